import type { Label } from '../score.ts';

/** Several causes in one comment. */
export const SEVERAL: readonly Label[] = [
  ['llegó tarde y encima roto', 'damage_transit delivery'],
  ['talla pequeña y la tela es muy mala', 'size_fit quality_material'],
  ['No funciona y el vendedor no responde', 'function_defect customer_service'],
  ['Muy caro para lo mal hecho que está', 'quality_material price_value'],
  ['faltaban piezas y las instrucciones no se entienden', 'missing_parts hard_to_use'],
  ['no es como en la foto y además me queda grande', 'not_as_described size_fit'],
  ['Huele fatal y me irritó la piel', 'safety quality_material'],
  ['color equivocado y con una mancha', 'wrong_item used_or_dirty'],
  ['imitación mala, la suela se despegó a los dos días', 'counterfeit quality_material'],
  ['No cabe en mi coche y no me aceptan la devolución', 'compatibility customer_service'],
  ['se calienta tanto que quema y la bateria no dura nada', 'safety function_defect'],
  ['Tardaron 3 semanas y me mandaron otra cosa', 'wrong_item delivery'],
  ['dificil de instalar y se cae a cada rato', 'hard_to_use function_defect'],
  ['No calienta. Aparte el plastico es muy delgado', 'function_defect quality_material'],
  ['el vestido me quedó apretado de pecho y se transparenta', 'size_fit quality_material'],
  ['Sin manual y le falta una pata', 'missing_parts'],
  ['abierto, usado y sin el cargador', 'used_or_dirty missing_parts'],
  ['Venia caducada y la caja rota', 'used_or_dirty damage_transit'],
  ['más pequeño que en la descripción', 'not_as_described size_fit'],
  ['dicen que aguanta 10 horas y no llega a 2', 'not_as_described function_defect'],
  [
    'La chaqueta llegó dos semanas después de lo previsto, con la cremallera estropeada y oliendo a humedad. Un desastre.',
    'quality_material delivery',
  ],
  [
    'El taladro vino sin el maletín que salía en el anuncio y a la segunda pared el motor empezó a echar humo.',
    'safety missing_parts',
  ],
  [
    'Compré el ventilador para dormir y suena como un avión. Encima la base no se sostiene derecha y viene sin instrucciones en español.',
    'function_defect hard_to_use',
  ],
  [
    'Pedí el juego de sábanas de 150 y me enviaron el de 90. Intenté devolverlo y me piden que pague yo el envío.',
    'wrong_item customer_service',
  ],
  [
    'Por ese precio esperaba algo mejor: las costuras están torcidas, sobran hilos y el botón se cayó al ponérmela.',
    'quality_material price_value',
  ],
  [
    'La tablet se reinicia sola, la pantalla responde cuando quiere y para colmo el cargador tiene clavija inglesa.',
    'function_defect compatibility',
  ],
  [
    'El perfume no huele a nada después de una hora, el frasco no tiene el logo y el precinto estaba levantado. Para mí que es falso.',
    'counterfeit function_defect used_or_dirty',
  ],
  [
    'El pienso llegó con la bolsa rajada y bichos dentro. El vendedor dice que no es su problema.',
    'safety damage_transit customer_service',
  ],
  [
    'Mesa con dos golpes en el borde, faltaban cuatro tornillos y los agujeros no coinciden, así que no se puede armar.',
    'damage_transit missing_parts hard_to_use',
  ],
  [
    'No me sirvió para el carro, el vendedor me aseguró que era para mi modelo y ahora no quiere hacerse cargo.',
    'compatibility customer_service',
  ],
  [
    'Me gustaba el color pero es más chico de lo que dice la tabla de medidas y el forro se rompió al probármelo.',
    'size_fit not_as_described quality_material',
  ],
  [
    'El muñeco no habla, le faltan los accesorios de la foto y mi niña se quedó llorando. Además costó un dineral.',
    'function_defect missing_parts price_value',
  ],
  [
    'Los tenis están bonitos pero me lastiman el talón y a la semana se les despegó la suela.',
    'quality_material size_fit',
  ],
  ['El envío costó más que el producto y tardó veinte días en llegar.', 'delivery price_value'],
  [
    'La plancha dejó de calentar al mes, fui a la garantía y me dijeron que no aplica. Nunca me dieron solución.',
    'function_defect customer_service',
  ],
  ['Crema reseca, con fecha vencida y además me sacó granitos en toda la cara.', 'safety used_or_dirty'],
  [
    'El paquete se quedó en la calle bajo la lluvia y los libros llegaron mojados y con las hojas onduladas.',
    'damage_transit delivery',
  ],
  [
    'Anuncian piel auténtica y es polipiel. Se pela por todas partes y desprende un olor químico insoportable.',
    'quality_material not_as_described',
  ],
  [
    'Me dieron la cadena de plata, según ellos de ley, y en tres días tenía el cuello verde. No es plata ni de lejos.',
    'not_as_described quality_material',
  ],
  [
    'El mando no conecta con mi PS4 y en las instrucciones, que vienen en inglés, no lo explica.',
    'compatibility hard_to_use',
  ],
];
