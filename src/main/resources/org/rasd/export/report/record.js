// The row of an event in words, in groups that answer a question each.

const GROUPS = [
  ["what", /^(event_type|family|trigger|count_|weapon|topic|round_no)/],
  ["who", /^(actor|third_)/],
  ["when", /^date_/],
  ["where", /^(place_|country$|admin1|lat$|lon$|geo_)/],
  ["toll", /^(killed|wounded|missing|captured|displaced|victim|toll)/],
  ["fact", /^(realis|polarity|modality|tense|scope)/],
  ["source", /^(source_|report_)/],
  ["origin", /./],
];

const CODED = { event_type: "type", family: "family" };

function cellText(column, value) {
  if (CODED[column]) {
    return code(CODED[column], value);
  }
  if (/country$/.test(column)) {
    return value.split(";").map(countryName).join("; ");
  }
  const kind = `value.${value}`;
  return WORDS[kind] ? t(kind) : value;
}

function recordGroups(columns, cells) {
  const left = columns.map((column, i) => ({ column, value: cells[i] })).filter((c) => c.value !== "");
  return GROUPS.map(([name, pattern]) => {
    const mine = left.filter((c) => pattern.test(c.column) && !c.taken);
    mine.forEach((c) => (c.taken = true));
    return mine.length === 0 ? "" : h("div", null, h("h4", null, t(`group.${name}`)),
      h("dl", null, mine.map((c) => h("div", null, h("dt", { title: c.column }, t(`column.${c.column}`)), h("dd", null, bdi(cellText(c.column, c.value)))))));
  });
}
