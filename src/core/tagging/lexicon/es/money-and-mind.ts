import type { CausePhrases } from '../lexicon.ts';
import { COUNT, SELLER } from './words.ts';

/** Too dear for what it is, cheaper elsewhere, fees. */
export const priceValue: CausePhrases = {
  strong: [
    [
      '(carisim*|car(a|as|o|os) (para|por|de precio|y (ademas|encima|mal|no))|costos*|sobrevalorad*)',
      'merece la pena|vale la pena|no es caro|nada caro|la cara|mi cara|menos caro',
    ],
    '(bastante|demasiado|es|excesivamente|me salio|muy|parece|resulta|sale|salio|son|super|tan|un pelin) (algo |demasiado |muy |) (car(a|as|o|os)|costos*)',
    '(coste|costo|precio*) .. (alt(isimo|o)|elevad*|excesiv*|exagerad*|abusiv*|inflad*|no (corresponde*|merece*|vale*)|robo|locura|por las nubes)',
    'no (lo |) (vale*|valio) (lo que (cobran|costo|cuesta*|pagas|pague|piden)|el precio|ese precio|este precio|ese dinero|tanto|# |la plata|el dinero|ni (#|la mitad))',
    'no (merece*|vale*) (la pena |) (a |por |) (el |ese |este |lo que |su )(cuesta*|dinero|pague|precio)',
    [
      '(a|con|para|por) (lo que (cobran|costo|cuesta*|pague|vale*)|(el|ese|este) (dinero|precio)|# (dolares|euros|pesos)) .. (esperab*|esper*|no|deberia*|hay|me (compr*|espero)|te (compras|esperas)|puedes|encuentras|mejor|es (demasiado|muy|poco)|mal*|poc*|ridicul*|ni|exijo|compras|algo)',
      'pedir mas|esta (muy |) bien|genial|perfect*|recomend*|contento',
    ],
    '(esperab*|espero|exijo) (algo |mas |mucho |) .. (a|para|por) (el|ese|este|lo) (precio|dinero|que (costo|cuesta*|pague|vale*))',
    [
      'mas (barat*|economic*)',
      'mas barat* que|y mas barat*|compre uno mas|el mas barato|la mas barata|los mas baratos',
    ],
    '(mitad|tercera parte|un tercio) (de |del |)(coste|dinero|precio|que aqui)',
    '(chino*|bazar|tienda*|supermercado|lidl|aliexpress|ikea|walmart|mercadillo|otra (pagina|tienda|web)|otro(s|) sitio*|ferreteria|barrio) .. ((a|por) (#|cinco|dos|la mitad|la tercera|menos|mitad|tres|un tercio)|cuesta* (#|la mitad|menos)|vale* (#|la|menos)|mejor precio|rebajad*)',
    '(compre|consegui|encontr*|encuentr*|halle|hay|venden|vi|visto) .. (a (mejor precio|menos|mitad)|por (la mitad|menos|un tercio)|rebajad*|mejor precio)',
    '(baj(ado|aron|o)|rebaj(ado|aron)|en oferta|descuento) (de |el |su |) (# |a #|precio |) .. (ayer|comprar*|despues|dia*|euros|hora*|hoy|pesos|semana*|siguiente|tarde)',
    '(dia*|hora*|semana*) (despues|mas tarde|siguiente*|) (la |lo |ya |) (baj(ado|aron|o)|estaba (a mitad|en oferta|mas barat*|rebajad*)|rebajad*|en oferta|# (dolares|euros|pesos) menos|por #)',
    'precio (bajo|cambio|diferente|distinto|mayor|subio)',
    '(sale|salio|cuesta*|costo|pague|pagar|vale|piden|cobr(an|aron)) (mas |) (de mas|el doble|el triple|muy caro|un dineral|un huevo|un ojo de la cara|una barbaridad|una fortuna|una pasta)',
    '(cobr(ado|an|aron)|pag(ado|ar|ue)|pid(en|ieron)) .. (aduana*|impuesto*|gastos de (aduana|envio|gestion)|tasas|iva|instalacion|comision)',
    '(coste|costes|costo|costos|gastos|precio) (de |del |)(aduana*|envio|instalacion|transporte) .. (alt*|elevad*|excesiv*|car(isimo|o|os)|abusiv*|mas que|exagerad*)',
    '(envio|transporte) .. (cost(aba|o) mas|cuesta mas|caro|carisimo|vale mas|sale mas)',
    '(aduanas|aranceles)',
    '(mala|pesima|poca) (relacion |) (calidad precio|precio calidad)',
    '(es un|menudo|un|una|vaya) (atraco|dineral|robo)',
    '(# (dolares|euros|pesos)|ese dinero|tanto dinero) .. (para|por) (algo|cuatro|eso|esta|este|esto|un|una|unos)',
    'no (es|tiene) (un |) (costo|precio) (acorde|justo|razonable)',
    '(poc(a|o)|escas*|ridicula|minima) (cantidad|contenido|producto) (para|por) (el|ese|este|lo|su|tanto)',
    '(pequen*|poc(a|o)|escaso|basico|simple|mal hecho|mala calidad) (para|por) (el precio|lo que (cuesta*|pague|vale*)|ese precio|este precio|tanto)',
    '(pague|compre) .. # .. (ahora|hoy) (esta|cuesta|vale)',
    'a precio de (boutique|lujo|marca|nuev*|original*|oro|primera)',
    [
      '(bazar|barrio|chino*|farmacia|ferreteria|kiosco|libreria|mercado|papeleria|super*|tienda) ... (la mitad|(a|por) (#|dos|tres|menos)|un tercio|mejor precio|mas barat*|tres veces menos)',
      'piezas|falta*|vaci*|viene|vino|rot*|mas barat* que el',
    ],
    ['(clavada|dineral|fortuna|millonada|paston)', 'ahorr*|por fortuna|afortun*'],
    '(mucha (pasta|plata)|mucho dinero|tanta (pasta|plata)|tanto dinero|un (huevo|ojo|pico|rinon)|una pasta) (en|para|por) ',
    '(es|son) (mucha (pasta|plata)|mucho dinero|un pico|una pasta)',
    [
      '(#|cien|cincuenta|cuarenta|diez|doce|mil|noventa|ochenta|quince|sesenta|setenta|treinta|veinte) (eurazos|euros|lucas|mangos|pavos|pesos|soles|dolares) (para|por) (algo|cuatro|eso|esta|este|esto|un|una|uno|unos|unas|dos)',
      'ahorr*|barat*|chollo|ganga|genial|perfect*|esta bien|devol*|reembols*|ofrec*',
    ],
    [
      '(casc|clav|cobr|met|pag|pid|sopl)* .. # (euros |pesos |dolares |) (de|por|en|por el|por la) (aduana*|envio|gastos|impuesto*|instalacion|montaje|portes|tasas|transporte)',
      'devol*|vuelta|recog*',
    ],
    [
      '# (euros|pesos|dolares|lucas|pavos) (de|por|por el|en) (aduana*|envio|gastos|portes|transporte)',
      'devol*|gratis|vuelta',
    ],
    [
      '(aduana*|envio|impuesto*|porte*|tasa*|transporte) .. (costaba|costo|cuesta*|sale*|salia|salio|vale|valia) (casi |) (como|el doble|igual|lo mismo|lo que|mas|tanto|un)',
      'devol*',
    ],
    '(un abuso|usura)',
  ],
  normal: [
    [
      'por # (euros|pesos|dolares)',
      'bien|chollo|ganga|genial|buen*|perfect*|recomend*|vale la pena|encontr*|mas barat*|compr*',
    ],
    [
      '(car(o|os)|carisim*)',
      'no es caro|nada caro|pero (merece|vale)|menos caro|ni caro|no muy caro|mas caros que|los caros',
    ],
    ['no (merece|vale) (la pena|precio)', 'no vale la pena arreglar'],
    '(cobraron|cobro|me cobraron) (de mas|mas|otro precio)',
    [
      '(para|por) (el precio|ese precio|este precio|lo que cuesta*)',
      'buen*|bien|genial|perfect*|excelente*|recomend*|vale|pedir mas|mejor',
    ],
    '(encontr*|encuentr*|vi|hay) (a |un |) mejor precio',
  ],
  weak: ['precio', 'dinero', 'car(a|o)', 'coste', 'plata', 'no vale la pena', 'no merece la pena', 'euros'],
};

