import type { CausePhrases } from '../lexicon.ts';

const DEVICE =
  '(motore|motorino|frullatore|minipimer|aspirapolvere|robot|robottino|scopa elettrica|phon|asciugacapelli|stampante|telefono|cellulare|tablet|smartwatch|orologio|cuffia|cuffie|auricolar*|cassa|casse|altoparlant*|televisore|tv|monitor|schermo|display|caricatore|caricabatteri*|alimentatore|powerbank|power bank|batteria|trapano|avvitatore|pompa|compressore|ventilatore|stufa|stufetta|condizionatore|deumidificatore|umidificatore|macchinetta|macchina del caffè|forno|fornetto|friggitrice|bollitore|tostapane|piastra|rasoio|epilatore|spazzolino|lampada|lampadina|lampadine|led|torcia|telecamera|webcam|router|tastiera|mouse|joystick|controller|console|sensore|termometro|bilancia|termostato|elettrodomestico|apparecchio|dispositivo|aggeggio|drone|lavatrice|lavastoviglie|frigo|frigorifero|congelatore|microonde|tagliaerba|decespugliatore|idropulitrice|impastatrice|planetaria|radio|sveglia|telecomando|interruttore|resistenza|scheda|centralina|giocattolo|trenino|macchinina|bambola)';
const LASTED = '(giorn*|settiman*|mes*|or*|utilizz*|us*|volt*|minut*|ricaric*)';
const PLIGHT =
  '(macchi*|rughe|occhiaie|forfora|brufol*|calcare|odori|smagliature|cellulite|peli|zanzare|formiche|erbacce|scarafaggi|topi|muffa|calli|punti neri|imperfezioni|briciole|pelucchi|incrostazioni|capelli bianchi|ricrescita|dolore|dolori|tosse|sporco|aloni|cicatric*)';
const WORK =
  '(aspira|aspirano|scalda|scaldano|raffredda|riscalda|illumina|illuminano|taglia|tagliano|pulisce|puliscono|asciuga|asciugano|assorbe|assorbono|stampa|macina|frulla|lava|lavano|spruzza|eroga|gira|funziona|funzionano|tiene|tengono|cuoce|stira|lucida|rinfresca|umidifica|deumidifica|profuma|profumano|idrata|scrive|scrivono|incolla|incollano|attacca|attaccano|gonfia|chiude|chiudono|regge|reggono|carica|caricano|ricarica|prende|ricevono|riceve|rade|depila|massaggia|sgrassa|smacchia|trita|spreme|sbuccia|grattugia|cancella|colora|frena|ammortizza|isola|deterge|striglia|rasa|spazza|raccoglie)';

