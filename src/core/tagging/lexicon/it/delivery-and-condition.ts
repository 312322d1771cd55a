import type { CausePhrases } from '../lexicon.ts';

const CARRIER =
  '(corriere|postino|postina|fattorino|autista|driver|bartolini|brt|gls|sda|dhl|ups|poste|poste italiane|tnt|fedex|nexive|portalettere|addetto alla consegna|chi consegna|amazon logistics|spedizioniere)';
const OTHER_MATTERS =
  'rimbors*|risposta|rispost*|fattura|assistenza|ricambio|sostituzion*|accredito|mail|messagg*|riscontro|scontrino|nota di credito|telefonata|codice|conferma|buono|garanzia|cavo|istruzion*|venditor*';

/** Late, lost or badly handed over. */
export const delivery: CausePhrases = {
  strong: [
    [
      'mai (stat* |) (arrivat*|ricevut*|consegnat*|spedit*|pervenut*|recapitat*|giunt*|partit*|arrivo|arriva|arrivò)',
      `${OTHER_MATTERS}|pezzi|vit*`,
    ],
    [
      `non .. (ancora |mai |più |nemmeno |neanche |)(è |) (arrivat*|ricevut*|consegnat*|spedit*|recapitat*|pervenut*|giunt*|evas*|stato consegnato|stata consegnata|stato spedito)`,
      `${OTHER_MATTERS}|tutt*|il second*|la seconda|pezz*|vit*`,
    ],
    [
      '(ancora|tuttora|a oggi|ad oggi) .. (non .. (arriva|visto|arrivat*|ricevut*|consegn*)|niente|nulla|in attesa|aspett*|nessuna traccia)',
      `${OTHER_MATTERS}`,
    ],
    [
      'non (arriva|arrivano|arrivava|vedo arrivare) (mai|più|ancora|nulla|niente|il pacco|la merce|l ordine)',
      OTHER_MATTERS,
    ],
    [
      '(in|con|forte|grande|notevole|ennesimo|enorme|molto|troppo|giorni di|settimane di|settimana di|mesi di|mese di|un|tanto|assurdo|per il|per) ritardo',
      `${OTHER_MATTERS}|senza|audio|video|si accende|scatta`,
    ],
    [
      '(arrivat*|consegnat*|arriva|ricevut*|giunt*|spedit*|arrivano) .. (tardi|in ritardo|dopo .. (giorn*|settiman*|mes*|mese)|dopo (natale|il compleanno|la data|la festa|l evento|pasqua|il matrimonio|le feste|le vacanze|il mio compleanno|la partenza|ferragosto|la laurea)|a feste finite|fuori tempo|oltre la data|passat*)',
      `${OTHER_MATTERS}|smess*|rott* dopo|si è|dopo (un|due|tre|#) (mes*|settiman*|giorn*) (si|ha|è già)|non funziona*`,
    ],
    [
      `(spedizione|consegna|corriere|trasporto|posta|poste|tempi|spedizioni|consegne|recapito) .. (lent*|lentissim*|pessim*|terribil*|ritard*|scandalos*|etern*|infinit*|vergogn*|disastros*|assurd*|incompetent*|maleducat*|annullat*|saltata|fallita|mancata|biblic*|lunghissim*|lungh*|mai|troppo|non rispettat*|non .. (avvenut*|effettuat*|rispett*|puntual*|arrivat*)|epocal*|interminabil*|da incubo|inaffidabil*|schifo|pena|penos*|tardiv*|rimandat*|posticipat*|slitta*)`,
      'car*|costos*|prezzo|reso|spese|montat*',
    ],
    [
      '(pessim*|lent*|lentissim*|mancat*|terribil*|tardiv*|tempi lunghi di) (la |di |)(spedizion*|consegn*|corriere|recapito)',
      'mancata spedizione del reso',
    ],
    [
      '(ci ha|ha|ci hanno|c ha|hanno) (mess*|impiegat*) .. (settiman*|mes*|mese|giorn*|un eternità|un secolo|una vita|secoli|troppo) .. (arriv*|consegn*|per|#)',
      'rispond*|rimbors*|mont*|scald*|ricaric*|caric*',
    ],
    [
      '(ci ha|ha|ci hanno) (mess*|impiegat*) .. (un eternità|una vita|secoli|un secolo|una eternità)',
      'rispond*|rimbors*|mont*|scald*|ricaric*|caric*',
    ],
    ['(aspett*|attend*|attes*|attesa) .. (settiman*|mes*|mese|giorn*) .. ', `${OTHER_MATTERS}|prima di us*|asciug*`],
    ['(sto|stiamo|ancora) (ancora |) (aspettando|attendendo|in attesa|aspetto)', OTHER_MATTERS],
    [
      '(risult*|segnalat*|dat* per|segna*|figura*|dicono|dice|tracking|tracciamento|stato|scrivono|amazon) .. (consegnat*|recapitat*)... (ma|non|mai|nessun*|invece|però|nulla|niente|falso|in casa|bugia)',
      'consegnat* (rott*|danneg*)|danneggiat*',
    ],
    '(risulta|risultava|segnato|segnalato|dato per|figura) (come |)(consegnat*|recapitat*)',
    [
      '(pacco|spedizione|ordine|plico|merce|collo) .. (pers*|smarrit*|sparit*|dispers*|tornat*|torna*|rispedit*|bloccat*|ferm*|in giacenza|rientrat*|al mittente|rubat*|scompars*|svanit*|in transito da|rimbalz*|desapareci*|in giro per|rimandat*|mai)',
      'rott*|tornato un altro|ordine bloccato dal|mai (pi|vist*)|tornat* utile|apert*',
    ],
    [
      '(smarrit*|smarriment*|in giacenza|al mittente|fermo deposito|fermo in (deposito|magazzino|dogana|hub|filiale)|bloccato in dogana|ferm* (da|per) .. (deposito|giorni|magazzino|hub|dogana|filiale))',
      'rimborso',
    ],
    [
      `${CARRIER}... (lasciat*|lancia*|gettat*|buttat*|mollat*|abbandonat*|non .. (suonat*|citofonat*|consegn*|bussat*|telefonat*|chiamat*|passat*|venut*|sal*|trova*|present*|vist*)|maleducat*|scortes*|sgarbat*|fals*|mai|ha detto|dice|rifiut*|url*|arrogant*|pretes*|firmat*|nemmeno|neanche|incivil*|villan*|appoggiat*|scaricat*|inaffidabil*|scaravent*|infilat*|insult*|indirizzo|nessuno|dichiarat*|ritard*|lent*)`,
      'gentil*|puntual*|cortes*|rott*|corriere del reso|a ritirare',
    ],
    [
      '(lasciat*|mollat*|abbandonat*|buttat*|lanciat*|gettat*|consegnat*|appoggiat*|scaricat*|depositat*|lasciano|scaraventat*) .. (davanti al|davanti alla|davanti a|fuori|sotto la pioggia|alla pioggia|per strada|in strada|in mezzo|al vicino|dal vicino|ai vicini|sul marciapiede|in cortile|giardino|nell androne|sulle scale|portinaia|portinaio|cancello|portone|a un altr*|indirizzo sbagliato|altro indirizzo|altro civico|sul pianerottolo|senza (avvis*|suon*|citofon*)|a sconosciut*|al piano terra|in un bar|nella spazzatura|alle intemperie|cassetta|sui bidoni|oltre il)',
      'come richiesto|come da accordi|rott*',
    ],
    [
      'consegn* .. (indirizzo (sbagliato|errato)|altro indirizzo|altra persona|altra via|sconosciut*|persona sbagliata|piano|chissà chi|non so a chi|a nessuno)',
      'al piano perfett*',
    ],
    [
      '(ordine|spedizione|acquisto|consegna) .. (annullat*|cancellat*|mai (partit*|spedit*|evas*)|non .. (partit*|spedit*|evas*))',
      'ho annullat*|ho cancellat*|annullato io|da me|per errore|voglio',
    ],
    ['(annullat*|cancellat*) .. (mio |)(ordine|spedizione|consegna)', 'ho|abbiamo|voglio|chiedo|per errore'],
    ['(nessuno|non|mai|senza) .. (suona*|citofon*|bussat*|bussare)', 'sveglia|strumento|cassa|music*|male|bene'],
    ['(nessun|fals*|finto) (tentativo|consegna|avviso|mancata consegna)', 'avviso acustico'],
    ['(troppo tardi|fuori tempo massimo|a festa finita|a cose fatte)', 'capit*|accort*|scopert*|reso|rispost*|reclam*'],
    [
      '(dovev*|previst*|promess*|garantit*|stimat*|entro) .. (arriv*|consegn*) .. (ieri|il giorno|#|settimana|e invece|non|ancora|lunedì|martedì|venerdì|natale)',
      `${OTHER_MATTERS}|perfett*`,
    ],
    '(tempi|data|giorno|finestra|termini) .. (non rispettat*|sforat*|lunghissim*|biblic*|infinit*|slittat*|non mantenut*)',
    [
      '(mai|non) .. (nessun aggiornamento|tracciabil*|tracciamento|tracking|traccia del pacco|ricevuto il pacco|ricevuto nulla|ricevuto niente|arrivato nulla|arrivato niente|visto il pacco|visto arrivare)',
      'rimborso',
    ],
    '(tracking|tracciamento) .. (ferm*|bloccat*|non .. (aggiorna*|funziona*|esiste)|fals*|inesistente|mai)',
    '(rubat*|sottratt*|furto) .. (pacco|portone|androne|cassetta|scale|corriere)',
  ],
  normal: [
    ['(ritardo|ritardi)', `${OTHER_MATTERS}|senza|nessun|audio|video|scusa*`],
    '(consegna|spedizione) (sbagliata|errata|fallita|incompleta)',
    '(pacco|ordine|articolo|prodotto|merce) (mai|non) (arrivat*|consegnat*|ricevut*)',
    ['(non|mai) .. (visto nessuno|passato nessuno|venuto nessuno)', 'venditor*|negozio'],
    ['(spedizione|consegna) .. # (giorni|settimane)', 'reso|solo|appena|rapid*|invece'],
    [
      '(# giorni|# settimane|un mese|due settimane|tre settimane|due mesi) .. (per arrivare|per riceverl*|per la consegna|di attesa|per una consegna|ad arrivare)',
      'solo',
    ],
  ],
  weak: ['corriere', 'consegna', 'spedizione', 'ritard*', 'postino', 'tardi', 'attesa', 'tracking', 'vicino'],
};

