import type { CausePhrases } from '../lexicon.ts';

const DOING =
  '(mont*|usar*|uso|usare|utilizz*|pulir*|pulizia|assembl*|install*|configur*|aprir*|apertura|chiuder*|metter*|toglier*|inserir*|inseriment*|legger*|lettura|capir*|comprender*|regolar*|regolazione|impost*|applicar*|indossar*|infil*|gestir*|accender*|avviar*|svit*|avvit*|smont*|riempir*|svuot*|lavar*|maneggi*|trasport*|pieg*|ripieg*|spost*|attacc*|fiss*|programm*|agganci*|sgancia*|sollev*|schiacci*|spinger*)';
const TONGUE = '(inglese|cinese|tedesco|francese|spagnolo|giapponese|polacco|russo|coreano|olandese)';
const GUIDE = '(istruzion*|manual*|libretto|foglietto|fogliettino|guida|spiegazion*|schem*|disegn*)';

/** Unclear instructions, hard assembly or handling. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${GUIDE} .. (incomprensibil*|confus*|inesistent*|poco (chiar*|comprensibil*|util*)|pessim*|in ${TONGUE}|tradott*|illeggibil*|microscopic*|minuscol*|piccolissim*|sbagliat*|incomplet*|scars*|approssimativ*|inutil*|assurd*|complicat*|non .. (spieg*|cap*|chiar*|serv*|corrispond*)|fa (pena|schifo|ridere)|fanno (pena|schifo|ridere)|un rebus|ridicol*)`,
      'del tessuto|in foto|stamp*',
    ],
    [`(senza|nessun*|non c'è|mancan*) .. ${GUIDE} .. (in italiano|chiar*|comprensibil*|decent*)`, 'chiarissim*'],
    '(non|nemmeno|neanche) .. (in |l |d |di )italian*',
    [
      `(solo|soltanto|unicamente|esclusivamente|tutto|tutta|scritt*|tutte|tutti|parla) .. in ${TONGUE}`,
      'libro|edizione|film|dvd',
    ],
    [
      `(troppo dur*|diventat* matt*|difficil*|complicat*|complicatissim*|compless*|macchinos*|laborios*|faticos*|scomod*|impossibil*|un impresa|impresa|incubo|farraginos*) .. ${DOING}`,
      'assistenza|reso|rimborso|macchi*',
    ],
    [
      `${DOING} .. (impossibil*|difficilissim*|complicatissim*|un impresa|un incubo|un casino|una tortura|un problema|troppo difficil*|troppo complicat*)`,
      'reso|rimborso',
    ],
    [
      `(montaggio|assemblaggio|installazione|configurazione|utilizzo|pulizia|apertura|applicazione|menu|menù|interfaccia) .. (difficil*|difficoltos*|complicat*|complicatissim*|incubo|impossibil*|assurd*|macchinos*|laborios*|impresa|etern*|infinit*|delirio|disastr*|pessim*|faticos*|terribil*|infernal*|durat*|tortura)`,
      'reso|rimborso|assistenza|audio',
    ],
    [
      `non (si |ci |)(riesc*|riusc*|sono riuscit*|siamo riuscit*|riesce) .. (proprio |)(a |ad |)(${DOING}|capire|farl* (funzionare))`,
      'smettere|iphone|usarlo più',
    ],
    ['non .. (cap*) .. (niente|nulla|come|cosa|dove|un tubo|una mazza)', 'perché|prezzo|come (sia|mai)|cosa sia'],
    [
      '(fori|buchi|viti|pannelli|pezzi|parti) .. (non .. (combaci*|coincid*|corrispond*|allineat*|incastr*|entran*|numerat*|contrassegnat*)|fuori posto|disallineat*|mal (forat*|fatt*|allineat*)|forat* male|senza numer*|sfasat*)',
      `cover|custodia|manca*|iphone`,
    ],
    [
      '(ci vog*|ci vuole|servono|serve) .. (tre mani|quattro mani|due mani|sei mani|due person*|in due|in tre|tanta pazienza|molta pazienza|pazienza|una laurea|laurea|ingegner*|un tecnico|mezz ora|la forza|molta forza|troppa forza|le pinze|uno stuzzicadenti|lo stuzzicadenti)',
      'per scald*|per caric*|arriv*',
    ],
    [
      '(pers*|passat*|impiegat*|mess*|ci abbiamo messo|buttat*|spes*) .. (# ore|un ora|due ore|tre ore|ore e ore|mezz ora|mezza giornata|giornata|domenica|pomeriggio|sera) .. (mont*|assembl*|install*|cap*|mett*|configur*)',
      'arriv*|consegn*|sped*|telefono',
    ],
    [
      '(mont*|assembl*|install*|configur*)... (# ore|due ore|tre ore|ore e ore|tutta la (domenica|giornata|sera|mattina)|tutto il (giorno|pomeriggio|sabato)|mezza giornata|un giorno|un pomeriggio|in due|in tre|un impresa|bestemmi*)',
      'cinque minuti|pochi minuti',
    ],
    '(montaggio|assemblaggio|installazione) .. (un giorno|giornata|tutto il giorno)',
    ['(macchinos*|cervellotic*|farraginos*|poco (pratic*|intuitiv*|maneggevol*|chiar*))', 'assistenza|reso'],
    ['non (è |sono |) .. (pratic*|intuitiv*|maneggevol*|ergonomic*|facil*)', 'da trovare|reso|venditor*|trovare'],
    [
      `(tappo|coperchio|chiusura|confezione|barattolo|fibbia|gancio|valvola) .. (non .. (riesc*|si apre|si svita)|impossibil*|troppo dur*)`,
      'rott*|più',
    ],
    '(artrite|forza nelle mani) .. (non .. (riesc*|cap*|usar*)|impossibil*|difficil*|troppo|fatica|dur*)',
    ['(troppo|un po|molto|davvero|abbastanza) (complicat*|difficil*|compless*|macchinos*)', 'non è|nulla|reso'],
    '(traduzione|tradott*|italiano) .. (pessim*|coi piedi|con i piedi|approssimativ*|automatic*|incomprensibil*)',
    ['(chiede|richiede|pretende|vuole) .. (un codice|codice|registrazione)', 'assistenza|venditor*|garanzia|foto'],
    '(troppo|molto|davvero) pesant* .. (da |per ).. (tenere|us*|sollev*|port*|spost*|mano)',
    '(dovut*|bisogna|tocca|ti tocca|obblig*) .. (smontar* tutto|forare|fare i buchi|rifare i (fori|buchi)|arrangiar*)',
    [
      '(supplizio|calvario|rebus|delirio|tortura|incubo|stress|odissea|dannazione|faticaccia|da ingegner*|(cos* |)da pazzi)',
      'assistenza|reso|rimborso|consegn*|corriere|spedizione|venditor*|finit*|pelle|rumor*|giocattol*|gioco|regalo|prezzo|zanzar*|odore',
    ],
    [
      '((sbatt*|spaccat*|rompers*|rott*|sbattut*) .. (la testa)|(bestemmi*|tirando giù|litigat*|uscir* (matt*|pazz*)|diventar* (matt*|scem*|pazz*)))',
      'si accende|consegn*|corriere|reso|rimborso|assistenza|rumor*|venditor*',
    ],
    [
      '(ore|un ora|mezz ora|pomeriggio|giornata|domenica|sabato|notte) .. (a |per |nel |e ) (prov*|mont*|cap*|cerc*|config*|install*|assembl*|regol*|far* funzion*|legger*)',
      'caric*|dura|consegn*|rispo*|minuti',
    ],
    [
      '(disegn*|figur*|passagg*|fogliett*|istruzion*|manual*|manualett*|schem*|libretto|guida|pagin*) .. (invertit*|specchio|tropp* piccol*|piccol*|lente|pollici|numer*|lettera|parole|testo|tre righe|due righe|una riga|fotocopi*|sbiadit*|sfocat*|giapponese|solo (disegni|immagini)|sbagliat*|a caso|al contrario|saltano|inesist*|non (dic*|spieg*|c*|si cap*|torna*|hanno|corrispond*))',
      'libro|facil*|chiar*|taglie',
    ],
    [
      '(serve|ci vuole|occorre|servono|ci vogliono) .. (lente|laurea|ingegner*|manual*|forza (di)|terza mano|pinze|cacciavite|tre mani|santo|pazienza|due person*|un uomo)',
      'inclus*|compres*',
    ],
    [
      '(pezzi|viti|parti|pannelli|sacchetti|bustine) .. (non (hanno|numerat*|contrassegnat*|riconosc*)|senza (.. |)(numer*|letter*|etichett*|segno|nome)|tutt* ugual*|ugual*|a caso|confus*)',
      'manca*|mancan*|taglio',
    ],
    [
      '(app|applicazione|menu|menù|sito|software|pulsant*|tast*|comand*|interfaccia|sistema) .. (incasinat*|macchinos*|incomprensibil*|cervellotic*|complicat*|confus*|non si cap*|poco chiar*|in cinese|in inglese|nascost*|dove metti|tropp* (piccol*|vicin*|dur*)|minuscol*|scomod*|sbagliat*)',
      'reso|rimborso',
    ],
    [
      '(devo|bisogna|tocca|si deve|obblig*|ti fa|mi fa|ogni volta) .. (rifare|ricominciare|smontar*|svitar*|premer*|girar*|tenere premut*) .. (tutto|da capo|ogni|insieme|mani|mezz*|volte|sempre|due)',
      'venditor*|chiedere',
    ],
    [
      '((da soli|da solo|da sola|in due) non (si |ci |lo |ce ) (tira|monta|riesc*|apre|sposta|fa|mett*)|(spengo|attivo|spegn*|sregol*|premer*) .. (senza volerl*|per sbaglio|involontari*|per errore)|non (si |ci )(svita|smonta|apre più|pulisce|capisce|capisco|capisce) .. (come|dove|cosa|un acca|un accidente|niente|bene|mai|dentro|sotto|il|la|quale|perché))',
      'audio|suono|prezzo|assistenza',
    ],
    [
      '(montarl*|lavarl*|pulirl*|usarl*|aprirl*|chiuderl*|metterl*|infilarl*) .. (impresa|fatic*|impossibil*|difficil*|un casino|un problema|un odissea|un dramma|scomod*|pazienza|lascia* perdere|ore|disastr*|complicat*|supplizi*|un incubo|da matti|due person*|scordat*)',
      'senza|nessun*|non|reso',
    ],
  ],
  normal: [
    ['(complicat*|complicatissim*|difficilissim*|difficoltos*|incomprensibil*)', 'assistenza|reso|non è'],
    '(scomod*) .. (us*|pul*|aprir*|legger*|caric*)',
    ['(pesantissim*|troppo pesant*|pesa troppo)', 'spedizion*|odore|profum*|libro'],
    'non (so|sa) .. (usar*|mont*|funzion*|accender*|si (us*|mont*|accend*))',
    ['(scritt*|caratteri|testo|numeri) .. (microscopic*|minuscol*|piccolissim*|troppo piccol*|illeggibil*)', 'stamp*'],
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
    '(incompatibil*)',
    '(compatibil*) (solo|soltanto|esclusivamente|unicamente|un corno|manco)',
    [
      `non .. (va|vanno|va bene|vanno bene|andava|funzion*|entra|entrano|entrava|sta|stanno|ci sta|calza|calzano|adatta|adattano|adatt*|monta|montano|si monta|collega|collegano|connette|aggancia|agganciano|attacca|attaccano|combacia*) .. ${THING}`,
      'accend*|aspira|lava bene',
    ],
    [
      `${THING} .. non .. (riconosc*|legge|leggono|rilev*|vede|vedono|accetta*|trova|support*|prende)`,
      'assistenza|luce|acqua',
    ],
    `(per |con |su |sul |sulla |col )(la mia |il mio |i miei )${THING} .. non .. (va|vanno|funzion*|entra|entrano)`,
    [
      '(attacco|spina|passo|diametro|raccordo|adattatore|innesto|gancio|presa|voltaggio|spinotto) .. (divers*|sbagliat*|non .. (va|entra|compat*|adatt*|corrispond*|standard|quell*)|american*|ingles*|cines*|incompatibil*|errat*|piccol*|grand*)',
      'arrivat* divers*|perd*|ordinat*',
    ],
    [
      '(solo|soltanto|esclusivamente|unicamente) .. (con |per |su |dai |da |dal )(android|ios|iphone|windows|mac|apple|samsung)',
      'ottim*|anche|perfett*',
    ],
    `(è|sono|era) .. (altr* )(modello|auto|macchina|versione|serie)`,
    [
      '(cover|custodia|pellicola|portatarga|tappetini|tergicristall*|pastiglie|filtro)... (non .. (copr*|aderisc*|corrispond*|entra*|calza*|va |vanno|combaci*|adatt*)|(più |troppo )(piccol*|grand*|larg*|strett*|cort*|lung*)|lascia scopert*)',
      'non si carica|poco|ricaric*|lavagg*',
    ],
    [
      '(tasti|fotocamera) .. (non .. (combaci*|coincid*|corrispond*|allineat*|raggiung*)|(resta*|rimane|viene|è) copert*|copert*|fuori posto|disallineat*|non coincid*)',
      'montaggio|mobile|viti|armadio',
    ],
    `non (è |sono |)(della |del |la |il |delle |dei ).. (misura|modello|taglia|diametro|passo|attacco) .. (della|del|di|per) .. ${THING}`,
    '(non|nn) .. (vede|trova|riconosce|rileva|legge) .. (computer|telefono|pc|tv|auto|stampante)',
    ['(non supporta|non support*) .. ', 'il peso|peso|bambini'],
    [
      '(un altro|un altra|altro|altra|altri|divers*|non .. (stess*|quell*|giust*)) (diametro|tipo|passo|attacco|formato|voltaggio|standard|gancio|connettor*|innesto|spinotto|raccordo)',
      'ordinat*|arrivat*|foto|mandat*',
    ],
    [
      'non .. (entra|entrano|va|vanno|monta|montano|aggancia|agganciano|combacia*|calza|calzano|funziona|funzionano|vede|legge|prende|riconosce|fissa|collega|dialoga|comunica|adatta|adattano|copre|sta|stanno|parla|va d accordo) .. (sul|sulla|al|alla|nel|nella|col|con|sui|sulle|nei|nelle|coi|per|per la|per il) (il |la |i |le |) (mio|mia|miei|mie|nostro|nostra|suo modello)',
      'pied*|polso|testa|dito|figli*|bagno|cucina|letto|bocca|cassetto|vita|nicchia|mobil*|gust*|casa|pancia|moglie|marito|seno|gatto|cane|pelle|capell*|viso|bambin*|taglia|stile|giacca|armadio',
    ],
    [
      "(sulla|sul|con la|con il|col|nella|nel|alla|al|per la|per il|sui|coi|con i) (mia|mio|nostr*|miei|mie) (.. |)non (ci |si |ne |è |c'è |)(entra*|va|vanno|monta*|funziona*|combacia*|aggancia*|sta|stanno|calza*|fissa*|compatibil*|adatta*|riconosc*|vuole sapere|dialoga|comunica|posto|dove|legge)",
      'pied*|polso|testa|pelle|capell*|figli*|viso|bagno|cucina|cane|gatto|taglia|casa|letto|gusto|caso|parere',
    ],
    [
      '((poli) .. invertit*|(ne (vuole|richiede|serv*)|mentre .. (vuole|richiede)) (almeno |) (#|di più)|(fatt*|adatt*|previst*|solo) (solo |soltanto |) (per|a|con|su) (i |le |chi |la |il |l |) (mancorrent*|modell* (nuov*|vecch*|precedent*)|gas|attacc*|rubinett*|auto|tubi|barre|spin*|pres*|windows|android|ios|iphone|usb|versione*))',
      'perfett*|ottim*|anche',
    ],
  ],
  normal: [
    [`non (va bene|vanno bene|adatt*) (per|a|al|alla|con|su|sul) .. `, 'pelle|bambin*|capelli|chi '],
    ['(serve|serviva|ci vuole|dovuto comprare|occorre) .. (adattatore|raccordo|trasformatore)', 'inclus*'],
    `(diverso|differente|diversa|diversi) (da |dal |dalla |dai |dalle )(quell* |).. ${THING}`,
    [`(entra|infilare|inserire|montare) .. (nel|nella|sul|sulla) (mio|mia) ${THING}`, 'bene|perfett*|senza|facil*'],
  ],
  weak: ['compatibil*', 'adattatore', 'universal*'],
};
