import type { CausePhrases } from '../lexicon.ts';
import { COUNT, DEVICE, PART, TIME } from './words.ts';

const BROKE =
  '(abgebrochen|gebrochen|zerbrochen|gerissen|abgerissen|ausgerissen|eingerissen|aufgerissen|zerrissen|abgegangen|aufgegangen|abgefallen|rausgefallen|aufgelost|gelost|geplatzt|aufgeplatzt|abgeplatzt|gesprungen|abgesprungen|verbogen|verzogen|ausgeleiert|abgeblattert|abgenutzt|durchgescheuert|durchgebrochen|durchgelaufen|durchgekracht|zusammengebrochen|ausgefranst|ausgebrochen|angelaufen|abgegriffen|geknickt|weggeknickt|auseinandergefallen|zerfallen|zerbroselt|sprode|verformt|hinuber|kaputt|kaputtgegangen|im eimer|hin|am ende|durch)';
const BREAKS =
  '(bricht|brechen|brach|reiss*|riss|platz*|brosel*|verzieh*|geht ab|lost sich|losen sich|hat sich .. gelost|haben sich .. gelost|knickt|blatter*|brockel*|nutzt sich|nutzen sich|springt raus|gibt nach|gab nach|aufgeh*|abgeh*|abfall*|wackel*|wacklig|locker|lose|schief|sitzt locker)';
const POOR =
  '(schlecht*|mies|miese*|mangelhaft*|unterirdisch*|katastroph*|grottig*|furchtbar*|schlampig*|schludrig*|minderwertig*|billig*|lieblos*|nicht (gut|sauber|ordentlich|hochwertig*)|beschissen*|grob|schief)';
const MADE = '(verarbeitet|genaht|gemacht|produziert|hergestellt|gedruckt|gebunden|geklebt|verklebt|gepolstert|gebaut)';
const SMELL = '(*geruch*|*duft|*gestank)';
const FOUL =
  '(nach .. (chemie*|chemisch*|plastik|benzin|ol|fisch|kleber|farbe|lack|schweiss|rauch|zigarette*|urin|hund|keller|verbrannt*|schimmel|alt*|fabrik|diesel|kunststoff|stall|fuss*|faul*|leder|garage|kase|seife|nichts|mull|medizin)|streng|stark|unangenehm*|ubel|chemisch*|extrem|muffig|komisch|eklig|ekelhaft|penetrant|widerlich|schlecht|furchtbar|schrecklich|seltsam|bestialisch|merkwurdig|scheusslich|grauenhaft|beissend|sauer|intensiv|heftig|ranzig|unertraglich|abgestanden|ungut)';
const TASTES_BAD =
  '(verbrannt|scheusslich|bitter|eklig|ekelhaft|widerlich|langweilig|komisch|furchtbar|grauenhaft|metallisch|chemisch|versalzen|abgestanden|alt|ranzig|muffig|zu suss|wie .. (wasser|spulwasser|seife|pappe|plastik|papier|medizin|fusse|sand|staub|chemie|nichts|karton)|nach .. (nichts|plastik|seife|chemie|metall|pappe|karton|fisch|parfum|wasser|alt*|medizin|erde|staub|verbrannt*)|schlecht|nicht|merkwurdig|seltsam|null)';

