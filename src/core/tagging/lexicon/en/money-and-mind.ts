import type { CausePhrases } from '../lexicon.ts';

const WHO =
  '(seller|company|vendor|amazon|customer service|customer support|support|they|shop|store|manufacturer|customer care|the seller|merchant|supplier|dealer|owner|rep|representative|agent|nobody|no one|brand|business|service|help desk|chat)';

export const priceValue: CausePhrases = {
  strong: [
    [
      '(too|to|so|very|extremely|really|quite|a bit|a little|pretty|rather|overly|ridiculously|insanely|super) (expensive|pricey|costly|dear|much money|high of a price|steep)',
      'return|ship',
    ],
    '(overpriced|overprice|gouging|highway robbery|exorbitant|extortionate|marked up|bad value|poor value|terrible value|no value|horrible value|bad deal|not a (good |)(deal|bargain))',
    [
      '(not|isnt|hardly|never|not really|not even|wasnt|nowhere near|not at all) worth (the |it for the |it at this |this |that |half the |even half the |what i |paying |its |a |even |anything near the |anywhere near |full |# |spending |close to |)(price|money|cost|asking price|# |paid|dollars|bucks|retail|#|amount|premium|extra|full price|half)',
      'waste|time',
    ],
    '(not|isnt|hardly|wasnt|nowhere near) worth it',
    [
      '(found|find|seen|saw|get|got|buy|bought|available|sells|sell|selling|sold|is|same (thing|one|item|product) (is |for |)|it|them|can be (found|bought|purchased)|costs) (it |them |the same (thing |one |item |product |exact item |)|this |these |one |same (item|thing|one|product) |for |exact same (one|item|thing) |) (for |at |much |way |a lot |far |even |) (half|cheaper|less|a better price|better price|a third|lower|for less|better deal|a better deal)',
      '(is|it) (lower|less) (than|on|at)|table|seat|chair|height|less (than|noisy|loud|effort|painful|stress)|more or less',
    ],
    '(half|third|fraction|quarter) (of |) (the |) (price|cost)',
    '(found|find|saw|got) (a |) (cheaper|lower price|less expensive)',
    [
      '(price|prices|cost) (was |has |is |has been |had |just |) (dropped|drop|went down|fell|lowered|reduced|decreased|cut|goes down|gone down|cheaper|now|gone up|went up|increased|jumped|doubled|raised|lower|hiked|slashed|way down)',
      'so i bought|so i got|glad|waited|bought (it|this|one|when|another)|grabbed',
    ],
    '(high|higher|hefty|inflated|outrageous|premium|ridiculous) (price*|cost)',
    [
      '(paid|pay|paying|charged|cost|costs|spent) (me |us |) (way |far |) (too much|so much|double|twice|triple|more than (it|the|i should|retail|double|twice)|full price for|top dollar|extra for|a lot for|a fortune|good money|over (#|retail)|premium price)',
      'charged (me |us |)(twice|double)|my (card|account)|would (have |)(gladly |happily |)paid',
    ],
    '(expected|expect|should be|hoped for|deserve|wanted|thought) .. (for|at) (this|that|the|such a|so much|what|# |this kind of|the kind of) (price|money|cost|dollars|i paid|kind of money|bucks|much money|it costs)',
    'a lot of money for',
    '(tiny|small|little|cheap|high|a lot|too much|thin|flimsy|mini) .. for (the |what |that |this |so much )(price|money|they charge|i paid|you pay|cost|it is|you get|it costs|they want)',
    '(customs|duties) .. (wanted|charged|#|pay|paid|cost|fee*|extra|on top)',
    '(charged|paid|pay) .. (customs|import (duty|tax|fee*)|duty|delivery fee|shipping fee|installation|tax)',
    '(hidden|extra|additional|surprise) (fee*|cost|costs|charge|charges)',
    '(shipping|delivery|postage) (cost*|is|was) (more|as much|ridiculous|too high|outrageous|double|almost|expensive)',
    'same (thing|one|item|product|exact|quality) .. (for |is |at |)(# |half|less|cheaper|dollar*|walmart|target|dollar (store|tree))',
    '(#|hundred|sixty|fifty|forty|thirty|twenty|fifteen|ten) (dollars|bucks|euro*|pounds|usd|cents) (for (a|an|this|that|what|something|just|only|these|such|one|two|some)|cheaper|less|later|more than|on top|too much|not worth)',
    'dropped # (dollars|bucks|percent)',
  ],
  normal: [
    [
      '(expensive|pricey)',
      'look*|one|ones|brand*|not (too|that|so|very)|worth|other|old|than|unlike|but (good|great|nice|lovely|it is|very)',
    ],
    '(price drop*|cheaper (price|version|option|alternative)|better price)',
    ['not worth', 'a star|my time|the (effort|trouble|hassle)'],
  ],
  weak: ['(for|at) (the|this|that) price', 'price', 'cost', 'rip off', 'ripoff'],
};

