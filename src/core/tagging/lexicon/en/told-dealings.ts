import type { CausePhrases } from '../lexicon.ts';

/*
 * What buyers tell of the page, of their own things, of the way there and of money in passing.
 */
const SHOP =
  '(aldi|lidl|tesco|asda|argos|walmart|target|costco|ikea|primark|poundland|ebay|temu|shein|aliexpress|wish|home depot|b and m|wilko|boots|the supermarket|the shop*|the store|the dollar|dollar general|five below|the market)';
const PAGE =
  '(ad|advert|advertisement|listing|page|title|description|website|specs|specification*|picture|pictures|photo|photos|pic|pics|image|images|video|blurb|seller|shop)';
const OURS =
  '(car|truck|van|phone|tv|laptop|pc|tablet|router|machine|bike|printer|stereo|console|camera|watch|oven|hob|stove|sink|tap|faucet|drill|mower|boiler|vacuum|hoover|kettle|fridge|dishwasher|washer|razor|mixer|toothbrush|boat|door|window*|blender|toilet|shower|lamp|amp|guitar|keyboard|scooter|stroller|pram|helmet|grill|bbq|pan)';
const DECOR =
  '(decor|room|furniture|curtains|kitchen|bathroom|sofa|couch|outfit|dress|house|living room|bedroom|walls|skin tone|style|interior|carpet|rest of|other)';
const KIN =
  '(wife|husband|son|daughter|mom|mum|dad|partner|girlfriend|boyfriend|sister|brother|he|she|they|someone|boss|friend|parents|granny|aunt|uncle)';

export const otherwiseTold: CausePhrases = {
  strong: [
    '(advert|ad|description|listing|title|pictures|photos|claims|reviews) (is|are|was|were) (a |all |)(lie|lies|joke|scam|bs|rubbish|nonsense)',
    '(is|are|was|were|its|it is|) not (as|so) (thick|big|soft|strong|bright|good|nice|sturdy|long|warm|heavy|large|quiet|dark|shiny|sharp|full|loud|durable|comfortable|powerful|clear|vibrant|thin|small) as (described|pictured|advertised|shown|stated|claimed|promised|it says|they (say|claim)|in the (picture*|photo*|ad|video|description|listing))',
    '(different|darker|lighter|smaller|bigger|other|brighter|shorter|thinner) (then|than|from|as|to) (on|in|from) (the |your |)(website|site|web|photo*|picture*|pic*|internet|page|image*|catalog)',
    'than it (looks|looked|appears) (in|on|from) (the |)(photo*|picture*|page|listing|image*|website)',
    '(not|isnt) (as|so) .. (as|like) (it |they |in |)(appear*|look*|seem*) (in|on) (the |)(photo*|picture*|page|listing|image*)',
    '(real|actual|true) color (is|was)',
    '(not|no) .. as stated',
    '(not|isnt|no) (the |)same .. (like|as|than|from|of) (the |in the |on the |)(picture*|photo*|pic*|ad|image*|listing|website|description|video|page)',
    '(claim*|promise*|says|say|said|state*|list*|advertise*|specs|supposed|rated) .. # ... (does|did|got|get|mine|is|more like|barely|only|actually|reality|weighs|measures|lasts|gives|holds|run*) (only |barely |about |maybe |like |is |)(#|half|one|two|three|four|five|six)',
    '(than|then) (the |what |it |in the |).. (online|on the website|on screen|on the screen|in the (photo*|picture*|pic|ad|listing)|on (the |)page)',
    `(opposed|compared) to (the |what |)(${PAGE}|is shown|was shown|advertised)`,
    'so (unbreakable|indestructible|waterproof|durable|silent|leakproof|sturdy|quiet|called) that',
    `${PAGE} .. (look*|seem*|appear*) ... (this|mine|in reality|in person|it is|real|what i got|is just|actually)`,
    `${PAGE} (make* out|made out|suggest*|led me|lead you|gave the impression|imply|implies|implied|had me|brag*)`,
    `not (a |)(blackout|leather|matte|cotton|waterproof|genuine|silent|quiet|wireless|wool|stainless|silver|wood*|metal|steel) (like|as) .. (${PAGE}|they|it)`,
    '(asked|checked) before (ordering|buying|i ordered|i bought)',
  ],
  normal: [
    '(expected|expecting) ... (but|and) (it is|this is|they are|got|is) (just|only|more like|plastic|a cheap|really)',
    ['(is|are|was) (advertised|described|marketed|sold) (for|as|to)', 'exactly|used|great|just as'],
    [
      'it (says|said|claims|claimed|states) (it |that it |)(fits|for|is|suitable|compatible|works|waterproof|on the|in the|up to|#|would|has|can|comes|all)',
      'refund|exactly|just like|does (exactly|what)|on the tin|error|delivered|in the (instruc*|manual)|fault',
    ],
    [
      '(supposed|meant|suppose) to (have|last|hold|fit|come with|keep|include|take|glow|stay|float|light|charge|support|stop|be for|be a)',
      'gift|present|surprise|refund|birthday|christmas|arriv*|deliver*',
    ],
    ['(meant|suppose) to be', 'gift|present|surprise|here|deliver*|arriv*|our|we are|hard|easy|fun'],
    [
      '(nobody|no one|nowhere|not|never) (mention*|say*|state*|tell*|told|warn*|disclose*) .. (that|you|need*|about|it is|anywhere|only|require*)',
      'instruction*|manual|leaflet|how|courier|refund*|return*',
    ],
    [
      '(ad|listing|page|title|specs|description|advert|website|pic|photo|picture) (clearly |) (says|said|states|shows|mentions|claims|claim|calls|promised|promises|describes)',
      'just like|exactly|as the|accurate|true|matches|perfect|my fault|misread|missed|better than',
    ],
    '(in|on) the (photo|picture|pic|ad|listing|video) (it|there|they|she|he) (has|have|is|are|was|were|looks|look*)',
  ],
};

