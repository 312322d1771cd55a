/** "Very", "too" and the like; may be left out. */
export const VERY =
  '(muy |demasiado |demasiada |demasiados |demasiadas |super |bastante |excesivamente |extremadamente |tan |un poco |un poquito |algo |re |bien |mas |un pelin |ligeramente |realmente |increiblemente |exageradamente |totalmente |completamente |todo |toda |todos |todas |medio |mal |ya |)';

/** What stands between "no" and its verb; may be left out. */
export const TO =
  '(me |le |les |nos |te |se |se me |se le |se les |se nos |lo |la |los |las |me lo |ya |ya me |ya se |casi |)';

/** The reflexive with whom it befalls, and "has": "se me ha", "se le", "se". */
export const BEFALLS = '(se|se me|se le|se les|se nos|se te) (ha |han |a |habia |habian |fue |fueron |esta |estan |va |van |)';

/** How goods come. */
export const CAME =
  '(llego|llega|llegan|llegaron|llegaba|llegaban|llegado|llegando|me llego|vino|viene|vienen|vinieron|venia|venian|venido|recibi|recibo|recibimos|recibido|recibida|entregaron|entregan|entregado|entregada|mandaron|mandan|mandado|enviaron|envian|enviado|trae|traen|traia|traian|trajo|trajeron|traido|arribo|arribaron|aparecio|salio|lo saque|abri)';

/** Broken, bent, soiled by the way: what goods are when they come. */
export const DAMAGED =
  '(rot(o|a|os|as|isimo)|quebrad*|partid(o|a|os|as)|rajad*|danad*|golpead*|abollad*|rayad(o|a|os|as|isimo)|aranad*|agrietad*|astillad*|estrellad*|anicos|pedazos|trizas|trozos|cachos|polvo|destroza*|destruid*|machacad*|aplastad*|doblad*|torcid*|chuec*|deformad*|derramad*|reventad*|explotad*|mojad*|humed*|empapad*|deteriorad*|desportillad*|despostillad*|descascarillad*|magullad*|hundid*|chafad(o|a|os|as)|fisurad*|cuartead*|maltratad*|maltrecho|estropead*|derretid*|desconchad*|picad(o|a|os|as)|raspad*|tronad*|fracturad*|perforad*|pinchad*|ponchad*|arrugad*|vertid*|escurrid*|estallad*|hecho (una |) (mierda|pena|asco|polvo)|a golpes)';

/** Parts of things that break or are missing. */
export const PART =
  '(asa*|mango*|agarradera*|manija*|tirador*|tapa*|tapon*|correa*|cierre*|cremallera*|ziper|zipper|boton*|broche*|hebilla*|bisagra*|gancho*|enganche*|pata*|rueda*|rued*|llanta*|brazo*|costura*|suela*|tacon*|plantilla*|cadena*|cordon*|cuerda*|clip*|pestana*|palanca*|muelle*|resorte*|plastico*|manguera*|base*|soporte*|estructura*|marco*|varilla*|tubo*|tornillo*|tuerca*|aro*|goma*|elastico*|liga*|velcro*|forro*|bolsillo*|dobladillo*|hilo*|pieza*|parte*|cajon*|estante*|balda*|repisa*|barra*|gatillo*|boquilla*|pasador*|piedra*|piedrita*|lentejuela*|brillante*|perla*|cable*|funda*|patilla*|estampado*|estampa*|dibujo*|letra*|pintura*|esmalte|barniz|recubrimiento|antiadherente|bano|dorado|plateado|cuero|piel|polipiel|espuma|relleno|cojin*|cabezal*|cabeza*|respaldo*|asiento*|tela*|tejido*|malla*|red|cristal*|vidrio*|espejo*|puerta*|manga*|cuello|tirante*|iman*|anilla*|argolla*|eje*|engrane*|engranaje*|cerda*|diente*|pua*|hoja*|filo|pagina*|lomo|tapas|encuadernacion|punta*|pedal*|silicona|junta*|carcasa*|armazon|esquina*|borde*|fondo|interior|solapa*|lazo*|pompon*|oreja*|ojo*|cola*)';

