import type { CausePhrases } from '../lexicon.ts';

const PAGE =
  '(picture|pictures|photo|photos|pic|pics|image|images|listing|description|website|advert|ad|page|product page|title|online|video|site|site photo*|sample picture|display picture|product description|item description|product photo*|stock photo|advertisement|details|specs|specifications|cover photo|on line|package says|catalog|thumbnail)';
const SHOWN =
  '(described|pictured|advertised|shown|listed|depicted|stated|displayed|promised|claimed|represented|illustrated|specified|presented|expected from the (picture|description|photo*)|in the (picture|photo|description|image|ad|listing|video|title|pic|pictures|photos)|on the (picture|website|page|listing|photo|box|site|label|screen)|the (picture|description|photo|image|listing|pictures|photos|website|ad|title)( shows| says| states| said| showed| stated| suggests| implied|)|online|they (say|claim|said|claimed|advertise*|show*|describe*)|it (says|said|claims|claimed)|per (the |)(description|picture|listing)|what (is |was |)(described|pictured|advertised|shown|listed|promised|in the (picture|photo|description)))';

export const notAsDescribed: CausePhrases = {
  strong: [
    `(different|differs|differ) (from|than|to|then) (the |what |how |its |in |in the |on the |)(is |was |it is |it was |i saw |) (${PAGE}|${SHOWN})`,
    [
      '(thought|expected|expecting|assumed) ... (picture*|photo*|image*|listing|description|the ad|pictured|shown|described|advertised)',
      'exactly|better|nicer|just|read',
    ],
    `(not|nothing|isnt|never|hardly|far from|nowhere near|not even close to|not quite|not exactly|not at all|not anything|not really) (like |as |what is |what was |what it |same as |the same as |match |matching |matches |true to |the |what |quite |it |what they |look like |look anything like |look |looks like |looked like |the one |the color |the size |even close to |close to |the same |the same color |correspond to |correspond with |similar to |resemble |resembles |resembling |how |how it |how it is |the way |the way it is |how they |live up to |living up to |as good as |as nice as |in line with |accord* to )(the |is |was |are |were |they are |it is |it was |what is |what was |the one |the ones |what i saw |) ${SHOWN}`,
    `(not|nothing) (at all |) (like|as|match|matching|the same as|correspond to|correspond with|true to|what is in|what was in|as in) (the |its |their |your |this |) ${PAGE}`,
    '(no) as (described|pictured|advertised|shown|listed|depicted|stated|promised|represented|specified)',
    '(misleading|mislead|misled|deceptive|deceiving|deceived|deceitful|false claim*|falsely (advertised|described)|false description|false information|false picture*|false photo*|inaccurate (description|picture*|photo*|listing|advert*)|misrepresent*|misdescribed|lied about|lie about|liar*|pack of lies|all lies|fraudulent (listing|description|ad)|photoshopped|not accurately (depicted|represented)|exaggerated|overstated|incorrectly (described|listed|labeled|advertised)|untrue|untruthful|dishonest (listing|description|ad)|not honest|catfished|tricked)',
    '(description|listing|picture|pictures|photo|photos|image|images|ad|title|website|color|details|page|specs|advertisement|pics) (is|was|are|were|seems) (so |very |totally |completely |really |extremely |) (wrong|misleading|inaccurate|incorrect|false|deceiving|deceptive|fake|not accurate|not correct|not true|not (right|clear|what)|off|vague|photoshopped|a lie|edited|doctored|different|untrue|unclear|nothing like|not match*|confusing|not the same)',
    '(description|listing|title|ad|advert|picture|photo|image|page|website|box|label|packaging|seller|it|specs|video|advertisement|package|tag|they|reviews|amazon|site) (clearly |specifically |even |also |) (says|said|states|stated|claims|claimed|shows|showed|showing|shown|stating|saying|promises|promised|advertises|advertised|lists|listed|describes|described|depicts|indicates|indicated|suggests|suggested|implies|mentions|mentioned|specified) ... (but |yet |and |however |) (it |this |they |these |what |mine |there |the |that |when |i |in reality |actually |) (is|was|are|were|does|do|did|came|actually|only|not|has|have|had|got|received|just|really|clearly|measures|measured|isnt|fell|says) (not|only|just|actually|nothing|no|a|an|more|less|the|polyester|plastic|fake|different|made|smaller|bigger|never|barely|at most|clearly|really|in fact)',
    [
      '(advertised|described|listed|marketed|sold|billed|labeled|labelled|promoted|pictured|presented|shown|represented|touted|claimed|claims|claiming|promised|promises|supposed|supposedly|meant|says|said|claim|stated|rated) (as |to be |that it is |it is |it was |they are |for |it as |to |at |as being |to have |to hold |to last |it would be |it would |being |by |)(a |an |the |) .. (but|it is not|is not|are not|was not|were not|not|yet|it does not|does not|do not|did not|however|and it is not|no way|they are not|which it is not|nope|wrong|only|far from|in reality|actually|never|it was not|they do not|barely|although)',
      'delivered|refund*|lost|shipped|courier|tracking|returned|on its way|(she|he|wife|husband|mum|mom|doctor) said',
    ],
    '(not|isnt|far from|hardly|nowhere near|never) (really |actually |truly |at all |even |) (waterproof|water proof|genuine leather|real leather|solid (wood|oak|brass|gold|silver|steel|metal|copper)|real (silver|gold|wood|silk|wool|cotton|fur|diamond*|pearl*|stone*)|100 (percent |) (cotton|silk|wool|linen|leather)|pure (cotton|silk|silver|gold|wool)|sterling silver|stainless|leather|silk|cashmere|organic|memory foam|made in (usa|america|italy|germany|japan|the us)|rechargeable|wireless|dimmable|hypoallergenic|unbreakable|indestructible|reversible|adjustable|heavy duty as|4k|hd|1080p|noise cancel*|bamboo|down|cast iron|cordless|scratch (proof|resistant)|shatter( |)proof|universal)',
    '(so much|not so|so called|hardly|not very) (for |) (indestructible|unbreakable|waterproof|leakproof|leak proof|silent|quiet|premium|genuine|heavy duty|non( |)stick|fits all|shatterproof)',
    '(color|colors|shade|pattern|print|shape|style|design|material|fabric|look|hue|tone|finish) (is|was|are|were|looks|looked|seems) (so |very |totally |completely |way |really |nothing |not |slightly |much |a bit |a lot |a little |not even |) (different|off|darker|lighter|brighter|duller|wrong|like|like the|true|the same|accurate|as|more|match*|close|what|not true|not as|not what|nothing like|the color|paler) (than|from|like|to|as|in person|then|in|the|of|a|what|)( the| what| it| i| that| expected| shown| picture*| photo*| person| real life| color| purple| orange| green| blue| brown| pink| yellow| gray)',
    `(way |much |far |a lot |significantly |slightly |) (darker|lighter|brighter|duller|paler|thinner|smaller|bigger|shorter|cheaper|less (vibrant|bright|full|fluffy|thick|shiny)|more (orange|yellow|pink|brown|grey|green|purple|blue|cream|beige|neon|muted|faded)) (than|then|in color than) (the |in the |what is |what was |it |on the |how it |as |it is |they |it was |i thought from the |) (${PAGE}|${SHOWN}|in person|looks|looked|appears|appeared)`,
    '(looks|look|looked|appears|is|are) (so |totally |completely |nothing |very |way |much |a lot |not the same |) (different|like|better|nicer|bigger|prettier|cheaper|smaller) (in person|in real life|irl|in reality|than in the (picture|photo)|in the (picture*|photo*|image*)|online|on the (website|picture|site)|from the (picture*|photo*))',
    `(smaller|bigger|larger|shorter|longer|thinner|narrower|wider|tinier) (than|then) (the |in the |what is |what was |it is |it was |on the |it |they |as |how |how it |is |) (shown|advertised|described|stated|listed|the (picture|photo|description|listing|title)|picture*|photo*|description|listing|appears|it appears|looks (in|on)|looked (in|on)|depicted|claimed|claim|displayed|specified|dimensions (given|listed)|(the |)# .. (stated|listed|advertised|described))`,
    '(picture|pictures|photo|photos|image|pic) (shows|showed|show|has|had|is of|depicts|looks like|looked like|make* it look|makes it|make it|made it look|made it)',
    '(does|do|did) not (do|have|come with|include|work|perform|function) .. (as|like|what) (it |they |is |was |the |) (advertised|described|claimed|promised|says|claims|said|claim|stated|ad|description|listing|title|seller|box)',
    '(does|do|did) not (do|perform|work) (what|as|like) (it|they|was|) (supposed)',
    '(although|despite|though|when|while|yet|but) (the |this |your |what the |) (listing|description|title|ad|page|website|box|product|video|picture|specs|advertisement) (says|said|states|stated|claims|claimed|shows|showed|clearly|lists|listed|advertises|advertised|promises|promised|confirmed|specifically|saying|claiming)',
    '(not|isnt|instead of|rather than) (the |) (# |three |two |four |five |ten |) .. (that |which |as |they |it |is |was |were |are |) (promised|advertised|claimed|stated|described|listed|pictured|shown|they (say|claim|promise)|on the (page|listing|box)|it says|specified)',
    '(tag|label|box|sticker|packaging) (says|said|states|reads|shows) .. (polyester|china|acrylic|nylon|different|pu|faux|cotton|spandex|plastic|something|made|not)',
    '(this|it|they|these) (is|are|was|were) (supposed|meant|said) to be .. (it is|it was|is thin|is a)',
    '(oak|cotton|leather|silk|silver|gold|steel|wood|wool|iron|metal|glass|bamboo|copper|marble) (like|as) (the |they |it |) (description|claim*|said|says|title|listing|advertised|described|stated|ad|seller)',
    '(than|then) the # .. (stated|listed|advertised|described|claimed|promised|said|specified)',
    '(much|way) (more|less) (orange|yellow|pink|brown|grey|green|purple|red|blue)',
    'a waterproof .. that (fogs|leaks|stopped|died|fills|lets|gets)',
    '(told|assured) it would (work|fit|be)',
  ],
  normal: [
    [
      '(says|said|claims) (it|they) (is|are|comes|come|has|have|fits|works|will|would|can|does)',
      'refund|fault|delivered|lost|error|exactly|on its way|problem|everyone|wife|husband|friend|(he|she|son|daughter) (says|said)|doctor|vet|mechanic|plumber|dentist|teacher|mum|mom|send|refund|replace|call|contact',
    ],
    '(more|rather) (of |)(a |)(purple|blue|beige|cream|mustard|teal|white|gray) than',
    ['(they|you) (advertise|claim|promise|promised|claimed|advertised)', 'refund|delivery'],
    '(description|listing|picture|photo|advertisement|advert|pictures|photos) (misled|mislead*|lied|lies|does|did|do|made)',
    ['(misleading|deceptive|false)', 'lash*|eyelash*|teeth|nails|ceiling|alarm*'],
    '(not|isnt) (cotton|wood|metal|silver|gold|wool)',
    '(looks|looked) different',
    '(color|shade|style|pattern|look) different',
    '(not|isnt|wrong) (the |) (right|same|true) (color|shade)',
    '(darker|lighter|brighter|duller) (than|then)',
    [
      'supposed to be',
      'gift|present|surprise|here|deliver*|arriv*|for (my|our|the|christmas)|easy|fun|good for|fixed|refund*|shipped|on (monday|tuesday|wednesday|thursday|friday)|healthy',
    ],
    ['should (be|have been) .. but', 'here|deliver*|arriv*|refund*'],
    'than (advertised|described|pictured|shown|stated|listed|promised|claimed|specified)',
    'more (yellow|orange|brown|green|pink|purple|grey|red) than',
  ],
  weak: ['advertis*', 'description', 'pictured', 'in person', 'the picture*', 'the photo*', 'disappoint* .. color'],
};

