import type { CausePhrases } from '../lexicon.ts';
import { BODY, COUNT, DEVICE, TO, VERY } from './words.ts';

const SIZED =
  '(pequen*|chic*|chiquit*|diminut*|enan*|grand*|enorm*|gigant*|ajustad*|apretad*|estrech*|angost*|anch*|holgad*|larg*|cort(a|as|isimo|o|os)|guang*|just(a|as|ito|o|os))';
const FITS = '(esta|estan|fue|hace*|queda*|quedaron|quedo|resulta*|va|van|venia*|viene*|vino)';
const THOUGHT = '(calzo|crei*|deberia*|esperab*|habitual|imagin*|necesit*|normal*|parec*|pens*|queria|suelo|usaba|uso)';

/** Too small, too large, odd on the body or in the room. */
export const sizeFit: CausePhrases = {
  strong: [
    `(le|les|me|nos) ${FITS} ${VERY}${SIZED}`,
    `(le|les|me|nos) (queda*|quedaron|quedo) ${VERY}(flojo*|floja*|suelt*|raro|mal|fatal|horrible|bailando|nadando|como un (costal|saco))`,
    `(demaciado|demasiado|excesivamente) ${SIZED}`,
    [
      'no (le|les|me|nos) (queda*|quedaron|quedo)',
      'no me queda claro|duda|mas remedio|tiempo|a mi|mi carro|mi auto|mi coche|cort*|larg*|grand*|pequen*|chic*|apretad*|ajustad*|estrech*|anch*',
    ],
    `no (le|les|me|nos) (entra*|entro|cabe*|cupo|cierra*|cerro|abrocha*|sube*|subia|pasa* (de|por))`,
    'no (podia|pude|puede|puedo) (ni |) (meter*|poner(me|sel)*|subir|cerrarme|levantar los brazos|respirar|sentarme)',
    `(horma|numeracion|numero|talla*|talle*) .. (pequen*|chic*|grand*|reducid*|incorrect*|equivocad*|errone*|mal|rar(a|o)|fatal|no (coincide*|corresponde*|es|me queda|son)|inferior|menor|mayor|just(a|o)|asiatic*|china|de nino|infantil)`,
    `(calza*|tallan) ${VERY}(chico|grande|justo|mal|pequen*|raro)`,
    `${COUNT} (numero*|talla*|talle*) (mas|menos|menor|mayor|por encima|mas (chic*|grande|pequen*)|inferior|superior|arriba|abajo)`,
    '(compren|pedid|pedir|pidan|pide) (#|dos|un|una) (mas|numero*|talla*|talle*)',
    '(cambio|culpa|error|por|problema*|tema) (con|de|el|en|la) (la |las |) (medidas|talla*|talle*|tamano)',
    'no (era|es) mi (numero|talla|talle)',
    '(cambiar*|necesitaba|necesito|ocupo|queria|quiero|quisiera) .. (mas chic*|mas grande*|mas pequen*|otra talla|otro talle|talla mas|una talla)',
    `mas ${SIZED} (de |que |) (como |el |la |lo |lo que |) ${THOUGHT}`,
    `${THOUGHT} (que |) (algo |era* |fuera* |seria* |un |una |) (talla |tamano |un poco |) mas (alt*|anch*|chic*|cort*|grand*|larg*|pequen*)`,
    'no (era|eran|es|son) (lo |) (bastante|suficiente*|tan) (alt*|anch*|grand*|larg*)',
    `(apretaba*|aprieta*|oprime*) .. ${BODY}`,
    '(le|les|me) (apreto|aprieta*|baila*|bailaban)',
    '(le|les|me) sobra* .. (cm|de largo|dedo*|espacio|manga*|numero|por todos|tela)',
    `se (le|les|me) (baja*|cae*|caia*|resbala*|sale*|salia*) .. (andar|cabeza|caminar|cara|cintura|correr|culo|dedo*|hombro*|muneca|nariz|pantalon*|pecho|pie|pies|talon*|tirante*)`,
    'se (me |) (baja*|enrolla*|sube*) (al|cuando|todo el) (andar|caminar|camino|correr|rato|tiempo)',
    `(ajustad*|anch*|apretad*|chic*|cort*|estrech*|grande|holgad*|just*|larg*|pequen*) (de|en|por) (el |la |las |los |) (tiro|manga*|largo|talle|tirante*|puntera|bajo|abajo|arriba|${BODY})`,
    `(abrigo|anillo|bota*|brasier|calcetin*|camisa|chaqueta|cintura|copa*|correa|cuello|elastico|falda|gorr*|guante*|hombros|largo|manga*|panal*|pantalon*|piernas|pulsera|sujetador|tenis|tirante*|tiro|vestido|zapat*) (le |me |) (es|esta*|queda*|quedaron|quedo|son|viene*) ${VERY}${SIZED}`,
    '(camiseta|falda|manga*|pantalon*|vestido) (me |) (cubre*|llega*|tapa*) .. (dedo*|mano*|pies|rodilla*|suelo)',
    '(como|es|hecho|parece*|son) (ropa |talla |) (de|para) (un |una |) (bebe|elefante|enano*|gigante*|muneca*|nina*|nino*)',
    '(como|parece) un (carpa|costal|saco)',
    'caben (dos|tres)',
    `(dimensiones|medida|medidas|tamano) .. (incorrect*|errone*|equivocad*|falsa*|mal|ridicul*|minuscul*|diminut*|pequen*|chic*|enorme*|no (coincide*|corresponde*|es|son)|mini)`,
    '(abulta*|ocupa*) (demasiad*|media|mucho|todo)',
    `(ni|no) (cabe|caben|cabia|cupo) (el |en |la |mi |ni |)`,
    '(cable|cadena|cinta|cordon|correa|cuerda|manguera) .. (cort(a|isimo|o)|no (alcanza|llega))',
    '(ni|no) (alcanza|cubre|llega|tapa)* (ni |) (a |hasta |para |) (cubrir|el colchon|el enchufe|el sofa|el suelo|la cama|la mesa|la mitad|las esquinas|toda|todo)',
    'la mitad de (ancho|grande|largo|tamano)',
    '(le|les|me|nos) (esta*|hace*|queda*|quedaron|quedo|va|van|viene*) (como |de |hech* |) (un |una |) (carpa|costal|morcilla|saco|tienda de campana)',
    '(le|me) nada(n|) (el|la|los|las) ',
    `(le |me |) tira(n|ba|) (de|en|mucho de|por) (la |el |los |las |) (${BODY}|manga*|sisa*|tiro|pecho)`,
    ['no (abotona*|abrocha*)', 'caja|tapa|bolso'],
    [
      '(alfombra*|armario|cama|comoda|cortina*|cuadro|espejo|estanteria|mantel|mesa|mueble|nevera|sabana*|sillon|sofa|lavadora) (.. |) (ni|no) (me |) (alcanza*|cabe*|cabia*|cubre*|cupo|entra*|entro|llega*)',
      'a tiempo|no llego|no llega a casa|llegado|llegaron',
    ],
    '# (cm|metros|mm) (de (alto|ancho|largo) |) (.. |) (mide*|no llega*|son|hay) ',
    [
      '(le|me) (cubre*|llega*|queda*|quedo|quedaba) (a |al |hasta |por ) (encima de(l|) |debajo de(l|) |media |) (el |la |las |los |) (cadera*|codo*|gemelo*|muslo*|ombligo|pierna|rodilla*|suelo|tobillo*)',
      'justo|como queria|perfect*|ideal',
    ],
    'hace* (bolsas|bulto*|pliegues)',
  ],
  normal: [
    [
      `(algo|bastante|bien|muy|re|realmente|super|tan|un pelin|un poco) (pequen*|chic*|chiquit*|grand(e|es|ote)|ajustad*|apretad*|estrech*|angost*|anch*|holgad*|larg*|cort*|justit*|just(a|as|os))`,
      'pieza*|tiempo|duracion|espera|plazo|instruccion*|letra*|ruido|calidad|precio|potencia|bateria|ayuda|diferencia|decepcion|problema*|detalle|defecto|vida|mancha*|rayon*|golpe*|agujero*|grieta*|fallo|error|trozo*|cantidad|luz|alcance|entrega|envio|espacio',
    ],
    ['(diminut*|enorme*|minuscul*|pequenisim*)', 'raya*|golpe*|bollo*|mancha*|agujero*|ruido|error'],
    [
      '(era|eran|es|llego|quedan|son|venia*|viene*|vino) (pequen*|chic*|chiquit*|estrech*|cort*|apretad*|justo de|larg*|grand(e|es))',
      'tiempo|duracion|instruccion*|letra*|ruido|sonido|ayuda|diferencia|problema*|detalle|defecto|pantalla',
    ],
    '(anch*|chic*|cort*|estrech*|grand*|larg*|pequen*) para (el|la|lo|mi|mis|su|un|una)',
    'no (era|es|son) (de |del |el |) tamano',
    `mas ${SIZED} (de lo|que)`,
    ['no (le |me |) (vale|valen|valio)', 'para|la pena|nada|lo que|el precio|su precio|dinero|de nada'],
    ['(aprieta|aprietan)', 'boton|tornillo'],
    'no me favorece*',
    '(#|talla) .. (equivale a|parece) una #',
    '(error mio|fallo mio|me equivoque) .. (medidas|numero|talla|talle|tamano)',
  ],
  weak: ['talla', 'tallas', 'talle', 'tamano', 'medidas', SIZED],
};

