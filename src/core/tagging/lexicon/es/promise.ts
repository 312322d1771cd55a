import type { CausePhrases } from '../lexicon.ts';
import { BODY, SOURCE } from './words.ts';

const SAYS =
  '(dice*|decia*|pone*|ponia*|indica*|asegura*|promet*|muestra*|anuncia*|describ*|menciona*|especifica*|aparec*|sale|salia*|se ve*|parec*|tiene|tenia|trae*|es|era|son|eran|lleva*)';
const SHOWN =
  '(descrit*|descripcion|anunci*|mostrad*|publicad*|promet*|publicit*|dice*|pone*|indica*|muestra*|describ*|aparec*|se ve*|sale*|venden|ofrec*)';
const CLAIM =
  '(cuero|piel|algodon|madera|acero*|inox*|plata|oro|lana|seda|lino|metal|cristal|vidrio|ceramica|titanio|cobre|aluminio|bambu|impermeable*|sumergible*|resistente* al|inalambric*|antiadherente*|automatic*|silencios*|regulable*|elastic*|natural*|organic*|ecologic*|viscoelastic*|maciz*|recargable*|reversible*|lavable*|antideslizante*|transpirable*|termic*|magnetic*|4k|hd|full hd|hipoalergenic*|integral|de ley|925|ajustable*|universal*|hermetic*)';
const COLOUR =
  '(azul*|roj(o|a|os|as)|negr(o|a|os|as)|blanc(o|a|os|as)|verde*|gris*|marron*|amarill*|rosa*|morad*|beige|naranja*|dorad*|platead*|crema|cafe)';
const UNIT = '(cm|mm|metros|litros|ml|gb|gigas|g|gramos|kg|w|vatios|mah|lumenes|pulgadas|horas|hilos|dias)';
const BUT =
  '(y (no|es|son|solo|en realidad|ni|nada|luego|resulta|apenas|llega*|dura*|viene|vino|tiene*|mide*|mentira|a l*|el|la|lo|me|aqui)|pero (no|es|son|solo|en realidad|ni|nada|luego|apenas|llega*|dura*|viene|vino|tiene*|mide*|la|el|lo|a mi|mentira)|en realidad|realmente|no (lo |)(es|son)|mentira|ni de (lejos|broma))';