export const counterfeit: CausePhrases = {
  strong: [
    [
      '(knock offs|imitation*|forgery|not (genuine|legit|legitimate|the real (deal|thing|one|product|brand|mccoy)|an authentic*|a genuine|an original|original|a real|oem|real (brand|product|nike|adidas|apple|oem|dyson|samsung|sony|lego|one|thing|item|disney)|an official|official|authentic*|licensed|branded)|inauthentic|unauthentic|non genuine|non authentic|photocop*|replica*|rip off (version)|unlicensed|not from (the brand|nike|adidas|apple|the manufacturer))',
      'leather|silver|gold|wood|not (a |)(counterfeit|fake)|stones|suede|silk|fur|pearl*|hair|flavor|crab|vanilla|butter',
    ],
    '(bogus|phony|forged)',
    '(logo|label|name|packaging|print|font|barcode|hologram|spelling) (is |was |are |were |) (wrong|off|missing|different from the (original|real|genuine)|blurry and)',
    '(serial|serial number|code|hologram|barcode) (is |was |does |did |) (not |in)(recogni*|exist|scan|match|registered|found|verified|in the system|registering|genuine)',
    [
      '(counterfeit|fake|knockoff|knock off|bootleg|pirated|(cheap|chinese|bad|poor|obvious|clear|illegal|(is|are|was|just|its) a) copy)',
      '(fake|artificial) (plant*|flower*|fur|nails|lash*|tan|grass|tree*|hair|blood|snow|candle*|food)',
    ],
    'supposed to be (a |)(genuine|authentic|original|oem)',
    '(sold|advertised) as (genuine|authentic|original|oem|real)',
    'authenticity',
    'is not the real thing',
  ],
  normal: [['copy of', 'book|novel|game|dvd|bought|key|receipt|invoice|manual|my copy|instruction*|letter|edition']],
  weak: ['original', 'authentic', 'genuine', 'real one', 'scam', 'fraud'],
};

