import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: ['(*passform|*schnitt|*bundweite|*oberweite|*grossentabelle|*grossenangabe*|*weite)'],
  function_defect: [
    '(*klang|*klangqualitat|*sound|*bass|*bildqualitat|*empfang|*verbindung|*bluetooth|*wlan|*akku|*akkulaufzeit|*laufzeit|*ladezeit|*saugkraft|*leistung|*motor|*display|*sensor*|*mikrofon|*lautsprecher|*kamera|*fernbedienung|*helligkeit|*heizleistung|*kuhlung|*reichweite|*mechanik|*pumpe|*dichtung|*bremse*|*schaltung|*funktion|*wirkung|*klebekraft|*saugnapf*|*halt|*software|*deckkraft|*isolierung|*reinigungsleistung|*genauigkeit|*messwerte|*druckbild|*tastatur|*tasten|*magnet*|*haftung)',
  ],
  quality_material: [
    '(*qualitat|*verarbeitung|*material|*materialien|*stoff|*nahte|*naht|*reissverschluss|*griff*|*henkel|*lack|*beschichtung|*plastik|*kunststoff|*holz|*leder|*kunstleder|*gummi|*polsterung|*polster|*fullung|*druck|*aufdruck|*bindung|*papier|*haptik|*optik|*komfort|*geschmack|*geruch|*sohle*|*schnalle|*scharnier*|*rollen|*rader|*beine|*rahmen|*gestell|*schrauben|*matratze|*kissen|*bezug|*faden|*kette|*borsten|*einlegesohle*|*ausfuhrung|*stabilitat|*stand|*garn|*wolle|*machart|*oberflache|*kanten|*furnier|*haltbarkeit|*finish)',
  ],
  hard_to_use: [
    '(*anleitung|*gebrauchsanweisung|*handbuch|*app|*menu|*menufuhrung|*aufbau|*zusammenbau|*montage|*installation|*einrichtung|*bedienung|*handhabung|*steuerung|*ubersetzung|*reinigung|*registrierung|*inbetriebnahme)',
  ],
  damage_transit: ['(*verpackung|*umverpackung|*karton)'],
  delivery: [
    '(*lieferung|*lieferzeit|*versand|*zustellung|*zusteller|*paketdienst|*lieferdienst|*spedition|*lieferant|*paketbote|*postbote|dhl|hermes|dpd|gls)',
  ],
  customer_service: [
    '(*kundenservice|*kundendienst|*support|*hotline|*verkaufer|*handler|*anbieter|*service|*reklamation|*kommunikation|*ruckgabe|*rucksendung|*kundenbetreuung)',
  ],
  price_value: ['(*preis*|*preis leistungsverhaltnis|*preis leistungs verhaltnis|*preis leistung|*kosten)'],
  not_as_described: ['(*beschreibung|*abbildung|*angaben|*werbung)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(schlecht*|mies|miese*|miserabel*|mangelhaft*|katastroph*|unterirdisch*|grottig*|grottenschlecht*|ubel|furchtbar*|schrecklich*|grauenhaft*|grauenvoll*|enttausch*|ungenugend*|unzureichend*|erbarmlich*|lacherlich*|unbrauchbar*|unmoglich*|minderwertig*|beschissen*|scheiss*|kacke|mist|mau|dreck|schrott|mull|ramsch|murks|pfusch|ein (witz|scherz|schlechter scherz|albtraum|graus)|eine (frechheit|zumutung|unverschamtheit|katastrophe)|unter aller (sau|kanone)|fur (die tonne|den mull|die katz|den arsch)|am arsch|unverschamt*|frech|dreist|nervig|nervt|argerlich|fragwurdig*|zweifelhaft*|unseri*|unzuverlassig*|bescheiden|durftig*|schwach*|labil|zu wunschen|gewohnungsbedurftig|suboptimal*|naja|so lala|massig|unausgereift|fehlerhaft*|mangel|lasch|eklig*|ekelhaft*|widerlich*|unangenehm*|daneben|fehlanzeige|nachgelassen|versagt|billig*|unsauber*|schlampig*)',
  '(nicht|nie|kein|keine|keinen|weder|wenig|kaum|alles andere als) (wirklich |so |mehr |sehr |besonders |sonderlich |gerade |ausreichend |immer |) (gut*|toll*|super|uberzeugend|uberzeugt|besonders|berauschend|wie (gewohnt|erwartet)|ausreichend|optimal|ideal|stabil|hochwertig*|wertig|angenehm|bequem|schon|zufriedenstellend|der hit|das wahre|der bringer|das gelbe|empfehlenswert|akzeptabel|in ordnung|ok|okay|brauchbar|zu gebrauchen|durchdacht|ausgereift|sauber|ordentlich|zuverlassig|einwandfrei|perfekt|haltbar|robust|langlebig|doll*)',
  '(lasst .. zu wunschen|uberzeugt .. nicht|stimmt .. nicht|klappt nicht|nicht geklappt|macht (probleme|arger)|gibt nach|geht gar nicht|(konnte|durfte) besser sein)',
  '(zu|sehr|viel zu|extrem|ziemlich|echt|so) (schwach|leise|laut|dunkel|langsam|dunn|hart|weich|steif|rau|schwer|kompliziert|ungenau|empfindlich|kunstlich|suss|streng|instabil|locker|unhandlich|kurz)',
];
