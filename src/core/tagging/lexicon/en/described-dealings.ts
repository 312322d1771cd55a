import type { CausePhrases } from '../lexicon.ts';

/*
 * Grievances about listing, fit to other things, handling and money that buyers tell as a story instead of naming them.
 */
const COUNT =
  '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|a few|a couple of)';
const SUM =
  '(#|five|ten|twelve|fifteen|twenty|twenty two|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|two hundred|three hundred|hundreds of)';
const CURRENCY = '(dollar*|buck*|quid|euro*|pound*|usd|gbp|eur|cents|pence)';
const SOURCE =
  '(title|listing|advert|ad|description|blurb|website|product page|photo|photos|picture|pictures|pic|pics|image|images|video|page|specs|specification*|catalog|product description)';
const MAKER =
  '(apple|nike|adidas|sony|samsung|lego|dyson|canon|gucci|brand|dealer|manufacturer|maker|jeweler|jeweller|expert|official (site|store|shop)|service center|store|shop|mechanic)';
const CARRIER =
  '(courier|driver|postman|postie|delivery (man|driver|guy|woman|company|people)|hermes|evri|yodel|dpd|dhl|ups|usps|fedex|gls|royal mail|parcelforce|carrier|mailman|amazon)';
const MINE = '(my|our|mums|dads|my sons|my daughters|the|his|her|any of my|either of my|an|a)';

export const describedOtherwise: CausePhrases = {
  strong: [
    '(says|said|states|gives|lists|claims|advertised as|listed as|described as) (it is |) # (cm|mm|inch*|metres|meters|liters|ml|oz|kg|grams|watts|hours|ft|feet|gb|m)... (measure*|it is|mine is|actual*|real*|more like|only|got|is #)',
    `${SOURCE} .. (says|said|states|claims|claimed|promise*|shows|showed|lists|listed|mention*|boasts|boasted|describes|described|has|had|calls|called|reads|gives|gave) ... (mine|it is|is really|reality|in truth|what (you|i) (get|got)|what came|what arrived|actually|tag|sticker|more like|try|lucky|at best|at most|barely|measured|weighs|turns out|only|nothing|nope|no such|instead|hardly|nowhere near|rubbish|not|hasnt|has not)`,
    `(in|on) (the |their |your |)${SOURCE} ... (in real life|in reality|in person|mine|what you get|what i got|what came|the real|this one|actually|they have not|but|in fact|in truth|what arrived)`,
    '(in my hands|once it is here|in real life|in reality|irl) (it|they|this|are|the|is|was) .. (is|are|was|were|look*|more|just|nothing|a|fire|bright|dull|dark|pale)',
    '(described|sold|advertised|listed|marketed|billed|labeled|presented|promoted|touted|pitched|pictured|shown) .. (as|with) .. (silent|waterproof|leather|wool|silk|cotton|solid|oak|new|brand new|genuine|real|stainless|handmade|hand made|organic|heavy duty|quiet|silver|gold|professional|premium|sturdy|adjustable|unbreakable|washable|wireless|rechargeable|pockets|a lid|a hood|large|thick|soft|non stick|pure|natural|wooden|metal)',
  ],
  normal: [
    [
      `(the|its|their|your) ${SOURCE} .. (says|said|states|stated|claims|claimed|promised|promises|shows|showed|lists|listed|mentions|mentioned|clearly)`,
      'just like|exactly|as the|like the|what the|accurate|true|does what|matches|perfect|my fault|read|notice|misread|missed|silly|overlooked|see|better than|than the|as it|size guide',
    ],
    [
      `${SOURCE} (the|it|they|you|there|she|he|all|this|these) .. (has|have|had|is|are|was|were|look*|come*|wears|show*)`,
      'just like|exactly|as the|like the|what the|accurate|same as|matches|perfect|my fault|read|missed|silly|better than',
    ],
    [
      `${SOURCE} (says|states|claims|promises|shows|lists|mentions|promised|claimed)`,
      'just like|exactly|as the|like the|what the|accurate|true|does what|matches|perfect|my fault|read|notice|misread|missed|silly|overlooked|see|better than|than the|as it|watched',
    ],
    [
      '(described|sold|advertised|listed|marketed|billed|promoted|touted) (to me |)(as|a|to be|with)',
      'exactly|accurate*|used|correct*|gift|perfect*|just as|out',
    ],
    [
      '(calls itself|in real life|what you (actually |)get is|what you get are)',
      'better|nicer|prettier|great|beautiful|gorgeous|love|lovely|stunning|perfect',
    ],
  ],
};

