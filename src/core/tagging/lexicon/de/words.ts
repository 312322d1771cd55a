/*
 * Groups of words that several causes share. Comments fold umlauts, so "Größe" and "große", "schon" and "schön", "würde" and
 * "wurde", "könnte" and "konnte", "hätte" and "hatte" are one word here.
 */

/** A count, in digits or in words. */
export const COUNT =
  '(#|ein|eine|einen|einem|einer|eines|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|paar|wenige*|einigen|mehreren|halbe*)';

/** Spans of time and of use. */
export const TIME =
  '(minute*|min|stunde*|std|h|tag|tage|tagen|woche*|monat*|jahr*|einmal|zweimal|dreimal|mal|male|*wasche*|waschgang*|tragen|*gebrauch|*benutzung|*benutzen|*nutzung|*einsatz*|anwendung*|verwendung|fahrt*)';

/** Electrical goods and machines. */
export const DEVICE =
  '(*gerat*|*maschine|*sauger|*akku|*akkus|*batterie*|*handy|*telefon|*tablet|*laptop|*notebook|*rechner|*drucker|*fernseher|*monitor|*display|*bildschirm|*kamera|*lautsprecher|*box|*kopfhorer*|*headset|*mikrofon|*mikro|*lampe*|*leuchte|*licht|*birne*|*led|*leds|*uhr|*watch|*wecker|*mixer|*toaster|*kocher|*fohn|*fon|*bugeleisen|*rasierer|*trimmer|*burste|*waage|*thermometer|*heizung|*lufter|*ventilator|*pumpe|*motor|*schrauber|*bohrer|*sage|*maher|*router|*stick|*festplatte|*konsole|*controller|*tastatur|*maus|*fernbedienung|*ladegerat|*ladekabel|*netzteil|*kabel|*adapter|*stecker|*powerbank|*drohne|*roboter|*herd|*ofen|*platte|*grill|*kuhlschrank|*elektronik|*platine|*sensor|*schalter|*taste*|*knopfe|*navi|*babyphone|*anlage)';

/** Parts that break off goods of all kinds. */
export const PART =
  '(*griff*|*henkel|*naht|*nahte|*reissverschluss*|*zipper|*knopf*|*druckknopfe|*sohle*|*absatz*|*riemen|*riemchen|*gurt|*gurte|*trager|*schnalle*|*verschluss*|*haken|*scharnier*|*rad|*rader|*rolle*|*bein|*beine|*lehne|*schraube*|*gewinde|*kette|*band|*bander|*deckel|*bugel|*clip*|*feder|*hebel|*stange*|*rohr|*rahmen|*gestell|*brett*|*boden|*schublade*|*leiste*|*plastik*|*kunststoff*|*gummi*|*leder|*stoff*|*bezug*|*saum|*kragen|*tasche*|*schlaufe*|*kordel*|*schnur|*seil|*spitze*|*borsten|*stiel|*achse|*lenker|*sattel|*pedal*|*stein|*steine|*steinchen|*perle*|*pailletten|*ohr|*ohren|*auge|*augen|*arm|*arme|*zunge|*lack*|*beschichtung*|*aufdruck|*motiv|*logo|*folie|*furnier|*einband|*fullung|*watte|*polster*|*kissen|*netz|*plane|*duse|*schlauch|*klinge|*zinken|*halterung*|*halter|*fuss|*fusse|*stutze*|*klappe|*tur|*turen|*spange*|*nadel*|*anhanger|*ringe|*ring|*verschweissung|*latte*|*lattenrost|*gelenk*|*zapfen|*lasche*|*klett*|*ose|*osen|*kappe|*steg|*zug|*stab|*stabe|*hulle|*schale|*wanne|*sitz|*sitzflache|*korb|*glitzer|*kleber|*leim|*welle|*zahn*|*hals|*kopf|*schirm)';

/** Clothes and shoes. */
export const GARMENT =
  '(*hose|*hosen|jeans|leggings|*strumpf*|*socke*|*rock|*kleid|*bluse|*hemd|*shirt|*pullover|*pulli|*jacke|*mantel|*weste|*bh|*slip|*unterhose*|*shorts|*bikini|*badeanzug|*schuh|*schuhe|*stiefel*|*sandale*|*sneaker*|hausschuhe|*handschuh*|*mutze|*hut|*cap|*kappe|*gurtel|*armel*|*bund|*kragen|*trager|*cups|*korbchen|*beine|*hosenbeine|*saum|*taille|*ausschnitt|*armloch*|*armband|*ring|*anzug|*body|*windel*|*kostum|*geschirr|*halsband|*brille)';

/** The parts of the body that clothes sit on. */
export const LIMB =
  '(*brust|*bauch|*huft*|*taille|*po|*oberschenkel*|*schenkel*|*wade|*waden|*knie|*knochel*|*fuss|*fusse*|*zeh|*zehe|*zehen|*ferse*|*spann|*ballen|*handgelenk*|*finger*|*daumen|*arm|*arme|*armen|*oberarm*|*schulter*|*rucken|*hals|*kopf|*ohr|*ohren|*kinn|*busen|*schritt|*achsel*|*ellbogen|*nase)';

/** The parcel and what goods are packed in. */
export const PARCEL =
  '(*paket|packchen|packerl|packli|*sendung|*karton*|*schachtel|*umschlag|*tute|*beutel|*verpackung|*packung|*box|*kiste|*dose|*dosen|*sack|*hulle|*tuch|*umverpackung|*originalverpackung|ovp)';

/** Carriers and the people who bring parcels. */
export const CARRIER =
  '(dhl|hermes|dpd|gls|ups|*post|postbote*|postler|briefkasten*|*bote|*boten|botin|*fahrer|*fahrerin|*zusteller*|*lieferant|*lieferdienst|*paketdienst|*kurier*|*spedition)';

/** Sellers and those who answer for them. */
export const FIRM =
  '(*verkaufer*|*handler*|*anbieter*|*hersteller*|*shop|*firma|*laden|*support|*kundendienst*|*kundenservice|*kundenbetreuung|*service|*hotline|amazon|*mitarbeiter*|*betreiber|*partner)';

/** What devices of the buyer goods must fit. */
export const OWN_DEVICE =
  '(*handy*|iphone*|samsung*|galaxy*|huawei|xiaomi|pixel*|*tablet*|ipad*|laptop*|notebook*|macbook*|mac|pc|*rechner|*drucker|*fernseher|tv|*konsole|playstation|ps4|ps5|xbox|*kamera|*maschine|*gerat|*sauger|*auto|*golf|vw|audi|bmw|ford|mercedes|*fahrzeug|*fahrzeugschein|*wagen|*modell*|*fahrrad|*velo|*bike|*roller|*motorrad|*wasserhahn|*hahn|*armatur|*steckdose*|*anschluss|*herd|*herdplatte|*spulmaschine|*mixer|*toaster|*topf|*topfe|*fassung|*lampe|*leuchte|*router|*rasierer|*zahnburste|*uhr|*watch|*kinderwagen|*bohrmaschine|*schrauber|*rohr|*schlauch|*wc|*toilette|*schiene|*rahmen|*grill|*automat|*staubsauger|android|ios|windows|alexa|*echo|*smartphone|*kindle|*felge*|*reifen|*motor|*gewinde|*babyschale|*akku|*controller|*headset|*monitor|*maher)';
