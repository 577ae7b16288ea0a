import { fold } from './fold.js';
import { WordSet } from './word-set.js';

/** The most frequent function words of a language, as its own texts print them; compared folded, apostrophes dropped. A character where words are not spaced. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to a in is that for it on with as was be by are this at from or have an not but his they he which you were their has had been its we will can would there if more when who what all about than so out up into them your our my me i she her him do no just also it's don't",
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ich wir ihr kann diese dieser unter sowie gegen vom schon mir uns hier einfach keine',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ou mais comme nous vous sa on leur cette ces elle être été ont fait tout entre aussi même deux sans je si où ses votre notre était après peut l'on qu'il c'est n'est d'un d'une",
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué han yo hay nos donde quien puede cada esto ese tu te',
  it: "di e il la che in a per è un non del i con le una si da della sono al come anche più dei nel ma alla gli ha lo delle o se su ci questo dal loro essere suo tra hanno sua ed io nella questa era degli stato mi cosa molto all'interno c'è ai dalla sulla sul fra dell' l' un' nei perché cui quando solo",
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às são está ser foi há tem pode sobre ainda',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit nog naar door wordt heeft over je ze hij werd wel of deze tot was worden meer kan hun geen al hebben we zo zich haar dit ik wat mijn kunnen veel moet jaar onder ons u uw',
  sv: 'och i att det som en på är av för med den till inte om ett han de har var jag men så från vi kan man när år eller vid nu efter ut ska också hon över bara mycket finns detta där alla mot andra blir skulle hade sig sin sina under denna dess vara vad här får än',
  da: 'og i at det er en til af på for med den de der ikke som et har han var men om fra jeg så kan vi ved også eller efter ud da nu skal hun bare når blev end være mere op sig sin havde deres hvor over ville hvad været mange meget kun alle mod denne noget nogle år både bliver dig',
  no: 'og i det som en på er av for med den til ikke de har at et om var han men så fra jeg kan vi ved også eller etter ut da nå skal hun bare når ble enn være mer opp seg sin hadde deres hvor over ville hva vært mange mye alle mot denne noe noen år både blir deg etter fram sier bli',
  fi: 'ja on ei se että oli hän ovat myös kun mutta tai joka kuin niin mukaan sen jo ole vain sekä voi olisi jos siitä nyt hänen vielä mitä olla eivät minä me ne tämä sitä tämän koko kanssa jälkeen vuoden kuitenkin jotka sitten ollut ennen noin en jossa sai tulee pitää kaikki hyvin',
  is: 'og að í á er sem það til var um við en með af fyrir ekki hann ég því eru þetta hefur verið þá eða frá þess hún sér sé þar vera upp hafa eftir þeir verður voru því þau þegar hjá svo einn mér okkur hans ef yfir út má segir eins mjög hafi',
  pl: 'w i na z się nie do to że jest o a jak ale po od za co przez dla są tak był przy czy tym było może jego ich być już tylko która które który oraz jej ze ma tego więcej także także pod także nad lub jednak bardzo mnie mi sobie ja gdy gdzie lat rok pan jako kiedy można też będzie została',
  cs: 'a v se na je že z do s to o i ve k pro by jsem ale za jako po od jsou si který které bylo byl která tak už podle ze nebo co jen může až při když má není ani před bude které jeho mezi tím této také jak který pak kde jste více ještě své být než roku ke let tak',
  sk: 'a v sa na je že z do s to o i vo k pre by som ale za ako po od sú si ktorý ktoré bolo bol ktorá tak už podľa zo alebo čo len môže až pri keď má nie ani pred bude jeho medzi tým tejto tiež pod kde ste viac ešte svoje byť než roku ku rokov však aj iba všetky',
  sl: 'in je v na se za da so z ki ne pa s bi ob po tudi kot od iz pri do kako še jih jo bo ter že ali bil kar ko lahko bila več le med ni ker o pred vse to tem če sem samo tako smo bilo kaj bodo svoje brez zelo leta zaradi njegov ima mu kjer',
  hr: 'i je u na se da za su od s o a ne kao koji što to iz ili bi će nije koje ali sam samo više po do koja bio jer kako biti te prema ima smo sve tako može nakon dok također godine još ga bilo bila njegov tijekom između kada prije gdje tko netko što ovo zbog li uz',
  hu: 'a az és hogy nem is egy ez meg már csak de van volt mint ha még azt el minden ki vagy sem mert nagyon kell most lehet meg amely után szerint pedig lesz között majd így én ezt volna akkor amikor mit több ami két be nincs aki őt itt úgy olyan fel ne azonban által illetve',
  ro: 'de în și a la cu că nu pe care din pentru este o un mai sunt se au fost să ce ca al ale ai sau dar fi prin lor lui am dacă după acest această doar până când foarte ei el ea avea poate unei unui cel era toate cum are despre către fără între ani său iar ne',
  et: 'ja on ei see et oli ta ka kui aga ning või mis kes ma mida oma nii veel siis juba nagu välja pole ole kuid tema üle seda mitte vaid sest olid peale siin kõik nende need me selle pärast eest olla saab aasta võib tuleb vahel kus teha enam kuni iga ega ikka mulle',
  lv: 'un ir ar no par uz ka kas tā lai arī pie pēc bet vai kā tas viņš nav jau šī šo gan tika savu būs bija to var kad tikai līdz vēl es viņa tad ļoti mēs viņi jo bez pa ja esmu tiek būt gada ko starp visu kur vairāk nu tam katru',
  lt: 'ir į iš kad su yra tai kaip bet ne už jo buvo nuo apie kuri kurie bus dar jau kai tik ar iki po taip jis per prie mūsų pat man labai ji aš būti dėl metų nes ant jų nėra kas savo todėl gali tarp tačiau ką tiek buvo jie turi daugiau kur kuris arba',
  tr: 've bir bu da de için ile çok olarak daha o gibi en ne kadar ama olan sonra var ki ya göre mi her olduğu yok ise ben mı iki sadece değil veya şey tarafından oldu önce biz hem diye nasıl bile üzerinde içinde büyük yeni bunu ilk olduğunu onun zaman şu benim etti ilgili vardı',
  az: 'və bir bu də da üçün ilə çox olaraq daha o kimi ən ki nə qədər amma olan sonra var görə hər olduğu yoxdur isə mən iki yalnız deyil və ya tərəfindən oldu əvvəl biz həm onun zaman bildirib edib olub edir edilib bunu ilk sizin idi onlar ərzində haqqında barədə artıq',
  id: 'yang dan di ini dari untuk dengan itu pada tidak dalam adalah akan ke juga oleh ada saya kita bisa karena lebih atau sudah tersebut mereka dapat kami anda para seperti hanya telah saat hal menjadi bahwa secara orang kata banyak sebagai belum serta masih agar namun harus tetapi lagi jadi jika beberapa sekitar hingga bahkan kalau sementara selama maupun pukul setelah katanya antara bagi turut',
  ms: 'yang dan di ini dari untuk dengan itu pada tidak dalam adalah akan ke juga oleh ada saya kita boleh kerana lebih atau sudah tersebut mereka dapat kami anda para seperti hanya telah hal menjadi bahawa secara orang kata banyak sebagai belum serta beliau bagi ialah katanya tetapi sahaja daripada turut antara manakala iaitu pihak kepada tiada apabila sehingga mengenai pelbagai sebuah setelah',
  vi: 'và của là có trong được cho không với các một những người đã khi này để đến ra từ về cũng như tại nhiều sẽ theo trên phải vào hay đó bị nhưng thì tôi năm lại còn rất đang chỉ vì sau ông mà nếu làm hơn trước nên bạn mình việc anh họ',
  sq: 'dhe në të e i për me nga që një është më si se do nuk ka u ky kjo por edhe janë ishte duke deri vetëm tij këtë pas kanë saj tek mund pa ai ajo nëse ju prej shumë kur ku sa kjo tyre gjatë kishte qenë jo ndër vit asnjë këto duhet',
  ca: "de la i a el que en les un una per els amb és del no al dels es se com més aquest aquesta ha o son pel però seva seu són també sobre entre ja d'un d'una l' va ser hi què fins ho molt quan tot han sense li si on nosaltres perquè anys des als seus",
  gl: 'de a o que e do da en un unha para con non os no se na por máis as dos como pero ao das súa seu ou cando moi nos xa tamén só polo pola ata isto entre despois sen mesmo aos seus nas esa eles esta ese foi hai ten pode sobre aínda unha dunha son está ser estes',
  eu: 'eta da du ez bat dira zen ere izan baina dute egin behar da dela hau den izango edo baino hori ditu zuen beste egiten ziren dituzte gero oso bere nahi ari duen gure arte egun diren orain bezala horrek zuten eman bi urte zuela ean guztiak',
  ga: 'agus an a na ar i go is le do bhí ag sé sa tá ní ach mar nó seo sin siad sí chun leis gan nach ó as faoi de cad mé tú níos den roimh ann féin raibh bheith idir beidh é iad aon dá tar éis air uair bhfuil',
  cy: "y a i yn o ar ac yr mae am bod wedi gan sydd eu ei oedd nid hefyd ond neu fel ni wrth at hyn oes cael bydd gyda mewn mwy mae'r i'r a'r o'r hwn cyn ddim rhai pan os eich iawn fod gael nad beth ein",
  af: 'die van en in is het dat nie vir te met op aan n hy wat om wees as ook sy was by uit maar sal word kan hulle deur na ek ons of meer tot oor daar nog so jy hierdie moet toe my een net gaan jou baie hom kon omdat se',
  tl: 'ang ng sa na mga at ay si ni kay para hindi ito niya ako siya ko mo may din rin kung kanyang ang isang lang pa pero nila namin natin ka po nang mula bilang wala iyon dahil noong ngayon kanila sila kami tayo lahat maging kaya upang yung',
  sw: 'ya na wa kwa ni za katika la kuwa hii hiyo huo watu huyo pia cha yake kama alisema lakini wake vya baada hata yao bado sasa kila au wao moja hao si ili zaidi hapo wakati kutoka mimi wewe yeye sisi ambayo ambao ambapo hivyo bila kuhusu mwaka juu',
  eo: 'la de kaj en estas al mi ke ne por kun el ĝi por kiu li kiuj sed pri oni tiu ĉi da ili aŭ kiel estis pli ankaŭ ni vi tio ĉu tiuj per post dum inter tre kiam unu se nur sia havas kie ĉiuj iu',
  ru: 'и в не на что с я по как это а к но из у за от его о же для так все то было бы он мы или при до был вы если уже только ещё её их может также была быть этого который будет чтобы во время со после более года этом которые когда где нет том лет нас под',
  uk: 'і в не на що з та у до як це за а по але від його про для так все то було б він ми або при є був ви якщо вже тільки ще її їх може також була бути цього який буде щоб під час зі після більше року цьому які коли де немає років нас через яка й із',
  be: 'і ў не на што з у да як гэта за а па але ад яго пра для так усё было б ён мы або пры ёсць быў вы калі ужо толькі яшчэ яе іх можа таксама была быць гэтага які будзе каб падчас пасля больш года гэтым якія дзе няма гадоў нас праз',
  bg: 'и на да в за се от с е не че са по до като ще си при това го или но беше които му й които как бъде може има само след както ли аз той които тя ни са бе било без вече през който която още много така ако защото една един ме сме към им те',
  sr: 'и је у на се да за су од са о а не као који што то из или би ће није које али сам само више по до која био јер како бити те према има смо све тако може након док такође године још га било била његов током између када пре где ово због ли уз',
  mk: 'и на во да се од за е со не што ги го како ќе по до која кои кој тоа беше но или ја овој оваа дека има сите само бил нема може ако биде повеќе при ние му си меѓу поради кога каде уште сум своите година преку',
  kk: 'және мен бен да де бұл үшін бір деп бойынша ол болып осы еді өз туралы қазақстан жыл немесе керек болды бар жоқ соң кейін дейін ең біз сіз емес ғана сол олар сондай арқылы барлық көп жаңа',
  mn: 'ба нь бол энэ юм байна гэж их дээр болон бас тэр мөн байсан бай хэмээн гэсэн байгаа болно уу үү би бид та нэг хоёр оны онд дараа тухай шиг л ч болж түүний өөр',
  el: 'και το να του η της με που την από για τα είναι ο στο οι τον σε ότι θα στην των δεν τις μια τη τους ένα στη ως μας αλλά ή αυτό κατά μετά όπως πως έχει σας μου κάθε μόνο αν όταν πολύ πιο ήταν προς μπορεί στα στις ενώ μέσα έχουν ακόμη',
  ar: 'في من على أن إلى عن مع هذا هذه التي الذي ما لا كان كما أو بعد قبل بين ذلك هو هي كل وقد قد لم حيث خلال وفي ومن أي عند إن لكن غير وهو وهي ثم حتى وأن وكان إذا يتم تم منذ لها له كانت عام عبر ولا بها به بن',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز های می شد شده بود کرد او ما اما اگر یا هر ها دو شود باید کند گفت دارد همه من کرده پس بین چه کنید توسط باشد وی هستند نمی دیگر بیش',
  ur: 'کے کی میں ہے کا اور سے کو نے پر یہ ہیں کہ اس بھی ہو نہیں تو تھا جو ایک ان کر گیا لیے وہ تھی کرنے ساتھ ہوئے اپنے تک دیا کیا بعد اپنی ہی تھے جب رہے کچھ ہم گے گی ہوا آپ جس کوئی',
  he: 'של את על לא הוא גם עם זה כי היא אני או אל יש אם כל היה כך אבל בין רק עוד יותר כמו מה לפי אך ידי זאת אחד הם אין אחרי בית כדי מאוד אנחנו שלא שלו שלה היו הזה אותו לאחר כאשר ביותר זו עד אשר שהוא אף',
  yi: 'די און פון איז אין אויף מיט צו דער דאס נישט ער האט אז זיך פאר איך זיי מען זענען אויך נאר אבער וואס זי',
  hi: 'के की में है का और से को ने पर यह हैं कि इस भी हो नहीं तो था जो एक कर गया लिए वह थी करने साथ हुए अपने तक दिया किया बाद अपनी ही थे जब रहे कुछ हम या उन्होंने इसके उनके आप जा रहा',
  mr: 'आणि आहे या ते हे व तर होते मी आहेत की नाही त्या हा असे होता होती पण ती यांनी त्यांनी केली केला साठी मध्ये आपल्या त्याच्या मात्र झाली म्हणून काही करून झाला तसेच असून वर येथे',
  ne: 'र छ को मा पनि यो भएको गरेको हो लागि गर्न भन्ने तर भने थियो छन् गर्ने तथा नेपाल गरिएको उनले हुने भएका एक बताए यस अनुसार उनको छैन साथै तथा नै रहेको सबै सम्म',
  bn: 'ও এবং এই করে থেকে এ জন্য না করা হয় তার একটি হবে এক যে হয়েছে সঙ্গে কথা তিনি ছিল আর বলে বা কিন্তু কোনো আমি নিয়ে পর এর করেন আমাদের হয়ে করতে তাঁর তা সে কিছু তাদের এটি',
  zh: '的 了 是 在 不 我 有 和 这 這 他 也 就 都 而 及 与 與 着 著 或 把 被 从 從 将 將 对 對 为 為 以 但 于 於 其 之 她 们 們 你 它 那 还 還 个 個 上 到 说 說 要',
  ja: 'の に は を た が で て と し れ さ あ る い も す な か ら こ り ま そ よ っ く け だ う',
  ko: '이 는 을 를 에 의 가 다 로 은 고 서 도 지 한 하 기 과 와 들 었 했 있 그 것 으 라 수',
};

const APOSTROPHES = /['’]/g;
const sets = new Map<string, ReadonlySet<string>>();
const EMPTY: ReadonlySet<string> = new Set();

/** The languages that have a stoplist, as ISO 639-1 codes. */
export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);

