import type { CausePhrases } from '../lexicon.ts';

/*
 * Contractions are read in full (doesn't = does not, can't = can not), so "not work*" covers all of them.
 */
const BODY =
  '(waist|hips|chest|bust|shoulder*|arm*|leg*|thigh*|calf|calves|toe*|foot|feet|ankle*|wrist*|finger*|neck|head|back|belly|stomach|torso|crotch|butt|bottom|heel*|instep|knee*|collar)';
const DEVICE =
  '(phone|iphone|samsung|galaxy|pixel|ipad|tablet|kindle|laptop|macbook|mac|computer|pc|tv|television|car|truck|vehicle|suv|jeep|bike|motorcycle|mower|vacuum|dyson|shark|roomba|printer|camera|canon|nikon|gopro|console|xbox|playstation|ps4|ps5|switch|router|modem|fridge|refrigerator|dishwasher|washer|dryer|oven|stove|machine|mixer|kitchen aid|kitchenaid|blender|keurig|nespresso|toothbrush|oral b|razor|shaver|faucet|tap|sink|toilet|shower|stroller|car seat|scooter|apple watch|watch|airpods|earbuds|headset|headphones|system|device|model|unit|brand|setup|honda|toyota|ford|chevy|bmw|civic|accord|corolla|f150|crutch*|wheelchair|walker|drill|saw|pump|tank|grill|cup holder|vent|outlet|socket|port|slot|lens|rod|pole|frame|kettle|pan|pot)';

