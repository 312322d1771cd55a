/** "Very", "too" and the like; may be left out. */
export const VERY =
  '(muy |demasiad* |super |bastante |excesiv* |tan |un poco |algo |re |bien |mas |un pelin |todo |toda |medio |)';

/** What stands between "no" and its verb; may be left out. */
export const TO = '(me |le |les |nos |se |se me |se le |lo |la |los |las |ya |)';

/** The reflexive with whom it befalls, and "has": "se me ha", "se le", "se". */
export const BEFALLS = '(se|se me|se le|se les|se nos) (ha |han |a |va |esta |estan |)';

/** How goods come. */
export const CAME =
  '(lleg(o|a|an|aron|aba|ado)|vino|viene*|vinieron|venia*|venido|recib(i|o|imos|ido)|entreg*|mand(aron|ado)|envia(ron|do)|trae*|traia*|trajo|arribo|aparecio)';

/** Broken, bent, soiled by the way: what goods are when they come. */
export const DAMAGED =
  '(rot(o|a|os|as|isimo)|quebrad*|partid*|rajad*|danad*|golpead*|abollad*|rayad*|aranad*|agrietad*|astillad*|estrellad*|anicos|pedazos|trizas|cachos|polvo|destroza*|machacad*|aplastad*|doblad*|torcid*|chuec*|deformad*|derramad*|reventad*|explotad*|mojad*|empapad*|deteriorad*|desportillad*|despostillad*|hundid*|chafad(o|a|os|as)|fisurad*|maltratad*|estropead*|derretid*|desconchad*|arrugad*)';

/** Parts of things that break or are missing. */
export const PART =
  '(asa*|mango*|manija*|tapa*|tapon*|correa*|cierre*|cremallera*|boton*|broche*|hebilla*|bisagra*|gancho*|pata*|rueda*|llanta*|brazo*|costura*|suela*|tacon*|plantilla*|cadena*|cordon*|cuerda*|clip*|pestana*|palanca*|muelle*|resorte*|plastico*|manguera*|base*|soporte*|estructura*|marco*|varilla*|tubo*|tornillo*|tuerca*|goma*|elastico*|velcro*|forro*|bolsillo*|hilo*|pieza*|parte*|cajon*|estante*|barra*|piedr*|pluma*|lentejuela*|cable*|funda*|estampad*|dibujo*|letra*|pintura*|esmalte|cuero|piel|relleno*|cabezal*|respaldo*|asiento*|tela*|malla*|cristal*|vidrio*|puerta*|manga*|cuello|tirante*|iman*|eje*|hoja*|pagina*|lomo|punta*|silicona|carcasa*|esquina*|borde*|fondo|lazo*|oreja*|ojo*)';

/** Devices, vehicles and systems that something is bought for. */
export const DEVICE =
  '(movil*|celular*|telefono*|iphone*|ipad*|samsung*|xiaomi*|redmi|huawei|motorola|android|tablet*|ordenador*|computador*|pc|laptop*|portatil*|mac*|windows|coche*|carro*|auto|vehiculo*|camioneta*|moto|bici*|patinete*|tele|televisor*|television|tv|monitor*|consola*|ps#|play*|xbox|nintendo|camara*|gopro|canon|nikon|sony|impresora*|router|alexa|aspirador*|roomba|dyson|lavadora*|lavavajilla*|nevera*|refrigerador*|horno*|microondas|estufa*|cocina*|vitro*|induccion|cafetera*|nespresso|batidora*|licuadora*|freidora*|grifo*|inodoro*|ducha*|maquina*|afeitadora*|cepillo*|reloj*|smartwatch|modelo|version|ford|renault|seat|opel|peugeot|citroen|toyota|nissan|honda|chevrolet|mazda|kia|hyundai|bmw|fiat|aveo|clio|taladro*|persiana*|ventana*|enchufe*|lampara*|colchon*|cuna|wifi|sistema|aparato)';

/** Where the seller says what the thing is. */
export const SOURCE =
  '(foto*|imagen*|descripcion*|anuncio*|publicacion|publicidad|pagina|web|ficha|titulo|video*|tabla|guia de tallas|caracteristicas|especificaciones)';

/** Numbers as buyers write them. */
export const COUNT =
  '(#|un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|pocos|pocas|varios|varias|un par de|unos|unas|medio|media)';

/** Units of time and use. */
export const TIME =
  '(dia*|semana*|mes|meses|ano|anos|hora*|minuto*|min|rato|uso|usos|lavado*|lavada*|puesta*|vez|veces)';

/** Who sells and helps. */
export const SELLER =
  '(vendedor*|tienda*|empresa*|servicio|servicio al cliente|servicio tecnico|atencion al cliente|atencion|soporte|fabricante|proveedor|amazon|postventa|garantia|marca|nadie|correo*|mensaje*|chat)';

/** Who carries. */
export const CARRIER =
  '(repartidor*|mensajero*|transportista*|cartero*|correos|seur|mrw|gls|dhl|ups|fedex|estafeta|paqueteria|mensajeria|empresa de transporte*|el de amazon)';

/** Parts of the body. */
export const BODY =
  '(cabeza|cara|sien*|oreja*|oido*|nariz|cuello|hombro*|espalda|pecho|busto|brazo*|muneca*|mano*|dedo*|cintura|panza|barriga|tripa|cadera*|culo|pierna*|muslo*|rodilla*|pantorrilla*|tobillo*|pie|pies|talon*|empeine*|axila*|entrepierna)';
