// Totals, the matrix of actors, tolls, names, and what was read.

/** The most frequent family of some events. */
function mainFamily(list) {
  const counts = new Map();
  list.forEach((e) => add(counts, e.family));
  return ranked(counts)[0][0];
}

// Totals

function drawTiles() {
  const withEvents = new Set(events.map((e) => e.document)).size;
  const happened = events.filter((e) => e.realis === "ACTUAL" && e.polarity !== "neg").length;
  const undated = documents.filter((d) => d.date === "").length;
  let mentions = 0;
  documents.forEach((d) => d.entities.forEach((n, i) => (mentions += i % 2 ? n : 0)));
  const tile = (value, key, bad) => h("div.tile", { "data-bad": bad }, h("b", null, number(value)), h("span", null, t(key)));
  document.getElementById("tiles").replaceChildren(
    tile(SUMMARY.documents, "read.documents"),
    tile(SUMMARY.failed, "read.failed", SUMMARY.failed > 0),
    tile(withEvents, "read.withevents"),
    tile(SUMMARY.events, "read.events"),
    tile(happened, "read.happened"),
    tile(mentions, "read.mentions"),
    tile(undated, "read.undated"),
  );
}

function drawLead() {
  const withEvents = new Set(events.map((e) => e.document)).size;
  const [first, last] = d3.extent(documents.filter((d) => d.date !== ""), (d) => d.date);
  const sources = new Set(documents.map((d) => d.source).filter(Boolean)).size;
  const parts = [
    events.length ? t("lead.events", number(SUMMARY.events), number(withEvents), number(SUMMARY.documents)) : t("lead.none"),
    first === undefined ? t("lead.nodates") : t("lead.span", dayText(first), dayText(last)),
    sources && t("lead.sources", number(sources)),
    SUMMARY.failed ? t("lead.failed", number(SUMMARY.failed)) : t("lead.nofailed"),
  ];
  document.getElementById("lead").textContent = parts.filter(Boolean).join(" · ");
  document.getElementById("stopped").hidden = !SUMMARY.stopped;
  const cut = document.getElementById("cut");
  cut.hidden = SUMMARY.documents_shown === SUMMARY.documents;
  cut.textContent = t("page.cut", number(SUMMARY.documents_shown), number(SUMMARY.documents));
}

// Who acts on whom

const MOST_ACTORS = 13;

function drawWho() {
  const cells = new Map();
  let both = 0;
  for (const e of shown) {
    both += e.actor1.length && e.actor2.length ? 1 : 0;
    for (const a of e.actor1) {
      for (const b of e.actor2) {
        const key = `${a} ${b}`;
        cells.has(key) ? cells.get(key).push(e) : cells.set(key, [e]);
      }
    }
  }
  if (cells.size === 0) {
    fill("who", "who.title", null, h("p.empty", null, t("who.none")));
    return;
  }
  const [rows, columns] = busiest(cells);
  const inside = new Set();
  rows.forEach((a) => columns.forEach((b) => (cells.get(`${a} ${b}`) || []).forEach((e) => inside.add(e))));
  const most = d3.max(rows, (a) => d3.max(columns, (b) => (cells.get(`${a} ${b}`) || []).length));
  const head = h("tr", null, h("td.corner", null, t("who.acts")),
    columns.map((b) => h("th", { scope: "col" }, h("div", null, bdi(actorName(b))))));
  const body = rows.map((a) => h("tr", null, h("th", { scope: "row" }, bdi(actorName(a))),
    columns.map((b) => cell(a, b, cells.get(`${a} ${b}`), most))));
  fill("who", "who.title", "who.note",
    h("div.scroll", { tabindex: "0", role: "region", "aria-labelledby": "who-title" }, h("table.matrix", null, h("thead", null, head), h("tbody", null, body))),
    familyLegend(cells),
    h("p.left", null, t("who.left", number(both), number(shown.length), number(inside.size))));
}