export const sizeFit: CausePhrases = {
  strong: [
    '(could|can|would|will|did) (not|barely|hardly) (even |) (get|fit|put|slide) (my (foot|feet|head|arm*|leg*|hand*|finger)|(it|them|these) (on|past|over my|over his|over her|onto my))',
    '(tight|loose|snug|narrow|baggy) (around|round|in|at|across|over|through|under) (the|my|his|her) (waist|hips|chest|bust|shoulder*|arm*|leg*|thigh*|calf|calves|toe*|foot|feet|ankle*|wrist*|neck|head|back|belly|crotch|butt|heel*|knee*|middle|bottom|sides)',
    ['(drag*|trail*) (on|along|across) the (floor|ground)', 'chair|vacuum|car|muffler|exhaust|robot|cord'],
    '(ring|bracelet|watch|hat|shoe*|boot*|pants|jeans|bra|helmet) (is|are|was|were|fits|feels) (too |so |a bit |very |)(loose|tight|snug)',
    '(too|to) (deep|shallow|boxy)',
    [
      '(too|to|2) (small|tiny|big|large|huge|tight|loose|narrow|wide|baggy|snug|bulky|roomy|skinny|tall)',
      'noise|sound|smell|voice|font|print|text|letters|hassle|handwriting|no job|no such|difference|smile',
    ],
    [
      '(too|to|2) (short|long)',
      'took|takes|take|taking|wait*|battery|lasts|life|cook|charge|hours|minutes|to arrive|to get|to ship|to deliver|to receive|to come|instructions|process|delivery|shipping|warranty|nap',
    ],
    '(runs|run|running|ran|fit|fits|fitting|sized|sizes|comes up|came up|come up) (very|really|a bit|a little|way|extremely|so|quite|a size|one size|a full size|two sizes|about a size|a half size|ridiculously|super|rather|much|) (small*|big*|large*|tight*|short*|narrow*|wide|long*|loose*)',
    'not (very |quite |nearly |even |) (big|large|long|wide|tall|deep|roomy|high) enough',
    [
      'not (fit|fitting|fits)',
      'vent*|dash*|cup holder*|phone|iphone|car|truck|model|vehicle|machine|vacuum|printer|tv|together|anyone s budget|my (phone|car|truck|sink|tub|door|window*|dyson|bike|stroller|faucet|oral)|holes|the (hole*|slot|connector|bracket|frame|description|picture)|charger|case|into the (slot|port)|adapter|plug|filter|hose|lens',
    ],
    '(two|three|several|a few|2|3|#|one|a|1|a whole|a full) (full |whole |) (size*) (too |) (smaller|bigger|larger|big|up|down)',
    '(order|ordered|go|going|get|need|needed|size|sized|exchange for|wanted) (a|one|at least one|two|the next|) (bigger|larger|smaller) size',
    '(need|needed|want|wanted) (a |it |them |to be |) (bigger|larger|smaller|longer|shorter|wider|size up|size down|different size|another size)',
    '(order|had to|have to|should have|should|recommend) (to |) (size|sizing|sized) (up|down)',
    '(could|can|would|will) not (button|zip|zip up|fasten|close) (it|them|these|up|the (dress|jeans|pants|shirt|jacket|front)|at the)',
    '(would|will|do|does|did) not (even |) (go|pull|fit|come) (over|past|around|on) (my|his|her|the) (head|hips|thighs|feet|foot|shoulders|calves|hand*|wrist|knuckle|chest|bust)',
    '(slides|slips|slid|slipped|falls|fell|came|comes|flies) (right |straight |) off (of |) (my|his|her) (finger|wrist|foot|feet|heel*|head|waist|arm)',
    '(smaller|bigger|larger|shorter|longer|narrower|wider|tinier) (than|then) (i |we |) (thought|expected|anticipated|imagined|hoped|wanted|needed|assumed|realized|normal|usual|my usual|my normal|it should|they should|average)',
    'smaller than my usual',
    '(could|would|can|will) fit (two|2|three|3|another) (of me|people|person)',
    '(sleeve*|waist|waistband|legs|inseam|crotch|straps|hem|neck|collar|shoulders|bust|chest|length|toe box|strap|band) (is|are|was|were|seems|seem|felt|feels) (so |very |really |way |extremely |a bit |a little |) (tight|loose|short|long|small|big|large|narrow|wide|huge|tiny|baggy|off)',
    '(sleeves|legs|pants|hem|straps) (end|ended|stop|stopped|hang|hung|drag|dragged|come|came) (way |far |well |) (above|below|past|over|before|short of|at)',
    `(gaps|gap|gaping|gapes|pinch*|squeez*|digs|dig|digging|bunches|bunch*|cuts|cut|cutting) (in|into|at|around|off|on) (the|my|her|his|) ${BODY}`,
    `${BODY} (gaps|gap|gapes|pinches|pinch|dig in|bunches)`,
    '(cut|cuts|cutting) off (my |) circulation',
    '(my|the) toes (went|go|are|were|got) (numb|crushed|cramped|squished)',
    ['(rides|ride|rode|riding) up', 'bike|elevator'],
    '(straps|strap) (dig|digs|dug|digging) in',
    'sizing up (twice|two|2|and)',
    '(poor|bad|horrible|terrible|awful) (sizing|fit)',
    'pops off the corners',
    '(shorter|longer|smaller|bigger|wider|narrower) (than|then) (the |a |my |) (standard|regular|normal|usual|others|# |stated|listed|advertised|described|shown|it says|it said|it appears|it looks|photo*|picture*|description|listing)',
    '(like|wearing) (a|wearing a) (tent|sack|clown)',
    'half the size',
    '(size*|sizing) (does|do|did|is|are|was|were) not (match|right|correct|accurate|true|correspond|as)',
    '(wrong|different) size(|s) (for me|chart|guide)',
  ],
  normal: [
    [
      '(so|very|really|extremely|super|quite|pretty|rather|a little|slightly|kind of|kinda|bit|ridiculously|incredibly|insanely|awfully|stupidly) (tight|narrow|baggy|snug|loose|short|wide)',
      'grip|hold|seal|short time|time|lid|knot|budget|screw*|notice|range|loose threads|shipping|delivery|hugely|selection|wide range|fan|difference|impact|improvement',
    ],
    [
      '(very|really|so|extremely|super|quite|rather|a little|slightly|bit|is|are|was|were|just|ran) (small)',
      'print|font|text|letters|for the price|business|price|detail|issue|problem|complaint|flaw|bottle|love*|perfect*|great|powerful|cute|fits (in|my|everything)|handy|portable|travel|purse|pocket|store|compact|adorable|instruction*|manual|writing',
    ],
    [
      '(huge|tiny|giant|enormous|gigantic)',
      'kitchen|apartment|bathroom|house|yard|dog|puppy|studio|button*|fan of|hugely|difference|help|plus|improvement|hit|bug*|disappoint*|mistake|letdown|bottle|jar|packet|(big|huge|large|long) bag|love*|lots of space|roomy|perfect*|great|lots|powerful|cute|which (is|i)|fits (everything|all|in|my)|warm|selection|teddy|handy|portable|travel|purse|pocket|mighty|soft|wanted|comfy|adorable|variety|smile|thank*|improve*|but works',
    ],
    'wrong size',
    'size (is|was) (off|wrong|not|a problem|an issue|way|ridiculous|inconsistent|different|nothing)',
    '(smaller|shorter|narrower|tighter) (than|then)',
    '(bigger|larger|wider|looser|longer) (than|then) (expected|pictured|shown|described|it)',
  ],
  weak: [
    '(very|really|so|too|extremely|super|quite) (big|large|long)',
    'tight',
    'loose',
    [
      'small',
      'order*|in small|(size|a|the) small|small (business|gift|bag|one|price|issue|problem|thing|box|screw*|part*|amount|bottle*|child*|kid*)',
    ],
    'size',
    'sizing',
    'bulky',
    'narrow',
  ],
};

