import type { CausePhrases } from '../lexicon.ts';
import { COUNT, GARMENT, PARCEL } from './words.ts';

const BROKEN =
  '(kaputt|beschadigt*|zerbrochen*|gebrochen|zerkratzt*|verkratzt|zerdruckt*|eingedruckt*|verbeult*|verbogen*|gesprungen|zersprungen|zerstort*|zerfetzt*|zerrissen*|aufgerissen*|eingerissen*|aufgeplatzt*|geplatzt|gerissen|ausgelaufen*|durchnasst*|nass|gequetscht|geknickt|zerknittert*|angestossen*|abgestossen*|abgeplatzt*|abgebrochen*|ramponiert|scherben|einzelteile*|geschmolzen|zerbroselt|zerdeppert|verformt|bruch|hinuber|hin|undicht|leck|verzogen|delle*|kratzer|schramme*|sprung|macke*|riss|risse)';
const CAME =
  '(angekommen|geliefert|erhalten|bekommen|geschickt|zugestellt|gekommen|eingetroffen|zugeschickt|kam|kamen|ankam*|kommt|kommen|erreicht|lieferung|ankunft|empfangen|ubergeben|verschickt|versendet|ausgeliefert)';
const FRAGILE =
  '(*glas|*glaser|*vase|*tasse*|*teller|*schussel*|*spiegel|*schale|*flasche*|*porzellan|*kanne|*display|*bildschirm|*scheibe|*rahmen|*deckel|*ecke|*ecken|*kante*|*gehause|*ei|*eier|*kekse|*kerze*|*topf|*buch|*bucher|*platte|*tur|*kugel*|*figur|*brett|*schokolade|*becher|*dose|*dosen|*sack)';

const GLASSY =
  '*glas|*glaser|*vase|*tasse|*tassen|*teller|*schussel*|*spiegel|*keramik|*porzellan|*kanne|*flasche*|*topf|*krug|*fliese*|*kerze*|*becher|*karaffe|*lampenschirm|*glasplatte';

