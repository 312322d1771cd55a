import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, TIME } from './words.ts';

const HARD =
  '(dificil*|complicad*|complej*|imposible*|engorros*|tedios*|incomod*|lios*|odisea|pesadilla|infierno|tortura|un lio|una lata|un rollo|un dolor de cabeza|cuesta*|costo (bastante|horrores|mucho|un monton)|batall*|un engorro|una pelea)';
const DOING =
  '(mont*|arm(ar|arl*)|instal*|us(ar|arl*)|utiliz*|manej*|abr(ir|irl*)|cerr(ar|arl*)|limpi*|lav(ar|arl*)|configur*|program*|ensambl*|coloc*|pon(er|erl*|ersel*)|quit(ar|arl*)|sac(ar|arl*)|met(er|erl*)|entend*|ajust(ar|arl*)|regul*|pleg*|dobl(ar|arl*)|guard(ar|arl*)|transport*|mov(er|erl*)|levant(ar|arl*)|conect*|emparej*|vincul*|encaj*|enganch*|enrosc*|desenrosc*|llen*|vaci*|aplic*|cambi(ar|arl*)|infl(ar|arl*)|leer*|descarg*|encend*|apag*|desmont*|desarm*|abroch*|servir|echar|apret*|puls*|sujet*|agarr*|coger*|fij(ar|arl*)|seguir*)';
const MANUAL =
  '(aplicacion|app|diagrama*|dibujo*|explicacion*|guia*|indicacion*|instruccion*|interfaz|manual*|menu*|pasos|plano*|programa|software|tutorial*)';
const TONGUE =
  '(aleman|arabe|chino*|frances|ingles|italiano|japones|otro idioma|otros idiomas|portugues|ruso|un idioma)';
const HOLES = '(agujero*|hueco*|orificio*|panel*|partes|pieza*|tabla*|tornillo*)';

