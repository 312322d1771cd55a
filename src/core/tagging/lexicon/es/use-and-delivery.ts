import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, TIME } from './words.ts';

const HARD =
  '(dificil*|dificilisim*|dificultos*|complicad*|complicadisim*|complejo*|compleja*|imposible*|complicat*|engorros*|tedios*|laborios*|costos(o|a) de (montar|armar|instalar)|incomod(o|a|os|as)|farragos*|lios(o|a)|enrevesad*|trabajos(o|a)|pesad(o|a) de|odisea|pesadilla|infierno|suplicio|tortura|martirio|rompecabezas|jeroglifico|calvario|un lio|una lata|un rollo|un caos|un show|un dolor de (cabeza|muelas)|un tostón|un fastidio|un desmadre|un drama|misión imposible|cuesta*|costo (mucho|un monton|muchisimo|horrores|sangre|bastante)|cuesta (mucho|un monton|muchisimo|horrores|bastante|dios)|batall*|sufri|un engorro|un poema|un parto|un triunfo|un horror|una tortura|una paliza|una pelea|una batalla)';
const DOING =
  '(mont*|arm(ar|arl*|ado)|instal*|us(ar|arl*|o)|utiliz*|manej(ar|arl*|o)|abr(ir|irl*|e)|cerr(ar|arl*)|limpi(ar|arl*|eza)|lav(ar|arl*)|configur*|program*|ensambl*|coloc(ar|arl*)|pon(er|erl*|ersel*|erse)|quit(ar|arl*|arsel*)|sac(ar|arl*)|met(er|erl*)|entend*|comprend*|ajust(ar|arl*|e)|regul(ar|arl*)|pleg(ar|arl*)|dobl(ar|arl*)|despleg*|guard(ar|arl*)|carg(ar|arl*) (el|la|con)|transport*|mov(er|erl*)|levant(ar|arl*)|empuj*|conect*|emparej*|vincul*|sincroniz*|encaj*|enganch*|enrosc*|desenrosc*|atornill*|llen*|vaci*|rellen*|aplic*|extend*|cambi(ar|arl*)|reempl*|infl(ar|arl*)|desinfl*|lee(r|rl*)|ver las|activ*|registr*|descarg*|inici*|encend*|apag*|cort(ar|arl*)|pel(ar|arl*)|cos(er|erl*)|planch(ar|arl*)|desmont*|desarm*|pegar*|abroch*|desabroch*|dosific*|servir|echar|verter|apret*|puls*|tragar*|mantener|orient*|sujet*|agarr*|coger*|fij(ar|arl*)|manipul*|interpret*|segu(ir|irl*)|acopl*|cuadrar*|enhebr*|centrar*)';
const MANUAL =
  '(instruccion*|manual*|guia*|folleto|librito|papel de instrucciones|hoja de instrucciones|libro de instrucciones|explicacion*|esquema*|dibujo*|diagrama*|plano*|tutorial*|video*|indicacion*|app|aplicacion|menu*|software|programa|interfaz|pasos|prospecto)';
const TONGUE =
  '(chino*|mandarin|japones|coreano|aleman|ingles|frances|italiano|portugues|ruso|polaco|arabe|turco|holandes|sueco|un idioma|otro idioma|otros idiomas|idioma extranjero|idiomas raros|todos los idiomas menos|catalan|un espanol (pesimo|horrible|malo|raro|de google)|ucraniano)';

