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
      '(mandat*|inviat*|spedit*|arrivat*|ricevut*) .. (un altro|un altra|altro articolo|altro prodotto|altra cosa|tutt altr*|sbagliat*|errat*|non c entra|da (uomo|bambin*))',
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
    'non (conforme|corrisponde|corrispondono) (all |al mio |a quanto |con l |con il mio )(ordin*|acquistat*|richiest*)',
    '(errore|scambio) (di |nella |nel |del |in |d )(spedizion*|magazzino|invio|venditor*|pacco|consegna)',
    ['(due|tutte e due|#) .. (sinistr*|destr*)', 'manca|e nessuna|una (sinistra|destra)'],
    '(pacco|ordine|merce|roba|prodotto) (di |per |destinat* a |intestat* a )(un altro|un altra|qualcun altro)',
    '(mandat*|inviat*|spedit*|ricevut*|arrivat*|mandano) .. (versione|modello|edizione|generazione) .. (vecchi*|precedent*|divers*|sbagliat*)',
    ['(tutt altra|tutt altro) (cosa|articolo|prodotto|oggetto|modello)', 'foto|descri*|annuncio'],
    [
      '(etichetta|scatola|confezione|fattura) .. (dice|c è scritto|riporta|scritto|indica|giusta)... (dentro|invece|contenuto|è un|è una|ma )',
      'cotone|poliester*|scad*|pelle',
    ],
    [
      `(ordinat*|comprat*|pres*|acquistat*|chiest*|scelt*|volevo|aspettavo)... (mi hanno mandato|mi avete mandato|hanno spedito|hanno inviato|mi arriva|mi arrivano|mi ritrovo|è arrivat*|sono arrivat*|ho ricevuto|mi è arrivat*) (quell*|un|una|uno|dei|delle|la|il|lo|i|le) (.. |)(da|di|del|della|per|con|senza|a|in|più|dietro|davanti|anterior*|posterior*|sinistr*|destr*|${COLOR}|misura|taglia|base|divers*|altr*)`,
      'giorn*|settiman*|mes*|rott*|subito|puntual*|presto|prima|ieri|regal*|omaggi*|mail|messagg*|rimbors*|danneg*|perfett*|spacc*|mezzo',
    ],
    [
      `(mandat*|inviat*|spedit*|arrivat*|ricevut*|consegnat*|trovat*) (quello|quella|quelli|quelle) (da|di|del|della|per|con|senza|più|grand*|piccol*|dietro|davanti|anterior*|posterior*|sinistr*|destr*|base|normal*|${COLOR})`,
      'foto|descri*|rispetto|giorn*',
    ],
    [
      "(trovo|trovat*|c era|c erano|c'è|arrivat*|ricevut*|mandat*|spedit*|inviat*|consegnat*|dentro|nel pacco|apro)... (al posto|invece|anziché) (di |dei |del |della |delle |degli |dell |il |la |lo |i |le |gli |) ..",
      'rott*|intatt*|solo|soltanto|in meno|grammi|pezzi|ml|kg|giorn*|settiman*|vecchi*|puntual*',
    ],
    [
      '(nell ordine|sull ordine|nella conferma|sulla bolla|in fattura|nella bolla|sul documento di trasporto|sull etichetta|sulla scatola)... (nel pacco|nella scatola|dentro|mandat*|arrivat*|all interno)',
      'foto|descri*|rott*|perfett*|scad*',
    ],
    [
      'non (è|era|sono|erano) (nemmeno |neanche |proprio |affatto |)(l|il|la|i|le|lo|un|una) .. che (avevo|ho|abbiamo|avevamo) (ordinat*|chiest*|scelt*|pres*|comprat*|acquistat*|richiest*)',
      'qualità',
    ],
    [
      '(maglia|maglietta|pacco|articolo|ordine|roba|merce|prodotto|scarpe|vestito|oggetto|scatola|etichetta) non (mio|mia|miei|mie|nostro)',
      'colpa|gusto|stile',
    ],
    [
      '(cover|custodia|maglia|maglietta|felpa|scarpa|scarpe|libro|ricambio|filtro|cartuccia|lampadina|volume|pantaloni|borsa|fantasia|disegno|marca|profumo|gusto|tinta|paio|tonalità|lato|edizione|fragranza|variante|formato) (è |era |) (sbagliat*|errat*)',
      'ho|preso|presa|compat*|mio modello|scelt*',
    ],
    [
      '(mandat*|inviat*|spedit*|arrivat*|consegnat*)... (volevo|avevo (chiesto|preso|ordinato|scelto)|io ho (ordinato|preso|chiesto|scelto)|ma ho (ordinato|preso|scelto)|ne avevo ordinat*|io (volevo|avevo)) (il|la|lo|quello|quella|un|una|le|i|#)',
      'settiman*|giorn*|rott*|rimbors*|mes*|regal*',
    ],
    [
      '(è|era|sono|mandat*|arrivat*|ricevut*|trovo) (il|la|un|una|i|le) (versione|modello|edizione|generazione|serie) (vecchi*|precedent*|dell anno scorso|superat*|base|inferior*|dell anno prima|ingles*|tedesc*|american*|per bambini)',
      'rispetto|foto|come il|meglio',
    ],
    [
      '(dovev* (essere|esserci|arrivare)|dovevo ricevere|avevo ordinat*|aspettavo)... (nel pacco|nella busta|nella scatola|dentro|invece|sono arrivat*|è arrivat*|trovo|c era|c erano) (c era |c erano |ho trovato |trovo |sono |è |) (un|una|uno|dei|delle|degli|quell*|# .. )',
      'ritard*|rott*|giorn*|settiman*|mes*|lunedì|rotta',
    ],
    [
      '(invece|al posto|anziché) (di |del |della |dei |delle |dell )... (mandat*|arrivat*|ricevut*|spedit*|inviat*|trovat*) (un|una|il|la|quell*|i|le|dei|delle|#)',
      'giorn*|settiman*|bell*|rott*',
    ],
  ],
  normal: [
    [
      '(volevo|avevo (scelto|chiesto|ordinato|preso)|ho ordinato|ordinat*|era ordinato)... (invece |mi |)(è arrivat*|sono arrivat*|mi arriva) .. (un|una|il|la|quello)',
      'dopo|rott*|danneggi*|giorn*',
    ],
    ['(altro|altra|divers*) (prodotto|articolo|modello|marca)', 'prov*|cerc*|compr*|ordin*'],
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
      'graffi*|bigliett*|regal*|omaggi*|capell*',
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
      `${SOURCE} .. (ingannevol*|fuorviant*|fals*|non .. (veritier*|corrispond*|conform*)|errat*|sbagliat*|imprecis*|ingann*|tarocc*)`,
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
      `(dichiara*|dichiarat*|promett*|promess*|dicono|dice|diceva|diceva|scritt*|scriv*|pubblicizz*|garanti*)... # (or*|h|litri|l|mah|km|metri|m|cm|mm)... (invece|ma|in realtà|arriva|solo|a malapena|al massimo|reali|effettiv*|misura*|pesa*|nemmeno|neanche|dura*|sono|è)`,
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
      `(etichetta|cartellino|confezione|bollino) .. (dice|riporta|c'è scritto|indica|scritto) .. (poliester*|sintetic*|made in|cinese)`,
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
    [`(sembra|sembrava|sembrano|pareva|appare) .. ${IN_SOURCE}`, 'come|uguale|identic*|meglio'],
    [
      `(foto|immagine|immagini|fotografia|fotografie|annuncio|descrizione) (mostra*|dice|diceva|dicev*|parla*|indica*|sembra*) .. `,
      'come|uguale|fedel*|app',
    ],
    [
      '(dal vivo|di persona|nella realtà|in realtà|dal vero) .. (altr* (colore|tonalità|prodotto|cosa|stoffa)|plastica|plasticos*|sono|tutt*|finto|fint*|slavat*|spent*|sbiadit*|cartone|truciolat*|è (un*|in|di|più|grigi*|marron*|verd*|giall*|ross*|ner*|blu))',
      'bell*|meglio|stupend*|uguale|identic*|splendid*|ordinat*',
    ],
    [
      '(dicevano|dice|diceva|promett*|promess*|dichiara*|dicono|scrivono|scritto|parla*|vendut*|spacciat*|descri*|pubblicizzat*) .. #... (ne fa|ne dura*|ne ha|ne regge|ne ho|ne tiene|ne esc*|manco|fatica|a stento|ne mis*|ne pes*|ne arriv*|neanche)',
      'pezz*|consegn*|giorn*|kg|grammi',
    ],
    [
      `(scritt*|dice|dicono|dicev*|scheda|annunci*|inserzion*|pagina|parla* di|promett*|promess*|vendut* (come|per)|spacciat* (come|per)|descritt* come|pubblicizzat* come|elenco|lista|titolo) .. (${ADJ}|${STUFF})... (ma|invece|non|sono|in realtà|peccato|però|sulla mia|sul mio|un corno|dopo|falso|macché|a me|si sente|manco|neanche)`,
      'confermo|infatti|vero|davvero|fattura|consegn*|chi scrive',
    ],
    [
      `(un corno|nei sogni|(solo|soltanto) (a parole|sulla carta|nel titolo|di nome|nel nome|in foto|nella foto)|sì come no|si come no|altro che (${ADJ}|${STUFF}|#)|(${ADJ}|${STUFF}) (un|manco|neanche|proprio no|per niente|per modo di dire|dove|macché))`,
      'compatibil*|morbid*|comod*|soffic*',
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
    `(pensavo|credevo) (fosse|fossero|che fosse) .. ${STUFF}`,
    '{needs not} (descrizione|foto|scheda|annuncio) .. (accurat*|fedel*|veritier*|precis*|corrett*|real*)',
    [
      '(guida|tabella) .. (taglie|misure) .. (sballat*|sbagliat*|fals*|non corrispond*|inattendibil*|errat*|inaffidabil*|fuorviant*|a caso|inutil*|non c entra)',
      'istruz*',
    ],
    [
      '(# .. |)(contro|anziché|invece de*|e non|rispetto a*|a fronte de*) .. (#|quell*|le|i) .. (indicat*|dichiarat*|scritt*|promess*|annunciat*|pubblicizzat*|descritt*|previst*)',
      'consegn*|giorn*|spedizion*',
    ],
    [
      '(nell elenco|nella lista|in lista|in elenco|tra i modelli|nell inserzione|nella pagina|nella scheda|in descrizione|tra le caratteristiche|nelle specifiche|in copertina|nel video|nella tabella|sull annuncio)... (ma|invece|però|non|qui|mentre|peccato|in realtà|misur*|a casa|qui c è|solo|lui|lei|mio)',
      'come|uguale|identic*|proprio|confermo|tutto vero',
    ],
    [
      '(è la|è il|è un|è una) (versione|modello|edizione|generazione|serie) (vecchi*|precedent*|superat*|base)',
      'ordin*|mandat*|meglio',
    ],
    [
      '(in foto|nella foto|nelle foto|in fotografia) (sembra*|pare|pareva|è|era|ha|ci sono|si vede|ospita|appare|risulta|alla modella)',
      'come|uguale|identic*|meglio|dal vivo (è |)(bell*|più bell*)|stupend*',
    ],
  ],
  weak: ['divers*', 'ingannevol*'],
};