export const counterfeitDescribed: CausePhrases = {
  strong: [
    '(are|is|was|were|just|cheap|bad) (copies|imitations|fakes|replicas|knockoffs)',
    'not the real (one|ones|thing|deal)',
    '(not|isnt) (the |an |)(original|genuine|authentic) (brand|product|one|item|part)',
    '(logo|brand|name|label|tongue|box|bottle|lid|packaging|tag|sticker|print|lettering) .. (spelled|spelt|misspel*|typo*|missing a letter|extra letter|wrong letter*|says (.. )instead)',
    [
      `${MAKER} .. (said|says|told me|told us|confirm*|took one look|laughed|check*|looked|spotted|verif*|refused|wouldnt|does not|knew|sent it back) ... (not (one of |a |an |)(their*|real|genuine|authentic|original|gold|silver|made by)|isnt (theirs|one of|real)|copy|imitation|replica|not exist|never made|no such|no record|dud|wasnt real)`,
      'problem|fault|arrived|delivered',
    ],
    '(serial|serial number|batch|code|hologram|imei|barcode|model number|certificate) ... (not (on|in|recogni*|valid|exist|found|match|change|scan|come up|there|registered)|isnt (on|in|valid)|no such|invalid|already been|belongs to|used by|comes up as|unknown|blacklisted|stolen)',
    'no such (number|model|serial|product|code|batch)',
    '(registered|activated) to (someone|somebody|another)',
    '(not|never|isnt|no way) .. (is |are |a |an |the |)(genuine|authentic|kosher|legit|official) .. (one*|part*|item*|product*|cream|cartridge*|battery|charger|perfume|goods|article|dvd|book|bag|shoes|watch|merchandise)',
  ],
  normal: [],
};

export const hardDescribed: CausePhrases = {
  strong: [
    '(hour*|ages|minutes|days|forever|while|long) to (work|figure|find) out',
    `(need|needs|needed|takes|took|require*|wants|must have) .. (both hands|three hands|four hands|two hands|two people|three people|degree|phd|pliers|muscles|superhuman|the strength|strength of|a hammer|fingernails|a vice|arms like|the patience|a saint|a third hand|an extra pair|a prayer|a foot|mensa)`,
    '(in|of) (chinese|korean|german|japanese|polish|russian|italian|spanish|french|dutch|arabic|swedish|turkish|gibberish|broken english|pidgin|tiny print|microscopic (print|type)) (only|and|but|not|no|with no|which|or)',
    '(page*|leaflet|booklet|manual|instruction*|sheet|guide|app|menu*|everything|voice|settings|screen) .. (in |of |only )(chinese|korean|german|japanese|polish|russian|italian|spanish|french|dutch|a foreign|arabic|gibberish|broken english|swedish|cyrillic|mandarin)',
    '(spent|wasted|lost|took|takes|taken) .. (whole|all|entire|half|most|best part|hours|two hours|three hours|four hours) .. (sunday|saturday|weekend|day|morning|afternoon|evening|night|bank holiday|build*|assembl*|trying to (build|put|fit|set|assemble|install))',
    `${COUNT} (hours|evenings|days|people|adults|of us|attempts|goes) (to (build|fit|assemble|put|work|get|install|set|hang|fold|mount)|building|assembling|and it is still|and still not|of my life)`,
    '(leaflet|manual|instruction*|booklet|guide|diagram*|drawing*|picture*|sheet) .. (no words|wrong side|wrong way|the wrong|back to front|no pictures|single picture|no text|contradict*|gibberish|translated|blurred|blurry|the size of|too small|microscope|magnifying|missing steps|for another|for a different|different (model|version)|out of date)',
    '(panels|parts|pieces|bits|screws|bags|bolts|poles|shelves|boards) .. (not|arent|werent|isnt|without) .. (letter*|label*|number*|marked|named)',
    '(hole*|screw*|bolt*|slot*|tab*|dowel*|panels) .. (nowhere near|wrong (place*|side|end|way|spot|size)|miles (off|out|apart)|out by|off by|do not meet|not where|not drilled|missing from|too (small|big|shallow) for the (dowel*|screw*|bolt*))',
    '(can|could) not (tell|see|work out|make out|figure out|find) (which|what|how|where) (way|side|part|it|goes|to|screw|button|the|piece|you|bit|is|i)',
    '(app|website|menu*|settings|software|interface|remote|controls|display|set up|setup|assembly|dashboard|manual) (is|are|was|were) (a |an |one big |such a |like a |)(maze|mess|joke|minefield|nightmare|jungle|puzzle|mystery|dogs breakfast|shambles|labyrinth|stone age)',
    '(fiddly|footery|stiff to|awkward to|heavy to|fight with it|wrestle*|wrestling) .. (with|every|to|it|the|bit*|job|each|getting|little|screws|clips|parts|thing)',
    'too heavy (for|to) (me|my|a|one|an|her|him|lift|hold|use|move|carry|push|women)',
  ],
  normal: [
    [
      '(leaflet|booklet|diagram*)',
      'clear*|good|great|easy|simple|follow*|helpful|includ*|missing|say*|said|as the|per the|there|came with|nice|inside|shows|with it|a leaflet',
    ],
    '(getting|get|prise|pry|prising|wrestling|lever) (.. )(lid|cap|top|cover|back|battery|bottle|door|thing) (off|open|out|back on)',
  ],
};

