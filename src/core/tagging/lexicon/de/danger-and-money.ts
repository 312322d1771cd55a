import type { CausePhrases } from '../lexicon.ts';
import { COUNT } from './words.ts';

const PERSON =
  '(kind|sohn|tochter|baby|enkel|frau|mann|mutter|hund|katze|kater|ich|klein*|opa|oma|mir|mich|finger|hand|daumen|bein|arm|gesicht|haut)';

/** Somebody was hurt or could be. */
export const safety: CausePhrases = {
  strong: [
    '(stinkt|riecht|roch|stank) .. (verbrannt|verschmort|angebrannt|schmor*)',
    [
      '(*ausschlag|pusteln|hautreizung*|hautirritation*|rotungen|juckreiz|juckt*|jucken|juckende|allergisch*|allergie*|hautreaktion*|verbrennung*|verbruht*|schwellung*|geschwollen|erbrochen|ubelkeit|durchfall|bauchschmerzen|kopfschmerzen|kopfweh|entzundet|entzundung|pickel bekommen)',
      'hilft|gegen|linder*|bei juck*|mein .. (neurodermitis|allergie)|behandl*|allergiker*|beruhigt|vorbeugt|weg|lasst nach|nicht mehr|verschwunden',
    ],
    `(brenn*|brannte*|gebrannt|reizt|reizen) .. (haut|augen|gesicht|wie feuer|im gesicht|lippen|zunge|im mund|kopfhaut|im hals)`,
    '(augen|haut|kopfhaut|gesicht|lippen|hande|zunge|mund|hals) .. (brenn*|brannte*|gereizt|tranen|rot|voller pickel|wund|taub)',
    `(aufgeschnitten|aufgerissen|aufgeschlitzt|gequetscht|eingeklemmt|geblutet|blutet|gebrochen|verstaucht|gestossen|geprellt) .. (am|an der|an den|an|finger|hand|arm|kind|sohn|tochter|daumen|fuss|mich|habe mich|habe mir|mir|dabei)`,
    [
      `${PERSON} .. (aufgeschnitten|aufgeschlitzt|gequetscht|eingeklemmt|blutet*|geblutet|gesturzt|rausgefallen|runtergefallen|hingefallen|verschluckt|einen schlag|ubergeben|krank|ubel|vergiftet)`,
      'handy|telefon|nichts|flasche|sehe|seh|aus wie',
    ],
    `(handgelenk|arm|finger|bein|rippe|zahn|nase|steissbein) .. (gebrochen|verstaucht|geprellt|angebrochen|gequetscht)`,
    '(verletzungsgefahr*|stromschlag|schlag bekommen|eine gewischt|strom bekommen|verschluckbar*|giftig*|sicherheitsrisiko|explodiert*|explosion|schadstoffe)',
    ['(gefahrlich*|*gefahr)', 'ungefahr*|buch|roman|krimi|lecker|saugefahrlich'],
    [
      '(funken|qualm*|rauch*|verschmort*|schmort*|feuer gefangen|in flammen|brandfleck*|angebrannt .. (kabel|stecker|netzteil)|brandgeruch|geschmolzen .. (stecker|kabel|netzteil))',
      'raucher|zigarette*|kamin|grill*',
    ],

    '(uberhitz*|gluht)',
    '(netzteil|stecker|ladegerat|powerbank|handy) .. (schmilzt|geschmolzen|geplatzt|brennt)',
    '(scharf*|messerscharf*|spitze*) (.. |)(kante*|ecken|grat|grate|blech|rander|rand|metall|stellen|draht*|schrauben)',
    '(kante|rand|rander|ecken|blech|metall|grat) .. (scharf|messerscharf)',

    '(kafer|maden|made|wurmer|wurm|ameisen|motten|larven|insekt*|spinnen|fliegen|milben|ungeziefer) .. (im|in|drin|darin|drinnen|gefunden|entdeckt|befallen|in der|krabbel*|kam|kamen|waren|lebende|am|dabei|)',

    '(kleinteil*|teile|knopf|auge|augen|perlen|magnet*|batterie*) .. (verschluck*|erstick*|losen sich)',
    '(zahn|zahne|plombe) .. (abgebrochen|rausgebrochen|gebrochen)',
    '(stuhl|leiter|hocker|bank|bett|sessel|sitz|tritt|gurt|griff|roller|fahrrad|bremse*|helm|regal) .. (unter mir|unter meinem|mit mir|gesturzt|weggeknickt|auf mein)',
    '(bin|ware|fast) .. (gesturzt|rausgefallen|abgesturzt|hingefallen|runtergefallen|erstickt)',

    '(isolierung|kabel|strom|spannung|gehause) .. (blank|offen|liegt frei|unter strom|nicht geerdet)',
    '(fi|sicherung*) .. (raus|fliegt|flog|ausgelost)',
    '(krank|schlecht|ubel) .. (geworden|davon)',
    '(wurde|wird|ist|war) .. ubel',
    '(krankenhaus|zum arzt|beim arzt) .. (musste*|war|gelandet|fahren|gehen|)',
    ['beim (laden|aufladen|betrieb|kochen|einschalten|ersten|fohnen|bugeln) .. (geschmolzen|geschmort|geraucht|gestunken|geknallt|gequalmt|gebrannt|explodiert|zerplatzt)', 'schokolade|kase'],
    ['(fast|beinahe|halb) (geschmolzen|abgebrannt|abgefackelt|explodiert|in brand|erstickt)', 'schokolade|eis'],
    ['(zugeschwollen|angeschwollen|aufgequollen|feuerrot*|krebsrot|brandblase*|quaddeln|ekzem|kontaktallergie|notaufnahme|hautarzt*|kortison|cortison|notarzt|giftnotruf|krankgeschrieben|angesengt|versengt|abgefackelt|aufgeblaht .. akku|akku .. aufgeblaht|ausschlage)', 'empfohlen|empfehlung|rat|vom hautarzt|farbe|kleid|lack|gegen|behandel*'],
    '(hollisch|furchterlich|wie feuer|wie die holle|wahnsinnig|total|fies) (gebrannt|brennt|brannte|gejuckt|juckt)',
    '(blasen|pickel|pusteln|quaddeln|flecken) .. (gebildet|auf der haut|im gesicht|am arm|am hals)',
    '(tierarzt|tierklinik) .. (musste*|mussten|gelandet|war|waren|rechnung)',
    ['(knallt*|geknallt|peng|stichflamme|lichtbogen|durchgeschmort|schmorgeruch|kokelt|gekokelt|angekokelt|verkohlt|schmilzt)', 'laune|kase|schokolade|eis|tur'],
  ],
  normal: [
    [
      `(verbrannt|verletzt|geschnitten|blutig|bluten|gestochen)`,
      'kuchen|toast|pizza|fleisch|brot|essen|hose|kleid|shirt|bluse|jacke|haare|fett|schnitt|weit|eng|klein|gross|kurz|lang|zugeschnitten',
    ],
    ['(kippt um|umgekippt|kippt leicht)', 'flasche|glas|milch|wasser|nicht um'],
    [
      'heiss',
      'wetter|wasser|tee|kaffee|sommer|getrank*|luft|suppe|backofen|herd|nicht richtig|nicht mal|heisst|ofen|pfanne|essen|kaum',
    ],
  ],
  weak: ['(kinder|verletzung|allergi*|sicherheit|scharf|dampfe|chemie*)', '(brenn*|pickel|rot|rotung)'],
};

