import type { CausePhrases } from '../lexicon.ts';
import { NOT, SOURCE } from './words.ts';

/*
 * What was promised, whether it is genuine, and what it goes with.
 */
const SAID = '(dit|disait|indiqué*|annonc*|précis*|mentionn*|montre*|marqué*|écrit*)';
const DEVICE =
  '(iphone*|samsung|téléphone|portable|tablette|pc|mac|ordinateur|tv|télé|box|ps4|ps5|voiture|clio|moto|vélo|aspirateur|dyson|robot|robinet*|lave linge|frigo|four|plaque*|cafetière|machine|imprimante|appareil*|montre|perceuse|tondeuse|poussette|brosse|rasoir|porte|fenêtre|serrure|prise*|modèle|android|wifi|réseau|douche|batterie|lampe|wc|piscine|tuyau|ancien*)';
const MINE = '(mon|ma|mes|notre|nos|un|une|le|la)';

export const notAsDescribed: CausePhrases = {
  strong: [
    'pas (.. |)(modèle|produit|celui|celle) (de|sur) (la|l|les) (photo*|image*|annonce|description)',
    `(ne |n |)(correspond*|conform*|ressembl*) (${NOT}|en rien|absolument pas|aucunement|nullement) (.. |)(a |au |aux |avec |dans )(la |l |le |les |ce |celui |celle )(.. |)(${SOURCE}|qui |que |annonc*|attendu*|décri*|présent*)`,
    `(correspond*|ressembl*) ${NOT} (.. |)(photo*|image*|description|descriptif|annonce|visuel*|site)`,
    `(pas|non|aucunement|ni|pas du tout|peu|jamais) (.. |)(conforme*|fidèle*) (.. |)(${SOURCE}|annonc*|attente*|modèle présenté|réalité|descri*)`,
    ['(pas conforme*|non conforme*|non conformité|pas du tout conforme)', 'commande|norme*|sécurité|taille|pointure'],
    `(rien à voir|aucun rapport|rien avoir) (.. |)(avec |)(la |l |le |les |ce |celui |celle |)(${SOURCE}|annonc*|présent*|décri*|original sur|qui est)`,
    `${SOURCE} (.. |)(n a |n ont |ça n a |qui n a |a |ont |)(absolument |vraiment |)(rien à voir|aucun rapport)`,
    `(différent*|loin|éloigné*|autre*|différence* (.. |)(avec|entre)|pas la même|pas le même|pas les mêmes|pas pareil*) (.. |)(de |du |que |sur |dans |des |à |avec |par |)(est |)(la |les |l |le |ce |)${SOURCE}`,
    `(couleur*|coloris|teinte*|bleu|rouge|vert|rose) (.. |)(différent*|pas (la même|celle|du tout|identique|le même|conforme*|fidèle*)|ne correspond*|pas comme|plus (foncé*|clair*|sombre*|vi*|terne*|pâle*|orangé*) que|tire (sur|vers)|ressemble (pas|plus))`,
    '(plus|trop|moins) (foncé*|clair|claire|clairs|sombre*|terne*|pâle*|flashy) (.. |)(que|qu)',
    `(${SOURCE}|vendeur|emballage|étiquette|titre|boîte) (.. |)${SAID} ... (mais|or|alors|en réalité|en fait|en vrai|et (en fait|finalement|j ai|c est|il|elle|rien)|c est|il n|elle n)`,
    [
      `(sur|dans|d après) (la |l |le |les |votre |leur )${SOURCE} (.. |)(c est |c était |ça |il |elle |on |est |sont |)... (en vrai|en réalité|en fait|mais|alors|c est|réalité|et (non|là|pas|c est|en))`,
      'superbe*|magnifique*|mieux|plus beau|plus belle|plus joli*|sublime*',
    ],
    [
      '(annoncé*|vendu*|présenté*|décrit*|indiqué*|censé*|sensé*|soi disant) (.. |)(comme |être |pour |en |de |à |avec |)(.. |)(étanche*|imperméable*|waterproof|silencieu*|cuir|coton|laine|lin|soie|bois|chêne|inox)... (mais|or|alors|et |c est|en réalité|en fait|en vrai|ne )',
      'c est vrai|c est le cas|effectivement',
    ],
    '(contrairement|contraire) (.. |)(au |aux |a |de )(.. |)(ce qui |ce que |la |l |le |les )(.. |)(écrit|dit|indiqué|annonc*|photo*|image*|description|descriptif|marqué*)',
    '(au lieu (de|des|du|d)|et non (pas |)(de |du |des |les |en |le |)|à la place (de|des|du)|pas (les |le |la |de |des )) (.. |)(annoncé*|indiqué*|prévu* sur|promis|mentionné*|affiché*|décrit*)',
    `(c est |n est |)(pas|non) (du tout |)(du |de la |de l |en |un |une |)(cuir|coton|laine|lin|soie|bois massif|bois|chêne|inox)( .. | )(comme|contrairement|mais)`,
    '(c est|ce sont) (du |de la |un |de l |en |)(simili|plastique|polyester|aggloméré|contreplaqué|synthétique|acrylique) (et |)(pas|non|alors|au lieu)',
    '(cuir|coton|laine|lin|soie|chêne|inox)... (étiquette|c est du|en fait|composition) .. (polyester|simili|plastique|synthétique|acrylique|aggloméré)',
    '(pas|n a rien) (.. |)(comme|tel que|identique* à|le même que) (.. |)(sur |)(la |les |l |le |)(décri*|photo*|image*|annonc*|présent*|montré*|indiqué*|vu sur)',
    '(publicité|pub|annonce|description|photo*|présentation|titre|fiche) (.. |)(trompeu*|erroné*|fausse*|faux|inexact*|ment|mensonge*|mal (faite)|abusi*)',
    '(tromperie|mensonge* (sur|dans)|mensonger*|fausse* (pub*|annonce*|description*|info*|photo*|promesse*|indication*)|induit* en erreur)',
    '(pas|aucun*|ni) (.. |)(alors que|pourtant|comme|contrairement à ce qui) (.. |)(c est |est |il est |c était |)(bien |)(indiqué|marqué|écrit|annonc*|précisé|noté|mentionné)',
    '(alors que|alors qu|pourtant|tandis que) (.. |)(vendu*|indiqué*|marqué*|écrit|annonc*|précisé*|noté|mentionn*|promis|stipul*|présenté*|censé*|sur la photo)',
    '(photo*|image*|vidéo) (.. |)(plus (jolie*|belle*)|beaucoup mieux|montre* (un*|des|deux|trois|#))',
    '(en vrai|en réalité|en réel|dans la réalité|dans la vraie vie|à réception) (.. |)(c est |il |elle |ça |ils |elles |la |le )(.. |)(moche*|différent*|autre*|beaucoup (moins|plus)|bien (moins|plus)|pas (du tout|la même|le même|pareil)|rien|terne*)',
    '(capacité|puissance|poids|dimension*|mesure*|taille*|autonomie|composition) (.. |)(fausse*|faux|erroné*|mensong*|inexact*|inférieur* à|pas (celle*|celui|respecté*|conforme*|exact*|réel*|vrai*)|ne correspond*)',
    '(fait|mesure|fais|font|mesurent|contient) (.. |)(# .. |)(au lieu (de|des|d)|et non|et pas|alors que|contre) (.. |)#',
    '# (cm|mm|m|g|kg|ml|cl|l|w) (.. |)(au lieu (de|des|d)|et non|et pas|alors que|à la place (de|des)) (.. |)#',
    '(annonc*|indiqué*|promis|marqué|description|affiché) (.. |)# ... (n en fait|ne fait|fait que|fait (à peine|#|seulement)|il n y a|en réalité|n a que|que #)',
    [
      '(à l écran|sur l écran|sur le site|sur photo|en photo|en ligne|sur internet|sur la photo|sur les photos)... (en vrai|en réalité|en réel|chez moi|en main*|dans la réalité|à l arrivée|reçu*)',
      'comme|aussi|identique*|même|plus (beau|belle|joli*)|mieux|conforme*|pareil',
    ],
    '(sans (sucre*|sel|parfum|alcool)|bio|naturel*|pur jus|100) ... (et|mais|or|alors qu*) (.. |)(sirop|sucre*|composition|ingrédients|liste|étiquette|polyester)',
    [
      '# ... (j en (mesure|trouve|compte)|mesuré*|je mesure|il fait|elle fait|au mètre) (.. |)#',
      'poids|taille|pour # kg|kilos',
    ],
    '(indiqu*|annonc*|promet*|affich*|montr*) (.. |)(#|trois|quatre|cinq|six|dix) (.. |)... (fait|contient|mesure|tient|en reçoit|il y en a) (.. |)(#|deux|trois|quatre|cinq|six|dix|douze|à peine)',
  ],
  normal: [
    'tire* (vers|sur) le',
    '(vendu*|annoncé*|présenté*) (comme |)neu*',
    [`(ne |n |)correspond* ${NOT}`, 'attente*|besoin*|commande|taille|pointure|goût*|modèle de|voiture|à mon|à ma'],
    ['rien à voir', 'attente*|original|commande|vrai*|authentique|problème'],
    ['(couleur*|coloris|teinte) (.. |)(différent*|pas (bonne|bon|belle)|fade|terne*|bizarre)', 'choix|plusieurs'],
    '(description|photo) (.. |)(pas|erreur|fausse)',
    `(pas|plus) (.. |)que (sur|dans) (la |les |l |le )${SOURCE}`,
    '(censé*|sensé*|supposé*) (.. |)(être|faire|protéger|tenir|durer|avoir|résister)',
    ['(soi disant|soit disant)', ''],
    'pas (en |du |de la )(vrai |véritable |)(cuir|coton|laine|soie|bois|inox|lin)',
    [
      '(page|annonce|titre|fiche|description|pub|publicité|descriptif|site|photo|photos|vidéo|emballage|étiquette|paquet) (.. |)(promet*|dit|disait|parle*|vante*|jure*|garanti*|affirm*|prétend*|cite|citait|montre*|montrait)',
      'bien|parfait*|exactement|tenu*|correspond*|fidèle*|service|sav|avis|vendeur',
    ],
    [
      '(vendu*|annoncé*|présenté*|garanti*) (comme |pour |en |)(étanche*|imperméable*|silencieu*|inoxydable*|incassable*|résistant*|waterproof|cuir|massif|lavable*|#)',
      'bien étanche|effectivement|parfait*|conforme|tient|euro*|le #|moins cher|ailleurs|reçu* le|livr*|câbles|pièces|c est vrai|c est le cas',
    ],
    ['(noir sur blanc|mon œil|publicité mensongère)', 'facture|garantie|imprim*'],
    [
      '(vendeur*|vendeuse|conseill*|sav|support|service client|hotline|technicien|m (a|ont|avait|avaient)) (.. |)(juré|certifié|assuré|garanti|affirmé|promis) (.. |)(que|qu|oui)',
      'rembours*|rappel*|renvo*|livr*|effectivement|envoi|retour',
    ],
    [
      '(il est|c est|c était) (bien |)(écrit|marqué|indiqué|noté|annoncé) (.. |)(étanche*|imperméable*|cuir|coton|neuf|lavable|inox|bois|#)',
      'notice|dessous|c est vrai|parfait*|câbles|piles',
    ],
  ],
  weak: [
    'photo',
    'photos',
    'description',
    'couleur',
    'image',
    'annonce',
    'conforme',
    'différent*',
    'mensong*',
    'arnaque',
    'trompeur',
  ],
};

