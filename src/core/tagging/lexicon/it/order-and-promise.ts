import type { CausePhrases } from '../lexicon.ts';

const COLOR =
  '(nero|nera|neri|nere|bianc*|ross*|blu|verde|verdi|giall*|grigi*|rosa|viola|lilla|azzurr*|marron*|beige|arancion*|oro|argento|dorat*|argentat*|celest*|bordeaux|fucsia|turchese|panna|antracite|cioccolato|vaniglia|fragola|limone)';
const SIZE = '(xs|s|m|l|xl|xxl|xxxl|#)';
const BOUGHT =
  '(ordinat*|ordino|acquistat*|comprat*|scelt*|preso|presa|presi|prese|chiest*|richiest*|voluto|selezionat*|volevo|pagat*)';
const CAME =
  '(arrivat*|arriva|arrivano|ricevut*|ricevo|mandat*|inviat*|spedit*|consegnat*|recapitat*|mi ritrovo|trovo|trovat*|era|erano|c era|è)';

/** Another thing than the one ordered was sent. */
export const wrongItem: CausePhrases = {
  strong: [
    [
      '(articolo|prodotto|oggetto|modello|colore|versione|gusto|merce|pezzo|variante|formato|libro|pacco|marca|misura inviata|taglia inviata|profumazione) .. (sbagliat*|errat*|scambiat*)',
      'ho sbagliato|per sbaglio|ho ordinato|ho preso|ho scelto|mio errore',
    ],
    [
      '(sbagliat*|errat*) .. (articolo|prodotto|modello|colore|spedizione|invio|gusto|pacco|consegna|merce|ordine)',
      'ho sbagliat*|ho ordinat*|sbagliato io|mio|ho preso|acquistat*',
    ],
    ['(avete|hanno|ha|è stat*|venditore ha) (sbagliat*|scambiat*|confus*|invertit*)', 'ho|prezzo|tutto nella vita'],
    [
      '(mandat*|inviat*|spedit*|arrivat*|ricevut*|consegnat*|recapitat*|mandano|inviano) .. (un altro|un altra|altro articolo|altro prodotto|altra cosa|tutt altr*|sbagliat*|errat*|qualcos altro|altra taglia|altro colore|altro modello|un prodotto divers*|un articolo divers*|modello divers*|colore divers*|taglia divers*|uno divers*|una divers*|cosa divers*)',
      'indirizzo|dopo un altr*|giorn*|settiman*|altro giorno|un altra settimana',
    ],
    '(taglia|numero|misura|colore|modello) .. (sbagliat*|errat*|divers*) (inviat*|spedit*|mandat*|ricevut*|arrivat*|consegnat*|da quell* (ordinat*|scelt*|richiest*|acquistat*|che))',
    [
      `(mandat*|inviat*|spedit*|arrivat*|ricevut*|consegnat*|recapitat*|mandano|trovat*|c era|c erano|mi arriva) .. (al posto|invece|anziché) (di |del |della |dei |delle |dell |che |dello |degli )`,
      'due|tre|quattro|uno|una sola|un solo',
    ],
    [
      `(nel pacco|nella scatola|dentro|nella confezione|nella busta) .. (c era|c erano|ho trovato|trovo|era|ci sono|ce|c'è) .. (tutt altr*|un altro|un altra|altro|invece|al posto|una cosa diversa)`,
      'cavo|vite|viti',
    ],
    [
      `${BOUGHT}... ${COLOR}... (arrivat*|arriva|ricevut*|mandat*|inviat*|spedit*|consegnat*|è|era|ricevo|sono|trovat*)... ${COLOR}`,
      'foto|in foto|annuncio|immagine|più (scur*|chiar*)|sembra',
    ],
    [
      `(arrivat*|ricevut*|mandat*|inviat*|spedit*|consegnat*) .. ${COLOR}... (avevo|ho|era|invece|al posto|anziché|ma|l avevo|volevo|ordinat*|non)... ${COLOR}`,
      'foto|in foto|annuncio|immagine|più (scur*|chiar*)',
    ],
    [`${BOUGHT}... ${SIZE}... ${CAME}... ${SIZE}`, 'giorn*|settiman*|euro|mes*|pezz*|cm'],
    [
      `(arrivat*|ricevut*|mandat*|inviat*|spedit*|consegnat*) .. ${SIZE}... (avevo|ho|ordinat*|invece|al posto|anziché|ma|scelto|chiesto|richiest*)... ${SIZE}`,
      'giorn*|settiman*|euro|mes*|pezz*|cm',
    ],
    [
      'non (è|era|sono|erano|corrisponde a|corrisponde|risulta) .. (quello|quella|quelli|quelle|ciò|quanto|l articolo|il prodotto|il modello|la taglia|il colore|la misura|la versione|il libro|lo stesso) (che |da me |).. (ordin*|richiest*|acquist*|compr*|scelt*|chiest*|pres*|volevo|selezion*)',
      'colore della foto',
    ],
    '(divers*|differente|altra cosa) (da|rispetto a) (quell*|quanto|ciò) (che |da me |).. (ordinat*|richiest*|acquistat*|comprat*|scelt*|chiest*|pres*)',
    '(invece|anziché|al posto) .. (quello|quella|quelli|quelle) (che |).. (ordinat*|richiest*|scelt*|acquistat*|volevo|giust*)',
    'non (conforme|corrisponde|corrispondente|corrispondono) (all |al mio |a quanto |con l |con il mio )(ordin*|acquistat*|richiest*)',
    '(errore|scambio) (di |nella |nel |del |in |d |dell |da parte del |del |in fase di )(spedizion*|magazzino|invio|venditor*|evasione|pacco|consegna|etichett*|prodotto|articolo|colore|modello)',
    [
      '(due|entrambe|tutte e due|#) .. (sinistr*|destr*|dello stesso lato)',
      'manca|e nessuna|una (sinistra|destra)|e (due|una|#) destr*',
    ],
    '(pacco|ordine|merce|roba|prodotto) (di |per |destinat* a |intestat* a )(un altro|un altra|qualcun altro|un altra persona|altri clienti|un altro cliente|tutt altro)',
    '(mandat*|inviat*|spedit*|ricevut*|arrivat*|mandano) .. (versione|modello|edizione|generazione) .. (vecchi*|precedent*|divers*|sbagliat*|inferior*|base|in inglese)',
    ['(tutt altra|tutt altro) (cosa|articolo|prodotto|oggetto|modello)', 'foto|descri*|annuncio|rispetto alla'],
    [
      '(etichetta|scatola|confezione|fattura|bolla|ordine|busta) .. (dice|c è scritto|riporta|scritto|indica|giusta)... (dentro|invece|contenuto|è un|è una|ma )',
      'cotone|poliester*|scad*|pelle|seta|lana',
    ],
  ],
  normal: [
    [
      '(volevo|avevo (scelto|chiesto|ordinato|preso|selezionato)|ho ordinato|ordinavo|ordinat*|era ordinato)... (invece |mi |)(è arrivat*|sono arrivat*|mi arriva|mi hanno (mandato|inviato|spedito)|ho ricevuto|mi avete|ricevuto) .. (un|una|il|la|quello|quella|dei|delle|degli)',
      'dopo|rott*|danneggi*|giorn*|settiman*|sol*',
    ],
    [
      '(altro|altra|divers*) (prodotto|articolo|modello|marca|versione|colore|taglia)',
      'prov*|cerc*|compr*|ordin*|acquist*|pass*',
    ],
    '(prodotto|articolo|modello|colore|pezzo|ricambio) non (giust*|corrett*)',
  ],
  weak: [
    'sbagliat*',
    'errat*',
    'ordinat* un altr*',
    'altro modello',
    'invece',
    'al posto',
    'scambiat*',
    'diversa taglia',
  ],
};

