import type { CausePhrases } from '../lexicon.ts';

/*
 * What buyers tell of the goods in passing: whom it would fit, what it did to the laundry, what was in the box instead.
 */
const KIN = '(year old|yr old|yo|niece|nephew|daughter|son|sister|mom|mum|toddler|granddaughter|grandson|wife|husband)';
const ROOM =
  '(kitchen|room|bathroom|bedroom|garage|apartment|space|door*|bed|sink|cupboard|cabinet*|drawer*|counter*|wardrobe|closet|desk|hall*|stair*|shel*|window*|alcove|corner|sofa|cot|crib|trunk|suitcase|purse|handbag|pocket*|bag|locker|table|fireplace|bath|tub)';

export const sizeTold: CausePhrases = {
  strong: [
    '(because of|due to) (the |)(siz*|fit)',
    '(waistband|straps|collar|elastic|band|cuffs) (cut|cuts|dig|digs|digging|cutting) (in|into)',
    '(ring|shoe*|hat|bracelet|watch|heel*|sock*|strap*|glove*|bra|boots|sandals|ear( |)buds) (slips|slip|slides|slide|falls|fall|comes|slipped|slid|fell|keeps (slipping|falling|sliding)|keep (slipping|falling|sliding)) (off|down|out)',
    [
      '(too|to) (low|high|deep|shallow|tall|wide) for (my|our|the)',
      'price|volume|budget|expect*|standard*|phone|car|holder',
    ],
    '(big|small|large|long|short|tight|loose|huge|baggy) on (me|him|her|my)',
    '(long|short|tight|loose|wide|big|small|baggy|narrow) in (the |)(front|back|leg*|arm*|waist|chest|sleeve*|shoulder*|torso|body|hips|bust|neck|cup*|crotch|rise|toe*|heel*|calf|calves|thigh*)',
    'for (a |the |)(bigger|larger|smaller|longer|shorter|wider) (size|one)',
    '(sizing|size chart|sizes) (is|was|are|were) (way |very |all |totally |a bit |) (off|wrong|inaccurate|inconsistent|weird|odd|misleading|incorrect|not right)',
    '(can|could) not (turn|stand|lie|sit|stretch|lie down|stand up) (round|around|up|down|out|) in it',
    '(fits|fit|feels|is) (more |) like (a|an) (s|xs|small|medium|m|large|size #|#)',
    'not enough (length|width|room|space|stretch|give|depth|height)',
    `(gave|give|giving|passed|pass) (it|them|this|these) (on |)(to |)(my|our) .. ${KIN}`,
    'not (do|zip|get|close|fasten|button) (up |)(the |my |)(zip*|fly|top button|buttons|buckle|clasp|strap*|hooks)( up|)',
    '(go|going|went|gone|sized) (up|down) (a|one|two|three|#|half) .. size*',
    '(stop*|end*|finish*) .. (short of|above|below|before|at) (the |my |his |her )(end|edge|elbow*|ankle*|shin*|knee*|calf|calves|hips|rib*|forearm*|wrist*|table|belly|navel|floor|window*)',
    '# (cm|mm|inch*|in) (off|short|too|over|longer|shorter|wider|narrower|bigger|smaller|out) ',
    `not (fit|go|get|slide|sit) .. (through|under|between|inside|into|in|behind|on|over|beside) (my|our|the) .. ${ROOM}`,
    '(foot|feet|head|arm*|hand*) .. not (enter|go in|get in|fit)',
    '(can|could) not get (in|into) (it|them|these)',
    '(not|isnt|never) true to size',
    '(size|number) # .. (is |more |)(like|really|equal*|actually) .. #',
  ],
  normal: [
    '(shoes|boots|jeans|dress|sleeves|legs|shirt|jacket|pants) (is|are|was|were) (narrow|tight|short|long|big|small|huge)',
    [
      '(they|shoes|boots|socks|gloves|pants|jeans|helmet|hat|ring) (do|did|will|would) not go on',
      'sale|forever|and on|the (tap|phone|car|machine)',
    ],
    '(more|another|extra) .. (inch*|cm) (longer|in (length|width)|of)',
    [
      '(massive|humongous|ginormous|miniature|minuscule|teeny|oversized|undersized)',
      'fan|help|difference|improvement|thank*|disappoint*|mistake|problem|look|style|love*|perfect*|cute|plus|bag|button*|queue',
    ],
    [
      '(usually|normally|always) (wear|take|buy|get|order|am) (a|an|size|my)',
      'perfect*|true to size|great|lovely|spot on',
    ],
    ['(wear|take|am) (a |an |size |)# in (every*|all|other|most)', 'perfect*|great|spot on'],
    '(slips|slip|slipping|lifts) (off|out) (every|with|when|each)',
  ],
};

