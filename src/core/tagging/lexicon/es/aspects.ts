import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: ['(guia de tallas|horma|las medidas|tabla de tallas|talla|tallaje|tallas|talle)'],
  function_defect: [
    '(absorcion|adhesivo|agarre|alarma|alcance|altavoces|altavoz|antiadherente|aspiracion|audio|autonomia|bajos|bateria|baterias|bluetooth|bocina*|bomba|bombilla*|boton|botones|brillo|cabezal|calor|camara|carga|cargador|cerradura|chorro|cobertura|conexion|control remoto|cuchilla*|definicion|desempeno|direccion|duracion|efectividad|eficacia|enfoque|estabilidad|filtro|foco*|frenos|funcionamiento|gps|graves|iluminacion|imagen|iman|imanes|interruptor|led|leds|luces|luz|mando|mecanismo|medicion*|micro|microfono|motor|nitidez|pantalla|pegamento|pigmentacion|pila|pilas|potencia|precision|presion|puerto*|rendimiento|resistencia|resolucion|resultado*|senal|sensor*|software|sonido|succion|tactil|tecla*|teclado|temperatura|temporizador|termostato|tinta|usb|vapor|velocidad|ventilador|ventosa*|video|volumen|wifi)',
  ],
  quality_material: [
    '(acabado*|acolchado|almohada|aroma|asa|asas|bano|base|bisagra*|broche|cadena|calidad*|calidades|cierre*|cojin*|colchon|confeccion|construccion|correa*|costura*|cremallera*|cuello|cuero|elastico|encuadernacion|espuma|estampado|fabricacion|forro|gancho*|goma|grosor|gusto|hechura|hilo*|impresion|madera|mango*|manta|material|materiales|metal|olor|papel|patas|pelo|peluca|piedra*|pintura|plantilla*|plastico*|recubrimiento|regusto|relleno|resistencia del material|ruedas|sabana*|sabor|soporte|suela*|tacon|tacto|tejido|tela|terminacion*|terminaciones|textura|toalla*|velcro|ziper)',
  ],
  hard_to_use: [
    '(apertura|aplicacion|app|armado|configuracion|emparejamiento|ensamblaje|guia|instalacion|instrucciones|interfaz|manejo|manual|menu|montaje|registro|sistema de apertura|sistema de cierre|traduccion)',
  ],
  damage_transit: ['(caja de envio|embalaje|empaque|empaquetado|envoltorio|packaging|proteccion)'],
  delivery: [
    '(cartero|correos|empresa de transporte|entrega|envio|mensajeria|mensajero|paqueteria|plazo de entrega|repartidor|reparto|servicio de entrega|seur|tiempo de entrega|transporte|transportista)',
  ],
  customer_service: [
    '(atencion|atencion al cliente|comunicacion|empresa|garantia|politica de devolucion|post venta|postventa|reembolso|servicio al cliente|servicio de atencion|servicio tecnico|soporte|tienda|trato|vendedor|vendedores)',
  ],
  price_value: ['(calidad precio|coste|costo|precio|relacion calidad precio)'],
  not_as_described: ['(descripcion|el anuncio|la foto|las fotos|las imagenes|publicidad)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(errone*|imprecis*|ladron*|estafador*|mentiros*|irresponsable*|maleducad*|poco seri*|mal|malo|mala|malos|malas|malisim*|pesim(a|amente|as|o|os)|horrible*|terrible*|fatal|fatales|nefast*|penos*|lamentable*|desastros*|desastre|asco|asqueros*|repugnante|deficiente*|mediocre*|regular|regulares|pobre|pobres|pobretona|insuficiente*|inaceptable*|mierda|basura|porqueria|caca|castana|patetic*|ridicul*|decepcionante*|decepcion*|decepciona*|cutre*|chafa*|corriente*|ordinari*|chapucer*|chapuza|inutil*|inservible*|vergonzos*|verguenza|de pena|un timo|una estafa|escas*|nul(a|as|o|os)|nefasto|un chiste|de chiste|de risa|una broma|un fracaso|desagradable*|inexistente*|mejorable*|justit*|flojit*|floj*|rar(a|as|o|os)|extran*|insoportable*|inestable*|irregular*|incorrect*|defectuos*|un problema|problema|problemas|fallos|fallas|errores|lo peor|el peor|la peor|peor|peores|inferior|infernal|un asco|un desastre|una pena|un lio|un rollo|un caos|apesta)',
  'no (era|es|esta|estan|fue|me parece|parece|resulta|son|tiene) (de |de la |del todo |el |la |lo |muy |nada |ni |precisamente |tan |una |) (aceptable*|adecuad*|bien|buen*|calidad|clar*|como esperaba|comod*|correct*|duradera|esperad*|estable|fiable*|fuerte|gran cosa|intuitiv*|lo que esperaba|maravilla|mejor|mejores|nada del otro mundo|para nada buen*|potente|recomendable|resistente*|suave|suficiente*)',
  'no (me |nos |) (agrada|agrado|aguanta*|anda*|ayuda*|convence*|convencio|cumple*|da la talla|dura*|encanta|funciona*|gusta|gustan|gustaron|gusto|responde*|sirve*|va|vale|valen|van)',
  '(deja(n|) (algo |bastante |muchisimo |mucho |) (q|que) desear|dejo (bastante |mucho |) que desear|deberia (mejorar|ser)|podria (estar mejor|mejorar|ser mejor)|hay que mejorar|necesita mejorar|tiene que mejorar|por mejorar|a mejorar|mucho que mejorar)',
  '(falla|fallan|fallo|fallaron|se (agota*|cae*|corta*|desconecta*|deshace*|despega*|estropea*|estropeo|gasta*|ha roto|pierde*|rompe*|rompieron|rompio|suelta*|va)|se me (cayo|rompio|solto))',
  '(algo|bastante|demasiada|demasiado|excesivamente|extremadamente|muy|realmente|super|tan) (baj(a|as|o|os)|floj*|debil*|pobre*|poc(a|as|o|os)|lent*|just*|limitad*|rigid*|dur(a|as|o|os)|fragil*|endeble*|fin(a|as|o|os)|asper*|barat*|simple|fuerte el olor|artificial|fe(a|as|o|os)|ruidos*|incomod*|complicad*|confus*|dificil*|sensible*|mal(a|o))',
  '(muy |) (mal (acabad*|disenad*|explicad*|hech*|pensad*|rematad*|resuelt*))',
];
