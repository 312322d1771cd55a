import type { CausePhrases } from '../lexicon.ts';

const ARRIVED = '(arrivat*|arriva|arrivano|arrivò|consegnat*|ricevut*|ricevo)';
const BROKEN =
  '(rott*|danneggiat*|ammaccat*|graffiat*|rigat*|scheggiat*|crepat*|crepa|crepe|spaccat*|schiacciat*|sfondat*|bucat*|strappat*|piegat*|stort*|deformat*|frantumat*|distrutt*|sbeccat*|spezzat*|incrinat*|lesionat*|bagnat*|fradici*|inzuppat*|zupp*|sbriciolat*|a pezzi|in pezzi|in frantumi|rovinat*|sciolt*|svers*|versat*|rovesciat*|scoppiat*|malconci*|malridott*|malmess*|accartocciat*)';
const OPENING =
  '(all arrivo|già|durante il trasporto|quando l ho apert*|appena (apert*|sballat*|scartat*)|fuori dalla scatola|all apertura|alla consegna|al ricevimento|alla ricezione|al momento della consegna|nel pacco|nella scatola|nella confezione)';
const WRAP = '(scatola|scatolone|pacco|imballo|imballaggio|confezione|cartone|busta)';
const VESSEL =
  '(flacone|flaconi|barattolo|barattoli|bottiglia|bottiglie|bottigliett*|tubetto|sacchetto|sacco|sacchi|bustina|bustine|vasetto|vasetti|tanica|lattina|lattine|tetrapak|dispenser|boccetta|fusto|tappo|sapone)';
const MARKS =
  '(graffi|graffio|graffiature|ammaccatur*|botta|botte|crepa|crepe|righe|rigature|bozza|bozzi|bozzo|bolli|bollo)';

