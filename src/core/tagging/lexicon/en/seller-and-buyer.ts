import type { CausePhrases } from '../lexicon.ts';

const PAGE =
  '(picture|pictures|photo|photos|pic|pics|image|images|listing|description|website|advert|ad|page|product page|title|online|video|site|site photo*|sample picture|display picture|product description|item description|product photo*|stock photo|advertisement|details|specs|specifications|cover photo|on line|on the site|package says|catalog|thumbnail)';
const SHOWN =
  '(described|pictured|advertised|shown|listed|depicted|stated|displayed|promised|claimed|represented|illustrated|specified|presented|expected from the (picture|description|photo*)|in the (picture|photo|description|image|ad|listing|video|title|pic|pictures|photos)|on the (picture|website|page|listing|photo|box|site|label|screen)|the (picture|description|photo|image|listing|pictures|photos|website|ad|title)( shows| says| states| said| showed| stated| suggests| implied|)|online|they (say|claim|said|claimed|advertise*|show*|describe*)|it (says|said|claims|claimed)|per (the |)(description|picture|listing)|what (is |was |)(described|pictured|advertised|shown|listed|promised|in the (picture|photo|description)))';

export const notAsDescribed: CausePhrases = {
  strong: [
    '(not|nothing|isnt|never|hardly|far from|nowhere near|not even close to|not quite|not exactly|not at all|not anything|not really) (like |as |what is |what was |what it |same as |the same as |match |matching |matches |true to |the |what |quite |it |what they |look like |look anything like |look |looks like |looked like |the one |the color |the colour |the size |even close to |close to |the same |the same color |the same as |comparable to |similar to |resemble |resembles |resembling |how |how it |how it is |the way |the way it is |how they |live up to |living up to |as good as |as nice as |correspond to |correspond with |consistent with |in line with |accord* to )(the |is |was |are |were |they are |it is |it was |what is |what was |) ' +
      SHOWN,
    '(not|nothing) (at all |) (like|as|match|matching|the same as|true to|what is in|what was in|as in) (the |its |their |your |this |) ' +
      PAGE,
    '(not|no) as (described|pictured|advertised|shown|listed|discribed|depicted|stated|promised|represented|specified|decribed|descibed|desribed)',
    '(different|differs|differ|differed|other|way off|far) (from|than|to|then) (the |what is |what was |what the |what i saw in the |what i saw on the |its |their |how it (is |was |)|what they |your |as |in the |those in the |) (' +
      PAGE.slice(1, -1) +
      '|' +
      SHOWN.slice(1, -1) +
      ')',
    '(misleading|mislead|misled|mis leading|deceptive|deceiving|deceived|deceitful|false advert*|false claim*|falsely (advertised|described)|false description|false information|false picture*|false photo*|inaccurate (description|picture*|photo*|listing|advert*)|misrepresent*|misdescribed|mis described|bait and switch|lied about|lie about|liar*|lies|fraudulent (listing|description|ad)|photoshopped|not accurately (described|depicted|represented)|exaggerated|overstated|wrongly described|wrongly advertised|incorrectly (described|listed|labeled|advertised)|not truthful|untrue|untruthful|dishonest (listing|description|ad)|not honest|catfished|duped|tricked)',
    '(false|fake|inaccurate|incorrect|wrong|misleading|deceptive|poor|bad|vague|confusing) (advertis*|description*|listing|picture*|photo*|image*|claims|ad|info*|advertising|title|specs|specification*|dimensions listed|measurements listed|marketing|product description|details|discription|data)',
    '(description|listing|picture|pictures|photo|photos|image|images|ad|title|website|color|details|page|specs|advertisement|pics|discription) (is|was|are|were|seems) (so |very |totally |completely |really |extremely |) (wrong|misleading|inaccurate|incorrect|false|deceiving|deceptive|fake|not accurate|not correct|not true|not (right|clear|what)|off|vague|photoshopped|a lie|edited|doctored|different|untrue|unclear|nothing like|not match*|confusing|not the same)',
    '(does|do|did|doesnt|will|would) not (match|correspond|look like|reflect|represent|resemble|live up|look as|look the same|look anything like|match up|look the way|conform|accurately|look exactly|meet) (to |with |up to |at all |) (the |its |what |how |it |they |in |as |what is |what was |) ' +
      '(' +
      PAGE.slice(1, -1) +
      '|' +
      SHOWN.slice(1, -1) +
      '|in person|claims|advertising|hype|expectations set|specs|color shown)',
    '(description|listing|title|ad|advert|picture|photo|image|page|website|box|label|packaging|seller|it|specs|video|advertisement|package|tag|they|reviews|amazon|product page|site) (clearly |specifically |even |also |) (says|said|states|stated|claims|claimed|shows|showed|showing|shown|stating|saying|promises|promised|advertises|advertised|lists|listed|describes|described|depicts|indicates|indicated|suggests|suggested|implies|mentions|mentioned|specified) (.. |)... (but |yet |and |however |) (it |this |they |these |what |mine |there |the |that |when |i |in reality |actually |) (is|was|are|were|does|do|did|came|actually|only|not|has|have|had|got|received|just|really|clearly|measures|measured|isnt|fell|says) (not|only|just|actually|nothing|no|a|an|more|less|the|polyester|plastic|fake|different|made|smaller|bigger|never|barely|at most|clearly|really|in fact)( |)',
    '(advertised|described|listed|marketed|sold|billed|labeled|labelled|promoted|pictured|presented|shown|represented|touted|claimed|claims|claiming|promised|promises|supposed|supposedly|meant|says|said|claim|stated|rated) (as |to be |that it is |it is |it was |they are |for |it as |to |at |as being |to have |to hold |to last |it would be |it would |being |by |)(a |an |the |) .. (but|it is not|it isnt|is not|are not|was not|were not|not|yet|it does not|does not|do not|did not|however|and it is not|no way|they are not|which it is not|nope|wrong|only|far from|in reality|actually|never|it was not|they do not|barely|although)',
    '(not|isnt|far from|hardly|nowhere near|never) (really |actually |truly |at all |even |) (waterproof|water proof|water resistant|genuine leather|real leather|solid (wood|oak|brass|gold|silver|steel|metal|copper)|real (silver|gold|wood|silk|wool|cotton|fur|diamond*|pearl*|stone*)|100( | %|)( percent|) (cotton|silk|wool|linen|leather)|pure (cotton|silk|silver|gold|wool)|sterling silver|stainless steel|stainless|leather|silk|cashmere|organic|memory foam|made in (usa|america|italy|germany|japan|the us|the usa)|bpa free|rechargeable|wireless|dimmable|hypoallergenic|unbreakable|indestructible|dishwasher safe|machine washable|reversible|adjustable|heavy duty as|4k|hd|1080p|ultra hd|noise cancel*|bamboo|egyptian cotton|down|cast iron|cordless|scratch (proof|resistant)|shatter( |)proof|stain resistant|wrinkle free|one size fits all|universal)( as | like | and | at |)(advertised|described|claimed|stated|they (say|claim*)|promised|the (description|title|listing|ad)|all|it says|listed|)',
    '(said|says|claims|claimed|supposed|meant|advertised|stated) (to be |it was |it is |it be |that it was |) (waterproof|genuine|real|leather|cotton|silk|solid|stainless|indestructible|brand new|universal|wireless|unbreakable) .. (not|but|nope)',
    '(so much|not so|so called|hardly|not very) (for |) (indestructible|unbreakable|waterproof|leakproof|leak proof|one size fits all|spill proof|silent|quiet|whisper quiet|premium|genuine|heavy duty|non( |)stick|wrinkle free|fits all|shatterproof|tangle free)',
    '(color|colour|colors|shade|pattern|print|shape|style|design|material|fabric|look|hue|tone|finish) (is|was|are|were|looks|looked|seems) (so |very |totally |completely |way |really |nothing |not |slightly |much |a bit |a lot |a little |not even |) (different|off|darker|lighter|brighter|duller|wrong|like|like the|true|the same|accurate|as|more|match*|close|what|not true|not as|not what|nothing like|the color|paler) (than|from|like|to|as|in person|then|in|the|of|a|what|)( the| what| it| i| that| expected| shown| pictured| picture*| photo*| person| real life| color| purple| orange| green| blue| brown| pink| yellow| gray| grey)',
    '(way |much |far |a lot |significantly |slightly |) (darker|lighter|brighter|duller|paler|thinner|smaller|bigger|shorter|cheaper|less (vibrant|bright|full|fluffy|thick|shiny)|more (orange|yellow|pink|brown|grey|gray|green|purple|red|blue|cream|beige|neon|muted|faded)) (than|then|in color than) (the |in the |what is |what was |it |on the |how it |as |it is |they |it was |i thought from the |) ' +
      '(' +
      PAGE.slice(1, -1) +
      '|' +
      SHOWN.slice(1, -1) +
      '|in person|looks|looked|appears|appeared)',
    '(looks|look|looked|appears|is|are) (so |totally |completely |nothing |very |way |much |a lot |not the same |) (different|like|better|nicer|bigger|prettier|cheaper|smaller) (in person|in real life|irl|in reality|than in the (picture|photo)|in the (picture*|photo*|image*)|online|on the (website|picture|site)|from the (picture*|photo*))',
    '(smaller|bigger|larger|shorter|longer|thinner|narrower|wider|tinier) (than|then) (the |in the |what is |what was |it is |it was |on the |it |they |as |how |how it |is |) ' +
      '(pictured|shown|advertised|described|stated|listed|the (picture|photo|description|listing|title)|picture*|photo*|description|listing|appears|it appears|appears on|appears in|looks (in|on)|looked (in|on)|depicted|claimed|claim|displayed|specified|the measurements|measurements given|dimensions (given|listed)|(the |)# .. (stated|listed|advertised|described))',
    '(picture|pictures|photo|photos|image|pic) (shows|showed|show|has|had|is of|depicts|looks like|looked like|make* it look|makes it|make it|made it look|made it) ',
    '(expected|thought|ordered|bought) .. (from|based on|because of|according to|going by|by) (the |) (picture|photo|description|listing|image|ad|pictures|photos|reviews|title|video)',
    '(does|do|did) not (do|have|come with|include|work|perform|function) (.. |)(as|like|what) (it |they |is |was |the |) (advertised|described|claimed|promised|says|claims|said|claim|stated|ad|description|listing|title|seller|box)',
    '(does|do|did) not (do|perform|work|function) (what|as|like) (it|they|is|was|) (says|claims|advertised|described|claimed|promised|supposed|said|stated|claim)',
    '(even though|although|despite|though|when|while|yet|but) (the |it |this |they |your |what the |) (listing|description|title|ad|page|website|seller|it|they|box|says|product|video|picture|specs|advertisement|amazon) (says|said|states|stated|claims|claimed|shows|showed|clearly|lists|listed|advertises|advertised|promises|promised|confirmed|specifically|told|saying|claiming)',
    '(not|isnt|instead of|rather than) (the |) (# |three |two |four |five |ten |) (.. |)(that |which |as |they |it |is |was |were |are |) (promised|advertised|claimed|stated|described|listed|pictured|shown|they (say|claim|promise)|on the (page|listing|box)|it says|specified)( in| on|)',
    '(tag|label|box|sticker|packaging) (says|said|states|reads|shows) (.. |)(polyester|china|made in|acrylic|nylon|different|pu|faux|cotton|spandex|plastic|something|made|not)',
    '(i was |was |we were |been |) (told|promised|assured|led to believe) (it|this|that|they|by|the|i) .. (would|was|is|had|will|could|fit|work|include*|be) .. (not|but|never|nope)',
    '(claims|promises) (are |were |) (false|not true|untrue|lies|exaggerated|unfounded|bogus|bs)',
    '(this |it |) is (a |) (particle board|particleboard|polyester|plastic|pleather|fake leather|faux leather|pvc|vinyl|veneer|mdf|aluminum|aluminium|brass|plated|synthetic|acrylic) .. (not|instead of|rather than) ',
    '(this|it|they|these) (is|are|was|were) (supposed|meant|said) to be .. (it is not|they are not|but|not|it is|it was|is thin|is a)',
    '(not|isnt) what (was|is|it|they) (advertised|described|pictured|shown|in the|says|said|claim*|promised|listed|looks like in)',
    '(as|like) (advertised|described|pictured|shown) .. (not|nope|false|wrong)',
    '(oak|cotton|leather|silk|silver|gold|steel|wood|wool|iron|metal|glass|bamboo|copper|marble) (like|as) (the |they |it |) (description|claim*|said|says|title|listing|advertised|described|stated|ad|seller)',
    '(than|then) the # .. (stated|listed|advertised|described|claimed|promised|said|specified)',
    '(stated|listed|advertised|described|claimed|promised|pictured|shown|included as stated|as stated|as promised|as advertised|as described|as pictured) .. (not|only|but|missing|wrong|never)',
    'not the (promised|advertised|stated|described|pictured|claimed|listed)',
    '(much|way) (more|less) (orange|yellow|pink|brown|grey|gray|green|purple|red|blue) ',
    'a waterproof .. that (fogs|leaks|stopped|died|fills|lets|gets)',
    '(told|assured) it would (work|fit|be)',
    '(which |)(they |the (listing|description|seller|page|title) |)(claim|claims|claimed|advertise|advertised|promise|promised) (it |they |)(does|is|would|could|will|can|fits|works)',
    'seller (said|told|claimed|assured|confirmed|promised) (me |) (it|they|this|that) .. (would|fit*|work*|was|is|compatible|new|genuine)',
  ],
  normal: [
    '(description|listing|picture|photo|advertisement|advert|pictures|photos) (misled|mislead*|lied|lies|does|did|do|made)',
    '(misleading|deceptive|inaccurate description|false)',
    '(not|isnt) (leather|silk|cotton|wood|metal|waterproof|silver|gold|wool)',
    '(looks|looked) different',
    '(color|shade|style|pattern|look) different',
    'nothing like (real|a real|the real|actual)',
    '(color|colour) (is|was) (off|different|wrong|not right|not true)',
    '(not|isnt|wrong) (the |) (right|same|true) (color|colour|shade)',
    '(darker|lighter|brighter|duller) (than|then)',
    'supposed to be',
    'should (be|have been) .. but',
    'than (advertised|described|pictured|shown|stated|listed|promised|claimed|specified)',
    'as (advertised|described|pictured|shown|stated|listed|promised|claimed) (but|it)',
    'more (yellow|orange|brown|green|pink|purple|grey|gray|red) than',
  ],
  weak: [
    'not what (i|we) (expected|thought|was expecting)',
    'not as expected',
    'advertis*',
    'description',
    'pictured',
    'claims',
    'in person',
    'the picture*',
    'the photo*',
    'color',
    'colour',
    'disappoint* .. color',
    'so called',
  ],
};

