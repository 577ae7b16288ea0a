import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDate } from '../src/metadata/date.js';
import { readMetadata } from '../src/metadata/index.js';
import { blocksOf } from '../src/parse/text.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { surveyOf } from '../src/survey/index.js';
import { pageLanguage } from '../src/survey/page-language.js';
import { wordedBlocks } from '../src/survey/worded-block.js';

const read = (text: string, url?: string) => {
  const blocks = wordedBlocks(blocksOf(text));
  const language = pageLanguage(blocks);
  return readMetadata(surveyOf(blocks, language, phraseBookFor(language)), url === undefined ? {} : { url });
};
/** The lines that leave the body, with the fields they fill. */
const leaving = (text: string) => {
  const blocks = wordedBlocks(blocksOf(text));
  return read(text).metadataBlocks.map(({ block, fields }) => [blocks[block]?.text, ...fields]);
};

const DATES: readonly (readonly [printed: string, language: string | undefined, iso: string | undefined])[] = [
  ['Friday, November 14, 2025', 'en', '2025-11-14'],
  ['Dec 13, 2024 5:50 am EST', 'en', '2024-12-13T05:50-05:00'],
  ['Sat Apr 6 2024 at 12 p.m.', 'en', '2024-04-06T12:00'],
  ['May 2nd 2025', 'en', '2025-05-02'],
  ['2024-12-13T10:05:00+01:00', 'en', '2024-12-13T10:05+01:00'],
  ['13/12/2024', 'en', '2024-12-13'],
  ['12/13/2024', 'en', '2024-12-13'],
  ['03/04/2024', 'en', undefined],
  ['03/04/2024', 'fr', '2024-04-03'],
  ['03/04/2024', undefined, undefined],
  ['31 February 2024', 'en', undefined],
  ['In 2019 we may go to 12 places', 'en', undefined],
  ['December 2024', 'en', undefined],
  ['13. Dezember 2024, 10:05 Uhr', 'de', '2024-12-13T10:05'],
  ['Le vendredi 1er décembre 2023 à 14h05', 'fr', '2023-12-01T14:05'],
  ['13 de diciembre de 2024 a las 10:05', 'es', '2024-12-13T10:05'],
  ['13 de desembre de 2024', 'ca', '2024-12-13'],
  ['Perjantai 13. joulukuuta 2024 klo 10.05', 'fi', '2024-12-13T10:05'],
  ['2024. december 13., péntek 10:05', 'hu', '2024-12-13T10:05'],
  ['2024 m. gruodžio 13 d.', 'lt', '2024-12-13'],
  ['2024. gada 13. decembrī', 'lv', '2024-12-13'],
  ['13. prosinca 2024. u 10:05', 'hr', '2024-12-13T10:05'],
  ['13. 12. 2024 10:05', 'cs', '2024-12-13T10:05'],
  ['13 Aralık 2024 Cuma, 14:25', 'tr', '2024-12-13T14:25'],
  ['Thứ Sáu, 13/12/2024, 10:05 (GMT+7)', 'vi', '2024-12-13T10:05+07:00'],
  ['13 दिसंबर 2024, 10:05 पूर्वाह्न', 'hi', '2024-12-13T10:05'],
  ['13 दिसंबर 2024, 10:05 अपराह्न', 'hi', '2024-12-13T22:05'],
  ['13 tháng 12 năm 2024', 'vi', '2024-12-13'],
  ['29 июля 2024, 11:30', 'ru', '2024-07-29T11:30'],
  ['26 серпня 2024', 'uk', '2024-08-26'],
  ['Παρασκευή 7 Ιουνίου 2024, 08:45', 'el', '2024-06-07T08:45'],
  ['13 בדצמבר 2024', 'he', '2024-12-13'],
  ['١٣ ديسمبر ٢٠٢٤', 'ar', '2024-12-13'],
  ['13 كانون الأول 2024', 'ar', '2024-12-13'],
  ['السبت، 13 ديسمبر 2024 10:58 مساءً', 'ar', '2024-12-13T22:58'],
  ['13 ديسمبر 2024 - 06:42 م', 'ar', '2024-12-13T18:42'],
  ['13 ديسمبر 2024 12:05 ص', 'ar', '2024-12-13T00:05'],
  ['13 ديسمبر 2024 10:05 من القاهرة', 'ar', '2024-12-13T10:05'],
  ['۲۳ آذر ۱۴۰۳', 'fa', '2024-12-13'],
  ['13 दिसंबर 2024', 'hi', '2024-12-13'],
  ['13 ธันวาคม 2567 เวลา 10:30 น.', 'th', '2024-12-13T10:30'],
  ['2024年12月13日', 'zh', '2024-12-13'],
  ['2024年4月7日 午後4時20分', 'ja', '2024-04-07T16:20'],
  ['令和6年4月7日（日）', 'ja', '2024-04-07'],
  ['2024년 12월 13일 오후 3:20', 'ko', '2024-12-13T15:20'],
];

