import type { CausePhrases } from '../lexicon.ts';

const BROKEN =
  '(broken|damaged|cracked|crushed|dented|bent|smashed|shattered|scratched|torn|ripped|leaking|leaked|spilled|chipped|busted|in pieces|squashed|warped|mangled|destroyed|split|scuffed|scraped|banged up|beat up|beaten up|smushed|squished|burst|open and spilled|ruined|punctured|snapped|flattened|misshapen|deformed|wet|soaked|soggy|crumpled|exploded|melted|dinged|bashed|gouged|marked up|in bad shape|in terrible condition|in poor condition|all broken|all over the box|everywhere)';
const SHIP =
  '(transit|shipping|shipment|transport|delivery|the mail|mail|the post|transportation|route|the shipping|handling)';
const HOW =
  '(already |completely |all |totally |badly |partially |severely |very |half |slightly |both |a little |a bit |heavily |somewhat |in a |obviously |clearly |with a |totally |really |)';
const PIECE =
  '(part|parts|piece|pieces|screw|screws|bolt|bolts|nut|nuts|washer*|hardware|cable|cord|power cord|charger|adapter|remote|remote control|battery|batteries|cap|lid|cover|handle|manual|instruction*|bracket|brackets|hinge*|leg|legs|shelf|shelves|panel|wheel|wheels|hose|filter|bag|tool|tools|allen key|key|keys|attachment*|accessor*|stand|base|case|strap|straps|belt|hook|hooks|dowel*|cam lock*|anchor*|clip|clips|one|two|half|item|items|bottle|pack|box|earring|sock|shoe|glove|pillow|pillowcase|sheet|curtain|rod|insert*|tray|knob*|pin|pins|plug|usb cable|usb cord|usb lead|receipt|certificate|warranty card|gift box|sample|tube|brush|head|heads|nozzle|seal|ring|rings|bulb|bulbs|card|cards|page|pages|sim tool|ear tips|stylus|pen|mount|mounting hardware|mounting plate|pole|poles|stake*|rope|bowl|lids|spoon|fork|set|packet|pouch|figure*|blade*|disc|disk|game piece*|dice|puzzle piece*|letter*|number*|bead*|magnet*|sticker*|back|front|side|bottom|top|door|drawer|rail|slat*|support|center piece|spacer*|gasket|o ring|valve|dongle|receiver|antenna|memory card|pump|needle|syringe|cup|cups|plate|plates|candle*|topper|tie|bow tie|bowtie|belt loop|hood|vest|mask|wig|hat|pants|top|bra|bottoms|hdmi cable|lens|rubber feet|sleeve|tank|glass|mirror|frame|cushion|cushions|mattress|liner|net|ladder|pedal*|seat|fork|spring*|wire|wires|wrench|accessories|parts|goods|product)';

