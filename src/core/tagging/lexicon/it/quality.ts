import type { CausePhrases } from '../lexicon.ts';

const PART =
  '(manic*|manigl*|cernier*|zip|botton*|cucitur*|suola|suole|tacco|tacchi|cinturin*|fibbi*|ganci*|chiusur*|tracoll*|spallin*|lacci|laccio|coperch*|tappo|beccucci*|piede|piedin*|gamba|gambe|ruota|ruote|rotell*|perno|molla|molle|asta|stecc*|plastica|legno|vernice|smalto|doratura|placcatura|cromatura|rivestiment*|pelle|ecopelle|stampa|scritt*|logo|disegn*|ricam*|elastic*|foder*|imbottitur*|orlo|tessut*|stoffa|filo|fili|caten*|anell*|pietr*|perlin*|brillantin*|strass|paillettes|occhi*|orecchi*|coda|bracci*|zampa|testa|pagin*|copertin*|rilegatura|gommin*|gomma|setol*|listell*|dogh*|schienal*|sedut*|cassett*|anta|ante|ripian*|telaio|struttura|teflon|capelli|fondo|bordo|maglia|sportell*|support*|bulloni|viti|tasca|tasche|bretell*|montatura|stanghett*|calza|calze)';
const FAILED =
  '(rott*|romp*|spezz*|strapp*|scuc*|scoll*|stacc*|salt*|cedut*|cede|cedono|sfilacc*|sbiad*|scolor*|scrost*|spell*|screpol*|arruggin*|piega*|stort*|storce|crep*|consum*|sfond*|sgretol*|sbriciol*|via|cadut*|cade|cadono|perde pezzi|bucat*|deform*|sform*|sfil*|allent*|balla*|traball*|lacer*|usur*|sfogli*|svernic*|incurv*|ossid*|aprono|aperta|ride|gratta|difettos*|incepp*|bloccat*|sbecc*|smagli*|non .. (tien*|tengo*|regg*))';
const ON_ARRIVAL =
  'all arrivo|arrivat*|nel pacco|nella scatola|nell imballo|trasporto|consegn*|corriere|spedizion*|appena (aperto|aperta|scartat*|sballat*|ricevut*)|quando (l ho|ho|lo|la) (aperto|aperta|scartat*)|aprendo|apertura|già|ricevut*|imball*';
const DEVICE_WORDS =
  'motore|schermo|display|frullatore|aspirapolvere|stampante|telefono|batteria|cuffi*|auricolar*|caricator*|pompa|trapano|robot|macchinetta|tv|monitor|orologio|lavatrice|frigo*|forno|phon|resistenza';
const FAULTY =
  '(scuc*|spacc*|strapp*|scoll*|spezz*|sfilacc*|sgretol*|sbriciol*|sfald*|spell*|screpol*|scrost*|sbecc*|sbiad*|scolor*|arruggin*|restring*|ristrett*|rimpicciol*|infeltr*|sform*|deform*|slabbr*|smagli*|buca*|lacer*|consum*|crepat*|piega*|stort*|incurv*|imbarc*|anneri*|ossid*|svernic*|sfogli*|disf*|allarg*|sfil*|gonfiat*|apert* (davanti|in|sul|dal|lungo)|smoll*|ingiall*|rigonfi*)';