/** Broken when unpacked, or packed too weakly. */
export const damageTransit: CausePhrases = {
  strong: [
    [`${BROKEN} .. ${CAME}`, 'nicht nur|alter|alten|vorgang*'],
    [`${CAME} .. ${BROKEN}`, 'regen|alter|alten|heil|nach .. (tagen|wochen|monaten|wasche)'],

    [`(bereits|schon|gleich) ${BROKEN}`, 'nach|beim ersten|wasche|waschen|wieder'],
    `${PARCEL} .. ${BROKEN}`,
    `${BROKEN} (.. |)${PARCEL}`,
    `${FRAGILE} .. (gesprungen|angestossen|abgestossen|zerbroselt|geplatzt|bruch|verbogen)`,
    `(${COUNT}|mehrere|die halfte) (von|der|aller|stuck) .. (bruch|kaputt|gesprungen|gebrochen|hinuber|geplatzt)`,

    'transportschaden',
    '(in|aus|nur) .. (einzelteilen|zwei teilen)',
    [
      '(kratzer|schramme*|delle*|macke*)',
      'nach|gegen|schutz|*schutz|entfern*|katze*|gebrauch|benutz*|parkett|boden|beim ersten|poliert|mein auto|gemacht|waschen|spulen|kratzfest|anfallig|empfindlich|getragen|gebraucht*|wochen|schnell',
    ],

    '(ecken|kante|seite|rand) .. (ab|angestossen|abgebrochen|gequetscht|abgeplatzt)',
    '(schlecht*|mangelhaft*|unzureichend*|lieblos*|schlampig*|miserabel*|miese*|nicht (gut|richtig|ordentlich|sorgfaltig|sicher)|kaum|unmoglich*|furchtbar|locker|lose) (.. |)(verpackt*|eingepackt|gepolstert|geschutzt|gesichert|verschickt|versandt)',
    '(verpackt|umverpackung) .. (schlecht|unter aller|lieblos|ungeeignet|zu gross)',
    '(ohne|keine|keinerlei|null|kaum|nicht|zu wenig|kein) (.. |)(polster*|umverpackung|gepolstert)',
    '(in|nur in) (eine|einer|einen|einem|ner|ne|nem|der|die) .. (tute|umschlag|beutel|folie|sack) .. (geworfen|gesteckt|verschickt|geliefert|gekommen|geschmissen|versendet|gepackt)',
    `(${PARCEL}|lieferung) .. (sah|sieht) .. aus`,
    '(verbeult|zerdeppert|zersplittert|eingedruckt)',
    '(uber|auf|gegen) den (zaun|balkon|boden|haustur) (geworfen|geschmissen)',

    '(alles|paket|karton|inhalt) .. (klebt*|verklebt|voll mit|durchnasst|verschmiert)',
    'ein klumpen .. (angekommen|paket|schokolade|geliefert|kerzen|kam)',
    '(inhalt|teller|flasche) (darin|drin) .. (hinuber|kaputt|hin)',
    [
      `(${GLASSY}) (ist |war |sind |waren |schon |leider |) (zerbrochen|zersprungen|in scherben|zerdeppert|in stucken|hin|im eimer|kaputt|in zwei halften|gesprungen)`,
      'nach .. (tagen|wochen|monaten|gebrauch)|spulmaschine|spulen|gefallen|mikrowelle|beim ersten',
    ],
    '(*kekse|*chips|*schokolade|*eier|*nudeln|*torte|*tomaten|*obst) .. (brosel|brei|zerbroselt|zerbrochen|zerdruckt|bruch|in stucken)',
    '(in|aus) (zwei|2|drei|mehrere|mehreren|tausend|lauter|# ) (halften|stucke*|scherben|brosel)',
    `(von|der) (#|${COUNT}) .. (sind|waren|ist|war) (#|${COUNT}|alle|mehrere) .. (kaputt|zerbrochen|hin|hinuber|gesprungen|im eimer|bruch|ausgelaufen|zerdruckt|geplatzt)`,
    `${PARCEL} ... (aussah|aussieht|ausgesehen)`,
    '(vom laster gefallen|aufgeweicht)',
    '(*polster*|schutzfolie|styropor) (fehlanzeige|gleich null|null|nicht vorhanden|war keine*|gab es keine*|zerbroselt|zerbrochen|in tausend)',
    '(kam*|geliefert|ausgepackt|angekommen|auspacken) ... (abgebrochen*|eingedruckt*|verbogen*|abgestossen*|zersplittert|geplatzt|platt)',
    `(kam*|kamen) mit .. (${BROKEN}|macke*|abgestossene*|abgebrochene*|loch)`,
    '(abgebrochene*|abgestossene*) (ecke*|kante*|seite*|oberflache|platte|tur|gehause|bein*|rand|stelle*)',
  ],
  normal: [
    [
      '(beschadigt*|zerkratzt*|verkratzt*|zerbrochen*|ausgelaufen|zersprungen|ramponiert|zerdruckt|beschadigung*|geknickt|zerknittert*)',
      'nach|alter|alten|alte|unbeschadigt|vorgang*|mein*|beim ersten|schutz|haare|haar|gebrauch|waschen|spulmaschine|wochen|monaten|tagen|wasche|rasen|pfanne|akku|batterie',
    ],
    ['(sprung|riss|bruch) (in|im|am|an)', 'nach|stoff|naht|wand|haut|leder|wochen|waschen|sohle'],
    ['(scherben)', 'finger|holz*|fuss|eingezogen|gluck'],
    '(einen|ein) (sprung|riss)',
  ],
  weak: [
    '(verpackung|umverpackung|karton|transport|verpackt|auspacken)',
    '(kaputt|gebrochen|nass|undicht|verbogen|gerissen|gesprungen)',
  ],
};

const THING =
  '(*schraube*|*dubel|*mutter*|*kabel|*netzteil|*ladegerat|*stecker|*adapter|*fernbedienung|*batterie*|*akku|*akkus|*deckel|*anleitung|*beschreibung|*aufbauplan|*halterung|*teil|*teile|*gurtel|*rad|*rader|*bein|*beine|*tasche|*beutel|*hulle|*aufsatz*|*griff|*werkzeug|*filter|*ersatz*|*folie|*stift*|*gratis*|*geschenk*|*matte|*kissen|*bezug*|*seite|*seiten|*haken|*ring|*ringe|*knopf|*stange*|*stab|*brett*|*platte|*boden|*scharnier*|*schiene*|*kette|*ketten|*wurfel|*spielstein*|*sender|*leine|*korb|*ladeschale|*riemen|*empfanger|*stick|*karte*|*puzzleteil*|*figur*|*messer|*handbuch|*rechnung nicht|*fuss|*fusse|*ohrring|*socke|*schuh|*stuck|*artikel|*lieferung|*packung*|*flasche|*dose|*tute|*ladekabel|*sattel|*sieb|*schlauch|*dichtung|*paket|*sack)';
