import type { CausePhrases } from '../lexicon.ts';
import { CAME, COUNT, DAMAGED } from './words.ts';

const MARK =
  '(abolladura*|aranazo*|bollo*|dano|danos|desperfecto*|golpazo*|golpe*|grieta*|raja|rajadura*|rajas|rasguno*|raspon*|raya*|rayon*|rotura*|rozadura*)';
const PACK =
  '(bolsa*|bote*|caja*|carton*|embalaje*|empaque*|envase*|estuche*|frasco*|lata*|paquete*|precinto|saco|sobre*|tarro*|tubo)';
const OPENED =
  '(al (abrir*|desembalar*|llegar|recibir*|sacar*)|nada mas (abrir*|llegar|sacar*)|cuando (abri|llego|lo abri|lo saque))';

/** Arrived broken, dented, leaked or badly packed. */
export const damageTransit: CausePhrases = {
  strong: [
    [`${CAME} .. ${DAMAGED}`, 'perfecto|nada roto|de fabrica|pocos dias se'],
    `${CAME} .. ${MARK}`,
    `${DAMAGED} (${OPENED}|en (el |la |)(camino|envio|mensajeria|paquete|transporte|trayecto)|por (el |la |)(abajo|camino|dentro|detras|envio|la mitad|mensajeria|transporte|un lado|una esquina)|dentro de la (bolsa|caja))`,
    `${OPENED} ... (${DAMAGED}|${MARK})`,
    `(con|habia|hay|llena de|lleno de|tenia*|tiene*|trae*|traia*) (algun* |dos |gran |muchos |pequen* |tres |un |una |unas |unos |varias |varios |) ${MARK}`,
    '(dano*|desperfecto*|golpe*|rotura*) .. (envio|mensajeria|transporte)',
    `${PACK} .. (${DAMAGED}|pinchad*|mal estado|malas condiciones|vertid*|humed*)`,
    '(mal|pesim*|fatal|malisim*|mala|sin|pobre|nefasto|poc(a|o)|ningun*|nul(a|o)|falta de|peor|nada de) (apenas |bien |nada de |ningun* |)(embalad*|empaquetad*|empacad*|envuelt*|embalaje|empaque|empaquetado|proteccion|acolchado|burbujas|tipo de (embalaje|proteccion))',
    [
      '(sin|no (estaba*|habia|lleva*|tenia*|trae*|traia*|venia*|viene*|vino)) (con |en |ni |) (apenas |bien |la |nada de |un |una |) (acolchado|burbuja*|corcho*|embalad*|embalaje|empaquetad*|envuelt*|papel de|proteccion*|relleno)',
      'pegar*|sin burbujas queda|protector de|aplicar',
    ],
    'se (ha|habia|habian) (derramad*|salido|vaciado|vertido)',
    '(derramad*|vertid*)',
    '(base|botella*|carcasa|copa*|cristal*|espejo*|esquina*|figura*|frasco*|galletas|huevos|maceta*|pantalla*|pata*|plato*|puerta|tapa*|taza*|vaso*|vidrio) .. (hech* (anicos|migas|pedazos|polvo|trizas)|(estaba*|llegaron|llego|venia*|vinieron|vino) (doblad*|part*|quebr*|raj*|rot*)|agrietad*|estrellad*|astillad*|abollad*|aplastad*|golpead*)',
    '(borde*|canto*|cuadro|esquina*|hojas|lomo|marco|paginas|portada|poster|tapa*) .. (abollad*|aplastad*|arrugad*|danad*|doblad*|golpead*|mojad*)',
    '(caja|libro*|paquete|producto|todo) .. (empapad*|mojad*)',
    'derretid*',
    [`${CAME} .. (hech(a|as|o|os) (papilla|pure|un(a|))|en (dos|trozos)|cascad(a|as|o|os)|pinchad*)`, 'foto*'],
    'no (aguanto|resistio|soporto) (al |el |) (camino|envio|transporte|traslado|trayecto|viaje)',
    'se (ha |habia |) (abri|abiert|derram|derramad|revent|reventad|sali|salid|vaci|vaciad|verti|vertid)(eron|o|aron) .. (bolsa|caja|camino|dentro|durante|envio|paquete|sobre|transporte|trayecto|viaje)',
    '(bolsa|caja|paquete|sobre|todo) .. (chorreando|goteando|pegajos*|perdid* de (aceite|liquido)|pringad*|pringos*)',
    [
      '(balda*|borde*|canto*|carcasa|esquina*|lateral|panel*|puerta*|tablero*|tapa) .. (comid*|desconchad*|golpead*|hundid*|picad*|reventad*|saltad*)',
      'a la semana|al mes|con el uso',
    ],
    [
      '(con|tenia*|trae*|traia*) (el |la |las |los |un |una |dos |) (asa|balda|bisagra|brazo|canto|cristal|cuello|esquina|lateral|mango|marco|patilla|pata|pico|puerta|punta|rueda|soporte|tallo*|tapa|tapon|vidrio)(s|) (complet* |tod* |) (part*|rot(a|as|o|os)|quebrad*|doblad*|torcid*|hundid*|rajad*|destrozad*|abollad*)',
      'a la semana|al mes|uso',
    ],
  ],
  normal: [
    ['(aranad*|desportillad*|golpead*)', 'a la semana|con el uso|no se ha'],
    '(se |)derram(o|aron)',
    '(tapon|esquina|pata|tapa|pico|asa|patilla) rot*',
    `(dos|tres|uno|una|vari(a|o)s|algun(a|o)s|#|la mitad) .. ${DAMAGED}`,
    [
      '(abollad*|abolladura*|agrietad*|aplastad*|aranazo*|astillad*|rasguno*|rayad*|rayon*)',
      'para evitar|sin un|ni un|evita*|a la semana|con el uso|despues de|proteg*|mi coche',
    ],
    ['danad*', 'pelo|piel|cabello|a la semana|mes|uso|semanas|dias'],
    '(articulo|esta*|estaba*|estan|producto|toda|todo) (muy |toda |todo |) (rot(a|as|o|os)|quebrad*|partid*)',
    '(en una (simple |) bolsa|sin caja)',
    '(llego|venia|vino) en (mal|malas|muy mal|pesim*) (condiciones|estado)',
    'hech* (anicos|migas|pedazos|polvo|trizas)',
    '(botella|caja|copa*|cristal*|espejo|huevos|pantalla|plato*|tapa|vaso*|vidrio) rot(a|as|o|os)',
    '(la |lo |) (envian|mandan|meten|metieron) en (un|una) (bolsa|caja|sobre)',
  ],
  weak: ['rot(a|as|o|os)', 'embalaje', 'empaque', 'quebrad*', 'golpe*', 'grieta*', 'doblad*', 'mojad*', 'arrugad*'],
};

