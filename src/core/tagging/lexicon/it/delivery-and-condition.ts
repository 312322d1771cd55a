import type { CausePhrases } from '../lexicon.ts';

const CARRIER = '(corriere|postino|fattorino|autista|driver|bartolini|brt|gls|sda|dhl|ups|poste)';
const OTHER_MATTERS =
  'rimbors*|risposta|rispost*|fattura|assistenza|ricambio|sostituzion*|accredito|mail|messagg*|riscontro|conferma|garanzia|venditor*|cambio|qualcuno|bonific*';

/** Late, lost or badly handed over. */
export const delivery: CausePhrases = {
  strong: [
    [
      'mai (stat* |) (visto arrivare|arrivat*|ricevut*|consegnat*|spedit*|pervenut*|recapitat*)',
      `${OTHER_MATTERS}|pezzi|vit*`,
    ],
    [
      `non .. (ancora |mai |più |nemmeno |neanche |)(è |) (arrivat*|ricevut*|consegnat*|spedit*|recapitat*|pervenut*)`,
      `${OTHER_MATTERS}|tutt*|il second*`,
    ],
    [
      '(ancora|a oggi|ad oggi) .. (non .. (arriva|visto|arrivat*|ricevut*|consegn*)|niente|nulla|in attesa|aspett*|nessuna traccia)',
      `${OTHER_MATTERS}`,
    ],
    ['non (arriva|arrivano|vedo arrivare) (mai|più|ancora|nulla|niente)', OTHER_MATTERS],
    ['(in|con|forte|grande|enorme|molto|troppo) ritardo', `${OTHER_MATTERS}|senza|audio|video`],
    [
      '(arrivat*|consegnat*|arriva|ricevut*) .. (tardi|in ritardo|dopo (# |due |tre |un |una |quasi |oltre |più di |)(giorn*|settiman*|mes*|natale|il compleanno|la data|la festa|il matrimonio))',
      `${OTHER_MATTERS}|smess*|rott* dopo|si è`,
    ],
    [
      `(spedizione|consegna|corriere|trasporto|posta|poste) .. (lent*|lentissim*|pessim*|terribil*|ritard*|scandalos*|etern*|infinit*|vergogn*|disastros*|assurd*|incompetent*|maleducat*|annullat*|mancata|biblic*|non rispett*|mai|lunghissim*)`,
      'car*|costos*|prezzo|reso',
    ],
    ['(pessim*|lent*|lentissim*|mancat*) (la |di |)(spedizion*|consegn*|corriere)', 'mancata spedizione del reso'],
    [
      '(ci ha|ha|ci hanno|c ha|hanno) (mess*|impiegat*) .. (settiman*|mes*|mese|giorn*) .. (arriv*|consegn*|per|#)',
      'rispond*|rimbors*|mont*|scald*',
    ],
    [
      '(ci ha|ha|ci hanno) (mess*|impiegat*) .. (un eternità|una vita|un secolo|una eternità)',
      'rispond*|rimbors*|mont*|scald*',
    ],
    ['(aspett*|attend*|attes*|attesa) .. (settiman*|mes*|mese|giorn*) .. ', `${OTHER_MATTERS}|prima di us*|asciug*`],
    [
      '((sto|stiamo|ancora) .. (aspettando|in attesa|aspetto)|(giorni|settimane|mesi|mese) che (aspett*|attend*))',
      OTHER_MATTERS,
    ],
    [
      '(risult*|segnalat*|dat* per|segna*|dicono|dice) .. (consegnat*|recapitat*)... (ma|non|mai|nessun*|invece|però)',
      'consegnat* (rott*|danneg*)|danneggiat*',
    ],
    '(risulta|risultava|dato per) (come |)(consegnat*|recapitat*)',
    [
      '(pacco|spedizione|ordine|merce|collo) .. (pers*|smarrit*|sparit*|tornat*|torna*|rispedit*|bloccat*|ferm*|in giacenza|rubat*|gira da|in giro da)',
      'rott*|tornato un altro|ordine bloccato dal',
    ],
    [
      '(smarrit*|in giacenza|(pacco|ordine|merce) .. nessuna traccia|nessuna traccia .. (pacco|ordine|merce))',
      'rimborso',
    ],
    [
      `${CARRIER}... (lasciat*|lancia*|gettat*|buttat*|mollat*|abbandonat*|non .. (suonat*|citofonat*|consegn*|telefonat*|chiamat*|passat*)|maleducat*|scortes*|sgarbat*|fals*|mai|ha detto|rifiut*|arrogant*|lascia|dic*|scriv*|nessuno)`,
      'gentil*|puntual*|cortes*|rott*',
    ],
    [
      '(lasciat*|mollat*|abbandonat*|buttat*|lanciat*|gettat*|consegnat*) .. (davanti al|davanti alla|davanti a|fuori|sotto la pioggia|alla pioggia|per strada|in strada|in mezzo|al vicino|dal vicino|ai vicini|sul marciapiede|giardino|cancello|portone|androne|pianerottolo|scale|senza (avvis*|suon*|citofon*)|a un altr*|a casa di un altr*|sconosciut*)',
      'come richiesto|come da accordi|rott*',
    ],
    [
      'consegn* .. (indirizzo (sbagliato|errato)|altro indirizzo|altra persona|altra via|sconosciut*)',
      'al piano perfett*',
    ],
    [
      '(ordine|spedizione|acquisto|consegna) .. (annullat*|cancellat*|mai (partit*|spedit*|evas*)|non .. (partit*|spedit*|evas*))',
      'ho annullat*|ho cancellat*|annullato io|da me',
    ],
    ['(annullat*|cancellat*) .. (mio |)(ordine|spedizione|consegna)', 'ho|abbiamo|voglio|chiedo'],
    ['(nessuno|non|mai|senza) .. (suonat*|suonare|suonasse|citofon*)', 'sveglia|cassa'],
    '(non|non .. nemmeno|mai|nemmeno) .. (provat*) .. consegn*',
    '(incustodit*|regalo .. saltat*|(compleanno|natale|festa) .. senza regalo)',
    ['(troppo tardi|fuori tempo massimo|a festa finita|a cose fatte)', 'capit*|accort*|scopert*|reso'],
    [
      '(dovev*|previst*|promess*|garantit*|entro) .. (arriv*|consegn*) .. (ieri|il giorno|#|settimana|e invece|non)',
      `${OTHER_MATTERS}|perfett*`,
    ],
    '(tracking|tracciamento) .. (ferm*|bloccat*|non .. (aggiorna*|funziona*|esiste)|fals*|inesistente|mai)',
    [
      '(arrivat*|consegnat*|ricevut*|arriva|arrivo|recapitat*) .. ((a |)(befana|natale|pasqua|festa|vacanze|compleanno|matrimonio|comunione) (già |ormai |)(passat*|finit*)|babbo morto|a cose fatte|a festa finita|(ormai|quando) .. (finit*|passat*|inutil*|partit*))',
      'rimbors*|risposta|ricambio',
    ],
    [
      '(#|due|tre|quattro|cinque|sei|sette|otto|dieci|undici|dodici|quindici|venti|trenta) (giorni|settimane|mesi) (ad |di |per |in |a |)(aspett*|attes*|attend*|attesa|riceverl*|arriv*|consegn*|ritardo|dalla spedizione|per una)',
      'rimbors*|risposta|ricambio|sostitu*|rispost*|solo|appena|garanzia|prima',
    ],
    [
      '(fermo|ferma|fermi|bloccat*|giacenza|dimenticat*) .. (deposito|magazzino|filiale|dogana|centro (di |)smistamento|smistamento|aeroporto|punto di ritiro|bologna)',
      'rimbors*|auto',
    ],
    [
      '(scaricat*|lanciat*|gettat*|mollat*|buttat*|abbandonat*|lasciat*) .. (marciapiede|portone|strada|cancello|cortile|piano terra|androne|ingresso|muretto|pianerottolo|oltre|pioggia|secchi*|cassonett*|vicin*)',
      'come richiesto|da accordi|da solo|perdere|spazio|segn*',
    ],
    [
      '(destinatario assente|(seconda|terza|prima) consegna|portat* a spasso|giro d italia|giro dell italia|preso ferie|preso (un giorno di |) ferie|(stat*|rimast*|ero|eravamo) (sempre |) (in casa|a casa|alla finestra|ad aspettare)... (nessun*|mai|niente|assent*|non)|(pacco|ordine|spedizione|merce) .. (mai partit*|ancora in (lavorazione)|(# |due |tre |una |)(settiman*|mes*) .. ferm*))',
      'ferie al mare|danneg*',
    ],
    [
      '(dovev*|dovrebbe|previst*|promess*|garantit*|attes*|annunciat*) .. (arriv*|consegn*) .. (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|natale|compleanno|in # |in giornata|oggi|domani|# (ore|giorni))',
      `${OTHER_MATTERS}|puntual*|perfett*|ed è arrivat*`,
    ],
    [
      '(furgone|camion|trasportator*|facchin*|corriere) .. (lanciat*|mollat*|scaricat*|maleducat*|non .. (sal*|port*|vol*|trov*)|assent*|sparit*|scaric*|volev* (soldi|mancia|una)|firmat*|portat*|al piano|a spasso|via)',
      'gentil*|cortes*|giocattol*|portat* (al|fino|su)|rott*',
    ],
  ],
  normal: [
    ['(ritardo|ritardi)', `${OTHER_MATTERS}|senza|nessun|audio`],
    '(consegna|spedizione) (sbagliata|fallita)',
    '(pacco|ordine|articolo|prodotto|merce) (mai|non) (arrivat*|consegnat*|ricevut*)',
    ['(non|mai) .. (visto nessuno|passato nessuno|venuto nessuno)', 'venditor*|negozio'],
    ['(spedizione|consegna) .. # (giorni|settimane)', 'reso|solo|appena|rapid*'],
    [
      '(# giorni|# settimane|un mese|due settimane|tre settimane|due mesi) .. (per arrivare|per riceverl*|per la consegna|di attesa|per una consegna|ad arrivare)',
      'solo',
    ],
    '{needs not} ((spedizione|consegna|corriere) .. (veloc*|puntual*|rapid*|rispettat*)|in tempo)',
  ],
  weak: ['ritard*', 'tardi'],
};