/** How it is made: material, workmanship, wear, smell, taste and feel. */
export const qualityMaterial: CausePhrases = {
  strong: [
    `${PART} .. (geht|gehen|ging|gingen|fallt|fallen|fiel|springt) .. (auf|ab|raus|heraus)`,
    '(hat|haben|hatte*|bekam*|bekommen) .. (ein loch|locher|risse|laufmasche*)',
    ['(zersplittert)', 'geliefert|angekommen|kam|paket|karton'],
    `${PART} .. ${BROKE}`,
    `${PART} .. ${BREAKS}`,
    `${BROKE} .. (ist|sind|war|waren) .. ${PART}`,
    `${BREAKS} (.. |)(der|die|das|eine|ein|einer) ${PART}`,
    [
      `nach .. ${TIME} .. (hin|hinuber*|durch|durchgescheuert|zerfallen|auseinandergefallen|auseinander|unbrauchbar|platt|locker|schrott|im eimer)`,
      `${DEVICE}|motor|display`,
    ],
    `(rausgefallen|durchgekracht|durchgescheuert|auseinandergefallen|zusammengebrochen|durchgelaufen|abgeblattert|ausgebrochen|zerfallen|abgesprungen) .. (nach|beim|bei|schon|obwohl|sofort|innerhalb)`,
    '(zerfall*|fallt|fallen|ging|geht|fiel|bricht|brach) .. (auseinander|zusammen)',
    `(hielt*|halt|halten|gehalten|uberlebt*) .. (nur|gerade|genau|keine|nicht|kaum|nicht einmal|grad) .. (${COUNT} |)(tag|tage|woche|wochen|monat*|jahr|mal|wasche|sommer|winter|saison|einsatz*|lange|nachmittag)`,
    `(genau|nur|gerade mal|keine|nicht einmal|grad mal|ganze) ${COUNT} (tag|tage|woche|wochen|monate|mal|male|einsatze|nachmittag) .. (gehalten|uberlebt|hielt|uberstanden|dann|spass)`,

    `${POOR} .. ${MADE}`,

    '(keine|kaum|null|nicht die) (.. |)(qualitat|wertige*)',
    '(minderwertig*)',
    '(billig*|weiches) (leder|kunstleder|metall|blech|holz|alu|teil|zeug)',
    '(fuhlen|fuhlte|sieht|sehen|sah|wirkte|kommt) .. (billig*|wie papier|wie karton)',
    '(nicht|nie|weder|wenig|nicht sehr|nicht besonders) (wirklich |so |) (stabil|haltbar|langlebig|hochwertig|bequem|lange gehalten|sauber genaht)',
    '(hauchdunn*|dunn wie|durchsichtig*)',
    [
      '(sehr|extrem|so|super|total|ziemlich|recht|echt|arg|wirklich) (dunn|hart|steif|weich|grob|harte|bitter|trocken)',
      'nicht zu|trockenen|haare|fallt|haut|kuschel*|nicht so',
    ],
    '(sieht|sieht man|sehen|schein*) .. (alles|komplett|bh|die haut|) .. durch',
    '(stink*|stank*|muffig*|gestank|bestialisch)',
    [`(riecht|riechen|roch) .. ${FOUL}`, 'angenehm|verschmort|angebrannt|verbrannt*|gut nach'],

    `${SMELL} .. (unangenehm|stark|penetrant|beissend|schrecklich|widerlich|streng|bekomme|bleibt|nicht raus|nicht weg|schlimm|schlecht|eklig|ubel|katastrophe|wie)`,
    '(plastikgeruch|chemiegeruch|plastikgeschmack|beigeschmack|nachgeschmack)',
    [`(schmeck*|geschmack) .. ${TASTES_BAD}`, 'nicht zu|nicht so|nicht schlecht'],
    '(ungeniessbar*|geschmacklos*|versalzen)',

    '(hund|katze*|kater|hunde|baby) .. (frisst|fressen|mag|mogen|ruhrt|isst|essen|trinkt|verweigert|geht) .. (nicht|nicht an|nie)',
    [
      '(kratzig*|fussel*|haaren|knotchen*|kratzt|kratzen|verfilzt)',
      'saugt|saugen|entfernt|burste|katzenhaare|lautsprecher|ton|katze|hals|oberflache|mucken',
    ],
    '(bretthart*|hart wie|unbequem*|durchgelegen|kuhle|scheuert)',
    '(kissen|polster|matratze|decke|auflage) .. (platt|flach|verrutscht|zusammengefallen|nicht auf|loch)',

    ['(po|rucken|nacken|fusse|ohren|kreuz) .. (weh|tut|taten)', 'nicht mehr|kein*|endlich'],
    '(ausgebleicht|verblasst*|ausgewaschen|verwaschen|abgefarbt|ausgeblutet|vergilbt|verfarbt|blutet aus)',
    '(farbt|farben) .. (ab|aus)',
    '(farbe*|schwarz|rot|blau|druck|gold|beschichtung) .. (geht|ging|lost|losen|blattert|blutet|platzt|kommt) .. (ab|aus|runter|raus|sich|weg)',
    [
      '(wird|wurde|wurden|farbt|lauft|liefen|lief|ist|macht) .. (grun|grune|braun|schwarz|anlaufen|angelaufen|speckig|schmierig|klebrig) .. (finger|hals|ohr*|haut|sonne|tagen|wochen|monat*|wasche*|sommer|winter|schnell|geworden|nach|)',
      'bildschirm|display|fernseher|monitor|bild',
    ],
    '(finger|hals|haut|ohr|handgelenk) .. (grun|schwarz|grune|verfarben)',
    [
      '(eingelaufen|eingegangen|geschrumpft|eingeht|einlaufen|lauft ein|lief ein|ging ein|geht ein)',
      'wasser|bestellung|pflanze*|anfrage|mail|rose|email|nachricht|zahlung',
    ],
    '(form verloren|verzieht sich|verzogen|ausgeleiert|brosel*)',
    `(nach|bei) .. (wasche*|waschmaschine|trockner|# grad) .. (kleiner|kurzer|grosser|locher|hart|nummern|blass)`,
    [
      '(loch|locher|laufmasche*|faden|riss|risse) .. (im|in|in der|am|an|an der|hangen|raus|heraus|zieht|ziehen|uberall|lose|unter der|nach|bekommen|drin|schauen|stehen)',
      'bohr*|wand|glas|display|bildschirm|scheibe|karton|verpackung|paket|tute|spiegel|gummi|dichtung|deckel|schussel|teller|tasse',
    ],
    '(uberall|lauter|lose|losen|loser|hangen|viele) (.. |)faden',
    [
      '(lost|losen) sich .. (auf|ab|vom|von der|naht|schon|bereits|nach|langsam|aus|vorne|hinten|uberall|alles|die)',
      'gut auf|im wasser|im kaffee|wand|scheibe',
    ],
    '(blatter*|platz*|schal*|nutzt sich) .. ab',
    '(abplatzt|abgenutzt)',
    ['(rost|roste*|rostig*|verrostet*)', 'entfern*|losen|rostloser|schutz*|rostfrei|gegen|tiefkuhl*|alten|alter|alte'],
    ['(wackel*|wacklig*|klapprig*|kippt|nicht gerade|kippt um)', 'zahn|zahne|kopf|alte|alter'],
    '(leere|lose|doppelte) seiten',
    '(seiten|seite|blatter) .. (fallen|fielen|lose|losen|raus|leer|doppelt|vertauscht|verkehrt|rausgefallen|lost|leere)',
    '(druck|aufdruck|schrift|motiv|bild|text|logo) .. (verwischt|verschmiert|unscharf|blass|schief|abgegangen|verzerrt|geht ab|verschwommen|weg|blattert|versetzt|nicht lesbar)',
    '(bohrung*|locher|gewinde) .. (passen|passt|stimmen|falsch|versetzt|schief|nicht|fehlen|ungenau|vergessen|daneben|uberein|schlecht)',
    '(zapfen|teile|platten|schrauben|dubel|elemente) .. (passen|gehen|stimmen|halten|) .. nicht (.. |)(zusammen|aufeinander|uberein|in die locher)',
    '(grat)',

    '(zerbrechlich|bricht sofort|bricht schnell|instabil)',
    '(verlier*|verlor*) .. (haare|federn|farbe|steine|form|blatter|glanz|spannung)',

    '(hinterlass*|hinterliess) .. (flecken|streifen|spuren|kratzer|schlieren)',
    '(schneide*|druckt|drucken) .. (ein|schulter*|rucken|haut|unangenehm|beim tragen|beim sitzen|beim liegen|im kreuz)',
    '(baumel*|hangt|hangen|hing) .. (am|an|nur noch am|nur noch an) (einem |) (faden)',
    ['(labbrig*|lappendunn*)', 'passt|sitzt|haut|bund'],
    '(windig*|billigst*) (stoff|material|ding|plastik*|teil|kunststoff|blech|papier)',
    '(wie|aus) (.. |)(pappe|papier|knackebrot|brett|kase|kaugummi)',
    [
      `(schon|bereits|gleich|direkt|sofort) (beim|bei der|nach dem|nach der|nach|am) .. ${BROKE}`,
      `auspack*|transport|kam|ankam|angekommen|geliefert|aufgegeben|ausgeschaltet|kaputt|hin|durch|am ende|${DEVICE}`,
    ],
    '(*beschriftung|*aufdruck|schrift|logo|symbole|buchstaben|lack|farbe|zahlen|muster|motiv) .. (weggerubbelt|verschwunden|runter|abgegangen|abgenutzt|verblasst|nicht mehr (zu lesen|zu sehen|zu erkennen))',
    '(auseinanderfall*|durchgebogen)',
    ['(*rostflecken|gammelt)', 'entfern*|gegen|lost'],
    [
      '(riecht|riechen|roch|stinkt|gestunken) .. (spiritus|autoreifen|reifen|alkohol|hundefutter|werkstatt|tankstelle|klo|oma)',
      'weg|entfernt',
    ],
    '(krumelt|krumeln|fusselt|fusseln|bruchig|biegt sich|durchgebogen|hangt durch|durchgesessen)',
    '(im schritt|an der naht|am bund|am knie|an der seite) .. (aufgeplatzt|gerissen|eingerissen|aufgegangen|geplatzt|durchgescheuert|loch|locher|aufgerissen|gelost)',
    '(loch|locher|laufmasche*) (am|im|an der|an den|unter|in) (knie|armel|schritt|zeh|naht|po|ellenbogen|daumen)',
    '(bohrlocher|nahte|kanten|locher|ecken) .. (ausgefranst|schlampig|schief|unsauber|offen|ausgerissen)',
    '(haare*|haaren|fusselt) (.. |)(tut|tun) (er|sie|es)',
    '(schlechtes|mieses|billigstes) (material|papier|holz|plastik|polster|stoff*)',
    'farbe (geht|ging|lost|lief) ... (raus|aus)',
    '(reissverschluss|schnalle) .. (klemmt|hakt|geht schwer|bleibt hangen)',
    '(gewinde|schraube*) .. (uberdreht|greift nicht|greifen nicht|rund)',
    'wirft .. (wellen|blasen)',
    '(ecken|kanten) .. (stehen hoch|rollen sich)',
    '(beine|boden|platten) .. (verschieden) lang',
    '(brockelt|brosel*|krumelt) .. (lippenstift|farbe|seife)',
    '(sitz|sitzflache|lehne|boden|brett|latte*) .. durchgebrochen',
    'seiten .. (#|ganze|mehrere|einige) .. (fehlen|leer|doppelt)',
    ['(hat|haben) sich ... (aufgelost|verzogen|verbogen|verformt)', 'tablette*|pulver|zucker|wasser|problem|erledigt'],
    `(nach|in|innerhalb) .. ${TIME} .. (zerlegt|zerfetzt|zerrissen)`,
    '(schlimm|ubel|grob) verarbeitet',
  ],
  normal: [
    [
      '(kaputt)',
      `${DEVICE}|motor|machen|angekommen|kam|ankam|geliefert|lieferung|beim auspacken|auspacken|bekommen|paket|karton|transport|zu spat|alten|alter|altes|alte|verpackung|display|erhalten|post|dhl|hermes|vorherige*|bereits|letzte*`,
    ],
    [
      '(gerissen|zerrissen|aufgegangen|abgebrochen|gebrochen|abgerissen|abgefallen|ausgerissen|eingerissen|abgeplatzt|verbogen|geplatzt|ausgefranst)',
      'angekommen|kam|ankam|geliefert|lieferung|beim auspacken|auspacken|bekommen|paket|karton|transport|alten|alter|altes|alte|verpackung|verpackt|erhalten|schon|bereits|siegel|samen*|glas|tuten|tute|sack|beutel|schachtel|handgelenk|finger|arm|knochen|sonne|keim*|original*|kontakt|versuch|aufgerissen',
    ],
    [
      '(plastik|plastikteil|kunststoff|pappe|polyester)',
      'ohne|statt|verpackung*|tute|weniger|kein|*beutel|laut|beschreibung|umschlag|steht|anstatt|sondern|folie|geschirr',
    ],
    [
      '(geruch*|chemisch|duftet .. nicht)',
      'weg|luften|kein|ohne|neutral|angenehm*|entfern*|gegen|gut|toll*|frisch*|geruchsneutral|beseitigt|schon|super|lecker|mein*|liebe|geruchlos|geschmack*|dezent*|verfliegt|verflogen|brandgeruch|verbrannt*',
    ],
    [
      '(sprode|bruchig|lieblos|unsauber|schlampig|schludrig|zerknittert)',
      'verpackt|eingepackt|verpackung|haut|lippen|hande|haare|service|hingeworfen|karton|paket|angekommen',
    ],
  ],
  weak: [
    '(qualitat|verarbeitung|material|stoff|geschmack|komfort)',
    '(schrott|mull|dreck|mist|billig*|dunn|hart|steif|weich)',
    '(loch|locher|riss|risse|naht|nahte|schief|lose|locker|klebrig)',
    '(oberflache)',
  ],
};
