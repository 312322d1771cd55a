import type { CausePhrases } from '../lexicon.ts';
import { COUNT, NOT } from './words.ts';

/*
 * How it is made: material, finish, durability, smell, taste, comfort.
 */
const PART =
  '(poignée*|anse*|lanière*|bride*|sangle*|bretelle*|couture*|fermeture*|zip|bouton*|boucle*|semelle*|talon*|charnière*|pied*|roue*|roulette*|vis|clip*|attache*|crochet*|ressort*|manche|couvercle|bouchon*|lame*|branche*|fermoir*|chaîne*|perle*|strass|pierre*|élastique*|doublure*|ourlet*|revêtement|peinture|vernis|placage|dorure*|plastique|tissu|toile|cuir|simili*|mousse|page*|reliure|couverture|autocollant*|logo|impression|motif*|barre*|arceau*|cordon*|fil*|velcro|pression*|fond|tiroir*|planche*|latte*|socle|support|fixation*|accoudoir*|dossier|housse|colle|câble|bac|bord*)';
const BROKE =
  '(cass*|lâch*|craqu*|déchir*|décous*|décou*|décoll*|arrach*|pét*|romp*|fend*|fissur*|détach*|effiloch*|écaill*|pele*|cloqu*|rouill*|abîm*|us|usé*|tordu*|déform*|effac*|tern*|troué*|défai*|dévis*|barr*|sauté*|fondu*|tomb*|parti*|part|partent|s en va|s en vont|bouge*|cédé|cède*|gondol*|vrill*|coinc*)';
const TIME = `(${COUNT}|quelques|deux ou trois|même pas|moins de|moins d|seulement|environ) (.. |)(minute*|min|mn|heure*|h|jour*|semaine*|mois|utilisation*)`;
const SMELL =
  '(plastique|chimi*|pétrole|caoutchouc|pneu|colle|peinture|brûlé|cramé|moisi|renfermé|humidité|poisson|œuf pourri|pourri|urine|pisse|pipi|vomi|tabac|cigarette|fumée|alcool|solvant*|vernis|rance|transpiration|mort|chien mouillé|poussière|médicament*|savon|produit*)';
const FOOD = '(goût|saveur)';