export const damageTransit: CausePhrases = {
  strong: [
    '(arrived|arrive|arrives|arriving|came|comes|come|delivered|received|recieved|showed up|shipped|reached me|got here|sent) ' +
      HOW +
      BROKEN,
    '(arrived|came|delivered|received|showed up) (to me |to us |here |in the mail |by mail |today |yesterday |late and |early but |on time but |with one |with the |with a |with two |with |and was |and it was |and is |and |it was |was |but |one was |the box was |the |).. ' +
      '(broken|damaged|cracked|crushed|dented|bent|smashed|shattered|scratched|torn|leaking|chipped|busted|spilled|crack|cracks|dent|dents|scratches|scratch|scuff*|chip|chips|leaked|hole in the box|damage)',
    BROKEN +
      ' (when (i |we |it |they |he |she |)(first |finally |)(opened|open|arrived|received|got|came|unpacked|unboxed|took|was delivered|pulled|removed|was opened)|on arrival|upon arrival|on delivery|on receipt|upon delivery|upon receipt|upon opening|on opening|at arrival|in the box|in box|in the package|in package|in the packaging|in the parcel|inside the box|in ' +
      SHIP +
      '|during ' +
      SHIP +
      '|out of the box|right out of the box|straight out of the box|straight from the box|from the start|from shipping|from transit|in the bag|before i|before we|from the factory|as soon as i opened|by the carrier|by ups|by fedex|by usps|by amazon|due to poor pack*|all over the (box|package|contents|parcel|inside)|inside the (package|packaging|bag|bubble*|envelope)|in the envelope|in the mail|in mail|at delivery|when delivered|when received|when opened)',
    '(damaged|broken|cracked|shattered|defective|smashed|crushed|damage) (item|items|product|goods|package|parcel|box|merchandise|unit|shipment|order|packaging|in|upon|during|on|when|bottle|glass|glasses|lid|screen|corner*|mirror|carton|container|jar|jars|plate*|mug*|cup*|vase|frame|dish*|bowl*|edge*|pot|tile*|bulb*|can|cans) (on arrival|on receipt|when (it |i |we |)(arrived|opened|received|got)|received|arrived|delivered|in ' +
      SHIP +
      '|during ' +
      SHIP +
      '|upon arrival)',
    '(when|once|as soon as|by the time|before|after) (i|we|it|they|he|she|the (package|box|item|parcel|order)) (opened|open|arrived|received|got|came|unpacked|unboxed|unwrapped|took it out|was delivered|finally got|finally arrived|finally came|took it out of the box|removed|pulled it) .. ' +
      BROKEN,
    '(upon|on) (opening|arrival|receipt|delivery|unpacking|unboxing|opening the box|opening the package|inspection) .. ' +
      BROKEN,
    '(opened|unpacked|unboxed|opening) (the |my |it |this |) (box|package|parcel|carton|it|) (and |to |to find |to a |to see |i |) .. (broken|damaged|cracked|crushed|dented|shattered|smashed|leaking|leaked|spilled|scratched|scratches|in pieces|chipped|bent)',
    '(broke|broken|damaged|cracked|crushed|shattered|leaked|spilled|smashed|bent|dented|burst|exploded|opened|scratched|busted|ruined|destroyed|melted) (in|during|from|while in) (the |) ' +
      SHIP,
    '(shipping|transit|transport|carrier|freight|delivery|postal) damage*',
    'damage(d|) by (the |) (carrier|courier|shipper|ups|fedex|usps|post*|delivery|mailman|shipping)',
    '(damage|damages) (in|during|from|caused by|due to) (the |) (shipping|transit|delivery|transport|handling|carrier|packag*|courier)',
    [
      '(leaked|leaking|spilled|spilt|exploded|burst|poured out|busted open|oozed|leaks|open and leaking|came open|came unscrewed|squirted|leak) (.. |) (in (the |)(box|bag|package|packaging|transit|shipping|shipment|mail|parcel|envelope|carton)|all over (the |)(box|package|packaging|parcel|other|contents|bag|everything|inside|place|carton|envelope)|everywhere (in|inside|when)|over everything|inside the (box|package|bag)|into the (box|bag|package)|out of the (bottle|box|bag) (in|and|into|during)|upon arrival|on arrival|when (i|it) (opened|arrived|got|received)|onto|during shipping|in transit)',
      'when i pour',
    ],
    '(half|most|some|all|part|much|nearly all|almost all|a third|a lot) of (it|the (product|bottle|contents|oil|liquid|shampoo|lotion|sauce|soap|juice|honey|milk|powder|cereal|paint|polish|ink|food|cream)) (had |has |was |) (leaked|spilled|spilt|poured out|gone|all over|lost)',
    '(sauce|oil|shampoo|lotion|liquid|soap|syrup|honey|product|contents|bottle|bottles|it|jar|powder|cream|paint|polish|juice|perfume|serum|vinegar|bleach|detergent|conditioner|milk|water|wine|glitter|cereal|rice|flour|sugar|salt|seeds) (had |has |have |was |were |) (already |) (leaked|spilled|spilt|exploded|burst|broken open|busted)( all| everywhere| in| out|)',
    '(bag|bags|pouch|packet|packets|can|cans|carton|jar|container|package|bottle|tube|sack|box) (inside |) .. (was |were |is |had been |came |arrived |has |had |been |) (pierced|punctured|burst|busted|split|ripped|torn|ruptured|popped|torn open|ripped open|busted open|crushed|dented|smashed|split open|leaking|crumpled|caved in|collapsed|squashed|destroyed|beat up|falling apart|in shreds|soaked|wet|damaged|mangled)',
    '(box|package|packaging|carton|parcel|envelope|container|bag|wrapping|outer box|shipping box) (was |is |were |came |arrived |looked |had been |got |all |completely |totally |been |a bit |slightly |half |) (already |completely |totally |all |badly |very |so |) (damaged|crushed|torn|ripped|open and torn|smashed|dented|destroyed|beat up|beaten up|broken|falling apart|wet|soaked|mangled|shredded|caved in|bent|squashed|crumpled|punctured|battered|bashed|in bad shape|in terrible shape|trashed|flattened|split|torn open|ripped open|busted|collapsed|soggy|damp|not protected|not taped)',
    '(torn|crushed|ripped|damaged|dented|smashed|wet|mangled|squashed|battered|busted|broken|flimsy|split|destroyed|beat up|soggy|collapsed|thin|bashed|crumpled) (box|package|packaging|envelope|carton|parcel|bag|cardboard|cans|can|corner*|shipping box|container|outer box|packing|mailer)',
    '(poor|poorly|bad|badly|terrible|terribly|inadequate|inadequately|insufficient|insufficiently|horrible|horribly|awful|improper|improperly|no|not|lousy|careless|carelessly|zero|shoddy|never|without|without any|minimal|hardly any|not enough|no protective|not any|barely|sloppy|sloppily|worst|cheap|flimsy|loosely|crappy) (proper |properly |well |adequately |very well |securely |protective |good |much |carefully |enough |inner |internal |any |kind of |) (packaging|packaged|packed|packing|package|wrapped|padding (in|inside|around|to|at all|in the)|bubble wrap|cushioning (in|inside|around|to)|protected|protection|boxed|protective|styrofoam|shipped|secured|package material|wrapping|box for shipping|packing material|packing peanuts)',
    '(packaging|packing|package|packed|wrapping) (was|is|were|are) (so |very |really |extremely |too |just |absolutely |pretty |) (poor*|bad|badly|terrible|horrible|awful|inadequate|insufficient|flimsy|lousy|not (adequate|good|enough|secure|sufficient|great|protective)|thin|terrible|nonexistent|non existent|a joke|careless|sloppy|minimal|shoddy|weak|ridiculous|loose*)',
    '(thrown|tossed|shoved|stuffed|just put|loose|shipped|sent|mailed|packed|came|arrived|loosely placed|placed|crammed|wrapped|dropped) (in|into|inside) (a |an |the |just a |only a |thin |)(thin |plastic |big |flimsy |huge |large |regular |simple |padded |soft |paper |bubble |poly |oversized |giant |manila |)(bag|envelope|box|mailer|plastic bag|package) (with (no|nothing|zero|out|little)|without|and|so|not|no|loose)',
    'no (padding|bubble wrap|cushioning|packing material|protective wrap*|packaging|protection|packing|outer box)',
    '(scratch*|dent|dents|dented|ding*|dings|scuff*|chip|chips|crack|cracks|gouge*|nick|nicks|scrape*) (on|in|across|all over|down|along|at|and|around) .. (out of the (box|carton|package)|on arrival|when (i|it|we) (opened|arrived|got|came|received|unpacked)|brand new|from the box|from shipping|upon arrival)',
    '(straight|right|fresh|directly) (out of|from) the (box|package|carton|packaging) .. (scratch*|dent*|crack*|chip*|broken|bent|damage*)',
    [
      '(scratched|scratches|scratch|dent|dents|dented|ding|dings|dinged|scuffed|scuffs|chipped|chip|nicked|gouge*|gouged|cracked|scuff marks|chips) (all over|everywhere|on (the |one |) (front|side|top|back|corner*|surface|screen|door|edge*|lens|face|glass|case|body|lid|rim|tank|bumper)|in (the |one |) (front|side|top|back|corner*|surface|door|edge*|lid|rim|body|screen|glass|paint|finish|middle|wood)|at the rim|top|corner*|edge*|across|along|surface|frame|lens|screen)',
      'used|worn|second hand|refurbished|previously',
    ],
    [
      '(has|had|have|with|was|were|is|are|found|came with|full of|covered in|covered with|multiple|several|deep|many|some|lots of|noticeable|a few|big|huge|large|visible) (a |an |several |multiple |many |some |big |large |huge |deep |small |little |tiny |lots of |a few |noticeable |visible |long |major |bad |massive |hairline |two |)(scratch|scratches|dent|dents|ding|dings|crack|cracks|chip|chips|scuff*|gouge*|nick*|scrape*)( in| on| all| and| across| from| along| down| through|)',
      'used|worn|second hand|refurbished|previously',
    ],
    '(corner|corners|edge|edges|rim|side|spine|cover|leg|frame|panel|door|top|lid|glass|screen|mirror|bottle|jar) (is |was |are |were |has |had |came |arrived |all |) (smashed|crushed|dented|dinged|chipped|scratched|gouged|bashed|crumpled|cracked|shattered|bent on arrival|damaged|broken on arrival|caved in|pushed in|smushed|was cracked)',
    '(shattered|smashed|crushed|dented|mangled|squashed|smushed|squished|pulverized|busted up)',
    'in (a |)(million|hundred|thousand|hundreds of|thousands of|many|several|# |) (tiny |little |) (pieces|shards|bits)',
    '(one|two|three|four|five|half|some|several|both|all|most|many|#|a few|couple|a couple) (of (the |them|my |these|)|) (.. |) (was|were|are|is|arrived|came|had|have been) (already |completely |all |) (broken|cracked|smashed|shattered|chipped|damaged|crushed|dented|bent|leaking|busted|in pieces|burst|punctured|popped)',
    'threw (it|the (box|package|parcel)) (over|at|on|onto|against)',
    '(cookies|chips|crackers|eggs|candles|crayons|bag|bars|chocolate*|blush|powder|palette|eyeshadow|makeup|soap) (is |was |were |are |all |arrived |came |had |) (just |all |mostly |completely |totally |) (crumbs|crushed|broken|smashed|melted|in pieces|shattered|crumbled|pulverized|dust|a mess|just crumbs)',
    '(melted|crushed|crumbled|mush|smashed) (candles|chocolate*|cookies|into one|together|in the|when|upon|chips|on arrival)',
    '(when|once) (it |)(unpacked|unpacked them|unpacking|unboxing) .. (broken|cracked|crushed|bent)',
    '(split|cracked|chipped|broken|bent) (in the box|on one side|in half in the box|when i opened|when it came|when it arrived|straight from)',
    '(was|were|is) (split|cracked|bent|broken|dented) in the (box|package|carton)',
    '(dropped|drop|mishandled|manhandled|run over|stepped on|kicked) (by|during|in|and|it|like|at) .. (deliver*|ship*|carrier|ups|fedex|usps|transit|damage*)',
    '(looks|looked|seems) like (it |)(was|had been|has been|got|someone) (dropped|run over|stepped on|thrown|kicked|sat on|crushed|beat up|hit)',
    'damaged',
    '(bent|crushed|dented) (on|upon|when|box|corner)',
  ],
  normal: [
    [
      '(damage|damages|dented|dent|dents|scratched|scratches|scratch|chipped|cracked glass|leaked)',
      'scratch resist*|scratch proof|from scratch|water damage|easily|scratch(es|) my|scratching post|damage (my|the|your|floor|hair|skin)|sun damage|heat damage|prevent*|protect*|nail|wall|cat scratch*|damaged hair|no damage|paint easily',
    ],
    '(packaging|packing) (issue*|problem*|was not|could be better|needs)',
    '(spilled|spilt|broken glass|broken bottle)',
    '(box|package) (was |) (in bad|in terrible|in poor|in rough) (shape|condition)',
    'bad (packaging|packing)',
    ['cracked', 'after|lips|heel*|skin|wheat|pepper|week*|month*|hands|first use|easily'],
    'bent (pins|corner*|frame|metal|prong*)',
    'melted',
  ],
  weak: [
    'packaging',
    'crack',
    'cracks',
    'broken',
    'box was',
    'packed',
    'spill*',
    'torn',
    'bent',
    'bubble wrap',
    'unpacked',
    'chip*',
  ],
};