export const buyerRemorse: CausePhrases = {
  strong: [
    '(changed|change|changing) (my|our|his|her|their|the) mind*',
    '(changed my plans|change of (mind|plans|heart)|plans changed|needs changed|my needs changed|situation changed|circumstances changed|event (was |)(cancelled|canceled)|trip (was |)(cancelled|canceled)|wedding (was |)(cancelled|canceled|postponed)|moved house|buyers remorse|buyer remorse|impulse (buy|purchase)|second thoughts)',
    [
      '(no longer|not|dont|didnt|never|not really|no more) (need|needed|want|wanted|require|required|needing|use for|have a use|have use)',
      'to return|need to (be|use|worry|have|charge|buy|clean|wash|do|take|pay|get)|because it (took|came|did|was)|late|want to (return|keep|pay|use|send|touch|risk|wear|deal|have to|put|buy)|want (a |another |my |)(refund|replacement|money|child|kids)|need to|any (tools|more of)|need (any|tools|batter*|instruction*)|want it to|want them to|never arrived|as described|what i|you to|want to|want my|not need a',
    ],
    '(ordered|bought|purchased|order|clicked|buy) .. (by mistake|by accident|in error|accidentally|mistakenly|on accident|unintentionally|by error|twice by)',
    '(ordered|bought|purchased|chose|selected|picked|order|clicked|choose) (the |a |an |in |) (wrong|incorrect) (one|item|size|color|model|product|thing|part|type|version|style|filter|quantity|length|kind|brand|amount|battery|case|shade|address|flavor|cable|year)',
    [
      '(ordered|bought|purchased) (two|2|too many|one too many|extra|too much|more than i need*|double|duplicates|both|3|the same (thing|one|item) twice|it twice|twice|multiple)',
      'two (sizes|colors|packs|pairs|of the same|different|for)|both (colors|sizes)|instead|rather|and (kept|love*)|only|one for|twice the',
    ],
    [
      '(my|our|own|buyer|buyers|user|customer|husbands|wifes) (own |) (mistake|fault|error|bad|oversight|misunderstanding|wrong)',
      'dryer|washed|washing|dropped|broke|spilled|shrank|shrunk|sat on|left it|works (fine|great|now)|dishwasher|microwave|overtight*|cut my|cut myself|not my|forgot to|melted|bleach*',
    ],
    '(totally|completely|all|thats|entirely|this is|its) on me',
    '(didnt|failed to|should have|shouldve|not) (read|pay attention|notice|realize|realise|check*|look|measure|see|measured) .. (description|carefully|size|properly|enough|that it (was|is)|it was|dimensions|closely|before|details|listing|well|page|measurements|first|right|it is|the fine print|thoroughly|attention|correctly|title|label|specs|reviews|how (big|small)|what size)',
    '(misread|overlooked|misunderstood|measured (wrong|incorrectly)|mismeasured|miscalculated|read (it |the .. |)(wrong|too (quickly|fast)|incorrectly))',
    '(thought|assumed|thinking|believed) (i (was|had) (order*|buy*|bought|purchas*|getting)|this was (a|for|the)|it was something else|i ordered|it was (a|for|the|my size)|i needed|it came with)',
    '(already) (have|had|own|bought|got|owned|purchased|ordered) (one|two|it|this|a|an|them|these|another|some|the same|enough|plenty|something)',
    '(found|chose|went with|decided on) another',
    [
      '(found|chose|went with|decided on|bought|got|using) (a |an |the |) (another one (elsewhere|instead|locally|in|at|i)|different|better|other|nicer|one i like*|something (else|better|different|i like)|similar|alternative|one (i|we) like*|old one|a better one)',
      'another (one |pair |set |)(for|as a gift)|love*|so happy|great',
    ],
    '(not|never|isnt|wasnt|not really|not quite) (my|his|her|our|to my|to our|for my|the) (style|taste|thing|liking|cup of tea|type|preference|look for me|aesthetic|scent|favorite|color|vibe|decor|look i (was|wanted)|style i (was|wanted)|right (style|look|color) for (me|my|us|our|the room)|look i)',
    '(not for me|not for us|not a fan|not right for (me|us|my needs)|not what i (need|needed|want|wanted|was looking for)|not what (we|he|she|they) (need|needed|want|wanted|was looking for|were looking for))',
    [
      '(didnt|dont|not|never) (like|love|care for|liked|loved|crazy about|fond of|into) (the (color|colour|style|look|pattern|design|scent|smell|shade|way (it|they) look*|shape|looks|fragrance|print|hue)|how (it|they) look*|color|style|the way|how it looks on|that color|its color|the fit and)',
      'way (it|they) (fit*|feel*|work*|smell*|taste*|made|was made|sound*)|how (it|they) (fit*|feel*|work*|taste*|sound*)|because|smells like|taste|as (described|pictured)|like the (picture|photo|description)|like (it says|it said)|in the (picture|photo)',
    ],
    '(wife|husband|daughter|son|mom|mother|kid*|girlfriend|boyfriend|she|he|recipient|friend|granddaughter|grandson|they|dad|cat|dog|sister) (did not|does not|do not|hated|hates|not|was not|is not|refuses to|wont|would not) (like|want|care for|love|a fan|interested|wear it|use it|the color|even look|happy with|it|play with)',
    '(did not|never) (mean|meant|intend|want) to (order|buy|purchase|hit|click)',
  ],
  normal: [
    [
      '(no longer (need*|want*)|not needed|unwanted|unneeded|not wanted|not necessary|wrong order)',
      'unwanted (hair|noise|odor*|guest*|light|pests)',
    ],
    ['(by mistake|by accident|in error)', 'received|sent|delivered|shipped'],
    '(bought|ordered) (the |) wrong',
    '(my) (style|taste)',
    '(did not realize|did not notice)',
  ],
  weak: ['not like (it|them|the item|this|the product)', 'not like', 'mistake', 'wrong one', 'cancel*'],
};

