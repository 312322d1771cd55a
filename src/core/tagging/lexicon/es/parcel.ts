import type { CausePhrases } from '../lexicon.ts';
import { CAME, COUNT, DAMAGED } from './words.ts';

const MARK =
  '(golpe|golpes|golpecito*|golpazo*|abolladura*|abollon*|bollo*|rayon|rayones|rasguno*|rayadura*|raya|rayas|aranazo*|grieta*|raja|rajas|rajadura*|desperfecto*|mella*|desconchon*|desportilladura*|raspon*|rozadura*|roce*|muesca*|fisura*|quebradura|rotura*|hendidura*|magulladura*|picadura*|dano|danos|partido|rotito)';
const PACK =
  '(caja*|paquete*|embalaje*|empaque*|sobre*|bolsa*|bote|botes|frasco*|envase*|botella*|estuche*|carton*|envoltorio*|blister*|precinto|tarro*|lata*|tubo|garrafa|saco|paqueteria|embalado|empaquetado|envio)';

/** Arrived broken, dented, leaked or badly packed. */
export const damageTransit: CausePhrases = {
  strong: [
    [
      `${CAME} .. ${DAMAGED}`,
      'perfecto|nada roto|sin nada|de fabrica|pocos dias se|no vino nada|correctamente',
    ],
    `${CAME} .. ${MARK}`,
    `${DAMAGED} (al (abrir*|recibir*|llegar|sacar*|desembalar*|entregar*|desempacar*|abrir la)|en (el |la |un |)(envio|transporte|camino|mensajeria|trayecto|reparto|entrega|paquete)|durante el (envio|transporte|trayecto)|por (el |la |)(envio|transporte|mensajeria|paqueteria|correo|mal embalaje|golpes|dentro|fuera|un lado|una esquina|las esquinas|la mitad|delante|detras|debajo|arriba|abajo|varios|todas|todos|culpa)|desde (que llego|el principio|la caja|el inicio)|de origen|nada mas (abrir*|llegar|sacar*)|dentro de (la|el|su) (caja|paquete|bolsa|sobre))`,
    `(al (abrir*|recibir*|llegar|sacar*|desembalar*|desempaquetar*|desempacar*|destapar*)|nada mas (abrir*|sacar*|llegar|recibir*|desembalar*)|recien (abierto|llegado|sacado)|cuando (llego|lo abri|la abri|abri|lo saque|lo recibi|abrimos|los abri)|abri (la caja|el paquete)) ... ${DAMAGED}`,
    `(al (abrir*|recibir*|llegar|sacar*|desembalar*)|nada mas (abrir*|sacar*|llegar|recibir*)|cuando (llego|lo abri|la abri|abri|lo saque)) ... ${MARK}`,
    `(tiene*|trae*|traia*|tenia*|presenta*|con|lleno de|llena de|llenos de|lleno|hay|habia|venia con|vino con|llego con|aparecio con) (un |una |unos |unas |varios |varias |muchos |muchas |algun |alguna |algunos |algunas |dos |tres |gran |enorme |pequeno |pequenos |buen |leves |) ${MARK}`,
    `(esta*|estan|estaba*|era*) .. (abollad*|rayad(o|a|os|as)|aplastad*|aranad*|agrietad*|rajad*|astillad*|desportillad*|golpead*|quebrad*|derramad*|reventad*|hecho (trizas|pedazos|anicos)|estrellad*|magullad*|mojad(o|a|os|as) (por|el|la)|desconchad*|machacad*|destrozad*)`,
    '(se rompio|se rompieron|rompieron|se partio|rompio|danaron|se dano|se danaron|se quebro) .. (en (el |la |)(envio|transporte|camino|mensajeria|trayecto)|durante el (envio|transporte)|por el camino|por mal embalaje|por no (venir|estar))',
    '(dano|danos|desperfecto*|rotura*|golpe*) .. (transporte|envio|mensajeria|paqueteria|reparto)',
    `${PACK} .. (rot(o|a|os|as|isim*)|aplastad*|abollad*|reventad*|destroza*|golpead*|mojad*|danad*|rasgad*|deteriorad*|desgarrad*|machacad*|hundid*|empapad*|maltrat*|humed(o|a)|rajad*|pinchad*|agujeread*|desecha|deshecha|hech(o|a) (polvo|trizas|un asco|mierda|pedazos|unos zorros)|vertid*|derramad*|explotad*|perforad*|fatal estado|mal estado|malas condiciones|pesim(o|as) (estado|condiciones)|deformad*|chafad*|derretid*|estropead*|a medio romper|aplasto)`,
    '(mal|muy mal|pesimamente|fatal|pesimo|malisimo|deficiente|mala|sin|pobre|penoso|nefasto|poca|poco|ninguna|nula|escasa|falta de|peor|malisima|pesima|mal de|ningun|nada de) (bien |)(embalad*|empaquetad*|empacad*|envuelt*|protegid*|embalaje|empaque|empaquetado|proteccion|acolchado|acolchamiento|burbujas|plastico de burbujas|papel burbuja|embolsad*|preparad* para el envio|tipo de proteccion|tipo de embalaje)',
    '(embalaje|empaquetado|empaque|proteccion|packaging|envoltorio|presentacion del paquete) .. (mal*|pesim*|fatal|deficiente*|insuficiente*|nul(o|a)|inexistente|penos*|lamentable*|inadecuad*|pobre*|escas*|deja que desear|deja mucho|horrible*|cutre*|ridicul*|brilla*|verguenza|desastr*|no (protege*|es|era|sirve*|adecuad*|aguanta*|suficiente*)|vergonzos*|floj*|mejorable*|nefast*)',
    '(sin|no (venia*|traia*|trae*|viene*|llevaba*|lleva|tenia*|habia|llego|vino)) (ni |con |en |) (ningun tipo de |ninguna |nada de |ninguna clase de |apenas |casi |su |una |buena |mucha |la |) (proteccion*|burbuja*|relleno en la caja|plastico burbuja|papel burbuja|corcho|acolchado|embalaje|bien protegid*|bien embalad*|bien empaquetad*|protegid*|embalad*|empaquetad*|nada que (lo|la) proteg*)',
    '(no (esta|estaba|estan|estaban|viene*|venia*) (bien |nada |) (protegid*|embalad*|empaquetad*|empacad*|envuelt*|asegurad*|sujeto|sellad* y))',
    '(bailando|suelt(o|a|os|as)|dando tumbos|sin sujetar|sin fijar|golpeandose) (dentro de|en) (la |una |el |) (caja|paquete)',
    '(metid(o|a|os|as)|envuelt(o|a|os|as)|en) (simplemente |solo |) (en |) (un|una) (simple |triste |fina |mera |vulgar |misera |) (bolsa|sobre|plastico|funda|caja) (de plastico |de papel |de carton |de basura |) (sin|y ya|y punto|sin mas|finito|fina|aplastad*|nada mas|cualquiera)',
    '(se (habia|ha|habian|ha) (derramad*|salido|vertido|abierto y|desparramado|roto|vaciado)) (en|por|todo|toda|dentro|el|la|durante|casi|al)',
    '(derramad*|desparramad*|vertido|vertida|todo pringado|todo pringoso|empapad* de)',
    '(liquido|contenido|aceite|champu|gel|crema|salsa|jabon|polvo|producto|pintura|vino|perfume) .. (derramad*|salid(o|a)|vertid*|desparramad*|por toda la (caja|bolsa)|fuera del|se salio|por fuera|esparcid*)',
    '(tapa*|tapon*|precinto|cierre) .. (abierto|abierta|suelta|suelto|quitad*|salid*) .. (derram*|salid*|vaci*|pring*|manch*)',
    '(rot(o|a|os|as)|rajad*|quebrad*|partid*|hech(o|a|os|as) (anicos|trizas|pedazos|polvo|cachos|migas|trozos|mil pedazos|mierda|añicos)|estrellad(o|a)|destrozad*|golpead*|abollad*|rayad(o|a|os|as)|aplastad*|machacad*|astillad*|agrietad*|desportillad*|despostillad*|danad(o|a|os|as)) (de |en |) (fabrica|origen|una esquina|esquina*|el envio|la caja|las esquinas|los bordes|un lado|el canto|lateral|la tapa|la pantalla|mil pedazos)',
    '(copa*|vaso*|plato*|taza*|cristal*|vidrio|espejo*|jarron*|bombilla*|botella*|pantalla*|maceta*|huevos|ceramica|figura*|galletas|porcelana|bola*|frasco*|tarro*|esquina*|tapa*|base|puerta|tablero*|balda*|pata*|carcasa) .. (hech(o|a|os|as) (anicos|trizas|pedazos|polvo|cachos|migas)|(llego|llegaron|vino|vinieron|venia|venian|estaba|estaban) (rot*|part*|quebr*|raj*|doblad*|golpead*|danad*)|agrietad*|estrellad*|desportillad*|astillad*|abollad*|aplastad*|golpead*|magullad*)',
    '(lata*|bote*) .. (abollad*|golpead*|hinchad*|reventad*)',
    '(esquina*|borde*|canto*|lateral*|pico*|tapa*|cubierta|portada|lomo|hojas|paginas|poster|cuadro|marco) .. (doblad*|golpead*|aplastad*|arrugad*|rot(o|a|os|as)|abollad*|mojad*|rasgad*|chafad*|danad*|machacad*|mordid*|raid*|desconchad*)',
    '(paquete|caja|producto|articulo|libro*|todo) .. (mojad(o|a|os)|empapad*|calad(o|a) de agua)',
    '(chocolate*|bombon*|dulces|gomitas|velas|helado|manteca) .. (derretid*|fundid*|deshech*)',
    '(derretido|derretidos|derretida)',
    '(pantalla|cristal|vidrio|plastico|tapa|mica) (llego |vino |venia |viene |) (rot(o|a)|rajad*|estrellad*|quebrad*|rayad*|fisurad*|agrietad*)',
    '(viene|vino|venia|llego|llega) (todo |toda |muy |bastante |) (rot(o|a|os|as)|golpead*|aplastad*|arrugad*|destroz*)',
    '(paquete|caja|lo|la) .. (tirad(o|a) (por|de|desde)|lanzad*|pisad*|pisotead*|a patadas)',
  ],
  normal: [
    `(dos|tres|uno|una|varias|varios|algunas|algunos|#|la mitad|un par|cuatro) .. ${DAMAGED}`,
    ['(abolladura*|abollad*|rayad(o|a|os|as)|aranazo*|rasguno*|rayon|rayones|aplastad*|agrietad*|astillad*|desportillad*)', 'para evitar|sin un|ni un|ni un solo|evita*|a la semana|con el uso|rayas|despues de|proteg*|mi coche'],
    ['(danad(o|a|os|as))', 'pelo|piel|cabello|a la semana|mes|uso|semanas|dias'],
    '(esta|estaba|estan|estaban|producto|articulo|todo|toda) (todo |toda |muy |) (rot(o|a|os|as)|quebrad*|partid(o|a))',
    '(sin caja|sin su caja|a granel en una bolsa|en una bolsa sin)',
    '(mal|pesimo|muy mal|lamentable) estado (el |la |del |de la |) (envio|paquete|caja|embalaje|producto|)',
    '(llego|vino|venia) en (mal|pesim*|muy mal|malas|lamentable*|pesimas) (estado|condiciones)',
    '(hechas|hechos|hecho|hecha) (anicos|trizas|pedazos|polvo|cachos|migas|mil pedazos)',
    '(mal|muy mal) (emvalad*|envalad*|enbalad*|embaladas|enpaquetad*)',
  ],
  weak: ['rot(o|a|os|as)', 'embalaje', 'empaque', 'quebrad(o|a|os|as)', 'golpe*', 'caja', 'grieta*', 'doblad(o|a)', 'mojad(o|a)', 'arrugad*'],
};

