import type { CausePhrases } from '../lexicon.ts';
import { COUNT, DEVICE, PART, TIME } from './words.ts';

const BROKE =
  '(abgebrochen|gebrochen|angebrochen|durchgebrochen|zerbrochen|gerissen|abgerissen|ausgerissen|eingerissen|aufgerissen|zerrissen|durchgerissen|abgegangen|aufgegangen|abgefallen|rausgefallen|herausgefallen|weggeflogen|abgelost|aufgelost|gelost|geplatzt|aufgeplatzt|abgeplatzt|gesprungen|rausgesprungen|herausgesprungen|abgesprungen|verbogen|verzogen|ausgeleiert|abgeblattert|abgenutzt|abgewetzt|durchgescheuert|durchgelaufen|abgelaufen ist|durchgekracht|zusammengebrochen|zusammengekracht|ausgefranst|ausgebrochen|angelaufen|abgerieben|abgegriffen|geknickt|eingeknickt|weggeknickt|abgeknickt|gebrockelt|auseinandergefallen|auseinander gefallen|zerfallen|zerbroselt|verschlissen|aufgeribbelt|abgeschert|ausgeschlagen|rissig|brocklig|sprode|poros|aufgequollen|gequollen|verformt|futsch|hinuber|kaputt|kaputtgegangen|im eimer|hin|hinich|hinig|am ende|durch)';
const BREAKS =
  '(bricht|brechen|brach|brachen|reisst|reissen|riss|rissen|platzt|platzen|platzte|splittert|splittern|broselt|broseln|brockelt|brockeln|franst|fransen|verbiegt|verbiegen|verzieht|verziehen|leiert|geht auf|gehen auf|ging auf|gingen auf|geht ab|gehen ab|ging ab|gingen ab|fallt ab|fallen ab|fiel ab|fielen ab|fallt raus|fallen raus|fielen raus|lost sich|losen sich|loste sich|losten sich|hat sich .. gelost|haben sich .. gelost|knickt|blattert|blattern|reibt sich|nutzt sich|nutzen sich|dehnt sich|springt raus|krachte|knallt|gibt nach|gab nach|aufgeht|aufgehen|abgeht|abgehen|abfallt|abfallen|abreisst|abbricht|ausreisst|einreisst|wackelt|wackeln|wackelig|wacklig|locker|lose|schief|krumm|sitzt locker|hangt lose|halt nur)';
const POOR =
  '(schlecht*|mies|miese|mieser|mieses|miesen|mangelhaft*|unterirdisch*|katastrophal*|grottig*|grottenschlecht*|lausig*|ubel*|furchtbar*|grauenhaft*|schlampig*|schluderig*|schludrig*|minderwertig*|billig|billige|billiger|billiges|billigen|billigst*|unsauber*|lieblos*|stumperhaft*|dilettantisch*|erbarmlich*|jammerlich*|enttauschend*|nicht gut|nicht sauber|nicht ordentlich|nicht hochwertig*|nicht besonders|nicht wertig*|unzureichend*|unterste schublade|unter aller sau|unter aller kanone|zu wunschen|murks*|pfusch*|bescheiden*|beschissen*|scheisse|scheiss|kacke|mist|dreck|schrott|naja|so lala|geht gar nicht|nachgelassen|fragwurdig*|zweifelhaft*|null|keine gute|nicht die beste|am arsch|grob|ungleichmassig|schief|krumm|nix|fur die tonne|ein witz|eine frechheit|ein graus)';
const MAKE =
  '(*qualitat|*qualitaten|*verarbeitung|*material|*materialien|*materialqualitat|*stoffqualitat|*stoff|*gewebe|*nahte|*naht|*druckqualitat|*fertigung|*ausfuhrung|*machart|*haptik|*oberflache|*beschichtung|*lackierung|*druck|*aufdruck|*bindung|*papierqualitat|*papier|*finish|*kunststoff|*plastik|*metall|*leder|*holz|*polsterung|*futter|*wolle|*garn|*sohle|*leinwand|*bezug)';
const MADE =
  '(verarbeitet|verarbeitete|genaht|gefertigt|gemacht|gemachte|produziert|hergestellt|gedruckt|gebunden|geklebt|verklebt|lackiert|zusammengebaut|zusammengenaht|zugeschnitten|gestanzt|gelotet|vernaht|gegossen|gepolstert|gestrickt|gestickt|entgratet|gebaut|beschichtet|angenaht|verleimt|gehakelt)';
