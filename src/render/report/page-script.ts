/**
 * What a page's report does beside being read: the legend filters, arrow keys go from line to line, Escape puts a note away, and "keep this" and "strike this"
 * write rules to copy. Plain JavaScript as text, as it runs in the report alone; without it the report can still be read, by pointer and by keyboard.
 */
export const PAGE_SCRIPT = String.raw`(() => {
'use strict';
const byId = (id) => document.getElementById(id);
const main = document.querySelector('main');
const proof = byId('proof');
const groups = [...proof.querySelectorAll('.group')];
const keys = [...document.querySelectorAll('.key')];
const blocks = groups.flatMap((group) => [...group.children]);

const pressed = () => keys.filter((key) => key.getAttribute('aria-pressed') === 'true').map((key) => key.dataset.k);
const filter = () => {
  const only = new Set(pressed());
  let shown = 0;
  for (const group of groups) {
    let some = false;
    for (const block of group.children) {
      const isShown = only.size === 0 || only.has(block.dataset.k);
      if (block.hidden === isShown) block.hidden = !isShown;
      if (isShown) shown += 1;
      some ||= isShown;
    }
    group.hidden = !some;
  }
  byId('shown').textContent = only.size === 0
    ? 'All ' + blocks.length + ' blocks are shown.'
    : shown + ' of ' + blocks.length + (shown === 1 ? ' is shown: ' : ' are shown: ') + [...only].join(', ') + '.';
  byId('all').hidden = only.size === 0;
};
const showAll = () => {
  for (const key of keys) key.setAttribute('aria-pressed', 'false');
  filter();
};
for (const key of keys) {
  key.addEventListener('click', () => {
    key.setAttribute('aria-pressed', String(key.getAttribute('aria-pressed') !== 'true'));
    filter();
  });
}
byId('all').addEventListener('click', () => {
  showAll();
  keys[0].focus();
});

const blockOf = (node) => node instanceof Element ? node.closest('.b') : null;
const closeOpen = (except) => {
  for (const block of proof.querySelectorAll('.open')) if (block !== except) block.classList.remove('open');
};
const goTo = (block) => {
  if (block.hidden) showAll();
  block.scrollIntoView({ block: 'center' });
  block.querySelector('.m').focus({ preventScroll: true });
};
const visibleFrom = (at, step) => {
  let next = at;
  while (blocks[next] && blocks[next].hidden) next += step;
  return blocks[next];
};
proof.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const block = blockOf(event.target);
  if (!block || !event.target.matches('.m')) return;
  const at = blocks.indexOf(block);
  const next = {
    ArrowDown: () => visibleFrom(at + 1, 1),
    ArrowUp: () => visibleFrom(at - 1, -1),
    Home: () => visibleFrom(0, 1),
    End: () => visibleFrom(blocks.length - 1, -1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  const found = next();
  if (found) found.querySelector('.m').focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || byId('rules').open) return;
  closeOpen();
  for (const block of proof.querySelectorAll('.b:hover, .b:focus-within')) block.classList.add('shut');
});
const unshut = (event) => {
  const block = blockOf(event.target);
  if (block && !block.contains(event.relatedTarget)) block.classList.remove('shut');
};
proof.addEventListener('pointerout', unshut);
proof.addEventListener('focusout', unshut);
document.addEventListener('pointerdown', (event) => closeOpen(blockOf(event.target)));

const dialog = byId('rules');
const chosen = new Map();
let current;
const wordsOf = (block) => block.querySelector('.t').textContent;
const invisible = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
const escapeInvisible = (text) => text.replace(invisible, (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));
const rulesAsJson = () => {
  const rules = {};
  for (const { list, rule } of chosen.values()) (rules[list] ??= []).push(rule);
  return escapeInvisible(JSON.stringify(rules, null, 2));
};
const write = () => {
  const block = current;
  const list = block.classList.contains('struck') ? 'keep' : 'strike';
  const by = dialog.querySelector('[name=by]:checked').value;
  const rule = by === 'selector' ? { selector: block.dataset.sel } : { phrase: wordsOf(block) };
  if (main.dataset.site && byId('rules-site').checked) rule.site = main.dataset.site;
  chosen.set(block, { list, rule });
  block.classList.add(list === 'keep' ? 'will-keep' : 'will-strike');
  byId('rules-text').value = rulesAsJson();
  byId('rules-said').textContent = '';
};
const askAbout = (block) => {
  current = block;
  const words = wordsOf(block);
  const isWordless = words.trim() === '';
  const selector = block.dataset.sel;
  byId('rules-name').textContent = block.classList.contains('struck') ? 'Keep this' : 'Strike this';
  byId('rules-block').textContent = words.length > 300 ? words.slice(0, 300) + '\u2026' : words;
  byId('rules-by').hidden = !selector;
  byId('rules-selector').textContent = selector ?? '';
  byId('rules-count').textContent = '(' + block.dataset.n + ' of ' + blocks.length + ' here)';
  const [phrase, place] = dialog.querySelectorAll('[name=by]');
  phrase.disabled = isWordless;
  (isWordless && selector ? place : phrase).checked = true;
  byId('rules-where').hidden = !main.dataset.site;
  byId('rules-host').textContent = main.dataset.site;
  write();
  dialog.returnValue = '';
  dialog.showModal();
  byId('rules-copy').focus();
};
for (const input of dialog.querySelectorAll('input')) input.addEventListener('change', write);
dialog.addEventListener('close', () => {
  // Escape says nothing: a rule is kept only where it is said to be done.
  if (dialog.returnValue === 'done') return;
  chosen.delete(current);
  current.classList.remove('will-keep', 'will-strike');
});
byId('rules-copy').addEventListener('click', async () => {
  const field = byId('rules-text');
  const said = byId('rules-said');
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = document.execCommand('copy') ? 'Copied.' : 'Press Ctrl+C, or \u2318C, to copy what is selected.';
  }
});

proof.addEventListener('click', (event) => {
  const block = blockOf(event.target);
  if (!block) return;
  if (event.target.closest('.act')) return askAbout(block);
  const link = event.target.closest('.original');
  if (link) {
    const target = byId(link.hash.slice(1));
    if (target) { event.preventDefault(); history.replaceState(null, '', link.hash); goTo(target); mark(target); }
    return;
  }
  if (!event.target.closest('.m')) return;
  closeOpen(block);
  block.classList.remove('shut');
  block.classList.toggle('open');
});
let marked;
const mark = (block) => {
  if (marked) marked.classList.remove('found');
  marked = block;
  block.classList.add('found');
};
})();`;
