import type { Label } from '../score.ts';

/** One cause, told at length. */
export const TOLD: readonly Label[] = [
  [
    'Mido 1,70 y peso 62 kilos, normalmente uso una M y con esta no podía ni levantar los brazos. Ya lo he cambiado por una L y sigue igual.',
    'size_fit',
  ],
  [
    'Compré estas botas para mi hijo de 8 años y el número no tiene nada que ver con el de las zapatillas que usa a diario, le bailan dentro.',
    'size_fit',
  ],
  [
    'Lo puse en la mesita del salón y ocupa media habitación, tendría que haber una medida menor. No me cabe.',
    'size_fit',
  ],
  [
    'Al principio todo bien pero a las tres semanas la cafetera empezó a sacar el café frío y aguado, y ahora ni siquiera calienta.',
    'function_defect',
  ],
  [
    'Los auriculares se desconectan cada dos por tres del bluetooth y en las llamadas nadie me escucha.',
    'function_defect',
  ],
  ['Llevo dos meses aplicándome la crema mañana y noche y las manchas siguen exactamente igual.', 'function_defect'],
  [
    'El robot da vueltas en el mismo sitio, se queda atascado debajo del sofá y deja la mitad de las pelusas.',
    'function_defect',
  ],
  ['La tomé durante un mes para dormir mejor y cero resultados.', 'function_defect'],
  [
    'Primera lavada y la sudadera quedó llena de pelotitas y con la estampa cuarteada, parece que tiene diez años.',
    'quality_material',
  ],
  ['La silla cruje, las patas se tambalean y el respaldo se partió cuando mi hermano se sentó.', 'quality_material'],
  ['El colchón se hundió en la parte del medio y me levanto con dolor de espalda.', 'quality_material'],
  [
    'El libro viene con páginas borrosas y se deshoja al abrirlo, la encuadernación deja mucho que desear.',
    'quality_material',
  ],
  [
    'Venía sin relleno, bailando dentro de una caja gigante, y claro, tres de las seis copas hechas pedazos.',
    'damage_transit',
  ],
  ['La lámpara traía la pantalla abollada y el pie torcido nada más sacarla del embalaje.', 'damage_transit'],
  ['Cuando fui a montar la cuna vi que no estaban las tuercas ni la llave allen.', 'missing_parts'],
  ['El anuncio habla de un pack de 4 fundas y en el sobre solo había 3, he contado varias veces.', 'missing_parts'],
  ['Yo encargué el modelo azul con capucha y lo que me ha llegado es uno gris sin capucha.', 'wrong_item'],
  [
    'En las fotos parecía una manta gruesa y suave y en realidad es una sábana fina que se transparenta.',
    'not_as_described',
  ],
  ['Según la ficha tenía 128 gigas y cuando lo conecté al ordenador solo aparecen 8.', 'not_as_described'],
  [
    'Llevé la colonia a una perfumería y me dijeron que el código de lote no existe y que el tapón no es el de la marca.',
    'counterfeit',
  ],
  [
    'Tres horas con mi marido para montarlo, los dibujos no se entienden y las piezas no están numeradas.',
    'hard_to_use',
  ],
  ['Hay que desmontar media máquina para vaciar el depósito y luego no hay forma de volver a cerrarlo.', 'hard_to_use'],
  ['Tengo un Renault Clio de 2016 y las escobillas no tienen el mismo anclaje, no entran.', 'compatibility'],
  ['Mi consola no lo detecta, por lo visto solo vale para la versión anterior.', 'compatibility'],
  ['Lo pedí con envío urgente para el cumpleaños de mi padre y apareció cinco días después.', 'delivery'],
  [
    'El repartidor dijo que no había nadie en casa cuando yo estaba todo el día, y al final lo devolvieron al almacén.',
    'delivery',
  ],
  ['La caja no tenía el plástico, había migas dentro y el manual estaba doblado y subrayado.', 'used_or_dirty'],
  ['Al abrir las galletas estaban verdes de moho.', 'used_or_dirty'],
  ['Mi bebé se metió una pieza que se desprendió y casi se ahoga. No lo compren si tienen niños pequeños.', 'safety'],
  ['A los diez minutos el enchufe estaba que quemaba y empezó a oler a chamuscado.', 'safety'],
  ['En el bazar de mi barrio está exactamente el mismo por la tercera parte.', 'price_value'],
  ['Pensé que era la versión de 500 ml, no me fijé bien al comprar, culpa mía.', 'buyer_remorse'],
  ['Mi hija ya se lo había comprado, así que tengo dos y este sobra.', 'buyer_remorse'],
  [
    'He escrito cuatro correos, llamé al teléfono de atención y nadie me da una solución, me tienen de un lado a otro.',
    'customer_service',
  ],
  ['La garantía no cubre nada según ellos, y eso que tiene dos meses. Se lavan las manos.', 'customer_service'],
];
