import type { CausePhrases } from '../lexicon.ts';
import { FIRM, LIMB } from './words.ts';

const PAGE =
  '(*beschreibung|*abbildung*|*bild|*bilder*|*foto|*fotos|*angabe*|*angebot|*inserat|*anzeige|*titel|*produktbild*|*produktfoto*|*werbung|*shop|*text|*webseite|*website|*video)';
const OFF =
  '(stimm*|falsch|irrefuhrend*|passt|lugt|tausch*|nicht|gelogen|ubertrieben|bearbeitet|verfalscht|anders|was anderes|nichts zu tun|mangelhaft|ungenau|verspricht mehr|fehlerhaft|unvollstandig|weich*|betrug)';
const OTHER =
  '(ander*|heller|dunkler|blasser|kleiner|grosser|kurzer|langer|schmaler|dunner|dicker|schwerer|leichter|schwacher|matter|roter|grauer|blauer|schlechter|billiger|rosa|breiter|enger|weiter|niedriger|hoher|weniger)';
const MEASURE = '(#|lumen|watt|meter|cm|mm|liter|stunden|kg|gramm|ml|mah|gb|zoll|grad|db|ampere|volt|pixel|4k|hd)';

/** What pages claim of goods. */
const CLAIMED =
  '(wasserdicht|wasserfest|wetterfest|winterfest|winterhart|spulmaschinenfest|spulmaschinengeeignet|rostfrei|hitzebestandig|kratzfest|bruchsicher|rutschfest|lautlos|flusterleise|geruchlos|blickdicht|atmungsaktiv|ofenfest|uv bestandig|lichtecht|farbecht|bugelfrei|knitterfrei|schadstofffrei|vegan|wiederaufladbar|unzerbrechlich|auslaufsicher|selbstklebend|maschinenwaschbar|waschbar|reissfest|stossfest|dimmbar|echtleder|massivholz|(reine|echte) (wolle|seide|baumwolle)|(100 |)(baumwolle|leder|edelstahl|merino*|kaschmir|leinen|seide|silber)|universal*)';

