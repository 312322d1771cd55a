import type { CausePhrases } from '../lexicon.ts';
import { BODY, SOURCE } from './words.ts';

const SAYS =
  '(anuncia*|aparec*|asegura*|decia*|describ*|dice*|era|eran|es|especifica*|indica*|lleva*|muestra*|parec*|pone*|ponia*|promet*|sale|salia*|se ve*|son|tenia|tiene|trae*|aguanta*|compatible|dura*|incluye*|resiste*|sirve*|vale*)';
const SHOWN =
  '(anunci*|aparec*|describ*|descripcion|descrit*|dice*|indica*|mostrad*|muestra*|ofrec*|pone*|promet*|sale*|se ve*|venden)';
const CLAIM =
  '(4k|925|acero*|ajustable*|algodon|aluminio|antiadherente*|antideslizante*|automatic*|ceramica|cobre|cristal|cuero|de ley|elastic*|full hd|hd|hermetic*|hipoalergenic*|impermeable*|inalambric*|integral|lana|lavable*|lino|madera|metal|natural*|organic*|oro|piel|plata|recargable*|resistente* al|seda|silencios*|transpirable*|universal*|vidrio|viscoelastic*)';
const UNIT = '(cm|dias|g|gb|gigas|gramos|hilos|horas|kg|litros|mah|metros|ml|mm|w)';
const BUT =
  '(y (a l*|apenas|aqui|oigo|sigo|gotea*|huele*|trae*|lleva*|pesa*|sale*|dura*|el|en realidad|es|la|llega*|lo|luego|me|mentira|mide*|nada|ni|no|resulta|solo|son|tiene*|viene|vino)|pero (a mi|apenas|dura*|el|en realidad|es|la|llega*|lo|luego|mentira|mide*|nada|ni|no|solo|son|tiene*|viene|vino)|en realidad|realmente|no (lo |)(es|son)|mentira|ni de (broma|lejos))';