const ONLY = '(nur|bloss|lediglich|gerade mal|hochstens|statt|anstatt)';

/** Something of what was ordered or promised is not there. */
export const missingParts: CausePhrases = {
  strong: [
    '(im|in der) (paket|karton|packung|tute|schachtel|beutel|dose) .. nur (#|ein*|zwei|drei|vier|die halfte)',
    [
      '(fehlt*|fehlen|gefehlt|fehlend*)',
      'worte|die worte|an nichts|funktion|hologramm|siegel|fehlt mir|endlich|antwort|geld|schutzfolie|jede* .. (erklarung|reaktion)|wirkung|pfiff|beschriftung|power|kraft',
    ],
    `(kein|keine|keinen|keinerlei|null) .. ${THING} .. (enthalten|drin|drinnen|vorhanden|bei|im paket|im karton|im set|in der schachtel|inklusive|lag|mit dabei|erhalten|bekommen|gefunden|geliefert|da)`,
    '(kein|keine|keinen) (.. |)(dabei|enthalten|beigelegt|mitgeliefert|im lieferumfang)',
    [
      `(nicht|nie|auch nicht|weder) (mit |)(dabei|enthalten|mitgeliefert|beigelegt|im lieferumfang|mit drin|vorhanden|komplett|vollstandig)`,
      'chemie*|parfum|alkohol|zucker',
    ],
    '(war|waren|ist|sind|lag|lagen) (leider |auch |aber |einfach |gar |uberhaupt |)nicht (mit |)(drinnen|im paket|im karton|in der box|im beutel|in der schachtel|dazu)',
    '(das|der|die) (rechte|linke|zweite|andere|dritte|vierte) .. nicht',
    [
      `ohne (.. |)${THING} .. (geliefert|gekommen|erhalten|angekommen|verschickt|bekommen|geschickt|kam|kamen|zugestellt|verkauft)`,
      'diskussion|frage*|problem*|murren|sofort|neues',
    ],
    `(geliefert|gekommen|erhalten|angekommen|bekommen|geschickt|kam|kamen) .. ohne (.. |)${THING}`,
    ['unvollstandig*', 'unvollstandige (anleitung|beschreibung|antwort)'],
    [
      `${ONLY} (noch |) (#|ein|eine|einen|einer|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|halb*|die halfte|einzelne*) .. (drin|drinnen|erhalten|bekommen|geliefert|enthalten|im paket|im karton|im beutel|in der schachtel|angekommen|dabei|gekommen|geschickt|da|vorhanden|kam|kamen|lag|lagen|waren|war|stuck|gramm|g|ml|paar|teile|statt)`,
      'minuten|stunden|tage|euro|lumen|watt|wochen|monate|mal|ohr|stimmt|meter|cm',
    ],
    `(es |)(war|kamen|ist) .. (nur|gerade mal) (eine|funf|sechs|einzelne*|halb*) .. (im|in der|von)`,
    [
      '(statt|anstatt|anstelle) (von |der |den |)(#|zwei|drei|vier|funf|sechs|zehn|zwolf) .. (nur|waren|sind|war|lediglich|bloss|kamen|habe ich|bekam) (#|ein|eine|einen|zwei|drei|vier|funf|nur|lediglich|bloss)',
      'cm|mm|meter|lumen|watt|stunden|tage|wochen|euro|grosse',
    ],
    '(#|zwei|drei|vier|funf|sechs|zehn) (stuck |) (bestellt|bezahlt) ... (nur|aber nur|lediglich|bloss) (#|ein|eine|einen|zwei|drei|vier|funf)',
    `${PARCEL} .. (leer|leere|nichts drin)`,
    `(leere*) (.. |)${PARCEL}`,
    '(halb leer|halb voll|halbvoll|halbleer|nicht voll)',
    '(weniger|zu wenig) (.. |)(inhalt|stuck|drin|gramm|teile|menge|geliefert|schrauben|stoff|farbe|kleber|beigelegt|dabei)',
    '# (g|gramm|ml|stuck|teile|liter|blatt|meter) (zu wenig|weniger)',

    '(geliefert|gekommen|bekommen|erhalten) .. nur (die halfte|teile|teilweise|#)',
    'keine spur (von|davon|)',

    '(vergessen) .. (worden|wurde|wurden)',
    '(zweimal|zwei mal|2x|doppelt) .. (linke*|rechte*|gleiche*|dasselbe|dieselbe*|das gleiche) .. (drin|dabei|geliefert|erhalten|bein|seite|teil|im paket|)',
    '(nicht|keine|kein) .. mitgeschickt',
    `(kein|keine|keinen) (.. |)(anleitung|aufbauplan|bedienungsanleitung|montageanleitung|aufbauanleitung|gebrauchsanweisung|handbuch|netzteil|ladekabel|ladegerat|schrauben|batterien|fernbedienung|deckel|akku|dubel|werkzeug)`,
    `ohne (.. |)(anleitung|aufbauplan|bedienungsanleitung|montageanleitung|netzteil|ladekabel|ladegerat|schrauben|batterien|fernbedienung|akku|dubel)`,

    'einzeln* (paar|socke|schuh|ohrring|handschuh|stuck)',
    `${THING} .. nicht (mit |) (drin|drinnen|im karton|im paket|im beutel|in der tute|aufzufinden|zu finden)`,
    [
      '(nicht|nirgends|nirgendwo) (aufzufinden|zu finden)',
      'paket|sendung|adresse|einstellung*|funktion|laden|bluetooth|online|bestellung',
    ],
    `(#|${COUNT}|alle) (.. |)(${THING}|*schiene*) .. (sind|ist|war|waren) (weg|verschwunden)`,
    `(${THING}) (zu wenig|unvollstandig)`,
    'drin (war|waren|lag|lagen|sind) (aber |jedoch |dann |) (#|nur|bloss|lediglich|ein|eine|einer|zwei|drei|vier|funf|sechs|acht|zehn)',
    '(lag|lagen|liegt|liegen) (leider |auch |aber |gar |) nicht bei',
    '(muss*|musste*) (.. |)(nachkaufen|selbst besorgen|selber besorgen|extra kaufen|separat kaufen|nachbestellen|selber kaufen|selbst kaufen)',
    '(nachkaufen|selbst besorgen|extra kaufen|selber kaufen|extra besorgen) (muss*|musste*)',
    '(hat|haben|hatte) (man |die |sie |) (vergessen)',
    `(sollten|sollte|sollen|mussten|bestellt|bezahlt) .. (#|${COUNT}) .. (sein|drin sein) ... (nur|waren|war|gezahlt) (#|${COUNT})`,
    '(steht|stand) # .. drauf ... (drin|nur|enthalten)',
    '(bei mir|bei uns) (war|waren) (aber |) (kein|keiner|keine|keins|nichts|nur #)',
  ],
  normal: [
    [
      `(nur|bloss|lediglich) (eine|ein|einer|einen|einzelner|halbe) (ohrring|schuh|socke|handschuh|teil|flasche|packung|halfte|lautsprecher|kopfhorer|stuhl|kissen|lampe|dose)`,
      'seite|geht|funktion*|leuchtet|defekt|kaputt|stern',
    ],
    '(anzahl|menge|inhalt) .. (stimm*|falsch|nicht|weniger)',
  ],
  weak: ['(lieferumfang|vollstandig)', '(nur eine|nur ein|nur einer|leer)'],
};