export const delivery: CausePhrases = {
  strong: [
    [
      '(never|not|havent|yet to|not yet) (yet |even |actually |ever |) (arrive|arrived|arriving|come|came|get it|got it|receive|received|recieve|recieved|get here|got here|delivered|been delivered|shown up|showed up|show up|ship|shipped|been shipped|get delivered|got delivered|reach me|reached me|get my|got my|get my (package|order|item)|got my (package|order|item)|turned up|turn up|made it to me|be delivered|gotten it|got this|got them|get them|gotten my)',
      '(a|my|the|any|no|full) (refund|response|reply|answer|money|email|credit|call)|replacement part|money back|with (it|the|my)|the (remote|screws|charger|cord|cable|second|other|rest|lid|part*|missing|hardware|label|code|manual|right|correct)|come on|come out|come off|came on|comes on|come up|came up|arrive broken|arrived broken|warranty|the point|the hang|came loose|to work|get my (hopes|head|foot|feet|arm*|leg*)|come (close|apart|together|back|clean|undone|unglued|loose)|free|gift|hear|return label|any (help|support)|instructions|full|all (of|the)|one of',
    ],
    [
      '(arrived|arrive|came|come|delivered|delivery|shipped|received|shipping|showed up|got here|shipment|package|order|it|was|is|item|they|dropped off) (was |is |were |came |arrived |too |very |so |way |extremely |really |# (days|weeks|months) |two weeks |a week |a month |three weeks |several days |days |weeks |a day |over a week |a few days |two days |much |super |over a month |three days |five days |six weeks |) (late|delayed|later than|overdue|past due|after christmas|after the (date|event|party|birthday|wedding|holiday|deadline|trip))',
      'last order|previous order|last time|but this one',
    ],
    '(late|delayed|slow|slow as|lost|missed|missing|failed|botched|horrible|terrible|awful|poor|bad|no|never|ridiculous|false|unreliable|worst|long|lengthy) (delivery|deliveries|shipping|shipment|package|parcel|arrival|shipper|carrier|courier|delivery (date|driver|service|time|person|man|guy)|shipping (time|service)|mail service)',
    '(took|takes|taken|waited|waiting|wait|been|over|after|almost|nearly|more than) (for |about |almost |over |more than |nearly |another |way |like |a whole |me |) (forever|ages|too long|so long|a month|two months|# weeks|# days|# months|weeks|months|two weeks|three weeks|four weeks|five weeks|six weeks|a week|several weeks|several days|a few weeks|a long time|long|a couple of weeks|ten days|nine days) (to |for it to |before it |for this to |for them to |for the (package|order|item|product) to |for |and (still |it still |)(nothing|no|has|not)|longer than|until it |till it |just to |)(arrive*|get here|get it|come|came|ship*|deliver*|be delivered|receive|reach|get delivered|show up|get to me|get my (order|package)|be shipped|nothing|this package|my (order|package|item)|the (package|order|item)|it to (arrive|come|get here)|longer than)',
    '(tracking|usps|ups|fedex|amazon|it|status|app|they|carrier|system|dhl|site|website|notification) .. (says|said|shows|showed|states|claims|claimed|marked|shown|saying|showing|insists|reads|indicated) (it |it was |that it was |as |my package was |the package was |it is |it has been |)(delivered|lost|in transit|signed|out for delivery|handed|left)',
    '(marked|shown|listed|showing|says|said) (as |) delivered',
    '(lost|stolen|disappeared|stuck|missing|misdelivered|misplaced|held up|sitting|vanished|misrouted) (in|by|from|at|during) (the |) (mail|transit|post|shipping|delivery|carrier|porch|customs|ups|usps|fedex|warehouse|facility|courier|depot|doorstep|front door|dhl|distribution)',
    '(package|parcel|order|item|delivery|shipment|it|mail) (was |is |has been |got |went |were |must have been |) (lost|stolen|never (showed)|sent back to (the |)(sender|seller)|misdelivered|missing in (transit|the mail)|stuck in|left (in|on|at|by|with)|thrown|dumped|delivered to (the |a |my |)(another|incorrect)|delayed|cancelled|canceled|refused|disappeared|not here|held at|rerouted|late)',
    [
      '(delivered|shipped|sent|left|dropped|went|mailed|dropped off|given|taken) (it |) (to |at |in |with |on |by )(the |a |my |an |some |our |)(wrong (address|house|door|apartment|city|location|building|place|state|person|home|street|unit)|neighbo*|different (address|house|city|state)|incorrect address|another (address|house)|someone else*|old address|rain|road|curb|driveway|bushes|street|yard|sidewalk|lobby|mail room|snow|sun|puddle|trash|gate|ditch|garage)',
      'as (i|we) (had |would |)asked|thank*|as requested',
    ],
    '(left|dumped|dropped|tossed|threw) (it |the package |the box |my package |the parcel |) (out |outside |) (in (the |) (rain|snow|sun|open|street|road|driveway|yard|bushes|mud|hallway)|by the road|on the (road|street|sidewalk|curb|ground|driveway)|outside|over (the |my |) (fence|gate|wall)|at the (curb|end)|without (ringing|knocking))',
    '(threw|thrown|throws|tossed|tossing|chucked) (it |the (package|box|parcel) |my package |) (over|at|on|onto|from|against)',
    '(driver|courier|delivery (guy|man|driver|person)|mailman|carrier|postman|ups|fedex|usps|dhl|hermes) (was |is |just |did |never |has |had |left |threw |refused |could |would |lied |does |dumped |tossed |)(rude|left|threw|not (ring|knock|deliver|bring|leave|find|attempt)|lost|careless|never (knocked|delivered|showed)|lied|dumped|tossed|refused|damaged|stole|lazy|late|claims|said|says|delivered it to)',
    '(without|never|not) (anyone |even |) (ringing|rang|knocking|knocked) (my |the |) (bell|door*)',
    'still waiting',
    '(wheres) my (order|package|item|stuff|parcel|delivery)',
    '(came|arrived|received|got here|delivered|got|showed up) (it |) (well |way |long |too |just |a (day|week|month) |days |weeks |two days |two weeks |) (after|past) (the |my |our |his |her |christmas|halloween|thanksgiving|easter|it was |i |mothers|fathers|valentines|prom|delivery|estimated|expected|promised|event|party|birthday|wedding|trip|vacation|holiday|deadline|guaranteed)',
    '(order|item|it|shipment) (was |got |has been |were |is |) (cancelled|canceled|backordered|back ordered)',
    '(cancelled|canceled|cancel) (my|the|our) order',
    '(slow|late|terrible|horrible|bad|poor|awful|delayed) (ship*|deliver*|mail|postage)',
    '(# (days|weeks|months)|a week|a month|two months|weeks|days) (late|to (arrive|get|ship|deliver|come|receive|be delivered|reach)|overdue|for (shipping|delivery|it to)|delay|in transit|after (i |)order*|past)',
    'no (tracking|sign of|update)',
    '(not|no one|nobody|nothing) (was |is |) (at my door|at the door|delivered|left)',
    'shipping (took|is slow|was slow)',
    '(delivery|delayed|shipping) delay*',
    'expected (by|on|delivery) .. (late*|arrived|came|still)',
    'lost (in the mail|in transit|in shipping|in post)',
    '(undelivered|undeliverable|nondelivery|non delivery|not delivered|no delivery|late arrival|item was late|arrived late|came late|delivered late|item late|too late|delivered to (the )wrong)',
    'paid (extra |) (for |) (fast|express|expedited|rush|two day|2 day|prime) .. (late|week*|day*|took|came|not|still)',
    'because it (took|came) .. (week*|late|month*|after)',
  ],
  normal: [
    [
      '(late|delayed)',
      'night|last|too late to|lately|later|sooner or|late (fee|august|summer|model|1|husband)|1900|not late|return window|to return|refund|too late|realized|stay*|work*|up late',
    ],
    'took (forever|so long|too long|a long time|ages)',
    'stolen',
    '(waited|waiting) (two |three |over |a |several |)(weeks|month|week)',
  ],
  weak: ['(parcel|courier|depot|postman|evri|hermes|yodel|dpd)', 'delivery', 'shipping', 'tracking', 'waiting', 'late'],
};

