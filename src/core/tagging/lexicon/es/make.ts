import type { CausePhrases } from '../lexicon.ts';
import { BEFALLS, COUNT, PART, TIME } from './words.ts';

const BREAK =
  '(romp*|rot(o|a|os|as)|descos*|deshil*|desgarr*|raj(a|an|o|aron|ado)|rasg*|part(e|en|io|ieron|ido)|quebr*|quiebr*|agriet*|pel(a|an|o|aron|ado|ando)|despel*|descascar*|desconch*|despint*|destin*|desten*|decolor*|encog*|deform*|oxid*|ennegrec*|dobla*|doblo*|tuerc*|torci*|hund*|aplast*|deshac*|deshiz*|deshech*|desarm*|desmoron*|desbarat*|desgast*|desintegr*|desprend*|transparent*|trasluc*|clarea*|deterior*|aflojo|salt* (la|el|los|las|un)|zaf(o|a)|trozo|revent*|astill*|(cay|ca)* a (pedazos|trozos|cachos)|(pone|puso|pusieron|puesto)* (negr*|verde*|amarill*|fe(o|a))|(hace|hizo|hicieron|llena|lleno)* (de |)(bol*|pelot*|pelus*|agujer*|oxido))';

const MATERIAL =
  '(material*|tela*|tejido*|plastico*|metal|madera*|cuero|piel|algodon|costura*|acabado*|cremallera*|cierre*|goma*|carton|papel|cristal|vidrio|espuma|relleno*|estampado*|impresion|confeccion|pintura|suela*|plantilla*|forro|asa*|correa*|patas|ruedas|tornillos|tacto|colchon|almohada|sabana*|manta|toalla*|pelo|cadena|lona)';

const UNPLEASANT =
  '(mal(o|isimo)|fatal|horrible*|rar(o|isimo)|fuerte*|fuertisimo|fe(o|isimo)|asqueros*|desagradable*|pesimo|extrano|quimic*|insoportable*|terrible)';

