import type { CausePhrases } from '../lexicon.ts';
import { COUNT, NOT } from './words.ts';

/*
 * Money, second thoughts, and how seller and support behaved.
 */
const SHOP =
  '(ailleurs|leclerc|action|aliexpress|temu|shein|magasin*|boutique*|grande surface|pharmacie|concurren*|autre* site*|internet|la marque)';
const SELLER =
  '(vendeur*|service client*|service après vente|sav|support|amazon|fabricant|marque|boutique|société|hotline|garantie|ils)';

export const priceValue: CausePhrases = {
  strong: [
    '(trop|hyper|super|excessivement|vraiment|très|si|assez) (cher|chers|chères|chere|onéreu*|couteu*)',
    '(hors de prix|prix (.. |)(excessi*|exorbitant*|abusi*|abusé*|trop élevé|élevé|exagéré*|scandaleu*))',
    `(vau*|mérit*|justif*) ${NOT} (.. |)(prix|sou|sous|coût|euro*|#|tarif)`,
    `(moins cher*|meilleur prix|moitié moins|meilleur marché|moitié prix|pour (deux|trois|dix|2|3) fois moins|plus abordable*) (.. |)(${SHOP}|trouvé|le lendemain|partout|en promo|au même|à côté)`,
    `(vu|trouve|existe|vendu*|acheté|disponible|proposé*|pareil) (.. |)(moins cher|à moitié prix|moitié moins|meilleur prix|pour (deux|trois|dix|2|3) fois moins|à (la moitié|# (euros)))`,
    `(plus cher|plus chère) (qu |que )(.. |)(${SHOP}|le prix|prévu|l original|partout)`,
    `# (.. |)(euros|e|euro|dollars|balles) (.. |)(moins cher|de moins|de différence|plus cher|d écart|en moins)`,
    '(prix|tarif) (.. |)(baissé|chuté|divisé|diminué)',
    '(baisse|chute|différence) (de |du )(prix|tarif)',
    '(promo*|solde*|réduction|remise|baissé) (.. |)(le lendemain|deux jours après|quelques jours (après|plus tard)|la semaine suivante|juste après|# jours)',
    '(mauvais|piètre|pas un bon|pas de bon|médiocre|faible|pas le meilleur) rapport (qualité|prix)',
    '(cher|chers|chères|chere|onéreu*|coûteu*) (pour|vu|par rapport|au vu|compte tenu|payé*|au kilo|le kilo)',
    '(payé|payer|acheté|vendu*|facturé*|coûte*) (.. |)(trop cher|si cher|cher pour|une fortune|une blinde|le prix (fort|d un|du)|le double|un bras)',
    '(frais|taxe*|droits|tva) (.. |)(de |d |)(douane*|port|livraison|installation|expédition) (.. |)(en plus|supplémentaire*|exorbitant*|à payer|excessi*|élevé*|cher*|abus*|non (annoncé*|prévu*|indiqué*|mentionné*))',
    `(pour|à) (ce prix|ce tarif|un tel prix|le prix|#|${COUNT} euros) (.. |)(c est (du vol|abusé|honteux|scandaleux|cher|exagéré|une honte|une arnaque)|on (attend|s attend)|je m attendais à|honteux|scandaleux|inadmissible|abusé)`,
    '(c est|pur|du|véritable|quasi) (du |)(vol|racket|arnaque (au|sur le) prix)',
    '(vol manifeste|racket|abusé*|se font plaisir sur le prix|marge* (énorme)|prix d or|au prix de l or)',
    '(vaut|valent|coûte*|mérite) (.. |)(# |deux |dix |cinq |un |vingt |3 |quelques )(euros|euro|sous|dollars)( grand max|)',
    [
      '(réclam*|demand*|factur*|compt*|prélev*|payer|payé|ajout*|sort*) (.. |)# (.. |)(de |d )(montage|port|douane*|livraison|installation|frais|taxe*|tva|dossier)',
      'retour*|renvoi|rembours*',
    ],
    [
      '# (.. |)(de |d )(frais de |)(port|montage|livraison|douane*|installation|expédition)',
      'retour*|renvoi|rembours*|gratuit*|poids|minutes|jours',
    ],
    [
      '(jours|semaine*|heures|lendemain|mois) (.. |)(après|plus tard|)... (soldé*|bradé*|en promo*|moitié prix|en solde*|passe de # à #|passé* de # à #|passe à #|descend* à #|tombé* à #|# euros de moins)',
      'batterie|kilo*|pas cher',
    ],
    [
      '(#|cent|mille) ... (abusé|du vol|se moquer du monde|on rêve|ça pique|faut pas (pousser|exagérer)|c est gonflé|y a de l abus|l addition|ça fait mal|un peu fort|ça fait cher|c est donné non)',
      'yeux|langue|peau|retour|renvoi|pied*|dos|jours',
    ],
    [
      '(une fortune|la peau des fesses|les yeux de la tête|bonbon|un rein|une blinde|le prix fort) (.. |)(pour|le|la|les|ce|cette|à)',
      'chocolat|bonbons|sachet|goût',
    ],
    ['(coût*|affiché*|proposé*|vendu*|(il|elle) (est|était)|trouvé*) (.. |)# (.. |)(de|en) moins', 'taille*'],
    ['le même (.. |)# (.. |)(chez|au|dans|sur)', 'taille'],
    ['# (balles|boules) (le|la|les|l|pour) ', 'moins|seulement|vaut|valent|super|top|bien|content*'],
  ],
  normal: [
    [
      '(cher|chère|chers|chères|onéreux|coûteux|coûteuse)',
      'pas cher|pas chère|moins|peu cher|mon cher|chers|ni cher|pas trop cher|pas très cher|plus cher que|pas chers|pas si cher',
    ],
    ['(vaut pas|ne valent pas|vaut rien)', 'la peine|mieux|le détour|celui|celle|cher'],
    'qualité prix (.. |)(pas|nul|mauvais|décevant|moyen|bof|à revoir)',
    '(l arnaque|cher quand même|prix excessif|prix élevé|trop chere)',
    [
      '# (euros |)pour (un|une|des|ça|deux|trois|si peu) ',
      'moins|bonne|parfait*|seulement|rembours*|vaut|valent|excellent*|correct|super|port|retour*|top|bien|content*|mieux|lot',
    ],
  ],
  weak: [
    'prix',
    'tarif*',
    'rapport qualité prix',
    'euros',
    'payé',
    'rentable',
    'vol',
    'arnaque*',
    'pour le prix',
    'à ce prix',
    'moins cher',
  ],
};

