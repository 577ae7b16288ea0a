import type { Phrases } from './phrases.js';

/** What boilerplate says in Finnish. */
export const fi: Phrases = {
  'cookie-banner': {
    sure: `
      käytämme evästeitä | käytämme verkkosivuillamme evästeitä | käytämme sivustollamme evästeitä | me käytämme evästeitä
      me käytämme verkkosivuillamme evästeitä | me käytämme sivustollamme evästeitä | ^käytämme evästeitä
      tämä sivusto käyttää evästeitä | tämä verkkosivusto käyttää evästeitä | tämä sivustomme käyttää evästeitä
      tämä verkkosivustomme käyttää evästeitä | tämä verkkopalvelu käyttää evästeitä | tämä palvelu käyttää evästeitä
      tämä sivu käyttää evästeitä | sivusto käyttää evästeitä | verkkosivusto käyttää evästeitä | sivustomme käyttää evästeitä
      verkkosivustomme käyttää evästeitä | verkkopalvelu käyttää evästeitä | palvelu käyttää evästeitä | sivu käyttää evästeitä
      tällä sivustolla käytetään evästeitä | sivustollamme käytetään evästeitä | verkkosivuillamme käytetään evästeitä
      palvelussamme käytetään evästeitä | sivuillamme käytetään evästeitä | evästeitä parantaaksemme | evästeitä käyttökokemuksen
      evästeitä tarjotaksemme | evästeitä sisällön | evästeitä kävijämäärien | evästeitä sivuston | jatkamalla sivuston käyttöä
      jatkamalla sivuston käyttämistä | jatkamalla sivuston hyväksyt | jatkamalla palvelun käyttöä | jatkamalla palvelun käyttämistä
      jatkamalla palvelun hyväksyt | jatkamalla sivustomme käyttöä | jatkamalla sivustomme käyttämistä
      jatkamalla sivustomme hyväksyt | jatkamalla selaamista käyttöä | jatkamalla selaamista käyttämistä
      jatkamalla selaamista hyväksyt | jatkamalla sivun käyttöä | jatkamalla sivun käyttämistä | jatkamalla sivun hyväksyt
      jatkaessasi sivuston käyttöä | jatkaessasi sivuston käyttämistä | jatkaessasi sivuston hyväksyt | jatkaessasi palvelun käyttöä
      jatkaessasi palvelun käyttämistä | jatkaessasi palvelun hyväksyt | jatkaessasi sivustomme käyttöä
      jatkaessasi sivustomme käyttämistä | jatkaessasi sivustomme hyväksyt | jatkaessasi selaamista käyttöä
      jatkaessasi selaamista käyttämistä | jatkaessasi selaamista hyväksyt | jatkaessasi sivun käyttöä | jatkaessasi sivun käyttämistä
      jatkaessasi sivun hyväksyt | hyväksyt evästeiden käytön | hyväksyt evästeiden käyttämisen | hyväksyt evästeiden käytön.
      hyväksyt sivuston evästeiden käytön | hyväksyt sivuston evästeiden käyttämisen | hyväksyt sivuston evästeiden käytön.
      hyväksyt evästeet käytön | hyväksyt evästeet käyttämisen | hyväksyt evästeet käytön. | suostut evästeiden käyttöön
      suostut evästeiden käytölle | suostumuksesi evästeiden käyttöön | suostumuksesi evästeiden käytölle | me ja # kumppanimme
      me ja # kumppaniamme | me ja # yhteistyökumppanimme | me ja kumppanimme | me ja kumppaniamme | me ja yhteistyökumppanimme
      me sekä # kumppanimme | me sekä # kumppaniamme | me sekä # yhteistyökumppanimme | me sekä kumppanimme | me sekä kumppaniamme
      me sekä yhteistyökumppanimme | me ja # kumppan | tallentaa ja/tai käyttää | tallentaa ja/tai käyttöön
      tallennamme ja/tai käyttää | tallennamme ja/tai käyttöön | tallentamiseen ja/tai käyttää | tallentamiseen ja/tai käyttöön
      personoitu mainonta ja sisältö | personoitu mainonta ja sisällöt | personoitu mainokset ja sisältö
      personoitu mainokset ja sisällöt | personoidut mainonta ja sisältö | personoidut mainonta ja sisällöt
      personoidut mainokset ja sisältö | personoidut mainokset ja sisällöt | kohdennettu mainonta ja sisältö
      kohdennettu mainonta ja sisällöt | kohdennettu mainokset ja sisältö | kohdennettu mainokset ja sisällöt
      yksilölliset mainonta ja sisältö | yksilölliset mainonta ja sisällöt | yksilölliset mainokset ja sisältö
      yksilölliset mainokset ja sisällöt | mainonnan ja sisällön mittaus | peruuttaa suostumuksesi milloin
      peruuttaa suostumuksesi koska | peruuttaa suostumuksesi milloin tahansa | peruuttaa antamasi suostumuksen milloin
      peruuttaa antamasi suostumuksen koska | peruuttaa antamasi suostumuksen milloin tahansa | perua suostumuksesi milloin
      perua suostumuksesi koska | perua suostumuksesi milloin tahansa | perua antamasi suostumuksen milloin
      perua antamasi suostumuksen koska | perua antamasi suostumuksen milloin tahansa | muuttaa suostumuksesi milloin
      muuttaa suostumuksesi koska | muuttaa suostumuksesi milloin tahansa | muuttaa antamasi suostumuksen milloin
      muuttaa antamasi suostumuksen koska | muuttaa antamasi suostumuksen milloin tahansa | suostumuksesi milloin tahansa
      suostumuksesi koska tahansa | suostumuksesi milloin vain | valintojasi milloin tahansa | valintojasi koska tahansa
      valintojasi milloin vain | ^arvostamme yksityisyyttäsi | ^kunnioitamme yksityisyyttäsi | ^välitämme yksityisyyttäsi
      ^yksityisyytesi on tärkeää | ^yksityisyytesi on meille | ^hyväksy kaikki evästeet$ | ^hyväksy valitut evästeet$
      ^hyväksy välttämättömät evästeet$ | ^hyväksy vain välttämättömät evästeet$ | ^hyväksy evästeet$ | ^salli kaikki evästeet$
      ^salli valitut evästeet$ | ^salli välttämättömät evästeet$ | ^salli vain välttämättömät evästeet$ | ^salli evästeet$
      ^hylkää kaikki evästeet$ | ^hylkää valitut evästeet$ | ^hylkää välttämättömät evästeet$ | ^hylkää vain välttämättömät evästeet$
      ^hylkää evästeet$ | ^estä kaikki evästeet$ | ^estä valitut evästeet$ | ^estä välttämättömät evästeet$
      ^estä vain välttämättömät evästeet$ | ^estä evästeet$ | ^vain välttämättömät$ | ^hyväksy vain välttämättömät$
      ^salli vain välttämättömät$ | ^vain välttämättömät evästeet$ | ^hyväksy välttämättömät$ | ^evästeasetukset$
      ^evästeiden asetukset$ | ^muokkaa evästeasetuksia$ | ^hallitse evästeitä$ | ^hallitse suostumusta$ | ^välttämättömät evästeet$
      ^tietoa evästeistä$ | ^evästeet sivustolla$ | ^evästekäytännöt$ | lue lisää evästeistä | lue lisää evästeiden käytöstä
      lue lisää evästekäytännöistämme | lue lisää evästekäytännöstämme | analysoida sivuston liikennettä
      analysoimme sivuston liikennettä
    `,
    hint: `
      analysoida liikennettä | analysoida kävijäliikennettä | analysoimme liikennettä | analysoimme kävijäliikennettä | ^hyväksy$
      ^hyväksy kaikki$ | ^hyväksyn$ | ^salli kaikki$ | ^salli$ | ^salli valinta$ | ^hylkää$ | ^hylkää kaikki$ | ^kiellä$
      ^kiellä kaikki$ | ^ok$ | ^selvä$ | ^ymmärrän$ | ^asetukset$ | ^muokkaa$ | ^muokkaa asetuksia$ | ^näytä tiedot$
      ^tallenna asetukset$ | ^tallenna valinnat$ | ^tallenna ja sulje$ | ^välttämättömät$ | ^toiminnalliset$ | ^tilastot$
      ^markkinointi$ | ^aina käytössä$ | ^evästeet$ | ^evästekäytäntö$ | ^lisätietoja$ | ^lue lisää$ | ^suostumus$
      ^yksityisyysasetukset$ | evästekäytäntö | evästeiden käyttö | suostumuksesi | käyttökokemus
    `,
  },
  'newsletter-promo': {
    sure: `
      tilaa uutiskirjeemme | tilaa uutiskirjeemme ja | tilaa uutiskirjeemme tästä | tilaa uutiskirjeemme sähköpostiisi
      tilaa uutiskirje | tilaa uutiskirje ja | tilaa uutiskirje tästä | tilaa uutiskirje sähköpostiisi | tilaa uutiskirjeitämme
      tilaa uutiskirjeitämme ja | tilaa uutiskirjeitämme tästä | tilaa uutiskirjeitämme sähköpostiisi | tilaa maksuton uutiskirje
      tilaa maksuton uutiskirje ja | tilaa maksuton uutiskirje tästä | tilaa maksuton uutiskirje sähköpostiisi
      tilaa ilmainen uutiskirje | tilaa ilmainen uutiskirje ja | tilaa ilmainen uutiskirje tästä
      tilaa ilmainen uutiskirje sähköpostiisi | tilaa viikkokirje ja | tilaa viikkokirje tästä | tilaa viikkokirje sähköpostiisi
      tilaa viikoittainen uutiskirje | tilaa viikoittainen uutiskirje ja | tilaa viikoittainen uutiskirje tästä
      tilaa viikoittainen uutiskirje sähköpostiisi | tilaa maksuton uutiskirjeemme | tilaa maksuton uutiskirjeemme ja
      tilaa maksuton uutiskirjeemme tästä | tilaa maksuton uutiskirjeemme sähköpostiisi | tilaa maksuton uutiskirjeitämme
      tilaa maksuton uutiskirjeitämme ja | tilaa maksuton uutiskirjeitämme tästä | tilaa maksuton uutiskirjeitämme sähköpostiisi
      tilaa maksuton maksuton uutiskirje | tilaa maksuton maksuton uutiskirje ja | tilaa maksuton maksuton uutiskirje tästä
      tilaa maksuton maksuton uutiskirje sähköpostiisi | tilaa maksuton ilmainen uutiskirje | tilaa maksuton ilmainen uutiskirje ja
      tilaa maksuton ilmainen uutiskirje tästä | tilaa maksuton ilmainen uutiskirje sähköpostiisi | tilaa maksuton viikkokirje
      tilaa maksuton viikkokirje ja | tilaa maksuton viikkokirje tästä | tilaa maksuton viikkokirje sähköpostiisi
      tilaa maksuton viikoittainen uutiskirje | tilaa maksuton viikoittainen uutiskirje ja
      tilaa maksuton viikoittainen uutiskirje tästä | tilaa maksuton viikoittainen uutiskirje sähköpostiisi
      tilaa ilmainen uutiskirjeemme | tilaa ilmainen uutiskirjeemme ja | tilaa ilmainen uutiskirjeemme tästä
      tilaa ilmainen uutiskirjeemme sähköpostiisi | tilaa ilmainen uutiskirjeitämme | tilaa ilmainen uutiskirjeitämme ja
      tilaa ilmainen uutiskirjeitämme tästä | tilaa ilmainen uutiskirjeitämme sähköpostiisi | tilaa ilmainen maksuton uutiskirje
      tilaa ilmainen maksuton uutiskirje ja | tilaa ilmainen maksuton uutiskirje tästä
      tilaa ilmainen maksuton uutiskirje sähköpostiisi | tilaa ilmainen ilmainen uutiskirje | tilaa ilmainen ilmainen uutiskirje ja
      tilaa ilmainen ilmainen uutiskirje tästä | tilaa ilmainen ilmainen uutiskirje sähköpostiisi | tilaa ilmainen viikkokirje
      tilaa ilmainen viikkokirje ja | tilaa ilmainen viikkokirje tästä | tilaa ilmainen viikkokirje sähköpostiisi
      tilaa ilmainen viikoittainen uutiskirje | tilaa ilmainen viikoittainen uutiskirje ja
      tilaa ilmainen viikoittainen uutiskirje tästä | tilaa ilmainen viikoittainen uutiskirje sähköpostiisi | liity uutiskirjeen
      liity uutiskirjeen tilaajaksi | liity sähköpostilistallemme tilaajaksi | liity postituslistalle tilaajaksi
      liity postituslistallemme tilaajaksi | parhaat jutut suoraan | parhaat jutut sähköpostiisi | tuoreimmat jutut suoraan
      tuoreimmat jutut sähköpostiisi | uusimmat reseptit suoraan | uusimmat reseptit sähköpostiisi | viikon parhaat suoraan
      viikon parhaat sähköpostiisi | voit perua tilauksen milloin | voit perua tilauksen koska
      voit perua uutiskirjeen tilauksen milloin | voit perua uutiskirjeen tilauksen koska | voit perua uutiskirjeen milloin
      voit perua uutiskirjeen koska | voit peruuttaa tilauksen milloin | voit peruuttaa tilauksen koska
      voit peruuttaa uutiskirjeen tilauksen milloin | voit peruuttaa uutiskirjeen tilauksen koska
      voit peruuttaa uutiskirjeen milloin | voit peruuttaa uutiskirjeen koska | voit lopettaa tilauksen milloin
      voit lopettaa tilauksen koska | voit lopettaa uutiskirjeen tilauksen milloin | voit lopettaa uutiskirjeen tilauksen koska
      voit lopettaa uutiskirjeen milloin | voit lopettaa uutiskirjeen koska | voit perua milloin tahansa | peru tilaus milloin
      peru tilaus koska | peruuta tilaus milloin | peruuta tilaus koska | tilaamalla uutiskirjeen hyväksyt
      tilaamalla uutiskirjeen hyväksyn | syötä sähköpostiosoitteesi | anna sähköpostiosoitteesi | kirjoita sähköpostiosoitteesi
      kiitos kun tilasit | kiitos, kun tilasit | emme lähetä roskapostia | emme jaa sähköpostiosoitettasi | ^uutiskirjeemme$
      ^ilmainen uutiskirje$ | ^maksuton uutiskirje$ | ^tilaa uutiskirje$ | ^tilaa tästä$ | ^uutiskirjeen tilaus$
      ^tilaa uutiskirjeemme$ | ^tilaa viikkokirje$ | ^pysy ajan tasalla ja | ^pysy ajan tasalla uutisista
      ^pysy ajan tasalla tilaamalla | ^pysy kärryillä ja | ^pysy kärryillä uutisista | ^pysy kärryillä tilaamalla
      ^älä jää paitsi parhaita | ^älä jää paitsi uutisia | ^älä jää paitsi yhtään | ^älä missaa parhaita | ^älä missaa uutisia
      ^älä missaa yhtään | ^haluan vastaanottaa uutiskirjeen | ^haluan vastaanottaa uutiskirjeitä | ^haluan tilata uutiskirjeen
      ^haluan tilata uutiskirjeitä | ^kyllä, haluan vastaanottaa uutiskirjeen | ^kyllä, haluan vastaanottaa uutiskirjeitä
      ^kyllä, haluan tilata uutiskirjeen | ^kyllä, haluan tilata uutiskirjeitä
    `,
    hint: `
      tilaa viikkokirje | liity sähköpostilistallemme | liity postituslistalle | liity postituslistallemme | suoraan sähköpostiisi
      suoraan sähköpostiin | suoraan postilaatikkoosi | kätevästi sähköpostiisi | kätevästi sähköpostiin | kätevästi postilaatikkoosi
      uutiset suoraan | uutiset sähköpostiisi | sähköpostiisi joka | sähköpostiisi kerran | sähköpostiisi viikoittain
      sähköpostiisi päivittäin | sähköpostiisi maksutta | postilaatikkoosi joka | postilaatikkoosi kerran
      postilaatikkoosi viikoittain | postilaatikkoosi päivittäin | postilaatikkoosi maksutta | tilaamalla hyväksyt
      tilaamalla hyväksyn | rekisteröitymällä hyväksyt | rekisteröitymällä hyväksyn | liittymällä hyväksyt | liittymällä hyväksyn
      kiitos tilauksestasi | kiitos tilauksesta | kiitos, tilauksestasi | kiitos, tilauksesta | vahvista tilauksesi | emme spämmää
      ^tilaa$ | ^tilaa nyt$ | ^liity$ | ^rekisteröidy$ | ^uutiskirje$ | ^uutiskirjeet$ | ^sähköposti$ | ^sähköpostiosoite$
      ^sähköpostiosoitteesi$ | ^sähköpostisi$ | ^nimi$ | ^nimesi$ | ^etunimi$ | ^sukunimi$ | ^lähetä$ | ^pysy ajan tasalla$
      ^ilmoittaudu$ | uutiskirje | uutiskirjeen | uutiskirjeemme | postituslista | ^hyväksyn | roskaposti
    `,
  },
  'share-buttons': {
    sure: `
      ^jaa facebookissa | ^jaa twitterissä | ^jaa X:ssä | ^jaa linkedinissä | ^jaa LinkedInissä | ^jaa whatsappissa
      ^jaa WhatsAppissa | ^jaa sähköpostilla | ^jaa sähköpostitse | ^jaa sosiaalisessa mediassa | ^jaa messengerissä | ^jaa somessa
      ^jaa pinterestissä | ^jaa tekstiviestillä | ^jaa artikkeli$ | ^jaa artikkeli: | ^jaa juttu$ | ^jaa juttu: | ^jaa uutinen$
      ^jaa uutinen: | ^jaa sivu$ | ^jaa sivu: | ^jaa tämä$ | ^jaa tämä: | ^jaa linkki$ | ^jaa linkki: | ^jaa resepti$ | ^jaa resepti:
      ^jaa kirjoitus$ | ^jaa kirjoitus: | ^jaa tämä artikkeli$ | ^jaa tämä artikkeli: | ^jaa tämä juttu$ | ^jaa tämä juttu:
      ^jaa tämä sivu$ | ^jaa tämä sivu: | ^jaa tämä uutinen$ | ^jaa tämä uutinen: | ^jaa kavereille | ^jaa ystäville | ^jaa kaverille
      ^kopioi linkki | ^kopioi osoite | ^kopioi artikkelin linkki | ^linkki kopioitu | ^linkki on kopioitu | ^tulosta artikkeli$
      ^tulosta sivu$ | ^tulosta juttu$ | ^tulosta resepti$ | ^tulosta tämä sivu$ | ^lähetä sähköpostilla$ | ^lähetä ystävälle$
      ^lähetä kaverille$ | ^lähetä sähköpostitse$ | ^kerro kaverille | ^vinkkaa kaverille | ^suosittele kaverille
      avautuu uudessa ikkunassa | ^tallenna artikkeli$ | ^tallenna juttu$ | ^tallenna myöhemmäksi$ | ^lahjoita juttu lahjaksi
      ^lahjoita juttu ystävälle | ^lahjoita artikkeli lahjaksi | ^lahjoita artikkeli ystävälle | ^anna juttu lahjaksi
      ^anna juttu ystävälle | ^anna artikkeli lahjaksi | ^anna artikkeli ystävälle
    `,
    hint: `
      klikkaa jakaaksesi | klikkaa lähettääksesi | klikkaa tulostaaksesi | ^jaa$ | ^jaa:$ | ^jako$ | ^tykkää$ | ^seuraa$
      ^seuraa meitä$ | ^tulosta$ | ^tallenna$ | ^twiittaa$ | ^linkki$ | ^kopioi$ | ^kuuntele$ | ^kuuntele artikkeli$ | ^suosittele$
      ^kuuntele juttu$ | ^seuraa meitä | ^jaa:
    `,
  },
  comments: {
    sure: `
      ^jätä kommentti | ^jätä vastaus | ^jätä kommenttisi | ^jätä uusi kommentti | ^kirjoita kommentti | ^kirjoita vastaus
      ^kirjoita kommenttisi | ^kirjoita uusi kommentti | ^lisää kommentti | ^lisää vastaus | ^lisää kommenttisi
      ^lisää uusi kommentti | ^lähetä kommentti | ^lähetä vastaus | ^lähetä kommenttisi | ^lähetä uusi kommentti | ^peruuta vastaus
      ^kommentoi artikkelia$ | ^kommentoi artikkelia juttua | ^kommentoi artikkelia artikkelia | ^kommentoi juttua$
      ^kommentoi juttua juttua | ^kommentoi juttua artikkelia | ^kommentoi kirjoitusta$ | ^kommentoi kirjoitusta juttua
      ^kommentoi kirjoitusta artikkelia | ^kommentoi tätä$ | ^kommentoi tätä juttua | ^kommentoi tätä artikkelia | ^kommentoi uutista$
      ^kommentoi uutista juttua | ^kommentoi uutista artikkelia | ^# kommenttia$ | ^# kommentti$ | ^# vastausta$ | ^# vastaus$
      ^kommentit #$ | ^ei kommentteja$ | ^ei vielä kommentteja$ | ^ei kommentteja vielä$ | ^näytä kaikki kommentit$
      ^näytä kaikki kommentteja$ | ^näytä kaikki kommenttia$ | ^näytä kaikki vastaukset$ | ^näytä lisää kommentit$
      ^näytä lisää kommentteja$ | ^näytä lisää kommenttia$ | ^näytä lisää vastaukset$ | ^näytä # kommentit$ | ^näytä # kommentteja$
      ^näytä # kommenttia$ | ^näytä # vastaukset$ | ^näytä kommentit$ | ^näytä kommentteja$ | ^näytä kommenttia$ | ^näytä vastaukset$
      ^lue kaikki kommentit$ | ^lue kaikki kommentteja$ | ^lue kaikki kommenttia$ | ^lue kaikki vastaukset$ | ^lue lisää kommentit$
      ^lue lisää kommentteja$ | ^lue lisää kommenttia$ | ^lue lisää vastaukset$ | ^lue # kommentit$ | ^lue # kommentteja$
      ^lue # kommenttia$ | ^lue # vastaukset$ | ^lue kommentit$ | ^lue kommentteja$ | ^lue kommenttia$ | ^lue vastaukset$
      ^katso kaikki kommentit$ | ^katso kaikki kommentteja$ | ^katso kaikki kommenttia$ | ^katso kaikki vastaukset$
      ^katso lisää kommentit$ | ^katso lisää kommentteja$ | ^katso lisää kommenttia$ | ^katso lisää vastaukset$ | ^katso # kommentit$
      ^katso # kommentteja$ | ^katso # kommenttia$ | ^katso # vastaukset$ | ^katso kommentit$ | ^katso kommentteja$
      ^katso kommenttia$ | ^katso vastaukset$ | ^lataa kaikki kommentit$ | ^lataa kaikki kommentteja$ | ^lataa kaikki kommenttia$
      ^lataa kaikki vastaukset$ | ^lataa lisää kommentit$ | ^lataa lisää kommentteja$ | ^lataa lisää kommenttia$
      ^lataa lisää vastaukset$ | ^lataa # kommentit$ | ^lataa # kommentteja$ | ^lataa # kommenttia$ | ^lataa # vastaukset$
      ^lataa kommentit$ | ^lataa kommentteja$ | ^lataa kommenttia$ | ^lataa vastaukset$ | ^ole ensimmäinen$
      ^ole ensimmäinen kommentoija | ^kommentoi ensimmäisenä$ | ^kommentoi ensimmäisenä kommentoija
      sähköpostiosoitettasi ei julkaista | sähköpostiosoitettasi ei näytetä | pakolliset kentät on merkitty
      pakolliset kentät on merkattu | tallenna nimeni, sähköpostiosoitteeni | tallenna nimeni, sähköpostini
      seuraavaa kommentointikertaa varten | ilmoita minulle uusista | ilmoita minulle jatkokommenteista
      kirjaudu sisään kommentoidaksesi | kirjaudu sisään vastataksesi | kirjaudu sisään kommentoimaan | kirjaudu sisään jättääksesi
      sinun täytyy kirjautua | sinun täytyy olla kirjautunut | sinun pitää kirjautua | sinun pitää olla kirjautunut
      sinun tulee kirjautua | sinun tulee olla kirjautunut | kommentointi on suljettu | kommentointi on päättynyt
      kommentointi on pois käytöstä | keskustelu on suljettu | keskustelu on päättynyt | keskustelu on pois käytöstä
      kommentit on suljettu | kommentit ovat suljettu | kommentit pois päältä | kommentit eivät ole käytössä | ^ilmoita asiaton viesti
      ^ilmoita asiaton kommentti | ^ilmianna viesti | ^ilmianna kommentti | ^osallistu keskusteluun | ^liity keskusteluun
      ^siirry keskusteluun
    `,
    hint: `
      kirjaudu kommentoidaksesi | kirjaudu vastataksesi | kirjaudu kommentoimaan | kirjaudu jättääksesi | ^vastaa$ | ^kommentti$
      ^kommentit$ | ^kommentoi$ | ^keskustelu$ | ^ilmianna$ | ^uusimmat$ | ^vanhimmat$ | ^uusin ensin$ | ^järjestä$ | ^kotisivu$
      ^verkkosivu$ | ^lähetä kommentti$ | ^lainaa$ | # päivää sitten$ | # tuntia sitten$ | # minuuttia sitten$ | # kuukautta sitten$
      # viikkoa sitten$ | # vuotta sitten$
    `,
  },
  'related-links': {
    sure: `
      ^lue myös: | ^lue lisää aiheesta: | ^lue lisää: | ^lue seuraavaksi: | ^lue myös | ^katso myös$ | ^katso myös: | ^kuuntele myös$
      ^kuuntele myös: | ^lisää aiheesta | ^lisää samasta aiheesta | ^aiheesta lisää | ^aiheeseen liittyvää | ^aiheeseen liittyvät
      ^samasta aiheesta | ^juttuun liittyvää | ^aiheeseen liittyvät artikkelit$ | ^aiheeseen liittyvät artikkelit:
      ^aiheeseen liittyvät jutut$ | ^aiheeseen liittyvät jutut: | ^aiheeseen liittyvät uutiset$ | ^aiheeseen liittyvät uutiset:
      ^aiheeseen liittyvät kirjoitukset$ | ^aiheeseen liittyvät kirjoitukset: | ^aiheeseen liittyvät reseptit$
      ^aiheeseen liittyvät reseptit: | ^aiheeseen liittyvät aiheet$ | ^aiheeseen liittyvät aiheet: | ^aiheeseen liittyvät tuotteet$
      ^aiheeseen liittyvät tuotteet: | ^aiheeseen liittyvät linkit$ | ^aiheeseen liittyvät linkit: | ^aiheeseen liittyvät juttuja$
      ^aiheeseen liittyvät juttuja: | ^aiheeseen liittyvät uutisia$ | ^aiheeseen liittyvät uutisia:
      ^aiheeseen liittyvät artikkeleita$ | ^aiheeseen liittyvät artikkeleita: | ^aiheeseen liittyvät reseptejä$
      ^aiheeseen liittyvät reseptejä: | ^aiheeseen liittyvät tarinoita$ | ^aiheeseen liittyvät tarinoita:
      ^aiheeseen liittyvät postaukset$ | ^aiheeseen liittyvät postaukset: | ^muut artikkelit$ | ^muut artikkelit: | ^muut jutut$
      ^muut jutut: | ^muut uutiset$ | ^muut uutiset: | ^muut kirjoitukset$ | ^muut kirjoitukset: | ^muut reseptit$ | ^muut reseptit:
      ^muut aiheet$ | ^muut aiheet: | ^muut tuotteet$ | ^muut tuotteet: | ^muut linkit$ | ^muut linkit: | ^muut juttuja$
      ^muut juttuja: | ^muut uutisia$ | ^muut uutisia: | ^muut artikkeleita$ | ^muut artikkeleita: | ^muut reseptejä$
      ^muut reseptejä: | ^muut tarinoita$ | ^muut tarinoita: | ^muut postaukset$ | ^muut postaukset: | ^lisää artikkelit$
      ^lisää artikkelit: | ^lisää jutut$ | ^lisää jutut: | ^lisää uutiset$ | ^lisää uutiset: | ^lisää kirjoitukset$
      ^lisää kirjoitukset: | ^lisää reseptit$ | ^lisää reseptit: | ^lisää aiheet$ | ^lisää aiheet: | ^lisää tuotteet$
      ^lisää tuotteet: | ^lisää linkit$ | ^lisää linkit: | ^lisää juttuja$ | ^lisää juttuja: | ^lisää uutisia$ | ^lisää uutisia:
      ^lisää artikkeleita$ | ^lisää artikkeleita: | ^lisää reseptejä$ | ^lisää reseptejä: | ^lisää tarinoita$ | ^lisää tarinoita:
      ^lisää postaukset$ | ^lisää postaukset: | ^uusimmat artikkelit$ | ^uusimmat artikkelit: | ^uusimmat jutut$ | ^uusimmat jutut:
      ^uusimmat uutiset$ | ^uusimmat uutiset: | ^uusimmat kirjoitukset$ | ^uusimmat kirjoitukset: | ^uusimmat reseptit$
      ^uusimmat reseptit: | ^uusimmat aiheet$ | ^uusimmat aiheet: | ^uusimmat tuotteet$ | ^uusimmat tuotteet: | ^uusimmat linkit$
      ^uusimmat linkit: | ^uusimmat juttuja$ | ^uusimmat juttuja: | ^uusimmat uutisia$ | ^uusimmat uutisia: | ^uusimmat artikkeleita$
      ^uusimmat artikkeleita: | ^uusimmat reseptejä$ | ^uusimmat reseptejä: | ^uusimmat tarinoita$ | ^uusimmat tarinoita:
      ^uusimmat postaukset$ | ^uusimmat postaukset: | ^tuoreimmat artikkelit$ | ^tuoreimmat artikkelit: | ^tuoreimmat jutut$
      ^tuoreimmat jutut: | ^tuoreimmat uutiset$ | ^tuoreimmat uutiset: | ^tuoreimmat kirjoitukset$ | ^tuoreimmat kirjoitukset:
      ^tuoreimmat reseptit$ | ^tuoreimmat reseptit: | ^tuoreimmat aiheet$ | ^tuoreimmat aiheet: | ^tuoreimmat tuotteet$
      ^tuoreimmat tuotteet: | ^tuoreimmat linkit$ | ^tuoreimmat linkit: | ^tuoreimmat juttuja$ | ^tuoreimmat juttuja:
      ^tuoreimmat uutisia$ | ^tuoreimmat uutisia: | ^tuoreimmat artikkeleita$ | ^tuoreimmat artikkeleita: | ^tuoreimmat reseptejä$
      ^tuoreimmat reseptejä: | ^tuoreimmat tarinoita$ | ^tuoreimmat tarinoita: | ^tuoreimmat postaukset$ | ^tuoreimmat postaukset:
      ^suosituimmat artikkelit$ | ^suosituimmat artikkelit: | ^suosituimmat jutut$ | ^suosituimmat jutut: | ^suosituimmat uutiset$
      ^suosituimmat uutiset: | ^suosituimmat kirjoitukset$ | ^suosituimmat kirjoitukset: | ^suosituimmat reseptit$
      ^suosituimmat reseptit: | ^suosituimmat aiheet$ | ^suosituimmat aiheet: | ^suosituimmat tuotteet$ | ^suosituimmat tuotteet:
      ^suosituimmat linkit$ | ^suosituimmat linkit: | ^suosituimmat juttuja$ | ^suosituimmat juttuja: | ^suosituimmat uutisia$
      ^suosituimmat uutisia: | ^suosituimmat artikkeleita$ | ^suosituimmat artikkeleita: | ^suosituimmat reseptejä$
      ^suosituimmat reseptejä: | ^suosituimmat tarinoita$ | ^suosituimmat tarinoita: | ^suosituimmat postaukset$
      ^suosituimmat postaukset: | ^suositellut artikkelit$ | ^suositellut artikkelit: | ^suositellut jutut$ | ^suositellut jutut:
      ^suositellut uutiset$ | ^suositellut uutiset: | ^suositellut kirjoitukset$ | ^suositellut kirjoitukset: | ^suositellut reseptit$
      ^suositellut reseptit: | ^suositellut aiheet$ | ^suositellut aiheet: | ^suositellut tuotteet$ | ^suositellut tuotteet:
      ^suositellut linkit$ | ^suositellut linkit: | ^suositellut juttuja$ | ^suositellut juttuja: | ^suositellut uutisia$
      ^suositellut uutisia: | ^suositellut artikkeleita$ | ^suositellut artikkeleita: | ^suositellut reseptejä$
      ^suositellut reseptejä: | ^suositellut tarinoita$ | ^suositellut tarinoita: | ^suositellut postaukset$
      ^suositellut postaukset: | ^luetuimmat artikkelit$ | ^luetuimmat artikkelit: | ^luetuimmat jutut$ | ^luetuimmat jutut:
      ^luetuimmat uutiset$ | ^luetuimmat uutiset: | ^luetuimmat kirjoitukset$ | ^luetuimmat kirjoitukset: | ^luetuimmat reseptit$
      ^luetuimmat reseptit: | ^luetuimmat aiheet$ | ^luetuimmat aiheet: | ^luetuimmat tuotteet$ | ^luetuimmat tuotteet:
      ^luetuimmat linkit$ | ^luetuimmat linkit: | ^luetuimmat juttuja$ | ^luetuimmat juttuja: | ^luetuimmat uutisia$
      ^luetuimmat uutisia: | ^luetuimmat artikkeleita$ | ^luetuimmat artikkeleita: | ^luetuimmat reseptejä$ | ^luetuimmat reseptejä:
      ^luetuimmat tarinoita$ | ^luetuimmat tarinoita: | ^luetuimmat postaukset$ | ^luetuimmat postaukset: | ^aiemmat artikkelit$
      ^aiemmat artikkelit: | ^aiemmat jutut$ | ^aiemmat jutut: | ^aiemmat uutiset$ | ^aiemmat uutiset: | ^aiemmat kirjoitukset$
      ^aiemmat kirjoitukset: | ^aiemmat reseptit$ | ^aiemmat reseptit: | ^aiemmat aiheet$ | ^aiemmat aiheet: | ^aiemmat tuotteet$
      ^aiemmat tuotteet: | ^aiemmat linkit$ | ^aiemmat linkit: | ^aiemmat juttuja$ | ^aiemmat juttuja: | ^aiemmat uutisia$
      ^aiemmat uutisia: | ^aiemmat artikkeleita$ | ^aiemmat artikkeleita: | ^aiemmat reseptejä$ | ^aiemmat reseptejä:
      ^aiemmat tarinoita$ | ^aiemmat tarinoita: | ^aiemmat postaukset$ | ^aiemmat postaukset: | ^viimeisimmät artikkelit$
      ^viimeisimmät artikkelit: | ^viimeisimmät jutut$ | ^viimeisimmät jutut: | ^viimeisimmät uutiset$ | ^viimeisimmät uutiset:
      ^viimeisimmät kirjoitukset$ | ^viimeisimmät kirjoitukset: | ^viimeisimmät reseptit$ | ^viimeisimmät reseptit:
      ^viimeisimmät aiheet$ | ^viimeisimmät aiheet: | ^viimeisimmät tuotteet$ | ^viimeisimmät tuotteet: | ^viimeisimmät linkit$
      ^viimeisimmät linkit: | ^viimeisimmät juttuja$ | ^viimeisimmät juttuja: | ^viimeisimmät uutisia$ | ^viimeisimmät uutisia:
      ^viimeisimmät artikkeleita$ | ^viimeisimmät artikkeleita: | ^viimeisimmät reseptejä$ | ^viimeisimmät reseptejä:
      ^viimeisimmät tarinoita$ | ^viimeisimmät tarinoita: | ^viimeisimmät postaukset$ | ^viimeisimmät postaukset:
      ^liittyvät artikkelit$ | ^liittyvät artikkelit: | ^liittyvät jutut$ | ^liittyvät jutut: | ^liittyvät uutiset$
      ^liittyvät uutiset: | ^liittyvät kirjoitukset$ | ^liittyvät kirjoitukset: | ^liittyvät reseptit$ | ^liittyvät reseptit:
      ^liittyvät aiheet$ | ^liittyvät aiheet: | ^liittyvät tuotteet$ | ^liittyvät tuotteet: | ^liittyvät linkit$ | ^liittyvät linkit:
      ^liittyvät juttuja$ | ^liittyvät juttuja: | ^liittyvät uutisia$ | ^liittyvät uutisia: | ^liittyvät artikkeleita$
      ^liittyvät artikkeleita: | ^liittyvät reseptejä$ | ^liittyvät reseptejä: | ^liittyvät tarinoita$ | ^liittyvät tarinoita:
      ^liittyvät postaukset$ | ^liittyvät postaukset: | ^samankaltaiset artikkelit$ | ^samankaltaiset artikkelit:
      ^samankaltaiset jutut$ | ^samankaltaiset jutut: | ^samankaltaiset uutiset$ | ^samankaltaiset uutiset:
      ^samankaltaiset kirjoitukset$ | ^samankaltaiset kirjoitukset: | ^samankaltaiset reseptit$ | ^samankaltaiset reseptit:
      ^samankaltaiset aiheet$ | ^samankaltaiset aiheet: | ^samankaltaiset tuotteet$ | ^samankaltaiset tuotteet:
      ^samankaltaiset linkit$ | ^samankaltaiset linkit: | ^samankaltaiset juttuja$ | ^samankaltaiset juttuja:
      ^samankaltaiset uutisia$ | ^samankaltaiset uutisia: | ^samankaltaiset artikkeleita$ | ^samankaltaiset artikkeleita:
      ^samankaltaiset reseptejä$ | ^samankaltaiset reseptejä: | ^samankaltaiset tarinoita$ | ^samankaltaiset tarinoita:
      ^samankaltaiset postaukset$ | ^samankaltaiset postaukset: | ^luetuimmat$ | ^katsotuimmat$ | ^suosituimmat$ | ^kommentoiduimmat$
      ^luetuinta$ | ^juuri nyt luetuimmat$ | ^luetuimmat nyt$ | ^tuoreimmat$ | ^pääuutiset$ | ^suositut jutut$
      ^toimitus suosittelee$ | ^toimituksen valinnat$ | ^suosittelemme$ | ^suosittelemme sinulle$ | ^sinulle valittua$
      ^sinua voisi kiinnostaa$ | ^sinua saattaa kiinnostaa$ | ^saatat pitää myös$ | ^muut lukevat$ | ^muut lukivat myös$
      ^muut lukevat nyt$ | ^saatat olla kiinnostunut | ^sinua saattaisi kiinnostaa | ^sinua voi kiinnostaa | ^seuraava artikkeli$
      ^seuraava juttu$ | ^seuraava kirjoitus$ | ^seuraava resepti$ | ^edellinen artikkeli$ | ^edellinen juttu$ | ^edellinen kirjoitus$
      ^edellinen resepti$ | ^älä missaa | ^joko luit | ^oletko jo lukenut | ^kaikki jutut aiheesta | ^kaikki artikkelit aiheesta
      ^muut ostivat myös | ^asiakkaat ostivat myös
    `,
    hint: `
      ^katso kaikki$ | ^näytä lisää$ | ^lisää$ | ^suosittua$ | ^suositellut$ | ^linkit$ | ^taustaa$ | ^teema$ | ^aiheet$
      ^ajankohtaista$ | ^juuri nyt$ | ^nyt$ | ^poimintoja$ | ^faktat$ | ^etusivulta$ | ^vinkit$ | ^lue lisää | ^aiemmin:
    `,
  },
  navigation: {
    sure: `
      ^löysitkö etsimäsi | ^oliko tästä sivusta | ^siirry sisältöön | ^siirry pääsisältöön | ^siirry suoraan sisältöön
      ^siirry valikkoon | ^siirry navigaatioon | ^siirry hakuun | ^hyppää sisältöön | ^hyppää pääsisältöön | ^hyppää suoraan sisältöön
      ^hyppää valikkoon | ^hyppää navigaatioon | ^hyppää hakuun | ^mene sisältöön | ^mene pääsisältöön | ^mene suoraan sisältöön
      ^mene valikkoon | ^mene navigaatioon | ^mene hakuun | ^ohita ja siirry sisältöön | ^ohita ja siirry pääsisältöön
      ^ohita ja siirry suoraan sisältöön | ^ohita ja siirry valikkoon | ^ohita ja siirry navigaatioon | ^ohita ja siirry hakuun
      ^avaa valikko$ | ^avaa haku$ | ^avaa navigaatio$ | ^avaa alavalikko$ | ^sulje valikko$ | ^sulje haku$ | ^sulje navigaatio$
      ^sulje alavalikko$ | ^näytä valikko$ | ^näytä haku$ | ^näytä navigaatio$ | ^näytä alavalikko$ | ^piilota valikko$
      ^piilota haku$ | ^piilota navigaatio$ | ^piilota alavalikko$ | ^päävalikko$ | ^päänavigaatio$ | ^olet tässä | ^olet täällä
      ^sivun alkuun$ | ^takaisin ylös$ | ^takaisin alkuun$ | ^siirry ylös$ | ^palaa etusivulle$ | ^takaisin etusivulle$ | ^etusivulle$
      ^takaisin listaukseen$ | ^seuraava sivu$ | ^edellinen sivu$ | ^sivu # # | ^edellinen seuraava$ | ^seuraava edellinen$
      ^vanhemmat artikkelit$ | ^vanhemmat kirjoitukset$ | ^vanhemmat julkaisut$ | ^uudemmat artikkelit$ | ^uudemmat kirjoitukset$
      ^uudemmat julkaisut$ | ^artikkelien selaus$ | ^valitse kieli$ | ^vaihda kieltä$ | ^luo tunnus$ | ^luo tili$
      ^rekisteröidy käyttäjäksi$ | ^unohditko salasanan?$ | ^unohtuiko salasana?$ | ^oma tili$ | ^omat tiedot$ | ^oma sivu$
      ^hae sivustolta | ^hae sivuilta | ^hae sivustosta | ^hae palvelusta | ^hae täältä | ^etsi sivustolta | ^etsi sivuilta
      ^etsi sivustosta | ^etsi palvelusta | ^etsi täältä | ^haku:$ | ^kirjaudu sisään rekisteröidy | ^kirjaudu sisään tai rekisteröidy
      ^kirjaudu sisään luo | ^kirjaudu rekisteröidy | ^kirjaudu tai rekisteröidy | ^kirjaudu luo | ^ostoskori on tyhjä
      ^ostoskorisi on tyhjä | ^näytä ostoskori | ^siirry kassalle | ^lue näköislehti$ | ^lue päivän lehti$ | ^lue lehti$
    `,
    hint: `
      ^etusivu$ | ^koti$ | ^uutiset$ | ^valikko$ | ^haku$ | ^hae$ | ^kirjaudu$ | ^kirjaudu sisään$ | ^kirjaudu ulos$ | ^kotimaa$
      ^ulkomaat$ | ^politiikka$ | ^talous$ | ^urheilu$ | ^jalkapallo$ | ^jääkiekko$ | ^kulttuuri$ | ^musiikki$ | ^elokuvat$
      ^mielipide$ | ^pääkirjoitukset$ | ^kolumnit$ | ^paikalliset$ | ^sää$ | ^tv$ | ^radio$ | ^podcastit$ | ^video$ | ^videot$
      ^kuvat$ | ^elämä$ | ^ruoka$ | ^reseptit$ | ^matkailu$ | ^matkat$ | ^asuminen$ | ^terveys$ | ^tiede$ | ^teknologia$ | ^autot$
      ^rikos$ | ^raha$ | ^koulutus$ | ^perhe$ | ^viihde$ | ^näköislehti$ | ^ohjelmaopas$ | ^arkisto$ | ^avainsanat$ | ^kategoriat$
      ^kategoria$ | ^blogi$ | ^blogit$ | ^tietoa meistä$ | ^meistä$ | ^yhteystiedot$ | ^ota yhteyttä$ | ^asiakaspalvelu$ | ^ohjeet$
      ^apua$ | ^usein kysyttyä$ | ^tuotteet$ | ^palvelut$ | ^verkkokauppa$ | ^kauppa$ | ^ostoskori$ | ^kassa$ | ^tapahtumat$
      ^kalenteri$ | ^työpaikat$ | ^avoimet työpaikat$ | ^galleria$ | ^seuraava$ | ^edellinen$ | ^takaisin$ | ^sulje$ | ^näytä kaikki$
      ^suomi$ | ^suomeksi$ | ^svenska$ | ^på svenska$ | ^english$ | ^in english$ | ^sisällys$ | ^sisällysluettelo$ | ^asiointi$
      ^julkaisut$ | ^foorumi$ | ^keskustelut$ | ^jäsenet$ | ^hinnasto$ | ^avainsanat: | ^kategoria: | ^kategoriat: | ^aiheet:
      ^asiasanat: | ^tagit:
    `,
  },
  advertisement: {
    sure: `
      ^mainos$ | ^mainokset$ | ^mainos mainos$ | ^ilmoitus$ | ^sponsoroitu$ | ^sponsoroitu sisältö$ | ^kaupallinen yhteistyö$
      ^maksettu mainos$ | ^mainosyhteistyö$ | ^mainossisältö$ | ^kumppanisisältö$ | ^mainos alkaa$ | ^mainos päättyy$
      ^juttu jatkuu mainoksen jälkeen | ^juttu jatkuu mainoksen alla | ^juttu jatkuu videon jälkeen | ^juttu jatkuu videon alla
      ^juttu jatkuu kuvan jälkeen | ^juttu jatkuu kuvan alla | ^artikkeli jatkuu mainoksen jälkeen | ^artikkeli jatkuu mainoksen alla
      ^artikkeli jatkuu videon jälkeen | ^artikkeli jatkuu videon alla | ^artikkeli jatkuu kuvan jälkeen
      ^artikkeli jatkuu kuvan alla | ^teksti jatkuu mainoksen jälkeen | ^teksti jatkuu mainoksen alla | ^teksti jatkuu videon jälkeen
      ^teksti jatkuu videon alla | ^teksti jatkuu kuvan jälkeen | ^teksti jatkuu kuvan alla | ^jatkuu mainoksen jälkeen
      ^mainos, artikkeli jatkuu | ^sulje mainos$ | ^sulje mainokset$ | ^ohita mainos$ | ^ohita mainokset$ | ^piilota mainos$
      ^piilota mainokset$ | ^mainosta täällä$ | ^mainosta tässä$ | juttu sisältää mainoslinkkejä | juttu sisältää affiliate-linkkejä
      juttu sisältää kumppanilinkkejä | juttu sisältää mainoslinkin | artikkeli sisältää mainoslinkkejä
      artikkeli sisältää affiliate-linkkejä | artikkeli sisältää kumppanilinkkejä | artikkeli sisältää mainoslinkin
      teksti sisältää mainoslinkkejä | teksti sisältää affiliate-linkkejä | teksti sisältää kumppanilinkkejä
      teksti sisältää mainoslinkin | postaus sisältää mainoslinkkejä | postaus sisältää affiliate-linkkejä
      postaus sisältää kumppanilinkkejä | postaus sisältää mainoslinkin | sisältää mainoslinkkejä | sisältää affiliate-linkkejä
      sisältää mainoslinkin | saamme pienen provision | saamme pienen palkkion | saamme pienen komission
      voimme saada pienen provision | voimme saada pienen palkkion | voimme saada pienen komission | voimme saada provision
      voimme saada palkkion | voimme saada komission | saatamme saada pienen provision | saatamme saada pienen palkkion
      saatamme saada pienen komission | saatamme saada provision | saatamme saada palkkion | saatamme saada komission
      poista mainosten esto käytöstä | poista mainosten esto pois | poista mainosesto käytöstä | poista mainosesto pois
      poista adblock käytöstä | poista adblock pois | kytke mainosten esto käytöstä | kytke mainosten esto pois
      kytke mainosesto käytöstä | kytke mainosesto pois | kytke adblock käytöstä | kytke adblock pois | käytät mainosten estoa
      käytät mainosestoa | käytät mainosesto-ohjelmaa | käytössäsi on mainosten estoa | käytössäsi on mainosestoa
      käytössäsi on mainosesto-ohjelmaa | ^tämä on mainos | ^tämä on maksettu | ^tämä on kaupallinen | ^tämä on sponsoroitu
      ^sisältö on mainos | ^sisältö on maksettu | ^sisältö on kaupallinen | ^sisältö on sponsoroitu | ^toteutettu yhteistyössä
      ^kaupallisessa yhteistyössä
    `,
    hint: `
      saamme provision | saamme palkkion | saamme komission | ^sponsori$ | ^sponsorit$ | ^yhteistyössä$ | ^osta nyt$ | ^osta tästä$
      ^tilaa heti$ | ^katso tarjous$ | ^tarjous$ | ^tarjoukset$ | ^alennus$ | ^alennuskoodi$ | ^kumppani$ | ^kumppanit$
      ^kumppanimme$ | ^kauppaan$ | ^katso hinta$ | ^kampanja$ | ^yhteistyössä | ^yhteistyössä mukana | mainoslinkki
    `,
  },
  paywall: {
    sure: `
      artikkeli on vain tilaajille | artikkeli on tilaajille | artikkeli on tarkoitettu tilaajille | tämä artikkeli on vain tilaajille
      tämä artikkeli on tilaajille | tämä artikkeli on tarkoitettu tilaajille | juttu on vain tilaajille | juttu on tilaajille
      juttu on tarkoitettu tilaajille | tämä juttu on vain tilaajille | tämä juttu on tilaajille
      tämä juttu on tarkoitettu tilaajille | sisältö on vain tilaajille | sisältö on tilaajille | sisältö on tarkoitettu tilaajille
      ^vain tilaajille$ | ^tilaajille$ | ^tilaajasisältö$ | ^tilaajan juttu$ | ^maksullinen sisältö$ | tilaa ja lue
      jatka lukemista tilaamalla | lue koko juttu tilaamalla | lukeaksesi koko jutun | lukeaksesi koko artikkelin
      lukeaksesi koko kirjaudu | lukeaksesi lukemista jutun | lukeaksesi lukemista artikkelin | lukeaksesi lukemista kirjaudu
      lukeaksesi jutun jutun | lukeaksesi jutun artikkelin | lukeaksesi jutun kirjaudu | jatkaaksesi koko jutun
      jatkaaksesi koko artikkelin | jatkaaksesi koko kirjaudu | jatkaaksesi lukemista jutun | jatkaaksesi lukemista artikkelin
      jatkaaksesi lukemista kirjaudu | jatkaaksesi jutun jutun | jatkaaksesi jutun artikkelin | jatkaaksesi jutun kirjaudu
      ^lue koko juttu | ^lue koko artikkeli | ^jatka lukemista$ | ^jatka lukemista tilaajana | kirjaudu sisään lukeaksesi
      kirjaudu sisään ja lue | kirjaudu sisään jatkaaksesi | kirjaudu ja lue | ^oletko jo tilaaja | ^joko olet tilaaja
      ^onko sinulla jo | ^jo tilaaja | ^oletko jäsen | ^ei vielä tilaaja | ^etkö ole vielä | ^eikö sinulla ole | ^valitse tilaus
      ^valitse tilausvaihtoehdot | ^valitse digitilaus | ^valitse itsellesi | ^katso tilaus | ^katso tilausvaihtoehdot
      ^katso digitilaus | ^katso itsellesi | ^hanki tilaus | ^hanki tilausvaihtoehdot | ^hanki digitilaus | ^hanki itsellesi
      ^kokeile maksutta | ^kokeile ilmaiseksi | ^kokeile # | ^kokeile kuukausi | ^kokeile nyt maksutta | ^kokeile nyt ilmaiseksi
      ^kokeile nyt # | ^kokeile nyt kuukausi | ensimmäinen kuukausi ilmaiseksi | ensimmäinen kuukausi vain | sen jälkeen # €
      tämän jälkeen # € | voit irtisanoa milloin | peru koska tahansa | lopeta milloin vain | sinulla on # ilmaista artikkelia
      sinulla on # juttua | jäljellä # ilmaista artikkelia | jäljellä # juttua | ^tue riippumatonta journalismia
      ^tue laadukasta journalismia | ^tue meitä$ | ^liity jäseneksi$ | ^tue työtämme$ | ota javascript käyttöön | ota javascript
      salli javascript käyttöön | salli javascript | javascript on pois | javascript ei ole | javascript pitää olla | selaimesi ei tue
      selaimesi on vanhentunut | selaimesi ei ole tuettu | ^lataa sovellus | ^lataa sovelluksemme | ^lataa appi | ^hanki sovellus
      ^hanki sovelluksemme | ^hanki appi | ^lataa app storesta | ^lataa google playsta | ^avaa sovelluksessa | ^lue sovelluksessa
      ^luo ilmainen tunnus | ^luo maksuton tunnus | ^luo ilmainen tili
    `,
    hint: `
      tilaajana luet | kirjaudu lukeaksesi | kirjaudu jatkaaksesi | ei sitoutumista | rajaton pääsy | rajattomasti kaikki | ^tilaus$
      ^tilaukset$ | ^tilaa lehti$ | ^tilaa digi$ | ^kokeile ilmaiseksi$ | ^jatka$ | ^salasana$ | ^muista minut$ | ^premium$ | ^plus$
      ^jäsenyys$ | ^tue$ | ^lahjoita$ | ^€ kuukaudessa$ | ^kuukaudessa$ | ^tai$ | ^app store$ | ^google play$ | ^sovellukset$ | €/kk
    `,
  },
  'legal-footer': {
    sure: `
      kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | kaikki oikeudet varattu | ^copyright © | ^© copyright
      ^tekijänoikeus © | ^tekijänoikeudet © | sisällön kopiointi ilman | sisällön kopiointi on kielletty
      sisällön kopiointi kielletty | sisällön käyttö ilman | sisällön käyttö on kielletty | sisällön käyttö kielletty
      sisällön lainaaminen ilman | sisällön lainaaminen on kielletty | sisällön lainaaminen kielletty | sisällön luvaton ilman
      sisällön luvaton on kielletty | sisällön luvaton kielletty | materiaalin kopiointi ilman | materiaalin kopiointi on kielletty
      materiaalin kopiointi kielletty | materiaalin käyttö ilman | materiaalin käyttö on kielletty | materiaalin käyttö kielletty
      materiaalin lainaaminen ilman | materiaalin lainaaminen on kielletty | materiaalin lainaaminen kielletty
      materiaalin luvaton ilman | materiaalin luvaton on kielletty | materiaalin luvaton kielletty | aineiston kopiointi ilman
      aineiston kopiointi on kielletty | aineiston kopiointi kielletty | aineiston käyttö ilman | aineiston käyttö on kielletty
      aineiston käyttö kielletty | aineiston lainaaminen ilman | aineiston lainaaminen on kielletty | aineiston lainaaminen kielletty
      aineiston luvaton ilman | aineiston luvaton on kielletty | aineiston luvaton kielletty | kopiointi ilman lupaa
      kopiointi on kielletty | ^vastaava päätoimittaja | ^päätoimittaja ja | noudattaa journalistin ohjeita
      noudatamme journalistin ohjeita | ^y-tunnus: # | ^y-tunnus # | ^y-tunnus | ^tietosuojaseloste evästeet
      ^tietosuojaseloste käyttöehdot | ^tietosuojaseloste ja | ^tietosuojaseloste yhteystiedot | ^rekisteriseloste evästeet
      ^rekisteriseloste käyttöehdot | ^rekisteriseloste ja | ^rekisteriseloste yhteystiedot | ^tietosuoja evästeet
      ^tietosuoja käyttöehdot | ^tietosuoja ja | ^tietosuoja yhteystiedot | ^tietosuojaseloste$ | ^rekisteriseloste$ | ^käyttöehdot$
      ^sopimusehdot$ | ^toimitusehdot$ | ^tilausehdot$ | ^yleiset ehdot$ | ^saavutettavuusseloste$ | ^tietosuojakäytäntö$
      ^henkilötietojen käsittely$ | ^käyttöehdot tietosuoja | ^käyttöehdot tietosuojaseloste | ^käyttöehdot yksityisyys
      ^mainosta meillä | ^mainosta lehdessä | ^mainostajille meillä | ^mainostajille lehdessä | ^ilmoita meillä | ^ilmoita lehdessä
      ^sivuston toteutus:? | ^sivut toteutti:? | ^sivuston on toteuttanut:? | voimanlähteenä wordpress | ^julkisen sanan neuvosto$
      ^oikaisut ja täydennykset$ | ^oikaisut$ | ^anna palautetta$ | ^lähetä palautetta$ | ^lähetä juttuvinkki$ | ^lähetä uutisvinkki$
    `,
    hint: `
      kopiointi kielletty | suojattu tekijänoikeuslailla | ilman kirjallista lupaa | ilman ennakkoon saatua lupaa | ^tietosuoja$
      ^yksityisyys$ | ^ehdot$ | ^tekijänoikeudet$ | ^tietoa sivustosta$ | ^tietoa lehdestä$ | ^mainosta$ | ^mainostajille$
      ^mediamyynti$ | ^mediatiedot$ | ^toimitus$ | ^ura$ | ^rekry$ | ^meille töihin$ | ^tiedotteet$ | ^sivukartta$ | ^rss$
      ^saavutettavuus$ | ^aukioloajat$ | ^toimitus ja palautus$ | ^palautukset$ | ^maksutavat$ | ^palaute$ | ^lehdistö$
      ^verkkopalvelun tiedot$ | ^puhelin: | ^puh: | ^osoite: | ^sähköposti: | ^faksi: | ^päätoimittaja: | ^julkaisija: | ^kustantaja:
      ^postiosoite: | ^käyntiosoite: | ^osa | ^aukioloajat
    `,
  },
  'author-box': {
    sure: `
      ^kirjoittaja$ | ^tietoa kirjoittajasta$ | ^kirjoittajasta$ | ^tietoja kirjoittajasta$ | ^kirjoittajat$
      ^lisää kirjoittajan artikkelit | ^lisää kirjoittajan juttuja | ^lisää kirjoittajan jutut | ^lisää kirjoittajan kirjoitukset
      ^lisää kirjoittajan artikkeleita | ^lisää toimittajan artikkelit | ^lisää toimittajan juttuja | ^lisää toimittajan jutut
      ^lisää toimittajan kirjoitukset | ^lisää toimittajan artikkeleita | ^kaikki kirjoittajan artikkelit
      ^kaikki kirjoittajan juttuja | ^kaikki kirjoittajan jutut | ^kaikki kirjoittajan kirjoitukset
      ^kaikki kirjoittajan artikkeleita | ^kaikki toimittajan artikkelit | ^kaikki toimittajan juttuja | ^kaikki toimittajan jutut
      ^kaikki toimittajan kirjoitukset | ^kaikki toimittajan artikkeleita | ^katso kaikki kirjoittajan artikkelit
      ^katso kaikki kirjoittajan juttuja | ^katso kaikki kirjoittajan jutut | ^katso kaikki kirjoittajan kirjoitukset
      ^katso kaikki kirjoittajan artikkeleita | ^katso kaikki toimittajan artikkelit | ^katso kaikki toimittajan juttuja
      ^katso kaikki toimittajan jutut | ^katso kaikki toimittajan kirjoitukset | ^katso kaikki toimittajan artikkeleita
      ^lue lisää kirjoittajan artikkelit | ^lue lisää kirjoittajan juttuja | ^lue lisää kirjoittajan jutut
      ^lue lisää kirjoittajan kirjoitukset | ^lue lisää kirjoittajan artikkeleita | ^lue lisää toimittajan artikkelit
      ^lue lisää toimittajan juttuja | ^lue lisää toimittajan jutut | ^lue lisää toimittajan kirjoitukset
      ^lue lisää toimittajan artikkeleita | ^muut kirjoittajan artikkelit | ^muut kirjoittajan juttuja | ^muut kirjoittajan jutut
      ^muut kirjoittajan kirjoitukset | ^muut kirjoittajan artikkeleita | ^muut toimittajan artikkelit | ^muut toimittajan juttuja
      ^muut toimittajan jutut | ^muut toimittajan kirjoitukset | ^muut toimittajan artikkeleita | ^lisää juttuja kirjoittajalta
      ^lisää juttuja toimittajalta | ^lisää artikkeleita kirjoittajalta | ^lisää artikkeleita toimittajalta | ^seuraa kirjoittajaa
      ^seuraa toimittajaan | ^seuraa toimittajaa | ^ota yhteyttä kirjoittajaa | ^ota yhteyttä toimittajaan | ^ota yhteyttä toimittajaa
      ^seuraa * twitterissä$ | ^seuraa * X:ssä$ | ^seuraa * instagramissa$ | ^seuraa * linkedinissä$ | ^seuraa * LinkedInissä$
      näkemykset ovat kirjoittajan omia | näkemykset ovat kirjoittajan | mielipiteet ovat kirjoittajan omia
      mielipiteet ovat kirjoittajan
    `,
    hint: `
      kirjoittaja on | kirjoittaja työskentelee | kirjoittaja toimii | on helsinkiläinen toimittaja | on vapaa toimittaja
      on freelance-toimittaja | on freelancetoimittaja | toimittaja, joka kirjoittaa | toimittaja, joka seuraa | ^toimittaja$
      ^kolumnisti$ | ^päätoimittaja$ | ^kirjeenvaihtaja$ | ^valokuvaaja$ | ^kuvaaja$ | ^kriitikko$ | ^profiili$ | ^teksti$
      ^esittely$ | ^kirjoittaja: | ^toimittaja: | on toimittaja | on kirjailija | kirjoittaa aiheista | asuu * kanssa
      on kirjoittanut kirjat | uusin kirjansa
    `,
  },
  counter: {
    sure: `
      ^# min lukuaika$ | ^# min lukea$ | ^# min luku$ | ^# min lukemista$ | ^# min kuuntelu$ | ^# minuutin lukuaika$
      ^# minuutin lukea$ | ^# minuutin luku$ | ^# minuutin lukemista$ | ^# minuutin kuuntelu$ | ^# minuuttia lukuaika$
      ^# minuuttia lukea$ | ^# minuuttia luku$ | ^# minuuttia lukemista$ | ^# minuuttia kuuntelu$ | ^lukuaika:? # | ^arvioitu lukuaika
      ^# katselukertaa$ | ^# jakoa$ | ^# seuraajaa$ | ^# tykkäystä$ | ^# ääntä$ | ^# arvostelua$ | ^# reaktiota$ | ^# lukukertaa$
      ^# katselua$ | ^katselukerrat: #$ | ^jaot: #$ | ^lukukertoja: #$ | ^luettu # kertaa | ^katsottu # kertaa | ^liittynyt: #
      ^jäsen vuodesta: # | ^viestejä: #$
    `,
    hint: `
      ^# min$ | ^# minuuttia$ | ^# artikkelia$ | ^# tulosta$ | ^# tuotetta$ | ^lukuaika$ | ^katselukerrat$ | ^arvostelu$ | ^jaot$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^kuva: | ^kuvat: | ^kuvaaja: | ^arkistokuva: | ^kuvituskuva: | ^piirros: | ^grafiikka: | ^video: | ^lähde: | ^lähteet:
      ^kartta: | ^valokuva: | ^kuvitus: | ^kuva © | ^kuva on | arkistokuva$ | kuvituskuva$ | ^kuvakaappaus$ | ^arkistokuva$
      ^kuvituskuva$ | / lehtikuva$ | lehtikuva$
    `,
  },
};
