import type { CausePhrases } from '../lexicon.ts';
import { BODY, SOURCE } from './words.ts';

const SAYS =
  '(anuncia*|aparec*|asegura*|decia*|describ*|dice*|era|eran|es|especifica*|indica*|lleva*|menciona*|muestra*|parec*|pone*|ponia*|promet*|sale|salia*|se ve*|son|tenia|tiene|trae*)';
const SHOWN =
  '(anunci*|aparec*|describ*|descripcion|descrit*|dice*|indica*|mostrad*|muestra*|ofrec*|pone*|promet*|publicad*|publicit*|sale*|se ve*|venden)';
const CLAIM =
  '(4k|925|acero*|ajustable*|algodon|aluminio|antiadherente*|antideslizante*|automatic*|ceramica|cobre|cristal|cuero|de ley|elastic*|full hd|hd|hermetic*|hipoalergenic*|impermeable*|inalambric*|integral|lana|lavable*|lino|madera|metal|natural*|organic*|oro|piel|plata|recargable*|regulable*|resistente* al|seda|silencios*|transpirable*|universal*|vidrio|viscoelastic*)';
const COLOUR =
  '(azul*|roj(a|as|o|os)|negr*|blanc*|verde*|gris*|marron*|amarill*|rosa*|morad*|beige|naranja*|dorad*|platead*|crema|cafe)';
const UNIT = '(cm|dias|g|gb|gigas|gramos|hilos|horas|kg|litros|mah|metros|ml|mm|w)';
const BUT =
  '(y (a l*|apenas|aqui|dura*|el|en realidad|es|la|llega*|lo|luego|me|mentira|mide*|nada|ni|no|resulta|solo|son|tiene*|viene|vino)|pero (a mi|apenas|dura*|el|en realidad|es|la|llega*|lo|luego|mentira|mide*|nada|ni|no|solo|son|tiene*|viene|vino)|en realidad|realmente|no (lo |)(es|son)|mentira|ni de (broma|lejos))';

