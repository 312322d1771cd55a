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
    ['(caro|cara|cari|care|carissim*) (per|rispetto|vist*|dato)', 'cari saluti|per quanto caro|mi è care|vale'],
    ['(carissim*|costosissim*)', 'amic*'],
    ['(cost*) .. (troppo|uno sproposito|un occhio|il doppio|un botto|la metà|metà)', 'meno|poco|altrove'],
    [
      '(prezzo|costo|prezzi|costi|cifra) .. (eccessiv*|esagerat*|troppo alt*|alt*|altissim*|assurd*|foll*|fuori (di testa|mercato)|spropositat*|gonfiat*|elevat*|esorbitant*|raddoppiat*|troppo|sces*|scend*|abbassat*|calat*|cala|crollat*|dimezzat*)',
      'non è|reso|spedizione del reso|bass*',
    ],
    ['(eccessiv*|esagerat*|esorbitant*|spropositat*) .. (prezzo|costo|prezzi)', 'non'],
    'non (vale|valgono|valeva|merita) .. (il prezzo|i soldi|la spesa|quello che (cost*|ho pagato)|quanto cost*|quel che costa|# euro|tutti questi)',
    '(prezzo|costo|spesa|cifra) .. non (vale|li vale|lo vale|valgono)',
    [
      '(trovat*|vist*|si trova*|vend*|sta|stava|stanno|cost*|trov*|pres*) .. (a meno|a metà|metà prezzo|la metà|un terzo|meno car*|(più |molto più |)(economic*|a buon mercato|conveniente|basso)|prezzo (più |)(basso|migliore|inferiore)|un prezzo migliore|in meno|# euro)',
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
    ['(un furto|sono un furto|furto bello e buono|una rapina|rapina)', 'rubat*|un furto in casa|contro'],
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
      '(aspettav*|sarei aspettat*|aspettat*) .. (per|a|visto|considerato|dato) .. (prezzo|cifra|costo|soldi)',
      'non ci si può|da',
    ],
    ['(dogana|sdoganamento|dazi|dazio|doganali|oneri) .. (pagar*|pagat*|# euro|costi|spese)', 'senza|nessun*|bloccat*'],
    [
      '(pagar*|pagat*|pago|pagando|spendere|spes*) .. (dogana|sdoganamento|dazi|dazio|di tasca|oneri doganali|in più|uno sproposito|troppo)',
      'non (ho|mi) .. pag*|reso|restituz*|rispedi*',
    ],
    [
      '(spese|costi|costo|spesa) .. (la |)(spedizion*|consegn*|montaggio) .. (alt*|altissim*|eccessiv*|esagerat*|assurd*|car*|troppo|nascost*)',
      'reso|restituz*|ritorno|zero',
    ],
    ['(spedizione|consegna) .. (troppo cara|cara|costosa|che il prodotto)', 'reso|gratis|dopo'],
    [
      'rapporto (qualità |qualita |)prezzo .. (pessim*|scars*|scadent*|bass*|non|inesistent*|deludent*)',
      'non male|non potev*',
    ],
    [
      '(non ne vale la (pena|spesa)|non vale la (pena|spesa)|soldi (mal spesi|spesi male)|spesi male)',
      'aprire|rend* |sped*',
    ],
    '(trovat*|trovo) .. (prezzo|offerta) .. (miglior*|più bass*|inferior*|conveniente)',
    [
      '(prezz*|cost*|cifra) (da|di) (ladr*|strozzin*|boutique|oro|furto|rapina|pazz*|usura|lusso|farmacia|aeroporto|gioiell*)',
      'assistenza',
    ],
    [
      '(spropositat*|salatissim*|fuori mercato|fuori prezzo|strozzin*|a peso d oro|esagerazione|una follia|peso d oro)',
      'sapore|gusto|cibo|reso|carne|assistenza|biscott*|rispost*|dimension*|grand*',
    ],
    [
      '(conto|prezzo|costo|cifra|euro|spesa) .. (salat*|spropositat*|rubat*|tanto per|esager*)',
      'sapore|gusto|risparmi*',
    ],
    [
      '(sces*|cala|calat*|abbassat*|ribassat*|crollat*|scontat*|pres*|dimezzat*) .. (di |a |del |al )(# (euro|per cento)|metà prezzo) .. (giorno|giorni|settiman*|mes*|dopo|ora|oggi|adesso)',
      'batteria|vale|temperatura',
    ],
    [
      '(altrove|brico|mercato|altro sito|sotto casa|negozio|supermercato|farmacia|ferramenta|ferramenta|ovunque|internet|online|cinese|cinesi|lidl)... (sta a|stanno a|a #|lo dan*|li dan*|la dan*|cost*|metà|si trov*|lo vend*|la vend*|li vend*|lo trov*|li trov*|la trov*|per #|viene #|vengono|# euro)',
      'introvabil*|non (si |lo |la |li )trov*|anche in|pelle|consegn*|reso|più di',
    ],
    [
      `${SUM} .. (per|di) .. (sacchettin*|bustin*|pezzettin*|giocattol*|roba|straccio|quattro|un po d|gadget|boccetta|paccottiglia|cosa|rob*)`,
      'rimbors*|in meno|di sconto|buono|ottim*',
    ],
    [
      '((per|a) (quello|quel|ciò) che (offre|offrono|dà|è|vale|sono|costa|fa)... (salat*|tropp*|esager*|car*|cost*|eccessiv*|alt*)|una cifra (simile|del genere|così)|(non|mica|poco) conven*|(dogana|oneri|dazi|iva) .. (#|altri|in più)|(raddoppiat*))',
      'reso|rimborso|ottim*|facile',
    ],
    [
      '(per|a|con) (questo|questa|quel|quella|sto|sta) (prezzo|cifra|costo) .. (non|ci si|mi|pretend*|si |è|ne|meglio|aspett*|vergogn*|potev*|dovrebb*)',
      'ottim*|perfett*|va bene|vanno bene|più che|non si può|difficile',
    ],
  ],
  normal: [
    ['(caro|cara|costoso|costosa|costosi)', 'non|meno|cari saluti|vale'],
    ['(troppi|tanti|un sacco di|così tanti) soldi', 'risparmi*|buttat*|rimbors*'],
    '(più economic*|meno costos*|meno car*) (altrove|in negozio|da|su|in|al)',
    '(rincar*|aumento di prezzo|caduta di prezzo)',
    '{needs not} (prezzo .. (giust*|adeguat*|conveniente|buono)|(vale|valgono) .. (prezzo|euro|soldi|spesa))',
  ],
  weak: ['prezzo', 'costo'],
};