/** Not what listing, picture or promise say. */
export const notAsDescribed: CausePhrases = {
  strong: [
    `no (se |) (es|era|son|eran|tiene*|coincide*|corresponde*|parece*|parecia|ajusta*|concuerda*|cumple*|refleja*|luce*|ve*|esta|vino|llego|viene|igual*|lo) (en |nada |exactamente |ni |igual* |lo mismo |el mismo |la misma |tal |tan |como |parecid* |conforme |del todo |) (que |con |a |al |como |del |) (lo |el |la |las |los |) (que |) (en |de |) (la |el |las |los |lo |) (${SOURCE}|${SHOWN})`,
    ['nada que ver con (la |las |lo |el |los |)', 'lo que (pedi|compre)'],
    'nada que ver',
    `(diferente*|distint*|otr(o|a)|difiere|dista|nada parecid*|peor|inferior*) (mucho |) (a|al|de|del|que) (lo |la |el |las |los |) (que |) (aparec* |sale* |muestra* |viene |ve* |se |esta |) (en |) (la |el |las |) (${SOURCE}|${SHOWN})`,
    `(en|segun|por) (la |las |el |los |su |) ${SOURCE} .. ${SAYS} ... (${BUT}|solo|mide*|apenas|no|llego)`,
    `(la|las|el|los|su) ${SOURCE} (del (producto|anuncio|articulo) |) (se |lo |la |) ${SAYS} .. (${BUT}|solo|apenas|no|ni)`,
    `(dice*|decia*|pone|ponia|anuncia*|promete*|prometian|asegura*|indica*|supone*|supuestamente|vend(en|ia*|ido|ieron) como|lo venden|describen|afirman|segun (ellos|el vendedor|dicen)|en teoria) ... ${BUT}`,
    `(publicidad|anuncio|descripcion|foto*|imagen*|informacion|titulo|caracteristicas|datos) (es |son |) (muy |totalmente |) (enganos*|fals(a|as|o)|mentir*|erronea*|incorrect*|trucad*|retocad*|engana*|exagerad*|no (es|son) real*)`,
    '(enganos*|engana*|mienten|miente|mintieron|mentira*|falsa publicidad|gato por liebre)',
    'color* .. (distint*|diferent*|no (es|era|son) (el|el mismo|igual|como|los)|no (coincide*|corresponde*|se parece*)|nada que ver|mas (oscur*|clar*|apagad*|fuerte*|chillon*|palid*|intens*) (que|de lo|del)|otro)',
    `(mas|mucho mas|menos) (oscur*|clar(o|a)|apagad*|palid*|intens*|viv(o|a)|chillon|brillante|fuerte|bonit*|grues*|fin(o|a)|larg*|pequen*|chic(o|a)|grand*|cort*|estrech*|anch*) (que|de|a|del) (lo |) (que |) (se |) (aparec* |sale* |ve* |muestra* |pone* |dice* |indica* |) (en |) (el |la |las |los |lo |) (${SOURCE}|${SHOWN})`,
    '(tono*|estampado|diseno) .. (distint*|diferent*|no (es|coincide*|corresponde*) (el|con|al)|mas (oscur*|clar*))',
    `(no|ni) (es|son|era|eran|lleva*|esta hecho) (de |un |una |) (nada |realmente |) ${CLAIM}`,
    `(no|ni) (es|son|era) (el |de color |) ${COLOUR} (es|sino|mas|como|que|son)`,
    `no (lo |) (cumple*|hace*|tiene*|ofrece*|da|trae*|lleva*|dura*|aguanta*) (con |) (lo |las |los |la |el |todo |) (que |) (se |) (${SHOWN}|asegur*|caracteristicas)`,
    `(en la|en las|por la|por las) (foto*|imagen*) (se ve*|parec*|sale*|aparec*|es|era|luce*|tiene*|viene*)`,
    '(en (persona|vivo|la vida real|mano)|en realidad|la realidad|realmente) (es|son|se ve*|no|parece*|mide*|luce*|tiene|era)',
    `(realmente|solo|apenas) (mide*|pesa|tiene*|son|trae|da|llega a) (unos |unas |) # ${UNIT}`,
    `no (son|tiene*|llega*|mide*|hay|pesa*) (a |ni |de |) (los |las |) # (${UNIT}|anunciad*|que)`,
    `(dice*|promete*|anuncia*|pone|ponia|indica|aguanta*|dura*) .. # ${UNIT} (y|pero|no|solo|apenas|ni)`,
    '(la|las|el) (foto*|imagen*|descripcion|anuncio) (engana*|miente*|no (es|son|tiene*|se|muestra*|refleja*|corresponde*|coincide*|dice*|indica*|aclara*)|lleva* a (error|engano)|confunde*)',
    'no (lo |) (dice*|pone*|indica*|especifica*|avisa*|aclara*) (nada |) (en|por) (ningun*|la|el)',
    '(cuando|y eso que|aunque|si) (en (la |el |) (anuncio|descripcion|pagina|web) |) (pon(e|ia)|dec(ia|ian)|dice*|anuncia*|promet*) ',
    '(induce*|lleva*) a (error|engano|confusion)',
  ],
  normal: [
    [
      `(la|las|el|en la|en el|segun la|segun el|segun) ${SOURCE} (se |lo |) (dice*|decia*|pone|ponia|indica*|asegura*|promete*|muestra*|anuncia*|menciona*|especifica*|habla*|describe*|aparec*|salia|sale|se ve*|tenia|parec*)`,
      'exactamente|tal cual|tal y como|igual|como dice|como se ve|mejor|no lei|no vi|culpa|no me fije|coincide|cumple|perfect*|error mio|corresponde',
    ],
    ['(se supone que|supuest(o|a|amente)|deberia* (tener|ser|traer|durar|llevar|aguantar))', 'llegado|llegar|entreg*'],
    ['(diferente*|distint*) (a|de|al|del) ', 'todo el mundo|lo habitual|lo normal|lo que pedi|los demas|pedido'],
    'no (es|son) como (en|se|la|las|el|lo)',
    '(color|tono) .. (mas (oscur*|clar*|apagad*|palid*|fuerte*)|diferente|distint*)',
    '(mas|bastante) (oscur*|clar(o|a)|apagad*) (que|de lo)',
    'no corresponde*',
    '(no trae|no tiene|no viene con|no incluye) .. (que (dice*|sale*|aparec*|anunci*|se ve)|de la (foto|imagen|descripcion)|como (dice*|en la|sale*|anuncia*|indica*))',
    'que (sale*|salia|aparec*|se ve*) en (la |el |las |) (foto*|anuncio|imagen*)',
    'como (anuncia*|promete*|prometian|dice*|indica*|se anuncia|venden|aseguran)',
    '(tomadura de pelo|estafa|engano) (las|la|con) (foto*|imagen*|medidas|descripcion)',
  ],
  weak: [
    'foto*',
    'descripcion',
    'imagen',
    'anuncio',
    'diferente',
    'distint(o|a)',
    'estafa',
    'timo',
    'publicidad',
    'color',
    'no cumple',
  ],
};

