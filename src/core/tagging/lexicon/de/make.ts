import type { CausePhrases } from '../lexicon.ts';
import { COUNT, DEVICE, PART, TIME } from './words.ts';

const BROKE =
  '(abgebrochen|gebrochen|angebrochen|durchgebrochen|zerbrochen|gerissen|abgerissen|ausgerissen|eingerissen|aufgerissen|zerrissen|abgegangen|aufgegangen|abgefallen|rausgefallen|herausgefallen|aufgelost|gelost|geplatzt|aufgeplatzt|abgeplatzt|gesprungen|abgesprungen|verbogen|verzogen|ausgeleiert|abgeblattert|abgenutzt|abgewetzt|durchgescheuert|durchgelaufen|durchgekracht|zusammengebrochen|ausgefranst|ausgebrochen|angelaufen|abgerieben|abgegriffen|geknickt|weggeknickt|auseinandergefallen|zerfallen|zerbroselt|verschlissen|aufgeribbelt|rissig|sprode|poros|verformt|futsch|hinuber|kaputt|kaputtgegangen|im eimer|hin|hinich|hinig|am ende|durch)';
const BREAKS =
  '(bricht|brechen|brach|reiss*|riss|platz*|splitter*|brosel*|brockel*|fransen|verbieg*|verzieh*|leiert|geht ab|lost sich|losen sich|loste sich|losten sich|hat sich .. gelost|haben sich .. gelost|knickt|blatter*|reibt sich|nutzt sich|nutzen sich|dehnt sich|springt raus|gibt nach|gab nach|aufgeh*|abgeh*|abfall*|abreisst|abbricht|wackel*|wacklig|locker|lose|schief|krumm|sitzt locker)';
const POOR =
  '(schlecht*|mies|miese*|mangelhaft*|unterirdisch*|katastroph*|grottig*|furchtbar*|schlampig*|schludrig*|minderwertig*|billig*|unsauber*|lieblos*|stumperhaft*|nicht (gut|sauber|ordentlich|hochwertig*)|pfusch*|beschissen*|grob|ungleichmassig|schief|krumm)';
const MADE =
  '(verarbeitet|genaht|gefertigt|gemacht|produziert|hergestellt|gedruckt|gebunden|geklebt|verklebt|lackiert|zusammengebaut|zugeschnitten|gepolstert|gebaut)';
const SMELL = '(*geruch*|*duft|*gestank|*mief)';
const FOUL =
  '(nach .. (chemie*|chemisch*|plastik|gummi|benzin|ol|fisch|klebstoff|kleber|farbe|lack|schweiss|rauch|zigarette*|urin|pisse|hund|keller|verbrannt*|schimmel|alt*|fabrik|diesel|kunststoff|stall|fuss*|faul*|essig|leder|garage|kase|seife|nichts|mull|medizin)|streng|stark|unangenehm*|ubel|chemisch*|extrem|muffig|komisch|eklig|ekelhaft|penetrant|widerlich|schlecht|furchtbar|schrecklich|seltsam|bestialisch|merkwurdig|abartig|scheusslich|grauenhaft|grauslich|beissend|sauer|faulig|modrig|intensiv|heftig|ranzig|unertraglich|abgestanden|ungut)';
const TASTES_BAD =
  '(verbrannt|scheusslich|bitter|eklig|ekelhaft|widerlich|fad|fade|langweilig|kunstlich|komisch|furchtbar|grauenhaft|grauslich|metallisch|chemisch|versalzen|salzig|abgestanden|alt|ranzig|muffig|zu suss|ubersusst|wie .. (wasser|spulwasser|seife|pappe|plastik|papier|medizin|fusse|sand|staub|chemie|nichts|karton)|nach .. (nichts|plastik|seife|chemie|metall|pappe|karton|fisch|parfum|gummi|wasser|alt*|medizin|erde|staub|verbrannt*)|schlecht|nicht|unterirdisch|merkwurdig|seltsam|null)';

