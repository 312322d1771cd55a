import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, TIME } from './words.ts';

const HARD =
  '(dificil*|complicad*|complej*|imposible*|tedios*|incomod*|lios*|odisea|pesadilla|infierno|tortura|un lio|una lata|un rollo|un dolor de cabeza|cuesta*|costo (bastante|horrores|mucho|un monton)|batall*|calvario|cuesta* (horrores|la vida|lo suyo|un huevo|un mundo)|desesperante|drama|tormento|un (cristo|misterio|marron|parto|reto|show|sudoku))';
const DOING =
  '(mont*|arm(ar|arl*)|instal*|us(ar|arl*)|utiliz*|manej*|abr(ir|irl*)|cerr(ar|arl*)|limpi*|lav(ar|arl*)|configur*|program*|ensambl*|coloc*|pon(er|erl*|ersel*)|quit(ar|arl*)|sac(ar|arl*)|met(er|erl*)|entend*|ajust(ar|arl*)|regul*|pleg*|dobl(ar|arl*)|guard(ar|arl*)|transport*|mov(er|erl*)|levant(ar|arl*)|conect*|emparej*|vincul*|encaj*|enganch*|enrosc*|llen*|vaci*|aplic*|cambi(ar|arl*)|infl(ar|arl*)|leer*|descarg*|encend*|apag*|desmont*|desarm*|abroch*|servir|echar|apret*|puls*|sujet*|agarr*|coger*|fij(ar|arl*)|seguir*|alin(e|ear)*|centr(ar|arl*)|colg(ar|arl*)|compren*|cuadr(ar|arl*)|descifr*|enhebr*|hincha(r|rl*)|peg(ar|arl*)|plieg*|saber|activ(ar|arl*)|registr(ar|arl*))';
const MANUAL =
  '(aplicacion|app|dibujit*|dibujo*|esquema*|folleto|librito|explicacion*|guia*|instruccion*|interfaz|manual*|menu*|pasos|plano*|programa|software|tutorial*)';
const TONGUE = '(aleman|arabe|chino*|frances|ingles|italiano|japones|portugues|ruso)';
const HOLES = '(agujero*|hueco*|orificio*|panel*|partes|pieza*|tabla*|tornillo*)';

