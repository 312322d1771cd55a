import type { CausePhrases } from '../lexicon.ts';
import { BODY, SOURCE } from './words.ts';

const SAYS =
  '(dice*|decia*|pone*|ponia*|indica*|indicaba*|habla*|asegura*|promet*|muestra*|mostraba*|anuncia*|anunciaba*|describ*|menciona*|mencionaba*|figura*|aparec*|sale|salia|salen|se ve*|se veia*|parece*|parecia*|viene como|venia como|especifica*|afirma*|publicita*|garantiza*|vende*|tiene|tenia|trae|traia|incluye*|ofrece*|ofrecia*|luce*|es|era|son|eran|lleva*|estaba)';
const CLAIM =
  '(cuero|piel|algodon|madera|acero|acero inoxidable|inox|plata|oro|lana|seda|lino|metal|cristal|vidrio|ceramica|titanio|cobre|bronce|aluminio|bambu|laton|roble|pino|cachemira|impermeable*|waterproof|sumergible*|resistente* al|inalambric*|antiadherente*|automatic*|silencios*|regulable*|elastic*|natural*|organic*|ecologic*|biologic*|maciz*|inoxidable*|recargable*|plegable*|reversible*|lavable*|premium|profesional|antideslizante*|irrompible*|transpirable*|termic*|magnetic*|4k|hd|full hd|1080|nuev(o|a|os)|hipoalergenic*|vegano|integral|de ley|925|solido|puro|pura|100|unisex|ajustable*|universal*|solar|hermetic*|invisible*|luminos*|brillante|mate)';
const COLOUR =
  '(azul*|roj(o|a|os|as)|negr(o|a|os|as)|blanc(o|a|os|as)|verde*|gris*|marron*|amarill*|rosa*|morad*|beige|naranja*|dorad*|platead*|crema|granate|turquesa|lila|fucsia|celeste|cafe|vino|burdeos|mostaza|marino|coral)';

