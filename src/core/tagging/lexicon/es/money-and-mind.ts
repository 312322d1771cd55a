import type { CausePhrases } from '../lexicon.ts';
import { COUNT, SELLER, TIME } from './words.ts';

/** Too dear for what it is, cheaper elsewhere, fees. */
export const priceValue: CausePhrases = {
  strong: [
    [
      '(carisim(o|a|os|as)|car(o|a|os|as) (para|por|de precio|y (mal|no|ademas|encima))|costos(o|a)|sobrevalorad*)',
      'merece la pena|vale la pena|no es caro|nada caro|la cara|mi cara|menos caro',
    ],
    '(muy|demasiado|super|bastante|tan|excesivamente|un pelin|es|son|sale|salio|me salio|resulta|parece) (muy |demasiado |algo |) (car(o|a|os|as)|costos(o|a))',
    '(precio*|coste|costo) .. (alt(o|isimo)|elevad*|excesiv*|exagerad*|abusiv*|desorbitad*|inflad*|desproporcionad*|no (vale*|merece*|corresponde*|justifica*|es acorde)|robo|locura|injustificad*|por las nubes)',
    'no (lo |) (vale*|valio) (lo que (cuesta*|pague|cobran|piden|pagas|costo)|el precio|su precio|ese precio|este precio|ese dinero|tanto|# |la plata|el dinero|ni (la mitad|#))',
    'no (merece*|vale*) (la pena |) (por |a |) (el |ese |este |su |lo que )(precio|cuesta*|dinero|pague)',
    [
      '(por|para|con|a) (lo que (cuesta*|vale*|pague|cobran|costo)|(este|ese|el) (precio|dinero)|# (euros|dolares|pesos)|esa plata) .. (esperab*|esper*|no|deberia*|hay|te (compras|esperas)|puedes|encuentras|mejor|es (muy|demasiado|poco)|mal*|poc*|ridicul*|ni|exijo|que menos|compras|algo)',
      'pedir mas|esta (muy |) bien|genial|perfect*|recomend*|contento',
    ],
    '(esperab*|esperaria|espero|exijo) (algo |mucho |mas |) .. (por|para|a) (el|ese|este|lo) (precio|dinero|que (cuesta*|pague|vale*|costo))',
    [
      'mas (barat(o|a|os|as)|economic*)',
      'mas barat* que|y mas barat*|compre uno mas|el mas barato|la mas barata|los mas baratos',
    ],
    '(mitad|tercera parte|un tercio) (de |del |)(precio|coste|dinero|que aqui)',
    '(chino*|bazar|tienda*|supermercado|mercadona|carrefour|lidl|aliexpress|temu|shein|ikea|walmart|mercado libre|mercadillo|tianguis|otra (pagina|tienda|web)|otro(s|) sitio*|ferreteria|decathlon|otro lado|barrio) .. ((por|a) (#|la mitad|la tercera|menos|un tercio|dos|tres|cinco|mitad)|cuesta* (#|la mitad|menos)|vale* (#|la|menos)|mejor precio|rebajad*)',
    '(vi|visto|encontr*|encuentr*|venden|hay|consigues|consegui|halle|compre) .. (a (mitad|menos|mejor precio)|por (la mitad|menos|un tercio|mucho menos)|menos precio|rebajad*|mejor precio)',
    '(baj(o|aron|ado)|rebaj(aron|ado)|en oferta|descuento) (de |el |su |) (precio |# |a #|) .. (dia*|siguiente|despues|semana*|hora*|tarde|euros|comprar*|pesos|ayer|hoy)',
    '(dia*|semana*|hora*) (siguiente*|despues|mas tarde|de comprarl*|) (lo |la |ya |) (baj(o|aron|ado)|estaba (rebajad*|en oferta|mas barat*|a mitad)|rebajad*|en oferta|# (euros|pesos|dolares) menos|por #)',
    'precio (bajo|ha bajado|cambio|subio|distinto|diferente|mayor)',
    '(sale|salio|cuesta*|costo|pague|pagar|vale|piden|cobr(an|aron)) (mas |) (un dineral|un ojo de la cara|una fortuna|una pasta|un huevo|muy caro|una barbaridad|el doble|el triple|de mas)',
    '(cobr(aron|an|ado)|pag(ue|ar|ado)|pid(en|ieron)) .. (aduana*|impuesto*|gastos de (envio|aduana|importacion|gestion)|tasas|iva|instalacion|comision)',
    '(gastos|costes|costos|costo|coste|precio) (de |del |)(envio|transporte|aduana*|instalacion) .. (alt*|elevad*|excesiv*|car(o|os|isimo)|abusiv*|mas que|exagerad*)',
    '(envio|transporte|flete) .. (cost(o|aba) mas|cuesta mas|caro|carisimo|vale mas|sale mas)',
    '(aduanas|aranceles)',
    '(mala|pesima|poca) (relacion |) (calidad precio|precio calidad)',
    '(un|es un|vaya|menudo|una) (robo|atraco|clavada|sablazo|dineral)',
    '(# (euros|dolares|pesos)|ese dinero|tanto dinero|esa plata|tanta plata) .. (por|para) (un|una|unos|esto|este|esta|eso|algo|cuatro)',
    'no (es|tiene) (un |) (precio|costo) (justo|acorde|razonable)',
    '(poc(a|o)|escas(o|a)|ridicula|minima) (cantidad|producto|contenido) (para|por) (el|lo|ese|este|su|tanto)',
    '(pequen*|poc(o|a)|escaso|basico|simple|mal hecho|mala calidad) (para|por) (el precio|lo que (cuesta*|vale*|pague)|ese precio|este precio|tanto)',
  ],
  normal: [
    [
      '(car(o|os)|carisim*)',
      'no es caro|nada caro|pero (merece|vale)|menos caro|ni caro|no muy caro|mas caros que|los caros',
    ],
    ['no (vale|merece) (la pena|precio)', 'no vale la pena arreglar'],
    '(me cobraron|cobraron|cobro) (mas|de mas|otro precio)',
    '(por|para) (ese precio|este precio|el precio|lo que cuesta*)',
    'mejor precio',
    'sobreprecio',
  ],
  weak: ['precio', 'dinero', 'car(o|a)', 'coste', 'plata', 'no vale la pena', 'no merece la pena', 'euros'],
};

