// The table of events, and one event with its sentence.

const table = { page: 0, size: 25, sort: null, ascending: true };

const namesOf = (list) => list.map(actorName).join(isArabic() ? "، " : ", ");
const orNothing = (text) => (text ? bdi(text) : "");

const COLUMNS = [
  { key: "when", value: (e) => dayOf(e, false), cell: whenCell },
  { key: "what", value: (e) => code("type", e.type), cell: whatCell },
  { key: "who", value: (e) => namesOf(e.actor1), cell: (e) => orNothing(namesOf(e.actor1)) },
  { key: "whom", value: (e) => namesOf(e.actor2), cell: (e) => orNothing(namesOf(e.actor2)) },
  { key: "where", value: (e) => (e.place === null ? "" : placeName(e.place)), cell: (e) => (e.place === null ? "" : orNothing(placeName(e.place))) },
  { key: "killed", value: (e) => e.killed.filter(isNumber)[0] ?? null, cell: (e) => tollText(together([e], "killed")) },
  { key: "sure", value: (e) => e.confidence, cell: (e) => number(Math.round(e.confidence * 100) / 100) },
  { key: "article", value: (e) => documents[e.document].title, cell: articleCell },
];

function whenCell(event) {
  const published = documents[event.document].date;
  return event.start !== null
    ? whenText(event)
    : published === "" ? "" : h("span.pale", null, t("table.pub", dayText(published)));
}

function whatCell(event) {
  const unsure = event.realis !== "ACTUAL" || event.polarity === "neg";
  const word = event.polarity === "neg" ? "neg" : event.realis;
  return [dot(event.family), code("type", event.type), " ", h("span.word", { lang: "ar", dir: "rtl" }, event.trigger),
    unsure && h("small.flag", null, code("value", word))];
}

function articleCell(event) {
  const { title, source, id } = documents[event.document];
  return [bdi(title || id), source && h("small", null, bdi(source))];
}

function sorted() {
  if (table.sort === null) {
    return shown;
  }
  const { value } = COLUMNS[table.sort];
  const sign = table.ascending ? 1 : -1;
  const collator = new Intl.Collator(language);
  const keyed = shown.map((event, i) => ({ event, i, key: value(event) }));
  const empty = (key) => key === null || key === "";
  keyed.sort((a, b) => {
    if (empty(a.key) || empty(b.key)) {
      return empty(a.key) - empty(b.key) || a.i - b.i; // What is not stated comes last either way.
    }
    const order = typeof a.key === "number" ? a.key - b.key : collator.compare(a.key, b.key);
    return sign * order || a.i - b.i;
  });
  return keyed.map((k) => k.event);
}

function sortBy(column) {
  table.ascending = table.sort === column ? !table.ascending : true;
  table.sort = column;
  table.page = 0;
  drawTable();
  document.querySelector(`#table [data-column="${column}"]`).focus();
}

function headerCell({ key }, i) {
  const on = table.sort === i;
  const order = on ? (table.ascending ? "ascending" : "descending") : "none";
  const arrow = on ? (table.ascending ? " ▲" : " ▼") : "";
  return h("th", { scope: "col", "aria-sort": order },
    h("button", { type: "button", "data-column": i, title: t("table.sort", t(`table.${key}`)), onclick: () => sortBy(i) }, t(`table.${key}`), h("span", { "aria-hidden": "true" }, arrow)));
}

function drawTable() {
  const pages = Math.max(1, Math.ceil(shown.length / table.size));
  table.page = Math.min(table.page, pages - 1);
  if (shown.length === 0) {
    fill("table", "table.title", null, h("p.empty", null, t(events.length ? "table.none" : "lead.none")));
    return;
  }
  const page = sorted().slice(table.page * table.size, (table.page + 1) * table.size);
  const head = h("tr", null, h("th.toggle", null, h("span.hidden", null, t("table.open"))), COLUMNS.map(headerCell));
  fill("table", "table.title", "table.note", pager(pages),
    h("table.events", null, h("thead", null, head), h("tbody", null, page.map(row))), pager(pages));
}

function row(event) {
  const button = h("button.open", { type: "button", "aria-expanded": "false", "aria-label": `${t("table.open")}: ${code("type", event.type)} ${event.trigger}` }, h("span", { "aria-hidden": "true" }, "▸"));
  const cells = COLUMNS.map((c) => h("td", { "data-label": t(`table.${c.key}`), "data-key": c.key }, c.cell(event)));
  const line = h("tr.event", null, h("td.toggle", null, button), cells);
  line.addEventListener("click", (e) => {
    if (!window.getSelection().toString() && !e.target.closest("a")) {
      toggleRow(line, button, event);
    }
  });
  return line;
}

