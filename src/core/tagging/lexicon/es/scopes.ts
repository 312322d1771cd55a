/** Words that turn what follows into its opposite. */
export const negators: readonly string[] = [
  '(no|ni|sin|nunca|jamas|tampoco|ningun|ninguna|ninguno|nada de|cero|libre* de|nadie)',
  '(evita*|evito|elimina*|elimino|quita*|quito|saca* (las|los|el|la)|repar*|arregl*|solucion(a|o)|contra|anti|protege*|previen*|combate*|disimula*|alivia*|calma*|impide*|ideal para (el|la|los|las)|perfecto para (el|la|los|las)|resistente* a|a prueba de)',
];

/** Phrases that hold a negator or another scope word but do not act as one. */
export const notNegators: readonly string[] = [
  '(no solo|no solamente|no se por*|no entiendo (por que|como)|no (lo |la |los |) recom*|no (lo |) compr*|no volv* a (comprar|pedir)*|no me (ha |) gust*|no gusta|no (estoy|quede) (content*|satisfech*|conforme|nada)|no es (normal|logico|recomendable)|no puede ser|no (me |) esperaba*|no pense que|no sabia que|no tard(o|aron) (en|ni)|no (paso|llevo|duro|ha pasado|han pasado|llego|tiene|llevaba) ni|ni siquiera|ni (un|una) (mes|semana|dia)|ni (dos|#)|no hay derecho|no es (la |) primera vez|no (gast|malgast|tir|pierd)*|no (lo |) (puedo|pude|pudimos|puede) us*|no se puede usar|no merece|no me convenc*|no cumple|no del todo|no mas (de|que)|nunca mas|no gracias|no se (fien|dejen)|no vale|no me quedo|sin duda*|sin embargo|nada mas|o no|por que no|porque no|no (me |) sirv*|no funcion*|no (lo |) quiero|no confien|no hagan|no se lo merece|no tiene sentido|no se si|no pude|no pudimos|no hay quien|no es lo que|no obstante)',
  '(que|como|al|del|a) (el|la|los|las|mi|mis) (anterior*|viej(o|a)|antigu(o|a)|otr(o|a)|original)',
  '(quitar*|quitando|al quitar)',
];

const GOOD =
  '(bien|muy bien|genial*|perfect*|de maravilla|estupend*|fenomenal|excelente*|increible*|fantastic*|de lujo|precios(o|a)|correct*|como (un guante|debe*|se espera*|esperaba|describ*|en la (foto|imagen)|anuncia*|nuev(o|a)|el primer dia)|de diez|ideal|tal (cual|como|y como)|rapid*|antes (de|del)|a tiempo|en (perfect|buen)* (estado|condiciones)|intact*|puntual*|comod(o|a|os|as)|sin problema*)';
const THINGS =
  '(calidad precio|relacion calidad precio|calidad|precio|material*|sonido|imagen|tela|acabado*|olor|sabor|aroma|bateria|autonomia|sujecion|agarre|potencia|envio|entrega|atencion|servicio|trato|vendedor|embalaje|empaque|talla|tamano|diseno|color|producto|compra|articulo|resultado*|textura|tacto|instrucciones|instalacion|montaje|pantalla|camara|luz|succion|comunicacion|costuras|cremallera)';

