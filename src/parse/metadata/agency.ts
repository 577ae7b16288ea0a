import { fold } from '../../measure/words.js';
import type { Head } from './head.js';

/** News agencies of the world, as their datelines print them. */
const AGENCIES =
  'Reuters|AFP|Agence France-Presse|AP|The Associated Press|Associated Press|UPI|PA Media|PA|Press Association|AAP|NZN|Bloomberg|Dow Jones|dpa|dpa-AFX|DPA|epd|KNA|APA|APA-OTS|SDA|Keystone-SDA|sid|SID|ddp|news aktuell|ots|EFE|Europa Press|Notimex|Télam|Telam|Prensa Latina|Xinhua|Agência Brasil|Lusa|LUSA|ANSA|Ansa|Adnkronos|AGI|LaPresse|ANP|Belga|BELGA|Ritzau|RITZAU|NTB|TT|STT|BNS|LETA|ELTA|PAP|IAR|ČTK|CTK|TASR|SITA|MTI|Agerpres|AGERPRES|Mediafax|BTA|БТА|HINA|Hina|Tanjug|TANJUG|Beta|FoNet|SRNA|FENA|MIA|МИА|STA|ATA|ANA|ΑΠΕ-ΜΠΕ|ΑΠΕ|AMNA|AA|Anadolu Agency|Anadolu Ajansı|İHA|DHA|ANKA|Azertac|AZƏRTAC|APA News|Trend|Armenpress|ARMENPRESS|Interpressnews|Kazinform|Казинформ|KazTAG|Kabar|Кабар|UzA|TASS|ТАСС|ITAR-TASS|RIA Novosti|РИА Новости|Interfax|Интерфакс|Sputnik|REGNUM|РБК|Ukrinform|Укрінформ|Укринформ|UNIAN|УНІАН|УНИАН|Interfax-Ukraine|Інтерфакс-Україна|BelTA|БЕЛТА|БелТА|MENA|WAM|وام|SPA|واس|KUNA|كونا|QNA|قنا|BNA|بنا|Petra|بترا|SANA|سانا|INA|واع|APS|واج|MAP|و م ع|TAP|وات|SUNA|سونا|ANI|PTI|IANS|UNI|IRNA|ایرنا|إيرنا|ISNA|ایسنا|Fars|فارس|Tasnim|تسنیم|Mehr|مهر|رويترز|رویترز|ا ف ب|أ ف ب|فرانس برس|د ب أ|شينخوا|الأناضول|APP|BSS|UNB|Antara|ANTARA|Bernama|BERNAMA|PNA|VNA|TTXVN|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|KCNA|CNA|Central News Agency|Montsame|МОНЦАМЭ|NAN|GNA|SAnews|PANA|ANGOP|Angop|AIM|Canadian Press|The Canadian Press|La Presse canadienne|CP|RTR|IPS|RFE/RL|ZUMA|NurPhoto|IRIN|עיתים';
const EAST_ASIAN =
  '新华社|新華社|中新社|中国新闻网|中新网|中央社|共同通信|共同社|時事通信|时事社|ロイター|路透社|法新社|美联社|美聯社|AFP時事|연합뉴스|뉴시스|뉴스1|塔斯社|德新社|埃菲社|朝中社';

/** Longest beginning of a story in which a dateline stands, in characters: three cities and a date. */
const MAX_DATELINE = 120;
/** Longest credit line, in characters. */
const MAX_CREDIT = 80;
/** Blocks of the story's beginning that are looked at: a first one may be the standfirst. */
const MAX_OPENING = 3;
const DASH = '[-–—―:]';

