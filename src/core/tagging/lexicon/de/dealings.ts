import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, FIRM } from './words.ts';

const ORDER = '(*paket|*sendung|*lieferung|*ware|*artikel|*bestellung|*produkt|*geschenk*|*gerat|es|sie|er)';
const LONG = '(tage|tagen|wochen|woche|monat*|werktage*|ewig|ewigkeit*|stunden)';
const NEVER = '(nie|nicht|niemals|bis heute|immer noch nicht|noch nicht|noch immer nicht|nirgends|nichts)';
const THERE =
  '(angekommen|erhalten|zugestellt|geliefert|eingetroffen|ankam|da|versendet|verschickt|versandt|gekommen|bekommen|gesehen)';
const LATE = '(zu spat|viel zu spat|verspat*|verzoger*|erst nach|tage spater|wochen spater|erst am|erst im|erst jetzt)';
const FEAST = '(geburtstag*|weihnacht*|hochzeit*|urlaub*|party|feier)';
const LEFT =
  '(im regen|in den regen|vor die (tur|haustur)|vor der (tur|haustur)|auf die strasse|an der strasse|auf der treppe|uber den zaun|in den hof|im garten|falsch*|nachbar*|fremd*)';

/** Late, lost, left in the wrong place, or never sent. */
export const delivery: CausePhrases = {
  strong: [
    [
      `${NEVER} (bei mir |bei uns |hier |)${THERE}`,
      'antwort|rechnung|geld|*erstattung|gutschrift|deckel|anleitung|mitgeliefert|alles|zubehor|schrauben|gratis*|nachricht',
    ],
    `${ORDER} .. ${NEVER} .. ${THERE}`,

    `(kamen|ist|*lieferung|ware|*paket|geliefert|sendung|ankam|erhalten|angekommen|da) .. ${LATE}`,
    `${LATE} .. (da|angekommen|gekommen|erhalten|zugestellt|lieferung|bekommen)`,
    `(${COUNT}|mehrere|uber|fast|gut) .. ${LONG} (spater|unterwegs|gewartet|lieferzeit|auf (die lieferung|das paket))`,
    ['(zu spat|verspat*)', 'ruckgabe|retoure|reklam*|reagiert|antwort|rechnung|zug|bremst|gemerkt|schaltet'],
    `(*lieferung|versand|transport) .. (dauer*|gedauert|ewig|lang|lange|katastroph*|zumutung|statt)`,
    '(lange|ewige*|langsame*) (lieferung|lieferzeit*|versand)',
    [
      '(warte*|gewartet) .. (immer noch|noch immer|seit|bis heute|ewig|schon|vergeblich|wochen|tage|lange|stunden)',
      'geld|*erstattung|gutschrift|antwort|ruckmeldung|rechnung|reaktion|ladt|aufladen|umtausch|ersatz*|bis es|bis er|hotline|warteschleife',
    ],
    '(immer noch|seit|weiterhin|nach) .. (nichts|nicht) .. (da|angekommen|erhalten|gekommen|geliefert|passiert)',
    '(wo (ist|bleibt|steckt)|wann kommt) .. (paket|bestellung|ware|lieferung|sendung|artikel)',
    '(verschollen|verloren gegangen|im nirgendwo)',
    '(paket|sendung|lieferung|ware) .. (verschwunden|verloren|weg|gestohlen|geklaut|steht seit|hangt|liegt seit|zuruckgeschickt|steckt fest|verteilzentrum|depot)',
    '(laut|angeblich|status|sendungsverfolgung|schon|bereits|soll) (.. |)(zugestellt|geliefert|ausgeliefert|abgegeben) ... (nichts|nicht|aber|nie|kein|niemand|gemeldet|obwohl)',
    '(als|bereits) (zugestellt|geliefert|ausgeliefert)',
    `${CARRIER} .. (nicht|nie|einfach|kein|keine|unverschamt|katastrophe|geworfen|geschmissen|abgestellt|stellt|behauptet|schlampig|unfreundlich|gelogen|geklingelt|luge*|verloren|versagt|${LEFT})`,
    '(nicht|nie|ohne) (mal |einmal |zu |) (geklingelt|klingel*)',
    `(paket|lieferung|sendung|karton|es|ware|einfach) .. ${LEFT} .. (gestellt|abgestellt|gelegt|geworfen|hingestellt|liegen*|lag|stand|geschmissen|abgegeben|zugestellt|geliefert|gelandet)`,
    '(bei|beim|an) .. (nachbar*|falsche* (adresse|haus*|person|strasse)|fremde* (adresse|leute*|person)) .. (abgegeben|zugestellt|geliefert|gebracht|hinterlegt|gelandet)',
    '(an|in) (die |eine |der |) (falsche*|andere*|fremde|alte) (adresse|strasse|stadt)',
    '(muss*|sollte|durfte) .. (abholen|zur post|am anderen ende)',
    '(wurde*|verkaufer|handler|shop) .. (storniert|gecancelt|annulliert)',
    '(sendungsverfolgung) .. (nicht|keine|falsch|unbekannt|seit|steht|ungultig|tut sich)',
    `${FEAST} .. (erst nach|verpasst|vorbei|danach)`,
    `(kam|kommt|geliefert|angekommen|da|erst) .. nach .. ${FEAST}`,
    [
      '(nach|seit|vor) .. (tagen|wochen|monat*|woche) .. (endlich|immer noch nicht*|noch nicht*|nichts|angekommen|geliefert|noch immer nicht*)',
      'gekeimt|gewachsen|funktion*|geht|warm|trocken|antwort|geld',
    ],

    '(keine|kein) (lieferung|ware|paket|zustellung)',
    '(niemand|keiner) .. (geliefert|gekommen|geklingelt)',
    '(liegt|hangt|steckt|steht|lag|hing|gammelt) .. (im|in|beim|in der|in einem) .. (depot|zoll|verteilzentrum)',
    '(liegt|hangt|steckt|steht) .. seit .. (tagen|wochen) .. (im|in|beim|bei|in der)',
    '(sollte|sollten|hatte|hatten) .. (montag|dienstag|mittwoch|donnerstag|freitag|samstag|gestern|am #|bis #|letzte woche|vor weihnachten|zum geburtstag|rechtzeitig) .. (kommen|da sein|ankommen|geliefert|hier sein|eintreffen)',
    '(spazieren gefahren|verschlampt)',
    '(lieferung|*termin*|zustellung|lieferdatum) .. (verschoben|verlegt|abgesagt|nach hinten|geplatzt)',
    '(dann|einfach|plotzlich|ohne grund) (einfach |wieder |) (storniert|gecancelt)',
    '(tage|tagen|wochen|monate) (lang |) (warten mussen|warten lassen|auf mich warten lassen)',
    '(vorm|vor dem|vor das|an der|am|im|auf dem|auf den|auf der|auf die) (haus|hof|strasse|tor|sonne) .. (abgestellt|abgeladen|stehen gelassen|stehen lassen|hingestellt|geschmissen|liegen gelassen)',
    `${CARRIER} .. (abgehauen|verweiger*)`,
    '(keiner|niemand|kein mensch|kein schwein) (kam|kommt|gekommen|erschienen|ist gekommen|aufgetaucht|geklingelt)',
    '(nicht|niemanden) (zuhause |) angetroffen',
    '(gekommen|geliefert|angekommen|da|eingetroffen) (ist|war|wurde|sind|waren) (er|sie|es|das|die|der) (erst |dann |) (am #|im|nach|erst)',
    '(adventskalender|weihnachts*|geburtstags*) .. (am #|erst|nach weihnachten|zu spat)',
    'kommt und kommt nicht',
    '(urlaub|frei) .. genommen ... (keiner|niemand|umsonst|nichts)',
    'ohne (jede |) (begrundung|grund|angabe*|nachricht|info*) (storniert|annulliert|gecancelt)',
    '(tage|wochen|monate|stunden) nach (.. |)(*termin|*datum|bestellung|angekundigt*)',
    ['karte (eingeworfen) ... (zuhause|daheim|da war|obwohl)', 'geburtstagskarte'],
    '(paket|sendung|lieferung|status) ... (bewegt sich|tut sich) .. (nicht|nichts)',
  ],
  normal: [
    [
      '(paketdienst|zusteller|paketbote|postbote|bote|hermes|zustellung)',
      'schnell*|freundlich*|nett*|super|top|punktlich|gut|problemlos|prima|klasse|hilfsbereit|dank|zuverlassig|toll|sehr',
    ],
    [
      `(dauer*|gedauert) .. (ewig|wochen|zu lange|lange|# tage|# wochen|${COUNT} wochen|uber)`,
      '*laden|aufbau|zusammenbau|montage|erstattung|geld|antwort|minuten|warm|kochen|trocken*|trocknen|einrichten|kuhl*|heiss|bis er|bis sie',
    ],
    ['(wartezeit*)', 'ton|bild|start|funktion*|reagiert|verbindung|app|akku|messung|hotline'],
  ],
  weak: ['(lieferung|lieferzeit|versand|tracking|storniert|dhl|post)', '(spat|langsam|nachbar*|endlich da)'],
};

