import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: [
    '(talla|tallas|talle|tallaje|horma|numeracion|patronaje|largo de manga|guia de tallas|tabla de tallas|las medidas)',
  ],
  function_defect: [
    '(sonido|audio|imagen|video|bluetooth|wifi|conexion|conectividad|bateria|baterias|autonomia|pila|pilas|cargador|carga|motor|succion|aspiracion|altavoz|altavoces|parlante*|bocina*|microfono|micro|pantalla|tactil|mando|control remoto|sensor*|temporizador|termostato|bomba|resistencia|ventilador|cuchilla*|adhesivo|pegamento|ventosa*|iman|imanes|mecanismo|senal|alcance|cobertura|volumen|graves|bajos|camara|enfoque|vision nocturna|gps|alarma|luz|luces|iluminacion|led|leds|bombilla*|foco*|boton|botones|interruptor|teclado|tecla*|cancelacion de ruido|cierre hermetico|boquilla|chorro|presion|flujo|calor|temperatura|refrigeracion|vapor|cerradura|puerto*|usb|software|rendimiento|eficacia|efectividad|agarre|traccion|absorcion|tinta|frenos|direccion|cabezal|filtro|precision|medicion*|lectura*|aislamiento|cobertura del tinte|pigmentacion|fijacion|duracion|funcionamiento|desempeno|potencia|velocidad|resultado*|definicion|nitidez|resolucion|estabilidad|brillo|antiadherente|impermeabilidad|microfonos|receptor|antena|sellado|suspension|inflado)',
  ],
  quality_material: [
    '(calidad*|material|materiales|tela|tejido|costura*|cremallera*|cierre*|ziper|correa*|asa|asas|mango*|acabado*|terminacion*|terminaciones|pintura|bano|recubrimiento|plastico*|metal|madera|cuero|goma|espuma|acolchado|cojin*|relleno|estampado|impresion|encuadernacion|papel|confeccion|fabricacion|construccion|hechura|textura|tacto|comodidad|sabor|gusto|olor|aroma|regusto|forro|elastico|hebilla|broche|bisagra*|suela*|plantilla*|tacon|botones de la camisa|bordado|dobladillo|cuello|ruedas|patas|estructura|union*|soldadura*|tornilleria|colchon|almohada|sabana*|toalla*|manta|hilo*|cadena|piedra*|gancho*|velcro|base|pelo|encaje|peluca|cerdas|soporte|resistencia del material|durabilidad|calidades|grosor|lona|varillas)',
  ],
  hard_to_use: [
    '(instrucciones|manual|guia|app|aplicacion|interfaz|montaje|instalacion|configuracion|menu|manejo|armado|ensamblaje|ensamble|registro|emparejamiento|traduccion|apertura|sistema de apertura|sistema de cierre)',
  ],
  damage_transit: [
    '(embalaje|empaque|empaquetado|envoltorio|presentacion del paquete|packaging|caja de envio|proteccion)',
  ],
  delivery: [
    '(entrega|envio|reparto|transporte|mensajeria|paqueteria|transportista|repartidor|mensajero|cartero|logistica|tiempo de entrega|servicio de entrega|empresa de transporte|plazo de entrega|correos|seur|mrw|gls)',
  ],
  customer_service: [
    '(atencion al cliente|servicio al cliente|servicio de atencion|atencion|soporte|vendedor|vendedores|postventa|post venta|politica de devolucion|proceso de devolucion|reembolso|garantia|comunicacion|empresa|servicio tecnico|trato|gestion de la devolucion|tienda)',
  ],
  price_value: ['(precio|relacion calidad precio|calidad precio|coste|costo)'],
  not_as_described: ['(descripcion|publicidad|las fotos|la foto|las imagenes|el anuncio)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(mal|malo|mala|malos|malas|malisim(o|a|os|as)|pesim(o|a|os|as|amente)|horrible*|horrend(o|a)|horroros(o|a)|terrible*|fatal|fatales|nefast(o|a|os|as)|penos(o|a|os|as)|lamentable*|desastros(o|a|os|as)|desastre|asco|asqueros(o|a|os|as)|repugnante|deficiente*|mediocre*|regular|regulares|regulera|pobre|pobres|pobretona|paupérrim(o|a)|insuficiente*|inaceptable*|mierda|basura|porqueria|bazofia|caca|castana|patetic(o|a|os|as)|ridicul(o|a|os|as)|decepcionante*|decepcion*|decepciona*|cutre*|chafa*|corriente*|ordinari(o|a|os|as)|chapucer(o|a)|chapuza|inutil*|inservible*|vergonzos(o|a)|verguenza|vergüenza|de pena|un timo|una estafa|dudos(o|a)|escas(o|a|os|as)|nul(o|a|os|as)|nefasto|deplorable*|infame|infumable|un chiste|de chiste|de risa|una broma|un fracaso|un fiasco|desagradable*|inexistente*|cuestionable*|mejorable*|justit(o|a)|flojit(o|a)|floj(o|a|os|as)|rar(o|a|os|as)|extran(o|a)|insoportable*|inestable*|irregular*|incorrect(o|a|os|as)|defectuos(o|a|os|as)|un problema|problema|problemas|problematic(o|a)|fallos|fallas|errores|lo peor|el peor|la peor|peor|peores|inferior|infernal|lamentablemente mal|un asco|un horror|un desastre|una pena|una verguenza|una castana|una chapuza|un lio|un rollo|un caos|apesta|chungo|chunga|malucho|feisim(o|a))',
  'no (es|son|era|esta|estan|fue|tiene|parece|me parece|resulta) (muy |nada |la |el |lo |tan |del todo |precisamente |una |de |de la |ni |) (buen(o|a|os|as)|gran cosa|mejor|mejores|adecuad(o|a|os|as)|suficiente*|correct(o|a|os|as)|bien|optim(o|a)|satisfactori(o|a)|aceptable*|fiable*|esperad(o|a)|ideal|recomendable|maravilla|nada del otro mundo|para tirar cohetes|para nada buen*|convincente|calidad|comod(o|a|os|as)|clar(o|a|os|as)|estable|fuerte|potente|profesional|resistente*|suave|duradera|como esperaba|lo que esperaba|intuitiv(o|a))',
  'no (me |nos |) (convence*|convencio|gusta|gustan|gusto|gustaron|agrada|agrado|encanta|funciona*|sirve*|va|van|anda*|responde*|da la talla|vale|valen|ayuda*|cumple*|dura*|aguanta*|acompana*)',
  '(deja(n|) (mucho |bastante |muchisimo |algo |) (que|q) desear|dejo (mucho |bastante |) que desear|brilla por su ausencia|deberia (ser|mejorar)|podria (ser mejor|mejorar|estar mejor)|hay que mejorar|necesita mejorar|tiene que mejorar|por mejorar|a mejorar|mucho que mejorar)',
  '(falla|fallan|fallo|fallaron|se (rompe*|rompio|rompieron|ha roto|cae*|despega*|suelta*|corta*|va|desconecta*|estropea*|estropeo|agota*|gasta*|deshace*|pierde*)|se me (rompio|cayo|solto))',
  '(muy|demasiado|demasiada|super|bastante|tan|algo|excesivamente|realmente|extremadamente) (baj(o|a|os|as)|floj(o|a|os|as)|debil*|pobre*|poc(o|a|os|as)|lent(o|a|os|as)|just(o|a|os|as)|limitad(o|a)|rigid(o|a|os|as)|dur(o|a|os|as)|fragil*|endeble*|fin(o|a|os|as)|asper(o|a|os|as)|barat(o|a|os|as)|simple|fuerte el olor|artificial|fe(o|a|os|as)|ruidos(o|a)|incomod(o|a)|complicad(o|a|os|as)|confus(o|a|os|as)|dificil*|sensible*|mal(o|a))',
  '(muy |) (mal (hech(o|a|os|as)|acabad(o|a)|pensad(o|a)|disenad(o|a)|explicad(o|a)|resuelt(o|a)|rematad(o|a)))',
];
