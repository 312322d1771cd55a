import type { CausePhrases } from '../lexicon.ts';

const SKIN =
  '(pelle|viso|faccia|occhi|occhio|collo|braccia|braccio|mani|mano|dita|dito|gambe|gamba|polso|polsi|cuoio capelluto|cute|testa|labbra|labbro|palpebre|palpebra|orecchie|orecchio|lobi|lobo|schiena|pancia|ascelle|guance|contorno occhi|naso|gola|lingua|gengive|gengiva|bocca|piedi|sedere|petto|lingua|zampe|muso)';
const CHILD =
  '(figlio|figlia|figli|bimbo|bimba|bimbi|bambino|bambina|bambini|neonato|piccolo|piccola|nipotino|nipotina|nipote|cane|cagnolino|cagnolina|gatto|gatta|gattino|cucciolo)';
const HARMED =
  '(tagliat*|ferit*|fatt* male|scottat*|bruciat*|ustionat*|graffiat*|slogat*|punt*|pizzicat*|bucat*|lacerat*|schiacciat*|sbucciat*|soffocat*|ingoi*|ingeri*|inghiott*|ribaltat*|cadut*|caduto|sanguin*|intossicat*)';
const BUG =
  '(insetti|insetto|larve|larva|vermi|verme|vermetti|vermicelli|farfalline|farfalla|tarme|tarma|formiche|scarafaggi|scarafaggio|moscerini|bachi|baco|bruchi|bruco|camole|tarli|tarlo|acari|blatte|punteruoli|bestioline|animaletti|bachi|cimici|cimice|ragno|uova di insetti|mosca morta|insettini|pidocchi)';

