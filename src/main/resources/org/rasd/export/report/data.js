// The data of the page. It lies in the page in compressed blocks; of each block the rows are read
// at once, sentences when somebody searches, and the rest when somebody opens an event.

const SUMMARY = readJson("summary");

const documents = []; // {id, title, source, url, date, sentences, entities: [number, mentions, …], block, place}
const entities = []; // {key, type, ar, en, country}
const actors = []; // {key, ar, en, text, country}
const places = []; // {key, name, en, text, country, lat, lon, precision}
const events = []; // {document, type, family, …, block, place in the block}
const blocks = []; // {text: element, more: element}

async function unpack(element) {
  const packed = atob(element.textContent);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    bytes[i] = packed.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

/** Numbers values that are the same in several blocks alike. */
function numbering(list, make) {
  const known = new Map();
  return (value) => {
    const item = make(value);
    let n = known.get(item.key);
    if (n === undefined) {
      n = list.push(item) - 1;
      known.set(item.key, n);
    }
    return n;
  };
}

const numberOfEntity = numbering(entities, (e) => ({ ...e, key: e.id || `${e.type}:${fold(e.ar)}` }));
const numberOfActor = numbering(actors, (a) => ({ ...a, key: a.id || fold(a.text) }));
const numberOfPlace = numbering(places, (p) => ({ ...p, key: `${p.lat},${p.lon},${p.name || fold(p.text)}` }));

async function readBlocks() {
  const all = (kind) => [...document.querySelectorAll(`script[data-block="${kind}"]`)];
  const text = all("text");
  const more = all("more");
  const rows = await Promise.all(all("rows").map(unpack));
  rows.forEach((row, i) => {
    blocks.push({ text: text[i], more: more[i] });
    addRows(row, i);
  });
}

function addRows(rows, block) {
  const toEntity = rows.entities.map(numberOfEntity);
  const toActor = rows.actors.map(numberOfActor);
  const toPlace = rows.places.map(numberOfPlace);
  const firstDocument = documents.length;
  rows.documents.forEach(([id, title, source, url, date, sentences, counts], place) => {
    const named = counts.map((n, i) => (i % 2 === 0 ? toEntity[n] : n));
    documents.push({ id, title, source, url, date, sentences, entities: named, block, place });
  });
  const e = rows.events;
  const length = e.document ? e.document.length : 0;
  for (let i = 0; i < length; i++) {
    events.push({
      block,
      row: i,
      document: firstDocument + e.document[i],
      type: rows.strings[e.event_type[i]],
      family: rows.strings[e.family[i]],
      realis: rows.strings[e.realis[i]],
      polarity: rows.strings[e.polarity[i]],
      scope: rows.strings[e.scope[i]],
      tollScope: rows.strings[e.toll_scope[i]],
      trigger: rows.strings[e.trigger[i]],
      cluster: rows.strings[e.cluster_id[i]],
      start: e.date_start[i] === "" ? null : e.date_start[i],
      end: e.date_end[i] === "" ? e.date_start[i] : e.date_end[i],
      killed: [e.killed_low[i], e.killed_best[i], e.killed_high[i]],
      wounded: [e.wounded_low[i], e.wounded_best[i], e.wounded_high[i]],
      actor1: e.actor1[i].map((n) => toActor[n]),
      actor2: e.actor2[i].map((n) => toActor[n]),
      place: e.place[i] === "" ? null : toPlace[e.place[i]],
      sentence: e.sentence[i],
      confidence: e.confidence[i] / 1000,
    });
  }
}

const opened = new Map();
const OPENED_AT_MOST = 8;

/** Sentences, marks and cells of a block; the last few blocks are kept. */
async function openBlock(n) {
  if (!opened.has(n)) {
    opened.set(n, Promise.all([unpack(blocks[n].text), unpack(blocks[n].more)]));
    if (opened.size > OPENED_AT_MOST) {
      opened.delete(opened.keys().next().value);
    }
  }
  const [texts, more] = await opened.get(n);
  return { texts, more };
}

let searchable = null;

/** Folds all sentences, titles and names, so that they can be searched; once. */
function makeSearchable() {
  searchable ||= foldAll();
  return searchable;
}

async function foldAll() {
  const titles = documents.map((d) => fold(`${d.title} ${d.source} ${d.id}`));
  const names = actors.map((a) => fold(`${a.text} ${a.ar} ${a.en}`));
  const sites = places.map((p) => fold(`${p.text} ${p.name} ${p.en}`));
  let texts = null;
  let at = -1;
  for (const event of events) {
    if (event.block !== at) {
      at = event.block;
      texts = await unpack(blocks[at].text);
    }
    const document = documents[event.document];
    const sentence = texts[document.place][event.sentence] || "";
    const parts = [fold(sentence), titles[event.document]];
    event.actor1.concat(event.actor2).forEach((n) => parts.push(names[n]));
    parts.push(event.place === null ? "" : sites[event.place]);
    event.folded = parts.join("\n");
  }
}

const STATE_BODY = /^actor:([A-Z]{3})-(GOV|MIL|COP|LEG|JUD)$/;

/** The name of an actor in the language of the page, as far as it is known. */
function actorName(n) {
  const { id, ar, en, text } = actors[n];
  const body = STATE_BODY.exec(id);
  if (body && COUNTRIES[body[1]]) {
    const state = countryName(body[1]);
    return body[2] === "GOV" ? state : `${state}${isArabic() ? "،" : ","} ${t(`sector.${body[2]}`)}`;
  }
  return (isArabic() ? ar : en || ar) || text;
}

const placeName = (n) => (isArabic() ? places[n].name : places[n].en || places[n].name) || places[n].text;
const entityName = (n) => (isArabic() ? entities[n].ar : entities[n].en || entities[n].ar);

/** When it was: what the text says; else the day of publication, if that is allowed. */
function dayOf(event, statedOnly) {
  if (event.start !== null) {
    return event.start;
  }
  const published = documents[event.document].date;
  return statedOnly || published === "" ? null : published;
}

const whenText = (event) => (event.start === null ? "" : daysText(event.start, event.end));
