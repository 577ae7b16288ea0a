import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/decode/index.js';

const GERMAN =
  'Der Bäcker an der Brücke öffnet um fünf Uhr früh. „Größere Brötchen gibt es nirgends“, sagt Frau Müller – und zählt die Tüten für die Schule.';
const FRENCH =
  'Le café près de la gare a rouvert dès l’été : « Nous étions prêts à tout », dit la gérante, qui a reçu une vingtaine d’élèves à midi.';
const POLISH =
  'Młyn nad rzeką znów miele mąkę. Właściciel mówi, że ziarno przywożą sąsiedzi z całej gminy, a chleb można kupić już o świcie. „Źle się śpi, dobrze się je”, żartuje.';
const CZECH =
  'Mlýn u řeky zase mele. Majitel říká, že zrno vozí sousedé z celého údolí a že první chléb si lidé mohou koupit už před svítáním. Těší se na podzim, kdy přijede škola.';
const HUNGARIAN =
  'A folyó melletti malom újra őröl. A tulajdonos szerint a gabonát a szomszédok hozzák, és az első kenyér már hajnalban kapható. Ősszel az iskola is eljön, hogy megnézze a köveket.';
const RUSSIAN =
  'Мельница у реки снова работает. Хозяин говорит, что зерно привозят соседи со всей округи, а первый хлеб можно купить ещё до рассвета. Осенью сюда приедет школа.';
const UKRAINIAN =
  'Млин біля річки знову працює. Господар каже, що зерно привозять сусіди з усієї громади, а перший хліб можна купити ще до світанку. Восени сюди приїде школа, її учні вже мріють про ґанок.';
const GREEK =
  'Ο μύλος δίπλα στο ποτάμι δουλεύει ξανά. Ο ιδιοκτήτης λέει ότι το σιτάρι το φέρνουν οι γείτονες και ότι το πρώτο ψωμί βγαίνει πριν από την αυγή. Το φθινόπωρο θα έρθει το σχολείο.';
const TURKISH =
  'Irmağın yanındaki değirmen yeniden çalışıyor. Sahibi, buğdayı komşuların getirdiğini ve ilk ekmeğin gün doğmadan satıldığını söylüyor. Güzün okul da gelip taşları görecek.';
const ARABIC =
  'عادت الطاحونة القريبة من النهر إلى العمل. يقول صاحبها إن الجيران يجلبون القمح من القرى المجاورة، وإن أول خبز يباع قبل شروق الشمس. وستزورها المدرسة في الخريف.';
const HEBREW =
  'הטחנה שליד הנהר חזרה לעבוד. בעל המקום אומר שאת החיטה מביאים השכנים, ושאת הלחם הראשון אפשר לקנות עוד לפני הזריחה. בסתיו יבוא לכאן בית הספר.';
const THAI = 'โรงสีริมแม่น้ำกลับมาทำงานอีกครั้ง เจ้าของบอกว่าเพื่อนบ้านนำข้าวมาให้ และขนมปังก้อนแรกขายก่อนรุ่งสาง ในฤดูหนาวโรงเรียนจะมาเยี่ยมชม';
const JAPANESE =
  '川沿いの水車小屋がふたたび動き出した。持ち主によると、小麦は近所の人たちが運んでくるという。最初のパンは夜明け前に買える。秋には学校の子どもたちも見学に来る予定だ。';
const CHINESE =
  '河边的磨坊又开始工作了。主人说，麦子是附近的邻居送来的，天亮以前就可以买到第一批面包。到了秋天，学校的孩子们也会来参观石磨。';
const TAIWANESE =
  '河邊的磨坊又開始工作了。主人說，麥子是附近的鄰居送來的，天亮以前就可以買到第一批麵包。到了秋天，學校的孩子們也會來參觀石磨。';
const KOREAN =
  '강가의 방앗간이 다시 돌아가기 시작했다. 주인은 이웃들이 밀을 가져온다고 말한다. 첫 빵은 해가 뜨기 전에 살 수 있다. 가을에는 학교 아이들도 구경하러 올 예정이다.';

/** The bytes of every character that the charset writes with one or two bytes, read back from its decoder. */
function tableOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    try {
      const text = decode(Uint8Array.from(bytes), encoding).text;
      decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let lead = 0; lead < 256; lead++) add([lead]);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  return table;
}

const tables = new Map<string, Map<string, readonly number[]>>();

