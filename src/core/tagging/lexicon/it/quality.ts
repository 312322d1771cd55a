import type { CausePhrases } from '../lexicon.ts';

const PART =
  '(manico|manici|maniglia|maniglie|cerniera|cerniere|zip|lampo|bottone|bottoni|bottoncino|cucitura|cuciture|suola|suole|tacco|tacchi|cinturino|cinturini|fibbia|fibbie|gancio|ganci|gancetto|moschettone|chiusura|tracolla|spallina|spalline|laccio|lacci|coperchio|tappo|beccuccio|piede|piedino|piedini|gamba|gambe|ruota|ruote|rotella|rotelle|rotelline|perno|molla|molle|asta|stecca|stecche|plastica|legno|vernice|smalto|doratura|placcatura|cromatura|rivestimento|pelle|ecopelle|similpelle|finta pelle|stampa|scritta|logo|disegno|ricamo|elastico|elastici|fodera|imbottitura|orlo|tessuto|stoffa|filo|catenina|catena|anello|pietra|pietre|pietrina|perlina|perline|perla|perle|brillantin*|strass|paillettes|glitter|occhio|occhi|orecchio|orecchie|coda|braccio|zampa|testa|pagina|pagine|copertina|rilegatura|dorso|linguetta|gommino|gommini|guarnizione|gomma|setole|setola|piume|listello|listelli|doghe|doga|schienale|seduta|bracciolo|cassetto|cassetti|anta|ante|ripiano|telaio|struttura|supporto|staffa|clip|incastro|astina|stanghetta|stanghette|montatura|cappuccio|tasca|tasche|polsino|colletto|bretella|bretelle|laccetto|cordino|corda|velcro|maglia|maglie|sportello|sportellino|impugnatura|presa in gomma|rivetto|rivetti|asola|passante|occhielli|ferretto|punta|tomaia|soletta|solette|bordo|angolo|barra|palo|paletto|picchetti|tubolare|cremagliera|lunetta|cassa|tasto|bordino|lacca|pellicola interna|fondo|ciotola|guscio|scocca)';
const FAILED =
  '(rott*|rompe|rompono|spezza*|strappa*|scuci*|scuce*|scoll*|stacca*|saltat*|saltano|cedut*|cede|cedono|sfilacc*|sbiadi*|scolor*|scrost*|spell*|screpol*|arruggin*|piegat*|piega|piegano|storce|stort*|crepat*|crepa|consumat*|consuma|sfondat*|sgretol*|sbriciol*|venut* via|viene via|vengono via|viene giù|va via|vanno via|andat* via|cadut*|cade|cadono|perde pezzi|partit* via|bucat*|deform*|sform*|sfilat*|allentat*|allenta|balla|ballano|traball*|lacera*|usurat*|sfogli*|svernici*|incurv*|imbarcat*|ossida*|anneri*|difettos*|inceppa*|incepp*|bloccat*|ride|ridono|aperta in due|in mano|a pezzi|ner* dopo|diventat*|sbeccat*|slabbr*|gratta|smangi*|logor*|sparit*|penzol*|gioco|instabil*|vuot*|mosc*|mezz* (via|andat*)|incollat* male)';
const ON_ARRIVAL =
  'all arrivo|arrivat*|nel pacco|nella scatola|nell imballo|trasporto|consegn*|corriere|spedizion*|appena (aperto|aperta|scartat*|sballat*|ricevut*)|quando (l ho|ho|lo|la) (aperto|aperta|scartat*)|aprendo|apertura|già|ricevut*|imball*';
const DEVICE_WORDS =
  'motore|schermo|display|frullatore|aspirapolvere|stampante|telefono|batteria|cuffi*|auricolar*|caricator*|pompa|trapano|robot|macchinetta|tv|monitor|orologio|lavatrice|frigo*|forno|phon|resistenza';
