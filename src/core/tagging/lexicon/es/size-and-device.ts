import type { CausePhrases } from '../lexicon.ts';
import { BODY, COUNT, DEVICE, TO, VERY } from './words.ts';

const SIZED =
  '(pequen*|chic(o|a|os|as)|chiquit*|diminut*|enan*|grand*|enorm*|gigant*|ajustad*|apretad*|estrech*|angost*|anch(o|a|os|as)|holgad*|larg(o|a|os|as)|cort(o|a|os|as|isimo)|guang*|just(o|a|os|as|ito))';
const FITS = '(queda*|quedo|quedaron|va|van|viene*|venia*|vino|esta|estan|resulta*|hace*|fue)';
const THOUGHT = '(esperab*|pens*|crei*|imagin*|parec*|necesit*|queria|normal*|habitual|deberia*|uso|usaba|suelo|calzo)';

/** Too small, too large, odd on the body or in the room. */
export const sizeFit: CausePhrases = {
  strong: [
    `(me|le|les|nos) ${FITS} ${VERY}${SIZED}`,
    `(me|le|les|nos) (queda*|quedo|quedaron) ${VERY}(flojo*|floja*|suelt*|raro|mal|fatal|horrible|bailando|nadando|como un (saco|costal))`,
    `(demasiado|demaciado|excesivamente) ${SIZED}`,
    [
      'no (me|le|les|nos) (queda*|quedo|quedaron)',
      'no me queda claro|duda|mas remedio|tiempo|a mi|mi carro|mi auto|mi coche',
    ],
    `no (me|le|les|nos) (entra*|entro|cabe*|cupo|cierra*|cerro|abrocha*|sube*|subia|pasa* (de|por)|sienta* bien)`,
    'no (puedo|podia|pude|puede) (ni |) (meter*|poner(me|sel)*|abrochar*|subir|cerrarme|levantar los brazos|mover los|respirar|sentarme|agacharme)',
    `(talla*|talle*|horma|numeracion|numero) .. (pequen*|chic(o|a)|grand*|reducid*|incorrect*|equivocad*|errone*|mal|rar(o|a)|fatal|no (corresponde*|coincide*|es|son|me queda)|inferior|menor|mayor|just(a|o)|asiatic*|china|de nino|infantil)`,
    `(tallan|calza*) ${VERY}(pequen*|chico|grande|mal|raro|justo)`,
    `${COUNT} (talla*|talle*|numero*) (mas|menos|menor|mayor|por encima|por debajo|mas (grande|chic*|pequen*)|inferior|superior|arriba|abajo)`,
    '(pide|pidan|pedid|pedir|compren) (una|dos|#|un) (talla*|numero*|talle*|mas)',
    '(error|problema*|cambio|por|tema|culpa) (de|con|en|la|el) (la |las |) (talla*|talle*|medidas|tamano)',
    'no (es|era) mi (talla|talle|numero)',
    '(necesito|necesitaba|queria|quiero|quisiera|cambiar*|ocupo) .. (otra talla|otro talle|una talla|talla mas|mas grande*|mas pequen*|mas chic*)',
    `mas ${SIZED} (de |que |) (lo que |lo |la |el |como |) ${THOUGHT}`,
    `${THOUGHT} (que |) (era* |seria* |fuera* |algo |un |una |) (un poco |talla |tamano |) mas (grand*|larg*|anch*|alt*|pequen*|chic*|cort*)`,
    'no (es|son|era|eran) (lo |) (suficiente*|bastante|tan) (larg*|grand*|anch*|alt*)',
    `(aprieta*|apretaba*|oprime*) .. ${BODY}`,
    '(me|le|les) (aprieta*|apretaba*|apreto|baila*|bailaban)',
    '(me|le|les) sobra* .. (tela|dedo*|cm|espacio|por todos|de largo|manga*|numero)',
    `se (me|le|les) (sale*|salia*|cae*|caia*|resbala*|baja*) .. (talon*|pie|pies|dedo*|muneca|pecho|hombro*|cabeza|tirante*|pantalon*|cintura|nariz|cara|culo|andar|caminar|correr)`,
    'se (me |) (baja*|sube*|enrolla*) (al|cuando|todo el) (andar|caminar|correr|tiempo|rato|camino)',
    `(cort(o|a)|larg(o|a)|anch(o|a)|estrech*|ajustad*|apretad*|pequen*|chic(o|a)|grande|just(o|a)|holgad*) (de|por|en) (la |el |los |las |) (tiro|manga*|largo|talle|tirante*|puntera|bajo|abajo|arriba|${BODY})`,
    `(manga*|cintura|largo|tiro|piernas|pantalon*|camisa|copa*|tirante*|elastico|correa|gorr(o|a)|cuello|hombros|falda|anillo|pulsera|guante*|calcetin*|zapat*|bota*|tenis|vestido|chaqueta|abrigo|sujetador|brasier|panal*) (me |le |) (es|son|esta*|queda*|quedo|quedaron|viene*) ${VERY}${SIZED}`,
    '(manga*|falda|vestido|camiseta|pantalon*) (me |) (tapa*|cubre*|arrastra*|llega*) .. (mano*|dedo*|suelo|pies|rodilla*|ombligo)',
    '(parece*|es|son|como|hecho) (ropa |talla |) (de|para) (un |una |) (nino*|nina*|muneca*|juguete|barbie|enano*|elefante|gigante*|bebe)',
    '(parece|como) un (saco|costal|carpa|camison)',
    'caben (dos|tres)',
    `(medidas|dimensiones|tamano|medida) .. (incorrect*|errone*|equivocad*|falsa*|mal|ridicul*|minuscul*|diminut*|pequen*|chic(o|a)|enorme*|no (es|son|coincide*|corresponde*)|inferior*|mini)`,
    '(ocupa*|abulta*) (mucho|demasiad*|media|todo)',
    `(no|ni) (cabe|caben|cupo|cabia) (en |ni |el |la |mi |)`,
    '(cable|cuerda|manguera|cadena|correa|cinta|cordon) .. (cort(o|a|isimo)|no (llega|alcanza))',
    '(no|ni) (llega|alcanza|cubre|tapa)* (ni |) (a |hasta |para |) (cubrir|toda|todo|la mitad|el suelo|la cama|el colchon|las esquinas|el sofa|la mesa|el enchufe)',
    'la mitad de (grande|tamano|ancho|largo)',
    '(me equivoque|error mio|fallo mio) .. (talla|talle|medidas|tamano|numero)',
  ],
  normal: [
    [
      `(muy|super|bastante|algo|un poco|un pelin|tan|re|bien|mas bien|ligeramente|realmente) (pequen*|chic(o|a|os|as)|chiquit*|grand(e|es|ote)|ajustad*|apretad*|estrech*|angost*|anch(o|a|os|as)|holgad*|larg(o|a|os|as)|cort(o|a|os|as)|justit*|just(a|as|os))`,
      'tiempo|duracion|espera|plazo|instruccion*|letra*|ruido|calidad|precio|potencia|bateria|ayuda|diferencia|decepcion|problema*|detalle|defecto|vida|mancha*|rayon*|golpe*|agujero*|grieta*|fallo|error|trozo*|cantidad|luz|alcance|entrega|envio|espacio',
    ],
    '(diminut*|minuscul*|enanisim*|pequenisim*|chiquitit*|cortisim*|larguisim*|grandisim*|estrechisim*|enorme*|gigantesc*)',
    [
      '(es|son|era|eran|venia*|vino|llego|viene*) (pequen*|chic(o|a|os|as)|chiquit*|estrech*|cort(o|a|os|as)|apretad*|justo de|larg(o|a)|grand(e|es))',
      'tiempo|duracion|instruccion*|letra*|ruido|sonido|ayuda|diferencia|problema*|detalle|defecto|pantalla',
    ],
    '(pequen*|chic(o|a)|grand*|estrech*|larg*|cort*|anch*) para (mi|mis|una|un|el|la|lo|su)',
    'no (es|era|son) (del |el |de |) tamano',
    `mas ${SIZED} (que|de lo)`,
    ['no (me |le |) (vale|valen|valio)', 'para|la pena|nada|lo que|el precio|su precio|dinero|de nada'],
    ['(aprieta|aprietan)', 'boton|tornillo'],
    'no me favorece*',
    '(talla|#) .. (parece|equivale a) una #',
  ],
  weak: ['talla', 'tallas', 'talle', 'tamano', 'medidas', SIZED],
};