/** Not what listing, picture or promise say. */
export const notAsDescribed: CausePhrases = {
  strong: [
    `(dice*|pone|anuncia*|vend*|supuestamente) .. ${CLAIM} (y|pero|cuando)`,
    `no (se |) (ajusta*|coincide*|concuerda*|corresponde*|cumple*|era|eran|es|esta|igual*|llego|lo|luce*|parece*|parecia|refleja*|son|tiene*|ve*|viene|vino) (como |conforme |del todo |el mismo |en |exactamente |igual* |la misma |lo mismo |nada |ni |parecid* |tal |tan |) (a |al |como |con |del |que |) (el |la |las |lo |los |) (que |) (de |en |) (el |la |las |lo |los |) (${SOURCE}|${SHOWN})`,
    ['nada que ver con (el |la |las |lo |los |)', 'lo que (compre|pedi)'],
    'nada que ver',
    `(diferente*|distint*|otr(a|o)|dista|nada parecid*|peor|inferior*) (mucho |) (a|al|de|del|que) (el |la |las |lo |los |) (que |) (aparec* |esta |muestra* |sale* |se |ve* |viene |) (en |) (el |la |las |) (${SOURCE}|${SHOWN})`,
    `(en|por|segun) (el |la |las |los |su |) ${SOURCE} .. ${SAYS} ... (${BUT}|solo|mide*|apenas|no|llego)`,
    `(el|la|las|los|su) ${SOURCE} (del (anuncio|articulo|producto) |) (la |lo |se |) ${SAYS} .. (${BUT}|solo|apenas|no|ni)`,
    `(dice*|decia*|pone|ponia|anuncia*|promete*|prometian|asegura*|indica*|supone*|supuestamente|vend(en|ia*|ido|ieron) como|lo venden|describen|segun (dicen|el vendedor|ellos)|en teoria) ... ${BUT}`,
    `(anuncio|caracteristicas|datos|descripcion|foto*|imagen*|informacion|publicidad|titulo) (es |son |) (muy |totalmente |) (enganos*|fals(a|as|o)|mentir*|erronea*|incorrect*|retocad*|engana*|exagerad*|no (es|son) real*)`,
    '(engana*|enganos*|falsa publicidad|gato por liebre|mentira*|miente|mienten|mintieron)',
    'color* .. (distint*|diferent*|no (era|es|son) (como|el|el mismo|igual|los)|no (coincide*|corresponde*|se parece*)|nada que ver|mas (apagad*|chillon*|clar*|fuerte*|intens*|oscur*|palid*) (de lo|del|que)|otro)',
    `(mas|menos|mucho mas) (oscur*|clar*|apagad*|palid*|intens*|viv(a|o)|chillon|brillante|fuerte|bonit*|grues*|fin(a|o)|larg*|pequen*|chic*|grand*|cort*|estrech*|anch*) (a|de|del|que) (lo |) (que |) (se |) (aparec* |dice* |indica* |muestra* |pone* |sale* |ve* |) (en |) (el |la |las |lo |los |) (${SOURCE}|${SHOWN})`,
    '(diseno|estampado|tono*) .. (distint*|diferent*|no (coincide*|corresponde*|es) (al|con|el)|mas (clar*|oscur*))',
    `(ni|no) (era|eran|es|esta hecho|lleva*|son) (de |un |una |) (nada |realmente |) ${CLAIM}`,
    `(ni|no) (era|es|son) (de color |el |) ${COLOUR} (como|es|mas|que|sino|son)`,
    `no (lo |) (aguanta*|cumple*|da|dura*|hace*|lleva*|ofrece*|tiene*|trae*) (con |) (el |la |las |lo |los |todo |) (que |) (se |) (${SHOWN}|asegur*|caracteristicas)`,
    `(en la|en las|por la|por las) (foto*|imagen*) (aparec*|era|es|luce*|parec*|sale*|se ve*|tiene*|viene*)`,
    '(en (la vida real|mano|persona|vivo)|en realidad|la realidad|realmente) (era|es|luce*|mide*|no|parece*|se ve*|son|tiene)',
    `(apenas|realmente|solo) (da|llega a|mide*|pesa|son|tiene*|trae) (unas |unos |) # ${UNIT}`,
    `no (hay|llega*|mide*|pesa*|son|tiene*) (a |de |ni |) (las |los |) # (${UNIT}|anunciad*|que)`,
    `(aguanta*|anuncia*|dice*|dura*|indica|pone|ponia|promete*) .. # ${UNIT} (apenas|ni|no|pero|solo|y)`,
    '(el|la|las) (anuncio|descripcion|foto*|imagen*) (engana*|miente*|no (coincide*|corresponde*|dice*|es|indica*|muestra*|refleja*|se|son|tiene*)|lleva* a (engano|error)|confunde*)',
    'no (lo |) (avisa*|dice*|especifica*|indica*|pone*) (nada |) (en|por) (el|la|ningun*)',
    '(aunque|cuando|si|y eso que) (en (el |la |) (anuncio|descripcion|pagina|web) |) (pon(e|ia)|dec(ia|ian)|dice*|anuncia*|promet*) ',
    '(induce*|lleva*) a (confusion|engano|error)',
  ],
  normal: [
    [
      `(el|en el|en la|la|las|segun|segun el|segun la) ${SOURCE} (lo |se |) (anuncia*|aparec*|asegura*|decia*|describe*|dice*|especifica*|habla*|indica*|menciona*|muestra*|parec*|pone|ponia|promete*|sale|salia|se ve*|tenia)`,
      'exactamente|tal cual|tal y como|igual|como dice|como se ve|mejor|no lei|no vi|culpa|no me fije|coincide|cumple|perfect*|error mio|corresponde',
    ],
    ['(se supone que|supuest(a|amente|o)|deberia* (aguantar|durar|llevar|ser|tener|traer))', 'llegado|llegar|entreg*'],
    ['(diferente*|distint*) (a|al|de|del) ', 'todo el mundo|lo habitual|lo normal|lo que pedi|los demas|pedido'],
    'no (es|son) como (el|en|la|las|lo|se)',
    '(color|tono) .. (mas (apagad*|clar*|fuerte*|oscur*|palid*)|diferente|distint*)',
    '(bastante|mas) (apagad*|clar*|oscur*) (de lo|que)',
    'no corresponde*',
    '(no incluye|no tiene|no trae|no viene con) .. (que (anunci*|aparec*|dice*|sale*|se ve)|de la (descripcion|foto|imagen)|como (anuncia*|dice*|en la|indica*|sale*))',
    'que (aparec*|sale*|salia|se ve*) en (el |la |las |) (anuncio|foto*|imagen*)',
    'como (anuncia*|aseguran|dice*|indica*|promete*|prometian|se anuncia|venden)',
    '(engano|estafa|tomadura de pelo) (con|la|las) (descripcion|foto*|imagen*|medidas)',
  ],
  weak: [
    'foto*',
    'descripcion',
    'imagen',
    'anuncio',
    'diferente',
    'distint*',
    'estafa',
    'timo',
    'publicidad',
    'color',
    'no cumple',
  ],
};

const EXPERT =
  '(tienda*|marca|fabricante|servicio (oficial|tecnico)|joyer*|perfumeria*|experto|apple|nike|adidas|sony|samsung|web oficial|concesionario|taller)';