export const functionTold: CausePhrases = {
  strong: [
    '(worked|works) (once|one time|twice)',
    '(leaves|leaving) (gaps|bits|patches|streaks|lines|clumps|crumbs|half)',
    '(drawer*|door*|wheel*|lid|rail*) (does|do|will|would|did) not slide',
    '(screen|display|tv|monitor) (stayed|stays|remains|remained|just stays) (black|blank|dark)',
    '(days|weeks|minutes|then|suddenly|still) no (picture|sound|power|signal|light|heat|image|water)',
    '(disconnects|disconnecting)',
    '(made|makes) (my|the) .. worse',
    'different (weight|reading*|number*|result*|temperature|value*) (each|every)',
    '(does|do|did) not (filter|float|lather|soften|polish|solve|reduce|improve|change anything|make a difference|massage)',
    [
      '(can|could) not (crush|blend|chop|grind|slice|pick up|cope|climb|freeze|suck|clean|remove|scan|detect|keep up|handle)',
      '(i|we|he|she) (can|could) not',
    ],
    '(charges|heats|works|runs|loads|responds|boils|cooks|prints|drains|dries|cools|fills|cuts) .. (slowly|slow|too long)',
    '(nozzle|spray|spout|straw|pump|pipe|dispenser|tube|jet|filter) .. (blocked|clogged|jammed)',
    [
      '(takes|took) (#|ten|twenty|thirty|too many) minutes to (warm|heat|boil|start|charge|load|cool)',
      'only|just|quick*',
    ],
    '(candle*|perfume|scent|spray|diffuser|air freshener*|oil|wax) .. (not smell|no smell|no scent|not last)',
    '(only|just) (works|work|worked|connects|responds|charges) (from|at|within|up to|close|near|standing|if|when|if i|sometimes)',
    '(made|makes|left|leaves) my (hair|skin|face|lips|nails|scalp) .. (dry|drier|greasy|oily|sticky|worse|frizzy|limp|brittle|orange|patchy|flat)',
    '(works|worked|runs|ran|plays|stays on|stayed on) (for |) (about |only |maybe |)(#|five|ten|a few|two|three|one|a couple of) (minutes|min|seconds|sec|hours|days|weeks|uses|times) (and|then|but|before)',
    '(cuts|cut|goes|comes) in and out',
    '(hair|lashes) (fall|falling|fell|falls) out',
    '(does|do|did|will|would) not (glide|swing|tilt|pop up|pull out|fold up|inflate|notify|alert|light|dry (my|the|very|well|any|clothes|hair)|work (as|like) (it should|a))',
    [
      '(machine|device|unit|phone|tv|watch|printer|vacuum|hoover|blender|kettle|heater|fan|drone|radio|camera|speaker*|headphones|earbuds|mixer|toaster|fridge|washer|dryer|laptop|tablet|motor|charger|remote|scale|thermometer|monitor|console|controller|shaver|trimmer) (broke|breaks|is broken|was broken|is already broken|has stopped|broke down|stopped|packed up) (after|within|in|on|the|already|down|during|and|again)',
      'arriv*|box|when i opened|strap|handle|leg|into|came',
    ],
    '(work*|function*) (only |)(sometimes|occasionally|intermittent*|half the time|when it (wants|feels))',
    'only (lasts|lasted|works|worked|runs|ran|holds|stays) (for |about |)(an|#|one|two|half|a few|ten|twenty) (of |)(an |)(hour*|minute*|min)',
    '(wrong|false|bad|incorrect|inconsistent|erratic) reading*',
    '(ink|glue|paint) (is|was|were|are) (completely |all |already |)(dry|dried)',
    '(no|without|zero|not smell any|not any) (scent|fragrance) (at all|whatsoever|when|throw)',
    '(foggy|deflat*)',
    '(let|lets|letting|leaks) (the |in |)(rain|water|draft|draught|cold|light|wind|air) (in|through|out)',
    '(brake*|lock|latch|catch|clasp|magnet|kickstand|stand|lid|seal|hook|clip) .. not (lock|hold|engage|catch|grip|bite|stay|close|meet|reach)',
    '(tire*|ball|air bed|airbed|air mattress|pool|float|tube|wheel) .. (went |goes |is |was |)(flat|down|soft)',
    '# (kilos|kg|pounds|lbs|degrees|minutes|grams|mm|seconds|percent) (out|off|too (high|low|heavy|light|much|little))',
    '(hear|sound|music|works) (only |just |)(in|from|out of|on) (one|the left|the right) (ear|side|earbud|speaker)',
    [
      '(gave|give|gives) (out|up) (after|on|within|in|before|the)',
      'elastic|seam*|stitch*|strap*|zip*|sole*|handle*|leg*|lining|fabric|hinge*',
    ],
    '(let go|lets go) (of|overnight|after|at|every|in|when)',
    '(no|bad) (work|working|function)',
  ],
  normal: [
    [
      '(shuts|shut|turns|switches|cuts) (itself |)off',
      'auto*|handy|great|timer|safety|safely|when (done|dry|finished|i)|light*|water',
    ],
    ['not (cold|warm|hot)', 'not (too|so|very|that)|touch|spicy|feet|hands|keeps me|anymore'],
    ['(tangles|tangled|tangling)', 'hair|free|cable*|brush|untangl*|necklace'],
  ],
};