const BOUGHT =
  '(pedid(o|a)|pedi|pedimos|compr(e|ado|ada|amos)|ordene|encargue|seleccione|elegi|escogi|adquiri|hice (el pedido|la compra))';
const LIKES = '(gusta*|gusto|gustaron|convence*|convencio|agrada|agrado|encanta)';
const KIN = '(mujer|marido|hij*|madre|padre|novi*|espos*|nin*|herman*|sobrin*|niet*|pareja|suegr*|abuel*|mama|papa)';

/** The buyer's own reasons: changed mind, ordered wrongly, not needed, taste. */
export const buyerRemorse: CausePhrases = {
  strong: [
    [
      'ya no (lo |la |los |las |me |nos |) (necesit*|quier*|hace falta|ocup*|requier*|interesa*|voy a usar)',
      'tarde|tardo|tardaron|retras*|demora*|no llego',
    ],
    'no (lo |la |los |) (necesit(o|e|aba|amos)|ocupo|voy a (usar|necesitar)|requiero)',
    'cambi(e|o|amos|ar|ado) de (opinion|idea|parecer|planes)',
    '(arrepent*|arrepint*|arrepient*)',
    '(me |nos )(lo |) (he |) (equivoque|equivocado|confundi|confundido|equivocamos)',
    `${BOUGHT} (lo |la |uno |dos |) .. (por (error|equivocacion|accidente|despiste|impulso)|sin querer|equivocadamente|mal por mi|accidentalmente|dos veces|por duplicado|duplicad*|repetid*|de mas)`,
    `por (error|equivocacion|accidente) (lo |la |) ${BOUGHT}`,
    `${BOUGHT} (yo |) (el|la|los|las|un|una|otro|otra) (modelo |talla |color |producto |medida |tamano |) (equivocad*|incorrect*|que no (era|necesitaba)|erroneo)`,
    '(culpa|error|fallo|falla|despiste|equivocacion) (mi(o|a)|nuestr*|de mi (parte|marido|mujer|hijo|hija)|propi*)',
    'mi (culpa|error|fallo|despiste|equivocacion)',
    '(no (me |) (fije|di cuenta|percate|lei)|no (vi|calcule|comprobe|medi|mire|revise) (bien|que|las medidas|la descripcion))',
    '(lei|mire|medi|calcule|elegi|entendi) mal',
    '(compra|pedido|orden|articulo) (duplicad*|repetid*|doble|por (error|equivocacion|impulso)|accidental|impulsiv*)',
    'ya (lo|la|los|las) (tenia*|tengo|tenemos|tiene*)',
    '(ya (tenia*|tengo|tenemos|tiene|se l(o|a)) (habia* |) (comprado |regalado |) (un(o|a|os|)|otr*|el|la|dos|este|lo mismo|igual|en casa))',
    '(ya|me) (se |) (lo |la |) (habian |habia |han |) (comprado|regalado|regalaron)',
    [
      '(encontr(e|ado)|vi|compre|consegui|compramos|halle|visto) (otr(o|a|os|as)|un(o|a) mejor|algo mejor|algo que (me|nos)) (modelo |opcion |producto |marca |) (mejor|que (me|nos) (gusta*|convence*|va)|mas bonit*|en otr*|antes|en tienda)',
      'mas barat*|mejor precio|precio',
    ],
    `no (me |le |nos |) ${LIKES} (nada |mucho |) (a mi ${KIN} |) (como (me |le |) (queda*|ve|luce*|sienta)|el (color*|diseno|estilo|modelo|tono|estampado|corte|dibujo)|la forma|los colores|su (color|diseno|forma|estilo)|en persona|puest(o|a))`,
    `a (mi|su|la|el) ${KIN} no le(s|) ${LIKES}`,
    `(color*|diseno|estilo|modelo|forma|estampado|tono) .. no (me|le|nos) (${LIKES}|va|favorece|pega|combina*|queda bien)`,
    'no (es|era|va con|son|combina* con|pega* con) (mi|de mi|nuestr*) (estilo|gusto*|agrado|decoracion|sofa|muebles|salon|casa|sala|cocina|ropa)',
    '(lo pense mejor|me lo he pensado|he decidido no)',
    '(pense|crei|pensaba|creia|entendi|imagine) que (era*|venia*|traia*|incluia*|servia*) .. (no (me fije|lei|mire|vi)|culpa mia|error mio|fallo mio|mi (culpa|error))',
    `(${BOUGHT}|me pase) (demasiad*|de mas|uno de mas|mas de la cuenta)`,
    '(este|esto|uno|una|otro) (me |nos |) sobra',
    `mi (hij*|nin*|sobrin*|niet*|gato) .. (sin (querer|permiso)|por (error|accidente)|jugando)`,
    'yo no (he pedido|pedi|compre|hice) (esto|este|nada)',
    '(al final|finalmente) (no (lo |la |) (necesit*|quier*|voy|hizo falta|use|quiso)|compr(e|amos) otr*)',
  ],
  normal: [
    [
      `no (me|le|nos) ${LIKES} (el|la|los|como|su)`,
      'calidad|que (venga|no|haya|llegue|sea|el|la|se)|trato|servicio|material|sonido|olor|sabor|tela|atencion|acabado*|precio|plastico|empaque|embalaje',
    ],
    '(por (error|equivocacion|accidente)|sin querer)',
    'no (lo|la|los) quiero',
    'no lo (uso|usare|usamos)',
    'no (era|es) (lo|la|el) que (buscaba|necesitaba|queria|necesito)',
    [
      '(pense|crei|pensaba|creia) que (era*|venia*|traia*|servia*|incluia*)',
      'mas|grande|pequen*|original|nuevo|buen*|mejor|calidad|resistente|cuero|piel|foto*|anuncio',
    ],
    '(duplicado|repetido)',
    'no (combina|pega) con',
    'otro (modelo|producto|color) que me gusta',
  ],
  weak: ['no lo necesito', 'por error', 'regalo', 'feo', 'fea', 'color'],
};

