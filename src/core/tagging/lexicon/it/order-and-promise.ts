import type { CausePhrases } from '../lexicon.ts';

const COLOR =
  '(nero|nera|neri|nere|bianc*|ross*|blu|verde|verdi|giall*|grigi*|rosa|viola|lilla|azzurr*|marron*|beige|arancion*|oro|argento|dorat*|argentat*|celest*)';
const SIZE = '(taglia |la |una |il |numero |)(xs|s|m|l|xl|xxl|#)';
const BOUGHT = '(ordinat*|ordino|acquistat*|comprat*|scelt*|preso|presa|presi)';
const CAME = '(arrivat*|arriva|arrivano|ricevut*|ricevo|mandat*|inviat*|spedit*|consegnat*)';

/** Another thing than the one ordered was sent. */
export const wrongItem: CausePhrases = {
  strong: [
    [
      '(articolo|prodotto|oggetto|modello|colore|versione|gusto|merce|pezzo) .. (sbagliat*|errat*|scambiat*)',
      'ho sbagliato|per sbaglio|ho ordinato|ho preso',
    ],
    [
      '(sbagliat*|errat*|scambiat*) .. (articolo|prodotto|modello|colore|spedizione|invio|ordine|pacco)',
      'ho sbagliat*|ho ordinat*|sbagliato io|mio',
    ],
    ['(avete|hanno|ha|è stat*|venditore ha) (sbagliat*|scambiat*|confus*|invertit*)', 'ho|prezzo|tutto nella vita'],
    [
      '(mandat*|inviat*|spedit*|arrivat*|ricevut*) .. (un altro|un altra|altro articolo|altro prodotto|altra cosa|tutt altr*|sbagliat*|errat*|non c entra|da (donna|uomo|bambin*))',
      'indirizzo|dopo un altr*|giorn*',
    ],
    '(taglia|numero|misura|colore|modello) .. (sbagliat*|errat*|divers*) (inviat*|spedit*|mandat*|ricevut*)',
    [
      `(mandat*|inviat*|spedit*|arrivat*|ricevut*|consegnat*|recapitat*) .. (al posto|invece|anziché) (di |del |della |dei |delle )`,
      'due|tre|quattro|uno',
    ],
    [
      `(nel pacco|nella scatola|dentro|nella confezione|nella busta) .. (c era|c erano|ho trovato|trovo|era) .. (tutt altr*|un altro|un altra|altro)`,
      'cavo|vite|viti',
    ],
    [
      `${BOUGHT}... ${COLOR}... (arrivat*|arriva|ricevut*|mandat*|inviat*|spedit*|consegnat*)... ${COLOR}`,
      'foto|in foto|annuncio|immagine',
    ],
    [
      `(arrivat*|ricevut*|mandat*|inviat*|spedit*|consegnat*) .. ${COLOR}... (avevo|ho|era|invece|al posto|anziché)... ${COLOR}`,
      'foto|in foto|annuncio|immagine',
    ],
    ['(io|noi) (avevo|avevamo) (ordin*|chiest*|scelt*|pres*|acquist*|richiest*)', 'settiman*|giorn*|error*|sbagli*'],
    '(spedit*|mandat*|arrivat*|inviat*|ricevut*) .. (modello|versione|edizione|tipo|misura|colore|marca|taglia|variante) .. (vecchi*|divers*|sbagliat*|precedent*|altr*|inferior*)',
    [`${BOUGHT}... ${SIZE}... ${CAME}... ${SIZE}`, 'giorn*|settiman*|euro|mes*'],
    [
      `(arrivat*|ricevut*|mandat*|inviat*|spedit*|consegnat*) .. ${SIZE}... (avevo|ho|ordinat*|invece|anziché)... ${SIZE}`,
      'giorn*|settiman*|euro|mes*',
    ],
    [
      'non (è|era|sono|erano) .. (quello|quella|quelli|quelle|ciò|quanto) (che |da me |).. (ordin*|richiest*|acquist*|compr*|scelt*)',
      'colore della foto',
    ],
    '(divers*|differente|altra cosa) (da|rispetto a) (quell*|quanto|ciò) (che |da me |).. (ordinat*|richiest*|acquistat*|comprat*)',
    '(invece|anziché|al posto) .. (quello|quella|quelli|quelle) (che |).. (ordinat*|richiest*|scelt*|acquistat*|volevo|giust*)',
    'non (conforme|corrisponde|corrispondente|corrispondono) (all |al mio |a quanto |con l |con il mio )(ordin*|acquistat*|richiest*)',
    '(errore|scambio) (di |nella |nel |del |in |d )(spedizion*|magazzino|invio|venditor*|evasione|pacco|consegna)',
    ['(due|entrambe|tutte e due|#) .. (sinistr*|destr*|dello stesso lato)', 'manca|e nessuna|una (sinistra|destra)'],
    '(pacco|ordine|merce|roba|prodotto) (di |per |destinat* a |intestat* a )(un altro|un altra|qualcun altro)',
    '(mandat*|inviat*|spedit*|ricevut*|arrivat*|mandano) .. (versione|modello|edizione|generazione) .. (vecchi*|precedent*|divers*|sbagliat*)',
    ['(tutt altra|tutt altro) (cosa|articolo|prodotto|oggetto|modello)', 'foto|descri*|annuncio'],
    [
      '(etichetta|scatola|confezione|fattura) .. (dice|c è scritto|riporta|scritto|indica|giusta)... (dentro|invece|contenuto|è un|è una|ma )',
      'cotone|poliester*|scad*|pelle',
    ],
  ],
  normal: [
    [
      '(volevo|avevo (scelto|chiesto|ordinato|preso|selezionato)|ho ordinato|ordinavo|ordinat*|era ordinato)... (invece |mi |)(è arrivat*|sono arrivat*|mi arriva) .. (un|una|il|la|quello)',
      'dopo|rott*|danneggi*|giorn*',
    ],
    ['(altro|altra|divers*) (prodotto|articolo|modello|marca)', 'prov*|cerc*|compr*|ordin*'],
    '(prodotto|articolo|modello|colore|pezzo|ricambio) non (giust*|corrett*)',
  ],
  weak: ['sbagliat*', 'errat*', 'scambiat*'],
};