/** Not what listing, picture or promise say. */
export const notAsDescribed: CausePhrases = {
  strong: [
    `no (se |) (es|era|son|eran|tiene*|coincide*|corresponde*|parece*|parecia|ajusta*|concuerda*|cumple*|asemeja*|refleja*|cuadra*|luce*|ve*|es ni|esta|vino|llego|viene|igual*|equivale*|responde) (en |nada |en nada |para nada |exactamente |realmente |ni |igual |iguales |lo mismo |el mismo |la misma |los mismos |tal cual |tan |asi |como |parecido |parecida |fiel |conforme |del todo |de acuerdo |bonito |a lo |) (que |con |a |al |como |del |de |a lo |con lo |) (lo |el |la |las |los |) (que |) (en |de |) (la |el |las |los |lo |su |) (${SOURCE}|descrit*|anunciad*|mostrad*|publicad*|prometid*|publicitad*|ofertad*|ofrecid*|exhibid*|que (dice*|pone*|anuncia*|promet*|aparec*|se ve*|sale*|muestra*|mostraba*|describ*|indica*|venden|se anuncia|se muestra|se describe|ofrece*|se ofrece|publican|vi|vimos|decia*|prometian|se veia|venia|esta en|aseguran|ponia*)|dice*|pone*|anuncia*|promet*|indica*|muestra*|describ*)`,
    [
      'nada que ver (con|a|al) (la |las |lo |el |los |) ',
      'lo que pedi|nada que ver con amazon|vendedor no tiene|con lo que compre|compre',
    ],
    'nada que ver',
    `(diferente*|distint(o|a|os|as)|no igual|muy lejos|lejos|otro|otra|difiere*|dista*|alejad*|nada parecid*|peor|no se parece|inferior*|menos .. ) (mucho |bastante |) (a|al|de|del|que|con) (lo |la |el |las |los |) (que |) (se |) (aparec* |sale* |hay |muestra* |viene |ve* |esta |) (en |) (la |el |las |los |) (${SOURCE}|descrit*|anunciad*|mostrad*|publicad*|ofertad*|prometid*|dice*|muestra*|anuncia*|ve*)`,
    `(en|segun|por|viendo|con) (la |las |el |los |su |) ${SOURCE} (del (producto|anuncio|articulo|vendedor) |de (la web|amazon|la pagina|producto) |se |me |que |lo |la |) .. ${SAYS} ... (y|pero|en realidad|realidad|realmente|no|llego|luego|cuando|sin embargo|en persona|lo que|solo|mide*|apenas|resulta|aqui|esto|este|mentira|ni|nada)`,
    `(la|las|el|los|su) ${SOURCE} (del (producto|anuncio|articulo|vendedor) |de (la web|amazon|la pagina|producto) |) (me |se |lo |la |) ${SAYS} .. (y|pero|en realidad|realmente|no|luego|cuando|sin embargo|solo|apenas|resulta|ni|nada|falso|mentira|otra cosa)`,
    '(dice*|decia*|pone|ponia|ponen|anuncian|anunciaban|anunciado|anuncia|promete*|prometian|aseguran|aseguraba*|asegura|indica*|indicaban|supone*|suponia|supuestamente|venden como|vendia* como|lo venden|la venden|lo anuncian|vendido* como|te venden|se anuncia*|describen|afirman|garantizan|presumen|publicita*|especifica*|segun (ellos|el vendedor|dicen|la)|teoricamente|en teoria|deberia* (ser|tener|traer|durar|llevar|servir)) ... (y (no|es|son|solo|en realidad|ni|nada|luego|resulta|apenas|llega|dura|viene|vino|tiene|mide|pesa|a|la|el|lo|me|mentira|al)|pero (no|es|son|solo|en realidad|ni|nada|luego|resulta|apenas|llega|dura|viene|vino|tiene|mide|pesa|la|el|lo|a mi|al|eso|mentira|ya)|no (lo )(es|son)|mentira|falso|ni de (lejos|broma|cona|coña)|nada de eso|ja ja|jaja)',
    `(publicidad|anuncio|descripcion|foto*|imagen*|informacion|titulo|video*|caracteristicas|especificaciones|datos|medidas de la (foto|web)) (es |son |) (muy |totalmente |) (enganos*|falsa*|falso|mentiros*|mentira|erronea*|incorrecta*|confus(a|o) el|equivocad*|trucad*|retocad*|photoshop|engañ*|engana*|tramposa|fraudulent*|exagerad*|no (es|son) (real*|fiel*|ciert*|correct*)|inexact*|enganan|miente*|ambigua)`,
    '(enganos(o|a|as|os)|engaño|enganan|engana|enganado|enganada|enganaron|engano|mienten|miente|mintieron|mentira|mentiras|mentirosos|falsa publicidad|publicidad falsa|falsean|te la cuelan|dar gato por liebre|gato por liebre)',
    `color* .. (distint*|diferent*|no (es|era|son|tiene) (el|el mismo|igual|como|los|exactamente|ese|nada)|no (coincide*|corresponde*|se parece*)|nada que ver|mas (oscur*|clar*|apagad*|fuerte*|chillon*|palid*|intens*|viv*|amarill*|verd*|roj*|marron*|gris*|anaranjad*|rosad*|fe(o|a)) (que|de lo|del)|engana*|otro|cambia*|real no)`,
    `(mas|mucho mas|bastante mas|menos) (oscur(o|a|os|as)|clar(o|a|os|as)|apagad(o|a|os|as)|palid(o|a|os|as)|intens(o|a)|viv(o|a)|chillon|brillante|fuerte|bonit(o|a)|grues(o|a)|fin(o|a)|larg(o|a)|pequen*|chic(o|a)|grand*|cort(o|a)|estrech(o|a)|anch(o|a)|alt(o|a)|baj(o|a)) (que|de|a|del|de lo|que lo) (lo |) (que |) (se |) (aparec* |sale* |ve* |muestra* |pone* |dice* |indica* |) (en |) (el |la |las |los |lo |) (${SOURCE}|mostrad*|anunciad*|descrit*|publicad*|indicad*|dice*|muestra*|anuncia*|pone*|pagina|especificad*|ficha|ve*)`,
    `(tono*|tonalidad*|estampado|diseno|dibujo) .. (distint*|diferent*|no (es|coincide*|corresponde*) (el|la|con|al)|mas (oscur*|clar*))`,
    [
      `(no|ni) (es|son|era|eran|llevan|lleva|esta hecho) (de |un |una |) (nada |realmente |) ${CLAIM}`,
      'nuev(o|a)|no es nada del|original*|no es 100 compatible|compatible*',
    ],
    `(no|ni) (es|son|era|eran|vino) (el |de color |de |) ${COLOUR} (es|sino|mas|como|que|son|es mas|oscur*|clar*|parece)`,
    `(de|es|son|color) ${COLOUR} (y no|no|mas que|en vez de|en lugar de) ${COLOUR}`,
    'no (lo |la |) (cumple*|hace*|tiene*|ofrece*|da|trae*|lleva*|dura*|aguanta*|alcanza*|funciona*) (con |ni |en absoluto |nada de |) (lo |las |los |la |el |todo |) (que |) (se |) (promet*|descrit*|anunci*|indic*|especific*|caracteristicas|lo anunciado|descripcion|dice*|pone*|publicit*|asegur*|describ*|ofrec*|publicad*|venden)',
    '(en la|en las|por la|por las) (foto*|imagen*|fotografia*) (se ve*|parec*|sale*|aparec*|es|era|luce*|se veia*|parecia*|tiene*|viene*|muestra*|daba|da)',
    '(en (persona|vivo|la vida real|mano|directo|fisico)|al natural|en realidad|la realidad|realmente) (es|son|se ve*|no|parece*|pierde*|deja|mide*|luce*|tiene|era|esta|otra)',
    '(realmente|en realidad|solo|apenas) (mide|miden|pesa|tiene|tienen|son|trae|da|llega a|dura) (solo |unos |unas |apenas |como |) # (cm|mm|metros|m|litros|l|ml|gb|gigas|g|gramos|kg|w|watts|vatios|mah|lumenes|pulgadas|horas|hilos|grados|km)',
    '(no (son|tiene*|llega*|mide*|alcanza*|hay|da|pesa*|es)) (a |ni |los |las |de |) (los |las |) # (cm|mm|metros|m|litros|l|ml|gb|gigas|g|gramos|kg|w|watts|vatios|mah|lumenes|pulgadas|horas|hilos|grados|km|anunciad*|que)',
    '(# (cm|mm|metros|m|litros|ml|gb|gigas|gramos|kg|w|mah|horas|pulgadas)) .. (y no|en vez de|en lugar de|no los|no las|frente a|contra los|y son|pero son|y mide*|pero mide*|y tiene|pero tiene|y llega*|y dura*|pero dura*|y solo|pero solo) (los |las |) (solo |unos |) #',
    '(dicen|dice|prometen|promete|anuncian|pone|ponia|indica|decia|segun .. ) .. # (horas|dias|metros|litros|cm|gb|gigas|w|vatios|mah|anos|km|minutos|ml|gramos|kg|lavados) (y|pero|no|solo|apenas|ni)',
    '(la|las|el) (foto|fotos|imagen|imagenes|descripcion|anuncio) (engana*|enganan|miente*|no (es|son|tiene*|se|muestra*|refleja*|corresponde*|coincide*|hace* justicia al defecto|dice*|pone*|indica*|especifica*|aclara*|avisa*)|lleva* a (error|engano|confusion)|induce*|confunde*)',
    '(no (lo |) (dice*|pone*|indica*|especifica*|avisa*|aclara*|menciona*|advierte*|ponia|decia)) (nada |) (en|por) (ningun|ninguna|la|el|ningun sitio|ninguna parte)',
    '(induce|lleva|llevan|inducen) a (error|engano|confusion|pensar)',
    '(esperaba|creia|pensaba|parecia|crei|pense) .. (por|segun|viendo|como en|en) (la|las|el|lo) (foto*|imagen*|descripcion|anuncio|que (pone*|dice*|se ve|anuncia*|venden))',
    '(menuda|vaya|que) (tomadura de pelo|estafa|engano) (las|la|con|de) (foto*|imagen*|medidas|descripcion)',
    '(un|el) producto (totalmente |completamente |muy |) (diferente|distinto) (al|del|de|a lo) (anunciad*|mostrad*|de|que se|que aparece|descrit*|publicad*)',
    '(tan|tanto) (bonit*|grand*|buen*|grues*|brillante*|larg*|suave*|potente*) como (en|se ve|parece*|la|lo|dicen|sale|muestra*|anuncian|aparece)',
    '(no es lo (mismo |) (que |)(anuncia*|venden|se ve|aparece*|prometen|describen|ofrecen|muestran|publican|pone|dice))',
    '(no es lo que (anuncia*|venden|se ve|aparece*|prometen|describen|ofrecen|muestran|publican|pone|dice|parece*|sale))',
    '(polipiel|poliester|plastico|sintetico|aglomerado|contrachapado|hojalata|acrilico|imitacion de cuero|cuerina) (y no|no|en vez de|en lugar de) (cuero|piel|algodon|madera|acero|metal|lana|cristal|seda)',
    'no (es|son) (cuero|piel|algodon|madera|acero|plata|oro|lana|seda|lino|metal) ',
  ],
  normal: [
    [
      `(la|las|el|en la|en el|en las|segun la|segun el|segun) ${SOURCE} (del (producto|anuncio|articulo|vendedor) |) (se |lo |me |) (dice*|decia*|pone|ponia|indica*|asegura*|promete*|muestra*|anuncia*|menciona*|especifica*|habla*|habl*|describe*|aparece|aparecia|salia|sale|se veia|se ve|tenia|parecia|parece)`,
      'exactamente|tal cual|tal y como|igual|es como|como dice|como se ve|mejor|no lei|no vi|culpa|no me fije|coincide|cumple|perfect*|error mio|corresponde|lo que dice',
    ],
    ['(se supone que|supuestamente|supuesto|supuesta|deberia* (tener|ser|traer|durar|llevar|aguantar|servir))', 'haber llegado|llegar|entreg*|haberse|habrian'],
    ['(diferente*|distint(o|a|os|as)) (a|de|al|del) ', 'todo el mundo|lo habitual|lo normal|lo que pedi|los demas|pedido|otros|anterior'],
    [
      '(vendid(o|a)|anunciad(o|a)|descrit(o|a)|publicitad(o|a)) (como|con)',
      'exactamente|tal|perfect*|descrito como es',
    ],
    'no (es|son) (tan |como |) (como (lo |) (pintan|venden|parece*|esperaba por))',
    '(color|tono) .. (mas (oscur*|clar*|apagad*|palid*|fuerte*|chillon*)|diferente|distint*|no es el)',
    '(mas|bastante) (oscur(o|a)|clar(o|a)|apagad(o|a)) (que|de lo)',
    `(es|son|venia|llego) (mas |) ${COLOUR} (y no|no|en vez de)`,
    '(no (es|son) como (en|se|la|las|el|lo))',
    'no corresponde*',
    'informacion (falsa|erronea|incorrecta|enganosa)',
    '(no trae|no tiene|no viene con|no incluye) .. (que (dice*|sale*|aparec*|anunci*|pone*|se ve|prome*)|de la (foto|imagen|descripcion)|como (dice*|pone*|en la|sale*|anuncia*|aparece*|indica*))',
    '(que|accesorios) (sale|salia|aparece|aparecia|salen|aparecen|se ven|se ve) en (la |el |las |) (foto*|anuncio|imagen*)',
    'como (anuncia*|promete*|prometian|dice*|dicen|indica*|se anuncia|venden|aseguran|presume*|publicita*) (el|la|los|en|su|ellos|)',
  ],
  weak: ['foto*', 'descripcion', 'imagen', 'anuncio', 'diferente', 'distint(o|a)', 'estafa', 'timo', 'supuesto', 'publicidad', 'no cumple', 'color', 'no corresponde'],
};