const escaped = (names: string): string => names.replace(/[.\\/+()]/g, '\\$&');
const NAME = `(?:${escaped(AGENCIES)})`;
/** `BERLIN (dpa) -`, `PARIS, 3 mai (AFP) –`, `/PRNewswire/ --`, `(Reuters) - ` */
const BRACKETED = new RegExp(`^[^.!?()/（）]{0,80}?[(（/](${NAME}|${EAST_ASIAN})(?:/[\\p{L}]{2,8})?[)）/]\\s?(?:${DASH}|\\.|\\p{L}|$)`, 'u');
/** `МОСКВА, 12 июня. /ТАСС/.`, `Київ. Укрінформ.` */
const AFTER_POINT = new RegExp(`^\\p{Lu}[\\p{L} ,\\d-]{2,50}\\. ?/?(${NAME})/?(?:\\.| ${DASH})`, 'u');
/** `dpa - `, `Reuters – `, `МОСКВА, 12 июня — РИА Новости.` */
const BEFORE_DASH = new RegExp(`^(${NAME})\\s?[-–—]\\s|^\\p{Lu}[\\p{L} ,\\d-]{2,50} [–—-] (${NAME})\\.`, 'u');
/** `新华社北京6月12日电`, and the like for an agency of any name. */
const EAST_ASIAN_DATELINE = /^[【(（]?([\p{sc=Han}]{1,4}[社网網])[\p{sc=Han}、]{1,12}\d{1,2}月\d{1,2}日(?:综合)?[电電讯訊]/u;
const EAST_ASIAN_BRACKET = new RegExp(`^[【\\[(（](?:[^】\\])）]{0,20}?[=＝、/ ])?(${EAST_ASIAN})[】\\])）=＝ ]`, 'u');
/** `Source: Xinhua`, `Quelle: dpa/lnw`, `来源：新华社`. */
const SOURCE = /(?:^|[\s|·•])(?:source|sources|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|izvor|vir|forrás|sursa|allikas|avots|šaltinis|kaynak|sumber|nguồn|источник|джерело|крыніца|източник|извор|πηγή|المصدر|منبع|מקור|स्रोत|来源|來源|출처|ที่มา)\s?[:：]\s?([^|·•]{2,40})/iu;
/** `dpa/lnw`, `Agence France-Presse`, `(APA/red)`. */
const WHOLE_CREDIT = new RegExp(`^[(\\[]?(?:(?:with |mit |avec )?(?:material (?:from|by|von|der) )?)(${NAME}|${EAST_ASIAN})(?:[/, ]+(?:\\p{Ll}{2,5}|${NAME}))*[)\\]]?\\.?$`, 'u');
const EXACT = new RegExp(`^(?:${NAME}|${EAST_ASIAN})$`, 'u');
const STARTS = new RegExp(`^(${NAME}|${EAST_ASIAN})(?![\\p{L}\\p{N}])`, 'u');
/** An agency by its very name. */
const CALLS_ITSELF_AGENCY = /^[\p{L} ]{1,24}(?:通讯社|通訊社|通信社|社| news agency| agency|agentur| ajansı| haber ajansı)$/iu;
/** Names that are also ordinary words or short forms: they count in datelines only. */
const DOUBTFUL = new Set(['beta', 'trend', 'sita', 'mia', 'ata', 'ana', 'petra', 'mehr', 'fars', 'sana', 'ina', 'map', 'tap', 'ani', 'uni', 'app', 'ips', 'aim', 'pa', 'aa', 'cp', 'tt', 'ap', 'sid', 'ots', 'spa', 'mena', 'sta', 'مهر', 'فارس', 'وات', 'بنا', 'قنا', 'واج']);

function fromDateline(text: string): string | undefined {
  const start = text.slice(0, MAX_DATELINE);
  const match = BRACKETED.exec(start) ?? AFTER_POINT.exec(start) ?? BEFORE_DASH.exec(start) ?? EAST_ASIAN_DATELINE.exec(start) ?? EAST_ASIAN_BRACKET.exec(start);
  return match?.[1] ?? match?.[2];
}

function fromCredit(text: string): string | undefined {
  if (text.length > MAX_CREDIT) return undefined;
  const source = SOURCE.exec(text)?.[1]?.trim();
  if (source !== undefined) {
    const known = STARTS.exec(source)?.[1];
    if (known) return known;
    return CALLS_ITSELF_AGENCY.test(source) ? source : undefined;
  }
  const whole = WHOLE_CREDIT.exec(text)?.[1];
  return whole !== undefined && !DOUBTFUL.has(fold(whole)) ? whole : undefined;
}

/** True where a text is nothing but the name of a news agency. */
export const isAgency = (text: string): boolean => EXACT.test(text);

/** The news agency that the story's dateline or a credit line from block `from` to just after the story names, as printed there. */
export function findAgency(head: Head, from: number): string | undefined {
  const opening = head.lines.slice(head.first, head.last + 1).filter(({ isProse }) => isProse).slice(0, MAX_OPENING);
  for (const { block } of opening) {
    const name = fromDateline(block.text);
    if (name !== undefined) return name;
  }
  const above = head.lines.slice(from, Math.max(from, head.first));
  const below = head.lines.slice(head.last + 1, head.last + 1 + MAX_OPENING);
  for (const { block } of [...above, ...below]) {
    const name = fromCredit(block.text);
    if (name !== undefined) return name;
  }
  return undefined;
}