/** How it is made: material, workmanship, wear, smell, taste and feel. */
export const qualityMaterial: CausePhrases = {
  strong: [
    `${PART} .. (geht|gehen|ging|gingen|fallt|fallen|fiel|springt) .. (auf|ab|raus|heraus)`,
    '(hat|haben|hatte*|bekam*|bekommen) .. (ein loch|locher|risse|laufmasche*)',
    '(gesplittert|zersplittert)',
    `${PART} .. ${BROKE}`,
    `${PART} .. ${BREAKS}`,
    `${BROKE} .. (ist|sind|war|waren) .. ${PART}`,
    `${BREAKS} (.. |)(der|die|das|eine|ein|einer) ${PART}`,
    [
      `nach .. ${TIME} .. (hin|hinuber*|durch|durchgescheuert|rissig|zerfallen|auseinandergefallen|auseinander|unbrauchbar|verschlissen|platt|locker|schrott|im eimer|lappen|rausgebrochen)`,
      `${DEVICE}|motor|display`,
    ],
    [
      `(schon beim|bereits beim|gleich beim) (erste*|1|zweiten|dritten|leichten|normalen|kleinsten|geringsten|anziehen|waschen|tragen) .. (gebrochen|zerbrochen|hin|geplatzt|auseinander|verbogen|durchgekracht|zusammengebrochen|reisst|bricht|riss|brach|hinuber)`,
      `${DEVICE}|auspacken|offnen`,
    ],
    `(rausgefallen|durchgekracht|durchgescheuert|auseinandergefallen|zusammengebrochen|durchgelaufen|abgeblattert|aufgeribbelt|ausgebrochen|abgewetzt|zerfallen|abgesprungen) .. (nach|beim|bei|schon|obwohl|sofort|innerhalb)`,
    '(zerfall*|fallt|fallen|ging|geht|fiel|bricht|brach) .. (auseinander|in einzelteile|zusammen)',
    `(hielt*|halt|halten|gehalten|uberlebt*) .. (nur|gerade|genau|keine|nicht|kaum|nicht einmal|grad) .. (${COUNT} |)(tag|tage|woche|wochen|monat*|jahr|mal|wasche|waschgang|sommer|winter|saison|einsatz*|lange|nachmittag)`,
    `(genau|nur|gerade mal|keine|nicht einmal|grad mal|ganze) ${COUNT} (tag|tage|woche|wochen|monate|mal|male|einsatze|nachmittag) .. (gehalten|uberlebt|hielt|uberstanden|dann|spass)`,

    `${POOR} .. ${MADE}`,

    '(keine|kaum|null|nicht die) (.. |)(qualitat|wertige*)',
    '(minderwertig*|billigware|billigschrott|billigplastik|chinaschrott|china schrott|ramsch|ramschware|pfusch|verpfuscht|murks|b-ware|produktionsfehler)',
    '(billig*|dunnes|dunnem|weiches) (leder|kunstleder|metall|blech|holz|alu|gummi|teil|zeug)',
    '(fuhlen|fuhlte|sieht|sehen|sah|wirkte|kommt) .. (billig*|wie papier|wie karton|wie sandpapier|unecht)',
    '(nicht|nie|weder|keineswegs|wenig|nicht sehr|nicht besonders) (wirklich |so |) (stabil|robust|haltbar|langlebig|hochwertig|wertig|strapazierfahig|bequem|kuschelig|standfest|belastbar|lange gehalten|sauber genaht|kratzfest|bruchsicher)',
    '(hauchdunn*|papierdunn*|dunn wie|durchsichtig*|labberig*)',
    [
      '(sehr|extrem|so|super|total|ziemlich|recht|echt|arg|wirklich) (dunn|dunne*|hart|steif|weich|labil|durchlegen|grob|harte|salzig|bitter|trocken|zah)',
      'nicht zu|trockenen|haare|fallt|haut|kuschel*|nicht so',
    ],
    '(sieht|sieht man|sehen|schein*) .. (alles|komplett|bh|die haut|) .. durch',
    '(stink*|stank*|muffig*|miefig|gestank|mief|bestialisch)',
    [`(riecht|riechen|roch|rochen|riechend) .. ${FOUL}`, 'angenehm|verschmort|angebrannt|verbrannt*|gut nach'],

    `${SMELL} .. (unangenehm|stark|penetrant|beissend|schrecklich|widerlich|streng|bekomme|verfliegt nicht|bleibt|nicht raus|nicht weg|schlimm|schlecht|eklig|ubel|katastrophe|wie|kunstlich)`,
    '(plastikgeruch|chemiegeruch|fischgeruch|plastikgeschmack|beigeschmack|nachgeschmack)',
    [`(schmeck*|geschmack|geschmacklich) .. ${TASTES_BAD}`, 'nicht zu|nicht so|nicht schlecht'],
    '(ungeniessbar*|geschmacklos*|fad|versalzen|ubersusst|pappig)',

    '(hund|katze*|kater|hunde|baby) .. (frisst|fressen|mag|mogen|ruhrt|isst|essen|trinkt|verschmaht|verweigert|geht) .. (nicht|nicht an|nie|verschmaht)',
    [
      '(kratzig*|fussel*|haart|haaren|knotchen*|kratzt|kratzen|verfilzt)',
      'saugt|saugen|entfernt|burste|katzenhaare|lautsprecher|ton|katze|hals|oberflache|mucken',
    ],
    '(bretthart*|steinhart*|hart wie|unbequem*|ungemutlich*|durchgelegen|kuhle|klump*|verklumpt|blasen gelaufen|blasen bekommen|scheuert)',
    '(kissen|polster|matratze|decke|fullung|topper|auflage|daunen) .. (platt|flach|verrutscht|zusammengefallen|nicht auf|loch)',

    ['(po|rucken|nacken|gesass|fusse|steissbein|ohren|kreuz) .. (weh|wund|tut|taten)', 'nicht mehr|kein*|endlich'],
    '(ausgebleicht|ausgeblichen|verblasst*|ausgewaschen|verwaschen|abgefarbt|ausgeblutet|vergilbt|verfarbt|bleicht aus|blutet aus|abfarbt)',
    '(farbt|farben) .. (ab|aus)',
    '(farbe*|schwarz|rot|blau|druck|gold|beschichtung) .. (geht|ging|lost|losen|reibt|wascht|blattert|blutet|bleicht|platzt|kommt) .. (ab|aus|runter|raus|sich|weg)',
    '(wird|wurde|wurden|farbt|lauft|liefen|lief|ist|macht) .. (grun|grune|gelb|braun|schwarz|anlaufen|angelaufen|trub|grau|rissig|speckig|poros|schmierig|klebrig) .. (finger|hals|ohr*|haut|sonne|tagen|wochen|monat*|wasche*|sommer|winter|schnell|geworden|nach|)',
    '(finger|hals|haut|ohr|handgelenk) .. (grun|schwarz|grune|verfarben)',
    [
      '(eingelaufen|eingegangen|geschrumpft|schrumpft|eingeht|einlaufen|lauft ein|lief ein|liefen ein|ging ein|geht ein)',
      'wasser|bestellung|pflanze*|anfrage|mail|rose|email|nachricht|zahlung',
    ],
    '(form verloren|verzieht sich|verzogen|leiert aus|ausgeleiert|brosel*|brockel*)',
    `(nach|bei) .. (wasche*|waschgang|waschmaschine|# grad|trockner) .. (kleiner|kurzer|grosser|enger|locher|hart|filz*|nummern|fransen|blass|grau)`,
    [
      '(loch|locher|laufmasche*|faden|riss|risse) .. (im|in|in der|am|an|an der|hangen|hingen|raus|heraus|zieht|ziehen|uberall|lose|unter der|nach|bekommen|drin|schauen|stehen)',
      'bohr*|wand|glas|display|bildschirm|scheibe|karton|verpackung|paket|tute|spiegel|gummi|dichtung|deckel|schussel|teller|tasse',
    ],
    '(uberall|lauter|lose|losen|loser|abstehende|hangen|viele) (.. |)faden',
    [
      '(lost|losen|loste*) sich .. (auf|ab|vom|von der|naht|schon|bereits|nach|langsam|aus|vorne|hinten|uberall|alles|die)',
      'gut auf|im wasser|im kaffee|wand|scheibe',
    ],
    '(blatter*|splitter*|platz*|pellt|schal*|nutzt sich|reibt sich) .. ab',
    '(abblattert|abplatzt|abgesplittert|abgerieben|abgenutzt)',
    [
      '(rost|roste*|rostig*|verrostet*|gerostet|durchgerostet)',
      'entfern*|losen|rostloser|schutz*|rostfrei|gegen|tiefkuhl*|alten|alter|alte',
    ],
    ['(wackel*|wacklig*|klapprig*|kippt|nicht gerade|schwankt|kippt um)', 'zahn|zahne|kopf|alte|alter'],
    '(leere|lose|doppelte|fehlende|unbedruckte) seiten',
    '(seiten|seite|blatter) .. (fallen|fielen|lose|losen|raus|leer|doppelt|vertauscht|verkehrt|zusammengeklebt|herausgefallen|rausgefallen|lost|leere)',
    '(druck|aufdruck|schrift|motiv|bild|text|logo|print) .. (verwischt|verschmiert|unscharf|blass|schief|unleserlich|abgegangen|rissig|verpixelt|verzerrt|geht ab|verschwommen|weg|blattert|versetzt|nicht lesbar)',
    '(bohrung*|locher|gewinde) .. (passen|passt|stimmen|falsch|versetzt|schief|nicht|fehlen|ungenau|vergessen|daneben|uberein|schlecht)',
    '(zapfen|teile|bretter|platten|schrauben|dubel|elemente) .. (passen|gehen|stimmen|halten|) .. nicht (.. |)(zusammen|aufeinander|uberein|in die locher)',
    '(nicht bundig|scharfe grate|grate|grat|klebereste|uneben)',

    '(furchtbar*|schrecklich*|extrem|total|standig|dauernd|stark) (.. |)knittert',
    '(zerbrechlich|bricht sofort|reisst sofort|reisst schnell|bricht schnell|instabil)',
    `(${COUNT}|mehrere|einige|ein paar|alle) (.. |)(knopf*|steinchen|steine|perlen|rader|nahte|haken|haare|federn|pailletten) (.. |)(ab|verloren|weg|aus|ausgefallen|raus)`,
    '(verlier*|verlor*) .. (haare|federn|farbe|borsten|steine|steinchen|perlen|form|daunen|nadeln|blatter|glitzer|fullung|glanz|spannung|pailletten)',

    '(hinterlass*|hinterliess) .. (flecken|streifen|ruckstande|spuren|kratzer|schlieren)',
    '(schneide*|druckt|reibt|piekst|sticht|drucken) .. (ein|schulter*|rucken|haut|unangenehm|beim tragen|beim sitzen|beim liegen|im kreuz)',
    '(baumel*|hangt|hangen|hing) .. (am|an|nur noch am|nur noch an) (einem |seidenen |dunnen |) (faden|fadchen)',
    ['(labbrig*|wabbelig*|wabblig*|lappendunn*|lappig|fadenscheinig*|spillerig|klapperkiste|klappergestell|schwabbelig|dunnwandig|billigstplastik|billiger plastik|joghurtbecher*)', 'passt|sitzt|haut|bund'],
    '(windig*|billigst*|lumpig*|schabig*) (stoff|material|ding|konstruktion|plastik*|gestell|teil|kunststoff|blech|papier|stoffchen)',
    '(wie|aus) (.. |)(pappe|papier|knackebrot|brett|joghurtbecher|blechdose|alufolie|zeitungspapier|sandpapier|mullsack|mulltute|schmirgelpapier|kase|kaugummi|pappkarton|toilettenpapier|konservendose)',
    [`(schon|bereits|gleich|direkt|sofort) (beim|bei der|nach dem|nach der|nach|am) .. ${BROKE}`, `auspack*|transport|kam|ankam|angekommen|geliefert|aufgegeben|ausgeschaltet|kaputt|hin|durch|am ende|${DEVICE}`],
    '(*beschriftung|*aufdruck|schrift|logo|skala|symbole|buchstaben|lack|farbe|zahlen|chrom|vergoldung|muster|motiv|glitzer) .. (weggerubbelt|abgerubbelt|abgerieben|verschwunden|runter|abgewaschen|abgegangen|abgenutzt|verblasst|abgekratzt|nicht mehr (lesbar|zu lesen|zu sehen|zu erkennen))',
    '(auseinanderfall*|auseinanderfiel*|auseinanderbrach|auseinander gefallen|zerbrosel*|zerbrockel*|durchgebogen|durchhang*|durchgehangen|verbogen haben|ausgeschlagen|aufgeribbelt|aufgetrennt|aufgerubbelt)',
    ['(*rostflecken|*flugrost|rostbildung|rostspuren|rostansatz|gammelt)', 'entfern*|gegen|lost'],
    ['(riecht|riechen|roch|mufft|muffelt|mieft|mufflig|stinkt|gestunken) .. (spiritus|autoreifen|reifen|alkohol|terpentin|aceton|nagellack*|petroleum|ammoniak|mottenkugel*|chemielabor|lackfabrik|hundefutter|aschenbecher|werkstatt|tankstelle|kloake|gulle|katzenklo|klo|mullkippe|chlor|fischmarkt|teer|plaste|oma|altoel)', 'weg|entfernt'],
    '(krumelt|krumeln|fusselt|fusseln|nadelt|rieselt|staubt|bruchig|biegt sich|biegen sich|durchgebogen|hangt durch|durchgesessen|eingesessen|sitzkuhle)',
    '(im schritt|an der naht|an den nahten|am bund|am armel|am knie|am po|an der seite|an der sohle) .. (aufgeplatzt|gerissen|eingerissen|aufgegangen|geplatzt|durchgescheuert|loch|locher|aufgerissen|gelost)',
    '(loch|locher|laufmasche*) (am|im|an der|an den|unter|in) (knie|armel|schritt|ferse|zeh|naht|po|ellenbogen|daumen)',
    '(tasten|knopfe|deckel|gehause|griff|henkel|klappe) .. (klapprig|wabbel*|lottrig|schwammig|schlackert|schlackern|wackeln)',
    '(bohrlocher|nahte|kanten|fugen|locher|ecken) .. (ausgefranst|schlampig|schief|krumm|unsauber|offen|rau|ausgerissen)',
    '(haare*|haaren|haart|fusselt|filzt) (.. |)(tut|tun) (er|sie|es)',
    '(schlechtes|mieses|dunnes|raues|kratziges|billigstes|minderes) (material|papier|holz|gewebe|plastik|garn|polster|stoff*)',
  ],
  normal: [
    [
      '(kaputt|kapputt)',
      `${DEVICE}|motor|machen|angekommen|kam|ankam|geliefert|lieferung|beim auspacken|auspacken|bekommen|paket|karton|transport|zu spat|alten|alter|altes|alte|verpackung|display|erhalten|post|dhl|hermes|vorherige*|bereits|letzte*`,
    ],
    [
      '(gerissen|zerrissen|aufgegangen|abgebrochen|gebrochen|abgerissen|abgefallen|ausgerissen|eingerissen|durchgebrochen|abgeplatzt|verbogen|geplatzt|ausgefranst)',
      'angekommen|kam|ankam|geliefert|lieferung|beim auspacken|auspacken|bekommen|paket|karton|transport|alten|alter|altes|alte|verpackung|verpackt|erhalten|schon|bereits|siegel|samen*|glas|tuten|tute|sack|beutel|schachtel|handgelenk|finger|arm|knochen|sonne|keim*|original*|kontakt|versuch|aufgerissen',
    ],
    [
      '(plastik|plastikteil|plastikding|kunststoff|pappe|pressspan|polyester)',
      'ohne|statt|verpackung*|tute|weniger|kein|*beutel|laut|beschreibung|umschlag|steht|anstatt|sondern|folie|geschirr',
    ],
    ['hasslich*', 'beleg*|verpackung|alten|wand'],

    [
      '(geruch*|chemisch|duftet .. nicht)',
      'weg|luften|kein|ohne|neutral|angenehm*|entfern*|gegen|gut|toll*|frisch*|geruchsneutral|beseitigt|schon|super|lecker|mein*|liebe|geruchlos|geschmack*|dezent*|verfliegt|verflogen|brandgeruch|verbrannt*',
    ],
    [
      '(filzig|rau|rauh|sprode|bruchig|lieblos|unsauber|schlampig|schludrig|zerknittert)',
      'verpackt|eingepackt|verpackung|haut|lippen|hande|haare|service|hingeworfen|karton|paket|angekommen',
    ],
  ],
  weak: [
    '(qualitat|verarbeitung|material|stoff|haptik|geschmack|komfort)',
    '(schrott|mull|dreck|mist|billig*|dunn|hart|steif|weich|fettig)',
    '(loch|locher|riss|risse|naht|nahte|schief|krumm|lose|locker|klebrig)',
    '(konsistenz|optik|oberflache)',
  ],
};
