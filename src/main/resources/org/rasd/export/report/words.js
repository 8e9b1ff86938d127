// Words in two languages, and the small tools that everything else is made with.

const readJson = (id) => JSON.parse(document.getElementById(id).textContent);

const WORDS = readJson("words");
const COUNTRIES = readJson("countries");
const LOCALES = { en: "en-GB", ar: "ar-u-nu-latn-ca-gregory" };
let language = "en";

const isArabic = () => language === "ar";

/** The words for a key in the language of the page, with {0}, {1} filled in. */
function t(key, ...values) {
  const pair = WORDS[key];
  const text = pair ? pair[isArabic() ? 1 : 0] : key;
  return text.replace(/\{(\d)\}/g, (_, n) => values[Number(n)]);
}

/** The words for a code of the output; a code without words as it is. */
function code(kind, value) {
  return WORDS[`${kind}.${value}`] ? t(`${kind}.${value}`) : value.replace(/_/g, " ");
}

const number = (n) => new Intl.NumberFormat(LOCALES[language]).format(n);
const countryName = (iso3) => (COUNTRIES[iso3] ? COUNTRIES[iso3][isArabic() ? 0 : 1] : iso3);

const DAY = 86400000;
const asDate = (day) => new Date(day * DAY);

function dayText(day, parts = { day: "numeric", month: "short", year: "numeric" }) {
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: "UTC" }).format(asDate(day));
}

/** A stretch of days in as few words as it needs: a year, a month, a day, from … to. */
function daysText(start, end) {
  const from = asDate(start);
  const next = asDate(end + 1);
  const whole = from.getUTCDate() === 1 && next.getUTCDate() === 1;
  if (whole && from.getUTCMonth() === 0 && next.getUTCMonth() === 0) {
    const last = next.getUTCFullYear() - 1;
    const year = (y) => dayText(Date.UTC(y, 0, 1) / DAY, { year: "numeric" });
    return from.getUTCFullYear() === last ? year(last) : `${year(from.getUTCFullYear())}–${year(last)}`;
  }
  if (whole && end - start < 31) {
    return dayText(start, { month: "short", year: "numeric" });
  }
  return start === end ? dayText(start) : `${dayText(start)} – ${dayText(end)}`;
}

/**
 * An element: h("p.note", {title: "x"}, "text", child). What is put in as text is text, whatever
 * it holds. Properties that start with "on" are listeners, the others attributes; false, null and
 * undefined leave one out.
 */
function h(name, properties, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) {
    element.className = classes.join(" ");
  }
  for (const [key, value] of Object.entries(properties || {})) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

/** Text from the data, which may run the other way than the page. */
const bdi = (text) => h("bdi", null, text);

/** Replaces what is in a section: heading, note, then the rest. */
function fill(id, title, note, ...children) {
  const section = document.getElementById(id);
  section.setAttribute("aria-labelledby", `${id}-title`);
  section.replaceChildren(
    h("h2", { id: `${id}-title` }, t(title)),
    note ? h("p.note", null, t(note)) : "",
    ...children.flat().filter(Boolean),
  );
  return section;
}

const FAMILIES = ["ATTACK", "CASUALTY", "FORCE", "PROTEST", "NEGOTIATION"];
const familyColor = (family) => `var(--${FAMILIES.includes(family) ? family.toLowerCase() : "other"})`;

const dot = (family) => h("i.dot", { style: `background:${familyColor(family)}`, "aria-hidden": "true" });

/** Letters as they are compared: no marks, one alef, one yeh, no teh marbuta, ASCII digits. */
function fold(text) {
  return text
    .replace(/[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .replace(/[آأإٱ]/g, "ا")
    .replace(/[ىئی]/g, "ي")
    .replace(/ؤ/g, "و")
    .replace(/ة/g, "ه")
    .replace(/ک/g, "ك")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (d) => String(d.charCodeAt(0) & 15))
    .toLowerCase();
}

/** Counts by key, as [key, count] from the most frequent; equal counts in order of appearance. */
function ranked(counts) {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const add = (counts, key, n = 1) => counts.set(key, (counts.get(key) || 0) + n);

const tip = document.getElementById("tip");

/** Shows some lines beside the pointer, or at an element that has the focus. */
function showTip(event, ...lines) {
  tip.replaceChildren(...lines.map((line) => h("div", { dir: "auto" }, line)));
  tip.hidden = false;
  const box = event.currentTarget.getBoundingClientRect();
  const x = event.clientX === undefined ? box.left + box.width / 2 : event.clientX;
  const y = event.clientY === undefined ? box.top : event.clientY;
  const left = Math.min(Math.max(4, x + 12), window.innerWidth - tip.offsetWidth - 4);
  const top = y + 16 + tip.offsetHeight > window.innerHeight ? y - tip.offsetHeight - 8 : y + 16;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}

const hideTip = () => (tip.hidden = true);