/** Does not go with the buyer's device, model, vehicle, plug or surface. */
export const compatibility: CausePhrases = {
  strong: [
    '(no (es|son|era|resulta|fue|del todo)|nada|poco|no) (del todo |muy |) compatible*',
    '(incompatible*|incompatibilidad|problema* de compatibilidad)',
    `no ${TO}(sirve*|sirvio|vale*|valio|funciona*|funciono|anda*|va|van|ajusta*|ajusto|encaja*|encajo|entra*|entro|cabe*|cupo|queda*|quedo|acopla*|adapta*|adapto|conecta*|conecto|empareja*|vincula*|sincroniza*|reconoce*|detecta*|lee*|carga*|soporta*|coincide*|embona*|engancha*|es|son) (bien |valid* |apt* |adecuad* |) (con |para |en |a |al |del |de |por |) (mi |mis |el |la |los |las |un |una |nuestr* |) (nuevo |viejo |) ${DEVICE}`,
    `(mi|mis|el|la|nuestr*) (${DEVICE}|aparato) .. no (me |) (lo |la |) (reconoce*|detecta*|lee*|acepta*|soporta*|admite*|encuentra*)`,
    '(para|de|con) (otro|otra|otros) (modelo|version|generacion|tipo|ano|coche|carro|auto|marca|aparato)',
    `(sirve*|vale*|funciona*|es|son) (solo |unicamente |) (para|con|en) (otro|otra|la version|el modelo|los modelos|modelos|versiones) (modelo|version|anterior*|nuev*|antigu*|mas)`,
    '(solo|solamente|unicamente|nada mas) (es |) (sirve*|vale*|funciona*|compatible*|conecta*|carga|va) (con |para |en |a |) (iphone*|android|apple|ios|windows|samsung|# ghz|la version|el modelo|modelos|versiones|algunos|ciertos|antigu*)',
    '(enchufe|clavija|cargador|adaptador|voltaje|conector|cable|rosca|anclaje|encaje|boquilla|conexion|fijacion|entrada) .. (american*|ingles*|europe*|chin(o|a)|uk|incorrect*|equivocad*|diferente*|distint*|otro|otra|no (es|son|entra*|encaja*|coincide*|corresponde*|sirve*|vale*|ajusta*|cabe*))',
    'no (tiene*|es|son) (el |la |los |) mism* (medida* de |) (rosca|anclaje*|conector*|rosca|enchufe|encaje*|conexion|medida*|entrada)',
    '(agujero*|hueco*|orificio*|recorte*|ranura*) .. (no (coincide*|cuadra*|encaja*|corresponde*|queda*|estan)|desplazad*|mal) .. (camara|movil|celular|telefono|boton*|puerto*|carga*|altavoz|bocina|sensor|coche|carro|moto)',
    '(tapa*|cubre*|bloquea*) (parte de |) (la |el |los |) (camara|sensor|altavoz|microfono|puerto|boton*|flash)',
    '(no|ni) (se |me |) (empareja*|vincula*|enlaza*|conecta*|sincroniza*) (con|a|al) (mi|el|la|ningun*|iphone*|android|wifi)',
    '(no|nada) (encaja*|ajusta*|acopla*|adapta*|casa*|cuadra*|embona*|enrosca*|engancha*) (bien |nada |) (en|con|a|al) (el |la |los |las |mi |)',
    'no (cubre|tapa|ajusta|se ajusta|se adapta) (los|las|toda|a) (bordes|esquinas|pantalla|las curvas|la pantalla)',
    'no (pude|he podido|puedo|logre|consegui|hay forma de|hay manera de) (conectarl*|emparejarl*|vincularl*|sincronizarl*) (con|a|al) (mi|el|la)',
    'no (funciona|sirve|vale|va|anda) (con|en|para) (iphone*|android|ios|apple|alexa|wifi|5g|induccion|la mia|el mio)',
    'no le (queda|quedo|sirve|entra|vale) a (mi|la|el)',
  ],
  normal: [
    ['(no|ni) (me |) (encaja|encajan|embona|acopla*)', 'pieza*|tapa|tornillo*|agujero*|cajon*|puerta*'],
    ['compatib*', 'es compatible|son compatibles|muy compatible|totalmente compatible|perfectamente compatible'],
    'no (lo |la |me lo |) (reconoce|detecta)',
    'no (sirve|vale|funciona) (con|para) (la |el |) (mia|mio|version|modelo|marca)',
    'no me sirve para (mi|el)',
  ],
  weak: ['adaptador', 'mi modelo', 'no encaja*', 'no entra*', 'no ajusta*', 'no coincide*', 'no conecta*'],
};
