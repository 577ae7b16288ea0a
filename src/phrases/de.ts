import type { Phrases } from './phrases.js';

/** What boilerplate says in German. */
export const de: Phrases = {
  'cookie-banner': {
    sure: `
      wir verwenden cookies | wir nutzen cookies | wir benutzen cookies | wir setzen cookies ein | diese website verwendet cookies
      diese webseite verwendet cookies | diese seite verwendet cookies | diese website nutzt cookies | diese webseite nutzt cookies
      diese website benutzt cookies | diese seite nutzt cookies | unsere website verwendet cookies | unsere webseite verwendet cookies
      unsere website nutzt cookies | auf dieser website werden cookies | auf unserer website verwenden wir
      auf unserer webseite verwenden wir | wir verwenden auf dieser website cookies | wir nutzen auf unserer website cookies
      verwendet cookies, um ihnen | verwenden cookies, um inhalte | cookies, um inhalte und anzeigen zu personalisieren
      cookies und ähnliche technologien | cookies und andere technologien | cookies und vergleichbare technologien
      einsatz von cookies zu | der verwendung von cookies zu | der nutzung von cookies zu | stimmen sie der verwendung von cookies
      stimmen sie der nutzung von cookies | erklären sie sich mit der verwendung von cookies
      mit der verwendung von cookies einverstanden | mit dem einsatz von cookies einverstanden | durch die weitere nutzung der
      durch die nutzung dieser website erklären sie | wenn sie die website weiter nutzen | indem sie weiter auf dieser website
      wir und unsere # partner | wir und bis zu # partner | informationen auf einem gerät speichern
      speichern von oder zugriff auf informationen | auf ihrem gerät speichern und/oder
      geräteeigenschaften zur identifikation aktiv abfragen | personalisierte werbung und inhalte, messung
      personalisierte anzeigen und inhalte | ihre einwilligung jederzeit widerrufen | einwilligung jederzeit mit wirkung für die zukunft
      sie können ihre auswahl jederzeit | sie können ihre einstellungen jederzeit | berechtigtes interesse verarbeiten
      ^wir brauchen ihre zustimmung | ^wir benötigen ihre zustimmung | ^wir schätzen ihre privatsphäre
      ^ihre privatsphäre ist uns wichtig | ^ihr datenschutz ist uns wichtig | ^datenschutz ist uns wichtig
      ^privatsphäre-einstellungen$ | ^cookie-einstellungen$ | ^cookie einstellungen verwalten$ | ^cookies verwalten$
      ^cookie-richtlinie$ | ^cookie-hinweis$ | ^alle cookies akzeptieren$ | ^cookies akzeptieren$ | ^alle cookies zulassen$
      ^alle cookies ablehnen$ | ^cookies ablehnen$ | ^nur notwendige cookies | ^nur essenzielle cookies | ^nur technisch notwendige
      ^nur erforderliche cookies | ^technisch notwendige cookies$ | ^auswahl erlauben$ | ^weiter mit werbung | ^mit werbung weiterlesen
      ^weiter ohne einwilligung$ | ^zustimmen und weiter$ | ^akzeptieren und weiter$ | ^alle akzeptieren$ | ^alle ablehnen$
      für die grundlegende funktion der website | empfohlener redaktioneller inhalt | an dieser stelle finden sie einen externen inhalt
      mir externe inhalte angezeigt werden | externe inhalte zu laden | damit werden personenbezogene daten an drittplattformen
      wir und unsere partner verwenden | wir und unsere partner nutzen | wir und unsere partner speichern
      wir und unsere partner verarbeiten | wir und unsere partner setzen | ^wir und unsere partner brauchen
    `,
    hint: `
      ^einwilligungseinstellungen | wir und unsere partner | unsere # partner | genaue standortdaten | ^akzeptieren$ | ^annehmen$
      ^zustimmen$ | ^ich stimme zu$ | ^ich bin einverstanden$ | ^einverstanden$ | ^ablehnen$ | ^verstanden$ | ^alles klar$
      ^einstellungen$ | ^einstellungen verwalten$ | ^einstellungen anpassen$ | ^einstellungen speichern$ | ^auswahl speichern$
      ^auswahl bestätigen$ | ^speichern$ | ^speichern und schließen$ | ^mehr optionen$ | ^weitere optionen$ | ^optionen verwalten$
      ^optionen$ | ^anpassen$ | ^individuelle einstellungen$ | ^details anzeigen$ | ^details zeigen$ | ^details$ | ^notwendig$
      ^notwendige$ | ^essenziell$ | ^erforderlich$ | ^präferenzen$ | ^statistik$ | ^statistiken$ | ^funktional$ | ^immer aktiv$
      ^alle zulassen$ | ^alles akzeptieren$ | ^alle auswählen$ | ^mehr erfahren$ | ^mehr informationen$ | ^weitere informationen$
      ^zwecke$ | ^anbieter$ | ^einwilligung$ | ^nutzererlebnis verbessern | verwendung von cookies | ihre einwilligung
      datenschutz-einstellungen
    `,
  },
  'newsletter-promo': {
    sure: `
      die wichtigsten meldungen * in ihrem postfach | in ihrem postfach$ | in ihr postfach$
      melde dich * newsletter an | melden sie sich * newsletter an | verpasse keinen beitrag | ^das wichtigste des tages * per e-mail
      abonnieren sie unseren newsletter | abonnieren sie unseren * newsletter | abonnieren sie den newsletter | abonnieren sie hier
      abonniere unseren newsletter | abonniere den newsletter | ^newsletter abonnieren | ^jetzt newsletter abonnieren
      ^unseren newsletter abonnieren | ^hier den newsletter abonnieren | ^newsletter bestellen | ^jetzt newsletter bestellen
      ^zum newsletter anmelden | ^zum newsletter$ | ^newsletter-anmeldung | ^anmeldung zum newsletter | ^für den newsletter anmelden
      ^jetzt zum newsletter | ^jetzt für den newsletter | melden sie sich für unseren newsletter an
      melden sie sich zu unserem newsletter an | melden sie sich hier zum newsletter | melde dich für unseren newsletter
      melde dich jetzt zum newsletter | für unseren newsletter an | für unseren kostenlosen newsletter | unser kostenloser newsletter
      unseren kostenlosen newsletter | ^kostenloser newsletter | ^der newsletter der redaktion | ^unser newsletter$
      ^unsere newsletter$ | ^alle newsletter im überblick | ^mit unserem newsletter | direkt in ihr postfach | direkt in dein postfach
      kostenlos in ihr postfach | in ihr e-mail-postfach | per e-mail in ihr postfach | direkt in ihren posteingang
      in deinen posteingang | kostenlos per e-mail | täglich per e-mail | jeden morgen per e-mail | der wöchentliche newsletter
      der tägliche newsletter | abmeldung jederzeit möglich | eine abmeldung ist jederzeit möglich | sie können sich jederzeit abmelden
      sie können den newsletter jederzeit | jederzeit wieder abbestellen | jederzeit widerrufen, indem | abmeldelink am ende
      über den abmeldelink | ich möchte den newsletter | ja, ich möchte den newsletter | ich möchte regelmäßig per e-mail
      mit der anmeldung stimmen sie | mit der anmeldung akzeptieren sie | mit ihrer anmeldung stimmen sie
      mit der registrierung nehmen sie | mit klick auf anmelden | vielen dank für ihre anmeldung zum newsletter
      vielen dank für ihre anmeldung | bitte bestätigen sie ihre anmeldung | bestätigungslink in der e-mail
      keine nachricht mehr verpassen | keinen beitrag mehr verpassen | ^keine neuigkeiten mehr verpassen | ^nichts mehr verpassen
      ^immer auf dem laufenden bleiben | ^bleiben sie auf dem laufenden | ^bleib auf dem laufenden | ^bleiben sie informiert
      ^immer bestens informiert | ^das wichtigste des tages per | ^die wichtigsten nachrichten per | push-nachrichten aktivieren
      ^jetzt push-nachrichten | ^kein spam
    `,
    hint: `
      ^jetzt anmelden und | in ihrem postfach | du kannst dich jederzeit | kein spam | ^abonnieren$ | ^jetzt abonnieren$
      ^jetzt anmelden$ | ^hier anmelden$ | ^eintragen$ | ^jetzt eintragen$ | ^absenden$ | ^senden$ | ^bestellen$ | ^e-mail-adresse$
      ^ihre e-mail-adresse$ | ^deine e-mail-adresse$ | ^ihre e-mail$ | ^e-mail-adresse eingeben | ^bitte e-mail-adresse eingeben
      ^geben sie ihre e-mail-adresse | ^bitte geben sie eine gültige e-mail | ^vorname$ | ^nachname$ | ^anrede$ | ^pflichtfeld$
      ^pflichtfelder$ | ^der newsletter$ | ^kostenlos anmelden$ | ^kostenlos abonnieren$ | ^unverbindlich anmelden
      in ihrem posteingang | per e-mail erhalten | ^datenschutzhinweise zum newsletter | ^mehr zum newsletter | ^morgenbriefing$
      ^abmelden jederzeit | hinweise zum datenschutz
    `,
  },
  'share-buttons': {
    sure: `
      ^auf facebook teilen | ^bei facebook teilen | ^auf twitter teilen | ^bei twitter teilen | ^auf X teilen$ | ^bei X teilen$
      ^auf linkedin teilen | ^auf LinkedIn teilen | ^auf xing teilen | ^bei xing teilen | ^auf WhatsApp teilen | ^per WhatsApp teilen
      ^über WhatsApp teilen | ^per whatsapp teilen | ^auf pinterest teilen | ^auf telegram teilen | ^per e-mail teilen
      ^per mail teilen | ^via e-mail teilen | ^über facebook teilen | ^auf bluesky teilen | ^auf mastodon teilen | ^auf threads teilen
      ^auf reddit teilen | ^per messenger teilen | ^in sozialen netzwerken teilen | ^artikel teilen | ^diesen artikel teilen
      ^beitrag teilen | ^diesen beitrag teilen | ^seite teilen$ | ^diese seite teilen$ | ^teilen sie diesen | ^teile diesen
      ^jetzt teilen$ | ^meldung teilen$ | ^nachricht teilen$ | ^link teilen$ | ^video teilen$ | ^rezept teilen$ | ^teilen auf$
      ^teilen via$ | ^teilen mit$ | ^teilen über$ | ^facebook twitter teilen | ^artikel drucken$ | ^beitrag drucken$ | ^seite drucken$
      ^diesen artikel drucken | ^rezept drucken$ | ^druckversion$ | ^druckansicht$ | ^artikel ausdrucken$ | ^link kopieren$
      ^link kopiert | ^in die zwischenablage kopieren | ^url kopieren$ | ^per e-mail versenden$ | ^per e-mail senden$
      ^per mail versenden$ | ^artikel versenden$ | ^artikel empfehlen$ | ^beitrag empfehlen$ | ^seite empfehlen$
      ^per e-mail weiterleiten | ^artikel merken$ | ^artikel speichern$ | ^auf die merkliste$ | ^zur merkliste hinzufügen
      ^artikel anhören$ | ^artikel verschenken | ^diesen artikel verschenken | ^klick, um auf | ^klicken, um auf
      ^klicken, um einem freund | ^wird in neuem fenster geöffnet$ | in neuem fenster geöffnet$ | ^weiterempfehlen$
      ^gefällt mir wird geladen
    `,
    hint: `
      ^teilen$ | ^teilen: | ^drucken$ | ^merken$ | ^empfehlen$ | ^twittern$ | ^tweeten$ | ^mailen$ | ^versenden$ | ^weiterleiten$
      ^gefällt mir$ | ^vorlesen$ | ^anhören$ | ^kopieren$ | ^merkliste$ | ^leseliste$ | ^verschenken$ | ^folgen sie uns | ^folge uns
      ^folgen sie uns auf | ^schriftgröße$ | ^mail an | ^per e-mail$ | ^per mail$ | ^in messenger$
    `,
  },
  comments: {
    sure: `
      ^schreiben sie einen kommentar | ^schreibe einen kommentar | ^einen kommentar schreiben | ^kommentar schreiben$
      ^kommentar verfassen$ | ^kommentar abgeben$ | ^kommentar hinterlassen | ^hinterlassen sie einen kommentar
      ^hinterlasse einen kommentar | ^hinterlasse eine antwort | ^schreibe eine antwort | ^antwort abbrechen$ | ^antworten abbrechen$
      ^antwort schreiben$ | ^kommentar absenden$ | ^kommentar abschicken$ | ^kommentar senden$ | ^kommentar hinzufügen$
      ^kommentar melden$ | ^kommentare lesen$ | ^kommentare anzeigen | ^kommentare ausblenden | ^kommentare einblenden
      ^alle kommentare$ | ^alle kommentare lesen | ^alle kommentare anzeigen | ^weitere kommentare | ^mehr kommentare
      ^kommentare laden | ^zu den kommentaren | ^zum kommentarbereich | ^# kommentare$ | ^# kommentar$ | ^kommentare #$
      ^# kommentare zu | ^# antworten$ | ^noch keine kommentare | ^keine kommentare$ | ^bisher keine kommentare
      ^es gibt noch keine kommentare | ^seien sie der erste | ^sei der erste, der | ^jetzt mitdiskutieren | ^diskutieren sie mit
      ^diskutiere mit$ | ^mitdiskutieren$ | ^jetzt kommentieren$ | ^artikel kommentieren | ^ihre meinung zum thema
      ^ihre meinung ist gefragt | ^sagen sie uns ihre meinung | deine e-mail-adresse wird nicht veröffentlicht
      ihre e-mail-adresse wird nicht veröffentlicht | e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit
      meinen namen, meine e-mail-adresse und meine website | in diesem browser für die nächste kommentierung speichern
      benachrichtige mich über nachfolgende kommentare | benachrichtige mich über neue beiträge | um zu kommentieren, müssen sie
      um kommentieren zu können | melden sie sich an, um zu kommentieren | melden sie sich an, um einen kommentar
      bitte melden sie sich an, um | sie müssen angemeldet sein, um | du musst angemeldet sein, um | ^zum kommentieren bitte
      ^anmelden zum kommentieren | ^anmelden um zu kommentieren | ^die kommentarfunktion ist | ^die kommentarfunktion wurde
      die kommentarfunktion für diesen artikel | ^kommentare geschlossen | ^kommentare sind geschlossen
      ^die kommentare sind geschlossen | kommentare sind deaktiviert | ihr kommentar wird geprüft | ihr kommentar wurde abgeschickt
      dein kommentar wartet auf freischaltung | kommentare werden vor der veröffentlichung | kommentare werden moderiert
      kommentare werden erst nach | bitte beachten sie unsere netiquette | bitte beachten sie die netiquette | ^kommentarregeln$
      ^netiquette$ | ^kommentare sortieren | diese website verwendet akismet | wie deine kommentardaten verarbeitet werden
    `,
    hint: `
      ^leserkommentare | ^ein kommentar zu | ^# gedanken zu | ^ein gedanke zu | ^# antworten auf | ^kommentare$ | ^kommentare:
      ^kommentar$ | ^kommentieren$ | ^antworten$ | ^antwort$ | ^auf diesen kommentar antworten | ^melden$ | ^zitieren$ | ^ihr kommentar$
      ^dein kommentar$ | ^ihr name$ | ^dein name$ | sagt:$ | schrieb:$ | schreibt:$ | ^neueste zuerst$ | ^älteste zuerst$
      ^beliebteste$ | ^beste bewertung$ | ^leserbriefe$ | ^diskussion$ | ^meinungen$ | ^ihre meinung$ | ^vor # stunden$ | ^vor # tagen$
      ^vor # minuten$ | ^vor # monaten$ | ^vor # jahren$ | antworten$ | uhr antworten$ | ^nach oben stimmen | ^beitrag melden$
      ^nutzer melden | ^gast$ | ^abbrechen$ | ^überschrift$ | ^verbleibende zeichen | ^vor # tag$ | ^vor # stunde$ | ^vor # minute$
      ^vor einer stunde$ | ^vor einem tag$ | ^gestern$
    `,
  },
  'related-links': {
    sure: `
      ^lesen sie auch | ^lesen sie hier | ^lesen sie mehr | ^lesen sie dazu auch | ^lesen sie außerdem | ^lesen sie weiter
      ^lesen sie jetzt | ^lesen sie zum thema | ^lies auch | ^lies hier | ^lies mehr | ^auch lesenswert
      ^das könnte sie auch interessieren | ^das könnte dich auch interessieren | ^das könnte ihnen auch gefallen
      ^das könnte dir auch gefallen | ^das könnte sie interessieren | ^das könnte dich interessieren
      ^dies könnte sie auch interessieren | ^könnte sie auch interessieren | ^mehr zum thema | ^mehr zu diesem thema | ^mehr dazu$
      ^mehr dazu: | ^mehr hierzu$ | ^mehr aus dem ressort | ^mehr aus der region | ^mehr aus$ | ^mehr artikel | ^mehr nachrichten
      ^mehr news | ^mehr anzeigen$ | ^weitere artikel | ^weitere nachrichten | ^weitere meldungen$ | ^weitere meldungen aus
      ^weitere themen$ | ^weitere beiträge$ | ^weitere videos$ | ^weitere news$ | ^weitere rezepte$ | ^weitere links$
      ^weiterführende links$ | ^weiterführende artikel$ | ^weiterlesen$ | ^ähnliche artikel | ^ähnliche beiträge | ^ähnliche themen$
      ^ähnliche nachrichten$ | ^ähnliche produkte$ | ^ähnliche rezepte$ | ^verwandte artikel | ^verwandte themen | ^verwandte beiträge
      ^passende artikel | ^zum thema$ | ^meistgelesen$ | ^meistgelesene artikel | ^meistgelesene nachrichten | ^am meisten gelesen
      ^meist gelesen$ | ^meistgeklickt$ | ^meistkommentiert$ | ^meistgesehen$ | ^die meistgelesenen | ^beliebte artikel
      ^beliebte beiträge | ^beliebteste artikel | ^aktuelle nachrichten$ | ^aktuelle artikel$ | ^aktuelle beiträge$ | ^neueste artikel$
      ^neueste beiträge$ | ^neueste nachrichten$ | ^letzte beiträge$ | ^top-themen$ | ^topthemen$ | ^top-artikel$ | ^top-nachrichten$
      ^themen des tages$ | ^das wichtigste des tages$ | ^unsere empfehlungen$ | ^empfehlungen der redaktion | ^empfohlene artikel
      ^empfehlungen für sie | ^für sie empfohlen | ^aus dem archiv$ | ^aus unserem netzwerk$ | ^aus dem netz$
      ^andere leser interessierten | ^kunden kauften auch | ^kunden, die diesen artikel | ^nächster artikel: | ^vorheriger artikel:
      ^jetzt lesen$ | ^zum artikel$ | ^hier geht es zum artikel | ^alle artikel zum thema | ^alles zum thema | ^alle beiträge zum thema
      ^mehr lesen$ | ^mehr lesen: | ^mehr lesen über | ^auch interessant$ | ^auch spannend$
    `,
    hint: `
      ^weiterlesen: | ^redaktionstipp | ^lesetipps | ^leseempfehlung | ^auch interessant | ^auch spannend | ^passend dazu | ^mehr$
      ^mehr zu | ^mehr über | ^mehr aus | ^siehe auch$ | ^siehe auch: | ^weitere$ | ^themen$ | ^thema: | ^empfehlungen$ | ^empfohlen$
      ^beliebt$ | ^neueste$ | ^aktuell$ | ^im überblick$ | ^hintergrund$ | ^hintergrund: | ^kommentar: | ^video: | ^bildergalerie
      ^fotostrecke | ^interview: | ^podcast: | ^liveblog: | ^newsblog: | ^kolumne: | ^nächster artikel$ | ^vorheriger artikel$
      ^lesetipp: | ^links zum thema$ | ^dossier: | ^serie: | ^rubriklistenbild
    `,
  },
  navigation: {
    sure: `
      ^zum inhalt springen$ | ^zum inhalt$ | ^direkt zum inhalt$ | ^direkt zum seiteninhalt$ | ^zum hauptinhalt springen$
      ^zum hauptinhalt$ | ^springe zum inhalt$ | ^springe zum hauptinhalt$ | ^zur navigation springen$ | ^zur navigation$
      ^zur hauptnavigation$ | ^zur suche springen$ | ^zur suche$ | ^zum menü$ | ^zum footer springen$ | ^zur fußzeile springen$
      ^inhalt überspringen$ | ^navigation überspringen$ | ^menü überspringen$ | ^nach oben$ | ^nach oben scrollen$ | ^zum seitenanfang$
      ^zurück nach oben$ | ^seitenanfang$ | ^zur startseite$ | ^zurück zur startseite$ | ^zurück zur übersicht$ | ^zurück zur liste$
      ^zur übersicht$ | ^zurück zur hauptseite$ | ^hauptmenü$ | ^hauptnavigation$ | ^menü öffnen$ | ^menü schließen$
      ^navigation öffnen$ | ^navigation schließen$ | ^menü anzeigen$ | ^menü ein-/ausblenden$ | ^navigation umschalten$ | ^suche öffnen$
      ^suche schließen$ | ^suche nach:$ | ^suche starten$ | ^suchbegriff eingeben | ^suchbegriff$ | ^website durchsuchen$
      ^seite durchsuchen$ | ^hier suchen | ^wonach suchen sie | ^erweiterte suche$ | ^sie sind hier$ | ^sie sind hier:
      ^sie befinden sich hier | ^seite # von #$ | ^seite # von | ^vorherige seite$ | ^nächste seite$ | ^zurück weiter$
      ^vorherige nächste$ | ^vorheriger nächster$ | ^zurück # # | ^ältere beiträge$ | ^neuere beiträge$ | ^älterer post$
      ^neuerer post$ | ^vorheriger beitrag | ^nächster beitrag | ^beitragsnavigation$ | ^beitrags-navigation$ | ^artikelnavigation$
      ^seitennavigation$ | ^schlagwörter$ | ^schlagworte$ | ^sprache wählen$ | ^sprache auswählen$ | ^sprachauswahl$ | ^land auswählen$
      ^kategorie auswählen$ | ^monat auswählen$ | ^region auswählen$ | ^anmelden registrieren$ | ^einloggen / registrieren$
      ^login / registrieren$ | ^jetzt registrieren$ | ^neu registrieren$ | ^passwort vergessen$ | ^passwort vergessen?
      ^angemeldet bleiben$ | ^mein konto$ | ^mein profil$ | ^mein bereich$ | ^konto erstellen$ | ^benutzerkonto erstellen$
      ^warenkorb anzeigen$ | ^in den warenkorb$ | ^in den einkaufswagen$ | ^zur kasse$ | ^ihr warenkorb ist leer
      ^der warenkorb ist leer | ^zum warenkorb$ | ^alle kategorien$ | ^alle themen$ | ^alle ressorts$ | ^themen a-z$ | ^a bis z$
      ^inhaltsverzeichnis überspringen | ^mobile version$ | ^desktop-version$ | ^klassische ansicht$ | ^veröffentlicht in:
      ^ihr browser ist veraltet | ^sie verwenden einen veralteten browser | ^e-paper lesen$ | ^zum e-paper$ | ^schnellzugriff$
      ^quicklinks$ | ^servicenavigation$ | ^metanavigation$
    `,
    hint: `
      ^rathaus$ | ^bürgerservice$ | ^leben in der stadt$ | ^ämter von a bis z$ | ^tourismus$
      ^brotkrümelnavigation | ^schlagwörter: | ^schlagworte: | ^startseite$ | ^start$ | ^menü$ | ^suche$ | ^suchen$ | ^schließen$
      ^nachrichten$ | ^politik$ | ^wirtschaft$ | ^kultur$ | ^panorama$ | ^gesellschaft$ | ^wissen$ | ^wissenschaft$ | ^gesundheit$
      ^reise$ | ^reisen$ | ^regional$ | ^lokales$ | ^region$ | ^meinung$ | ^leben$ | ^digital$ | ^technik$ | ^auto$ | ^sport$
      ^fußball$ | ^feuilleton$ | ^ausland$ | ^inland$ | ^welt$ | ^deutschland$ | ^österreich$ | ^schweiz$ | ^wetter$ | ^verkehr$
      ^börse$ | ^finanzen$ | ^geld$ | ^immobilien$ | ^stellenmarkt$ | ^jobs$ | ^stellenangebote$ | ^anzeigenmarkt$ | ^traueranzeigen$
      ^trauer$ | ^tv-programm$ | ^rätsel$ | ^spiele$ | ^kreuzworträtsel$ | ^videos$ | ^fotos$ | ^bilder$ | ^ratgeber$ | ^service$
      ^über uns$ | ^kontakt$ | ^hilfe$ | ^login$ | ^anmelden$ | ^abmelden$ | ^einloggen$ | ^ausloggen$ | ^registrieren$ | ^konto$
      ^warenkorb$ | ^merkzettel$ | ^wunschliste$ | ^zurück$ | ^weiter$ | ^weiter » | ^vor$ | ^nächste$ | ^vorherige$ | ^erste$
      ^letzte$ | ^seite$ | ^seite #$ | ^tags$ | ^kategorien$ | ^kategorie: | ^kategorie$ | ^rubriken$ | ^ressorts$ | ^archiv$
      ^übersicht$ | ^inhalt$ | ^inhaltsverzeichnis$ | ^sprache$ | ^deutsch$ | ^leichte sprache$ | ^gebärdensprache$ | ^veranstaltungen$
      ^termine$ | ^aktuelles$ | ^produkte$ | ^leistungen$ | ^unternehmen$ | ^angebote$ | ^abo$ | ^abos$ | ^e-paper$ | ^mediathek$
      ^livestream$ | ^live-tv$ | ^verein$ | ^filtern$ | ^sortieren$ | ^ausblenden$ | ^einblenden$ | ^aufklappen$ | ^zuklappen$
      ^ansicht$ | ^startseite > | ^startseite nachrichten
    `,
  },
  advertisement: {
    sure: `
      ^anzeige$ | ^anzeigen$ | ^anzeige anzeige | ^werbung$ | ^werbeanzeige$ | ^anzeige schließen$ | ^anzeige überspringen$
      ^werbung überspringen$ | ^werbung schließen$ | ^nach der anzeige | ^artikel wird nach der werbung | ^weiter nach der werbung
      ^weiterlesen nach der anzeige | ^nach der werbung weiterlesen | ^das video wird nach der werbung | ^scrollen sie weiter, um
      ^gesponserter inhalt$ | ^gesponserter beitrag$ | ^gesponserte inhalte$ | ^gesponsert von$ | ^gesponsert$ | ^bezahlte anzeige$
      ^bezahlter inhalt$ | ^bezahlte werbung$ | ^bezahlte partnerschaft | ^werbliches angebot$ | ^sonderveröffentlichung$
      ^advertorial$ | ^unbezahlte werbung | ^werbung unbezahlt | ^werbung wegen | ^dieser beitrag enthält werbung
      dieser artikel enthält affiliate | dieser beitrag enthält affiliate | enthält affiliate-links | enthält sogenannte affiliate-links
      sind sogenannte affiliate-links | sogenannte provisions-links | sind affiliate-links | erhalten wir eine provision
      bekommen wir eine provision | wir erhalten eine provision | wir erhalten eine kleine provision | erhalte ich eine provision
      erhalte ich eine kleine provision | für dich entstehen keine mehrkosten | für sie entstehen keine mehrkosten
      ohne mehrkosten für sie | mit * gekennzeichneten links | mit einem einkaufswagen gekennzeichnet | als amazon-partner verdiene
      als amazon-partner verdienen | ^bitte deaktivieren sie ihren adblocker | ihren adblocker deaktivieren | ^adblocker erkannt
      sie nutzen einen adblocker | bitte schalten sie ihren adblocker | ^hier werben$ | ^ihre anzeige hier | ^platz für ihre werbung
      ^zum angebot$ | ^zum shop$ | ^jetzt kaufen bei | ^bei amazon ansehen$ | ^bei amazon kaufen$ | ^preis prüfen$ | ^preis vergleichen$
    `,
    hint: `
      ^anzeigensonderveröffentlichung | der preis ändert sich für | mit einem stern gekennzeichnet | ^reklame$ | ^partnerangebot$
      ^partnerangebote$ | ^unsere partner$ | ^jetzt kaufen$ | ^jetzt bestellen$ | ^jetzt buchen$ | ^jetzt testen$ | ^jetzt sichern$
      ^jetzt entdecken$ | ^angebot$ | ^angebot sichern | ^sponsoren$ | ^in kooperation mit | ^präsentiert von
      ^mit freundlicher unterstützung | ^unterstützt von | ^gesponsert von | provision | affiliate-link | ^wird geladen$ | ^lädt$
      ^video abspielen$ | ^rabatt
    `,
  },
  paywall: {
    sure: `
      ^jetzt abonnieren und weiterlesen | ^jetzt weiterlesen | ^jetzt testen und weiterlesen | ^weiterlesen mit
      ^jetzt gratis weiterlesen | ^jetzt kostenlos weiterlesen | ^kostenlos weiterlesen | ^jetzt registrieren und weiterlesen
      ^registrieren und weiterlesen | ^anmelden und weiterlesen | ^um weiterzulesen | um diesen artikel zu lesen
      um diesen artikel weiterzulesen | ^diesen artikel weiterlesen | ^den vollständigen artikel lesen | ^lesen sie diesen artikel
      ^dieser artikel ist exklusiv | dieser artikel ist nur für abonnenten | dieser inhalt ist nur für abonnenten
      dieser artikel ist für abonnenten | dieser artikel ist kostenpflichtig | dieser text ist nur für | nur für abonnenten zugänglich
      nur für abonnenten lesbar | ^exklusiv für abonnenten | ^nur für abonnenten$ | ^exklusiv für mitglieder
      ^sie haben bereits ein abo | ^sie haben bereits ein konto | ^sie haben schon ein abo | ^haben sie bereits ein abo
      ^bereits abonnent | ^bereits abonnentin | ^bereits registriert | ^bereits kunde | ^bereits mitglied | ^schon abonnent
      ^schon registriert | ^schon mitglied | ^noch kein abo | ^noch kein konto | ^noch nicht registriert | ^noch kein kunde
      ^noch kein mitglied | ^ich habe bereits ein abo | ^sie sind bereits abonnent | ^hier anmelden und | ^abo abschließen$
      ^abo testen$ | ^jetzt abo | ^digitalabo$ | ^digital-abo$ | ^zum digitalabo | ^jetzt digitalabo | ^jetzt testen für
      ^jetzt # monat | ^# monat gratis | ^# monat kostenlos | ^# monate für nur | ^# wochen gratis | ^# wochen kostenlos
      ^im ersten monat kostenlos | ^im ersten monat gratis | erster monat gratis | danach # euro | danach nur # euro | danach # €
      euro im monat, jederzeit kündbar | ^jederzeit kündbar | ^monatlich kündbar | jederzeit monatlich kündbar | ^alle artikel lesen$
      ^unbegrenzt lesen | voller zugriff auf alle | ^zugriff auf alle inhalte | ^alle abo-modelle | ^alle angebote vergleichen
      ^zu den abo-angeboten | ^zu den angeboten$ | ^abo-angebote$ | ^plus-artikel$ | ^freischalten$ | ^artikel freischalten
      ^jetzt freischalten | ^ihr kostenloses kontingent | sie haben noch # artikel | sie haben noch # kostenlose
      kostenlosen artikel in diesem monat | ^bitte aktivieren sie javascript | bitte aktivieren sie JavaScript
      javascript ist deaktiviert | JavaScript ist deaktiviert | JavaScript in ihrem browser | aktivieren sie JavaScript
      ^unsere app herunterladen | ^app herunterladen$ | ^jetzt app | ^laden sie unsere app | ^laden sie die app | ^laden sie sich die
      ^jetzt die app | ^zur app$ | ^in der app öffnen | ^in der app lesen | ^jetzt bei google play | ^jetzt im app store
      ^laden im app store | ^unterstützen sie uns | ^unterstützen sie unsere arbeit | ^unterstützen sie unabhängigen | ^unterstütze uns
      ^unterstütze unsere arbeit | ^jetzt unterstützen$ | ^jetzt spenden$ | ^mit ihrer spende | ^werbefrei lesen | nahezu werbefrei
      ^mit dem pur-abo | ^jetzt pur-abo | ^pur-abo | ^abo kaufen
    `,
    hint: `
      um den artikel zu lesen | ^zugang zu allen | ^unbegrenzter zugang | ^abonnent$ | ^abonnenten$ | ^für abonnenten$ | ^spenden$
      ^mitglied werden$ | ^testen$ | ^gratis testen$ | ^kostenlos testen$ | ^jetzt gratis testen$ | ^jetzt kostenlos testen$
      ^monatlich$ | ^jährlich$ | ^monatsabo$ | ^jahresabo$ | ^pro monat$ | ^€ / monat | ^passwort$ | ^mit google anmelden$
      ^mit apple anmelden$ | ^mit facebook anmelden$ | ^oder$ | ^kündbar | ^kostenpflichtig$ | ^exklusiv$ | ^abonnement$ | ^abo-shop$
      ^apps$ | ^unsere apps$ | ^weiter zum angebot | ^vorteile$ | ^ihre vorteile
    `,
  },
  'legal-footer': {
    sure: `
      alle rechte vorbehalten | alle rechte liegen bei | ^vervielfältigung nur mit genehmigung | ^nachdruck, auch auszugsweise
      nachdruck nur mit genehmigung | vervielfältigung und verbreitung nur | nur mit schriftlicher genehmigung
      weiterverbreitung nur mit | weiterverwendung nur mit | dieses werk ist urheberrechtlich geschützt
      die inhalte dieser website sind urheberrechtlich | inhalte sind urheberrechtlich geschützt | für die inhalte externer links
      für den inhalt der verlinkten seiten | keine haftung für die inhalte externer | übernehmen keine haftung für die
      übernimmt keine haftung für die inhalte | ^impressum datenschutz | ^datenschutz impressum | ^agb datenschutz | ^agb impressum
      ^kontakt impressum | ^impressum kontakt | ^impressum agb | ^impressum datenschutzerklärung | ^datenschutzerklärung impressum
      ^nutzungsbedingungen datenschutz | ^datenschutz nutzungsbedingungen | ^datenschutz agb | ^barrierefreiheitserklärung$
      ^erklärung zur barrierefreiheit$ | ^verträge hier kündigen$ | ^verträge hier kündigen | ^abo kündigen$ | ^vertrag kündigen$
      ^vertrag widerrufen$ | ^widerrufsbelehrung$ | ^widerrufsrecht$ | ^allgemeine geschäftsbedingungen$
      ^nutzungsbasierte online-werbung | ^amtsgericht * hrb # | hrb # | ^ust-idnr | ^ust-id | ^umsatzsteuer-id
      ^verantwortlich im sinne | ^verantwortlich für den inhalt | ^inhaltlich verantwortlich | ^alle preise inkl | alle preise inkl
      inkl. mwst | inkl. gesetzlicher mwst | zzgl. versandkosten | zzgl. versand | kurse mindestens # minuten verzögert
      alle angaben ohne gewähr | ^alle angaben ohne gewähr | ^präsentiert von wordpress | ^mit stolz präsentiert von
      stolz präsentiert von wordpress | ^webdesign by | ^konzept und umsetzung | © der inhalte | ^© by | ^copyright by
      ^datenschutz-manager$
    `,
    hint: `
      ^handelsregister: | ^webdesign: | ohne schriftliche genehmigung | ^redaktionsschluss: | ^ein angebot der | ^ein service von
      ^ein angebot von | ^umsetzung: | ^datenschutz$ | ^datenschutzerklärung$ | ^datenschutzhinweise$ | ^datenschutzbestimmungen$
      ^agb$ | ^nutzungsbedingungen$ | ^nutzungsbedingung$ | ^nutzungshinweise$ | ^rechtliche hinweise$ | ^rechtliches$
      ^haftungsausschluss$ | ^urheberrecht$ | ^mediadaten$ | ^werben$ | ^karriere$ | ^presse$ | ^verlag$ | ^redaktion$
      ^redaktionelle leitlinien$ | ^jugendschutz$ | ^barrierefreiheit$ | ^leserservice$ | ^abo-service$ | ^kundenservice$ | ^telefon:
      ^tel.: | ^telefax: | ^e-mail: | ^anschrift: | ^geschäftsführer: | ^geschäftsführung: | ^chefredakteur: | ^herausgeber:
      ^sitz der gesellschaft | ^syndikation$ | ^lizenzen$ | ^versand$ | ^versandkosten$ | ^zahlungsarten$ | ^rücksendung$ | ^widerruf$
      urheberrechtlich geschützt | ^compliance$ | ^transparenz$
    `,
  },
  'author-box': {
    sure: `
      ^zum autor$ | ^zur autorin$ | ^zur person des autors | ^zum autorenprofil | ^mehr von diesem autor | ^mehr von dieser autorin
      ^mehr vom autor$ | ^mehr über den autor | ^mehr über die autorin | ^weitere artikel von | ^weitere beiträge von
      ^weitere artikel des autors | ^weitere artikel der autorin | ^alle artikel von | ^alle beiträge von | ^alle artikel des autors
      ^alle artikel der autorin | ^alle beiträge des autors | ^alle beiträge der autorin | ^alle beiträge anzeigen von
      ^alle beiträge ansehen von | ^zeige alle beiträge von | ^beiträge von$ | ^artikel von * anzeigen | ^folgen sie * auf twitter
      ^folgen sie * auf X | ^folgen sie der autorin | ^folgen sie dem autor | ^folgen sie dem autor auf | ^dem autor folgen
      ^der autorin folgen | ^autor folgen$ | ^autorin folgen$ | ^autor kontaktieren | ^e-mail an den autor | ^e-mail an die autorin
      ^nachricht an den autor | ^schreiben sie dem autor | ^schreiben sie der autorin | erreichen sie den autor
      erreichen sie die autorin | den autor erreichen sie | die autorin erreichen sie | ^sie erreichen den autor
      ^sie erreichen die autorin | schreibt seit # für | die meinung des autors muss nicht | gastbeiträge geben die meinung
      gibt die meinung der autorin | gibt die meinung des autors | geben nicht notwendigerweise die meinung
      die in diesem beitrag geäußerten ansichten | namentlich gekennzeichnete beiträge | ^über den autor$ | ^über die autorin$
      ^über die autoren$ | ^über den verfasser$
    `,
    hint: `
      ^autorenprofil | ^autoreninfo | ^autorenseite | ^über den autor | ^über die autorin | ^über die autoren | ^über den verfasser
      ^der autor ist erreichbar | ist redakteur im ressort | ist redakteurin im ressort | ist redakteur in der | ist redakteurin in der
      ist redakteur bei | ist redakteurin bei | ist volontär bei | ist volontärin bei | arbeitet als freier journalist
      arbeitet als freie journalistin | schreibt regelmäßig für | schreibt als freie autorin | schreibt als freier autor | ^autor$
      ^autor: | ^autorin$ | ^autorin: | ^autoren$ | ^der autor$ | ^die autorin$ | ^redakteur$ | ^redakteurin$ | ^reporter$
      ^reporterin$ | ^volontär$ | ^volontärin$ | ^freier autor$ | ^freie autorin$ | ^freier journalist$ | ^freie journalistin$
      ^korrespondent$ | ^korrespondentin$ | ^chefredakteur$ | ^chefredakteurin$ | ^ressortleiter$ | ^gastautor | ^profil ansehen$
      ^zum profil$ | ^zur person$ | ^zur autorenseite | ist journalist | ist journalistin | ist freie journalistin
      ist freier journalist | ist freie autorin | ist freier autor | ist autor | ist autorin | ist redakteur | ist redakteurin
      ist redaktionsleiter | ist reporter | ist reporterin | ist kolumnist | ist kolumnistin | schreibt über | berichtet über
      studierte * und | lebt und arbeitet in | lebt in | jahrgang #
    `,
  },
  counter: {
    sure: `
      ^beiträge: #$ | ^registriert seit #$ | ^dabei seit #$ | ^mitglied seit #$
      ^# min. lesezeit$ | ^# minuten lesezeit$ | ^# minuten lesedauer$ | ^lesezeit: # | ^lesezeit ca. # | ^lesedauer: #
      ^lesedauer: ca. # | ^geschätzte lesezeit | ^voraussichtliche lesezeit | ^# aufrufe$ | ^aufrufe: #$ | ^# mal gelesen$
      ^# mal angesehen$ | ^# mal geteilt$ | ^# gefällt mir$ | ^# bewertungen$ | ^# leserbewertungen | ^# stimmen$ | ^# klicks$
      ^# abonnenten$ | ^# follower$ | ^# beiträge$ | ^hördauer: #
    `,
    hint: `
      ^laufzeit: # min | ^# minuten$ | ^# treffer$ | ^# ergebnisse$ | ^# artikel$ | ^aufrufe$ | ^bewertung$ | ^lesezeit$ | ^lesedauer$
      ^# std$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^foto von | ^foto © | ^fotos: | ^fotos von | ^bild: | ^bilder: | ^bild von | ^bildquelle | ^bildnachweis | ^bildrechte
      ^quelle: | ^quellen: | ^quelle$ | ^fotocredit | ^fotograf: | ^titelbild | ^archivfoto | ^archivbild | ^symbolbild | ^symbolfoto
      ^grafik: | ^illustration: | ^karte: | ^zeichnung: | ^collage: | ^screenshot | ^© dpa | ^imago | ^dpa | ^mit material von
      ^mit material der | ^mit agenturmaterial | ^mit informationen von | picture alliance$ | symbolbild$ | archivbild$ | archivfoto$
      symbolfoto$ | aktualisiert nach$ | mit dpa$ | mit afp$ | aufgenommen am$
    `,
  },
};