export const safety: CausePhrases = {
  strong: [
    '(caught|catch|catches|catching|went up in|set|on|started a|start a|small|cause a|caused a) (on |) (fire|flames|blaze)',
    'fire hazard',
    '(spark|sparks|sparked|sparking|arcing|electrocut*|zapped|shocked|blew up|blow up|burst into|fire|flames) (me|when|and|flew|everywhere|out|my|in|from|while|after|on|at|the|as|coming|inside|flying|during|within|started|near|us|him|her|all|then|again)',
    '(electric|electrical|static|mild|bad|small|nasty|huge|a) shock*',
    '(shocks|shocked|shocking|zapped|zaps|electrocuted) (me|my|you|us|him|her|the|when|every)',
    [
      '(exploded|explode|explodes|exploding|explosion)',
      'in (the |)(box|package|mail|transit|shipping|bag|parcel)|flavor|bottle (had |)|all over the box|leak*|arrived|my suitcase',
    ],
    '(burn|burns|burned|burnt|burning|scald*|scorch*|singe*|blister*) (my|me|his|her|our|the) .. (finger*|hand*|skin|face|scalp|leg*|arm*|eye*|mouth|tongue|lip*|hair|foot|feet|neck|back|ear*|nose|throat|chest|carpet|table|counter*|house|wall|outlet|bed|sheets|couch|floor|desk|kid*|son|daughter|baby|thumb|palm|wrist|stomach|thigh|forehead|cheek*|socket)',
    '(burned|burnt|burns|burn|scalded|burning|blistered|scorched) (me|myself|my (hand*|finger*|skin|face|scalp|leg*|arm*|eye*|mouth)|him|her|us|badly)',
    'smell* (of |like |) (something |) (burning|burnt|burned|electrical)',
    '(got|gets|get|getting|became|becomes|is|was|were|runs|running|goes|too|so|extremely|very|dangerously|really|insanely|super|scary|burning|red|boiling|excessively|incredibly|way) (so |too |extremely |very |dangerously |really |super |insanely |incredibly |scary |) hot (to touch|to hold|to handle|it|that|you|i|the plug|outside|on the outside|and smok*|and melt*|and burn*|to be|enough to (burn|melt|fry))',
    '(too hot to (touch|hold|handle)|burning hot|scalding|red hot|hot to the touch|overheat*|over heat*|heats up (too|so|dangerously|extremely))',
    '(melted|melts|melting|melt|scorched|scorches|charred|burned|burnt|singed) (the |my |a |itself|through|and|onto|down|in|into|around|when|while|our|inside|to the|within|after|during) .. (socket|outlet|plug|cord|cable|wire*|carpet|table|counter*|microwave|stove|wall|adapter|charger|port|plastic|case|stovetop|oven|fabric|housing|phone|power|floor|desk|first|use|minutes|hole|connector|shade|lamp)',
    '(plug|cord|outlet|charger|adapter|battery|socket|wire*|cable|unit|power strip|lamp|bulb|heater|pad|blanket|usb) (melted|melts|burned|burnt|caught|started smoking|smoked|sparked|swelled|bulging|bulged|got so hot|gets so hot|got extremely hot|gets extremely hot|gets very hot|got really hot|gets hot and|started to (smoke|melt|burn|spark)|got too hot|smoking|is hot|is swollen|expanded)',
    [
      '(rash|rashes|hives|allergic|alergic|allergy|allergies|itching|swelling|swollen|redness|irritat*|dermatitis|welts|eczema|inflam*|skin reaction|reaction to (the |this |it|metal|nickel)|red bumps|itchy bumps|broke out in|break out in|breaking out in|chemical burn*|burning eyes|eyes (burn*|water*|swell*|swollen|itch*)|stinging|stings|sore throat|skin (red|burn*|itch*|irritat*|broke|turned red|started|reacted)|itchy rash|itchy red|red itchy|scalp (itch*|burn*|sore|irritat*)|itch* scalp|infected|infection|bleeding|bled|migraine*|asthma|coughing|wheezing|breathing problem*|trouble breathing|could not breathe|can not breathe|hard to breathe|dizzy|nausea*|nauseous|vomit*|throwing up|threw up|diarrhea|stomach (cramps|ache|pain*|upset)|upset stomach|poison*|toxic|got sick|get sick|made (me|us|him|her|my .. ) (sick|ill|nauseous|throw up|vomit|dizzy)|made my .. (sick|ill|vomit)|sick for|sick after|hospital|emergency room|the er|urgent care|went to the doctor|stitches (in|on|at)|choking|choke|choked|strangle*|suffocat*|lead paint|carcinogen*|passed out|fainted|chest pain|headache from|gave me (a |)(headache*|migraine))',
      'heal*|(my|his|her|babys|diaper|nappy) (rash|rashes|eczema|allerg*|migraine*|asthma|itching|nausea|dermatitis|infection)|cure*|relie*|helps|helped|before|diaper rash|used to|calm*|went away|gone|no more|treat*|suffer*|sooth*|ease*|prone|for allergies|test*|free|clears|cleared|less|toxic (free|relationship)|color|dye|ink|bled (on|onto|in|into|all|through)',
    ],
    [
      '(cut|cuts|sliced|slashed|stabbed|scratched|gashed|poked|pricked|nicked|punctured|injured|hurt|pinched|hit|crushed|smashed|scraped|lacerated|impaled) (my|his|her|our|the|me in|myself|open my) .. (finger*|hand*|skin|face|leg*|arm*|eye*|foot|feet|thumb|lip|gum*|mouth|knee*|head|palm|toe*|child|son|daughter|baby|kid|dog|back|ankle*|nose|tongue|forehead|wrist|shin)',
      'boot*|shoe*|tight|narrow|small|toe box|own fault|be careful|great knife|so sharp|very sharp',
    ],
    '(razor sharp|sharp (edge*|corner*|metal|point*|plastic|piece*|end*|wire*|burr*|shard*)|edges are (very |so |really |extremely |razor |) (sharp|jagged)|edge is (very |so |really |razor |) sharp|jagged (edge*|metal|plastic)|glass (shard*|in (the |my |it))|broken glass in|metal (shavings|splinter*|shard*|pieces|filings|bits) (in|inside|on|everywhere|came)|splinter(s|) in|nail sticking|screw sticking)',
    [
      '(bug|bugs|insect*|roach*|cockroach*|maggot*|worm|worms|larva*|ants|ant|spider*|moth|moths|beetle*|weevil*|flies|mites|bed bug*|bedbug*|fleas|lice|mouse|mice|rat|rodent*|hair in (the |my )(food|candy|cereal|bag)|foreign object*|glass in|plastic in (the |my )(food|candy|cereal)|metal in|stones in|rock in|dirt in (the |my )(food|tea|rice|spice*)) .. (in|inside|crawling|all over|eggs|were|was|came|everywhere|alive|dead|flying|crawled|out|living)',
      'repel*|kill*|keep*|trap*|spray|catch|caught|get rid|zapper|net|screen|away|bait|bites|bite|costume|toy|wireless|optical|bluetooth|pad|button|click|cursor|my room|my house|our house|attract*|control|proof|no (bugs|ants)|software|buggy',
    ],
    '(found|had|saw|with|full of|discovered|there was|there were|is|are|contained|live|dead|has) (a |an |some |live |dead |tiny |little |several |small |black |lots of |of |) (bug|bugs|insect*|roach*|cockroach*|maggot*|worm|worms|larva*|ants|spider*|moths|beetle*|weevil*|mites|fleas|rat|fly|caterpillar) .. (in|inside|crawling|on|all)',
    '(infested|infestation|bed bugs|bedbugs)',
    [
      '(eyes|face|lips|skin|hands|feet|throat|tongue|eyelid*|finger|legs|arms|scalp|ankles|wrist) (were|was|got|are|is|became|started|felt|broke|turned|swelled|feels|has been|have been|started to) .. (swell*|burn*|red|itch*|numb|raw|bleed*|sting*|blister*|puffy|sore|rash*|peel*|out|covered)',
      'before|now (it|they) (is|are)|calm*|healed|used to|helped|better|heal*',
    ],
    '(made|makes|making|left|leaves|gave|gives|got|turned|causing|caused|causes) (my |me |him |her |us |) (skin|face|scalp|eyes|hands|feet|lips|arms|legs|ears|neck|wrist|) .. (itch|itchy skin|burn|swell|sting|red|bleed|break out|blister*|itching|swollen|peel|sick|a reaction|bumps)',
    '(dog|cat|puppy|pet|baby|son|daughter|kid|child|husband|wife|i|we|both|he|she|toddler) (got|became|was|were|threw|had|has|have|both had|started|ended up|been|is|all got|gets) .. (sick|ill|up|cramps|rash|seizure*|bloody|reaction|stitches|hurt|injured|burned|shocked)',
  ],
  normal: [
    [
      '(shock|sparks|sparked|spark|smoke|fire|burnt)',
      'joy|wheel ball|diaper rash|fire stick|fire tv|kindle|tablet|pit|place|extinguisher|works|alarm|detector|smoke (detector|free|smell|alarm)|smell|smells|smelled|smokeless|sale|absorb*|hd|firestick|hydrant|truck|engine|shock (absorb*|proof|resist*|collar)|collar|helps|cream|starter|toast|burnt (taste|flavor|orange)|fire hd|hydrat*|for my rash|cure*|relie*|resistant|toy|meat|bbq|brisket|fun|bitter|taste*|coffee|edges|popcorn|cookies|sticker shock|culture|in shock|shock (at|when i saw)|price*|cheese|smoker|chest',
    ],
    '(itches|itch|sting|burns) (my|me|when|skin|like|so)',
    [
      '(smoking|melted|melting)',
      'chocolate*|candle*|candy|ice|butter|cheese|heart|lipstick|(quit|stop*) smoking|soap|wax|gumm*|in the (heat|sun|mail)',
    ],
    'gets (really|very|too|so|super) hot',
    '(burning|burnt) smell',
    'headache*',
  ],
  weak: ['burn*', 'sick', 'bleed*', 'hurt*', 'melt*'],
};
