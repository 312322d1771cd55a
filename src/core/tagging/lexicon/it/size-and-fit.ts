import type { CausePhrases } from '../lexicon.ts';

const BODY =
  '(vita|girovita|fianchi|fianco|seno|petto|busto|spalle|spalla|braccia|braccio|avambraccio|bicipiti|gamba|gambe|coscia|cosce|polpaccio|polpacci|caviglia|caviglie|piede|piedi|tallone|talloni|collo del piede|dita|dito|alluce|alluci|punta|pianta|polso|polsi|mano|mani|testa|collo|pancia|sedere|cavallo|ginocchio|ginocchia|gomito|gomiti|schiena|orecchie|ascelle|manica|maniche|coppe|coppa|ombelico|inguine)';
const SMALL =
  '(piccol*|strett*|corto|corta|corti|corte|cortissim*|attillat*|aderent*|minuscol*|minut*|striminzit*|microscopic*)';
const LARGE =
  '(grande|grandi|grandissim*|largo|larga|larghi|larghe|larghissim*|lungo|lunga|lunghi|lunghe|lunghissim*|enorm*|abbondant*|ampio|ampia|ampi|ampie|gross*|ingombrant*|voluminos*|profond*)';
const NOT_OF_SIZE =
  'tempo|tempi|attesa|consegna|spedizione|corriere|istruzion*|rumor*|differenza|prezzo|prezzi|scritt*|caratteri|procedura|montaggio|autonomia|durata|batteria|delusione|errore|problem*|rimborso|percorso|aiuto|risposta|volume|voce|per quello che cost*|per il prezzo|a lungo|in lungo e in largo|gruppo|famiglia';
const SIZES = '(xs|s|m|l|xl|xxl|xxxl|#)';
const THAN =
  '(di|del|dell|della|delle|dei|rispetto|che) .. (quanto|quello|quella|quelli|come|pensa*|pensass*|aspetta*|previst*|immagina*|crede*|sembra*|appa*|normal*|solit*|dovrebbe*|mio|mia|miei|mie|vecchi*|precedent*)';

