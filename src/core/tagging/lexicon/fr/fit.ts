import type { CausePhrases } from '../lexicon.ts';
import { BODY, COUNT, GARMENT, NOT, VERY } from './words.ts';

/*
 * Size on the body and in the room.
 */
const SHORT = '(petit*|grand*|serré*|large*|étroit*|court*|justes|ample*)';
const PLACE = '(sac|tiroir|frigo|placard|cuisine|salon|chambre|coffre|meuble|poche|boîte|four|étagère|balcon|évier)';
const BED = '(matelas|lit|couette|canapé|fenêtre|table|oreiller)';

export const sizeFit: CausePhrases = {
  strong: [
    '(le|du|un|en) (#|s|m|l|xl) (correspond|fait|est) (.. |)(un|du) (#|s|m|l|xl)',
    '(orteil*|doigts de pied) (.. |)(touch*|dépass*|écras*|coinc*)',
    `(pas|impossible|jamais) (.. |)(passer|enfiler|rentrer|glisser|lever|fermer) (.. |)${BODY}`,
    `taill* ${VERY}(trop |)(petit*|grand*|juste|justes|large*|étroit*|mal)`,
    `(chauss*) ${VERY}(trop |)(petit*|grand*|juste|large*|étroit*|serré*|court*)`,
    [
      `(trop|si|tellement|vraiment|extrêmement|hyper|super) ${SHORT}`,
      'écriture|écrit*|texte|police|lettres|caractères|notice|gamme|choix|délai*|temps|durée|autonomie|portée|bruit|marque',
    ],
    [
      '(trop|vraiment|extrêmement) (long|longs|longue|longues)',
      'délai*|livraison|attente|attendre|temps|arriver|monter|montage|charge*|chauffe*|venir|livrer|sécher|séchage',
    ],
    ['trop juste', 'prix|qualité|autonomie|niveau'],
    ['trop (encombrant*|haut*|bas|profond*|gros)', 'volume|son|prix|température|gamme|bruit|réglage'],
    `(prendre|prévoir|commander) .. (taille*|pointure*) .. (dessus|dessous|plus|moins|grand*|petit*|supérieure)`,
    `(${COUNT}|la|deux bonnes|au moins deux) (taille*|pointure*) (trop |)(au dessus|en dessous|au dessous|de plus|de moins|plus grand*|plus petit*|trop grand*)`,
    '(flott*|nag*) (dedans|complètement|dans (le|la|les|mon|ma|mes|ce|cette))',
    'on (dirait|croirait) (un |une |des |que c est pour |)(tente|sac|sac (à|de) patates|enfant|taille enfant)',
    `plus (petit|grand|court|long|large|étroit|gros|mince)(|e|s|es) (que|qu) (prévu|ce|je|j|l|la|le|les|sur)`,
    'moins (grand|long|large|haut|profond)(|e|s|es) que (prévu|ce|je|sur|dans|annoncé|indiqué)',
    [
      '(pas|peu) (assez |suffisamment |bien |très |)(long|longs|longue|longues|large*|haut|haute)',
      'temps|autonomie|batterie|durée|garde|dure|choix|son|volume',
    ],
    '(pas assez|pas suffisamment|pas très|pas bien) (grand*|petit*|serré*|épais pour)',
    `(rentr*|entr*|pass*|mont*|ferm*|enfil*) ${NOT} .. ${BODY}`,
    `(rentrer|rentré|rentrent|entre|entrer|rentrais|glisser) (même |)(${NOT} |)(dedans|dans (le |la |les |mon |ma |mes |ce |)${GARMENT})`,
    `(ne |n |)rentre* ${NOT} (dedans|dans (le|la|mon|ma|mes|notre|nos) ${PLACE})`,
    `(tient|tiennent|loge*|entre|entrent|passe*) ${NOT} dans (le|la|mon|ma|mes|notre|nos) ${PLACE}`,
    `(arriv*|réuss*|peux|peut|pouvait) ${NOT} (à |de |d |)(le |la |les |l |y |)(enfiler|fermer .. (zip|fermeture|bouton|dos|taille|devant)|boutonner|mettre .. (pied*|tête|bras)|passer .. (pied*|tête|bras|épaules|cuisses|hanches|poignet))`,
    `impossible (.. |)(enfiler|boutonner|rentrer dedans|fermer (le bouton|la fermeture|le zip|à la taille))`,
    `(serr*|comprim*|boudin*|cisaill*|scie*) .. (à la |au niveau |aux |au |les |la |le |l |mon )(de la |des |du |de l |)${BODY}`,
    `${BODY} .. (serré*|comprimé*|trop (larg*|serr*|étroit*|court*|long*|grand*|petit*)|à l étroit|qui baill*)`,
    '(me |lui |nous |)coup* la circulation',
    `(trop|très) (serr*|larg*|étroit*|just*|court*|long*|petit*) (au niveau |)(de la |du |des |aux |à la |au |à l )${BODY}`,
    `(tombe*|descend*|glisse*|sort*|part*|saute*) .. (sur les yeux|des pieds|de mes pieds|du pied|de la tête|du doigt|des doigts|de mon doigt)`,
    `(tien*|rest*) ${NOT} (bien |)(aux pieds|au pied|sur la tête|aux oreilles|à l oreille|dans les oreilles|dans l oreille|dans mes oreilles)`,
    '(traîn*|touche*) (par terre|au sol)',
    `(${COUNT}|quelques|bons|bonnes) (cm|mm|centimètres|pouces) (de |)(trop|en trop|en moins|en plus|de différence|trop (court*|long*|petit*|grand*|large*|étroit*))`,
    `(il |)manque* (au moins |bien |)(${COUNT}|quelques|bons) (bons |)(cm|mm|centimètres) (en |de |à |au |pour |)`,
    `(couvr*|recouvr*|arriv*|va|vont|descend*) ${NOT} (tout |toute |entièrement |complètement |assez |jusqu |l ensemble |)(le |la |les |l |au |aux |à )(tout |toute |)(.. |)(${BED}|bout|pied*|bord*|sol|genou*|cheville*)`,
    `(trop|vraiment) (petit|grand|court|long|large|étroit|juste)(|e|s|es) pour (un |une |mon |ma |mes |le |la )(.. |)(chien*|chat*|lit|matelas|enfant*|fils|fille|bébé)`,
    'pas (du tout |vraiment |)(a |de |dans )(ma |sa |la bonne |la même |notre )(taille|pointure)',
    'mal (taillé*|coupé*|ajusté*)',
    '(prend*|occup*) (beaucoup trop|trop|énormément|toute la|vraiment trop|toute) (de |d |la |)(place)',
    '(petit*|grand*|serr*|larg*|court*|juste) pour (du |un |une |)(#|xs|s|m|l|xl)',
    '(grand|petit|large|étroit) de (pointure|taille|carrure|buste|tour)',
    'à mi (mollet*|cuisse*|bras|ventre)',
    ['(coupé*|taillé*|fait*|prévu*|conçu*) pour (.. |)(géant*|mannequin*|poupée*|enfant de|ado*)', 'déguisement'],
    [
      '(couvr*|recouvr*|tomb* sur|arriv* sur) (.. |)les (mains|doigts|fesses|yeux|oreilles|pieds)',
      'crème|masque|pour que',
    ],
    [
      '(feu de plancher|une gaine|peu* (plus|pas|à peine) (respirer|m asseoir|lever les bras|bouger|plier)|respire (plus|pas|à peine)|du mal à respirer|(me |m |lui |nous |)coup* la circulation|me comprim*)',
      'tissu|matière|fumée|odeur|asthme',
    ],
    '# (de |en |)(haut|long|large|hauteur|longueur|cm) ... (j en mesure|mesure*|fait|font) #',
    '(entre|entrent|passe|passent|rentre) (pas|plus|jamais) (dans|sous|entre|par) (.. |)(niche|couloir|porte|escalier|lit|bureau|sac à dos)',
    `(tourne*|ballott*|bouge*) autour (de |du )(mon |ma |)${BODY}`,
    [
      '(manche*|jambe*|robe|pantalon|jupe) (.. |)(s arrête*|finiss*|tombe*|arrive*) (.. |)(coude*|genou*|mollet*|cheville*|cuisse*|nombril)',
      'parfait*|juste|pile',
    ],
    ['(rentre*|passe*|enfile*|ferme*) à peine', 'couvercle|porte|valise|prise'],
  ],
  normal: [
    'tromp* de (taille|pointure)',
    [
      `(assez|un peu|très|plutôt|légèrement|quand même) (petit*|serré*|court*|étroit*|large*|juste|justes)`,
      'prix|choix|gamme|bruit|bémol|défaut*|écrit*|texte|notice|temps|durée|autonomie|délai*|problème*|souci*',
    ],
    [
      '(très|assez|un peu|plutôt|légèrement|vraiment) (grand*|long|longs|longue|longues|gros|grosse)',
      'choix|gamme|temps|délai*|livraison|attente|bien|bon|bonne|qualité|merci|soin|aide|service|rapidité|déçu*',
    ],
    [
      '(minuscule*|microscopique*|immense*)',
      'cuisine|défaut|texte|écrit*|lettre*|bestiole*|insecte*|rayure*|tache*|trou*|plaisir|merci',
    ],
    [`ne (me|lui|leur) (va|vont|convient|conviennent) ${NOT}`, 'style|couleur|teint|goût|bien au teint|genre'],
    [
      '(mauvais*|pas la bonne|erreur de|problème de|souci de|pb de|probleme sur la) (taille|pointure|dimension*|mesure*|longueur|largeur|gabarit)',
      'envoy*|reçu*|livr*|expédi*',
    ],
    `(rentre|rentrent|rentrais|rentrait) ${NOT}`,
    [
      'énorme*',
      'déception|problème|défaut|bruit|tache*|rayure*|trou*|merci|plus|succès|différence|avantage|plaisir|bravo',
    ],
    'pas a (ma|sa) taille',
    '(serre|serrent|flotte|flottent|boudine*)',
    'tailler (trop |)(petit|grand|juste)',
    'taille (enfant|unique .. petit*)',
  ],
  weak: [
    'taille',
    'pointure',
    'serré*',
    'petit',
    'petite',
    'grand',
    'grande',
    'court*',
    'large',
    'étroit*',
    'dimensions',
    'encombrant*',
    'volumineux',
    'gabarit',
  ],
};
