import type { CausePhrases } from '../lexicon.ts';
import { CAME, COUNT, DAMAGED } from './words.ts';

const MARK =
  '(golpe*|golpazo*|abolladura*|abollon*|bollo*|rayon*|rasguno*|rayadura*|raya*|aranazo*|grieta*|raja|rajas|rajadura*|desperfecto*|desconchon*|raspon*|rozadura*|muesca*|fisura*|rotura*|dano|danos)';
const PACK =
  '(caja*|paquete*|embalaje*|empaque*|sobre*|bolsa*|bote*|frasco*|envase*|estuche*|carton*|envoltorio*|blister|precinto|tarro*|lata*|tubo|garrafa|saco)';
const OPENED =
  '(al (abrir*|recibir*|llegar|sacar*|desembalar*)|nada mas (abrir*|sacar*|llegar)|cuando (llego|lo abri|abri|lo saque))';

/** Arrived broken, dented, leaked or badly packed. */
export const damageTransit: CausePhrases = {
  strong: [
    [`${CAME} .. ${DAMAGED}`, 'perfecto|nada roto|de fabrica|pocos dias se'],
    `${CAME} .. ${MARK}`,
    `${DAMAGED} (${OPENED}|en (el |la |)(envio|transporte|camino|mensajeria|trayecto|paquete)|durante el|por (el |la |)(envio|transporte|mensajeria|dentro|un lado|una esquina|la mitad|detras|abajo)|desde que llego|de origen|dentro de la (caja|bolsa))`,
    `${OPENED} ... (${DAMAGED}|${MARK})`,
    `(tiene*|trae*|traia*|tenia*|presenta*|con|lleno de|llena de|llenos de|hay|habia) (un |una |unos |unas |varios |varias |muchos |dos |tres |gran |pequen* |algun* |) ${MARK}`,
    `(esta*|estan|estaba*) .. (abollad*|rayad*|aplastad*|aranad*|agrietad*|rajad*|astillad*|golpead*|quebrad*|reventad*|hech* (trizas|pedazos|anicos)|estrellad*|mojad* por|destrozad*)`,
    '(se |) (rompi*|danaron|dano|partio) .. (en (el |la |)(envio|transporte|camino|mensajeria)|durante el (envio|transporte)|por el camino|por no venir)',
    '(dano*|desperfecto*|rotura*|golpe*) .. (transporte|envio|mensajeria)',
    `${PACK} .. (${DAMAGED}|rasgad*|desgarrad*|pinchad*|agujeread*|mal estado|pesimas condiciones|malas condiciones|perforad*|vertid*|humed(o|a))`,
    '(mal|pesim*|fatal|malisim*|deficiente|mala|sin|pobre|nefasto|poc(a|o)|ningun*|nul(a|o)|falta de|peor|nada de) (bien |ningun* |nada de |apenas |)(embalad*|empaquetad*|empacad*|envuelt*|protegid*|embalaje|empaque|empaquetado|proteccion|acolchado|burbujas|papel burbuja|tipo de (proteccion|embalaje))',
    '(embalaje|empaquetado|empaque|proteccion) .. (insuficiente*|nul(o|a)|inexistente|inadecuad*|escas*|no (protege*|es|era|sirve*|adecuad*|aguanta*))',
    '(sin|no (venia*|traia*|trae*|viene*|lleva*|tenia*|habia|vino|estaba*)) (ni |con |en |) (apenas |la |una |nada de |bien |) (proteccion*|burbuja*|relleno|acolchado|embalaje|protegid*|embalad*|empaquetad*|envuelt*)',
    '(se (habia|ha|habian) (derramad*|salido|vertido|vaciado))',
    '(derramad*|desparramad*|vertid(o|a))',
    '(liquido|contenido|aceite|champu|gel|crema|salsa|jabon|polvo) .. (salid(o|a)|por toda la (caja|bolsa)|fuera del|se salio|esparcid*)',
    '(copa*|vaso*|plato*|taza*|cristal*|vidrio|espejo*|botella*|pantalla*|maceta*|huevos|figura*|galletas|frasco*|esquina*|tapa*|base|puerta|tablero*|pata*|carcasa) .. (hech* (anicos|trizas|pedazos|polvo|migas)|(llego|llegaron|vino|vinieron|venia*|estaba*) (rot*|part*|quebr*|raj*|doblad*)|agrietad*|estrellad*|astillad*|abollad*|aplastad*|golpead*)',
    '(esquina*|borde*|canto*|tapa*|portada|lomo|hojas|paginas|poster|cuadro|marco) .. (doblad*|golpead*|aplastad*|arrugad*|abollad*|mojad*|rasgad*|danad*)',
    '(paquete|caja|producto|libro*|todo) .. (mojad*|empapad*)',
    'derretid(o|a|os|as)',
    '(paquete|caja|lo|la) .. (tirad* desde|lanzad*|pisad*)',
  ],
  normal: [
    `(dos|tres|uno|una|vari(a|o)s|algun(a|o)s|#|la mitad) .. ${DAMAGED}`,
    [
      '(abolladura*|abollad*|rayad*|aranazo*|rasguno*|rayon*|aplastad*|agrietad*|astillad*)',
      'para evitar|sin un|ni un|evita*|a la semana|con el uso|despues de|proteg*|mi coche',
    ],
    ['danad(o|a|os|as)', 'pelo|piel|cabello|a la semana|mes|uso|semanas|dias'],
    '(esta*|estan|estaba*|producto|articulo|todo|toda) (todo |toda |muy |) (rot(o|a|os|as)|quebrad*|partid(o|a))',
    '(en una (simple |) bolsa|sin caja)',
    '(llego|vino|venia) en (mal|muy mal|malas|pesim*) (estado|condiciones)',
    'hech* (anicos|trizas|pedazos|polvo|migas)',
    '(cristal*|pantalla|vidrio|vaso*|copa*|plato*|espejo|maceta|huevos|botella|tapa|caja) rot(o|a|os|as)',
    '(lo |la |) (envian|mandan|meten|metieron) en (un|una) (bolsa|sobre|caja)',
  ],
  weak: [
    'rot(o|a|os|as)',
    'embalaje',
    'empaque',
    'quebrad*',
    'golpe*',
    'grieta*',
    'doblad(o|a)',
    'mojad(o|a)',
    'arrugad*',
  ],
};