const BY_MISTAKE =
  '(per errore|per sbaglio|per distrazione|per una svista|erroneamente|involontari*|accidental*|sbagliando)';

/** The buyer changed their mind, erred, or does not like it. */
export const buyerRemorse: CausePhrases = {
  strong: [
    ['(cambiat* idea|cambio idea|cambiato parere|ripensat*)', 'venditor*|non mi sono pent*|mai pent*|nega*'],
    [`(acquistat*|ordinat*|comprat*|pres*|ordine|acquisto|cliccat*) .. ${BY_MISTAKE}`, 'hanno|avete|mi è stato'],
    [`${BY_MISTAKE} .. (ordin*|acquist*|compr*|pres*|clicc*)`, 'hanno|avete|reso|avviat*'],
    [
      '(errore (mio|nostro|d acquisto|di acquisto)|mio errore|nostro errore|colpa mia)',
      'venditore dice|dicono|secondo loro|sarebbe',
    ],
    [
      '(ho|abbiamo|avevo|aver|avendo|ha) (sbagliat*|confus*|scelto male|letto male|capito male) .. (io|modello|taglia|misura|numero|colore|articolo|prodotto|ordine|acquisto|prendere|ordinare|)',
      'venditor*|hanno|negozio ha|corriere',
    ],
    [
      '(sbagliato io|sbagliata io|mi sono sbagliat*|letto male|non (ho|avevo) .. (letto|visto|guardato|notato))',
      'istruzion*|non ho visto (nessun*|risult*|differ*|effett*)|non ho notato (nessun*|differ*|miglior*|risult*|un)',
    ],
    ['non .. (serve|servono|serviva|servivano) (più|affatto)', 'arrivat*|ritardo|consegn*|tardi'],
    [
      '(non (ne |).. (più |)(bisogno)|non (è|era|sono) (più |) (necessari*|utile|util*|richiest*)|non .. (voglio|uso|utilizzo) più)',
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
      '(trovat*|comprat*|pres*|acquistat*|ordinat*) .. (altrove|un alternativa|alternativa|un altra soluzione|in negozio|di meglio|altro|uno migliore)',
      'costa*|a meno|prezzo|euro',
    ],
    'non (è|era|sono|erano) .. (il mio (stile|genere|gusto|colore|tipo)|di mio (gusto))',
    '(non .. (piac*|convin*) .. come|come mi (sta|stanno)|non è quello che (cercavo|volevo|mi serviva))',
    '(non fa per (me|noi|lui|lei)|non fanno per me|non (mi|le|gli|ci) dona)',
    [
      '(non|poco) .. (è |sono |)(piac*|piaciut*|gradit*|convin*) .. (colore|stile|modello|fantasia|profumo|fragranza|design|forma|addosso|indossat*|motivo)',
      'foto|plastica|sapore',
    ],
    [
      '(colore|stile|modello|fantasia|profumo|fragranza|design|forma) .. (non .. (piac*|convin*|dona)|non di mio gusto|discutibil*)',
      'foto|descri*',
    ],
    [
      '(mia|mio|alla|la|il) (moglie|marito|figlia|figlio|mamma|madre|nipote) .. non .. (piac*|gradit*|vuole|convin*|voluto|serve|usa)',
      'funziona*|venditore|si accende',
    ],
    '(non|mai) (è |sono |)(piaciut*|gradit*) .. (a |al |alla )',
    ['(questione di gusti|gusto personale|gusto mio|gusti|mio gusto personale)', 'tutti i gusti|per tutti|buoni gusti'],
    [
      '(figlio|figlia|nipote|bimb*|bambin*|gatto) .. (ordinat*|cliccat*|comprat*|acquistat*|fatto l ordine|premuto)',
      'per il|regal*|contentissim*|content*',
    ],
    ['(nel frattempo|intanto|ormai) .. (comprat*|trovat*|risolt*|preso|ripar*)', 'ritard*|arrivat*|settiman*'],
    [
      '(ordinat*|comprat*|pres*|acquistat*) .. (quell* sbagliat*|il modello sbagliato|modello sbagliato|la taglia sbagliata|la misura sbagliata|taglia sbagliata)',
      'arrivat*|mandat*|ricevut*|inviat*',
    ],
    ['(ho|abbiamo) (annullat*|cancellat*) (l |il |) (ordine|mio ordine)', 'ritard*|arriv*|mai'],
    '(non|nessun*) .. (abbina*|sta bene con) .. (mobil*|casa|stile|vestit*|divano|tend*|cucina|paret*|rest*)',
    [
      '(mea culpa|(dovevo|avrei dovuto) (guardar*|legger*|controllar*|misurar*|chieder*) .. (meglio|bene|prima|le|la|il)|da vero (pollo|cretin*|tonto)|(che|da) (pollo|fess*))',
      'assistenza|carne|hanno|venditor*',
    ],
    [
      '((cliccat*|letto|misurat*|guardat*|capit*|scelt*|preso le misure|ordinat*) male( io| le| la|)|pentit*|d impulso|recesso|(ho|avevo) (scambiat*|invertit*|confus*) .. (per|con|pollici|taglia|misure)|(distrazione|svista|disattenzione|fretta) (mia|tutta mia)|mia (svista|distrazione|disattenzione|colpa)|per la fretta|di fretta)',
      'hanno|venditor*|non .. pentit*|mai pentit*|corriere',
    ],
  ],
  normal: [
    ['(non mi serve|non serve|non mi servono|non mi serviva*)', 'a nulla|a niente|arrivat*|ritard*'],
    '(inutile per me|non più necessari*|non mi è utile|superfluo)',
    ['(non mi sta bene|non mi sta|mi sta male)', 'vita|spall*|taglia|larg*'],
    '(a ripensarci)',
  ],
  weak: ['non mi piac*', 'non piac*', 'sbagliato', 'stile', 'per errore', 'non mi convince', 'non mi è piaciut*'],
};