const ACCESSORY =
  '(accesorio*|cable*|cargador*|adaptador*|enchufe|mando|control*|control remoto|pila*|bateria*|baterias|tornillo*|tornilleria|tuerca*|taco*|llave*|llave allen|herramienta*|manual*|instruccion*|guia|folleto|tapa*|tapon*|tapita|correa*|funda*|estuche*|bolsa*|bolsita|maletin|caja de regalo|soporte*|base*|pata*|rueda*|pedal*|asiento|sillin|boquilla*|cabezal*|recambio*|repuesto*|filtro*|manguera*|antena|auricular*|audifono*|microfono|tarjeta*|memoria|usb|receptor|dongle|lapiz|pincel*|brocha|esponja|cuchara*|cuchilla*|aspa*|disco*|broca*|pieza*|parte*|componente*|elemento*|etiqueta*|certificado|garantia|factura|ticket|regalo|obsequio|almohada*|cojin*|funda*|sabana*|bajera|cinturon|capucha|gorro|mascara*|peluca|espada|capa|guante*|calcetin*|cordon*|plantilla*|pendiente*|arete*|anillo|collar|dije|cadena|broche*|iman*|ventosa*|gancho*|cinta|adhesivo|pegamento|tubo*|varilla*|piqueta*|clavija*|poste*|barra*|estante*|balda*|cajon*|puerta*|bisagra*|tirador*|pomo*|lampara|foco|bombilla*|difusor|bandeja*|rejilla*|jarra|vaso*|taza*|plato*|tetina*|chupete|biberon|arnes|freno*|timbre|luz|luces|casco|bomba|inflador|aguja*|hilo*|dado*|ficha*|carta*|muneco*|figura*|libro*|tomo|disco|cd|dvd|pagina*|hoja*|capitulo|codigo|clave|semilla*|botella*|bote|frasco|dosificador|pulverizador|gotero|cuentagotas|aplicador|precinto|protector*|cristal*|lamina*|toallita*|chip|sim|conector*|eje|junta*|arandela*|pasador*|abrazadera*|brida*|remache*|escuadra*|la (otra|mitad)|nada|lo que|el (otro|segundo)|uno|una|dos|tres|algunas|algunos|varias|varios)';