/** The writer sets the thing against its page, picture, figure or promise. */
export const notAsDescribed: CausePhrases = {
  strong: [
    'von .. keine rede',
    '(nicht|nie|keineswegs|weder|gar nicht|uberhaupt nicht|nichts|so gar nicht) .. (wie|so wie|so) .. (beschrieben|abgebildet|angegeben|auf dem bild|auf dem foto|auf den bildern|auf den fotos|in der beschreibung|gezeigt|dargestellt|beworben|versprochen|angekundigt|angepriesen|im bild|im internet|auf der abbildung|ausgeschrieben|im angebot|inseriert|im shop|gesehen|deklariert|ausgewiesen)',
    `(entspricht|entsprech*|entsprach) .. (nicht|keineswegs|in keiner weise|kaum|nie|nur teilweise) .. (${PAGE}|dem was|versprochen*|beworben*|angegebenen*|abgebildet*|beschrieben*)`,
    `(nicht|nie) (der|dem|den) .. ${PAGE} .. (entspricht|entsprech*|entsprach)`,
    `${OTHER} wie (auf|im|in|angekundigt|angepriesen|ausgeschrieben|laut) .. (${PAGE}|den|versprochen|)`,
    `${OTHER} (als|wie) (angegeben|beschrieben|abgebildet|versprochen|beworben|dargestellt|gezeigt|ausgewiesen|deklariert|im netz|online|im internet)`,
    '(sieht|sehen|sah|sahen|schau*|wirkt|wirken) .. (ganz|vollig|komplett|total|deutlich|live|real|echt|in echt|in wirklichkeit) .. ander* (.. |)(aus|als|)',
    '(sieht|sehen|sah|schaut) .. anders aus',
    `(farbe*|farbton|ton|muster|form|motiv|schnitt) .. (ander*|stimm*|weich*|ganz andere|falsch|abweichend|nicht wie|nicht die|entspricht|verfalscht|abgebildet) .. (als|nicht|ab|uberein|)`,
    '(andere farbe|anderer farbton|anderes muster|andere form|anderes design) .. (als|wie|zum|)',
    `laut (der |dem |) .. (${PAGE}|hersteller|verkaufer|handler|titel|artikelbeschreibung|verpackung|aufdruck|werbung) ... (aber|ist|sind|jedoch|tatsachlich|nur|nicht|stimmt|kein|keine|in wirklichkeit|real|angekommen|geliefert|gemessen|kommen|hat)`,
    `(angeblich*|angepriesen|beworben*|wirbt|werben|versprochen*|versprach|verspricht|zugesagt*|angegeben*|behauptet|angekundigt) ... (aber|nicht|nie|nur|eher|real|tatsachlich|kein|keine|in wahrheit|stattdessen|kaum|jedoch|hochstens|weniger|gemessen|lief|fehlanzeige|gekommen|geliefert|sind es|ist es|ist aber)`,
    `(statt|anstatt|anstelle|real|statt der) .. ${MEASURE} ... (hochstens|knapp|real|tatsachlich|eher|gemessen|aber|sind es) .. ${MEASURE}`,

    `(sollte*|soll|sollen|hatte) .. (sein|haben|halten|konnen|leisten|reichen|messen) ... (ist aber|sind aber|nur|aber|ist jedoch|jedoch|stattdessen|in wahrheit|fehlanzeige|tatsachlich|kann)`,
    `(stand|steht|hiess|heisst|abgebildet|gezeigt|zeigt*) .. (in der|im|auf dem|auf der|auf den|dass|von|${PAGE}|war|waren|ist|sind|wird) ... (aber|geliefert|ist|sind|nur|nicht|kein|keine|jedoch|gekommen|bekommen|kommt|stattdessen|in wirklichkeit|tatsachlich|erhalten)`,
    `(${PAGE}) (ist |sind |war |waren |) .. ${OFF}`,
    `(falsche*|mangelhafte*|unvollstandige*) (.. |)(${PAGE}|versprechen|versprechung*|grossenangabe*)`,
    '(von wegen|mogelpackung|irrefuhrend*|photoshop*|falsch (beschrieben|deklariert|angegeben|ausgezeichnet|dargestellt|beworben)|fake (fotos|bilder)|luge|lugen|gelogen|tauschung)',
    '(kein|keine|nicht|nie und nimmer|niemals|weder) (aus |) (echt*|richtig*|wirklich*|reine*|pure*|original|100) (.. |)(leder|silber|gold|holz|seide|wolle|baumwolle|edelstahl|leinen|kaschmir|messing|massivholz|bambus|merino*|daunen|eiche|glas|haar|echthaar|#)',
    '(ist|sind|aber|nur|handelt|doch) .. (kunstleder|plastik statt|alu statt)',
    '(kein|keine|nicht aus) (leder|silber|seide|baumwolle|edelstahl|massivholz|wolle|messing|merino*|kaschmir) .. (sondern|wie|obwohl|trotz)',

    '(versprechen|versprechungen) .. (nicht|nie|kein*) .. (gehalten|eingehalten|erfullt|vorhanden|dabei|da|erreicht|gegeben)',
    '(hat|haben|hatte) .. mit .. (bild|foto|abbildung|beschreibung|bildern|fotos|werbung) .. (nichts|wenig|zu tun)',
    '(auf dem bild|auf dem foto|auf den bildern|im bild|auf der abbildung|auf den fotos|im internet|im angebot|in der beschreibung|im inserat) .. (sieht|sah|wirkt*|war|waren|sind|ist|stand|steht|wirken|schaut|hat) .. (schoner|hochwertiger|viel|deutlich|dicker|mit|voller|aber)',

    '(keine|kein) .. wie .. (auf dem bild|abgebildet|angekundigt|steht|draufsteht)',
    '(obwohl|trotz|entgegen) .. (beschreibung|beschrieben|angabe*|angegeben|produktbeschreibung|abgebildet|versprochen|beworben|werbung|artikelbeschreibung|titel)',

    `(stimm*|uberein) .. (nicht|kaum|nie) .. (mit|uberein) .. (${PAGE}|uberein|realitat|wirklichkeit|dem was)`,

    `${FIRM} .. (versichert|zugesichert|zugesagt|bestatigt|gesagt|meinte|sagte) ... (stimmt nicht|kann .. nicht|falsch|geht nicht|funktioniert nicht)`,
    '(auf|im|in) (dem|den|der|) (bild*|bilder*|foto*|fotos|produktbild*|inserat|video|katalog) (geht|reicht|ist|sieht|sah|hat|sitzt|liegt|sehen|war|waren|sind|wirkt*) ... (bei mir|aber|in echt|real|geliefert|in wirklichkeit|hier|live|zuhause|hort|tatsachlich)',
    '(*tabelle|angabe*|angegeben*|*beschreibung|laut|anzeige|titel) ... (gemessen|nachgemessen|tatsachlich|in wahrheit|in wirklichkeit|nachgewogen|gewogen) .. #',
    '(realitat|wirklichkeit|wahrheit) ... (nach #|# |nur|hochstens|knapp|gerade mal)',
    `(soll|sollte|sollen|sollten|angeblich|beworben als|verkauft als|bezeichnet als|wirbt mit) .. ${CLAIMED}`,
    `(steht|stand|hiess|heisst) .. ${CLAIMED}`,
    '(denkste|pustekuchen|mitnichten|schonfarberei|augenwischerei|etikettenschwindel|bauernfangerei|leere versprechung*)',
    'angeblich* (fur|passend fur|kompatibel mit|geeignet fur|aus|mit) (alle*|jede*|echte*|samtliche*|viele*|reine*|dem|den)',
    '(soll|sollen|sollte|sollten) .. fur .. (monate|jahre|jahrige|personen|kinder|#) .. (sein|reichen|passen|taugen)',
    ['(in der|im|auf der|auf dem) (*liste|*anzeige|*beschreibung|angebot|inserat|text|titel|shop|werbung|produktseite|seite|*tabelle|prospekt|datenblatt|karton|etikett) (steht|stand|heisst|hiess|sieht|sah) ', 'wie|genau|alles|stimmt|mhd|datum|name'],
    'mit (dem|der|den) (*foto|*bild|*beschreibung|*abbildung|*bildern|*fotos|werbung) hat .. (zu tun|gemein|nichts|wenig|so viel)',
    '(ist|war|sind|wohl|nur|kam|kamen) (die|das|ein|eine|der) (alte*|altere*|vorjahres*|veraltete*) (version|modell|ausfuhrung|auflage|generation|ausgabe|variante)',
    '(angebot|angabe*|beschreibung|anzeige|text|hersteller*|werbung|verpackung|titel) .. (fur|mit|zu) (alle*|jede*|samtliche*) .. (geeignet|passend|kompatibel|verwendbar|modelle)',
    '(statt|anstatt|nach|von|trotz) (der|den|dem|des|) (versprochen*|beworben*|angegeben*|angekundigt*|ausgelobt*|abgebildet*|zugesagt*)',
    '(*foto*|*fotos|*bild*|*bilder) .. (tausch*|trug*|lugt|lugen|schmeichel*|geschont|bearbeitet|retuschiert|nachbearbeitet)',
    '(etikett|aufkleber|waschzettel|label|pflegehinweis|datenblatt) (sagt|sagen|behauptet|spricht)',
    '(versichert|zugesichert|zugesagt|versprochen|bestatigt) ... (kann|kann das|geht|passt|funktioniert)',
    '(vor dem kauf|vorher|vorab|vor der bestellung) (extra |noch |) (gefragt|nachgefragt|angefragt|erkundigt)',
  ],
  normal: [
    ['(bild|bilder) .. (besser|schoner|grosser)', 'genau wie|gemacht|kamera|drucker'],
    '(nicht|nie) .. (wasserdicht|wasserfest|blickdicht|echt) wie',
    '(unter (.. |)falschen|anders (beschrieben|dargestellt|beworben|abgebildet|angegeben))',
    'ander* (version|ausfuhrung|variante) als (erwartet|gedacht|gewohnt)',
  ],
  weak: [
    '(beschreibung|abbildung|foto|produktbild*|angaben)',
    'farbe',
    '(anders als (gedacht|erwartet|vorgestellt)|hatte mir .. anders vorgestellt|angeblich*)',
  ],
};

