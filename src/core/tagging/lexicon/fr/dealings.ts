import type { CausePhrases } from '../lexicon.ts';
import { COUNT, NOT } from './words.ts';

/*
 * Money, second thoughts, and how seller and support behaved.
 */
const SHOP =
  '(ailleurs|leclerc|carrefour|auchan|lidl|action|décathlon|ikea|fnac|darty|leroy merlin|aliexpress|temu|shein|magasin*|boutique*|supermarché*|grande surface|pharmacie|concurren*|autre* site*|walmart|dollarama|colruyt|internet|la marque)';
const SELLER =
  '(vendeur*|service client*|service après vente|sav|support|amazon|fabricant|marque|boutique|société|hotline|garantie|ils)';

export const priceValue: CausePhrases = {
  strong: [
    '(trop|hyper|super|excessivement|vraiment|très|si|assez) (cher|chers|chères|chere|onéreu*|couteu*)',
    '(hors de prix|prix (.. |)(excessi*|exorbitant*|abusi*|abusé*|trop élevé|élevé|exagéré*|prohibitif*|injustifié*|scandaleu*|délirant*))',
    `(vau*|valai*|vaille*|mérit*|justif*) ${NOT} (.. |)(prix|sou|sous|coût|euro*|#|tarif)`,
    `(moins cher*|meilleur prix|moitié moins|meilleur marché|moitié prix|pour (deux|trois|dix|2|3) fois moins|plus abordable*) (.. |)(${SHOP}|trouvé|le lendemain|partout|en promo|au même|à côté)`,
    `(vu|trouve|existe|vendu*|acheté|disponible|proposé*|pareil) (.. |)(moins cher|à moitié prix|moitié moins|meilleur prix|pour (deux|trois|dix|2|3) fois moins|à (la moitié|# (euros)))`,
    `(plus cher|plus chère) (qu |que )(.. |)(${SHOP}|le prix|prévu|l original|partout)`,
    `# (.. |)(euros|e|euro|dollars|balles|piastres) (.. |)(moins cher|de moins|de différence|plus cher|d écart|en moins)`,
    '(prix|tarif) (.. |)(baissé|chuté|divisé|diminué|descendu|augmenté|dégringolé)',
    '(baisse|chute|diminution|différence|augmentation|hausse) (de |du )(prix|tarif)',
    '(promo*|solde*|réduction|remise|baissé) (.. |)(le lendemain|deux jours après|quelques jours (après|plus tard)|la semaine suivante|juste après|# jours)',
    '(mauvais|piètre|pas un bon|pas de bon|médiocre|faible|pas le meilleur) rapport (qualité|prix)',
    '(cher|chers|chères|chere|onéreu*|coûteu*) (pour|vu|par rapport|au vu|compte tenu|payé*|au kilo|le kilo)',
    '(payé|payer|acheté|achetée|vendu*|facturé*|coûte*) (.. |)(trop cher|si cher|cher pour|une fortune|une blinde|le prix (fort|d un|du)|le double|un bras)',
    '(frais|taxe*|droits|tva) (.. |)(de |d |)(douane*|port|livraison|installation|expédition|dédouanement|importation) (.. |)(en plus|supplémentaire*|exorbitant*|à payer|excessi*|élevé*|cher*|abus*|non (annoncé*|prévu*|indiqué*|mentionné*))',
    `(pour|à) (ce prix|ce tarif|un tel prix|cette somme|le prix|#|${COUNT} euros) (.. |)(c est (du vol|abusé|honteux|scandaleux|cher|exagéré|une honte|une arnaque)|on (attend|s attend)|je m attendais à|honteux|scandaleux|inadmissible|abusé)`,
    '(c est|pur|du|véritable|quasi) (du |)(vol|racket|arnaque (au|sur le) prix)',
    '(vol manifeste|racket|abusé*|se font plaisir sur le prix|se gav*|marge* (énorme|abusive|indécente)|prix d or|au prix de l or)',
    '(vaut|valent|coûte*|mérite) (.. |)(# |deux |dix |cinq |un |vingt |3 |quelques )(euros|euro|centimes|sous|francs|dollars)( grand max|)',
  ],
  normal: [
    [
      '(cher|chère|chers|chères|onéreux|coûteux|coûteuse)',
      'pas cher|pas chère|moins|peu cher|mon cher|chers|ni cher|pas trop cher|pas très cher|plus cher que|pas chers|pas si cher',
    ],
    ['(vaut pas|ne valent pas|vaut rien)', 'la peine|mieux|le détour|celui|celle|cher'],
    'qualité prix (.. |)(pas|nul|mauvais|décevant|moyen|bof|à revoir)',
    '(l arnaque|cher quand même|prix excessif|prix élevé|trop chere)',
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
    '(changer d avis|changement d avis|change d avis|ravisé*|changé d idée|changement d idée)',
    [
      '(plus|pas|aucun*|jamais) (.. |)(besoin|l utilité|utilité|l usage|usage)',
      'de forcer|de dire|notice|piles|efficac*|besoin de (faire|la|le|les|deux|plus|vis|trop|mettre|tirer|recharger|changer|sortir|repasser|se|chercher)|arriv*|livr*|retard|reçu*',
    ],
    `(commandé*|acheté*|achat|pris|prise|cliqué|validé*) (.. |)(par erreur|par mégarde|par inadvertance|par accident|en double|deux fois|2 fois|sans faire exprès|involontaire*)`,
    '(achat|commande) (inutile|compulsi*|impulsi*|en double|accidentel*|involontaire|par erreur)',
    '(erreur|faute|bêtise|mauvaise manipulation|mauvaise manip|fausse manip*|étourderie|inattention) (.. |)(de ma part|de notre part|de moi|à la commande|lors de (la|ma) commande|en commandant|au moment de commander|de clic)',
    '(c est |)(ma|mon|de ma) (propre |)(faute|erreur|part)( de ma part|)',
    '(me suis|nous nous sommes|on s est|m étais|j ai fait|mon mari s est|ma femme s est) (.. |)(trompé*|planté*|gouré*|gourré*|mélangé les pinceaux|emmêlé*|une erreur)',
    'trompé* (de |d |dans |en |sur |lors )(.. |)(commandant|commande|ma commande|modèle|taille|référence|article|produit)',
    '(mal|pas) (.. |)(lu|lue|vu|regardé*|fait attention|vérifié*|compris) (.. |)(la description|l annonce|les dimensions|la taille|les mesures|la fiche|descriptif|qu il)',
    '(mal lu|mal mesuré*|mal calculé|mal regardé|mal choisi*|mal commandé|mal compris|mal vu|pas bien lu)',
    `(j en ai|j ai|on a|nous avons|en avais|j avais|possède|il a) (finalement |)déjà (un|une|deux|le|la|les|#|celui)`,
    `(l a|l avait|l ont|les a|l avons|l ai) déjà`,
    '(en double|doublon|double emploi|fait double|double commande|doubles commandes|commandé deux fois)',
    `(me|m|lui|nous|leur) (plai*|convien* esthétiquement) (${NOT}|finalement pas|pas finalement|plus)`,
    '(plait|plaisent) (pas|plus|moyennement)',
    `(n |)(aim*|apprécie*|adhère à|accroch*) (${NOT}|finalement pas|moyen|pas trop|pas tellement) (.. |)(le style|la couleur|le coloris|l odeur|le parfum|le rendu|le motif|la forme|le design)`,
    '(pas|ni) (.. |)(mon|à mon|notre|son|ma|à son|à notre) (style|goût|genre|goûts|truc|kif|esthétique)',
    '(ne |n |)(va|vont|s accorde|rend) (.. |)pas (.. |)(avec (ma|mon|mes|notre|le reste) (déco*|salon|canapé|intérieur|tenue|rideaux)|au teint|à mon teint|bien chez moi|comme je voulais)',
    '(me |m |lui |)(va|vont|vieillit|grossit|boudine) (.. |)(pas au teint|pas au visage|pas bien|pas du tout comme style|mal au teint)',
    '(finalement|en fait|au final) (.. |)(pas|plus|n en|je préfère|préféré|opté|trouvé|garde) (.. |)(besoin|veux|veut|utile|intéressé*|autre|celui|un autre)',
    [
      `(n en |ne |n |)(veux|veut|voulait|veulent|voulons|souhaite|désire*) (plus|finalement pas|finalement plus|pas) (.. |)(le garder|l article|du produit|ce produit|la garder|de ce|de cet|de cette|)`,
      'quitter|lâcher|enlever|autre|dormir|jouer|rembours*|reprendre|échanger|savoir',
    ],
    '(plus|pas) (.. |)(intéressé*|envie|souhaité|voulu)',
    '(trouvé|acheté|pris|choisi) (.. |)(mieux|un autre|une autre|plus (joli*|beau|belle|adapté*)|autre chose|ailleurs) (.. |)(ailleurs|finalement|entre temps|depuis|magasin|boutique)',
    `(un |une |)(autre|mieux|plus (joli|beau|belle)) (trouvé*|acheté*|en magasin|en boutique)`,
    '(m en sers|m en servir|nous en servons|l utilise|l utiliserai|m en servirai|l utiliserons|l utilisons) (.. |)(pas|plus|finalement pas|jamais|finalement à rien)',
    '(pensais|croyais|pensions) (.. |)(acheter|commander|avoir commandé|prendre)',
    '(pas|pas du tout|jamais) plu',
    '(odeur|parfum|couleur|coloris|style|motif|modèle) (.. |)(ne me (plai*|correspond*)|pas à mon goût|trop (voyant*|flashy|criard*))',
    '(commandé*|pris|choisi*|acheté*) (.. |)(la |le |les |un |une |)(mauvais*|pas la bonne|pas le bon) (taille|modèle|couleur|référence|article|produit|pointure|coloris)',
    'hésit* (.. |)(entre|deux tailles) (.. |)(renvoie|retourne|garde)',
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
    'erreur de (choix|ma part|clic|manip*|sélection|saisie)',
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
    `(répond*|réagi*|rappel*|donne* suite|daigne*|décroch*|traite* (ma|les)) ${NOT} (.. |)(à (mes|mon|nos|ma)|au (téléphone|mail)|aux (mails|messages|demandes|appels)|mes|à ma demande|du tout|quand)`,
    `${SELLER} (.. |)(répond* (pas|plus|jamais)|refuse*|jamais (répondu|rappelé)|pas (répondu|voulu|rappelé|réactif|sérieux|remboursé)|injoignable*|inexistant*|nul|nulle|nuls|incompétent*|déplorable*)`,
    '(injoignable*|impossible* (à|de|d) (le |la |les |)(joindre|contacter|avoir (quelqu|un|une|le)|obtenir|se faire rembours*|retourner|renvoyer|échanger|annuler)|pas moyen (de|d) (joindre|contacter|se faire|avoir))',
    '(refus*|rejet*|décliné*) (.. |)(de (me |nous |le |la |les |l |)(rembours*|reprendre|échanger|prendre en charge|répondre|faire (un geste|jouer)|remplacer|réparer)|la garantie|le retour|le remboursement|l échange|ma demande|mon retour|la prise en charge)',
    '(retour|échange|remboursement|annulation|garantie|demande|prise en charge|litige) (.. |)(refusé*|impossible*|refus|compliqué*|galère|jamais (fait|effectué|traité|reçu|arrivé|eu)|rejeté*|pas (accepté*|possible*|effectué*|pris|traité*|respecté*|fait|prise)|bloqué*|sans (suite|réponse))',
    '(toujours|jamais|pas|non|pas encore|jamais été|pas été) (.. |)(remboursé*|dédommagé*|recrédité*|indemnisé*)',
    'remboursé* (.. |)(que |qu |seulement |uniquement |partiel*|à moitié|en partie)(la moitié|une partie|# |partie|partiel|du montant|incomplet|à #)',
    '(attends|attend|attendre|attente|attendons) (.. |)(de |d |du |mon |le |un |une |)(remboursé*|réponse|être remboursé*|rappel|avoir|un geste|solution)',
    'rembours* (.. |)(attend*|depuis|tarde*|traîne*|promis*|jamais|pas|refus*)',
    '(frais|coût|port|retour|renvoi|envoi|affranchissement) (.. |)(de |du |d |)(retour*|renvoi|port|réexpédition|envoi|) (.. |)(à (ma|mes|notre|nos|la) (charge|frais)|à mes frais|non remboursé*|pas remboursé*|à la charge (du client|de l acheteur)|payant*|exorbitant*|plus cher* que)',
    '(à (mes|nos) (propres |)frais|payer (.. |)(le retour|de retour|renvoi|port de retour|pour (le |)(renvoyer|retourner))|retour (à payer|payant)|(coût|prix) du retour)',
    '(raccroche|au nez|mal (reçu|parlé|aimable)|mal poli|impoli*|malpoli*|insolent*|condescendant*|méprisant*|arrogant*|agressi*)',
    '(malgré|après|depuis) (.. |)(mes|plusieurs|nos|de nombreu*|mon|de multiples|deux|trois) (.. |)(relance*|mail*|appel*|message*|demande*|courrier*|réclamation*|sollicitation*)',
    '(relanc*|appel*|écrit|contact*|téléphon*|réclam*|signal*) (.. |)(plusieurs fois|# fois|deux fois|trois fois|dix fois|vendeur|sav|service client)... (rien|aucun*|pas|jamais|sans|sourd|vain|refus*)',
    '(contact*|appel*|demande*|réclamation*|message*|mail*|relance*) (.. |)(sans (réponse|succès|suite|retour|résultat|effet)|en vain|rest* (sans|lettre)|ignoré*|pas (de réponse|répondu)|jamais (répondu|traité*))',
    '(rien|aucun*|sans suite|jamais) (.. |)(rappel*|promis* (un|de)|promet*) ',
    '(promet*|promis*|promesse) (.. |)(un rappel|de (me |)rappeler|rembours*|un geste|de renvoyer|une réponse|un échange|un remplacement)... (rien|jamais|toujours|pas|aucun*)',
    '(pas|aucune|sans|jamais|demandé|impossible d avoir|ni) (.. |)(reçu |eu |de |la |ma |d |)facture',
    'facture* (.. |)(jamais|manquant*|absente|non|pas|erronée|fausse|sans tva)',
    '(garantie*|sav) (.. |)(refusé*|non (respecté*|appliqué*|prise|honoré*|valable)|pas (appliqué*|respecté*|prise|valable|honoré*|pris)|bidon|inexistant*|inutile|impossible|ne (couvre|marche|fonctionne|s applique|veut|prend))',
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
      'touche*|bouton*|appui|allum*|pas de réponse de l appareil',
    ],
    '(incompétent*|incompétence|malhonnête*|menteur*|escrocs|voleurs)',
    `(service|sav|vendeur) (honteux|scandaleux|nul|inadmissible)`,
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
