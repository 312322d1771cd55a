import type { CausePhrases } from '../lexicon.ts';

const SELLER =
  '(venditore|venditori|venditrice|assistenza|servizio clienti|servizio assistenza|servizio post vendita|customer service|customer care|supporto|negozio|azienda|ditta|produttore|casa produttrice|amazon|operatore|operatori|operatrice|call center|post vendita|servizio|numero verde|help desk|centro assistenza|tecnico|rivenditore|loro|piattaforma|chat|garante|società)';
const MONEY_BACK =
  '(rimborso|rimborsi|rimborsat*|rimborsar*|sostituzione|fattura|ricambio|accredito|nota di credito|ricevuta fiscale|scontrino|riaccredito|risarcimento|pezzo di ricambio|storno|cauzione|risposta|riscontro|cashback|buono)';

/** Seller, platform, warranty, refund, billing. */
export const customerService: CausePhrases = {
  strong: [
    [
      `${SELLER}... (non .. (rispond*|risposto|rispost*|risolv*|risolto|aiut*|interess*|rimbors*|accett*|vuole|vogliono|sostitu*|ritir*|si fa|si fanno|collabor*|riconosc*|esist*|present*|disponibil*|dispost*|all altezza|sanno|sa |gestisc*|fa nulla|fa niente|cap*|serve a|dà|danno|contatt*|reperib*|mantien*|mand*|invi*|richiam*|concede|consent*|prende)|inesistent*|pessim*|scars*|ignor*|sparit*|assent*|maleducat*|scortes*|arrogant*|rifiut*|incompetent*|latit*|zero|null*|vergogn*|scaric*|rimbalz*|menefregh*|irraggiungibil*|chiud*|bloccat* (il|la|l|i)|offens*|offes*|minacci*|prend* in giro|pretend*|vuole|vogliono|insist*|disonest*|scorrett*|poco (seri*|professional*|dispon*|onest*)|inutil*|mut*|fantasma|introvabil*|da dimenticare|terribil*|orribil*|penos*|schifo|fa pena|tergivers*|fa finta|fanno finta|se ne (frega|lava|fregano|lavano)|nega|lent*|sord*|delud*|bugiard*|mi accusa|accus*|dà la colpa|danno la colpa|da la colpa|dice che (è |la |)colpa|dicono che (è |la |)colpa|sostiene|ne ha colpa|mai|dopo settimane|silenzio|si rifiuta|si rifiutano|impossibil*|in attesa|risposte .. (preimpostat*|automatic*)|vago|evasiv*|inaffidabil*|chiede soldi|chiedono soldi|polemic*)`,
      'schermo|touch|app|veloc*|gentil*|telecomando',
    ],
    [
      '(nessun*|zero|senza|alcun*|mai una|mai un|mai nessuna|nessuna|mai) .. (risposta|riscontro|assistenza|soluzione|rimborso|replica|spiegazione|scuse|supporto tecnico|cenno|ricambio|sostituzione)',
      'tasto|schermo|volant*|senza spiegazione di montaggio|dei comandi|tasti',
    ],
    [
      '(non|mai|nessuno|neanche|nemmeno) .. (ha |hanno |) (mai |più |)(rispond*|rispost*|ricontatt*|richiam*|contattat*|replicat*|considerat*|risolto|aiutat*|degnat*)',
      'tasto|tasti|schermo|touch|comandi|telecomando',
    ],
    [
      `(aspett*|attend*|attes*|attesa|non .. (ricevut*|arrivat*|vist*|fatto|dato|emess*|concess*|effettuat*|inviat*|mandat*|ottenut*|avuto|arriva|riesco a (avere|ottenere))|mai .. (ricevut*|arrivat*|vist*|fatt*|dat*|emess*|inviat*|mandat*|avut*|ottenut*)|negat*|negano|rifiut*|rifiutat*|parzial*|mancat*|nemmeno il|sollecit*|ancora|niente|senza|nega*|a quando|solo metà|ostacol*|impossibil*) .. (${MONEY_BACK})`,
      'corriere|pacco mai|tasti|schermo|senza risposta al tocco|problem*',
    ],
    [
      `(rimbors*|fattura|sostituzione|accredito|ricambio|nota di credito|risarcimento|riaccredito) .. (mai|non|negat*|parzial*|rifiut*|in attesa|lent*|ancora|lunghissim*|ridott*|inferior*|incomplet*|solo|dopo (# |molt* |due |tre |un |sei )|bloccat*|mancat*|sollecit*|un miraggio|odissea|scompars*|a metà|sbagliat*|errat*|nulla|niente|pezzent*|tardivo|pretend*|impossibil*|da (# |due |tre |un |sei )(giorn*|settiman*|mes*)|con buono|detratt*)`,
      'in giornata|immediat*|non ho avuto problem*|velocissim*|subito|rapid*',
    ],
    [
      '(spes*|costi|costo|spedizione|oneri|etichetta) .. (reso|restituzione|ritorno|rispedizione|la restituzione|rientro) .. ',
      'gratis|gratuit*|rapid*|nessuna|zero|senza',
    ],
    [
      '(reso|restituzione|sostituzione) .. (a (mie|mio|nostre|proprie|spese) (spese|carico|mie)|a carico (mio|del cliente|nostro|dell acquirente)|a pagamento|non .. (accettat*|gratuit*|possibil*|consentit*|previst*|autorizzat*|accetta*|effettuabil*|riesc*)|impossibil*|complicat*|rifiutat*|negat*|difficil*|costa*|costos*|macchinos*|un incubo|laborios*|odissea|lent*|assurd*|un impresa|non si può)',
      'non pag*|macchinoso da mont*',
    ],
    [
      '(pag*|pagar*|spender*|sborsar*|accollar*) ..  .. (reso|restituzione|rispedi*|spedizione del reso|spese di reso|spedizione di ritorno|per (renderl*|restituir*|rimandar*|rispedir*|rend*)|spedizione (per|indietro)|ritorno|invio indietro)',
      'non (ho |)pag*|senza pag*',
    ],
    '(restituir*|rispedir*|renderl*|rimandar*|mandarl* indietro|rispedirl*|spedirl* indietro|restituzion*) .. (cost*|a (mie|mio|nostre) (spese|carico)|pagar*|spese|in cina|più di quanto|quasi quanto|non vale|fino in|all estero)',
    ['(a mie spese|a nostre spese|a mio carico|a carico mio|di tasca mia|a spese mie)', 'imparat*'],
    '(addebit*) .. (due volte|doppi*|errat*|non autorizz*|in più|senza|sbagliat*|tre volte|sconosciut*|indebit*|non dovut*|ancora|superior*|importo|mai)',
    [
      '(doppio addebito|pagat* due volte|pagato doppio|addebitat*|senza fattura|(non|mai|nessun*|niente) .. (fattura|scontrino|ricevuta fiscale)|fattura .. (mai|non|sbagliat*|mancant*|errat*|assent*|negat*))',
      'scatola con fattura',
    ],
    [
      '(garanzia|garanzie) .. (non .. (riconosc*|copr*|valid*|vale|rispett*|attiv*|esist*|funziona|applic*|risponde)|inesistent*|negat*|rifiut*|fantasma|farlocc*|null*|ridicol*|finta|carta straccia|a pagamento|solo sulla carta|scaricabarile)',
      'estes*',
    ],
    '(non|rifiut*|nega*|nessun*) .. (riconosc*|rispettano|copr*|onor*|valid*|applic*|vogliono attivare|in) (la |) garanzia',
    [
      '(scritt*|scrivo|chiest*|chiedo|contattat*|mail|email|messagg*|telefonat*|chiamat*|segnalat*|sollecit*|reclam*|richiest*|pec|telefono|raccomandat*|contatt*|ticket)... (nessun*|niente|nulla|silenzio|mai|non .. (rispo*|risolto|ottenut*|ricevut*)|inutil*|invano|rimbalz*|spariscono|sparit*|ignorat*|vano|zero|sordi|muto|muro|nemmeno|cade sempre|riattacc*|chius*|le stesse (foto|domande|cose)|copia e incolla|automatic*|senza (risposta|esito|risultat*)|scaric*|aspetto (una |ancora ))',
      'il telefono non|telefono si|al telefono non si sente|tablet|cellulare|telefono niente',
    ],
    [
      '(mi|ci) (rimbalz*|palleggi*|hanno rimbalz*|stanno rimbalz*|hanno bloccat*|ha bloccat*|hanno riattaccat*|prendono in giro|hanno preso in giro|prende in giro|ignorano|hanno ignorat*|ignora|hanno liquidat*|accusano|ha accusat*|hanno accusat*|trattano|hanno trattato|mandano da|fanno aspettare|tengono in attesa|chiedono sempre|minaccia*|hanno offert* (solo|un|#)|propongono|hanno proposto|offre solo|offrono solo|hanno rifiutat*|ha rifiutat*)',
      'crema|trattat* bene|rimborso complet*|gentil*|benissimo',
    ],
    [
      '(rimbalz* da|scaricabarile|scarica* la (colpa|responsabilità)|dà la colpa|danno la colpa|da la colpa|sarebbe colpa mia|dice* che (è|la) colpa|parlare (con il|col|al|con un) muro|muro di gomma|parlare a un muro|riattaccat*|chius* (il ticket|la pratica|il caso|la chat|la segnalazione)|presa in giro|preso in giro|presi in giro|presi per i fondelli|se ne lavano le mani|se ne fregano)',
      'zanzare|topi|gatt*',
    ],
    [
      '(non|rifiut*|nessuno|mai) (mi |) .. (accett*|ritir*|autorizz*|riprend*|ripreso|cambiano|cambiarl*|sostitui*|ritirare) .. (reso|restituz*|pacco da|il pacco|merce|prodotto difettoso|l articolo|indietro|sostituz*|il prodotto|la merce)',
      'venditore gentil*|ordine|consegnat*',
    ],
    [
      '(vogliono|vuole|pretend*|chied*|trattenut*|detratt*|tratten*|hanno tolto|scalat*|decurt*|propon*|propost*|offert*|offrono|offre) .. (# euro|euro per|soldi|percento|percentuale|penale|spese|che (paghi|io paghi|spedisca|spenda|cambi|tolga)|video|foto su foto|commissione|sconto (invece|al posto)|rimborso parziale|buono (invece|al posto)|recensione|parte del rimborso|metà del)',
      'un codice|prezzo di|chiedo',
    ],
    '(procedura|pratica|politica|modulo|gestione|procedure|iter|condizioni) (di |del |per il |della |d |dei )(reso|resi|rimbors*|restituzion*|garanzia|reclam*|sostituzion*|assistenza) .. (complicat*|assurd*|lent*|pessim*|macchinos*|impossibil*|ridicol*|infinit*|incomprensibil*|farraginos*|scandalos*|penos*|da rivedere|non)',
    [
      '(impossibile|difficile|non (si |)(riesc*|riuscit*|può|è possibile)) .. (contatt*|parlare con|mettersi in contatto|avere (risposte|assistenza|un rimborso)|ottenere (un |il |)(rimborso|risposta|assistenza)|fare il reso|effettuare il reso|rendere|restituir*|reperir*)',
      'non si può restituir* tutto',
    ],
    [
      '(ritiro|ritirar*|ritirarlo|corriere del reso) .. (mai|non .. (passat*|venut*|presentat*)|nessuno|saltat*|tre volte|aspetto)',
      'consegna|in posta|in negozio',
    ],
    [
      '(falso|falsi|bugie|bugia|mente|mentono|bugiardi|mentit*|mi avevano (detto|assicurat*|garantit*|promess*)|assicurat* che|aveva* assicurat*|mi hanno (detto|assicurat*|garantit*|promess*)) .. (venditor*|assistenza|operator*|servizio|rimborso|al telefono|che (era|fosse|avrebb*|sarebbe|andava|funzionava))',
      'foto|recension*|descri*',
    ],
    [
      '(pessim*|scars*|orribil*|terribil*|vergognos*|penos*|indecent*|scandalos*|zero|nessuna|inesistente|disastros*|scadent*) (l |il |)(assistenza|servizio (clienti|assistenza|post vendita|post|offerto|di assistenza|)|venditore|comunicazion*|gestione|supporto|post vendita|customer|customer service)',
      'servizio di spedizione|servizio di consegna|corriere|servizio di corriere|consegna',
    ],
    '(assistenza|servizio) (favolos*|splendid*|fantastic*|perfett*|ottim*)... (muro|vi piace|se amate|peccato che non|per chi ama)',
    '(recensione|recensioni) .. (rimoss*|cancellat*|censurat*|comprat*|in cambio|togliere|modificare)',
  ],
  normal: [
    [
      '(poco|per niente|non) (seri*|professional*|onest*|corrett*|collaborativ*|disponibil*) (venditor*|negozio|azienda|ditta|assistenza|sono|è|comportament*|)',
      'prodotto|materiale|tessuto|taglia|colore|numero',
    ],
    [
      '(maleducat*|scortes*|incompetent*|irrispettos*|inaffidabil* il venditor*)',
      'corriere|postino|fattorino|autista|consegn*|driver',
    ],
    '(truffat*|raggirat*) (dal|da questo|da un) (venditore|negozio)',
    '(rivalersi|avvocato|denuncia|denunci*|federconsumatori|associazione consumatori|polizia postale)',
    [
      '(ho (chiesto|richiesto) .. (reso|rimborso|sostituzione|cambio)) .. (ma|e ancora|e non|però|da|settiman*)',
      'e ottenut*',
    ],
    ['(mi hanno (risposto|detto) (di|che)) .. (non|devo|paga*|arrangia*|aspett*)', 'non dovev*|corriere'],
  ],
  weak: [
    'assistenza',
    'venditore',
    'rimborso',
    'garanzia',
    'servizio clienti',
    'reso',
    'fattura',
    'mail',
    'servizio',
    'sostituzione',
    'rispost*',
  ],
};