const SOURCE =
  '(descrizion*|descritt*|foto|fotografi*|immagin*|inserzion*|annunci*|scheda|pubblicità|pubblicizzat*|dichiarat*|indicat*|specific*|titolo|promess*|mostrat*|raffigurat*|illustrat*|sito|caratteristiche|video|pubblicato|presentat*|figura|riportat*|catalogo)';
const IN_SOURCE =
  '(in foto|in fotografia|nella foto|nelle foto|dalla foto|dalle foto|nelle immagini|nell immagine|in immagine|dalle immagini|nella descrizione|dalla descrizione|sul sito|nell annuncio|nell inserzione|nel titolo|nella scheda|sulla pagina|nella pagina|nel video|sull annuncio|online|nelle caratteristiche|nelle specifiche|sulla confezione|sulla scatola)';
const STUFF =
  '(pelle|cotone|lana|seta|acciaio|acciaio inox|inox|argento|oro|legno|legno massello|massello|lino|ottone|cashmere|bambù|vetro|ceramica|ferro|alluminio|silicone|piuma|piume|marmo|rame|velluto|cuoio|ghisa|memory|lattice|biologic*|impermeabil*|waterproof|wireless|bluetooth|nuov*|rame|dimmerabil*|antiaderente|subacque*|ricaricabil*|regolabil*|pieghevol*|hd|4k|italian*|made in italy)';

