import type { CausePhrases } from '../lexicon.ts';

const BODY =
  '(vita|girovita|fianchi|fianco|seno|petto|busto|spalle|spalla|braccia|braccio|avambraccio|bicipiti|gamba|gambe|coscia|cosce|polpaccio|polpacci|caviglia|caviglie|piede|piedi|tallone|talloni|dita|dito|alluce|alluci|punta|pianta|polso|polsi|mano|mani|testa|collo|ginocchi*)';
const SMALL = '(piccol*|strett*|corto|corta|corti|corte|cortissim*)';
const LARGE =
  '(grande|grandi|grandissim*|enorm*|abbondant*|ampi*|alto|alta|basso|bassa|bassi|largo|larga|larghi|larghe|larghissim*|lungo|lunga|lunghi|lunghe)';
const NOT_OF_SIZE =
  'temp*|attesa|consegn*|spedizion*|istruzion*|rumor*|differenza|prezz*|scritt*|procedura|montaggio|autonomia|durata|batteria|delusione|errore|problem*|rimborso|volume';
const SIZES = '(xs|s|m|l|xl|xxl|#)';
const THAN =
  '(di|del|dell|della|delle) .. (quanto|quello|quella|quelli|come|pensa*|pensass*|aspetta*|previst*|immagina*|crede*|sembra*)';

