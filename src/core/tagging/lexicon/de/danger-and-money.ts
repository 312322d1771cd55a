import type { CausePhrases } from '../lexicon.ts';
import { COUNT } from './words.ts';

const PERSON = '(kind|sohn|tochter|baby|enkel|enkelin|frau|mann|mutter|hund|katze|kater|ich|kleine|kleiner|junge|madchen|opa|oma|mir|mich|finger|hand|daumen|bein|arm|gesicht|haut)';

/** Somebody was hurt or could be. */
export const safety: CausePhrases = {
  strong: [
    ['(ausschlag|hautausschlag|pusteln|quaddeln|hautreizung*|hautirritation*|ekzem*|rotungen|rote flecken|rote stellen|rote haut|blaschen|juckreiz|juckt|jucken|juckte|juckende|allergisch*|allergie|allergien|kontaktallergie|hautreaktion*|nesselsucht|verbrennung*|verbruht*|verbrannte haut|veratz*|schwellung*|geschwollen|angeschwollen|atemnot|asthmaanfall|brechreiz|erbrochen|ubergeben mussen|ubelkeit|durchfall|magenkrampfe|bauchschmerzen|bauchweh|lebensmittelvergiftung|kopfschmerzen|kopfweh|schwindlig|schwindelig|bindehautentzundung|entzundet|entzundung|reizt die|tranende augen|hustenreiz|kribbeln auf der haut|pickel bekommen)', 'hilft|gegen|keine allergie|linder*|lindert|bei juck*|mein .. (neurodermitis|allergie)|gegen juck*|behandl*|ich habe eine allergie|allergiker*|fur allergi*|beruhigt|vorbeugt|weg|lasst nach|neurodermitis hilft|nicht mehr|kein juck*|keine rotung*|ubergeben wurde|verschwunden|ohne juckreiz'],
    `(brennt|brennen|brannte|brannten|gebrannt|reizt|reizen|beisst) .. (auf der haut|auf der kopfhaut|haut|augen|in den augen|gesicht|wie feuer|im gesicht|lippen|zunge|im mund|kopfhaut|schleimhaut*|im hals|atemwege)`,
    '(augen|haut|kopfhaut|gesicht|lippen|hande|achseln|zunge|mund|hals) .. (brennen|brennt|brannte|brannten|gereizt|tranen|rot|gerotet|feuerrot|voller pickel|wund|taub)',
    `(aufgeschnitten|aufgerissen|aufgeschlitzt|gequetscht|eingeklemmt|geblutet|blutet|aufgeschurft|gebrochen|verstaucht|gestoßen|gestossen|geprellt|aufgekratzt) .. (am|an der|an den|an|finger|hand|arm|kind|sohn|tochter|daumen|fuss|mich|habe mich|habe mir|mir|dabei)`,
    `${PERSON} .. (aufgeschnitten|aufgeschlitzt|gequetscht|eingeklemmt|blutet|blutete|geblutet|gesturzt|rausgefallen|runtergefallen|hingefallen|verschluckt|einen schlag|gewischt|gefahrdet|ubergeben|krank|ubel|vergiftet)`,
    `(handgelenk|arm|finger|bein|rippe|zahn|nase|steissbein|knochel) .. (gebrochen|verstaucht|geprellt|angebrochen|abgebrochen beim|gequetscht)`,
    '(verletzungsgefahr*|lebensgefahr*|brandgefahr|unfallgefahr|sturzgefahr|erstickungsgefahr|brandgefahrlich|lebensgefahrlich*|stromschlag|elektroschock|schlag bekommen|eine gewischt|strom bekommen|feuergefahrlich|verschluckbar*|erstickungs*|kurz vorm brand|gesundheitsgefahrdend|gesundheitsschadlich*|giftig*|sicherheitsrisiko|sicherheitsmangel|explodiert*|explosion|strangulat*|schadstoffe|quetschgefahr|klemmgefahr|kippgefahr|rutschgefahr|gefahrdung|gemeingefahrlich)',
    ['(gefahrlich*|gefahr|riskant)', 'ungefahrlich|nicht gefahrlich|ausser gefahr|sieht gefahrlich|sonne gefahrlich|ohne gefahr|gefahrlich gut|gefahrlich lecker'],
    ['(funken|funkt und|qualm|qualmt*|gequalmt|qualmen|raucht*|rauchen|geraucht|rauchentwicklung|rauchwolke|verschmort*|angeschmort|schmort*|angekokelt|kokelt*|gekokelt|verkohlt|angesengt|versengt|durchgeschmort|stichflamme|flammen|feuer gefangen|in flammen|gebrannt hat|abgefackelt|brandfleck*|angebrannt .. (kabel|stecker|netzteil)|brandgeruch|verbranntes plastik|geschmolzen .. (stecker|kabel|netzteil))', 'raucher|rauchmelder|zigarette*|nichtraucher|funkenfluge|kamin|ofen angezundet|rauchgeruch|grill*|raucharoma|nach rauch|verraucht|raucherhaushalt'],
    
    
    '(uberhitzt*|uberhitzung|brennheiss|sauheiss|gluht|uberhitzen)',
    '(netzteil|stecker|ladegerat|powerbank|handy) .. (schmilzt|geschmolzen|aufgeblaht|geplatzt|brennt)',
    '(scharf*|messerscharf*|rasiermesserscharf*|spitze|spitzen) (.. |)(kante*|ecken|grat|grate|metallkante*|blech|rander|rand|metall|metallteile|stellen|kunststoffkante*|draht*|schrauben)',
    '(kante|rand|rander|ecken|blech|metall|grat) .. (scharf|messerscharf|rasiermesserscharf)',
    '(scharfkantig*|holzsplitter|metallspane|metallsplitter|glassplitter|splitter) .. (im|in|finger|essen|am|gezogen|eingezogen|hand|haut|verletz*|)',
    '(kafer|maden|made|wurmer|wurm|ameisen|motten|mottenlarven|larven|insekt*|lebensmittelmotten|mehlwurmer|kakerlake*|schabe*|spinnen|fliegen|milben|ungeziefer|krabbeltiere|tierchen|getier|gespinst*|mausekot|kot) .. (im|in|drin|darin|drinnen|gefunden|entdeckt|befallen|in der|krabbel*|kam|kamen|rausgekrochen|waren|lebende|am|dabei|)',
    
    '(haar|haare|plastikteil|plastikstuck|metallstuck|metallteil|steinchen|stein|glas|scherbe|draht|fremdkorper|knochensplitter|sand|schraube|gummi) .. (im essen|in der suppe|im brot|im tee|im musli|in der schokolade|im futter|in der wurst|im mehl|im reis|in der packung gefunden|im mund)',
    '(kleinteil*|teile|knopf|auge|augen|perlen|magnet*|batterie*) .. (verschluck*|in den mund|erstick*|losen sich)',
    '(zahn|zahne|plombe|zahnfullung) .. (abgebrochen|ausgebissen|rausgebrochen|gebrochen)',
    '(stuhl|leiter|hocker|bank|bett|liege|hangematte|sessel|schaukel|sitz|hochstuhl|tritt|gurt|griff|roller|fahrrad|bremse|bremsen|helm|regal) .. (unter mir|unter meinem|mit mir|zusammengebrochen und|gesturzt|auf den kopf|unter uns|versagt beim|weggeknickt|zusammengekracht und|auf mein)',
    '(bin|ware|fast) .. (gesturzt|rausgefallen|ausgerutscht|abgesturzt|hingefallen|gestolpert|runtergefallen|auf den boden geknallt|erstickt|verungluckt)',
    '(nicht|alles andere als|keineswegs) (kindersicher|sicher fur kinder|kippsicher|lebensmittelecht|schadstofffrei|babysicher|verkehrssicher|tuv|betriebssicher|hautfreundlich|hautvertraglich|augenfreundlich)',
    '(isolierung|kabel|strom|spannung|schutzleiter|gehause) .. (blank|blanke|offen|liegt frei|unter strom|freiliegend*|fehlt erdung|ohne erdung|nicht geerdet|nicht isoliert)',
    '(fi|sicherung|sicherungen|fi schalter) .. (raus|fliegt|flog|rausgeflogen|ausgelost|rausgehauen)',
    '(krank|schlecht|ubel) .. (geworden|davon|nach dem essen|nach dem verzehr|nach dem genuss)',
    '(wurde|wird|ist|war|mir) .. (ubel|speiubel|kotzubel)',
    '(hautarzt|krankenhaus|notaufnahme|notarzt|tierarzt|feuerwehr|zum arzt|beim arzt|augenarzt|giftnotruf|krankenwagen|rettung|vergiftungserscheinung*) .. (musste|mussten|war|gelandet|fahren|gehen|gerufen|)',
    '(von|durch) (der|dem|den) (creme|geruch|gestank|maske|stoff|ring|kette|shampoo|ohrringe*) .. (pickel|rot|juck*|ubel|schwindel*|entzund*)',
    '(tintendampfe|atzende dampfe|dampfe) .. (atmen|kopfschmerz*|husten|)',
  ],
  normal: [
    [`(verbrannt|verletzt|geschnitten|blutig|gebissen|bluten|gestochen)`, 'gut geschnitten|kuchen|toast|pizza|fleisch|brot|essen|hose|kleid|shirt|bluse|jacke|haare|kopfhaut beim friseur|kalorien|fett|nicht verletzt|schnitt|weit|eng|klein|gross|kurz|lang|zugeschnitten|gefuhle|weit geschnitten'],
    ['(kippt um|umgekippt|kippt nach|kippt leicht|gekippt)', 'flasche|glas|milch|wasser|nicht um'],
    ['(heiss)', 'wetter|heiss geliebt|wasser|tee|kaffee|sommer|nicht heiss|getrank*|luft|heiss auf|wird schnell heiss|suppe|backofen|herd|nicht richtig|heiss begehrt|glatteisen|nicht mal|heisst|ofen|pfanne|essen|kaum'],
  ],
  weak: ['(kinder|verletzung|allergi*|sicherheit|scharf|dampfe|chemie*)', '(brennt|brennen|pickel|rot|rotung)'],
};

