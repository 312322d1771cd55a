import type { CausePhrases } from '../lexicon.ts';
import { FIRM, LIMB } from './words.ts';

const PAGE =
  '(*beschreibung|*abbildung*|*bild|*bilder*|*foto|*fotos|*angebot|*inserat|*anzeige|*titel|*werbung|*shop|*text|*video)';
const OFF =
  '(stimm*|falsch|irrefuhrend*|passt|lugt|tausch*|nicht|gelogen|ubertrieben|anders|was anderes|nichts zu tun|mangelhaft|ungenau|fehlerhaft|unvollstandig|weich*|betrug)';
const OTHER =
  '(ander*|heller|dunkler|kleiner|grosser|kurzer|langer|dicker|schwerer|leichter|schwacher|schlechter|billiger|rosa|breiter|weiter|hoher|weniger)';

/** What pages claim of goods. */
const CLAIMED =
  '(wasserdicht|wasserfest|wetterfest|winterfest|spulmaschinenfest|rostfrei|rutschfest|flusterleise|blickdicht|dimmbar|massivholz|(reine|echte) (wolle|baumwolle)|(100 |)(baumwolle|leder|edelstahl|silber)|universal*)';

/** The writer sets the thing against its page, picture, figure or promise. */
export const notAsDescribed: CausePhrases = {
  strong: [
    'von .. keine rede',
    '(nicht|nie|weder|gar nicht|uberhaupt nicht|nichts|so gar nicht) .. (wie|so wie|so) .. (beschrieben|abgebildet|angegeben|auf dem bild|auf dem foto|auf den fotos|gezeigt|beworben|versprochen|angekundigt|im bild|im internet|im angebot|im shop|gesehen|deklariert)',
    `(entspricht|entsprech*) .. (nicht|in keiner weise|kaum|nie|nur teilweise) .. (${PAGE}|dem was|versprochen*|beworben*|beschrieben*)`,
    `(nicht|nie) (der|dem|den) .. ${PAGE} .. (entspricht|entsprech*)`,
    `${OTHER} (als|wie) (auf|im|in|angekundigt|laut) .. (${PAGE}|den|versprochen|)`,
    `${OTHER} (als|wie) (angegeben|beschrieben|abgebildet|versprochen|beworben|gezeigt|deklariert|im netz|online|im internet)`,
    '(sieht|sehen|sah|sahen|schau*|wirkt|wirken) .. (ganz|vollig|komplett|total|deutlich|live|real|echt|in echt|in wirklichkeit) .. ander* (.. |)(aus|als|)',
    '(sieht|sehen|sah|schaut) .. anders aus',
    `(farbe*|farbton|ton|muster|form|motiv|schnitt) .. (ander*|stimm*|weich*|ganz andere|falsch|nicht wie|nicht die|entspricht|abgebildet) .. (als|nicht|ab|uberein|)`,
    '(andere farbe|andere form) .. (als|wie|zum|)',
    `laut (der |dem |) .. (${PAGE}|hersteller|verkaufer|handler|titel|artikelbeschreibung|verpackung|aufdruck|werbung) ... (aber|ist|sind|jedoch|tatsachlich|nur|nicht|stimmt|kein|keine|in wirklichkeit|real|angekommen|geliefert|gemessen|kommen|hat)`,
    `(angeblich*|beworben*|versprochen*|versprach|angegeben*|behauptet|angekundigt) ... (aber|nicht|nie|nur|eher|real|tatsachlich|kein|keine|in wahrheit|stattdessen|kaum|jedoch|hochstens|weniger|gemessen|lief|fehlanzeige|gekommen|geliefert|sind es|ist es|ist aber)`,
    `(sollte*|soll|sollen|hatte) .. (sein|haben|halten|konnen|leisten|reichen|messen) ... (ist aber|sind aber|nur|aber|ist jedoch|jedoch|stattdessen|in wahrheit|fehlanzeige|tatsachlich|kann)`,
    [
      `(stand|steht|hiess|heisst|abgebildet|gezeigt|zeigt*) .. (in der|im|auf dem|auf der|auf den|dass|von|${PAGE}|war|waren|ist|sind|wird) ... (aber|geliefert|ist|sind|nur|nicht|kein|keine|jedoch|gekommen|bekommen|kommt|stattdessen|in wirklichkeit|tatsachlich|erhalten)`,
      'mir|ihr|super|stabil|fest|sicher',
    ],
    `(${PAGE}) (ist |sind |war |waren |) .. ${OFF}`,
    `(falsche*|unvollstandige*) (.. |)(${PAGE}|versprechen|grossenangabe*)`,
    '(von wegen|irrefuhrend*|falsch (beschrieben|deklariert|angegeben|ausgezeichnet|beworben)|fake (fotos|bilder)|luge|lugen|gelogen)',
    '(kein|keine|nicht|niemals|weder) (aus |) (echt*|richtig*|wirklich*|reine*|original|100) (.. |)(leder|silber|gold|holz|wolle|baumwolle|edelstahl|massivholz|glas|haar|#)',
    '(ist|sind|aber|nur|handelt|doch) .. (kunstleder)',
    '(hat|haben|hatte) .. mit .. (bild|foto|abbildung|beschreibung|bildern|fotos|werbung) .. (nichts|wenig|zu tun)',
    '(auf dem bild|auf dem foto|im bild|auf den fotos|im internet|im angebot|im inserat) .. (sieht|sah|wirkt*|war|waren|sind|ist|stand|steht|wirken|schaut|hat) .. (schoner|viel|deutlich|dicker|mit|voller|aber)',

    '(keine|kein) .. wie .. (auf dem bild|abgebildet|angekundigt|steht|draufsteht)',
    '(obwohl|trotz|entgegen) .. (beschreibung|beschrieben|angabe*|angegeben|abgebildet|versprochen|beworben|werbung|artikelbeschreibung|titel)',

    `(stimm*|uberein) .. (nicht|kaum|nie) .. (mit|uberein) .. (${PAGE}|uberein|realitat|wirklichkeit|dem was)`,

    `${FIRM} .. (versichert|zugesagt|bestatigt|gesagt|meinte|sagte) ... (stimmt nicht|kann .. nicht|falsch|geht nicht|funktioniert nicht)`,
    '(auf|im|in) (dem|den|der|) (bild*|bilder*|foto*|fotos|inserat|video) (geht|reicht|ist|sieht|sah|hat|sitzt|liegt|sehen|war|waren|sind|wirkt*) ... (bei mir|aber|in echt|real|geliefert|in wirklichkeit|hier|live|zuhause|hort|tatsachlich)',
    '(*tabelle|angabe*|angegeben*|*beschreibung|laut|anzeige|titel) ... (gemessen|nachgemessen|tatsachlich|in wahrheit|in wirklichkeit) .. #',
    '(realitat|wirklichkeit|wahrheit) ... (nach #|# |nur|hochstens|knapp|gerade mal)',
    `(soll|sollte|sollen|sollten|angeblich|verkauft als) .. ${CLAIMED}`,
    `(steht|stand|hiess|heisst) .. ${CLAIMED}`,
    '(denkste)',
    'angeblich* (fur|aus|mit) (alle*|jede*|echte*|samtliche*|viele*|reine*|dem|den)',
    '(soll|sollen|sollte|sollten) .. fur .. (monate|jahre|jahrige|personen|kinder|#) .. (sein|reichen|passen)',
    [
      '(in der|im|auf der|auf dem) (*liste|*anzeige|*beschreibung|angebot|inserat|text|titel|shop|werbung|seite|*tabelle|karton|etikett) (steht|stand|heisst|hiess|sieht|sah) ',
      'wie|genau|alles|stimmt|mhd|datum|name',
    ],
    'mit (dem|der|den) (*foto|*bild|*beschreibung|*abbildung|*bildern|*fotos|werbung) hat .. (zu tun|gemein|nichts|wenig|so viel)',
    '(ist|war|sind|wohl|nur|kam|kamen) (die|das|ein|eine|der) (alte*|altere*) (version|modell|auflage|generation|ausgabe|variante)',
    '(angebot|angabe*|beschreibung|anzeige|text|hersteller*|werbung|verpackung|titel) .. (fur|mit|zu) (alle*|jede*|samtliche*) .. (geeignet|passend|kompatibel|verwendbar|modelle)',
    [
      '(statt|anstatt|nach|von|trotz) (der|den|dem|des|) (versprochen*|beworben*|angegeben*|angekundigt*)',
      '*termin|*zeit|*datum|tag|woche*|gratis*|geschenk*|gutschein',
    ],
    '(etikett) (sagt|sagen|behauptet|spricht)',
    '(versichert|zugesagt|versprochen|bestatigt) ... (kann|kann das|geht|passt|funktioniert)',
    '(vor dem kauf|vorher) (extra |noch |) (gefragt|angefragt)',
    'steht # .. drauf ... (drin|nur|nicht|aber)',
    '(obwohl|trotz) ... (auf der packung|im angebot|im titel|auf dem bild) .. (steht|stand|zu sehen|abgebildet|angegeben)',
    '(angekundigt|versprochen|beworben) (war|waren|wurde|wurden|sind)',
    '(geworben|beworben) (wird|wurde|werden) ... (nicht|nie|kein*|fehlt)',
  ],
  normal: [
    ['(bild|bilder) .. (besser|schoner|grosser)', 'genau wie|gemacht|kamera|drucker'],
    '(nicht|nie) .. (wasserdicht|wasserfest|blickdicht|echt) wie',
    '(unter (.. |)falschen|anders (beschrieben|beworben|abgebildet|angegeben))',
    'ander* (version|variante) als (erwartet|gedacht|gewohnt)',
  ],
  weak: [
    '(beschreibung|abbildung|foto)',
    'farbe',
    '(anders als (gedacht|erwartet|vorgestellt)|hatte mir .. anders vorgestellt|angeblich*)',
  ],
};

