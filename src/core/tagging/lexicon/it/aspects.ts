import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: [
    '(vestibilità|calzata|girovita|tabella taglie|tabella delle taglie|guida alle taglie|guida taglie|taglie|taglio)',
  ],
  function_defect: [
    '(audio|suono|qualità audio|qualità del suono|qualità video|qualità foto|bluetooth|wifi|connessione|batteria|batterie|autonomia|ricarica|motore|aspirazione|altoparlant*|microfono|schermo|display|touch|touchscreen|telecomando|sensor*|timer|pompa|ventola|adesivo|ventos*|magnet*|segnale|ricezione|volume|bassi|fotocamera|telecamera|gps|sveglia|luce|luminosità|pulsant*|tast*|potenza|pressione|vapore|tastiera|mouse|software|efficacia|tenuta|aderenza|assorbenza|inchiostro|freni|filtro|precisione|resa|persistenza|risultato|risultati|stabilità|cuffie|auricolar*|lama|lame|riprese|carica|grip|antiscivolo)',
  ],
  quality_material: [
    '(qualità|materiale|tessuto|stoffa|cucitur*|cerniera|cerniere|zip|manico|finitur*|rifinitur*|vernice|plastica|legno|pelle|ecopelle|gomma|imbottitura|stampa|ricamo|rilegatura|carta|lavorazione|fattura|sapore|gusto|odore|profumo|retrogusto|fodera|elastico|fibbia|chiusura|suola|suole|tacco|ruote|gambe|telaio|struttura|materasso|cuscino|coperta|lenzuol*|asciugaman*|catenina|pietre|gancio|base|setole|resistenza|durata|dettagli|placcatura|tracolla|manifattura|vestito|maglia|felpa|giacca|borsa|zaino)',
  ],
  hard_to_use: [
    '(istruzioni|manuale|libretto|app|applicazione|interfaccia|montaggio|installazione|configurazione|menu|menù|comandi|registrazione|pulizia|apertura|traduzione|procedura)',
  ],
  damage_transit: ['(imballo|imballaggio|confezionamento|packaging|scatola|pacco|confezione)'],
  delivery: [
    '(consegna|spedizione|corriere|tempi di consegna|servizio di consegna|postino|poste|brt|bartolini|gls|sda|dhl|ups|tracciamento)',
  ],
  customer_service: [
    '(assistenza|assistenza clienti|servizio clienti|servizio|venditore|supporto|negozio|post vendita|garanzia|gestione del reso|customer service|procedura di reso|operatore)',
  ],
  price_value: ['(prezzo|costo|rapporto qualità prezzo|qualità prezzo)'],
  not_as_described: ['(descrizione|foto|immagine|immagini|inserzione|annuncio|pubblicità|scheda prodotto|fotografie)'],
  compatibility: ['(compatibilità|attacco|adattatore)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(pessim*|scars*|scadent*|brutt*|bruttissim*|deludent*|orribil*|terribil*|ridicol*|vergognos*|inaccettabil*|mediocr*|inutil*|penos*|disastros*|disastr*|imbarazzant*|insufficient*|inadeguat*|scandalos*|indecent*|orrend*|disgustos*|infim*|inguardabil*|inesistent*|difettos*|fastidios*|sgradevol*|debol*|fragil*|discutibil*|dubbi*|approssimativ*|grossolan*|peggio|cattiv*|insopportabil*|assurd*|incubo|strano|strana|strane|instabil*|ruvid*|cheap|povero|povera|scomod*|da incubo|inaffidabil*|sciatt*)',
  '(fa (davvero |proprio |veramente |letteralmente |un po |)(schifo|pena|cagare|ridere|piangere|acqua|pietà)|fanno (davvero |proprio |veramente |)(schifo|pena|cagare|ridere|piangere|pietà)|lascia (molto |parecchio |un po |)(a |)desiderare|lasciano (molto |parecchio |un po |)(a |)desiderare|da (buttare|schifo)|sotto (lo |)zero|zero assoluto|zero|un disastro|uno schifo|una schifezza|un disastro|un problema|che schifo|dà problemi|da problemi|ha problemi|problemi|una delusione|non ci siamo|un incubo|al di sotto delle aspettative|sotto le aspettative|non all altezza|peggio di così)',
  '(non|mai|nemmeno|neanche|poco|niente|per niente|tutt altro che|né) (è |sono |era |erano |mi |ci |ha |hanno |molto |affatto |per niente |proprio |tanto |così |un |di |una |stat* |davvero |)(buon*|ottim*|granché|gran che|il massimo|un granche|all altezza|un gran|adeguat*|soddisf*|convin*|perfett*|curat*|bell*|ideal*|eccellent*|nulla di che|alla grande|decent*|come dovrebbe|affidabil*|resistent*|robust*|professional*|seri*|puntual*|precis*|chiar*|stabil*|regg*|apprezz*|all altezza)',
  '(mi ha delus*|ha delus*|deluso|delusa|lasciato (molto |)perpless*|perpless*|non ci siamo|male|malissimo)',
  '(si è rott*|si sono rott*|si rompe|rompono|si scuc*|si scolla*|si stacca*|cede|cedono|rott*|scricchiol*|traball*|difettat*|saltat*|spanat*)',
];