describe('printedDate', () => {
  it.each(DATES)('%s (%s)', (printed, language, iso) => {
    expect(printedDate(printed, language)?.iso).toBe(iso);
  });

  it('says where the date stands, with its weekday and hour', () => {
    const text = 'Posted on Friday, 13 December 2024, 10:05 by the desk';
    const date = printedDate(text, 'en');
    expect(text.slice(date?.start, date?.end)).toBe('Friday, 13 December 2024, 10:05');
  });

  it('never throws, and names only days that the calendar has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d./: ,-]{0,24}$/), fc.constantFrom('en', 'de', 'fa', 'th', undefined), (text, language) => {
        const iso = printedDate(text, language)?.iso.slice(0, 10);
        if (iso !== undefined) expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
      }),
    );
  });
});

const STORY = `The old lightship was towed into the harbour on Tuesday after thirty years on the sandbank outside the bay. Its crew had painted the hull red.

The lightship will open as a museum in the spring, the harbour master said. Volunteers have promised to mend the lantern before then.

More than two hundred people came to the quay to see the lightship arrive, and some of them had sailed on her when they were young.`;

describe('readMetadata', () => {
  it('reads headline, byline and date, and takes their lines from the body', () => {
    const text = `Old lightship comes home to the harbour as a museum\n\nBy Nina Pineda\n\nMarch 4, 2024\n\n${STORY}`;
    expect(read(text).metadata).toMatchObject({
      title: 'Old lightship comes home to the harbour as a museum',
      byline: 'Nina Pineda',
      published: '2024-03-04',
      publishedText: 'March 4, 2024',
      language: 'en',
    });
    expect(leaving(text)).toContainEqual(['By Nina Pineda', 'byline']);
    expect(leaving(text)).toContainEqual(['March 4, 2024', 'published']);
  });

  it('reads byline and date from one line', () => {
    const text = `Old lightship comes home to the harbour as a museum\n\nBy Nina Pineda | 12 May 2024 | 3 min read\n\n${STORY}`;
    expect(read(text).metadata).toMatchObject({ byline: 'Nina Pineda', published: '2024-05-12' });
    expect(leaving(text)).toContainEqual(['By Nina Pineda | 12 May 2024 | 3 min read', 'byline', 'published']);
  });

  it('does not take an update for the publication', () => {
    const text = `Old lightship comes home to the harbour as a museum\n\nUpdated: March 9, 2024\n\nPublished: March 4, 2024\n\n${STORY}`;
    expect(read(text).metadata.published).toBe('2024-03-04');
    expect(
      read(`Old lightship comes home to the harbour as a museum\n\nUpdated March 9, 2024\n\n${STORY}`).metadata.published,
    ).toBeUndefined();
  });

  it('leaves dates and names in the prose alone', () => {
    const text = `${STORY}\n\nOn 4 March 2019 the lightship had lost her anchor, and a report by Nina Pineda told how the crew saved her in the night.`;
    expect(read(text).metadata).not.toHaveProperty('published');
    expect(read(text).metadata).not.toHaveProperty('byline');
    expect(read(text).metadataBlocks).toEqual([]);
  });

  it.each([
    ['LONDON (Reuters) - ', 'Reuters'],
    ['BERLIN (dpa) – ', 'dpa'],
    ['PARIS, 3 mai (AFP) - ', 'AFP'],
    ['МОСКВА, 12 июня. /ТАСС/. ', 'ТАСС'],
    ['Київ. Укрінформ. ', 'Укрінформ'],
  ])('reads the agency from the dateline %s', (dateline, agency) => {
    expect(read(`${dateline}${STORY}`).metadata.agency).toBe(agency);
  });

  it('names no agency that the story only talks about', () => {
    expect(
      read(`${STORY}\n\nThe owner told Reuters that the lightship would never sail again, and the AFP office in the town agreed with him.`)
        .metadata,
    ).not.toHaveProperty('agency');
  });

  it('reads the site from a copyright line only where something agrees', () => {
    const text = `${STORY}\n\n© 2024 Sandbank Post Ltd. All rights reserved.`;
    expect(read(text, 'https://www.sandbankpost.example/lightship').metadata.site).toBe('Sandbank Post');
    expect(read(text).metadata).not.toHaveProperty('site');
  });

  it('takes for the headline what the address names, also on a page without a story', () => {
    const shop =
      'Free delivery from £40\nNew in\nGifts\nThe Fellside Waxed Log Carrier\n£38.00\nQuantity\nAdd to basket\nYou may also like\nPeat Basket\n';
    const title = (text: string, url?: string) => read(text, url).metadata.title;
    expect(title(shop, 'https://shop.example/products/fellside-waxed-log-carrier?ref=home')).toBe('The Fellside Waxed Log Carrier');
    expect(title(shop, 'https://shop.example/products/peat-basket.html')).toBe('Peat Basket');
    expect(title(shop.replace('New in', 'Lanterns'), 'https://shop.example/lanterns')).toBe('Lanterns');
    const russian = 'Меню\nКонтакты\nКормушка для синиц из бутылки\n120 руб\nВ корзину\nОплата\n';
    expect(title(russian, `https://shop.example/${encodeURIComponent('кормушка-для-синиц-из-бутылки')}/`)).toBe(
      'Кормушка для синиц из бутылки',
    );
    expect(() => title(shop, 'https://shop.example/%E0%A4%A')).not.toThrow();
  });

  it('reads byline and date below a standfirst and a caption', () => {
    const { metadata } = read(
      'The quay is dry again\n\nAfter two years of repairs the last pump on the quay was switched off on Monday, and nobody in the town was sorry about it.\n\nThe pump on the quay on its last day, with the men who had kept it running for two years.\n\nNina Pineda\n12 May 2024\n\nThe pump had been put there after the flood, when the quay stood a metre under water and the boats lay in the gardens.\n\nIt ran day and night, and people who lived near the quay say that they still hear it in their sleep.\n',
    );
    expect(metadata).toMatchObject({ title: 'The quay is dry again', byline: 'Nina Pineda', published: '2024-05-12' });
  });

  it('reads a bare name in a script without capitals beside the date, but no section of the menu and no desk', () => {
    const page = (name: string, menu = '') =>
      `${menu}القارب القديم يعود إلى ميناء الصيادين\n\n${name}\n18 مارس 2024\n\nعاد القارب القديم إلى ميناء الصيادين صباح اليوم بعد أن أصلحه الصيادون في ورشة صغيرة قرب الشاطئ، وكان في استقباله أهل القرية كلهم.\n\nيقول الصيادون إن القارب سيخرج إلى البحر مرة في الأسبوع، وإن كل من في القرية يمكنه أن يركب فيه من دون أن يدفع شيئا.\n`;
    const byline = (name: string, menu?: string) => read(page(name, menu)).metadata.byline;
    expect(byline('سامي الخطيب')).toBe('سامي الخطيب');
    expect(byline('أخبار القرية', 'الرئيسية\n\nأخبار القرية\n\nالطقس\n\n')).toBeUndefined();
    expect(read(page('ویب ڈیسک')).metadata).not.toHaveProperty('byline');
  });

  it('passes the address through', () => {
    expect(read(STORY, 'https://a.example/b').metadata.url).toBe('https://a.example/b');
  });

  it.each([
    ['https://a.example/2024/03/04/lightship', '2024-03-04'],
    ['https://a.example/2024/harbour/3/4/lightship.html', '2024-03-04'],
    ['https://a.example/news/lightship-comes-home-2024-03-04', '2024-03-04'],
    ['https://a.example/t20240304_9911.html', '2024-03-04'],
    ['https://a.example/2024/03/04/', undefined],
    ['https://a.example/2024/13/04/lightship', undefined],
    ['https://a.example/2024/02/31/lightship', undefined],
    ['https://a.example/20240304551/lightship', undefined],
    ['https://2024-03-04.example/lightship', undefined],
  ])('reads the date of %s', (url, published) => {
    expect(read(STORY, url).metadata.published).toBe(published);
  });

  it('trusts the address before a date of the text that is far from it, and the text where both agree', () => {
    const dated = (date: string) => `Old lightship comes home to the harbour as a museum\n\n${date}\n\n${STORY}`;
    const url = 'https://a.example/2024/03/04/lightship';
    expect(read(dated('August 14, 1935'), url)).toMatchObject({
      metadata: { published: '2024-03-04' },
      sources: { published: 'the address' },
    });
    expect(read(dated('March 5, 2024, 7:10 am'), url).metadata.published).toBe('2024-03-05T07:10');
  });

  it('reads a date that stands below the story only with its introduction', () => {
    expect(read(`${STORY}\n\nPublished: 4 March 2024`).metadata.published).toBe('2024-03-04');
    expect(read(`${STORY}\n\nThe museum opens on\n\n4 March 2024`).metadata).not.toHaveProperty('published');
  });

  it('reads an introduced date beside much else', () => {
    const line = '发布日期：2024-12-13 10:05 来源：沙洲晚报 栏目：港口新闻 责任编辑：沈雨桐 阅读次数：一千二百次 字号大小 打印本页';
    const prose = '星期二，这艘老灯船被拖进了港口，码头上的人们非常高兴地迎接了它。他们说，明年春天它将成为一座博物馆。';
    expect(read(`老灯船回到港口成为博物馆\n\n${line}\n\n${prose}\n\n${prose}`).metadata.published).toBe('2024-12-13T10:05');
  });

  it.each([
    ['Nguyễn Thị Ngọc', 'Old lightship comes home to the harbour as a museum'],
    ['Mark Pineda', 'Mark Norrby tows the old lightship home as a museum'],
  ])('takes the byline %s without an introduction', (name, headline) => {
    expect(read(`${headline}\n\n${name}\n\nMarch 4, 2024\n\n${STORY}`).metadata.byline).toBe(name);
  });

  it.each([
    ['a label', 'Text Size', 'March 4, 2024'],
    ['whom the headline is about', 'Lightship Museum', 'March 4, 2024'],
    ['a label in another script', '原创 Sandbank', 'March 4, 2024'],
    ['nobody', 'Author: unknown', 'March 4, 2024'],
  ])('takes no byline from %s', (_, line, date) => {
    expect(read(`Old lightship comes home to the harbour as a museum\n\n${line}\n\n${date}\n\n${STORY}`).metadata).not.toHaveProperty(
      'byline',
    );
  });

  it('says nothing about nothing', () => {
    expect(read('')).toEqual({ metadata: {}, metadataBlocks: [] });
  });

  it.each([
    [
      'de',
      'Von Fenja Brodersen',
      'Fenja Brodersen',
      'Das alte Feuerschiff wurde am Dienstag in den Hafen geschleppt, und die Leute am Kai haben es mit großer Freude begrüßt.',
    ],
    [
      'fr',
      'Par Hélène Garnier',
      'Hélène Garnier',
      'Le vieux bateau-phare a été remorqué dans le port mardi, et les gens du quai étaient venus en grand nombre pour le voir.',
    ],
    [
      'es',
      'Por Lucía Marín',
      'Lucía Marín',
      'El viejo barco faro fue remolcado el martes hasta el puerto, y la gente del muelle lo recibió con mucha alegría.',
    ],
    [
      'nl',
      'Door Marieke Stolwijk',
      'Marieke Stolwijk',
      'Het oude lichtschip werd dinsdag naar de haven gesleept, en de mensen op de kade waren er met velen bij.',
    ],
    [
      'ru',
      'Автор: Наталья Огородникова',
      'Наталья Огородникова',
      'Старый плавучий маяк во вторник отбуксировали в порт, и люди на причале встретили его с большой радостью.',
    ],
    [
      'uk',
      'Автор: Оксана Теребій',
      'Оксана Теребій',
      'Старий плавучий маяк у вівторок привели до порту, і люди на причалі зустріли його з великою радістю.',
    ],
    [
      'zh',
      '作者：沈雨桐',
      '沈雨桐',
      '星期二，这艘老灯船被拖进了港口，码头上的人们非常高兴地迎接了它。他们说，明年春天它将成为一座博物馆。',
    ],
  ])('reads a byline in %s', (language, line, name, prose) => {
    const { metadata } = read(`${line}\n\n${prose}\n\n${prose}`);
    expect(metadata).toMatchObject({ language, byline: name });
  });

  it('never throws, and only names blocks that there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('By', 'Nina Pineda', '12 May 2024', '', '© 2024', 'Source: Xinhua', STORY, 'Posted', '———', '文'), {
          maxLength: 12,
        }),
        (lines) => {
          const text = lines.join('\n');
          const count = blocksOf(text).length;
          for (const { block, fields } of read(text).metadataBlocks) {
            expect(block).toBeLessThan(count);
            expect(fields.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