/** Too small, too large, or oddly cut. */
export const sizeFit: CausePhrases = {
  strong: [
    [`(troppo|eccessivamente|esageratamente|decisamente|parecchio|leggermente|un po) (${SMALL}|${LARGE})`, NOT_OF_SIZE],
    [`(molto|davvero|veramente|proprio|estremamente|assai|tremendamente|abbastanza) ${SMALL}`, NOT_OF_SIZE],
    '(vest*|calz*|indossa*) .. (piccol*|strett*|grand*|larg*|cort*|lung*|abbondant*|attillat*|male|malissimo|poco|giust* giust*|in meno|in più)',
    '(una|due|tre|mezza|almeno una|anche due|1|2) (taglia|taglie|numero|numeri|misura|misure) (abbondante |buona |)(in |)(più|meno|piccol*|grand*|maggior*|superior*|inferior*|sopra|sotto)',
    `(taglia|taglie|misura|numero|misure) .. (piccol*|troppo|non corrispond*|sballat*|sfasat*|assurd*|cines*|asiatich*|orientali|da bambin*|inesatt*|stran*|non .. (giust*|adatt*|adeguat*|corrett*|reali|realistic*|quell*))`,
    'non (mi|gli|le|ci|ti|vi|me la|me lo) (entra|entrano|entrava|entravano|sta|stanno|stava|stavano|calza|calzano|veste|vestono|chiude|chiudono|passa|passano|sale|arriva alla|è entrat*|sono entrat*)',
    `non .. (entr*|infil*|pass*|chiud*|allacci*|abbotton*|sal*|ced*) .. ${BODY}`,
    `(largo|larga|larghi|larghe|larghissim*|strett*|lungo|lunga|lunghi|lunghe|corto|corta|corti|corte|string*|tira|tirano|segano|sega|preme|premono|stringe|stringono|comprim*|stritol*|strozz*|schiaccia*|difetto|abbondant*|ampi*) (di|in|sul|sulla|sulle|sui|alla|alle|ai|al|sotto|dietro|davanti|a|nel|nella|le|i|il|la) ${BODY}`,
    [
      `${BODY} .. (largo|larga|larghi|larghe|strett*|corto|corta|corti|corte|stringono|tira|tirano|bass* di)`,
      'rispetto|antiscivolo',
    ],
    'mi (stringe|stringono|stringeva*|strozza*|strizza*|comprim*|sega|segano|tira|tirano|preme|premono|ballano|balla|pende|pendono|cade da|cadono da|scivola da|casca|cascano|fa difetto|fanno difetto|fa le pieghe|fanno le pieghe|facciano le pieghe|tocca* (per |a |)terra)',
    '(cad*|scivol*|scapp*|scend*|sfil*|esc*|casca*) .. (dal|dalla|dai|dalle) (dito|polso|piede|piedi|testa|spalle|vita|sedere|fianchi|tallone|orecchie|naso)',
    '(tallone|talloni|piede|piedi) .. (scapp*|esce|escono|scivol*|ball*|naviga*|esce fuori|sfil*)',
    '(ci|me ci) (ballo|nuoto|sguazzo|navigo|annego|affogo|sto due volte|stiamo in due|balla|nuota)',
    '(balla|ballano) (in testa|sul polso|al polso|ai piedi|addosso|in vita)',
    `(arriv*|copr*|finisc*|ferma*) .. (a |al |alla |alle |ai |sotto |sopra |fino |a metà |a mezz*|mezz* |).. ${BODY}`,
    'non .. (arriv*|copr*|raggiung*) .. (materasso|materassi|divano|parete|presa|pavimento|finestra|bordo|bordi|angoli|tutto il|tutta la|intero|intera|terra|tavolo|sedile|letto)',
    'cop(re|rono|riva) (appena|solo|a malapena|sì e no) (metà|mezzo|mezza|un terzo|una parte)',
    '(strisci*|strusci*|tocca*|trascin*|spazz*) (a|per|in|il) (terra|pavimento)',
    `più (${SMALL}|${LARGE}|alt*|bass*) ${THAN}`,
    '(pensavo|immaginavo|credevo|aspettavo|volevo|vorrei|serviva|preferivo|avrei voluto|speravo) .. (un po |molto |)più (grand*|piccol*|lung*|larg*|alt*|cort*|spazios*|capient*|ampi*)',
    '(dimensioni|dimensione|misure|grandezza|lunghezza|larghezza|altezza|profondità|capienza|ampiezza) .. (ridott*|sbagliat*|errat*|ridicol*|esagerat*|inadeguat*|eccessiv*|insufficient*|minim*|piccol*|non .. (adatt*|sufficient*|va|vanno))',
    'non .. (abbastanza|sufficientemente) (lung*|larg*|grand*|alt*|ampi*|profond*|capient*|spazios*)',
    '(occupa*|prende*|ruba*) (troppo|metà|mezz*|tutto|tutta|un sacco|molto|mezza)',
    'non (mi |ci |)(ci |)(sta|stanno|stava|stavano|entra|entrano) (nel|nella|nello|nell|sotto|sopra|sul|sulla|in|dentro|una|un|il|la|i|le|neanche|nemmeno|niente|nulla)',
    '(avrei dovuto|dovevo|conviene|meglio|consiglio di|bisogna|dovete) (prend*|ordin*|scegl*|compr*) .. (una|la|taglia|numero|il) (s|m|l|xl|xxl|#|taglia|misura|numero|più)',
    `(una|la|un|il) ${SIZES} .. (veste|è|sembra|corrisponde|equivale|come|calza) .. (xs|s|m|l|xl|#)`,
    '(da|per) (bambol*|barbie|nani|puffi|gnomi|hobbit|lillipuzian*)',
    '(veste|taglia|misura|sta bene|va bene|misure) (solo |)(da|per|a) .. (bambin*|bimb*|ragazzin*|figli*|nipot*|neonat*)',
    '(sembra|pare|sembro) (in |dentro |)(un sacco|una tenda|un lenzuolo|un pigiama|un vestito premaman|una vestaglia|un insaccato|una salsiccia|da bambin*|per bambin*|un bonsai)',
    '(dita|alluce|alluci) .. (schiacciat*|toccano|strizzat*|compress*|accartocciat*|piegat*|arricciat*|fuori|addormentat*)',
    '(taglio|modello|cavallo|scollo|linea|fondo) .. (stran*|assurd*|sbagliat*|a sacco|sproporzionat*|troppo|informe)',
    '(poco|non (è |sono |)(molto |)(adatt*|indicat*) (a|per) (chi ha |).. (un |)) .. (fisic*|corporatura|piede|pianta|piedi|curv*|seno|spalle|gambe|collo del piede)',
    '(vestibilità|calzata) .. (piccol*|strett*|larg*|abbondant*|stran*|sbagliat*|ridott*|slim|minima|scomoda)',
    '(salta*|scappa*|esc*|sfila*|scalza*) .. (via |)(dal materasso|dagli angoli|dal divano)',
    '(non|nemmeno|neanche) (riesco|riusciva|riesce|riuscit*) .. (alzare|piegare|muovere|sollevare|infilar*|indossar*) .. (braccia|ginocchia|testa|pied*|gamb*)',
    `(misura|misurat*|sono|è) .. # (cm|mm|centimetri|metri) (e non|invece|non|anziché)`,
    [
      '# (cm|centimetri|mm|millimetri) (troppo|in meno|in più|di troppo|più (cort*|lung*|strett*|piccol*|larg*))',
      'scritt*',
    ],
    '(serv*|mi serv*|voglio|vorrei|mandat*|cambio) .. (taglia|misura|numero) (più|diversa|diverso|maggiore|superiore|inferiore)',
  ],
  normal: [
    [
      '(minuscol*|piccolissim*|strettissim*|cortissim*|larghissim*|lunghissim*|striminzit*|lillipuzian*|gigantesc*)',
      `${NOT_OF_SIZE}|istruzioni|foglietto`,
    ],
    ['(enorme|enormi|ingombrant*)', `${NOT_OF_SIZE}|passo|piacere|peccato|sconto|vantaggio`],
    '(poco|non) (molto |tanto |)(spazios*|capient*|ampi*|larg*|lung*|profond*)',
    ['(taglia|misura|numero|taglie|misure) (sbagliat*|errat*)', 'inviat*|spedit*|mandat*|ricevut*|arrivat*|consegnat*'],
    '(sbagliat*|errat*) (la |di |)(taglia|misura|numero)',
    '(cambio|problem*|questione|motivo|errore) .. (taglia|misura|numero)',
    [
      '(allungat*|strett*|larghe|larghi|corte|corti)',
      `${NOT_OF_SIZE}|maniche lunghe|maniche corte|bocche larghe|manica corta`,
    ],
    'sproporzionat*',
    'non (è|era) (della |la |)(mia |giusta |)(taglia|misura)',
    '(fa|fanno) difetto',
  ],
  weak: [
    'piccol*',
    'grande',
    'grandi',
    'corto',
    'corta',
    'lungo',
    'lunga',
    'largo',
    'larga',
    'alto',
    'bassa',
    'taglia',
    'taglie',
    'misura',
    'misure',
    'numero',
    'ridott*',
    'stringe*',
  ],
};
