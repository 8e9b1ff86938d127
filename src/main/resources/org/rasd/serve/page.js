'use strict';
// The page of `rasd serve`. Everything from a text enters the page as text, never as HTML.

const WORDS = {
  en: {
    claim: 'Who did what to whom, where, when and how often', paste: 'Paste an article, or drop files on this page',
    date: 'Published on', files: 'Choose files', read: 'Read', person: 'person', organisation: 'organisation', place: 'place',
    time: 'time', number: 'number', event: 'event', local: 'Texts stay on the machine that serves this page.',
    reading: 'Reading …', nothing: 'No text yet: paste an article or choose a file.', lost: 'The server does not answer.',
    summary: (d, e) => `${e} ${e === 1 ? 'event' : 'events'} in ${d} ${d === 1 ? 'text' : 'texts'}`,
    columns: { event_type: 'Event', realis: 'Reality', trigger: 'Words', actor1_text: 'Who', actor2_text: 'To whom', place_text: 'Where',
      date_start: 'When', count_text: 'How often', killed_text: 'Killed', wounded_text: 'Wounded', source_text: 'Says', confidence: 'Confidence' },
  },
  ar: {
    claim: 'مَن فعل ماذا بمَن، وأين ومتى وكم مرة', paste: 'ألصق مقالاً أو أفلت ملفات على هذه الصفحة', date: 'تاريخ النشر', files: 'اختر ملفات',
    read: 'اقرأ', person: 'شخص', organisation: 'منظمة', place: 'مكان', time: 'زمن', number: 'عدد', event: 'حدث',
    local: 'تبقى النصوص على الجهاز الذي يقدم هذه الصفحة.', reading: 'جارٍ القراءة …', nothing: 'لا نص بعد: ألصق مقالاً أو اختر ملفاً.',
    lost: 'الخادم لا يجيب.', summary: (d, e) => `الأحداث: ${e} · النصوص: ${d}`,
    columns: { event_type: 'الحدث', realis: 'الواقعية', trigger: 'اللفظ', actor1_text: 'مَن', actor2_text: 'بمَن', place_text: 'أين', date_start: 'متى',
      count_text: 'كم مرة', killed_text: 'القتلى', wounded_text: 'الجرحى', source_text: 'القائل', confidence: 'الثقة' },
  },
};
const FORMATS = {
  csv: ['text/csv', 'events.csv'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'rasd.xlsx'],
  json: ['application/json', 'documents.jsonl'],
};

const $ = id => document.getElementById(id);
let language = 'en';
let asked = [];
let found = [];

function make(tag, text, className) {
  const node = document.createElement(tag);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
}

function say(text, bad) {
  $('message').textContent = text;
  $('message').classList.toggle('bad', Boolean(bad));
}

function translate() {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.querySelectorAll('[data-t]').forEach(node => { node.textContent = WORDS[language][node.dataset.t]; });
  $('language').textContent = language === 'ar' ? 'English' : 'العربية';
  $('language').lang = language === 'ar' ? 'en' : 'ar';
  show();
}

async function send(request, accept) {
  const query = new URLSearchParams();
  if (request.name) query.set('filename', request.name);
  if ($('date').value) query.set('date', $('date').value);
  let answer;
  try {
    answer = await fetch('v1/extract?' + query, { method: 'POST', headers: { 'Content-Type': request.type, Accept: accept }, body: request.body });
  } catch (e) {
    throw new Error(WORDS[language].lost);
  }
  if (!answer.ok) throw new Error((await answer.json()).problem);
  return answer;
}

async function read(requests) {
  asked = requests;
  found = [];
  const problems = [];
  say(WORDS[language].reading);
  for (const request of requests) {
    try {
      const lines = (await (await send(request, 'application/json')).text()).split('\n').filter(Boolean).map(JSON.parse);
      found.push(...lines.filter(line => line.text !== undefined));
      problems.push(...lines.filter(line => line.problem).map(line => `${line.file || line.doc_id}: ${line.problem}`));
    } catch (e) {
      problems.push((request.name ? request.name + ': ' : '') + e.message);
    }
  }
  say(problems.join(' · '), problems.length > 0);
  show();
}

function show() {
  $('result').hidden = found.length === 0;
  const words = WORDS[language];
  const columns = Object.keys(words.columns);
  const events = found.flatMap((document, d) => document.events.map((event, e) => ({ event, at: `${d}-${e}` })));
  $('summary').textContent = words.summary(found.length, events.length);
  $('head').replaceChildren(...columns.map(c => make('th', words.columns[c])));
  $('rows').replaceChildren(...events.map(({ event, at }) => row(event, at, columns)));
  $('articles').replaceChildren(...found.map(article));
}

