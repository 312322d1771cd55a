import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: ['(taille|tailles|pointure|coupe|longueur|largeur|dimensions|gabarit|tombé|ajustement)'],
  function_defect: [
    '(bruit|bruits|qualité (sonore|audio|du son|de son|d image|vidéo|photo|de l image|d impression)|son|audio|image|bluetooth|wifi|connexion|connectivité|autonomie|batterie*|piles|chargeur|charge|recharge|moteur|aspiration|enceinte*|micro|écran|tactile|télécommande|capteur*|minuteur|thermostat|pompe|chauffage|ventilateur|ventilation|lame*|adhésif|adhérence|colle|ventouse*|aimant*|mécanisme|signal|réception|portée|volume|basses|caméra|vision nocturne|gps|alarme|éclairage|luminosité|led*|ampoule*|bouton*|interrupteur|puissance|réduction de bruit|étanchéité|buse|gâchette|débit|pression|chaleur|température|refroidissement|vapeur|verrouillage|clavier|touches|port usb|firmware|performance*|efficacité|grip|accroche)',
  ],
  quality_material: [
    '(qualité|matière*|matériau*|tissu*|couture*|fermeture*|zip|anse*|lanière*|bretelle*|poignée*|finition*|peinture|revêtement|dorure|plastique|métal|bois|cuir|caoutchouc|mousse|rembourrage|coussin*|garniture|impression|reliure|papier|fabrication|confection|assemblage|texture|toucher|confort|gout|saveur|odeur|odeurs|parfum|doublure|élastique*|boucle*|fermoir|charnière*|semelle*|talon*|boutons de|broderie*|ourlet|col|pieds|structure|cadre|joints|soudure*|visserie|solidité|robustesse|matelas|oreiller|drap*|serviette*|couverture|plaid|fil|chaîne)',
  ],
  hard_to_use: [
    '(notice*|mode d emploi|manuel|instructions|explications|guide|appli|application|interface|montage|installation|assemblage|menu*|commandes|utilisation|schéma*|documentation|nettoyage|ouverture|prise en main|ergonomie|maniabilité|configuration|paramétrage|réglage*|logiciel|entretien|pliage|manipulation|traduction)',
  ],
  damage_transit: ['(emballage*|conditionnement|carton|protection du colis|paquet|packaging)'],
  delivery: ['(livraison*|livreur*|transporteur*|expédition|délais|délai|facteur|acheminement)'],
  customer_service: [
    '(sav|support|vendeur|vendeurs|politique de retour|procédure de retour|remboursement|garantie|communication|accueil|service|assistance|hotline|gestion (du retour|des retours|de la commande|du litige))',
  ],
  price_value: ['(prix|tarif|tarifs|coût|rapport prix qualité)'],
  not_as_described: [
    '(description|photo|photos|annonce|publicité|pub|fiche produit|descriptif|visuel*|présentation|coloris|couleur|teinte)',
  ],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(mauvais*|horrible*|affreu*|médiocre*|nul|nulle|nuls|nulles|pire|pires|déplorable*|lamentable*|pitoyable*|catastrophique*|désastreu*|décevant*|déçu* (de|par|du)|dégoûtant*|dégueulasse*|inférieur*|insuffisant*|inacceptable*|insatisfaisant*|inutile*|pourri*|merdique*|ridicule*|minable*|bâclé*|négligé*|faible*|faiblard*|défectueu*|défaillant*|problématique*|problème*|souci|soucis|cauchemar|catastrophe|pénible*|frustrant*|à revoir|à améliorer|laisse* (vraiment |fortement |beaucoup |clairement |franchement |)a désirer|laisse* perplexe|inexistant*|inaudible*|absent*|honteu*|scandaleu*|exécrable*|misérable*|bof|moyen|moyenne|moyens|moyennes|mitigé*|limite|douteu*|suspect*|étrange*|bizarre*|désagréable*|peu fiable|inégal*|irrégulier*|moche*|cheap|grossier*|insupportable*|raide*|rêche*|aléatoire*|approximati*|zéro|0|abominable*|ignoble*|infect|infecte|atroce*|épouvantable*|inadmissible*|affligeant*|piètre*|sommaire*|rudimentaire*)',
  '(pas|jamais|plus|peu|guère|ni|aucunement|loin d être|pas du tout|pas très|pas super|pas franchement|pas vraiment|pas assez|pas si|pas toujours|pas forcément|pas trop) (très |vraiment |super |des plus |du tout |assez |si |toujours |franchement |bien |trop |au |à |une |un |la |le |de |)(bon|bons|bonne|bonnes|top|terrible*|génial*|géniaux|extraordinaire*|fameu*|ouf|dingue|folle|fou|bien|beau|belle|beaux|joli*|satisfaisant*|satisfait*|correct*|à la hauteur|hauteur|au rendez vous|rendez vous|parfait*|convaincant*|convaincu*|agréable*|fiable*|solide*|durable*|confortable*|qualitati*|acceptable*|adéquat*|adapté*|suffisant*|suffisamment|assez|efficace*|fonctionnel*|régulier*|stable*|homogène*|soigné*|propre*|droit*|clair*|précis*|pratique*|intuiti*|simple*|facile*|explicite*|compréhensible*|respecté*|sérieu*|aimable*|réactif*|réactive*)',
  '(cass*|lâché*|craqu*|déchir*|décou*|décoll*|se détach*|détaché*|tomb* en|usé*|abîmé*|rouill*|pel*|effrit*|effiloch*|se défai*|défait|hs|mort|morte|morts|en panne|bloqué*|coincé*|grippé*|fuit|fuient|grince|vibre|tordu*|bug*|plante*|saute|rame|écaill*|branl*|dévissé*|fissur*)',
  '(trop|très|si|vraiment|hyper|super|extrêmement|assez|un peu|plutôt|ultra) (fin|fine|fins|fines|dur|dure|raide*|rêche*|lourd*|faible*|bas|basse|lent*|sombre*|bruyant*|fort|forte|forts|fortes|mou|molle*|ferme*|sensible*|encombrant*|compliqué*|complexe*|confus*|difficile*|sucré*|salé*|amer|amère|fade*|artificiel*|glissant*|collant*|léger*|élevé*|chimique*)',
];