const RIG =
  '(audi|hyundai|nissan|mazda|subaru|tesla|vw|volkswagen|yamaha|shimano|bosch|makita|dewalt|ryobi|milwaukee|stihl|husqvarna|hp|epson|brother|dell|lenovo|surface|lg|philips|braun|siemens|miele|hotpoint|whirlpool|beko|delonghi|weber|fitbit|garmin|nintendo|firestick|fire stick|alexa|ring|boiler|radiator*|thermostat|cooker|hob|rack|rails|tripod|bike|pram|stereo|amp|turntable|guitar|taps|tap|hosepipe|hose|chainsaw|# (pro|mini|max|plus|ultra|fe|se|air|series)|phone|smartphone|e bike|ebike|trailer|van|boat|outlet*|socket*|lamp*|holder|fitting*|mount|bracket|frame|pipe*|valve*|router|set top box|soundbar|projector|reader|helmet|seat post|handlebar*|pen)';

export const compatibilityDescribed: CausePhrases = {
  strong: [
    `(wrong size|not fit|not fits|not work with|not suit|wrong one|wrong type|wrong part) (for |)${MINE} ${RIG}`,
    `(not|never) (fit|fits|fitting|suit|suits) ${MINE} (new |old |own |# |) .. ${RIG}`,
    '(two pin|2 pin|three pin|3 pin|round pin|flat pin|continental|euro|european|chinese|american|us|uk|eu|british|foreign|australian) (plug*|pin*|adaptor*|adapter*|charger|socket|voltage|lead|connector)',
    [
      '(isnt|not|un|no longer|never) supported',
      'back|seat|weight|feel|frame|arch|by (the |)(seller|staff)|neck|foot|lumbar|wrist',
    ],
    `${RIG} .. (not|never|refuses to|wont|says|said|keeps saying|rejects|rejected|cannot) .. (recogni*|see|accept*|take|took|read|detect*|find|know|like|unknown|unsupported|incompatible|invalid|error|it)`,
  ],
  normal: [
    [
      '(will|would|does|did) not (take|accept|recogni*) (it|them|these|this|the|any)',
      'eyes|son|daughter|cat|dog|kids|husband|wife|friend|seller|child|baby|skin|they|shop|company|support|store|return*|back|long|card|customer service',
    ],
    [
      '(does|do|did|will|would) not (slot|clip|screw|thread|seat|sit|mate|plug|attach) (in|into|on|onto|to|with|over)',
      'properly|stay|well|securely|head|shoulder*',
    ],
  ],
};

