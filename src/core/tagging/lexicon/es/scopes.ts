/** Words that turn what follows into its opposite. */
export const negators: readonly string[] = [
  '(cero|jamas|libre* de|nada de|nadie|ni|ningun|ninguna|ninguno|no|nunca|sin|tampoco)',
  '(evita*|evito|elimina*|elimino|quita*|quito|saca* (el|la|las|los)|repar*|arregl*|solucion(a|o)|contra|anti|protege*|previen*|combate*|disimula*|alivia*|calma*|impide*|ideal para (el|la|las|los)|perfecto para (el|la|las|los)|resistente* a|a prueba de)',
];

/** Phrases that hold a negator or another scope word but do not act as one. */
export const notNegators: readonly string[] = [
  '(no solo|no solamente|no se por*|no entiendo (como|por que)|no (la |lo |los |) recom*|no (lo |) compr*|no volv* a (comprar|pedir)*|no me (ha |) gust*|no gusta|no (estoy|quede) (conforme|content*|nada|satisfech*)|no es (logico|normal|recomendable)|no puede ser|no (me |) esperaba*|no pense que|no sabia que|no tard(aron|o) (en|ni)|no (duro|ha pasado|han pasado|llego|llevaba|llevo|paso|tiene) ni|ni siquiera|ni (un|una) (dia|mes|semana)|ni (#|dos)|no hay derecho|no es (la |) primera vez|no (gast|malgast|pierd|tir)*|no (lo |) (pude|pudimos|puede|puedo) us*|no se puede usar|no merece|no me convenc*|no cumple|no del todo|no mas (de|que)|nunca mas|no gracias|no se (dejen|fien)|no vale|no me quedo|sin duda*|sin embargo|nada mas|o no|por que no|porque no|no (me |) sirv*|no funcion*|no (lo |) quiero|no confien|no hagan|no se lo merece|no tiene sentido|no se si|no pude|no pudimos|no hay quien|no es lo que)',
  '(a|al|como|del|que) (el|la|las|los|mi|mis) (anterior*|viej*|antigu*|otr(a|o)|original)',
  '(al quitar|quitando|quitar*)',
];

const GOOD =
  '(bien|muy bien|genial*|perfect*|de maravilla|estupend*|fenomenal|excelente*|increible*|fantastic*|de lujo|precios*|correct*|como (un guante|debe*|se espera*|esperaba|describ*|en la (foto|imagen)|anuncia*|nuev*|el primer dia)|de diez|tal (como|cual|y como)|rapid*|antes (de|del)|a tiempo|en (buen|perfect)* (condiciones|estado)|intact*|puntual*|comod*|sin problema*)';
const THINGS =
  '(acabado*|agarre|aroma|articulo|atencion|autonomia|bateria|calidad|calidad precio|camara|color|compra|comunicacion|costuras|cremallera|diseno|embalaje|empaque|entrega|envio|imagen|instalacion|instrucciones|luz|material*|montaje|olor|pantalla|potencia|precio|producto|relacion calidad precio|resultado*|sabor|servicio|sonido|succion|sujecion|tacto|talla|tamano|tela|textura|trato|vendedor)';

