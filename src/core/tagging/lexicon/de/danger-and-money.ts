import type { CausePhrases } from '../lexicon.ts';
import { COUNT } from './words.ts';

const PERSON =
  '(kind|sohn|tochter|baby|enkel|frau|mann|mutter|hund|katze|kater|ich|klein*|opa|oma|mir|mich|finger|hand|daumen|bein|arm|gesicht|haut)';

/** Somebody was hurt or could be. */
export const safety: CausePhrases = {
  strong: [
    '(stinkt|riecht|roch|stank) .. (verbrannt|verschmort|angebrannt)',
    [
      '(*ausschlag|pusteln|hautreizung*|hautirritation*|rotungen|juckreiz|juckt*|jucken|juckende|allergisch*|allergie*|verbrennung*|schwellung*|geschwollen|erbrochen|ubelkeit|durchfall|bauchschmerzen|kopfschmerzen|kopfweh|entzundet|entzundung)',
      'hilft|gegen|linder*|bei juck*|mein .. (allergie)|behandl*|allergiker*|beruhigt|vorbeugt|weg|lasst nach|nicht mehr|verschwunden',
    ],
    `(brenn*|brannte*|gebrannt) .. (haut|augen|gesicht|wie feuer|im gesicht|lippen|zunge|im mund|kopfhaut|im hals)`,
    '(augen|haut|kopfhaut|gesicht|lippen|hande|zunge|mund|hals) .. (knallrot|gebrannt|brenn*|brannte*|gereizt|tranen|rot|taub)',
    `(aufgeschnitten|aufgerissen|gequetscht|eingeklemmt|blutet|gebrochen|verstaucht|gestossen) .. (am|an der|an den|an|finger|hand|arm|kind|sohn|tochter|daumen|fuss|mich|habe mich|habe mir|mir|dabei)`,
    [
      `${PERSON} .. (aufgeschnitten|gequetscht|eingeklemmt|blutet*|gesturzt|rausgefallen|runtergefallen|verschluckt|einen schlag|ubergeben|krank|ubel|vergiftet)`,
      'handy|telefon|nichts|flasche|sehe|seh|aus wie',
    ],
    `(handgelenk|arm|finger|bein|zahn|nase) .. (gebrochen|verstaucht|gequetscht)`,
    '(verletzungsgefahr*|stromschlag|schlag bekommen|eine gewischt|strom bekommen|verschluckbar*|giftig*|explodiert*|explosion|schadstoffe)',
    ['(gefahrlich*|*gefahr)', 'ungefahr*|buch|roman|krimi|lecker|saugefahrlich'],
    [
      '(funken|qualm*|rauch*|verschmort*|feuer gefangen|in flammen|angebrannt .. (kabel|stecker|netzteil)|brandgeruch|geschmolzen .. (stecker|kabel|netzteil))',
      'raucher|zigarette*|kamin|grill*',
    ],

    '(uberhitz*)',
    '(netzteil|stecker|ladegerat|powerbank|handy) .. (geschmolzen|geplatzt|brennt)',
    '(scharf*|spitze*) (.. |)(kante*|ecken|blech|rand|metall|stellen|draht*|schrauben)',
    '(kante|rand|ecken|blech|metall) .. (scharf)',

    '(kafer|maden|wurmer|wurm|spinnen|fliegen) .. (im|in|drin|darin|drinnen|gefunden|entdeckt|in der|kam|kamen|waren|lebende|am|dabei|)',

    '(kleinteil*|teile|knopf|auge|augen|magnet*|batterie*) .. (verschluck*|erstick*|losen sich)',
    '(zahn|zahne) .. (abgebrochen|gebrochen)',
    '(stuhl|leiter|bank|bett|sitz|tritt|gurt|griff|roller|fahrrad|bremse*|helm|regal) .. (unter mir|unter meinem|mit mir|gesturzt|weggeknickt|auf mein)',
    '(bin|ware|fast) .. (gesturzt|rausgefallen|abgesturzt|runtergefallen|erstickt)',

    '(fi) .. (raus|fliegt|flog|ausgelost)',
    '(krank|schlecht|ubel) .. (geworden|davon)',
    '(wurde|wird|ist|war) .. ubel',
    '(krankenhaus|zum arzt|beim arzt) .. (musste*|war|gelandet|fahren|gehen|)',
    [
      'beim (laden|aufladen|betrieb|kochen|einschalten|ersten) .. (geschmolzen|geschmort|geraucht|gestunken|geknallt|gequalmt|gebrannt|explodiert)',
      'schokolade|kase',
    ],
    ['(fast|beinahe|halb) (geschmolzen|explodiert|in brand|erstickt)', 'schokolade|eis'],
    [
      '(zugeschwollen|feuerrot*|quaddeln|notaufnahme|hautarzt*|kortison|krankgeschrieben|angesengt|aufgeblaht .. akku|akku .. aufgeblaht)',
      'empfohlen|empfehlung|rat|vom hautarzt|farbe|kleid|lack|gegen|behandel*',
    ],
    '(hollisch|furchterlich|wie feuer|wie die holle|wahnsinnig|total|fies) (gebrannt|brennt|brannte|gejuckt|juckt)',
    '(blasen|pusteln|quaddeln|flecken) .. (gebildet|auf der haut|im gesicht|am arm|am hals)',
    '(tierarzt) .. (musste*|mussten|gelandet|war|waren|rechnung)',
    ['(knallt*|geknallt|peng)', 'laune|kase|schokolade|eis|tur'],
    ['rote (flecken|punkte|pusteln|stellen|augen|haut)', 'lack|stoff|wein|teppich|hose|wasche'],
    '(kind|kinder|baby|hund) .. (verschlucken|ersticken)',
  ],
  normal: [
    [
      `(verbrannt|verletzt|geschnitten|bluten|gestochen)`,
      'kuchen|toast|pizza|fleisch|brot|essen|hose|kleid|shirt|bluse|jacke|haare|fett|schnitt|weit|eng|klein|gross|kurz|lang|zugeschnitten',
    ],
    ['(kippt um)', 'flasche|glas|milch|wasser|nicht um'],
    [
      'heiss',
      'grill|steak|sauna|wok|wetter|wasser|tee|kaffee|sommer|getrank*|luft|suppe|backofen|herd|nicht richtig|nicht mal|heisst|ofen|pfanne|essen|kaum',
    ],
  ],
  weak: ['(brenn*|rot)'],
};

