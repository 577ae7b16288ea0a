import type { Phrases } from './phrases.js';

/** What boilerplate says in Catalan. */
export const ca: Phrases = {
  'cookie-banner': {
    sure: `
      aquest lloc web utilitza galetes | aquest lloc web utilitza cookies | aquest lloc web fa servir galetes
      aquest lloc web fa servir cookies | aquest lloc web empra galetes | aquest lloc web empra cookies | aquest lloc web usa galetes
      aquest lloc web usa cookies | aquest web utilitza galetes | aquest web utilitza cookies | aquest web fa servir galetes
      aquest web fa servir cookies | aquest web empra galetes | aquest web empra cookies | aquest web usa galetes
      aquest web usa cookies | aquesta web utilitza galetes | aquesta web utilitza cookies | aquesta web fa servir galetes
      aquesta web fa servir cookies | aquesta web empra galetes | aquesta web empra cookies | aquesta web usa galetes
      aquesta web usa cookies | el nostre web utilitza galetes | el nostre web utilitza cookies | el nostre web fa servir galetes
      el nostre web fa servir cookies | el nostre web empra galetes | el nostre web empra cookies | el nostre web usa galetes
      el nostre web usa cookies | el nostre lloc web utilitza galetes | el nostre lloc web utilitza cookies
      el nostre lloc web fa servir galetes | el nostre lloc web fa servir cookies | el nostre lloc web empra galetes
      el nostre lloc web empra cookies | el nostre lloc web usa galetes | el nostre lloc web usa cookies
      aquesta pàgina utilitza galetes | aquesta pàgina utilitza cookies | aquesta pàgina fa servir galetes
      aquesta pàgina fa servir cookies | aquesta pàgina empra galetes | aquesta pàgina empra cookies | aquesta pàgina usa galetes
      aquesta pàgina usa cookies | utilitzem cookies | utilitzem galetes pròpies | utilitzem cookies pròpies | fem servir cookies
      fem servir galetes pròpies | fem servir cookies pròpies | emprem cookies | emprem galetes pròpies | emprem cookies pròpies
      galetes pròpies i de tercers | cookies pròpies i de tercers | ^utilitzem galetes | ^utilitzem cookies | ^fem servir galetes
      ^fem servir cookies | ^emprem galetes | ^emprem cookies | galetes per millorar | galetes per analitzar
      galetes per personalitzar | cookies per millorar | cookies per analitzar | cookies per oferir | cookies per garantir
      cookies per personalitzar | si continueu navegant | si continueu utilitzant | si continues navegant | si continues utilitzant
      en continuar navegant | en continuar utilitzant | acceptes de galetes | acceptes de cookies | acceptes el seu ús
      acceptes el seu ús l'ús | acceptes el seu ús de galetes | acceptes el seu ús de cookies | acceptes el seu ús el seu ús
      acceptes l'ús l'ús | acceptes l'ús de galetes | acceptes l'ús de cookies | acceptes l'ús el seu ús | accepteu de galetes
      accepteu de cookies | accepteu el seu ús | accepteu el seu ús l'ús | accepteu el seu ús de galetes
      accepteu el seu ús de cookies | accepteu el seu ús el seu ús | accepteu l'ús l'ús | accepteu l'ús de galetes
      accepteu l'ús de cookies | accepteu l'ús el seu ús | considerem que accepteu l'ús | considerem que accepteu de galetes
      considerem que accepteu de cookies | considerem que accepteu el seu ús | considerem que accepteu el seu ús l'ús
      considerem que accepteu el seu ús de galetes | considerem que accepteu el seu ús de cookies
      considerem que accepteu el seu ús el seu ús | considerem que accepteu l'ús l'ús | considerem que accepteu l'ús de galetes
      considerem que accepteu l'ús de cookies | considerem que accepteu l'ús el seu ús | considerem que acceptes l'ús
      considerem que acceptes de galetes | considerem que acceptes de cookies | considerem que acceptes el seu ús
      considerem que acceptes el seu ús l'ús | considerem que acceptes el seu ús de galetes
      considerem que acceptes el seu ús de cookies | considerem que acceptes el seu ús el seu ús | considerem que acceptes l'ús l'ús
      considerem que acceptes l'ús de galetes | considerem que acceptes l'ús de cookies | considerem que acceptes l'ús el seu ús
      nosaltres i els nostres # socis | nosaltres i els nostres socis | els nostres # socis | els nostres socis
      emmagatzemar i/o accedir | emmagatzemar i/o accedim | emmagatzemem i/o accedir | emmagatzemem i/o accedim
      publicitat i contingut personalitz | anuncis i contingut personalitz | retirar el teu consentiment
      retirar el vostre consentiment | canviar el teu consentiment | canviar el vostre consentiment | ^respectem la teva privacitat
      ^respectem la vostra privacitat | ^valorem la teva privacitat | ^valorem la vostra privacitat | ^la teva privacitat
      ^la vostra privacitat | ^acceptar totes les galetes$ | ^acceptar totes les cookies$ | ^acceptar tot galetes$
      ^acceptar tot cookies$ | ^acceptar galetes$ | ^acceptar cookies$ | ^accepta totes les galetes$ | ^accepta totes les cookies$
      ^accepta tot galetes$ | ^accepta tot cookies$ | ^accepta galetes$ | ^accepta cookies$ | ^accepto totes les galetes$
      ^accepto totes les cookies$ | ^accepto tot galetes$ | ^accepto tot cookies$ | ^accepto galetes$ | ^accepto cookies$
      ^rebutjar totes les galetes$ | ^rebutjar totes les cookies$ | ^rebutjar tot galetes$ | ^rebutjar tot cookies$
      ^rebutjar galetes$ | ^rebutjar cookies$ | ^rebutja totes les galetes$ | ^rebutja totes les cookies$ | ^rebutja tot galetes$
      ^rebutja tot cookies$ | ^rebutja galetes$ | ^rebutja cookies$ | ^permet totes les galetes$ | ^permet totes les cookies$
      ^permet tot galetes$ | ^permet tot cookies$ | ^permet galetes$ | ^permet cookies$ | ^només les necessàries$
      ^només necessàries$ | ^accepta només les necessàries$ | ^acceptar totes$ | ^rebutjar totes$ | ^accepta-les totes$
      ^rebutja-les totes$ | ^configuració de galetes$ | ^configuració de cookies$ | ^configurar galetes$ | ^configurar cookies$
      ^configura les galetes$ | ^gestionar galetes$ | ^galetes necessàries$ | ^política de galetes$ | ^gestiona el consentiment$
      més informació sobre les galetes | més informació sobre les cookies | més informació sobre galetes
      més informació sobre cookies | saber-ne més sobre les galetes | saber-ne més sobre les cookies | saber-ne més sobre galetes
      saber-ne més sobre cookies | llegeix més sobre les galetes | llegeix més sobre les cookies | llegeix més sobre galetes
      llegeix més sobre cookies | la nostra política de galetes | la nostra política de cookies | nostra política de galetes
      nostra política de cookies | analitzar el trànsit | analitzar del trànsit | anàlisi el trànsit | anàlisi del trànsit
    `,
    hint: `
      utilitzem galetes | fem servir galetes | emprem galetes | galetes per oferir | galetes per garantir | acceptes l'ús
      accepteu l'ús | ^accepta$ | ^acceptar$ | ^accepto$ | ^accepta-ho tot$ | ^acceptar-ho tot$ | ^d'acord$ | ^entesos$ | ^rebutja$
      ^rebutjar$ | ^rebutja-ho tot$ | ^configura$ | ^configurar$ | ^configuració$ | ^preferències$ | ^desa$ | ^desar$
      ^desa les preferències$ | ^més informació$ | ^detalls$ | ^necessàries$ | ^funcionals$ | ^analítiques$ | ^màrqueting$
      ^sempre actives$ | ^galetes$ | ^cookies$ | política de galetes | ús de galetes | ús de cookies | experiència d'usuari
    `,
  },
  'newsletter-promo': {
    sure: `
      subscriu-te al nostre butlletí | subscriu-te al nostre newsletter | subscriu-te al nostre butlletins
      subscriu-te al nostra butlletí | subscriu-te al nostra newsletter | subscriu-te al nostra butlletins
      subscriu-te al el butlletí | subscriu-te al el newsletter | subscriu-te al el butlletins | subscriu-te al butlletí
      subscriu-te al newsletter | subscriu-te al butlletins | subscriu-te a la nostre butlletí | subscriu-te a la nostre newsletter
      subscriu-te a la nostre butlletins | subscriu-te a la nostra butlletí | subscriu-te a la nostra newsletter
      subscriu-te a la nostra butlletins | subscriu-te a la el butlletí | subscriu-te a la el newsletter
      subscriu-te a la el butlletins | subscriu-te a la butlletí | subscriu-te a la newsletter | subscriu-te a la butlletins
      subscriu-te a nostre butlletí | subscriu-te a nostre newsletter | subscriu-te a nostre butlletins
      subscriu-te a nostra butlletí | subscriu-te a nostra newsletter | subscriu-te a nostra butlletins | subscriu-te a el butlletí
      subscriu-te a el newsletter | subscriu-te a el butlletins | subscriu-te a butlletí | subscriu-te a newsletter
      subscriu-te a butlletins | subscriviu-vos al nostre butlletí | subscriviu-vos al nostre newsletter
      subscriviu-vos al nostre butlletins | subscriviu-vos al nostra butlletí | subscriviu-vos al nostra newsletter
      subscriviu-vos al nostra butlletins | subscriviu-vos al el butlletí | subscriviu-vos al el newsletter
      subscriviu-vos al el butlletins | subscriviu-vos al butlletí | subscriviu-vos al newsletter | subscriviu-vos al butlletins
      subscriviu-vos a la nostre butlletí | subscriviu-vos a la nostre newsletter | subscriviu-vos a la nostre butlletins
      subscriviu-vos a la nostra butlletí | subscriviu-vos a la nostra newsletter | subscriviu-vos a la nostra butlletins
      subscriviu-vos a la el butlletí | subscriviu-vos a la el newsletter | subscriviu-vos a la el butlletins
      subscriviu-vos a la butlletí | subscriviu-vos a la newsletter | subscriviu-vos a la butlletins
      subscriviu-vos a nostre butlletí | subscriviu-vos a nostre newsletter | subscriviu-vos a nostre butlletins
      subscriviu-vos a nostra butlletí | subscriviu-vos a nostra newsletter | subscriviu-vos a nostra butlletins
      subscriviu-vos a el butlletí | subscriviu-vos a el newsletter | subscriviu-vos a el butlletins | subscriviu-vos a butlletí
      subscriviu-vos a newsletter | subscriviu-vos a butlletins | apunta't al nostre butlletí | apunta't al nostre newsletter
      apunta't al nostre butlletins | apunta't al nostra butlletí | apunta't al nostra newsletter | apunta't al nostra butlletins
      apunta't al el butlletí | apunta't al el newsletter | apunta't al el butlletins | apunta't al butlletí | apunta't al newsletter
      apunta't al butlletins | apunta't a la nostre butlletí | apunta't a la nostre newsletter | apunta't a la nostre butlletins
      apunta't a la nostra butlletí | apunta't a la nostra newsletter | apunta't a la nostra butlletins | apunta't a la el butlletí
      apunta't a la el newsletter | apunta't a la el butlletins | apunta't a la butlletí | apunta't a la newsletter
      apunta't a la butlletins | apunta't a nostre butlletí | apunta't a nostre newsletter | apunta't a nostre butlletins
      apunta't a nostra butlletí | apunta't a nostra newsletter | apunta't a nostra butlletins | apunta't a el butlletí
      apunta't a el newsletter | apunta't a el butlletins | apunta't a butlletí | apunta't a newsletter | apunta't a butlletins
      inscriu-te al nostre butlletí | inscriu-te al nostre newsletter | inscriu-te al nostre butlletins
      inscriu-te al nostra butlletí | inscriu-te al nostra newsletter | inscriu-te al nostra butlletins | inscriu-te al el butlletí
      inscriu-te al el newsletter | inscriu-te al el butlletins | inscriu-te al butlletí | inscriu-te al newsletter
      inscriu-te al butlletins | inscriu-te a la nostre butlletí | inscriu-te a la nostre newsletter
      inscriu-te a la nostre butlletins | inscriu-te a la nostra butlletí | inscriu-te a la nostra newsletter
      inscriu-te a la nostra butlletins | inscriu-te a la el butlletí | inscriu-te a la el newsletter | inscriu-te a la el butlletins
      inscriu-te a la butlletí | inscriu-te a la newsletter | inscriu-te a la butlletins | inscriu-te a nostre butlletí
      inscriu-te a nostre newsletter | inscriu-te a nostre butlletins | inscriu-te a nostra butlletí | inscriu-te a nostra newsletter
      inscriu-te a nostra butlletins | inscriu-te a el butlletí | inscriu-te a el newsletter | inscriu-te a el butlletins
      inscriu-te a butlletí | inscriu-te a newsletter | inscriu-te a butlletins | apunteu-vos al nostre butlletí
      apunteu-vos al nostre newsletter | apunteu-vos al nostre butlletins | apunteu-vos al nostra butlletí
      apunteu-vos al nostra newsletter | apunteu-vos al nostra butlletins | apunteu-vos al el butlletí | apunteu-vos al el newsletter
      apunteu-vos al el butlletins | apunteu-vos al butlletí | apunteu-vos al newsletter | apunteu-vos al butlletins
      apunteu-vos a la nostre butlletí | apunteu-vos a la nostre newsletter | apunteu-vos a la nostre butlletins
      apunteu-vos a la nostra butlletí | apunteu-vos a la nostra newsletter | apunteu-vos a la nostra butlletins
      apunteu-vos a la el butlletí | apunteu-vos a la el newsletter | apunteu-vos a la el butlletins | apunteu-vos a la butlletí
      apunteu-vos a la newsletter | apunteu-vos a la butlletins | apunteu-vos a nostre butlletí | apunteu-vos a nostre newsletter
      apunteu-vos a nostre butlletins | apunteu-vos a nostra butlletí | apunteu-vos a nostra newsletter
      apunteu-vos a nostra butlletins | apunteu-vos a el butlletí | apunteu-vos a el newsletter | apunteu-vos a el butlletins
      apunteu-vos a butlletí | apunteu-vos a newsletter | apunteu-vos a butlletins | subscriu-te als butlletins | subscriu-te gratis
      subscriviu-vos als butlletins | subscriviu-vos gratis | rep el butlletí | rep el butlletí al teu | rep el butlletí notícies
      rep el butlletí al vostre | rep el butlletí setmana | rep el butlletí dia | rep el butlletí gratis | rep les notícies
      rep les notícies al teu | rep les notícies notícies | rep les notícies al vostre | rep les notícies setmana
      rep les notícies dia | rep les notícies gratis | rep les novetats | rep les novetats al teu | rep les novetats notícies
      rep les novetats al vostre | rep les novetats setmana | rep les novetats dia | rep les novetats gratis | rep les últimes
      rep les últimes al teu | rep les últimes notícies | rep les últimes al vostre | rep les últimes setmana | rep les últimes dia
      rep les últimes gratis | rep el millor | rep el millor al teu | rep el millor notícies | rep el millor al vostre
      rep el millor setmana | rep el millor dia | rep el millor gratis | rep cada al teu | rep cada notícies | rep cada al vostre
      rep cada setmana | rep cada dia | rep cada gratis | rep la newsletter | rep la newsletter al teu | rep la newsletter notícies
      rep la newsletter al vostre | rep la newsletter setmana | rep la newsletter dia | rep la newsletter gratis | rebeu el butlletí
      rebeu el butlletí al teu | rebeu el butlletí notícies | rebeu el butlletí al vostre | rebeu el butlletí setmana
      rebeu el butlletí dia | rebeu el butlletí gratis | rebeu les notícies | rebeu les notícies al teu | rebeu les notícies notícies
      rebeu les notícies al vostre | rebeu les notícies setmana | rebeu les notícies dia | rebeu les notícies gratis
      rebeu les novetats | rebeu les novetats al teu | rebeu les novetats notícies | rebeu les novetats al vostre
      rebeu les novetats setmana | rebeu les novetats dia | rebeu les novetats gratis | rebeu les últimes | rebeu les últimes al teu
      rebeu les últimes notícies | rebeu les últimes al vostre | rebeu les últimes setmana | rebeu les últimes dia
      rebeu les últimes gratis | rebeu el millor | rebeu el millor al teu | rebeu el millor notícies | rebeu el millor al vostre
      rebeu el millor setmana | rebeu el millor dia | rebeu el millor gratis | rebeu cada al teu | rebeu cada notícies
      rebeu cada al vostre | rebeu cada setmana | rebeu cada dia | rebeu cada gratis | rebeu la newsletter
      rebeu la newsletter al teu | rebeu la newsletter notícies | rebeu la newsletter al vostre | rebeu la newsletter setmana
      rebeu la newsletter dia | rebeu la newsletter gratis | directament al teu correu | directament al teu bústia
      directament al vostre correu | directament al vostre bústia | directament a la teva correu | directament a la teva bústia
      directe al teu correu | directe al teu bústia | directe al vostre correu | directe al vostre bústia | directe a la teva correu
      directe a la teva bústia | al teu correu | al teu correu cada | al teu correu electrònic | a la teva bústia
      a la teva bústia cada | a la teva bústia electrònic | a la vostra bústia | a la vostra bústia cada
      a la vostra bústia electrònic | et pots donar de baixa | us podeu donar de baixa | pots donar de baixa | donar-te de baixa quan
      donar-te de baixa en qualsevol | donar-vos de baixa quan | donar-vos de baixa en qualsevol | introdueix el teu correu
      introdueix el teu adreça | introdueix el teu e-mail | introdueix el vostre correu | introdueix el vostre adreça
      introdueix el vostre e-mail | introdueix la teva correu | introdueix la teva adreça | introdueix la teva e-mail
      introduïu el teu correu | introduïu el teu adreça | introduïu el teu e-mail | introduïu el vostre correu
      introduïu el vostre adreça | introduïu el vostre e-mail | introduïu la teva correu | introduïu la teva adreça
      introduïu la teva e-mail | escriu el teu correu | escriu el teu adreça | escriu el teu e-mail | escriu el vostre correu
      escriu el vostre adreça | escriu el vostre e-mail | escriu la teva correu | escriu la teva adreça | escriu la teva e-mail
      escriviu el teu correu | escriviu el teu adreça | escriviu el teu e-mail | escriviu el vostre correu | escriviu el vostre adreça
      escriviu el vostre e-mail | escriviu la teva correu | escriviu la teva adreça | escriviu la teva e-mail | gràcies per subscriure
      gràcies per la subscripció | gràcies per subscriure't | en subscriure't acceptes | en subscriure't accepteu
      en subscriure-us acceptes | en subscriure-us accepteu | no enviem correu brossa | no enviem spam | no fem correu brossa
      no fem spam | ^el nostre butlletí$ | ^butlletí gratuït$ | ^butlletí setmanal$ | ^butlletí diari$ | ^subscriu-te ara$
      ^subscripció al butlletí$ | ^no et perdis cap | ^no et perdis res | ^no et perdis les | ^no us perdeu cap | ^no us perdeu res
      ^no us perdeu les | segueix-nos al canal | segueix-nos a telegram | segueix-nos a google | seguiu-nos al canal
      seguiu-nos a telegram | seguiu-nos a google | he llegit i accepto | accepto la política
    `,
    hint: `
      rep cada | rebeu cada | ^subscriu-te$ | ^subscriviu-vos$ | ^subscriu-m'hi$ | ^subscripció$ | ^butlletí$ | ^newsletter$
      ^correu electrònic$ | ^adreça electrònica$ | ^el teu correu$ | ^correu$ | ^e-mail$ | ^nom$ | ^cognoms$ | ^envia$ | ^enviar$
      ^apunta't$ | ^m'hi apunto$ | butlletí | butlletins | donar-te de baixa | política de privacitat | ^accepto
    `,
  },
  'share-buttons': {
    sure: `
      ^comparteix a facebook | ^comparteix a twitter | ^comparteix a X | ^comparteix a whatsapp | ^comparteix a WhatsApp
      ^comparteix a linkedin | ^comparteix a LinkedIn | ^comparteix a correu | ^comparteix a telegram
      ^comparteix a correu electrònic | ^comparteix a xarxes socials | ^comparteix al facebook | ^comparteix al twitter
      ^comparteix al X | ^comparteix al whatsapp | ^comparteix al WhatsApp | ^comparteix al linkedin | ^comparteix al LinkedIn
      ^comparteix al correu | ^comparteix al telegram | ^comparteix al correu electrònic | ^comparteix al xarxes socials
      ^comparteix per facebook | ^comparteix per twitter | ^comparteix per X | ^comparteix per whatsapp | ^comparteix per WhatsApp
      ^comparteix per linkedin | ^comparteix per LinkedIn | ^comparteix per correu | ^comparteix per telegram
      ^comparteix per correu electrònic | ^comparteix per xarxes socials | ^comparteix amb facebook | ^comparteix amb twitter
      ^comparteix amb X | ^comparteix amb whatsapp | ^comparteix amb WhatsApp | ^comparteix amb linkedin | ^comparteix amb LinkedIn
      ^comparteix amb correu | ^comparteix amb telegram | ^comparteix amb correu electrònic | ^comparteix amb xarxes socials
      ^comparteix en facebook | ^comparteix en twitter | ^comparteix en X | ^comparteix en whatsapp | ^comparteix en WhatsApp
      ^comparteix en linkedin | ^comparteix en LinkedIn | ^comparteix en correu | ^comparteix en telegram
      ^comparteix en correu electrònic | ^comparteix en xarxes socials | ^comparteix via facebook | ^comparteix via twitter
      ^comparteix via X | ^comparteix via whatsapp | ^comparteix via WhatsApp | ^comparteix via linkedin | ^comparteix via LinkedIn
      ^comparteix via correu | ^comparteix via telegram | ^comparteix via correu electrònic | ^comparteix via xarxes socials
      ^compartir a facebook | ^compartir a twitter | ^compartir a X | ^compartir a whatsapp | ^compartir a WhatsApp
      ^compartir a linkedin | ^compartir a LinkedIn | ^compartir a correu | ^compartir a telegram | ^compartir a correu electrònic
      ^compartir a xarxes socials | ^compartir al facebook | ^compartir al twitter | ^compartir al X | ^compartir al whatsapp
      ^compartir al WhatsApp | ^compartir al linkedin | ^compartir al LinkedIn | ^compartir al correu | ^compartir al telegram
      ^compartir al correu electrònic | ^compartir al xarxes socials | ^compartir per facebook | ^compartir per twitter
      ^compartir per X | ^compartir per whatsapp | ^compartir per WhatsApp | ^compartir per linkedin | ^compartir per LinkedIn
      ^compartir per correu | ^compartir per telegram | ^compartir per correu electrònic | ^compartir per xarxes socials
      ^compartir amb facebook | ^compartir amb twitter | ^compartir amb X | ^compartir amb whatsapp | ^compartir amb WhatsApp
      ^compartir amb linkedin | ^compartir amb LinkedIn | ^compartir amb correu | ^compartir amb telegram
      ^compartir amb correu electrònic | ^compartir amb xarxes socials | ^compartir en facebook | ^compartir en twitter
      ^compartir en X | ^compartir en whatsapp | ^compartir en WhatsApp | ^compartir en linkedin | ^compartir en LinkedIn
      ^compartir en correu | ^compartir en telegram | ^compartir en correu electrònic | ^compartir en xarxes socials
      ^compartir via facebook | ^compartir via twitter | ^compartir via X | ^compartir via whatsapp | ^compartir via WhatsApp
      ^compartir via linkedin | ^compartir via LinkedIn | ^compartir via correu | ^compartir via telegram
      ^compartir via correu electrònic | ^compartir via xarxes socials | ^compartiu a facebook | ^compartiu a twitter | ^compartiu a X
      ^compartiu a whatsapp | ^compartiu a WhatsApp | ^compartiu a linkedin | ^compartiu a LinkedIn | ^compartiu a correu
      ^compartiu a telegram | ^compartiu a correu electrònic | ^compartiu a xarxes socials | ^compartiu al facebook
      ^compartiu al twitter | ^compartiu al X | ^compartiu al whatsapp | ^compartiu al WhatsApp | ^compartiu al linkedin
      ^compartiu al LinkedIn | ^compartiu al correu | ^compartiu al telegram | ^compartiu al correu electrònic
      ^compartiu al xarxes socials | ^compartiu per facebook | ^compartiu per twitter | ^compartiu per X | ^compartiu per whatsapp
      ^compartiu per WhatsApp | ^compartiu per linkedin | ^compartiu per LinkedIn | ^compartiu per correu | ^compartiu per telegram
      ^compartiu per correu electrònic | ^compartiu per xarxes socials | ^compartiu amb facebook | ^compartiu amb twitter
      ^compartiu amb X | ^compartiu amb whatsapp | ^compartiu amb WhatsApp | ^compartiu amb linkedin | ^compartiu amb LinkedIn
      ^compartiu amb correu | ^compartiu amb telegram | ^compartiu amb correu electrònic | ^compartiu amb xarxes socials
      ^compartiu en facebook | ^compartiu en twitter | ^compartiu en X | ^compartiu en whatsapp | ^compartiu en WhatsApp
      ^compartiu en linkedin | ^compartiu en LinkedIn | ^compartiu en correu | ^compartiu en telegram
      ^compartiu en correu electrònic | ^compartiu en xarxes socials | ^compartiu via facebook | ^compartiu via twitter
      ^compartiu via X | ^compartiu via whatsapp | ^compartiu via WhatsApp | ^compartiu via linkedin | ^compartiu via LinkedIn
      ^compartiu via correu | ^compartiu via telegram | ^compartiu via correu electrònic | ^compartiu via xarxes socials
      ^comparteix l'article | ^comparteix aquest article | ^comparteix la notícia | ^comparteix aquesta notícia
      ^comparteix la pàgina | ^comparteix l'entrada | ^comparteix la recepta | ^comparteix això | ^comparteix aquesta entrada
      ^comparteix -ho | ^compartir l'article | ^compartir aquest article | ^compartir la notícia | ^compartir aquesta notícia
      ^compartir la pàgina | ^compartir l'entrada | ^compartir la recepta | ^compartir això | ^compartir aquesta entrada
      ^compartir -ho | ^compartiu l'article | ^compartiu aquest article | ^compartiu la notícia | ^compartiu aquesta notícia
      ^compartiu la pàgina | ^compartiu l'entrada | ^compartiu la recepta | ^compartiu això | ^compartiu aquesta entrada
      ^compartiu -ho | ^copia l'enllaç | ^copia enllaç | ^copia el link | ^copiar l'enllaç | ^copiar enllaç | ^copiar el link
      ^enllaç copiat | ^imprimeix l'article | ^imprimeix la pàgina | ^imprimeix la recepta | ^imprimeix aquesta pàgina
      ^imprimeix article | ^imprimir l'article | ^imprimir la pàgina | ^imprimir la recepta | ^imprimir aquesta pàgina
      ^imprimir article | ^envia a un amic | ^envia per correu | ^envia l'article | ^envia -ho a un amic | ^enviar a un amic
      ^enviar per correu | ^enviar l'article | ^enviar -ho a un amic | feu clic per compartir | s'obre en una finestra nova
      ^desa l'article$ | ^desa per més tard$ | ^guarda l'article$ | ^guarda per més tard$
    `,
    hint: `
      ^comparteix$ | ^compartir$ | ^comparteix:$ | ^comparteix-ho$ | ^m'agrada$ | ^segueix$ | ^segueix-nos$ | ^seguiu-nos$
      ^imprimeix$ | ^imprimir$ | ^guarda$ | ^copia$ | ^piula$ | ^escolta$ | ^escolta l'article$ | ^segueix-nos | ^comparteix:
    `,
  },
  comments: {
    sure: `
      ^deixa un comentari | ^deixa una resposta | ^deixa comentari | ^deixa el comentari | ^deixa el teu comentari
      ^deixa un missatge | ^deixeu un comentari | ^deixeu una resposta | ^deixeu comentari | ^deixeu el comentari
      ^deixeu el teu comentari | ^deixeu un missatge | ^escriu un comentari | ^escriu una resposta | ^escriu comentari
      ^escriu el comentari | ^escriu el teu comentari | ^escriu un missatge | ^afegeix un comentari | ^afegeix una resposta
      ^afegeix comentari | ^afegeix el comentari | ^afegeix el teu comentari | ^afegeix un missatge | ^envia un comentari
      ^envia una resposta | ^envia comentari | ^envia el comentari | ^envia el teu comentari | ^envia un missatge
      ^publica un comentari | ^publica una resposta | ^publica comentari | ^publica el comentari | ^publica el teu comentari
      ^publica un missatge | ^escriviu un comentari | ^escriviu una resposta | ^escriviu comentari | ^escriviu el comentari
      ^escriviu el teu comentari | ^escriviu un missatge | ^cancel·la la resposta | ^cancel·la les respostes | ^cancel·lar resposta
      ^comenta l'article | ^comenta la notícia | ^comentar l'article | ^comentar la notícia | ^# comentaris$ | ^# comentari$
      ^# respostes$ | ^comentaris #$ | ^comentaris (#)$ | ^no hi ha comentaris | ^sense comentaris | ^encara no hi ha comentaris
      ^cap comentari | ^veure tots els comentaris$ | ^veure tots els respostes$ | ^veure més comentaris$ | ^veure més respostes$
      ^veure # comentaris$ | ^veure # respostes$ | ^veure comentaris$ | ^veure respostes$ | ^mostra tots els comentaris$
      ^mostra tots els respostes$ | ^mostra més comentaris$ | ^mostra més respostes$ | ^mostra # comentaris$ | ^mostra # respostes$
      ^mostra comentaris$ | ^mostra respostes$ | ^llegeix tots els comentaris$ | ^llegeix tots els respostes$
      ^llegeix més comentaris$ | ^llegeix més respostes$ | ^llegeix # comentaris$ | ^llegeix # respostes$ | ^llegeix comentaris$
      ^llegeix respostes$ | ^carrega tots els comentaris$ | ^carrega tots els respostes$ | ^carrega més comentaris$
      ^carrega més respostes$ | ^carrega # comentaris$ | ^carrega # respostes$ | ^carrega comentaris$ | ^carrega respostes$
      l'adreça electrònica no es publicarà | la vostra adreça electrònica no es publicarà | la teva adreça electrònica no es publicarà
      el teu correu electrònic no es publicarà | els camps necessaris estan | els camps necessaris són | els camps obligatoris estan
      els camps obligatoris són | desa el meu nom | per a la pròxima vegada que | per a la pròxima vegada comenti
      la pròxima vegada que que | la pròxima vegada que comenti | avisa'm si hi ha | avisa'm per correu | notifica'm si hi ha
      notifica'm per correu | inicia sessió per comentar | inicia sessió per a comentar | inicia sessió per respondre
      inicia sessió per publicar | has d'iniciar sessió per comentar | has d'iniciar sessió per a comentar
      has d'iniciar sessió per respondre | has d'iniciar sessió per publicar | heu d'iniciar sessió per comentar
      heu d'iniciar sessió per a comentar | heu d'iniciar sessió per respondre | heu d'iniciar sessió per publicar
      cal iniciar sessió per comentar | cal iniciar sessió per a comentar | cal iniciar sessió per respondre
      cal iniciar sessió per publicar | els comentaris estan tancats | els comentaris estan desactivats | sigues el primer a comentar
      sigues el primer en comentar | siguis el primer a comentar | siguis el primer en comentar | ^denuncia el comentari
      ^denuncia d'un comentari | ^informa el comentari | ^informa d'un comentari | ^participa en el debat | ^participa en la conversa
    `,
    hint: `
      avisa'm dels | notifica'm dels | ^respon$ | ^resposta$ | ^respostes$ | ^comentari$ | ^comentaris$ | ^comenta$ | ^denuncia$
      ^més recents$ | ^més antics$ | ^més nous$ | ^ordena$ | ^lloc web$ | ^web$ | ^publica$ | ^publica el comentari$
      ^envia el comentari$ | ^cita$ | ^debat$ | fa # dies$ | fa # hores$ | fa # minuts$ | fa # mesos$ | fa # anys$ | fa # setmanes$
    `,
  },
  'related-links': {
    sure: `
      ^llegeix també$ | ^llegeix també: | ^llegeix més$ | ^llegeix més: | ^llegiu també$ | ^llegiu també: | ^llegiu més$
      ^llegiu més: | ^vegeu també$ | ^vegeu també: | ^vegeu més$ | ^vegeu més: | ^mira també$ | ^mira també: | ^mira més$ | ^mira més:
      ^escolta també$ | ^escolta també: | ^escolta més$ | ^escolta més: | ^llegeix també | ^llegiu també | ^vegeu també | ^mira també
      ^et pot interessar | ^us pot interessar | ^potser t'interessa | ^també et pot interessar | ^articles relacionats$
      ^articles relacionats: | ^articles relacionades$ | ^articles relacionades: | ^articles recomanats$ | ^articles recomanats:
      ^articles recomanades$ | ^articles recomanades: | ^articles recents$ | ^articles recents: | ^articles populars$
      ^articles populars: | ^articles més llegits$ | ^articles més llegits: | ^articles més llegides$ | ^articles més llegides:
      ^articles similars$ | ^articles similars: | ^articles destacats$ | ^articles destacats: | ^articles destacades$
      ^articles destacades: | ^notícies relacionats$ | ^notícies relacionats: | ^notícies relacionades$ | ^notícies relacionades:
      ^notícies recomanats$ | ^notícies recomanats: | ^notícies recomanades$ | ^notícies recomanades: | ^notícies recents$
      ^notícies recents: | ^notícies populars$ | ^notícies populars: | ^notícies més llegits$ | ^notícies més llegits:
      ^notícies més llegides$ | ^notícies més llegides: | ^notícies similars$ | ^notícies similars: | ^notícies destacats$
      ^notícies destacats: | ^notícies destacades$ | ^notícies destacades: | ^entrades relacionats$ | ^entrades relacionats:
      ^entrades relacionades$ | ^entrades relacionades: | ^entrades recomanats$ | ^entrades recomanats: | ^entrades recomanades$
      ^entrades recomanades: | ^entrades recents$ | ^entrades recents: | ^entrades populars$ | ^entrades populars:
      ^entrades més llegits$ | ^entrades més llegits: | ^entrades més llegides$ | ^entrades més llegides: | ^entrades similars$
      ^entrades similars: | ^entrades destacats$ | ^entrades destacats: | ^entrades destacades$ | ^entrades destacades:
      ^continguts relacionats$ | ^continguts relacionats: | ^continguts relacionades$ | ^continguts relacionades:
      ^continguts recomanats$ | ^continguts recomanats: | ^continguts recomanades$ | ^continguts recomanades: | ^continguts recents$
      ^continguts recents: | ^continguts populars$ | ^continguts populars: | ^continguts més llegits$ | ^continguts més llegits:
      ^continguts més llegides$ | ^continguts més llegides: | ^continguts similars$ | ^continguts similars: | ^continguts destacats$
      ^continguts destacats: | ^continguts destacades$ | ^continguts destacades: | ^temes relacionats$ | ^temes relacionats:
      ^temes relacionades$ | ^temes relacionades: | ^temes recomanats$ | ^temes recomanats: | ^temes recomanades$
      ^temes recomanades: | ^temes recents$ | ^temes recents: | ^temes populars$ | ^temes populars: | ^temes més llegits$
      ^temes més llegits: | ^temes més llegides$ | ^temes més llegides: | ^temes similars$ | ^temes similars: | ^temes destacats$
      ^temes destacats: | ^temes destacades$ | ^temes destacades: | ^receptes relacionats$ | ^receptes relacionats:
      ^receptes relacionades$ | ^receptes relacionades: | ^receptes recomanats$ | ^receptes recomanats: | ^receptes recomanades$
      ^receptes recomanades: | ^receptes recents$ | ^receptes recents: | ^receptes populars$ | ^receptes populars:
      ^receptes més llegits$ | ^receptes més llegits: | ^receptes més llegides$ | ^receptes més llegides: | ^receptes similars$
      ^receptes similars: | ^receptes destacats$ | ^receptes destacats: | ^receptes destacades$ | ^receptes destacades:
      ^productes relacionats$ | ^productes relacionats: | ^productes relacionades$ | ^productes relacionades: | ^productes recomanats$
      ^productes recomanats: | ^productes recomanades$ | ^productes recomanades: | ^productes recents$ | ^productes recents:
      ^productes populars$ | ^productes populars: | ^productes més llegits$ | ^productes més llegits: | ^productes més llegides$
      ^productes més llegides: | ^productes similars$ | ^productes similars: | ^productes destacats$ | ^productes destacats:
      ^productes destacades$ | ^productes destacades: | ^enllaços relacionats$ | ^enllaços relacionats: | ^enllaços relacionades$
      ^enllaços relacionades: | ^enllaços recomanats$ | ^enllaços recomanats: | ^enllaços recomanades$ | ^enllaços recomanades:
      ^enllaços recents$ | ^enllaços recents: | ^enllaços populars$ | ^enllaços populars: | ^enllaços més llegits$
      ^enllaços més llegits: | ^enllaços més llegides$ | ^enllaços més llegides: | ^enllaços similars$ | ^enllaços similars:
      ^enllaços destacats$ | ^enllaços destacats: | ^enllaços destacades$ | ^enllaços destacades: | ^últimes notícies$
      ^últimes entrades$ | ^últimes articles$ | ^darreres notícies$ | ^darreres entrades$ | ^darreres articles$ | ^altres notícies$
      ^altres entrades$ | ^altres articles$ | ^més notícies$ | ^més entrades$ | ^més articles$ | ^el més llegit$ | ^els més llegits$
      ^les més llegides$ | ^el més vist$ | ^el més comentat$ | ^el més popular$ | ^el més recent$ | ^destacats$ | ^recomanats$
      ^recomanat per a tu$ | ^la tria de la redacció$ | ^tria de l'editor$ | ^t'ha interessat?$ | ^darrera hora$ | ^última hora$
      ^sobre aquest tema$ | ^en aquest tema$ | ^titulars$ | ^no t'ho perdis$ | ^relacionats$ | ^relacionat$ | ^et pot interessa
      ^us pot interessa | ^potser et interessar | ^potser et interessa | ^potser us interessar | ^potser us interessa | ^més sobre
      ^més de la secció | ^més notícies de | ^més articles de | ^més informació sobre | ^article següent$ | ^article anterior$
      ^entrada següent$ | ^entrada anterior$ | ^notícia següent$ | ^notícia anterior$ | ^els lectors també | ^altres lectors
    `,
    hint: `
      ^llegir més$ | ^més$ | ^veure més$ | ^veure-ho tot$ | ^mostra més$ | ^continua llegint$ | ^continua$ | ^popular$ | ^recents$
      ^actualitat$ | ^temes$ | ^vídeo$ | ^vídeos$ | ^galeria$ | ^fotogaleria$ | ^destacat$ | ^relacionat: | ^vegeu
    `,
  },
  navigation: {
    sure: `
      ^vés al contingut | ^vés al contingut principal | ^vés al menú | ^vés al navegació | ^salta al contingut
      ^salta al contingut principal | ^salta al menú | ^salta al navegació | ^ves al contingut | ^ves al contingut principal
      ^ves al menú | ^ves al navegació | ^anar al contingut | ^anar al contingut principal | ^anar al menú | ^anar al navegació
      ^vés a la contingut | ^vés a la contingut principal | ^vés a la menú | ^vés a la navegació | ^obre el menú$ | ^obre menú$
      ^obre la cerca$ | ^obre la navegació$ | ^tanca el menú$ | ^tanca menú$ | ^tanca la cerca$ | ^tanca la navegació$
      ^mostra el menú$ | ^mostra menú$ | ^mostra la cerca$ | ^mostra la navegació$ | ^menú principal$ | ^navegació principal$
      ^sou aquí | ^ets aquí | ^esteu aquí | ^a dalt$ | ^torna a dalt$ | ^amunt$ | ^tornar a dalt$ | ^torna a l'inici$
      ^torna a la portada$ | ^el meu compte$ | ^el meu perfil$ | ^has oblidat la contrasenya?$ | ^heu oblidat la contrasenya?$
      ^crea un compte$ | ^canvia l'idioma$ | ^tria l'idioma$ | ^pàgina següent$ | ^pàgina anterior$ | ^navegació d'entrades$
      ^pàgina # de # | ^entrades més antigues$ | ^entrades més noves$ | ^entrades antigues$ | ^anterior següent$ | ^següent anterior$
      ^cerca al web | ^cerca a: | ^cerca per: | ^cerca en aquest | ^cercar al web | ^cercar a: | ^cercar per: | ^cercar en aquest
      ^cerqueu al web | ^cerqueu a: | ^cerqueu per: | ^cerqueu en aquest | ^inicia sessió registra't | ^inicia sessió o registra't
      ^inicia sessió registre | ^entra registra't | ^entra o registra't | ^entra registre | ^la cistella és buida
      ^la teva cistella és buida | ^us ha estat útil | ^us ha semblat útil
    `,
    hint: `
      ^inici$ | ^portada$ | ^notícies$ | ^menú$ | ^cerca$ | ^cercar$ | ^inicia sessió$ | ^entra$ | ^tanca sessió$ | ^registra't$
      ^registre$ | ^catalunya$ | ^espanya$ | ^món$ | ^política$ | ^economia$ | ^societat$ | ^esports$ | ^barça$ | ^cultura$ | ^opinió$
      ^comarques$ | ^local$ | ^salut$ | ^educació$ | ^ciència$ | ^tecnologia$ | ^estil de vida$ | ^gent$ | ^el temps$ | ^motor$
      ^viatges$ | ^habitatge$ | ^receptes$ | ^cuina$ | ^fotos$ | ^podcast$ | ^podcasts$ | ^tv$ | ^ràdio$ | ^directe$ | ^arxiu$
      ^etiquetes$ | ^categories$ | ^categoria$ | ^seccions$ | ^blog$ | ^blogs$ | ^qui som$ | ^sobre nosaltres$ | ^sobre mi$
      ^contacte$ | ^contacta$ | ^ajuda$ | ^preguntes freqüents$ | ^productes$ | ^serveis$ | ^botiga$ | ^cistella$ | ^agenda$
      ^calendari$ | ^feina$ | ^borsa de treball$ | ^anuncis$ | ^fòrum$ | ^membres$ | ^enrere$ | ^endavant$ | ^següent$ | ^anterior$
      ^tanca$ | ^tot$ | ^català$ | ^castellano$ | ^english$ | ^índex$ | ^sumari$ | ^ajuntament$ | ^tràmits$ | ^seu electrònica$
      ^documents$ | ^municipi$ | ^formularis$ | ^etiquetes: | ^categoria: | ^categories: | ^temes: | ^paraules clau: | ^arxivat a:
    `,
  },
  advertisement: {
    sure: `
      ^publicitat$ | ^anunci$ | ^publicitat publicitat$ | ^contingut patrocinat$ | ^patrocinat$ | ^article patrocinat$
      ^contingut promocional$ | ^publireportatge$ | ^contingut de marca$ | ^branded content$
      ^l'article continua després de la publicitat | ^l'article continua després la publicitat
      ^l'article continua sota de la publicitat | ^l'article continua sota la publicitat | ^el text continua després de la publicitat
      ^el text continua després la publicitat | ^el text continua sota de la publicitat | ^el text continua sota la publicitat
      ^la notícia continua després de la publicitat | ^la notícia continua després la publicitat
      ^la notícia continua sota de la publicitat | ^la notícia continua sota la publicitat | ^continua llegint després
      ^tanca la publicitat$ | ^tanca l'anunci$ | ^salta la publicitat$ | ^salta l'anunci$ | ^anuncia't aquí | ^anuncia't amb nosaltres
      aquest article conté enllaços d'afiliat | la pàgina conté enllaços d'afiliat | enllaços d'afiliació
      podem rebre una petita comissió | podem rebre una comissió | rebem una petita comissió | rebem una comissió
      desactiva l'adblock | desactiva el bloquejador | desactiveu l'adblock | desactiveu el bloquejador | fas servir un bloquejador
      utilitzes un bloquejador | ^amb el patrocini de | ^amb el suport de
    `,
    hint: `
      ^patrocinador$ | ^patrocinadors$ | ^patrocinat per$ | ^compra$ | ^compra ara$ | ^compra-ho$ | ^veure oferta$ | ^oferta$
      ^ofertes$ | ^descompte$ | ^amb el suport de$ | ^col·laboradors$ | ^afegeix a la cistella$ | ^patrocinat per
      ^amb la col·laboració de
    `,
  },
  paywall: {
    sure: `
      aquest article és exclusiu per a a | aquest article és exclusiu per a subscriptors | aquest article és exclusiu per a
      aquest article és exclusiu per subscriptors | aquest article és només per a a | aquest article és només per a subscriptors
      aquest article és només per a | aquest article és només per subscriptors | aquest contingut és exclusiu per a a
      aquest contingut és exclusiu per a subscriptors | aquest contingut és exclusiu per a
      aquest contingut és exclusiu per subscriptors | aquest contingut és només per a a | aquest contingut és només per a subscriptors
      aquest contingut és només per a | aquest contingut és només per subscriptors | exclusiu per a subscriptors
      només per a subscriptors | ^només per a subscriptors$ | ^per a subscriptors$ | ^contingut exclusiu$
      ^contingut per a subscriptors$ | per continuar llegint | per continuar llegint sencer | per continuar llegint cal
      per continuar llegint subscriu-te | per continuar llegint inicia | per llegir l'article | per llegir l'article sencer
      per llegir l'article cal | per llegir l'article subscriu-te | per llegir l'article inicia | per llegir aquest article
      per llegir aquest article sencer | per llegir aquest article cal | per llegir aquest article subscriu-te
      per llegir aquest article inicia | subscriu-te per llegir | subscriu-te per continuar | subscriu-te per accedir
      inicia sessió per llegir | inicia sessió per continuar | inicia sessió per accedir | registra't per llegir
      registra't per continuar | registra't per accedir | ^ja ets subscriptor | ^ja ets subscriptors | ^ja ets un compte
      ^ja ets compte | ^ja sou subscriptor | ^ja sou subscriptors | ^ja sou un compte | ^ja sou compte | ^ja tens subscriptor
      ^ja tens subscriptors | ^ja tens un compte | ^ja tens compte | ^tria la teva subscripció | ^escull la teva subscripció
      ^prova-ho gratis | ^prova-ho de franc | ^proveu-ho gratis | ^proveu-ho de franc | ^primer mes gratis | ^primer mes per
      ^dona suport al periodisme | ^dona suport a | ^doneu suport al periodisme | ^doneu suport a | ^fes una donació$ | ^fes-te soci$
      ^fes-te'n soci$ | ^fes-te subscriptor$ | activa el javascript | activa javascript | activeu el javascript | activeu javascript
      el teu navegador no és | el teu navegador no admet | el vostre navegador no és | el vostre navegador no admet
      ^descarrega l'app | ^descarrega l'aplicació | ^descarrega la nostra | ^baixa't l'app | ^baixa't l'aplicació | ^baixa't la nostra
    `,
    hint: `
      accés il·limitat | ^subscriptors$ | ^premium$ | ^contrasenya$ | ^dona$ | ^donatiu$ | ^per mes$ | ^al mes$ | ^o$ | ^app store$
      ^google play$ | ^aplicacions mòbils$
    `,
  },
  'legal-footer': {
    sure: `
      tots els drets reservats | ^copyright © | ^© copyright | queda prohibida la reproducció | prohibida la reproducció
      ^avís legal$ | ^condicions d'ús$ | ^política de privacitat$ | ^protecció de dades$ | ^termes i condicions$
      ^condicions generals$ | ^accessibilitat web$ | ^declaració d'accessibilitat$ | ^canal ètic$ | ^condicions de venda$
      ^política de privadesa$ | ^nota legal$ | ^avís legal política | ^avís legal avís | ^avís legal condicions | ^avís legal galetes
      ^avís legal contacte | ^avís legal i | ^avís legal publicitat | ^avís legal crèdits | ^condicions d'ús política
      ^condicions d'ús avís | ^condicions d'ús condicions | ^condicions d'ús galetes | ^condicions d'ús contacte | ^condicions d'ús i
      ^condicions d'ús publicitat | ^condicions d'ús crèdits | ^política de privacitat política | ^política de privacitat avís
      ^política de privacitat condicions | ^política de privacitat galetes | ^política de privacitat contacte
      ^política de privacitat i | ^política de privacitat publicitat | ^política de privacitat crèdits | ^nif:? # | ^cif:? #
      ^fet amb el wordpress | ^fet amb wordpress | ^gràcies a el wordpress | ^gràcies a wordpress | ^funciona amb el wordpress
      ^funciona amb wordpress | ^disseny web | ^desenvolupat per | ^web feta per | ^disseny i programació
      amb el suport de la generalitat | ^dipòsit legal: | ^dipòsit legal | ^issn #
    `,
    hint: `
      sense autorització expressa | sense autorització prèvia | sense autorització escrita | sense autorització per escrit
      sense el consentiment expressa | sense el consentiment prèvia | sense el consentiment escrita | sense el consentiment per escrit
      ^privacitat$ | ^condicions$ | ^redacció$ | ^treballa amb nosaltres$ | ^premsa$ | ^mapa web$ | ^mapa del web$ | ^rss$
      ^enviaments$ | ^pagament$ | ^devolucions$ | ^garantia$ | ^accessibilitat$ | ^drets d'autor$ | ^crèdits$ | ^tarifes$
      ^subscripcions$ | ^hemeroteca$ | ^legal$ | ^telèfon: | ^tel: | ^adreça: | ^correu: | ^correu electrònic: | ^fax: | ^director:
      ^edita: | ^horari: | ^seu:
    `,
  },
  'author-box': {
    sure: `
      ^sobre l'autor | ^sobre l'autora | ^sobre els autors | ^quant a l'autor | ^tots els articles de | ^tots els articles d'
      ^tots els articles de l'autor | ^tots els articles escrits | ^tots els articles per | ^més articles d'
      ^més articles de l'autor | ^més articles escrits | ^més articles per | ^altres articles de | ^altres articles d'
      ^altres articles de l'autor | ^altres articles escrits | ^altres articles per | ^veure tots els articles de
      ^veure tots els articles d' | ^veure tots els articles de l'autor | ^veure tots els articles escrits
      ^veure tots els articles per | ^totes les entrades de | ^totes les entrades d' | ^totes les entrades de l'autor
      ^totes les entrades escrits | ^totes les entrades per | ^veure totes les entrades de | ^veure totes les entrades d'
      ^veure totes les entrades de l'autor | ^veure totes les entrades escrits | ^veure totes les entrades per | ^segueix l'autor
      ^segueix l'autora | les opinions expressades | l'opinió de l'autor
    `,
    hint: `
      és periodista a | és redactor de | és redactora de | és redactor en cap | és periodista i | periodista freelance | ^autor$
      ^autora$ | ^redactor$ | ^redactora$ | ^periodista$ | ^editor$ | ^corresponsal$ | ^fotògraf$ | ^perfil$ | ^biografia$ | ^autor:
      ^autora: | ^redacció: | és periodista | és escriptora | és escriptor | escriu sobre | viu a | autora del llibre
      autor del llibre
    `,
  },
  counter: {
    sure: `
      ^# min de lectura$ | ^# min de lectura: | ^# minuts de lectura$ | ^# minuts de lectura: | ^# minut de lectura$
      ^# minut de lectura: | ^temps de lectura | ^temps estimat | ^lectura de # min | ^# visualitzacions$ | ^# visites$
      ^# compartits$ | ^# seguidors$ | ^# m'agrada$ | ^# vots$ | ^# valoracions$ | ^# lectures$ | ^visites:? # | ^visualitzacions:? #
      ^lectures:? # | ^membre des de: # | ^registrat: # | ^missatges: #$ | ^entrades: #$
    `,
    hint: `
      ^# minuts$ | ^# resultats$ | ^# articles$ | ^# productes$ | ^visites$ | ^valoració$ | ^temps de lectura$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotos: | ^fotografia: | ^imatge: | ^imatges: | ^font: | ^fonts: | ^il·lustració: | ^gràfic: | ^vídeo: | ^mapa:
      ^foto d'arxiu | ^foto cedida | ^imatge d'arxiu | ^imatge cedida | ^imatge d'arxiu$ | ^foto d'arxiu$ | / acn$ | acn$
    `,
  },
};