/** Rows and columns that hold the most frequent pairs, each in the order of their reports. */
function busiest(cells) {
  const sides = [new Map(), new Map()];
  for (const [key, list] of [...cells].sort((a, b) => b[1].length - a[1].length)) {
    const pair = key.split(" ").map(Number);
    const fits = pair.every((n, side) => sides[side].has(n) || sides[side].size < MOST_ACTORS);
    if (fits) {
      pair.forEach((n, side) => add(sides[side], n, list.length));
    }
  }
  return sides.map((counts) => ranked(counts).map(([n]) => n));
}

function cell(a, b, list, most) {
  if (!list) {
    return h("td", null);
  }
  const family = mainFamily(list);
  const strength = 14 + Math.round((46 * list.length) / most);
  const style = `--share:${strength}%;--color:${familyColor(family)}`;
  const words = `${actorName(a)} → ${actorName(b)}: ${number(list.length)}, ${code("family", family)}`;
  return h("td", null, h("button", { type: "button", style, title: words, "aria-label": words, onclick: () => update({ actor1: a, actor2: b }) }, number(list.length)));
}

function familyLegend(cells) {
  const found = new Set([...cells.values()].map(mainFamily));
  return h("p.legend", null, h("span", null, t("who.kind")), FAMILIES.filter((f) => found.has(f)).map((f) => h("span", null, dot(f), code("family", f))));
}

// Tolls

const MOST_TOLLS = 12;
const isNumber = (n) => typeof n === "number";

/** The mentions of one event in an article taken together: from the lowest to the highest number. */
function together(list, what) {
  const lows = list.map((e) => (isNumber(e[what][0]) ? e[what][0] : e[what][1])).filter(isNumber);
  const highs = list.map((e) => (isNumber(e[what][2]) ? e[what][2] : e[what][1])).filter(isNumber);
  const best = list.map((e) => e[what][1]).filter(isNumber);
  const open = list.some((e) => isNumber(e[what][0]) && !isNumber(e[what][1]) && !isNumber(e[what][2]));
  return { low: d3.min(lows), best: d3.max(best), high: d3.max(highs), open };
}

const weight = ({ low, best, high }) => best ?? high ?? low ?? 0;

function drawTolls() {
  const groups = new Map();
  for (const e of shown) {
    const single = e.scope === "single" && e.tollScope !== "period";
    if (single && e.realis === "ACTUAL" && e.polarity !== "neg" && e.killed.concat(e.wounded).some(isNumber)) {
      const key = e.cluster || `${e.block}:${e.row}`;
      groups.has(key) ? groups.get(key).push(e) : groups.set(key, [e]);
    }
  }
  const lines = [...groups.values()]
    .map((list) => ({ event: list[0], killed: together(list, "killed"), wounded: together(list, "wounded") }))
    .sort((a, b) => weight(b.killed) - weight(a.killed) || weight(b.wounded) - weight(a.wounded))
    .slice(0, MOST_TOLLS);
  if (lines.length === 0) {
    fill("toll", "toll.title", null, h("p.empty", null, t("toll.none")));
    return;
  }
  const most = d3.max(lines, (l) => d3.max([l.killed, l.wounded], (r) => Math.max(r.high ?? 0, r.best ?? 0, r.low ?? 0)));
  const scale = d3.scaleSqrt().domain([0, Math.max(most, 1)]).range([0, 88]);
  const header = h("tr", null, ["toll.what", "toll.killed", "toll.wounded"].map((k) => h("th", { scope: "col" }, t(k))));
  const rows = lines.map((l) => h("tr", null, h("th", { scope: "row" }, tollEvent(l.event)), tollCell(l.killed, scale, "killed"), tollCell(l.wounded, scale, "wounded")));
  fill("toll", "toll.title", "toll.note", h("table.tolls", null, h("thead", null, header), h("tbody", null, rows)));
}

function tollEvent(event) {
  const where = event.place === null ? "" : placeName(event.place);
  const published = documents[event.document].date;
  const when = whenText(event) || (published === "" ? "" : t("table.pub", dayText(published)));
  return h("button.link", { type: "button", onclick: () => openDialog(event) }, dot(event.family), code("type", event.type),
    h("small", null, [where, when].filter(Boolean).map((text, i) => [i ? " · " : "", bdi(text)]).flat()));
}