export const buyerRemorse: CausePhrases = {
  strong: [
    'en (avait|avais|a|ai|avons|avaient) déjà (un|une|acheté|commandé|pris|le|la)',
    '(changer d avis|changement d avis|change d avis|changé d idée|changement d idée)',
    [
      '(plus|pas|aucun*|jamais) (.. |)(besoin|l utilité|utilité|l usage|usage)',
      'de forcer|de dire|notice|piles|efficac*|besoin de (faire|la|le|les|deux|plus|vis|trop|mettre|tirer|recharger|changer|sortir|repasser|se|chercher)|arriv*|livr*|retard|reçu*',
    ],
    `(commandé*|acheté*|achat|pris|prise|cliqué|validé*) (.. |)(par erreur|par mégarde|en double|deux fois|2 fois|involontaire*)`,
    '(achat|commande) (inutile|en double|involontaire|par erreur)',
    '(erreur|faute|mauvaise manipulation|mauvaise manip|fausse manip*|étourderie|inattention) (.. |)(de ma part|de notre part|de moi|à la commande|lors de (la|ma) commande|en commandant|au moment de commander|de clic)',
    '(c est |)(ma|mon|de ma) (propre |)(faute|erreur|part)( de ma part|)',
    '(me suis|on s est|m étais|j ai fait|mon mari s est|ma femme s est) (.. |)(trompé*|planté*|gouré*|gourré*|une erreur)',
    'trompé* (de |d |dans |en |sur |lors )(.. |)(commandant|commande|ma commande|modèle|taille|référence|article|produit)',
    '(mal|pas) (.. |)(lu|lue|vu|regardé*|fait attention|vérifié*|compris) (.. |)(la description|l annonce|les dimensions|la taille|les mesures|la fiche|descriptif|qu il)',
    '(mal lu|mal mesuré*|mal calculé|mal regardé|mal choisi*|mal commandé|mal compris|mal vu|pas bien lu)',
    `(j en ai|j ai|on a|nous avons|en avais|j avais|il a) (finalement |)déjà (un|une|deux|le|la|les|#|celui)`,
    `(l a|l avait|l ont|les a|l avons|l ai) déjà`,
    '(en double|doublon|double emploi|fait double|double commande|commandé deux fois)',
    `(me|m|lui|nous|leur) (plai*) (${NOT}|finalement pas|pas finalement|plus)`,
    '(plait) (pas|plus|moyennement)',
    `(n |)(aim*|apprécie*|adhère à|accroch*) (${NOT}|finalement pas|moyen|pas trop|pas tellement) (.. |)(le style|la couleur|le coloris|l odeur|le parfum|le rendu|le motif|la forme|le design)`,
    '(pas|ni) (.. |)(mon|à mon|notre|son|ma|à son|à notre) (style|goût|genre|truc)',
    '(ne |n |)(va|vont|rend) (.. |)pas (.. |)(avec (ma|mon|mes|notre|le reste) (déco*|salon|canapé|intérieur|tenue|rideaux)|au teint|à mon teint|bien chez moi|comme je voulais)',
    '(me |m |lui |)(va|vont|boudine) (.. |)(pas au teint|pas au visage|pas bien|pas du tout comme style|mal au teint)',
    '(finalement|en fait|au final) (.. |)(pas|plus|n en|je préfère|préféré|trouvé|garde) (.. |)(besoin|veux|veut|utile|intéressé*|autre|celui|un autre)',
    [
      `(n en |ne |n |)(veux|veut|voulait|veulent|souhaite) (plus|finalement pas|finalement plus|pas) (.. |)(le garder|l article|du produit|ce produit|la garder|de ce|de cet|de cette|)`,
      'quitter|lâcher|enlever|autre|dormir|jouer|rembours*|reprendre|échanger|savoir',
    ],
    '(plus|pas) (.. |)(intéressé*|envie|souhaité|voulu)',
    '(trouvé|acheté|pris|choisi) (.. |)(mieux|un autre|une autre|plus (joli*|beau|belle|adapté*)|autre chose|ailleurs) (.. |)(ailleurs|finalement|entre temps|depuis|magasin|boutique)',
    `(un |une |)(autre|mieux|plus (joli|beau|belle)) (trouvé*|acheté*|en magasin|en boutique)`,
    '(m en sers|m en servir|l utilise|l utiliserai|m en servirai) (.. |)(pas|plus|finalement pas|jamais|finalement à rien)',
    '(pensais|croyais) (.. |)(acheter|commander|avoir commandé|prendre)',
    '(pas|pas du tout|jamais) plu',
    '(commandé*|pris|choisi*|acheté*) (.. |)(la |le |les |un |une |)(mauvais*|pas la bonne|pas le bon) (taille|modèle|couleur|référence|article|produit|pointure|coloris)',
    [
      '(my bad|mea culpa|(au temps|autant|tant pis) pour (moi|nous|ma pomme)|m en (veux|mords)|honte à moi|tête en l air|bête que je suis|j aurais dû (lire|regarder|vérifier|mesurer)|c est moi qui)',
      'sav|vendeur|payer|vissais',
    ],
    [
      '(validé*|commandé*|cliqué|pris*|acheté*|confirmé) (.. |)(.. |)(sans (regarder|lire|réfléchir|vérifier|mesurer|faire gaffe|faire attention)|trop vite|trop rapidement|à la va vite|par (étourderie|distraction|inattention|précipitation)|dans la précipitation|un soir de|coup de tête)',
      's use|abîmé*|regrette',
    ],
    [
      '(j ai|j avais|on a|nous avons|mon mari a|ma femme a) (.. |)(confondu|mélangé|interverti|mal (lu|mesuré|compris|choisi|calculé))',
      'pâte|ingrédient*',
    ],
    ['pas (.. |)(lu|vu|fait gaffe|fait attention|noté|remarqué|réalisé) (que|qu) ', 'colis|livr*|vendeur'],
    [
      '(le |la |les |l )(mettrai*|porterai*|utiliserai*|servirai*) (jamais|pas|plus)',
      'mal|taille|petit*|serré*|transparent*|gratte*|large*|pieds',
    ],
  ],
  normal: [
    [
      '(par erreur|erreur de commande|par mégarde|plus besoin|pas besoin|double commande|changé avis)',
      'retour|demandé par erreur|vendeur|livré par erreur|envoyé*|reçu|pas besoin (de|d)|expédi*',
    ],
    [
      '(ne convient pas|convient plus|ne me correspond pas|me convient pas|pas convaincu* par le style)',
      'taille|iphone|voiture|mon|ma|mes|peau|prise|à la',
    ],
    [
      '(moche*|laid|laide|pas joli*|pas beau|pas très joli*|pas belle)',
      'pas moche|en vrai|photo*|couture*|finition*|dessin|geste|tache|de près',
    ],
    '(inutile (pour moi|finalement)|pas utile|aucune utilité|je n en ai pas l utilité|gardé* finalement)',
    ['suis trompé*', 'pas'],
    'erreur de (choix|ma part|clic|manip*|sélection)',
    [
      '(étourderie|coup de tête|envie passée|dormir au placard|finir au placard|fond du placard|double emploi|lu trop vite)',
      'vendeur|ils|livreur',
    ],
  ],
  weak: [
    'utilité',
    'n aim* pas',
    'annuler',
    'annulation',
    'finalement',
    'besoin',
    'goût',
    'style',
    'plaît pas',
    'envie',
    'double',
  ],
};

