import type { LabelledText } from '../labelled-text.ts';

/** What buyers write in Spanish, written and labelled by somebody who did not know the lexicon. */
export const esTexts: readonly LabelledText[] = [
  { text: 'La esterilla se queda corta, mido 1,85 y me salen los pies y media pantorrilla', causes: 'size_fit' },
  { text: 'Se despegó la suela a la semana', causes: 'quality_material' },
  { text: 'Di click dos veces sin querer y salieron dos pedidos, me cancelan uno porfi?', causes: 'buyer_remorse' },
  {
    text: 'La bolsa de nueces venía reventada por abajo, media bolsa rodando por la caja con el polvo del cartón. Probé de las que quedaron dentro y estaban rancias, viejas, de esas que amargan. Menos mal que no las usé para la tarta.',
    causes: 'damage_transit used_or_dirty',
  },
  {
    text: 'Enhorabuena, habéis inventado el paraguas que solo funciona cuando no llueve. Primera tarde de viento flojito: tres varillas partidas y la tela descosida. Eso sí, la bolsita monísima, esa la guardo para los bocadillos.',
    causes: 'quality_material',
    trap: 'sarcasm',
  },
  { text: 'El anuncio: versión europea. Llegó la china.', causes: 'not_as_described' },
  {
    text: 'Tres meses con el champú y el cepillo sigue lleno de pelos, la caspa tampoco se ha ido',
    causes: 'function_defect',
  },
  { text: 'La liga de ejercicio tronó en plena sentadilla y me dio en el ojo, traigo moretón', causes: 'safety' },
  {
    text: 'Vengo de un robot aspirador de otra marca que se atascaba con los flecos, perdía el mapa y a los 8 meses dejó de cargar. Este lleva medio año conmigo y ni un problema. Ojalá lo hubiera comprado antes, 5 estrellas.',
    causes: '',
    trap: 'other-thing',
  },
  { text: 'El coche teledirigido venía sin mando. Un coche teledirigido. Sin mando.', causes: 'missing_parts' },
  { text: 'La tapa no vale para mi olla exprés', causes: 'compatibility' },
  {
    text: '600 pesos de instalación que no venían en ningún lado, y el técnico me dejó todo lleno de polvo y de malas',
    causes: 'price_value customer_service',
  },
  { text: 'Los reyes ya le trajeron uno igual, lo devuelvo', causes: 'buyer_remorse' },
  {
    text: 'El libro es pirata, así de fácil: hojas fotocopiadas, portada pixelada, sin ISBN, márgenes mochos. Y me cobraron 420 pesos, lo mismo que en librería, por unas copias engargoladas. No se vale, carísimo.',
    causes: 'counterfeit price_value',
  },
  { text: 'Sillón beige en la foto, el que llegó tira a amarillo pollito', causes: 'not_as_described' },
  {
    text: 'El vestido en la foto es verde botella y con vuelo. Lo que llegó es verde limón, recto como un tubo, y la talla no tiene nada que ver con la tabla: según mis medidas era la M y no me sube el cierre. Tenía boda el sábado, ya se imaginarán.',
    causes: 'not_as_described size_fit',
  },
  {
    text: "Pedí el regalo con 15 días de margen. El seguimiento se quedó en 'en reparto' seis días. Llamo a la paquetería: que no había nadie en casa. Mentira, estábamos yo, mi suegra y el perro. Luego que la dirección estaba incompleta. Luego que lo dejaron con el portero, y en mi edificio no hay portero. Al final apareció en un estanco a tres calles, con la caja chorreando y dos tazas del juego de té en añicos. El cumple fue el domingo pasado.",
    causes: 'delivery damage_transit',
  },
  { text: 'Dinero tirado a la basura', causes: '', trap: 'money-insult' },
  { text: 'El olor no es lo mío, demasiado dulzón', causes: 'buyer_remorse' },
  { text: 'sin precinto y con un dedo marcado en la crema', causes: 'used_or_dirty' },
  { text: 'no embona en mi camioneta', causes: 'compatibility' },
  { text: 'Pone silenciosa y parece un tractor', causes: 'not_as_described function_defect' },
  {
    text: 'El bolso no lleva número de serie y las letras del logo son distintas a las de la tienda oficial, imitación clarísima',
    causes: 'counterfeit',
  },
  {
    text: 'Llevo usando esta colonia 15 años, la conozco. Esta no huele igual ni de lejos, es alcohol y poco más, y la caja no trae el número grabado. La llevé a la perfumería del centro y la chica me confirmó que es falsa. Pedí que me devuelvan el dinero y el vendedor me bloqueó.',
    causes: 'counterfeit customer_service',
  },
  {
    text: 'La manguera se sale por la conexion y es mas corta de lo que anuncian, no llega ni al rosal',
    causes: 'function_defect size_fit not_as_described',
  },
  { text: 'Pica fatal y apesta a plástico', causes: 'function_defect quality_material' },
  { text: 'La muñeca vino sin zapato y despintada', causes: 'missing_parts quality_material' },
  { text: 'en la foto se veia nogal y es gris rata', causes: 'not_as_described' },
  {
    text: 'Os cuento. La compré en noviembre para mi madre. Las dos primeras semanas una maravilla, café con cremita y todo. A la tercera empezó a hacer un ruido como de moto y el agua sale tibia, ni calienta ni tiene presión. Escribo al vendedor y me manda un vídeo de cómo descalcificar. Lo hago. Igual. Vuelvo a escribir y que espere 48 h; han pasado 3 semanas y nadie me dice nada, ni reparación ni dinero ni leches.',
    causes: 'function_defect customer_service',
  },
  {
    text: 'Pedí filtros y me mandaron cápsulas, y eso después de esperar dos semanas más de la cuenta',
    causes: 'wrong_item delivery',
  },
  {
    text: 'La primera vino con el cristal roto y en 24 h me mandaron otra sin preguntar. Un 10 de atención',
    causes: 'damage_transit',
    trap: 'settled',
  },
  { text: "Libro subrayado con boli y dedicado a 'mi gorda'. Muy tierno, pero no es para mí", causes: 'used_or_dirty' },
  { text: 'Caducado desde marzo', causes: 'used_or_dirty' },
  {
    text: 'Es culpa mía, no me fijé en las medidas y pensé que era una alfombra de salón. Es de baño jajaja. La calidad se ve bien y llegó rápido, pero a mí de ese tamaño no me sirve. Está sin usar, con etiqueta, ¿cómo hago para regresarla?',
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  { text: 'me mandaron el de 64 gb y pague el de 256', causes: 'wrong_item' },
  {
    text: 'La silla está bien, no digo que no. Pero 4,500 pesos por una malla y cuatro plásticos se me hace un exceso, y dos días después la vi en otra tienda en 3,100, la misma. Pregunté si me igualaban el precio y me mandaron una respuesta de robot que ni al caso.',
    causes: 'price_value customer_service',
  },
  { text: 'ya no lo quiero, gracias', causes: 'buyer_remorse' },
  {
    text: 'Puzzle de 1000 al que le faltan 20 piezas, justo las del cielo, y la impresión borrosa',
    causes: 'missing_parts quality_material',
  },
  {
    text: 'Tenía mil dudas porque había leído opiniones de que llegaba roto, que olía mal y que faltaban piezas. Pues nada de eso. Vino perfectamente embalado, con todos los tornillos, montado en media hora y sin olor. Mis gatos ya lo han hecho suyo.',
    causes: '',
    trap: 'other-thing',
  },
  { text: 'manual en coreano, ni idea de como va', causes: 'hard_to_use' },
  { text: 'El libro trae 30 páginas en blanco y el lomo despegado', causes: 'quality_material' },
  {
    text: "La memoria está bien, en el pc de mi primo funciona, pero mi portátil no la traga: pitidos y pantalla negra. Probé en las dos ranuras y nada. Y yo pregunté antes en el chat con el modelo exacto y me contestaron 'sí señor, compatible'. Ahora que me busque la vida.",
    causes: 'compatibility customer_service not_as_described',
  },
  { text: 'Quiero devolverlo, mi marido ya compró otro en la tienda y no necesitamos dos', causes: 'buyer_remorse' },
  {
    text: '4 de 6 vasos hechos polvo. El repartidor dejó la caja tirada en la banqueta lloviendo',
    causes: 'damage_transit delivery',
  },
  {
    text: 'El mango de la sartén se pone al rojo vivo, me he llevado una ampolla en la palma el primer día',
    causes: 'safety',
  },
  {
    text: 'La camiseta del equipo es falsa, el escudo es una pegatina y la oficial va bordada. Y llegó con tres semanas de retraso',
    causes: 'counterfeit delivery',
  },
  {
    text: 'El saco traía 16 kilos y pico en vez de los 20 que pagué, lo pesé en la báscula de casa',
    causes: 'missing_parts',
  },
  {
    text: 'Hola, pedi el cargador de 65w y en la bolsita venia uno de 20w. Me mandan el correcto xfa?',
    causes: 'wrong_item',
  },
  {
    text: 'Medí mal el hueco y la estantería no me cabe, culpa mia, cómo hago para devolverla',
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  {
    text: 'Esta bocina está criminal, mis vecinos me odian jaja, revienta los vidrios de lo bien que suena',
    causes: '',
    trap: 'figure',
  },
  {
    text: 'Los auriculares no los pilla la consola, solo el ordenador, y en el ordenador el micro se corta cada dos por tres. Mis colegas dicen que hablo como un robot metido en un pozo. Y para emparejarlos hay que hacer una combinación de botones que parece un truco de los noventa, sin una mísera hoja que lo explique bien.',
    causes: 'compatibility function_defect hard_to_use',
  },
  { text: 'cartuchos piratas, mi impresora no los pela', causes: 'counterfeit compatibility' },
  { text: 'Pedí negro, vino azul marino', causes: 'wrong_item' },
  {
    text: 'Buenas tardes, hoy recibí el paquete pero al abrirlo solo venía una de las dos cortinas, y sin los ganchos. La que llegó además mide 1.60 de largo y en la publicación dice 2.20. ¿Me pueden ayudar? Las necesito para el viernes. Saludos',
    causes: 'missing_parts size_fit not_as_described',
  },
  { text: 'Falso. Y el vendedor ni mu', causes: 'counterfeit customer_service' },
  { text: 'dice entregado y yo no tengo nada', causes: 'delivery' },
  {
    text: "Llevo dos fines de semana con la camarita. La app pide una clave que no viene en ningún lado, el botón de reset está debajo de una tapita que hay que sacar con un alfiler, y el manual está traducido con las patas: 'prensar el agujero con cariño'. Tengo 68 años pero no soy tonta, esto no hay quien lo configure. Mi nieto, que estudia informática, estuvo otra tarde entera y lo único que consiguió fue que la lucecita pasara de roja a naranja. Menos mal que tiene buena pinta puesta en la estantería.",
    causes: 'hard_to_use',
  },
  {
    text: 'Compré los faros porque en la publicación pone que son para mi modelo y año. Llega el mecánico, los prueba: los anclajes no coinciden y el conector es de 3 pines en vez de 4. El vendedor dice que devolución sí, pero que la guía de retorno la pago yo, casi 900 pesos.',
    causes: 'compatibility not_as_described customer_service',
  },
  {
    text: 'La leche de fórmula caducó hace dos meses, ahí lo pone bien clarito en el culo de la lata. Con un bebé de 4 meses no me la juego, a la basura. Otra de las latas venía abollada del viaje, el cartón era de risa.',
    causes: 'used_or_dirty damage_transit',
  },
  { text: 'Devolución, por favor', causes: '' },
  { text: 'Al peluche se le zafó un ojo y mi nene se lo metió a la boca, casi nos da algo', causes: 'safety' },
  { text: 'no huele a nada raro, todo ok', causes: '', trap: 'negation' },
  { text: 'Las plumillas no embonan en el brazo de mi coche, el enganche es de otro tipo', causes: 'compatibility' },
  {
    text: 'Felicidades al de almacén: pedí una cafetera y recibí un tapete de yoga',
    causes: 'wrong_item',
    trap: 'sarcasm',
  },
  { text: 'Es clon y cobran como si fuera original', causes: 'counterfeit price_value' },
  {
    text: 'Pedí factura el mismo día, con mi RFC y todo bien. Me la mandaron a nombre de otra empresa. Pedí corrección: que en 72 horas. Van tres correos y cada vez me atiende alguien distinto que me vuelve a pedir lo mismo. La escalera bien, firme, ningun problema, pero sin factura no la puedo deducir.',
    causes: 'customer_service',
  },
  {
    text: 'Cancelaron mi pedido sin avisar y el dinero sigue sin volver, 12 días llevo detrás de ellos',
    causes: 'delivery customer_service',
  },
  { text: 'Quería rayado y pedí cuadriculado, fallo mío', causes: 'buyer_remorse' },
  {
    text: 'Un pelo y un trozo de plástico azul dentro de la lata de atún. Se me han quitado las ganas de cenar',
    causes: 'safety',
  },
  {
    text: 'A la primera lavada se hizo como para mi sobrina de 5 años y le salieron bolitas por todos lados',
    causes: 'quality_material',
  },
  {
    text: 'Al final no nos mudamos, así que el mueble ya no lo necesito. Y por cierto el repartidor fue un grosero, me lo dejó en plena calle',
    causes: 'buyer_remorse delivery',
  },
  { text: 'Para cambiar la hoja hacen falta 3 manos', causes: 'hard_to_use' },
  {
    text: 'No venía la bolsa de tornillería y el plano del invernadero no hay cristiano que lo entienda',
    causes: 'missing_parts hard_to_use',
  },
  { text: 'carillo sí, pero vale cada euro', causes: '', trap: 'settled' },
  { text: 'un mes de retraso y el pan con moho', causes: 'used_or_dirty delivery' },
  { text: 'Traía pelos de gato y marcas de desodorante', causes: 'used_or_dirty' },
  {
    text: 'Se transparenta todo, con luz se me ve hasta el alma. Y la L es una S de las de antes',
    causes: 'quality_material size_fit',
  },
  { text: 'vino chico y con manchas de maquillaje', causes: 'size_fit used_or_dirty' },
  { text: 'Destiñó toda la colada, un desastre', causes: 'quality_material' },
  { text: 'Grandísimo, parezco costal de papas', causes: 'size_fit' },
  {
    text: 'Compré la mascarilla por las reseñas. A los diez minutos me ardía, me la quité y tenía los cachetes rojos e hinchados. Además el tarro venía sin el papelito de aluminio y con el hoyo de un dedo en la crema, o sea que alguien ya le había metido mano.',
    causes: 'safety used_or_dirty',
  },
  { text: 'quien entiende esa app?? menus en chino', causes: 'hard_to_use' },
  {
    text: 'No trae holograma ni tarjeta, yo creo q es pirata. Les pedi la factura de compra y se hacen los locos',
    causes: 'counterfeit customer_service',
  },
  {
    text: 'El dron lo abrió mi hijo el día de Reyes. Voló 40 segundos, se apagó en el aire y ya no despegó más. Las patitas se troncharon con solo posarlo en la alfombra, y en la caja no venían las hélices de repuesto. Cara de funeral toda la mañana.',
    causes: 'function_defect quality_material missing_parts',
  },
  { text: 'Lo pedí para el día de la madre y apareció en junio. Ya pa qué, quiero mi reembolso', causes: 'delivery' },
  { text: 'lo aventaron por encima de la barda', causes: 'delivery' },
  { text: 'el mango quema, imposible agarrarlo', causes: 'safety' },
  {
    text: 'Pedí café molido y me ha venido en grano. No tengo molinillo, a ver qué hago con dos kilos',
    causes: 'wrong_item',
  },
  {
    text: 'no se como se pone esto, las instrucciones son 3 dibujos borrosos y el qr sale en aleman',
    causes: 'hard_to_use',
  },
  {
    text: 'La cama del perro: a las dos semanas el relleno hecho bolas, la costura de un lado abierta y la espuma por todo el salón. Y pedí la XL, que mi mastín no es tan grande, pues le cuelgan la cabeza y las patas. Duerme en el suelo al lado, mirándola con desprecio.',
    causes: 'quality_material size_fit',
  },
  { text: 'me cobran a mi el envio de regreso, q cara', causes: 'customer_service' },
  {
    text: 'La sierra vibra tanto que el disco baila y los cortes salen torcidos por más que la ajustes. La guía lateral es de un plástico que parece de juguete y la base trae rebabas. Y por casi 200 euros, perdona, pero por ese precio tengo derecho a algo serio.',
    causes: 'function_defect quality_material price_value',
  },
  {
    text: 'Los audifonos se oyen como dentro de una lata y a la media hora ya se quedaron sin pila',
    causes: 'function_defect',
  },
  {
    text: "Pone 4K por todos lados. Es 720 y gracias. Pone que sirve de día: de día no se ve ni el menú. Pone 'altavoz estéreo' y es uno solo. Y en lo que sí hace, el enfoque se va cada diez minutos y hay que levantarse a darle a la ruedecita.",
    causes: 'not_as_described function_defect',
  },
  { text: 'La bocina no suena y no me regresan mi lana', causes: 'function_defect customer_service' },
  {
    text: 'Vino con una esquina reventada, lo metieron en una bolsa de plastico y ya, ni tantito burbuja',
    causes: 'damage_transit',
  },
  {
    text: 'Pedí brocas de metal y mandaron las de madera, y el maletín se abre solo, no cierra bien',
    causes: 'wrong_item function_defect',
  },
  {
    text: 'El altavoz suena que da gusto para lo chiquito que es. Traía un raspón en la base que ni se ve y la verdad me da igual. Lo llevo a la alberca, a la cocina, al coche, y la batería rinde todo el fin de semana. Muy recomendado.',
    causes: '',
    trap: 'settled',
  },
  { text: 'Me salieron ronchas en todo el cuello', causes: 'safety' },
  { text: 'la clavija no entra en los enchufes de aqui', causes: 'compatibility' },
  {
    text: 'Mucho mejor que la que tenía antes, aquella se desinflaba cada noche y esta ni un pelo',
    causes: '',
    trap: 'comparison',
  },
  {
    text: 'Apreté sin querer lo de devolver, ignoren la solicitud porfa, la olla perfecta',
    causes: '',
    trap: 'own-mistake',
  },
  { text: 'el powerbank se hincho como globo y de lo caliente no se puede ni tocar', causes: 'safety' },
  { text: 'no jala y ademas no es el color q pedi', causes: 'function_defect wrong_item' },
  { text: '👎👎', causes: '' },
  {
    text: 'La cafetera gotea por abajo y el café sale aguachirri. Llamé al servicio técnico tres veces y me cuelgan',
    causes: 'function_defect customer_service',
  },
  { text: 'Espero que no se despinte con el sol, de momento está preciosa y firme', causes: '', trap: 'hypothetical' },
  { text: 'Llegó tarde y con la pantalla estrellada', causes: 'damage_transit delivery' },
  {
    text: 'El anuncio decía nuevo y sellado. El sello estaba roto, traía la cuenta de otra persona que no puedo borrar y la pila está al 78. Les reclamé y dicen q así salen de fábrica y q no me aceptan la devolución porque ya lo abrí. ¿Y cómo querían que lo viera?',
    causes: 'used_or_dirty not_as_described customer_service',
  },
  { text: 'El borde corta, mi niña se hizo un tajito', causes: 'safety' },
  {
    text: 'La mesa es una chulada, nomás que me costó tres tardes y un cuñado armarla porque los hoyos no vienen marcados',
    causes: 'hard_to_use',
    trap: 'praise',
  },
  { text: 'Carísimo pa lo que es', causes: 'price_value' },
  {
    text: 'Rapidísimo el envío, de un día para otro, pero medio bote de miel venía derramado por toda la caja',
    causes: 'damage_transit',
    trap: 'praise',
  },
  {
    text: 'pense q no servia pero era q no le habia quitado el plastiquito a la pila, perdon 😂',
    causes: '',
    trap: 'own-mistake',
  },
  {
    text: 'Era en español y me mandaron la edición en portugués. Y encima con diez días de retraso',
    causes: 'wrong_item delivery',
  },
  {
    text: 'El envío sale casi lo mismo que la lámpara, y la lámpara es de plástico del malo',
    causes: 'price_value quality_material',
  },
  { text: 'Pantalla con huellas y batería al 81, usado', causes: 'used_or_dirty' },
  { text: 'No prende', causes: 'function_defect' },
  {
    text: 'xq ponen q va con mi tele si no la reconoce x ningun puerto?? es de 2019, tampoco es un fosil',
    causes: 'compatibility not_as_described',
  },
  {
    text: 'Las croquetas estaban rancias y mi perro vomitó dos veces despues de comerlas, pobrecito',
    causes: 'used_or_dirty safety',
  },
  {
    text: 'me prometieron por chat q servia para induccion y mi placa no la detecta. Ahora dicen q yo no pregunté bien',
    causes: 'compatibility customer_service not_as_described',
  },
  { text: 'Pensé que tardaría y llegó en un día', causes: '', trap: 'praise' },
  {
    text: 'Llega con un arañacito en la parte de atrás que contra la pared ni se ve, así que yo encantada',
    causes: '',
    trap: 'settled',
  },
  {
    text: "Estrenamos la tienda de campaña en la sierra. A la segunda hora de lluvia caía agua por las costuras, despertamos con los sacos empapados y acabamos durmiendo en el coche, los niños llorando y mi mujer sin hablarme. Y lo de '4 personas' de la ficha será de 4 niños de primaria, porque se meten dos adultos y ya tocan las paredes con los hombros. Para un festival con buen tiempo igual, para la montaña ni de coña.",
    causes: 'function_defect size_fit not_as_described',
  },
  {
    text: 'La carriola llegó con una llanta doblada por el golpe, y el seguro de plegado no agarra',
    causes: 'damage_transit function_defect',
  },
  { text: 'Se me olvidó que ya tenía una 🙈', causes: 'buyer_remorse' },
  { text: 'En el súper de abajo está a la mitad, la misma marca y el mismo bote', causes: 'price_value' },
  { text: 'pedi 12 copas, llegaron 9 y dos rotas', causes: 'missing_parts damage_transit' },
  { text: 'saltan chispas al enchufarla', causes: 'safety' },
  {
    text: 'La secadora da toques cada vez que la agarro, ya me llevé dos buenos calambrazos, y el aire sale tan flojo que tardo media hora en secarme el fleco. Mi hermana tiene otra más barata y vuela. Pedí devolverla y me quieren descontar el envío.',
    causes: 'safety function_defect customer_service',
  },
  { text: 'El otro me salió malo, este va de lujo', causes: '', trap: 'other-thing' },
  { text: 'llevo 5 mensajes y me deja en visto', causes: 'customer_service' },
  { text: 'No lo recomiendo, muy decepcionada con la compra, esperaba otra cosa la verdad', causes: '' },
  {
    text: 'No destiñe ni huele raro ni hace bolitas, lo malo es que el dobladillo me arrastra un palmo',
    causes: 'size_fit',
    trap: 'negation',
  },
  { text: 'en el chino de mi barrio a 3€', causes: 'price_value' },
  { text: 'sin la llave allen y sin 2 tornillos', causes: 'missing_parts' },
  {
    text: 'llevo dos botes del serum y las manchas siguen igualitas, para 40 euros el bote ya podia hacer algo',
    causes: 'function_defect price_value',
  },
  {
    text: 'El pintalabios es buenísimo pero el tono me apaga la cara, prefiero algo más cálido. Lo devuelvo',
    causes: 'buyer_remorse',
  },
  { text: 'Rascador imposible de armar y ya se deshilacha', causes: 'hard_to_use quality_material' },
  {
    text: 'El cristal no cubre las orillas de mi modelo y además se despega solo',
    causes: 'compatibility function_defect',
  },
  {
    text: 'La manta eléctrica la enchufé una noche y a las dos horas olía a chamusquina. Levanto la sábana y había una mancha marrón y el cable pelado. Imagínate si me duermo. No se la pongáis a vuestros abuelos por dios.',
    causes: 'safety',
  },
  { text: 'Montarlo, un suplicio. Y agujeros mal hechos', causes: 'hard_to_use quality_material' },
  { text: 'trajo gorgojos el arroz', causes: 'safety' },
  {
    text: 'Armario de 3 puertas. Abro las cajas y un tablero tiene la esquina reventada y otro un golpe, el embalaje era cartón finito sin protecciones. Luego en las instrucciones los pasos 7 y 8 están cambiados y hay que adivinar, y al llegar al final no estaban los tiradores. Lo hemos terminado a ojo con tiradores del bazar.',
    causes: 'damage_transit hard_to_use missing_parts',
  },
  { text: 'Piratón, el logo viene chueco', causes: 'counterfeit' },
  {
    text: 'El router venía ya configurado con la wifi de otra familia, o sea que de nuevo nada 🙃',
    causes: 'used_or_dirty',
  },
  { text: 'me kedo chiko, pedi mi talla d siempre', causes: 'size_fit' },
  {
    text: 'La bici estática estupenda: robusta, silenciosa y ocupa poco. La uso cada día viendo series. Lo único, que el sillín es un ladrillo, a los 20 minutos no siento el culo, y la pantalla se reinicia sola y pierde los entrenamientos. Por lo demás muy contento con la compra.',
    causes: 'quality_material function_defect',
    trap: 'praise',
  },
  {
    text: 'El conjunto de terraza tardó mes y medio, cuando me dijeron diez días. Lo montamos y a la primera lluvia ya salía óxido en las patas, los reposabrazos se han quedado blanquecinos y el trenzado se va deshilando por debajo. Bonito es, no lo niego, pero no llega a septiembre.',
    causes: 'quality_material delivery',
  },
  { text: 'al dia siguiente lo rebajaron 20 pavos', causes: 'price_value' },
  { text: 'Genial, 3 semanas pa que llegue vacía la caja 👏', causes: 'missing_parts delivery', trap: 'sarcasm' },
  {
    text: "Pedí las botas en 39 negras y me enviaron unas 41 marrones. Las cambié. Me llegan unas 39 marrones. Vuelvo a reclamar y en el chat me dicen que 'el café oscuro es un negro cálido'. Un negro cálido. Llevo un mes así y ahora resulta que el plazo de devolución ya se me pasó, por andar esperando sus respuestas. De verdad que es para grabarlos y subirlo a internet, se pasan la pelota entre la tienda y la plataforma y nadie resuelve.",
    causes: 'wrong_item customer_service',
  },
  { text: 'Padrísima, me encantó, la uso diario y quiero otra para mi mamá', causes: '' },
  {
    text: 'La batidora traía restos de algo naranja pegado en la cuchilla y faltaba el vaso medidor',
    causes: 'used_or_dirty missing_parts',
  },
  { text: 'Era el retrovisor derecho, vino el izquierdo', causes: 'wrong_item' },
  { text: 'Mide la mitad de lo q pone en la pagina', causes: 'size_fit not_as_described' },
  {
    text: 'Compro un 42 de toda la vida y este no me entra ni con calzador. Encima la devolucion la tengo que pagar yo??',
    causes: 'size_fit customer_service',
  },
  { text: 'la funda tapa la camara d mi cel', causes: 'compatibility' },
  {
    text: 'El frasco trae la marca con una letra de menos, a mi no me hacen mensa, eso es de tianguis',
    causes: 'counterfeit',
  },
  {
    text: 'La etiqueta de los tenis trae faltas de ortografía y el código no lleva a ningún lado. Clones, pues.',
    causes: 'counterfeit',
  },
];