export const hardTold: CausePhrases = {
  strong: [
    '(instructions|manual|leaflet|diagrams|pictures) (is|are|was|were) (so|too|very) (small|tiny)',
    '(putting|getting|taking|changing|cleaning|fitting|assembling|installing|opening|closing|filling|emptying|folding|removing|attaching|setting|mounting|hanging) .. (is|was|are) .. (nightmare|pain|hard|difficult|impossible|struggle|awkward|fiddly|chore|hassle|challenge|ordeal|tricky|frustrating)',
    'need to be (a|an) (engineer|genius|rocket scientist|expert|magician|contortionist|electrician|rocket)',
    '(no|any|without) explanation (how|of|on|what|about)',
    'not for beginners',
    'arthrit* ... (can not|struggl*|hard|difficult|hurt*|impossible)',
    '(can|could) not (press|push|squeeze|grip|turn|pull|lift) the (button*|trigger|lid|cap|knob|handle|lever|switch)',
    '(instruction*|manual|directions|guide) .. (no help|not helpful|of no use|worthless|not much help)',
    'not let me (register|log in|sign|create|set|connect|use)',
    '(too|so|very) (difficult|complicated|hard|confusing) for (kids|my|me|a|the|children|older|seniors|beginners|him|her)',
    '(#|two|three|four|five|several|many) hours ... (put (this|it|them) together|assemble|build|install|set (it|this) up)',
    '(could|can) not set (it|them|this) up',
    'lid will not (come off|open|budge|unscrew)',
    '(heavy|bulky|big) and (awkward|clumsy|cumbersome|unwieldy)',
    '(requires|needs|need|require) (too much|a lot of|constant|lots of) (cleaning|care|maintenance)',
    '(writing|print|text|letters|font|numbers) (is |are |was |)(too |so |very |way too |)(small|tiny|faint)( to read|)',
    '(no|without|missing|without a|not find a) (manual|instruction book|user guide)',
    '(instruction*|directions|manual) (not|are not|is not|were not|un) (very |)(clear|good|helpful|complete|in english|detailed|understandable|enough)',
    '(setup|set up|assembly|installation|app|operation|installing|assembling|cleaning) (too |very |so |is |was |is too |was too |is very |was very )(difficult|hard|complicated|complex|confusing|long|tricky)',
    '(not|poorly|badly) (well |properly |clearly |) explained',
    'too much (work|effort|hassle|trouble|fuss|bother)',
    '(lid|cap|bottle|jar|packaging|clasp|buckle|cover|tin|blister) .. (take*|need*|require*) .. (wrestler|strength|pliers|hammer|knife|teeth|scissors|force|two|minutes|ages|man)',
    '(mum|mom|mother|dad|father|gran*|nan|parents|elderly|fingers|grandad) .. (can not|could not|struggle*|not able) .. (manage|work|use|open|figure|operate|press|see|read|turn|get|handle)',
    '(tiny|small|fiddly|little|stiff|hidden) (buttons|font|print|letters|keys|dial|text|switch)',
    '(menu*|app|manual|instructions|drawings|steps|settings|directions|diagram*|it) (make*|made|making) (no|zero|little|not any) sense',
    '(hand ?wash|hand washed|dry clean*|dry cleaned|ironed|cleaned) (only|after|by hand|every)',
    '(has|have|had|needs) to be (hand washed|washed by hand|dry cleaned|ironed|taken apart|dismantled)',
    '(takes|took|need*) (#|two|three|forever|days|ages) (days |hours |)to dry',
    '(app|website|it|device|camera|watch) (wants|needs|requires|demands|asks for) (# |five |your |my |a |an |)(account*|registration|location|login|email|phone number|subscription to)',
    '(assemble|build|install|mount|put (it |this |)together|hang|fit) .. (we |i |you |)(needed|need|took|takes|required|requires) .. (two|three|four|#|hours|adults|people|days|drill|professional|electrician)',
    '(instructions|manual|guide|leaflet) (do|does|did|dont|never|not) .. (warn|cover|match|tell)',
    '(drawings|pictures|print|text|diagrams) .. (size of|microscopic|postage stamp*)',
    '(panels|parts|pieces|screws) .. not (numbered|labeled|marked)',
  ],
};