export const missingParts: CausePhrases = {
  strong: [
    '(missing|lacking|absent|without|short|not included|left out|omitted|forgot|lacks|lacked|forgot to (include|send|put in|pack)|failed to (include|send)|did not (include|send|put in|give me)|neglected to include) (a |an |the |one |two |three |four |some |several |all |both |any |half |many |few |its |# |my |of the |most |key |important |other |second |2nd |one of the |half the |half of the |a few |two of the |all the |a couple |the other |) ' +
      PIECE,
    [
      '(is|are|was|were|had|has|have|there is|came|arrived|received|with|been|everything|still|one|two|three|some|several|half|many|all|stuff|things|which is|which are|both|something|#) missing',
      'missing out',
    ],
    PIECE +
      ' (is |are |was |were |also |has been |completely |) (missing|not (included|in the (box|package|bag|parcel)|there|sent|with it|provided|supplied|inside|in it|received|come|enclosed|in box|given)|absent|left out|nowhere to be found|never (arrived|came|included|sent))',
    '(missing|incomplete|short) (item*|part*|piece*|screw*|component*|accessor*|content*|quantity|unit*|set|order|kit|hardware|from (the |my |)(box|package|order|kit|set|shipment|bag|parcel|packaging)|one|two|half|all|several)',
    '(incomplete|not complete|partial|uncomplete|in complete)( set| order| kit| shipment| package|)',
    '(not all|not everything) (of the |the |) (parts|pieces|was|were|there|items|came|included|screws|is)',
    '(did|does|do|has|will|would) not (come|came|include|arrive|ship) (with (a |an |the |any |all |its |)|) (.. |)(' +
      PIECE.slice(1),
    '(came|comes|come|arrived|sent|received|shipped|delivered|got it|sold) (with( |)out|with out|with no|w o|minus|missing) (a |an |the |any |its |one |two |all |) (' +
      PIECE.slice(1),
    '(came|arrived|come) (without|with no) (it|them|any|the|a|one|instruction*)',
    '(no|not any|zero|without|where is the|where are the|never got the|never received the|not get the|did not get the|did not receive the|not receive the|not receive any|not receive a|not find the|could not find the|never got a|never got my) (remote|screws|hardware|power cord|charger|cord|cable|batter* (included|in|with)|manual|cap|lid|adapter|bolts|parts|accessories|tools|mounting hardware|brackets|usb cable|charging cable|power supply|power adapter|plug|stand|strap|carrying case|key|keys|remote control|hinges|wheels|legs|lids|second one|other one|free gift|gift|bonus|allen key|allen wrench|anchors|nuts|washers|receiver|dongle|cover|filter|hose|attachments*|bag|case|pump|tray|pillow*|insert*|shelf|shelves|product|item|needle*|straw*|brush*|sim card|dowels|pole*|stakes|battery|charging cord|hdmi cable|wall mount|handle*|manual or|box inside|certificate|paperwork|receipt|bulb*|tools)( in| inside| with| at| included| was| were| came| to|)',
    '(not|never) (included|in the box|in box|in package|in the package|inside the box|provided|supplied|in the bag|in the kit|in the set|in the packaging|in the carton|in the parcel|in there)',
    '(is|are|was|were|has|have) not (there|inside|in it|in the box|included|in the bag)',
    '(there is|there was|there were|there are|it has|had|has|with|contains|contained) no (power cord|cord|charger|remote|screws|manual|cable|battery|batteries|hardware|cap|lid|bolts|plug|adapter|parts|stand|bracket*|wheel*|nuts|accessor*|tools|key|keys|gift|product|item|filter|power supply|pump|hose|straps|strap|bag|cover|packing slip|paperwork|card|receipt)',
    '(no|without) (manual|screws|charger|remote|cord|cable|batteries|cap|lid|hardware|tools|bolts|instructions)( and| or| in| included| at|) (no|one|two|the|screws|manual|in|included|inside|with|came|were|was|half)',
    [
      '(only|just) (received|got|sent|came with|contained|had|contains|includes|included|gave me|came|found|recieved|delivered|shipped|get|one|1) (me |us |) (one|1|two|2|three|3|four|half|#|a|single|1 of|2 of|one of|half of|the (top|bottom|box|case|cover|base|lid|left|right|cable|frame|one|empty))',
      'star|size*|time|use|problem|complaint|week*|day*|month*|hour*|issue|side|light|ear|speaker|email|response|refund|call',
    ],
    '(received|got|sent|shipped|delivered|came with|only|contained) (just |only |me |) (one|1|two|2|three|3|half|#|four) (instead of|rather than|not|out of|of the|of|when i|but|and not) (the |a |an |) (one|two|2|three|3|four|4|six|#|pair|pack|set|promised|ordered|pack of|stated|advertised)',
    '(instead of|not the|rather than) (2|two|3|three|4|four|six|# ) (pieces|packs|pcs|as|like|pack|in the|that|in|count|advertised|ordered|i|it|stated|which)',
    '(ordered|bought|paid for|purchased|supposed to (get|be|receive|have|come with)|should (have|be|have been)|promised|says|said|expected|advertised|shows|pack of|set of|was to get) (a |an |to get |for |it was |it is |it has |) (# |two|2|three|3|four|4|five|5|six|6|eight|ten|twelve|dozen|pair|pack of|set of|both) .. (got|received|only|but|there (was|were)|came|sent|recieved|and got|in the box|included|found|had)( (only |just |)(one|1|two|2|three|3|four|#|half|five|single|a)|) ',
    '(ordered|bought|paid for|purchased) (#|two|three|four|five|six|a dozen|a pair|both) (packs|of them|pairs|sets|boxes|bottles|bags|of these|) (and|but) (only |just |) (got|received|was sent|one came|one|recieved)',
    '(one|two|three|four|#|several|couple|a few|1|2) (items |parts |pieces |screws |dowels |bolts |panels |units |bags |cards |pairs |) (short|missing|less|fewer)',
    '(short|missing) (by |) (one|two|a|#|several|1|2|quantity|shipped)',
    '(empty|vacant) (box|package|envelope|bag|packaging|container|bottle|tube|packet|carton|parcel|wrapper|case)',
    '(box|package|envelope|bag|container|bottle|tube|packet|parcel|carton|jar|can|it|case) (was|is|came|arrived|were|arrived completely|came completely|was completely|was totally) (empty|half empty|almost empty|nearly empty|half full|half filled|not full|only half|only partially|mostly empty|partially empty|not even full|less than half|partly empty|3 4 full|under filled|underfilled|mostly air|nothing inside|not filled|totally empty)',
    '(nothing|no product|no item|not a thing) (in|inside|was in|was inside) (it|the (box|package|envelope|bag|parcel|packaging|packet)|there)',
    '(half|only half|barely half|not even half|less than half|only partially|not|not even|never) (full|filled|empty)( to| up|)( when|)',
    '(less|fewer|lower) (than|then) (the |) (stated|advertised|amount|described|ordered|promised|quantity|listed|what (it|was|i|the)|it says|it said|count|#|number|full)',
    '(wrong|incorrect|short) (quantity|number of|count|amount|pieces)',
    '(quantity|count|number of pieces|amount|weight) (is|was|does) (not|wrong|incorrect|off|short|less) ',
    '(not|isnt) (the|as many|as much|enough) (full|pieces|amount|quantity|screws|parts|hardware|bolts|product in|right (number|amount|quantity)|correct (number|amount|quantity)|same (quantity|amount)|number|count)',
    'not enough (screws|parts|pieces|bolts|hardware|hooks|product|nuts|dowels|links|tiles|panels|in the|to complete|of them|letters)',
    '(two|2|both|all|three) (left|right) (leg|legs|shoe|shoes|gloves|arm|arms|hand|side|foot|feet|earbud*|armrest*|handle*|glove|sock|panel|pieces|slipper*|boot*|door*)',
    '(needed|required|necessary|essential|promised|free|bonus|extra|advertised) (parts|pieces|screws|hardware|gift|item|accessor*|bonus|cable|bolts|part|piece|one|tools|adapter) (is |are |was |were |) (not|missing|never)',
    'need (an |a |the |) .. (not in the box|not included|not supplied)',
    '(never|not) (got|get|received|receive|sent|included|given|send) (the |my |a |) (second|other|rest|other half|2nd|remaining|other one|free|bonus|gift|full|all|complete|whole|everything|matching|promised)',
    '(forgot|failed|neglected) to (include|send|put|pack|ship|add|enclose)',
    '(where is|where are) (my|the) (other|rest|second|screws|remote|charger|missing|cord|cable|free)',
    '(only|just) (one|1) (shoe|earring|sock|glove|pillow*|curtain|panel|pair|pack|bottle|piece|item|of them|in|arrived|came|was|was in|in the)',
    'only (got|received|have) (half|part) (of|the)',
    '(pages|page|chapter*|piece|pieces|puzzle) missing',
    'missing (page*|chapter*|puzzle|pieces)',
    'has neither',
    '(bag|pack|packet) (with|of) (the |) .. (is|was|are) not (there|in|included)',
    'not a full (set|bottle|box|pack|bag|kit|jar|container|count)',
  ],
  normal: [
    ['missing', 'missing out|been missing|not missing|nothing missing|wish|missed'],
    '(incomplete|not included|left out)',
    '(half|almost|nearly|partly) empty',
    '(only|just) (one|1|half|two)( in the|)( box| pack| bag)',
    '(missing|lost) (button*|stone*)',
    'not (come|came) with',
    `without (a|the|any) ${PIECE}`,
    'not even full',
    'no (remote|screws|charger|cord|cable|batteries|manual|lid|hardware)',
  ],
  weak: ['includ*', 'in the box', 'instead of', 'quantity', 'not there', 'short', 'empty', 'only received', 'only got'],
};

