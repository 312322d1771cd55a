/** Words that turn what follows into its opposite. */
export const negators: readonly string[] = [
  '(non|mai|senza|nessun|nessuno|nessuna|niente|nulla|nemmeno|neanche|neppure|zero|alcun|alcuna|privo di|priva di|mancanza di|anziché|invece di|invece che|altro che|macché|tutt altro che|non più)',
  '(smess* di|elimin*|togli*|rimuov*|evita*|protegg*|proteg*|riparar*|resist* (a|al|alla|ai|alle)|riduc*|contro|copre|coprono|sparit*|scompars*|lenisc*|ideale per|ottim* per|perfett* per|adatt* a|indicat* per|utile per|salva*|fa passare)',
];

/** Phrases that hold a negator or another scope word but do not act as one. */
export const notNegators: readonly string[] = [
  '(non solo|non vedo l ora|non so|non capisco|non si capisce|non comprat*|non acquistat*|non ne vale|non è possibile|non si può|non è normale|non è accettabile|non ci siamo|non mi piace|non mi è piaciut*|non mi sono piaciut*|non male|non soddisfatt*|non content*|non sono .. (soddisfatt*|content*)|non riesco a usar*|non va bene|non vanno bene|non appena|non più di|non dopo|non ancora|non è la prima volta|non credevo|non mi aspettavo|non parliamo|non mi convince|non merita|non prend*|non perfett*|non proprio)',
  '(mai più|mai vist*|niente da fare|niente di che|senza dubbio|senza parole|non parliamo|se non|nessun rimborso|zero stelle|non è che|senza motivo|nemmeno una|neanche una|non contento)',
  '(di|del|della|dei|delle|dal|dalla|rispetto al|rispetto alla|rispetto ai|come|a|al|alla|invece del|uguale al) .. (vecchi*|precedent*|altr* modello|altr* marca)',
  '(copre|coprono|proteg*|protegg*|protezion*|togli*|assorb*|elimin*|resist*|rimuov*|cura|riduc*) (poco|male|appena|a malapena|solo|niente|nulla|pochissimo|in parte)',
  '(ideale|ottim*|perfett*) per (chi (ama|vuole)|buttare|il cestino|la spazzatura|perdere)',
  '(resiste|resistono) (poco|pochissimo|un giorno|appena|niente)',
  '(non|mai) .. (compr*|acquist*|consigli*|ricompr*)',
  'tutto tranne che',
];

