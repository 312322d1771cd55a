import type { LabelledText } from '../labelled-text.ts';

/** What buyers write in French, written and labelled by somebody who did not know the lexicon. */
export const frTexts: readonly LabelledText[] = [
  {
    text: 'Le drone décroche tout seul à 20 mètres, et une pale etait déja fendue dans la boite',
    causes: 'function_defect damage_transit',
  },
  {
    text: 'Robe trop longue de 15 cm, décolleté qui bâille, et livrée deux jours après le mariage. La totale !',
    causes: 'size_fit delivery',
  },
  { text: 'croquettes périmées, sac éventré à la livraison', causes: 'used_or_dirty damage_transit' },
  { text: 'Chargeur tellement brûlant que le plastique a bruni. Débranché et jeté direct.', causes: 'safety' },
  {
    text: "Essuie-glaces : l'embout va pas sur ma Tarva 2, jai roulé sous la drache la tête à la fenêtre…",
    causes: 'compatibility',
  },
  {
    text: 'Jeu de société avec cartes cornées, miettes de biscuit au fond de la boîte et pas de dé. Vendu neuf hein',
    causes: 'used_or_dirty missing_parts',
  },
  { text: 'une page sur deux est floue', causes: 'quality_material' },
  { text: 'Boîte vide !!!!', causes: 'missing_parts' },
  { text: 'tout accroche, et à ce prix-là en plus', causes: 'function_defect price_value' },
  {
    text: 'Commande annulée au bout de 12 jours, parait quil ny a plus de stock. Fallait le dire avant que je creuse les trous…',
    causes: 'delivery',
  },
  {
    text: 'Jai commandé le 128 go on ma envoyé le 64, boite déja ouverte et traces de doigts gras sur lécran',
    causes: 'wrong_item used_or_dirty',
  },
  {
    text: "Veilleuse posée à côté du lit de la petite. Vers 2 h du matin, un claquement, une odeur âcre et une gerbe d'étincelles à la prise. Le mur est noir sur dix centimètres. Heureusement que j'avais le sommeil léger. Retirez-la de la vente avant qu'il arrive un drame !!",
    causes: 'safety',
  },
  { text: "Pas ce que j'attendais", causes: '' },
  {
    text: "Batterie soi-disant Volkaro d'origine mon œil, une vulgaire copie, et elle s'enclenche même pas sur ma visseuse",
    causes: 'counterfeit compatibility',
  },
  { text: 'Super perceuse, mais mode d’emploi imbuvable', causes: 'hard_to_use' },
  { text: "frais de douane plus chers que l'objet", causes: 'price_value' },
  {
    text: 'Tige de selle trop grosse pour mon vélo, c’était pourtant écrit « tous modèles » sur l’annonce.',
    causes: 'compatibility not_as_described',
  },
  {
    text: 'Le porte-vélo ne se pose pas sur mon attelage à rotule, et 31 € de port pour le recevoir ça fait mal',
    causes: 'compatibility price_value',
  },
  {
    text: "Jai pris une tablette pour ma mère, elle a décidé que finalement elle resterait au papier. Bon, ça c'est pas votre faute. Par contre quand j'ai demandé le bon de retour dans le délai de 14 jours, on m'a répondu de patienter, puis que le délai était passé. C'est un peu fort !",
    causes: 'customer_service buyer_remorse',
  },
  { text: 'des poils dun autre chien sur le coussin', causes: 'used_or_dirty' },
  {
    text: 'Mixeur muet à la deuxième soupe. Le vendeur me demande une vidéo, puis une autre, puis plus de nouvelles',
    causes: 'function_defect customer_service',
  },
  {
    text: "Ce manuel n'est pas sorti de chez l'éditeur : c'est un scan imprimé, on voit l'ombre des doigts de celui qui tenait l'original, et l'ISBN renvoie à un livre de cuisine. Une édition pirate, voilà tout. À part ça la colle du dos a lâché dès que je l'ai ouvert à plat, j'ai 40 feuilles volantes.",
    causes: 'counterfeit quality_material',
  },
  { text: 'La télécommande n’était pas dans le colis', causes: 'missing_parts' },
  { text: 'roman déjà annoté au crayon par qqn', causes: 'used_or_dirty' },
  {
    text: "Autrement plus solide que le sécateur de grande marque que j'avais avant, qui s'était tordu en une semaine",
    causes: '',
    trap: 'comparison',
  },
  { text: 'annoncé cuir, c’est du simili', causes: 'not_as_described' },
  { text: 'marche pas sur mon induction', causes: 'compatibility' },
  { text: 'remboursez moi svp', causes: '' },
  {
    text: "Mon frère m’en a donné un, du coup celui-ci je ne m'en servirai pas. Jamais déballé.",
    causes: 'buyer_remorse',
  },
  {
    text: "J'ai lu des commentaires qui parlaient de fuites et de plastique qui sent fort, j'ai hésité longtemps. Franchement je ne sais pas ce qu'ils ont acheté ! La mienne tourne tous les matins depuis septembre, rien ne goutte, le café est brûlant et elle se nettoie en deux minutes. Mes parents l'ont prise aussi. Si jamais elle tombe en panne un jour je le dirai ici, mais pour l'instant c’est que du bonheur et je mets 5 étoiles les yeux fermés.",
    causes: '',
    trap: 'praise',
  },
  {
    text: 'fromage arrivé tiède et moisi, normal il a traîné 9 jours au dépôt au lieu de 2',
    causes: 'used_or_dirty delivery',
  },
  {
    text: 'tout mon dimanche pour monter cette armoire, schémas minuscules, pièces pas numérotées, et à la fin il me manque une porte !',
    causes: 'hard_to_use missing_parts',
  },
  {
    text: 'je l’ai commandé sur un coup de tête, trop design pour chez nous, et puis jai vu le même 60 euros moins cher hier',
    causes: 'buyer_remorse price_value',
  },
  {
    text: "Mon nez connaît ce parfum depuis 20 ans et ca c'est pas lui. Fautes d'orthographe sur l'étui, imitation cest sûr",
    causes: 'counterfeit',
  },
  {
    text: "Bonjour, je vous écris au sujet de la vitre trempée. Le trou pour la caméra tombe à côté, le bas dépasse d'un bon millimètre et du coup ma coque la soulève. J’ai bien le Kivo 12 tout court, pas le Kivo 12 Plus, j'ai vérifié dans les réglages. Merci de me dire quoi faire.",
    causes: 'compatibility',
  },
  {
    text: "Jai commandé le tome 4, vous m'avez envoyé le tome 2 que jai déja. Je le signale, on me répond que c'est bien le 4 « d'après notre système ». J'envoie une photo de la couverture, on me redemande une photo de la couverture. A ce stade je sais plus si je parle à quelqu'un ou à un mur.",
    causes: 'wrong_item customer_service',
  },
  {
    text: "Colis posé sous la pluie devant l'immeuble par le livreur, carton détrempé, BD toutes gondolées",
    causes: 'damage_transit delivery',
  },
  { text: 'Parfait, merci !!', causes: '' },
  { text: 'faux parfum, et flacon arrivé fêlé', causes: 'counterfeit damage_transit' },
  {
    text: "Sur la fiche : moteur brushless, deux batteries 4 Ah. Ce que j'ai en main est un moteur à charbons et des batteries marquées 2 Ah. J’écris au vendeur, il me répond « c'est équivalent » puis propose 5 € pour que je me taise. Je veux un remboursement complet et je n'ai plus de réponse depuis jeudi.",
    causes: 'not_as_described customer_service',
  },
  { text: 'rentre pas dans mon allume cigare', causes: 'compatibility' },
  { text: 'Taille lutin, et ça bouloche déjà', causes: 'size_fit quality_material' },
  {
    text: 'Je renvoie la veste mais mettez-lui cinq étoiles quand même : coupe impeccable, belle matière, reçue en 48 h. C’est juste que devant la glace le moutarde ne me va pas au teint, mon mari a éclaté de rire. Je suis une brune à pull noir, je le savais pourtant.',
    causes: 'buyer_remorse',
    trap: 'praise',
  },
  { text: "Le rouge à lèvres avait déjà une trace d'usage sur le biseau et sentait le rance", causes: 'used_or_dirty' },
  { text: 'SAV injoignable depuis lundi', causes: 'customer_service' },
  { text: '3 semaines de retard, anniv passé', causes: 'delivery' },
  { text: 'saladier en miettes dans le carton', causes: 'damage_transit' },
  { text: "un peu raide au début mais ça s'est fait", causes: '', trap: 'settled' },
  {
    text: 'Il faut un diplôme en mécanique pour monter ce barbecue : 62 vis, trois sachets sans étiquette et une notice traduite n’importe comment',
    causes: 'hard_to_use',
  },
  {
    text: "Quel bonheur d'attendre cinq semaines un livre qui part de la ville d'à côté 🙃",
    causes: 'delivery',
    trap: 'sarcasm',
  },
  { text: 'finalement jen ai plus lutilité', causes: 'buyer_remorse' },
  {
    text: 'Brosse à dents électrique avec du dentifrice séché sur la tête. Beurk !! vous revendez les retours ??',
    causes: 'used_or_dirty',
  },
  {
    text: 'Argent jeté par les fenêtres, le moteur ne démarre plus au bout de deux tontes',
    causes: 'function_defect',
    trap: 'money-insult',
  },
  {
    text: 'Très bien, je fais mes gaufres du dimanche avec, toute la tablée en redemande. Un grand merci à la vendeuse',
    causes: '',
  },
  {
    text: "Étagère en kit : trois heures à deux pour la monter, la notice se résume à quatre dessins sans un mot et les planches se ressemblent toutes. En route on s'est rendu compte qu'il manquait deux tourillons, et un montant avait le coin éclaté dès le déballage.",
    causes: 'hard_to_use missing_parts damage_transit',
  },
  { text: '2 fois moins cher chez le droguiste du coin', causes: 'price_value' },
  {
    text: "J'ai pris les couches taille 3, on m'a livré trois cartons de taille 5. Il a deux mois le loulou",
    causes: 'wrong_item',
  },
  {
    text: 'Bravo l’étanchéité ! Deux brasses et ma montre est un aquarium 🐠',
    causes: 'function_defect',
    trap: 'sarcasm',
  },
  { text: 'rideaux trop courts, on voit le radiateur', causes: 'size_fit' },
  { text: 'conforme, la couleur est belle, ras', causes: '' },
  {
    text: 'Plancha testée samedi : j’ai pris une décharge en touchant le bouton, le bras engourdi jusqu’au coude, disjoncteur qui saute. Avant ça elle mettait déjà 40 min à chauffer et le côté droit restait froid, mes chipos étaient crues d’un bout.',
    causes: 'safety function_defect',
  },
  {
    text: 'Tuque ben chaude, la couleur est l’fun, mais a l’a rétréci de moitié au premier lavage à l’eau frette',
    causes: 'quality_material',
  },
  {
    text: "Mes anciennes, de la même marque, étaient parfaites en 39 pendant quatre ans. Je reprends donc du 39 les yeux fermés, et là le talon sort à chaque pas, j'ai l'impression de marcher dans les bottes de mon père. Le cuir est souple, les finitions sont soignées, je n'ai rien contre elles, mais impossible d'aller au bout de la rue avec.",
    causes: 'size_fit',
    trap: 'comparison',
  },
  {
    text: 'J’ai pas regardé les dimensions avant de commander, la commode est trop large pour ma chambre. Tant pis pour moi.',
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  { text: 'fuit par le bouchon + gout de plastique', causes: 'function_defect quality_material' },
  { text: 'bocal brisé à l’ouverture + pas de couvercle', causes: 'damage_transit missing_parts' },
  { text: 'plaques rouges partout dans le cou', causes: 'safety' },
  {
    text: "Pour situer : l'imprimante d'avant bouffait le papier, buvait l'encre et se déconnectait à chaque orage, j'en ai pleuré des fois. Celle-là je l'ai branchée, elle a imprimé, point. Trois ramettes plus tard toujours pas un bourrage. Ma fille dit que je radote mais je l'aime d'amour.",
    causes: '',
    trap: 'comparison',
  },
  {
    text: "Bonjour, manteau reçu hier. D'après votre tableau le M fait 104 cm de tour de poitrine, au mètre j'en trouve 94. Évidemment je ne ferme pas un bouton. Le gris est très joli et l'envoi a été rapide, rien à dire, mais quand on publie un guide des tailles on s’y tient !",
    causes: 'size_fit not_as_described',
  },
  { text: 'trous pas en face, montage infernal', causes: 'quality_material hard_to_use' },
  {
    text: 'Pas content. Vraiment pas content du tout. Je ne recommande pas cette boutique à mon pire ennemi',
    causes: '',
  },
  {
    text: "Les couteaux coupent très bien, le manche est agréable, ma femme en est contente. Mais 119 € pour trois lames, je trouve ça exagéré, j'ai vu le même coffret à 70 dans une quincaillerie de Namur le samedi d'après. Ça reste en travers de la gorge.",
    causes: 'price_value',
  },
  {
    text: "Baskets Nordvik achetées ici parce que c'était écrit « boutique officielle ». Je suis allé comparer en magasin : languette différente, police de caractère différente, pas de puce, et la vendeuse m'a dit sans hésiter que c'étaient des fausses. Jai demandé un remboursement, on me propose un bon d'achat de 10 € si je retire mon avis. Je ne retire rien du tout.",
    causes: 'counterfeit customer_service',
  },
  { text: "un asticot dans les dattes, j'ai vomi", causes: 'safety' },
  { text: 'prise anglaise, inutilisable chez moi en Ardèche', causes: 'compatibility' },
  {
    text: "Avant d'acheter j'ai demandé noir sur blanc si le disque fonctionnait avec un Pomelo de 2015. Réponse du service client : « oui sans problème ». Branché, rebranché, changé de câble : l'ordi ne prend pas en charge ce format et il faut une version du système que le mien ne peut pas avoir. Du coup on m'a raconté n'importe quoi pour me vendre un presse-papier. Le conseiller suivant m'a dit que son collègue « avait dû confondre ».",
    causes: 'customer_service compatibility not_as_described',
  },
  {
    text: "La peinture « lavable à l'eau » de la fiche produit, bah elle est toujours sur le canapé après 4 lessives",
    causes: 'not_as_described',
  },
  {
    text: "Histoire magnifique, dévorée en deux soirées, j’ai versé ma larme à la fin et je l'ai conseillée à tout mon club de lecture. Un bémol sur l'objet : l'encre déteint sur les doigts et le papier est gris, on dirait un journal gratuit.",
    causes: 'quality_material',
  },
  { text: 'la facture ? 4 relances, toujours pas', causes: 'customer_service' },
  { text: "Pas d'hologramme, c'est une copie", causes: 'counterfeit' },
  {
    text: "L'appli est qu'en anglais et faut créer trois comptes, ma mère de 78 ans n’arrive pas à lancer son tensiomètre",
    causes: 'hard_to_use',
  },
  { text: "un moule à tarte au lieu d'une poêle", causes: 'wrong_item' },
  {
    text: "Lu trop vite, je croyais que c'était un lot de quatre. Ma faute, je renvoie",
    causes: 'buyer_remorse',
    trap: 'own-mistake',
  },
  {
    text: 'Génial, ce tensiomètre : 11/7 le matin, 19/12 deux minutes après, puis 8/5 assis dans le même fauteuil. Selon lui je suis mort trois fois cette semaine. Mon médecin a bien ri, moi un peu moins. Au moins l’écran est grand, on lit ses bêtises de loin 😂',
    causes: 'function_defect',
    trap: 'sarcasm',
  },
  { text: 'jai commandé du 40 on menvoie du 38', causes: 'wrong_item' },
  { text: 'Livraison éclair, merci au facteur !', causes: '', trap: 'praise' },
  {
    text: 'J’avais peur que la poignée casse vite, eh bien non : six mois et toujours impeccable',
    causes: '',
    trap: 'hypothetical',
  },
  {
    text: 'La bouilloire coupe avant que leau bouille, faut la relancer 3 fois pour un thé',
    causes: 'function_defect',
  },
  {
    text: "Coffret annoncé avec 12 pinceaux, y en a 9, et sur la photo la trousse est en tissu alors que c'est du plastique",
    causes: 'missing_parts not_as_described',
  },
  {
    text: 'Table arrivée avec un coin enfoncé et une grosse rayure au milieu du plateau, rien pour la caler dans le carton',
    causes: 'damage_transit',
  },
  {
    text: 'Shampoing censé calmer les pellicules. J’ai tenu un mois, deux lavages par semaine, en laissant poser cinq minutes comme sur l’étiquette. Résultat : autant de neige sur les épaules qu’avant, mon coiffeur me l’a confirmé. Et depuis la troisième semaine mon cuir chevelu me démange la nuit et j’ai des croûtes derrière les oreilles. L’odeur est agréable, le flacon pompe pratique, je veux bien le reconnaître, mais on n’achète pas un shampoing pour son flacon.',
    causes: 'function_defect safety',
  },
  { text: 'retour lancé par erreur, annulez-le svp', causes: '', trap: 'own-mistake' },
  {
    text: 'Commandé un lot de deux haltères de 5 kg, reçu UNE seule haltère, et de 3 kg. Donc pas le bon poids et pas le bon nombre. J’ouvre une réclamation, elle est fermée automatiquement le lendemain parce que « l’article a été livré ». Allô ?',
    causes: 'wrong_item missing_parts customer_service',
  },
  {
    text: 'En fait ma fille préfère le rose. Rien à redire sur le cartable, il est même plus beau en vrai.',
    causes: 'buyer_remorse',
  },
  {
    text: "Huile d'olive de 3 litres envoyée dans une enveloppe à bulles, si si, une enveloppe. Le bidon s'est percé pendant le voyage, il devait rester un verre au fond. Le facteur m'a tendu ça du bout des doigts, le pauvre, il en avait jusque sur le pantalon.",
    causes: 'damage_transit',
  },
  { text: 'je me suis gourée de taille, c’est moi', causes: 'buyer_remorse size_fit', trap: 'own-mistake' },
  { text: 'essuies qui boivent pas une goutte', causes: 'function_defect' },
  {
    text: 'Sérum anti-taches : deux mois matin et soir, pas une tache en moins. 48 € le flacon c’est beaucoup trop cher.',
    causes: 'function_defect price_value',
  },
  {
    text: 'Aucun souci de taille, pas un fil qui dépasse, ça ne gratte pas. Ma fille ne la quitte plus 😊',
    causes: '',
    trap: 'negation',
  },
  { text: '👎👎👎', causes: '' },
  {
    text: "Montre vendue comme authentique : le fond du boîtier s'ouvre à l'ongle et le numéro n'existe pas chez la marque. Fausse, quoi",
    causes: 'counterfeit',
  },
  {
    text: 'Draps housses gris commandés, reçus en moutarde… et le coton est plus rêche qu’un sac à patates',
    causes: 'wrong_item quality_material',
  },
  { text: 'il déchire ce casque, une tuerie 💣', causes: '', trap: 'figure' },
  {
    text: "Service de 18 assiettes, j'en compte 16 dans le carton. Sur les 16, trois sont ébréchées, forcément, elles étaient séparées par une simple feuille de journal et le carton portait une trace de pas. Pour une liste de mariage ça la fout mal.",
    causes: 'missing_parts damage_transit',
  },
  {
    text: 'On me réclame 14,90 de frais de renvoi alors que c’est eux qui ont mis le mauvais modèle dans le carton !',
    causes: 'customer_service wrong_item',
  },
  {
    text: "Commande passée le 28 novembre pour Noël, avec la promesse d'une arrivée avant le 15. Le colis est parti… à Liège, puis à Lyon, puis retour à Liège. Le 24 au soir mon petit-fils a eu une photo imprimée à la place de sa grue. Jai appelé quatre fois le service client : on raccroche ou on me lit le numéro de suivi que je connais par cœur.",
    causes: 'delivery customer_service',
  },
  {
    text: "L'anse de la casserole s'est arrachée pleine d'eau bouillante, j'ai le pied brûlé. Et le revêtement s'écaille aussi",
    causes: 'safety quality_material',
  },
  { text: 'livré 8 jours trop tard et écran fendu', causes: 'damage_transit delivery' },
  { text: "Le même exactement à 12 euros au marché, ici 29 + 7 de port. On m'y reprendra pas", causes: 'price_value' },
  { text: 'DLC dépassée de 3 mois 🤢', causes: 'used_or_dirty' },
  {
    text: 'Photo : un gros bouquet de pivoines. Réalité : trois brins qui se battent en duel. On dirait pas le même article.',
    causes: 'not_as_described',
  },
  { text: 'Trop grand pis trop large des épaules', causes: 'size_fit' },
  {
    text: 'Le tapis de yoga empeste le pneu, jai eu la nausée et mal au crâne toute la soirée apres lavoir déroulé',
    causes: 'quality_material safety',
  },
  {
    text: 'Le vendeur m’a juré par message que la manette marcherait avec ma console. Elle est même pas reconnue. Depuis, silence radio',
    causes: 'customer_service compatibility not_as_described',
  },
  {
    text: "Chemise vendue neuve. Il y a du fond de teint sur le col, une odeur de transpiration sous les bras et le ticket d'un autre magasin dans la poche. Et pour couronner le tout le tissu est transparent comme du papier calque, je ne pourrais pas la mettre au bureau même propre.",
    causes: 'used_or_dirty quality_material',
  },
  { text: 'rien pigé au réglage de l’heure', causes: 'hard_to_use' },
  {
    text: "Store enrouleur : fallait percer le linteau, ce n’est expliqué nulle part, les chevilles vont dans un sens sur le dessin et dans l'autre sur l'emballage. J'ai fini par payer un monsieur 85 € pour la pose, soit le double du store. Autant dire que l'addition est salée.",
    causes: 'hard_to_use price_value',
  },
  { text: 'rien reçu, et le vendeur fait le mort', causes: 'delivery customer_service' },
  { text: 'Manque 2 vis et la notice', causes: 'missing_parts' },
  {
    text: 'Remboursement promis le 3, on est le 27. Trois mails, trois réponses de robot.',
    causes: 'customer_service',
  },
  { text: 'contrefaçon, et le SAV aux abonnés absents', causes: 'counterfeit customer_service' },
  {
    text: 'Lampe annoncée à 1200 lumens, on voit à peine ses pieds dans le garage et elle clignote toutes les dix secondes',
    causes: 'not_as_described function_defect',
  },
  { text: 'sac qui pue la marée', causes: 'quality_material' },
  {
    text: "Chandail ben trop petit, j'ai pris un L pis on dirait un S d'enfant. La laine est rêche comme de la corde en plus.",
    causes: 'size_fit quality_material',
  },
  {
    text: "Distributeur de croquettes à 139 euros, j'en ai les dents qui grincent. C'est le prix d'un vélo ! J'ai retrouvé le même moule, sans la marque collée dessus, à 52 sur un autre site. En plus une fois sur trois il sert double ration, mon gros père a pris 600 g en un mois.",
    causes: 'price_value function_defect',
  },
  { text: 'retour à mes frais, la bonne blague', causes: 'customer_service' },
  {
    text: "Jai pas recu la version que jattendais, c'est l'ancienne de 2021 avec le petit écran",
    causes: 'wrong_item not_as_described',
  },
  {
    text: "Au début jétais contente, un son bien rond, léger à porter. Puis l'écouteur gauche s'est tu au bout de deux semaines. Jai réinitialisé, nettoyé, prié : rien. Le vendeur me renvoie vers la marque, la marque vers le vendeur, et ca fait un mois que je joue au ping-pong. Je ne demande pourtant pas la lune, juste un échange sous garantie. Le dernier message que j'ai eu, c'était « votre dossier est clos ». Clos par qui ? Personne ne m'a rien proposé !",
    causes: 'function_defect customer_service',
  },
  { text: "Bien trop cher pour ce que c'est, et les coutures bâillent déjà.", causes: 'price_value quality_material' },
  { text: 'colis jamais arrivé', causes: 'delivery' },
  {
    text: 'Ma belle-sœur a eu une batterie qui gonfle avec le sien, moi rien à signaler après un an',
    causes: '',
    trap: 'other-thing',
  },
  {
    text: "Le canapé est trop bas et trop profond pour nous, on a les genoux aux oreilles et ma mère n’arrive plus à se relever. Au bout de trois mois l'assise s'est creusée du côté où je m'assois et le velours fait des peluches. Les livreurs étaient adorables, ils l'ont monté au 4e sans ascenseur avec le sourire, donc ce n'est pas à eux que j'en veux. Mais pour un meuble qui devait nous durer dix ans, jai l'impression d'avoir acheté un matelas de camping.",
    causes: 'size_fit quality_material',
  },
  {
    text: "L'œil du doudou est resté dans la bouche de mon fils, il s'est étouffé avec. Grosse frayeur, je le jette",
    causes: 'safety',
  },
  { text: "le petit s'est coupé la main sur le bord", causes: 'safety' },
  {
    text: "Copie grossière, même pas le bon nombre d'œillets, et en plus arrivée avec un mois de retard",
    causes: 'counterfeit delivery',
  },
  {
    text: "Le GSM est tombé dans l'escalier, vitre de protection pétée, écran intact : elle a fait son boulot !",
    causes: '',
    trap: 'praise',
  },
  {
    text: "Litière qui n'absorbe rien du tout, et mon chat a les yeux gonflés et tousse depuis que je l'ai mise",
    causes: 'function_defect safety',
  },
  { text: 'gants rouges au lieu de verts, et un seul gant', causes: 'wrong_item missing_parts' },
  {
    text: "Le clip du siège m'a pincée jusqu'au sang, et pour le fixer sur la banquette faut trois mains et un tuto",
    causes: 'safety hard_to_use',
  },
  { text: 'le mollet passe pas dans la botte', causes: 'size_fit' },
  { text: 'marche plus depuis mardi', causes: 'function_defect' },
  { text: 'descendu de 15 balles le lendemain 😤', causes: 'price_value' },
  { text: 'coque trop étroite pour mon Z8', causes: 'compatibility' },
  {
    text: "La dashcam est censée se brancher sur la prise diagnostic, chez moi la fiche n'a pas la même forme, donc impossible. Jai voulu la câbler sur les fusibles : aucune explication, un schéma grand comme un timbre et des abréviations que même mon garagiste n'a pas comprises.",
    causes: 'compatibility hard_to_use',
  },
  {
    text: 'Je perds toujours autant mes cheveux, et le flacon avait coulé dans le sachet à l’arrivée',
    causes: 'function_defect damage_transit',
  },
  {
    text: "Rosiers commandés en racines nues, pis là Postes-Express les a laissés à la mauvaise adresse, dans le portique d'un voisin parti en vacances. J'ai eu aucun avis de passage, pas un texto, rien. Le livreur jure qu'il a sonné, ma caméra dit que non. Ça fait qu'au bout de neuf jours c'est ma voisine d'en face qui m'a dit : coudonc, c'est-tu à toi, ça ? Jai planté tout ça à la noirceur un dimanche soir de pluie, j'étais pas fin, mettons.",
    causes: 'delivery',
  },
  {
    text: 'Des petites bêtes dans la farine de pois chiches. Vivantes. Je vous laisse imaginer ma tête',
    causes: 'safety',
  },
  { text: 'aucune odeur, bien emballé, nickel', causes: '', trap: 'negation' },
  {
    text: "Il manquait la capuche dans le paquet, le vendeur me l'a postée le jour même, chapeau",
    causes: 'missing_parts',
    trap: 'settled',
  },
  {
    text: "Pantalon pris en 42 comme d'habitude, impossible de fermer le bouton, et les jambes font accordéon",
    causes: 'size_fit',
  },
  { text: 'jai changé davis sur la couleur', causes: 'buyer_remorse' },
  { text: 'le livreur l’a balancé par-dessus le portail', causes: 'delivery' },
  { text: "le logo est brodé à l'envers, c'est du faux", causes: 'counterfeit' },
  {
    text: "2 paires de bas reçues sur les 5 payées, et pas moyen d'avoir un humain au bout du fil",
    causes: 'missing_parts customer_service',
  },
  { text: 'commandé en double sans faire exprès', causes: 'buyer_remorse', trap: 'own-mistake' },
  { text: "notice qu'en chinois, débrouille toi", causes: 'hard_to_use' },
  { text: 'Le sachet de noix pèse 380 g à ma balance au lieu des 500 imprimés dessus', causes: 'missing_parts' },
  {
    text: "Café en grains acheté pour les fêtes. La date de torréfaction, cachée sous l’autocollant, remonte à quatorze mois ! En tasse c'est plat et amer, un goût de cendrier froid. J'ai fini par le donner à mon voisin pour ses rosiers.",
    causes: 'used_or_dirty quality_material',
  },
  { text: 'bleu sur la photo, violet en vrai', causes: 'not_as_described' },
  {
    text: "Fontaine à eau pour mes deux minettes. À l'ouverture le réservoir était fendu sur toute la hauteur, carton mou comme une serpillière. On m'en renvoie une autre, merci, sauf que la pompe de la deuxième grogne comme un camion et s'arrête au bout d'une heure. Les chats sont retournés boire au robinet.",
    causes: 'function_defect damage_transit',
  },
];
