import type { CausePhrases } from '../lexicon.ts';

const SUM =
  '((#|dieci|quindici|venti|trenta|quaranta|cinquanta|sessanta|ottanta|cento|duecento) (euro|eur)|tanti soldi|una cifra|questi soldi)';

/** Too dear, or cheaper elsewhere. */
export const priceValue: CausePhrases = {
  strong: [
    [
      '(troppo|molto|un po|davvero|decisamente|eccessivamente|esageratamente) (caro|cara|cari|care)',
      'non|meno|caro (amic*|venditore)|saluti',
    ],
    [
      '(caro|cara|cari|care|carissim*) (per|rispetto|considerat*|vist*|dato)',
      'cari saluti|per quanto caro|mi è care|vale',
    ],
    ['(carissim*|costosissim*|carett*|strapagat*|sovrapprezzat*|sovraprezzo)', 'sopravvalutat* dalla critica|amic*'],
    [
      '(cost*) .. (troppo|uno sproposito|un occhio|una fortuna|il doppio|un botto|la metà|metà|un rene)',
      'meno|poco|costruzion*',
    ],
    [
      '(prezzo|costo|prezzi|costi|cifra) .. (eccessiv*|esagerat*|troppo alt*|alt*|altissim*|assurd*|foll*|fuori (di testa|mercato|luogo)|spropositat*|gonfiat*|ingiustificat*|elevat*|elevatissim*|esorbitant*|raddoppiat*|aumentat*|troppo|sces*|scend*|abbassat*|calat*|cala|diminuit*|crollat*|dimezzat*)',
      'non è|reso|spedizione del reso|bass*',
    ],
    ['(eccessiv*|esagerat*|esorbitant*|spropositat*) .. (prezzo|costo|prezzi)', 'non'],
    'non (vale|valgono|val|valeva|meritano|merita) .. (il prezzo|i soldi|la spesa|quello che (cost*|si paga|ho pagato)|quanto cost*|quel che costa|# euro|tutti quei|tutti questi)',
    '(prezzo|costo|spesa|cifra) .. non (vale|li vale|lo vale|giustificat*|giustifica*|valgono)',
    [
      '(trovat*|vist*|si trova*|vend*|sta|stava|stanno|cost*|trov*|pres*) .. (a meno|a metà|metà prezzo|la metà|un terzo|meno car*|(più |molto più |)(economic*|a buon mercato|conveniente|basso)|prezzo (più |)(basso|migliore|minore|inferiore)|un prezzo migliore|in meno|# euro)',
      'alimentator*|qualità più|modello più|vale',
    ],
    [
      '(lo stesso|stesso articolo|identic*|al supermercato|in negozio|dai cinesi|dal cinese|altrove|al mercato|in ferramenta) .. (cost*|lo trov*|li trov*|si trova*|a meno|la metà|metà)',
      'assistenza|non si trova*|introvabil*',
    ],
    '(# euro|qualche euro|dieci euro|venti euro) (in meno|di meno|altrove)',
    [
      '(oggi|ora|adesso|dopo) .. (scontat*|in offerta|ribassat*|sta a|stanno a|costa*|lo vend*|viene|è a|vendut* a)',
      'quanto costa oggi|a # euro perfetto|come nuovo',
    ],
    ['pagat* .. #... (oggi|ora|adesso|dopo|sta a|poi) .. (#|sta|costa|scontat*|offerta)', 'giorn*'],
    ['(un furto|sono un furto|furto bello e buono|una rapina|rapina)', 'rubat*|antifurto|un furto in casa|contro'],
    [
      `(per|a|con|da) ${SUM}... (aspett*|pretend*|meglio|inaccettabil*|vergogn*|si trova*|dovrebb*|potev*|almeno)`,
      'va bene|vanno bene|ottim*|ci sta',
    ],
    [
      `(per |a |)${SUM} .. (non (vale|ci siamo|va)|è (troppo|tanto|davvero troppo|caro|assurd*)|sono (tropp*|tant*|un furto)|delud*|.. tropp*)`,
      'non è caro',
    ],
    [`${SUM} (per|di) .. (pezzi|pezzo|plastica|cartone|legno|scatola|due|così)`, 'rimbors*|in meno|di sconto'],
    [
      '(aspettav*|sarei aspettat*|ci si aspetta|aspettat*) .. (per|a|visto|considerato|dato) .. (prezzo|cifra|costo|soldi)',
      'non ci si può|non aspettatevi|da',
    ],
    [
      '(visto|considerato|dato|con) .. (prezzo|costo|cifra|cost*)... (aspettav*|sarei aspettat*|pretend*|meglio|delus*|delud*|vergogn*)',
      'non ci si può|ottim*|non si può pretendere|va bene',
    ],
    [
      '(dogana|sdoganamento|dazi|dazio|doganali|oneri) .. (pagar*|pagat*|# euro|aggiuntiv*|costi|spese|extra)',
      'senza|nessun*|bloccat*',
    ],
    [
      '(pagar*|pagat*|pago|pagando|spendere|spes*) .. (dogana|sdoganamento|dazi|dazio|di tasca|oneri doganali|in più|uno sproposito|troppo)',
      'non (ho|mi) .. pag*|reso|restituz*|rispedi*',
    ],
    [
      '(spese|costi|costo|spesa) .. (la |)(spedizion*|consegn*|montaggio|installazion*) .. (alt*|altissim*|eccessiv*|esagerat*|assurd*|car*|troppo|nascost*)',
      'reso|restituz*|ritorno|zero',
    ],
    ['(spedizione|consegna) .. (troppo cara|cara|carissima|costosa|che il prodotto)', 'reso|gratuita|gratis|dopo'],
    [
      'rapporto (qualità |qualita |)prezzo .. (pessim*|scars*|scadent*|bass*|sbilanciat*|non|sfavorevol*|inesistent*|deludent*)',
      'non male|non potev*',
    ],
    '(pessim*|scars*|brutto|basso|non un buon|non buon*) rapporto .. ',
    '(miglior|migliore|più basso|inferiore|minor) prezzo .. (altrove|in negozio|online|trovat*|disponibil*)',
    [
      '(non ne vale la (pena|spesa)|non vale la (pena|spesa)|soldi (mal spesi|spesi male)|spesi male)',
      'aprire|rend* |sped*',
    ],
    '(trovat*|trovo) .. (prezzo|offerta|occasione) .. (miglior*|più bass*|inferior*|conveniente)',
  ],
  normal: [
    ['(caro|cara|costoso|costosa|costosi|costose)', 'non|meno|cari saluti|vale'],
    ['(troppi|tanti|un sacco di|così tanti) soldi', 'risparmi*|buttat*|sprecat*|rimbors*'],
    '(poca|poco) (quantità |prodotto |)per .. (prezzo|costo|euro)',
    '(più economic*|meno costos*|meno car*) (altrove|in negozio|da|su|in|al)',
    '(rincar*|aumento di prezzo|caduta di prezzo|calo di prezzo|ribasso)',
    'prezzo (non|poco) (adeguat*|giust*|conveniente|competitiv*|onest*|vantaggios*)',
    '{needs not} (prezzo .. (giust*|adeguat*|conveniente|buono)|(vale|valgono) .. (prezzo|euro|soldi|spesa))',
  ],
  weak: ['prezzo', 'costo'],
};

