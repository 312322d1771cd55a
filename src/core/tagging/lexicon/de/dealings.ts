import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, FIRM } from './words.ts';

const ORDER = '(*paket|*sendung|*lieferung|*ware|*artikel|*bestellung|*produkt|*geschenk*|*gerat|es|sie|er)';
const LONG = '(tage|tagen|wochen|woche|monat*|werktage*|ewig|ewigkeit*|stunden)';
const NEVER = '(nie|nicht|niemals|bis heute|immer noch nicht|noch nicht|noch immer nicht|nirgends|nichts)';
const THERE =
  '(angekommen|erhalten|zugestellt|geliefert|eingetroffen|ankam|da|versendet|verschickt|versandt|abgeschickt|gekommen|bekommen|auffindbar|gesehen)';
const LATE =
  '(zu spat|viel zu spat|verspat*|mit verspatung|verzoger*|erst nach|tage spater|wochen spater|erst am|erst im|erst jetzt|nicht rechtzeitig|nicht punktlich|uberfallig)';
const FEAST = '(geburtstag*|weihnacht*|hochzeit*|urlaub*|party|feier|ostern|nikolaus)';
const LEFT =
  '(im regen|in den regen|vor die (tur|haustur)|vor der (tur|haustur)|auf die strasse|an der strasse|in der mulltonne|in die papiertonne|auf der treppe|im hausflur|in den busch|uber den zaun|in den hof|im garten|falsch*|nachbar*|fremd*)';

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
    `(${COUNT}|mehrere|uber|fast|gut) .. ${LONG} (spater|verzogerung|unterwegs|gewartet|lieferzeit|auf (die lieferung|das paket|meine bestellung))`,
    [
      '(zu spat|verspat*|lieferverz*|uberfallig|nicht rechtzeitig|nicht punktlich)',
      'ruckgabe|retoure|reklam*|reagiert|antwort|rechnung|zug|bremst|gemerkt|schaltet',
    ],
    `(*lieferung|versand|transport) .. (dauer*|gedauert|ewig|lang|lange|schleppend|katastroph*|zumutung|nicht eingehalten|statt)`,
    '(lange|ewige*|langsame*|miserable*|endlose*) (lieferung|lieferzeit*|versand)',
    [
      '(warte*|gewartet) .. (immer noch|noch immer|seit|bis heute|ewig|schon|vergeblich|wochen|tage|lange|stunden)',
      'geld|*erstattung|gutschrift|antwort|ruckmeldung|rechnung|reaktion|ladt|aufladen|umtausch|ersatz*|bis es|bis er|hotline|warteschleife',
    ],
    '(immer noch|seit|weiterhin|nach) .. (nichts|nicht) .. (da|angekommen|erhalten|gekommen|geliefert|passiert)',
    '(wo (ist|bleibt|steckt)|wann kommt) .. (paket|bestellung|ware|lieferung|sendung|artikel)',
    '(verschollen|verloren gegangen|abhanden gekommen|unauffindbar|im nirgendwo)',
    '(paket|sendung|lieferung|ware) .. (verschwunden|verloren|weg|gestohlen|geklaut|steht seit|hangt|liegt seit|zuruckgeschickt|steckt fest|verteilzentrum|depot)',
    '(laut|angeblich|status|sendungsverfolgung|schon|bereits|soll) (.. |)(zugestellt|geliefert|ausgeliefert|abgegeben) ... (nichts|nicht|aber|nie|kein|niemand|gemeldet|obwohl)',
    '(als|bereits) (zugestellt|geliefert|ausgeliefert)',
    `${CARRIER} .. (nicht|nie|einfach|kein|keine|unverschamt|katastrophe|geworfen|geschmissen|abgestellt|hingeworfen|stellt|behauptet|schlampig|unfreundlich|gelogen|weigert*|geklingelt|luge*|verloren|versagt|${LEFT})`,
    '(nicht|nie|ohne) (mal |einmal |zu |) (geklingelt|klingel*)',
    `(paket|lieferung|sendung|karton|es|ware|einfach) .. ${LEFT} .. (gestellt|abgestellt|gelegt|abgelegt|geworfen|hingestellt|liegen*|lag|stand|geschmissen|abgegeben|zugestellt|geliefert|gelandet)`,
    '(bei|beim|an) .. (nachbar*|falsche* (adresse|haus*|filiale|person|strasse)|fremde* (adresse|leute*|person)) .. (abgegeben|zugestellt|geliefert|abgelegt|gebracht|hinterlegt|gelandet)',
    '(an|in) (die |eine |der |) (falsche*|andere*|fremde|alte) (adresse|hausnummer|filiale|strasse|stadt)',
    '(muss*|sollte|durfte) .. (abholen|zur post|am anderen ende)',
    '(bestellung|lieferung|kauf|wurde|verkaufer) .. (einfach|ohne grund|grundlos|plotzlich|wieder) .. (annulliert|abgebrochen)',
    '(wurde*|verkaufer|handler|shop|amazon) .. (storniert|gecancelt|annulliert|liefert nicht|nicht lieferbar)',
    '(termin|liefertermin|lieferzeit) .. (nicht|verschoben|geplatzt|uberschritten|immer wieder)',
    '(sendungsverfolgung|tracking*) .. (nicht|keine|falsch|unbekannt|seit|steht|ungultig|tut sich)',
    `${FEAST} .. (erst nach|verpasst|vorbei|danach)`,
    `(kam|kommt|geliefert|angekommen|da|erst) .. nach .. ${FEAST}`,
    '(nach|seit|vor) .. (tagen|wochen|monat*|werktagen|woche) .. (endlich|immer noch nicht*|noch nicht*|nichts|angekommen|geliefert|noch immer nicht*)',

    '(keine|kein) (lieferung|ware|paket|zustellung)',
    '(niemand|keiner) .. (geliefert|gekommen|geklingelt)',
    '(liegt|hangt|steckt|steht|lag|hing|gammelt|festgesteckt) .. (im|in|beim|in der|in einem) .. (depot|zoll|verteilzentrum|paketzentrum|logistikzentrum|zustellbasis|briefzentrum|hub)',
    '(liegt|hangt|steckt|steht) .. seit .. (tagen|wochen) .. (im|in|beim|bei|in der)',
    '(sollte|sollten|hatte|hatten) .. (montag|dienstag|mittwoch|donnerstag|freitag|samstag|gestern|am #|bis #|letzte woche|vor weihnachten|zum geburtstag|rechtzeitig) .. (kommen|da sein|ankommen|geliefert|hier sein|eintreffen)',
    '(spazieren gefahren|herumgefahren|irrfahrt|quer durch deutschland|verbummelt|verschlampt|retour an den absender|an den absender zuruck*|zuruck an den absender|zuruck an absender)',
    '(lieferung|*termin*|zustellung|auslieferung|lieferdatum) .. (verschoben|verlegt|vertagt|abgesagt|nach hinten|geplatzt|nicht eingehalten)',
    '(dann|einfach|kommentarlos|plotzlich|ohne grund|ohne begrundung|nachtraglich) (einfach |kommentarlos |wieder |vom verkaufer |) (storniert|gecancelt)',
    '(tage|tagen|wochen|monate) (lang |) (warten mussen|warten lassen|auf mich warten lassen)',
    '(vorm|vor dem|vor das|an der|am|im|auf dem|auf den|auf der|auf die) (haus|hauseingang|hof|gehweg|burgersteig|strasse|strassenrand|carport|tor|gartentor|bordstein|einfahrt|mulltonne*|sonne) .. (abgestellt|abgeladen|abgelegt|stehen gelassen|stehen lassen|hingestellt|hingeschmissen|geschmissen|liegen gelassen)',
    `${CARRIER} .. (abgehauen|weggefahren|davongefahren|uberfordert|hingepfeffert|gedonnert|verweiger*)`,
    '(keiner|niemand|kein mensch|kein schwein) (kam|kommt|gekommen|erschienen|ist gekommen|aufgetaucht|klingelte|geklingelt|hat geklingelt)',
    '(nicht|angeblich nicht|niemanden) (zuhause |) angetroffen',
    '(gekommen|geliefert|angekommen|da|eingetroffen) (ist|war|wurde|sind|waren) (er|sie|es|das|die|der) (erst |dann |) (am #|im|nach|erst)',
    '(adventskalender|osterkorb|nikolaus*|weihnachts*|faschings*|geburtstags*) .. (am #|im januar|erst|nach weihnachten|zu spat)',
    '(paketshop|packstation|postfiliale|kiosk|abholstation|abholshop) .. (umgeleitet|km|kilometer|gelandet|am anderen ende|ungefragt|obwohl)',
    '(keine|ohne) (.. |)(benachrichtigung*|abholkarte|avis|sendungsnummer|versandbestatigung|trackingnummer)',
    'kommt und kommt nicht',
    '(urlaub|frei|freigenommen|urlaubstag) .. genommen ... (keiner|niemand|umsonst|nichts)',
  ],
  normal: [
    [
      '(paketdienst|lieferdienst|zusteller|paketbote|postbote|bote|hermes|dpd|gls|zustellung)',
      'schnell*|freundlich*|nett*|super|top|punktlich|gut|problemlos|prima|klasse|hilfsbereit|dank|zuverlassig|toll|sehr',
    ],
    [
      `(dauer*|gedauert) .. (ewig|wochen|zu lange|lange|# tage|# wochen|${COUNT} wochen|uber)`,
      '*laden|aufbau|zusammenbau|montage|erstattung|geld|antwort|minuten|warm|kochen|trocken*|trocknen|einrichten|kuhl*|heiss|bis er|bis sie',
    ],
    ['(unzuverlassig|verzogert*|wartezeit*)', 'ton|bild|start|funktion*|reagiert|verbindung|app|akku|messung|hotline'],
  ],
  weak: ['(lieferung|lieferzeit|versand|tracking|storniert|dhl|post)', '(spat|langsam|nachbar*|endlich da)'],
};