const ACCESSORY =
  '(accesorio*|cable*|cargador*|adaptador*|mando|control*|pila*|bateria*|tornillo*|tuerca*|taco*|llave*|herramienta*|manual*|instruccion*|tapa*|tapon*|correa*|funda*|estuche*|bolsa*|maletin|soporte*|base*|pata*|rueda*|pedal*|asiento|boquilla*|cabezal*|repuesto*|filtro*|manguera*|auricular*|microfono|tarjeta*|memoria|usb|cuchar*|cuchilla*|disco*|pieza*|parte*|etiqueta*|regalo|almohada*|cojin*|capucha|mascara*|guante*|arete*|cadena|iman*|gancho*|cinta|tubo*|varilla*|barra*|cajon*|puerta*|foco|bombilla*|jarra|vaso*|taza*|plato*|freno*|luz|luces|bomba|hilo*|carta*|muneco*|figura*|libro*|pagina*|hoja*|codigo|botella*|bote|cristal*|lo que|el (otro|segundo)|la otra|uno|una|dos|tres)';
const ONLY = '(nada mas|nomas|solamente|solo|tan solo|unicamente)';
const N = '(#|cinco|cuatro|diez|doce|dos|nueve|ocho|quince|seis|siete|tres|veinte)';
const GOT =
  '(llego|llegaron|llegado|vino|vinieron|venia*|viene*|recib(i|ido|imos)|envia(do|ron)|manda(do|ron)|entregaron|trae*|traia*|hay|habia*|incluye*|estaba*|tiene*|tenia)';

