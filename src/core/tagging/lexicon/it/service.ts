import type { CausePhrases } from '../lexicon.ts';

const SELLER =
  '(venditore|venditori|assistenza|servizio clienti|servizio assistenza|servizio post vendita|customer service|customer care|supporto|negozio|azienda|ditta|produttore|amazon|operatore|operatori|servizio)';
const MONEY_BACK = '(rimborso|rimborsat*|sostituzione|fattura|ricambio|accredito)';

/** Seller, platform, warranty, refund, billing. */
export const customerService: CausePhrases = {
  strong: [
    [
      `${SELLER}... (non .. (rispond*|risposto|rispost*|risolv*|risolto|aiut*|rimbors*|accett*|vuole|vogliono|sostitu*|ritir*|si fa|si fanno|collabor*|riconosc*|esist*|present*|disponibil*)|inesistent*|pessim*|scars*|ignor*|sparit*|assent*|maleducat*|scortes*|arrogant*|rifiut*|incompetent*|zero|null*|vergogn*|scaric*|rimbalz*|irraggiungibil*|chiud*|bloccat* (il|la|l|i)|minacci*|pretend*|vuole|vogliono|insist*|disonest*|scorrett*|inutil*|mut*|fantasma|introvabil*)`,
      'schermo|touch|app|veloc*',
    ],
    ['(nessun*|zero|senza|alcun*) .. (risposta|riscontro|assistenza|soluzione|rimborso|replica)', 'tasto|schermo'],
    [
      '(non|mai|nessuno|neanche|nemmeno) .. (ha |hanno |) (mai |più |)(rispond*|rispost*|richiam*|contattat*|replicat*)',
      'tasto|tasti|schermo|touch',
    ],
    [
      `(aspett*|attend*|attes*|attesa|non .. (ricevut*|arrivat*|vist*|fatto|dato|emess*|concess*|effettuat*)|mai .. (ricevut*|arrivat*|vist*|fatt*|dat*|emess*)|negat*|negano|rifiut*|rifiutat*|parzial*|mancat*) .. (${MONEY_BACK})`,
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
      '(reso|restituzione|sostituzione) .. (a (mie|mio|nostre|spese) (spese|carico|mie)|a carico (mio|del cliente|nostro)|non .. (accettat*|gratuit*|previst*)|impossibil*|complicat*|rifiutat*|negat*|difficil*|costa*)',
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
      '(scritt*|scrivo|chiest*|chiedo|contattat*|mail|email|messagg*|telefonat*|chiamat*)... (nessun*|niente|nulla|silenzio|mai|non .. (rispo*|risolto|ottenut*|ricevut*)|inutil*|invano|rimbalz*|sparit*|ignorat*|zero)',
      'il telefono non|telefono si|al telefono non si sente|tablet',
    ],
    [
      '(mi|ci) (rimbalz*|hanno rimbalz*|stanno rimbalz*|hanno bloccat*|ha bloccat*|hanno riattaccat*|prendono in giro|hanno preso in giro|prende in giro|ignorano|hanno ignorat*|ignora)',
      'crema|rimborso complet*|gentil*',
    ],
    [
      '(rimbalz* da|scaricabarile|scarica* la (colpa)|(dà|danno|da) la colpa|(che|è|sarebbe) colpa (mia|del)|parlare .. muro|muro di gomma|si sono rifiutat*|cade la linea|tengono in attesa|messo in attesa|pres* in giro|riattaccat*)',
      'zanzare|topi|gatt*',
    ],
    [
      '(non|rifiut*|nessuno|mai) (mi |) .. (accett*|ritir*|autorizz*) .. (reso|restituz*|pacco da|il pacco|merce)',
      'venditore gentil*|ordine|consegnat*',
    ],
    [
      '(vogliono|vuole|pretend*|chied*|tratten*) .. (# euro|euro per|soldi|spese|video|foto|che paghi|che io paghi|parziale)',
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
      '(silenzio (di tomba|totale|stampa)|(sparit*|scompars*) (nel nulla|tutti|nessuno)|(poi|dopo|e) (più |)(il nulla|silenzio|più nessuno|sparit*))',
      'odore|macchi*|pacco|motore|corriere|punti|brufol*',
    ],
    ['(rimpall*|da un (ufficio|operatore|numero) all altr*)', 'tavolo da|pallin*'],
    [
      '((letto|visualizzat*|lett*) .. (mai|non|nessun*|senza) .. rispo*|(smess*|smette) di (leggere|scrivere)|sollecit*|ennesim* (mail|messaggio|telefonata|richiesta)|(terz*) (mail|messaggio|telefonata|chiamata|richiesta))',
      'corriere|penna|telecomando|tasto|consegn*',
    ],
    [
      '(fa|fanno|faceva|fatto) (lo gnorri|gli gnorri|finta di (niente|nulla|non)|il finto tonto|muro|lo scaricabarile)',
      'muro di',
    ],
    [
      '((mi|ti|ci|vi) .. (tratt*|liquid*|derid*|rifil*|prend* per)|(rifilat*)) .. (pesci in faccia|male|malissimo|ladr*|così|stupid*|bugiard*|cretin*|frase|rispost*|due righe|una mail|ultim*|scus*)',
      'macchi*|pelle|capell*|modello|tessuto',
    ],
    [
      '(butta*|buttat*|riattacca*|chius*|chiud*|mett*|mess*|cade|cadut*) (giù|il telefono|in faccia|la telefonata|la chat)',
      'acqua|bene',
    ],
    [
      '(rispost*|frase|frasi|messagg*|mail|scuse) .. (preconfezionat*|automatic*|copia|copiat*|incoll*|standard|evasiv*|generic*|in inglese|a caso|robot)',
      'foto|istruz*',
    ],
    [
      '((buono|buoni|voucher|coupon|sconto) (sconto |acquisto |)(da|di|del) (#|pochi|cinque|dieci|tre|due)|(offert*|propost*|offrono) .. (buono|sconto|# per cento|per tenermel*|rimborso parziale|pochi euro|metà|# euro|il #))',
      'usat*|grazie a|prezzo pieno|in offerta|con uno sconto',
    ],
    [
      '((secondo) (lui|lei|loro|il venditore|il negozio|di loro|l assistenza)|(devo|dovrei|dovevo|tocca) .. (dimostrar*|provare io|arrangiar*|tenermel*|pagare io)|non molla* .. (centesimo|euro)|(se la|se ne) (prend*|lav*|frega*|sbatt*) .. (comod*|le mani|di|del))',
      'descri*|foto',
    ],
    [
      '(pratica|richiesta|segnalazione|contestazione|ticket|reclamo|caso|sinistro|domanda) .. (chius*|respint*|ignorat*|archiviat*|in sospeso|annullat*|aperta da|scadut*|rifiutat*|lavorazione)',
      'corriere|dogana|custodia',
    ],
    [
      '(stess* (modulo|domand*|foto|cosa|dati|frase|rispost*)|(modulo|foto|video|domand*|dati|pratica) .. (volte|di nuovo|ancora|ogni volta)) .. (volte|operator*|ogni|person*|mail|chied*)',
      'stampa*|scatt*|nitid*',
    ],
    [
      '(dicono|dice|scrivono|scrive|rispondono|risponde|rispost*|sostengono|insist*) .. (dovevo|dovev*|colpa mia|è normale|sia normale|non è un difetto|non è colpa|l ho (rott*|usat*|chius*|mont*)|usura|devo|di (aspettare|limar*|arrangiar*|rivolger*|compr*|attender*|contattar*|leggere|pagar*)|sfortuna|pazienza|peccato|arrangi*|usarl* male|uso (scorretto)|non (possono|può|copre|dipende|è (responsabilità)|gli (risulta)))',
      'istruz*|annuncio|recension*|descri*|manual*|tutti|app|scheda',
    ],
    [
      '(negozio|venditore|azienda|ditta|assistenza|produttore|loro) .. (neg* (tutto|tutti|il|la|che|di|l|ogni)|da la colpa|dà la colpa|pretend*|pure|ancora peggio|peggio|non vuol*|dice che|dice di|dicono che)',
      'colore|modello',
    ],
    [
      '(operator*|numero verde|call center|centralin*|chat|ragazz* (della|del|dell)|addett*|tizi* (della|del|dell)|impiegat*|tecnico) .. (non (sa|sapeva|sanno|era|parla*|capi*|ha|risol*|è|si)|riattac*|scortes*|maleducat*|giurat*|garantit*|promess*|arrogant*|rid*|mai|boh|incompetent*|aspett*|ore|mezz*)',
      'gentil*|disponibil*|consegn*|pacco|corriere',
    ],
    [
      '(aspett*|attend*|attes*|attesa|rived*|rivist*|tornat*|restitui*|rest*|tengo*) .. (i (miei |)soldi|cambio|riparazione|importo|ritiro|bonifico|qualcuno|si degni*|altre # ore|tecnico)',
      'consegn*|corriere|pacco|spediz*|per cambiare|materia*',
    ],
    [
      '((soldi|importo|euro|bonifico) .. (mai|non|ancora) (.. |)(restituit*|rivist*|tornat*|riaccreditat*|vist*|resi|rimborsat*|arrivat*)|si degn*|(riparazione|riparat*|centro assistenza) .. (mes*|settiman*|mai|non|rotto|uguale|preventiv*))',
      'valeva',
    ],
    [
      '(chiest*|richiest*|chiedo|domand*) (il |un |la |l |del |) (cambio|reso|differenza|rimborso|sostituzione|ricambio|spiegazion*|ritiro)... (fa|mai|ancora|nessun*|aspett*|settiman*|mes*|rispond*|rispost*|dicono|dice|limar*|sto|niente|nulla|no)',
      'corriere',
    ],
    [
      '(reso|rispedi*|restitu*|renderl*|rimandar*|ritorno|spedisc*|rispedisc*)... (# euro|pagare io|paghi io|spese mie|a spese|mie spese|tasca mia|di tasca|non si può|non si possono|non è possibile|a carico|costa più|impossibile|non accett*|vietat*)',
      'gratis|gratuit*|sul prezzo|prezzo',
    ],
    [
      '(mi|ti|ci) (hanno |ha |) (dett*|giur*|promess*|consigli*) .. (che|di)... (non|invece|ma|mai)',
      'cost*|consegn*|corriere|amic*|medico|arriv*',
    ],
  ],
  normal: [
    [
      '(poco|per niente|non) (seri*|professional*|onest*|corrett*|collaborativ*|disponibil*) (venditor*|negozio|azienda|ditta|assistenza|)',
      'prodotto|materiale|tessuto|taglia',
    ],
    ['(maleducat*|scortes*|incompetent*|inaffidabil* il venditor*)', 'corriere|postino|fattorino|autista'],
    '(avvocato|denuncia)',
    [
      '(ho (chiesto|richiesto) .. (reso|rimborso|sostituzione|cambio)) .. (ma|e ancora|e non|però|da|settiman*)',
      'e ottenut*',
    ],
    ['(mi hanno (risposto|detto) (di|che)) .. (non|devo|paga*|aspett*)', 'non dovev*|corriere'],
    '{needs not} (rimborsat*|rimborsano|sostituit*)',
    [
      '(far* sapere|facciamo sapere|valuter*|stiamo (controllando)|# ore lavorative|prendono tempo|mi ha* chiest* (foto|video|altre)|chied* (foto|video|altre foto)) ..',
      'soddisfatt*|subito|risolt*|rimborsat*',
    ],
  ],
  weak: ['assistenza', 'garanzia'],
};
