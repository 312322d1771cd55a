import type { CausePhrases } from '../lexicon.ts';
import { COUNT, DEVICE, TIME } from './words.ts';

/** What goods do, in the present: what a buyer denies of them. */
const DOES =
  '(ladt|laden|starte*|reagier*|druckt|saugt*|leuchte*|dreht|drehen|maht|klebt*|halt|halten|hielt*|dichtet|schliess*|offnet|raste*|verbinde*|koppelt|klingelt|lautet|blast|kocht|ruhrt|schreibt|schreiben|fahrt|fliegt|flog|brems*|wirkt*|wirken|hilft|helfen|half|reinigt|schneide*|schnitt|zieht|entfernt|lost|isoliert|schutzt|sendet|spielt|wechselt|lauft|laufen|lief|liefen|arbeitet|bringt|brachte|rasiert|farbt)';
const NOT =
  '(nicht|nicht mehr|nie|niemals|kaum|gar nichts|nichts|uberhaupt nicht|schlecht|nur noch|nur manchmal|nur teilweise|nur halb|miserabel|mangelhaft|null)';
const SELF =
  '(von alleine|von allein|von selbst|einfach|standig|immer wieder|dauernd|plotzlich|andauernd|mitten|alle|wahrend|sofort|jedes mal|jedesmal|regelmassig)';

