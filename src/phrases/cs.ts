import type { Phrases } from './phrases.js';

/** What boilerplate says in Czech. */
export const cs: Phrases = {
  'cookie-banner': {
    sure: `
      tyto stránky používají cookies | tyto stránky používají soubory cookie | tyto stránky využívají cookies
      tyto stránky využívají soubory cookie | tyto webové stránky používají cookies | tyto webové stránky používají soubory cookie
      tyto webové stránky používají k | tato webová stránka používá cookies | tato webová stránka používá soubory cookie
      tato webová stránka používá soubory cookies | tato stránka používá cookies | tato stránka používá soubory cookie
      tento web používá cookies | tento web používá soubory cookie | tento web používá soubory cookies | tento web používá k
      tento web využívá cookies | tento web využívá soubory cookie | tento e-shop používá cookies | náš web používá cookies
      náš web používá soubory cookie | naše webové stránky používají | naše stránky používají cookies
      naše stránky používají soubory cookie | na tomto webu používáme cookies | na našem webu používáme | na našich stránkách používáme
      používáme cookies | používáme soubory cookie | používáme soubory cookies | používáme nezbytné cookies
      používáme k analýze návštěvnosti | využíváme cookies | využíváme soubory cookie | využíváme soubory cookies
      pomocí cookies a podobných | soubory cookie a podobné technologie | cookies a podobné technologie | cookies a další technologie
      cookies a dalších síťových identifikátorů | soubory cookies a další síťové identifikátory
      k poskytování služeb, personalizaci reklam | k personalizaci obsahu a reklam | personalizaci obsahu a reklam
      poskytování funkcí sociálních médií | personalizované reklamy a obsah | personalizovaná reklama a obsah | měření reklam a obsahu
      měření reklamy a obsahu | poznatky o cílových skupinách | uchovávat informace v zařízení | ukládání a/nebo přístup k informacím
      ukládat a/nebo přistupovat k informacím | ukládání informací v zařízení | aktivní vyhledávání identifikačních údajů
      přesné údaje o zeměpisné poloze | používáním tohoto webu s tím souhlasíte | používáním těchto stránek souhlasíte
      používáním tohoto webu souhlasíte | používáním těchto stránek s tím | používáním našich stránek souhlasíte
      dalším používáním webu souhlasíte | dalším procházením webu | dalším procházením těchto stránek | pokračováním v prohlížení
      vyjadřujete souhlas s jejich používáním | souhlasíte s používáním cookies | souhlasíte s používáním souborů cookie
      souhlasíte s jejich používáním | souhlasíte s využíváním cookies | souhlas s používáním cookies
      souhlas s ukládáním souborů cookie | souhlas s využíváním cookies | my a naši partneři | my a našich # partnerů
      naši partneři potřebujeme váš souhlas | se svými # partnery | spolu s našimi partnery | kliknutím na „přijmout vše
      kliknutím na „souhlasím | kliknutím na tlačítko „přijmout | kliknutím na tlačítko souhlasím | svůj souhlas můžete kdykoliv
      svůj souhlas můžete kdykoli | souhlas můžete kdykoliv odvolat | souhlas můžete kdykoli odvolat | souhlas můžete odmítnout zde
      svou volbu můžete kdykoliv změnit | nastavení můžete kdykoli změnit | předvolby můžete kdykoli změnit | ^souhlas s cookies
      ^nastavení cookies$ | ^nastavení cookie$ | ^nastavení souborů cookie | ^upravit nastavení cookies | ^změnit nastavení cookies
      ^spravovat cookies | ^spravovat souhlas | ^správa souhlasu | ^správa cookies | ^zásady cookies$ | ^zásady používání cookies
      ^zásady používání souborů cookie | ^informace o cookies | ^přijmout všechny cookies | ^přijmout všechny soubory cookie
      ^přijmout cookies | ^povolit všechny cookies | ^povolit cookies | ^odmítnout cookies | ^odmítnout všechny cookies
      ^odmítnout volitelné soubory | ^pouze nezbytné cookies | ^jen nezbytné cookies | ^jen nezbytné$ | ^pouze nezbytné$
      ^přijmout pouze nezbytné | ^povolit pouze nezbytné | ^vážíme si vašeho soukromí | ^záleží nám na vašem soukromí
      ^vaše soukromí je pro nás důležité | ^respektujeme vaše soukromí | ^nastavení soukromí$ | ^předvolby soukromí
      ^nastavte si cookies | ^pokračovat bez souhlasu | ^pokračovat s nezbytnými cookies | ^předplatit web bez reklam
    `,
    hint: `
      ^souhlasím$ | ^souhlasím a pokračovat | ^souhlasit$ | ^souhlasit a zavřít$ | ^nesouhlasím$ | ^přijmout$ | ^přijmout vše$
      ^přijmout všechny$ | ^přijímám$ | ^přijmu vše$ | ^povolit$ | ^povolit vše$ | ^povolit výběr$ | ^povolit vybrané$ | ^odmítnout$
      ^odmítnout vše$ | ^odmítám$ | ^zamítnout$ | ^zamítnout vše$ | ^rozumím$ | ^ok$ | ^v pořádku$ | ^beru na vědomí$ | ^chápu$
      ^nastavení$ | ^podrobné nastavení$ | ^upravit nastavení$ | ^přizpůsobit$ | ^přizpůsobit nastavení$ | ^vlastní nastavení$
      ^upravit$ | ^upravit předvolby$ | ^předvolby$ | ^zobrazit předvolby$ | ^uložit předvolby$ | ^uložit nastavení$ | ^uložit volby$
      ^uložit a zavřít$ | ^uložit výběr$ | ^potvrdit výběr$ | ^potvrdit volbu$ | ^více možností$ | ^další možnosti$
      ^zobrazit podrobnosti$ | ^zobrazit detaily$ | ^podrobnosti$ | ^více informací$ | ^více info$ | ^další informace$ | ^zjistit více$
      ^nezbytné$ | ^nutné$ | ^technické$ | ^funkční$ | ^analytické$ | ^statistické$ | ^statistiky$ | ^marketing$ | ^marketingové$
      ^reklamní$ | ^preferenční$ | ^vždy aktivní$ | ^oprávněný zájem$ | ^seznam partnerů$ | souborů cookie | soubory cookies
      soubory cookie | ^cookies$
    `,
  },
  'newsletter-promo': {
    sure: `
      do vašeho e-mailu$ | nejdůležitější zprávy * do e-mailu
      přihlaste se k odběru | přihlaste se k odběru novinek | přihlaste se k odběru newsletteru
      přihlaste se k odběru našeho newsletteru | přihlaste se k newsletteru | přihlaste se do newsletteru
      přihlaste se k našemu newsletteru | přihlas se k odběru | přihlas se k newsletteru | přihlásit se k odběru
      přihlásit se k newsletteru | přihlásit k odběru novinek | přihlášení k odběru | zaregistrujte se k odběru
      objednejte si newsletter | objednejte si náš newsletter | odebírejte náš newsletter | odebírejte newsletter | odebírejte novinky
      odebírejte naše novinky | odebírat newsletter | odebírat novinky | chci odebírat | chci dostávat novinky
      chci dostávat newsletter | chci newsletter | chcete dostávat novinky | ^odběr novinek | ^odběr newsletteru | ^odběr zpravodaje
      ^náš newsletter$ | ^naše newslettery$ | ^všechny newslettery$ | ^newsletter zdarma | ^týdenní newsletter$ | ^denní newsletter$
      přímo do vašeho e-mailu | přímo do vašeho emailu | přímo do e-mailu | přímo do vaší schránky | přímo do e-mailové schránky
      každý den do e-mailu | každé ráno do e-mailu | každý týden do e-mailu | jednou týdně do e-mailu | novinky do e-mailu
      novinky na e-mail | novinky e-mailem | novinky na váš e-mail | zprávy do e-mailu | odhlásit se můžete kdykoliv
      odhlásit se můžete kdykoli | kdykoliv se můžete odhlásit | kdykoli se můžete odhlásit | můžete se kdykoliv odhlásit
      můžete se kdykoli odhlásit | z odběru se můžete | odběr můžete kdykoliv | odběr můžete kdykoli | odhlásit z odběru
      vložením e-mailu souhlasíte | vložením emailu souhlasíte | zadáním e-mailu souhlasíte | přihlášením k odběru souhlasíte
      odesláním souhlasíte se zpracováním | souhlasím se zasíláním obchodních sdělení | souhlasím se zasíláním novinek
      souhlas se zasíláním obchodních sdělení | souhlasím se zpracováním osobních údajů | souhlasíte se zpracováním osobních údajů
      souhlasíte s podmínkami ochrany osobních údajů | děkujeme za přihlášení k odběru | děkujeme za přihlášení | potvrďte svůj odběr
      potvrďte prosím svůj e-mail | ^nezmeškejte žádnou | ^nezmeškejte žádné | ^nenechte si ujít žádnou | ^nenechte si ujít žádné
      ^nenechte si ujít novinky | ^nenechte si nic ujít | ^už vám nic neuteče | ^nic vám neunikne | ^buďte v obraze | ^buďte první, kdo
      ^zůstaňte v obraze | ^žádný spam | ^nebojte, žádný spam | nebudeme vás spamovat | neposíláme spam | ^zapnout upozornění
      ^zapněte si upozornění | ^to nejdůležitější z
    `,
    hint: `
      do vaší e-mailové schránky | do vaší emailové schránky | do tvé e-mailové schránky | do vašeho mailu | ^zadejte svůj e-mail
      ^zadejte svoji e-mailovou | ^zadejte e-mailovou adresu | ^zadejte váš e-mail | ^newsletter$ | ^newslettery$ | ^zpravodaj$
      ^odebírat$ | ^odebírejte$ | ^přihlásit odběr$ | ^přihlásit se$ | ^přihlásit$ | ^přihlaste se$ | ^odeslat$ | ^odeslat e-mail$
      ^potvrdit$ | ^zaregistrovat$ | ^objednat$ | ^e-mail$ | ^email$ | ^váš e-mail$ | ^váš email$ | ^vaše e-mailová adresa$
      ^e-mailová adresa$ | ^emailová adresa$ | ^jméno$ | ^příjmení$ | ^vaše jméno$ | ^povinné pole$ | ^povinné položky$
      ^neplatný e-mail | ^zadejte platný e-mail | ^zadejte e-mail | ^odhlásit odběr$ | ^chci odebírat$ | ^chci dostávat | ^novinky$
      obchodních sdělení | ^newsletter od | ^zůstaňme ve spojení$
    `,
  },
  'share-buttons': {
    sure: `
      ^sdílet na facebooku | ^sdílejte na facebooku | ^sdílet na twitteru | ^sdílet na facebook | ^sdílet na twitter | ^sdílet na X$
      ^sdílet na síti X | ^sdílet přes WhatsApp | ^sdílet přes whatsapp | ^sdílet na WhatsApp | ^sdílet na whatsapp
      ^sdílet na WhatsAppu | ^sdílet na whatsappu | ^sdílet na linkedin | ^sdílet na LinkedIn | ^sdílet na LinkedInu
      ^sdílet na linkedinu | ^sdílet na pinterestu | ^sdílet na messengeru | ^sdílet přes messenger | ^sdílet e-mailem | ^sdílet emailem
      ^sdílet přes e-mail | ^sdílet na telegramu | ^sdílet na bluesky | ^poslat na facebook | ^tweetnout$ | ^tweetnout článek
      ^přidat na facebook | ^sdílet článek | ^sdílejte článek | ^sdílejte tento článek | ^sdílet tento článek | ^sdílet příspěvek
      ^sdílet stránku | ^sdílejte s přáteli | ^sdílet s přáteli | ^sdílet recept | ^sdílet video | ^sdílet odkaz
      ^sdílejte na sociálních sítích | ^sdílet na sociálních sítích | ^sdílet přes | ^sdílej článek | ^líbil se vám článek?
      ^líbil se vám tento článek | ^pošlete článek | ^poslat článek | ^poslat e-mailem | ^poslat emailem | ^poslat příteli
      ^poslat známému | ^poslat odkaz | ^odeslat e-mailem | ^odeslat známému | ^doporučit článek | ^doporučit známému
      ^doporučte článek | ^kopírovat odkaz | ^zkopírovat odkaz | ^kopírovat adresu | ^odkaz zkopírován | ^odkaz byl zkopírován
      ^vytisknout článek | ^vytisknout stránku | ^tisknout článek | ^tisk článku | ^verze pro tisk | ^uložit článek | ^uložit na později
      ^přečíst později$ | ^přidat do záložek | ^darovat článek | ^odemknout článek pro | ^sledujte nás na | ^najdete nás na facebooku
      ^to se mi líbí! | otevře se v novém okně$ | otevře v novém okně$ | ^klikněte pro sdílení | ^click pro sdílení
    `,
    hint: `
      ^sdílet$ | ^sdílejte$ | ^sdílení$ | ^sdílet: | ^sdílej$ | ^tweet$ | ^tisk$ | ^tisknout$ | ^vytisknout$ | ^poslat$ | ^poslat dál$
      ^doporučit$ | ^kopírovat$ | ^líbí se mi$ | ^to se mi líbí$ | ^líbí$ | ^uložit$ | ^sledujte nás$ | ^sledujte nás: | ^sledovat nás$
      ^sociální sítě$ | ^pin it$ | ^připnout$ | ^najdete nás na | ^poslechnout článek | ^možnosti sdílení$
    `,
  },
  comments: {
    sure: `
      ^přidat komentář | ^přidejte komentář | ^napsat komentář | ^napište komentář | ^vložit komentář | ^vložte komentář
      ^zanechat komentář | ^zanechte komentář | ^okomentovat$ | ^odeslat komentář | ^přidat příspěvek | ^přidat názor
      ^vložit příspěvek | ^napsat názor | ^zapojte se do diskuse | ^zapojte se do diskuze | ^zapojit se do diskuse
      ^vstoupit do diskuse | ^vstoupit do diskuze | ^vstup do diskuse | ^diskuse k článku | ^diskuze k článku | ^diskutovat$
      ^buďte první, kdo přidá komentář | ^buďte první, kdo okomentuje | ^zrušit odpověď na komentář | ^zrušit odpověď | ^# komentářů$
      ^# komentáře$ | ^# komentář$ | ^komentáře (#)$ | ^komentářů: #$ | ^diskuse (#) | ^diskuze (#) | ^# příspěvků v diskusi
      ^zatím žádné komentáře | ^žádné komentáře$ | ^dosud žádné komentáře | ^zatím nebyl přidán žádný | ^zobrazit komentáře
      ^zobrazit všechny komentáře | ^zobrazit diskusi | ^zobrazit diskuzi | ^zobrazit celou diskusi | ^číst diskusi
      ^načíst další komentáře | ^další komentáře$ | ^skrýt komentáře | ^komentáře k článku | ^nejlepší komentáře
      ^nejnovější komentáře$ | ^# názorů$ | ^# odpovědí na | ^# reakcí na | vaše e-mailová adresa nebude zveřejněna
      vaše emailová adresa nebude zveřejněna | e-mail nebude zveřejněn | e-mailová adresa nebude zveřejněna
      vyžadované informace jsou označeny | povinná pole jsou označena | povinné položky jsou označeny
      uložit do prohlížeče jméno, e-mail | uložit do tohoto prohlížeče | pro budoucí komentáře | tento web používá akismet
      údaje o komentářích | pro přidání komentáře se | pro přidání komentáře musíte | ^pro přidávání komentářů | pro vkládání komentářů
      pro vložení komentáře | ^pro přidání příspěvku | pro diskutování se musíte | ^chcete-li přidat komentář
      abyste mohli přidat komentář | ^přihlaste se, abyste mohli komentovat | ^komentáře jsou uzavřeny | ^komentáře nejsou povoleny
      ^komentáře nejsou | ^diskuse byla uzavřena | ^diskuze byla uzavřena | ^diskuse je uzavřena | ^diskuze je uzavřena
      ^přidávání komentářů není | ^váš komentář čeká na | ^pravidla diskuse | ^pravidla diskuze | ^kodex diskutujících
      ^nahlásit komentář | ^nahlásit příspěvek | ^upozornit na nové komentáře | ^informujte mě o nových komentářích
      ^souhlasí * nesouhlasí #
    `,
    hint: `
      ^okomentujte | ^diskutujte | ^komentáře$ | ^komentář$ | ^váš komentář$ | ^text komentáře$ | ^diskuse$ | ^diskuze$ | ^odpovědět$
      ^odpověz$ | ^odpověď$ | ^reagovat$ | ^reakce$ | ^reagovat na příspěvek | ^citovat$ | ^nahlásit$ | ^nahlásit závadný$
      ^souhlasím #$ | ^nesouhlasím #$ | ^přezdívka$ | ^název$ | ^předmět$ | ^webová stránka$ | ^host$ | ^anonym$ | ^neregistrovaný$
      ^před # dny$ | ^před # hodinami$ | ^před hodinou$ | ^před # minutami$ | ^před # měsíci$ | ^před # lety$ | ^před rokem$
      ^před týdnem$ | ^včera # | ^dnes # | ^od nejnovějších$ | ^od nejstarších$ | ^nejlépe hodnocené$ | ^seřadit podle | ^napsal(a)$
      ^říká$ | (# napsal | ^hodnocení komentáře$ | ^skrýt odpovědi$ | ^zobrazit odpovědi$
    `,
  },
  'related-links': {
    sure: `
      ^čtěte také | ^čtěte též | ^čtěte i: | ^čtěte více | ^čtěte dále | ^přečtěte si také | ^přečtěte si i | ^přečtěte si více
      ^přečtěte si rovněž | ^mohlo by vás zajímat | ^mohlo by vás také zajímat | ^mohlo by tě zajímat | ^může vás zajímat
      ^možná vás bude zajímat | ^může vás také zajímat | ^také by vás mohlo zajímat | ^co by vás mohlo zajímat | ^zaujalo vás
      ^další zajímavé články | ^související články | ^související témata | ^související zprávy | ^související odkazy
      ^související příspěvky | ^související produkty$ | ^související obsah | ^podobné články | ^podobné příspěvky | ^podobná témata$
      ^podobné produkty$ | ^další články$ | ^další zprávy$ | ^další články z rubriky | ^další články k tématu | ^další z rubriky
      ^další k tématu | ^více k tématu | ^více o tématu | ^více na toto téma | ^více článků | ^více z rubriky | ^více zpráv z
      ^všechny články k tématu | ^k tématu$ | ^k věci$ | ^nejčtenější články | ^nejčtenější zprávy | ^nejoblíbenější články
      ^nejnovější články | ^nejnovější zprávy$ | ^nejnovější příspěvky$ | ^poslední články | ^poslední zprávy$ | ^poslední příspěvky$
      ^oblíbené články | ^populární články | ^doporučené články | ^doporučujeme přečíst | ^doporučujeme k přečtení | ^redakce doporučuje
      ^tipy redakce | ^výběr redakce | ^doporučené pro vás | ^doporučeno pro vás | ^vybrali jsme pro vás | ^sledujte také
      ^podívejte se také | ^podívejte se i na | ^poslechněte si také | ^další díly | ^předchozí článek | ^další článek
      ^následující článek | ^předchozí příspěvek | ^další příspěvek | ^následující příspěvek | ^z jiných webů | ^zákazníci také koupili
      ^ostatní také koupili | ^ostatní čtou | ^lidé také čtou | ^nepřehlédněte$ | ^nenechte si ujít$ | ^viz také: | ^témata článku
      ^tagy článku
    `,
    hint: `
      ^související: | ^nejčtenější | ^doporučujeme také | ^viz také$ | ^viz též$ | ^související$ | ^podobné$ | ^doporučujeme$
      ^doporučené$ | ^více$ | ^více zde$ | ^číst dál$ | ^číst dále$ | ^číst více$ | ^celý článek$ | ^číst článek$ | ^další$
      ^zobrazit více$ | ^zobrazit další$ | ^načíst další$ | ^další načíst$ | ^další témata | ^populární$ | ^nejnovější$ | ^poslední$
      ^zprávy$ | ^video$ | ^videa$ | ^galerie$ | ^fotogalerie$ | ^fotogalerie: | ^zobrazit fotogalerii | ^témata$ | ^téma: | ^speciál$
      ^tip redakce$ | ^hlavní zprávy$ | ^z domova | ^ze světa | ^všechny články$ | ^více o | ^více z | ^aktuálně$ | ^zobrazit vše$
    `,
  },
  navigation: {
    sure: `
      ^přejít k obsahu | ^přejít na obsah | ^přejít k hlavnímu obsahu | ^přejít na hlavní obsah | ^přeskočit na obsah
      ^přeskočit k obsahu | ^přeskočit na hlavní obsah | ^přeskočit navigaci | ^přeskočit menu | ^přejít k navigaci
      ^přejít na navigaci | ^přejít do menu | ^přejít na menu | ^přejít k menu | ^přejít k vyhledávání | ^přejít do vyhledávání
      ^přejít k patičce | ^skočit na obsah | ^přejít na úvodní stránku | ^nahoru$ | ^zpět nahoru$ | ^nahoru na stránku
      ^zpět na začátek$ | ^zpět na začátek stránky | ^na začátek stránky | ^návrat nahoru | ^zpět na úvod$ | ^zpět na přehled
      ^zpět na seznam | ^zpět na výpis | ^zpět na hlavní stránku | ^zpět na domovskou stránku | ^zpět na úvodní stránku
      ^zpět do obchodu | ^zpět na články | ^zpět na článek | ^zpět na aktuality | ^nacházíte se zde | ^nacházíte se: | ^jste zde
      ^zde se nacházíte | ^hlavní menu$ | ^hlavní navigace$ | ^hlavní nabídka$ | ^otevřít menu$ | ^zavřít menu$ | ^zobrazit menu$
      ^skrýt menu$ | ^přepnout menu | ^přepnout navigaci | ^navigace pro příspěvek | ^navigace pro příspěvky | ^stránkování příspěvků
      ^předchozí další$ | ^předchozí následující$ | ^stránka # z # | ^strana # z # | ^další stránka$ | ^předchozí stránka$
      ^následující stránka$ | ^starší příspěvky$ | ^novější příspěvky$ | ^starší články$ | ^vyhledávání na webu | ^vyhledat na webu
      ^hledat na webu | ^hledat v článcích | ^hledaný výraz$ | ^co hledáte | ^co potřebujete najít | ^napište, co hledáte
      ^zvolte jazyk$ | ^vyberte jazyk$ | ^změnit jazyk$ | ^jazykové verze$ | ^přihlásit se registrovat | ^přihlášení registrace
      ^můj účet$ | ^textová verze$ | ^drobečková navigace | ^rozbalit menu | ^rozbalit nabídku
    `,
    hint: `
      ^domů$ | ^úvod$ | ^úvodní stránka$ | ^úvodní strana$ | ^hlavní stránka$ | ^titulní strana$ | ^home$ | ^menu$ | ^nabídka$
      ^hledat$ | ^hledání$ | ^vyhledávání$ | ^vyhledat$ | ^přihlášení$ | ^přihlásit se / registrovat$ | ^registrace$ | ^registrovat$
      ^registrovat se$ | ^odhlásit$ | ^odhlásit se$ | ^účet$ | ^můj profil$ | ^košík$ | ^nákupní košík$ | ^oblíbené$ | ^kontakt$
      ^kontakty$ | ^o nás$ | ^o mně$ | ^o projektu$ | ^pomoc$ | ^nápověda$ | ^služby$ | ^produkty$ | ^e-shop$ | ^eshop$ | ^obchod$
      ^ceník$ | ^blog$ | ^fórum$ | ^domácí$ | ^z domova$ | ^zahraničí$ | ^zahraniční$ | ^svět$ | ^ze světa$ | ^česko$ | ^politika$
      ^ekonomika$ | ^byznys$ | ^finance$ | ^sport$ | ^fotbal$ | ^hokej$ | ^kultura$ | ^věda$ | ^technika$ | ^technologie$ | ^zdraví$
      ^magazín$ | ^styl$ | ^životní styl$ | ^cestování$ | ^auto$ | ^auto-moto$ | ^bydlení$ | ^recepty$ | ^vaření$ | ^rodina$ | ^ženy$
      ^názory$ | ^názory a komentáře$ | ^komentáře a názory$ | ^krimi$ | ^černá kronika$ | ^regiony$ | ^kraje$ | ^praha$ | ^počasí$
      ^tv program$ | ^program$ | ^kalendář$ | ^kalendář akcí$ | ^podcasty$ | ^foto$ | ^archiv$ | ^aktuality$ | ^živě$ | ^online$
      ^rubriky$ | ^rubrika: | ^kategorie$ | ^kategorie: | ^štítky$ | ^štítky: | ^tagy$ | ^tagy: | ^klíčová slova: | ^následující$
      ^předchozí$ | ^zpět$ | ^zavřít$ | ^otevřít$ | ^rozbalit$ | ^sbalit$ | ^přeskočit$ | ^obsah$ | ^filtr$ | ^filtrovat$
      ^mapa stránek$ | ^mapa webu$ | ^rss$ | ^čeština$ | ^česky$ | ^english$ | ^vzdělávání$ | ^historie$ | ^rozhovory$ | ^soutěže$
      ^inzerce zdarma$ | ^předpověď$
    `,
  },
  advertisement: {
    sure: `
      ^reklama$ | ^inzerce$ | ^reklama reklama$ | ^reklamní sdělení | ^komerční sdělení | ^komerční článek | ^komerční prezentace
      ^placená inzerce | ^placené partnerství | ^sponzorovaný článek | ^sponzorovaný obsah | ^sponzorovaný příspěvek
      ^sponzorované odkazy | ^pr článek$ | ^pr sdělení | ^reklamní článek$ | ^partnerský obsah$ | ^partnerský článek$
      ^článek pokračuje pod reklamou | ^pokračování článku pod reklamou | ^text pokračuje pod reklamou | ^pokračování pod reklamou
      ^článek pokračuje pod | ^pokračování textu pod | ^pokračování článku pod | ^pokračování článku níže | ^zavřít reklamu
      ^přeskočit reklamu | ^konec reklamy | ^místo pro vaši reklamu | ^zde může být vaše reklama | ^vaše reklama zde
      ^proč vidím tuto reklamu | ^inzerujte u nás | článek obsahuje affiliate odkazy | článek obsahuje provizní odkazy
      obsahuje affiliate odkazy | můžeme získat provizi | získáme malou provizi | dostaneme malou provizi | dostanu malou provizi
      bez navýšení ceny pro vás | vás to nic navíc nestojí | ^vypněte si prosím adblock | ^vypněte adblock | vypněte prosím adblock
      vypnout blokování reklam | ^používáte adblock | ^detekovali jsme adblock | ^zdá se, že používáte | máte zapnutý adblock
      ^zobrazit nabídku$ | ^přejít na nabídku$ | ^porovnat ceny$ | ^zkontrolovat cenu$ | ^koupit na alze | ^do obchodu$
    `,
    hint: `
      ^sponzorováno$ | ^sponzor$ | ^sponzoři$ | ^partner$ | ^partneři$ | ^naši partneři$ | ^partner rubriky | ^partner projektu
      ^ve spolupráci s | ^ve spolupráci se | ^promo$ | ^pr$ | ^akce$ | ^slevy$ | ^sleva | ^koupit$ | ^koupit nyní$ | ^objednat nyní$
      ^do košíku$ | ^vložit do košíku$ | ^přidat do košíku$ | ^rezervovat$ | ^načítám$ | ^načítání$ | ^načítá se | ^prohlédnout nabídku
      affiliate odkazy | provizi | ^zjistěte více$ | ^nabídka dne$
    `,
  },
  paywall: {
    sure: `
      ^pokračovat ve čtení s | ^chcete číst dál | ^chcete číst dále | ^chcete pokračovat ve čtení | ^chcete-li číst dál
      ^pro čtení celého článku | ^pro pokračování ve čtení | ^přihlaste se a čtěte | ^předplaťte si | ^předplatit$ | ^předplatné od
      ^kupte si předplatné | ^koupit předplatné | ^objednat předplatné | ^objednejte si předplatné | ^aktivovat předplatné
      ^aktivujte si předplatné | ^získejte předplatné | ^získat předplatné | ^získat přístup$ | ^získejte přístup$
      ^získejte plný přístup | ^získejte neomezený přístup | ^neomezený přístup k | ^přístup ke všem článkům | ^odemknout článek$
      ^odemkněte si článek | ^odemkněte si | ^odemknout celý článek | ^vyberte si předplatné | ^vybrat předplatné | ^máte už předplatné
      ^máte již předplatné | ^už mám předplatné | ^již mám předplatné | ^mám předplatné | ^jste předplatitel | ^jste již předplatitel
      ^jste už předplatitelem | ^již jste předplatitel | ^jste našimi předplatiteli | ^máte už účet | ^máte již účet | ^už máte účet
      ^již máte účet | ^nemáte účet | ^nemáte ještě účet | ^ještě nemáte účet | ^nemáte předplatné | ^nejste přihlášen
      článek je určen pouze předplatitelům | tento článek je jen pro předplatitele | tento článek je pouze pro předplatitele
      článek je dostupný pouze předplatitelům | pouze pro předplatitele | jen pro předplatitele | exkluzivně pro předplatitele
      obsah pro předplatitele | tento obsah je pouze pro | zbývá vám # % článku | zbývá vám ještě # % článku | zbývá # % článku
      zbývá vám přečíst | # % článku k přečtení | zbývající část článku | ^celý článek si přečtete | ^celý text si přečtete
      ^celý rozhovor si přečtete | ^pokračování textu je dostupné | ^prémiový obsah$ | ^prémiový článek | ^premium článek
      vyčerpali jste limit | limit článků zdarma | # články zdarma | # článků zdarma | ^první měsíc za | ^první měsíc zdarma
      ^první měsíc předplatného | ^# měsíce za | ^kč za první měsíc | ^# kč za první | kč na první měsíc | poté # kč | ^vyzkoušet zdarma
      ^vyzkoušejte zdarma | ^zrušit můžete kdykoliv | ^zrušit můžete kdykoli | ^předplatné můžete kdykoliv | ^předplatné můžete kdykoli
      kdykoliv zrušitelné | bez závazků, kdykoliv | ^povolte javascript | ^povolte JavaScript | ^zapněte javascript
      ^zapněte JavaScript | ^zapněte si javascript | ^zapněte si JavaScript | zapnutý JavaScript | zapnutý javascript
      povolený JavaScript | povolený javascript | váš prohlížeč nepodporuje | ^stáhněte si aplikaci | ^stáhněte si naši aplikaci
      ^stáhněte si naši mobilní | ^otevřít v aplikaci | ^číst v aplikaci | ^stáhnout z google play | ^stáhnout v app store
      ^nyní na google play | ^podpořte nás | ^podpořte naši práci | ^podpořte nezávislou | ^podpořte naši redakci | ^podpořit nás
      ^podpořit redakci | ^přispějte nám | ^přispět na provoz | ^staňte se předplatitelem | ^staňte se předplatiteli
      ^staňte se členem klubu
    `,
    hint: `
      ^předplatné$ | ^koupit předplatné$ | ^pro předplatitele$ | ^premium$ | ^plus$ | ^exkluzivně$ | ^přispět$ | ^podpořit$ | ^podpořte$
      ^darovat$ | ^měsíčně$ | ^ročně$ | ^na měsíc$ | ^na rok$ | ^heslo$ | ^zapomenuté heslo$ | ^zapomněli jste heslo$
      ^zapomněl jsem heslo$ | ^přihlásit se přes | ^přihlásit přes google$ | ^přihlásit přes facebook$ | ^nebo$ | ^pokračovat$
      ^vyzkoušet$ | ^aplikace$ | ^mobilní aplikace$ | ^digitální předplatné$ | ^tištěné předplatné$ | ^výhody předplatného
      ^výhody pro předplatitele | ^nejvýhodnější$ | ^členství$ | ^zbývá vám
    `,
  },
  'legal-footer': {
    sure: `
      všechna práva vyhrazena | veškerá práva vyhrazena | ^copyright © | ^autorská práva © | publikování nebo další šíření
      publikování či další šíření | publikování nebo šíření obsahu | jakékoliv užití obsahu | jakékoli užití obsahu
      užití části nebo celku | užití obsahu včetně převzetí | další šíření obsahu | přetisk bez souhlasu
      bez písemného souhlasu vydavatele | bez písemného souhlasu redakce | bez předchozího písemného souhlasu | bez souhlasu vydavatele
      kopírování obsahu bez souhlasu | přebírání textů | automatizovanou analýzu textů nebo dat | provozovatel neodpovídá za
      redakce neodpovídá za | vydavatel neodpovídá | není odpovědný za obsah | neručíme za obsah | veškerý obsah je chráněn
      obsah je chráněn autorským zákonem | ^obchodní podmínky ochrana | ^podmínky užití ochrana | ^ochrana soukromí podmínky
      ^ochrana osobních údajů obchodní | ^podmínky použití ochrana | ^kontakt reklama | ^kontakty reklama | ^reklama kontakty
      ^inzerce kontakt | ^o nás kontakt | ^redakce inzerce | ^redakce kontakt | ^všeobecné obchodní podmínky$ | ^všeobecné podmínky$
      ^prohlášení o přístupnosti$ | ^zásady ochrany osobních údajů$ | ^zásady zpracování osobních údajů$ | ^zpracování osobních údajů$
      ^ochrana osobních údajů gdpr | ^ič: # | ičo: # | ič: # | dič: cz | zapsaná v obchodním rejstříku | zapsaná u městského soudu
      vedeném městským soudem | spisová značka c # | oddíl c, vložka | issn # | ^evidováno pod | ev. č. mk
      registrováno ministerstvem kultury | ^běží na wordpressu | ^používáme wordpress | hrdě běží na wordpressu
      ^používá technologii služby blogger | ^vytvořil shoptet | ^vytvořeno systémem | ^tvorba www stránek
      ^ceny jsou uvedeny včetně dph | ceny jsou včetně dph | ceny včetně dph | odstoupení od smlouvy$ | ^reklamační řád$
      podle zákona o evidenci tržeb | tato stránka je chráněna reCAPTCHA
    `,
    hint: `
      ^ičo: | ^dič: | ^provozovatel: | ^vydavatel: | ^webdesign | ^tvorba webu | ^ochrana osobních údajů$ | ^ochrana soukromí$
      ^soukromí$ | ^gdpr$ | ^podmínky užití$ | ^podmínky použití$ | ^podmínky užívání$ | ^obchodní podmínky$ | ^podmínky$
      ^autorská práva$ | ^copyright$ | ^tiráž$ | ^redakce$ | ^vydavatel$ | ^vydavatelství$ | ^etický kodex$ | ^ceník inzerce$
      ^inzerce a reklama$ | ^reklama a inzerce$ | ^pro inzerenty$ | ^kariéra$ | ^volná místa$ | ^pro média$ | ^tiskové zprávy$
      ^přístupnost$ | ^doprava$ | ^doprava a platba$ | ^platba$ | ^způsoby platby$ | ^reklamace$ | ^vrácení zboží$ | ^telefon: | ^tel.:
      ^adresa: | ^adresa redakce | ^e-mail: | ^email: | ^sídlo: | ^šéfredaktor: | ^otevírací doba$ | ^kontaktní údaje$ | ^licence$
      ^a.s.$ | ^právní informace$ | ^partnerské weby$ | ^naše weby$ | ^další weby | bez souhlasu redakce
    `,
  },
  'author-box': {
    sure: `
      ^o autorovi$ | ^o autorce$ | ^o autorech$ | ^autor článku$ | ^autorka článku$ | ^profil autora | ^profil autorky
      ^medailonek autora | ^více od autora | ^více od autorky | ^více od tohoto autora | ^další články autora | ^další články autorky
      ^další články od | ^další články tohoto autora | ^další texty autora | ^všechny články autora | ^všechny články autorky
      ^všechny články od | ^všechny příspěvky od | ^zobrazit všechny články autora | ^zobrazit všechny příspěvky | ^zobrazit profil$
      ^zobrazit profil autora | ^více článků od | ^více článků autora | ^články autora | ^články autorky | ^napsat autorovi
      ^napište autorovi | ^kontaktovat autora | ^kontakt na autora | ^sledovat autora | ^sledovat autorku | ^sledujte autora
      ^jiné články autora | autor je novinář | autorka je novinářka | autor je publicista | autorka je publicistka | autor je redaktorem
      autorka je redaktorkou | autor je komentátor | autorka je komentátorka | ^autor vystudoval | ^autorka vystudovala
      v redakci pracuje od | v redakci působí od | v redakci je od | přispívá do * a
    `,
    hint: `
      redaktor serveru | redaktorka serveru | redaktor webu | redaktorka webu
      šéfredaktor webu | šéfredaktorka webu | redaktor deníku | redaktorka deníku | redaktor magazínu | redaktorka magazínu | ^autor je
      ^autorka je | ^autor působí | ^autorka působí | ^autor pracuje | ^autorka pracuje | ve volném čase ráda | ve volném čase rád
      ^autor$ | ^autorka$ | ^autoři$ | ^redaktor$ | ^redaktorka$ | ^šéfredaktor$ | ^šéfredaktorka$ | ^novinář$ | ^novinářka$
      ^publicista$ | ^publicistka$ | ^reportér$ | ^reportérka$ | ^komentátor$ | ^sloupkař$ | ^sledovat$ | ^profil$ | ^bio$ | píše o
      píše pro | vystudoval | vystudovala | ^absolvent | ^absolventka | novinář a | novinářka a | je redaktor | je redaktorka
      je novinář | je novinářka | specializuje se na | zabývá se | věnuje se | ^blogger$ | ^všechny příspěvky$
    `,
  },
  counter: {
    sure: `
      ^# min čtení$ | ^# minut čtení$ | ^# minuty čtení$ | ^# minuta čtení$ | ^doba čtení: # | ^čas čtení: # | ^délka čtení: #
      ^čtení na # min | ^přečtení zabere # | ^odhadovaná doba čtení | ^# zobrazení$ | ^zobrazeno: # | ^zobrazení: #$ | ^# zhlédnutí$
      ^# přečtení$ | ^přečteno # krát | ^přečteno: # | ^přečteno #x | ^počet zobrazení | ^# sdílení$ | ^# líbí se$ | ^# to se mi líbí$
      ^# sledujících$ | ^# odběratelů$ | ^# hodnocení$ | ^hodnoceno # krát | ^počet hlasů | ^průměrné hodnocení: # | ^návštěv: #
      ^čtenost: # | ^# lidí právě čte
    `,
    hint: `
      ^karma: # | ^# hlasů$ | ^doba čtení$ | ^# min$ | ^# minut$ | ^# výsledků$ | ^# produktů$ | ^# položek$ | ^# článků$
      ^# fotografií$ | ^hodnocení$ | ^zobrazení$ | ^hodnocení: #
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotografie: | ^fotky: | ^autor fotografie | ^autor fotografií | ^autor: foto | ^snímek: | ^snímky: | ^zdroj: | ^zdroje:
      ^zdroj$ | ^zdroj fotografií | ^zdroj foto | ^zdroj obrázku | ^ilustrační foto | ^ilustrační snímek | ^ilustrační fotografie
      ^ilustrace: | ^archivní foto | ^grafika: | ^mapa: | ^vizualizace: | ^infografika: | ^video: | ^čtk | ^profimedia | ^repro:
      ^s využitím | ^s přispěním | ilustrační foto$ | ilustrační snímek$ | archivní snímek$ | čtk$ | profimedia$ | shutterstock$
      getty images$
    `,
  },
};