/** Believed not to be genuine. */
export const counterfeit: CausePhrases = {
  strong: [
    ['(contraff*|tarocc*|imitazion*|patacca)', 'non .. imitazion*|garanzia|non è un'],
    [
      '(è|sono|era|ricevuto|arrivato|venduto|prodotto|articolo|profumo|borsa|scarpe|merce|sicuramente|chiaramente|palesemente) .. (falso|falsa|falsi|false)',
      'misure|promess*|pubblicità',
    ],
    [
      'non (è|sono|era|erano|sembra*|mi sembra*|pare) .. (original*|autentic*|quello vero)',
      'confezion* original*|imballo|scatola original*',
    ],
    ['(dubbi|dubito|dubbio) .. (original*|autentic*)', 'che è original*|assicurat*'],
    ['(non |poco |mica |altro che |macché )(original*|autentic*)', 'confezion*|scatola original*|nella|idea'],
    'non (credo|sono sicur*|sia) .. original*',
    [
      '(numero di serie|seriale|matricola|codice|ologramma|certificato)... (non .. (esist*|risulta*|riconosc*|valid*|corrispond*|trova*)|inesistent*|fals*)',
      'app|codice (sconto)|ordine|tracking',
    ],
    [
      '(boutique|negozio (ufficiale|del marchio)|rivenditore|produttore|casa madre|gioielliere|orologiaio|commessa|profumeria)... (non (è|sono|era) .. (una |un |dell* |dei |degli |loro)|copia|fals*|imitazion*)',
      'non (è|era) .. (in garanzia|coperto|presente|compatibil*|stato)',
    ],
    '(marchio|logo|scritta|nome|etichetta|brand|marca) .. (scritt* male|scritto in modo|con .. error*|errori (di|ortograf*))',
    ['(confrontat*|a confronto|rispetto) .. original*', 'compatibil*|ricambio'],
    [
      '(fasull*|farlocc*|pirata|fotocopiat*|un clone|non (è|era) (roba|merce|produzione|cosa) (nostr*|loro)|non autorizzat* .. (marchio|marca|produttore)|rivenditor* non autorizzat*|(chiaramente|palesemente|è|sembra*) una copia|copia (cinese|mal|brutta|evident*|perfett*|bella)|brutta copia)',
      'garanzia|recension*|numero verde|film|costume|cappello|festa|sconto',
    ],
    [
      '(lotto|seriale|matricola|codice a barre|codice|ologramma|certificato|sito .. (ufficiale|produttore|marchio)) .. (inesistent*|farlocc*|sconosciut*|non (risult*|esist*|riconosc*|valid*|trov*)|già registrat*|graffiat* via|cancellat*)',
      'sconto|tracking|app|spedizione',
    ],
  ],
  normal: [
    ['(falso|falsi|falsa)', 'promess*|pubblicità|recensioni'],
    ['(copia) (dell|di quell*|non original*|del marchio)', 'fattura|ricevuta|documento'],
    ['(sembra*|pare|paiono) (fals*|fint*|tarocc*|un falso|una copia|contraff*)', 'pelle|legno|capelli|erba'],
    [
      '(finto|finta|finti)',
      'pelle|ecopelle|pelo|piant*|fiori|erba|legno|marmo|camin*|sembra|sempre|denti|unghie|capelli|cuoio|telecamera|sangue|neve|gioiell*|pietr*|tonto|tonti|gnorri|plastica|foto|pancia|jeans|ottone|lana',
    ],
  ],
  weak: ['copia', 'false'],
};
