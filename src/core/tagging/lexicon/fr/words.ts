/** A small number, in digits or as a word. */
export const COUNT = '(#|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt)';

/** The second word of a French negation, with the adverbs that stand before it. */
export const NOT = '(vraiment |même |toujours |absolument |malheureusement |)(pas|plus|jamais|rien|presque rien)';

/** Adverbs of degree. */
export const VERY =
  '(vraiment |beaucoup |bien |très |un peu |assez |plutôt |hyper |super |extrêmement |énormément |trop |)';

/** Parts of the body that clothes are worn on. */
export const BODY =
  '(poitrine|hanche*|taille|cuisse*|mollet*|bras|épaule*|pied*|orteil*|cheville*|poignet*|doigt*|tête|cou|dos|ventre|fesse*|talon*|entrejambe|buste|genou*|coude*|oreille*|nez|main*|jambe*|carrure|gorge|crâne)';

/** Clothes. */
export const GARMENT =
  '(pantalon|jean|robe|jupe|short|chemise|pull|veste|manteau|t shirt|maillot|soutien gorge|culotte|legging*|collant*|chaussette*|chaussure*|botte*|sandale*|gant*|bonnet|ceinture)';

/** What the parcel comes in. */
export const PARCEL = '(colis|carton|paquet|emballage|boite|enveloppe|sachet|pochette|packaging|coffret)';

/** Pages on which the seller promises. */
export const SOURCE =
  '(description|descriptif|annonce|photo*|image*|fiche|page|site|titre|pub|publicité|visuel*|vidéo|internet)';