function encode(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return [...bytes];
    }),
  );
}

/** ISO-2022-JP is EUC-JP without the high bits, between two escapes. */
function encodeIso2022Jp(text: string): Uint8Array {
  return joined(
    ...text.split(/([\0-\x7f]+)/).map((run, at) => {
      const low = [...encode(run, 'euc-jp')].map((byte) => byte & 0x7f);
      return at % 2 === 0 && low.length > 0 ? [0x1b, 0x24, 0x42, ...low, 0x1b, 0x28, 0x42] : low;
    }),
  );
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function encodeUtf32(text: string, littleEndian: boolean): Uint8Array {
  const points = [...text];
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, point] of points.entries()) view.setUint32(at * 4, point.codePointAt(0) ?? 0, littleEndian);
  return bytes;
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('a charset without a label', () => {
  const SINGLE_AND_DOUBLE_BYTE: readonly (readonly [string, string])[] = [
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
    ['windows-1250', CZECH],
    ['windows-1250', HUNGARIAN],
    ['iso-8859-2', POLISH.replace(/[„”]/g, '"')],
    ['iso-8859-2', CZECH],
    ['windows-1251', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['koi8-r', RUSSIAN],
    ['koi8-u', UKRAINIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1253', GREEK],
    ['windows-1254', TURKISH],
    ['windows-1255', HEBREW],
    ['windows-1256', ARABIC],
    ['windows-874', THAI],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gbk', CHINESE],
    ['gb18030', CHINESE],
    ['big5', TAIWANESE],
    ['euc-kr', KOREAN],
  ];

  it.each(SINGLE_AND_DOUBLE_BYTE)('%s: %s', (encoding, text) => {
    expect(decode(encode(text, encoding)).text).toBe(text);
  });

  it.each(SINGLE_AND_DOUBLE_BYTE)('%s below an English head: %s', (encoding, text) => {
    const page = `${'Home News Sport Weather About us\n'.repeat(400)}${text}\n`;
    expect(decode(encode(page, encoding)).text).toBe(page);
  });

  it.each(SINGLE_AND_DOUBLE_BYTE)('%s, the first sentence alone: %s', (encoding, text) => {
    const sentence = text.slice(0, text.search(/[.。]|$/) + 1);
    expect(decode(encode(sentence, encoding)).text).toBe(sentence);
  });

  it.each([
    'Café',
    'Größe: 12 €',
    'It’s “fine” – really',
    'Señor Núñez',
    'naïve',
    '© 2024 Blåbær AS',
    '20 °C',
    'Straße 5',
    'Smørrebrød på Nørrebro',
    'São Paulo não dorme',
    'déjà vu',
    'Þetta er bærinn á hæðinni',
  ])('a few words of windows-1252: %s', (text) => {
    expect(decode(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('ISO-2022-JP by its escapes, not by those of a terminal', () => {
    expect(decode(encodeIso2022Jp(`Stet 1\n${JAPANESE}`))).toEqual({ text: `Stet 1\n${JAPANESE}`, encoding: 'iso-2022-jp' });
    expect(decode(encodeUtf8('\x1b[1mbold\x1b(B\x1b[m')).encoding).toBe('utf-8');
  });

  it.each([
    ['gbk', '首页 新闻 体育 天气'],
    ['big5', '首頁 新聞 體育 天氣'],
    ['shift_jis', '今日は晴れのち曇り'],
    ['euc-kr', '오늘의 날씨 맑음'],
    ['windows-1251', 'Привет, мир'],
    ['koi8-r', 'Привет, мир'],
    ['windows-1254', 'çalışıyor ve öğreniyor'],
    ['windows-1253', 'Καλημέρα κόσμε'],
  ])('a few words of %s: %s', (encoding, text) => {
    expect(decode(encode(text, encoding)).text).toBe(text);
  });
});

describe('Unicode', () => {
  const TEXTS = [GERMAN, RUSSIAN, ARABIC, `${CHINESE}\n${CHINESE}\n`, 'plain English, nothing else', `${KOREAN} 🌾🥖`];

  it.each(TEXTS)('UTF-8 with and without byte order mark: %s', (text) => {
    expect(decode(encodeUtf8(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decode(encodeUtf8(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each(TEXTS)('UTF-16 with and without byte order mark: %s', (text) => {
    for (const littleEndian of [true, false]) {
      const encoding = littleEndian ? 'utf-16le' : 'utf-16be';
      expect(decode(encodeUtf16(text, littleEndian))).toEqual({ text, encoding });
      expect(decode(encodeUtf16(`\ufeff${text}`, littleEndian))).toEqual({ text, encoding });
    }
  });

  it.each(TEXTS)('UTF-32 with and without byte order mark: %s', (text) => {
    for (const littleEndian of [true, false]) {
      const encoding = littleEndian ? 'utf-32le' : 'utf-32be';
      expect(decode(encodeUtf32(text, littleEndian))).toEqual({ text, encoding });
      expect(decode(encodeUtf32(`\ufeff${text}`, littleEndian))).toEqual({ text, encoding });
    }
  });

  it('UTF-16 whose last byte is cut off', () => {
    expect(decode(encodeUtf16(GERMAN, true).subarray(0, -1)).text).toBe(`${GERMAN.slice(0, -1)}\ufffd`);
  });

  it('stays UTF-8 with a cut end, a stray byte, a NUL', () => {
    expect(decode(joined(encodeUtf8(RUSSIAN.slice(0, 55)), [0xd0]))).toEqual({ text: `${RUSSIAN.slice(0, 55)}\ufffd`, encoding: 'utf-8' });
    expect(decode(joined(encodeUtf8(FRENCH), [0x20, 0xe9, 0x20], encodeUtf8(FRENCH)))).toEqual({
      text: `${FRENCH} \ufffd ${FRENCH}`,
      encoding: 'utf-8',
    });
    expect(decode(joined(encodeUtf8(CHINESE), [0xe6, 0xb2, 0x0a], encodeUtf8(CHINESE))).encoding).toBe('utf-8');
    expect(decode(encodeUtf8(`${FRENCH}\0${FRENCH}`))).toEqual({ text: `${FRENCH}\0${FRENCH}`, encoding: 'utf-8' });
    expect(decode(joined(encode(FRENCH, 'windows-1252'), [0], encode(FRENCH, 'windows-1252'))).encoding).toBe('windows-1252');
  });

  it('leaves mojibake as it is', () => {
    expect(decode(encodeUtf8('CafÃ© â€“ trÃ¨s bon')).text).toBe('CafÃ© â€“ trÃ¨s bon');
  });
});

describe('a label', () => {
  it('overrides detection, in any case, with spaces', () => {
    expect(decode(encode(RUSSIAN, 'koi8-r'), ' KOI8-R ')).toEqual({ text: RUSSIAN, encoding: 'koi8-r' });
    expect(decode(encodeUtf32('né', false), 'utf-32be').text).toBe('né');
  });

  it('means windows-1252 where it says ISO-8859-1', () => {
    expect(decode(Uint8Array.of(0x93, 0x68, 0x69, 0x94, 0x80), 'latin1')).toEqual({ text: '“hi”€', encoding: 'windows-1252' });
  });

  it('gives way to a byte order mark', () => {
    expect(decode(encodeUtf8('\ufeffné'), 'windows-1252')).toEqual({ text: 'né', encoding: 'utf-8' });
  });

  it('that is unknown is a RangeError that names it', () => {
    expect(() => decode(Uint8Array.of(65), 'klingon')).toThrow(RangeError);
    expect(() => decode(Uint8Array.of(65), 'klingon')).toThrow(/'klingon'.*utf-8/);
  });
});

describe('any bytes', () => {
  it('nothing, NULs, one byte', () => {
    expect(decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8' });
    expect(decode(new Uint8Array(64)).text).toBe('\0'.repeat(64));
    for (let byte = 0; byte < 256; byte++) expect(decode(Uint8Array.of(byte)).text.length).toBeLessThanOrEqual(1);
  });

  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decode(bytes)).toEqual(decode(bytes.slice()));
      }),
    );
  });

  it('reads a view into a larger buffer', () => {
    const bytes = joined([1, 2, 3], encodeUtf32('\ufeffné', true), [4]);
    expect(decode(bytes.subarray(3, -1)).text).toBe('né');
  });

  it('gives back every text that was UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('\0')),
        (text) => {
          expect(decode(encodeUtf8(`a${text}`)).text).toBe(`a${text}`);
        },
      ),
    );
  });

  it('takes time in proportion to the bytes', () => {
    const bytes = new Uint8Array(8_000_000).map((_, at) => (at * 7919) % 251);
    const start = performance.now();
    decode(bytes);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