const BOUGHT = '(pedid*|pedi|pedimos|compr(ada|ado|amos|e)|ordene|encargue|elegi|escogi|hice (el pedido|la compra))';
const LIKES = '(agrada|agrado|convence*|convencio|encanta|gusta*|gustaron|gusto)';
const KIN = '(abuel*|espos*|herman*|hij*|madre|mama|marido|mujer|niet*|nin*|novi*|padre|papa|pareja|sobrin*|suegr*)';

/** The buyer's own reasons: changed mind, ordered wrongly, not needed, taste. */
export const buyerRemorse: CausePhrases = {
  strong: [
    '(me equivoque|error mio|fallo mio) .. (talla|talle|medidas|tamano|numero)',
    [
      'ya no (la |las |lo |los |me |nos |) (hace falta|necesit*|ocup*|quier*|requier*)',
      'tarde|tardo|tardaron|retras*|demora*|no llego|llego el|llego la|llego pasad*|llego despues|llego dos',
    ],
    'no (la |lo |los |) (necesit(aba|amos|e|o)|ocupo|voy a (necesitar|usar)|requiero)',
    'cambi(ado|amos|ar|e|o) de (idea|opinion|parecer|planes)',
    '(arrepent*|arrepient*|arrepint*)',
    '(me |nos )(lo |) (he |) (confundi|confundido|equivocado|equivoque)',
    `${BOUGHT} (dos |la |lo |uno |) .. (por (accidente|despiste|equivocacion|error|impulso)|sin querer|dos veces|por duplicado|duplicad*|repetid*|de mas)`,
    `por (accidente|equivocacion|error) (la |lo |) ${BOUGHT}`,
    `${BOUGHT} (yo |) (el|la|las|los|otra|otro|un|una) (color |medida |modelo |producto |talla |tamano |) (equivocad*|incorrect*|que no (era|necesitaba)|erroneo)`,
    '(culpa|despiste|equivocacion|error|falla|fallo) (mi(a|o)|nuestr*|de mi (hija|hijo|marido|mujer|parte)|propi*)',
    'mi (culpa|despiste|equivocacion|error|fallo)',
    '(no (me |) (di cuenta|fije|lei|percate)|no (calcule|comprobe|medi|mire|revise|vi) (bien|la descripcion|las medidas|que))',
    '(calcule|elegi|entendi|lei|medi|mire|pedi) mal',
    'ya (la|las|lo|los) (tenemos|tengo|tenia*|tiene*)',
    'ya (tenia*|tengo|tenemos|tiene|se l(a|o)) (habia* |) (comprado |regalado |) (un(a|o|os|)|otr*|el|la|dos|este|lo mismo|igual|en casa)',
    '(me|ya) (se |) (la |lo |) (habia |habian |han |) (comprado|regalado|regalaron)',
    [
      '(encontr(ado|e)|vi|compre|consegui|halle|visto) (otr(a|as|o|os)|un(a|o) mejor|algo mejor|algo que (me|nos)) (marca |modelo |opcion |producto |) (mejor|que (me|nos) (convence*|gusta*|va)|mas bonit*|en otr*|antes|en tienda)',
      'mas barat*|mejor precio|precio',
    ],
    `no (le |me |nos |) ${LIKES} (mucho |nada |) (a mi ${KIN} |) (como (le |me |) (luce*|queda*|sienta|ve)|el (color*|corte|dibujo|diseno|estampado|estilo|modelo|tono)|la forma|los colores|su (color|diseno|estilo|forma)|en persona|puest*)`,
    `a (el|la|mi|su) ${KIN} no le(s|) ${LIKES}`,
    `(color*|diseno|estampado|estilo|forma|modelo|tono) .. no (le|me|nos) (${LIKES}|va|favorece|pega|combina*|queda bien)`,
    'no (combina* con|era|es|son|va con) (de mi|mi|nuestr*) (agrado|casa|cocina|estilo|gusto*|muebles|ropa|sala|salon|sofa)',
    '(he decidido no|lo pense mejor|me lo he pensado)',
    '(crei|creia|entendi|imagine|pensaba|pense) que (era*|incluia*|servia*|traia*|venia*) .. (no (lei|me fije|mire|vi)|culpa mia|error mio|fallo mio|mi (culpa|error))',
    `(${BOUGHT}|me pase) (de mas|demasiad*)`,
    '(este|esto|otro|una|uno) (me |nos |) sobra',
    '(al final|finalmente) (no (la |lo |) (hizo falta|necesit*|quier*|quiso|use|voy)|compr(amos|e) otr*)',
    'ya (compre|consegui|tengo|pedi) otr*',
    [
      'no (era|es|son) (lo (mio|nuestro)|para mi|mi (color|estilo|gusto|rollo|tipo)|de mi (agrado|rollo))',
      'celu|movil|coche|moto|pc|talla',
    ],
    [
      '(prefier(e|en|o)|preferi(mos|o)) (el (de|mio|otro|que)|la (de|otra|que)|otr(a|o|as|os)|quedar*|seguir)',
      'calidad|pagar|marca',
    ],
    [
      `mi ${KIN} .. (ya |) (compr(ado|o)|encontro|habia comprado|regalo|trajo|tenia|tiene) (otr(a|o)|el mismo|igual|la misma|uno|una)`,
      'encant*|le gusto|para su',
    ],
    '(al final|este|esta|estos|estas|ya) no (le |me |nos |) (hace*|hizo) falta',
    'no (le |me |nos |te |) favorece*',
    ['no (la|las|lo|los) (comprobe|lei|medi|mire|revise|vi bien)', 'llegar'],
    '(compr(e|amos)|lei|mire|pedi) (deprisa|muy rapido|rapido|sin (fijarme|leer*|medir*|mirar*|pensar*))',
    '(por no (fijarme|haber (leido|medido|mirado)|leer|medir|mirar)|soy (despistad*|un(a|) (desastre|despistad*|tont*)))',
    'no (le |lo |la |les |) (dare uso|encuentro (hueco|sitio|uso)|voy a (dar|sacar)|vamos a (dar|usar|necesitar)|veo (la |) utilidad)',
  ],
  normal: [
    [
      `no (le|me|nos) ${LIKES} (como|el|la|los|su)`,
      'calidad|que (el|haya|la|llegue|no|se|sea|venga)|trato|servicio|material|sonido|olor|sabor|tela|atencion|acabado*|precio|plastico|empaque|embalaje',
    ],
    '(por (accidente|equivocacion|error)|sin querer)',
    'no (la|lo|los) quiero',
    'no lo (usamos|usare|uso)',
    'no (era|es) (el|la|lo) que (buscaba|necesitaba|necesito|queria)',
    [
      '(crei|creia|pensaba|pense) que (era*|incluia*|servia*|traia*|venia*)',
      'mas|grande|pequen*|original|nuevo|buen*|mejor|calidad|resistente|cuero|piel|foto*|anuncio',
    ],
    '(duplicado|repetido)',
    'no (combina|pega) con',
    'otro (color|modelo|producto) que me gusta',
  ],
  weak: ['no lo necesito', 'por error', 'regalo', 'feo', 'fea', 'color'],
};