function row(event, at, columns) {
  const tr = make('tr');
  tr.dataset.at = at;
  tr.tabIndex = 0;
  for (const column of columns) {
    const value = event[column];
    const text = value === undefined ? '' : Array.isArray(value) ? value.join('، ') : String(value);
    tr.append(make('td', text, /_text$|trigger/.test(column) ? 'ar' : column === 'date_start' ? 'day' : ''));
  }
  const open = () => reveal(at);
  tr.addEventListener('click', open);
  tr.addEventListener('keydown', e => { if (e.key === 'Enter') open(); });
  return tr;
}

function reveal(at) {
  document.querySelectorAll('mark.shown').forEach(mark => mark.classList.remove('shown'));
  const mark = document.getElementById('event-' + at);
  if (!mark) return;
  mark.classList.add('shown');
  mark.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

// Offsets count code points. Where marks meet, the first of this order is shown: a trigger, then a name, a time, a number.
function article(document, d) {
  const node = make('article');
  node.append(make('h3', document.title || document.id));
  const points = Array.from(document.text);
  const marks = [
    ...document.events.map((m, e) => ({ ...m, kind: 'EVENT', id: `event-${d}-${e}`, tip: m.event_type + (m.realis ? ' · ' + m.realis : '') })),
    ...document.entities.map(m => ({ ...m, kind: m.type, tip: [m.type, m.subtype, m.name_en].filter(Boolean).join(' · ') })),
    ...document.times.map(m => ({ ...m, kind: 'TIME', tip: m.value || '' })),
    ...document.quantities.map(m => ({ ...m, kind: 'NUM', tip: String(m.value ?? '') })),
  ];
  const taken = new Array(points.length).fill(false);
  const chosen = [];
  for (const mark of marks) {
    if (taken.slice(mark.char_start, mark.char_end).some(Boolean)) continue;
    taken.fill(true, mark.char_start, mark.char_end);
    chosen.push(mark);
  }
  chosen.sort((a, b) => a.char_start - b.char_start);
  let at = 0;
  const plain = end => {
    for (const zone of document.zones) {
      const from = Math.max(at, zone.char_start);
      const to = Math.min(end, zone.char_end);
      if (from < to) node.append(make('span', points.slice(from, to).join(''), zone.zone));
    }
    at = end;
  };
  for (const mark of chosen) {
    plain(mark.char_start);
    const shown = make('mark', points.slice(mark.char_start, mark.char_end).join(''), mark.kind);
    shown.title = mark.tip;
    if (mark.id) shown.id = mark.id;
    node.append(shown);
    at = mark.char_end;
  }
  plain(points.length);
  return node;
}

async function save(format) {
  const [accept, name] = FORMATS[format];
  try {
    if (format === 'json') {
      download(new Blob([found.map(d => JSON.stringify(d) + '\n').join('')], { type: accept }), name);
      return;
    }
    for (const request of asked) {
      const stem = request.name ? request.name.replace(/[^\p{L}\p{N}._-]/gu, '_') + '-' : '';
      download(await (await send(request, accept)).blob(), stem + name);
    }
  } catch (e) {
    say(e.message, true);
  }
}

function download(blob, name) {
  const link = make('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

const ofFile = file => ({ name: file.name, type: 'application/octet-stream', body: file });

$('form').addEventListener('submit', event => {
  event.preventDefault();
  const text = $('text').value;
  if (text.trim()) read([{ name: '', type: 'text/plain; charset=utf-8', body: text }]);
  else say(WORDS[language].nothing, true);
});
$('files').addEventListener('change', event => {
  const files = Array.from(event.target.files, ofFile);
  event.target.value = '';
  if (files.length) read(files);
});
$('language').addEventListener('click', () => { language = language === 'en' ? 'ar' : 'en'; translate(); });
document.querySelectorAll('[data-save]').forEach(button => button.addEventListener('click', () => save(button.dataset.save)));
document.addEventListener('dragover', event => { event.preventDefault(); document.body.classList.add('dropping'); });
document.addEventListener('dragleave', () => document.body.classList.remove('dropping'));
document.addEventListener('drop', event => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  const files = Array.from(event.dataTransfer.files, ofFile);
  if (files.length) read(files);
});
