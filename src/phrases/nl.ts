import type { Phrases } from './phrases.js';

/** What boilerplate says in Dutch. */
export const nl: Phrases = {
  'cookie-banner': {
    sure: `
      wij gebruiken cookies | we gebruiken cookies | wij gebruiken functionele | wij gebruiken alleen functionele cookies
      we gebruiken functionele cookies | wij maken gebruik van cookies | we maken gebruik van cookies | wij plaatsen cookies
      we plaatsen cookies | wij plaatsen functionele cookies | deze website gebruikt cookies | deze website maakt gebruik van cookies
      deze site gebruikt cookies | deze site maakt gebruik van cookies | onze website gebruikt cookies | onze site gebruikt cookies
      onze websites gebruiken cookies | deze webwinkel gebruikt cookies | deze webshop gebruikt cookies | gebruikt cookies om uw
      gebruikt cookies om je | gebruiken cookies om uw | gebruiken cookies om je | gebruiken cookies om content en advertenties
      op deze website worden cookies | op onze website gebruiken we cookies | op onze website gebruiken wij cookies
      cookies en vergelijkbare technieken | cookies en vergelijkbare technologieën | cookies en soortgelijke technologieën
      cookies en daarmee vergelijkbare technieken | gaat u akkoord met het gebruik van cookies
      ga je akkoord met het gebruik van cookies | stem je in met het gebruik van cookies | stemt u in met het gebruik van cookies
      gaat u akkoord met ons cookiebeleid | ga je akkoord met ons cookiebeleid | geef je toestemming voor het plaatsen van cookies
      geeft u toestemming voor het plaatsen van cookies | door verder te surfen | door verder gebruik te maken van deze website
      door deze website te blijven gebruiken | door op akkoord te klikken | door op accepteren te klikken
      door op alles accepteren te klikken | wij en onze # partners | wij en onze partners | we en onze # partners
      samen met onze partners | wij en derde partijen | informatie op een apparaat opslaan en/of openen
      informatie op een apparaat opslaan | opslaan van en/of toegang tot informatie op een apparaat
      gepersonaliseerde advertenties en inhoud | gepersonaliseerde advertenties en content | advertentie- en contentmeting
      meting van advertenties en content | inzichten in doelgroepen en productontwikkeling
      precieze geolocatiegegevens en identificatie | actief scannen van apparaatkenmerken | je kunt je toestemming op elk moment
      u kunt uw toestemming op elk moment | je toestemming altijd intrekken | uw toestemming altijd intrekken
      u kunt uw voorkeuren altijd wijzigen | je kunt je voorkeuren altijd wijzigen | je keuze later altijd aanpassen
      lees meer in ons cookiebeleid | meer informatie in ons cookiebeleid | lees ons cookiebeleid | ^alle cookies accepteren$
      ^cookies accepteren$ | ^accepteer cookies$ | ^accepteer alle cookies$ | ^alle cookies toestaan$ | ^cookies toestaan$
      ^alle cookies weigeren$ | ^cookies weigeren$ | ^weiger cookies$ | ^alleen noodzakelijke cookies | ^alleen functionele cookies
      ^alleen essentiële cookies | ^cookie-instellingen$ | ^cookies instellen$ | ^cookie-instellingen aanpassen | ^cookievoorkeuren$
      ^cookies beheren$ | ^beheer cookies$ | ^cookie-instellingen beheren | ^beheer cookievoorkeuren | ^cookiebeleid$
      ^cookieverklaring$ | ^cookiemelding$ | ^privacy- en cookie-instellingen$ | ^uw privacy is belangrijk voor ons
      ^jouw privacy is belangrijk voor ons | ^wij respecteren uw privacy | ^we respecteren je privacy | ^wij waarderen uw privacy
      ^we geven om je privacy | ^wij hechten waarde aan uw privacy | ^jouw privacy, jouw keuze | ^jouw privacyvoorkeuren
      ^sta je cookies toe | om deze inhoud te bekijken moet je cookies | om deze inhoud te tonen moet je toestemming
      accepteer cookies om deze inhoud te bekijken | ^accepteren en doorgaan$ | ^akkoord en doorgaan$ | ^doorgaan zonder te accepteren
      ^doorgaan zonder accepteren
    `,
    hint: `
      ^accepteren$ | ^alles accepteren$ | ^alle accepteren$ | ^accepteer$ | ^accepteer alles$ | ^akkoord$ | ^ik ga akkoord$
      ^ga akkoord$ | ^ja, ik ga akkoord$ | ^alles toestaan$ | ^toestaan$ | ^selectie toestaan$ | ^weigeren$ | ^alles weigeren$
      ^weiger$ | ^alles afwijzen$ | ^afwijzen$ | ^niet akkoord$ | ^voorkeuren$ | ^voorkeuren beheren$ | ^beheer voorkeuren$
      ^voorkeuren opslaan$ | ^voorkeuren aanpassen$ | ^instellingen$ | ^instellingen aanpassen$ | ^instellingen beheren$
      ^instellingen opslaan$ | ^zelf instellen$ | ^aanpassen$ | ^meer opties$ | ^opties beheren$ | ^keuze opslaan$ | ^keuzes opslaan$
      ^opslaan$ | ^opslaan en sluiten$ | ^meer informatie$ | ^meer weten$ | ^details tonen$ | ^details weergeven$ | ^noodzakelijk$
      ^noodzakelijke cookies$ | ^functioneel$ | ^functionele cookies$ | ^analytisch$ | ^analytische cookies$ | ^statistieken$
      ^statistisch$ | ^marketing$ | ^marketingcookies$ | ^altijd actief$ | ^toestemming$ | ^begrepen$ | ^ik begrijp het$
      ^oké, begrepen$ | onze # partners | ons cookiebeleid | het gebruik van cookies | ^lijst met partners | ^gerechtvaardigd belang$
      ^cookies$
    `,
  },
  'newsletter-promo': {
    sure: `
      schrijf je in voor onze nieuwsbrief | schrijf je in voor de nieuwsbrief | schrijf je nu in voor
      schrijf u in voor onze nieuwsbrief | schrijf u in voor de nieuwsbrief | schrijf je in op onze nieuwsbrief
      schrijf je hier in voor de nieuwsbrief | schrijf je in voor * nieuwsbrief | schrijf je gratis in voor
      meld je aan voor onze nieuwsbrief | meld je aan voor de nieuwsbrief | meld je aan voor * nieuwsbrief
      meld u aan voor onze nieuwsbrief | meld u aan voor de nieuwsbrief | meld u aan voor * nieuwsbrief | meld je hier aan voor
      meld je nu aan voor de | abonneer je op onze nieuwsbrief | abonneer u op onze nieuwsbrief | abonneer je op de nieuwsbrief
      abonneer je op * nieuwsbrief | ^ontvang onze nieuwsbrief | ^ontvang de nieuwsbrief | ^ontvang onze gratis nieuwsbrief
      ^ontvang * nieuwsbrief | ^ontvang elke ochtend | ^ontvang elke dag | ^ontvang elke week | ^ontvang dagelijks | ^ontvang wekelijks
      ontvang het laatste nieuws in je | ^aanmelden nieuwsbrief | ^aanmelden voor de nieuwsbrief | ^inschrijven nieuwsbrief
      ^inschrijven voor de nieuwsbrief | ^nieuwsbrief ontvangen | ^onze nieuwsbrief ontvangen | ^gratis nieuwsbrief
      ^onze nieuwsbrieven$ | ^alle nieuwsbrieven$ | ^bekijk alle nieuwsbrieven | ^onze nieuwsbrief$ | ^nieuwsbrief aanmelden
      rechtstreeks in je mail | rechtstreeks in je inbox | rechtstreeks in uw inbox | rechtstreeks in je mailbox | direct in je inbox
      direct in uw inbox | gratis in je inbox | gratis in je mailbox | nieuws in je inbox | nieuws in uw mailbox | elke dag in je inbox
      elke week in je mailbox | elke week in je inbox | elke ochtend in je mailbox | elke ochtend in je inbox
      je kunt je op elk moment uitschrijven | je kunt je altijd uitschrijven | u kunt zich op elk moment uitschrijven
      u kunt zich altijd uitschrijven | uitschrijven kan altijd | uitschrijven kan op elk moment | afmelden kan altijd
      afmelden kan op elk moment | je kunt je altijd afmelden | u kunt zich altijd weer afmelden | je kan je op elk moment uitschrijven
      via de uitschrijflink | via de afmeldlink | door je in te schrijven ga je akkoord | door u in te schrijven gaat u akkoord
      door je aan te melden ga je akkoord | door u aan te melden gaat u akkoord | door je te abonneren ga je akkoord
      bedankt voor je inschrijving | bedankt voor uw inschrijving | bedankt voor je aanmelding | je bent nu aangemeld voor
      bevestig je inschrijving via | ja, ik wil de nieuwsbrief | ja, ik wil graag de nieuwsbrief | ik ontvang graag de nieuwsbrief
      ^mis niets meer | ^niets meer missen | ^mis geen enkel | ^altijd op de hoogte blijven | ^altijd op de hoogte?
      ^blijf op de hoogte van | ^blijf op de hoogte met | ^wil je op de hoogte blijven | ^wilt u op de hoogte blijven
      ^wil je niets missen | ^nooit meer iets missen | ^geen spam | wij sturen geen spam | we spammen niet
      ^het belangrijkste nieuws in je | ^zet pushmeldingen aan | ^schakel meldingen in | ^schrijf je in en ontvang
      ^meld je aan en ontvang | ^abonneer je en ontvang
    `,
    hint: `
      in je inbox | in uw inbox | in je mailbox | in uw mailbox | ^nieuwsbrief$ | ^nieuwsbrieven$ | ^de nieuwsbrief$
      ^blijf op de hoogte$ | ^inschrijven$ | ^schrijf je in$ | ^schrijf me in$ | ^nu inschrijven$ | ^aanmelden$ | ^meld je aan$
      ^meld mij aan$ | ^nu aanmelden$ | ^direct aanmelden$ | ^abonneren$ | ^abonneer$ | ^abonneer je$ | ^abonneer nu$ | ^verzenden$
      ^versturen$ | ^verstuur$ | ^e-mail$ | ^e-mailadres$ | ^je e-mailadres$ | ^jouw e-mailadres$ | ^uw e-mailadres$
      ^vul je e-mailadres in | ^vul uw e-mailadres in | ^voer je e-mailadres in | ^voer uw e-mailadres in | ^voornaam$ | ^achternaam$
      ^naam$ | ^verplicht veld$ | ^vul een geldig e-mailadres in | ^lees hier onze privacyverklaring | ^lees ons privacybeleid
      ^ja, ik wil | elke week in je | onze nieuwsbrief | ^gratis inschrijven$ | ^uitschrijven$
    `,
  },
  'share-buttons': {
    sure: `
      ^deel op facebook | ^delen op facebook | ^deel via facebook | ^delen via facebook | ^deel op twitter | ^delen op twitter
      ^deel via twitter | ^delen via twitter | ^deel op X$ | ^delen op X$ | ^delen via X$ | ^deel via X$ | ^deel op linkedin
      ^deel op LinkedIn | ^delen op LinkedIn | ^delen op linkedin | ^delen via LinkedIn | ^delen via linkedin | ^deel via LinkedIn
      ^deel via linkedin | ^deel via WhatsApp | ^deel via whatsapp | ^delen via WhatsApp | ^delen via whatsapp | ^deel op WhatsApp
      ^deel op whatsapp | ^delen op WhatsApp | ^delen op whatsapp | ^deel op pinterest | ^delen op pinterest | ^deel via e-mail
      ^delen via e-mail | ^deel via mail | ^delen per e-mail | ^deel op bluesky | ^delen via bluesky | ^delen via telegram
      ^deel op telegram | ^delen op mastodon | ^deel op reddit | ^deel dit artikel | ^deel deze pagina | ^deel dit bericht
      ^deel dit verhaal | ^deel deze video | ^deel dit recept | ^deel deze vacature | ^deel dit nieuws | ^deel deze post
      ^deel met vrienden | ^deel met je vrienden | ^artikel delen$ | ^pagina delen$ | ^bericht delen$ | ^dit artikel delen
      ^dit bericht delen | ^delen met je vrienden | ^delen op social media | ^deel op social media | ^link kopiëren$ | ^kopieer link$
      ^kopieer de link$ | ^kopieer url$ | ^link gekopieerd | ^linkje gekopieerd | ^stuur door via | ^stuur dit artikel door
      ^mail dit artikel | ^e-mail dit artikel | ^verstuur per e-mail | ^verstuur via e-mail | ^print dit artikel | ^artikel printen$
      ^pagina afdrukken$ | ^print deze pagina | ^druk deze pagina af | ^artikel afdrukken$ | ^bewaar artikel$ | ^artikel bewaren$
      ^bewaar dit artikel | ^volg ons op facebook | ^volg ons op instagram | ^volg ons op twitter | ^volg ons op social media
      ^volg ons ook op | ^cadeau geven$ | ^geef dit artikel cadeau | opent in een nieuw venster$ | opent in nieuw venster$
      wordt in een nieuw venster geopend
    `,
    hint: `
      ^delen$ | ^deel$ | ^deel via$ | ^delen via$ | ^deel op$ | ^delen op$ | ^deel met$ | ^tweet$ | ^tweeten$ | ^pin$ | ^pinnen$
      ^pin it$ | ^afdrukken$ | ^printen$ | ^print$ | ^bewaar$ | ^bewaren$ | ^opslaan voor later | ^doorsturen$ | ^doormailen$ | ^mailen$
      ^kopieer$ | ^vind ik leuk$ | ^volg ons$ | ^volg ons op | ^volg ons via | ^social media$ | ^luister naar dit artikel
      ^toon deelopties | ^voorlezen$
    `,
  },
  comments: {
    sure: `
      ^plaats een reactie | ^geef een reactie | ^laat een reactie achter | ^een reactie plaatsen | ^reactie plaatsen$
      ^reageer op dit artikel | ^reageer op dit bericht | ^schrijf een reactie | ^laat een antwoord achter | ^laat een bericht achter$
      ^geef een antwoord | ^geef als eerste een reactie | ^wees de eerste die reageert | ^wees de eerste om te reageren
      ^reageer als eerste | ^# reacties$ | ^# reactie$ | ^één reactie$ | ^reacties (#)$ | ^nog geen reacties
      ^er zijn nog geen reacties | ^bekijk alle reacties | ^toon alle reacties | ^alle reacties bekijken | ^lees alle reacties
      ^bekijk reacties$ | ^toon reacties$ | ^toon meer reacties | ^meer reacties laden | ^laad meer reacties | ^# reacties op
      ^# gedachten over | ^één gedachte over | ^een reactie op | je e-mailadres wordt niet gepubliceerd
      uw e-mailadres wordt niet gepubliceerd | het e-mailadres wordt niet gepubliceerd | je e-mailadres zal niet getoond worden
      vereiste velden zijn gemarkeerd | vereiste velden zijn gemarkeerd met | verplichte velden zijn gemarkeerd | ^log in om te reageren
      ^je moet ingelogd zijn om | ^u moet ingelogd zijn om | ^je moet inloggen om een reactie | inloggen om een reactie te plaatsen
      ^om te reageren moet je | ^om te kunnen reageren | mijn naam, e-mail en site bewaren in deze browser
      mijn naam, e-mail en website opslaan in deze browser | voor de volgende keer wanneer ik een reactie plaats
      deze site gebruikt akismet | hoe je reactiegegevens worden verwerkt | ^reacties zijn gesloten | ^de reacties zijn gesloten
      ^reageren is niet meer mogelijk | ^reageren op dit artikel is niet | ^reactie annuleren$ | ^antwoord annuleren$
      ^reactie verzenden$ | ^reactie versturen$ | ^reacties worden gemodereerd | ^je reactie wacht op moderatie
      je reactie wordt beoordeeld | ^beantwoord reactie$ | ^rapporteer reactie$ | ^meld deze reactie
    `,
    hint: `
      ^reacties$ | ^reageer$ | ^reageren$ | ^reageer nu$ | ^antwoord$ | ^antwoorden$ | ^beantwoorden$ | ^beantwoord$ | ^reactie$
      ^je reactie$ | ^uw reactie$ | ^jouw reactie$ | ^je naam$ | ^uw naam$ | ^website$ | ^site$ | ^rapporteren$ | ^melden$
      ^meld misbruik$ | ^# jaar geleden$ | ^# dagen geleden$ | ^# dag geleden$ | ^# uur geleden$ | ^# minuten geleden$
      ^# maanden geleden$ | ^# maand geleden$ | ^# weken geleden$ | ^zegt$ | schreef op # | ^eerder$ | ^oudste reacties$
      ^nieuwste reacties$ | ^nieuwste eerst$ | ^oudste eerst$ | ^sorteer op | ^meest gewaardeerd$ | ^bericht$ | ^huisregels$
      ^alle reacties$ | ^citeer$ | om * geschreven$ | om # zegt$
    `,
  },
  'related-links': {
    sure: `
      ^vergelijkbare discussies$ | ^soortgelijke discussies$
      ^lees ook$ | ^lees ook: | ^lees meer over | ^lees verder over | ^lees ook dit | ^lees ook het | ^lees ook ons | ^lees ook: hoe
      ^lees ook onze | ^bekijk ook$ | ^bekijk ook: | ^kijk ook$ | ^kijk ook: | ^luister ook$ | ^luister ook: | ^zie ook:
      ^gerelateerde artikelen | ^gerelateerd nieuws$ | ^gerelateerde berichten | ^gerelateerde onderwerpen$ | ^gerelateerde producten$
      ^gerelateerde content$ | ^gerelateerde video’s | ^verwante artikelen | ^verwant nieuws$ | ^aanverwante artikelen
      ^aanverwante berichten | ^meer over dit onderwerp | ^meer over dit dossier | ^meer uit dit dossier | ^meer nieuws$
      ^meer nieuws uit | ^meer nieuws over | ^meer artikelen$ | ^meer artikelen over | ^meer verhalen$ | ^ander nieuws$
      ^andere artikelen | ^overig nieuws$ | ^meest gelezen | ^best gelezen | ^meest bekeken$ | ^meest gedeeld$ | ^meest recent$
      ^nu populair$ | ^populaire artikelen$ | ^populaire berichten$ | ^laatste nieuws$ | ^het laatste nieuws$ | ^net binnen$
      ^recente berichten$ | ^recente artikelen$ | ^laatste berichten$ | ^aanbevolen artikelen$ | ^aanbevolen voor jou
      ^aanbevolen voor u | ^aanrader van de redactie | ^aanraders van de redactie | ^tips van de redactie | ^keuze van de redactie
      ^dit vind je misschien ook interessant | ^misschien vind je dit ook | ^misschien ook interessant | ^ook interessant$
      ^ook interessant voor jou | ^interessant voor jou$ | ^vond je dit interessant | ^dit vind je misschien ook leuk
      ^andere lezers bekeken ook | ^anderen lazen ook | ^anderen bekeken ook | ^klanten bekeken ook | ^anderen kochten ook
      ^volgend artikel$ | ^vorig artikel$ | ^volgend bericht$ | ^vorig bericht$ | ^lees hier alles over | ^lees hier meer over
      ^lees meer:
    `,
    hint: `
      ^zie ook$ | ^lees meer$ | ^lees verder$ | ^verder lezen$ | ^verder lezen? | ^meer lezen$ | ^meer lezen? | ^gerelateerd$
      ^populair$ | ^aanbevolen$ | ^aanraders$ | ^trending$ | ^uitgelicht$ | ^in het kort$ | ^meer in | ^meer van | ^meer uit
      ^meer weten over | ^video’s$ | ^meer video’s | ^nieuwste$ | ^dossier$ | ^dossiers$ | ^meer$ | ^bekijk meer$ | ^bekijk alles$
      ^toon meer$ | ^laad meer$ | ^eerder verschenen$ | ^eerder op | ^nieuws$ | ^voor jou$ | ^net gepubliceerd$
      ^artikel gaat verder onder
    `,
  },
  navigation: {
    sure: `
      ^naar de inhoud$ | ^ga naar de inhoud | ^ga naar inhoud | ^ga direct naar de inhoud | ^ga naar de hoofdinhoud
      ^ga naar hoofdinhoud | ^spring naar inhoud | ^spring naar de inhoud | ^direct naar de inhoud | ^direct naar content
      ^naar hoofdinhoud | ^ga naar de navigatie | ^ga naar zoeken | ^spring naar de navigatie | ^doorgaan naar inhoud
      ^doorgaan naar artikel | ^naar boven$ | ^terug naar boven$ | ^ga naar boven$ | ^naar het begin van de pagina | ^scroll naar boven$
      ^terug naar overzicht$ | ^terug naar het overzicht | ^terug naar home$ | ^terug naar de homepage | ^naar de homepage$
      ^terug naar nieuwsoverzicht | ^terug naar nieuws$ | ^u bent hier | ^je bent hier | ^u bevindt zich hier | ^hoofdmenu$
      ^menu openen$ | ^menu sluiten$ | ^open menu$ | ^sluit menu$ | ^menu tonen$ | ^zoekveld openen | ^open zoeken$ | ^sluit zoeken$
      ^vorige volgende$ | ^volgende vorige$ | ^pagina # van # | ^volgende pagina$ | ^vorige pagina$ | ^oudere berichten$
      ^nieuwere berichten$ | ^berichtnavigatie$ | ^zoeken naar:$ | ^zoek op deze site | ^zoeken op deze site | ^waar ben je naar op zoek
      ^waar bent u naar op zoek | ^wat zoek je | ^kies je taal | ^kies uw taal | ^selecteer taal$ | ^taal wijzigen | ^mijn account$
      ^inloggen registreren$ | ^inloggen of registreren | ^log in of registreer
    `,
    hint: `
      ^citeren$
      ^broodkruimel | ^home$ | ^menu$ | ^zoeken$ | ^zoek$ | ^inloggen$ | ^log in$ | ^login$ | ^uitloggen$ | ^registreren$
      ^account aanmaken$ | ^mijn profiel$ | ^winkelwagen$ | ^winkelmandje$ | ^winkelmand$ | ^verlanglijst$ | ^contact$ | ^over ons$
      ^wie zijn wij$ | ^veelgestelde vragen$ | ^klantenservice$ | ^service$ | ^help$ | ^voorpagina$ | ^binnenland$ | ^buitenland$
      ^politiek$ | ^economie$ | ^sport$ | ^voetbal$ | ^cultuur$ | ^cultuur en media$ | ^opinie$ | ^regio$ | ^regionaal$ | ^tech$
      ^wetenschap$ | ^gezondheid$ | ^entertainment$ | ^show$ | ^lifestyle$ | ^koken$ | ^reizen$ | ^wonen$ | ^auto$ | ^geld$ | ^weer$
      ^het weer$ | ^achtergrond$ | ^columns$ | ^podcast$ | ^podcasts$ | ^foto$ | ^puzzels$ | ^tv-gids$ | ^live$ | ^blog$ | ^agenda$
      ^archief$ | ^webshop$ | ^producten$ | ^diensten$ | ^categorieën$ | ^categorie$ | ^categorie: | ^tags$ | ^tags: | ^trefwoorden:
      ^onderwerpen$ | ^labels$ | ^volgende$ | ^vorige$ | ^terug$ | ^sluiten$ | ^sluit$ | ^openen$ | ^overslaan$ | ^meer tonen$
      ^inhoudsopgave$ | ^nederlands$ | ^overzicht$ | ^filter$ | ^filters$ | ^sorteren$ | ^mijn nieuws$ | ^sitemap$ | ^rss$ | ^regio’s$
      ^themas$ | ^alle onderwerpen$ | ^alle categorieën$
    `,
  },
  advertisement: {
    sure: `
      ^advertentie$ | ^advertenties$ | ^advertentie advertentie$ | ^begin advertentie | ^einde advertentie | ^advertentie sluiten
      ^sluit advertentie | ^advertentie overslaan | ^artikel gaat verder onder de advertentie
      ^de tekst gaat verder onder de advertentie | ^tekst gaat verder onder de | ^het artikel gaat verder onder
      ^tekst loopt door onder | ^lees verder onder de advertentie | ^lees verder na de advertentie | ^verhaal gaat verder onder
      ^dit artikel gaat verder onder | ^hieronder gaat het artikel verder | ^artikel loopt door onder | ^gesponsord$
      ^gesponsorde content | ^gesponsord artikel | ^gesponsorde links | ^gesponsord bericht$ | ^partnerbijdrage$ | ^partnercontent$
      ^ingezonden mededeling | ^branded content$ | ^promotie$ | ^aangeboden door onze partner | ^uw advertentie hier
      ^jouw advertentie hier | ^hier adverteren | ^adverteer hier | ^waarom zie ik deze advertentie | ^waarom zie je deze advertentie
      ^zonder advertenties lezen | dit artikel bevat affiliate | dit bericht bevat affiliate | deze pagina bevat affiliate
      bevat affiliatelinks | bevat affiliate links | ontvangen wij een commissie | ontvangen we een kleine commissie
      krijgen wij een kleine commissie | krijg ik een kleine commissie | zonder extra kosten voor jou
      zonder dat het jou iets extra kost | ^schakel je adblocker uit | schakel uw adblocker uit | je adblocker uit te schakelen
      ^je gebruikt een adblocker | ^u gebruikt een adblocker | ^adblocker gedetecteerd | ^bekijk aanbieding$ | ^naar de aanbieding$
      ^bekijk bij bol | ^bekijk prijs$ | ^bestel bij bol
    `,
    hint: `
      ^reclameboodschap | ^reclame$ | ^adv$ | ^sponsored$ | ^in samenwerking met | ^aangeboden door | ^mede mogelijk gemaakt door
      ^gesponsord door | ^sponsor$ | ^sponsoren$ | ^onze partners$ | ^partners$ | ^nu kopen$ | ^koop nu$ | ^bestel nu$ | ^bestellen$
      ^boek nu$ | ^bekijk$ | ^profiteer nu | ^aanbieding$ | ^aanbiedingen$ | ^actie$ | ^vacatures$ | affiliate | commissie
      ^video laden | ^laden$ | ^bezig met laden | ^ontdek meer$ | ^ontdek nu$ | ^korting | ^shop nu$
    `,
  },
  paywall: {
    sure: `
      ^verder lezen met | ^lees verder met een abonnement | ^lees dit artikel verder | ^lees dit artikel met | ^lees dit hele artikel
      om dit artikel te lezen | om dit artikel verder te lezen | om verder te lezen | ^wil je dit artikel lezen
      ^wilt u dit artikel lezen | ^wil je verder lezen | ^wilt u verder lezen | ^wil je dit hele artikel lezen
      dit artikel is alleen voor abonnees | dit artikel is exclusief voor abonnees | alleen toegankelijk voor abonnees
      alleen beschikbaar voor abonnees | exclusief voor abonnees | ^alleen voor abonnees$ | ^voor abonnees$ | ^voorbehouden aan abonnees
      ^dit artikel is voorbehouden aan | ^premium-artikel$ | ^plus-artikel$ | ^plusartikel$ | ^al abonnee | ^ben je al abonnee
      ^bent u al abonnee | ^al een abonnement | ^heb je al een abonnement | ^heeft u al een abonnement | ^al lid | ^ben je al lid
      ^heb je al een account | ^heeft u al een account | ^nog geen abonnee | ^nog geen account | ^nog geen abonnement | ^nog geen lid
      ^word abonnee$ | ^word abonnee en | ^word nu abonnee | ^neem een abonnement$ | ^neem nu een abonnement | ^kies je abonnement
      ^kies een abonnement | ^kies uw abonnement | ^bekijk abonnementen$ | ^bekijk de abonnementen | ^bekijk onze abonnementen
      ^bekijk alle abonnementen | ^sluit een abonnement af | ^neem een proefabonnement | ^proefabonnement$ | ^probeer gratis
      ^probeer # maand | ^probeer een maand gratis | ^eerste maand gratis | ^eerste maand voor | ^# maanden voor | ^# weken voor
      ^maandelijks opzegbaar | ^op elk moment opzegbaar | ^elk moment opzegbaar | ^direct opzegbaar | ^stop wanneer je wilt
      daarna € # per maand | daarna # euro per | ^onbeperkt lezen | ^onbeperkt toegang tot | ^onbeperkte toegang tot alle
      ^toegang tot alle artikelen | ^lees alles online | je hebt nog # gratis artikelen | u heeft nog # gratis artikelen
      nog # gratis artikelen | je gratis artikelen voor deze maand | je hebt het maximum aantal gratis | ^registreer gratis
      ^schakel javascript in | ^schakel JavaScript in | JavaScript in te schakelen | javascript in te schakelen
      JavaScript is uitgeschakeld | javascript is uitgeschakeld | javascript staat uit in | JavaScript staat uit in | zet JavaScript aan
      zet javascript aan | je browser ondersteunt geen | uw browser ondersteunt geen | ^download onze app | ^download de app$
      ^download nu de app | ^open in de app | ^lees verder in de app | ^installeer de app$ | ^download in de app store
      ^ontdek het op google play | ^steun onze journalistiek | ^steun onafhankelijke journalistiek | ^steun ons$
      ^steun ons met een donatie | ^doneer nu$ | ^waardeer dit artikel | ^help ons met een donatie
    `,
    hint: `
      ^maak een gratis account aan | ^maak gratis een account | ^inloggen en verder lezen | ^log in en lees | ^abonnee worden$
      ^abonneren? | ^abonnement$ | ^abonnementen$ | ^exclusief$ | ^premium$ | ^plus$ | ^lid worden$ | ^word lid$ | ^doneer$ | ^doneren$
      ^steun$ | ^per maand$ | ^per jaar$ | ^per week$ | ^maandelijks$ | ^jaarlijks$ | ^wachtwoord$ | ^wachtwoord vergeten$
      ^wachtwoord vergeten? | ^inloggen met google$ | ^inloggen met apple$ | ^inloggen met facebook$ | ^of$ | ^opzegbaar | ^onze apps$
      ^apps$ | ^digitaal$ | ^digitaal abonnement$ | ^je voordelen | ^doorgaan$ | ^ga verder$ | ^laatste kans
    `,
  },
  'legal-footer': {
    sure: `
      alle rechten voorbehouden | ^copyright © | niets uit deze uitgave mag | niets van deze website mag
      mag niet worden gekopieerd of verspreid | overname van artikelen | op alle artikelen rust auteursrecht
      op dit artikel rust auteursrecht | op deze site zijn van toepassing | op al onze diensten zijn
      algemene voorwaarden zijn van toepassing | tekst- en datamining | text- en datamining | ^algemene voorwaarden privacy
      ^algemene voorwaarden$ | ^privacy disclaimer | ^disclaimer privacy | ^privacy cookies | ^cookies privacy
      ^privacybeleid cookiebeleid | ^gebruiksvoorwaarden privacy | ^privacyverklaring cookie | ^voorwaarden privacy
      ^privacy voorwaarden | ^contact disclaimer | ^colofon privacy | ^kvk: # | ^kvk-nummer | kvk # | btw-nummer | btw nr | iban: nl
      ^toegankelijkheidsverklaring$ | ^responsible disclosure$ | ^auteursrechten voorbehouden | ^herroepingsrecht$
      prijzen zijn inclusief btw | prijzen inclusief btw | alle prijzen zijn inclusief | exclusief verzendkosten
      druk- en zetfouten voorbehouden | ^mogelijk gemaakt door wordpress | ^ondersteund door wordpress | ^website door | ^webdesign door
      ^website gemaakt door | ^deze site wordt beschermd door recaptcha | ^verantwoordelijke uitgever
      de uitgever is niet aansprakelijk | aan deze informatie kunnen geen rechten | er kunnen geen rechten aan worden ontleend
    `,
    hint: `
      ^ondernemingsnummer | ^realisatie: | ^btw: | zonder schriftelijke toestemming van | zonder voorafgaande schriftelijke toestemming
      ^privacy$ | ^privacybeleid$ | ^privacyverklaring$ | ^privacy statement$ | ^privacy policy$ | ^disclaimer$ | ^voorwaarden$
      ^gebruiksvoorwaarden$ | ^leveringsvoorwaarden$ | ^abonnementsvoorwaarden$ | ^auteursrecht$ | ^copyright$ | ^colofon$
      ^toegankelijkheid$ | ^adverteren$ | ^adverteerders$ | ^werken bij$ | ^werken bij ons$ | ^werken bij | ^pers$ | ^redactie$
      ^redactiestatuut$ | ^tip de redactie$ | ^tip ons$ | ^nieuwstip | ^klachten$ | ^verzending$ | ^verzenden en retourneren$
      ^retourneren$ | ^retouren$ | ^garantie$ | ^betaalmethoden$ | ^betalen$ | ^bezorging$ | ^telefoon: | ^tel: | ^adres: | ^postadres:
      ^bezoekadres: | ^e-mail: | ^hoofdredacteur: | ^uitgever: | ^een uitgave van | ^onderdeel van | ^is onderdeel van
      ^openingstijden$ | ^contactgegevens$ | ^integriteit$ | ^licenties$
    `,
  },
  'author-box': {
    sure: `
      ^over de auteur$ | ^over de auteurs$ | ^over de schrijver$ | ^over de journalist$ | ^over deze auteur$ | ^bekijk profiel van
      ^bekijk het profiel van | ^meer van deze auteur | ^meer van deze journalist | ^meer artikelen van | ^meer berichten van
      ^meer van onze redacteur | ^alle artikelen van | ^alle berichten van | ^bekijk alle artikelen van | ^bekijk alle berichten van
      ^bekijk alle berichten door | ^alle berichten door | ^lees meer van | ^lees meer artikelen van | ^lees alle artikelen van
      ^andere artikelen van | ^andere artikelen door | ^volg deze auteur | ^volg de auteur | ^auteur volgen$ | ^volg auteur$
      ^volg * op twitter$ | ^volg * op X$ | ^volg * op linkedin | ^volg * op LinkedIn | ^volg * op instagram$ | ^mail de auteur
      ^stuur de auteur een | ^e-mail de auteur | ^tips? mail | is redacteur bij | is redacteur van | is redacteur buitenland
      is redacteur binnenland | is verslaggever bij | is verslaggever van | is freelance journalist | is freelancejournalist
      is freelance tekstschrijver | is columnist bij | is columnist van | is columnist voor | is eindredacteur bij
      is correspondent voor | is verslaggever voor | schrijft voor * over | ^redacteur bij | schrijft wekelijks een column
      schrijft wekelijks voor
    `,
    hint: `
      ^auteursprofiel | ^auteur$ | ^auteurs$ | ^auteur: | ^de auteur$
      ^de auteur is | ^onze auteur | ^redacteur$ | ^verslaggever$ | ^journalist$ | ^columnist$ | ^correspondent$ | ^volgen$ | ^volg$
      ^volgend$ | ^bekijk profiel$ | ^profiel$ | ^alle artikelen$ | ^bio$ | is journalist bij | is oprichter van | is hoofdredacteur
      is redacteur | is journalist | is columnist | is verslaggever | is correspondent | is blogger | schrijft over | studeerde * aan de
      werkt sinds # | woont in | haar boek | zijn boek | is auteur van | is schrijver | ^berichten van
    `,
  },
  counter: {
    sure: `
      ^lid sinds: #$ | ^lid sinds #$ | ^berichten: #$
      ^leestijd: # | ^# min leestijd$ | ^# minuten leestijd$ | ^# minuut leestijd$ | ^# min lezen$ | ^# minuten lezen$
      ^# minuten leestijd | ^geschatte leestijd | ^# keer gelezen$ | ^# keer bekeken$ | ^# keer gedeeld$ | ^# x gelezen$ | ^# weergaven$
      ^# views$ | ^weergaven: #$ | ^gelezen: # | ^# volgers$ | ^# abonnees$ | ^# likes$ | ^# vind-ik-leuks$ | ^# beoordelingen$
      ^luistertijd # | ^# min. leestijd | ^# keer geluisterd$
    `,
    hint: `
      ^# stemmen$ | ^leestijd$ | ^# resultaten$ | ^# artikelen$ | ^# producten$ | ^# minuten$ | ^# min$ | ^weergaven$ | ^beoordeling$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^foto’s: | ^foto © | ^foto van | ^foto door | ^foto via | ^beeld: | ^beeld van | ^beeld door | ^bron: | ^bronnen:
      ^bron$ | ^fotograaf: | ^fotografie: | ^fotografie door | ^illustratie: | ^illustratie door | ^illustratie van | ^archieffoto
      ^stockfoto | ^afbeelding: | ^infographic: | ^video: | ^kaart: | ^tekening: | ^© anp | ^anp | © anp$ | ^© belga | © belga$ | ^belga
      archieffoto$ | getty images$ | ^met medewerking van | ^mmv | ^m.m.v. | ^met informatie van
    `,
  },
};