const EXPERT =
  '(tienda*|marca|fabricante|servicio (tecnico|oficial)|joyer*|relojer*|perfumeria*|experto|apple|nike|adidas|sony|samsung|web oficial|concesionario|taller|optica)';

/** Believed fake or copied. */
export const counterfeit: CausePhrases = {
  strong: [
    [
      '(falsific*|imitacion*|replica*|pirata*|pirateria|truch(o|a|os|as|isimo)|bamba|fake|clon|plagio|adulterad*)',
      'imitacion (a |de |)(cuero|piel|madera)|disfraz|barco|fiesta|parche pirata|sombrero|espada|polipiel',
    ],
    [
      '(es|son|era|parece*|sea|sean|seguro que es|totalmente|claramente|perfume|producto|colonia|reloj|zapatillas|cargador|bateria|bolso) (100 |mas |un |una |) fals(o|a|os|as)',
      'contacto|fondo|es falso que|pestanas|planta*',
    ],
    [
      '(no|nada|ni|dudo que) (es|son|era|eran|sea|sean|parece*|parecen ser|creo que sea*|de) (de |el |la |los |un |una |ser |producto |) (original*|autentic*|genuin*|legitim*|de marca|de la marca)',
      'color original|idea|caja|embalaje|diseno|cuero|piel|pila*',
    ],
    'no (original*|autentic*)',
    '(copia*) (barata*|china*|burda*|mal(a|as) (hecha*|)|malisima*|falsa*|del original)',
    '(mala|burda|es una|son|vulgar) copia*',
    '(numero de serie|codigo*|lote|holograma|imei|certificado|qr) .. (no (existe*|es (valid*|correct*|original)|reconoce*|aparece*|coincide*|figura*|sale|corresponde*)|invalid*|fals(o|a)|repetid*|inexistente)',
    `${EXPERT} .. (dij*|dice*|confirm*|asegur*|comprob*) ... (no (es|son|era) (de ellos|suy*|original*|autentic*|verdad*|de la marca)|fals*|copia|imitacion|replica|no existe*|no lo reconoc*)`,
    '(logo*|marca|nombre|letra*|caja|etiqueta|tapon|frasco|tipografia) .. (mal escrit*|falta* de ortografia|distint* al original|diferente (al|del) original|no (es|tiene|lleva|trae) (el|la|como el|igual al) (logo|holograma|original|de la marca))',
    '(dud*|sospech*|desconfi*) .. (autenticidad|original*|autentic*|es falso|sea falso|es una copia)',
    '(vende*|vendieron) (un |una |producto* |) (fals*|copia*|replica*)',
  ],
  normal: [
    [
      'fals(o|a|os|as)',
      'contacto|fondo|publicidad|descripcion|informacion|promesa*|anuncio|alarma|pestanas|unas|techo|planta*|medida*|datos|lectura*|fecha|foto*|direccion|es falso',
    ],
    ['(una copia|es copia|son copias)', 'de seguridad|llave|imprimir'],
    'no (es|son|parece*) (original*|autentic*)',
    '(parece*|seguro) (de |) (imitacion|copia)',
  ],
  weak: ['original', 'copia', 'estafa', 'timo'],
};