/** Material, workmanship, durability, smell, taste, feel. */
export const qualityMaterial: CausePhrases = {
  strong: [
    [
      '(scadent*|dozzinal*|cinesat*|ciofec*|baracc*|paccottiglia|robaccia|plasticacc*|porcheri*|cheap|fatt* (male|malissimo|coi piedi)|mal fatt*|(cucit*|rifinit*|assemblat*|montat*|incollat*|realizzat*) (male|malissimo|coi piedi|storto|storta|storti)|mal (rifinit*|cucit*|assemblat*))',
      'istruzion*|imball*|audio|suono',
    ],
    [
      '(scars*|bass*|pessim*|infim*|mediocr*|poca|dubbi*|minim*) (la |)(qualità|fattura|rifinitur*|finitur*)',
      'audio|suono|video|immagin*',
    ],
    [
      '(qualità|fattura|finitur*|rifinitur*|lavorazione|manifattura|materiali|materiale|tessuto|stoffa|plastica) .. (lascia a desiderare|fa (schifo|pena)|scars*|bass*|pessim*|infim*|mediocr*|scadent*|scadut*|inesistent*|sotto zero|zero|inferior*|pover*|penos*|delud*)',
      'prezzo|audio|suono|video',
    ],
    [`${PART} .. ${FAILED}`, `${ON_ARRIVAL}|al muro|dal muro`],
    [`(si |si è |si sono ).. ${FAULTY}`, `${ON_ARRIVAL}|dal muro|dalla parete|adesiv*`],
    ['si (stacca*|è staccat*|sono staccat*|staccava*)', 'muro|parete|vetro'],
    [
      `(dopo|al|alla) (il |un |uno |primo |il primo |la prima |prima |due |).. (lavagg*|lavat*|utilizz*|us*|volt*|giorn*|settiman*) .. (rott*|${FAULTY}|pallin*|pelucch*|da buttare|inguardabil*|buttat*|stint*|brutt*|straccio|a pezzi|inguardabil*)`,
      `batteria|${DEVICE_WORDS}|arrivat*|corriere`,
    ],
    [
      `(rott*|rompe|rompono|${FAULTY}) (subito|dopo|al|alla|in|già|appena|quasi) .. (lavagg*|lavat*|utilizz*|us*|volt*|giorn*|settiman*|mes*|mett*|indoss*)`,
      `${ON_ARRIVAL}|${DEVICE_WORDS}`,
    ],
    '(vengono|viene|va|vanno) via (a|dopo|con|subito|in|al|appena) .. ',
    'lavagg*... (entra|va bene|sta|veste|andava) .. (figli*|nipot*|bambol*|bimb*|bambin*|cane)',
    '(lascia*|diventa*|macchia*|tinge|fatto) .. (polso|collo|dito|dita|pelle|mani|orecchie|lobi) .. (verd*|ner*|blu|viola)',
    '(va|vanno|andat*|cade|cadono) (letteralmente |)(in pezzi|a pezzi|in briciole|in mille pezzi)',
    ['(rott* in mano|rimast* in mano|mi è rimast*|ceduto sotto)', 'arrivat*'],
    [
      '(fragil*|gracil*|delicatissim*|traballant*|traball*|balla*|barcoll*|dondola)',
      'etichetta|adesivo|scritta|scritto',
    ],
    [
      'poc* (robust*|resistent*|solid*|curat*|morbid*|comod*|confortevol*|traspirant*|rifinit*|consistent*|spess*|imbottit*)',
      'montaggio',
    ],
    [
      'non (è|sono|sembra*|era|risulta*) .. (robust*|resistent*|solid*|curat*|morbid*|comod*|confortevol*|traspirant*|rifinit*|spess*|imbottit*|durevol*|soffic*)',
      'un buon (prodotto|affare|prezzo)|buon (servizio|prezzo)|risposta',
    ],
    '(morbid*|soffic*|comod*|robust*|resistent*) (per niente|un corno|neanche un po|proprio no|no)',
    ['(puzza|puzzano|puzzava|puzzavano|puzzolent*|tanfo)', 'cane|gatto|lettiera|ascelle'],
    [
      '(odore|odoraccio|odori|profumo) .. (forte|fort*|terribil*|nauseant*|insopportabil*|sgradevol*|fastidios*|chimic*|plastica|petrolio|gomma|colla|muffa|pesce|vernice|benzina|stran*)',
      'dura poco|buon odore|non ha',
    ],
    '(cattiv*|pessim*|brutt*|fort*) (odore|odori|odoraccio)',
    '(sapore|gusto|retrogusto|aroma) .. (pessim*|orribil*|stran*|chimic*|amar*|plastica|metallic*|disgustos*|cattiv*|di niente|di nulla|null*|insipid*|artificial*|terribil*|acid*|vomitare)',
    [
      '(sa|sanno|sapeva|sapevano|odora*) .. (di (benzina|plastica|vecchio|pesce|tappo|polvere)|di (cartone|plastica|niente|nulla|medicina|sapone|muffa|bruciato|terra|chimic*|acqua|detersivo|ferro|gomma)|poco o nulla)',
      'non',
    ],
    [
      '(insapor*|insipid*|immangiabil*|imbevibil*|disgustos*|stucchevol*|stoppos*|gommos*)',
      'capelli|chioma|assistenza|servizio',
    ],
    ['(scomod*|scomodissim*)', 'da (mont*|us*|pul*|apr*|legg*)|ritiro|andare|cambiare'],
    '(dur*|rigid*) come .. (sasso|marmo|legno|pietra|tavola|pietre)',
    [
      '(troppo|così|molto|davvero|decisamente|eccessivamente) (dur*|rigid*|morbid*|moll*|ruvid*|spess*|sottil*|fin*|finissim*|legger*)',
      'da (premere|aprire|svitare)|prezzo|facil*',
    ],
    ['(ruvid*|pizzica*|punge|pungono)', 'contro|ortica|formaggio|rimuov*'],
    ['(sottilissim*|finissim*)', 'comod*|pratic*|bell*|ottim*'],
    [
      '(fa|fanno|faceva) .. (sudare|sudar*|male (i |ai |alle |al |il )(piedi|orecchie|naso|schiena|sedere|spalle|collo))',
      'allenament*|perdere',
    ],
    'non (traspira*|fa traspirare|respira*|fa respirare)',
    '(svegl*|alz*|ho|avuto|viene) .. (mal di (schiena|collo)|dolore alla (schiena|cervicale)|torcicollo|schiena a pezzi|cervicale|schiena rotta)',
    [
      '(fa|fanno|pien* di|riempi* di|fatt*|lascia*|perd*|perso|stacca*) .. (rotell*|ruota|occhi*|bottone|bottoni|pezzi|colore|forma|consistenza|setole|fili|glitter|brillantin*|pallin*|pelucch*|pelucchi|bioccol*|palline|pilucchi|pelo|peli|pail*|piume)',
      'toglie|rimuov*|cattura*|raccog*',
    ],
    [
      '(stinge|stingono|stint*|scolora*|scolori*|tinge|tingono|sbiadisc*|sbiadit*|ruggine|arruggin*|annerisc*|ossid*)',
      'toglie|rimuov*|elimina|contro',
    ],
    '(si |)(vede tutto sotto|vede attraverso|vedono le mutande|vede la (biancheria|pelle)|vedono gli slip)',
    '(tessuto|maglia|maglietta|leggings|costume|vestito|camicia|pantalon*|tenda|tende) .. (trasparent*|sottilissim*|trasparissim*|velo|si vede)',
    [
      '(sembra*|pare|paiono|aspetto) .. (fatt* in casa|economic*|fint*|plastica|plasticos*|plasticon*|carta|cartone|cartapesta|giocattolo|giocattoli|povero|povera|scadent*)',
      'foto|annuncio',
    ],
    '(carta (velina|vetrata|igienica)|plastica (leggera|sottile|dura|fragile)|cartone pressato|truciolato|compensat* sottil*|cartoncino)',
    [
      '(sbavatur*|residui di colla|fili (tirati|penzolanti|che penzolano|pendenti)|filo tirato)',
      'da muro|montagg*|istruzion*|fori',
    ],
    [
      '(stort*|pende da|asimmetric*|disallineat*|non (è |sono |)(simmetric*|dritt*|allineat*|in piano|a livello))',
      'arrivat*|fori|buchi|foto',
    ],
    '(stampa|stampat*|scritte|caratteri|foto stampata|disegno) .. (sbiadit*|stort*|sgranat*|sfocat*|pallid*|illeggibil*|male)',
    '(cuscino|cuscini|materasso|piumino|imbottitura|topper|peluche|divano|sedia|sella|poltrona) .. (sgonfi*|piatt*|flosci*|moll*|dur*|rigid*|affossa*|avvallat*|fossa|ammassat*|sottil*|fa male|scomod*)',
    '(gambe|tavolo|tavolino|sedia|scaffale|struttura) .. (non .. (stabil*|solid*|robust*)|balla*|traball*|dondola*|oscilla*)',
    '(non (è |sono |)(vera |)(pelle|cuoio)|finta pelle|ecopelle) .. (spell*|screpol*|crep*|scadent*|sfoglia*|puzza)',
    '(suola|suole|tomaia) .. (ride|ridono|apert*|aperta|apre)',
    '(senza|privo di|priva di|poco) (sapore|gusto|aroma|imbottitura|consistenza)',
    ['(rovinat*|rovina|rovinano) (subito|dopo|in|già|al|facilmente)', 'la pelle|i capelli|arrivat*'],
    '(graffia|graffiano|riga|rigano|graffiat*) (subito|facilmente|solo|con niente|al primo|a guardarl*)',
    '(consumat*|usurat*) (subito|dopo|in (poco|un|due|tre|pochi))',
  ],
  normal: [
    ['(si è|si sono|si era|si) (già |subito |)(rott*|rompe|rompono)', `${ON_ARRIVAL}|${DEVICE_WORDS}|se |non si`],
    [`durat* .. (poco|pochissimo|niente|un|una|due|tre|quattro)`, `batteria|carica|ricaric*|montagg*|${DEVICE_WORDS}`],
    ['non dura* (nulla|niente|molto|a lungo|più di|nemmeno)', 'batteria|carica|profum*|rossetto'],
    ['(plasticos*|latta|compensato|sintetic*)', 'busta|sacchetto|imball*'],
    ['(rigid*|dur* da|ruvid*|moscio)', 'custodia rigida|valigia rigida|capelli|pelle'],
    '(aspetto|look|effetto) .. (economic*|brutt*|scadent*|pover*|trasandat*|sciatt*)',
    ['(bruttin*|bruttissim*|orrend*)', 'servizio|esperienza|foto'],
    [
      '(poca|scarsa|nessuna) (cura|attenzione ai dettagli|resistenza|durata|solidità)',
      'imball*|cura nell|cura nel confez*',
    ],
    ['si apre (da sol*|sempre|di continuo|continuamente|in continuazione)', 'app'],
    '(molto|troppo|davvero) (chiassos*|grossolan*|pacchian*|kitsch|grezz*|rozz*)',
    '{needs not} ((buon*|gran|alta|ottim*) (qualità|fattura|materiale)|(ben|bene) (fatt*|rifinit*|cucit*|assemblat*)|qualità .. (eccels*|alta)|(odore|sapore|gusto) .. (gradevol*|piacevol*|buon*))',
  ],
  weak: ['plastica', 'rott*', 'romp*', 'sottil*', 'dur*', 'economic*', 'fint*', 'allentat*', 'consumat*'],
};