const SOLVE =
  '(solucion*|respuesta*|la cara|una (respuesta|solucion)|explicacion*|ningun* (respuesta|solucion)|bola|noticias|razon)';
const REPLIES = `(respond*|contest*|atiend*|atend*|hac(e|en) caso|hicieron caso|d(a|an|ieron|io) ${SOLVE}|resuelv*|resolv*|ayud*|se hac(e|en) (cargo|responsable*)|(quier|quis)* (aceptar*|cambiar*|devolver*|hacerse|saber nada)|cumpl*|acept*|reembols*|devuel*|devolv*|repar*|cubr*)`;
const BACK = '(devolv(er|ieron|io)*|devuelt*|devuelv*|reembols*|abon(ado|an|ar|aron|en)|regres(ado|an|ar|aron))';

/** Seller, platform, support, warranty, refund and its cost, billing. */
export const customerService: CausePhrases = {
  strong: [
    `${SELLER} .. (jamas|ni|ni siquiera|no|nunca|sin|tampoco) (la |le |lo |me |nos |se |) (ha |han |) ${REPLIES}`,
    [
      `(jamas|nadie|ni|no|nunca|tampoco) (me |nos |) (ha |han |) (ni |) (respond(en|ido|ieron|io)|contest(a|ado|an|aron|o)|atiend*|atend*|hac(e|en) caso|hicieron caso|d(a|an|ieron|io) ${SOLVE}|solucion*|resuelv*|resolv*|ayud(ado|an|aron)|se hac(e|en) (cargo|responsable*)|quier(e|en) (cambiar*|devolver*|hacerse|saber nada))`,
      'pantalla|boton*|tactil|mando|app|problema resuelto',
    ],
    `(no|sin|ni|ningun*|cero|sigo sin|esper(ando|o)) (hay |he |la |ningun* |obtener |obtuve |recib* |tengo |tipo de |una |) (contestacion|respuesta*|solucion*)`,
    `(jamas|ni|no|nunca|sigue* sin|sin|tampoco) (me |nos |se me |te |) (ha |han |quier* |quis* |) (ni |) ${BACK} (el |la |los |mi |todo |) (#|costo|dinero|importe|nada|pago|pedido|plata|que pague|reembolso|total|)`,
    'no (me |) (aparece*|ha llegado|hacen|hicieron|llega*|recib*) (aun |todavia |) (el |la |mi |ningun |) (abono|devolucion|dinero|importe|reembolso)',
    `(aun|continuo|llevamos|llevo|seguimos|sigo|todavia) .. (esper*|pidiendo|reclamando) .. (abono|cambio|devolucion|dinero|factura|recogida|reembolso|respuesta|solucion)`,
    '(quier(e|en)|pretend*|pid(e|en|ieron)|dice(n|) que|tuve que|toca|hay que|oblig*|hac(e|en)|exig*) .. (abone|cobrar*|pagar|pago|pague) .. (devolucion|envio*|gastos|portes|recogida|regreso|retorno|vuelta)',
    '(coste|costes|costo|costos|envio|gastos|portes) (de|de la|del|por) (la |)(devolucion|devolverlo|retorno|vuelta)',
    '(devolucion|devolver|devolverl*) .. (a mi (cargo|costa)|cuesta mas|cobr(an|aron)|me cuesta|sale mas|pagando)',
    '(niegan|negaron|nego|rechaz(ado|an|aron|o)|deneg(ado|aron|o)|no (me |nos |) (acept(an|aron)|admit(en|ieron)|permit(e|en|ieron)|dejan|recogen)) (hacer |) (a |el |la |mi |una |) (cambi*|devol*|garantia|reclamacion|reembols*)',
    'no (la |lo |me |se |) (puede*|puedo|deja*|permite*|pude|he podido|hay (forma|manera) de|logro|consigo) (devolver*|hacer (la |una |) devolucion|contactar*|reclamar*|hablar con|anular*|cancelar*)',
    '(imposible|dificil|no hay (forma|manera) de|no pude|odisea) (de |) (contactar*|hablar con|devolver*|reclamar*|que (contesten|me devuelvan|respondan))',
    '(garantia) .. (no (cubre*|funciona*|sirve*|existe*|aplica*|responde*|la (acepta*|cumple*|respeta*)|se hace*|me|quieren)|nul(a|o)|mentira|rechaz*|deneg*|pesim*|solo (cubre|dura))',
    '(sin|no (cumplen|dan|hay|ofrecen|respetan|tiene*)) (la |ningun* |) garantia',
    `(amazon|atencion|empresa|fabricante|proveedor|servicio|soporte|tienda|vendedor*) .. (pasa* de|ignora*|ignoro|se (burla*|desaparec*|hace* el|lava*|nego|niega*|quita*)|da* largas|bloque*|miente*|mintio|acus*|culp*|dice* que|dij(eron|o) que (era|es|la|no|ya)|rechaz*|no (es|son) (de fiar|profesional*|seri*)|cierra*|ofrece* (#|solo |un |una )(descuento|euros|miseria|reembolso parcial)|pide* (mil|mas|fotos|que (lo |) (envie|mande|pague)))`,
    '(se (lava|lavan|lavaron) las manos|se desentiend*|dan largas|pasan de mi|me (han |) ignor*|me tienen (dando vueltas|de un lado|esperando|maread*)|tom(ado|an|aron) el pelo|hacen los (locos|sordos)|me bloquearon|me colgaron|en visto|nadie (ayuda|contesta|me da|responde|resuelve|se hace|soluciona)|no se hacen* (cargo|responsable*))',
    '(escrib(i|imos|ir|ito)|escrito|llam(ado|amos|e|o)|contact(ado|amos|e)|reclam(ado|e)|mand(ado|e)|envi(ado|e)|intente (contactar|hablar)) ... (no (me |) (ha |han |) (atiend*|ayud*|contest*|dan|dieron|hac*|respond*|solucion*)|sin (exito|respuesta|solucion)|y nada|nadie (me |) (ayud*|contest*|da|hac*|respond*|solucion*)|nunca (me |) (contest*|respond*)|silencio|respuesta automatica)',
    '(trat(aron|o) (muy |) (fatal|mal)|mal trato|maleducad*|malas maneras|groser(a|ia|o|os)|me (amenaz*|colg*|grit*|insult*)|falta* (de|el) respeto|falta de seriedad)',
    '(cobr(ado|an|aron|o)|carg(ado|aron|o)) (dos veces|doble|el doble|por duplicado|de nuevo|otra vez|sin (autorizacion|permiso)|# veces)',
    '(cargo|cobro|pago) (doble|indebido)',
    'no (me |) (mand*|envi*|dan|emit*|facilit*|hac*|han (dado|enviado|mandado)|dieron|quieren (dar|hacer)|puedo (descargar|obtener)|llego|llega) (la |mi |ningun* |una |) factura*',
    '(factura*) .. (no (la|llega*|me)|incorrect*|errone*|equivocad*|pedi|negaron|reclam*)',
    '(necesito|no hay|no trae|no viene|sin) (la |una |) factura',
    '(reembols(an|aron|o)|devolvieron|devuelven|ofrec(en|ieron)|me dieron) (apenas |me |solo |) (#|la mitad|menos|mitad|parcial*|un vale)',
    '(asegur(aron|o)|dij(eron|o)|confirm(aron|o)|garantiz(aron|o)|promet(ieron|io)) .. que (si |) (era*|es|servia|valia|compatible|me (devolverian|enviarian|llamarian|reembolsarian)|iba* a) ... (pero|y) (ahora|mentira|nada|no|nunca|sigo|todavia)',
    '(no (ha |han |) (pasan|pasaron|venido|vienen|vinieron|vino) a (buscar*|por|recoger*)|nadie (ha venido|viene|vino) a (por|recoger*))',
    [
      'sin (querer |) (atender|contestar|dar* (la cara|razon|respuesta|senales|solucion)|devolver|dignarse|hacer(me|nos|) (caso|ni caso)|reembols|resolv|responder|solucionar)*',
      'problema resuelto|querer devolver|tener que',
    ],
    'ni (siquiera |) (un|una) (mala |misera |simple |triste |) (correo|disculpa*|llamada|mail|mensaje|perdon|respuesta)',
    '((hac|dan|dio|dieron)* (oidos sordos|la callada|la espalda)|silencio (absoluto|administrativo|total)|(dejan|dejaron) (colgad*|en visto|plantad*|tirad*))',
    '(contest(a|an)|habl(ar|as|o)|respond(e|en|io)|atiende) (con |) (el|la|un|una) (bot|maquina|plantilla|robot)',
    '(el bot|un bot|(mensaje*|respuesta*) automatic*|copia y pega)',
    'nadie (me |nos |te |) (la |las |lo |los |) (abona*|arregla*|cambia*|coge|da la cara|devuelve*|envia*|explica*|llama*|manda*|quiere hacerse|repone*|se (digna|hace|responsabiliza))',
    '(me|nos) (la|las|lo|los) (denieg*|deneg*|niega*|negaron|nego|rechaz*)',
    'no (me|nos) (la|las|lo|los) (han |quieren |quisieron |) (abon|acept|arregl|cambi|corrig|correg|cubr|devolv|devuel|recog|reembols|reemplaz|repar|repon|solucion|tramit)*',
    [
      '(aleg|contest|dic|dij|insist|respond)* (en |) que (eso |) (el sistema|es (cosa|culpa|mi|normal)|la (culpa|pedi)|lo (pedi|rompi)|no (cubre*|entra|pueden|se puede)|ya (no|paso))',
      'manual|descripcion|anuncio|caja',
    ],
    '(cosa de |culpa de(l|) |por |un )(desgaste|mal uso|uso (indebido|inadecuado|incorrecto))',
    [
      '(exig|oblig|pid)(e|en|ieron|a|an|aron|io) (a |) (comprar|enviar*|esperar|mandar*|hacer|que (compre|envie|espere|grabe|haga|mande|pague|rellene))',
      'app|registr*|pantalla',
    ],
    [
      '(espera*|espere|espero) .. (me|nos) (abon|cambi|contest|devolv|devuelv|ingres|llam|reembols|repon|respond|soluciona)*',
      'llegue',
    ],
    '(atencion|el chat|empresa|servicio|soporte|tienda|vendedor*) .. (insist*|me (manda|remite) a|tarda*|un(a|os|) (verguenza|estafador*|sinverguenza*))',
    ['(pelote(an|ando|aron|o)|me (marean|torean)|nos (marean|torean)|pasa* la (bola|pelota)|de uno a otro)', 'foto*'],
    ['(excusa*|evasivas|trabas|la misma (cancion|historia)|(pone*|todo) (mil |muchas |son |) (pegas))', 'sin excusa*'],
    '(aun|continuo|seguimos|sigo|todavia) sin (el |la |mi |que me |un |ver (el |mi |un |) |) (abono|centavo|devolucion|devuelvan|dinero|duro|euro|factura|peso|plata|reembols*|reintegro|solucion)',
    [
      '(falta*|necesito|negaron|pedi|prometieron|reclame|solicite) .. factura',
      'enseguida|rapid*|al momento|sin problema*',
    ],
    'factura .. (a nombre de|con (datos|errores)|mal|otr(a|o)|sin (iva|nif|rfc))',
    [
      '(pregunt|consult)(amos|e|o|ado) .. (chat|ellos|servicio|soporte|tienda|vendedor*) ... (asegur|confirm|contest|dij|garantiz|jur|respond)(aron|eron|ieron|io|o) (que |) (claro|compatible|era|es|perfect*|servia|si|valia)',
      'rapid*|enseguida|amable*',
    ],
    [
      `(despues de|envie|hice|llevo|mande|tras|van|voy por) (ya |) (${COUNT}|mil) (correo|email|llamada|mail|mensaje|reclam|ticket|whatsapp)*`,
      'encantad*',
    ],
    '(cuelga*|colgaron) (el (chat|telefono)|en cuanto)',
    '(jamas|ni|no|nunca) (me |) (cog|descolg|descuelg)* (el |las |) (llamadas|telefono)',
    '(detras de|peleando|persiguiendo|pendiente de|reclamando)(l|) (el |la |mi |por el |) (abono|cambio|devolucion|dinero|factura|reembolso)',
  ],
  normal: [
    [
      'no (contesta*|responde*)',
      'pantalla|boton*|tactil|mando|control|tecla*|touch|aparato|app|llamadas|maquina|reloj|voz|sensor*',
    ],
    '(devolucion*|reembolso) .. (complicad*|dificil|etern*|larg*|lent*|lio|problema*|tard*)',
    '(lio|pelea*|problema*) .. (con|en|para) (el |la |) (cambio|devolucion*|devolver*|factura|garantia|reembols*|vendedor)',
    '(denuncia*|reclamacion|reclame|reclamo)',
    'pago yo (el|la|los)',
    'ni caso',
    'no (darme|devolverme|pagarme)',
    'no (aceptan|admiten|hacen|permiten) (cambios|devolucion*|reembolsos)',
    ['(a|de|por) mi (bolsillo|cargo|costa|cuenta)', 'repar*|compre|arregle|gusto'],
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