/** Injury, fire, shock, reaction, illness, foreign bodies. */
export const safety: CausePhrases = {
  strong: [
    [
      '(scintill*|prende fuoco|prendere fuoco|preso fuoco|andat* a fuoco|va a fuoco|in fiamme|fiamma|fiammata|incendi*|incendio|cortocircuit*|corto circuito|in corto|scossa|scosse|folgor*|scarica elettrica|scariche elettriche|(odore|puzza) .. (bruciato|bruciaticcio|di plastica bruciata)|plastica bruciata|ustion*|scottat*|si scotta|scottarsi|scottatura|bruciatur*|carbonizzat*|bruciacchiat* (la|il) (presa|spina|filo))',
      'retrogusto|sapore|gusto|caffè|cibo|anti',
    ],
    [
      '(fumo|fuma|fumava|fumare|affumicat*) .. (dalla|dal|dalle|nero|presa|spina|motore|uscit*|usciva|esce|e |acre|bianco|dopo|quando)',
      'salmone|di sigaretta|odore di fumo|puzza di fumo|griglia|grigio fumo',
    ],
    [
      '(esce|uscit*|usciva|iniziato a|fa|faceva|ha fatto|fatto|comincia* a|cominciato a|visto) .. (fumo|fumare|fumata)',
      'smettere|salmone|griglia|color*|smesso di',
    ],
    [
      '(esplos*|esplode|scoppiat*|scoppia) .. (in mano|in faccia|mano|faccia|carica|mentre|durante l uso|presa|casa|cucina|notte|forno|microonde|tavolo|batteria|improvviso|addosso|in mille)',
      'trasporto|pacco|scatola|busta',
    ],
    [
      '(batteria|vetro|pila|lampadina|powerbank|power bank|caricatore|pentola|teglia|bottiglia|monopattino) .. (esplos*|esplode|scoppiat*|gonfia*|incendiat*|in fiamme)',
      'pacco|scatola|busta|trasporto|arrivat*',
    ],
    [
      '(rovent*|incandescent*|surriscald*|bollente al tatto|(si |)(scalda|scaldano|riscalda) (troppo|tantissimo|moltissimo|in modo|da far paura|da non|esagerat*|da paura|eccessivamente|in maniera|a dismisura|un sacco)|(divent*|diventat*|arriva a essere|è) .. (bollent*|rovent*|caldissim*|incandescent*|troppo cald*|un ferro da stiro)|troppo caldo da toccare|(presa|spina|cavo|caricatore|filo|alimentatore) .. (sciolt*|fus*|squagliat*|annerit*|bruciat*|fond*|liquef*))',
      'caffè|tè|acqua bollente|acqua|latte|minestra',
    ],
    [
      `(prurit*|pruriginos*|prude|prudono|pruriva|irritazion*|irrita|irritano|irritat*|allergi*|reazion* (allergic*|cutane*|alla|della)|eruzion*|sfogo|sfoghi|bollicin*|bolle (rosse|sulla|sul|in|alle|ai|d acqua|dolorose|ovunque)|dermatit*|eczem*|orticaria|vescic*|piaghe|piaga|puntini rossi|chiazze rosse|macchie rosse|rash|arross*|desquam*|brucior*|shock anafilattico|congiuntivite|ponfi|pustol*|lacrimazion*)`,
      'pelli|pelle (sensibil*|irritat*|secca|delicata)|ideale|per chi|contro|anallergic*',
    ],
    [
      `(bruci*|brucia*|bruciava*|bruciano|pizzica|gonf*|ross*|rosse|rossi|rossa|reagi*|lacrim*|secca e|sanguin*|infiammat*|spellat*) .. ${SKIN}`,
      'rossi? in foto|capelli|rossetto|lenisc*|calma|luce rossa',
    ],
    [
      `${SKIN} .. (gonf*|arross*|ross* |rossi|rosse|rossa|brucia|bruciano|bruciava*|bruciat*|bruciare|irritat*|squam*|reagit*|lacrim*|che brucia|in fiamme|tumefatt*|infiammat*|pruriginos*|piena di bolle|pieno di bolle|pieni di bolle|piene di bolle|prude*|spellat* |a fuoco)`,
      'capelli ross*|per pelle|pelle irritata|lenisc*|ideale|colore',
    ],
    [
      `(mi sono|mi son|si è|ci siamo|si sono|me lo sono|mi ero|ci si|mi|vi|ti) .. (tagliat*|ferit*|fatt* male|scottat*|bruciat* (la|il|le|un|i|una|con)|ustionat*|graffiat* (la|il|le|un|una|il)|slogat*|bucat* (un|il) (dito|piede)|punt* (un|con|il)|pizzicat* (un|le|il)|schiacciat* (un|il|le) dit*|rott* (un dente|il naso|il dente|un braccio|una gamba|un polso|il polso)|scheggiat* un dente|ferisc*|taglia le (dita|mani)|sbucciat*)`,
      'capelli|i capelli|prezzo|tagliato fuori',
    ],
    [
      `(ha|hanno|mi|gli|le) .. (tagliat*|ferit*|ustionat*|scottat*|graffiat*|bruciat*|lacerat*|punt*|bucat*|cavat*) .. (${SKIN}|${CHILD}|dente|ginocchio|pelle|unghia|unghie|pollice|gengiva|me|mia|mio)`,
      'capelli',
    ],
    [`${CHILD} .. ${HARMED}`, 'unghie|tagliat* il nastro|divert*|graffiat* il divano|mobil*|resist*'],
    `(pezz*|bottone|batteria|pila|pallina|occhio|parte|parti|magnete) .. (stava*|rischia*|potev*|può|possono|bocca|ha quasi|si è quasi|quasi) .. (ingoi*|ingeri*|inghiott*|soffoc*|in bocca|strozz*)`,
    [
      '(rischi* (di|grosso|che|per)|rischio (di |)(soffoc*|incendio|ustion*|ferir*|elettrocuzion*|cadut*|esplosione|folgorazione))',
      'rischia di non|di perder*|rischio di romper*|di comprare|senza|rischia di romper*',
    ],
    [
      '(pericolos*|pericolo|un pericolo|tossic*|velenos*|nociv*|cancerogen*|intossicazion*|letale|insicur*|poco sicur*|(non |per niente |)(è|sono) .. (sicur* per|un rischio|a norma))',
      'atossic*|non pericolos*|senza pericolo|non tossic*|materiali non|privo di',
    ],
    [
      '(bord*|spigol*|lamiera|angol*|plastica|metallo|ferro|vite|chiodo|chiodi|punte|cornice|bave|vetro|estremità|finitur*) .. (affilat*|taglient*|viv*|pericolos*|appuntit*|acuminat*|sporgent*|che taglia*|taglia*|arrugginit* che)',
      'coltell*|lama|lame|bordo vivo (di|a) vasca',
    ],
    '(sporge|sporgono|sporgeva|sporgent*|esce|spunta|spuntano|fuoriesce) .. (vite|viti|chiodo|chiodi|punta metallica|graffetta|graffette|ferro|spillo|ago|scheggia|spina di metallo)',
    [
      '(scheggia|schegge|frammenti|frammento|pezzi|pezzo|pezzetti|pezzetto) (di |)(vetro|plastica|metallo|ferro|legno|ossa) .. (dentro|nel|nella|nei|nelle|nell|in bocca|in mano|nel piede|mangiando|trovat*)',
      'pacco|scatola',
    ],
    [
      `${BUG} .. (dentro|nel|nella|nei|nell|in|viv*|mort*|nelle|tra|ovunque|che|dappertutto|sul|dentro|sulla|all interno)`,
      'zanzariera|trappol*|repellent*|contro|per i|cattur*',
    ],
    [
      `(pien* di|trovat*|c era* .. |c erano|infestat* (da|di)|conten*|dentro|con|pullula*|uscit*|uscivano) .. ${BUG}`,
      'trappol*|repellent*|contro|piena di zanzare|giardino|cattur*',
    ],
    [
      '(corpo estraneo|corpi estranei|un sasso (dentro|nel|nella)|sassolini (nel|nella|nelle|dentro)|un capello nel (cibo|sugo)|un dente)',
      'mal di dente|dente di leone',
    ],
    [
      '(vomit*|diarrea|dissenteria|mal di (pancia|stomaco|testa|gola)|nausea|crampi (allo|di|addominali)|intossica*|(star*|stat*|stann*|sta|sentit*|stavo|stato|stata) (molto |malissimo |)male|febbre|capogir*|giramenti di testa|gastroenterite|pronto soccorso|in ospedale|all ospedale|guardia medica|dal medico|dal dottore|dal veterinario|dermatolog*|antistaminic*|cortisone|tachicardia|svenut*|antidolorif*)',
      'contro|per il mal|sta male (addosso|con)|mi sta male|sta male in|termometr*',
    ],
    [
      '(cadut*|scivolat*|volo|ruzzol*|ribaltat*|capottat*|crollat*) .. (scale|per terra|a terra|in bagno|faccia|dalla bici|mentre ero|con me sopra|con mio figlio|rischia*|addosso|in testa|con il bambino|doccia|spalla|polso|sul piede|sui piedi|dalla scala|ero sopra|ero seduto)',
      'cellulare|telefono|consegn*|il telefono',
    ],
    '(ha|è|si è|mi è|sono) .. (ceduto|ceduta|cedut*|rott*|spezzat*|crollat*|chius*|ribaltat*) .. (sotto il peso|mentre (ero|eravamo|mia|mio|era) .. (sopra|sedut*|salit*|dentro)|e (sono|è|siamo) .. (cadut*|finit*)|con me (sopra|dentro)|addosso|sulla testa|in testa)',
    [
      '(sostanz* (chimiche|tossic*|nociv*)|piombo|nichel|amianto|formaldeide) ',
      'senza|priv*|nichel tested|libero|nickel free',
    ],
    ['(infezion*|infettat*|infiammazion*|pus|orecchio .. infett*)', 'contro|cura|passat*'],
    ['(gas|benzina|combustibile) .. (perdita|perde|esce|fuoriesce|fuoriuscit*|puzza)', 'odore di gas'],
    '(perdita|fuga|fuoriuscita) di (gas|benzina|acido|combustibile)',
    '(non .. a norma|senza (marchio |)ce|marchio ce .. (manca*|fals*|assent*)|manca il marchio ce|fili scoperti|cavi scoperti|filo scoperto|cavo scoperto|fili elettrici (scoperti|a vista)|dà la corrente|da la corrente|si prende la scossa|presa la scossa)',
  ],
  normal: [
    [
      '(allergic*|prurito|irritazione|irritat*|rossore|vesciche|scotta|scottano|bollente)',
      'pelli|anallergic*|ipoallergenic*|lenisc*|contro|ideale',
    ],
    ['(taglient*|affilat*)', 'coltell*|lam*|forbic*|rasoi*|molto|bene'],
    '(fa|fanno) (prudere|grattare|lacrimare|starnutire|tossire|bruciare gli occhi|bruciare la)',
    ['(bruci*) (gli occhi|la pelle|il viso|le labbra|la gola)', 'lenisc*|calma|non'],
  ],
  weak: ['sicurezza', 'sicur*', 'brucia*', 'scald*', 'caldo', 'fumo', 'ferit*', 'pericol*', 'rosso'],
};
