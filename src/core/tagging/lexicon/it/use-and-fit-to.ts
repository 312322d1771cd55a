import type { CausePhrases } from '../lexicon.ts';

const DOING =
  '(mont*|usar*|uso|usare|utilizz*|pulir*|pulizia|assembl*|install*|configur*|aprir*|apertura|chiuder*|metter*|toglier*|inserir*|inseriment*|legger*|lettura|capir*|comprender*|regolar*|regolazione|impost*|applicar*|indossar*|infil*|gestir*|accender*|avviar*|svit*|avvit*|smont*|riempir*|svuot*|lavar*|maneggi*|trasport*|pieg*|ripieg*|spost*|attacc*|fiss*|programm*|agganci*|sgancia*|sollev*|schiacci*|spinger*)';
const TONGUE = '(inglese|cinese|tedesco|francese|spagnolo|giapponese|polacco|russo|coreano|olandese)';
const GUIDE = '(istruzion*|manual*|libretto|foglietto|fogliettino|guida|spiegazion*|schem*|disegn*)';

/** Unclear instructions, hard assembly or handling. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${GUIDE} .. (incomprensibil*|confus*|inesistent*|poco (chiar*|comprensibil*|dettagliat*|util*|leggibil*)|pessim*|in ${TONGUE}|tradott*|traduzion*|illeggibil*|microscopic*|minuscol*|piccolissim*|sbagliat*|incomplet*|scars*|approssimativ*|inutil*|assurd*|complicat*|non .. (spieg*|cap*|chiar*|comprens*|serv*|corrispond*)|fa (pena|schifo|ridere)|fanno (pena|schifo|ridere)|un rebus|ridicol*)`,
      'del tessuto|in foto|stamp*',
    ],
    [`(senza|nessun*|non c'è|mancan*) .. ${GUIDE} .. (in italiano|chiar*|comprensibil*|decent*)`, 'chiarissim*'],
    '(non|nemmeno|neanche) .. (in |l |d |di )italian*',
    [
      `(solo|soltanto|unicamente|esclusivamente|tutto|tutta|scritt*|tutte|tutti|parla) .. in ${TONGUE}`,
      'libro|edizione|film|dvd',
    ],
    [
      `(troppo dur*|impazz*|diventat* matt*|difficil*|complicat*|complicatissim*|compless*|macchinos*|laborios*|arduo|ardua|faticos*|faticosissim*|scomod*|impossibil*|un impresa|impresa|incubo|ostic*|farraginos*) .. ${DOING}`,
      'assistenza|reso|rimborso|macchi*',
    ],
    [
      `${DOING} .. (impossibil*|difficilissim*|complicatissim*|un impresa|un incubo|un casino|una tortura|un problema|troppo difficil*|troppo complicat*)`,
      'reso|rimborso',
    ],
    [
      `(montaggio|assemblaggio|installazione|configurazione|utilizzo|pulizia|apertura|manutenzione|applicazione|menu|menù|interfaccia) .. (difficil*|difficoltos*|complicat*|complicatissim*|incubo|impossibil*|assurd*|macchinos*|laborios*|impresa|etern*|infinit*|delirio|disastr*|pessim*|faticos*|terribil*|infernal*|durat*|tortura)`,
      'reso|rimborso|assistenza|audio',
    ],
    [
      `non (si |ci |)(riesc*|riusc*|sono riuscit*|siamo riuscit*|riesce) .. (proprio |)(a |ad |)(${DOING}|capire|sbloccare|farl* (funzionare|partire))`,
      'smettere|iphone|usarlo più',
    ],
    ['non .. (cap*) .. (niente|nulla|come|cosa|dove|un tubo|una mazza)', 'perché|prezzo|come (sia|possa|mai)|cosa sia'],
    [
      '(fori|buchi|viti|pannelli|incastri|pezzi|parti) .. (non .. (combaci*|coincid*|corrispond*|allineat*|allinean*|incastr*|entran*|numerat*|contrassegnat*)|fuori posto|disallineat*|mal (forat*|fatt*|allineat*)|forat* male|senza numer*|sfasat*)',
      `cover|custodia|manca*|iphone`,
    ],
    [
      '(ci vog*|ci vuole|servono|serve|occorr*|necessit*) .. (tre mani|quattro mani|due mani|sei mani|due person*|in due|in tre|tanta pazienza|molta pazienza|santa pazienza|pazienza|una laurea|laurea|ingegner*|un tecnico|un elettricista|un idraulico|mezz ora|la forza|molta forza|troppa forza|le pinze|uno stuzzicadenti|lo stuzzicadenti)',
      'per scald*|per caric*|arriv*',
    ],
    [
      '(pers*|passat*|impiegat*|mess*|ci abbiamo messo|buttat*|spes*|lavorat*) .. (# ore|un ora|due ore|tre ore|ore e ore|mezz ora|mezza giornata|giornata|domenica|pomeriggio|sera) .. (mont*|assembl*|install*|cap*|mett*|configur*)',
      'arriv*|consegn*|sped*|telefono',
    ],
    [
      '(mont*|assembl*|install*|configur*)... (# ore|due ore|tre ore|ore e ore|tutta la (domenica|giornata|sera|mattina)|tutto il (giorno|pomeriggio|sabato)|mezza giornata|un giorno|un pomeriggio|in due|in tre|un impresa|bestemmi*)',
      'cinque minuti|pochi minuti',
    ],
    '(montaggio|assemblaggio|installazione) .. (un giorno|giornata|tutto il giorno)',
    [
      '(macchinos*|ingestibil*|cervellotic*|farraginos*|poco (pratic*|intuitiv*|maneggevol*|chiar*))',
      'assistenza|reso',
    ],
    ['non (è |sono |) .. (pratic*|intuitiv*|maneggevol*|ergonomic*|facil*)', 'da trovare|reso|venditor*|trovare'],
    [
      `(tappo|coperchio|chiusura|confezione|barattolo|fibbia|gancio|cappuccio|valvola) .. (non .. (riesc*|si apre|si svita)|impossibil*|troppo dur*|durissim*)`,
      'rott*|più',
    ],
    '(artrite|artrosi|forza nelle mani|mani deboli) .. (non .. (riesc*|cap*|usar*)|impossibil*|difficil*|troppo|fatica|dur*)',
    ['(troppo|un po|molto|davvero|abbastanza) (complicat*|difficil*|compless*|macchinos*)', 'non è|nulla|reso'],
    '(si legge|si leggono) (male|malissimo|a fatica|con la lente)',
    '(traduzione|tradott*|italiano) .. (pessim*|coi piedi|con i piedi|approssimativ*|automatic*|google|incomprensibil*)',
    [
      '(chiede|richiede|obbliga|costringe|pretende|vuole) .. (un codice|codice|registrar*|registrazione)',
      'assistenza|venditor*|garanzia|foto',
    ],
    ['(si perde|perdo|perdere|passo) .. (tempo|più tempo) .. (pul*|mont*|lav*|a|per)', 'batteria'],
    '(troppo|molto|davvero) pesant* .. (da |per ).. (tenere|us*|sollev*|port*|spost*|mano)',
    '(dovut*|devi|bisogna|tocca|ti tocca|costrett* a|obblig*) .. (smontar* tutto|smontare|forare|fare i buchi|rifare i (fori|buchi)|bucare|limare|adattare|arrangiar*)',
  ],
  normal: [
    ['(complicat*|complicatissim*|difficilissim*|difficoltos*|incomprensibil*)', 'assistenza|reso|non è|trovar*'],
    '(troppi|tanti|mille) (passaggi|pulsanti|tasti|pezzi da|menu)',
    '(scomod*) .. (us*|pul*|aprir*|legger*|caric*)',
    ['(pesantissim*|troppo pesant*|pesa troppo)', 'spedizion*|odore|profum*|libro'],
    '(istruzion*|manuale|montaggio) (zero|nulla|boh|mah)',
    'non (so|sappiamo|sa) .. (usar*|mont*|funzion*|accender*|si (us*|mont*|accend*))',
    ['(si impiglia|si attorciglia|si aggroviglia|si arrotola|attorciglia*|aggroviglia*)', 'non si'],
    [
      '(scritt*|caratteri|lettere|testo|numeri) .. (microscopic*|minuscol*|piccolissim*|troppo piccol*|illeggibil*)',
      'stamp*',
    ],
    '{needs not} ((monta|usa|pulisce|installa|apre|smonta) .. (facilmente|bene|subito)|istruzioni .. chiar*)',
  ],
  weak: ['difficil*', 'complicat*', 'fatica', 'scomod*'],
};

const THING =
  '(iphone|ipad|samsung|galaxy|xiaomi|redmi|huawei|honor|android|ios|apple|telefono|cellulare|smartphone|tablet|pc|computer|mac|windows|portatile|stampante|tv|televisore|televisione|lg|console|ps4|ps5|playstation|xbox|switch|nintendo|auto|macchina|moto|motorino|scooter|bici|bicicletta|golf|panda|punto|500|bmw|audi|fiat|ford|renault|peugeot|volkswagen|mercedes|kia|honda|yamaha|lavatrice|lavastoviglie|frigo|frigorifero|forno|aspirapolvere|dyson|trapano|avvitatore|bosch|makita|rubinetto|lavandino|lavello|doccia|wc|water|presa|prese|impianto|caldaia|router|modem|wifi|fotocamera|canon|nikon|sony|spazzolin*|oral b|orologio|reflex)';

/** Does not fit or work with the buyer's own device, vehicle or system. */
export const compatibility: CausePhrases = {
  strong: [
    '(non|poco|nn|in|mica) .. (compatibil*)',
    '(incompatibil*|incompatibilità)',
    '(compatibil*) (solo|soltanto|esclusivamente|unicamente|un corno|manco)',
    [
      `non .. (va|vanno|va bene|vanno bene|andava|funzion*|entra|entrano|entrava|sta|stanno|ci sta|calza|calzano|adatta|adattano|adatt*|adattabil*|idone*|monta|montano|si monta|collega|collegano|connette|connettono|aggancia|agganciano|attacca|attaccano|combacia*) .. ${THING}`,
      'accend*|aspira|lava bene',
    ],
    [
      `${THING} .. non .. (riconosc*|legge|leggono|rilev*|vede|vedono|accetta*|trova|support*|prende)`,
      'assistenza|luce|acqua',
    ],
    `(per |con |su |sul |sulla |col )(la mia |il mio |i miei )${THING} .. non .. (va|vanno|funzion*|entra|entrano)`,
    [
      '(attacco|attacchi|spina|connettore|filettatura|passo|diametro|raccordo|adattatore|innesto|gancio|presa|voltaggio|tensione|spinotto) .. (divers*|sbagliat*|non .. (va|entra|compat*|adatt*|corrispond*|standard|quell*)|american*|ingles*|cines*|incompatibil*|errat*|piccol*|grand*)',
      'arrivat* divers*|perd*|ordinat*',
    ],
    [
      '(solo|soltanto|esclusivamente|unicamente) .. (con |per |su |dai |da |dal )(android|ios|iphone|windows|mac|apple|samsung)',
      'ottim*|anche|perfett*',
    ],
    `(è|sono|era) .. (altr* )(modello|auto|macchina|versione|serie)`,
    [
      '(cover|custodia|pellicola|vetro temperato|guscio|vetrino|proteggi schermo|bumper|portatarga|tappetini|coprisedili|coprisella|tergicristall*|pastiglie|filtro|filtri)... (sbagliat*|non .. (copr*|aderisc*|corrispond*|entra*|calza*|va |vanno|combaci*|adatt*)|(più |troppo )(piccol*|grand*|larg*|strett*|cort*|lung*)|lascia scopert*)',
      'non si carica|poco|ricaric*|lavagg*',
    ],
    [
      '(tasti|foro|ritagli*|fotocamera) .. (non .. (combaci*|coincid*|corrispond*|allineat*|accessibil*|raggiung*)|(resta*|rimane|viene|è) copert*|copert*|fuori posto|disallineat*|non coincid*)',
      'montaggio|mobile|viti|armadio',
    ],
    `non (è |sono |)(della |del |la |il |delle |dei ).. (misura|modello|taglia|diametro|passo|attacco) .. (della|del|di|per) .. ${THING}`,
    '(solo|soltanto|esclusivamente|mio|mia) .. (# ghz|#ghz)',
    '(non|nn) .. (vede|trova|riconosce|rileva|legge) .. (computer|telefono|pc|tv|auto|stampante)',
    ['(non supporta|non è supportat*|non support*) .. ', 'il peso|peso|bambini'],
    [
      `(modello|versione|anno|sigla|codice|misura) .. (non .. (compatibil*|quell* giust*|per il mio|corrisponde al mio|adatt*)|divers* (dal|da quell*) (mio|mia|della mia|del mio))`,
      'foto|descri*',
    ],
  ],
  normal: [
    [`non (va bene|vanno bene|adatt*) (per|a|al|alla|con|su|sul) .. `, 'pelle|bambin*|capelli|chi '],
    ['(serve|serviva|ci vuole|dovuto comprare|occorre) .. (adattatore|riduttore|raccordo|trasformatore)', 'inclus*'],
    `(diverso|differente|diversa|diversi|diverse) (da |dal |dalla |dai |dalle )(quell* |).. ${THING}`,
    [`(entra|infilare|inserire|montare) .. (nel|nella|sul|sulla) (mio|mia) ${THING}`, 'bene|perfett*|senza|facil*'],
  ],
  weak: ['compatibil*', 'adattatore', 'universal*'],
};
