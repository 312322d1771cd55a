/** Words that turn what follows into its opposite. */
export const negators: readonly string[] = [
  '(pas|jamais|aucun|aucune|sans|ni|rien|zéro|nullement|guère|absence d*|moins|peu|plus de|plus d|plutôt que|au lieu d être)',
  '(évit*|empêch*|élimin*|enlèv*|supprim*|réduit|diminu*|résist* (au|aux|à)|protèg*|répar*|résolu*|contre (le|la|les)|anti|fini (le|la|les)|soulag*|calm*|masqu*|débarrass*|combat*|neutralis*|efficace* (contre|sur|pour)|idéal* pour|parfait* pour)',
];

/** Phrases that hold a negator or another scope word but do not act as one. */
export const notNegators: readonly string[] = [
  '(pas (seulement|que|uniquement|très content*|du tout (content*|satisfait*|ça)|content*|satisfait*|ravi*|recommand*|acheter|étonn*|surpr*|mal|sérieux|normal|acceptable|possible|garder|le garder|conserver|honnête|top|terrible|ouf|bien|bon|bonne|encore|longtemps|la peine|ce que|compris|professionnel*|à la hauteur|moins|plus|toujours|utilis*|l utiliser)|non seulement|recommande pas|achetez pas|n achetez|rien (de (plus|mieux)|que|d autre|du tout|ne va|compris)|un peu|peu (après|à peu|de temps)|depuis peu|à peu près|quelque peu|moins d*|au moins|du moins|à moins|plus ou moins|plus jamais|sans (doute|hésit*|raison|arrêt|cesse|prévenir|explication|parler|compter|forcer|rien faire|même)|jamais (vu|eu (autant|aussi))|même pas|pour rien|bon à rien|zéro étoile|zéro pointé|ni fait ni à faire|n importe quoi|au lieu de)',
  '(que|qu|comme|à) (mon|ma|mes|l|notre) (ancien*|précédent*|autre*|vieux|vieille)',
  'remplac* (mon|ma|mes|le|la|un|par|les piles|au bout|après)',
  'répar* (au|après|moi même|mais|et|soi même)',
  '(parfait*|idéal*) pour (la poubelle|une poupée|un enfant|deux jours|une semaine|mes nerfs)',
];

/** A negation that stands behind the verb. */
export const negatorsBehind: readonly string[] = [
  '(pas|jamais|aucunement|nullement|rien|plus du tout|(vraiment|absolument|toujours|même) pas)',
];

