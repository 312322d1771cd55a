import type { CausePhrases } from '../lexicon.ts';
import { COUNT } from './words.ts';

/*
 * Using it, getting hurt by it, and waiting for it.
 */
const GUIDE =
  '(notice*|mode d emploi|manuel*|instruction*|explication*|schéma*|plan|guide|appli*|logiciel|menu*|interface|réglage*|montage|installation|assemblage|mise en (route|place|service)|utilisation|télécommande)';
const DO =
  '(monter|utiliser|installer|ouvrir|nettoyer|fermer|assembler|régler|configurer|plier|déplier|enfiler|mettre|manipuler|comprendre|paramétrer|programmer|fixer|poser|appliquer|laver|démonter|vider|remplir|porter|déplacer|ranger|connecter|lire|actionner|tourner|appuyer|enlever|retirer|visser|dévisser|gonfler|accrocher|attacher|ajuster|entretenir|verser|insérer|tenir|manier|changer|brancher|s en servir|faire (fonctionner|marcher|tenir))';

export const hardToUse: CausePhrases = {
  strong: [
    `(difficile*|dur|dure|durs|dures|compliqué*|impossible*|galère|pénible*|fastidieu*) (a|pour|de|d) (bien |le |la |les |l |s y |y |)${DO}`,
    `(difficultés|difficulté|mal|galère|bataillé*|lutté|peiné) (a|pour) (le |la |les |l |bien |)${DO}`,
    `(jamais|pas|n y arrive* (pas|plus)|impossible|incapable*|ni) (.. |)(réussi* |arrivé* |pu |su |parvenu* |)(a |de |d |)(le |la |les |l |)(configurer|paramétrer|programmer|régler|assembler|plier|replier|monter|installer)`,
    '(je |on |mon fils |ma fille |moi |elle |il |)n y arrive* (pas|plus)',
    `${GUIDE} (.. |)(incompréhensible*|illisible*|inutilisable*|sommaire*|nul|nulle*|mal (faite*|expliqué*|traduit*)|pas (clair*|explicite*|compréhensible*|en français|traduit*|intuiti*|simple*|pratique*|facile*)|compliqué*|complexe*|difficile*|galère|laborieu*|fastidieu*|interminable*|confus*|fausse*|faux|peu (clair*|intuiti*|pratique*)|(en|qu en) (chinois|anglais|allemand|italien|espagnol|langue)|sans queue|horreur|enfer|cauchemar|casse tête|usine à gaz|prise de tête|impossible*|pénible*|chiant*)`,
    '(pas|aucun*|ni|sans|zéro|manque d|peu d) (d |de |la moindre |)(explication*|instruction*|indication*|mode d emploi clair|schéma|notice (claire|en français|compréhensible|digne|correcte|lisible|d utilisation)|tuto|traduction) ',
    ['(aucun* explication*|(aucun*|sans) (indication|instruction*))', 'annul*|vendeur|rembours*|refus*|commande'],
    `${GUIDE} (galère|compliqué*|difficile*|infernal*|impossible|laborieu*|incompréhensible*|pénible)`,
    '(trop|très|assez|hyper|super|vraiment|extrêmement) (compliqué*|complexe*|technique pour|galère|fastidieu*|laborieu*|pénible* à)',
    [
      '(compliqué*|fastidieu*|laborieu*|galère|prise de tête|casse tête|usine à gaz)',
      'retour|rembours*|sav|livraison|service|joindre|pas compliqué|renvoyer|puzzle|contacter|vendeur',
    ],
    '(pas|peu|guère|pas du tout|pas très|pas vraiment|moyennement|ni) (très |du tout |vraiment |super |bien |)(pratique*|intuiti*|maniable*|ergonomique*|commode*|facile (d utilisation|à|d emploi|d entretien)|simple (d utilisation|à|d emploi)|évident*)',
    `(${COUNT}|plusieurs|des|une bonne|toute une|demi) (.. |)(heure*|h|matinée|journée|après midi|soirée*|week end|jours) (.. |)(monter|assembler|installer|comprendre|montage|configurer|régler|nettoyer)`,
    `(montage|assemblage|installation) (.. |)(${COUNT}|plusieurs|des|pendant) (.. |)(heure*|h|jours)`,
    `(faut|falloir|fallu|faudrait|obligé*|besoin|nécessite) (.. |)(être (deux|2|trois|#|ingénieur|patient|bricoleur)|trois mains|quatre mains|plusieurs mains|une force|de la force|beaucoup de (force|patience)|forcer (comme|pour|dessus|beaucoup)|une pince)`,
    '(du|obligé* de|fallu) (.. |)(chercher|regarder|trouver) (.. |)(vidéo*|tuto*|internet|youtube|traduction)',
    `(trou*|pièce*|perçage*|planche*|vis|panneau*|montants) (.. |)(ne |n |pas |sont pas |qui ne |mal )(.. |)(en face|align*|tombe* pas|coïncid*|numéroté*|correspond* pas|repéré*|identifié*)`,
    '(couvercle|bouchon|capuchon|clapet|boîtier|compartiment|trappe|flacon|emballage) (.. |)(trop |très |hyper |super |vraiment |est |sont |extrêmement |)(dur*|difficile*|impossible*|compliqué*|raide*|galère) (a|d|de)',
    `(trop|très|vraiment|hyper|super) (lourd|lourde|lourds|dur|dure|durs|raide*) (à (porter|manier|tenir|manipuler|soulever|déplacer|ouvrir|fermer)|pour (mes|un|une|le|la|ma|mon) (.. |)(main*|poignet*|enfant|maman|mère|personne|utiliser))`,
    `impossible* (de|d|a) (bien |le |la |les |l |)(nettoyer|régler|plier|replier|monter|assembler|installer|ouvrir|comprendre|configurer|paramétrer)`,
    '(pas|rien|aucune idée|savoir|comprend|comprends) (.. |)(compris|comprends|comprend|comment) (.. |)(comment|on |ça |fonctionn*|marche|utiliser|installer|monter)',
    '(compren*|compris) (rien|pas comment)',
    '(corvée|calvaire|galère|enfer|plaie|cauchemar|horreur) (à|pour|de|du|au) (.. |)(monter|montage|nettoyer|nettoyage|plier|installer|ouvrir)',
  ],
  normal: [
    [
      `(difficile*|impossible*|dur|dure|galère|pas facile*|pas évident*) (a|de|d)`,
      'trouver|joindre|contacter|croire|dire|battre|obtenir|avoir (un|une|quelqu|le)|se faire rembours*|faire rembours*|retourner|renvoyer|juger|évaluer|reprocher|faire mieux',
    ],
    [
      '(compliqué*|complexe*)',
      'pas compliqué|retour*|rembours*|sav|livraison|peu compliqué|service|vendeur|colis|moins',
    ],
    '(pas pratique*|peu pratique*|pas ergonomique*|peu intuitif|non intuitif)',
    '(trop lourd|trop lourde|trop lourds)',
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
      '(dangereu*|danger|nocif*|nocive*|toxique*|cancérigène*)',
      'pas dangereux|sans danger|aucun danger|non toxique*|pas toxique*|moins|sans produit*|hors de danger|éloign*',
    ],
    '(pris|prend|prenait|mis|prendre|met) (.. |)feu',
    '(pris feu|incendie|s enflamm*|enflammé*|flamme* (.. |)(sort*|jailli*|sur|dans)|départ de feu|a brûlé (dans|sur|la|le|mon|ma|tout)|carbonisé*)',
    '(fumée*|fumé|fumait|étincelle*|flammèche*|court circuit*|court jus|courts circuits)',
    ['(fait|faisait|font|fais) (sauter|disjoncter)', ''],
    [
      '(disjonct*|saut* les plombs|plombs ont sauté|sauter le (courant|compteur|disjoncteur|différentiel))',
      'disjoncteur (commandé|reçu)',
    ],
    '(électrocut*|décharge* (électrique*|de courant|d électricité)|coup de jus|coups de jus|choc électrique|pri* (.. |)(décharge|le jus|du jus))',
    '(surchauff*|sur chauff*)',
    '(chauff*|brûlant*|chaud|chaude|chauds) (.. |)(énormément|anormalement|dangereusement|tellement|beaucoup trop|excessivement|à blanc|au point)',
    '(devient|deviennent|est|devenait|devenu*|était) (.. |)(brûlant*|bouillant*|trop chaud* (pour|au toucher|à)|incandescent*)',
    '(chauffe|chauffent|chauffer) (beaucoup |)trop',
    [
      '(fondu|fondue|fondus|a commencé à fondre|plastique fond|fond sur) ',
      'chocolat*|beurre|glace|glaçon*|fromage|bougie|lavage|arrivé*|neige|colis',
    ],
    '(câble|prise|fiche|plastique|multiprise|chargeur|connecteur|boîtier) (.. |)(a fondu|fondu|fond|noircie par|brûlé*|cramé*|fume)',
    `(brûl*|ébouillant*) (.. |)(la |le |les |mes |ma |mon |au |aux )(peau|main*|doigt*|visage|lèvre*|yeux|bras|jambe*|cuir chevelu|langue)`,
    '(me suis|s est|m a|nous a|l a|lui a|me) (.. |)(brûlé*|ébouillanté*|coupé*|entaillé*|écorché*|blessé*|piqué*|électrisé*|intoxiqué*|coincé (le|la)|étouffé*)',
    '(coupant*|bord* (.. |)(tranchant*|acéré*)|arêtes vives|(pointe*|clou*|agrafe*|vis|aiguille*|épingle*) (.. |)(dépass*|ressort*|resté*|oublié*|planté*))',
    'bless* (.. |)(aux |au |à la |à l |le |la |les |mon )',
    '(allergi*|réaction* (cutanée*|allergique*)|eczéma|urticaire|irritation*|irrité*|irritant*|irrite*|démangeaison*|démang*|rougeur*|plaque* (rouge*|partout|sur|dans|au)|boutons (partout|rouges|sur|au|plein)|donné* (.. |)boutons|éruption*|(paupière*|lèvre*|visage|yeux) (.. |)(gonflé*|enflé*|rouges|qui pique*|qui brûl*)|brûlures|cloques|ça brûle|peau (.. |)(brûl*|pèle|rouge*|à vif))',
    [
      '(malade*|intoxication|intoxiqué*|vomi|vomissement*|nausée*|diarrhée*|mal (au|de) ventre|maux de ventre|mal à l estomac)',
      'odeur à vomir|si vous êtes malade|quand je suis malade|enfant malade avait|pour les malades|odeur|à vomir|offert*|était malade|contre',
    ],
    '(insecte*|bestiole*|ver|vers blancs|asticot*|cafard*|blatte*|larve*|mite*) (.. |)(dans|dedans|vivant*|mort*|sur|à l intérieur|partout)',
    '(infesté*|(plein*|rempli*) (de |d )(insectes|vers|mites|bestioles|asticots)|trouvé (un|une|des) (vers*|asticot*|insecte*|bestiole*|cheveu*|bout* de (verre|plastique|métal)))',
    `(risque|failli|manqu*) (.. |)(d |de |se |s |)(étouff*|aval*|étrangl*|blesser|brûler|incendie|tomber|se casser|me casser)`,
    '(pas|aucune|manque de|zéro|absence de|peu|guère) (.. |)(sécurisé*|sécuritaire*|sécurité|sûr pour|aux normes de sécurité|normes ce|marquage ce)',
    '(problème|défaut|question|souci|norme) de sécurité',
    '(s effondr*|effondré*|écroulé*|s écroul*|dérobé*|cédé sous|lâché sous|basculé* (sur|avec)) (.. |)(moi|mon|ma|sous|fils|fille|enfant*|tête)',
    '(je suis tombé*|est tombé* (dans|sur la tête|de)|fait une chute|chute (.. |)(grave|à cause|violente)|dangereuse chute|suis (.. |)fait (très |)mal)',
    '(saign*|sang (sur|partout)|en sang|points de suture|plaie*|entaill*|coupure* (à|au|aux)|écorchure*)',
    `(batterie*|pile*|accu*|téléphone|dos|coque|canette*) (.. |)(gonfl*|bombé*|enfl*|a explosé|qui coule* (.. |)acide|explos*)`,
    '(eau|liquide) (.. |)(bouillant*|brûlant*) (.. |)(sur|main*|jambe*|dessus)',
    '(mauvais|néfaste|pas bon) pour la santé',
  ],
  normal: [
    ['(brûlé*|brûlure|brûlant*)', 'pain|gâteau*|pizza|calories|graisse*|plat*|odeur|sent|goût|café|plastique|encens'],
    ['(pique|piquent|coupant|blessant*)', 'nique|palais|moustique*|épice*|langue|piment|barbe|poils|tissu'],
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
      '(jamais|pas|pas encore|aucun*|non|rien|plus) (été |bien |.. |)(reçu*|arrivé*|livré*|réceptionné*|parvenu*|expédié*|délivré*)',
      `notice|vis|facture|avec (la|le|les)|accessoire*|réponse|rembours*|la bonne|le bon|les bon*|câble|pièce*|remboursement|toutes|tous|complet*|mail|cadeau promis|chargeur|piles`,
    ],
    '(colis|commande|paquet|article|produit|livraison|envoi) (.. |)(jamais|pas encore|pas|non|introuvable*) (reçu*|reçu*|arrivé*|livré*|expédié*|parti*|venu*|parvenu*)',
    '(attends|attend|attendons|attendre|attendu|attente) (.. |)(toujours|encore|depuis|pendant|plus de|ma commande|mon colis|ma livraison)',
    '(toujours|encore) (en attente|rien reçu|pas là)',
    [
      '(retard|retards|tardi*|tardé|trop tard|très tard|bien après)',
      'retard de # min|prend du retard|min* de retard|retarde|montre|seconde*|minute*|sans retard|aucun retard|pas de retard',
    ],
    `(arrivé*|reçu*|livré*|livraison|arrivait|réceptionné*|venu*) (.. |)(${COUNT}|plusieurs|quelques|un bon) (jours|semaine*|mois|jour) (.. |)(après|plus tard|de retard|en retard|trop tard|au lieu)`,
    `(arrivé*|reçu*|livré*|reçois) (.. |)(après|le lendemain|trop tard|bien après|tard|hors délai*|en janvier) (.. |)(noël|l anniversaire|anniversaire|la fête|fête*|date|le mariage|mariage|noces)`,
    '(noël|anniversaire|fête des|mariage|baptême|vacances|rentrée)... (arrivé* (trop tard|le|après|en)|reçu* (le|après|trop tard|en|#)|pas arrivé* à temps|livré* (après|le|trop)|raté|trop tard|toujours pas)',
    '(pas|jamais) (.. |)(à temps|dans les temps|à l heure|dans les délais|à la date|dans le délai)',
    '(livraison|expédition|envoi) (.. |)(trop long*|très long*|longue|interminable*|lente*|tardive*|catastrophique*|nulle*)',
    `(mis|pris|prend|met|attendre|attendu|fallu|duré) (.. |)(plus (de |d ) |presque |environ |près de |quasi |)(${COUNT}|des|plusieurs) (.. |)(semaine*|mois|jours|jour|plombes|siècles|années) (.. |)(à |pour |avant de |avant d )(arriver|livrer|être livré*|venir|recevoir|l avoir|expédier|le recevoir)`,
    `(livreur*|transporteur*|facteur|chronopost|colissimo|mondial relay|dpd|gls|ups|dhl|bpost|la poste|postes canada) (.. |)(pas (sonné|passé|venu*|livré|présenté|monté)|jamais (venu*|passé|sonné)|menti|balancé|jeté|laissé|abandonné|perdu|désagréable*|impoli*|malpoli*|agressi*|incompétent*)`,
    '(balancé*|jeté*|abandonné*|déposé*|laissé*|posé*) (.. |)(par dessus|devant (la|ma|chez|mon)|sous la pluie|sur le trottoir|dans (la rue|le jardin|l entrée|le hall|les poubelles)|chez (un|le|la|une) (voisin*|inconnu*)|sans (prévenir|sonner)|dehors|n importe où)',
    '(indiqué*|marqué*|noté*|déclaré*|annoncé*|signalé*|soi disant|apparait) (.. |)(comme |)(livré*|remis*|distribué*|délivré*|réceptionné*) (.. |)(mais|alors|or|rien|pourtant|je n|jamais|et (pas|rien|je))',
    '(indiqué*|marqué*|noté*|déclaré*|dit|annoncé*)... (livré*|remis en main|distribué*)... (rien|jamais|pas|aucun*|n ai|faux)',
    '(livré*|remis*|déposé*) (.. |)(mauvais* (adresse|immeuble|personne|étage|endroit|bâtiment|maison|numéro)|quelqu un d autre|autre adresse)',
    `(suivi|tracking|statut) (.. |)(n a pas bougé|ne bouge (pas|plus)|bloqué|n avance pas|inexistant|pas mis à jour|pas à jour|indisponible)`,
    '(commande|achat|livraison) (.. |)annulé* (.. |)(sans|par (le vendeur|amazon|vous|eux|leurs)|d office|au dernier|unilatéralement|alors|et)',
    '(perdu*|égaré*|volé*|disparu*) (.. |)(colis|paquet|commande|par (la poste|le transporteur|chronopost|dpd)|en (route|chemin|cours)|dans la nature|pendant (le transport|l acheminement|la livraison))',
    '(perte|vol) (du |de mon |de |de ma )(colis|paquet|commande)',
    '(pas|jamais|sans) (.. |)(sonné|sonner|frappé à la porte|livré à (domicile|mon domicile|l étage|l adresse)|passage du livreur)',
    '(obligé*|dû|devoir|fallu|forcé*|contraint*) (.. |)(aller |d aller |)(le |la |les |)(chercher|récupérer|retirer|courir) (.. |)(colis|km|kilomètres|point relais|la poste|bureau|dépôt|paquet)',
    '(pas|jamais|non) (.. |)(été |)(expédié*|envoyé*|posté*|parti*|préparé*)',
    `(${COUNT}|plusieurs) (jours|semaine*|mois|jour) (de |d )(retard|attente|livraison|délai)`,
    '(livré*|arrivé*|reçu*) (.. |)(tard|tardivement|en (deux|plusieurs) fois)',
    '(plus|pas) (besoin|utile|l utilité)... (arrivé*|livr*|retard|tard|reçu*|délai*)',
    '(trop|si|tellement) (long|longue|longtemps|lent|lente) (a |pour |de |d )(arriver|venir|livrer|être livré*|recevoir|livraison|attente|expédier)',
    '(aime*|apprécie*|adore*) (.. |)attendre',
    '(rien reçu|rien dans (la|ma) boîte aux lettres|pas de colis|aucun colis|pas de livraison|colis fantôme)',
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
  ],
  weak: ['livraison', 'livreur', 'transporteur', 'colis', 'délai*', 'attente', 'expédition', 'annulé*', 'perdu'],
};