/** Too small, too large, or oddly cut. */
export const sizeFit: CausePhrases = {
  strong: [
    [`(troppo|eccessivamente|esageratamente|decisamente) (${SMALL}|${LARGE})`, NOT_OF_SIZE],
    [`(molto|davvero|veramente|proprio|estremamente) ${SMALL}`, NOT_OF_SIZE],
    '(vest*|calz*|indossa*) .. (male|malissimo|taglia in meno|piccol*|strett*|grand*|larg*|cort*|lung*|abbondant*|attillat*)',
    '(una|due|tre|mezza) (taglia|taglie|numero|numeri|misura|misure) (abbondante |buona |)(in |)(più|meno|piccol*|grand*|maggior*)',
    `(taglia|taglie|misura|numero|misure) .. (piccol*|troppo|non corrispond*|sballat*|sfasat*|assurd*|cines*)`,
    'non (mi|gli|le|ci|ti) (entra|entrano|entrava|entravano|sta|stanno|stava|stavano|calza|calzano|veste)',
    `non .. (entr*|infil*|pass*|chiud*|allacci*) .. ${BODY}`,
    `(largo|larga|larghi|larghe|larghissim*|strett*|lungo|lunga|lunghi|lunghe|corto|corta|corti|corte|string*|tira) (di|in|sul|sulla|sulle|sui|alla|alle|ai|al|sotto) ${BODY}`,
    '(ci sto|mi sta|mi stanno|mi stava|le sta|gli sta|gli stanno|le stanno) .. (a malapena|larg*|strett*|lung*|cort*|grand*|piccol*)',
    [`${BODY} .. (piccol*|largo|larga|larghi|larghe|strett*|corto|corta)`, 'per chi|rispetto|antiscivolo'],
    'mi (stringe|stringono|stringeva*|strozza*|strizza*|comprim*|sega|segano|tira|tirano|preme|premono|ballano|balla|schiaccia*)',
    '(fa|fanno|facciano|fa tutte) .. (pieghe|grinze) .. ',
    '(accumul*|arricci*|arrotol*|risal*|sal*) .. (caviglie|su per|in vita|sulla pancia)',
    '(cad*|scivol*|scapp*|scend*) .. (dal|dalla|dai|dalle) (dito|polso|piede|piedi|testa|spalle|vita|orecchie|tallone)',
    '(tallone|talloni|piede|piedi) .. (scapp*|esce|escono|scivol*|ball*)',
    '(ci|me ci) (ballo|nuoto|sguazzo|navigo|annego|affogo)',
    '(balla|ballano) (in testa|sul polso|al polso|ai piedi|addosso|in vita)',
    `(arriv*|copr*|finisc*|ferma*) .. (a|al|alla|alle|ai|sotto|sopra|metà|il|la|le|i) ${BODY}`,
    'non .. (fa|fanno) .. giro',
    'non .. (arriv*|copr*|raggiung*) .. (materasso|materassi|divano|parete|presa|pavimento|finestra|bordo|bordi|angoli)',
    'cop(re|rono|riva) (appena|solo|a malapena|sì e no) (metà|mezzo|mezza|un terzo|una parte)',
    '(strisci*|strusci*|tocca*|trascin*|spazz*) (a|per|in|il) (terra|pavimento)',
    `più (${SMALL}|${LARGE}|alt*|bass*) ${THAN}`,
    '(un bambino|una bambina|due|tre) .. (ci sta|ci stanno|ci entra|ci entrano|ci stiamo|ci entriamo) .. ',
    '(pensavo|immaginavo|credevo|aspettavo|volevo|vorrei) .. (un po |molto |)più (grand*|piccol*|lung*|larg*|alt*)',
    '(dimensioni|dimensione|misure|grandezza|lunghezza|larghezza) .. (ridott*|sbagliat*|errat*|ridicol*|esagerat*|inadeguat*)',
    'non .. (abbastanza|sufficientemente) (lung*|larg*|grand*|alt*|ampi*)',
    '(occupa*|prende*|ruba*) (troppo|metà|mezz*|tutto|tutta)',
    [
      'non (mi |ci |)(ci |)(sta|stanno|stava|stavano|entra|entrano) (nel|nella|nello|nell|sotto|sopra|sul|sulla|in|dentro|una)',
      'telefono|tablet|iphone|presa|porta|trapano|auto|macchina|bici|attacco',
    ],
    '(avrei dovuto|dovevo|conviene|meglio) (prend*|ordin*|scegl*|compr*) .. (una|la|taglia|numero|il) (s|m|l|xl|xxl|#)',
    `(una|la|un|il) ${SIZES} .. (veste|è|sembra|corrisponde) .. (xs|s|m|l|xl|#)`,
    '(da|per) (bambol*|barbie|nani|puffi)',
    '(veste|taglia|misura|sta bene|va bene|misure) (solo |)(da|per|a) .. (bambin*|bimb*|ragazzin*|figli*|nipot*|neonat*)',
    '(sembra|pare|sembro|larg* come) (in |dentro |)(un sacco|una tenda|un lenzuolo|un pigiama|.. barche|.. bambola)',
    '(dita|alluce|alluci) .. (schiacciat*|toccano|strizzat*|compress*|accartocciat*)',
    '(taglio|modello|cavallo|scollo|linea|fondo) .. (stran*|assurd*|sbagliat*)',
    '(poco|non (è |sono |)(molto |)(adatt*|indicat*) (a|per) (chi ha |).. (un |)) .. (fisic*|corporatura|piede|pianta|piedi|curv*)',
    '(vestibilità|calzata) .. (piccol*|strett*|larg*|abbondant*|stran*|sbagliat*)',
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
    ['(minuscol*|piccolissim*|strettissim*|cortissim*|larghissim*)', `${NOT_OF_SIZE}|istruzioni|foglietto`],
    ['(enorme|enormi|ingombrant*)', `${NOT_OF_SIZE}|passo|piacere|peccato`],
    '(poco|non) (molto |tanto |)(spazios*|capient*|ampi*|larg*|lung*|profond*)',
    ['(taglia|misura|numero|taglie|misure) (sbagliat*|errat*)', 'inviat*|spedit*|mandat*|ricevut*'],
    '(sbagliat*|errat*) (la |di |)(taglia|misura|numero)',
    '(cambio|problem*|questione|motivo|errore) .. (taglia|misura|numero)',
    ['(allungat*|strett*|larghe|larghi|corte|corti)', `${NOT_OF_SIZE}|maniche lunghe|maniche corte`],
    '(sproporzionat*|ci sto due volte|ci stiamo in due|informe)',
    'non (è|era) (della |la |)(mia |giusta |)(taglia|misura)',
    '(fa|fanno) difetto',
    '{needs not} (taglia|misura|vestibilità|numero) .. (giust*|corrett*|perfett*|esatt*|adatt*)',
  ],
  weak: ['piccol*', 'grande', 'corto', 'corta', 'lungo', 'lunga', 'largo', 'larga', 'taglia', 'ridott*', 'stringe*'],
};
