import type { Phrases } from './phrases.js';

/** What boilerplate says in Danish. */
export const da: Phrases = {
  'cookie-banner': {
    sure: `
      vi bruger cookies til at | vi bruger cookies for at | vi bruger cookies og | vi bruger cookies på | vi bruger cookies i
      vi bruger egne cookies til at | vi bruger egne cookies for at | vi bruger egne cookies og | vi bruger egne cookies på
      vi bruger egne cookies i | ^vi bruger cookies$ | vi anvender cookies | vi benytter cookies | vi gør brug af cookies
      denne hjemmeside bruger cookies | denne hjemmeside anvender cookies | denne hjemmeside benytter cookies
      denne side bruger cookies | denne side anvender cookies | denne side benytter cookies | denne website bruger cookies
      denne website anvender cookies | denne website benytter cookies | denne websted bruger cookies | denne websted anvender cookies
      denne websted benytter cookies | dette hjemmeside bruger cookies | dette hjemmeside anvender cookies
      dette hjemmeside benytter cookies | dette side bruger cookies | dette side anvender cookies | dette side benytter cookies
      dette website bruger cookies | dette website anvender cookies | dette website benytter cookies | dette websted bruger cookies
      dette websted anvender cookies | dette websted benytter cookies | hjemmesiden bruger cookies | hjemmesiden anvender cookies
      hjemmesiden benytter cookies | websitet bruger cookies | websitet anvender cookies | websitet benytter cookies
      siden bruger cookies | siden anvender cookies | siden benytter cookies | sitet bruger cookies | sitet anvender cookies
      sitet benytter cookies | cookies til at forbedre | cookies til at give dig | cookies til at huske | cookies til at indsamle
      cookies til at tilpasse | cookies til at målrette | cookies til at vise | cookies for at forbedre | cookies for at give dig
      cookies for at huske | cookies for at indsamle | cookies for at tilpasse | cookies for at målrette | cookies for at vise
      ved at fortsætte på siden | ved at fortsætte med at bruge | ved at fortsætte siden | ved at fortsætte hjemmesiden
      ved at fortsætte på | ved at fortsætte sitet | ved at klikke videre på siden | ved at klikke videre med at bruge
      ved at klikke videre siden | ved at klikke videre hjemmesiden | ved at klikke videre på | ved at klikke videre sitet
      ved at bruge på siden | ved at bruge med at bruge | ved at bruge siden | ved at bruge hjemmesiden | ved at bruge på
      ved at bruge sitet | ved at benytte på siden | ved at benytte med at bruge | ved at benytte siden | ved at benytte hjemmesiden
      ved at benytte på | ved at benytte sitet | accepterer du vores brug af cookies | accepterer du vores cookies
      accepterer du brugen af brug af cookies | accepterer du brugen af cookies | accepterer du at vi bruger brug af cookies
      accepterer du at vi bruger cookies | godkender du vores brug af cookies | godkender du vores cookies
      godkender du brugen af brug af cookies | godkender du brugen af cookies | godkender du at vi bruger brug af cookies
      godkender du at vi bruger cookies | du accepterer vores | du accepterer brugen af | du accepterer at vi
      du giver samtykke til vores | du giver samtykke til brugen af | du giver samtykke til at vi | samtykker du til vores
      samtykker du til brugen af | samtykker du til at vi | vi og vores # partnere opbevarer | vi og vores # partnere gemmer
      vi og vores # partnere bruger | vi og vores # partnere behandler | vi og vores # partnere anvender
      vi og vores # samarbejdspartnere opbevarer | vi og vores # samarbejdspartnere gemmer | vi og vores # samarbejdspartnere bruger
      vi og vores # samarbejdspartnere behandler | vi og vores # samarbejdspartnere anvender | vi og vores partnere opbevarer
      vi og vores partnere gemmer | vi og vores partnere bruger | vi og vores partnere behandler | vi og vores partnere anvender
      vi og vores samarbejdspartnere opbevarer | vi og vores samarbejdspartnere gemmer | vi og vores samarbejdspartnere bruger
      vi og vores samarbejdspartnere behandler | vi og vores samarbejdspartnere anvender | vi og # partnere
      gemme og/eller tilgå oplysninger | gemme og/eller tilgå information | gemme og/eller få adgang til oplysninger
      gemme og/eller få adgang til information | opbevare og/eller tilgå oplysninger | opbevare og/eller tilgå information
      opbevare og/eller få adgang til oplysninger | opbevare og/eller få adgang til information
      personligt tilpassede annoncer og indhold | personligt tilpassede annoncer og tilpasset | tilpassede annoncer og indhold
      tilpassede annoncer og tilpasset | personaliserede annoncer og indhold | personaliserede annoncer og tilpasset
      annonce- og indholdsmåling | trække dit samtykke tilbage | trække dit samtykke når som helst
      trække dit samtykke til enhver tid | tilbagekalde dit samtykke tilbage | tilbagekalde dit samtykke når som helst
      tilbagekalde dit samtykke til enhver tid | ændre dit samtykke tilbage | ændre dit samtykke når som helst
      ændre dit samtykke til enhver tid | ændre eller trække dit samtykke | ændre dit samtykke | tilbagetrække dit samtykke
      ^vi respekterer dit privatliv | ^vi respekterer dit data | ^vi respekterer dit privatlivets | ^vi respekterer din privatliv
      ^vi respekterer din data | ^vi respekterer din privatlivets | ^vi værner om dit privatliv | ^vi værner om dit data
      ^vi værner om dit privatlivets | ^vi værner om din privatliv | ^vi værner om din data | ^vi værner om din privatlivets
      ^vi passer på dit privatliv | ^vi passer på dit data | ^vi passer på dit privatlivets | ^vi passer på din privatliv
      ^vi passer på din data | ^vi passer på din privatlivets | ^dit privatliv er vigtigt | ^dit privatliv betyder
      ^accepter alle cookies$ | ^accepter nødvendige cookies$ | ^accepter udvalgte cookies$ | ^accepter cookies$
      ^acceptér alle cookies$ | ^acceptér nødvendige cookies$ | ^acceptér udvalgte cookies$ | ^acceptér cookies$
      ^tillad alle cookies$ | ^tillad nødvendige cookies$ | ^tillad udvalgte cookies$ | ^tillad cookies$ | ^afvis alle cookies$
      ^afvis nødvendige cookies$ | ^afvis udvalgte cookies$ | ^afvis cookies$ | ^godkend alle cookies$ | ^godkend nødvendige cookies$
      ^godkend udvalgte cookies$ | ^godkend cookies$ | ^kun alle cookies$ | ^kun nødvendige cookies$ | ^kun udvalgte cookies$
      ^kun cookies$ | ^kun nødvendige$ | ^tillad kun nødvendige$ | ^accepter nødvendige$ | ^accepter kun nødvendige$
      ^brug kun nødvendige cookies$ | ^cookieindstillinger$ | ^cookie-indstillinger$ | ^indstillinger for cookies$
      ^administrer cookies$ | ^administrer samtykke$ | ^nødvendige cookies$ | ^om cookies$ | ^cookie- og privatlivspolitik$
      ^cookiedeklaration$ | læs mere om cookies | læs mere om vores brug af cookies | læs mere cookiepolitik | læs mere cookie-politik
      læs vores om cookies | læs vores om vores brug af cookies | læs vores cookiepolitik | læs vores cookie-politik
      vores cookiepolitik her | vores cookiepolitik for | analysere vores trafik | analysere vores trafikken
    `,
    hint: `
      ^accepter$ | ^accepter alle$ | ^acceptér alle$ | ^acceptér$ | ^tillad$ | ^tillad alle$ | ^tillad valgte$ | ^tillad valg$
      ^afvis$ | ^afvis alle$ | ^godkend$ | ^godkend alle$ | ^ok$ | ^jeg accepterer$ | ^jeg forstår$ | ^forstået$ | ^indstillinger$
      ^tilpas$ | ^vis detaljer$ | ^vis formål$ | ^gem indstillinger$ | ^gem valg$ | ^gem og luk$ | ^nødvendige$ | ^nødvendig$
      ^præferencer$ | ^funktionelle$ | ^statistik$ | ^statistiske$ | ^markedsføring$ | ^altid aktiv$ | ^cookies$ | ^cookiepolitik$
      ^mere information$ | ^læs mere$ | ^samtykke$ | ^administrer$ | cookiepolitik | brug af cookies | dit samtykke | brugeroplevelse
    `,
  },
  'newsletter-promo': {
    sure: `
      tilmeld dig vores gratis nyhedsbrev | tilmeld dig vores ugentlige nyhedsbrev | tilmeld dig vores daglige nyhedsbrev
      tilmeld dig vores nyhedsbrev | tilmeld dig vort gratis nyhedsbrev | tilmeld dig vort ugentlige nyhedsbrev
      tilmeld dig vort daglige nyhedsbrev | tilmeld dig vort nyhedsbrev | tilmeld dig det gratis nyhedsbrev
      tilmeld dig det ugentlige nyhedsbrev | tilmeld dig det daglige nyhedsbrev | tilmeld dig det nyhedsbrev
      tilmeld dig gratis nyhedsbrev | tilmeld dig ugentlige nyhedsbrev | tilmeld dig daglige nyhedsbrev | tilmeld dig nyhedsbrev
      abonner på vores gratis nyhedsbrev | abonner på vores ugentlige nyhedsbrev | abonner på vores daglige nyhedsbrev
      abonner på vores nyhedsbrev | abonner på vort gratis nyhedsbrev | abonner på vort ugentlige nyhedsbrev
      abonner på vort daglige nyhedsbrev | abonner på vort nyhedsbrev | abonner på det gratis nyhedsbrev
      abonner på det ugentlige nyhedsbrev | abonner på det daglige nyhedsbrev | abonner på det nyhedsbrev
      abonner på gratis nyhedsbrev | abonner på ugentlige nyhedsbrev | abonner på daglige nyhedsbrev | abonner på nyhedsbrev
      abonnér på vores gratis nyhedsbrev | abonnér på vores ugentlige nyhedsbrev | abonnér på vores daglige nyhedsbrev
      abonnér på vores nyhedsbrev | abonnér på vort gratis nyhedsbrev | abonnér på vort ugentlige nyhedsbrev
      abonnér på vort daglige nyhedsbrev | abonnér på vort nyhedsbrev | abonnér på det gratis nyhedsbrev
      abonnér på det ugentlige nyhedsbrev | abonnér på det daglige nyhedsbrev | abonnér på det nyhedsbrev
      abonnér på gratis nyhedsbrev | abonnér på ugentlige nyhedsbrev | abonnér på daglige nyhedsbrev | abonnér på nyhedsbrev
      skriv dig op til vores gratis nyhedsbrev | skriv dig op til vores ugentlige nyhedsbrev
      skriv dig op til vores daglige nyhedsbrev | skriv dig op til vores nyhedsbrev | skriv dig op til vort gratis nyhedsbrev
      skriv dig op til vort ugentlige nyhedsbrev | skriv dig op til vort daglige nyhedsbrev | skriv dig op til vort nyhedsbrev
      skriv dig op til det gratis nyhedsbrev | skriv dig op til det ugentlige nyhedsbrev | skriv dig op til det daglige nyhedsbrev
      skriv dig op til det nyhedsbrev | skriv dig op til gratis nyhedsbrev | skriv dig op til ugentlige nyhedsbrev
      skriv dig op til daglige nyhedsbrev | skriv dig op til nyhedsbrev | modtag vores gratis nyhedsbrev
      modtag vores ugentlige nyhedsbrev | modtag vores daglige nyhedsbrev | modtag vores nyhedsbrev | modtag vort gratis nyhedsbrev
      modtag vort ugentlige nyhedsbrev | modtag vort daglige nyhedsbrev | modtag vort nyhedsbrev | modtag det gratis nyhedsbrev
      modtag det ugentlige nyhedsbrev | modtag det daglige nyhedsbrev | modtag det nyhedsbrev | modtag gratis nyhedsbrev
      modtag ugentlige nyhedsbrev | modtag daglige nyhedsbrev | modtag nyhedsbrev | tilmeld dig nyhedsbrevet | ^tilmeld nyhedsbrev
      ^få vores nyhedsbrev | ^få vores historier | ^få vores nyheder | ^få vores artikler | ^få vores vigtigste | ^få vort nyhedsbrev
      ^få vort historier | ^få vort nyheder | ^få vort artikler | ^få vort vigtigste | ^få de bedste nyhedsbrev
      ^få de bedste historier | ^få de bedste nyheder | ^få de bedste artikler | ^få de bedste vigtigste | ^få de seneste nyhedsbrev
      ^få de seneste historier | ^få de seneste nyheder | ^få de seneste artikler | ^få de seneste vigtigste | ^få dagens nyhedsbrev
      ^få dagens historier | ^få dagens nyheder | ^få dagens artikler | ^få dagens vigtigste | ^få ugens nyhedsbrev
      ^få ugens historier | ^få ugens nyheder | ^få ugens artikler | ^få ugens vigtigste | direkt i din indbakke$
      direkt i din indbakke hver | direkt i din mailboks$ | direkt i din mailboks hver | direkt i din mail$ | direkt i din mail hver
      direkt i din e-mail$ | direkt i din e-mail hver | direkt i din$ | direkt i din hver | direkt i indbakken indbakke$
      direkt i indbakken indbakke hver | direkt i indbakken mailboks$ | direkt i indbakken mailboks hver | direkt i indbakken mail$
      direkt i indbakken mail hver | direkt i indbakken e-mail$ | direkt i indbakken e-mail hver | direkt i indbakken$
      direkt i indbakken hver | direkt i din mail indbakke$ | direkt i din mail indbakke hver | direkt i din mail mailboks$
      direkt i din mail mailboks hver | direkt i din mail mail$ | direkt i din mail mail hver | direkt i din mail e-mail$
      direkt i din mail e-mail hver | direkt til din indbakke$ | direkt til din indbakke hver | direkt til din mailboks$
      direkt til din mailboks hver | direkt til din mail$ | direkt til din mail hver | direkt til din e-mail$
      direkt til din e-mail hver | direkt til din$ | direkt til din hver | direkt til indbakken indbakke$
      direkt til indbakken indbakke hver | direkt til indbakken mailboks$ | direkt til indbakken mailboks hver
      direkt til indbakken mail$ | direkt til indbakken mail hver | direkt til indbakken e-mail$ | direkt til indbakken e-mail hver
      direkt til indbakken$ | direkt til indbakken hver | direkt til din mail indbakke$ | direkt til din mail indbakke hver
      direkt til din mail mailboks$ | direkt til din mail mailboks hver | direkt til din mail mail$ | direkt til din mail mail hver
      direkt til din mail e-mail$ | direkt til din mail e-mail hver | direkt ind i din indbakke$ | direkt ind i din indbakke hver
      direkt ind i din mailboks$ | direkt ind i din mailboks hver | direkt ind i din mail$ | direkt ind i din mail hver
      direkt ind i din e-mail$ | direkt ind i din e-mail hver | direkt ind i din$ | direkt ind i din hver
      direkt ind i indbakken indbakke$ | direkt ind i indbakken indbakke hver | direkt ind i indbakken mailboks$
      direkt ind i indbakken mailboks hver | direkt ind i indbakken mail$ | direkt ind i indbakken mail hver
      direkt ind i indbakken e-mail$ | direkt ind i indbakken e-mail hver | direkt ind i indbakken$ | direkt ind i indbakken hver
      direkt ind i din mail indbakke$ | direkt ind i din mail indbakke hver | direkt ind i din mail mailboks$
      direkt ind i din mail mailboks hver | direkt ind i din mail mail$ | direkt ind i din mail mail hver
      direkt ind i din mail e-mail$ | direkt ind i din mail e-mail hver | direkte i din indbakke$ | direkte i din indbakke hver
      direkte i din mailboks$ | direkte i din mailboks hver | direkte i din mail$ | direkte i din mail hver | direkte i din e-mail$
      direkte i din e-mail hver | direkte i din$ | direkte i din hver | direkte i indbakken indbakke$
      direkte i indbakken indbakke hver | direkte i indbakken mailboks$ | direkte i indbakken mailboks hver
      direkte i indbakken mail$ | direkte i indbakken mail hver | direkte i indbakken e-mail$ | direkte i indbakken e-mail hver
      direkte i indbakken$ | direkte i indbakken hver | direkte i din mail indbakke$ | direkte i din mail indbakke hver
      direkte i din mail mailboks$ | direkte i din mail mailboks hver | direkte i din mail mail$ | direkte i din mail mail hver
      direkte i din mail e-mail$ | direkte i din mail e-mail hver | direkte til din indbakke$ | direkte til din indbakke hver
      direkte til din mailboks$ | direkte til din mailboks hver | direkte til din mail$ | direkte til din mail hver
      direkte til din e-mail$ | direkte til din e-mail hver | direkte til din$ | direkte til din hver
      direkte til indbakken indbakke$ | direkte til indbakken indbakke hver | direkte til indbakken mailboks$
      direkte til indbakken mailboks hver | direkte til indbakken mail$ | direkte til indbakken mail hver
      direkte til indbakken e-mail$ | direkte til indbakken e-mail hver | direkte til indbakken$ | direkte til indbakken hver
      direkte til din mail indbakke$ | direkte til din mail indbakke hver | direkte til din mail mailboks$
      direkte til din mail mailboks hver | direkte til din mail mail$ | direkte til din mail mail hver | direkte til din mail e-mail$
      direkte til din mail e-mail hver | direkte ind i din indbakke$ | direkte ind i din indbakke hver | direkte ind i din mailboks$
      direkte ind i din mailboks hver | direkte ind i din mail$ | direkte ind i din mail hver | direkte ind i din e-mail$
      direkte ind i din e-mail hver | direkte ind i din$ | direkte ind i din hver | direkte ind i indbakken indbakke$
      direkte ind i indbakken indbakke hver | direkte ind i indbakken mailboks$ | direkte ind i indbakken mailboks hver
      direkte ind i indbakken mail$ | direkte ind i indbakken mail hver | direkte ind i indbakken e-mail$
      direkte ind i indbakken e-mail hver | direkte ind i indbakken$ | direkte ind i indbakken hver | direkte ind i din mail indbakke$
      direkte ind i din mail indbakke hver | direkte ind i din mail mailboks$ | direkte ind i din mail mailboks hver
      direkte ind i din mail mail$ | direkte ind i din mail mail hver | direkte ind i din mail e-mail$
      direkte ind i din mail e-mail hver | lige i din indbakke$ | lige i din indbakke hver | lige i din mailboks$
      lige i din mailboks hver | lige i din mail$ | lige i din mail hver | lige i din e-mail$ | lige i din e-mail hver | lige i din$
      lige i din hver | lige i indbakken indbakke$ | lige i indbakken indbakke hver | lige i indbakken mailboks$
      lige i indbakken mailboks hver | lige i indbakken mail$ | lige i indbakken mail hver | lige i indbakken e-mail$
      lige i indbakken e-mail hver | lige i indbakken$ | lige i indbakken hver | lige i din mail indbakke$
      lige i din mail indbakke hver | lige i din mail mailboks$ | lige i din mail mailboks hver | lige i din mail mail$
      lige i din mail mail hver | lige i din mail e-mail$ | lige i din mail e-mail hver | lige til din indbakke$
      lige til din indbakke hver | lige til din mailboks$ | lige til din mailboks hver | lige til din mail$ | lige til din mail hver
      lige til din e-mail$ | lige til din e-mail hver | lige til din$ | lige til din hver | lige til indbakken indbakke$
      lige til indbakken indbakke hver | lige til indbakken mailboks$ | lige til indbakken mailboks hver | lige til indbakken mail$
      lige til indbakken mail hver | lige til indbakken e-mail$ | lige til indbakken e-mail hver | lige til indbakken$
      lige til indbakken hver | lige til din mail indbakke$ | lige til din mail indbakke hver | lige til din mail mailboks$
      lige til din mail mailboks hver | lige til din mail mail$ | lige til din mail mail hver | lige til din mail e-mail$
      lige til din mail e-mail hver | lige ind i din indbakke$ | lige ind i din indbakke hver | lige ind i din mailboks$
      lige ind i din mailboks hver | lige ind i din mail$ | lige ind i din mail hver | lige ind i din e-mail$
      lige ind i din e-mail hver | lige ind i din$ | lige ind i din hver | lige ind i indbakken indbakke$
      lige ind i indbakken indbakke hver | lige ind i indbakken mailboks$ | lige ind i indbakken mailboks hver
      lige ind i indbakken mail$ | lige ind i indbakken mail hver | lige ind i indbakken e-mail$ | lige ind i indbakken e-mail hver
      lige ind i indbakken$ | lige ind i indbakken hver | lige ind i din mail indbakke$ | lige ind i din mail indbakke hver
      lige ind i din mail mailboks$ | lige ind i din mail mailboks hver | lige ind i din mail mail$ | lige ind i din mail mail hver
      lige ind i din mail e-mail$ | lige ind i din mail e-mail hver | direkte i indbakken | direkte i din indbakke
      i din indbakke hver | i din indbakke en gang | i din indbakke når | nyheder direkte i din indbakke
      nyheder direkte i din indbakken | nyheder direkte i indbakke | nyheder direkte i indbakken | nyheder lige i din indbakke
      nyheder lige i din indbakken | nyheder lige i indbakke | nyheder lige i indbakken | historier direkte i din indbakke
      historier direkte i din indbakken | historier direkte i indbakke | historier direkte i indbakken | historier lige i din indbakke
      historier lige i din indbakken | historier lige i indbakke | historier lige i indbakken | opskrifter direkte i din indbakke
      opskrifter direkte i din indbakken | opskrifter direkte i indbakke | opskrifter direkte i indbakken
      opskrifter lige i din indbakke | opskrifter lige i din indbakken | opskrifter lige i indbakke | opskrifter lige i indbakken
      tilbud direkte i din indbakke | tilbud direkte i din indbakken | tilbud direkte i indbakke | tilbud direkte i indbakken
      tilbud lige i din indbakke | tilbud lige i din indbakken | tilbud lige i indbakke | tilbud lige i indbakken
      du kan altid afmelde dig | du kan altid afmelde nyhedsbrevet | du kan altid afmelde igen | du kan altid framelde dig
      du kan altid framelde nyhedsbrevet | du kan altid framelde igen | du kan til enhver tid afmelde dig
      du kan til enhver tid afmelde nyhedsbrevet | du kan til enhver tid afmelde igen | du kan til enhver tid framelde dig
      du kan til enhver tid framelde nyhedsbrevet | du kan til enhver tid framelde igen | du kan når som helst afmelde dig
      du kan når som helst afmelde nyhedsbrevet | du kan når som helst afmelde igen | du kan når som helst framelde dig
      du kan når som helst framelde nyhedsbrevet | du kan når som helst framelde igen | afmeld dig når som helst
      afmeld dig til enhver tid | afmeld dig igen | afmeld når som helst | afmeld til enhver tid | frameld dig når som helst
      frameld dig til enhver tid | frameld dig igen | frameld når som helst | frameld til enhver tid | afmeld nyhedsbrevet
      ved at tilmelde dig accepterer | ved at tilmelde dig godkender | ved at tilmelde dig giver | ved at tilmelde dig samtykker
      ved tilmelding accepterer | ved tilmelding godkender | ved tilmelding giver | ved tilmelding samtykker
      ved at tilmelde accepterer | ved at tilmelde godkender | ved at tilmelde giver | ved at tilmelde samtykker | indtast din e-mail
      indtast din mail | indtast din e-mailadresse | indtast din mailadresse | indtast din email | skriv din e-mail | skriv din mail
      skriv din e-mailadresse | skriv din mailadresse | skriv din email | angiv din e-mail | angiv din mail | angiv din e-mailadresse
      angiv din mailadresse | angiv din email | tak for din tilmelding | bekræft din tilmelding | vi spammer ikke
      vi sender ikke spam | vi deler aldrig din | ^vores nyhedsbrev$ | ^gratis nyhedsbrev$ | ^nyhedsbrev tilmelding$
      ^tilmelding til nyhedsbrev$ | ^tilmeld dig her$ | ^ja tak, jeg vil | ^ja tak, send mig | ^hold dig opdateret med
      ^hold dig opdateret på | ^hold dig opdateret via | ^hold dig ajour med | ^hold dig ajour på | ^hold dig ajour via
      ^gå ikke glip af vores | ^gå ikke glip af de bedste | ^gå ikke glip af nyheder | ^gå ikke glip af noget | ^følg med via mail
      ^følg med via nyhedsbrev | ^følg med i vores mail | ^følg med i vores nyhedsbrev | ^jeg vil gerne modtage nyhedsbrev
      ^jeg vil gerne modtage nyheder
    `,
    hint: `
      afmeld igen | frameld igen | ^tilmeld$ | ^tilmeld dig$ | ^tilmeld mig$ | ^abonner$ | ^abonnér$ | ^nyhedsbrev$ | ^nyhedsbreve$
      ^nyhedsbrevet$ | ^e-mail$ | ^email$ | ^e-mailadresse$ | ^din e-mail$ | ^din e-mailadresse$ | ^din mail$ | ^din mailadresse$
      ^navn$ | ^dit navn$ | ^fornavn$ | ^efternavn$ | ^send$ | ^ja tak$ | ^hold dig opdateret$ | ^få besked$ | nyhedsbrev | indbakke
      indbakken | afmelde dig | ^jeg accepterer | samtykke til
    `,
  },
  'share-buttons': {
    sure: `
      ^del på facebook | ^del på twitter | ^del på X | ^del på linkedin | ^del på LinkedIn | ^del på e-mail | ^del på mail
      ^del på messenger | ^del på whatsapp | ^del på WhatsApp | ^del på sms | ^del på sociale medier | ^del på bluesky
      ^del på pinterest | ^del via facebook | ^del via twitter | ^del via X | ^del via linkedin | ^del via LinkedIn | ^del via e-mail
      ^del via mail | ^del via messenger | ^del via whatsapp | ^del via WhatsApp | ^del via sms | ^del via sociale medier
      ^del via bluesky | ^del via pinterest | ^del med facebook | ^del med twitter | ^del med X | ^del med linkedin
      ^del med LinkedIn | ^del med e-mail | ^del med mail | ^del med messenger | ^del med whatsapp | ^del med WhatsApp | ^del med sms
      ^del med sociale medier | ^del med bluesky | ^del med pinterest | ^del til facebook | ^del til twitter | ^del til X
      ^del til linkedin | ^del til LinkedIn | ^del til e-mail | ^del til mail | ^del til messenger | ^del til whatsapp
      ^del til WhatsApp | ^del til sms | ^del til sociale medier | ^del til bluesky | ^del til pinterest | ^del artikel$
      ^del artiklen$ | ^del siden$ | ^del opslaget$ | ^del indlægget$ | ^del historien$ | ^del opskriften$ | ^del link$
      ^del nyheden$ | ^del denne artikel | ^del denne side | ^del denne historie | ^del denne opskrift | ^del denne indlæg
      ^del denne opslag | ^del denne : | ^del dette artikel | ^del dette side | ^del dette historie | ^del dette opskrift
      ^del dette indlæg | ^del dette opslag | ^del dette : | ^del den her artikel | ^del den her side | ^del den her historie
      ^del den her opskrift | ^del den her indlæg | ^del den her opslag | ^del den her : | ^kopier link$ | ^kopier link til
      ^kopier linket$ | ^kopier linket til | ^kopier adresse$ | ^kopier adresse til | ^kopiér link$ | ^kopiér link til
      ^kopiér linket$ | ^kopiér linket til | ^kopiér adresse$ | ^kopiér adresse til | ^link kopieret | ^link er kopieret
      ^linket kopieret | ^linket er kopieret | ^print artikel$ | ^print artiklen$ | ^print siden$ | ^print side$ | ^print opskrift$
      ^print opskriften$ | ^udskriv artikel$ | ^udskriv artiklen$ | ^udskriv siden$ | ^udskriv side$ | ^udskriv opskrift$
      ^udskriv opskriften$ | ^send til en ven$ | ^send på mail$ | ^send som e-mail$ | ^send på e-mail$ | ^send via e-mail$
      ^send til ven$ | ^tip en ven | ^fortæl en ven | klik for at dele | klik for at e-maile | klik for at udskrive
      åbner i et nyt vindue | ^gem artikel$ | ^gem artiklen$ | ^gem opskrift$ | ^læs senere artikel$ | ^læs senere artiklen$
      ^læs senere opskrift$ | ^læs artiklen op$ | ^giv artiklen$ | ^giv artiklen videre
    `,
    hint: `
      ^del$ | ^del:$ | ^del det$ | ^synes godt om$ | ^følg$ | ^følg os$ | ^følg os på$ | ^print$ | ^udskriv$ | ^gem$ | ^tweet$
      ^mail$ | ^lyt$ | ^lyt til artiklen$ | ^link$ | ^kopiér$ | ^støt$ | ^hør artiklen$ | ^følg os på | ^del:
    `,
  },
  comments: {
    sure: `
      ^skriv en kommentar | ^skriv kommentar | ^skriv et svar | ^skriv din kommentar | ^skriv en besked | ^læg en kommentar
      ^læg kommentar | ^læg et svar | ^læg din kommentar | ^læg en besked | ^efterlad en kommentar | ^efterlad kommentar
      ^efterlad et svar | ^efterlad din kommentar | ^efterlad en besked | ^tilføj en kommentar | ^tilføj kommentar | ^tilføj et svar
      ^tilføj din kommentar | ^tilføj en besked | ^send en kommentar | ^send kommentar | ^send et svar | ^send din kommentar
      ^send en besked | ^giv en kommentar | ^giv kommentar | ^giv et svar | ^giv din kommentar | ^giv en besked | ^annuller svar
      ^annullér svar | ^kommentér artiklen | ^kommentér artikel | ^kommentér indlægget | ^kommentér opslaget | ^kommentér her
      ^kommenter artiklen | ^kommenter artikel | ^kommenter indlægget | ^kommenter opslaget | ^kommenter her | ^# kommentarer$
      ^# kommentar$ | ^# svar$ | ^kommentarer #$ | ^ingen kommentarer$ | ^ingen kommentarer endnu$ | ^endnu ingen kommentarer$
      ^endnu ingen kommentarer endnu$ | ^vis alle kommentarer$ | ^vis alle svar$ | ^vis flere kommentarer$ | ^vis flere svar$
      ^vis # kommentarer$ | ^vis # svar$ | ^vis kommentarer$ | ^vis svar$ | ^se alle kommentarer$ | ^se alle svar$
      ^se flere kommentarer$ | ^se flere svar$ | ^se # kommentarer$ | ^se # svar$ | ^se kommentarer$ | ^se svar$
      ^læs alle kommentarer$ | ^læs alle svar$ | ^læs flere kommentarer$ | ^læs flere svar$ | ^læs # kommentarer$ | ^læs # svar$
      ^læs kommentarer$ | ^læs svar$ | ^indlæs alle kommentarer$ | ^indlæs alle svar$ | ^indlæs flere kommentarer$
      ^indlæs flere svar$ | ^indlæs # kommentarer$ | ^indlæs # svar$ | ^indlæs kommentarer$ | ^indlæs svar$
      ^der er ingen kommentarer | ^der er endnu ingen kommentarer | ^vær den første til at kommentere | ^vær den første til at skrive
      ^bliv den første til at kommentere | ^bliv den første til at skrive | din e-mailadresse vil ikke blive publiceret
      din e-mailadresse vil ikke blive offentliggjort | din e-mailadresse vil ikke blive vist
      din e-mailadresse bliver ikke publiceret | din e-mailadresse bliver ikke offentliggjort | din e-mailadresse bliver ikke vist
      din e-mail-adresse vil ikke blive publiceret | din e-mail-adresse vil ikke blive offentliggjort
      din e-mail-adresse vil ikke blive vist | din e-mail-adresse bliver ikke publiceret
      din e-mail-adresse bliver ikke offentliggjort | din e-mail-adresse bliver ikke vist | din e-mail vil ikke blive publiceret
      din e-mail vil ikke blive offentliggjort | din e-mail vil ikke blive vist | din e-mail bliver ikke publiceret
      din e-mail bliver ikke offentliggjort | din e-mail bliver ikke vist | krævede felter er markeret | krævede felter er mærket
      obligatoriske felter er markeret | obligatoriske felter er mærket | nødvendige felter er markeret | nødvendige felter er mærket
      gem mit navn, min mail | gem mit navn, e-mail | gem mit navn, mailadresse | til næste gang jeg kommenterer
      for næste gang jeg kommenterer | giv mig besked om nye kommentarer | giv mig besked om nye indlæg
      giv mig besked om opfølgende kommentarer | giv mig besked om opfølgende indlæg | giv mig besked ved nye kommentarer
      giv mig besked ved nye indlæg | giv mig besked ved opfølgende kommentarer | giv mig besked ved opfølgende indlæg
      log ind for at kommentere | log ind for at skrive | log ind for at svare | log ind for at deltage
      du skal være logget ind for at kommentere | du skal være logget ind for at skrive | du skal være logget ind for at svare
      du skal være logget ind for at deltage | kommentarer er lukket | kommentarer er slået fra | kommentarer er deaktiveret
      kommentarsporet er lukket | debatten er lukket | ^anmeld kommentar | ^anmeld kommentaren | ^deltag i debatten$
      ^gå til debatten$
    `,
    hint: `
      ^svar$ | ^besvar$ | ^kommentar$ | ^kommentarer$ | ^din kommentar$ | ^debat$ | ^anmeld$ | ^nyeste$ | ^ældste$ | ^nyeste først$
      ^sorter efter$ | ^hjemmeside$ | ^website$ | ^send kommentar$ | ^indsend$ | ^citer$ | # dage siden$ | # timer siden$
      # minutter siden$ | # måneder siden$ | # uger siden$ | # år siden$
    `,
  },
  'related-links': {
    sure: `
      ^læs også: | ^læs mere om: | ^læs flere: | ^læs hele historien: | ^læs mere om emnet | ^læs mere om samme emne
      ^læs mere om sagen | ^læs mere om dette emne | ^læs også | ^se også$ | ^se også: | ^hør også$ | ^hør også:
      ^relaterede artikler$ | ^relaterede artikler: | ^relaterede nyheder$ | ^relaterede nyheder: | ^relaterede historier$
      ^relaterede historier: | ^relaterede indlæg$ | ^relaterede indlæg: | ^relaterede opskrifter$ | ^relaterede opskrifter:
      ^relaterede emner$ | ^relaterede emner: | ^relaterede produkter$ | ^relaterede produkter: | ^relaterede links$
      ^relaterede links: | ^relaterede opslag$ | ^relaterede opslag: | ^relaterede tråde$ | ^relaterede tråde: | ^lignende artikler$
      ^lignende artikler: | ^lignende nyheder$ | ^lignende nyheder: | ^lignende historier$ | ^lignende historier: | ^lignende indlæg$
      ^lignende indlæg: | ^lignende opskrifter$ | ^lignende opskrifter: | ^lignende emner$ | ^lignende emner: | ^lignende produkter$
      ^lignende produkter: | ^lignende links$ | ^lignende links: | ^lignende opslag$ | ^lignende opslag: | ^lignende tråde$
      ^lignende tråde: | ^beslægtede artikler$ | ^beslægtede artikler: | ^beslægtede nyheder$ | ^beslægtede nyheder:
      ^beslægtede historier$ | ^beslægtede historier: | ^beslægtede indlæg$ | ^beslægtede indlæg: | ^beslægtede opskrifter$
      ^beslægtede opskrifter: | ^beslægtede emner$ | ^beslægtede emner: | ^beslægtede produkter$ | ^beslægtede produkter:
      ^beslægtede links$ | ^beslægtede links: | ^beslægtede opslag$ | ^beslægtede opslag: | ^beslægtede tråde$ | ^beslægtede tråde:
      ^andre artikler$ | ^andre artikler: | ^andre nyheder$ | ^andre nyheder: | ^andre historier$ | ^andre historier: | ^andre indlæg$
      ^andre indlæg: | ^andre opskrifter$ | ^andre opskrifter: | ^andre emner$ | ^andre emner: | ^andre produkter$ | ^andre produkter:
      ^andre links$ | ^andre links: | ^andre opslag$ | ^andre opslag: | ^andre tråde$ | ^andre tråde: | ^flere artikler$
      ^flere artikler: | ^flere nyheder$ | ^flere nyheder: | ^flere historier$ | ^flere historier: | ^flere indlæg$ | ^flere indlæg:
      ^flere opskrifter$ | ^flere opskrifter: | ^flere emner$ | ^flere emner: | ^flere produkter$ | ^flere produkter: | ^flere links$
      ^flere links: | ^flere opslag$ | ^flere opslag: | ^flere tråde$ | ^flere tråde: | ^seneste artikler$ | ^seneste artikler:
      ^seneste nyheder$ | ^seneste nyheder: | ^seneste historier$ | ^seneste historier: | ^seneste indlæg$ | ^seneste indlæg:
      ^seneste opskrifter$ | ^seneste opskrifter: | ^seneste emner$ | ^seneste emner: | ^seneste produkter$ | ^seneste produkter:
      ^seneste links$ | ^seneste links: | ^seneste opslag$ | ^seneste opslag: | ^seneste tråde$ | ^seneste tråde: | ^nyeste artikler$
      ^nyeste artikler: | ^nyeste nyheder$ | ^nyeste nyheder: | ^nyeste historier$ | ^nyeste historier: | ^nyeste indlæg$
      ^nyeste indlæg: | ^nyeste opskrifter$ | ^nyeste opskrifter: | ^nyeste emner$ | ^nyeste emner: | ^nyeste produkter$
      ^nyeste produkter: | ^nyeste links$ | ^nyeste links: | ^nyeste opslag$ | ^nyeste opslag: | ^nyeste tråde$ | ^nyeste tråde:
      ^populære artikler$ | ^populære artikler: | ^populære nyheder$ | ^populære nyheder: | ^populære historier$
      ^populære historier: | ^populære indlæg$ | ^populære indlæg: | ^populære opskrifter$ | ^populære opskrifter: | ^populære emner$
      ^populære emner: | ^populære produkter$ | ^populære produkter: | ^populære links$ | ^populære links: | ^populære opslag$
      ^populære opslag: | ^populære tråde$ | ^populære tråde: | ^anbefalede artikler$ | ^anbefalede artikler: | ^anbefalede nyheder$
      ^anbefalede nyheder: | ^anbefalede historier$ | ^anbefalede historier: | ^anbefalede indlæg$ | ^anbefalede indlæg:
      ^anbefalede opskrifter$ | ^anbefalede opskrifter: | ^anbefalede emner$ | ^anbefalede emner: | ^anbefalede produkter$
      ^anbefalede produkter: | ^anbefalede links$ | ^anbefalede links: | ^anbefalede opslag$ | ^anbefalede opslag:
      ^anbefalede tråde$ | ^anbefalede tråde: | ^tidligere artikler$ | ^tidligere artikler: | ^tidligere nyheder$
      ^tidligere nyheder: | ^tidligere historier$ | ^tidligere historier: | ^tidligere indlæg$ | ^tidligere indlæg:
      ^tidligere opskrifter$ | ^tidligere opskrifter: | ^tidligere emner$ | ^tidligere emner: | ^tidligere produkter$
      ^tidligere produkter: | ^tidligere links$ | ^tidligere links: | ^tidligere opslag$ | ^tidligere opslag: | ^tidligere tråde$
      ^tidligere tråde: | ^udvalgte artikler$ | ^udvalgte artikler: | ^udvalgte nyheder$ | ^udvalgte nyheder: | ^udvalgte historier$
      ^udvalgte historier: | ^udvalgte indlæg$ | ^udvalgte indlæg: | ^udvalgte opskrifter$ | ^udvalgte opskrifter: | ^udvalgte emner$
      ^udvalgte emner: | ^udvalgte produkter$ | ^udvalgte produkter: | ^udvalgte links$ | ^udvalgte links: | ^udvalgte opslag$
      ^udvalgte opslag: | ^udvalgte tråde$ | ^udvalgte tråde: | ^mere om emnet | ^mere om samme emne | ^mere fra | ^mere om sagen
      ^mest læste$ | ^mest læste lige nu | ^mest læste artikler | ^mest læst$ | ^mest læst lige nu | ^mest læst artikler | ^mest sete$
      ^mest sete lige nu | ^mest sete artikler | ^mest populære$ | ^mest populære lige nu | ^mest populære artikler | ^mest delte$
      ^mest delte lige nu | ^mest delte artikler | ^mest kommenterede$ | ^mest kommenterede lige nu | ^mest kommenterede artikler
      ^de mest læste$ | ^de mest læste lige nu | ^de mest læste artikler | ^de mest læst$ | ^de mest læst lige nu
      ^de mest læst artikler | ^de mest sete$ | ^de mest sete lige nu | ^de mest sete artikler | ^de mest populære$
      ^de mest populære lige nu | ^de mest populære artikler | ^de mest delte$ | ^de mest delte lige nu | ^de mest delte artikler
      ^de mest kommenterede$ | ^de mest kommenterede lige nu | ^de mest kommenterede artikler | ^populært lige nu | ^populært indhold
      ^populære lige nu | ^populære indhold | ^anbefalet til dig | ^anbefalet læsning | ^anbefales til dig | ^anbefales læsning
      ^andre læser også | ^andre læser lige nu | ^vores læsere læser også | ^vores læsere læser lige nu | ^andre læste også
      ^du vil måske også synes om | ^du vil måske også lide | ^du vil måske også interesseret | ^du kunne også synes om
      ^du kunne også lide | ^du kunne også interesseret | ^du er måske synes om | ^du er måske lide | ^du er måske interesseret
      ^måske er du også interess | ^måske kan du også interess | ^måske også interess | ^måske kan du også lide | ^udvalgt til dig
      ^flere fra | ^redaktionen anbefaler | ^redaktionens udvalgte | ^sidste nyt | ^seneste nyt | ^nyeste nyt | ^næste artikel$
      ^næste indlæg$ | ^næste nyhed$ | ^næste opskrift$ | ^forrige artikel$ | ^forrige indlæg$ | ^forrige nyhed$ | ^forrige opskrift$
      ^gå ikke glip af$ | ^gå ikke glip af: | ^har du læst$ | ^har du læst: | ^alle artikler om | ^kunder købte også
      ^andre købte også | ^andre så også
    `,
    hint: `
      ^se mere$ | ^se alle$ | ^vis flere$ | ^vis mere$ | ^flere$ | ^seneste$ | ^populært$ | ^populære$ | ^relateret$ | ^anbefalet$
      ^links$ | ^baggrund$ | ^tema$ | ^emner$ | ^i fokus$ | ^lige nu$ | ^tendens$ | ^overblik$ | ^fakta$ | ^aktuelt$ | ^fra forsiden$
      ^læs mere | ^mere om | ^tidligere:
    `,
  },
  navigation: {
    sure: `
      ^fandt du det, du søgte | ^fandt du hvad du | ^gå til indhold | ^gå til indholdet | ^gå til hovedindhold
      ^gå til hovedindholdet | ^gå til menu | ^gå til navigation | ^gå til søgning | ^gå til bunden | ^spring til indhold
      ^spring til indholdet | ^spring til hovedindhold | ^spring til hovedindholdet | ^spring til menu | ^spring til navigation
      ^spring til søgning | ^spring til bunden | ^hop til indhold | ^hop til indholdet | ^hop til hovedindhold
      ^hop til hovedindholdet | ^hop til menu | ^hop til navigation | ^hop til søgning | ^hop til bunden | ^spring over til indhold
      ^spring over til indholdet | ^spring over til hovedindhold | ^spring over til hovedindholdet | ^spring over til menu
      ^spring over til navigation | ^spring over til søgning | ^spring over til bunden | ^gå direkte til indhold
      ^gå direkte til indholdet | ^gå direkte til hovedindhold | ^gå direkte til hovedindholdet | ^gå direkte til menu
      ^gå direkte til navigation | ^gå direkte til søgning | ^gå direkte til bunden | ^åbn menu$ | ^åbn menuen$ | ^åbn søgning$
      ^åbn navigation$ | ^åbn undermenu$ | ^luk menu$ | ^luk menuen$ | ^luk søgning$ | ^luk navigation$ | ^luk undermenu$ | ^vis menu$
      ^vis menuen$ | ^vis søgning$ | ^vis navigation$ | ^vis undermenu$ | ^skjul menu$ | ^skjul menuen$ | ^skjul søgning$
      ^skjul navigation$ | ^skjul undermenu$ | ^hovedmenu$ | ^hovednavigation$ | ^topnyheder$ | ^du er her | ^til toppen$ | ^til top$
      ^tilbage til toppen$ | ^gå til toppen$ | ^tilbage til forsiden$ | ^til forsiden$ | ^gå til forsiden$ | ^tilbage til oversigten$
      ^tilbage til start$ | ^næste side$ | ^forrige side$ | ^side # af # | ^forrige næste$ | ^næste forrige$ | ^ældre indlæg$
      ^ældre artikler$ | ^ældre opslag$ | ^nyere indlæg$ | ^nyere artikler$ | ^nyere opslag$ | ^indlægsnavigation$ | ^vælg sprog$
      ^skift sprog$ | ^opret konto$ | ^opret bruger$ | ^opret profil$ | ^glemt adgangskode?$ | ^glemt kodeord?$
      ^glemt din adgangskode?$ | ^min konto$ | ^mine sider$ | ^min profil$ | ^søg efter:$ | ^søg efter:: | ^søg på siden$
      ^søg på siden: | ^søg på sitet$ | ^søg på sitet: | ^søg i artikler$ | ^søg i artikler: | ^søg her$ | ^søg her: | ^log ind opret
      ^log ind eller opret | ^log ind tilmeld | ^log på opret | ^log på eller opret | ^log på tilmeld | ^din kurv er tom
      ^kurven er tom | ^vis kurv | ^gå til kurv | ^gå til kassen | ^læs e-avisen$ | ^læs e-avisen i dag | ^e-avis$ | ^e-avis i dag
      ^forside nyheder | ^forside om | ^hjem nyheder | ^hjem om
    `,
    hint: `
      ^forside$ | ^forsiden$ | ^hjem$ | ^nyheder$ | ^menu$ | ^søg$ | ^log ind$ | ^log på$ | ^log ud$ | ^login$ | ^opret$ | ^indland$
      ^udland$ | ^politik$ | ^økonomi$ | ^erhverv$ | ^sport$ | ^fodbold$ | ^kultur$ | ^musik$ | ^film$ | ^opinion$ | ^ledere$
      ^lokalt$ | ^vejr$ | ^vejret$ | ^tv$ | ^radio$ | ^podcast$ | ^podcasts$ | ^video$ | ^billeder$ | ^livsstil$ | ^mad$ | ^rejser$
      ^bolig$ | ^sundhed$ | ^videnskab$ | ^tech$ | ^teknologi$ | ^bil$ | ^motor$ | ^krimi$ | ^112$ | ^penge$ | ^uddannelse$
      ^familie$ | ^kendte$ | ^tv-guide$ | ^arkiv$ | ^tags$ | ^kategorier$ | ^kategori$ | ^blog$ | ^om os$ | ^om mig$ | ^kontakt$
      ^kontakt os$ | ^kundeservice$ | ^hjælp$ | ^spørgsmål og svar$ | ^produkter$ | ^webshop$ | ^shop$ | ^butik$ | ^kurv$
      ^indkøbskurv$ | ^kassen$ | ^opskrifter$ | ^kalender$ | ^job$ | ^ledige stillinger$ | ^galleri$ | ^næste$ | ^forrige$ | ^tilbage$
      ^luk$ | ^mere$ | ^vis alle$ | ^dansk$ | ^english$ | ^in english$ | ^indhold$ | ^indholdsfortegnelse$ | ^oversigt$
      ^selvbetjening$ | ^borger$ | ^presse$ | ^udgivelser$ | ^forum$ | ^medlemmer$ | ^nyt$ | ^seneste nyt$ | ^tags: | ^kategori:
      ^kategorier: | ^emner: | ^nøgleord:
    `,
  },
  advertisement: {
    sure: `
      ^annonce$ | ^annoncer$ | ^annonce annonce$ | ^reklame$ | ^annoncørbetalt indhold$ | ^sponsoreret$ | ^sponsoreret indhold$
      ^kommercielt samarbejde$ | ^kommercielt indhold$ | ^betalt indhold$ | ^partnerindhold$ | ^annonceindlæg$ | ^advertorial$
      ^native annonce$ | ^artiklen fortsætter efter annoncen | ^artiklen fortsætter efter reklamen
      ^artiklen fortsætter under annoncen | ^artiklen fortsætter under reklamen | ^teksten fortsætter efter annoncen
      ^teksten fortsætter efter reklamen | ^teksten fortsætter under annoncen | ^teksten fortsætter under reklamen
      ^historien fortsætter efter annoncen | ^historien fortsætter efter reklamen | ^historien fortsætter under annoncen
      ^historien fortsætter under reklamen | ^fortsætter efter annoncen | ^læs videre efter annoncen | ^luk annonce$ | ^luk annoncen$
      ^luk annoncen over$ | ^skjul annonce$ | ^skjul annoncen$ | ^skjul annoncen over$ | ^spring annonce$ | ^spring annoncen$
      ^spring annoncen over$ | ^annoncér her$ | ^annoncer her$ | indlægget indeholder reklame | indlægget indeholder affiliate
      indlægget indeholder reklamelinks | indlægget indeholder affiliatelinks | indlægget indeholder reklame-links
      indlægget indeholder annoncelinks | artiklen indeholder reklame | artiklen indeholder affiliate
      artiklen indeholder reklamelinks | artiklen indeholder affiliatelinks | artiklen indeholder reklame-links
      artiklen indeholder annoncelinks | siden indeholder reklame | siden indeholder affiliate | siden indeholder reklamelinks
      siden indeholder affiliatelinks | siden indeholder reklame-links | siden indeholder annoncelinks | opslaget indeholder reklame
      opslaget indeholder affiliate | opslaget indeholder reklamelinks | opslaget indeholder affiliatelinks
      opslaget indeholder reklame-links | opslaget indeholder annoncelinks | indeholder reklame for | indeholder reklamelinks for
      vi kan tjene en provision | vi kan tjene en kommission | vi kan tjene en lille provision | vi kan tjene en lille kommission
      vi modtager en provision | vi modtager en kommission | vi modtager en lille provision | vi modtager en lille kommission
      vi tjener en provision | vi tjener en kommission | vi tjener en lille provision | vi tjener en lille kommission
      vi får en provision | vi får en kommission | vi får en lille provision | vi får en lille kommission | slå din adblocker fra
      slå din adblocker | slå din annonceblokering fra | slå din annonceblokering | deaktiver din adblocker fra
      deaktiver din adblocker | deaktiver din annonceblokering fra | deaktiver din annonceblokering | deaktivér din adblocker fra
      deaktivér din adblocker | deaktivér din annonceblokering fra | deaktivér din annonceblokering | du bruger en adblocker
      du bruger adblocker | ^denne artikel er sponsoreret | ^denne artikel er betalt | ^denne artikel er annoncørbetalt
      ^indholdet er sponsoreret | ^indholdet er betalt | ^indholdet er annoncørbetalt | ^køb den her:?$ | ^køb det her:?$
      ^køb dem her:?$ | ^se prisen hos
    `,
    hint: `
      ^sponsor$ | ^sponsorer$ | ^i samarbejde med$ | ^præsenteret af$ | ^køb nu$ | ^køb her$ | ^bestil nu$ | ^se tilbud$ | ^tilbud$
      ^rabat$ | ^rabatkode$ | ^partner$ | ^partnere$ | ^vores partnere$ | ^til butikken$ | ^se pris$ | ^ad$ | ^kampagne$
      ^i samarbejde med | ^sponsoreret af | ^bragt i samarbejde | affiliate | reklamelink
    `,
  },
  paywall: {
    sure: `
      artiklen er kun for abonnenter | artiklen er for abonnenter | artiklen er forbeholdt abonnenter | artiklen er låst
      dette indhold er kun for abonnenter | dette indhold er for abonnenter | dette indhold er forbeholdt abonnenter
      dette indhold er låst | artiklen er kun kun for abonnenter | artiklen er kun forbeholdt abonnenter | artiklen er kun låst
      ^kun for abonnenter$ | ^for abonnenter$ | ^abonnentindhold$ | ^plus-artikel$ | ^premium$ | bliv abonnent og læs
      bliv abonnent for at læse | er du abonnent og læs | er du abonnent for at læse | er du abonnent ? | for at læse videre
      for at læse hele artiklen | for at læse resten | vil du læse videre | vil du læse hele artiklen | vil du læse resten
      ^læs hele artiklen med | ^læs hele artiklen for | ^læs videre med | ^læs videre for | ^fortsæt med at læse | ^få adgang til hele
      log ind for at læse | opret dig for at læse | ^er du allerede abonnent | ^allerede abonnent | ^har du allerede
      ^er du allerede medlem | ^har du et abonnement | ^allerede medlem | ^har du ikke en konto | ^har du ikke abonnent
      ^ikke en konto | ^ikke abonnent | ^køb abonnement | ^køb et abonnement | ^køb dit abonnement | ^vælg abonnement
      ^vælg et abonnement | ^vælg dit abonnement | ^bestil abonnement | ^bestil et abonnement | ^bestil dit abonnement
      ^få abonnement | ^få et abonnement | ^få dit abonnement | ^prøv abonnement | ^prøv et abonnement | ^prøv dit abonnement
      ^prøv gratis | ^prøv avisen | ^prøv den digitale | ^prøv # måneder | ^prøv en måned | ^prøv # dage | ^få gratis | ^få avisen
      ^få den digitale | ^få # måneder | ^få en måned | ^få # dage | ^første måned gratis | ^første måned for kun
      ^de første # måneder gratis | ^de første # måneder for kun | herefter # kr | opsig når som helst | opsig når du vil
      du har # gratis artikler tilbage | du har # gratis artikler om måneden | du har # artikler tilbage
      du har # artikler om måneden | har # gratis artikler tilbage | har # gratis artikler om måneden | har # artikler tilbage
      har # artikler om måneden | ^støt vores journalistik | ^støt fri journalistik | ^støt uafhængig journalistik
      ^støt os vores journalistik | ^støt os fri journalistik | ^støt os uafhængig journalistik | ^støt os$ | ^bliv medlem$
      ^bliv støttemedlem$ | slå javascript til | slå javascript | aktiver javascript til | aktiver javascript | aktivér javascript til
      aktivér javascript | javascript er slået fra | javascript er deaktiveret | javascript skal være | din browser understøtter ikke
      din browser er forældet | din browser er for gammel | ^hent vores app$ | ^hent vores app i | ^hent vores appen$
      ^hent vores appen i | ^hent app$ | ^hent app i | ^hent appen$ | ^hent appen i | ^download vores app$ | ^download vores app i
      ^download vores appen$ | ^download vores appen i | ^download app$ | ^download app i | ^download appen$ | ^download appen i
      ^hent i app store | ^hent på google play | ^læs videre i appen | ^åbn i appen | ^opret en gratis konto | ^opret en gratis profil
      ^opret en gratis bruger | ^opret gratis konto | ^opret gratis profil | ^opret gratis bruger
    `,
    hint: `
      bliv abonnent ? | ingen binding | ubegrænset adgang til | ^abonnement$ | ^abonnementer$ | ^abonnent$ | ^bliv abonnent$
      ^køb abonnement$ | ^prøv nu$ | ^prøv gratis$ | ^fortsæt$ | ^adgangskode$ | ^kodeord$ | ^husk mig$ | ^plus$ | ^medlemskab$
      ^doner$ | ^kr. pr. måned$ | ^pr. måned$ | ^eller$ | ^app store$ | ^google play$ | ^lås op$ | ^vores apps$ | kr./md
      kr. om måneden
    `,
  },
  'legal-footer': {
    sure: `
      alle rettigheder forbeholdes | alle rettigheder forbeholdt | alle rettigheder reserveret | ^copyright © | ^© copyright
      må ikke kopieres uden | må ikke gengives uden | må ikke citeres uden | må kun kopieres uden | må kun gengives uden
      må kun citeres uden | kopiering er ikke tilladt | kopiering ikke tilladt | kopiering kun tilladt
      ^ansvarshavende chefredaktør:? | ^ansvarshavende redaktør:? | ^adm. direktør:? | ^cvr-nr | ^cvr nr | ^cvr-nummer | cvr-nr #
      ^cvr: # | ^privatlivspolitik cookiepolitik | ^privatlivspolitik cookies | ^privatlivspolitik og | ^privatlivspolitik vilkår
      ^privatlivspolitik kontakt | ^persondatapolitik cookiepolitik | ^persondatapolitik cookies | ^persondatapolitik og
      ^persondatapolitik vilkår | ^persondatapolitik kontakt | ^cookie- og privatlivspolitik cookiepolitik
      ^cookie- og privatlivspolitik cookies | ^cookie- og privatlivspolitik og | ^cookie- og privatlivspolitik vilkår
      ^cookie- og privatlivspolitik kontakt | ^vilkår og betingelser$ | ^generelle vilkår$ | ^handelsbetingelser$ | ^brugervilkår$
      ^salgs- og leveringsbetingelser$ | ^brugerbetingelser$ | ^abonnementsvilkår$ | ^tilgængelighedserklæring$ | ^persondatapolitik$
      ^privatlivs- og cookiepolitik$ | ^ophavsret og vilkår$ | ^annoncér hos os | ^annoncér på | ^annoncér i | ^annoncer hos os
      ^annoncer på | ^annoncer i | ^drevet af wordpress | ^baseret på wordpress | ^webdesign af | ^webdesign lavet af | ^hjemmeside af
      ^hjemmeside lavet af | medlem af pressenævnet | ^tip os$ | ^send et tip$ | ^fejl og rettelser | ^rettelser og fejl
      ^presseetiske regler
    `,
    hint: `
      beskyttet af lov om ophavsret | beskyttet af ophavsretsloven | omfattet af lov om ophavsret | omfattet af ophavsretsloven
      indholdet er beskyttet af | tilmeldt pressenævnet | ^privatlivspolitik$ | ^privatliv$ | ^persondata$ | ^vilkår$ | ^betingelser$
      ^ophavsret$ | ^om avisen$ | ^om siden$ | ^om sitet$ | ^annoncering$ | ^redaktionen$ | ^redaktion$ | ^karriere$ | ^job hos os$
      ^pressemeddelelser$ | ^sitemap$ | ^rss$ | ^tilgængelighed$ | ^webtilgængelighed$ | ^kontaktinfo$ | ^åbningstider$ | ^levering$
      ^retur$ | ^returnering$ | ^fortrydelsesret$ | ^betaling$ | ^faq$ | ^impressum$ | ^telefon: | ^tlf: | ^adresse: | ^e-mail:
      ^mail: | ^fax: | ^cvr: | ^redaktør: | ^udgiver: | ^chefredaktør: | ^postadresse: | ^en del af | ^åbningstider
    `,
  },
  'author-box': {
    sure: `
      ^om forfatteren | ^om skribenten | ^om journalisten | ^om bloggeren | ^om forfatterne | ^flere artikler af | ^flere artikler fra
      ^flere artikler skrevet af | ^flere indlæg af | ^flere indlæg fra | ^flere indlæg skrevet af | ^flere tekster af
      ^flere tekster fra | ^flere tekster skrevet af | ^flere opskrifter af | ^flere opskrifter fra | ^flere opskrifter skrevet af
      ^alle artikler af | ^alle artikler fra | ^alle artikler skrevet af | ^alle indlæg af | ^alle indlæg fra
      ^alle indlæg skrevet af | ^alle tekster af | ^alle tekster fra | ^alle tekster skrevet af | ^alle opskrifter af
      ^alle opskrifter fra | ^alle opskrifter skrevet af | ^se alle artikler af | ^se alle artikler fra | ^se alle artikler skrevet af
      ^se alle indlæg af | ^se alle indlæg fra | ^se alle indlæg skrevet af | ^se alle tekster af | ^se alle tekster fra
      ^se alle tekster skrevet af | ^se alle opskrifter af | ^se alle opskrifter fra | ^se alle opskrifter skrevet af
      ^læs flere artikler af | ^læs flere artikler fra | ^læs flere artikler skrevet af | ^læs flere indlæg af | ^læs flere indlæg fra
      ^læs flere indlæg skrevet af | ^læs flere tekster af | ^læs flere tekster fra | ^læs flere tekster skrevet af
      ^læs flere opskrifter af | ^læs flere opskrifter fra | ^læs flere opskrifter skrevet af | ^mere fra forfatteren
      ^mere fra skribenten | ^læs mere fra forfatteren | ^læs mere fra skribenten | ^følg forfatteren | ^følg journalisten
      ^følg skribenten | ^kontakt forfatteren | ^kontakt journalisten | ^kontakt skribenten | ^følg * på twitter$ | ^følg * på X$
      ^følg * på instagram$ | ^følg * på linkedin$ | ^følg * på LinkedIn$ | ^følg * på facebook$ | skribentens egne holdninger
      skribentens egne meninger
    `,
    hint: `
      er journalist på | er redaktør på | er redaktør for | er journalist hos | er freelancejournalist | er freelance journalist
      er korrespondent for | er klummeskribent | klummen er udtryk for skribentens | klummen er udtryk for forfatterens
      klummen er udtryk for afsenderens | indlægget er udtryk for skribentens | indlægget er udtryk for forfatterens
      indlægget er udtryk for afsenderens | debatindlægget er udtryk for skribentens | debatindlægget er udtryk for forfatterens
      debatindlægget er udtryk for afsenderens | ^skribent$ | ^forfatter$ | ^journalist$ | ^redaktør$ | ^reporter$ | ^korrespondent$
      ^fotograf$ | ^kommentator$ | ^anmelder$ | ^profil$ | ^bio$ | ^biografi$ | ^skrevet af$ | ^forfatter: | ^skribent: | ^journalist:
      er journalist | er forfatter | er redaktør | skriver om | bor i * med | forfatter til | hendes seneste bog | hans seneste bog
    `,
  },
  counter: {
    sure: `
      ^# min. læsetid$ | ^# min. læsning$ | ^# min. at læse$ | ^# min. lytning$ | ^# min læsetid$ | ^# min læsning$ | ^# min at læse$
      ^# min lytning$ | ^# minutters læsetid$ | ^# minutters læsning$ | ^# minutters at læse$ | ^# minutters lytning$
      ^# minutter læsetid$ | ^# minutter læsning$ | ^# minutter at læse$ | ^# minutter lytning$ | ^læsetid:? # | ^estimeret læsetid
      ^anslået læsetid | ^# visninger$ | ^# delinger$ | ^# følgere$ | ^# likes$ | ^# stemmer$ | ^# anmeldelser$ | ^# reaktioner$
      ^# læsere$ | ^visninger: #$ | ^delinger: #$ | ^læst # gange | ^vist # gange | ^medlem siden: # | ^tilmeldt: # | ^indlæg: #$
      ^antal indlæg: #$
    `,
    hint: `
      ^# min$ | ^# minutter$ | ^# artikler$ | ^# resultater$ | ^# produkter$ | ^læsetid$ | ^visninger$ | ^delinger$ | ^bedømmelse$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotos: | ^billede: | ^billeder: | ^arkivfoto: | ^pressefoto: | ^illustration: | ^grafik: | ^video: | ^kilde:
      ^kilder: | ^kort: | ^foto af | ^foto © | ^foto privat | ^fotograf: | arkivfoto$ | pressefoto$ | ^privatfoto$ | ^pr-foto$
      ^genrefoto$ | ^illustration af | ritzau scanpix$
    `,
  },
};
