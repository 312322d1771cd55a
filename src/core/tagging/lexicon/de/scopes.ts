/** Words that turn what follows into its opposite. */
export const negators: readonly string[] = [
  '(nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|ohne|weder|nichts|niemand|frei von|null|nirgends|keinesfalls|keineswegs|nicht einmal|weniger|statt|anstatt)',
  '(verhindert|verhindern|vermeidet|vermeiden|schutzt|schutzen|geschutzt|gegen|hilft bei|helfen bei|hilft gegen|beseitigt|beseitigen|entfernt|entfernen|entferne|behebt|behoben|repariert|reparieren|lindert|reduziert|vorbeugt|vorbeugen|bekampft|lost probleme|beugt vor|schutz vor|schutz gegen|losung gegen|mittel gegen|wirkt gegen|bewahrt vor|neutralisiert|uberdeckt)',
];

/** Phrases that hold a negator or another scope word but do not act as one. */
export const notNegators: readonly string[] = [
  '(nicht (nur|bloss|gerade|zuletzt|zufrieden|glucklich|begeistert|empfehl*|zu empfehlen|kaufen|bestellen|wieder|weiter|nachvollziehen|glauben|sagen|lange|ok|okay|in ordnung|gut|akzeptabel|behalten|tragbar|gebrauchen|verwenden|benutzen|zu gebrauchen|mehr|einmal|mal|weil|besonders|wundern|erwartet|zu vergessen)|(kein|keine|ohne|null) (wunder|frage|zweifel|ahnung|empfehlung|kaufempfehlung|stern*|grund|vorwarnung|ende|worte|witz|scheiss|jeden grund)|nie (wieder|mehr)|verstehe nicht|nichts (als|ausser|fur)|(*dienst|support|hotline|*service|verkaufer|handler) (hat|haben) (mich |) einfach|(lohnt sich|gelohnt|gerechtfertigt) .. nicht|(ob|oder|wenn) nicht|weniger (erfreulich|schon)|statt dessen|gegen ende)',
  '(statt|anstatt|anstelle) .. (bekommen|geliefert|erhalten|kam|geschickt)',
  '(als|wie|zu) (mein|meine|meinem|meinen|meiner|das|der|die) (alte|alten|alter|altes|vorherige*|vorgangermodell|vorganger)',
  '(perfekt|super|gut|toll|prima) (fur die tonne|fur den mull|fur nichts)',
];

/** Negation that stands behind what it negates. */
export const negatorsBehind: readonly string[] = [
  '(nicht|gar nicht|uberhaupt nicht|nie|auch nicht|absolut nicht|kein bisschen|ebenfalls nicht|nicht mehr|keineswegs|nichts|definitiv nicht|bisher nicht|bis jetzt nicht|wirklich nicht|noch nicht|nicht im geringsten|null)',
];

const WELL =
  '(perfekt*|super|gut|bestens|einwandfrei*|tadellos*|hervorragend*|prima|top|wunderbar*|klasse|toll*|optimal|ausgezeichnet*|spitze|genial|wie angegossen|wie gewunscht|wie beschrieben|wie erwartet|wie (es|sie|er) soll|problemlos|reibungslos|zuverlassig|bombenfest|grossartig|herrlich|angenehm*|lecker|kostlich|hochwertig|stabil|fest|sicher|schnell|punktlich|unbeschadigt|heil|sauber|wie neu|genau|bequem|leise|ruhig|einfach|kinderleicht|wie am ersten tag|in ordnung|ok|okay|vollstandig|mega|vorbildlich)';
const DOES_WELL =
  '(pass*|gepasst|sitz*|funktionier*|lauft|laufen|geht|klapp*|halt|halten|klebt|haftet|ladt|saugt|schneidet|riecht|riechen|duftet|schmeck*|klingt|sieht|sehen|fuhlt sich|kam|kamen|kommt|angekommen|geliefert|verpackt|verarbeitet|genaht|gemacht|wirkt|reinigt|montiert|aufgebaut|leuchtet|heizt|kuhlt|hilft|ist|sind|war|waren|tragt sich|lasst sich|erfullt)';
