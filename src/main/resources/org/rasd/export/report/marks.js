// A sentence with its names and the parts of an event marked.

const ROLE_ORDER = [
  "trigger", "actor1", "actor2", "mediator", "host", "guarantor", "place", "date", "count",
  "killed", "wounded", "missing", "captured", "displaced", "source", "verb",
];

const isRole = (mark) => ROLE_ORDER.includes(mark.kind);

/** [sentence, start, end, kind, sentence, …] as objects, those of one sentence. */
function marksOf(flat, sentence) {
  const marks = [];
  for (let i = 0; i < flat.length; i += 4) {
    if (flat[i] === sentence) {
      marks.push({ start: flat[i + 1], end: flat[i + 2], kind: flat[i + 3] });
    }
  }
  return marks;
}

/** The text in pieces: a new one wherever a mark starts or ends. */
function pieces(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(mark.start).add(mark.end);
  }
  const order = [...cuts].filter((c) => c >= 0 && c <= text.length).sort((a, b) => a - b);
  return order.slice(1).map((end, i) => ({ start: order[i], end }));
}

/**
 * The text as elements. Parts of the event are coloured and carry their role after the last
 * letter; names, times and numbers are underlined.
 */
function marked(text, marks) {
  const fragment = document.createDocumentFragment();
  for (const { start, end } of pieces(text, marks)) {
    const here = marks.filter((m) => m.start <= start && m.end >= end);
    const roles = here.filter(isRole).sort((a, b) => a.end - a.start - (b.end - b.start));
    const name = here.find((m) => !isRole(m));
    const ending = roles.filter((m) => m.end === end);
    fragment.append(piece(text.slice(start, end), roles[0], name, ending));
  }
  return fragment;
}

function piece(text, role, name, ending) {
  if (!role && !name) {
    return document.createTextNode(text);
  }
  const element = h(role ? "mark" : "span", { "data-role": role && role.kind });
  if (name) {
    element.append(h("span.name", { "data-name": name.kind, title: t(`mark.${name.kind}`) }, text));
  } else {
    element.append(text);
  }
  for (const mark of ending) {
    element.append(h("small", { "data-role": mark.kind }, mark.label || t(`mark.${mark.kind}`)));
  }
  return element;
}

/** What the underlines of a sentence mean. */
function nameLegend(marks) {
  const kinds = ["PER", "ORG", "LOC", "MISC", "TIME", "NUM"].filter((k) => marks.some((m) => m.kind === k));
  return h(
    "p.legend",
    null,
    kinds.map((kind) => h("span", null, h("span.name", { "data-name": kind }, t(`mark.${kind}`)))),
  );
}