const CHEAPER = '(billiger|gunstiger)';

/** Too dear, cheaper elsewhere, or fees on top. */
export const priceValue: CausePhrases = {
  strong: [
    ['(uberteuert*|uberzogen*|wucher*)', 'andere|anderswo|sonst'],
    '(preis|kosten) .. (zu hoch|frechheit|gesalzen|heftig|stolz|viel zu|passt nicht)',
    '(hoher) (preis*|kosten)',
    '(preis leistung*) .. (stimm*|passen|ist|war|nicht|absolut) .. (nicht|nicht gegeben|uberein|)',
    'kein (.. |)(preis leistung*)',
    `(fur|bei|um) (den|das|diesen|dieses|so einen|so viel|dem|soviel|diesem|diese|# |) .. (preis|geld|euro|summe|franken|kohle) .. (erwarte*|kann man|frechheit|unverschamt|zu wenig|nicht|nix|keine|kein|enttausch*|hatte ich|sollte|zu schlecht|schwach|ein witz|lacherlich|bekommt man|kriegt man|mehr|bessere*|echt|viel zu|ein bisschen|geht gar nicht|traurig)`,
    `(${COUNT}|#) (euro|franken) (fur|fur ein|fur eine|fur das|fur die|fur den) .. (bisschen|stuck|plastik|blech|schrott|so|paar|nichts|witz|mull|ding|teil|stoff|unverschamt|frechheit|pappe|viel|zu)`,
    [
      '(nicht|nie|keinen|keine|kaum|niemals|weder) .. (geld wert|preis wert|wert|ihr geld|angemessen)',
      'empfehlenswert',
    ],
    'rechtfertig* .. (preis|kosten|geld) .. (nicht|nie)',
    'rechtfertig* .. (nicht|nie|in keiner weise) .. (preis|kosten|geld)',
    `(woanders|anderswo|uberall|im laden|im geschaft|im baumarkt|(bei|beim) (aldi|dm|action|spar|original|anderen)) .. (${CHEAPER}|halfte|halben preis|fur weniger|die halfte|fur #|fur nur|im angebot|viel weniger|fur ein)`,
    `${CHEAPER} .. (woanders|anderswo|uberall|im laden|im geschaft|im baumarkt|im internet|gesehen|gefunden|bekommen|entdeckt|geworden|angeboten|zu haben|zu bekommen|beim|bei|im|gewesen|dort)`,
    `(jetzt|heute|gestern|kurz danach|kurz nach|inzwischen|mittlerweile|vorher|seit gestern) .. (${CHEAPER}|reduziert|im angebot|gesenkt|gefallen)`,
    'preis .. (gesenkt|gefallen|reduziert|erhoht|angezogen) .. (nach|kurz|tag|seit|woche|worden|)',
    `(#|${COUNT}) (euro|eur|franken|prozent|) (${CHEAPER}|weniger)`,
    [
      '(zoll|zollgebuhr*) .. (zahlen|bezahl*|gezahlt|euro|franken|kosten|dazu|extra|verlangt|musste|muss|drauf|kam|kamen|gekostet|fallig|)',
      'cm|# zoll|felgen|reifen|diagonale|display|monitor|hangt|liegt|seit|steckt',
    ],
    '(versand|versandkosten|porto|lieferung) .. (zu hoch|hoher als|unverschamt*|frechheit|mehr als|teurer als|ubertrieben)',
    '(hohe|zu hohe) (.. |)(versandkosten)',
    ['(zum|fur den|einen|den) (halben|doppelten) preis', 'schnappchen'],
    '(gibt es|kriegt man|bekommt man|gesehen|steht|stand) .. nur die halfte',
    '(die halfte|viel weniger) .. (gekostet|bezahlt|kostet|wert)',
    ['koste* .. (nur |) .. (halfte|weniger|mehr als|doppelt*)', 'rucksend*|retoure|ruckversand'],
    '(steht|stehen) .. in keinem verhaltnis',
    '(sehr|so|schon sehr) teure',
    '(#|euro|eur|franken) (sind|ist|waren|war|) .. (zu viel|ubertrieben|wucher|frech*|heftig|viel geld|unverschamt|definitiv zu)',
    '(zoll|gebuhr*|einfuhr*) .. (obendrauf|drauf|extra|fallig|gezahlt|zahlen|verlangt|# euro)',
    ['lohnt sich .. nicht', 'umtausch|rucksend*|reparatur'],
    '(gesalzen*|saftig*|stolze*|happig*|heftige*|mond|unverschamter) (.. |)(preis*|summe)',
    '(#) (euro|eur|prozent|franken|) .. (runtergesetzt|heruntergesetzt|reduziert|gesenkt|gefallen)',
    '(tag|tage|woche|wochen|kurz|spater|danach) .. (runtergesetzt|heruntergesetzt|reduziert|im sale|zum halben preis|fur die halfte)',
    '(fur|um) # (euro|eur|franken|) .. (tutchen|stuckchen|packchen|zeug|schrott|billig*|plastik*|pappe|spielzeug|so (ein|eine|wenig|was)|erwarte*|ein witz|eine frechheit)',
    '(kriegt|bekommt|gibt) (man|es) (das|den|die|so was|sowas|dasselbe|das gleiche|so einen|so eine|) .. (fur #|fur die halfte|fur weniger|billiger*|gunstiger*)',
    '(genauso|genau so|ebenso) gut* .. (fur|vom discounter|aus dem baumarkt)',
    '(mondpreis*|uberteuert*)',
    '(ist|sind|war) .. (den|der|das|ihr|sein) (preis|geld|euro) nicht wert',
    `${COUNT} (tag|tage|woche|wochen) spater .. (im angebot|billiger|gunstiger|reduziert|heruntergesetzt|weniger)`,
    '(muss*|standig|nochmal|soll*|durfte) .. (nachzahlen)',
  ],
  normal: [
    ['(teuer)', 'nicht|aber gut|wert|andere|statt|teuren|teurere|lohnt|marken*'],

    'guntiger woanders',
  ],
  weak: ['(preis|kosten|wert|euro|geld)', '(versandkosten|preis leistung*)'],
};

