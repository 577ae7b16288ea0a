import type { Phrases } from './phrases.js';

/** What boilerplate says in Slovak. */
export const sk: Phrases = {
  'cookie-banner': {
    sure: `
      táto stránka používa súbory cookie | táto stránka používa cookies | táto stránka používa súbory cookies
      táto stránka používa cookie | táto stránka používajú súbory cookie | táto stránka používajú cookies
      táto stránka používajú súbory cookies | táto stránka používajú cookie | táto stránka využíva súbory cookie
      táto stránka využíva cookies | táto stránka využíva súbory cookies | táto stránka využíva cookie
      tento web používa súbory cookie | tento web používa cookies | tento web používa súbory cookies | tento web používa cookie
      tento web používajú súbory cookie | tento web používajú cookies | tento web používajú súbory cookies
      tento web používajú cookie | tento web využíva súbory cookie | tento web využíva cookies | tento web využíva súbory cookies
      tento web využíva cookie | táto webová stránka používa súbory cookie | táto webová stránka používa cookies
      táto webová stránka používa súbory cookies | táto webová stránka používa cookie | táto webová stránka používajú súbory cookie
      táto webová stránka používajú cookies | táto webová stránka používajú súbory cookies | táto webová stránka používajú cookie
      táto webová stránka využíva súbory cookie | táto webová stránka využíva cookies | táto webová stránka využíva súbory cookies
      táto webová stránka využíva cookie | naša stránka používa súbory cookie | naša stránka používa cookies
      naša stránka používa súbory cookies | naša stránka používa cookie | naša stránka používajú súbory cookie
      naša stránka používajú cookies | naša stránka používajú súbory cookies | naša stránka používajú cookie
      naša stránka využíva súbory cookie | naša stránka využíva cookies | naša stránka využíva súbory cookies
      naša stránka využíva cookie | webová stránka používa súbory cookie | webová stránka používa cookies
      webová stránka používa súbory cookies | webová stránka používa cookie | webová stránka používajú súbory cookie
      webová stránka používajú cookies | webová stránka používajú súbory cookies | webová stránka používajú cookie
      webová stránka využíva súbory cookie | webová stránka využíva cookies | webová stránka využíva súbory cookies
      webová stránka využíva cookie | naše stránky používa súbory cookie | naše stránky používa cookies
      naše stránky používa súbory cookies | naše stránky používa cookie | naše stránky používajú súbory cookie
      naše stránky používajú cookies | naše stránky používajú súbory cookies | naše stránky používajú cookie
      naše stránky využíva súbory cookie | naše stránky využíva cookies | naše stránky využíva súbory cookies
      naše stránky využíva cookie | tieto stránky používa súbory cookie | tieto stránky používa cookies
      tieto stránky používa súbory cookies | tieto stránky používa cookie | tieto stránky používajú súbory cookie
      tieto stránky používajú cookies | tieto stránky používajú súbory cookies | tieto stránky používajú cookie
      tieto stránky využíva súbory cookie | tieto stránky využíva cookies | tieto stránky využíva súbory cookies
      tieto stránky využíva cookie | web používa súbory cookie | web používa cookies | web používa súbory cookies | web používa cookie
      web používajú súbory cookie | web používajú cookies | web používajú súbory cookies | web používajú cookie
      web využíva súbory cookie | web využíva cookies | web využíva súbory cookies | web využíva cookie | používame súbory cookie
      používame cookies | používame súbory cookies | na našej stránke používame súbory cookie | na našej stránke používame cookies
      na našej stránke používame súbory cookies | na tomto webe používame súbory cookie | na tomto webe používame cookies
      na tomto webe používame súbory cookies | my používame súbory cookie | my používame cookies | my používame súbory cookies
      súbory cookie na zlepšenie | súbory cookie na sme | súbory cookie na analýzu | súbory cookie na prispôsobenie
      súbory cookie na poskytovanie | súbory cookie na zabezpečenie | súbory cookie aby zlepšenie | súbory cookie aby sme
      súbory cookie aby analýzu | súbory cookie aby prispôsobenie | súbory cookie aby poskytovanie | súbory cookie aby zabezpečenie
      súbory cookie s cieľom zlepšenie | súbory cookie s cieľom sme | súbory cookie s cieľom analýzu
      súbory cookie s cieľom prispôsobenie | súbory cookie s cieľom poskytovanie | súbory cookie s cieľom zabezpečenie
      súbory cookie za účelom zlepšenie | súbory cookie za účelom sme | súbory cookie za účelom analýzu
      súbory cookie za účelom prispôsobenie | súbory cookie za účelom poskytovanie | súbory cookie za účelom zabezpečenie
      cookies na zlepšenie | cookies na sme | cookies na analýzu | cookies na prispôsobenie | cookies na poskytovanie
      cookies na zabezpečenie | cookies aby zlepšenie | cookies aby sme | cookies aby analýzu | cookies aby prispôsobenie
      cookies aby poskytovanie | cookies aby zabezpečenie | cookies s cieľom zlepšenie | cookies s cieľom sme
      cookies s cieľom analýzu | cookies s cieľom prispôsobenie | cookies s cieľom poskytovanie | cookies s cieľom zabezpečenie
      cookies za účelom zlepšenie | cookies za účelom sme | cookies za účelom analýzu | cookies za účelom prispôsobenie
      cookies za účelom poskytovanie | cookies za účelom zabezpečenie | ďalším používaním tejto | ďalším používaním stránky
      ďalším používaním stránok | ďalším používaním webu | ďalším používaním našich | ďalším prehliadaním tejto
      ďalším prehliadaním stránky | ďalším prehliadaním stránok | ďalším prehliadaním webu | ďalším prehliadaním našich
      ďalším prehliadaní tejto | ďalším prehliadaní stránky | ďalším prehliadaní stránok | ďalším prehliadaní webu
      ďalším prehliadaní našich | ďalším používaní tejto | ďalším používaní stránky | ďalším používaní stránok | ďalším používaní webu
      ďalším používaní našich | pokračovaním v používaním tejto | pokračovaním v používaním stránky
      pokračovaním v používaním stránok | pokračovaním v používaním webu | pokračovaním v používaním našich
      pokračovaním v prehliadaním tejto | pokračovaním v prehliadaním stránky | pokračovaním v prehliadaním stránok
      pokračovaním v prehliadaním webu | pokračovaním v prehliadaním našich | pokračovaním v prehliadaní tejto
      pokračovaním v prehliadaní stránky | pokračovaním v prehliadaní stránok | pokračovaním v prehliadaní webu
      pokračovaním v prehliadaní našich | pokračovaním v používaní tejto | pokračovaním v používaní stránky
      pokračovaním v používaní stránok | pokračovaním v používaní webu | pokračovaním v používaní našich
      súhlasíte s používaním cookie | súhlasíte s používaním cookies | súhlasíte s používaním súborov cookie
      súhlasíte s používaním súborov cookies | súhlasíte s ich používaním cookie | súhlasíte s ich používaním cookies
      súhlasíte s ich používaním súborov cookie | súhlasíte s ich používaním súborov cookies | súhlasíte s využívaním cookie
      súhlasíte s využívaním cookies | súhlasíte s využívaním súborov cookie | súhlasíte s využívaním súborov cookies
      vyjadrujete súhlas s používaním cookie | vyjadrujete súhlas s používaním cookies
      vyjadrujete súhlas s používaním súborov cookie | vyjadrujete súhlas s používaním súborov cookies
      vyjadrujete súhlas s ich používaním cookie | vyjadrujete súhlas s ich používaním cookies
      vyjadrujete súhlas s ich používaním súborov cookie | vyjadrujete súhlas s ich používaním súborov cookies
      vyjadrujete súhlas s využívaním cookie | vyjadrujete súhlas s využívaním cookies
      vyjadrujete súhlas s využívaním súborov cookie | vyjadrujete súhlas s využívaním súborov cookies | my a naši # partneri
      my a naši # partnerov | my a naši partneri | my a naši partnerov | my a našich # partneri | my a našich # partnerov
      my a našich partneri | my a našich partnerov | ukladáme a/alebo | ukladanie a/alebo | personalizovaná reklama a obsah
      prispôsobená reklama a obsah | odvolať váš súhlas | zmeniť váš súhlas | ^vážime si vaše súkromie | ^vážime si súkromie
      ^rešpektujeme vaše súkromie | ^rešpektujeme súkromie | ^vaše súkromie je pre nás | ^vaše súkromie je dôležité
      ^prijať všetky cookies$ | ^prijať všetky súbory cookie$ | ^prijať všetkými cookies$ | ^prijať všetkými súbory cookie$
      ^prijať len nevyhnutné cookies$ | ^prijať len nevyhnutné súbory cookie$ | ^prijať iba nevyhnutné cookies$
      ^prijať iba nevyhnutné súbory cookie$ | ^prijať cookies$ | ^prijať súbory cookie$ | ^povoliť všetky cookies$
      ^povoliť všetky súbory cookie$ | ^povoliť všetkými cookies$ | ^povoliť všetkými súbory cookie$
      ^povoliť len nevyhnutné cookies$ | ^povoliť len nevyhnutné súbory cookie$ | ^povoliť iba nevyhnutné cookies$
      ^povoliť iba nevyhnutné súbory cookie$ | ^povoliť cookies$ | ^povoliť súbory cookie$ | ^odmietnuť všetky cookies$
      ^odmietnuť všetky súbory cookie$ | ^odmietnuť všetkými cookies$ | ^odmietnuť všetkými súbory cookie$
      ^odmietnuť len nevyhnutné cookies$ | ^odmietnuť len nevyhnutné súbory cookie$ | ^odmietnuť iba nevyhnutné cookies$
      ^odmietnuť iba nevyhnutné súbory cookie$ | ^odmietnuť cookies$ | ^odmietnuť súbory cookie$ | ^súhlasím so všetky cookies$
      ^súhlasím so všetky súbory cookie$ | ^súhlasím so všetkými cookies$ | ^súhlasím so všetkými súbory cookie$
      ^súhlasím so len nevyhnutné cookies$ | ^súhlasím so len nevyhnutné súbory cookie$ | ^súhlasím so iba nevyhnutné cookies$
      ^súhlasím so iba nevyhnutné súbory cookie$ | ^súhlasím so cookies$ | ^súhlasím so súbory cookie$ | ^akceptovať všetky cookies$
      ^akceptovať všetky súbory cookie$ | ^akceptovať všetkými cookies$ | ^akceptovať všetkými súbory cookie$
      ^akceptovať len nevyhnutné cookies$ | ^akceptovať len nevyhnutné súbory cookie$ | ^akceptovať iba nevyhnutné cookies$
      ^akceptovať iba nevyhnutné súbory cookie$ | ^akceptovať cookies$ | ^akceptovať súbory cookie$ | ^len nevyhnutné$
      ^iba nevyhnutné$ | ^prijať len nevyhnutné$ | ^len nevyhnutné cookies$ | ^prijať všetko$ | ^odmietnuť všetko$ | ^povoliť všetko$
      ^nastavenia cookies$ | ^nastavenie cookies$ | ^spravovať cookies$ | ^správa cookies$ | ^nevyhnutné cookies$
      ^nastavenia súborov cookie$ | ^spravovať súhlas$ | ^zásady používania cookies$ | viac informácií o cookies
      viac informácií o súboroch cookie | viac informácií o používaní cookies | zistite viac o cookies
      zistite viac o súboroch cookie | zistite viac o používaní cookies | ďalšie informácie o cookies
      ďalšie informácie o súboroch cookie | ďalšie informácie o používaní cookies | viac o cookies | viac o súboroch cookie
      viac o používaní cookies
    `,
    hint: `
      odvolať svoj súhlas | zmeniť svoj súhlas | analýzu návštevnosti | analyzovať návštevnosti | ^súhlasím$ | ^prijať$ | ^prijímam$
      ^rozumiem$ | ^ok$ | ^dobre$ | ^odmietnuť$ | ^odmietam$ | ^nastavenia$ | ^prispôsobiť$ | ^podrobnosti$ | ^zobraziť podrobnosti$
      ^uložiť nastavenia$ | ^uložiť$ | ^viac informácií$ | ^zistiť viac$ | ^nevyhnutné$ | ^funkčné$ | ^analytické$ | ^štatistické$
      ^marketingové$ | ^vždy aktívne$ | ^cookies$ | ^povoliť$ | ^povoliť výber$ | používaním cookies | súbory cookie | váš súhlas
      používateľský zážitok
    `,
  },
  'newsletter-promo': {
    sure: `
      prihláste sa na odber nášho | prihláste sa na odber nášho newslettera | prihláste sa na odber nášho newslettra
      prihláste sa na odber noviniek | prihláste sa na odber noviniek newslettera | prihláste sa na odber noviniek newslettra
      prihláste sa na odber newslettera | prihláste sa na odber newslettera newslettera | prihláste sa na odber newslettera newslettra
      prihláste sa na odber newslettra | prihláste sa na odber newslettra newslettera | prihláste sa na odber newslettra newslettra
      prihláste sa na odber newsletteru | prihláste sa na odber newsletteru newslettera | prihláste sa na odber newsletteru newslettra
      prihláste sa na odber správ | prihláste sa na odber správ newslettera | prihláste sa na odber správ newslettra
      prihláste sa k odberu nášho | prihláste sa k odberu nášho newslettera | prihláste sa k odberu nášho newslettra
      prihláste sa k odberu noviniek | prihláste sa k odberu noviniek newslettera | prihláste sa k odberu noviniek newslettra
      prihláste sa k odberu newslettera | prihláste sa k odberu newslettera newslettera | prihláste sa k odberu newslettera newslettra
      prihláste sa k odberu newslettra | prihláste sa k odberu newslettra newslettera | prihláste sa k odberu newslettra newslettra
      prihláste sa k odberu newsletteru | prihláste sa k odberu newsletteru newslettera | prihláste sa k odberu newsletteru newslettra
      prihláste sa k odberu správ | prihláste sa k odberu správ newslettera | prihláste sa k odberu správ newslettra
      prihláste sa do nášho | prihláste sa do nášho newslettera | prihláste sa do nášho newslettra | prihláste sa do noviniek
      prihláste sa do noviniek newslettera | prihláste sa do noviniek newslettra | prihláste sa do newslettera
      prihláste sa do newslettera newslettera | prihláste sa do newslettera newslettra | prihláste sa do newslettra
      prihláste sa do newslettra newslettera | prihláste sa do newslettra newslettra | prihláste sa do newsletteru
      prihláste sa do newsletteru newslettera | prihláste sa do newsletteru newslettra | prihláste sa do správ
      prihláste sa do správ newslettera | prihláste sa do správ newslettra | prihlás sa na odber nášho
      prihlás sa na odber nášho newslettera | prihlás sa na odber nášho newslettra | prihlás sa na odber noviniek
      prihlás sa na odber noviniek newslettera | prihlás sa na odber noviniek newslettra | prihlás sa na odber newslettera
      prihlás sa na odber newslettera newslettera | prihlás sa na odber newslettera newslettra | prihlás sa na odber newslettra
      prihlás sa na odber newslettra newslettera | prihlás sa na odber newslettra newslettra | prihlás sa na odber newsletteru
      prihlás sa na odber newsletteru newslettera | prihlás sa na odber newsletteru newslettra | prihlás sa na odber správ
      prihlás sa na odber správ newslettera | prihlás sa na odber správ newslettra | prihlás sa k odberu nášho
      prihlás sa k odberu nášho newslettera | prihlás sa k odberu nášho newslettra | prihlás sa k odberu noviniek
      prihlás sa k odberu noviniek newslettera | prihlás sa k odberu noviniek newslettra | prihlás sa k odberu newslettera
      prihlás sa k odberu newslettera newslettera | prihlás sa k odberu newslettera newslettra | prihlás sa k odberu newslettra
      prihlás sa k odberu newslettra newslettera | prihlás sa k odberu newslettra newslettra | prihlás sa k odberu newsletteru
      prihlás sa k odberu newsletteru newslettera | prihlás sa k odberu newsletteru newslettra | prihlás sa k odberu správ
      prihlás sa k odberu správ newslettera | prihlás sa k odberu správ newslettra | prihlás sa do nášho
      prihlás sa do nášho newslettera | prihlás sa do nášho newslettra | prihlás sa do noviniek | prihlás sa do noviniek newslettera
      prihlás sa do noviniek newslettra | prihlás sa do newslettera | prihlás sa do newslettera newslettera
      prihlás sa do newslettera newslettra | prihlás sa do newslettra | prihlás sa do newslettra newslettera
      prihlás sa do newslettra newslettra | prihlás sa do newsletteru | prihlás sa do newsletteru newslettera
      prihlás sa do newsletteru newslettra | prihlás sa do správ | prihlás sa do správ newslettera | prihlás sa do správ newslettra
      zaregistrujte sa na odber nášho | zaregistrujte sa na odber nášho newslettera | zaregistrujte sa na odber nášho newslettra
      zaregistrujte sa na odber noviniek | zaregistrujte sa na odber noviniek newslettera
      zaregistrujte sa na odber noviniek newslettra | zaregistrujte sa na odber newslettera
      zaregistrujte sa na odber newslettera newslettera | zaregistrujte sa na odber newslettera newslettra
      zaregistrujte sa na odber newslettra | zaregistrujte sa na odber newslettra newslettera
      zaregistrujte sa na odber newslettra newslettra | zaregistrujte sa na odber newsletteru
      zaregistrujte sa na odber newsletteru newslettera | zaregistrujte sa na odber newsletteru newslettra
      zaregistrujte sa na odber správ | zaregistrujte sa na odber správ newslettera | zaregistrujte sa na odber správ newslettra
      zaregistrujte sa k odberu nášho | zaregistrujte sa k odberu nášho newslettera | zaregistrujte sa k odberu nášho newslettra
      zaregistrujte sa k odberu noviniek | zaregistrujte sa k odberu noviniek newslettera
      zaregistrujte sa k odberu noviniek newslettra | zaregistrujte sa k odberu newslettera
      zaregistrujte sa k odberu newslettera newslettera | zaregistrujte sa k odberu newslettera newslettra
      zaregistrujte sa k odberu newslettra | zaregistrujte sa k odberu newslettra newslettera
      zaregistrujte sa k odberu newslettra newslettra | zaregistrujte sa k odberu newsletteru
      zaregistrujte sa k odberu newsletteru newslettera | zaregistrujte sa k odberu newsletteru newslettra
      zaregistrujte sa k odberu správ | zaregistrujte sa k odberu správ newslettera | zaregistrujte sa k odberu správ newslettra
      zaregistrujte sa do nášho | zaregistrujte sa do nášho newslettera | zaregistrujte sa do nášho newslettra
      zaregistrujte sa do noviniek | zaregistrujte sa do noviniek newslettera | zaregistrujte sa do noviniek newslettra
      zaregistrujte sa do newslettera | zaregistrujte sa do newslettera newslettera | zaregistrujte sa do newslettera newslettra
      zaregistrujte sa do newslettra | zaregistrujte sa do newslettra newslettera | zaregistrujte sa do newslettra newslettra
      zaregistrujte sa do newsletteru | zaregistrujte sa do newsletteru newslettera | zaregistrujte sa do newsletteru newslettra
      zaregistrujte sa do správ | zaregistrujte sa do správ newslettera | zaregistrujte sa do správ newslettra
      odoberajte náš newsletter | odoberajte newsletter | odoberajte naše novinky | odoberaj náš newsletter | odoberaj newsletter
      odoberaj naše novinky | chcem odoberať náš newsletter | chcem odoberať newsletter | chcem odoberať novinky
      chcem odoberať naše novinky | chcem odoberať správy | prihlásenie na odber | prihlásenie k odberu | prihlásiť sa na odber
      prihlásiť sa k odberu | priamo do vášho mailu | priamo do vášho e-mailu | priamo do vášho e-mailovej schránky
      priamo do vášho schránky | priamo do vášho e-mail | priamo do vášho mail | priamo do tvojho mailu | priamo do tvojho e-mailu
      priamo do tvojho e-mailovej schránky | priamo do tvojho schránky | priamo do tvojho e-mail | priamo do tvojho mail
      priamo na váš mailu | priamo na váš e-mailu | priamo na váš e-mailovej schránky | priamo na váš schránky | priamo na váš e-mail
      priamo na váš mail | priamo na tvoj mailu | priamo na tvoj e-mailu | priamo na tvoj e-mailovej schránky
      priamo na tvoj schránky | priamo na tvoj e-mail | priamo na tvoj mail | priamo do mailu | priamo do e-mailu
      priamo do e-mailovej schránky | priamo do schránky | priamo do e-mail | priamo do mail | rovno do vášho mailu
      rovno do vášho e-mailu | rovno do vášho e-mailovej schránky | rovno do vášho schránky | rovno do vášho e-mail
      rovno do vášho mail | rovno do tvojho mailu | rovno do tvojho e-mailu | rovno do tvojho e-mailovej schránky
      rovno do tvojho schránky | rovno do tvojho e-mail | rovno do tvojho mail | rovno na váš mailu | rovno na váš e-mailu
      rovno na váš e-mailovej schránky | rovno na váš schránky | rovno na váš e-mail | rovno na váš mail | rovno na tvoj mailu
      rovno na tvoj e-mailu | rovno na tvoj e-mailovej schránky | rovno na tvoj schránky | rovno na tvoj e-mail | rovno na tvoj mail
      rovno do mailu | rovno do e-mailu | rovno do e-mailovej schránky | rovno do schránky | rovno do e-mail | rovno do mail
      do vašej e-mailovej schránky | do vašej schránky | do tvojej e-mailovej schránky | do tvojej schránky | najnovšie správy priamo
      najnovšie správy do vášho | najnovšie správy na váš | najnovšie články priamo | najnovšie články do vášho
      najnovšie články na váš | najdôležitejšie správy priamo | najdôležitejšie správy do vášho | najdôležitejšie správy na váš
      najdôležitejšie články priamo | najdôležitejšie články do vášho | najdôležitejšie články na váš | najlepšie správy priamo
      najlepšie správy do vášho | najlepšie správy na váš | najlepšie články priamo | najlepšie články do vášho
      najlepšie články na váš | odhlásiť sa môžete kedykoľvek | odhlásiť sa môžete odhlásiť | môžete sa odhlásiť kedykoľvek
      môžete sa odhlásiť odhlásiť | môžete sa kedykoľvek kedykoľvek | môžete sa kedykoľvek odhlásiť | zadajte svoj e-mail
      zadajte svoj email | zadajte svoj e-mailovú | zadajte váš e-mail | zadajte váš email | zadajte váš e-mailovú
      zadajte svoju e-mail | zadajte svoju email | zadajte svoju e-mailovú | zadajte vašu e-mail | zadajte vašu email
      zadajte vašu e-mailovú | zadaj svoj e-mail | zadaj svoj email | zadaj svoj e-mailovú | zadaj váš e-mail | zadaj váš email
      zadaj váš e-mailovú | zadaj svoju e-mail | zadaj svoju email | zadaj svoju e-mailovú | zadaj vašu e-mail | zadaj vašu email
      zadaj vašu e-mailovú | vložte svoj e-mail | vložte svoj email | vložte svoj e-mailovú | vložte váš e-mail | vložte váš email
      vložte váš e-mailovú | vložte svoju e-mail | vložte svoju email | vložte svoju e-mailovú | vložte vašu e-mail
      vložte vašu email | vložte vašu e-mailovú | vyplňte svoj e-mail | vyplňte svoj email | vyplňte svoj e-mailovú
      vyplňte váš e-mail | vyplňte váš email | vyplňte váš e-mailovú | vyplňte svoju e-mail | vyplňte svoju email
      vyplňte svoju e-mailovú | vyplňte vašu e-mail | vyplňte vašu email | vyplňte vašu e-mailovú | prihlásením sa súhlasíte
      prihlásením sa k odberu | prihlásením sa so | prihlásením súhlasíte súhlasíte | prihlásením súhlasíte k odberu
      prihlásením súhlasíte so | prihlásením súhlasím súhlasíte | prihlásením súhlasím k odberu | prihlásením súhlasím so
      odoslaním sa súhlasíte | odoslaním sa k odberu | odoslaním sa so | odoslaním súhlasíte súhlasíte | odoslaním súhlasíte k odberu
      odoslaním súhlasíte so | odoslaním súhlasím súhlasíte | odoslaním súhlasím k odberu | odoslaním súhlasím so
      ďakujeme za prihlásenie | neposielame spam | ^náš newsletter$ | ^newsletter zadarmo$ | ^denný newsletter$
      ^týždenný newsletter$ | ^odber noviniek$ | ^odoberať novinky$ | ^nezmeškajte žiadne | ^nezmeškajte najnovšie
      ^nezmeškajte žiadnu | ^nenechajte si ujsť žiadne | ^nenechajte si ujsť najnovšie | ^nenechajte si ujsť žiadnu
      sledujte nás na google news | sledujte nás na telegrame | sledujte nás na instagrame | sledujte nás na facebooku
      pridajte sa k nám na google news | pridajte sa k nám na telegrame | pridajte sa k nám na instagrame
      pridajte sa k nám na facebooku
    `,
    hint: `
      odoberajte novinky | odoberajte správy | odoberaj novinky | odoberaj správy | kedykoľvek odhlásiť | odber môžete | ^odoberať$
      ^prihlásiť sa$ | ^prihlásiť$ | ^odber$ | ^newsletter$ | ^e-mail$ | ^email$ | ^e-mailová adresa$ | ^váš e-mail$
      ^vaša e-mailová adresa$ | ^meno$ | ^priezvisko$ | ^vaše meno$ | ^odoslať$ | ^registrovať$ | ^chcem odoberať$ | newsletter
      odhlásiť sa | ^súhlasím so | osobných údajov
    `,
  },
  'share-buttons': {
    sure: `
      ^zdieľať na facebooku | ^zdieľať na facebook | ^zdieľať na twitteri | ^zdieľať na X | ^zdieľať na linkedine
      ^zdieľať na LinkedIne | ^zdieľať na whatsappe | ^zdieľať na WhatsAppe | ^zdieľať na whatsapp | ^zdieľať na WhatsApp
      ^zdieľať na e-mail | ^zdieľať na messenger | ^zdieľať na priateľmi | ^zdieľať na sociálnych sieťach | ^zdieľať cez facebooku
      ^zdieľať cez facebook | ^zdieľať cez twitteri | ^zdieľať cez X | ^zdieľať cez linkedine | ^zdieľať cez LinkedIne
      ^zdieľať cez whatsappe | ^zdieľať cez WhatsAppe | ^zdieľať cez whatsapp | ^zdieľať cez WhatsApp | ^zdieľať cez e-mail
      ^zdieľať cez messenger | ^zdieľať cez priateľmi | ^zdieľať cez sociálnych sieťach | ^zdieľať e-mailom facebooku
      ^zdieľať e-mailom facebook | ^zdieľať e-mailom twitteri | ^zdieľať e-mailom X | ^zdieľať e-mailom linkedine
      ^zdieľať e-mailom LinkedIne | ^zdieľať e-mailom whatsappe | ^zdieľať e-mailom WhatsAppe | ^zdieľať e-mailom whatsapp
      ^zdieľať e-mailom WhatsApp | ^zdieľať e-mailom e-mail | ^zdieľať e-mailom messenger | ^zdieľať e-mailom priateľmi
      ^zdieľať e-mailom sociálnych sieťach | ^zdieľať mailom facebooku | ^zdieľať mailom facebook | ^zdieľať mailom twitteri
      ^zdieľať mailom X | ^zdieľať mailom linkedine | ^zdieľať mailom LinkedIne | ^zdieľať mailom whatsappe
      ^zdieľať mailom WhatsAppe | ^zdieľať mailom whatsapp | ^zdieľať mailom WhatsApp | ^zdieľať mailom e-mail
      ^zdieľať mailom messenger | ^zdieľať mailom priateľmi | ^zdieľať mailom sociálnych sieťach | ^zdieľať s priateľmi facebooku
      ^zdieľať s priateľmi facebook | ^zdieľať s priateľmi twitteri | ^zdieľať s priateľmi X | ^zdieľať s priateľmi linkedine
      ^zdieľať s priateľmi LinkedIne | ^zdieľať s priateľmi whatsappe | ^zdieľať s priateľmi WhatsAppe | ^zdieľať s priateľmi whatsapp
      ^zdieľať s priateľmi WhatsApp | ^zdieľať s priateľmi e-mail | ^zdieľať s priateľmi messenger | ^zdieľať s priateľmi priateľmi
      ^zdieľať s priateľmi sociálnych sieťach | ^zdieľať s facebooku | ^zdieľať s facebook | ^zdieľať s twitteri | ^zdieľať s X
      ^zdieľať s linkedine | ^zdieľať s LinkedIne | ^zdieľať s whatsappe | ^zdieľať s WhatsAppe | ^zdieľať s whatsapp
      ^zdieľať s WhatsApp | ^zdieľať s e-mail | ^zdieľať s messenger | ^zdieľať s priateľmi | ^zdieľať s sociálnych sieťach
      ^zdieľaj na facebooku | ^zdieľaj na facebook | ^zdieľaj na twitteri | ^zdieľaj na X | ^zdieľaj na linkedine
      ^zdieľaj na LinkedIne | ^zdieľaj na whatsappe | ^zdieľaj na WhatsAppe | ^zdieľaj na whatsapp | ^zdieľaj na WhatsApp
      ^zdieľaj na e-mail | ^zdieľaj na messenger | ^zdieľaj na priateľmi | ^zdieľaj na sociálnych sieťach | ^zdieľaj cez facebooku
      ^zdieľaj cez facebook | ^zdieľaj cez twitteri | ^zdieľaj cez X | ^zdieľaj cez linkedine | ^zdieľaj cez LinkedIne
      ^zdieľaj cez whatsappe | ^zdieľaj cez WhatsAppe | ^zdieľaj cez whatsapp | ^zdieľaj cez WhatsApp | ^zdieľaj cez e-mail
      ^zdieľaj cez messenger | ^zdieľaj cez priateľmi | ^zdieľaj cez sociálnych sieťach | ^zdieľaj e-mailom facebooku
      ^zdieľaj e-mailom facebook | ^zdieľaj e-mailom twitteri | ^zdieľaj e-mailom X | ^zdieľaj e-mailom linkedine
      ^zdieľaj e-mailom LinkedIne | ^zdieľaj e-mailom whatsappe | ^zdieľaj e-mailom WhatsAppe | ^zdieľaj e-mailom whatsapp
      ^zdieľaj e-mailom WhatsApp | ^zdieľaj e-mailom e-mail | ^zdieľaj e-mailom messenger | ^zdieľaj e-mailom priateľmi
      ^zdieľaj e-mailom sociálnych sieťach | ^zdieľaj mailom facebooku | ^zdieľaj mailom facebook | ^zdieľaj mailom twitteri
      ^zdieľaj mailom X | ^zdieľaj mailom linkedine | ^zdieľaj mailom LinkedIne | ^zdieľaj mailom whatsappe
      ^zdieľaj mailom WhatsAppe | ^zdieľaj mailom whatsapp | ^zdieľaj mailom WhatsApp | ^zdieľaj mailom e-mail
      ^zdieľaj mailom messenger | ^zdieľaj mailom priateľmi | ^zdieľaj mailom sociálnych sieťach | ^zdieľaj s priateľmi facebooku
      ^zdieľaj s priateľmi facebook | ^zdieľaj s priateľmi twitteri | ^zdieľaj s priateľmi X | ^zdieľaj s priateľmi linkedine
      ^zdieľaj s priateľmi LinkedIne | ^zdieľaj s priateľmi whatsappe | ^zdieľaj s priateľmi WhatsAppe | ^zdieľaj s priateľmi whatsapp
      ^zdieľaj s priateľmi WhatsApp | ^zdieľaj s priateľmi e-mail | ^zdieľaj s priateľmi messenger | ^zdieľaj s priateľmi priateľmi
      ^zdieľaj s priateľmi sociálnych sieťach | ^zdieľaj s facebooku | ^zdieľaj s facebook | ^zdieľaj s twitteri | ^zdieľaj s X
      ^zdieľaj s linkedine | ^zdieľaj s LinkedIne | ^zdieľaj s whatsappe | ^zdieľaj s WhatsAppe | ^zdieľaj s whatsapp
      ^zdieľaj s WhatsApp | ^zdieľaj s e-mail | ^zdieľaj s messenger | ^zdieľaj s priateľmi | ^zdieľaj s sociálnych sieťach
      ^zdieľajte na facebooku | ^zdieľajte na facebook | ^zdieľajte na twitteri | ^zdieľajte na X | ^zdieľajte na linkedine
      ^zdieľajte na LinkedIne | ^zdieľajte na whatsappe | ^zdieľajte na WhatsAppe | ^zdieľajte na whatsapp | ^zdieľajte na WhatsApp
      ^zdieľajte na e-mail | ^zdieľajte na messenger | ^zdieľajte na priateľmi | ^zdieľajte na sociálnych sieťach
      ^zdieľajte cez facebooku | ^zdieľajte cez facebook | ^zdieľajte cez twitteri | ^zdieľajte cez X | ^zdieľajte cez linkedine
      ^zdieľajte cez LinkedIne | ^zdieľajte cez whatsappe | ^zdieľajte cez WhatsAppe | ^zdieľajte cez whatsapp
      ^zdieľajte cez WhatsApp | ^zdieľajte cez e-mail | ^zdieľajte cez messenger | ^zdieľajte cez priateľmi
      ^zdieľajte cez sociálnych sieťach | ^zdieľajte e-mailom facebooku | ^zdieľajte e-mailom facebook | ^zdieľajte e-mailom twitteri
      ^zdieľajte e-mailom X | ^zdieľajte e-mailom linkedine | ^zdieľajte e-mailom LinkedIne | ^zdieľajte e-mailom whatsappe
      ^zdieľajte e-mailom WhatsAppe | ^zdieľajte e-mailom whatsapp | ^zdieľajte e-mailom WhatsApp | ^zdieľajte e-mailom e-mail
      ^zdieľajte e-mailom messenger | ^zdieľajte e-mailom priateľmi | ^zdieľajte e-mailom sociálnych sieťach
      ^zdieľajte mailom facebooku | ^zdieľajte mailom facebook | ^zdieľajte mailom twitteri | ^zdieľajte mailom X
      ^zdieľajte mailom linkedine | ^zdieľajte mailom LinkedIne | ^zdieľajte mailom whatsappe | ^zdieľajte mailom WhatsAppe
      ^zdieľajte mailom whatsapp | ^zdieľajte mailom WhatsApp | ^zdieľajte mailom e-mail | ^zdieľajte mailom messenger
      ^zdieľajte mailom priateľmi | ^zdieľajte mailom sociálnych sieťach | ^zdieľajte s priateľmi facebooku
      ^zdieľajte s priateľmi facebook | ^zdieľajte s priateľmi twitteri | ^zdieľajte s priateľmi X | ^zdieľajte s priateľmi linkedine
      ^zdieľajte s priateľmi LinkedIne | ^zdieľajte s priateľmi whatsappe | ^zdieľajte s priateľmi WhatsAppe
      ^zdieľajte s priateľmi whatsapp | ^zdieľajte s priateľmi WhatsApp | ^zdieľajte s priateľmi e-mail
      ^zdieľajte s priateľmi messenger | ^zdieľajte s priateľmi priateľmi | ^zdieľajte s priateľmi sociálnych sieťach
      ^zdieľajte s facebooku | ^zdieľajte s facebook | ^zdieľajte s twitteri | ^zdieľajte s X | ^zdieľajte s linkedine
      ^zdieľajte s LinkedIne | ^zdieľajte s whatsappe | ^zdieľajte s WhatsAppe | ^zdieľajte s whatsapp | ^zdieľajte s WhatsApp
      ^zdieľajte s e-mail | ^zdieľajte s messenger | ^zdieľajte s priateľmi | ^zdieľajte s sociálnych sieťach | ^zdieľať článok
      ^zdieľať tento článok | ^zdieľať správu | ^zdieľať stránku | ^zdieľať príspevok | ^zdieľať recept | ^zdieľať toto
      ^zdieľať odkaz | ^zdieľať ho | ^zdieľaj článok | ^zdieľaj tento článok | ^zdieľaj správu | ^zdieľaj stránku | ^zdieľaj príspevok
      ^zdieľaj recept | ^zdieľaj toto | ^zdieľaj odkaz | ^zdieľaj ho | ^zdieľajte článok | ^zdieľajte tento článok | ^zdieľajte správu
      ^zdieľajte stránku | ^zdieľajte príspevok | ^zdieľajte recept | ^zdieľajte toto | ^zdieľajte odkaz | ^zdieľajte ho
      ^kopírovať odkaz | ^kopírovať link | ^kopírovať adresu | ^skopírovať odkaz | ^skopírovať link | ^skopírovať adresu
      ^skopíruj odkaz | ^skopíruj link | ^skopíruj adresu | ^odkaz skopírovaný | ^odkaz bol skopírovaný | ^link skopírovaný
      ^link bol skopírovaný | ^vytlačiť článok$ | ^vytlačiť stránku$ | ^vytlačiť recept$ | ^vytlačiť túto stránku$ | ^tlačiť článok$
      ^tlačiť stránku$ | ^tlačiť recept$ | ^tlačiť túto stránku$ | ^poslať e-mailom | ^poslať mailom | ^poslať priateľovi
      ^poslať známemu | ^poslať článok | ^odoslať e-mailom | ^odoslať mailom | ^odoslať priateľovi | ^odoslať známemu
      ^odoslať článok | ^pošli e-mailom | ^pošli mailom | ^pošli priateľovi | ^pošli známemu | ^pošli článok | kliknite pre zdieľanie
      otvorí sa v novom okne | ^uložiť článok$ | ^uložiť na neskôr$
    `,
    hint: `
      ^zdieľať$ | ^zdieľaj$ | ^zdieľanie$ | ^zdieľať:$ | ^páči sa mi to$ | ^sledovať$ | ^sledujte nás$ | ^tlačiť$ | ^tlač$
      ^vytlačiť$ | ^poslať$ | ^tweetnúť$ | ^kopírovať$ | ^počúvať$ | ^vypočuť článok$ | ^sledujte nás | ^zdieľať:
    `,
  },
  comments: {
    sure: `
      ^napísať komentár | ^napísať odpoveď | ^napísať príspevok | ^napísať svoj komentár | ^napísať nový komentár | ^napíšte komentár
      ^napíšte odpoveď | ^napíšte príspevok | ^napíšte svoj komentár | ^napíšte nový komentár | ^pridať komentár | ^pridať odpoveď
      ^pridať príspevok | ^pridať svoj komentár | ^pridať nový komentár | ^pridajte komentár | ^pridajte odpoveď | ^pridajte príspevok
      ^pridajte svoj komentár | ^pridajte nový komentár | ^zanechať komentár | ^zanechať odpoveď | ^zanechať príspevok
      ^zanechať svoj komentár | ^zanechať nový komentár | ^zanechajte komentár | ^zanechajte odpoveď | ^zanechajte príspevok
      ^zanechajte svoj komentár | ^zanechajte nový komentár | ^vložiť komentár | ^vložiť odpoveď | ^vložiť príspevok
      ^vložiť svoj komentár | ^vložiť nový komentár | ^odoslať komentár | ^odoslať odpoveď | ^odoslať príspevok
      ^odoslať svoj komentár | ^odoslať nový komentár | ^zrušiť odpoveď$ | ^komentovať článok | ^okomentovať článok | ^# komentárov$
      ^# komentáre$ | ^# komentár$ | ^# odpovedí$ | ^# príspevkov$ | ^komentáre #$ | ^komentáre (#)$ | ^diskusia #$ | ^diskusia (#)$
      ^žiadne komentáre | ^zatiaľ žiadne komentáre | ^bez komentárov | ^zatiaľ bez komentárov | ^zobraziť všetky komentáre$
      ^zobraziť všetky komentárov$ | ^zobraziť všetky odpovede$ | ^zobraziť všetky príspevky$ | ^zobraziť ďalšie komentáre$
      ^zobraziť ďalšie komentárov$ | ^zobraziť ďalšie odpovede$ | ^zobraziť ďalšie príspevky$ | ^zobraziť viac komentáre$
      ^zobraziť viac komentárov$ | ^zobraziť viac odpovede$ | ^zobraziť viac príspevky$ | ^zobraziť # komentáre$
      ^zobraziť # komentárov$ | ^zobraziť # odpovede$ | ^zobraziť # príspevky$ | ^zobraziť komentáre$ | ^zobraziť komentárov$
      ^zobraziť odpovede$ | ^zobraziť príspevky$ | ^čítať všetky komentáre$ | ^čítať všetky komentárov$ | ^čítať všetky odpovede$
      ^čítať všetky príspevky$ | ^čítať ďalšie komentáre$ | ^čítať ďalšie komentárov$ | ^čítať ďalšie odpovede$
      ^čítať ďalšie príspevky$ | ^čítať viac komentáre$ | ^čítať viac komentárov$ | ^čítať viac odpovede$ | ^čítať viac príspevky$
      ^čítať # komentáre$ | ^čítať # komentárov$ | ^čítať # odpovede$ | ^čítať # príspevky$ | ^čítať komentáre$ | ^čítať komentárov$
      ^čítať odpovede$ | ^čítať príspevky$ | ^načítať všetky komentáre$ | ^načítať všetky komentárov$ | ^načítať všetky odpovede$
      ^načítať všetky príspevky$ | ^načítať ďalšie komentáre$ | ^načítať ďalšie komentárov$ | ^načítať ďalšie odpovede$
      ^načítať ďalšie príspevky$ | ^načítať viac komentáre$ | ^načítať viac komentárov$ | ^načítať viac odpovede$
      ^načítať viac príspevky$ | ^načítať # komentáre$ | ^načítať # komentárov$ | ^načítať # odpovede$ | ^načítať # príspevky$
      ^načítať komentáre$ | ^načítať komentárov$ | ^načítať odpovede$ | ^načítať príspevky$ | ^pozrieť všetky komentáre$
      ^pozrieť všetky komentárov$ | ^pozrieť všetky odpovede$ | ^pozrieť všetky príspevky$ | ^pozrieť ďalšie komentáre$
      ^pozrieť ďalšie komentárov$ | ^pozrieť ďalšie odpovede$ | ^pozrieť ďalšie príspevky$ | ^pozrieť viac komentáre$
      ^pozrieť viac komentárov$ | ^pozrieť viac odpovede$ | ^pozrieť viac príspevky$ | ^pozrieť # komentáre$ | ^pozrieť # komentárov$
      ^pozrieť # odpovede$ | ^pozrieť # príspevky$ | ^pozrieť komentáre$ | ^pozrieť komentárov$ | ^pozrieť odpovede$
      ^pozrieť príspevky$ | vaša e-mailová adresa nebude zverejnená | vaša e-mailová adresa nebude publikovaná
      e-mailová adresa nebude zverejnená | e-mailová adresa nebude publikovaná | vaša emailová adresa nebude zverejnená
      vaša emailová adresa nebude publikovaná | vyžadované polia sú označené | vyžadované políčka sú označené
      povinné polia sú označené | povinné políčka sú označené | uložiť moje meno | uložiť do tohto prehliadača
      pre moje budúce komentáre | pre budúcich komentároch | pre nasledujúcom komentári | pri moje budúce komentáre
      pri budúcich komentároch | pri nasledujúcom komentári | upozorniť ma na nové | upozorniť ma na ďalšie | upozorni ma na nové
      upozorni ma na ďalšie | prihláste sa pre komentovanie | prihláste sa pre mohli komentovať | prihláste sa pre pridanie
      prihláste sa pre pridávanie | prihláste sa aby ste komentovanie | prihláste sa aby ste mohli komentovať
      prihláste sa aby ste pridanie | prihláste sa aby ste pridávanie | prihláste sa na komentovanie
      prihláste sa na mohli komentovať | prihláste sa na pridanie | prihláste sa na pridávanie
      musíte byť prihlásený pre komentovanie | musíte byť prihlásený pre mohli komentovať | musíte byť prihlásený pre pridanie
      musíte byť prihlásený pre pridávanie | musíte byť prihlásený aby ste komentovanie
      musíte byť prihlásený aby ste mohli komentovať | musíte byť prihlásený aby ste pridanie
      musíte byť prihlásený aby ste pridávanie | musíte byť prihlásený na komentovanie | musíte byť prihlásený na mohli komentovať
      musíte byť prihlásený na pridanie | musíte byť prihlásený na pridávanie | musíte sa prihlásiť pre komentovanie
      musíte sa prihlásiť pre mohli komentovať | musíte sa prihlásiť pre pridanie | musíte sa prihlásiť pre pridávanie
      musíte sa prihlásiť aby ste komentovanie | musíte sa prihlásiť aby ste mohli komentovať | musíte sa prihlásiť aby ste pridanie
      musíte sa prihlásiť aby ste pridávanie | musíte sa prihlásiť na komentovanie | musíte sa prihlásiť na mohli komentovať
      musíte sa prihlásiť na pridanie | musíte sa prihlásiť na pridávanie | komentáre sú vypnuté | komentáre sú uzavreté
      komentáre sú uzavretá | komentáre sú zatvorené | komentáre je vypnuté | komentáre je uzavreté | komentáre je uzavretá
      komentáre je zatvorené | diskusia sú vypnuté | diskusia sú uzavreté | diskusia sú uzavretá | diskusia sú zatvorené
      diskusia je vypnuté | diskusia je uzavreté | diskusia je uzavretá | diskusia je zatvorené | buďte prvý, kto | buďte prvý kto
      buď prvý, kto | buď prvý kto | ^nahlásiť komentár | ^nahlásiť príspevok | ^vstúpiť do diskusie | ^prejsť do diskusie
      ^zapojte sa do diskusie
    `,
    hint: `
      buďte prvý$ | buď prvý$ | ^odpovedať$ | ^odpoveď$ | ^komentár$ | ^komentáre$ | ^komentovať$ | ^diskusia$ | ^nahlásiť$
      ^najnovšie$ | ^najstaršie$ | ^najlepšie$ | ^zoradiť$ | ^web$ | ^webstránka$ | ^odoslať komentár$ | ^citovať$ | ^pridať komentár$
      pred # dňami$ | pred # hodinami$ | pred # minútami$ | pred # mesiacmi$ | pred # rokmi$ | pred # týždňami$
    `,
  },
  'related-links': {
    sure: `
      ^čítajte aj$ | ^čítajte aj: | ^čítajte tiež$ | ^čítajte tiež: | ^čítajte viac$ | ^čítajte viac: | ^čítajte ďalej$
      ^čítajte ďalej: | ^prečítajte si aj$ | ^prečítajte si aj: | ^prečítajte si tiež$ | ^prečítajte si tiež: | ^prečítajte si viac$
      ^prečítajte si viac: | ^prečítajte si ďalej$ | ^prečítajte si ďalej: | ^prečítaj si aj$ | ^prečítaj si aj: | ^prečítaj si tiež$
      ^prečítaj si tiež: | ^prečítaj si viac$ | ^prečítaj si viac: | ^prečítaj si ďalej$ | ^prečítaj si ďalej: | ^pozrite si aj$
      ^pozrite si aj: | ^pozrite si tiež$ | ^pozrite si tiež: | ^pozrite si viac$ | ^pozrite si viac: | ^pozrite si ďalej$
      ^pozrite si ďalej: | ^pozrite aj$ | ^pozrite aj: | ^pozrite tiež$ | ^pozrite tiež: | ^pozrite viac$ | ^pozrite viac:
      ^pozrite ďalej$ | ^pozrite ďalej: | ^čítaj aj$ | ^čítaj aj: | ^čítaj tiež$ | ^čítaj tiež: | ^čítaj viac$ | ^čítaj viac:
      ^čítaj ďalej$ | ^čítaj ďalej: | ^vypočujte si aj$ | ^vypočujte si aj: | ^vypočujte si tiež$ | ^vypočujte si tiež:
      ^vypočujte si viac$ | ^vypočujte si viac: | ^vypočujte si ďalej$ | ^vypočujte si ďalej: | ^čítajte aj | ^prečítajte si aj
      ^čítajte tiež | ^pozrite aj | ^čítajte viac | ^pozrite si aj | ^prečítajte si tiež | ^súvisiace články$ | ^súvisiace články:
      ^súvisiace správy$ | ^súvisiace správy: | ^súvisiace témy$ | ^súvisiace témy: | ^súvisiace príspevky$ | ^súvisiace príspevky:
      ^súvisiace recepty$ | ^súvisiace recepty: | ^súvisiace produkty$ | ^súvisiace produkty: | ^súvisiace odkazy$
      ^súvisiace odkazy: | ^podobné články$ | ^podobné články: | ^podobné správy$ | ^podobné správy: | ^podobné témy$ | ^podobné témy:
      ^podobné príspevky$ | ^podobné príspevky: | ^podobné recepty$ | ^podobné recepty: | ^podobné produkty$ | ^podobné produkty:
      ^podobné odkazy$ | ^podobné odkazy: | ^ďalšie články$ | ^ďalšie články: | ^ďalšie správy$ | ^ďalšie správy: | ^ďalšie témy$
      ^ďalšie témy: | ^ďalšie príspevky$ | ^ďalšie príspevky: | ^ďalšie recepty$ | ^ďalšie recepty: | ^ďalšie produkty$
      ^ďalšie produkty: | ^ďalšie odkazy$ | ^ďalšie odkazy: | ^najnovšie články$ | ^najnovšie články: | ^najnovšie správy$
      ^najnovšie správy: | ^najnovšie témy$ | ^najnovšie témy: | ^najnovšie príspevky$ | ^najnovšie príspevky: | ^najnovšie recepty$
      ^najnovšie recepty: | ^najnovšie produkty$ | ^najnovšie produkty: | ^najnovšie odkazy$ | ^najnovšie odkazy:
      ^najčítanejšie články$ | ^najčítanejšie články: | ^najčítanejšie správy$ | ^najčítanejšie správy: | ^najčítanejšie témy$
      ^najčítanejšie témy: | ^najčítanejšie príspevky$ | ^najčítanejšie príspevky: | ^najčítanejšie recepty$ | ^najčítanejšie recepty:
      ^najčítanejšie produkty$ | ^najčítanejšie produkty: | ^najčítanejšie odkazy$ | ^najčítanejšie odkazy: | ^odporúčané články$
      ^odporúčané články: | ^odporúčané správy$ | ^odporúčané správy: | ^odporúčané témy$ | ^odporúčané témy: | ^odporúčané príspevky$
      ^odporúčané príspevky: | ^odporúčané recepty$ | ^odporúčané recepty: | ^odporúčané produkty$ | ^odporúčané produkty:
      ^odporúčané odkazy$ | ^odporúčané odkazy: | ^populárne články$ | ^populárne články: | ^populárne správy$ | ^populárne správy:
      ^populárne témy$ | ^populárne témy: | ^populárne príspevky$ | ^populárne príspevky: | ^populárne recepty$ | ^populárne recepty:
      ^populárne produkty$ | ^populárne produkty: | ^populárne odkazy$ | ^populárne odkazy: | ^obľúbené články$ | ^obľúbené články:
      ^obľúbené správy$ | ^obľúbené správy: | ^obľúbené témy$ | ^obľúbené témy: | ^obľúbené príspevky$ | ^obľúbené príspevky:
      ^obľúbené recepty$ | ^obľúbené recepty: | ^obľúbené produkty$ | ^obľúbené produkty: | ^obľúbené odkazy$ | ^obľúbené odkazy:
      ^posledné články$ | ^posledné články: | ^posledné správy$ | ^posledné správy: | ^posledné témy$ | ^posledné témy:
      ^posledné príspevky$ | ^posledné príspevky: | ^posledné recepty$ | ^posledné recepty: | ^posledné produkty$
      ^posledné produkty: | ^posledné odkazy$ | ^posledné odkazy: | ^najčítanejšie$ | ^najpopulárnejšie$ | ^najdiskutovanejšie$
      ^odporúčame$ | ^odporúčame vám$ | ^odporúčané$ | ^mohlo by vás zaujímať$ | ^mohlo by vás zaujať$ | ^mohlo by sa vám páčiť$
      ^k téme$ | ^viac k téme$ | ^na tému$ | ^z rovnakej rubriky$ | ^výber redakcie$ | ^hlavné správy$ | ^ďalšie z rubriky$
      ^nenechajte si ujsť$ | ^neprehliadnite$ | ^aktuálne správy$ | ^mohlo by vás zaujímať | ^mohlo by vás zaujať
      ^mohlo by vás páčiť | ^mohlo by ťa zaujímať | ^mohlo by ťa zaujať | ^mohlo by ťa páčiť | ^mohlo by sa vám zaujímať
      ^mohlo by sa vám zaujať | ^mohlo by sa vám páčiť | ^môže vás zaujímať | ^môže vás zaujať | ^môže vás páčiť | ^môže ťa zaujímať
      ^môže ťa zaujať | ^môže ťa páčiť | ^môže sa vám zaujímať | ^môže sa vám zaujať | ^môže sa vám páčiť | ^viac k téme
      ^viac o téme | ^viac na túto tému | ^viac z rubriky | ^viac od autora | ^viac na tému | ^ďalšie k téme | ^ďalšie o téme
      ^ďalšie na túto tému | ^ďalšie z rubriky | ^ďalšie od autora | ^ďalšie na tému | ^nasledujúci článok$ | ^nasledujúci príspevok$
      ^predchádzajúci článok$ | ^predchádzajúci príspevok$ | ^ďalší článok$ | ^ďalší príspevok$ | ^už ste čítali | ^ste čítali
    `,
    hint: `
      ^čítať viac$ | ^viac$ | ^čítať ďalej$ | ^zobraziť viac$ | ^zobraziť všetko$ | ^celý článok$ | ^pokračovať$ | ^aktuálne$
      ^súvisiace$ | ^témy$ | ^video$ | ^galéria$ | ^fotogaléria$ | ^tipy$ | ^viac o | ^súvisiace: | ^k téme
    `,
  },
  navigation: {
    sure: `
      ^preskočiť na obsah | ^preskočiť na hlavný obsah | ^preskočiť na hlavnému obsahu | ^preskočiť na obsahu
      ^preskočiť na navigáciu | ^preskočiť na menu | ^prejsť na obsah | ^prejsť na hlavný obsah | ^prejsť na hlavnému obsahu
      ^prejsť na obsahu | ^prejsť na navigáciu | ^prejsť na menu | ^skočiť na obsah | ^skočiť na hlavný obsah
      ^skočiť na hlavnému obsahu | ^skočiť na obsahu | ^skočiť na navigáciu | ^skočiť na menu | ^prejsť k obsah
      ^prejsť k hlavný obsah | ^prejsť k hlavnému obsahu | ^prejsť k obsahu | ^prejsť k navigáciu | ^prejsť k menu | ^otvoriť menu$
      ^otvoriť vyhľadávanie$ | ^otvoriť navigáciu$ | ^zatvoriť menu$ | ^zatvoriť vyhľadávanie$ | ^zatvoriť navigáciu$
      ^zobraziť menu$ | ^zobraziť vyhľadávanie$ | ^zobraziť navigáciu$ | ^hlavné menu$ | ^hlavná navigácia$ | ^nachádzate sa tu
      ^ste tu | ^nachádzate sa | ^hore$ | ^späť hore$ | ^naspäť hore$ | ^na začiatok stránky$ | ^späť na úvod$
      ^späť na hlavnú stránku$ | ^na úvod$ | ^môj účet$ | ^môj profil$ | ^zabudnuté heslo$ | ^zabudnuté heslo?$ | ^zabudli ste heslo?$
      ^vytvoriť účet$ | ^nový účet$ | ^zmeniť jazyk$ | ^vybrať jazyk$ | ^nasledujúca strana$ | ^predchádzajúca strana$
      ^navigácia v článkoch$ | ^strana # z # | ^stránka # z # | ^staršie články$ | ^staršie príspevky$ | ^novšie články$
      ^novšie príspevky$ | ^vyhľadávanie na stránke | ^vyhľadávanie na webe | ^vyhľadávanie v | ^hľadať na stránke | ^hľadať na webe
      ^hľadať v | ^vyhľadať na stránke | ^vyhľadať na webe | ^vyhľadať v | ^prihlásenie registrácia | ^prihlásenie registrovať
      ^prihlásenie alebo registrácia | ^prihlásiť sa registrácia | ^prihlásiť sa registrovať | ^prihlásiť sa alebo registrácia
      ^košík je prázdny | ^váš košík je prázdny | ^bola táto stránka | ^bola pre vás
    `,
    hint: `
      ^domov$ | ^úvod$ | ^hlavná stránka$ | ^správy$ | ^menu$ | ^hľadať$ | ^vyhľadávanie$ | ^prihlásenie$ | ^odhlásiť$ | ^registrácia$
      ^slovensko$ | ^zahraničie$ | ^svet$ | ^politika$ | ^ekonomika$ | ^biznis$ | ^krimi$ | ^šport$ | ^futbal$ | ^hokej$ | ^kultúra$
      ^názory$ | ^zdravie$ | ^školstvo$ | ^veda$ | ^technológie$ | ^tech$ | ^životný štýl$ | ^celebrity$ | ^magazín$ | ^počasie$
      ^auto$ | ^cestovanie$ | ^bývanie$ | ^recepty$ | ^varenie$ | ^foto$ | ^podcasty$ | ^podcast$ | ^tv$ | ^rádio$ | ^archív$
      ^štítky$ | ^tagy$ | ^kategórie$ | ^kategória$ | ^rubriky$ | ^blog$ | ^blogy$ | ^o nás$ | ^o mne$ | ^kontakt$ | ^kontakty$
      ^pomoc$ | ^časté otázky$ | ^produkty$ | ^služby$ | ^obchod$ | ^e-shop$ | ^košík$ | ^pokladňa$ | ^podujatia$ | ^kalendár$
      ^kariéra$ | ^inzercia$ | ^fórum$ | ^členovia$ | ^späť$ | ^ďalej$ | ^ďalšie$ | ^predchádzajúce$ | ^zavrieť$ | ^všetko$
      ^slovenčina$ | ^english$ | ^obsah$ | ^mesto$ | ^samospráva$ | ^úradná tabuľa$ | ^tlačivá$ | ^dokumenty$ | ^regióny$ | ^región$
      ^štítky: | ^tagy: | ^kategória: | ^kategórie: | ^téma: | ^témy: | ^kľúčové slová: | ^rubrika:
    `,
  },
  advertisement: {
    sure: `
      ^reklama$ | ^reklama reklama$ | ^sponzorované$ | ^sponzorovaný obsah$ | ^sponzorovaný článok$ | ^platená inzercia$ | ^pr článok$
      ^komerčný obsah$ | ^advertoriál$ | ^partnerský obsah$ | ^promo$ | ^článok pokračuje pod reklamou | ^článok pokračuje pod reklame
      ^článok pokračuje pod video reklamou | ^článok pokračuje po reklamou | ^článok pokračuje po reklame
      ^článok pokračuje po video reklamou | ^text pokračuje pod reklamou | ^text pokračuje pod reklame
      ^text pokračuje pod video reklamou | ^text pokračuje po reklamou | ^text pokračuje po reklame
      ^text pokračuje po video reklamou | ^správa pokračuje pod reklamou | ^správa pokračuje pod reklame
      ^správa pokračuje pod video reklamou | ^správa pokračuje po reklamou | ^správa pokračuje po reklame
      ^správa pokračuje po video reklamou | ^pokračovanie článku pod | ^pokračovanie článku po | ^pokračovanie textu pod
      ^pokračovanie textu po | ^zavrieť reklamu$ | ^preskočiť reklamu$ | ^priestor pre vašu | ^priestor pre reklamu | ^miesto pre vašu
      ^miesto pre reklamu | článok obsahuje affiliate odkazy | článok obsahuje affiliate linky | článok obsahuje partnerské odkazy
      článok obsahuje partnerské linky | stránka obsahuje affiliate odkazy | stránka obsahuje affiliate linky
      stránka obsahuje partnerské odkazy | stránka obsahuje partnerské linky | môžeme získať províziu | môžeme získať malú províziu
      získame malú províziu | vypnite adblock | vypnite blokovanie reklám | vypnite si adblock | vypnite si blokovanie reklám
      deaktivujte adblock | deaktivujte blokovanie reklám | používate adblock | používate blokovanie reklám
      ^článok vznikol v spolupráci | ^obsah vznikol v spolupráci
    `,
    hint: `
      získame províziu | ^sponzor$ | ^sponzori$ | ^partneri$ | ^partner$ | ^kúpiť$ | ^kúpiť teraz$ | ^objednať$ | ^zobraziť ponuku$
      ^ponuka$ | ^akcia$ | ^zľava$ | ^v spolupráci s$ | ^do košíka$ | ^v spolupráci s | ^sponzoruje
    `,
  },
  paywall: {
    sure: `
      článok je dostupný len pre | článok je dostupný len predplatiteľom | článok je dostupný iba pre
      článok je dostupný iba predplatiteľom | článok je určený len pre | článok je určený len predplatiteľom
      článok je určený iba pre | článok je určený iba predplatiteľom | článok je len len pre | článok je len len predplatiteľom
      článok je len iba pre | článok je len iba predplatiteľom | tento článok je dostupný len pre
      tento článok je dostupný len predplatiteľom | tento článok je dostupný iba pre | tento článok je dostupný iba predplatiteľom
      tento článok je určený len pre | tento článok je určený len predplatiteľom | tento článok je určený iba pre
      tento článok je určený iba predplatiteľom | tento článok je len len pre | tento článok je len len predplatiteľom
      tento článok je len iba pre | tento článok je len iba predplatiteľom | obsah je dostupný len pre
      obsah je dostupný len predplatiteľom | obsah je dostupný iba pre | obsah je dostupný iba predplatiteľom
      obsah je určený len pre | obsah je určený len predplatiteľom | obsah je určený iba pre | obsah je určený iba predplatiteľom
      obsah je len len pre | obsah je len len predplatiteľom | obsah je len iba pre | obsah je len iba predplatiteľom
      tento obsah je dostupný len pre | tento obsah je dostupný len predplatiteľom | tento obsah je dostupný iba pre
      tento obsah je dostupný iba predplatiteľom | tento obsah je určený len pre | tento obsah je určený len predplatiteľom
      tento obsah je určený iba pre | tento obsah je určený iba predplatiteľom | tento obsah je len len pre
      tento obsah je len len predplatiteľom | tento obsah je len iba pre | tento obsah je len iba predplatiteľom
      ^len pre predplatiteľov$ | ^pre predplatiteľov$ | ^iba pre predplatiteľov$ | ^prémiový obsah$ | ^zamknutý článok$
      ^odomknúť článok$ | pre čítanie celého | pre čítanie ďalej | pre čítanie celý | na prečítanie celého | na prečítanie ďalej
      na prečítanie celý | ak chcete čítať celého | ak chcete čítať ďalej | ak chcete čítať celý | ^prečítajte si celý článok
      ^čítajte celý článok | predplaťte si a čítajte | predplaťte si pre | predplaťte si aby ste | prihláste sa a čítajte
      prihláste sa pre | prihláste sa aby ste | ^už ste predplatiteľ | ^už ste predplatné | ^už ste účet | ^už máte predplatiteľ
      ^už máte predplatné | ^už máte účet | ^nemáte účet | ^nemáte predplatné | ^vyberte si predplatné | ^vybrať predplatné
      ^vyskúšajte zadarmo | ^vyskúšať zadarmo | ^prvý mesiac zadarmo | ^prvý mesiac za | prístup k všetkým
      podporte nezávislú žurnalistiku | podporte našu prácu | podporte nezávislé médiá | zapnite si javascript | zapnite javascript
      povoľte si javascript | povoľte javascript | javascript je vypnutý | javascript je zakázaný | váš prehliadač nepodporuje
      váš prehliadač je zastaraný | ^stiahnite si aplikáciu | ^stiahnite si našu aplikáciu | ^stiahnite si mobilnú
      stiahnuť z app store | stiahnuť z google play | dostupné na app store | dostupné na google play
    `,
    hint: `
      neobmedzený prístup | podporte nás | podporiť nezávislú žurnalistiku | podporiť nás | podporiť našu prácu
      podporiť nezávislé médiá | ^predplatné$ | ^predplatitelia$ | ^prémium$ | ^premium$ | ^plus$ | ^heslo$ | ^podporiť$ | ^darovať$
      ^mesačne$ | ^ročne$ | ^alebo$ | ^app store$ | ^google play$ | ^mobilná aplikácia$
    `,
  },
  'legal-footer': {
    sure: `
      všetky práva vyhradené | všetky práva sú vyhradené | ^copyright © | ^© copyright | ^autorské práva © | kopírovanie obsahu bez
      kopírovanie obsahu je | kopírovanie alebo bez | kopírovanie alebo je | kopírovanie článkov bez | kopírovanie článkov je
      kopírovanie textov bez | kopírovanie textov je | kopírovanie akéhokoľvek bez | kopírovanie akéhokoľvek je | šírenie obsahu bez
      šírenie obsahu je | šírenie alebo bez | šírenie alebo je | šírenie článkov bez | šírenie článkov je | šírenie textov bez
      šírenie textov je | šírenie akéhokoľvek bez | šírenie akéhokoľvek je | publikovanie obsahu bez | publikovanie obsahu je
      publikovanie alebo bez | publikovanie alebo je | publikovanie článkov bez | publikovanie článkov je | publikovanie textov bez
      publikovanie textov je | publikovanie akéhokoľvek bez | publikovanie akéhokoľvek je | rozmnožovanie obsahu bez
      rozmnožovanie obsahu je | rozmnožovanie alebo bez | rozmnožovanie alebo je | rozmnožovanie článkov bez
      rozmnožovanie článkov je | rozmnožovanie textov bez | rozmnožovanie textov je | rozmnožovanie akéhokoľvek bez
      rozmnožovanie akéhokoľvek je | autorské práva sú vyhradené | ^obchodné podmienky$ | ^podmienky používania$
      ^všeobecné obchodné podmienky$ | ^ochrana osobných údajov$ | ^zásady ochrany osobných údajov$ | ^ochrana súkromia$
      ^zásady ochrany súkromia$ | ^vyhlásenie o prístupnosti$ | ^etický kódex$ | ^reklamačný poriadok$ | ^pravidlá diskusie$ | ^tiráž$
      ^spracovanie osobných údajov$ | ^obchodné podmienky ochrana | ^obchodné podmienky cookies | ^obchodné podmienky kontakt
      ^obchodné podmienky inzercia | ^obchodné podmienky podmienky | ^obchodné podmienky a | ^podmienky používania ochrana
      ^podmienky používania cookies | ^podmienky používania kontakt | ^podmienky používania inzercia | ^podmienky používania podmienky
      ^podmienky používania a | ^ochrana osobných údajov ochrana | ^ochrana osobných údajov cookies | ^ochrana osobných údajov kontakt
      ^ochrana osobných údajov inzercia | ^ochrana osobných údajov podmienky | ^ochrana osobných údajov a | ^zásady ochrany ochrana
      ^zásady ochrany cookies | ^zásady ochrany kontakt | ^zásady ochrany inzercia | ^zásady ochrany podmienky | ^zásady ochrany a
      ^ičo:? # | ^dič:? # | ^ič dph:? # | beží na wordpress | poháňané wordpress | ^tvorba webu | ^web vytvoril | ^tvorba web stránok
    `,
    hint: `
      kopírovanie obsahu | kopírovanie alebo | kopírovanie článkov | kopírovanie textov | kopírovanie akéhokoľvek | šírenie obsahu
      šírenie alebo | šírenie článkov | šírenie textov | šírenie akéhokoľvek | publikovanie obsahu | publikovanie alebo
      publikovanie článkov | publikovanie textov | publikovanie akéhokoľvek | rozmnožovanie obsahu | rozmnožovanie alebo
      rozmnožovanie článkov | rozmnožovanie textov | rozmnožovanie akéhokoľvek | bez predchádzajúceho súhlasu
      bez predchádzajúceho písomného | bez písomného súhlasu | bez písomného písomného | ^súkromie$ | ^podmienky$ | ^redakcia$
      ^pre médiá$ | ^mapa stránok$ | ^mapa stránky$ | ^rss$ | ^doprava$ | ^platba$ | ^vrátenie$ | ^záruka$ | ^prístupnosť$
      ^autorské práva$ | ^o webe$ | ^cenník$ | ^cenník inzercie$ | ^nahlásiť chybu$ | ^telefón: | ^tel: | ^adresa: | ^e-mail:
      ^email: | ^fax: | ^redaktor: | ^vydavateľ: | ^otváracie hodiny: | ^sídlo:
    `,
  },
  'author-box': {
    sure: `
      ^o autorovi$ | ^o autorke$ | ^o autoroch$ | ^všetky články autora | ^všetky články autorky | ^všetky články od
      ^všetky články od autora | ^ďalšie články autora | ^ďalšie články autorky | ^ďalšie články od | ^ďalšie články od autora
      ^viac článkov autora | ^viac článkov autorky | ^viac článkov od | ^viac článkov od autora | ^zobraziť všetky články autora
      ^zobraziť všetky články autorky | ^zobraziť všetky články od | ^zobraziť všetky články od autora | ^články autora
      ^články autorky | ^články od | ^články od autora | ^sledovať autora | ^sledovať autorku | ^kontaktovať autora
      ^kontaktovať autorku | názory autora sa nemusia | názory autora názory | názory autora názor autora
      názory vyjadruje sa nemusia | názory vyjadruje názory | názory vyjadruje názor autora | text autora názory
      text autora názor autora | text vyjadruje názory | text vyjadruje názor autora
    `,
    hint: `
      je redaktor denníka | je redaktor v | je redaktor portálu | je redaktorka denníka | je redaktorka v | je redaktorka portálu
      je novinár denníka | je novinár v | je novinár portálu | je novinárka denníka | je novinárka v | je novinárka portálu
      je komentátor denníka | je komentátor v | je komentátor portálu | novinár na voľnej nohe | novinárka na voľnej nohe
      text autora sa nemusia | text vyjadruje sa nemusia | ^autor$ | ^autorka$ | ^redaktor$ | ^redaktorka$ | ^novinár$ | ^novinárka$
      ^šéfredaktor$ | ^spravodajca$ | ^fotograf$ | ^profil$ | ^životopis$ | ^autor: | ^autorka: | je novinár | je novinárka
      je redaktorka | píše o | žije v | autor knihy | autorka knihy
    `,
  },
  counter: {
    sure: `
      ^# min čítania$ | ^# min čítania: | ^# min. čítania$ | ^# min. čítania: | ^# minút čítania$ | ^# minút čítania:
      ^# minúty čítania$ | ^# minúty čítania: | ^# minúta čítania$ | ^# minúta čítania: | ^čas čítania:? # | ^doba čítania:? #
      ^# zobrazení$ | ^# zdieľaní$ | ^# sledovateľov$ | ^# lajkov$ | ^# hlasov$ | ^# recenzií$ | ^# prečítaní$ | ^zobrazenia:? #
      ^čítanosť:? # | ^prečítané:? # | ^člen od: # | ^registrovaný: # | ^príspevky: #$ | ^príspevkov: #$
    `,
    hint: `
      ^# minút$ | ^# výsledkov$ | ^# článkov$ | ^# produktov$ | ^zobrazenia$ | ^hodnotenie$ | ^čas čítania$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotografia: | ^fotografie: | ^zdroj: | ^zdroje: | ^ilustrácia: | ^grafika: | ^video: | ^mapa: | ^autor foto:
      ^foto archív | ^foto ilustračné | ^ilustračné foto$ | ^ilustračná fotografia$ | ^archívna fotografia$ | ^súkromný archív$
      / tasr$ | tasr$ | / sita$
    `,
  },
};