const GOOD =
  '(sehr gut*|gut|gute|guter|gutes|guten|super|tolle*|toll|top|perfekt*|hervorragend*|hochwertig*|ausgezeichnet*|schone|schones|schoner|fair*|gunstig*|klasse|prima|einwandfrei*|stabile*|robuste*|schnelle*|freundliche*|nette*|angenehme*|wunderbare*|geniale*|beste|bester|bestes|ordentliche*|solide*|einfache*|leichte*|unkomplizierte*|zuverlassige*|frische*|leckere*|weiche*|vorbildliche*|prompte*|rasche*)';
const ANY =
  '(qualitat|verarbeitung|material|stoff|preis|preis leistung*|passform|grosse|lieferung|versand|*service|support|kundendienst|verkaufer|handler|verpackung|geruch|duft|geschmack|klang|sound|bild|akku|saugkraft|leistung|bedienung|aufbau|montage|anleitung|installation|reinigung|handhabung|funktion|haptik|optik|farbe|farben|ware|artikel|produkt|schnitt|halt|wirkung|komfort|kommunikation|abwicklung|reklamation|ruckgabe|erstattung|kontakt|hilfe|haltbarkeit|beschreibung|verbindung|display|kamera|zusammenbau|idee|ersatz|zustand)';

/** Praise and idioms that must not be read as complaints. */
export const praise: readonly string[] = [
  '(gunstiger|billiger) als (im laden|im geschaft|woanders|anderswo|uberall|im baumarkt|das original)',
  '(bammel|schiss|angst|sorge*|bedenken|befurchtet) ... (kaputt|fehlen|fehlt|delle*|beschadigt|kratzer|bricht|reisst|schrauben)',
  '(akku|batterie|verbindung|empfang|farbe|beschichtung|naht) (halt|halten|steht) (ewig|lange|sofort|super|gut|tagelang|wochenlang|den ganzen tag|stabil|bombig|bestens)',
  '(angst|sorge|sorgen|bedenken|befurcht*|erst gedacht) ... dass .. (zu|stinkt|riecht|kaputt|bricht|reisst|kratzt|rutscht|nicht)',
  `${DOES_WELL} (auch |immer noch |noch |immer |wirklich |einfach |absolut |so |alles |sehr |bisher |richtig |echt |total |super |mir |wie |und |uns |sich |aus |nach wie vor |weiterhin |genau |alle |seit .. |)${WELL}`,
  `${WELL} (passt|gepasst|funktioniert|verarbeitet|genaht|verpackt|eingepackt|angekommen|geliefert|gemacht|aufgebaut|montiert|geklappt|gelaufen|geschnitten|erhalten|zu (reinigen|bedienen|montieren|tragen|offnen|handhaben|verstehen)|geholfen|beraten)`,
  `${GOOD} (.. |)${ANY}`,
  `${ANY} (ist |sind |war |waren |auch |und .. |passt |stimmt |einfach |wirkt |) .. (sehr gut|gut|super|top|toll|perfekt|klasse|prima|einwandfrei|hervorragend|hochwertig|stimmt|in ordnung|ok|okay|angenehm|schnell|genial|ausgezeichnet|spitze|bestens|fair|angemessen|gunstig|einfach|kinderleicht|verstandlich|problemlos|stabil|freundlich|hilfsbereit|kompetent|uberzeug*|tadellos|lecker|wie beschrieben|wie erwartet|unkompliziert|reibungslos|vorbildlich)`,

  '(nichts|nix|gar nichts|uberhaupt nichts|absolut nichts) (zu |)(meckern|beanstanden|auszusetzen|bemangeln|aussetzen|kaputt|beschadigt|gefehlt|kritisieren|bereuen|negatives|schlechtes|gerochen|zu riechen|defekt|verrutscht|wackelt|ausgelaufen|gerissen)',
  '(man |)(riecht|hort|merkt|spurt|sieht) (uberhaupt |gar |absolut |fast |)(nichts|nix|keinen geruch|kaum etwas)',
  '(kein|keine|keinen|keinerlei|ohne|null|nie|weder) (einzigen |einzige |chemischen |unangenehmen |storenden |grosse |grossen |nennenswerten |) (problem*|mangel|fehler|kratzer|geruch*|gestank|reklamation*|beanstandung*|defekt*|schaden|beschadigung*|rost|risse|knarzen|klappern|wackeln|quietschen|ruckeln|aussetzer|druckstellen|fusseln|knotchen|allergie|ausschlag|verschleiss|schlieren|flecken|streifen|schwierigkeiten|enttauschung|abnutzung*|larm|verfarbung*|locher|auslaufen|tropfen|verrutschen|rutschen)',
  '((jeden (cent|euro)|sein geld|ihr geld|das geld|den preis|preis) wert|lohnt sich|hat sich gelohnt|preiswert|(gunstiger|guter|fairer) preis|nicht meckern|nichts falsch machen|nicht enttauscht|nicht bereut|nie im stich|noch nie enttauscht|nicht mehr (missen|hergeben)|wieder (kaufen|bestellen)|gerne wieder|jederzeit wieder|kaufempfehlung|nur empfehlen|weiterempfehl*|sehr empfehlenswert|volle punktzahl|5 stern*|genau (richtig|das richtige|was ich)|wie neu|nicht kaputt zu kriegen|unkaputtbar|unverwustlich|kein vergleich)',
  '(nicht|nie|weder|kein bisschen) (zu |mehr |so |allzu |sehr |)(klein|gross|eng|weit|kurz|lang|laut|leise|schwer|hart|weich|dick|dunn|teuer|stark|scharf|suss|hell|fest|warm|breit|kratzig|klebrig|fettig|bitter|aufdringlich|steif)',
  '(rutscht|kneift|kratzt|wackelt|quietscht|klappert|stinkt|riecht|tropft|knarzt|fusselt|klemmt|druckt|zwickt|spannt|bricht|reisst|rostet|verrutscht|kippt|verliert|lauft|brennt|juckt|schneidet|scheuert|blattert|farbt|nervt|lost sich) (und .. |absolut |wirklich |uberhaupt |gar |auch |bisher |)(nicht|nichts|nie|kein bisschen)( ab| aus| ein| um| auf| mehr|)',
  '(die|der|das) .. nicht (rutsch*|kneif*|kratzt|wackelt|quietscht|klappert|stinkt|riecht|tropft|druck*|auslauf*|abfallt|bricht|reisst|rostet|kaputt|abfarbt|einlauft|einschneidet|verrutscht)',
  '(hilft|helfen|wirkt|wirken|schutz|ideal|mittel|schutzt) (super |gut |sehr gut |wunderbar |auch |wirklich |toll |prima |) (gegen|bei|vor) .. (juck*|haut|rotung*|flecken|schimmel|geruch*|schuppen|rost|kalk|unkraut|*schmerzen|pickel|ameisen|mucken|motten|kratzer*|larm|kalte|verspannung*|haarausfall|trocken*)',
  '(entfern*|beseitigt|lost|gehen|bekommt|bekommen|saugt|nimmt|macht|holt|reinigt|deckt|neutralisiert) .. (flecken|schimmel|rost|kalk|geruch*|gestank|dreck|schmutz|haare|*haare|fussel*|fett|staub|kratzer|pickel|mitesser|unkraut|ameisen|ungeziefer|rotungen|klebereste|verstopfung*)',
  '(endlich|nie wieder|nie mehr|schluss mit|keine) (.. |)(kein |keine |keinen |nicht mehr |ohne |) (lautes |lastiges |nerviges |)(brummen|quietschen|kabelsalat|rutschen|tropfen|kalten fusse|ruckenschmerzen|gestank|larm|flecken|kratzer|haare|schlieren|kleckern)',
  '(fleckenentferner|fleckentferner|kratzfest*|rostfrei*|bruchsicher*|rutschfest*|auslaufsicher*|geruchsneutral*|geruchlos*|schmerzfrei|unkompliziert*|unproblematisch|unbedenklich|ungefahrlich|schadstofffrei*|knitterfrei*|stossfest|fehlerfrei*|scharfe (suppe|sauce|sosse|bilder|wurst|messer|klinge)|(herrlich|gestochen|schon|angenehm|extrem|richtig|superscharf) scharf|scharfes bild|(verruckt|wahnsinnig|unverschamt|brutal) gut|heiss geliebt|bombensicher|fallt (sofort|positiv) auf|(klein|leicht) (aber fein|und handlich|und kompakt)|(angenehm|extrem|sehr|so|absolut|schon) (leise|leicht|weich|dunn|kuhl)|schnell trocken|schmutzig wird|(klein|leicht|handlich) und)',
  '(ubertrifft|ubertroffen|ubertraf|besser als) .. (erwartung*|gedacht|erwartet|beschrieben|alte*|vorganger)',
  '(schneller|fruher|eher|zeitiger|einen tag fruher|tag eher) (da |geliefert |) (als|wie) (angekundigt|angegeben|erwartet|gedacht|geplant|versprochen|vorgesehen)',
  '(schneller|fruher|eher) (geliefert|da|angekommen)',
  '(verkaufer|handler|support|service|amazon|kundendienst|anbieter|hersteller|kundenservice|hotline) .. (sofort|umgehend|prompt|schnell|anstandslos|unkompliziert|kulant|freundlich|nett|hilfsbereit|innerhalb|problemlos|am selben tag|gleich|unverzuglich|super|vorbildlich|blitzschnell|nach # minuten|nach kurzer zeit)',
  '(antwort|ruckmeldung|erstattung|ersatz|geld|reaktion|austausch) .. (sofort|umgehend|prompt|schnell|anstandslos|unkompliziert|innerhalb (von |)(#|wenigen|kurzer|einer)|am selben tag|nach # minuten|nach wenigen|binnen|problemlos|blitzschnell|postwendend)',
  '(andere|anderen|manche|einige|viele|mehrere|die|andre) (rezension*|bewertung*|kunden|kaufer|leute|nutzer|rezensenten|)( |)(schreiben|schrieben|berichten|berichteten|bemangeln|sagen|meinen|beschweren|klagen|hier schreiben|kritisieren|behaupten|meckern)',
  '(retoure|rucksendung|ruckgabe|erstattung|stornierung|umtausch) .. (aus versehen|versehentlich|irrtumlich|ausversehen) .. (angemeldet|angeklickt|gestartet|erstellt|eroffnet|ausgelost|beantragt|eingeleitet|)',
  '(aus versehen|versehentlich|irrtumlich) .. (retoure|rucksendung|ruckgabe|erstattung|stornierung) .. (angemeldet|angeklickt|gestartet|erstellt|eroffnet|ausgelost|beantragt|)',
  '(hatte|habe|hab) (ich |) .. (angst|sorge|bedenken|befurchtet|befurchtung|zweifel)',
  '(nicht|nie) (schlecht|ubel|verkehrt|zu verachten|schlimm|tragisch|wild)',
  'stern* (abzug|weniger|weil null|weil 0|weil minus|da null)',
  'gar keinen stern',
];