export const deliveryDescribed: CausePhrases = {
  strong: [
    '(nobody came|no one came|nobody showed|no one showed|waited in|stayed in (for|all)|no show)',
    '(tracking|app|status|website|system|tracker|it|order) .. (said|says|shows|stuck on|stuck at|has been|been|not moved|has not|frozen|keeps saying|unchanged) .. (out for delivery|in transit|dispatched|shipped|processing|preparing|stops away|label created|pending|since|weeks|days|for a week|tomorrow|moved|updated|changed)',
    '(turned up|showed up|landed|reached (me|us)|came|arrived|here|delivered|received|got it|appeared) .. (the |a |an |)(day|days|week|weeks|month|months|fortnight|hours|hour) .. (after|later|past|behind|late|overdue)',
    '(turned up|so|too|hours|days|weeks) (so |)late (that|for|to|and|the|we|i|it|in|again)',
    [
      `${COUNT} (business |working |whole |full |solid |bloody |long |)(days|weeks|months|fortnight|hours|day|week|month) (late|overdue|behind|past (the|its)|of waiting|in transit|without (a|any|my)|ago and (still|nothing|no)|and counting|and still (no|not|nothing)|for delivery|for a (two|next|three)|to (come|arrive|get here|reach|turn up|deliver|travel|cross|go))`,
      'refund*|reply|response|answer|money|out of date|expir*|best before|to come (off|out|loose)',
    ],
    '(got|been|was|gets) (nicked|pinched|stolen|swiped)',
    [
      '(left|leave*|dumped|abandoned|chucked|sitting|lying|hid|hidden|stuffed|put|dropped|found|flung|threw|slung|lobbed) (it |them |the (parcel|box|package) |my (parcel|package|order) |outside |)(on|by|in|behind|under|next to|over|beside|at|against|into) (the |my |our |a |someones |next doors |) .. (step|doorstep|porch|bin|bins|recycling|hedge|pavement|street|road|drive|driveway|rain|garden|pond|gate|stairs|stairwell|lobby|communal|bushes|puddle|fence|wall|neighbo*|wrong (house|door|flat|address)|full view|plain sight|plain view|kerb|curb|mud|snow|path|letterbox)',
      'instructions|as i asked|safe place|as requested|as asked|pot|plant|statue|keep|light|solar|decoration*|gnome|lasts|weather|years',
    ],
    [
      `${CARRIER} .. (swear*|swore|claim*|insist*|reckon*|lie*|says|said|pretend*|never|did not|could not|would not|refused to|forgot|failed to|drove|walked|left|threw|chucked|dumped|lost|kept|sent it|marked|tried|decided|shouted) .. (handed|delivered|signed|knock*|rang|ring|tried|left|attempt*|nobody|no one|up the (drive|stairs)|off|past|a card|wrong|it|at me|over|come|came|find|the|my|home|us)`,
      'as (i|we) (had |would |)asked|thank you|as requested',
    ],
    'paid (extra |more |) (for |)(the |)(next day|express|priority|expedited|24 hour|24h|guaranteed|saturday|special delivery|overnight|same day|premium delivery|fast|48 hour|first class|1 day|2 day|two day)... (got|came|took|late|days|week|not|still|never|arrived|turned|next week|no|slow*|later)',
    '(sent|went|delivered|posted|shipped|taken|addressed|dropped|redirected) .. to (the |an |my |some |a |)(old|wrong|previous|other|random|different|someone|neighbor*|number #|completely|stranger*|next door|empty|house #)',
    '(returned|sent|gone|went|shipped) back to (the |)(sender|seller|depot|warehouse|them|china|shop) (without|before|by|because|for no|instead|and)',
  ],
  normal: [
    ['(old|previous|wrong|other) (address|flat|house|street|door|postcode)', 'old house'],
    ['(chased|depot|parcel shop|collection point)', ''],
    ['(still|yet) no (order|sign|shoes|item|book|word|goods|show)', 'refund'],
  ],
};

