import type { CausePhrases } from '../lexicon.ts';

const DOING =
  '(mont*|usar*|uso|usare|utilizz*|pulir*|pulizia|assembl*|install*|configur*|aprir*|apertura|chiuder*|metter*|toglier*|inserir*|inseriment*|legger*|lettura|capir*|comprender*|interpret*|regolar*|regolazione|impost*|applicar*|indossar*|infil*|gestir*|accender*|avviar*|svit*|avvit*|smont*|riempir*|svuot*|lavar*|manovr*|maneggi*|trasport*|pieg*|ripieg*|stender*|spost*|attacc*|fiss*|programm*|agganci*|sgancia*|estrar*|sollev*|premer*|schiacci*|spinger*|tirar*|far funzion*|mettere in|ripor*|seguire|cambiar*|sostitu*|abbinar*|gonfiar*|arrotol*|srotol*|sfilar*|tagliar*|sciacqu*|registrar*|azionar*|incastr*|stacc*|collocare|posizion*|impugn*|tenere in mano|portare)';
const TONGUE =
  '(inglese|cinese|tedesco|francese|spagnolo|giapponese|polacco|russo|coreano|olandese|arabo|turco|portoghese|svedese|lingua straniera|lingue strane|ideogrammi|mandarino|greco)';
const GUIDE =
  '(istruzion*|manual*|libretto|foglietto|fogliettino|guida|spiegazion*|schem*|disegn*|opuscolo|foglio|bugiardino|tutorial|indicazioni|figure|illustrazioni|legenda)';

