import type { NameTexts } from './texts.ts';

/** French. */
export const frNames: NameTexts = {
  masked: {
    'a greeting': [
      'Bonjour {Camille}, le couvercle fuit',
      'Bonsoir {Julien}, colis ouvert',
      'Salut {Théo}, ça ne marche pas',
      'Cher {Philippe}, merci pour le remplacement',
      'Chère {Anne-Sophie}, la couture a lâché',
      'bonjour {sophie}, toujours pas reçu',
      'BONJOUR {NATHALIE}, MAUVAISE COULEUR',
      'Bonjour {P. Fontaine}, la poignée est cassée',
    ],
    'thanks to somebody': ['Merci {Lucas}, tout est réglé', 'Merci beaucoup {Élodie}, échange rapide'],
    'a title': [
      'Bonjour <Madame >{Lefèvre}, il manque une vis',
      'Chère <Madame >{Girard}, trop grand',
      '<Monsieur >{Nguyen} du service client a promis',
      '<Mme >{Rousseau} m’a répondu',
    ],
    'a sign-off': [
      'Trop petit. <Cordialement, >{Marc}',
      'Cassé. <Bien cordialement, >{Hugo Bernard}',
      'Remboursez-moi. <Bien à vous, >{Claire}',
      'Dommage. <Amicalement, >{Paul}',
      'jamais reçu. <cordialement >{nadia}',
      'Trop court.\n<— >{Maria}',
    ],
    'a self-introduction': [
      "<Je m'appelle >{Céline} et la tasse est fêlée",
      "<je m'appelle >{karim benali}, rien reçu",
      '<Je m’appelle >{Odile Roux}, il fuit',
      '<Mon nom est >{Sylvie Blanc}, colis perdu',
      "<Moi c'est >{Amélie}, la fermeture coince",
      'Bonjour, <je suis >{Inès}. Trop petit',
    ],
  },
  kept: {
    'no name where one could stand': ['Bonjour Taille, trop petite', 'Cher Père Noël, cassé'],
    'nobody in particular': [
      'Bonjour à tous, à éviter',
      'Bonjour Madame, Monsieur, il manque une vis',
      'Bonjour Monsieur, colis ouvert',
    ],
    'an office or a company': [
      'Bonjour Amazon, encore un article utilisé',
      'Bonjour le vendeur, merci de rembourser',
      'Bonjour Service Client, colis perdu',
      'Bonjour l’équipe, il fuit',
      'Cher Client, votre colis',
      'Chère équipe, trop grand',
      'Merci Amazon',
      'Merci Colissimo pour le retard',
    ],
    'what is said after a greeting': ['Merci beaucoup, Livraison rapide', 'Merci d’avance', 'Bonsoir, Colis perdu'],
    'a price': ['Cher pour la qualité'],
    'a state or a size': [
      'Je suis déçu',
      'Je suis Déçue de la qualité',
      'Je suis Grande et c’est court',
      'Je suis taille M',
      "Moi c'est la taille M",
      'Madame porte du 38',
    ],
    'a sign-off without a name': ['Cordialement, un client déçu', 'Cordialement'],
    'a colour or a day': ['Couleur fausse — Bleu Marine', 'en retard – Lundi au lieu de Vendredi'],
    'a product or a brand': [
      'Chaise Paris bancale',
      'Savon de Marseille cassé',
      'Monsieur Propre a coulé dans le carton',
      'Merci Père Noël, jouet cassé',
      'Bonne Maman pot cassé',
    ],
    'a name that is no one’s': ['Mon nom est mal gravé'],
  },
};
