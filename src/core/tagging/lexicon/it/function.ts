import type { CausePhrases } from '../lexicon.ts';

const DEVICE =
  '(motor*|frullator*|frullin*|aspirapolvere|robot*|scopa elettrica|phon|asciugacapelli|stampant*|telefon*|cellular*|tablet|smartwatch|orologi*|cuffi*|auricolar*|cassa|casse|altoparlant*|televisor*|tv|monitor|schermo|display|caricator*|caricabatter*|alimentator*|power bank|powerbank|batteri*|trapan*|avvitator*|pomp*|compressor*|ventilator*|stuf*|condizionator*|deumidificator*|umidificator*|macchinetta|macchina|forn*|friggitric*|bollitor*|tostapane|piastra|rasoi*|epilator*|spazzolin*|lampad*|led|torci*|telecamer*|router|tastier*|mouse|controller|console|sensor*|termometr*|bilanci*|lavatric*|frigo*|microonde|radio|svegli*|impastatric*)';
const LASTED = '(giorn*|settiman*|mes*|ore|ora|minuti|utilizz*)';
const PLIGHT =
  '(macchia|macchie|rughe|occhiaie|forfora|brufol*|calcare|odori|peli|zanzare|formiche|erbacce|scarafaggi|topi|muffa)';
const WORK =
  '(scald*|raffredd*|riscald*|illumin*|pulisc*|asciug*|assorb*|stamp*|macin*|frull*|lava|lavano|spruzz*|erog*|gira|girano|funzion*|tien*|teng*|cuoc*|stir*|rinfresc*|umidific*|profum*|idrat*|caric*|scriv*|incoll*|attacc*|gonfi*|chiud*|regg*|rade|depil*|massaggi*|trit*|sgrass*|cancell*|frena|aspira*|raccogl*)';

