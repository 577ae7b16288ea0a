import type { Phrases } from './phrases.js';

/** What boilerplate says in Hungarian. */
export const hu: Phrases = {
  'cookie-banner': {
    sure: `
      weboldalunk sütiket használ | weboldalunk cookie-kat használ | weboldalunk cookie-t használ | weboldalunk cookie-kat és használ
      weboldalunk sütit használ | honlapunk sütiket használ | honlapunk cookie-kat használ | honlapunk cookie-t használ
      honlapunk cookie-kat és használ | honlapunk sütit használ | az oldal sütiket használ | az oldal cookie-kat használ
      az oldal cookie-t használ | az oldal cookie-kat és használ | az oldal sütit használ | ez az oldal sütiket használ
      ez az oldal cookie-kat használ | ez az oldal cookie-t használ | ez az oldal cookie-kat és használ | ez az oldal sütit használ
      ez a weboldal sütiket használ | ez a weboldal cookie-kat használ | ez a weboldal cookie-t használ
      ez a weboldal cookie-kat és használ | ez a weboldal sütit használ | a weboldal sütiket használ | a weboldal cookie-kat használ
      a weboldal cookie-t használ | a weboldal cookie-kat és használ | a weboldal sütit használ | a honlap sütiket használ
      a honlap cookie-kat használ | a honlap cookie-t használ | a honlap cookie-kat és használ | a honlap sütit használ
      oldalunk sütiket használ | oldalunk cookie-kat használ | oldalunk cookie-t használ | oldalunk cookie-kat és használ
      oldalunk sütit használ | a portál sütiket használ | a portál cookie-kat használ | a portál cookie-t használ
      a portál cookie-kat és használ | a portál sütit használ | sütiket használunk | sütiket használ az oldal | sütiket alkalmazunk
      cookie-kat használunk | cookie-kat használ az oldal | cookie-kat alkalmazunk | sütiket használ a
      sütiket használ annak érdekében | sütiket használ hogy | sütiket használ az | sütiket használunk a
      sütiket használunk annak érdekében | sütiket használunk hogy | sütiket használunk az | cookie-kat használ a
      cookie-kat használ annak érdekében | cookie-kat használ hogy | cookie-kat használ az | cookie-kat használunk a
      cookie-kat használunk annak érdekében | cookie-kat használunk hogy | cookie-kat használunk az | a böngészés folytatásával
      a böngészés elfogadja | a böngészés hozzájárul | a böngészéssel folytatásával | a böngészéssel elfogadja
      a böngészéssel hozzájárul | a oldal használatával folytatásával | a oldal használatával elfogadja
      a oldal használatával hozzájárul | a oldal használatának folytatásával | a oldal használatának elfogadja
      a oldal használatának hozzájárul | oldal használatával folytatásával | oldal használatával elfogadja
      oldal használatával hozzájárul | oldal használatának folytatásával | oldal használatának elfogadja
      oldal használatának hozzájárul | elfogadja a sütik használatát | elfogadja a sütik használatához | elfogadja a sütik kezeléséhez
      elfogadja a cookie-k használatát | elfogadja a cookie-k használatához | elfogadja a cookie-k kezeléséhez
      hozzájárul a sütik használatát | hozzájárul a sütik használatához | hozzájárul a sütik kezeléséhez
      hozzájárul a cookie-k használatát | hozzájárul a cookie-k használatához | hozzájárul a cookie-k kezeléséhez
      a sütik használatát elfogadja | a sütik használatát elfogadod | a sütik használatát engedélyezi
      a cookie-k használatát elfogadja | a cookie-k használatát elfogadod | a cookie-k használatát engedélyezi | mi és # partnereink
      mi és partnereink | mi és # partner | partnereink és # partner | tárolunk és/vagy | személyre szabott hirdetések és
      személyre szabott reklámok és | személyre szabott hirdetés | testreszabott hirdetések és | testreszabott reklámok és
      ^fontos számunkra az ön adatainak védelme | ^fontos számunkra az ön adatai védelme | ^fontos számunkra az adatainak védelme
      ^fontos számunkra az adatai védelme | ^fontos nekünk az ön adatainak védelme | ^fontos nekünk az ön adatai védelme
      ^fontos nekünk az adatainak védelme | ^fontos nekünk az adatai védelme | ^az ön adatvédelme fontos | ^az adatvédelme fontos
      ^az összes süti elfogadása$ | ^az összes süti elutasítása$ | ^az összes süti engedélyezése$ | ^az összes süti elfogadom$
      ^az összes cookie elfogadása$ | ^az összes cookie elutasítása$ | ^az összes cookie engedélyezése$ | ^az összes cookie elfogadom$
      ^az összes sütit elfogadása$ | ^az összes sütit elutasítása$ | ^az összes sütit engedélyezése$ | ^az összes sütit elfogadom$
      ^minden süti elfogadása$ | ^minden süti elutasítása$ | ^minden süti engedélyezése$ | ^minden süti elfogadom$
      ^minden cookie elfogadása$ | ^minden cookie elutasítása$ | ^minden cookie engedélyezése$ | ^minden cookie elfogadom$
      ^minden sütit elfogadása$ | ^minden sütit elutasítása$ | ^minden sütit engedélyezése$ | ^minden sütit elfogadom$
      ^összes süti elfogadása$ | ^összes süti elutasítása$ | ^összes süti engedélyezése$ | ^összes süti elfogadom$
      ^összes cookie elfogadása$ | ^összes cookie elutasítása$ | ^összes cookie engedélyezése$ | ^összes cookie elfogadom$
      ^összes sütit elfogadása$ | ^összes sütit elutasítása$ | ^összes sütit engedélyezése$ | ^összes sütit elfogadom$
      ^sütik elfogadása$ | ^sütik kezelése$ | ^sütik beállítások$ | ^sütik beállításai$ | ^sütik elutasítása$ | ^sütik szabályzat$
      ^sütik tájékoztató$ | ^cookie-k elfogadása$ | ^cookie-k kezelése$ | ^cookie-k beállítások$ | ^cookie-k beállításai$
      ^cookie-k elutasítása$ | ^cookie-k szabályzat$ | ^cookie-k tájékoztató$ | ^cookie elfogadása$ | ^cookie kezelése$
      ^cookie beállítások$ | ^cookie beállításai$ | ^cookie elutasítása$ | ^cookie szabályzat$ | ^cookie tájékoztató$
      ^süti elfogadása$ | ^süti kezelése$ | ^süti beállítások$ | ^süti beállításai$ | ^süti elutasítása$ | ^süti szabályzat$
      ^süti tájékoztató$ | ^csak a szükséges$ | ^csak a szükséges sütik$ | ^csak a szükségesek$ | ^szükséges sütik$
      ^feltétlenül szükséges sütik$ | ^sütibeállítások$ | további információ a sütikről | további információ a cookie-król
      bővebben a sütikről | bővebben a cookie-król | részletek a sütikről | részletek a cookie-król | süti tájékoztatónkban
      süti szabályzatunkban | cookie tájékoztatónkban | cookie szabályzatunkban | felhasználói élmény javítása
      felhasználói élmény növelése | felhasználói élmény érdekében | felhasználói élmény biztosítása
      jobb felhasználói élmény javítása | jobb felhasználói élmény növelése | jobb felhasználói élmény érdekében
      jobb felhasználói élmény biztosítása
    `,
    hint: `
      böngészés folytatásával | böngészés elfogadja | böngészés hozzájárul | böngészéssel folytatásával | böngészéssel elfogadja
      böngészéssel hozzájárul | testreszabott hirdetés | visszavonhatja hozzájárulását | módosíthatja hozzájárulását | ^elfogadom$
      ^elfogadás$ | ^összes elfogadása$ | ^mindet elfogadom$ | ^elutasítom$ | ^elutasítás$ | ^összes elutasítása$ | ^rendben$
      ^értem$ | ^ok$ | ^beállítások$ | ^testreszabás$ | ^részletek$ | ^további információ$ | ^bővebben$ | ^mentés$
      ^beállítások mentése$ | ^szükséges$ | ^statisztikai$ | ^marketing$ | ^mindig aktív$ | ^sütik$ | ^cookie-k$ | ^cookie$
      ^nem fogadom el$ | ^engedélyezem$ | sütik használatát | cookie-k használatát | felhasználói élmény
    `,
  },
  'newsletter-promo': {
    sure: `
      iratkozz fel hírlevelünkre | iratkozz fel a hírlevelünkre | iratkozz fel ingyenes hírlevelünkre | iratkozz fel hírlevélre
      iratkozz fel heti hírlevelünkre | iratkozz fel a hírlevélre | iratkozz fel napi hírlevelünkre | iratkozz ingyenes hírlevelünkre
      iratkozz ingyenes a hírlevelünkre | iratkozz ingyenes ingyenes hírlevelünkre | iratkozz ingyenes hírlevélre
      iratkozz ingyenes heti hírlevelünkre | iratkozz ingyenes a hírlevélre | iratkozz ingyenes napi hírlevelünkre
      iratkozz heti hírlevelünkre | iratkozz heti a hírlevelünkre | iratkozz heti ingyenes hírlevelünkre | iratkozz heti hírlevélre
      iratkozz heti heti hírlevelünkre | iratkozz heti a hírlevélre | iratkozz heti napi hírlevelünkre | iratkozz napi hírlevelünkre
      iratkozz napi a hírlevelünkre | iratkozz napi ingyenes hírlevelünkre | iratkozz napi hírlevélre
      iratkozz napi heti hírlevelünkre | iratkozz napi a hírlevélre | iratkozz napi napi hírlevelünkre | iratkozzon fel hírlevelünkre
      iratkozzon fel a hírlevelünkre | iratkozzon fel ingyenes hírlevelünkre | iratkozzon fel hírlevélre
      iratkozzon fel heti hírlevelünkre | iratkozzon fel a hírlevélre | iratkozzon fel napi hírlevelünkre
      iratkozzon ingyenes hírlevelünkre | iratkozzon ingyenes a hírlevelünkre | iratkozzon ingyenes ingyenes hírlevelünkre
      iratkozzon ingyenes hírlevélre | iratkozzon ingyenes heti hírlevelünkre | iratkozzon ingyenes a hírlevélre
      iratkozzon ingyenes napi hírlevelünkre | iratkozzon heti hírlevelünkre | iratkozzon heti a hírlevelünkre
      iratkozzon heti ingyenes hírlevelünkre | iratkozzon heti hírlevélre | iratkozzon heti heti hírlevelünkre
      iratkozzon heti a hírlevélre | iratkozzon heti napi hírlevelünkre | iratkozzon napi hírlevelünkre
      iratkozzon napi a hírlevelünkre | iratkozzon napi ingyenes hírlevelünkre | iratkozzon napi hírlevélre
      iratkozzon napi heti hírlevelünkre | iratkozzon napi a hírlevélre | iratkozzon napi napi hírlevelünkre
      iratkozz fel fel hírlevelünkre | iratkozz fel fel a hírlevelünkre | iratkozz fel fel ingyenes hírlevelünkre
      iratkozz fel fel hírlevélre | iratkozz fel fel heti hírlevelünkre | iratkozz fel fel a hírlevélre
      iratkozz fel fel napi hírlevelünkre | iratkozz fel ingyenes a hírlevelünkre | iratkozz fel ingyenes ingyenes hírlevelünkre
      iratkozz fel ingyenes hírlevélre | iratkozz fel ingyenes heti hírlevelünkre | iratkozz fel ingyenes a hírlevélre
      iratkozz fel ingyenes napi hírlevelünkre | iratkozz fel heti a hírlevelünkre | iratkozz fel heti ingyenes hírlevelünkre
      iratkozz fel heti hírlevélre | iratkozz fel heti heti hírlevelünkre | iratkozz fel heti a hírlevélre
      iratkozz fel heti napi hírlevelünkre | iratkozz fel napi a hírlevelünkre | iratkozz fel napi ingyenes hírlevelünkre
      iratkozz fel napi hírlevélre | iratkozz fel napi heti hírlevelünkre | iratkozz fel napi a hírlevélre
      iratkozz fel napi napi hírlevelünkre | iratkozzon fel fel hírlevelünkre | iratkozzon fel fel a hírlevelünkre
      iratkozzon fel fel ingyenes hírlevelünkre | iratkozzon fel fel hírlevélre | iratkozzon fel fel heti hírlevelünkre
      iratkozzon fel fel a hírlevélre | iratkozzon fel fel napi hírlevelünkre | iratkozzon fel ingyenes a hírlevelünkre
      iratkozzon fel ingyenes ingyenes hírlevelünkre | iratkozzon fel ingyenes hírlevélre | iratkozzon fel ingyenes heti hírlevelünkre
      iratkozzon fel ingyenes a hírlevélre | iratkozzon fel ingyenes napi hírlevelünkre | iratkozzon fel heti a hírlevelünkre
      iratkozzon fel heti ingyenes hírlevelünkre | iratkozzon fel heti hírlevélre | iratkozzon fel heti heti hírlevelünkre
      iratkozzon fel heti a hírlevélre | iratkozzon fel heti napi hírlevelünkre | iratkozzon fel napi a hírlevelünkre
      iratkozzon fel napi ingyenes hírlevelünkre | iratkozzon fel napi hírlevélre | iratkozzon fel napi heti hírlevelünkre
      iratkozzon fel napi a hírlevélre | iratkozzon fel napi napi hírlevelünkre | iratkozzon fel hírlevelére
      iratkozzon fel heti hírlevelére | iratkozzon fel napi hírlevelére | iratkozzon fel ingyenes hírlevelére
      iratkozz fel hírlevelére | iratkozz fel heti hírlevelére | iratkozz fel napi hírlevelére | iratkozz fel ingyenes hírlevelére
      feliratkozás a hírlevélre | feliratkozom a hírlevélre | ^hírlevél-feliratkozás$ | ^hírlevél feliratkozás$
      közvetlenül az e-mail fiókjába | közvetlenül a postaládádba | közvetlenül a postaládájába | közvetlenül az e-mail fiókodba
      egyenesen az e-mail fiókjába | egyenesen a postaládádba | egyenesen a postaládájába | egyenesen az e-mail fiókodba
      hírek a postaládájába | hírek a postaládádba | cikkek a postaládájába | cikkek a postaládádba | receptek a postaládájába
      receptek a postaládádba | a legfrissebb híreket e-mailben | a legfrissebb híreket közvetlenül | a legfrissebb cikkeket e-mailben
      a legfrissebb cikkeket közvetlenül | a legfrissebb írásainkat e-mailben | a legfrissebb írásainkat közvetlenül
      a legfrissebb recepteket e-mailben | a legfrissebb recepteket közvetlenül | a legjobb híreket e-mailben
      a legjobb híreket közvetlenül | a legjobb cikkeket e-mailben | a legjobb cikkeket közvetlenül | a legjobb írásainkat e-mailben
      a legjobb írásainkat közvetlenül | a legjobb recepteket e-mailben | a legjobb recepteket közvetlenül
      legfrissebb híreket e-mailben | legfrissebb híreket közvetlenül | legfrissebb cikkeket e-mailben
      legfrissebb cikkeket közvetlenül | legfrissebb írásainkat e-mailben | legfrissebb írásainkat közvetlenül
      legfrissebb recepteket e-mailben | legfrissebb recepteket közvetlenül | legjobb híreket e-mailben | legjobb híreket közvetlenül
      legjobb cikkeket e-mailben | legjobb cikkeket közvetlenül | legjobb írásainkat e-mailben | legjobb írásainkat közvetlenül
      legjobb recepteket e-mailben | legjobb recepteket közvetlenül | bármikor egy kattintással leiratkozhat
      bármikor egy kattintással leiratkozhatsz | a feliratkozással elfogadja | add meg az e-mail címed | add meg az e-mail címedet
      add meg az e-mail címet | add meg az e-mail címeét | adja meg az e-mail címed | adja meg az e-mail címedet
      adja meg az e-mail címet | adja meg az e-mail címeét | köszönjük a feliratkozást | köszönjük hogy feliratkozott
      nem küldünk spamet | nem küldünk kéretlen | soha nem küldünk spamet | soha nem küldünk kéretlen | ^ingyenes hírlevél$
      ^heti hírlevél$ | ^napi hírlevél$ | ^hírlevelünk$ | ^ne maradj le a | ^ne maradj le semmiről | ^ne maradj le a legfontosabb
      ^ne maradjon le a | ^ne maradjon le semmiről | ^ne maradjon le a legfontosabb | ^kövesse minket a google
      ^kövesse minket google hírek | ^kövesse bennünket a google | ^kövesse bennünket google hírek | ^kövess minket a google
      ^kövess minket google hírek | ^kövess bennünket a google | ^kövess bennünket google hírek
    `,
    hint: `
      bármikor leiratkozhat | bármikor leiratkozhatsz | feliratkozással | feliratkozásával | a feliratkozással
      köszönjük feliratkozását | ^feliratkozás$ | ^feliratkozom$ | ^hírlevél$ | ^hírlevelek$ | ^e-mail$ | ^e-mail cím$ | ^e-mail-cím$
      ^email$ | ^név$ | ^az ön neve$ | ^keresztnév$ | ^vezetéknév$ | ^küldés$ | ^elküldöm$ | ^kérem$ | ^iratkozz fel$ | hírlevél
      hírlevelünkre | leiratkozás | leiratkozhat | ^elfogadom az
    `,
  },
  'share-buttons': {
    sure: `
      ^megosztás a facebookon | ^megosztás facebookon | ^megosztás a twitteren | ^megosztás twitteren | ^megosztás az X-en
      ^megosztás e-mailben | ^megosztás emailben | ^megosztás whatsappon | ^megosztás WhatsAppon | ^megosztás linkedinen
      ^megosztás LinkedInen | ^megosztás a linkedinen | ^megosztás a LinkedInen | ^megosztás másokkal | ^megosztás messengeren
      ^megosztás barátaiddal | ^megosztás ismerőseivel | ^megosztom a facebookon | ^megosztom facebookon | ^megosztom a twitteren
      ^megosztom twitteren | ^megosztom az X-en | ^megosztom e-mailben | ^megosztom emailben | ^megosztom whatsappon
      ^megosztom WhatsAppon | ^megosztom linkedinen | ^megosztom LinkedInen | ^megosztom a linkedinen | ^megosztom a LinkedInen
      ^megosztom másokkal | ^megosztom messengeren | ^megosztom barátaiddal | ^megosztom ismerőseivel | ^oszd meg a facebookon
      ^oszd meg facebookon | ^oszd meg a twitteren | ^oszd meg twitteren | ^oszd meg az X-en | ^oszd meg e-mailben
      ^oszd meg emailben | ^oszd meg whatsappon | ^oszd meg WhatsAppon | ^oszd meg linkedinen | ^oszd meg LinkedInen
      ^oszd meg a linkedinen | ^oszd meg a LinkedInen | ^oszd meg másokkal | ^oszd meg messengeren | ^oszd meg barátaiddal
      ^oszd meg ismerőseivel | ^ossza meg a facebookon | ^ossza meg facebookon | ^ossza meg a twitteren | ^ossza meg twitteren
      ^ossza meg az X-en | ^ossza meg e-mailben | ^ossza meg emailben | ^ossza meg whatsappon | ^ossza meg WhatsAppon
      ^ossza meg linkedinen | ^ossza meg LinkedInen | ^ossza meg a linkedinen | ^ossza meg a LinkedInen | ^ossza meg másokkal
      ^ossza meg messengeren | ^ossza meg barátaiddal | ^ossza meg ismerőseivel | ^oszd meg a cikket | ^oszd meg ezt a cikket
      ^oszd meg ezt az oldalt | ^oszd meg ezt a bejegyzést | ^oszd meg a receptet | ^oszd meg az írást | ^ossza meg a cikket
      ^ossza meg ezt a cikket | ^ossza meg ezt az oldalt | ^ossza meg ezt a bejegyzést | ^ossza meg a receptet | ^ossza meg az írást
      ^cikk megosztása | ^cikk nyomtatása | ^cikk küldése | ^cikk mentése | ^oldal megosztása | ^oldal nyomtatása | ^oldal küldése
      ^oldal mentése | ^bejegyzés megosztása | ^bejegyzés nyomtatása | ^bejegyzés küldése | ^bejegyzés mentése | ^recept megosztása
      ^recept nyomtatása | ^recept küldése | ^recept mentése | ^link másolása | ^link másolva | ^link kimásolva | ^hivatkozás másolása
      ^hivatkozás másolva | ^hivatkozás kimásolva | ^küldés e-mailben | ^küldés emailben | ^küldés barátnak | ^küldés ismerősnek
      ^küldd el barátodnak | ^küldd el ismerősödnek | ^küldd el ismerősének | ^küldd el e-mailben barátodnak
      ^küldd el e-mailben ismerősödnek | ^küldd el e-mailben ismerősének | ^küldd el egy barátodnak | ^küldd el egy ismerősödnek
      ^küldd el egy ismerősének | ^küldje el barátodnak | ^küldje el ismerősödnek | ^küldje el ismerősének
      ^küldje el e-mailben barátodnak | ^küldje el e-mailben ismerősödnek | ^küldje el e-mailben ismerősének
      ^küldje el egy barátodnak | ^küldje el egy ismerősödnek | ^küldje el egy ismerősének | ^nyomtatás$ | ^nyomtatható verzió$
      ^nyomtatóbarát változat$ | kattintson ide a megosztáshoz | kattintson a megosztáshoz | kattints ide a megosztáshoz
      kattints a megosztáshoz | új ablakban nyílik
    `,
    hint: `
      ^megosztás$ | ^megosztom$ | ^oszd meg$ | ^tetszik$ | ^követés$ | ^kövess minket$ | ^kövessen minket$ | ^tweet$ | ^link másolása$
      ^meghallgatom$ | ^hallgassa meg$ | ^megosztás: | ^kövess minket | ^kövessen minket
    `,
  },
  comments: {
    sure: `
      ^szólj hozzá$ | ^szólj hozzá! | ^szóljon hozzá$ | ^szóljon hozzá! | ^hozzászólás írása | ^hozzászólás küldése
      ^hozzászólás elküldése | ^hozzászólás hozzáadása | ^komment írása | ^komment küldése | ^komment elküldése | ^komment hozzáadása
      ^vélemény írása | ^vélemény küldése | ^vélemény elküldése | ^vélemény hozzáadása | ^írj hozzászólást | ^írj kommentet
      ^írj véleményt | ^írjon hozzászólást | ^írjon kommentet | ^írjon véleményt | ^hagyj hozzászólást | ^hagyj választ
      ^hagyj üzenetet | ^hagyjon hozzászólást | ^hagyjon választ | ^hagyjon üzenetet | ^válasz megszakítása | ^válasz írása
      ^válasz mégse | ^# hozzászólás$ | ^# komment$ | ^# vélemény$ | ^# válasz$ | ^hozzászólások #$ | ^kommentek #$
      ^nincs hozzászólás$ | ^nincs hozzászólások$ | ^nincs komment$ | ^még nincs hozzászólás$ | ^még nincs hozzászólások$
      ^még nincs komment$ | ^még nincsenek hozzászólás$ | ^még nincsenek hozzászólások$ | ^még nincsenek komment$
      ^összes hozzászólás megtekintése | ^összes hozzászólás mutatása | ^összes hozzászólás megjelenítése
      ^összes hozzászólás betöltése | ^összes komment megtekintése | ^összes komment mutatása | ^összes komment megjelenítése
      ^összes komment betöltése | ^összes hozzászólások megtekintése | ^összes hozzászólások mutatása
      ^összes hozzászólások megjelenítése | ^összes hozzászólások betöltése | ^további hozzászólás megtekintése
      ^további hozzászólás mutatása | ^további hozzászólás megjelenítése | ^további hozzászólás betöltése
      ^további komment megtekintése | ^további komment mutatása | ^további komment megjelenítése | ^további komment betöltése
      ^további hozzászólások megtekintése | ^további hozzászólások mutatása | ^további hozzászólások megjelenítése
      ^további hozzászólások betöltése | ^több hozzászólás megtekintése | ^több hozzászólás mutatása | ^több hozzászólás megjelenítése
      ^több hozzászólás betöltése | ^több komment megtekintése | ^több komment mutatása | ^több komment megjelenítése
      ^több komment betöltése | ^több hozzászólások megtekintése | ^több hozzászólások mutatása | ^több hozzászólások megjelenítése
      ^több hozzászólások betöltése | az e-mail-címet nem tesszük közzé | az e-mail-címet nem hozzuk nyilvánosságra
      az e-mail címet nem tesszük közzé | az e-mail címet nem hozzuk nyilvánosságra | e-mail címed nem tesszük közzé
      e-mail címed nem hozzuk nyilvánosságra | e-mail címét nem tesszük közzé | e-mail címét nem hozzuk nyilvánosságra
      az e-mail-cím nem tesszük közzé | az e-mail-cím nem hozzuk nyilvánosságra | a kötelező mezőket | kötelező mezők jelölése
      kötelező mezők megjelölése | a nevem, e-mail-címem | a nevem, e-mail címem | a következő hozzászólásomhoz
      értesítést kérek az új | értesítést kérek a további | a hozzászóláshoz be kell | a hozzászóláshoz bejelentkezés
      a hozzászóláshoz jelentkezz | hozzászóláshoz be kell | a kommenteléshez be kell | a kommenteléshez bejelentkezés
      a kommenteléshez jelentkezz | a hozzászólások lezárva | a hozzászólások le vannak zárva | a hozzászólások kikapcsolva
      hozzászólások le vannak zárva | legyen az első | legyen ön az első | légy az első | légy ön az első
      bejelentkezés után a hozzászól | bejelentkezés szükséges a hozzászól
    `,
    hint: `
      következő hozzászólásomhoz | hozzászóláshoz bejelentkezés | hozzászóláshoz jelentkezz | hozzászólások lezárva
      hozzászólások kikapcsolva | hozzászólás jelentése | komment jelentése | ^válasz$ | ^válaszolok$ | ^hozzászólás$
      ^hozzászólások$ | ^hozzászólás:$ | ^komment$ | ^kommentek$ | ^vélemények$ | ^jelentem$ | ^legújabb$ | ^legrégebbi$ | ^rendezés$
      ^honlap$ | ^weboldal$ | ^elküld$ | ^idézet$ | # napja$ | # órája$ | # perce$ | # hónapja$ | # hete$ | # éve$
    `,
  },
  'related-links': {
    sure: `
      ^olvassa el ezt is$ | ^olvassa el ezt is: | ^olvassa el még$ | ^olvassa el még: | ^olvassa el is$ | ^olvassa el is:
      ^olvasd el ezt is$ | ^olvasd el ezt is: | ^olvasd el még$ | ^olvasd el még: | ^olvasd el is$ | ^olvasd el is:
      ^nézze meg ezt is$ | ^nézze meg ezt is: | ^nézze meg még$ | ^nézze meg még: | ^nézze meg is$ | ^nézze meg is:
      ^nézd meg ezt is$ | ^nézd meg ezt is: | ^nézd meg még$ | ^nézd meg még: | ^nézd meg is$ | ^nézd meg is: | ^olvassa el még
      ^olvassa el ezt is | ^olvassa el ezeket is | ^olvasd el még | ^olvasd el ezt is | ^olvasd el ezeket is | ^lásd még
      ^lásd ezt is | ^lásd ezeket is | ^kapcsolódó cikkek$ | ^kapcsolódó cikkek: | ^kapcsolódó cikkeink$ | ^kapcsolódó cikkeink:
      ^kapcsolódó cikk$ | ^kapcsolódó cikk: | ^kapcsolódó hírek$ | ^kapcsolódó hírek: | ^kapcsolódó írások$ | ^kapcsolódó írások:
      ^kapcsolódó bejegyzések$ | ^kapcsolódó bejegyzések: | ^kapcsolódó receptek$ | ^kapcsolódó receptek: | ^kapcsolódó témák$
      ^kapcsolódó témák: | ^kapcsolódó tartalmak$ | ^kapcsolódó tartalmak: | ^kapcsolódó anyagok$ | ^kapcsolódó anyagok:
      ^kapcsolódó termékek$ | ^kapcsolódó termékek: | ^kapcsolódó híreink$ | ^kapcsolódó híreink: | ^kapcsolódó írásaink$
      ^kapcsolódó írásaink: | ^további cikkek$ | ^további cikkek: | ^további cikkeink$ | ^további cikkeink: | ^további cikk$
      ^további cikk: | ^további hírek$ | ^további hírek: | ^további írások$ | ^további írások: | ^további bejegyzések$
      ^további bejegyzések: | ^további receptek$ | ^további receptek: | ^további témák$ | ^további témák: | ^további tartalmak$
      ^további tartalmak: | ^további anyagok$ | ^további anyagok: | ^további termékek$ | ^további termékek: | ^további híreink$
      ^további híreink: | ^további írásaink$ | ^további írásaink: | ^hasonló cikkek$ | ^hasonló cikkek: | ^hasonló cikkeink$
      ^hasonló cikkeink: | ^hasonló cikk$ | ^hasonló cikk: | ^hasonló hírek$ | ^hasonló hírek: | ^hasonló írások$ | ^hasonló írások:
      ^hasonló bejegyzések$ | ^hasonló bejegyzések: | ^hasonló receptek$ | ^hasonló receptek: | ^hasonló témák$ | ^hasonló témák:
      ^hasonló tartalmak$ | ^hasonló tartalmak: | ^hasonló anyagok$ | ^hasonló anyagok: | ^hasonló termékek$ | ^hasonló termékek:
      ^hasonló híreink$ | ^hasonló híreink: | ^hasonló írásaink$ | ^hasonló írásaink: | ^ajánlott cikkek$ | ^ajánlott cikkek:
      ^ajánlott cikkeink$ | ^ajánlott cikkeink: | ^ajánlott cikk$ | ^ajánlott cikk: | ^ajánlott hírek$ | ^ajánlott hírek:
      ^ajánlott írások$ | ^ajánlott írások: | ^ajánlott bejegyzések$ | ^ajánlott bejegyzések: | ^ajánlott receptek$
      ^ajánlott receptek: | ^ajánlott témák$ | ^ajánlott témák: | ^ajánlott tartalmak$ | ^ajánlott tartalmak: | ^ajánlott anyagok$
      ^ajánlott anyagok: | ^ajánlott termékek$ | ^ajánlott termékek: | ^ajánlott híreink$ | ^ajánlott híreink: | ^ajánlott írásaink$
      ^ajánlott írásaink: | ^korábbi cikkek$ | ^korábbi cikkek: | ^korábbi cikkeink$ | ^korábbi cikkeink: | ^korábbi cikk$
      ^korábbi cikk: | ^korábbi hírek$ | ^korábbi hírek: | ^korábbi írások$ | ^korábbi írások: | ^korábbi bejegyzések$
      ^korábbi bejegyzések: | ^korábbi receptek$ | ^korábbi receptek: | ^korábbi témák$ | ^korábbi témák: | ^korábbi tartalmak$
      ^korábbi tartalmak: | ^korábbi anyagok$ | ^korábbi anyagok: | ^korábbi termékek$ | ^korábbi termékek: | ^korábbi híreink$
      ^korábbi híreink: | ^korábbi írásaink$ | ^korábbi írásaink: | ^népszerű cikkek$ | ^népszerű cikkek: | ^népszerű cikkeink$
      ^népszerű cikkeink: | ^népszerű cikk$ | ^népszerű cikk: | ^népszerű hírek$ | ^népszerű hírek: | ^népszerű írások$
      ^népszerű írások: | ^népszerű bejegyzések$ | ^népszerű bejegyzések: | ^népszerű receptek$ | ^népszerű receptek:
      ^népszerű témák$ | ^népszerű témák: | ^népszerű tartalmak$ | ^népszerű tartalmak: | ^népszerű anyagok$ | ^népszerű anyagok:
      ^népszerű termékek$ | ^népszerű termékek: | ^népszerű híreink$ | ^népszerű híreink: | ^népszerű írásaink$ | ^népszerű írásaink:
      ^legfrissebb cikkek$ | ^legfrissebb cikkek: | ^legfrissebb cikkeink$ | ^legfrissebb cikkeink: | ^legfrissebb cikk$
      ^legfrissebb cikk: | ^legfrissebb hírek$ | ^legfrissebb hírek: | ^legfrissebb írások$ | ^legfrissebb írások:
      ^legfrissebb bejegyzések$ | ^legfrissebb bejegyzések: | ^legfrissebb receptek$ | ^legfrissebb receptek: | ^legfrissebb témák$
      ^legfrissebb témák: | ^legfrissebb tartalmak$ | ^legfrissebb tartalmak: | ^legfrissebb anyagok$ | ^legfrissebb anyagok:
      ^legfrissebb termékek$ | ^legfrissebb termékek: | ^legfrissebb híreink$ | ^legfrissebb híreink: | ^legfrissebb írásaink$
      ^legfrissebb írásaink: | ^legújabb cikkek$ | ^legújabb cikkek: | ^legújabb cikkeink$ | ^legújabb cikkeink: | ^legújabb cikk$
      ^legújabb cikk: | ^legújabb hírek$ | ^legújabb hírek: | ^legújabb írások$ | ^legújabb írások: | ^legújabb bejegyzések$
      ^legújabb bejegyzések: | ^legújabb receptek$ | ^legújabb receptek: | ^legújabb témák$ | ^legújabb témák: | ^legújabb tartalmak$
      ^legújabb tartalmak: | ^legújabb anyagok$ | ^legújabb anyagok: | ^legújabb termékek$ | ^legújabb termékek: | ^legújabb híreink$
      ^legújabb híreink: | ^legújabb írásaink$ | ^legújabb írásaink: | ^friss cikkek$ | ^friss cikkek: | ^friss cikkeink$
      ^friss cikkeink: | ^friss cikk$ | ^friss cikk: | ^friss hírek$ | ^friss hírek: | ^friss írások$ | ^friss írások:
      ^friss bejegyzések$ | ^friss bejegyzések: | ^friss receptek$ | ^friss receptek: | ^friss témák$ | ^friss témák:
      ^friss tartalmak$ | ^friss tartalmak: | ^friss anyagok$ | ^friss anyagok: | ^friss termékek$ | ^friss termékek:
      ^friss híreink$ | ^friss híreink: | ^friss írásaink$ | ^friss írásaink: | ^legolvasottabb$ | ^legolvasottabb cikkek
      ^legolvasottabb hírek | ^legolvasottabb írások | ^legnézettebb$ | ^legnézettebb cikkek | ^legnézettebb hírek
      ^legnézettebb írások | ^legnépszerűbb$ | ^legnépszerűbb cikkek | ^legnépszerűbb hírek | ^legnépszerűbb írások
      ^a nap legolvasottabb$ | ^a nap legolvasottabb cikkek | ^a nap legolvasottabb hírek | ^a nap legolvasottabb írások | ^ajánljuk$
      ^ajánlatunk$ | ^ajánló$ | ^neked ajánljuk$ | ^önnek ajánljuk$ | ^ezt is ajánljuk$ | ^szerkesztő ajánlja$
      ^a szerkesztő ajánlja$ | ^ez is érdekelheti$ | ^ez is érdekelhet$ | ^ezek is érdekelhetik$ | ^ezt olvasta már?$
      ^címlapról ajánljuk$ | ^még több$ | ^vezető hírek$ | ^kiemelt híreink$ | ^mások ezt olvassák$ | ^ez is érdekelheti
      ^ez is érdekelhet | ^ez is érdekelhetnek | ^ezek is érdekelheti | ^ezek is érdekelhet | ^ezek is érdekelhetnek
      ^még több cikk a témában | ^még több cikk erről | ^még több cikk ebben | ^még több hír a témában | ^még több hír erről
      ^még több hír ebben | ^további cikk a témában | ^további cikk erről | ^további cikk ebben | ^további hír a témában
      ^további hír erről | ^további hír ebben | ^a témában | ^ebben a témában | ^következő cikk$ | ^következő bejegyzés$
      ^következő hír$ | ^előző cikk$ | ^előző bejegyzés$ | ^előző hír$ | ^ne hagyja ki$ | ^ne hagyd ki$ | ^korábban írtunk róla
      ^erről korábban
    `,
    hint: `
      ^tovább$ | ^tovább olvasom$ | ^olvass tovább$ | ^összes$ | ^mutass többet$ | ^több$ | ^továbbiak$ | ^kapcsolódó$ | ^népszerű$
      ^friss$ | ^legfrissebb$ | ^aktuális$ | ^témák$ | ^videók$ | ^galéria$ | ^kapcsolódó: | ^korábban:
    `,
  },
  navigation: {
    sure: `
      ^ugrás a tartalomra | ^ugrás a tartalomhoz | ^ugrás a fő tartalomra | ^ugrás a menüre | ^ugrás tartalomhoz
      ^ugrás a lap tetejére | ^tovább a tartalomra | ^tovább a tartalomhoz | ^tovább a fő tartalomra | ^tovább a menüre
      ^tovább tartalomhoz | ^tovább a lap tetejére | ^menü megnyitása$ | ^menü bezárása$ | ^menü nyitása$ | ^keresés megnyitása$
      ^keresés bezárása$ | ^keresés nyitása$ | ^navigáció megnyitása$ | ^navigáció bezárása$ | ^navigáció nyitása$ | ^főmenü$
      ^fő navigáció$ | ^ön itt van | ^itt vagy | ^jelenlegi hely | ^vissza a tetejére$ | ^lap tetejére$ | ^vissza az oldal tetejére$
      ^fel$ | ^vissza a főoldalra$ | ^vissza a kezdőlapra$ | ^vissza a címlapra$ | ^az oldal tetejére$ | ^vissza a listához$
      ^következő oldal$ | ^előző oldal$ | ^# / # oldal | ^előző következő$ | ^következő előző$ | ^régebbi bejegyzések$
      ^újabb bejegyzések$ | ^bejegyzés navigáció$ | ^nyelv kiválasztása$ | ^elfelejtett jelszó$ | ^elfelejtette jelszavát?$
      ^elfelejtetted a jelszavad?$ | ^fiókom$ | ^profilom$ | ^saját fiók$ | ^új fiók$ | ^fiók létrehozása$ | ^keresés az oldalon
      ^keresés a honlapon | ^keresés itt | ^keresés a következőre | ^bejelentkezés regisztráció | ^bejelentkezés vagy regisztráció
      ^belépés regisztráció | ^belépés vagy regisztráció | ^a kosár üres | ^a kosara üres | ^kosár megtekintése
      ^hasznos volt az oldal | ^hasznos volt ez az oldal
    `,
    hint: `
      ^főoldal$ | ^kezdőlap$ | ^címlap$ | ^hírek$ | ^menü$ | ^keresés$ | ^bejelentkezés$ | ^belépés$ | ^kijelentkezés$
      ^regisztráció$ | ^belföld$ | ^külföld$ | ^politika$ | ^gazdaság$ | ^sport$ | ^foci$ | ^kultúra$ | ^tudomány$ | ^tech$
      ^technika$ | ^vélemény$ | ^életmód$ | ^egészség$ | ^bulvár$ | ^időjárás$ | ^autó$ | ^utazás$ | ^gasztro$ | ^receptek$ | ^otthon$
      ^ingatlan$ | ^oktatás$ | ^videó$ | ^fotó$ | ^podcast$ | ^tv$ | ^rádió$ | ^archívum$ | ^címkék$ | ^címke$ | ^kategóriák$
      ^kategória$ | ^rovatok$ | ^blog$ | ^rólunk$ | ^kapcsolat$ | ^ügyfélszolgálat$ | ^segítség$ | ^gyik$ | ^gyakori kérdések$
      ^termékek$ | ^szolgáltatások$ | ^webáruház$ | ^bolt$ | ^kosár$ | ^pénztár$ | ^naptár$ | ^események$ | ^állás$ | ^állások$
      ^fórum$ | ^tagok$ | ^előző$ | ^következő$ | ^vissza$ | ^bezárás$ | ^magyar$ | ^english$ | ^tartalom$ | ^tartalomjegyzék$
      ^ügyintézés$ | ^önkormányzat$ | ^dokumentumok$ | ^pályázatok$ | ^helyi hírek$ | ^letöltések$ | ^címkék: | ^címke: | ^kategória:
      ^kategóriák: | ^téma: | ^témák: | ^rovat:
    `,
  },
  advertisement: {
    sure: `
      ^hirdetés$ | ^hirdetések$ | ^reklám$ | ^hirdetés hirdetés$ | ^szponzorált$ | ^szponzorált tartalom$ | ^támogatott tartalom$
      ^fizetett tartalom$ | ^fizetett hirdetés$ | ^pr-cikk$ | ^pr cikk$ | ^(x)$ | ^támogatói tartalom$
      ^a cikk a hirdetés után folytatódik | ^a cikk a hirdetés után folytatódik után | ^a cikk a hirdetés után a hirdetés
      ^a cikk a hirdetés után a hirdetés után | ^a cikk a hirdetés után | ^a cikk a hirdetés után után
      ^a cikk a hirdetés alatt folytatódik | ^a cikk a hirdetés alatt folytatódik után | ^a cikk a hirdetés alatt a hirdetés
      ^a cikk a hirdetés alatt a hirdetés után | ^a cikk a hirdetés alatt | ^a cikk a hirdetés alatt után | ^a cikk alább folytatódik
      ^a cikk alább folytatódik után | ^a cikk alább a hirdetés | ^a cikk alább a hirdetés után | ^a cikk alább | ^a cikk alább után
      ^a cikk folytatódik folytatódik | ^a cikk folytatódik folytatódik után | ^a cikk folytatódik a hirdetés
      ^a cikk folytatódik a hirdetés után | ^a cikk folytatódik | ^a cikk folytatódik után | ^cikkünk a hirdetés után folytatódik
      ^cikkünk a hirdetés után folytatódik után | ^cikkünk a hirdetés után a hirdetés | ^cikkünk a hirdetés után a hirdetés után
      ^cikkünk a hirdetés után | ^cikkünk a hirdetés után után | ^cikkünk a hirdetés alatt folytatódik
      ^cikkünk a hirdetés alatt folytatódik után | ^cikkünk a hirdetés alatt a hirdetés | ^cikkünk a hirdetés alatt a hirdetés után
      ^cikkünk a hirdetés alatt | ^cikkünk a hirdetés alatt után | ^cikkünk alább folytatódik | ^cikkünk alább folytatódik után
      ^cikkünk alább a hirdetés | ^cikkünk alább a hirdetés után | ^cikkünk alább | ^cikkünk alább után
      ^cikkünk folytatódik folytatódik | ^cikkünk folytatódik folytatódik után | ^cikkünk folytatódik a hirdetés
      ^cikkünk folytatódik a hirdetés után | ^cikkünk folytatódik | ^cikkünk folytatódik után
      ^a cikk alább a hirdetés után folytatódik | ^a cikk alább a hirdetés után folytatódik után
      ^a cikk alább a hirdetés után a hirdetés | ^a cikk alább a hirdetés után a hirdetés után | ^a cikk alább a hirdetés után után
      ^a cikk alább a hirdetés alatt folytatódik | ^a cikk alább a hirdetés alatt folytatódik után
      ^a cikk alább a hirdetés alatt a hirdetés | ^a cikk alább a hirdetés alatt a hirdetés után | ^a cikk alább a hirdetés alatt
      ^a cikk alább a hirdetés alatt után | ^a cikk alább alább folytatódik | ^a cikk alább alább folytatódik után
      ^a cikk alább alább a hirdetés | ^a cikk alább alább a hirdetés után | ^a cikk alább alább | ^a cikk alább alább után
      ^a cikk alább folytatódik folytatódik | ^a cikk alább folytatódik folytatódik után | ^a cikk alább folytatódik a hirdetés
      ^a cikk alább folytatódik a hirdetés után | ^hirdetés bezárása$ | ^hirdetés átugrása$ | ^reklám bezárása$ | ^reklám átugrása$
      ^hirdessen itt | ^hirdessen nálunk | ^hirdessen az oldalon | ^hirdess itt | ^hirdess nálunk | ^hirdess az oldalon
      a cikk affiliate linkeket | az oldal affiliate linkeket | a bejegyzés affiliate linkeket | affiliate linkeket tartalmaz
      kis jutalékot kapunk | kis jutalékot kaphatunk | kapcsolja ki a reklámblokkolót | kapcsolja ki a hirdetésblokkolót
      kapcsold ki a reklámblokkolót | kapcsold ki a hirdetésblokkolót | reklámblokkolót használ | reklámblokkolót használsz
      reklámblokkolót észleltünk | hirdetésblokkolót használ | hirdetésblokkolót használsz | hirdetésblokkolót észleltünk
      ^a cikk megjelenését * támogatta | ^(x) fizetett
    `,
    hint: `
      jutalékot kapunk | jutalékot kaphatunk | ^szponzor$ | ^szponzorok$ | ^támogató$ | ^támogatók$ | ^partnereink$ | ^partner$
      ^megveszem$ | ^megvásárolom$ | ^vásárlás$ | ^ajánlat megtekintése$ | ^akció$ | ^akciók$ | ^kedvezmény$ | ^kupon$
      ^megnézem az árát$ | ^támogatónk: | ^támogató: | ^együttműködő partnerünk:
    `,
  },
  paywall: {
    sure: `
      a cikk csak előfizetők számára | a cikk csak előfizetők részére | a cikk csak előfizetőink számára
      a cikk csak előfizetőink részére | a cikk előfizetőink számára | a cikk előfizetőink részére
      a cikk kizárólag előfizetőink számára | a cikk kizárólag előfizetőink részére | ez a cikk csak előfizetők számára
      ez a cikk csak előfizetők részére | ez a cikk csak előfizetőink számára | ez a cikk csak előfizetőink részére
      ez a cikk előfizetőink számára | ez a cikk előfizetőink részére | ez a cikk kizárólag előfizetőink számára
      ez a cikk kizárólag előfizetőink részére | a tartalom csak előfizetők számára | a tartalom csak előfizetők részére
      a tartalom csak előfizetőink számára | a tartalom csak előfizetőink részére | a tartalom előfizetőink számára
      a tartalom előfizetőink részére | a tartalom kizárólag előfizetőink számára | a tartalom kizárólag előfizetőink részére
      ez a tartalom csak előfizetők számára | ez a tartalom csak előfizetők részére | ez a tartalom csak előfizetőink számára
      ez a tartalom csak előfizetőink részére | ez a tartalom előfizetőink számára | ez a tartalom előfizetőink részére
      ez a tartalom kizárólag előfizetőink számára | ez a tartalom kizárólag előfizetőink részére | a teljes cikk elolvasásához
      a teljes cikk folytatásához | a cikk elolvasásához | a cikk folytatásához | olvasáshoz elő kell | olvasáshoz fizessen elő
      olvasáshoz jelentkezzen be | a folytatáshoz elő kell | a folytatáshoz fizessen elő | a folytatáshoz jelentkezzen be
      ^csak előfizetőknek$ | ^előfizetőknek$ | ^előfizetői tartalom$ | ^már előfizető | ^ön már előfizető | ^fizess elő$
      ^fizess elő most | ^fizess elő lapunkra | ^fizessen elő$ | ^fizessen elő most | ^fizessen elő lapunkra | ^válasszon előfizetést
      ^válasszon csomagot | ^válasszon csomagjaink | ^válassz előfizetést | ^válassz csomagot | ^válassz csomagjaink
      ^előfizetési csomagok | ^előfizetési csomagjaink | ^előfizetési ajánlataink | ^előfizetés csomagok | ^előfizetés csomagjaink
      ^előfizetés ajánlataink | ^próbálja ki ingyen | ^próbáld ki ingyen | az első hónap ingyenes | az első hónap csak
      első hónap ingyenes | első hónap csak | korlátlan hozzáférést a | teljes hozzáférést a | támogassa a független
      támogassa a szerkesztőség | támogasd a független | támogasd a szerkesztőség | ^támogasson minket | ^támogasson bennünket
      ^támogass minket | ^támogass bennünket | javascript engedélyezése | javascript engedélyezze | javascript bekapcsolása
      javascript szükséges | javascriptet engedélyezése | javascriptet engedélyezze | javascriptet bekapcsolása
      javascriptet szükséges | engedélyezze a javascriptet | kapcsolja be a javascriptet | böngészője nem támogatja
      a böngészője nem támogatja | a böngészője elavult | a böngésződ nem támogatja | a böngésződ elavult | ^töltse le alkalmazásunkat
      ^töltse le az alkalmazást | ^töltse le az appot | ^töltse le applikációnkat | ^töltsd le alkalmazásunkat
      ^töltsd le az alkalmazást | ^töltsd le az appot | ^töltsd le applikációnkat | ^letöltés az app store | ^letöltés a google play
    `,
    hint: `
      korlátlan hozzáférés | teljes hozzáférés | támogassa munkánkat | támogassa lapunkat | támogasd munkánkat | támogasd lapunkat
      böngészője elavult | ^előfizetés$ | ^előfizetek$ | ^előfizetői$ | ^prémium$ | ^premium$ | ^támogatás$ | ^támogatom$ | ^adomány$
      ^adományozok$ | ^jelszó$ | ^folytatás$ | ^regisztrálok$ | ^havonta$ | ^ft$ | ^hó$ | ^vagy$ | ^app store$ | ^google play$
      ^mobilapp$
    `,
  },
  'legal-footer': {
    sure: `
      minden jog fenntartva | ^copyright © | ^© copyright | ^szerzői jog © | a cikkek másolása | a cikkek felhasználása
      a cikkek utánközlése | az oldal másolása | az oldal felhasználása | az oldal utánközlése | az oldalon található másolása
      az oldalon található felhasználása | az oldalon található utánközlése | ^adatvédelmi tájékoztató$
      ^adatvédelmi tájékoztató felhasználási | ^adatvédelmi tájékoztató impresszum | ^adatvédelmi tájékoztató ászf
      ^adatvédelmi tájékoztató cookie | ^adatvédelmi tájékoztató kapcsolat | ^adatvédelmi nyilatkozat$
      ^adatvédelmi nyilatkozat felhasználási | ^adatvédelmi nyilatkozat impresszum | ^adatvédelmi nyilatkozat ászf
      ^adatvédelmi nyilatkozat cookie | ^adatvédelmi nyilatkozat kapcsolat | ^adatvédelmi szabályzat$
      ^adatvédelmi szabályzat felhasználási | ^adatvédelmi szabályzat impresszum | ^adatvédelmi szabályzat ászf
      ^adatvédelmi szabályzat cookie | ^adatvédelmi szabályzat kapcsolat | ^adatkezelési tájékoztató$
      ^adatkezelési tájékoztató felhasználási | ^adatkezelési tájékoztató impresszum | ^adatkezelési tájékoztató ászf
      ^adatkezelési tájékoztató cookie | ^adatkezelési tájékoztató kapcsolat | ^adatkezelési nyilatkozat$
      ^adatkezelési nyilatkozat felhasználási | ^adatkezelési nyilatkozat impresszum | ^adatkezelési nyilatkozat ászf
      ^adatkezelési nyilatkozat cookie | ^adatkezelési nyilatkozat kapcsolat | ^adatkezelési szabályzat$
      ^adatkezelési szabályzat felhasználási | ^adatkezelési szabályzat impresszum | ^adatkezelési szabályzat ászf
      ^adatkezelési szabályzat cookie | ^adatkezelési szabályzat kapcsolat | ^felhasználási feltételek$
      ^felhasználási feltételek adatvédelem | ^felhasználási feltételek impresszum | ^felhasználási szabályzat$
      ^felhasználási szabályzat adatvédelem | ^felhasználási szabályzat impresszum | ^általános szerződési feltételek | ^ászf$
      ^impresszum$ | ^médiaajánlat$ | ^jogi nyilatkozat$ | ^szerzői jogok$ | ^akadálymentesítési nyilatkozat$ | ^közérdekű adatok$
      ^panaszkezelés$ | ^impresszum adatvédelem | ^impresszum médiaajánlat | ^impresszum hirdetés | ^impresszum kapcsolat
      ^impresszum jogi | ^adószám:? # | ^cégjegyzékszám:? # | ^felelős szerkesztő: | ^felelős kiadó: | működteti a wordpress
      köszönettel működik a wordpress | ^weboldal készítés:
    `,
    hint: `
      írásbeli engedélye nélkül | írásbeli engedély nélkül | írásbeli hozzájárulása nélkül | előzetes írásbeli engedélye nélkül
      előzetes írásbeli engedély nélkül | előzetes írásbeli hozzájárulása nélkül | tartalmak másolása | tartalmak felhasználása
      tartalmak utánközlése | szerzői jogi védelem alatt | elállási jog | elállási jogról | ^adatvédelem$ | ^adatkezelés$
      ^szabályzat$ | ^szerkesztőség$ | ^szerkesztőségünk$ | ^hirdetési lehetőségek$ | ^karrier$ | ^sajtó$ | ^sajtószoba$
      ^oldaltérkép$ | ^rss$ | ^elérhetőség$ | ^elérhetőségek$ | ^nyitvatartás$ | ^szállítás$ | ^fizetés$ | ^visszaküldés$ | ^garancia$
      ^akadálymentesség$ | ^lapunkról$ | ^telefon: | ^tel: | ^cím: | ^e-mail: | ^fax: | ^székhely: | ^ügyfélszolgálat:
      ^nyitvatartás: | © #
    `,
  },
  'author-box': {
    sure: `
      ^a szerzőről$ | ^a szerző$ | ^szerzőnkről$ | ^a cikk szerzője$ | ^az íróról$ | ^további cikkei | ^további írásai | ^további írás
      ^további cikk | ^további cikke | ^további bejegyzése | ^az összes cikkei | ^az összes írásai | ^az összes írás | ^az összes cikk
      ^az összes cikke | ^az összes bejegyzése | ^összes cikkei | ^összes írásai | ^összes írás | ^összes cikk | ^összes cikke
      ^összes bejegyzése | ^a szerző további cikkei | ^a szerző további írásai | ^a szerző további cikke | ^a szerző összes cikkei
      ^a szerző összes írásai | ^a szerző összes cikke | ^a szerző legfrissebb cikkei | ^a szerző legfrissebb írásai
      ^a szerző legfrissebb cikke | ^szerző további cikkei | ^szerző további írásai | ^szerző további cikke | ^szerző összes cikkei
      ^szerző összes írásai | ^szerző összes cikke | ^szerző legfrissebb cikkei | ^szerző legfrissebb írásai
      ^szerző legfrissebb cikke | ^kövesse a szerzőt | ^kövesd a szerzőt | a cikkben megjelent vélemény | a cikkben foglalt vélemény
      a szerző véleménye | a szerző magánvéleménye | szerzőnk véleménye | szerzőnk magánvéleménye
    `,
    hint: `
      újságíró, szerkesztő | szabadúszó újságíró | szabadúszó író | a munkatársa$ | a munkatársa. | a munkatársa, | a főmunkatársa$
      a főmunkatársa. | a főmunkatársa, | a szerkesztője$ | a szerkesztője. | a szerkesztője, | a rovatvezetője$ | a rovatvezetője.
      a rovatvezetője, | lapunk munkatársa$ | lapunk munkatársa. | lapunk munkatársa, | lapunk főmunkatársa$ | lapunk főmunkatársa.
      lapunk főmunkatársa, | lapunk szerkesztője$ | lapunk szerkesztője. | lapunk szerkesztője, | lapunk rovatvezetője$
      lapunk rovatvezetője. | lapunk rovatvezetője, | ^szerző$ | ^szerzők$ | ^újságíró$ | ^szerkesztő$ | ^főszerkesztő$ | ^tudósító$
      ^riporter$ | ^fotós$ | ^profil$ | ^bemutatkozás$ | ^szerző: | ^írta: | újságíró | szerkesztője | könyve | családjával él
    `,
  },
  counter: {
    sure: `
      ^# perc olvasás$ | ^# perc olvasás: | ^# perc olvasmány$ | ^# perc olvasmány: | ^# perc olvasási idő$ | ^# perc olvasási idő:
      ^# perces olvasás$ | ^# perces olvasás: | ^# perces olvasmány$ | ^# perces olvasmány: | ^# perces olvasási idő$
      ^# perces olvasási idő: | ^olvasási idő:? # | ^becsült olvasási idő | ^olvasási idő | ^# megtekintés$ | ^# megosztás$
      ^# követő$ | ^# kedvelés$ | ^# szavazat$ | ^# értékelés$ | ^# olvasás$ | ^# reakció$ | ^megtekintések:? # | ^megtekintve:? #
      ^regisztrált: # | ^csatlakozott: # | ^tag: # | ^hozzászólások: #$ | ^üzenetek: #$
    `,
    hint: `
      ^# perc$ | ^# találat$ | ^# cikk$ | ^# termék$ | ^megtekintés$ | ^értékelés$ | ^olvasási idő$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^fotó: | ^fotók: | ^kép: | ^képek: | ^forrás: | ^illusztráció: | ^grafika: | ^videó: | ^térkép: | ^borítókép: | ^nyitókép:
      ^kiemelt kép: | ^fotó forrása | ^fotó illusztráció | ^kép forrása | ^kép illusztráció | ^illusztráció$ | ^(forrás | / mti$
      mti fotó
    `,
  },
};