const SOURCE =
  '(descrizion*|descritt*|foto|fotografi*|immagine|immagini|inserzion*|annunci*|scheda|pubblicità|pubblicizzat*|dichiarat*|indicat*|specific*|titolo|promess*|mostrat*|raffigurat*|illustrat*|sito)';
const IN_SOURCE =
  '(in foto|in fotografia|nella foto|nelle foto|dalla foto|dalle foto|nelle immagini|nell immagine|in immagine|dalle immagini|nella descrizione|dalla descrizione|sul sito|nell annuncio|nel titolo|sulla scatola)';
const STUFF =
  '(pelle|cotone|lana|seta|acciaio|acciaio inox|inox|argento|oro|legno|legno massello|massello|lino|ottone|cashmere|bambù|vetro|ceramica|ferro|alluminio|silicone|piuma|piume|marmo|rame|velluto|cuoio|ghisa|memory|lattice|biologic*|impermeabil*|waterproof|ricaricabil*)';

/** Not what the page says or shows. */
export const notAsDescribed: CausePhrases = {
  strong: [
    [
      `non .. (conform*|corrispond*|rispecchi*|fedel*|uguale|uguali|coincid*|come|quello) .. ${SOURCE}`,
      'all ordine|taglie|mio|pagina',
    ],
    [`(divers*|differen*|altr* cosa|tutt altr*) .. (dall*|da|con|rispetto|che) .. ${SOURCE}`, 'numero di serie'],
    `(più|meno) (piccol*|grand*|cort*|lung*|strett*|larg*|bass*|alt*) .. (di |del |della |rispetto |che ).. (${SOURCE})`,
    [
      `${SOURCE} .. (ingannevol*|fuorviant*|fals*|non .. (veritier*|corrispond*|conform*|rispecchia*)|menzogner*|errat*|sbagliat*|imprecis*|ingann*|tarocc*)`,
      'taglia|app|istruzion*',
    ],
    '(specchietto per le allodole|pubblicità ingannevole|false promesse)',
    [
      `${IN_SOURCE}... (invece|in realtà|dal vivo|però|mentre|a me|reale|è|sono|non|ma|manca|quello che arriva)`,
      'come|uguale|identic*|proprio',
    ],
    [
      `(dal vivo|in realtà|nella realtà|di persona) .. (divers*|tutt altr*|altr* cosa|più (brutt*|scur*|chiar*|piccol*|spent*))`,
      'più bell*|ancora più|meglio|stupend*',
    ],
    [
      `(dichiara*|dichiarat*|promett*|promess*|dicono|dice|diceva|diceva|scritt*|scriv*|pubblicizz*|garanti*)... # (or*|h|watt|w|litri|l|gb|tb|mah|lumen|km|metri|m|cm|mm|bar)... (invece|ma|in realtà|arriva|solo|a malapena|al massimo|reali|effettiv*|misura*|pesa*|nemmeno|neanche|dura*|sono|è)`,
      'consegna|spedizione',
    ],
    [
      `(c'è scritto|c era scritto|scritto|dichiarat*|dice|dicono|doveva essere|dovrebbe essere|promess*|promett*|descritt*|spacciat*|vendut*|pubblicizzat*|indicat*|segnalat*|presentat*) .. ${STUFF}... (ma|invece|non|è|sono|in realtà|etichetta|dice|però|alla prima|alle prime|dopo|nemmeno|falso|entra|arriv*)`,
      'app|numero di serie',
    ],
    `non (è|sono|era|erano) .. ${STUFF} .. (come|ma|dichiarat*|scritt*|descritt*|indicat*)`,
    '(è|sono|era) più (chiar*|scur*|giall*|ross*|spent*|acces*|rosa|grigi*|arancion*|verd*) che .. ',
    [
      '(spacciat*|vendut*|pubblicizzat*|descritt*|presentat*|dichiarat*) (come|per|quale)... (invece|ma|non|è)',
      'descritt* come .. perfett*',
    ],
    [
      `(etichetta|cartellino|confezione|retro|bollino) .. (dice|riporta|c'è scritto|indica|scritto|recita) .. (poliester*|sintetic*|acrilic*|made in|pvc|poliuretan*|cinese)`,
      'scad*|scriv*',
    ],
    [
      '(colore|colori|tonalità|tinta|sfumatura|fantasia) .. (divers*|differente|non .. (corrispond*|quello|quella|come|lo stesso|uguale)|tutt altr*|più (chiar*|scur*|spent*|acces*|sbiadit*)|c entra)',
      'ordinat*|richiest*|scelt*|inviat*',
    ],
    `(non ha|non hanno|senza|manca|mancano|nessun*) .. (come|che si vede|che si vedono|promess*|descritt*) .. (${IN_SOURCE}|foto|descrizione|descritt*|annuncio|scheda|pubblicità)`,
    [
      '(guardando|vedendo|visto|vista|dalle) .. (foto|descrizion*|immagin*|annuncio|inserzion*|titolo)... (mi aspettavo|pensavo|credevo|sembrava*|pareva|immaginavo)',
      'uguale|ancora',
    ],
    [`(sembra|sembrava|sembrano|pareva|appare) .. ${IN_SOURCE}`, 'come|uguale|identic*|meglio'],
    [
      `(foto|immagine|immagini|fotografia|fotografie|annuncio|descrizione) (mostra*|mostrav*|dice|diceva|dicev*|parla*|promette*|promettev*|riporta*|indica*|sembra*) .. `,
      'come|uguale|fedel*|app',
    ],
  ],
  normal: [
    [
      '(divers*|differente) (da come|da quello che|da quanto|rispetto a quello che) .. (appar*|vede|vist*|mostr*|aspett*|sembra*)',
      'ordinat*',
    ],
    [`(${IN_SOURCE}) .. (sembra*|appar*|pareva|più|si vede|dice)`, 'come|uguale|identic*|meglio'],
    ['(diceva*|dicono|promett*|promess*) .. (ma|invece|però|non)', 'venditor*|assistenza|rimbors*|consegn*'],
    '(dicono|dichiarano|scrivono|promettono|parla* di) .. (#|impermeabil*|silenzios*|universal*|pelle|cotone|acciaio|legno)',
    `(pensavo|credevo) (fosse|fossero|che fosse) .. ${STUFF}`,
    '{needs not} (descrizione|foto|scheda|annuncio) .. (accurat*|fedel*|veritier*|precis*|corrett*|real*)',
  ],
  weak: ['divers*', 'ingannevol*'],
};

