import type { CausePhrases } from '../lexicon.ts';
import { COUNT } from './words.ts';

/*
 * Using it, getting hurt by it, and waiting for it.
 */
const GUIDE =
  '(notice*|mode d emploi|manuel*|instruction*|explication*|schéma*|plan|guide|appli*|logiciel|menu*|interface|réglage*|montage|installation|assemblage|mise en (route|place|service)|utilisation|télécommande)';
const DO =
  '(monter|utiliser|installer|ouvrir|nettoyer|fermer|assembler|régler|configurer|plier|déplier|enfiler|mettre|manipuler|comprendre|paramétrer|programmer|fixer|poser|appliquer|laver|démonter|vider|remplir|porter|déplacer|ranger|connecter|lire|actionner|tourner|appuyer|enlever|retirer|visser|gonfler|accrocher|attacher|ajuster|insérer|tenir|manier|changer|brancher|s en servir|faire (fonctionner|marcher|tenir))';

export const hardToUse: CausePhrases = {
  strong: [
    `(difficile*|dur|dure|durs|dures|compliqué*|impossible*|galère|pénible*|fastidieu*) (a|pour|de|d) (bien |le |la |les |l |s y |y |)${DO}`,
    `(difficultés|difficulté|mal|galère|peiné) (a|pour) (le |la |les |l |bien |)${DO}`,
    `(jamais|pas|n y arrive* (pas|plus)|impossible|ni) (.. |)(réussi* |arrivé* |pu |su |parvenu* |)(a |de |d |)(le |la |les |l |)(configurer|paramétrer|programmer|régler|assembler|plier|replier|monter|installer)`,
    '(je |on |mon fils |ma fille |moi |elle |il |)n y arrive* (pas|plus)',
    [
      `${GUIDE} (.. |)(incompréhensible*|illisible*|inutilisable*|sommaire*|nul|nulle*|mal (faite*|expliqué*|traduit*)|pas (clair*|explicite*|compréhensible*|en français|traduit*|intuiti*|simple*|pratique*|facile*)|compliqué*|complexe*|difficile*|galère|laborieu*|fastidieu*|interminable*|confus*|fausse*|faux|peu (clair*|intuiti*|pratique*)|(en|qu en) (chinois|anglais|allemand|italien|espagnol|langue)|sans queue|horreur|enfer|cauchemar|casse tête|usine à gaz|prise de tête|impossible*|pénible*|chiant*)`,
      'et en français|et français|aussi en français',
    ],
    '(pas|aucun*|ni|sans|zéro|manque d|peu d) (d |de |la moindre |)(explication*|instruction*|indication*|mode d emploi clair|schéma|notice (claire|en français|compréhensible|correcte|lisible|d utilisation)|tuto|traduction) ',
    `${GUIDE} (galère|compliqué*|difficile*|infernal*|impossible|laborieu*|incompréhensible*|pénible)`,
    '(trop|très|assez|hyper|super|vraiment|extrêmement) (compliqué*|complexe*|technique pour|galère|fastidieu*|laborieu*|pénible* à)',
    [
      '(compliqué*|fastidieu*|laborieu*|galère|prise de tête|casse tête|usine à gaz)',
      'retour|rembours*|sav|livraison|service|joindre|pas compliqué|renvoyer|puzzle|contacter|vendeur',
    ],
    '(pas|peu|guère|pas du tout|pas très|pas vraiment|moyennement|ni) (très |du tout |vraiment |super |bien |)(pratique*|intuiti*|ergonomique*|facile (d utilisation|à|d emploi|d entretien)|simple (d utilisation|à|d emploi)|évident*)',
    `(${COUNT}|plusieurs|des|une bonne|toute une|demi) (.. |)(heure*|h|journée|après midi|soirée*|jours) (.. |)(monter|assembler|installer|comprendre|montage|configurer|régler|nettoyer)`,
    `(montage|assemblage|installation) (.. |)(${COUNT}|plusieurs|des|pendant) (.. |)(heure*|h|jours)`,
    `(faut|falloir|fallu|obligé*|besoin) (.. |)(être (deux|2|trois|#|ingénieur|bricoleur)|trois mains|quatre mains|plusieurs mains|une force|de la force|beaucoup de (force|patience)|forcer (comme|pour|dessus|beaucoup)|une pince)`,
    '(du|obligé* de|fallu) (.. |)(chercher|regarder|trouver) (.. |)(vidéo*|tuto*|internet|youtube|traduction)',
    `(trou*|pièce*|perçage*|planche*|vis|panneau*) (.. |)(ne |n |pas |sont pas |qui ne |mal )(.. |)(en face|align*|tombe* pas|correspond* pas)`,
    '(couvercle|bouchon|boîtier|flacon|emballage) (.. |)(trop |très |hyper |super |vraiment |est |sont |extrêmement |)(dur*|difficile*|impossible*|compliqué*|raide*|galère) (a|d|de)',
    `(trop|très|vraiment|hyper|super) (lourd|lourde|lourds|dur|dure|durs|raide*) (à (porter|manier|tenir|manipuler|déplacer|ouvrir|fermer)|pour (mes|un|une|le|la|ma|mon) (.. |)(main*|poignet*|enfant|maman|mère|personne|utiliser))`,
    `impossible* (de|d|a) (bien |le |la |les |l |)(nettoyer|régler|plier|replier|monter|assembler|installer|ouvrir|comprendre|configurer|paramétrer)`,
    '(pas|rien|aucune idée|savoir|comprend|comprends) (.. |)(compris|comprends|comprend|comment) (.. |)(comment|on |ça |fonctionn*|marche|utiliser|installer|monter)',
    '(compren*|compris) (rien|pas comment)',
    [
      '(infernal*|l enfer|un enfer|mission impossible|un calvaire|des heures|bon courage|la plaie|pénible*|tordu*) (.. |)(à |a |pour |de )(.. |)(dresser|monter|récurer|nettoyer|plier|replier|installer|ouvrir|régler|assembler|utiliser|appairer|démonter|ranger|enfiler|laver|fermer|paramétrer|configurer|lire|remplir|vider|poser|déplier|manier|comprendre)',
      'vendeur|rembours*|retour',
    ],
    [
      '(la croix et la bannière|usine à gaz|casse tête chinois|prise de tête|imbitable*|pictogrammes|charabia|procédure (.. |)étapes)',
      'rembours*|sav|joindre|retour*|vendeur|puzzle|génial|renvoi',
    ],
    [
      '(sai*|comprend*|voit|devine*|capte|pige*) (pas|jamais|plus|rien) (.. |)(comment|dans quel|quel*|où|par où|à quoi|aux|à la notice|au menu)',
      'remercier|dire|colis|vendeur|rembours*|livr*|à quoi m attendre',
    ],
    ['se (tient|tiennent|prend|manie) mal', 'charge'],
    [
      '(menu*|notice*|mode d emploi|manuel|instructions|explications|appli*|logiciel|interface) (.. |)en (coréen|polonais|chinois|allemand|anglais|italien|espagnol)',
      'et en français|et français',
    ],
    [
      '(il a fallu|il faut|a fallu|m a fallu|faut) (.. |)(visseuse|perceuse|deux personnes|à deux|à trois|voisin*|ingénieur|couteau|après midi|heures|mains)',
      'colis|livr*|charg*|rembours*|attendre|sécher',
    ],
    '(notice|schéma*|plan|dessins|mode d emploi) (.. |)(distingue|flou*|minuscule*|gris|photocop*|microscopique*|charabia|deux pages|# pages)',
    ['aucun* notice', 'besoin|pas besoin|nécessaire'],
    '(force|poigne|doigts|patience) (.. |)(déménageur|hercule|titan|fée|bûcheron|saint)',
    ['tout (démonter|enlever) ', 'rangé|facile'],
  ],
  normal: [
    [
      `(difficile*|impossible*|dur|dure|galère|pas facile*|pas évident*) (a|de|d)`,
      'trouver|joindre|contacter|croire|dire|obtenir|avoir (un|une|quelqu|le)|se faire rembours*|faire rembours*|décoller|arracher|s en passer|retourner|renvoyer|reprocher|faire mieux',
    ],
    [
      '(compliqué*|complexe*)',
      'pas compliqué|retour*|rembours*|sav|livraison|peu compliqué|service|vendeur|colis|moins',
    ],
    '(pas pratique*|peu pratique*|pas ergonomique*|peu intuitif|non intuitif)',
    '(trop lourd|trop lourde|trop lourds)',
    [
      '(deviner|bon courage pour|rendu les armes|jeté l éponge|abandonné (le|au bout|l idée)|rien pigé)',
      'rembours*|joindre|sav|vendeur|colis|livreur|rue|hall|service',
    ],
  ],
  weak: [
    'notice',
    'montage',
    'mode d emploi',
    'lourd*',
    'installation',
    'appli',
    'application',
    'difficile*',
    'entretien',
    'galère',
    'instructions',
    'impossible',
    'explications',
    'réglage*',
    'nettoyage',
  ],
};