/** The stoplist of a language (ISO 639-1), its words folded as `words` folds them; empty for a language that has none. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const list = Object.hasOwn(STOP_WORDS, language) ? STOP_WORDS[language] : undefined;
  if (list === undefined) return EMPTY;
  let set = sets.get(language);
  if (!set) {
    set = new Set(fold(list).replace(APOSTROPHES, '').split(' '));
    sets.set(language, set);
  }
  return set;
}

const wordSets = new Map<string, WordSet>();

/** The same as a set that is asked by hash. */
export function stopWordSetOf(language: string): WordSet {
  let set = wordSets.get(language);
  if (!set) {
    set = new WordSet(stopWordsOf(language));
    wordSets.set(language, set);
  }
  return set;
}

/**
 * The share, 0 to 1, of folded words, given by their hashes, that are stop words of a language (ISO 639-1): about 0.4 in running text of most spaced languages,
 * near 0 in menus. 0 where the language is unknown or has no stoplist, and for no words.
 */
export const stopWordDensity = (hashes: readonly number[], language: string | undefined): number =>
  language === undefined ? 0 : densityOf(hashes, stopWordSetOf(language));

/** The share, 0 to 1, of words, given by their hashes, that are in a set; 0 for no words. */
export function densityOf(hashes: readonly number[], set: WordSet): number {
  let count = 0;
  for (let at = 0; at < hashes.length; at++) if (set.has(hashes[at] as number)) count++;
  return hashes.length === 0 ? 0 : count / hashes.length;
}