const REMAINS =
  '(capelli|capello|peli|pelo|briciole|impronte|ditate|polvere|sabbia|resti|residui|fondotinta|trucco|rossetto|sudore|deodorante|fango|terra|cibo|sangue|erba|caffè|aloni)';
const SEAL =
  '(sigillo|sigilli|pellicola|pellicola protettiva|nastro|scotch|chiusura di sicurezza|blister|confezione|scatola|pacco|busta)';

/** Used, opened, dirty, expired or spoiled. */
export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(già|gia|chiaramente|palesemente|visibilmente|sicuramente) (stat* |)(usat*|utilizzat*|apert*|indossat*|provat*|lavat*|montat*)',
      'ho già|avevo già|l ho|avendo',
    ],
    [
      '(è|era|sono|erano|sembra*|pareva|pare|arrivat*|ricevut*|prodott*|articol*|merce|roba|vendut*|mandat*) .. (usat*|di seconda mano|ricondizionat*|rigenerat*|riciclat*)',
      'usat* (per|con|da mia|da mio|una volta|due volte|solo|poco|tutti|ogni|quotidian*|pochissim*|spesso)|l ho|ho usat*',
    ],
    [
      '(seconda mano|ricondizionat*|rigenerat*|(segni|tracce) (di |d )(usura|utilizzo|uso)|non (è|era|sono) nuov*|(un|il) reso (di|altrui|riciclat*))',
      'fare un reso|facil*|non (mostra|ha)',
    ],
    ['(sporco|sporca|sporchi|sporche|lurid*)', 'lo sporco|sporco ostinat*|via|toglie'],
    [
      '(macchiat*|(macchia|macchie) (di|su|sul|sulla|sulle|sui|davanti|dietro|giall*|ner*))',
      'toglie|smacchi*|macchia (tutto|la pelle)',
    ],
    [
      `(c'è|c era|c erano|cerano|ci sono|trovat*|trovo|con|pien* di|presenta*|aveva|avevano) .. ${REMAINS} .. (dentro|sopra|all interno|sul|sulla|sui|sulle|nel|nella|nelle|nei|altru*)`,
      'aspira|raccoglie|toglie|colla',
    ],
    [
      `(con|c era|c erano|pien* di|dentro c *|trovat*) .. (capelli|peli|impronte|ditate)`,
      'aspira|raccoglie|toglie|cani',
    ],
    [
      `${SEAL} .. (apert* e (richius*)|manomess*|tolt*|già apert*|riattaccat*|rimoss*|richius*)`,
      'durante il trasporto|rott* e|sparso|versat*',
    ],
    [
      '(sigillo|sigilli|sigillo di garanzia|blister) .. (rott*|apert*|assent*|mancant*|manomess*|strappat*|spezzat*)',
      'ho rott*',
    ],
    [
      '(non|senza|priv* di|nessun|manca*) .. (sigillo|sigilli|manomess*|richius* male|pellicola di protezione)',
      'non manomess*|sigillo intatto|con il sigillo',
    ],
    ['non .. sigillat*', 'ermetic*|bene il'],
    [
      '(scatola|confezione|pacco|busta|barattolo|arrivat*|consegnat*) .. apert*',
      'ho apert*|appena apert*|spars*|versat*',
    ],
    [
      '(scadut*|data di scadenza .. |in scadenza|(scade|scadono|scadenza) .. (passat*|superat*|vicin*|a breve|tra|corta|cortissim*|domani|ieri|# giorni|cinque giorni|un mese))',
      'garanzia|reso scad*',
    ],
    [
      '(data|lotto|produzione|prodotti) .. (settimane fa|mesi fa|anni fa|superat*|passat*|vecchi*)',
      'acquistat*|ordinat*|consegna|fatto',
    ],
    [
      '(muffa|ammuffit*|marcio|marcia|avariat*|rancid*|inacidit*|stanti*|a male|non .. fresc*)',
      'odore di muffa|puzza di muffa|puzza di marcio|elimin*',
    ],
    ['(foto|account|dati|nome|numero) .. (di un altr*|di qualcun*|altr* persona|altrui|precedent*)', 'numero di serie'],
    [
      '(di qualcun altro|di un altra persona|di chi (l ha|lo ha) (usat*|pres*) prima|di un altro (cliente|negozio)) .. ',
      'colpa|pacco|ordine',
    ],
    '(usat*|indossat*|apert*|provat*|lavat*) .. (da (qualcun*|altri|un altr*|chissà chi|altro cliente)|prima di me|e (rivendut*|rimess*|richius*|rispedit*))',
    ['(odore|puzza|profumo|sa|odora*|puzzava*) di (sudore|fumo|sigaretta|vecchio|usato)', 'elimin*|toglie|copre'],
    ['(lama|spazzola|filtro|serbatoio) .. (consumat*|incrostat*|sporc*|usat*)', 'dopo|puli*'],
    [
      '(plastica|pellicola|etichett*|cartellin*) .. (già |)(rimoss*|tolt*|staccat*|mancant*|assent*|strappat*)',
      'facil*|a caldo',
    ],
    [
      '(fondi|residui|tracce|resti|croste|unto|grasso|sudore|gocce|tracce|segni) (di |d |dei |delle |del |della |) (un altr*|caffè|cibo|chi|sudore|trucco|sporco|caffe|unto|terra|capelli|cottura|calcare|precedent*|altri|qualcun*|dita|sangue|uso|utilizz*)',
      'toglie|elimina|pulisc*|lascia|rimuov*|dopo|smacchi*',
    ],
    [
      '(terriccio|fango|sabbia|polvere|erba|peli|capelli|capello|trucco|sudore|briciole|impronte|ditate|fazzolett*|scontrino|unghie) (.. |)(nella|nelle|sulla|sul|nel|sotto|sulle|sugli|sui|dentro|in tasca|attaccat*|appallottolat*|dappertutto|nei|nello|sull|nell)',
      'aspira|raccoglie|toglie|lascia|tira su|gioca*|spiaggia|cade|cadono|perd*',
    ],
    [
      '(libro|pagin*|tutto|tutta|volume|testo) .. (sottolineat*|scarabocchi*|evidenziat*|scritt* a (penna|mano)|orecchie|compilat*|colorat* già|fatt* a metà)',
      'in foto|mi è stato',
    ],
    [
      '((cellophane|blister|sigill*|nastro|plastica protettiva|bollino) .. (assent*|mancant*|manca|tolt*|apert*|strapp*|rott*|già|rattopp*|non c*|riattacc*|tagliat*)|rattopp* .. (scotch|nastro)|(richius*|riattaccat*) .. (con |)(lo |il |)(scotch|nastro|colla)|a nome di .. (altr*|qualcun*|sconosciut*)|(già|gia) (compilat*|registrat*|intestat*|attivat*|scritt*|colorat*|montat* e))',
      'trasporto|durante',
    ],
    [
      '(carne|pesce|latte|formaggi*|yogurt|uova|frutta|pane|biscott*|spezzatino|cioccolat*|burro|noci|olio|crocchett*|caffè|pasta|farina) .. (acid*|verdastr*|grigi*|a male|puzz*|cald*|scongelat*|tiepid*|ammuffit*|muffa|rancid*|andat*|stanti*|vecchi*|marc*|avariat*|inacidit*|secc* come|dur* come)',
      'gusto|tiene|tengono|caldo per|odore di|scald*|resta|macchina|insett*|ricetta|macchinetta',
    ],
    [
      '(scongelat*|non .. catena del freddo|catena del freddo|scadut*|scadenza .. (#|ieri|scors*)|(preso|presa|sa|odore) di acido|di acido|puzz* di marcio|già (us*|indossat*|provat*|apert*) da|di qualcun altro|proprietario precedente|precedente proprietario|(spaccia*|spacciat*|vendut*|passa*) per nuov*|vendut* .. nuov*... (graffi*|segni|impront*|usat*|sporc*|già|sabbia)|segni di (dita|cottura|montaggio|cacciavite))',
      'garanzia|batteria|buono|buon*',
    ],
  ],
  normal: [
    [
      '(al posto del|invece (di|che)|anziché) nuov*',
      'torna* come nuov*|sembra* (come |)nuov*|come nuovo (dopo|grazie)|perfett*',
    ],
    ['(impronte|ditate)', 'non (lascia)|lascia|facil*'],
    '{needs not} (è|era|sono|sembra*) (nuov*|sigillat*|fresc*|pulit*)',
  ],
  weak: ['usat*', 'apert*', 'macchia', 'polvere'],
};
