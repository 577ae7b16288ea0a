import { WordSet } from '../measure/word-set.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { containerMarks } from './by-containers.js';
import { phraseMarks } from './by-phrases.js';
import { type Detector, type MeasuredPage, marksEach } from './detector.js';

const NAME = 'share-buttons';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 30;
/** Names on share buttons, folded. */
const NETWORKS = new Set(
  (
    'facebook twitter x whatsapp linkedin pinterest reddit telegram email mail messenger tumblr vk vkontakte odnoklassniki viber line ' +
    'weibo wechat weixin qq qzone pocket flipboard threads bluesky mastodon xing threema skype signal instapaper hackernews ok print ' +
    'instagram youtube tiktok rss snapchat kakaotalk kakao naver band hatena note digg stumbleupon evernote buffer fb tw'
  ).split(' '),
);
/** Names that are also words: they count only beside others. */
const WORDLIKE = new Set(['x', 'line', 'ok', 'mail', 'email', 'print', 'pocket', 'threads', 'signal', 'buffer', 'note', 'band', 'vk']);
/** Words between the names. */
const BETWEEN = new Set(
  'share on via by e of and the to in copy link this page icon logo opens new window tweet post save send app'.split(' '),
);
const MAX_ROW_WORDS = 24;
const NONE: readonly string[] = [];

/** Names that some sites print as two words. */
const HALVES = 'linked in whats app you tube tik tok'.split(' ');
const ROW_WORDS = new WordSet([...NETWORKS, ...BETWEEN, ...HALVES]);

/** The networks that a block names, where it says nothing else. */
function networksOf({ words, hashes }: MeasuredBlock): readonly string[] {
  if (hashes.length === 0 || hashes.length > MAX_ROW_WORDS || !hashes.every((hash) => ROW_WORDS.has(hash))) return NONE;
  const joined = words
    .join(' ')
    .replace(/linked in/g, 'linkedin')
    .replace(/whats app/g, 'whatsapp')
    .replace(/you tube/g, 'youtube')
    .replace(/tik tok/g, 'tiktok')
    .split(' ');
  const names = joined.filter((word) => NETWORKS.has(word));
  return joined.every((word) => NETWORKS.has(word) || BETWEEN.has(word)) ? names : NONE;
}

/** Rows of network names: several in one block, or one a block on neighbouring blocks. */
function networkMarks({ blocks, story }: MeasuredPage): Mark[] {
  const names = blocks.map(networksOf);
  const hasName = (at: number) => (names[at]?.length ?? 0) > 0;
  return marksEach(blocks, (_, block) => {
    const found = names[block] ?? NONE;
    if (found.length === 0) return undefined;
    const isRow = found.length >= 2 || hasName(block - 1) || hasName(block + 1);
    const isWord = found.every((name) => WORDLIKE.has(name));
    const isInside = block >= story.first && block <= story.last;
    const confidence = isRow ? 0.85 : isWord ? 0.3 : isInside ? 0.4 : 0.65;
    return { block, detector: NAME, confidence, reason: isRow ? 'a row of networks to share on' : 'the name of a network, on its own' };
  });
}

/** Marks buttons to share, print or save the page, and rows of network names. */
export const shareButtons: Detector = {
  name: NAME,
  description: 'buttons to share, print or save the page, and rows of network names',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.8 }),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'a share button',
      maxWords: MAX_WORDS,
      alone: { outside: 0.65, inside: 0.5 },
    }),
    ...networkMarks(page),
  ],
};