/** Believed fake, copied or not genuine. */
export const counterfeit: CausePhrases = {
  strong: [
    '(nie im leben|niemals|sicher nicht) (.. |)(original*|echt*)',
    [
      '(falschung*|gefalscht*|plagiat*|raubkopie*|nachahmung*|imitation*|nachgemacht*)',
      'bewertung*|rezension*|fotos|bilder|leder|angst|kunstleder|fell*|pelz*|befurcht*|blume*|pflanze*',
    ],
    [
      '(kein|keine|nie|niemals|nicht|weder) (das |ein |wirklich |sicher |)(original*|echt|echte*|orginal)',
      'leder|silber|gold|holz|seide|wolle|verpackung|original verpackt|originalverpack*|haar|schmuck|funktion|perle*|baumwolle|fell|edelstahl',
    ],
    ['(fake)', 'fotos|bilder|news|fake shop|fakeshop|fur|leder|nails|tan|pelz|lashes'],
    '(billig|schlechte|chinesische|miese|nur eine|eine) kopien',
    '(seriennummer*|echtheits*|hologramm*|qr code|logo|etikett|barcode) .. (ungultig|existiert nicht|unbekannt|fehlt*|falsch|nicht gefunden|existiert .. nicht|nicht bekannt|verschwommen)',

    'echtheit .. (zweifel*|nicht gegeben)',
    '(raubdruck*|nachdruck vom|plagiat*|strandbasar|gefakt*)',
    '(chargennummer|seriennummer|code|ce zeichen) .. (gibt es nicht|existiert nicht|existiert .. nicht|unbekannt|ungultig|nicht vergeben|nicht registriert|gefalscht|nicht echt)',
    '(nicht|kein) (.. |)(autorisiert*|von uns|aus unserem haus)',
    '(das|dies|dieser|dieses) (hier |) (ist|sind) (er|es|sie|das original|das echte|der echte) (definitiv |sicher |garantiert |) nicht',
  ],
  normal: [['(kopie|kopiert)', 'papier|drucker|schlussel|rechnung|kopieren|kleid*|kostum|party']],
  weak: ['(original|echtheit|echt)'],
};

