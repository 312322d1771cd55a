import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, TIME } from './words.ts';

const HARD =
  '(dificil*|dificultos*|complicad*|complej*|imposible*|engorros*|tedios*|incomod*|farragos*|lios(o|a)|odisea|pesadilla|infierno|suplicio|tortura|martirio|calvario|un lio|una lata|un rollo|un dolor de cabeza|misión imposible|cuesta*|costo (mucho|un monton|horrores|bastante)|batall*|un engorro|una pelea|un triunfo)';
const DOING =
  '(mont*|arm(ar|arl*)|instal*|us(ar|arl*)|utiliz*|manej*|abr(ir|irl*)|cerr(ar|arl*)|limpi*|lav(ar|arl*)|configur*|program*|ensambl*|coloc*|pon(er|erl*|ersel*)|quit(ar|arl*)|sac(ar|arl*)|met(er|erl*)|entend*|ajust(ar|arl*)|regul*|pleg*|dobl(ar|arl*)|despleg*|guard(ar|arl*)|transport*|mov(er|erl*)|levant(ar|arl*)|conect*|emparej*|vincul*|encaj*|enganch*|enrosc*|desenrosc*|atornill*|llen*|vaci*|rellen*|aplic*|cambi(ar|arl*)|infl(ar|arl*)|leer*|activ*|registr*|descarg*|encend*|apag*|desmont*|desarm*|abroch*|dosific*|servir|echar|apret*|puls*|tragar*|sujet*|agarr*|coger*|fij(ar|arl*)|seguir*|cuadrar*)';
const MANUAL =
  '(instruccion*|manual*|guia*|folleto|explicacion*|esquema*|dibujo*|diagrama*|plano*|tutorial*|indicacion*|app|aplicacion|menu*|software|programa|interfaz|pasos)';
const TONGUE =
  '(chino*|japones|coreano|aleman|ingles|frances|italiano|portugues|ruso|polaco|arabe|turco|holandes|otro idioma|otros idiomas|un idioma)';
const HOLES = '(agujero*|orificio*|tornillo*|pieza*|panel*|tabla*|tablero*|hueco*|partes)';