export const counterfeit: CausePhrases = {
  strong: [
    'pas la (vraie |)marque',
    ['pas (.. |)d origine', 'emballage|boîte|carton|étiquette'],
    '(contrefaçon*|contrefait*|contre façon)',
    [
      '(fake|faux produit|fausse marque|faux article|du faux|des faux|un faux)',
      'faux cuir|faux ongle*|faux cils|faux plafond|faux contact|faux col|faux pas|fausse note|fausse description',
    ],
    '(pas|ni|aucunement|rien d|jamais|non) (.. |)(un |une |le |la |du |des |de )(vrai|vraie|vrais|vraies|véritable|véritables|authentique*|original) (.. |)',
    '(pas|non) (un |une |le |la |du |des |de |les |)(authentique*|original|originale|officiel*|l original|d origine)',
    [
      '(copie|imitation*|réplique*) (.. |)(chinoise*|pâle|mauvaise|bas de gamme|du|de|d)',
      'copie de (la |ma |mon |)facture|copie du (bon|mail|ticket)|copie double|photocop*|copie de l',
    ],
    '(numéro|code|série|hologramme|code barre*) (.. |)(inconnu*|inexistant*|pas (reconnu*|valide*|enregistré*|référencé*)|faux|fausse|n existe pas|non reconnu*)',
    '(logo|marque|étiquette|nom) (.. |)(mal (orthographié*|écrit*|imité*|imprimé*|cousu*)|de travers|faute*)',
    '(rien à voir|aucun rapport|différent*|pas pareil|pas le même|pas la même|ne sent pas) (.. |)(avec |que |de |du |comme )(le |la |l |celui |celle |ceux |les |)(.. |)(vrai|vraie|original|originale|l originale|authentique|sephora|boutique)',
    '(doute* (.. |)(authenticité)|authenticité (.. |)douteu*)',
    [
      '(pas|non|rien d) (l |un |une |de l |)(authentique*|original|originale)',
      'goût|idée|design|style|motif*|très original*|emballage',
    ],
    [
      '(dvd|jeu|cd|logiciel|film|livre|clé|cartouche) (.. |)(pirat*|gravé*|photocopi*|craqué*|contrefai*)',
      'tampon|gravé* à',
    ],
    '(sac|parfum|mascara|palette|écouteurs|cartouche|montre|lunettes|baskets|maillot|polo|bijou|chaussures|logo) (.. |)(imité*|copié*|bidon|faux|fausse*)',
    [
      '(boutique officielle|site officiel|parfumerie|la marque) (.. |)(confirm*|refuse*|reconnaî*|inconnu*)',
      'commande|compatible|rembours*',
    ],
    [
      '(hologramme|puce|police|numéro de série|code|bouchon|étiquette) (.. |)(absent*|sans logo|flou*|bidon|différente*|manquant*|mal imprimé*|inexistant*)',
      'couleur|taille|notice|prix',
    ],
    '(doute*) (.. |)(vrai|vraie|vrais|vraies|authentique*|origin*|officiel*)',
    '(faux à #|sen* pas (pareil|la même chose|comme (le|la|l|celui))|pas de (numéro de (lot|série)|logo|hologramme|code barre*))',
  ],
  normal: [
    ['(imitation*|réplique|copie)', 'copie de|cuir|photocop*|imitation bois|bois|photo|machine|imprim*'],
    '(pas original|pas d origine|non officiel*|pas officiel*|faux produits)',
    ['(du toc|de la copie|une copie|du faux)', 'facture|papier|fait du|machine|clé|photo*|mail|ticket'],
  ],
  weak: ['douteu*', 'faux', 'authentique', 'original', 'arnaque*', 'origine'],
};