/** Does not work, or does its job badly. */
export const functionDefect: CausePhrases = {
  strong: [
    '(non|neanche|nemmeno|mai|neppure) .. (più |mai |)(funzion*|funge|fungono|funzia|fungeva)',
    [
      '(non|nn) (mi |)(va|vanno|andava|andavano|parte) (più|proprio|per niente|affatto|nemmeno)',
      'bene|d accordo|bene per',
    ],
    ['(ha|hanno|aveva|è|) smess* (di |subito|dopo|quasi|già|)', 'gocciol*|perd*|fumare|comprar*|cercare'],
    [
      'non (si |mi si |mi |lo |la |le |ci |ha |è |si è |riesce a |si sono |)(mai |più |nemmeno |)(accend*|acces*|avvi*|ricaric*|caric*|riscald*|scald*|raffredd*|colleg*|connett*|sincronizz*|spegn*|gonfi*|registr*|stamp*|tagli*|puli*|aspir*|frull*|asciug*|lava|lavano|vibra|suona*|emett*|trit*|raccogl*|legge|leggono|copre le|coprono le|prende|prendono|illumina*|misura bene|rilev*|mantien*|mantengono|trattien*|trattengono|aderisc*|scriv*|spruzz*|erog*|pomp*|umidific*|deumidific*|depur*|filtr*|idrat*|lisci*|schiar*|sbianc*|smacchi*|sgrass*|cuoc*|macin*|stir*|rade|depil*|profum*|blocca*|frena*|assorb*|incoll*|attira*|allontan*|uccid*|gira|girano|ruot*|scorr*|soffia|germogli*|funge)',
      'mai un problema|odore|compatibil*',
    ],
    [
      'non (tiene|tengono|teneva|regge|reggono) .. (carica|caldo|calda|caldi|freddo|fredd*|pressione|aria|segnale|temperatura|ferm*|acqua)',
      'il lavaggio',
    ],
    'non (fa|fanno|faceva|svolge|ha fatto) .. (suo (dovere|lavoro)|che (dovrebbe|promette|deve)|nulla|niente|presa|effetto|contatto|schiuma|luce|massa)',
    [
      '(nessun|nessuna|zero|senza|alcun|alcuna) (alcun |nessun |minimo |) (effetto|effetti|efficacia|risultato|risultati|beneficio|benefici|miglioramento|miglioramenti|cambiamento|differenza|potenza|aspirazione|aderenza|assorbenza)',
      'collateral*|tra i due|di prezzo',
    ],
    'non .. (effetto|risultat*|miglior*|differenz*)',
    [
      '(inefficac*|inutilizzabil*|inservibil*|difettos*|difettat*|guast*|fallat*|malfunziona*)',
      'cucitur*|cerniera|zip|bottone',
    ],
    [
      'si (spegn*|è spent*|sono spent*|blocca*|è bloccat*|riavvi*|resett*|impall*|inchioda|pianta)',
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
    '(mort*|andat*|defunt*|bruciat*|fuso|fulminat*) (dopo|in|al|il|subito|già) (..) (giorn*|settiman*|mes*|or*|volt*|us*|utilizz*)',
    '(batteria|batterie|pile|carica|autonomia|ricarica) .. (non dura|non tiene|non regge|mort*|scaric*|subito|# min*|pochissimo|niente|nulla|un ora|mezz*|meno|a malapena|scars*|ridicol*|breve|corta|pessim*)',
    'si scaric* (subito|in|velocemente|troppo|dopo)',
    [
      'dura* .. (# (min*|secondi)|mezz*|un ora|un oretta|poco|pochissimo|(solo|appena|nemmeno|neanche|a malapena) .. (#|due|tre|un))',
      'montaggio|install*|spedizione',
    ],
    [
      '(perd*|perso|esce|escono|usciva|fuoriesc*|cola|sputa|schizza*) .. (acqua|olio|liquido|aria|gas|gocce|vapore|inchiostro|detersivo)',
      'nel pacco|nella scatola|imball*',
    ],
    ['(gocciol*|sgocciol*|trasuda*|sbrodol*)', 'nel pacco|nella scatola|imball*|corriere'],
    [
      '(tubo|guarnizione|rubinetto|valvola|tappo|borraccia|termos|thermos|bottiglia|coperchio|tanica|serbatoio) .. (perd*|cola|gocciol*|sgocciol*|sgonfi*|non .. (chiud*|tien*|ermetic*|sigill*))',
      'nel pacco|nella scatola|imball*',
    ],
    'non (è|sono|chiude|chiudono|risulta) .. (tenuta|stagn*|ermetic*|impermeabil*|bene ermetic*)',
    '(sgonfia*|sgonfiano) (subito|dopo|in|da sol*|ogni)',
    [
      '(fa|fanno|faceva|fare|emette) .. (rumore|rumori|rumorino|casino|baccano|fracasso|ronzio|cigolio|fischio|fischi)',
      'poco|poco rumore|attutisc*',
    ],
    '(rumore|ronzio|fischio|cigolio|ticchettio|fruscio) .. (assordant*|fastidios*|insopportabil*|infernal*|stran*|fort*|continu*|assurd*)',
    [
      '(troppo|molto|davvero|veramente|tremendamente) (rumoros*|lent*|debol*|fioc*)',
      'consegn*|spedizion*|rispost*|rimborso',
    ],
    ['(rumoros*|assordant*)', 'poco|meno|per niente'],
    '(sembra|pare|come) (di avere |).. (trattore|aereo|elicottero|motorino|aeroporto|camion|motosega)',
    '(cigol*|scricchiol*|ronza*|gracchia*|gracchiant*)',
    [
      '(audio|suono|volume|microfono|immagine|immagini|video|foto|riprese|visione) .. (bass*|debol*|metallic*|ovattat*|distort*|disturbat*|sgranat*|sfocat*|sfuocat*|scur*|lontan*|gracchi*|a scatti|mut*|salta*)',
      'della foto|in foto|nella foto',
    ],
    ['(sfocat*|sfuocat*|sgranat*|pixellat*|ovattat*|distort*)', 'in foto|nella foto|stamp*|disegno'],
    [
      'non si (sent*|ved*|legge|capisc*|distingu*) .. (niente|nulla|bene|un accidente|un tubo|una parola|una faccia)',
      'silenzios*|odore|puzza|addosso',
    ],
    '(schermo|display|monitor) .. (ner*|bianc*|blu|righ*|sfarfall*|si blocca|bloccat*|buio)',
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
    '(tasto|tasti|pulsante|pulsanti|touch|levetta|sensore|sensori|grilletto|manopola|telecomando|comandi|touchscreen|freno|freni|luce|luci) .. (non .. (rispond*|va|vanno|funziona*|prem*|prend*|reagisc*|blocca*|frena*|aggancia*)|incastrat*|bloccat*|imprecis*)',
    '(cade|casca|si sgancia|si apre|si chiude|si stacca|si sposta|si scollega) .. (continuamente|sempre|da sol*|di continuo|ogni)',
    '(lascia|lasciano) .. (aloni|striature|residui|righe|strisce)',
    'quando (vuole|pare a lei|pare a lui)',
    '(fa|fanno) .. (i capricci|cilecca|quello che vuole|acqua da tutte)',
    '(smette|smettono|smetteva|smettevano) di .. ',
    'non (dà|da|dava|danno|ha dato|mostra) (più |alcun |nessun |)segn* di vita',
    '(nessun segno|nessun segnale|segni) di vita',
    '(attaccat*|riattaccat*|staccat*|premut*|acces*|provat*)... (niente|nulla|nessun segn*|non succede|morto|zero)',
    [
      `${PLIGHT} .. (rest*|rimas*|rimang*|c'è ancora|ci sono ancora|sono (sempre|ancora|esattamente|ugual*|lì)|non .. (va|vanno|spar*|diminu*|migliora*|tolt*)|tornat*|identic*)`,
      'non (restano|rimangono|resta)|senza',
    ],
    '(zanzare|insetti|topi|gatti|cani|gatto|cane|piccioni|mosche) .. (ballano|fregano|frega|ignora*|continuano|tornano|indifferent*)',
    '(lascia|lasciano|lasciato|rende|reso) .. (capelli|pelle|viso|mani|chioma) .. (unt*|secc*|appiccic*|crespi|stopp*)',
    '(capelli|pelle|chioma|cute|viso) .. (più |troppo |)(unt*|secc*|appiccicos*|cresp*|stoppos*|opachi)',
    '(venut*|venire|usciti|spuntat*) .. (brufol*|punti neri|acne)',
    '(perd*|caduta|cadono|cadut*|persi) .. capelli',
    '(venut*|uscit*|diventat*) .. (arancion*|verdi|verdastr*|a chiazze|macchiat*)',
    [
      '(adesiv*|colla|biadesivo|ventosa|ventose|nastro|scotch|cerott*|magnete) .. (non .. (tien*|tengo*|attacca*|incoll*|aderisc*)|stacca*|cad*|debol*|scars*|molla*)',
      'residui|macchi* di colla|da colla',
    ],
    '(stacca*|cade|cadono|casca*) .. (dal muro|dalla parete|dal vetro|dalle piastrelle|dal parabrezza)',
    ['non (si |ci |)(attacca*|incolla*|aderisc*|appiccica*)', 'cibo|padella|uova|nulla'],
    '((il cibo|tutto|le uova|uova|frittata|carne) .. (si |)(attacca*|appiccica*|brucia*)|(attacca|brucia) (tutto|sempre|il cibo))',
    [
      'poc* (potent*|potenza|efficac*|efficient*|forza|aspirazione|luce|luminos*|precis*|affidabil*|reattiv*|sensibil*|incisiv*|taglient*|affilat*|aderent*|assorbent*)',
      'intuitiv*|prezzo',
    ],
    'non (è|sono|sembra*|era) .. (potent*|efficac*|precis*|luminos*|affilat*|taglient*|assorbent*|affidabil*|silenzios*|isolant*|antiaderent*)',
    ['(sballat*|impreci*|inaffidabil*|inattendibil*)', 'appena|taglia|taglie|misure'],
    '(segna|indica|rileva|legge|misura|pesa|sbaglia) .. (sbagliat*|a caso|in meno|in più|errat*|di # (grad*|kg|chili|minuti))',
    '((ogni volta|ogni misurazione) .. (divers*|cambia|un altr*)|divers* ogni volta)',
    '(gira|va|funziona) (a scatti|a vuoto|a tratti|a singhiozzo)',
    [
      '(si appann*|appannat*|condensa (dentro|interna|all interno|nel|nella)|(entra|filtra|passa|infiltra*) (dentro |l |)(acqua|aria|pioggia|luce|vento)|(fa|fanno|lascia|lasciano) (passare|entrare|filtrare) )',
      'non fa|la luce naturale',
    ],
    '(svanisc*|si raffredd*|evapor*|spari*|scompar*|se ne va) .. (in|dopo|nel giro di|subito) .. (minut*|or*|poco|nulla|niente)',
    '(persistenza|durata|tenuta) .. (nulla|zero|scars*|inesistente|minima|pessima)',
    '(pennarell*|penna|penne|inchiostro|smalto|toner|cartuccia|cartucce) .. (salta*|macchia|secc*|asciutt*|vuot*|finit*|non .. scriv*)',
    '(semi|bulbi|piantine|pianta|piante) .. (non .. (nat*|germogli*|germin*|spunt*|cresc*|attecch*)|mort*|secch*)',
    ['(dà|da|danno|mi da|segnala) errore', 'ordin*'],
    '(bluetooth|wifi|wi fi|connessione|segnale) .. (cade|salta*|instabil*|debol*|scars*|assent*)',
    '(si |)(scollega|scollegano|disconnette|disconnettono|perde) .. (di continuo|continuamente|ogni|spesso|sempre)',
    '(app|applicazione|software|programma|gioco|sistema) .. (crash*|si chiude|si blocca|bug)',
    '(lampadin*|led|faretto|faretti|lucine|luci) .. (bruciat*|fulminat*|spent*|fioch*|andat*)',
    '(coltello|coltelli|forbici|lama|lame|rasoio) .. (non .. tagli*|smussat*|spuntat*|poco)',
    '(fa|fanno) saltare (la corrente|il contatore|il salvavita|l impianto)',
    'salta (la corrente|il contatore|il salvavita)',
    '(suola|suole|tappetino|gomme|scarpe) .. (scivol*|senza grip|senza aderenza)',
    'motore .. (fischi*|fatica|sforzo|debol*|surriscald*)',
    '(ci mette|impiega|ci vuole|ci vogliono) .. (ore|un eternità|una vita|un ora|mezz*) .. (scald*|caric*|stamp*|avvi*|accend*|raffredd*|ricaric*)',
    '(caffè|acqua|aria) .. (tiepid*|fredd*|gelat*|lurid*)',
    '(tirato le cuoia|reso l anima|passato a miglior vita|defunt*|kaputt|morto stecchito)',
    '(mangia|strappa|stropiccia) .. (fogli|carta|tessuto|nastro)',
    '(resta*|rimane|rimang*|esce|escono) .. (fredd*|tiepid*|umid*|bagnat*|crud*|gelat*)',
    '(si incastra|si incastrano|si incanta|inceppat*|grippat*)',
    '(gira|girano|va|sbatte|si perde) .. (nello stesso|in tondo|a vuoto|contro)',
    '(dimentica*|perde|persi|cancella) .. (mappa|la mappa|le impostazioni|la memoria)',
  ],
  normal: [
    ['non va', 'bene|d accordo|oltre|via'],
    ['(non parte|non gira|non carica|non scalda|non stampa)', 'venditor*|assistenza|servizio|mail'],
    ['perde', 'pel*|pelo|color*|pezzi'],
    '(perdita|perdite) (d |di |)(acqua|olio|aria|liquido|gas|segnale)',
    ['(lento|lenta|lentissim*)', 'spedizion*|consegn*|corriere|arriv*'],
    ['(inutilizzabil*|instabil* la connessione|inutile)', 'reso|istruzion*'],
    ['(difetto|difetti) (di |nel|alla|al)', 'cucitur*|tessuto|fa difetto|in vita'],
    ['(spento|bloccato)', 'corriere|ordine|pacco|ticket'],
    ['(scivolos*|scivola|scivolano)', 'antiscivolo|bene|tallone|fuori'],
    'dura (poco|nulla|niente|pochissimo)',
    'non (convince|serve a (nulla|niente))',
    'non mi ha (fatto|dato) (nulla|niente|alcun*)',
    '(a intermittenza|va e viene|vanno e vengono|non ha la (forza|potenza))',
    [
      'non (si |)(chiud*|apr*|aggancia*|incastra*|sblocca*|ferma|fermano)',
      'vita|pancia|bottoni|zip|seno|al mio|alla mia',
    ],
    '(sbava|sbavano|cola|colano|non scorre|si inchioda)',
    '(poca|scarsa|pessima) (resa|tenuta|visibilità|ricezione|connettività|luminosità)',
    'non (ricarica|prende) (più|bene)',
    ['(non|nessun) (mi |ci |)(aiuta*|ha aiutat*)', 'assistenza|venditor*|nessuno|servizio'],
    '{needs not} (funzion*|lavor*|pulisc*|tien*|carica|scalda|aspira|taglia|chiude) .. (bene|correttamente|a dovere|perfettamente|come dovrebbe)',
  ],
  weak: ['difetto', 'debole', 'rumore', 'spegne*', 'inutil*'],
};
