import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: ['(guia de tallas|horma|las medidas|talla|tallaje|tallas|talle)'],
  function_defect: [
    '(absorcion|adhesivo|agarre|alarma|alcance|altavoz|antiadherente|audio|autonomia|bajos|bateria|baterias|bluetooth|bocina*|bomba|bombilla*|boton|botones|brillo|cabezal|calor|camara|carga|cargador|chorro|cobertura|conexion|cuchilla*|direccion|duracion|eficacia|enfoque|estabilidad|filtro|foco*|frenos|funcionamiento|gps|graves|imagen|iman|imanes|led|leds|luces|luz|mando|mecanismo|micro|microfono|motor|nitidez|pantalla|pegamento|pila|pilas|potencia|precision|presion|puerto*|rendimiento|resistencia|resolucion|resultado*|senal|sensor*|software|sonido|succion|tactil|tecla*|teclado|temperatura|temporizador|termostato|tinta|usb|vapor|velocidad|ventilador|ventosa*|video|volumen|wifi)',
  ],
  quality_material: [
    '(acabado*|acolchado|almohada|aroma|asa|asas|bano|base|bisagra*|broche|cadena|calidad*|cierre*|cojin*|colchon|confeccion|correa*|costura*|cremallera*|cuello|cuero|elastico|encuadernacion|espuma|estampado|forro|gancho*|goma|grosor|gusto|hechura|hilo*|impresion|madera|mango*|manta|material|materiales|metal|olor|papel|patas|pelo|peluca|piedra*|pintura|plantilla*|plastico*|regusto|relleno|ruedas|sabana*|sabor|soporte|suela*|tacon|tacto|tejido|tela|textura|toalla*|velcro|ziper)',
  ],
  hard_to_use: [
    '(apertura|aplicacion|app|armado|configuracion|emparejamiento|guia|instalacion|instrucciones|interfaz|manejo|manual|menu|montaje|registro)',
  ],
  damage_transit: ['(embalaje|empaque|empaquetado|proteccion)'],
  delivery: [
    '(cartero|correos|entrega|envio|mensajeria|mensajero|paqueteria|repartidor|reparto|seur|transporte|transportista)',
  ],
  customer_service: [
    '(atencion|atencion al cliente|comunicacion|empresa|garantia|postventa|reembolso|servicio al cliente|servicio tecnico|soporte|tienda|trato|vendedor)',
  ],
  price_value: ['(calidad precio|coste|costo|precio|relacion calidad precio)'],
  not_as_described: ['(descripcion|el anuncio|la foto|las fotos|publicidad)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(errone*|ladron*|estafador*|maleducad*|mal|malo|mala|malos|malas|malisim*|pesim(a|amente|as|o|os)|horrible*|terrible*|fatal|fatales|nefast*|penos*|lamentable*|desastros*|desastre|asco|asqueros*|deficiente*|mediocre*|regular|pobre|pobres|insuficiente*|mierda|basura|porqueria|caca|castana|patetic*|ridicul*|decepcionante*|decepcion*|cutre*|chafa*|corriente*|ordinari*|chapucer*|chapuza|inutil*|inservible*|de pena|un timo|escas*|nul(a|as|o|os)|nefasto|un chiste|de risa|desagradable*|inexistente*|justit*|flojit*|floj*|rar(a|as|o|os)|extran*|insoportable*|inestable*|incorrect*|defectuos*|problema|problemas|fallos|fallas|errores|lo peor|el peor|la peor|peor|peores|inferior|infernal|un asco|un desastre|una pena|un lio|un rollo|un caos|apesta)',
  'no (era|es|esta|estan|fue|parece|resulta|son|tiene) (de |de la |del todo |el |la |lo |muy |nada |ni |tan |una |) (adecuad*|bien|buen*|calidad|clar*|comod*|correct*|duradera|esperad*|estable|fiable*|fuerte|intuitiv*|lo que esperaba|maravilla|mejor|mejores|potente|recomendable|resistente*|suave|suficiente*)',
  'no (me |nos |) (agrada|agrado|aguanta*|anda*|ayuda*|convence*|convencio|cumple*|dura*|encanta|funciona*|gusta|gustan|gustaron|gusto|responde*|sirve*|va|vale|valen|van)',
  '(deja(n|) (algo |bastante |muchisimo |mucho |) (q|que) desear|dejo (bastante |mucho |) que desear|deberia (mejorar|ser)|podria (estar mejor|mejorar|ser mejor))',
  '(falla|fallan|fallo|fallaron|se (agota*|cae*|corta*|desconecta*|deshace*|despega*|estropea*|estropeo|gasta*|ha roto|pierde*|rompe*|rompieron|rompio|suelta*|va)|se me (cayo|rompio|solto))',
  '(algo|bastante|demasiado|excesivamente|muy|realmente|super|tan) (baj(a|as|o|os)|floj*|debil*|pobre*|poc(a|as|o|os)|lent*|just*|limitad*|rigid*|dur(a|as|o|os)|fragil*|endeble*|fin(a|as|o|os)|asper*|barat*|simple|artificial|fe(a|as|o|os)|ruidos*|incomod*|complicad*|confus*|dificil*|mal(a|o))',
  '(muy |) (mal (acabad*|disenad*|explicad*|hech*|pensad*|rematad*|resuelt*))',
];
