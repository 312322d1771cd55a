import type { CausePhrases } from '../lexicon.ts';

const DEVICE =
  '(motor*|frullator*|frullin*|aspirapolvere|robot*|scopa elettrica|phon|stampant*|telefon*|tablet|smartwatch|orologi*|cuffi*|auricolar*|cassa|casse|altoparlant*|televisor*|tv|monitor|schermo|display|caricator*|caricabatter*|alimentator*|powerbank|batteri*|trapan*|pomp*|compressor*|ventilator*|stuf*|condizionator*|deumidificator*|macchinetta|macchina|forn*|friggitric*|bollitor*|tostapane|piastra|rasoi*|spazzolin*|lampad*|led|telecamer*|router|tastier*|mouse|console|sensor*|termometr*|bilanci*|lavatric*|frigo*|microonde|radio|svegli*)';
const LASTED = '(giorn*|settiman*|mes*|ore|ora|minuti|utilizz*)';
const PLIGHT = '(macchia|macchie|rughe|forfora|brufol*|calcare|odori|peli|zanzare|formiche|topi|muffa)';
const WORK =
  '(scald*|raffredd*|riscald*|pulisc*|asciug*|assorb*|stamp*|macin*|frull*|lava|lavano|spruzz*|erog*|gira|girano|funzion*|tien*|teng*|cuoc*|stir*|umidific*|profum*|idrat*|caric*|scriv*|incoll*|attacc*|gonfi*|chiud*|regg*|rade|depil*|trit*|sgrass*|cancell*|frena|aspira*|raccogl*)';

