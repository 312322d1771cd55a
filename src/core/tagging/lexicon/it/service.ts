import type { CausePhrases } from '../lexicon.ts';

const SELLER =
  '(venditore|venditori|venditrice|assistenza|servizio clienti|servizio assistenza|servizio post vendita|customer service|customer care|supporto|negozio|azienda|ditta|produttore|amazon|operatore|operatrice|servizio)';
const MONEY_BACK = '(rimborso|rimborsat*|sostituzione|fattura|ricambio|accredito|scontrino)';

/** Seller, platform, warranty, refund, billing. */
export const customerService: CausePhrases = {
  strong: [
    [
      `${SELLER}... (non .. (rispond*|risposto|rispost*|risolv*|risolto|aiut*|rimbors*|accett*|vuole|vogliono|sostitu*|ritir*|si fa|si fanno|riconosc*|esist*|present*|disponibil*)|inesistent*|pessim*|scars*|ignor*|sparit*|assent*|maleducat*|scortes*|arrogant*|rifiut*|incompetent*|zero|null*|vergogn*|scaric*|rimbalz*|chiud*|bloccat* (il|la|l|i)|pretend*|vuole|vogliono|insist*|inutil*|mut*|fantasma|introvabil*)`,
      'schermo|touch|app|veloc*',
    ],
    ['(nessun*|zero|senza|alcun*) .. (risposta|riscontro|assistenza|soluzione|rimborso)', 'tasto|schermo|volant*'],
    [
      '(non|mai|nessuno|neanche|nemmeno) .. (ha |hanno |) (mai |più |)(rispond*|rispost*|ricontatt*|contattat*)',
      'tasto|tasti|schermo|touch',
    ],
    [
      `(aspett*|attend*|attes*|attesa|non .. (ricevut*|arrivat*|vist*|fatto|dato|emess*|effettuat*)|mai .. (ricevut*|arrivat*|vist*|fatt*|dat*|emess*)|negat*|negano|rifiut*|rifiutat*|parzial*|mancat*) .. (${MONEY_BACK})`,
      'corriere|pacco mai|tasti|schermo',
    ],
    [
      `(rimbors*|fattura|sostituzione|accredito|ricambio) .. (mai|non|negat*|parzial*|rifiut*|in attesa|lent*|ancora|lunghissim*|ridott*|inferior*|incomplet*|solo|bloccat*|mancat*|sollecit*|dopo (# |due |tre |un |sei )(settiman*|mes*))`,
      'in giornata|immediat*|non ho avuto problem*',
    ],
    [
      '(spes*|costi|costo|spedizione|oneri|etichetta) .. (reso|restituzione|ritorno|rispedizione|la restituzione) .. ',
      'gratis|gratuit*|rapid*|nessuna',
    ],
    [
      '(reso|restituzione|sostituzione) .. (a (mie|mio|nostre|spese) (spese|carico|mie)|a carico (mio|del cliente|nostro)|a pagamento|non .. (accettat*|gratuit*|previst*)|impossibil*|complicat*|rifiutat*|negat*|difficil*|costa*)',
      'non pag*|macchinoso da mont*',
    ],
    ['(pag*|spender*) .. (reso|restituzione|rispedi*|restituir*|rimandar*|ritorno)', 'non (ho |)pag*|senza pag*'],
    '(restituir*|rispedir*|renderl*|rimandar*) .. (cost*|a (mie|mio|nostre) (spese|carico)|pagar*|spese)',
    ['(a mie spese|a nostre spese|a mio carico|a carico mio|di tasca mia|a spese mie)', 'imparat*'],
    '(addebit*) .. (due volte|doppi*|errat*|non autorizz*|in più|senza|sbagliat*)',
    ['(doppio addebito|pagat* due volte|pagato doppio|addebitat*)', 'scatola con fattura'],
    [
      '(garanzia) .. (non .. (riconosc*|copr*|valid*|vale|rispett*|attiv*)|inesistent*|negat*|rifiut*|fantasma|farlocc*|null*)',
      'estes*',
    ],
    [
      '(scritt*|scrivo|chiest*|chiedo|contattat*|mail|email|messagg*|telefonat*|chiamat*)... (nessun*|niente|nulla|silenzio|mai|non .. (rispo*|risolto|ottenut*|ricevut*)|inutil*|rimbalz*|spariscono|sparit*|ignorat*|vano|zero)',
      'il telefono non|telefono si|al telefono non si sente|tablet',
    ],
    [
      '(mi|ci) (rimbalz*|palleggi*|hanno rimbalz*|stanno rimbalz*|hanno bloccat*|ha bloccat*|hanno riattaccat*|prendono in giro|hanno preso in giro|prende in giro|ignorano|hanno ignorat*|ignora)',
      'crema|trattat* bene|rimborso complet*|gentil*',
    ],
    [
      '(rimbalz* da|scaricabarile|scarica* la (colpa|responsabilità)|(dà|danno|da) la colpa|(che|è|sarebbe) colpa (mia|del)|parlare .. muro|muro di gomma|si rifiuta*|si sono rifiutat*|cade la linea|tengono in attesa|messo in attesa|pres* in giro|riattaccat*)',
      'zanzare|topi|gatt*',
    ],
    [
      '(non|rifiut*|nessuno|mai) (mi |) .. (accett*|ritir*|autorizz*|riprend*) .. (reso|restituz*|pacco da|il pacco|merce)',
      'venditore gentil*|ordine|consegnat*',
    ],
    [
      '(vogliono|vuole|pretend*|chied*|trattenut*) .. (# euro|euro per|soldi|spese|video|foto|che paghi|che io paghi|parziale)',
      'un codice|prezzo di|chiedo',
    ],
    [
      '(impossibile|difficile|non (si |)(riesc*|riuscit*|può|è possibile)) .. (contatt*|parlare con)',
      'non si può restituir* tutto',
    ],
    [
      '(ritiro|ritirar*|corriere del reso) .. (mai|non .. (passat*|venut*|presentat*)|nessuno|saltat*|tre volte|aspetto)',
      'consegna|in posta|in negozio',
    ],
    [
      '(pessim*|scars*|orribil*|terribil*|vergognos*|penos*|indecent*) (l |il |)(assistenza|servizio (clienti|assistenza|post vendita|post|)|venditore|gestione)',
      'servizio di spedizione|servizio di consegna|corriere',
    ],
    '(assistenza|servizio) (favolos*|splendid*|fantastic*|perfett*|ottim*)... (muro|vi piace|peccato che non|per chi ama)',
    [
      '(silenzio (di tomba|totale|assoluto|radio|stampa)|(sparit*|spariscono|scompars*) (nel nulla|tutti|nessuno)|(poi|dopo|da allora|e) (più |)(il nulla|silenzio|più nessuno|sparit*|più sentit*))',
      'odore|macchi*|pacco|motore|corriere|punti|brufol*',
    ],
    ['(rimpall*|palleggi*|da un (ufficio|operatore|reparto|numero) all altr*)', 'tavolo da|pallin*'],
    [
      '((letto|visualizzat*|lett*) .. (mai|non|nessun*|senza) .. rispo*|(smess*|smette|smettono) di (rispondere|leggere|scrivere)|sollecit*|ennesim* (mail|messaggio|telefonata|richiesta)|(terz*|quart*|quint*|decim*) (mail|messaggio|telefonata|richiesta))',
      'corriere|penna|telecomando|tasto|consegn*',
    ],
    [
      '(fa|fanno|faceva|fatto) (lo gnorri|gli gnorri|orecchie da mercante|finta di (niente|nulla|non)|i finti tonti|il finto tonto|muro|lo scaricabarile)',
      'muro di',
    ],
    [
      '((mi|ti|ci|vi) .. (tratt*|liquid*|rifil*|prend* per)|(trattat*|rifilat*)) .. (pesci in faccia|male|malissimo|scem*|ladr*|così|stupid*|bugiard*|cretin*|frase|rispost*|due righe|una mail|i fondelli)',
      'macchi*|pelle|capell*|modello|tessuto',
    ],
    [
      '(butta*|buttat*|sbattut*|riattacca*|chius*|chiud*|mett*|mess*|cade|cadut*) (giù|il telefono|in faccia|la telefonata|la chat)',
      'acqua|bene',
    ],
    [
      '(rispost*|frase|messagg*|mail|scuse) .. (preconfezionat*|automatic*|copia|copiat*|incoll*|standard|in inglese|a caso|robot)',
      'foto|istruz*',
    ],
    [
      '((buono|buoni|sconto) (sconto |acquisto |)(da|di|del) (#|pochi|cinque|dieci|tre|due)|(offert*|propost*|offrono|offre) .. (buono|sconto|# per cento|per tenermel*|rimborso parziale|pochi euro|mancia|metà|# euro|il #))',
      'usat*|grazie a|prezzo pieno|in offerta|con uno sconto',
    ],
    [
      '((secondo) (lui|lei|loro|il venditore|il negozio|di loro|l assistenza)|(devo|dovrei|dovevo|tocca) .. (dimostrar*|provare io|arrangiar*|tenermel*|pagare io)|non molla* .. (centesimo|euro)|(se la|se ne) (prend*|lav*|sbatt*) .. (comod*|le mani|di|del))',
      'descri*|foto',
    ],
    [
      '(pratica|richiesta|contestazione|ticket|reclamo|caso) .. (chius*|respint*|ignorat*|archiviat*|annullat*|aperta da|scadut*|rifiutat*|lavorazione)',
      'corriere|dogana|custodia',
    ],
    [
      '(stess* (modulo|domand*|foto|cosa|dati|frase|rispost*|storia)|(modulo|foto|video|domand*|dati|pratica) .. (volte|di nuovo|ancora|ogni volta)) .. (volte|operator*|ogni|person*|mail|chied*)',
      'stampa*|scatt*|nitid*',
    ],
    [
      '(dicono|dice|scrivono|scrive|rispondono|risponde|rispost*|sostien*|insist*) .. (dovevo|dovev*|colpa mia|è normale|sia normale|non è un difetto|non è colpa|l ho (rott*|usat*|chius*|mont*)|usura|devo|di (aspettare|limar*|arrangiar*|compr*|contattar*|leggere|pagar*)|sfortuna|pazienza|peccato|paghi*|usarl* male|uso (scorretto)|non (possono|può|copre|è (affar*|responsabilità)|gli (risulta)))',
      'istruz*|annuncio|recension*|descri*|manual*|tutti|app|scheda',
    ],
    [
      '(negozio|venditore|azienda|ditta|assistenza|produttore|loro|venditrice) .. (neg* (tutto|tutti|il|la|che|di|l|ogni)|sostien*|da la colpa|dà la colpa|pretend*|pure|idem|ancora peggio|peggio|non vuol*|dice che|dice di|dicono che)',
      'colore|modello',
    ],
    [
      '(operator*|numero verde|call center|centralin*|chat|ragazz* (della|del|dell)|commess*|tizi* (della|del|dell)|impiegat*|tecnico) .. (non (sa|sapeva|sanno|era|parla*|capi*|ha|risol*|è|si)|riattac*|scortes*|maleducat*|giurat*|assicurat*|garantit*|promess*|arrogant*|rid*|mai|boh|sgarbat*|incompetent*|aspett*|ore|mezz*)',
      'gentil*|disponibil*|consegn*|pacco|corriere',
    ],
    [
      '(aspett*|attend*|attes*|attesa|rived*|rivist*|tornat*|restitui*|rest*|trattenut*|tengo*|ridat*) .. (i (miei |)soldi|denaro|cambio|riparazione|importo|storno|ritiro|bonifico|qualcuno|si degni*|altre # ore|tecnico|ricontatt*)',
      'consegn*|corriere|pacco|spediz*|per cambiare|materia*',
    ],
    [
      '((soldi|denaro|importo|euro|bonifico|storno) .. (mai|non|ancora) (.. |)(restituit*|rivist*|tornat*|vist*|resi|ridat*|indietro|rimborsat*|arrivat*)|si degn*|(riparazione|riparat*|centro assistenza) .. (mes*|settiman*|mai|non|rotto|uguale|pagamento))',
      'valeva',
    ],
    [
      '(chiest*|richiest*|chiedo|domand*) (il |un |la |l |del |) (cambio|reso|differenza|rimborso|sostituzione|ricambio|spiegazion*|ritiro)... (fa|mai|ancora|nessun*|aspett*|settiman*|mes*|rispond*|rispost*|dicono|dice|limar*|sto|niente|nulla|no)',
      'corriere',
    ],
    [
      '(reso|rispedi*|restitu*|renderl*|rimandar*|ritorno|spedisc*|indietro)... (# euro|pagare io|paghi io|pago io|spese mie|a spese|mie spese|tasca mia|di tasca|non si può|non si possono|non è possibile|a carico|costa più|impossibile|non accett*)',
      'gratis|gratuit*|sul prezzo|prezzo',
    ],
    [
      '(mi|ti|ci) (hanno |ha |) (dett*|giur*|assicur*|garanti*|promess*|consigli*) .. (che|di)... (non|invece|ma|mai)',
      'cost*|consegn*|corriere|amic*|medico|arriv*',
    ],
  ],
  normal: [
    [
      '(poco|per niente|non) (seri*|professional*|onest*|corrett*|disponibil*) (venditor*|negozio|azienda|ditta|assistenza|)',
      'prodotto|materiale|tessuto|taglia',
    ],
    ['(maleducat*|scortes*|incompetent*|inaffidabil* il venditor*)', 'corriere|postino|fattorino|autista'],
    '(avvocato)',
    [
      '(ho (chiesto|richiesto) .. (reso|rimborso|sostituzione|cambio)) .. (ma|e ancora|e non|però|da|settiman*)',
      'e ottenut*',
    ],
    ['(mi hanno (risposto|detto) (di|che)) .. (non|devo|paga*|aspett*)', 'non dovev*|corriere'],
    '{needs not} (rimborsat*|rimborsano|sostituit*)',
    [
      '(far* sapere|valuter*|stiamo (controllando)|prendono tempo|mi ha* chiest* (foto|video|altre|prove)|chied* (foto|video|altre foto|prove)) ..',
      'soddisfatt*|subito|risolt*|rimborsat*',
    ],
  ],
  weak: ['assistenza', 'garanzia'],
};
