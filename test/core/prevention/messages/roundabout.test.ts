import { expect, test } from 'vitest';
import { checkMessage, isBlocked } from '../../../../src/core/prevention/messages/check.ts';

const check = (text: string) => checkMessage(text, { channel: 'amazonFbm', orderId: '113-1234567-1234567' });

test.each([
  ['Thank you for your feedback about the lid. We will put it right and send a new one.', 'the fault is put right'],
  ['Suite à votre commentaire, voici comment monter le support : les deux vis longues en premier.', 'to mount a thing'],
  ['Gracias por su opinión, vamos a arreglar el cierre de la bolsa.', 'the clasp is mended'],
  ['Grazie per la sua valutazione, sistemiamo subito il coperchio.', 'the lid is mended'],
  ['Danke für Ihre Bewertung. Wir wollen bei der Naht nachbessern.', 'the seam is mended'],
  ['Sorry, you got the moons instead of the stars. Shall we send the right ones?', 'stars in place of moons'],
  ['Sie haben die Monde statt der Sterne erhalten, das tut uns leid. Wir schicken Ihnen neue.', 'the same in German'],
  ['For the return, choose "defective" as the reason, then we pay the postage.', 'the true reason of a return'],
  ['返品の理由は「不良品」をお選びください。送料は当店が負担いたします。', 'the same in Japanese'],
  ['Ci ha contattato scrivendo che la lama è rotta: preferisce un ricambio o il rimborso?', 'what the buyer wrote'],
  ['To take the wheel off, press the latch from your side and pull the axle yourself.', 'a latch that is pressed'],
  ['Su reclamación ha sido registrado y el transportista responde en dos días.', 'a claim, no order'],
  ['Merci pour votre avis, nous vous envoyons un couvercle neuf.', 'a new lid after a complaint'],
  ['Nach Ihrer Rezension schicken wir Ihnen einen neuen Deckel.', 'the same in German'],
  ['In base alla sua recensione le mandiamo un coperchio nuovo.', 'the same in Italian'],
  ['Por su reseña sabemos que falta la tapa, le enviamos otra mañana.', 'the same in Spanish'],
  ['看到您的评价说盖子坏了，我们今天给您寄过去一个新的。', 'the same in Chinese'],
  [
    'The charger shows red until it is full. Before you write to us again, please read page 3 of the manual.',
    'the manual first',
  ],
  ['Bevor Sie die Lampe öffentlich zugänglich aufhängen, prüfen Sie bitte den Haken.', 'a lamp in public'],
  ['Der Rabatt an der Kasse wurde Ihnen schon abgezogen.', 'a discount that was given'],
  ['Bitte schicken Sie die Lampe gut eingepackt und mit dem Etikett zurück.', 'a return in its box'],
])('an honest message passes: %s (%s)', (text) => {
  expect(check(text).filter(({ severity }) => severity === 'block')).toEqual([]);
});

test.each([
  ['If you love the cookie cutters, please give us five stars.', 'P04', 'a thing that may be star-shaped'],
  ['Si la couleur vous plaît, laissez-nous cinq étoiles.', 'P04', 'a colour'],
  ['Please leave five stars from your mobile.', 'P04', 'a telephone'],
  ['Use the code SAVE10 and get 10% off, también al pagar con tarjeta.', 'P03', 'a way to pay'],
  ['Your order has been shipped, returns are easy.', 'P01', 'returns in the same sentence'],
  ['As you wrote, we hurried, and your order has been shipped.', 'P01', 'a word of what was written'],
  ['Please withdraw the order from your end, our stock is gone.', 'P21', 'for the reasons of the seller'],
  ['Please pick "bought by mistake" when you cancel.', 'P21', 'a false reason'],
])('a breach stays one beside innocent words: %s (%s: %s)', (text, rule) => {
  const found = check(text);
  expect(isBlocked(found)).toBe(true);
  expect(found.map((one) => one.rule)).toContain(rule);
});