/** Believed fake, copied or not genuine. */
export const counterfeit: CausePhrases = {
  strong: [
    '(nie im leben|niemals|sicher nicht|nie und nimmer) (.. |)(original*|echt*)',
    [
      '(falschung*|gefalscht*|plagiat*|raubkopie*|produktpiraterie|nachahmung*|imitat|imitation*|chinakopie|nachgemacht*|falsche marke)',
      'bewertung*|rezension*|fotos|bilder|leder|angst|kunstleder|fell*|pelz*|befurcht*|blume*|pflanze*',
    ],
    [
      '(kein|keine|nie|niemals|nicht|weder) (das |ein |wirklich |sicher |)(original*|markenware|echt|echte*|orginal)',
      'leder|silber|gold|holz|seide|wolle|verpackung|original verpackt|originalverpack*|haar|schmuck|funktion|perle*|baumwolle|fell|edelstahl',
    ],
    ['(fake|fakes)', 'fotos|bilder|news|fake shop|fakeshop|fur|leder|nails|tan|pelz|lashes'],
    '(billig|schlechte|chinesische|miese|nur eine|eine|blosse) kopien',
    '(seriennummer*|echtheits*|hologramm*|qr code|registrierung|logo|schriftzug|etikett|barcode) .. (ungultig|existiert nicht|unbekannt|fehlt*|falsch|nicht gefunden|existiert .. nicht|nicht bekannt|verschwommen)',

    'echtheit .. (zweifel*|fragwurdig|nicht gegeben)',
    '(raubdruck*|raubpressung|schwarzpressung|nachdruck vom|billiger nachdruck|plagiat*|abklatsch|strandbasar|nachgebaut*|gefakt*|gefaked|blender|dupe)',
    '(chargennummer|seriennummer|produktnummer|code|ean|imei|zertifikat|prufziffer|echtheitszertifikat|ce zeichen|prufsiegel|strichcode) .. (gibt es nicht|existiert nicht|existiert .. nicht|unbekannt|ungultig|nicht vergeben|nicht registriert|gefalscht|nicht echt)',
    '(nicht|kein) (.. |)(autorisiert*|autorisierter handler|von uns|aus unserem haus|vom original hersteller|lizenziert*)',
    '(das|dies|dieser|dieses) (hier |) (ist|sind) (er|es|sie|das original|das echte|der echte) (definitiv |sicher |garantiert |) nicht',
  ],
  normal: [['(kopie|kopiert|unecht)', 'papier|drucker|schlussel|rechnung|kopieren|kleid*|kostum|party']],
  weak: ['(original|echtheit|echt)'],
};

