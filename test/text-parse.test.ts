import { describe, expect, it } from 'vitest';
import { clean, render } from '../src/index.js';
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

describe('a page that was saved a text node a line', () => {
  const story = [
    'The ferry at Lower Wick waits for whoever comes down the lane, and has done so since the bridge was put off for want of money.',
    'It takes a cart, two horses and as many people as can stand without touching the rail, which',
    'Ada Crake',
    'had painted green. Nobody crosses when the river stands at the third step of the landing.',
  ];

  it('has its sentences in one piece, and what only introduces another headline by itself', () => {
    const promo = 'Read also: Ferry, bridge or neither? What the county says it can still afford';
    const next = 'She learned it from her aunt, who had it from a man with one arm, and none of them wrote down how deep the water is.';
    const menu = ['Home', 'Ferries', 'Tides', 'Letters'];
    expect(texts([...menu, ...story, promo, next].join('\n'))).toEqual([...menu, story[0], story.slice(1).join(' '), promo, next]);
  });

  it('has a headline with a comma apart from the byline below it', () => {
    const teaser = 'The bridge at Lower Wick was put off again on Monday, and the county says that the money will do for a ferry at most.';
    const lines = [
      'Home',
      'Ferries',
      teaser,
      'Ferry at Lower Wick sails again after eleven years, and nobody pays',
      'Ada Crake',
      'Posted at noon',
      ...story,
    ];
    expect(texts(lines.join('\n')).slice(0, 6)).toEqual(lines.slice(0, 6));
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

describe('a page in one line', () => {
  const STORY =
    'The little tavern on the quay opened again on Monday, and the people of Saltwick came down with bread and lamps. Nobody had eaten there since the flood took the stairs. "We kept the stove," said the cook, who is eighty. It burned all night. ';
  const MENU = 'Home News Sport Letters Contact Us Log In ';

  it('is cut into its sentences, and its labels a few at a time', () => {
    const lines = texts(`${MENU}${STORY.repeat(7)}`);
    expect(lines.slice(0, 5)).toEqual([
      'Home News Sport Letters Contact Us Log In',
      'The little tavern on the quay opened again on Monday, and the people of Saltwick came down with bread and lamps.',
      'Nobody had eaten there since the flood took the stairs.',
      '"We kept the stove," said the cook, who is eighty.',
      'It burned all night.',
    ]);
    expect(lines.slice(1)).toHaveLength(7 * 4);
  });

  it('loses no word, and says of each piece which line it is from', () => {
    const page = `${MENU}${STORY.repeat(7)}`;
    const blocks = blocksOf(`A first line\n\n${page}`);
    expect(blocks.map(({ text }) => text).join(' ')).toBe(`A first line ${page.trim()}`);
    expect(new Set(blocks.map(({ line }) => line))).toEqual(new Set([1, 3]));
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });

  it('of a script without capitals or spaces is cut where its sentences end', () => {
    const lines = texts(
      `首页 新闻 体育 登录 ${'渡口昨天重新开放了，镇上的人都来到码头。船夫今年八十岁，他说河水从来没有这么高。'.repeat(16)}`,
    );
    expect(lines.slice(0, 3)).toEqual([
      '首页 新闻 体育 登录',
      '渡口昨天重新开放了，镇上的人都来到码头。',
      '船夫今年八十岁，他说河水从来没有这么高。',
    ]);
  });

  it('loses no character where a sentence is long, or is only its signs', () => {
    const page = `。。。渡口${'很长的一句话没有停顿'.repeat(80)}。「船来了。」他说！！再见`;
    expect(texts(page).join('')).toBe(page);
    expect(texts(page)).toContain('「船来了。」');
  });

  it('is not what a long paragraph among others is', () => {
    const other = 'Nothing of this is about boats at all.\n\n'.repeat(60);
    expect(texts(other + STORY.repeat(7)).at(-1)).toBe(STORY.repeat(7).trim());
  });
});

describe('a page with nothing between its elements', () => {
  const MENU = 'HomeTidesFerriesLettersAbout usContact usSign inSubscribe nowPrivacy policy';
  /** What shows that a page is glued, beside its menu. */
  const ENDS = 'The rope is new.The bell is old.Subscribe now';
  const STORY =
    'The ferry at Lower Wick stood still for a week.Nobody rang the bell. “It was the rope,” says the woman who steers it.”The council paid for a new one (of hemp)Read more';

  it('is cut where one text ends and the next begins', () => {
    expect(texts(`${MENU}\n\n${STORY}`)).toEqual([
      ...['Home', 'Tides', 'Ferries', 'Letters', 'About us', 'Contact us', 'Sign in', 'Subscribe now', 'Privacy policy'],
      'The ferry at Lower Wick stood still for a week.',
      'Nobody rang the bell. “It was the rope,” says the woman who steers it.”',
      'The council paid for a new one (of hemp)',
      'Read more',
    ]);
  });

  it('says of each piece that nothing stood before it, and loses no character', () => {
    const blocks = blocksOf(`${MENU}\n\n${STORY}`);
    expect(blocks.filter(({ glued }) => !glued).map(({ text }) => text)).toEqual([
      'Home',
      'The ferry at Lower Wick stood still for a week.',
    ]);
    expect(
      blocks
        .filter(({ line }) => line === 1)
        .map(({ text }) => text)
        .join(''),
    ).toBe(MENU);
    expect(
      blocks
        .filter(({ line }) => line === 3)
        .map(({ text }) => text)
        .join(''),
    ).toBe(STORY);
    expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('is printed as it was where all of it stands, whatever its first piece is', () => {
    const page = `${MENU}\n\n- ${STORY}\n\nPhoto: Ann LeeThe rope was grey.It was as long as the river is wide, and nobody could lift it.`;
    expect(render(clean(page, { only: ['metadata'] }), 'text')).toBe(`${page}\n`);
  });

  it.each([
    [
      'German',
      'StartseiteFährenLeserbriefeÜber unsÄmterKontaktAnmeldenDatenschutzDie Fähre fährt wieder.Es läutet!Öffnungszeiten',
      [
        'Startseite',
        'Fähren',
        'Leserbriefe',
        'Über uns',
        'Ämter',
        'Kontakt',
        'Anmelden',
        'Datenschutz',
        'Die Fähre fährt wieder.',
        'Es läutet!',
        'Öffnungszeiten',
      ],
    ],
    [
      'Russian',
      'ГлавнаяПаромыПисьмаО насКонтактыВойтиПодпискаПаром снова ходит.Звонит колокол!Читать далее',
      ['Главная', 'Паромы', 'Письма', 'О нас', 'Контакты', 'Войти', 'Подписка', 'Паром снова ходит.', 'Звонит колокол!', 'Читать далее'],
    ],
    [
      'Greek',
      'ΑρχικήΚαιρόςΓράμματαΣχετικάΕπικοινωνίαΣύνδεσηΕγγραφήΤο πλοίο έφυγε πάλι.Χτυπά η καμπάνα!Διαβάστε',
      [
        'Αρχική',
        'Καιρός',
        'Γράμματα',
        'Σχετικά',
        'Επικοινωνία',
        'Σύνδεση',
        'Εγγραφή',
        'Το πλοίο έφυγε πάλι.',
        'Χτυπά η καμπάνα!',
        'Διαβάστε',
      ],
    ],
  ])('is cut in %s', (_, page, pieces) => {
    expect(texts(page)).toEqual(pieces);
  });

  it('is cut before capitals, and before a sentence that begins with a word of one letter', () => {
    expect(texts(`${MENU}The boats are backNBC newsI was there.A dog, too.Nobody fell`).slice(-6)).toEqual([
      'Privacy policy',
      'The boats are back',
      'NBC news',
      'I was there.',
      'A dog, too.',
      'Nobody fell',
    ]);
  });

  it('keeps names in one piece: those that many pages have, and those that recur between other words', () => {
    const page = `${MENU}${ENDS}\n\nThe boats are shown on YouTube by a man called MacAllister. He sells a RopeMaster there. Nobody knows what a RopeMaster does, or why RopeMaster rhymes.`;
    expect(texts(page).at(-1)).toBe(page.split('\n\n')[1]);
  });

  it('keeps addresses and names of programs in one piece', () => {
    const words =
      'It is at boats.example/timeTables, in models.CharField(high), in obj.setTimeout and in readTide(now), or in rope_andTide.';
    expect(texts(`${MENU}${ENDS}\n\n${words}`).at(-1)).toBe(words);
  });

  it('is not what a page is that has a few names with capitals inside', () => {
    const page =
      'YouTube, LinkedIn and WhatsApp were down. JavaScript was not to blame, says McDonald of WordPress.\n\nThe RopeMaster by TideWorks calls addEventListener twice, as models.Model in its PortGuide says.';
    expect(texts(page)).toEqual(page.split('\n\n'));
  });

  it('is not what a page about programs is, where such words are names and recur', () => {
    const names = ['RopeMaster', 'TideTable', 'BellWatch'];
    const page = `${MENU}${ENDS}\n\n${names.map((name) => `The ${name} is old. Nobody likes ${name}, as ${name} rhymes.`).join('\n\n')}`;
    expect(texts(page)).toEqual(page.split('\n\n'));
  });

  it('is not what a page with names of companies is', () => {
    const page = 'RopeMaster, TideTable, BellWatch, QuayWorks, FerryBank, LampPost, MudFlat, WickTown and DogStar sell their shares.';
    expect(texts(page)).toEqual([page]);
  });

  it('is not what a long page is with a glued line at its end', () => {
    const page = `${'The ferry at Lower Wick stood still for a week, and nobody rang the bell that hangs there. '.repeat(20)}\n\n`.repeat(
      5,
    );
    expect(texts(page + MENU + ENDS).at(-1)).toBe(MENU + ENDS);
  });

  it('is not a listing, a table or Markdown', () => {
    const listing = `  function readTide() {\n    startTimer(nextTide);\n    return lastTide;\n  }`;
    expect(texts(`${MENU}${ENDS}\n\n${listing}`).at(-1)).toContain('return lastTide;');
    expect(texts(`${MENU}${ENDS}\n\nTideWest\tTideEast`).at(-1)).toBe('TideWest\tTideEast');
    expect(texts(`# Tides\n\n## Ferries\n\n${MENU}${ENDS}`).at(-1)).toBe(MENU + ENDS);
  });
});
