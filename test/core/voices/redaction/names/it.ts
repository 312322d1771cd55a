import type { NameTexts } from './texts.ts';

/** Italian. */
export const itNames: NameTexts = {
  masked: {
    'a greeting': [
      'Ciao {Giulia}, il coperchio perde',
      'Ciao {Marco}! non funziona',
      'Buonasera {Alessandro}, pacco aperto',
      'Caro {Matteo}, grazie del cambio',
      'Cara {Anna Maria}, il colore non va',
      'ciao {silvia}, aspetto ancora',
      'BUONGIORNO {ROBERTA}, COLORE SBAGLIATO',
      'Ciao {G. Moretti}, manico rotto',
    ],
    'thanks to somebody': ['Grazie {Davide}, ora funziona', 'Grazie mille {Chiara}, cambio veloce'],
    'a title': [
      'Salve <signor >{Rossi}, la lampada sfarfalla',
      'Gentile <Dott. >{Ferrari}, manca una vite',
      'Egregio <Sig. >{De Luca}, gocciola',
      'la <signora >{Bianchi} del servizio è stata gentile',
      'parlato con <il sig. >{Esposito} al telefono',
    ],
    'a sign-off': [
      'Voglio il rimborso. <Cordiali saluti,\n>{Elena Greco}',
      'Rotto. <Distinti saluti >{Antonio Bruno}',
      'Peccato. <Un saluto, >{Sara}',
      'taglia sbagliata. <cordiali saluti >{luigi}',
      'Troppo piccolo.\n<— >{Maria}',
    ],
    'a self-introduction': [
      'Ciao, <sono >{Luca}',
      '<Mi chiamo >{Federica} e la tazza è rotta',
      '<mi chiamo >{enzo ricci}, mai arrivato',
      '<Il mio nome è >{Stefano}, gocciola',
      'Salve, <sono >{Martina} e manca un pezzo',
    ],
  },
  kept: {
    'nobody in particular': [
      'Ciao a tutti, non compratelo',
      'Buongiorno a voi, non funziona',
      'Gentili Signori, manca un pezzo',
    ],
    'an office or a company': [
      'Ciao Amazon, di nuovo usato',
      'Salve venditore, vorrei il rimborso',
      'Buongiorno Servizio Clienti, pacco perso',
      'Gentile venditore, taglia sbagliata',
      'Caro venditore, gocciola',
      'Grazie Amazon',
      'Grazie Poste Italiane, pacco distrutto',
    ],
    'what is said after a greeting': ['Ciao, Taglia piccola', 'Buongiorno, Articolo diverso', 'Grazie mille, Tutto ok'],
    'a price': ['Caro per quello che è', 'Cara ma bella'],
    'a state or a size': [
      'Sono Alta 1,80 e resta corto',
      'Sono delusa',
      'Sono Delusa dalla qualità',
      'Sono taglia M',
      'Sono un cliente da anni',
      'Signora di 60 anni, le sta grande',
    ],
    'a sign-off without a name': ['Saluti', 'Saluti da Roma'],
    'a colour or a day': [
      'Troppo piccolo - Nero, taglia M',
      'Colore — Blu Navy',
      'In ritardo – Lunedì invece di Venerdì',
    ],
    'a product or a brand': ['Sedia Milano traballa'],
    'a name that is no one’s': ['Il mio nome è sbagliato sulla tazza', 'Mi chiamo fuori da questo acquisto'],
  },
};
