import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, FIRM } from './words.ts';

const ORDER = '(*paket|packchen|packerl|packli|*sendung|*lieferung|*ware|*artikel|*bestellung|*produkt|*geschenk|*gerat|es|sie|er|das ding)';
const LONG = '(tage|tagen|wochen|woche|monat*|werktage*|ewig|ewigkeit*|stunden)';

/** Late, lost, left in the wrong place, or never sent. */
export const delivery: CausePhrases = {
  strong: [
    ['(nie|nicht|niemals|noch nicht|nicht einmal) (bei mir |bei uns |hier |wirklich |)(angekommen|erhalten|zugestellt|geliefert|eingetroffen|ankam|ankommen|da|eingegangen|versendet|verschickt|versandt|angeliefert|abgeschickt)', 'antwort|rechnung|geld|erstattung|ruckerstattung|gutschrift|nicht da wo|nicht da ist|deckel|anleitung|mitgeliefert|alles|nicht erhalten habe ich|zubehor|schrauben|gratis*|nachricht|gratis'],
    `${ORDER} .. (nie|nicht|niemals|bis heute|immer noch|noch nicht|noch immer|nirgends) .. (angekommen|da|erhalten|zugestellt|geliefert|gekommen|eingetroffen|gesehen|nicht|auffindbar|versendet|verschickt|bekommen|aufgetaucht)`,
    
    '(kam|kamen|wurde|wurden|ist|lieferung|ware|geliefert|sendung|eingetroffen|ankam|erhalten|lief) .. (erst nach|tage spater|wochen spater|erst am|erst im|erst jetzt)',
    `(${COUNT}) .. ${LONG} (spater|verzogerung)`,
    ['(zu spat|verspatet*|verspatung|uberfallig|lieferprobleme|nicht punktlich)', 'fur eine ruckgabe|ruckgabe|retoure|reklam*|reagiert|antwort|rechnung|zug|bremst|gemerkt|schaltet|erkannt|ausgelost'],
    [`(lieferung|versand|wartezeit|transport|bestellung) .. (dauert*|gedauert|ewig|lang|lange|zu lang|langsam|schleppend|lahm|katastrophe|katastrophal|ein witz|unverschamt|unmoglich|nicht eingehalten|schlecht|miserabel|nicht geklappt|klappt nicht|nicht akzeptabel|grottig|extrem|nicht wie|statt)`, 'akku*|umtausch'],
    
    ['(warte*|gewartet|warte ich|wart) .. (immer noch|noch immer|seit|bis heute|ewig|schon|vergeblich|wochen|tage|umsonst|lange|stunden)', 'geld|erstattung|ruckerstattung|gutschrift|antwort|ruckmeldung|ruckzahlung|rechnung|reaktion|ladt|aufladen|umtausch|ersatzteil|bis es|bis er|ersatz|hotline|warteschleife|telefon'],
    '(immer noch|seit|weiterhin|nach) .. (nichts|nicht) .. (da|angekommen|erhalten|gekommen|geliefert|bekommen|passiert)',
    '(wo (ist|bleibt|steckt)|wann kommt) .. (paket|bestellung|ware|lieferung|sendung|artikel|packchen)',
    '(verschollen|verlorengegangen|spurlos|unauffindbar)',
    '(paket|sendung|lieferung|ware) .. (verschwunden|verloren|weg|gestohlen|geklaut|steht seit|hangt|festgehalten|liegt seit|zuruckgeschickt|zuruckgegangen|steckt fest)',
    '(laut|angeblich|soll|sollte|status) .. (dhl|ups|tracking|sendungsverfolgung|post|amazon|zugestellt|ausgeliefert|geliefert) .. (zugestellt|geliefert|ausgeliefert|abgegeben|ubergeben|nichts|aber|unterwegs)',
    '(als|schon|bereits) (zugestellt|geliefert|ausgeliefert) (markiert|gemeldet|angezeigt|hinterlegt)',
    '(zugestellt|geliefert|ausgeliefert) .. (aber|jedoch|nur|obwohl) ... (nichts|nicht|nie|kein|niemand)',
    `${CARRIER} .. (nicht|nie|einfach|kein|keine|uber den zaun|vor die|vor der|unfahig|unverschamt|katastrophe|geworfen|geschmissen|hingeworfen|stellt*|behauptet|schlampig|unfreundlich|gelogen|weigert*|klingelt|geklingelt|luge|lugen|verloren|versagt|schafft|falsch|nachbar*)`,
    '(nicht|nie|ohne) (mal |einmal |zu |) (geklingelt|klingel*|angeliefert)',
    `(paket|lieferung|sendung|karton|es|ware) .. (einfach|im regen|im hausflur|uber den zaun|im garten) .. (gestellt|abgestellt|gelegt|abgelegt|geworfen|hingestellt|liegen|liegengelassen|lag|stand|geschmissen|liegen gelassen|gelandet)`,
    '(beim|bei einem|beim falschen|bei|irgendeinem|falscher|falsche*|fremden) (.. |)(nachbar*|adresse|haus|hausnummer|filiale|paketshop|empfanger|wohnung|tur|person) .. (abgegeben|zugestellt|geliefert|abgelegt|gebracht|hinterlegt|gelandet|abholen)',
    '(an|in) (die |eine |der |)(falsche*|falscher|ander*|fremde|alte) (adresse|hausnummer|filiale|strasse|stadt|packstation)',
    '(muss|musste|durfte|sollte|konnte) .. (abholen|selbst abholen|selber abholen|filiale|paketshop|zur post)',
    ['(bestellung|auftrag|lieferung|kauf) .. (einfach|ohne grund|grundlos|plotzlich|kurzfristig|wieder) .. (storniert|abgebrochen|gecancelt|annulliert|storno)', ''],
    '(wurde|wurden) .. (storniert|gecancelt|annulliert|abgebrochen)',
    '(verkaufer|handler|shop) .. (storniert|liefert nicht|nicht lieferbar)',
    '(nicht|nie) .. (lieferbar|vorratig|auf lager) ... (bestell*|obwohl|trotzdem|erst)',
    '(termin|liefertermin|lieferdatum|zeitfenster|lieferzeit|lieferfrist) .. (nicht eingehalten|verschoben|geplatzt|uberschritten|mehrfach|falsch|immer wieder|nie eingehalten|nicht)',
    '(sendungsverfolgung|tracking*|trackingnummer|sendungsnummer) .. (nicht|keine|falsch|funktioniert nicht|unbekannt|seit|steht|ungultig|aktualisiert)',
    '(geburtstag*|hochzeit*|weihnachten|urlaub|fasching|party) .. (erst nach|verpasst|vorbei|danach)',
    '(kam|kommt|geliefert|angekommen|da) .. (nach dem|nach der|erst nach|nach) .. (geburtstag|weihnachten|hochzeit|urlaub|feier|party|ostern|fest|fasching)',
    `(nach|seit|vor) .. (tagen|wochen|monat*|werktagen|woche) .. (endlich|noch nicht|noch nichts|nichts|angekommen|geliefert|wartezeit|noch immer|unterwegs)`,
    `(${COUNT}|uber|fast|mehr als|ganze) .. ${LONG} (gewartet|lieferzeit|wartezeit|gedauert|unterwegs)`,
    '(statt|anstatt|zugesagt|express|prime|next day) .. (tage|tagen|werktage*|lieferung|versand|morgen|# tage*) .. (lieferung|lieferzeit|gekommen|gedauert|nicht|wochen|tage spater|erst|)',
    '(annahme) .. (verweigert) .. (wochen|lange|)',
    '(keine|kein) (lieferung|ware|paket|zustellung|benachrichtigung) .. (erhalten|bekommen|gekommen|erfolgt|da|im briefkasten|)',
    '(niemand|keiner) .. (geliefert|gekommen|geklingelt)',
    '(immer wieder|mehrfach|x mal|dreimal|zweimal) .. (verschoben|vertrostet|nicht gekommen|geandert) .. (lieferung|liefertermin|termin|)',
  ],
  normal: [
    ['(paketdienst|lieferdienst|zusteller|paketbote|postbote|bote|hermes|dpd|gls|spedition|zustellung)', 'schnell*|freundlich*|nett*|super|top|punktlich|gut|problemlos|prima|klasse|hilfsbereit|dank|zuverlassig|toll|liefer* .. schnell|sehr'],
    ['(dauert*|gedauert) .. (ewig|wochen|zu lange|lange|# tage|# wochen|fast|uber)', 'laden|aufladen|aufbau|zusammenbau|montage|erstattung|geld|antwort|ruckerstattung|minuten|warm|kochen|trocknen|trocken|einrichten|kuhl*|heiss|bis er|bis sie'],
    ['(unzuverlassig|verzogert*|lieferverz*)', 'ton|bild|start|funktion*|reagiert|verbindung|app|akku|messung|misst'],
  ],
  weak: ['(lieferung|lieferzeit|versand|wartezeit|tracking|storniert|dhl|post)', '(spat|langsam|nachbar*|endlich da)'],
};