const KINDS =
  '(*schwarz*|*weiss*|*rot|*rote*|*blau*|blau|*grun*|*gelb*|*rosa*|*beige*|*grau*|*braun*|*lila|orange|*silber*|*gold*|s|m|l|xl|xs|#|*damen*|*herren*|*kinder*|links|rechts)';
const SENT =
  '(geliefert|geschickt|bekommen|erhalte*|gesendet|zugeschickt|verschickt|gekommen|angekommen|versendet|eingepackt|kam|kamen|bekam|erhielt|zugestellt|gekriegt|drin|im paket|im karton|lag|lagen|dabei|verpackt)';

/** Another product, model, colour, size or version was sent. */
export const wrongItem: CausePhrases = {
  strong: [
    [
      `(falsch|falsche*|verkehrt*|ganz andere|ander*|fremd*) (.. |)${SENT}`,
      'meinung|adresse|haus|nachbar|rechnung|betrag|auskunft|ersatz',
    ],
    [`${SENT} .. (falsch|falsche*|verkehrte*|ganz andere|andere grosse)`, 'adresse|auskunft|nachbar|rechnung'],
    '(falsche*|verkehrte*|ander*) (artikel*|produkt|ware|modell|teil|sorte|version|lieferung|farbe|schuhe|inhalt|paket|typ|variante|marke|geschmack|duft|fassung|motiv|muster|buch|teile)',
    'lieferfehler',
    `(bestellt|geordert|gekauft|ausgewahlt) ... ${KINDS} .. ${SENT}`,

    `(bestellt*|geordert|bestellung) ... ${SENT} .. (ist|war|wurde|habe ich|hab ich|ein|eine|einen|etwas|was|ganz|aber|dann) .. (${KINDS}|ander*)`,
    [
      `(statt|anstatt|anstelle) (von |des |der |dem |einer |eines |einem |ein |eine |den |bestellt* |)(.. ) (habe ich|hab ich|kam|kamen|wurde|bekam|erhielt|${SENT}|war|waren|ist|sind|eine|ein|einen)`,
      'stunden|minuten|tage*|wochen|lumen|watt|euro|cm|mm|meter|stuck|# stuck|gramm|ml|besser|geld|nur #|nur noch',
    ],
    '(nicht|nie) (das|der|die|den|dem|was) .. (bestellt*|bestellung|ausgesucht|ausgewahlt)',
    'wie bestellt .. (geliefert|bekommen|erhalten|andere*|)',
    ['(verwechselt|vertauscht)', 'schritt*|anleitung|seiten|kanale|nichts vertauscht|hatte'],
    '(bestellung|paket|ware|rechnung|lieferschein) .. (von jemand anderem|von einem anderen|einer anderen (person))',
    '(was|ganz) (komplett |vollig |total |)(anderes)',
    `(${COUNT}|beide|zweimal) (linke|rechte) (schuhe|schuh|handschuhe|stiefel|seite*)`,
    '(zwei|2) (unterschiedliche|verschiedene) (schuhe|grossen|farben|socken|modelle|stiefel)',

    `(grosse|farbe|gr) ${KINDS} .. bestellt ... ${KINDS}`,
    [`${KINDS} (statt|anstatt|anstelle) (der |des |von |)${KINDS}`, 'stuck|nur|gramm|ml|cm|teile'],
    [
      'bestellt (war|waren|hatte ich|habe ich|wurde|wurden|hatten wir) ... (gekommen|geliefert|angekommen|bekommen|erhalten|drin|im karton|im paket|geschickt) (ist|sind|wurde|wurden|war|waren|habe|lag|lagen)',
      'nie|kaputt|defekt',
    ],
    [
      '(gekommen|angekommen|im paket|im karton|drin) (ist|sind|war|waren|lag|lagen) (aber |jedoch |dann |stattdessen |) (ein|eine|einen)',
      'tolle*|schone*|defekt*|kaputt*|beschadigt*|leere*|haufen|einzige*|fleck*|riss|nur|zettel|anleitung',
    ],
    `was (ist|war|lag|liegt|kam|kommt|steckt) (im|in der|aus dem) ${PARCEL}`,
    `(im|in der) ${PARCEL} (lag|war|waren|lagen|steckte) (trotzdem|aber|dann|jedoch|stattdessen|allerdings)`,
    'ander* .. als (das|die|den|der|dem|von mir|ich) bestellt*',
    [
      `(falsche*|verkehrte*) (${GARMENT}|*auflage|*band|*kabel|*hulle|*filter|*patrone*|*folie|*puppe|*spiel|*lampe|*birne*|*schlauch|*futter|*tasse|*decke|*kissen|*schraube*|*seite|*grosse geschickt)`,
      '(falsch*|verkehrt*) .. (bestellt habe|gewahlt|genommen|ausgesucht|angeklickt)|masse',
    ],
    `${SENT} statt (den|die|das|der|dem|des)`,
    '(ist|war|sind|wohl|nur|kam|kamen) (die|das|ein|eine|der) (alte*|altere*) (version|modell|auflage|generation|ausgabe|variante)',
    '(auf dem|laut) (lieferschein|rechnung|karton|etikett) (steht|stand) .. (richtig|korrekt|richtige)',
    '(bestellt|geordert) ... (krieg|kriege|bekomme|zugeschickt)',
    [
      '(wollte|bestellt*|erwartet) ... (geliefert|gekommen|bekommen|geschickt) (wurde|wurden|ist|sind|habe ich|kam|kamen) (die|der|das|ein|eine|einen)',
      'nie|kaputt|defekt|bestatigung',
    ],
  ],
  normal: ['ander* (version|variante) als (erwartet|gedacht|gewohnt)'],
  weak: ['(falsch|falsche*)', 'nicht bestellt'],
};