function tollText({ low, best, high, open }) {
  if (best !== undefined) {
    return number(best) + (low !== best || high !== best ? ` (${number(low)}–${open ? "" : number(high)})` : "");
  }
  if (low !== undefined && high !== undefined && low !== high) {
    return `${number(low)}–${number(high)}`;
  }
  return low !== undefined ? t("toll.atleast", number(low)) : high !== undefined ? t("toll.atmost", number(high)) : "";
}

function tollCell(range, scale, kind) {
  const text = tollText(range);
  if (!text) {
    return h("td.none", { "aria-label": t("table.notsaid") }, "–");
  }
  const from = scale(range.low ?? range.best ?? 0);
  const to = range.open ? 100 : scale(range.high ?? range.best ?? range.low);
  const bar = h("span.range", { "aria-hidden": "true", "data-kind": kind },
    h("i.line", { "data-open": range.open, style: `inset-inline-start:${from}%;width:${Math.max(to - from, 0.5)}%` }),
    range.best !== undefined && h("i.best", { style: `inset-inline-start:${scale(range.best)}%` }));
  return h("td", null, h("span.amount", null, text), bar);
}

// Names

const MOST_NAMES = 12;

function drawNames() {
  const counts = { PER: new Map(), ORG: new Map(), LOC: new Map(), MISC: new Map() };
  const articles = new Map();
  const of = isFiltered() ? [...new Set(shown.map((e) => e.document))].map((n) => documents[n]) : documents;
  for (const d of of) {
    for (let i = 0; i < d.entities.length; i += 2) {
      const n = d.entities[i];
      const byType = counts[entities[n].type];
      if (byType) {
        add(byType, n, d.entities[i + 1]);
        add(articles, n);
      }
    }
  }
  const lists = Object.entries(counts).map(([type, map]) => nameList(type, ranked(map).slice(0, MOST_NAMES), articles));
  fill("names", "names.title", "names.note", h("div.columns", null, lists));
}

function nameList(type, list, articles) {
  const most = list.length ? list[0][1] : 1;
  const items = list.map(([n, count]) =>
    h("li", null, h("button.bar", {
      type: "button", style: `--share:${(100 * count) / most}%`, "data-name": type,
      title: t("names.articles", number(count), number(articles.get(n))),
      "aria-pressed": String(filters.entity === n),
      onclick: () => update({ entity: filters.entity === n ? null : n }),
    }, bdi(entityName(n)), h("span.count", null, number(count)))));
  return h("div", null, h("h3", null, t(`names.${type}`)), items.length ? h("ol.bars", null, items) : h("p.empty", null, t("names.none")));
}

// What was read, what failed

const MOST_SOURCES = 15;

function drawRead() {
  const counts = new Map();
  documents.forEach((d) => add(counts, d.source));
  const sources = ranked(counts).slice(0, MOST_SOURCES);
  const most = sources.length ? sources[0][1] : 1;
  const bars = sources.map(([source, n]) => h("li", null, h("span.bar", { style: `--share:${(100 * n) / most}%` }, bdi(source || t("read.nosource")), h("span.count", null, number(n)))));
  const rest = SUMMARY.failed - SUMMARY.failures.length;
  const rows = SUMMARY.failures.map((f) => h("tr", null, [f.where, f.stage, f.problem].map((text) => h("td", { dir: "auto" }, text))));
  const table = h("div.scroll", { tabindex: "0", role: "region", "aria-label": t("read.failures") },
    h("table.plain", null, h("thead", null, h("tr", null, ["where", "stage", "problem"].map((k) => h("th", { scope: "col" }, t(`read.${k}`))))), h("tbody", null, rows)));
  fill("read", "read.title", null,
    h("div.halves", null,
      h("div", null, h("h3", null, t("read.sources")), h("ol.bars", null, bars)),
      h("div", null, h("h3", null, t("read.failures")), rows.length ? table : h("p.empty", null, t("lead.nofailed")), rest > 0 && h("p.left", null, t("read.more", number(rest))))));
}