const CHEAPER = '(billiger|gunstiger|preiswerter)';

/** Too dear, cheaper elsewhere, or fees on top. */
export const priceValue: CausePhrases = {
  strong: [
    ['(uberteuert*|uberzogen*|wucher*|sauteuer|nepp)', 'andere|anderswo|sonst'],
    '(preis|kosten) .. (zu hoch|frechheit|happig|gesalzen|heftig|stolz|saftig|viel zu|passt nicht|abartig)',
    '(uberhohter|hoher) (preis*|kosten)',
    '(preis leistung*|preisleistung*) .. (stimm*|passen|ist|war|nicht|absolut) .. (nicht|nicht gegeben|uberein|)',
    'kein (.. |)(preis leistung*|preisleistung*)',
    `(fur|bei|um) (den|das|diesen|dieses|so einen|so viel|dem|soviel|diesem|diese|# |) .. (preis|geld|euro|summe|franken|kohle) .. (erwarte*|kann man|frechheit|unverschamt|zu wenig|nicht|nix|keine|kein|enttausch*|hatte ich|sollte|zu schlecht|schwach|ein witz|lacherlich|bekommt man|kriegt man|mehr|bessere*|echt|viel zu|dreist|inakzeptabel|ein bisschen|geht gar nicht|traurig)`,
    `(${COUNT}|#) (euro|franken|eur|chf) (fur|fur ein|fur eine|fur das|fur die|fur den) .. (bisschen|stuck|plastik|blech|schrott|so|paar|nichts|witz|mull|ding|teil|stoff|unverschamt|frechheit|lappen|pappe|viel|zu)`,
    [
      '(nicht|nie|keinen|keine|kaum|niemals|weder) .. (geld wert|preis wert|wert|ihr geld|euro wert|gerechtfertigt|preiswert|angemessen|rechtfertigt)',
      'empfehlenswert',
    ],
    'rechtfertig* .. (preis|kosten|geld) .. (nicht|keineswegs|nie)',
    'rechtfertig* .. (nicht|nie|keineswegs|in keiner weise) .. (preis|kosten|geld)',
    `(woanders|anderswo|uberall|im laden|im geschaft|bei ebay|im baumarkt|(bei|beim) (aldi|lidl|dm|rossmann|action|tedi|kik|ikea|temu|aliexpress|mediamarkt|migros|coop|hofer|spar|galaxus|obi|bauhaus|original|anderen)) .. (${CHEAPER}|halfte|halben preis|fur weniger|bruchteil|die halfte|euro weniger|fur #|fur nur|im angebot|viel weniger|ein drittel|fur ein)`,
    `${CHEAPER} .. (woanders|anderswo|uberall|im laden|im geschaft|bei ebay|im baumarkt|im supermarkt|im internet|gesehen|gefunden|bekommen|entdeckt|geworden|angeboten|zu haben|zu bekommen|erhaltlich|beim|bei|im|gewesen|dort)`,
    `(jetzt|heute|gestern|kurz danach|kurz nach|inzwischen|mittlerweile|vorher|seit gestern) .. (${CHEAPER}|reduziert|im angebot|gesenkt|gefallen|rabatt)`,
    'preis .. (gesenkt|gefallen|reduziert|erhoht|angezogen) .. (nach|kurz|tag|seit|woche|worden|)',
    `(#|${COUNT}) (euro|franken|prozent|eur|chf|€) (${CHEAPER}|weniger|teurer)`,
    [
      '(zoll|zollgebuhr*|einfuhrumsatzsteuer) .. (zahlen|bezahl*|gezahlt|euro|franken|kosten|dazu|extra|verlangt|musste|muss|drauf|kam|kamen|gekostet|fallig|)',
      'cm|# zoll|felgen|reifen|diagonale|display|monitor|hangt|liegt|seit|steckt',
    ],
    '(versand|versandkosten|lieferkosten|porto|lieferung) .. (zu hoch|hoher als|unverschamt*|frechheit|mehr als|teurer als|euro extra|ubertrieben|happig)',
    '(hohe|zu hohe|teure) (.. |)(versandkosten|lieferkosten)',
    '(versteckte kosten|folgekosten|abo notig|nur mit abo|kostenpflichtige* (app|abo|version|funktion*))',

    ['(zum|fur den|einen|den) (halben|doppelten) preis', 'schnappchen'],
    '(gibt es|kriegt man|bekommt man|gesehen|steht|stand) .. nur die halfte',
    '(die halfte|ein drittel|einen bruchteil|viel weniger) .. (gekostet|bezahlt|kostet|wert)',
    'koste* .. (nur |) .. (halfte|weniger|bruchteil|mehr als|doppelt*)',
    '(steht|stehen) .. in keinem verhaltnis',
    '(sehr|so|schon sehr) teure',
    '(euro|€|eur|franken) (sind|ist|waren|war|) .. (zu viel|happig|ubertrieben|wucher|frech*|heftig|viel geld|unverschamt|ein stolzer preis|definitiv zu)',
    '(zoll|gebuhr*|nachnahme|einfuhr*|bearbeitungsgebuhr*|verpackungspauschale|servicepauschale|aufschlag|mautzuschlag|inselzuschlag|speditionszuschlag) .. (obendrauf|drauf|extra|fallig|gezahlt|zahlen|kassiert|nachzahlen|verlangt|# €|# euro)',
    ['lohnt sich .. nicht', 'umtausch|rucksend*|reparatur'],
    '(gesalzen*|saftig*|stolze*|happig*|heftige*|gepfeffert*|horrend*|astronomisch*|mond|unverschamter) (.. |)(preis*|summe)',
    '(#) (euro|€|eur|prozent|franken) .. (runtergesetzt|heruntergesetzt|reduziert|gesenkt|runtergegangen|gefallen)',
    '(tag|tage|woche|wochen|kurz|spater|danach) .. (runtergesetzt|heruntergesetzt|reduziert|im sale|im ausverkauf|zum halben preis|fur die halfte|verramscht|verschleudert)',
    '(fur|um) # (euro|€|eur|franken|chf) .. (tutchen|flaschchen|stuckchen|lappen|doschen|packchen|krumel|zeug|schrott|billig*|plastik*|pappe|spielzeug|so (ein|eine|wenig|was)|erwarte*|ein witz|eine frechheit|lachhaft|ein hohn)',
    '(kriegt|bekommt|gibt) (man|es) (das|den|die|so was|sowas|dasselbe|das gleiche|so einen|so eine|) .. (fur #|fur die halfte|fur ein drittel|fur weniger|billiger*|gunstiger*|fur einen bruchteil)',
    '(genauso|genau so|ebenso) gut* .. (fur|vom discounter|vom aldi|aus dem baumarkt)',
    '(wucherpreis*|mondpreis*|apothekenpreis*|fantasiepreis*|preistreiberei|geldschneiderei|halsabschneider|geldmacherei|uberteuert*)',
    '(ist|sind|war) .. (den|der|das|ihr|sein) (preis|geld|euro) nicht wert',
  ],
  normal: [
    ['(teuer|teures)', 'nicht|aber gut|wert|andere|statt|teuren|teurere|lohnt|marken*'],

    'guntiger woanders',
  ],
  weak: ['(preis|preislich|teurer|kosten|wert|euro|geld)', '(versandkosten|preis leistung*)'],
};