/** Does not work, or does its job badly. */
export const functionDefect: CausePhrases = {
  strong: [
    '(non|neanche|nemmeno|mai|neppure) .. (più |mai |)(funzion*|funge|fungono|funzia|fungeva)',
    [
      '(non|nn) (mi |)(va|vanno|andava|andavano|parte|partono|partiva|è partit*) (più|proprio|per niente|affatto|e basta|nemmeno|neanche|correttamente|a dovere|subito)',
      'bene|d accordo|bene per',
    ],
    [
      '(ha|hanno|aveva|è|subito|già|) smess* (di |subito|dopo|quasi|già|)',
      'fumare|usarl*|comprar*|cercare|rispond*|bere',
    ],
    [
      'non .. (è |sono |) (mai |più |nemmeno |neanche |)(accend*|acces*|avvi*|ricaric*|carica|caricano|caricava|riscald*|scalda|scaldano|raffredd*|collega|collegano|connett*|sincronizz*|spegn*|gonfi*|registra|registrano|stampa|stampano|taglia|tagliano|pulisc*|puli*|aspira|aspirano|frulla|asciug*|lava|lavano|vibra|suona|illumina*|misura bene|rilev*|mantien*|mantengono|trattien*|trattengono|aderisc*|scriv*|spruzz*|erog*|pomp*|umidific*|deumidific*|depur*|filtr*|idrat*|lisci*|schiar*|sbianc*|smacchi*|sgrass*|congel*|cuoc*|macin*|tost*|stir*|rade|depil*|blocca|bloccano|frena|frenano|assorb*|incoll*|attira*|allontan*|scaccia*|uccid*|elimin*|togli*|rimuov*|copre i|attenu*|profum*|trasmett*|proiett*|sblocca*|aggancia|gira|girano|ruota*|scorr*|mont* a neve|soffia|riproduc*|visualizz*|conserva|ripara|isola*|sigill*|sent* nulla|emett*|eman*|germogli*|germin*|attecchi*|sfrigg*|inquadra|centrifuga|scarica l)',
      'mai un problema|odore|compatibil*|con il mio|con la mia|al mio',
    ],
    [
      'non (tiene|tengono|teneva|regge|reggono) .. (carica|caldo|calda|caldi|freddo|fredd*|pressione|aria|segnale|temperatura|ferm*|acqua|peso|piega|minut*|or*|nulla|niente|bene|chius*|livello|equilibrio)',
      'il lavaggio',
    ],
    'non (fa|fanno|faceva|svolge|ha fatto) .. (suo (dovere|lavoro)|che (dovrebbe|promette|deve)|nulla|niente|presa|effetto|contatto|schiuma|luce|massa|un tubo|un bel niente|il vuoto|differenza|granché|pressione|alcun effetto|nessun effetto)',
    [
      '(nessun|nessuna|zero|senza|alcun|alcuna|poca|pochissima|poco|scars*) (alcun |nessun |minimo |) (effetto|effetti|efficacia|risultato|risultati|beneficio|benefici|miglioramento|miglioramenti|cambiamento|differenza|potenza|aspirazione|aderenza|assorbenza|autonomia|luminosità|aria|precisione|tenuta|pressione|segnale|stabilità|suono|audio|volume|luce|calore|presa)',
      'collateral*|tra i due|di prezzo|indesiderat*|nessuna differenza con',
    ],
    'non .. (effetto|risultat*|miglior*|differenz*|benefic*|cambiament*|sollievo)',
    [
      '(inefficac*|inservibil*|difettos*|difettat*|guast*|fallat*|malfunziona*|non funzionant*|in tilt|fuori uso|fulminat*|starat*|defunt*|kaputt|kaput|brickat*)',
      'cucitur*|cerniera|zip|bottone|negozio guast*|cibo',
    ],
    [
      'si (spegn*|è spent*|sono spent*|blocca*|è bloccat*|riavvi*|resett*|impall*|inchioda|pianta|è piantat*|disconnett*|scolleg*|incepp*|incant*|freez*|stacca dal wifi|è ferm*|ferma|scaric*|è scaricat*)',
      'timer|automaticamente (a|quando|dopo)|sicurezza|non si|mani|freno',
    ],
    '(spegne|spengono|spento|accende|accendono) (da |per conto |)(sol*|suo|di continuo|continuamente|all improvviso|ogni|a caso)',
    [
      `${DEVICE} .. (rott*|ferm*|fus*|bruciat*|fulminat*|mort*|andat*|piantat*|bloccat*|saltat*|ko|guast*|partit*|schiattat*|cedut*|impazzit*|muore|grippat*)`,
      'arrivat*|all arrivo|nel pacco|trasporto|corriere|consegn*',
    ],
    [
      `(dopo|nel giro di|in|durat* |manco|nemmeno) .. ${LASTED} .. (mort*|smess*|andat*|spent*|bloccat*|ferm*|ko|addio|guast*|muto|defunt*|bruciat*|fulminat*)`,
      'andat* (al|alla|in|via)',
    ],
    '(mort*|andat*|defunt*|bruciat*|fuso|fulminat*|schiattat*|kaputt|muto|spento) (dopo|in|al|il|subito|già|nel giro|alla|quasi|per sempre) (..) (giorn*|settiman*|mes*|or*|volt*|us*|utilizz*|accension*|minut*|primo|prima|second*|ricaric*)',
    '(batteria|batterie|pile|carica|autonomia|ricarica) .. (poco|pochissimo|niente|nulla|un ora|mezz*|meno|a malapena|scars*|ridicol*|breve|corta|pessim*|subito|un giorno|due giorni|due ore|debol*|mort*|scaric*|gonfi*|crolla*|vergogn*|# (min*|or*|h)|non .. (dura*|tiene|tengono|regge|carica*))',
    'si scaric* (subito|in|velocemente|troppo|dopo|nel giro|da sola|rapidamente|presto|anche)',
    [
      'dura* .. (# (min*|or*|secondi)|mezz*|un ora|un oretta|un quarto d ora|poco|pochissimo|nulla|niente|due ore|dieci minuti|un attimo|# h)',
      'montaggio|install*|spedizione|giorni e giorni|cucitur*',
    ],
    [
      '(perd*|perso|esce|escono|usciva|fuoriesc*|cola|colano|trafila*|schizza*|sputa|spruzza) .. (acqua|olio|liquido|aria|gas|gocce|vapore|inchiostro|detersivo|da sotto|dal tappo|dai lati|dal fondo|dal beccuccio|dalla (base|guarnizione|valvola)|dal (rubinetto|tubo)|dappertutto|ovunque)',
      'nel pacco|nella scatola|imball*|nella confezione|corriere|trasporto',
    ],
    ['(gocciol*|sgocciol*|trasuda*|sbrodol*)', 'nel pacco|nella scatola|imball*|corriere|trasporto|senza'],
    [
      '(tubo|guarnizione|rubinetto|valvola|tappo|borraccia|termos|thermos|bottiglia|coperchio|tanica|serbatoio|piscina|materassino|gommone|pannolino|caffettiera|moka|pistola|raccordo|flacone|canotto) .. (perd*|cola|gocciol*|sgocciol*|sgonfi*|non .. (chiud*|tien*|ermetic*|sigill*))',
      'nel pacco|nella scatola|imball*|trasporto|nella busta|arrivat*',
    ],
    'non (è|sono|chiude|chiudono|risulta) .. (tenuta|stagn*|ermetic*|impermeabil*|bene ermetic*)',
    '(sgonfia*|sgonfiano) (subito|dopo|in|da sol*|ogni|durante|di continuo|la notte|continuamente)',
    [
      '(fa|fanno|faceva|fare|emette|produce|con|ha|genera) .. (rumore|rumori|rumorino|casino|baccano|fracasso|ronzio|cigolio|fischio|fischi|scricchiolii|scricchiolio|ticchettio|frastuono|chiasso|bip continu*|sibilo|vibrazioni)',
      'poco|poco rumore|attutisc*|pochissimo|riduzione|cancell*',
    ],
    '(rumore|ronzio|fischio|cigolio|ticchettio|fruscio) .. (assordant*|fastidios*|insopportabil*|infernal*|stran*|fort*|continu*|assurd*|eccessiv*|metallic*|da trattore|di fondo|allucinant*|tremend*|di ferraglia)',
    [
      '(troppo|molto|davvero|veramente|tremendamente|estremamente|abbastanza|assai) (rumoros*|lent*|debol*|fiacc*|fioc*|bass* (di volume|il volume))',
      'consegn*|spedizion*|rispost*|rimborso|corriere|assistenza',
    ],
    ['(rumoros*|assordant*)', 'poco|meno|per niente'],
    '(sembra|pare|come) (di avere |).. (trattore|aereo|elicottero|motorino|aeroporto|camion|motosega|jet|decollo|turbina|martello pneumatico|betoniera|trapano)',
    '(cigol*|scricchiol*|ronza*|gracchia*|gracchiant*|sferragli*|fischia*|stride|stridono)',
    [
      '(audio|suono|volume|microfono|immagine|immagini|video|foto|riprese|visione|musica|voce|voci|bassi|chiamate|altoparlant*|qualità audio|visione notturna) .. (bass*|debol*|metallic*|ovattat*|distort*|disturbat*|sgranat*|sfocat*|sfuocat*|scur*|a scatti|lontan*|mut*|interrott*|in ritardo|salt*|stonat*|piatt*|impastat*|pixel*|nebbios*|scompar*|spar*)',
      'della foto|in foto|nella foto|dalla foto|delle foto|rispetto all',
    ],
    ['(sfocat*|sfuocat*|sgranat*|pixellat*|ovattat*|distort*)', 'in foto|nella foto|stamp*|disegno'],
    [
      'non si (sent*|ved*|legge|capisc*|distingu*) .. (niente|nulla|bene|un accidente|un tubo|una parola|una faccia|un volto|la voce|le voci|dall|da un|le persone|i numeri|di notte|al sole|con la luce)',
      'silenzios*|odore|puzza|addosso|peso|fastidio',
    ],
    '(schermo|display|monitor) .. (ner*|bianc*|blu|righ*|sfarfall*|si blocca|bloccat*|non .. rispond*|buio|spent*|impazz*|macchia|pixel|lampegg*|congelat*|verde)',
    '(sfarfall*|lampeggia (e basta|sempre|rosso|di continuo|solo)|luce fioca|poca luce|fa poca luce|luce .. (debol*|fioca|scars*))',
    [
      `(aspira|scalda|scaldano|taglia|${WORK}) .. (poco|pochissimo|male|malissimo|niente|nulla|a malapena|a stento|a fatica|a scatti|a tratti|a intermittenza|così così|solo a metà|a metà|da un lato|da una parte|solo se|solo quando|a caso|quando vuole|a giorni alterni|un giorno sì)`,
      'taglia poco|poco spazio|male che|poca spesa',
    ],
    [
      '(funzion*|va|vanno|si accende|si accendono|si sente|carica|ricarica) (solo|soltanto) (da |se |quando |un |una |uno |per |a |col |con il cavo|attaccat*|in |la |il |#)',
      'con android|con ios|con iphone|con windows|su windows|su mac',
    ],
    [
      '(auricolare|cuffia|cuffietta|cassa|altoparlante|orecchio|led|fornello|lato|parte) .. (sinistr*|destr*|muto|muta|spent*|mort*|non .. (va|sent*|funziona|suona|carica))',
      'manca*|due scarp*',
    ],
    '(tasto|tasti|pulsante|pulsanti|touch|levetta|sensore|sensori|grilletto|manopola|telecomando|comandi|touchscreen|pedale|interruttore|rotella|bottone di accensione|freno|freni|cambio|luci|luce|schermo|mouse|tastiera) .. (non .. (rispond*|va|vanno|funziona*|prem*|reagisc*|blocca*|frena*|sent*|aggancia*|torna*)|incastrat*|bloccat*|imprecis*|si incanta|insensibil*|difettos*|scatta* a|impazzit*)',
    'non (dà|da|dava|danno|ha dato|mostra) (più |alcun |nessun |)segn* di vita',
    '(nessun segno|nessun segnale|segni) di vita',
    '(attaccat*|riattaccat*|staccat*|premut*|acces*|provat*|cambiat*|ricaricat*|collegat*|schiacci*)... (niente|nulla|nessun segn*|non succede|morto|zero)',
    [
      `${PLIGHT} .. (rest*|rimas*|rimang*|sono .. (lì|li|la|dov*|come|ugual*|tornat*|identic*)|c'è ancora|ci sono ancora|non .. (va|vanno|via|spar*|diminu*|schiar*|migliora*|tolgo*|elimina*|passat*|cal*)|identic*|sempre (lì|li|ugual*)|ancora (lì|li|tutt*|present*)|come prima|peggio)`,
      'non (restano|rimangono|resta)|senza',
    ],
    `(sempre|ancora|tutto|esattamente|identic*) .. (come prima|ugual* a prima|come se niente|tale e quale)`,
    '(zanzare|insetti|topi|gatti|cani|gatto|cane|piccioni|formiche|mosche|talpe|blatte) .. (ci ballano|se ne fregano|fregano|ignora*|continuano|tornano|passano|indifferent*|ridono|ride|ci girano|ci dorm*|snobb*)',
    '(lascia|lasciano|lasciato|rende|reso|rendono|diventa*|diventat*|sono) .. (capelli|pelle|viso|mani|chioma) .. (unt*|secc*|appiccic*|crespi|stopp*|opac*|grass*|come prima|paglia)',
    '(capelli|pelle|chioma|cute|viso) .. (più |troppo |)(unt*|secc*|appiccicos*|cresp*|stoppos*|opachi|opaca|grass*|un disastro|spenti|peggio)',
    '(venut*|venire|usciti|spuntat*) .. (brufol*|punti neri|acne)',
    '(perd*|caduta|cadono|cadut*|persi) (.. |di |dei |i )capelli',
    '(venut*|uscit*|diventat*) .. (arancion*|verdi|verdastr*|a chiazze|macchiat*)',
    [
      '(adesiv*|colla|biadesivo|ventosa|ventose|nastro|scotch|cerott*|magnete|magneti|calamita|calamite|pellicola|sticker|velcro|etichette|mollette) .. (non .. (tien*|tengo*|attacca*|incoll*|aderisc*|regg*|fa presa|appiccic*)|stacca*|cad*|debol*|scars*|molla*|cede|cedono|poco|perde|secca)',
      'residui|macchi* di colla|da colla|telecamera',
    ],
    '(si stacca*|si è staccat*|si sono staccat*|cade|cadono|casca|cascano|viene giù|vengono giù|cadut*|crolla*|scivola*) .. (dal muro|dalla parete|dal vetro|dalle piastrelle|dal parabrezza|dallo specchio|dal cruscotto|dal soffitto|dalla ventosa|dalle orecchie|dall orecchio)',
    [
      'non (si |ci |)(attacca*|incolla*|aderisc*|appiccica*|fa presa|fissa*|regg*)',
      'cibo|padella|uova|nulla|niente|fondo',
    ],
    '(il cibo|tutto|le uova|uova|frittata|carne) .. (si |)(attacca*|attacca tutto|appiccica*|brucia*)',
    [
      'poc* (potent*|potenza|efficac*|efficient*|forza|aspirazione|luce|luminos*|precis*|affidabil*|reattiv*|sensibil*|incisiv*|taglient*|affilat*|aderent*|assorbent*|autonomia|volume|segnale|portata|idratant*|persistent*|coprent*|pigmentat*|stabile|funzional*|persistenza|profumat*|caldo|calore|luminosa)',
      'intuitiv*|prezzo',
    ],
    'non (è|sono|sembra*|era) .. (potent*|efficac*|precis*|luminos*|affilat*|taglient*|assorbent*|affidabil*|silenzios*|isolant*|antiaderent*|antiscivolo|reattiv*|funzional*|coprent*|stabile|idratant*|veloc*|accurat*|performant*|attendibil*)',
    [
      '(sballat*|impreci*|inaffidabil*|inattendibil*|inesatt*|falsat*|sfasat*)',
      'taglia|taglie|misure|vestib*|cucitur*|rifinitur*',
    ],
    '(segna|indica|rileva|legge|misura|pesa|sbaglia|dà|registra) .. (sbagliat*|a caso|in meno|in più|errat*|# (grad*|kg|chili|passi|battiti|etti)|valori .. (divers*|assurd*|irreali|strani)|sempre divers*|lo stesso|numeri)',
    '(ogni volta|ogni misurazione) .. (divers*|cambia|un altro|un altra)',
    '(va|rimane|resta|corre) (avanti|indietro) (di |#|.. minut*)',
    '(gira|va|cammina|sbatte) (sempre |)(a vuoto|in tondo|nello stesso|addosso|contro|a scatti)',
    '(slitta|salta|saltano|gratta) .. (marci*|cambio|catena|frizione|canali|traccia|tracce|pezzi)',
    [
      '(si appann*|appannat*|condensa (dentro|interna|all interno|nel|nella)|(entra|filtra|passa|infiltra*) (dentro |l |)(acqua|aria|pioggia|luce|vento)|(fa|fanno|lascia|lasciano) (passare|entrare|filtrare) )',
      'non fa|la luce naturale',
    ],
    '(svanisc*|evapor*|spari*|scompar*|se ne va) .. (in|dopo|nel giro di|subito) .. (minut*|or*|poco|nulla|niente|attimo|subito|spruzz*|mezz*)',
    '(persistenza|durata|tenuta) .. (nulla|zero|scars*|inesistente|minima|pessima|breve|ridicola|bassa|poca)',
    '(pennarell*|penna|penne|inchiostro|smalto|toner|cartuccia|cartucce|salviett*|mascara|eyeliner|evidenziator*|colori|tempere) .. (secc*|asciutt*|vuot*|finit*|non .. scriv*)',
    '(semi|bulbi|piantine|pianta|piante) .. (non .. (nat*|germogli*|germin*|spunt*|cresc*|attecch*)|mort*|secch*)',
    ['(dà|da|danno|mi da|va in|segnala|esce|appare|compare|messaggio di) errore', 'ordin*'],
    '(bluetooth|wifi|wi fi|connessione|segnale|collegamento|gps|ricezione) .. (cade|salta*|instabil*|debol*|scars*|va e viene|assent*|pessim*|non .. (va|funzion*|tiene|prende|collega)|si .. (perde|stacca|scolleg*|disconn*|interromp*)|continua*|lent*)',
    '(si |)(scollega|scollegano|disconnette|disconnettono|perde) .. (di continuo|continuamente|ogni|spesso|sempre|la connessione|il segnale|il collegamento)',
    '(app|applicazione|software|programma|gioco|sistema) .. (crash*|si chiude|si blocca|bug|non .. (si apre|parte|va|carica|funziona)|lent*|impall*)',
    '(lampadin*|led|faretto|faretti|lucine|luci) .. (bruciat*|fulminat*|spent*|fioch*|andat*|mort*|debol*|metà)',
    '(coltello|coltelli|forbici|lama|lame|rasoio|tagliaunghie|pelapatate|affettatrice|sega|cesoie) .. (non .. tagli*|smussat*|spuntat*|poco|consumat*|strappa*|senza filo)',
    '(fa|fanno) saltare (la corrente|il contatore|il salvavita|l impianto)',
    'salta (la corrente|il contatore|il salvavita)',
    '(suola|suole|tappetino|gomme|scarpe) .. (scivol*|senza grip|senza aderenza)',
    'motore .. (fischi*|fatica|sforzo|debol*|surriscald*|si ferma|non ce la fa|singhiozz*|ingolf*)',
    '(troppo|molto|lent* a) (lent* a|lento|lenta|lentissim*) .. (scald*|caric*|stamp*|avvi*|accend*|raffredd*|ricaric*|cuoc*|accendersi)',
    '(ci mette|impiega|ci vuole|ci vogliono) .. (ore|un eternità|una vita|un ora|mezz*|secoli|minuti|tantissimo|troppo) .. (scald*|caric*|stamp*|avvi*|accend*|raffredd*|ricaric*|cuoc*|bollir*|asciug*|riemp*|gonfi*)',
    '(resta*|rimane|rimang*|esce|escono) .. (fredd*|tiepid*|umid*|bagnat*|crud*|gelat*|sporche|sporchi|unt*|bruciacchiat*)',
    '(si incastra|si incastrano|si incanta|inceppat*|grippat*|si intasa|intasat*|si ingolfa|si surriscalda e si spegne)',
    '(dimentica*|perde|persi|cancella) .. (la mappa|le impostazioni|la memoria|i dati|l ora|l orario|la base)',
  ],
  normal: [
    ['non va', 'bene|d accordo|oltre|via|giù|in'],
    [
      '(non parte|non gira|non carica|non scalda|non stampa|non tiene|non regge|non taglia|non risponde|non rispondono|non asciuga|non legge)',
      'venditor*|assistenza|servizio|mail|negozio|nessuno',
    ],
    ['perde', 'pel*|pelo|color*|pezzi|pelucchi|tempo'],
    '(perdita|perdite) (d |di |)(acqua|olio|aria|liquido|gas|segnale)',
    ['(lento|lenta|lentissim*)', 'spedizion*|consegn*|corriere|arriv*|rispost*|rimborso'],
    ['(inutilizzabil*|instabil* la connessione|inutile)', 'reso|istruzion*'],
    [
      '(difetto|difetti) (di |nel|alla|al|al motore|produzione|fabbric*|funzion*|tecnic*)',
      'cucitur*|tessuto|fa difetto|in vita',
    ],
    ['(spento|bloccato|fermo)', 'corriere|ordine|pacco|ticket|account|mi ha'],
    ['(scivolos*|scivola|scivolano)', 'antiscivolo|bene|tallone|fuori|piede|velocemente'],
    'consuma (troppo|un sacco|tantissimo|moltissimo)',
    'dura (poco|nulla|niente|pochissimo)',
    'non (convince|serve a (nulla|niente))',
    'non mi ha (fatto|dato) (nulla|niente|alcun*)',
    'a intermittenza',
    '(poca|scarsa|pessima) (resa|tenuta|visibilità|ricezione|connettività|luminosità)',
    'non (ricarica|prende) (più|bene)',
    ['(non|nessun) (mi |ci |)(aiuta*|ha aiutat*)', 'assistenza|venditor*|nessuno|servizio|clienti'],
  ],
  weak: [
    'funzion*',
    'batteria',
    'potenza',
    'rumore',
    'difetto',
    'audio',
    'connessione',
    'debole',
    'spegne*',
    'efficacia',
    'aspirazione',
    'segnale',
    'inutil*',
  ],
};