export const compatibility: CausePhrases = {
  strong: [
    '(is in|non) compatible',
    'incompatible',
    'not compatable',
    'not compatab*',
    'compatibility (issue*|problem*)',
    `(not|never) (fit|fits|fitting|work|works|working|pair|paired|connect|connects|sync|syncs|go|attach|mount|match|charge|suit|screw|clip|install) (with |on |onto |to |in |into |for |) (my|our|his|her|the|a|an|any|your) (new |old |own |# |home |) ${DEVICE}`,
    `(not|never) (fit|fits|fitting) (my|our|his|her|a|the) (# |new |old |) (# |) ${DEVICE}`,
    'not (work|works|working|pair|connect|function) with (iphone*|android*|ios|apple|samsung|windows|mac*|alexa|google|wifi|5g|5 ghz|bluetooth|chrome*|roku|fire*|linux|my)',
    'not (fit|fits|fitting) .. (vent*|dash*|cup holder*|charging port|outlet*|air fryer|phone|iphone|car|truck|vehicle|vacuum|dyson|printer|civic|accord|jeep|ford|honda|toyota|chevy|bmw|mower|faucet|fridge|refrigerator|keurig|toilet|kitchen aid|kitchenaid|oral b|bike|stroller|camera|tv|sink|tap|handle|model)',
    `(too|to|way too) (small|big|large|tight|loose|wide|narrow|long|short|thick|thin|tall) (for|to fit) (my|the|our|his|her) ${DEVICE}`,
    '(will|would|did|does|could|can) not (pair|connect|sync|link) (with|to) (my|our|the|any|an|a|iphone*|android|wifi)',
    '(wrong|different|incorrect|another|odd) (tip|base|gauge|diameter|bolt pattern|plug|connector|voltage|thread*|fitting*|socket|adapter|port|prong*|pin|mount|type of plug)',
    '(plug|connector|adapter|voltage|thread*|cable end|charger|socket|plug type|prongs) (does|do|did|is|are|was|will) not (fit|match|right|work|the right|correct|suit)',
    '(american|european|eu|uk|british|chinese) (prong*)',
    'not (recognized|recognised|detected|accepted|read) by (my|the|our)',
    '(only|just) (work*|fit*|compatible|support*|for|connect*|good) (with|on|for|to|) (iphone*|android|apple|ios|windows|# ghz|5ghz|24ghz|5 ghz|24 ghz|older|newer|certain|some|specific|european|us |the new|the old|the older)',
    [
      '(for|fits) (a different|another|other|the wrong) (model*|version|phone|car|type|generation|brand|year)',
      'went|go|decided|looking|switch*',
    ],
    '(does|do|did|will|would) not (line|lined) up with (my|the (mount|bolt*|camera|buttons|ports|port))',
    '(bought|ordered|got|needed) (it|this|these) for (my|a) .. (and it |but it |it |) (does|did|will|would|do) not (fit|work)',
    'not (lock|locks|click|clicks|snap|snaps|seat|fit) (onto|into|on to|on) (my|the) (nikon|canon|sony|camera|lens|mount|body|socket|port|slot)',
    '(not) (fit|work with) (mine|this model)',
    '(for|fits|fit) .. (model|version|generation|year) (than|of .. than) mine',
    'not (connect|pair|work|sync) (to|with) (my|our) (home |house |) (wifi|network|router|bluetooth|alexa|car|thermostat|speaker*|phone)',
  ],
  normal: ['not (fit|work) (with|for) (my|mine)', 'not (pair|paired)', 'compatib*', 'not (recogni*|detected)'],
  weak: ['adapter', 'my model', 'not connect', 'not go on'],
};