const MONEY = '(*geld|*erstattung|kohle|*summe)';
const HELP =
  '(antwort*|reaktion*|ruckmeldung*|entschuldigung|geantwortet|gemeldet|beantwortet|unterstutzung|kulanz|erreichbar|zu erreichen|rechnung|zuruckgenommen|zurucknehmen|umtausch*|umgetauscht|ausgetauscht|erstattet)';
const CLAIM = '(garantie*|reklamation|*ruckgabe|umtausch|widerruf*|kulanz|retoure*|stornierung|ersatz)';
const BAD_SERVICE =
  '(schlecht*|mies*|miserabel|katastroph*|unfreundlich*|unverschamt*|arrogant*|frech*|unfahig*|furchtbar*|grottig*|unterirdisch*|null|unmoglich*|schrecklich*|ein witz|fehlanzeige|mangelhaft|eine frechheit|patzig*|pampig|eine zumutung|tot)';
const BRUSHED_OFF =
  '(ignorier*|verweiger*|lehn* .. ab|abgelehnt|abgewimmelt|hingehalten|schweig*|angelogen|stellt* sich (tot|quer)|blockt|lasst mich|laufen lassen|im stich|aufgelegt|schiebt* .. auf)';
const SERVICE = '(*service|support|hotline|kundendienst|kommunikation|abwicklung|*verkaufer|*handler|mitarbeiter*)';

