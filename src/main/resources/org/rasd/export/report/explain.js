// One text or more, sentence by sentence: what every stage found, and by which rule.

const EXPLAINED = readJson("explained");

const flatten = (marks) => marks.flatMap(({ start, end, kind, label }) => ({ start, end, kind, label }));

/** Names and triggers of a sentence; a trigger carries the type of its event. */
function overview(sentence) {
  const triggers = sentence.events.map((e) => ({ ...e.marks.find((m) => m.kind === "trigger"), label: code("type", e.type) }));
  return marked(sentence.text, flatten(sentence.marks.concat(triggers)));
}

function findingRow({ kind, text, start, end, said, evidence, reason }) {
  const name = WORDS[`mark.${kind}`] ? t(`mark.${kind}`) : kind === "no event" ? t("explain.nearmiss") : kind;
  return h("tr", null, h("th", { scope: "row" }, name), h("td", { lang: "ar", dir: "auto" }, text), h("td", null, `${start}–${end}`),
    h("td", { dir: "ltr" }, [said, reason].filter(Boolean).join(": ")), h("td", { dir: "ltr" }, h("code", null, evidence)));
}

function findingTable(sentence) {
  if (sentence.findings.length === 0) {
    return "";
  }
  const head = ["explain.kind", "explain.words", "explain.where", "explain.reading", "explain.rule"];
  return h("div.scroll", { tabindex: "0", role: "region", "aria-label": t("explain.found") }, h("table.plain", null,
    h("thead", null, h("tr", null, head.map((k) => h("th", { scope: "col" }, t(k))))), h("tbody", null, sentence.findings.map(findingRow))));
}

function eventCard(event, sentences) {
  const lines = [...new Set(event.marks.map((m) => m.sentence))].sort((a, b) => a - b);
  return h("article.one", null, h("h3", null, dot(event.family), code("type", event.type)),
    h("div.text", { lang: "ar", dir: "rtl" }, lines.map((n) => {
      const sentence = sentences[n];
      return h("p.said", null, marked(sentence.text, event.marks.filter((m) => m.sentence === n).concat(sentence.marks)));
    })),
    h("div.record", null, recordGroups(EXPLAINED.columns, event.cells)));
}

function sentenceBlock(sentence, n, sentences) {
  const found = sentence.clitics.length + sentence.findings.length + sentence.events.length > 0;
  const parts = h("details", { open: sentence.events.length > 0 }, h("summary", null, t("explain.found")),
    sentence.events.map((e) => eventCard(e, sentences)), findingTable(sentence),
    sentence.clitics.length > 0 && h("p.note", null, t("explain.clitics"), " ", h("span", { lang: "ar", dir: "rtl" }, sentence.clitics.join(" \u00A0 "))));
  return h("section.sentence", { "data-zone": sentence.zone }, h("p.place", null, `${number(n + 1)} · ${code("value", sentence.zone)} · ${sentence.start}–${sentence.end}`),
    h("p.text", { lang: "ar", dir: "rtl" }, overview(sentence)), found && parts);
}

function setAside(list) {
  return list.length > 0 && h("details.panel", null, h("summary", null, t("explain.aside", number(list.length))),
    h("ul", null, list.map(({ reason, text, evidence }) => h("li", null, `${t(`explain.${reason}`)}: `, bdi(text), " ", h("code", { dir: "ltr" }, evidence)))));
}

function documentBlock(d) {
  const about = [d.source, d.date, d.id].filter(Boolean).map((text, i) => [i ? " · " : "", bdi(text)]).flat();
  const shown = d.sentences.map((s, n) => [s, n]).filter(([s]) => s.zone !== "boilerplate");
  return h("div.panel.wide", null, h("h2", { dir: "auto" }, d.title || d.id), h("p.note", null, about), setAside(d.aside),
    shown.map(([s, n]) => sentenceBlock(s, n, d.sentences)), nameLegend(d.sentences.flatMap((s) => s.marks)));
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = language;
  document.documentElement.dir = isArabic() ? "rtl" : "ltr";
  document.querySelectorAll("[data-t]").forEach((element) => (element.textContent = t(element.dataset.t)));
  document.title = `${isArabic() ? "رصد" : "Rasd"}: ${t("explain.title")}`;
  document.getElementById("main").replaceChildren(...EXPLAINED.documents.map(documentBlock));
  document.documentElement.dataset.ready = "true";
}

document.getElementById("language").addEventListener("click", () => speak(isArabic() ? "en" : "ar"));
speak((navigator.language || "en").startsWith("ar") ? "ar" : "en");