/** Parts, units or quantity missing. */
export const missingParts: CausePhrases = {
  strong: [
    [
      `(falta*|faltaba*|falto|faltaron|faltando) (el |la |los |las |un |una |mi |su |al menos |solo |varios |varias |muchos |muchas |algunos |algunas |casi |mas de |como |unos |unas |) (${COUNT} |la mitad de |parte de |tipo de |) ${ACCESSORY}`,
      'hace falta|hacen falta|haria falta|harian falta|falta de respeto|falta de calidad|falta de instrucciones|no falta|faltaba mas|nada que falte|falto de',
    ],
    [
      '(falta|faltan|faltaba|faltaban|falto|faltaron) (el|la|los|las|un|una|uno|dos|tres|cuatro|cinco|#|varias|varios|algunas|muchas|media|otra|otro|mas de|parte|piezas|cosas)',
      'hace falta|hacen falta|haria falta|falta el respeto|faltan el respeto|faltan al|no falta|hora|dias para|falta un poco|un mes para|minutos|potencia|fuerza|cm|centimetros',
    ],
    ['(le|les|me|nos|y|que) (falta|faltan|faltaba|faltaban|falto|faltaron)', 'hace falta|hacen falta|potencia|fuerza|sabor|cuerpo|calidad|mas |un poco|cm|volumen|luz|respeto|estabilidad|brillo|de instrucciones|gracia|algo|intensidad|experiencia|tiempo|largo|centimetros|palabras|mejorar'],
    '(faltante*|piezas? ausentes|pieza ausente|piezas de menos|una pieza menos|una de menos|uno de menos|dos de menos|# de menos|unidades de menos)',
    `(no|ni|tampoco) (me |nos |) (trae*|traia*|trajo|trajeron|incluye*|incluia*|incluyen|incluyo|viene*|venia*|vino|vinieron|contiene*|contenia|llego|llegaron|lleva*|llevaba*|recibi|recibimos|aparece*|encuentro|encontre|encontramos|estaba*|esta*|mandaron|enviaron|han enviado|han mandado|hay|habia|tiene*|tenia*|pusieron|metieron) (con |ni |en la caja |) (el |la |los |las |su |sus |un |una |ningun |ninguna |mas |) ${ACCESSORY}`,
    `${ACCESSORY} .. (no (viene*|venia*|vino|vinieron|estaba*|llego|llegaron|incluid*|esta incluid*|aparece*|lo traia|lo trae|la trae|las trae|los trae|la traia|se incluye*|lo incluye*|estan)|faltaba*|falta|faltan|brilla* por su ausencia)`,
    `${CAME} (todo |la caja |el paquete |la bolsa |) (sin) (el |la |los |las |su |sus |ningun |ninguna |) ${ACCESSORY}`,
    `${CAME} .. (incomplet*|vaci(o|a|os|as)|a medias|a la mitad|medio vaci*|media vaci*|desparejad*)`,
    '(incomplet(o|a|os|as)|medio vaci(o|a)|media vacia|medio llen(o|a)|semivaci*|casi vaci(o|a))',
    '(caja|paquete|sobre|estuche|bolsa|bote|frasco|envase|blister|contenedor|botella|tarro) (llego |vino |venia |estaba |esta |completamente |totalmente |casi |practicamente |por dentro |) (vaci(o|a)|sin nada)',
    '(vacio|vacia) (la caja|el paquete|el sobre|por dentro|el bote|el envase)',
    '(bote|frasco|envase|bolsa|botella|tarro|tubo|paquete|sobre|caja) .. (a la mitad|a medias|por la mitad|medio vacio|media vacia|no (viene*|venia*|esta*|estaba*|llega) (llen*|complet*)|mitad de|casi vacio|gastado|menos (producto|cantidad|contenido))',
    `(solo|solamente|unicamente|nada mas) (me |nos |) (llego|llegaron|ha llegado|han llegado|vino|vinieron|venia*|viene|vienen|recibi|recibimos|he recibido|enviaron|mandaron|entregaron|trae|traen|traia*|trajeron|hay|habia|contiene*|contenia|dieron|estaba*|tiene*|tenia|incluye*|incluia|habian) .. (${COUNT}|la mitad|parte|el|la|los|las|uno|una)`,
    `(llego|llegaron|ha llegado|vino|vinieron|venia*|recibi|he recibido|enviaron|mandaron|entregaron|trae|traia*|habia|hay|contiene*|conte) (solo|solamente|unicamente|nada mas|tan solo) (${COUNT}|la mitad|parte|el|la|los|las|uno|una)`,
    `(${COUNT}|un|una|uno) .. (en vez de|en lugar de|envez de|y no|de los|de las|y son|cuando (son|eran|deberian|tendrian)|cuando deberian ser|y debian ser|y deberian ser) (los |las |) (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta) (que|piezas|unidades|solo|y|por|en|cojines|fundas|pares|tornillos|)`,
    `(pedi|compre|pague|pedimos|encargue|ordene|son|eran|pone|dice|pack de|set de|juego de|lote de|anuncian|decia|ponia) (un pack de |un set de |un juego de |) (#|dos|tres|cuatro|cinco|seis|ocho|diez|doce) .. (y|pero|solo|me) (solo |me |unicamente |solamente |han |ha |) (llego|llegaron|llegado|vino|vinieron|venian|recibi|enviaron|enviado|mandaron|mandado|hay|habia|venia|trae|traia|entregaron) (solo |solamente |) (#|un|uno|una|dos|tres|cuatro|cinco|la mitad)`,
    '(cantidad|numero de (piezas|unidades)|contenido|peso) (es |era |) (menor|inferior|incorrect*|equivocad*|menos|incomplet*|no (corresponde*|coincide*|es))',
    '(menos|inferior) (cantidad|contenido|producto|unidades|piezas|peso) (de|que|del) (lo|la|las|el|que|#|indic*|anunc*)',
    '(venian|vienen|traia|habia|hay|trae|llegaron|eran|son|conte) (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|once) (y |) (en vez|en lugar|de los|de las|cuando|solo|solamente|nada mas)',
    '(no (me |nos |) (lleg(o|aron)|ha llegado|han llegado|vino|vinieron|mandaron|enviaron|han enviado|entregaron) (todo|completo|todos los|todas las|la otra|el otro|el segundo|la segunda|el resto|lo demas|la mitad|mas que))',
    '(no (viene*|venia*|vino|llego|llegaron|vinieron|esta|estaba|estan) (complet*|enter(o|a)|todo|todas las|todos los|entera))',
    '(a falta de|pendiente de recibir|me deben|se olvidaron de (meter|poner|enviar|mandar|incluir)|olvidaron (meter|poner|enviar|incluir|mandar)|se les olvido (meter|poner|enviar|incluir|mandar)|no metieron|no pusieron)',
    `sin (el |la |los |las |ningun |ninguna |su |sus |) (cable*|cargador*|tornillo*|tornilleria|tuerca*|manual*|instrucciones|mando|pila*|bateria*|accesorio*|tapa|tapon|correa|pata*|pieza*|herramienta*|llave*|adaptador|boquilla*|filtro*|soporte*|estuche|recambio*|repuesto*|pedales|ruedas)`,
    '(ni |) (instrucciones|manual) (ni|no trae*|no viene*|no vienen|no incluye*|no habia|no hay)',
    '(habia|hay|venia|vino|llego|recibi) (uno|una|un|media) sol(o|a) (de|en|y|zapato|pieza|pendiente|unidad)',
    '(un|una) sol(o|a) (zapato|zapatilla|pendiente|arete|calcetin|guante|unidad|pieza|pata|auricular)',
    '(pieza*|tornillo*) .. (repetid*|duplicad*|que faltan|perdid*|no estan|no estaban)',
  ],
  normal: [
    ['(faltan|faltaban|faltaron|faltando)', 'hacen falta|faltan el respeto|no faltan|ganas|palabras|dias|faltan al|faltan explicaciones|faltan instrucciones'],
    '(no (me |) (trae*|traia*|trajo|incluye*|incluia*))',
    '(no (viene*|venia*|esta*) incluid(o|a|os|as))',
    ['(falta|faltaba|falto)', 'hace falta|haria falta|falta de|no falta|sin falta|faltaba mas|falta mejorar|mas que|por falta|me falta tiempo|que hacer'],
    'sin (el |la |los |las |ningun |ninguna |su |sus |) (accesorios|regalo|funda|bolsa|base|cinta|disco|agujas|luz|puerta|cajones|gancho*|cuerda|asa|etiqueta*|sabana|capucha|mascara)',
    '(en vez|en lugar) de (dos|tres|cuatro|cinco|seis|ocho|diez|#)',
    '(solo|solamente) (uno|una|un|dos|la mitad|media)',
  ],
  weak: ['falta', 'sin manual', 'sin instrucciones', 'no viene', 'vacio', 'vacia', 'accesorios', 'piezas', 'manual', 'cantidad', 'no trae'],
};