/** Praise and idioms that must not be read as complaints. */
export const praise: readonly string[] = [
  '(taille*|va|vont|fonctionne*|marche*|tient|tiennent|colle*|chauffe*|coupe*|aspire|nettoie*|charge*|ferme*|adapte*|ajuste*|emballé*|protégé*|fini*|cousu*|fait*|conçu*|monté*|arrivé*|arrive*|livré*|reçu*|passe*|rentre*|sent*|glisse*|tombe*|se (monte|plie|nettoie|lave)) (.. |)(parfaitement|très bien|super bien|bien|nickel|impeccable*|à merveille|à la perfection|comme (neuf|prévu|attendu|il faut|annoncé|décrit|indiqué|un charme|un gant|d habitude)|correctement|au top|facilement|normalement|en (avance|parfait état|bon état|temps et en heure)|avant (la date|l heure)|rapidement|vite|à temps|intact*|bon|sans (problème|souci*|effort))',
  '(sans|aucun|aucune|zéro|pas de|pas un|pas d|jamais eu (de|d|aucun)|pas eu (de|d)|ni) (le moindre |la moindre |gros |mauvais* |)(problème*|souci*|défaut*|incident|encombre|reproche*|regret*|difficulté*|fuite*|odeur*|rayure*|effort|bruit*|déception|accroc|hic|pb|trace*|casse|surprise|retard|rougeur*|irritation*|allergie*|bouloche*)',
  'manqu* (aucun*|rien|pas)',
  '(rien à (redire|dire|signaler|reprocher|ajouter)|ras|(rien ne|ne|il ne) manque rien|rien ne (manque|bouge)|rien n a bougé|rien de (cassé)|tout y est|(jamais|pas|pas du tout|pas été|non) déçu*|ne déçoit pas|ne (le |la |)regrette pas|tout est (parfait*|bien|conforme|ok|nickel|là))',
  '(facile*|simple*|rapide*|pratique*|agréable*|jeu d enfant|pas (difficile*|compliqué*|dur)) (à|d|de) (utilis*|install*|mont*|assembl*|nettoy*|ouvr*|comprendre|pos*|mettre|enlever|régler|laver|ranger|plier|porter|fixer|entret*|emploi)',
  '(j adore|adore|on adore|j aime|aime beaucoup|super|excellent*|bon|bonne|bons|bonnes|belle*|beau|top|parfait*|magnifique*|génial*|superbe*|joli*|meilleur*|impeccable*|délicieu*|grande|content* d*|satisfait* d*|ravi* d*) (la |le |les |l |son |sa |ses |de la |du |cette |ce |)(qualité*|prix|rapport qualité|taille*|tissu|matière*|son|service|sav|goût|odeur|couleur*|coloris|emballage|aspiration|batterie|autonomie|notice|vendeur|livraison*|finition*|tenue|puissance|confort|coupe|produit*|article*|achat*|écran|parfum|montage|marque)',
  '(qualité*|prix|taille*|tissu|matière*|son|service|sav|goût|odeur|couleur*|emballage*|aspiration|batterie|autonomie|notice|vendeur|livraison*|livreur|finition*|tenue|puissance|confort|coupe|tout|écran|montage|installation|parfum|colis|description|produit|article) (.. |)(bon|bonne|bons|bonnes|excellent*|parfait*|super|top|génial*|impeccable*|nickel|conforme*|correct*|au (top|rendez vous)|à la hauteur|rapide*|soigné*|efficace*|clair*|simple*|facile*|belle*|beau*|agréable*|doux|douce|solide*|raisonnable*|imbattable*|sérieu*|réactif*|superbe*|magnifique*|respecté*|idéal*|intact*|silencieu*)',
  '(conforme* (à|au|aux)|correspond* (bien|parfaitement|exactement|tout à fait|à (mes|mon|nos|la|ma|l|ce))|fidèle* à|identique* à la|comme (sur la photo|sur les photos|décrit*|prévu|attendu|annoncé*|neuf|neuve)|mieux que (sur|prévu|ce)|plus (joli*|beau|belle*) (encore |)(que (sur|prévu)|en vrai)|tel que décrit|exactement ce que|meilleur* que)',
  '(vaut|vau*) (vraiment |bien |largement |)(le coup|son prix|la peine|le détour|leur prix)',
  '(pas (trop |très |si |)(cher*|onéreu*)|peu (cher*|onéreu*)|petits* prix|prix (très |)(doux|bas|correct|raisonnable|imbattable)|moins cher (qu|que) (.. |)(magasin|ailleurs|boutique|pharmacie)|bonne affaire)',
  '(bonne taille|taille (parfaite|idéale|correcte*|bien|comme|normal*)|juste (parfait*|ce qu il|comme il|bien|la bonne|magnifique|génial*)|(ni|pas) trop (grand*|petit*|long*|court*|large*|serré*|fort*|lourd*|gros*|dur*|mou|épais*|haut*|bruyant*|encombrant*|léger*|salé*|sucré*|chaud*)( ni (trop |)(grand*|petit*|long*|court*|large*|serré*|faible*|léger*|dur*|mou|fin*|bas*)|))',
  '(très|super|hyper|vraiment|ultra|assez|bien|parfaitement|si|plutôt|tellement) (silencieu*|solide*|confortable*|résistant*|robuste*|efficace*|doux|douce*|agréable*|pratique*|stable*|étanche*|puissant*|facile*|costaud*)',
  '(anti|sans) (rayure*|tache*|fuite*|odeur*|glisse|dérapant*|bruit|choc*|rouille|calcaire|moustique*|insecte*|allergi*)',
  '(enlève*|élimine*|retire*|supprime*|efface*|nettoie*|absorbe*|masque*|neutralise*|cache*|atténue*|soulage*|calme*|répare*|diminue*|réduit|décolle|détache|éloigne*|repousse*|protège*|évite*|empêche*|ramasse*|aspire*) (bien |parfaitement |très bien |)(toutes les |tous les |les |la |le |l |des |de |mes |)(.. |)(tache*|odeur*|rouille|graisse|rayure*|poussière*|moisissure*|calcaire|insecte*|moustique*|cafard*|bruit*|démangeaison*|poils|pellicule*|bouton*|rougeur*|douleur*|fuite*|puce*|choc*|miettes|trace*|cernes)',
  '(casse (croûte|noix)|casse tête (chinois|génial)|prix cassé*|ça ne casse pas|une tuerie|à (tomber)|déchire tout|de la bombe|terriblement (efficace|bien|bon)|pas mal|incassable*|inoxydable*|lave vaisselle|micro onde*|sèche (cheveux|linge)|brûle (graisse*|parfum)|coupe (ongle*|vent|faim)|perd* du poids|perte de poids|petit à petit|(petit|grand)* (fils|fille|père|mère|merci|bijou|merveille|confort|choix|plus|qualité|surface|enfants)|large choix|longue durée|disque dur|(peau*|cheveux) (sèche*|sensible*|grasse*|irritée*|abîmé*|secs|gras|fins)|tient (bien |)chaud|mise en marche|marche à pied|seconde peau|tombe (bien)|fond dans la bouche|craqu* (pour|sur)|fait craquer|(ne l entend|ne s entend|n entend*|l entend*) (même |presque |)pas)',
  '(reçu*|livré*|arrivé*|livraison*|expédition|envoi|colis) (.. |)(rapide*|vite|soigné*|tôt|express|nickel|impeccable|au top|en avance|à l heure|dans les (temps|délais))',
  '(dans les (temps|délais)|avant la date|plus tôt que prévu|en avance|bien (emballé*|protégé*|reçu|arrivé*)|emballage soigné)',
  '(remboursé*|remplacé*|échangé*|vendeur|service client|sav|amazon|ils) (.. |)(rapidement|tout de suite|immédiatement|sans (problème|souci|difficulté|discuter)|aussitôt|très (vite|réactif|sérieux|gentil|pro*|aimable)|dans la foulée|au top|réactif*|super|parfait*|efficace*|m a* renvoyé|m ont renvoyé|fait un geste|résolu)',
  '(cliqué) (.. |)(mauvais|erreur)',
  '(retour|annulation|remboursement|demande) (.. |)(demandé*|fait*|ouvert*|effectué*) par erreur',
  '(certains|plusieurs|quelques|beaucoup|les|des|mauvais|autres|certaines) (avis|commentaires|acheteurs|clients|personnes|gens) (.. |)(parlant|disent|négatifs|se plaign*|mentionn*|signal*|qui|sur la|sur le)',
  '(aucun|aucune|pas|jamais|sans) (.. |)(cassé*|abîmé*|bougé|rayé*|déformé*|rétréci*|déteint*|troué*|rouillé*|déchiré*|fui|lâché|décollé*|bouloché*|noirci*|usé*)( au lavage| après| depuis| malgré)',
];