const ACCESSORY =
  '(accesorio*|cable*|cargador*|adaptador*|mando|control*|pila*|bateria*|tornillo*|tuerca*|taco*|llave*|herramienta*|manual*|instruccion*|folleto|tapa*|tapon*|correa*|funda*|estuche*|bolsa*|maletin|soporte*|base*|pata*|rueda*|pedal*|asiento|boquilla*|cabezal*|recambio*|repuesto*|filtro*|manguera*|antena|auricular*|microfono|tarjeta*|memoria|usb|receptor|lapiz|pincel*|brocha|cuchar*|cuchilla*|disco*|pieza*|parte*|etiqueta*|certificado|regalo|obsequio|almohada*|cojin*|sabana*|bajera|cinturon|capucha|mascara*|peluca|guante*|cordon*|plantilla*|pendiente*|arete*|cadena|broche*|iman*|ventosa*|gancho*|cinta|tubo*|varilla*|clavija*|barra*|estante*|balda*|cajon*|puerta*|bisagra*|tirador*|foco|bombilla*|bandeja*|rejilla*|jarra|vaso*|taza*|plato*|tetina*|arnes|freno*|timbre|luz|luces|bomba|aguja*|hilo*|dado*|ficha*|carta*|muneco*|figura*|libro*|tomo|dvd|pagina*|hoja*|codigo|botella*|bote|dosificador|aplicador|protector*|cristal*|chip|conector*|junta*|abrazadera*|lo que|el (otro|segundo)|la otra|uno|una|dos|tres)';
const ONLY = '(solo|solamente|unicamente|nada mas|nomas|tan solo)';
const N = '(#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte)';
const GOT =
  '(llego|llegaron|llegado|vino|vinieron|venia*|viene*|recib(i|imos|ido)|envia(ron|do)|manda(ron|do)|entregaron|trae*|traia*|hay|habia*|contiene*|incluye*|estaba*|tiene*|tenia)';