export const wrongItem: CausePhrases = {
  strong: [
    '(wrong|incorrect|different|another|other|opposite|totally different|completely different|entirely different|mistaken) (item|items|product|products|color|colour|size|sizes|model|thing|order|one|package|part|style|version|brand|variant|type|flavor|flavour|scent|pair|shade|book|pattern|design|article|stuff|shoe|shoes|set|kind|unit|phone case|case|charger|charger|battery|filter|blade|cable|lens|game|shirt|dress|toy|cartridge|ink|bulb*|color and|color or|quantity and|everything) (was |were |is |has been |have been |had been |i |)(in (the |)(package|box|bag|packaging|parcel|envelope|packet)|sent|received|delivered|arrived|shipped|came|inside|than (i |what |the one |)(ordered|was ordered|requested|selected|purchased|bought|chose|picked)|from what i (ordered|bought|purchased|selected)|from (the |) (one|order|ordered)|packed|recieved|given|in the order|got|was in|supplied|than ordered|then ordered|that i ordered)',
    '(sent|send|shipped|received|recieved|receive|got|delivered|gave|given|mailed|came|arrived|get|was sent|were sent|packed|shipping|sending|picked) (me |us |him |her |out |in |as |) (the |a |an |one |two |) (completely |totally |entirely |very |whole |) (wrong|incorrect|different|another|opposite|someone elses|somebody elses|some other|something (else|different|completely different|totally different|entirely)|random|other peoples) (one|item|items|product|thing|color|colour|size|sizes|model|style|brand|version|order|package|part|parts|type|flavor|scent|pair|shade|persons order|variant|pattern|quantity|design|set|book|shoes|shirt|dress|case|charger|battery|kind|colors|leg|bulb*|filter|toy|stuff|merchandise|one than|customer*|one again|cable|game|from|than|altogether|and|entirely|article|of)( .. ordered| altogether| entirely|)',
    '(sent|shipped|received|recieved|got|delivered|gave|mailed|came|was sent|get|arrived|were|was|is|came in|sending) (me |us |out |a |an |the |in |as |) .. (instead of|rather than|in place of|not) (the |a |an |my |what |) (one |color |size |item |product |black|white|blue|red|pink|green|grey|gray|brown|purple|gold|silver|small|medium|large|xl|right|correct|charger|phone|shirt|shoes|case|i |ordered|# |navy|beige|actual|ones|chosen|selected)( .. ordered| i ordered|)',
    [
      '(ordered|bought|purchased|asked for|requested|selected|chose|paid for|picked|order|wanted) (a |an |the |it in |in |one |two |some |size |my |) .. (and |but |they |i |you |it |instead |,|) (i |they |you |it |was |) (got|received|sent|was sent|recieved|came|gave me|shipped|was given|delivered|arrived|get|were sent|ended up with|it is|was shipped)( me|) (a |an |the |me |size |in |some |instead |) (.. |) (black|white|blue|red|pink|green|grey|gray|brown|purple|gold|silver|yellow|orange|navy|beige|small|medium|large|xl|xxl|xs|#|different|another|wrong|other|instead|older|smaller one|bigger one|mens|womens|kids|toddler|left|right|plain|regular|decaf|something|size|refill|pair of|cover|case)',
      'too (small|big|large)|still',
    ],
    '(ordered|order|bought|purchased|asked for|requested|selected|wanted|chose) (a |an |the |size |) (black|white|blue|red|pink|green|grey|gray|brown|purple|gold|silver|yellow|orange|navy|beige|tan|teal|small|medium|large|xl|xxl|2xl|xs|#|twin|queen|king|full|mens|womens) (one |ones |size |color |) (and |but |) (i |they |it |) (got|received|sent|was sent|recieved|came|gave|shipped|were sent)',
    '(sent|send|shipped|received|got|gave) (me |us |) (a |an |the |) (black|white|blue|red|pink|green|grey|gray|brown|purple|gold|silver|yellow|orange|navy|beige|tan|teal|small|medium|large|xl|xxl|xs|# ) (one |) (i ordered|instead|when i ordered|not|but i|rather|and i ordered)',
    '(not|isnt|never|nothing like|not even close to|nowhere near) (what|the (one|item|product|color|size|model|thing|same (one|item|product)|version|style|brand|same as)|the same as (what|the one)|the same thing|as) (that |) (i |was |we |) (ordered|order|bought|purchased|paid for|selected|requested|chose|asked for|wanted and ordered)',
    '(was|is|this is|received|got) not (what|the (item|one|product)) (i |we |) (ordered|bought|purchased)',
    '(different|other|another) (from|than|to) (what |the one |) (i |was |we |) (ordered|bought|purchased|selected|chose)',
    '(item|product|color|size|model|they|it|order|what i (got|received)) (does|do|did) not match (my|the) order',
    '(order|orders|labels|label|items|package|packages) (was |were |got |must have been |)(mixed|switched|swapped|mix|mixed up|messed up|mislabelled|mislabeled)',
    '(mislabeled|mislabelled|mis labeled|miss( |)labeled|wrong label|label* wrong|wrongly labeled|wrong barcode|wrong packaging)',
    '(someone|somebody) (else|elses|else s) (order|package|item|stuff|parcel|product|name)( on|)',
    '(sent|got|received|shipped|gave me|came) (me |)(a |)(size |)# (when|but|and|instead) (i |)(asked|ordered|wanted|selected|bought|paid|of)',
    '(received|got|sent|shipped) (me |)(two|2|three) of the same',
    'two of the same',
    '(received|got|sent) (an |a |)(item*|product*|package|something|things|stuff) (i |that i |we |) (did not|never|have not) (order|ordered|buy|bought|purchase*)',
    '(never|not) (order|ordered) (this|these|it|that)',
    '(an |)(older|old|previous|earlier|newer|different|cheaper|lower) (version|model|edition|generation|year) (than|of what|from|instead of) (the one |what |)(i |was |) (ordered|bought|purchased|paid)',
    '(shipped|sent|received|got|gave me) (me |) (an |the |a |) (older|old|previous|earlier|wrong|different|lesser) (version|model|edition|generation)',
    '(wrong|incorrect) (item|product|one|order|colour|color|size|model|article|package|thing|part|version|style) (sent|received|delivered|shipped|again|was|were|came|arrived|in|as|been)',
    '(wrong|incorrect) (item|product|order|article|package|thing|merchandise)',
    '(completely|totally|entirely) (different|another|wrong) (item|product|thing|color|style|brand|one|shoe|model|size)',
    '(instead of|rather than) (the |a |an |) .. (i |that i |we |) (ordered|bought|paid for|purchased|selected|wanted)',
    '(sent|received|got) .. (not|instead of) what i (ordered|bought)',
    '(two|both|2|mismatched|mis matched|different) (different |) (sizes|colors|shoes|shades|styles)( in| of| sent| received|)',
    '(one|left) (shoe|glove|sock|pair) (is |was |) (a |) (different|size #|another) (size|color|from|than)',
  ],
  normal: [
    '(wrong|incorrect) (color|one|model|style|brand|version|flavor|flavour|scent|part|type|product|thing)',
    '(not|isnt) the (right|correct) (item|one|product|color|size|model|part|version|thing)',
    '(item|product) (mix up|mixup|mismatch)',
    '(sent|shipped|received|got) .. instead',
    'not match(ed|) (the |my |)(order|invoice|packing)',
    'different (brand|model|item|product|version)',
    '(received|got|sent) (a |an |the |) different',
    'mismatched',
  ],
  weak: ['i ordered', 'wrong', 'incorrect', 'different', 'instead of', 'not the one'],
};