export const customerService: CausePhrases = {
  strong: [
    'wonderful customer service if',
    'talking to a (wall|robot|bot)',
    `${WHO} (is |has |have |had |was |were |are |just |still |will |would |did |does |do |could |can |also |even |only |then |now |simply |never |) (never |not |) (even |ever |) (answer*|respond*|reply|replied|replies|get back|got back|gotten back|return my (email*|message*)|returned my (email*)|help me|help us|help at all|care|contact me|call back|called back|write back|wrote back|acknowledge|acknowledged|honor|honour|honored|stand behind|stand by|resolve|resolved|fix (it|this|the)|take (it|them|this) back|take responsibility|refund|refunded|replace|replaced|give me|give a|issue|exchange|accept (the |my |a |)return*|accept returns|offer (a |any |me a )(refund|replacement|solution)|cooperate|follow up|followed up|send (a |me a |the |)(replacement|refund|return label|label)|reimburse|process* (my |the |)(refund|return)|let me (return|swap|exchange)|want to (help|refund|take|replace|exchange|answer|respond|accept))`,
    [
      `${WHO} (refuse*|ignored|ignores|ignoring|blames|blamed|blame|denied|denies|lied|lies|hung up|stonewall*|ghosted|disappeared|dodged|stalled|gave me the (run|runaround)|runaround|wants me to|wanted me to|want me to|keeps asking|kept asking|asks for|asked for|demand*|asked me to (pay|remove|delete|update|ship|send)|told me (to|tough|it|i|that|there|the|they)|tells me|said (it|there|they|no|the|that|tough|sorry)|says (it|there|they|no|the|not|that)|offered (me |only |to |a |# |just |partial|# percent)|offers (me |only |a )|harass*|bribe*|threaten*|was rude|were rude|charged me|charges me|charge me|stopped (answer*|respond*|reply*|communicat*)|gave (me |)(no|false|wrong|incorrect|the run|conflicting)|argued|claimed|makes you|made me|passed me|kept (my|sending|telling|saying)|took my money|sent the same|is a (scam*|crook*|thief|liar)|are (scam*|crook*|thieves|liars|no help)|was (no help|useless|unhelpful|of no help|rude|dismissive)|were (no help|useless|unhelpful|of no help|dismissive)|is (no help|useless|unhelpful|unreachable|unresponsive|ignoring)|could care less|doesnt care|does not care|do not care|did not care|will not (help|refund|replace|respond|accept|take|honor|answer|reply))`,
      '(they|reviews) said (it|they) (is|are|was|were|would|has|have)|genuine|fake|theirs|would fit|two days before|a copy|early|copy|replica|counterfeit|knock*|imitation|original|authentic|not real|(said|says|told me) (it|this|that|they|the) .. (waterproof|fit*|work*|compatible|leather|last*|new|quiet|silent|cotton|silver|take|hold)',
    ],
    [
      '(no|never|zero|without|never got|never received|never had|not got|not received|not had|not get|not heard|never heard|not hear|never hear|never got a|did not get a|any) (a |any |single |) (response|reply|answer|replies|responses|anything back|back|refund|call back|resolution|help from|assistance|communication|contact|acknowledgement|follow up|a word|word|return label|answers|one (answers|responds|replied|answered))',
      'refund (needed|necessary|required)',
    ],
    '(refuse|refuses|refused|refusing|denied|wont|declined|would not|did not|do not|does not|can not|could not|unwilling|unable|not able|not allowed|not possible|no way|impossible|not willing|never) (to |even |me (a |my |to |)|give (me |us |)(a |my |any |the |)|issue (a |me a |my |)|provide (a |me a |)|offer (a |me a |any |)|process (a |my |the |)|honor (the |my |their |a |)|accept (a |the |my |any |)|allow (a |me (to |)|)|let (me |us )|get (a |my |any |the |)|send (me |)(a |the |)|grant (a |)|take (it |them |the item |this )|do (a |the |any |an )|an |give (back |)|approve (a |my |)|receive (a |my |)) (refund*|return*|replace*|exchange*|swap*|reimburse*|money back|full refund|credit*|warranty|guarantee|back|cancel*|send (it |)back|help|assist|resolve*|respond|answer|my money|the warranty)',
    '(still|been|am|im) (waiting|not received|have not received|have not gotten|not gotten|waiting on|have not got|not got|not seen) (for |on |)(my |a |the |any |) (refund*|money|replacement|response|reply|credit|reimbursement|answer|exchange|return label|full refund|call back)',
    '(waiting|waited|wait|weeks|months|week|month|days) .. (for |on |and no |without a |)(my |a |the |) (refund|my money|credit|money back|reimbursement|replacement)',
    '(refund|replacement|return|exchange|warranty|money|claim|rma|credit|reimbursement) (was |is |has |have |has been |had |request was |request |claim |were |) (been |) (refused|denied|rejected|declined|pending|ignored|late|delayed|less than|void|impossible|short|missing|taking|took (weeks|forever|months|over|ages|so))',
    '(refund|replacement|exchange|money|claim|credit|reimbursement) (was |is |has |have |still |had |were |) (never|not|still not|still) (been |) (issued|received|processed|arrived|came|honored|given|sent|credited|approved|covered|come|shown up|back|pending)',
    '(pay|paid|paying|cover|charged|charge|charges|charging|cost|costs|costing|expensive|owe|fee|fees) .. (for |the |)(return postage|return label|shipping back|to return|to send (it|them|this) back|to ship (it|them|this) back|shipping to (return|send)|return ship*|restocking|ship it back|for the return|return cost|return costs|returning it|shipping both|the shipping to send|for return*|postage back)',
    '(return|returning|returns|restocking|restock|send(ing|) (it|them) back|ship(ping|) (it|them) back) (shipping|postage|fee|fees|cost|costs|charge|label|it costs|would cost|will cost|freight) .. (more|#|too|expensive|high|than|mine|is on|was on|my (own|expense)|me|at my|not|ridiculous|fee|costs)',
    '(return|returning|send) (it |this |them |) .. costs more',
    '(return shipping (cost|is)|return fee|return shipping)',
    '(at|on) my (own |) (expense|cost|dime)',
    '(cannot|not able to|impossible to|no way to|not|would not let me|tried to|hard to|difficult to|never able to) (get (in touch|a hold|hold|ahold|through|in contact|anyone|a refund|my money|a replacement|a human|any help|help|a response|a reply|an answer)|contact (the |)(seller|anyone|company|them|customer|manufacturer|support|vendor|a)|reach (the |)(seller|anyone|company|them|customer|manufacturer|support|a|anybody|vendor)|be returned|find (a |any |the |)(way to (contact|return)|contact|phone number|customer service)|speak (to|with)|talk to|send (it|them) back|exchange (it|them)|swap (it|them))',
    '(not|non|no) (return|returnable|returns|refundable|able to return|exchangeable)',
    '(charged|billed|charge|charging|billing) (my (card |account |credit card |)|me |us |) (twice|double|again|two times|for (two|2|both|the|a|it|something)|wrong amount|extra|the wrong|more than|three times|without|a second time|full|still|# times|after i (returned|cancelled)|incorrectly)',
    '(double|over|twice) (charged|charge|billed|billing)',
    '((offer|offered|offers) (me |) (only |) (a |) (#|partial|small|discount|gift card|refund of|half|store credit))',
    '(they|seller|company|support|amazon|shop) (want|wants|wanted|asked|asks|expect|expects|require*|told|demand*) (me |us |you |that i |i |) (to |) .. (pay|photos|video|pictures|ship*|send|postage|remove|delete|review|proof)',
    '(nobody|no one|noone) (will |would |has |can |could |ever |at |is |was |answers|responds|there |to |even |) .. (help*|respon*|fix*|answer*|repl*|care*|call*|contact*|resolve*|return*|get back|got back|pick*|tell*|talk to)',
    '(ask|asked|asking) (for |to get |)(my money back|a refund|a replacement|an exchange|new part|a new part|help) .. (and |but |) (no|they|never|got no|nothing|was|refused|still|denied|ignored|seller|told|only)',
    '(then|they|and|just|have) (stopped|quit) (answering|responding|replying|communicating)',
    '(says|said|say) (it |that it |this |) (is|was) not (their|our|its) (problem|fault|responsibility)',
    'tough luck',
    'false advice',
    '(different person|new person|another person) (asks|every|each|answer*)',
    'hung up on',
    'blame* (me|my|us|the customer|it on me|user)',
    'without (a|charging|paying a|paying) fee',
  ],
  normal: [
    '(bad|poor|terrible|horrible|awful|no) (service|support)',
    [
      '(no|zero|without) (help|warranty|customer service|support|customer support)',
      'minutes|put together|by myself|alone|easy|easily|install*|with no help|arch|back|lumbar|ankle|neck|bust|breast|knee|need|wrist|chest|bra|foam|for (the|my|your)|response from (the )(remote|button)|cup*',
    ],
    '(seller|company|they) (ignore*|refuse*|lied|blame*)',
    '(not|never) (refunded|refund|reimbursed|responded|answered|replied|credited)',
  ],
  weak: ['customer service', 'warranty', 'no response', 'return policy'],
};
