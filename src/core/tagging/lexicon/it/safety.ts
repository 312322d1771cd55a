import type { CausePhrases } from '../lexicon.ts';

const SKIN =
  '(pelle|viso|faccia|occhi|occhio|collo|braccia|braccio|mani|mano|dita|dito|gambe|gamba|polso|polsi|cuoio capelluto|cute|testa|labbra|labbro|palpebre|palpebra|orecchie|orecchio|lobi|lobo|schiena|pancia|ascelle|gengiv*|gola|bocca|lingua|naso|piedi|piede)';
const CHILD =
  '(figlio|figlia|figli|bimbo|bimba|bimbi|bambino|bambina|bambini|neonato|nipotin*|cane|cagnolin*|gatto|gatta)';
const HARMED =
  '(tagliat*|ferit*|fatt* male|scottat*|bruciat*|ustionat*|graffiat*|slogat*|punt*|ingoi*|soffoc*|inghiott*|ingeri*)';
const BUG =
  '(insett*|larv*|verme|vermi|vermett*|farfallin*|tarm*|formich*|scarafagg*|moscerin*|bachi|bruc*|camol*|tarli|blatt*|bestioline)';

/** Injury, fire, shock, reaction, illness, foreign bodies. */
export const safety: CausePhrases = {
  strong: [
    [
      '(scintill*|prende fuoco|prendere fuoco|preso fuoco|andat* a fuoco|va a fuoco|in fiamme|fiamma|fiammata|incendi*|incendio|scossa|scosse|(odore|puzza) .. (bruciato|plastica bruciata)|ustion*|scottat*)',
      'retrogusto|sapore|gusto|caffè',
    ],
    ['(fumo|fumava|fumare) .. (dalla|dal|dalle|nero|presa|spina|motore|uscit*)', 'salmone|di sigaretta|odore di fumo'],
    ['(esce|uscit*|usciva|iniziato a|fa|faceva) .. (fumo|fumare|fumata)', 'smettere|salmone|griglia|color*'],
    [
      '(esplos*|esplode|scoppiat*) .. (in mano|in faccia|mano|faccia|carica|mentre|presa|casa|cucina)',
      'trasporto|pacco|scatola|busta',
    ],
    [
      '(batteria|vetro|pila|lampadina|powerbank) .. (esplos*|esplode|scoppiat*|gonfia*|in fiamme)',
      'pacco|scatola|busta',
    ],
    [
      '(rovent*|incandescent*|surriscald*|scald* (troppo|moltissimo)|divent* .. (bollent*|caldissim*|incandescent*)|(presa|spina|cavo|caricatore|filo) .. (sciolt*|fus*|squagliat*|annerit*|bruciat*))',
      'caffè|tè|acqua bollente|acqua',
    ],
    [
      `(prurit*|prude|prudono|irritazion*|irrita|irritat*|allergi*|reazion* (allergic*|alla|della)|sfogo|bollicin*|dermatit*|orticaria|vescic*|arross*|brucior*)`,
      'pelli|pelle (sensibil*|irritat*|secca)|ideale|per chi',
    ],
    [
      `(bolle|macchie|chiazze|croste) .. (sul|sulla|sulle|sui|in|alle|al|su) .. ${SKIN}`,
      'toglie|contro|copre|nasconde',
    ],
    [
      `(bruci*|brucia*|bruciava*|bruciano|pizzica|gonf*|rosse|rossi|rosso|rossa) .. ${SKIN}`,
      'rossi? in foto|capelli|rossetto|lenisc*',
    ],
    [
      `${SKIN} .. (gonf*|arross*|ross* |rossi|rosse|rossa|brucia|bruciano|bruciava*|bruciat*|bruciare|irritat*|squam*)`,
      'capelli ross*|per pelle|lenisc*',
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
    `(pezz*|bottone|batteria|pila) .. (stava*|rischia*|potev*|può|possono) .. (ingoi*|ingeri*|inghiott*|soffoc*|in bocca)`,
    ['(pericolos*|pericolo|un pericolo|tossic*|nociv*)', 'non pericolos*|senza pericolo'],
    [
      '(bord*|spigol*|angol*|plastica|metallo|ferro|vite|chiodo) .. (affilat*|taglient*|tagliano|vivo|pericolos*)',
      'coltell*|lama|lame',
    ],
    '(sciolt*|fus*|annerit*|bruciat*) .. (presa|spina|cavo|filo|caricator*)',
    [
      '(scheggia|schegge|pezzi) (di |)(vetro|plastica|metallo|ferro|legno) .. (dentro|nel|nella|nei|nelle|nell)',
      'pacco|scatola',
    ],
    [`${BUG} .. (dentro|nel|nella|nei|nell|in|viv*|mort*|nelle)`, 'zanzariera|trappol*|repellent*|contro'],
    [`(pien* di|trovat*|c era* .. |c erano|conten*) .. ${BUG}`, 'trappol*|repellent*|contro'],
    [
      '(vomit*|diarrea|mal di (pancia|stomaco|testa|gola)|nausea|crampi (allo|di)|intossica*|(star*|stat*|stann*|sta|sentit*) (molto |malissimo |)male)',
      'contro|per il mal|sta male (addosso|con)',
    ],
    [
      '(cadut*|volo) .. (scale|per terra|a terra|in bagno|faccia|dalla bici|mentre ero|rischia*|addosso)',
      'cellulare|telefono|consegn*',
    ],
    '(ha|è|si è|mi è|sono) .. (cedut*|rott*|spezzat*|chius*|crollat*) .. (con me|col bambino|con il bambino|addosso|in testa|in faccia|sul piede|sotto il peso|mentre (ero|eravamo|mia|mio|era) .. (sopra|sedut*|dentro))',
    ['(sostanz* (tossic*|nociv*)|piombo|nichel) ', 'senza|priv*'],
    ['(infezion*)', 'contro|cura|passat*'],
    [
      '((si è|si sono|si) (squagl*|fus*|incendi*|annerit* .. (presa|cavo)|sciolt* .. (presa|cavo|plastica))|marchio ce .. (farlocc*|fasull*|fint*|stampat*)|odore di bruciato)',
      'cioccolat*|burro|candela|motore|pacco|sapore|caffè',
    ],
    [
      '((polpastrell*|cuticole|unghie|mento|fronte|caviglie|ascelle|sedere) .. (gonf*|bruci*|ross*|pizzic*|spacca*|sanguin*|irritat*)|pronto soccorso|(in|all) ospedale|(dal|il|mio|al|del) (medico|dermatologo|veterinario) .. (detto|dice|corsa|dovut*|portat*|antistaminic*|cortison*)|antistaminic*|cortison*|sanguin*)',
      'contro|cura|lenisc*|consigliat*|smalto ross*|materiale|regalo',
    ],
    [
      '((ha fatto|fa|fanno|facev*|è uscit*|uscit*|esce|escono) (una |la |delle |un |del |)(fiamm*|scintill*|botto|fumata|corto|lingua di fuoco|fumo)|(preso|presa|prende|dà|da|dato) .. scoss*)',
      'caric*|motore|camin*',
    ],
  ],
  normal: [
    ['(allergic*|prurito|irritazione|irritat*)', 'pelli|anallergic*|ipoallergenic*|lenisc*'],
    ['(taglient*|affilat*)', 'coltell*|lam*|rasoi*'],
    '(fa|fanno) (prudere|grattare|lacrimare|starnutire)',
    ['(bruci*) (gli occhi|la pelle|il viso|le labbra|la gola)', 'lenisc*|non'],
  ],
  weak: ['brucia*', 'ferit*', 'pericol*'],
};