/** Hard to understand, set up, assemble, open, clean or handle. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${HARD} (bastante |de |el |es |horrores |la |mucho |muy |para |que |un monton |) (a |de |el |la |para |poder |) ${DOING}`,
      'nada dificil|no (es|resulto) (complicad*|dificil)|mancha*|conseguir|encontrar|no cuesta|facil',
    ],
    `(armado|configuracion|emparejamiento|instalacion|limpieza|manejo|montaje|uso) (es |fue |ha sido |resulta |) (bastante |demasiado |muy |super |un |un poco |una |) (${HARD}|etern*|horrible|lio|desastre|caos|confus*|fatal)`,
    `${MANUAL} (de montaje |de uso |) (que (incluye*|trae|viene*) |) (era* |es |esta* |son |venia* |viene* |) (bastante |en |escrit* |muy |solo |super |tan |todas |todo |totalmente |) (confus*|mal (explicad*|traducid*)|incomprensible*|inutil*|ilegible*|lios*|incomplet*|complicad*|dificil*|pesim*|penos*|mal*|fatal*|escas*|ridicul*|insuficiente*|poco (clar*|intuitiv*|util*)|nada (clar*|intuitiv*|util*)|un (asco|caos|chiste|desastre|lio)|una (basura|broma|mierda|porqueria)|minuscul*|diminut*|equivocad*|errone*|no (se (entiende*|lee*|ve*)|son clar*|es clar*|explica*|ayuda*|coincide*|corresponde*|viene* en|dice*|sirve*|indica*)|${TONGUE}|sin (texto|traducir)|horrible*)`,
    `${MANUAL} .. (en |solo |todo )(en |)${TONGUE}`,
    `(no |no las |no le |no lo |no los |no se )(entendi|entiende*|entiendo|explica*) (bien |nada |ni |) (el |las |los |) (como|dibujo*|funcion*|instruccion*|letra*|manual|menu|montaje|paso*|uso)`,
    `no (habia|hay|hubo) (forma|manera|modo|quien) (de |que |) (la |las |lo |los |se |) (${DOING}|entiend*|abr(a|e)|mont*|arm(a|e)|instal*|configur*|quite|saque|ponga|cierr*|limpi*|encaj*)`,
    `(imposible|no (fui|fuimos|he sido|soy) (capaces|capaz)|incapaz|no (consegui|consigo|he podido|logramos|logre|logro|podemos|pude|pudimos|puedo|se deja|se puede|supe)) (de |) (la |lo |ni |) (mont*|arm(ar|arl*)|instal*|abr(ir|irl*)|configur*|program*|ensambl*|coloc*|plegar*|quitarl*|sacarl*|meterl*|desmont*|ponerl*|vaciar*|limpiar*|manejar*|activar*|volver a (cerrar|doblar|meter|montar))`,
    '(no (dice*|entendi|entiendo|explica*|indica*|le entiendo|queda claro|sabemos|sabia|se|supe)) (bien |de |nada |ni |) (como|donde (poner|se|va*)|para que sirve|que (boton|hacer|pieza)) ',
    '(sin|no (hay|incluye*|tiene*|trae*|traia*|venia*|viene*)) (con |las |ni |ningun* |) (explicacion*|guia|instruccion*|manual) (de |en )(castellano|espanol)',
    `(aplicacion|app|instruccion*|manual|menu|todo|voz) .. (no (esta*|hay|trae*|viene*)|ni|nada) (en |) (castellano|espanol)`,
    `(solamente|solo|todo|unicamente) en ${TONGUE}`,
    '(nada|poco|no (es|muy|resulta|son)) (demasiado |muy |nada |tan |) (practic*|intuitiv*|manejable*|facil* de|sencill* de|facil (abrir|configurar|instalar|limpiar|montar|usar))',
    'no es (muy |nada |tan |) (facil|intuitiv*|practic*|sencill*)',
    '{needs not} (facil* de|intuitiv*|practic*|sencill* de)',
    `(tarde|tardamos|tardo|lleva|llevo|estuve|estuvimos|pas(amos|e)|perdi|perdimos|necesite|${COUNT}) (mas de |casi |tod(a|o) |unas |) (${COUNT} |una |la |el |) (dia*|fin de semana|hora*|manana|siglos|tarde*) .. (mont*|arm(ando|ar|arl*)|instal*|configur*|ensambl*|intent*|poner*|entender|conectar*)`,
    [
      `${HOLES} .. (no (coincide*|encaja*|cuadra*|casa*|corresponde*|estan (bien |) (alinead*|hech*|marcad*|numerad*)|entra*|embona*|vienen (marcad*|numerad*))|mal (alinead*|hech*|marcad*|puest*)|sin (identificar|marcar|numerar))`,
      'medi|comoda|mueble|para la moto|mi coche|del coche|mi moto',
    ],
    '(aplicacion|app|configuracion|interfaz|menu|software) .. (un (asco|caos|desastre|lio)|una (basura|mierda|pesadilla|porqueria)|horrible|pesim*|fatal|malisim*|no (deja|me deja|permite)|pide (el |la |mil |muchos |un |)(registr*|codigo|datos|permisos)|en (chino|ingles))',
    '(pesa (bastante|demasiado|muchisimo|mucho|un monton|una barbaridad)|demasiado pesad*|pesadisim*)',
    '(hay que|toca) (apretar|desarmar*|desmontar*|forzar*|lavar*|limpiar*|pulsar*|quitar|sacar|vaciar*) (a mano|cada|cada dos|constantemente|la mitad|medi*|mil|siempre|toda*|todo)',
    'demasiad* (botones|complicad*|lio|pasos|piezas|tornillos)',
    'dur(a|as|isimo|o|os) (de|para) (abrir*|apretar*|cerrar*|girar*|mover*|pulsar*|quitar*|sacar*)',
    '(mal (explicad*|traducid*)|traducid* (con|por))',
    'letra* .. (minuscul*|diminut*|ilegible*|tan (chic*|pequen*)|muy (chic*|pequen*)|no se (lee*|ve*))',
    '(desisti|me di por vencid*|me rendi)',
    'no (me aclaro|me entero|le (entendi|entiendo|hallo) (a|como|nada))',
    [
      `(abrir|armar|colocar|configurar|desmontar|instalar|limpiar|montar|plegar|poner|sacar|usar)* .. (es|era|fue|ha sido|resulta|resulto) (casi |como |muy |toda |todo |tod* |) (un |una |) (${HARD}|frustrante|horrible|eterno)`,
      'no es|no fue|facil',
    ],
    ['no hay (cristo|dios) que', 'aguant*|conteste|responda|atienda|soport*|coma|beba|duerma|devuelva'],
    `cuesta* (horrores|la vida|lo suyo|un huevo|un mundo) (el |que |) ${DOING}`,
    'letra* (de |) (hormiga*|mosca*|pulga*)',
    `${MANUAL} .. (ni |no )(aclara*|aporta*|cuenta*|explica*|pone (como|nada|que)|se (entera|entiende*|sabe)|vale*)`,
    [
      '(a saber|ni (puta |) idea|no (tengo|tenemos) (ni |) idea|sigo sin (entender|saber)) (de |) (como|cual*|donde|para que|poner|que (boton|cable|hac*|pieza|tornillo|va))',
      'llego|contestar|devolver|esta el|paso',
    ],
    [
      '(ando|estuve|estuvimos|llevamos|llevo|me pase|pase) .. (dando vueltas|intentando|leyendo|pele(ando*|andome)|probando|viendo (tutorial*|video*))',
      'contactar|cobrar|comunicar|devol*|hablar|reembols*|que me|crema*|meses|productos|champu*',
    ],
    ['(galimatias|jeroglifico*|embrollo)', 'juego|nino*|peluche|regalo'],
    '(arm*|instal*|mont*) .. (a (ciegas|ojo)|con un (tutorial|video))',
    '(sin|no (hay|trae|tiene|viene)) (con |ni |) (un |una |ningun* |) (dibujo*|esquema*|explicacion*|pasos|plano*|tutorial)',
    '(hace falta|hay que (ser|tener)|necesitas|se necesita*) (ser |un |) (dos personas|ingenier*|master|mucha (fuerza|mana|paciencia))',
    `(tarda*|tarde) (horas|mucho|siglos|un mundo|una (eternidad|hora)) en ${DOING}`,
  ],
  normal: [
    ['(complicad*|lios*|tedios*)', 'no (es|muy|resulto) complicad*|nada complicad*|devol*|contactar|reclamar'],
    `(instrucciones|manual) (en |) ${TONGUE}`,
    'confus*',
    ['(demasiado|muy|super) pesad*', 'olor|comida|digestion|vendedor'],
    [
      '(dificil*|imposible) (de|el|la)',
      'creer|encontrar|conseguir|mejorar|superar|devolver|contactar|reclamar|hablar|comunicar|explicar con|romper',
    ],
    '(nada|poco) (practic*|manejable*|intuitiv*|clar(a|as|o|os))',
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

const THING = '(articulo*|compra|entrega*|envio*|orden|paquete*|pedido*|producto*)';

/** Late, lost, left in the wrong place, cancelled. */
export const delivery: CausePhrases = {
  strong: [
    [
      '(jamas|no|nunca|sigue* sin|sin|tampoco) (la |le |lo |los |me |nos |) (a |ha |han |) (lleg(a|ado|ar|aron|o|ue)|recib(i|ido|imos|ir|o)|entreg(ado|aron|o)|arrib(ado|o)|apareci(do|o)|aparecer|envi(ado|aron)|despach(ado|aron)|trajeron)',
      'respuesta|contestacion|correo|reembolso|dinero|devolucion|tornillo*|cargador|cable*|pieza*|instrucciones|manual|en buen*|bien|complet*|solucion|el correcto|tapa|pilas|accesorio*|rot(a|o)|lo que pedi|llega a|con|como|factura|el color|la mitad|llegaron (las|los|todos)|llega (el agua|la)|codigo|nuevo|llega',
    ],
    `${THING} .. (jamas|no|nunca) (me |nos |) (ha |han |) (lleg(a|ado|aron|o)|aparec*|recib*|entreg*)`,
    '(entrega*|entregaron|llega|llegado|llegaron|llego|recibi*|vino) (muy |bastante |demasiado |super |mas |con (mucho |) |) (tarde|retras*|demora*|fuera de (fecha|plazo)|despues de(l|)|pasad* (el|la))',
    `(aparecio|entregaron|llegaron|llego|recibi|vino) .. ${COUNT} (dia*|mes*|semana*) (despues|mas tarde|tarde)`,
    `${COUNT} (dia*|mes*|semana*) (mas |) (tarde|despues (de lo|del)|de retraso|sin (que llegue|recibir)|y (aun no|nada|no|todavia no))`,
    [
      `(tardo|tardaron|tarda*|tardado|demor(a|aron|o)|se (demor|tard)*) (en entregar |en llegar |) (casi |como |mas de |unas |) (${COUNT} ${TIME}|un siglo|un mundo|la vida|mucho|muchisimo|demasiado|siglos|bastante|un monton|anos)`,
      'calent*|carg*|sec*|infl*|hervir|encend*|emparej*|config*|instal*|entend*|enfri*|respond*|montar*|armar*|arrancar|contestar|reembols*|devolver*',
    ],
    [
      '(atraso|demora*|retrasad*|retraso*|se retras*|tardanza|tardi*|tardo mucho)',
      'sin (demora*|retraso*)|reloj|audio|sonido|imagen|respond*|video|calentar|cargar|contest*|reembols*|devol*',
    ],
    `(aun|continuo|estoy|llevamos|llevo|seguimos|sigo|todavia) .. (aguardando|esper*) (a |el |la |mi |) (que |) (articulo|envio|llegue|paquete|pedido|producto)`,
    '(aparece|consta|dan por|dice|figura|indica|marca|pone|ponia|sale|segun) .. (entregad*|entregaron|recibido) (aqui|cuando|nadie|no|nunca|pero|y|)',
    'entregad* (pero|segun|y) (aqui|nadie|no|nunca|yo)',
    '(compra|envio|paquete|pedido|producto) .. (perdid*|extravi*|se (ha perdido|perdio)|robad*|desaparec*|retenid*|devuelto al (almacen|remitente|vendedor))',
    [
      '(la |lo |me lo |) (dej(ado|an|aron|o)|tir(ad*|aron|o)|abandon*|entreg(ad*|aron|o)|quedo) .. (portal|calle|puerta|suelo|vecin*|escalera|entrada|acera|jardin|lluvia|patio|aguacero|basura|bar|contenedor|farmacia|garaje|porche|porter(ia|o)|rellano|valla|vereda|otro (domicilio|edificio|numero|piso|portal)|otra (calle|casa|direccion|persona)|direccion (equivocada|erronea|incorrecta)|desconocid*)',
      'dinero|plata|precio',
    ],
    `${CARRIER} .. ((ni|no) (se |) (digno|llama|llamo*|toco|timbro|paso|vino|subio|aviso|quiso|entrego|ha (llamado|pasado)|llamaron|sube)|invent*|falsific*|firmo|estampo|larg(o|aron)|se (fue|largo|marcho|presento)|solto|dice* que|dijo que|miente|mintio|maleducad*|groser*|borde|tiro|lanzo|dejo|perdi*|tard*|lent*|incompetente*|se nego|gritos|retras*)`,
    '(estaba ausente|intento de entrega|no habia nadie) ... (cuando|en casa|estaba|estuve|mentira|pero)',
    '(cancel(ada|ado|an|aron|o)|anul(ado|aron|o)) (mi |el |la |por (el vendedor|ellos)|sin) (avisar|aviso|compra|envio|motivo|orden|pedido|)',
    'no (la |lo |) (ha |han |) (enviad*|mandad*) (aun|desde|nunca|todavia)',
    '(entrega|envio|mensajeria|paqueteria|reparto|transporte) (es |fue |ha sido |) (bastante |demasiado |muy |super |un |una |) (demorad*|desastre|etern*|lent*|odisea|retrasad*|tard*)',
    'despues (de|del) (el |la |los |mi |su |) (navidad|reyes|cumple*|fiesta|boda|evento|viaje|dia (de|de la|del) (madre|padre)|vacaciones|plazo|previsto)',
    'no (llega|llegaron|llego) (a tiempo|para (el|la|las|los|mi|navidad|reyes|su)|en (la |) (fecha|plazo)|cuando)',
    'ya no (la |lo |me |) (hace falta|necesit*|quier*|sirve*) (por|porque|pues|ya que) (llego|no llego|tardaron|tardo)',
    '(despues|mas tarde) (de |) (la |lo |) (previsto|prometid*|indicad*|acordad*|esperad*|fecha|estimad*|que (decia*|ponia*))',
    'no (cumpl*|respet*|se respet*) (con |) (el |la |las |los |) (fecha*|plazo*)',
    '(seguimiento|tracking) .. (no (se |) (actualiza*|existe*|funciona*|mueve*)|parado|detenido|falso)',
    '(hace (mas de |) (un|una|dos|tres|#|vari(a|o)s) (dia*|mes*|semana*)) que (la |lo |) (compre|deberia|espero|pedi)',
    '(compra|encargo|envio|estado|paquete*|pedido|rastreo|seguimiento|tracking) .. (atascad*|clavad*|congelad*|dando (vueltas)|detenid*|en (el (almacen|limbo)|la (aduana|central)|transito)|parad(a|o)|sin (moverse|noticias|novedad*))',
    '(estado|rastreo|seguimiento|tracking|app|web|pagina) .. (diciendo|dice|pone|sigue) .. (camino|enviado|preparando|reparto|transito)',
    [
      'para (el |la |las |los |mi |su |un |una |) (.. |) (aniversario|boda|colegio|cumple*|curso|examen|fiesta|navidad*|regalo|reyes|sabado|vacaciones|viaje) ... (aparecio|llega|llegaron|llego|recibi|vino|vinieron) (#|al|despues|dos|el|la|pasad*|tarde|tres|un|una|ya)',
      'antes|perfect*|bien|justo|a tiempo',
    ],
    [
      '(24 horas|24h|48 horas|48h|express|expres|prime|urgente) ... (semana*|dias|mes|meses|tarde|todavia)',
      'reembolso|bateria|dura*',
    ],
    [
      `${COUNT} (dia*|mes*|semana*) (aguardando|esper(ando|e))`,
      'respuesta|reembolso|dinero|devolucion|solucion|contest*|abono|factura|repuesto',
    ],
    [
      `(aun|continuo|seguimos|sigo|todavia) sin (el|la|las|los|mi|mis|saber (de|del|nada del) (mi |)) ${THING}`,
      'reembolso',
    ],
    `(ni rastro|ni senal*|sin (noticias|rastro|senales)) (de |del )(la |mi |) ${THING}`,
    ['(hubo que|me toco|tuve que|tuvimos que) (ir a |)(buscarl*|recogerl*)', 'devol*|bajar la'],
    '(me|nos) (la|lo|los|las) (anulan|anularon|cancel(an|aron)|han (anulado|cancelado))',
  ],
  normal: [
    [
      '(nunca llego|no llego|no lo (he |)recibi*)',
      'a la|al|a los|cable|a ser|respuesta|solucion|dinero|con|complet*|roto|hasta|tornillo*|a funcionar|bien|llega a',
    ],
    'no habia nada (aqui|cuando|en)',
    '(llego tarde|(demasiado|muy) tarde)',
    ['(aun|seguimos|sigo|todavia) (la |lo |) esper*', 'reembolso|dinero|respuesta|devolucion|solucion|factura|cambio'],
  ],
  weak: [
    'entrega',
    'envio',
    'repartidor*',
    ['tarde', 'una tarde|toda la tarde|la tarde entera|tarde entera|montar*|armar*'],
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