export const qualityTold: CausePhrases = {
  strong: [
    'not feel like (real|a real|good|leather|wool|cotton|silk)',
    'more like (plastic|cardboard|paper|polyester|rubber|a rag|sandpaper)',
    [
      'made (of|from|out of) (very |)(cheap|thin|cardboard|paper|plastic|flimsy|low|chipboard|mdf)',
      'not made|as described|pictur*|claim*|supposed|instead|should|listing',
    ],
    'lumps',
    '(edges|corners) (lift|lifts|lifting|curl|curls|curling|peel|fray)',
    '(scratched|scratches|stained|dented|marked|creased|wrinkled) (so |very |too |really |)(easily|easy)',
    '(became|become|becomes|gets|turned|gone|went|goes) (all |so |very |) (sticky|yellow|brittle|rusty|fuzzy|baggy|lumpy|wobbly|tacky|gooey|dull|saggy|see through)',
    '(color|print|dye|pattern|logo|picture|design) (washes|wash|fades|fade|runs|wears) (out|off|away)',
    '(hole*|rip*|tear*|crack*|bubbles|rust) (appeared|appear|appears|developed|formed|started|showed up)',
    '(hem|seam*|stitching|lining|trim|heel|sole*|button*|zip) .. (came|comes|come|coming|fell|falling|dropped) (down|away|undone|out|off|loose|apart)',
    '(bends|dents|stains|creases|marks|chips|snaps|cracks) (so |very |too |)(easily|easy)',
    '(printed|glued|sewn|finished|cut|painted|made) (badly|poorly|crooked|off center|upside down)',
    '(stretched|stretches|stretch) (out|out of shape) (after|in|within|so|and|quickly|already|right)',
    '(poorly|badly|cheaply|sloppily|carelessly|crudely|not well|not properly) (made|constructed|built|sewn|stitched|finished|manufactured|put together|glued|printed|painted|cut|crafted)',
    [
      '(wood|plastic|metal|leather|paint|enamel|fabric|material|rubber|resin|vinyl) (is |was |has |already |) (splitting|split|cracking|cracked|chipping|peeling|bubbling|warped|warping|bending|rotting|crumbling|flaking|tearing|ripping|fraying|stretched)',
      'arriv*|box|when i opened',
    ],
    'glue (is |was |marks |) (visible|everywhere|all over|showing)',
    [
      '(pages|paper|fabric|material|sheets|glass|metal|plastic|cloth|leather|soles|straps|lining|cushion*|padding) (is|are|was|were|feels|feel) (very |so |really |a bit |too |quite |)(thin|flimsy|rough|stiff|scratchy|hard|coarse|weak|itchy)',
      'summer|that is what|perfect|cool|breath*|which i|light',
    ],
    '(handle|lid|knob|hinge*|screw*|leg|legs|wheel*|arm|button*|base|head|blade|nozzle|stones) (is|was|are|were|came) (very |so |really |a bit |)loose',
    'chip* (enamel|paint|glaze|varnish|nail polish)',
    '(letters|numbers|markings|logo|writing|symbols) .. (rub*|wear*|wore|worn|faded|come|came) .. (off|away)',
    '(leave*|left|leaving) .. (dye|color|fluff|fuzz|lint|fibers|flakes|residue) .. (on|all over|everywhere|behind)',
    '(is|are|was|were|tastes|tasted|taste|coffee|tea) (so |very |too |quite |)(bitter|burnt|salty|sour|chalky|soapy|rubbery|tasteless|watery|gritty|bland)',
    '(dog|cat|puppy|kitten|kids|son|daughter|toddler|baby|he|she) .. (not eat|not drink|not touch the food|spat|spits|sniffed|turn* .. nose)',
    '(sit*|sleep*|lying|lie|walk*|like) .. (on|like) (a |)(plank|rock*|brick*|board|concrete|bench|stone*)',
    '(felt|feels|feel|is|are) like (concrete|rocks|a plank|bricks|tin foil|tinfoil|tissue|straw|chewing gum|a bin bag|a trash bag|butter|wire wool|steel wool)',
    '(seam*|stitch*|hem) .. (already |half |)(open|undone)',
    '(bend*|bent|bow*|sag*|buckl*) (it |them |)(with one|by hand|with my|under|in the middle|by)',
    '(door*|drawer*|shel*|frame|panel*|lid|legs|picture) .. (crooked|wonky|skew*|lopsided|not flush|out of true)',
    '(after|in) .. (wash|washes|washing|dryer|laundry) .. (small*|shr*|tight|shorter|lost|fad*|bobbl*|rag|stretched|misshapen|gray|color|gone|go away|dull)',
    '(coming|came|comes|come) off (in|on) (my|flakes|strips|bits|chunks|sheets|layers|the first)',
    '(page*|chapter*) .. (twice|upside down|out of order|blank|repeated|back to front)',
    '(rock*|wobbl*) on (a |the |)(flat|level|even)',
    'wonky',
  ],
  normal: [
    [
      '(hole|holes|rip|tear) in (the|my|one|it|them)',
      'wall*|wrong (side|place)|drill*|screw*|box|fence|ground|package|roof',
    ],
    ['flimsy', 'packaging|box|excuse'],
    [
      '(lasted|survived) (all of |a whole |exactly |barely |less than |not even |about |only |just |)(a|one|two|three|four|#) (days|day|weeks|week|months|month|uses|use|washes|wash|wears|trips|walks|season*)',
      'battery|charge|motor|charger|screen|speaker|light|bulb*|candle|years|work*|with me|old|last one',
    ],
    [
      '(splintered|tarnished|warped|buckled|bobbled|crumbled|unravelled|squeaky clean and|grainy|scuffed)',
      'used|second hand|arriv*|old',
    ],
  ],
};

