/**
 * What a folder's index does beside being read: search, order, further sheets. The rows lie in scripts beside it (`data/rows-1.js` and on), which are loaded when
 * they are first asked for. Plain JavaScript as text, as it runs in the report alone; without it the first sheet and the totals can still be read.
 */
export const INDEX_SCRIPT = String.raw`(() => {
'use strict';
const SHEET = 100;
const [HREF, NAME, TITLE, SITE, BLOCKS, STRUCK, SHARE, UNSURE, DOUBT, ERROR, DETECTORS] = Array(11).keys();
const byId = (id) => document.getElementById(id);
const list = document.querySelector('.list');
const files = Number(list.dataset.files);
const orders = [...byId('orders').children];
const template = byId('row').content.firstElementChild;
const number = (count) => count.toLocaleString('en');
const percent = (share) => Math.round(share * 100) + ' %';

const parts = [];
globalThis.stetRows = (file, rows) => { parts[file - 1] = rows; };
const loadFile = (file) => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = 'data/rows-' + file + '.js';
  script.onload = resolve;
  script.onerror = () => reject(new Error(script.src));
  document.head.append(script);
});
const FILES_AT_ONCE = 8;
let loading;
const load = async () => {
  for (let file = 1; file <= files; file += FILES_AT_ONCE) {
    byId('listed').textContent = 'Reading the pages: ' + percent((file - 1) / files);
    const some = Array.from({ length: Math.min(FILES_AT_ONCE, files - file + 1) }, (_, at) => loadFile(file + at));
    await Promise.all(some);
  }
  return parts.flat().map((row, run) => ({ row, run, text: (row[TITLE] + '\n' + row[NAME] + '\n' + row[SITE] + '\n' + row[ERROR]).normalize('NFKC').toLowerCase() }));
};

const fits = {
  site: ({ row }, value) => row[SITE].toLowerCase() === value,
  detector: ({ row }, value) => Object.hasOwn(row[DETECTORS], value),
  is: ({ row }, value) => value === 'doubt' ? row[DOUBT] === 1 : value === 'failed' ? row[ERROR] !== '' : false,
};
const isFacet = (word) => /^(site|detector|is):./.test(word);
const words = (query) => query.normalize('NFKC').toLowerCase().match(/site:"[^"]*"|\S+/g) ?? [];
const matches = (query) => {
  const tests = words(query).map((word) => {
    if (!isFacet(word)) return ({ text }) => text.includes(word);
    const colon = word.indexOf(':');
    const value = word.slice(colon + 1).replaceAll('"', '');
    return (one) => fits[word.slice(0, colon)](one, value);
  });
  return (one) => tests.every((test) => test(one));
};
const compare = {
  struck: (a, b) => b.row[SHARE] - a.row[SHARE] || a.run - b.run,
  unsure: (a, b) => b.row[UNSURE] - a.row[UNSURE] || a.run - b.run,
  run: (a, b) => a.run - b.run,
};

const filled = ({ row }) => {
  const line = template.cloneNode(true);
  const link = line.querySelector('.title');
  if (row[HREF]) link.href = row[HREF];
  const say = (selector, text) => { line.querySelector(selector).textContent = text; };
  say('.title bdi', row[TITLE] || row[NAME]);
  say('.name bdi', row[TITLE] ? row[NAME] : '');
  say('.said', row[ERROR] || (row[DOUBT] ? 'in doubt' : ''));
  say('.site bdi', row[SITE]);
  say('.share-of', percent(row[SHARE]));
  say('.blocks', number(row[STRUCK]) + ' of ' + number(row[BLOCKS]));
  say('.unsure', percent(row[UNSURE]));
  line.querySelector('.part').setAttribute('width', String(row[SHARE] * 100));
  return line;
};

let order = 'struck';
let sheet = 0;
let found = [];
const show = () => {
  const sheets = Math.max(1, Math.ceil(found.length / SHEET));
  sheet = Math.min(Math.max(0, sheet), sheets - 1);
  byId('rows').replaceChildren(...found.slice(sheet * SHEET, (sheet + 1) * SHEET).map(filled));
  byId('sheet').textContent = 'Sheet ' + number(sheet + 1) + ' of ' + number(sheets);
  byId('previous').disabled = sheet === 0;
  byId('next').disabled = sheet >= sheets - 1;
};
const names = { struck: 'most struck first', unsure: 'least sure first', run: 'as they were read' };
const update = async (keepSheet) => {
  try {
    const all = await (loading ??= load());
    const query = byId('search').value;
    found = all.filter(matches(query)).sort(compare[order]);
    if (!keepSheet) sheet = 0;
    const few = found.length === all.length ? 'All ' + number(all.length) : number(found.length) + ' of ' + number(all.length);
    byId('listed').textContent = few + (all.length === 1 ? ' page, ' : ' pages, ') + names[order] + '.';
    show();
  } catch (error) {
    loading = undefined;
    byId('listed').textContent = 'The rows beside this file could not be read (' + error.message + '). Is the folder whole?';
  }
};

let waiting;
byId('search').addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => update(false), 120);
});
for (const button of orders) {
  button.addEventListener('click', () => {
    order = button.dataset.order;
    for (const other of orders) other.setAttribute('aria-pressed', String(other === button));
    update(false);
  });
}
for (const button of document.querySelectorAll('.facet')) {
  button.addEventListener('click', () => {
    const query = button.dataset.q;
    byId('search').value = /\s/.test(query) ? query.replace(/^([a-z]+):(.*)$/, '$1:"$2"') : query;
    byId('pages').scrollIntoView();
    byId('search').focus({ preventScroll: true });
    update(false);
  });
}
const turn = (step) => async () => {
  if (found.length === 0) await update(true);
  sheet += step;
  show();
  byId('pages').scrollIntoView();
};
byId('previous').addEventListener('click', turn(-1));
byId('next').addEventListener('click', turn(1));
})();`;
