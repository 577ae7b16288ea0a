import { describe, expect, it } from 'vitest';
import { blocksOf } from '../src/parse/text.js';

const texts = (page: string) => blocksOf(page).map(({ text }) => text);

describe('wrapped Markdown', () => {
  const PAGE = `[The Eel Post](/ "Start")

  * [Home](https://eelpost.example/)
  * [Everything about the rivers of the county, their bridges, weirs, ferries and the people who keep them](https://eelpost.example/rivers-and-bridges/)

# The ferry that waits

The ferry at Lower Wick waits for whoever comes down the lane, and has done so
since the [bridge](https://eelpost.example/2019/04/the-bridge-that-was-never-
built-at-lower-wick/) was put off for want of money. It takes a cart, two
horses and as many people as can stand without touching the rail, says the [woman
who steers it](/people/steers).

She learned it from her aunt, who had it from a man with one arm, and none of
them ever wrote down how deep the water is in March. When the river stands at
the third step of the landing nobody crosses, and the bell on the far side is
tied up, so that those who ring it in the dark hear nothing and go home again
by the long road.

  * The crossing costs a coin.
  * A dog costs nothing, unless it is wet.
`;

  it('has its paragraphs in one piece, with the words of their links', () => {
    expect(texts(PAGE)).toEqual([
      'The Eel Post',
      'Home',
      'Everything about the rivers of the county, their bridges, weirs, ferries and the people who keep them',
      'The ferry that waits',
      'The ferry at Lower Wick waits for whoever comes down the lane, and has done so since the bridge was put off for want of money. It takes a cart, two horses and as many people as can stand without touching the rail, says the woman who steers it.',
      'She learned it from her aunt, who had it from a man with one arm, and none of them ever wrote down how deep the water is in March. When the river stands at the third step of the landing nobody crosses, and the bell on the far side is tied up, so that those who ring it in the dark hear nothing and go home again by the long road.',
      'The crossing costs a coin.',
      'A dog costs nothing, unless it is wet.',
    ]);
  });

  it('keeps the lines of what was not wrapped', () => {
    const page = '# Tide table\n\n**High** at six\n**Low** at noon\nThe quay is dry\nfor two hours\n\n## Ferries\n\nNone.';
    expect(texts(page).length).toBeGreaterThanOrEqual(6);
  });
});

describe('links in Markdown', () => {
  const page = (line: string) => `# A heading\n\n## Another\n\n${line}\n`;

  it.each([
    ['[](https://a.example/share)[](https://b.example/share) Share', 'Share'],
    ['[Joco cup [Amber](/amber "Amber")[Slate](/slate "Slate") 29.95 ](/cup)', 'Joco cup AmberSlate 29.95'],
    ['__ Search', 'Search'],
    ['Men ** ** and _ _ women', 'Men  and  women'],
    ['[Large and\nUltrawide](https://a.example/screens/large-and-\nwide.html) screens', 'Large and Ultrawide screens'],
    ['An open [bracket that\nnever closes', 'An open [bracket that'],
  ])('%j', (line, first) => {
    expect(texts(page(line))[2]?.replace(/ +/g, ' ')).toBe(first.replace(/ +/g, ' '));
  });

  it('of nothing but an icon leave no block', () => {
    expect(texts(page('[](/)\n\n__\n\nWords'))).toEqual(['A heading', 'Another', 'Words']);
  });
});
