import { fold } from '../measure/fold.js';
import type { Survey } from '../survey/index.js';

/** News agencies of the world, as their datelines print them. A set and not an alternation: such a regular expression takes longer to compile than a page to clean. */
const AGENCIES = new Set(
  (
    'Reuters|AFP|Agence France-Presse|AP|The Associated Press|Associated Press|UPI|PA Media|PA|Press Association|AAP|NZN|Bloomberg|' +
    'Dow Jones|dpa|dpa-AFX|DPA|epd|KNA|APA|APA-OTS|SDA|Keystone-SDA|sid|SID|ddp|news aktuell|ots|EFE|Europa Press|Notimex|Télam|Telam|' +
    'Prensa Latina|Xinhua|Agência Brasil|Lusa|LUSA|ANSA|Ansa|Adnkronos|AGI|LaPresse|ANP|Belga|BELGA|Ritzau|RITZAU|NTB|TT|STT|BNS|LETA|' +
    'ELTA|PAP|IAR|ČTK|CTK|TASR|SITA|MTI|Agerpres|AGERPRES|Mediafax|BTA|БТА|HINA|Hina|Tanjug|TANJUG|Beta|FoNet|SRNA|FENA|MIA|МИА|STA|ATA|' +
    'ANA|ΑΠΕ-ΜΠΕ|ΑΠΕ|AMNA|AA|Anadolu Agency|Anadolu Ajansı|İHA|DHA|ANKA|Azertac|AZƏRTAC|APA News|Trend|Armenpress|ARMENPRESS|' +
    'Interpressnews|Kazinform|Казинформ|KazTAG|Kabar|Кабар|UzA|TASS|ТАСС|ITAR-TASS|RIA Novosti|РИА Новости|Interfax|Интерфакс|Sputnik|' +
    'REGNUM|РБК|Ukrinform|Укрінформ|Укринформ|UNIAN|УНІАН|УНИАН|Interfax-Ukraine|Інтерфакс-Україна|BelTA|БЕЛТА|БелТА|MENA|WAM|وام|SPA|' +
    'واس|KUNA|كونا|QNA|قنا|BNA|بنا|Petra|بترا|SANA|سانا|INA|واع|APS|واج|MAP|و م ع|TAP|وات|SUNA|سونا|ANI|PTI|IANS|UNI|IRNA|ایرنا|إيرنا|' +
    'ISNA|ایسنا|Fars|فارس|Tasnim|تسنیم|Mehr|مهر|رويترز|رویترز|ا ف ب|أ ف ب|فرانس برس|د ب أ|شينخوا|الأناضول|APP|BSS|UNB|Antara|ANTARA|' +
    'Bernama|BERNAMA|PNA|VNA|TTXVN|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|KCNA|CNA|Central News Agency|Montsame|МОНЦАМЭ|NAN|GNA|SAnews|' +
    'PANA|ANGOP|Angop|AIM|Canadian Press|The Canadian Press|La Presse canadienne|CP|RTR|IPS|RFE/RL|ZUMA|NurPhoto|IRIN|עיתים|新华社|新華社|中新社|' +
    '中国新闻网|中新网|中央社|共同通信|共同社|時事通信|时事社|ロイター|路透社|法新社|美联社|美聯社|AFP時事|연합뉴스|뉴시스|뉴스1|塔斯社|德新社|埃菲社|朝中社'
  ).split('|'),
);
/** What introduces a source, folded. */
const SOURCE_WORDS = new Set(
  (
    'source|sources|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|izvor|vir|forrás|sursa|allikas|avots|šaltinis|kaynak|sumber|' +
    'nguồn|источник|джерело|крыніца|източник|извор|πηγή|المصدر|منبع|מקור|स्रोत|来源|來源|출처|ที่มา'
  )
    .split('|')
    .map(fold),
);
/** Names that are also ordinary words or short forms: they count in datelines only. */
const DOUBTFUL = new Set(
  'beta trend sita mia ata ana petra mehr fars sana ina map tap ani uni app ips aim pa aa cp tt ap sid ots spa mena sta مهر فارس وات بنا قنا واج'.split(
    ' ',
  ),
);

/** Longest beginning of a story in which a dateline stands, in characters: three cities and a date. */
const MAX_DATELINE = 120;
/** Longest credit line, and longest name in it, in characters. */
const MAX_CREDIT = 80;
const MAX_NAME = 40;
/** Blocks of the story's beginning that are looked at: a first one may be the standfirst. */
const MAX_OPENING = 3;