/** Not what the page says or shows. */
export const notAsDescribed: CausePhrases = {
  strong: [
    [
      `non .. (conform*|corrispond*|rispecchi*|fedel*|uguale|uguali|coincid*|come|quello|quella|simil*|rispett*|all altezza|veritier*|la stess*|lo stess*|nulla) .. ${SOURCE}`,
      'all ordine|taglie|mio|pagina|numero di serie|sito (ufficiale|del produttore)',
    ],
    [
      `(divers*|differen*|altr* cosa|tutt altr*|nulla a che (vedere|fare)|niente a che (vedere|fare)|lontan* anni luce|c entra|peggio|più brutt*|più (chiar*|scur*|spent*|acces*)|molto (meno|più)) .. (dall*|da|con|rispetto|che|di|dal|in) .. ${SOURCE}`,
      'numero di serie',
    ],
    `(più|meno) (piccol*|grand*|cort*|lung*|strett*|larg*|bass*|alt*|sottil*|leggero|spess*|potent*|luminos*|pesant*) .. (di |del |della |rispetto |che |dell |dal |dalla ).. (${SOURCE})`,
    [
      `${SOURCE} .. (ingannevol*|fuorviant*|fals*|non .. (veritier*|corrispond*|conform*|rispecchia*|vera|vero|fedel*)|menzogner*|errat*|sbagliat*|imprecis*|ingann*|tutt altr*|tarocc*|ritoccat*|inesatt*|mentono|illud*|bugiard*|trae* in inganno|incomplet*|poco chiar*|non c entra*)`,
      'taglia|app|istruzion*|misure del corpo|indirizzo',
    ],
    '(specchietto per le allodole|pubblicità ingannevole|false promesse|traggono in inganno|trae in inganno|falsa descrizione|foto ingannevol*|informazion* (fals*|errat*|sbagliat*|ingannevol*)|non (è |)conform*)',
    [
      `${IN_SOURCE}... (invece|in realtà|dal vivo|però|mentre|a me|quello che arriva|quell* (ricevut*|arrivat*)|reale|nella realtà|non (è|c'è|ci sono|ha|hanno|sono)|ma |è |sono |poi|nemmeno|manca|neanche)`,
      'come|uguale|identic*|proprio|fedel*|ancora più',
    ],
    [
      `(dal vivo|in realtà|nella realtà|di persona) .. (divers*|tutt altr*|altr* cosa|più (brutt*|scur*|chiar*|piccol*|spent*|opac*)|un altr*|sembra*|brutt*|delude*|è (plastica|un))`,
      'più bell*|ancora più|meglio|stupend*',
    ],
    [
      `(dichiara*|dichiarat*|promett*|promess*|dicono|dice|diceva|diceva|scritt*|scriv*|pubblicizz*|garanti*|indica*|parla* di|riport*|dovrebbe|dovrebbero|doveva|dovevano|vantano|specifica*|spaccia*)... # (or*|h|watt|w|litri|l|gb|tb|mah|lumen|km|metri|m|cm|mm|bar|giri|db|kg|volt|v|grad*|pollici|gramm*|g|ml|velocità|denari|fili|led)... (invece|ma|in realtà|arriva|solo|a malapena|al massimo|reali|effettiv*|misura*|pesa*|nemmeno|neanche|è|sono|non|dura*|meno|sì e no|scarsi)`,
      'consegna|spedizione',
    ],
    [
      `(c'è scritto|c era scritto|scritto|dichiarat*|descritt*|spacciat*|vendut*|pubblicizzat*|indicat*|segnalat*|presentat*|dicono|dice|diceva|promess*|promett*|garantit*|titolo|sembra|etichett*|spaccia*) .. ${STUFF}... (ma|invece|non|è|sono|in realtà|etichetta|dice|alla prima|però|nemmeno|neanche|entra|falso|dopo|arriv*|macché|ero|mi)`,
      'app|numero di serie',
    ],
    `non (è|sono|era|erano) .. ${STUFF} .. (come|ma|dichiarat*|scritt*|descritt*|indicat*|promess*|pubblic*|invece|bensì|è)`,
    [
      '(spacciat*|vendut*|pubblicizzat*|descritt*|presentat*|dichiarat*) (come|per|quale) .. (invece|ma|non|è|e non lo|in realtà|macché)',
      'descritt* come .. perfett*',
    ],
    [
      `(etichetta|cartellino|confezione|retro|bollino) .. (dice|riporta|c'è scritto|indica|scritto|recita) .. (poliester*|sintetic*|acrilic*|made in|pvc|poliuretan*|cinese|cina|plastica|#|altro|viscosa|elastan)`,
      'scad*|scriv*',
    ],
    [
      '(colore|colori|tonalità|tinta|sfumatura|fantasia) .. (divers*|differente|non .. (corrispond*|quello|quella|come|lo stesso|uguale)|tutt altr*|più (chiar*|scur*|spent*|acces*|sbiadit*)|c entra)',
      'ordinat*|richiest*|scelt*|inviat*|mandat*|ricevuto al posto',
    ],
    `(non ha|non hanno|senza|manca|mancano|nessun*) .. (come|che si vede|che si vedono|promess*|descritt*|indicat*|dichiarat*|mostrat*|visibil*) .. (${IN_SOURCE}|foto|descrizione|descritt*|annuncio|scheda|pubblicità|titolo|indicat*|dichiarat*|promess*|immagin*)`,
    [
      '(guardando|vedendo|visto|vista|dalle|dalla|leggendo|basandomi|stando) .. (foto|descrizion*|immagin*|annuncio|inserzion*|titolo)... (mi aspettavo|pensavo|credevo|sembrava*|pareva|immaginavo)',
      'uguale|ancora',
    ],
    [
      `(sembra|sembrava|sembrano|pareva|appare|si vede|si vedono|mostra|mostrano|fa vedere|c'è|ci sono|compare) .. ${IN_SOURCE}`,
      'come|uguale|identic*|meglio|bell* come|proprio',
    ],
    [
      `(foto|immagine|immagini|fotografia|fotografie|annuncio|descrizione|titolo|inserzione|scheda|pubblicità|video) (mostra*|mostrav*|dice|diceva|dicev*|parla*|promette*|promettev*|riporta*|indica*|fa vedere|fanno vedere|sembra*|fa intendere|lascia intendere|raffigura*|cita|ha|c'è|si vede|si vedono|ritrae|ritraggono|specifica) .. `,
      'come|uguale|fedel*|app|messaggio|più che',
    ],
    '(come|quant*) (da |in |)(descri*|foto|annunci*|promess*) (un corno|manco per|proprio no|no|per niente|magari)',
  ],
  normal: [
    [
      '(divers*|differente) (da come|da quello che|da quanto|rispetto a quello che) .. (appar*|vede|vist*|mostr*|aspett*|sembra*|immagin*|present*|credev*|pensav*)',
      'ordinat*',
    ],
    [
      `(${IN_SOURCE}) .. (sembra*|appar*|pareva|più|si vede|si vedono|dice|dicono|diceva|c'è|c era|ci sono|risult*)`,
      'come|uguale|identic*|meglio|fedel*|così come',
    ],
    [
      '(diceva*|dicono|promett*|promess*|garantiscono|assicurano|dichiarano) .. (ma|invece|però|non)',
      'venditor*|assistenza|rimbors*|consegn*|corriere|recension*',
    ],
    '(dicono|dichiarano|scrivono|promettono|millantano|dovrebbe avere|dovrebbe essere) .. (#|impermeabil*|silenzios*|universal*|pelle|cotone|antigraffio|resistent*)',
    `(pensavo|credevo) (fosse|fossero|che fosse) .. ${STUFF}`,
  ],
  weak: [
    'descrizione',
    'foto',
    'immagine',
    'immagini',
    'divers*',
    'annuncio',
    'dal vivo',
    'pubblicità',
    'promess*',
    'ingannevol*',
    'dichiarat*',
  ],
};