/** Believed fake or copied. */
export const counterfeit: CausePhrases = {
  strong: [
    [
      '(falsific*|imitacion*|replica*|pirata*|pirateria|truch(a|as|isimo|o|os)|bamba|fake|clon|plagio)',
      'imitacion (a |de |)(cuero|madera|piel)|disfraz|barco|fiesta|parche pirata|sombrero|espada|polipiel',
    ],
    [
      '(bateria|bolso|cargador|claramente|colonia|era|es|parece*|perfume|producto|reloj|sea|sean|seguro que es|son|totalmente|zapatillas) (100 |mas |un |una |) fals*',
      'contacto|fondo|es falso que|pestanas|planta*',
    ],
    [
      '(dudo que|nada|ni|no) (creo que sea*|de|era|eran|es|parece*|parecen ser|sea|sean|son) (de |el |la |los |producto |ser |un |una |) (autentic*|de la marca|de marca|genuin*|legitim*|original*)',
      'color original|idea|caja|embalaje|diseno|cuero|piel|pila*',
    ],
    'no (autentic*|original*)',
    '(copia*) (barata*|china*|burda*|mal(a|as) (hecha*|)|malisima*|falsa*|del original)',
    '(burda|es una|mala|son) copia*',
    '(codigo*|holograma|imei|lote|numero de serie|qr) .. (no (existe*|es (correct*|original|valid*)|reconoce*|aparece*|coincide*|figura*|sale|corresponde*)|invalid*|fals*|repetid*|inexistente)',
    `${EXPERT} .. (asegur*|comprob*|confirm*|dice*|dij*) ... (no (era|es|son) (autentic*|de ellos|de la marca|original*|suy*|verdad*)|fals*|copia|imitacion|replica|no existe*|no lo reconoc*)`,
    '(caja|etiqueta|frasco|letra*|logo*|marca|nombre|tapon) .. (mal escrit*|falta* de ortografia|distint* al original|diferente (al|del) original|no (es|lleva|tiene|trae) (como el|el|igual al|la) (de la marca|holograma|logo|original))',
    '(desconfi*|dud*|sospech*) .. (autentic*|autenticidad|es falso|es una copia|original*|sea falso)',
    '(vende*|vendieron) (producto* |un |una |) (copia*|fals*|replica*)',
  ],
  normal: [
    [
      'fals*',
      'contacto|fondo|publicidad|descripcion|informacion|promesa*|anuncio|alarma|pestanas|unas|techo|planta*|medida*|datos|fecha|foto*|direccion|es falso',
    ],
    ['(es copia|son copias|una copia)', 'de seguridad|llave|imprimir'],
    'no (es|parece*|son) (autentic*|original*)',
    '(parece*|seguro) (de |) (copia|imitacion)',
  ],
  weak: ['original', 'copia', 'estafa', 'timo'],
};

const SKIN = `(piel|cara|${BODY}|ojo*|labio*|boca|lengua|garganta|cuero cabelludo|zona|parpado*)`;
const CREATURE = '(bicho*|cucaracha*|gorgojo*|gusan*|hormiga*|insecto*|larva*|mosca*)';

