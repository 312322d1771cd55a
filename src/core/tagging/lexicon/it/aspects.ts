import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: [
    '(vestibilità|calzata|girovita|tabella taglie|tabella delle taglie|guida alle taglie|guida taglie|taglie|taglio)',
  ],
  function_defect: [
    '(audio|suono|qualità audio|qualità del suono|qualità video|qualità foto|bluetooth|wifi|connessione|batteria|batterie|autonomia|ricarica|motore|aspirazione|altoparlant*|microfono|schermo|display|touch|touchscreen|telecomando|sensor*|timer|termostato|pompa|ventola|adesivo|ventos*|magnet*|meccanismo|segnale|ricezione|portata|volume|bassi|fotocamera|telecamera|visione notturna|gps|sveglia|luce|luminosità|pulsant*|tast*|interruttore|potenza|isolamento|ugello|pressione|vapore|tastiera|mouse|software|prestazioni|efficacia|tenuta|aderenza|assorbenza|inchiostro|funzionalità|funzionamento|freni|filtro|precisione|coprenza|pigmentazione|resa|persistenza|risultato|risultati|stabilità|cuffie|auricolar*|lama|lame|velocità|riprese|carica|grip|antiscivolo)',
  ],
  quality_material: [
    '(qualità|materiale|tessuto|stoffa|cucitur*|cerniera|cerniere|zip|manico|maniglia|finitur*|rifinitur*|vernice|rivestimento|plastica|legno|pelle|ecopelle|gomma|imbottitura|stampa|ricamo|rilegatura|carta|lavorazione|fattura|costruzione|comodità|comfort|sapore|gusto|odore|profumo|retrogusto|fodera|elastico|fibbia|chiusura|suola|suole|tacco|ruote|gambe|telaio|struttura|saldatur*|materasso|cuscino|coperta|lenzuol*|asciugaman*|catenina|pietre|gancio|ganci|velcro|base|setole|parrucca|robustezza|resistenza|durata|traspirabilità|morbidezza|dettagli|placcatura|tracolla|spallina|manifattura|vestito|maglia|felpa|giacca|borsa|zaino)',
  ],
  hard_to_use: [
    '(istruzioni|manuale|libretto|app|applicazione|interfaccia|montaggio|installazione|configurazione|menu|menù|comandi|schema|schemi|registrazione|pulizia|apertura|maneggevolezza|ergonomia|praticità|traduzione|usabilità|procedura)',
  ],
  damage_transit: ['(imballo|imballaggio|confezionamento|packaging|scatola|pacco|pacchetto|confezione)'],
  delivery: [
    '(consegna|spedizione|corriere|tempi di consegna|servizio di consegna|postino|poste|brt|bartolini|gls|sda|dhl|ups|tracciamento)',
  ],
  customer_service: [
    '(assistenza|assistenza clienti|servizio clienti|servizio|venditore|supporto|negozio|post vendita|garanzia|gestione del reso|comunicazione|customer service|procedura di reso|operatore)',
  ],
  price_value: ['(prezzo|costo|rapporto qualità prezzo|qualità prezzo|valore)'],
  not_as_described: ['(descrizione|foto|immagine|immagini|inserzione|annuncio|pubblicità|scheda prodotto|fotografie)'],
  compatibility: ['(compatibilità|attacco|adattatore)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(pessim*|scars*|scadent*|brutt*|bruttissim*|deludent*|delusion*|orribil*|schifos*|schifezz*|terribil*|ridicol*|vergognos*|inaccettabil*|mediocr*|inutil*|penos*|disastros*|disastr*|imbarazzant*|insufficient*|inadeguat*|scandalos*|indecent*|indegn*|pietos*|tremend*|orrend*|disgustos*|misero|miser*|infim*|squallid*|inguardabil*|inesistent*|difettos*|problematic*|fastidios*|sgradevol*|debol*|fiacc*|fragil*|discutibil*|dubbi*|carent*|limitat*|lacunos*|approssimativ*|grossolan*|peggior*|peggio|cattiv*|snervant*|frustrant*|insopportabil*|assurd*|improponibil*|oscen*|allucinant*|incubo|strano|strana|strane|instabil*|irregolar*|ruvid*|cheap|povero|povera|scomod*|da incubo|sottotono|ballerin*|inaffidabil*|trascurat*|sciatt*)',
  '(fa (davvero |proprio |veramente |letteralmente |un po |)(schifo|pena|cagare|ridere|piangere|acqua|pietà|rabbia)|fanno (davvero |proprio |veramente |)(schifo|pena|cagare|ridere|piangere|pietà)|lascia (molto |parecchio |un po |alquanto |)(a |)desiderare|lasciano (molto |parecchio |un po |)(a |)desiderare|da (dimenticare|rivedere|migliorare|buttare|schifo|vergognarsi)|sotto (lo |)zero|zero assoluto|zero|un disastro|uno schifo|una schifezza|una vergogna|un disastro|un problema|che schifo|dà problemi|da problemi|ha problemi|problemi|una delusione|non ci siamo|un incubo|al di sotto delle aspettative|sotto le aspettative|non all altezza|una ciofeca|peggio di così)',
  '(non|mai|nemmeno|neanche|poco|niente|per niente|tutt altro che|né) (è |sono |era |erano |mi |ci |ha |hanno |molto |affatto |per niente |proprio |tanto |così |un |di |una |particolarmente |stat* |davvero |)(buon*|ottim*|granché|gran che|il massimo|un granche|all altezza|eccezional*|un gran|adeguat*|soddisf*|convin*|perfett*|curat*|bell*|accettabil*|ideal*|eccellent*|entusiasm*|nulla di che|alla grande|decent*|come dovrebbe|affidabil*|resistent*|robust*|brillant*|professional*|seri*|puntual*|precis*|chiar*|stabil*|sufficient*|regg*|apprezz*|all altezza)',
  '(mi ha delus*|ha delus*|deluso|delusa|delude|deludono|delusi|lasciato (molto |)perpless*|perpless*|non ci siamo|male|malissimo)',
  '(si è rott*|si sono rott*|si rompe|rompono|si scuc*|si scolla*|si stacca*|cede|cedono|rott*|scricchiol*|traball*|difettat*|saltat*|spanat*)',
];