const TASK =
  '(*aufbau|*zusammenbau|*montage|*installation|*einrichtung|*bedienung|*handhabung|*reinigung|*einstellung|*inbetriebnahme|*anbringen|*befestigung|*kopplung|*menu|*menufuhrung|*steuerung|*app|*software|*registrierung|*verschluss|*handling|*anmeldung|*setup|*einbau|*entfernen|*offnen|*anschluss|*pflege|*nutzung)';
const HARD =
  '(kompliziert*|umstandlich*|schwierig*|schwer|katastrophe|katastrophal*|nervig|muhsam*|unverstandlich*|horror|zumutung|fummelig*|fummelei|frickelig|gefummel|krampf|qual|graus|aufwandig|aufwendig|nicht einfach|nicht leicht|nicht intuitiv|nicht selbsterklarend|verwirrend*|unubersichtlich*|ein albtraum|albtraum|hakelig|unpraktisch|zum verzweifeln|stundenlang|ewig|gewohnungsbedurftig|tricky|unmoglich|ein kampf|nichts fur)';
const MANUAL = '(*anleitung*|*anweisung|*handbuch|*aufbauplan|*plan|*montageplan|*erklarung|*beschriftung)';
const DO =
  '(offnen|schliessen|reinigen|montieren|befestigen|anbringen|bedienen|zusammenbauen|aufbauen|einstellen|entfernen|abnehmen|falten|einrichten|installieren|verschliessen|drucken|drehen|schieben|ziehen|lesen|verstehen|anziehen|ausziehen|aufziehen|beziehen|tragen|sauber*|putzen|wechseln|einsetzen|abziehen|zusammenstecken|aufhangen|einbauen|programmieren|handhaben|verwenden|benutzen|verstauen|zerlegen|losen|heben|fullen|herausnehmen|erreichen|auftragen|verteilen|schneiden|bugeln)';