/** Parts, units or quantity missing. */
export const missingParts: CausePhrases = {
  strong: [
    [
      `(falta*|falto) (algunos |casi |el |la |las |los |mas de |mi |muchas |muchos |su |un |una |varias |varios |) (${COUNT} |la mitad de |parte de |) ${ACCESSORY}`,
      'hace falta|hacen falta|haria falta|falta de|no falta',
    ],
    [
      '(falta|faltaba*|faltan|faltaron|falto) (el|la|los|las|un|una|uno|dos|tres|cuatro|#|vari(a|o)s|algunas|media|otr(a|o)|parte|piezas|cosas)',
      'hace falta|hacen falta|haria falta|respeto|faltan al|no falta|hora|dias para|potencia|fuerza|cm',
    ],
    [
      '(le|les|me|nos|que|y) (falta|faltaba*|faltan|faltaron|falto)',
      'hace falta|hacen falta|potencia|fuerza|sabor|cuerpo|calidad|un poco|cm|volumen|respeto|brillo|algo|tiempo',
    ],
    '(faltante*|pieza* (ausente*|menos)|(#|dos|una|uno) de menos)',
    [
      `(ni|no|tampoco) (me |nos |) (ha |han |) (trae*|traia*|trajo|incluye*|incluia|${GOT}|lleva*|aparece*|encontre|pusieron|metieron) (con |en la caja |ni |) (el |la |las |los |mas |ningun* |su |un |una |) ${ACCESSORY}`,
      'en espanol|en castellano|problema*|pega*|duda|nada que',
    ],
    `${ACCESSORY} .. no (aparece*|estaba*|incluid*|la tra*|llegaron|llego|lo tra*|los tra*|se incluye*|venia*|viene*|vinieron|vino)`,
    [`${CAME} (la caja |todo |) sin (el |la |las |los |ningun* |su |sus |) ${ACCESSORY}`, 'en espanol|en castellano'],
    `${CAME} .. (a la mitad|a medias|incomplet*|vaci*)`,
    '(incomplet*|medi* llen*|medi* vaci*)',
    '(bolsa|bote|botella|caja|envase|estuche|frasco|paquete|sobre|tarro) (casi |completamente |esta |estaba |llego |venia |vino |) vaci*',
    '(bolsa|bote|botella|envase|frasco|paquete|tarro|tubo) .. (a la mitad|por la mitad|no (esta*|llega|venia|viene*) (complet*|llen*)|mitad de|menos (cantidad|contenido|producto))',
    `${ONLY} (me |nos |) (ha |han |) ${GOT} .. (${COUNT}|la mitad|parte|el|la|los|las)`,
    `(ha |han |) ${GOT} ${ONLY} (${COUNT}|la mitad|parte|el|la)`,
    `(${COUNT}) .. (en vez de|en lugar de|y no|de los|de las|cuando (deberian|eran|son)) (las |los |) ${N}`,
    `${GOT} ${N} y (eran|pone*|son) `,
    'menos (cantidad|contenido|piezas|producto|unidades) (de|que)',
    '(cantidad|contenido|peso) (era |es |) (menor|inferior|incorrect*|incomplet*|no (coincide*|corresponde*))',
    'no (me |nos |) (ha |han |) (lleg(ado|aron|o)|vino|viene*|venia*|vinieron|mandaron|enviado) (complet*|el otro|el resto|enter*|la mitad|la otra|mas que|todo)',
    '(se (les |) olvid(aron|o) (de |) (enviar|incluir|meter|poner)|no metieron|no pusieron)',
    'sin (el |la |las |los |ningun* |su |sus |) (accesorio*|adaptador|bateria*|boquilla*|cable*|cargador*|correa|estuche|filtro*|herramienta*|llave*|mando|manual*|pata*|pedales|pieza*|pila*|repuesto*|ruedas|soporte*|tapa|tornillo*)',
    [
      'sin (el|la|las|los|su|sus|un|una) (adaptador|asa|base|bolsa|boquilla|cable|cable|cargador|caja|cepillo|cordon*|correa|cubierta|enchufe|estuche|filtro|funda|garantia|gancho*|iman|llave|manual|mando|patas|pie|piezas|plato|plantilla*|ruedas|soporte*|tapa*|tapon*|tornillos|tuercas|varilla*)(s|)',
      'puest*|quit*|usar|uso con|mejor',
    ],
    [
      '(el otro|la otra|el resto|otr(a|o|os|as)|dos|tres|uno|una|la mitad) (de ellos |directamente |) (ni|ni siquiera|no) (aparec*|esta|estaba*|lleg(aron|o)|venia*|viene*|vino|vinieron)',
      'rot*|funcion*|bien',
    ],
    [
      '(ni rastro|ni senal*|ni sombra|por su ausencia) (de |del |) ',
      'paquete|pedido|envio|repartidor|vendedor|reembolso|dinero|mancha*|olor|grano*|caspa|cal|oxido|compra',
    ],
    '(hay|llegaron|traia|venian|vinieron) # (piezas |unidades |) de (las |los |) #',
  ],
  normal: [
    [
      '(faltaban|faltan|faltando|faltaron)',
      'hacen falta|respeto|no faltan|ganas|palabras|dias|faltan al|faltan explicaciones',
    ],
    'no (incluia|incluye*|trae*|traia*|trajo)',
    'no (esta*|venia*|viene*) incluid*',
    ['(falta|faltaba|falto)', 'hace falta|haria falta|falta de|no falta|sin falta|faltaba mas|falta mejorar|por falta'],
    [
      'sin (el |la |las |los |ningun* |su |) (agujas|asa|base|bolsa|cajones|cuerda|etiqueta*|funda|instrucciones|luz|mascara|puerta)',
      'en espanol|en castellano|claras',
    ],
    '(en lugar|en vez) de (#|cinco|cuatro|dos|seis|tres)',
  ],
  weak: ['falta', 'no viene', 'vacio', 'vacia', 'piezas', 'cantidad', 'no trae'],
};

