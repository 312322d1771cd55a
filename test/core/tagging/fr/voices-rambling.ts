import type { Label } from '../score.ts';

/** Long comments in the buyer's own order of thought. */
export const RAMBLING: readonly Label[] = [
  [
    "Bonjour, suite à ma commande du 12 mars je vous informe que le colis n'est toujours pas là. Le suivi n'a pas bougé depuis dix jours. Merci de me renvoyer l'article ou de me rembourser.",
    'delivery',
  ],
  [
    "J'ai acheté cette friteuse pour remplacer l'ancienne qui avait lâché. Au premier allumage tout a disjoncté dans la maison, et une fumée blanche sortait du dessous. Retour immédiat.",
    'safety',
  ],
  [
    "Je mets 2 étoiles car le sac est joli. Mais il est minuscule, on n'y met même pas un téléphone, et la chaîne s'est cassée à la première sortie.",
    'size_fit quality_material',
  ],
  [
    "Franchement je ne comprends pas les bons commentaires. Chez moi ça n'a rien changé, j'ai toujours autant de pellicules, et l'odeur est à vomir.",
    'function_defect quality_material',
  ],
  [
    "Commandé pour Noël, ma fille était ravie, puis le lendemain la poupée n'émettait plus aucun son. On a changé les piles, rien. Dommage.",
    'function_defect',
  ],
  [
    "Je voulais offrir ce parfum à ma mère. À l'ouverture le flacon n'avait plus son film plastique et il en manquait un bon tiers. Inadmissible pour un produit neuf.",
    'used_or_dirty missing_parts',
  ],
  [
    "Deux techniciens sont passés, aucun n'a su l'installer car l'évacuation n'est pas standard. Donc lave-linge inutilisable chez moi.",
    'compatibility hard_to_use',
  ],
  [
    'Produit conforme mais le prix a été divisé par deux la semaine suivante, et le vendeur refuse de faire un geste.',
    'price_value customer_service',
  ],
  [
    "Au secours le montage ! Quatre heures, des schémas sans queue ni tête, et à la fin il restait six vis. L'armoire penche d'un côté.",
    'hard_to_use quality_material',
  ],
  [
    "Ma femme fait du 38 depuis toujours. Là, le 38 est un 35. Du coup renvoyé, et j'ai dû payer 9 euros de port.",
    'size_fit customer_service',
  ],
  [
    "j'ai reçu le colis ce matin, carton nickel, mais dedans la moitié des verres étaient en miettes. Pas un gramme de mousse pour les caler.",
    'damage_transit',
  ],
  [
    "Je n'ai pas encore ouvert le produit, je souhaite le retourner car j'en ai trouvé un plus joli en boutique.",
    'buyer_remorse',
  ],
  [
    "L'article reçu porte une autre marque que celle commandée, l'étiquette a été arrachée, et on sent bien qu'il a servi.",
    'wrong_item used_or_dirty',
  ],
  [
    "Après trois lavages, le noir est devenu gris, les coutures vrillent et il a raccourci de cinq bons centimètres. À ce tarif c'est scandaleux.",
    'quality_material price_value',
  ],
  [
    "Le livreur n'a même pas sonné, il a mis un avis de passage et j'ai dû faire 20 km pour le récupérer au point relais.",
    'delivery',
  ],
  [
    'Montre magnifique en photo. En vrai, le cadran est ridicule, la dorure part déjà et elle prend dix minutes de retard chaque jour.',
    'function_defect quality_material not_as_described',
  ],
  [
    "Mon bébé a eu des plaques partout dès la première nuit dans cette turbulette. La pédiatre m'a dit d'arrêter tout de suite.",
    'safety',
  ],
  [
    "On a suivi la vidéo, téléchargé l'appli, créé un compte, tout ça pour que la caméra refuse de se connecter à notre box.",
    'compatibility hard_to_use',
  ],
  [
    "La notice indique une pile CR2032, il faut une CR2025, qui n'est pas dans la boîte. Bref, perte de temps.",
    'hard_to_use missing_parts',
  ],
  [
    "J'ai ouvert un litige car la machine reçue n'est pas une vraie DeLonghi : plastique grossier, pas de numéro de série et une prise chinoise.",
    'counterfeit compatibility',
  ],
  [
    "pour le prix je ne m'attendais pas à des miracles mais là c'est vraiment de la camelote, tout se démonte",
    'quality_material',
  ],
  [
    "Ça fait trois fois que j'appelle, on me promet un rappel et rien. Entre-temps la machine est toujours en panne dans mon garage.",
    'customer_service function_defect',
  ],
  [
    "Je cherchais un bleu marine, sur le site ça avait l'air marine, eh bien c'est un bleu roi presque électrique.",
    'not_as_described',
  ],
  [
    "l'huile d'olive a un goût de rance, la date est pourtant bonne, et le bouchon n'était pas vissé, il y en avait plein le carton",
    'quality_material damage_transit',
  ],
  [
    'Très bon rapport qualité prix, rien à dire sur le produit en lui-même, mais la livraison a pris cinq semaines au lieu de trois jours.',
    'delivery',
  ],
  [
    "J'ai hésité à cause des avis négatifs sur la solidité, mais après six mois d'utilisation quotidienne rien n'a bougé, ni rouille ni jeu.",
    '',
  ],
  [
    "Le tapis antidérapant qui... dérape ! J'ai failli me casser une jambe. Et il sentait le caoutchouc à plein nez.",
    'safety function_defect quality_material',
  ],
  ["Je l'avais prise en 160x200, j'ai reçu une 140x190, évidemment la housse ne va pas.", 'wrong_item size_fit'],
];
