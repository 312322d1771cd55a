import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: ['(vestibilità|calzata|girovita|tabella taglie)'],
  function_defect: [
    '(audio|suono|qualità audio|qualità del suono|qualità video|qualità immagine|qualità foto|qualità delle foto|immagine video|bluetooth|wifi|connessione|connettività|batteria|batterie|autonomia|ricarica|motore|aspirazione|altoparlant*|microfono|schermo|display|touch|touchscreen|telecomando|sensor*|timer|termostato|pompa|ventola|adesivo|adesività|ventos*|magnet*|meccanismo|segnale|ricezione|portata|volume|bassi|fotocamera|telecamera|gps|sveglia|luce|luminosità|pulsant*)',
  ],
  quality_material: [
    '(qualità|materiale|materiali|tessuto|tessuti|stoffa|cucitur*|cerniera|cerniere|zip|manico|maniglia|finitur*|rifinitur*|vernice|verniciatura|rivestimento|plastica|legno|pelle|ecopelle|gomma|imbottitura|stampa|ricamo|rilegatura|carta|lavorazione|fattura|costruzione|consistenza|comodità|comfort|sapore|gusto|odore|profumo|retrogusto|fodera|elastico|fibbia|chiusura|cardine|suola)',
  ],
  hard_to_use: [
    '(istruzioni|manuale|libretto|app|applicazione|interfaccia|montaggio|installazione|configurazione|menu|menù|comandi)',
  ],
  damage_transit: ['(imballo|imballaggio|confezionamento|packaging|scatola)'],
  delivery: ['(consegna|spedizione|corriere|trasportatore|tempi di consegna|tempi di spedizione|postino)'],
  customer_service: ['(assistenza|assistenza clienti|servizio clienti|servizio|venditore|supporto|negozio|garanzia)'],
  price_value: ['(prezzo|costo|rapporto qualità prezzo|qualità prezzo|valore)'],
  not_as_described: ['(descrizione|foto|immagine|immagini|inserzione)'],
  compatibility: ['(compatibilità|attacco|adattatore)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(pessim*|scars*|scadent*|brutt*|bruttissim*|deludent*|delusion*|orribil*|schifos*|schifezz*|terribil*|ridicol*|vergognos*|inaccettabil*|mediocr*|inutil*|penos*|disastros*|disastr*|imbarazzant*|insufficient*|inadeguat*|scandalos*|indecent*|indegn*|pietos*|tremend*|orrend*|disgustos*|misero|miser*|infim*|squallid*|sconcertant*|inqualificabil*|inguardabil*|inesistent*|difettos*|problematic*|fastidios*|sgradevol*|debol*|fiacc*)',
  '(fa (davvero |proprio |veramente |letteralmente |un po |)(schifo|pena|cagare|ridere|piangere|acqua)|fanno (davvero |proprio |veramente |)(schifo|pena|cagare|ridere)|lascia (molto |parecchio |un po |alquanto |)(a |)desiderare|lasciano (molto |parecchio |un po |)(a |)desiderare|da (dimenticare|rivedere|migliorare|buttare|quattro soldi)|sotto (lo |)zero|zero assoluto|zero|un disastro|uno schifo|una schifezza|una vergogna)',
  '(non|mai|nemmeno|neanche|poco) (è |sono |era |erano |mi |ci |ha |hanno |molto |affatto |)(buon*|ottim*|granché|gran che|il massimo|un granche|all altezza|eccezional*|un gran|adeguat*|soddisf*|convin*|eccels*|perfett*|curat*|bell*|accettabil*|ideal*|eccellent*|entusiasm*)',
  '(mi ha delus*|ha delus*|deluso|delusa|delude|deludono|delusi)',
  '(si è rott*|si sono rott*|si rompe|rompono|si scuc*|si scolla*|cede)',
];