function toggleRow(line, button, event) {
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
  if (open) {
    line.nextElementSibling.remove();
  } else {
    const cell = h("td", { colspan: COLUMNS.length + 1 }, t("page.loading"));
    line.after(h("tr.detail", null, cell));
    detail(event).then((content) => cell.replaceChildren(content));
  }
}

function pager(pages) {
  const go = (page) => () => {
    table.page = page;
    drawTable();
    document.getElementById("table").scrollIntoView();
  };
  const button = (key, page, off) => h("button", { type: "button", disabled: off, onclick: go(page) }, t(`table.${key}`));
  const sizes = h("select", { onchange: (e) => { table.size = Number(e.target.value); table.page = 0; drawTable(); } },
    [25, 50, 100, 250].map((n) => h("option", { value: n, selected: n === table.size }, number(n))));
  return h("div.pager", null,
    button("first", 0, table.page === 0), button("previous", table.page - 1, table.page === 0),
    h("span", null, t("table.page", number(table.page + 1), number(pages))),
    button("next", table.page + 1, table.page + 1 === pages), button("last", pages - 1, table.page + 1 === pages),
    h("label", null, t("table.rows"), " ", sizes), h("button.download", { type: "button", onclick: download }, t("table.csv")));
}

// One event

/** The sentence marked, where it stands, and the whole record. */
async function detail(event) {
  const { texts, more } = await openBlock(event.block);
  const article = documents[event.document];
  const sentences = texts[article.place];
  const roles = more.event_marks[event.row];
  const names = more.marks[article.place];
  const all = Object.keys(sentences).map(Number).filter((n) => isNear(n, event, roles));
  const lines = all.map((n) => {
    const marks = marksOf(roles, n).concat(marksOf(names, n));
    return h(n === event.sentence ? "p.said" : "p.around", null, marked(sentences[n], marks));
  });
  return h("div.one", null,
    h("div.text", { lang: "ar", dir: "rtl", "aria-label": t("row.sentence") }, lines),
    nameLegend(all.flatMap((n) => marksOf(names, n))),
    articleLine(article, event, more.cells[event.row]),
    h("div.record", null, recordGroups(SUMMARY.columns, more.cells[event.row])));
}

/** The sentence, its neighbours, and those where a part of the event stands. */
function isNear(n, event, roles) {
  return Math.abs(n - event.sentence) <= 1 || roles.some((v, i) => i % 4 === 0 && v === n);
}

function articleLine(article, event, cells) {
  const cell = (column) => cells[SUMMARY.columns.indexOf(column)];
  const safe = /^https?:\/\//i.test(article.url);
  const share = article.sentences > 1 ? (100 * event.sentence) / (article.sentences - 1) : 0;
  return h("div.article", null,
    h("b", { dir: "auto" }, article.title || article.id),
    h("p", null, [article.source, article.date === "" ? "" : dayText(article.date), article.id].filter(Boolean).map((text, i) => [i ? " · " : "", bdi(text)]).flat(),
      safe && [" · ", h("a", { href: article.url, target: "_blank", rel: "noopener noreferrer" }, t("row.article"))]),
    h("p", null, t("row.place", number(event.sentence + 1), number(article.sentences)), " · ", t("row.offsets", cell("char_start"), cell("char_end"))),
    h("span.strip", { "aria-hidden": "true" }, h("i", { style: `inset-inline-start:${share}%` })));
}

async function openDialog(event) {
  const dialog = document.getElementById("event");
  const close = h("button.close", { type: "button", onclick: () => dialog.close() }, t("table.close"));
  hideTip();
  dialog.setAttribute("aria-label", code("type", event.type));
  dialog.replaceChildren(h("h2", null, dot(event.family), code("type", event.type), close), await detail(event));
  dialog.showModal();
}

// The rows shown, as a table for a spreadsheet

const guarded = (text) => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text);
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

async function download() {
  const header = ["doc_id", "doc_title", "doc_source", "doc_url", "pub_date", "evidence", ...SUMMARY.columns];
  const parts = [`\uFEFF${header.join(",")}\r\n`];
  for (const event of shown) {
    const { texts, more } = await openBlock(event.block);
    const d = documents[event.document];
    const date = d.date === "" ? "" : asDate(d.date).toISOString().slice(0, 10);
    const cells = [d.id, d.title, d.source, d.url, date, texts[d.place][event.sentence] || "", ...more.cells[event.row]];
    parts.push(`${cells.map(guarded).map(quoted).join(",")}\r\n`);
  }
  const url = URL.createObjectURL(new Blob(parts, { type: "text/csv" }));
  h("a", { href: url, download: "events-shown.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