const MONEY = '(*geld|*erstattung|*ruckzahlung|*gutschrift|*betrag|kohle|*summe)';
const HELP =
  '(antwort*|reaktion*|ruckmeldung*|ruckruf|entschuldigung|geantwortet|gemeldet|beantwortet|unterstutzung|kulanz|kulant|erreichbar|zu erreichen|rechnung|mwst*|retourenlabel|retourenschein|zuruckgenommen|zurucknehmen|umtausch*|umgetauscht|ausgetauscht|erstattet|zuruckgezahlt)';
const CLAIM =
  '(garantie*|gewahrleistung|reklamation|*ruckgabe|*rucknahme|umtausch|widerruf*|kulanz|retoure*|stornierung|ersatz)';
const BAD_SERVICE =
  '(schlecht*|mies*|miserabel|miserable*|katastroph*|unfreundlich*|unverschamt*|arrogant*|frech*|unfahig*|furchtbar*|grottig*|unterirdisch*|null|unmoglich*|grauenvoll*|unseri*|schrecklich*|ein witz|fehlanzeige|mangelhaft|eine frechheit|patzig*|pampig|dreist|nicht hilfreich|unerreichbar|eine zumutung|tot)';
const BRUSHED_OFF =
  '(ignorier*|verweiger*|lehn* .. ab|abgelehnt|wimmelt* ab|abgewimmelt|hingehalten|schweig*|angelogen|weiger*|stellt* sich (tot|quer)|blockt|lasst mich|laufen lassen|im stich|aufgelegt|schiebt* .. auf)';
