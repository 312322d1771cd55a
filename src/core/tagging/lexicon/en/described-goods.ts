import type { CausePhrases } from '../lexicon.ts';

/*
 * Faults of the goods that buyers describe instead of naming them: what the thing does, how it looks, what it is like.
 */
const COUNT = '(#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several)';
const LIMB =
  '(waist|hips|hip|chest|bust|boobs|bum|shoulder*|arm*|leg*|thigh*|calf|calves|toe*|foot|feet|ankle*|wrist*|finger*|thumb|knuckle*|neck|head|ears|ear|face|back|belly|tummy|stomach|bottom|heel*|instep|knee*|shins|elbow*|bump|ribs)';
const GARMENT =
  '(pants|trousers|jeans|tights|socks|leggings|shorts|stockings|skirt|dress|sleeve*|hem|coat|jacket|joggers|straps|bra|boots|shoes|sandals|slippers|curtain*|gown)';
const EATABLE =
  '(fish|meat|chicken|milk|yogurt|cheese|cream|fruit|salad|vegetables|egg*|bread|food|butter|nuts|flour|juice|sausage*|berries|tomato*|grapes|banana*|apples|cake*|flowers|roses|plant|plants|chocolate*|treats)';
export const sizeDescribed: CausePhrases = {
  strong: [
    '(an|a|one|two|#) (inch*|cm) (too |)(short|long|wide|small|big|narrow)',
    '(sleeve*|shoulders|legs|arms|hem|crotch|ankles|waistband|cups|trousers|cuffs) .. (halfway|half way|on show|to my|past my|over my|up my|under my|miles too|inches)',
    '(swimming|drowning|drowned|lost|swamped) in (it|this|these|them|the|my|his|her)',
    `not (even |)(get|pull|squeeze|fit|tug|drag|stretch|zip|do) .. (past|over|around|round|up|onto|across) (my|his|her|the|their) ${LIMB}`,
    `not (even |)(get|squeeze|fit|force|shove|cram) (my|his|her|their) ${LIMB} (in|into|inside|through|past)`,
    `not (close|do up|zip|zip up|button|button up|fasten|meet|go|buckle|come|pull|stretch|wrap|reach) (up |)(over|round|around|across|past|at|on) (my|his|her|the) .. ${LIMB}`,
    '(heel*|foot|feet|shoe*|toe*) .. (slip*|slid*|lift*|pop*|come*|fall*) (right |straight |)(out|up|off)',
    `${GARMENT} .. (sweep*|drag*|trail*|puddle*|pool*|cover*) .. (floor|ground|hands|knuckles|carpet)`,
    '(take*|took|taking) up (half|the whole|most of|all|too much|the entire|nearly all)',
    '(kid*|child*|doll*|toddler*|baby*|barbie|teddy*) (house |)(size*|clothes|shirt|dress)',
    '(cup*|bust|neckline|waistband) (gape*|gaping|overflow*)',
    `(hardly|barely|not) (lift|raise|bend|move) my ${LIMB}`,
  ],
  normal: [
    [
      '(will|would|does|do|did) not (even |quite |)(reach|cover|span|stretch)',
      'seller|customer|anyone|support|you|phone|warranty|insurance|temperature|speed|boil|degrees|volume|gray*|scar*|blemish*|spots|them|cost*|damage|target|charger|cable|cord|imperfection*|dark circles|roots',
    ],
    ['(does|did|do|will|would) not go (round|around|over)', 'corner*|wheel*|track'],
  ],
};
export const functionDescribed: CausePhrases = {
  strong: [
    [
      '(shuts|shut|shutting|turns|turned|switches|switched|powers|goes|cuts) itself (off|down|on)',
      'auto*|timer|feature|love|safety|saves|when done',
    ],
    'only .. one (side|half|end|ear|speaker|burner|channel|eye|bulb|wheel)',
    '(froze*|freezes|hang*|hung|stay*|stop*|sits|crash*|loops) .. (on|at) (the |its |a |)(logo|start*|boot*|loading|splash|welcome|update|setup|apple|black|white|blue|home|percent|#)',
    '(goes|went|going|gone|falls|fell|turns|turned) (completely |all |stone |)(silent|quiet|mute|cold|lukewarm|tepid|dim|out every|haywire|berserk|bonkers|limp|floppy)',
    '(packed|packs|conked|given|gave) (in|up|out) (after|within|on|two|three|already|in|the|a|one|last|by|and)',
    ['(cut|cuts|cutting) out', 'cut out (for|the|a|shape*|camera|hole*)|cardboard|paper|fabric|sugar|meat|middle man'],
    'paper jam*',
    '(reboot*|restart*|reset*|switch* itself off|turn* itself off|power* down) (itself |)(every|in the middle|mid|for no|constantly|halfway|during|whenever|each)',
  ],
  normal: [
    [
      '(refuses|refused|refusing) to (start|work|charge|turn|connect|open|close|print|play|stick|stay|spin|light|move|lock|pair|load|heat|boil|boot|switch|come|go|let|cut|fire|budge|record|read|respond|dry|set)',
      'seller|refund*|company|shop|cat|dog|child|kid|store|support|courier|driver',
    ],
    '(sloshing|condensation|misted up|steamed up|fogs|fogging)',
    [
      '(freezes|froze|frozen|reboots|restarts|glitches|conked|packed up)',
      'food|bag|ice|bread|water|fingers|solid|berries|peas|pizza|meat|shoulder|yogurt',
    ],
  ],
};
export const qualityDescribed: CausePhrases = {
  strong: [
    '(print|color|coating|logo|pattern|shine|lettering) .. (half gone|gone|washed|vanished)',
    '(moult*|molt*|school project|falls to bits)',
    '(bobbl*|pilling)',
    '(see|seeing|saw) (the |)(daylight|light|everything|straight|right|your hand|my hand|knickers|skin|bra) .. through',
    '(spine|binding) .. (crack*|broke*|split*|gave|came|fell|fall*)',
    '(taste*|flavor) .. (like|of) (nothing|soap|metal|plastic|cardboard|dishwater|medicine|chemical*|water|dust|sawdust|petrol|perfume|burnt|dirt|feet|chalk|rubber)',
  ],
  normal: [],
};
export const damageDescribed: CausePhrases = {
  strong: [
    '(parcel|box|package|packaging|carton|envelope|mailer) .. (dripping|soaked|sopping|sodden|drenched|wet through|squashed|flattened|crushed|bashed|ripped|torn|split)',
    '(hole|gash|rip|split|tear|footprint) .. in (the |its |)(box|packaging|side of the box|parcel|carton|envelope|outer)',
    '(nothing but|just|only|mostly) (crumbs|dust|powder|broken bits|shards)',
  ],
  normal: [['(smithereens|shards|battered)', 'fish|sausage*|cod']],
};
export const missingDescribed: CausePhrases = {
  strong: [
    '(not one|none) of the .. (was|were) (in|there|inside)',
    [
      '(says|said|claims|should be|should have|supposed to (be|have)|meant to be|ordered|paid for|promised|states) .. # ... (there (were|are|was|is) (only |just |)(#|two|three|four|five|six|one)|counted|only (#|two|three|four|five|six|one|got)|i (got|have|had) (only |)(#|two|three|four|five|six|one))',
      'hours|watts|feet|cm|mm|inch*|kg|lumen*|degrees|volt*|gb|mah|minutes|but the description|mph|miles|years',
    ],
    `(there (is|was|were|are)|contained|inside|found|had|with|was|were) (only |just )(${COUNT}|one|half|a single) .. (in|inside|there|of the|of them|out of|instead)`,
    '(never|not|neither|none|nowhere) (was |were |been |even |actually |of them |)(in|inside|with) (the |its |my |any |either |)(box|case|bag|packet|pack|parcel|tin|kit|carton|bundle|pouch|package|set|envelope|drawer|tub|bags|boxes|delivery)',
    [
      '(was|were|is|are) not (even |all |actually |)(there|in there|in it|inside|among)',
      'in time|staff|home|driver|courier|i was|time|when i needed|support|anyone',
    ],
    [
      `${COUNT} .. (short|shy|light)`,
      'inch*|cm|mm|feet|foot|sleeve*|leg*|too|circuit|in the|hours|minutes|temper*|notice|staff|term|metres|meters|m',
    ],
    '(can|could) not (finish|build|use|fit|mount|hang|put .. up|assemble) .. without (it|them|the|that|those)',
    '(no|minus) (cap|screw*|bolt*|remote|batter*|key|bag|cover|tool*|shelf|insole*|lace*|belt|hook*|adaptor|fixings|feet|needle|nozzle|box|leaflet|tube|straw|spoon|pegs|poles|dice|pieces|receiver|backs) (with|in|inside|came|to go|supplied|to be|anywhere|whatsoever)',
    'half (the|of the|my) (screws|bolts|parts|pieces|pack|order|kit|set|bag|contents|hardware|fixings|balloons|pegs|cards|items|stuff|box)',
    '(one|two|three|four|some|several|half|most|none|#) (of (the|them|my) |) .. (gone|absent|missing|not there)',
  ],
  normal: [],
};