const REMAINS =
  '(capelli|capello|peli|pelo|briciole|impronte|ditate|polvere|sabbia|resti|residui|fondotinta|trucco|rossetto|sudore|deodorante|fango|terra|cibo|sangue|erba|caffè|aloni|alone|unto|macchie|macchia|macchioline|schizzi|pedate|calcare|terriccio|segni di piedi|forfora|grasso|olio|ditata|scontrino di|bava|saliva|profumo di qualcuno|sporcizia|appiccicume|chiazze|chiazza)';
const SEAL =
  '(sigillo|sigilli|pellicola|pellicola protettiva|nastro|scotch|chiusura di sicurezza|blister|confezione|scatola|pacco|busta|tappo|barattolo|imballo|imballaggio|cellophane|linguetta|etichetta|cartellino|involucro|bustina|flacone)';

/** Used, opened, dirty, expired or spoiled. */
export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(già|gia|chiaramente|palesemente|evidentemente|visibilmente|sicuramente|ovviamente|probabilmente|chiar*|precedentemente|manifestamente) (stat* |)(usat*|utilizzat*|apert*|indossat*|provat*|lavat*|montat*|maneggiat*|toccat*|assemblat*|consumat*|rest*tuit*|scartat*)',
      'ho già|avevo già|l ho|avendo|abbiamo già|già usato altr*',
    ],
    [
      '(è|era|sono|erano|sembra*|pareva|pare|arrivat*|ricevut*|prodott*|articol*|merce|roba|vendut*|mandat*|inviat*|spedit*|consegnat*|palesemente|rifilat*|oggetto|pacco|apparecchio|tutto|pure|anche|già|giocattolo|libro) .. (usat*|di seconda mano|ricondizionat*|rigenerat*|riciclat*|non nuov*|vecchi* e usat*|usurat*)',
      'usat* (per|con|da mia|da mio|una volta|due volte|solo|poco|tutti|ogni|quotidian*|pochissim*|spesso|dal|dalla|dai|in cucina|come|la|il|da me|da noi|durante|al|#)|usata (una|due)|si usa|come usato garantito|l ho|ho usat*',
    ],
    [
      '(seconda mano|ricondizionat*|rigenerat*|segni .. (usura|utilizzo|uso)|tracc* (di |d )(uso|utilizzo|usura)|non (è|era|sono|erano|sembra*|pare) .. nuov*|(è|era|sembra*|evidentemente|chiaramente|palesemente|probabilmente|di|arrivato|rivendono|rivendut*|mandat*|rifilat* (il |un )|vendono|riciclan*|un) .. (reso|resi) (di (qualcun*|un altr*|altr*)|altrui|vecchio|riciclat*|rimess*|rivendut*|di magazzino)|fondo di magazzino|da esposizione|ex esposizione|da vetrina)',
      'fare un reso|facil*|non (mostra|ha)',
    ],
    [
      '(sporc*|lurid*|sudici*|lercio|lercia|impolverat*|polveros*|unto e|unta e|appiccicos* (al|fuori)|zozz*|imbrattat*)',
      'lo sporco|sporco ostinat*|via|toglie|rimuov*|si sporca*',
    ],
    [
      '(macchiat*|macchi* (di|su|sul|sulla|sulle|sui|davanti|dietro|giall*|ner*|scur*|marron*|evident*|ovunque|in più punti|strane|bianc*|all interno|sospett*))',
      'toglie|smacchi*|macchia (tutto|la pelle|i vestiti)|dalle macchie|resist*|elimin*',
    ],
    [
      `(c'è|c era|c erano|cerano|ci sono|trovat*|trovo|con|pien* di|presenta*|aveva|avevano|ricopert* di|ho visto|not*|ancora|dentro|ha|hanno|ci ho trovato|abbiamo trovato|present*) .. ${REMAINS} .. (dentro|sopra|all interno|sul|sulla|sui|sulle|nel|nella|nelle|nei|di qualcun*|altru*|ovunque|dappertutto|addosso|attaccat*|in fondo|sotto|di un altr*|vecch*|secc*|altrui|sullo|nell)`,
      'aspira|raccoglie|toglie|colla|rimuov*|puli*',
    ],
    [
      `(con|c era|c erano|pien* di|dentro c *|trovat*) .. (capelli|peli|impronte|ditate|briciole|pelo|forfora)`,
      'aspira|raccoglie|toglie|cani|gatti|capelli (corti|lunghi|ricci|secchi|fini|bianchi|crespi|grassi|lisci|colorati|biondi|mossi|delicati)',
    ],
    [
      `${SEAL} .. (apert* e (richius*|richiuso)|manomess*|violat*|tolt*|già apert*|riattaccat*|rimoss*|richius*|riappiccicat*|strappato e|non .. (sigillat*|present*|integr*|c era)|apert*|rovinata dall uso|tagliat*|riciclat*|staccat*)`,
      'durante il trasporto|rott* e|sparso|versat*|dentro la busta rott*|apert* si è',
    ],
    [
      '(sigillo|sigilli|sigillo di garanzia|blister) .. (rott*|apert*|assent*|mancant*|manomess*|strappat*|spezzat*|danneggiat*|non (c era|presente|integro)|inesistente|tagliato|violat*)',
      'ho rott*',
    ],
    [
      '(non |senza |priv* di |mancanza di |nessun |manca* il |dis|).. (sigillo|sigilli|dissigillat*|manomess*|richius* male|pellicola di protezione)',
      'non manomess*|sigillo intatto|con il sigillo|sigillo integro',
    ],
    ['non .. sigillat*', 'ermetic*|bene il'],
    [
      '(scatola|confezione|pacco|busta|barattolo|flacone|prodotto|articolo) .. apert*',
      'ho apert*|appena apert*|spars*|versat*|all interno rott*|durante il trasporto',
    ],
    [
      '(scadut*|scadentissim*|data di scadenza .. |in scadenza|(scade|scadono|scadeva|scadenza|scadenze) .. (passat*|superat*|vicin*|vicinissim*|imminent*|brev*|ravvicinat*|a breve|fra|tra|prossim*|corta|cortissim*|oltrepass*|domani|ieri|# giorni|questo mese|il mese|il giorno|pochi giorni|mese scorso|già|tre giorni|due settimane|una settimana|poco|troppo|quest anno|troppo vicina|cancellat*|coperta|dopodomani|fine mese))',
      'garanzia|termin*|reso scad*|tempo scaduto|scadenza lunga|lontan*',
    ],
    [
      '(data|lotto|produzione|prodotti) .. (settimane fa|mesi fa|anni fa|superat*|passat*|vecchi*|di due anni|del 20#|oltrepassat*|scors*)',
      'acquistat*|ordinat*|consegna|fatto',
    ],
    [
      '(muffa|muffe|ammuffit*|marcio|marci|marcia|marcit*|marce|avariat*|andat* a male|andata a male|a male|rancid*|inacidit*|acido|irrancidit*|stanti*|raffermo|rafferma|putrid*|fermentat*|decompost*|guastat*|imputridit*|ossidato il cibo|appassit*|avvizzit*|non .. (molto |)fresch*|coperchio .. gonfio)',
      'odore di muffa|puzza di muffa|puzza di marcio|elimin*|contro la muffa|antimuffa',
    ],
    [
      '(foto|account|dati|playlist|nome|profilo|password|numero|contatti|film|file|impostazioni|scritta|dedica|ricevuta|biglietto) .. (di un altr*|di qualcun*|altr* persona|altrui|precedent*|proprietari*|vecchio cliente|di un certo|del vecchio)',
      'numero di serie',
    ],
    [
      '(già|risulta|era) (un account|registrat*|configurat*|associat*|attivat*|abbinat*) .. (account|altr*|qualcun*|altra persona|ad un|a un|prima)',
      'ologramma|seriale|numero di serie',
    ],
    [
      '(di qualcun altro|di qualcuno|di un altra persona|di chi (l ha|lo ha) (usat*|pres*) prima|di altri|di un altro cliente) .. ',
      'colpa|pacco|ordine|responsab*|foto|numero',
    ],
    '(usat*|indossat*|apert*|provat*|lavat*|utilizzat*|restituit*|reso) .. (da (qualcun*|altri|un altr*|altre persone|chissà chi|altro cliente)|prima di me|in precedenza|e (rivendut*|rimess*|richius*|rispedit*|riconfezionat*|rimandat*|rimpacchettat*))',
    [
      '(odore|puzza|profumo|sa) di (sudore|fumo|sigaretta|sigarette|vecchio|usato|cantina|stantio|piedi|cane|chiuso|rancido|marcio)',
      'elimin*|toglie|copre|dal divano|di fumo (da|dalla) presa|assorbe',
    ],
    '(lama|lame|disco|spazzola|gomme|suole|suola|filtro|punta) .. (già consumat*|consumat* già|usurat* già|già usurat*)',
    [
      '(lama|spazzola|filtro|serbatoio|cestello|vaschetta|caldaia) .. (consumat*|incrostat*|sporc*|usat*|bagnat*|con acqua|calcare)',
      'dopo|puli*',
    ],
    [
      '(plastica|pellicola|etichett*|cartellin*|targhett*) .. (già |)(rimoss*|tolt*|staccat*|mancant*|assent*|strappat*)',
      'facil*|a caldo',
    ],
  ],
  normal: [
    ['(usato|usata|usati|usate) (e|pure|invece|anziché|non|,|come|al posto)', 'ho|l ho|si|usato (una|due|per|con)'],
    [
      '(come|per|al posto del|invece (di|che)|anziché|non) nuov*',
      'torna* come nuov*|sembra* (come |)nuov*|come nuovo (dopo|grazie)|perfett*|sono come|rimess*',
    ],
    ['(impronte|ditate)', 'non (lascia|trattiene)|digital*|lascia|facil*|restano|resist*'],
    '(reso|resi) (rimess*|riciclat*|rivendut*)',
  ],
  weak: ['usat*', 'apert*', 'aperto', 'macchi*', 'polvere', 'sigill*', 'scadenza', 'vecchi*', 'reso di'],
};
