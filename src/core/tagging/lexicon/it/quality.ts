import type { CausePhrases } from '../lexicon.ts';

const PART =
  '(manic*|manigl*|cernier*|zip|botton*|cucitur*|suola|suole|tacco|tacchi|cinturin*|ganci*|chiusur*|tracoll*|spallin*|lacci|coperch*|tappo|piede|piedin*|gamba|gambe|ruota|ruote|rotell*|molla|asta|stecc*|plastica|legno|vernice|smalto|doratura|placcatura|rivestiment*|pelle|ecopelle|stampa|scritt*|logo|disegn*|ricam*|elastic*|foder*|imbottitur*|tessut*|stoffa|filo|fili|caten*|anell*|pietr*|brillantin*|strass|occhi*|orecchi*|bracci*|zampa|testa|pagin*|rilegatura|gomma|dogh*|schienal*|sedut*|cassett*|anta|ante|ripian*|telaio|struttura|teflon|capelli|fondo|bordo|maglia|sportell*|support*|bulloni|viti|tasca|tasche|bretell*|calza)';
const FAILED =
  '(rott*|romp*|spezz*|strapp*|scuc*|scoll*|stacc*|salt*|cedut*|cede|cedono|sfilacc*|sbiad*|scolor*|scrost*|spell*|screpol*|arruggin*|piega*|stort*|crep*|consum*|sfond*|sgretol*|sbriciol*|via|cadut*|cade|cadono|perde pezzi|bucat*|deform*|sform*|sfil*|allent*|balla*|traball*|lacer*|usur*|sfogli*|svernic*|incurv*|ossid*|aprono|aperta|ride|gratta|difettos*|incepp*|bloccat*|sbecc*|smagli*|non .. (tien*|tengo*|regg*))';
const ON_ARRIVAL =
  'all arrivo|arrivat*|nel pacco|nella scatola|nell imballo|trasporto|consegn*|corriere|spedizion*|appena (aperto|aperta|scartat*|sballat*|ricevut*)|quando (l ho|ho|lo|la) (aperto|aperta|scartat*)|aprendo|apertura|già (rott*|spezz*|crep*|apert*|stacc*|cosi)|ricevut*|imball*';
const DEVICE_WORDS =
  'motore|schermo|display|frullatore|aspirapolvere|stampante|telefono|batteria|cuffi*|auricolar*|caricator*|pompa|trapano|robot|macchinetta|tv|monitor|orologio|lavatrice|frigo*|forno|phon|resistenza';
const FAULTY =
  '(scuc*|spacc*|strapp*|scoll*|spezz*|sfilacc*|sgretol*|sbriciol*|sfald*|spell*|screpol*|scrost*|sbecc*|sbiad*|scolor*|arruggin*|restring*|ristrett*|rimpicciol*|infeltr*|sform*|deform*|slabbr*|smagli*|buca*|lacer*|consum*|crepat*|piega*|stort*|incurv*|imbarc*|anneri*|ossid*|svernic*|sfogli*|disf*|allarg*|allent*|sfil*|gonfiat*|apert* (davanti|in|sul|dal|lungo)|smoll*|ingiall*|rigonfi*)';