/** Hard to understand, set up, assemble, open, clean or handle. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${HARD} (muy |mucho |bastante |horrores |un monton |que |el |la |es |de |para |) (de |para |el |la |a |poder |) ${DOING}`,
      'nada dificil|no (es|resulto) (dificil|complicad*)|mancha*|conseguir|encontrar|no cuesta|facil',
    ],
    `(montaje|armado|instalacion|configuracion|ensamblaje|manejo|uso|limpieza|apertura|mantenimiento|puesta en marcha|registro|emparejamiento) (es |fue |resulta |ha sido |) (muy |bastante |super |un poco |demasiado |un |una |) (${HARD}|etern(o|a)|lent(o|a)|infernal|horrible|poco (intuitiv*|clar*|practic*)|nada (intuitiv*|facil|sencill*)|rollo|lio|desastre|caos|mal explicad*|confus*|fatal|larg(o|a))`,
    `${MANUAL} (de montaje |de uso |) (que (trae|viene*|incluye*) |) (es |son |esta* |viene* |venia* |era* |) (muy |bastante |super |tan |solo |todo |todas |totalmente |escrit* |en |) (confus*|mal (explicad*|traducid*)|incomprensible*|inutil*|ilegible*|lios*|incomplet*|complicad*|dificil*|pesim*|penos*|mal*|fatal*|escas*|ridicul*|insuficiente*|poco (clar*|intuitiv*|util*)|nada (clar*|intuitiv*|util*)|un (lio|caos|desastre|asco|chiste)|una (mierda|porqueria|broma|basura)|minuscul*|diminut*|equivocad*|errone*|no (se (entiende*|ve*|lee*|entendia*)|son clar*|es clar*|explica*|ayuda*|coincide*|corresponde*|viene* en|dice*|sirve*|aclara*|indica*)|${TONGUE}|sin (texto|traducir)|horrible*|letra pequena)`,
    `${MANUAL} .. (en |solo |todo )(en |)${TONGUE}`,
    `(no se |no le |no las |no los |no lo |no )(entiende*|entiendo|entendi|entendimos|comprende*|explica*|aclara*) (nada |ni |bien |) (las |el |los |) (instruccion*|manual|dibujo*|esquema*|como|paso*|funcion*|montaje|uso|letra*|menu)`,
    `no (hay|habia|hubo) (quien|forma|manera|modo) (de |que |) (lo |la |los |las |se |) (${DOING}|entiend*|abr(a|e)|mont*|arm(a|e)|instal*|configur*|quite|saque|ponga|cierr*|limpi*|encaj*)`,
    `(imposible|no (fui|soy|fuimos|he sido) (capaz|capaces)|incapaz|no (logro|logre|logramos|consigo|consegui|conseguimos|pude|puedo|podemos|pudimos|he podido|supe|se puede|se deja)) (de |) (ni |lo |la |) (mont*|arm(ar|arl*)|instal*|abr(ir|irl*)|configur*|program*|ensambl*|coloc*|entender*|ajustarl*|regularl*|plegar*|quitarl*|sacarl*|meterl*|desmont*|ponerl*|registrar*|vaciar*|limpiar*|manejar*|activar*|usarl* sol*|volver a (cerrar|montar|doblar|meter))`,
    '(no (se|sabemos|supe|sabia|entiendo|entendi|le entiendo|explica*|dice*|indica*|tengo idea|queda claro|me aclaro|hay explicacion)) (nada |de |bien |ni |) (como|donde (va*|se|poner)|para que sirve|que (pieza|hacer|boton)) ',
    '(sin|no (trae*|traia*|viene*|venia*|incluye*|hay|tiene*)) (con |ni |las |ningun* |) (instruccion*|manual|guia|explicacion*) (en |de )(espanol|castellano|mi idioma|montaje en)',
    `(instruccion*|manual|menu|app|aplicacion|voz|todo) .. (no (esta*|viene*|hay|trae*)|ni|nada) (en |) (espanol|castellano)`,
    `(todo|solo|solamente|unicamente) en ${TONGUE}`,
    '(nada|poco|no (es|son|resulta|muy)) (muy |nada |demasiado |tan |) (practic*|intuitiv*|ergonomic*|manejable*|facil* de|sencill* de|facil (montar|instalar|abrir|limpiar|usar|configurar))',
    'no es (nada |tan |muy |) (facil|sencill*|intuitiv*|practic*)',
    '{needs not} (facil* de|sencill* de|intuitiv*|practic(o|a))',
    `(tarde|tardamos|tardo|lleva|llevo|estuve|estuvimos|pas(e|amos)|perdi|perdimos|necesite|${COUNT}) (mas de |casi |tod(a|o) |unas |) (${COUNT} |una |la |el |) (hora*|tarde*|manana|dia*|fin de semana|siglos|eternidad) .. (mont*|arm(ar|arl*|ando)|instal*|configur*|ensambl*|intent*|poner*|entender|conectar*)`,
    '(hacen falta|hace falta|se necesita*|necesitas|necesite|requiere*|hay que ser|tuve que (llamar|pedir|contratar|pagar|ver|buscar)) (a |ser |un |una |) (tres manos|cuatro manos|dos personas|mucha (fuerza|mana|paciencia)|ingenier*|manitas|master|tecnico|electricista|fontanero|mi marido|alguien|videos|tutorial*|alicates|youtube)',
    `${HOLES} .. (no (coincide*|encaja*|cuadra*|casa*|corresponde*|estan (bien |) (hech*|alinead*|marcad*|numerad*)|se alinea*|entra*|embona*|vienen (marcad*|numerad*))|mal (hech*|taladrad*|marcad*|alinead*|puest*)|sin (numerar|marcar|identificar)|desalinead*)`,
    '(app|aplicacion|software|menu|interfaz|configuracion) .. (un (lio|caos|desastre|asco)|una (mierda|porqueria|basura|pesadilla)|horrible|pesim*|fatal|malisim*|no (deja|me deja|permite)|pide (un |el |la |mil |muchos )(codigo|datos|permisos|contrasena)|en (ingles|chino)|se cierra)',
    '(muy |demasiado |super |tan |bastante |) pesad(o|a|os|as) (para|de) (manejar*|mover*|levantar*|sostener*|transportar*|llevar*|usar*|cargar*|sujetar*|la mano)',
    '(pesa (mucho|muchisimo|demasiado|un monton|una barbaridad|una tonelada|bastante)|demasiado pesad*|pesadisim*)',
    '(hay que|tienes que|toca|se tiene que) (desmontar*|desarmar*|desatornillar*|quitar|sacar|apretar|forzar*|limpiar*|vaciar*|rellenar*|lavar*|pulsar*|recolocar*|reajustar*) (todo|toda*|medi(o|a)|la mitad|mil|cada|constantemente|siempre|cada dos|a mano|muchas veces|muy fuerte)',
    'se (abre|cierra|quita|pone|coloca|monta|maneja|limpia|pliega|ajusta) (muy |) (mal|fatal|con (mucha |) (dificultad|fuerza))',
    'demasiad* (botones|pasos|piezas|complicad*|lio|funciones|tornillos)',
    'dur(o|a|os|as|isimo) (de|para) (abrir*|cerrar*|apretar*|pulsar*|girar*|mover*|sacar*|quitar*|enroscar*)',
    'mal (explicad*|traducid*)',
    'letra* .. (minuscul*|diminut*|ilegible*|tan (pequen*|chic*)|muy (pequen*|chic*)|no se (ve*|lee*))',
    '(me rendi|desisti|me di por vencid*)',
    '(necesita|requiere) (mucho|demasiado) (mantenimiento|cuidado|trabajo|esfuerzo|tiempo)',
    'no (me aclaro|me entero|le (entiendo|entendi|hallo) (como|a|nada))',
  ],
  normal: [
    [
      '(complicad*|engorros*|enrevesad*|lios(o|a)|tedios*|farragos*)',
      'no (es|resulto|muy) complicad*|nada complicad*|devol*|contactar|reclamar',
    ],
    `(instrucciones|manual) (en |) ${TONGUE}`,
    'confus(o|a|os|as)',
    ['(muy|demasiado|super) pesad(o|a|os|as)', 'olor|comida|digestion|vendedor'],
    [
      '(dificil*|imposible) (de|el|la)',
      'creer|encontrar|conseguir|mejorar|superar|devolver|contactar|reclamar|hablar|comunicar|explicar con|romper',
    ],
    '(poco|nada) (practic*|manejable*|intuitiv*|clar(o|a|as|os))',
    '(cuesta*|me costo) (mucho |muchisimo |un monton |bastante |) (abrir*|cerrar*|montar*|armar*|poner*|quitar*|sacar*|meter*|limpiar*|instalar*|encajar*|entender*|enroscar*|configurar*|girar*|apretar*|ajustar*|colocar*)',
    'no se (abre|puede (abrir|regular|montar|instalar|configurar|lavar|desmontar|limpiar))',
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
    'pesad(o|a)',
    'no entend*',
    'no entiend*',
    'en ingles',
    'en chino',
  ],
};

const THING = '(paquete*|pedido*|producto*|articulo*|envio*|compra|entrega*|mercancia|orden)';

/** Late, lost, left in the wrong place, cancelled. */
export const delivery: CausePhrases = {
  strong: [
    [
      '(no|nunca|jamas|sigue* sin|tampoco|sin) (me |nos |le |lo |la |los |) (ha |han |a |) (lleg(o|a|aron|ado|ue|ar)|recib(i|ido|imos|o|ir)|entreg(o|aron|ado)|arrib(o|ado)|apareci(o|do)|envi(aron|ado)|despach(aron|ado)|trajeron)',
      'respuesta|contestacion|correo|reembolso|dinero|devolucion|tornillo*|cargador|cable*|pieza*|instrucciones|manual|en buen*|bien|complet*|solucion|el correcto|tapa|pilas|accesorio*|rot(o|a)|lo que pedi|llega a|con|como|factura|el color|la mitad|llegaron (todos|las|los)|llega (el agua|la)|codigo|nuevo|llega',
    ],
    `${THING} .. (no|nunca|jamas) (me |nos |) (ha |han |) (lleg(o|a|aron|ado)|aparec*|recib*|entreg*)`,
    '(llego|llegaron|llega|llegado|vino|entregaron|entrega*|recibi*) (muy |bastante |demasiado |super |mas |con (mucho |) |) (tarde|tardisimo|retras*|demora*|fuera de (plazo|fecha)|despues de(l|)|pasad(o|a) (la|el))',
    `(llego|llegaron|aparecio|vino|entregaron|recibi) .. ${COUNT} (dia*|semana*|mes*) (mas tarde|tarde|despues)`,
    `${COUNT} (dia*|semana*|mes*) (mas |) (tarde|despues (de lo|del)|de retraso|de demora|con retraso|sin (recibir|que llegue)|y (no|nada|aun no|todavia no))`,
    [
      `(tardo|tardaron|tarda*|tardado|demor(o|aron|a)|se (demor|tard)*|se retraso) (en llegar |en entregar |) (mas de |casi |como |unas |) (${COUNT} ${TIME}|mucho|muchisimo|demasiado|una eternidad|siglos|bastante|un monton|anos)`,
      'calent*|carg*|sec*|infl*|hervir|encend*|enfri*|respond*|montar*|armar*|arrancar|contestar|reembols*|devolver*',
    ],
    [
      '(retraso*|demora*|tardanza|atraso|retrasad*|impuntual*|se retras*|tardi(o|a)|tardo mucho)',
      'sin (retraso*|demora*)|reloj|audio|sonido|imagen|respond*|video|calentar|cargar|contest*|reembols*|devol*',
    ],
    `(sigo|seguimos|aun|todavia|llevo|llevamos|continuo|estoy) (${COUNT} ${TIME} |) (esper*|aguardando) (el |la |mi |a |) (que |) (paquete|pedido|me llegue|llegue|recibirl*|envio|articulo|producto)`,
    '(pone|dice|figura|aparece|marca|segun|consta|sale|indica|ponia|dan por|dieron por) .. (entregad*|entregaron|recibido) (y|pero|no|aqui|nadie|nunca|cuando|)',
    'entregad* (y|pero|segun) (no|yo|nunca|aqui|nadie)',
    '(paquete|pedido|envio|producto|compra) .. (perdid*|extravi*|se (perdio|ha perdido)|robad*|desaparec*|retenid*|en aduana*|devuelto al (remitente|almacen|vendedor))',
    '(lo |la |me lo |) (dej(aron|o|an|ado)|tir(aron|o|ad*)|abandon*|entreg(aron|o|ad*)|quedo) .. (portal|calle|puerta|suelo|vecin*|rellano|escalera|entrada|acera|banqueta|jardin|lluvia|patio|porteria|otro (piso|portal|domicilio)|otra (casa|direccion|calle|persona)|direccion (equivocada|erronea|incorrecta)|intemperie|desconocid*)',
    `${CARRIER} .. (no (llamo*|toco|timbro|paso|vino|subio|aviso|quiso|entrego|ha (pasado|llamado)|llamaron|sube)|dice* que|dijo que|miente|mintio|maleducad*|groser*|borde|antipatic*|tiro|lanzo|dejo|perdi*|tard*|lent*|incompetente*|se nego|me hizo bajar|gritos|irresponsable*|retras*)`,
    '(no habia nadie|estaba ausente|destinatario ausente|intento de entrega) .. (cuando|y|estuve|estaba|mentira|en casa|sin|pero)',
    '(cancel(aron|ado|o|ada|an)|anul(aron|ado|o)) (mi |el |la |por (ellos|el vendedor)|sin|unilateral*) (pedido|compra|orden|envio|avisar|aviso|motivo|explicacion|)',
    '(se agoto|agotado|sin stock|falta de stock) .. (cancel*|pague|dias|comprar|pedido|cuando)',
    'no (lo |la |) (han |ha |) (enviad*|despachad*|despacharon|mandad*|preparado) (aun|todavia|desde|nunca)',
    '(envio|entrega|reparto|transporte|mensajeria|paqueteria) (es |fue |ha sido |) (muy |super |bastante |demasiado |un |una |) (lent*|tard*|etern*|retrasad*|demorad*|odisea|caotic*|desastre)',
    'despues (de|del) (la |el |los |mi |su |) (navidad|reyes|cumple*|fiesta|boda|evento|viaje|dia (del|de la|de) (padre|madre)|comunion|vacaciones|plazo|previsto)',
    'no (llego|llega|llegaron) (a tiempo|para (el|la|las|los|reyes|navidad|mi|su)|en (la |) (fecha|plazo)|cuando)',
    'ya no (lo |la |me |) (necesit*|quier*|sirve*|hace falta) (porque|ya que|pues|por) (llego|tardo|no llego|tardaron|el retraso|se retraso)',
    '(mas tarde|despues) (de |) (lo |la |) (previsto|prometid*|indicad*|acordad*|esperad*|fecha|estimad*|que (decia*|ponia*))',
    'no (cumpl*|respet*|se respet*) (con |) (el |la |los |las |) (plazo*|fecha*|dia de entrega|tiempo* de entrega)',
    '(seguimiento|tracking|rastreo) .. (no (se |) (actualiza*|funciona*|existe*|mueve*)|parado|detenido|falso|sin movimiento)',
    '(hace (mas de |) (un|una|dos|tres|#|vari(a|o)s) (mes*|semana*|dia*)) que (lo |la |) (pedi|compre|espero|deberia)',
  ],
  normal: [
    [
      '(nunca llego|no llego|no ha llegado|jamas llego|no lo (he |)recibi*)',
      'a la|al|a los|cable|a ser|respuesta|solucion|dinero|con|complet*|roto|hasta|tornillo*|a funcionar|bien|llega a',
    ],
    'no habia nada (en|aqui|cuando)',
    '(llego tarde|llegaron tarde|entrega tardia|(muy|demasiado) tarde)',
    ['(sigo|seguimos|todavia|aun) (lo |la |) esper*', 'reembolso|dinero|respuesta|devolucion|solucion|factura|cambio'],
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
