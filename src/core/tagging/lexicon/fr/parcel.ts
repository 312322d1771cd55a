import type { CausePhrases } from '../lexicon.ts';
import { COUNT, PARCEL } from './words.ts';

/*
 * What came in the parcel and in which state: broken, missing, another thing, used.
 */
const BROKEN =
  '(cassé*|abîmé*|endommagé*|brisé*|fendu*|fissuré*|fêlé*|ébréché*|rayé*|cabossé*|écrasé*|déchiré*|éventré*|explosé*|éclaté*|tordu*|plié*|corné*|défoncé*|enfoncé*|déformé*|détérioré*|percé*|renversé*|en (mille |)morceaux|en miettes|trempé*|mouillé*|gondolé*|froissé*|en mauvais état)';
const ARRIVED = '(arrivé*|arrivait|reçu*|livré*|réceptionné*|venu*)';
const ARRIVAL =
  '(à (la |)(réception|livraison)|à l (arrivée|ouverture)|en (l |le |la |les |)(sortant)|au déballage|(pendant|lors d*|dans|par) (le |la |l |son |mon |)(transport*|livraison|colis|carton|paquet|boîte|emballage|livreur)|dès (la |)réception)';
const DEVICE_PART =
  '(vis|visserie|boulon*|cheville*|pièce*|notice|mode d emploi|câble|cordon|chargeur|adaptateur|télécommande|pile*|batterie*|couvercle|bouchon|pied*|roue*|poignée*|clé*|housse*|sac|étui|coussin*|ceinture|bouton*|accessoire*|embout*|filtre*|tuyau|joint*|support*|fixation*|crochet*|planche*|étagère*|porte*|barre*|lame*|brosse*|page*|carte*|figurine*|tome*|verre*|assiette*|boîte|emballage|sachet*|flacon*|échantillon*|cadeau*|pompe|ampoule*|écouteur*|pédale*|gant*|masque|outil*|protège*|moitié|reste)';
const ITEM =
  '(produit|article|modèle|couleur|coloris|taille|pointure|référence|colis|version|marque|livre|tome|parfum|dimension*|format|côté|quantité|motif|objet|type)';