export const safetyDescribed: CausePhrases = {
  strong: [
    '(a|got|has|had|full of) splinter*',
    '(face|skin|lips|lip|eyes|eyelid*|scalp|throat|mouth|hands|arms|neck|chin|chest|feet|tongue|legs|back|cheeks|jaw|forehead|ears|earlobe*|fingers|armpit*|bottom|belly|tummy) .. (like fire|came up|come up|came out in|flare*|blew up|raw|blotch*|weeping|swelled|ballooned|stung|sore and|burning|bright red|red and|scabb*|cracked and bleed*|peeling off|puffed|oozing|spots)',
    '(came|come|coming|broke|breaking|erupted) (up|out) in .. (lumps|spots|bumps|blisters|boils|a red|red|sores|pimples)',
    '(blotches|weals|pustules|angry red|burned like hell|burns like)',
    '(swelled|puffed) (shut|up|closed)',
    [
      '(cracked|banged|bumped|bruised|twisted|sprained|knocked|split|bust|gashed|broke|hit|trapped|bashed|sliced|cut|nipped|caught|lost|hurt) (open |)(my|his|her|our|their|my .. ) .. (head|wrist|ankle|knee|toe*|elbow|back|nose|tooth|teeth|lip|finger*|arm|leg|hip|chin|forehead|coccyx|rib*|thumb|skull|eye*|hand|cheek|shoulder)',
      'life saver|lifesaver|surgery|recover*|when i|after i|since i|years ago|last (year|month|winter)',
    ],
    '(screw|nail|staple|wire|spike|splinter*|needle|glass|pin|spring|metal|shard|blade|bolt|tack|rivet) (tip |end |point |) .. (poking|sticking|protruding|jutting|pokes|sticks|stuck|jabbed|dug|left in|hidden) (through|out|up|into|in)',
    '(handle*|plug|charger|casing|case|base|cable|cord|side*|lid|wire|adaptor|adapter|brick|outside|body|back|battery|knob*|strap|pad|phone|seat|button|glass|surface|metal|switch|unit) .. (is|was|gets|got|goes|went|became|become*) .. (scorching|glowing|boiling|roasting|too hot to|so hot|searing|blistering)',
    '(got|have|had|left with) (the |a |an |two |some |) (burn|burns|blister*|scar|scars|scald|bruise*|cut|cuts|lump|black eye)',
    '(flames|fire|smoke|sparks) .. (shot|leapt|coming|came|everywhere|licking|started|out|pouring|inside|from|all over|alarm went|filled)',
    '(full of|filled with|filled the (.. )with) smoke',
    '(nearly|almost) (had|took|lost|set|blinded|burned|electrocuted|broke|sliced|went|tipped|fell) .. (eye|finger*|hand|fire|house|heart attack|neck|leg|thumb|flames|on (him|her|my|me)|death)',
  ],
  normal: [],
};

export const priceDescribed: CausePhrases = {
  strong: [
    'half (of |)what (i|we) (paid|pay)',
    '(expensive|overpriced) for (what|a|an|such|the|something|this)',
    `${SUM} (${CURRENCY} |) .. (is|are|was|seems|for it is) (a lot|too much|steep|a joke|robbery|mad|daft|taking|ridiculous|insane|silly|crazy|way|a rip|an insult|criminal|obscene|scandalous|outrageous|excessive|pushing it|bonkers|cheeky|a bit much)`,
    `${SUM} ${CURRENCY} for (a|an|one|this|that|what|some|just|only|something|two|basically|these|those|such|nothing)`,
    `(not|isnt|never|hardly) (a |an |worth |)(${SUM}) (${CURRENCY})`,
    `(at|for) (${SUM} (${CURRENCY} |)|that price |this price |that money |this money |that kind of (cash|money|price) |this kind of (cash|money) |that sort of (cash|money|price) |the money |the price |nearly # |over # |that much )(i|you|one|we|it|they) (would |had |d |really |)(expect*|want*|hope*|think|thought|demand|assume*|should|deserve*|could|ought)`,
    `(pay|paid|shell out|find|owed|demanded|asked for|hand over|another|extra|further|added|on top) .. (customs|import (charge*|fee*|dut*|tax*|vat)|duties|brokerage|handling (fee*|charge*)|vat)`,
    '(more|dearer) than the .. (itself|cost|is worth|was worth|item|thing)',
    `(cost*|set) (me|us|you) (back |) (over |nearly |almost |)(${SUM}) (${CURRENCY})`,
  ],
  normal: [
    [
      `${SUM} (${CURRENCY}|quid)`,
      'only (#|a)|just #|bargain|worth|great|good|well spent|steal|saved|cheap*|refund*|card|account|voucher|deposit|twice|off|bill|invoice|coin*|gift|note*|credit*|withdrawn|offered|owe*|under',
    ],
    [
      '(a fiver|a tenner|quid|bucks)',
      'only (#|a)|just #|bargain|worth|great|good|well spent|steal|saved|cheap*|refund*|card|account|voucher|deposit|twice|off|bill|invoice|coin*|gift|note*|credit*|withdrawn|offered|owe*|under',
    ],
    [
      '(paid|pay|paying|charging|cost|costs|spent|spend) (me |us |over |nearly |about |almost |)# (.. )(for|on|and|is|more|less|too)',
      'days|weeks|minutes|hours|refund*|card|account|times|gb|worth|only|people',
    ],
    [
      '(cheaper|dearer|better value|same money)',
      'cheaper (than|to|and|but|ones|option|brand*|version|model|set)|better value than',
    ],
  ],
};

