import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../src/measure/language.js';
import { STOP_WORD_LANGUAGES, stopWordDensity, stopWordsOf } from '../src/measure/stop-words.js';
import { hashedWords, words } from '../src/measure/words.js';

const SAMPLES: Readonly<Record<string, string>> = {
  en: 'The ferry was late again, and the people who had been waiting on the quay since dawn went back to their houses.',
  de: 'Die Fähre kam wieder zu spät, und die Leute, die seit dem Morgen am Kai gewartet hatten, gingen nach Hause.',
  fr: 'Le bac était encore en retard, et les gens qui attendaient sur le quai depuis le matin sont rentrés chez eux.',
  es: 'El barco llegó tarde otra vez, y las personas que esperaban en el muelle desde la mañana volvieron a sus casas.',
  it: 'Il traghetto era di nuovo in ritardo, e le persone che aspettavano sulla banchina sono tornate a casa con la pioggia.',
  pt: 'A barca chegou atrasada mais uma vez, e as pessoas que esperavam no cais desde a manhã voltaram para suas casas.',
  nl: 'De veerboot was weer te laat, en de mensen die sinds de ochtend op de kade stonden, gingen terug naar hun huis.',
  sv: 'Färjan var sen igen, och de som hade väntat på kajen sedan morgonen gick hem till sig för att äta.',
  da: 'Færgen var forsinket igen, og de mennesker, der havde ventet på kajen siden morgenen, gik hjem efter noget mad.',
  no: 'Ferja var forsinket igjen, og folk som ikke hadde noe å gjøre, ble stående på kaia etter at båten var dratt fram.',
  fi: 'Lautta oli taas myöhässä, ja ihmiset, jotka olivat odottaneet laiturilla aamusta asti, menivät kotiin, kun sää ei parantunut.',
  pl: 'Prom znowu się spóźnił, a ludzie, którzy czekali na nabrzeżu od rana, wrócili do domów, bo nie było już nadziei.',
  cs: 'Přívoz měl zase zpoždění a lidé, kteří na nábřeží čekali od rána, se vrátili domů, protože už nebylo na co čekat.',
  sk: 'Kompa opäť meškala a ľudia, ktorí čakali na nábreží od rána, sa vrátili domov, pretože už nebolo na čo čakať, ale aj tak.',
  hr: 'Trajekt je opet kasnio, a ljudi koji su od jutra čekali na obali vratili su se kući jer više nije bilo nade.',
  hu: 'A komp megint késett, és az emberek, akik reggel óta a parton vártak, hazamentek, mert már nem volt remény.',
  ro: 'Feribotul a întârziat din nou, iar oamenii care așteptau pe chei de dimineață s-au întors acasă, pentru că nu mai era speranță.',
  tr: 'Vapur yine geç kaldı ve sabahtan beri rıhtımda bekleyen insanlar için artık bir umut olmadığı için çok geç evlerine döndüler.',
  id: 'Kapal itu terlambat lagi, dan orang yang sudah menunggu di dermaga sejak pagi akhirnya pulang karena tidak ada harapan.',
  vi: 'Chiếc phà lại đến muộn, và những người đã chờ trên bến từ sáng phải trở về nhà vì không còn hy vọng.',
  et: 'Praam jäi jälle hiljaks ja inimesed, kes olid hommikust saadik kai peal oodanud, läksid koju, sest lootust ei olnud.',
  lv: 'Prāmis atkal kavējās, un cilvēki, kas kopš rīta bija gaidījuši piestātnē, devās mājās, jo cerību vairs nebija.',
  lt: 'Keltas vėl vėlavo, ir žmonės, kurie nuo ryto laukė krantinėje, grįžo namo, nes vilties jau nebuvo, bet kas iš to.',
  ca: 'El transbordador tornava a arribar tard, i les persones que esperaven al moll des del matí van tornar a casa amb els fills.',
  ru: 'Паром снова опоздал, и люди, которые с утра ждали на причале, вернулись домой, потому что надежды уже не было.',
  uk: 'Пором знову запізнився, і люди, які від ранку чекали на причалі, повернулися додому, бо надії вже не було.',
  bg: 'Фериботът отново закъсня и хората, които чакаха на кея от сутринта, се прибраха, защото вече нямаше надежда.',
  sr: 'Трајект је опет каснио, а људи који су од јутра чекали на обали вратили су се кући јер више није било наде.',
  el: 'Το καράβι άργησε πάλι και οι άνθρωποι που περίμεναν στην προβλήτα από το πρωί γύρισαν στα σπίτια τους.',
  ar: 'تأخرت العبارة مرة أخرى وعاد الناس الذين كانوا ينتظرون على الرصيف منذ الصباح إلى بيوتهم.',
  fa: 'کشتی باز هم دیر رسید و مردمی که از صبح در اسکله منتظر بودند به خانه های خود برگشتند.',
  ur: 'کشتی پھر دیر سے آئی اور جو لوگ صبح سے گھاٹ پر انتظار کر رہے تھے وہ اپنے گھروں کو لوٹ گئے۔',
  he: 'המעבורת שוב איחרה, והאנשים שחיכו על הרציף מאז הבוקר חזרו אל הבית כי לא הייתה עוד תקווה.',
  hi: 'नाव फिर से देर से आई और जो लोग सुबह से घाट पर इंतज़ार कर रहे थे वे अपने घर लौट गए।',
  ja: '渡し船はまた遅れ、朝から岸壁で待っていた人々は家に帰った。',
  zh: '渡船又晚点了，从早上就在码头等候的人们回家去了。',
  ko: '배가 또 늦어져 아침부터 부두에서 기다리던 사람들은 집으로 돌아갔다.',
  bn: 'নৌকাটি আবার দেরিতে এল, আর যারা সকাল থেকে ঘাটে অপেক্ষা করছিল তারা বাড়ি ফিরে গেল।',
  ms: 'Feri itu lewat lagi, dan orang yang menunggu di jeti sejak pagi pulang kerana tiada lagi harapan, walaupun beliau sudah berjanji.',
  th: 'เรือข้ามฟากมาช้าอีกแล้ว ผู้คนที่รอมาตั้งแต่เช้าจึงกลับบ้าน',
};

