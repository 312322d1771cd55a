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
    `no (le|les|me|nos) (entra*|entro|cabe*|cupo|cierra*|cerro|abrocha*|sube*|subia|pasa* (de|por)|sienta* bien)`,
    'no (podia|pude|puede|puedo) (ni |) (meter*|poner(me|sel)*|abrochar*|subir|cerrarme|levantar los brazos|mover los|respirar|sentarme|agacharme)',
    `(horma|numeracion|numero|talla*|talle*) .. (pequen*|chic*|grand*|reducid*|incorrect*|equivocad*|errone*|mal|rar(a|o)|fatal|no (coincide*|corresponde*|es|me queda|son)|inferior|menor|mayor|just(a|o)|asiatic*|china|de nino|infantil)`,
    `(calza*|tallan) ${VERY}(chico|grande|justo|mal|pequen*|raro)`,
    `${COUNT} (numero*|talla*|talle*) (mas|menos|menor|mayor|por encima|por debajo|mas (chic*|grande|pequen*)|inferior|superior|arriba|abajo)`,
    '(compren|pedid|pedir|pidan|pide) (#|dos|un|una) (mas|numero*|talla*|talle*)',
    '(cambio|culpa|error|por|problema*|tema) (con|de|el|en|la) (la |las |) (medidas|talla*|talle*|tamano)',
    'no (era|es) mi (numero|talla|talle)',
    '(cambiar*|necesitaba|necesito|ocupo|queria|quiero|quisiera) .. (mas chic*|mas grande*|mas pequen*|otra talla|otro talle|talla mas|una talla)',
    `mas ${SIZED} (de |que |) (como |el |la |lo |lo que |) ${THOUGHT}`,
    `${THOUGHT} (que |) (algo |era* |fuera* |seria* |un |una |) (talla |tamano |un poco |) mas (alt*|anch*|chic*|cort*|grand*|larg*|pequen*)`,
    'no (era|eran|es|son) (lo |) (bastante|suficiente*|tan) (alt*|anch*|grand*|larg*)',
    `(apretaba*|aprieta*|oprime*) .. ${BODY}`,
    '(le|les|me) (apretaba*|apreto|aprieta*|baila*|bailaban)',
    '(le|les|me) sobra* .. (cm|de largo|dedo*|espacio|manga*|numero|por todos|tela)',
    `se (le|les|me) (baja*|cae*|caia*|resbala*|sale*|salia*) .. (andar|cabeza|caminar|cara|cintura|correr|culo|dedo*|hombro*|muneca|nariz|pantalon*|pecho|pie|pies|talon*|tirante*)`,
    'se (me |) (baja*|enrolla*|sube*) (al|cuando|todo el) (andar|caminar|camino|correr|rato|tiempo)',
    `(ajustad*|anch*|apretad*|chic*|cort*|estrech*|grande|holgad*|just*|larg*|pequen*) (de|en|por) (el |la |las |los |) (tiro|manga*|largo|talle|tirante*|puntera|bajo|abajo|arriba|${BODY})`,
    `(abrigo|anillo|bota*|brasier|calcetin*|camisa|chaqueta|cintura|copa*|correa|cuello|elastico|falda|gorr*|guante*|hombros|largo|manga*|panal*|pantalon*|piernas|pulsera|sujetador|tenis|tirante*|tiro|vestido|zapat*) (le |me |) (es|esta*|queda*|quedaron|quedo|son|viene*) ${VERY}${SIZED}`,
    '(camiseta|falda|manga*|pantalon*|vestido) (me |) (cubre*|llega*|tapa*) .. (dedo*|mano*|pies|rodilla*|suelo)',
    '(como|es|hecho|parece*|son) (ropa |talla |) (de|para) (un |una |) (bebe|elefante|enano*|gigante*|juguete|muneca*|nina*|nino*)',
    '(como|parece) un (carpa|costal|saco)',
    'caben (dos|tres)',
    `(dimensiones|medida|medidas|tamano) .. (incorrect*|errone*|equivocad*|falsa*|mal|ridicul*|minuscul*|diminut*|pequen*|chic*|enorme*|no (coincide*|corresponde*|es|son)|inferior*|mini)`,
    '(abulta*|ocupa*) (demasiad*|media|mucho|todo)',
    `(ni|no) (cabe|caben|cabia|cupo) (el |en |la |mi |ni |)`,
    '(cable|cadena|cinta|cordon|correa|cuerda|manguera) .. (cort(a|isimo|o)|no (alcanza|llega))',
    '(ni|no) (alcanza|cubre|llega|tapa)* (ni |) (a |hasta |para |) (cubrir|el colchon|el enchufe|el sofa|el suelo|la cama|la mesa|la mitad|las esquinas|toda|todo)',
    'la mitad de (ancho|grande|largo|tamano)',
  ],
  normal: [
    [
      `(algo|bastante|bien|muy|re|realmente|super|tan|un pelin|un poco) (pequen*|chic*|chiquit*|grand(e|es|ote)|ajustad*|apretad*|estrech*|angost*|anch*|holgad*|larg*|cort*|justit*|just(a|as|os))`,
      'pieza*|tiempo|duracion|espera|plazo|instruccion*|letra*|ruido|calidad|precio|potencia|bateria|ayuda|diferencia|decepcion|problema*|detalle|defecto|vida|mancha*|rayon*|golpe*|agujero*|grieta*|fallo|error|trozo*|cantidad|luz|alcance|entrega|envio|espacio',
    ],
    '(chiquitit*|cortisim*|diminut*|enanisim*|enorme*|estrechisim*|gigantesc*|grandisim*|larguisim*|minuscul*|pequenisim*)',
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
    `no ${TO}(acopla*|adapta*|adapto|ajusta*|ajusto|anda*|cabe*|carga*|coincide*|conecta*|conecto|cupo|detecta*|embona*|empareja*|encaja*|encajo|engancha*|entra*|entro|es|funciona*|funciono|lee*|queda*|quedo|reconoce*|sincroniza*|sirve*|sirvio|son|soporta*|va|vale*|valio|van|vincula*) (adecuad* |apt* |bien |valid* |) (a |al |con |de |del |en |para |por |) (el |la |las |los |mi |mis |nuestr* |un |una |) (nuevo |viejo |) ${DEVICE}`,
    `(el|la|mi|mis|nuestr*) (${DEVICE}|aparato) .. no (me |) (la |lo |) (acepta*|admite*|detecta*|encuentra*|lee*|reconoce*|soporta*)`,
    '(con|de|para) (otra|otro|otros) (ano|aparato|auto|carro|coche|generacion|marca|modelo|tipo|version)',
    `(es|funciona*|sirve*|son|vale*) (solo |unicamente |) (con|en|para) (el modelo|la version|los modelos|modelos|otra|otro|versiones) (anterior*|antigu*|mas|modelo|nuev*|version)`,
    '(nada mas|solamente|solo|unicamente) (es |) (carga|compatible*|conecta*|funciona*|sirve*|va|vale*) (a |con |en |para |) (# ghz|algunos|android|antigu*|apple|ciertos|el modelo|ios|iphone*|la version|modelos|samsung|versiones|windows)',
    '(adaptador|anclaje|cable|cargador|clavija|conector|conexion|enchufe|entrada|rosca|voltaje) .. (american*|ingles*|europe*|chin*|uk|incorrect*|equivocad*|diferente*|distint*|otro|otra|no (ajusta*|cabe*|coincide*|corresponde*|encaja*|entra*|es|sirve*|son|vale*))',
    'no (es|son|tiene*) (el |la |los |) mism* (medida* de |) (anclaje*|conector*|conexion|encaje*|enchufe|entrada|medida*|rosca)',
    '(agujero*|hueco*|orificio*|ranura*|recorte*) .. (no (coincide*|corresponde*|cuadra*|encaja*|estan|queda*)|mal) .. (altavoz|bocina|boton*|camara|carga*|carro|celular|coche|moto|movil|puerto*|sensor|telefono)',
    '(bloquea*|cubre*|tapa*) (parte de |) (el |la |los |) (altavoz|boton*|camara|flash|microfono|puerto|sensor)',
    '(ni|no) (me |se |) (conecta*|empareja*|enlaza*|sincroniza*|vincula*) (a|al|con) (android|el|iphone*|la|mi|ningun*|wifi)',
    '(nada|no) (acopla*|adapta*|ajusta*|casa*|cuadra*|embona*|encaja*|engancha*|enrosca*) (bien |nada |) (a|al|con|en) (el |la |las |los |mi |)',
    'no (ajusta|cubre|se adapta|se ajusta|tapa) (a|las|los|toda) (bordes|esquinas|la pantalla|las curvas|pantalla)',
    'no (consegui|hay forma de|hay manera de|he podido|logre|pude|puedo) (conectarl*|emparejarl*|sincronizarl*|vincularl*) (a|al|con) (el|la|mi)',
    'no (anda|funciona|sirve|va|vale) (con|en|para) (5g|alexa|android|apple|el mio|induccion|ios|iphone*|la mia|wifi)',
    'no le (entra|queda|quedo|sirve|vale) a (el|la|mi)',
  ],
  normal: [
    ['(ni|no) (me |) (acopla*|embona|encaja|encajan)', 'pieza*|tapa|tornillo*|agujero*|cajon*|puerta*'],
    ['compatib*', 'es compatible|son compatibles|muy compatible|totalmente compatible|perfectamente compatible'],
    'no (la |lo |me lo |) (detecta|reconoce)',
    'no (funciona|sirve|vale) (con|para) (el |la |) (marca|mia|mio|modelo|version)',
    'no me sirve para (el|mi)',
  ],
  weak: ['adaptador', 'mi modelo', 'no encaja*', 'no entra*', 'no ajusta*', 'no coincide*', 'no conecta*'],
};