/** Praise and idioms that must not be read as complaints. */
export const praise: readonly string[] = [
  '(va|vanno|funziona|funzionano|calza|calzano|veste|sta|stanno|tiene|tengono|suona|pulisce|taglia|tagliano|scalda|aspira|asciuga|carica|regge|reggono|monta|si monta|si montano|si installa|si usa|arrivato|arrivata|arrivati|arrivate|imballato) .. (bene|benissimo|perfettamente|alla perfezione|alla grande|a meraviglia|a pennello|come un guanto|facilmente|velocemente)',
  '(ottim*|eccellent*|buon*|bell*|bellissim*|perfett*|fantastic*|splendid*|stupend*|favolos*|super|alta|altissima|grande|gran|gradevol*|delizios*|elegant*|curat*|onest*|giust*|comod*) .. (qualità|prezzo|materiale|materiali|tessuto|vestibilità|taglia|misura|servizio|assistenza|venditore|spedizione|consegna|imballo|imballaggio|confezione|prodotto|articolo|acquisto|odore|profumo|sapore|gusto|suono|audio|batteria|autonomia|schermo|finiture|cuciture|istruzioni|rapporto|calzata|potenza|aspirazione|luce|colore|colori|dimensioni|tenuta|resa|packaging|cerniera|plastica|imbottitura|volume|bassi|corriere|customer)',
  '(qualità|prezzo|materiale|materiali|tessuto|vestibilità|taglia|misura|servizio|assistenza|venditore|spedizione|consegna|imballo|imballaggio|confezione|odore|profumo|sapore|gusto|suono|audio|batteria|autonomia|schermo|finiture|cuciture|istruzioni|montaggio|installazione|potenza|colore) .. (ottim*|eccellent*|buon*|bellissim*|perfett*|perfettamente|fantastic*|splendid*|top|super|alta|altissima|veloc*|velocissim*|rapid*|puntual*|gentil*|disponibil*|chiar*|semplic*|facil*|giust*|corrett*|impeccabil*|gradevol*|piacevol*|delizios*|onest*|conveniente|contenuto|cortes*)',
  '(esattamente (come|quello|quella|ciò)|proprio come)',
  '(vale (ogni|tutti|la pena|tutti i|il prezzo|assolutamente|davvero)|valgono (ogni|tutti|la pena)|ne vale (la pena|assolutamente|davvero)|soldi ben spesi|spesi bene|nessun problema|nessun difetto|nessun graffio|nessuna difficoltà|nessun rumore|nessun odore|nessun danno|nessuna macchia|nessun pezzo mancante|senza (alcun |nessun |il minimo |un |)(problem*|difett*|difficoltà|sbavatur*|graffi*|fatica)|zero (problemi|difetti|rumore|difficoltà))',
  '(non |mai |neanche |nemmeno )(è |sono |troppo |molto |così |affatto |per niente |si è |si sono |ha |mi ha |si |fa |fanno |dà |sento |si sente |presenta |) (rumoros*|ingombrant*|pesant*|piccol*|grand*|strett*|larg*|cort*|lung*|fastidios*|scivol*|puzza*|odore|odori|rumore|rumori|macchi*|graffi*|ammaccat*|rott*|difett*|rovinat*|danneggiat*|appiccicos*|grass*|irrita*|brucia*|scolor*|stinge*|restring*|pallin*|pelucchi|rompe|incastra|surriscald*|scalda troppo|perde|perdite|gocciola|cigol*|scricchiol*|vibra|arruggin*|trasparent*|deform*|pizzica|stringe|sbavatur*|segni|problem*|compless*|complicat*|difficil*|eccessiv*)',
  '(facil*|semplic*|semplicissim*|comod*|comodissim*|pratic*|veloc*) .. (montar*|usar*|utilizz*|pulir*|install*|assembl*|indossar*|aprir*|capire|lavar*|montaggio|utilizzo|installazione|pulizia)',
  '(si |)(monta|montano|montato|installa) (facilmente|in (pochi|cinque|un|due|dieci)|velocemente|da solo|senza)',
  '(consigli*|lo ricompr*|ricomprer*|da ricomprare)',
  '(arrivat*|consegnat*|spedit*|spedizione|consegna|ricevut*) .. (velocissim*|veloc*|rapid*|puntual*|in anticipo|nei tempi|subito|il giorno dopo|prima|perfett*)',
  '(ben|molto ben|benissimo|perfettamente) (imballat*|confezionat*|protett*|fatt*|rifinit*|cucit*|realizzat*|chius*|curat*|assemblat*)',
  '(venditore|assistenza|servizio clienti|servizio|amazon) .. (gentil*|disponibil*|cortes*|efficient*|impeccabil*|veloc*|rapid*|professional*|eccellent*|ottim*)',
  '(rimborso|rimborsato|sostituzione|reso) (è stato |è stata |)(immediat*|veloc*|velocissim*|rapid*|subito|in giornata|facil*|gratuit*)',
  '(resistente a(l|lla|i|lle|gli|)|resistent* al|resistent* alla|protezione contro|spray) .. (graffi|acqua|macchie|odori|muffa|ruggine|insetti|zanzare|formiche|strappi)',
  '(antigraffio|anallergic*|ipoallergenic*|antiscivolo)',
  '(toglie|elimina|rimuove|pulisce|leva|cancella|cattura|raccoglie|aspira|copre|nasconde|assorbe|tolto) .. (macchi*|odori|odore|puzza|graffi|ruggine|sporco|calcare|muffa|polvere|insetti|zanzare|formiche|peli|pelo|capelli|briciole|grasso|unto)',
  '(sono|è|era) (allergic*) (a|al|alle|ai)',
  '(pelle|pelli|capelli|viso|cute) (molto |)(secc*|irritat*|sensibil*|grass*|danneggiat*|fragil*|rovinat*)',
  '(maniche|manica|pantaloni|gonna) (corte|lunghe|corti|lunghi|lunga|corta)',
  '(taglia|numero|misura) (perfett*|giust*|corrett*|esatt*|azzeccat*|regolar*)',
  '(per il|per la|per lo|al|alla|sul|sulla) (mio|mia|nostro|nostra) .. (perfett*|benissimo|alla perfezione|senza problem*|a pennello)',
  '(reso|la richiesta di reso|richiesta di reso) .. (avviat*|fatt*|apert*|richiest*) (per sbaglio|per errore)',
  '(grande|grandi|piccol*|lung*|cort*|largo|larga) (il giusto|quanto basta|al punto giusto|abbastanza)',
  '(chiarissim*|chiare e|chiara e|istruzioni chiare|in italiano|anche in italiano)',
  '(bello|bella|belli|belle|carino|caldo|calda|caldi|morbido) (e |ed |)(piccol*|grande|grandi|spess*|leggero|leggera|capiente|ampi*|pesant*|robust*|rigid*|caldo)',
  '(caduto|cadut*) (più volte |) .. (intatt*|nessun|niente|integr*|neanche)',
  '(usat*|utilizzat*) (per|da|con|ogni|tutti|una|due|tre|già|spesso|quotidian*|in|su|solo|poche)',
  '(non mi serve altro|non serve altro|non manca nulla|non manca niente)',
];