const TASK =
  '(*aufbau|*zusammenbau|*montage|*installation|*einrichtung|*bedienung|*reinigung|*einstellung|*kopplung|*menu|*steuerung|*app|*software|*registrierung|*verschluss|*anmeldung|*einbau|*entfernen|*offnen|*anschluss|*pflege)';
const HARD =
  '(kompliziert*|umstandlich*|schwierig*|schwer|katastrophe|unverstandlich*|horror|zumutung|fummelig*|fummelei|gefummel|qual|aufwandig|aufwendig|nicht einfach|nicht leicht|nicht intuitiv|verwirrend*|unubersichtlich*|ein albtraum|albtraum|unpraktisch|stundenlang|ewig|gewohnungsbedurftig|unmoglich|ein kampf|nichts fur)';
const MANUAL = '(*anleitung*|*anweisung|*handbuch|*aufbauplan|*plan|*erklarung|*beschriftung)';
const DO =
  '(offnen|schliessen|reinigen|montieren|befestigen|anbringen|bedienen|zusammenbauen|aufbauen|einstellen|entfernen|abnehmen|einrichten|installieren|drucken|drehen|schieben|ziehen|lesen|verstehen|anziehen|ausziehen|beziehen|tragen|sauber*|putzen|wechseln|einsetzen|abziehen|aufhangen|einbauen|verwenden|benutzen|losen|heben|fullen|erreichen|auftragen|verteilen|schneiden)';