export const customerService: CausePhrases = {
  strong: [
    `(aucun*|pas de|pas d|sans|jamais de|jamais|zéro|pas eu de) (.. |)(réponse*|retour (de|du|à|malgré|des)|nouvelle* (du (vendeur|sav|service|remboursement)|de leur|de vous)|suivi (client|du)|geste|excuse*|solution|sav|service client)`,
    `(répond*|réagi*|rappel*|donne* suite|décroch*|traite* (ma|les)) ${NOT} (.. |)(à (mes|mon|nos|ma)|au (téléphone|mail)|aux (mails|messages|demandes|appels)|mes|à ma demande|du tout|quand)`,
    `${SELLER} (.. |)(répond* (pas|plus|jamais)|refuse*|jamais (répondu|rappelé)|pas (répondu|voulu|rappelé|réactif|sérieux|remboursé)|injoignable*|inexistant*|nul|nulle|nuls|incompétent*|déplorable*)`,
    '(injoignable*|impossible* (à|de|d) (le |la |les |)(joindre|contacter|avoir (quelqu|un|une|le)|obtenir|se faire rembours*|retourner|renvoyer|échanger|annuler)|pas moyen (de|d) (joindre|contacter|se faire|avoir))',
    '(refus*) (.. |)(de (me |nous |le |la |les |l |)(rembours*|reprendre|échanger|prendre en charge|répondre|faire (un geste|jouer)|remplacer|réparer)|la garantie|le retour|le remboursement|l échange|ma demande|mon retour|la prise en charge)',
    '(retour|échange|remboursement|annulation|garantie|demande|prise en charge|litige) (.. |)(refusé*|impossible*|refus|compliqué*|galère|jamais (fait|effectué|traité|reçu|arrivé|eu)|pas (accepté*|possible*|effectué*|pris|traité*|respecté*|fait|prise)|bloqué*|sans (suite|réponse))',
    '(toujours|jamais|pas|non|pas encore|jamais été|pas été) (.. |)(remboursé*)',
    'remboursé* (.. |)(que |qu |seulement |uniquement |partiel*|à moitié|en partie)(la moitié|une partie|# |partie|partiel|incomplet|à #)',
    '(attends|attend|attendre|attente|attendons) (.. |)(de |d |du |mon |le |un |une |)(remboursé*|réponse|être remboursé*|rappel|avoir|un geste|solution)',
    'rembours* (.. |)(attend*|depuis|tarde*|traîne*|promis*|jamais|pas|refus*)',
    '(frais|coût|port|retour|renvoi|envoi) (.. |)(de |du |d |)(retour*|renvoi|port|envoi|) (.. |)(à (ma|mes|notre|nos|la) (charge|frais)|à mes frais|non remboursé*|pas remboursé*|à la charge (du client|de l acheteur)|payant*|exorbitant*|plus cher* que)',
    '(à (mes|nos) ()frais|payer (.. |)(le retour|de retour|renvoi|port de retour|pour (le |)(renvoyer|retourner))|retour (à payer|payant)|(coût|prix) du retour)',
    '(raccroche|au nez|mal (reçu|parlé|aimable)|mal poli|impoli*|malpoli*|agressi*)',
    '(malgré|après|depuis) (.. |)(mes|plusieurs|nos|de nombreu*|mon|deux|trois) (.. |)(relance*|mail*|appel*|message*|demande*|courrier*|réclamation*)',
    '(relanc*|appel*|écrit|contact*|téléphon*|réclam*|signal*) (.. |)(plusieurs fois|# fois|deux fois|trois fois|dix fois|vendeur|sav|service client)... (rien|aucun*|pas|jamais|sans|sourd|vain|refus*)',
    '(contact*|appel*|demande*|réclamation*|message*|mail*|relance*) (.. |)(sans (réponse|succès|suite|retour|résultat|effet)|en vain|rest* (sans|lettre)|ignoré*|pas (de réponse|répondu)|jamais (répondu|traité*))',
    '(promet*|promis*|promesse) (.. |)(un rappel|de (me |)rappeler|rembours*|un geste|de renvoyer|une réponse|un échange|un remplacement)... (rien|jamais|toujours|pas|aucun*)',
    '(pas|aucune|sans|jamais|demandé|impossible d avoir|ni) (.. |)(reçu |eu |de |la |ma |d |)facture',
    'facture* (.. |)(jamais|manquant*|absente|non|pas|erronée|fausse|sans tva)',
    '(garantie*|sav) (.. |)(refusé*|non (respecté*|appliqué*|prise|honoré*|valable)|pas (appliqué*|respecté*|prise|valable|honoré*|pris)|bidon|inexistant*|inutile|impossible|ne (couvre|marche|fonctionne|s applique|veut|prend))',
    [
      '(balad*|(envoie*|envoyé*|envoyer) (.. |)(bouler|balader)|tourne* en rond)',
      'robot|aspirateur|chien*|vélo|chaussure*|poussette|en bal*|balader (avec|dans)',
    ],
    '(clôtur*|clos|classé*|fermé) (.. |)(dossier|litige|ticket|réclamation|ma demande)',
    [
      '(affaire classée|rest* lettre morte|lettre morte|silence radio|(fait|font|faire) (le|les) mort|abonnés absents|parle* dans le vide|sourde oreille|plus aucun signe)',
      'notice|pièce*|vis|jeu|chien*',
    ],
    [
      '(pas|zéro|sans) (un|une|la moindre|l ombre d une|) (réponse|excuse|nouvelle|explication) ',
      'notice|montage|bouton*|touche*|télécommande',
    ],
    [
      '(copier coller|réponse* (.. |)(automatique*|toute* faite*|type*|robot*|bidon)|un robot (.. |)répond*|répond* (.. |)à côté)',
      'imprim*|photo*',
    ],
    '(#|huit|quinze|dix|trois|deux|cinq|six|des) (jours|semaines|mois) (.. |)pour (.. |)(répondre|réponse|rembours*|un retour|obtenir|traiter)',
    [
      '(musique d attente|votre appel|heure* (.. |)(au téléphone|en ligne)|minutes (.. |)(au téléphone|en ligne)|standard (saturé|injoignable)|ligne* (occupée*)|personne ne (répond|décroche|rappelle|réagit)|personne pour (.. |)(répondre|corriger|m aider|traiter))',
      'enceinte|téléphone sonne',
    ],
    '((deux|trois|2|3) fois (.. |)(débité*|prélevé*|facturé*)|(débité*|prélevé*|facturé*) (.. |)(deux fois|trois fois|en double|sans)|corriger la facture)',
    [
      '(veu*|demande*|réclame*|voudrai*) (.. |)(que je (paie|paye|prenne|renvoie)|une photo|des photos|une vidéo|une preuve)',
      'produit|j ai demandé|à voir',
    ],
    '(bon|avoir|remise|code|geste) (.. |)(.. |)prochaine (commande|fois)',
    '(me|m a|m ont|nous) prom* (.. |)(l envoi|un|une|le|la|de|la pièce)... (ça fait|depuis|toujours|rien|attend*)',
    '(réclam*|revoir|récupér*|rend*|rendu) (.. |)(mes sous|mon argent|mes euros|mon dû)',
    ['comme (à |)(un |une |)(chien|moins que rien|idiot*|malpropre|gamin*|voleur*|imbécile)', 'mon chien|jouet|malade'],
  ],
  normal: [
    'frais de (restockage|dossier|remise en stock)',
    [
      '(sav|service client|service après vente|vendeur|support client) (.. |)(pas|nul*|aucun*|refus*|jamais|injoignable*|rien)',
      'efficace|réactif|problème|parfait*|top|super|impeccable|merci|au top',
    ],
    [
      'répond* (pas|plus|jamais)',
      'bouton*|touche*|écran|télécommande|tactile|appareil|clavier|souris|commandes|attente*',
    ],
    [
      '(frais de retour|frais de renvoi|non remboursé*|pas remboursé*|pas de remboursement|aucun remboursement|pas de réponse|aucune réponse)',
      'touche*|bouton*|allum*|pas de réponse de l appareil',
    ],
    '(incompétent*|malhonnête*|escrocs)',
    `(service|sav|vendeur) (honteux|scandaleux|nul|inadmissible)`,
    [
      '(me|m a|m ont|nous a|nous ont|on nous) (répon*) ',
      'rapid*|vite|aussitôt|gentil*|poli*|immédiat*|tout de suite|heure|foulée|patience|super|efficace*|heures|lendemain',
    ],
    [
      '(vendeur*|vendeuse|conseill*|sav|support|technicien|m (a|ont|avait)) (.. |)(juré|certifié|assuré|affirmé) (.. |)(que|qu|oui)',
      'effectivement|livr*|envoi',
    ],
    ['(fantôme*|dans la nature|jamais vu la couleur) (.. |)(rembours*|avoir|argent|depuis)', 'colis|paquet'],
  ],
  weak: [
    'sav',
    'service client',
    'vendeur',
    'remboursement',
    'garantie',
    'retour',
    'facture',
    'service après vente',
    'réclamation',
    'malhonnête',
    'rembours*',
    'honteu*',
    'escroc*',
  ],
};
