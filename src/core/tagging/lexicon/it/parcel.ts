import type { CausePhrases } from '../lexicon.ts';

const ARRIVED =
  '(arrivat*|arriva|arrivano|arrivò|consegnat*|ricevut*|ricevo|recapitat*|giunt*|pervenut*|spedit*|portat*)';
const BROKEN =
  '(rott*|danneggiat*|ammaccat*|graffiat*|rigat*|scheggiat*|crepat*|crepa|crepe|spaccat*|schiacciat*|sfondat*|bucat*|strappat*|piegat*|stort*|deformat*|frantumat*|distrutt*|sbeccat*|spezzat*|incrinat*|lesionat*|bagnat*|fradici*|inzuppat*|zupp*|sbriciolat*|a pezzi|in pezzi|in frantumi|in mille pezzi|in due pezzi|in briciole|rovinat*|sciolt*|svers*|versat*|rovesciat*|scoppiat*|malconci*|malridott*|malmess*|accartocciat*|sciupat*|ammaccatur*|graffi|graffio|bozz*|maciullat*|infrant*|devastat*|massacrat*|squarciat*|lacerat*|acciaccat*|disintegrat*|esplos*|semidistrutt*|intaccat*|scalfit*|scollat*)';
const OPENING =
  '(all arrivo|all apertura|alla consegna|al ricevimento|alla ricezione|al momento della consegna|nel pacco|nella scatola|nella confezione|dentro la scatola|dentro il pacco|nell imballo|durante il trasporto|durante il viaggio|durante la (spedizione|consegna)|nel trasporto|nel viaggio|per il trasporto|dal corriere|appena (apert*|scartat*|sballat*|tolt*|ricevut*|arrivat*|estratt*)|quando (l ho|li ho|le ho|ho|è|sono|lo|mi è|abbiamo|l abbiamo) (aperto|aperta|aperti|aperte|arrivat*|scartat*|ricevut*|tolt*|tirat*|estratt*)|già|aprendo|fin da subito|appena fuori)';
const WRAP =
  '(scatola|scatolo|scatolone|pacco|imballo|imballaggio|confezione|cartone|busta|involucro|packaging|pacchetto|astuccio|blister|cellophane|plico|collo)';
const VESSEL =
  '(flacone|flaconi|barattolo|barattoli|bottiglia|bottiglie|bottigliett*|tubetto|sacchetto|sacco|sacchi|bustina|bustine|vasetto|vasetti|tanica|lattina|lattine|tetrapak|dispenser|boccetta|fusto|tappo|sapone|shampoo|olio|detersivo|liquido|crema|contenuto|prodotto|vernice|miele|salsa|latte|polvere|colla|inchiostro|crocchette|cereali|riso|farina|profumo|bagnoschiuma|candeggina|ammorbidente)';
const MARKS =
  '(graffi|graffio|graffiature|ammaccatur*|botta|botte|crepa|crepe|righe|rigature|bozza|bozzi|bozzo|bolli|bollo|scheggiatur*|spaccatur*|incrinatur*|sbeccatur*|strisciate|striscio|scalfittur*|tacche|colpo|colpi|strappo|piega|pieghe)';