export const qualityMaterial: CausePhrases = {
  strong: [
    '(on dirait|ressemble à|bon pour) (.. |)(serpillière|torchon|carton|papier)',
    'trop (fin*|mince*|léger*|mou|molle*|rigide*|rêche*|raide*|ferme|transparent*|plat|sucré*|salé*|épicé*|amer*|acide*|gras*|sec|fade*|dur|dure)',
    '(s abîme*|s use*|usure) (très |trop |)(vite|facilement|rapide*)',
    '(inconfortable*|fait mal aux pieds|pas agréable*|pas doux|pas douce)',
    '(qualité|finition*|matière*|tissu*|plastique|fabrication|couture*) (.. |)(médiocre*|mauvais*|nul|nulle|bas de gamme|décevant*|déplorable*)',
    '(mauvaise|piètre|basse|faible|sous|pauvre|moindre|médiocre|moyenne) (bonne |grande |belle |très bonne |)(qualité*|finition*|fabrication|facture|confection)',
    '(pas|jamais|plus|peu) (.. |)(de |d une |une |d )(bonne |très bonne |grande |super |)qualité',
    '(bas de gamme|camelote|pacotille|mauvaise facture|de la (merde|camelote)|merde chinoise)',
    '(fait|font|faisait|très|trop|vraiment|plutôt|un peu|assez) (vraiment |très |un peu |trop |hyper |assez |)(cheap|toc|bon marché|camelote|pauvre|premier prix|bas de gamme|pacotille)',
    [
      `${PART} (.. |)(s est |se |s |est |sont |a |ont |)${BROKE}`,
      'à la réception|à l arrivée|à l ouverture|dans le colis|à la livraison|transport|déballage|reçu*|arrivé*|livré*|droit dans le colis|facilement ajust|amoureu*',
    ],
    [
      `(s est |se sont |s |se |a |ont |qui |il |elle |ça )(déjà |vite |rapidement |très vite |)(cass*|déchir*|décous*|ray*|romp*|fend*|fissur*|effiloch*|désagrég*|tordu*|tord*|déglingu*|craqu*|cédé|déform*|affaiss*|détend*|us|use|usent|troue*|oxyd*|tass*)`,
      'réception|arrivée|ouverture|colis|livraison|transport|déballage|reçu*|arrivé*|livré*|ancien*|bras|jambe',
    ],
    [
      '(cassé*|déchiré*|décousu*|craqué*|pété*|fendu*|rompu*|troué*) (net |direct |déjà |tout seul |)(au bout|après|en (#|moins|deux|une|quelques|pleine)|dès|avant|(le|la) premi*|le lendemain)',
      'réception|arrivée|ouverture|colis|carton|livr*|reçu*',
    ],
    `(cassé*|déchire|déchirent|troue|craque*) (${TIME}|facilement|très (vite|facilement)|trop (vite|facilement)|vite|rapidement|au moindre|comme (du|un))`,
    `(dur*|tenu|tien*|résist*|viv*|vécu) (à peine |même pas |seulement |que |qu |environ |moins de |moins d |)(${COUNT}|quelques) (petite* |)(jour*|semaine*|mois|utilisation*|lavage*|sortie*|usage*)`,
    `(dur*|tien*|résist*|tenu) ${NOT} (.. |)(longtemps|dans le temps|au lavage|${COUNT}|au premier|à la première|un été|un hiver)`,
    '(dur*|rest*|tenu) (dans|entre|aux) (ma|mes|la|les) main*',
    '(reste*|venu*|arraché*) (.. |)(dans|entre) (la |les |ma |mes |sa |ses |)main*',
    `(pas|peu|guère|ni|manque de|aucune|pas très|pas assez) (très |vraiment |du tout |assez |bien |super |suffisamment |)(solide*|solidité|résistant*|résistance|robuste*|durable*|costaud*|confortable*)`,
    'manque* (un peu |cruellement |vraiment |clairement |)(de |d )(solidité|robustesse|épaisseur|moelleux|confort|goût|saveur|soin)',
    ['fragile*', 'peau*|dent*|estomac|cheveux|emballage|colis|objet*'],
    '(trop|très|si|vraiment|hyper|tellement|super|assez) (fin|fine|fins|fines|mince*|léger*|mou|molle*|dur|dure|durs) ',
    '(dur*|plat*|raide*|rigide*|sec|sèche|fin*|mou|rêche*) comme (du|un|une|de la|le)',
    '(tissu|matière|robe|pantalon|legging|jupe|chemise|haut|maillot) (est |sont |très |trop |assez |vraiment |hyper |super |)transparent*',
    `(voit|voir|voyait|visible*|apparaît) (.. |)(a travers|au travers|la culotte|les sous vêtements|mes sous vêtements|ma culotte)`,
    ['(gratte|grattent|grattait|démange la peau|râpe la peau|pique la peau)', 'gratte dos|langue'],
    ['(rêche*|rugueu*)', 'peau*|mains|talons|langue|pieds'],
    '(fait|font|faisait|faisaient|donne) (.. |)(mal (aux|au|à la|à l|aux deux) (pieds|pied|dos|oreilles|nez|tête|fesses|cou)|cloques aux|transpirer|mal partout|un mal de)',
    'mal (.. |)(fini*|conçu*|peint*|cousu*|fait|faite|faits|faites|monté*|collé*|percé*)',
    '(malfaçon*|défaut* de (couture|fabrication|finition*|peinture|impression)|défaut* (dans|sur) le (tissu|bois|verre|cuir)|(vice|erreur) de fabrication)',
    '(pièce*|trou*|perçage*|planche*) (.. |)(mal (percé*|coupé*)|percé* de travers|pas percé*|non percé*|pas droit*|gondolé*|voilé*)',
    '(fils|fil|couture*) (qui |.. |)(dépass*|pend*|tir*|s effiloch*|part* (dans tous|de)|pas droites|de travers)',
    '(un |des |de |deux |plusieurs |petit |petits )(petit |petits |gros |)(trou|trous|accroc*) (.. |)(dans|sous|sur|au|à la|à l|en bas)',
    ['(troué*|accroc)', 'réception|arrivée|colis'],
    '(bancal*|branlant*|pas (droit|à niveau|très stable|stable|rigide)|de travers|instable*|voilé*|penche* (d un|vers|à))',
    '(bouloch*|peluch* (.. |)(sur|partout|au|dès|énormément|beaucoup)|feutr* (au|dès|après))',
    `(rétréci*|raccourci*) (.. |)(au |après |de |dès |en |d |à |lavage)`,
    ['(rétréci*|a raccourci|ont raccourci)', 'pas du'],
    '(déteint|déteign*|délav*|décolor*|passé* au (lavage|soleil))',
    '(rouill*|oxyd*) ',
    ['(rouillé*|oxydé*|corrodé*)', 'anti|enlève*|contre la|élimin*|nettoy*|décap*|taches de rouille'],
    '(noirci*|jauni*|terni*|vire* au (vert|jaune|gris|noir)|devenu* (vert*|jaune*|noir*|grise*|terne*)) (.. |)(après|en|très|dès|déjà|vite|au)',
    '(part|partent|tombé*|parti*|s en va) en (lambeaux|morceaux|miettes|poussière|ruine*|charpie|pièces)',
    '(s écaill*|s effrit*|s effiloch*|se craquel*|se désagrèg*|se démont*|se déglingu*|s émiett*|se découd*|se décous*)',
    `(perd*|sème*|laisse*) (déjà |tous |toutes |énormément |beaucoup |)(ses |des |de ses |les |leurs |son |sa |un )(couleur*|forme*|éclat|élasticité|poil*|perle*|strass|bouton*|pierre*|peluche*|fil*)`,
    'odeur* (.. |)(forte*|insupportable*|chimique*|désagréable*|horrible*|infecte*|bizarre*)',
    `(forte*|mauvaise*|terrible*|horrible*|grosse|sale|drôle d) odeur*`,
    [
      `(odeur*|sent|sentait|sentent|sentaient|puait|pue) (.. |)(la |le |les |l |de |d |du |des )(le |la |l |)(vieux |produit |gros |)${SMELL}`,
      'chauff*|fume*|fumée|fondu*|chargeur|prise|branch*',
    ],
    [
      `(sent|sentait|sentent|sentaient) (très |super |hyper |vraiment |extrêmement |tellement |terriblement |trop |)(mauvais|fort|forte|pas bon|bizarre|rien)`,
      'le neuf|bon',
    ],
    ['(pue|puent|puait|puant*|empest*)', 'plus|pieds qui puent'],
    `${FOOD} (.. |)(horrible*|bizarre*|infect*|chimique*|dégueulasse*|étrange*|amer|amère|désagréable*|affreu*)`,
    '(aucun|pas de|sans|sale|mauvais|drôle de|horrible|un) (goût|arrière goût|saveur) (|de (plastique|médicament*|savon|carton|brûlé|moisi|rance)|affreux|bizarre|chimique)',
    ['(aucun|pas de|sans|zéro) (goût|saveur)', ''],
    '(immangeable*|imbuvable*|infect|infecte|dégueulasse*|dégueu|écoeurant*|insipide*) ',
    `(${FOOD}|sent|goûte|on dirait) (.. |)(carton|savon|médicament|plastique|eau de vaisselle|flotte)`,
    `(chien*|chat*|animaux) (.. |)(refuse*|boude*|n en (veu*|mange*)|n y touch*|n aime* pas|n en veut pas)`,
    '(page*|feuille*) (.. |)(se détach*|se décoll*|s arrach*|tomb*|mal (coupée*|imprimée*|collée*))',
    '(plein|couvert*) d (échardes|éclats)',
    '(ne |n |)(supporte|supportent|résiste|passe|passent|survi*) (vraiment |même |absolument |)(pas|plus) (.. |)(lavage*|machine|lave vaisselle|chaleur|humidité|choc*|pluie)',
    `part (au (lavage|lave vaisselle|bout)|dès|à la première|avec (l eau|un|le)|au premier|sous la douche)`,
    '(encre|feutre|stylo) (.. |)(travers*|bave|transperc*|passe au travers)',
    [
      '(en charpie|en lambeaux|éventré* (au|après|en)|défoncé* (au|après|en))',
      'carton|colis|réception|emballage|livr*',
    ],
    ['(semelle*|couture*|talon*|jointure*) (.. |)(baill*|s ouvr*|se décol*|rend*|gondol*)', 'colis|arriv*|réception'],
    [
      '(s affaiss*|gondol*|se froiss*|se raye*|se déform*|se délav*|se détend*|se défai*) (.. |)(facile*|vite|rapide*|rien|au moindre|au premier|dès|après|au bout|déjà|à chaque)',
      'cheveux|colis|arriv*',
    ],
    [
      '(cuir|simili|vernis|peinture|dorure|placage|couleur|teinture|imprimé|logo) (.. |)(part|partent|parti*|s en va|cloqu*|craquel*|pel*|saut*|s effac*|déteint) ',
      'colis|arriv*|réception',
    ],
    '(m est|nous est|est) (.. |)rest* (dans|entre) (la|les|mes) (main*|doigts)',
    [
      '(couleur*|motif*|imprimé|dessin|logo|peinture|dorure) (.. |)(disparu*|parti*|pâli*|passé*|effacé*)',
      'transport|reçu|livr*',
    ],
    'poils (.. |)(restent|tombent|partent|s en vont) (.. |)(sur le|sur la|dans le|partout|un à un)',
  ],
  normal: [
    '(perdu|pris) (.. |)taille*',
    ['cassé*', 'casse tête*|la tête|les oreilles|prix cassé*|bonbon*|pieds|bras|jambe|ancien*|brise|cassé la (croûte)'],
    [
      '(décousu*|déchire*|effiloché*|fissuré* (au|après|en)|écaillé*|craquelé*)',
      'réception|arrivée|carton|colis|emballage|enveloppe|paquet|sachet|livraison',
    ],
    [
      '(mou|molle|rigide*|raide|dur|durs)',
      'beurre|dur à|dur de|disque|eau dure|coque rigide|boule|poils|oeuf*|c est dur',
    ],
    '(inconfort*|mauvais goût|sans goût|sans saveur|pas solide|pas résistant)',
    [
      '(odeur|odeurs) ',
      'brûlé|aucune|pas d|sans|bonne|agréable*|anti|élimin*|masque*|neutralis*|absorb*|contre|mauvaises|combat*',
    ],
    '(se détache|se détachent|se décolle|se décollent|s est décollé*|s est détaché*) (.. |)(vite|facilement|au bout|après|dès|déjà|de partout)',
    '(bâclé*|grossi* (couture*|finition*)|finitions à revoir|mauvais (matériau*|tissu|bois|plastique|métal|état de finition))',
    ['(éclats|échardes)', 'rire*'],
    '(tout|entièrement) (en |)(plastique|toc)',
    '(amer|amère|rance|infecte|infect|insipide*|fade)',
    '(trop de (défaut*|poils)|vite abîmé*|vite cassé|vite usé*|déjà (usé*|abîmé*|cassé*|décousu*|troué*|rouillé*))',
    ['(cassant|cassante|cassants|cassantes|friable*|s émiett*) ', 'cheveux|ongle*|biscuit*|gâteau*'],
    [
      'déjà (fendu*|fissuré*|fêlé*|tordu*|décollé*|percé*|pelé*|craquelé*|élimé*|râpé*|terni*)',
      'arriv*|réception|colis|carton|livr*|déball*|opercule|film|semelle*',
    ],
    ['(prend à la gorge|pique le nez|donne la nausée|mal de crâne|fenêtre* ouverte*|aéré|aérer)', 'cuisson|tente'],
  ],
  weak: [
    'qualité',
    'plastique',
    'finition*',
    'matière',
    'tissu',
    'fin',
    'fine',
    'coutures',
    'cheap',
    'gadget',
    'léger',
    'pas bon',
    'pas bonne',
    'abîmé*',
    'mal aux pieds',
    'rigide',
    'china',
    'chinois*',
    'grossier*',
    'odeur',
    'goût',
  ],
};