/** Speaks of another thing or of other people. */
export const otherThing: readonly string[] = [
  '(mein*|der|die|das|den|dem|unser*|ein|eine|einen|beim|vom|im) (alte|alter|altes|alten|vorige*|vorherige*|letzte*|fruhere*|bisherige*|vorganger|ehemalige*|originale*|erste .. war|vorletzte*) (gerat|modell|staubsauger|drucker|handy|akku|hulle|schuhe|hose|griff|matratze|pfanne|kaffeemaschine|lampe|uhr|marke|version|schlauch|deckel|rucksack|kopfhorer|tasche|jacke|kissen|bett|stuhl|messer|kabel|ladegerat|fernseher|laptop|grill|produkt|)',
  '(vorganger*|(mein|meine|meinen|meinem|meiner|unser|unsere|der|die|das|den|dem) (alte*|vorige*|vorherige*|letzte))',
  '(andere|anderen|anderer|anderes|andre|sonstige|billige|billigere|teurere|ahnliche|gunstigere|viele|die meisten|die anderen) (marke*|hersteller|produkte|modelle|anbieter|gerate|firmen|schuhe|hosen|hullen|kissen|folien|kopfhorer|kabel)',
  '(im gegensatz zu*|im (vergleich|gegensatz) (zu*|mit)|verglichen mit|anders als (bei|mein*)|nicht wie bei|kein vergleich (zu*|mit)|(bei|von) anderen|nicht so wie die|(die|den|das) ich (vorher|davor)|(vorher|davor|fruher|sonst|bisher) hatte*|ersatz fur|ersetzt|ersetzen|hatte schon (viele|mehrere)|schon mehrere ausprobiert|nachdem (mein|meine|unser|unsere))',
  '(mein|meine|meinem|meiner|unser|unsere) (nachbar|nachbarin|kollege|kollegin|freund|freundin|schwager|cousin|bekannte*|schwester|bruder) (hat|hatte|sagte|meint|meinte|haben)',
  '(andere|manche|einige|viele|mehrere) (rezension*|bewertung*|kunden|kaufer|leute|nutzer|rezensenten|) (schreiben|schrieben|berichten|bemangeln|sagen|meinen|beschweren|klagen|kritisieren|geschrieben|beschrieben|haben)',
  '(in den|laut den|den|die|aus den) (anderen |negativen |schlechten |)(rezensionen|bewertungen|kommentaren)',
  '(fur|bei|von) (leute|menschen|personen|alle|diejenigen|jemanden) (mit|die|der|ohne)',
  '(letztes mal|beim letzten mal|letzte bestellung|letzten bestellung|frueher|fruher mal)',
];