export const compatibilityTold: CausePhrases = {
  strong: [
    'not be used (with|on|in)',
    'is for (the |a |an |)(normal|regular|standard|other|bigger|smaller|old|older|new|newer|pro|mini|max|different|another) (one|version|model|size|type|generation|machine|phone)',
    '(case|cover|cartridge*|toner|filter*|blade*|adapter|charger|bracket|lid|cable|part|parts|screen protector|bulb*|hose|mount|attachment*|pads|belt|seal|plug|cord|remote|ink) (is|does|do|did|will|would|are|was|were) not (fit|fits|fitting|compatible|suitable|match)',
    'not (work|fit|go) (in |on |with |)(the |my |a |our |)(kenwood|kitchenaid|braun|philips|siemens|miele|delonghi|tefal|hp|canon|epson|brother|dyson|samsung|iphone*|ipad|apple|bosch|sony|lg|nespresso|keurig|xbox|ps4|ps5|switch|mac*|windows|android|ford|honda|toyota|bmw|vw|ninja|shark|makita|dewalt)',
    'not on the (compatib* |)list',
    '(thought|assumed|hoped|expected) (it|this|they|these) (would|will) (fit|work with|work on|work in) (my|our) .. (but|not|no)',
    `(fit|work with|work on|work in|suit) (my|our) .. ${OURS} .. not`,
    '(can|could) not use (it|this|them) (with|on|in|for) (my|our|the)',
    '(adapter|converter|transformer) (is |was |) (needed|required|necessary)',
    '(not|isnt) for the (model|version|phone|car|machine|type|one) (i|we) (have|own)',
    `(my|the|our|) ${OURS} (does|will|would|did|can) not (connect|pair|charge|sync|work) (to|with) it`,
    '(not|isnt|never) (made|meant|designed|intended|suitable|right|good) for (my|our|a (henry|dyson)|this model|that model|mine)',
    'not for (samsung|iphone*|apple|android|dyson|bosch|my (model|phone|car|machine))',
    '(made|designed|meant) for (bigger|smaller|larger|older|newer|other|different) (tank*|machine*|model*|phone*|car*|device*|version*|bikes|brands)',
    'not (work|fit|go) (with|on) (the |a |)(newer|new|older|old|latest) (version|model|one|generation|system|phone|type)',
    'requires (windows|android|ios|mac|a mac|an iphone|usb*|a hub|bluetooth|5g)',
    'not fit as stated on (my|our)',
    `(my|the|our) ${OURS} (rejects|rejected|refuses it|does not (recognize|see|accept|detect|like|take) (it|the|this|them))`,
    `(my|our) ${OURS} (only has|has only|only have|only takes)`,
    `not (go|fit|sit|attach|work) .. (my|our) ${OURS}`,
    '(plug|pins|prongs|adapter|voltage|charger|thread) (is|are|was) (a |an |the |)(european|us|uk|eu|american|british|chinese|wrong|two pin|round|not (for|right))',
    'not fit (the |a |an |any |any of |our |my |most |)(standard|regular|pro|max|mini|plus|# model|socket|slot|outlet|port|rods|model|series|thread|track|mount|bracket|wall mount|machine|holder|pipe*|valve|device*|wheel*|pan|pot|jar*|bottle*)',
    '(holes|buttons|ports|openings|slots) (do|does|did) not (line up|match|align|fit) (with|to) (my|the|our)',
    '(only |)for (older|newer|other|certain|new|old) (models|model|phones|versions|cars|machines|devices|generations|tvs|iphones)( only|)',
    'no (driver*|app) for',
    'not work (on|with|in) (5*|24ghz|# ghz|# volt*|110*|220*)',
    'not .. (induction|gas hob|ceramic hob)',
    '(says|said|claim*|title|listing|supposed|meant) .. (to fit|fits|fit|compatible with|works with|works on) (all|any|every|most) ... (mine|not|but|my)',
    `(my|our) ${OURS} (has|have) no`,
    `(my|our) ${OURS} (does not|do not) (have|take|support|use)`,
    `(my|our) ${OURS} (needs|takes|uses|requires|is|has) (a |an |)(different|another|round|older|newer|smaller|bigger|#)`,
    'for (the |a |an |).. (model|tablet|phone|version|#) ... mine is',
    '(camera|lens|button|port|speaker|charging) (hole*|cut out*|cutout*|slot*) (off|wrong|out of|in the wrong|blocked|covered)',
    '(from|for) (another|a different|some other) (engine|model|car|series|version|generation|machine)',
    `(no|not|is not|not be) (fit*|go|going|work*|attach*) (in|on|with|to|onto|for|into|) (my|mine|our) ${OURS}`,
  ],
  normal: [
    'but it is for (the|a|an)',
    [
      'not (go|take|work|sit|fit|clip|click|screw|slide|attach|seat|match|mount|plug|dock|suit|align|connect|pair|mate|thread|attached) (up |properly |)(on|in|onto|into|to|with|for) (my|our|mine)',
      'head|feet|foot|hand*|finger*|wrist|waist|hips|chest|shoulder*|neck|arm*|leg*|ears|ear|face|body|husband|son|daughter|wife|dog|cat|baby|bed|room|desk|table|couch|sofa|mattress|shelf|kitchen|hair|skin|needs|style|decor|taste|expect*|order|purse|pocket*|bag|calves|thigh*|size|cupboard|drawer|closet|living',
    ],
    [
      'mine (is|was) (a |an |the |from |)(#|older|newer|different|another|2nd|3rd|us|uk|eu)',
      'perfect|great|still going|years old',
    ],
    'needs (android|ios|windows|macos|at least|2 4|usb*|thunderbolt|a newer|an older|# )',
    '(thread|threads|fitting|connector|diameter|bayonet|bulb|cap|pitch|gauge|valve) .. (is|was|are) (#|different|metric|imperial)',
    '(only|just) (#v|110v|220v|# volts)',
  ],
};