const SMELL = '(*geruch|*geruche|*duft|*gestank|*ausdunstung*|*mief)';
const FOUL =
  '(nach .. (chemie*|chemisch*|plastik|gummi|benzin|ol|fisch|klebstoff|kleber|farbe|lack|losungsmittel*|schweiss|rauch|zigarette*|urin|pisse|erbrochenem|kotze|hund|nassem|keller|mottenkugel*|verbrannt*|schimmel|alt*|fabrik|diesel|teer|kunststoff|schwefel|ammoniak|kuhstall|stall|fuss*|faule*|faul*|essig|petroleum|leder|garage|kase|heizol|altol|seife|nichts|autoreifen|mull|medizin|spiritus|nagellack*)|streng|stark|unangenehm*|ubel|chemisch*|extrem|muffig|komisch|eklig|ekelhaft|penetrant|widerlich|schlecht|furchtbar|schrecklich|seltsam|bestialisch|merkwurdig|abartig|scheusslich|grauenhaft|grauslich|fies|beissend|stechend|sauer|faulig|modrig|intensiv|heftig|ranzig|unertraglich|abgestanden|ungut|eigenartig)';
const TASTES_BAD =
  '(scheusslich|bitter|eklig|ekelhaft|widerlich|fad|fade|langweilig|kunstlich|komisch|furchtbar|grauenhaft|grauslich|metallisch|chemisch|seifig|versalzen|salzig|abgestanden|alt|ranzig|muffig|wassrig|zu suss|ubersusst|wie .. (wasser|spulwasser|seife|pappe|plastik|papier|sagemehl|medizin|fusse|gras|sand|staub|chemie|nichts|schuhsohle|karton)|nach .. (nichts|plastik|seife|chemie|metall|pappe|karton|fisch|parfum|gummi|wasser|spulmittel|alt*|medizin|erde|staub|verbrannt*|aromastoff*|kunst*)|schlecht|nicht|abscheulich|unterirdisch|merkwurdig|seltsam|grasslich|null)';