export const safety: CausePhrases = {
  strong: [
    'rouge* et (gonflé*|irrité*|enflé*)',
    [
      '(dangereu*|danger|toxique*)',
      'tuerie|pas dangereux|sans danger|aucun danger|non toxique*|pas toxique*|moins|sans produit*|hors de danger',
    ],
    '(pris|prend|mis|prendre|met) (.. |)feu',
    '(pris feu|incendie|s enflamm*|enflammé*|flamme* (.. |)(sort*|jailli*|sur|dans)|a brûlé (dans|sur|la|le|mon|ma|tout))',
    '(fumée*|fumé|fumait|étincelle*|court circuit*|court jus)',
    ['(fait|faisait|font|fais) (sauter|disjoncter)', ''],
    [
      '(disjonct*|saut* les plombs|plombs ont sauté|sauter le (courant|compteur|disjoncteur))',
      'disjoncteur (commandé|reçu)',
    ],
    '(électrocut*|décharge* (électrique*|de courant)|coup de jus|coups de jus|choc électrique|pri* (.. |)(décharge|le jus|du jus))',
    '(surchauff*|sur chauff*)',
    '(chauff*|brûlant*|chaud|chaude|chauds) (.. |)(énormément|anormalement|dangereusement|tellement|beaucoup trop|excessivement|à blanc|au point)',
    '(devient|deviennent|est|devenu*|était) (.. |)(brûlant*|bouillant*|trop chaud* (pour|au toucher|à))',
    '(chauffe|chauffent|chauffer) (beaucoup |)trop',
    [
      '(fondu|fondue|fondus|a commencé à fondre|plastique fond|fond sur) ',
      'chocolat*|beurre|glace|fromage|lavage|arrivé*|colis',
    ],
    '(câble|prise|fiche|plastique|chargeur|connecteur|boîtier) (.. |)(a fondu|fondu|fond|brûlé*|cramé*|fume)',
    `(brûl*|ébouillant*) (.. |)(la |le |les |mes |ma |mon |au |aux )(peau|main*|doigt*|visage|lèvre*|yeux|bras|jambe*|cuir chevelu|langue)`,
    '(me suis|s est|m a|nous a|l a|lui a|me) (.. |)(brûlé*|ébouillanté*|coupé*|entaillé*|blessé*|piqué*|intoxiqué*|coincé (le|la)|étouffé*)',
    '(coupant*|bord* (.. |)(tranchant*)|(pointe*|clou*|vis|aiguille*|épingle*) (.. |)(dépass*|ressort*|resté*|oublié*|planté*))',
    'bless* (.. |)(aux |au |à la |à l |le |la |les |mon )',
    '(allergi*|réaction* (allergique*)|eczéma|irritation*|irrité*|irritant*|irrite*|démangeaison*|démang*|rougeur*|plaque* (rouge*|partout|sur|dans|au)|boutons (partout|rouges|sur|au|plein)|donné* (.. |)boutons|(paupière*|lèvre*|visage|yeux) (.. |)(gonflé*|enflé*|rouges|qui pique*|qui brûl*)|brûlures|cloques|ça brûle|peau (.. |)(brûl*|pèle|rouge*|à vif))',
    [
      '(malade*|intoxication|intoxiqué*|vomi|nausée*|diarrhée*|mal (au|de) ventre|mal à l estomac)',
      'odeur à vomir|si vous êtes malade|quand je suis malade|enfant malade avait|jalousie|pour les malades|odeur|à vomir|offert*|était malade|contre',
    ],
    '(insecte*|bestiole*|ver|vers blancs|asticot*|cafard*) (.. |)(dans|dedans|vivant*|mort*|sur|à l intérieur|partout)',
    '(infesté*|(plein*|rempli*) (de |d )(insectes|vers|mites|bestioles|asticots)|trouvé (un|une|des) (vers*|asticot*|insecte*|bestiole*|cheveu*|bout* de (verre|plastique|métal)))',
    `(risque|failli|manqu*) (.. |)(d |de |se |s |)(étouff*|aval*|blesser|brûler|incendie|tomber|se casser|me casser)`,
    '(pas|aucune|manque de|zéro|absence de|peu|guère) (.. |)(sécurisé*|sécurité|sûr pour|aux normes de sécurité|normes ce)',
    '(problème|défaut|question|souci|norme) de sécurité',
    '(s effondr*|effondré*|dérobé*|cédé sous|lâché sous|basculé* (sur|avec)) (.. |)(moi|mon|ma|sous|fils|fille|enfant*|tête)',
    '(je suis tombé*|est tombé* (dans|sur la tête|de)|fait une chute|chute (.. |)(grave|à cause)|suis (.. |)fait (très |)mal)',
    '(saign*|sang (sur|partout)|en sang|points de suture|plaie*|entaill*|coupure* (à|au|aux))',
    `(batterie*|pile*|accu*|téléphone|dos|coque|canette*) (.. |)(gonfl*|bombé*|enfl*|a explosé|qui coule* (.. |)acide|explos*)`,
    '(eau|liquide) (.. |)(bouillant*|brûlant*) (.. |)(sur|main*|jambe*|dessus)',
    '(mauvais|pas bon) pour la santé',
    [
      '(bout|bouts|éclat|éclats|morceau|morceaux|cheveu|poil) (de |d |)(.. |)(dans) (le |la |les |l |mon |ma |un |une )(.. |)(cornichons|plat|pâte|soupe|bocal|pot|gâteau|biscuit*|chocolat|assiette|bouche|café|thé|pain)',
      'cassé en mille',
    ],
    'flamme* (.. |)(d un mètre|mètre|énorme*|immense*|de # cm|jailli*|incontrôl*|partout|plafond)',
    [
      '(laissé|perdu|cramé|roussi|grillé|brûlé) (.. |)(sourcil*|cils|cheveux|doigts|drap|nappe|parquet|tapis|rideau*|plan de travail|canapé)',
      'lisseur|perte|perd*|shampo*',
    ],
    ['retrouvé* (.. |)(coincé*|par terre|à terre|au sol|aux urgences)', 'robot|aspirateur|colis|paquet'],
    '(pincé*|coincé*|écrasé*) (les |le |la |ses |mes |un |son )(doigt*|main*|peau|langue|pouce)',
    ['(couvert*|plein*) (de |d )(boutons|plaques|cloques|rougeurs)', 'manteau|gilet|chemise|boutons de'],
    ['et (le petit|la petite|bébé|mon fils|ma fille|ma mère|mon mari|je) (.. |)tombé*', 'amoureu*'],
    [
      '((fini*|all*|passage|passé*|emmen*|direct*|résultat) (.. |)(urgences|hôpital|médecin|vétérinaire)|points de suture)',
      'même|partout',
    ],
    '(donn*|filé|provoqu*) (.. |)(mal (à la tête|au crâne|au cœur|au ventre)|migraine*|nausée*|vertige*)',
  ],
  normal: [
    ['(brûlé*|brûlure|brûlant*)', 'pain|gâteau*|pizza|graisse*|plat*|odeur|sent|goût|café|plastique'],
    ['(pique|piquent|coupant|blessant*)', 'rouille|moustique*|épice*|langue|poils|tissu'],
    ['(rougeurs|boutons rouges|gratte partout|démange*)', 'atténu*|calm*|contre|anti|réduit|efface|pour les|apais*'],
    'chauffe (énormément|anormalement|excessivement|fort)',
    'peur (d un incendie|que ça (explose|prenne feu))',
  ],
  weak: ['chauffe', 'brûl*', 'boutons', 'sécurité', 'coupant', 'risque*', 'rouges', 'peur', 'insecte*'],
};

