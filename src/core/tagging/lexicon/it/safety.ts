import type { CausePhrases } from '../lexicon.ts';

const SKIN =
  '(pelle|viso|faccia|occhi|occhio|collo|braccia|braccio|mani|mano|dita|dito|gambe|gamba|polso|polsi|cuoio capelluto|cute|testa|labbra|labbro|palpebre|palpebra|orecchie|orecchio|lobi|lobo|schiena|pancia|ascelle|gengiv*|gola|bocca|lingua|naso|piedi|piede)';
const CHILD =
  '(figlio|figlia|figli|bimbo|bimba|bimbi|bambino|bambina|bambini|neonato|nipotin*|cane|cagnolin*|gatto|gatta)';
const HARMED =
  '(tagliat*|ferit*|fatt* male|scottat*|bruciat*|ustionat*|graffiat*|slogat*|punt*|pizzicat*|ingoi*|soffoc*|inghiott*|ingeri*)';
const BUG =
  '(insett*|larv*|verme|vermi|vermett*|farfallin*|tarm*|formich*|scarafagg*|moscerin*|bachi|bruc*|camol*|tarli|blatt*|bestioline)';

/** Injury, fire, shock, reaction, illness, foreign bodies. */
export const safety: CausePhrases = {
  strong: [
    [
      '(scintill*|prende fuoco|prendere fuoco|preso fuoco|andat* a fuoco|va a fuoco|in fiamme|fiamma|fiammata|incendi*|incendio|cortocircuit*|corto circuito|scossa|scosse|(odore|puzza) .. (bruciato|plastica bruciata)|ustion*|scottat*|si scotta)',
      'retrogusto|sapore|gusto|caffè',
    ],
    [
      '(fumo|fuma|fumava|fumare|affumicat*) .. (dalla|dal|dalle|nero|presa|spina|motore|uscit*)',
      'salmone|di sigaretta|odore di fumo',
    ],
    ['(esce|uscit*|usciva|iniziato a|fa|faceva) .. (fumo|fumare|fumata)', 'smettere|salmone|griglia|color*'],
    [
      '(esplos*|esplode|scoppiat*|scoppia) .. (in mano|in faccia|mano|faccia|carica|mentre|presa|casa|cucina)',
      'trasporto|pacco|scatola|busta',
    ],
    [
      '(batteria|vetro|pila|lampadina|powerbank) .. (esplos*|esplode|scoppiat*|gonfia*|incendiat*|in fiamme)',
      'pacco|scatola|busta',
    ],
    [
      '(rovent*|incandescent*|surriscald*|scald* (troppo|tantissimo|moltissimo|da far paura)|divent* .. (bollent*|caldissim*|incandescent*)|(presa|spina|cavo|caricatore|filo) .. (sciolt*|fus*|squagliat*|annerit*|bruciat*))',
      'caffè|tè|acqua bollente|acqua',
    ],
    [
      `(prurit*|pruriginos*|prude|prudono|pruriva|irritazion*|irrita|irritano|irritat*|allergi*|reazion* (allergic*|cutane*|alla|della)|eruzion*|sfogo|sfoghi|bollicin*|dermatit*|eczem*|orticaria|vescic*|arross*|brucior*)`,
      'pelli|pelle (sensibil*|irritat*|secca|delicata)|ideale|per chi',
    ],
    [
      `(bolle|macchie|puntini|chiazze|ponfi|brufoletti|croste) .. (sul|sulla|sulle|sui|in|alle|al|su) .. ${SKIN}`,
      'toglie|contro|copre|nasconde',
    ],
    [
      `(bruci*|brucia*|bruciava*|bruciano|pizzica|gonf*|rosse|rossi|rosso|rossa|rossor*) .. ${SKIN}`,
      'rossi? in foto|capelli|rossetto|lenisc*',
    ],
    [
      `${SKIN} .. (gonf*|arross*|ross* |rossi|rosse|rossa|brucia|bruciano|bruciava*|bruciat*|bruciare|irritat*|squam*|reagit*)`,
      'capelli ross*|per pelle|pelle irritata|lenisc*',
    ],
    [
      `(mi sono|mi son|si è|ci siamo|si sono) .. (tagliat*|ferit*|fatt* male|scottat*|bruciat* (la|il|le|un)|ustionat*|slogat*|graffiat* (la|il|le|un))`,
      'capelli|i capelli|prezzo',
    ],
    [
      `(ha|hanno|mi|gli|le) .. (tagliat*|ferit*|ustionat*|scottat*|graffiat*|bruciat*) .. (${SKIN}|${CHILD}|dente|ginocchio|pelle|unghia|unghie)`,
      'capelli',
    ],
    [`${CHILD} .. ${HARMED}`, 'unghie|tagliat* il nastro|divert*'],
    `(pezz*|bottone|batteria|pila|pallina) .. (stava*|rischia*|potev*|può|possono) .. (ingoi*|ingeri*|inghiott*|soffoc*|in bocca|strozz*)`,
    [
      '(rischia* (di|grosso)|rischio (di |)(soffoc*|incendio|ustion*|ferir*|elettrocuzion*))',
      'rischia di non|di perder*|rischio di romper*',
    ],
    ['(pericolos*|pericolo|un pericolo|tossic*|velenos*|nociv*|cancerogen*)', 'atossic*|non pericolos*|senza pericolo'],
    [
      '(bord*|spigol*|lamiera|angol*|plastica|metallo|ferro|vite|chiodo) .. (affilat*|taglient*|tagliano|vivo|vivi|pericolos*|appuntit*)',
      'coltell*|lama|lame',
    ],
    '(sciolt*|fus*|annerit*|bruciat*) .. (presa|spina|cavo|filo|caricator*)',
    '(sporge|sporgono|sporgeva|sporgent*|esce) .. (vite|viti|chiodo|chiodi|punta metallica|graffetta|graffette)',
    [
      '(scheggia|schegge|frammenti|frammento|pezzi) (di |)(vetro|plastica|metallo|ferro|legno|ossa) .. (dentro|nel|nella|nei|nelle|nell)',
      'pacco|scatola',
    ],
    [`${BUG} .. (dentro|nel|nella|nei|nell|in|viv*|mort*|nelle)`, 'zanzariera|trappol*|repellent*|contro'],
    [`(pien* di|trovat*|c era* .. |c erano|conten*) .. ${BUG}`, 'trappol*|repellent*|contro'],
    [
      '(corpo estraneo|corpi estranei|un sasso (dentro|nel|nella)|sassolini (nel|nella|nelle|dentro)|un capello nel (cibo|sugo))',
      'mal di dente|dente di leone',
    ],
    [
      '(vomit*|diarrea|dissenteria|mal di (pancia|stomaco|testa|gola)|nausea|crampi (allo|di|addominali)|intossica*|(star*|stat*|stann*|sta|sentit*) (molto |malissimo |)male|febbre|capogir*|gastroenterite)',
      'contro|per il mal|sta male (addosso|con)',
    ],
    [
      '(cadut*|scivolat*|volo|ruzzol*) .. (scale|per terra|a terra|in bagno|faccia|dalla bici|mentre ero|rischia*|addosso)',
      'cellulare|telefono|consegn*',
    ],
    '(ha|è|si è|mi è|sono) .. (cedut*|rott*|spezzat*|chius*|crollat*|ribaltat*) .. (con me|col bambino|con il bambino|addosso|in testa|in faccia|sul piede|sotto il peso|mentre (ero|eravamo|mia|mio|era) .. (sopra|sedut*|salit*|dentro))',
    ['(sostanz* (chimiche|tossic*|nociv*)|piombo|nichel|amianto|formaldeide) ', 'senza|priv*|nichel tested|libero'],
    ['(infezion*|infettat*|infiammazion*|pus|orecchio .. infett*)', 'contro|cura|passat*'],
    '(perdita|fuga|fuoriuscita) di (gas|benzina|acido|combustibile)',
    '(non .. a norma|senza (marchio |)ce|marchio ce .. (manca*|fals*|assent*)|manca il marchio ce|fili scoperti)',
  ],
  normal: [
    ['(allergic*|prurito|irritazione|irritat*|rossore)', 'pelli|anallergic*|ipoallergenic*|lenisc*'],
    ['(taglient*|affilat*)', 'coltell*|lam*|forbic*|rasoi*'],
    '(fa|fanno) (prudere|grattare|lacrimare|starnutire)',
    ['(bruci*) (gli occhi|la pelle|il viso|le labbra|la gola)', 'lenisc*|calma|non'],
  ],
  weak: ['brucia*', 'ferit*', 'pericol*'],
};