/** How it is made: material, workmanship, wear, smell, taste and feel. */
export const qualityMaterial: CausePhrases = {
  strong: [
    `${PART} .. ${BROKE}`,
    `${PART} .. ${BREAKS}`,
    `${BROKE} .. (ist|sind|war|waren) .. ${PART}`,
    `${BREAKS} (.. |)(der|die|das|schon die|auch die|eine|ein|einer) ${PART}`,
    [
      `(nach|bereits nach|schon nach) .. ${TIME} .. (kaputt|gerissen|gebrochen|abgebrochen|hin|hinuber|durch|durchgescheuert|rissig|zerfallen|auseinandergefallen|auseinander|unbrauchbar|verschlissen|aufgegangen|geplatzt|platt|locker|stumpf geworden|schrott|im mull|im eimer|reif fur|nicht mehr schon|hinuber|schrottreif|lappen|rausgebrochen)`,
      `${DEVICE}|motor|display`,
    ],
    [
      `(schon beim|bereits beim|gleich beim) (ersten|1|zweiten|dritten|allerersten|leichten|normalen|kleinsten|geringsten|erste|anziehen|zuziehen|waschen|tragen) .. (gebrochen|zerbrochen|hin|geplatzt|auseinander|verbogen|durchgekracht|zusammengebrochen|reisst|bricht|riss|brach|hinuber)`,
      `${DEVICE}|auspacken|offnen`,
    ],
    `(rausgefallen|durchgekracht|durchgescheuert|auseinandergefallen|zusammengebrochen|durchgelaufen|abgeblattert|aufgeribbelt|ausgebrochen|abgewetzt|zerfallen|abgesprungen) .. (nach|beim|bei|schon|obwohl|am ersten|sofort|innerhalb)`,
    '(zerfallt|zerfallen|fallt|fallen|ging|geht|fiel|bricht|brach) .. (auseinander|in seine einzelteile|in einzelteile|zusammen|in alle einzelteile)',
    `(hielt|hielten|halt|halten|gehalten|uberlebt|uberlebte|uberstanden|uberstand) .. (nur|gerade|genau|keine|nicht|kaum|nicht einmal|grad) .. (${COUNT} |)(tag|tage|woche|wochen|monat|monate|jahr|mal|wasche|waschgang|sommer|winter|saison|einsatz|einsatze|lange|spaziergang*|nachmittag)`,
    `(genau|nur|gerade mal|keine|nicht einmal|grad mal|ganze) ${COUNT} (tag|tage|woche|wochen|monate|mal|male|waschgange|einsatze|nachmittag) .. (gehalten|uberlebt|hielt|uberstanden|dann|spass)`,
    
    `${MAKE} (sind |lasst |leider |einfach |) .. ${POOR}`,
    `${POOR} .. ${MADE}`,
    
    '(keine|kaum|null|nicht die) (.. |)(qualitat|wertige*|gute verarbeitung)',
    '(minderwertig*|billigware|billigschrott|billigplastik|billigmaterial|chinaschrott|china schrott|chinaramsch|china ramsch|plastikschrott|ramsch|ramschware|schrottqualitat|wegwerfprodukt|wegwerfware|billigzeug|billigkram|kirmesqualitat|pfusch|verpfuscht|murks|gepfuscht|schundware|schund|glump|klump|glumpert|graffelwerk|ausschussware|ausschuss|b ware|b-ware|zweite wahl|produktionsfehler|fabrikationsfehler|materialfehler|herstellungsfehler|webfehler|verarbeitungsfehler|verarbeitungsmangel|qualitatsmangel|materialermudung)',
    '(billigstes|billigster|billigste|billiges|billiger|billige|billigem|billigsten|dunnes|dunnem|dunnstes|weiches) (plastikzeug|leder|kunstleder|metall|blech|holz|alu|gummi|teil|zeug|spanplatte)',
    '(fuhlen|fuhlte|sieht|sehen|sah|wirkte|kommt) .. (billig|billiger|ramschig|wie papier|wie karton|wie sandpapier|wie schmirgelpapier|wie eine plastiktute|wie kinderspielzeug|schabig|wie aus dem kaugummiautomat*|unecht)',
    '(nicht|nie|weder|keineswegs|wenig|nicht sehr|nicht besonders) (wirklich |sonderlich |so |) (stabil|robust|haltbar|langlebig|hochwertig|wertig|strapazierfahig|bruchfest|reissfest|bequem|kuschelig|flauschig|standfest|belastbar|formstabil|lange gehalten|sauber genaht|waschbestandig|kratzfest|farbecht|wetterfest|bruchsicher|ansehnlich)',
    '(hauchdunn*|papierdunn*|spinnwebendunn|dunn wie|durchsichtig*|durchscheinend*|blickdurchlassig|labberig*|labbrig*|labrig*|lapprig*|fadenscheinig*|fadenziehend)',
    ['(sehr|extrem|so|super|total|ziemlich|recht|echt|arg|wirklich) (dunn|dunner|dunnes|dunne|hart|steif|weich|labil|filigran|fragil|durchlegen|grob|fest gepolstert|harte|salzig|bitter|scharf gewurzt|trocken|zah)', 'nicht zu|trockene haut|trockener haut|trockenen|haare|fallt|haut|schon weich|angenehm weich|kuschel*|nicht so'],
    '(sieht|sieht man|sehen|scheint|scheinen) .. (alles|komplett|die unterwasche|bh|die haut|) .. durch',
    '(stinkt|stinken|stank|stanken|stinkig*|muffig*|muffelt|mieft|miefig|gestank|mief|bestialisch|ubelriechend*|stinker)',
    [`(riecht|riechen|roch|rochen|riechend) .. ${FOUL}`, 'angenehm|verschmort|angebrannt|verbrannt*|gut nach'],
    
    `${SMELL} .. (unangenehm|stark|penetrant|beissend|schrecklich|widerlich|streng|bekomme|geht auch nicht|verfliegt nicht|bleibt|nicht raus|nicht weg|schlimm|schlecht|eklig|komisch|ubel|katastrophe|wie|nach chemie|nicht auszuhalten|nicht zum aushalten|kunstlich|haftet)`,
    '(plastikgeruch|chemiegeruch|gummigeruch|eigengeruch|fischgeruch|kunststoffgeruch|lackgeruch|klebergeruch|modergeruch|chemiegestank|olgeruch|uringeruch|plastikgestank|muffgeruch|geruchsbelastigung|geruchsbelastung|plastikgeschmack|beigeschmack|nachgeschmack|gummigeschmack|metallgeschmack|seifengeschmack)',
    [`(schmeckt|schmecken|schmeckte|schmeckten|geschmack|geschmacklich|mundet) .. ${TASTES_BAD}`, 'nicht zu|nicht so|nicht nach|nicht kunstlich|nicht schlecht|nicht bitter'],
    '(ungeniessbar*|geschmacklos*|geschmacksneutral|geschmacksarm|fad|versalzen|ubersusst|pappig|zah wie|trocken wie|ranzig|untrinkbar|nicht geniessbar|nicht trinkbar|nicht essbar)',
    '(ruhrt|ruhren|fresst|frisst|fressen|frass|verweigert|verschmaht|verschmahen|verschmahte|mag|mogen|mochte) .. (es|das futter|futter|die leckerli*|das zeug|leckerlis) .. (nicht|an|)',
    '(hund|katze|kater|katzen|hunde|kaninchen|kind|kinder|familie|baby) .. (frisst|fressen|mag|mogen|ruhrt|isst|essen|trinkt|verschmaht|verweigert|geht) .. (nicht|nicht an|nie|verschmaht)',
    ['(kratzig*|fusselt|fusseln|fusselig*|fusselte|haart|haaren|pillt|pilling|knotchen*|knotchenbildung|flust|kratzt|kratzen|verfilzt|verfilzen|noppen|nope)', 'kratzt nicht|saugt|saugen|entfernt|burste|fusselrolle|katzenhaare|lautsprecher|ton|katzen kratzen|kratzbaum|kratzen an|katze|halskratzen|hals|oberflache|mucken'],
    '(bretthart*|steinhart*|beinhart*|knallhart*|knuppelhart*|bockhart|steif wie|hart wie|unbequem*|ungemutlich*|druckstellen bekommen|durchgelegen|liegekuhle|kuhle|durchgesessen|eingesunken|klumpt|verklumpt|klumpen*|platt wie|flachgelegen|blasen an|blasen gelaufen|wundgescheuert|wundgerieben|blutige fersen|blasen bekommen|scheuert)',
    '(kissen|polster|matratze|decke|fullung|topper|auflage|daunen) .. (platt|klumpig|flach|verrutscht|zusammengefallen|keine fullung|wie ein brett|nicht auf|geht nicht auf|loch)',
    
    '(hintern|po|rucken|nacken|gesass|fusse|steissbein|ohren|kreuz) .. (weh|schmerzen|schmerzt|wund|tut|taten|eingeschlafen)',
    '(ausgebleicht|ausgeblichen|verblasst|verblichen|ausgewaschen|verwaschen|abgefarbt|ausgeblutet|vergilbt|verfarbt|entfarbt|ausbleichen|bleicht aus|blutet aus|abfarbt|verbleicht|verblasst|grunspan|schwarz angelaufen|oxidiert)',
    '(farbt|farbte|farben) .. (ab|aus)',
    '(farbe*|schwarz|rot|blau|druck|gold|vergoldung|beschichtung|versilberung) .. (geht|ging|lost|losen|reibt|wascht|blattert|blutet|bleicht|bleichen|platzt|kommt) .. (ab|aus|runter|raus|sich|weg)',
    '(wird|wurde|wurden|farbt|lauft|liefen|lief|ist|macht) .. (grun|grune|grunen|gelb|gelblich|braun|schwarz|anlaufen|angelaufen|milchig|trub|grau|fleckig|rissig|speckig|poros|schmierig|klebrig) .. (finger|hals|ohr*|haut|sonne|tagen|wochen|monat*|wasche|waschen|sommer|winter|schnell|geworden|nach|)',
    '(finger|hals|ohrlocher|haut|ohr|ohrlappchen|handgelenk) .. (grun|schwarz|grune|verfarben)',
    ['(eingelaufen|eingegangen|geschrumpft|schrumpft|schrumpfte|eingeht|einlaufen|lauft ein|lief ein|liefen ein|ging ein|geht ein)', 'wasser|bestellung|pflanze*|anfrage|mail|rose|email|nachricht|zahlung'],
    '(aus der form|formlos|form verloren|verzieht sich|verzogen|leiert aus|leiern aus|ausgeleiert|beult aus|ribbelt|auflosungserscheinungen|spaltet sich|schalt sich|pellt sich|broselt|brockelt|brockeln|broseln)',
    [`(nach|bei) .. (wasche|waschen|waschgang|waschmaschine|# grad|trockner) .. (kleiner|kurzer|grosser|enger|locher|hart|filz*|nummern|fransen|wie ein lappen|blass|grau)`, ''],
    ['(loch|locher|lochlein|laufmasche*|faden|riss|risse|ziehfaden|nahtfehler|fehlstich*) .. (im|in|in der|am|an|an der|hangen|hingen|raus|heraus|zieht|ziehen|uberall|lose|unter der|nach|bekommen|drin|rausgezogen|schauen|stehen)', 'bohr*|wand|glas|display|bildschirm|scheibe|karton|verpackung|paket|tute|spiegel|gummi|dichtung|deckel|schussel|teller|tasse|roter faden'],
    '(uberall|lauter|lose|losen|loser|abstehende|heraushangende|hangen|viele|gezogene) (.. |)(faden|fadchen)',
    ['(lost|losen|loste|losten) sich .. (auf|ab|vom|von der|naht|schon|bereits|nach|langsam|aus|vorne|hinten|uberall|alles|die)', 'gut auf|schnell auf|im wasser|ruckstandslos|klumpenfrei|im kaffee|problem* auf|wand|scheibe'],
    '(blattert|blattern|splittert|splittern|platzt|platzen|pellt|schalt|schalen|nutzt sich|reibt sich|reiben sich) .. ab',
    '(abblattert|abblattern|abplatzt|absplittert|abbroselt|abgesplittert|abgerieben|abgenutzt)',
    ['(rost|rostet|rosten|rostete|rostig*|verrostet*|gerostet|rostflecken|rostspuren|rostfleck|flugrost|angerostet|durchgerostet|rostansatz)', 'entfern*|losen|rostloser|schutz*|nicht rostet|rostfrei|gegen|tiefkuhl*|alten|alter|rostige schraube gelost|schutzt|alte'],
    ['(wackelt|wackeln|wackelte|wackelig*|wacklig*|wackelige*|klapprig*|windschief|eiert|eiern|kippelt|kippelig|kippt|nicht gerade|schwankt|klappergestell|kippt um|wabbelig)', 'stuhl den ich|zahn|zahne|kopf|wackelt mit|alte|alter|wackelzahn'],
    '(seiten|seite|blatter|buchseiten) .. (fallen|fielen|lose|losen|raus|leer|doppelt|vertauscht|verkehrt|zusammengeklebt|herausgefallen|rausgefallen|lost|leere)',
    '(druck|aufdruck|schrift|motiv|bild|text|bedruckung|stickerei|logo|print) .. (verwischt|verschmiert|unscharf|blass|schief|unleserlich|abgegangen|rissig|verpixelt|verzerrt|geht ab|verschwommen|nach dem waschen|weg|blattert|versetzt|nicht lesbar|zu dunkel gedruckt)',
    '(bohrung*|bohrlocher|locher|gewinde|schraublocher|vorbohrung*|stanzung*|dubellocher) .. (passen|passt|stimmen|falsch|versetzt|schief|nicht|fehlen|ungenau|vergessen|daneben|uberein|schlecht)',
    '(zapfen|teile|bretter|platten|schrauben|dubel|elemente) .. (passen|gehen|stimmen|greifen|halten|) .. nicht (.. |)(in die locher gehen|zusammen|aufeinander|in die locher|ineinander|uberein|in die bohrung*)',
    '(nicht bundig|schief zusammen|nicht symmetrisch|ungleich lang|unterschiedlich lang|asymmetrisch|verwunden|scharfe grate|nicht entgratet|grate|grat|klebereste|kleberreste|leimreste|farbnasen|lacknasen|blasen im lack|lufteinschlusse|luftblasen|unebenheiten|uneben)',
    
    
    '(furchtbar*|schrecklich*|extrem|total|standig|dauernd|stark) (.. |)(knittert|knitteranfallig|elektrisch aufgeladen|statisch aufgeladen|ladt sich auf)',
    '(zerbrechlich|bricht sofort|bricht leicht|reisst sofort|reisst leicht|reisst schnell|bricht schnell|nutzt schnell ab|verbiegt sich|verbiegen sich|instabil|bruchgefahr)',
    `(${COUNT}|mehrere|einige|ein paar|alle) (.. |)(knopfe|knopf|steinchen|steine|perlen|maschen|rader|nahte|haken|haare|federn|pailletten) (.. |)(ab|verloren|weg|fehlten nach|aus|ausgefallen|raus)`,
    '(verliert|verlieren|verlor|verloren) .. (haare|federn|farbe|borsten|steine|steinchen|perlen|form|fussel|daunen|nadeln|blatter|glitzer|fullung|glanz|elastizitat|spannung|pailletten)',
    '(nadeln|federn|borsten|daunen|fullung|fasern|haare) .. (fallen|pieksen|piksen|stechen|kommen|quillt|quellen|brechen|gehen) .. (aus|raus|durch|heraus|ab)',
    '(hinterlasst|hinterlassen|hinterliess) .. (flecken|streifen|kleberuckstande|ruckstande|spuren|kratzer|abdrucke|schlieren)',
    '(schneidet|druckt|reibt|piekst|pikst|sticht|schneiden|drucken) .. (ein|schulter*|rucken|hinterm ohr|am ohr|haut|unangenehm|beim tragen|in die haut|beim sitzen|beim liegen|im kreuz)',
    
  ],
  normal: [
    ['(kaputt|kapputt)', `${DEVICE}|motor|machen|angekommen|kam|ankam|geliefert|lieferung|beim auspacken|auspacken|bekommen|paket|karton|transport|zu spat|kaputt zu kriegen|kaputtgelacht|nichts kaputt|kaputt geht|kaputt gehen sollte|alten|alter|altes|alte|verpackung|display|erhalten|post|dhl|hermes|vorherige*|schon kaputt|bereits|letzte*`],
    ['(gerissen|zerrissen|aufgegangen|abgebrochen|gebrochen|abgerissen|abgefallen|ausgerissen|eingerissen|durchgebrochen|abgeplatzt|verbogen|geplatzt|ausgefranst)', 'angekommen|kam|ankam|geliefert|lieferung|beim auspacken|auspacken|bekommen|paket|karton|transport|alten|alter|altes|alte|verpackung|verpackt|erhalten|schon|bereits|siegel|samen*|glas|tuten|tute|sack|beutel|schachtel|saatgut|handgelenk|finger|arm|knochen|sonne|keim*|original*|abgebrochen habe|kontakt|versuch|aufgerissen'],
    ['(plastik|plastikteil|plastikding|kunststoff|pappe|pressspan|polyester)', 'ohne|statt|verpackung*|tute|weniger|kein|*beutel|recycel*|laut|beschreibung|umschlag|steht|anstatt|sondern|plastikmull|folie|geschirr'],
    ['(hasslich*|potthasslich|schiach|unasthetisch|kitschig*)', 'beleg*|verpackung|nicht hasslich|alten|hassliche flecken|wand'],
    ['(dunner|dunnes|dunne) (.. |)(stoff|material|wand|blech|leder|holz|sohle|papier|fullung|polster*|decke|glas|leinwand|folie)', 'angenehm|schon dunn|sommer'],
    ['(geruch|geruche|chemisch|eklig riech*|duftet .. nicht)', 'kein|ohne|neutral|angenehm*|entfern*|gegen|gut|toll*|frisch*|geruchsneutral|beseitigt|schon|super|lecker|mein*|liebe|geruchlos|geschmack*|dezent*|schweissgeruch|neutralisiert|verfliegt|verflogen|brandgeruch|geschmackssache|verbrannt*'],
    ['(faserig|filzig|rau|rauh|sprode|bruchig|wellig|verbeult nach|lieblos|unsauber|schlampig|schludrig|zerknittert)', 'verpackt|eingepackt|verpackung|haut|lippen|hande|haare|service|hingeworfen|karton|paket|ruckseite|angekommen'],
  ],
  weak: [
    '(qualitat|verarbeitung|material|stoff|haptik|geschmack|komfort)',
    '(schrott|mull|dreck|mist|billig*|dunn|hart|steif|weich|fettig)',
    '(loch|locher|riss|risse|naht|nahte|schief|krumm|lose|locker|klebrig)',
    '(konsistenz|optik|oberflache)',
  ],
};