export const hardToUse: CausePhrases = {
  strong: [
    '(hard|difficult|tough|impossible|tricky|challenging|frustrating|annoying|awkward|pain|a hassle|a bear|a struggle|a bitch|cumbersome|tedious|harder|a headache|confusing|complicated) to (use|install|assemble|open|clean|set up|setup|operate|put together|put on|put in|attach|mount|figure out|understand|read|follow|control|program|configure|adjust|close|remove|take off|take apart|get (on|off|in|out|open|into|it)|fold|unfold|store|carry|move|push|hold|handle|navigate|fill|empty|wash|apply|insert|connect|pair|build|fit|line up|hang|inflate|deflate|change|replace|maneuver|steer|squeeze|pour|swallow|reach|press|turn|grip|screw|iron|peel|thread|lift|charge|lock|unlock|latch|reset|align|hook up|see the)',
    [
      '(confusing|unclear|poor|bad|terrible|horrible|awful|useless|vague|worthless|incomplete|no|lousy|crappy|inadequate|misleading|wrong|incorrect|zero|without|illegible|unreadable|cryptic|minimal|sparse|not any|without any|without proper|no clear|no real|no proper|no written|no user|no assembly|no setup|no installation|not enough) (assembly |set up |setup |installation |user |operating |written |clear |english |) (instruction*|directions|manual|guide|guidance|diagram*|leaflet|documentation|user guide|tutorial|instuctions)',
      'needed|necessary|required|no need|style',
    ],
    '(instruction*|directions|manual|guide|diagram*|leaflet|booklet|documentation|app|menu|interface|controls|setup|set up|installation|assembly|software|remote) (is|are|was|were|seems|seem|makes|make|made|are all|is only|are only|is all|was only|were only|are written|is written|were written|are printed|all) (very |so |really |extremely |absolutely |completely |totally |just |a bit |pretty |) (confusing|unclear|useless|poor*|terrible|horrible|awful|hard|difficult|impossible|complicated|bad|in (chinese|german|japanese|spanish|french|italian|another language|broken english|a language|tiny print|chinglish|russian|korean)|not (clear|helpful|very clear|good|in english|very good|detailed)|incomprehensible|vague|worthless|a nightmare|a joke|a pain|a mess|no sense|wrong|missing steps|lacking|illegible|unreadable|way too small|clunky|buggy|frustrating|lousy|crap|garbage|sucks|suck|ridiculous|challenging|tedious)',
    '(instruction*|directions|manual|leaflet|guide|booklet) .. (tiny print|no sense|not (help|understand|match|explain|mention|say|tell)|can not read|another language|chinese|never (mention*|explain*|say*))',
    'in a language (i|we|that|nobody|no one)',
    '(not|never|nobody|no one|hardly) (could |can |) (figure|figured|work|worked) (it |this |that |) out',
    '(could|can) not (figure|work) (the .. |) out',
    '(no idea|not know|no clue|not sure|not understand|not tell|not figure out|unclear) (how|what|where) (to|it|goes|you|i|the)',
    '(hours|hour|whole day|all day|weekend|entire day|whole afternoon|forever|all afternoon|two days|an evening|all night|too long) (just |trying |) (to |) (assemble|put together|put it together|install|build|set up|put this together|get it together|figure|mount|set it up|get it working|get it to work)',
    '(takes|took) (us |me |him |) (# |two |three |four |five |several |too many |way too many |) (people|hours|person|adults|men|days) to (assemble|install|open|use|put|lift|build|set|carry)',
    '(takes|took) (forever|ages|hours) (to |) (assemble|put|install|mount|clean|open|fold|fill|inflate)',
    '(need|needs|needed|requires|required|take|takes|took) (three|3|two|2|four|several|# ) (hands|people|tools)',
    '(had to|have to|needed to|need to) (call|hire|pay|get) (a |an |someone |somebody |my |) (professional|electrician|plumber|handyman|installer|technician|someone|somebody|husband|help)',
    'not (user|beginner) friendly',
    '{needs not} (easy|simple|straightforward|intuitive)',
    '(could|can) not (open|install|assemble|mount|attach|set up|setup|operate|program|understand|follow|read) (it|this|them|the|on|without|anything|properly|up)',
    [
      '(too|so|extremely|really|very) (heavy|stiff|hard|awkward) to (hold|carry|lift|move|use|push|squeeze|open|turn|press|handle|hang|maneuver|operate)',
      '',
    ],
    '(is|are|was|were) (so |very |really |a bit |just |rather |) (confusing|complicated|awkward|fiddly|cumbersome|impractical|inconvenient)',
    '(holes|parts|pieces|screws|panels|bolts) (do|did|does|would|are|were|was|is) not (line up|align*|match|drilled right|labeled|numbered|fit)',
    '(not|nothing) (labelled|labeled|marked) (so|and|or|properly|correctly)',
    '(setup|set up|installation|assembly|install|app) (is|was|process is|process was) (a|an|such a|absolutely|pure|just a) (nightmare|pain|hassle|ordeal|headache|joke|disaster|bear|struggle|horrible|awful|torture)',
    '(app|software|firmware) (keeps|kept) (asking|crash*|freez*|logging|telling)',
    '(app|software|menu|controls|interface|navigation|remote|buttons|website) (is|are|was|were) ((not|un|not very|not at all) (user friendly|intuitive)|(so|very|really|too|pretty|) (confusing|complicated|awkward|terrible|horrible|awful|difficult|hard|in chinese|only in chinese|a nightmare))',
    'not (explain|explained|tell you|say|show|mention) (how|what|where|which)',
    'not (get|open) (the |) (lid|cap|top|bottle|box|cover|package|packet) (off|open|without)',
    '(can|could) not get (the |) (lid|cap|top|bottle|jar|door|cover|battery door) (off|open|on|to)',
    'too many (steps|parts|pieces|screws|buttons)',
    'not (practical|ergonomic|convenient)',
    '(requires|needs|takes|need) (way |) too much (effort|work|assembly|strength|force)',
    'gave up (trying|on|after)',
    'instructions* (not|never) (included|provided)',
  ],
  normal: [
    [
      '(difficult|(very|too|so) (complex|tricky))',
      'find|believe|beat|explain|choose|time|imagine|return|refund*|contact|say|not (too|so|very|that)|seller|customer|less',
    ],
    '(confusing|complicated|fiddly|cumbersome|unintuitive|finicky)',
    [
      '(hard|difficult|tricky|awkward|impossible|tough|a pain|a hassle|annoying) to',
      'buy for|shop for|please|beat|find|hard to believe|believe|tell|say|imagine|go wrong|chew|get hold|reach jars|get a refund|contact|return|get in touch|reach (customer|anyone|the seller|support)|come by|miss|fault|complain|eat|hear|get a (reply|response)|put (it |this |)down|go back|describe|argue|choose|decide|leave|wait|justify|recommend|keep|resist|swallow',
    ],
  ],
  weak: ['instruction*', 'hassle', 'frustrat*', 'not understand', 'password', 'not know how'],
};