/** Broken, leaking or scratched when it came, or packed too weakly. */
export const damageTransit: CausePhrases = {
  strong: [
    [`${ARRIVED} .. ${BROKEN}`, 'piegat* con cura|mai'],
    [`${BROKEN} .. ${OPENING}`, 'sigillo|già (dopo|al primo|alla prima|al secondo|il)|dopo'],
    [`${OPENING} .. ${BROKEN}`, 'sigillo|dopo|già (dopo|al primo|alla prima|al secondo|il)|si è'],
    `(ho aperto|apro|aperto il pacco|scartat*|aprendo|tolto .. (polistirolo|imballo))... ${BROKEN}`,
    `(ho aperto|scartat*|aprendo|tolto .. (polistirolo|imballo))... ${MARKS}`,
    [
      `${WRAP} .. (rott*|sfondat*|ammaccat*|schiacciat*|strappat*|bucat*|bagnat*|inzuppat*|fradici*|deformat*|distrutt*|danneggiat*|malconci*|rovinat*|deformat*)`,
      'sigillo|perfett*|integr*',
    ],
    '(rott*|sfondat*|ammaccat*|schiacciat*|strappat*) (la |il |l |lo |i |le )(scatol*|pacco|imball*|confezion*|cartone)',
    [
      '(imballo|imballaggio|imballat*|impacchettat*|confezionat*|confezionamento) .. (male|malissimo|pessim*|scars*|inesistent*|inadeguat*|insufficient*|null*|zero|assent*|ridicol*|approssimativ*)',
      'eccessiv*|montat*',
    ],
    '(mal|male|poco) (imballat*|confezionat*|protett*|impacchettat*)',
    '(pessim*|scars*|brutt*|insufficient*|inadeguat*|poc*) (l |)(imballo|imballaggio|confezionamento|protezion*|packaging|imballagg*)',
    ['(senza|nessun*|zero|nemmeno) (alcun* |un |una |)(protezion*|imbottitur*|imball*|polistirolo)', 'fatt*|schermo'],
    [
      '(buttat*|mess*|gettat*|spedit*|arrivat*|mandat*) .. (in|dentro) (una |un |).. (busta|bustina|sacchetto)',
      'regalo|elegante|capelli',
    ],
    [
      `${VESSEL} .. (apert* e |versat*|fuoriuscit*|rovesciat*|spars*|colat*|uscit* |esplos*|scoppiat*|bucat*|svuotat*|perdeva|pers* |perdev*)`,
      'dopo (due|tre|pochi)|dopo un (mese|po)|scadut*',
    ],
    [
      `(ha|con|presenta|aveva|avevano|ci sono|c erano|c'è|c era|pien* di|tant*|alcuni|divers*|evident*) .. ${MARKS} (su|sul|sulla|sulle|sui|nel|nella|in|lungo|e|evident*|profond*|all|alla|da|dappertutto)`,
      'usat*|usura|dopo|gatto',
    ],
    [
      `${MARKS} (sul|sulla|sulle|sui|sugli|nello) .. (schermo|vetro|lato|fianco|piano|telaio|porta|anta|ante|angol*|bord*|display|coperchio|cornice)`,
      'usat*|dopo|si graffia',
    ],
    '(in (mille|due|tre|tanti) pezzi|in frantumi|ridott* (in|a) (briciole|polvere|pezzi))',
    `(uno|una|due|tre|quattro|metà|mezz*|alcun*) .. (già |)(rott* |frantumat*|scheggiat*|crepat*|ammaccat*|incrinat*)`,
    '(biscotti|biscotto|uova|cioccolat*|fondotinta) .. (rott*|sbriciolat*|sciolt*|in polvere|frantumat*)',
    ['(danneggiat*)', 'ha danneggiato|mi ha|capelli danneggiat*|capelli'],
    '(danno|danni|rottura) (da|di|nel|dal) .. (trasporto|spedizione|corriere|consegna)',
    '(gomma|pagina|copertina|libro|angoli|angolo) .. (ammaccat*|piegat*|schiacciat*|sgualcit*|acciaccat*|stropicciat*)',
    ['(sembra*|come se) .. (cadut*|passat* sopra|lanciat*)', 'funzion*'],
    [
      '(vetro|specchio|schermo|ceramica|piatto|piatti|bicchiere|bicchieri|tazza|tazze|vaso) .. (rott*|crepat*|crepa|scheggiat*|incrinat*|frantumat*)',
      'dopo|cadut*|lavastoviglie|al primo',
    ],
    [
      `(${VESSEL}|barattolo|latta|confezione di|uovo|uova|profumo|spray|lattina|crema) .. (rott*|spaccat*|spezzat*|sversat*|sfondat*|scoppiat*|crepat*|schiacciat*|esplos*|frantum*|pers* metà|mezz* vuot*|aperto e|colat*|ammaccat*)`,
      'dopo|cadut*|in mano|sigillo|mi è|al primo|lavagg*',
    ],
    [
      '(olio|vino|liquido|detersivo|shampoo|terra|terriccio|crema|vernice|profumo|salsa|sugo|polvere|latte|sapone|candeggina|passata|birra|farina|crocchette|vetri) .. (dappertutto|ovunque|spars* (per|in|ovunque|nel|nello|nella)|per tutt*|in tutt*|sversat*|fuoriuscit*|nel pacco|nella scatola|nello scatolone)',
      'lascia|perde|usa|mett*|spruzz*|insett*|vermi|odore|dentro la|tappo',
    ],
    ['(sversat*|bozzat*|bollat*|acciaccat*|stropicciat*|accartocciat*)', 'dopo|non|paura|lavagg*|pied*|temev*'],
    [
      '(apro|aperto|aprendo|tirat* fuori|sballat*|dentro la scatola)... (spezzat*|rott*|crepa|crepe|crepat*|staccat*|sfondat*|scheggiat*|pezzi|frantum*|storto|storta|ammaccat*|graffi*|bozz*|schegge|incrinat*|piegat*)',
      'dopo|mes*|giorn* dopo|settiman*|us*|sigill*',
    ],
    [
      '(tronco|rami|vaso|gambo|fusto|piant*|fiori|bulbi) .. (spezzat*|rott*|schiacciat*|secch*|piegat*|spaccat*|rovesciat*)',
      'dopo|cresc*|mes*',
    ],
  ],
  normal: [
    [
      '(ammaccat*|sfondat*|schiacciat*|scheggiat*|frantumat*|sbeccat*|rigat*|graffiat*|incrinat*|spaccat*)',
      'dopo|si graffia|dita|piedi',
    ],
    [
      `((con|ha|un|una|qualche|diversi) .. (graffi|graffio|ammaccatur*|bozz*|crepa)|(graffi|ammaccatur*|crepe|botte) (evident*|ovunque|dappertutto|profond*))`,
      'usat*|dopo|facilmente|gatto',
    ],
    '(merce|articolo|prodotto|oggetto|tutto) (rott*|rovinat*|danneggiat*)',
    '{needs not} ((ben|bene|sufficientemente|abbastanza) (imballat*|protett*|confezionat*)|imballat* .. bene)',
  ],
  weak: ['graffi*', 'crepa', 'ammaccatur*', 'scheggia*', 'rovinat*', 'danni'],
};