export const deliveryTold: CausePhrases = {
  strong: [
    [
      '(waiting|waited|been) .. (days|weeks|months|month|week|ages) (and|but|still|now) .. (nothing|not|no|never|still)',
      'refund*|reply|response|answer|money|credit',
    ],
    '(item|order|product|package|parcel|it) (was |is |has |)(not|never) (been |)(received|delivered|arrived)',
    '(supposed|due|scheduled|meant) to (arrive|be (here|delivered)|come|get here|ship)',
    '(still|yet) not (here|arrived|come|delivered|shipped)',
    'not (here|arrived|received) yet',
    '(no|without) (sign|trace|sight|word) of (it|my|the (parcel|package|order)|them)',
    '(chucked|flung|lobbed|slung|hurled|threw|thrown|tossed) (it |the .. |)(over|across|onto|at)',
    '(mothers day|fathers day|xmas|christmas|birthday|easter|halloween|party|wedding) (is|was|has) (now |already |well |long |)(over|gone|past|been)',
    'stuck (in|at) .. (since|for (#|two|three|days|weeks|a|over))',
    '(dumped|dropped|left|abandoned|chucked|flung) (the|my|our) .. (on|in|by|at) (the|our|my) (pavement|street|kerb|curb|drive|driveway|lawn|sidewalk|hallway|gate|road)',
    'took .. # (days|weeks|months) (for|to|before|until)',
    '(first|original|last) (one|parcel|order) .. (lost|never (came|arrived|showed)) (in|)',
  ],
};