/** Speaks of another thing or of other people. */
export const otherThing: readonly string[] = [
  '(mon|ma|mes|notre|nos|l|le|la|les|son|sa|ses) (ancien*|précédent*|vieux|vieille*)',
  '(mon|ma|mes|notre|nos|le|la|les) (aspirateur|téléphone|montre|cafetière|machine|chaussures|sac*|robot|chargeur|casque|écouteurs|matelas|oreiller|mixeur|voiture|baskets) (.. |)(précédent*|d avant)',
  '(celui|celle|ceux|celles) (d avant|que (j avais|nous avions|j utilisais)|de (mon|ma)|acheté* (avant|ailleurs)|précédent*)',
  '(autres|(essayé|testé|acheté|eu) (plusieurs|d autres|de nombreu*|beaucoup d*|pas mal d*)) (marques*|modèles*|produits|crèmes|aspirateurs|ont|étaient|avaient)',
  '(par rapport|comparé*|contrairement) (à|aux|au|avec) (d autres|autres|mon|ma|mes|l ancien*|ceux|celles|celui|celle|certain*|beaucoup)',
  '(acheté|pris|achat|commande|acheter|commandé) (.. |)pour (remplacer|réparer|couvrir|cacher|nettoyer|protéger|enlever)',
  '(en remplacement|remplace|remplacer) (.. |)(mon|ma|mes|l|un|une|le|la|notre|celui|celle|d un)',
  '(d une|d un|de l|chez une) autre (enseigne|marque|boutique|modèle|fabricant)',
  '(achat précédent|commande précédente|précédent* (achat|commande)|la (dernière fois|fois précédente)|avant j avais|j avais avant)',
  '(mon|ma|mes|un|une|des) (ami*|voisin*) (.. |)(a|ont|avait)',
  '(pour (les personnes|ceux|celles|les gens) qui|pour (les|des|ma) (peau*|cheveux) |(mon fils|ma fille) (.. |)s est cassé)',
  'avoir (cassé|essayé|testé|eu|acheté|usé)',
  '(m a|m ont|m avait|nous a|l a|on m a) (dit|prévenu) (que|qu)',
];

/** Doubt and supposition. */
export const hypothetical: readonly string[] = [
  '(peut être|espérons|j espère|en espérant|espérant|à voir|on verra|pas sûr*|pas certain*|je crains|peur que|avais (peur)|craignais|inquiet*|j avais (un doute|des doutes|lu)|au cas|en cas d*|si (jamais|un jour|ça|il|elle|elles|ils|on|vous|tu|le|la|les|l|c|cela|votre)|s il|s ils|sinon|de peur|pourrait|pourraient|risque de|pour (éviter|ne pas)|on m a dit|je m attendais à|je croyais que|j ai cru que|c était moi qui|je (cherchais|voulais|recherchais) (un|une|des|quelque)|pas encore (testé|essayé|utilisé)|aurai*nt pu|aurait pu|hésité|le jour où)',
];