describe('languageOf', () => {
  it.each(Object.entries(SAMPLES))('reads one sentence in %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '   ', '12:30', 'OK', 'a β c'])('says nothing about %j', (text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  it('goes by what most of a text is in', () => {
    expect(languageOf(`Subscribe ${SAMPLES.ru} ${SAMPLES.ru}`)).toBe('ru');
    expect(languageOf(`${SAMPLES.en} ${SAMPLES.en} 東京`)).toBe('en');
  });

  it('never throws, and names a language by two letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(languageOf(text) ?? 'en').toMatch(/^[a-z]{2}$/);
      }),
    );
  });
});

describe('stop words', () => {
  it('are known for at least 32 languages, 20 or more each', () => {
    expect(STOP_WORD_LANGUAGES.length).toBeGreaterThanOrEqual(32);
    for (const language of STOP_WORD_LANGUAGES) expect(stopWordsOf(language).size, language).toBeGreaterThanOrEqual(20);
  });

  it('are folded as words are', () => {
    for (const language of STOP_WORD_LANGUAGES) {
      for (const word of stopWordsOf(language)) expect(words(word).join(''), `${language}: ${word}`).toBe(word);
    }
  });

  it('are dense in running text and rare in a menu', () => {
    expect(stopWordDensity(hashedWords(SAMPLES.en ?? '').hashes, 'en')).toBeGreaterThan(0.4);
    expect(stopWordDensity(hashedWords('News Sport Business Culture Weather Login').hashes, 'en')).toBe(0);
  });

  it('have density 0 where there is nothing to count', () => {
    expect(stopWordDensity([], 'en')).toBe(0);
    expect(stopWordDensity(hashedWords('the').hashes, undefined)).toBe(0);
    expect(stopWordDensity(hashedWords('the').hashes, 'constructor')).toBe(0);
  });
});