/** Hard to understand, set up, assemble, open, clean or handle. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${HARD} (bastante |de |el |es |horrores |la |mucho |muy |para |que |un monton |) (a |de |el |la |para |poder |) ${DOING}`,
      'nada dificil|no (es|resulto) (complicad*|dificil)|mancha*|conseguir|encontrar|no cuesta|facil',
    ],
    `(apertura|armado|configuracion|emparejamiento|ensamblaje|instalacion|limpieza|manejo|mantenimiento|montaje|puesta en marcha|registro|uso) (es |fue |ha sido |resulta |) (bastante |demasiado |muy |super |un |un poco |una |) (${HARD}|etern*|lent*|infernal|horrible|poco (clar*|intuitiv*|practic*)|nada (facil|intuitiv*|sencill*)|rollo|lio|desastre|caos|mal explicad*|confus*|fatal|larg*)`,
    `${MANUAL} (de montaje |de uso |) (que (incluye*|trae|viene*) |) (era* |es |esta* |son |venia* |viene* |) (bastante |en |escrit* |muy |solo |super |tan |todas |todo |totalmente |) (confus*|mal (explicad*|traducid*)|incomprensible*|inutil*|ilegible*|lios*|incomplet*|complicad*|dificil*|pesim*|penos*|mal*|fatal*|escas*|ridicul*|insuficiente*|poco (clar*|intuitiv*|util*)|nada (clar*|intuitiv*|util*)|un (asco|caos|chiste|desastre|lio)|una (basura|broma|mierda|porqueria)|minuscul*|diminut*|equivocad*|errone*|no (se (entendia*|entiende*|lee*|ve*)|son clar*|es clar*|explica*|ayuda*|coincide*|corresponde*|viene* en|dice*|sirve*|indica*)|${TONGUE}|sin (texto|traducir)|horrible*|letra pequena)`,
    `${MANUAL} .. (en |solo |todo )(en |)${TONGUE}`,
    `(no |no las |no le |no lo |no los |no se )(comprende*|entendi|entendimos|entiende*|entiendo|explica*) (bien |nada |ni |) (el |las |los |) (como|dibujo*|funcion*|instruccion*|letra*|manual|menu|montaje|paso*|uso)`,
    `no (habia|hay|hubo) (forma|manera|modo|quien) (de |que |) (la |las |lo |los |se |) (${DOING}|entiend*|abr(a|e)|mont*|arm(a|e)|instal*|configur*|quite|saque|ponga|cierr*|limpi*|encaj*)`,
    `(imposible|no (fui|fuimos|he sido|soy) (capaces|capaz)|incapaz|no (consegui|conseguimos|consigo|he podido|logramos|logre|logro|podemos|pude|pudimos|puedo|se deja|se puede|supe)) (de |) (la |lo |ni |) (mont*|arm(ar|arl*)|instal*|abr(ir|irl*)|configur*|program*|ensambl*|coloc*|entender*|ajustarl*|regularl*|plegar*|quitarl*|sacarl*|meterl*|desmont*|ponerl*|registrar*|vaciar*|limpiar*|manejar*|activar*|usarl* sol*|volver a (cerrar|doblar|meter|montar))`,
    '(no (dice*|entendi|entiendo|explica*|hay explicacion|indica*|le entiendo|me aclaro|queda claro|sabemos|sabia|se|supe|tengo idea)) (bien |de |nada |ni |) (como|donde (poner|se|va*)|para que sirve|que (boton|hacer|pieza)) ',
    '(sin|no (hay|incluye*|tiene*|trae*|traia*|venia*|viene*)) (con |las |ni |ningun* |) (explicacion*|guia|instruccion*|manual) (de |en )(castellano|espanol|mi idioma|montaje en)',
    `(aplicacion|app|instruccion*|manual|menu|todo|voz) .. (no (esta*|hay|trae*|viene*)|ni|nada) (en |) (castellano|espanol)`,
    `(solamente|solo|todo|unicamente) en ${TONGUE}`,
    '(nada|poco|no (es|muy|resulta|son)) (demasiado |muy |nada |tan |) (practic*|intuitiv*|manejable*|facil* de|sencill* de|facil (abrir|configurar|instalar|limpiar|montar|usar))',
    'no es (muy |nada |tan |) (facil|intuitiv*|practic*|sencill*)',
    '{needs not} (facil* de|intuitiv*|practic*|sencill* de)',
    `(tarde|tardamos|tardo|lleva|llevo|estuve|estuvimos|pas(amos|e)|perdi|perdimos|necesite|${COUNT}) (mas de |casi |tod(a|o) |unas |) (${COUNT} |una |la |el |) (dia*|eternidad|fin de semana|hora*|manana|siglos|tarde*) .. (mont*|arm(ando|ar|arl*)|instal*|configur*|ensambl*|intent*|poner*|entender|conectar*)`,
    '(hacen falta|hace falta|se necesita*|necesitas|necesite|requiere*|hay que ser|tuve que (buscar|contratar|llamar|pagar|pedir|ver)) (a |ser |un |una |) (tres manos|cuatro manos|dos personas|mucha (fuerza|mana|paciencia)|ingenier*|master|tecnico|electricista|mi marido|alguien|videos|tutorial*|youtube)',
    `${HOLES} .. (no (coincide*|encaja*|cuadra*|casa*|corresponde*|estan (bien |) (alinead*|hech*|marcad*|numerad*)|se alinea*|entra*|embona*|vienen (marcad*|numerad*))|mal (alinead*|hech*|marcad*|puest*|taladrad*)|sin (identificar|marcar|numerar)|desalinead*)`,
    '(aplicacion|app|configuracion|interfaz|menu|software) .. (un (asco|caos|desastre|lio)|una (basura|mierda|pesadilla|porqueria)|horrible|pesim*|fatal|malisim*|no (deja|me deja|permite)|pide (el |la |mil |muchos |un )(codigo|contrasena|datos|permisos)|en (chino|ingles)|se cierra)',
    '(bastante |demasiado |muy |super |tan |) pesad* (de|para) (cargar*|la mano|levantar*|llevar*|manejar*|mover*|sostener*|sujetar*|transportar*|usar*)',
    '(pesa (bastante|demasiado|muchisimo|mucho|un monton|una barbaridad|una tonelada)|demasiado pesad*|pesadisim*)',
    '(hay que|se tiene que|tienes que|toca) (apretar|desarmar*|desmontar*|forzar*|lavar*|limpiar*|pulsar*|quitar|reajustar*|recolocar*|rellenar*|sacar|vaciar*) (a mano|cada|cada dos|constantemente|la mitad|medi*|mil|muchas veces|muy fuerte|siempre|toda*|todo)',
    'demasiad* (botones|complicad*|funciones|lio|pasos|piezas|tornillos)',
    'dur(a|as|isimo|o|os) (de|para) (abrir*|apretar*|cerrar*|enroscar*|girar*|mover*|pulsar*|quitar*|sacar*)',
    'mal (explicad*|traducid*)',
    'letra* .. (minuscul*|diminut*|ilegible*|tan (chic*|pequen*)|muy (chic*|pequen*)|no se (lee*|ve*))',
    '(desisti|me di por vencid*|me rendi)',
    'no (me aclaro|me entero|le (entendi|entiendo|hallo) (a|como|nada))',
  ],
  normal: [
    [
      '(complicad*|engorros*|lios*|tedios*)',
      'no (es|muy|resulto) complicad*|nada complicad*|devol*|contactar|reclamar',
    ],
    `(instrucciones|manual) (en |) ${TONGUE}`,
    'confus*',
    ['(demasiado|muy|super) pesad*', 'olor|comida|digestion|vendedor'],
    [
      '(dificil*|imposible) (de|el|la)',
      'creer|encontrar|conseguir|mejorar|superar|devolver|contactar|reclamar|hablar|comunicar|explicar con|romper',
    ],
    '(nada|poco) (practic*|manejable*|intuitiv*|clar(a|as|o|os))',
    '(cuesta*|me costo) (bastante |muchisimo |mucho |un monton |) (abrir*|ajustar*|apretar*|armar*|cerrar*|colocar*|configurar*|encajar*|enroscar*|entender*|girar*|instalar*|limpiar*|meter*|montar*|poner*|quitar*|sacar*)',
    'no se (abre|puede (abrir|configurar|desmontar|instalar|lavar|limpiar|montar|regular))',
  ],
  weak: [
    'montaje',
    'instrucciones',
    'manual',
    'instalar',
    'montar',
    'configurar',
    'armar',
    'la app',
    'pesad*',
    'no entend*',
    'no entiend*',
    'en ingles',
    'en chino',
  ],
};

const THING = '(articulo*|compra|entrega*|envio*|mercancia|orden|paquete*|pedido*|producto*)';

/** Late, lost, left in the wrong place, cancelled. */
export const delivery: CausePhrases = {
  strong: [
    [
      '(jamas|no|nunca|sigue* sin|sin|tampoco) (la |le |lo |los |me |nos |) (a |ha |han |) (lleg(a|ado|ar|aron|o|ue)|recib(i|ido|imos|ir|o)|entreg(ado|aron|o)|arrib(ado|o)|apareci(do|o)|envi(ado|aron)|despach(ado|aron)|trajeron)',
      'respuesta|contestacion|correo|reembolso|dinero|devolucion|tornillo*|cargador|cable*|pieza*|instrucciones|manual|en buen*|bien|complet*|solucion|el correcto|tapa|pilas|accesorio*|rot(a|o)|lo que pedi|llega a|con|como|factura|el color|la mitad|llegaron (las|los|todos)|llega (el agua|la)|codigo|nuevo|llega',
    ],
    `${THING} .. (jamas|no|nunca) (me |nos |) (ha |han |) (lleg(a|ado|aron|o)|aparec*|recib*|entreg*)`,
    '(entrega*|entregaron|llega|llegado|llegaron|llego|recibi*|vino) (muy |bastante |demasiado |super |mas |con (mucho |) |) (tarde|tardisimo|retras*|demora*|fuera de (fecha|plazo)|despues de(l|)|pasad* (el|la))',
    `(aparecio|entregaron|llegaron|llego|recibi|vino) .. ${COUNT} (dia*|mes*|semana*) (despues|mas tarde|tarde)`,
    `${COUNT} (dia*|mes*|semana*) (mas |) (tarde|despues (de lo|del)|de retraso|de demora|con retraso|sin (que llegue|recibir)|y (aun no|nada|no|todavia no))`,
    [
      `(tardo|tardaron|tarda*|tardado|demor(a|aron|o)|se (demor|tard)*|se retraso) (en entregar |en llegar |) (casi |como |mas de |unas |) (${COUNT} ${TIME}|mucho|muchisimo|demasiado|una eternidad|siglos|bastante|un monton|anos)`,
      'calent*|carg*|sec*|infl*|hervir|encend*|enfri*|respond*|montar*|armar*|arrancar|contestar|reembols*|devolver*',
    ],
    [
      '(atraso|demora*|impuntual*|retrasad*|retraso*|se retras*|tardanza|tardi*|tardo mucho)',
      'sin (demora*|retraso*)|reloj|audio|sonido|imagen|respond*|video|calentar|cargar|contest*|reembols*|devol*',
    ],
    `(aun|continuo|estoy|llevamos|llevo|seguimos|sigo|todavia) .. (aguardando|esper*) (a |el |la |mi |) (que |) (articulo|envio|llegue|me llegue|paquete|pedido|producto|recibirl*)`,
    '(aparece|consta|dan por|dice|dieron por|figura|indica|marca|pone|ponia|sale|segun) .. (entregad*|entregaron|recibido) (aqui|cuando|nadie|no|nunca|pero|y|)',
    'entregad* (pero|segun|y) (aqui|nadie|no|nunca|yo)',
    '(compra|envio|paquete|pedido|producto) .. (perdid*|extravi*|se (ha perdido|perdio)|robad*|desaparec*|retenid*|en aduana*|devuelto al (almacen|remitente|vendedor))',
    '(la |lo |me lo |) (dej(ado|an|aron|o)|tir(ad*|aron|o)|abandon*|entreg(ad*|aron|o)|quedo) .. (portal|calle|puerta|suelo|vecin*|escalera|entrada|acera|jardin|lluvia|patio|otro (domicilio|piso|portal)|otra (calle|casa|direccion|persona)|direccion (equivocada|erronea|incorrecta)|desconocid*)',
    `${CARRIER} .. (no (llamo*|toco|timbro|paso|vino|subio|aviso|quiso|entrego|ha (llamado|pasado)|llamaron|sube)|dice* que|dijo que|miente|mintio|maleducad*|groser*|borde|tiro|lanzo|dejo|perdi*|tard*|lent*|incompetente*|se nego|me hizo bajar|gritos|irresponsable*|retras*)`,
    '(estaba ausente|intento de entrega|no habia nadie) ... (cuando|en casa|estaba|estuve|mentira|pero)',
    '(cancel(ada|ado|an|aron|o)|anul(ado|aron|o)) (mi |el |la |por (el vendedor|ellos)|sin|unilateral*) (avisar|aviso|compra|envio|explicacion|motivo|orden|pedido|)',
    'no (la |lo |) (ha |han |) (despachad*|despacharon|enviad*|mandad*|preparado) (aun|desde|nunca|todavia)',
    '(entrega|envio|mensajeria|paqueteria|reparto|transporte) (es |fue |ha sido |) (bastante |demasiado |muy |super |un |una |) (demorad*|desastre|etern*|lent*|odisea|retrasad*|tard*)',
    'despues (de|del) (el |la |los |mi |su |) (navidad|reyes|cumple*|fiesta|boda|evento|viaje|dia (de|de la|del) (madre|padre)|vacaciones|plazo|previsto)',
    'no (llega|llegaron|llego) (a tiempo|para (el|la|las|los|mi|navidad|reyes|su)|en (la |) (fecha|plazo)|cuando)',
    'ya no (la |lo |me |) (hace falta|necesit*|quier*|sirve*) (por|porque|pues|ya que) (el retraso|llego|no llego|se retraso|tardaron|tardo)',
    '(despues|mas tarde) (de |) (la |lo |) (previsto|prometid*|indicad*|acordad*|esperad*|fecha|estimad*|que (decia*|ponia*))',
    'no (cumpl*|respet*|se respet*) (con |) (el |la |las |los |) (dia de entrega|fecha*|plazo*|tiempo* de entrega)',
    '(seguimiento|tracking) .. (no (se |) (actualiza*|existe*|funciona*|mueve*)|parado|detenido|falso|sin movimiento)',
    '(hace (mas de |) (un|una|dos|tres|#|vari(a|o)s) (dia*|mes*|semana*)) que (la |lo |) (compre|deberia|espero|pedi)',
  ],
  normal: [
    [
      '(nunca llego|no llego|no ha llegado|jamas llego|no lo (he |)recibi*)',
      'a la|al|a los|cable|a ser|respuesta|solucion|dinero|con|complet*|roto|hasta|tornillo*|a funcionar|bien|llega a',
    ],
    'no habia nada (aqui|cuando|en)',
    '(llego tarde|llegaron tarde|entrega tardia|(demasiado|muy) tarde)',
    ['(aun|seguimos|sigo|todavia) (la |lo |) esper*', 'reembolso|dinero|respuesta|devolucion|solucion|factura|cambio'],
  ],
  weak: [
    'entrega',
    'envio',
    'repartidor*',
    'tarde',
    'tardo',
    'mensajer*',
    'paqueteria',
    'correos',
    'entregado',
    'cancelado',
    'transporte',
    'no llego',
    'se perdio',
  ],
};