const SKIN = `(piel|cara|${BODY}|ojo*|labio*|boca|lengua|garganta|cuero cabelludo|zona|culito|parpado*)`;
const CREATURE = '(bicho*|gusan*|insecto*|cucaracha*|hormiga*|polilla*|larva*|gorgojo*|mosca*|chinche*|acaro*)';

/** Hurts, burns, sparks, irritates, sickens. */
export const safety: CausePhrases = {
  strong: [
    `(me|le|les|se me|se le) (ha |han |a |) (quem*|cort(o|e|aron|ado|a)|pinch(o|e|a)|clav(o|e) (una|un|en)|electrocut*|irrit*|hiri*|abras*|aran(o|e)) (la |el |los |las |un |una |toda |casi |mi |al |) (${SKIN}|pelo|hij*|bebe|nin*|borde*|filo*|usar*|abrir*|tocar*|sacar*|coger*)`,
    `irrita* (mucho |) (la |el |) (piel|${SKIN})`,
    [
      '(alergi*|alergic*|reaccion (alergica|mala|rara|en la piel)|urticaria|dermatitis|ecc*zema|sarpullid*|salpullid*|ronchas|erupcion*|granos|granitos|acne|rojez|rojeces|enrojec*|hincha(zon|ron)|se me hincho|hinchad* (los|la|el)|ampollas|quemadura*|quemazon|escozor|picor*|comezon|picazon|heridas|escuece*|me arde*|ardor|irritacion*|sangr(o|a|ando|e))',
      'alivia*|calma*|quita*|elimina*|tengo alergia|soy alergic*|antialergic*|para (el|la|las|los) (picor|alergia|acne|granos)|contra|mejor*|desaparec*|ya no|ideal para|hipoalergenic*|mi acne|granos de|en grano|molinillo',
    ],
    `se (me|le) (puso|puse|pone|quedo|ha puesto|pusieron|lleno|inflamo|hincho) .. (roj(o|a|os|as)|colorad*|inflamad*|hinchad*|granos|ronchas|irritad*|ojo*|piel|cara|labios)`,
    '(me|le|nos|les) (ha |han |) (sal(io|ieron|e|en|ido)|aparec*|provoc*|produ*|caus*|saco|sacaron|dio|da|dado|hizo) (una |un |unos |unas |muchos |mucha |mucho |como |fuerte |) (gran(os|itos)|ronchas|sarpullido|alergia|reaccion|picor*|picazon|comezon|irritacion*|escozor|manchas rojas|ampollas|calambre*|descarga*|chispazo|corriente|toque*|nauseas|vomito*|diarrea|dolor de (estomago|tripa|barriga|cabeza)|mareo*|herida*|intoxicacion)',
    '(calambrazo*|calambre*|descarga electrica|chispa*|chispazo*|electrocut*|cortocircuito|hizo corto|da (toques|corriente)|dio (un |) (toque|corriente)|salto el (diferencial|automatico)|saltan los plomos|salto la luz|fogonazo|flamazo)',
    [
      '(fuego|incendi*|en llamas|llamas|ardiendo|humo|humareda|explot(o|a|aron|ado)|estallo|chamusc*|carboniz*|olor a (quemado|chamuscado)|huele a (quemado|chamuscado)|ol(io|ia|er) a (quemado|chamuscado)|se derriti(o|eron)|derriti(o|eron) (el|la))',
      'sabe|chocolate*|a fuego lento|fuegos|sin humo|detector de humo|chimenea|arma|bombon*|helado|vela*|queso|al fuego|para el fuego|boton*|barbacoa|globo*',
    ],
    'se (calienta*|calento|pone|puso|sobrecalienta*) (mucho|muchisimo|demasiado|tanto|un monton|ardiendo|al rojo|hirviendo|muy caliente|que|hasta)',
    '(sobrecalent*|sobrecalient*|recalent*|quemaba|(esta|estaba) que (quema*|arde|ardia)|no se puede (ni |) tocar|caliente que (no|quema))',
    '(peligros*|peligro|un riesgo|insegur*|nada segur*|no (es|son) segur*|toxic*|nociv*|atragant*|se (ahog*|asfixi*)|casi (se (ahoga|cae|quema|asfixia)|me (mato|caigo|quemo)|nos|incendia|provoca)|accidente|intoxic*)',
    '(borde*|canto*|filo*|esquina*|rebaba*|metal|tornillo|clavo|punta|astilla*|alambre) .. (corta*|cortante*|afilad*|peligros*|sobresal*|pincha*|clava*)',
    '(me cai|me caigo|se cayo mi|me hice (dano|una herida|un corte)|me golpee|urgencias|al hospital|al medico|al dermatologo|veterinario)',
    `${CREATURE} .. (dentro|en (la |el |los |las |)(comida|harina|arroz|cereal*|pienso|paquete|bolsa|bote|caja|alimento)|vivos|vivo|muert*)`,
    `(tenia*|traia|venia*|habia|llen(o|a|as|os) de|con|encontre|salieron|trae|tiene) (un |una |unos |varios |) ${CREATURE}`,
    '(me (sento|cayo|puse|puso) (fatal|muy mal|mal|enferm*|mala)|vomit*|diarrea|nauseas|gastroenteritis|dolor de (tripa|estomago|barriga))',
    '(mi |el |la |al |) (perr(o|a)|gat(o|a)|bebe|hij(o|a)|nin(o|a)) .. (enferm*|se puso (mal|mala|malit*)|intoxic*|se (corto|quemo|ahog*|atragant*|trago|clavo)|sarpullido|roncha*)',
    '(cable*) (pelad*|al aire|quemad*|derretid*)',
    '(enchufe|cable|cargador|clavija|adaptador) .. (quem*|derrit*|chamusc*|humo|ardiendo)',
    '(explota*|revent*) (la bateria|en (la mano|la cara|las manos)|mientras|sola|solo|de repente)',
    '(mareo|marea|mareaba|dolor de cabeza) (el olor|por|con|al|del)',
    `me (arde*|quema*|escuece*|pica*|ardia) (mucho |) (la |el |los |toda |) ${SKIN}`,
  ],
  normal: [
    [
      '(cortante*|punzante*|afilad(o|a|os|as))',
      'cuchillo*|tijera*|bien afilad*|hoja*|no (viene|esta)|sin afilar|lapi*|poco|mal afilad*',
    ],
    '(pica*|picor) (la|el|los) (piel|ojos|cabeza|cuero)',
    [CREATURE, 'mata*|repel*|ahuyent*|trampa*|atrapa*|espanta*|contra|plaga|bicho raro|para los|fuera'],
    'me (corte|queme|pinche|quemo|corto)',
  ],
  weak: ['humo', 'piel', 'caliente', 'quema', 'arde', 'irrita'],
};