export const counterfeit: CausePhrases = {
  strong: [
    [
      '(counterfeit*|knock off|knock offs|knockoff*|bootleg*|pirated|imitation*|forgery|not (genuine|authentic|legit|legitimate|the real (deal|thing|one|product|brand|mccoy)|an authentic*|a genuine|an original|original|a real|oem|real (brand|product|nike|adidas|apple|oem|dyson|samsung|sony|lego|one|thing|item|disney)|an official|official|authentic*|licensed|an authorized|a legit*|branded)|inauthentic|unauthentic|non genuine|non authentic|fake product*|fake item*|fake one*|fake version|cheap copy|chinese copy|bad copy|pirate copy|illegal copy|photocop*|replica*|rip off (version|copy)|cheap fake*|bogus product|unlicensed|not genuinely|not from (the brand|nike|adidas|apple|the manufacturer))',
      'leather|silver|gold|wood|not (a |)(counterfeit|fake)|stones|suede|silk|fur|pearl*|hair|flavor|crab|vanilla|butter',
    ],
    '(this|it|these|they|product|item|is|are|was|were|its|obviously|clearly|definitely|100|total|totally|complete|completely|probably|must be|looks|look|seems|sure|certain|think|believe|convinced|suspect|selling|sells|sold|sold me|sent|received|bought|be|being|another|got) (is |are |it is |they are |this is |these are |me |a |an |it |obviously |clearly |definitely |total |complete |totally |completely |very |) (fake|fakes|a fake|counterfeit|bogus|a copy|a knock( |)off|knock( |)off*|phony|imitation|a replica|pirated|forged|a scam copy|a bootleg)',
    '(fake|counterfeit|bogus|phony|knock off|imitation) (product*|item*|one*|brand|nike|adidas|apple|lego|dyson|perfume|shoes|airpods|battery|charger|version|merchandise|goods|copy|copies|logo|label|packaging|hologram|serial|game|book|card*|cologne|watch|bag|jersey|makeup|fragrance|oem|ink|bottle|beats|ray ban*|yeti|samsung)',
    '(logo|brand name|label|name|packaging|print|font|barcode|hologram|spelling) (is |was |are |were |) (misspelled|misspelt|spelled wrong|wrong|fake|off|missing|different from the (original|real|genuine)|blurry and)',
    '(serial|serial number|code|hologram|qr code|barcode|batch code|verification code) (is |was |does |did |) (not |in)(valid|recogni*|exist|scan|match|registered|found|verified|in the system|registering|genuine)',
    '(manufacturer|brand|company|apple|dyson|sony|nike|canon|store|they|official site) (says|said|confirmed|told me|verified|confirms) (.. |)(not (genuine|authentic|theirs|real|one of|valid|an)|fake|counterfeit|never made|no record)',
    '(not|never) (smell|work|taste|look|feel|fit|compare|last) (.. |)(like|as) the (original|real|genuine|authentic)( one| thing|)',
    '(different from|unlike|than|compared to|compared with|nothing like) (the |my |) (original|authentic|genuine|real (one|thing|deal|product)|one (from|at|i bought (at|from|in)) (the |) (department store|sephora|ulta|store|brand|official))',
    '(counterfeit|fake|knockoff|knock off|copy|bootleg|pirated)',
    '(is|are) a (copy|dupe|fake|replica|knock off|knockoff)',
    'supposed to be (a |)(genuine|authentic|original|oem)',
    '(sold|advertised) as (genuine|authentic|original|oem|real)',
    'authenticity',
    'is not the real thing',
  ],
  normal: [
    [
      '(fake|fakes)',
      'leather|nails|eyelash*|hair|fur|plant*|flower*|tan|look*|wood|tree|grass|food|plants|candle*|blood|smell*|taste*|sugar|flavor|smile|stone*|stones|diamond*|gold|silver|grass|review*|news|beard|eyelashes|plastic|velvet|pearl*|turf|snow|looking|advert*|ads|picture*|very fake|so fake|a little fake',
    ],
    'copy of',
    'not (authentic|genuine|original|legit)',
    'dupe*',
    '(brand|logo) (missing|wrong|misspelled)',
  ],
  weak: ['original', 'authentic', 'genuine', 'real one', 'scam', 'fraud'],
};

