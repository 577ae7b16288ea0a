import type { Phrases } from './phrases.js';

/** What boilerplate says in Croatian, and in Bosnian and Serbian in Latin letters. */
export const hr: Phrases = {
  'cookie-banner': {
    sure: `
      ^koristimo kolačiće | ^koristimo cookies | ova stranica koristi kolačiće | ova stranica koristi cookies
      ova stranica koristi kolačiće kako | ova stranica koristi kolačiće radi | ova stranica koristi cookie
      ova stranica koriste kolačiće | ova stranica koriste cookies | ova stranica koriste kolačiće kako
      ova stranica koriste kolačiće radi | ova stranica koriste cookie | ova web stranica koristi kolačiće
      ova web stranica koristi cookies | ova web stranica koristi kolačiće kako | ova web stranica koristi kolačiće radi
      ova web stranica koristi cookie | ova web stranica koriste kolačiće | ova web stranica koriste cookies
      ova web stranica koriste kolačiće kako | ova web stranica koriste kolačiće radi | ova web stranica koriste cookie
      ovaj sajt koristi kolačiće | ovaj sajt koristi cookies | ovaj sajt koristi kolačiće kako | ovaj sajt koristi kolačiće radi
      ovaj sajt koristi cookie | ovaj sajt koriste kolačiće | ovaj sajt koriste cookies | ovaj sajt koriste kolačiće kako
      ovaj sajt koriste kolačiće radi | ovaj sajt koriste cookie | ovaj web koristi kolačiće | ovaj web koristi cookies
      ovaj web koristi kolačiće kako | ovaj web koristi kolačiće radi | ovaj web koristi cookie | ovaj web koriste kolačiće
      ovaj web koriste cookies | ovaj web koriste kolačiće kako | ovaj web koriste kolačiće radi | ovaj web koriste cookie
      naša stranica koristi kolačiće | naša stranica koristi cookies | naša stranica koristi kolačiće kako
      naša stranica koristi kolačiće radi | naša stranica koristi cookie | naša stranica koriste kolačiće
      naša stranica koriste cookies | naša stranica koriste kolačiće kako | naša stranica koriste kolačiće radi
      naša stranica koriste cookie | web stranica koristi kolačiće | web stranica koristi cookies | web stranica koristi kolačiće kako
      web stranica koristi kolačiće radi | web stranica koristi cookie | web stranica koriste kolačiće | web stranica koriste cookies
      web stranica koriste kolačiće kako | web stranica koriste kolačiće radi | web stranica koriste cookie
      ove stranice koristi kolačiće | ove stranice koristi cookies | ove stranice koristi kolačiće kako
      ove stranice koristi kolačiće radi | ove stranice koristi cookie | ove stranice koriste kolačiće | ove stranice koriste cookies
      ove stranice koriste kolačiće kako | ove stranice koriste kolačiće radi | ove stranice koriste cookie
      ova internet stranica koristi kolačiće | ova internet stranica koristi cookies | ova internet stranica koristi kolačiće kako
      ova internet stranica koristi kolačiće radi | ova internet stranica koristi cookie | ova internet stranica koriste kolačiće
      ova internet stranica koriste cookies | ova internet stranica koriste kolačiće kako
      ova internet stranica koriste kolačiće radi | ova internet stranica koriste cookie | ovaj portal koristi kolačiće
      ovaj portal koristi cookies | ovaj portal koristi kolačiće kako | ovaj portal koristi kolačiće radi | ovaj portal koristi cookie
      ovaj portal koriste kolačiće | ovaj portal koriste cookies | ovaj portal koriste kolačiće kako
      ovaj portal koriste kolačiće radi | ovaj portal koriste cookie | portal koristi kolačiće | portal koristi cookies
      portal koristi kolačiće kako | portal koristi kolačiće radi | portal koristi cookie | portal koriste kolačiće
      portal koriste cookies | portal koriste kolačiće kako | portal koriste kolačiće radi | portal koriste cookie | koristimo cookies
      mi koristimo kolačiće | mi koristimo cookies | kolačiće kako bi poboljšali | kolačiće kako bi vam | kolačiće kako bi pružili
      kolačiće kako bi analizu | kolačiće kako bi boljeg | kolačiće kako bi boljeg korisničkog | kolačiće kako bi smo
      kolačiće kako bismo poboljšali | kolačiće kako bismo vam | kolačiće kako bismo pružili | kolačiće kako bismo analizu
      kolačiće kako bismo boljeg | kolačiće kako bismo boljeg korisničkog | kolačiće kako bismo smo | kolačiće za poboljšali
      kolačiće za vam | kolačiće za pružili | kolačiće za analizu | kolačiće za boljeg | kolačiće za boljeg korisničkog
      kolačiće za smo | kolačiće radi poboljšali | kolačiće radi vam | kolačiće radi pružili | kolačiće radi analizu
      kolačiće radi boljeg | kolačiće radi boljeg korisničkog | kolačiće radi smo | pristajete na korištenje kolačića
      pristajete na korištenjem kolačića | pristajete na korišćenje kolačića | pristajete na korišćenjem kolačića
      pristajete na upotrebu kolačića | pristajete na upotrebom kolačića | pristajete s korištenje kolačića
      pristajete s korištenjem kolačića | pristajete s korišćenje kolačića | pristajete s korišćenjem kolačića
      pristajete s upotrebu kolačića | pristajete s upotrebom kolačića | pristajete sa korištenje kolačića
      pristajete sa korištenjem kolačića | pristajete sa korišćenje kolačića | pristajete sa korišćenjem kolačića
      pristajete sa upotrebu kolačića | pristajete sa upotrebom kolačića | pristajete korištenje kolačića
      pristajete korištenjem kolačića | pristajete korišćenje kolačića | pristajete korišćenjem kolačića
      pristajete upotrebu kolačića | pristajete upotrebom kolačića | slažete se na korištenje kolačića
      slažete se na korištenjem kolačića | slažete se na korišćenje kolačića | slažete se na korišćenjem kolačića
      slažete se na upotrebu kolačića | slažete se na upotrebom kolačića | slažete se s korištenje kolačića
      slažete se s korištenjem kolačića | slažete se s korišćenje kolačića | slažete se s korišćenjem kolačića
      slažete se s upotrebu kolačića | slažete se s upotrebom kolačića | slažete se sa korištenje kolačića
      slažete se sa korištenjem kolačića | slažete se sa korišćenje kolačića | slažete se sa korišćenjem kolačića
      slažete se sa upotrebu kolačića | slažete se sa upotrebom kolačića | slažete se korištenje kolačića
      slažete se korištenjem kolačića | slažete se korišćenje kolačića | slažete se korišćenjem kolačića
      slažete se upotrebu kolačića | slažete se upotrebom kolačića | suglasni ste na korištenje kolačića
      suglasni ste na korištenjem kolačića | suglasni ste na korišćenje kolačića | suglasni ste na korišćenjem kolačića
      suglasni ste na upotrebu kolačića | suglasni ste na upotrebom kolačića | suglasni ste s korištenje kolačića
      suglasni ste s korištenjem kolačića | suglasni ste s korišćenje kolačića | suglasni ste s korišćenjem kolačića
      suglasni ste s upotrebu kolačića | suglasni ste s upotrebom kolačića | suglasni ste sa korištenje kolačića
      suglasni ste sa korištenjem kolačića | suglasni ste sa korišćenje kolačića | suglasni ste sa korišćenjem kolačića
      suglasni ste sa upotrebu kolačića | suglasni ste sa upotrebom kolačića | suglasni ste korištenje kolačića
      suglasni ste korištenjem kolačića | suglasni ste korišćenje kolačića | suglasni ste korišćenjem kolačića
      suglasni ste upotrebu kolačića | suglasni ste upotrebom kolačića | saglasni ste na korištenje kolačića
      saglasni ste na korištenjem kolačića | saglasni ste na korišćenje kolačića | saglasni ste na korišćenjem kolačića
      saglasni ste na upotrebu kolačića | saglasni ste na upotrebom kolačića | saglasni ste s korištenje kolačića
      saglasni ste s korištenjem kolačića | saglasni ste s korišćenje kolačića | saglasni ste s korišćenjem kolačića
      saglasni ste s upotrebu kolačića | saglasni ste s upotrebom kolačića | saglasni ste sa korištenje kolačića
      saglasni ste sa korištenjem kolačića | saglasni ste sa korišćenje kolačića | saglasni ste sa korišćenjem kolačića
      saglasni ste sa upotrebu kolačića | saglasni ste sa upotrebom kolačića | saglasni ste korištenje kolačića
      saglasni ste korištenjem kolačića | saglasni ste korišćenje kolačića | saglasni ste korišćenjem kolačića
      saglasni ste upotrebu kolačića | saglasni ste upotrebom kolačića | prihvaćate na korištenje kolačića
      prihvaćate na korištenjem kolačića | prihvaćate na korišćenje kolačića | prihvaćate na korišćenjem kolačića
      prihvaćate na upotrebu kolačića | prihvaćate na upotrebom kolačića | prihvaćate s korištenje kolačića
      prihvaćate s korištenjem kolačića | prihvaćate s korišćenje kolačića | prihvaćate s korišćenjem kolačića
      prihvaćate s upotrebu kolačića | prihvaćate s upotrebom kolačića | prihvaćate sa korištenje kolačića
      prihvaćate sa korištenjem kolačića | prihvaćate sa korišćenje kolačića | prihvaćate sa korišćenjem kolačića
      prihvaćate sa upotrebu kolačića | prihvaćate sa upotrebom kolačića | prihvaćate korištenje kolačića
      prihvaćate korištenjem kolačića | prihvaćate korišćenje kolačića | prihvaćate korišćenjem kolačića
      prihvaćate upotrebu kolačića | prihvaćate upotrebom kolačića | prihvatate na korištenje kolačića
      prihvatate na korištenjem kolačića | prihvatate na korišćenje kolačića | prihvatate na korišćenjem kolačića
      prihvatate na upotrebu kolačića | prihvatate na upotrebom kolačića | prihvatate s korištenje kolačića
      prihvatate s korištenjem kolačića | prihvatate s korišćenje kolačića | prihvatate s korišćenjem kolačića
      prihvatate s upotrebu kolačića | prihvatate s upotrebom kolačića | prihvatate sa korištenje kolačića
      prihvatate sa korištenjem kolačića | prihvatate sa korišćenje kolačića | prihvatate sa korišćenjem kolačića
      prihvatate sa upotrebu kolačića | prihvatate sa upotrebom kolačića | prihvatate korištenje kolačića
      prihvatate korištenjem kolačića | prihvatate korišćenje kolačića | prihvatate korišćenjem kolačića
      prihvatate upotrebu kolačića | prihvatate upotrebom kolačića | mi i naši # partneri | mi i naši partneri | pohranjujemo i/ili
      personalizirani oglasi i | personalizirani sadržaj i | personalizovani oglasi i | personalizovani sadržaj i
      prilagođeni oglasi i | prilagođeni sadržaj i | povući pristanak privolu | povući pristanak pristanak | povući pristanak u bilo
      ^cijenimo vašu privatnost | ^poštujemo vašu privatnost | ^vaša privatnost nam je | ^prihvati sve kolačiće$
      ^prihvati samo nužne kolačiće$ | ^prihvati kolačiće$ | ^prihvaćam sve kolačiće$ | ^prihvaćam samo nužne kolačiće$
      ^prihvaćam kolačiće$ | ^prihvatam sve kolačiće$ | ^prihvatam samo nužne kolačiće$ | ^prihvatam kolačiće$ | ^odbij sve kolačiće$
      ^odbij samo nužne kolačiće$ | ^odbij kolačiće$ | ^odbaci sve kolačiće$ | ^odbaci samo nužne kolačiće$ | ^odbaci kolačiće$
      ^dopusti sve kolačiće$ | ^dopusti samo nužne kolačiće$ | ^dopusti kolačiće$ | ^prihvatite sve kolačiće$
      ^prihvatite samo nužne kolačiće$ | ^prihvatite kolačiće$ | ^samo nužni$ | ^samo nužne$ | ^samo neophodni$ | ^prihvati nužne$
      ^samo nužni kolačići$ | ^prihvati samo nužne$ | ^postavke kolačića$ | ^podešavanja kolačića$ | ^upravljanje kolačićima$
      ^upravljaj kolačićima$ | ^nužni kolačići$ | ^politika kolačića$ | ^o kolačićima$ | ^postavke privatnosti$
      saznajte više o kolačićima | saznajte više o korištenju kolačića | više informacija o kolačićima
      više informacija o korištenju kolačića | više o kolačićima | više o korištenju kolačića | boljeg korisničkog iskustva
      boljeg korisničkog iskustvo | boljeg korisničko iskustva | boljeg korisničko iskustvo | bolje korisničkog iskustva
      bolje korisničkog iskustvo | bolje korisničko iskustva | bolje korisničko iskustvo | najbolje korisničkog iskustva
      najbolje korisničkog iskustvo | najbolje korisničko iskustva | najbolje korisničko iskustvo
    `,
    hint: `
      koristimo kolačiće | nastavkom korištenja | nastavkom korištenjem | nastavkom korišćenjem | nastavkom pregledavanja
      nastavkom pregleda | nastavkom pregledavanjem | nastavkom surfanja | daljnjim korištenja | daljnjim korištenjem
      daljnjim korišćenjem | daljnjim pregledavanja | daljnjim pregleda | daljnjim pregledavanjem | daljnjim surfanja
      daljim korištenja | daljim korištenjem | daljim korišćenjem | daljim pregledavanja | daljim pregleda | daljim pregledavanjem
      daljim surfanja | povući svoju privolu | povući svoju pristanak | povući svoju u bilo | povući svoj privolu
      povući svoj pristanak | povući svoj u bilo | povući privolu privolu | povući privolu pristanak | povući privolu u bilo
      promijeniti svoju privolu | promijeniti svoju pristanak | promijeniti svoju u bilo | promijeniti svoj privolu
      promijeniti svoj pristanak | promijeniti svoj u bilo | promijeniti privolu privolu | promijeniti privolu pristanak
      promijeniti privolu u bilo | promijeniti pristanak privolu | promijeniti pristanak pristanak | promijeniti pristanak u bilo
      promeniti svoju privolu | promeniti svoju pristanak | promeniti svoju u bilo | promeniti svoj privolu | promeniti svoj pristanak
      promeniti svoj u bilo | promeniti privolu privolu | promeniti privolu pristanak | promeniti privolu u bilo
      promeniti pristanak privolu | promeniti pristanak pristanak | promeniti pristanak u bilo | analizu prometa | analizu promet
      analizu saobraćaja | analizirali prometa | analizirali promet | analizirali saobraćaja | ^prihvati$ | ^prihvaćam$ | ^prihvatam$
      ^prihvati sve$ | ^prihvaćam sve$ | ^slažem se$ | ^u redu$ | ^razumijem$ | ^razumem$ | ^ok$ | ^odbij$ | ^odbij sve$ | ^odbaci$
      ^postavke$ | ^podešavanja$ | ^prilagodi$ | ^spremi$ | ^spremi postavke$ | ^sačuvaj$ | ^više informacija$ | ^saznaj više$
      ^saznajte više$ | ^detalji$ | ^nužni$ | ^neophodni$ | ^funkcionalni$ | ^statistika$ | ^statistički$ | ^marketing$
      ^marketinški$ | ^uvijek aktivno$ | ^uvek aktivno$ | ^kolačići$ | korištenje kolačića | kolačiće | vašu privolu
      korisničko iskustvo
    `,
  },
  'newsletter-promo': {
    sure: `
      prijavi se na naš newsletter | prijavi se na naš bilten | prijavi se na besplatni newsletter | prijavi se na besplatni bilten
      prijavi se na tjedni newsletter | prijavi se na tjedni bilten | prijavi se na dnevni newsletter | prijavi se na dnevni bilten
      prijavi se na nedjeljni newsletter | prijavi se na nedjeljni bilten | prijavi se na newsletter | prijavi se na bilten
      prijavi se za naš newsletter | prijavi se za naš bilten | prijavi se za besplatni newsletter | prijavi se za besplatni bilten
      prijavi se za tjedni newsletter | prijavi se za tjedni bilten | prijavi se za dnevni newsletter | prijavi se za dnevni bilten
      prijavi se za nedjeljni newsletter | prijavi se za nedjeljni bilten | prijavi se za newsletter | prijavi se za bilten
      prijavite se na naš newsletter | prijavite se na naš bilten | prijavite se na besplatni newsletter
      prijavite se na besplatni bilten | prijavite se na tjedni newsletter | prijavite se na tjedni bilten
      prijavite se na dnevni newsletter | prijavite se na dnevni bilten | prijavite se na nedjeljni newsletter
      prijavite se na nedjeljni bilten | prijavite se na newsletter | prijavite se na bilten | prijavite se za naš newsletter
      prijavite se za naš bilten | prijavite se za besplatni newsletter | prijavite se za besplatni bilten
      prijavite se za tjedni newsletter | prijavite se za tjedni bilten | prijavite se za dnevni newsletter
      prijavite se za dnevni bilten | prijavite se za nedjeljni newsletter | prijavite se za nedjeljni bilten
      prijavite se za newsletter | prijavite se za bilten | pretplati se na naš newsletter | pretplati se na naš bilten
      pretplati se na besplatni newsletter | pretplati se na besplatni bilten | pretplati se na tjedni newsletter
      pretplati se na tjedni bilten | pretplati se na dnevni newsletter | pretplati se na dnevni bilten
      pretplati se na nedjeljni newsletter | pretplati se na nedjeljni bilten | pretplati se na newsletter | pretplati se na bilten
      pretplati se za naš newsletter | pretplati se za naš bilten | pretplati se za besplatni newsletter
      pretplati se za besplatni bilten | pretplati se za tjedni newsletter | pretplati se za tjedni bilten
      pretplati se za dnevni newsletter | pretplati se za dnevni bilten | pretplati se za nedjeljni newsletter
      pretplati se za nedjeljni bilten | pretplati se za newsletter | pretplati se za bilten | pretplatite se na naš newsletter
      pretplatite se na naš bilten | pretplatite se na besplatni newsletter | pretplatite se na besplatni bilten
      pretplatite se na tjedni newsletter | pretplatite se na tjedni bilten | pretplatite se na dnevni newsletter
      pretplatite se na dnevni bilten | pretplatite se na nedjeljni newsletter | pretplatite se na nedjeljni bilten
      pretplatite se na newsletter | pretplatite se na bilten | pretplatite se za naš newsletter | pretplatite se za naš bilten
      pretplatite se za besplatni newsletter | pretplatite se za besplatni bilten | pretplatite se za tjedni newsletter
      pretplatite se za tjedni bilten | pretplatite se za dnevni newsletter | pretplatite se za dnevni bilten
      pretplatite se za nedjeljni newsletter | pretplatite se za nedjeljni bilten | pretplatite se za newsletter
      pretplatite se za bilten | ^prijava na newsletter | ^prijava za newsletter | izravno u vaš inbox | izravno u vaš sandučić
      izravno u vaš e-mail | izravno u vaš mail | izravno u vaš email | izravno u vaš | izravno u tvoj inbox | izravno u tvoj sandučić
      izravno u tvoj e-mail | izravno u tvoj mail | izravno u tvoj email | izravno u tvoj | izravno na vaš inbox
      izravno na vaš sandučić | izravno na vaš e-mail | izravno na vaš mail | izravno na vaš email | izravno na vaš
      izravno u svoj inbox | izravno u svoj sandučić | izravno u svoj e-mail | izravno u svoj mail | izravno u svoj email
      izravno u svoj | izravno na tvoj inbox | izravno na tvoj sandučić | izravno na tvoj e-mail | izravno na tvoj mail
      izravno na tvoj email | izravno na tvoj | izravno na e-mail inbox | izravno na e-mail sandučić | izravno na e-mail e-mail
      izravno na e-mail mail | izravno na e-mail email | izravno na e-mail | izravno na mail inbox | izravno na mail sandučić
      izravno na mail e-mail | izravno na mail mail | izravno na mail email | izravno na mail | direktno u vaš inbox
      direktno u vaš sandučić | direktno u vaš e-mail | direktno u vaš mail | direktno u vaš email | direktno u vaš
      direktno u tvoj inbox | direktno u tvoj sandučić | direktno u tvoj e-mail | direktno u tvoj mail | direktno u tvoj email
      direktno u tvoj | direktno na vaš inbox | direktno na vaš sandučić | direktno na vaš e-mail | direktno na vaš mail
      direktno na vaš email | direktno na vaš | direktno u svoj inbox | direktno u svoj sandučić | direktno u svoj e-mail
      direktno u svoj mail | direktno u svoj email | direktno u svoj | direktno na tvoj inbox | direktno na tvoj sandučić
      direktno na tvoj e-mail | direktno na tvoj mail | direktno na tvoj email | direktno na tvoj | direktno na e-mail inbox
      direktno na e-mail sandučić | direktno na e-mail e-mail | direktno na e-mail mail | direktno na e-mail email
      direktno na e-mail | direktno na mail inbox | direktno na mail sandučić | direktno na mail e-mail | direktno na mail mail
      direktno na mail email | direktno na mail | ravno u vaš inbox | ravno u vaš sandučić | ravno u vaš e-mail | ravno u vaš mail
      ravno u vaš email | ravno u vaš | ravno u tvoj inbox | ravno u tvoj sandučić | ravno u tvoj e-mail | ravno u tvoj mail
      ravno u tvoj email | ravno u tvoj | ravno na vaš inbox | ravno na vaš sandučić | ravno na vaš e-mail | ravno na vaš mail
      ravno na vaš email | ravno na vaš | ravno u svoj inbox | ravno u svoj sandučić | ravno u svoj e-mail | ravno u svoj mail
      ravno u svoj email | ravno u svoj | ravno na tvoj inbox | ravno na tvoj sandučić | ravno na tvoj e-mail | ravno na tvoj mail
      ravno na tvoj email | ravno na tvoj | ravno na e-mail inbox | ravno na e-mail sandučić | ravno na e-mail e-mail
      ravno na e-mail mail | ravno na e-mail email | ravno na e-mail | ravno na mail inbox | ravno na mail sandučić
      ravno na mail e-mail | ravno na mail mail | ravno na mail email | ravno na mail | u vaš inbox | u vaš sandučić | u vaš pretinac
      u tvoj inbox | u tvoj sandučić | u tvoj pretinac | primaj newsletter | primajte newsletter | dobivaj newsletter
      dobivajte newsletter | primaj besplatno najnovije | primaj besplatno najvažnije | primaj besplatno najbolje
      primaj besplatno newsletter | možete se odjaviti u bilo | možete se odjaviti bilo kada | možete se odjaviti kad god
      možete se ispisati u bilo | možete se ispisati bilo kada | možete se ispisati kad god | možeš se odjaviti u bilo
      možeš se odjaviti bilo kada | možeš se odjaviti kad god | možeš se ispisati u bilo | možeš se ispisati bilo kada
      možeš se ispisati kad god | odjava u bilo | odjava je moguća | odjava bilo kada | prijavom na newsletter
      pretplatom na newsletter | unesite svoju e-mail | unesite svoju email | unesite svoju adresu e-pošte
      unesite svoju e-mail adresu | unesite svoju email adresu | unesite svoj e-mail | unesite svoj email
      unesite svoj adresu e-pošte | unesite svoj e-mail adresu | unesite svoj email adresu | unesite vašu e-mail | unesite vašu email
      unesite vašu adresu e-pošte | unesite vašu e-mail adresu | unesite vašu email adresu | unesite vaš e-mail | unesite vaš email
      unesite vaš adresu e-pošte | unesite vaš e-mail adresu | unesite vaš email adresu | unesite e-mail | unesite email
      unesite adresu e-pošte | unesite e-mail adresu | unesite email adresu | upiši svoju e-mail | upiši svoju email
      upiši svoju adresu e-pošte | upiši svoju e-mail adresu | upiši svoju email adresu | upiši svoj e-mail | upiši svoj email
      upiši svoj adresu e-pošte | upiši svoj e-mail adresu | upiši svoj email adresu | upiši vašu e-mail | upiši vašu email
      upiši vašu adresu e-pošte | upiši vašu e-mail adresu | upiši vašu email adresu | upiši vaš e-mail | upiši vaš email
      upiši vaš adresu e-pošte | upiši vaš e-mail adresu | upiši vaš email adresu | upiši e-mail | upiši email | upiši adresu e-pošte
      upiši e-mail adresu | upiši email adresu | unesi svoju e-mail | unesi svoju email | unesi svoju adresu e-pošte
      unesi svoju e-mail adresu | unesi svoju email adresu | unesi svoj e-mail | unesi svoj email | unesi svoj adresu e-pošte
      unesi svoj e-mail adresu | unesi svoj email adresu | unesi vašu e-mail | unesi vašu email | unesi vašu adresu e-pošte
      unesi vašu e-mail adresu | unesi vašu email adresu | unesi vaš e-mail | unesi vaš email | unesi vaš adresu e-pošte
      unesi vaš e-mail adresu | unesi vaš email adresu | unesi e-mail | unesi email | unesi adresu e-pošte | unesi e-mail adresu
      unesi email adresu | upišite svoju e-mail | upišite svoju email | upišite svoju adresu e-pošte | upišite svoju e-mail adresu
      upišite svoju email adresu | upišite svoj e-mail | upišite svoj email | upišite svoj adresu e-pošte | upišite svoj e-mail adresu
      upišite svoj email adresu | upišite vašu e-mail | upišite vašu email | upišite vašu adresu e-pošte | upišite vašu e-mail adresu
      upišite vašu email adresu | upišite vaš e-mail | upišite vaš email | upišite vaš adresu e-pošte | upišite vaš e-mail adresu
      upišite vaš email adresu | upišite e-mail | upišite email | upišite adresu e-pošte | upišite e-mail adresu
      upišite email adresu | hvala na prijavi | hvala na pretplati | hvala na se prijavili | hvala što ste prijavi
      hvala što ste pretplati | hvala što ste se prijavili | hvala vam na prijavi | hvala vam na pretplati | hvala vam na se prijavili
      hvala vam što ste prijavi | hvala vam što ste pretplati | hvala vam što ste se prijavili | ne šaljemo spam | ^naš newsletter$
      ^besplatni newsletter$ | ^dnevni newsletter$ | ^tjedni newsletter$ | ^prijavi se sada$ | ^ne propusti ništa
      ^ne propusti najvažnije | ^ne propusti nijednu | ^ne propustite ništa | ^ne propustite najvažnije | ^ne propustite nijednu
      pratite nas na google news | pratite nas na google vijestima | prati nas na google news | prati nas na google vijestima
      pridruži se našem viber | pridruži se našem whatsapp | pridruži se našem WhatsApp | pridruži se našem grupi
      pridruži se našem kanalu | pridruži se našoj viber | pridruži se našoj whatsapp | pridruži se našoj WhatsApp
      pridruži se našoj grupi | pridruži se našoj kanalu | pridruži se viber viber | pridruži se viber whatsapp
      pridruži se viber WhatsApp | pridruži se viber grupi | pridruži se viber kanalu | pridruži se whatsapp viber
      pridruži se WhatsApp viber | pridruži se whatsapp whatsapp | pridruži se WhatsApp WhatsApp | pridruži se whatsapp grupi
      pridruži se WhatsApp grupi | pridruži se whatsapp kanalu | pridruži se WhatsApp kanalu | pridružite se našem viber
      pridružite se našem whatsapp | pridružite se našem WhatsApp | pridružite se našem grupi | pridružite se našem kanalu
      pridružite se našoj viber | pridružite se našoj whatsapp | pridružite se našoj WhatsApp | pridružite se našoj grupi
      pridružite se našoj kanalu | pridružite se viber viber | pridružite se viber whatsapp | pridružite se viber WhatsApp
      pridružite se viber grupi | pridružite se viber kanalu | pridružite se whatsapp viber | pridružite se WhatsApp viber
      pridružite se whatsapp whatsapp | pridružite se WhatsApp WhatsApp | pridružite se whatsapp grupi | pridružite se WhatsApp grupi
      pridružite se whatsapp kanalu | pridružite se WhatsApp kanalu
    `,
    hint: `
      primaj najnovije | primaj najvažnije | primaj najbolje | primajte najnovije | primajte najvažnije | primajte najbolje
      dobivaj najnovije | dobivaj najvažnije | dobivaj najbolje | dobivajte najnovije | dobivajte najvažnije | dobivajte najbolje
      prijavom prihvaćate | prijavom pristajete | prijavom prihvatate | pretplatom prihvaćate | pretplatom pristajete
      pretplatom prihvatate | ^prijavi se$ | ^prijavite se$ | ^pretplati se$ | ^pretplatite se$ | ^pretplata$ | ^newsletter$
      ^e-mail$ | ^email$ | ^e-mail adresa$ | ^email adresa$ | ^e-pošta$ | ^vaš e-mail$ | ^vaša e-mail adresa$ | ^ime$ | ^prezime$
      ^ime i prezime$ | ^pošalji$ | ^prijava$ | newsletter | odjaviti | ^slažem se | osobnih podataka | ličnih podataka
    `,
  },
  'share-buttons': {
    sure: `
      ^podijeli na facebooku | ^podijeli na twitteru | ^podijeli na X-u | ^podijeli na whatsappu | ^podijeli na WhatsAppu
      ^podijeli na viberu | ^podijeli na linkedinu | ^podijeli na LinkedInu | ^podijeli na e-pošte | ^podijeli na e-maila
      ^podijeli na emaila | ^podijeli na prijateljima | ^podijeli na fejsbuku | ^podijeli na facebook | ^podijeli na mrežama
      ^podijeli na društvenim mrežama | ^podijeli putem facebooku | ^podijeli putem twitteru | ^podijeli putem X-u
      ^podijeli putem whatsappu | ^podijeli putem WhatsAppu | ^podijeli putem viberu | ^podijeli putem linkedinu
      ^podijeli putem LinkedInu | ^podijeli putem e-pošte | ^podijeli putem e-maila | ^podijeli putem emaila
      ^podijeli putem prijateljima | ^podijeli putem fejsbuku | ^podijeli putem facebook | ^podijeli putem mrežama
      ^podijeli putem društvenim mrežama | ^podijeli preko facebooku | ^podijeli preko twitteru | ^podijeli preko X-u
      ^podijeli preko whatsappu | ^podijeli preko WhatsAppu | ^podijeli preko viberu | ^podijeli preko linkedinu
      ^podijeli preko LinkedInu | ^podijeli preko e-pošte | ^podijeli preko e-maila | ^podijeli preko emaila
      ^podijeli preko prijateljima | ^podijeli preko fejsbuku | ^podijeli preko facebook | ^podijeli preko mrežama
      ^podijeli preko društvenim mrežama | ^podijeli e-mailom facebooku | ^podijeli e-mailom twitteru | ^podijeli e-mailom X-u
      ^podijeli e-mailom whatsappu | ^podijeli e-mailom WhatsAppu | ^podijeli e-mailom viberu | ^podijeli e-mailom linkedinu
      ^podijeli e-mailom LinkedInu | ^podijeli e-mailom e-pošte | ^podijeli e-mailom e-maila | ^podijeli e-mailom emaila
      ^podijeli e-mailom prijateljima | ^podijeli e-mailom fejsbuku | ^podijeli e-mailom facebook | ^podijeli e-mailom mrežama
      ^podijeli e-mailom društvenim mrežama | ^podijeli s facebooku | ^podijeli s twitteru | ^podijeli s X-u | ^podijeli s whatsappu
      ^podijeli s WhatsAppu | ^podijeli s viberu | ^podijeli s linkedinu | ^podijeli s LinkedInu | ^podijeli s e-pošte
      ^podijeli s e-maila | ^podijeli s emaila | ^podijeli s prijateljima | ^podijeli s fejsbuku | ^podijeli s facebook
      ^podijeli s mrežama | ^podijeli s društvenim mrežama | ^podijeli sa facebooku | ^podijeli sa twitteru | ^podijeli sa X-u
      ^podijeli sa whatsappu | ^podijeli sa WhatsAppu | ^podijeli sa viberu | ^podijeli sa linkedinu | ^podijeli sa LinkedInu
      ^podijeli sa e-pošte | ^podijeli sa e-maila | ^podijeli sa emaila | ^podijeli sa prijateljima | ^podijeli sa fejsbuku
      ^podijeli sa facebook | ^podijeli sa mrežama | ^podijeli sa društvenim mrežama | ^podijelite na facebooku
      ^podijelite na twitteru | ^podijelite na X-u | ^podijelite na whatsappu | ^podijelite na WhatsAppu | ^podijelite na viberu
      ^podijelite na linkedinu | ^podijelite na LinkedInu | ^podijelite na e-pošte | ^podijelite na e-maila | ^podijelite na emaila
      ^podijelite na prijateljima | ^podijelite na fejsbuku | ^podijelite na facebook | ^podijelite na mrežama
      ^podijelite na društvenim mrežama | ^podijelite putem facebooku | ^podijelite putem twitteru | ^podijelite putem X-u
      ^podijelite putem whatsappu | ^podijelite putem WhatsAppu | ^podijelite putem viberu | ^podijelite putem linkedinu
      ^podijelite putem LinkedInu | ^podijelite putem e-pošte | ^podijelite putem e-maila | ^podijelite putem emaila
      ^podijelite putem prijateljima | ^podijelite putem fejsbuku | ^podijelite putem facebook | ^podijelite putem mrežama
      ^podijelite putem društvenim mrežama | ^podijelite preko facebooku | ^podijelite preko twitteru | ^podijelite preko X-u
      ^podijelite preko whatsappu | ^podijelite preko WhatsAppu | ^podijelite preko viberu | ^podijelite preko linkedinu
      ^podijelite preko LinkedInu | ^podijelite preko e-pošte | ^podijelite preko e-maila | ^podijelite preko emaila
      ^podijelite preko prijateljima | ^podijelite preko fejsbuku | ^podijelite preko facebook | ^podijelite preko mrežama
      ^podijelite preko društvenim mrežama | ^podijelite e-mailom facebooku | ^podijelite e-mailom twitteru | ^podijelite e-mailom X-u
      ^podijelite e-mailom whatsappu | ^podijelite e-mailom WhatsAppu | ^podijelite e-mailom viberu | ^podijelite e-mailom linkedinu
      ^podijelite e-mailom LinkedInu | ^podijelite e-mailom e-pošte | ^podijelite e-mailom e-maila | ^podijelite e-mailom emaila
      ^podijelite e-mailom prijateljima | ^podijelite e-mailom fejsbuku | ^podijelite e-mailom facebook | ^podijelite e-mailom mrežama
      ^podijelite e-mailom društvenim mrežama | ^podijelite s facebooku | ^podijelite s twitteru | ^podijelite s X-u
      ^podijelite s whatsappu | ^podijelite s WhatsAppu | ^podijelite s viberu | ^podijelite s linkedinu | ^podijelite s LinkedInu
      ^podijelite s e-pošte | ^podijelite s e-maila | ^podijelite s emaila | ^podijelite s prijateljima | ^podijelite s fejsbuku
      ^podijelite s facebook | ^podijelite s mrežama | ^podijelite s društvenim mrežama | ^podijelite sa facebooku
      ^podijelite sa twitteru | ^podijelite sa X-u | ^podijelite sa whatsappu | ^podijelite sa WhatsAppu | ^podijelite sa viberu
      ^podijelite sa linkedinu | ^podijelite sa LinkedInu | ^podijelite sa e-pošte | ^podijelite sa e-maila | ^podijelite sa emaila
      ^podijelite sa prijateljima | ^podijelite sa fejsbuku | ^podijelite sa facebook | ^podijelite sa mrežama
      ^podijelite sa društvenim mrežama | ^podeli na facebooku | ^podeli na twitteru | ^podeli na X-u | ^podeli na whatsappu
      ^podeli na WhatsAppu | ^podeli na viberu | ^podeli na linkedinu | ^podeli na LinkedInu | ^podeli na e-pošte | ^podeli na e-maila
      ^podeli na emaila | ^podeli na prijateljima | ^podeli na fejsbuku | ^podeli na facebook | ^podeli na mrežama
      ^podeli na društvenim mrežama | ^podeli putem facebooku | ^podeli putem twitteru | ^podeli putem X-u | ^podeli putem whatsappu
      ^podeli putem WhatsAppu | ^podeli putem viberu | ^podeli putem linkedinu | ^podeli putem LinkedInu | ^podeli putem e-pošte
      ^podeli putem e-maila | ^podeli putem emaila | ^podeli putem prijateljima | ^podeli putem fejsbuku | ^podeli putem facebook
      ^podeli putem mrežama | ^podeli putem društvenim mrežama | ^podeli preko facebooku | ^podeli preko twitteru | ^podeli preko X-u
      ^podeli preko whatsappu | ^podeli preko WhatsAppu | ^podeli preko viberu | ^podeli preko linkedinu | ^podeli preko LinkedInu
      ^podeli preko e-pošte | ^podeli preko e-maila | ^podeli preko emaila | ^podeli preko prijateljima | ^podeli preko fejsbuku
      ^podeli preko facebook | ^podeli preko mrežama | ^podeli preko društvenim mrežama | ^podeli e-mailom facebooku
      ^podeli e-mailom twitteru | ^podeli e-mailom X-u | ^podeli e-mailom whatsappu | ^podeli e-mailom WhatsAppu
      ^podeli e-mailom viberu | ^podeli e-mailom linkedinu | ^podeli e-mailom LinkedInu | ^podeli e-mailom e-pošte
      ^podeli e-mailom e-maila | ^podeli e-mailom emaila | ^podeli e-mailom prijateljima | ^podeli e-mailom fejsbuku
      ^podeli e-mailom facebook | ^podeli e-mailom mrežama | ^podeli e-mailom društvenim mrežama | ^podeli s facebooku
      ^podeli s twitteru | ^podeli s X-u | ^podeli s whatsappu | ^podeli s WhatsAppu | ^podeli s viberu | ^podeli s linkedinu
      ^podeli s LinkedInu | ^podeli s e-pošte | ^podeli s e-maila | ^podeli s emaila | ^podeli s prijateljima | ^podeli s fejsbuku
      ^podeli s facebook | ^podeli s mrežama | ^podeli s društvenim mrežama | ^podeli sa facebooku | ^podeli sa twitteru
      ^podeli sa X-u | ^podeli sa whatsappu | ^podeli sa WhatsAppu | ^podeli sa viberu | ^podeli sa linkedinu | ^podeli sa LinkedInu
      ^podeli sa e-pošte | ^podeli sa e-maila | ^podeli sa emaila | ^podeli sa prijateljima | ^podeli sa fejsbuku
      ^podeli sa facebook | ^podeli sa mrežama | ^podeli sa društvenim mrežama | ^podelite na facebooku | ^podelite na twitteru
      ^podelite na X-u | ^podelite na whatsappu | ^podelite na WhatsAppu | ^podelite na viberu | ^podelite na linkedinu
      ^podelite na LinkedInu | ^podelite na e-pošte | ^podelite na e-maila | ^podelite na emaila | ^podelite na prijateljima
      ^podelite na fejsbuku | ^podelite na facebook | ^podelite na mrežama | ^podelite na društvenim mrežama
      ^podelite putem facebooku | ^podelite putem twitteru | ^podelite putem X-u | ^podelite putem whatsappu
      ^podelite putem WhatsAppu | ^podelite putem viberu | ^podelite putem linkedinu | ^podelite putem LinkedInu
      ^podelite putem e-pošte | ^podelite putem e-maila | ^podelite putem emaila | ^podelite putem prijateljima
      ^podelite putem fejsbuku | ^podelite putem facebook | ^podelite putem mrežama | ^podelite putem društvenim mrežama
      ^podelite preko facebooku | ^podelite preko twitteru | ^podelite preko X-u | ^podelite preko whatsappu
      ^podelite preko WhatsAppu | ^podelite preko viberu | ^podelite preko linkedinu | ^podelite preko LinkedInu
      ^podelite preko e-pošte | ^podelite preko e-maila | ^podelite preko emaila | ^podelite preko prijateljima
      ^podelite preko fejsbuku | ^podelite preko facebook | ^podelite preko mrežama | ^podelite preko društvenim mrežama
      ^podelite e-mailom facebooku | ^podelite e-mailom twitteru | ^podelite e-mailom X-u | ^podelite e-mailom whatsappu
      ^podelite e-mailom WhatsAppu | ^podelite e-mailom viberu | ^podelite e-mailom linkedinu | ^podelite e-mailom LinkedInu
      ^podelite e-mailom e-pošte | ^podelite e-mailom e-maila | ^podelite e-mailom emaila | ^podelite e-mailom prijateljima
      ^podelite e-mailom fejsbuku | ^podelite e-mailom facebook | ^podelite e-mailom mrežama | ^podelite e-mailom društvenim mrežama
      ^podelite s facebooku | ^podelite s twitteru | ^podelite s X-u | ^podelite s whatsappu | ^podelite s WhatsAppu
      ^podelite s viberu | ^podelite s linkedinu | ^podelite s LinkedInu | ^podelite s e-pošte | ^podelite s e-maila
      ^podelite s emaila | ^podelite s prijateljima | ^podelite s fejsbuku | ^podelite s facebook | ^podelite s mrežama
      ^podelite s društvenim mrežama | ^podelite sa facebooku | ^podelite sa twitteru | ^podelite sa X-u | ^podelite sa whatsappu
      ^podelite sa WhatsAppu | ^podelite sa viberu | ^podelite sa linkedinu | ^podelite sa LinkedInu | ^podelite sa e-pošte
      ^podelite sa e-maila | ^podelite sa emaila | ^podelite sa prijateljima | ^podelite sa fejsbuku | ^podelite sa facebook
      ^podelite sa mrežama | ^podelite sa društvenim mrežama | ^podijeli članak$ | ^podijeli članak: | ^podijeli članak s
      ^podijeli ovaj članak$ | ^podijeli ovaj članak: | ^podijeli ovaj članak s | ^podijeli vijest$ | ^podijeli vijest:
      ^podijeli vijest s | ^podijeli vest$ | ^podijeli vest: | ^podijeli vest s | ^podijeli tekst$ | ^podijeli tekst:
      ^podijeli tekst s | ^podijeli objavu$ | ^podijeli objavu: | ^podijeli objavu s | ^podijeli stranicu$ | ^podijeli stranicu:
      ^podijeli stranicu s | ^podijeli recept$ | ^podijeli recept: | ^podijeli recept s | ^podijeli ovo$ | ^podijeli ovo:
      ^podijeli ovo s | ^podijeli priču$ | ^podijeli priču: | ^podijeli priču s | ^podijelite članak$ | ^podijelite članak:
      ^podijelite članak s | ^podijelite ovaj članak$ | ^podijelite ovaj članak: | ^podijelite ovaj članak s | ^podijelite vijest$
      ^podijelite vijest: | ^podijelite vijest s | ^podijelite vest$ | ^podijelite vest: | ^podijelite vest s | ^podijelite tekst$
      ^podijelite tekst: | ^podijelite tekst s | ^podijelite objavu$ | ^podijelite objavu: | ^podijelite objavu s
      ^podijelite stranicu$ | ^podijelite stranicu: | ^podijelite stranicu s | ^podijelite recept$ | ^podijelite recept:
      ^podijelite recept s | ^podijelite ovo$ | ^podijelite ovo: | ^podijelite ovo s | ^podijelite priču$ | ^podijelite priču:
      ^podijelite priču s | ^podeli članak$ | ^podeli članak: | ^podeli članak s | ^podeli ovaj članak$ | ^podeli ovaj članak:
      ^podeli ovaj članak s | ^podeli vijest$ | ^podeli vijest: | ^podeli vijest s | ^podeli vest$ | ^podeli vest: | ^podeli vest s
      ^podeli tekst$ | ^podeli tekst: | ^podeli tekst s | ^podeli objavu$ | ^podeli objavu: | ^podeli objavu s | ^podeli stranicu$
      ^podeli stranicu: | ^podeli stranicu s | ^podeli recept$ | ^podeli recept: | ^podeli recept s | ^podeli ovo$ | ^podeli ovo:
      ^podeli ovo s | ^podeli priču$ | ^podeli priču: | ^podeli priču s | ^podelite članak$ | ^podelite članak: | ^podelite članak s
      ^podelite ovaj članak$ | ^podelite ovaj članak: | ^podelite ovaj članak s | ^podelite vijest$ | ^podelite vijest:
      ^podelite vijest s | ^podelite vest$ | ^podelite vest: | ^podelite vest s | ^podelite tekst$ | ^podelite tekst:
      ^podelite tekst s | ^podelite objavu$ | ^podelite objavu: | ^podelite objavu s | ^podelite stranicu$ | ^podelite stranicu:
      ^podelite stranicu s | ^podelite recept$ | ^podelite recept: | ^podelite recept s | ^podelite ovo$ | ^podelite ovo:
      ^podelite ovo s | ^podelite priču$ | ^podelite priču: | ^podelite priču s | ^kopiraj link | ^kopiraj poveznicu | ^kopiraj adresu
      ^kopiraj vezu | ^kopirajte link | ^kopirajte poveznicu | ^kopirajte adresu | ^kopirajte vezu | ^link je kopiran
      ^link je kopirana | ^link kopiran | ^poveznica je kopiran | ^poveznica je kopirana | ^poveznica kopiran | ^ispiši članak$
      ^ispiši stranicu$ | ^ispiši recept$ | ^ispiši članka$ | ^isprintaj članak$ | ^isprintaj stranicu$ | ^isprintaj recept$
      ^isprintaj članka$ | ^odštampaj članak$ | ^odštampaj stranicu$ | ^odštampaj recept$ | ^odštampaj članka$ | ^ispis članak$
      ^ispis stranicu$ | ^ispis recept$ | ^ispis članka$ | ^pošalji prijatelju | ^pošalji e-mailom | ^pošalji mailom | ^pošalji članak
      ^pošalji putem | ^pošaljite prijatelju | ^pošaljite e-mailom | ^pošaljite mailom | ^pošaljite članak | ^pošaljite putem
      ^kliknite za dijeljenje | ^kliknite kako bi | ^kliknite kako biste | ^klikni za dijeljenje | ^klikni kako bi
      ^klikni kako biste | otvara se u novom prozoru | ^spremi članak$ | ^spremi za kasnije$ | ^sačuvaj članak$ | ^sačuvaj za kasnije$
    `,
    hint: `
      ^podijeli$ | ^podeli$ | ^podijelite$ | ^podijeli:$ | ^sviđa mi se$ | ^prati$ | ^prati nas$ | ^pratite nas$ | ^zaprati$ | ^ispis$
      ^ispiši$ | ^print$ | ^štampaj$ | ^kopiraj$ | ^lajkaj$ | ^poslušaj$ | ^pratite nas | ^podijeli:
    `,
  },
  comments: {
    sure: `
      ^napiši komentar | ^napiši odgovor | ^napiši svoj komentar | ^napiši prvi komentar | ^napišite komentar | ^napišite odgovor
      ^napišite svoj komentar | ^napišite prvi komentar | ^ostavi komentar | ^ostavi odgovor | ^ostavi svoj komentar
      ^ostavi prvi komentar | ^ostavite komentar | ^ostavite odgovor | ^ostavite svoj komentar | ^ostavite prvi komentar
      ^dodaj komentar | ^dodaj odgovor | ^dodaj svoj komentar | ^dodaj prvi komentar | ^dodajte komentar | ^dodajte odgovor
      ^dodajte svoj komentar | ^dodajte prvi komentar | ^objavi komentar | ^objavi odgovor | ^objavi svoj komentar
      ^objavi prvi komentar | ^pošalji komentar | ^pošalji odgovor | ^pošalji svoj komentar | ^pošalji prvi komentar
      ^pošaljite komentar | ^pošaljite odgovor | ^pošaljite svoj komentar | ^pošaljite prvi komentar | ^odustani od odgovora$
      ^otkaži odgovor$ | ^odustani$ | ^komentiraj$ | ^komentiraj članak$ | ^komentariši$ | ^# komentara$ | ^# komentar$
      ^# komentari$ | ^# odgovora$ | ^komentari #$ | ^komentari (#)$ | ^nema komentara | ^još nema komentara
      ^trenutno nema komentara | ^pogledaj sve komentare$ | ^pogledaj sve komentara$ | ^pogledaj sve odgovore$
      ^pogledaj još komentare$ | ^pogledaj još komentara$ | ^pogledaj još odgovore$ | ^pogledaj više komentare$
      ^pogledaj više komentara$ | ^pogledaj više odgovore$ | ^pogledaj # komentare$ | ^pogledaj # komentara$ | ^pogledaj # odgovore$
      ^pogledaj komentare$ | ^pogledaj komentara$ | ^pogledaj odgovore$ | ^vidi sve komentare$ | ^vidi sve komentara$
      ^vidi sve odgovore$ | ^vidi još komentare$ | ^vidi još komentara$ | ^vidi još odgovore$ | ^vidi više komentare$
      ^vidi više komentara$ | ^vidi više odgovore$ | ^vidi # komentare$ | ^vidi # komentara$ | ^vidi # odgovore$ | ^vidi komentare$
      ^vidi komentara$ | ^vidi odgovore$ | ^prikaži sve komentare$ | ^prikaži sve komentara$ | ^prikaži sve odgovore$
      ^prikaži još komentare$ | ^prikaži još komentara$ | ^prikaži još odgovore$ | ^prikaži više komentare$ | ^prikaži više komentara$
      ^prikaži više odgovore$ | ^prikaži # komentare$ | ^prikaži # komentara$ | ^prikaži # odgovore$ | ^prikaži komentare$
      ^prikaži komentara$ | ^prikaži odgovore$ | ^pročitaj sve komentare$ | ^pročitaj sve komentara$ | ^pročitaj sve odgovore$
      ^pročitaj još komentare$ | ^pročitaj još komentara$ | ^pročitaj još odgovore$ | ^pročitaj više komentare$
      ^pročitaj više komentara$ | ^pročitaj više odgovore$ | ^pročitaj # komentare$ | ^pročitaj # komentara$ | ^pročitaj # odgovore$
      ^pročitaj komentare$ | ^pročitaj komentara$ | ^pročitaj odgovore$ | ^učitaj sve komentare$ | ^učitaj sve komentara$
      ^učitaj sve odgovore$ | ^učitaj još komentare$ | ^učitaj još komentara$ | ^učitaj još odgovore$ | ^učitaj više komentare$
      ^učitaj više komentara$ | ^učitaj više odgovore$ | ^učitaj # komentare$ | ^učitaj # komentara$ | ^učitaj # odgovore$
      ^učitaj komentare$ | ^učitaj komentara$ | ^učitaj odgovore$ | vaša adresa e-pošte neće biti objavljena
      vaša adresa e-pošte neće biti objavljivana | vaša e-mail adresa neće biti objavljena | vaša e-mail adresa neće biti objavljivana
      vaša email adresa neće biti objavljena | vaša email adresa neće biti objavljivana | adresa e-pošte neće biti objavljena
      adresa e-pošte neće biti objavljivana | obavezna polja su označena | obavezna polja su označena sa | neophodna polja su označena
      neophodna polja su označena sa | obvezna polja su označena | obvezna polja su označena sa | spremi moje ime | sačuvaj moje ime
      sljedeći put kada komentiram | sljedeći put kada budem komentirao | sljedeći put kad komentiram
      sljedeći put kad budem komentirao | za sljedeći kada komentiram | za sljedeći kada budem komentirao | za sljedeći kad komentiram
      za sljedeći kad budem komentirao | sledeći put kada komentiram | sledeći put kada budem komentirao | sledeći put kad komentiram
      sledeći put kad budem komentirao | obavijesti me o | obavijesti me kad | prijavite se kako biste komentirali
      prijavite se kako biste komentiranje | prijavite se kako biste komentarisali | prijavite se kako biste odgovorili
      prijavite se kako biste objavili | prijavite se kako biste objavio | prijavite se za komentirali | prijavite se za komentiranje
      prijavite se za komentarisali | prijavite se za odgovorili | prijavite se za objavili | prijavite se za objavio
      prijavite se da biste komentirali | prijavite se da biste komentiranje | prijavite se da biste komentarisali
      prijavite se da biste odgovorili | prijavite se da biste objavili | prijavite se da biste objavio
      prijavite se da bi komentirali | prijavite se da bi komentiranje | prijavite se da bi komentarisali
      prijavite se da bi odgovorili | prijavite se da bi objavili | prijavite se da bi objavio | prijavi se kako biste komentirali
      prijavi se kako biste komentiranje | prijavi se kako biste komentarisali | prijavi se kako biste odgovorili
      prijavi se kako biste objavili | prijavi se kako biste objavio | prijavi se za komentirali | prijavi se za komentiranje
      prijavi se za komentarisali | prijavi se za odgovorili | prijavi se za objavili | prijavi se za objavio
      prijavi se da biste komentirali | prijavi se da biste komentiranje | prijavi se da biste komentarisali
      prijavi se da biste odgovorili | prijavi se da biste objavili | prijavi se da biste objavio | prijavi se da bi komentirali
      prijavi se da bi komentiranje | prijavi se da bi komentarisali | prijavi se da bi odgovorili | prijavi se da bi objavili
      prijavi se da bi objavio | morate biti prijavljeni kako biste komentirali | morate biti prijavljeni kako biste komentiranje
      morate biti prijavljeni kako biste komentarisali | morate biti prijavljeni kako biste odgovorili
      morate biti prijavljeni kako biste objavili | morate biti prijavljeni kako biste objavio
      morate biti prijavljeni za komentirali | morate biti prijavljeni za komentiranje | morate biti prijavljeni za komentarisali
      morate biti prijavljeni za odgovorili | morate biti prijavljeni za objavili | morate biti prijavljeni za objavio
      morate biti prijavljeni da biste komentirali | morate biti prijavljeni da biste komentiranje
      morate biti prijavljeni da biste komentarisali | morate biti prijavljeni da biste odgovorili
      morate biti prijavljeni da biste objavili | morate biti prijavljeni da biste objavio | morate biti prijavljeni da bi komentirali
      morate biti prijavljeni da bi komentiranje | morate biti prijavljeni da bi komentarisali
      morate biti prijavljeni da bi odgovorili | morate biti prijavljeni da bi objavili | morate biti prijavljeni da bi objavio
      moraš biti prijavljen kako biste komentirali | moraš biti prijavljen kako biste komentiranje
      moraš biti prijavljen kako biste komentarisali | moraš biti prijavljen kako biste odgovorili
      moraš biti prijavljen kako biste objavili | moraš biti prijavljen kako biste objavio | moraš biti prijavljen za komentirali
      moraš biti prijavljen za komentiranje | moraš biti prijavljen za komentarisali | moraš biti prijavljen za odgovorili
      moraš biti prijavljen za objavili | moraš biti prijavljen za objavio | moraš biti prijavljen da biste komentirali
      moraš biti prijavljen da biste komentiranje | moraš biti prijavljen da biste komentarisali
      moraš biti prijavljen da biste odgovorili | moraš biti prijavljen da biste objavili | moraš biti prijavljen da biste objavio
      moraš biti prijavljen da bi komentirali | moraš biti prijavljen da bi komentiranje | moraš biti prijavljen da bi komentarisali
      moraš biti prijavljen da bi odgovorili | moraš biti prijavljen da bi objavili | moraš biti prijavljen da bi objavio
      komentari su zatvoreni | komentari su isključeni | komentari su onemogućeni | budi prvi koji | budi prvi i | budite prvi koji
      budite prvi i | ^prijavi komentar | komentari odražavaju stavove | komentari odražavaju mišljenje | komentari izražavaju stavove
      komentari izražavaju mišljenje
    `,
    hint: `
      budi prvi | budite prvi | ^odgovori$ | ^odgovor$ | ^komentar$ | ^komentari$ | ^prijavi$ | ^najnovije$ | ^najstarije$
      ^najnoviji$ | ^najstariji$ | ^najpopularnije$ | ^sortiraj$ | ^web$ | ^web-stranica$ | ^web stranica$ | ^objavi$
      ^objavi komentar$ | ^citiraj$ | ^rasprava$ | prije # dana$ | prije # sati$ | prije # sata$ | prije # minuta$ | prije # mjeseci$
      prije # godina$ | prije # tjedana$ | pre # dana$ | pre # sati$ | pre # minuta$ | pre # meseci$ | pre # godina$
    `,
  },
  'related-links': {
    sure: `
      ^pročitajte i$ | ^pročitajte i: | ^pročitajte još$ | ^pročitajte još: | ^pročitajte više$ | ^pročitajte više:
      ^pročitajte također$ | ^pročitajte također: | ^pročitaj i$ | ^pročitaj i: | ^pročitaj još$ | ^pročitaj još: | ^pročitaj više$
      ^pročitaj više: | ^pročitaj također$ | ^pročitaj također: | ^pogledajte i$ | ^pogledajte i: | ^pogledajte još$
      ^pogledajte još: | ^pogledajte više$ | ^pogledajte više: | ^pogledajte također$ | ^pogledajte također: | ^pogledaj i$
      ^pogledaj i: | ^pogledaj još$ | ^pogledaj još: | ^pogledaj više$ | ^pogledaj više: | ^pogledaj također$ | ^pogledaj također:
      ^čitajte i$ | ^čitajte i: | ^čitajte još$ | ^čitajte još: | ^čitajte više$ | ^čitajte više: | ^čitajte također$
      ^čitajte također: | ^poslušajte i$ | ^poslušajte i: | ^poslušajte još$ | ^poslušajte još: | ^poslušajte više$
      ^poslušajte više: | ^poslušajte također$ | ^poslušajte također: | ^pročitajte i | ^pročitaj i | ^pročitajte još | ^pročitaj još
      ^pogledajte i | ^čitajte još | ^pročitajte više | ^povezani članci$ | ^povezani članci: | ^povezani vijesti$
      ^povezani vijesti: | ^povezani vesti$ | ^povezani vesti: | ^povezani teme$ | ^povezani teme: | ^povezani tekstovi$
      ^povezani tekstovi: | ^povezani objave$ | ^povezani objave: | ^povezani recepti$ | ^povezani recepti: | ^povezani proizvodi$
      ^povezani proizvodi: | ^povezani priče$ | ^povezani priče: | ^povezani postovi$ | ^povezani postovi: | ^slični članci$
      ^slični članci: | ^slični vijesti$ | ^slični vijesti: | ^slični vesti$ | ^slični vesti: | ^slični teme$ | ^slični teme:
      ^slični tekstovi$ | ^slični tekstovi: | ^slični objave$ | ^slični objave: | ^slični recepti$ | ^slični recepti:
      ^slični proizvodi$ | ^slični proizvodi: | ^slični priče$ | ^slični priče: | ^slični postovi$ | ^slični postovi:
      ^povezane članci$ | ^povezane članci: | ^povezane vijesti$ | ^povezane vijesti: | ^povezane vesti$ | ^povezane vesti:
      ^povezane teme$ | ^povezane teme: | ^povezane tekstovi$ | ^povezane tekstovi: | ^povezane objave$ | ^povezane objave:
      ^povezane recepti$ | ^povezane recepti: | ^povezane proizvodi$ | ^povezane proizvodi: | ^povezane priče$ | ^povezane priče:
      ^povezane postovi$ | ^povezane postovi: | ^slične članci$ | ^slične članci: | ^slične vijesti$ | ^slične vijesti:
      ^slične vesti$ | ^slične vesti: | ^slične teme$ | ^slične teme: | ^slične tekstovi$ | ^slične tekstovi: | ^slične objave$
      ^slične objave: | ^slične recepti$ | ^slične recepti: | ^slične proizvodi$ | ^slične proizvodi: | ^slične priče$
      ^slične priče: | ^slične postovi$ | ^slične postovi: | ^vezane članci$ | ^vezane članci: | ^vezane vijesti$ | ^vezane vijesti:
      ^vezane vesti$ | ^vezane vesti: | ^vezane teme$ | ^vezane teme: | ^vezane tekstovi$ | ^vezane tekstovi: | ^vezane objave$
      ^vezane objave: | ^vezane recepti$ | ^vezane recepti: | ^vezane proizvodi$ | ^vezane proizvodi: | ^vezane priče$
      ^vezane priče: | ^vezane postovi$ | ^vezane postovi: | ^vezani članci$ | ^vezani članci: | ^vezani vijesti$ | ^vezani vijesti:
      ^vezani vesti$ | ^vezani vesti: | ^vezani teme$ | ^vezani teme: | ^vezani tekstovi$ | ^vezani tekstovi: | ^vezani objave$
      ^vezani objave: | ^vezani recepti$ | ^vezani recepti: | ^vezani proizvodi$ | ^vezani proizvodi: | ^vezani priče$
      ^vezani priče: | ^vezani postovi$ | ^vezani postovi: | ^ostale članci$ | ^ostale članci: | ^ostale vijesti$ | ^ostale vijesti:
      ^ostale vesti$ | ^ostale vesti: | ^ostale teme$ | ^ostale teme: | ^ostale tekstovi$ | ^ostale tekstovi: | ^ostale objave$
      ^ostale objave: | ^ostale recepti$ | ^ostale recepti: | ^ostale proizvodi$ | ^ostale proizvodi: | ^ostale priče$
      ^ostale priče: | ^ostale postovi$ | ^ostale postovi: | ^ostali članci$ | ^ostali članci: | ^ostali vijesti$ | ^ostali vijesti:
      ^ostali vesti$ | ^ostali vesti: | ^ostali teme$ | ^ostali teme: | ^ostali tekstovi$ | ^ostali tekstovi: | ^ostali objave$
      ^ostali objave: | ^ostali recepti$ | ^ostali recepti: | ^ostali proizvodi$ | ^ostali proizvodi: | ^ostali priče$
      ^ostali priče: | ^ostali postovi$ | ^ostali postovi: | ^najnovije članci$ | ^najnovije članci: | ^najnovije vijesti$
      ^najnovije vijesti: | ^najnovije vesti$ | ^najnovije vesti: | ^najnovije teme$ | ^najnovije teme: | ^najnovije tekstovi$
      ^najnovije tekstovi: | ^najnovije objave$ | ^najnovije objave: | ^najnovije recepti$ | ^najnovije recepti:
      ^najnovije proizvodi$ | ^najnovije proizvodi: | ^najnovije priče$ | ^najnovije priče: | ^najnovije postovi$
      ^najnovije postovi: | ^najnoviji članci$ | ^najnoviji članci: | ^najnoviji vijesti$ | ^najnoviji vijesti: | ^najnoviji vesti$
      ^najnoviji vesti: | ^najnoviji teme$ | ^najnoviji teme: | ^najnoviji tekstovi$ | ^najnoviji tekstovi: | ^najnoviji objave$
      ^najnoviji objave: | ^najnoviji recepti$ | ^najnoviji recepti: | ^najnoviji proizvodi$ | ^najnoviji proizvodi:
      ^najnoviji priče$ | ^najnoviji priče: | ^najnoviji postovi$ | ^najnoviji postovi: | ^posljednje članci$ | ^posljednje članci:
      ^posljednje vijesti$ | ^posljednje vijesti: | ^posljednje vesti$ | ^posljednje vesti: | ^posljednje teme$ | ^posljednje teme:
      ^posljednje tekstovi$ | ^posljednje tekstovi: | ^posljednje objave$ | ^posljednje objave: | ^posljednje recepti$
      ^posljednje recepti: | ^posljednje proizvodi$ | ^posljednje proizvodi: | ^posljednje priče$ | ^posljednje priče:
      ^posljednje postovi$ | ^posljednje postovi: | ^popularne članci$ | ^popularne članci: | ^popularne vijesti$
      ^popularne vijesti: | ^popularne vesti$ | ^popularne vesti: | ^popularne teme$ | ^popularne teme: | ^popularne tekstovi$
      ^popularne tekstovi: | ^popularne objave$ | ^popularne objave: | ^popularne recepti$ | ^popularne recepti:
      ^popularne proizvodi$ | ^popularne proizvodi: | ^popularne priče$ | ^popularne priče: | ^popularne postovi$
      ^popularne postovi: | ^popularni članci$ | ^popularni članci: | ^popularni vijesti$ | ^popularni vijesti: | ^popularni vesti$
      ^popularni vesti: | ^popularni teme$ | ^popularni teme: | ^popularni tekstovi$ | ^popularni tekstovi: | ^popularni objave$
      ^popularni objave: | ^popularni recepti$ | ^popularni recepti: | ^popularni proizvodi$ | ^popularni proizvodi:
      ^popularni priče$ | ^popularni priče: | ^popularni postovi$ | ^popularni postovi: | ^preporučeni članci$ | ^preporučeni članci:
      ^preporučeni vijesti$ | ^preporučeni vijesti: | ^preporučeni vesti$ | ^preporučeni vesti: | ^preporučeni teme$
      ^preporučeni teme: | ^preporučeni tekstovi$ | ^preporučeni tekstovi: | ^preporučeni objave$ | ^preporučeni objave:
      ^preporučeni recepti$ | ^preporučeni recepti: | ^preporučeni proizvodi$ | ^preporučeni proizvodi: | ^preporučeni priče$
      ^preporučeni priče: | ^preporučeni postovi$ | ^preporučeni postovi: | ^preporučene članci$ | ^preporučene članci:
      ^preporučene vijesti$ | ^preporučene vijesti: | ^preporučene vesti$ | ^preporučene vesti: | ^preporučene teme$
      ^preporučene teme: | ^preporučene tekstovi$ | ^preporučene tekstovi: | ^preporučene objave$ | ^preporučene objave:
      ^preporučene recepti$ | ^preporučene recepti: | ^preporučene proizvodi$ | ^preporučene proizvodi: | ^preporučene priče$
      ^preporučene priče: | ^preporučene postovi$ | ^preporučene postovi: | ^zadnje članci$ | ^zadnje članci: | ^zadnje vijesti$
      ^zadnje vijesti: | ^zadnje vesti$ | ^zadnje vesti: | ^zadnje teme$ | ^zadnje teme: | ^zadnje tekstovi$ | ^zadnje tekstovi:
      ^zadnje objave$ | ^zadnje objave: | ^zadnje recepti$ | ^zadnje recepti: | ^zadnje proizvodi$ | ^zadnje proizvodi:
      ^zadnje priče$ | ^zadnje priče: | ^zadnje postovi$ | ^zadnje postovi: | ^poslednje članci$ | ^poslednje članci:
      ^poslednje vijesti$ | ^poslednje vijesti: | ^poslednje vesti$ | ^poslednje vesti: | ^poslednje teme$ | ^poslednje teme:
      ^poslednje tekstovi$ | ^poslednje tekstovi: | ^poslednje objave$ | ^poslednje objave: | ^poslednje recepti$
      ^poslednje recepti: | ^poslednje proizvodi$ | ^poslednje proizvodi: | ^poslednje priče$ | ^poslednje priče:
      ^poslednje postovi$ | ^poslednje postovi: | ^izdvojene članci$ | ^izdvojene članci: | ^izdvojene vijesti$ | ^izdvojene vijesti:
      ^izdvojene vesti$ | ^izdvojene vesti: | ^izdvojene teme$ | ^izdvojene teme: | ^izdvojene tekstovi$ | ^izdvojene tekstovi:
      ^izdvojene objave$ | ^izdvojene objave: | ^izdvojene recepti$ | ^izdvojene recepti: | ^izdvojene proizvodi$
      ^izdvojene proizvodi: | ^izdvojene priče$ | ^izdvojene priče: | ^izdvojene postovi$ | ^izdvojene postovi: | ^najčitanije$
      ^najčitanije danas | ^najčitanije vijesti | ^najčitanije članci | ^najčitaniji$ | ^najčitaniji danas | ^najčitaniji vijesti
      ^najčitaniji članci | ^najgledanije$ | ^najgledanije danas | ^najgledanije vijesti | ^najgledanije članci
      ^najpopularnije danas | ^najpopularnije vijesti | ^najpopularnije članci | ^najkomentiranije$ | ^najkomentiranije danas
      ^najkomentiranije vijesti | ^najkomentiranije članci | ^najnovije danas | ^najnovije vijesti | ^najnovije članci
      ^preporučujemo$ | ^preporučeno$ | ^preporuka$ | ^preporuke$ | ^izbor urednika$ | ^preporuka uredništva$
      ^možda će vas zanimati$ | ^možda vas zanima$ | ^možda će te zanimati$ | ^izdvajamo$ | ^izdvojeno$ | ^više o temi$
      ^iz iste kategorije$ | ^još vijesti$ | ^još iz rubrike$ | ^udarne vijesti$ | ^glavne vijesti$ | ^iz naslovnice$
      ^ne propustite$ | ^povezano$ | ^možda će vas zanimati | ^možda će vas se svidjeti | ^možda će te zanimati
      ^možda će te se svidjeti | ^možda će vam zanimati | ^možda će vam se svidjeti | ^moglo bi vas zanimati
      ^moglo bi vas se svidjeti | ^moglo bi te zanimati | ^moglo bi te se svidjeti | ^moglo bi vam zanimati
      ^moglo bi vam se svidjeti | ^više o temi | ^više o ovoj temi | ^više iz kategorije | ^više iz rubrike | ^više od autora
      ^još o temi | ^još o ovoj temi | ^još iz kategorije | ^još iz rubrike | ^još od autora | ^sljedeći članak$ | ^sljedeći objava$
      ^sljedeći vijest$ | ^prethodni članak$ | ^prethodni objava$ | ^prethodni vijest$ | ^sljedeća članak$ | ^sljedeća objava$
      ^sljedeća vijest$ | ^prethodna članak$ | ^prethodna objava$ | ^prethodna vijest$ | ^još na ovu temu | ^još na temu
      ^više na ovu temu | ^više na temu
    `,
    hint: `
      ^više$ | ^opširnije$ | ^pogledaj sve$ | ^vidi sve$ | ^prikaži više$ | ^nastavi čitati$ | ^popularno$ | ^aktualno$ | ^aktuelno$
      ^teme$ | ^video$ | ^galerija$ | ^u fokusu$ | ^povezano: | ^više o | ^vidi i
    `,
  },
  navigation: {
    sure: `
      ^preskoči na sadržaj | ^preskoči na glavni sadržaj | ^preskoči na navigaciju | ^preskoči na izbornik | ^preskoči na vrh
      ^preskoči na početak | ^skoči na sadržaj | ^skoči na glavni sadržaj | ^skoči na navigaciju | ^skoči na izbornik | ^skoči na vrh
      ^skoči na početak | ^idi na sadržaj | ^idi na glavni sadržaj | ^idi na navigaciju | ^idi na izbornik | ^idi na vrh
      ^idi na početak | ^prijeđi na sadržaj | ^prijeđi na glavni sadržaj | ^prijeđi na navigaciju | ^prijeđi na izbornik
      ^prijeđi na vrh | ^prijeđi na početak | ^preskoči do sadržaj | ^preskoči do glavni sadržaj | ^preskoči do navigaciju
      ^preskoči do izbornik | ^preskoči do vrh | ^preskoči do početak | ^otvori izbornik$ | ^otvori meni$ | ^otvori tražilicu$
      ^otvori navigaciju$ | ^zatvori izbornik$ | ^zatvori meni$ | ^zatvori tražilicu$ | ^zatvori navigaciju$ | ^prikaži izbornik$
      ^prikaži meni$ | ^prikaži tražilicu$ | ^prikaži navigaciju$ | ^glavni izbornik$ | ^glavni meni$ | ^glavna navigacija$
      ^nalazite se ovdje | ^vi ste ovdje | ^ovdje ste | ^na vrh$ | ^povratak na vrh$ | ^vrati se na vrh$ | ^natrag na vrh$
      ^povratak na naslovnicu$ | ^natrag na naslovnicu$ | ^na naslovnicu$ | ^moj račun$ | ^moj profil$ | ^zaboravljena lozinka$
      ^zaboravljena lozinka?$ | ^zaboravili ste lozinku?$ | ^novi korisnik$ | ^otvori račun$ | ^odaberi jezik$ | ^sljedeća stranica$
      ^prethodna stranica$ | ^navigacija objava$ | ^stranica # od # | ^starije objave$ | ^novije objave$ | ^prethodna sljedeća$
      ^sljedeća prethodna$ | ^prethodno sljedeće$ | ^pretraži stranicu | ^pretraži na stranici | ^pretraži za: | ^pretraži portal
      ^traži stranicu | ^traži na stranici | ^traži za: | ^traži portal | ^pretraga stranicu | ^pretraga na stranici | ^pretraga za:
      ^pretraga portal | ^prijava registracija | ^prijava ili registracija | ^košarica je prazna | ^vaša košarica je prazna
      ^korpa je prazna | ^je li vam ova stranica | ^je li ova stranica
    `,
    hint: `
      ^naslovnica$ | ^početna$ | ^početna stranica$ | ^vijesti$ | ^vesti$ | ^izbornik$ | ^meni$ | ^traži$ | ^tražilica$ | ^pretraga$
      ^odjava$ | ^registracija$ | ^hrvatska$ | ^svijet$ | ^svet$ | ^regija$ | ^politika$ | ^gospodarstvo$ | ^ekonomija$ | ^biznis$
      ^crna kronika$ | ^hronika$ | ^sport$ | ^nogomet$ | ^kultura$ | ^kolumne$ | ^mišljenja$ | ^zdravlje$ | ^obrazovanje$ | ^znanost$
      ^nauka$ | ^tehnologija$ | ^tech$ | ^lifestyle$ | ^showbiz$ | ^magazin$ | ^vrijeme$ | ^auto$ | ^putovanja$ | ^nekretnine$
      ^recepti$ | ^foto$ | ^podcast$ | ^tv$ | ^radio$ | ^uživo$ | ^arhiva$ | ^oznake$ | ^tagovi$ | ^kategorije$ | ^kategorija$
      ^rubrike$ | ^blog$ | ^o nama$ | ^o meni$ | ^kontakt$ | ^pomoć$ | ^česta pitanja$ | ^proizvodi$ | ^usluge$ | ^trgovina$
      ^webshop$ | ^košarica$ | ^korpa$ | ^blagajna$ | ^događanja$ | ^kalendar$ | ^posao$ | ^oglasi$ | ^forum$ | ^članovi$ | ^natrag$
      ^naprijed$ | ^sljedeće$ | ^prethodno$ | ^zatvori$ | ^sve$ | ^hrvatski$ | ^english$ | ^sadržaj$ | ^grad$ | ^općina$
      ^gradska uprava$ | ^dokumenti$ | ^obrasci$ | ^lokalno$ | ^oznake: | ^tagovi: | ^kategorija: | ^kategorije: | ^teme:
      ^ključne riječi:
    `,
  },
  advertisement: {
    sure: `
      ^oglas$ | ^reklama$ | ^reklame$ | ^oglas oglas$ | ^sponzorirano$ | ^sponzorirani sadržaj$ | ^sponzorirani članak$
      ^plaćeni oglas$ | ^promo$ | ^promotivni sadržaj$ | ^plaćena objava$ | ^oglašavanje$ | ^native$ | ^partnerski sadržaj$
      ^članak se nastavlja nakon oglasa | ^članak se nastavlja ispod oglasa | ^tekst se nastavlja nakon oglasa
      ^tekst se nastavlja ispod oglasa | ^vijest se nastavlja nakon oglasa | ^vijest se nastavlja ispod oglasa | ^članak se nastavlja
      ^tekst se nastavlja | ^nastavak nakon oglasa | ^nastavlja se nakon oglasa | ^zatvori oglas$ | ^preskoči oglas$ | ^oglašavajte se
      ^mjesto za vaš oglas | članak sadrži affiliate linkove | članak sadrži affiliate poveznice | članak sadrži partnerske linkove
      članak sadrži partnerske poveznice | tekst sadrži affiliate linkove | tekst sadrži affiliate poveznice
      tekst sadrži partnerske linkove | tekst sadrži partnerske poveznice | stranica sadrži affiliate linkove
      stranica sadrži affiliate poveznice | stranica sadrži partnerske linkove | stranica sadrži partnerske poveznice
      možemo zaraditi proviziju | možemo zaraditi malu proviziju | zarađujemo malu proviziju | isključite adblock
      isključite blokator oglasa | isključite ad blocker | ugasite adblock | ugasite blokator oglasa | ugasite ad blocker
      koristite adblock | koristite blokator oglasa | koristiš adblock | koristiš blokator oglasa | ^sadržaj je sponzoriran
      ^sadržaj je nastao u suradnji | ^članak je sponzoriran | ^članak je nastao u suradnji
    `,
    hint: `
      zarađujemo proviziju | ^sponzor$ | ^sponzori$ | ^partneri$ | ^partner$ | ^kupi$ | ^kupi sada$ | ^naruči$ | ^pogledaj ponudu$
      ^ponuda$ | ^akcija$ | ^popust$ | ^u suradnji s$ | ^u saradnji sa$ | ^sponzorirano od | ^u suradnji s | ^u saradnji sa
    `,
  },
  paywall: {
    sure: `
      članak je dostupan samo pretplatnicima | članak je dostupan samo za pretplatnike | članak je dostupan samo registriranim
      ovaj članak je dostupan samo pretplatnicima | ovaj članak je dostupan samo za pretplatnike
      ovaj članak je dostupan samo registriranim | ovaj sadržaj je dostupan samo pretplatnicima
      ovaj sadržaj je dostupan samo za pretplatnike | ovaj sadržaj je dostupan samo registriranim
      sadržaj je dostupan samo pretplatnicima | sadržaj je dostupan samo za pretplatnike | sadržaj je dostupan samo registriranim
      ^samo za pretplatnike$ | ^za pretplatnike$ | ^premium sadržaj$ | ^premium članak$ | ^sadržaj za pretplatnike$
      za čitanje cijelog članka | za čitanje cijelog se prijavite | za čitanje cijelog | za čitanje čitanja članka
      za čitanje čitanja se prijavite | za čitanje čitanja | za nastavak cijelog članka | za nastavak cijelog se prijavite
      za nastavak cijelog | za nastavak čitanja članka | za nastavak čitanja se prijavite | za nastavak čitanja
      ^pročitaj cijeli članak | ^pročitajte cijeli članak | pretplatite se kako biste pročitali | pretplatite se kako biste nastavak
      pretplatite se kako biste čitanje | pretplatite se kako biste nastavili | pretplatite se za pročitali
      pretplatite se za nastavak | pretplatite se za čitanje | pretplatite se za nastavili | prijavite se kako biste pročitali
      prijavite se kako biste nastavak | prijavite se kako biste čitanje | prijavite se kako biste nastavili
      prijavite se za pročitali | prijavite se za nastavak | prijavite se za čitanje | prijavite se za nastavili
      ^već ste pretplatnik | ^već ste račun | ^već ste pretplatu | ^već ste korisnički | ^već si pretplatnik | ^već si račun
      ^već si pretplatu | ^već si korisnički | ^već imate pretplatnik | ^već imate račun | ^već imate pretplatu
      ^već imate korisnički | ^nemate račun | ^nemate pretplatu | ^nemate korisnički | ^odaberi pretplatu | ^odaberi paket
      ^odaberite pretplatu | ^odaberite paket | ^isprobaj besplatno | ^isprobajte besplatno | ^prvi mjesec besplatno
      ^prvi mjesec za samo | ^podržite neovisno | ^podržite nezavisno | ^podržite nas | ^podržite novinarstvo
      ^podržite neovisno neovisno | ^podržite neovisno nezavisno | ^podržite neovisno nas | ^podržite neovisno novinarstvo
      ^podrži neovisno | ^podrži nezavisno | ^podrži nas | ^podrži novinarstvo | ^donirajte$ | ^donirajte sada | omogućite javascript
      uključite javascript | javascript je isključen | javascript je onemogućen | vaš preglednik ne podržava
      vaš preglednik je zastario | ^preuzmite aplikaciju | ^preuzmite našu aplikaciju | ^preuzmite mobilnu | ^preuzmi aplikaciju
      ^preuzmi našu aplikaciju | ^preuzmi mobilnu | preuzmite s app store | preuzmite s google play | dostupno na app store
      dostupno na google play
    `,
    hint: `
      neograničen pristup | potpuni pristup | besplatnih članaka | preostalih članaka | ^pretplatnici$ | ^premium$ | ^plus$
      ^lozinka$ | ^nastavi$ | ^doniraj$ | ^podrži nas$ | ^mjesečno$ | ^godišnje$ | ^ili$ | ^app store$ | ^google play$
      ^mobilna aplikacija$
    `,
  },
  'legal-footer': {
    sure: `
      sva prava pridržana | sva prava zadržana | sva prava su pridržana | sva prava su zadržana | ^copyright © | ^© copyright
      ^autorska prava © | prenošenje sadržaja bez | prenošenje sadržaja ili | prenošenje sadržaja nije | prenošenje tekstova bez
      prenošenje tekstova ili | prenošenje tekstova nije | prenošenje materijala bez | prenošenje materijala ili
      prenošenje materijala nije | prenošenje dijela bez | prenošenje dijela ili | prenošenje dijela nije | kopiranje sadržaja bez
      kopiranje sadržaja ili | kopiranje sadržaja nije | kopiranje tekstova bez | kopiranje tekstova ili | kopiranje tekstova nije
      kopiranje materijala bez | kopiranje materijala ili | kopiranje materijala nije | kopiranje dijela bez | kopiranje dijela ili
      kopiranje dijela nije | preuzimanje sadržaja bez | preuzimanje sadržaja ili | preuzimanje sadržaja nije
      preuzimanje tekstova bez | preuzimanje tekstova ili | preuzimanje tekstova nije | preuzimanje materijala bez
      preuzimanje materijala ili | preuzimanje materijala nije | preuzimanje dijela bez | preuzimanje dijela ili
      preuzimanje dijela nije | korištenje sadržaja bez | korištenje sadržaja ili | korištenje sadržaja nije | korištenje tekstova bez
      korištenje tekstova ili | korištenje tekstova nije | korištenje materijala bez | korištenje materijala ili
      korištenje materijala nije | korištenje dijela bez | korištenje dijela ili | korištenje dijela nije | ^uvjeti korištenja$
      ^uslovi korištenja$ | ^uslovi korišćenja$ | ^opći uvjeti$ | ^opći uvjeti poslovanja$ | ^pravila privatnosti$
      ^politika privatnosti$ | ^zaštita privatnosti$ | ^zaštita osobnih podataka$ | ^pravila o privatnosti$
      ^izjava o pristupačnosti$ | ^pravne napomene$ | ^autorska prava$ | ^pravila korištenja$ | ^uvjeti korištenja pravila
      ^uvjeti korištenja politika | ^uvjeti korištenja uvjeti | ^uvjeti korištenja zaštita | ^uvjeti korištenja oglašavanje
      ^uvjeti korištenja kontakt | ^uvjeti korištenja marketing | ^uvjeti korištenja kolačići | ^uvjeti korištenja i
      ^uslovi korištenja pravila | ^uslovi korištenja politika | ^uslovi korištenja uvjeti | ^uslovi korištenja zaštita
      ^uslovi korištenja oglašavanje | ^uslovi korištenja kontakt | ^uslovi korištenja marketing | ^uslovi korištenja kolačići
      ^uslovi korištenja i | ^pravila privatnosti pravila | ^pravila privatnosti politika | ^pravila privatnosti uvjeti
      ^pravila privatnosti zaštita | ^pravila privatnosti oglašavanje | ^pravila privatnosti kontakt | ^pravila privatnosti marketing
      ^pravila privatnosti kolačići | ^pravila privatnosti i | ^politika privatnosti pravila | ^politika privatnosti politika
      ^politika privatnosti uvjeti | ^politika privatnosti zaštita | ^politika privatnosti oglašavanje | ^politika privatnosti kontakt
      ^politika privatnosti marketing | ^politika privatnosti kolačići | ^politika privatnosti i | ^impressum pravila
      ^impressum politika | ^impressum uvjeti | ^impressum zaštita | ^impressum oglašavanje | ^impressum kontakt
      ^impressum marketing | ^impressum kolačići | ^impressum i | ^oib:? # | ^mbs:? # | ^pib:? # | ^glavni urednik:
      ^glavna urednica: | ^odgovorni urednik: | pokreće wordpress | s ponosom pokreće wordpress | ^izrada web stranica | ^web dizajn
      ^izrada stranica | ^dizajn i razvoj | ^impressum$
    `,
    hint: `
      prenošenje sadržaja | prenošenje tekstova | prenošenje materijala | prenošenje dijela | kopiranje sadržaja | kopiranje tekstova
      kopiranje materijala | kopiranje dijela | preuzimanje sadržaja | preuzimanje tekstova | preuzimanje materijala
      preuzimanje dijela | korištenje sadržaja | korištenje tekstova | korištenje materijala | korištenje dijela
      bez pisanog odobrenja | bez pisanog dopuštenja | bez pisanog pristanka | bez prethodnog odobrenja | bez prethodnog dopuštenja
      bez prethodnog pristanka | bez pismenog odobrenja | bez pismenog dopuštenja | bez pismenog pristanka | ^privatnost$ | ^uvjeti$
      ^uslovi$ | ^redakcija$ | ^uredništvo$ | ^karijere$ | ^za medije$ | ^mapa weba$ | ^karta stranice$ | ^rss$ | ^dostava$
      ^plaćanje$ | ^povrat$ | ^jamstvo$ | ^pristupačnost$ | ^o portalu$ | ^cjenik$ | ^cjenik oglašavanja$ | ^kodeks$ | ^telefon:
      ^tel: | ^adresa: | ^e-mail: | ^email: | ^faks: | ^urednik: | ^izdavač: | ^radno vrijeme: | ^sjedište:
    `,
  },
  'author-box': {
    sure: `
      ^o autoru$ | ^o autorici$ | ^o autorima$ | ^svi članci autora | ^svi članci autorice | ^svi članci od | ^svi članci istog
      ^više članaka autora | ^više članaka autorice | ^više članaka od | ^više članaka istog | ^još članaka autora
      ^još članaka autorice | ^još članaka od | ^još članaka istog | ^svi tekstovi autora | ^svi tekstovi autorice | ^svi tekstovi od
      ^svi tekstovi istog | ^ostali članci autora | ^ostali članci autorice | ^ostali članci od | ^ostali članci istog
      ^pogledaj sve članke autora | ^pogledaj sve članke autorice | ^pogledaj sve članke od | ^pogledaj sve članke istog
      ^prati autora | ^prati autoricu | ^zaprati autora | ^zaprati autoricu | ^kontaktiraj autora | ^kontaktiraj autoricu
      stavovi izneseni u tekstu | stavovi izneseni u članku | stavovi izneseni u kolumni | stavovi izneseni u komentaru
      stavovi iznesena u tekstu | stavovi iznesena u članku | stavovi iznesena u kolumni | stavovi iznesena u komentaru
      stavovi izraženi u tekstu | stavovi izraženi u članku | stavovi izraženi u kolumni | stavovi izraženi u komentaru
      mišljenja izneseni u tekstu | mišljenja izneseni u članku | mišljenja izneseni u kolumni | mišljenja izneseni u komentaru
      mišljenja iznesena u tekstu | mišljenja iznesena u članku | mišljenja iznesena u kolumni | mišljenja iznesena u komentaru
      mišljenja izraženi u tekstu | mišljenja izraženi u članku | mišljenja izraženi u kolumni | mišljenja izraženi u komentaru
    `,
    hint: `
      je novinar u | je novinar portala | je novinar na | je novinarka u | je novinarka portala | je novinarka na | je urednik u
      je urednik portala | je urednik na | je urednica u | je urednica portala | je urednica na | je kolumnist u
      je kolumnist portala | je kolumnist na | slobodni novinar | slobodna novinarka | ne odražavaju nužno | ne odražavaju stav
      ne odražavaju stavove | ne odražava nužno | ne odražava stav | ne odražava stavove | ^autor$ | ^autorica$ | ^novinar$
      ^novinarka$ | ^urednik$ | ^urednica$ | ^dopisnik$ | ^fotograf$ | ^profil$ | ^biografija$ | ^piše$ | ^autor: | ^autorica:
      je novinar | je novinarka | je urednica | piše o | živi u | autor knjige | autorica knjige
    `,
  },
  counter: {
    sure: `
      ^# min čitanja$ | ^# min za čitanje$ | ^# min. čitanja$ | ^# min. za čitanje$ | ^# minute čitanja$ | ^# minute za čitanje$
      ^# minuta čitanja$ | ^# minuta za čitanje$ | ^vrijeme čitanja:? # | ^vreme čitanja:? # | ^# pregleda$ | ^# dijeljenja$
      ^# pratitelja$ | ^# lajkova$ | ^# glasova$ | ^# recenzija$ | ^# prikaza$ | ^# čitanja$ | ^pregleda:? # | ^pregledi:? #
      ^pročitano:? # | ^pročitano # puta | ^član od: # | ^pridružen: # | ^registriran: # | ^postovi: #$ | ^poruke: #$ | ^objave: #$
    `,
    hint: `
      ^# minuta$ | ^# rezultata$ | ^# članaka$ | ^# proizvoda$ | ^pregleda$ | ^ocjena$ | ^vrijeme čitanja$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotografija: | ^fotografije: | ^snimio: | ^snimila: | ^izvor: | ^izvori: | ^ilustracija: | ^grafika: | ^video:
      ^karta: | ^foto arhiva | ^foto privatna | ^foto ilustracija | ^ilustracija$ | ^arhivska fotografija$ | ^privatni album$
      ^fotografija ilustrativna | / pixsell$ | / cropix$ | pixsell$
    `,
  },
};