/** Seller, platform, support, warranty, refund and return handling. */
export const customerService: CausePhrases = {
  strong: [
    `${FIRM} .. ${BRUSHED_OFF}`,
    `${FIRM} .. (antwortet|reagier*|melde*|kummert|hilft|helfen|nimmt|erstattet|tauscht|zahlt|beantwortet|erreichbar|zuruck|bereit|interessiert) .. (nicht|nie|nichts|kein|keine|null|keinen|kaum)`,
    `${FIRM} .. (nicht|nie|kein*|nichts) .. (geantwortet|reagiert|erreichbar|erreichen|bereit|zuruck*|geholfen|interessiert|helfen)`,
    `${BAD_SERVICE} (.. |)${SERVICE}`,
    `${SERVICE} (ist |war |) .. ${BAD_SERVICE}`,
    [
      `(keine|kein|keinerlei|nie|null|bis heute|ohne|niemals|nicht|niemand) (.. |)${HELP}`,
      'app|taste*|knopf|fernbedienung|touch*|haut*|allergische|knopfdruck|display|sensor|bildschirm',
    ],
    '(keiner|niemand) .. (geht ran|ran|ans telefon|hilft|kummert|meldet|interessiert|erreicht)',
    `${MONEY} .. (nicht|nie|bis heute|immer noch|nur teilweise|nur zum teil|fehlt|steht aus|verweigert|abgelehnt|warte*|seit|lasst auf sich|vergeblich|nur die halfte)`,
    `(warte*|gewartet|hinterher*|lauf*) ... ${MONEY}`,
    '(warte*|gewartet) .. (seit|noch|auf|vergeblich|wochen) .. (antwort|ruckmeldung|reaktion|rechnung|ersatz*|umtausch|losung)',
    `(kein|keine|keinen|nie|nicht|ohne|verweiger*|lehn*|abgelehnt*) (.. |)${MONEY}`,
    `${CLAIM} .. (abgelehnt|verweiger*|nicht|unmoglich|ausgeschlossen|lehn*|ignoriert|katastroph*|kompliziert|umstandlich|schwierig|ein kampf|muhsam|ein witz|fehlanzeige|zumutung|dauer*)`,
    `(lehn*|verweiger*) .. ${CLAIM}`,
    '(nimmt|nehmen|nahm) .. (nicht|nichts) .. (zuruck|retour)',
    '(rucksendung|rucksendekosten|ruckversand*|*porto|retoure|ruckgabe) .. (selbst|selber|zahlen|bezahl*|eigene kosten|meine kosten|tragen|kostet|ubernehmen|teurer als|nach china|euro|abgezogen)',
    '(selbst|selber|eigene kosten|meine kosten) .. (rucksendung|rucksendekosten|ruckversand|retoure|porto|zurucksenden|zuruckschicken)',
    '(zuruckschicken|zurucksenden) .. (nach china)',
    '(rechnung) .. (fehlt*|nie|falsch|mehrfach*)',
    '(doppelt|zweimal|zu viel|falsch|mehrfach) .. (abgebucht|berechnet|abgezogen|in rechnung)',
    'abo untergejubelt',
    '(unverschamt*|frech*|unfreundlich*|patzig*|pampig*|arrogant*|unmoglich*) .. (ton|telefon|antwort|behandelt|mail|reaktion)',
    '(mehrfach|mehrmals|dreimal|zweimal|x mal|wiederholt|# mal|trotz|auf|mehrere|meine) .. (angerufen|kontaktiert|nachfrage*|mail|mails|emails|reklamiert|gemeldet|geschrieben|anrufe*|anfrage*|nachricht*) .. (keine|nichts|nie|ohne|nicht|kein|niemand|keiner|null|ignoriert|ins leere)',
    '(vertrostet|hingehalten|abgewimmelt|im regen stehen|angelogen|fur dumm verkauft|verarscht|abgefertigt|abgezockt|hin und her geschickt|gauner|unserios*|stell* sich (quer|tot))',
    '(erst|zuerst|heisst|hiess) .. (hiess|heisst|es) ... (dann|nun|jetzt|plotzlich)',
    '(soll*|musste|muss) .. (fotos|bilder|video*) .. (schicken|senden|machen)',

    '(nur|lediglich|#) .. (prozent|euro|gutschein) .. (angeboten|geboten)',

    '(trotz|trotzdem|obwohl) .. (stornier*|widerruf*) .. (verschickt|geliefert|abgebucht|)',
    '(falsch|schlecht|mangelhaft) (.. |)(informiert|beratung)',
    `${FIRM} .. (versichert|zugesagt|behauptet|bestatigt|gesagt|meinte|sagte|versprochen) ... (stimmt nicht|gelogen|falsch|geht nicht|funktioniert nicht)`,
    '(zuruckgeschickt|retourniert|rucksendung|reklamiert) ... (erstattet|bis heute|nichts|abgezogen|warte*|immer noch)',
    [
      '(textbaustein*|chatbot*|funkstille|abgespeist|pontius zu pilatus|nachgehakt|sitzen gelassen|hangen gelassen|einreden|stur|ausreden)',
      'bluetooth|verbindung|kind',
    ],
    '(immer|nur|wieder|jedes mal|stets) .. (denselben|dieselbe*|das gleiche|die gleiche*|kopiert*) .. (satz|antwort|mail|text|nachricht|ausrede)',
    '(stellt|stellen|stellte) sich (taub|dumm|blind|tot|quer|stur)',
    '(zuruckschicken|rucksenden|zurucksenden|zuruckgeben|umtauschen|retournieren|reklamieren) .. (darf|kann|geht|konnte|durfte|lasst) .. nicht',
    '(darf|kann|konnte|durfte|lasst sich) (.. |)(nicht|nicht mehr|nichts) .. (zuruckschicken|rucksenden|zuruckgeben|umtauschen|zurucksenden|retournieren|reklamieren|stornieren)',
    '(bietet|bieten|bot) .. (#|gutschein|prozent) .. (euro|gutschein|an|prozent)',
    '(normaler verschleiss|bedienfehler|nur ein mindesthaltbarkeitsdatum)',
    '(erstattet|ersetzt|zahlt|gibt|bezahlt) (mir |uns |aber |) (nichts|nicht|keinen cent) .. (raus|heraus|zuruck|)',
    '(solle|soll|sollte|sollen) (ich |) mich nicht so (haben|anstellen)',
    '(auf|nach) (nachfrage|reklamation|anfrage|meine*) .. (hiess es|kam nur|nur|keiner|niemand|nichts|pech)',
    '(hiess es|antwort war|heisst es) (nur|bloss|dann|plotzlich|ich hatte|ich solle|selbst schuld|pech)',
    'pech gehabt',
    '(hotline|telefon|mitarbeiter*|dame|herr|kundendienst|service|support) .. (legt auf|aufgelegt|legt einfach auf|wusste nichts|weiss nichts|keine ahnung|nichts machen|nichts tun)',
    ['aufgelegt', 'decke|platte|make up|creme|folie|maske'],
    '(auf|auf eigene|auf meine) (eigene |) kosten .. (einschicken|zuruck*|schicken|retournieren)',
    `(${FIRM}|chat) .. (mir|uns) .. (versichert|zugesagt|versprochen|bestatigt)`,
    '(zieht|zog) sich .. (seit|uber|wochen|monate|hin|ewig)',
    '(vor dem kauf|vorher) (extra |noch |) (gefragt|angefragt) ... (ja|hiess|kein problem|geht|antwort)',
    '(automatische) (antwort*|mail*|nachricht*)',
  ],
  normal: [
    [
      '(reklamation|kundendienst|kundenservice|hotline|kulanz)',
      'super|top|schnell*|freundlich*|nett*|toll*|gut|problemlos|klasse|hervorragend|prima|kulant|sofort|einwandfrei|vorbildlich|dank|perfekt|bestens|reibungslos|hilfsbereit|kompetent|unkompliziert|anstandslos|bitte um',
    ],
    'kaum (zu erreichen|erreichbar)',
    '(abzocke|betrug*|betrogen)',
  ],
  weak: [
    '(service|support|verkaufer|handler|garantie|rechnung|ruckgabe|rucksendung|erstattung|retoure|umtausch)',
    '(antwort|kontakt*)',
  ],
};