const CHEAPER = '(billiger|gunstiger|preiswerter|preisgunstiger)';

/** Too dear, cheaper elsewhere, or fees on top. */
export const priceValue: CausePhrases = {
  strong: [
    ['(uberteuert*|uberzogen*|wucher*|wucherpreis*|mondpreis*|abzockpreis*|teurer spass|sauteuer|schweineteuer|preislich uberzogen|halsabschneiderpreis*|unverhaltnismassig|geldmacherei|abzockerei|nepp|preistreiberei|uberbezahlt|heidengeld|apothekenpreis*)', 'nicht zu teuer|nicht uberteuert|andere|anderswo|sonst|woanders zu teuer|uberzogen mit|stoff uberzogen'],
    '(preis|kosten|anschaffungspreis|verkaufspreis|stuckpreis) .. (zu hoch|frechheit|ungerechtfertigt|unangemessen|happig|gesalzen|uberhoht|heftig|stolz|jenseits|unrealistisch|steht in keinem|sportlich|saftig|deftig|viel zu|passt nicht|astronomisch|utopisch|krass|nicht nachvollziehbar|abartig)',
    '(uberhohter|uberhohte|stolzer|hoher|happiger|saftiger|gesalzener|ungerechtfertigter|horrender|horrende|gepfefferter) (preis|preise|kosten)',
    '(preis leistung*|preisleistung*|preis leistungs verhaltnis|p l verhaltnis|plv) .. (stimmt|stimmen|passen|ist|war|katastrophe|nicht|unausgewogen|fragwurdig|absolut) .. (nicht|mies|gut genug|nicht gegeben|uberein|)',
    '(miserables|kein gutes|kein) (.. |)(preis leistung*|preisleistung*)',
    `(fur|bei|um) (den|das|diesen|dieses|so einen|so viel|dem|soviel|diesem|einen solchen|einem solchen|den stolzen|den hohen|diese|den vollen|# |) .. (preis|geld|euro|summe|franken|kohle|preisklasse) .. (erwarte|erwartet|erwarten|erwartete|kann man|darf man|frechheit|unverschamt|zu wenig|nicht|nix|keine|kein|enttausch*|hatte ich|sollte|zu schlecht|schwach|ein witz|lacherlich|bekommt man|kriegt man|mehr|besseres|bessere|echt|indiskutabel|viel zu|ein unding|dreist|inakzeptabel|ein bisschen|geht gar nicht|ein stuck|traurig)`,
    `(${COUNT}|#) (euro|franken|eur|chf) (fur|fur ein|fur so ein|fur ein bisschen|fur eine|fur das|fur die|fur den) .. (bisschen|stuck|plastik|blech|schrott|so|paar|nichts|witz|mull|ding|teil|stoff|unverschamt|frechheit|lappen|pappe|viel|zu)`,
    ['(nicht|nie|keinen|keine|kaum|niemals|weder) .. (geld wert|preis wert|wert|ihr geld|euro wert|cent wert|pfifferling wert|gerechtfertigt|preiswert|angemessen|rechtfertigt)', 'legt .. wert|wert gelegt|nennenswert|empfehlenswert|lobenswert|erwahnenswert|auf qualitat|keinen wert'],
    '(rechtfertigt|rechtfertigen) .. (preis|kosten|geld) .. (nicht|keineswegs|nie|in keinster weise)',
    '(rechtfertigt|rechtfertigen) .. (nicht|nie|keineswegs|in keiner weise|nicht ansatzweise) .. (preis|kosten|geld)',
    `(woanders|anderswo|uberall|im laden|im geschaft|bei ebay|beim discounter|im baumarkt|bei aldi|beim aldi|bei lidl|beim lidl|bei dm|bei rossmann|bei action|bei tedi|bei kik|im supermarkt|bei ikea|im netz|im internet|beim hersteller|in der stadt|nebenan|vor ort|bei temu|bei aliexpress|bei einem anderen|bei anderen|im fachhandel|bei mediamarkt|im drogeriemarkt|bei der konkurrenz|bei migros|bei coop|beim hofer|beim spar|bei spar|beim original|bei galaxus|bei digitec) .. (${CHEAPER}|halfte|halben preis|fur weniger|bruchteil|die halfte|deutlich weniger|euro weniger|fur #|fur nur|im angebot|viel weniger|einen drittel|ein drittel|fur ein)`,
    `${CHEAPER} .. (woanders|anderswo|uberall|im laden|im geschaft|bei ebay|im baumarkt|im supermarkt|im internet|gesehen|gefunden|bekommen|entdeckt|geworden|angeboten|zu haben|zu bekommen|erhaltlich|beim|bei|im|als hier|gewesen|dort)`,
    `(jetzt|heute|gestern|kurz danach|eine woche spater|nach dem kauf|kurz nach|einen tag spater|zwei tage spater|tags darauf|wenige tage|nach der bestellung|am nachsten tag|inzwischen|mittlerweile|vorher|letzte woche|seit gestern|gleich danach) .. (${CHEAPER}|reduziert|im angebot|runtergesetzt|gesenkt|herabgesetzt|gefallen|nur noch # euro|fur # euro|rabatt|halber preis)`,
    '(preis) .. (gesenkt|gefallen|gesunken|runtergegangen|reduziert|erhoht|angezogen|gestiegen|verdoppelt|halbiert) .. (nach|kurz|tag|seit|woche|worden|)',
    `(#|${COUNT}) (euro|franken|prozent|eur|chf|€) (${CHEAPER}|weniger|teurer)`,
    '(zoll|zollgebuhr*|zollkosten|einfuhrumsatzsteuer|einfuhrabgabe*|einfuhrsteuer|mautgebuhr|nachnahmegebuhr|nachgebuhr|nachporto|mwst nachzahlen|mehrwertsteuer nachzahlen|verzollung*) .. (zahlen|bezahlen|gezahlt|nachzahlen|euro|franken|kosten|dazu|extra|verlangt|musste|muss|drauf|kam|kamen|gekostet|angefallen|fallig|bezahlt|)',
    '(versand|versandkosten|lieferkosten|liefergebuhr*|porto|montagekosten|versandgebuhr*|speditionskosten|lieferung) .. (zu hoch|hoher als|unverschamt*|frechheit|mehr als|teurer als|euro extra|ubertrieben|so viel wie|happig|extra bezahl*)',
    '(hohe|zu hohe|teure|horrende) (.. |)(versandkosten|lieferkosten|gebuhren)',
    '(versteckte kosten|zusatzkosten|folgekosten|kostenfalle|abokosten|abo notig|nur mit abo|kostenpflichtiges abo|kostenpflichtige* (app|abo|version|funktion*))',
    ['(viel|so viel|zuviel|zu viel|eine menge|haufen|ganze menge|viel zu viel) (.. |)(geld|kohle|bezahlt|gezahlt|ausgegeben) (fur|.. wenig|bezahlt|ausgegeben|)', 'zu viel berechnet|abgebucht|geld gespart|sparen|wert|zuruck'],
    ['(zum|fur den|einen|den) (halben|doppelten|dreifachen) preis', 'gekauft habe|ergattert|bekommen und|schnappchen'],
    '(gibt es|gibt s|kriegt man|bekommt man|bekomme ich|gesehen|steht|stand) .. (fur die halfte|um die halfte|fur ein drittel|fur einen bruchteil|halb so viel|fur weniger als die halfte|nur die halfte|um einiges weniger)',
    '(die halfte|ein drittel|einen bruchteil|viel weniger) .. (gekostet|bezahlt|kostet|wert|gereicht)',
    '(kostet|kosten|kostete) .. (nur |) .. (halfte|weniger|bruchteil|mehr als|doppelte|doppelt)',
    '(steht|stehen) .. in keinem verhaltnis',
    '(sehr|so|schon sehr) (teuerer|teure)',
  ],
  normal: [
    ['(teuer|teures|kostspielig|hochpreisig*)', 'nicht|aber gut|wert|teuerer als|weniger teuer|billig und|andere|teure produkte|teuer sein|aber lohnt|statt|als teure|teuren|teurere|lohnt|marken*|original* .. teuer'],
    
    ['(guntiger) (woanders)', ''],
  ],
  weak: ['(preis|preislich|teurer|kosten|wert|euro|geld)', '(versandkosten|preis leistung*)'],
};