/** Parts, units or quantity missing. */
export const missingParts: CausePhrases = {
  strong: [
    [
      `(falta*|falto) (el |la |los |las |un |una |mi |su |varios |varias |muchos |muchas |algunos |casi |mas de |) (${COUNT} |la mitad de |parte de |) ${ACCESSORY}`,
      'hace falta|hacen falta|haria falta|falta de|no falta',
    ],
    [
      '(falta|faltan|faltaba*|falto|faltaron) (el|la|los|las|un|una|uno|dos|tres|cuatro|#|vari(a|o)s|algunas|media|otr(a|o)|parte|piezas|cosas)',
      'hace falta|hacen falta|haria falta|respeto|faltan al|no falta|hora|dias para|potencia|fuerza|cm',
    ],
    [
      '(le|les|me|nos|y|que) (falta|faltan|faltaba*|falto|faltaron)',
      'hace falta|hacen falta|potencia|fuerza|sabor|cuerpo|calidad|un poco|cm|volumen|respeto|brillo|algo|tiempo',
    ],
    '(faltante*|pieza* (menos|ausente*)|(una|uno|dos|#) de menos)',
    [
      `(no|ni|tampoco) (me |nos |) (han |ha |) (trae*|traia*|trajo|incluye*|incluia|${GOT}|lleva*|aparece*|encuentro|encontre|pusieron|metieron) (con |ni |en la caja |) (el |la |los |las |su |un |una |ningun* |mas |) ${ACCESSORY}`,
      'en espanol|en castellano|problema*|pega*|duda|nada que',
    ],
    `${ACCESSORY} .. no (viene*|venia*|vino|vinieron|estaba*|llego|llegaron|incluid*|aparece*|lo tra*|la tra*|los tra*|se incluye*)`,
    [`${CAME} (todo |la caja |) sin (el |la |los |las |su |sus |ningun* |) ${ACCESSORY}`, 'en espanol|en castellano'],
    `${CAME} .. (incomplet*|vaci(o|a|os|as)|a medias|a la mitad|desparejad*)`,
    '(incomplet(o|a|os|as)|medi(o|a) vaci(o|a)|medi(o|a) llen(o|a)|casi vaci(o|a))',
    '(caja|paquete|sobre|estuche|bolsa|bote|frasco|envase|botella|tarro) (llego |vino |venia |estaba |esta |completamente |casi |) vaci(o|a)',
    '(bote|frasco|envase|bolsa|botella|tarro|tubo|paquete) .. (a la mitad|por la mitad|no (viene*|venia|esta*|llega) (llen*|complet*)|mitad de|menos (producto|cantidad|contenido))',
    `${ONLY} (me |nos |) (ha |han |) ${GOT} .. (${COUNT}|la mitad|parte|el|la|los|las)`,
    `(ha |han |) ${GOT} ${ONLY} (${COUNT}|la mitad|parte|el|la)`,
    `(${COUNT}) .. (en vez de|en lugar de|y no|de los|de las|cuando (son|eran|deberian)) (los |las |) ${N}`,
    `(pedi|compre|pague|encargue|son|eran|pone|dice|pack de|set de|juego de|anuncian) (un pack de |) ${N} .. (y|pero|solo) (solo |me |) (ha |han |) ${GOT} (solo |) (${N}|un|uno|una|la mitad)`,
    `${GOT} ${N} y (eran|son|pone*) `,
    'menos (cantidad|unidades|piezas|producto|contenido) (de|que)',
    '(cantidad|contenido|peso) (es |era |) (menor|inferior|incorrect*|incomplet*|no (corresponde*|coincide*))',
    'no (me |nos |) (ha |han |) (lleg(o|aron|ado)|vino|vinieron|mandaron|enviado) (todo|complet*|todos los|todas las|la otra|el otro|el segundo|el resto|la mitad|mas que|enter(o|a))',
    '(se (les |) olvid(aron|o) (de |) (meter|poner|enviar|incluir)|no metieron|no pusieron)',
    'sin (el |la |los |las |ningun* |su |sus |) (cable*|cargador*|tornillo*|manual*|pila*|bateria*|accesorio*|tapa|correa|pata*|pieza*|herramienta*|llave*|adaptador|boquilla*|filtro*|soporte*|estuche|repuesto*|pedales|ruedas|mando)',
    'un(a|) sol(o|a) (zapato|zapatilla|pendiente|arete|calcetin|guante|unidad|pieza)',
  ],
  normal: [
    [
      '(faltan|faltaban|faltaron|faltando)',
      'hacen falta|respeto|no faltan|ganas|palabras|dias|faltan al|faltan explicaciones',
    ],
    'no (trae*|traia*|trajo|incluye*|incluia)',
    'no (viene*|venia*|esta*) incluid*',
    ['(falta|faltaba|falto)', 'hace falta|haria falta|falta de|no falta|sin falta|faltaba mas|falta mejorar|por falta'],
    [
      'sin (el |la |los |las |ningun* |su |) (instrucciones|regalo|funda|bolsa|base|agujas|luz|puerta|cajones|cuerda|asa|etiqueta*|mascara)',
      'en espanol|en castellano|claras',
    ],
    '(en vez|en lugar) de (dos|tres|cuatro|cinco|seis|#)',
  ],
  weak: ['falta', 'no viene', 'vacio', 'vacia', 'piezas', 'cantidad', 'no trae'],
};