export const damageTold: CausePhrases = {
  strong: [
    [
      '(glass|glasses|plate*|bowl*|mug*|cup*|jar*|bottle*|mirror|vase|tile*|egg*|ornament*|dish*|saucer*|teapot|pane) .. (was|were|is|are|came|all|completely|already) (broken|smashed|shattered|cracked|chipped)',
      'after|week*|month*|first|washed|dropped|dishwasher',
    ],
    '(came|arrived|turned up|is|was|were) in (two|three|four|several|many|#|a thousand|bits and) (halves|pieces|parts|bits)',
    '(all over|everywhere) (inside |in |)(the |)(carton|parcel|packag*|envelope|box)',
    '(crack|line|spiderweb|split|web) (right |all the way |running |)(across|through|down)',
    '(box|carton|parcel|package|packet|lid|corner*) .. (caved|stoved|bashed|stamped|squash*|crush*|pushed) in',
    '(broken|damaged|smashed|cracked|bent) (by|at|already at) (arrival|delivery)',
    '(soaking|sopping|wringing) wet',
  ],
};

export const missingTold: CausePhrases = {
  strong: [
    'count* (only |just |)#',
    '(cable|charger|screws|lid|manual|remote|cap|batteries) (is |was |were |)(gone|not there)',
    '(not enough|too few|insufficient) (screws|parts|bolts|pieces|hardware|hooks|pegs|nails|dowels|bags|filters)',
    '(not|never) (get|got|receive|received|sent) (the |my |) (whole|full|complete|entire|rest)',
    '(two thirds|three quarters|a third|a quarter|half|# percent) (full|empty|filled)',
    '(nothing|nada|air) (inside|in it|in there)',
    '(in|inside) (the |)(package|box|bag|parcel|packet) (was|were|is|are|there was|i found) only',
    'no (chapter|page) #',
  ],
};

