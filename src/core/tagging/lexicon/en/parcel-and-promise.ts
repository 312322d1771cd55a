import type { CausePhrases } from '../lexicon.ts';

const BROKEN =
  '(broken|damaged|cracked|crushed|dented|bent|smashed|shattered|scratched|torn|ripped|leaking|leaked|spilled|chipped|busted|in pieces|squashed|warped|mangled|destroyed|split|scuffed|scraped|beat up|smushed|squished|burst|ruined|punctured|snapped|flattened|misshapen|deformed|wet|soaked|soggy|crumpled|exploded|melted|dinged|bashed|gouged|marked up|all broken|all over the box|everywhere)';
const SHIP =
  '(transit|shipping|shipment|transport|delivery|the mail|mail|the post|transportation|route|the shipping|handling)';
const HOW =
  '(already |completely |all |totally |badly |partially |severely |very |half |slightly |both |a little |a bit |heavily |somewhat |in a |obviously |clearly |with a |really |)';
const PIECE =
  '(part|parts|piece|pieces|screw|screws|bolt|bolts|nut|nuts|washer*|hardware|cable|cord|power cord|charger|adapter|remote|remote control|battery|batteries|cap|lid|cover|handle|manual|instruction*|bracket|brackets|hinge*|leg|legs|shelf|shelves|panel|wheel|wheels|hose|filter|bag|tool|tools|key|keys|attachment*|accessor*|stand|base|case|strap|straps|belt|hook|hooks|dowel*|anchor*|clip|clips|one|two|half|item|items|bottle|pack|box|earring|sock|shoe|glove|pillow|pillowcase|sheet|curtain|rod|tray|knob*|pin|pins|plug|usb cable|usb cord|usb lead|receipt|certificate|warranty card|gift box|sample|brush|nozzle|seal|ring|rings|bulb|bulbs|card|cards|page|pages|pen|mount|pole|poles|stake*|rope|bowl|lids|set|packet|pouch|figure*|blade*|disc|disk|game piece*|bead*|magnet*|sticker*|back|front|side|bottom|top|door|drawer|valve|receiver|pump|needle|cup|cups|hat|pants|bra|bottoms|hdmi cable|lens|rubber feet|sleeve|tank|glass|frame|cushion|mattress|seat|spring*|wire|wires|wrench|accessories|product)';