export const safetyTold: CausePhrases = {
  strong: [
    'hot (water|oil|coffee|tea|soup|steam|wax|glue) .. (on|over|all over|onto) (my|me|his|her)',
    'swallowed (a|the|one|it|part|some)',
    '(plug|cord|adapter|battery|cable|socket|transformer) (got|gets|was|is|became|becomes) (very |so |really |extremely |too |way too )hot',
    'started to (melt|smoke|burn|catch)',
    'irritat* my',
    '(got|getting|get|was|were) (burned|burnt|shocked|scalded|cut|hurt|injured|electrocuted)',
    'i (cut|burned|burnt|hurt|injured|scalded) myself',
    [
      '(dangerous|unsafe|hazardous|safety hazard|choking hazard|health hazard|not safe|death trap)',
      'goods|driving|not dangerous|less dangerous',
    ],
    '(fuse*|breaker|electrics|whole house) .. (blew|blown|tripped|went|popped)',
    '(toppled|fell|falls|tipped|tips|collapsed|rolled|crashed) (over |off |down |)(on|onto|with|under) (him|her|me|my|the (baby|kid*|child*|dog|cat)|us)',
    '(cable|cord|plug|wire|socket|charger) .. (gone|went|turned|was) (brown|black|melted|soft)',
    '(left|leaves|gave) me with .. (patches|spots|bumps|scar*|marks|burn*)',
  ],
};