export const delivery: CausePhrases = {
  strong: [
    [
      '(never|not|did not|have not|has not|havent|still not|yet to|still have not|still has not|not yet|still did not|have yet to|has yet to) (yet |even |actually |ever |) (arrive|arrived|arriving|come|came|get it|got it|receive|received|receive it|received it|recieve|recieved|get here|got here|delivered|been delivered|shown up|showed up|show up|ship|shipped|been shipped|get delivered|got delivered|reach me|reached me|get my|got my|received my|receive my|received the|receive the|get my (package|order|item)|got my (package|order|item)|received this|received them|received anything|turned up|turn up|delivered to me|made it to me|be delivered|gotten it|got this|got them|get them|gotten my|left the warehouse)',
      'refund|response|reply|answer|my money|replacement part|a reply|email|money back|call|with|credit|the (remote|screws|charger|cord|cable|second|other|rest|lid|part*|missing|hardware|label|code|manual|right|correct)|come on|come out|come off|came on|comes on|come up|came up|arrive broken|arrived broken|warranty|the point|the hang|came loose|to work|get my (hopes|head|foot|feet|arm*|leg*)|come (close|apart|together|back|clean|undone|unglued|loose)|free|gift|hear|return label|any (help|support)|instructions|full|all (of|the)|one of',
    ],
    '(arrived|arrive|came|come|delivered|delivery|shipped|received|shipping|showed up|got here|got it|shipment|package|order|it|was|was delivered|is|item|they|dropped off) (was |is |were |came |arrived |too |very |so |way |extremely |really |# (days|weeks|months) |two weeks |a week |a month |three weeks |several days |days |weeks |a day |over a week |a few days |two days |much |super |over a month |three days |five days |six weeks |) (late|delayed|too late|later than|overdue|past due|after christmas|after the (date|event|party|birthday|wedding|holiday|deadline|trip))',
    '(late|delayed|slow|slow as|lost|missed|missing|failed|botched|horrible|terrible|awful|poor|bad|no|never|ridiculous|incorrect|false|extremely slow|very slow|unreliable|wrong|worst|long|lengthy) (delivery|deliveries|shipping|shipment|package|parcel|arrival|shipper|carrier|courier|delivery (date|driver|service|time|person|man|guy)|shipping (time|service)|postal service|mail service)( |)',
    '(delivery|shipping|shipment|shipping time|courier|carrier|mail|delivery service|delivery driver|delivery guy|delivery man|driver|ups|fedex|usps|dhl|hermes|post office|mailman|postman|mail carrier|amazon driver) (was|is|took|takes|were|has been|time was|time is|service is|service was) (so |very |really |extremely |too |super |way too |absolutely |) (late|slow|terrible|horrible|awful|delayed|poor|bad|forever|too long|long|a long time|weeks|months|a month|ages|# weeks|# days|over a|almost|more than|atrocious|ridiculous|unacceptable|unreliable|rude|a nightmare|a joke|lost|late again|pathetic|way longer|longer than|careless|lazy|twice as long|days late|two weeks|three weeks)',
    '(took|takes|taken|waited|waiting|been waiting|wait|had to wait|been|it has been|it took|over|after|almost|nearly|more than) (for |about |almost |over |more than |nearly |another |way |like |a whole |me |) (forever|ages|too long|so long|a month|two months|# weeks|# days|# months|# wks|weeks|months|two weeks|three weeks|four weeks|five weeks|six weeks|a week|several weeks|several days|a few weeks|a long time|long|a couple of weeks|two months|ten days|nine days) (to |for it to |before it |for this to |for them to |for the (package|order|item|product) to |for |and (still |it still |)(nothing|no|has|not)|longer than|until it |till it |just to |)(arrive*|get here|get it|come|came|ship*|deliver*|be delivered|receive|reach|get delivered|show up|get to me|get my (order|package)|delivery|be shipped|nothing|this package|my (order|package|item)|the (package|order|item)|it to (arrive|come|get here)|longer than)',
    '(tracking|usps|ups|fedex|amazon|it|status|app|they|carrier|system|dhl|site|website|notification) (.. |)(says|said|shows|showed|states|claims|claimed|marked|shown|saying|showing|insists|reads|indicated) (it |it was |that it was |as |my package was |the package was |it is |it has been |)(delivered|delivered but|lost|undeliverable|in transit|signed|out for delivery|handed|left)',
    '(marked|shown|listed|showing|says|said) (as |) delivered',
    '(lost|stolen|went missing|disappeared|stuck|missing|misdelivered|misplaced|held up|sitting|vanished|mis delivered|misrouted|undelivered|undeliverable) (in|by|from|at|during) (the |) (mail|transit|post|shipping|delivery|carrier|porch|customs|ups|usps|fedex|warehouse|facility|post office|courier|depot|my porch|doorstep|front door|dhl|usps system|distribution)',
    '(package|parcel|order|item|delivery|shipment|it|mail) (was |is |has been |got |went |were |must have been |) (lost|stolen|undelivered|never (arrived|came|delivered|showed|shipped)|returned to sender|sent back to (the |)(sender|seller)|misdelivered|missing in (transit|the mail)|stuck in|left (outside|in|on|at|by|with)|thrown|dumped|delivered to (the |a |my |)(wrong|someone|another|different|neighbo*|incorrect)|delayed|cancelled|canceled|not delivered|undeliverable|refused|sent to the wrong|disappeared|not here|held at|rerouted|late|two weeks late|over a week late)',
    '(delivered|shipped|sent|left|dropped|went|mailed|dropped off|given|taken) (it |) (to |at |in |with |on |by )(the |a |my |an |some |our |)(wrong (address|house|door|apartment|city|location|building|place|state|person|home|street|unit)|neighbo*|different (address|house|city|state)|incorrect address|another (address|house)|someone else*|old address|rain|road|curb|driveway|bushes|street|yard|sidewalk|lobby|mail room|side of the road|snow|sun|puddle|trash|gate|ditch|garage)',
    '(left|dumped|dropped|tossed|threw) (it |the package |the box |my package |the parcel |) (out |outside |) (in (the |) (rain|snow|sun|open|street|road|driveway|yard|bushes|mud|hallway)|by the road|on the (road|street|sidewalk|curb|ground|driveway)|outside|over (the |my |) (fence|gate|wall)|at the (curb|end)|without (ringing|knocking))',
    '(threw|thrown|throws|tossed|tossing|chucked) (it |the (package|box|parcel) |my package |) (over|at|on|onto|from|against)',
    '(driver|courier|delivery (guy|man|driver|person)|mailman|carrier|postman|ups|fedex|usps|amazon driver|dhl|hermes) (was |is |just |did |never |has |had |left |threw |refused |could |would |lied |does |dumped |tossed |)(rude|left|threw|not (ring|knock|deliver|bring|leave|find|come|attempt)|lost|careless|never (rang|knocked|came|delivered|showed)|lied|dumped|tossed|refused|damaged|stole|lazy|late|claims|said|says|delivered it to)',
    '(without|never|not) (anyone |even |) (ringing|rang|knocking|knocked) (my |the |) (bell|door*)',
    '(still|been) (waiting|wait) (for |on )(it|this|my (package|order|item|parcel|delivery|product|shipment|book|shoes)|the (package|order|item|delivery|product|parcel|shipment)|them|delivery|shipment|these|over|a|almost|weeks|days|# |two|three|a month)',
    'still waiting( to (receive|get|arrive)| on it|)',
    '(wheres|where is) my (order|package|item|stuff|parcel|delivery)',
    '(came|arrived|received|got here|delivered|got|showed up|was delivered) (it |) (well |way |long |too |just |a (day|week|month) |days |weeks |two days |two weeks |) (after|past) (the |my |our |his |her |christmas|halloween|thanksgiving|easter|it was |i |mothers|fathers|valentines|prom|delivery|estimated|expected|promised|event|party|birthday|wedding|trip|vacation|holiday|deadline|guaranteed)',
    '(too late|not|did not arrive|didnt come|not arrive|not come|not get here|not here) (in time|on time|for (the |my |our |his |her |)(party|wedding|birthday|christmas|event|halloween|trip|vacation|holiday|gift|occasion|graduation|baby shower|prom|costume party|delivery|anniversary|deadline))',
    '(missed|past|beyond|exceeded|not (meet|met|make|made)|later than|after) (the |its |their |my |) (estimated |promised |expected |guaranteed |original |scheduled |) (delivery|arrival|shipping|ship|eta|due) (date|day|window|time|estimate|deadline|)',
    '(needed|need|wanted|bought|ordered) (it|this|them|these) (for|by|before) .. (late|not (arrive*|come|here)|did not|too late|after|never)',
    '(order|item|it|shipment) (was |got |has been |were |is |) (cancelled|canceled|never shipped|not shipped|not been shipped|backordered|back ordered|on backorder)( by| on|)',
    '(cancelled|canceled|cancel) (my|the|our) order( without|)',
    '(slow|late|terrible|horrible|bad|poor|awful|delayed) (ship*|deliver*|mail|postage)',
    '(# (days|weeks|months)|two weeks|three weeks|a week|a month|two months|over a month|several weeks|weeks|days) (late|to (arrive|get here|get|ship|deliver|come|receive|be delivered|reach)|overdue|for (shipping|delivery|it to)|delay|in transit|after (i |)order*|past)',
    '(package|it|order|parcel|item) (went|sat|has been sitting|sitting|was sent|been sitting|bounced|traveled|was routed|stuck) (to|at|in|around|for|there) (.. |)(depot|warehouse|facility|state*|customs|center|country|wrong|days|weeks|hub|post office|terminal|city)',
    'no (delivery|tracking|package|parcel|sign of|update)( info*| number| update*| at| was| in| yet|)',
    '(not|no one|nobody|nothing) (was |is |) (at my door|on my porch|in my mailbox|in the mailbox|at the door|delivered|left)',
    '(came|arrived|delivered|got here|received it|showed up|got it) (the |a |)(day|week|month|few days|two days|days|weeks|two weeks) (after|later)( the| i| it| my|)',
    'shipping (delay*|took|is slow|was slow)',
    '(delivery|delayed|shipping) delay*',
    'expected (by|on|delivery) .. (late*|arrived|came|still)',
    'lost (package|parcel|in the mail|in transit|in shipping|in post)',
    '(undelivered|undeliverable|nondelivery|non delivery|not delivered|no delivery|late arrival|item was late|arrived late|came late|delivered late|item late|too late|delivered to (the )wrong)',
    'paid (extra |) (for |) (fast|express|overnight|next day|priority|expedited|rush|two day|2 day|prime) .. (late|week*|day*|took|came|arrived|not|still)',
    'because it (took|came) .. (week*|late|month*|after)',
  ],
  normal: [
    [
      '(late|delayed)',
      'night|last|too late to|lately|later|sooner or|late (fee|august|summer|model|1|husband)|1900|not late|return window|to return|refund|too late|realized|stay*|work*|up late',
    ],
    '(never|not) (arrived|received|delivered|came|shipped)( |)',
    '(slow|long) (shipping|delivery|wait)',
    'took (forever|so long|too long|a long time|ages)',
    '(delivery|shipping|courier|carrier) (issue*|problem*|error|was bad)',
    'wrong address',
    '(porch|package) (pirate|thief|theft|stolen)',
    'stolen',
    '(shipping|delivery) (took|takes)',
    'left (at|with) (the |a |my |) neighbo*',
    '(waited|waiting) (# |two |three |over |a |several |)(weeks|months|days|month|week)',
  ],
  weak: ['delivery', 'shipping', 'tracking', 'waiting', 'courier', 'fedex', 'usps', 'ups', 'late', 'weeks'],
};