const EXPERT =
  '(tienda*|tienda oficial|marca|fabricante|servicio tecnico|servicio oficial|joyer*|relojer*|perfumeria|perfumerias|experto|tecnico|apple|nike|adidas|sony|samsung|lego|dyson|canon|casio|seiko|rolex|gucci|web oficial|pagina oficial|concesionario|taller|optica|optico|farmaceutic*|distribuidor oficial|soporte de la marca|sephora|boutique|corte ingles|casa oficial)';

/** Believed fake or copied. */
export const counterfeit: CausePhrases = {
  strong: [
    [
      '(falsific*|falsisim*|imitacion*|replica|replicas|pirata|piratas|piratead*|pirateria|trucho*|trucha|truchas|truchisim*|bamba|fake|fakes|clon|clones|clonad*|plagio|apocrif*|adulterad*|bambeado)',
      'imitacion (a |de |)(cuero|piel|madera|marmol|lino)|es una imitacion de cuero|disfraz de pirata|barco pirata|pirata para|fiesta pirata|parche pirata|sombrero|espada|juego de piratas|barco de|piratas del caribe|polipiel',
    ],
    [
      '(es|son|era|eran|parece*|que es|sea|sean|seguro que es|totalmente|claramente|clarisimamente|obviamente|huele a|perfume|producto|marca|articulo|colonia|reloj|zapatillas|cargador|bateria|cartucho*|tenis|bolso) (100 |mas |un |una |) (fals(o|a|os|as))',
      'contacto|fondo|es falso que|falsa alarma|techo|pestanas|unas|planta*|flor*',
    ],
    [
      '(no|nada|ni|nunca|dudo que|poco) (es|son|era|eran|sea|sean|parece*|parecia*|parecen ser|creo que sea|creo que sean|fuera|eran|de) (de |el |la |los |un |una |ser |producto |un producto |muy |ni |nada |100 |) (original*|autentic*|genuin*|legitim*|oficial*|verdader(o|a) (marca|producto)|de la marca|de marca|la marca|los de la marca|orijinal*)',
      'repuesto no original|no es el original|color original|idea muy original|caja original|embalaje original|muy original la idea|nada original el diseno|diseno|regalo original|autentico cuero|autentica piel|cuero autentico|piel autentica|el original|pila*|cuero|piel',
    ],
    '(no original*|no autentic*|no genuin*)',
    '(es|son|una|vulgar|burda|mala|copia|puro) (copia*|copion) (barata*|mala|china|chinas|malisima|de|del|cutre|burda|descarada|y)',
    '(copia*) (barata*|china*|burda*|pirata*|mal(a|as) hecha*|malisima*|no original*|falsa*|fake)',
    `(numero de serie|numero de lote|codigo (de barras |de lote |qr |de verificacion |de autenticidad |)|lote|holograma|imei|etiqueta|certificado|qr|serie|batch code|registro sanitario) .. (no (existe*|es (valid*|correct*|original|reconoci*)|reconoce*|aparece*|coincide*|figura*|valido|sale|corresponde*|registrad*|lo reconoce*|funciona)|invalid*|falso*|fals(a|o)|repetid*|ya registrad*|inexistente|borrad(o|a)|usad(o|a) por)`,
    [
      `${EXPERT} .. (dij*|dice*|dicho|confirm*|asegur*|comprob*|verific*|rechaz*) ... (no (es|son|era|eran) (de ellos|suy*|original*|autentic*|verdad*|real*|oro|plata|de la marca|oficial)|fals*|copia|imitacion|replica|no existe*|no lo reconoc*|no fabrica*|no consta|no es de|pirata|que no es el|no es el de la marca)`,
      'arreglo',
    ],
    '(comparad(o|a)|comparandol(o|a)|compare|comparando|al lado del|al lado de uno) .. (el |la |un |uno |)(original|autentic(o|a)|verdader(o|a)) .. (no|distint*|diferente*|nada|se nota|falso|huele|pesa|letra|logo)',
    '(logo*|logotipo|marca|nombre|letra*|tipografia|caja|etiqueta|tapon|frasco|costuras del logo|sello) .. (mal escrit*|falta* de ortografia|con errores|distint(o|a) al original|diferente (al|del) original|no es (el|la|como el|igual al) (de la marca|original)|no (tiene|lleva|trae) (el |la |) (logo|holograma|marca|sello)|torcido y|falt(a|o) una letra|sin (logo|holograma|marca)|se borra y|borros(o|a) y)',
    '(dudo|dudosa|dudoso|dudas|sospech*|desconfi*) (mucho |muchisimo |de |que |) (de |) (la |su |que |) (autenticidad|sea original|sean originales|originalidad|procedencia|sea autentic*|sea de la marca|sea verdader*|es falso|sea falso|es original|es una copia)',
    '(autenticidad|originalidad) .. (dud*|no|nula|cuestionable|sospech*)',
    '(huele|olor|fragancia|aroma|perfume) .. (no (es|se parece*|tiene que ver|huele) (el |la |al |a la |con el |como el |ni |nada ) (mismo |) (original|autentic*|de siempre|verdadero))',
    '(esto|este|esta|eso|producto|no) .. (no es|no son) .. (nike|adidas|apple|samsung|lego|sony|casio|gucci|chanel|dior|lacoste|levis|puma|rolex|ray ban|jbl|gillette|oral b|pokemon|loreal|zara|tommy|calvin klein|converse|vans|crocs|bose|xiaomi) (ni|original*|autentic*|de verdad|real*|verdader*)',
    '(venden|vende|vendiendo|vendieron|estan vendiendo|me vendieron|vendiendome) (un |una |producto* |articulo* |cosas |) (fals(o|a|os|as)|copia*|imitacion*|replica*|pirata*)',
    '(de contrabando|marca falsa|firma falsa|sello falso)',
  ],
  normal: [
    ['(fals(o|a|os|as))', 'contacto|fondo|publicidad|descripcion|informacion|promesa*|anuncio|falsa alarma|pestanas|unas|techo|planta*|flores|medida*|datos|lectura*|positivo|uña*|expectativ*|fecha|tracking|entregad*|foto*|direccion|es falso'],
    ['(una copia|copia del original|es copia|son copias|copias)', 'de seguridad|llave|hacer copias|factura|del dvd|copias de|imprimir'],
    '(no (es|son|parece*) (original*|autentic*))',
    '(chino|china) (malo|falso|trucho|pirata)',
    '(marca blanca|generico) .. (como|por|en vez de) (original|la marca)',
    '(parece|parecen|seguro) (de |) (imitacion|copia)',
  ],
  weak: ['original', 'autentic(o|a)', 'copia', 'estafa', 'timo', 'marca'],
};