/** Hard to set up, install, operate, handle or care for. */
export const hardToUse: CausePhrases = {
  strong: [
    `${MANUAL} .. (unbrauchbar|schlecht*|mangelhaft*|katastroph*|furchtbar|miserabel|chinesisch*|englisch*|japanisch|polnisch|italienisch|unleserlich|ein witz|fehlerhaft|falsch|winzig*|klein|ratsel|bilderratsel|ubersetzt|unklar|dunn|lasst zu wunschen|passt nicht|stimmt nicht|hilft nicht|nicht hilfreich|fur die katz|nicht zu gebrauchen|ungenau|unvollstandig|nur bilder|russisch)`,

    '(keine|kein|keinerlei|nicht|ohne) (.. |)(deutsch*|verstandlich*|brauchbar*|vernunftig*|gescheit*|ordentlich*|richtige*|lesbare*) (.. |)(anleitung|beschreibung|bedienungsanleitung|handbuch|menu|sprache|aufbauanleitung|gebrauchsanweisung|anweisung|montageanleitung|ubersetzung)',
    `${TASK} (ist |war |leider |einfach |wirklich |echt |per .. |der .. |des .. |mit .. |) .. ${HARD}`,
    `${HARD} (.. |)${TASK}`,
    [
      '(zu|sehr|total|extrem|ziemlich|recht|unglaublich) (schwierig|mühsam|muhsam|aufwendig|aufwandig|gewohnungsbedurftig)',
      'ruckgabe|rucksendung|retoure|umtausch|service',
    ],
    [
      '(kompliziert*|umstandlich*|fummelig*|frickelig*|unhandlich*|verwirrend*|unubersichtlich*|nicht intuitiv|benutzerunfreundlich*|unverstandlich*|nicht selbsterklarend|unpraktisch*|gefummel|fummelei)',
      'ruckgabe|rucksendung|retoure|umtausch|reklamation|kundenservice|service|ruckabwicklung|vorganger|erstattung|unkompliziert|alte|verhalten|weshalb|warum',
    ],
    [
      `(lasst|lassen|liess*) sich .. (schwer|kaum|nur mit|nur schwer|schlecht|nicht gut|schwierig|nicht) .. ${DO}`,
      LIMB,
    ],
    `(schwer|schwierig|kaum|nicht leicht|nicht einfach|muhsam|mühsam|schlecht|fast unmoglich|unmoglich|nur mit muhe) .. zu ${DO}`,
    '(schwer|schwierig|kaum|schlecht|muhsam) (.. |)(zu |)(handhaben|aufzubauen|anzubringen|einzustellen|einzurichten|abzunehmen|zusammenzubauen|aufzusetzen|anzuziehen|auszuziehen|aufzuziehen|einzubauen|auszuschalten|aufzukriegen|aufzumachen|zuzumachen|abzuziehen|anzulegen|einzusetzen|abzulesen|herauszunehmen|gangig|erreichbar)',
    `(krieg*|bekomm*|bekam|schaff*) .. (kaum|nicht|nur mit|nie|schwer|nur schwer|einfach nicht) .. (auf|ab|zu|zusammen|drauf|montiert|sauber|installiert|aufgebaut|geoffnet|befestigt|gelost|raus|herunter|zum laufen|angeschlossen|runter|eingestellt|verbunden)`,
    '(versteh*|kapier*|blick*|check*|weiss) .. (nicht|kein mensch|niemand|keiner|nix) .. (wie|was|durch|anleitung|bedienung|einstellung*|man|funktion*|)',
    '(bedienung|menu|einstellungen|anleitung|funktionen|aufbau|app) .. (nicht|nie|kaum) .. (verstanden|kapiert|verstehen|begriffen|verstandlich|klar|schlau|intuitiv|logisch|einfach)',
    `(stund*|halben tag|ganzen tag|nachmittag|abend|tage|ewig|ewigkeit*) .. (gebraucht|gedauert|aufbau|zusammenbau|montage|aufgebaut|geschraubt|gefummelt|zusammengebaut)`,
    '(aufgegeben|verzweifel*|verzweifle|geflucht|fluchen|rumprobiert|rumgefummelt) .. (weil|beim|bei|an|nach|und|zusammenbau|aufbau|montage|)',

    '(nur|braucht*|benotigt|muss|musste|man braucht|dafur) .. (fachmann|handwerker|studium|zu zweit|zwei personen|drei hande|zange|gewalt|schere|viel geduld)',
    '(nicht|nichts|nix) fur (senioren|altere|laien|anfanger|oma|opa|rentner)',

    '(komme*|komm|kommt|kam) .. (damit |nicht|uberhaupt nicht|gar nicht|einfach nicht) .. (klar|zurecht)',
    '(nicht|nie|kaum|unmoglich) .. (zusammenbauen|aufbauen|montieren|installier*|einrichten|anbringen|befestigen|zusammengebaut|eingerichtet|aufzubauen|einzurichten|zu installieren|zu montieren|koppeln|eingebaut|einbauen|gekoppelt|zusammenstecken|angebracht|erreichen|abwaschen|zerlegen)',
    '(man|ich|kommt man|komme) .. (nicht|kaum|schlecht|schwer) .. (ran|dran|hin|an die|heran)',
    '(druck|druckt|drucken|knopf*|taste*|schalter|hebel|deckel|verschluss|reissverschluss|schublade) .. (schwer|schwergangig|kaum|sehr fest) .. (drucken|bedienen|auf|bewegen|gehen|geht|zu|)',

    '(nicht|keine|nur) .. (deutsch|auf deutsch|englisch|chinesisch) .. (einstellbar|verfugbar|menu|moglich|erklart|)',
    `(${DO}|draufkriegen|drankriegen|aufkriegen|zukriegen|draufbekommen|aufbekommen|abbekommen|reinbekommen|allein aufbauen|anlegen) .. (vergessen|unmoglich|ding der unmoglichkeit|schafft man nicht|treibt|albtraum|doktorarbeit|akt)`,
    '(sitz*|sass|hocke|stand|verbracht) .. (stunden|stundenlang|halben tag|ganzen abend|ganzen tag|nacht) .. (davor|daran|dran|damit|)',
    `(wer|ratsel*|hieroglyphen|wimmelbild*|suchbild*|kauderwelsch|google|wirr*|maschinell|comic|puzzle|bahnhof) ... ${MANUAL}`,
    `${MANUAL} ... (ratsel*|hieroglyphen|wimmelbild|suchbild|kauderwelsch|google*|wirr*|maschinell|nichts erkennt|nichts erkennen|nicht zu erkennen|vertauscht|nichtssagend|konfus|briefmarke*|lupe|fehlt .. schritt|zum raten)`,
    ['(plage|geduldsprobe|geduldsspiel|tortur|qualerei|schinderei|friemel*|gefriemel|gefrickel|fummelkram|gewurge|doktorarbeit|*studium|eine wissenschaft|nervenaufreibend|schweisstreibend|zur weissglut|nerven gekostet|blut und wasser|gefriemelt|rumgefriemel|drei hande)', 'mucken|ameisen|hotline|service|ruckgabe|lieferung|mause|buch'],
    'aus versehen (ausgeschaltet|verstellt|gedruckt|eingeschaltet|ausgelost|umgestellt|angeschaltet|abgeschaltet)',
    '(untermenu*|menupunkt*|doppelt belegt|mehrfach belegt|dreifach belegt|tastenkombination*|durchklicken|durchhangeln)',
    'fur (.. |)(altere*|senioren|laien|anfanger|ungeubte|linkshander|nichttechniker|jemand|kleine*) .. (zumutung|ungeeignet|nicht geeignet|unmoglich|plage|unbedienbar|uberforder*|katastrophe)',
    '(display|anzeige|symbole|tasten*|skala|bildschirm) .. (nicht|kaum|schlecht) (zu |) (lesen|lesbar|erkennen|ablesen|ablesbar|entziffern|abzulesen)',
    '(*app|menu|bedienung|steuerung|software|einrichtung|anmeldung|registrierung|oberflache|logik) .. (verkorkst|unlogisch|verschachtelt|vermurkst|undurchschaubar|uberladen|chaotisch|chaos|wirr|vorsintflutlich|von vorn*|uberforder*|kryptisch)',
    '(von vorn|von vorne) (anfangen|beginnen|anzufangen)',
    '(fangt|fange|geht|fing) .. (von vorn|von vorne) (an|los)',
    '(teile|schrauben|bretter|einzelteile|knopfe|kabel|tuten|tasten) .. nicht (beschriftet|nummeriert|gekennzeichnet|markiert|beschrieben|bezeichnet)',
    ['(verzwickt*|vertrackt*|unlogisch*|knifflig*|fieselig*|fuddelig*|friemelig*|uberfordert|unbedienbar)', 'spiel*|ratsel|puzzle|krimi|dhl|bote|fahrer'],
    '(*einrichtung|*einrichten|*installation|*aufbau|*montage|*registrierung|*anmeldung|*inbetriebnahme|*zusammenbau|*einbau) .. (klappt|klappte|gelingt|gelang|will|funktioniert|geht) .. (nicht|nie|kaum)',
    '(jedes mal|jedesmal|standig|immer wieder|nach jedem) .. (neu (koppeln|verbinden|einstellen|anmelden|einrichten)|zerlegen|auseinanderbauen|auseinandernehmen|abschrauben|umstecken|umbauen)',
    '(musste|muss|musst|brauchte) .. (schwiegersohn|enkel|nachbar*|elektriker|schreiner|techniker|monteur|klempner|installateur) .. (ran|helfen|holen|kommen|rufen|her|)',
    '(bis man|bis ich) .. (gespeichert|eingestellt|verstanden|kapiert|gefunden|zusammengebaut|aufgebaut|eingerichtet|verbunden)',
  ],
  normal: [
    '(nicht (hinbekommen|hingekriegt|hinbekomme)|(eine|reine|echte) qual|ein (krampf|kampf))',
    [
      '(auf|in|nur) (chinesisch|englisch|japanisch|polnisch|russisch|italienisch)',
      'buch|roman|kommunik*|support|antwort|lektion|hotline|mail|service|film',
    ],
    ['(viel|grosser|zu viel) aufwand', 'ruckgabe|verkaufer'],
    ['(schwer|schwierig*) (zu|beim)', 'beschreiben|gefallen|sagen|glauben|finden|erreichen|ertragen|lose'],
  ],
  weak: [
    '(anleitung|aufbau|montage|bedienung|handhabung|installation|reinigung)',
    '(kompliziert|unpraktisch|schwierig|muhsam|handlich)',
    '(schwer zu|schwergangig)',
  ],
};