/** Praise and idioms that must not be read as complaints. */
export const praise: readonly string[] = [
  `(queda*|quedo|quedaron|va|van|fue|funciona*|funciono|anda|sienta*|ajusta*|encaja*|entra*|lleg(o|aron|ado)|viene*|vino|vinieron|venia|huele*|sabe*|suena*|se ve*|se oye*|se escucha*|luce*|carga*|limpia*|corta*|pega*|agarra*|aguanta*|dura*|calza*|cierra*|enfria*|calienta*|monta*|monto|instal*|lava*|recibi*|todo|cumple*|conecta*|aspira*|cubre*|tapa*|hidrata*|sirve*|sirvio|esta*|resulto) (me |super |todo |muy |tan |) ${GOOD}`,
  'cumple* (con |) (su |perfectamente |lo |la |con lo |)(funcion|prometido|cometido|expectativas|esperado|que promete*|descrito)',
  '((talla|tamano|medida)* (correct|perfect|ideal|exact|adecuad|just)*|justo lo que (buscaba|queria|necesitaba|esperaba)|a la medida|como anillo al dedo|ni (muy |) (grande|pequen*|chic*) ni)',
  '(exactamente|tal cual|tal y como|tal como|igual que|igual a|identic(o|a) a|conforme a|acorde (a|con)|como) (lo |la |el |se |en |) (la |) (descrit*|descripcion|foto*|imagen*|anunci*|describe*|muestra*|ve*|esperad*|prometid*|indica*|aparece*)',
  '(mejor|mas (bonit*|resistente|suave|robust*|comod*)) (de lo que|que en|que la|de lo|que lo|que el) (esperaba|esperad*|pensaba|imaginaba|foto*|imagen|anterior|original|creia|que tenia)',
  'sin (ningun*|un|un solo|apenas|el mas minimo|) (problema*|fallo*|golpe*|rasguno*|aranazo*|dano*|defecto*|queja*|pega*|inconveniente*|desperfecto*|ruido*|olor*|error*|complicacion*|esfuerzo|dificultad*|retraso*|rayon*|irrita*|mancha*|fuga*|goteo*)',
  'no (he tenido|tengo|tuve|ha dado|da|hay|hubo|me dio|le veo|veo|tiene) (ningun* |ni un* |nada de |) (problema*|fallo*|queja*|pega*|pero*|inconveniente*|defecto*|error*|olor*|falla*|nada malo|nada que)',
  '(nada que (objetar|reprochar|decir)|ni una (queja|pega)|ningun* (queja|pega)|cero (problemas|quejas)|no me (puedo quejar|quejo)|no puedo (quejarme|pedir mas)|no se puede pedir mas|nada de (ruido*|olor*|problemas)|no (defrauda*|decepciona*|me arrepiento)|nunca (falla*|me ha fallado))',
  'no (es|son|esta*|era|queda*|me queda|resulta|parece*|hace|se ve) (nada |ni |tan |muy |demasiado |para nada |) (mal|mal(o|a|os|as)|pequen*|grande*|chic(o|a)|car(o|a|os)|dificil*|complicad*|ruidos*|pesad*|incomod*|feo|endeble|fragil|transparente*|dur(o|a)|apretad*|barat*|asper*|cort(o|a)|larg(o|a)|estrech*|anch(o|a)|peligros*|toxic*|rigid*|lent(o|a)|ruido|mucho ruido)',
  'no (me |se |le |) (aprieta*|roza*|pica*|raspa*|transparenta*|rompe* (facil*|ni)|despega*|cae* (ni|nunca|nada)|mueve* (ni|nada)|resbala*|gotea*|huele* (mal|fuerte|nada|ni)|destine*|encoge*|oxida*|raya*|mancha*|calienta* (nada|demasiado)|irrita*|deforma*|arruga*|pesa*|clava*|molesta*|hace* (dano|nada de ruido|ruido))',
  'apenas (hace*|se (oye*|nota*|escucha*)|pesa*|huele*)',
  '(facil(es|) (de|para)|sencill* de|(muy|super) facil|facilmente|comod* de (usar|llevar|poner)|(instrucciones|manual|montaje|instalacion) (muy |super |) (clar*|sencill*|facil*|rapid*))',
  `(buen*|gran|excelente*|increible|magnific*|estupend*|fantastic*|maravillos*|perfect*|inmejorable|mejor|genial|super|espectacular|precios(o|a)|bonit*|alta|rapid*|delicios*|agradable|suave|impecable|tremend*) ${THINGS}`,
  `${THINGS} (es |esta |son |fue |ha sido |llego |de |) (muy |super |realmente |bastante |todo |) (buen*|bien|excelente*|increible*|magnific*|estupend*|fantastic*|maravillos*|perfect*|inmejorable*|genial*|espectacular*|precios*|bonit*|rapid*|correct(o|a)|delicios*|agradable|suave*|impecable*|clar*|amable*|atent*|10|de diez|de primera|una pasada|una maravilla|dura (mucho|varios|bastante)|resistente*|razonable|puntual)`,
  '(muy|super|bastante|realmente|mas) (buen*|bonit*|comod(o|a|os|as)|util*|practic(o|a|os|as)|resistente*|robust*|silencios*|suave*|content*|satisfech*|recomendable*|potente*|rapido|rica|rico|elegante*|liger(o|a))',
  '((me|nos|le) (encanta*|encanto|ha encantado|gusta mucho|gusto mucho|fascina|ha gustado)|(estoy|muy) (encantad*|content*|feliz|satisfech*)|(lo|la|los) recomiendo|recomiendo (totalmente|al 100)|(totalmente|100) recomendable|volver(ia|e) a (comprar|pedir)*|repetire|de lo mejor|l(o|a) mejor|el mejor|una maravilla|una pasada|una joya|merece (mucho |) la pena|vale (mucho |) la pena|vale cada|super(a|o) (mis|las) expectativas)',
  '(quita*|quito|elimina*|limpia*|saca*|absorbe*|disimula*|tapa*|cubre*|mata*|acaba* con|ahuyenta*|protege*|evita*|bloquea*|repele*) (muy bien |bien |) (tod* |hasta |) (el |la |los |las |de |) (mancha*|suciedad|mal olor|malos olores|olor*|grasa|cal|oxido|polvo|pelo*|moho|bicho*|hormiga*|mosquito*|cucaracha*|ruido*|rasguno*|aranazo*|arruga*|grano*|caspa|insecto*|golpe*|caida*|pelusa*|cana*|sol|luz)',
  '(me|nos|le) (reembols(o|aron)|devolvieron el dinero|cambiaron|reemplazaron|(manda|envia)ron otro|solucionaron|atendieron|respondieron|contestaron) (muy |super |) (rapid*|enseguida|al (momento|dia siguiente)|inmediat*|sin (problema*|pegas)|bien|de inmediato|amable*)',
  '(devolucion|reembolso|cambio|atencion|vendedor|servicio) .. (sin problema*|rapid*|facil|aceptad*|perfect*|inmediat*|excelente|amable*|muy bien|eficaz|muy (atento|buen*)|genial)',
  '(pedi|solicite|hice|inicie|abri|puse|pulse) (la |el |una |un |) (devolucion|reembolso|cancelacion) (por (error|equivocacion|accidente)|sin querer)',
  '(antes (de lo previsto|de tiempo|de la fecha|de lo esperado)|(un|dos) dia* antes|al dia siguiente (lo tenia|en casa|estaba|llego)|a tiempo)',
  '((lo|la|los|le) (he usado|use|uso|usamos|utilizo)|usad(o|a) (durante|para|a diario|todos los dias|muchas))',
  '(larga duracion|corto plazo|largo plazo|a la larga|manga (corta|larga)|pantalon (corto|largo)|pelo (corto|largo)|los mas pequenos|mi pequen(o|a)|mi chic(o|a)|para (chicos|chicas|pequenos|peques)|desde pequen*|espacios pequenos|cocina pequena|piso pequeno|letra pequena)',
  '(quema* (grasa|calorias)|se sale de|golpe de vista|a prueba de (golpes|agua)|contra golpes|golpes y caidas|proteccion contra|(resistente|resiste)* (a |al |) (las |los |el |) (agua|golpes|manchas|aranazos|caidas|calor|lluvia|oxido)|antimanchas|antigoteo|antideslizante|hipoalergenic*|se (me |) ha caido .. (veces|ni|intacto|sin))',
  '(es|son|muy|totalmente|perfectamente) compatible*',
  'se (quita|va|lava) (con|al|bien|facil|enseguida|tras)',
  'boton equivocado',
  'si se (me |te |le |) (romp|estropea|cae|moja|ensucia|dan|desca)*',
];