/** Hard to understand, set up, assemble, open, clean or handle. */
export const hardToUse: CausePhrases = {
  strong: [
    [
      `${HARD} (muy |mucho |bastante |horrores |un monton |muchisimo |que |a la hora |el |la |los |las |es |de |para |) (de |para |el |la |a |poder |poderl* |) ${DOING}`,
      'cuesta caro|nada dificil|no es dificil|no es complicado|no resulto dificil|mancha*|manchas dificiles|conseguir|encontrar|no cuesta|facil',
    ],
    `(montaje|armado|instalacion|configuracion|colocacion|ensamblaje|ensamble|programacion|manejo|uso|limpieza|apertura|mantenimiento|puesta en marcha|ensamblado|lavado|vinculacion|registro|emparejamiento|plegado|cierre) (es |fue |resulta |ha sido |resulto |me resulto |era |muy |bastante |super |un poco |algo |demasiado |) (muy |bastante |super |un poco |algo |demasiado |un |una |realmente |) (${HARD}|complicad*|dificil*|tedios*|imposible*|eterno|eterna|lent(o|a)|pesadilla|odisea|infernal|horrible|poco (intuitiv*|clar*|practic*)|nada (intuitiv*|facil|sencill*)|rollo|lio|desastre|caos|mal explicad*|confus*|fatal|largo|larga|engorros*)`,
    `${MANUAL} (de montaje |de uso |de instalacion |del producto |) (que (trae|viene*|incluye*|adjuntan) |) (es |son |esta |estan |viene* |venia* |era* |muy |bastante |solo |solamente |unicamente |todo |todas |totalmente |) (muy |bastante |super |tan |solo |solamente |unicamente |todo |todas |totalmente |escrit* |en |) (confus*|mal explicad*|mal traducid*|incomprensible*|ininteligible*|inutil*|ilegible*|liad*|lios*|incomplet*|complicad*|dificil*|pesim*|penos*|mal*|fatal*|escas*|pobre*|ridicul*|insuficiente*|inexistente*|poco (clar*|intuitiv*|util*)|nada (clar*|intuitiv*|util*)|un (lio|caos|desastre|asco|chiste|horror|jeroglifico)|una (mierda|porqueria|broma|basura|pena|locura)|minuscul*|diminut*|equivocad*|errone*|contradictori*|no (se (entiende*|ve*|lee*|comprende*|entendia*)|son clar*|es clar*|explica*|ayuda*|coincide*|corresponde*|estan (clar*|en espanol)|viene* en|vienen (en|clar*)|esta* en|dice*|sirve*|aclara*|indica*|traen|detalla*)|(en |) ${TONGUE}|brilla*|sin (texto|traducir|explicar)|horrible*|chin(o|a)|letra (pequena|minuscula|diminuta|ridicula)|microscopic*|se (cuelga|cierra|bloquea) y|obsolet*)`,
    `${MANUAL} .. (en |solo en |solo esta* en |unicamente en |y en )${TONGUE}`,
    '(no (se |le |les |las |los |lo |la |) (entiende*|entiendo|entendi|entendimos|comprende*|comprendo|explica*|aclara*)) (nada |ni |bien |las |el |los |como |) (las |el |como |nada |) (instruccion*|manual|dibujo*|esquema*|como|paso*|funcion*|que hay que|donde|montaje|uso|letra*|menu)',
    '(no (hay (quien|forma|manera|modo|huevos|dios que|humano) (de |que |lo |la |los |las |) ) (entiend*|abr*|mont*|arm*|instal*|configur*|quit*|sac*|pon*|cierr*|cerr*|met*|limpi*|colo(c|q)*|encaj*|ajust*|lo (mont*|arm*|entiend*|abr*|configur*|instal*)|la (mont*|arm*|entiend*|abr*|configur*)))',
    '(no hay quien|no hay forma de|no hay manera de|no habia (forma|manera) de|no hubo (forma|manera) de|imposible|no (fui|soy|somos|fuimos|he sido|hemos sido) (capaz|capaces) de|incapaz de|ni con|no (logro|logre|logramos|consigo|consegui|conseguimos|pude|puedo|podemos|pudimos|he podido|hemos podido|atino a|supe|se puede|se deja|me aclaro para|consiguio)) (ni |lo |la |los |las |) (mont*|arm(ar|arl*)|instal*|abr(ir|irl*|a)|cerr(ar|arl*) (bien|la|el|luego)|configur*|program*|ensambl*|coloc(ar|arl*)|entend*|entienda|ajustarl*|regularl*|plegar*|desplegar*|quitarl*|sacarl*|meterl*|desmont*|desenrosc*|instalarl*|ponerl* (bien|en|sol(o|a))|registrar*|vaciar*|limpiar*|manejar*|usarl* (por|sin)|activar*|aprender*|aclarar*|volver a (cerrar|montar|doblar|meter|guardar)|monte|abra|use)',
    '(no (se|sabemos|supe|sabia|entiendo|entendi|le entiendo|comprendo|explica*|dice*|indica*|tengo idea|encuentro|queda claro|esta claro|pone|me aclaro|le entendi|especifica*|hay explicacion)) (nada |de |bien |ni |) (como|donde (va*|se|poner|colocar)|para que (sirve|es)|de como|que (pieza|hacer|boton|parte)|ni como|cual) (se |va* |funciona* |lo |la |hay que |usar* |montar* |instalar* |configurar* |poner* |conectar* |colocar* |abrir* |hacer* |es |)',
    `(sin|no (trae*|traia*|viene*|venia*|incluye*|hay|habia|tiene*)) (con |ni |unas |las |ninguna |ningun |el |un |) (instruccion*|manual|guia|explicacion*|indicacion*) (en |de )(espanol|castellano|mi idioma|nuestro idioma|montaje en|uso en)`,
    '(instruccion*|manual|menu|app|aplicacion|voz|todo|botones|etiquetas|libreto|teclado|prospecto) .. (no (esta*|viene*|vienen|hay|traen|trae|venian)|ni|nada) (en |) (espanol|castellano)',
    `(todo|solo|solamente|unicamente|viene|vienen|esta|estan|venia|viene todo|todo viene|escrito) en (${TONGUE})`,
    '(nada|poco|no (es|son|resulta|era|muy)|para nada|muy poco) (muy |nada |para nada |demasiado |tan |) (practic(o|a|os|as)|intuitiv(o|a|os|as)|ergonomic(o|a|os|as)|manejable*|facil de|faciles de|sencill(o|a) de|funcional|comod(o|a|os|as) (de|para)|facil (montar|instalar|abrir|limpiar|usar|configurar|poner)|amigable)',
    '(no es (nada |tan |muy |) (facil|sencill(o|a)|intuitiv(o|a)|practic(o|a)))',
    '{needs not} (facil de|faciles de|sencillo de|sencilla de|intuitiv(o|a)|practico|practica)',
    `(tarde|tardamos|tardo|tarda|lleva|llevo|estuve|estuvimos|pase|pasamos|perdi|perdimos|me llevo|nos llevo|necesite|${COUNT}) (mas de |casi |toda |todo |unas |como |) (${COUNT} |una |la |el |) (horas|hora|tarde|tardes|manana|dia|dias|tarde entera|fin de semana|siglos|una eternidad) .. (mont*|arm(ar|arl*|ando)|instal*|configur*|ensambl*|intent*|pon(er|iendo)|entender|descifr*|conectar*|y (no|aun|todavia|sigo))`,
    '(hacen falta|hace falta|se necesita*|necesitas|necesite|requiere*|se requiere*|hay que ser|tienes que ser|tuve que (llamar|pedir|contratar|pagar|ver|buscar|mirar)|hubo que (llamar|pedir|contratar)) (a |ser |de |un |una |al |) (tres manos|cuatro manos|dos personas|tres personas|mucha fuerza|mucha mana|mucha paciencia|fuerza bruta|ingenier(o|a|ia)|ingeniero|manitas|un master|master|profesional|tecnico|electricista|fontanero|carpintero|mi marido|mi hijo|un amigo|alguien|videos|tutoriales|youtube|en youtube|alicates|martillo|pulpo|mucha habilidad|un curso|herramientas que)',
    '(agujero*|orificio*|taladros|hoyo*|barrenos|tornillo*|pieza*|panel*|tabla*|tablero*|hueco*|partes|parte) .. (no (coincide*|encaja*|cuadra*|casa*|corresponde*|estan (bien |) (hech*|alinead*|marcad*|numerad*|taladrad*|en su sitio|identificad*)|alinea*|se alinea*|ajusta*|entra*|embona*|vienen (marcad*|numerad*|hech*|identificad*)|venian (marcad*|numerad*)|queda* alinead*)|mal (hech*|taladrad*|marcad*|alinead*|perforad*|puest*|numerad*)|sin (numerar|marcar|identificar|etiquetar|perforar|taladrar)|desalinead*|descuadrad*)',
    '(app|aplicacion|software|programa|menu|interfaz|web|configuracion) .. (un (lio|caos|desastre|asco|horror|infierno)|una (mierda|porqueria|basura|pesadilla|castana|pena)|horrible|pesim(a|o)|fatal|malisim(a|o)|nada intuitiv*|poco intuitiv*|complicad*|confus*|no (es intuitiv*|se entiende*|deja registrar*|esta traducid*|me deja|permite)|pide (un |el |la |una |mil |muchos )(codigo|datos|permisos|registro|contrasena|cuenta)|en (ingles|chino)|se cierra|da error al registrar|solo en)',
    '(muy |demasiado |super |tan |excesivamente |bastante |) (pesad(o|a|os|as)) (para|de) (manejar*|mover*|levantar*|sostener*|transportar*|llevar*|usar*|cargar*|sujetar*|mi|una persona|la mano)',
    '(pesa (mucho|muchisimo|demasiado|un monton|una barbaridad|una tonelada|un quintal|bastante|horrores)|demasiado pesad(o|a)|pesadisim(o|a))',
    '(hay que|tienes que|toca|obliga a|tenes que|se tiene que|hay q) (desmontar*|desarmar*|desatornillar*|quitar|sacar|hacer malabares|hacer fuerza|apretar (mucho|muy fuerte|demasiado|con todas)|tirar con|forzar*|limpiar*|lavar*|lavarl* a mano|estar|ir|volver|pulsar|darle|repetir|recolocar*|reajustar*) (todo|todas|toda|medi(o|a)|la mitad|mil|cada|constantemente|continuamente|muchisimo|siempre|cada dos|entero|una barbaridad|a mano|pieza por pieza|muchas veces|demasiadas)',
    '(se (abre|cierra|quita|pone|coloca|monta|regula|saca|maneja|limpia|lava|pliega|ajusta|usa|instala) (muy |bastante |) (mal|dificil|con (mucha |) (dificultad|fuerza)|fatal|regular))',
    '(demasiad(o|a|os|as)) (botones|pasos|piezas|complicaciones|complicado|complejo|lio|funciones|cables|tornillos|engorro)',
    '(dur(o|a|os|as|isimo) (de|para) (abrir*|cerrar*|apretar*|pulsar*|girar*|mover*|sacar*|quitar*|manejar*|enroscar*|meter*|presionar*))',
    '(mal (explicad(o|a|os|as)|traducid(o|a|os|as)|indicad(o|a|os|as)))',
    '(poco|nada) (explicativ*|clar(o|a|os|as)|clarificador*)',
    '(traduccion|traducido|espanol) .. (google|pesim*|horrible|incomprensible|mal*|automatic*|lamentable|no se entiende)',
    '(letra*) .. (minuscul*|diminut*|microscopic*|ilegible*|tan (pequen*|chic*)|muy (pequen*|chic*)|lupa|no se (ve*|lee*|distingue*))',
    '(con|tengo) artritis .. (no|imposible|dificil|cuesta)',
    '(me rendi|desisti|me di por vencid*|acabe (desistiendo|devolviendol*|dejandol*|llamando)|abandone) .. (mont*|arm*|instal*|configur*|intent*|abr*|)',
    '(instrucciones|manual|explicaciones) (no (trae*|viene*|hay)) (y|asi que|por lo que) (no se|no sabe*|cuesta|imposible|no hay)',
    '(necesita|requiere|exige) (mucho|demasiado|constante|continuo) (mantenimiento|cuidado|limpieza|trabajo|esfuerzo|tiempo)',
    '(para|al) (limpiarl*|lavarl*|vaciarl*|cargarl*|abrirl*|cambiarl*|montarl*|usarl*|ponerl*|quitarl*) (hay que|tienes que|se complica|es (un|una|muy|imposible|dificil|complicad*|incomod*)|cuesta|tuve que|te|hace falta)',
    '(no (me |) (aclaro|apaño|apano|entero)|no le (entiendo|entendi|agarro|hallo|encuentro) (como|a|la forma|el modo|nada|el truco|la maña|al))',
  ],
  normal: [
    ['(complicad(o|a|os|as)|complicadisim*|engorros(o|a|os|as)|enrevesad*|lios(o|a)|tedios(o|a)|farragos*)', 'no es complicad*|nada complicad*|sin complicaciones|devol*|contactar|no resulto|menos complicado|reclamar|no muy complicado'],
    ['(instrucciones|manual) (en |) (ingles|chino|aleman|frances|italiano)', ''],
    '(confus(o|a|os|as)) (de|para|las|el|la|instrucciones|)',
    ['(dificil|dificiles|imposible) (de|el|la)', 'creer|encontrar|conseguir|manchas|mejorar|superar|devolver|contactar|reclamar|de ver|de leer la hora|hablar|de comunicar|definir|explicar con|romper'],
    '(poco|nada) (practic(o|a|os|as)|manejable*|intuitiv(o|a))',
    '(cuesta|cuestan|costo|cuesta mucho|me costo) (mucho |muchisimo |un monton |bastante |horrores |) (abrir*|cerrar*|montar*|armar*|poner*|quitar*|sacar*|meter*|limpiar*|instalar*|encajar*|entender*|doblar*|enroscar*|encender*|configurar*|lavar*|girar*|apretar*|ajustar*|colocar*|leer*|guardar*)',
    '(no se (abre|puede abrir|deja abrir|puede regular|puede montar|puede instalar|puede configurar|puede lavar|puede desmontar|puede limpiar))',
    '(nadie|ni dios|ni mi marido) .. (mont*|entiend*|abr*|sabe como)',
  ],
  weak: ['montaje', 'instrucciones', 'manual', 'instalar', 'montar', 'configurar', 'armar', 'la app', 'incomod(o|a) de', 'pesad(o|a)', 'no entiendo', 'no entendi', 'en ingles', 'en chino', 'lioso', 'contrasena'],
};

