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
  delivery: ['(*lieferung|*lieferzeit|*versand|*zustellung|*zusteller|*paketdienst|*lieferdienst|*spedition|*lieferant|*paketbote|*postbote|dhl|hermes|dpd|gls)'],
  customer_service: ['(*kundenservice|*kundendienst|*support|*hotline|*verkaufer|*handler|*anbieter|*service|*reklamation|*kommunikation|*ruckgabe|*rucksendung|*kundenbetreuung)'],
  price_value: ['(*preis*|*preis leistungsverhaltnis|*preis leistungs verhaltnis|*preis leistung|*kosten)'],
  not_as_described: ['(*beschreibung|*abbildung|*angaben|*werbung)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(schlecht*|mies|miese*|mieser|miserabel*|mangelhaft*|katastrophal*|katastrophe|unterirdisch*|grottig*|grottenschlecht*|ubel|furchtbar*|schrecklich*|grauenhaft*|grauenvoll*|scheusslich*|enttauschend*|enttausch*|ungenugend*|unzureichend*|erbarmlich*|jammerlich*|lacherlich*|unbrauchbar*|unmoglich*|minderwertig*|dilettantisch*|stumperhaft*|beschissen*|scheiss*|kacke|mist|mau|dreck|schrott|mull|ramsch|murks|pfusch|ein witz|ein schlechter scherz|ein scherz|eine frechheit|eine zumutung|eine unverschamtheit|eine katastrophe|ein albtraum|unter aller sau|unter aller kanone|fur die tonne|fur den mull|fur die katz|fur den arsch|unverschamt*|frech|dreist|nervig|nervt|nerven|argerlich|fragwurdig*|zweifelhaft*|unseri*|unzuverlassig*|ungut|bescheiden|durftig*|schwach*|labil|unterste schublade|wunschen ubrig|zu wunschen|gewohnungsbedurftig|nicht optimal|suboptimal*|naja|na ja|durchwachsen|mittelmassig*|massig|unausgereift|fehlerhaft*|mangel|lasch|eklig*|ekelhaft*|widerlich*|unangenehm*|nicht akzeptabel|daneben|fehlanzeige|nachgelassen|traurig)',
  '(nicht|nie|kein|keine|keinen|weder|wenig|alles andere als|nicht gerade|nicht besonders|nicht sonderlich|nicht wirklich|kaum|nicht sehr|gar nicht|uberhaupt nicht|nicht mehr|nicht so|leider nicht) (wirklich |so |mehr |sehr |besonders |ganz |gerade |ausreichend |immer |)(gut|gute|guten|guter|gutes|toll|tolle|super|uberzeug*|besonders|das gelbe vom ei|wie gewohnt|wie erwartet|wie gewunscht|ausreichend|optimal|ideal|stabil|hochwertig*|wertig|angenehm|bequem|schon|zufrieden|zufriedenstellend|der hit|das wahre|der bringer|der renner|empfehlenswert|akzeptabel|zumutbar|der rede wert|in ordnung|ok|okay|brauchbar|zu gebrauchen|durchdacht|ausgereift|sauber|ordentlich|zuverlassig|der knaller|gelungen|einwandfrei|perfekt|so toll|so dolle|so gut|so der hit|das beste|die beste|der beste|haltbar|robust|strapazierfahig|langlebig)',
  '(enttauscht*|versagt|lasst .. zu wunschen|lasst zu wunschen|uberzeugt .. nicht|uberzeugt nicht|stimmt .. nicht|stimmt nicht|klappt nicht|nicht geklappt|macht probleme|macht arger|gibt nach|geht gar nicht|konnte besser sein|durfte besser sein|mit mangeln|ist mangelhaft|hat nachgelassen|rasch defekt|schnell kaputt)',
  '(zu|sehr|viel zu|extrem|ziemlich|echt|so|arg) (schwach|leise|laut|dunkel|langsam|dunn|hart|weich|steif|rau|schwer|kompliziert|ungenau|empfindlich|kunstlich|suss|streng|instabil|locker|unhandlich|billig|schlecht|lasch|grob|kurz)',
];
