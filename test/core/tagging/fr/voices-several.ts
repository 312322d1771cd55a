import type { Label } from '../score.ts';

/** Comments with several causes, and long ones. */
export const SEVERAL: readonly Label[] = [
  ['Trop petit et tissu de mauvaise qualité', 'size_fit quality_material'],
  ['Livraison en retard et en plus le carton est défoncé', 'delivery damage_transit'],
  ['Chargeur en panne au bout de deux jours et le vendeur fait le mort', 'function_defect customer_service'],
  ['Il manque des vis et la notice est en allemand', 'missing_parts hard_to_use'],
  ['très cher pour la qualité, les coutures craquent', 'quality_material price_value'],
  ['robe trop longue, couleur différente de la photo', 'size_fit not_as_described'],
  ['produit ouvert, il manque le câble', 'used_or_dirty missing_parts'],
  [
    "L'aspirateur perd sa puissance au bout de 5 minutes, la batterie ne dure pas et le bac se casse facilement.",
    'function_defect quality_material',
  ],
  ["Reçu le mauvais modèle, et impossible d'avoir quelqu un au téléphone", 'wrong_item customer_service'],
  ['Crème périmée qui m’a donné des boutons', 'used_or_dirty safety'],
  [
    'La table est arrivée avec un pied cassé, une planche manquante et des rayures. Le SAV me demande de tout renvoyer à mes frais !',
    'damage_transit missing_parts customer_service',
  ],
  [
    "Pas étanche du tout contrairement à ce qui est écrit, l'eau est rentrée dans les chaussures. En plus elles taillent petit.",
    'not_as_described function_defect size_fit',
  ],
  ['Montage compliqué, pièces mal percées, notice sans texte', 'hard_to_use quality_material'],
  ['Odeur très forte et ne tient pas du tout le maquillage', 'quality_material function_defect'],
  ['Commandé le 2, livré le 28, et pour finir ce n’était pas la bonne couleur', 'delivery wrong_item'],
  ['Fausse marque, et le prix est le même que l original !!', 'counterfeit price_value'],
  ['Ne rentre pas dans ma voiture et la fixation est en plastique fragile', 'compatibility quality_material'],
  ["Jolie lampe mais elle clignote et chauffe au point de roussir l'abat jour", 'safety function_defect'],
  [
    'Le jouet est sympa mais fait un bruit d enfer et les piles ne sont pas fournies alors que c est marqué piles incluses',
    'function_defect missing_parts not_as_described',
  ],
  [
    "Matelas trop mou, il s'affaisse déjà au milieu, et il ne fait pas 160 de large comme indiqué",
    'quality_material not_as_described size_fit',
  ],
  ['Trop petit, échange refusé par le vendeur', 'size_fit customer_service'],
  ['Tasse ébréchée, pas de boîte, et ça sent le renfermé', 'damage_transit missing_parts quality_material'],
  ['Chaussures inconfortables et trop petites de deux pointures', 'size_fit quality_material'],
  [
    "Bonjour, j'ai commandé cette perceuse pour mon mari. Dès la deuxième utilisation le mandrin s'est bloqué, et depuis elle sent le brûlé et fume. Je demande un remboursement.",
    'safety function_defect',
  ],
  [
    'Au début j’étais contente, le rendu sur la photo est superbe. Mais au bout de trois semaines la peinture s’écaille, les pieds bougent et on n’ose plus s’asseoir dessus. Pour 150 euros c’est du vol.',
    'quality_material price_value',
  ],
  [
    "Aucune notice dans la boite, j'ai dû chercher une video sur youtube pour comprendre comment le fixer, et au final il ne tient pas au mur.",
    'function_defect missing_parts hard_to_use',
  ],
  [
    'Très déçu. La vidéo montre un aspirateur puissant, en réalité il ne ramasse même pas les miettes. Et quel bruit !',
    'function_defect not_as_described',
  ],
  ['Les écouteurs tombent des oreilles et le micro ne marche pas en appel', 'size_fit function_defect'],
  ['Le colis a été déposé sous la pluie devant la porte, carton trempé et livre gondolé', 'damage_transit delivery'],
  [
    "J'attendais un coffret neuf : la boite était déchirée, un flacon entamé et il manquait le rouge à lèvres",
    'used_or_dirty missing_parts damage_transit',
  ],
  ['plus cher qu en magasin et en plus ils ont mis un mois à livrer', 'price_value delivery'],
  ["N'est pas compatible avec ma tv, et les explications sont illisibles", 'compatibility hard_to_use'],
  [
    'Je me suis trompé de modèle, mais le vendeur veut me faire payer 12 euros de retour',
    'buyer_remorse customer_service',
  ],
  ['goût de médicament et bouteille qui avait fui dans le sac', 'quality_material damage_transit'],
  ['coque mal découpée, le bouton volume est bouché, et elle glisse des mains', 'compatibility function_defect'],
  [
    'La gourde n’est pas étanche, elle a inondé mon sac, et un goût de plastique reste dans l’eau',
    'function_defect quality_material',
  ],
  ['Le tapis fait 120 au lieu des 160 annoncés et il perd ses poils', 'not_as_described size_fit quality_material'],
  [
    "vis tordues, planches rayées, et deux portes identiques au lieu d'une gauche et une droite",
    'damage_transit wrong_item quality_material',
  ],
  [
    "J'ai demandé à annuler dans l'heure car commandé deux fois, refusé, et le SAV ne répond plus",
    'customer_service buyer_remorse',
  ],
  [
    "Voilà un mois que je l'utilise : franchement bon appareil, silencieux. Seul bémol l'application, elle plante tout le temps et les menus sont en anglais.",
    'function_defect hard_to_use',
  ],
  [
    "Ma fille a eu des rougeurs avec ce déguisement, le velcro s'arrache et la perruque annoncée n'est pas dans le sachet",
    'safety quality_material missing_parts',
  ],
  [
    'Reçu un article visiblement retourné par un autre client : emballage rescotché, traces de doigts, et le bluetooth ne se connecte à rien',
    'used_or_dirty function_defect',
  ],
  ["tente : les arceaux ont cassé la première nuit et la toile prend l'eau", 'quality_material function_defect'],
  ['gamelle trop légère, se renverse, et la peinture part au lave vaisselle', 'function_defect quality_material'],
  ['siège auto sans notice, sangles impossibles à régler', 'missing_parts hard_to_use'],
  ['Le fauteuil est beaucoup moins haut que prévu, le vérin descend tout seul', 'size_fit function_defect'],
  ['prix correct mais ça casse vite et c est pas du tout la couleur demandée', 'quality_material wrong_item'],
  ['L’huile a tourné, bouteille non scellée, mal de ventre toute la nuit', 'used_or_dirty safety'],
  ['Taille 38 demandée, 36 reçu, évidemment trop serré', 'wrong_item size_fit'],
  ['Pub mensongère ! Aucun effet sur les rides et ça irrite', 'function_defect not_as_described safety'],
];