export const compatibility: CausePhrases = {
  strong: [
    '(pas (le|la|les) (bon|bonne|bons)|mauvais*) (.. |)pour (mon|ma|mes|notre)',
    '(pas|non|plus|aucunement|jamais|ni|peu) (.. |)(compatible*|compatibilité)',
    '(incompatible*|incompatibilité|problème* de compatibilité|compatibilité (.. |)(nulle|fausse|erronée|pas|non))',
    `(va|vont|convien*|adapt*|rentr*|entr*|mont*|fix*|clips*|emboît*|pass*|branch*|connect*|appair*|reconn*|tien*|correspond*|viss*|s ajust*) ${NOT} (.. |)(à |au |aux |sur |dans |avec |pour |à la |)${MINE} (.. |)${DEVICE}`,
    `${DEVICE} (.. |)(ne |n |qui ne |)(le |la |l |les |)(reconn*|détect*|voi*|trouv*|accept*|lit|support*) ${NOT}`,
    `(impossible|pas possible|pas moyen|jamais (réussi|pu)|pas (réussi|pu|arrivé*)|n arrive pas) (.. |)(de |d |a |)(le |la |les |l |)(.. |)(connecter|appairer|brancher|fixer|monter|installer|insérer) (.. |)(à |au |sur |avec |dans |aux |à la )${MINE} (.. |)${DEVICE}`,
    `(trop|vraiment) (petit|grand|large|étroit|court|long|gros|épais)(|e|s|es|se|ses) (pour|sur|par rapport à) (mon|ma|mes|notre|le|la|l) (.. |)${DEVICE}`,
    `(pas|ni|non|plus|peu) (.. |)(adapté*|adaptable*|prévu*|fait*|conçu*|reconnu*|pris en charge) (.. |)(a |au |aux |pour |avec |par |sur )(mon|ma|mes|notre|la|le|les|l|)(.. |)${DEVICE}`,
    ['(pas|non) (reconnu*|détecté*|pris en charge|supporté*) (.. |)(par |)', 'origine|authentique*'],
    '(pas|ni|jamais) (vraiment |du tout |si |)(universel*|adaptable*)',
    '(pas|mauvais|mauvaise|autre) (.. |)(le bon |la bonne |au bon |les bons |les bonnes |à la bonne |du bon |)(connecteur*|connectique*|embout*|diamètre*|filetage|pas de vis|raccord*|prise*|port usb)',
    '(prise*|fiche|chargeur|adaptateur|branchement|cordon) (.. |)(anglaise*|chinoise*|uk|us|non européenne*|pas européenne*)',
    '(connecteur|connectique|embout*|prise|fiche|filetage|raccord*|diamètre) (.. |)(n est pas |ne sont pas |pas |ne |n |)(va pas|vont pas|rentre* pas|convien* pas|correspond* pas|s adapte* pas|passe* pas|adapté*)',
    `(découp*|trou*|ouverture*|bouton*) (.. |)(pas|plus|mal|ne) (.. |)(en face|au bon endroit|placé*|align*|correspond*|tomb*) (.. |)(coque|appareil photo|caméra|objectif|bouton*|téléphone|port|micro)`,
    '(coque|étui|verre trempé|film|protège écran) (.. |)(trop (petit*|grand*|large*)|pas (la bonne taille|adapté*|le bon modèle)|mal découpé*|ne (couvre|correspond|va|rentre) pas)',
    '(fonctionn*|march*|compatible*|uniquement|seulement|que|valable) (que|qu|uniquement|seulement|) (avec|sur|pour|en) (l |le |la |les |un |une |des |)(iphone*|android|apple|windows|mac|# ghz|24 ghz)',
    'pas (.. |)(induction|gaz)',
    '(n est |pas )(aux |à la )(norme*|standard*) (.. |)(français*|européen*)',
    '(évacuation|branchement|raccord*|installation) (.. |)(n est pas|pas) (.. |)(standard|adapté*|aux normes|compatible*)',
    '(inutilisable*|inadapté*) (.. |)(en france|au canada|en europe|chez moi|sur (mon|ma|notre)|avec (mon|ma))',
    'trop (épais*|étroit*|large*|court*|gros*|petit*|fin|haut|bas|long*|écarté*) (.. |)pour (mon|ma|mes|nos|notre) (.. |)(modèle|grille*|robinet*|porte*|tuyau*|évier|coffre|vis|machine|appareil|aspi*|tele*)',
    ['tomb* pas (.. |)(en face|au bon endroit|bien en)', 'planche*|panneau*|montage|étagère*|meuble'],
    '(rentr*|va|vont|ferm*|mont*|s adapt*|tien*|pass*|entr*|clips*|fonctionn*|march*|loge*|coup*|connect*|coll*) (pas|plus|jamais) (.. |)(dans|sur|avec|à) ((le|la|les) (mien*|nôtre*|notre*)|(ma|mon) (tablette|liseuse|ordi|ordinateur|tel|téléphone|évier|break|voiture|carte mère|aspi))',
    [
      '(appli*|application|logiciel|pilote*) (.. |)(existe pas|pas disponible|pas dispo|introuvable|pas prévu*|pas pour)',
      'français',
    ],
    [
      '(verre|film|vitre|joint|filtre|courroie|cartouche|capsule*|embout*|ampoule*) (.. |)... trop (étroit*|large*|petit*|grand*|court*|long*|épais*|gros*)',
      'verre à|eau',
    ],
    '(entr*|rentr*|va|vont) pas (dans|sur) (le|la|mon|ma) (.. |)(logement|emplacement|fente|rail|support|port|lecteur|fiche)',
    'trop (court*|long*|large*|étroit*|petit*|grand*|gros*|haut*|bas) pour (mon|ma) (fiat|ford|toyota|citroën|dacia|opel|clio|honda|yamaha)',
  ],
  normal: [
    [
      `(va|vont|adapt*|emboît*|clips*|se viss*|s encastr*) ${NOT}`,
      'durer|bien ensemble|pied*|taille|teint|déco|style|look|goût|couleur|visage|très bien',
    ],
    [`(convien*) ${NOT}`, 'goût*|taille|style|couleur|teint|peau|me convient pas|pied'],
    ['(pas|peu|mal|non) (du tout |vraiment |)adapté*', 'enfant*|taille|peau*|pieds|âge|emballage|colis'],
    'inadapté*',
    'ne (le |la |l |les |)(reconn*|détect*) (pas|plus)',
  ],
  weak: ['adaptateur', 'compatib*', 'mon modèle', 'diamètre', 'adapté*', 'mauvais modèle', 'standard'],
};
