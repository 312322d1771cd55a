import type { CausePhrases } from '../lexicon.ts';
import { DEVICE, GARMENT, LIMB, OWN_DEVICE } from './words.ts';

const SMALL =
  '(klein*|gross*|eng|weit|weite|kurz|kurze|kurzer|kurzen|lang|langes|langer|schmal*|breit|breite*|knapp|hoch|niedrig|tief|flach|locker|stramm|riesig|winzig)';
const THAN_THOUGHT =
  '(als|wie) (ich |wir |)(gedacht|erwartet|vermutet|angenommen|vorgestellt|ublich|normal|sonst|dachte*)';
const BIGGER = '(grosser|kleiner|langer|kurzer|breiter|weiter|hoher|tiefer)';

/** The thing is too small, too large or cut oddly, for the body or the room. */
export const sizeFit: CausePhrases = {
  strong: [
    '(klein*|gross*|eng|weit|kurz|lang) (fallt|fallen) .. aus',
    '(kommt) .. aus dem (halsband)',
    [
      `(zu|bisschen) ${SMALL}`,
      'preis*|versandkost*|kosten|dauer*|warte*|lieferzeit*|lieferung|akku*|laufzeit|ladezeit|haltbar*|gedauert|erwartung*|unterschied|larm|temperatur|stufe|lautstarke|druck|spannung|wassersaule|auflosung|schrift|risiko|zeit|verbrauch|spass',
    ],
    `(fallt|fallen|fiel|fielen) .. (klein*|gross*|eng|weit|weiter|kurz|kurzer|lang|langer|schmal*|komisch|anders) .. aus`,
    '(klein*|gross*|eng|weit|kurz|kurzer|lang|schmal*|komisch) (ausfall*|ausgefallen|geschnitten)',
    `(sitzt|sitzen|sass|sassen|hangt|hangen) .. wie (ein|eine|einen|ne|nen|n|an|im) .. (sack|zelt|wurst*|vorhang|fahne|sacke)`,
    `(schnitt|geschnitten|aussehen|sieht aus|drin|darin|angezogen) .. wie (ein|eine|in einem|im|ne|nen) .. (sack|zelt)`,
    `(schwimm*|verlier*) .. (darin|drin|in dem|in der|in den)`,
    `(komm|komme|kommt|kam|passe|pass|krieg*|bekomm*|bekam) .. ${LIMB} .. nicht .. (rein|hinein|durch|drunter|unter)`,
    `(komm|komme|kommt|kam|kamen|passe|krieg*|bekomm*|bekam) .. nicht .. (uber|in|durch) (die|den|das|meine|meinen|mein|seine|ihre) ${LIMB}`,
    `(komm|komme|kam|passe) .. (nicht|kaum|gar nicht) (mal |einmal |mehr |richtig |)(rein|hinein|raus|heraus|hoch)`,
    `(nicht|kaum|nur mit muhe) .. (uber|in|durch|um) (die|den|das|meine|meinen|mein|seinen|ihren|unsere*) ${LIMB} .. (schieben|ziehen|bringen|bekommen|kriegen|gezogen|passen|passt|gehen|geht|gekommen|kommt)`,
    `${GARMENT} .. (rutsch*|schlapp*|kneifen|zwicken|spannen|einschneidet|labbrig)`,
    `(druckt*|drucken|spannen|kneifen|zwicken|zieht|schneidet|klemmt|scheuert) .. (an|am|an den|an der|auf|um|uber|im|in|unter|bei) .. ${LIMB}`,
    `(an|am|um|uber|bei|unter) (den |der |die |dem |) .. ${LIMB} .. (eng|weit|weiter|breit|knapp|locker|kurz|druckt|einschneidet|stramm)`,
    `${GARMENT} .. (enden|endet|reich*|gehen|geht|horen|hort|hangen|hangt) .. (kurz|uber|unter|unterm|bis|nur|am boden|zum)`,
    '(hochwasser*|kartoffelsack)',
    `(brauch*|benotig*) .. (grossere|kleinere|andere|halbe|ganze) .. (grosse|nummer)`,
    `(brauch*|benotige) .. ${BIGGER}`,
    `(hatte|durfte|musste|konnte|sollte) .. ${BIGGER} (sein|ausfallen|gewesen|sein konnen)`,
    `${BIGGER} ${THAN_THOUGHT}`,
    `${BIGGER} als (eine |die |der |ein |meine |mein |normale |ubliche |andere |)(#|normal*|ublich*|andere*|euro*)`,
    '(reicht*|reichen) .. nicht .. (uber|bis|um|von|aus|ganz|rum|herum|fur|zur|zum|zu)',
    '(nicht|zu wenig) .. (lang|gross|breit|weit|hoch|tief) genug',
    '(passt*|geht|gehen|ging) .. (hochstens|gerade mal|grad mal|nie im leben) .. (rein|hinein|drunter|durch|darauf|unter|in)',

    '(nimmt|braucht|frisst) .. (zu viel|viel zu viel|so viel) platz',
    ['(zu wenig|kaum|nicht genug) (platz)', 'nimmt|braucht|weg'],
    `(grossentabelle|grossenangabe*|schnitt) .. (stimm*|falsch|nicht|seltsam|komisch|merkwurdig|irrefuhrend)`,
    '(steht|stehen|stand|standen) (vorne |hinten |uber |weit |)(ab|uber)',
    '(spannt|kneift|zwickt|schlackert)',
    'komm* .. (nicht|kaum) .. (mit|in) .. (rein|hinein)',
    `(${GARMENT}|reissverschluss|knopf) .. (geht|bekomm*|krieg*|bekam|lasst sich|ging) .. nicht (zu|hoch|zu bekommen|uber)`,
    [
      '(sitzt|sitzen|sass) .. (nicht|schlecht|komisch|schief|unmoglich|seltsam|merkwurdig|nirgends)',
      'schraube*|deckel|verschluss|stecker|*hulle|folie|kontakt*|fest|beim|stunden|stuhl|sessel|sofa|bequem|kamera*|ausschnitt',
    ],
    '(hort|horen|endet|enden) .. (druber|daruber|ellenbogen|ellbogen|schienbein|knie|wade|mitte|knochel|handgelenk) .. (auf|)',
    '(taille|brust|hufte|bund) ... (gemessen|nachgemessen|tatsachlich|statt|real) (sind es |ist es |nur |) #',
    `(nicht|nicht mal|nicht einmal|kaum) (mal |richtig |) (ubers|uber die|uber den|uber meine*|uber seine*|uber ihre*|durchs|ums|um die|um den|um meine*|in die) .. ${LIMB}`,
    [
      '(so|dermassen|derart|unglaublich|wahnsinnig) (eng|kurz|weit|schmal|knapp|klein|winzig|gross|riesig|stramm|locker) .. (sind|ist|geschnitten|dass|war|waren|geraten)',
      'nicht so|zeit|akku|kabel|schrift|bild*|anleitung|maschen*|buchstaben',
    ],
    ['(stosst|stossen) .. (unten|vorn|vorne|oben|am ende|mit den (fussen|zehen|fersen)) .. an', 'tisch|wand|kopf an'],
    [
      '(geht|passt|bekommt man|kriegt man|passen|gehen) .. (kaum|nichts|gar nichts|wenig|nicht viel|fast nichts) .. (rein|hinein|drunter|drauf)',
      'stecker|usb|kabel|mund|anschluss|tablet|mag|wasser',
    ],
    `(knapp|eng|stramm|kurz|schmal) (an|am|um|uber|in|im|geschnitten) (den |der |die |dem |meinen |) .. ${LIMB}`,
    [
      '(reissverschluss|hose|kleid|rock|knopf|knopfe|jacke|bund|bluse|mantel|jeans|stiefel) .. (nicht|nicht mal|kaum) .. (hochbekommen|zubekommen)',
      'klemmt|hakt|defekt',
    ],
    '(schlappen|rutsche) .. (hinten|vorne|beim gehen|beim laufen) .. (raus|heraus|rum|ab|)',
    '(kann|konnte|kriege|bekomme|krieg) .. (nicht|kaum|keine luft) .. (atmen|sitzen|bewegen|luft)',
    '(presswurst|einschnurt|schnurt ein)',
    [
      '(eine|zwei|1|2|ganze|mindestens) (ganze |) (nummer|nummern|grosse|grossen) (kleiner|grosser|zu klein|zu gross|weiter)',
      'trockner|*wasche|waschen|waschgang|gewaschen',
    ],
    '(passt|passen|ging|geht) .. nicht (durch die (tur|haustur)|ins (auto|regal|zimmer|bad|bett|fenster)|in die (ecke|nische|schublade|kuche|tasche|garage|wanne)|unter (den|die|das) (tisch|bett)|aufs bett|auf den tisch|auf das bett)',
    '(zehen|zeh) .. (stossen|stosst|gequetscht|druckt|drucken|tun weh|rutscht)',
    '(keine|nicht mal|nur|kaum|gerade mal) # (meter|cm|m|zentimeter|mm) (lang|breit|hoch|tief|gross)',
    '(fusse|hande|bauch|rucken|knie|fersen|zehen) (schauen|gucken|hangen|stehen|schaut|guckt) .. (raus|heraus|uber)',
  ],
  normal: [
    [
      '(passt*|passen|gepasst) .. (nicht|nie|nirgends|leider nicht|uberhaupt nicht|kaum)',
      `${OWN_DEVICE}|preis*|leistung|*farbe|*farben|schraub*|zapfen|bohrung*|locher|zusammen|aufeinander|teile|deckel|nicht auf|nicht an|nicht zu|nicht zum|nicht zur|stecker|adapter|anleitung|filter|*hulle|folie|beschreibung|bild|mobel|einrichtung|dekor|zu meiner|foto`,
    ],
    [
      'nicht .. (passt*|passen|gepasst|passend)',
      `${OWN_DEVICE}|preis*|leistung|*farbe|*farben|schraub*|zapfen|bohrung*|locher|zusammen|aufeinander|deckel|stecker|adapter|filter|*hulle|folie|beschreibung|bild|mobel|auf mein|wie angegossen`,
    ],
    [
      `(sehr|extrem|ziemlich|recht|total|echt|wirklich|ganz|super|unglaublich|arg|verdammt) (klein|eng|kurz|schmal|weit|knapp|mini)`,
      'preis*|akku*|laufzeit|lieferzeit|schrift|kabel|zeit|lieferung|weit weg|stich|zufrieden|perfekt|ideal|praktisch|handlich|packmass|leicht',
    ],
    [
      '(winzig*|riesig|klobig*|sperrig)',
      'schrift|kratzer|fleck*|freude|auswahl|bilder|macke|enttauschung|unterschied|erfreut|spass|dank|paket|karton',
    ],
    [
      '(falsche|verkehrte) (grosse|lange|weite|nummer)',
      'geliefert|geschickt|bekommen|erhalten|kam|gekommen|gesendet|zugesandt|verschickt|bestellt habe|selbst',
    ],
    '(masse) .. (stimm*|falsch|passen|nicht|daneben)',
    [`rutsch* .. (vom kopf|am bund|vom finger|runter)`, `wand|scheibe|halterung|boden|teppich|${DEVICE}|tisch|matte`],
    '(grosser|kleiner|weiter|kurzer|langer) (bestellen|nehmen|kaufen|wahlen) (sollen|mussen)',
    'grosse .. (falsch|verkehrt) .. (ausgewahlt|gewahlt|bestellt|gemessen)',
    '(falsche|verkehrte) (grosse|lange|nummer) .. (gewahlt|bestellt|ausgewahlt|gekauft|genommen)',
    '(in der grosse|bei der grosse|mit der grosse) .. (vertan|geirrt)',
    'klein* .. als (mein|meine|das alte|der alte|die alte)',
    '(nicht|keine) (meine grosse|richtige grosse)',
    ['schneidet (.. |)ein', 'messer'],
  ],
  weak: [
    'grossenangabe*',
    'passform',
    '(klein|eng|kurz|weit|gross)',
    'passt',
    'grosse',
    'umtausch .. grosse',
    'trag* auf',
  ],
};