const MISTAKE =
  '(versehentlich*|aus versehen|irrtumlich*|ausversehen|irrtum|fehlerhaft|falsch|verkehrt|doppelt|zweimal|2x|zwei mal|zu viel|zuviel|mehrfach|ungewollt)';

/** Changed mind, ordered or read wrongly by the buyer, or a matter of taste. */
export const buyerRemorse: CausePhrases = {
  strong: [
    '(mag|mogen|mochte) (die|den|das) (farbe|duft|muster|stil|design|geruch) nicht',
    'grosse .. (falsch|verkehrt) .. (ausgewahlt|gewahlt|bestellt|gemessen)',
    [
      `${MISTAKE} .. (bestellt*|gekauft|geordert|bestellung|geklickt|angeklickt|ausgewahlt|gewahlt|ausgesucht|abgeschickt)`,
      'verkaufer|retoure|abgebucht|ruckgabe|wie bestellt',
    ],
    '(bestellt|gekauft|geordert) .. (versehentlich|aus versehen|irrtumlich|doppelt|zweimal)',
    '(mich verkauft|irrtum) .. (von mir|leider|mein|in|bei|zu|)',
    [
      '(fehlkauf|fehlbestellung|doppelbestellung|falschbestellung|vertan|verguckt|geirrt|verlesen|uberlesen|verrechnet|verschatzt|selbst schuld|selber schuld|eigene schuld|eigener fehler|mein fehler|meine schuld|fehler meinerseits|fehler von mir|anders uberlegt)',
      'dhl|waage',
    ],
    [
      '(falsche*|verkehrte|andere) (grosse|farbe|artikel|modell|lange|ausfuhrung|sorte|variante|version|teil|produkt|nummer) .. (bestellt|gewahlt|ausgewahlt|gekauft|genommen|angeklickt|geklickt|ausgesucht)',
      'geliefert|bekommen|erhalten',
    ],
    '(habe|hab|hatte|haben|ich) .. (falsch|nicht richtig|nicht genau|zu schnell|ungenau) .. (gelesen|gemessen|geschaut|verstanden|gesehen|durchgelesen|informiert)',
    '(beschreibung|angaben|masse|text) .. (nicht|falsch|uber) .. (gelesen|durchgelesen|lesen|gesehen)',
    '(wird nicht|keine|kein) (mehr |langer |) (benotigt|gebraucht|brauche|verwendung|bedarf|gewollt|erforderlich|interesse)',
    [
      '(brauch*|benotig*|will|wollen|mochte*) .. (nicht mehr|doch nicht|nicht langer|keinen mehr|keine mehr|gar nicht|nimmer|nicht)',
      'nicht mehr missen|nicht mehr hergeben|bestellen|nie wieder|strom|laden|platz|man|starten|partout|mit mein*|einfach nicht|koppeln|verbinden|laufen|angehen|*handler|zuruck*|verkaufer|nicht so|sagen|kein|mixer',
    ],
    '(nicht mehr|doch nicht|nicht langer) (gebraucht|benotigt|notwendig|notig|gewollt)',
    [
      '(gefallt|gefallen|gefiel*|zusag*|uberzeugt) .. (nicht|nicht so|doch nicht|uberhaupt nicht|gar nicht|nur bedingt|mir nicht|leider nicht|nicht mehr)',
      'qualitat|nicht schlecht|verarbeitung|material|nicht nur',
    ],
    '(nicht|nie|doch nicht) .. (gefallen|gefallt|gefiel|zugesagt|angesprochen|mein fall|mein geschmack|mein stil|meins|mein ding|unser geschmack|ihr geschmack|sein geschmack)',
    '(sagt|sagte|sagen|spricht) .. (mir|uns|ihr|ihm) .. (nicht|gar nicht|nicht zu|nicht an)',
    '(nicht|nicht so|nicht ganz|uberhaupt nicht|gar nicht|so gar nicht|nicht wirklich|nicht unbedingt|leider nicht) (meine|meiner|unser|unsere) (fall|geschmack|stil|ding|farbe|duft|art|welt|)',
    '(steht|stehen|stand) .. (mir|ihr|ihm) .. (nicht|doch nicht|gar nicht|uberhaupt nicht)',
    '(steht|stehen|stand) .. nicht .. (gut|so gut)',
    '(passt|passen) .. nicht .. (zu (meinen|meiner|unserer|unserem|unseren|meinem|den|der|dem) .. (mobel*|einrichtung|dekor|couch|wand|wohnzimmer|kuche|typ|rest|stil|farben|kleid)|ins wohnzimmer|zur einrichtung|zur couch|farblich|optisch)',

    '(nicht|nie|gar nicht) (von mir |selbst |) beauftragt',
    'ungewollt* kauf',
    [
      '(habe|hab|haben|hatte|jetzt|inzwischen|mittlerweile|doch|nun|bereits|schon|ich|besitze) .. (woanders|etwas besseres|was besseres|anderes modell|ein anderes|einen anderen|was anderes|schon eins|schon einen|schon eine|bereits eins|bereits einen|bereits eine|schon zuhause|noch eins) .. (gefunden|gekauft|bestellt|entschieden|zuhause|besorg*|geholt|geschenkt|)',
      'billiger|gunstiger|geliefert|bekommen|erhalten|wegen|falsch|gekommen|gewischt|namen|woche|weile|stunde',
    ],
    [
      '(geschenkt bekommen|bereits vorhanden|schon vorhanden|hatten wir schon|habe ich schon|hat (er|sie|es) schon|haben wir schon|ist schon vorhanden)',
      'einige|mehrere|gehabt|viele|oft|lange|mal|ofter|seit|angerufen|bessere*|gesehen|erlebt|nach|probiert|getestet|reklamiert|elf|tage|wochen',
    ],
    '(doch|lieber|jetzt|nun) .. (fur (ein|eine|einen) ander*|anders|fur das andere|gegen) .. (entschieden|uberlegt)',

    '(geschenk|gast|anlass|feier|hochzeit|reise|urlaub) .. (fallt aus|ausgefallen|nicht mehr|doch nicht|hatte (er|sie) schon)',
    '(nicht das richtige|nicht das was ich (suche|gesucht|brauch*|wollte|gesucht habe)|nicht was ich (suche|wollte|brauche|gesucht)|nicht fur mich|nicht fur meine zwecke|ungeeignet fur meine zwecke|habe mir .. anders vorgestellt|hatte mir .. anders vorgestellt)',
    '(duft|geruch|farbe|design|stil|optik|form|aussehen|look) .. (nicht mein|geschmackssache) .. (nicht|)',
    '(mag|mogen) (den|das|diese|diesen|dieses) (farbe|duft|muster|stil|design|geruch|form|optik|aussehen|stoff) .. nicht',
    'dachte ... (nicht gelesen|sorry)',
    ['(spontankauf|impulskauf|frustkauf|fehlgriff|kurzschlusskauf|kaufrausch|schnellschuss|unuberlegt*|ubereilt*|voreilig*|bereut|bereue|bereuen|ubernommen habe|mich ubernommen)', 'nicht|nie|keine'],
    '(ziehen|ziehe|zieht|umzug|umgezogen|umziehen) ... (kein|keinen|keine|nicht mehr|brauche*|um und|kein platz)',
    '(geht|gehen|schicke|sende|schicken|kommt) .. (unbenutzt|ungeoffnet|unausgepackt|ungebraucht|ungetragen) .. (zuruck|retour|an sie)',
    ['(was|etwas|eins|eine|einen|anderswo) (schoner*|besser*|passender*|hubscher*|anderes) (gefunden|entdeckt|gekauft|geschenkt|gesehen|bestellt)', 'billiger|gunstiger'],
    ['(nicht|zu wenig|nur fluchtig|nur halb|zu schnell) (so |) (genau |richtig |) (angeschaut|angesehen|hingeschaut|hingesehen|aufgepasst|uberlegt|nachgedacht|nachgemessen|ausgemessen|durchgelesen|hingeguckt)', 'verkaufer*|support|dhl|handler schaut'],
    '(liegt|lag) (ganz |wohl |allein |eher |) an mir',
    '(wollte|wollten|brauchte) eigentlich (einen|eine|ein|den|die|das|nur|was|etwas)',
    'ich (depp|esel|dussel|trottel|schussel|idiot|dodel|schaf|blodmann|hirsch)',
    '(in der grosse|bei der grosse|mit der grosse|in der farbe|im modell|beim modell|bei den massen) .. (vertan|geirrt|verschatzt|verguckt|vergriffen)',
    ['(verklickt|vertippt|verdruckt|vergriffen|danebengegriffen|verwechselt habe|verlesen habe)', 'ruckgabe|retoure|stornier*|menu|rucksendung'],
    '(hatte|hatten) (ich |wir |) (besser |gleich |lieber |) (vorher |mal |) (messen|nachmessen|lesen|uberlegen|nachdenken|was kleineres|was grosseres|den anderen|die andere|das andere) .. (sollen|nehmen sollen)',
    '(oma|opa|mann|frau|sohn|tochter|schwester|freundin|mutter|enkel|kind) .. (das gleiche|dasselbe|schon eins|schon einen|schon eine|bereits) .. (gekauft|geschenkt|bekommen|hat|besitzt|hatte)',
  ],
  normal: [
    ['(nicht mehr|doch nicht) (brauche*|wollen|haben will)', 'missen'],
    [
      '(optisch|farblich|geschmacklich) .. (nicht|nichts|kein*)',
      'geschmacklich (.. )(furchtbar|uberzeugt|top)|auszusetzen',
    ],
    '(trifft|traf) .. (nicht|nicht ganz) .. geschmack',
    [
      '(sieht|sehen|sah) .. (nicht schon|nicht gut|doof|komisch|altbacken|unmoglich|altmodisch) .. (aus|)',
      'verarbeit*',
    ],
    '(macht|machen) .. (alt|blass|dick|krank) (.. |)(aus|)',
  ],
  weak: ['(geschmackssache|geschmack|gefallt|farbe|muster|altmodisch)', '(umtausch|storniert)'],
};