/** Does not go with the buyer's device, model, vehicle, plug or surface. */
export const compatibility: CausePhrases = {
  strong: [
    '(no (era|es|fue|resulta|son)|nada|poco|no) (del todo |muy |) compatible*',
    '(incompatibilidad|incompatible*|problema* de compatibilidad)',
    `(ni|no|tampoco) ${TO}(acepta*|admite*|agarra*|calza*|casa*|cuadra*|enrosca*|pilla*|acopla*|adapta*|adapto|ajusta*|ajusto|anda*|cabe*|carga*|coincide*|conecta*|conecto|cupo|detecta*|embona*|empareja*|encaja*|encajo|engancha*|entra*|entro|es|funciona*|funciono|lee*|queda*|quedo|reconoce*|sirve*|sirvio|son|soporta*|va|vale*|valio|van|vincula*) (adecuad* |apt* |bien |del todo |valid* |) (a |al |con |de |del |en |para |por |) (el |la |las |los |mi |mis |nuestr* |un |una |) (nuevo |viejo |) ${DEVICE}`,
    `(el|la|mi|mis|nuestr*) (${DEVICE}|aparato) .. no (me |) (la |lo |las |los |) (acepta*|admite*|coge*|deja*|pilla*|traga*|detecta*|encuentra*|lee*|reconoce*|soporta*)`,
    '(con|de|para) (otra|otro|otros) (ano|aparato|auto|carro|coche|marca|modelo|tipo|version)',
    `(es|funciona*|sirve*|son|vale*) (solo |unicamente |) (con|en|para) (el modelo|la version|modelos|otra|otro|versiones) (anterior*|antigu*|mas|modelo|nuev*|version)`,
    '(nada mas|solamente|solo|unicamente) (es |) (carga|compatible*|conecta*|funciona*|sirve*|va|vale*) (a |con |en |para |) (# ghz|algunos|android|antigu*|apple|ciertos|el modelo|ios|iphone*|la version|modelos|samsung|versiones|windows)',
    '(adaptador|cable|cargador|clavija|conector|conexion|enchufe|entrada|rosca|voltaje) .. (american*|ingles*|europe*|chin*|uk|incorrect*|equivocad*|diferente*|distint*|otro|otra|no (ajusta*|cabe*|coincide*|corresponde*|encaja*|entra*|es|sirve*|son|vale*))',
    'no (es|son|tiene*) (el |la |los |) mism* (medida* de |) (anclaje*|conector*|conexion|encaje*|enchufe|entrada|medida*|rosca)',
    '(agujero*|hueco*|orificio*|ranura*|recorte*) .. (no (coincide*|corresponde*|cuadra*|encaja*|estan|queda*)|mal) .. (altavoz|bocina|boton*|camara|carga*|carro|celular|coche|moto|movil|puerto*|sensor|telefono)',
    '(bloquea*|cubre*|tapa*) (parte de |) (el |la |los |) (altavoz|boton*|camara|flash|microfono|puerto|sensor)',
    '(ni|no) (me |se |) (conecta*|empareja*|enlaza*|vincula*) (a|al|con) (android|el|iphone*|la|mi|ningun*|wifi)',
    '(nada|no) (acopla*|adapta*|ajusta*|casa*|cuadra*|embona*|encaja*|engancha*|enrosca*) (bien |nada |) (a|al|con|en) (el |la |las |los |mi |)',
    'no (ajusta|cubre|se adapta|tapa) (a|las|los|toda) (bordes|esquinas|la pantalla|pantalla)',
    'no (consegui|consigo|hay forma de|he podido|logre|pude|puedo) (conectarl*|emparejarl*|vincularl*) (a|al|con) (el|la|mi)',
    'no (anda|funciona|sirve|va|vale) (con|en|para) (5g|alexa|android|apple|el mio|induccion|ios|iphone*|la mia|wifi)',
    'no le (entra|queda|quedo|sirve|vale) a (el|la|mi)',
    `(ni|no|tampoco) ${TO}(cabe*|calza*|casa*|coincide*|cuadra*|encaja*|engancha*|enrosca*|entra*|llega*) (bien |) (a|al|con|en) .. de(l|) (el |la |mi |) ${DEVICE}`,
    [
      '(auto|carro|coche|modelo|moto|vehiculo|bici*|camioneta|#) ... (agujero*|anclaje*|soporte*|taladro*|tornillo*) .. no (coinciden|cuadran|encajan|son|casan)',
      'mueble|tabla*',
    ],
    '(con|de|es|lleva*|tiene*|trae*) otr(a|o) (clavija|conector|conexion|diametro|encaje|enchufe|paso|rosca|voltaje)',
    `no (es|son) (el|la|los|las) (de|del) (mi|mis|nuestr*) (.. |) ${DEVICE}`,
  ],
  normal: [
    ['(ni|no) (me |) (acopla*|embona|encaja|encajan)', 'pieza*|tapa|tornillo*|agujero*|cajon*|puerta*'],
    ['compatib*', 'es compatible|son compatibles|muy compatible|totalmente compatible|perfectamente compatible'],
    'no (la |lo |me lo |) (detecta|reconoce)',
    'no (funciona|sirve|vale) (con|para) (el |la |) (marca|mia|mio|modelo|version)',
    'no me sirve para (el|mi)',
    [
      '(hay que|hubo que|toca|toco|tuve que|tuvimos que) (adaptar*|limar*|recortar*)',
      'puerta*|cajon*|patas|tabla*|manga*|bajo*|unas|tela',
    ],
    ['(ni|no) (calza*|casa|casan|cuadra|cuadran|enrosca*)', 'pie*|zapat*|numero|talla*|pieza*|agujero*|precio|tapa*'],
  ],
  weak: ['adaptador', 'mi modelo', 'no encaja*', 'no entra*', 'no ajusta*', 'no coincide*', 'no conecta*'],
};
