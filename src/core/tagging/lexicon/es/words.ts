/** "Very", "too" and the like; may be left out. */
export const VERY =
  '(algo |bastante |bien |demasiad* |excesiv* |mas |medio |muy |re |super |tan |toda |todo |un pelin |un poco |)';

/** What stands between "no" and its verb; may be left out. */
export const TO = '(la |las |le |les |lo |los |me |nos |se |se le |se me |ya |)';

/** The reflexive with whom it befalls, and "has": "se me ha", "se le", "se". */
export const BEFALLS = '(se|se le|se les|se me|se nos) (a |esta |estan |ha |han |va |)';

/** How goods come. */
export const CAME =
  '(lleg(a|aba|ado|an|aron|o)|vino|viene*|vinieron|venia*|venido|recib(i|ido|imos|o)|entreg*|mand(ado|aron)|envia(do|ron)|trae*|traia*|trajo|arribo|aparecio)';

/** Broken, bent, soiled by the way: what goods are when they come. */
export const DAMAGED =
  '(rot(a|as|isimo|o|os)|quebrad*|partid*|rajad*|danad*|golpead*|abollad*|rayad*|aranad*|agrietad*|astillad*|estrellad*|anicos|pedazos|trizas|cachos|hech* polvo|chocad*|destroza*|aplastad*|doblad*|torcid*|chuec*|derramad*|reventad*|mojad*|empapad*|desportillad*|hundid*|chafad*|estropead*|derretid*|desconchad*|arrugad*)';

/** Parts of things that break or are missing. */
export const PART =
  '(asa*|asiento*|barra*|base*|bisagra*|borde*|boton*|brazo*|broche*|cabezal*|cable*|cadena*|cajon*|carcasa*|cierre*|clip*|cordon*|correa*|costura*|cremallera*|cristal*|cuello|cuerda*|cuero|dibujo*|eje*|elastico*|esmalte|esquina*|fondo|forro*|funda*|gancho*|goma*|hebilla*|hilo*|hoja*|iman*|lazo*|letra*|llanta*|lomo|malla*|manga*|mango*|manguera*|manija*|marco*|ojo*|oreja*|pagina*|palanca*|parte*|pata*|piedr*|piel|pieza*|pintura*|plantilla*|plastico*|pluma*|puerta*|punta*|relleno*|resorte*|respaldo*|rueda*|silicona|soporte*|suela*|tacon*|tapa*|tapon*|tela*|tirante*|tornillo*|tubo*|tuerca*|varilla*|velcro*|vidrio*)';

/** Devices, vehicles and systems that something is bought for. */
export const DEVICE =
  '(afeitadora*|alexa|android|aparato|aspirador*|auto|batidora*|bici*|bmw|cafetera*|camara*|camioneta*|carro*|celu|celular*|cepillo*|compu|barbacoa|cisterna|furgo*|grupo|inodoro|lavabo|notebook|olla|robot|silla de auto|switch|carrito|citroen|coche*|cocina*|computador*|consola*|ducha*|enchufe*|estufa*|ford|freidora*|grifo*|honda|horno*|impresora*|induccion|ipad*|iphone*|lampara*|laptop*|lavadora*|lavavajilla*|licuadora*|mac*|maquina*|microondas|modelo|monitor*|moto|movil*|nevera*|nintendo|nissan|ordenador*|patinete*|pc|placa*|peugeot|play*|portatil*|ps#|redmi|reloj*|renault|router|samsung*|sistema|sony|tablet*|taladro*|tele|telefono*|television|televisor|toyota|tv|ventana*|version|vitro*|wifi|windows|xbox|xiaomi*)';

/** Where the seller says what the thing is. */
export const SOURCE =
  '(anuncio*|caracteristicas|descripcion*|especificaciones|ficha|foto*|guia de tallas|imagen*|pagina|publicacion|publicidad|tabla|titulo|video*|web)';

/** Numbers as buyers write them. */
export const COUNT =
  '(#|cinco|cuatro|diez|dos|media|medio|nueve|ocho|pocas|pocos|quince|seis|siete|treinta|tres|un|una|unas|uno|unos|varias|varios|veinte)';

/** Units of time and use. */
export const TIME =
  '(ano|anos|dia*|hora*|lavada*|lavado*|mes|meses|min|minuto*|puesta*|rato|semana*|noche*|uso|usos|veces|vez)';

/** Who sells and helps. */
export const SELLER =
  '(amazon|atencion|atencion al cliente|chat|correo*|empresa*|fabricante|garantia|marca|mensaje*|nadie|postventa|proveedor|servicio|servicio al cliente|servicio tecnico|soporte|tienda*|vendedor*)';

/** Who carries. */
export const CARRIER =
  '(cartero*|correos|dhl|estafeta|fedex|mensajeria|mensajero*|paqueteria|repartidor*|seur|transportista*|ups)';

/** Parts of the body. */
export const BODY =
  '(barriga|brazo*|busto|cabeza|cadera*|cara|cintura|cuello|culo|dedo*|espalda|hombro*|mano*|muneca*|nariz|oido*|oreja*|panza|pecho|pie|pierna*|pies|rodilla*|talon*|tobillo*|tripa)';