export const priceTold: CausePhrases = {
  strong: [
    '(costs|cost) more (than|here|in|at)',
    'not think (it|this|they) (is|are|was|were) worth',
    '(not|no|isnt) (a |really |)value for money',
    'over the odds',
    'not (be|cost) more than #',
    '(went|goes|is|was|now) on (sale|offer|special) (right |just |shortly |)(after|the|a|two|now|today)',
    '(at|in|from) (the|a|any) (dollar|pound|thrift) (store|shop|tree)',
    '(price|cost|postage|shipping) (too|so|very|way too|is too|was too) (high|much|expensive|steep)',
    'very little for (your|the|my) money',
    '(no way|nowhere near|not|is this|hardly) .. worth #',
    '(postage|delivery charge|delivery fee|shipping fee|shipping cost) (is|was) (ridiculous|too|more|high|insane|crazy|expensive)',
    '(price|cost|pricing|prices) (is|was|are|were|seems) (a bit |way |far |much |too |so |very |really |just |way too |)(high|steep|ridiculous|crazy|outrageous|insane|excessive|not (right|fair|justified)|unfair|too much|expensive|inflated|too expensive)',
    '(costs|cost) (a lot|a fortune|an arm|way too|too much|so much)',
    '(bit|little|rather|pretty) (steep|dear|much for)',
    '(not|isnt|never) (a |)(good|great|best) (value|deal|buy|bargain)',
    `(same|identical|found|saw|seen|this|one|pack) .. (in|at|on|from) ${SHOP} .. (#|half|less|cheaper|a fraction|for)`,
    `(for|is|are) (# |half |less |cheaper |a third |way less |).. (in|at) ${SHOP}`,
    '(on sale|for less|half price|reduced|discounted|cheaper|on offer|lower) .. (the day after|day after|the next day|the very next|a week later|days later|a month later|weeks later|next week|now)',
    '(day|week|month|days|weeks|fortnight) (later|after) .. (half price|reduced|cheaper|less|on sale|discount*|on offer)',
    '(charge|charging|charged|paid|pay|paying|asking|spent|shelled out) # (.. |)for (a|an|this|that|plastic|cardboard|some|what|#|such|two|something)',
    '(need*|require*|pay|cost*|behind|force*|without|hidden) .. (subscription|membership|paywall|monthly fee)',
    '(signature|delivery|handling|import|booking|admin|installation|disposal|collection|fuel|shipping|customs|brokerage) (fee*|charge*|surcharge|bill)',
    '(could|can) (have |)(bought|buy|get|got) (two|three|four|a better|#|a whole|an entire|five)',
    '(not|hardly) justify (the|its|that|this|such)',
    '(paying|pay|paid) (only |just |)for the (name|brand|logo|label|box)',
    '(sticker shock|dearer|pricier) (than|,|,|)',
  ],
};