export const usedOrDirty: CausePhrases = {
  strong: [
    [
      '(clearly|obviously|definitely|already|previously|been|looks|looked|appears|appeared|seems|seemed|is|was|were|are|lightly|heavily|sent|received|got|came|arrived|a|had been|have been|sold me a|sold me|has been|item|product|certainly|visibly|very|it|like) (clearly |obviously |definitely |already |previously |been |to be |to have been |a |me a |me |like it was |like it had been |like it has been |very |well |heavily |slightly |gently |lightly |pre |)(used|worn|opened|second hand|secondhand|refurbished|reused|resold|returned|repackaged|re packaged|open box|reconditioned|preowned|pre owned|recycled|opened before|used before|washed|restocked|handled|tampered with|played with|installed before)',
      'used to|used it|used for|used as|used in|used with|used by|used them|used this|used these|used on|used once|used this|have used|ive used|easily worn|worn (out|down|once|it|this|these|them|twice|every|in|for|all|with|off|thin|under|over|daily)|easy to be used|wheel* worn|when used|is used|are used|was used (for|to|in|as|by)|be used|can be|could be|be worn|be opened|opened (it|the|my|and|up|this)|when opened|i was returned|was returned to (me|sender)|was refunded|i (have|had) worn',
    ],
    '(used|opened|worn|dirty|second hand|refurbished|reused|soiled|stained|open box|pre owned|preowned|someone elses) (item|items|product|products|unit|one|goods|merchandise|condition|pair|box|package|packaging|return|bottle|shoes|device|underwear|dress|shirt|phone|packet|container|clothes|clothing|copy|book|toy|machine|makeup|brush*|razor|blade*)',
    '(looks|looked|appears|appeared|seems|seemed|obvious|obviously|clearly|think|believe|know|was|came|is|like|look) (.. |) (used|worn|been used|has been used|had been used|been opened|second hand|refurbished|a return|returned item|pre owned|reconditioned|worn already|worn before|been worn|well worn|used before)',
    '(not|isnt|wasnt|hardly|never|far from|nowhere near|was not|is not) (a |)(new|brand new|in new condition|a new (one|product|item|unit)|new condition|unused|clean|fresh|factory sealed|sealed|new as (described|advertised|stated)|in original (packaging|box)|truly new|actually new)( as| condition| item| product| and| like| when| at| it|)',
    '(box|package|packaging|seal|bottle|jar|container|item|product|packet|lid|it|bag|wrapper|tape|safety seal|plastic|tube|cap|tamper seal|foil|foil seal) (had |has |was |is |were |had been |has been |have been |came |arrived |looked |appeared |already |been |) (already |been |clearly |obviously |previously |to have been |) (opened|unsealed|broken seal|resealed|re sealed|taped|retaped|taped (up|back|shut|over)|tampered|not sealed|open|used|peeled|removed|torn off|broken off|re taped|cut open|re glued|already open)',
    '(broken|no|missing|without (a|any|the)|torn|peeled|cut|ripped|damaged|open) (safety |factory |tamper |foil |inner |original |protective |hygiene |) (seal|seals|shrink wrap|tamper seal|security seal|safety seal|foil seal|hygiene seal)',
    '(seal|seals|safety seal|factory seal|tamper seal) (was|is|were|are|had|has|on) (.. |)(broken|open|opened|missing|torn|cut|not (there|intact)|peeled|removed|gone|ripped|off|damaged|already)',
    '(not|un) (factory |)(sealed)( when|)( properly|)',
    'unsealed',
    '(opened|open) (box|package|packet|packaging|bottle|container|bag|carton)',
    '(already|previously) (been |) (opened|open|used|worn|assembled|registered|activated|installed|put together|washed|returned|unwrapped|unboxed|scratched off|redeemed|built)',
    '(hair|hairs|lint|makeup|finger( |)prints|fingerprint*|dust|dirt|crumbs|food|residue|pet hair|dog hair|cat hair|deodorant|sand|mud|grime|smudges|blood|poop|skin|someones hair|teeth marks|bite mark*|nail clipping*|stains|sweat stains|lipstick|marks|gunk|grease|sticky residue|glue residue) (in|on|all over|inside|everywhere|stuck|from) (the |it|them|one|both|this|my |these|its|there |it when|and)(.. |)(brush*|shirt|dress|box|lens|bottle|product|item|shoes|pants|blade*|shoe|sole*|sheets|bag|bottom|collar|packaging|container|case|pillow|blanket|fabric|machine|device|screen|filter|cup|set|inside|top|handle|sleeve*|razor|mask|couch|cover|cushion*|surface|)',
    '(dirty|filthy|soiled|stained|grimy|unclean|unsanitary|unhygienic|disgusting|nasty|grubby|greasy|dusty|sticky|gross|covered in (dust|dirt|mud|hair|stains|grease|mold|mildew|something|glue|paint|soot)|full of (dust|dirt|hair|mold|sand)|smudged|caked)( when| on| and| inside| condition| from| marks| with| spots| arrived| item| product|)',
    [
      '(stain|stains|stained|spot|spots|spotted|marks|discoloration|smear|smudge*|splotch*)( mark| marks|) (on|all over|down|in|across|everywhere|from|along) (the |it|them|one |both |my |)(front|back|sleeve*|shirt|dress|collar|fabric|pants|side|bottom|top|sheet*|cover|rug|curtain|one|leg|seat|chest|material|pillow*|blanket|it|them|shoes|inside|crotch|arm*|hem|lining|skirt|couch|bag)',
      'rust|remove*|cleans|age spot|dark spot*|took|got (out|rid)|gets|face|skin',
    ],
    '(expired|expires|expiration|expiry|past (its |the |their |)(expiration|expiry|date|best|sell|use by|prime|best before|best by|sell by|due)|out of date|outdated product|out dated|best (before|by) (date |was |of |in |)(#|is|was|has|had|past|already|over|expired|next|last|two|three|month*|january|february|march|april|may|june|july|august|september|october|november|december)|use by date|sell by date|short dated|close to (expir*|its expir*|date)|near(ly|) (expir*|its expir*|expired)|about to expire|expir* (soon|in|on|date|already|last|next|#|this)|past date|old stock|very old|stale|rancid|spoiled|spoilt|rotten|rotting|rotted|moldy|mouldy|mold|mould|mildew|mildewed|gone bad|went bad|gone off|sour milk|curdled|not fresh|were not fresh|wasnt fresh|off date|weevil*|fermented|slimy|freezer burn*|dried out and old|old and (dry|stale|hard|dried)|wilted|brown and mushy|smelled (sour|rotten|rancid|off)|smelling sour|tasted (old|stale)|hard and stale)',
    '(someone|somebody) (else |elses |s |) .. (return*|used|wore|opened|used it|worn|had)',
    '(someones|somebody elses|someone elses|another customers|another persons|other peoples|a previous (buyer|customer|owner|user)s|previous owner*|somebodys) (return*|used|old|name|hair|dirty|account|item|stuff|data|photos|clothes|return|leftover*)',
    '(refurbished|refurb|reconditioned|remanufactured|second hand|secondhand|pre owned|preowned|used item|used product|hand me down|repackaged|floor model|display model|open box|resold|re sold|restocked|recycled return)',
    '(signs|evidence|traces|marks) of (use|wear|being used|previous use|usage|prior use|having been|previous)',
    '(wear|wear and tear|scuff*|dirt|creases|crease marks|wear marks) on (the |) (sole*|bottom*|shoes|heel*|inside|toe*)',
    '(soles|bottoms|shoes) (are |were |was |is |) (already |) (dirty|worn|scuffed|scratched|muddy)',
    '(return|returned) (label|slip|sticker|tag) (.. |)(on|in|inside|still|from|with|attached)',
    '(tags|tag|labels|stickers|sticker) (were |was |are |had been |have been |) (removed|missing|cut off|torn off|gone|off|ripped off|cut)',
    'no tags',
    '(smells|smelled|smell|smelling|reeked|reeks|stinks|stunk|stank) (like |of |strongly of |heavily of |so bad of |) (cigarette*|smoke|perfume|sweat|body odor|someone|cologne|mold|mildew|must|musty|mothball*|cat|dog|pee|urine|weed|bo|feet|detergent|laundry|sour|rotten|rancid|old|moldy|spoiled)',
    '(sold|sell|selling|passed off|passing off|advertised|listed|sent) (.. |)(used|returned|old|opened|refurbished|second hand) .. (as new|as brand new|for new)',
    '(used|returned|opened|old|refurbished) .. (as|sold as|for|price of|instead of) (a |) (new|brand new)',
    '(looks|look|looked|are|is|were|was|seem) (worn|used|old|dirty|dingy)( already| and|)',
    '(dust|hair|dirt|fibers|scratches) (inside|under|behind|between|in) (the |) (lens|screen|glass|filter|bag|sensor)',
    'refilled',
  ],
  normal: [
    ['(used|worn|opened|dirty|stained|stain*|dusty|old|soiled|filthy)( before| already)', ''],
    ['(date|best before|use by) (on|of|is|was|says) (.. |)(years ago|last year|past|old|expired)', ''],
    [
      '(dirty|unclean|stain|stains|expired|mold|moldy)',
      'remove*|stain remover|gets|clean*|off my|out|stainless|dirty (clothes|dishes|laundry|water|job)|blocker|prevent*|resist*|no mold|kill*|carpet|on (my|the) (carpet|rug|sofa|couch)|took',
    ],
    '(used|returned) (item|one|unit|product)',
    '(tampered|tampered with|resealed|re sealed)',
    '(not|was not|were not) fresh',
    '(stale|wilted)',
    'somebody had .. before',
  ],
  weak: [
    'used before',
    'smudge*',
    'sticky',
    'expiration',
    'used',
    'worn',
    'opened',
    'old',
    'dust',
    'marks',
    'spots',
    'residue',
    'second hand',
    'scratches',
    'returned',
  ],
};