/** Material, workmanship, durability, smell, taste, feel. */
export const qualityMaterial: CausePhrases = {
  strong: [
    [
      '(scadent*|dozzinal*|paccottiglia|robaccia|plasticacc*|cheap|fatt* (male|malissimo|coi piedi)|mal fatt*|(cucit*|rifinit*|assemblat*|montat*|incollat*|realizzat*) (male|malissimo|coi piedi|storto|storta|storti)|mal (rifinit*|cucit*|assemblat*))',
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
    ['si (stacca*|è staccat*|sono staccat*)', 'muro|parete|vetro'],
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
    ['(fragil*|traballant*|traball*|balla*|dondola)', 'etichetta|adesivo|scritta|scritto'],
    [
      'poc* (robust*|resistent*|solid*|curat*|morbid*|comod*|confortevol*|traspirant*|rifinit*|spess*|imbottit*)',
      'montaggio',
    ],
    [
      'non (è|sono|sembra*|era|risulta*) .. (robust*|resistent*|solid*|curat*|morbid*|comod*|confortevol*|traspirant*|rifinit*|spess*|imbottit*|soffic*)',
      'un buon (prodotto|prezzo)|buon (servizio|prezzo)|risposta',
    ],
    ['(puzza|puzzano|puzzava|puzzavano|tanfo)', 'cane|gatto|ascelle'],
    [
      '(odore|odoraccio|odori|profumo) .. (forte|fort*|terribil*|nauseant*|insopportabil*|sgradevol*|fastidios*|chimic*|plastica|petrolio|gomma|colla|muffa|pesce|vernice|benzina|stran*)',
      'dura poco|buon odore|non ha',
    ],
    '(cattiv*|pessim*|brutt*|fort*) (odore|odori|odoraccio)',
    '(sapore|gusto|retrogusto|aroma) .. (pessim*|orribil*|stran*|chimic*|amar*|plastica|metallic*|disgustos*|cattiv*|di niente|di nulla|null*|insipid*|terribil*|acid*|vomitare)',
    [
      '(sa|sanno|sapeva|odora*|gusto|sapore|retrogusto) .. (di (benzina|plastica|vecchio|pesce|tappo|polvere)|di (cartone|plastica|niente|nulla|sapone|muffa|bruciato|terra|chimic*|acqua|detersivo|ferro|gomma)|poco o nulla)',
      'non (sa|sanno|odora*)',
    ],
    ['(insipid*|disgustos*|stoppos*)', 'capelli|chioma|assistenza|servizio'],
    ['(scomod*|scomodissim*)', 'da (mont*|us*|pul*|apr*|legg*)|ritiro|andare|cambiare'],
    '(dur*|rigid*) come .. (sasso|marmo|legno|tavola|pietre)',
    [
      '(troppo|così|molto|davvero|decisamente|eccessivamente) (dur*|rigid*|morbid*|moll*|ruvid*|spess*|sottil*|fin*|finissim*|legger*)',
      'da (premere|aprire)|prezzo|facil*',
    ],
    ['(ruvid*|pizzica*|punge|pungono)', 'contro|rimuov*'],
    ['(sottilissim*|finissim*)', 'comod*|pratic*|bell*|ottim*'],
    [
      '(fa|fanno|faceva) .. (sudare|sudar*|male (i |ai |alle |al |il )(piedi|orecchie|naso|schiena|sedere|spalle|collo))',
      'perdere',
    ],
    'non (traspira*|respira*)',
    [
      '(fa|fanno|pien* di|riempi* di|fatt*|lascia*|perd*|perso|stacca*) .. (rotell*|ruota|occhi*|bottone|bottoni|pezzi|colore|forma|consistenza|setole|fili|brillantin*|pallin*|pelucch*|pelucchi|pelo|peli|piume)',
      'toglie|rimuov*|lacrim*|brucia*',
    ],
    [
      '(stinge|stingono|stint*|scolori*|tinge|sbiadisc*|sbiadit*|ruggine|arruggin*|ossid*)',
      'toglie|rimuov*|elimina|contro',
    ],
    '(tessuto|maglia|maglietta|leggings|costume|vestito|camicia|pantalon*|tenda|tende) .. (trasparent*|sottilissim*|velo|si vede)',
    [
      '(sembra*|pare|paiono|aspetto) .. (fatt* in casa|economic*|fint*|plastica|plasticos*|carta|cartone|cartapesta|giocattolo|povero|povera|scadent*)',
      'foto|annuncio',
    ],
    '(carta (velina|vetrata)|plastica (leggera|sottile|dura|fragile)|cartone pressato|truciolato|cartoncino)',
    ['(sbavatur*|residui di colla|fili (pendenti)|filo tirato)', 'da muro|montagg*|istruzion*|fori'],
    ['(stort*|pende da|disallineat*|non (è |sono |)(dritt*|allineat*|in piano))', 'arrivat*|fori|buchi|foto'],
    '(stampa|stampat*|scritte|caratteri|foto stampata|disegno) .. (sbiadit*|stort*|sgranat*|sfocat*|illeggibil*|male)',
    '(cuscino|cuscini|materasso|imbottitura|peluche|divano|sedia|sella|poltrona) .. (sgonfi*|piatt*|moll*|dur*|rigid*|avvallat*|fossa|sottil*|fa male|scomod*)',
    '(gambe|tavolo|tavolino|sedia|scaffale|struttura) .. (non .. (stabil*|solid*|robust*)|balla*|traball*|dondola*)',
    '(suola|suole|tomaia) .. (ride|apert*|aperta|apre)',
    ['(rovinat*|rovina) (subito|dopo|in|già|al|facilmente)', 'la pelle|i capelli|arrivat*'],
    [
      '(crepa|crepe|buco|buchi|strappo|strappi|ruggine|bolle|macchie di ruggine|bozzo|crepat*|filo tirato) .. (dopo|al (primo|secondo|terzo)|in (due|tre|un|pochi)|nel giro) .. (giorn*|settiman*|mes*|us*|lavagg*|volt*|ore|pioggia|estate|inverno|notte)',
      'pelle|arrivat*|schermo|toglie',
    ],
    [
      '(dopo|al|alla|primo|seconda|secondo|due|tre|un|una) .. (giorn*|settiman*|mes*|us*|lavagg*|volt*|pioggia|gocce|estate|inverno) .. (crepa|crepe|buco|buchi|strappo|ruggine|bolle|cartone|straccio|infeltr*|lacerat*|pezzi|una schifezza|buttare|cestino|spazzatura|inservibil*)',
      'batteria|motore|arrivat*|pelle|rimbors*',
    ],
    [
      '(buco|buchi|strappo|strappi) (sul|sulla|sulle|sui|nel|nella|nelle|in|sotto|all|alla|ovunque|lungo)',
      'muro|trapano|cintura|riparar*',
    ],
    [
      '(rott*|rompe|spezz*|piega*|piegat*|spacc*|strapp*|scuc*|scoll*|crep*|stort*|svit*|spanat*|lacer*|saltat*|cedut*|aperta|andat* in pezzi|sfondat*|sbriciolat*|scheggiat*|staccat*|sbeccat*) .. (al|alla|dopo) (primo|prima|secondo|seconda|terzo|terza|due|tre|un|una|pochi|poche|quattro|qualche|neanche)',
      `${ON_ARRIVAL}|${DEVICE_WORDS}|minuti|sigillo|ore|telefonata|settimane che`,
    ],
    [
      '(odora*|puzza*|sa|sanno|sapeva*|odore|puzza|tanfo|sapore|gusto|retrogusto|profum*) (di|da|a) (colla|cane|bagnato|marcio|vernice|candeggina|chiuso|pesce|uov*|rancid*|petrolio|ospedale|detersivo|sapone|medicinal*|metall*|ferro|fogna|gomma|deodorante|plastic*)',
      'non (sa|odora|ha)|toglie|elimina|spina|presa|motore|fumo|copr*|coprimaterasso|cavo',
    ],
    [
      '(velina|telaccia|plasticaccia|plastichetta|roba da bancarella|da bancarella|robaccia)',
      'pulir*|ferit*|medic*|regalo|imball*',
    ],
    [
      '(di|come|sembra*|fatt* (di|con)|pare|quanto) (il |un |una |la |)(burro|cartapesta|latta|ricotta|cracker|biscotto|stagnola|cartone bagnato|carta velina|carta stagnola|polistirolo|carton*|cartoncino|stuzzicadenti)',
      'sapore|gusto|ricetta|crema|imball*|al burro|scatola|biscotti|tagli*|foto|imbottit*',
    ],
    [
      '(tinta|colore|colori|nero|blu|rosso|stampa|vernice|doratura|inchiostro) .. (rimast* .. (sui|sulle|sulla|sul|sulle mani|addosso|su)|va via|andat* via|vanno via|viene via|venut* via|cola|macchia*|passa sui|sbiad*|slavat*|perd*|spari*|se ne va)',
      'foto|toglie|capell*|smalto',
    ],
    [
      '((così|talmente|troppo|completamente|praticamente|molto|è|sono|tutto|tutta) (trasparent*)|trasparent* .. si ved*|si vede (tutto|sotto|il reggiseno|la pelle|le mutande|attraverso)|si vedono .. (slip|reggisen*))',
      'cover|custodia|pellicola|acqua|vetro|nitid*|molto bene|bicchier*|barattol*|venditor*',
    ],
    [
      '(scritt*|letter*|numer*|tast*|logo|tacche|disegn*|marchio|etichetta) .. (cancell*|sparit*|consumat*|sbiadit*|scolorit*|andat* via|illeggibil*|vanno via|sparisc*|venut* via|vien* via|scompars*)',
      'gomma|istruzion*|account|seriale|modulo',
    ],
    [
      '((sta|stanno|tiene|tengono|regge|attaccat*|cucit*) (su |insieme |)(per|con|a) (un filo|lo sputo|la colla|lo scotch|due fili|due punti|un punto|uno sputo|le preghiere|scotch)|(diventat*|fatt*|diventa|diventano) .. (verd*|ner*|giall*|opac*|appiccic*|marron*|grigi*|rosa|dur* come|ruvid*|un sasso|cartone|carta vetrata))',
      'capelli|pelle|acqua|muro|viso|piant*|denti|led',
    ],
  ],
  normal: [
    ['(si è|si sono|si era|si) (già |subito |)(rott*|rompe|rompono)', `${ON_ARRIVAL}|${DEVICE_WORDS}|se |non si`],
    [`durat* .. (poco|pochissimo|niente|un|una|due|tre|quattro)`, `batteria|carica|ricaric*|montagg*|${DEVICE_WORDS}`],
    ['non dura* (nulla|niente|molto|a lungo|più di|nemmeno)', 'batteria|carica|profum*|rossetto'],
    ['(plasticos*|latta|sintetic*)', 'busta|sacchetto|imball*'],
    ['(rigid*|dur* da|ruvid*|moscio)', 'custodia rigida|capelli|pelle'],
    ['(bruttissim*|orrend*)', 'servizio|foto'],
    '{needs not} ((buon*|gran|alta|ottim*) (qualità|fattura|materiale)|(ben|bene) (fatt*|rifinit*|cucit*|assemblat*)|qualità .. (alta)|(odore|sapore|gusto) .. (gradevol*|piacevol*|buon*))',
    [
      '(amaro|acido|nauseant*|acquos*|troppo (salat*|dolc*|amar*|secc*)|salatissim*)',
      'cioccolato amaro|acido (salicilico)|batteria|preso di acido|euro|conto|prezzo|non troppo',
    ],
  ],
  weak: ['plastica', 'rott*', 'romp*', 'sottil*', 'dur*', 'economic*', 'fint*', 'allentat*', 'consumat*'],
};