const SERVICE =
  '(*service|support|hotline|kundendienst|kommunikation|abwicklung|ruckabwicklung|*verkaufer|*handler|mitarbeiter*|anbieter)';

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
    '(warte*|gewartet) .. (seit|noch|auf|vergeblich|wochen) .. (antwort|ruckmeldung|reaktion|ruckruf|rechnung|ersatz*|umtausch|losung|retouren*)',
    `(kein|keine|keinen|nie|nicht|ohne|verweiger*|lehn*|abgelehnt*|weiger*) (.. |)${MONEY}`,
    `${CLAIM} .. (abgelehnt|verweiger*|nicht|unmoglich|ausgeschlossen|lehn*|ignoriert|katastroph*|kompliziert|umstandlich|schwierig|ein kampf|muhsam|ein witz|fehlanzeige|zumutung|dauer*|schleppend)`,
    `(lehn*|verweiger*) .. ${CLAIM}`,
    '(nimmt|nehmen|nahm) .. (nicht|nichts) .. (zuruck|retour)',
    '(rucksendung|rucksendekosten|ruckversand*|retourkosten|*porto|retoure|ruckgabe) .. (selbst|selber|kostenpflichtig|zahlen|bezahl*|eigene kosten|meine kosten|tragen|zu meinen lasten|kostet|ubernehmen|nicht ubernommen|teurer als|nach china|ins ausland|euro|abgezogen)',
    '(selbst|selber|eigene kosten|meine kosten) .. (rucksendung|rucksendekosten|ruckversand|retoure|porto|zurucksenden|zuruckschicken)',
    'nach china .. (zuruckschicken|zurucksenden|retour*|schicken|senden)',
    '(zuruckschicken|zurucksenden) .. (nach china|ins ausland)',
    '(rechnung|retourenlabel|retourenschein) .. (fehlt*|nie|falsch|mehrfach*)',
    '(doppelt|zweimal|zu viel|falsch|mehrfach|unberechtigt) .. (abgebucht|berechnet|abgezogen|in rechnung|verrechnet)',
    'abo untergejubelt',
    '(warteschleife|telefon|leitung|chat|ticket*) .. (besetzt|niemand|stunde*|minuten|fliegt|aufgelegt|ewig|geschlossen|ins leere|unfreundlich|unverschamt|frech|patzig|pampig)',
    '(unverschamt*|frech*|unfreundlich*|patzig*|pampig*|arrogant*|unmoglich*) .. (ton|telefon|antwort|behandelt|mail|reaktion)',
    '(mehrfach|mehrmals|dreimal|zweimal|x mal|wiederholt|# mal|trotz|auf|mehrere|meine) .. (angeschrieben|angerufen|kontaktiert|nachfrage*|nachgefragt|mail|mails|e mails|emails|reklamiert|gemeldet|geschrieben|anrufe*|anfrage*|nachricht*) .. (keine|nichts|nie|ohne|nicht|kein|niemand|keiner|null|erfolglos|ignoriert|ins leere)',
    '(vertrostet|hingehalten|abgewimmelt|im stich gelassen|im regen stehen|angelogen|fur dumm verkauft|verarscht|abgefertigt|abgezockt|hin und her geschickt|gauner|unserios*|kundenunfreundlich*|stell* sich (quer|tot))',
    '(erst|zuerst|heisst|hiess) .. (hiess|heisst|es) ... (dann|nun|jetzt|plotzlich)',
    '(soll*|musste|muss) .. (fotos|bilder|video*) .. (schicken|senden|machen|ausfullen)',

    '(nur|lediglich|#) .. (prozent|euro|gutschein|rabatt) .. (angeboten|geboten)',

    '(trotz|trotzdem|obwohl) .. (storno|stornier*|widerruf*) .. (verschickt|geliefert|abgebucht|)',
    '(falsch|schlecht|mangelhaft) (.. |)(beraten|informiert|beratung|auskunft*)',
    `${FIRM} .. (versichert|zugesichert|zugesagt|behauptet|bestatigt|gesagt|meinte|sagte|versprochen) ... (stimmt nicht|gelogen|falsch|geht nicht|funktioniert nicht)`,
    '(zuruckgeschickt|retourniert|zuruckgesendet|rucksendung|reklamiert) ... (erstattet|bis heute|nichts|abgezogen|warte*|immer noch)',
    ['(textbaustein*|standardantwort*|standardmail*|standardfloskel*|chatbot*|funkstille|abgespeist|hinhaltetaktik|pontius zu pilatus|abgewurgt|abserviert|nachgehakt|hinterhertelefonier*|sitzen gelassen|sitzengelassen|hangen gelassen|eingeredet|einreden|ausgetrickst|abwimmel*|stur|blabla|ausreden|ausfluchte)', 'bluetooth|verbindung|kind'],
    '(immer|nur|wieder|jedes mal|stets) .. (denselben|dieselbe*|das gleiche|die gleiche*|kopiert*|vorgefertigt*|automatische*) .. (satz|antwort|mail|text|nachricht|ausrede)',
    '(stellt|stellen|stellte) sich (taub|dumm|blind|tot|quer|stur|bockig)',
    '(zuruckschicken|rucksenden|zurucksenden|zuruckgeben|umtauschen|retournieren|reklamieren) .. (darf|kann|geht|konnte|durfte|lasst) .. nicht',
    '(darf|kann|konnte|durfte|lasst sich) (.. |)(nicht|nicht mehr|nichts) .. (zuruckschicken|rucksenden|zuruckgeben|umtauschen|zurucksenden|retournieren|reklamieren|stornieren)',
    '(bietet|bieten|bot|boten) .. (#|gutschein|rabatt|prozent|nachlass|teilerstattung|almosen|lacherliche*) .. (euro|gutschein|an|rabatt|prozent|€)',
    '(normaler verschleiss|bedienfehler|bedienungsfehler|eigenverschulden|selbstverschuldet|selbst verschuldet|unsachgemass*|anwenderfehler|nur ein mindesthaltbarkeitsdatum)',
    '(erstattet|ersetzt|zahlt|ruckt|gibt|bezahlt) (mir |uns |aber |) (nichts|nicht|keinen cent|keinen euro) .. (raus|heraus|zuruck|)',
    '(solle|soll|sollte|sollen) (ich |) mich nicht so (haben|anstellen)',
    '(auf|nach) (nachfrage|ruckfrage|reklamation|anfrage|beschwerde|meine*) .. (hiess es|kam nur|nur|keiner|niemand|nichts|pech)',
    '(hiess es|antwort war|heisst es) (nur|bloss|lapidar|dann|plotzlich|ich hatte|ich solle|selbst schuld|pech)',
    'pech gehabt',
    '(hotline|telefon|mitarbeiter*|dame|herr|kundendienst|service|support) .. (legt auf|legte auf|aufgelegt|legt einfach auf|abgewurgt|wusste nichts|weiss nichts|keine ahnung|nichts machen|nichts tun)',
    '(hat|haben|hatte) (einfach |) aufgelegt',
    '(auf|auf eigene|auf meine) (eigene |) kosten .. (einschicken|zuruck*|einsenden|schicken|versenden|retournieren)',
    `(${FIRM}|chat) .. (mir|uns) .. (versichert|zugesichert|zugesagt|versprochen|bestatigt)`,
    '(seit wochen|seit monaten|wochenlang|monatelang|ewig) .. (hingehalten|vertrostet|diskussion|diskutier*|hin und her|schriftverkehr|gestritten|kampf|hinterher)',
    '(zieht|zog) sich .. (seit|uber|wochen|monate|hin|ewig)',
    '(vor dem kauf|vorher|vorab) (extra |noch |) (gefragt|nachgefragt|angefragt) ... (ja|hiess|kein problem|geht|antwort)',
  ],
  normal: [
    [
      '(reklamation|kundendienst|kundenservice|hotline|beschwerde|ruckerstattung|kulanz)',
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