/** Hurts, burns, sparks, irritates, sickens. */
export const safety: CausePhrases = {
  strong: [
    `(me|le|les|nos|se me|se le|a mi .. le) (ha |han |a |) (quem*|cort(o|e|aron|ado|a|amos)|pinch(o|e|aron|ado|a)|clav(o|e|aron|ado) (una|un|en|la|el)|electrocut*|irrit*|hiri*|abras(o|a|ado)|escald*|arañ*|arane|arano (la|el|a)) (la |el |los |las |un |una |con |toda |todo |en |casi |mi |al |) (${BODY}|piel|hij*|bebe|nin*|labio*|ojo*|boca|lengua|cuero cabelludo|pelo al|borde*|filo*|esquina*|usar*|abrir*|montar*|tocar*|sacar*|coger*|yema|cara|mesa|sofa|garganta|zona|culito)`,
    '(me|le|les|nos|se me|se le) (ha |han |a |) (corte|corto|quemo|quemé|queme|quema) (al|con|abriendo|montand*|en|los|las|la|el|usand*|cogiend*)',
    '(irrita*|irritacion*|irrito|irritado|irritada|irritante) (la |el |de |en |mucho |los |las |un |toda |bastante |mi |piel|ojo*|)',
    [
      '(alergi(a|as|co|ca)|alergic(o|a)|alergico|reaccion (alergica|cutanea|mala|horrible|rara|adversa|en la piel)|urticaria|dermatitis|eczema|eccema|sarpullid*|salpullid*|ronchas|roncha|erupcion*|granos|granitos|grano|acne|rojeces|rojez|enrojec*|enroje*|hinchazon|se me hincho|se me hincharon|se me hinchó|hincharon los|se hincharon|hinchad(o|a|os) (los|la|el|como)|ampollas|quemadura*|quemazon|escozor|picor*|comezon|picazon|prurito|heridas|llaga*|me escuece*|escuece*|escocio|me arde|arde la|ardio|ardor|ardia|ardiendo|infeccion|conjuntivitis|sangr(o|a|ando|e|aba))',
      'alivia*|calma*|quita*|elimina*|tengo alergia|soy alergic*|antialergic*|para el picor|para la alergia|contra|para las|mejor*|desaparec*|ya no|ideal para|hipoalergenic*|piel con acne|mi acne|para el acne|granos de|grano fino|en grano|grano grueso|granos enteros|molinillo|cafe en grano|para la dermatitis|para los granos|reducir|ampollas en los pies|piel hinchada',
    ],
    '(se (me|le|nos) (puso|puse|pone|quedo|ha puesto|pusieron|ponen|quedaron|lleno|llenaron|inflamo|hincho|hincharon|inflamaron|cayo a tiras|despellejo) .. (roj(o|a|os|as)|colorad*|inflamad*|hinchad*|granos|ronchas|irritad*|ojo*|piel|cara|labios|parpados))',
    '(me|le|nos|les) (salio|salieron|sale|salen|ha salido|han salido|aparecio|aparecieron|provoco|provoca|produjo|produce|causo|causa|saco|dio|da|ha dado|ha provocado|ha producido|ha causado|hizo|genero) (una |un |unos |unas |muchos |mucha |muchas |mucho |como |reaccion |fuerte |) (granos|granitos|ronchas|sarpullido|salpullido|alergia|urticaria|reaccion|picor*|picazon|comezon|irritacion*|escozor|manchas rojas|rojeces|ampollas|erupcion*|dermatitis|eczema*|calambre*|descarga*|chispazo|corriente|toque*|patada de corriente|nauseas|vomito*|diarrea|dolor de (estomago|tripa|barriga|cabeza)|mareo*|taquicardia|insomnio y|jaqueca|gastroenteritis|herida*|intoxicacion|llagas|quemadura*|indigestion|sangrado)',
    '(calambre*|descarga electrica|descargas|chispazo*|chispa|chispas|chispeo|electrocut*|cortocircuito|corto circuito|corto electrico|hizo corto|toques de corriente|da (toques|corriente|calambre*)|dio (un |) (toque|calambre|corriente|chispazo)|salto el (diferencial|automatico|limitador|magnetotermico)|saltan los plomos|salto la luz|salta la luz|saltaron los (plomos|fusibles)|fogonazo|flamazo|llamarada)',
    [
      '(fuego|incendi*|incendio|en llamas|llamas|ardio|ardiendo|prendio fuego|echa humo|echo humo|echar humo|echando humo|saco humo|salio humo|sale humo|salia humo|sacar humo|humareda|explot(o|a|aron|ado|ar)|exploto|explosion|estall(o|a|aron|ado)|revento la bateria|chamusc*|derriti(o|eron) (el|la|los)|se derrit(e|io|en)|derretid(o|a) el (enchufe|cable|cargador)|carboniz*|olor a quemado|huele a (quemado|chamuscado|cable)|oli(a|o|endo|ar) a (quemado|chamuscado)|oler a (quemado|chamuscado)|olor a (chamuscado|cable quemado|electrico)|humo)',
      'comida|cafe sabe|sabe a|chocolate*|a fuego lento|fuego lento|fuego fuerte|fuegos|sin humo|detector de humo|todo tipo de fuegos|color humo|gris humo|campo|chimenea|los fuegos|arma de fuego|explota de sabor|bombon*|helado|vela*|mantequilla|en la boca|queso|hielo|huele a humo|olor a humo|en el fuego|al fuego|para el fuego|boton*|costuras|globo*|aceite|barbacoa',
    ],
    '(se (calienta*|calento|calentaba*|pone*|puso|recalienta*|sobrecalienta*|sobrecalento)) (mucho|muchisimo|demasiado|tanto|un monton|exageradamente|de mas|excesivamente|peligrosamente|horrores|que|hasta|bastante y|ardiendo|al rojo|hirviendo|super caliente|muy caliente|una barbaridad|como)',
    '(sobrecalent*|sobrecalient*|recalent*|recalient*|quemaba al tocar*|quema al tocar*|quemaba|estaba que (quemaba|ardia)|esta que (quema|arde)|no se puede (ni |) tocar|caliente que (no|quema)|ardiendo al tocar)',
    '(peligros(o|a|os|as)|peligro|peligra|un riesgo|riesgo (de|para)|insegur(o|a|os|as)|nada segur(o|a)|no es segur(o|a)|no son segur(o|a)s|poco segur(o|a)|toxic(o|a|os|as)|nociv(o|a)|venenos*|atenta contra|atragant*|se (ahoga|ahogo|asfixi*|atragant*)|casi (se ahoga|me mato|se mata|me caigo|se cae|se quema|nos|incendia|provoca|causa|me quemo|se asfixia|pierdo|se me)|puede (causar|provocar) (un |una |) (accidente|incendio|herida)|accidente|radiacion|intoxic*|envenen*)',
    '(borde*|canto*|filo*|esquina*|arista*|rebaba*|metal|plastico|tornillo|clavo|punta|astilla|alambre|grapa) .. (corta*|cortante*|afilad*|punzante*|peligros*|sobresal*|que (sobresale|pincha|corta|aranan)|pincha*|clava*|sin (limar|pulir|proteger) y)',
    '(se (rompio|partio|cerro|solto|cayo|doblo|vencio|desplomo|plego|colapso) .. (me cai|se cayo mi|cai al suelo|me cayo encima|encima de|me golpe*|me hice|hiriendo|sobre mi|se golpeo|pillandome|mi hij*))',
    '(me cai|me caigo|se cayo mi|me lesione|me lastime|me hice (dano|una herida|un corte|sangre)|me golpee|acabe en urgencias|urgencias|al hospital|al medico|al dermatologo|al veterinario|veterinario|me tuvieron que|puntos de sutura|puntos en)',
    `(bicho*|gusano*|gusanito*|insecto*|cucaracha*|hormiga*|polilla*|larva*|gorgojo*|mosca*|arana*|chinche*|acaro*|pulga*|cristal*|plastico|metal|piedra*|pelo|un hueso|trozo de (metal|plastico|cristal|vidrio)|vidrio*) .. (dentro|en (la |el |los |las |mi |)(comida|harina|arroz|cereal*|pienso|paquete|bolsa|galleta*|bote|sopa|lata|te|cafe|pasta|croquetas|alimento|producto|sobre|frasco|chocolate|semillas)|vivos|vivo|muert(o|os|a|as)|por todos)`,
    '(tenia|traia|venia|habia|lleno de|llena de|con|encontre|salieron|trae|tiene|aparecieron|llenas de|llenos de|infestad(o|a) de) (un |una |unos |varios |muchos |) (bicho*|gusano*|gusanito*|insecto*|cucaracha*|hormigas|polilla*|larva*|gorgojo*|huevos de|aranas|chinches)',
    '(me (sento|ha sentado|cayo|ha caido) (fatal|muy mal|mal|de pena)|me (puse|puso|pone) (mal|enferm*|malo|mala|fatal)|(vomit(o|e|ando|aron|amos|ar)|diarrea|nauseas|intoxicacion|gastroenteritis|colicos|retortijones|mal del estomago|dolor de (tripa|estomago|barriga)|descompostura))',
    '(mi |el |la |al |) (perr(o|a)|gat(o|a)|bebe|hij(o|a)|nin(o|a)) .. (vomit*|enferm*|se puso (mal|enferm*|malit*)|diarrea|malo del|intoxic*|se corto|se quemo|se ahog*|se atragant*|se trago|se clavo|sarpullido|roncha*|alergia|se hizo (dano|una herida|sangre))',
    '(cable*) (pelad(o|a|os)|al aire|expuest*|suelt(o|os) y|quemad*|que se (calienta|quema)|derretid*)',
    '(enchufe|cable|cargador|clavija|adaptador|regleta) .. (quem*|derrit*|chamusc*|chispa*|humo|ardiendo|negro|se calienta (mucho|demasiado))',
    '(explota*|exploto|revent(o|aron)) (la bateria|en (la mano|mi mano|la cara|las manos|el|plena)|la pila|el cristal|mientras|el vaso|al|cerca|de repente|sola|solo)',
    '(mare(o|a|aba|e|ar|arse)|mareante|dolor de cabeza|me daba jaqueca|da dolor de cabeza) (el olor|por|con|al|del|de lo|solo|y)',
    '(me (arde*|quema*|escuece*|pica*|picaba*|ardia*|ardio|ardieron|pico)) (mucho |muchisimo |un monton |horrores |) (la |el |los |las |toda |todo |) (piel|cara|ojo*|labio*|cuero cabelludo|boca|lengua|axila*|zona|cuello|cuerpo|garganta|cabeza|brazos|piernas)',
    '(no (tiene*|lleva*|trae*) (ningun |) (marcado ce|certificado ce|etiqueta ce|homologacion|toma de tierra|proteccion contra|sistema de seguridad|fusible))',
    '(quem(a|an|aba|o|aron) (la piel|mucho|al tacto|los dedos|las manos|el pelo|el cuero|la lengua|la mano|todo|la ropa|la mesa))',
  ],
  normal: [
    ['(quemadur*|quemo|quemaron)', 'motor|resistencia|bombilla|foco|comida|a los|fundi*|tostad*|placa|grasa|calorias|dvd'],
    [
      '(cortante*|punzante*|afilad(o|a|os|as))',
      'cuchillo*|tijera*|corta bien|muy bien afilad*|bien afilad*|hoja*|navaja*|no (viene|esta)|sin afilar|lapiz|lapices|muy afilados de serie|poco|no estan|mal afilad*',
    ],
    '(pica|pican|picor) (la|el|los|mucho la) (piel|ojos|cabeza|cuero)',
    '(da|dio|daba) (corriente|toques|patada*)',
    ['(bicho*|gusano*|insecto*|cucaracha*|gorgojo*|larva*)', 'mata*|repel*|ahuyent*|trampa*|atrapa*|espanta*|contra|insecticida|plaga|raro|para los|fuera'],
    'me (corte|queme|pinche|electrocute)',
    'se calienta* (mucho|demasiado|muchisimo)',
    '(nino*|bebe*) .. (peligros*|se puede* (tragar|ahogar|cortar|hacer dano|pillar))',
  ],
  weak: ['peligro', 'humo', 'alergia', 'piel', 'caliente', 'quema', 'arde', 'bichos', 'irrita', 'seguridad'],
};
