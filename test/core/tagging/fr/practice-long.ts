import type { Label } from '../score.ts';

/** Longer comments written to find what the phrases missed; labelled before they were read by the tagger. */
export const PRACTICE_LONG: readonly Label[] = [
  [
    "Bonjour, j'ai reçu ma commande hier. Le vase est joli mais il y a un éclat sur le bord et il ne tient pas droit.",
    'damage_transit quality_material',
  ],
  [
    "J'étais contente de mon achat jusqu'à ce que je lave le pull : il a pris trois tailles et les manches m'arrivent aux genoux.",
    'quality_material',
  ],
  [
    "Le robot tourne en rond dans le salon, se coince sous le canapé et n'aspire presque rien. Pour 300 € je m'attendais à mieux.",
    'function_defect price_value',
  ],
  [
    'Troisième fois que je commande et pour la première fois le sachet était percé, il y avait des croquettes plein le carton.',
    'damage_transit',
  ],
  [
    "La lampe s'allume une fois sur deux, et quand elle s'allume elle grésille. Notice en chinois.",
    'function_defect hard_to_use',
  ],
  [
    "Après une semaine le verre de la montre était rempli de buée alors qu'elle est vendue étanche 50 m.",
    'function_defect not_as_described',
  ],
  [
    "Ils m'ont livré deux fois le même colis et me réclament maintenant de payer le retour, un comble.",
    'customer_service',
  ],
  ["Je n'ai pas pu tester, la fiche ne rentre pas dans mes prises, c'est un modèle américain.", 'compatibility'],
  [
    'La housse de couette est belle, cependant les boutons ne sont pas fournis et le blanc tire vers le jaune.',
    'missing_parts not_as_described',
  ],
  ["Ma fille a mis les boucles d'oreilles une heure, elle a eu les lobes rouges et gonflés toute la nuit.", 'safety'],
  ['Le lit grince à chaque mouvement et deux lattes ont cédé le premier mois.', 'quality_material function_defect'],
  [
    'Impossible à monter seul, les vis ne correspondent pas aux trous et il manque la moitié des chevilles',
    'hard_to_use missing_parts',
  ],
  ['Annoncé livré le 5, reçu le 19, sans aucune excuse, et le gâteau était rassis.', 'delivery used_or_dirty'],
  [
    "Franchement à ce prix-là on s'attend à du vrai cuir, pas à du plastique qui pèle au bout d'un mois",
    'quality_material price_value not_as_described',
  ],
  [
    "J'ai commandé ce livre pour ma mère, il lui manque les trente dernières pages et la couverture est cornée.",
    'missing_parts damage_transit',
  ],
  [
    'Le casque est confortable mais il ne se connecte pas à ma télé Samsung et le micro est inaudible.',
    'compatibility function_defect',
  ],
  [
    "Je voulais un cadeau, j'ai reçu un produit sans boîte, plein de traces de doigts, clairement un retour client.",
    'used_or_dirty missing_parts',
  ],
  [
    "Un peu déçu par la taille, on dirait un jouet, et l'odeur de plastique ne part pas même après plusieurs jours à l'air.",
    'size_fit quality_material',
  ],
  [
    "Attention aux arnaques : ce n'est pas la marque affichée, l'emballage est mal imprimé, et le service client d'Amazon m'a conseillé de le jeter.",
    'counterfeit',
  ],
  [
    'Commande annulée par le vendeur au bout de trois semaines sans explication, toujours pas remboursée.',
    'delivery customer_service',
  ],
  ["Je l'ai rendu car mon mari en avait déjà acheté un, sinon le produit a l'air bien.", 'buyer_remorse'],
  ["J'ai changé d'avis sur la couleur, je préfère le bleu.", 'buyer_remorse'],
  ["La poussette est lourde, difficile à plier d'une main et les roues se bloquent.", 'hard_to_use function_defect'],
  ["Le vernis met des heures à sécher et s'écaille dès le lendemain", 'function_defect'],
  [
    'Tapis de souris qui sent fort le caoutchouc et qui gondole, la souris accroche.',
    'quality_material function_defect',
  ],
  ["Ce chargeur chauffe énormément, l'odeur de brûlé m'a réveillée, je l'ai débranché tout de suite.", 'safety'],
  ["Le sac fait très bon marché, les anses sont trop courtes pour le porter à l'épaule.", 'quality_material size_fit'],
  ["Les pastilles n'ont rien changé à ses ronflements et lui donnent mal au ventre", 'function_defect safety'],
  ["Le colis a été remis à un voisin absent depuis deux mois, j'ai dû courir après pendant une semaine", 'delivery'],
  [
    "J'ai payé 45 euros et la semaine d'après il était à 29, quand j'ai demandé la différence on m'a envoyé balader",
    'price_value customer_service',
  ],
  [
    "Les piquets se tordent dès qu'on les plante, la toile laisse passer la pluie et il n'y a pas de sac de rangement comme sur la photo.",
    'quality_material function_defect not_as_described',
  ],
  ['Rien de cassé, tout fonctionne, la livraison a même été plus rapide que prévu. Ravie.', ''],
  ["Je craignais une odeur de neuf trop forte mais rien, et le matelas n'est ni trop dur ni trop mou.", ''],
  ["Après avoir cassé trois parapluies bon marché, j'ai investi dans celui-ci : il a résisté à la tempête.", ''],
  ["J'ai mis 4 étoiles car je ne mets jamais 5.", ''],
  ["Mes enfants se disputent pour l'avoir, il va m'en falloir un deuxième !", ''],
];
