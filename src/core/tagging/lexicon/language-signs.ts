/** Languages told apart by their words; `other` are those without a lexicon. */
export type WordLanguage = 'en' | 'de' | 'es' | 'fr' | 'it' | 'other';

/** Signs that speak for a language, and how much each does. */
type Signs = readonly (readonly [signs: string, language: WordLanguage, weight: number])[];

/** What shows the language of a text in Latin script. */
export interface LanguageSigns {
  /**
   * Small words of every sentence, and the words of complaints so terse that they hold none of these; parted by blanks, without
   * accents, apostrophes or umlauts. A word of several languages stands with each.
   */
  words: Readonly<Record<WordLanguage, string>>;
  letters: Signs;
  /** What words begin with before an apostrophe, and end with behind one. */
  before: Signs;
  behind: Signs;
}

const WORDS: LanguageSigns['words'] = {
  en: 'the and is was it not this that for to of in my i but with have had were are be on they you very so too would does did doesnt didnt dont no than as at one just me it its we when after from size small large big tight loose broken broke break return returned refund item product bought buy work works working worked stopped good bad out what all only never received arrived missing wrong poor quality cheap cheaply made fake used dirty late lost smell smells smelled strong weak fit fits fitted off up down fell apart defective damaged cracked scratched leaking leaks color colour different described picture hard use instructions install compatible overpriced expensive worth money changed mind ordered mistake seller service shipping delivery an a or if an there their will won wont cant can could has been because about over into again back even she he her his which who how where why really quite still yet more less much any some other another than then them these those your our us get got need needed want wanted like looks look thin thick heavy long short wide narrow day days week weeks month months first second time times charger battery cable screen shoes dress shirt',
  de: 'der die das und ist fur fuer ich nicht mit zu ein eine einen einem einer leider sehr aber wird wurde sind auf auch habe hat kein keine keinen schon nach beim den dem des sich passt passen geht gehen mehr nur bei als wie vom zum zur im am es er sie wir man war waren bin so dass weil wenn oder noch nie viel alles nichts ohne aus an von bis da hier jetzt immer wieder gut schlecht gar uberhaupt ueberhaupt zurueck zuruck kaputt defekt klein gross groesse grosse eng weit lang kurz breit schmal falsch falsche falscher falsches fehlt fehlen gebrochen gerissen beschadigt beschaedigt zerbrochen zerkratzt kratzer gebraucht benutzt dreckig schmutzig stinkt riecht geruch laut leise schwer einfach billig teuer ware artikel bestellt bestellung geliefert lieferung angekommen gekommen erhalten bekommen geschickt retoure ruckgabe rueckgabe verkaufer verkaeufer qualitat qualitaet verarbeitung material funktioniert funktionieren anleitung farbe foto beschreibung preis geld wochen tage tagen monat monate monaten jahr stuck stueck hose kleid schuhe akku ladekabel deckel schrauben verpackung paket abgelaufen falschung faelschung nachgemacht ging lasst laesst lost loest halt haelt hielt bricht sieht unbequem undicht mein meine meinem meinen meiner unser ihr sein ihm ihn was wer wo warum wofur ueber uber unter vor hinter neben zwei drei vier',
  es: 'el la los las del de y es muy pero por para con una un uno unos unas no se lo le les mi me su sus esta este esto estos estas ese esa como porque tambien que en al si ya mas menos todo toda todos nada solo sin sobre hasta desde cuando donde muy bien mal he ha han hay fue era son ser estar tiene tienen viene vienen vino llego llega llegaron llegado funciona funcionan funcionaba roto rota rotos rotas rompio rompieron rompe pequeno pequena pequenos chico chica chicos grande grandes talla tallas ajustado apretado ancho ancha corto corta largo larga estrecho falta faltan faltaba faltaban incompleto defectuoso defectuosa danado danada usado usada sucio sucia falso falsa caro cara barato barata calidad mala malo malisima pesima material tela color foto descripcion anuncio producto articulo paquete caja pedido pedi compre compra comprado vendedor envio entrega devolucion devolver devuelto reembolso dinero instrucciones manual dificil montar instalar compatible huele olor ruido bateria cargador cable pantalla tarde nunca recibi recibido enviaron mandaron equivocado equivocada diferente distinto otro otra dias semanas meses ano despues antes aun todavia parece queda quedo sirve pone dice tengo tuve quiero queria gracias pues asi tan ni o u nos mis tu yo',
  fr: 'le la les des et est pas un une pour que qui dans avec mais tres trop ne ce cette ces cet il elle ils elles je j jai cest sur du de au aux sont ete etait plus mon ma mes son sa ses nous vous on en y a ai as avons ont par sans tout tous toute toutes rien jamais bien mal mauvais mauvaise peu comme si ou aussi encore deja apres avant depuis quand donc car meme fait faire fois petit petite petits grande grand taille taillent serre large court courte long longue etroit casse cassee casses abime abimee recu recue recus arrive arrivee colis livraison livre retard commande commandee achat achete produit article vendeur retour retourne renvoye rembourse remboursement argent prix cher chere qualite matiere tissu couleur photo description annonce notice montage monter installer compatible fonctionne fonctionnent marche marchent panne defectueux manque manquait manquant incomplet sale usage utilise occasion ouvert faux contrefacon odeur sent pue bruit bruyant batterie chargeur ecran fuit fuite dechire dechiree decousu raye rayure rayures jours semaines mois ans decu decue dommage nul nulle horrible impossible difficile mauvaise erreur trompe autre different differente voici voila chez deux trois leur leurs lui moi toi ca cela quelle quel',
  it: 'il lo la i gli le che di e per con non una un uno sono molto ma della del dello dei degli delle dal dalla nel nella al alla questo questa questi queste quello troppo anche pero stato stata stati a da in su se si mi ci ho ha hanno abbiamo era erano essere avere piu meno poco tutto tutta tutti niente nulla solo senza dopo prima quando come perche dove ancora gia mai sempre bene male buono buona pessimo pessima scarso scarsa rotto rotta rotti rotte rompe piccolo piccola piccoli piccole grande grandi stretto stretta largo larga corto corta lungo lunga taglia taglie misura vestibilita manca mancano mancava mancavano incompleto difettoso difettosa danneggiato danneggiata usato usata sporco sporca falso falsa caro cara costoso qualita materiale tessuto colore foto descrizione inserzione prodotto articolo pacco scatola ordine ordinato ordinata acquistato comprato venditore spedizione consegna consegnato arrivato arrivata arrivati ricevuto ricevuta reso rimborso soldi prezzo istruzioni montaggio montare installare difficile compatibile funziona funzionano funzionava puzza odore rumore rumoroso batteria caricabatterie cavo schermo ritardo sbagliato sbagliata diverso diversa altro altra giorni settimane mesi anno deluso delusa peccato sembra plastica vite viti graffi graffiato strappato scucito scade scaduto perde nn xke e',
  other:
    'que nao não muito uma com mas os as do da em para pelo muito het een niet van voor maar is zeer ook naar wel op aan dat dit te bij nie jest sie na bardzo ale dla do och inte det som for pa att en ar av med til ikke og den jeg er var meget',
};

/** The signs of the languages; the build packs them. */
export function languageSigns(): LanguageSigns {
  return {
    words: WORDS,
    letters: [
      ['äöüß', 'de', 1],
      ['ñ¿¡', 'es', 2],
      ['áíóú', 'es', 0.7],
      ['éèà', 'fr', 0.5],
      ['êçœûîôë', 'fr', 1],
      ['èà', 'it', 0.5],
      ['òìù', 'it', 1],
      ['ãõåøłżźćśęąěřůőűğşæ', 'other', 2],
    ],
    before: [
      ['l d un', 'fr', 0.5],
      ['l d un', 'it', 0.5],
      ['c j n qu m s t jusqu lorsqu puisqu', 'fr', 1],
      ['dell nell all sull dall quest c po e perche nessun quell anch com', 'it', 0.8],
    ],
    behind: [
      ['t m re ve ll', 'en', 1],
      ['s d', 'en', 0.5],
    ],
  };
}