const SENT =
  '(manda(do|n|ron)|envia(do|n|ron)|envio|lleg(a|ado|aron|o)|vino|vinieron|viene*|venia|entrega(do|ron)|dieron|trajeron|recib(i|ido|imos)|pusieron)';
const WRONG = '(diferent*|distint*|equivocad*|erronea*|erroneo*|incorrect*|otra cosa)';
const ORDERED = '(comprado|compre|elegi|encargue|escogi|ordene|pedi|pedido|pedimos|pido|queria|quise|solicite)';
const COLOURED = '(amarill*|azul*|beige|blanc*|gris*|l|m|marron|negr*|roj*|rosa*|s|talla *|verde*|xl|xxl)';

/** Another product, model, colour or size than ordered. */
export const wrongItem: CausePhrases = {
  strong: [
    [
      `(le |me |nos |) (a |ha |han |) ${SENT} (el |el color |la |un |una |uno |) (${WRONG}|otr(a|as|o|os)|cosa)`,
      'otro dia|otra vez|otra semana|nuevo|reemplazo|cambio|gratis|foto*|imagen*|descripcion|anuncio|rapid*|algo tarde|roto|golpead*|otro igual|direccion',
    ],
    [
      `(me |nos |) (a |ha |han |) ${SENT} .. (equivocad*|incorrect*|erroneo*|erronea*|que no (era|es|pedi)|otra cosa|otro (articulo|color|modelo|producto|tamano)|otra (marca|medida|talla|version)|(articulo|color|modelo|producto|talla) (diferente|distint*)|(diferente*|distint*) (a|al|de|del) (lo que|pedi*))`,
      'foto*|imagen*|descripcion|anuncio|direccion',
    ],
    `no (coincide*|corresponde*|era|eran|es|fue|son) (a |con |) (nada |ni |) (al|el|el color|el modelo|el producto|la|la talla|las|lo|los) (que |) (habia |he |yo |) ${ORDERED}`,
    'no (coincide*|corresponde*|era|es|son) (a |con |) (al |el |lo |mi |) (pedid*|pedido|solicitad*)',
    [
      `${ORDERED} ... (me |nos |pero |y ) (me |) (a |ha |han |) ${SENT} (un|una|unos|unas|el|la|los|las|otr*|#|en|de|color|dos izq*|algo|cosa|lo que|${COLOURED})`,
      'tarde|dias despues|rot(a|o)|dias tarde|caja vacia|la semana|el mes|de nuevo|el dia|en mal estado|en una bolsa|en perfect*',
    ],
    `${ORDERED} .. (${COLOURED}|la *|el *) (pero|y) (es|era|son|vino|llego|viene|recibi|me (enviaron|han|llego|mandaron|vino))`,
    `(articulo|color|contenido|envio|modelo|pedido|producto|referencia|version) (era |es |) (equivocad*|erroneo|erronea|incorrect*|que no (corresponde*|era|es el|pedi))`,
    '(equivocad*|erroneo|incorrecto) (articulo|color|modelo|pedido|producto)',
    '(se (ha |han |) |)(confundieron|equivocado|equivocaron) (al|con|de|en) ',
    '(confusion|equivocacion|error) (con|de|del|en) (el |la |mi |) (almacen|articulo|color|envio|modelo|pedido|producto)',
    `(cuando|pero yo|y lo|y yo|yo) (habia |la |lo |yo |) ${ORDERED} (un|una|en|de|tapa|(el|la|las|los) (#|de|gris*|negr*|azul*|grande|pequen*|otr*)|${COLOURED})`,
    '(ambos|dos|las dos|los dos) (pies |zapatilla* |zapato* |) (son |) (izquierd*|derech*|del mismo pie|de distint* (color|numero|talla)|diferentes)',
    `(diferente*|distint*|otra|otro) (a|al|de|del|que) (el |la |lo |) (que |) (habia |) (${ORDERED}|pedid*|solicitad*)`,
    `(en lugar|en vez|envez) de(l|) (el que |la que |lo que |) (${ORDERED}|solicitad*)`,
    `(llego|llegaron|llegado|vino|recibi|manda(do|ron)|envia(do|ron)|entregaron) .. (en lugar|en vez|envez) (de|del) (el |la |las |los |un |una |)`,
    `lo que (me |) (ha |han |) ${SENT} (era|es|fue|son)`,
    '(paquete|pedido) .. (a nombre de otr*|de otra persona|de otro cliente)',
    '(me cambiaron|me han cambiado) (el|la|los) (articulo|color|modelo|pedido|producto|talla)',
    `(nada que ver con|otra cosa que) lo que ${ORDERED}`,
    '(articulo|producto) (completamente |totalmente |) (diferente|distinto|equivocado)',
    [
      `(me |nos |) (a |ha |han |) ${SENT} (el|la|los|las|un|una|unos|unas|talla|de|en) .. (y no|en vez de|en lugar de) (el|la|los|las|un|una|unos|talla|de|en)`,
      'rot*|tarde',
    ],
    [
      `${SENT} (el |la |los |una |un |) (edicion|libro|version|volumen|juego) (de|del|en|que no)`,
      'espanol y|tarde|lujo|bolsillo y',
    ],
    [
      `(factura|orden|pedido) .. (decia|dice|era|indica*|pone|ponia|ponen) (.. |) (que |) (#|el|la|en|otr*|talla|un|una|${COLOURED}|espanol|castellano|claramente)`,
      'roto|tarde|entreg*|llega*|enviado|anuncio|web|foto*',
    ],
    ['(en (el|mi) pedido|pedid(a|o)) ... en (el (paquete|sobre)|la caja)', 'falta*|rot*|faltaba*|perdid*|tarde|solo'],
    `${CAME} .. (cambiad(a|as|o|os)|cruzad(a|as|o|os))`,
    'nada que ver con (el pedido|lo (pedido|comprado))',
    `(es|era|son|trae) (el|la|los|las) de (#|nin(a|o)s|hombre|mujer|bebe) .. (y yo|pero|yo|cuando) (.. |) ${ORDERED}`,
  ],
  normal: [
    ['(equivocad*|erronea|erroneo)', 'direccion|pedi|compre|yo|mi culpa|por equivocacion|medidas|talla'],
    '(otro (articulo|color|diseno|modelo|producto|sabor)|otra (talla|version))',
    'no (era|es|son) (el|la|los) (articulo|color|correct*|modelo|producto|talla)',
    'no me (enviaron|llego|mandaron) (el|la|lo) (color|correct*|modelo|que|talla)',
  ],
  weak: ['equivocad*', 'otro color', 'otro modelo', 'otra talla', 'incorrecto', 'erroneo', 'en vez de', 'en lugar de'],
};