/** Broken, leaking or scratched when it came, or packed too weakly. */
export const damageTransit: CausePhrases = {
  strong: [
    [`${ARRIVED} .. ${BROKEN}`, 'piegat* con cura|mai'],
    [`${BROKEN} .. ${OPENING}`, 'sigillo|già (dopo|al primo|alla prima|al secondo|il)|dopo'],
    [`${OPENING} .. ${BROKEN}`, 'sigillo|dopo|già (dopo|al primo|alla prima|al secondo|il)|si è|si sono|lavagg*'],
    `(ho aperto|apro|aperto il pacco|aperta la scatola|scartat*|sballat*|tolto .. (polistirolo|imballo|cellophane))... ${BROKEN}`,
    [
      `${WRAP} .. (rott*|sfondat*|ammaccat*|schiacciat*|strappat*|bucat*|bagnat*|inzuppat*|fradici*|deformat*|distrutt*|danneggiat*|malconci*|squarciat*|lacerat*|accartocciat*|malridott*|rovinat*|pest*|aperta in due|a brandelli|piegat*|zupp*|umid*|sventrat*|in condizioni pietose|devastat*)`,
      'sigillo|perfett*|integr*',
    ],
    '(rott*|sfondat*|ammaccat*|schiacciat*|strappat*|bucat*|bagnat*|danneggiat*|rovinat*) (la |il |l |lo |i |le )(scatol*|pacco|imball*|confezion*|cartone|bust*|angol*|bord*)',
    [
      '(imballo|imballaggio|imballat*|impacchettat*|confezionat*|confezionamento|protezion*|protett*|incartat*|packaging|inscatolat*) .. (male|malissimo|pessim*|scars*|inesistent*|inadeguat*|inadatt*|insufficient*|null*|zero|assent*|ridicol*|approssimativ*|coi piedi|con i piedi|poco|a caso|alla buona|troppo (legger*|sottil*)|minim*|penos*|vergogn*|da rivedere|lascia a desiderare|carente|non .. (adeguat*|idone*|adatt*|suffic*|prote*)|assurd*|fragil*|precario)',
      'eccessiv*|montat*',
    ],
    '(mal|male|malamente|pessimamente|poco|scarsamente) (imballat*|confezionat*|protett*|impacchettat*|incartat*|inscatolat*)',
    '(pessim*|scars*|brutt*|insufficient*|inadeguat*|poc*) (l |)(imballo|imballaggio|confezionamento|protezion*|packaging|imballagg*)',
    [
      '(senza|nessun*|zero|priv* di|nemmeno|neanche|non c era|manca*) (alcun* |un |una |un minimo di |uno straccio di |la minima |un po di |.. )(protezion*|imball*|pluriball|polistirolo|millebolle|bolle d aria|riempimento|scatola esterna|carta da imballo|imbottitura nella|imbottitura intorno|cuscinetti d aria)',
      'fatt*|schermo|necess*',
    ],
    [
      '(buttat*|mess*|infilat*|gettat*|spedit*|arrivat*|mandat*|avvolt*|ficcat*|sfus*|lasciat*|consegnat*) .. (in|dentro) (una |un |).. (busta|bustina|sacchetto|sacco nero|busta di (plastica|carta)|busta imbottita|scatola (enorme|troppo grande|gigante|senza))',
      'richiudibil*|regalo|elegante|capelli|con zip',
    ],
    [
      `${VESSEL} .. (apert* e |versat*|fuoriuscit*|rovesciat*|spars*|colat*|uscit* |esplos*|scoppiat*|bucat*|svuotat*|perdeva|pers* |perdev*|forat*|rott*|crepat*|sversat*|schizzat*|colava|era apert*|si era apert*|ammaccat*|dappertutto|spaccat*|aperto durante)`,
      'getto|dopo (due|tre|pochi)|dopo un (mese|po)|scadut*|mentre|ogni volta',
    ],
    `(vers*|fuoriusc*|rovesci*|spars*|colat*|perso|uscit*|spant*|sversat*|perdit*) .. (nel pacco|nella scatola|nell imballo|nella busta|nel cartone|durante il trasporto|su tutto il|dentro la scatola|nella confezione|su tutti gli altri)`,
    [
      `(ha|con|presenta|presentava|presentano|aveva|avevano|ci sono|c erano|c'è|c era|pien* di|tant*|alcuni|divers*|evident*|un|una|due|tre|#|vari|numeros*|bell*|profond*|piccol*|ricopert* di|qualche|notat*|vist*|trovat*) .. ${MARKS} (su|sul|sulla|sulle|sui|nel|nella|in|lungo|e|evident*|profond*|all|alla|da|dappertutto|ovunque|qua|nell|sopra|a|sotto|di lato|lateral*|vistos*|già|appena|dietro|davanti|di circa)`,
      'usat*|dopo|facilmente|gatto|resist*|con l uso',
    ],
    [
      `${MARKS} (sullo|sul|sulla|sulle|sui|sugli|nello|su un|su una|su tutt*|lungo|nell angolo|al centro|nel vetro) .. (schermo|vetro|lato|fianco|superficie|piano|carrozzeria|scocca|telaio|porta|anta|ante|angol*|bord*|display|coperchio|cornice|base|corpo|lente|lenti|specchio|legno|gamb*|frontale|retro|fondo|manico|maniglia|tutto|cofano|cover|parte)`,
      'usat*|dopo|si graffia|con l uso',
    ],
    '(in (mille|due|tre|tanti|mille mila|#|cento) pezzi|in frantumi|in mille frantumi)',
    `(uno|una|due|tre|quattro|metà|mezz*|alcun*|#|molt*|quasi tutt*|parecch*|divers*|tutt*) .. (già |)(rott* |frantumat*|scheggiat*|crepat*|ammaccat*|incrinat*|sbeccat*|spaccat*|sbriciolat*|schiacciat*|bucat*)`,
    '(biscotti|biscotto|uova|cioccolat*|cialde|cialda|patatine|cipria|fondotinta|ombretto|ombretti|gessi|gessetti|crackers|grissini|fette biscottate|wafer|taralli|candele|candela|uovo di pasqua|torta|meringhe|rossetto|blush) .. (rott*|sbriciolat*|sciolt*|in polvere|frantumat*|a pezzi|in briciole|squagliat*|schiacciat*|fus* insieme)',
    ['(danneggiat*)', 'ha danneggiato|mi ha|capelli danneggiat*|capelli|pelle'],
    '(danno|danni|danneggiament*|rottura|lesion*) (da|di|nel|dal|durante|dovut* al|causat*) .. (trasporto|spedizione|corriere|consegna|imballaggio|viaggio|imballo)',
    '(gomma|pagina|copertina|libro|angoli|angolo|spigolo|spigoli|dorso|bordo|bordi) .. (ammaccat*|piegat*|schiacciat*|sgualcit*|acciaccat*|stropicciat*|spiegazzat*|sbeccat*|scheggiat*|bozz*)',
    [
      '(sembra*|come se) .. (cadut*|passat* sopra|lanciat*|pres* a calci|calpestat*|investit*|giocato a calcio|buttat* giù|sbattut*|precipitat*)',
      'funzion*',
    ],
    '(sporc* di|macchiat* di|imbrattat* di|unt* di|ricopert* di|tutto pien* di) .. (liquido|olio|sapone|shampoo|detersivo|crema) .. (pacco|scatola|altri|altro|fuoriuscit*)',
    [
      '(vetro|specchio|schermo|ceramica|piatto|piatti|bicchiere|bicchieri|tazza|tazze|vaso|calice|calici|teglia|plafoniera|paralume|lastra|piano|teiera|ciotola|cornice|caraffa) .. (rott*|crepat*|crepa|scheggiat*|incrinat*|frantumat*|spaccat*|in frantumi|sbeccat*|in pezzi|infrant*)',
      'dopo|cadut*|lavastoviglie|al primo|alla prima|forno',
    ],
  ],
  normal: [
    [
      '(ammaccat*|sfondat*|schiacciat*|scheggiat*|frantumat*|sbeccat*|infrant*|rigat*|incrinat*|spaccat*|sgualcit*|graffiat*)',
      'dopo|si graffia|dita|piedi|alluce|usat*',
    ],
    [
      `(con|ha|un|una|qualche|diversi|vari|dei|delle|alcuni|segni di) .. (graffi|graffio|ammaccatur*|bozz*|crepa|scheggiatur*|botte|urto|urti)`,
      'usat*|dopo|facilmente|gatto|resist*|con l uso',
    ],
    '(merce|articolo|prodotto|oggetto) (rott*|rovinat*|danneggiat*)',
    ['(versat*|fuoriuscit*|rovesciat*) (tutt*|dappertutto|ovunque|complet*|metà)', 'quando|mentre|ogni'],
    ['(bagnat*|fradici*|inzuppat*)', 'pioggia|acqua|piedi|uso|capelli|ero'],
  ],
  weak: [
    'imball*',
    'scatola',
    'pacco',
    'graffi*',
    'crepa',
    'busta',
    'ammaccatur*',
    'confezione',
    'scheggia*',
    'trasporto',
    'rovinat*',
    'danni',
  ],
};