/** `BERLIN (dpa) -`, `PARIS, 3 mai (AFP) –`, `МОСКВА /ТАСС/.`, `(Reuters) - ` */
const BRACKETED = /^[^.!?()/（]{0,80}[(（/]([^()/（）]{2,40})(?:\/[^()/]{2,8})?[)）/]\s?(?:[-–—―:.]|\S|$)/;
/** `МОСКВА, 12 июня. /ТАСС/.`, `Київ. Укрінформ.` */
const AFTER_POINT = /^[^.!?:]{3,52}\. ?\/?([^./]{2,40})\/?(?:\.| [-–—])/;
/** `Reuters – `, and `МОСКВА, 12 июня — РИА Новости.` */
const BEFORE_DASH = /^([^–—]{2,40}?)\s?[-–—]\s/;
const AFTER_DASH = /^[^.!?:–—]{3,52} [–—-] ([^.–—]{2,40})\./;
const HAS_HAN = /[\u4e00-\u9fff]/;
/** `新华社北京6月12日电`, and the like for an agency of any name. */
const EAST_ASIAN_DATELINE = /^[【(（]?([\u4e00-\u9fff]{1,4}[社网網])[\u4e00-\u9fff、]{1,12}\d{1,2}月\d{1,2}日(?:综合)?[电電讯訊]/;
const EAST_ASIAN_BRACKET = /^[【[(（](?:[^】\])）]{0,20}?[=＝、/ ])?([^】\])）=＝、/ ]{2,12})[】\])）=＝ ]/;
const SOURCE = /(?:^|[\s|·•])([^\s|·•:：]{2,12})\s?[:：]\s?([^|·•:：]{2,40})/;
const WITH_MATERIAL = /^(?:with |mit |avec )?(?:material (?:from|by|von|der) )?/i;
const BRACKETS = /^[([]|[)\]]?\.?$/g;
const DIVIDERS = /[/,\s]+/;
/** An agency by its very name. */
const CALLS_ITSELF_AGENCY = /^[^\d.,;:!?]{1,24}(?:通讯社|通訊社|通信社|社| news agency| agency|agentur| ajansı| haber ajansı)$/i;
const WORD_END = /[\s,;/|·(（]/;

/** The known agency that a text begins with, as printed: the longest one. */
function leadingAgency(text: string): string | undefined {
  for (let end = Math.min(text.length, MAX_NAME); end >= 2; end--) {
    if ((end === text.length || WORD_END.test(text.charAt(end))) && AGENCIES.has(text.slice(0, end))) return text.slice(0, end);
  }
  return undefined;
}

function fromDateline(text: string): string | undefined {
  const start = text.slice(0, MAX_DATELINE);
  for (const form of [BRACKETED, AFTER_POINT, BEFORE_DASH, AFTER_DASH]) {
    const name = form.exec(start)?.[1];
    if (name !== undefined && AGENCIES.has(name)) return name;
  }
  if (!HAS_HAN.test(start.slice(0, 12))) return undefined;
  const bracketed = EAST_ASIAN_BRACKET.exec(start)?.[1];
  return EAST_ASIAN_DATELINE.exec(start)?.[1] ?? (bracketed !== undefined && AGENCIES.has(bracketed) ? bracketed : undefined);
}

/** `dpa/lnw`, `Agence France-Presse`, `(APA/red)`. */
function wholeCredit(text: string): string | undefined {
  const credit = text.replace(BRACKETS, '').replace(WITH_MATERIAL, '');
  const name = leadingAgency(credit);
  if (name === undefined || DOUBTFUL.has(fold(name))) return undefined;
  const others = credit
    .slice(name.length)
    .split(DIVIDERS)
    .filter((part) => part !== '');
  return others.every((part) => AGENCIES.has(part) || (part.length <= 5 && part === part.toLowerCase())) ? name : undefined;
}

function fromCredit(text: string): string | undefined {
  if (text.length > MAX_CREDIT) return undefined;
  const [, word = '', source = ''] = SOURCE.exec(text) ?? [];
  if (!SOURCE_WORDS.has(fold(word))) return wholeCredit(text);
  return leadingAgency(source.trim()) ?? (CALLS_ITSELF_AGENCY.test(source.trim()) ? source.trim() : undefined);
}

/** True where a text is nothing but the name of a news agency. */
export const isAgency = (text: string): boolean => AGENCIES.has(text);

/** The news agency that the story's dateline or a credit line from block `from` to just after the story names, as printed there. */
export function findAgency(survey: Survey, from: number): string | undefined {
  const opening = survey.blocks
    .slice(survey.story.first, survey.story.last + 1)
    .filter(({ isProse }) => isProse)
    .slice(0, MAX_OPENING);
  for (const { block } of opening) {
    const name = fromDateline(block.text);
    if (name !== undefined) return name;
  }
  const above = survey.blocks.slice(from, Math.max(from, survey.story.first));
  const below = survey.blocks.slice(survey.story.last + 1, survey.story.last + 1 + MAX_OPENING);
  for (const { block } of [...above, ...below]) {
    const name = fromCredit(block.text);
    if (name !== undefined) return name;
  }
  return undefined;
}