const SENT =
  '(mandaron|mandado|mandan|enviaron|enviado|envian|envio|mando|llego|llegado|llegaron|llega|vino|vinieron|viene|venia|entregaron|entregado|dieron|dado|trajeron|traido|recibi|recibido|recibimos|despacharon|pusieron|metieron)';
const OTHER =
  '(otr(o|a|os|as)|equivocad*|incorrect*|errone*|distint*|diferent*|cosa|algo|un producto que|lo que (les|quisieron|no)|uno que no|una que no|el que no|cualquier)';
const ORDERED =
  '(pedi|pedimos|habia pedido|he pedido|habiamos pedido|ordene|ordenamos|encargue|encargamos|compre|he comprado|habia comprado|compramos|solicite|solicitamos|solicitado|elegi|escogi|seleccione|queria|pido|pedido|quise|pague por|pedia)';

/** Another product, model, colour or size than ordered. */
export const wrongItem: CausePhrases = {
  strong: [
    [
      `(me |nos |le |) (han |ha |a |) ${SENT} ${OTHER}`,
      'otro dia|otra vez|otro mes|otra semana|nuevo|reemplazo|en su lugar gratis|cambio|gratis|foto*|imagen*|descripcion|anuncio|funciona|rapid*|un dia|otro problema|sin coste|antes|algo tarde|algo roto|algo golpead*|perfecto|otro igual|sin problema*|diferentes piezas|compensar',
    ],
    [
      `(me |nos |le |) (han |ha |a |) ${SENT} .. (equivocad(o|a|os|as)|incorrect(o|a|os|as)|erroneo*|erronea*|que no (es|era|pedi|corresponde)|otra cosa|otro (producto|articulo|modelo|color|tamano|diseno|sabor|libro|numero)|otra (talla|version|medida|marca|referencia|cosa)|distint(o|a|os|as) (a|al|de|del) (pedi*|lo|que|la)|diferente* (a|al|de|del) (pedi*|lo|que|la))`,
      'foto*|imagen*|descripcion|anuncio|direccion|otro dia',
    ],
    `no (es|era|son|eran|fue|corresponde*|coincide*|concuerda*) (con |a |) (nada |exactamente |ni |) (lo que|el que|la que|los que|las que|lo q|al que|el producto que|el articulo que|el modelo que|el color que|la talla que|lo) (yo |) ${ORDERED}`,
    `(no (es|era|son|corresponde*|coincide*|concuerda*)) (con |a |) (mi |el |al |con el |lo |) (pedido|solicitad*|pedid(o|a)|articulo pedido|orden|producto pedido|articulo comprado|producto comprado|producto correcto|articulo correcto|modelo correcto|color correcto|producto que|articulo que|modelo que|color que)`,
    [
      `${ORDERED} ... (me |y |pero |nos ) (han |ha |a |me |me han |me ha |nos |) ${SENT} (un|una|unos|unas|el|la|los|las|otr(o|a|os|as)|#|en|de color|de|color|talla|azul*|roj*|negr*|blanc*|verde*|gris*|marron|amarill*|rosa*|xl|l|s|m|xxl|la talla|solo el|dos izq*|uno que no|algo|cosa|lo que)`,
      'tarde|dias despues|rot(o|a)|dias tarde|caja vacia|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|la semana|el mes|de nuevo|el dia|en mal estado|en una bolsa|en perfect*|la caja',
    ],
    `${ORDERED} .. (azul*|roj(o|a)|negr(o|a)|blanc(o|a)|verde*|gris*|marron|amarill*|rosa*|morad*|beige|talla *|la *|el *) (y|pero) (es|era|son|vino|llego|viene|recibi|me (llego|mandaron|enviaron|vino|han))`,
    '(articulo|producto|pedido|color|modelo|referencia|envio|version|paquete|contenido|libro|sabor|mercancia|prenda|pieza|medida) (es |era |) (equivocad(o|a|os|as)|erroneo|erronea|incorrecto|incorrecta|cambiado|que no (corresponde*|es el|pedi|era))',
    '(equivocad(o|a)|incorrecto|erroneo) (el |la |) (articulo|producto|pedido|color|modelo|referencia|envio)',
    '(se (han |ha |) (equivocaron|equivocado|equivoco|confundieron|confundido)|se equivocaron|equivocaron) (de |con |en |al |mi |el |la )',
    '(error|errores|equivocacion|confusion) (en|de|con|del) (el |la |mi |) (envio|pedido|producto|articulo|color|modelo|almacen|paquete|despacho|preparacion)',
    '(dos|los dos|las dos|ambos|ambas) (zapato* |zapatilla* |pies |bota* |guante* |auricular* |) (son |eran |) (izquierd*|derech*|del mismo (pie|lado)|de distint(o|a) (talla|numero|color|modelo)|de diferente (talla|numero|color|modelo)|distint*|diferent*)',
    '(un|uno|una) (de cada |de |) (talla|color|numero|modelo|pie|padre) (y (el otro|la otra|otro|otra)|diferente|distint*)',
    '(uno|una) .. (del |de la |) (#|negro|blanco|azul|rojo|derecho|izquierdo|m|l|s) y (el otro|la otra|otro|otra)',
    '(distint(o|a|os|as)|diferente*|otro|otra|no el|no la) (a|al|del|de|que) (lo |el |la |) (que |) (pedid(o|a)|pedi|solicitad*|solicite|comprad(o|a)|compre|encargad*|encargue|ordenad*|ordene|elegi|elegid*|habia pedido|habia comprado)',
    `(en vez|en lugar|envez) (de|del|de la|de los|de las) (lo que |el que |la que |) (${ORDERED}|pedid(o|a)|solicitad*)`,
    '(llego|llegaron|ha llegado|vino|vinieron|recibi|mandaron|enviaron|enviado|mandado|entregaron|era|traia) .. (en vez|en lugar|envez) (de|del) (el |la |los |las |un |una |)',
    '(color|modelo|talla|tamano|producto|sabor|diseno|version|numero|medida|articulo) (que (me |) (enviaron|mandaron|llego|llega|recibi|viene|vino|han enviado|han mandado)) .. (no es|no era|incorrect*|equivocad*|otr(o|a)|diferente|distint*|no corresponde)',
    '(paquete|pedido|envio) .. (de otra persona|de otro (cliente|comprador|usuario)|a nombre de otr*|que no es (el |) mio|ajeno)',
    '(me cambiaron|me han cambiado|cambiaron|me intercambiaron) (el|la|los|las) (producto|articulo|pedido|color|modelo|talla|paquete)',
    '(nada que ver con|otra cosa que) (lo que|el que|la que|lo) (yo |) (pedi|compre|habia pedido|encargue|ordene|pedido|solicite)',
    '(factura|albaran|etiqueta|caja|ticket|bolsa) .. (pone|dice|ponia|decia|indica) ... (dentro|pero (es|son|dentro|lo|la|el)|y (es|son|dentro|el|la|me))',
    '(me llego|recibi|me mandaron|me enviaron|enviaron|mandaron|vino) (la |el |una |un |) (talla|numero|color|modelo|version|tamano) (equivocad*|errone*|incorrect*|que no|distint*|diferent*|otr*)',
    '(otra cosa (totalmente |completamente |) (diferente|distinta)|(producto|articulo) (totalmente |completamente |) (diferente|distinto|equivocado))',
  ],
  normal: [
    ['(equivocad(o|a|os|as)|erroneo|erronea)', 'direccion|pedi|compre|yo|mi culpa|estaba equivocado|por equivocacion|medidas|talla'],
    '(otro (producto|articulo|modelo|color|diseno|sabor)|otra (talla|version|referencia))',
    '(no (es|era|son) (el|la|los|las) (color|modelo|talla|producto|articulo|version|correct*|que (queria|compre)))',
    '(color|modelo|producto|articulo) (distint*|diferente*) (al|del|de lo|a lo)',
    '(no me (mandaron|enviaron|llego) (el|la|lo) (que|correct*|color|modelo|talla))',
    '(me llego|recibi|me mandaron|me enviaron) (la|el|una|un) (talla|numero) (#|s|m|l|xl|xxl|xs)',
  ],
  weak: ['equivocado', 'equivocada', 'otro color', 'otro modelo', 'otra talla', 'incorrecto', 'erroneo', 'en vez de', 'en lugar de', 'no era'],
};