/** Speaks of another thing or of other people. */
export const otherThing: readonly string[] = [
  '(el|la|los|las|mi|mis|otro|otra|nuestro|nuestra|del|al) (anterior*|viej(o|a|os|as)|antigu(o|a|os|as))',
  '(el|la|mi) otr(o|a) (se|que|ya|era*|estaba*|no)',
  '(el|la|los|las|uno|una|otro|otra) que (ya |) (tenia*|teniamos|tuve|habia (comprado|tenido)|compre (antes|hace)|usaba|venia de (serie|fabrica))',
  '(otras marcas|otra marca|otros modelos|otros productos|otr(o|a)s que (he|hemos|tenia|compre|probe)|los baratos|las baratas|los demas|las demas|la competencia|(he|habia) (probado|tenido|comprado) (varios|varias|otr(o|a)s|much(o|a)s)|probe (varios|otros)|comparad* con|en comparacion|a diferencia de|no como (los|el|la|las|otros)|otras veces|la ultima vez|en otra ocasion|antes (tenia|usaba|compraba))',
  'a mi (amig|vecin|cunad|prim|herman|companer|suegr)*',
  'mi (amig|vecin|cunad|prim|companer|suegr)* (tiene|tenia|compro|dice|tuvo|se compro|me dijo)',
  '(para|comprad* para|compre para) (cambiar|sustituir|reemplazar|reparar|arreglar|tapar|cubrir|quitar|eliminar|limpiar|evitar|sellar|solucionar|disimular|proteger) (el|la|los|las|un|una|mi|mis|otro)',
  '(sustitu|reemplaza)* (a |al |) (el |la |mi |un |una |) (viej(o|a)|antigu(o|a)|anterior|original|otr(o|a)|que)',
  '(se me|se nos|se) (habia|habian) (roto|estropeado|perdido|caido|quemado|fundido)',
  '(se me|se nos) (rompio|estropeo|perdio|descompuso|averio) (el|la|mi) (anterior|que tenia|viej(o|a)|otr(o|a)|antigu(o|a)|original)',
  '(resenas|opiniones|comentarios|criticas|otros compradores|algunos) .. (dice*|decia*|comenta*|habla*|se queja*|leido|ponia*)',
  '(habia|he|hemos) (leido|visto|oido)',
];