const SENT =
  '(manda(ron|do|n)|envia(ron|do|n)|envio|lleg(o|ado|aron|a)|vino|vinieron|viene*|venia|entrega(ron|do)|dieron|trajeron|recib(i|ido|imos)|pusieron)';
const WRONG = '(equivocad*|incorrect*|erroneo*|erronea*|otra cosa|distint*|diferent*)';
const ORDERED =
  '(pedi|pedimos|pedido|ordene|encargue|compre|comprado|compramos|solicite|elegi|escogi|seleccione|queria|pido|quise)';
const COLOURED = '(azul*|roj*|negr(o|a)|blanc(o|a)|verde*|gris*|marron|amarill*|rosa*|beige|xl|l|s|m|xxl|talla *)';

/** Another product, model, colour or size than ordered. */
export const wrongItem: CausePhrases = {
  strong: [
    [
      `(me |nos |le |) (han |ha |a |) ${SENT} (una |un |uno |la |el |el color |) (${WRONG}|otr(o|a|os|as)|cosa|algo que no|uno que no|una que no)`,
      'otro dia|otra vez|otra semana|nuevo|reemplazo|cambio|gratis|foto*|imagen*|descripcion|anuncio|rapid*|algo tarde|roto|golpead*|otro igual|direccion',
    ],
    [
      `(me |nos |) (han |ha |a |) ${SENT} .. (equivocad*|incorrect*|erroneo*|erronea*|que no (es|era|pedi)|otra cosa|otro (producto|articulo|modelo|color|tamano)|otra (talla|version|medida|marca)|(talla|color|modelo|producto|articulo) (diferente|distint*)|(distint*|diferente*) (a|al|de|del) (pedi*|lo que))`,
      'foto*|imagen*|descripcion|anuncio|direccion',
    ],
    `no (es|era|son|eran|fue|corresponde*|coincide*|concuerda*) (con |a |) (nada |ni |) (lo|el|la|los|las|al|el producto|el articulo|el modelo|el color|la talla) (que |) (yo |habia |he |) ${ORDERED}`,
    'no (es|era|son|corresponde*|coincide*) (con |a |) (mi |el |al |lo |) (pedido|solicitad*|pedid(o|a)|producto correcto|articulo correcto|modelo correcto|color correcto)',
    [
      `${ORDERED} ... (me |y |pero |nos ) (me |) (han |ha |a |) ${SENT} (un|una|unos|unas|el|la|los|las|otr*|#|en|de|color|dos izq*|uno que no|algo|cosa|lo que|${COLOURED})`,
      'tarde|dias despues|rot(o|a)|dias tarde|caja vacia|la semana|el mes|de nuevo|el dia|en mal estado|en una bolsa|en perfect*',
    ],
    `${ORDERED} .. (${COLOURED}|la *|el *) (y|pero) (es|era|son|vino|llego|viene|recibi|me (llego|mandaron|enviaron|vino|han))`,
    `(articulo|producto|pedido|color|modelo|referencia|envio|version|contenido) (es |era |) (equivocad*|erroneo|erronea|incorrect*|que no (corresponde*|es el|pedi|era))`,
    '(equivocad*|incorrecto|erroneo) (articulo|producto|pedido|color|modelo)',
    '(se (han |ha |) |)(equivocaron|equivocado|confundieron) (de|con|en|al) ',
    '(error|equivocacion|confusion) (en|de|con|del) (el |la |mi |) (envio|pedido|producto|articulo|color|modelo|almacen)',
    `(cuando|y yo|pero yo|y lo|yo) (lo |la |yo |) ${ORDERED} (el|la|un|una|en|de|tapa|${COLOURED})`,
    '(dos|los dos|las dos|ambos) (zapato* |zapatilla* |pies |) (son |) (izquierd*|derech*|del mismo pie|de distint* (talla|numero|color)|diferentes)',
    `(distint*|diferente*|otro|otra) (a|al|del|de|que) (lo |el |la |) (que |) (habia |) (${ORDERED}|pedid*|solicitad*|encargad*)`,
    `(en vez|en lugar|envez) de(l|) (lo que |el que |la que |) (${ORDERED}|solicitad*)`,
    `(llego|llegaron|llegado|vino|recibi|manda(ron|do)|envia(ron|do)|entregaron) .. (en vez|en lugar|envez) (del|de) (el |la |los |las |un |una |)`,
    `lo que (me |) (ha |han |) ${SENT} (es|son|fue|era)`,
    '(paquete|pedido) .. (de otra persona|de otro cliente|a nombre de otr*)',
    '(me han cambiado|me cambiaron) (el|la|los) (producto|articulo|pedido|color|modelo|talla)',
    `(nada que ver con|otra cosa que) lo que ${ORDERED}`,
    '(producto|articulo) (totalmente |completamente |) (diferente|distinto|equivocado)',
  ],
  normal: [
    ['(equivocad(o|a|os|as)|erroneo|erronea)', 'direccion|pedi|compre|yo|mi culpa|por equivocacion|medidas|talla'],
    '(otro (producto|articulo|modelo|color|diseno|sabor)|otra (talla|version))',
    'no (es|era|son) (el|la|los) (color|modelo|talla|producto|articulo|correct*)',
    'no me (mandaron|enviaron|llego) (el|la|lo) (que|correct*|color|modelo|talla)',
  ],
  weak: [
    'equivocad(o|a)',
    'otro color',
    'otro modelo',
    'otra talla',
    'incorrecto',
    'erroneo',
    'en vez de',
    'en lugar de',
  ],
};

