import type { CausePhrases } from '../lexicon.ts';

const SUM =
  '(# euro|# eur|cinque euro|dieci euro|venti euro|trenta euro|quaranta euro|cinquanta euro|sessanta euro|settanta euro|ottanta euro|novanta euro|cento euro|duecento euro|trecento euro|cinquecento euro|mille euro|€|tutti quei soldi|tanti soldi|una cifra|questi soldi|quei soldi|questa cifra|quella cifra|quel prezzo|questo prezzo|tale prezzo|tale cifra|il prezzo (che costa|pagato|richiesto|a cui)|quello che costa|quello che costano|quel che costa|quanto costa|quanto costano|quanto l ho pagat*|quello che ho pagato|quanto pagato|quanto ho speso|il suo prezzo|il costo)';

/** Too dear, or cheaper elsewhere. */
export const priceValue: CausePhrases = {
  strong: [
    [
      '(troppo|molto|un po|davvero|decisamente|eccessivamente|esageratamente|veramente|abbastanza|piuttosto|parecchio|un tantino) (caro|cara|cari|care|costos*|dispendios*|salat* (il|di) prezzo)',
      'non|meno|caro (amic*|venditore)|saluti',
    ],
    [
      '(caro|cara|cari|care|carissim*|costos*|costosissim*|carett*|salatissim* il prezzo) (per|rispetto|considerat*|vist*|dato|e |in rapporto|in confronto|come|il prezzo|,|non)',
      'cari saluti|per quanto caro|mi è care|vale',
    ],
    [
      '(carissim*|costosissim*|carett*|strapagat*|sovrapprezzat*|sovraprezzo|sovrapprezzo|sopravvalutat*|esos*|prezzacci*|salass*)',
      'sopravvalutat* dalla critica|amic*',
    ],
    [
      '(cost*) .. (troppo|uno sproposito|un occhio|una fortuna|il doppio|un botto|la metà|metà|un rene|un capitale|un patrimonio|un esagerazione|come un|più del|di più|quanto un|l ira di dio|caro|cara|un pacco di soldi|tantissimo|il triplo)',
      'meno|poco|costruzion*|non costa|di più ma|spedirl*',
    ],
    [
      '(prezzo|costo|prezzi|costi|cifra) .. (eccessiv*|esagerat*|troppo alt*|alt*|altissim*|assurd*|foll*|spropositat*|gonfiat*|ingiustificat*|elevat*|elevatissim*|fuori (mercato|di testa|luogo|da ogni logica)|esorbitant*|raddoppiat*|aumentat*|lievitat*|troppo|sces*|scend*|abbassat*|calat*|cala|diminuit*|crollat*|dimezzat*|non .. (giustificat*|vale|adeguat*|proporzionat*|congru*|in linea)|rubat*|da (gioielleria|boutique|rapina|ladri)|di più|salat*|sproporzionat*|immotivat*|pieno|da capogiro|scontat* (il|dopo|due))',
      'non è|reso|spedizione del reso|bass*|alta qualità|ma vale',
    ],
    ['(eccessiv*|esagerat*|esorbitant*|spropositat*|assurd*|folle|troppo alto) .. (prezzo|costo|prezzi)', 'non'],
    'non (vale|valgono|val|valeva|meritano|merita) .. (il prezzo|i soldi|la spesa|quello che (cost*|si paga|ho pagato)|quanto cost*|quel che costa|# euro|tutti quei|tutti questi|i # euro|i # |il costo|la cifra|questi soldi|quei soldi|neanche la metà|nemmeno la metà|quella cifra|il denaro|tanto|tutto quel|nemmeno #|neanche #|il loro prezzo|il suo prezzo)',
    '(prezzo|costo|spesa|cifra) .. non (vale|li vale|lo vale|giustificat*|giustifica*|valgono)',
    [
      '(trovat*|vist*|si trova*|vend*|sta|stava|stanno|cost*|c è|trov*|pres*|comprat*|trovo|lo stesso|identic*|uguale|uguali|disponibile|pagav*|trovabile) .. (a meno|a metà|metà prezzo|la metà|un terzo|meno car*|(più |molto più |)(economic*|a buon mercato|conveniente|basso)|prezzo (più |)(basso|migliore|inferiore|minore|conveniente)|un prezzo migliore|un miglior prezzo|prezzi migliori|in meno|meno soldi|di meno|con pochi euro|per pochi euro|a poco|a un euro|a due euro|a un terzo|per meno|a # euro|# euro (in |di )meno)',
      'alimentator*|qualità più|modello più|vale|più grand*|più basso di',
    ],
    [
      '(al supermercato|in negozio|dai cinesi|dal cinese|altrove|al mercato|in ferramenta|su altri siti|su un altro sito|da altre parti|sotto casa|al discount|da ikea|al bazar|online|su internet|dal produttore|sul sito ufficiale|in farmacia|in un altro negozio) .. (cost*|lo trov*|li trov*|si trova*|a meno|la metà|metà|lo pag*|# euro|vien*|vend*|in meno|meno car*|trovi)',
      'assistenza|non si trova*|introvabil*|non lo trov*|non l ho trov*',
    ],
    '(# euro|qualche euro|dieci euro|venti euro|cinque euro|la metà|di meno|molto meno|meno) (in meno|di meno|altrove|al supermercato|in negozio|da un altra parte|su un altro sito|dai cinesi|dal cinese|sotto casa)',
    [
      '(oggi|ora|adesso|dopo|giorno dopo|giorni dopo|poi|settimana dopo|in seguito|attualmente) .. (sta a|stanno a|costa*|lo vend*|viene|è a|vendut* a|in offerta|in promozione|scontat*|abbassat*|sces*|a # euro|# euro|a metà|calato|ribassato)',
      'quanto costa oggi|a # euro perfetto|come nuovo',
    ],
    ['pagat* .. #... (oggi|ora|adesso|dopo|sta a|poi) .. (#|sta|costa|scontat*|offerta)', 'giorn*'],
    [
      '(un furto|sono un furto|furto bello e buono|una rapina|rapina|un salasso|prezzo da furto|ladrocinio|rubano i soldi|speculazion*|un ladrocinio)',
      'rubat*|antifurto|un furto in casa|contro|pacco|segnal*',
    ],
    [
      `(per|a|con|da) ${SUM}... (aspett*|pretend*|meglio|inaccettabil*|vergogn*|si trova*|dovrebb*|potev*|ci si aspetta|almeno|ridicol*|scandal*|plastica|pretes*|troppo|prendev*|compr*|merita*|non .. (accettabil*|ci sta|normale|possibile))`,
      'va bene|vanno bene|ottim*|ci sta|perfett*|da # euro',
    ],
    [
      `(per|a) ${SUM} .. (non (vale|ci siamo|va)|è (troppo|tanto|davvero troppo|caro|assurd*|esagerat*|un furto|poco)|sono (tropp*|tant*|un furto)|delud*|proprio no|poca cosa|poco)`,
      'non è caro',
    ],
    [
      `${SUM} (per|di) .. (pezzi|pezzo|plastica|cartone|legno|scatola|due|così|una cosa|questa|questo|robetta|niente|nulla|un tubo|un bastone)`,
      'rimbors*|in meno|di sconto|spedizione|reso|risparm*',
    ],
    [
      '(aspettav*|sarei aspettat*|ci si aspetta|aspettat*|pretend*|aspettarsi|pensavo meglio) .. (per|a|visto|considerato|dato|con|spendendo|pagando) .. (prezzo|cifra|costo|# euro|soldi|spesa|quello che cost*|quanto cost*)',
      'non ci si può|non aspettatevi|da',
    ],
    [
      '(visto|considerato|dato|con|considerando|vista|per) .. (prezzo|costo|cifra|cost*|spesa|speso|pagato)... (aspettav*|sarei aspettat*|pretend*|meglio|delus*|delud*|vergogn*|inaccettabil*|dovrebbe|di più|poteva*|almeno)',
      'non ci si può|ottim*|non si può pretendere|va bene|vanno bene|non si poteva',
    ],
    [
      '(dogana|sdoganamento|dazi|dazio|doganali|oneri) .. (pagar*|pagat*|# euro|aggiuntiv*|costi|spese|extra|in più|non (indicat*|previst*)|nascost*|da pagare|chiest*|imprevist*)',
      'senza|nessun*|bloccat*',
    ],
    [
      '(pagar*|pagat*|pago|pagando|spendere|spes*) .. (dogana|sdoganamento|dazi|dazio|di tasca|oneri doganali|in più|uno sproposito|il doppio|troppo|caro|cara|un botto|un sacco di soldi|una fortuna|per niente|per nulla|salat*|di più)',
      'non (ho|mi) .. pag*|reso|restituz*|rispedi*',
    ],
    [
      '(spese|costi|costo|spesa) .. (la |)(spedizion*|consegn*|montaggio|installazion*|doganal*|trasporto|gestione) .. (alt*|altissim*|eccessiv*|esagerat*|assurd*|car*|troppo|non indicat*|nascost*|rubat*|quanto|superior*|più|spropositat*|sproporzionat*|# euro|folli)',
      'reso|restituz*|ritorno|zero|nessun*',
    ],
    [
      '(spedizione|consegna) .. (troppo cara|cara|carissima|costosa|costa più|costa quanto|a pagamento|# euro|costosissima)',
      'reso|gratuita|gratis|dopo|ritorno',
    ],
    [
      'rapporto (qualità |qualita |)prezzo .. (pessim*|scars*|scadent*|bass*|sbilanciat*|non|sfavorevol*|inesistent*|deludent*|negativo|assurdo|insufficient*|mediocre|da rivedere|lascia|orribile)',
      'non male|non potev*',
    ],
    '(pessim*|scars*|brutto|basso|non un buon|non buon*) rapporto .. ',
    '(miglior|migliore|più basso|inferiore|minor) prezzo .. (altrove|in negozio|online|trovat*|disponibil*)',
    [
      '(non ne vale la (pena|spesa)|non vale la (pena|spesa)|soldi (mal spesi|spesi male)|spesi male)',
      'aprire|rend* |sped*',
    ],
    '(trovat*|trovo) .. (prezzo|offerta|occasione) .. (miglior*|più bass*|inferior*|conveniente)',
    ['(guadagn*|lucr*|marg*|approfitt*|ricar*) .. (prezzo|prezzi|sulla spedizione|esagerat*)', 'punti'],
    '(doppio|triplo|quadruplo) (del|rispetto al) (prezzo|negozio|valore|normale|costo)',
  ],
  normal: [
    [
      '(caro|cara|costoso|costosa|costosi|costose)',
      'non|meno|cari saluti|vale|caro (amic*|venditore|cliente|mario)|mia cara',
    ],
    ['(troppi|tanti|un sacco di|così tanti) soldi', 'risparmi*|buttat*|sprecat*|rimbors*|indietro'],
    '(poca|poco) (quantità |prodotto |)per .. (prezzo|costo|euro)',
    '(più economic*|meno costos*|meno car*) (altrove|in negozio|da|su|in|al)',
    '(rincar*|aumento di prezzo|caduta di prezzo|calo di prezzo|ribasso)',
    'prezzo (non|poco) (adeguat*|giust*|conveniente|competitiv*|onest*|vantaggios*)',
  ],
  weak: ['prezzo', 'costo', 'costa', 'soldi', 'euro', 'pagat*', 'cost*', 'spesa', 'prezzi', 'cifra'],
};

