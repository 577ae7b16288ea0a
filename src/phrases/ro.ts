import type { Phrases } from './phrases.js';

/** What boilerplate says in Romanian. */
export const ro: Phrases = {
  'cookie-banner': {
    sure: `
      acest site folosește cookie-uri | acest site folosește cookies | acest site folosește fișiere cookie
      acest site folosește module cookie | acest site folosește cookie | acest site utilizează cookie-uri
      acest site utilizează cookies | acest site utilizează fișiere cookie | acest site utilizează module cookie
      acest site utilizează cookie | acest site foloseşte cookie-uri | acest site foloseşte cookies
      acest site foloseşte fișiere cookie | acest site foloseşte module cookie | acest site foloseşte cookie
      acest website folosește cookie-uri | acest website folosește cookies | acest website folosește fișiere cookie
      acest website folosește module cookie | acest website folosește cookie | acest website utilizează cookie-uri
      acest website utilizează cookies | acest website utilizează fișiere cookie | acest website utilizează module cookie
      acest website utilizează cookie | acest website foloseşte cookie-uri | acest website foloseşte cookies
      acest website foloseşte fișiere cookie | acest website foloseşte module cookie | acest website foloseşte cookie
      site-ul nostru folosește cookie-uri | site-ul nostru folosește cookies | site-ul nostru folosește fișiere cookie
      site-ul nostru folosește module cookie | site-ul nostru folosește cookie | site-ul nostru utilizează cookie-uri
      site-ul nostru utilizează cookies | site-ul nostru utilizează fișiere cookie | site-ul nostru utilizează module cookie
      site-ul nostru utilizează cookie | site-ul nostru foloseşte cookie-uri | site-ul nostru foloseşte cookies
      site-ul nostru foloseşte fișiere cookie | site-ul nostru foloseşte module cookie | site-ul nostru foloseşte cookie
      site-ul folosește cookie-uri | site-ul folosește cookies | site-ul folosește fișiere cookie | site-ul folosește module cookie
      site-ul folosește cookie | site-ul utilizează cookie-uri | site-ul utilizează cookies | site-ul utilizează fișiere cookie
      site-ul utilizează module cookie | site-ul utilizează cookie | site-ul foloseşte cookie-uri | site-ul foloseşte cookies
      site-ul foloseşte fișiere cookie | site-ul foloseşte module cookie | site-ul foloseşte cookie
      această pagină folosește cookie-uri | această pagină folosește cookies | această pagină folosește fișiere cookie
      această pagină folosește module cookie | această pagină folosește cookie | această pagină utilizează cookie-uri
      această pagină utilizează cookies | această pagină utilizează fișiere cookie | această pagină utilizează module cookie
      această pagină utilizează cookie | această pagină foloseşte cookie-uri | această pagină foloseşte cookies
      această pagină foloseşte fișiere cookie | această pagină foloseşte module cookie | această pagină foloseşte cookie
      pagina folosește cookie-uri | pagina folosește cookies | pagina folosește fișiere cookie | pagina folosește module cookie
      pagina folosește cookie | pagina utilizează cookie-uri | pagina utilizează cookies | pagina utilizează fișiere cookie
      pagina utilizează module cookie | pagina utilizează cookie | pagina foloseşte cookie-uri | pagina foloseşte cookies
      pagina foloseşte fișiere cookie | pagina foloseşte module cookie | pagina foloseşte cookie | folosim cookie-uri
      folosim cookies | folosim fișiere cookie | folosim module cookie | folosim fișiere de tip cookie | utilizăm cookie-uri
      utilizăm cookies | utilizăm fișiere cookie | utilizăm module cookie | utilizăm fișiere de tip cookie | noi și # parteneri
      noi și # partenerii noștri | noi și # partenerii | noi și parteneri | noi și partenerii noștri | noi și partenerii
      împreună cu # parteneri | împreună cu # partenerii noștri | împreună cu # partenerii | împreună cu parteneri
      împreună cu partenerii noștri | împreună cu partenerii | prin continuarea navigării | prin continuarea navigării pe
      prin continuarea navigării acestui | prin continuarea navigării site-ului | prin continuarea navigării pe acest
      prin continuarea navigarea | prin continuarea navigarea pe | prin continuarea navigarea acestui
      prin continuarea navigarea site-ului | prin continuarea navigarea pe acest | prin continuarea utilizarea
      prin continuarea utilizarea pe | prin continuarea utilizarea acestui | prin continuarea utilizarea site-ului
      prin continuarea utilizarea pe acest | prin continuarea să navigați | prin continuarea să navigați pe
      prin continuarea să navigați acestui | prin continuarea să navigați site-ului | prin continuarea să navigați pe acest
      prin continuarea să utilizați | prin continuarea să utilizați pe | prin continuarea să utilizați acestui
      prin continuarea să utilizați site-ului | prin continuarea să utilizați pe acest | prin continuarea folosirea
      prin continuarea folosirea pe | prin continuarea folosirea acestui | prin continuarea folosirea site-ului
      prin continuarea folosirea pe acest | continuând navigării pe | continuând navigării acestui | continuând navigării site-ului
      continuând navigării pe acest | continuând navigarea pe | continuând navigarea acestui | continuând navigarea site-ului
      continuând navigarea pe acest | continuând utilizarea pe | continuând utilizarea acestui | continuând utilizarea site-ului
      continuând utilizarea pe acest | continuând să navigați | continuând să navigați pe | continuând să navigați acestui
      continuând să navigați site-ului | continuând să navigați pe acest | continuând să utilizați | continuând să utilizați pe
      continuând să utilizați acestui | continuând să utilizați site-ului | continuând să utilizați pe acest | continuând folosirea pe
      continuând folosirea acestui | continuând folosirea site-ului | continuând folosirea pe acest | prin navigării pe
      prin navigării acestui | prin navigării site-ului | prin navigării pe acest | prin navigarea pe | prin navigarea acestui
      prin navigarea site-ului | prin navigarea pe acest | prin utilizarea pe | prin utilizarea acestui | prin utilizarea site-ului
      prin utilizarea pe acest | prin să navigați | prin să navigați pe | prin să navigați acestui | prin să navigați site-ului
      prin să navigați pe acest | prin să utilizați | prin să utilizați pe | prin să utilizați acestui | prin să utilizați site-ului
      prin să utilizați pe acest | prin folosirea pe | prin folosirea acestui | prin folosirea site-ului | prin folosirea pe acest
      sunteți de acord cu utilizarea cookie | sunteți de acord cu utilizarea cookie-urilor
      sunteți de acord cu utilizarea fișierelor cookie | sunteți de acord cu utilizarea modulelor cookie
      sunteți de acord cu folosirea cookie | sunteți de acord cu folosirea cookie-urilor
      sunteți de acord cu folosirea fișierelor cookie | sunteți de acord cu folosirea modulelor cookie
      ești de acord cu utilizarea cookie | ești de acord cu utilizarea cookie-urilor | ești de acord cu utilizarea fișierelor cookie
      ești de acord cu utilizarea modulelor cookie | ești de acord cu folosirea cookie | ești de acord cu folosirea cookie-urilor
      ești de acord cu folosirea fișierelor cookie | ești de acord cu folosirea modulelor cookie | acceptați utilizarea cookie-urilor
      acceptați utilizarea modulelor cookie | acceptați utilizarea de cookies | acceptați utilizarea fișierelor
      acceptați folosirea cookie-urilor | acceptați folosirea modulelor cookie | acceptați folosirea de cookies
      acceptați folosirea fișierelor | acceptați politica cookie-urilor | acceptați politica modulelor cookie
      acceptați politica de cookies | acceptați politica fișierelor | accepți utilizarea cookie-urilor
      accepți utilizarea modulelor cookie | accepți utilizarea de cookies | accepți utilizarea fișierelor
      accepți folosirea cookie-urilor | accepți folosirea modulelor cookie | accepți folosirea de cookies
      accepți folosirea fișierelor | accepți politica cookie-urilor | accepți politica modulelor cookie | accepți politica de cookies
      accepți politica fișierelor | stocăm și/sau accesăm | stocăm și/sau accesarea | stocarea și/sau accesăm
      stocarea și/sau accesarea | reclame și conținut personaliz | anunțuri și conținut personaliz
      publicitate și conținut personaliz | consimțământul în orice moment | ^respectăm confidențialitatea | ^respectăm intimitatea
      ^ne pasă de confidențialitatea | ^ne pasă de intimitatea | ^confidențialitatea ta este | ^confidențialitatea ta ne
      ^confidențialitatea dumneavoastră este | ^confidențialitatea dumneavoastră ne | ^confidențialitatea dvs este
      ^confidențialitatea dvs ne | ^acceptă toate cookie-urile$ | ^acceptă toate cookies$ | ^acceptă toate modulele cookie$
      ^acceptă cookie-urile$ | ^acceptă cookies$ | ^acceptă modulele cookie$ | ^accept toate cookie-urile$ | ^accept toate cookies$
      ^accept toate modulele cookie$ | ^accept cookie-urile$ | ^accept cookies$ | ^accept modulele cookie$
      ^respinge toate cookie-urile$ | ^respinge toate cookies$ | ^respinge toate modulele cookie$ | ^respinge cookie-urile$
      ^respinge cookies$ | ^respinge modulele cookie$ | ^refuză toate cookie-urile$ | ^refuză toate cookies$
      ^refuză toate modulele cookie$ | ^refuză cookie-urile$ | ^refuză cookies$ | ^refuză modulele cookie$
      ^permite toate cookie-urile$ | ^permite toate cookies$ | ^permite toate modulele cookie$ | ^permite cookie-urile$
      ^permite cookies$ | ^permite modulele cookie$ | ^acceptați toate cookie-urile$ | ^acceptați toate cookies$
      ^acceptați toate modulele cookie$ | ^acceptați cookie-urile$ | ^acceptați cookies$ | ^acceptați modulele cookie$
      ^doar cele necesare$ | ^doar cookie-urile necesare$ | ^doar strict necesare$ | ^doar necesare$ | ^numai cele necesare$
      ^numai cookie-urile necesare$ | ^numai strict necesare$ | ^numai necesare$ | ^accept doar cele necesare$
      ^accept doar cookie-urile necesare$ | ^accept doar strict necesare$ | ^accept doar necesare$ | ^acceptă doar cele necesare$
      ^acceptă doar cookie-urile necesare$ | ^acceptă doar strict necesare$ | ^acceptă doar necesare$ | ^setări cookie$
      ^setări cookies$ | ^setări cookie-uri$ | ^setări cookie-urile$ | ^setări de cookie$ | ^setări de cookies$
      ^setări de cookie-uri$ | ^setări de cookie-urile$ | ^preferințe cookie$ | ^preferințe cookies$ | ^preferințe cookie-uri$
      ^preferințe cookie-urile$ | ^gestionează cookie$ | ^gestionează cookies$ | ^gestionează cookie-uri$ | ^gestionează cookie-urile$
      ^gestionare cookie$ | ^gestionare cookies$ | ^gestionare cookie-uri$ | ^gestionare cookie-urile$ | ^modifică setările cookie$
      ^modifică setările cookies$ | ^modifică setările cookie-uri$ | ^modifică setările cookie-urile$ | ^cookie-uri necesare$
      ^strict necesare$ | ^cookie-uri strict necesare$ | ^politica de cookies$ | ^gestionează consimțământul$
      citește mai multe despre cookie-uri | citește mai multe despre cookies | citește mai multe despre politica
      citește mai mult despre cookie-uri | citește mai mult despre cookies | citește mai mult despre politica
      află mai multe despre cookie-uri | află mai multe despre cookies | află mai multe despre politica
      află mai mult despre cookie-uri | află mai mult despre cookies | află mai mult despre politica
      aflați mai multe despre cookie-uri | aflați mai multe despre cookies | aflați mai multe despre politica
      aflați mai mult despre cookie-uri | aflați mai mult despre cookies | aflați mai mult despre politica
      politica noastră de cookies | politica noastră de cookie | politica noastră de utilizare | politica noastre de cookies
      politica noastre de cookie | politica noastre de utilizare | politicii noastră de cookies | politicii noastră de cookie
      politicii noastră de utilizare | politicii noastre de cookies | politicii noastre de cookie | politicii noastre de utilizare
      îmbunătăți experiența ta | îmbunătăți experiența de navigare | îmbunătăți experiența dumneavoastră
      îmbunătăți experiența utilizatorilor | îmbunătăți experienței ta | îmbunătăți experienței de navigare
      îmbunătăți experienței dumneavoastră | îmbunătăți experienței utilizatorilor | îmbunătățirea experiența ta
      îmbunătățirea experiența de navigare | îmbunătățirea experiența dumneavoastră | îmbunătățirea experiența utilizatorilor
      îmbunătățirea experienței ta | îmbunătățirea experienței de navigare | îmbunătățirea experienței dumneavoastră
      îmbunătățirea experienței utilizatorilor | a analiza traficul
    `,
    hint: `
      continuând navigării | continuând navigarea | continuând utilizarea | continuând folosirea | prin navigării | prin navigarea
      prin utilizarea | prin folosirea | retrage consimțământul | modifica consimțământul | schimba consimțământul | analiza traficul
      ^accept$ | ^acceptă$ | ^accept tot$ | ^acceptă tot$ | ^acceptă toate$ | ^accept toate$ | ^sunt de acord$ | ^de acord$
      ^am înțeles$ | ^refuz$ | ^refuză$ | ^respinge$ | ^respinge tot$ | ^respinge toate$ | ^ok$ | ^setări$ | ^preferințe$
      ^personalizează$ | ^opțiuni$ | ^detalii$ | ^salvează$ | ^salvează setările$ | ^salvează preferințele$ | ^mai multe informații$
      ^mai multe detalii$ | ^află mai multe$ | ^necesare$ | ^funcționale$ | ^statistici$ | ^analiză$ | ^marketing$ | ^mereu activ$
      ^întotdeauna active$ | ^cookies$ | ^cookie-uri$ | politica de cookies | politica de cookie | utilizarea cookie | consimțământul
    `,
  },
  'newsletter-promo': {
    sure: `
      abonează-te la newsletter | abonează-te la newsletter nostru | abonează-te la newsletter gratuit | abonează-te la newsletterul
      abonează-te la newsletterul nostru | abonează-te la newsletterul gratuit | abonează-te la newsletter-ul
      abonează-te la newsletter-ul nostru | abonează-te la newsletter-ul gratuit | abonează-te la buletinul
      abonează-te la buletinul nostru | abonează-te la buletinul gratuit | abonează-te la newsletterele
      abonează-te la newsletterele nostru | abonează-te la newsletterele gratuit | abonează-te la newsletterului
      abonează-te la newsletterului nostru | abonează-te la newsletterului gratuit | abonează-te gratuit la newsletter
      abonează-te gratuit la newsletter nostru | abonează-te gratuit la newsletter gratuit | abonează-te gratuit la newsletterul
      abonează-te gratuit la newsletterul nostru | abonează-te gratuit la newsletterul gratuit | abonează-te gratuit la newsletter-ul
      abonează-te gratuit la newsletter-ul nostru | abonează-te gratuit la newsletter-ul gratuit | abonează-te gratuit la buletinul
      abonează-te gratuit la buletinul nostru | abonează-te gratuit la buletinul gratuit | abonează-te gratuit la newsletterele
      abonează-te gratuit la newsletterele nostru | abonează-te gratuit la newsletterele gratuit
      abonează-te gratuit la newsletterului | abonează-te gratuit la newsletterului nostru
      abonează-te gratuit la newsletterului gratuit | abonați-vă la newsletter | abonați-vă la newsletter nostru
      abonați-vă la newsletter gratuit | abonați-vă la newsletterul | abonați-vă la newsletterul nostru
      abonați-vă la newsletterul gratuit | abonați-vă la newsletter-ul | abonați-vă la newsletter-ul nostru
      abonați-vă la newsletter-ul gratuit | abonați-vă la buletinul | abonați-vă la buletinul nostru | abonați-vă la buletinul gratuit
      abonați-vă la newsletterele | abonați-vă la newsletterele nostru | abonați-vă la newsletterele gratuit
      abonați-vă la newsletterului | abonați-vă la newsletterului nostru | abonați-vă la newsletterului gratuit
      abonați-vă gratuit la newsletter | abonați-vă gratuit la newsletter nostru | abonați-vă gratuit la newsletter gratuit
      abonați-vă gratuit la newsletterul | abonați-vă gratuit la newsletterul nostru | abonați-vă gratuit la newsletterul gratuit
      abonați-vă gratuit la newsletter-ul | abonați-vă gratuit la newsletter-ul nostru | abonați-vă gratuit la newsletter-ul gratuit
      abonați-vă gratuit la buletinul | abonați-vă gratuit la buletinul nostru | abonați-vă gratuit la buletinul gratuit
      abonați-vă gratuit la newsletterele | abonați-vă gratuit la newsletterele nostru | abonați-vă gratuit la newsletterele gratuit
      abonați-vă gratuit la newsletterului | abonați-vă gratuit la newsletterului nostru
      abonați-vă gratuit la newsletterului gratuit | înscrie-te la newsletter | înscrie-te la newsletter nostru
      înscrie-te la newsletter gratuit | înscrie-te la newsletterul | înscrie-te la newsletterul nostru
      înscrie-te la newsletterul gratuit | înscrie-te la newsletter-ul | înscrie-te la newsletter-ul nostru
      înscrie-te la newsletter-ul gratuit | înscrie-te la buletinul | înscrie-te la buletinul nostru | înscrie-te la buletinul gratuit
      înscrie-te la newsletterele | înscrie-te la newsletterele nostru | înscrie-te la newsletterele gratuit
      înscrie-te la newsletterului | înscrie-te la newsletterului nostru | înscrie-te la newsletterului gratuit
      înscrie-te gratuit la newsletter | înscrie-te gratuit la newsletter nostru | înscrie-te gratuit la newsletter gratuit
      înscrie-te gratuit la newsletterul | înscrie-te gratuit la newsletterul nostru | înscrie-te gratuit la newsletterul gratuit
      înscrie-te gratuit la newsletter-ul | înscrie-te gratuit la newsletter-ul nostru | înscrie-te gratuit la newsletter-ul gratuit
      înscrie-te gratuit la buletinul | înscrie-te gratuit la buletinul nostru | înscrie-te gratuit la buletinul gratuit
      înscrie-te gratuit la newsletterele | înscrie-te gratuit la newsletterele nostru | înscrie-te gratuit la newsletterele gratuit
      înscrie-te gratuit la newsletterului | înscrie-te gratuit la newsletterului nostru
      înscrie-te gratuit la newsletterului gratuit | înscrieți-vă la newsletter | înscrieți-vă la newsletter nostru
      înscrieți-vă la newsletter gratuit | înscrieți-vă la newsletterul | înscrieți-vă la newsletterul nostru
      înscrieți-vă la newsletterul gratuit | înscrieți-vă la newsletter-ul | înscrieți-vă la newsletter-ul nostru
      înscrieți-vă la newsletter-ul gratuit | înscrieți-vă la buletinul | înscrieți-vă la buletinul nostru
      înscrieți-vă la buletinul gratuit | înscrieți-vă la newsletterele | înscrieți-vă la newsletterele nostru
      înscrieți-vă la newsletterele gratuit | înscrieți-vă la newsletterului | înscrieți-vă la newsletterului nostru
      înscrieți-vă la newsletterului gratuit | înscrieți-vă gratuit la newsletter | înscrieți-vă gratuit la newsletter nostru
      înscrieți-vă gratuit la newsletter gratuit | înscrieți-vă gratuit la newsletterul | înscrieți-vă gratuit la newsletterul nostru
      înscrieți-vă gratuit la newsletterul gratuit | înscrieți-vă gratuit la newsletter-ul
      înscrieți-vă gratuit la newsletter-ul nostru | înscrieți-vă gratuit la newsletter-ul gratuit | înscrieți-vă gratuit la buletinul
      înscrieți-vă gratuit la buletinul nostru | înscrieți-vă gratuit la buletinul gratuit | înscrieți-vă gratuit la newsletterele
      înscrieți-vă gratuit la newsletterele nostru | înscrieți-vă gratuit la newsletterele gratuit
      înscrieți-vă gratuit la newsletterului | înscrieți-vă gratuit la newsletterului nostru
      înscrieți-vă gratuit la newsletterului gratuit | te poți abona la newsletter | te poți abona la newsletter nostru
      te poți abona la newsletter gratuit | te poți abona la newsletterul | te poți abona la newsletterul nostru
      te poți abona la newsletterul gratuit | te poți abona la newsletter-ul | te poți abona la newsletter-ul nostru
      te poți abona la newsletter-ul gratuit | te poți abona la buletinul | te poți abona la buletinul nostru
      te poți abona la buletinul gratuit | te poți abona la newsletterele | te poți abona la newsletterele nostru
      te poți abona la newsletterele gratuit | te poți abona la newsletterului | te poți abona la newsletterului nostru
      te poți abona la newsletterului gratuit | te poți abona gratuit la newsletter | te poți abona gratuit la newsletter nostru
      te poți abona gratuit la newsletter gratuit | te poți abona gratuit la newsletterul
      te poți abona gratuit la newsletterul nostru | te poți abona gratuit la newsletterul gratuit
      te poți abona gratuit la newsletter-ul | te poți abona gratuit la newsletter-ul nostru
      te poți abona gratuit la newsletter-ul gratuit | te poți abona gratuit la buletinul | te poți abona gratuit la buletinul nostru
      te poți abona gratuit la buletinul gratuit | te poți abona gratuit la newsletterele
      te poți abona gratuit la newsletterele nostru | te poți abona gratuit la newsletterele gratuit
      te poți abona gratuit la newsletterului | te poți abona gratuit la newsletterului nostru
      te poți abona gratuit la newsletterului gratuit | abonează-te gratuit | abonează-te prin email | abonează-te prin e-mail
      abonează-te pe email | abonați-vă gratuit | abonați-vă prin email | abonați-vă prin e-mail | abonați-vă pe email
      înscrie-te gratuit | înscrie-te prin email | înscrie-te prin e-mail | înscrie-te pe email | ^abonare la newsletter
      ^abonare newsletter | direct în inbox | direct pe email | direct pe e-mail | direct pe mail | direct în căsuța
      direct pe adresa | chiar în inbox | chiar pe email | chiar pe e-mail | chiar pe mail | chiar în căsuța | chiar pe adresa
      în inboxul tău | în inboxul de email | în inboxul dvs | în inbox-ul tău | în inbox-ul de email | în inbox-ul dvs
      în căsuța ta tău | în căsuța ta de email | în căsuța ta dvs | pe emailul tău | pe emailul de email | pe emailul dvs
      ^primește cele mai | ^primește cele mai importante | ^primește cele mai bune | ^primește cele mai noi
      ^primește cele mai noutățile | ^primește cele mai știri | ^primește gratuit | ^primește gratuit importante
      ^primește gratuit bune | ^primește gratuit noi | ^primește gratuit noutățile | ^primește gratuit știri | ^primește pe email
      ^primește pe email importante | ^primește pe email bune | ^primește pe email noi | ^primește pe email noutățile
      ^primește pe email știri | ^primește zilnic | ^primește zilnic importante | ^primește zilnic bune | ^primește zilnic noi
      ^primește zilnic noutățile | ^primește zilnic știri | ^primește săptămânal | ^primește săptămânal importante
      ^primește săptămânal bune | ^primește săptămânal noi | ^primește săptămânal noutățile | ^primește săptămânal știri
      ^primește știrile | ^primește știrile importante | ^primește știrile bune | ^primește știrile noi | ^primește știrile noutățile
      ^primește știrile știri | ^primește newsletter | ^primește newsletter importante | ^primește newsletter bune
      ^primește newsletter noi | ^primește newsletter noutățile | ^primește newsletter știri | ^primiți cele mai | ^primiți newsletter
      ^primiți noutățile | ^vreau să primesc cele mai | ^vreau să primesc newsletter | ^vreau să primesc noutățile
      te poți dezabona oricând | te poți dezabona în orice moment | vă puteți dezabona oricând | vă puteți dezabona în orice moment
      dezabonare în orice | prin abonare, sunteți | prin abonare, ești | prin abonare, accept | prin înscriere, sunteți
      prin înscriere, ești | prin înscriere, accept | prin abonarea, sunteți | prin abonarea, ești | prin abonarea, accept
      introdu adresa de email | introdu adresa de e-mail | introdu adresa email | introdu adresa e-mail | introdu adresa ta de email
      introdu adresa ta de e-mail | introdu adresa ta email | introdu adresa ta e-mail | introdu adresa dvs de email
      introdu adresa dvs de e-mail | introdu adresa dvs email | introdu adresa dvs e-mail | introduceți adresa de email
      introduceți adresa de e-mail | introduceți adresa email | introduceți adresa e-mail | introduceți adresa ta de email
      introduceți adresa ta de e-mail | introduceți adresa ta email | introduceți adresa ta e-mail | introduceți adresa dvs de email
      introduceți adresa dvs de e-mail | introduceți adresa dvs email | introduceți adresa dvs e-mail | scrie adresa de email
      scrie adresa de e-mail | scrie adresa email | scrie adresa e-mail | scrie adresa ta de email | scrie adresa ta de e-mail
      scrie adresa ta email | scrie adresa ta e-mail | scrie adresa dvs de email | scrie adresa dvs de e-mail | scrie adresa dvs email
      scrie adresa dvs e-mail | mulțumim pentru abonare | mulțumim pentru înscriere | îți mulțumim pentru abonare
      îți mulțumim pentru înscriere | vă mulțumim pentru abonare | vă mulțumim pentru înscriere | nu trimitem spam | nu facem spam
      ^newsletter gratuit$ | ^newsletterul nostru$ | ^newsletter zilnic$ | ^newsletter săptămânal$ | ^abonează-te acum$
      ^nu rata nicio | ^nu rata niciun | ^nu rata știrile | ^nu rata cele mai | ^nu pierde nicio | ^nu pierde niciun
      ^nu pierde știrile | ^nu pierde cele mai | ^fii la curent cu | ^fii la curent prin | ^rămâi la curent cu | ^rămâi la curent prin
      urmărește-ne și pe google news | urmărește-ne pe google news | urmăriți-ne și pe google news | urmăriți-ne pe google news
      ^canalul nostru de whatsapp | ^canalul nostru de WhatsApp | ^grupul nostru de whatsapp | ^grupul nostru de WhatsApp
    `,
    hint: `
      dezabonare oricând | confirmă abonarea | confirmă înscrierea | ^abonează-te$ | ^abonare$ | ^mă abonez$ | ^abonați-vă$
      ^înscrie-te$ | ^înscriere$ | ^newsletter$ | ^email$ | ^e-mail$ | ^adresa de email$ | ^adresa ta de email$ | ^adresă email$
      ^nume$ | ^prenume$ | ^numele tău$ | ^trimite$ | ^fii la curent$ | newsletter | dezabonare | dezabona | inbox | ^sunt de acord
      date personale
    `,
  },
  'share-buttons': {
    sure: `
      ^distribuie pe facebook | ^distribuie pe twitter | ^distribuie pe X | ^distribuie pe whatsapp | ^distribuie pe WhatsApp
      ^distribuie pe linkedin | ^distribuie pe LinkedIn | ^distribuie pe email | ^distribuie pe e-mail | ^distribuie pe telegram
      ^distribuie pe sociale | ^distribuie pe pinterest | ^distribuie pe messenger | ^distribuie prin facebook
      ^distribuie prin twitter | ^distribuie prin X | ^distribuie prin whatsapp | ^distribuie prin WhatsApp
      ^distribuie prin linkedin | ^distribuie prin LinkedIn | ^distribuie prin email | ^distribuie prin e-mail
      ^distribuie prin telegram | ^distribuie prin sociale | ^distribuie prin pinterest | ^distribuie prin messenger
      ^distribuie pe rețelele facebook | ^distribuie pe rețelele twitter | ^distribuie pe rețelele X
      ^distribuie pe rețelele whatsapp | ^distribuie pe rețelele WhatsApp | ^distribuie pe rețelele linkedin
      ^distribuie pe rețelele LinkedIn | ^distribuie pe rețelele email | ^distribuie pe rețelele e-mail
      ^distribuie pe rețelele telegram | ^distribuie pe rețelele sociale | ^distribuie pe rețelele pinterest
      ^distribuie pe rețelele messenger | ^distribuie către facebook | ^distribuie către twitter | ^distribuie către X
      ^distribuie către whatsapp | ^distribuie către WhatsApp | ^distribuie către linkedin | ^distribuie către LinkedIn
      ^distribuie către email | ^distribuie către e-mail | ^distribuie către telegram | ^distribuie către sociale
      ^distribuie către pinterest | ^distribuie către messenger | ^distribuiți pe facebook | ^distribuiți pe twitter
      ^distribuiți pe X | ^distribuiți pe whatsapp | ^distribuiți pe WhatsApp | ^distribuiți pe linkedin | ^distribuiți pe LinkedIn
      ^distribuiți pe email | ^distribuiți pe e-mail | ^distribuiți pe telegram | ^distribuiți pe sociale | ^distribuiți pe pinterest
      ^distribuiți pe messenger | ^distribuiți prin facebook | ^distribuiți prin twitter | ^distribuiți prin X
      ^distribuiți prin whatsapp | ^distribuiți prin WhatsApp | ^distribuiți prin linkedin | ^distribuiți prin LinkedIn
      ^distribuiți prin email | ^distribuiți prin e-mail | ^distribuiți prin telegram | ^distribuiți prin sociale
      ^distribuiți prin pinterest | ^distribuiți prin messenger | ^distribuiți pe rețelele facebook | ^distribuiți pe rețelele twitter
      ^distribuiți pe rețelele X | ^distribuiți pe rețelele whatsapp | ^distribuiți pe rețelele WhatsApp
      ^distribuiți pe rețelele linkedin | ^distribuiți pe rețelele LinkedIn | ^distribuiți pe rețelele email
      ^distribuiți pe rețelele e-mail | ^distribuiți pe rețelele telegram | ^distribuiți pe rețelele sociale
      ^distribuiți pe rețelele pinterest | ^distribuiți pe rețelele messenger | ^distribuiți către facebook
      ^distribuiți către twitter | ^distribuiți către X | ^distribuiți către whatsapp | ^distribuiți către WhatsApp
      ^distribuiți către linkedin | ^distribuiți către LinkedIn | ^distribuiți către email | ^distribuiți către e-mail
      ^distribuiți către telegram | ^distribuiți către sociale | ^distribuiți către pinterest | ^distribuiți către messenger
      ^trimite pe facebook | ^trimite pe twitter | ^trimite pe X | ^trimite pe whatsapp | ^trimite pe WhatsApp | ^trimite pe linkedin
      ^trimite pe LinkedIn | ^trimite pe email | ^trimite pe e-mail | ^trimite pe telegram | ^trimite pe sociale
      ^trimite pe pinterest | ^trimite pe messenger | ^trimite prin facebook | ^trimite prin twitter | ^trimite prin X
      ^trimite prin whatsapp | ^trimite prin WhatsApp | ^trimite prin linkedin | ^trimite prin LinkedIn | ^trimite prin email
      ^trimite prin e-mail | ^trimite prin telegram | ^trimite prin sociale | ^trimite prin pinterest | ^trimite prin messenger
      ^trimite pe rețelele facebook | ^trimite pe rețelele twitter | ^trimite pe rețelele X | ^trimite pe rețelele whatsapp
      ^trimite pe rețelele WhatsApp | ^trimite pe rețelele linkedin | ^trimite pe rețelele LinkedIn | ^trimite pe rețelele email
      ^trimite pe rețelele e-mail | ^trimite pe rețelele telegram | ^trimite pe rețelele sociale | ^trimite pe rețelele pinterest
      ^trimite pe rețelele messenger | ^trimite către facebook | ^trimite către twitter | ^trimite către X | ^trimite către whatsapp
      ^trimite către WhatsApp | ^trimite către linkedin | ^trimite către LinkedIn | ^trimite către email | ^trimite către e-mail
      ^trimite către telegram | ^trimite către sociale | ^trimite către pinterest | ^trimite către messenger | ^partajează pe facebook
      ^partajează pe twitter | ^partajează pe X | ^partajează pe whatsapp | ^partajează pe WhatsApp | ^partajează pe linkedin
      ^partajează pe LinkedIn | ^partajează pe email | ^partajează pe e-mail | ^partajează pe telegram | ^partajează pe sociale
      ^partajează pe pinterest | ^partajează pe messenger | ^partajează prin facebook | ^partajează prin twitter | ^partajează prin X
      ^partajează prin whatsapp | ^partajează prin WhatsApp | ^partajează prin linkedin | ^partajează prin LinkedIn
      ^partajează prin email | ^partajează prin e-mail | ^partajează prin telegram | ^partajează prin sociale
      ^partajează prin pinterest | ^partajează prin messenger | ^partajează pe rețelele facebook | ^partajează pe rețelele twitter
      ^partajează pe rețelele X | ^partajează pe rețelele whatsapp | ^partajează pe rețelele WhatsApp
      ^partajează pe rețelele linkedin | ^partajează pe rețelele LinkedIn | ^partajează pe rețelele email
      ^partajează pe rețelele e-mail | ^partajează pe rețelele telegram | ^partajează pe rețelele sociale
      ^partajează pe rețelele pinterest | ^partajează pe rețelele messenger | ^partajează către facebook | ^partajează către twitter
      ^partajează către X | ^partajează către whatsapp | ^partajează către WhatsApp | ^partajează către linkedin
      ^partajează către LinkedIn | ^partajează către email | ^partajează către e-mail | ^partajează către telegram
      ^partajează către sociale | ^partajează către pinterest | ^partajează către messenger | ^share pe facebook | ^share pe twitter
      ^share pe X | ^share pe whatsapp | ^share pe WhatsApp | ^share pe linkedin | ^share pe LinkedIn | ^share pe email
      ^share pe e-mail | ^share pe telegram | ^share pe sociale | ^share pe pinterest | ^share pe messenger | ^share prin facebook
      ^share prin twitter | ^share prin X | ^share prin whatsapp | ^share prin WhatsApp | ^share prin linkedin | ^share prin LinkedIn
      ^share prin email | ^share prin e-mail | ^share prin telegram | ^share prin sociale | ^share prin pinterest
      ^share prin messenger | ^share pe rețelele facebook | ^share pe rețelele twitter | ^share pe rețelele X
      ^share pe rețelele whatsapp | ^share pe rețelele WhatsApp | ^share pe rețelele linkedin | ^share pe rețelele LinkedIn
      ^share pe rețelele email | ^share pe rețelele e-mail | ^share pe rețelele telegram | ^share pe rețelele sociale
      ^share pe rețelele pinterest | ^share pe rețelele messenger | ^share către facebook | ^share către twitter | ^share către X
      ^share către whatsapp | ^share către WhatsApp | ^share către linkedin | ^share către LinkedIn | ^share către email
      ^share către e-mail | ^share către telegram | ^share către sociale | ^share către pinterest | ^share către messenger
      ^distribuie articolul | ^distribuie acest articol | ^distribuie știrea | ^distribuie pagina | ^distribuie această pagină
      ^distribuie rețeta | ^distribuie postarea | ^distribuie acest | ^distribuie asta | ^distribuiți articolul
      ^distribuiți acest articol | ^distribuiți știrea | ^distribuiți pagina | ^distribuiți această pagină | ^distribuiți rețeta
      ^distribuiți postarea | ^distribuiți acest | ^distribuiți asta | ^partajează articolul | ^partajează acest articol
      ^partajează știrea | ^partajează pagina | ^partajează această pagină | ^partajează rețeta | ^partajează postarea
      ^partajează acest | ^partajează asta | ^copiază linkul | ^copiază link | ^copiază link-ul | ^copiază adresa | ^copiați linkul
      ^copiați link | ^copiați link-ul | ^copiați adresa | ^link copiat | ^link a fost copiat | ^linkul copiat | ^linkul a fost copiat
      ^printează articolul$ | ^printează articolul aceasta | ^printează pagina$ | ^printează pagina aceasta | ^printează rețeta$
      ^printează rețeta aceasta | ^tipărește articolul$ | ^tipărește articolul aceasta | ^tipărește pagina$
      ^tipărește pagina aceasta | ^tipărește rețeta$ | ^tipărește rețeta aceasta | ^imprimă articolul$ | ^imprimă articolul aceasta
      ^imprimă pagina$ | ^imprimă pagina aceasta | ^imprimă rețeta$ | ^imprimă rețeta aceasta | ^trimite unui prieten
      ^trimite articolul | ^salvează articolul$ | ^salvează rețeta$ | ^citește mai târziu articolul$ | ^citește mai târziu rețeta$
      dă clic pentru a partaja | dă clic pentru a imprima | dă clic pentru a trimite | se deschide într-o fereastră nouă
      ^recomandă unui prieten | ^dă mai departe$
    `,
    hint: `
      ^distribuie$ | ^distribuie:$ | ^share$ | ^partajează$ | ^printează$ | ^tipărește$ | ^imprimă$ | ^îmi place$ | ^apreciază$
      ^urmărește$ | ^urmărește-ne$ | ^urmăriți-ne$ | ^tweet$ | ^copiază$ | ^ascultă$ | ^urmărește-ne pe | ^distribuie:
    `,
  },
  comments: {
    sure: `
      ^lasă un comentariu | ^lasă comentariu | ^lasă un răspuns | ^lasă comentariul | ^lasă comentariul tău | ^lasă un mesaj
      ^adaugă un comentariu | ^adaugă comentariu | ^adaugă un răspuns | ^adaugă comentariul | ^adaugă comentariul tău
      ^adaugă un mesaj | ^scrie un comentariu | ^scrie comentariu | ^scrie un răspuns | ^scrie comentariul | ^scrie comentariul tău
      ^scrie un mesaj | ^trimite un comentariu | ^trimite comentariu | ^trimite un răspuns | ^trimite comentariul
      ^trimite comentariul tău | ^trimite un mesaj | ^postează un comentariu | ^postează comentariu | ^postează un răspuns
      ^postează comentariul | ^postează comentariul tău | ^postează un mesaj | ^lăsați un comentariu | ^lăsați comentariu
      ^lăsați un răspuns | ^lăsați comentariul | ^lăsați comentariul tău | ^lăsați un mesaj | ^anulează răspunsul
      ^comentează articolul | ^comentează știrea | ^comentează părerea | ^spune-ți articolul | ^spune-ți știrea | ^spune-ți părerea
      ^# comentarii$ | ^# comentariu$ | ^# răspunsuri$ | ^# de comentarii$ | ^comentarii #$ | ^comentarii (#)$ | ^niciun comentariu
      ^nu există comentarii | ^fără comentarii | ^nu sunt comentarii | ^vezi toate comentariile$ | ^vezi toate comentarii$
      ^vezi toate răspunsuri$ | ^vezi mai multe comentariile$ | ^vezi mai multe comentarii$ | ^vezi mai multe răspunsuri$
      ^vezi # comentariile$ | ^vezi # comentarii$ | ^vezi # răspunsuri$ | ^vezi comentariile$ | ^vezi comentarii$ | ^vezi răspunsuri$
      ^citește toate comentariile$ | ^citește toate comentarii$ | ^citește toate răspunsuri$ | ^citește mai multe comentariile$
      ^citește mai multe comentarii$ | ^citește mai multe răspunsuri$ | ^citește # comentariile$ | ^citește # comentarii$
      ^citește # răspunsuri$ | ^citește comentariile$ | ^citește comentarii$ | ^citește răspunsuri$ | ^arată toate comentariile$
      ^arată toate comentarii$ | ^arată toate răspunsuri$ | ^arată mai multe comentariile$ | ^arată mai multe comentarii$
      ^arată mai multe răspunsuri$ | ^arată # comentariile$ | ^arată # comentarii$ | ^arată # răspunsuri$ | ^arată comentariile$
      ^arată comentarii$ | ^arată răspunsuri$ | ^încarcă toate comentariile$ | ^încarcă toate comentarii$ | ^încarcă toate răspunsuri$
      ^încarcă mai multe comentariile$ | ^încarcă mai multe comentarii$ | ^încarcă mai multe răspunsuri$ | ^încarcă # comentariile$
      ^încarcă # comentarii$ | ^încarcă # răspunsuri$ | ^încarcă comentariile$ | ^încarcă comentarii$ | ^încarcă răspunsuri$
      adresa ta de email nu va fi publicată | adresa ta de email nu va fi afișată | adresa de email nu va fi publicată
      adresa de e-mail nu va fi publicată | câmpurile obligatorii sunt marcate | salvează-mi numele, emailul
      data viitoare când o să comentez | pentru data viitoare când o să comentez | anunță-mă când | anunță-mă prin | anunță-mă despre
      autentifică-te pentru a comenta | autentifică-te pentru a publica | autentifică-te pentru a lăsa
      autentifică-te pentru a răspunde | conectează-te pentru a comenta | conectează-te pentru a publica | conectează-te pentru a lăsa
      conectează-te pentru a răspunde | trebuie să fii autentificat pentru a comenta | trebuie să fii autentificat pentru a publica
      trebuie să fii autentificat pentru a lăsa | trebuie să fii autentificat pentru a răspunde
      trebuie să te autentifici pentru a comenta | trebuie să te autentifici pentru a publica
      trebuie să te autentifici pentru a lăsa | trebuie să te autentifici pentru a răspunde | comentariile sunt închise
      comentariile sunt dezactivate | comentariile sunt oprite | fii primul care comentează | fii primul care lasă
      ^raportează comentariul | ^raportează un comentariu | ^intră în discuție | ^intră în dezbatere | ^participă la discuție
      ^participă la dezbatere
    `,
    hint: `
      ^răspunde$ | ^răspunsuri$ | ^comentariu$ | ^comentarii$ | ^comentează$ | ^părerea ta$ | ^raportează$ | ^cele mai noi$
      ^cele mai vechi$ | ^cele mai apreciate$ | ^sortează$ | ^nume *$ | ^site web$ | ^publică$ | ^publică comentariul$ | ^citează$
      acum # zile$ | acum # ore$ | acum # minute$ | acum # luni$ | acum # săptămâni$ | acum # ani$
    `,
  },
  'related-links': {
    sure: `
      ^citește și$ | ^citește și: | ^citește şi$ | ^citește şi: | ^vezi și$ | ^vezi și: | ^vezi şi$ | ^vezi şi: | ^urmărește și$
      ^urmărește și: | ^urmărește şi$ | ^urmărește şi: | ^citiți și$ | ^citiți și: | ^citiți şi$ | ^citiți şi: | ^vedeți și$
      ^vedeți și: | ^vedeți şi$ | ^vedeți şi: | ^ascultă și$ | ^ascultă și: | ^ascultă şi$ | ^ascultă şi: | ^citește și | ^citește şi
      ^vezi și | ^vezi şi | ^citiți și | ^citiți şi | ^articole similare$ | ^articole similare: | ^articole asemănătoare$
      ^articole asemănătoare: | ^articole recomandate$ | ^articole recomandate: | ^articole recente$ | ^articole recente:
      ^articole populare$ | ^articole populare: | ^articole asociate$ | ^articole asociate: | ^articole pe aceeași temă$
      ^articole pe aceeași temă: | ^articole relaționate$ | ^articole relaționate: | ^articole din aceeași categorie$
      ^articole din aceeași categorie: | ^articole conexe$ | ^articole conexe: | ^știri similare$ | ^știri similare:
      ^știri asemănătoare$ | ^știri asemănătoare: | ^știri recomandate$ | ^știri recomandate: | ^știri recente$ | ^știri recente:
      ^știri populare$ | ^știri populare: | ^știri asociate$ | ^știri asociate: | ^știri pe aceeași temă$ | ^știri pe aceeași temă:
      ^știri relaționate$ | ^știri relaționate: | ^știri din aceeași categorie$ | ^știri din aceeași categorie: | ^știri conexe$
      ^știri conexe: | ^subiecte similare$ | ^subiecte similare: | ^subiecte asemănătoare$ | ^subiecte asemănătoare:
      ^subiecte recomandate$ | ^subiecte recomandate: | ^subiecte recente$ | ^subiecte recente: | ^subiecte populare$
      ^subiecte populare: | ^subiecte asociate$ | ^subiecte asociate: | ^subiecte pe aceeași temă$ | ^subiecte pe aceeași temă:
      ^subiecte relaționate$ | ^subiecte relaționate: | ^subiecte din aceeași categorie$ | ^subiecte din aceeași categorie:
      ^subiecte conexe$ | ^subiecte conexe: | ^postări similare$ | ^postări similare: | ^postări asemănătoare$
      ^postări asemănătoare: | ^postări recomandate$ | ^postări recomandate: | ^postări recente$ | ^postări recente:
      ^postări populare$ | ^postări populare: | ^postări asociate$ | ^postări asociate: | ^postări pe aceeași temă$
      ^postări pe aceeași temă: | ^postări relaționate$ | ^postări relaționate: | ^postări din aceeași categorie$
      ^postări din aceeași categorie: | ^postări conexe$ | ^postări conexe: | ^rețete similare$ | ^rețete similare:
      ^rețete asemănătoare$ | ^rețete asemănătoare: | ^rețete recomandate$ | ^rețete recomandate: | ^rețete recente$
      ^rețete recente: | ^rețete populare$ | ^rețete populare: | ^rețete asociate$ | ^rețete asociate: | ^rețete pe aceeași temă$
      ^rețete pe aceeași temă: | ^rețete relaționate$ | ^rețete relaționate: | ^rețete din aceeași categorie$
      ^rețete din aceeași categorie: | ^rețete conexe$ | ^rețete conexe: | ^produse similare$ | ^produse similare:
      ^produse asemănătoare$ | ^produse asemănătoare: | ^produse recomandate$ | ^produse recomandate: | ^produse recente$
      ^produse recente: | ^produse populare$ | ^produse populare: | ^produse asociate$ | ^produse asociate:
      ^produse pe aceeași temă$ | ^produse pe aceeași temă: | ^produse relaționate$ | ^produse relaționate:
      ^produse din aceeași categorie$ | ^produse din aceeași categorie: | ^produse conexe$ | ^produse conexe: | ^ultimele știri$
      ^ultimele articole$ | ^ultimele postări$ | ^ultimele noutăți$ | ^ultimele rețete$ | ^ultimele comentarii$ | ^cele mai noi știri$
      ^cele mai noi articole$ | ^cele mai noi postări$ | ^cele mai noi noutăți$ | ^cele mai noi rețete$ | ^cele mai noi comentarii$
      ^alte știri$ | ^alte articole$ | ^alte postări$ | ^alte noutăți$ | ^alte rețete$ | ^alte comentarii$ | ^cele mai citite$
      ^cele mai citite articole | ^cele mai citite știri | ^cele mai populare$ | ^cele mai populare articole
      ^cele mai populare știri | ^cele mai comentate$ | ^cele mai comentate articole | ^cele mai comentate știri
      ^cele mai vizualizate$ | ^cele mai vizualizate articole | ^cele mai vizualizate știri | ^cele mai distribuite$
      ^cele mai distribuite articole | ^cele mai distribuite știri | ^recomandări$ | ^recomandate$ | ^recomandări pentru tine$
      ^recomandările redacției$ | ^recomandarea redacției$ | ^ți-ar putea plăcea$ | ^te-ar putea interesa$ | ^pe aceeași temă$
      ^din aceeași categorie$ | ^top citite$ | ^cele mai recente$ | ^știri de ultimă oră$ | ^principalele știri$ | ^nu rata$
      ^parteneri recomandă$ | ^titlurile zilei$ | ^ți-ar putea plăcea și | ^ți-ar putea interesa și | ^ți-ar putea interesa
      ^ți-ar putea plăcea | ^te-ar putea plăcea și | ^te-ar putea interesa și | ^te-ar putea interesa | ^te-ar putea plăcea
      ^v-ar putea plăcea și | ^v-ar putea interesa și | ^v-ar putea interesa | ^v-ar putea plăcea | ^mai multe articole despre
      ^mai multe articole din | ^mai multe articole pe aceeași | ^mai multe articole de | ^mai multe știri despre
      ^mai multe știri din | ^mai multe știri pe aceeași | ^mai multe știri de | ^alte articole despre | ^alte articole din
      ^alte articole pe aceeași | ^alte articole de | ^alte știri despre | ^alte știri din | ^alte știri pe aceeași | ^alte știri de
      ^articolul următor$ | ^articolul următoare$ | ^articolul anterior$ | ^articolul anterioară$ | ^postarea următor$
      ^postarea următoare$ | ^postarea anterior$ | ^postarea anterioară$ | ^cititorii au citit | ^cititorii au mai citit | ^de citit:
      ^de citit și:
    `,
    hint: `
      ^citește mai mult$ | ^citește tot$ | ^mai mult$ | ^mai multe$ | ^vezi mai mult$ | ^vezi toate$ | ^vezi tot$ | ^continuă$
      ^recomandat$ | ^populare$ | ^recente$ | ^similare$ | ^trending$ | ^actualitate$ | ^subiecte$ | ^legături$ | ^video$ | ^galerie$
      ^mai multe despre | ^tot despre
    `,
  },
  navigation: {
    sure: `
      ^sari la conținut | ^sari la conținutul | ^sari la conținutul principal | ^sari la meniu | ^sari la navigare
      ^mergi la conținut | ^mergi la conținutul | ^mergi la conținutul principal | ^mergi la meniu | ^mergi la navigare
      ^salt la conținut | ^salt la conținutul | ^salt la conținutul principal | ^salt la meniu | ^salt la navigare
      ^treci la conținut | ^treci la conținutul | ^treci la conținutul principal | ^treci la meniu | ^treci la navigare
      ^sari direct la conținut | ^sari direct la conținutul | ^sari direct la conținutul principal | ^sari direct la meniu
      ^sari direct la navigare | ^deschide meniul$ | ^deschide meniu$ | ^deschide căutarea$ | ^deschide navigarea$ | ^închide meniul$
      ^închide meniu$ | ^închide căutarea$ | ^închide navigarea$ | ^afișează meniul$ | ^afișează meniu$ | ^afișează căutarea$
      ^afișează navigarea$ | ^meniu principal$ | ^meniu de navigare$ | ^te afli aici | ^ești aici | ^sunteți aici | ^vă aflați aici
      ^înapoi sus$ | ^sus$ | ^înapoi la început$ | ^înapoi la prima pagină$ | ^înapoi acasă$ | ^înapoi la listă$ | ^mergi sus$
      ^pagina anterioară$ | ^pagina următoare$ | ^navigare în articole$ | ^schimbă limba$ | ^alege limba$ | ^contul meu$
      ^creează cont$ | ^cont nou$ | ^ai uitat parola?$ | ^ați uitat parola?$ | ^am uitat parola$ | ^pagina # din #
      ^articole mai vechi$ | ^articole mai noi$ | ^postări mai vechi$ | ^postări mai noi$ | ^anterior următor$ | ^următor anterior$
      ^caută în site | ^caută pe site | ^caută după: | ^caută aici | ^autentificare înregistrare | ^autentificare sau
      ^autentificare cont nou | ^conectare înregistrare | ^conectare sau | ^conectare cont nou | ^intră în cont înregistrare
      ^intră în cont sau | ^intră în cont cont nou | ^coșul tău este gol | ^coșul este gol | ^vezi coșul
      ^a fost utilă această pagină | ^v-a fost utilă
    `,
    hint: `
      ^acasă$ | ^prima pagină$ | ^știri$ | ^meniu$ | ^căutare$ | ^caută$ | ^autentificare$ | ^conectare$ | ^login$ | ^logout$
      ^deconectare$ | ^înregistrare$ | ^politică$ | ^politic$ | ^economie$ | ^economic$ | ^social$ | ^extern$ | ^externe$
      ^internațional$ | ^sport$ | ^fotbal$ | ^cultură$ | ^opinii$ | ^editorial$ | ^sănătate$ | ^educație$ | ^justiție$ | ^lifestyle$
      ^monden$ | ^tehnologie$ | ^știință$ | ^auto$ | ^turism$ | ^călătorii$ | ^rețete$ | ^mâncare$ | ^meteo$ | ^vremea$ | ^foto$
      ^podcast$ | ^tv$ | ^radio$ | ^live$ | ^arhivă$ | ^etichete$ | ^taguri$ | ^categorii$ | ^categorie$ | ^blog$ | ^despre noi$
      ^despre mine$ | ^despre$ | ^contact$ | ^ajutor$ | ^întrebări frecvente$ | ^produse$ | ^servicii$ | ^magazin$ | ^coș$
      ^coșul meu$ | ^finalizare comandă$ | ^evenimente$ | ^calendar$ | ^cariere$ | ^anunțuri$ | ^forum$ | ^membri$ | ^înapoi$
      ^înainte$ | ^următorul$ | ^anterior$ | ^închide$ | ^toate$ | ^română$ | ^english$ | ^cuprins$ | ^locale$ | ^primăria$
      ^consiliul local$ | ^documente$ | ^formulare$ | ^servicii online$ | ^etichete: | ^taguri: | ^categorie: | ^categorii:
      ^subiecte: | ^tags:
    `,
  },
  advertisement: {
    sure: `
      ^publicitate$ | ^reclamă$ | ^reclame$ | ^publicitate publicitate$ | ^conținut sponsorizat$ | ^articol sponsorizat$
      ^sponsorizat$ | ^advertorial$ | ^articol publicitar$ | ^(p)$ | ^promo$ | ^conținut plătit$ | ^articolul continuă după
      ^articolul continuă mai jos | ^știrea continuă după | ^știrea continuă mai jos | ^textul continuă după
      ^textul continuă mai jos | ^continuă să citești după reclamă | ^continuă să citești după publicitate
      ^citește în continuare după reclamă | ^citește în continuare după publicitate | ^închide reclama$ | ^închide anunțul$
      ^închide publicitatea$ | ^sari peste reclama$ | ^sari peste anunțul$ | ^sari peste publicitatea$ | ^publicitatea ta aici
      ^reclama ta aici | acest articol conține linkuri afiliate | acest articol conține link-uri afiliate
      acest articol conține linkuri de afiliere | articolul conține linkuri afiliate | articolul conține link-uri afiliate
      articolul conține linkuri de afiliere | pagina conține linkuri afiliate | pagina conține link-uri afiliate
      pagina conține linkuri de afiliere | putem primi un comision | putem primi un mic comision | primim un comision
      primim un mic comision | fără niciun cost suplimentar | fără costuri suplimentar | dezactivează adblock
      dezactivează ad blocker | dezactivează blocarea reclamelor | dezactivați adblock | dezactivați ad blocker
      dezactivați blocarea reclamelor | folosești un ad blocker | folosești un adblock | folosești un program de blocare
      ^acesta este un advertorial | ^acesta este un articol publicitar | ^acesta este un sponsorizat | ^acest articol este advertorial
      ^acest articol este articol publicitar | ^acest articol este sponsorizat
    `,
    hint: `
      ^sponsor$ | ^sponsori$ | ^sponsorizat de$ | ^cumpără acum$ | ^cumpără$ | ^comandă acum$ | ^vezi oferta$ | ^vezi prețul$
      ^ofertă$ | ^oferte$ | ^reducere$ | ^reduceri$ | ^parteneri$ | ^partener$ | ^cod de reducere$ | ^sponsorizat de
      ^un proiect susținut de | ^în parteneriat cu | linkuri afiliate
    `,
  },
  paywall: {
    sure: `
      acest articol este disponibil doar pentru | acest articol este disponibil doar abonaților | acest articol este rezervat pentru
      acest articol este rezervat abonaților | acest articol este doar pentru | acest articol este doar abonaților
      acest articol este exclusiv pentru | acest articol este exclusiv abonaților | acest conținut este disponibil doar pentru
      acest conținut este disponibil doar abonaților | acest conținut este rezervat pentru | acest conținut este rezervat abonaților
      acest conținut este doar pentru | acest conținut este doar abonaților | acest conținut este exclusiv pentru
      acest conținut este exclusiv abonaților | articolul este disponibil doar pentru | articolul este disponibil doar abonaților
      articolul este rezervat pentru | articolul este rezervat abonaților | articolul este doar pentru
      articolul este doar abonaților | articolul este exclusiv pentru | articolul este exclusiv abonaților
      conținutul este disponibil doar pentru | conținutul este disponibil doar abonaților | conținutul este rezervat pentru
      conținutul este rezervat abonaților | conținutul este doar pentru | conținutul este doar abonaților
      conținutul este exclusiv pentru | conținutul este exclusiv abonaților | ^doar pentru abonați$ | ^exclusiv pentru abonați$
      ^articol premium$ | ^conținut premium$ | ^pentru abonați$ | abonează-te pentru a citi | abonează-te pentru a continua
      abonează-te pentru a avea acces | autentifică-te pentru a citi | autentifică-te pentru a continua
      autentifică-te pentru a avea acces | conectează-te pentru a citi | conectează-te pentru a continua
      conectează-te pentru a avea acces | pentru a citi articolul integral | pentru a citi tot articolul | pentru a citi lectura
      pentru a continua articolul integral | pentru a continua tot articolul | pentru a continua lectura | ^citește articolul integral
      ^citește lectura | ^continuă articolul integral | ^continuă lectura | ^ești deja abonat | ^sunteți deja abonat | ^ai deja cont
      ^ai deja un cont | ^ai deja abonament | ^aveți deja cont | ^aveți deja un cont | ^aveți deja abonament | ^nu ai cont
      ^nu aveți cont | ^alege abonamentul | ^alege un abonament | ^încearcă gratuit | ^prima lună gratuită | ^prima lună
      articole gratuite rămase | articole gratuite luna aceasta | ^susține jurnalismul$ | ^susține jurnalismul independent
      ^susține presa$ | ^susține presa independent | ^susține redacția$ | ^susține redacția independent | ^sprijină jurnalismul$
      ^sprijină jurnalismul independent | ^sprijină presa$ | ^sprijină presa independent | ^sprijină redacția$
      ^sprijină redacția independent | ^susține-ne$ | ^donează acum$ | ^doneaza$ | activează javascript | activați javascript
      javascript este dezactivat | javascript trebuie să fie | browserul tău nu suportă | browserul tău nu este
      browserul dvs nu suportă | browserul dvs nu este | browserul dumneavoastră nu suportă | browserul dumneavoastră nu este
      ^descarcă aplicația | ^descarcă aplicația noastră | ^descarcă gratuit | ^disponibil în google play | ^disponibil în app store
      ^descarcă din google play | ^descarcă din app store
    `,
    hint: `
      acces nelimitat la | acces complet la | anulezi oricând | renunți oricând | ^abonament$ | ^abonamente$ | ^premium$ | ^plus$
      ^parolă$ | ^donează$ | ^susține$ | ^pe lună$ | ^lei$ | ^lună$ | ^sau$ | ^membru$ | ^devino membru$ | ^app store$ | ^google play$
      ^aplicația mobilă$
    `,
  },
  'legal-footer': {
    sure: `
      toate drepturile rezervate | ^copyright © | ^© copyright | reproducerea integrală sau | reproducerea integrală fără
      reproducerea integrală este | reproducerea integrală a | reproducerea parțială sau | reproducerea parțială fără
      reproducerea parțială este | reproducerea parțială a | reproducerea totală sau | reproducerea totală fără
      reproducerea totală este | reproducerea totală a | reproducerea articolelor sau | reproducerea articolelor fără
      reproducerea articolelor este | reproducerea articolelor a | reproducerea conținutului sau | reproducerea conținutului fără
      reproducerea conținutului este | reproducerea conținutului a | reproducerea fără sau | reproducerea fără fără
      reproducerea fără este | reproducerea fără a | reproducerea textelor sau | reproducerea textelor fără
      reproducerea textelor este | reproducerea textelor a | preluarea integrală sau | preluarea integrală fără
      preluarea integrală este | preluarea integrală a | preluarea parțială sau | preluarea parțială fără | preluarea parțială este
      preluarea parțială a | preluarea totală sau | preluarea totală fără | preluarea totală este | preluarea totală a
      preluarea articolelor sau | preluarea articolelor fără | preluarea articolelor este | preluarea articolelor a
      preluarea conținutului sau | preluarea conținutului fără | preluarea conținutului este | preluarea conținutului a
      preluarea fără sau | preluarea fără fără | preluarea fără este | preluarea fără a | preluarea textelor sau
      preluarea textelor fără | preluarea textelor este | preluarea textelor a | copierea integrală sau | copierea integrală fără
      copierea integrală este | copierea integrală a | copierea parțială sau | copierea parțială fără | copierea parțială este
      copierea parțială a | copierea totală sau | copierea totală fără | copierea totală este | copierea totală a
      copierea articolelor sau | copierea articolelor fără | copierea articolelor este | copierea articolelor a
      copierea conținutului sau | copierea conținutului fără | copierea conținutului este | copierea conținutului a
      copierea fără sau | copierea fără fără | copierea fără este | copierea fără a | copierea textelor sau | copierea textelor fără
      copierea textelor este | copierea textelor a | este interzisă reproducerea | este interzisă copierea | este interzisă preluarea
      este strict interzisă reproducerea | este strict interzisă copierea | este strict interzisă preluarea | ^termeni și condiții$
      ^termeni și condiții politica | ^termeni și condiții confidențialitate | ^termeni și condiții contact | ^termeni de utilizare$
      ^termeni de utilizare politica | ^termeni de utilizare confidențialitate | ^termeni de utilizare contact | ^termeni si conditii$
      ^termeni si conditii politica | ^termeni si conditii confidențialitate | ^termeni si conditii contact | ^termeni şi condiţii$
      ^termeni şi condiţii politica | ^termeni şi condiţii confidențialitate | ^termeni şi condiţii contact
      ^politica de confidențialitate$ | ^politica de confidențialitate termeni | ^politica de confidențialitate politica
      ^politica de confidențialitate și | ^politica de confidențialitate contact | ^politica de cookies termeni
      ^politica de cookies politica | ^politica de cookies și | ^politica de cookies contact | ^politica de cookie$
      ^politica de cookie termeni | ^politica de cookie politica | ^politica de cookie și | ^politica de cookie contact
      ^politica de retur$ | ^politica de retur termeni | ^politica de retur politica | ^politica de retur și
      ^politica de retur contact | ^politica de prelucrare$ | ^politica de prelucrare termeni | ^politica de prelucrare politica
      ^politica de prelucrare și | ^politica de prelucrare contact | ^politică editorială$ | ^politica editorială$
      ^protecția datelor$ | ^prelucrarea datelor$ | ^anpc$ | ^gdpr$ | ^caseta redacțională$ | ^codul deontologic$
      ^notă de informare$ | ^declarație de accesibilitate$ | ^drept la replică$ | ^cui:? # | ^cif:? # | ^nr. reg. com.
      ^registrul comerțului | ^redactor-șef: | ^redactor șef: | ^director general: | ^director editorial:
      susținut cu mândrie de wordpress | realizat cu wordpress | ^site realizat de | ^web design | ^dezvoltat de | ^creat de
      soluționarea online a litigiilor | soluționarea alternativă a litigiilor
    `,
    hint: `
      reproducerea integrală | reproducerea parțială | reproducerea totală | reproducerea articolelor | reproducerea conținutului
      reproducerea fără | reproducerea textelor | preluarea integrală | preluarea parțială | preluarea totală | preluarea articolelor
      preluarea conținutului | preluarea fără | preluarea textelor | copierea integrală | copierea parțială | copierea totală
      copierea articolelor | copierea conținutului | copierea fără | copierea textelor | fără acordul scris | fără acordul prealabil
      ^confidențialitate$ | ^termeni$ | ^condiții$ | ^redacția$ | ^redacție$ | ^presă$ | ^harta site$ | ^hartă site$ | ^sitemap$
      ^rss$ | ^contact redacție$ | ^livrare$ | ^plată$ | ^retur$ | ^garanție$ | ^program$ | ^accesibilitate$ | ^drepturi de autor$
      ^licență$ | ^despre site$ | ^telefon: | ^tel: | ^adresa: | ^adresă: | ^email: | ^e-mail: | ^fax: | ^program: | ^editor:
      ^sediu:
    `,
  },
  'author-box': {
    sure: `
      ^despre autor$ | ^despre autori | ^despre autorul | ^despre autorii$ | ^toate articolele scrise de
      ^toate articolele scrise ale autorului | ^toate articolele scrise de același autor | ^toate articolele scrise ale
      ^toate articolele de | ^toate articolele ale autorului | ^toate articolele de același autor | ^toate articolele ale
      ^mai multe articole scrise de | ^mai multe articole scrise ale autorului | ^mai multe articole scrise de același autor
      ^mai multe articole scrise ale | ^mai multe articole ale autorului | ^mai multe articole de același autor
      ^mai multe articole ale | ^alte articole scrise de | ^alte articole scrise ale autorului
      ^alte articole scrise de același autor | ^alte articole scrise ale | ^alte articole ale autorului
      ^alte articole de același autor | ^alte articole ale | ^vezi toate articolele scrise de
      ^vezi toate articolele scrise ale autorului | ^vezi toate articolele scrise de același autor | ^vezi toate articolele scrise ale
      ^vezi toate articolele de | ^vezi toate articolele ale autorului | ^vezi toate articolele de același autor
      ^vezi toate articolele ale | ^mai multe scrise de | ^mai multe scrise ale autorului | ^mai multe scrise de același autor
      ^mai multe scrise ale | ^mai multe de | ^mai multe ale autorului | ^mai multe de același autor | ^mai multe ale
      ^articole scrise scrise de | ^articole scrise scrise ale autorului | ^articole scrise scrise de același autor
      ^articole scrise scrise ale | ^articole scrise de | ^articole scrise ale autorului | ^articole scrise de același autor
      ^articole scrise ale | ^urmărește autorul | ^contactează autorul | ^urmărește-l pe | opiniile exprimate | opiniile exprimate în
      punctele de vedere exprimate | punctele de vedere exprimate în | părerile exprimate | părerile exprimate în
    `,
    hint: `
      este jurnalist la | este redactor la | este editor la | este reporter la | este jurnalist și | jurnalist freelancer
      este jurnalist independent | lucrează în presă din | lucrează în presă de la | lucrează în presă despre | scrie la din
      scrie la de la | scrie la despre | scrie pentru din | scrie pentru de la | scrie pentru despre | ^autor$ | ^autoare$
      ^redactor$ | ^editor$ | ^reporter$ | ^jurnalist$ | ^corespondent$ | ^fotograf$ | ^profil$ | ^biografie$ | ^colaborator$
      ^autor: | ^redactor: | este jurnalist | este scriitor | este redactor | scrie despre | locuiește în | autoarea cărții
      autorul cărții
    `,
  },
  counter: {
    sure: `
      ^# min de citit$ | ^# min citire$ | ^# min lectură$ | ^# min de lectură$ | ^# min de citire$ | ^# minute de citit$
      ^# minute citire$ | ^# minute lectură$ | ^# minute de lectură$ | ^# minute de citire$ | ^# minut de citit$ | ^# minut citire$
      ^# minut lectură$ | ^# minut de lectură$ | ^# minut de citire$ | ^timp de citire:? # | ^timp de lectură:? # | ^timp estimat
      ^timp de citire | ^# vizualizări$ | ^# de vizualizări$ | ^# distribuiri$ | ^# urmăritori$ | ^# aprecieri$ | ^# voturi$
      ^# recenzii$ | ^# afișări$ | ^# citiri$ | ^vizualizări:? # | ^afișări:? # | ^citit de # ori | ^vizualizat de # ori
      ^membru din: # | ^înregistrat: # | ^mesaje: #$ | ^postări: #$
    `,
    hint: `
      ^# minute$ | ^# rezultate$ | ^# articole$ | ^# produse$ | ^vizualizări$ | ^aprecieri$ | ^recenzii$ | ^timp de citire$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotografii: | ^imagine: | ^imagini: | ^sursa: | ^sursă: | ^surse: | ^ilustrație: | ^grafică: | ^video: | ^hartă:
      ^sursa foto: | ^credit foto: | ^foto arhivă: | ^foto © | ^foto arhivă | ^sursa foto © | ^sursa foto arhivă
      ^imagine ilustrativă | ^imagine cu caracter ilustrativ | ^imagine de arhivă | ^foto ilustrativ$ | ^imagine ilustrativă$
      ^arhivă personală$ | agerpres$ | inquam photos
    `,
  },
};