/** Believed not to be genuine. */
export const counterfeit: CausePhrases = {
  strong: [
    [
      '(contraff*|tarocc*|tarocch*|imitazion*|fake|patacca|piratat*|falsissim*|falsificat*|falsone|farlocc*|copia (cinese|mal|brutt*|scadente|pessim*|non|di un|di bassa|spudorata|economica|fatta)|replica|repliche|clone|cloni|fotocopi*|falso d autore)',
      'non .. imitazion*|garanzia|non è un|foto tarocc*|taglie tarocc*|misure tarocc*',
    ],
    [
      '(è|sono|era|trattasi di|si tratta di|ricevuto|arrivato|venduto|prodotto|articolo|profumo|borsa|scarpe|merce|sicuramente|chiaramente|palesemente|evidentemente|secondo me|completamente|assolutamente|un|una|probabilmente|marchio|marca|pare|temo sia|sia|penso sia|credo sia|fosse|originale) .. (falso|falsa|falsi|false)',
      'promess*|pubblicità|recensioni|descrizione|annuncio|informazion*',
    ],
    [
      'non (è|sono|era|erano|sembra*|mi sembra*|pare|mi pare|credo sia|penso sia|credo siano|può essere|possono essere|risulta*|credo che sia|mi convince) .. (original*|autentic*|quello vero|quella vera|quelli veri|quelle vere|vero profumo|genuin* apple)',
      'confezion* original*|imballo|scatola original*|nella confezione|molto original*',
    ],
    [
      '(dubbi|dubito|dubbio|sospett*|perplessità|certo|sicuro|sicura|garanzia) .. (original*|autentic*)',
      'che è original*|certificat*|assicurat*',
    ],
    ['(non |poco |mica |altro che |macché )(original*|autentic*)', 'confezion*|scatola original*|nella|idea'],
    '(originale|autentic*) (no|un corno|proprio no|per niente|non è|non direi|non credo|non mi pare)',
    [
      '(numero di serie|seriale|matricola|codice|ologramma|imei|certificato|numero di lotto|lotto|codice a barre|qr|numero|registrazion*)... (non .. (esist*|risulta*|riconosc*|valid*|corrispond*|trova*|presente|regist*|autentic*|c è)|inesistent*|fals*|già registrat*|già attivat*|sconosciut*|manca l ologramma|di un altr*)',
      'app|codice (fiscale|sconto)|ordine|tracking|spedizione|verifica',
    ],
    [
      '(boutique|negozio (ufficiale|del marchio|monomarca)|rivenditore|produttore|casa madre|gioielliere|orologiaio|orefice|commessa|profumeria|centro (assistenza|autorizzato)|esperto|marca|azienda ufficiale|concessionari*|ottico|apple store|store ufficiale|tecnico)... (non (è|sono|era) .. (una |un |dell* |dei |degli |loro|suo|original*|autentic*|vero|vera)|copia|fals*|imitazion*|non l hanno|non .. riconosc*|contraff*|tarocc*|non esist*)',
      'non (è|era) .. (in garanzia|coperto|presente|compatibil*|stato|reperibil*|in sede|un problema)',
    ],
    '(marchio|logo|scritta|nome|etichetta|brand|marca|confezione|scatola|packaging|font|cuciture) .. (scritt* male|scritto in modo|con .. error*|errori (di|ortograf*)|error* ortografic*|con una lettera|lettera .. (in meno|sbagliata)|sbagliato il nome|diverso dall original*|diversa dall original*|divers* da quell* original*)',
    [
      '(confrontat*|paragonat*|a confronto|rispetto|messo vicino|messa a confronto|vicino) .. original*',
      'compatibil*|ricambio',
    ],
  ],
  normal: [
    ['(falso|falsi|falsa)', 'promess*|pubblicità|recensioni|descrizione|annuncio|informazion*'],
    ['(copia|copie) (dell|di quell*|non original*|del marchio)', 'fattura|ricevuta|documento|scontrino|giusta copia'],
    ['(sembra*|pare|paiono) (fals*|fint*|tarocc*|un falso|una copia|contraff*)', 'pelle|legno|capelli|erba'],
  ],
  weak: ['original*', 'autentic*', 'copia', 'false', 'seriale', 'numero di serie'],
};