export const damageTransit: CausePhrases = {
  strong: [
    `${ARRIVED} (.. |)(très |tout |toute |complètement |déjà |totalement |entièrement |bien |)${BROKEN}`,
    `${BROKEN} (.. |)${ARRIVAL}`,
    `${ARRIVAL} (.. |)(est |était |sont |étaient |tout |déjà |)${BROKEN}`,
    `${ARRIVAL} ... (cassé*|abîmé*|brisé*|fendu*|fissuré*|fêlé*|ébréché*|rayé*)`,
    `${ARRIVED} .. avec (.. |)(un |une |des |deux |plusieurs |le |la |).. (${BROKEN}|rayure*|coup|coups|bosse*|fissure*|fêlure*|éclat*)`,
    `(${COUNT}|la moitié|plusieurs|certain*|quelques|une partie) (.. |)(assiette*|verre*|tasse*|bocaux|bocal|pot|pots|bouteille*|oeuf*) (.. |)(cassé*|brisé*|ébréché*|fêlé*|fendu*|en miettes|abîmé*)`,
    '(en |)(mille|plusieurs|petits|cent) (morceaux|miettes|éclats|bouts)',
    '(en miettes|en morceaux|en bouillie)',
    [
      '(brisé*|ébréché*|fêlé*|cabossé*|fêlure*|éraflé*)',
      'enfants|après|au bout|en tombant|anti|lave vaisselle|cœur|coeur',
    ],
    ['(rayé*|rayure*)', 'chat*|motif|tissu rayé|pull rayé|facile*|anti|protège|protection|au bout|après|mois|semaine*'],
    '(corné*|(pages|coins|couverture) (.. |)(plié*|écrasé*|abîmé*|déchirée))',
    '(coup*|choc*|bosse*|éclat|fissure*) (sur|dans|au|à l|aux) (le|la|les|l|un|une|angle*|coin*)',
    `${PARCEL} (.. |)(${BROKEN}|ouvert* de|mal (fermé*|protégé*)|dans un (sale) état|insuffisant*|inadapté*|trop (fin|léger|grand|petit|fragile|mince)|minable|déplorable)`,
    '(mal|pas|peu|pas assez|aucunement|pas bien|mal été) (.. |)(emballé*|protégé*|calé*|scellé* (pour|dans))',
    '(aucun*|pas de|pas d|sans|zéro|pas la moindre|ni|manque de) (.. |)(protection*|papier bulle*|papier à bulle*|bulles|rembourrage|mousse de protection|carton de protection)',
    '(simple|juste (dans |)(un|une)|seulement (dans |)(un|une)|bête|pauvre|petite) (.. |)(enveloppe|sachet plastique|sac plastique|sac poubelle|pochette plastique|carton trop grand)',
    `(coulé|fui|renversé*|déversé*|vidé*) (.. |)((dans|sur) (le |la |mon |tout le |)(colis|carton|paquet|emballage|boîte|sachet|sac)|à (la réception|l arrivée)|pendant|partout)`,
    '(flacon*|bouteille*|bidon*|tube*|pot|bocal|brique*|sachet*) (.. |)(ouvert* dans|mal (fermé*|vissé*|refermé*)|renversé*|percé*|éclaté*|cassé*|fendu*|fuyait|coulait)',
    `(pied|pieds|coin*|angle*|plateau|écran|vitre|verre|bord*|miroir) (.. |)(enfoncé*|éclaté*|fissuré* à|fendu*|cabossé*|explosé*|abîmé*|rayé*)`,
    '(traces|marques) de (chocs|choc|coups|coup|rayures)',
    '(pas |n |ne |)(résisté|supporté|survécu) (.. |)(transport|voyage|livraison)',
    `(œufs|chips|biscuits|gâteaux|chocolats|croquettes) (.. |)(en miettes|cassé*|écrasé*|brisé*|réduit* en)`,
    'fondu* (.. |)(à l arrivée|dans le colis|pendant|transport|arriv*)',
    [
      '(bocaux|bocal|bouteille*|flacon*|pot|pots|tube*|sachet*|shampoing*|huile) (a |ont |avait |avaient |s est |)(.. |)(fui|coulé|explosé*|éclaté*|débordé)',
      'après|au bout|sac|à l usage|frigo',
    ],
    'en (deux|trois|quatre|#) (morceaux|bouts|éclats) (.. |)(carton|colis|boîte|déballage|arrivée|réception|emballage)',
    '(carton|colis|paquet|enveloppe) (.. |)(imbibé*|gluant*|collant|à moitié ouvert)',
  ],
  normal: [
    [
      '(abîmé*|endommagé*|détérioré*|fendu*|fissuré*|écrasé*|éclaté*|tordu*)',
      'peau*|cheveux|mains|après|au bout|mois|semaine*|lavage*|jours|pieds|dès le premier|vite|facile*|facilement|déjà',
    ],
    'mauvais état',
    'emballage (nul|trop|pas|mal|décevant|insuffisant|catastrophique)',
    ['(papier journal|bout de carton|sac poubelle|enveloppe kraft)', 'encre'],
    [
      '(ébréché*|fêlé*|cabossé*|corné*|écrasé*|éraflé*|gondolé*) (.. |)(et|sous|malgré|au bord|sur le côté|comme tout)',
      'après|au bout|enfants|lavage|jours|mois|semaine*',
    ],
  ],
  weak: [
    'emballage',
    'protection',
    'transport',
    'casse',
    'déchiré*',
    'rayure',
    'fissure*',
    'carton',
    'cassé',
    'cassée',
  ],
};