/** Does not work, or does its job badly. */
export const functionDefect: CausePhrases = {
  strong: [
    '(non|neanche|nemmeno|mai|neppure) .. (più |mai |)(funzion*|funge)',
    [
      '(non|nn) (mi |)(va|vanno|andava|andavano|parte) (più|proprio|per niente|affatto|nemmeno)',
      'bene|d accordo|bene per',
    ],
    ['(ha|hanno|aveva|è|) smess* (di |subito|dopo|quasi|già|)', 'gocciol*|perd*|fumare|comprar*'],
    [
      'non (si |mi si |mi |lo |la |le |ci |ha |è |si è |riesce a |si sono |)(mai |più |nemmeno |)(accend*|acces*|avvi*|ricaric*|caric*|riscald*|scald*|raffredd*|colleg*|connett*|spegn*|gonfi*|registr*|stamp*|tagli*|puli*|aspir*|frull*|asciug*|lava|lavano|vibra|suona*|trit*|raccogl*|legge|leggono|copre le|coprono le|prende|prendono|misura bene|rilev*|aderisc*|scriv*|spruzz*|erog*|pomp*|umidific*|deumidific*|filtr*|idrat*|lisci*|smacchi*|sgrass*|cuoc*|macin*|stir*|rade|depil*|profum*|blocca*|frena*|assorb*|incoll*|allontan*|gira|girano|ruot*|scorr*|germogli*|funge)',
      'mai un problema|odore|compatibil*|non scriver*',
    ],
    [
      'non (tiene|tengono|teneva|regge|reggono) .. (carica|caldo|calda|caldi|freddo|fredd*|pressione|aria|segnale|temperatura|ferm*|acqua)',
      'il lavaggio',
    ],
    'non (fa|fanno|faceva|ha fatto) .. (suo (dovere|lavoro)|che (dovrebbe|deve)|nulla|niente|presa|effetto|contatto|schiuma|luce)',
    [
      '(nessun|nessuna|zero|senza|alcun|alcuna) (alcun |nessun |minimo |) (effetto|effetti|efficacia|risultato|risultati|miglioramento|differenza|potenza|aspirazione|aderenza|assorbenza)',
      'tra i due|di prezzo',
    ],
    'non .. (effetto|risultat*|miglior*|differenz*)',
    ['(inutilizzabil*|inservibil*|difettos*|difettat*|guast*|malfunziona*)', 'cucitur*|cerniera|zip|bottone'],
    [
      'si (spegn*|è spent*|sono spent*|blocca*|è bloccat*|riavvi*|inchioda|pianta)',
      'timer|automaticamente (a|quando|dopo)|sicurezza|non si',
    ],
    '(spegne|spengono|spento|accende|accendono) (da |per conto |)(sol*|suo|di continuo|continuamente)',
    [
      `${DEVICE} .. (rott*|ferm*|fus*|bruciat*|fulminat*|mort*|andat*|piantat*|bloccat*|saltat*|spegn*|cedut*|scaric*)`,
      'puzza|odore|arrivat*',
    ],
    [
      `(dopo|nel giro di|in|durat* |manco|nemmeno) .. ${LASTED} .. (mort*|smess*|andat*|spent*|bloccat*|ferm*|muor*|cedut*)`,
      'andat* (al|alla|in|via)',
    ],
    '(batteria|batterie|pile|carica|autonomia|ricarica) .. (non dura|non tiene|non regge|mort*|scaric*|subito|# min*|pochissimo|niente|nulla|un ora|mezz*|meno|a malapena|scars*|ridicol*|breve|corta|pessim*)',
    'si scaric* (subito|in|velocemente|troppo|dopo)',
    [
      'dura* .. (# (min*)|mezz*|un ora|un oretta|poco|pochissimo|(solo|appena|nemmeno|neanche|a malapena) .. (#|due|tre|un))',
      'montaggio|install*|spedizione',
    ],
    [
      '(perd*|perso|esce|escono|usciva|cola|sputa) .. (acqua|olio|liquido|aria|gas|gocce|vapore|inchiostro|detersivo)',
      'nel pacco|nella scatola|imball*',
    ],
    ['(gocciol*|sgocciol*)', 'nel pacco|nella scatola|imball*|corriere'],
    [
      '(tubo|guarnizione|rubinetto|valvola|tappo|borraccia|bottiglia|coperchio|tanica|serbatoio) .. (perd*|cola|gocciol*|sgocciol*|sgonfi*|non .. (chiud*|tien*|ermetic*|sigill*))',
      'nel pacco|nella scatola|imball*',
    ],
    'non (è|sono|chiude|chiudono|risulta) .. (tenuta|ermetic*|impermeabil*|bene ermetic*)',
    '(sgonfia*) (subito|dopo|in|da sol*|ogni)',
    ['(fa|fanno|faceva|fare|emette) .. (rumore|rumori|casino|ronzio|cigolio|fischio)', 'poco|poco rumore'],
    '(rumore|ronzio|fischio|cigolio) .. (assordant*|fastidios*|insopportabil*|infernal*|stran*|fort*|continu*|assurd*)',
    ['(troppo|molto|davvero|veramente) (rumoros*|lent*|debol*)', 'consegn*|spedizion*|rispost*|rimborso'],
    ['(rumoros*|assordant*)', 'poco|meno|per niente'],
    '(sembra|pare|come) (di avere |).. (trattore|motorino|aeroporto|camion)',
    '(cigol*|scricchiol*|ronza*|gracchia*|gracchiant*)',
    [
      '(audio|suono|volume|microfono|immagine|immagini|video|foto|riprese|visione) .. (bass*|debol*|metallic*|ovattat*|distort*|sgranat*|sfocat*|sfuocat*|scur*|lontan*|gracchi*|a scatti|mut*|salta*)',
      'della foto|in foto|nella foto',
    ],
    ['(sfocat*|sfuocat*|sgranat*|ovattat*|distort*)', 'in foto|nella foto|stamp*|disegno'],
    [
      'non si (sent*|ved*|legge|capisc*|distingu*) .. (niente|nulla|bene|un accidente|un tubo|una faccia)',
      'silenzios*|odore|puzza|addosso',
    ],
    '(schermo|display|monitor) .. (ner*|bianc*|blu|righ*|sfarfall*|si blocca|bloccat*)',
    '(sfarfall*|lampeggia (e basta|sempre|rosso|di continuo|solo)|luce fioca|poca luce|fa poca luce|luce .. (debol*|fioca|scars*))',
    [
      `(taglia|tagliano|${WORK}) .. (poco|pochissim*|male|malissimo|niente|nulla|a malapena|a stento|a fatica)`,
      'taglia poco|poco spazio|male che',
    ],
    [
      '(funzion*|va|vanno|si sente|si sentono|si accende|cuoc*|scald*|asciug*) (solo|soltanto) (sopra|sotto|da |se |quando |un |una |uno |per |a )',
      'con android|con ios|con iphone',
    ],
    ['(auricolare|cuffia|cuffietta|cassa|altoparlante|orecchio) .. (sinistr*|destr*|muto|muta)', 'manca*|due scarp*'],
    '(tasto|tasti|pulsante|pulsanti|touch|sensore|telecomando|comandi|touchscreen|freno|freni|luce|luci) .. (non .. (rispond*|va|vanno|funziona*|prem*|prend*|blocca*|frena*|aggancia*)|incastrat*|bloccat*|imprecis*)',
    '(cade|casca|si apre|si chiude|si stacca|si sposta|si scollega) .. (continuamente|sempre|da sol*|di continuo|ogni)',
    'quando (vuole|pare a lei|pare a lui)',
    '(smette|smettono) di .. ',
    'non (dà|da|danno|ha dato|mostra) (più |alcun |nessun |)segn* di vita',
    '(attaccat*|riattaccat*|staccat*|premut*|acces*|provat*)... (niente|nulla|nessun segn*|morto|zero)',
    [
      `${PLIGHT} .. (rest*|rimas*|rimang*|c'è ancora|ci sono ancora|sono (sempre|ancora|esattamente|ugual*|lì)|non .. (va|vanno|spar*|tolt*)|tornat*|identic*)`,
      'non (restano|resta)|senza',
    ],
    '(zanzare|insetti|topi|gatti|cani|gatto|cane) .. (ballano|ignora*)',
    '(lascia|lasciano|lasciato|rende|reso) .. (capelli|pelle|viso|mani|chioma) .. (unt*|secc*|appiccic*|crespi)',
    '(capelli|pelle|chioma|cute|viso) .. (più |troppo |)(unt*|secc*|appiccicos*|cresp*|stoppos*)',
    '(perd*|caduta|cadono|cadut*|persi) .. capelli',
    '(venut*|uscit*|diventat*) .. (arancion*|verdi|verdastr*|a chiazze|macchiat*)',
    [
      '(adesiv*|colla|ventosa|ventose|nastro|scotch) .. (non .. (tien*|tengo*|attacca*|incoll*|aderisc*)|stacca*|cad*|debol*|scars*|molla*)',
      'residui|macchi* di colla|da colla',
    ],
    '(stacca*|cade|cadono|casca*) .. (dal muro|dalla parete|dal vetro)',
    ['non (si |ci |)(attacca*|incolla*|aderisc*|appiccica*)', 'cibo|padella|uova|nulla'],
    '((il cibo|tutto|le uova|uova|carne) .. (si |)(attacca*|appiccica*|brucia*)|(attacca|brucia) (tutto|sempre|il cibo))',
    [
      'poc* (potent*|potenza|efficac*|efficient*|forza|aspirazione|luce|luminos*|precis*|affidabil*|sensibil*|taglient*|affilat*|assorbent*)',
      'intuitiv*|prezzo',
    ],
    'non (è|sono|sembra*|era) .. (potent*|efficac*|precis*|luminos*|affilat*|taglient*|assorbent*|affidabil*|silenzios*|antiaderent*)',
    ['(sballat*|inaffidabil*|inattendibil*)', 'appena|taglia|taglie|misure'],
    '(segna|indica|rileva|legge|misura|pesa) .. (sbagliat*|a caso|in meno|in più|errat*|di # (grad*|kg|chili|minuti))',
    '(gira|va|funziona) (a scatti|a vuoto)',
    [
      '(si appann*|condensa (dentro|all interno|nel|nella)|(entra|passa) (dentro |l |)(acqua|aria|pioggia|luce)|(fa|fanno|lascia|lasciano) (passare|entrare) )',
      'non fa',
    ],
    '(svanisc*|si raffredd*|spari*|scompar*|se ne va) .. (in|dopo|nel giro di|subito) .. (minut*|or*|poco|nulla|niente)',
    '(pennarell*|penna|inchiostro|smalto|cartuccia|cartucce) .. (salta*|macchia|secc*|vuot*|finit*|non .. scriv*)',
    '(bluetooth|wifi|connessione|segnale) .. (cade|salta*|instabil*|debol*|scars*|assent*)',
    '(si |)(scollega|disconnette|perde) .. (di continuo|continuamente|ogni|spesso|sempre)',
    '(app|applicazione|software|gioco|sistema) .. (crash*|si chiude|si blocca)',
    '(lampadin*|led|luci) .. (bruciat*|fulmin*|spent*|andat*)',
    '(coltello|coltelli|forbici|lama|lame|rasoio) .. (non .. tagli*|spuntat*|poco)',
    '(fa|fanno) saltare (la corrente|il contatore|il salvavita|l impianto)',
    'salta (la corrente|il contatore|il salvavita)',
    '(suola|suole|gomme|scarpe) .. (scivol*|senza grip|senza aderenza)',
    'motore .. (fischi*|fatica|debol*|surriscald*)',
    '(caffè|acqua|aria) .. (tiepid*|fredd*|gelat*|lurid*)',
    '(tirato le cuoia|passato a miglior vita|defunt*|kaputt)',
    '(mangia|strappa) .. (fogli|carta|tessuto|nastro)',
    '(resta*|rimane|rimang*|esce|escono) .. (fredd*|tiepid*|umid*|bagnat*|gelat*)',
    '(si incastra|si incastrano|si incanta)',
    '(gira|girano|va|si perde) .. (nello stesso|in tondo|a vuoto|contro)',
    '(dimentica*|perde|persi|cancella) .. (mappa|la mappa)',
    [
      'non (si |mi |lo |la |li |le |ne |ci |)(riesce (nemmeno |)a |)(più |nemmeno |neanche |)(scola|grattugia|impasta|segna|tira su|fa (il suo dovere|presa|luce|schiuma|freddo|caldo|effetto|il vuoto)|fanno (presa|luce|effetto|il loro)|inquadra|mette a fuoco|fissa|cattura|attiva|rileva|sostiene|toglie|tolgono|elimina|rimuove|copre niente|dura una|monta (a neve|la panna|il latte)|schiuma|frena|ferma)',
      'compatibil*|corriere|vita|seno|da soli|in due|cover|nessuna',
    ],
    [
      '(si |)(impunta*|pianta|blocca|bloccano|incanta*|inceppa*|incepp*|disaccoppia*|resetta*|riavvia*|scollega*|spegne|spengono|sgancia*|disconnette*|surriscalda e|aggancia e) .. (continuo|continuament*|ogni|sempre|sull*|su|dopo|a metà|quando|da sol*|appena|continuazione|spesso|al primo|con|subito|mentre|durante|più volte|alla|senza motivo|e basta)',
      'app di|automatic* quando|risparmi*|non|comodo|bene|pacco|ordine',
    ],
    [
      '(audio|immagine|segnale|suono|connessione|video|linea|corrente|voce|wifi|bluetooth|lo schermo|display|gps) .. (sparisc*|sparit*|scompar*|va via|se ne va|salta|cade|cadono|va e viene|ritard*|a scatti|si perde|metallic*|nero|bianco|verde)',
      'corriere|non|pacco|consegna',
    ],
    [
      '(in blocco|in tilt|fuori uso|kaputt|andat* ko|ko dopo|(cuffia|auricolare|cassa|cuffietta|altoparlante) .. (dx|mut*|mort*|spent*)|(ronza|lampeggia|gracchia|vibra|gira) e basta|(parte|funziona|si accende|va|carica|prende|si avvia) solo (se|dopo|con|al|quando|tirando|a volte|una volta|ogni tanto|se))',
      'paura|bambin*',
    ],
    [
      '(dopo|in|nemmeno|neanche|manco|già) .. (minut*|or*|giorn*|settiman*|mes*) .. (scaric*|è scarico|è a terra|a terra|si spegn*|spent*|ko|muto|muta|non va|morto|fermo|ferma|fuso|fulminat*|in tilt|in blocco|si pianta|sgonfi*|piatt*)',
      'consegn*|corriere|ritard*|pacco|fermo posta|spedizion*',
    ],
    [
      '# (ore|minuti|h|ora|giorni)... (ne (fa|dura|regge|tiene|arriva)|fa|dura|regge|arriva (a|appena)|manco|nemmeno|neanche|appena|a stento|a malapena) (a |) (#|due|tre|una|un|mezz*|la metà)',
      'consegn*|arrivat*|spedi*|montagg*|garanzia|rispo*',
    ],
  ],
  normal: [
    ['non va', 'bene|d accordo|oltre|via'],
    ['(non parte|non gira|non carica|non scalda|non stampa)', 'venditor*|assistenza|servizio|mail'],
    ['(perde|perdono)', 'tempo|capelli|pel*|pelo|color*|pezzi'],
    '(perdita|perdite) (d |di |)(acqua|olio|aria|liquido|gas|segnale)',
    ['(lento|lentissim*)', 'spedizion*|consegn*|corriere|arriv*'],
    ['(inutilizzabil*|instabil* la connessione|inutile)', 'reso|istruzion*|paura'],
    ['(difetto|difetti) (di |nel|alla|al)', 'cucitur*|tessuto|fa difetto|in vita'],
    ['(spento|bloccato)', 'corriere|ordine|pacco|ticket'],
    ['(scivolos*|scivola|scivolano)', 'antiscivolo|bene|tallone|fuori'],
    'dura (poco|nulla|niente|pochissimo)',
    'non (convince|serve a (nulla|niente))',
    'non mi ha (fatto|dato) (nulla|niente|alcun*)',
    [
      'non (si |)(chiud*|apr*|aggancia*|incastra*|sblocca*|ferma)',
      'vita|pancia|bottoni|zip|seno|al mio|alla mia|sul mio|sulla mia|modello',
    ],
    '(cola|non scorre|si inchioda)',
    'non (ricarica|prende) (più|bene)',
    ['(non|nessun) (mi |ci |)(aiuta*)', 'assistenza|venditor*|nessuno|servizio'],
    '{needs not} (funzion*|lavor*|pulisc*|tien*|carica|scalda|aspira|taglia|chiude) .. (bene|a dovere|perfettamente|come dovrebbe)',
    [
      '((rimast*|rest*|è|sono|era|bagnat*|sporc*|capell*|macchi*|pelle|ugual*|identic*|tutto) (.. |)(come prima|tali e quali|uguale a prima)|(effetto|risultato|efficacia) (zero|null*|inesistent*)|(zero|nessun|alcun) (effett*|risultat*|miglioramento|differenza)|(serve|servono) a poco|(faccio|fatico|si fa) (di più |prima |più |) .. (a mano|con la scopa|che con|con le mani))',
      'bell*|nuov*|meglio|tornat*|lavagg*|colori|foto',
    ],
    [
      '(alzare (la tele|il volume|la tv|la voce)|non si (dorme|sente la tv)|svegli* (i vicini|tutti|il bambino|la casa)|fa bip|continua a (spegner*|perdere)|(parte|suona) da sol*|si (accende|attiva|avvia) da sol*)',
      'automatic*|comod*',
    ],
  ],
  weak: ['difetto', 'debole', 'rumore', 'spegne*', 'inutil*'],
};