/** Unclear instructions, hard assembly or handling. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${GUIDE} .. (incomprensibil*|confus*|inesistent*|poco (chiar*|comprensibil*|dettagliat*|util*|leggibil*)|pessim*|in ${TONGUE}|tradott*|traduzion*|illeggibil*|microscopic*|minuscol*|piccolissim*|sbagliat*|incomplet*|scars*|approssimativ*|fanno (pena|schifo|ridere|cagare)|fa (pena|schifo|ridere)|inutil*|assurd*|complicat*|non .. (spieg*|cap*|chiar*|comprens*|in italiano|serv*|aiut*|dett*|legg*|corrispond*)|da decifrare|un rebus|un mistero|lasciano a desiderare|criptic*|contraddit*|ridicol*|senza parole|nessuna parola|geroglific*|aramaico|scritt* (microscopic*|piccol*|male|coi piedi)|per un altro modello|di un altro|minim*|stringat*|zero|da google)`,
      'del tessuto|in foto|stamp*|del marchio|materiale didattico',
    ],
    [
      `(senza|nessun*|non c'è|non ci sono|mancan*|prive di|zero|niente|nemmeno|neanche) .. ${GUIDE} .. (in italiano|chiar*|comprensibil*|decent*|di montaggio|util*|per capire|che spiegh*|per (l uso|il montaggio|montarlo|usarl*))`,
      'chiarissim*',
    ],
    '(non|nemmeno|neanche) .. (in |l |d |di )italian*',
    [
      `(solo|soltanto|unicamente|esclusivamente|tutto|tutta|scritt*|tutte|tutti|parla|lingua|voce|menu|menù|app|interfaccia|software|comandi) .. in ${TONGUE}`,
      'libro|edizione|film|dvd|assistenza|rispond*',
    ],
    [
      `(difficil*|difficilissim*|complicat*|complicatissim*|compless*|macchinos*|laborios*|arduo|ardua|faticos*|faticosissim*|scomod*|impossibil*|un impresa|impresa|un incubo|incubo|ostic*|farraginos*|tedios*|poco intuitiv*|poco pratic*|pesante|un odissea|un rebus|durissim*|un casino|un delirio|una tortura|un inferno|uno strazio|rognos*|un parto|una rottura|difficoltà|fatica|difficoltos*) .. ${DOING}`,
      'assistenza|reso|rimborso|macchi*|sporco|tenere bagnato',
    ],
    [
      `(montaggio|assemblaggio|installazione|configurazione|utilizzo|pulizia|apertura|manutenzione|applicazione|menu|menù|interfaccia|app|regolazione|accoppiamento|impostazione|programmazione|procedura|sistema di (chiusura|aggancio|apertura)|chiusura|registrazione|comandi|smontaggio) .. (difficil*|difficoltos*|complicat*|complicatissim*|incubo|impossibil*|assurd*|macchinos*|laborios*|impresa|etern*|infinit*|delirio|disastr*|pessim*|poco intuitiv*|faticos*|terribil*|infernal*|durat*|tortura|dramma|da ingegner*|compless*|cervellotic*|confus*|ostic*|scomod*|macello|casino|incomprensibil*|strazio|lunghissim*|follia|snervant*|allucinant*|poco pratic*|travaglio|rognos*|tediosa)`,
      'reso|rimborso|assistenza|audio',
    ],
    [
      `non (si |ci |)(riesc*|riusc*|sono riuscit*|siamo riuscit*|è riuscit*|riesce|si può|posso|potev*|si possono) .. (proprio |)(a |ad |)(${DOING}|capire|sbloccare|farl* (funzionare|partire))`,
      'iphone|usarlo più|usarla più|usarlo perché|alzare|spegn*',
    ],
    [
      'non .. (cap*) .. (niente|nulla|come (si |)(mont*|us*|funzion*|install*|apr*|accend*|configur*|mett*|collega*|regol*)|come funzion*|come va|cosa|una mazza|un tubo|un accidente|dove (va|vanno|si))',
      'perché|prezzo|come (sia|possa|mai)|cosa sia',
    ],
    [
      '(fori|buchi|viti|pannelli|incastri|pezzi|parti|forature|perni|pali|tubi|angolari|filettature) .. (non .. (combaci*|coincid*|corrispond*|allineat*|allinean*|incastr*|entran*|numerat*|contrassegnat*|etichettat*|segnat*|present*|forat*|centrat*|avvit*|marcat*)|fuori posto|disallineat*|mal (forat*|fatt*|allineat*)|forat* male|senza numer*|fuori asse|fuori squadra|sfasat*|imprecis*|spanat*|si spanano|sbagliat*|a caso|inesistent*|tutt* ugual* e)',
      `cover|custodia|manca*|iphone|telefono|samsung`,
    ],
    [
      '(ci vog*|ci vuole|servono|serve|occorr*|necessit*|bisogna (avere|essere)|richied*|c è bisogno|servirebb*|ci vorrebb*) .. (tre mani|quattro mani|due mani|sei mani|due person*|in due|in tre|tanta pazienza|molta pazienza|santa pazienza|pazienza|una laurea|laurea|ingegner*|un tecnico|un elettricista|un idraulico|un falegname|mezz ora|molta forza|tanta forza|troppa forza|una forza|la forza|le pinze|pinze|un martello|uno stuzzicadenti|stuzzicadenti|un cacciavite|muscoli|bicipit*|un mago|un ora|ore|mezza giornata|un corso)',
      'per scald*|per caric*|arriv*|per ricaric*|risposta|rimborso',
    ],
    [
      '(pers*|passat*|impiegat*|mess*|ci abbiamo messo|buttat*|spes*|lavorat*|sudat*|litigat*|durat*|dopo|ci sono volut*|ci è volut*|volut*) .. (# ore|un ora|due ore|tre ore|quattro ore|ore e ore|mezz ora|mezza giornata|tutta la (domenica|giornata|sera|mattina|mattinata)|tutto il (pomeriggio|giorno|sabato)|un pomeriggio|un intero pomeriggio|un giorno intero|una giornata|una sera|una domenica|un weekend) .. (mont*|assembl*|install*|cap*|mett*|configur*|apr*|lavoro|tentativi|far*)',
      'arriv*|consegn*|sped*|telefono|assistenza',
    ],
    [
      '(per |a )(mont*|assembl*|install*|configur*) .. (# ore|ore|tutta la|tutto il|mezza giornata|un giorno|una giornata|un pomeriggio|in due|in tre|in quattro|impossibile|un casino|impresa|santi)',
      'cinque minuti|pochi minuti',
    ],
    '(montaggio|assemblaggio|installazione) .. (un giorno|giornata|tutto il giorno|# ore|ore|due ore|tre ore)',
    [
      '(macchinos*|ingestibil*|cervellotic*|farraginos*|arzigogolat*|poco intuitiv*|poco pratic*|poco maneggevol*|poco ergonomic*|poco chiar*|per niente intuitiv*|poco funzionale da)',
      'assistenza|reso',
    ],
    [
      'non (è |sono |) .. (pratic*|intuitiv*|maneggevol*|ergonomic*|facil*|semplic*|immediat*|chiar*)',
      'da trovare|reso|venditor*|trovare',
    ],
    [
      `(tappo|coperchio|chiusura|confezione|barattolo|fibbia|gancio|cappuccio|valvola|vite|sportello|zip|fascia|bottone|linguetta|coperchietto) .. (non .. (riesc*|si apre|si svita|si toglie|si sgancia|si chiude|viene via)|impossibil*|troppo dur*|durissim*|difficil*|serve forza|si fatica)`,
      'rott*|più',
    ],
    '(artrite|artrosi|forza nelle mani|mani deboli|per un anziano|per anziani|mia nonna|mia madre|mia mamma|mio padre|mio nonno) .. (non .. (riesc*|cap*|usar*)|impossibil*|difficil*|troppo|fatica|dur*)',
    [
      '(troppo|un po|molto|davvero|abbastanza|parecchio|piuttosto|così) (complicat*|difficil*|compless*|macchinos*|tecnic*|laborios*|cervellotic*)',
      'non è|nulla|reso|contattare|trovar*',
    ],
    '(si legge|si leggono) (male|malissimo|a fatica|con la lente)',
    '(traduzione|tradott*|italiano) .. (pessim*|coi piedi|con i piedi|approssimativ*|automatic*|google|incomprensibil*|maccheronic*|sgrammaticat*|male|da ridere|ridicol*)',
    [
      '(chiede|richiede|obbliga|costringe|pretende|vuole) .. (un codice|codice|registrar*|registrazione|la password|un account|dati personali|iscriv*|smontare|un app)',
      'assistenza|venditor*|garanzia|foto',
    ],
    ['(si perde|perdo|perdere|passo) .. (tempo|più tempo) .. (pul*|mont*|lav*|a|per)', 'batteria'],
    '(troppo|molto|davvero) pesant* .. (da |per ).. (tenere|us*|sollev*|port*|spost*|mano|bambin*|una persona|maneggiare|trasport*)',
    '(devi|bisogna|tocca|ti tocca|costrett* a|obblig*|ho dovuto|dovuto|dovuti|si deve|dovete) .. (smontar* tutto|smontare|forare|fare i buchi|rifare i fori|bucare|chiamare un (tecnico|elettricista|idraulico)|limare|adattare|arrangiar*|guardare un (video|tutorial)|cercare su (youtube|internet)|forzare|tagliare|segare|trapanare|rimontare|smanettare)',
  ],
  normal: [
    [
      '(complicat*|complicatissim*|difficilissim*|difficoltos*|incomprensibil*|inutile il manuale|astrus*|difficile)',
      'assistenza|reso|non è|trovar*|contatt*|rimborso',
    ],
    '(troppi|tanti|mille) (passaggi|pulsanti|tasti|pezzi da|menu)',
    '(scomod*) .. (us*|pul*|aprir*|legger*|caric*|mont*|maneggi*|impugn*)',
    ['(pesantissim*|troppo pesant*|pesa troppo)', 'spedizion*|odore|profum*|libro|crema|aria'],
    '(istruzion*|manuale|montaggio) (zero|nulla|boh|mah|\\?)',
    'non (so|sappiamo|sa) (come |) .. (usar*|mont*|funzion*|accender*|si (us*|mont*|accend*))',
    ['(si impiglia|si attorciglia|si aggroviglia|si arrotola|attorciglia*|aggroviglia*)', 'non si'],
    [
      '(scritt*|caratteri|lettere|testo|numeri) .. (microscopic*|minuscol*|piccolissim*|troppo piccol*|illeggibil*)',
      'stamp*',
    ],
  ],
  weak: [
    'istruzion*',
    'montaggio',
    'montare',
    'difficil*',
    'manuale',
    'pesante',
    'app',
    'complicat*',
    'scomod*',
    'fatica',
    'installazione',
  ],
};

const THING =
  '(iphone|ipad|ipod|samsung|galaxy|xiaomi|redmi|huawei|honor|oppo|motorola|realme|android|ios|apple|telefono|telefonino|cellulare|smartphone|tablet|pc|computer|mac|macbook|windows|portatile|notebook|laptop|stampante|tv|televisore|televisione|smart tv|lg|console|ps4|ps5|playstation|xbox|switch|nintendo|auto|macchina|automobile|vettura|camper|furgone|moto|motorino|scooter|vespa|bici|bicicletta|monopattino|mtb|golf|panda|punto|yaris|clio|fiesta|qashqai|duster|tiguan|polo|corsa|ypsilon|500|bmw|audi|fiat|ford|renault|peugeot|citroen|opel|volkswagen|toyota|mercedes|kia|hyundai|dacia|honda|yamaha|lavatrice|lavastoviglie|asciugatrice|frigo|frigorifero|forno|piano cottura|cappa|aspirapolvere|dyson|folletto|bimby|roomba|rowenta|trapano|avvitatore|bosch|makita|black decker|rubinetto|rubinetti|lavandino|lavello|doccia|wc|water|sanitari|presa|prese|impianto|caldaia|router|modem|wifi|alexa|google home|fotocamera|canon|nikon|sony|reflex|orologio|apple watch|fitbit|garmin|macchinetta|nespresso|lavazza|dolce gusto|moka|induzione|porta|finestra|finestre|serratura|culla|passeggino|carrozzina|seggiolino|tapparella|letto contenitore|tostapane|robot|decespugliatore|motosega|tagliaerba|epson|hp|brother|kindle|fire stick|caricatore|cuffie|bicchiere portaspazzolino|dispositivo|dispositivi|modello|telaio|manubrio|contatore|cancello|piastrelle|fornelli|fornello|bombola|rasoio|spazzolino|oral b|philips|braun|tavoletta|vasca|box doccia|sella)';
const MINE = '';

/** Does not fit or work with the buyer's own device, vehicle or system. */
export const compatibility: CausePhrases = {
  strong: [
    '(non|poco|nn|in|mica) .. (compatibil*)',
    '(incompatibil*|incompatibilità)',
    '(compatibil*) (solo|soltanto|esclusivamente|unicamente|un corno|manco)',
    [
      `non .. (va|vanno|va bene|vanno bene|andava|funzion*|entra|entrano|entrava|sta|stanno|ci sta|calza|calzano|adatta|adattano|adatt*|adattabil*|idone*|monta|montano|si monta|collega|collegano|connette|connettono|si collega|si connette|aggancia|agganciano|attacca|attaccano|combacia*|corrispond*|è per|sono per|legge|leggono|riconosc*|support*|rilev*|vede|vedono|accett*|bene|abbin*|accoppia*|s accoppia|incastra*|aderisc*|infila*|inserisc*|copre|coprono|avvita*|è predispost*|predispost*|previst*|regge|si (accoppia|abbina|adatta|incastra|inserisce|infila|avvita|aggancia|attacca)|riesc* a (collegar*|connetter*|abbinar*|accoppiar*|mont*)|riesco a farl* (funzionare|andare)|è riconosciut*|viene riconosciut*|vengono riconosciut*) .. ${MINE}${THING}`,
      'accend*|aspira|lava bene|carica la batteria|scalda|prese elettriche in casa',
    ],
    [
      `${MINE}${THING} .. non .. (riconosc*|legge|leggono|rilev*|vede|vedono|accetta*|trova|support*|prende|monta|legge|abbina|ci sta|ci entra|entra|va bene|compatibil*|combacia*)`,
      'assistenza|luce|acqua|si accende|bene|la carica',
    ],
    `(per |con |su |sul |sulla |col )(la mia |il mio |i miei |le mie |la nostra |il nostro |un |una )${THING} .. non .. (va|vanno|funzion*|entra|entrano|compatibil*|adatt*|bene|monta)`,
    [
      '(attacco|attacchi|spina|connettore|filettatura|passo|diametro|raccordo|adattatore|innesto|gancio|presa|voltaggio|tensione|spinotto|bocchettone|foro|zoccolo|jack|porta|ingresso|aggancio|portalampada|codolo|interasse|tubo|valvola|slot|piedinatura) .. (divers*|sbagliat*|non .. (va|entra|compat*|adatt*|corrispond*|standard|quell*|combacia|italian*|coincide|universal*|giust*)|american*|ingles*|cines*|incompatibil*|errat*|different*|tedesc*|schuko|uk|usa|troppo (grand*|piccol*|larg*|strett*))',
      'arrivat* divers*|perd*|ordinat*|lavastoviglie',
    ],
    [
      '(funziona|funzionano|va|vanno|va bene|vanno bene|compatibile|valid*|vale|adatt*|pensat*|fatt*|disponibile|solo|si usa|utilizzabile) .. (con |per |su |dai |da |dal )(android|ios|iphone|windows|mac|apple|samsung|(gli |un |)altr* modell*|modell* (più |)(nuov*|vecchi*|recent*|pro|plus|max|precedent*|divers*|american*|ingles*|usa)|un altra (versione|serie|marca|auto|macchina)|la versione|le versioni|(la |)(rete |)(# |#)ghz|alcuni modell*|determinat*|i modelli|certi modell*|il modello)',
      'ottim*|anche|perfett*|comprat* per',
    ],
    `(è|sono|era) .. (altr* )(modello|auto|macchina|versione|serie|marca|tipo|telefono|stampante)`,
    [
      '(cover|custodia|pellicola|vetro temperato|guscio|vetrino|proteggi schermo|bumper|portatarga|tappetini|coprisedili|coprisella|tergicristall*|pastiglie|filtro|filtri|ricambio|cartucc*|toner|batteria|cinturino|borsa laterale|guarnizione|cinghia|telecomando|carrello|base|capsule|cialde|sacchetti)... (non .. (copr*|aderisc*|corrispond*|entra*|calza*|va |vanno|combaci*|adatt*|della misura|della mia|del mio|per il mio|aggancia*|riconosc*|quell* giust*|monta|coincid*|compat*|ci stanno|ci sta)|(più |troppo )(piccol*|grand*|larg*|strett*|cort*|lung*)|lascia scopert*|fotocamera .. coperta|copre (la fotocamera|i tasti|il sensore)|per un altr*|per altr*|diverso dal mio|diversa dalla mia|diverse dalle mie|differente)',
      'non si carica|poco|ricaric*|lavagg*|non va più|fors*',
    ],
    [
      '(tasti|fori|foro|ritagli*|buchi|fotocamera|pulsanti|sensore|altoparlante|jack|connettore) .. (non .. (combaci*|coincid*|corrispond*|allineat*|accessibil*|raggiung*)|(resta*|rimane|viene|è) copert*|copert*|fuori posto|disallineat*|non coincid*)',
      'montaggio|mobile|viti|armadio|scarpiera|libreria',
    ],
    `non (è |sono |)(della |del |la |il |delle |dei ).. (misura|modello|taglia|diametro|passo|attacco) .. (della |del |di |per |giust* per )${MINE}${THING}`,
    '(solo|soltanto|esclusivamente|mio|mia|rete|wifi|a) .. (# ghz|#ghz)',
    '(non|nn) .. (vede|trova|riconosce|rileva|legge|prende|accetta|supporta) .. (computer|telefono|pc|tv|auto|stampante|sistema|dispositivo|console|app|macchina)',
    [
      '(non supporta|non è supportat*|non support*|dispositivo non|accessorio non|cartuccia non|periferica non) .. ',
      'il peso|peso|bambini|venditore',
    ],
    [
      `(modello|versione|anno|sigla|codice|misura) .. (non .. (compatibil*|quell* giust*|per il mio|corrisponde al mio|adatt*)|divers* (dal|da quell*) (mio|mia|della mia|del mio))`,
      'foto|descri*',
    ],
  ],
  normal: [
    [
      `non (va bene|vanno bene|adatt*|è adatt*|sono adatt*|idone*|va|vanno) (per|a|al|alla|con|su|sul|sulla|agli|alle|nel|nella) .. `,
      'pelle|bambin*|capelli|chi |regalo|forno',
    ],
    [
      '(serve|ci vuole|servirebbe|ho dovuto comprare|dovuto prendere|occorre) (un |) (adattatore|riduttore|raccordo|trasformatore)',
      'inclus*',
    ],
    `(diverso|differente|diversa|diversi|diverse) (da |dal |dalla |dai |dalle )(quell* |).. ${THING}`,
    [`(entra|infilare|inserire|montare) .. (nel|nella|sul|sulla) (mio|mia) ${THING}`, 'bene|perfett*|senza|facil*'],
  ],
  weak: ['compatibil*', 'attacco', 'adattatore', 'modello', 'spina', 'iphone', 'universal*', 'diametro'],
};