/** The trouble was set aside or solved. */
export const settled: readonly string[] = [
  '(mais|et|cependant|néanmoins|par contre|pourtant|quand même|malgré tout|après|sinon|finalement) (.. |)(ça (va|passe|reste (correct|acceptable|raisonnable))|rien de grave|(pas|bien) grave|pas (un problème|gênant|méchant)|acceptable|supportable|raisonnable|vaut (vraiment |largement |bien |)(le coup|son prix|la peine)|ça (le |)vaut|fait (le (job)|l affaire)|s y fait|on s (y |)habitue|se détend*|s assoupli*|disparaît|disparu*|part (vite|rapidement|au lavage)|s en va|parfait*|impeccable|je (l |les |la |)(adore|garde)|j aime|(très |)confortable*|efficace*|bonne qualité|costaud*|solide*|pratique*|(fonctionne|marche) (très |)bien|top|nickel|génial|très (bien|bon|efficace|beau|joli|pratique)|bon produit|normal|me (convient|va))',
  '(ont (presque |vite |)disparu|résolu*|(problème|souci|tout est|c est) réglé|(depuis|maintenant|finalement) (ça (marche|fonctionne|va)|tout va|plus (de|aucun)|impeccable|nickel|c est (bon|parfait))|rentré dans l ordre|ne (fuit|bouge|grince) plus|plus (de|aucun) (fuite|problème|bruit|souci)|ça vaut (le coup|la peine)|rien de (grave|méchant)|c est un détail|pas grave|ça ne (me |)(dérange|gêne) pas|sans (conséquence)|tant mieux|ce que je (voulais|cherchais|recherchais)|on s y habitue)',
];

/** Words that turn the sentence round and start a clause of their own. */
export const turns: readonly string[] = [
  '(mais|cependant|néanmoins|pourtant|par contre|en revanche|sauf|malheureusement|dommage|car|parce (que|qu)|puisque|du coup|donc|alors|sinon|bémol|(seul|petit|gros) (bémol|souci|défaut|problème|hic|point)|points* négatifs*|quand|lorsque|dès (que|qu)|jusqu|au bout|après|puis|ensuite|maintenant|en plus|de plus|et (le|la|les|il|elle|je|ça|c|ne|n|un|une|on|au|aucun|se|puis|là|en)|celui ci|celle ci|ceux ci|celles ci|bien que|même si|malgré|tandis que|depuis|franchement|bref|résultat|en fait|en réalité|finalement|au final|à part|à cause|suite à)',
];

/** Common misspellings and chat writings of single words and what they stand for. */
export const spellings: Readonly<Record<string, string>> = {
  jai: 'j ai',
  cest: 'c est',
  nest: 'n est',
  sest: 's est',
  ya: 'y a',
  jattends: 'j attends',
  lai: 'l ai',
  nai: 'n ai',
  navait: 'n avait',
  netait: 'n etait',
  cetait: 'c etait',
  quil: 'qu il',
  quon: 'qu on',
  quils: 'qu ils',
  dun: 'd un',
  larticle: 'l article',
  lodeur: 'l odeur',
  lemballage: 'l emballage',
  dhabitude: 'd habitude',
  doccasion: 'd occasion',
  dorigine: 'd origine',
  aujourdhui: 'aujourd hui',
  sallume: 's allume',
  seteint: 's eteint',
  sarrete: 's arrete',
  nallume: 'n allume',
  pa: 'pas',
  bcp: 'beaucoup',
  tro: 'trop',
  tjs: 'toujours',
  tjrs: 'toujours',
  toujour: 'toujours',
  jamai: 'jamais',
  pr: 'pour',
  ds: 'dans',
  qd: 'quand',
  tt: 'tout',
  pb: 'probleme',
  pbm: 'probleme',
  qlt: 'qualite',
  fonctione: 'fonctionne',
  qualitee: 'qualite',
  recut: 'recu',
  arive: 'arrive',
  endomage: 'endommage',
  deffectueux: 'defectueux',
  comande: 'commande',
  remboursser: 'rembourse',
  remboursment: 'remboursement',
  taile: 'taille',
  blutooth: 'bluetooth',
  menque: 'manque',
  embalage: 'emballage',
  livraion: 'livraison',
  incompreensible: 'incomprehensible',
  dificile: 'difficile',
  difficil: 'difficile',
  dangeureux: 'dangereux',
  alergie: 'allergie',
  iritation: 'irritation',
  decus: 'decu',
  catastrofique: 'catastrophique',
  diferent: 'different',
};