/** Hurts, burns, sparks, irritates, sickens. */
export const safety: CausePhrases = {
  strong: [
    '(huele*|olia|olor|oler|oliendo) .. (quemado|chamuscado)',
    `(le|les|me|se le|se me) (a |ha |han |) (quem*|cort(a|ado|aron|e|o)|pinch(a|e|o)|clav(e|o) (en|un|una)|electrocut*|irrit*|hiri*|aran(e|o)) (al |casi |el |la |las |los |mi |toda |un |una |) (${SKIN}|pelo|hij*|bebe|nin*|borde*|filo*|usar*|abrir*|tocar*|sacar*|coger*)`,
    `irrita* (mucho |) (el |la |) (piel|${SKIN})`,
    [
      '(alergi*|alergic*|reaccion (alergica|en la piel|mala|rara)|urticaria|dermatitis|ecc*zema|sarpullid*|ronchas|erupcion*|granos|granitos|acne|rojez|rojeces|enrojec*|hincha(ron|zon)|se me hincho|hinchad* (el|la|los)|ampollas|quemadura*|escozor|picor*|comezon|picazon|heridas|escuece*|me arde*|ardor|irritacion*|sangr(a|ando|e|o))',
      'alivia*|calma*|quita*|elimina*|tengo alergia|soy alergic*|antialergic*|para (el|la|las|los) (acne|alergia|granos|picor)|contra|mejor*|desaparec*|ya no|ideal para|hipoalergenic*|mi acne|granos de|en grano',
    ],
    `se (le|me) (ha puesto|hincho|inflamo|lleno|pone|puse|pusieron|puso|quedo) .. (roj(a|as|o|os)|colorad*|inflamad*|hinchad*|granos|ronchas|irritad*|ojo*|piel|cara|labios)`,
    '(le|les|me|nos) (ha |han |) (sal(e|en|ido|ieron|io)|aparec*|provoc*|produ*|caus*|saco|sacaron|dio|da|dado|hizo) (como |fuerte |mucha |mucho |muchos |un |una |unas |unos |) (gran(itos|os)|ronchas|sarpullido|alergia|reaccion|picor*|picazon|comezon|irritacion*|escozor|manchas rojas|ampollas|calambre*|descarga*|chispazo|corriente|toque*|nauseas|vomito*|diarrea|dolor de (barriga|cabeza|estomago|tripa)|mareo*|herida*|intoxicacion)',
    '(calambre*|descarga electrica|chispa*|chispazo*|electrocut*|cortocircuito|hizo corto|da (corriente|toques)|dio (un |) (corriente|toque)|salto el (automatico|diferencial)|saltan los plomos|salto la luz)',
    [
      '(fuego|incendi*|en llamas|llamas|ardiendo|humo|explot(a|ado|aron|o)|estallo|chamusc*|olor a (chamuscado|quemado)|huele a (chamuscado|quemado)|ol(er|ia|io) a (chamuscado|quemado)|se derriti(eron|o)|derriti(eron|o) (el|la))',
      'sabe|chocolate*|a fuego lento|fuegos|sin humo|arma|bombon*|helado|vela*|queso|al fuego|para el fuego|boton*|barbacoa|globo*',
    ],
    'se (calento|calienta*|pone|puso|sobrecalienta*) (al rojo|ardiendo|demasiado|hasta|hirviendo|muchisimo|mucho|muy caliente|que|tanto|un monton)',
    '(sobrecalent*|sobrecalient*|recalent*|quemaba|(esta|estaba) que (arde|ardia|quema*)|no se puede (ni |) tocar|caliente que (no|quema))',
    '(peligros*|peligro|un riesgo|insegur*|nada segur*|no (es|son) segur*|toxic*|nociv*|atragant*|se (ahog*|asfixi*)|casi (se (ahoga|asfixia|cae|quema)|me (caigo|mato|quemo)|nos|incendia|provoca)|accidente|intoxic*)',
    '(astilla*|borde*|canto*|clavo|esquina*|filo*|metal|punta|rebaba*|tornillo) .. (afilad*|clava*|corta*|cortante*|peligros*|sobresal*)',
    '(me cai|me caigo|se cayo mi|me hice (dano|un corte|una herida)|me golpee|urgencias|al hospital|al medico|al dermatologo|veterinario)',
    `${CREATURE} .. (dentro|en (el |la |las |los |)(alimento|arroz|bolsa|bote|caja|cereal*|comida|harina|paquete|pienso)|vivos|vivo|muert*)`,
    `(tenia*|traia|venia*|habia|llen(a|as|o|os) de|con|encontre|salieron|trae|tiene) (un |una |unos |varios |) ${CREATURE}`,
    '(me (cayo|puse|puso|sento) (enferm*|fatal|mal|mala|muy mal)|vomit*|diarrea|nauseas|gastroenteritis|dolor de (barriga|estomago|tripa))',
    '(al |el |la |mi |) (perr*|gat(a|o)|bebe|hij(a|o)|nin(a|o)) .. (enferm*|se puso (mal|mala|malit*)|intoxic*|se (ahog*|atragant*|clavo|corto|quemo|trago)|sarpullido|roncha*)',
    '(cable*) (al aire|derretid*|pelad*|quemad*)',
    '(adaptador|cable|cargador|clavija|enchufe) .. (ardiendo|chamusc*|derrit*|humo|quem*)',
    '(dolor de cabeza|marea|mareaba|mareo) (al|con|del|el olor|por)',
    `me (pico|arde*|ardia|escuece*|pica*|quema*) (mucho |) (el |la |los |toda |) ${SKIN}`,
    `(dej(o|a)|puso) (la |el |los |) ${SKIN} .. (roj*|hinchad*|irritad*|quemad*)`,
  ],
  normal: [
    '(pica*|picor) (el|la|los) (cabeza|cuero|ojos|piel)',
    [CREATURE, 'mata*|repel*|ahuyent*|trampa*|atrapa*|espanta*|contra|plaga|bicho raro|para los|fuera'],
    'me (corte|corto|pinche|queme|quemo)',
  ],
  weak: ['humo', 'piel', 'caliente', 'quema', 'arde', 'irrita'],
};