/** Speaks of another thing or of other people. */
export const otherThing: readonly string[] = [
  '(il|la|i|le|al|alla|del|della|mio|mia|quello|quella|quelli|quelle|un|una) .. (vecchi*|precedent*)',
  '(quello|quella|quelli|quelle) (che avevo|che avevamo|di prima|del supermercato|economic*|del negozio|di un altra marca)',
  '(c è chi (scrive|dice|si lamenta|parla|sostiene)|altra marca|altri prodotti|altri modelli|altri che ho|a differenza (di|del|della|degli|delle)|al contrario (di|del|della|degli)|in passato|l anno scorso|avevo (provato|comprato|acquistato|preso) (altr*|un altr*|uno|una|tanti|divers*)|ho provato (altr*|tant*|divers*|mille|molt*)|dopo aver (provato|comprato|avuto) (altr*|tant*|divers*|mille|molt*|diversi))',
  '(al|il|la|alla|del|della) (vicino|vicina|collega|amico|amica|mio amico|mia amica|suocera)(| di casa) (è |ha |si |non |le |gli |era |dice|diceva|durat*)',
  '(un|una|il|la) .. (amico|amica|collega|vicino|vicina) .. (ha|aveva|dice|diceva|mi ha detto|si|lamenta)',
  '(per sostituire|in sostituzione (di|del|della)|per togliere|sostituire)',
  '(recension*|altri|altre|qualcuno|alcuni) .. (dic*|scriv*|parla*|segnala*)',
  '(gli altri|le altre) .. (si|sono|erano|che)',
  '(spesso|di solito|in genere) .. (altri|altre|prodotti|cose|articoli)',
];

/** Doubt and supposition. */
export const hypothetical: readonly string[] = [
  '(magari|temevo|avevo (una |molta |tanta |un po di |)(paura)|se dovesse|se mai|vedremo|chissà|nel caso|in caso di|ero preoccupat*|preoccupat*|avevo dubbi|non so se|non so quanto|dubito che|per evitare|in modo da non|così da non|così non|per non|in modo che|mi aspettavo peggio|pensavo peggio|avevo letto|ho letto|nonostante le recensioni|attenzione a non|prima che|altrimenti)',
];

/** The trouble was set aside or solved. */
export const settled: readonly string[] = [
  '(ma|però|tuttavia|comunque|pero|anche se|e|ma poi) .. (va bene|vanno bene|va benissimo|vanno benissimo|nulla di grave|niente di grave|non è un (problema|dramma)|fa il suo (dovere|lavoro|sporco)|fanno il loro (dovere|lavoro)|ci sta|può andare|si può usare|accettabile|utilizzabile|vale la pena|ne vale la pena|vale (ogni|tutt*|assolutamente|la|i)|ne vale|perfett*|soddisfatt*|content*|risolto|piace (lo stesso|così|comunque|molto|tanto)|ottim*|eccellent*|bellissim*|comodissim*|efficac*|fa (benissimo|bene|al caso)|comod*|robust*|merita)',
  '(ora|adesso|poi|alla fine|da allora) .. (funziona|funzionano|va|vanno|tutto ok|tutto bene|benissimo|perfettamente|perfetto|ok|risolto|a posto|alla perfezione|bene)',
  '(risolto|tutto risolto|problema risolto|poco male|ma pazienza|ne vale la pena|(ne è |)valsa la pena|vale la pena|niente di grave|non è un problema|non è un dramma|poi cede|poi si (allarg*|adatt*|cede)|come piace a me|come volevo|proprio come (volevo|cercavo)|ma mi piace così|è voluto|va bene così|va bene lo stesso|ma va bene|è normale)',
  '(odore|puzza|profumo) .. (svanisc*|sparisc*|sparit*|va via|andat* via|passa|passat*|se ne va|svanit*|scompar*) (dopo|in|presto|con|subito|quasi)',
  '(dopo|con|una volta) .. (lavaggio|lavat*|aria|capito|letto|giorno all aria) .. (sparit*|passat*|andat* via|svanit*|perfett*|facil*|ottim*|benissimo|ok|risolto|semplic*)',
];

/** Words that turn the sentence round and start a clause of their own. */
export const turns: readonly string[] = [
  '(ma|però|pero|tuttavia|purtroppo|peccato|mentre|perché|poiché|siccome|quindi|perciò|solo che|se non che|unico difetto|unico neo|unico problema|unico contro|unica pecca|unica cosa|dopo|poi|inoltre|in più|anche se|nonostante|finché|quando|appena|infatti|dato che|visto che|a causa|causa|tranne|eccetto|e poi|e ora|e adesso|e il|e la|e i|e le|e lo|e gli|e l|e un|e una|e si|e mi|e non|e dopo|e in|e anche|e pure|e ha|e dentro|e per|e nessun*|e quando|e manca*|e ne|e sono|e era|e costa*|e puzza*|e troppo|e poco|e molto|e con|e senza|e perde*|e fa|e c|il mio|la mia|questo invece|questa invece|invece|oltre a|solo|soltanto|a parte|per il resto|bensì)',
];