export const damageTransit: CausePhrases = {
  strong: [
    `(arrived|arrive|arrives|arriving|came|comes|come|delivered|received|showed up|shipped|reached me|got here|sent) ${HOW}${BROKEN}`,
    '(arrived|came|delivered|received|showed up) (to me |to us |here |in the mail |by mail |today |yesterday |late and |early but |on time but |with one |with the |with a |with two |with |and was |and it was |and is |and |it was |was |but |one was |the box was |the |) .. (broken|cracked|bent|scratched|torn|leaking|chipped|busted|spilled|crack|cracks|dent|dents|scratches|scratch|scuff*|chip|chips|leaked|damage)',
    `${BROKEN} (when (i |we |it |they |he |she |)(first |finally |)(opened|open|arrived|received|got|came|unpacked|unboxed|took|was delivered|pulled|removed|was opened)|on arrival|upon arrival|on delivery|on receipt|upon delivery|upon receipt|upon opening|on opening|at arrival|in the box|in box|in the package|in package|in the packaging|in the parcel|inside the box|in ${SHIP}|during ${SHIP}|out of the box|right out of the box|from the start|from shipping|from transit|in the bag|before i|before we|by ups|by fedex|by usps|by amazon|all over the (box|package|contents|parcel|inside)|inside the (package|packaging|bag|bubble*|envelope)|in the mail|in mail|at delivery|when delivered|when received|when opened)`,
    `(broke|broken|cracked|leaked|spilled|bent|burst|exploded|opened|scratched|busted|ruined|destroyed) (in|during|from|while in) (the |) ${SHIP}`,
    '(shipping|transit|transport|carrier|freight|delivery|postal) damage*',
    [
      '(leaked|leaking|spilled|spilt|exploded|burst|busted open|oozed|leaks|came open|squirted|leak) .. (in (the |)(box|bag|package|packaging|transit|shipping|shipment|mail|parcel|envelope|carton)|all over (the |)(box|package|packaging|parcel|other|contents|bag|everything|inside|place|carton|envelope)|everywhere (in|inside|when)|over everything|inside the (box|package|bag)|into the (box|bag|package)|out of the (bottle|box|bag) (in|and|into|during)|upon arrival|on arrival|when (i|it) (opened|arrived|got|received)|onto|during shipping|in transit)',
      'when i pour',
    ],
    '(sauce|oil|shampoo|lotion|liquid|soap|syrup|honey|product|contents|bottle|bottles|it|jar|powder|cream|paint|polish|juice|perfume|serum|vinegar|bleach|detergent|conditioner|milk|water|wine|glitter|cereal|rice|flour|sugar|salt|seeds) (had |has |have |was |were |) (already |) (leaked|spilled|spilt|exploded|burst|broken open|busted)',
    '(pouch|packet|packets|can|cans|carton|jar|container|package|bottle|tube|sack|box) (inside |) .. (was |were |is |had been |came |has |had |been |) (pierced|punctured|burst|busted|split|ripped|torn|ruptured|popped|leaking|crumpled|collapsed|destroyed|beat up|falling apart|soaked|wet)',
    '(box|package|packaging|carton|parcel|envelope|container|bag|wrapping) (was |is |were |came |arrived |looked |had been |got |all |completely |totally |been |a bit |slightly |half |) (already |completely |totally |all |badly |very |so |) (torn|ripped|open and torn|destroyed|beat up|broken|falling apart|wet|soaked|shredded|bent|crumpled|punctured|battered|bashed|trashed|flattened|split|busted|collapsed|soggy|damp)',
    '(torn|ripped|wet|battered|busted|broken|flimsy|split|destroyed|beat up|soggy|collapsed|thin|bashed|crumpled) (box|package|packaging|envelope|carton|parcel|bag|cardboard|cans|can|corner*|shipping box|container|packing|mailer)',
    '(poor|poorly|bad|badly|terrible|terribly|inadequate|inadequately|insufficient|insufficiently|horrible|horribly|awful|improper|improperly|no|not|lousy|careless|carelessly|zero|shoddy|never|without|without any|minimal|hardly any|not enough|not any|barely|sloppy|sloppily|worst|cheap|flimsy|loosely|crappy) (proper |properly |well |adequately |very well |securely |protective |good |much |carefully |enough |inner |internal |any |kind of |) (packaging|packaged|packed|packing|package|wrapped|padding (in|inside|around|to|at all)|cushioning (in|inside|around|to)|protected|protection|boxed|protective|styrofoam|secured|wrapping|box for shipping)',
    '(thrown|tossed|shoved|stuffed|just put|loose|shipped|sent|mailed|packed|came|arrived|placed|crammed|wrapped|dropped) (in|into|inside) (a |an |the |just a |only a |thin |)(thin |plastic |big |flimsy |huge |large |regular |simple |padded |soft |paper |bubble |poly |oversized |giant |manila |)(bag|envelope|box|mailer|plastic bag|package) (with (no|nothing|zero|out|little)|without|and|so|not|no|loose)',
    'no (padding|cushioning)',
    '(scratch*|dent|dents|ding*|scuff*|chip|chips|crack|cracks|gouge*|nick|nicks|scrape*) (on|in|across|all over|down|along|at|and|around) .. (out of the (box|carton|package)|on arrival|when (i|it|we) (opened|arrived|got|came|received|unpacked)|brand new|from the box|from shipping|upon arrival)',
    [
      '(scratched|scratches|scratch|dent|dents|ding|dings|dinged|scuffed|scuffs|chipped|chip|nicked|gouge*|cracked|chips) (all over|everywhere|on (the |one |) (front|side|top|back|corner*|surface|screen|door|edge*|lens|face|glass|case|body|lid|rim|tank|bumper)|in (the |one |) (front|side|top|back|corner*|surface|door|edge*|lid|rim|body|screen|glass|paint|finish|middle|wood)|top|corner*|edge*|across|along|surface|frame|lens|screen)',
      'used|worn|second hand|refurbished|previously',
    ],
    [
      '(has|had|have|with|was|were|is|are|found|full of|covered in|multiple|several|deep|many|some|lots of|noticeable|a few|big|huge|large|visible) (a |an |several |multiple |many |some |big |large |huge |deep |small |little |tiny |lots of |a few |noticeable |visible |long |major |bad |massive |hairline |two |)(scratch|scratches|dent|dents|ding|dings|crack|cracks|chip|chips|scuff*|gouge*|nick*|scrape*)',
      'used|worn|second hand|refurbished|previously',
    ],
    '(corner|corners|edge|edges|rim|side|spine|cover|leg|frame|panel|door|top|lid|glass|screen|mirror|bottle|jar) (is |was |are |were |has |had |came |all |) (dinged|chipped|scratched|gouged|bashed|crumpled|cracked|pushed in|was cracked)',
    [
      '(shattered|smashed|crushed|dented|mangled|squashed|smushed|squished|pulverized|busted up)',
      'ice|velvet|avocado|potato*|garlic|pepper|stone|dreams|berries|nuts|expectation*|record*',
    ],
    'in (a |)(million|hundred|thousand|hundreds of|thousands of|many|several|# |) (tiny |little |) (pieces|shards|bits)',
    '(one|two|three|four|five|half|some|several|both|all|most|many|#|a few|couple) (of (the |them|my |these|)|) .. (was|were|are|is|had|have been) (already |completely |all |) (broken|cracked|chipped|bent|leaking|busted|burst|punctured|popped)',
    'threw (it|the (box|package|parcel)) (over|at|on|onto|against)',
    '(cookies|chips|crackers|eggs|candles|crayons|bag|bars|chocolate*|blush|powder|palette|eyeshadow|makeup|soap) (is |was |were |are |all |arrived |came |had |) (just |all |mostly |completely |totally |) (crumbs|broken|melted|crumbled|dust|a mess)',
    ['damaged', 'hair|skin|nails|damaged my|repair*'],
    '(bent) (on|upon|when|box|corner)',
  ],
  normal: [
    [
      '(damage|damages|dent|dents|scratched|scratches|scratch|chipped|leaked)',
      'scratch resist*|scratch proof|from scratch|after (a|two|one|the|first|three|#|only)|within|water damage|easily|scratch(es|) my|scratching post|damage (my|the|your|floor|hair|skin)|sun damage|heat damage|prevent*|protect*|nail|wall|cat scratch*|damaged hair|no damage|paint easily',
    ],
    '(broken glass|broken bottle)',
    ['cracked', 'after|lips|heel*|skin|wheat|pepper|week*|month*|hands|first use|easily'],
    [
      'melted',
      'cheese|butter|heart|in (the|my) (microwave|dishwasher|oven|mouth)|socket|outlet|plug|stove|pan|after|cable|charger',
    ],
  ],
  weak: ['packaging', 'crack', 'cracks', 'broken', 'spill*', 'torn', 'bent'],
};