/** Praise and idioms that must not be read as complaints. */
export const praise: readonly string[] = [
  `(queda*|quedo|quedaron|va|van|fue|funciona*|funciono|anda|sienta*|ajusta*|encaja*|entra*|lleg(ado|aron|o)|viene*|vino|vinieron|venia|huele*|sabe*|suena*|se ve*|se oye*|se escucha*|luce*|carga*|limpia*|corta*|pega*|agarra*|aguanta*|dura*|calza*|cierra*|enfria*|calienta*|monta*|monto|instal*|lava*|recibi*|todo|cumple*|conecta*|aspira*|cubre*|tapa*|hidrata*|sirve*|sirvio|esta*|resulto) (me |muy |super |tan |todo |) ${GOOD}`,
  'cumple* (con |) (con lo |la |lo |perfectamente |su |)(cometido|descrito|esperado|expectativas|funcion|prometido|que promete*)',
  '((medida|talla|tamano)* (adecuad|correct|exact|just|perfect)*|justo lo que (buscaba|esperaba|necesitaba|queria)|a la medida|como anillo al dedo|ni (muy |) (chic*|grande|pequen*) ni)',
  '(exactamente|tal cual|tal y como|tal como|igual que|igual a|identic* a|conforme a|acorde (a|con)|como) (el |en |la |lo |se |) (la |) (anunci*|aparece*|describe*|descripcion|descrit*|esperad*|foto*|imagen*|indica*|muestra*|prometid*|ve*)',
  '(mejor|mas (bonit*|comod*|resistente|robust*|suave)) (de lo|de lo que|que el|que en|que la|que lo) (anterior|creia|esperaba|esperad*|foto*|imagen|imaginaba|original|pensaba|que tenia)',
  'sin (apenas|el mas minimo|ningun*|un|un solo|) (aranazo*|complicacion*|dano*|defecto*|desperfecto*|dificultad*|error*|esfuerzo|fallo*|fuga*|golpe*|goteo*|inconveniente*|irrita*|mancha*|olor*|pega*|problema*|queja*|rasguno*|rayon*|retraso*|ruido*)',
  'no (da|ha dado|hay|he tenido|hubo|le veo|me dio|tengo|tiene|tuve|veo) (nada de |ni un* |ningun* |) (defecto*|error*|falla*|fallo*|inconveniente*|nada malo|nada que|olor*|pega*|pero*|problema*|queja*)',
  '(nada que (decir|objetar|reprochar)|ni una (pega|queja)|ningun* (pega|queja)|cero (problemas|quejas)|no me (puedo quejar|quejo)|no puedo (pedir mas|quejarme)|no se puede pedir mas|nada de (olor*|problemas|ruido*)|no (decepciona*|me arrepiento)|nunca (falla*|me ha fallado))',
  'no (era|es|esta*|hace|me queda|parece*|queda*|resulta|se ve|son) (demasiado |muy |nada |ni |para nada |tan |) (mal|mal(a|as|o|os)|pequen*|grande*|chic*|car(a|o|os)|dificil*|complicad*|ruidos*|pesad*|incomod*|feo|endeble|fragil|transparente*|dur(a|o)|apretad*|barat*|asper*|cort*|larg*|estrech*|anch*|peligros*|toxic*|rigid*|lent*|ruido|mucho ruido)',
  'no (le |me |se |) (aprieta*|roza*|pica*|raspa*|transparenta*|rompe* (facil*|ni)|despega*|cae* (nada|ni|nunca)|mueve* (nada|ni)|resbala*|gotea*|huele* (fuerte|mal|nada|ni)|destine*|encoge*|oxida*|raya*|mancha*|calienta* (demasiado|nada)|irrita*|deforma*|arruga*|pesa*|clava*|molesta*|hace* (dano|nada de ruido|ruido))',
  'apenas (hace*|se (escucha*|nota*|oye*)|pesa*|huele*)',
  '(facil(es|) (de|para)|sencill* de|(muy|super) facil|facilmente|comod* de (llevar|poner|usar)|(instalacion|instrucciones|manual|montaje) (muy |super |) (clar*|facil*|rapid*|sencill*))',
  `(agradable|alta|bonit*|buen*|delicios*|espectacular|estupend*|excelente*|fantastic*|genial|gran|impecable|increible|inmejorable|magnific*|maravillos*|mejor|perfect*|precios*|rapid*|suave|super|tremend*) ${THINGS}`,
  `${THINGS} (de |es |esta |fue |ha sido |llego |son |) (bastante |muy |realmente |super |todo |) (buen*|bien|excelente*|increible*|magnific*|estupend*|fantastic*|maravillos*|perfect*|inmejorable*|genial*|espectacular*|precios*|bonit*|rapid*|correct*|delicios*|agradable|suave*|impecable*|clar*|amable*|10|de diez|de primera|una pasada|una maravilla|dura (bastante|mucho|varios)|resistente*|razonable|puntual)`,
  '(bastante|mas|muy|realmente|super) (bonit*|buen*|comod*|content*|elegante*|liger*|potente*|practic*|rapido|recomendable*|resistente*|rica|rico|robust*|satisfech*|silencios*|suave*|util*)',
  '((le|me|nos) (encanta*|encanto|fascina|gusta mucho|gusto mucho|ha encantado|ha gustado)|(estoy|muy) (content*|encantad*|feliz|satisfech*)|(la|lo|los) recomiendo|recomiendo (al 100|totalmente)|(100|totalmente) recomendable|volver(e|ia) a (comprar|pedir)*|repetire|de lo mejor|l(a|o) mejor|el mejor|una maravilla|una pasada|una joya|merece (mucho |) la pena|vale (mucho |) la pena|vale cada|super(a|o) (las|mis) expectativas)',
  '(absorbe*|acaba* con|ahuyenta*|bloquea*|cubre*|disimula*|elimina*|evita*|limpia*|mata*|protege*|quita*|quito|repele*|saca*|tapa*) (bien |muy bien |) (hasta |tod* |) (de |el |la |las |los |) (aranazo*|arruga*|bicho*|caida*|cal|cana*|caspa|cucaracha*|golpe*|grano*|grasa|hormiga*|insecto*|luz|mal olor|malos olores|mancha*|moho|mosquito*|olor*|oxido|pelo*|pelusa*|polvo|rasguno*|ruido*|sol|suciedad)',
  '(le|me|nos) (reembols(aron|o)|devolvieron el dinero|cambiaron|reemplazaron|(envia|manda)ron otro|solucionaron|atendieron|respondieron|contestaron) (muy |super |) (rapid*|enseguida|al (dia siguiente|momento)|inmediat*|sin (pegas|problema*)|bien|de inmediato|amable*)',
  '(atencion|cambio|devolucion|reembolso|servicio|vendedor) .. (sin problema*|rapid*|facil|aceptad*|perfect*|inmediat*|excelente|amable*|muy bien|eficaz|muy (atento|buen*)|genial)',
  '(abri|hice|inicie|pedi|pulse|puse|solicite) (el |la |un |una |) (cancelacion|devolucion|reembolso) (por (accidente|equivocacion|error)|sin querer)',
  '(antes (de la fecha|de lo esperado|de lo previsto|de tiempo)|(dos|un) dia* antes|al dia siguiente (en casa|estaba|llego|lo tenia)|a tiempo)',
  '((la|le|lo|los) (he usado|usamos|use|uso|utilizo)|usad* (a diario|durante|muchas|para|todos los dias))',
  '(larga duracion|corto plazo|largo plazo|a la larga|manga (corta|larga)|pantalon (corto|largo)|pelo (corto|largo)|los mas pequenos|mi pequen*|mi chic*|para (chicas|chicos|pequenos|peques)|desde pequen*|espacios pequenos|cocina pequena|piso pequeno|letra pequena)',
  '(quema* (calorias|grasa)|a prueba de (agua|golpes)|contra golpes|golpes y caidas|proteccion contra|(resiste|resistente)* (a |al |) (el |las |los |) (agua|aranazos|caidas|calor|golpes|lluvia|manchas|oxido)|antimanchas|antideslizante|hipoalergenic*|se (me |) ha caido .. (intacto|ni|sin|veces))',
  '(es|muy|perfectamente|son|totalmente) compatible*',
  'se (lava|quita|va) (al|bien|con|enseguida|facil|tras)',
  'boton equivocado',
  'ya no (se |me |se me )(apaga|duele|cae|gotea|desconecta|pica)*',
  'si se (le |me |te |) (cae|dan|desca|ensucia|estropea|moja|romp)*',
];