const MISTAKE =
  '(versehentlich*|aus versehen|irrtumlich*|irrtum|fehlerhaft|falsch|verkehrt|doppelt|zweimal|2x|zwei mal|zu viel|zuviel|mehrfach)';

/** Changed mind, ordered or read wrongly by the buyer, or a matter of taste. */
export const buyerRemorse: CausePhrases = {
  strong: [
    '(mag|mogen|mochte) (die|den|das) (farbe|duft|muster|stil|design|geruch) nicht',
    'grosse .. (falsch|verkehrt) .. (ausgewahlt|gewahlt|bestellt|gemessen)',
    [
      `${MISTAKE} .. (bestellt*|gekauft|geordert|bestellung|angeklickt|ausgewahlt|gewahlt|ausgesucht)`,
      'verkaufer|retoure|abgebucht|ruckgabe|wie bestellt',
    ],
    '(bestellt|gekauft|geordert) .. (versehentlich|aus versehen|irrtumlich|doppelt|zweimal)',
    '(mich verkauft|irrtum) .. (von mir|leider|mein|in|bei|zu|)',
    [
      '(fehlkauf|fehlbestellung|vertan|geirrt|verlesen|selbst schuld|selber schuld|eigene schuld|mein fehler|meine schuld|fehler von mir|anders uberlegt)',
      'dhl|waage',
    ],
    [
      '(falsche*|verkehrte|andere) (grosse|farbe|artikel|modell|lange|sorte|variante|version|teil|produkt|nummer) .. (bestellt|gewahlt|ausgewahlt|gekauft|genommen|angeklickt|ausgesucht)',
      'geliefert|bekommen|erhalten',
    ],
    '(habe|hab|hatte|haben|ich) .. (falsch|nicht richtig|nicht genau|zu schnell|ungenau) .. (gelesen|gemessen|geschaut|verstanden|gesehen|informiert)',
    '(beschreibung|masse|text) .. (nicht|falsch|uber) .. (gelesen|lesen|gesehen)',
    '(wird nicht|keine|kein) (mehr |langer |) (benotigt|gebraucht|brauche|gewollt|interesse)',
    [
      '(brauch*|benotig*|will|wollen|mochte*) .. (nicht mehr|doch nicht|nicht langer|keinen mehr|keine mehr|gar nicht|nimmer|nicht)',
      'nicht mehr missen|nicht mehr hergeben|bestellen|nie wieder|strom|laden|platz|man|starten|partout|mit mein*|einfach nicht|koppeln|verbinden|laufen|angehen|*handler|zuruck*|verkaufer|nicht so|sagen|kein|mixer',
    ],
    '(nicht mehr|doch nicht|nicht langer) (gebraucht|benotigt|notwendig|notig|gewollt)',
    [
      '(gefallt|gefallen|gefiel*|uberzeugt) .. (nicht|nicht so|doch nicht|uberhaupt nicht|gar nicht|mir nicht|leider nicht|nicht mehr)',
      'qualitat|nicht schlecht|verarbeitung|material|nicht nur',
    ],
    '(nicht|nie|doch nicht) .. (gefallen|gefallt|gefiel|zugesagt|angesprochen|mein fall|mein geschmack|mein stil|meins|mein ding|unser geschmack|ihr geschmack|sein geschmack)',
    '(sagt|sagte|sagen|spricht) .. (mir|uns|ihr|ihm) .. (nicht|gar nicht|nicht zu|nicht an)',
    '(nicht|nicht so|nicht ganz|uberhaupt nicht|gar nicht|so gar nicht|nicht wirklich|nicht unbedingt|leider nicht) (meine|meiner|unser|unsere) (fall|geschmack|stil|ding|farbe|duft|art|welt|)',
    '(steht|stehen|stand) .. (mir|ihr|ihm) .. (nicht|doch nicht|gar nicht|uberhaupt nicht)',
    '(steht|stehen|stand) .. nicht .. (gut|so gut)',
    '(passt|passen) .. nicht .. (zu (meinen|meiner|unserer|unserem|unseren|meinem|den|der|dem) .. (mobel*|einrichtung|dekor|couch|wand|wohnzimmer|kuche|typ|rest|stil|farben|kleid)|zur couch|farblich|optisch)',

    '(nicht|nie|gar nicht) (von mir |selbst |) beauftragt',
    'ungewollt* kauf',
    [
      '(habe|hab|haben|hatte|jetzt|inzwischen|mittlerweile|doch|nun|bereits|schon|ich|besitze) .. (woanders|etwas besseres|was besseres|anderes modell|ein anderes|einen anderen|was anderes|schon eins|schon einen|schon eine|bereits eins|bereits einen|bereits eine|schon zuhause|noch eins) .. (gefunden|gekauft|bestellt|entschieden|zuhause|besorg*|geholt|geschenkt|)',
      'billiger|gunstiger|geliefert|bekommen|erhalten|wegen|falsch|gekommen|gewischt|namen|woche|weile|stunde',
    ],
    [
      '(hatten wir schon|habe ich schon|hat (er|sie|es) schon|haben wir schon)',
      'einige|mehrere|gehabt|viele|oft|lange|mal|ofter|seit|angerufen|bessere*|gesehen|erlebt|nach|probiert|getestet|reklamiert|elf|tage|wochen',
    ],
    '(nicht das richtige|nicht das was ich (suche|gesucht|brauch*|wollte|gesucht habe)|nicht was ich (suche|wollte|brauche|gesucht)|nicht fur mich|habe mir .. anders vorgestellt|hatte mir .. anders vorgestellt)',
    '(duft|geruch|farbe|design|stil|form|aussehen|look) .. (nicht mein|geschmackssache) .. (nicht|)',
    '(mag|mogen) (den|das|diese|diesen|dieses) (farbe|duft|muster|stil|design|geruch|form|aussehen|stoff) .. nicht',
    'dachte ... (nicht gelesen|sorry)',
    ['(spontankauf|bereut|bereue|bereuen|mich ubernommen)', 'nicht|nie|keine'],
    '(umziehen|(ziehen|ziehe|zogen) .. um) ... (kein*|nicht mehr|brauche*|wohnung)',
    '(geht|gehen|schicke|schicken|kommt) .. (unbenutzt) .. (zuruck|retour|an sie)',
    [
      '(was|etwas|eins|eine|einen|anderswo) (schoner*|besser*|hubscher*|anderes) (gefunden|entdeckt|gekauft|geschenkt|gesehen|bestellt)',
      'billiger|gunstiger',
    ],
    [
      '(nicht|zu wenig|nur halb|zu schnell) (so |) (genau |richtig |) (angeschaut|angesehen|aufgepasst|uberlegt|nachgedacht|nachgemessen)',
      'verkaufer*|support|dhl|handler schaut',
    ],
    '(liegt|lag) (ganz |wohl |allein |eher |) an mir',
    '(wollte|wollten|brauchte) eigentlich (einen|eine|ein|den|die|das|nur|was|etwas)',
    'ich (depp|esel|trottel|schussel|idiot|schaf|blodmann)',
    '(in der grosse|bei der grosse|mit der grosse|in der farbe|im modell|beim modell) .. (vertan|geirrt)',
    ['(verklickt|vertippt|verlesen habe)', 'ruckgabe|retoure|stornier*|menu|rucksendung|man'],
    '(hatte|hatten) (ich |wir |) (besser |gleich |lieber |) (vorher |mal |) (messen|lesen|uberlegen|nachdenken|was kleineres|den anderen|die andere|das andere) .. (sollen|nehmen sollen)',
    '(oma|opa|mann|frau|sohn|tochter|schwester|freundin|mutter|enkel|kind) .. (das gleiche|dasselbe|schon eins|schon einen|schon eine|bereits) .. (gekauft|geschenkt|bekommen|hat|besitzt|hatte)',
    '(sieht|sehen|sah) an (mir|ihr|ihm|uns) .. (doof|nicht|komisch|unmoglich|albern|schrecklich)',
  ],
  normal: [
    ['(nicht mehr|doch nicht) (brauche*|wollen|haben will)', 'missen'],
    ['(optisch|farblich) .. (nicht|nichts|kein*)', 'geschmacklich (.. )(furchtbar|uberzeugt|top)|auszusetzen'],
    '(trifft|traf) .. (nicht|nicht ganz) .. geschmack',
    '(macht|machen) .. (alt|blass|dick|krank) (.. |)(aus|)',
  ],
  weak: ['(geschmackssache|geschmack|gefallt|farbe|muster|altmodisch)', '(umtausch|storniert)'],
};
