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
  '(di|del|dell|della|delle) .. (quanto|quello|quella|quelli|come|pensa*|pensass*|aspetta*|previst*|crede*|sembra*)';

/** Too small, too large, or oddly cut. */
export const sizeFit: CausePhrases = {
  strong: [
    [`(troppo|eccessivamente|esageratamente|decisamente) (${SMALL}|${LARGE})`, NOT_OF_SIZE],
    [`(molto|davvero|veramente|proprio) ${SMALL}`, NOT_OF_SIZE],
    '(vest*|calz*|indossa*) .. (male|malissimo|taglia in meno|piccol*|strett*|grand*|larg*|cort*|lung*|abbondant*)',
    '(una|due|tre|mezza) (taglia|taglie|numero|numeri|misura|misure) (buona |)(in |)(più|meno|piccol*|grand*)',
    `(taglia|taglie|misura|numero|misure) .. (piccol*|troppo|non corrispond*|sballat*|sfasat*|assurd*|cines*)`,
    'non (mi|gli|le|ci|ti) (entra|entrano|entrava|entravano|sta|stanno|stava|stavano|calza|calzano|veste)',
    `non .. (entr*|infil*|pass*|chiud*|allacci*) .. ${BODY}`,
    `(largo|larga|larghi|larghe|larghissim*|strett*|lungo|lunga|lunghi|lunghe|corto|corta|corti|corte|string*|tira) (di|in|sul|sulla|sulle|sui|alla|alle|ai|al|sotto) ${BODY}`,
    '(ci sto|mi sta|mi stanno|mi stava|le sta|gli sta|gli stanno|le stanno) .. (a malapena|larg*|strett*|lung*|cort*|grand*|piccol*)',
    [`${BODY} .. (piccol*|largo|larga|larghi|larghe|strett*|corto|corta)`, 'per chi|rispetto|antiscivolo'],
    'mi (stringe|stringono|stringeva*|strizza*|comprim*|sega|segano|tira|tirano|preme|ballano|balla|schiaccia*)',
    '(fa|fanno|facciano|fa tutte) .. (pieghe) .. ',
    '(cad*|scivol*|scapp*|scend*) .. (dal|dalla|dai|dalle) (dito|polso|piede|piedi|testa|spalle|vita|orecchie|tallone)',
    '(tallone|talloni|piede|piedi) .. (scapp*|esce|escono|scivol*|ball*)',
    '(ci|me ci) (ballo|nuoto|navigo)',
    '(balla|ballano) (in testa|sul polso|al polso|ai piedi|addosso|in vita)',
    `(arriv*|copr*|finisc*|ferma*) .. (a|al|alla|alle|ai|sotto|sopra|metà|il|la|le|i) ${BODY}`,
    'non .. (fa|fanno) .. giro',
    'non .. (arriv*|copr*|raggiung*) .. (materasso|divano|parete|presa|pavimento|finestra|bordo|angoli)',
    'cop(re|rono|riva) (appena|solo|a malapena|sì e no) (metà|mezzo|mezza|un terzo|una parte)',
    `più (${SMALL}|${LARGE}|alt*|bass*) ${THAN}`,
    '(pensavo|immaginavo|credevo|aspettavo|volevo|vorrei) .. (un po |molto |)più (grand*|piccol*|lung*|larg*|alt*)',
    '(dimensioni|dimensione|misure|lunghezza|larghezza) .. (ridott*|sbagliat*|errat*|ridicol*|esagerat*|inadeguat*)',
    'non .. (abbastanza|sufficientemente) (lung*|larg*|grand*|alt*|ampi*)',
    '(occupa*|prende*) (troppo|metà|mezz*|tutto|tutta)',
    [
      'non (mi |ci |)(ci |)(sta|stanno|stava|stavano|entra|entrano) (nel|nella|nello|nell|sotto|sopra|sul|sulla|in|dentro|una)',
      'telefono|tablet|iphone|presa|porta|trapano|auto|macchina|bici|attacco',
    ],
    '(avrei dovuto|dovevo|conviene|meglio) (prend*|ordin*|compr*) .. (una|la|taglia|numero|il) (s|m|l|xl|xxl|#)',
    `(una|la|un|il) ${SIZES} .. (veste|è|sembra|corrisponde) .. (xs|s|m|l|xl|#)`,
    '(da|per) (bambol*|nani)',
    '(veste|taglia|misura|sta bene|va bene|misure) (solo |)(da|per|a) .. (bambin*|bimb*|ragazzin*|figli*|nipot*|neonat*)',
    '(dita|alluce|alluci) .. (schiacciat*|compress*|accartocciat*)',
    '(taglio|modello|cavallo|linea|fondo) .. (stran*|assurd*|sbagliat*)',
    '(vestibilità|calzata) .. (piccol*|strett*|larg*|abbondant*|stran*|sbagliat*)',
    '(salta*|scappa*|esc*|sfila*|scalza*) .. (via |)(dal materasso|dal divano)',
    ['# (cm|centimetri|mm) (troppo|in meno|in più|di troppo|più (cort*|lung*|strett*|piccol*|larg*))', 'scritt*'],
    '(serv*|mi serv*|voglio|vorrei|mandat*|cambio) .. (taglia|misura|numero) (più|diversa|diverso|maggiore|superiore|inferiore)',
    [
      '(sta|arriva*|viene|resta|rimane|ferma|cade|cadono|stanno|copre) .. (a metà|al|alla|alle|ai|sopra|sotto) (il |la |) (coscia|cosce|ginocchi*|gomit*|ombelico|polpacc*|cavigli*|polso|sedere|pancia|naso|terra|piedi|stinc*|mento|metà)',
      'comod*|perfett*|elegant*|foto (è |)ugual*|pavimento|giusto|proprio',
    ],
    [
      '(tira|tirano|tirava|stringe*|stretto|stretta|strett*|sega|segano|preme|comprim*|largo|larga|larghi|ball*|pende|casca) (un po |troppo |) (di |in |sul|sulla|sulle|sui|alla|alle|ai|al|sotto|dietro|davanti) (la |il |le |) (sedere|pancia|gomit*|ombelico|stinc*|schiena|cosce|girovita|spalle|seno|cavallo|caviglie|maniche|tallone)',
      'cane|macchia*',
    ],
    [
      '(mi|gli|le|ci) (tirav*|ballav*|cadev*|cad*|scend*|casca*|sfila*) (tutto |tutta |)(di|in|su|sul|sulla|sulle|sui|dal|dalla|dai|dalle|da tutte|addosso|giù) ..',
      'mano|cellulare|cavo|prezzo|braccia',
    ],
    [
      'ci (stanno|sta|stava|entra|entrano|entrav*|stiamo) (dentro |) (appena|solo|soltanto|a malapena|a fatica|a stento|sì e no|giusto giusto|due|un|una|tre|quattro|mezz*|poc*|pochissim*|niente|neanche|strett*|manco)',
      'comod*|bene|benissimo|perfett*|tutt*|problema|una meraviglia',
    ],
    [
      '(scarp*|pant*|stivali|scarponcin*|sandali|giacca|maglia|camicia|abito|cappotto|felpa|gonna|leggings|costume|reggiseno|guanti|cappello|anello|bracciale|collana|cinturino|mutande|calzini|elastico|collare) .. (scalza*|schiaccia*|strizza*|strettissim*|larghissim*|lunghissim*|cortissim*|enorm*|abbondant*|minuscol*|microscopic*|larg*|strett*|cort*|tira|tirano|stringe*|ballano|esce dal piede|piccol*|da bambin*|non (entra|entrano|sal*|si chiud*|si allacci*))',
      'manich* (lunghe|corte)|vita alta|pelo|gonna lunga|scatola|perfett*|cerniera|di larga|consegna|imball*|stampa|cuore|al largo',
    ],
    [
      '(un|due|tre|quattro|mezzo|#) (numero|numeri|taglie|taglia|cm|centimetri|dita|metri) (di |in |)(più|meno|differenza|troppo|abbondant*|sotto|sopra)',
      'garanzia|euro',
    ],
    [
      'non .. (entra|entrano|entrava|sta|stanno|passa|passano) .. (nicchia|cassett*|armadio|mobile|scaffal*|porta|letto|borsa|tasca|zaino|frigo|forno|lavastoviglie|angolo|scala)',
      'attacco|presa|acqua|corrente|più|compatib*',
    ],
  ],
  normal: [
    ['(minuscol*|piccolissim*|strettissim*|cortissim*|larghissim*)', `${NOT_OF_SIZE}|istruzioni|foglietto`],
    ['(enorme|enormi|ingombrant*)', `${NOT_OF_SIZE}|passo|piacere|peccato`],
    '(poco|non) (molto |tanto |)(spazios*|capient*|ampi*|larg*|lung*|profond*)',
    ['(taglia|misura|numero|taglie|misure) (sbagliat*|errat*)', 'inviat*|spedit*|mandat*|ricevut*'],
    '(sbagliat*|errat*) (la |di |)(taglia|misura|numero)',
    '(cambio|problem*|questione|motivo|errore) .. (taglia|misura|numero)',
    ['(strett*|larghe|larghi|corte|corti)', `${NOT_OF_SIZE}|maniche lunghe|maniche corte`],
    'non (è|era) (della |la |)(mia |giusta |)(taglia|misura)',
    '(fa|fanno) difetto',
    '{needs not} (taglia|misura|vestibilità|numero) .. (giust*|corrett*|perfett*|esatt*|adatt*)',
  ],
  weak: ['piccol*', 'grande', 'corto', 'corta', 'lungo', 'lunga', 'largo', 'larga', 'taglia', 'ridott*', 'stringe*'],
};
