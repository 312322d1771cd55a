import type { CausePhrases } from '../lexicon.ts';
import { CARRIER, COUNT, FIRM } from './words.ts';

const ORDER = '(*paket|packchen|packerl|packli|*sendung|*lieferung|*ware|*artikel|*bestellung|*produkt|*brief|*geschenk|*gerat|es|sie|er|das ding)';
const LONG = '(tage|tagen|wochen|woche|monat|monate|monaten|werktage|werktagen|ewig|ewigkeit*|stunden)';

/** Late, lost, left in the wrong place, or never sent. */
export const delivery: CausePhrases = {
  strong: [
    ['(nie|nicht|niemals|bis heute nicht|noch nicht|noch immer nicht|nicht einmal) (bei mir |bei uns |hier |wirklich |)(angekommen|erhalten|zugestellt|geliefert|eingetroffen|ankam|ankommen|da|eingegangen|versendet|verschickt|versandt|angeliefert|geliefert worden|abgeschickt|losgeschickt)', 'antwort|rechnung|geld|erstattung|ruckerstattung|gutschrift|nicht da wo|nicht da ist|deckel|anleitung|mitgeliefert|alles|nicht erhalten habe ich|zubehor|schrauben|gratis*|nachricht|gratis'],
    `${ORDER} .. (nie|nicht|niemals|bis heute|immer noch|noch nicht|noch immer|nirgends) .. (angekommen|da|erhalten|zugestellt|geliefert|gekommen|eingetroffen|gesehen|nicht|auffindbar|versendet|verschickt|bekommen|aufgetaucht)`,
    
    '(kam|kamen|wurde|wurden|ist|lieferung|ware|geliefert|sendung|eingetroffen|ankam|erhalten|lief) .. (erst nach|nach uber|tage spater|wochen spater|nach dem geburtstag|nach weihnachten|nach ostern|erst am|erst im|erst jetzt)',
    `(${COUNT}) .. ${LONG} (spater|verzogerung)`,
    ['(zu spat|verspatet*|verspatung|lieferverspatung|uberfallig|zu lange gedauert|lieferprobleme|lieferengpass|nicht rechtzeitig|nicht punktlich|unpunktlich)', 'fur eine ruckgabe|ruckgabe|retoure|reklam*|reagiert|antwort|rechnung|zug|bremst|gemerkt|schaltet|erkannt|ausgelost'],
    [`(lieferung|versand|wartezeit|postweg|transport|lieferdauer|versandzeit|bestellung) .. (dauert|dauerte|gedauert|ewig|lang|lange|zu lang|langsam|schleppend|lahm|katastrophe|katastrophal|ein witz|unverschamt|unmoglich|nicht eingehalten|schlecht|miserabel|nicht geklappt|klappt nicht|nicht akzeptabel|grottig|chaotisch|extrem|nicht wie|statt)`, 'akku*|umtausch'],
    
    ['(warte|warten|wartete|warteten|gewartet|warte ich|wart) .. (immer noch|noch immer|seit|bis heute|ewig|schon|vergeblich|wochen|tage|umsonst|lange|den ganzen|stunden)', 'geld|erstattung|ruckerstattung|gutschrift|antwort|ruckmeldung|ruckzahlung|rechnung|reaktion|ladt|aufladen|umtausch|ersatzteil|bis es|bis er|ersatz|hotline|warteschleife|telefon'],
    '(immer noch|seit|weiterhin|nach) .. (nichts|nicht) .. (da|angekommen|erhalten|gekommen|geliefert|bekommen|passiert)',
    '(wo (ist|bleibt|steckt)|wann kommt) .. (paket|bestellung|ware|lieferung|sendung|artikel|packchen)',
    '(verschollen|verloren gegangen|verlorengegangen|abhanden gekommen|spurlos|unauffindbar|irgendwo im nirgendwo|sendungsverlust)',
    '(paket|sendung|lieferung|ware) .. (verschwunden|verloren|weg|gestohlen|geklaut|steht seit|hangt|festgehalten|liegt seit|zuruckgeschickt|zuruck an|zuruckgegangen|irrlauf*|feststeckt|steckt fest|im verteilzentrum|im depot)',
    '(laut|angeblich|soll|sollte|status) .. (dhl|ups|tracking|sendungsverfolgung|post|amazon|zugestellt|ausgeliefert|geliefert) .. (zugestellt|geliefert|ausgeliefert|abgegeben|ubergeben|nichts|aber|unterwegs)',
    '(als|schon|bereits) (zugestellt|geliefert|ausgeliefert) (markiert|gemeldet|angezeigt|gekennzeichnet|hinterlegt|vermerkt)',
    '(zugestellt|geliefert|ausgeliefert) .. (aber|jedoch|nur|obwohl) ... (nichts|nicht|nie|kein|niemand)',
    `${CARRIER} .. (nicht|nie|einfach|kein|keine|uber den zaun|vor die|vor der|unfahig|unverschamt|katastrophe|geworfen|geschmissen|hingeworfen|stellt|stellte|behauptet|schlampig|unfreundlich|gelogen|weigert|weigerte|zu faul|klingelt|geklingelt|luge|lugen|verloren|versagt|schafft|hingeschmissen|falsch|nachbar*)`,
    '(nicht|nie|ohne) (mal |einmal |zu |) (geklingelt|klingeln|gelautet|lauten|klingelt|angerufen vorher|angetroffen|angeliefert)',
    `(paket|lieferung|sendung|karton|es|ware) .. (einfach|im regen|in den regen|vor die tur|vor der tur|vor die haustur|vor der haustur|auf die strasse|an der strasse|in die mulltonne|in der mulltonne|in die papiertonne|auf der treppe|im hausflur|in den busch|uber den zaun|in den hof|im garten|im treppenhaus|unbeaufsichtigt|am gehweg) .. (gestellt|abgestellt|gelegt|abgelegt|geworfen|hingestellt|liegen|liegengelassen|lag|stand|geschmissen|liegen gelassen|deponiert|gelandet)`,
    '(beim|bei einem|beim falschen|bei irgendeinem|bei einer|bei fremden|bei|irgendeinem|falscher|falschen|falsche|fremden) (.. |)(nachbar*|adresse|haus|hausnummer|filiale|paketshop|empfanger|wohnung|tur|person) .. (abgegeben|zugestellt|geliefert|abgelegt|gebracht|hinterlegt|ausgehandigt|gelandet|abholen|den es)',
    '(an|in) (die |eine |der |)(falsche|falscher|falschen|andere|anderer|fremde|alte) (adresse|hausnummer|filiale|strasse|stadt|packstation)',
    '(muss|musste|durfte|sollte|konnte) .. (abholen|selbst abholen|selber abholen|abgeholt werden|filiale|paketshop|am anderen ende|zur post)',
    ['(bestellung|auftrag|lieferung|kauf) .. (einfach|ohne grund|ohne begrundung|grundlos|kommentarlos|vom verkaufer|vom handler|von amazon|einseitig|plotzlich|kurzfristig|wieder|ohne mein|ohne angabe) .. (storniert|abgebrochen|gecancelt|annulliert|storno)', ''],
    '(wurde|wurden) .. (storniert|gecancelt|annulliert|abgebrochen)',
    '(verkaufer|handler|shop) .. (storniert|storniert einfach|verschickt nicht|liefert nicht|kann nicht liefern|nicht lieferbar)',
    '(nicht|nie) .. (lieferbar|vorratig|auf lager) ... (bestell*|obwohl|trotzdem|erst)',
    '(termin|liefertermin|lieferdatum|lieferzeitpunkt|zeitfenster|lieferzeit|zustelltermin|lieferfrist) .. (nicht eingehalten|verschoben|geplatzt|uberschritten|mehrfach|nicht gehalten|verstrichen|falsch|immer wieder|nie eingehalten|nicht)',
    '(sendungsverfolgung|tracking*|trackingnummer|sendungsnummer) .. (nicht|keine|falsch|funktioniert nicht|unbekannt|seit|steht|ungultig|tut sich nichts|aktualisiert)',
    '(geburtstags*|hochzeits*|nikolaus*|geburtstag|weihnachten|hochzeit|urlaub|fasching|party) .. (erst nach|verpasst|vorbei|danach|schon vorbei)',
    '(kam|kommt|geliefert|angekommen|da) .. (nach dem|nach der|nach unserem|erst nach|nach) .. (geburtstag|weihnachten|hochzeit|urlaub|feier|party|ostern|fest|einschulung|fasching)',
    `(nach|seit|vor) .. (tagen|wochen|monaten|werktagen|woche|monat) .. (endlich|immer noch nicht|noch nicht|noch nichts|nichts|angekommen|geliefert|wartezeit|noch immer|unterwegs|bestellt und)`,
    `(${COUNT}|uber|fast|mehr als|ganze|geschlagene|satte) .. ${LONG} (gewartet|lieferzeit|wartezeit|gedauert|auf die lieferung|auf das paket|auf meine bestellung|unterwegs|bis zur lieferung|bis es ankam|bis es da war)`,
    '(angegeben waren|angekundigt war*|statt|anstatt|versprochen war*|geplant war*|zugesagt|express|prime|next day|premiumversand) .. (tage|tagen|werktage|werktagen|lieferung|versand|morgen|# tage*) .. (lieferung|lieferzeit|gekommen|gedauert|nicht|wochen|tage spater|erst|)',
    '(annahme|annahmeverweig*) .. (verweigert) .. (wochen|lange|)',
    '(keine|kein) (lieferung|ware|paket|zustellung|zustellversuch|zustellbenachrichtigung|benachrichtigung|abholkarte|abholschein) .. (erhalten|bekommen|gekommen|erfolgt|da|im briefkasten|)',
    '(niemand|keiner) .. (geliefert|da gewesen|gekommen|geklingelt)',
    '(von montag|von tag zu tag|immer wieder|mehrfach|x mal|dreimal|zweimal) .. (verschoben|vertrostet|nicht gekommen|geandert) .. (lieferung|liefertermin|termin|)',
  ],
  normal: [
    ['(paketdienst|lieferdienst|zusteller|paketbote|postbote|bote|hermes|dpd|gls|spedition|zustellung)', 'schnell*|freundlich*|nett*|super|top|punktlich|gut|problemlos|prima|klasse|hilfsbereit|dank|zuverlassig|toll|liefer* .. schnell|sehr'],
    ['(dauerte|gedauert|dauert) .. (ewig|wochen|zu lange|lange|# tage|# wochen|drei wochen|zwei wochen|vier wochen|fast|uber)', 'laden|aufladen|aufbau|zusammenbau|montage|erstattung|geld|antwort|ruckerstattung|minuten|warm|kochen|trocknen|trocken|einrichten|kuhl*|heiss|bis er|bis sie'],
    ['(unzuverlassig|verzogert*|lieferverz*)', 'ton|bild|start|funktion*|reagiert|verbindung|app|akku|messung|misst'],
  ],
  weak: ['(lieferung|lieferzeit|versand|wartezeit|tracking|storniert|dhl|post)', '(spat|langsam|nachbar*|endlich da)'],
};