export const remorseDescribed: CausePhrases = {
  strong: [
    [
      '(for|to) (my|our|his|her|moms|mums) (taste*|liking)',
      'sweet|salty|bitter|spicy|strong|bland|rich|thin|hard|soft|firm|small|big|short|long|flimsy|loud|heavy|bland|dry|oily|sour|weak|tight|loose|slow|quiet|stiff|rough|perfect*|exactly|just right',
    ],
    '(toddler|son|daughter|child|kid|kids|cat|dog|grandson|granddaughter|nephew|niece|year old|little one|baby|husband|wife|nan|gran|mum|mom|dad) .. (got hold of|pressed|clicked|ordered|hit|tapped|sat on|bought|playing with|used|walked across) .. (phone|button|buy|tablet|ipad|laptop|without|keyboard|account|by accident|by mistake|kindle|behind my)',
    'got hold of my (phone|tablet|ipad|laptop|kindle|account|card)',
  ],
  normal: [
    [
      '(rather have|would prefer|prefer|preferred) (the|a|something|another|my|to have)',
      'instructions|seller|should|if',
    ],
  ],
};

const FIRM =
  '(seller|company|vendor|amazon|customer service|customer support|support|they|shop|store|manufacturer|merchant|supplier|help desk|service (center|centre|desk|team)|agent|rep|trader|retailer|helpline|chat)';

export const serviceDescribed: CausePhrases = {
  strong: [
    '(refund*|money back) .. (since|on its way|pending|nowhere)',
    '(chat bot|chatbot)',
    ['(pay|paid|cost*|charged|charge|paying) ... (send*|post*|ship*|return*) .. (back|return)', 'price|off'],
    'heard nothing (since|back|more|from|for)',
    'nothing (since|back) from',
    '(closes|closed|close|closing|shut) (the |my |our |)(ticket|case|chat|claim|complaint|dispute)',
    '(told|tell|tells|says|said|asked|advised|instructed) (me |us |that i should |i should |i had |)(to |)(contact|ask|call|speak|ring|go|take it up|write|email|claim|complain) .. (courier|manufacturer|carrier|seller|amazon|them|brand|post office|bank|supplier|someone else|elsewhere|head office)',
    [
      '(told|tell|tells|asked|wanted) (me|us) to (bin|throw|chuck|keep|live with|put up with|fix|buy another|dispose|wait|sew|clean it|glue|sort|lump|get lost|take|give it|sell it|repair|be patient|prove|go away|stop|contact|change|sand|iron it|file|drill)',
      'doctor|wife|friend|vet|husband|instruction*|manual|dentist|mother|mum|plumber|app|leaflet|reviews|nurse',
    ],
    '(not one|not a single|not even one|not so much as a|never a|without a|without so much|not even a) (reply|word|peep|answer|response|squeak|apology|sorry|email|call|acknowledgement|message)',
    '(make*|made|making|want*|expect*|have|had|asked|ask|told|force*|left) (you|me|us|customer*|the customer|the buyer) (to |)(pay|cover|foot|post|ship|send) .. (postage|return*|bill|cost*|back|shipping|courier)',
    `${FIRM} .. (blocked|block|ghosted|fobbed|stalled|ignored|dodged|shrugged|stonewalled|strung|messed|accuse*|called me|called us|doubt*|argue*|quibble*|insist*|wriggled|shirk*|drag*|went quiet|went silent|vanished|disappeared|ran off|played dumb|play dumb|keep asking|kept asking|keep saying|kept saying|keep telling|kept telling|keeps saying|keeps telling|keep sending|kept sending|keep putting|kept putting|only offer*|will only|would only|point blank|flat out|flatly|simply refuse*|claim* i|say* i|said i|reckon* i|say* it is|said it was|says no|said no|answer* after|took (weeks|days|two weeks|a week|a month|# days) to (reply|answer|respond|get back))`,
    'blocked (me|my|us)',
    '(return|refund|claim|exchange|replacement|complaint|request) .. (refused|denied|rejected|declined|turned down|knocked back|dragged|ignored|got nowhere|took months|stonewall*)',
  ],
  normal: [
    [
      '(case number|ticket number|helpline|my (emails|messages|calls|complaint|claim|ticket))',
      'great|quick*|prompt*|helpful|excellent|fantastic|brilliant|lovely|good|friendly|same day|within|resolved|sorted|kind|superb|polite|amazing|straight away|fast|top notch|wonderful|outstanding',
    ],
    ['(fobbed|ghosted|stonewalled|ignoring|looking into it|brush off|conned|swindled)', ''],
  ],
};