/** It does not fit or work with what the buyer owns. */
export const compatibility: CausePhrases = {
  strong: [
    '(nicht|kein|keine|keinerlei|null|leider nicht|weder) .. (kompatibel|kompatibilitat)',
    '(unkompatibel)',
    `(passt*|passen|passend|geht|gehen) .. (nicht|weder|leider nicht|auch nicht|nirgends|kaum) .. (auf|in|zu|zum|zur|fur|ans|ins|mit|am|aufs|unter|bei|in den|in die) .. ${OWN_DEVICE}`,
    `(nicht|weder) .. (auf|an|in|zu|zum|zur|fur|mit|aufs|ans|bei) (den |die |das |der |mein |meine |meinen |meinem |meiner |unser |unsere |unseren |unserem |alle |andere |) .. ${OWN_DEVICE} .. (passt*|passen|gepasst|passend|geeignet|verwendbar|funktioniert|anschliessen)`,
    `(fur|an|in|auf) (mein|meine|meinen|meinem|meiner|unser|unsere*) .. ${OWN_DEVICE} .. (nicht|ungeeignet|zu (klein|gross|breit|schmal|dick|dunn|kurz|lang|hoch|eng))`,
    `zu (klein|gross|breit|schmal|dick|dunn|kurz|lang|hoch|eng|weit) (fur|am|an|in|auf) (mein|meine|meinen|meinem|meiner|unser|unsere*|den|das|die|) .. ${OWN_DEVICE}`,
    `(passt|passen|geht) .. in (keine|keinen|keines|kein) .. (${OWN_DEVICE}|loch|dose)`,
    `(funktionier*|geht|lauft|klappt|arbeitet|ladt|koppelt) .. (nicht|leider nicht|auch nicht|nie|nur) .. (mit|unter|an|am|auf|bei) .. ${OWN_DEVICE}`,

    '(wird|werden|wurde|wurden) .. nicht .. (erkannt|unterstutzt|akzeptiert|angenommen|gelesen)',
    '(nicht|nie) (erkannt|unterstutzt) (wird|werden|wurde|wurden)',

    `${OWN_DEVICE} .. (erkennt|akzeptiert|liest|findet|nimmt) .. nicht`,
    '(nicht|un|kein) (geeignet|passend|vorgesehen|zugelassen|verwendbar|induktionsgeeignet|nutzbar|brauchbar) .. (fur|an|bei|mit) .. (induktion|gas|glas*|dach*|tur*|fenster*|*herd|*platten|*steckdose*|schweiz*|auto*|modell*|gerat*|*wand|*boden|iphone*|android|diesel|maschine*)',
    '(nicht|nicht fur|keine) (.. |)(induktion|induktionsgeeignet) (geeignet|fahig|)',
    '(nicht|un) (passend|geeignet) (zu|zum|zur) (den |die |das |mein|meine|meinen|meinem|meiner|unser|unsere*)',
    `ungeeignet (fur|bei|an) .. ${OWN_DEVICE}`,
    '(falsche*|ander*|verkehrt*) (stecker|gewinde|fassung|sockel|norm|spannung)',
    '(stecker|anschluss|gewinde|fassung|sockel|adapter) .. (passt|passen|hat|haben|ist|sind) .. (nicht|falsch*|andere*|us|uk|englisch*|amerikanisch*|kein*|zu (gross|klein|dick|kurz|breit))',
    '(us|uk|eu|amerikanischer|chinesisch*) stecker',
    '(*ausschnitt*|*offnung*) .. (sitzt|sitzen|passt|passen|stimm*|ist|sind|falsch*|verdeckt|daneben) .. (nicht|falsch*|stelle|daneben|verschoben|versetzt|uberein|zu)',
    '(verdeck*|blockiert) .. (kamera*|anschluss|knopf|taste*|lautsprecher)',
    `(hulle|folie|panzerglas|schutzglas|schutzfolie|armband|displayschutz*) .. (passt|passen|sitzt) .. (nicht|zu klein|zu gross|nur halb)`,
    `(*patrone*|*filter|*beutel|*ersatzteil|*akku|*klinge|*dichtung|*aufsatz*|*bremsbelag*|*kapseln) .. (passt*|passen|sitzt|sitzen) .. (nicht|nirgends|weder)`,
    'falsche (form|passform|grosse) fur .. (*dose*|modell|gerat|auto|steckdose*)',
    'trotz (fahrzeugschein)',
    '(klemm*|hakt|haken|wackel*|stecken|steckt|hangt|rutsch*) .. (in|an|auf) (meiner|meinem|unserer|unserem|der|dem) .. (*maschine|*drucker|*kamera|*auto|*fassung|*steckdose|*rasierer|*sauger|*router|*anschluss)',
    `mit (meinem|meiner|unserem|unserer|dem|der|meinen) (alten |neuen |) ${OWN_DEVICE} .. (nicht|nichts|kein*|nie)`,
    '(treiber|software|app|programm) .. (nur fur|nicht fur|gibt es nur|lauft nur|nur unter|nicht unter) .. (windows*|mac*|android|ios|iphone*)',
    '(an|auf|in) (mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|unsre) ... nicht .. (anklipsen|einrasten|reindrehen|anbringen|einsetzen|anschliessen|montieren|befestigen|festklemmen|einbauen)',
    [
      '(nur|lediglich|bloss) fur .. (gebaut|gedacht|vorgesehen|passend)',
      'zwerg*|kind*|puppe*|deko|kleine|schlanke|drinnen',
    ],
    '(*fussmatte*|*wanne|*trager|*dachtrager|*wischer|*bremsscheibe*|*zundkerze*|*nahfuss|*kopf|*deckel) .. (passt*|passen|sitzt|sitzen|gehen|geht) .. (nicht|nirgends|weder|kein bisschen) (rein|drauf|dran|auf|an|in|bei|zu|hinein|)',
    '(schaft|aufnahme) .. (passt|passen|stimm*|ander*|falsch*|zu (hoch|breit|kurz|lang|dick|dunn|gross|klein)|nicht)',
    '(lauft|funktioniert|geht|koppelt|nutzbar) (leider |) nur (unter|mit|auf|ab|bei) (android*|ios*|windows*|iphone*|mac*|altere*|dem)',
    '(trafo|netzteil|anschluss) ... (liefert|hat|schafft|gibt) .. (nur|bloss) # (volt|v|watt|a)',
    '(usb c|micro usb|e14|e27) ... (hat|habe|brauch*|haben) (aber|jedoch|noch|nur|leider) .. ',
    '(geht|passt) (aber |leider |da |)(nichts|gar nichts) (rein|dran|drauf|zusammen)',
    `nicht mit (meinem|meiner|unserem|unserer|dem|meinen) ${OWN_DEVICE} (koppeln|verbinden|verwenden|nutzen|benutzen|)`,
    '(kamera|anschluss|taste*) .. (verdeckt|blockiert)',
  ],
  normal: [
    [
      '(passt*|passen) .. nicht (auf|an|zu|zum|zur|drauf|ans|aufs|dran)',
      'mobel|einrichtung|farblich|farbe|farben|mir|haut|bett|matratze|tisch|couch|sofa|regal|schulter*|huft*|kopf|fuss*|preis|beschreibung|bild|foto',
    ],
    '(inkompatib*)',
    ['(nicht|un) geeignet fur', 'kinder|anfanger|personen|leute|menschen|allergiker|wohnung|langere|lange'],
  ],
  weak: ['kompatib*', '(anschluss|adapter|stecker)', 'unterstutzt'],
};