export const missingParts: CausePhrases = {
  strong: [
    [
      `(missing|lacking|absent|without|not included|left out|omitted|forgot|lacks|lacked|forgot to (include|send|put in|pack)|failed to (include|send)|did not (include|send|put in|give me)) (a |an |the |one |two |three |four |some |several |all |both |any |half |many |few |its |# |my |of the |most |key |important |other |second |2nd |one of the |half the |half of the |a few |two of the |all the |a couple |the other |) ${PIECE}`,
      'ok (with|without)|okay without|fine without|works without|use (it |)without|nice without|better without',
    ],
    [
      '(is|are|was|were|had|has|have|came|arrived|received|with|been|everything|still|many|all|both|something) missing',
      'missing (out|a good|you|in my life|from my|the point|link)',
    ],
    `${PIECE} (is |are |was |were |also |has been |completely |) (missing|not (there|sent|with it|inside|in it|enclosed|given)|absent|left out|never (arrived|came|sent))`,
    '(missing|short) (component*|content*|unit*|order|kit|from (the |my |)(box|package|order|kit|set|shipment|bag|parcel|packaging)|all)',
    '(incomplete|not complete|uncomplete|in complete)',
    '(not all|not everything) (of the |the |) (parts|pieces|was|were|there|items|came|included|screws|is)',
    `(came|comes|come|arrived|sent|received|shipped|delivered|got it|sold) (with( |)out|with out|with no|w o|minus) (a |an |the |any |its |one |two |all |) ${PIECE}`,
    '(came|arrived|come) (without|with no) (it|them|any|the|a|one|instruction*)',
    '(no|not any|zero|without|where is the|where are the|never got the|never received the|not get the|not find the|never got a|never got my) (remote|screws|hardware|power cord|charger|cord|cable|batter* (included|in|with)|manual|cap|lid|adapter|bolts|parts|accessories|tools|brackets|usb cable|charging cable|power supply|power adapter|plug|stand|strap|carrying case|key|keys|hinges|wheels|legs|lids|second one|other one|free gift|gift|bonus|anchors|nuts|washers|receiver|dongle|cover|filter|hose|attachments*|bag|case|pump|tray|pillow*|insert*|shelf|shelves|product|item|needle*|straw*|brush*|dowels|pole*|stakes|battery|charging cord|hdmi cable|wall mount|handle*|box inside|certificate|paperwork|receipt|bulb*)',
    '(not|never) (included|provided|supplied|in the packaging|in there)',
    '(has|have) not (there|inside|in it)',
    '(there is|there was|there were|there are|has|with|contains|contained) no (batteries|bracket*|wheel*|accessor*|straps|packing slip|card)',
    [
      '(only|just) (received|got|sent|came with|contained|had|contains|includes|included|gave me|came|found|delivered|shipped|get|one|1) (me |us |) (one|1|two|2|three|3|four|half|#|a|single|the (top|bottom|box|case|cover|base|lid|left|right|cable|frame|one|empty))',
      'star|size*|time|use|problem|complaint|week*|day*|month*|hour*|issue|side|light|ear|speaker|email|response|refund|call',
    ],
    '(received|got|sent|shipped|delivered|came with|only|contained) (just |only |me |) (one|1|two|2|three|3|half|#|four) (instead of|rather than|not|out of|of the|of|when i|but|and not) (the |a |an |) (one|two|2|three|3|four|4|six|#|pair|pack|set|promised|ordered|stated|advertised)',
    '(ordered|bought|paid for|purchased|supposed to (get|be|receive|have|come with)|should (have|be|have been)|promised|says|said|expected|advertised|shows|pack of|set of|was to get) (a |an |to get |for |it was |it is |it has |) (# |two|2|three|3|four|4|five|5|six|6|eight|ten|twelve|dozen|pair|pack of|set of|both) .. (got|received|only|but|there (was|were)|came|sent|recieved|and got|in the box|included|found|had)( (only |just |)(one|1|two|2|three|3|four|#|half|five|single|a)|)',
    [
      '(one|two|three|four|#|several|couple|a few|1|2) (items |parts |pieces |screws |dowels |bolts |panels |units |bags |cards |pairs |) (short|less|fewer)',
      'sale|price|dollars|cheaper|less than|for less|cost|paid|inch*|cm',
    ],
    '(short|missing) (by |) (one|two|a|#|several|1|2|quantity|shipped)',
    '(box|package|envelope|bag|container|bottle|tube|packet|parcel|carton|jar|can|it|case) (was|is|came|arrived|were|arrived completely|came completely|was completely|was totally) (empty|almost empty|nearly empty|only half|mostly empty|less than half|3 4 full|under filled|underfilled|mostly air|totally empty)',
    '(half|not|not even|never) (full|filled|empty)',
    '(wrong|incorrect|short) (quantity|number of|count|amount|pieces)',
    '(quantity|count|number of pieces|amount|weight) (is|was|does) (wrong|incorrect|off|short|less)',
    '(two|2|both|all|three) (left|right) (leg|legs|shoe|shoes|gloves|arm|arms|hand|side|foot|feet|earbud*|armrest*|handle*|glove|sock|panel|pieces|slipper*|boot*|door*)',
    '(forgot|failed|neglected) to (include|send|put|pack|ship|add|enclose)',
    '(where is|where are) (my|the) (other|rest|second|screws|remote|charger|missing|cord|cable|free)',
    '(only|just) (one|1) (shoe|earring|sock|glove|pillow*|curtain|panel|pair|pack|bottle|piece|item|of them|in|arrived|came|was)',
    'only (got|received|have) (half|part) (of|the)',
    '(chapter*|puzzle) missing',
    'missing (chapter*|puzzle)',
    'not a full (set|bottle|box|pack|bag|kit|jar|container|count)',
  ],
  normal: [
    [
      'missing',
      'from my (life|kitchen|home|collection)|you|point|mark|missing out|been missing|not missing|nothing missing|wish|missed',
    ],
    'not (come|came) with',
    'not even full',
    'no (batteries)',
  ],
  weak: ['in the box', 'quantity', 'not there', 'empty', 'only received', 'only got'],
};