export const wrongTold: CausePhrases = {
  strong: [
    [
      '(item|product|model|order|version|part|flavor) (is|was|are|were) (the |)(wrong|incorrect)',
      'in the (picture|photo|listing)|description|screen|website|shown',
    ],
    '(ordered|wanted|asked for|chose|selected) (a |the |in |)(black|white|blue|red|green|pink|gray|brown|silver|gold|small|medium|large|xl|#) (and |)not',
    '(ordered|bought|wanted) (a |the |)(size |)(#|black|white|blue|red|green|pink|gray|small|medium|large|xl) ... (arrived|came|turned up|was delivered|was sent)',
    '(label|bag|box|packet|sticker|jar|tag) (says|said) ... inside',
    '(sent|gave|shipped|got|received|came) (me |)... (i|we) (wanted|ordered|asked for|chose|selected|choose) (black|white|blue|red|green|pink|gray|brown|silver|gold|purple|yellow|navy|beige|small|medium|large|xl|size|#)',
    '(product|item|something|one|thing|article) .. (i|we) (did|have|had) not (order|ordered)',
    [
      '(is|was|says|are|got|received|came) .. (but|when|and|although) i (ordered|asked for|selected|requested|chose|paid for) (a |an |the |size |)',
      '(ordered|paid for) (it|this|them|two|one|another|from|on|again|more)|ordered a (bigger|larger|smaller|new|second)',
    ],
    'instead of (the|my|a|an) ... (there was|i got|i received|they sent|you sent|was a|we got)',
    '(received|got|sent|sent me) (other|an other|another) (product|item|thing|article|model|color|size)',
    '(mixed|mixing|mix) up (my |the |)(order*|parcel*|package*|item*)',
    '(sent|shipped|got|received|gave) (me |us |)(the |an |a |)(eu|uk|us|european|american|asian|japanese|kids|childs|ladies|womens|mens|boys|girls|left|right|left hand|right hand|basic|smaller|bigger|cheaper|decaf) (version|edition|one|model|plug|size)',
    '(received|got|came|sent) .. (i |we |)(choose|chose|choosed|picked|selected|specified) ',
  ],
  normal: [
    ['opened .. (expecting|to find) (a|an|some)', 'hole|crack*|broken|mess|bug|used'],
    [
      '(asked for|ordered|wanted|bought|chose) (a|an|the|#) ... this is (a|an|the|for)',
      'great|good|best|perfect|bad|joke|late|too|ordered (it|this)',
    ],
    [
      '(two|2) different (sizes|colors|shoes|shades|styles|socks|gloves)',
      'comes in|ordered|bought|tried|choose|available',
    ],
    [
      '(got|received|sent|sent me) (a|an) ... i (bought|ordered|wanted|asked for|needed|chose) (a|an|the)',
      'refund|replacement|email|message|call|rash|discount|notification|good|great',
    ],
    ['(order was|i ordered) ... this (is|one is)', 'best|perfect|good|great|bad|late'],
    [
      'wrong (book|dvd|movie|game|shoe*|shirt|dress|pants|parts|cable|case|bulb|lens|blade|filter|cartridge|toner|phone|cover|bag|fabric|design|region|colors|sizes)',
      'i (ordered|bought|chose|picked|clicked|selected)|my (mistake|fault)|by mistake|for my',
    ],
    [
      '(asked for|ordered|wanted|chose|choose|picked|selected|paid for|order was|order is) ... (got|received|receive|was sent|were sent|they sent|they send|you sent|they shipped|was given|was delivered)',
      '(got|received|sent|given) (it|them|this|these|one|two|only|here|my|the package|the order|no|to|a (refund|replacement|new|full|second)|stuck|in time|worse|damaged|nothing|half|broken|#|instead of a refund|very|quick*)|on time|days|weeks|replacement|refund|ordered (it|this|them|one|two|#|on|from)',
    ],
    '(parcel|package|box|envelope) (contained|contains|had in it)',
    '(wrong|incorrect) (shade|length|strength|edition|language|gender|pattern|fragrance|quantity|article|variety)',
  ],
};

export const usedTold: CausePhrases = {
  strong: [
    '(was|is|were|are|came|arrived) not (very |even |)clean',
    '(someone|somebody) (else |)(already |)(used|wore|opened|tried) ',
    ['(not|isnt|wasnt) (a |)(brand |)new', 'new to|unused'],
    '(retaped|resealed|re taped|re sealed|tampered)',
    '(someone|somebody) (has|had) .. (worn|used|opened|tried|eaten|written|licked|slept)',
    'already worn',
    '(hair|hairs) on (it|them|the|one)',
    '(name|writing|initials|notes) .. (written|inside|scribbled|in pen) (in|inside|on|all|the)',
    '(scuff*|worn|dirty) (sole*|insole*|heel*|tread)',
  ],
};