export const safety: CausePhrases = {
  strong: [
    '(caught|catch|catches|catching|went up in|set|on|started a|start a|burst into|nearly caught|almost caught|could have started a|small|cause a|caused a) (on |) (fire|flames|blaze)( |)',
    'fire hazard',
    '(smoke|smoking|smoked|smoky) (came|coming|comes|started|pouring|billow*|out of|from|and|poured|when|filled|began|after|immediately)',
    '(started|began|starts|begin|was|is|were|came out|saw|see|emitted|start|puff of|lots of|cloud of|black|white) (to |) (smoke|smoking|smouldering|smoldering|sparking|spark|sparks|flames|burning smell|melting|melt)',
    '(spark|sparks|sparked|sparking|arcing|short circuit*|shorted out|electrocut*|zapped|shocked|exploded|explodes|explode|explosion|blew up|blow up|burst into|overheats and|fire|flames) (me|when|and|flew|everywhere|out|my|in|from|while|after|on|at|the|as|coming|inside|flying|during|within|started|near|us|him|her|all|then|again)',
    '(electric|electrical|static|got a|gave me a|get a|mild|bad|small|nasty|received a|gives you a|huge|a) shock*( me| from| when| my| every| hazard|)',
    '(shocks|shocked|shocking|zapped|zaps|electrocuted) (me|my|you|us|him|her|the|when|every)',
    [
      '(exploded|explode|explodes|exploding|explosion)',
      'in (the |)(box|package|mail|transit|shipping|bag|parcel)|flavor|bottle (had |)|all over the box|leak*|arrived|my suitcase',
    ],
    '(burn|burns|burned|burnt|burning|scald*|scorch*|singe*|blister*) (my|me|his|her|our|the) (.. |)(finger*|hand*|skin|face|scalp|leg*|arm*|eye*|mouth|tongue|lip*|hair|foot|feet|neck|back|ear*|nose|throat|chest|carpet|table|counter*|house|wall|outlet|bed|sheets|couch|floor|desk|eyes|kid*|son|daughter|baby|thumb|palm|wrist|stomach|thigh|forehead|cheek*|armpit*|house down|socket)',
    '(burned|burnt|burns|burn|scalded|burning|blistered|scorched) (me|myself|my (hand*|finger*|skin|face|scalp|leg*|arm*|eye*|mouth)|him|her|us|badly)',
    '(chemical|first degree|second degree|third degree|2nd degree|bad|severe|got a|left a|have a|with) burn(s|)',
    '(burning|burnt|burned|melted|melting|scorched|electrical|hot) (plastic |rubber |wire |wiring |electrical |) (smell|odor|plastic|outlet|socket|plug|wires|wire|cord|sensation)',
    'smell* (of |like |) (something |) (burning|burnt|burned|electrical|smoke coming)( plastic| wire*| rubber|)',
    '(got|gets|get|getting|became|becomes|is|was|were|runs|running|goes|too|so|extremely|very|dangerously|really|insanely|super|scary|burning|red|scalding|boiling|excessively|incredibly|way) (so |too |extremely |very |dangerously |really |burning |red |scalding |super |insanely |incredibly |scary |) hot (to touch|to the touch|to hold|to handle|it|that|you|i|the plug|outside|on the outside|and smok*|and melt*|and burn*|you can|i could|to be|enough to (burn|melt|fry))',
    '(too hot to (touch|hold|handle)|burning hot|scalding|red hot|dangerously hot|hot to the touch|hot enough to burn|overheat*|over heat*|over heats|overheated|heats up (too|so|dangerously|extremely))',
    '(melted|melts|melting|melt|scorched|scorches|charred|burned|burnt|singed) (the |my |a |itself|through|and|onto|down|in|into|around|when|while|our|inside|to the|within|after|during) (.. |)(socket|outlet|plug|cord|cable|wire*|carpet|table|counter*|microwave|stove|wall|adapter|charger|port|plastic|case|stovetop|oven|fabric|housing|phone|power|floor|desk|first|use|minutes|hole|connector|power strip|countertop|shade|lamp)',
    '(plug|cord|outlet|charger|adapter|battery|socket|wire*|cable|unit|power strip|lamp|bulb|heater|pad|blanket|usb) (melted|melts|is melting|was melting|burned|burnt|caught|started smoking|smoked|exploded|sparked|swelled|swollen|bulging|bulged|leaked acid|got so hot|gets so hot|got extremely hot|gets extremely hot|gets very hot|got really hot|gets hot and|started to (smoke|melt|burn|spark)|got too hot|smoking|is hot|is swollen|overheat*|expanded)',
    '(rash|rashes|hives|allergic|alergic|allergy|allergies|itching|swelling|swollen|redness|irritat*|dermatitis|welts|eczema|inflam*|blisters on my skin|skin reaction|reaction to (the |this |it|metal|nickel)|red bumps|itchy bumps|red and itchy|broke out in|break out in|breaking out in|chemical burn*|skin peel*|skin is peeling|burning sensation|burning eyes|eyes (burn*|water*|swell*|swollen|itch*)|stinging|stings|sore throat|bumps all over|raw skin|skin (red|burn*|itch*|irritat*|broke|turned red|started|reacted)|itchy rash|itchy red|red itchy|scalp (itch*|burn*|sore|irritat*)|itch* scalp|infected|infection|bleeding|bled|chafed raw|hair fell out and burn*|migraine*|asthma|coughing|wheezing|breathing problem*|trouble breathing|could not breathe|can not breathe|hard to breathe|dizzy|nausea*|nauseous|vomit*|throwing up|threw up|diarrhea|stomach (cramps|ache|pain*|upset)|upset stomach|food poisoning|poison*|toxic|got sick|get sick|made (me|us|him|her|my .. ) (sick|ill|nauseous|throw up|vomit|dizzy)|made my .. (sick|ill|vomit)|sick to my stomach|sick for|sick after|hospital|emergency room|the er|urgent care|went to the doctor|stitches (in|on|at)|ended up in|choking|choke|choked|choking hazard|strangle*|suffocat*|lead paint|contains lead|carcinogen*|heart palpitations|passed out|fainted|chest pain|headache from|gave me (a |)(headache*|migraine))',
    '(cut|cuts|sliced|slashed|stabbed|scratched|gashed|poked|pricked|nicked|punctured|injured|hurt|pinched|hit|crushed|smashed|scraped|lacerated|impaled) (my|his|her|our|the|me in|myself|open my) (.. |)(finger*|hand*|skin|face|leg*|arm*|eye*|foot|feet|thumb|lip|gum*|mouth|knee*|head|palm|toe*|child|son|daughter|baby|kid|dog|back|ankle*|nose|tongue|forehead|wrist|shin)',
    '(razor sharp|sharp (edge*|corner*|metal|point*|plastic|piece*|end*|wire*|burr*|shard*)|edges are (very |so |really |extremely |razor |) (sharp|jagged)|edge is (very |so |really |razor |) sharp|jagged (edge*|metal|plastic)|very sharp edges|glass (shard*|in (the |my |it))|shards of|broken glass in|metal (shavings|splinter*|shard*|pieces|filings|bits) (in|inside|on|everywhere|came)|splinter(s|) in|staple* in|needle in|nail sticking|screw sticking)',
    '(dangerous|danger|unsafe|hazard|hazardous|not safe|safety (issue|hazard|concern|risk|problem)|health hazard|deadly|lethal|life threatening|fatal|death trap|an accident waiting|accident waiting|injur*|almost (fell|died|killed|choked)|could have (killed|been killed|died|burned|hurt|started|been seriously|injured|been hurt|lost)|nearly (fell|killed|died|choked|burned)|collapsed (while|with|under|when) (.. |)(sit*|stand*|me|my|i|he|she|on it|climb*)|concussion|broke my (arm|leg|wrist|foot|ankle|nose|tooth|hip)|chipped my tooth|broke a tooth|fell (off|down|on|through) .. (hurt|injur*|bruis*)|bruise*|recall*|carbon monoxide|gas leak|tipped over (on|onto))',
    [
      '(bug|bugs|insect*|roach*|cockroach*|maggot*|worm|worms|larva*|larvae|ants|ant|spider*|moth|moths|beetle*|weevil*|flies|mites|bed bug*|bedbug*|fleas|lice|mouse|mice|rat|rodent*|hair in (the |my )(food|candy|cereal|bag)|foreign object*|glass in|plastic in (the |my )(food|candy|cereal)|metal in|stones in|rock in|dirt in (the |my )(food|tea|rice|spice*)) (.. |)(in|inside|crawling|all over|infested|eggs|were|was|came|everywhere|alive|dead|flying|crawled|out|living)',
      'repel*|kill*|keep*|trap*|spray|catch|caught|get rid|zapper|net|screen|away|bait|bites|bite|costume|toy|wireless|optical|bluetooth|pad|button|click|cursor|my room|my house|our house|attract*|control|proof|no (bugs|ants)|software|buggy',
    ],
    '(found|had|saw|with|full of|discovered|infested with|crawling with|there was|there were|is|are|contained|live|dead|has) (a |an |some |live |dead |tiny |little |several |small |black |lots of |of |) (bug|bugs|insect*|roach*|cockroach*|maggot*|worm|worms|larva*|ants|spider*|moths|beetle*|weevil*|mites|bed bugs|bedbugs|fleas|mouse droppings|rat|fly|caterpillar) (.. |)(in|inside|crawling|on|all)',
    '(infested|infestation|bed bugs|bedbugs)',
    '(my |) (eyes|face|lips|skin|hands|feet|throat|tongue|eyelid*|finger|legs|arms|scalp|ankles|wrist) (were|was|got|are|is|became|started|felt|broke|turned|swelled|feels|has been|have been|started to) (.. |)(swollen|swell*|burn*|red|itch*|numb|raw|irritat*|bleed*|sting*|blister*|puffy|sore|rash*|peel*|out|inflamed|covered)',
    '(made|makes|making|left|leaves|gave|gives|got|turned|causing|caused|causes) (my |me |him |her |us |) (skin|face|scalp|eyes|hands|feet|lips|arms|legs|ears|neck|wrist|) (.. |)(itch|itchy skin|burn|swell|sting|red|a rash|rash|hives|bleed|break out|blister*|itching|swollen|burning|peel|sick|a reaction|breakouts and|raw|bumps|irritated)',
    '(dog|cat|puppy|pet|baby|son|daughter|kid|child|husband|wife|i|we|both|he|she|toddler) (got|became|was|were|threw|vomited|had|has|have|both had|started|ended up|been|is|all got|gets) (.. |)(sick|ill|up|diarrhea|cramps|vomit*|hives|rash|throwing up|poison*|seizure*|nauseous|bloody|allergic|reaction|stitches|hurt|injured|burned|shocked|choking|in (the |)(hospital|er|vet))',
    '(skin|scalp|face|eyes|legs|hands) (burned|burns|itched|itches|stung|swelled|swollen|reacted|peeled|peeling|was on fire|is on fire)',
  ],
  normal: [
    [
      '(rash|hives|allergic reaction|burned me|shock|sparks|sparked|spark|smoke|fire|overheating|burnt)',
      'joy|wheel ball|diaper rash|fire stick|fire tv|kindle|tablet|pit|place|extinguisher|works|alarm|detector|smoke (detector|free|smell|alarm)|smell|smells|smelled|smokeless|sale|absorb*|hd|firestick|hydrant|truck|engine|shock (absorb*|proof|resist*|collar)|collar|helps|cream|starter|toast|burnt (taste|flavor|orange)|fire hd|hydrat*|for my rash|cure*|relie*|resistant',
    ],
    '(itches|itching|itch|sting|stings|burns) (my|me|when|skin|like|so)',
    [
      '(cut me)',
      'knife|knives|not sharp|blade*|scissors|very sharp (knife|blade|pic*)|looks sharp|look sharp|picture|image|cheddar|stay*|super sharp|razor|enough|shooter|turn|contrast|cuts (well|through|great|out|off|in)|images|sharpener|pencil|sharp and|dull',
    ],
    '(made|makes|making) (me|him|her|us) (sick|ill)',
    '(bugs|insects) in',
    '(smoking|melted|melting)',
    'toxic',
    'extremely hot',
    'gets (really|very|too|so|super) hot',
    '(burning|burnt) smell',
    'headache*',
    '(irritated|irritates|irritating|irritation)',
  ],
  weak: ['burn*', 'itchy', 'hot', 'warm', 'sick', 'bleed*', 'hurt*', 'risk', 'skin', 'melt*'],
};