/** Used, opened, dirty, expired or spoiled. */
export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(usad(o|a|os|as)|usadisim*|reacondicionad*|refurbished|reciclad(o|a) y|reutilizad*|segunda mano|segundo uso|2 mano|de exposicion|ya (usad*|abiert*|utilizad*|estrenad*|instalad*)|seminuev*|semi nuev*)',
      'he usado|hemos usado|solo he|lo he|la he|los he|ha usado|habia usado|habiendo|usado una vez|usado solo|usado dos|usado durante|siempre he|usado antes otro|usado otro*|haberlo usado|haberl*|nunca usad*|sin usar|poco usado por mi|mas usado|han usado|a usado|e usado|tengo usado|los usados',
    ],
    '(no (es|era|esta|estaba|parece*|son|eran|venia|esta siendo|ser|parecia) (un |una |) (producto |articulo |) (nuev(o|a|os|as)|a estrenar|precintad*|sellad*))',
    '(producto|articulo|parece*|parecia|pinta|aspecto|claramente|evidente*|esta*|estaba*|venia*|vino|llego|viene|me han (enviado|vendido|mandado)|vendieron|mandaron|enviaron) .. (usad(o|a|os|as)|de segunda mano|devuelt(o|a)|reacondicionad*|una devolucion|devolucion de otr*|abierto y|utilizad(o|a|os|as)|haber sido (usad*|abiert*|devuelt*)|estrenad*|manosead*|de otro cliente|probad*|viej(o|a|os|as)|antigu(o|a) de)',
    '(devolucion|devuelto|retorno|regreso) (de|por) (otro|otra|algun|un) (cliente|persona|comprador|usuario)',
    '(precinto|sello|sellos|plastico|film|retractil|lamina|celofan|caja|embalaje|empaque|envase|bote|frasco|bolsa|paquete|tapa|blister|etiqueta de seguridad|sello de seguridad|cinta) .. (ya |) (rot(o|a|os|as) el precinto|abiert(o|a|os|as)|violad*|levantad*|manipulad*|despegad(o|a)|quitad(o|a)|arrancad*|rasgado el precinto|mal cerrad*|sin precint*|sin sell*|retirad*|empezad*|recortad*|reprecintad*|vuelt* a (cerrar|pegar|precintar)|con celo|pegad* con celo|con cinta)',
    '(precinto|sello|sellos|retractil) (de seguridad |de garantia |) (estaba |venia |esta |ya |vino |llego |) (ya |) (rot(o|a|os)|abierto|despegado|violado|levantado|manipulado|quitado|cortado)',
    '(sin|no (tenia|traia|trae|venia*|viene*|tiene|lleva*|llevaba|esta*|estaba*)) (ni |el |con |su |) (precint*|sello de (seguridad|garantia)|sello|sellad(o|a|os|as)|plastico protector|retractil|film|etiquetas|celofan)',
    '(abiert(o|a|os|as)|manipulad(o|a|os|as)|desprecintad*|destapad(o|a)|empezad(o|a|os|as)|desempacad*) (y |) (usad*|antes|previamente|ya|con anterioridad|por otr*|sin|de antes|manosead*|con|el|la|probad*|falt*|suci*|)',
    [
      '(suci(o|a|os|as)|sucisim*|suciedad|mugr*|mugroso*|cochin(o|a|os)|asqueros(o|a) por dentro|polvorient*|llen(o|a|os|as) de (polvo|pelos|tierra|barro|grasa|manchas|suciedad|mugre|migas|huellas|restos|moho|hongos|telaranas|pelo*|cabello*)|pringos(o|a)|grasient(o|a) al)',
      'limpia*|quita*|elimina*|trabajo sucio|agua sucia|se ensucia|facil|suciedad de|suciedad del|agarra suciedad|el polvo|suelo sucio|siempre sucio',
    ],
    [
      '(manchad(o|a|os|as)|mancha*|manchon*|lamparon*|cerco*) (de |en |por |amarill*|negr*|oscur*|rar*|marron*|sospechos*|que no|desde|por todos|por todas|en el|en la|blanca*)',
      'quita*|elimina*|saca*|limpia*|la piel|manchas de la cara|de la edad|mis manchas|las manchas|despues|al lavar*|se mancha|mancho la|toda la ropa|colada|las manos|deja* mancha*',
    ],
    [
      '(tiene*|tenia*|trae*|traia*|venia*|vino|llego|llegaron|con|viene*|estaba*|esta*) (con |muy |toda |todo |) (una |unas |varias |muchas |algunas |la |) (mancha*|manchad*|manchon*|lamparon*|huella*|marcas de (uso|dedos|maquillaje)|pelo*|cabello*|restos de|maquillaje|signos de uso|senales de uso|marcas de haber|desodorante|sangre|polvo|barro|arena|rozaduras de uso|olor a (usado|sudor|colonia|perfume de)|mugre|migas)',
      'de pegamento|de fabrica|suave|con el pelo|con pelo corto|perro con|gato con|quita*|elimina*|pelo largo|pelo rizado|gente con|mi pelo',
    ],
    '(caducad(o|a|os|as)|caduco|vencid(o|a|os|as)|vencio|pasad(o|a|os|as) de fecha|expirad(o|a|os|as)|expiro|fuera de fecha|fecha (de caducidad |de vencimiento |de consumo |) (vencida|pasada|caducada|expirada|ya|borrada|cercana|muy (corta|cercana|proxima)|de hace|del ano pasado|proxima|tachada|corta)|ya habia vencido|ya vencio)',
    '(caduca*|vence|vencen|vencia|vencimiento|caducidad|expira|fecha) .. (manana|en (pocos|# |dos|un|una|unos|tres|menos|una semana) (dias|semanas|mes|meses|)|este mes|la semana que viene|pasado manana|pasada|vencida|hace (#|un|dos|tres|una|meses|anos)|# dias|ayer|proxima|cercana|corta|en nada|de 20# |desde|antigua|el mes pasado|vieja|ya paso|inminente)',
    '(moho|mohos(o|a|os|as)|enmohecid*|hongos|podrid(o|a|os|as)|pudrio|echad(o|a|os|as) a perder|rancio|rancia|rancios|rancias|agri(o|a) la leche|pasad(o|a|os|as) (de|la fruta)|en mal estado (la|el|los) (comida|carne|producto|alimento*|fruta)|no (esta*|estaba*|es|son|era) (nada |) fresc(o|a|os|as)|revenid*|mohosa|fermentad*|marchit*|mustia*|picad(o|a) (la|el) (fruta|vino|harina|arroz))',
    '(sudad(o|a)|huele a (usado|sudor|colonia ajena|perfume|otra persona|guardado|tabaco y)|olia a (usado|sudor|perfume))',
    '(pelo|pelos|cabello*) (de |en |pegado* |dentro |largo |ajen* |human* |) (otra persona|perro|gato|alguien|el cepillo|dentro|pegad*|ajeno*|humano*|en la|en el|por todas)',
    '(configurad(o|a)|registrad(o|a)|vinculad(o|a)|activad(o|a)|sesion iniciada|cuenta) (con |a |de |) (la |el |nombre de |) (cuenta de |nombre de |) (otr(o|a) (persona|usuario|dueno|cliente)|alguien|anterior dueno|otro)',
    '(fotos|archivos|datos|canciones|videos) .. (de otra persona|de alguien|del anterior|de otro)',
    '(plastico|protector|film|adhesivo) de (la pantalla |proteccion |) .. (quitado|levantado|no (estaba|venia|trae))',
    '(desgastad(o|a|os|as)|gastad(o|a|os|as)|rozad(o|a)|con marcas) (de|por) (el |) uso',
    '(estaba|venia|viene|vino|llego|esta) (ya |) (abiert(o|a|os|as)|empezad(o|a)|manosead*|desprecintad*|arrugado y sucio|estrenad*)',
    '(gastad(o|a)|empezad(o|a)|a medio usar|por la mitad usado|medio gastad*|medio usad*)',
    '(etiqueta*) .. (arrancad*|cortad*|quitad*|de otra tienda|puesta de nuevo|sin)',
  ],
  normal: [
    ['(abiert(o|a|os|as))', 'abierto el|ojos|boca|talon abierto|costura*|mente|puerta abierta|open|abierto 24|punta abierta|lo he abierto|abierto por abajo|sandalia*|he abierto|dejar abiert*|derram*|horario'],
    ['(manchad(o|a|os|as))', 'limpia*|quita*|ropa manchada|al lavar|me ha|me ha manchado|me dejo|la cara'],
    ['(sucio|sucia|sucios|sucias)', 'limpi*|se pone|queda|lava|trabajo|facil|deja|muy sucios con'],
    '(no (es|parece|era) nuev(o|a|os|as))',
    '(usado|usada|usados|usadas) (anteriormente|antes|previamente|por)',
    '(viejo|vieja|viejisim*) (de |) (almacen|stock|guardad*)',
    '(fecha (de |) (caducidad|vencimiento|consumo))',
  ],
  weak: ['abierto', 'usado', 'mancha', 'manchas', 'precinto', 'polvo', 'caducidad', 'viejo', 'vieja', 'pelos', 'devuelto'],
};
