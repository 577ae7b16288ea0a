import type { Phrases } from './phrases.js';

/** What boilerplate says in French. */
export const fr: Phrases = {
  'cookie-banner': {
    sure: `
      nous utilisons des cookies | nous utilisons les cookies | nous utilisons des traceurs | nous utilisons également des cookies
      nous utilisons des technologies telles que les cookies | ce site utilise des cookies | ce site web utilise des cookies
      ce site internet utilise des cookies | ce site utilise des traceurs | notre site utilise des cookies
      notre site web utilise des cookies | utilise des cookies pour | utilisons des cookies pour | utilisons des cookies et
      utilisons des cookies afin de | en poursuivant votre navigation | en continuant votre navigation | en continuant à naviguer sur
      en continuant à utiliser ce site | en poursuivant la navigation | si vous continuez à utiliser ce site
      vous acceptez l’utilisation de cookies | vous acceptez l’utilisation des cookies | vous acceptez l’utilisation de nos cookies
      vous acceptez le dépôt de cookies | vous acceptez notre utilisation de cookies | vous consentez à l’utilisation de
      vous consentez à l’utilisation de tous les cookies | avec nos # partenaires | nous et nos # partenaires
      avec votre accord, nous et nos | avec votre accord, nos partenaires et nous | stocker et/ou accéder à des informations
      stocker et accéder à des informations | informations stockées sur votre terminal | informations stockées sur un appareil
      données de géolocalisation précises | analyser activement les caractéristiques de l’appareil | publicités et contenu personnalisés
      publicités et contenus personnalisés | publicité et contenu personnalisés | mesure de performance des publicités et du contenu
      retirer votre consentement à tout moment | retirer votre consentement en cliquant | modifier vos préférences à tout moment
      modifier vos choix à tout moment | vous pouvez à tout moment modifier vos | vous pouvez paramétrer vos choix
      vos choix s’appliqueront | intérêt légitime, auquel vous pouvez vous opposer | cookies et autres traceurs
      cookies ou technologies similaires | cookies et technologies similaires | cookies ou autres traceurs
      cookies pour vous garantir la meilleure expérience | pour réaliser des statistiques de visites
      afin de réaliser des statistiques de visites | cookies strictement nécessaires | cookies sont nécessaires au fonctionnement
      ^gestion des cookies$ | ^gérer les cookies$ | ^gérer mes cookies$ | ^gérer vos cookies | ^paramétrer les cookies$
      ^paramétrer mes cookies | ^paramètres des cookies$ | ^paramètres de cookies$ | ^préférences cookies$ | ^préférences de cookies$
      ^préférences relatives aux cookies | ^personnaliser les cookies$ | ^accepter les cookies$ | ^accepter tous les cookies$
      ^j’accepte les cookies$ | ^refuser les cookies$ | ^refuser tous les cookies$ | ^tout accepter$ | ^tout refuser$ | ^accepter tout$
      ^refuser tout$ | ^continuer sans accepter$ | ^continuer sans accepter → | ^accepter et fermer$ | ^accepter & fermer$
      ^accepter et continuer$ | ^accepter & continuer$ | ^refuser et s’abonner | ^refuser et fermer | ^gérer le consentement$
      ^gérer le consentement aux cookies$ | ^gérer mes consentements$ | ^gérer mes choix$ | ^gérer vos préférences
      ^gérer mes préférences$ | ^votre vie privée nous importe | ^le respect de votre vie privée | ^nous respectons votre vie privée
      ^votre vie privée est importante | ^votre vie privée, notre priorité | ^plateforme de gestion du consentement | ^toujours activé$
      nous et nos partenaires utilisons | nous et nos partenaires stockons | nous et nos partenaires traitons
      nous et nos partenaires déposons | ^avec votre consentement, nous et nos
    `,
    hint: `
      nous et nos partenaires | nos # partenaires | sans votre consentement | ^accepter$ | ^j’accepte$ | ^je refuse$ | ^refuser$
      ^ok, j’ai compris$ | ^j’ai compris$ | ^d’accord$ | ^ok, tout accepter$ | ^personnaliser$ | ^paramétrer$ | ^paramètres$
      ^préférences$ | ^voir les préférences$ | ^enregistrer$ | ^enregistrer les préférences$ | ^enregistrer mes choix$
      ^enregistrer et fermer$ | ^confirmer mes choix$ | ^valider mes choix$ | ^plus d’options$ | ^plus d’informations$
      ^en savoir plus$ | ^en savoir plus → | ^afficher les détails$ | ^voir les détails$ | ^gérer les options$ | ^gérer les services$
      ^gérer$ | ^nécessaires$ | ^nécessaire$ | ^fonctionnel$ | ^fonctionnels$ | ^statistiques$ | ^mesure d’audience$ | ^toujours actif$
      ^nos partenaires$ | ^voir nos partenaires$ | ^finalités$ | ^consentement$ | ^politique de cookies$ | ^politique cookies$
      ^paramétrer mes choix$ | ^cookies et traceurs$ | utilisation de cookies | votre consentement | améliorer votre expérience
    `,
  },
  'newsletter-promo': {
    sure: `
      abonnez-vous à notre newsletter | abonnez-vous à la newsletter | abonnez-vous à notre lettre d’information
      abonnez-vous à nos newsletters | abonnez-vous à notre infolettre | abonnez-vous gratuitement à | inscrivez-vous à notre newsletter
      inscrivez-vous à la newsletter | inscrivez-vous à notre infolettre | inscrivez-vous à l’infolettre
      inscrivez-vous à nos newsletters | inscrivez-vous à notre lettre | inscrivez-vous gratuitement à | inscris-toi à la newsletter
      inscris-toi à notre newsletter | ^inscription à la newsletter | ^inscription newsletter$ | ^s’inscrire à la newsletter
      ^s’abonner à la newsletter | ^je m’inscris à la newsletter | ^je m’abonne à la newsletter | ^recevez notre newsletter
      ^recevez la newsletter | ^recevez nos newsletters | ^recevez chaque | ^recevez gratuitement | ^recevez toute l’actualité
      ^recevez toute l’actu | ^recevez l’essentiel | ^recevez les dernières | ^recevez les infos | ^recevez le meilleur | ^recevez nos
      ^recevez tous les | ^recevoir la newsletter | ^recevoir notre newsletter | ^retrouvez * dans votre boîte mail
      directement dans votre boîte mail | directement dans votre boîte e-mail | directement dans votre boîte aux lettres électronique
      directement dans votre boîte de réception | dans votre boîte mail | dans votre boîte de réception | dans votre boîte courriel
      ^notre newsletter$ | ^nos newsletters$ | ^newsletter gratuite | ^toutes nos newsletters | ^toutes les newsletters
      ^découvrez toutes nos newsletters | ^découvrez nos newsletters | vous pouvez vous désinscrire à tout moment
      vous pouvez vous désabonner à tout moment | vous pouvez à tout moment vous désinscrire | vous pourrez vous désinscrire
      désinscription possible à tout moment | désabonnement à tout moment | lien de désinscription | lien de désabonnement
      liens de désinscription | en vous inscrivant, vous acceptez | en vous abonnant, vous acceptez | en cliquant sur « s’inscrire
      en cliquant sur je m’inscris | en renseignant votre adresse | en indiquant votre adresse email
      votre adresse email est uniquement utilisée | votre adresse email sera utilisée | votre adresse e-mail est utilisée
      votre adresse mail est collectée | votre adresse de messagerie est uniquement | merci pour votre inscription
      merci de votre inscription | votre inscription a bien été prise en compte | votre inscription est confirmée
      ce site est protégé par recaptcha | je souhaite recevoir la newsletter | je souhaite recevoir les newsletters
      je souhaite recevoir les offres | j’accepte de recevoir | ^ne manquez rien | ^ne ratez rien | ^ne manquez plus | ^ne ratez plus
      ^restez informé | ^restez informés | ^restez connecté | ^activer les notifications$ | ^activez les notifications | ^alertes info$
    `,
    hint: `
      ^inscrivez-vous à | dans vos mails | directement par mail | directement par e-mail | directement par email | ^la newsletter de
      ^les newsletters du | pas de spam | ^s’inscrire$ | ^je m’inscris$ | ^inscription$ | ^inscrivez-vous$ | ^s’abonner$ | ^je m’abonne$
      ^abonnez-vous$ | ^votre email$ | ^votre e-mail$ | ^votre adresse email$ | ^votre adresse e-mail$ | ^votre adresse mail$
      ^adresse email$ | ^adresse e-mail$ | ^adresse mail$ | ^adresse courriel$ | ^votre courriel$ | ^courriel$ | ^entrez votre adresse
      ^saisissez votre adresse | ^saisissez votre email | ^entrez votre email | ^renseignez votre | ^prénom$ | ^envoyer$ | ^valider$
      ^infolettre$ | ^infolettres$ | ^lettre d’information$ | ^lettres d’information$ | ^champ obligatoire$ | ^champs obligatoires$
      ^votre adresse email n’est pas valide | ^email invalide | ^l’actu du jour$ | ^chaque matin | boîte mail | boîte de réception
      infolettre | désinscrire | lettre d’information
    `,
  },
  'share-buttons': {
    sure: `
      ^partager sur facebook | ^partager sur twitter | ^partager sur X$ | ^partager sur linkedin | ^partager sur LinkedIn
      ^partager sur WhatsApp | ^partager sur whatsapp | ^partager sur pinterest | ^partager sur telegram | ^partager sur messenger
      ^partager sur bluesky | ^partager sur threads | ^partager sur reddit | ^partager via facebook | ^partager via twitter
      ^partager via WhatsApp | ^partager par mail | ^partager par e-mail | ^partager par email | ^partager par courriel
      ^partager via email | ^partager via e-mail | ^partager via LinkedIn | ^partager cet article | ^partager l’article
      ^partager cette page | ^partager la page | ^partager ce contenu | ^partager cette actualité | ^partager cette recette
      ^partager ce post | ^partager cette publication | ^partager cette vidéo | ^partager le lien$ | ^partager la recette$
      ^partager ceci | ^partager :$ | ^partager sur les réseaux sociaux | ^partagez sur facebook | ^partagez cet article
      ^partagez l’article | ^partagez cette page | ^partagez sur | ^partage sur facebook | ^vous aimez cet article ? partagez
      ^envoyer par email | ^envoyer par e-mail | ^envoyer par mail | ^envoyer par courriel | ^envoyer à un ami | ^envoyer l’article par
      ^envoyer un lien par e-mail | ^recommander cet article | ^recommander à un ami | ^imprimer l’article | ^imprimer cet article
      ^imprimer la page | ^imprimer cette page | ^imprimer la recette | ^version imprimable | ^copier le lien | ^copier l’url
      ^copier le lien dans le presse-papiers | ^lien copié | ^sauvegarder l’article | ^enregistrer l’article | ^ajouter aux favoris$
      ^ajouter à mes favoris$ | ^ajouter à votre sélection | ^offrir cet article | ^offrir l’article | ^écouter l’article
      ^écouter cet article | ^cliquez pour partager | ^cliquer pour partager | ^cliquez pour imprimer | ^cliquer pour imprimer
      ^cliquer pour envoyer | ^épingler sur pinterest | ^tweeter cet article | ^ouvre dans une nouvelle fenêtre$
      ouvre dans une nouvelle fenêtre$ | ^s’ouvre dans une nouvelle fenêtre | ^j’aime ça | ^j’aime chargement | ^articles sauvegardés$
      ^lien permanent$ | ^diffuser cet article
    `,
    hint: `
      ^partager: | ^partagez$ | ^partages$ | ^partage$ | ^imprimer$ | ^tweeter$ | ^enregistrer l’article$ | ^sauvegarder$ | ^copier$
      ^j’aime$ | ^épingler$ | ^écouter$ | ^offrir$ | ^favoris$ | ^réagir$ | ^par mail$ | ^par e-mail$ | ^par email$ | ^suivez-nous$
      ^suivez-nous sur | ^retrouvez-nous sur | ^nous suivre$ | ^nous suivre sur | ^suivez-nous : | ^rejoignez-nous sur
      ^taille du texte$ | ^réseaux sociaux$
    `,
  },
  comments: {
    sure: `
      vous devez être connecté pour
      vous devez être connectée pour
      ^laisser un commentaire | ^laissez un commentaire | ^laisser une réponse | ^laisser un commentaire annuler la réponse
      ^annuler la réponse$ | ^ajouter un commentaire | ^ajouter votre commentaire | ^écrire un commentaire | ^rédiger un commentaire
      ^poster un commentaire | ^publier un commentaire | ^publier le commentaire | ^déposer un commentaire | ^envoyer le commentaire
      ^envoyer un commentaire | ^enregistrer un commentaire | ^commenter cet article | ^commenter l’article | ^commentez cet article
      ^voir les commentaires | ^voir tous les commentaires | ^voir les # commentaires | ^voir plus de commentaires | ^voir les réponses
      ^afficher les commentaires | ^masquer les commentaires | ^lire les commentaires | ^lire les # commentaires
      ^lire tous les commentaires | ^charger plus de commentaires | ^aller aux commentaires | ^tous les commentaires$ | ^# commentaires$
      ^# commentaire$ | ^commentaires (#)$ | ^# commentaires sur | ^# réflexions sur | ^# réactions à | ^aucun commentaire$
      ^aucun commentaire pour | ^pas de commentaire$ | ^pas encore de commentaire | ^il n’y a pas encore de commentaire
      ^soyez le premier à commenter | ^soyez le premier à réagir | ^soyez le premier à donner | ^soyez le premier à laisser
      ^réagissez à cet article | ^réagir à cet article | ^réagissez$ | ^participez à la conversation | ^rejoignez la discussion
      ^rejoindre la conversation | ^donnez votre avis | ^votre avis nous intéresse | ^qu’en pensez-vous ?$
      votre adresse e-mail ne sera pas publiée | votre adresse email ne sera pas publiée
      votre adresse de messagerie ne sera pas publiée | votre adresse courriel ne sera pas publiée
      votre adresse mail ne sera pas publiée | les champs obligatoires sont indiqués avec | les champs obligatoires sont marqués
      enregistrer mon nom, mon e-mail et mon site | enregistrer mon nom, e-mail et site
      dans le navigateur pour mon prochain commentaire | prévenez-moi de tous les nouveaux commentaires
      prévenez-moi de tous les nouveaux articles | vous devez être connecté pour publier un commentaire | connectez-vous pour commenter
      connectez-vous pour laisser un commentaire | connectez-vous pour réagir | connectez-vous pour répondre
      ^se connecter pour commenter | ^identifiez-vous pour | ^connectez-vous ou inscrivez-vous pour | ^les commentaires sont fermés
      les commentaires sont désactivés | ^les commentaires sont clos | ^commentaires fermés | les commentaires sont modérés
      les commentaires sont soumis à | votre commentaire est en attente de modération | votre commentaire sera
      ^signaler ce commentaire | ^signaler un abus$ | ^signaler ce message | ^charte de modération | ^charte des commentaires
      ce site utilise akismet | comment les données de vos commentaires | ^les plus récents les plus | ^les commentaires des lecteurs
      ^réactions des lecteurs
    `,
    hint: `
      ^un commentaire sur | ^# réponses à | ^une réponse à | ^une réflexion sur
      vous devez vous connecter pour | ^commentaires$ | ^commentaires : | ^commentaire$ | ^commenter$ | ^commentez$ | ^répondre$
      ^répondre à | ^réponses$ | ^réponse$ | ^réactions$ | ^signaler$ | ^alerter$ | ^votre nom$ | ^nom$ | ^pseudo$ | ^votre commentaire$
      ^votre message$ | ^site web$ | dit :$ | a dit :$ | a écrit :$ | répondre$ | ^les plus récents$ | ^les plus anciens$
      ^les plus populaires$ | ^trier par$ | ^trier par : | ^il y a # heures$ | ^il y a # jours$ | ^il y a # minutes$ | ^il y a # mois$
      ^il y a # ans$ | ^il y a # semaines$ | ^citer$ | ^visiteur$ | ^anonyme$ | ^annuler$ | ^laisser un avis | ^le # à #h#
      ^votre avis$ | ^il y a # jour$ | ^il y a # heure$ | ^il y a # minute$ | ^il y a # an$ | ^il y a # semaine$
    `,
  },
  'related-links': {
    sure: `
      ^lire aussi | ^à lire aussi | ^lisez aussi | ^lire également | ^à lire également | ^lire la suite$ | ^lire la suite →
      ^lire plus$ | ^lire plus d’articles | ^lire l’article$ | ^lire l’article complet | ^lire l’article : | ^lire notre article
      ^lire notre dossier | ^lire notre enquête | ^à voir aussi | ^à voir également | ^à écouter aussi | ^écouter aussi
      ^regarder aussi | ^à découvrir aussi | ^à découvrir$ | ^découvrir aussi | ^découvrez aussi | ^sur le même sujet
      ^dans la même rubrique | ^dans la même catégorie | ^dans le même dossier | ^du même auteur | ^sur le même thème | ^articles liés
      ^articles similaires | ^articles connexes | ^articles associés | ^articles recommandés | ^articles récents | ^articles populaires
      ^articles les plus lus | ^autres articles | ^derniers articles | ^nos derniers articles | ^dernières actualités$
      ^dernières nouvelles$ | ^dernières infos$ | ^dernières publications$ | ^dernières vidéos$ | ^l’actualité en direct$
      ^les dernières actualités$ | ^toute l’actualité$ | ^toutes les actualités$ | ^plus d’actualités$ | ^plus d’articles$
      ^plus d’infos$ | ^plus sur ce sujet | ^plus de$ | ^en savoir plus sur | ^pour en savoir plus$ | ^vous aimerez aussi
      ^vous aimerez peut-être aussi | ^vous aimerez peut-être | ^vous pourriez aussi aimer | ^vous pourriez également aimer
      ^vous pourriez être intéressé | ^vous pourriez aimer | ^cela pourrait vous intéresser | ^ces articles pourraient vous intéresser
      ^ceci pourrait vous intéresser | ^ça peut vous intéresser | ^cela peut vous intéresser | ^susceptible de vous intéresser
      ^recommandé pour vous$ | ^recommandés pour vous$ | ^nos recommandations$ | ^notre sélection d’articles
      ^la sélection de la rédaction | ^le choix de la rédaction | ^les choix de la rédaction | ^choix de la rédaction | ^les plus lus$
      ^les plus lus | ^les + lus | ^les articles les plus lus | ^le plus lu$ | ^les plus partagés$ | ^les plus commentés$
      ^les plus consultés$ | ^les plus vus$ | ^les plus populaires de | ^à la une$ | ^à ne pas manquer$ | ^contenus sponsorisés$
      ^article précédent : | ^article suivant : | ^produits similaires$ | ^produits associés$ | ^les clients ont aussi
      ^recettes similaires$ | ^recettes associées$ | ^publications similaires | ^autres actualités$ | ^autres sujets$
      ^les internautes ont aussi | ^les lecteurs ont aussi | ^ailleurs sur le web | ^sujets tendances$ | ^sur le web$
      ^dans cette rubrique$
    `,
    hint: `
      ^à lire | ^voir aussi | ^dans cette rubrique | ^pour aller plus loin | ^tendances$ | ^à suivre$ | ^la suite$ | ^suite$
      ^populaire$ | ^populaires$ | ^récents$ | ^actualité$ | ^en ce moment$ | ^en continu$ | ^dossier : | ^dossier$ | ^vidéo :
      ^vidéos. | ^podcast : | ^entretien. | ^reportage. | ^en images | ^diaporama | ^tribune. | ^portfolio | ^récit. | ^direct.
      ^notre dossier | ^article précédent$ | ^article suivant$ | ^à propos de ce sujet | ^références$ | ^liens$ | ^liens utiles
      ^retrouvez | ^sélection$ | ^thèmes$
    `,
  },
  navigation: {
    sure: `
      ^aller au contenu$ | ^aller au contenu principal$ | ^aller directement au contenu$ | ^aller à la navigation$
      ^aller à la recherche$ | ^aller au menu$ | ^aller au menu principal$ | ^aller au pied de page$ | ^aller à l’accueil$
      ^accéder au contenu$ | ^accéder au contenu principal$ | ^accéder au menu$ | ^accéder directement au contenu | ^passer au contenu$
      ^passer au contenu principal$ | ^passer à la navigation | ^passer la navigation | ^sauter au contenu$ | ^skip vers le contenu
      ^retour en haut$ | ^retour en haut de page$ | ^retour en haut de la page$ | ^haut de page$ | ^haut de la page$ | ^revenir en haut
      ^remonter en haut | ^retour à l’accueil$ | ^retour à la page d’accueil$ | ^retour à la liste$ | ^retour aux actualités$
      ^retour aux articles$ | ^retour au sommaire$ | ^revenir à l’accueil$ | ^menu principal$ | ^navigation principale$
      ^ouvrir le menu$ | ^fermer le menu$ | ^afficher le menu$ | ^afficher/masquer le menu | ^afficher / masquer la navigation
      ^basculer la navigation$ | ^ouvrir la recherche$ | ^fermer la recherche$ | ^ouvrir la navigation$ | ^rechercher sur le site
      ^rechercher :$ | ^recherche avancée$ | ^lancer la recherche$ | ^que cherchez-vous | ^que recherchez-vous | ^tapez votre recherche
      ^saisissez votre recherche | ^saisir votre recherche | ^vous êtes ici$ | ^vous êtes ici : | ^fil d’ariane$ | ^page # sur #
      ^page # de #$ | ^page précédente$ | ^page suivante$ | ^précédent suivant$ | ^précédent # # | ^# # # suivant | ^première page$
      ^dernière page$ | ^articles plus anciens$ | ^articles plus récents$ | ^publications plus anciennes | ^navigation de l’article$
      ^navigation de l’article | ^navigation des articles | ^article plus récent$ | ^article plus ancien$ | ^mots-clés : | ^mots-clés$
      ^étiquettes$ | ^choisir la langue$ | ^choisir une langue$ | ^choisissez votre langue$ | ^sélectionner une langue$
      ^changer de langue$ | ^sélectionner une catégorie$ | ^sélectionner un mois$ | ^choisir un pays$ | ^choisissez votre région
      ^choisir ma ville | ^se connecter / s’inscrire$ | ^connexion / inscription$ | ^s’identifier$ | ^créer un compte$
      ^créer mon compte$ | ^mon compte$ | ^mon profil$ | ^mon espace$ | ^mot de passe oublié | ^rester connecté$ | ^se souvenir de moi$
      ^se déconnecter$ | ^me déconnecter$ | ^ajouter au panier$ | ^voir le panier$ | ^voir mon panier$ | ^mon panier$
      ^votre panier est vide | ^passer la commande$ | ^passer commande$ | ^toutes les rubriques$ | ^tous les thèmes$
      ^toutes les catégories$ | ^plan du site$ | ^accès rapides$ | ^accès rapide$ | ^version mobile$ | ^liens d’évitement$
      ^le journal du jour$ | ^lire le journal$ | ^édition du jour$ | ^édition abonnés$ | ^votre navigateur n’est pas à jour
      ^vous utilisez un navigateur obsolète
    `,
    hint: `
      ^« précédent | ^suivant » | ^étiquettes : | ^rechercher sur | ^rechercher dans | ^classé dans | ^publié dans : | ^posté dans
      ^accueil$ | ^recherche$ | ^fermer$ | ^ouvrir$ | ^actualités$ | ^actus$ | ^actu$ | ^politique$ | ^économie$ | ^société$
      ^international$ | ^monde$ | ^france$ | ^europe$ | ^sports$ | ^culture$ | ^loisirs$ | ^santé$ | ^sciences$ | ^planète$
      ^environnement$ | ^faits divers$ | ^justice$ | ^éducation$ | ^régions$ | ^région$ | ^tourisme$ | ^voyage$ | ^cuisine$ | ^recettes$
      ^météo$ | ^vidéos$ | ^vidéo$ | ^photos$ | ^débats$ | ^idées$ | ^opinions$ | ^emploi$ | ^immobilier$ | ^annonces$
      ^petites annonces$ | ^annonces légales$ | ^carnet$ | ^avis de décès$ | ^jeux$ | ^mots croisés$ | ^horoscope$ | ^programme tv$
      ^télévision$ | ^cinéma$ | ^musique$ | ^livres$ | ^mode$ | ^boutique$ | ^magasin$ | ^produits$ | ^services$ | ^aide$ | ^à propos$
      ^à propos de nous$ | ^qui sommes-nous$ | ^nous contacter$ | ^contactez-nous$ | ^connexion$ | ^se connecter$ | ^connectez-vous$
      ^déconnexion$ | ^compte$ | ^panier$ | ^liste d’envies$ | ^précédent$ | ^suivant$ | ^précédente$ | ^suivante$ | ^retour$
      ^premier$ | ^dernier$ | ^thématiques$ | ^catégories$ | ^catégorie : | ^rubriques$ | ^sommaire$ | ^tags :$ | ^langue$ | ^langues$
      ^français$ | ^archives$ | ^agenda$ | ^événements$ | ^nos services$ | ^tout$ | ^tous$ | ^voir tout$ | ^voir plus$ | ^afficher plus$
      ^filtrer$ | ^masquer$ | ^afficher$ | ^accueil > | ^accueil actualités
    `,
  },
  advertisement: {
    sure: `
      ^publicité$ | ^publicités$ | ^publicité publicité | ^annonce publicitaire$ | ^la suite après la publicité
      ^suite de l’article après la publicité | ^suite après la publicité | ^l’article continue après | ^la suite de l’article après
      ^la suite sous la publicité | ^après la publicité$ | ^la suite de votre contenu après | ^continuez à faire défiler
      ^passer la publicité$ | ^passer la pub$ | ^fermer la publicité$ | ^contenu sponsorisé$ | ^contenu sponsorisé par
      ^contenu partenaire$ | ^contenu de marque$ | ^contenu publicitaire | ^article sponsorisé$ | ^article partenaire$ | ^sponsorisé$
      ^sponsorisé par$ | ^proposé par$ | ^publi-rédactionnel$ | ^publirédactionnel$ | ^publireportage$ | ^publi-reportage$
      ^communiqué publicitaire | ^collaboration commerciale$ | ^partenariat rémunéré | ^annonces google$ | ^liens sponsorisés$
      ^liens commerciaux$ | ^votre publicité ici | ^désactiver votre bloqueur de publicité | désactiver votre bloqueur de publicité
      désactivez votre bloqueur de publicité | désactiver votre bloqueur de pub | désactiver adblock
      vous utilisez un bloqueur de publicité | ^bloqueur de publicité détecté | cet article contient des liens affiliés
      cet article contient des liens d’affiliation | contient des liens affiliés | liens sont affiliés
      nous pouvons percevoir une commission | nous pouvons toucher une commission | nous percevons une commission
      nous recevons une commission | peut percevoir une commission | pourra percevoir une commission | pouvons recevoir une commission
      sans coût supplémentaire pour vous | sans surcoût pour vous | en tant que partenaire amazon | ^en partenariat avec$
      ^voir l’offre$ | ^voir le prix$ | ^voir les offres$ | ^acheter sur amazon | ^voir sur amazon | ^profiter de l’offre
      ^j’en profite$ | ^bons plans$ | ^codes promo$ | ^chargement de la publicité | ^votre vidéo démarrera après
      la vidéo se lancera après la publicité
    `,
    hint: `
      liens d’affiliation | touche une commission sur | ^pub$ | ^annonce$ | ^partenaire$ | ^partenaires$ | ^offre partenaire$
      ^offre spéciale$ | ^en partenariat avec | ^avec le soutien de | ^sponsorisé par | ^proposé par | ^présenté par | ^acheter$
      ^acheter maintenant$ | ^commander$ | ^réserver$ | ^je commande$ | ^je réserve$ | ^j’achète$ | ^je découvre$ | ^essayer$
      ^télécharger$ | ^promotion$ | ^lien affilié | une commission | ^chargement$ | ^chargement en cours | ^lire la vidéo$ | ^code promo
    `,
  },
  paywall: {
    sure: `
      ^abonnez-vous pour lire | ^abonnez-vous pour continuer | ^abonnez-vous pour accéder | ^abonnez-vous pour débloquer
      ^abonnez-vous pour profiter | ^abonnez-vous dès | ^abonnez-vous à partir de | ^abonnez-vous maintenant | ^abonnez-vous pour #
      ^abonnez-vous pour | ^s’abonner pour lire | ^s’abonner dès | ^s’abonner à partir de | ^je m’abonne pour | ^je m’abonne à partir
      ^je m’abonne dès | ^pour lire la suite | ^pour continuer la lecture | ^pour poursuivre la lecture | ^pour continuer à lire
      ^pour lire cet article | ^pour accéder à cet article | ^pour accéder à l’intégralité | ^lisez la suite
      ^lire la suite de l’article pour | ^la suite de cet article est | ^la suite est réservée | la suite est réservée aux abonnés
      ^il vous reste # % | il vous reste # % de cet article | ^il vous reste # articles | ^il vous reste # article
      ^vous avez lu # articles | ^vous avez atteint votre | ^vous avez atteint la limite | cet article est réservé aux abonnés
      article réservé aux abonnés | ^réservé aux abonnés | ^réservé à nos abonnés | ^contenu réservé aux
      cet article est réservé à nos abonnés | ce contenu est réservé aux abonnés | ce contenu est réservé aux | ^exclusif abonnés
      ^article abonné$ | ^article abonnés$ | ^articles abonnés$ | ^abonnés$ | ^pour les abonnés$ | ^déjà abonné | ^déjà abonnée
      ^déjà inscrit | ^déjà un compte | ^déjà membre | ^déjà client | ^vous êtes déjà abonné | ^vous avez déjà un compte
      ^vous êtes abonné | ^pas encore abonné | ^pas encore inscrit | ^pas encore de compte | ^pas encore membre | ^nouveau client
      ^vous n’êtes pas abonné | ^vous n’avez pas de compte | ^se connecter pour lire | ^connectez-vous pour lire
      ^connectez-vous pour continuer | ^connectez-vous pour accéder | ^inscrivez-vous pour lire | ^créez un compte gratuit
      ^créez un compte pour | ^créer un compte gratuit | ^créez votre compte | ^inscrivez-vous gratuitement pour | ^accédez à tous les
      ^accédez à tous nos | ^accédez à l’intégralité | ^accès illimité à | accès illimité aux articles | ^profitez d’un accès illimité
      ^lecture illimitée | ^tous les articles en illimité | ^découvrir nos offres | ^découvrez nos offres | ^découvrir les offres
      ^voir nos offres | ^voir les offres d’abonnement | ^nos offres d’abonnement | ^toutes nos offres | ^choisir mon abonnement
      ^choisissez votre abonnement | ^choisissez votre offre | résiliable à tout moment | résiliez à tout moment
      annulable à tout moment | ^# € le premier mois | # € le premier mois | ^premier mois offert | ^# mois offert | ^# € / mois
      ^# € par mois | puis # € par mois | puis # € / mois | ^essai gratuit | ^offre d’essai | ^débloquer cet article
      ^débloquez l’article | ^débloquer l’article | ^veuillez activer javascript | veuillez activer JavaScript
      veuillez activer javascript | JavaScript est désactivé | activer JavaScript dans votre navigateur | ^javascript est désactivé
      ^vous devez activer JavaScript | ^téléchargez notre application | ^téléchargez l’application | ^télécharger l’application
      ^télécharger notre application | ^installer l’application | ^ouvrir dans l’application | ^lire dans l’application
      ^télécharger dans l’app store | ^disponible sur google play | ^télécharger sur google play | ^soutenez-nous | ^soutenez notre
      ^soutenez un média | ^soutenez une presse | ^soutenez le journalisme | ^soutenir notre journal | ^je fais un don | ^faire un don
      ^faites un don | ^sans engagement$ | ^accès illimité$ | ^sans engagement, résiliable
    `,
    hint: `
      ^nouveau sur | ^accès illimité | accès illimité à tous les | sans engagement | ^sans engagement | ^je soutiens
      ^nous avons besoin de vous | ^abonné$ | ^abonnée$ | ^abonnement$ | ^abonnements$ | ^nos abonnements$ | ^offres$
      ^offrir un abonnement | ^essayer gratuitement$ | ^tester gratuitement$ | ^gratuit$ | ^mensuel$ | ^annuel$ | ^par mois$ | ^par an$
      ^mot de passe$ | ^continuer avec google$ | ^continuer avec facebook$ | ^continuer avec apple$ | ^continuer$ | ^ou$ | ^je profite
      ^don$ | ^dons$ | ^applications$ | ^application mobile$ | ^nos applications$ | ^exclusif$ | ^soutenir$ | ^nous soutenir$
      ^j’en profite
    `,
  },
  'legal-footer': {
    sure: `
      tous droits réservés | ^tous droits de reproduction | tous droits de reproduction
      droits de reproduction et de diffusion réservés | toute reproduction interdite | reproduction interdite sans
      reproduction totale ou partielle interdite | toute reproduction, même partielle | toute reproduction totale ou partielle
      reproduction totale ou partielle | sans l’autorisation écrite | sauf autorisation écrite | ^mentions légales politique
      ^mentions légales confidentialité | ^mentions légales cgu | ^mentions légales cgv | ^mentions légales contact
      ^mentions légales plan du site | ^mentions légales données | ^contact mentions légales | ^cgu cgv | ^cgv mentions légales
      ^cgu mentions légales | ^plan du site mentions légales | ^confidentialité conditions | ^politique de confidentialité mentions
      ^conditions générales politique | ^conditions générales d’utilisation$ | ^conditions générales de vente$ | ^conditions générales$
      ^conditions d’utilisation$ | ^mentions légales$ | ^charte de confidentialité$ | ^charte de protection des données
      ^charte d’utilisation des cookies | ^protection des données personnelles$ | ^données personnelles$ | ^accessibilité : non conforme
      ^accessibilité : partiellement conforme | ^accessibilité : totalement conforme | ^déclaration d’accessibilité
      ^signaler un contenu illicite | ^signaler une erreur | ^une erreur dans l’article | ^directeur de la publication
      ^directrice de la publication | ^site hébergé par | ^commission paritaire | ^numéro de commission paritaire | rcs paris #
      rcs paris b | rcs lyon # | siret # | siren # | ^n° tva | tva intracommunautaire | ^fièrement propulsé par
      fièrement propulsé par wordpress | ^conception et réalisation | ^création du site | ^site réalisé par | ^site créé par
      ^résilier un abonnement | ^résilier mon abonnement | ^résiliation en ligne$ | ^résilier un contrat | ^archives payantes
      ^service publicité$ | ^régie publicitaire$ | ^annonceurs$ | audience certifiée par | ^membre de l’acpm | ^données fournies par
      ^les cours sont différés | cours différés d’au moins
    `,
    hint: `
      ^hébergeur : | sans autorisation écrite | sans autorisation préalable | ^hébergé par | ^siège social : | siège social : | ^issn :
      au capital de # | ^propulsé par | ^réalisation : | ^conception : | droits voisins | ^confidentialité$
      ^politique de confidentialité$ | ^vie privée$ | ^cgu$ | ^cgv$ | ^cgvu$ | ^légal$ | ^accessibilité$ | ^recrutement$ | ^carrières$
      ^nous rejoindre$ | ^rejoignez-nous$ | ^presse$ | ^espace presse$ | ^la rédaction$ | ^notre rédaction$ | ^notre équipe$
      ^l’équipe$ | ^le groupe$ | ^service client$ | ^service clients$ | ^relation clients$ | ^contacter la rédaction$
      ^contactez la rédaction$ | ^charte éditoriale$ | ^charte éthique$ | ^déontologie$ | ^licence$ | ^droits d’auteur$
      ^publicité annonceurs$ | ^tél. : | ^téléphone : | ^adresse : | ^e-mail : | ^courriel : | ^fax : | ^éditeur : | ^édité par
      ^rédaction : | ^livraison$ | ^retours$ | ^paiement sécurisé$ | ^modes de paiement$ | ^garantie$ | sous licence
    `,
  },
  'author-box': {
    sure: `
      ^biographie de l’auteur | ^articles du même auteur | ^autres articles de l’auteur | ^voir tous les articles de
      ^voir tous ses articles | ^voir ses articles | ^tous ses articles | ^tous les articles de l’auteur
      ^afficher tous les articles de | ^lire tous ses articles | ^lire ses articles | ^plus d’articles de | ^plus de cet auteur
      ^plus de l’auteur | ^les derniers articles de | ^derniers articles de | ^derniers articles par | ^suivre l’auteur
      ^suivre cet auteur | ^suivre * sur twitter | ^suivre * sur X$ | ^suivez * sur twitter | ^suivez * sur X$ | ^suivez-le sur
      ^suivez-la sur | ^suivez-moi sur | ^retrouvez-le sur | ^retrouvez-la sur | ^contacter l’auteur | ^contactez l’auteur
      ^écrire à l’auteur | ^envoyer un message à l’auteur | ^voir le profil$ | ^voir son profil | ^voir la fiche de l’auteur
      ^page auteur | ^profil de l’auteur | les propos tenus dans cette | les opinions exprimées dans cet article
      les opinions exprimées dans cette | les opinions exprimées ici | n’engagent que leur auteur | n’engagent que leurs auteurs
      n’engagent que son auteur | n’engage que son auteur | vous avez une information à nous | ^à propos de l’auteur$
      ^à propos de l’autrice$ | ^à propos de l’auteure$ | ^à propos des auteurs$ | ^au sujet de l’auteur$ | ^l’auteur de cet article$
      ^qui est l’auteur$
    `,
    hint: `
      ^à propos de l’auteur | ^à propos de l’autrice | ^à propos de l’auteure | ^à propos des auteurs | ^l’auteur de cet article
      ^au sujet de l’auteur | ^qui est l’auteur | est journaliste au service | est journaliste au sein
      est journaliste à la rédaction de | est journaliste pour | est rédacteur en chef adjoint | est rédactrice pour
      est rédacteur pour | est journaliste indépendante et | est journaliste indépendant et | journaliste pigiste pour
      collabore régulièrement | elle collabore à | il collabore à | ne reflètent pas nécessairement | ne reflète pas nécessairement
      ^auteur$ | ^auteur : | ^autrice$ | ^auteurs$ | ^l’auteur$ | ^l’autrice$ | ^journaliste$ | ^journalistes$ | ^rédacteur$
      ^rédactrice$ | ^rédacteur en chef$ | ^rédactrice en chef$ | ^correspondant$ | ^correspondante$ | ^envoyé spécial$
      ^envoyée spéciale$ | ^chroniqueur$ | ^chroniqueuse$ | ^grand reporter$ | ^pigiste$ | ^biographie$ | ^bio$ | ^suivre$ | ^suivez
      est journaliste | est rédacteur | est rédactrice | est chroniqueur | est chroniqueuse | est l’auteur de | est l’autrice de
      est auteur | est autrice | est écrivain | est écrivaine | est professeur | est maître de conférences | est chercheur
      est chercheuse | diplômé de | diplômée de | passionné de | passionnée de | passionnée par | passionné par | elle écrit sur
      il écrit sur | couvre l’actualité | spécialisé dans | spécialisée dans | vit à
    `,
  },
  counter: {
    sure: `
      ^messages : #$ | ^inscrit le #$ | ^membre depuis #$
      ^temps de lecture # | ^lecture : # min | ^# min de lecture$ | ^# mn de lecture$ | ^# minutes de lecture$ | ^durée de lecture
      ^temps de lecture estimé | ^# vues$ | ^# partages$ | ^partagé # fois | ^lu # fois$ | ^vu # fois$ | ^# lectures$ | ^# j’aime$
      ^# avis$ | ^# abonnés$ | ^# réactions$ | ^# votes$ | ^# clics$ | ^# téléchargements$ | ^temps d’écoute # | ^écouter # min$
    `,
    hint: `
      ^durée : # min | ^# résultats$ | ^# articles$ | ^vues$ | ^lectures$ | ^note$ | ^note moyenne | ^temps de lecture$ | ^# mn$
      ^# sur #$ | ^# réponses$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^photo : | ^photo d’illustration | ^photo archives | ^photo d’archives | ^photo de | ^photos de | ^photographie :
      ^photographie de | ^crédit photo | ^crédits photo | ^crédit : | ^crédits : | ^image d’illustration | ^image : crédit
      ^illustration : | ^illustration de | ^infographie : | ^source : | ^sources : | ^dessin : | ^dessin de | ^carte :
      ^capture d’écran | ^légende : | ^visuel : | ^vidéo réalisée par | ^montage : | ^avec afp | ^avec reuters | ^avec agences | ^afp
      ^© afp | ^la rédaction avec | photo d’illustration$ | photo d’archives$ | image d’illustration$ | archives$ | tous droits$
      avec afp$ | avec reuters$ | avec agences$ | le # à # h$ | afp via getty
    `,
  },
};