/** Speaks of another thing or of other people. */
export const otherThing: readonly string[] = [
  '(al|del|el|la|las|los|mi|mis|nuestra|nuestro|otra|otro) (anterior*|antigu*|viej*)',
  '(el|la|mi) otr(a|o) (era*|estaba*|no|que|se|ya)',
  '(el|la|las|los|otra|otro|una|uno) que (ya |) (tenia*|teniamos|tuve|habia (comprado|tenido)|compre (antes|hace)|usaba|venia de (fabrica|serie))',
  '(otras marcas|otra marca|otros modelos|otros productos|otr(a|o)s que (compre|he|hemos|probe|tenia)|los baratos|las baratas|los demas|las demas|la competencia|(habia|he) (comprado|probado|tenido) (varios|varias|otr(a|o)s|much(a|o)s)|probe (otros|varios)|comparad* con|en comparacion|a diferencia de|no como (el|la|las|los|otros)|la ultima vez|antes (compraba|tenia|usaba))',
  'a mi (amig|companer|cunad|herman|prim|suegr|vecin)*',
  'mi (movil|telefono|celular|coche|carro|reloj|ordenador|colchon) (viejo|antiguo|anterior)',
  'mi (amig|companer|cunad|prim|suegr|vecin)* (compro|dice|me dijo|se compro|tenia|tiene|tuvo)',
  '(comprad* para|compre para|para) (arreglar|cambiar|cubrir|disimular|eliminar|evitar|limpiar|proteger|quitar|reemplazar|reparar|sellar|solucionar|sustituir|tapar) (el|la|las|los|mi|mis|otro|un|una)',
  '(reemplaza|sustitu)* (a |al |) (el |la |mi |un |una |) (viej*|antigu*|anterior|original|otr(a|o)|que)',
  '(se|se me|se nos) (habia|habian) (caido|estropeado|fundido|perdido|quemado|roto)',
  '(se me|se nos) (averio|descompuso|estropeo|perdio|rompio) (el|la|mi) (anterior|que tenia|viej*|otr(a|o)|antigu*|original)',
  '(algunos|comentarios|criticas|opiniones|otros compradores|resenas) .. (comenta*|decia*|dice*|habla*|leido|ponia*|se queja*)',
  '((habia|he|hemos) (leido|oido|visto)|lei que|a (algunos|otr(a|o)s) (les|se))',
];