/** Used, opened, dirty, expired or spoiled. */
export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(usad(a|as|isimo|o|os)|reacondicionad*|segunda mano|de exposicion|ya (abiert*|estrenad*|usad*|utilizad*)|seminuev*)',
      '(a|ha|haberlo|habia|han|he|hemos|sido muy|tengo) usado|usado (dos|durante|siempre|solo|una vez)|nunca usad*|sin usar|usado antes otr*|(la|lo|los) usad*',
    ],
    'no (era|es|esta*|parece*|son|venia) (un |) (articulo |producto |) (a estrenar|nuev*|precintad*|sellad*)',
    `(articulo|aspecto|claramente|enviaron|esta*|llego|mandaron|parece*|producto|vendieron|venia*|viene|vino) .. (usad*|de segunda mano|devuelt*|reacondicionad*|devolucion de otr*|utilizad*|haber sido (abiert*|usad*)|manosead*|de otro cliente)`,
    '(devolucion|devuelto) (de|por) (algun|otr*|un) (cliente|comprador|persona)',
    '(caja|embalaje|empaque|paquete|plastico|precinto|sello*) .. (levantad*|manipulad*|quitad*|arrancad*|sin precint*|empezad*|con celo|vuelt* a (cerrar|pegar))',
    '(precinto|sello*) (de garantia |de seguridad |) (esta |estaba* |llego |venia* |vino |ya |) (rot(a|o|os)|abierto*|levantado|quitado)',
    '(sin|no (esta*|lleva*|tenia|tiene|trae|traia|venia*|viene*)) (con |el |ni |su |) (precint*|sellad*|sello*)',
    '(empezad*|manipulad*)',
    '(bolsa|bote|caja|embalaje|empaque|envase|frasco|paquete|producto|sobre) (esta |estaba |llego |venia |vino |ya |) abiert*',
    '(abiert*) (y |) (antes|con|falt*|manosead*|sin|suci*|usad*)',
    [
      '(suci*|sucisim*|suciedad|mugr*|llen* de (barro|grasa|huellas|manchas|migas|moho|mugre|pelos|polvo|suciedad|tierra))',
      'limpi*|quita*|elimina*|agua sucia|se ensucia|suciedad del|suelo sucio|se pone',
    ],
    [
      '(mancha*|manchad*|manchon*) (amarill*|blanca*|de|desde|en|marron*|negr*|por|que no)',
      'quita*|elimina*|saca*|limpia*|la piel|de la cara|de la edad|mis manchas|las manchas|al lavar*|mancho la|las manos|deja*',
    ],
    [
      `(con|estaba*|llegaron|llego|tenia*|tiene*|trae*|traia*|venia*|viene*|vino) (con |muy |toda |todo |) (muchas |una |unas |varias |) (mancha*|manchad*|huella*|marcas de (dedos|maquillaje|uso)|pelo*|cabello*|restos de|maquillaje|signos de uso|desodorante|sangre|polvo|barro|mugre|migas)`,
      'de pegamento|suave|pelo (corto|largo|rizado)|perro con|gato con|quita*|elimina*|mi pelo',
    ],
    '(caducad*|caducaron|caduco|vencid*|vencio|expirad*|pasad* de fecha|fecha (de caducidad |de vencimiento |) (borrada|caducada|corta|de hace|pasada|proxima|vencida))',
    '(caduca*|caducidad|fecha|vence*|vencimiento) .. (manana|en (#|dos|pocos|tres|un|una) (dias|mes|meses|semana*)|este mes|pasada|vencida|hace|proxima|cercana|desde|ayer)',
    ['ranci*', 'olor|huele*|sabor|sabe*|oli*'],
    '(moho*|hongos|podrid*|echad* a perder|no (es|esta*|son) (nada |) fresc*|marchit*)',
    '(cabello*|pelo*) (de |dentro |en |pegado* |) (alguien|dentro|el cepillo|gato|otra persona|perro)',
    '(desgastad*|marcas|rozaduras) (de|por) (el |) uso',
    '(estaba|llego|venia|viene|vino) (ya |) (empezad*|estrenad*|manosead*)',
    '(a medio usar|medio (gastad*|usad*))',
    [
      '(alguien|otr(a|o) (client*|person*)|otros) .. (ha |habia |) (abierto|devolvio|estrenado|llevado|probado|puesto|us(ado|o))',
      'recomend*|comentario*|dijo',
    ],
    'ya (fue|ha sido|era|estaba*|venia*|vino|se (la|las|lo|los)) (ha |habia |han |) (de (alguien|otr*)|lavad*|montad*|probad*|puesto)',
    ['(con|tenia*|tiene*|trae*|traia*|venia*|vino) .. (barro|cerumen|saliva|vello)', 'limpi*|quita*'],
    [
      '(huele*|olia*|olor) (mucho |muchisimo |un monton |ya |) a (colonia|desodorante|pies|sudor|usad*)',
      'al rato|al poco|despues de|buen*|rico|rica|cuando',
    ],
    [
      '(esta*|estaba*|llego|llegaron|venia*|vino|vinieron) (casi |medio |muy |tod* |ya |) (agri(a|o|os)|agriad*|babos*|pasad(a|as|o|os)|poch(a|as|o|os)|picad(a|as|o|os)|ranci*|viscos*)',
      'de fecha|mes pasado|ano pasado|de moda|semana pasada|por|dia|de rosca|esquina',
    ],
    '(destapad*|desprecintad*|sin (el |) (film|precinto))',
    [
      '(con|tenia*|tiene*) (la |las |una |unas |) (huella*|marca*) (de |del |) (algun |un |) (dedo*|diente*|labio*|pisada*|zapato*|sudor|taza|vaso)',
      'quita*|no deja',
    ],
    '(cuenta|datos|fotos|perfil|usuario) de(l|) (alguien|anterior|otr*)',
  ],
  normal: [
    ['abiert*', 'derram*|abierto el|ojos|boca|costura*|mente|puerta abierta|he abierto|dejar abiert*|sandalia*'],
    ['manchad*', 'limpia*|quita*|al lavar|me ha|me dejo|la cara'],
    ['suci*', 'limpi*|se pone|queda|lava|facil|deja'],
    'usad* (anteriormente|antes|por)',
    'fecha de (caducidad|vencimiento)',
  ],
  weak: ['abierto', 'usado', 'mancha', 'manchas', 'precinto', 'polvo', 'caducidad', 'viej*', 'pelos', 'devuelto'],
};