export const wrongDescribed: CausePhrases = {
  strong: [
    [
      '(ordered|asked for|picked|bought|wanted|chose|selected) ... (sent|shipped|posted|delivered|gave|dispatched) (me |us |)(a|an|the|two|#)',
      'damaged|broken|used|late|refund*|dirty|replacement|email*|free|bonus|message',
    ],
    [
      '(came|arrived|sent|got|received|posted|delivered|turned up|given|gave|shipped) ... instead',
      'went|should have|use|using|refund|credit|voucher|keep*|bought|store|coupon|money',
    ],
    '(sent|posted|shipped|given|gave|delivered|got|received) (me |us |) ... (picked|ordered|asked|chose|paid for|requested|selected) (a |an |the |for |)(.. )(#|black|white|blue|red|green|pink|gray|brown|small|medium|large|xl|left|right|fair|plain|other|mens|womens|regular|big|long|short|full|new)',
    '(sent|shipped|gave|delivered|posted) (me |us |)(a|an|the) ... (i|we) (picked|chose|ordered|asked for|selected|specified|wanted)',
    '(order|invoice|receipt|delivery note|confirmation|paperwork|slip) .. (says|said|reads|shows|states|clearly says|lists) ... (label|box|what|inside|bag|it|contents|got|sent|item|bottle|this|they|came|but|mine|jar)',
    '(not|isnt|never) the .. (i |we |that i |which i |that we |)(ordered|paid for|picked|bought|chose|asked for|selected|added)',
    '(somebody|someone|another (customer|person|buyer)|a stranger|mrs|mr) .. (else|elses|s) (order|parcel|vitamins|shoes|stuff|medication|prescription|things|shopping|goods|clothes|package)',
  ],
  normal: [
    [
      '(the|a) wrong',
      'way|side|size|button|address|place|time|order*|bought|i chose|i picked|click*|hole*|end|turn|idea|thread|fitting|voltage|plug|door|house|neighbo*|card|foot|spot|drill*|my fault|mistake',
    ],
  ],
};
export const usedDescribed: CausePhrases = {
  strong: [
    '(someone|somebody|someone else|somebody else|stranger*|previous owner*|last owner*|old owner*|somebodys|someones|somebody elses|someone elses|another customer*)(s|) .. (playlist|photo*|picture*|account|name|hair*|initials|receipt|contacts|sock*|data|fingerprint*|address|prescription|writing|doodle*|notes|tissue*|login|password*|email*|music|settings|teeth|lipstick|makeup|sweat|knickers|file*|game*|profile|recordings|messages|wallpaper|letter|crumbs|dirt|underwear|ring|dna|earwax)',
    '(finger|thumb|scoop|teeth|tooth|bite|lip|tea|coffee|paw) (marks|mark|prints|print|holes|hole|rings|ring|stain*)',
    `${EATABLE} (was|were|is|are|had|has|came|arrived|smelled|tasted|looked|went|turned|gone) (already |completely |all |half |gone |very |)(off|sour|brown|furry|limp|dead|mushy|green|wilted|wilting|dying|bruised|black|dry|warm|thawed|defrosted|sprouting|bad|old)`,
  ],
  normal: [
    [
      '(crumbs|chewing gum|food stains|bite marks|dead skin|toenail*)',
      'vacuum|hoover|pick*|clean*|chip*|broken|just|nothing but|remove*|around|toaster tray|catch*|tray|shoulder*|padding|foam',
    ],
    ['not mine', 'fault|problem|mistake|style'],
  ],
};
