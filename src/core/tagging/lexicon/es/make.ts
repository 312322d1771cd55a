import type { CausePhrases } from '../lexicon.ts';
import { BEFALLS, COUNT, PART, TIME } from './words.ts';

const BREAK =
  '(romp*|rot(a|as|o|os)|descos*|deshil*|desgarr*|raj(a|ado|an|aron|o)|rasg*|part(e|en|ido|ieron|io)|quebr*|quiebr*|agriet*|pel(a|ado|an|ando|aron|o)|despel*|descascar*|desconch*|despint*|destin*|desten*|decolor*|encog*|deform*|oxid*|dobla*|doblo*|tuerc*|torci*|hund*|aplast*|deshac*|deshech*|desarm*|desgast*|desprend*|cuarte*|transparent*|trasluc*|clarea*|deterior*|aflojo|salt* (el|la|las|los|un)|zaf(a|o)|trozo|revent*|astill*|(ca|cay)* a (cachos|pedazos|trozos)|(pone|puesto|pusieron|puso)* (negr*|verde*|amarill*|fe(a|o))|(hace|hicieron|hizo|llena|lleno)* (de |)(agujer*|bol*|oxido|pelot*|pelus*))';

const MATERIAL =
  '(acabado*|algodon|almohada|asa*|cadena|carton|cierre*|colchon|confeccion|correa*|costura*|cremallera*|cristal|cuero|espuma|estampado*|forro|goma*|impresion|lona|madera*|manta|material*|metal|papel|patas|pelo|piel|pintura|plantilla*|plastico*|relleno*|ruedas|sabana*|suela*|tacto|tejido*|tela*|toalla*|tornillos|vidrio)';

const UNPLEASANT =
  '(mal|mal(isimo|o)|fatal|horrible*|rar(isimo|o)|fuerte*|fuertisimo|fe(isimo|o)|asqueros*|desagradable*|pesimo|extrano|quimic*|insoportable*|terrible)';