const BY_MISTAKE =
  '(per errore|per sbaglio|erroneamente|involontari*|accidental*|sbagliando|non volendo|per distrazione|per una svista|inavvertitamente)';

/** The buyer changed their mind, erred, or does not like it. */
export const buyerRemorse: CausePhrases = {
  strong: [
    [
      '(cambiat* idea|cambio idea|cambiato parere|ripensament*|ripensat*|ci ho ripensato|diritto di recesso|recesso|pentit*)',
      'venditor*|non mi sono pent*|mai pent*|nega*|mi sono ricredut*',
    ],
    [
      `(acquistat*|ordinat*|comprat*|pres*|ordine|acquisto|cliccat*|inviat* l ordine|articolo ordinato|ordine fatto|ordin*|scelt*|selezionat*) .. ${BY_MISTAKE}`,
      'hanno|avete|mi è stato|mi è arrivat*|mi hanno|consegnat*',
    ],
    [
      `${BY_MISTAKE} .. (ordin*|acquist*|compr*|pres*|clicc*|selezion*|scelt*|fatto)`,
      'hanno|avete|reso|avviat*|mandat*',
    ],
    [
      '(errore (mio|nostro|di ordinazione|d acquisto|di acquisto|nell ordine|da parte mia|personale|nell acquisto|nell ordinare|di selezione|di ordine)|mio errore|nostro errore|colpa mia|per colpa mia|mia colpa|mia distrazione|mia svista|una svista|distrazione mia|mea culpa|errore di .. (mio|da parte mia))',
      'venditore dice|dicono|secondo loro|sarebbe|dicendo|dice',
    ],
    [
      '(ho|abbiamo|avevo|aver|avendo|ha) (sbagliat*|confus*|scelto male|letto male|capito male|fatto confusione|frainteso|preso male le misure|misurato male|calcolato male|valutato male|visto male|toppato|cannato|interpretato male) .. (io|modello|taglia|misura|numero|colore|articolo|prodotto|ordine|acquisto|prendere|ordinare|ordinand*|compr*|scegliere|misure|dimensioni|la |il |le |l |un |una |)',
      'venditor*|hanno|negozio ha|corriere|amazon ha|ditta',
    ],
    [
      '(sbagliato io|sbagliata io|mi sono sbagliat*|mi sono confus*|mi sono distratt*|letto male|non (ho |avevo |)(letto|visto|guardato|controllato|notato|fatto caso|capito|prestato attenzione|verificato|considerato) (bene|attentamente|le misure|le dimensioni|la misura|che era|che fosse|la descrizione|con attenzione|che non|che si|ai|alle|alla)|pensavo (fosse|che fosse|fossero) (un altr*|un altra|la versione|il modello|quello|quella|per|compatibil*|anche|una cosa)|credevo (fosse|che fosse) (un altr*|un altra|la versione|il modello|quello|quella|per|una cosa))',
      'istruzion*|non ho visto (nessun*|miglioram*|risult*|differ*|effett*)|non ho notato (nessun*|differ*|miglior*|risult*|un)|quello vero|original*',
    ],
    [
      'non ..  (serve|servono|serviva|servivano|occorre|occorrono|necessita) (più|piu|affatto|proprio|)',
      'arrivat*|ritardo|consegn*|tardi|dopo (natale|il|la)|istruzion*',
    ],
    [
      '(non (ne |).. (più |)(bisogno|necessità)|non (è|era|sono) (più |) (necessari*|utile|util*|interessat*|richiest*)|non ..  (voglio|desidero|uso|vogliamo|utilizzo|userò|userei|userò mai) (più|)|non più (necessari*|desiderat*|voluto|utile|utili|serve|bisogno|interessat*)|inutilizzat*|mai utilizzat*|non utilizzat*|articolo non voluto|non serve più|non lo usa)',
      'arrivat* (tardi|dopo|in ritardo)|ritard*|pile|non voglio (più |)(comprare|vedere|spend*|rischi*|sapere|regalare)|non ne ho più bisogno perché è arriv*|risponder*',
    ],
    ['non (lo|la|li|le) voglio più', 'ritard*'],
    [
      '(ne ho|ne avevo|ne abbiamo|ne avevamo|avevo|ho|avevamo|ce l ho|ce l avevo|li avevo|lo avevo|ce n era|ne aveva|ce li avevo) (già|gia) .. (uno|una|un altro|un altra|ugual*|acquistat*|comprat*|in casa|a casa|simil*|preso|presi|lo stesso|la stessa|due|altri|altro|regalat*|ordinat*)',
      'provat* altr*|ho già (comprato|acquistato|ordinato) .. (volte|altre|anche)|ho già ordinato un altr*|come quell*|ho già preso (altr*|anche)|rotto',
    ],
    '(già (in|nel) (mio |)possesso|già ce l (ho|avevo|abbiamo)|ce l (avevo|abbiamo|ho) già|lo avevo già|l avevo già|gliel avevano già|lo aveva già|regalo doppio|già regalat*)',
    [
      '(doppion*|doppio ordine|ordine doppio|duplicat*|ordinat* (due volte|doppi*|in doppio)|acquistat* (due volte|doppi*)|due volte lo stesso|comprat* (due volte|doppi*)|acquisto doppio|preso due volte|ordine ripetuto|partit* due ordini|doppia ordinazione)',
      'addebit*|pagat*|hanno',
    ],
    [
      '(trovat*|comprat*|pres*|acquistat*|optat*|ordinat*) .. (altrove|un alternativa|alternativa|un altra soluzione|in negozio|di meglio|uno migliore|una migliore|un prodotto migliore|un modello (migliore|più)|un altro modello|più adatt*|soluzione (migliore|diversa)|altro (in|da|su)|uno più|una più|un altro (in|prodotto))',
      'costa*|a meno|prezzo|euro|economic*|meno car*',
    ],
    'non (è|era|sono|erano) ..  (il mio (stile|genere|gusto|colore|tipo)|di mio (gusto|gradimento)|del mio (stile|gusto)|nelle mie corde|di (suo|nostro) (gusto|gradimento)|il suo (stile|genere|gusto)|adatt* a me|fatt* per me)',
    '(non fa per (me|noi|lui|lei)|non fanno per me|non (mi|le|gli|ci) dona|non mi donano|non mi ci vedo|non è ciò che cercavo|non è quello che cercavo|non era quello che (cercavo|volevo|mi serviva)|non è quello che (cercavo|volevo|mi serviva)|non (era|è) ciò che (cercavo|volevo|mi serviva))',
    [
      '(non|poco) .. (è |sono |)(piac*|piaciut*|gradit*|convin*|garba|entusiasm*|aggrad*) .. (colore|stile|modello|fantasia|profumo|fragranza|design|forma|addosso|indossat*|come (mi |)(sta|stanno|veste|appare)|profumazione|motivo|disegno|look|tonalità|taglio|genere|esteticament*|estetica|al destinatario|a mia|a mio|alla|al)',
      'foto|plastica|sapore',
    ],
    [
      '(colore|stile|modello|fantasia|profumo|fragranza|design|forma|profumazione|motivo|estetica|aspetto|tonalità|genere|linea) .. (non .. (piac*|convin*|garba|dona|donano|gradit*|mi (fa|fanno) impazzire|nelle mie|mio (gusto|genere))|non di mio gusto|discutibil*|soggettiv*)',
      'foto|descri*',
    ],
    [
      '(mia|mio|alla|la|il) (moglie|marito|figlia|figlio|mamma|madre|padre|fidanzat*|nipote|ragazza|ragazzo|compagn*|destinatari*|suocera|sorella|nonna) .. non .. (piac*|piaciut*|gradit*|vuole|convin*|voluto|serve|gradisc*|usa)',
      'funziona*|venditore|si accende',
    ],
    '(non|mai) (è |sono |)(piaciut*|gradit*) .. (a |al |alla )',
    [
      '(regalo|pensiero|sorpresa) .. (non (gradit*|piaciut*|più|necessari*|utile|riuscit*|adatt*)|sbagliat*|doppio|che non serve)',
      'arriv*',
    ],
    [
      '(questione di gusti|gusto personale|gusti personali|gusto mio|gusti|mio gusto personale)',
      'tutti i gusti|per tutti|buoni gusti|vari gusti|diversi gusti|due gusti',
    ],
    [
      '(figlio|figlia|nipote|bimb*|bambin*|gatto|nonna|nonno|marito|moglie|bambina) .. (ordinat*|cliccat*|comprat*|acquistat*|fatto l ordine|premuto)',
      'per il|regal*|contentissim*|content*|felice|entusiast*',
    ],
    '(acquisto|ordine|spesa) (impulsiv*|d impulso|affrettat*|avventat*|di pancia|sbagliat* mio|compulsiv*|d istinto|non voluto|non autorizzat*)',
    [
      '(nel frattempo|intanto|ormai) .. (comprat*|trovat*|risolt*|preso|ripar*|regalat*|cambiato|sistem*)',
      'ritard*|arrivat*|settiman*',
    ],
    '(ho |abbiamo |)(risolt*) (diversamente|in altro modo|in un altro modo|altrimenti)',
    [
      '(ordinat*|comprat*|pres*|acquistat*) .. (quell* sbagliat*|il modello sbagliato|modello sbagliato|la taglia sbagliata|la misura sbagliata|taglia sbagliata|l articolo sbagliato|articolo sbagliato|la versione sbagliata|il colore sbagliato|troppi|troppe|uno di troppo|uno in più|colore sbagliato|sbagliat*)',
      'arrivat*|mandat*|ricevut*|inviat*|consegnat*',
    ],
    '(annullat*|cancellat*) (da me|io|dal cliente|ordine da me)',
    ['(ho|abbiamo) (annullat*|cancellat*) (l |il |) (ordine|mio ordine)', 'ritard*|arriv*|mai|perché non'],
    [
      '(preferisco|preferivo|ho preferito|preferirei) .. (un altr*|altro|altra|divers*|quell*|colore|modello|restituir*)',
      'venditor*',
    ],
    '(non|nessun*) (si abbina*|abbina|si intona*|si addice|sta bene con|c entra) .. (arredament*|mobil*|casa|stile|outfit|vestit*|salotto|cucina|divano|tende|parete|resto)',
  ],
  normal: [
    ['(non mi serve|non serve|non mi servono)', 'a nulla|a niente|arrivat*|ritard*|istruzion*|serve altro'],
    '(inutile per me|non mi è utile|superfluo|superflua)',
    ['(non mi sta bene|non mi sta|mi sta male)', 'vita|spall*|taglia|larg*|strett*|piede'],
    '(ripensandoci|a ripensarci|pensandoci bene)',
  ],
  weak: [
    'non mi piace',
    'non mi piacciono',
    'non piac*',
    'idea',
    'regalo',
    'sbagliato',
    'stile',
    'gusto',
    'per errore',
    'non mi convince',
    'non mi è piaciut*',
  ],
};