const MONEY = '(*geld|*erstattung|*ruckerstattung|*ruckzahlung|*gutschrift|*kaufpreis|*betrag|kohle|euronen|*summe|*guthaben)';

/** Seller, platform, support, warranty, refund and return handling. */
export const customerService: CausePhrases = {
  strong: [
    `${FIRM} .. (antwortet|antworten|reagiert|reagieren|meldet|melden|stellt|stellen|weigert|weigern|ignoriert|ignorieren|verweigert|verweigern|lehnt|lehnen|vertrosten|hilft|helfen|kummert|erstattet|tauscht|nimmt|schiebt|will|wollte|blockt|blockiert|schweigt|lugt|vertrost*|wimmelt|antwortete|reagierte|meldete|beantwortet|zahlt|geht|ist|war|lasst|hat|haben|unternimmt|interessiert|taub) .. (nicht|nie|niemals|tot|sich nicht|ab|hin|nichts|weg|kein|keine|null|keinen|mich|uns|stur|nur|taub|unverschamt|frech|unfreundlich|unfahig|unkooperativ|inkompetent|katastrophe|katastrophal|miserabel|unerreichbar|unterirdisch|arrogant|nicht zuruck|nicht bereit|schlimm|stumm|ratlos|patzig|dreist|auf durchzug|wochenlang|nicht hilfreich|hangen|sitzen|im stich|grottig|unmoglich|eine zumutung|aufgelegt|tage)`,
    `${FIRM} .. (ignoriert|verweigert|schweigt|wimmelt) (meine|alle|seit|jede|.. mails)`,
    `(miserable*|miserabler|mieses|mieser|katastrophal*|unfreundlich*|arrogant*|frecher|unfahig*|unkompetent*|inkompetent*|kein|null) (.. |)(service|support|mitarbeiter*|abwicklung|reklamationsabwicklung|kundenbetreuer|serviceleistung)`,
    `(kommunikation|abwicklung) (einfach |absolut |) .. (gleich null|null|unter aller|schwierig|nicht vorhanden|nicht existent|zum vergessen|unerreichbar)`,
    ['(keine|kein|keinerlei|nie|null|bisher keine|bis heute keine|ohne|niemals|nicht|nur automatisierte) (.. |)(antwort*|reaktion|ruckmeldung|ruckruf|ruckantwort|stellungnahme|entschuldigung|geantwortet|gemeldet|reagiert|beantwortet|hilfe|unterstutzung|kulanz|erreichbar|entgegenkommen|losung|ansprechpartner|feedback)', 'app|taste*|knopf|fernbedienung|touch*|hautreaktion|haut|allergische|auf knopfdruck|ohne hilfe|hilfe notig|display|gerat reagiert|sensor|bildschirm|bewegungsmelder|losung fur'],
    `(keiner|niemand|kein mensch) .. (geht ran|ran|ans telefon|zustandig|antwortet|hilft|kummert|meldet|reagiert|erreichbar|fuhlt sich|interessiert|zu erreichen|erreicht|weiterhelfen|bescheid)`,
    `${MONEY} .. (nie|noch nicht|bis heute|immer noch|nur teilweise|nur zum teil|fehlt|steht aus|ausstehend|verweigert|abgelehnt|warte|wartet|seit|lasst auf sich|noch offen|noch immer|vergeblich|hinhalt*|nur die halfte|nur ein teil|abgezogen) .. (zuruck|erhalten|bekommen|da|gekommen|erstattet|gutgeschrieben|wochen|tagen|warten|uberwiesen|ausgezahlt|eingegangen|)`,
    `(warte|warten|gewartet|wartet|hinterher|hinterherlaufen|hinterherrennen|kampfe|bettel*|lauf*) ... ${MONEY}`,
    `(warte|warten|gewartet) .. (seit|noch|auf|vergeblich|wochen) .. (antwort|ruckmeldung|reaktion|ruckruf|rechnung|ersatz|ersatzteil*|ersatzlieferung|nachlieferung|umtausch|techniker|losung|retourenschein|retourenlabel)`,
    `(kein|keine|keinen|nie|nicht|ohne|null|verweigert*|verweigern|lehnt*|abgelehnt*|ablehnung|verwehrt|weigert) (.. |)${MONEY}`,
    '(garantie|gewahrleistung|ruckgabe|rucknahme|umtausch|erstattung|ruckgaberecht|widerruf|ersatz|garantiefall|retoure|garantieanspruch|gewahrleistungsanspruch) .. (abgelehnt|verweigert|nicht|wird verweigert|wurde verweigert|unmoglich|ausgeschlossen|ablehnt|abgewiesen|verweigern|ignoriert|katastrophe|katastrophal|kompliziert|umstandlich|schwierig|ein kampf|mühsam|muhsam|ein witz|fehlanzeige|verwehrt|angeblich|nur gegen|eine zumutung|ein krampf|eine qual|verzogert|dauert|schleppend)',
    '(lehnt|lehnen|lehnte|verweigert|verweigern|verweigerte) .. (garantie|gewahrleistung|ruckgabe|rucknahme|umtausch|ersatz|retoure|austausch) .. (ab|)',
    '(nimmt|nehmen|nahm) .. (nicht|nix|nichts) .. (zuruck|retour)',
    '(nicht|nie) .. (zuruckgenommen|umgetauscht|zurucknehmen|umtauschen|ausgetauscht|zurucknimmt|erstattet|ruckerstattet|kulant|zuruckgezahlt|reklamieren|zuruckgeben)',
    ['(rucksendung|rucksendekosten|ruckversand*|retourkosten|retourenkosten|rucksendeporto|ruckporto|retoure|ruckgabe|porto|versandkosten fur die ruck*|ruckversandkosten|retour) .. (selbst|selber|kostenpflichtig|zahlen|bezahlen|auf eigene kosten|auf meine kosten|eigene kosten|tragen|zu meinen lasten|trage|kostet|ubernehmen|nicht ubernommen|teurer als|nach china|ins ausland|euro|nicht kostenlos|# euro|abgezogen|muss ich|soll ich)', ''],
    '(selbst|auf eigene kosten|auf meine kosten|ich) .. (rucksendekosten|retoure|zurucksenden|zuruckschicken) .. (soll|muss|)',
    '(nach|bis nach) china .. (zuruckschicken|zurucksenden|retour*|schicken|senden)',
    '(zuruckschicken|zurucksenden) .. (nach china|ins ausland)',
    '(kein|keine|keinen|nie|nicht|ohne|warte auf) (.. |)(rechnung|mehrwertsteuer*|mwst*|retourenlabel|retourenschein|rucksendeetikett|rucksendelabel|rucksendeschein|kaufbeleg|quittung|ruckgabeschein|retourlabel)',
    '(rechnung|retourenlabel|retourenschein|rucksendeetikett) .. (fehlt|fehlte|nicht|nie|falsch|fehlerhaft|auf mehrfache)',
    '(doppelt|zweimal|zu viel|falsch|mehrfach|unberechtigt|ungefragt) .. (abgebucht|berechnet|abgezogen|belastet|kassiert|in rechnung|verrechnet|gezahlt worden)',
    '(mahnung|inkasso|abgebucht obwohl|abo untergejubelt|abofalle) .. (erhalten|bekommen|obwohl|)',
    '(warteschleife|telefon|leitung|chat|ticket) .. (besetzt|niemand|stunde|stunden|minuten|rausgeworfen|geflogen|fliegt|aufgelegt|ewig|geschlossen|ins leere|unfreundlich|hangt|gehangt|bot|patzig|von einem zum)',
    '(mehrfach|mehrmals|zigmal|zum x ten mal|dreimal|zweimal|schon|bereits|x mal|wiederholt|# mal|trotz|auf) .. (angeschrieben|angerufen|kontaktiert|nachgefragt|nachfrage|nachfragen|mail*|e mails|gemailt|reklamiert|gemeldet|geschrieben|anrufe|anfragen|beschwert|kontaktaufnahme) .. (keine|nichts|nie|ohne|nicht|kein|niemand|aber|keiner|null|ergebnislos|erfolglos|passiert)',
    '(auf|meine|mehrere|unzahlige|alle|trotz) (.. |)(mail|mails|e mail*|emails|nachrichten|nachricht|anfragen|anfrage|anrufe|nachfragen|anschreiben|schreiben|tickets) .. (nicht|keine|nie|kein|bis heute|unbeantwortet|ignoriert|ins leere|ohne|niemand|keiner|nur|nichts)',
    '(unverschamt|frech|patzig|unfreundlich|pampig|beleidigend|schnippisch|arrogant|herablassend|genervt|rotzfrech|barsch|ruppig|dreist)* .. (ton|telefon|am telefon|antwort|behandelt|mitarbeiter*|angeblafft|mail|reaktion)',
    '(vertrostet|hingehalten|abgewimmelt|abgespeist|hinhaltetaktik|im stich gelassen|im regen stehen|angelogen|belogen|fur dumm verkauft|verarscht|abgefertigt|abgezockt|hinhalten|angeschnauzt|weggedruckt|beschimpft|bedroht|beleidigt|hin und her geschickt|von pontius|schwarzer peter|saftladen|sauladen|drecksladen|verbrecher|gauner|unseriös*|unserios*|halsabschneider|kundenunfreundlich*|stellt sich quer|stellen sich quer|stellt sich tot|stellen sich tot)',
    '(erst|zuerst) (heisst|hiess|hieß) .. (dann|nun|jetzt)',
    '(heisst|hiess) es ... (dann|nun|jetzt) ... (soll|sollte|plotzlich|wieder|nicht)',
    '(soll|sollte|sollen|musste|muss) .. (fotos|bilder|video|videos|beweisfoto*|unterlagen|formular*) .. (schicken|senden|machen|einschicken|ausfullen|einsenden|nachreichen)',
    '(soll|sollte|muss|musste) .. (mich |uns |)(an den hersteller|beim hersteller|an den paketdienst|an dhl|an die post|selbst|selber|an amazon|an den verkaufer) .. (wenden|melden|kummern|reparieren|entsorgen|klaren|reklamieren)',
    '(nur |lediglich |)(# |zehn |zwanzig |funf |)(prozent|euro|gutschein|rabatt|teilerstattung|preisnachlass) .. (angeboten|geboten|nachlass|erstatten wollen|statt erstattung)',
    '(angeboten|geboten|bietet) .. (nur |) .. (gutschein|prozent|teilerstattung|preisnachlass|rabatt|# euro)',
    '(schiebt|schieben|schob|schiebt man) .. (auf den|aufeinander|schuld|die schuld|hin und her|zu|mir)',
    '(storniert|widerrufen|stornierung|storno|gekundigt|abbestellt) .. (trotzdem|dennoch|ignoriert|abgelehnt|nicht|nicht moglich|anyway) .. (verschickt|geliefert|berechnet|angenommen|moglich|akzeptiert|bearbeitet|versendet|reagiert|)',
    '(trotz|trotzdem|obwohl) .. (storno|stornierung|storniert|kundigung|widerruf*) .. (verschickt|geliefert|abgebucht|gesendet|)',
    '(falsch|schlecht|nicht richtig|mangelhaft) (.. |)(beraten|informiert|beratung|auskunft|auskunfte|berat*)',
    '(support|service|verkaufer|handler|mitarbeiter|kundendienst|beratung) .. (versichert|zugesichert|zugesagt|bestatigt|gesagt|meinte|sagte|versprochen) ... (stimmt nicht|nicht|falsch|gelogen|kein|geht nicht|funktioniert nicht)',
    '(seit|vor) .. (wochen|tagen|monaten) .. (reklamiert|zuruckgeschickt|retourniert|zuruckgesandt|beanstandet|gemeldet) ... (nichts|nicht|kein|keine|immer noch|bisher|noch kein)',
    '(zuruckgeschickt|retourniert|zuruckgesendet|zuruckgesandt|rucksendung) ... (geld nicht|bis heute kein|nichts erstattet|nur teilweise|abgezogen|warte)',
    '(ansprechpartner|kontakt|kontaktaufnahme|kontaktmoglichkeit|verkaufer|handler) .. (nicht moglich|unmoglich|gibt es nicht|keiner|schwierig|nicht auffindbar|verschwunden|existiert nicht|nicht kontaktierbar)',
  ],
  normal: [
    ['(reklamation|kundendienst|kundenservice|hotline|beschwerde|ruckerstattung|kulanz)', 'super|top|schnell*|freundlich*|nett*|toll*|gut|problemlos|klasse|hervorragend|prima|kulant|sofort|einwandfrei|vorbildlich|dank|perfekt|bestens|reibungslos|hilfsbereit|kompetent|unkompliziert|anstandslos|nach kurzer|bitte um|schnelle'],
    '(kaum) (zu erreichen)',
    ['(abzocke|betrug|betruger|betrogen)', ''],
  ],
  weak: ['(service|support|verkaufer|handler|garantie|rechnung|ruckgabe|rucksendung|erstattung|retoure|umtausch)', '(antwort|kontakt|kontaktiert)'],
};