/** Used, opened, dirty, expired or spoiled. */
export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(usad(o|a|os|as|isimo)|reacondicionad*|segunda mano|de exposicion|ya (usad*|abiert*|utilizad*|estrenad*)|seminuev*)',
      '(he|hemos|ha|habia|han|a|tengo|haberlo|sido muy) usado|usado (una vez|solo|dos|durante|siempre)|nunca usad*|sin usar|usado antes otr*|(lo|la|los) usad*',
    ],
    'no (es|era|esta*|parece*|son|venia) (un |) (producto |articulo |) (nuev(o|a|os|as)|a estrenar|precintad*|sellad*)',
    `(producto|articulo|parece*|aspecto|claramente|esta*|venia*|vino|llego|viene|vendieron|mandaron|enviaron) .. (usad*|de segunda mano|devuelt(o|a)|reacondicionad*|una devolucion|devolucion de otr*|utilizad*|haber sido (usad*|abiert*)|manosead*|de otro cliente)`,
    '(devolucion|devuelto) (de|por) (otr*|algun|un) (cliente|persona|comprador)',
    '(precinto|sello*|retractil|plastico|caja|embalaje|empaque|paquete|etiqueta de seguridad) .. (violad*|levantad*|manipulad*|quitad(o|a)|arrancad*|sin precint*|sin sell*|empezad*|con celo|vuelt* a (cerrar|pegar))',
    '(precinto|sello*) (de seguridad |de garantia |) (estaba* |venia* |esta |ya |vino |llego |) (rot(o|a|os)|abierto*|despegado|levantado|manipulado|quitado)',
    '(sin|no (tenia|traia|trae|venia*|viene*|tiene|lleva*|esta*)) (ni |el |con |su |) (precint*|sello*|sellad*|plastico protector|retractil)',
    '(manipulad*|desprecintad*|empezad*)',
    '(caja|paquete|sobre|bolsa|envase|embalaje|empaque|producto|bote|frasco) (ya |estaba |venia |vino |llego |esta |) abiert(o|a)',
    '(abiert(o|a|os|as)) (y |) (usad*|antes|previamente|sin|manosead*|con|falt*|suci*)',
    [
      '(suci(o|a|os|as)|sucisim*|suciedad|mugr*|llen(o|a|os|as) de (polvo|pelos|tierra|barro|grasa|manchas|suciedad|mugre|migas|huellas|moho))',
      'limpi*|quita*|elimina*|agua sucia|se ensucia|suciedad del|suelo sucio|se pone',
    ],
    [
      '(manchad*|mancha*|manchon*) (de|en|por|amarill*|negr*|que no|desde|marron*|blanca*)',
      'quita*|elimina*|saca*|limpia*|la piel|de la cara|de la edad|mis manchas|las manchas|al lavar*|mancho la|las manos|colada|deja*',
    ],
    [
      `(tiene*|tenia*|trae*|traia*|venia*|vino|llego|llegaron|con|viene*|estaba*) (con |muy |toda |todo |) (una |unas |varias |muchas |) (mancha*|manchad*|huella*|marcas de (uso|dedos|maquillaje)|pelo*|cabello*|restos de|maquillaje|signos de uso|senales de uso|desodorante|sangre|polvo|barro|mugre|migas)`,
      'de pegamento|suave|pelo (corto|largo|rizado)|perro con|gato con|quita*|elimina*|mi pelo',
    ],
    '(caducad*|caduco|vencid(o|a|os|as)|vencio|expirad*|pasad* de fecha|fuera de fecha|fecha (de caducidad |de vencimiento |) (vencida|pasada|caducada|borrada|proxima|corta|de hace))',
    '(caduca*|vence*|vencimiento|caducidad|fecha) .. (manana|en (pocos|#|dos|un|una|tres) (dias|semana*|mes|meses)|la semana que viene|este mes|pasada|vencida|hace|proxima|cercana|desde|ayer|el mes pasado)',
    ['ranci(o|a|os|as)', 'olor|huele*|sabor|sabe*|oli*'],
    '(moho*|enmohecid*|hongos|podrid*|echad* a perder|no (esta*|es|son) (nada |) fresc*|marchit*)',
    '(pelo*|cabello*) (de |en |pegado* |dentro |) (otra persona|perro|gato|alguien|el cepillo|dentro)',
    '(configurad*|registrad*|vinculad*|cuenta) (con |a |de |) (la cuenta de |nombre de |) (otra persona|otro usuario|alguien|anterior dueno)',
    '(marcas|rozaduras|desgastad*) (de|por) (el |) uso',
    '(estaba|venia|viene|vino|llego) (ya |) (empezad*|manosead*|estrenad*)',
    '(a medio usar|medio (gastad*|usad*))',
  ],
  normal: [
    [
      'abiert(o|a|os|as)',
      'derram*|abierto el|ojos|boca|costura*|mente|puerta abierta|he abierto|dejar abiert*|sandalia*',
    ],
    ['manchad(o|a|os|as)', 'limpia*|quita*|al lavar|me ha|me dejo|la cara'],
    ['suci(o|a|os|as)', 'limpi*|se pone|queda|lava|facil|deja'],
    'usad(o|a|os|as) (anteriormente|antes|previamente|por)',
    'fecha de (caducidad|vencimiento)',
  ],
  weak: ['abierto', 'usado', 'mancha', 'manchas', 'precinto', 'polvo', 'caducidad', 'viej(o|a)', 'pelos', 'devuelto'],
};
