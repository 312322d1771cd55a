import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: ['(taille|tailles|pointure|coupe|longueur|largeur|dimensions|gabarit|tombé|ajustement)'],
  function_defect: [
    '(bruit|bruits|qualité (sonore|audio|du son|de son|d image|vidéo|photo|de l image|d impression)|son|audio|image|bluetooth|wifi|connexion|autonomie|batterie*|piles|chargeur|charge|recharge|moteur|aspiration|enceinte*|micro|écran|tactile|télécommande|capteur*|pompe|chauffage|ventilateur|lame*|adhésif|adhérence|colle|ventouse*|aimant*|signal|réception|portée|volume|basses|caméra|gps|alarme|luminosité|led*|ampoule*|bouton*|puissance|réduction de bruit|étanchéité|gâchette|débit|pression|chaleur|température|clavier|touches|port usb|performance*|efficacité|accroche)',
  ],
  quality_material: [
    '(qualité|matière*|matériau*|tissu*|couture*|fermeture*|zip|anse*|lanière*|bretelle*|poignée*|finition*|peinture|revêtement|dorure|plastique|métal|bois|cuir|caoutchouc|mousse|rembourrage|coussin*|impression|reliure|papier|fabrication|confection|assemblage|toucher|confort|gout|saveur|odeur|odeurs|parfum|doublure|élastique*|boucle*|fermoir|charnière*|semelle*|talon*|boutons de|ourlet|col|pieds|cadre|visserie|solidité|robustesse|matelas|oreiller|drap*|serviette*|couverture|fil|chaîne)',
  ],
  hard_to_use: [
    '(notice*|mode d emploi|manuel|instructions|explications|guide|appli|application|interface|montage|installation|assemblage|menu*|commandes|utilisation|schéma*|nettoyage|ouverture|prise en main|réglage*|logiciel|entretien|manipulation|traduction)',
  ],
  damage_transit: ['(emballage*|conditionnement|carton|protection du colis|paquet|packaging)'],
  delivery: ['(livraison*|livreur*|transporteur*|expédition|délais|délai|facteur|acheminement)'],
  customer_service: [
    '(sav|support|vendeur|vendeurs|procédure de retour|remboursement|garantie|service|hotline|gestion (du retour|de la commande|du litige))',
  ],
  price_value: ['(prix|tarif|coût|rapport prix qualité)'],
  not_as_described: [
    '(description|photo|photos|annonce|publicité|pub|fiche produit|descriptif|visuel*|présentation|coloris|couleur|teinte)',
  ],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(mauvais*|horrible*|affreu*|médiocre*|nul|nulle|nuls|nulles|pire|déplorable*|catastrophique*|décevant*|déçu* (de|par|du)|dégueulasse*|inférieur*|insuffisant*|inacceptable*|inutile*|pourri*|ridicule*|minable*|bâclé*|faible*|faiblard*|défectueu*|défaillant*|problème*|souci|soucis|cauchemar|catastrophe|pénible*|à revoir|à améliorer|laisse* (vraiment |fortement |beaucoup |clairement |franchement |)a désirer|inexistant*|inaudible*|absent*|honteu*|scandaleu*|bof|moyen|moyenne|moyens|moyennes|mitigé*|limite|douteu*|étrange*|bizarre*|désagréable*|peu fiable|inégal*|moche*|cheap|grossier*|insupportable*|raide*|rêche*|aléatoire*|zéro|0|infect|infecte|inadmissible*|piètre*|sommaire*)',
  '(pas|jamais|plus|peu|guère|ni|aucunement|loin d être|pas du tout|pas très|pas super|pas franchement|pas vraiment|pas assez|pas si|pas toujours|pas forcément|pas trop) (très |vraiment |super |des plus |du tout |assez |si |toujours |franchement |bien |trop |au |à |une |un |la |le |de |)(bon|bons|bonne|bonnes|top|terrible*|génial*|ouf|dingue|folle|fou|bien|beau|belle|beaux|joli*|satisfait*|correct*|à la hauteur|hauteur|au rendez vous|rendez vous|parfait*|convaincu*|agréable*|fiable*|solide*|durable*|confortable*|acceptable*|adapté*|suffisant*|suffisamment|assez|efficace*|stable*|homogène*|soigné*|propre*|droit*|clair*|précis*|pratique*|intuiti*|simple*|facile*|explicite*|compréhensible*|respecté*|sérieu*|aimable*|réactif*)',
  '(cass*|lâché*|craqu*|déchir*|décou*|décoll*|se détach*|détaché*|tomb* en|usé*|abîmé*|rouill*|pele*|effrit*|effiloch*|se défai*|défait|hs|mort|morte|morts|en panne|bloqué*|coincé*|grippé*|fuit|fuient|grince|vibre|tordu*|bug*|plante*|saute|écaill*|fissur*)',
  '(trop|très|si|vraiment|hyper|super|extrêmement|assez|un peu|plutôt|ultra) (fin|fine|fins|fines|dur|dure|raide*|rêche*|lourd*|faible*|bas|basse|lent*|sombre*|bruyant*|fort|forte|forts|fortes|mou|molle*|ferme*|sensible*|encombrant*|compliqué*|complexe*|confus*|difficile*|sucré*|salé*|amer|amère|fade*|collant*|léger*|élevé*|chimique*)',
];
