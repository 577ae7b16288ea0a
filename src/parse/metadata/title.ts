import { PHRASE_BOOK } from '../../phrases/index.js';
import { stopWordsOf } from '../../measure/stop-words.js';
import { fold } from '../../measure/words.js';
import { publicationDate } from './published.js';
import { introducedName } from './byline.js';
import { endsSentence, type Head, type HeadLine, isUnspaced } from './head.js';

/** The headline, the block that prints it, and the site's name where the line is `Headline | Site`. */
export interface Title {
  readonly text: string;
  readonly block: number;
  readonly site?: string;
}

const MAX_REACH = 60;
const MAX_INSIDE = 6;
const MIN_WORDS = 2;
const MAX_WORDS = 30;
const MIN_CHARACTERS = 5;
const MAX_CHARACTERS = 60;
const STEM = 5;
const HAS_LETTER = /\p{L}/u;

const stemOf = (word: string): string => word.slice(0, STEM);
const key = (line: HeadLine): string => line.words.join(' ');

export function candidates(head: Head): number[] {
  const found: number[] = [];
  const to = Math.min(head.lines.length, head.first + MAX_INSIDE + 1);
  let from = Math.max(0, head.first - MAX_REACH);
  for (let i = from; i < to; i++) {
    const line = head.lines[i] as HeadLine;
    const { kind, text } = line.block;
    if (kind !== 'heading' && kind !== 'paragraph') continue;
    if (!HAS_LETTER.test(text)) continue;
    const n = line.words.length;
    const ok = isUnspaced(text) ? text.length >= MIN_CHARACTERS && text.length <= MAX_CHARACTERS : n >= MIN_WORDS && n <= MAX_WORDS;
    if (!ok || /[.。]["”»]?$/u.test(text) && !/\.\.\.$/.test(text)) continue;
    found.push(i);
  }
  return found;
}

export function slugOf(url: string | undefined): Set<string> {
  const segs = (url ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0]?.split('/') ?? [];
  let best: string[] = [];
  for (const g of segs) { let d = g; try { d = decodeURIComponent(g); } catch { d = g; } const w = fold(d).replace(/\.[a-z]{2,5}$/, '').split(/[-_+ ]+/).filter((x) => /\p{L}/u.test(x) && x.length > 1); if (w.length > best.length) best = w; }
  return new Set(best.length >= 3 ? best.map(stemOf) : []);
}

export function features(head: Head, url?: string): { index: number; f: number[] }[] {
  const stop = head.language ? stopWordsOf(head.language) : new Set<string>();
  const counts = new Map<string, number>();
  const blocksWith = new Map<string, Set<number>>();
  const prose = head.lines.map((l, i) => [l, i] as const).filter(([l, i]) => i >= head.first && i <= head.last && l.isProse);
  prose.forEach(([l], p) => {
    for (const w of l.words) {
      const s = stemOf(w);
      counts.set(s, (counts.get(s) ?? 0) + 1);
      let set = blocksWith.get(s);
      if (!set) blocksWith.set(s, (set = new Set()));
      set.add(p);
    }
  });
  const keys = new Map<string, number>();
  for (const l of head.lines) keys.set(key(l), (keys.get(key(l)) ?? 0) + 1);
  const out: { index: number; f: number[] }[] = [];
  const isDate = (i: number) => { const l = head.lines[i]; return l !== undefined && !l.isProse && l.words.length < 26 && /\d/.test(l.block.text) && publicationDate(l.block.text, head.language) !== undefined; };
  const isBy = (i: number) => { const l = head.lines[i]; return l !== undefined && !l.isProse && introducedName(l.block.text, head.language) !== undefined; };
  for (const index of candidates(head)) {
    const line = head.lines[index] as HeadLine;
    const t = line.block.text;
    const content = [...new Set(line.words.filter((w) => !stop.has(w) && (w.length > 1 || isUnspaced(w)) && !/^\p{N}/u.test(w)).map(stemOf))];
    const covered = content.filter((c) => (counts.get(c) ?? 0) > 0);
    const spread = content.length ? content.reduce((s, c) => s + Math.min(1, (blocksWith.get(c)?.size ?? 0) / Math.max(1, prose.length)), 0) / content.length : 0;
    const total = content.reduce((s, c) => s + Math.log1p(counts.get(c) ?? 0), 0);
    const k = key(line);
    let echo = 0;
    for (let j = Math.max(0, index - 60); j < Math.min(head.lines.length, index + 10); j++) {
      const o = head.lines[j] as HeadLine;
      if (j === index || o.words.length <= line.words.length || o.isProse || o.words.length > line.words.length + 12) continue;
      if (key(o).includes(k)) echo = 1;
    }
    let nextProse = index + 1;
    while (nextProse < head.lines.length && !head.lines[nextProse]?.isProse) nextProse++;
    const gap = nextProse - index;
    const proseBefore = head.lines.slice(Math.max(0, index - 60), index).filter((l) => l.isProse).length;
    const near = [1, 2, 3].map((d) => index + d).filter((i) => i <= nextProse);
    const dateBelow = near.some(isDate) ? 1 : 0;
    const byBelow = near.some(isBy) || near.some((i) => /^by$/i.test(head.lines[i]?.block.text ?? '')) ? 1 : 0;
    const dateAbove = isDate(index - 1) || isDate(index - 2) ? 1 : 0;
    const caps = (t.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length / Math.max(1, (t.match(/(?<!\p{L})\p{L}/gu) ?? []).length);
    const n = isUnspaced(t) ? t.length / 2 : line.words.length;
    const before = head.lines.slice(0, index);
    const longer = candidates(head).filter((i) => i < index && (head.lines[i]?.words.length ?? 0) >= 4).length;
    out.push({ index, f: [
      1, content.length ? covered.length / content.length : 0, Math.min(covered.length, 6), spread, total / Math.max(1, content.length), echo,
      line.block.kind === 'heading' ? 1 : 0, line.block.level === 1 ? 1 : 0, line.block.level > 1 ? 1 : 0, Math.log(gap), Math.min(proseBefore, 4), proseBefore === 0 ? 1 : 0, index === 0 ? 1 : 0,
      dateBelow, byBelow, dateAbove, caps, Math.min(n, 14), n < 4 ? 1 : 0, endsSentence(t) ? 1 : 0, /[:：]$/.test(t) ? 1 : 0, /^\d+[.)]/.test(t) ? 1 : 0, t === t.toUpperCase() && t !== t.toLowerCase() ? 1 : 0,
      Math.min((keys.get(k) ?? 1) - 1, 2), Math.min(longer, 5), line.block.tight ? 1 : 0, before.length > 0 && index <= 3 ? 1 : 0, index > head.first ? 1 : 0, prose.length < 3 ? 1 : 0,
      isDate(index) ? 1 : 0, isBy(index) ? 1 : 0, Math.abs(index - head.first) > 20 ? 1 : 0, content.length < 2 ? 1 : 0, /\?$/.test(t) ? 1 : 0, fold(t).startsWith('what is') ? 1 : 0,
      line.block.tight && gap === 1 ? 1 : 0,  (index===0?1:0)*(gap===1?1:0), n<=6?1:0, 
    ] });
  }
  const shortAt = (i: number) => { const l = head.lines[i]; return l && !l.isProse && l.words.length <= 10 ? l : undefined; };
  const furniture = (from: number, to: number) => { let sure = 0; let hint = 0; for (let i = Math.max(0, from); i < Math.min(head.lines.length, to); i++) { const l = shortAt(i); if (!l) continue; const b = PHRASE_BOOK(l.words); if (b.some((x) => x.sure)) sure++; else if (b.length || isDate(i)) hint++; } return [sure, hint] as const; };
  const end = furniture(head.last + 1, head.last + 30);
  const slug = slugOf(url);
  for (const c of out) {
    const me = c.f;
    const others = out.filter((o) => o !== c);
    const near3 = others.filter((o) => Math.abs(o.index - c.index) <= 3);
    const t = head.lines[c.index]?.block.text ?? '';
    const n = me[17] ?? 0;
    const ncov = me[2] ?? 0;
    const maxOther = Math.max(0, ...others.map((o) => o.f[2] ?? 0));
    const k = key(head.lines[c.index] as HeadLine);
    const first = head.lines[0] as HeadLine;
    const echoFirst = c.index > 0 && first.words.length > 0 && first.words.length < 40 && (key(first).startsWith(k)) ? 1 : 0;
    const book = PHRASE_BOOK(head.lines[c.index]?.words ?? []);
    (c as { extra?: number[] }).extra = [
      near3.some((o) => (o.f[17] ?? 0) > n + 1 && (o.f[2] ?? 0) >= ncov) ? 1 : 0,
      near3.some((o) => (o.f[17] ?? 0) > n + 1 && (o.f[2] ?? 0) >= ncov && o.index > c.index) ? 1 : 0,
      Math.max(-4, Math.min(4, ncov - maxOther)),
      others.some((o) => (o.f[4] ?? 0) > (me[4] ?? 0)) ? 0 : 1,
      /\d/.test(t) ? 1 : 0, /\p{L}[:：–—] ?\p{L}|[:：] /u.test(t) ? 1 : 0, echoFirst, book.some((b) => b.sure) ? 1 : 0, book.length > 0 ? 1 : 0,
      /(?:\.\.\.|…)$/.test(t) ? 1 : 0, /!$/.test(t) ? 1 : 0, n <= 2 ? 1 : 0, n >= 5 ? 1 : 0, n >= 8 ? 1 : 0, n >= 16 ? 1 : 0,
      ncov * (me[1] ?? 0), n >= 4 && (me[1] ?? 0) >= 0.6 ? 1 : 0, Math.min(5, others.filter((o) => o.index < c.index && (o.f[17] ?? 0) >= 5).length), 
      head.lines[c.index + 1]?.isProse ? 1 : 0, (head.lines[c.index + 1]?.words.length ?? 0) > 25 ? 1 : 0, c.index > 0 && (head.lines[c.index - 1]?.words.length ?? 0) <= 3 ? 1 : 0,
      c.index === 0 && head.lines[1]?.isProse ? 1 : 0, head.lines.length < 12 ? 1 : 0, (me[12] ?? 0) * (n >= 6 ? 1 : 0), head.first > 3 ? 1 : 0, others.length === 0 ? 1 : 0, c.index < head.first ? 1 : 0, Math.min(3, others.filter((o) => o.index > c.index && o.index <= head.first).length),
      Math.log1p(Math.abs(head.first - c.index)),
      ...(() => { if (slug.size === 0) return [0, 0]; const mine = new Set(head.lines[c.index]?.words.map(stemOf)); const hit = [...slug].filter((w) => mine.has(w)).length; return [hit / slug.size, hit / slug.size < 0.35 ? 1 : 0]; })(),
      ...(() => { const above = furniture(c.index - 10, c.index); const below = furniture(c.index + 1, c.index + 8); const sure = above[0] + below[0] + end[0]; const hint = above[1] + below[1] + end[1];
        return [Math.min(above[0], 3), Math.min(above[1], 3), Math.min(below[0], 3), Math.min(below[1], 3), Math.min(end[0], 4), Math.min(end[1], 4), sure === 0 ? 1 : 0, sure + hint === 0 ? 1 : 0, Math.min(3, head.lines.length - head.last - 1), (me[12] ?? 0) * (sure + hint === 0 ? 1 : 0)]; })(),
    ];
  }
  for (const c of out) c.f.push(...((c as { extra?: number[] }).extra ?? []));
  return out;
}