const MONEY = '(*geld|*erstattung|*ruckerstattung|*ruckzahlung|*gutschrift|*betrag|kohle|*summe)';

/** Seller, platform, support, warranty, refund and return handling. */
export const customerService: CausePhrases = {
  strong: [
    `${FIRM} .. (antwortet*|antworten|reagiert*|reagieren|meldet*|melden|stellt|stellen|weiger*|ignorier*|verweiger*|lehnt|lehnen|vertrosten|hilft|helfen|kummert|erstattet|tauscht|nimmt|schiebt|will|wollte|blockt|blockiert|schweigt|lugt|wimmelt|beantwortet|zahlt|geht|ist|war|lasst|hat|haben|interessiert|taub) .. (nicht|nie|niemals|tot|sich nicht|ab|hin|nichts|weg|kein|keine|null|keinen|mich|uns|stur|nur|taub|unverschamt|frech|unfreundlich|unfahig|inkompetent|katastrophe|katastrophal|miserabel|unerreichbar|unterirdisch|arrogant|nicht zuruck|nicht bereit|schlimm|stumm|patzig|dreist|wochenlang|nicht hilfreich|hangen|sitzen|im stich|grottig|unmoglich|eine zumutung|aufgelegt|tage)`,
    `${FIRM} .. (ignoriert|verweigert|schweigt|wimmelt) (meine|alle|seit|jede|.. mails)`,
    `(miserabl*|mieses|mieser|katastrophal*|unfreundlich*|arrogant*|frecher|unfahig*|inkompetent*|kein|null) (.. |)(service|support|mitarbeiter*|abwicklung|reklamationsabwicklung)`,
    `(kommunikation|abwicklung) (einfach |absolut |) .. (null|unter aller|schwierig|nicht vorhanden|unerreichbar)`,
    ['(keine|kein|keinerlei|nie|null|bisher keine|ohne|niemals|nicht) (.. |)(antwort*|reaktion|ruckmeldung|ruckruf|ruckantwort|entschuldigung|geantwortet|gemeldet|reagiert|beantwortet|hilfe|unterstutzung|kulanz|erreichbar|entgegenkommen|losung|ansprechpartner|feedback)', 'app|taste*|knopf|fernbedienung|touch*|hautreaktion|haut|allergische|ohne hilfe|display|gerat reagiert|sensor|bildschirm|bewegungsmelder'],
    `(keiner|niemand|kein mensch) .. (geht ran|ran|ans telefon|zustandig|antwortet|hilft|kummert|meldet|reagiert|erreichbar|interessiert|zu erreichen|erreicht|weiterhelfen|bescheid)`,
    `${MONEY} .. (nie|noch nicht|bis heute|immer noch|nur teilweise|fehlt|steht aus|ausstehend|verweigert|abgelehnt|warte*|seit|noch immer|vergeblich|hinhalt*|nur die halfte|abgezogen) .. (zuruck|erhalten|bekommen|da|gekommen|erstattet|gutgeschrieben|wochen|tagen|warten|uberwiesen|ausgezahlt|eingegangen|)`,
    `(warte*|gewartet|hinterher|hinterherlaufen|lauf*) ... ${MONEY}`,
    `(warte*|gewartet) .. (seit|noch|auf|vergeblich|wochen) .. (antwort|ruckmeldung|reaktion|ruckruf|rechnung|ersatz|ersatzteil*|ersatzlieferung|nachlieferung|umtausch|techniker|losung|retourenschein|retourenlabel)`,
    `(kein|keine|keinen|nie|nicht|ohne|null|verweiger*|lehnt*|abgelehnt*|ablehnung|verwehrt|weigert) (.. |)${MONEY}`,
    '(garantie|gewahrleistung|ruckgabe|rucknahme|umtausch|erstattung|ruckgaberecht|widerruf|ersatz|garantiefall|retoure) .. (abgelehnt|verweiger*|nicht|wird verweigert|unmoglich|ausgeschlossen|ablehnt|abgewiesen|ignoriert|katastrophe|katastrophal|kompliziert|umstandlich|schwierig|ein kampf|mühsam|muhsam|ein witz|fehlanzeige|verwehrt|angeblich|eine zumutung|verzogert|dauert|schleppend)',
    '(lehnt*|lehnen|verweigert*|verweigern) .. (garantie|gewahrleistung|ruckgabe|rucknahme|umtausch|ersatz|retoure|austausch) .. (ab|)',
    '(nimmt|nehmen|nahm) .. (nicht|nix|nichts) .. (zuruck|retour)',
    '(nicht|nie) .. (zuruckgenommen|umgetauscht|zurucknehmen|umtauschen|ausgetauscht|zurucknimmt|erstattet|ruckerstattet|kulant|zuruckgezahlt|reklamieren|zuruckgeben)',
    ['(rucksendung|rucksendekosten|ruckversand*|retourkosten|retourenkosten|retour*|ruckgabe|porto) .. (selbst|selber|kostenpflichtig|zahlen|bezahlen|auf eigene kosten|auf meine kosten|eigene kosten|trage*|kostet|ubernehmen|teurer als|nach china|ins ausland|euro|# euro|abgezogen)', ''],
    '(selbst|auf eigene kosten|auf meine kosten|ich) .. (rucksendekosten|retoure|zurucksenden|zuruckschicken) .. (soll|muss|)',
    '(nach) china .. (zuruckschicken|zurucksenden|retour*|schicken|senden)',
    '(zuruckschicken|zurucksenden) .. (nach china|ins ausland)',
    '(kein|keine|keinen|nie|nicht|ohne|warte auf) (.. |)(rechnung|mehrwertsteuer*|mwst*|retourenlabel|retourenschein|rucksendeetikett)',
    '(rechnung|retourenlabel|retourenschein|rucksendeetikett) .. (fehlt*|nicht|nie|falsch|fehlerhaft)',
    '(doppelt|zweimal|zu viel|falsch|mehrfach|unberechtigt) .. (abgebucht|berechnet|abgezogen|belastet|in rechnung|verrechnet)',
    '(mahnung) .. (erhalten|bekommen|obwohl|)',
    '(warteschleife|telefon|leitung|chat|ticket) .. (besetzt|niemand|stund*|minuten|rausgeworfen|geflogen|fliegt|aufgelegt|ewig|geschlossen|ins leere|unfreundlich|hangt|bot|patzig)',
    '(mehrfach|mehrmals|dreimal|zweimal|schon|bereits|x mal|wiederholt|# mal|trotz|auf) .. (angeschrieben|angerufen|kontaktiert|nachgefragt|nachfrage*|mail*|e mails|gemailt|reklamiert|gemeldet|geschrieben|anrufe|anfragen|beschwert|kontaktaufnahme) .. (keine|nichts|nie|ohne|nicht|kein|niemand|aber|keiner|null|ergebnislos|erfolglos|passiert)',
    '(auf|meine|mehrere|unzahlige|alle|trotz) (.. |)(mail|mails|e mail*|emails|nachricht*|anfrage*|anrufe|nachfragen|anschreiben|schreiben|tickets) .. (nicht|keine|nie|kein|bis heute|unbeantwortet|ignoriert|ins leere|ohne|niemand|keiner|nur|nichts)',
    '(unverschamt|frech|patzig|unfreundlich|pampig|beleidigend|arrogant|dreist)* .. (ton|telefon|am telefon|antwort|behandelt|mitarbeiter*|mail|reaktion)',
    '(vertrostet|hingehalten|abgewimmelt|angelogen|verarscht|abgefertigt|abgezockt|beschimpft|beleidigt|saftladen|verbrecher|gauner|unseriös*|unserios*|kundenunfreundlich*)',
    '(erst|zuerst) (heisst|hiess|hieß) .. (dann|nun|jetzt)',
    '(heisst|hiess) es ... (dann|nun|jetzt) ... (soll|sollte|plotzlich|wieder|nicht)',
    '(soll|sollte|sollen|musste|muss) .. (fotos|bilder|video*|formular*) .. (schicken|senden|machen|einschicken|ausfullen|einsenden)',
    '(soll|sollte|muss|musste) .. (mich |uns |)(beim hersteller|selbst|selber) .. (wenden|melden|kummern|reparieren|entsorgen|klaren|reklamieren)',
    '(nur |lediglich |)(# |zehn |zwanzig |funf |)(prozent|euro|gutschein|rabatt|teilerstattung|preisnachlass) .. (angeboten|geboten|nachlass)',
    '(angeboten|geboten|bietet) .. (nur |) .. (gutschein|prozent|teilerstattung|preisnachlass|rabatt|# euro)',
    '(schieb*|schob) .. (auf den|aufeinander|schuld|die schuld|zu|mir)',
    '(storniert|widerrufen|stornierung|storno|gekundigt|abbestellt) .. (trotzdem|dennoch|ignoriert|abgelehnt|nicht|nicht moglich) .. (verschickt|geliefert|berechnet|angenommen|moglich|akzeptiert|bearbeitet|versendet|reagiert|)',
    '(trotz|trotzdem|obwohl) .. (storno|stornierung|storniert|kundigung|widerruf*) .. (verschickt|geliefert|abgebucht|gesendet|)',
    '(falsch|schlecht|nicht richtig|mangelhaft) (.. |)(berat*|informiert|beratung|auskunft)',
    '(support|service|verkaufer|handler|mitarbeiter|kundendienst|beratung) .. (versichert|zugesichert|zugesagt|bestatigt|gesagt|meinte|sagte|versprochen) ... (stimmt nicht|nicht|falsch|gelogen|kein|geht nicht|funktioniert nicht)',
    '(seit|vor) .. (wochen|tagen|monaten) .. (reklamiert|zuruckgeschickt|retourniert|zuruckgesandt|beanstandet|gemeldet) ... (nichts|nicht|kein|keine|immer noch|bisher)',
    '(zuruckgeschickt|retourniert|zuruckgesendet|zuruckgesandt|rucksendung) ... (nur teilweise|abgezogen|warte)',
    '(ansprechpartner|kontakt|kontaktaufnahme|verkaufer|handler) .. (nicht moglich|unmoglich|keiner|schwierig|verschwunden|existiert nicht)',
  ],
  normal: [
    ['(reklamation|kundendienst|kundenservice|hotline|beschwerde|ruckerstattung|kulanz)', 'super|top|schnell*|freundlich*|nett*|toll*|gut|problemlos|klasse|hervorragend|prima|kulant|sofort|einwandfrei|vorbildlich|dank|perfekt|bestens|reibungslos|hilfsbereit|kompetent|unkompliziert|anstandslos|bitte um|schnelle'],
    '(kaum) (zu erreichen)',
    ['(abzocke|betrug*|betrogen)', ''],
  ],
  weak: ['(service|support|verkaufer|handler|garantie|rechnung|ruckgabe|rucksendung|erstattung|retoure|umtausch)', '(antwort|kontakt|kontaktiert)'],
};