/** How it is made: material, make, wear, smell, taste, comfort. */
export const qualityMaterial: CausePhrases = {
  strong: [
    [`${BEFALLS} ${BREAK}`, 'envio|transporte|camino|mensajeria|para que no|parte de'],
    `${BEFALLS} (cay*|cae*|caid*|solt*|suelt*|sal(e|en|ido|ieron|io)|salt*|despeg*|separ*|afloj*|borr*|quit*|abr(e|ieron|io)|levant*) (casi |toda |un |una |ya |) (el |la |las |los |) ${PART}`,
    `${PART} (ya |) se (le |me |) (ha |han |) (romp*|rot*|cay*|cae*|solt*|suelt*|sal(e|ieron|io)|despeg*|desprend*|part*|quebr*|dobl*|descos*|pel*|desgast*|borr*|abr*|afloj*|torc*|oxid*|raj*|salt*|hund*|agriet*|despint*|descascar*|engancha*|quit*|va*)`,
    `${PART} .. (descosid*|deshilach*|torcid*|suelt*|floj*|endeble*|fragil*|desgastad*|despegad*|oxidad*|desigual*|mal (acabad*|cortad*|cosid*|hech*|pegad*|pintad*|puest*)|pelad*|agrietad*|rot(a|as|o|os) (a los|al primer|enseguida)|baila*|coje(a|an)|tambalea*|finisim*|chuec*)`,
    '(mal(a|isima)|pesima|poca|baj(a|isima)|dudosa|nula|horrible|terrible|deficiente|mediocre|inferior|falta de|lamentable|peor) (calidad*|confeccion|materiales)',
    'no (es|parece*|son) (de |) (muy |nada |) (buena |mucha |) (calidad|durader*|firme*|resistente*|robust*|solid*)',
    '(nada|ninguna|poco) (comod*|consistente*|de calidad|durader*|estable*|firme*|mullid*|resistente*|robust*|solid*|suave*|transpirable*)',
    [
      `${MATERIAL} (de |era |es |son |) (algo |bastante |demasiado |muy |realmente |super |tan |) (mal(a|as|o|os)|malisim*|pesim*|corriente*|barat*|pobre*|delgad*|fin(a|as|isim*|o|os)|chafa*|endeble*|rigid*|dur(a|as|isim*|o|os)|asper*|basto|basta|cutre*|fragil*|transparent*|ordinari*|horrible*|fatal*|deficiente*|mediocre*|incomod*|pica*|raspa*|debil*|ties*|sintetic*|regular*|asqueros*|desagradable*|penos*)`,
      'resistente*|buen(a|o)|perfect*',
    ],
    '(fatal|mal|pesimamente) (acabad*|cortad*|cosid*|encuadernad*|ensamblad*|fabricad*|hech*|impres*|montad*|pegad*|pintad*|rematad*|soldad*|tejid*|terminad*)',
    '(chafa*|chafita|chapucer*|chapuza*|cutre*|de juguete|de los chinos|de mercadillo|de pacotilla|de todo a 100|de usar y tirar|del chino|desechable*|endeble*|plasticos*|plasticucho)',
    '(material|metal|plastico|tela) (es |) (de |de lo |del |)(mas |muy |) (mal(a|o)|barat*|corriente|chafa|duro|peor|baja|pobre|quebradizo)',
    '(puro|solo|todo) (de |un |) (aglomerado|carton|plastico|poliester)',
    [
      '(bastante|demasiado|muy|re|super|tan) (fin(a|as|ita|ito|o|os)|delgad*|fragil*|quebradiz*|rigid*|asper*|incomod*|transparent*|ordinari*|corriente*|basto|basta|raspos*|ties*|bland*)',
      'piel fina|pelo fino|aguja|punta|trazo|elegante|persona*',
    ],
    '(delgadisim*|delgadit*|durisim*|finisim*|quebradiz*|raspos*)',
    'incomod*',
    '(le |me |te |) (hace*|hicieron|hizo) (ampolla*|dano|llaga*|rozadura*)',
    '(me |) (da|deja|dejan|dolia*|duele*|levanto con|provoca) (dolor de |) (el |la |las |los |) (cuello|culo|espalda|oidos|orejas|pies|talones)',
    'se (clarea*|transparenta*|trasluce*|ve todo)',
    '(deja*|desprende*|solto|suelta*) (mucha |mucho |) (color|hilo*|pelo*|pelusa*|pluma*|tinta|tinte)',
    '(destin(e|en|ieron|io)|destino (al|en|la|toda|todo|y)|desten*|pierde* (el |) color|perdio (el |su |) (brillo|color|forma))',
    '(descolorid*|descosid*|deshecho|deshilachad*|despintad*|oxidad*|oxido)',
    '(costura*|hilo*) (abiert*|colgando|mal|por todos|que cuelgan|salid*|saltad*|sobrante*|suelt*|torcid*)',
    '(con|cuelgan|llen* de|muchos|sobran) (astilla*|bolitas|bultos|hilo*|imperfeccion*|pegamento|rebaba*|restos de pegamento)',
    '(con|hay|llego con|tiene*|trae*|traia|venia con|vino con) (dos |pequeno* |un |unos |varios |) (agujer*|hoyo*|hoyit*|descosid*|desgarr*|hilo* suelt*|imperfeccion*|defecto* (de fabrica|en la pintura|en la tela)|oxido|rebaba*)',
    '(antiadherente|bano|barniz|color|dibujo|dorado|esmalte|estampado|impresion|letras|logo|pintura|recubrimiento) .. (se (borr*|cae*|desgast*|despega*|fue|levanta*|pela*|quit*|salta*|va)|saltad*|borros*|corrid*|desgastad*|cuartead*|pelad*)',
    '(apesta*|huele*|oler|olia*|oliendo|olor) (como |fuerte |horrible |muchisimo |mucho |muy |) (a|como) (aceite|alcohol|basura|caca|cuero|gasolina|goma|guardado|humedad|medicina|metal|mierda|moho|pegamento|perro*|pescado|petroleo|pintura|pis|plastico*|podrido|productos|quimic*|rancio|rayos|sudor|tabaco|viejo|vomito)',
    `(huele*|oler|olia*|olor|olores) (es |) (bastante |demasiado |muy |super |tan |) (${UNPLEASANT}|penetrante|intenso|que (apesta|echa|no se va)|no se (quita|va))`,
    `(desagradable|extrano|feo|fuerte|horrible|insoportable|intenso|mal|pesimo|raro|terrible) olor*`,
    '(apesta*|peste)',
    '(gusto|regusto|sabe*|sabia|sabor) (demasiado |mucho |muy |) (a|como) (agua|artificial|carton|humedad|jabon|medicina|metal|mierda|moho|nada|perfume|pescado|plastico*|polvo|quemado|quimic*|rancio|rayos|tierra|viejo|vinagre)',
    `(gusto|regusto|sabe*|sabia*|sabor) (es |) (muy |super |) (${UNPLEASANT}|amarg*|artificial|rancio|insipid*|metalico)`,
    '(mal sabor|no (sabe|saben) a (cafe|nada)|no tiene* (nada de |) sabor|insipid*|incomible*|no hay quien se (la|lo) (beba|coma))',
    '(al |el |la |mi |mis |) (gat*|mascota|perr*) (ni |) (no (la|lo|se las|se lo) (come|comio|quiere|toca)|lo huele|no le gusta)',
    '(aspecto|luce*|parece*|se siente*|se ve*|sensacion) (bastante |de |muy |que es |super |un |) (barat*|carton|chafa*|corriente*|cutre*|endeble*|fragil*|juguete|mala calidad|ordinari*|plastico|poca calidad)',
    '(coje(a|an)|tambalea*|inestable*|cojo|coja)',
    '(pica*|rasca*|raspa*) (al|bastante|el cuello|la piel|la tela|muchisimo|mucho)',
    '(aspero al tacto|tacto (aspero|desagradable|plastico))',
    '(da|dan) (muchisimo |mucho |) calor',
    '(hace* sudar|no transpira*)',
    `(dur(ado|aron|o)|dura|duran|aguant(aron|o)) (apenas |como |menos de |nada mas |ni |solo |unos |) ${COUNT} ${TIME}`,
    `no (le |me |) (ha |han |) (dur(ado|aron|o)|aguant(ado|aron|o)|lleg(aron|o) (ni |) a|paso (de|ni)) (a |al |mas de |mas que |ni |) (${COUNT} |) ${TIME}`,
    '(dura|duran|duraron|duro) (muy |) (nada|poco|poquisimo|un suspiro)',
    '(almohada|asiento|cojin|colchon|respaldo|sofa) .. (se (aplast*|deform*|hund*)|muy dur*|muy bland*|hundid*|poco relleno|se notan los)',
    '(escaso|falta|poco|sin) (acolchado|cuerpo|grosor|relleno)',
    '(hoja*|impresion|letra*|libro|lomo|pagina*|texto|tinta) .. (borros*|suelt*|se (caen|deshoja*|despegan|sueltan|transparenta*|traspasa*)|en blanco|torcid*|traspasa)',
    'se (deshoja*|traspasa*)',
    '(deja|dejo|pone|puso) (el |la |los |) (cuello|dedo*|muneca|oreja*|piel) (en |) (negr*|verde*)',
    '(demasiado|muy|super) (dulce*|salad*|amarg*|picante*|acid*|sec(a|as|o|os)|artificial*|dur(a|as|o|os)|perfumad*)',
    '(resec*|como (una |) (lija|piedra*)|como (el |un |) (carton|papel de fumar))',
    'no (aguanta*|resiste*|soporta*) (nada|ni|el (agua|lavado|lavavajillas|peso|sol|uso|viento)|mucho)',
    '(da* de si|dio de si|encoge*|encogi*|encoji*)',
  ],
  normal: [
    ['(corriente*|fragil*)', 'contra corriente|corriente electrica|cuenta corriente|la corriente|corriente de'],
    ['(rompio|se rompe*|se rompieron)', 'para que no|envio|transporte|bateria|no se rompe|anterior|antes'],
    [
      '(huele*|olia|olor) a',
      'huele a (fresco|limon|limpio|nuevo|rico|rosa*|vainilla)|bien|delicios*|rico|quemado|chamuscado|humo|gas',
    ],
    '(da|dan) asco',
    'se esta(n|) (cay*|despeg*|sal*|solt*)',
    'sin (lijar|pintar|rematar|terminar)',
    ['(asper*|pica|pican|raspa*)', 'ojo*|piel|grano*|roja|sarpullido|carne|ajo|hielo'],
    '(floj(a|as|o|os)|se afloja*)',
    '(chuec*|desigual*|torcid*)',
    'me (clava*|lastima*|lastimo) .. (cabeza|dedo*|espalda|nariz|oreja*|pie*|talon*)',
    'rot(a|as|o|os) (a las|a los|al) (#|dia|dos|mes|pocos|primer*|tres)',
    '(aguad*|grumos*|ranci*)',
    `(a l(a|o)s|al|en) (${COUNT} |) ${TIME} (ya |) (se (me |) |) (rompi*|rot(a|o))`,
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
    'fin(a|o)',
    'dur(a|as|o|os)',
    'transparente',
    'acabado*',
    'costura*',
  ],
};
