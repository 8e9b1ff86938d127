// Which events are shown.

const SURE = 0.7;
const NOTHING = {
  search: "", family: new Set(), type: "", country: "", source: "", realis: false, sure: false,
  from: "", to: "", actor1: null, actor2: null, place: null, pair: null, entity: null,
};
const filters = { ...NOTHING, family: new Set() };
let shown = [];

/** The filters that are on, but for buttons and boxes that show it themselves, with words. */
function chosen() {
  return [
    ["type", (type) => code("type", type)],
    ["country", countryName],
    ["source", (source) => source],
    ["from", (day) => t("filter.since", dayText(dayNumber(day)))],
    ["to", (day) => t("filter.until", dayText(dayNumber(day)))],
    ["actor1", (n) => t("filter.actor1", actorName(n))],
    ["actor2", (n) => t("filter.actor2", actorName(n))],
    ["pair", ([a, b]) => t("filter.pair", actorName(a), actorName(b))],
    ["place", (n) => t("filter.place", placeName(n))],
    ["entity", (n) => t("filter.entity", entityName(n))],
  ]
    .filter(([key]) => filters[key] !== NOTHING[key])
    .map(([key, words]) => ({ key, text: words(filters[key]) }));
}

const isFiltered = () =>
  chosen().length > 0 || filters.family.size > 0 || filters.realis || filters.sure || filters.search !== "";

const dayNumber = (iso) => (iso ? Date.parse(iso) / DAY : null);

/** The tests that an event must pass. */
function tests() {
  const list = [];
  const on = (condition, test) => condition && list.push(test);
  const words = fold(filters.search).split(/\s+/).filter(Boolean);
  const from = dayNumber(filters.from);
  const to = dayNumber(filters.to);
  on(filters.family.size, (e) => filters.family.has(e.family));
  on(filters.type, (e) => e.type === filters.type);
  on(filters.country, (e) => e.place !== null && places[e.place].country === filters.country);
  on(filters.source, (e) => documents[e.document].source === filters.source);
  on(filters.realis, (e) => e.realis === "ACTUAL" && e.polarity !== "neg");
  on(filters.sure, (e) => e.confidence >= SURE);
  on(filters.actor1 !== null, (e) => e.actor1.includes(filters.actor1));
  on(filters.actor2 !== null, (e) => e.actor2.includes(filters.actor2));
  on(filters.pair, (e) => isBetween(e, filters.pair));
  on(filters.place !== null, (e) => e.place === filters.place);
  on(from !== null || to !== null, (e) => isWithin(e, from, to));
  if (filters.entity !== null) {
    const naming = new Set();
    documents.forEach((d, i) => d.entities.some((n, j) => j % 2 === 0 && n === filters.entity) && naming.add(i));
    list.push((e) => naming.has(e.document));
  }
  on(words.length, (e) => words.every((w) => e.folded.includes(w)));
  return list;
}

function isBetween(event, [a, b]) {
  return (event.actor1.includes(a) && event.actor2.includes(b)) || (event.actor1.includes(b) && event.actor2.includes(a));
}

function isWithin(event, from, to) {
  const start = dayOf(event, time.statedOnly);
  const end = event.start === null ? start : event.end;
  return start !== null && (from === null || end >= from) && (to === null || start <= to);
}

let turn = 0;

/** Filters anew and draws everything. */
async function update(changes = {}) {
  Object.assign(filters, changes);
  const mine = ++turn;
  if (filters.search.trim()) {
    document.getElementById("count").textContent = t("filter.searching");
    await makeSearchable();
    if (mine !== turn) {
      return;
    }
  }
  const list = tests();
  shown = events.filter((e) => list.every((test) => test(e)));
  drawFilters();
  drawAll();
}

function options(counts, words, all) {
  const names = [...counts].map(([value, count]) => [value, words(value), count]).sort((a, b) => b[2] - a[2]);
  return [h("option", { value: "" }, all)].concat(
    names.map(([value, text, count]) => h("option", { value }, `${text} (${number(count)})`)),
  );
}

function select(key, counts, words) {
  const id = `filter-${key}`;
  const field = h("select", { id, onchange: (e) => update({ [key]: e.target.value }) }, options(counts, words, t("filter.all")));
  return h("label", { for: id }, t(`filter.${key}`), field);
}

function field(key, type) {
  const id = `filter-${key}`;
  return h("label", { for: id }, t(`filter.${key}`), h("input", { id, type, onchange: (e) => update({ [key]: e.target.value }) }));
}

function check(key) {
  const id = `filter-${key}`;
  return h("label.check", { for: id }, h("input", { id, type: "checkbox", onchange: (e) => update({ [key]: e.target.checked }) }), t(`filter.${key}`));
}

function familyButtons() {
  const counts = new Map();
  events.forEach((e) => add(counts, e.family));
  return FAMILIES.filter((f) => counts.has(f)).map((family) =>
    h("button.chip", { type: "button", "data-family": family, "aria-pressed": "false", onclick: () => toggle(family) },
      dot(family), `${code("family", family)} `, h("span.count", null, number(counts.get(family)))),
  );
}

function toggle(family) {
  if (!filters.family.delete(family)) {
    filters.family.add(family);
  }
  update();
}

let pause = 0;

function searchField() {
  const input = (e) => {
    clearTimeout(pause);
    const search = e.target.value;
    pause = setTimeout(() => update({ search }), 250);
  };
  return h("input", { id: "filter-search", type: "search", dir: "auto", placeholder: t("filter.search"), "aria-label": t("filter.search"), oninput: input });
}

/** Makes the form; done once for each language. */
function makeFilters() {
  const form = document.getElementById("filters");
  const types = new Map();
  const countries = new Map();
  const sources = new Map();
  for (const e of events) {
    add(types, e.type);
    add(sources, documents[e.document].source);
    if (e.place !== null && places[e.place].country) {
      add(countries, places[e.place].country);
    }
  }
  sources.delete("");
  form.replaceChildren(
    h("div.families", { role: "group", "aria-label": t("filter.family") }, familyButtons()),
    searchField(),
    h("details", null,
      h("summary", null, t("filter.open")),
      h("div.fields", null,
        select("type", types, (v) => code("type", v)),
        select("country", countries, countryName),
        sources.size > 1 && select("source", sources, (v) => v),
        field("from", "date"), field("to", "date"), check("realis"), check("sure"))),
    h("div.state", null,
      h("output", { id: "count", for: "filters" }), h("span", { id: "chosen" }),
      h("button", { type: "button", id: "reset", onclick: reset }, t("filter.reset"))),
  );
}

function reset() {
  update({ ...NOTHING, family: new Set() });
}

/** Sets the fields to what is on. */
function drawFilters() {
  for (const key of ["search", "type", "country", "source", "from", "to"]) {
    const input = document.getElementById(`filter-${key}`);
    if (input && input !== document.activeElement) {
      input.value = filters[key];
    }
  }
  for (const key of ["realis", "sure"]) {
    document.getElementById(`filter-${key}`).checked = filters[key];
  }
  for (const button of document.querySelectorAll("[data-family]")) {
    button.setAttribute("aria-pressed", String(filters.family.has(button.dataset.family)));
  }
  document.getElementById("count").textContent = t("filter.shown", number(shown.length), number(events.length));
  document.getElementById("chosen").replaceChildren(
    ...chosen().map(({ key, text }) =>
      h("button.chip", { type: "button", "aria-label": t("filter.remove", text), onclick: () => update({ [key]: NOTHING[key] }) },
        bdi(text), h("span", { "aria-hidden": "true" }, " ×"))),
  );
  document.getElementById("reset").hidden = !isFiltered();
}
