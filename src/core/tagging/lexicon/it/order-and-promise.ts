import type { CausePhrases } from '../lexicon.ts';

const COLOR =
  '(nero|nera|neri|nere|bianc*|ross*|blu|verde|verdi|giall*|grigi*|rosa|viola|lilla|azzurr*|marron*|beige|fucsia|bordeaux|turchese|panna|crema|antracite|castan*|biond*|tortora|arancion*|oro|argento|dorat*|argentat*|celest*)';
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
    '(spedit*|mandat*|arrivat*|inviat*|ricevut*) .. (modello|versione|edizione|tipo|misura|colore|marca|taglia) .. (vecchi*|divers*|sbagliat*|precedent*|altr*|inferior*)',
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
    'non (conforme|corrisponde|corrispondono) (all |al mio |a quanto |con l |con il mio )(ordin*|acquistat*|richiest*)',
    '(errore|scambio) (di |nella |nel |del |in |d )(spedizion*|magazzino|invio|venditor*|evasione|pacco|consegna)',
    ['(due|tutte e due|#) .. (sinistr*|destr*)', 'manca|e nessuna|una (sinistra|destra)'],
    '(pacco|ordine|merce|roba|prodotto) (di |per |destinat* a )(un altro|un altra|qualcun altro)',
    '(mandat*|inviat*|spedit*|ricevut*|arrivat*) .. (versione|modello|edizione|generazione) .. (vecchi*|precedent*|divers*|sbagliat*)',
    ['(tutt altra|tutt altro) (cosa|articolo|prodotto|oggetto|modello)', 'foto|descri*|annuncio'],
    [
      '(etichetta|scatola|confezione|fattura) .. (dice|c è scritto|riporta|scritto|indica|giusta)... (dentro|invece|contenuto|è un|è una|ma )',
      'cotone|poliester*|scad*|pelle',
    ],
    [
      `(ordinat*|comprat*|pres*|acquistat*|chiest*|scelt*|volevo|aspettavo)... (mi hanno mandato|mi avete mandato|hanno inviato|mi arriva|mi arrivano|è arrivat*|sono arrivat*|ho ricevuto|mi è arrivat*) (quell*|un|una|uno|dei|delle|la|il|lo|i|le) (.. |)(da|di|del|della|per|con|senza|a|in|più|dietro|davanti|anterior*|posterior*|sinistr*|destr*|${COLOR}|misura|taglia|base|divers*|altr*)`,
      'giorn*|settiman*|mes*|rott*|subito|puntual*|presto|prima|ieri|regal*|omaggi*|mail|messagg*|rimbors*|danneg*|perfett*|spacc*|mezzo',
    ],
    [
      `(mandat*|inviat*|spedit*|arrivat*|ricevut*|consegnat*|trovat*) (quello|quella|quelli|quelle) (da|di|del|della|per|con|senza|più|grand*|piccol*|dietro|davanti|anterior*|posterior*|sinistr*|destr*|base|normal*|${COLOR})`,
      'foto|descri*|rispetto|giorn*',
    ],
    [
      "(trovo|trovat*|c era|c erano|c'è|arrivat*|ricevut*|mandat*|spedit*|inviat*|consegnat*|dentro|nel pacco|apro)... (al posto|invece|anziché) (di |dei |del |della |delle |degli |dell |il |la |lo |i |le |gli |) ..",
      'rott*|intatt*|# anziché|in meno|giorn*|settiman*|vecchi*|puntual*',
    ],
    [
      '(nell ordine|sull ordine|nella conferma|sulla bolla|in fattura|nella bolla|sull etichetta|sulla scatola)... (nel pacco|nella scatola|dentro|mandat*|arrivat*|all interno)',
      'foto|descri*|rott*|perfett*|scad*',
    ],
    [
      'non (è|era|sono|erano) .. (l|il|la|i|le|lo|un|una) .. che (avevo|ho|abbiamo|avevamo) (ordinat*|chiest*|scelt*|pres*|comprat*|acquistat*|richiest*|selezionat*)',
      'qualità',
    ],
    [
      '(maglia|maglietta|pacco|articolo|ordine|roba|merce|prodotto|scarpe|vestito|oggetto|scatola|etichetta) non (mio|mia|miei|mie|nostro)',
      'colpa|gusto|stile',
    ],
    [
      '(cover|custodia|maglia|maglietta|felpa|scarpa|scarpe|libro|ricambio|filtro|cartuccia|lampadina|volume|pantaloni|borsa|fantasia|disegno|marca|profumo|gusto|tinta|tonalità|lato|edizione|fragranza) (è |era |) (sbagliat*|errat*)',
      'ho|preso|presa|compat*|mio modello|scelt*',
    ],
    [
      '(mandat*|inviat*|spedit*|arrivat*|consegnat*)... (volevo|avevo (chiesto|preso|ordinato|scelto)|io ho (ordinato|preso|chiesto|scelto)|ma ho (ordinato|preso|scelto)|ne avevo ordinat*|io (volevo|avevo)) (il|la|lo|quello|quella|un|una|le|i|#)',
      'settiman*|giorn*|rott*|rimbors*|mes*|regal*',
    ],
    [
      '(è|era|sono|mandat*|arrivat*|ricevut*|trovo) (il|la|un|una|i|le) (versione|modello|edizione|generazione|serie) (vecchi*|precedent*|superat*|base|inferior*|dell anno prima|ingles*|tedesc*|american*|per bambini)',
      'rispetto|foto|come il|meglio',
    ],
    [
      '(dovev* (essere|esserci|arrivare)|dovevo ricevere|avevo ordinat*|aspettavo)... (nel pacco|nella busta|nella scatola|dentro|invece|sono arrivat*|è arrivat*|trovo|c era|c erano) (c era |c erano |ho trovato |trovo |sono |è |) (un|una|uno|dei|delle|degli|quell*|# .. )',
      'ritard*|rott*|giorn*|settiman*|mes*|rotta',
    ],
    ['(cosa trovo|apro e trovo|e invece trovo|dentro trovo)... (quell*|tutt altr*|altr*|un altr*)', 'bella sorpresa'],
  ],
  normal: [
    [
      '(volevo|avevo (scelto|chiesto|ordinato|preso)|ho ordinato|ordinat*|era ordinato)... (invece |mi |)(è arrivat*|sono arrivat*|mi arriva) .. (un|una|il|la|quello)',
      'dopo|rott*|danneggi*|giorn*',
    ],
    ['(altro|altra|divers*) (prodotto|articolo|modello|marca)', 'prov*|compr*|ordin*'],
    '(prodotto|articolo|modello|colore|pezzo|ricambio) non (giust*|corrett*)',
    [
      'al posto (di quell*|dei|delle|del|della|di un*)',
      'us*|mess*|mett*|mont*|sostitu*|prend*|vecchi*|compr*|nuov*|solito|regal*|bottone|cerniera|cm|grammi',
    ],
  ],
  weak: [
    'sbagliat*',
    'errat*',
    'scambiat*',
    [
      '(nel pacco|nella busta|nella scatola|dentro il pacco|apro e|apro la scatola e) (c era|c erano|trovo|ho trovato|ci trovo|cosa trovo) (un|una|uno|dei|delle|quell*)',
      'graffi*|regal*|omaggi*|capell*',
    ],
    [
      '(dovevo ricevere|avevo ordinat*|volevo (il|la|quello|quella)|(avete|hanno) mandato (il|la|un|una))',
      'sostitu*|ricambio|mail|nuov*',
    ],
  ],
};