const SOLVE =
  '(solucion*|respuesta*|la cara|una (solucion|respuesta)|explicacion*|ningun* (solucion|respuesta)|bola|noticias|razon)';
const REPLIES = `(respond*|contest*|atiend*|atend*|hac(e|en) caso|hicieron caso|d(a|an|io|ieron) ${SOLVE}|resuelv*|resolv*|ayud*|se hac(e|en) (cargo|responsable*)|se hicieron cargo|(quier|quis)* (saber nada|hacerse|devolver*|cambiar*|aceptar*|reembolsar*)|coge* el telefono|cumpl*|acept*|reembols*|devuel*|devolv*|repar*|cubr*)`;
const BACK =
  '(devolv(er|ieron|io)*|devuelt*|devuelv*|reembols*|reintegr*|abon(an|aron|ado|ar|en)|regres(an|aron|ado|ar))';

/** Seller, platform, support, warranty, refund and its cost, billing. */
export const customerService: CausePhrases = {
  strong: [
    `${SELLER} .. (no|nunca|ni|jamas|tampoco|sin|ni siquiera) (me |nos |se |lo |la |le |) (ha |han |) ${REPLIES}`,
    [
      `(no|nunca|nadie|ni|jamas|tampoco) (me |nos |) (ha |han |) (ni |) (respond(en|ieron|ido|io)|contest(an|aron|ado|o|a)|atiend*|atend*|hac(en|e) caso|hicieron caso|d(a|an|io|ieron) ${SOLVE}|solucion*|resuelv*|resolv*|ayud(an|aron|ado)|se hac(e|en) (cargo|responsable*)|quier(e|en) (saber nada|hacerse|devolver*|cambiar*|reembolsar*)|coge* el telefono)`,
      'pantalla|boton*|tactil|mando|app|problema resuelto',
    ],
    `(no|sin|ni|ningun*|cero|sigo sin|esper(o|ando)) (he |hay |obtuve |tengo |recib* |una |la |ningun* |tipo de |obtener |) (respuesta*|contestacion|solucion*)`,
    `(no|nunca|jamas|sigue* sin|sin|ni|tampoco) (me |nos |se me |te |) (han |ha |quier* |quis* |) (ni |) ${BACK} (el |mi |la |los |todo |) (dinero|importe|plata|pago|total|reembolso|pedido|costo|que pague|#|nada|)`,
    'no (me |) (llega*|ha llegado|aparece*|han hecho|hicieron|recib*|he recibido|hacen) (aun |todavia |) (el |mi |la |ningun |) (reembolso|devolucion|abono|dinero|importe)',
    `(sigo|seguimos|aun|todavia|llevo|llevamos|continuo) (${COUNT} ${TIME} |) (esper*|reclamando|pidiendo) .. (reembolso|devolucion|dinero|respuesta|abono|solucion|cambio|reemplazo|factura|recogida)`,
    '(quier(e|en)|pretend*|pid(e|en|ieron)|dice(n|) que|tengo que|tuve que|toca|hay que|oblig*|hac(e|en)|exig*) .. (pagar|pague|pago|abone|costear|hacerme cargo) .. (devolucion|vuelta|portes|gastos|retorno|envio*|regreso|recogida)',
    '(gastos|costes|costos|portes|coste|costo|envio) (de|por|del|de la) (la |)(devolucion|vuelta|retorno|devolverlo)',
    '(devolucion|devolverl*|devolver) .. (a mi (cargo|costa)|cuesta mas|cobr(an|aron)|me cuesta|no es grati*|la pago yo|sale mas|pagando)',
    '(niegan|negaron|nego|rechaz(an|aron|o|ado)|deneg(aron|o|ado)|no (me |nos |) (acept(an|aron)|admit(en|ieron)|permit(en|ieron|e)|dejan|recogen)) (hacer |) (la |el |mi |una |a |) (devol*|reembols*|cambi*|garantia|reclamacion)',
    'no (se |lo |la |me |) (puede*|puedo|deja*|permite*|pude|he podido|hay (forma|manera) de|logro|consigo) (devolver*|hacer (la |una |) devolucion|contactar*|reclamar*|hablar con|anular*|cancelar*)',
    '(imposible|dificil|no hay (forma|manera) de|no pude|odisea) (de |) (contactar*|comunicar*|hablar con|devolver*|reclamar*|que (contesten|respondan|me devuelvan))',
    '(garantia) .. (no (cubre*|funciona*|sirve*|existe*|aplica*|responde*|la (cumple*|respeta*|acepta*)|se hace*|me|quieren)|nul(a|o)|inexistente|mentira|rechaz*|deneg*|pesim*|solo (cubre|dura))',
    '(sin|no (tiene*|hay|dan|ofrecen|cumplen|respetan)) (ningun* |la |) garantia',
    `(atencion al cliente|servicio al cliente|servicio|atencion|soporte|trato|postventa|vendedor|empresa|tienda|gestion|comunicacion) (de amazon |del vendedor |tecnico |) (es |fue |son |ha sido |) (muy |super |un |una |bastante |) (nul*|inexistente|desastre|deplorable|verguenza|ineficaz|incompetente*|impresentable*|ladron*|estafador*|sinverguenza*|mentiros*|poco (seri*|profesional*|amable)|nada (seri*|profesional*|amable)|irresponsable*|maleducad*|groser*|prepotente*|lent(o|a))`,
    `(vendedor*|tienda|empresa|amazon|servicio|atencion|soporte|fabricante|proveedor) .. (pasa* de|ignora*|ignoro|se (lava*|desentiend*|niega*|nego|hace* el|burla*|desaparec*|quita*)|da* largas|bloque*|miente*|mintio|acus*|culp*|echa* la culpa|dice* que|dij(o|eron) que (no|es|era|ya|la)|rechaz*|no (es|son) (seri*|profesional*|de fiar)|cierra*|ofrece* (solo |un |una |#)(descuento|compensacion|miseria|reembolso parcial|euros)|pide* (mil|mas|fotos|que (lo |) (envie|pague|mande)))`,
    '(se (lavan|lava|lavaron) las manos|se desentiend*|dan largas|pasan de mi|me (han |) ignor*|me tienen (de un lado|maread*|dando vueltas|esperando)|tom(an|aron|ado) el pelo|hacen los (locos|sordos)|me bloquearon|me colgaron|en visto|nadie (se hace|me da|contesta|responde|resuelve|soluciona|ayuda)|no se hacen* (cargo|responsable*))',
    '(escrib(i|ir|imos|ito)|escrito|llam(e|o|ado|amos)|contact(e|ado|amos)|reclam(e|ado)|mand(e|ado)|envi(e|ado)|intente (contactar|hablar)) ... (no (me |) (han |ha |) (respond*|contest*|hac*|solucion*|atiend*|ayud*|dan|dieron)|sin (respuesta|exito|solucion)|y nada|nadie (me |) (respond*|contest*|hac*|solucion*|ayud*|da)|nunca (me |) (respond*|contest*)|silencio|respuesta automatica)',
    '(trat(o|aron) (muy |) (mal|fatal)|mal trato|maleducad*|malas maneras|groser(o|a|os|ia)|prepotente*|me (insult*|grit*|amenaz*|colg*)|falta* (el|de) respeto|falta de seriedad|poca seriedad|poco seri*|nada serios)',
    '(cobr(aron|o|an|ado)|carg(aron|o|ado)) (dos veces|doble|el doble|tres veces|por duplicado|de nuevo|otra vez|sin (autorizacion|permiso)|indebidamente|# veces)',
    '(cargo|cobro|pago) (duplicado|doble|indebido|no reconocido)',
    'no (me |) (mand*|envi*|dan|emit*|facilit*|hac*|han (enviado|mandado|dado)|dieron|quieren (dar|hacer)|puedo (obtener|descargar)|llego|llega) (la |una |mi |ningun* |) factura*',
    '(factura*) .. (no (llega*|la|me)|incorrect*|errone*|equivocad*|pedi|negaron|reclam*)',
    '(sin|necesito|no hay|no trae|no viene) (la |una |) factura',
    '(reembols(aron|o|an)|devolvieron|devuelven|ofrec(en|ieron)|me dieron) (solo |solamente |unicamente |apenas |me |) (una parte|#|la mitad|mitad|parcial*|menos|un vale|descuento de)',
    '(reembolso|devolucion) (parcial|incomplet*|denegad*|rechazad*|etern*|imposible|complicad*|un (lio|calvario)|una (odisea|pesadilla)|muy (lent*|complicad*))',
    '(asegur(o|aron)|dij(o|eron)|confirm(o|aron)|garantiz(o|aron)|promet(io|ieron)) .. que (si |) (era*|es|servia|valia|compatible|me (enviarian|devolverian|llamarian|reembolsarian)|iba* a) ... (y|pero) (no|nada|nunca|ahora|mentira|sigo|todavia)',
    '(quedaron|quedo|prometieron|iban a) (en |que |) (recoger*|enviar*|mandar*|llamar*|devolver*|reembolsar*|solucionar*) .. (no|nunca|nada|aun|todavia|sigo)',
    '(no (han |ha |) (venido|vienen|vino|vinieron|pasan|pasaron) a (recoger*|buscar*|por)|nadie (viene|vino|ha venido) a (recoger*|por))',
    '(devolvi|devuelto|envie de vuelta) .. (no (me |) (han |ha |) (reembols*|abon*|devol*|devuel*|pag*)|sin (reembolso|dinero)|sigo (sin|esperando))',
    '(borr(an|aron)|censur(an|aron)|elimin(an|aron)) (mi |las |) (resena*|comentario*|opinion*)',
    '(respuesta*|contestacion*|mensaje*) automatic*',
  ],
  normal: [
    [
      'no (responde*|contesta*|contestan|respondieron)',
      'pantalla|boton*|tactil|mando|control|tecla*|touch|aparato|app|llamadas|maquina|reloj|voz|sensor*',
    ],
    '(devolucion*|reembolso) .. (problema*|lio|complicad*|dificil|tard*|lent*|etern*|larg*)',
    '(problema*|lio|pelea*|dificultad*) .. (para|con|en) (la |el |) (devolver*|devolucion*|reembols*|garantia|vendedor|factura|cambio)',
    '(reclamacion|reclamo|reclame|denuncia*)',
    'pago yo (la|el|los)',
    'ni caso',
    'no (darme|devolverme|reembolsarme|pagarme)',
    'no (aceptan|admiten|permiten|hacen) (devolucion*|cambios|reembolsos)',
  ],
  weak: [
    'vendedor',
    'devolucion',
    'reembolso',
    'garantia',
    'atencion',
    'servicio',
    'factura',
    'soporte',
    'reclamacion',
    'no contest*',
    'respuesta',
  ],
};