/** How it is made: material, make, wear, smell, taste, comfort. */
export const qualityMaterial: CausePhrases = {
  strong: [
    [`${BEFALLS} ${BREAK}`, 'envio|transporte|camino|mensajeria|para que no|parte de'],
    `${BEFALLS} (cay*|cae*|caid*|solt*|suelt*|sal(e|en|io|ieron|ido)|salt*|despeg*|separ*|afloj*|borr*|quit*|abr(e|io|ieron)|levant*) (ya |casi |toda |un |una |) (el |la |los |las |) ${PART}`,
    `${PART} (ya |) se (me |le |) (ha |han |) (romp*|rot*|cay*|cae*|solt*|suelt*|sal(io|ieron|e)|despeg*|desprend*|part*|quebr*|dobl*|descos*|pel*|desgast*|borr*|abr*|afloj*|torc*|oxid*|raj*|salt*|hund*|agriet*|despint*|descascar*|engancha*|quit*|va*)`,
    `${PART} .. (descosid*|deshilach*|torcid*|suelt*|floj(o|a|os|as)|endeble*|fragil*|desgastad*|despegad*|oxidad*|desigual*|mal (cosid*|pegad*|puest*|hech*|acabad*|cortad*|pintad*)|pelad*|agrietad*|rot(o|a|os|as) (al primer|enseguida|a los)|baila*|coje(a|an)|tambalea*|finisim*|chuec*)`,
    '(mal(a|isima)|pesima|poca|baj(a|isima)|dudosa|nula|horrible|terrible|deficiente|mediocre|inferior|falta de|lamentable|peor) (calidad*|materiales|confeccion)',
    `calidad .. (mal(a|isima)|pesima|baj(a|isima)|nula|horrible|terrible|deficiente|penosa|mediocre|regular|justita|dudosa|lamentable|fatal|deja* (mucho |bastante |) que desear|no (es|esta|la|cumple)|inferior|decepcionante|cutre|basura|pobre|corriente|chafa)`,
    'no (es|son|parece*) (de |) (muy |nada |) (buena |mucha |) (calidad|resistente*|durader*|robust*|solid*|firme*)',
    '(nada|poco|ninguna) (de calidad|resistente*|durader*|robust*|solid*|firme*|consistente*|comod*|transpirable*|suave*|mullid*|estable*)',
    `${MATERIAL} (es |son |era |de |) (muy |demasiado |super |bastante |tan |algo |realmente |) (mal(o|a|os|as)|malisim*|pesim*|corriente*|barat*|pobre*|delgad*|fin(o|a|os|as|isim*)|chafa*|endeble*|rigid*|dur(o|a|os|as|isim*)|asper*|basto|basta|cutre*|fragil*|transparent*|ordinari*|horrible*|fatal*|deficiente*|mediocre*|incomod*|pica*|raspa*|debil*|ties*|sintetic*|regular*|asqueros*|desagradable*|penos*)`,
    '(mal|fatal|pesimamente) (hech*|acabad*|cosid*|terminad*|rematad*|pegad*|pintad*|confeccionad*|impres*|cortad*|ensamblad*|fabricad*|soldad*|encuadernad*|barnizad*|montad*|rellen*|tejid*)',
    '(endeble*|cutre*|chafa*|chafita|de pacotilla|chapucer*|chapuza*|de mercadillo|baratij*|debilucho*|birria|de juguete|plasticos(o|a)|plasticucho|de todo a 100|de los chinos|del chino|de usar y tirar|desechable*)',
    '(plastico|material|tela|metal) (es |) (del |de lo |de |)(mas |muy |) (mal(o|a)|barat*|corriente|chafa|duro|peor|baja|pobre|quebradizo)',
    '(puro|todo|solo) (de |un |) (plastico|carton|poliester|aglomerado)',
    [
      '(muy|demasiado|super|bastante|tan|re) (fin(o|a|os|as|ito|ita)|delgad*|fragil*|quebradiz*|rigid*|asper*|incomod*|transparent*|ordinari*|corriente*|basto|basta|raspos*|ties*|bland*)',
      'piel fina|pelo fino|aguja|punta|trazo|elegante|persona*',
    ],
    '(finisim*|delgadit*|delgadisim*|durisim*|quebradiz*|raspos*)',
    'incomod*',
    '(me |te |le |) (hace*|hizo|hicieron) (dano|rozadura*|ampolla*|llaga*)',
    '(me |) (duele*|dolia*|dejan|deja|levanto con|da|provoca) (dolor de |) (los |las |el |la |) (pies|espalda|orejas|oidos|cuello|culo|talones)',
    'se (transparenta*|trasluce*|clarea*|ve todo)',
    '(suelta*|solto|desprende*|deja*) (mucho |mucha |) (pelo*|pelusa*|tinte|color|hilo*|tinta|pluma*)',
    '(destin(e|en|io|ieron)|desten*|pierde* (el |) color|perdio (el |su |) (color|forma|brillo))',
    '(descolorid*|despintad*|descosid*|deshilachad*|oxidad*|oxido|deshecho)',
    '(hilo*|costura*) (suelt*|sobrante*|saltad*|colgando|por todos|torcid*|abiert*|mal|que cuelgan|salid*)',
    '(sobran|llen* de|muchos|cuelgan|con) (hilo*|rebaba*|restos de pegamento|pegamento|imperfeccion*|bolitas|bultos|astilla*)',
    '(tiene*|trae*|traia|venia con|vino con|llego con|con|hay) (un |unos |varios |dos |pequeno* |) (agujer*|hoyo*|hoyit*|descosid*|desgarr*|hilo* suelt*|imperfeccion*|tara|defecto* (de fabrica|en la tela|en la pintura)|oxido|rebaba*)',
    '(pintura|esmalte|barniz|estampado|dibujo|letras|logo|impresion|dorado|bano|color|recubrimiento|antiadherente) .. (se (cae*|va|fue|quit*|pela*|salta*|borr*|levanta*|despega*|desgast*)|saltad*|borros*|corrid*|desgastad*|cuartead*|pelad*)',
    '(huele*|olia*|oliendo|oler|apesta*|olor) (muchisimo |mucho |muy |fuerte |horrible |como |) (a|como) (petroleo|plastico*|quimic*|goma|caucho|pescado|podrido|rancio|humedad|tabaco|gasolina|pintura|pegamento|perro*|pis|orina|cloaca|sudor|vomito|disolvente|amoniaco|queroseno|aceite|viejo|lejia|alcohol|medicina|cuero|basura|caca|mierda|rayos|moho|guardado|cigarro|metal|productos)',
    `(huele*|olia*|oler|olor|olores) (es |) (muy |super |bastante |demasiado |tan |) (${UNPLEASANT}|penetrante|intenso|que (no se va|echa|apesta)|no se (va|quita))`,
    `(mal|fuerte|desagradable|horrible|pesimo|insoportable|extrano|terrible|intenso|raro|feo) olor*`,
    '(apesta*|peste|pestazo|hediond*|tufo|pestilente*)',
    '(sabe*|sabia|sabor|gusto|regusto) (muy |mucho |demasiado |) (a|como) (medicina|plastico*|quimic*|rancio|jarabe|metal|carton|jabon|tierra|viejo|quemado|agua|nada|rayos|cloro|mierda|pescado|artificial|polvo|vinagre|moho|humedad|perfume)',
    `(sabe*|sabor|sabia*|gusto|regusto) (es |) (muy |super |) (${UNPLEASANT}|amarg*|artificial|rancio|insipid*|metalico)`,
    '(mal sabor|sin sabor|no (sabe|saben) a (nada|cafe)|no tiene* (nada de |) sabor|insipid*|incomible*|empalagos*|no hay quien se (lo|la) (coma|beba))',
    '(mi |al |el |la |mis |) (perr*|gat*|mascota) (ni |) (no (se lo|lo|la|se las) (come|comio|quiere|toca)|lo huele|no le gusta)',
    '(parece*|se ve*|luce*|aspecto|se siente*|sensacion) (de |muy |super |que es |un |bastante |) (barat*|cutre*|juguete|corriente*|plastico|chafa*|fragil*|endeble*|carton|mala calidad|poca calidad|ordinari*)',
    '(coje(a|an)|tambalea*|inestable*|cojo|coja|desnivelad*)',
    '(raspa*|pica*|rasca*) (mucho|muchisimo|la piel|bastante|al|el cuello|la tela)',
    '(aspero al tacto|tacto (aspero|desagradable|plastico))',
    '(da|dan) (mucho |muchisimo |) calor',
    '(no transpira*|hace* sudar)',
    `(dur(o|aron|ado)|dura|duran|aguant(o|aron)) (solo |apenas |menos de |ni |nada mas |como |unos |) ${COUNT} ${TIME}`,
    `no (me |le |) (ha |han |) (dur(o|aron|ado)|aguant(o|aron|ado)|lleg(o|aron) (ni |) a|paso (de|ni)) (ni |mas de |mas que |a |al |) (${COUNT} |) ${TIME}`,
    '(duro|duraron|dura|duran) (muy |) (poco|poquisimo|nada|un suspiro)',
    '(colchon|almohada|cojin|asiento|sofa|respaldo) .. (se (hund*|deform*|aplast*)|muy dur*|muy bland*|hundid*|poco relleno|se notan los)',
    '(poco|sin|falta|escaso) (relleno|acolchado|cuerpo|grosor|gramaje)',
    '(pagina*|hoja*|impresion|texto|letra*|tinta|lomo|libro) .. (borros*|suelt*|se (caen|sueltan|despegan|deshoja*|traspasa*|transparenta*)|en blanco|torcid*|traspasa)',
    'se (deshoja*|traspasa*)',
    '(deja|dejo|pone|puso) (el |la |los |) (cuello|dedo*|piel|muneca|oreja*) (en |) (verde*|negr*)',
    '(muy|demasiado|super) (dulce*|salad*|amarg*|picante*|acid*|sec(o|a|os|as)|artificial*|empalagos*|dur(o|a|os|as)|perfumad*)',
    '(resec(o|a|os|as)|como (una |) (piedra*|lija)|como (el |un |) (papel de fumar|carton))',
    'no (aguanta*|resiste*|soporta*) (nada|ni|el (lavado|uso|peso|viento|agua|sol|lavavajillas)|mucho)',
    '(encogi*|encoge*|encoji*|dio de si|da* de si)',
  ],
  normal: [
    ['(fragil*|corriente*)', 'contra corriente|corriente electrica|cuenta corriente|la corriente|corriente de'],
    ['(se rompe*|rompio|se rompieron)', 'para que no|envio|transporte|bateria|no se rompe|anterior|antes'],
    [
      '(huele*|olia|olor) a',
      'huele a (rico|limpio|nuevo|rosa*|limon|vainilla|fresco)|bien|delicios*|rico|quemado|chamuscado|humo|gas',
    ],
    '(da|dan) asco',
    ['(pica|pican|raspa*|asper*)', 'ojo*|piel|grano*|roja|sarpullido|carne|cebolla|ajo|hielo'],
    '(floj(a|o|os|as)|se afloja*)',
    '(torcid*|chuec*|desigual*)',
    'me (lastima*|lastimo|clava*) .. (talon*|pie*|espalda|oreja*|cabeza|nariz|dedo*)',
    'rot(o|a|os|as) (al|a los|a las) (primer*|dos|tres|pocos|#|mes|dia)',
    '(grumos*|aguad(o|a)|ranci(o|a))',
    `(a l(o|a)s|al|en) (${COUNT} |) ${TIME} (ya |) (se (me |) |) (rompi*|rot(o|a))`,
  ],
  weak: [
    'calidad',
    'material',
    'tela',
    'plastico',
    'olor',
    'huele*',
    'sabor',
    'barato',
    'delgad*',
    'fin(o|a)',
    'dur(o|a|os|as)',
    'transparente',
    'acabado*',
    'costura*',
  ],
};