const SOURCE =
  '(descrizion*|descritt*|foto|fotografi*|immagine|immagini|inserzion*|annunci*|scheda|pubblicità|pubblicizzat*|dichiarat*|indicat*|specific*|titolo|promess*|mostrat*|raffigurat*|illustrat*|sito)';
const ADJ =
  '(universal*|silenzios*|impermeabil*|indistruttibil*|infrangibil*|antigraffio|lavabil*|ignifug*|artigianal*|made in italy|professional*|resistent*|da esterno|pianta comoda|calzata larga|antiaderent*|inodor*|ergonomic*|fotocromatic*|anallergic*|nuovo|nuova|caldissim*|morbidissim*|potentissim*|silenziosissim*|lavastoviglie|lavatrice|comod*|tutt* (le|i) (modell*|macchin*|auto|moto)|per tutt*|elastic*|regolabil*)';
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
      `${SOURCE} .. (ingannevol*|fals*|non .. (veritier*|corrispond*|conform*)|errat*|sbagliat*|imprecis*|ingann*|tarocc*)`,
      'taglia|app|istruzion*',
    ],
    '(pubblicità ingannevole|false promesse)',
    [
      `${IN_SOURCE}... (invece|in realtà|dal vivo|però|mentre|a me|reale|è|sono|non|ma|manca|quello che arriva)`,
      'come|uguale|identic*|proprio',
    ],
    [
      `(dal vivo|in realtà|nella realtà|di persona) .. (divers*|tutt altr*|altr* cosa|più (brutt*|scur*|chiar*|piccol*|spent*))`,
      'più bell*|ancora più|meglio|stupend*',
    ],
    [
      `(dichiara*|dichiarat*|promett*|promess*|dicono|dice|diceva|diceva|scritt*|scriv*)... # (or*|h|w|l|gb|tb|mah|km|metri|m|cm|mm)... (invece|ma|in realtà|arriva|solo|a malapena|al massimo|reali|effettiv*|pesa*|nemmeno|neanche|dura*|sono|è)`,
      'consegna|spedizione',
    ],
    [
      `(c'è scritto|c era scritto|scritto|dichiarat*|dice|dicono|doveva essere|dovrebbe essere|promess*|promett*|descritt*|spacciat*|vendut*|pubblicizzat*|indicat*|segnalat*|presentat*) .. ${STUFF}... (ma|invece|non|è|sono|in realtà|etichetta|dice|però|alla prima|dopo|nemmeno|falso|entra|arriv*)`,
      'app|numero di serie',
    ],
    `non (è|sono|era|erano) .. ${STUFF} .. (come|ma|dichiarat*|scritt*|descritt*|indicat*)`,
    '(è|sono|era) più (chiar*|scur*|giall*|ross*|spent*|acces*|rosa|grigi*|arancion*|verd*) che .. ',
    [
      '(spacciat*|vendut*|pubblicizzat*|descritt*|presentat*|dichiarat*) (come|per|quale)... (invece|ma|non|è)',
      'descritt* come .. perfett*',
    ],
    [
      `(etichetta|confezione) .. (dice|riporta|c'è scritto|indica|scritto) .. (poliester*|sintetic*|made in|cinese)`,
      'scad*|scriv*',
    ],
    [
      '(colore|colori|tonalità|tinta|fantasia) .. (divers*|differente|non .. (corrispond*|quello|quella|come|lo stesso|uguale)|tutt altr*|più (chiar*|scur*|spent*|acces*|sbiadit*)|c entra)',
      'ordinat*|richiest*|scelt*|inviat*',
    ],
    `(non ha|non hanno|senza|manca|mancano|nessun*) .. (come|che si vede|che si vedono|promess*|descritt*) .. (${IN_SOURCE}|foto|descrizione|descritt*|annuncio|scheda|pubblicità)`,
    [
      '(visto|vista|dalle) .. (foto|descrizion*|immagin*|annuncio|inserzion*|titolo)... (mi aspettavo|pensavo|credevo|sembrava*|pareva|immaginavo)',
      'uguale|ancora',
    ],
    [`(sembra|sembrava|pareva|appare) .. ${IN_SOURCE}`, 'come|uguale|identic*|meglio'],
    [
      `(foto|immagine|immagini|fotografia|fotografie|annuncio|descrizione) (mostra*|dice|diceva|dicev*|parla*|indica*|sembra*) .. `,
      'come|uguale|fedel*|app',
    ],
    [
      '(dal vivo|di persona|nella realtà|in realtà|dal vero) .. (altr* (colore|tonalità|prodotto|cosa|stoffa)|plastica|plasticos*|sono|tutt*|finto|fint*|spent*|sbiadit*|cartone|è (un*|in|di|più|grigi*|marron*|verd*|giall*|ross*|ner*|blu))',
      'bell*|meglio|stupend*|uguale|identic*|splendid*|ordinat*',
    ],
    [
      '(dicevano|dice|diceva|promett*|promess*|dichiara*|dicono|scrivono|scritto|parla*|vendut*|spacciat*|descri*|pubblicizzat*) .. #... (ne fa|ne dura*|ne ha|ne regge|ne ho|ne tiene|ne contiene|ne esc*|manco|fatica|a stento|ne mis*|ne pes*|ne arriv*|neanche)',
      'pezz*|consegn*|giorn*|kg|grammi',
    ],
    [
      `(scritt*|dice|dicono|dicev*|scheda|annunci*|inserzion*|pagina|parla* di|promett*|promess*|vendut* (come|per)|spacciat* (come|per)|descritt* come|pubblicizzat* come|elenco|lista|titolo) .. (${ADJ}|${STUFF})... (ma|invece|non|sono|in realtà|peccato|però|sulla mia|sul mio|un corno|dopo|falso|macché|a me|si sente|manco|neanche)`,
      'vero|davvero|fattura|consegn*|chi scrive',
    ],
    [
      `(un corno|nei sogni|(solo|soltanto) (a parole|sulla carta|nel titolo|di nome|nel nome|in foto|nella foto)|sì come no|si come no|altro che (${ADJ}|${STUFF}|#)|(${ADJ}|${STUFF}) (un|manco|neanche|proprio no|per niente|dove|macché))`,
      'compatibil*|morbid*|comod*|soffic*',
    ],
    [
      '(guida|tabella) .. (taglie|misure) .. (sballat*|sbagliat*|fals*|non corrispond*|errat*|inaffidabil*|a caso|inutil*|non c entra)',
      'istruz*',
    ],
    [
      '(# .. |)(contro|anziché|invece de*|e non|rispetto a*) .. (#|quell*|le|i) .. (indicat*|dichiarat*|scritt*|promess*|pubblicizzat*|descritt*|riportat*|previst*)',
      'consegn*|giorn*|spedizion*',
    ],
    [
      '(nell elenco|nella lista|in lista|in elenco|nella pagina|nella scheda|in descrizione|tra le caratteristiche|nelle specifiche|in copertina|nel video|nella tabella|sull annuncio)... (ma|invece|però|non|qui|mentre|peccato|in realtà|misur*|a casa|qui c è|solo|lui|lei|mio)',
      'come|uguale|identic*|proprio|tutto vero',
    ],
    [
      '((chiest*) .. (apposta|prima di|prima del*)... (certo|sì|nessun problema|compatibil*|rispost*|detto)|forse .. meglio non scriver*|potev* scriver*)',
      'consegn*',
    ],
    [
      '(si vede|si vedono|mostra*|mostrat*|appare) .. (in foto|nella foto|nelle foto|in fotografia|nelle immagini|nel video|copertina|foto)... (ma|invece|non|solo|qui|manca*|a me|mentre)',
      'come|uguale',
    ],
    [
      '(è la|è il|mandat*|arrivat*) (versione|modello|edizione|generazione) (vecchi*|precedent*|superat*)... (non|anziché|invece|ma)',
      'ordin*',
    ],
    [
      '(in foto|nella foto|nelle foto|in fotografia) (sembra*|pare|pareva|è|era|ha|ci sono|si vede|appare|risulta|alla modella)',
      'come|uguale|identic*|meglio|dal vivo (è |)(bell*|più bell*)|stupend*',
    ],
  ],
  normal: [
    [
      '(divers*|differente) (da come|da quello che|da quanto|rispetto a quello che) .. (appar*|vede|vist*|mostr*|aspett*|sembra*)',
      'ordinat*',
    ],
    [`(${IN_SOURCE}) .. (sembra*|appar*|pareva|più|si vede|dice)`, 'come|uguale|identic*|meglio'],
    ['(diceva*|dicono|promett*|promess*) .. (ma|invece|però|non)', 'venditor*|assistenza|rimbors*|consegn*'],
    '(dicono|scrivono|promettono|parla* di) .. (#|impermeabil*|silenzios*|universal*|pelle|cotone|acciaio|legno)',
    `(pensavo|credevo) (fosse|che fosse) .. ${STUFF}`,
    '{needs not} (descrizione|foto|scheda|annuncio) .. (accurat*|fedel*|veritier*|precis*|corrett*|real*)',
  ],
  weak: ['divers*', 'ingannevol*'],
};

