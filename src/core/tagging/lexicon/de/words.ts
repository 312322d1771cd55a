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
  '(*gerat*|*maschine|*sauger|*akku|*akkus|*batterie*|*handy|*telefon|*tablet|*laptop|*notebook|*rechner|*drucker|*fernseher|*monitor|*display|*bildschirm|*kamera|*lautsprecher|*box|*kopfhorer*|*headset|*mikrofon|*mikro|*lampe*|*leuchte|*licht|*birne*|*led|*leds|*uhr|*watch|*mixer|*toaster|*kocher|*fohn|*fon|*bugeleisen|*rasierer|*burste|*waage|*thermometer|*heizung|*lufter|*pumpe|*motor|*schrauber|*bohrer|*sage|*maher|*router|*stick|*festplatte|*konsole|*controller|*tastatur|*maus|*fernbedienung|*ladegerat|*ladekabel|*netzteil|*kabel|*adapter|*stecker|*powerbank|*roboter|*herd|*ofen|*platte|*grill|*kuhlschrank|*elektronik|*sensor|*schalter|*taste*|*knopfe)';

/** Parts that break off goods of all kinds. */
export const PART =
  '(*griff*|*henkel|*naht|*nahte|*reissverschluss*|*knopf*|*sohle*|*absatz*|*riemen|*gurt|*gurte|*trager|*schnalle*|*verschluss*|*haken|*scharnier*|*rad|*rader|*rolle*|*bein|*beine|*lehne|*schraube*|*gewinde|*kette|*band|*bander|*deckel|*bugel|*clip*|*feder|*hebel|*stange*|*rohr|*rahmen|*gestell|*brett*|*boden|*schublade*|*leiste*|*plastik*|*kunststoff*|*gummi*|*leder|*stoff*|*bezug*|*saum|*kragen|*tasche*|*kordel*|*schnur|*seil|*spitze*|*borsten|*stiel|*achse|*lenker|*sattel|*pedal*|*stein|*steine|*steinchen|*perle*|*pailletten|*ohr|*ohren|*auge|*augen|*arm|*arme|*zunge|*lack*|*beschichtung*|*aufdruck|*logo|*folie|*furnier|*einband|*fullung|*polster*|*kissen|*plane|*duse|*schlauch|*klinge|*zinken|*halterung*|*halter|*fuss|*fusse|*klappe|*tur|*turen|*ringe|*ring|*verschweissung|*latte*|*zapfen|*klett*|*kappe|*stab|*stabe|*hulle|*schale|*sitz|*sitzflache|*kleber|*zahn*|*hals|*kopf)';

/** Clothes and shoes. */
export const GARMENT =
  '(*hose|*hosen|jeans|leggings|*strumpf*|*socke*|*rock|*kleid|*bluse|*hemd|*shirt|*pullover|*pulli|*jacke|*mantel|*bh|*unterhose*|*shorts|*schuh|*schuhe|*stiefel*|*sandale*|*sneaker*|*handschuh*|*mutze|*hut|*kappe|*gurtel|*armel*|*bund|*kragen|*trager|*cups|*korbchen|*beine|*hosenbeine|*saum|*taille|*ausschnitt|*armband|*ring|*anzug|*geschirr|*halsband|*brille|*latschen|*pantoffel*|*hausschuh*|*slipper*|*pumps|*strampler|*schlafanzug|*badeanzug|*bikini|*weste|*overall|*slip)';

/** The parts of the body that clothes sit on. */
export const LIMB =
  '(*brust|*bauch|*huft*|*taille|*po|*oberschenkel*|*wade|*waden|*knie|*knochel*|*fuss|*fusse*|*zeh|*zehe|*zehen|*ferse*|*handgelenk*|*finger*|*daumen|*arm|*arme|*armen|*oberarm*|*schulter*|*rucken|*hals|*kopf|*ohr|*ohren|*busen|*achsel*)';

/** The parcel and what goods are packed in. */
export const PARCEL =
  '(*paket|packchen|packerl|packli|*sendung|*karton*|*schachtel|*umschlag|*tute|*beutel|*verpackung|*packung|*box|*kiste|*dose|*dosen|*sack|*hulle|*tuch|*umverpackung|*originalverpackung|ovp)';

/** Carriers and the people who bring parcels. */
export const CARRIER =
  '(dhl|hermes|dpd|gls|ups|*post|postbote*|postler|briefkasten*|*bote|botin|*fahrer|*fahrerin|*zusteller*|*lieferant|*lieferdienst|*paketdienst|*kurier*|*spedition)';

/** Sellers and those who answer for them. */
export const FIRM =
  '(*verkaufer*|*handler*|*anbieter*|*hersteller*|*shop|*firma|*laden|*support|*kundendienst*|*kundenservice|*kundenbetreuung|*service|*hotline|amazon|*mitarbeiter*)';

/** What devices of the buyer goods must fit. */
export const OWN_DEVICE =
  '(*handy*|iphone*|samsung*|galaxy*|pixel*|*tablet*|ipad*|laptop*|notebook*|macbook*|mac|pc|*rechner|*drucker|*fernseher|tv|*konsole|xbox|*kamera|*maschine|*gerat|*sauger|*auto|*golf|vw|audi|bmw|mercedes|*fahrzeug|*fahrzeugschein|*wagen|passat|polo|skoda|octavia|opel|ford|fiat|toyota|renault|kombi|*motorrad|*roller|*modell*|*fahrrad|*bike|*spuler|*wasserhahn|*hahn|*steckdose*|*anschluss|*herd|*herdplatte|*spulmaschine|*mixer|*toaster|*topf|*topfe|*fassung|*lampe|*leuchte|*router|*rasierer|*zahnburste|*uhr|*watch|*kinderwagen|*bohrmaschine|*schrauber|*rohr|*schlauch|*toilette|*schiene|*rahmen|*grill|*staubsauger|android|ios|windows|alexa|*echo|*smartphone|*reifen|*motor|*gewinde|*akku|*controller|*headset|*monitor|*maher)';
