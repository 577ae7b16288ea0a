import type { Phrases } from './phrases.js';

/** What boilerplate says in Swedish. */
export const sv: Phrases = {
  'cookie-banner': {
    sure: `
      vi använder cookies för att | vi använder cookies och | vi använder cookies på | vi använder kakor för att | vi använder kakor på
      vi använder kakor och | vi använder oss av cookies | vi använder oss av kakor | vi använder även cookies | ^vi använder cookies$
      ^vi använder kakor$ | använder vi cookies för att | använder vi kakor för att | använder vi oss av cookies
      denna webbplats använder cookies | den här webbplatsen använder cookies | denna webbplats använder kakor
      den här webbplatsen använder kakor | denna sida använder cookies | den här sidan använder cookies | den här sajten använder cookies
      denna hemsida använder cookies | den här hemsidan använder cookies | webbplatsen använder cookies för att
      webbplatsen använder kakor för att | sidan använder cookies för att | cookies för att ge dig | kakor för att ge dig
      cookies för att förbättra din | kakor för att förbättra din | cookies för att anpassa innehållet
      cookies för att webbplatsen ska fungera | kakor för att webbplatsen ska fungera | cookies och liknande teknik
      cookies och liknande tekniker | kakor och liknande teknik | genom att fortsätta använda webbplatsen
      genom att fortsätta använda sidan | genom att fortsätta surfa | genom att använda webbplatsen godkänner du
      genom att surfa vidare godkänner du | godkänner du vår användning av cookies | godkänner du att vi använder cookies
      godkänner du att vi använder kakor | samtycker du till vår användning av | samtycker du till användningen av cookies
      du samtycker till att vi använder | accepterar du att vi använder cookies | accepterar du vår användning av cookies
      godkänner du användandet av cookies | vi och våra # partner | vi och våra partner lagrar | vi och våra partners lagrar
      vi och våra partner använder | vi och våra leverantörer lagrar | vi och våra samarbetspartner använder
      lagra och/eller få åtkomst till information | lagrar och/eller får åtkomst till information | information på en enhet, t.ex
      skanna enhetens egenskaper | personanpassade annonser och innehåll | anpassade annonser och anpassat innehåll
      annons- och innehållsmätning | återkalla ditt samtycke när som helst | när som helst återkalla ditt samtycke
      ändra dina cookieinställningar | när som helst ändra dina inställningar | hantera dina cookieinställningar
      läs mer om hur vi använder cookies | läs mer om cookies | läs mer i vår cookiepolicy | mer information om cookies
      ^vi värnar om din integritet | ^vi bryr oss om din integritet | ^din integritet är viktig | ^acceptera alla cookies$
      ^acceptera alla kakor$ | ^acceptera cookies$ | ^godkänn alla cookies$ | ^godkänn alla kakor$ | ^godkänn cookies$ | ^godkänn kakor$
      ^tillåt alla cookies$ | ^tillåt alla kakor$ | ^tillåt cookies$ | ^avvisa alla cookies$ | ^neka alla cookies$
      ^endast nödvändiga cookies$ | ^endast nödvändiga kakor$ | ^bara nödvändiga cookies$ | ^bara nödvändiga kakor$
      ^godkänn endast nödvändiga | ^acceptera endast nödvändiga | ^acceptera nödvändiga | ^endast nödvändiga$ | ^cookieinställningar$
      ^inställningar för cookies$ | ^inställningar för kakor$ | ^hantera cookies$ | ^hantera kakor$ | ^hantera samtycke$
      ^kakinställningar$ | ^nödvändiga cookies$ | ^nödvändiga kakor$ | ^cookies på vår webbplats$ | ^kakor på vår webbplats$
      ^kakor på webbplatsen$ | ^om cookies$ | ^okej, jag förstår$ | är nödvändiga för att webbplatsen ska fungera
      cookies för att analysera vår trafik | du samtycker till våra cookies
    `,
    hint: `
      ^acceptera alla$ | ^acceptera$ | ^jag accepterar$ | ^godkänn alla$ | ^godkänn$ | ^jag godkänner$ | ^jag samtycker$ | ^samtycke$
      ^samtycker$ | ^tillåt alla$ | ^tillåt urval$ | ^tillåt val$ | ^avvisa$ | ^avvisa alla$ | ^neka$ | ^neka alla$ | ^avböj$
      ^jag förstår$ | ^okej$ | ^uppfattat$ | ^inställningar$ | ^anpassa$ | ^anpassa inställningar$ | ^hantera inställningar$
      ^hantera val$ | ^fler alternativ$ | ^spara inställningar$ | ^spara val$ | ^spara mina val$ | ^spara och stäng$ | ^visa detaljer$
      ^visa syften$ | ^nödvändiga$ | ^nödvändig$ | ^funktionella$ | ^statistik$ | ^marknadsföring$ | ^alltid aktiv$ | ^alltid aktiva$
      ^cookies$ | ^kakor$ | ^cookiepolicy$ | ^cookie policy$ | ^mer information$ | ^integritetsinställningar$ | cookiepolicy
      användning av cookies | analysera vår trafik | förbättra din upplevelse | förbättra användarupplevelsen | ditt samtycke
      läs mer om kakor | ^om kakor$
    `,
  },
  'newsletter-promo': {
    sure: `
      prenumerera på vårt nyhetsbrev | prenumerera på våra nyhetsbrev | prenumerera på vårt * nyhetsbrev | ^prenumerera på nyhetsbrev
      ^prenumerera på * nyhetsbrev | ^prenumerera på nyheter$ | ^prenumerera via e-post | ^prenumerera gratis | ^prenumerera på bloggen
      anmäl dig till vårt nyhetsbrev | anmäl dig till vårt * nyhetsbrev | anmäl dig till våra nyhetsbrev | ^anmäl dig till * nyhetsbrev
      ^anmäl dig till nyhetsbrevet | ^anmäl dig här för att få | skriv upp dig på vårt nyhetsbrev | ^skriv upp dig på * nyhetsbrev
      registrera dig för vårt nyhetsbrev | ^registrera dig för * nyhetsbrev | ^få vårt nyhetsbrev | ^få våra nyhetsbrev | ^få nyhetsbrevet
      ^få vårt * nyhetsbrev | ^få de senaste nyheterna | ^få våra bästa | ^få det senaste från | ^få nyheterna direkt
      ^missa inte vårt nyhetsbrev | ^ta del av vårt nyhetsbrev | ^vill du ha vårt nyhetsbrev | ^vill du få vårt nyhetsbrev
      ^vill du ha * direkt i inkorgen | direkt i din inkorg | direkt till din inkorg | direkt i inkorgen | direkt till inkorgen
      rakt in i inkorgen | i din inkorg varje | i inkorgen varje | direkt i mejlkorgen | direkt till din mejl | direkt i din mejl
      direkt till din e-post | i din mejlbox | i din mailbox | du kan när som helst avsluta prenumerationen
      du kan när som helst avprenumerera | du kan när som helst avregistrera dig | du kan avsluta prenumerationen när
      du kan avregistrera dig när som helst | avregistrera dig när som helst | avprenumerera när som helst
      avsluta din prenumeration på nyhetsbrevet | genom att prenumerera godkänner du | genom att anmäla dig godkänner du
      genom att registrera dig godkänner du | genom att skicka in din e-postadress | genom att fylla i din e-postadress
      genom att ange din e-postadress | genom att anmäla mig | vi delar aldrig din e-postadress | vi spammar inte | tack för din anmälan
      tack för att du prenumererar | tack för att du anmält dig | bekräfta din prenumeration | skyddas av reCAPTCHA
      ange din e-postadress för att prenumerera | jag vill ha nyhetsbrev | jag vill få nyhetsbrev | ja tack, jag vill ha
      jag godkänner att ni skickar | ^vårt nyhetsbrev$ | ^våra nyhetsbrev$ | ^gratis nyhetsbrev$ | ^kostnadsfritt nyhetsbrev$
      ^dagligt nyhetsbrev$ | ^nyhetsbrev från | ^följ nyheterna via e-post | ^håll dig uppdaterad med | ^håll dig uppdaterad via
      vårt kostnadsfria nyhetsbrev | våra kostnadsfria nyhetsbrev | vårt gratis nyhetsbrev | ^gå med i vårt nyhetsbrev
    `,
    hint: `
      ^prenumerera$ | ^prenumerera nu$ | ^prenumerera här$ | ^anmäl dig$ | ^anmäl mig$ | ^anmäl dig här$ | ^anmälan$ | ^registrera$
      ^registrera dig$ | ^skicka$ | ^ja tack$ | ^nyhetsbrev$ | ^nyhetsbrevet$ | ^e-post$ | ^e-postadress$ | ^din e-post$
      ^din e-postadress$ | ^din mejladress$ | ^mejladress$ | ^din mailadress$ | ^ditt namn$ | ^förnamn$ | ^efternamn$
      ^håll dig uppdaterad$ | ^missa inget$ | ^missa inga nyheter$ | ^följ med$ | ^få nyheter | nyhetsbrev | din inkorg | inkorgen
      avregistrera dig | avprenumerera | personuppgifter | ^jag godkänner | ^jag har läst | skriv in din e-postadress
      fyll i din e-postadress | ange din e-postadress
    `,
  },
  'share-buttons': {
    sure: `
      ^dela på facebook | ^dela på twitter | ^dela på X$ | ^dela på linkedin | ^dela på whatsapp | ^dela på messenger | ^dela på instagram
      ^dela på bluesky | ^dela på pinterest | ^dela via facebook | ^dela via e-post | ^dela via epost | ^dela via mejl | ^dela via mail
      ^dela via whatsapp | ^dela via sms | ^dela med e-post | ^dela med mejl | ^dela med vänner$ | ^dela artikel$ | ^dela artikeln$
      ^dela den här artikeln | ^dela denna artikel | ^dela inlägget$ | ^dela inlägg$ | ^dela det här inlägget | ^dela nyheten$
      ^dela sidan$ | ^dela den här sidan | ^dela denna sida | ^dela receptet$ | ^dela recept$ | ^dela länk$ | ^dela detta$
      ^dela det här:?$ | ^kopiera länk$ | ^kopiera länken$ | ^länken kopierad | ^länk kopierad | ^länken har kopierats
      ^kopiera artikellänk | ^tipsa en vän | ^tipsa om artikeln | ^tipsa om sidan | ^skriv ut artikeln$ | ^skriv ut artikel$
      ^skriv ut sidan$ | ^skriv ut receptet$ | ^skicka med e-post$ | ^skicka via e-post$ | ^skicka via mejl$ | ^skicka som e-post
      ^dela facebook | ^dela twitter | ^facebook twitter | ^twitter facebook | ^facebook X | ^facebook linkedin | ^facebook messenger
      ^facebook whatsapp | klicka för att dela på | klicka för att e-posta | öppnas i ett nytt fönster | ^spara artikel$
      ^spara artikeln$ | ^ge bort artikeln
    `,
    hint: `
      ^dela$ | ^dela: | ^tipsa$ | ^tweeta$ | ^twittra$ | ^gilla$ | ^gilla oss | ^följ oss$ | ^följ oss på | ^skriv ut$ | ^spara$ | ^mejla$
      ^maila$ | ^facebook$ | ^twitter$ | ^X$ | ^linkedin$ | ^instagram$ | ^whatsapp$ | ^messenger$ | ^pinterest$ | ^youtube$ | ^tiktok$
      ^bluesky$ | ^telegram$ | ^reddit$ | ^threads$ | ^länk$ | ^fäst$ | ^dela gärna | ^lyssna$ | ^rss$ | ^twittra om
    `,
  },
  comments: {
    sure: `
      ^lämna en kommentar | ^lämna ett svar | ^lämna kommentar | ^skriv en kommentar | ^skriv kommentar | ^skriv din kommentar
      ^kommentera artikeln | ^kommentera inlägget | ^kommentera den här | ^lägg till en kommentar | ^lägg till kommentar | ^avbryt svar
      ^svara avbryt svar | ^publicera kommentar | ^skicka kommentar | ^posta kommentar | ^visa kommentarer | ^visa alla kommentarer
      ^visa fler kommentarer | ^läs kommentarer | ^läs kommentarerna | ^läs alla kommentarer | ^ladda fler kommentarer | ^dölj kommentarer
      ^# kommentarer$ | ^# kommentar$ | ^kommentarer #$ | ^inga kommentarer$ | ^inga kommentarer än | ^# kommentarer på
      ^# kommentarer till | ^kommentarer är stängda | kommentarer är avstängda | kommentarer inaktiverade för
      ^kommentarsfältet är stängt | kommentarsfältet är stängt för | din e-postadress kommer inte publiceras
      din e-postadress kommer inte att publiceras | din e-postadress publiceras inte | obligatoriska fält är märkta
      nödvändiga fält är märkta | obligatoriska fält är markerade | spara mitt namn, min e-postadress | spara mitt namn och e-post
      i denna webbläsare till nästa gång | nästa gång jag skriver en kommentar | meddela mig om nya kommentarer
      meddela mig om uppföljande kommentarer | meddela mig om nya inlägg | logga in för att kommentera | logga in för att svara
      logga in för att skriva en kommentar | du måste vara inloggad för att | minska skräppost. lär dig | hur din kommentardata bearbetas
      bli först med att kommentera | var först med att kommentera | bli den första att kommentera | ^anmäl kommentar
      ^rapportera kommentar | ^anmäl inlägg$ | ^sortera kommentarer | kommentarer från läsare | ^läsarnas kommentarer
      ^svara på kommentaren | ^vad tycker du? skriv | kommentaren har tagits bort | kommentera gärna, men
      vi förhandsgranskar inte kommentarer | regler för kommentarer
    `,
    hint: `
      ^läsarkommentarer | ^svara$ | ^svar$ | ^kommentera$ | ^kommentar$ | ^kommentarer$ | ^namn$ | ^webbplats$ | ^hemsida$ | ^anmäl$
      ^rapportera$ | ^gilla svara | ^äldre kommentarer | ^nyare kommentarer | ^nyaste först$ | ^äldsta först$ | ^nyast$ | ^äldst$
      ^mest gillade$ | ^diskussion$ | ^diskutera$ | ^delta i diskussionen | ^vad tycker du | ^tyck till$ | ^säger$ | säger: | skriver:
      ^citera$ | ^visa svar | ^dölj svar | ^visa mer$ | ^redigera$ | ^permalänk$ | i kommentarsfältet | ^ett svar på | ^en kommentar till
      ^# svar på | ^# svar till
    `,
  },
  'related-links': {
    sure: `
      ^läs också: | ^läs också$ | ^läs även: | ^läs även$ | ^läs mer här: | ^läs mer om detta | ^läs mer om ämnet | ^läs mer i ämnet
      ^läs vidare$ | ^läs vidare: | ^lyssna också | ^missa inte att läsa | ^relaterade artiklar | ^relaterat$ | ^relaterade nyheter
      ^relaterade inlägg | ^relaterade länkar | ^relaterat innehåll | ^liknande artiklar | ^liknande inlägg | ^liknande nyheter
      ^liknande recept | ^fler artiklar$ | ^fler artiklar om | ^fler artiklar från | ^fler nyheter | ^fler inlägg | ^fler recept$
      ^mer från | ^mer om ämnet | ^mer om samma ämne | ^mer i ämnet | ^mer i samma ämne | ^mer läsning | ^mer att läsa | ^mest läst
      ^mest lästa | ^mest lästa just nu | ^mest läst just nu | ^mest delat$ | ^mest delade$ | ^mest populära$ | ^mest kommenterat$
      ^populära artiklar | ^populära inlägg | ^populärt just nu | ^populära ämnen | ^senaste nytt | ^senaste nyheterna$
      ^senaste nyheter$ | ^senaste artiklarna$ | ^senaste artiklar$ | ^senaste inlägg | ^senaste inläggen | ^toppnyheter$
      ^rekommenderas för dig | ^rekommenderad läsning | ^rekommenderade artiklar | ^rekommenderat för dig | ^utvalt för dig
      ^utvalda artiklar | ^du kanske också gillar | ^du kanske också är intresserad | ^du kanske gillar | ^andra läser$
      ^andra läser också | ^andra läser just nu | ^andra läste också | ^andra har också läst | ^andra köpte även | ^kunder köpte även
      ^läsarna gillar | ^tidigare artiklar$ | ^alla artiklar om | ^följ ämnet | ^följ ämnen | ^ämnen i artikeln | ^ämnen i denna artikel
      ^i samma ämne | ^nästa artikel$ | ^föregående artikel | ^du har väl inte missat
    `,
    hint: `
      ^läs mer$ | ^läs mer | ^se även | ^se också | ^se även$ | ^rekommenderat$ | ^rekommenderas$ | ^tips$ | ^populärt$ | ^populära$
      ^senaste$ | ^fler$ | ^visa fler | ^länkar$ | ^fakta och bakgrund$ | ^bakgrund: | ^tidigare: | ^läs: | ^artiklar$ | ^i fokus$
      ^aktuellt$ | ^ämnen$ | ^från startsidan$ | ^trendar$ | ^trendar nu$ | ^missa inte$ | ^missa inte | ^läs mer om | ^gå till | ^mer om
    `,
  },
  navigation: {
    sure: `
      ^hoppa till innehåll | ^hoppa till innehållet | ^hoppa till huvudinnehåll | ^hoppa till huvudinnehållet | ^hoppa över till innehåll
      ^gå till innehåll$ | ^gå till innehållet$ | ^gå till huvudinnehåll | ^gå direkt till innehåll | ^gå direkt till innehållet
      ^till innehållet$ | ^till sidans innehåll | ^till huvudinnehåll | ^till sidans topp | ^till toppen$ | ^till toppen av sidan
      ^tillbaka till toppen | ^upp till toppen | ^gå till toppen | ^tillbaka till startsidan | ^till startsidan$ | ^gå till startsidan
      ^tillbaka till hem | ^öppna meny | ^stäng meny | ^visa meny | ^växla meny | ^växla navigering | ^meny stäng | ^huvudmeny$
      ^öppna sök | ^stäng sök | ^sök på webbplatsen | ^sök på sidan | ^sök på sajten | ^sök efter: | ^sök bland | ^föregående nästa
      ^nästa föregående | ^nästa sida$ | ^föregående sida$ | ^sida # av # | ^äldre inlägg | ^nyare inlägg | ^föregående inlägg
      ^nästa inlägg | ^du är här$ | ^du är här: hem | ^hem nyheter | ^start nyheter | ^nyheter sport | ^logga in registrera
      ^logga in bli medlem | ^mina sidor logga in | ^glömt lösenord | ^glömt lösenordet | ^skapa konto$ | ^skapa ett konto$ | ^mitt konto$
      ^din varukorg | ^varukorgen är tom | ^din varukorg är tom | ^visa varukorg | ^arkiverat under | ^ladda fler | ^visa fler artiklar
      ^alla kategorier$ | ^välj språk$ | ^byt språk | ^läs på engelska | ^tidningen e-tidningen | ^läs e-tidningen | ^läs dagens tidning
      ^tipsa oss$
    `,
    hint: `
      ^ämnen | ^ämnen:$
      ^inläggsnavigering | ^hem$ | ^nyheter$ | ^mer$ | ^start$ | ^startsida$ | ^startsidan$ | ^meny$ | ^sök$ | ^logga in$ | ^logga ut$
      ^bli medlem$ | ^sport$ | ^ekonomi$ | ^kultur$ | ^nöje$ | ^ledare$ | ^debatt$ | ^insändare$ | ^opinion$ | ^inrikes$ | ^utrikes$
      ^lokalt$ | ^familj$ | ^väder$ | ^tv$ | ^podd$ | ^poddar$ | ^video$ | ^bloggar$ | ^blogg$ | ^e-tidning$ | ^e-tidningen$ | ^korsord$
      ^om oss$ | ^kontakt$ | ^kontakta oss$ | ^kundservice$ | ^kundtjänst$ | ^hjälp$ | ^frågor och svar$ | ^produkter$ | ^tjänster$
      ^butik$ | ^varukorg$ | ^kassa$ | ^kategorier$ | ^arkiv$ | ^föregående$ | ^nästa$ | ^tillbaka$ | ^visa alla$ | ^stäng$ | ^svenska$
      ^english$ | ^in english$ | ^teckenspråk$ | ^lättläst$ | ^taggar$ | ^etiketter$ | ^kategori: | ^evenemang$ | ^kalender$ | ^resor$
      ^mat$ | ^mat & dryck$ | ^hälsa$ | ^vetenskap$ | ^teknik$ | ^bostad$ | ^motor$ | ^jobb$ | ^lediga jobb$ | ^recept$ | ^publicerat i
      ^etiketter: | ^taggar: | ^innehållsförteckning$
    `,
  },
  advertisement: {
    sure: `
      ^annons$ | ^annonser$ | ^annonsering$ | ^artikeln fortsätter efter annonsen | ^artikeln fortsätter under annonsen
      ^artikeln fortsätter nedanför annonsen | ^texten fortsätter efter annonsen | ^fortsätter efter annonsen
      ^fortsätt läsa efter annonsen | ^annonsen fortsätter | ^scrolla ner för att fortsätta läsa | ^kommersiellt samarbete
      ^betalt samarbete | ^betald annons | ^i samarbete med$ | ^innehåll från annonsör | ^innehåll från våra annonsörer
      ^detta är en annons | ^det här är en annons | ^annons från | ^sponsrat innehåll | ^sponsrad artikel | ^sponsrat inlägg
      ^sponsrad länk | ^sponsrade länkar | ^reklam$ | ^inlägget innehåller reklam | ^inlägget innehåller annonslänkar
      ^inlägget innehåller affiliatelänkar | innehåller reklam genom annonslänkar | innehåller reklamlänkar för | innehåller adlinks
      innehåller affiliatelänkar | innehåller annonslänkar | vi kan få provision | vi kan komma att få provision | kan vi få provision
      får vi provision om du | får vi en liten provision | vi får en liten provision | ^stäng annons | ^dölj annons | ^hoppa över annons
      ^ta bort annonser | ^slipp annonser | ^visa mer annonser | ^annons slut | ^annonslänk$ | ^annonslänkar$ | ^läs utan annonser
    `,
    hint: `
      ^annonssamarbete | ^företagsannons | ^sponsrat$ | ^sponsrad$ | ^sponsor$ | ^sponsorer$ | ^i samarbete med | ^erbjudande$
      ^erbjudanden$ | ^köp här$ | ^köp nu$ | ^till butiken$ | ^rabattkod | ^rabattkoder$ | ^kampanj$ | ^ad$ | ^partner$ | ^våra partners$
      ^reklamlänk | adlink | affiliate | annonsör | ^annons: | ^reklam:
    `,
  },
  paywall: {
    sure: `
      ^läs hela artikeln | ^för att läsa hela artikeln | ^för att fortsätta läsa | ^vill du läsa hela | ^vill du läsa vidare
      ^fortsätt läsa för | ^fortsätt läsa med | ^prenumerera för att läsa | ^bli prenumerant | ^bli prenumerant för att
      ^redan prenumerant | ^är du redan prenumerant | ^är du prenumerant | ^redan kund? logga in | ^redan medlem? logga in
      ^har du redan ett konto | ^har du redan konto | ^har du ett konto? logga in | ^ny kund? skapa | ^logga in för att läsa
      ^logga in för att fortsätta | ^logga in och läs | ^skapa konto och läs | ^skapa ett gratis konto | ^skapa konto gratis
      ^den här artikeln är låst | ^artikeln är låst | ^denna artikel är låst | ^det här innehållet är låst | ^lås upp artikeln
      ^lås upp hela artikeln | ^endast för prenumeranter | ^exklusivt för prenumeranter | ^bara för prenumeranter
      ^för dig som prenumererar | ^låst innehåll$ | ^premiumartikel$ | ^plusartikel$ | ^prova gratis i | ^testa gratis i | ^prova # månad
      ^prova # veckor | ^prova en månad | ^första månaden gratis | ^# kr första månaden | därefter # kr/månad | därefter # kr/mån
      därefter # kronor i månaden | ^du har läst # av # | ^du har # artiklar kvar | gratisartiklar kvar | ^köp prenumeration
      ^teckna prenumeration | ^prenumerera från | ^prenumerera digitalt | ^välj prenumeration | ^välj abonnemang | ^våra prenumerationer$
      ^stöd vår journalistik | ^stötta vår journalistik | ^stöd oss$ | ^aktivera javascript$ | aktivera javascript för att
      aktivera javascript i din webbläsare | javascript måste vara aktiverat | javascript är inaktiverat | javascript är avstängt
      din webbläsare stöder inte | din webbläsare stödjer inte | din webbläsare är för gammal | du använder en gammal webbläsare
      du använder en föråldrad webbläsare | stäng av din annonsblockerare | stäng av din adblocker
      vi ser att du använder en annonsblockerare | ^ladda ner appen | ^ladda ner vår app | ^ladda ned appen | ^ladda ned vår app
      ^hämta appen | ^hämta vår app | hämta i app store | ladda ner på google play | ladda ned på google play
    `,
    hint: `
      ^plus$ | ^premium$ | ^köp$ | ^fortsätt$ | ^fortsätt läsa$ | ^logga in här$ | ^logga in här | ^prova nu$ | ^prova gratis$
      ^läs vidare gratis | ^bli medlem | ^bli plusmedlem | ^bli pluskund | ^app store$ | ^google play$ | ^för medlemmar$ | ^låst$ | kr/mån
      kr/månad | kr i månaden | kronor i månaden | bindningstid | obegränsad tillgång | tillgång till alla artiklar | läs alla artiklar
      allt innehåll på | full tillgång | ^för prenumeranter$ | ingen bindningstid | avsluta när du vill | aktivera javascript
      finns på app store
    `,
  },
  'legal-footer': {
    sure: `
      alla rättigheter reserverade | alla rättigheter förbehållna | alla rättigheter förbehålles | eftertryck förbjudes
      skyddas av upphovsrättslagen | skyddat enligt upphovsrättslagen | skyddat av upphovsrättslagen | skyddat enligt lagen om upphovsrätt
      materialet är skyddat enligt | allt material är skyddat | allt material på denna webbplats | allt material på sajten
      innehållet är skyddat av | kopiering utan tillstånd | får inte kopieras utan | får ej kopieras utan | får inte återges utan
      får inte spridas vidare utan | citera oss gärna, men | vid citering ange källa | vid citat ange källan
      kopiera inte texter eller bilder | ^ansvarig utgivare | ^ansvarig för utgivningen | ^chefredaktör och ansvarig utgivare
      ^tillförordnad ansvarig utgivare | ^tf ansvarig utgivare | ^utgivningsbevis för | ^personuppgiftspolicy$
      ^personuppgifter och cookies | ^om personuppgifter$ | ^så hanterar vi personuppgifter | ^behandling av personuppgifter$
      ^integritetspolicy cookies | ^integritetspolicy cookiepolicy | ^integritetspolicy och | ^cookies och personuppgifter
      ^om cookies och personuppgifter | ^användarvillkor integritetspolicy | ^allmänna villkor$ | ^användarvillkor$ | ^köpvillkor$
      ^prenumerationsvillkor$ | ^om webbplatsen$ | ^annonsera hos oss | ^annonsera på | ^annonsera i | ^medlem i tu
      ^vi följer pressetiska | ^vi följer de pressetiska | ^etik och rättelser | ^rättelser och klagomål | ^org.nr | ^org.nummer
      drivs med wordpress | ^drivs av wordpress | ^stolt drivs med | ^webbdesign av | ^producerad av wordpress | ^upphovsrätt ©
      ^webbplatsen är producerad av
    `,
    hint: `
      ^utgivningsbevis | ^personuppgiftsansvarig | ^tillgänglighetsredogörelse | ^organisationsnummer | ^orgnr | ^besöksadress
      ^postadress | ^integritetspolicy$ | ^integritet$ | ^dataskydd$ | ^dataskyddspolicy$ | ^sekretesspolicy$ | ^sekretess$ | ^villkor$
      ^juridisk information$ | ^tillgänglighet$ | ^upphovsrätt$ | ^upphovsrätt | ^om webbplatsen | ^annonsera$ | ^karriär$
      ^jobba hos oss$ | ^arbeta hos oss$ | ^press$ | ^pressrum$ | ^redaktion$ | ^redaktionen$ | ^kontakta redaktionen | ^webbplatskarta$
      ^sajtkarta$ | ^telefon: | ^tel: | ^växel: | ^e-post: | ^mejl: | ^fax: | ^adress: | ^utgivare: | ^chefredaktör: | ^vd:
      ^om tidningen$ | ^om företaget$ | ^en del av | ^vi är en del av | ^öppettider$ | ^öppettider: | ansvarig utgivare
      upphovsrättslagen | organisationsnummer | ^följ oss i sociala medier$ | med ensamrätt
    `,
  },
  'author-box': {
    sure: `
      ^om författaren$ | ^om skribenten$ | ^om artikelförfattaren | ^om bloggaren$ | ^om reportern$ | ^om journalisten$
      ^artikelförfattare$ | ^fler artiklar av | ^fler inlägg av | ^fler texter av | ^fler krönikor av | ^mer av skribenten
      ^mer av samma författare | ^mer av författaren | ^mer från författaren | ^alla artiklar av | ^alla inlägg av | ^visa alla inlägg av
      ^visa alla artiklar av | ^visa fler inlägg av | ^se alla inlägg av | ^se alla artiklar av | ^läs fler artiklar av
      ^läs fler texter av | ^läs mer av | ^läs mer om skribenten | ^kontakta skribenten | ^kontakta reportern | ^kontakta författaren
      ^mejla skribenten | ^mejla reportern | ^maila reportern | ^följ skribenten | ^följ författaren | ^följ reportern
      ^följ * på twitter | ^följ * på X$ | ^följ * på instagram | ^följ * på facebook | ^följ * på linkedin | ^följ * på bluesky
      följ honom på twitter | följ henne på twitter | följ mig på twitter | följ mig på instagram | följ mig på facebook
      följ mig på linkedin | åsikterna som uttrycks är skribentens | åsikter som uttrycks i texten | för åsikterna i texten svarar
      är skribentens egna | skribenten svarar för åsikter | skribenten ansvarar själv för | detta är en krönika, åsikterna
      analyser och ställningstaganden är skribentens | det här är en opinionstext | ^detta är en opinionstext | ^detta är en ledartext
      ^detta är en debattartikel | ^detta är en åsiktstext | ^tipsa redaktionen | ^vet du mer? tipsa | ^kontakta oss om du vet mer
    `,
    hint: `
      ^artikelförfattare: | ^författare$ | ^författare: | ^skribent$ | ^skribent: | ^skribenter$ | ^reporter$ | ^reporter: | ^redaktör$
      ^redaktör: | ^journalist$ | ^krönikör$ | ^kolumnist$ | ^ledarskribent$ | ^kulturskribent$ | ^kulturredaktör$ | ^gästskribent$
      ^gästkrönikör$ | ^frilansjournalist$ | ^fotograf$ | ^fristående kolumnist | ^fristående skribent | ^biografi$ | ^följ @
      är journalist | är reporter | är frilansjournalist | är skribent | är författare | är redaktör | är ledarskribent | är krönikör
      är fotograf | är professor i | är bloggare | skriver om | skriver för | bevakar | har tidigare arbetat | har tidigare skrivit
      bor i * med | medverkar regelbundet | fristående medarbetare | har skrivit böckerna | hennes senaste bok | hans senaste bok
      ^jag som skriver | ^jag heter | ^mejla mig | ^har du tips? | ^har du ett tips | ^har du tips på
    `,
  },
  counter: {
    sure: `
      ^# min läsning$ | ^# min lästid$ | ^# minuters läsning$ | ^# minuters lästid$ | ^# min läsningstid | ^lästid # | ^lästid ca #
      ^beräknad lästid | ^# visningar$ | ^visningar: #$ | ^# läsningar$ | ^# delningar$ | ^# delning$ | ^delningar #$ | ^# gillar$
      ^# gillar det här | ^# gillamarkeringar | ^# personer gillar | ^# följare$ | ^# prenumeranter$ | ^# röster$ | ^# omdömen$
      ^# recensioner$ | ^# reaktioner$ | ^visad # gånger | ^läst # gånger | ^antal visningar | ^antal läsningar | ^antal tecken #
      ^uppspelningstid # | ^längd: # min | ^lyssna # min
    `,
    hint: `
      ^# minuter$ | ^# min$ | ^# st$ | ^# artiklar$ | ^# inlägg$ | ^# träffar$ | ^# resultat$ | ^# av #$ | ^lästid$ | ^visningar$
      ^delningar$ | ^följare$ | ^betyg$ | ^betyg: | ^# betyg$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^foton: | ^fotograf: | ^fotografi: | ^bild: | ^bilder: | ^bildkälla | ^arkivbild | ^arkivfoto | ^pressbild | ^pressfoto
      ^genrebild | ^montage: | ^källa: | ^källor: | ^källa$ | ^källor$ | ^illustration: | ^grafik: | ^karta: | ^video: | ^film:
      ^skärmdump | ^skärmbild | ^privat$ | ^foto privat | ^fotomontage | arkivbild$ | arkivfoto$ | pressbild$ | pressfoto$ | genrebild$
      foto: privat$ | ^artikeln publicerades ursprungligen | ^texten publicerades först | ^ursprungligen publicerad
    `,
  },
};