/** Doubt and supposition. */
export const hypothetical: readonly string[] = [
  '(anfangs|zuerst|erst|zunachst) (dachte|hatte|glaubte|meinte) (ich|wir)',
  '(falls|sollte (es|er|sie|das|mal)|sollten (sie|die)|hoffentlich|hoffe|hoffen|ich hoffe|hoffte|befurchte|befurchtet|befurchtete|befurchtung*|angst|sorge|sorgen|bedenken|vielleicht|eventuell|evtl|womoglich|moglicherweise|mal sehen|mal schauen|mal abwarten|bleibt abzuwarten|abwarten|wird sich zeigen|wird sich noch zeigen|wird sich herausstellen|die zeit wird zeigen|skeptisch|wenn es (doch|mal|dann|irgendwann|jemals)|wenn (er|sie|das|der|die) (doch|mal|irgendwann|jemals|dann)|selbst wenn|auch wenn (es|er|sie|mal)|ob (es|er|sie|das|die|der|man|ich|wir)|damit (es|er|sie|das|die|der|man|ich|nichts|nix|sich|mein*|keine|kein)|um zu verhindern|nicht dass|bevor (es|er|sie|das)|ansonsten ware|wenn .. passiert|im falle|im fall|gefurchtet|gedacht dass|dachte erst|dachte zuerst|dachte anfangs|dachte schon|hatte erwartet dass|vermutet|wie lange .. (halt|halten)|noch nicht getestet|noch nicht ausprobiert|konnte mir vorstellen|kann mir vorstellen|schatze|wunschen dass|wurde mir wunschen|wunschte)',
];