export const missingParts: CausePhrases = {
  strong: [
    '(est|sont|était|étaient|tout|une) pas (dans|avec|fourni*|inclus*|livré*|joint*) (.. |)(boîte|colis|carton|paquet|emballage|sachet)',
    'pas (dans|avec) (la|le|mon) (boîte|colis|carton|paquet)',
    '(# (.. |)(annoncé*|commandé*|prévu*|payé*))... (# (.. |)(reçu*|livré*|dans)|reçu* #)',
    '(sans|pas d|ni|pas son|pas l) (.. |)(emballage|boîte|carton) d origine',
    [
      '(manquait|manquaient|manquent|manqué)',
      'manque* de|manque d |manque un peu de|manque cruellement|manque juste|(manque|manquait) (plus |)(que|qu)|rien|temps|place|pas de|ne manque|cm|centimètres|patience|un peu de',
    ],
    '(manquant*|incomplet*|pas complet*|non complet|pas au complet)',
    '(un|une|deux|des|quelques|plusieurs|certaines) (pièces|éléments|accessoires|vis) (en moins|oublié*|absent*|non)',
    `(la |le |les |l |un |une |des |mes |)${DEVICE_PART} (.. |)(absent*|non fourni*|pas fourni*|non inclus*|pas inclus*|oublié*|introuvable*|pas (présent*|livré*|compris*|là|joint*)|n est pas (fourni*|inclus*|dans|livré*|présent*|joint*))`,
    `(pas|aucun*|ni|point|jamais|zéro|plus) (de |d |)(la moindre |le moindre |petit* |simple |)${DEVICE_PART} (.. |)(dans (le |la |les |mon |son |ce |)(colis|carton|paquet|boîte|emballage|sachet|lot)|fourni*|inclus*|livré*|avec|joint*|à l intérieur)`,
    `y (a|avait) (pas|aucun*) (de |d |)${DEVICE_PART}`,
    `(reçu*|livré*|arrivé*|envoyé*|vendu*|fourni*|colis|produit|article) (.. |)sans (la |le |les |l |sa |son |ses |aucun* |)(notice*|mode d emploi|${DEVICE_PART}|emballage d origine|boîte d origine|rien)`,
    `sans (la |le |les |l |sa |son |ses )(vis|visserie|notice|chargeur|câble|pile*|couvercle|télécommande|cordon)`,
    `(pas |jamais |plus |non )(fourni*|inclus|incluse*|livré* avec|joint* (au|à|avec)) `,
    `(${PARCEL}|flacon|pot|bouteille|tube|sachet|étui|pochette) (.. |)(était |est |sont |étaient |)(arrivé |reçu |presque |quasi |quasiment |complètement |totalement |)(vide|vides|à moitié vide*|à moitié (plein*|rempli*)|moitié vide|pas (plein*|rempli*))`,
    '(rien|aucun article) (dedans|à l intérieur|dans (la |le |l )(boîte|colis|carton|paquet|enveloppe|sachet|étui))',
    `(ai |avons |n ont |n a |ayant |je n )(eu|trouvé|reçu|réceptionné|reçois|pu avoir|compté) (.. |)(que|qu|seulement|uniquement|juste) (${COUNT}|la moitié|le |la |les |l une|l un|un)`,
    `(reçu|livré|envoyé|reçois) (seulement |uniquement |juste |que |qu |)${COUNT} (.. |)(au lieu|sur|à la place) (de |des |d |du |)(les |)(${COUNT}|paire|lot|la paire)`,
    `(seulement|uniquement|que|qu|juste) (${COUNT}|la moitié) (.. |)(reçu*|livré*|dans (le|la|mon) (colis|boîte|carton|paquet|sachet|lot)|à l intérieur|dedans|sur (les |)${COUNT}|au lieu (de|des) ${COUNT})`,
    `(il |)(n |)(y a|y avait|y en a|y en avait) (que|qu|seulement|uniquement|juste) (${COUNT}|la moitié)`,
    `(contient|contenait|comprend) (que|qu|seulement|uniquement) ${COUNT}`,
    `${COUNT} (.. |)(au lieu (de|des|d)|à la place de|sur les) ${COUNT} (.. |)(commandé*|annoncé*|prévu*|indiqué*|promis|attendu*|payé*|achet*)`,
    `(commande|colis|lot|kit|article) (.. |)(partiel*|incompl*|pas complet*)`,
    '(oublié*) (de (mettre|joindre)|(les |la |une |un |le )(vis|notice|pièce*))',
    '(pas|plus) de quoi (fixer|monter|accrocher|brancher|visser|attacher)',
    '(pages) (.. |)(manqu*|absent*|en moins|sautée*)',
    [
      '(pas|plus|point|aucun*|ni) (de |d |)(.. |)(dans (la |le |les |l |mon |ma |son |)(boîte|carton|colis|paquet|sachet|écrin|emballage|coffret|étui|pochette|kit|lot)|dedans|à l intérieur)',
      'odeur*|tache*|trace*|poussière*|rouille|bruit|buée|place|poche*|doublure|abîmé*|cassé*|rentre*|entre|tient|tiennent|insecte*|respir*|protection|bulle*|bien|taille',
    ],
    ['n y (était|étaient|est|sont|figur*) (pas|plus)', 'pour rien|taille|colis|livreur|moi'],
    '(pièce*|vis|notice|câble|dés|pion*|carte*|accessoire*|pile*|clé|couvercle|boulon*|cheville*|bouchon|tournevis|chargeur|figurine*) (.. |)(disparu*|porté*)',
    [
      '(livré*|reçu*|arrivé*|envoyé*|vendu*|jeu|kit|lot|coffret|puzzle) (.. |)sans (sa |son |ses |les |leur |leurs |aucun* )',
      'problème|souci*|encombre|retard|défaut|surprise|difficulté*|dommage*|casse|frais|moindre|protection*|délai|rayure*|instruction*|explication*|mal|indication*',
    ],
    '(un seul|une seule|que deux|qu une|qu un) (.. |)(boucle*|chaussure*|gant*|botte*|chaussette*|écouteur*|rideau*|coussin*|pièce|paire|sachet|boîte) (.. |)(dans|sur les|au lieu|à l intérieur|reçu*|livré*|sur)',
    '# ... (j en (trouve|compte|ai compté|ai trouvé|ai reçu|ai eu|reçois)|il y en a|y en avait|n en contient|n en ai) (.. |)(#|deux|trois|quatre|cinq|six|dix)',
    '(pas de|pas d|sans|aucun*|ni) (.. |)(pile*|câble*|chargeur|notice|housse|sac|accessoire*|vis|carte|support|couvercle|télécommande|batterie) (.. |)alors qu* (.. |)(marqué*|indiqué*|annoncé*|inclus*|écrit|précisé)',
    ['(reçu*|livré*|envoyé*|trouvé*|eu) (.. |)(qu |que |)(un seul|une seule) ', 'jour|fois|colis|problème|souci'],
    [
      '(aucune|pas|sans|zéro) (de |)trace (de |du |d )',
      'choc|usure|tache|colis|commande|calcaire|rayure|doigt*|eau|livr*|rembours*',
    ],
  ],
  normal: [
    'où (est|sont) (le|la|les|mon|ma|mes)',
    [
      '(absent*|absence de|absence d|introuvable*|oublié*)',
      'bémol|vite oublié|voisin|chez moi|j étais|réponse|facteur|livreur|jour|effet*|résultat*|puissance|odeur|domicile',
    ],
    [
      `(pas|sans|aucun*|ni) (de |d |)(vis|couvercle|câble|accessoire*|batterie|notice|mode d emploi|visserie|chargeur|piles|télécommande|boîte)`,
      'besoin|facile*',
    ],
    'à moitié vide*',
    'presque vide*',
    '(ne |n |)(inclut|comprend|contient|fournit) (pas|que|qu)',
    'contenu (incomplet|insuffisant)',
    '(non fourni*|non inclus|pas fourni*|pas inclus)',
    ['a (pas|plus) (son|sa|ses|leur) ', 'place|pareil*|mot à dire|langue|effet|forme'],
    ['(un|une|deux|trois|quatre|#) (de|en) moins', 'euro*|balles|taille*|jours|kilo*|cm|fois|minutes'],
    [
      '(cadeau|bonus|échantillon*) (.. |)... (pas|jamais|rien|absent*|où est)',
      'cass*|abîm*|arriv*|offrir|déçu|retard|pour (noël|mon|ma|un|une|offrir)',
    ],
    [`${COUNT} seulement`, 'jour*|euro*|min*|heure*|mois|semaine*|fois|utilisation*|cm|lavage*|côté'],
  ],
  weak: ['manquant', 'vide', 'pièce*', 'vis', 'moitié', 'complet'],
};