const PIECE =
  '(vite|viti|bullon*|dadi|tassell*|chiav*|cavo|cavett*|cavi|caricator*|caricabatter*|alimentator*|spina|telecomand*|pila|pile|batteri*|tappo|tappi|coperch*|manic*|manual*|librett*|istruzion*|fogliett*|staff*|cernier*|gamba|gambe|piedin*|ripian*|pannell*|ruota|ruote|rotell*|tubo|filtr*|sacchett*|accessor*|support*|base|custodi*|cinturin*|cintura|ganci*|confezion*|scatol*|pezz*|parte|parti|component*|orecchin*|scarpa|guant*|feder*|tend*|asta|cassett*|vassoi*|pomell*|manigli*|pern*|adattator*|garanzia|omagg*|regal*|campioncin*|spazzol*|testin*|guarnizion*|anell*|lampadin*|pagin*|penn*|cord*|ciotol*|cucchiai*|forchett*|coltell*|lama|lame|pedin*|magnet*|adesiv*|schienal*|anta|ante|scheda|pompa|bicchier*|piatt*|cappell*|cuscin*|mestol*|element*|unità|uno|una|due|altr*|tazz*|capsul*|compress*|flacon*|lacci|tracoll*|griglia|telo|borsa|usb)';
const NUMBER = '(#|uno|una|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta)';
const NOT_PARTS =
  'mi manca|taglia|risposta|serietà|rispetto|professionalità|rimborso|potenza|precisione|tempo|gusto|sapore|stabilità|voglia|parole|volume|sostanza|qualità|informazioni|in italiano|mancat*|luce|cura|resistenza|assistenza|imbottitura|protezion*|imball*|sigill*';

const ANY_CAME = '(arrivat*|arriva|arrivano|ricevut*|ricevo|trovat*|trovo|spedit*|mandat*|consegnat*|inviat*)';