const FOOD =
  '(*fleisch|*fisch|*kase|*milch|*brot|*obst|*beeren|*apfel|*salat|*gemuse|*nusse|*schokolade|*kaffee|*saft|*eier|*kuchen|*futter|*blumen|*rosen|*pflanze*|*creme|*kleber|*farbe|*ware|*mehl|*honig|*kekse|*tomaten|*kartoffel*|*brei)';

/** Used, opened, dirty, expired or spoiled. */
export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(gebraucht*|benutzt*|getragen*|gebrauchsspuren|retourenware)',
      '(ich|habe|haben wir|nicht|nie|noch nicht|tag*|woche*|monat*|jahr*|stunde*|minuten|zeit|mal|einmal|zweimal|wird|dringend|lange|ewig|taglich|oft|viel|kaum|gern|gerne|regelmassig|man|nicht mehr|erst) .. (gebraucht|benutzt|getragen|verwendet)|benutze|bei uns',
    ],
    '(bereits|schon|schon mal|schon einmal|offensichtlich|eindeutig|offenbar|definitiv|vorher|zuvor|wohl) .. (ausgepackt|verwendet|montiert|aufgebaut|eingerichtet|gewaschen|in gebrauch|im einsatz|registriert|angezogen|zuruckgeschickt|retourniert|aufgemacht|beschrieben|ausgefullt|offen|gelesen|eingeschaltet)',

    '(siegel|versiegelung|schutzfolie|folie|verschweissung) .. (aufgebrochen|gebrochen|offen|fehlt*|gerissen|beschadigt|entfernt|ab|weg|aufgerissen|verletzt|abgezogen|war schon|nicht vorhanden|defekt|aufgeschnitten|lose)',
    '(nicht|un|ohne|kein|keine) (.. |)(versiegelt*|siegel|versiegelung|originalverpackt|neuware|etikett*)',
    `(${PARCEL}|packung) .. (schon |bereits |war |) (aufgemacht|mit tesa)`,
    '(vorbesitzer*|vorherige* (besitzer*|kaufer*|kunde*)|fremde* (haare|konto|daten|fotos|bilder|name*|parfum|profil|kontakte|schweiss|nachrichten)|fremdem (konto|parfum|namen|google*)|jemand anderem (registriert|angemeldet))',
    [
      '(haare|haar|hundehaare|katzenhaare|tierhaare|make up|makeup|lippenstift|deo*|schweiss*|zigarettenrauch|essensreste|fingerabdrucke|blut|urin|sand|erde|staub|kaugummi|ol|fett) .. (dran|drauf|drin|darin|darauf|daran|klebt*|am kragen|an der|am|auf dem|auf der|in der|im|drinnen|an den)',
      'ausgelaufen|verpackung|paket',
    ],

    '(voll|voller|uberall) (von |mit |)(haare*|flecken|fingerabdrucke*|staub|dreck|schmutz|fussel*|fett|sand|erde)',
    [
      '(schmutzig*|dreckig*|verschmutzt*|speckig|schmierig|verschmiert)',
      'schnell|leicht|wird|werden|immer noch|nach|wasche|macht|sauber|reinig*|fenster|boden|druck|schrift|waschen|hande|geschirr|nicht sauber|toilette|bleibt|kleid*|teller|mascara',
    ],
    [
      '(fleck*) (auf|am|an|im|in|unter|hinten|vorne|drauf|dran|war|waren|vom)',
      'entfern*|hinterlasst|macht|nach|gegen|haut|herd|meinem|meiner|meine|rost*|geht raus|teppich|bekommt|hinterliess',
    ],
    '(mhd|mindesthaltbarkeit*|haltbarkeit*|verfallsdatum|haltbar) .. (uberschritten|erreicht|vorbei|nur noch|bis|seit|schon|fast|knapp|kurz|nicht mehr|drei|#|zwei|fehlt|um)',
    [
      '(abgelaufen*|verdorben*|verfault*|verschimmelt*|schimmelig*|vertrocknet*|verwelkt*|matschig*|faulig*|faul|eingetrocknet*|altbacken|ranzig*|abgestanden|sauer geworden|nicht (mehr |)(frisch|haltbar|ganz frisch))',
      'garantie|frist|sohle|ruckgabe|zeit|nach|gutschein|haut|haare|rutscht|boden|hande|lippen|abo|lizenz|angebot|wochen|lappen|zahlung|stifte|garten',
    ],
    ['(schimmel)', 'entfern*|gegen|weg|beseitig*|im bad|fugen|bad|spray|reiniger|vorbeug*'],
    `${FOOD} .. (alt|sauer|braun|trocken|hart|weich|schlecht|aufgetaut|angetaut|warm|schlaff|klumpig|fest) .. (angekommen|geliefert|)`,
    `(angetaut|aufgetaut|warm) .. (angekommen|geliefert|geschickt|kam|gekommen)`,
    '(nicht neu|alte ware)',

    'verpackt .. (und wieder|wieder) .. (eingepackt|verpackt|verklebt)',
    '(registriert|verknupft|angemeldet|gesperrt) .. (fremd*|ander*|jemand|konto)',
    '(fremd*|ander*|jemand) .. (konto|namen|google) .. (registriert|verknupft|angemeldet|verbunden)',
    [
      'noch (.. |)(kaffeesatz|*reste|altes wasser|dreck|sand|staub|schmutz|*haare)',
      'nach|reinig*|essen|saugt|putzen|waschen|liegen',
    ],
    `(*gulasch|*butter|${FOOD}) .. (gemuffelt|gestunken|stank|stinkt|schimmelt|ranzig|muffig|aufgeblaht|geschmolzen)`,
    '(kuhlakku*) .. (warm*|pisswarm|unterbrochen|geschmolzen|lauwarm|nicht|aufgetaut)',
    '(mit|voller|voll|voll mit) .. (haaren) .. (dran|drin|drauf|daran|drinnen|am|im|in)',
    '(taschentuch*|kaugummi*|munze*) .. (in der tasche|in den taschen|drin|gefunden)',
    '(tage|wochen|monate|monaten|jahr|jahre) (druber|uberschritten)',
    [
      '(*schweissrand*|deoflecken|deorander|fingertapper|unterstreichung*|b ware)',
      'nach|putzen|anfallig|entfern*|gegen|keine',
    ],
    '(sollte|sollten|soll|als) neu (sein|gekauft|verkauft|bestellt|deklariert|beschrieben|angeboten)',
    '(als neuware|hatte neu|habe neu) (gekauft|bestellt|verkauft|angeboten|deklariert|bezahlt)',
    '(von neu) .. (keine spur|keine rede)',
    'mit (tesa*) .. (geklebt|zugeklebt|verschlossen|repariert|verklebt)',
    '(sohle*|profil) .. (abgelaufen|dreckig|schmutzig|erde)',
    '(jahre|jahrelang|ewig*|monate*|zu lange) (im lager|auf lager) (gelegen|gestanden)',
    '(roch|riecht|stinkt) .. nach .. (fremdem parfum|zigaretten*|schweiss|hund|katze|mann)',
    'nicht (richtig |sauber |) (gespult)',
    '(lag|steckte|klebte|war) .. (alte*|fremde*|noch) .. (kassenbon|*zettel|rechnung|socke|*karte)',
  ],
  normal: [
    '(vergilbt) .. (geliefert|angekommen)',
    '(nicht|un) (sauber) .. (angekommen|geliefert)',
    ['zugeklebt', 'briefkasten|aufgerissen|paket|karton|augen'],
    [
      '(war offen|geoffnet)',
      'problem|frage|reklam*|fall|laden|fenster|kaum|leicht|schwer|rippe|ticket|tur|wunde|geschaft',
    ],
  ],
  weak: ['(gebraucht|benutzt|getragen|retoure|alt|staub|fleck*|dreck|haare)', 'neuware'],
};