export const wrongItem: CausePhrases = {
  strong: [
    'correspond* pas (du tout |)(à|avec) (ma|la|notre|votre) commande',
    [
      `(pas|ni) (du tout |vraiment |)(le bon|la bonne|les bons|les bonnes|le même|la même) ${ITEM}`,
      'teinte que|sur la photo|que la photo|de la photo|photo|voiture|longueur|téléphone|pour mon|pour ma',
    ],
    [
      `(mauvais|mauvaise|mauvaises|faux|erreur de|erreur sur le|erreur sur la) ${ITEM} (.. |)(reçu*|envoy*|livr*|expédi*|arrivé*|dans le|par le vendeur)`,
      '',
    ],
    `(reçu*|envoy*|livr*|expédi*|eu|arrivé*|reçois) (.. |)(le |la |un |une |les |des |du |)(mauvais|mauvaise*|autre|autres|différent|différente) ${ITEM}`,
    [
      '(mauvais|mauvaise) (produit|article|coloris|couleur|référence|modèle|colis)',
      'commandé|choisi|pris|de ma part|j ai',
    ],
    [
      'erreur (de |d |sur |dans |sur le |sur la |dans la )(ma |l |votre |le |)(produit|article|référence|modèle|envoi|expédition|coloris)',
      'j ai fait|de ma part|mon erreur|je me suis|faite par moi|commandé par erreur',
    ],
    '(vous vous êtes|s est|se sont) (.. |)(trompé*|planté*|gourré*) (.. |)(de|d|dans|sur)',
    `(pas|rien à voir avec|autre chose que|différent* de|pas du tout|loin de|ne correspond* pas à) (.. |)(ce que |celui que |celle que |ceux que |celles que |l article |le produit |le modèle |)(j ai |j avais |nous avons |nous avions |on a |on avait |je |ai )(.. |)(commandé*|acheté*|demandé*|choisi*)`,
    `(différent*|autre*|pas (celle|celui|ceux|la couleur|le modèle|la taille|l article|le produit)) (.. |)(commandé*|demandé*|choisi*|acheté*|que j avais (pris|choisi*))`,
    `(reçu*|envoy*|livr*|eu|reçois|expédi*) (.. |)(à la place|au lieu) (de |du |d |des |)(.. |)`,
    [
      `(à la place|au lieu) (du|de la|de l|des|d un|d une|de) (.. |)(commandé*|demandé*|prévu*|choisi*|acheté*)`,
      'annoncé*|cm|mm|go',
    ],
    [
      '(commandé*|demandé*|acheté*|choisi*) (.. |)(un|une|le|la|du|des|en)... (reçu*|envoyé*|livré*|reçois|arrivé*|j ai eu)',
      '(ma|la|une|de|cette|votre|notre|deuxième|fois que je) commande*|jamais|cadeau|abîmé*|cassé*|incomplet|bala*|semaine*|retard',
    ],
    `(reçu*|envoyé*|livré*|reçois) (.. |)(un |une |le |la |du |des |en |deux )... (alors que|tandis que|or) (.. |)(commandé*|demandé*|pris|choisi*|acheté*|voulais)`,
    [
      '(reçu*|livré*) ... (commandé*|demandé*)',
      '(ma|la|une|de|cette|votre|notre|deuxième|fois que je) commande*|jamais|cadeau|abîmé*|cassé*|incomplet|bala*|semaine*|retard',
    ],
    `(taille|pointure|couleur|coloris|modèle|en|du|un) (.. |)(demandé*|commandé*|choisi*|prévu*)... (reçu*|livré*|envoyé*)`,
    `${COUNT} (.. |)(gauche*|droit|droits|droite*|pieds gauches|pieds droits) `,
    '(identiques|pareil*|le même côté) au lieu',
    'dépareillé*',
    `(colis|article|commande|paquet|produit|courrier) (.. |)(d |de |destiné* à |pour |au nom d )(un |une |)(autre (client*|personne)|quelqu un d autre|voisin)`,
    '(rien|aucun rapport) (.. |)(à voir |)avec (ma |la |mon |notre |ce que j ai )commandé*',
    `(porte|a|sous) une autre marque (que|.. commandé*)`,
    [
      '(m a|m avez|m ont|nous a) (envoyé|livré|expédié|mis) (un|une|du|des|le|la|autre|n importe)',
      'photo*|mail*|message*|bon|avoir|remplac*|neu*|étiquette|colis|facture|lien|bala*|nouve*|pièce*|mal|retour',
    ],
    '(reçu|eu) (.. |)(autre chose|tout autre chose|n importe quoi|article qui n a rien|produit que je n ai pas commandé|que je n avais pas commandé)',
    `pas conforme (avec |a )(ma |la |notre |)commande`,
    [
      '(pris|prise|commandé*|demandé*|choisi*|voulais) (.. |)(du |un |une |le |la |l |les |des |en |)... (m envoie*|m expédi*|me livre*|m a (mis|livré|envoyé|expédié)|m ont (mis|livré|envoyé)|dans le (sachet|colis) (un|une)|c est (la|le|du|un|une) (#|autre))',
      'jamais|retard|mail*|message*|rembours*|photo*|abîmé*|cassé*',
    ],
    [
      '(m a|m ont|m envoie*|m expédi*|me livre*) (.. |)(.. |)... (j avais|j ai|ma commande|je voulais|alors que) (.. |)(commandé*|choisi*|demandé*|pris|dit|dis*|indiqu*|précis*)',
      'rembours*|répond*|appel*|mail*|message*|jamais|avoir',
    ],
    [
      '(ma|notre|la) commande (.. |)(c était|dit|disait|indiqu*|précis*|stipul*|mentionn*)',
      'livré*|expédi*|remis|annul*|rembours*|retard|suivi',
    ],
    'pas (l |la |le |les |du |des |celui |celle )(.. |)(commandé*|que j (ai|avais) (commandé*|pris*|choisi*|demandé*))',
    '(mauvais|mauvaise) (coloris|couleur|teinte|article|modèle|produit|référence|tome|édition|format) (.. |)(vs|par rapport à|dans (le|la|ma|mon) (colis|carton|paquet|boîte|commande|sachet))',
    [
      'c est (du|un|une|le|la|des) ... j avais (pris|commandé*|choisi*|demandé*|coché)',
      'même|cadeau|déjà|parfait*|solide|pour la',
    ],
    [
      'j avais (bien |pourtant )(coché|précisé|sélectionné|choisi|demandé|commandé|pris)',
      'reçu à temps|mail*|rembours*|taille|pointure',
    ],
  ],
  normal: [
    '(article|produit) différent*',
    [
      '(commandé*|demandé*|choisi*) ... (reçu*|envoyé*)',
      'le #|semaine*|jours|cassé*|abîmé*|retard|avance|rapide*|jamais|pas reçu|bien reçu|n ai|conforme|toujours|mois|abîmée|vide',
    ],
    [`(mauvais|mauvaise) (taille|pointure|dimension|quantité) (reçue|envoyée|livrée|expédiée)`, ''],
    `(autre|autres) ${ITEM} (que|reçu*)`,
    '(pas la (bonne|même) (couleur|coloris|référence)|pas le bon (coloris|produit|article|modèle))',
    [
      'pas (le bon|la bonne|les bons|les bonnes) ',
      'connect*|prise*|diamètre|pour (mon|ma|mes)|téléphone|endroit|sens|côté|moment|solution|choix|façon|manière|taille*|pointure|longueur|idée|adresse|embout*|j ai pris|commandé la|filetage|voiture|date|jour',
    ],
    [
      '(commandé*|demandé*) (.. |)(un|une|le|la|du|en|) ... (dans (le|la|mon) (sachet|colis|boîte|paquet))',
      'manqu*|jamais|rien|abîmé*|cassé*|ma commande|une commande|vide|ouvert*|pas de|fui|coulé',
    ],
  ],
  weak: ['erreur', 'autre modèle', 'autre couleur', 'mauvais modèle', 'inversé*'],
};