/** Devices, vehicles and systems that something is bought for. */
export const DEVICE =
  '(movil*|celular*|telefono*|smartphone|iphone*|ipad*|samsung*|galaxy*|xiaomi*|redmi*|huawei*|motorola*|moto|android|tablet*|ordenador*|computadora*|computador|compu|pc|laptop*|portatil*|mac*|macbook*|windows|linux|ios|coche*|carro*|auto*|vehiculo*|camioneta*|furgoneta*|moto|motocicleta*|bici*|bicicleta*|patinete*|scooter|cochecito|carriola*|silla de paseo|tele|television|televisor*|tv|smart tv|monitor*|consola*|ps3|ps4|ps5|playstation|xbox|nintendo|switch|wii|camara*|gopro|canon|nikon|sony|impresora*|router|modem|alexa|google home|aspirador*|roomba|conga|dyson|lavadora*|lavavajilla*|nevera*|frigorifico*|refrigerador*|heladera|horno*|microondas|estufa*|cocina*|vitroceramica|induccion|cafetera*|nespresso|dolce gusto|batidora*|thermomix|licuadora*|robot*|freidora*|caldera*|calentador*|grifo*|llave*|inodoro*|wc|ducha*|regadera*|maquina*|afeitadora*|cepillo*|oral b|braun|philips|reloj*|smartwatch|apple watch|fitbit|garmin|modelo|marca|version|ford|renault|seat|opel|peugeot|citroen|volkswagen|toyota|nissan|honda|chevrolet|mazda|kia|hyundai|audi|bmw|mercedes|fiat|volvo|yamaha|suzuki|aveo|clio|ibiza|golf|corsa|focus|civic|corolla|sentra|jetta|tsuru|taladro*|sierra*|desbrozadora*|cortacesped|podadora|motosierra|piscina|alberca|persiana*|ventana*|enchufe*|toma|lampara*|puerta*|parrilla*|barbacoa|colchon*|cama|cuna|wifi|red|sistema|aparato|equipo|dispositivo*)';

/** Where the seller says what the thing is. */
export const SOURCE =
  '(foto*|fotografia*|imagen|imagenes|imajen|descripcion*|anuncio*|publicacion|publicidad|pagina|web|ficha|titulo|video*|catalogo|oferta|tabla|guia de tallas|caracteristicas|especificaciones|informacion|detalle*|etiqueta*|listado|envoltorio|caja|modelo de la foto|vendedor)';

/** Numbers as buyers write them. */
export const COUNT =
  '(#|un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|pocos|pocas|varios|varias|un par de|unos|unas|medio|media|primer|primera)';

/** Units of time and use. */
export const TIME =
  '(dia|dias|semana|semanas|mes|meses|ano|anos|hora|horas|minuto|minutos|min|segundo*|rato|uso|usos|lavado*|lavada*|puesta*|vez|veces|noche*|tarde*|viaje*|quincena)';

/** Who sells and helps. */
export const SELLER =
  '(vendedor*|tienda*|empresa*|servicio|servicio al cliente|servicio tecnico|servicio de atencion|atencion al cliente|atencion|soporte|soporte tecnico|fabricante*|proveedor*|distribuidor*|amazon|mercado libre|plataforma|garantia|postventa|post venta|sat|compania|marca|nadie|ellos|administracion|tecnico*|asesor*|ejecutivo*|operador*|chat|correo*|mensaje*|email*)';

/** Who carries. */
export const CARRIER =
  '(repartidor*|mensajer*|transportista*|cartero*|correos|seur|mrw|gls|dhl|ups|fedex|nacex|ctt|celeritas|estafeta|paquetexpress|redpack|correo argentino|oca|andreani|servientrega|coordinadora|interrapidisimo|chilexpress|starken|olva|paqueteria|mensajeria|empresa de transporte*|transporte|reparto|chofer|conductor|el de amazon)';

/** Parts of the body. */
export const BODY =
  '(cabeza|cara|frente|sien*|oreja*|oido*|nariz|cuello|hombro*|espalda|pecho|busto|brazo*|codo*|muneca*|mano*|dedo*|cintura|panza|barriga|tripa|vientre|abdomen|cadera*|culo|trasero|pierna*|muslo*|rodilla*|pantorrilla*|gemelo*|tobillo*|pie|pies|talon*|empeine*|planta|axila*|sisa*|entrepierna|puente)';