/** Something that belongs to it is not there. */
export const missingParts: CausePhrases = {
  strong: [
    [`(manc*) .. ${PIECE}`, `${NOT_PARTS}|non manc*`],
    [`${PIECE} .. (manca|mancano|mancava|mancavano)`, NOT_PARTS],
    ['(manca|mancano|mancava|mancavano) (un|una|il|la|i|le|lo|gli|l|due|tre|quattro|#|metà|alcun*|dei)', NOT_PARTS],
    ['(mancante|mancanti|incomplet*|non complet*|non era complet*|non è complet*)', `${NOT_PARTS}|istruzion*`],
    [`senza (il |la |i |le |lo |gli |l |nessun* )${PIECE}`, 'istruzioni in|bisogno|problem*'],
    [
      `senza (telecomando|viti|cavo|cavetto|caricatore|caricabatteri*|alimentatore|pile|batterie|batteria|coperchio|tappo|manuale|istruzion*|accessori|chiave|chiavi|custodia)`,
      'istruzioni in|bisogno|funziona|mont*',
    ],
    `(non|mai|nemmeno|neanche) (c'è|ce|c era|cera|ci sono|ci son|ci erano|c erano|cerano|ho trovato|trovo|ho ricevuto|ricevut*|è arrivat*|sono arrivat*|present*|inclus*|compres*|ha|hanno messo) .. ${PIECE}`,
    [
      `${PIECE} .. (non .. (c'è|c era|cera|ci sono|c erano|cerano|present*|inclus*|compres*|pervenut*|fornit*)|mai (trovat*|ricevut*|arrivat*)|assent*)`,
      'prodotto|articolo|pacco|articoli',
    ],
    [
      '(scatola|pacco|confezione|busta|barattolo|bustina|custodia) .. (vuot*|semivuot*|a metà|mezz* pien*)',
      'sottovuoto|a vuoto',
    ],
    '(vuoto|vuota|semivuot*|mezz* vuot*) (il |la |)(pacco|scatola|confezione|busta)',
    [`${ANY_CAME} .. (solo|soltanto|solamente|appena|unicamente) (${NUMBER}|parte|il|la|i|le)`, 'dopo|oggi|ieri|tardi'],
    [`(solo|soltanto|solamente|appena) ${NUMBER} .. (su|dei|delle|degli|invece|anziché|pezz*)`, 'giorn*|or*|minut*'],
    [
      `${NUMBER} .. (invece (di|dei|delle|che)|anziché|al posto (di|dei|delle)|su|e non|ma (ne |)(ordinat*|pagat*)) .. ${NUMBER}`,
      'giorn*|or*|stell*|anni|rott*|mille|frantum*|funzion*|difett*',
    ],
    [`(dovev*|dovrebb*|dovut*) (essere|esserci|contenere) .. ${NUMBER}... ${NUMBER}`, 'cm|or*|grad*|euro'],
    '(dovev*|dovrebb*) .. (esserci|esserc*|essere inclus*)... (non|manca*|niente|nulla|nessun*)',
    [
      `(ordinati|comprate|acquistat*|pagat*|presi|prese|ordinato (un|due|tre|quattro|cinque)) .. ${NUMBER}... (ricevut*|arrivat*|ne ho|trovat*|mandat*) .. ${NUMBER}`,
      'giorn*|settiman*|mes*|fa',
    ],
    [`(ce ne|ne) (sono|erano|ho trovat*) .. ${NUMBER}`, 'già|ordinat*|comprat*|pres*'],
    '(un|una|qualche|# |due|tre) (pezz*|part*|accessori*|vit*|component*|confezion*) (in |di |)meno',
    '# (g|gr|grammi|kg|ml|pezzi|compresse) (in meno|invece di|anziché|e non|su)',
    '(quantità|contenuto|peso) .. (inferior*|sbagliat*|errat*)',
    '(pes*|contenut*|dentro|barattolo|confezione) .. # (g|gr|grammi|kg|ml)... (ce ne|ne|sono|erano|solo)',
    '(salta|saltano|passa|manc*) .. (da pagina|pagina # a|pagine|dalla pagina)',
    '(due|#) (gamb*|piedi|scarp*|guant*) (sinistr*|destr*|ugual*) e (nessun*|zero|niente)',
    ['(dimenticat*|scordat*) (di (mettere|inserire|spedire)|le|il|la) .. ', 'ho dimenticat*'],
    [
      '(omaggio|regalo|gadget|campioncin*|buono sconto) (promess* |.. )(mai|non|manca*|nessun*|assent*)',
      'piaciut*|gradit*|rovinat*|serve',
    ],
    '(nessun*|nessuna traccia d*|neanche l ombra d*|zero) .. (vite|viti|cavo|cavetto|caricatore|telecomando|accessorio|accessori|pile)',
    '(trovat* dentro|nel pacco|nella scatola|nella confezione|all interno) .. (solo|soltanto|niente|nulla|il nulla)',
    [
      "(busta|bustin*|sacchett*|kit|tassell*|caten*|clessidra|pedina|chiav*|molla|guarnizion*|telo|fodera|cover|sella|pedal*|tavola|pennell*|dvd|lente|tappo) .. (assent*|mancant*|manca|mancano|non (si trova*|c'è|c era|c erano|ci sono|pervenut*|arrivat*)|sparit*|introvabil*|nemmeno l ombra|neanche l ombra|manco l ombra|mai vist*)",
      'assent* cellophane|rispost*',
    ],
    [
      "((nemmeno|neanche|manco|neppure|nessuna|non c'è|senza) (l ombra|traccia|l ombra di un*)|(semplicemente|proprio|invece|poi|purtroppo) non (c'è|c era|c erano|ci sono) (proprio|nella|nel|dentro))",
      'corriere|pacco|rimbors*|rispost*|miglior*|qualità|pulit*|odore|polvere|venditor*|macchi*|paragone|differenza|spediz*',
    ],
    [
      "(le|la|il|i|lo|gli|l) .. (non (c era|c erano|c'è|ci sono)) (proprio|affatto|nella scatola|nel pacco|nella confezione|nella busta|dentro|per niente|da nessuna parte|più)",
      'odore|problem*|istruzioni in|paragone',
    ],
    [
      '(# solo|# sola|una sola|un solo|uno solo|un unico|un unica|una soltanto|solo un|solo una|solo uno|mezza|solo metà) .. (nel pacco|nella scatola|nella confezione|nella busta|dentro|invece|al posto|su #|su due)',
      'giorn*|mano|volta',
    ],
    [
      "(c'è scritto|scritto|dichiara*|indicat*|confezione da|etichetta|dovev* essere|dovrebb* essere|scatola da|pacco da) .. # (kg|g|gr|grammi|ml|pezzi|litri|l|capsule|compresse)... (pesat*|sono|erano|ne ho|solo|dentro|contat*|#|ne manca*|bilancia)",
      'potenza|dura',
    ],
  ],
  normal: [
    ['(manca|mancano|mancava|mancavano)', `${NOT_PARTS}|non|solo`],
    ['mancanza (di |d |del |della |dei |delle )', `${NOT_PARTS}|aria`],
    ['(non (è|sono|era|erano) (inclus*|compres*|fornit*|present*|in dotazione))', 'spese|spedizion*|iva'],
    ['(vuoto|vuota|vuote)', 'sottovuoto|a vuoto|carica|batteri*|di vuoto'],
    '(tutt* |)(un solo|una sola|uno solo) .. (orecchino|scarpa|pezzo|guanto|confezione)',
    '(non|nemmeno) (tutt* i|tutt* gli|tutt* le) (pezzi|parti|accessori|articoli)',
  ],
  weak: ['manca*', 'assente', 'vuot*', 'non c è', 'non c era', 'in meno'],
};