const BY_MISTAKE =
  '(per errore|per sbaglio|per distrazione|per una svista|erroneamente|involontari*|accidental*|sbagliando)';

/** The buyer changed their mind, erred, or does not like it. */
export const buyerRemorse: CausePhrases = {
  strong: [
    [
      '(cambiat* idea|cambio idea|cambiato parere|ripensament*|ripensat*)',
      'venditor*|non mi sono pent*|mai pent*|nega*',
    ],
    [`(acquistat*|ordinat*|comprat*|pres*|ordine|acquisto|cliccat*) .. ${BY_MISTAKE}`, 'hanno|avete|mi è stato'],
    [`${BY_MISTAKE} .. (ordin*|acquist*|compr*|pres*|clicc*)`, 'hanno|avete|reso|avviat*'],
    [
      '(errore (mio|nostro|di ordinazione|d acquisto|di acquisto)|mio errore|nostro errore|colpa mia)',
      'venditore dice|dicono|secondo loro|sarebbe',
    ],
    [
      '(ho|abbiamo|avevo|aver|avendo|ha) (sbagliat*|confus*|scelto male|letto male|capito male|fatto confusione|frainteso) .. (io|modello|taglia|misura|numero|colore|articolo|prodotto|ordine|acquisto|prendere|ordinare|ordinand*|)',
      'venditor*|hanno|negozio ha|corriere',
    ],
    [
      '(sbagliato io|sbagliata io|mi sono sbagliat*|letto male|non (ho|avevo) .. (letto|visto|guardato|controllato|notato))',
      'istruzion*|non ho visto (nessun*|miglioram*|risult*|differ*|effett*)|non ho notato (nessun*|differ*|miglior*|risult*|un)',
    ],
    ['non .. (serve|servono|serviva|servivano) (più|affatto)', 'arrivat*|ritardo|consegn*|tardi'],
    [
      '(non (ne |).. (più |)(bisogno|necessità)|non (è|era|sono) (più |) (necessari*|utile|util*|interessat*|richiest*)|non .. (voglio|desidero|uso|vogliamo|utilizzo) più|inutilizzat*)',
      'arrivat* (tardi|dopo|in ritardo)|ritard*|pile',
    ],
    ['non (lo|la|li|le) voglio più', 'ritard*'],
    [
      '(ne ho|ne avevo|ne abbiamo|ne avevamo|avevo|ho|avevamo) (già|gia) .. (uno|una|un altro|un altra|ugual*|acquistat*|comprat*|in casa|simil*)',
      'provat* altr*|ho già (comprato|acquistato|ordinato) .. (volte|altre|anche)|ho già ordinato un altr*',
    ],
    '(già (in|nel) (mio |)possesso|già ce l (ho|avevo|abbiamo)|ce l (avevo|abbiamo|ho) già)',
    [
      '(doppion*|doppio ordine|ordine doppio|duplicat*|(ordinat*|comprat*|acquistat*|pres*) .. (due volte|doppi*))',
      'addebit*|pagat*|hanno',
    ],
    [
      '(trovat*|comprat*|pres*|acquistat*|optat*|ordinat*) .. (altrove|un alternativa|alternativa|un altra soluzione|in negozio|di meglio|altro|uno migliore)',
      'costa*|a meno|prezzo|euro',
    ],
    'non (è|era|sono|erano) .. (il mio (stile|genere|gusto|colore|tipo)|di mio (gusto|gradimento))',
    '(non .. (piac*|convin*) .. come|come mi (sta|stanno)|non è quello che (cercavo|volevo|mi serviva))',
    '(non fa per (me|noi|lui|lei)|non fanno per me|non (mi|le|gli|ci) dona)',
    [
      '(non|poco) .. (è |sono |)(piac*|piaciut*|gradit*|convin*) .. (colore|stile|modello|fantasia|profumo|fragranza|design|forma|addosso|indossat*|profumazione|motivo)',
      'foto|plastica|sapore',
    ],
    [
      '(colore|stile|modello|fantasia|profumo|fragranza|design|forma) .. (non .. (piac*|convin*|garba|dona|donano)|non di mio gusto|discutibil*|soggettiv*)',
      'foto|descri*',
    ],
    [
      '(mia|mio|alla|la|il) (moglie|marito|figlia|figlio|mamma|madre|padre|fidanzat*|nipote) .. non .. (piac*|gradit*|vuole|convin*|voluto|serve|usa)',
      'funziona*|venditore|si accende',
    ],
    '(non|mai) (è |sono |)(piaciut*|gradit*) .. (a |al |alla )',
    ['(regalo|pensiero|sorpresa) .. (non (gradit*|piaciut*|più|necessari*)|sbagliat*|doppio|che non serve)', 'arriv*'],
    [
      '(questione di gusti|gusto personale|gusti personali|gusto mio|gusti|mio gusto personale)',
      'tutti i gusti|per tutti|buoni gusti',
    ],
    [
      '(figlio|figlia|nipote|bimb*|bambin*|gatto) .. (ordinat*|cliccat*|comprat*|acquistat*|fatto l ordine|premuto)',
      'per il|regal*|contentissim*|content*',
    ],
    ['(nel frattempo|intanto|ormai) .. (comprat*|trovat*|risolt*|preso|ripar*)', 'ritard*|arrivat*|settiman*'],
    '(ho |abbiamo |)(risolt*) (diversamente|in altro modo|in un altro modo|altrimenti)',
    [
      '(ordinat*|comprat*|pres*|acquistat*) .. (quell* sbagliat*|il modello sbagliato|modello sbagliato|la taglia sbagliata|la misura sbagliata|taglia sbagliata)',
      'arrivat*|mandat*|ricevut*|inviat*',
    ],
    ['(ho|abbiamo) (annullat*|cancellat*) (l |il |) (ordine|mio ordine)', 'ritard*|arriv*|mai'],
    ['(preferisco|preferivo|ho preferito|preferirei) .. (un altr*|altro|altra|divers*|quell*)', 'venditor*'],
    '(non|nessun*) .. (abbina*|intona*|addice|sta bene con) .. (arredament*|mobil*|casa|stile|vestit*|salott*|divano|tend*|cucina|paret*|rest*)',
  ],
  normal: [
    ['(non mi serve|non serve|non mi servono|non mi serviva*)', 'a nulla|a niente|arrivat*|ritard*'],
    '(inutile per me|non più necessari*|non autorizzat*|non mi è utile|superfluo|superflua)',
    ['(non mi sta bene|non mi sta|mi sta male)', 'vita|spall*|taglia|larg*'],
    '(ripensandoci|a ripensarci|pensandoci bene)',
  ],
  weak: ['non mi piac*', 'non piac*', 'sbagliato', 'stile', 'per errore', 'non mi convince', 'non mi è piaciut*'],
};