/** The trouble was set aside or solved. */
export const settled: readonly string[] = [
  '(so muss .. sein|so soll .. sein|so muss das|so gehort sich das|so mag ich (das|es)|(jetzt|nun|mittlerweile|inzwischen) (perfekt|super|top|prima|bequem|tadellos|traumhaft))',
  '(aber|jedoch|doch|und|trotzdem|dennoch|das|ist|was) (das |es |ist |war |trotzdem |sonst |ansonsten |mir |mich |aber |auch |(der |)inhalt |) .. (stort (mich |uns |)nicht|nicht (weiter |)(schlimm|tragisch|storend)|halb so (wild|schlimm)|kein (problem|drama|thema|beinbruch)|verschmerzbar|zu verschmerzen|ertraglich|akzeptabel|macht nichts|alles (gut|ok|okay|in ordnung|heil|bestens)|in ordnung|nebensache|unproblematisch|damit (kann ich |)leben|sieht man nicht|fallt nicht auf)',
  '((weitet|weiten|dehnt|dehnen|lauft|laufen|tragt|verfluchtigt|verzieht|legt|gibt|gab) sich( ein| noch| schnell| mit)|gibt noch nach|verfliegt|verflogen|lasst nach|ist (schnell |) weg|nach dem (luften|waschen) (weg|verschwunden|verflogen)|ausluften|ausgeluftet|gewohnungssache|gewohnt man sich|daran gewohnt)',
  '(jeden (cent|euro|rappen) wert|(sein|ihr|das) geld wert|es wert|lohnt sich|gelohnt|trotzdem (zufrieden|super|toll|gut|perfekt|stabil|empfehl*|klasse)|bin (aber |trotzdem |dennoch |sehr |) zufrieden|sehr zufrieden|rundum zufrieden|gerechtfertigt)',
  '(jetzt|nun|danach|inzwischen|mittlerweile|seitdem|seither|am ende) .. ((funktioniert|lauft|geht|passt) (alles|es|er|sie|wieder|einwandfrei|super|gut|perfekt)|gelost|behoben|erledigt|geklart|alles gut|problemlos|einwandfrei)',
  '(problem|fehler|sache) .. (gelost|behoben|erledigt|geklart|aus der welt|beseitigt)',
  '(was |)(aber |) (gut|super|toll|perfekt|genau richtig|ideal|gewollt|gewunscht|kein nachteil|ein vorteil|von vorteil|positiv) (ist|so|fur mich|fur uns|finde)',
  'genau (das|was|so|den|die|richtig) ... (gesucht|gebraucht|wollte|wollten|brauche|brauchte|suchte|passend|richtig)',
  '(genau |)(so |)(wie (ich|wir) es (mag|wollte|mogen|wollten|brauche))',
  '(aber|trotzdem|dennoch) (sehr |echt |super |wirklich |dafur |richtig |extrem |)(stabil|bequem|robust|schon|warm|praktisch|effektiv|lecker|zuverlassig)',
];

/** Words that turn the sentence round and start a clause of their own. */
export const turns: readonly string[] = [
  '(aber (der|die|das|es|er|ich|sie|nach|leider|trotzdem|wenn|man|wir|mein*|viel|dann|dafur|kaputt|zu|schlecht*|total|am|im|in|bei|ein*|defekt)|jedoch (der|die|das|es|ich|sie|nach|leider)|sondern|obwohl|weil|denn|wobei|wahrend|dagegen|hingegen|ausser dass|bis auf|nur (der|die|das|leider|dass|ist|hat|nach)|und (dann|jetzt|nun|der|die|das|es|ist|hat|ich|man|sie|er|zwar|nach|auch|ein|eine|wir|bei|am|im|war|wird|wurde|dazu|ausserdem|viel|zu|total|zudem)|nachdem|als ich|als wir|ausserdem|zudem|und ausserdem|leider (ist|hat|war|sind|haben|kam|fehlt*|musste|passt|funktioniert|geht|nach|schon|nicht|viel|zu|total)|einziger kritikpunkt|einziges manko|einziger nachteil|einziger minuspunkt|das einzige|allerdings|dennoch|trotzdem|stattdessen|schade)',
];