export const wrongItem: CausePhrases = {
  strong: [
    '(wrong|incorrect|different|another|other|opposite|mistaken) (item|items|product|products|color|size|sizes|model|thing|order|one|package|part|style|version|brand|variant|type|flavor|scent|pair|shade|book|pattern|design|article|stuff|shoe|shoes|set|kind|unit|phone case|case|charger|battery|filter|blade|cable|lens|game|shirt|dress|toy|cartridge|ink|bulb*|color and|color or|quantity and|everything) (was |were |is |has been |have been |had been |i |)(in (the |)(package|box|bag|packaging|parcel|envelope|packet)|sent|received|delivered|arrived|shipped|came|inside|than (i |what |the one |)(ordered|was ordered|requested|selected|purchased|bought|chose|picked)|from what i (ordered|bought|purchased|selected)|from (the |) (one|order|ordered)|packed|recieved|given|in the order|got|was in|supplied|than ordered|then ordered|that i ordered)',
    '(sent|send|shipped|received|receive|got|delivered|gave|given|mailed|came|arrived|get|packed|shipping|sending|picked) (me |us |him |her |out |in |as |) (the |a |an |one |two |) (completely |totally |entirely |very |whole |) (wrong|incorrect|different|another|opposite|someone elses|somebody elses|some other|something (else|different|completely different|totally different|entirely)|random) (one|item|items|product|thing|color|size|sizes|model|style|brand|version|order|package|part|parts|type|flavor|scent|pair|shade|variant|pattern|quantity|design|set|book|shoes|shirt|dress|case|charger|battery|kind|colors|leg|bulb*|filter|toy|stuff|merchandise|customer*|cable|game|from|than|altogether|and|entirely|article|of)',
    '(sent|shipped|received|got|delivered|gave|mailed|came|get|arrived|came in|sending) (me |us |out |a |an |the |in |as |) .. (instead of|rather than|in place of|not) (the |a |an |my |what |) (one |color |size |item |product |black|white|blue|red|pink|green|grey|brown|purple|gold|silver|small|medium|large|xl|right|correct|charger|phone|shirt|shoes|case|i |ordered|# |navy|beige|actual|ones|chosen|selected)',
    [
      '(ordered|bought|purchased|asked for|requested|selected|chose|paid for|picked|order|wanted) (a |an |the |it in |in |one |two |some |size |my |) .. (and |but |they |i |you |it |instead |) (i |they |you |it |was |) (got|received|sent|was sent|came|gave me|shipped|was given|delivered|arrived|get|were sent|it is|was shipped)( me|) (a |an |the |me |size |in |some |instead |) .. (black|white|blue|red|pink|green|grey|brown|purple|gold|silver|yellow|orange|navy|beige|small|medium|large|xl|xxl|xs|#|different|another|wrong|other|instead|older|smaller one|bigger one|mens|womens|kids|toddler|left|right|plain|regular|decaf|something|size|refill|pair of|cover|case)',
      'too (small|big|large)|still',
    ],
    '(ordered|order|bought|purchased|asked for|requested|selected|wanted|chose) (a |an |the |size |) (black|white|blue|red|pink|green|grey|brown|purple|gold|silver|yellow|orange|navy|beige|tan|teal|small|medium|large|xl|xxl|2xl|xs|#|twin|queen|king|full|mens|womens) (one |ones |size |color |) (and |but |) (i |they |it |) (got|received|sent|was sent|came|gave|shipped|were sent)',
    '(sent|send|shipped|received|got|gave) (me |us |) (a |an |the |) (black|white|blue|red|pink|green|grey|brown|purple|gold|silver|yellow|orange|navy|beige|tan|teal|small|medium|large|xl|xxl|xs|# ) (one |) (i ordered|instead|when i ordered|not|but i|rather|and i ordered)',
    '(not|isnt|never|nothing like|not even close to|nowhere near) (what|the (one|item|product|size|model|thing|same (one|item|product)|version|style|brand|same as)|the same as (what|the one)|the same thing|as) (that |) (i |was |we |) (ordered|order|bought|purchased|paid for|selected|requested|chose|asked for|wanted and ordered)',
    '(was|is|received|got) not (what) (we |) (ordered|bought|purchased)',
    '(mislabeled|mislabelled|miss( |)labeled|wrong label|wrong packaging)',
    '(someone|somebody) (else|elses|else s) (item|product|name)',
    '(received|got|sent|shipped) (me |)(2|three) of the same',
    'two of the same',
    '(never|not) (order|ordered) (this|these|it|that)',
    '(older|old|previous|earlier|newer|different|cheaper|lower) (version|model|edition|generation|year) (than|of what|from|instead of) (the one |what |)(i |was |) (ordered|bought|purchased|paid)',
    '(shipped|sent|received|got|gave me) (me |) (an |the |a |) (older|old|previous|earlier|wrong|different|lesser) (version|model|edition|generation)',
    '(wrong|incorrect) (one|colour|size|model|part|version|style) (again|was|were|in|as|been)',
    '(wrong|incorrect) (item|product|order|article|package|thing|merchandise)',
    '(completely|totally|entirely) (different|another|wrong) (item|product|thing|color|style|brand|one|shoe|model|size)',
    '(two|both) (left|right) (shoes|boots|gloves|slippers|trainers|sandals|earbuds|skates)',
  ],
  normal: [
    '(wrong|incorrect) (color|one|model|style|brand|version|flavor|scent|part|type)',
    '(sent|shipped|received|got) .. instead',
    [
      'different (brand|model|item|product|version)',
      'tr(y|ied|ying)|try|tried|buy|buying|find|looking|recommend|each|many|several|switch*|other|need*',
    ],
  ],
  weak: ['i ordered', 'wrong', 'incorrect', 'instead of', 'not the one'],
};