/** Believed not to be genuine. */
export const counterfeit: CausePhrases = {
  strong: [
    [
      '(contraff*|tarocc*|tarocch*|imitazion*|fake|patacca|piratat*|falsissim*|falsificat*|falsone)',
      'non .. imitazion*|garanzia|non è un',
    ],
    [
      '(è|sono|era|trattasi di|si tratta di|ricevuto|arrivato|venduto|prodotto|articolo|profumo|borsa|scarpe|merce|sicuramente|chiaramente|palesemente) .. (falso|falsa|falsi|false)',
      'misure|promess*|pubblicità',
    ],
    [
      'non (è|sono|era|erano|sembra*|mi sembra*|pare) .. (original*|autentic*|quello vero)',
      'confezion* original*|imballo|scatola original*',
    ],
    ['(dubbi|dubito|dubbio|sospett*|perplessità) .. (original*|autentic*)', 'che è original*|certificat*|assicurat*'],
    ['(non |poco |mica |altro che |macché )(original*|autentic*)', 'confezion*|scatola original*|nella|idea'],
    'non (credo|penso|sono sicur*|siano|sia) .. original*',
    [
      '(numero di serie|seriale|matricola|codice|ologramma|imei|certificato)... (non .. (esist*|risulta*|riconosc*|valid*|corrispond*|trova*)|inesistent*|fals*)',
      'app|codice (fiscale|sconto)|ordine|tracking',
    ],
    [
      '(boutique|negozio (ufficiale|del marchio|monomarca)|rivenditore|produttore|casa madre|gioielliere|orologiaio|orefice|commessa|profumeria)... (non (è|sono|era) .. (una |un |dell* |dei |degli |loro)|copia|fals*|imitazion*)',
      'non (è|era) .. (in garanzia|coperto|presente|compatibil*|stato)',
    ],
    '(marchio|logo|scritta|nome|etichetta|brand|marca) .. (scritt* male|scritto in modo|con .. error*|errori (di|ortograf*)|error* ortografic*)',
    ['(confrontat*|paragonat*|a confronto|rispetto) .. original*', 'compatibil*|ricambio'],
  ],
  normal: [
    ['(falso|falsi|falsa)', 'promess*|pubblicità|recensioni'],
    ['(copia|copie) (dell|di quell*|non original*|del marchio)', 'fattura|ricevuta|documento'],
    ['(sembra*|pare|paiono) (fals*|fint*|tarocc*|un falso|una copia|contraff*)', 'pelle|legno|capelli|erba'],
  ],
  weak: ['copia', 'false'],
};