export const delivery: CausePhrases = {
  strong: [
    '(livré*|déposé*|remis*|laissé*) (.. |)(chez|à) (un|une|le|la|mon|des) (voisin*|inconnu*|commerçant*)',
    '(prévu*|annoncé*|commandé*|promis*) (.. |)le #... (reçu*|livré*|arrivé*) (.. |)le #',
    [
      '(jamais|pas|pas encore|aucun*|non|rien|plus) (été |bien |.. |)(reçu*|arrivé*|livré*|réceptionné*|expédié*|délivré*)',
      `notice|vis|facture|avec (la|le|les)|accessoire*|réponse|rembours*|la bonne|le bon|les bon*|câble|pièce*|remboursement|toutes|tous|complet*|mail|cadeau promis|chargeur|piles`,
    ],
    '(colis|commande|paquet|article|produit|livraison|envoi) (.. |)(jamais|pas encore|pas|non|introuvable*) (reçu*|reçu*|arrivé*|livré*|expédié*|parti*|venu*)',
    '(attends|attend|attendons|attendre|attendu|attente) (.. |)(toujours|encore|depuis|pendant|plus de|ma commande|mon colis|ma livraison)',
    '(toujours|encore) (en attente|rien reçu|pas là)',
    [
      '(retard|retards|tardi*|tardé|trop tard|très tard|bien après)',
      'retard de # min|prend du retard|min* de retard|retarde|montre|seconde*|minute*|sans retard|aucun retard|pas de retard',
    ],
    `(arrivé*|reçu*|livré*|livraison|arrivait|réceptionné*|venu*) (.. |)(${COUNT}|plusieurs|quelques|un bon) (jours|semaine*|mois|jour) (.. |)(après|plus tard|de retard|en retard|trop tard|au lieu)`,
    `(arrivé*|reçu*|livré*|reçois) (.. |)(après|le lendemain|trop tard|bien après|tard|hors délai*|en janvier) (.. |)(noël|l anniversaire|anniversaire|la fête|fête*|date|le mariage|mariage)`,
    '(noël|anniversaire|fête des|mariage|vacances|rentrée)... (arrivé* (trop tard|le|après|en)|reçu* (le|après|trop tard|en|#)|pas arrivé* à temps|livré* (après|le|trop)|raté|trop tard|toujours pas)',
    '(pas|jamais) (.. |)(à temps|dans les temps|à l heure|dans les délais|à la date|dans le délai)',
    '(livraison|expédition|envoi) (.. |)(trop long*|très long*|longue|interminable*|lente*|tardive*|catastrophique*|nulle*)',
    `(mis|pris|prend|met|attendre|attendu|fallu|duré) (.. |)(plus (de |d ) |presque |environ |près de |quasi |)(${COUNT}|des|plusieurs) (.. |)(semaine*|mois|jours|jour|années) (.. |)(à |pour |avant de |avant d )(arriver|livrer|être livré*|venir|recevoir|l avoir|expédier|le recevoir)`,
    `(livreur*|transporteur*|facteur|chronopost|colissimo|mondial relay|dpd|gls|ups|dhl|la poste) (.. |)(pas (sonné|passé|venu*|livré|présenté|monté)|jamais (venu*|passé|sonné)|balancé|jeté|laissé|abandonné|perdu|désagréable*|impoli*|malpoli*|agressi*|incompétent*)`,
    '(balancé*|jeté*|abandonné*|déposé*|laissé*|posé*) (.. |)(par dessus|devant (la|ma|chez|mon)|sous la pluie|sur le trottoir|dans (la rue|le jardin|l entrée|le hall|les poubelles)|chez (un|le|la|une) (voisin*|inconnu*)|sans (prévenir|sonner)|dehors|n importe où)',
    '(indiqué*|marqué*|noté*|déclaré*|annoncé*|signalé*|soi disant|apparait) (.. |)(comme |)(livré*|remis*|distribué*|délivré*|réceptionné*) (.. |)(mais|alors|or|rien|pourtant|je n|jamais|et (pas|rien|je))',
    '(indiqué*|marqué*|noté*|déclaré*|dit|annoncé*)... (livré*|remis en main|distribué*)... (rien|jamais|pas|aucun*|n ai|faux)',
    '(livré*|remis*|déposé*) (.. |)(mauvais* (adresse|immeuble|personne|étage|endroit|maison|numéro)|quelqu un d autre|autre adresse)',
    `(suivi|tracking|statut) (.. |)(n a pas bougé|ne bouge (pas|plus)|bloqué|n avance pas|inexistant|pas mis à jour|pas à jour)`,
    '(commande|achat|livraison) (.. |)annulé* (.. |)(sans|par (le vendeur|amazon|vous|leurs)|d office|au dernier|alors|et)',
    '(perdu*|égaré*|volé*|disparu*) (.. |)(colis|paquet|commande|par (la poste|le transporteur|chronopost|dpd)|en (route|cours)|dans la nature|pendant (le transport|l acheminement|la livraison))',
    '(perte|vol) (du |de mon |de |de ma )(colis|paquet|commande)',
    '(pas|jamais|sans) (.. |)(sonné|sonner|livré à (domicile|mon domicile|l étage|l adresse)|passage du livreur)',
    '(obligé*|dû|devoir|fallu|forcé*) (.. |)(aller |d aller |)(le |la |les |)(chercher|récupérer|retirer|courir) (.. |)(colis|km|kilomètres|point relais|la poste|bureau|dépôt|paquet)',
    '(pas|jamais|non) (.. |)(été |)(expédié*|envoyé*|posté*|parti*|préparé*)',
    `(${COUNT}|plusieurs) (jours|semaine*|mois|jour) (de |d )(retard|attente|livraison|délai)`,
    '(livré*|arrivé*|reçu*) (.. |)(tard|en (deux|plusieurs) fois)',
    '(plus|pas) (besoin|utile|l utilité)... (arrivé*|livr*|retard|tard|reçu*|délai*)',
    '(trop|si|tellement) (long|longue|longtemps|lent|lente) (a |pour |de |d )(arriver|venir|livrer|être livré*|recevoir|livraison|attente|expédier)',
    '(rien reçu|rien dans (la|ma) boîte aux lettres|pas de colis|aucun colis|pas de livraison|colis fantôme)',
    [
      'a (mis|pris) (.. |)(deux|trois|quatre|cinq|six|sept|huit|dix|#|plusieurs|des) (semaine*|mois)',
      'monter|installer|comprendre|rembours*|répon*|effet|kilo*|poids|taille*',
    ],
    '(resté*|bloqué*|coincé*|passé) (.. |)(entrepôt|dépôt|transit|douane*|centre de tri)',
    '(relais|point relais|dépôt|bureau de poste) (.. |)(à (#|l autre bout|trente|vingt|une heure)|(bornes|km|kilomètres|fermé|saturé))',
    [
      '(jamais|pas) vu (.. |)(la couleur|le bout|l ombre|arriver|passer|le livreur|personne)',
      'remboursement|argent|couleur aussi',
    ],
    '(signé* (.. |)(inconnu|à ma place|quelqu|personne)|(fausse|imité*) (.. |)signature|j étais (chez moi|à la maison|là) (.. |)(toute la|tout l|toute))',
    '(ils|vendeur|boutique|site|m a|m ont) (.. |)annulé* (.. |)(commande|achat)',
    '(suivi|colis|commande|statut) (est |reste |)(bloqué*|figé*|coincé*) (depuis|au|à|en|sur)',
    '(transporteur|livreur|facteur|chronopost|colissimo) (.. |)(dit|prétend*|affirme) (.. |)(pass*|absent*|livr*)',
  ],
  normal: [
    [
      '(non reçu*|pas reçu*|pas arrivé*|non livré*|non arrivé*|pas livré*)',
      'notice|vis|facture|réponse|remboursement|la bonne|le bon|les|que|avec',
    ],
    [
      '(livraison|transporteur|livreur|chronopost|colissimo|mondial relay|dpd) (.. |)(nul*|pas|mal|décevant*|problème*|catastroph*|honteu*)',
      'rapide|parfait*|frais|rien à dire',
    ],
    ['(avis de passage|l escargot|vitesse d escargot)', 'crème|bave|peluche|figurine|motif|livre|anti'],
  ],
  weak: ['livraison', 'livreur', 'transporteur', 'colis', 'délai*', 'attente', 'expédition', 'annulé*', 'perdu'],
};