/** Doubt and supposition. */
export const hypothetical: readonly string[] = [
  '(espero que|esperemos que|esperando que no|ojala|a ver (como|cuanto|si)|veremos|habra que ver|tenia (dudas|miedo|mis dudas|reparo)|temia*|me preocupaba|puede que|podria*|quiza*|tal vez|a lo mejor|con el tiempo|en caso de|por si (acaso|hay|se)|para que (no|no se)|para evitar|sin miedo a|dudaba|de lo contrario|si alguna vez|si algun dia|es posible que|si (fuera|hubiera|llega|notara|saliera|tuviera|viniera)*|si me dura|da miedo que|sirve para|alguien sabe|quiero saber)',
];

/** The trouble was set aside or solved. */
export const settled: readonly string[] = [
  '(aunque|pero|y) (ahora |al final |aun asi |con el uso |en general |igual |luego |por lo demas |) (la calidad |) (le |me |nos |se |) (queda* (bien|genial|perfect*)|sirve*|vale|vale igual|cumple*|funciona* (bien|de maravilla|igual|perfect*)|va (bien|genial|perfecto)|cede*|adapta*|apana*|acostumbr*|merece la pena|vale la pena|compensa|lo vale*|no (me |) (importa|molesta|afecta|pasa nada|es (grave|problema|un problema))|nada grave|soportable|tolerable|aceptable|quita*|va|pasa|desaparec*|lo recomiendo|estoy content*|encanta*|da igual|es comodo|esta (muy |) bien|quedo (bien|genial|perfecto)|resuelto|solucionado|buena calidad|calidad|excelente*|perfecto|genial|muy (bien|buen*)|bien|buen producto|resistente*|me gusta mucho|efectiv*|eficaz)',
  '(problema (arreglado|resuelto|solucionado)|solucionado|ya (anda|esta|funciona|quedo|va) (bien|genial|perfect*|resuelto|solucionado)|ahora (anda|funciona|queda|va) (bien|como (la seda|nuev*)|de (lujo|maravilla)|genial|perfect*)|se (arregla|soluciona) (con|facil)|detalle menor|sin importancia|no es para tanto|(cosa que|lo cual|lo que) (es|fue|me) (bien|bueno|encanta|genial|gusta|mejor|perfecto)|como a mi me gusta|mejor asi)',
  '(al|con|despues de|tras|una vez) (lavado|lavarl*|leer*|unos dias|ventilar*) .. (se (fue|quito|va)|desaparec*|perfect*|genial|bien)',
];

/** Words that turn the sentence round and start a clause of their own. */
export const turns: readonly string[] = [
  '(pero|aunque|porque|pues|ya que|sin embargo|excepto|salvo|una lastima|lastima|una pena|que pena|por desgracia|lo malo|lo unico|unico pero|unica pega|la pega|eso si|en cambio|mientras que|asi que|por lo que|cuando|al (abrir|dia|llegar|mes|poco|primer|probar*|sacar|segundo|tercer)|a los (#|cuatro|dos|pocos|quince|seis|tres)|a las (#|dos|pocas|tres)|a la (hora|primera|segunda|semana)|tras|debido a|por culpa|ademas|encima|para colmo|aparte|tambien|este|ahora|desde que|solo que|entonces|luego|en realidad|al final|hasta que|despues|y (a|ademas|ahora|al|aparte|cero|con|cuando|demasiado|despues|dos|el|en|encima|era*|es|esta*|falta*|habia|hace|hay|huele*|la|las|le|lleg*|lo|los|luego|me|muy|nada|ni|no|pesa|por|que|son|suena|tambien|tampoco|tiene*|tres|tuve|un|una|venia*|viene*|vino|ya)|o sea|resulta que|lo peor)',
];