/** Not what listing, picture or promise say. */
export const notAsDescribed: CausePhrases = {
  strong: [
    `(dice*|pone|anuncia*|vend*|supuestamente) .. ${CLAIM} (y|pero|cuando)`,
    `no (se |) (ajusta*|coincide*|corresponde*|cumple*|era|eran|es|esta|igual*|llego|lo|luce*|parece*|parecia|refleja*|son|tiene*|ve*|viene|vino) (como |conforme |del todo |el mismo |en |exactamente |igual* |la misma |lo mismo |nada |ni |parecid* |tal |tan |) (a |al |como |con |del |que |) (el |la |las |lo |los |) (que |) (de |en |) (el |la |las |lo |los |) (${SOURCE}|${SHOWN})`,
    ['nada que ver con (el |la |las |lo |los |)', 'lo que (compre|pedi)'],
    '(nada que ver|no (tenia|tiene*) (absolutamente |) nada que ver)',
    `(diferente*|distint*|otr(a|o)|dista|peor) (mucho |) (a|al|de|del|que) (el |la |las |lo |los |) (que |) (aparec* |esta |muestra* |sale* |se |ve* |viene |) (en |) (el |la |las |) (${SOURCE}|${SHOWN})`,
    `(en|por|segun) (el |la |las |los |su |) ${SOURCE} .. ${SAYS} ... (${BUT}|solo|mide*|apenas|no|llego)`,
    `(el|la|las|los|su) ${SOURCE} (del (anuncio|articulo|producto) |) (la |lo |se |) ${SAYS} .. (${BUT}|solo|apenas|no|ni)`,
    `(dice*|decia*|pone|ponia|anuncia*|promete*|asegura*|indica*|supone*|supuestamente|vend(en|ia*|ido|ieron) como|segun (dicen|el vendedor|ellos)|en teoria) ... ${BUT}`,
    `(anuncio|caracteristicas|datos|descripcion|foto*|imagen*|informacion|publicidad|titulo) (es |son |) (muy |totalmente |) (enganos*|fals(a|as|o)|mentir*|erronea*|incorrect*|retocad*|engana*|exagerad*|no (es|son) real*)`,
    '(engana*|enganos*|falsa publicidad|gato por liebre|mentira*|miente|mienten|mintieron)',
    'color* .. (distint*|diferent*|no (era|es|son) (como|el|el mismo|igual|los)|no (coincide*|corresponde*|se parece*)|nada que ver|mas (apagad*|chillon*|clar*|fuerte*|intens*|oscur*|palid*) (de lo|del|que)|otro)',
    `(mas|menos|mucho mas) (oscur*|clar*|apagad*|palid*|intens*|viv(a|o)|chillon|fuerte|bonit*|grues*|fin(a|o)|larg*|pequen*|chic*|grand*|cort*|estrech*|anch*) (a|de|del|que) (lo |) (que |) (se |) (aparec* |dice* |indica* |muestra* |pone* |sale* |ve* |) (en |) (el |la |las |lo |los |) (${SOURCE}|${SHOWN})`,
    `(ni|no) (era|eran|es|lleva*|son) (de |un |una |) (nada |realmente |) ${CLAIM}`,
    `no (lo |) (aguanta*|cumple*|da|dura*|hace*|lleva*|ofrece*|tiene*|trae*) (con |) (el |la |las |lo |los |todo |) (que |) (se |) (${SHOWN}|asegur*|caracteristicas)`,
    `(en la|en las|por la|por las) (foto*|imagen*) (aparec*|era|es|luce*|parec*|sale*|se ve*|tiene*|viene*)`,
    '(en (mano|persona|vivo)|en realidad|la realidad|realmente) (era|es|luce*|mide*|no|parece*|se ve*|son|tiene)',
    `(apenas|realmente|solo) (da|llega a|mide*|pesa|son|tiene*|trae) (unas |unos |) # ${UNIT}`,
    `no (hay|llega*|mide*|pesa*|son|tiene*) (a |de |ni |) (las |los |) # (${UNIT}|anunciad*|que)`,
    `(aguanta*|anuncia*|dice*|dura*|indica|pone|ponia|promete*) .. # ${UNIT} (apenas|ni|no|pero|solo|y)`,
    '(el|la|las) (anuncio|descripcion|foto*|imagen*) (engana*|miente*|no (coincide*|corresponde*|dice*|es|indica*|muestra*|refleja*|se|son|tiene*)|lleva* a (engano|error))',
    'no (lo |) (avisa*|dice*|especifica*|indica*|pone*) (nada |) (en|por) (el|la|ningun*)',
    '(aunque|cuando|si|y eso que) (en (el |la |) (anuncio|descripcion|pagina|web) |) (pon(e|ia)|dec(ia|ian)|dice*|anuncia*|promet*) ',
    '(induce*|lleva*) a (confusion|engano|error)',
    [
      `(de |es |lo de |) ${CLAIM} (autentic* |maciz* |natural |pur(a|o) |real |) (nada|ni (de (broma|lejos)|en broma|hablar)|tiene (bien |muy |) poco|no tiene (nada|ni))`,
      'de la marca',
    ],
    `no (se |) (asemeja*|parece*|parecen) (en absoluto |en nada |ni de lejos |nada |) (a|al|con) (el |esa |esas |la |las |lo |los |) (de |que |) (la |las |el |se |) (${SOURCE}|anunci*|compre|muestr*|ve|vi)`,
    [
      `(en|por|segun|viendo) (el |la |las |los |) ${SOURCE} (una |) (.. |) (cre(es|eras|i|ia)|da (a entender|la impresion)|dirias|entend*|imagin*|parec*|pens*)`,
      'mejor|igual',
    ],
    `(anuncia*|decia*|dice*|pone|ponia|promet*|segun) ... # ${UNIT} ... (cont(e|ando)|hay|llega*|med(i|imos)|mide*|pes(a|amos|e|o)|son|traia|trae)`,
    '(pregunt|consult)(amos|e|o|ado) ... (asegur|confirm|contest|dij|garantiz|jur|respond)(aron|eron|ieron|io|o) (que |) (claro|compatible|era|es|funciona*|perfect*|servia|si|todo|valia)',
    [
      '(atencion|chat|soporte|tienda|vendedor*) .. (asegur|confirm|dij|garantiz|jur|prometi)(aron|eron|o|) .. que (si |) (era|grababa|servia|tenia|traia|valia)',
      'llegar*|llegaria|reembols*|devolv*|cambi*|culpa|mi|normal',
    ],
  ],
  normal: [
    [
      `(el|en el|en la|la|las|segun|segun el|segun la) ${SOURCE} (lo |se |) (anuncia*|aparec*|asegura*|decia*|describe*|dice*|era|es|especifica*|habla*|incluy*|indica*|lleva*|muestra*|parec*|pone|ponia|promete*|sale|salia|se ve*|sirve*|son|tenia|vale*|venia*)`,
      'exactamente|tal cual|tal y como|igual|como dice|como se ve|mejor|no lei|no vi|culpa|no me fije|coincide|cumple|perfect*|error mio|corresponde',
    ],
    ['(se supone que|supuest(a|amente|o)|deberia* (aguantar|durar|llevar|ser|tener|traer))', 'llegado|llegar|entreg*'],
    ['(diferente*|distint*) (a|al|de|del) ', 'todo el mundo|lo habitual|lo normal|lo que pedi|los demas|pedido'],
    'no (es|son) como (el|en|la|las|lo|se)',
    '(color|tono) .. (mas (apagad*|clar*|fuerte*|oscur*|palid*)|diferente|distint*)',
    '(bastante|mas) (apagad*|clar*|oscur*) (de lo|que)',
    'no corresponde*',
    [
      '(no incluye|no tiene|no trae) .. (que (anunci*|aparec*|dice*|sale*|se ve)|de la (descripcion|foto|imagen)|como (anuncia*|dice*|en la|indica*|sale*))',
      'en la caja',
    ],
    'que (aparec*|sale*|salia|se ve*) en (el |la |las |) (anuncio|foto*|imagen*)',
    'como (anuncia*|aseguran|dice*|indica*|promete*|venden)',
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
  '(tienda*|marca|fabricante|servicio (oficial|tecnico)|joyer*|perfumeria*|experto|apple|nike|adidas|sony|samsung|web oficial|taller)';

/** Believed fake or copied. */
export const counterfeit: CausePhrases = {
  strong: [
    [
      '(falsific*|imitacion*|replica*|pirata*|pirateria|truch(a|as|isimo|o|os)|bamba|fake|clon|plagio)',
      'imitacion (a |de |)(cuero|madera|piel)|disfraz|barco|fiesta|parche pirata|sombrero|espada|polipiel',
    ],
    [
      '(bateria|bolso|cargador|claramente|colonia|era|es|parece*|perfume|producto|reloj|sea|sean|son|totalmente|zapatillas) (100 |mas |un |una |) fals*',
      'contacto|fondo|es falso que|pestanas|planta*',
    ],
    [
      '(dudo que|nada|ni|no) (de|era|eran|es|parece*|sea|sean|son) (de |el |la |los |producto |ser |un |una |) (autentic*|de la marca|de marca|genuin*|legitim*|original*)',
      'color original|idea|caja|embalaje|diseno|cuero|piel|pila*',
    ],
    'no (autentic*|original*)',
    '(copia*) (barata*|china*|burda*|mal(a|as) (hecha*|)|falsa*|del original)',
    '(burda|es una|mala|son) copia*',
    '(codigo*|holograma|imei|lote|numero de serie|qr) .. (no (existe*|es (correct*|original|valid*)|reconoce*|aparece*|coincide*|figura*|sale|corresponde*)|invalid*|fals*|repetid*)',
    `${EXPERT} .. (asegur*|comprob*|confirm*|dice*|dij*) ... (no (era|es|son) (autentic*|de ellos|de la marca|original*|suy*|verdad*)|fals*|copia|imitacion|replica|no existe*|no lo reconoc*)`,
    '(caja|etiqueta|frasco|letra*|logo*|marca|nombre|tapon) .. (mal escrit*|diferente (al|del) original|no (es|lleva|tiene|trae) (como el|el|igual al|la) (de la marca|holograma|logo|original))',
    '(desconfi*|dud*|sospech*) .. (autentic*|autenticidad|es falso|es una copia|original*|sea falso)',
    '(vende*|vendieron) (producto* |un |una |) (copia*|fals*|replica*)',
    ['(es|son|simple|una|unas|mera) fotocopia*', 'hacer|para|dni'],
    '(marca|fabricante|web (oficial|de la marca)|laboratorio) .. no (la |lo |me deja |les |) (consta|existe|figura|reconoc*|registr*|sale|verific*)',
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
    `(le|les|me|se le|se me) (a |ha |han |) (quem*|cort(a|ado|aron|e|o)|pinch(a|e|o)|clav(e|o) (en|un|una)|electrocut*|irrit*|hiri*|aran(e|o)|pellizc*|pill(e|o)|raj(e|o)|reban*) (al |casi |el |la |las |los |mi |toda |un |una |) (yema del |) (${SKIN}|pelo|hij*|bebe|nin*|borde*|filo*|usar*|abrir*|tocar*|sacar*|coger*)`,
    `irrita* (mucho |) (el |la |) (piel|${SKIN})`,
    [
      '(alergi*|alergic*|reaccion (alergica|mala|rara)|urticaria|dermatitis|ecc*zema|sarpullid*|ronchas|erupcion*|granos|granitos|acne|rojez|rojeces|enrojec*|hincha(ron|zon)|hinchad* (el|la|los)|ampollas|quemadura*|escozor|picor*|comezon|picazon|heridas|escuece*|me arde*|ardor|irritacion*|sangr(a|ando|e|o))',
      'alivia*|calma*|quita*|elimina*|tengo alergia|soy alergic*|antialergic*|para (el|la|las|los) (acne|alergia|granos|picor)|contra|todo me|piel atopica|mejor*|desaparec*|ya no|ideal para|hipoalergenic*|mi acne|granos de|en grano',
    ],
    `se (le|me) (ha puesto|hincho|inflamo|lleno|pone|puse|pusieron|puso|quedo) .. (roj(a|as|o|os)|colorad*|inflamad*|hinchad*|granos|ronchas|irritad*|ojo*|piel|cara|labios)`,
    '(le|les|me|nos) (ha |han |) (sal(e|en|ido|ieron|io)|aparec*|provoc*|produ*|caus*|saco|sacaron|dio|da|dado|hizo) (como |fuerte |mucha |mucho |muchos |un |una |unas |unos |) (gran(itos|os)|ronchas|sarpullido|alergia|reaccion|picor*|picazon|comezon|irritacion*|escozor|ampollas|calambre*|descarga*|chispazo|corriente|toque*|nauseas|vomito*|diarrea|dolor de (barriga|cabeza|estomago|tripa)|mareo*|herida*|intoxicacion)',
    '(calambre*|descarga electrica|chispa*|chispazo*|electrocut*|cortocircuito|da (corriente|toques)|dio (un |) (corriente|toque)|salto el (automatico|diferencial))',
    [
      '(fuego|incendi*|en llamas|llamas|ardiendo|humo|explot(a|ado|aron|o)|estallo|chamusc*|olor a (chamuscado|quemado)|huele a (chamuscado|quemado)|ol(er|ia|io) a (chamuscado|quemado)|se derriti(eron|o)|derriti(eron|o) (el|la))',
      'sabe|chocolate*|a fuego lento|fuegos|sin humo|arma|helado|vela*|queso|al fuego|para el fuego|boton*|barbacoa|globo*',
    ],
    'se (calento|calienta*|pone|puso) (al rojo|ardiendo|demasiado|hasta|hirviendo|muchisimo|mucho|que|tanto|un monton)',
    '(sobrecalient*|recalent*|quemaba|(esta|estaba) que (arde|ardia|quema*)|no se puede (ni |) tocar|caliente que (no|quema))',
    '(peligros*|peligro|insegur*|no (es|son) segur*|toxic*|nociv*|atragant*|se (ahog*|asfixi*)|casi (se (ahoga|asfixia|cae|quema)|me (caigo|mato|quemo)|nos|incendia|provoca)|accidente|intoxic*)',
    '(astilla*|borde*|canto*|clavo|esquina*|filo*|metal|punta|rebaba*|tornillo) .. (afilad*|clava*|corta*|cortante*|peligros*)',
    '(me cai|me caigo|me hice (dano|un corte|una herida)|me golpee|urgencias|al hospital|al medico|al dermatologo|veterinario)',
    `${CREATURE} .. (dentro|en (el |la |las |los |)(alimento|arroz|bolsa|bote|caja|cereal*|comida|harina|paquete|pienso)|vivos|vivo|muert*)`,
    [
      `(tenia*|traia|venia*|habia|llen(a|as|o|os) de|con|encontre|salieron|trae|tiene) (un |una |unos |varios |) ${CREATURE}`,
      'sigue*|pulga*|rasca*|mata*|acab*',
    ],
    '(me (cayo|puse|puso|sento) (enferm*|fatal|mal|mala|muy mal)|vomit*|diarrea|nauseas|dolor de (barriga|estomago|tripa))',
    '(al |el |la |mi |) (perr*|gat(a|o)|bebe|hij(a|o)|nin(a|o)) .. (enferm*|se puso (mal|mala|malit*)|intoxic*|se (ahog*|atragant*|clavo|corto|quemo|trago)|sarpullido|roncha*)',
    '(cable*) (al aire|derretid*|pelad*|quemad*)',
    '(adaptador|cable|cargador|clavija|enchufe) .. (ardiendo|chamusc*|derrit*|humo|quem*)',
    '(dolor de cabeza|marea|mareaba|mareo) (al|con|del|el olor|por)',
    `me (pico|arde*|ardia|escuece*|pica*|quema*) (mucho |) (el |la |los |toda |) ${SKIN}`,
    `(dej(o|a|ado)|puso) (la |el |los |) ${SKIN} .. (roj*|hinchad*|irritad*|quemad*)`,
    [
      '(astilla*|cabello*|cristal*|goma|hueso*|metal|palo*|pedaz*|pelo*|piedr*|plastico|trozo*|tornillo|trozo|vidrio*) .. (dentro|en) (de |) (el |la |las |los |mi |un |una |) (alimento|arroz|cafe|chocolate*|comida|croqueta*|galleta*|harina|lenteja*|pan|pasta|pienso|pure|salsa|sopa|yogur)',
      'envase|pegamento',
    ],
    '(abrasa*|achicharra*|quema*) .. (al (rozar*|tocar*)|con solo (rozar*|tocar*)|si (la|lo) tocas|solo con (rozar*|tocar*))',
    'dej(a|o|aron) (la |el |las |los |mi |) (cortina*|encimera|enchufe|madera|mantel|mesa|pared|suelo|tarima) .. (chamuscad*|derretid*|negr*|quemad*)',
    '(bateria|movil|pila*|power bank) .. (se (hincho|inflo)|hinchad*|inflad*)',
    'se (vino (abajo|encima)|volco|vuelca*) ',
  ],
  normal: [
    '(pica*|picor) (el|la|los) (cabeza|cuero|ojos|piel)',
    [CREATURE, 'mata*|repel*|ahuyent*|trampa*|atrapa*|espanta*|contra|plaga|bicho raro|para los|fuera'],
    'me (corte|corto|pinche|queme|quemo)',
    'me (abrase|escalde|pille|raje|rebane|taje)',
  ],
  weak: ['humo', 'piel', 'caliente', 'quema', 'arde', 'irrita'],
};
