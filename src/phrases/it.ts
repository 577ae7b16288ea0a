import type { Phrases } from './phrases.js';

/** What boilerplate says in Italian. */
export const it: Phrases = {
  'cookie-banner': {
    sure: `
      utilizziamo i cookie | utilizziamo cookie | usiamo i cookie per | usiamo cookie | utilizziamo anche cookie
      noi utilizziamo i cookie | questo sito utilizza cookie | questo sito utilizza i cookie | questo sito web utilizza i cookie
      questo sito web utilizza cookie | questo sito usa i cookie | questo sito usa cookie | questo sito fa uso di cookie
      questo sito si serve di cookie | il nostro sito utilizza cookie | il nostro sito utilizza i cookie | il sito utilizza cookie
      il presente sito utilizza cookie | questo sito utilizza solo cookie tecnici | utilizza cookie tecnici
      utilizza cookie, anche di terze parti | cookie tecnici e di profilazione | cookie o tecnologie simili | cookie e tecnologie simili
      cookie e altre tecnologie | cookie tecnici e, previo tuo consenso | cookie per migliorare la tua esperienza
      cookie per migliorare l’esperienza | cookie per offrirti | cookie per garantire | cookie per personalizzare contenuti
      per personalizzare contenuti ed annunci | per personalizzare contenuti e annunci | proseguendo la navigazione
      proseguendo nella navigazione | continuando la navigazione | continuando a navigare | continuando a utilizzare questo sito
      continuando a usare questo sito | se continui ad utilizzare questo sito | se continui a navigare
      se vuoi saperne di più o negare il consenso | acconsenti all’uso dei cookie | acconsenti all’utilizzo dei cookie
      acconsenti al loro uso | accetti l’uso dei cookie | accetti l’utilizzo dei cookie | accetti il nostro utilizzo dei cookie
      chiudendo questo banner | scorrendo questa pagina, cliccando | noi e i nostri # partner | noi e i nostri partner archiviamo
      noi e i nostri partner utilizziamo | noi e i nostri partner trattiamo | noi e i nostri partner conserviamo
      noi e # terze parti selezionate | noi e terze parti selezionate | i nostri # fornitori
      archiviare informazioni su dispositivo e/o accedervi | archiviare e/o accedere a informazioni su un dispositivo
      archiviamo e/o accediamo a informazioni | conservare informazioni su un dispositivo
      scansione attiva delle caratteristiche del dispositivo | annunci e contenuti personalizzati
      pubblicità e contenuti personalizzati | valutazione dell’annuncio e del contenuto
      puoi liberamente prestare, rifiutare o revocare | prestare, rifiutare o revocare il tuo consenso
      revocare il tuo consenso in qualsiasi momento | revocare il consenso in qualsiasi momento
      modificare le tue preferenze in qualsiasi momento | modificare le preferenze in qualsiasi momento
      la chiusura del banner mediante | chiudendo il banner | usa il pulsante “accetta” | utilizza il pulsante “accetta”
      cliccando su “accetta tutti” | cliccando su accetta | ^accetta tutti$ | ^accetta tutti i cookie$ | ^accetta i cookie$
      ^accetta cookie$ | ^rifiuta tutti$ | ^rifiuta tutti i cookie$ | ^rifiuta i cookie$ | ^rifiuta cookie$ | ^accetta tutto$
      ^rifiuta tutto$ | ^gestisci cookie$ | ^gestisci i cookie$ | ^gestisci preferenze cookie$ | ^impostazioni cookie$
      ^impostazioni dei cookie$ | ^preferenze cookie$ | ^preferenze sui cookie$ | ^personalizza cookie$ | ^solo cookie necessari$
      ^solo necessari$ | ^usa solo i cookie necessari$ | ^accetta e continua$ | ^accetta e chiudi$ | ^accetta e prosegui$
      ^continua senza accettare | ^rifiuta e abbonati | ^gestisci consenso$ | ^gestisci il consenso | ^gestione del consenso$
      ^informativa sui cookie$ | ^la tua privacy è importante | ^rispettiamo la tua privacy | ^il rispetto della tua privacy
      ^ci teniamo alla tua privacy | ^scopri di più e personalizza$ | ^sempre attivo$ | ^sempre attivi$ | ^cookie tecnici$
      ^cookie necessari$ | ^cookie statistici$
    `,
    hint: `
      cookie di profilazione | dati di geolocalizzazione precisi | ^accetta$ | ^accetto$ | ^acconsento$ | ^rifiuta$ | ^rifiuto$ | ^nega$
      ^ho capito$ | ^va bene$ | ^d’accordo$ | ^chiudi e accetta$ | ^più opzioni$ | ^altre opzioni$ | ^maggiori informazioni$
      ^maggiori informazioni qui | ^per saperne di più$ | ^scopri di più$ | ^personalizza$ | ^impostazioni$ | ^preferenze$
      ^visualizza le preferenze$ | ^gestisci preferenze$ | ^gestisci le preferenze$ | ^gestisci opzioni$ | ^gestisci servizi$ | ^salva$
      ^salva preferenze$ | ^salva le preferenze$ | ^salva e chiudi$ | ^salva impostazioni$ | ^conferma le mie scelte$
      ^mostra dettagli$ | ^dettagli$ | ^necessari$ | ^funzionali$ | ^funzionale$ | ^statistiche$ | ^preferenze privacy$ | ^finalità$
      ^consenti tutti$ | ^consenti selezione$ | ^cookie policy$ | ^informativa estesa$ | uso dei cookie | utilizzo dei cookie
      il tuo consenso | noi e i nostri partner | migliorare la tua esperienza
    `,
  },
  'newsletter-promo': {
    sure: `
      iscriviti alla nostra newsletter | iscriviti alla newsletter | iscriviti alle nostre newsletter | iscriviti alle newsletter
      iscriviti gratis alla | iscriviti gratuitamente alla | iscriviti subito alla newsletter | iscrivetevi alla nostra newsletter
      iscrivetevi alla newsletter | ^iscriviti per ricevere | ^iscriviti e ricevi | ^iscriviti qui alla | ^iscriviti al nostro canale
      ^iscriviti al canale | ^iscrizione alla newsletter | ^iscrizione newsletter | ^per iscriverti alla newsletter
      ^per iscriversi alla newsletter | ^registrati alla newsletter | ^registrati alla nostra newsletter | ^abbonati alla newsletter
      ^ricevi la newsletter | ^ricevi la nostra newsletter | ^ricevi le nostre newsletter | ^ricevi gratis | ^ricevi gratuitamente
      ^ricevi le notizie | ^ricevi le ultime | ^ricevi aggiornamenti | ^ricevi gli aggiornamenti | ^ricevi via email | ^ricevi nella tua
      ^ricevi tutti gli aggiornamenti | ^ricevi le migliori | ^vuoi ricevere la newsletter | ^vuoi ricevere la nostra
      ^vuoi ricevere le nostre | ^vuoi ricevere gli aggiornamenti | direttamente nella tua casella | direttamente nella tua mail
      nella tua casella di posta | nella tua casella email | nella tua casella di posta elettronica | direttamente nella tua inbox
      nella tua inbox | nella tua posta elettronica ogni | ogni mattina nella tua | ogni giorno nella tua | ogni settimana nella tua
      ^la nostra newsletter$ | ^le nostre newsletter$ | ^le newsletter di | ^tutte le newsletter$ | ^scopri tutte le newsletter
      ^scopri le nostre newsletter | ^newsletter gratuita$ | ^newsletter settimanale$ | ^newsletter quotidiana$
      puoi annullare l’iscrizione in qualsiasi momento | puoi disiscriverti in qualsiasi momento | puoi disiscriverti in ogni momento
      puoi cancellarti in qualsiasi momento | puoi cancellare l’iscrizione | puoi cancellarti quando vuoi
      annullare l’iscrizione in qualsiasi momento | disiscriverti in qualsiasi momento | potrai disiscriverti
      cliccando sul link di disiscrizione | link di disiscrizione | iscrivendoti accetti | iscrivendoti dichiari | iscrivendomi accetto
      cliccando su “iscriviti” | cliccando iscriviti | ho letto e accetto l’informativa | ho letto l’informativa privacy
      ho letto e accetto la privacy policy | dichiaro di aver letto l’informativa | dichiaro di aver preso visione
      acconsento al trattamento dei miei dati | acconsento al trattamento dei dati | autorizzo il trattamento dei miei dati
      presto il consenso al trattamento | acconsento a ricevere | desidero ricevere la newsletter | voglio ricevere la newsletter
      grazie per esserti iscritto | grazie per l’iscrizione | iscrizione avvenuta con successo | controlla la tua casella di posta
      controlla la tua email per confermare | questo sito è protetto da recaptcha | ^non perdere nessuna notizia | ^non perderti nessuna
      ^non perderti le ultime | ^non perdere gli aggiornamenti | ^resta aggiornato | ^rimani aggiornato | ^resta sempre aggiornato
      ^rimani sempre aggiornato | ^resta informato | ^resta in contatto | ^rimani in contatto | ^niente spam | ^attiva le notifiche
      ^unisciti al nostro canale | ^seguici sul nostro canale whatsapp | ^unisciti alla nostra community
    `,
    hint: `
      ^ricevi ogni | direttamente via email | direttamente via mail | gratis ogni mattina | ^iscriviti$ | ^iscrivimi$ | ^mi iscrivo$
      ^iscriviti ora$ | ^iscriviti subito$ | ^iscriviti gratis$ | ^iscriviti qui$ | ^registrati$ | ^invia$ | ^conferma$ | ^la tua email$
      ^la tua e-mail$ | ^la tua mail$ | ^il tuo indirizzo email$ | ^il tuo indirizzo e-mail$ | ^il tuo indirizzo mail$
      ^indirizzo email$ | ^indirizzo e-mail$ | ^inserisci la tua email | ^inserisci la tua e-mail | ^inserisci il tuo indirizzo
      ^inserisci la tua mail | ^inserisci un indirizzo | ^cognome$ | ^campo obbligatorio$ | ^campi obbligatori$ | ^la newsletter$
      ^email non valida | ^non perderti | casella di posta | disiscriverti | ^acconsento al | ^accetto la privacy
    `,
  },
  'share-buttons': {
    sure: `
      ^condividi su facebook | ^condividi su twitter | ^condividi su X$ | ^condividi su linkedin | ^condividi su LinkedIn
      ^condividi su WhatsApp | ^condividi su whatsapp | ^condividi su telegram | ^condividi su pinterest | ^condividi su bluesky
      ^condividi su threads$ | ^condividi su messenger | ^condividi sui social | ^condividi via email | ^condividi via mail
      ^condividi via e-mail | ^condividi via WhatsApp | ^condividi tramite | ^condividi per email | ^condividi con facebook
      ^condividi con twitter | ^condividi questo articolo | ^condividi questa notizia | ^condividi questa pagina
      ^condividi questo post | ^condividi questa ricetta | ^condividi questo contenuto | ^condividi questo: | ^condividi l’articolo
      ^condividi articolo | ^condividi la notizia | ^condividi la ricetta$ | ^condividi il post$ | ^condividi la pagina$
      ^condividi adesso$ | ^condividi ora$ | ^condividi il link$ | ^condividi facebook | ^condividi link$ | ^condividi con gli amici
      ^condividi con i tuoi amici | ^tweetta questo | ^invia per email | ^invia per e-mail | ^invia via email | ^invia tramite email
      ^invia ad un amico | ^invia a un amico | ^invia tramite WhatsApp | ^invia l’articolo | ^invia un link a un amico
      ^stampa articolo$ | ^stampa l’articolo$ | ^stampa questo articolo | ^stampa questa pagina | ^stampa la pagina$ | ^stampa pagina$
      ^stampa ricetta$ | ^stampa la ricetta$ | ^versione stampabile | ^versione per la stampa | ^copia link$ | ^copia il link
      ^copia negli appunti | ^copia url | ^link copiato | ^salva articolo | ^salva l’articolo | ^salva questo articolo
      ^aggiungi ai preferiti$ | ^aggiungi ai segnalibri | ^regala questo articolo | ^regala articolo | ^ascolta l’articolo
      ^ascolta questo articolo | ^ascolta articolo | ^fai clic per condividere | ^fai clic qui per condividere
      ^fai clic qui per stampare | ^clicca per condividere | ^fai clic per inviare | ^si apre in una nuova finestra$
      si apre in una nuova finestra$ | ^mi piace caricamento | ^ti è piaciuto questo articolo? condividilo
      ^se ti è piaciuto questo articolo | ^segnala ad un amico | ^aggiungici alle fonti preferite
    `,
    hint: `
      ^condividilo | ^condividi$ | ^condividi: | ^condivisioni$ | ^condivisione$ | ^twitta$ | ^tweetta$ | ^stampa$ | ^salva articolo$
      ^copia$ | ^mi piace$ | ^ascolta$ | ^preferiti$ | ^seguici$ | ^seguici su | ^seguici sui social | ^seguici anche su | ^social$
      ^regala$ | ^dimensione testo$ | ^dimensione del testo$ | ^via mail$ | ^via email$ | ^condividi con | ^segui su
    `,
  },
  comments: {
    sure: `
      ^lascia un commento | ^lascia un tuo commento | ^lascia il tuo commento | ^lascia una risposta
      ^lascia un commento annulla risposta | ^annulla risposta$ | ^scrivi un commento | ^scrivi il tuo commento
      ^scrivi qui il tuo commento | ^inserisci un commento | ^inserisci il tuo commento | ^inserisci commento | ^aggiungi un commento
      ^aggiungi commento | ^pubblica un commento | ^pubblica commento | ^posta un commento | ^invia commento | ^invia il commento
      ^invia un commento | ^commenta l’articolo | ^commenta questo articolo | ^commenta la notizia | ^commenta con facebook
      ^vedi i commenti | ^vedi tutti i commenti | ^vedi commenti | ^visualizza i commenti | ^visualizza tutti i commenti
      ^mostra commenti | ^mostra i commenti | ^mostra altri commenti | ^mostra risposte | ^nascondi commenti | ^leggi i commenti
      ^leggi tutti i commenti | ^leggi commenti | ^carica altri commenti | ^carica commenti | ^altri commenti$ | ^vai ai commenti
      ^tutti i commenti$ | ^i commenti dei lettori | ^# commenti$ | ^# commento$ | ^commenti #$ | ^# commenti su | ^# risposte$
      ^nessun commento$ | ^nessun commento presente | ^nessun commento a | ^ancora nessun commento | ^non ci sono commenti
      ^non ci sono ancora commenti | ^nessuna risposta$ | ^sii il primo a commentare | ^commenta per primo | ^scrivi il primo commento
      ^unisciti alla conversazione | ^unisciti alla discussione | ^partecipa alla discussione | ^partecipa alla conversazione
      ^dì la tua$ | ^cosa ne pensi?$ | ^che ne pensi?$ | ^facci sapere cosa ne pensi | il tuo indirizzo email non sarà pubblicato
      il tuo indirizzo e-mail non sarà pubblicato | la tua email non sarà pubblicata | l’indirizzo email non verrà pubblicato
      la tua e-mail non verrà pubblicata | i campi obbligatori sono contrassegnati | i campi contrassegnati con * sono obbligatori
      salva il mio nome, email e sito web | salva il mio nome, la mia email | in questo browser per la prossima volta che commento
      avvertimi via email in caso di risposte | avvisami via email della pubblicazione di un nuovo
      avvisami quando vengono aggiunti nuovi commenti | devi essere connesso per inviare un commento
      devi essere registrato per commentare | devi effettuare il login per commentare | ^accedi per commentare
      ^accedi per lasciare un commento | ^accedi per rispondere | ^effettua il login per commentare | ^registrati per commentare
      ^accedi o registrati per commentare | ^per commentare devi | ^per poter commentare | ^per commentare è necessario
      ^i commenti sono chiusi | ^commenti chiusi | i commenti sono disabilitati | ^commenti disabilitati
      il tuo commento è in attesa di moderazione | il tuo commento sarà visibile | i commenti sono moderati
      i commenti sono soggetti a moderazione | ^regole per i commenti | ^regole della community$ | ^policy dei commenti
      ^segnala commento | ^segnala abuso$ | ^segnala un abuso | ^segnala questo commento | ^rispondi a questo commento
      questo sito utilizza akismet | questo sito usa akismet | come vengono elaborati i dati derivati dai commenti
    `,
    hint: `
      ^# commenti a | ^# risposte a | ^un commento su | devi effettuare l’accesso per | ^commenti$ | ^commenti: | ^commento$
      ^commenta$ | ^rispondi$ | ^rispondi a | ^risposte$ | ^risposta$ | ^segnala$ | ^cita$ | ^il tuo nome$ | ^nome$ | ^il tuo commento$
      ^messaggio$ | ^sito web$ | ha detto:$ | dice:$ | ha scritto:$ | scrive:$ | rispondi$ | ^più recenti$ | ^più vecchi$
      ^meno recenti$ | ^più votati$ | ^i più votati$ | ^ordina per$ | ^ordina per: | ^# ore fa$ | ^# giorni fa$ | ^# minuti fa$
      ^# mesi fa$ | ^# anni fa$ | ^# settimane fa$ | ^anonimo$ | ^ospite$ | ^utente anonimo$ | ^annulla$ | ^la tua opinione$
      ^discussione$ | ^# giorno fa$ | ^# ora fa$ | ^# mese fa$ | ^# anno fa$ | ^un giorno fa$
    `,
  },
  'related-links': {
    sure: `
      ^leggi anche | ^leggi pure | ^leggete anche | ^leggi tutto$ | ^leggi tutto » | ^leggi di più$ | ^leggi di più su | ^leggi di più:
      ^leggi l’articolo$ | ^leggi l’articolo completo | ^leggi l’articolo: | ^leggi la notizia$ | ^leggi altro | ^leggi altri articoli
      ^leggi altre notizie | ^leggi ancora$ | ^leggi inoltre | ^leggi tutti gli articoli | ^guarda anche | ^guarda il video$
      ^guarda tutti | ^ascolta anche | ^da leggere anche | ^vedi anche: | ^potrebbe interessarti | ^potrebbe interessarti anche
      ^potrebbero interessarti | ^potrebbero interessarti anche | ^ti potrebbe interessare | ^ti potrebbero interessare
      ^ti può interessare | ^ti potrebbe piacere | ^ti potrebbero piacere | ^può interessarti anche | ^forse ti potrebbe interessare
      ^forse ti interessa | ^se ti è piaciuto * leggi | ^articoli correlati | ^articolo correlato | ^articoli simili
      ^articoli collegati | ^articoli recenti | ^articoli più letti | ^articoli consigliati | ^articoli popolari | ^articoli suggeriti
      ^altri articoli | ^ultimi articoli | ^post correlati | ^post recenti | ^post simili | ^notizie correlate | ^notizie recenti$
      ^contenuti correlati | ^contenuti consigliati | ^contenuti sponsorizzati | ^argomenti correlati | ^prodotti correlati
      ^prodotti simili | ^ricette correlate | ^ricette simili | ^link correlati | ^video correlati | ^correlati$ | ^correlate$
      ^altre notizie | ^altre news$ | ^altre notizie di | ^altri contenuti | ^ultime notizie$ | ^ultime notizie da | ^ultime news$
      ^ultima ora$ | ^le ultime notizie$ | ^le ultime news$ | ^le ultime da$ | ^ultimi post$ | ^ultimi video$ | ^più letti$
      ^i più letti | ^più lette$ | ^le più lette | ^le notizie più lette | ^gli articoli più letti | ^più letti della settimana
      ^più visti$ | ^più condivisi$ | ^più commentati$ | ^i più commentati | ^più popolari$ | ^i più popolari | ^le più viste$
      ^news più lette | ^in primo piano$ | ^da non perdere$ | ^consigliati$ | ^consigliati per te | ^consigliato per te
      ^consigliati per voi | ^raccomandati per te | ^scelti per te | ^scelti per voi | ^suggeriti per te | ^i nostri consigli$
      ^la scelta della redazione | ^le scelte della redazione | ^dal web$ | ^dalla rete$ | ^dallo stesso autore | ^dello stesso autore
      ^sullo stesso argomento | ^sullo stesso tema | ^nella stessa categoria | ^articolo precedente: | ^articolo successivo:
      ^prossimo articolo: | ^notizia precedente | ^notizia successiva | ^continua a leggere | ^continua la lettura$
      ^per approfondire leggi | ^approfondisci$ | ^i clienti hanno | ^chi ha acquistato | ^i lettori hanno | ^scopri anche
      ^più su questo argomento | ^altro su questo argomento | ^notizie dal territorio$ | ^tutte le notizie di | ^tutte le notizie su
      ^i più visti$ | ^più visti della$
    `,
    hint: `
      ^leggi qui | ^leggi i nostri | ^i più visti | ^più visti della | ^in evidenza$ | ^primo piano$ | ^per approfondire$
      ^approfondimenti$ | ^tendenze$ | ^altro su | ^altro da | ^vedi anche$ | ^vedi altro$ | ^vedi tutti$ | ^vedi tutte$
      ^mostra altro$ | ^mostra di più$ | ^carica altro$ | ^carica altri$ | ^altro$ | ^consigliato$ | ^popolari$ | ^recenti$ | ^recente$
      ^articolo precedente$ | ^articolo successivo$ | ^prossimo articolo$ | ^video: | ^foto: le | ^fotogallery | ^gallery:
      ^l’intervista | ^il commento | ^l’analisi | ^il caso | ^podcast: | ^diretta: | ^lo speciale | ^speciale$ | ^dossier$
      ^approfondimento$ | ^temi: | ^argomenti: | ^continua$ | ^selezione$ | ^le notizie di oggi
    `,
  },
  navigation: {
    sure: `
      ^vai al contenuto$ | ^vai al contenuto principale$ | ^vai ai contenuti$ | ^vai al menu$ | ^vai al menu di navigazione
      ^vai alla navigazione$ | ^vai alla ricerca$ | ^vai al footer$ | ^vai al piè di pagina$ | ^vai alla home$ | ^vai alla homepage$
      ^vai alla barra laterale | ^salta al contenuto$ | ^salta al contenuto principale$ | ^salta ai contenuti$ | ^salta al menu$
      ^salta alla navigazione$ | ^salta la navigazione$ | ^salta navigazione$ | ^passa al contenuto$ | ^passa al contenuto principale$
      ^torna su$ | ^torna in alto$ | ^torna all’inizio$ | ^torna a inizio pagina$ | ^torna indietro$ | ^torna alla home$
      ^torna alla homepage$ | ^torna alla home page$ | ^torna alla lista$ | ^torna all’elenco$ | ^torna al blog$ | ^torna alle notizie$
      ^inizio pagina$ | ^menu principale$ | ^navigazione principale$ | ^menu di navigazione$ | ^apri menu$ | ^apri il menu$
      ^chiudi menu$ | ^chiudi il menu$ | ^mostra menu$ | ^apri/chiudi menu$ | ^attiva/disattiva navigazione | ^attiva/disattiva menu
      ^apri ricerca$ | ^apri la ricerca$ | ^chiudi ricerca$ | ^cerca nel sito$ | ^cerca nel sito | ^cerca nel blog | ^cerca in questo
      ^cerca per: | ^ricerca avanzata$ | ^ricerca per:$ | ^cosa stai cercando | ^cosa cerchi | ^digita qui | ^ti trovi qui$ | ^sei qui$
      ^sei qui: | ^percorso di navigazione | ^briciole di pane$ | ^pagina # di # | ^pagina precedente$ | ^pagina successiva$
      ^precedente successivo$ | ^precedente successiva$ | ^precedente # # | ^# # # successivo | ^# # # successiva
      ^prima pagina precedente | ^articoli meno recenti$ | ^articoli più recenti$ | ^post più vecchi$ | ^post più recenti$
      ^post più recente$ | ^post più vecchio$ | ^navigazione articoli$ | ^navigazione articolo$ | ^tags: notizie | ^parole chiave:
      ^scegli la lingua$ | ^seleziona lingua$ | ^seleziona la lingua$ | ^cambia lingua$ | ^selezione lingua$ | ^seleziona una categoria$
      ^seleziona categoria$ | ^seleziona il mese$ | ^seleziona mese$ | ^scegli edizione$ | ^scegli la tua edizione
      ^scegli la tua città | ^accedi / registrati$ | ^accedi o registrati$ | ^login / registrati$ | ^crea account$ | ^crea un account$
      ^crea il tuo account$ | ^il mio account$ | ^il mio profilo$ | ^il tuo account$ | ^area riservata$ | ^area personale$
      ^password dimenticata | ^hai dimenticato la password | ^ricordami$ | ^rimani connesso$ | ^resta connesso$ | ^aggiungi al carrello$
      ^vai al carrello$ | ^visualizza carrello$ | ^il tuo carrello è vuoto | ^il carrello è vuoto | ^procedi all’acquisto$
      ^vai alla cassa$ | ^tutte le sezioni$ | ^tutte le categorie$ | ^tutti gli argomenti$ | ^mappa del sito$ | ^link utili$
      ^link rapidi$ | ^accesso rapido$ | ^versione mobile$ | ^versione desktop$ | ^edizione cartacea$ | ^edizione digitale$
      ^sfoglia il giornale$ | ^sfoglia il quotidiano$ | ^leggi il giornale$ | ^leggi il giornale di oggi | ^edicola digitale$
      ^il tuo browser non è aggiornato | ^stai utilizzando un browser obsoleto | ^edizioni locali$
    `,
    hint: `
      ^« precedente | ^successivo » | ^etichette: | ^ti trovi in: | ^sei in: | ^tag: | ^pubblicato in: | ^archiviato in | ^categorie:
      ^menù$ | ^cerca$ | ^ricerca$ | ^chiudi$ | ^apri$ | ^notizie$ | ^attualità$ | ^cronaca$ | ^cronache$ | ^politica$ | ^economia$
      ^esteri$ | ^mondo$ | ^italia$ | ^europa$ | ^interni$ | ^sport$ | ^calcio$ | ^cultura$ | ^cultura e spettacoli$ | ^spettacoli$
      ^spettacolo$ | ^società$ | ^scienze$ | ^scienza$ | ^tecnologia$ | ^salute$ | ^benessere$ | ^ambiente$ | ^scuola$ | ^viaggi$
      ^cucina$ | ^ricette$ | ^motori$ | ^moda$ | ^casa$ | ^lavoro$ | ^finanza$ | ^borsa$ | ^imprese$ | ^opinioni$
      ^commenti e opinioni$ | ^editoriali$ | ^rubriche$ | ^blog$ | ^foto$ | ^video$ | ^fotogallery$ | ^televisione$ | ^programmi tv$
      ^cinema$ | ^musica$ | ^libri$ | ^giochi$ | ^oroscopo$ | ^meteo$ | ^traffico$ | ^annunci$ | ^necrologi$ | ^aste$ | ^negozio$
      ^prodotti$ | ^servizi$ | ^chi siamo$ | ^su di noi$ | ^contatti$ | ^contattaci$ | ^aiuto$ | ^assistenza$ | ^domande frequenti$
      ^accedi$ | ^accesso$ | ^entra$ | ^esci$ | ^registrazione$ | ^profilo$ | ^carrello$ | ^lista dei desideri$ | ^precedente$
      ^successivo$ | ^successiva$ | ^avanti$ | ^indietro$ | ^prima$ | ^ultima$ | ^pagina #$ | ^etichette$ | ^argomenti$ | ^categorie$
      ^categoria: | ^categoria$ | ^sezioni$ | ^rubrica$ | ^archivio$ | ^archivi$ | ^lingua$ | ^italiano$ | ^eventi$ | ^territorio$
      ^comuni$ | ^regioni$ | ^tutto$ | ^tutti$ | ^filtra$ | ^nascondi$ | ^mostra$ | ^speciali$ | ^diretta$ | ^dirette$ | ^home page$
      ^home cronaca | ^home » | ^home notizie
    `,
  },
  advertisement: {
    sure: `
      ^pubblicità$ | ^pubblicità pubblicità | ^annuncio pubblicitario$ | ^messaggio pubblicitario$ | ^spazio pubblicitario$
      ^inserzione pubblicitaria$ | ^continua dopo la pubblicità | ^continua a leggere dopo la pubblicità
      ^l’articolo continua dopo la pubblicità | ^l’articolo prosegue dopo | ^l’articolo continua dopo | ^l’articolo continua sotto
      ^la lettura prosegue dopo | ^dopo la pubblicità$ | ^scorri per continuare | ^salta annuncio$ | ^salta pubblicità$
      ^salta la pubblicità$ | ^chiudi pubblicità$ | ^chiudi annuncio$ | ^contenuto sponsorizzato | ^contenuto promozionale
      ^contenuto pubblicitario | ^contenuti promozionali | ^articolo sponsorizzato | ^post sponsorizzato | ^sponsorizzato$
      ^sponsorizzato da$ | ^sponsorizzati$ | ^offerto da$ | ^informazione pubblicitaria | ^informazione promozionale
      ^pubbliredazionale$ | ^publiredazionale$ | ^in collaborazione con$ | ^contenuto in collaborazione con | ^annunci google$
      ^annunci sponsorizzati$ | ^link sponsorizzati$ | ^la tua pubblicità qui | ^la tua pubblicità su | disattiva il tuo adblock
      disattiva adblock | disattiva l’adblocker | disattiva il blocco degli annunci | disabilita il tuo adblock | disabilita adblock
      stai usando un adblock | stai utilizzando un adblock | sembra che tu stia usando un ad blocker | ^adblock rilevato
      contiene link di affiliazione | contenere link di affiliazione | in qualità di affiliato amazon | in quanto affiliati amazon
      come affiliati amazon | potremmo ricevere una commissione | potrebbe ricevere una commissione | possiamo ricevere una commissione
      senza alcun costo aggiuntivo per | senza alcuna variazione del prezzo finale | senza variazioni del prezzo finale | ^vedi offerta$
      ^vedi l’offerta$ | ^vai all’offerta$ | ^scopri l’offerta$ | ^vedi su amazon$ | ^acquista su amazon | ^compra su amazon
      ^verifica prezzo$ | ^vedi prezzo$ | ^annuncio in caricamento | ^codici sconto$ | ^il video inizierà dopo
      il video partirà dopo la pubblicità
    `,
    hint: `
      ^prosegui la lettura | ^redazionale$ | link di affiliazione | link affiliati | riceviamo una commissione | una piccola commissione
      senza costi aggiuntivi per | ^adv$ | ^annuncio$ | ^inserzione$ | ^partner$ | ^i nostri partner$ | ^promozione$ | ^promozioni$
      ^offerta$ | ^offerte$ | ^offerta speciale$ | ^acquista$ | ^acquista ora$ | ^compra ora$ | ^compra$ | ^ordina ora$ | ^prenota$
      ^prenota ora$ | ^scarica$ | ^scopri$ | ^scopri ora$ | ^provalo gratis$ | ^in collaborazione con | ^con il contributo di
      ^con il sostegno di | ^con il patrocinio | ^offerto da | ^sponsorizzato da | ^presentato da | ^promosso da | commissione
      ^caricamento$ | ^caricamento in corso | ^riproduci$ | ^guarda il trailer$ | ^sconto$
    `,
  },
  paywall: {
    sure: `
      ^abbonati per leggere | ^abbonati per continuare | ^abbonati per accedere | ^abbonati per sbloccare | ^abbonati ora
      ^abbonati subito | ^abbonati e leggi | ^abbonati e continua | ^abbonati per | ^sottoscrivi un abbonamento
      ^attiva il tuo abbonamento | ^attiva abbonamento | ^attiva l’offerta | ^per continuare a leggere | ^per leggere l’articolo
      ^per leggere questo articolo | ^per leggere tutto l’articolo | ^per proseguire la lettura | ^per accedere a tutti i contenuti
      ^continua a leggere con | ^continua a leggere abbonati | ^vuoi continuare a leggere | ^vuoi leggere tutto l’articolo
      ^registrati per leggere | ^registrati per continuare | ^registrati gratis per | ^registrati gratuitamente per
      ^accedi per continuare | ^accedi per leggere | ^accedi per sbloccare | ^questo articolo è riservato
      ^questo contenuto è riservato | ^contenuto riservato | ^articolo riservato | questo articolo è riservato agli abbonati
      contenuto riservato agli abbonati | contenuto riservato agli utenti | ^riservato agli abbonati | ^riservato abbonati
      ^solo per abbonati | ^solo per gli abbonati | ^solo abbonati$ | ^per abbonati$ | ^esclusiva per gli abbonati | ^esclusiva abbonati
      ^articolo per abbonati | ^sei già abbonato | ^sei già un abbonato | ^sei abbonato | ^già abbonato | ^hai già un abbonamento
      ^hai già un account | ^hai già un profilo | ^sei già registrato | ^già registrato | ^sei già iscritto | ^sei già un utente
      ^non hai un account | ^non hai ancora un account | ^non sei abbonato | ^non sei ancora abbonato | ^non sei registrato
      ^non sei ancora registrato | ^hai raggiunto il limite | ^hai letto tutti gli articoli | ^hai esaurito gli articoli
      ^ti restano # articoli | ^ti rimangono # articoli | ^ti resta # articolo | articoli gratuiti al mese
      articoli gratuiti questo mese | articoli gratis al mese | ^lettura illimitata | ^leggi senza limiti
      ^leggi tutti gli articoli senza | ^naviga senza pubblicità | ^scegli il tuo abbonamento | ^scegli l’abbonamento | ^scegli il piano
      ^scopri gli abbonamenti | ^scopri tutte le offerte | ^scopri l’abbonamento | ^vedi tutte le offerte
      ^tutte le offerte di abbonamento | ^prova gratis | ^prova gratuita | ^primo mese gratis | ^il primo mese gratis | primo mese a #
      ^primo mese a | ^# € al mese | ^# euro al mese | poi # € al mese | ^disdici quando vuoi | disdici quando vuoi
      ^puoi disdire quando vuoi | puoi disdire in qualsiasi momento | ^annulla quando vuoi | rinnovo automatico. disattiva quando vuoi
      ^sblocca l’articolo | ^sblocca questo articolo | abilita JavaScript | abilitare JavaScript | attiva JavaScript
      JavaScript è disabilitato | ^javascript è disabilitato | ^scarica la nostra app | ^scarica la app | ^scarica l’app
      ^scarica l’applicazione | ^scarica gratis l’app | ^apri nell’app | ^leggi nell’app | ^leggi sull’app | ^disponibile su google play
      ^scarica su app store | ^scarica su google play | ^scarica da app store | ^sostieni il nostro lavoro | ^sostieni l’informazione
      ^sostieni * con una donazione | ^fai una donazione | ^dona ora$ | ^se ti piace il nostro lavoro
    `,
    hint: `
      ^sostienici | ^abbonati a | ^abbonati da | ^attiva ora$ | ^nuovo utente | ^accesso illimitato a | ^accesso illimitato
      ^tutti i contenuti del sito | ^scopri le offerte | ^a soli # | abilitare javascript | ^sostieni il giornalismo | ^aiutaci a
      ^abbiamo bisogno di te | ^abbonati$ | ^abbonato$ | ^abbonamento$ | ^abbonamenti$ | ^abbonarsi$ | ^esclusivo$ | ^esclusiva$
      ^gratis$ | ^mensile$ | ^annuale$ | ^al mese$ | ^all’anno$ | ^/mese$ | ^continua con google$ | ^continua con facebook$
      ^continua con apple$ | ^accedi con | ^oppure$ | ^o accedi con | ^dona$ | ^donazioni$ | ^sostieni$ | ^le nostre app$
      ^applicazioni$ | ^regala un abbonamento | ^vantaggi$ | ^scopri i vantaggi | ^i vantaggi | ^prova$
    `,
  },
  'legal-footer': {
    sure: `
      tutti i diritti riservati | tutti i diritti sono riservati | ^© riproduzione riservata | ^riproduzione riservata
      riproduzione riservata | ^riproduzione vietata | vietata la riproduzione anche parziale | vietata la riproduzione, anche
      è vietata la riproduzione anche parziale | ^testata giornalistica registrata | testata giornalistica registrata presso
      testata registrata presso il tribunale | ^registrazione tribunale | ^registrazione al tribunale | registrazione tribunale di
      registrazione presso il tribunale di | ^iscrizione al roc | iscritta al roc | roc n. # | ^roc # | ^direttore responsabile | ^p.iva
      partita iva # | p.iva # | c.f. e p.iva | cod. fisc. e p.iva | codice fiscale e partita iva | codice fiscale # | cap. soc. €
      cap. soc. # | capitale sociale i.v | rea n. # | ^sede operativa: | questo sito non rappresenta una testata
      non può pertanto considerarsi un prodotto editoriale | viene aggiornato senza alcuna periodicità | ^note legali privacy
      ^privacy note legali | ^privacy cookie policy | ^privacy policy cookie | ^privacy policy note | ^informativa privacy cookie
      ^privacy e cookie | ^contatti privacy | ^note legali cookie | ^chi siamo contatti | ^redazione contatti
      ^condizioni generali privacy | ^cookie policy privacy | ^privacy termini | ^termini e condizioni privacy | ^termini e condizioni$
      ^termini e condizioni d’uso$ | ^termini di utilizzo$ | ^termini di servizio$ | ^termini d’uso$ | ^condizioni d’uso$
      ^condizioni di utilizzo$ | ^condizioni generali$ | ^condizioni generali di vendita$ | ^condizioni di vendita$ | ^note legali$
      ^informativa privacy$ | ^informativa sulla privacy$ | ^informativa estesa cookie | ^dichiarazione di accessibilità$
      ^dichiarazione accessibilità$ | ^codice etico$ | ^segnala un errore | ^segnala errore | ^pubblicità sul sito$
      ^per la tua pubblicità | ^concessionaria di pubblicità | ^concessionaria pubblicità | ^fai pubblicità su
      ^i diritti delle immagini | ^sito realizzato da | ^realizzazione sito | ^powered by blogger | ^creato con wordpress
      ^diritti riservati$
    `,
    hint: `
      ^diritti riservati | è vietata la riproduzione | senza autorizzazione scritta | senza previa autorizzazione
      senza il consenso scritto | ^direttore editoriale: | ^editore: | ^c.f. | capitale sociale € | capitale sociale euro
      ^sede legale: | ^accessibilità: | ^whistleblowing$ | ^per la pubblicità | ^le immagini presenti | ^realizzato da | ^sviluppato da
      ^si prega di segnalare | ^privacy & cookie | ^legale$ | ^avviso legale$ | ^diritto d’autore$ | ^accessibilità$ | ^lavora con noi$
      ^ufficio stampa$ | ^area stampa$ | ^redazione$ | ^la redazione$ | ^gerenza$ | ^il team$ | ^il gruppo$ | ^gruppo editoriale$
      ^scrivici$ | ^scrivi alla redazione$ | ^scrivi alla redazione | ^servizio clienti$ | ^assistenza clienti$ | ^assistenza abbonati$
      ^dati societari$ | ^società trasparente$ | ^amministrazione trasparente$ | ^tel. | ^telefono: | ^indirizzo: | ^e-mail: | ^pec:
      ^direttore: | ^editore$ | ^edito da | ^proprietario ed editore | ^spedizioni$ | ^spedizione$ | ^resi$ | ^resi e rimborsi$
      ^metodi di pagamento$ | ^pagamenti$ | ^garanzia$ | ^licenza$ | ^trasparenza$ | ^partita iva | diritti riservati
    `,
  },
  'author-box': {
    sure: `
      ^sull’autore$ | ^sull’autrice$ | ^biografia dell’autore | ^profilo dell’autore | ^scheda autore | ^altri articoli di
      ^altri articoli dell’autore | ^altri post di | ^altro dall’autore | ^tutti gli articoli di | ^tutti gli articoli dell’autore
      ^tutti i post di | ^vedi tutti gli articoli di | ^vedi tutti gli articoli | ^vedi altri articoli
      ^visualizza tutti gli articoli di | ^visualizza tutti i post di | ^mostra tutti gli articoli di | ^leggi tutti gli articoli di
      ^leggi gli altri articoli di | ^leggi altri articoli di | ^ultimi articoli di | ^gli ultimi articoli di
      ^articoli di questo autore | ^articoli dello stesso autore | ^segui * su twitter | ^segui * su X | ^segui * su instagram
      ^segui l’autore | ^segui l’autrice | ^segui autore | ^seguilo su | ^seguila su | ^seguimi su | ^puoi seguirlo su
      ^puoi seguirla su | ^puoi seguirmi su | ^puoi contattarlo | ^puoi contattarla | ^contatta l’autore | ^contatta l’autrice
      ^scrivi all’autore | ^scrivi all’autrice | ^scrivi a questo autore | ^vedi profilo$ | ^visita il sito dell’autore
      ^sito dell’autore | è giornalista pubblicista dal | è giornalista professionista dal | giornalista professionista dal #
      giornalista pubblicista dal # | ha collaborato con numerose testate | ha collaborato con diverse testate
      le opinioni espresse in questo articolo | le opinioni espresse dall’autore | le opinioni qui espresse | le opinioni espresse sono
      sono esclusivamente dell’autore | ^chi è l’autore$ | ^chi è l’autrice$ | ^a proposito dell’autore$ | ^informazioni sull’autore$
      ^informazioni sull’autrice$
    `,
    hint: `
      ^informazioni sull’autore | ^informazioni sull’autrice | ^chi è l’autore | ^chi è l’autrice | ^a proposito dell’autore | ^post di
      è giornalista professionista e | è giornalista freelance | collabora con diverse testate | collabora con varie testate
      scrive regolarmente per | non riflettono necessariamente | non riflette necessariamente | non rispecchiano necessariamente
      ^autore$ | ^autore: | ^autrice$ | ^autrice: | ^autori$ | ^l’autore$ | ^l’autrice$ | ^giornalista$ | ^giornalista pubblicista$
      ^giornalista professionista$ | ^giornalisti$ | ^redattore$ | ^redattrice$ | ^caporedattore$ | ^vicedirettore$ | ^direttore$
      ^corrispondente$ | ^inviato$ | ^inviata$ | ^editorialista$ | ^collaboratore$ | ^collaboratrice$ | ^biografia$ | ^segui$ | ^seguila
      ^seguilo | è giornalista | è una giornalista | è un giornalista | è scrittore | è scrittrice | è autore di | è autrice di
      è professore di | è docente di | è professoressa di | è redattore | è redattrice | è editorialista | è ricercatore
      è ricercatrice | laureato in | laureata in | laurea in | si occupa di | si è occupato di | si è occupata di | appassionato di
      appassionata di | scrive di | scrive per | collabora con | ha scritto per | ha pubblicato * libri | vive e lavora a | vive a
    `,
  },
  counter: {
    sure: `
      ^# min di lettura$ | ^# minuti di lettura$ | ^# minuto di lettura$ | ^# minuti di lettura | ^lettura # min | ^tempo di lettura #
      ^tempo di lettura: circa | ^tempo di lettura stimato | ^tempo lettura | ^si legge in # min | ^# visualizzazioni$ | ^# visite$
      ^visualizzazioni: #$ | ^visite: #$ | ^# letture$ | ^letto # volte$ | ^visto # volte$ | ^# condivisioni$ | ^condivisioni #$
      ^# mi piace$ | ^# follower$ | ^# iscritti$ | ^# voti$ | ^# recensioni$ | ^# valutazioni$ | ^ascolta # min
    `,
    hint: `
      ^durata: # min | ^# minuti$ | ^# risultati$ | ^# articoli$ | ^# prodotti$ | ^visualizzazioni$ | ^letture$ | ^voti$ | ^voto medio
      ^valutazione media | ^tempo di lettura$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^foto di | ^foto di repertorio | ^foto d’archivio | ^foto a cura di | ^foto da | ^foto © | ^fotografia: | ^fotografia di
      ^fotografie: | ^fotografie di | ^ph: | ^immagine: | ^immagine di | ^immagine di repertorio | ^immagini: | ^immagini di
      ^credit foto | ^crediti foto | ^crediti: | ^crediti fotografici | ^credits foto | ^fonte: | ^fonti: | ^fonte$ | ^fonte foto
      ^fonte immagine | ^illustrazione: | ^illustrazione di | ^illustrazioni di | ^infografica | ^grafica: | ^disegno di | ^mappa:
      ^per gentile concessione | ^archivio: | ^ansa | ^adnkronos | ^redazione ansa | ^screenshot da | ^video di | ^tratto da
      foto di repertorio$ | foto d’archivio$ | immagine di repertorio$ | foto ansa$ | foto archivio$ | immagine d’archivio$
      repertorio$
    `,
  },
};
