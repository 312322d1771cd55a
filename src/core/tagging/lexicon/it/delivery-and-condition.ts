import type { CausePhrases } from '../lexicon.ts';

const CARRIER = '(corriere|postino|postina|fattorino|autista|driver|bartolini|brt|gls|sda|dhl|ups|poste|tnt|fedex)';
const OTHER_MATTERS =
  'rimbors*|risposta|rispost*|fattura|assistenza|ricambio|sostituzion*|accredito|mail|messagg*|riscontro|conferma|garanzia|venditor*';

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
      '(ancora|tuttora|a oggi|ad oggi) .. (non .. (arriva|visto|arrivat*|ricevut*|consegn*)|niente|nulla|in attesa|aspett*|nessuna traccia)',
      `${OTHER_MATTERS}`,
    ],
    ['non (arriva|arrivano|arrivava|vedo arrivare) (mai|più|ancora|nulla|niente)', OTHER_MATTERS],
    ['(in|con|forte|grande|notevole|ennesimo|enorme|molto|troppo) ritardo', `${OTHER_MATTERS}|senza|audio|video`],
    [
      '(arrivat*|consegnat*|arriva|ricevut*) .. (tardi|in ritardo|dopo (# |due |tre |un |una |quasi |oltre |più di |)(giorn*|settiman*|mes*|natale|il compleanno|la data|la festa|il matrimonio|la partenza))',
      `${OTHER_MATTERS}|smess*|rott* dopo|si è`,
    ],
    [
      `(spedizione|consegna|corriere|trasporto|posta|poste) .. (lent*|lentissim*|pessim*|terribil*|ritard*|scandalos*|etern*|infinit*|vergogn*|disastros*|assurd*|incompetent*|maleducat*|annullat*|rimandat*|rinviat*|mancata|biblic*|non rispett*|mai|interminabil*|lunghissim*)`,
      'car*|costos*|prezzo|reso',
    ],
    [
      '(pessim*|lent*|lentissim*|mancat*) (la |di |)(spedizion*|consegn*|corriere|recapito)',
      'mancata spedizione del reso',
    ],
    [
      '(ci ha|ha|ci hanno|c ha|hanno) (mess*|impiegat*) .. (settiman*|mes*|mese|giorn*) .. (arriv*|consegn*|per|#)',
      'rispond*|rimbors*|mont*|scald*',
    ],
    [
      '(ci ha|ha|ci hanno) (mess*|impiegat*) .. (un eternità|una vita|secoli|un secolo|una eternità)',
      'rispond*|rimbors*|mont*|scald*',
    ],
    ['(aspett*|attend*|attes*|attesa) .. (settiman*|mes*|mese|giorn*) .. ', `${OTHER_MATTERS}|prima di us*|asciug*`],
    [
      '((sto|stiamo|ancora) .. (aspettando|attendendo|in attesa|aspetto)|(giorni|settimane|mesi|mese) che (aspett*|attend*))',
      OTHER_MATTERS,
    ],
    [
      '(risult*|segnalat*|dat* per|segna*|figura*|dicono|dice) .. (consegnat*|recapitat*)... (ma|non|mai|nessun*|invece|però)',
      'consegnat* (rott*|danneg*)|danneggiat*',
    ],
    '(risulta|risultava|segnato|segnalato|dato per|figura) (come |)(consegnat*|recapitat*)',
    [
      '(pacco|spedizione|ordine|plico|merce|collo) .. (pers*|smarrit*|sparit*|dispers*|tornat*|torna*|rispedit*|bloccat*|ferm*|rientrat*|in giacenza|al mittente|rubat*|gira da|in giro da)',
      'rott*|tornato un altro|ordine bloccato dal',
    ],
    [
      '(smarrit*|smarriment*|in giacenza|(pacco|ordine|merce) .. nessuna traccia|nessuna traccia .. (pacco|ordine|merce))',
      'rimborso',
    ],
    [
      `${CARRIER}... (lasciat*|lancia*|gettat*|buttat*|mollat*|abbandonat*|non .. (suonat*|citofonat*|consegn*|bussat*|telefonat*|chiamat*|passat*)|maleducat*|scortes*|sgarbat*|fals*|mai|ha detto|rifiut*|arrogant*|incivil*|lascia|dic*|scriv*|nessuno)`,
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
    ['(nessuno|non|mai|senza) .. (suonat*|suonare|suonasse|citofon*|buss*)', 'sveglia|strumento|cassa|music*'],
    '(non|non .. nemmeno|mai|nemmeno) .. (provat*|tentat*) .. consegn*',
    '(incustodit*|regalo .. saltat*|(compleanno|natale|festa) .. senza regalo)',
    ['(nessun|fals*|finto) (tentativo|consegna|avviso|mancata consegna)', 'avviso acustico'],
    ['(troppo tardi|fuori tempo massimo|a festa finita|a cose fatte)', 'capit*|accort*|scopert*|reso'],
    [
      '(dovev*|previst*|promess*|garantit*|stimat*|entro) .. (arriv*|consegn*) .. (ieri|il giorno|#|settimana|e invece|non)',
      `${OTHER_MATTERS}|perfett*`,
    ],
    '(tempi|data|giorno) .. (non rispettat*|sforat*|lunghissim*|biblic*)',
    '(tracking|tracciamento) .. (ferm*|bloccat*|non .. (aggiorna*|funziona*|esiste)|fals*|inesistente|mai)',
  ],
  normal: [
    ['(ritardo|ritardi)', `${OTHER_MATTERS}|senza|nessun|audio`],
    '(consegna|spedizione) (sbagliata|errata|fallita|incompleta)',
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
      '(già|gia|chiaramente|palesemente|evidentemente|visibilmente|sicuramente) (stat* |)(usat*|utilizzat*|apert*|indossat*|provat*|lavat*|montat*)',
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
    [
      '(sporco|sporca|sporchi|sporche|sporchissim*|lurid*|sudici*|lercio|lercia|impolverat*|polveros*)',
      'lo sporco|sporco ostinat*|via|toglie',
    ],
    [
      '(macchiat*|(macchia|macchie) (di|su|sul|sulla|sulle|sui|davanti|dietro|giall*|ner*))',
      'toglie|smacchi*|macchia (tutto|la pelle|i vestiti)',
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
      `${SEAL} .. (apert* e (richius*|richiuso)|manomess*|violat*|tolt*|già apert*|riattaccat*|rimoss*|richius*|riappiccicat*)`,
      'durante il trasporto|rott* e|sparso|versat*',
    ],
    [
      '(sigillo|sigilli|sigillo di garanzia|blister) .. (rott*|apert*|assent*|mancant*|manomess*|strappat*|spezzat*)',
      'ho rott*',
    ],
    [
      '(non|senza|priv* di|nessun|manca*) .. (sigillo|sigilli|dissigillat*|manomess*|richius* male|pellicola di protezione)',
      'non manomess*|sigillo intatto|con il sigillo',
    ],
    ['non .. sigillat*', 'ermetic*|bene il'],
    [
      '(scatola|confezione|pacco|busta|barattolo|arrivat*|consegnat*) .. apert*',
      'ho apert*|appena apert*|spars*|versat*',
    ],
    [
      '(scadut*|scadentissim*|data di scadenza .. |in scadenza|(scade|scadono|scadeva|scadenza|scadenze) .. (passat*|superat*|vicin*|vicinissim*|imminent*|brev*|ravvicinat*|a breve|fra|tra|prossim*|corta|cortissim*|domani|ieri|# giorni|cinque giorni|un mese))',
      'garanzia|termin*|reso scad*',
    ],
    [
      '(data|lotto|produzione|prodotti) .. (settimane fa|mesi fa|anni fa|superat*|passat*|vecchi*)',
      'acquistat*|ordinat*|consegna|fatto',
    ],
    [
      '(muffa|muffe|ammuffit*|marcio|marci|marcia|marcit*|marce|avariat*|rancid*|inacidit*|stanti*|a male|non .. fresc*)',
      'odore di muffa|puzza di muffa|puzza di marcio|elimin*',
    ],
    [
      '(foto|account|dati|playlist|nome|profilo|password|numero|contatti) .. (di un altr*|di qualcun*|altr* persona|altrui|precedent*)',
      'numero di serie',
    ],
    [
      '(già|risulta|era) (un account|registrat*|configurat*|associat*|attivat*|abbinat*) .. (account|altr*|qualcun*)',
      'ologramma|seriale|numero di serie',
    ],
    [
      '(di qualcun altro|di un altra persona|di chi (l ha|lo ha) (usat*|pres*) prima|di un altro (cliente|negozio)) .. ',
      'colpa|pacco|ordine',
    ],
    '(usat*|indossat*|apert*|provat*|lavat*) .. (da (qualcun*|altri|un altr*|altre persone|chissà chi|altro cliente)|prima di me|in precedenza|e (rivendut*|rimess*|richius*|rispedit*))',
    [
      '(odore|puzza|profumo|sa|odora*|puzzava*) di (sudore|fumo|sigaretta|sigarette|vecchio|usato|cantina)',
      'elimin*|toglie|copre',
    ],
    '(lama|lame|disco|spazzola|gomme) .. (già consumat*|consumat* già|usurat* già|già usurat*)',
    ['(lama|spazzola|filtro|serbatoio) .. (consumat*|incrostat*|sporc*|usat*)', 'dopo|puli*'],
    [
      '(plastica|pellicola|etichett*|cartellin*|targhett*) .. (già |)(rimoss*|tolt*|staccat*|mancant*|assent*|strappat*)',
      'facil*|a caldo',
    ],
  ],
  normal: [
    ['(usato|usata|usati|usate) (pure|invece|anziché)', 'ho|l ho|si'],
    [
      '(al posto del|invece (di|che)|anziché) nuov*',
      'torna* come nuov*|sembra* (come |)nuov*|come nuovo (dopo|grazie)|perfett*',
    ],
    ['(impronte|ditate)', 'non (lascia|trattiene)|digital*|lascia|facil*'],
    '(reso|resi) (rimess*|riciclat*|rivendut*)',
    '{needs not} (è|era|sono|sembra*) (nuov*|sigillat*|fresc*|pulit*)',
  ],
  weak: ['usat*', 'apert*', 'macchia', 'polvere'],
};