/** Believed not to be genuine. */
export const counterfeit: CausePhrases = {
  strong: [
    ['(contraff*|tarocc*|tarocch*|imitazion*|fake|patacca|falsificat*)', 'non .. imitazion*|garanzia|non è un'],
    [
      '(è|sono|era|ricevuto|arrivato|venduto|prodotto|articolo|profumo|borsa|scarpe|merce|sicuramente|chiaramente|palesemente) .. (falso|falsa|falsi|false)',
      'misure|promess*|pubblicità',
    ],
    [
      'non (è|sono|era|erano|sembra*|mi sembra*|pare) .. (original*|autentic*|quello vero)',
      'confezion* original*|imballo|scatola original*',
    ],
    ['(dubbi|dubito|dubbio|sospett*) .. (original*|autentic*)', 'che è original*|certificat*'],
    ['(non |poco |mica |altro che |macché )(original*|autentic*)', 'confezion*|scatola original*|nella|idea'],
    'non (credo|penso|siano|sia) .. original*',
    [
      '(numero di serie|seriale|codice|ologramma)... (non .. (esist*|risulta*|riconosc*|valid*|corrispond*|trova*)|inesistent*|fals*)',
      'app|codice (sconto)|ordine|tracking',
    ],
    [
      '(negozio (ufficiale|del marchio)|rivenditore|produttore|casa madre|gioielliere|commessa)... (non (è|sono|era) .. (una |un |dell* |dei |degli |loro)|copia|fals*|imitazion*)',
      'non (è|era) .. (in garanzia|presente|compatibil*|stato)',
    ],
    '(marchio|logo|scritta|nome|etichetta|marca) .. (scritt* male|scritto in modo|con .. error*|errori (di))',
    ['(a confronto|rispetto) .. original*', 'compatibil*|ricambio'],
    [
      '(fasull*|farlocc*|pirata|fotocopiat*|clonat*|un clone|non (è|era) (roba|merce|cosa) (nostr*|loro)|non autorizzat* .. (marchio|marca|produttore)|rivenditor* non autorizzat*|copia (cinese|mal|evident*|perfett*|bella))',
      'garanzia|recension*|numero verde|film|costume|cappello|festa|sconto',
    ],
    [
      '(lotto|seriale|codice a barre|codice|ologramma|sito .. (ufficiale|produttore|marchio)) .. (inesistent*|farlocc*|sconosciut*|non (risult*|esist*|riconosc*|valid*|trov*)|già registrat*|graffiat* via|cancellat*)',
      'sconto|tracking|app|spedizione',
    ],
  ],
  normal: [
    ['(falso|falsi|falsa)', 'promess*|pubblicità|recensioni'],
    ['(copia) (dell|di quell*|non original*|del marchio)', 'fattura'],
    ['(sembra*|pare|paiono) (fals*|fint*|tarocc*|un falso|una copia|contraff*)', 'pelle|legno|capelli|erba'],
    [
      '(finto|finta|finte)',
      'pelle|ecopelle|pelo|piant*|erba|legno|marmo|sembra|sempre|unghie|capelli|cuoio|sangue|neve|gioiell*|tonto|gnorri|plastica|foto|pancia|jeans|ottone|lana',
    ],
  ],
  weak: ['copia', 'false'],
};