export const remorseTold: CausePhrases = {
  strong: [
    '(bought|ordered|clicked|purchased) .. (in a hurry|without thinking|in haste|too (quickly|fast)|on impulse|half asleep|drunk)',
    '(trip|party|wedding|event|holiday|vacation|concert|course|game) .. (cancelled|canceled|postponed|called off)',
    'not for (our|my) (house|home|room|family)',
    'not need (a new|another|a second|the new)',
    'only (needed|need|wanted) one',
    '(meant|wanted|intended|trying|tried) to (order|buy|get) (the|a|another|one|size)',
    'not (too |very |really |so |that |)(keen|fussed|mad|wild|crazy|sold|big) (on|about)',
    '(wife|husband|son|daughter|mom|mum|dad|partner|girlfriend|boyfriend|sister|brother|she|he|they|kids|friend) (thinks|think|thought|finds|found|says|said) (it|they|that it) (is|are|was|were|look*) (too |so |very |)(ugly|silly|ridiculous|hideous|childish|old|big|much|boring|tacky|bright|dark)',
    'but (she|he|they|we|i) (already |)(has|have|had|got) one',
    '(press*|click*|hit|order*|bought) .. (two times|2 times|twice|three times) by',
    '(went|go|gone|going) (for|with) (a |another |the |)(different|other|cheaper|another|better)',
    '(found|bought) (one|another|something) (that |)(i |we )(like|prefer|love)',
    '(not|never) (using|used) (it|them)',
    '(wanted|want|prefer*|would like) (a |the |)(different|another|other) (color|style|model|one|design|brand|size)',
    'too (girly|plain|bright|modern|fancy|childish|old fashioned|masculine|feminine|formal) for',
    '(picked|chose|selected|clicked) (the |)wrong (one|item|color|size|battery|model|option|button)',
    'already (has|have|had|got|own*) (one|it|this|them|two|these)',
    'not look (good|right|nice|great|flattering|well) (on|with|in) (me|my|him|her|us|the)',
    'decided (not to|against|to (go with|get|buy|keep)|on another|i (do|did) not)',
    '(have|had|got|with) too many',
    '(wrong|incorrect) (item|product|size|color|model|one|thing|part) (was |)ordered',
    '(pattern|color*|style|design|look|scent|print|shape|shade|it) (is |was |) (too|a bit|a little|not|rather) (loud|bright|bold|busy|modern|dark|pink|girly|old fashioned|young|plain|boring|flashy|feminine|masculine|formal|floral|much) for (me|us|my|our|him|her)',
    `(does|did|do|would|will) not (go|match|suit|look right|look good|blend) (with|in|beside|next to|) (my|our|the) .. ${DECOR}`,
    '(does|did|do) not suit (me|him|her|us)',
    '(silly|ridiculous|awful|odd|frumpy|terrible|old|fat|weird) on (me|him|her)',
    '(sold|moved|moving|selling) (house|home|flat|apartment|my (car|bike|phone|old)|the (car|house|bike|boat|piano|caravan))',
    'no longer (have|own|got|drive|live|use|work|play|got a)',
    '(found|fixed|repaired) (my|the|our) (old|lost|original)',
    '(bought|got|ordered|picked) .. (elsewhere|locally|somewhere else|in a shop|in town|in store|from another)',
    'not realize (how (modern|dark|bright|big|small|it)|that|it|they)',
    '(no|not) room (for|in)',
    '(one|same|already) .. (the same day|as a present|for (christmas|xmas|my birthday|his birthday|her birthday|mothers day|fathers day))',
    'not see (it|that|this) before (i |to |)(buy*|bought|order*|purchas*)',
  ],
  normal: [
    [
      `${KIN} (already |had already |has |also |)(bought|got|gave|ordered|purchased) (me |us |him |her |)(one|the same|another)`,
      'love*|better|for my|too and|happy|from here',
    ],
  ],
};

export const serviceTold: CausePhrases = {
  strong: [
    '(refund|replacement|money back|new one) ... (never|not|nothing) (got|came|receive*|arrive*|happen*|saw|did|heard|see*|get)',
    '(said|promised) (they|he|she|you) would .. (send|refund|replace|call|help|fix|contact|reply|get back|pay|credit)',
    '(pay|paid|paying) (for |)(the |my |a |)return*',
    'refund* (me |us |)(only|just|half|less|partially|part)',
    '(only|just) (got|received|refunded|gave|offered|credited|offer*) .. (back|refund|off|credit|discount)',
    '(asked|ask|requested|chased) (#|four|three|five|several|many|a dozen) times',
    '(automated|automatic|canned|scripted|standard|template|bot|robot) (reply|replies|response*|answer*|message*|email*)',
    '(take*|took|keep*|kept|deduct*|want*|charge*|minus) .. restock*',
    '(take*|took|keep*|kept|deduct*) .. # percent',
    '(told|tell|tells|says|say|said) (me |us |to |)(to |)(be patient|wait|stay calm)',
    '(want*|ask*|demand*|need*) .. (pictures|photos|video*|proof|receipt) ... (then|again|more|and)',
    '(exchange|return|swap|swapping|returning|sending it back|exchanging) .. (would |will |)(cost|costs) (me |us |)(#|more|too|almost|nearly|as much)',
    '(manufacturer|seller|amazon|them) (told|tells|says|said|sent) me .. (contact|back|to|ask) (them|amazon|seller|the seller|manufacturer)',
  ],
};