/** Hard to set up, install, operate, handle or care for. */
export const hardToUse: CausePhrases = {
  strong: [
    `${MANUAL} .. (unbrauchbar|schlecht*|mangelhaft*|katastroph*|furchtbar|miserabel|chinesisch*|englisch*|japanisch|ein witz|fehlerhaft|falsch|winzig*|klein|ratsel|bilderratsel|ubersetzt|dunn|lasst zu wunschen|passt nicht|stimmt nicht|hilft nicht|nicht zu gebrauchen|ungenau|unvollstandig|nur bilder|russisch)`,

    '(keine|kein|keinerlei|nicht|ohne) (.. |)(deutsch*|verstandlich*|brauchbar*|vernunftig*|ordentlich*|richtige*) (.. |)(anleitung|beschreibung|bedienungsanleitung|handbuch|menu|sprache|aufbauanleitung|gebrauchsanweisung|anweisung|montageanleitung|ubersetzung)',
    `${TASK} (ist |war |leider |einfach |wirklich |echt |per .. |der .. |des .. |mit .. |) .. ${HARD}`,
    `${HARD} (.. |)${TASK}`,
    [
      '(zu|sehr|total|extrem|ziemlich|recht|unglaublich) (schwierig|muhsam|aufwendig|aufwandig|gewohnungsbedurftig)',
      'ruckgabe|rucksendung|retoure|umtausch|service',
    ],
    [
      '(kompliziert*|umstandlich*|fummelig*|frickelig*|unhandlich*|verwirrend*|unubersichtlich*|nicht intuitiv|unverstandlich*|unpraktisch*|gefummel|fummelei)',
      'ruckgabe|rucksendung|retoure|umtausch|reklamation|kundenservice|service|ruckabwicklung|vorganger|erstattung|unkompliziert|alte|verhalten|weshalb|warum',
    ],
    [
      `(lasst|lassen|liess*) sich .. (schwer|kaum|nur mit|nur schwer|schlecht|nicht gut|schwierig|nicht) .. ${DO}`,
      LIMB,
    ],
    `(schwer|schwierig|kaum|nicht leicht|nicht einfach|muhsam|schlecht|fast unmoglich|unmoglich|nur mit muhe) .. zu ${DO}`,
    '(schwer|schwierig|kaum|schlecht|muhsam) (.. |)(zu |)(aufzubauen|anzubringen|einzustellen|einzurichten|zusammenzubauen|anzuziehen|einzubauen|einzusetzen|erreichbar)',
    `(krieg*|bekomm*|bekam|schaff*) .. (kaum|nicht|nur mit|nie|schwer|nur schwer|einfach nicht) .. (auf|ab|zu|zusammen|drauf|montiert|sauber|installiert|aufgebaut|geoffnet|befestigt|gelost|raus|herunter|zum laufen|angeschlossen|runter|eingestellt|verbunden)`,
    '(versteh*|kapier*|blick*|check*|weiss) .. (nicht|kein mensch|niemand|keiner|nix) .. (wie|was|durch|anleitung|bedienung|einstellung*|man|funktion*|)',
    '(bedienung|menu|anleitung|aufbau|app) .. (nicht|nie|kaum) .. (verstanden|kapiert|verstehen|begriffen|verstandlich|klar|schlau|intuitiv|logisch|einfach)',
    `(stund*|halben tag|ganzen tag|nachmittag|abend|tage|ewig|ewigkeit*) .. (gebraucht|gedauert|aufbau|zusammenbau|aufgebaut)`,
    '(aufgegeben|verzweifel*|verzweifle|geflucht|fluchen) .. (weil|beim|bei|an|nach|und|zusammenbau|aufbau|)',

    '(nicht|nichts|nix) fur (senioren|altere|anfanger|oma|opa)',

    '(komme*|komm|kommt|kam) .. (nicht|uberhaupt nicht|gar nicht|einfach nicht) .. (klar|zurecht)',
    '(nicht|nie|kaum|unmoglich) .. (zusammenbauen|aufbauen|montieren|installier*|einrichten|anbringen|befestigen|eingerichtet|aufzubauen|einzurichten|zu montieren|koppeln|eingebaut|einbauen|gekoppelt|angebracht|erreichen)',
    '(man|ich|kommt man|komme) .. (nicht|kaum|schlecht|schwer) .. (ran|dran|hin|an die|heran)',
    '(druck|druckt|drucken|knopf*|taste*|schalter|hebel|deckel|verschluss|reissverschluss|schublade) .. (schwer|schwergangig|kaum|sehr fest) .. (drucken|bedienen|auf|bewegen|gehen|geht|zu|)',

    '(nicht|keine|nur) .. (deutsch|englisch|chinesisch) .. (verfugbar|menu|moglich|erklart|)',
    `(${DO}|draufkriegen|allein aufbauen|anlegen) .. (vergessen|unmoglich|schafft man nicht|treibt|albtraum|doktorarbeit|akt)`,
    '(sitz*|sass|stand|verbracht) .. (stunden|stundenlang|halben tag|ganzen abend|ganzen tag|nacht) .. (davor|daran|dran|damit|)',
    `(wer|ratsel*|google|wirr*|maschinell|puzzle|bahnhof) ... ${MANUAL}`,
    `${MANUAL} ... (ratsel*|google*|wirr*|maschinell|nichts erkennt|nichts erkennen|nicht zu erkennen|vertauscht|fehlt .. schritt|zum raten)`,
    [
      '(plage|friemel*|doktorarbeit|*studium|eine wissenschaft|blut und wasser|drei hande)',
      'mucken|ameisen|hotline|service|ruckgabe|lieferung|mause|buch',
    ],
    'aus versehen (ausgeschaltet|verstellt|gedruckt|eingeschaltet|ausgelost|abgeschaltet)',
    '(untermenu*|menupunkt*|doppelt belegt)',
    'fur (.. |)(altere*|senioren|anfanger|jemand|kleine*) .. (zumutung|ungeeignet|unmoglich|plage|katastrophe)',
    '(display|anzeige|symbole|tasten*|bildschirm) .. (nicht|kaum|schlecht) (zu |) (lesen|erkennen|ablesbar)',
    '(*app|menu|bedienung|steuerung|software|einrichtung|oberflache|logik) .. (verkorkst|uberladen|chaotisch|chaos|von vorn*)',
    '(von vorn|von vorne) (anfangen|beginnen|anzufangen)',
    '(fangt|fange|fing) .. (von vorn|von vorne) an',
    '(teile|schrauben|einzelteile|knopfe|kabel|tasten) .. nicht (beschriftet|beschrieben|bezeichnet)',
    ['(verzwickt*|vertrackt*|unlogisch*|knifflig*)', 'spiel*|ratsel|puzzle|krimi|dhl|bote|fahrer'],
    '(*einrichtung|*einrichten|*installation|*aufbau|*montage|*registrierung|*anmeldung|*zusammenbau|*einbau) .. (klappt|gelingt|gelang|will|funktioniert|geht) .. (nicht|nie|kaum)',
    '(jedes mal|jedesmal|standig|immer wieder|nach jedem) .. (neu (koppeln|verbinden|einstellen|anmelden|einrichten))',
    '(musste|muss|musst|brauchte) .. (schwiegersohn|enkel|nachbar*|techniker|klempner) .. (ran|helfen|holen|kommen|rufen|her|)',
    '(bis man|bis ich) .. (gespeichert|eingestellt|verstanden|kapiert|gefunden|aufgebaut|eingerichtet|verbunden)',
    'ohne (zange|gewalt|messer|hilfe) .. (nicht|kaum)',
    '(das|beim) (einstellen|einrichten|anbringen|installieren|montieren|reinigen|zusammenbauen|aufbauen|befestigen|wechseln) .. (katastrophe|horror|qual|kampf|nervt|schwer|schwierig|kompliziert|muhsam|geduld)',
    [
      '(lasst|lassen|liess) sich (kaum|schwer|schlecht|nur schwer|nur mit muhe|nur mit gewalt)',
      'laden|erreichen|einschalten|schlafen',
    ],
  ],
  normal: [
    '(nicht (hinbekommen|hingekriegt|hinbekomme)|(eine|reine|echte) qual|ein (kampf))',
    [
      '(auf|in|nur) (chinesisch|englisch|japanisch|russisch)',
      'buch|roman|kommunik*|support|antwort|lektion|hotline|mail|service|film',
    ],
    ['(viel|grosser|zu viel) aufwand', 'ruckgabe|verkaufer'],
    ['(schwer|schwierig*) (zu|beim)', 'beschreiben|gefallen|sagen|glauben|finden|erreichen|ertragen|lose'],
  ],
  weak: [
    '(anleitung|aufbau|bedienung|handhabung|installation|reinigung)',
    '(kompliziert|unpraktisch|schwierig|muhsam|handlich)',
    '(schwer zu|schwergangig)',
  ],
};