/** It does not work, stops, or does its job badly. */
export const functionDefect: CausePhrases = {
  strong: [
    '(entfernt|fangt|totet|hilft|zieht|druckt|nimmt|findet) .. (kein|keine|keinen) (einzige*|papier|wasser|karte|flecken)',
    '(stehen|hangen) geblieben',
    [
      'funktionier* .. (nur manchmal|nur teilweise|nur noch|schlecht|mangelhaft|nur halb|null|nur wenn)',
      'funktioniert nicht nur',
    ],
    '(nicht|nie|kaum|nur halb|nur teilweise|schlecht|nimmer) .. (funktionier*)',
    '(ausser betrieb)',
    `(lasst|lassen|liess*|kann man|konnen|kann|konnte) .. (nicht|nie|kaum|nicht mehr) .. (einschalten|ausschalten|abschalten|anmachen|aufladen|laden|starten|hochfahren|verbinden|regeln|einstellen|benutzen|verwenden|steuern|anzunden|stellen)`,
    ['(geht|gehen|ging) .. (nie|kaum) (..) (los|auf|zu|richtig|weiter|rein)', 'was rein|klein|eng|winzig|schmal|platz'],
    `nicht (mehr |richtig |einmal |mal |) (angeh*|aufgeht|angesprungen|gestartet|geladen|eingeschaltet)`,
    '(spring*|sprang) .. nicht (mehr |)an',
    [
      `${DOES} .. ${NOT}`,
      'nicht aus|nicht ein|nicht ab|schadet|brennt nicht|haut*|kosten|preis|verkaufer*|handler*|fehlt|ruckgabe|rucksendung|erstattung|geld|garantie|nicht nur|falsch machen|meckern|kundendienst|hotline|service|fehler|antwort*|support|kein*|zuruck|in dem laden|im laden|saftladen|bote|dhl|hermes|fahrer|post',
    ],
    [
      `(nicht|nicht mehr|nie|kaum|gar nicht|uberhaupt nicht|nichts|null|nimmer) (mehr |richtig |wirklich |lange |gut |sauber |stabil |) ${DOES}`,
      'nicht nur|verkaufer*|handler*|fehlt|geld|falsch machen|zu tun|nichts zu tun|schreiben|sagen',
    ],
    '(nicht|nie|kaum|nichts) .. (gekeimt|gewachsen|aufgegangen|geklebt|geholfen|gewirkt|gebracht|gehalten)',
    '(gibt|gab|gibt es|kein|keinen|keinerlei|ohne|null) (ein |) (saft)',

    `(kein|keine|keinen|keinerlei|null|wenig|kaum|zu wenig|ohne) (.. |)(ton|bild|strom|wasser|druck|empfang|signal|wirkung|effekt|reaktion|leistung|saugkraft|besserung|verbesserung|veranderung|dampf|warme|bass|erfolg|ergebnis|hitze|halt|funktion|verbindung|klang|saugleistung|kraft|papier|licht|luft|netz|sound|haftung|anzeige)`,
    [
      '(wirkungslos*|nutzlos*|unbrauchbar*|sinnlos)',
      'verpackung|anleitung|beschreibung|hotline|support|versuch*|angerufen',
    ],

    ['(defekt*)', 'alten|alter|vorganger*|naht|reissverschluss|verpackung|karton|sohle|siegel|grosse|henkel|griff'],
    [
      `(${DEVICE}|seite) .. (kaputt|hinuber|im eimer|im arsch|tot|hin|am ende|durch|tod|aus|dunkel|stumm)`,
      'automatisch|timer|zeitschalt*',
    ],
    `(kaputt|hinuber|im eimer) .. (${DEVICE})`,
    '(geist|den geist) .. (aufgegeben|auf)',

    [
      `nach .. ${TIME} .. (tot|leer|stumm|im eimer|schwarz|dunkel|nicht mehr|nichts mehr)`,
      'angelaufen|kette|ring|silber|schmuck',
    ],
    '(komplett|total|mause|mause ) tot',
    '(teil|ding|alles) (ist |war |kam |) tot',
    `(geht|gehen|ging|gingen|schalte*|stellt|klappt|fallt|bricht|fahrt|hort) .. ${SELF} .. (aus|ab|zu|auf|ein|runter|um|zusammen|stehen)`,
    'schalte* sich .. (ab|aus|ein|an)',
    '(schaltet|stellt) .. (ab|aus)',
    `(bricht|brach|brechen|reisst|riss) .. (standig|dauernd|immer wieder|immer|andauernd|die|alle|wieder) .. (ab|verbindung)`,
    '(verbindung*|bluetooth|wlan|signal|empfang|internet|kopplung|ton|bild|musik) .. (bricht|brechen|abgebrochen|weg|reisst|instabil|verloren|verliert|setzt aus|klappt nur|fallt aus)',
    '(verlier*|verlor) .. (verbindung|druck|luft|wasser|saugkraft|zeit|ladung|strom|flussigkeit|ol|halt|energie|einstellung*|signal|leistung|daten)',
    '(aussetzer|wackelkontakt|wackler|kurzschluss|fehlermeldung*|lauwarm*)',

    ['(*larm|krach)', 'verkehr*|nachbar*|aussenlarm|schutz*'],
    [
      `(zu|sehr|so|extrem|unertraglich|wahnsinnig|total|unglaublich|ziemlich|recht|furchtbar|echt|viel zu|brutal|irre|unangenehm|schrecklich|ganz schon) (laut|laute*|leise)`,
      'gelacht',
    ],
    [
      '(quietsch*|knarz*|knarr*|brumm*|surrt|klapper*|ratter*|pfeif*|rausch*|knistert|knack*|vibrier*|piepst|verzerrt|*knacken|*brummen)',
      'beim auspacken|massage*|blatter|meer|kopf',
    ],
    [
      '(tropf*|undicht*|leckt|sickert|leckage|spritzt|durchlassig)',
      '(ein|paar|#) tropfen|nasen*|# tropfen|verpackung|beim auspacken|karton|paket|leckerli*|hund|katze',
    ],
    `(lauft|lief|laufen) .. (wasser|milch|ol|flussigkeit|kaffee|alles|saft|tee|seife|urin|suppe|regen) .. (raus|aus|heraus|durch|rein|daneben|vorbei|runter|hinein|unten)`,
    `(wasser|milch|ol|flussigkeit|kaffee|alles|urin|regen|feuchtigkeit|luft|seife) .. (lauft|lief|tritt|trat|kommt|kam|laufen|ging|geht|drin|steht) .. (raus|aus|heraus|durch|rein|daneben|vorbei|runter|hinein|unten|ein|innen|drin|im gerat|in der)`,
    '(lauft|laufen|lief) .. (uber|leer) .. (wenn|sobald|standig|immer|im rucksack|unten)',
    '(lauft|laufen|lief) (leider |auch |immer |standig |sofort |dauernd |unten |langsam |)aus',
    '(nicht|nie|weder|un|kein bisschen|null) (wirklich |ganz |richtig |100 |besonders |) (wasserdicht|wasserfest|dicht|luftdicht|rutschfest)',
    `(*akku|*akkus|*batterie*|*powerbank) .. (leer|schwach|schlapp|platt|entlad*|schnell|kurz|keine|nur noch|nicht mal|nachgelassen|mies|nach ${COUNT})`,
    `(halt|halten|hielt*|reicht|dauert) .. (keine|nicht mal|kaum|gerade mal|hochstens|nur|knapp|grad mal) .. (stund*|minute*|std|min|halben tag|tag)`,

    '(display|fernseher|tv) .. (schwarz|streifen|hangt|blass|weiss|rosa|bleibt)',
    '(flacker*|unscharf*|verschwommen*|ruckel*|eingefroren|abgesturzt|absturz*)',
    '(sturz*|hangt) .. (ab|ein|standig|dauernd)',
    '(zeigt*|zeigen|messen|geht|wiegt|gibt|liefert|anzeige|temperatur|uhr|messwerte|werte|navi|gps|thermometer|waage) .. (falsch*|jedes mal|anders|unterschiedlich*|nicht korrekt|# grad|zu viel|zu wenig|springt|mist)',
    '(geht|lauft) .. (vor|nach) .. (minute*|stunde*|sekunden|tag|woche)',
    '(# |)(minuten|grad|kilo|kg|sekunden) (nach|vor|daneben|abweichung|zu viel|zu wenig)',
    ['stumpf*', 'winkel|matt*|oberflache'],
    ['(verstopf*|blockier*|papierstau)', 'nase|gegen|verhindert|kamera|weg|konto'],
    [`(klemm*|hakt|streik*|spinn*|versag*)`, 'reissverschluss*|service*|kundendienst'],
    '(fallt|fallen|fiel|fielen|losen|lost|geht|gehen|ging) .. (standig|dauernd|immer wieder|vom fenster|vom kopf|vom handy|nachts|uber nacht|jedes mal|andauernd) .. (ab|runter|herunter|um|raus|heraus|auf|auseinander|herab|lose|hinunter|)',
    `(saugnapf*|kleber|magnet*|haken) .. (halt|halten|hielt*|klebt|fallen|lost|losen|gelost|abgefallen|runtergefallen|schwach) .. (nicht|nirgends|ab|nur|runter|standig|sich|wieder|von|)`,
    '(beschlag*)',
    '(wird|werden|wurde) .. (nicht|nie|kaum|nur|nicht richtig|nicht mal) .. (warm|heiss|kalt|kuhl|sauber|trocken|hell|glatt|lauwarm|voll|fest|hart|weich|steif|weiss|braun|gar|scharf|satt|rein)',
    `nach .. ${TIME} .. (kalt|warm)`,
    '(nicht|nie|kaum|keine) .. (warm|kalt|kuhl|heiss|dicht|frisch) (halten|hielt|geblieben)',

    '(wachs*|kommt|kommen) .. (munter|weiter|wieder|trotzdem) .. (weiter|nach|durch|)',
    ['(haarausfall|schuppen|haare fallen|fettige haare)', 'wegen mein*|gegen|hilft'],
    '(*samen|*pflanze*|*rasen) .. (nicht|kein einziger|keiner|keine|nichts|nur # ) .. (aufgegangen|gekeimt|gekommen|)',
    '(nur|lediglich) (noch |) (auf |)(einer|eine|der linke*|der rechte*|linke*|rechte*|die linke|die rechte|halbe|einem|die halfte) .. (seite|ohr|halfte|kanal|platte|lautsprecher|leuchtet|brennt|geht)',
    [
      '(links|linke|rechte|einer|eine|eins|zwei|drei) .. (stumm|tot|nichts mehr|leiser|brennt nicht|aus)',
      'fallt|fallen|fiel|nummer|sieht|sehen',
    ],
    '(lampe*|licht*|birne*|leuchte*|led*|kerze*) .. (brenn*|gehen) .. (nicht|nur|kaum)',

    '(pustet|blast|dreht|leuchtet) .. nur',
    '(spring*|sprang|geht|gehen|ging) .. (schnalle|verschluss|deckel|klappe|tur|schloss|tor) .. auf',
    '(schnalle|verschluss|deckel|klappe|tur|schloss|schublade) .. (spring*|geht|schliessen|rastet|halt|lasst sich|offnet) .. (auf|von selbst|immer|standig|nur)',
    '(zu |sehr |viel zu |extrem |super |unglaublich |ziemlich |so |recht )(schwach*|langsam*|dunkel|trage|empfindlich)',
    [
      '(schwergangig|ungenau*|unzuverlassig*|lahm)',
      'bote*|lieferung|zustell*|hermes|dhl|dpd|verkaufer*|handler*|lieferdienst|verarbeit*|genaht|genau so',
    ],

    '(lasst|lassen|liess) .. (wasser|luft|regen|licht|kalte|warme) .. (durch|raus|rein|aus|ab)',
    '(ist|war|dann|schon) (schicht im schacht|feierabend|schluss|alle)',
    ['(mucke)', 'laut'],
    ['geht .. in die knie', 'sport|ubung*|ich'],
    '(koppeln|kopplung|verbindung|ton|bild|signal|laden|empfang|ubertragung) .. (unterbrochen)',
    'lauter (drehen|stellen|machen) .. (sobald|wenn|weil|muss)',
    [
      '(genauso|genau so|so) .. wie (zuvor|vorher|davor|ohne|am anfang)',
      'gut|schon|perfekt|sitzt|passt|neu|toll|zufrieden',
    ],
    '(fliegt|flog|fliegen|wirft) .. aus dem (wlan|netz|netzwerk|internet|bluetooth)',
    [
      '(setzt|setzte|setzen|fallt|fiel|fallen) .. (alle|standig|immer|dauernd|oft|manchmal|plotzlich|regelmassig|komplett|mehrmals) .. aus',
      'gross*|klein*|eng*|weit*|kurz*|lang*|haar*',
    ],
    '(ton|bild|motor|licht|signal|musik|empfang|display|sound|gps|pumpe|heizung) (setzt|setzte|setzen|fallt|fiel) .. aus',
    '(springt|startet|reagiert|ladt|funktioniert|geht) (nur|erst|bloss) (an |ein |manchmal |los |) ... (wenn man|wenn ich|nach dem|nach #|nach mehr*|beim #|beim dritten|mit gluck)',
    'mehr .. als (dass |)(er|sie|es) (.. |)(schneidet|maht|saugt|reinigt|funktioniert|nutzt|hilft)',
    '(brot|kuchen|reis|pizza|toast|pommes) .. (klitschig|nicht durch|eingesackt|zusammengefallen|verbrannt|klumpig|innen)',
    ['(anback*|anbrenn*|brennt an|klebt fest|alles fest)', 'kabel|stecker|nichts|nie|kein*'],
    [
      '(bleibt|bleiben|blieb) .. nicht .. (unten|oben|stehen|liegen|eingerastet|zu|geschlossen|offen|in position|dran|hangen|drin|oben)',
      'preis',
    ],
    '(dienst|geist|leben) .. (verweigert|versagt)',
    '(macht|machte|gibt|gab|tut) .. (schlapp|keinen ton|nichts mehr|gar nichts)',
    ['(ruhrt|bewegt|regt|tut) sich .. (nicht|nichts|kein*)', 'paket|sendung|lieferung|status|bestellung|leipzig'],
    [
      '(bleibt|blieb|bleiben) (dunkel|schwarz|stumm|kalt|nass|stecken|hangen|leer|tot|stehen|eiskalt)',
      'lange kalt|schon kalt|getrank*|im sommer',
    ],
    '(*fleck*|schmutz|dreck|unkraut|schimmel) .. (nicht raus|nicht weg|noch da|immer noch da|interessiert das nicht|blieben|bleibt)',
    '(gab|gibt|verabschiedet*) .. (nach|schon nach|bereits nach) .. (auf|verabschiedet|den geist)',
    '(lost|fallt|fiel|kommt|kam) .. (von der wand|von der decke|vom spiegel)',
    '(verkeilt|fahrt sich fest|bleibt hangen|dreht durch|findet .. nicht zuruck|lauft heiss|hangt sich auf)',
    '(uhr|anzeige) .. (steht|hangt|bleibt|springt|geht (vor|nach|falsch))',
    '(lauft|tropft|geht|spritzt) .. daneben',
    '(zieht|druckt|schneidet|naht|fahrt|sagt) .. (schief|nach links|nach rechts)',
    [
      '(geht|ging|lauft|funktioniert) (gar |uberhaupt |absolut |) nichts (mehr|)',
      'rein|drauf|dran|verloren|uber|kaputt|daneben|schief|zusammen',
    ],
    '(mucken|mause|tauben) .. (interessiert|stort|lachen|trotzdem|immer noch)',
    ['schafft .. (nicht mal|nicht einmal|kaum|keine)', 'aufbau|man|ich|support'],
  ],
  normal: [
    [
      '(geht|gehen|ging|gingen) .. (nicht|nimmer)',
      'zuruck|los|um die|weg|preis|stern*|schlechter|null|besser|gar nicht geht|anders|so nicht|ab|rein|raus|uber|durch|zur|in den|in die|drum|auf dem|*hose|grosse|drauf|drunter|telefon|ran|service|hotline|keiner',
    ],
    [
      '(klappt*|geklappt|tut) .. (nicht|nie|kaum)',
      'lieferung|verkauf*|service|ruckgabe|*rucksendung|erstattung|not|weh|aufbau|zustellung|leid',
    ],
    [
      'nicht .. (klappt|geklappt|geht|gehen|ging|gegangen)',
      'lieferung|verkauf*|ruckgabe|erstattung|null|weniger|schlechter|besser|gar nicht geht|zuruck|geld|schneller|service|umtausch|darum|um',
    ],
    [
      '(fehler|fehlerhaft*|storung*|macken|mangel|probleme)',
      'wer|*schmerzen|mein fehler|fehler von mir|fehlerfrei|lieferung|verkaufer*|haut*|fehler meinerseits|eigener fehler|naht|selbst|fehlerlos|stoff|lack|grosse|anleitung',
    ],
    [
      '(fallt|fallen|fiel) .. (um|ab|runter|herunter|raus)',
      'haar*|knopf|kopf*|steine*|perlen|pailletten|auge*|seiten|rad|rader|griff|henkel|preis|arm|bein|kind|blatter|lack|farbe|positiv|negativ|absatz|schuppen|auf|zusammen',
    ],
    '(beschissen|mies*|schlecht) (gelost|umgesetzt|durchdacht|programmiert)',
    '(konstruktionsfehler|fehlkonstruktion|nicht (zu ende |)(durchdacht|ausgereift|gebrauchen|zu gebrauchen|zu benutzen|zu verwenden|nutzbar|brauchbar|verwendbar))',
    ['(ausgefallen|abgeraucht|durchgebrannt)', 'gross|klein|eng|weit|haar*|kurz|lang|design|muster'],
    [
      '(rutsch*|verrutsch*)',
      '*hose|*hosen|*socke*|*rock|*schuh*|*bh|*mutze|*trager|bund|kleid|*strumpf*|fuss|huft*|ferse|nicht mehr|hand*|arm*|finger',
    ],
  ],
  weak: [
    '(kaputt|hinuber|im eimer|tot)',
    '(akku|akkulaufzeit|batterie|motor|leistung|ton|klang|verbindung|saugkraft|funktion)',
    '(laut|leise|gerausch*|schwach|langsam|dunkel|wirkung|tropf*)',
    '(lost|losen|gelost) sich',
    '(taugt) .. (nichts|nicht)',
    '(funktion*|bedienung) .. (mangelhaft)',
  ],
};
