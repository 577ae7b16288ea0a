import type { Phrases } from './phrases.js';

/** What boilerplate says in Norwegian. */
export const no: Phrases = {
  'cookie-banner': {
    sure: `
      vi bruker cookies for å | vi bruker cookies til å | vi bruker cookies og | vi bruker cookies på | vi bruker cookies i
      vi bruker cookies slik at | vi bruker informasjonskapsler for å | vi bruker informasjonskapsler til å
      vi bruker informasjonskapsler og | vi bruker informasjonskapsler på | vi bruker informasjonskapsler i
      vi bruker informasjonskapsler slik at | ^vi bruker cookies$ | ^vi bruker informasjonskapsler$ | vi benytter cookies
      vi benytter informasjonskapsler | vi benytter informasjonskapslar | vi benytter oss av cookies
      vi benytter oss av informasjonskapsler | vi benytter oss av informasjonskapslar | vi anvender cookies
      vi anvender informasjonskapsler | vi anvender informasjonskapslar | vi nyttar cookies | vi nyttar informasjonskapsler
      vi nyttar informasjonskapslar | vi brukar cookies | vi brukar informasjonskapsler | vi brukar informasjonskapslar
      dette nettstedet bruker cookies | dette nettstedet bruker informasjonskapsler | dette nettstedet bruker informasjonskapslar
      dette nettstedet benytter cookies | dette nettstedet benytter informasjonskapsler
      dette nettstedet benytter informasjonskapslar | dette nettstedet brukar cookies | dette nettstedet brukar informasjonskapsler
      dette nettstedet brukar informasjonskapslar | denne nettsiden bruker cookies | denne nettsiden bruker informasjonskapsler
      denne nettsiden bruker informasjonskapslar | denne nettsiden benytter cookies | denne nettsiden benytter informasjonskapsler
      denne nettsiden benytter informasjonskapslar | denne nettsiden brukar cookies | denne nettsiden brukar informasjonskapsler
      denne nettsiden brukar informasjonskapslar | denne siden bruker cookies | denne siden bruker informasjonskapsler
      denne siden bruker informasjonskapslar | denne siden benytter cookies | denne siden benytter informasjonskapsler
      denne siden benytter informasjonskapslar | denne siden brukar cookies | denne siden brukar informasjonskapsler
      denne siden brukar informasjonskapslar | nettsiden bruker cookies | nettsiden bruker informasjonskapsler
      nettsiden bruker informasjonskapslar | nettsiden benytter cookies | nettsiden benytter informasjonskapsler
      nettsiden benytter informasjonskapslar | nettsiden brukar cookies | nettsiden brukar informasjonskapsler
      nettsiden brukar informasjonskapslar | nettstedet bruker cookies | nettstedet bruker informasjonskapsler
      nettstedet bruker informasjonskapslar | nettstedet benytter cookies | nettstedet benytter informasjonskapsler
      nettstedet benytter informasjonskapslar | nettstedet brukar cookies | nettstedet brukar informasjonskapsler
      nettstedet brukar informasjonskapslar | nettstaden bruker cookies | nettstaden bruker informasjonskapsler
      nettstaden bruker informasjonskapslar | nettstaden benytter cookies | nettstaden benytter informasjonskapsler
      nettstaden benytter informasjonskapslar | nettstaden brukar cookies | nettstaden brukar informasjonskapsler
      nettstaden brukar informasjonskapslar | denne nettsida bruker cookies | denne nettsida bruker informasjonskapsler
      denne nettsida bruker informasjonskapslar | denne nettsida benytter cookies | denne nettsida benytter informasjonskapsler
      denne nettsida benytter informasjonskapslar | denne nettsida brukar cookies | denne nettsida brukar informasjonskapsler
      denne nettsida brukar informasjonskapslar | cookies for å forbedre | cookies for å gi deg | cookies for å sikre
      cookies for å analysere | cookies for å tilpasse | cookies for å huske | informasjonskapsler for å forbedre
      informasjonskapsler for å gi deg | informasjonskapsler for å sikre | informasjonskapsler for å analysere
      informasjonskapsler for å tilpasse | informasjonskapsler for å huske | ved å fortsette å bruke siden
      ved å fortsette å bruke nettsiden | ved å fortsette å bruke nettstedet | ved å fortsette å bruke godta
      ved å fortsette på siden | ved å fortsette på nettsiden | ved å fortsette på nettstedet | ved å fortsette på godta
      ved å fortsette nettsiden siden | ved å fortsette nettsiden nettsiden | ved å fortsette nettsiden nettstedet
      ved å fortsette nettsiden godta | ved å fortsette nettstedet siden | ved å fortsette nettstedet nettsiden
      ved å fortsette nettstedet nettstedet | ved å fortsette nettstedet godta | ved å bruke å bruke siden
      ved å bruke å bruke nettsiden | ved å bruke å bruke nettstedet | ved å bruke å bruke godta | ved å bruke på siden
      ved å bruke på nettsiden | ved å bruke på nettstedet | ved å bruke på godta | ved å bruke nettsiden siden
      ved å bruke nettsiden nettsiden | ved å bruke nettsiden nettstedet | ved å bruke nettsiden godta | ved å bruke nettstedet siden
      ved å bruke nettstedet nettsiden | ved å bruke nettstedet nettstedet | ved å bruke nettstedet godta | ved å klikke å bruke siden
      ved å klikke å bruke nettsiden | ved å klikke å bruke nettstedet | ved å klikke å bruke godta | ved å klikke på siden
      ved å klikke på nettsiden | ved å klikke på nettstedet | ved å klikke på godta | ved å klikke nettsiden siden
      ved å klikke nettsiden nettsiden | ved å klikke nettsiden nettstedet | ved å klikke nettsiden godta
      ved å klikke nettstedet siden | ved å klikke nettstedet nettsiden | ved å klikke nettstedet nettstedet
      ved å klikke nettstedet godta | godtar du vår | godtar du til vår | godtar du bruk av | godtar du bruken av
      godtar du til bruk av | godtar du at vi bruker | aksepterer du vår | aksepterer du til vår | aksepterer du bruk av
      aksepterer du bruken av | aksepterer du til bruk av | aksepterer du at vi bruker | samtykker du vår | samtykker du til vår
      samtykker du bruk av | samtykker du bruken av | samtykker du til bruk av | samtykker du at vi bruker | du godtar vår bruk av
      du godtar vår bruk informasjonskapsler | du godtar vår bruk cookies | du godtar bruk av av
      du godtar bruk av informasjonskapsler | du godtar bruk av cookies | du samtykker til vår bruk av
      du samtykker til vår bruk informasjonskapsler | du samtykker til vår bruk cookies | du samtykker til bruk av av
      du samtykker til bruk av informasjonskapsler | du samtykker til bruk av cookies | vi og våre # partnere lagrer
      vi og våre # partnere bruker | vi og våre # partnere behandler | vi og våre # samarbeidspartnere lagrer
      vi og våre # samarbeidspartnere bruker | vi og våre # samarbeidspartnere behandler | vi og våre partnere lagrer
      vi og våre partnere bruker | vi og våre partnere behandler | vi og våre samarbeidspartnere lagrer
      vi og våre samarbeidspartnere bruker | vi og våre samarbeidspartnere behandler | vi og # partnere
      lagre og/eller få tilgang til informasjon | lagre og/eller få tilgang til opplysninger | lagre og/eller hente informasjon
      lagre og/eller hente opplysninger | persontilpassede annonser og innhold | persontilpassede annonser og tilpasset
      tilpassede annonser og innhold | tilpassede annonser og tilpasset | personlig tilpassede annonser og innhold
      personlig tilpassede annonser og tilpasset | annonse- og innholdsmåling | trekke tilbake samtykket ditt | endre samtykket ditt
      trekke samtykket ditt | ditt samtykke når som helst | ditt samtykke til enhver tid | ^vi respekterer ditt personvern
      ^vi respekterer personvernet ditt | ^vi verner om ditt personvern | ^vi verner om personvernet ditt
      ^vi bryr oss om ditt personvern | ^vi bryr oss om personvernet ditt | ^personvernet ditt er viktig | ^ditt personvern er viktig
      ^godta alle cookies$ | ^godta alle informasjonskapsler$ | ^godta nødvendige cookies$ | ^godta nødvendige informasjonskapsler$
      ^godta valgte cookies$ | ^godta valgte informasjonskapsler$ | ^godta cookies$ | ^godta informasjonskapsler$
      ^aksepter alle cookies$ | ^aksepter alle informasjonskapsler$ | ^aksepter nødvendige cookies$
      ^aksepter nødvendige informasjonskapsler$ | ^aksepter valgte cookies$ | ^aksepter valgte informasjonskapsler$
      ^aksepter cookies$ | ^aksepter informasjonskapsler$ | ^tillat alle cookies$ | ^tillat alle informasjonskapsler$
      ^tillat nødvendige cookies$ | ^tillat nødvendige informasjonskapsler$ | ^tillat valgte cookies$
      ^tillat valgte informasjonskapsler$ | ^tillat cookies$ | ^tillat informasjonskapsler$ | ^avvis alle cookies$
      ^avvis alle informasjonskapsler$ | ^avvis nødvendige cookies$ | ^avvis nødvendige informasjonskapsler$ | ^avvis valgte cookies$
      ^avvis valgte informasjonskapsler$ | ^avvis cookies$ | ^avvis informasjonskapsler$ | ^avslå alle cookies$
      ^avslå alle informasjonskapsler$ | ^avslå nødvendige cookies$ | ^avslå nødvendige informasjonskapsler$ | ^avslå valgte cookies$
      ^avslå valgte informasjonskapsler$ | ^avslå cookies$ | ^avslå informasjonskapsler$ | ^godkjenn alle cookies$
      ^godkjenn alle informasjonskapsler$ | ^godkjenn nødvendige cookies$ | ^godkjenn nødvendige informasjonskapsler$
      ^godkjenn valgte cookies$ | ^godkjenn valgte informasjonskapsler$ | ^godkjenn cookies$ | ^godkjenn informasjonskapsler$
      ^kun nødvendige$ | ^bare nødvendige$ | ^godta kun nødvendige$ | ^godta nødvendige$ | ^kun nødvendige cookies$
      ^bare nødvendige informasjonskapsler$ | ^innstillinger for informasjonskapsler$ | ^administrer informasjonskapsler$
      ^administrer cookies$ | ^cookie-innstillinger$ | ^cookieinnstillinger$ | ^administrer samtykke$
      ^nødvendige informasjonskapsler$ | ^om informasjonskapsler$ | ^nødvendige cookies$ | ^om cookies$
      ^personvern og informasjonskapsler$ | ^personvern og cookies$ | les mer om cookies | les mer om informasjonskapsler
      les mer om hvordan vi bruker | les mer om vår bruk av | analysere trafikken vår | analysere vår trafikk
    `,
    hint: `
      analysere trafikken | ^godta$ | ^godta alle$ | ^aksepter$ | ^aksepter alle$ | ^avvis$ | ^avvis alle$ | ^avslå$ | ^avslå alle$
      ^tillat$ | ^tillat alle$ | ^tillat utvalg$ | ^jeg godtar$ | ^jeg forstår$ | ^ok$ | ^den er grei$ | ^skjønner$ | ^innstillinger$
      ^tilpass$ | ^vis detaljer$ | ^vis formål$ | ^flere valg$ | ^lagre innstillinger$ | ^lagre valg$ | ^lagre og lukk$ | ^nødvendige$
      ^nødvendig$ | ^funksjonelle$ | ^statistikk$ | ^markedsføring$ | ^alltid aktiv$ | ^cookies$ | ^informasjonskapsler$
      ^mer informasjon$ | ^les mer$ | ^samtykke$ | ^administrer valg$ | bruk av informasjonskapsler | bruk av cookies | ditt samtykke
      samtykket ditt | brukeropplevelse
    `,
  },
  'newsletter-promo': {
    sure: `
      meld deg på vårt gratis nyhetsbrev | meld deg på vårt gratis nyhetsbrevet | meld deg på vårt ukentlige nyhetsbrev
      meld deg på vårt ukentlige nyhetsbrevet | meld deg på vårt daglige nyhetsbrev | meld deg på vårt daglige nyhetsbrevet
      meld deg på vårt nyhetsbrev | meld deg på vårt nyhetsbrevet | meld deg på våre gratis nyhetsbrev
      meld deg på våre gratis nyhetsbrevet | meld deg på våre ukentlige nyhetsbrev | meld deg på våre ukentlige nyhetsbrevet
      meld deg på våre daglige nyhetsbrev | meld deg på våre daglige nyhetsbrevet | meld deg på våre nyhetsbrev
      meld deg på våre nyhetsbrevet | meld deg på det gratis nyhetsbrev | meld deg på det gratis nyhetsbrevet
      meld deg på det ukentlige nyhetsbrev | meld deg på det ukentlige nyhetsbrevet | meld deg på det daglige nyhetsbrev
      meld deg på det daglige nyhetsbrevet | meld deg på det nyhetsbrev | meld deg på det nyhetsbrevet | meld deg på gratis nyhetsbrev
      meld deg på gratis nyhetsbrevet | meld deg på ukentlige nyhetsbrev | meld deg på ukentlige nyhetsbrevet
      meld deg på daglige nyhetsbrev | meld deg på daglige nyhetsbrevet | meld deg på nyhetsbrev | meld deg på nyhetsbrevet
      abonner på vårt gratis nyhetsbrev | abonner på vårt gratis nyhetsbrevet | abonner på vårt ukentlige nyhetsbrev
      abonner på vårt ukentlige nyhetsbrevet | abonner på vårt daglige nyhetsbrev | abonner på vårt daglige nyhetsbrevet
      abonner på vårt nyhetsbrev | abonner på vårt nyhetsbrevet | abonner på våre gratis nyhetsbrev
      abonner på våre gratis nyhetsbrevet | abonner på våre ukentlige nyhetsbrev | abonner på våre ukentlige nyhetsbrevet
      abonner på våre daglige nyhetsbrev | abonner på våre daglige nyhetsbrevet | abonner på våre nyhetsbrev
      abonner på våre nyhetsbrevet | abonner på det gratis nyhetsbrev | abonner på det gratis nyhetsbrevet
      abonner på det ukentlige nyhetsbrev | abonner på det ukentlige nyhetsbrevet | abonner på det daglige nyhetsbrev
      abonner på det daglige nyhetsbrevet | abonner på det nyhetsbrev | abonner på det nyhetsbrevet | abonner på gratis nyhetsbrev
      abonner på gratis nyhetsbrevet | abonner på ukentlige nyhetsbrev | abonner på ukentlige nyhetsbrevet
      abonner på daglige nyhetsbrev | abonner på daglige nyhetsbrevet | abonner på nyhetsbrev | abonner på nyhetsbrevet
      registrer deg for vårt gratis nyhetsbrev | registrer deg for vårt gratis nyhetsbrevet
      registrer deg for vårt ukentlige nyhetsbrev | registrer deg for vårt ukentlige nyhetsbrevet
      registrer deg for vårt daglige nyhetsbrev | registrer deg for vårt daglige nyhetsbrevet | registrer deg for vårt nyhetsbrev
      registrer deg for vårt nyhetsbrevet | registrer deg for våre gratis nyhetsbrev | registrer deg for våre gratis nyhetsbrevet
      registrer deg for våre ukentlige nyhetsbrev | registrer deg for våre ukentlige nyhetsbrevet
      registrer deg for våre daglige nyhetsbrev | registrer deg for våre daglige nyhetsbrevet | registrer deg for våre nyhetsbrev
      registrer deg for våre nyhetsbrevet | registrer deg for det gratis nyhetsbrev | registrer deg for det gratis nyhetsbrevet
      registrer deg for det ukentlige nyhetsbrev | registrer deg for det ukentlige nyhetsbrevet
      registrer deg for det daglige nyhetsbrev | registrer deg for det daglige nyhetsbrevet | registrer deg for det nyhetsbrev
      registrer deg for det nyhetsbrevet | registrer deg for gratis nyhetsbrev | registrer deg for gratis nyhetsbrevet
      registrer deg for ukentlige nyhetsbrev | registrer deg for ukentlige nyhetsbrevet | registrer deg for daglige nyhetsbrev
      registrer deg for daglige nyhetsbrevet | registrer deg for nyhetsbrev | registrer deg for nyhetsbrevet
      skriv deg opp på vårt gratis nyhetsbrev | skriv deg opp på vårt gratis nyhetsbrevet | skriv deg opp på vårt ukentlige nyhetsbrev
      skriv deg opp på vårt ukentlige nyhetsbrevet | skriv deg opp på vårt daglige nyhetsbrev
      skriv deg opp på vårt daglige nyhetsbrevet | skriv deg opp på vårt nyhetsbrev | skriv deg opp på vårt nyhetsbrevet
      skriv deg opp på våre gratis nyhetsbrev | skriv deg opp på våre gratis nyhetsbrevet | skriv deg opp på våre ukentlige nyhetsbrev
      skriv deg opp på våre ukentlige nyhetsbrevet | skriv deg opp på våre daglige nyhetsbrev
      skriv deg opp på våre daglige nyhetsbrevet | skriv deg opp på våre nyhetsbrev | skriv deg opp på våre nyhetsbrevet
      skriv deg opp på det gratis nyhetsbrev | skriv deg opp på det gratis nyhetsbrevet | skriv deg opp på det ukentlige nyhetsbrev
      skriv deg opp på det ukentlige nyhetsbrevet | skriv deg opp på det daglige nyhetsbrev
      skriv deg opp på det daglige nyhetsbrevet | skriv deg opp på det nyhetsbrev | skriv deg opp på det nyhetsbrevet
      skriv deg opp på gratis nyhetsbrev | skriv deg opp på gratis nyhetsbrevet | skriv deg opp på ukentlige nyhetsbrev
      skriv deg opp på ukentlige nyhetsbrevet | skriv deg opp på daglige nyhetsbrev | skriv deg opp på daglige nyhetsbrevet
      skriv deg opp på nyhetsbrev | skriv deg opp på nyhetsbrevet | ^meld deg på nyhetsbrevet | ^meld deg på nyhetsbrev
      ^meld deg på nyhetsbrevet vårt | ^få nyhetsbrevet | ^få nyhetsbrev | ^få nyhetsbrevet vårt | ^få vårt nyhetsbrev
      ^få vårt nyhetene | ^få vårt sakene | ^få vårt historiene | ^få vårt viktigste | ^få vårt rett | ^få vårt direkte
      ^få våre nyhetsbrev | ^få våre nyhetene | ^få våre sakene | ^få våre historiene | ^få våre viktigste | ^få våre rett
      ^få våre direkte | ^få de beste nyhetsbrev | ^få de beste nyhetene | ^få de beste sakene | ^få de beste historiene
      ^få de beste viktigste | ^få de beste rett | ^få de beste direkte | ^få de siste nyhetsbrev | ^få de siste nyhetene
      ^få de siste sakene | ^få de siste historiene | ^få de siste viktigste | ^få de siste rett | ^få de siste direkte
      ^få dagens nyhetsbrev | ^få dagens nyhetene | ^få dagens sakene | ^få dagens historiene | ^få dagens viktigste | ^få dagens rett
      ^få dagens direkte | ^få ukens nyhetsbrev | ^få ukens nyhetene | ^få ukens sakene | ^få ukens historiene | ^få ukens viktigste
      ^få ukens rett | ^få ukens direkte | ^få nyheter nyhetsbrev | ^få nyheter nyhetene | ^få nyheter sakene | ^få nyheter historiene
      ^få nyheter viktigste | ^få nyheter rett | ^få nyheter direkte | rett i innboksen | rett i din innboks | rett i e-posten
      rett i e-posten din | rett i mailen | rett til innboksen | rett til din innboks | rett til e-posten | rett til e-posten din
      rett til mailen | rett inn i innboksen | rett inn i din innboks | rett inn i e-posten | rett inn i e-posten din
      rett inn i mailen | direkte i innboksen | direkte i din innboks | direkte i e-posten | direkte i e-posten din | direkte i mailen
      direkte til innboksen | direkte til din innboks | direkte til e-posten | direkte til e-posten din | direkte til mailen
      direkte inn i innboksen | direkte inn i din innboks | direkte inn i e-posten | direkte inn i e-posten din | direkte inn i mailen
      i innboksen din | i innboksen hver | i innboksen hver uke | du kan når som helst melde deg av | du kan når som helst avslutte
      du kan når som helst avmelde | du kan alltid melde deg av | du kan alltid avslutte | du kan alltid avmelde
      du kan til enhver tid melde deg av | du kan til enhver tid avslutte | du kan til enhver tid avmelde | meld deg av når som helst
      meld deg av når du vil | avmeld deg når som helst | avmeld deg når du vil | ved å melde deg på godtar
      ved å melde deg på samtykker | ved å melde deg på aksepterer | ved å abonnere godtar | ved å abonnere samtykker
      ved å abonnere aksepterer | ved å registrere deg godtar | ved å registrere deg samtykker | ved å registrere deg aksepterer
      skriv inn e-postadressen din | skriv inn din e-postadresse | skriv inn din e-post | skriv inn e-posten din
      oppgi e-postadressen din | oppgi din e-postadresse | oppgi din e-post | oppgi e-posten din | fyll inn e-postadressen din
      fyll inn din e-postadresse | fyll inn din e-post | fyll inn e-posten din | legg inn e-postadressen din
      legg inn din e-postadresse | legg inn din e-post | legg inn e-posten din | takk for påmeldingen | takk for at du meldte deg på
      takk for at du abonnerer | bekreft påmeldingen din | bekreft abonnementet din | vi spammer ikke | vi deler aldrig
      vi sender aldri spam | vi deler aldri din | ^vårt nyhetsbrev$ | ^våre nyhetsbrev$ | ^nyhetsbrevet vårt$ | ^gratis nyhetsbrev$
      ^påmelding nyhetsbrev$ | ^påmelding til nyhetsbrev$ | ^meld deg på her$ | ^hold deg oppdatert med | ^hold deg oppdatert på
      ^hold deg oppdatert via | ^ikke gå glipp av våre | ^ikke gå glipp av de beste | ^ikke gå glipp av nyheter
      ^ikke gå glipp av noe | ^ja takk, jeg vil | ^ja takk, jeg ønsker | ^jeg ønsker å motta nyhetsbrev | ^jeg ønsker å motta nyheter
      ^vil du ha nyhetsbrevet | ^vil du ha nyhetsbrev | ^vil du ha de viktigste | ^vil du ha våre beste
    `,
    hint: `
      ^meld deg på$ | ^meld meg på$ | ^abonner$ | ^abonnér$ | ^nyhetsbrev$ | ^nyhetsbrevet$ | ^e-post$ | ^e-postadresse$
      ^din e-post$ | ^din e-postadresse$ | ^e-postadressen din$ | ^epost$ | ^navn$ | ^ditt navn$ | ^fornavn$ | ^etternavn$ | ^send$
      ^send inn$ | ^ja takk$ | ^påmelding$ | ^registrer$ | ^registrer deg$ | ^hold deg oppdatert$ | nyhetsbrev | nyhetsbrevet
      innboksen | melde deg av | ^jeg godtar | samtykker til
    `,
  },
  'share-buttons': {
    sure: `
      ^del på facebook | ^del på twitter | ^del på X | ^del på linkedin | ^del på LinkedIn | ^del på e-post | ^del på epost
      ^del på messenger | ^del på whatsapp | ^del på WhatsApp | ^del på sms | ^del på sosiale medier | ^del på bluesky
      ^del på pinterest | ^del på instagram | ^del via facebook | ^del via twitter | ^del via X | ^del via linkedin
      ^del via LinkedIn | ^del via e-post | ^del via epost | ^del via messenger | ^del via whatsapp | ^del via WhatsApp | ^del via sms
      ^del via sosiale medier | ^del via bluesky | ^del via pinterest | ^del via instagram | ^del med facebook | ^del med twitter
      ^del med X | ^del med linkedin | ^del med LinkedIn | ^del med e-post | ^del med epost | ^del med messenger | ^del med whatsapp
      ^del med WhatsApp | ^del med sms | ^del med sosiale medier | ^del med bluesky | ^del med pinterest | ^del med instagram
      ^del til facebook | ^del til twitter | ^del til X | ^del til linkedin | ^del til LinkedIn | ^del til e-post | ^del til epost
      ^del til messenger | ^del til whatsapp | ^del til WhatsApp | ^del til sms | ^del til sosiale medier | ^del til bluesky
      ^del til pinterest | ^del til instagram | ^del artikkel$ | ^del artikkelen$ | ^del saken$ | ^del sak$ | ^del siden$
      ^del innlegget$ | ^del lenke$ | ^del lenken$ | ^del oppskriften$ | ^del oppskrift$ | ^del denne artikkelen | ^del denne saken
      ^del denne siden | ^del denne innlegget | ^del denne oppskriften | ^del denne : | ^del dette artikkelen | ^del dette saken
      ^del dette siden | ^del dette innlegget | ^del dette oppskriften | ^del dette : | ^del denne saken artikkelen
      ^del denne saken saken | ^del denne saken siden | ^del denne saken innlegget | ^del denne saken oppskriften | ^del denne saken :
      ^del denne artikkelen artikkelen | ^del denne artikkelen saken | ^del denne artikkelen siden | ^del denne artikkelen innlegget
      ^del denne artikkelen oppskriften | ^del denne artikkelen : | ^kopier lenke$ | ^kopier lenke til | ^kopier lenken$
      ^kopier lenken til | ^kopier link$ | ^kopier link til | ^kopiér lenke$ | ^kopiér lenke til | ^kopiér lenken$
      ^kopiér lenken til | ^kopiér link$ | ^kopiér link til | ^lenke kopiert | ^lenke er kopiert | ^lenken kopiert
      ^lenken er kopiert | ^skriv ut artikkel$ | ^skriv ut artikkelen$ | ^skriv ut siden$ | ^skriv ut saken$ | ^skriv ut oppskrift$
      ^skriv ut oppskriften$ | ^send på e-post$ | ^send som e-post$ | ^send til en venn$ | ^send via e-post$ | ^send på epost$
      ^tips en venn | ^tips en kompis | ^tips om saken | klikk for å dele | klikk for å sende | klikk for å skrive ut
      åpnes i et nytt vindu | åpnes i nytt vindu | åpner i et nytt vindu | åpner i nytt vindu | ^lagre artikkel$ | ^lagre artikkelen$
      ^lagre saken$ | ^les senere artikkel$ | ^les senere artikkelen$ | ^les senere saken$ | ^gi bort artikkelen$
      ^gi bort artikkelen i gave | ^gi bort saken$ | ^gi bort saken i gave | ^gi artikkelen$ | ^gi artikkelen i gave | ^gi saken$
      ^gi saken i gave
    `,
    hint: `
      ^del$ | ^del:$ | ^del på$ | ^liker$ | ^lik$ | ^følg$ | ^følg oss$ | ^følg oss på$ | ^skriv ut$ | ^print$ | ^lagre$ | ^tips$
      ^tvitre$ | ^lenke$ | ^kopier$ | ^lytt$ | ^lytt til saken$ | ^hør saken$ | ^mail$ | ^følg oss på | ^del:
    `,
  },
  comments: {
    sure: `
      ^skriv en kommentar | ^skriv kommentar | ^skriv et svar | ^skriv din kommentar | ^skriv en tilbakemelding
      ^legg igjen en kommentar | ^legg igjen kommentar | ^legg igjen et svar | ^legg igjen din kommentar
      ^legg igjen en tilbakemelding | ^legg inn en kommentar | ^legg inn kommentar | ^legg inn et svar | ^legg inn din kommentar
      ^legg inn en tilbakemelding | ^legg til en kommentar | ^legg til kommentar | ^legg til et svar | ^legg til din kommentar
      ^legg til en tilbakemelding | ^send inn en kommentar | ^send inn kommentar | ^send inn et svar | ^send inn din kommentar
      ^send inn en tilbakemelding | ^gi en kommentar | ^gi kommentar | ^gi et svar | ^gi din kommentar | ^gi en tilbakemelding
      ^avbryt svar | ^kanseller svar | ^kommenter artikkelen$ | ^kommenter saken$ | ^kommenter innlegget$ | ^kommenter her$
      ^# kommentarer$ | ^# kommentar$ | ^# svar$ | ^kommentarer #$ | ^ingen kommentarer$ | ^ingen kommentarer ennå
      ^vis alle kommentarer$ | ^vis alle svar$ | ^vis flere kommentarer$ | ^vis flere svar$ | ^vis # kommentarer$ | ^vis # svar$
      ^vis kommentarer$ | ^vis svar$ | ^se alle kommentarer$ | ^se alle svar$ | ^se flere kommentarer$ | ^se flere svar$
      ^se # kommentarer$ | ^se # svar$ | ^se kommentarer$ | ^se svar$ | ^les alle kommentarer$ | ^les alle svar$
      ^les flere kommentarer$ | ^les flere svar$ | ^les # kommentarer$ | ^les # svar$ | ^les kommentarer$ | ^les svar$
      ^last inn alle kommentarer$ | ^last inn alle svar$ | ^last inn flere kommentarer$ | ^last inn flere svar$
      ^last inn # kommentarer$ | ^last inn # svar$ | ^last inn kommentarer$ | ^last inn svar$ | ^vær den første til å kommentere
      ^vær den første til å skrive | ^bli den første til å kommentere | ^bli den første til å skrive | ^vær først til å kommentere
      ^vær først til å skrive | din e-postadresse vil ikke bli publisert | din e-postadresse vil ikke bli synlig
      din e-postadresse vil ikke bli vist | din e-postadresse blir ikke publisert | din e-postadresse blir ikke synlig
      din e-postadresse blir ikke vist | e-postadressen din vil ikke bli publisert | e-postadressen din vil ikke bli synlig
      e-postadressen din vil ikke bli vist | e-postadressen din blir ikke publisert | e-postadressen din blir ikke synlig
      e-postadressen din blir ikke vist | din e-post vil ikke bli publisert | din e-post vil ikke bli synlig
      din e-post vil ikke bli vist | din e-post blir ikke publisert | din e-post blir ikke synlig | din e-post blir ikke vist
      obligatoriske felt er merket | obligatoriske felt er markert | obligatoriske felter er merket | obligatoriske felter er markert
      påkrevde felt er merket | påkrevde felt er markert | påkrevde felter er merket | påkrevde felter er markert
      nødvendige felt er merket | nødvendige felt er markert | nødvendige felter er merket | nødvendige felter er markert
      lagre mitt navn, e-post | lagre mitt navn, e-postadressen | lagre navnet mitt, e-post | lagre navnet mitt, e-postadressen
      til neste gang jeg kommenterer | for neste gang jeg kommenterer | gi meg beskjed om nye kommentarer
      gi meg beskjed om nye innlegg | gi meg beskjed om oppfølgende kommentarer | gi meg beskjed om oppfølgende innlegg
      gi meg beskjed ved nye kommentarer | gi meg beskjed ved nye innlegg | gi meg beskjed ved oppfølgende kommentarer
      gi meg beskjed ved oppfølgende innlegg | gi meg beskjed på nye kommentarer | gi meg beskjed på nye innlegg
      gi meg beskjed på oppfølgende kommentarer | gi meg beskjed på oppfølgende innlegg | logg inn for å kommentere
      logg inn for å skrive | logg inn for å svare | logg inn for å delta | du må være innlogget for å kommentere
      du må være innlogget for å skrive | du må være innlogget for å svare | du må være innlogget for å delta
      du må være logget inn for å kommentere | du må være logget inn for å skrive | du må være logget inn for å svare
      du må være logget inn for å delta | du må logge inn for å kommentere | du må logge inn for å skrive
      du må logge inn for å svare | du må logge inn for å delta | kommentarer er stengt | kommentarer er slått av
      kommentarer er avslått | kommentarer er lukket | kommentarfeltet er stengt | kommentarfeltet er lukket | debatten er stengt
      debatten er lukket | ^rapporter kommentar | ^rapporter kommentaren | ^anmeld kommentar | ^anmeld kommentaren | ^delta i debatten
      ^delta i diskusjonen | ^bli med i debatten | ^bli med i diskusjonen | ^gå til debatten | ^gå til diskusjonen
      ^vil du delta i diskusjonen | ^vil du delta i debatten | ^vil du bli med i diskusjonen | ^vil du bli med i debatten
    `,
    hint: `
      ^svar$ | ^svar på$ | ^kommentar$ | ^kommentarer$ | ^din kommentar$ | ^debatt$ | ^diskusjon$ | ^rapporter$ | ^nyeste$ | ^eldste$
      ^nyeste først$ | ^sorter etter$ | ^nettsted$ | ^nettside$ | ^send kommentar$ | ^publiser kommentar$ | ^siter$ | # dager siden$
      # timer siden$ | # minutter siden$ | # måneder siden$ | # uker siden$ | # år siden$
    `,
  },
  'related-links': {
    sure: `
      ^les også$ | ^les også: | ^les mer om saken$ | ^les mer om saken: | ^les flere saker$ | ^les flere saker: | ^les flere$
      ^les flere: | ^les hele saken her$ | ^les hele saken her: | ^les hele saken$ | ^les hele saken: | ^les videre på$
      ^les videre på: | ^les også | ^se også$ | ^se også: | ^hør også$ | ^hør også: | ^relaterte artikler$ | ^relaterte artikler:
      ^relaterte saker$ | ^relaterte saker: | ^relaterte nyheter$ | ^relaterte nyheter: | ^relaterte innlegg$ | ^relaterte innlegg:
      ^relaterte oppskrifter$ | ^relaterte oppskrifter: | ^relaterte tema$ | ^relaterte tema: | ^relaterte emner$ | ^relaterte emner:
      ^relaterte produkter$ | ^relaterte produkter: | ^relaterte lenker$ | ^relaterte lenker: | ^relaterte tråder$
      ^relaterte tråder: | ^lignende artikler$ | ^lignende artikler: | ^lignende saker$ | ^lignende saker: | ^lignende nyheter$
      ^lignende nyheter: | ^lignende innlegg$ | ^lignende innlegg: | ^lignende oppskrifter$ | ^lignende oppskrifter: | ^lignende tema$
      ^lignende tema: | ^lignende emner$ | ^lignende emner: | ^lignende produkter$ | ^lignende produkter: | ^lignende lenker$
      ^lignende lenker: | ^lignende tråder$ | ^lignende tråder: | ^flere artikler$ | ^flere artikler: | ^flere saker$ | ^flere saker:
      ^flere nyheter$ | ^flere nyheter: | ^flere innlegg$ | ^flere innlegg: | ^flere oppskrifter$ | ^flere oppskrifter: | ^flere tema$
      ^flere tema: | ^flere emner$ | ^flere emner: | ^flere produkter$ | ^flere produkter: | ^flere lenker$ | ^flere lenker:
      ^flere tråder$ | ^flere tråder: | ^siste artikler$ | ^siste artikler: | ^siste saker$ | ^siste saker: | ^siste nyheter$
      ^siste nyheter: | ^siste innlegg$ | ^siste innlegg: | ^siste oppskrifter$ | ^siste oppskrifter: | ^siste tema$ | ^siste tema:
      ^siste emner$ | ^siste emner: | ^siste produkter$ | ^siste produkter: | ^siste lenker$ | ^siste lenker: | ^siste tråder$
      ^siste tråder: | ^nyeste artikler$ | ^nyeste artikler: | ^nyeste saker$ | ^nyeste saker: | ^nyeste nyheter$ | ^nyeste nyheter:
      ^nyeste innlegg$ | ^nyeste innlegg: | ^nyeste oppskrifter$ | ^nyeste oppskrifter: | ^nyeste tema$ | ^nyeste tema:
      ^nyeste emner$ | ^nyeste emner: | ^nyeste produkter$ | ^nyeste produkter: | ^nyeste lenker$ | ^nyeste lenker: | ^nyeste tråder$
      ^nyeste tråder: | ^populære artikler$ | ^populære artikler: | ^populære saker$ | ^populære saker: | ^populære nyheter$
      ^populære nyheter: | ^populære innlegg$ | ^populære innlegg: | ^populære oppskrifter$ | ^populære oppskrifter: | ^populære tema$
      ^populære tema: | ^populære emner$ | ^populære emner: | ^populære produkter$ | ^populære produkter: | ^populære lenker$
      ^populære lenker: | ^populære tråder$ | ^populære tråder: | ^anbefalte artikler$ | ^anbefalte artikler: | ^anbefalte saker$
      ^anbefalte saker: | ^anbefalte nyheter$ | ^anbefalte nyheter: | ^anbefalte innlegg$ | ^anbefalte innlegg:
      ^anbefalte oppskrifter$ | ^anbefalte oppskrifter: | ^anbefalte tema$ | ^anbefalte tema: | ^anbefalte emner$ | ^anbefalte emner:
      ^anbefalte produkter$ | ^anbefalte produkter: | ^anbefalte lenker$ | ^anbefalte lenker: | ^anbefalte tråder$
      ^anbefalte tråder: | ^tidligere artikler$ | ^tidligere artikler: | ^tidligere saker$ | ^tidligere saker: | ^tidligere nyheter$
      ^tidligere nyheter: | ^tidligere innlegg$ | ^tidligere innlegg: | ^tidligere oppskrifter$ | ^tidligere oppskrifter:
      ^tidligere tema$ | ^tidligere tema: | ^tidligere emner$ | ^tidligere emner: | ^tidligere produkter$ | ^tidligere produkter:
      ^tidligere lenker$ | ^tidligere lenker: | ^tidligere tråder$ | ^tidligere tråder: | ^utvalgte artikler$ | ^utvalgte artikler:
      ^utvalgte saker$ | ^utvalgte saker: | ^utvalgte nyheter$ | ^utvalgte nyheter: | ^utvalgte innlegg$ | ^utvalgte innlegg:
      ^utvalgte oppskrifter$ | ^utvalgte oppskrifter: | ^utvalgte tema$ | ^utvalgte tema: | ^utvalgte emner$ | ^utvalgte emner:
      ^utvalgte produkter$ | ^utvalgte produkter: | ^utvalgte lenker$ | ^utvalgte lenker: | ^utvalgte tråder$ | ^utvalgte tråder:
      ^andre artikler$ | ^andre artikler: | ^andre saker$ | ^andre saker: | ^andre nyheter$ | ^andre nyheter: | ^andre innlegg$
      ^andre innlegg: | ^andre oppskrifter$ | ^andre oppskrifter: | ^andre tema$ | ^andre tema: | ^andre emner$ | ^andre emner:
      ^andre produkter$ | ^andre produkter: | ^andre lenker$ | ^andre lenker: | ^andre tråder$ | ^andre tråder: | ^aktuelle artikler$
      ^aktuelle artikler: | ^aktuelle saker$ | ^aktuelle saker: | ^aktuelle nyheter$ | ^aktuelle nyheter: | ^aktuelle innlegg$
      ^aktuelle innlegg: | ^aktuelle oppskrifter$ | ^aktuelle oppskrifter: | ^aktuelle tema$ | ^aktuelle tema: | ^aktuelle emner$
      ^aktuelle emner: | ^aktuelle produkter$ | ^aktuelle produkter: | ^aktuelle lenker$ | ^aktuelle lenker: | ^aktuelle tråder$
      ^aktuelle tråder: | ^mer om emnet | ^mer om temaet | ^mer om samme tema | ^mer om saken | ^mer fra | ^mest lest$
      ^mest lest akkurat nå | ^mest lest nå | ^mest lest siste | ^mest leste$ | ^mest leste akkurat nå | ^mest leste nå
      ^mest leste siste | ^mest sett$ | ^mest sett akkurat nå | ^mest sett nå | ^mest sett siste | ^mest populære$
      ^mest populære akkurat nå | ^mest populære nå | ^mest populære siste | ^mest delte$ | ^mest delte akkurat nå | ^mest delte nå
      ^mest delte siste | ^mest kommenterte$ | ^mest kommenterte akkurat nå | ^mest kommenterte nå | ^mest kommenterte siste
      ^de mest lest$ | ^de mest lest akkurat nå | ^de mest lest nå | ^de mest lest siste | ^de mest leste$ | ^de mest leste akkurat nå
      ^de mest leste nå | ^de mest leste siste | ^de mest sett$ | ^de mest sett akkurat nå | ^de mest sett nå | ^de mest sett siste
      ^de mest populære$ | ^de mest populære akkurat nå | ^de mest populære nå | ^de mest populære siste | ^de mest delte$
      ^de mest delte akkurat nå | ^de mest delte nå | ^de mest delte siste | ^de mest kommenterte$ | ^de mest kommenterte akkurat nå
      ^de mest kommenterte nå | ^de mest kommenterte siste | ^populært nå | ^populært akkurat nå | ^anbefalt for deg
      ^anbefalt lesning | ^anbefalt av redaksjonen | ^anbefales for deg | ^anbefales lesning | ^anbefales av redaksjonen
      ^andre leser også | ^andre leser nå | ^andre leste også | ^andre leste nå | ^du vil kanskje også like | ^du liker kanskje også
      ^kanskje du også liker | ^du er kanskje interessert i | ^kanskje også interessant | ^utvalgt for deg | ^flere fra
      ^redaksjonen anbefaler | ^siste nytt | ^toppsaker nå | ^viktigste nå | ^nyeste nytt | ^neste artikkel$ | ^neste innlegg$
      ^neste sak$ | ^neste oppskrift$ | ^forrige artikkel$ | ^forrige innlegg$ | ^forrige sak$ | ^forrige oppskrift$ | ^har du lest
      ^har du fått med deg | ^fikk du med deg | ^alle artikler om | ^alle saker om | ^kunder kjøpte også | ^andre kjøpte også
      ^andre så på | ^les mer om saken | ^les mer om temaet | ^les mer om emnet
    `,
    hint: `
      ^se mer$ | ^se alle$ | ^vis flere$ | ^vis mer$ | ^flere$ | ^siste$ | ^populært$ | ^relatert$ | ^anbefalt$ | ^lenker$
      ^bakgrunn$ | ^tema$ | ^emner$ | ^i fokus$ | ^akkurat nå$ | ^trender$ | ^oversikt$ | ^fakta$ | ^aktuelt$ | ^fra forsiden$
      ^les mer | ^mer om | ^tidligere:
    `,
  },
  navigation: {
    sure: `
      ^fant du det du lette etter | ^fant du det du leita etter | ^gå til innhold | ^gå til innholdet | ^gå til hovedinnhold
      ^gå til hovedinnholdet | ^gå til meny | ^gå til navigasjon | ^gå til søk | ^hopp til innhold | ^hopp til innholdet
      ^hopp til hovedinnhold | ^hopp til hovedinnholdet | ^hopp til meny | ^hopp til navigasjon | ^hopp til søk
      ^hopp over til innhold | ^hopp over til innholdet | ^hopp over til hovedinnhold | ^hopp over til hovedinnholdet
      ^hopp over til meny | ^hopp over til navigasjon | ^hopp over til søk | ^hopp rett til innhold | ^hopp rett til innholdet
      ^hopp rett til hovedinnhold | ^hopp rett til hovedinnholdet | ^hopp rett til meny | ^hopp rett til navigasjon
      ^hopp rett til søk | ^gå direkte til innhold | ^gå direkte til innholdet | ^gå direkte til hovedinnhold
      ^gå direkte til hovedinnholdet | ^gå direkte til meny | ^gå direkte til navigasjon | ^gå direkte til søk | ^åpne meny$
      ^åpne menyen$ | ^åpne søk$ | ^åpne navigasjon$ | ^åpne undermeny$ | ^lukk meny$ | ^lukk menyen$ | ^lukk søk$ | ^lukk navigasjon$
      ^lukk undermeny$ | ^vis meny$ | ^vis menyen$ | ^vis søk$ | ^vis navigasjon$ | ^vis undermeny$ | ^skjul meny$ | ^skjul menyen$
      ^skjul søk$ | ^skjul navigasjon$ | ^skjul undermeny$ | ^hovedmeny$ | ^hovednavigasjon$ | ^du er her | ^til toppen$ | ^til topps$
      ^tilbake til toppen$ | ^gå til toppen$ | ^tilbake til forsiden$ | ^til forsiden$ | ^gå til forsiden$ | ^tilbake til oversikten$
      ^tilbake til start$ | ^neste side$ | ^forrige side$ | ^side # av # | ^forrige neste$ | ^neste forrige$ | ^eldre innlegg$
      ^nyere innlegg$ | ^innleggsnavigasjon$ | ^velg språk$ | ^bytt språk$ | ^endre språk$ | ^opprett konto$ | ^opprett bruker$
      ^lag profil$ | ^glemt passord?$ | ^glemt passordet?$ | ^min konto$ | ^min side$ | ^mine sider$ | ^min profil$ | ^søk etter:$
      ^søk etter:: | ^søk på nettstedet$ | ^søk på nettstedet: | ^søk på siden$ | ^søk på siden: | ^søk i nettstedet$
      ^søk i nettstedet: | ^søk her$ | ^søk her: | ^logg inn registrer | ^logg inn eller registrer | ^logg inn bli medlem
      ^logg inn opprett | ^handlekurven er tom | ^din handlekurv er tom | ^handlekurven din er tom | ^vis handlekurv | ^gå til kassen
      ^les eavisen | ^les e-avisen
    `,
    hint: `
      ^forside$ | ^forsiden$ | ^hjem$ | ^nyheter$ | ^meny$ | ^søk$ | ^logg inn$ | ^logg ut$ | ^innlogging$ | ^innenriks$ | ^utenriks$
      ^politikk$ | ^økonomi$ | ^næringsliv$ | ^sport$ | ^fotball$ | ^kultur$ | ^musikk$ | ^film$ | ^meninger$ | ^leder$ | ^kronikk$
      ^lokalt$ | ^vær$ | ^været$ | ^tv$ | ^radio$ | ^podkast$ | ^podkaster$ | ^video$ | ^bilder$ | ^livsstil$ | ^mat$ | ^reise$
      ^bolig$ | ^helse$ | ^vitenskap$ | ^teknologi$ | ^bil$ | ^krim$ | ^penger$ | ^utdanning$ | ^familie$ | ^kjendis$ | ^e-avis$
      ^eavis$ | ^tv-guide$ | ^arkiv$ | ^tagger$ | ^stikkord$ | ^kategorier$ | ^kategori$ | ^blogg$ | ^om oss$ | ^om meg$ | ^kontakt$
      ^kontakt oss$ | ^kundeservice$ | ^hjelp$ | ^spørsmål og svar$ | ^produkter$ | ^nettbutikk$ | ^butikk$ | ^handlekurv$ | ^kassen$
      ^oppskrifter$ | ^kalender$ | ^jobb$ | ^ledige stillinger$ | ^galleri$ | ^neste$ | ^forrige$ | ^tilbake$ | ^lukk$ | ^mer$
      ^vis alle$ | ^norsk$ | ^bokmål$ | ^nynorsk$ | ^english$ | ^in english$ | ^innhold$ | ^innholdsfortegnelse$ | ^selvbetjening$
      ^innbygger$ | ^presse$ | ^publikasjoner$ | ^forum$ | ^medlemmer$ | ^siste nytt$ | ^tjenester$ | ^skjema$ | ^tagger: | ^kategori:
      ^kategorier: | ^emner: | ^stikkord: | ^tema:
    `,
  },
  advertisement: {
    sure: `
      ^annonse$ | ^annonser$ | ^annonse annonse$ | ^reklame$ | ^annonsørinnhold$ | ^sponset$ | ^sponset innhold$
      ^kommersielt samarbeid$ | ^kommersielt innhold$ | ^betalt innhold$ | ^betalt samarbeid$ | ^partnerinnhold$
      ^innhold fra annonsør$ | ^innholdsmarkedsføring$ | ^artikkelen fortsetter etter annonsen | ^artikkelen fortsetter etter reklamen
      ^artikkelen fortsetter under annonsen | ^artikkelen fortsetter under reklamen | ^saken fortsetter etter annonsen
      ^saken fortsetter etter reklamen | ^saken fortsetter under annonsen | ^saken fortsetter under reklamen
      ^teksten fortsetter etter annonsen | ^teksten fortsetter etter reklamen | ^teksten fortsetter under annonsen
      ^teksten fortsetter under reklamen | ^fortsetter etter annonsen | ^les videre etter annonsen | ^lukk annonse$ | ^lukk annonsen$
      ^skjul annonse$ | ^skjul annonsen$ | ^hopp over annonse$ | ^hopp over annonsen$ | ^annonsér her$ | ^annonser her$
      innlegget inneholder reklame | innlegget inneholder annonselenker | innlegget inneholder affiliatelenker
      innlegget inneholder reklamelenker | innlegget inneholder affiliate-lenker | artikkelen inneholder reklame
      artikkelen inneholder annonselenker | artikkelen inneholder affiliatelenker | artikkelen inneholder reklamelenker
      artikkelen inneholder affiliate-lenker | saken inneholder reklame | saken inneholder annonselenker
      saken inneholder affiliatelenker | saken inneholder reklamelenker | saken inneholder affiliate-lenker | siden inneholder reklame
      siden inneholder annonselenker | siden inneholder affiliatelenker | siden inneholder reklamelenker
      siden inneholder affiliate-lenker | inneholder annonselenker | inneholder reklame for | inneholder reklamelenker
      vi kan tjene en provisjon | vi kan tjene en kommisjon | vi kan tjene en liten provisjon | vi kan tjene en liten kommisjon
      vi kan få en provisjon | vi kan få en kommisjon | vi kan få en liten provisjon | vi kan få en liten kommisjon
      vi får en provisjon | vi får en kommisjon | vi får en liten provisjon | vi får en liten kommisjon | vi mottar en provisjon
      vi mottar en kommisjon | vi mottar en liten provisjon | vi mottar en liten kommisjon | slå av adblocker
      slå av annonseblokkering | slå av reklameblokkering | slå av annonseblokkeringen | deaktiver adblocker | du bruker en adblocker
      du bruker en annonseblokkering | du bruker adblocker | du bruker annonseblokkering | ^denne artikkelen er sponset
      ^denne artikkelen er betalt | ^denne artikkelen er produsert av annonsør | ^innholdet er sponset | ^innholdet er betalt
      ^innholdet er produsert av annonsør | ^saken er sponset | ^saken er betalt | ^saken er produsert av annonsør
      ^dette er en annonse | ^dette er en annonsørinnhold | ^dette er en reklame | ^dette er annonse | ^dette er annonsørinnhold
      ^dette er reklame
    `,
    hint: `
      deaktiver annonseblokkering | deaktiver reklameblokkering | deaktiver annonseblokkeringen | ^sponsor$ | ^sponsorer$
      ^i samarbeid med$ | ^presentert av$ | ^kjøp nå$ | ^kjøp her$ | ^bestill nå$ | ^se tilbud$ | ^tilbud$ | ^rabatt$ | ^rabattkode$
      ^partner$ | ^partnere$ | ^våre partnere$ | ^til butikken$ | ^se pris$ | ^ad$ | ^kampanje$ | ^i samarbeid med | ^sponset av
      annonselenke | affiliate
    `,
  },
  paywall: {
    sure: `
      artikkelen er kun for abonnenter | artikkelen er for abonnenter | artikkelen er forbeholdt abonnenter | artikkelen er låst
      artikkelen er bare for abonnenter | denne saken er kun for abonnenter | denne saken er for abonnenter
      denne saken er forbeholdt abonnenter | denne saken er låst | denne saken er bare for abonnenter | saken er kun for abonnenter
      saken er for abonnenter | saken er forbeholdt abonnenter | saken er låst | saken er bare for abonnenter
      innholdet er kun for abonnenter | innholdet er for abonnenter | innholdet er forbeholdt abonnenter | innholdet er låst
      innholdet er bare for abonnenter | denne artikkelen er kun for abonnenter | denne artikkelen er for abonnenter
      denne artikkelen er forbeholdt abonnenter | denne artikkelen er låst | denne artikkelen er bare for abonnenter
      ^kun for abonnenter$ | ^for abonnenter$ | ^bare for abonnenter$ | ^pluss-sak$ | ^plussak$ | ^abonnentsak$ | bli abonnent og les
      bli abonnent for å lese | er du abonnent og les | er du abonnent for å lese | er du abonnent ? | for å lese videre
      for å lese hele saken | for å lese hele artikkelen | for å fortsette å lese videre | for å fortsette å lese hele saken
      for å fortsette å lese hele artikkelen | ^les hele saken med | ^les hele saken for | ^les hele artikkelen med
      ^les hele artikkelen for | ^les videre med | ^les videre for | ^fortsett å lese | ^få tilgang til hele | logg inn for å lese
      registrer deg for å lese | ^er du allerede abonnent | ^allerede abonnent | ^har du allerede | ^allerede kunde
      ^har du abonnement | ^allerede medlem | ^har du ikke konto | ^har du ikke en konto | ^har du ikke abonnent | ^ikke konto
      ^ikke en konto | ^ikke abonnent | ^kjøp abonnement | ^kjøp et abonnement | ^kjøp ditt abonnement | ^velg abonnement
      ^velg et abonnement | ^velg ditt abonnement | ^bestill abonnement | ^bestill et abonnement | ^bestill ditt abonnement
      ^få abonnement | ^få et abonnement | ^få ditt abonnement | ^prøv abonnement | ^prøv et abonnement | ^prøv ditt abonnement
      ^prøv gratis | ^prøv # måneder | ^prøv # uker | ^prøv en måned | ^prøv avisen | ^få gratis | ^få # måneder | ^få # uker
      ^få en måned | ^få avisen | ^første måned gratis | ^første måned for kun | ^de første # ukene gratis
      ^de første # ukene for kun | ^første måned for gratis | ^første måned for for kun | deretter kr # | avslutt når du vil
      du har # gratis artikler igjen | du har # gratis artikler denne måneden | du har # artikler igjen
      du har # artikler denne måneden | ^støtt vår journalistikk | ^støtt fri journalistikk | ^støtt uavhengig journalistikk
      ^støtt oss$ | ^bli medlem$ | ^bli støttemedlem$ | slå på javascript | aktiver javascript | javascript er slått av
      javascript er deaktivert | javascript må være | nettleseren din støtter ikke | nettleseren din er utdatert
      nettleseren din er for gammel | nettleseren din støttes ikke | din nettleser støtter ikke | din nettleser er utdatert
      din nettleser er for gammel | din nettleser støttes ikke | ^last ned appen | ^last ned vår app | ^last ned appen vår
      ^last ned i app store | ^tilgjengelig på google play | ^les videre i appen | ^åpne i appen | ^opprett en gratis konto
      ^opprett en gratis bruker | ^opprett gratis konto | ^opprett gratis bruker
    `,
    hint: `
      bli abonnent ? | ingen bindingstid | ingen binding | ubegrenset tilgang til | ^abonnement$ | ^abonnementer$ | ^abonnent$
      ^bli abonnent$ | ^kjøp abonnement$ | ^prøv nå$ | ^prøv gratis$ | ^fortsett$ | ^passord$ | ^husk meg$ | ^pluss$ | ^premium$
      ^medlemskap$ | ^støtt$ | ^doner$ | ^per måned$ | ^pr. måned$ | ^kr per måned$ | ^eller$ | ^app store$ | ^google play$
      ^lås opp$ | ^våre apper$ | kr/mnd | kr i måneden
    `,
  },
  'legal-footer': {
    sure: `
      alle rettigheter reservert | alle rettigheter forbeholdt | ^copyright © | ^© copyright | ^opphavsrett © | kan ikke gjengis uten
      kan ikke gjengis samtykke | kan ikke gjengis tillatelse | kan ikke kopieres uten | kan ikke kopieres samtykke
      kan ikke kopieres tillatelse | kan ikke publiseres uten | kan ikke publiseres samtykke | kan ikke publiseres tillatelse
      kan ikke uten uten | kan ikke uten samtykke | kan ikke uten tillatelse | må ikke gjengis uten | må ikke gjengis samtykke
      må ikke gjengis tillatelse | må ikke kopieres uten | må ikke kopieres samtykke | må ikke kopieres tillatelse
      må ikke publiseres uten | må ikke publiseres samtykke | må ikke publiseres tillatelse | må ikke uten uten
      må ikke uten samtykke | må ikke uten tillatelse | må ikke kopieres gjengis uten | må ikke kopieres gjengis samtykke
      må ikke kopieres gjengis tillatelse | må ikke kopieres kopieres uten | må ikke kopieres kopieres samtykke
      må ikke kopieres kopieres tillatelse | må ikke kopieres publiseres uten | må ikke kopieres publiseres samtykke
      må ikke kopieres publiseres tillatelse | må ikke kopieres uten uten | må ikke kopieres uten samtykke
      må ikke kopieres uten tillatelse | kan ikke kopieres gjengis uten | kan ikke kopieres gjengis samtykke
      kan ikke kopieres gjengis tillatelse | kan ikke kopieres kopieres uten | kan ikke kopieres kopieres samtykke
      kan ikke kopieres kopieres tillatelse | kan ikke kopieres publiseres uten | kan ikke kopieres publiseres samtykke
      kan ikke kopieres publiseres tillatelse | kan ikke kopieres uten uten | kan ikke kopieres uten samtykke
      kan ikke kopieres uten tillatelse | materialet er beskyttet | materialet er vernet | innholdet er beskyttet
      innholdet er vernet | alt innhold er beskyttet | alt innhold er vernet | bruk av tekst og bilder er ikke tillatt
      ^ansvarlig redaktør | ^sjefredaktør og ansvarlig redaktør | ^sjefredaktør og administrerende direktør | vær varsom-plakaten
      pressens faglige utvalg | arbeider etter vær varsom | arbeider etter redaktørplakatens | arbeider etter vær varsom-plakatens
      ^org.nr # | ^org. nr # | ^orgnr # | ^organisasjonsnummer # | ^org.nr.: # | ^personvernerklæring informasjonskapsler
      ^personvernerklæring cookies | ^personvernerklæring og | ^personvernerklæring vilkår | ^personvernerklæring kontakt
      ^personvern informasjonskapsler | ^personvern cookies | ^personvern og | ^personvern vilkår | ^personvern kontakt
      ^personvernerklæring$ | ^vilkår og betingelser$ | ^generelle vilkår$ | ^kjøpsvilkår$ | ^brukervilkår$ | ^salgsbetingelser$
      ^abonnementsvilkår$ | ^tilgjengelighetserklæring$ | ^personvern og vilkår$ | ^informasjonskapsler og personvern$
      ^annonsere hos oss | ^annonser hos oss | ^annonsere på | ^annonsere i | ^drevet av wordpress | ^drives av wordpress
      ^nettside av | ^nettside fra | ^nettside levert av | ^design av | ^design fra | ^design levert av | ^webdesign av
      ^webdesign fra | ^webdesign levert av | ^tips oss$ | ^send oss et tips$ | ^rettelser og klager | ^feil og rettelser
      ^etikk og rettelser
    `,
    hint: `
      med enerett | vernet etter åndsverkloven | beskyttet av åndsverkloven | beskyttet etter åndsverkloven
      materialet er opphavsrettslig | innholdet er opphavsrettslig | alt innhold er opphavsrettslig | opphavsrettslig beskyttet
      uten skriftlig tillatelse | uten skriftlig samtykke | redaktørplakaten og | ^personvern$ | ^personvernpolicy$ | ^vilkår$
      ^betingelser$ | ^opphavsrett$ | ^om avisen$ | ^om siden$ | ^om nettstedet$ | ^annonsere$ | ^annonsering$ | ^redaksjonen$
      ^redaksjon$ | ^karriere$ | ^jobb hos oss$ | ^pressemeldinger$ | ^nettstedskart$ | ^rss$ | ^tilgjengelighet$
      ^kontaktinformasjon$ | ^åpningstider$ | ^levering$ | ^retur$ | ^angrerett$ | ^betaling$ | ^faq$ | ^impressum$ | ^kundesenter$
      ^telefon: | ^tlf: | ^adresse: | ^e-post: | ^epost: | ^faks: | ^org: | ^redaktør: | ^utgiver: | ^sjefredaktør: | ^postadresse:
      ^besøksadresse: | ^en del av | ^åpningstider
    `,
  },
  'author-box': {
    sure: `
      ^om forfatteren | ^om skribenten | ^om journalisten | ^om bloggeren | ^om forfatterne | ^flere artikler av | ^flere artikler fra
      ^flere artikler skrevet av | ^flere saker av | ^flere saker fra | ^flere saker skrevet av | ^flere innlegg av
      ^flere innlegg fra | ^flere innlegg skrevet av | ^flere tekster av | ^flere tekster fra | ^flere tekster skrevet av
      ^alle artikler av | ^alle artikler fra | ^alle artikler skrevet av | ^alle saker av | ^alle saker fra | ^alle saker skrevet av
      ^alle innlegg av | ^alle innlegg fra | ^alle innlegg skrevet av | ^alle tekster av | ^alle tekster fra
      ^alle tekster skrevet av | ^se alle artikler av | ^se alle artikler fra | ^se alle artikler skrevet av | ^se alle saker av
      ^se alle saker fra | ^se alle saker skrevet av | ^se alle innlegg av | ^se alle innlegg fra | ^se alle innlegg skrevet av
      ^se alle tekster av | ^se alle tekster fra | ^se alle tekster skrevet av | ^les flere artikler av | ^les flere artikler fra
      ^les flere artikler skrevet av | ^les flere saker av | ^les flere saker fra | ^les flere saker skrevet av
      ^les flere innlegg av | ^les flere innlegg fra | ^les flere innlegg skrevet av | ^les flere tekster av | ^les flere tekster fra
      ^les flere tekster skrevet av | ^mer fra forfatteren | ^mer fra skribenten | ^mer fra journalisten | ^les mer fra forfatteren
      ^les mer fra skribenten | ^les mer fra journalisten | ^følg forfatteren | ^følg journalisten | ^følg skribenten
      ^kontakt forfatteren | ^kontakt journalisten | ^kontakt skribenten | ^følg * på twitter$ | ^følg * på X$ | ^følg * på instagram$
      ^følg * på linkedin$ | ^følg * på LinkedIn$ | ^følg * på facebook$ | skribentens holdning | skribentens meninger
      ^dette er et debattinnlegg | ^dette er en kommentar. kommentaren | ^dette er en leder
    `,
    hint: `
      er journalist i | er redaktør i | er redaktør for | er frilansjournalist | er korrespondent for | er spaltist i
      er kommentator i | er journalist hos | dette er en kronikk | kronikken gir uttrykk | teksten gir uttrykk | innlegget gir uttrykk
      kronikken gir uttrykk for skribentens | innlegget gir uttrykk for skribentens | teksten gir uttrykk for skribentens
      skribentens egne | ^skribent$ | ^forfatter$ | ^journalist$ | ^redaktør$ | ^reporter$ | ^korrespondent$ | ^fotograf$
      ^kommentator$ | ^anmelder$ | ^profil$ | ^biografi$ | ^skrevet av$ | ^forfatter: | ^skribent: | ^journalist: | er journalist
      er forfatter | er redaktør | skriver om | bor i * med | forfatter av | hennes siste bok | hans siste bok
    `,
  },
  counter: {
    sure: `
      ^# min. lesetid$ | ^# min. lesing$ | ^# min. å lese$ | ^# min. lytting$ | ^# min lesetid$ | ^# min lesing$ | ^# min å lese$
      ^# min lytting$ | ^# minutters lesetid$ | ^# minutters lesing$ | ^# minutters å lese$ | ^# minutters lytting$
      ^# minutter lesetid$ | ^# minutter lesing$ | ^# minutter å lese$ | ^# minutter lytting$ | ^lesetid:? # | ^estimert lesetid
      ^beregnet lesetid | ^# visninger$ | ^# delinger$ | ^# følgere$ | ^# likerklikk$ | ^# stemmer$ | ^# anmeldelser$ | ^# reaksjoner$
      ^# lesere$ | ^visninger: #$ | ^delinger: #$ | ^lest # ganger | ^vist # ganger | ^medlem siden: # | ^ble med: # | ^innlegg: #$
      ^antall innlegg: #$
    `,
    hint: `
      ^# min$ | ^# minutter$ | ^# artikler$ | ^# treff$ | ^# resultater$ | ^# produkter$ | ^lesetid$ | ^visninger$ | ^delinger$
      ^vurdering$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^bilde: | ^bilder: | ^arkivfoto: | ^pressefoto: | ^illustrasjon: | ^grafikk: | ^video: | ^kilde: | ^kilder: | ^kart:
      ^foto av | ^foto © | ^foto privat | ^fotograf: | arkivfoto$ | pressefoto$ | ^illustrasjonsfoto$ | ^arkivbilde$ | ^skjermdump$
      ^illustrasjon av | ntb$
    `,
  },
};