export const usedOrDirty: CausePhrases = {
  strong: [
    '(déjà|visiblement|avait|semble avoir|été) (été |déjà |)(utilisé*|servi*|porté*|ouvert*|entamé*|monté*|testé*|essayé*|lavé*|installé*)',
    '(bien|déjà|visiblement|ayant|qui a|avait) (déjà |)servi*',
    [
      '(d occasion|seconde main|reconditionn*|de l occasion|retour client*|retour d un client|retour d un autre|article retourné)',
      'on dirait|pour l occasion|acheté d occasion|pas d occasion|en occasion je',
    ],
    'occasion (.. |)(vendu*|neuf|au lieu|alors que|payé)',
    '(pas|aucunement|ni|plus) (un |une |du |vraiment |tout à fait |un produit |un article |)(produit |article |)(neuf|neuve|neufs|neuves)',
    '(trace*|marque*|signe*|auréole*|reste*|résidu*|dépôt*) (.. |)(d |de |du |des |)(usure|utilisation|usage|maquillage|fond de teint|rouge à lèvres|transpiration|doigt*|sang)',
    '(poil*|cheveu*) (.. |)(de (chien*|chat*|animal|animaux)|collé*|coincé*|sur (le|la|les)|dans (le|la|les)|dessus|d un autre)',
    [
      'taché*',
      'enlèv*|retir*|élimin*|part* au|efface*|contre les|détach*|sur (mon|ma|mes|le sol|le tapis|la table)|cache*|brunes|anti|taches (de calcaire|rouges)',
    ],
    [
      '(sale|sales|dégueulasse à l intérieur|poussiéreu*|plein* de (poussière|terre|sable|poils|cheveux|boue))',
      'vaisselle sale|linge sale|sale goût|eau sale|toujours sale|sale odeur|mains sales|sale type|laisse*|ressort*|nettoy*|lave*',
    ],
    '(restait|reste|restes|il y avait|traces|encore) (.. |)(nourriture|miettes|café|eau|cheveux|poils) (.. |)(dedans|dans|à l intérieur|au fond|ancien|autre|poche)',
    '(photo*|compte|nom|étiquette) (.. |)(ancien*|autre|précédent*|premier) (propriétaire|client*|acheteur|personne)',
    `(${PARCEL}|film|opercule|sceau|scellé*|emballage|blister|bouchon) (.. |)(déjà |)(ouvert*|décollé*|retiré*|enlevé*|rescotché*|recollé*|refermé*|arraché* et)`,
    '(rescotch*|re scotch*|recollé* avec|refermé* avec|pas (été |bien |)(scellé*|operculé*)|non scellé*)',
    '(périmé*|éventé*|rassis|moisi*|pourri*|avarié*) (.. |)(depuis|le|et|dans|sur|l |un|a|ou|)',
    [
      '(périmé*|éventé*|rassis|moisi|moisie|moisis|moisissure*)',
      'sent|goût|odeur*|service|qualité|temps pourri|anti|élimin*|contre|enlèv*|élimine',
    ],
    '(date*|dlc|péremption) (.. |)(dépassé*|passé*|expiré*|périmé*|très courte*|trop courte*|courte*|proche*)',
    '(expir*|périm*) (.. |)(dans (#|deux|trois|une|un|quelques|moins)|le (mois|lendemain|#)|ce mois|demain|la semaine|depuis)',
    '(plus|pas|peu|pas très|pas du tout|guère|ni) (très |vraiment |bien |)(frais|fraiche*)',
    '(trop mûr*|flétri*)',
    '(plante*|fleur*|plant|plants) (.. |)(mort*|sec|sèche*|desséché*|pourri*|flétri*|malade*)',
    'étiquette* (.. |)(arraché*|coupé*|enlevé*|manquante|retiré*|absente*|déchirée)',
    '(entamé*|à moitié (utilisé*|consommé*|entamé*|bu*)|déjà vidé*|niveau (pas|déjà) )',
    [
      '(servi|utilisé*|porté*|ouvert*|joué*|lu|essayé*|annot*|gribouill*|griffonn*|surlign*|touché*|rempli*|vacances) (.. |)(quelqu un|avant moi|par un autre|d un autre|d une autre|à d autres|par d autres)',
      'cadeau|offert|offrir',
    ],
    [
      '(il|elle|ça|appareil|article|produit) a (déjà |bien |visiblement |clairement |)(servi|vécu|roulé|tourné)',
      'repas|longtemps|ans|beaucoup|tous les jours|à quoi|à rien|une fois|heures|minutes',
    ],
    [
      '(compteur (.. |)#|# (.. |)au compteur|modèle d expo*|déstockage|sort d un autre|score d un autre)',
      'vitesse|vélo|eau',
    ],
    [
      '(opercule|film|scellé*|sceau|blister|bouchon|pot|tube|flacon) (.. |)(déjà |)(percé|percée|percés|entamé*|ouvert|ouverte|arraché*|rompu*)',
      'transport|fui|coulé|une fois ouvert|carton|dans le colis',
    ],
    [
      '(semelle*|talon*|pneu*|lame*|mandrin|embout*|touches|freins) (.. |)(déjà usé*|déjà rayé*|déjà râpé*|déjà élimé*|déjà marqué*|sales|pleine* de)',
      'après|au bout|mois|semaine*|jours',
    ],
    [
      '(lait|beurre|viande|poisson|rillettes|fromage*|yaourt*|pâté|crème|œuf*|fruits|légumes|noix|huile|chips|biscuit*|gâteau*|thon) (.. |)(rance*|tourné*|avarié*|moisi*|gâté*|pourri*|périmé*|rassis*|gluant*)',
      'mains|peau|visage|goût',
    ],
    [
      '(nom|prénom|dédicace|mot) (.. |)(écrit|inscrit|marqué|gravé|au stylo) (.. |)(dedans|dessus|intérieur|page)',
      'mon nom|son nom|personnalis*',
    ],
  ],
  normal: [
    '(article|produit|état|est|sont|semble*|déjà) usagé*',
    [
      `(ouvert|ouverte|ouverts|ouvertes)`,
      'grand ouvert|laiss*|quand|ai ouvert|une fois|ouvert le|ouvert la|ouvert un|porte ouverte|bouche|fenêtre|litige|dossier',
    ],
    '(état (d usage|douteux|déplorable)|hygiène)',
    [
      'occasion',
      'l occasion|à l occasion|occasion de|belle occasion|bonne occasion|grande occasion|première occasion|toute occasion',
    ],
    '(pas hygiénique|non hygiénique|manque d hygiène|question d hygiène)',
    [
      '(poussière|sable|terre|boue|plâtre|peinture|cheveux|poils|graisse|miettes|encre) (.. |)(sur|dans|sous) (le|la|les|l) (capteur|bague|semelle*|mandrin|lame*|filtre|roue*|bac|poche*|col|objectif|boîtier|talon*|manche|poignée)',
      'laisse*|ramass*|aspir*|nettoy*|enlev*|coince*|part|après|jour',
    ],
    [
      '(annoté*|gribouill*|griffonn*|surlign*|déjà (tamponn*|touch*|mordu*|grignot*|gratt*|enregistr*|rempli*|colori*|creus*|imprégné*|porté*))',
      'chien*|chat*|chiot*|bébé|fils|fille',
    ],
  ],
  weak: ['neuf', 'utilisé*', 'usé*', 'sale', 'poussière', 'date'],
};