const MISTAKE = '(versehentlich*|aus versehen|irrtumlich*|ausversehen|falschlich*|irrtum|fehlerhaft|falsch|verkehrt|doppelt|zweimal|2x|zwei mal|zu viel|zuviel|mehrfach|ungewollt|unbeabsichtigt|unabsichtlich|dummerweise|zu voreilig|vorschnell)';

/** Changed mind, ordered or read wrongly by the buyer, or a matter of taste. */
export const buyerRemorse: CausePhrases = {
  strong: [
    [`${MISTAKE} .. (bestellt|gekauft|geordert|bestellung|geklickt|angeklickt|ausgewahlt|gewahlt|in den warenkorb|ausgesucht|erworben|abgeschickt|bestellte)`, 'falsch geliefert|geliefert statt|verkaufer|retoure|nichts falsch|kein fehler|nicht falsch|falsche ware|falsche grosse geliefert|abgebucht|ruckgabe|wie bestellt'],
    '(bestellt|gekauft|geordert) .. (versehentlich|aus versehen|irrtumlich|doppelt|zweimal)',
    '(fehlentscheidung|frustkauf|verkauft|vergriffen beim bestellen|irrtum) .. (von mir|leider|mein|in|bei|zu|)',
    ['(fehlkauf|fehlbestellung|doppelbestellung|falschbestellung|spontankauf|impulskauf|bestellfehler|fehlgriff|vertan|vertippt|verklickt|verguckt|verbestellt|verlesen|uberlesen|verwahlt|vermessen|verrechnet|verschatzt|verschrieben|selbst schuld|selber schuld|eigene schuld|eigenes verschulden|eigener fehler|mein fehler|meine schuld|fehler meinerseits|fehler von mir|fehler lag bei mir|lag an mir|eigene dummheit|anders uberlegt|umentschieden|kaufreue|meinung geandert|anders entschieden)', 'absoluter fehlkauf|totaler fehlkauf|fehlkauf weil|nicht meine schuld|nicht mein fehler|verkaufer hat sich|handler hat sich|dhl|waage|fehlkauf nach'],
    ['(falsche|falschen|falsches|falscher|verkehrte|andere) (grosse|farbe|artikel|modell|lange|ausfuhrung|sorte|variante|version|teil|produkt|nummer) .. (bestellt|gewahlt|ausgewahlt|gekauft|genommen|angeklickt|geklickt|ausgesucht|erwischt)', 'geliefert|bekommen|erhalten'],
    ['(habe|hab|hatte|haben|ich) .. (falsch|nicht richtig|nicht genau|zu schnell|nicht genau genug|ungenau|nicht aufmerksam|nicht zu ende|nicht sorgfaltig) .. (gelesen|gemessen|geschaut|geguckt|hingeschaut|hingesehen|verstanden|gesehen|ausgemessen|durchgelesen|interpretiert|eingeschatzt|informiert)', ''],
    '(beschreibung|angaben|masse|text|kleingedruckte) .. (nicht|falsch|zu fluchtig|uber) .. (gelesen|beachtet|durchgelesen|lesen|gesehen)',
    '(wird nicht|keine|kein) (mehr |langer |) (benotigt|gebraucht|brauche|verwendung|bedarf|gewollt|gewunscht|erwunscht|erforderlich|interesse)',
    ['(brauche|brauch|benotige|brauchen|benotigen|braucht|benotigt|will|wollen|mochte|mochten|brauchte) .. (nicht mehr|doch nicht|nicht langer|keinen mehr|keine mehr|gar nicht|nimmer|nicht)', 'nicht mehr kaufen|nicht noch|nicht mehr missen|hergeben|nicht mehr her|nicht missen|nicht viel|lange nicht|nicht mehr hergeben|bestellen|nie wieder|nicht warten|nicht oft|strom|nicht empfehlen|laden|platz|man|will nicht mehr|wollen nicht mehr|starten|an gehen|verkaufer|mich nicht|nicht so|sagen|mochte nicht|nicht nochmal|kein|mixer|verzichten|behalten weil'],
    '(nicht mehr|doch nicht|nicht langer) (gebraucht|benotigt|notwendig|notig|gewollt)',
    ['(gefallt|gefallen|gefiel|gefielen|zusagt|zusagen|uberzeugt) .. (nicht|nicht so|doch nicht|uberhaupt nicht|gar nicht|nur bedingt|mir nicht|leider nicht|nicht mehr)', 'qualitat|nicht schlecht|verarbeitung|material|nicht nur'],
    '(nicht|nie|doch nicht) .. (gefallen|gefallt|gefiel|zugesagt|angesprochen|mein fall|mein geschmack|mein stil|meins|mein ding|unser geschmack|nach meinem geschmack|ihr geschmack|sein geschmack|mein typ)',
    '(sagt|sagte|sagen|spricht) .. (mir|uns|ihr|ihm) .. (nicht|gar nicht|nicht zu|nicht an)',
    '(nicht|nicht so|nicht ganz|uberhaupt nicht|gar nicht|so gar nicht|nicht wirklich|nicht unbedingt|leider nicht) (meine|meiner|unser|unsere|seins|ihrs) (fall|geschmack|stil|ding|farbe|duft|art|welt|)',
    '(steht|stehen|stand) .. (mir|ihr|ihm) .. (nicht|doch nicht|gar nicht|uberhaupt nicht)',
    '(steht|stehen|stand) .. nicht .. (gut|so gut|zu gesicht)',
    '(passt|passen) .. nicht .. (zu (meinen|meiner|unserer|unserem|unseren|meinem|den|der|dem) .. (mobel|mobeln|einrichtung|dekor|vorhangen|couch|wand|wohnzimmer|kuche|teint|typ|hautton|haarfarbe|outfit|rest|stil|farben|kleid)|ins wohnzimmer|zur einrichtung|zur couch|zum stil|farblich|zu mir|optisch)',
    '(sohn|tochter|kind|kinder|enkel|mann|frau|partner|freund|freundin|mutter|oma|katze) .. (ohne mein wissen|ohne erlaubnis|ohne zu fragen|ohne meine|heimlich) .. (bestellt|gekauft|geklickt|)',
    '(nicht|nie|gar nicht) (von mir |selbst |) (autorisiert*|beauftragt|bewusst bestellt|wissentlich bestellt)',
    '(unberechtigt*|ungewollt*|unbefugt*) (bestellung|kauf|bestellt|einkauf)',
    ['(habe|hab|haben|hatte|jetzt|inzwischen|mittlerweile|doch|nun|bereits|schon|ich|besitze) .. (woanders|anderweitig|etwas besseres|was besseres|anderes modell|eine andere losung|alternative|ein anderes|einen anderen|was anderes|schon eins|schon einen|schon eine|bereits eins|bereits einen|bereits eine|schon zuhause|noch eins|eine bessere) .. (gefunden|gekauft|bestellt|entschieden|zuhause|besorgt|geholt|besorg*|geschenkt|)', 'billiger|gunstiger|woanders kaufe|bekommen habe ich was anderes|geliefert|bekommen|erhalten|wegen|falsch|gekommen'],
    '(geschenkt bekommen|doppelt geschenkt|bereits vorhanden|schon vorhanden|hatten wir schon|habe ich schon|hat (er|sie|es) schon|haben wir schon|ist schon vorhanden)',
    '(doch|lieber|jetzt|nun) .. (fur (ein|eine|einen) ander*|anders|fur das andere|gegen) .. (entschieden|uberlegt)',
    ['(zur auswahl|zur ansicht|zum vergleich|auswahlbestellung|zum anprobieren|mehrere grossen|zwei grossen|in zwei grossen|beide grossen|grossere auswahl) .. (bestellt|behalten|zuruck|)', ''],
    '(geschenk|gast|anlass|feier|hochzeit|reise|urlaub) .. (abgesagt|fallt aus|ausgefallen|nicht mehr|doch nicht|hatte (er|sie) schon)',
    '(nicht das richtige|nicht das was ich (suche|gesucht|brauche|wollte|brauchte|gesucht habe)|nicht was ich (suche|wollte|brauche|gesucht)|nicht fur mich|nicht fur meine zwecke|ungeeignet fur meine zwecke|zweck nicht|habe mir .. anders vorgestellt|hatte mir .. anders vorgestellt)',
    '(duft|geruch|farbe|design|stil|optik|form|aussehen|look) .. (nicht mein|nichts fur mich|trifft nicht|geschmackssache|mag ich nicht|nicht nach meinem) .. (nicht|)',
    '(mag|mogen) (den|das|diese|diesen|dieses) (farbe|duft|muster|stil|design|geruch|form|optik|aussehen|stoff) .. nicht',
    '(dachte|ging davon aus|bin davon ausgegangen|nahm an) ... (nicht gelesen|sorry|nicht richtig gelesen|war wohl|falsch verstanden)',
  ],
  normal: [
    ['(nicht mehr|doch nicht) (brauche|brauchen|wollen|haben will|haben mochte)', 'missen'],
    ['(optisch|farblich|geschmacklich) .. (nicht|nichts|kein*)', 'geschmacklich (.. )(furchtbar|uberzeugt|top)|zu beanstanden|auszusetzen|zu meckern'],
    '(trifft|traf) .. (nicht|nicht ganz) .. geschmack',
    ['(sieht|sehen|sah) .. (nicht schon|nicht gut|doof|bescheuert|komisch|altbacken|oll|unmoglich|altmodisch) .. (aus|)', 'nicht so schon wie auf|verarbeit*'],
    '(macht|machen) .. (alt|blass|dick|krank) (.. |)(aus|)',
  ],
  weak: ['(geschmackssache|geschmack|gefallt|farbe|muster|altmodisch|bunt|grell)', '(umtausch|umentscheid*|storniert|uberflussig)'],
};