export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(clearly|obviously|definitely|already|previously|been|looks|looked|appears|appeared|seems|seemed|is|was|were|are|lightly|heavily|sent|received|got|came|arrived|a|sold me|item|product|certainly|visibly|very|it|like) (clearly |obviously |definitely |already |been |to be |to have been |a |me a |me |like it was |like it had been |like it has been |very |well |heavily |slightly |gently |lightly |pre |)(used|worn|opened|reused|returned|recycled|washed|handled|played with)',
      'used to|used it|used for|used as|used in|used with|used by|used them|used this|used these|used on|used once|used this|have used|ive used|easily worn|worn (out|down|once|it|this|these|them|twice|every|in|for|all|with|off|thin|under|over|daily)|easy to be used|wheel* worn|when used|is used|are used|was used (for|to|in|as|by)|be used|can be|could be|be worn|be opened|opened (it|the|my|and (used|it|found|the|tried)|up|this)|when opened|i was returned|was returned to (me|sender)|was refunded|i (have|had) worn',
    ],
    '(used|opened|worn|reused|someone elses) (item|items|product|products|unit|one|goods|merchandise|condition|pair|box|package|packaging|return|bottle|shoes|device|underwear|dress|shirt|phone|packet|container|clothes|clothing|copy|book|toy|machine|makeup|brush*|razor|blade*)',
    '(looks|looked|appears|appeared|seemed|obvious|obviously|clearly|think|believe|know|was|came|is|like|look) .. (used|worn|a return|returned item|well worn)',
    '(box|package|packaging|seal|bottle|jar|container|item|product|packet|lid|it|bag|wrapper|tape|plastic|tube|cap|foil) (had |has |was |is |were |had been |has been |have been |came |arrived |looked |appeared |already |been |) (already |been |clearly |obviously |previously |to have been |) (resealed|taped|retaped|taped (up|back|shut|over)|tampered|open|peeled|removed|torn off|broken off|cut open)',
    '(broken|no|missing|without (a|any|the)|torn|peeled|cut|ripped|damaged|open) (safety |factory |tamper |foil |inner |original |protective |hygiene |) (seal|seals|shrink wrap|security seal|safety seal)',
    '(seal|seals) (was|is|were|are|had|has|on) .. (broken|open|opened|missing|torn|cut|not (there|intact)|peeled|removed|gone|ripped|off|damaged|already)',
    '(not|un) (factory |)(sealed)',
    'unsealed',
    '(open) (package|packet|packaging|bottle|container|bag|carton)',
    '(already|previously) (been |) (open|assembled|registered|activated|installed|put together|unwrapped|unboxed|scratched off|redeemed|built)',
    '(hair|hairs|lint|makeup|fingerprint*|dust|dirt|crumbs|food|residue|deodorant|sand|grime|smudges|blood|poop|skin|stains|lipstick|marks|grease) (in|on|all over|inside|everywhere|stuck|from) (the |it|them|one|both|this|my |these|its|there |it when|and) ..',
    [
      '(dirty|filthy|soiled|stained|grimy|unclean|unsanitary|unhygienic|disgusting|nasty|grubby|dusty|gross|covered in (dust|dirt|hair|stains|grease|something|glue|paint|soot)|full of (dust|dirt|hair|sand)|smudged|caked)',
      'taste*|phone|spoken|service|behavio*|attitude|laughed|smell*|support|jolt|shock|surprise|gash|cut|fall|trick',
    ],
    [
      '(stain|stains|stained|spot|spots|spotted|marks|discoloration|smear|smudge*|splotch*)( mark| marks|) (on|all over|down|in|across|everywhere|from|along) (the |it|them|one |both |my |)(front|back|sleeve*|shirt|dress|collar|fabric|pants|side|bottom|top|sheet*|cover|rug|curtain|one|leg|seat|chest|material|pillow*|blanket|it|them|shoes|inside|crotch|arm*|hem|lining|skirt|couch|bag)',
      'rust|remove*|cleans|age spot|dark spot*|took|got (out|rid)|gets|face|skin',
    ],
    [
      '(expired|expires|expiration|expiry|past (its |the |their |)(expiration|expiry|date|best|sell|use by|prime|due)|out of date|best (before|by) (date |was |of |in |)(#|is|was|has|had|past|already|over|expired|next|last|two|three|month*|january|february|march|april|may|june|july|august|september|october|november|december)|use by date|sell by date|close to (expir*|date)|near(ly|) (expir*)|expir* (soon|in|on|date|already|last|next|#|this)|past date|old stock|very old|stale|rancid|spoiled|spoilt|rotten|rotting|rotted|moldy|mouldy|mold|mould|mildew|mildewed|gone bad|went bad|gone off|sour milk|curdled|not fresh|were not fresh|wasnt fresh|off date|weevil*|fermented|slimy|old and (dry|stale|hard|dried)|wilted|smelled (off)|tasted (old|stale))',
      'silicone|cake*|baking|ice|soap|candle*|resin|cookie|remov*|prevent*|kill*|shower|bathroom|wall*|resist*|(mold|mildew) (and|killer)',
    ],
    '(someone|somebody) (else |elses |s |) .. (return*|used|wore|opened|worn|had)',
    '(someones|somebody elses|someone elses|another customers|a previous (buyer|customer|owner|user)s|previous owner*|somebodys) (return*|used|old|name|dirty|item|stuff|clothes|leftover*)',
    '(refurbished|refurb|reconditioned|remanufactured|second hand|secondhand|preowned|hand me down|repackaged|floor model|display model|open box|resold|re sold|restocked)',
    '(signs|evidence|traces|marks) of (use|wear|being used|usage|having been|previous)',
    '(soles|bottoms|shoes) (are |were |was |is |) (already |) (dirty|scuffed|scratched|muddy)',
    '(return|returned) (label|slip|sticker|tag) .. (on|in|inside|still|from|with|attached)',
    'no tags',
    '(smells|smelled|smell|smelling|reeked|reeks|stinks|stunk|stank) (like |of |so bad of |) (cigarette*|smoke|perfume|sweat|body odor|someone|cologne|mold|mildew|must|musty|mothball*|cat|dog|pee|urine|weed|bo|feet|detergent|laundry|sour|rotten|rancid|old|moldy|spoiled)',
    '(looks|look|looked|are|is|were|was|seem) (used|old|dirty|dingy)',
    'refilled',
  ],
  normal: [
    ['(used|worn|opened|dusty|old|soiled|filthy)( before| already)', ''],
    [
      '(dirty|unclean|stain|stains|expired|mold|moldy)',
      'remove*|stain remover|gets|clean*|off my|out|stainless|dirty (clothes|dishes|laundry|water|job)|blocker|prevent*|resist*|no mold|kill*|carpet|on (my|the) (carpet|rug|sofa|couch)|took',
    ],
    '(returned) (item|one|unit|product)',
  ],
  weak: ['used before', 'expiration', 'used', 'worn', 'opened', 'second hand', 'returned'],
};
