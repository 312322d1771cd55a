import type { CausePhrases } from '../lexicon.ts';

const SELLER =
  '(venditore|venditori|venditrice|assistenza|servizio clienti|servizio assistenza|servizio post vendita|customer service|customer care|supporto|negozio|azienda|ditta|produttore|casa produttrice|amazon|operatore|operatori|operatrice|servizio)';
const MONEY_BACK = '(rimborso|rimborsi|rimborsat*|rimborsar*|sostituzione|fattura|ricambio|accredito|scontrino)';

/** Seller, platform, warranty, refund, billing. */
export const customerService: CausePhrases = {
  strong: [
    [
      `${SELLER}... (non .. (rispond*|risposto|rispost*|risolv*|risolto|aiut*|interess*|rimbors*|accett*|vuole|vogliono|sostitu*|ritir*|si fa|si fanno|collabor*|riconosc*|esist*|present*|disponibil*|dispost*)|inesistent*|pessim*|scars*|ignor*|sparit*|assent*|maleducat*|scortes*|arrogant*|rifiut*|incompetent*|latit*|zero|null*|vergogn*|scaric*|rimbalz*|menefregh*|irraggiungibil*|chiud*|bloccat* (il|la|l|i)|offens*|offes*|minacci*|pretend*|vuole|vogliono|insist*|disonest*|scorrett*|inutil*|mut*|fantasma|introvabil*)`,
      'schermo|touch|app|veloc*',
    ],
    [
      '(nessun*|zero|senza|alcun*) .. (risposta|riscontro|assistenza|soluzione|rimborso|replica)',
      'tasto|schermo|volant*',
    ],
    [
      '(non|mai|nessuno|neanche|nemmeno) .. (ha |hanno |) (mai |più |)(rispond*|rispost*|ricontatt*|richiam*|contattat*|replicat*)',
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
      '(spes*|costi|costo|spedizione|oneri|etichetta) .. (reso|restituzione|ritorno|rispedizione|la restituzione|rientro) .. ',
      'gratis|gratuit*|rapid*|nessuna',
    ],
    [
      '(reso|restituzione|sostituzione) .. (a (mie|mio|nostre|proprie|spese) (spese|carico|mie)|a carico (mio|del cliente|nostro|dell acquirente)|a pagamento|non .. (accettat*|gratuit*|possibil*|consentit*|previst*)|impossibil*|complicat*|rifiutat*|negat*|difficil*|costa*)',
      'non pag*|macchinoso da mont*',
    ],
    [
      '(pag*|spender*|sborsar*|accollar*) .. (reso|restituzione|rispedi*|restituir*|rimandar*|ritorno)',
      'non (ho |)pag*|senza pag*',
    ],
    '(restituir*|rispedir*|renderl*|rimandar*) .. (cost*|a (mie|mio|nostre) (spese|carico)|pagar*|spese)',
    ['(a mie spese|a nostre spese|a mio carico|a carico mio|di tasca mia|a spese mie)', 'imparat*'],
    '(addebit*) .. (due volte|doppi*|errat*|non autorizz*|in più|senza|sbagliat*)',
    ['(doppio addebito|pagat* due volte|pagato doppio|addebitat*)', 'scatola con fattura'],
    [
      '(garanzia|garanzie) .. (non .. (riconosc*|copr*|valid*|vale|rispett*|attiv*)|inesistent*|negat*|rifiut*|fantasma|farlocc*|null*)',
      'estes*',
    ],
    '(non|rifiut*|nega*|nessun*) .. (riconosc*|rispettano|copr*|onor*|valid*) (la |) garanzia',
    [
      '(scritt*|scrivo|chiest*|chiedo|contattat*|mail|email|messagg*|telefonat*|chiamat*)... (nessun*|niente|nulla|silenzio|mai|non .. (rispo*|risolto|ottenut*|ricevut*)|inutil*|invano|rimbalz*|spariscono|sparit*|ignorat*|vano|zero)',
      'il telefono non|telefono si|al telefono non si sente|tablet',
    ],
    [
      '(mi|ci) (rimbalz*|palleggi*|hanno rimbalz*|stanno rimbalz*|hanno bloccat*|ha bloccat*|hanno riattaccat*|prendono in giro|hanno preso in giro|prende in giro|ignorano|hanno ignorat*|ignora|accusano)',
      'crema|trattat* bene|rimborso complet*|gentil*',
    ],
    [
      '(rimbalz* da|scaricabarile|scarica* la (colpa|responsabilità)|(dà|danno|da) la colpa|(che|è|sarebbe) colpa (mia|del)|parlare .. muro|muro di gomma|si rifiuta*|si sono rifiutat*|cade la linea|tengono in attesa|messo in attesa|pres* in giro|riattaccat*)',
      'zanzare|topi|gatt*',
    ],
    [
      '(non|rifiut*|nessuno|mai) (mi |) .. (accett*|ritir*|autorizz*|riprend*|ripreso) .. (reso|restituz*|pacco da|il pacco|merce)',
      'venditore gentil*|ordine|consegnat*',
    ],
    [
      '(vogliono|vuole|pretend*|chied*|trattenut*|detratt*|tratten*) .. (# euro|euro per|soldi|percento|percentuale|penale|spese|video|foto|che paghi|che io paghi|parziale)',
      'un codice|prezzo di|chiedo',
    ],
    '(procedura|pratica|politica|modulo|gestione) (di |del |per il |della |d |dei )(reso|resi|rimbors*|restituzion*|garanzia) .. (complicat*|assurd*|lent*|pessim*|macchinos*|impossibil*|ridicol*|infinit*)',
    [
      '(impossibile|difficile|non (si |)(riesc*|riuscit*|può|è possibile)) .. (contatt*|parlare con|mettersi in contatto)',
      'non si può restituir* tutto',
    ],
    [
      '(ritiro|ritirar*|ritirarlo|corriere del reso) .. (mai|non .. (passat*|venut*|presentat*)|nessuno|saltat*|tre volte|aspetto)',
      'consegna|in posta|in negozio',
    ],
    [
      '(falso|falsi|bugie|bugia|mente|mentono|bugiardi) .. (venditor*|assistenza|operator*|servizio)',
      'foto|recension*|descri*',
    ],
    [
      '(pessim*|scars*|orribil*|terribil*|vergognos*|penos*|indecent*) (l |il |)(assistenza|servizio (clienti|assistenza|post vendita|post|)|venditore|comunicazion*|gestione)',
      'servizio di spedizione|servizio di consegna|corriere',
    ],
    '(assistenza|servizio) (favolos*|splendid*|fantastic*|perfett*|ottim*)... (muro|vi piace|se amate|peccato che non|per chi ama)',
  ],
  normal: [
    [
      '(poco|per niente|non) (seri*|professional*|onest*|corrett*|collaborativ*|disponibil*) (venditor*|negozio|azienda|ditta|assistenza|)',
      'prodotto|materiale|tessuto|taglia',
    ],
    ['(maleducat*|scortes*|incompetent*|irrispettos*|inaffidabil* il venditor*)', 'corriere|postino|fattorino|autista'],
    '(rivalersi|avvocato|denuncia|denunci*)',
    [
      '(ho (chiesto|richiesto) .. (reso|rimborso|sostituzione|cambio)) .. (ma|e ancora|e non|però|da|settiman*)',
      'e ottenut*',
    ],
    ['(mi hanno (risposto|detto) (di|che)) .. (non|devo|paga*|arrangia*|aspett*)', 'non dovev*|corriere'],
    '{needs not} (rimborsat*|rimborsano|sostituit*|assistit*)',
  ],
  weak: ['assistenza', 'garanzia'],
};