/** Doubt and supposition. */
export const hypothetical: readonly string[] = [
  '(espero que|esperemos que|esperando que no|ojala|a ver (si|cuanto|como)|veremos|habra que ver|tenia (miedo|dudas|mis dudas|reparo)|temia*|me daba (miedo|cosa)|me preocupaba|estaba preocupad*|puede que|podria*|quiza*|tal vez|a lo mejor|con el tiempo|en caso de|por si (se|acaso|hay)|para que (no|no se)|para evitar|sin miedo a|dudaba|no vaya a ser|de lo contrario|si alguna vez|es posible que|si (llega|hubiera|tuviera|fuera|saliera|viniera|notara)*|actualizare|si me dura|da miedo que|sirve para|alguien sabe|me podrian decir|quisiera saber|quiero saber)',
];

/** The trouble was set aside or solved. */
export const settled: readonly string[] = [
  '(pero|aunque|y) (al final |luego |aun asi |igual |con el uso |ahora |en general |por lo demas |) (la calidad |) (me |nos |le |se |) (queda* (bien|perfect*|genial)|sirve*|vale|vale igual|cumple*|funciona* (bien|perfect*|igual|de maravilla)|va (bien|genial|perfecto)|cede*|adapta*|apana*|acostumbr*|merece la pena|vale la pena|compensa|lo vale*|no (me |) (importa|molesta|afecta|pasa nada|es (grave|problema|un problema))|nada grave|soportable|tolerable|aceptable|quita*|va|pasa|desaparec*|lo recomiendo|estoy content*|encanta*|da igual|es comodo|esta (muy |) bien|quedo (bien|perfecto|genial)|resuelto|solucionado|buena calidad|calidad|excelente*|perfecto|genial|muy (buen*|bien)|bien|buen producto|resistente*|me gusta mucho|efectiv(o|a)|eficaz)',
  '(problema (resuelto|solucionado|arreglado)|solucionado|ya (funciona|va|anda|quedo|esta) (bien|perfect*|solucionado|resuelto|genial)|ahora (funciona|va|anda|queda) (bien|perfect*|de maravilla|genial)|se (soluciona|arregla) (con|facil)|detalle menor|sin importancia|no es para tanto|(lo cual|lo que|cosa que) (me|es|fue) (gusta|bueno|mejor|perfecto|genial|ideal|encanta|bien)|como a mi me gusta|mejor asi)',
  '(tras|despues de|una vez|al|con) (lavarl*|airearl*|ventilar*|lavado|leer*|unos dias) .. (se (fue|va|quito)|desaparec*|perfect*|genial|bien)',
];

/** Words that turn the sentence round and start a clause of their own. */
export const turns: readonly string[] = [
  '(pero|aunque|porque|pues|ya que|sin embargo|no obstante|excepto|salvo|una lastima|lastima|una pena|que pena|lamentablemente|desgraciadamente|desafortunadamente|por desgracia|lo malo|lo unico|unico pero|unica pega|la pega|eso si|en cambio|mientras que|asi que|por lo que|cuando|al (abrir|sacar|llegar|probar*|mes|poco|dia|segundo|primer|tercer)|a los (#|dos|tres|cuatro|pocos|quince|seis)|a las (#|dos|tres|pocas)|a la (semana|primera|segunda|hora)|tras|debido a|por culpa|ademas|encima|para colmo|aparte|tambien|este|ahora|desde que|solo que|entonces|luego|en realidad|al final|hasta que|despues|y (el|la|los|las|no|me|un|una|ademas|encima|ahora|ya|es|esta*|viene*|vino|lleg*|huele*|al|a|tuve|tiene*|son|le|en|con|cuando|muy|aparte|luego|despues|tambien|que|lo|hace|falta*|venia*|nada|ni|era*|tampoco|cero|demasiado|por|dos|tres|hay|habia|pesa|suena)|o sea|resulta que|lo peor)',
];