const FAULTY =
  '(scucit*|scuce|scuciono|strappat*|strappa|strappano|scollat*|scolla|scollano|spezzat*|spezza|spezzano|sfilacci*|sgretol*|sbriciol*|sfald*|spellat*|spella|screpol*|scrost*|sbecc*|sbiadi*|sbiadit*|scolori*|arruggin*|restring*|ristrett*|rimpicciol*|infeltri*|sform*|deform*|slabbr*|smagli*|bucat*|buca|lacerat*|lacera|consumat*|consuma subito|crepat*|piegat*|piega|storce|stort*|incurvat*|imbarcat*|annerit*|anneriscono|annerisce|ossid*|svernicia*|sfoglia*|sfilat*|sfila tutt*|smontat*|disintegra*|dissald*|afflosci*|ingialli*|appiattit*|affossat*|allargat*|allarga|slargat*|accartoccia*|sdruc*|scheggia|logorat*|logora|disfatt*|disfa|aprono le cuciture)';

/** Material, workmanship, durability, smell, taste, feel. */
export const qualityMaterial: CausePhrases = {
  strong: [
    [
      '(scadent*|dozzinal*|cinesat*|ciofec*|baracc*|paccottiglia|robaccia|plasticacc*|da (due|quattro|2|4) soldi|da mercatin*|da bancarell*|da luna park|da fiera|(mal |male )(fatt*|rifinit*|cucit*|assemblat*|realizzat*|incollat*|stampat*|costruit*|lavorat*)|(fatt*|rifinit*|cucit*|assemblat*|realizzat*|incollat*|stampat*|costruit*|lavorat*|saldat*|verniciat*|tagliat*|stirat*) .. (male|malissimo|alla meno peggio|coi piedi|con i piedi|storto|a caso|in fretta))',
      'istruzion*|imball*|audio|suono|immagin*|servizio',
    ],
    [
      '(scars*|bass*|pessim*|infim*|mediocr*|poca|dubbi*|minim*|brutt*|cattiv*|terribil*|orribil*|zero|nessuna) (la |)(qualità|fattura|rifinitur*|finitur*|lavorazione|manifattura|qualita)',
      'audio|suono|video|immagin*|foto|del suono',
    ],
    [
      '(qualità|fattura|finitur*|rifinitur*|lavorazione|manifattura|materiali|materiale|tessuto|stoffa|plastica|legno|pelle) .. (scars*|bass*|pessim*|infim*|mediocr*|scadent*|scadut*|inesistent*|sotto zero|zero|inferior*|pover*|penos*|delud*|da dimenticare|lascia* a desiderare|economic*|cheap|non .. (buon*|eccels*|granché|ottim*|all altezza|resistent*|gran che|un gran)|fa (schifo|pena)|ridicol*|sottil*|fragil*|ruvid*|sintetic*|da quattro|molto legger*|grossolan*)',
      'prezzo|audio|suono|video|immagin*|dell immagine',
    ],
    [
      `${PART} .. ${FAILED}`,
      `${ON_ARRIVAL}|al muro|dal muro|si (apre|sblocca) facilmente|adesiv*|si piega e si ripone`,
    ],
    [
      `(si |si è |si sono |si era |si erano |è |sono |s è ).. ${FAULTY}`,
      `${ON_ARRIVAL}|dal muro|dalla parete|adesiv*|si piega|unghi*`,
    ],
    ['si (stacca*|è staccat*|sono staccat*|staccava*)', 'muro|parete|vetro|piastrelle|adesiv*|ventos*'],
    [
      `(dopo|al|alla|già al|con il|nel giro di|in) (il |un |uno |primo |il primo |la prima |prima |un solo |due |tre |pochi |poche |#|neanche |nemmeno |meno di |).. (lavagg*|lavat*|utilizz*|us*|volt*|giorn*|settiman*|mes*|passeggiat*|or*|sedut*|cent*) .. (rott*|${FAULTY}|pallin*|pelucch*|da buttare|inguardabil*|uno straccio|buttat*|distrutt*|in pezzi|a pezzi|stint*|brutt*|irriconoscibil*|inutilizzabil*)`,
      `batteria|${DEVICE_WORDS}|arrivat*|corriere|imball*`,
    ],
    [
      `(rott*|rompe|rompono|${FAULTY}) (subito|dopo|al|alla|in|già|nel giro|appena|quasi|mentre|la prima|il primo|il secondo|la seconda|solo|come) .. (lavagg*|lavat*|utilizz*|us*|volt*|giorn*|settiman*|mes*|mett*|indoss*|apr*|or*|sera|seconda|terz*|niente|nulla|guard*)`,
      `${ON_ARRIVAL}|${DEVICE_WORDS}`,
    ],
    '(va|vanno|andat*|cade|cadono|cadut*|cascano|ridott*|finit*) (letteralmente |)(in pezzi|a pezzi|in briciole|in mille pezzi)',
    ['(rott* in mano|rimast* in mano|mi è rimast*|ceduto sotto)', 'arrivat*'],
    [
      '(fragil*|gracil*|delicatissim*|traballant*|traball*|balla*|barcoll*|dondola|ballerin*|flosci*|mollicc*|inconsistent*|cedevol*|sbilenc*|instabil*)',
      'etichetta|adesivo|scritta|scritto|contenuto fragile|corriere',
    ],
    [
      'poc* (robust*|resistent*|solid*|curat*|morbid*|comod*|confortevol*|traspirant*|rifinit*|consistent*|spess*|imbottit*|dens*|durevol*|soffic*|duratur*|croccant*|saporit*|accurat*|elastic*|pregiat*|fresc* al tatto|stabili)',
      'montaggio',
    ],
    [
      'non (è|sono|sembra*|era|risulta*) .. (robust*|resistent*|solid*|curat*|morbid*|comod*|confortevol*|traspirant*|rifinit*|spess*|imbottit*|durevol*|soffic*|ben (fatt*|rifinit*|cucit*)|buona qualità|gran qualità|qualità|alta qualità|duratur*|buon*|buon gusto|croccant*|eccels* la qualità|un bel materiale|di buon materiale|elastic*)',
      'un buon (prodotto|affare|prezzo)|buon (servizio|prezzo)|risposta',
    ],
    '(morbid*|soffic*|comod*|robust*|resistent*) (per niente|un corno|neanche un po|proprio no|no)',
    [
      '(puzza|puzzano|puzzava|puzzavano|puzzolent*|tanfo|fetore|maleodorant*|nauseabond*|miasm*|olezzo)',
      'cane|gatto|lettiera|ascelle|cucina|frigo',
    ],
    [
      '(odore|odoraccio|odori|profumo) .. (forte|fort*|terribil*|nauseant*|insopportabil*|sgradevol*|fastidios*|chimic*|plastica|petrolio|gomma|colla|muffa|pesce|vernice|benzina|stran*|cattiv*|pessim*|acre|persistent*|orribil*|tremend*|allucinant*|disgustos*|solvent*|nafta|catrame|intens*|stordi*|asfissiant*|non .. (va via|se ne va|sparisce)|che non va via)',
      'dura poco|buon odore|non ha|piacevol*',
    ],
    '(cattiv*|pessim*|brutt*|fort*|strano|sgradevol*|terribile) (odore|odori|odoraccio)',
    '(sapore|gusto|retrogusto|aroma) .. (pessim*|orribil*|stran*|chimic*|amar*|plastica|metallic*|disgustos*|cattiv*|di niente|di nulla|null*|insipid*|artificial*|terribil*|acid*|bruciat*|sgradevol*|schifos*|di medicina|di cartone|annacquat*|scars*|assent*|finto|farinos*|lascia a desiderare|deludent*|troppo dolc*|inesistent*)',
    [
      '(sa|sanno|sapeva|sapevano) .. (di (cartone|plastica|niente|nulla|medicina|sapone|muffa|bruciato|terra|chimic*|acqua|detersivo|ferro|gomma|pesce|sudore|segatura|tappo|polvere|metallo|sintetico|candeggina|alcool|farina|caramella|cloro|carta)|poco o nulla)',
      'non',
    ],
    [
      '(insapor*|insipid*|immangiabil*|imbevibil*|disgustos*|stucchevol*|troppo (dolc*|salat*|amar*|acid*|piccant*|cott*)|stoppos*|gommos*|colloso|granuloso|farinos*)',
      'capelli|chioma|assistenza|servizio',
    ],
    [
      '(scomod*|scomodissim*)',
      'da (mont*|us*|pul*|apr*|legg*|tenere in mano|trasport*|indoss* con|riempire|raggiungere)|ritiro|andare|cambiare|per il reso|posizione',
    ],
    '(dur*|rigid*) come .. (sasso|marmo|legno|pietra|tavola|pietre|cemento|mattone|tavolaccio|ferro)',
    [
      '(troppo|molto|davvero|decisamente|estremamente|eccessivamente) (dur*|rigid*|morbid*|moll*|ruvid*|spess*|sottil*|fin*|finissim*|legger*|sintetic*|trasparent*|delicat*|fragil*|plasticos*|appiccicos*|lucid*|grezz*)',
      'da (premere|aprire|svitare)|prezzo|facil*|istruzion*|da usare|finalmente',
    ],
    [
      '(ruvid*|pizzica*|punge|pungono|gratta la pelle|carta vetrata|carta velina|carta igienica|carta da parati|sacco della spazzatura|cartapesta)',
      'contro|ortica|formaggio|rimuov*',
    ],
    ['(sottilissim*|finissim*|leggerissim*)', 'comod*|pratic*|bell*|ottim*'],
    [
      '(fa|fanno|faceva) .. (sudare|sudar*|male (i |ai |alle |al |il |la |le |dietro |sul )(piedi|orecchie|naso|schiena|sedere|spalle|collo|mani|tallon*|testa|pied*|dita))',
      'allenament*|perdere',
    ],
    'non (traspira*|fa traspirare|respira*|fa respirare)',
    '(svegl*|alz*|ho|avuto|venut*|viene|fa venire) .. (mal di (schiena|collo)|dolore alla (schiena|cervicale)|torcicollo|schiena a pezzi|cervicale|schiena rotta)',
    [
      '(fa|fanno|pieno di|piena di|riempi* di|pien* di|fatt*|ha fatto|lascia|lasciano|perde|perdono|perso) .. (pallin*|pelucch*|pelucchi|bioccol*|palline|pilucchi|pelo|peli|pail*|piume|brillantin*|glitter|setole|fili|pezzi|colore|fibre|lanugine)',
      'toglie|rimuov*|cattura*|raccog*|aspira*|non',
    ],
    [
      '(stinge|stingono|stint*|scolora*|scolori*|tinge|tingono|sbiadisc*|sbiadit*|si è macchiat*|macchia (la pelle|i vestiti|tutto|le mani|le dita)|(lascia|lasciano|perde|perdono|rilascia) (il |)colore|colora (la pelle|le mani|il collo)|diventa* (ner*|verd*|giall*|rugginos*)|ruggine|arruggin*|annerisc*)',
      'toglie|rimuov*|elimina|contro|dalla ruggine|antiruggine',
    ],
    '(si |)(vede tutto|vede attraverso|vedono le mutande|vede la (biancheria|pelle)|vedono gli slip)',
    '(tessuto|maglia|maglietta|leggings|costume|vestito|camicia|pantalon*|tenda|tende|gonna|lenzuol*|bianco|stoffa|cotone|camicetta|pigiama|calze) .. (trasparent*|sottilissim*|trasparissim*|velo|si vede)',
    [
      '(sembra*|pare|paiono|aspetto|effetto|sa di|dà l idea) .. (economic*|fint*|plastica|plasticos*|plasticon*|carta|cartone|cartapesta|giocattolo|giocattoli|povero|povera|scadent*|usa e getta|da carnevale|di carnevale|compensato|latta|cinese|cinesi|cheap|bambole|di gomma|nylon|alluminio|stagnola|sacco di plastica|velina|polistirolo)',
      'foto|annuncio',
    ],
    '(cartone pressato|truciolato|compensat* sottil*|plastica (sottil*|leggera|fragile|dura|scadente|economica|da poco)|cartoncino|latta sottile|legno marcio|polistirolo verniciato)',
    [
      '(sbavatur*|residui di colla|fili (tirati|penzolanti|che penzolano|pendenti|che escono|ovunque|sciolti)|filo tirato|cuciture .. (stort*|irregolar*|sbagliat*|approssimativ*|saltat*|fatte male|che)|buco nel|buchi nel|un buco|piccoli buchi|difetto di cucitura|bolle (d aria|nella|nel|sulla vernice)|macchie di vernice)',
      'da muro|montagg*|istruzion*|fori',
    ],
    [
      '(stort*|asimmetric*|disallineat*|non (è |sono |)(simmetric*|dritt*|allineat*|in piano|a livello))',
      'arrivat*|fori|buchi|foto|trasporto|imball*',
    ],
    '(stampa|stampat*|scritte|caratteri|foto stampata|disegno) .. (sbiadit*|stort*|sgranat*|sfocat*|pallid*|illeggibil*|male|sbavat*|scrostat*|sfoglia*|cancellat*|via dopo)',
    '(cuscino|cuscini|materasso|piumino|imbottitura|guanciale|topper|pouf|peluche|divano|sedia|sedile|seduta|poltrona|sella) .. (sgonfi*|piatt*|flosci*|moll*|dur*|rigid*|affossa*|avvallat*|sottil*|vuot*|scomod*|fa male|poco imbottit*|gobb*|sprofond*|bozz*)',
    '(taglia|lacera|graffia) (le mani|la pelle) .. cucitur*',
    '(gambe|tavolo|tavolino|sedia|scaffale|struttura|mobile|ripiano|sgabello|letto|base) .. (non .. (stabil*|solid*|robust*)|balla*|traball*|dondola*|oscilla*|non sta (dritt*|in piedi)|pendente|storta)',
    '(non (è |sono |)(vera |)(pelle|cuoio)|finta pelle|ecopelle) .. (spell*|screpol*|crep*|scadent*|sfoglia*|puzza)',
    '(suola|suole|tomaia) .. (ride|ridono|apert*|aperta|apre|aprono|consumat*|andat*)',
    '(senza|privo di|priva di|poco|zero|manca di|nessun) (sapore|gusto|aroma|imbottitura|consistenza)',
    ['(rovinat*|rovina|rovinano) (subito|dopo|in|già|al|facilmente)', 'la pelle|i capelli|arrivat*'],
    '(graffia|graffiano|riga|rigano|graffiat*) (subito|facilmente|solo|con niente|al primo|a guardarl*)',
    '(consumat*|usurat*) (subito|dopo|in (poco|un|due|tre|pochi))',
  ],
  normal: [
    [
      '(si è|si sono|si era|si|s è|è|sono) (già |subito |)(rott*|rompe|rompono)',
      `${ON_ARRIVAL}|${DEVICE_WORDS}|se |non si|sigillo|prezzo`,
    ],
    [
      `durat* .. (poco|pochissimo|niente|un|una|due|tre|quattro|cinque|pochi|poche|#|meno|mezz*|il tempo)`,
      `batteria|carica|ricaric*|montagg*|attesa|consegn*|${DEVICE_WORDS}`,
    ],
    [
      'non dura* (nulla|niente|molto|a lungo|un giorno|una settimana|più di|nemmeno|neanche|tanto)',
      'batteria|carica|profum*|rossetto|effetto|fragranza',
    ],
    [
      '(plastica|plasticos*|latta|compensato|sintetic*)',
      'busta|sacchetto|imball*|bottiglia|non è plastica|senza plastica',
    ],
    [
      '(rigid*|dur* da|ruvid*|moscio|mosci|appiccicos*|appiccicaticc*)',
      'custodia rigida|valigia rigida|capelli|pelle|guscio rigido|montare',
    ],
    '(aspetto|look|effetto) .. (economic*|brutt*|scadent*|pover*|trasandat*|sciatt*)',
    ['(bruttin*|bruttissim*|orrend*)', 'servizio|esperienza|foto|assistenza|sorpresa|figura'],
    [
      '(poca|scarsa|nessuna) (cura|attenzione ai dettagli|resistenza|durata|solidità|robustezza|morbidezza|imbottitura|elasticità)',
      'imball*|cura nell|cura nel confez*',
    ],
    '(scricchiola|scricchiolano) .. (sedia|letto|tavolo|sedut*)',
    '(fa|fanno) (una pessima|una brutta) (figura|impressione)',
    '(mal di testa|nausea) .. odor*',
    ['si apre (da sol*|sempre|di continuo|continuamente|in continuazione)', 'app'],
    '(molto|troppo|davvero) (chiassos*|grossolan*|pacchian*|kitsch|grezz*|rozz*)',
    '(infilz*|ferrett*) .. (esce|fuori|punge|pung*)',
  ],
  weak: [
    'qualità',
    'rott*',
    'rompe',
    'materiale',
    'materiali',
    'odore',
    'sapore',
    'cerniera',
    'cucitur*',
    'finitur*',
    'rifinitur*',
    'tessuto',
    'sottil*',
    'legger*',
    'dur*',
    'economic*',
    'trasparent*',
    'fint*',
    'cheap',
    'allentat*',
    'consumat*',
    'fibra sintetica',
  ],
};