const PIECE =
  '(vite|viti|bullone|bulloni|dado|dadi|rondell*|tassell*|brugola|chiave|chiavi|chiavetta|cavo|cavetto|cavi|caricatore|caricabatteri*|alimentatore|trasformatore|spina|telecomando|pila|pile|batteria|batterie|tappo|tappi|coperchio|coperchi|manico|manuale|libretto|istruzion*|foglietto|staffa|staffe|cerniera|cerniere|gamba|gambe|piedino|piedini|ripiano|ripiani|mensola|pannello|pannelli|ruota|ruote|rotelle|tubo|filtro|filtri|sacchetto|sacchetti|accessori|accessorio|supporto|supporti|base|custodia|cinturino|cintura|gancio|ganci|ganci di|confezione|scatola|pezzo|pezzi|parte|parti|componente|componenti|orecchino|calza|calzino|scarpa|guanto|federa|federe|lenzuolo|tenda|asta|cassetto|vassoio|pomello|pomelli|maniglia|maniglie|perno|perni|spinotto|adattatore|garanzia|scontrino|fattura|certificato|omaggio|regalo|campioncin*|spazzola|spazzole|testina|testine|ugello|guarnizione|guarnizioni|anello|lampadina|lampadine|carta|carte|pagina|pagine|pennino|penna|picchetti|paletti|corda|corde|ciotola|cucchiaio|forchetta|coltello|lama|lame|tessera|tessere|pedina|pedine|dado|puntina|puntine|magnete|magneti|adesivi|sticker|schienale|anta|guida|guide|distanziali|distanziatori|valvola|dongle|ricevitore|antenna|memoria|scheda|pompa|pompetta|siringa|misurino|bicchiere|bicchieri|piatto|piatti|candelina|parrucca|maschera|cappello|copricapo|cappuccio|lente|gommini|dispenser|vaschetta|serbatoio|cornice|cuscino|cuscini|materasso|rete|scala|pedale|sella|molla|molle|fili|cacciavite|elemento|elementi|unità|metà|articolo|articoli|prodotto|prodotti|due|tre|quattro|uno|una|altro|altra|secondo|seconda|auricolare|cuffia|gommino|laccio|lacci|fodera|tracolla|bustina|bustine|capsule|cialde|compresse|flacone|flaconi|imbuto|cestello|griglia|beccuccio|braccetto|braccio|bracciolo|slitta|copertura|telo|sacca|borsa|pochette|cordino|spilla|ciondolo|catenina|bottone|bottoni|usb|contenuto)';