const WAIT =
  '(espero|esperando|esperar|espera|esperamos|espere|aguardando)';
const THING =
  '(paquete*|pedido*|producto*|articulo*|envio*|compra|entrega*|mercancia|encomienda|libro*|todo|orden|cosas)';

/** Late, lost, left in the wrong place, cancelled. */
export const delivery: CausePhrases = {
  strong: [
    [
      `(no|nunca|jamas|aun no|todavia no|sigue sin|siguen sin|tampoco|sin) (me |nos |le |lo |la |los |) (ha |han |a |) (lleg(o|a|aron|ado|ue|ar|aba)|recib(i|ido|imos|o|ir|ia)|entreg(o|aron|ado|an|ue)|arrib(o|ado)|apareci(o|do)|vin(o|ieron)|envi(aron|ado|o)|despach(aron|ado|o)|mand(aron|ado)|trajeron|traido)`,
      'recibi respuesta|respuesta|recibido respuesta|contestacion|correo|mail|reembolso|dinero|devolucion|abono|tornillo*|cargador|cable*|pieza*|instrucciones|manual|en buen*|bien|completo|la talla|no llegue|llega a ser|solucion|el correcto|ayuda|tapa|pilas|accesorio*|roto|rota|ninguna|recibi el correcto|lo que pedi|llego a funcionar|llega a calentar|llega a|llegaron todos|llego todo|vino con|vino incluido|como|factura|tal y como|el color|la mitad|danad*|correcto|vino el|vino la|vinieron los|vinieron las|vino ni|llegaron las|llegaron los|llega el agua|llega la|codigo|nuevo',
    ],
    `${THING} .. (no|nunca|jamas) (me |nos |) (ha |han |a |) (lleg(o|a|aron|ado)|aparec*|recib*|entreg*|lo (recibi|entregaron))`,
    `(llego|llegaron|llega|llegado|ha llegado|vino|vinieron|entregaron|entregado|entrega|entregan|recibi|recibido|lo recibi|aparecio|me llego) (muy |bastante |demasiado |super |mas |con (mucho |bastante |un |) |) (tarde|tardisimo|retras*|demora*|atras*|a destiempo|fuera de (plazo|tiempo|fecha)|despues (de|del)|pasad(o|a) (la|el|las)|(${COUNT} |un |una ) ${TIME}(mas |) (tarde|despues|de retraso|con retraso))`,
    `${COUNT} ${TIME}(mas |) (tarde|despues de lo|despues del|de retraso|de demora|con retraso|de atraso|retrasad*|sin (recibir|noticias del|que llegue|saber)|y (no|nada|aun no|todavia no|sigue sin) (me |) (ha |) (lleg*|recib*|aparec*|entreg*))`,
    `(tardo|tardaron|tarda*|ha tardado|han tardado|a tardado|demoro|demoraron|demora*|se demoro|se demoraron|se tardo|se tardaron|se retraso|tardando) (en llegar |en entregar |) (mas de |casi |como |unas |unos |cerca de |) (${COUNT} ${TIME}|mucho|muchisimo|demasiado|una eternidad|siglos|bastante|un monton|anos|la vida|mas de|lo suyo|mas|tanto)`,
    [
      '(retraso*|demora*|demoro|tardanza|atraso|retrasad(o|a|os)|impuntual*|con retraso|se retrasa*|se retraso|lentitud (en|del) (el |la |) (envio|entrega)|tardio|tardia|tardan|tardo mucho|tardaron mucho)',
      'sin retraso*|sin demora*|reloj|audio|sonido|imagen|respond*|responder|video|calentar|cargar|contest*|reembols*|menstrua*|regla|devol*|latencia',
    ],
    `(sigo|seguimos|aun|todavia|llevo|llevamos|continuo|estoy|estamos) (${COUNT} ${TIME} |a la |) ${WAIT} (el |la |mi |que (llegue|me llegue|me lo|aparezca|lo)|por (el|mi)|su llegada|a que (llegue|me)|el paquete|recibirl*|mi paquete|mi pedido|aun|todavia|)`,
    `(pone|dice|figura|aparece|marca|segun|consta|sale|indica|ponia|decia|marcado|me pone|me sale|da|dan por|dieron por|lo dan por|han puesto|marcaron) .. (entregad(o|a|os|as)|que (lo |) (han |) (entregad*|entregaron|se entrego)|recibid(o|a)) .. (y|pero|no|aqui|nadie|nunca|jamas|mentira|cuando)`,
    '(entregad(o|a)) (y|pero|segun|sin|cuando|en (otra|una|la) (direccion|casa|vecin*|tienda)) (no|yo no|nunca|aqui no|ellos|la web|amazon|el seguimiento|estar|avisar|jamas|aun no|es mentira|)',
    '(paquete|pedido|envio|producto|articulo|compra|encomienda) .. (perdid(o|a)|extraviad(o|a)|se (perdio|extravio|ha perdido)|robad(o|a)|desaparecid(o|a)|desaparecio|retenid(o|a)|en (aduana*|ninguna parte|paradero|el limbo)|devuelto al (remitente|almacen|origen|vendedor)|ilocalizable)',
    '(perdido|extraviado|extravio|perdida del|se perdio) (en |del |el |)(el |) (paquete|envio|camino|pedido|correo*|transporte|trayecto)',
    `(lo |la |me lo |me |) (dejaron|dejo|dejan|dejado|tiraron|tiro|abandonaron|entregaron|entrego|lanzaron|arrojaron|depositaron) .. (portal|calle|puerta|suelo|vecin(o|a|os)|rellano|escalera|entrada|acera|banqueta|jardin|lluvia|patio|porteria|conserje|bar|tienda de|kiosco|otro (piso|portal|edificio|domicilio|numero)|otra (casa|direccion|calle|persona|puerta)|direccion (equivocada|erronea|incorrecta)|direccion que no|intemperie|buzon de|desconocid*|punto de recogida|locker|basura|descansillo|por encima|por arriba|la reja|la barda|la valla)`,
    '(entregad(o|a)|entregaron|entrego|dejaron|dejo|enviaron|enviado|mandaron) .. (en |a |)(otra direccion|direccion (equivocada|erronea|incorrecta|distinta)|otro (domicilio|piso|sitio|lugar)|casa de (un |una |otro |) (vecin*)|un vecin*|una vecin*|el vecin*|la vecin*|otra persona|quien no|alguien)',
    `${CARRIER} .. (no (llamo*|toco|timbro|paso|vino|subio|aviso|quiso|se (molesto|digno)|trae|entrego|ha (pasado|llamado|venido)|pasaron|llamaron|toca|sube|encontro|localizo)|dice* que|dijo que|diciendo que|miente|mintio|mal educad*|maleducad*|grosero|grosera|borde|antipatic*|tiro|lanzo|dejo|perdi*|tard*|lent*|pesim*|fatal|horrible|desastre|nefast*|mal(o|a|isimo|isima)|incompetente*|verguenza|lamentable|penos*|impresentable*|se nego|me hizo bajar|gritos|firmo por|falsific*|prepotente|irresponsable*|retras*|extravi*|robo)`,
    '(no habia nadie|estaba ausente|destinatario ausente|ausente|intento de entrega|intentaron entregar|que no estaba en casa|no estabamos|direccion incorrecta segun|no encontraron la direccion|direccion no encontrada) .. (cuando|y|estuve|estaba|todo el dia|mentira|falso|en casa|sin|fallid*|pero|toda|)',
    '(cancelaron|cancelado|cancelo|anularon|anulado|anulo|cancelada|me cancelan|han cancelado|fue cancelad*) (mi |el |la |por (ellos|el vendedor)|sin|unilateral*|su) (pedido|compra|orden|envio|avisar|aviso|motivo|explicacion|previo|entrega|)',
    '(se agoto|agotado|sin stock|no habia stock|no tenian stock|falta de stock|sin existencias) .. (despues|cancel*|pague|pagar|me|lo|dias|comprar|pedido|cuando)',
    '(no (lo |la |me lo |) (han |ha |) (envia*|enviado|despachad*|despacharon|mandado|mandaron|salido|expedido|preparado|enviaron)) (aun|todavia|desde|nunca|y|hace|el|mi|ni)',
    '(envio|entrega|reparto|transporte|mensajeria|paqueteria|logistica) (es |fue |muy |super |bastante |ha sido |demasiado |) (muy |super |bastante |un |una |demasiado |) (lent(o|a|isim*)|tard(o|io|ia)|mal(o|a|isim*)|pesim(o|a)|fatal|desastros*|desastre|horrible|nefast*|penos*|lamentable|etern(o|a)|tarde|deficiente|retrasad*|demorad*|impuntual|odisea|caotic*|una (mierda|pesadilla|verguenza|odisea))',
    '(llego|vino|llegaron|lo recibi|entregaron) .. (despues (de|del) (la |el |) (navidad|reyes|cumple*|fiesta|boda|evento|viaje|dia (del|de la|de) (padre|madre)|comunion|bautizo|san valentin|vacaciones|halloween|examen|nochebuena|aniversario|regreso a clases|plazo|previsto)|pasad(o|a)s? (la|el|las|los) (navidad*|fecha|cumple*|reyes|fiestas|evento))',
    '(no (llego|llega|llegaron|llegara|llegaba) (a tiempo|para (el|la|las|los|reyes|navidad|mi|su)|en (la |el |) (fecha|plazo|dia)|cuando (debia|tenia)|el dia))',
    '(ya no (lo |la |los |me |) (necesit*|quier*|sirve*|hace falta|vale)) (porque|ya que|pues|por) (llego|tardo|no llego|tardaron|el retraso|la demora|la tardanza|se retraso|ha llegado|llegaron|no ha llegado)',
    '(mas tarde|despues|dias despues|semanas despues) (de |) (lo |la |) (previsto|prometid(o|a)|indicad(o|a)|acordad(o|a)|esperad(o|a)|anunciad(o|a)|fecha|estimad(o|a)|que (decia*|ponia*|indicaba*|prometian))',
    '(no (cumpl*|respet*|se respet*)) (con |) (el |la |los |las |su |) (plazo*|fecha*|tiempo* de (entrega|envio)|dia de entrega|entrega*|horario)',
    '(plazo*|fecha) de entrega .. (incumpl*|no (se |) (cumpl*|respet*)|cambia*|retras*|mentira|excesivo|largo|eterno)',
    '(seguimiento|tracking|rastreo|guia) .. (no (se |) (actualiza*|funciona*|existe*|muestra*|aparece*|avanza*|mueve*)|parado|detenido|falso|atascado|sin movimiento|dice que)',
    '(hace (mas de |) (un|una|dos|tres|#|varias|varios|casi) (mes|semana|semanas|meses|dias) que (lo |la |) (pedi|compre|espero|deberia|tendria|debio|ordene))',
    '(donde esta|que (ha pasado|paso|pasa) con|cuando (llega*|me llega*|van a)|nadie sabe (donde|nada de)) (mi |el |la |) (paquete|pedido|envio|compra|producto|articulo)',
    '(tuve que|tuvimos que|me toco|hubo que) (ir a |) (recogerl*|buscarl*|ir a (buscarl*|por el|recogerl*)|recoger* (en|a|el)|buscar el paquete|bajar a la calle)',
    '(me quede|nos quedamos) (sin|esperando) (el |mi |) (regalo|paquete|pedido|todo el dia|toda la)',
    '(nunca|no) (paso|pasaron|vino|vinieron|aparecio|llamaron al timbre|llamo al timbre) (el |la |los |nadie a |) (repartidor*|mensajero|cartero|transportista|entregar*|correos|seur|recoger)',
  ],
  normal: [
    ['(nunca llego|no llego|no ha llegado|jamas llego|no llega|no lo recibi|no lo he recibido)', 'a la|al|a los|a cubrir|cable|a ser|respuesta|solucion|dinero|con|completo|roto|hasta|tornillo*|a funcionar|bien|llega a'],
    '(llego tarde|llegaron tarde|entrega tardia|muy tarde)',
    '(entrega|envio|reparto|transporte|mensajeria|paqueteria|logistica) .. (mal*|pesim*|fatal|lent*|desastr*|tarde|tard*|deficiente|horrible)',
    '(sin (avisar|aviso|previo aviso)) .. (cambi*|retras*|cancel*|dej*)',
    '(todavia|aun) (lo |) (estoy |) esper*',
    'a destiempo',
  ],
  weak: ['entrega', 'envio', 'repartidor*', 'tarde', 'tardo', 'mensajer*', 'paqueteria', 'correos', 'entregado', 'seguimiento', 'cancelado', 'transporte', 'no llego'],
};