const NUMBER =
  '(#|uno|una|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|cento|mezz*|metà|la metà|pochi|poche)';
const NOT_PARTS =
  'mi manca|manca poco|risposta|serietà|rispetto|professionalità|rimborso|potenza|precisione|tempo|gusto|sapore|stabilità|il fiato|voglia|parole|aderenza|volume|sostanza|qualità|profondità|informazioni|spiegazioni|in italiano|morbidezza|mancato|mancata|grip|bassi|luce|cura|coprenza|resistenza|attenzione|assistenza|imbottitura|funzione|funzionalità|solidità|elasticità|protezion*|imball*|sigill*|mancare|la forza';

const ANY_CAME =
  '(arrivat*|arriva|arrivano|ricevut*|ricevo|trovat*|trovo|spedit*|mandat*|consegnat*|inviat*|c era|c erano|conteneva|contiene|contenev*|dentro c*|messo|recapitat*|ho|hanno dato)';

/** Something that belongs to it is not there. */
export const missingParts: CausePhrases = {
  strong: [
    [`(manc*) .. ${PIECE}`, `${NOT_PARTS}|non manc*`],
    [`${PIECE} .. (manca|mancano|mancava|mancavano|mancante|mancanti|mancat*)`, NOT_PARTS],
    [
      '(manca|mancano|mancava|mancavano|mancan) (un|una|il|la|i|le|lo|gli|l|due|tre|quattro|#|metà|alcun*|dei|delle|parte|tutt*|all interno|dentro|dalla|dal|nella|qualche|proprio|anche|sempre|addirittura|completamente)',
      NOT_PARTS,
    ],
    ['(mancante|mancanti|incomplet*|non complet*|non era complet*|non è complet*)', `${NOT_PARTS}|istruzion*`],
    [
      `senza (il |la |i |le |lo |gli |l |nessun* |alcun* |un |una |neanche |nemmeno |suo |sua )${PIECE}`,
      'istruzioni in|bisogno|problem*|anche senza|senza (la |l |)(uso|utilizzo)|senza fili',
    ],
    [
      `senza (telecomando|viti|cavo|cavetto|caricatore|caricabatteri*|alimentatore|pile|batterie|batteria|coperchio|tappo|manuale|istruzion*|accessori|staffe|chiave|chiavi|custodia|cinturino|ganci|garanzia|certificato|omaggio|scatola|confezione|adattatore|filtro|piedini|ruote|federa|federe|bustina|bulloni|tasselli|base)`,
      'istruzioni in|bisogno|funziona|mont*|senza cavi|senza fili',
    ],
    `(non|mai|nemmeno|neanche) (c'è|ce|c era|cera|ci sono|ci son|ci erano|c erano|cerano|ho trovato|trovo|ho ricevuto|ricevut*|è arrivat*|sono arrivat*|mi è arrivat*|era presente|è presente|erano presenti|sono presenti|è inclus*|sono inclus*|inclus*|era inclus*|erano inclus*|compres*|è compres*|sono compres*|fornit*|in dotazione|ha|hanno|avete messo|hanno messo|hanno inserito|contiene|conteneva|comprende|include|trovat*|vi è|vi era|presenti|presente) .. ${PIECE}`,
    [
      `${PIECE} .. (non .. (c'è|c era|cera|ci sono|c erano|cerano|ci stanno|è presente|sono presenti|era presente|erano presenti|pervenut*|inclus*|compres*|fornit*|inserit*|trovat*|arrivat* nella|messo|dentro|è stat* (inserit*|inclus*|fornit*|mess*))|mai (trovat*|ricevut*|arrivat*)|assent*|nemmeno l ombra|neanche l ombra|non pervenut*|introvabil*)`,
      'prodotto|articolo|pacco|articoli|prodotti|carica',
    ],
    [
      '(scatola|pacco|confezione|busta|astuccio|barattolo|bustina|custodia|bottiglia|flacone|tubetto|sacchetto|vasetto|pacchetto) .. (vuot*|semivuot*|a metà|mezz* pien*|mezz* vuot*|metà vuot*|piena a metà|pieno a metà|piena d aria)',
      'sottovuoto|a vuoto|riempire il|spazio vuoto|rott*',
    ],
    '(vuoto|vuota|semivuot*|mezz* vuot*) (il |la |)(pacco|scatola|confezione|busta)',
    [
      `${ANY_CAME} .. (solo|soltanto|solamente|appena|unicamente|sol) (${NUMBER}|parte|il|la|i|le|l|lo|gli|mezz*|metà)`,
      'dopo|oggi|ieri|tardi|in ritardo|giorn*',
    ],
    [
      `(solo|soltanto|solamente|appena) ${NUMBER} .. (su|dei|delle|degli|invece|anziché|al posto|pezz*|e non|confezion*|unità|scarpa|orecchino|nella|dentro)`,
      'giorn*|or*|minut*|settiman*|volt*|stell*',
    ],
    [
      `${NUMBER} .. (invece (di|dei|delle|che)|anziché|al posto (di|dei|delle)|su|e non|ma (ne |)(ordinat*|pagat*)) .. ${NUMBER}`,
      'giorn*|or*|stell*|giudizio|ammaccat*|rott*',
    ],
    [
      `(dovev*|dovrebb*|dovut*) (essere|esser|esserci|averne|riceverne|contenere|arrivarne|arrivare|essercene|riceverne) .. ${NUMBER}... ${NUMBER}`,
      'cm|or*|grad*|euro',
    ],
    [
      `(ordinat*|comprat*|acquistat*|pagat*|pres*) .. ${NUMBER}... (ricevut*|arrivat*|ne ho|trovat*|mandat*|consegnat*|inviat*|spedit*) .. ${NUMBER}`,
      'giorn*|settiman*|mes*|fa|taglia|numero',
    ],
    [
      `(ce ne|ne|ve ne) (sono|erano|ho trovat*|ho ricevut*|ho contat*|era|ho|abbiamo) .. ${NUMBER}`,
      'già|ordinat*|comprat*|pres*|a casa|acquistat*',
    ],
    '(un|una|qualche|# |due|tre) (pezz*|part*|accessori*|vit*|component*|confezion*) (in |di |)meno',
    '# (g|gr|grammi|kg|ml|pezzi|compresse|capsule|fogli|metri|bustine|pz) (in meno|invece di|anziché|e non|su)',
    '(quantità|contenuto|peso|quantitativo|numero di pezzi) .. (inferior*|minor*|sbagliat*|errat*|non corrispond*|meno|scars*|ridott*)',
    '(pes*|contien*|contenut*|dentro|barattolo|confezione) .. # (g|gr|grammi|kg|ml|cl)... (ce ne|ne|sono|erano|solo|pesat*|pesa|contiene|meno)',
    '(salta|saltano|passa|manc*) .. (da pagina|pagina # a|pagine|dalla pagina)',
    '(due|#) (gamb*|piedi|scarp*|guant*|pezz*|ant*|pannell*) (sinistr*|destr*|ugual*) e (nessun*|zero|niente)',
    [
      '(dimenticat*|scordat*|omess*) (di (mettere|inserire|inviare|mandare|spedire)|le|il|la|i|un|una) .. ',
      'ho dimenticat*',
    ],
    [
      '(omaggio|regalo|gadget|campioncin*|bonus|buono sconto) (promess* |.. )(mai|non|manca*|nessun*|assent*|zero|niente|promess*)',
      'piaciut*|gradit*|rovinat*|serve|fare un regalo',
    ],
    '(nessun*|nessuna traccia d*|neanche l ombra d*|zero) .. (vite|viti|cavo|cavetto|caricatore|telecomando|accessorio|accessori|pile|manuale|istruzione|coperchio|staffa|batteria|tassell*|libretto)',
    '(trovat* dentro|nel pacco|nella scatola|nella confezione|all interno) .. (solo|soltanto|niente|nulla|il nulla)',
  ],
  normal: [
    ['(manca|mancano|mancava|mancavano)', `${NOT_PARTS}|non|solo|ci è mancato`],
    ['mancanza (di |d |del |della |dei |delle )', `${NOT_PARTS}|aria`],
    ['(non (è|sono|era|erano) (inclus*|compres*|fornit*|present*|in dotazione))', 'spese|spedizion*|iva|montaggio'],
    ['(vuoto|vuota|vuote|vuoti)', 'sottovuoto|a vuoto|carica|batteri*|serbatoio|peso'],
    '(tutt* |)(un solo|una sola|uno solo) .. (orecchino|scarpa|pezzo|guanto|confezione|cuscino|federa|tenda)',
    '(non|nemmeno) (tutt* i|tutt* gli|tutt* le) (pezzi|parti|accessori|articoli|elementi|prodotti|component*)',
  ],
  weak: ['manca*', 'mancante', 'pezzi', 'accessori', 'assente', 'vuot*', 'in meno'],
};
