import type { LabelledText } from '../labelled-text.ts';

/** What buyers write in English, written and labelled by somebody who did not know the lexicon. */
export const enTexts: readonly LabelledText[] = [
  {
    text: 'they send for 6.1 inch phone, i order 6.7. tried anyway on wifes phone: bubbles all over, not sticking',
    causes: 'wrong_item function_defect',
  },
  { text: 'went grey after one wash', causes: 'quality_material' },
  {
    text: "paid 25 delivery on a 30 shelf, then another 40 for 'assembly' that took him 6 minutes",
    causes: 'price_value',
  },
  {
    text: "Lads, be warned. 14 pages, no words, just little grey arrows. Took two of us eleven hours over two evenings, I've built sheds faster. The side panels are cut 2 cm different so nothing's square and the edging is already lifting. Oh and on the listing it's solid pine; it is paper-covered chipboard. My missus still thinks it looks nice from the landing with the light off, so there's that. I won't be moving house again, ever, because it would mean taking this thing apart.",
    causes: 'hard_to_use quality_material not_as_described',
  },
  {
    text: "They quote 1200A and 'starts any diesel up to 6 litre'. Mine is a 2 litre. It clicked twice and died. Charged it overnight again, same story. Mate of mine has one from another maker and swears by it, wish I'd listened.",
    causes: 'function_defect not_as_described',
  },
  { text: 'gives me a little zap each time i touch it', causes: 'safety' },
  {
    text: "At night you can't read a single plate. For 140 quid I want better than that.",
    causes: 'function_defect price_value',
  },
  {
    text: 'Jar says raw local honey, small print on the back says blend of imports. Dearer than the farm shop too',
    causes: 'not_as_described price_value',
  },
  {
    text: "No foil under the cap, lid already loose, and somebody has been in there: 90 capsules on the label, 61 in the tub, I counted twice. Best before was last month as well. I'm not putting those in my body.",
    causes: 'used_or_dirty missing_parts',
  },
  { text: 'jack let go and the car dropped with me next to it. could have lost a leg', causes: 'safety' },
  { text: 'lid in 3 bits when unpacked', causes: 'damage_transit' },
  {
    text: 'Wrong curtains sent, I ordered the 90 inch drop and these are 54. Courier also dumped them in a puddle',
    causes: 'wrong_item delivery',
  },
  { text: 'tiny magnet fell out, baby nearly ate it', causes: 'safety' },
  {
    text: 'hello dear seller. charger came but it is plug for england, in order i choose EU. i use adapter, then it charge only 3% in one hour. please send correct or money back. also i ask 3 time for invoice and you never send',
    causes: 'wrong_item function_defect customer_service',
  },
  {
    text: "doesn't clip onto our car seat although support told me twice on chat that it would",
    causes: 'compatibility customer_service not_as_described',
  },
  {
    text: "Day 1: picture fine. Day 4: a purple stripe down the left side. Day 6: no picture at all, just sound. I rang the helpline, 50 min on hold, then a lad told me to turn it off and on and hung up. I've emailed photos, video, receipt, the lot. Eleven days and not one human reply. My old set lasted fourteen years and never gave any bother.",
    causes: 'function_defect customer_service',
  },
  {
    text: "The advert shows thick heavy cotton hotel sheets, '800 thread count'. What I got is thin shiny stuff that crackles when you turn over, label inside says 100% polyester. Two washes and it was covered in bobbles. For 95 dollars! I've had nicer off the clearance rack for half of that.",
    causes: 'not_as_described quality_material price_value',
  },
  { text: "yeah right, 'waterproof'. phone drowned", causes: 'function_defect not_as_described', trap: 'sarcasm' },
  { text: "colour's just not me. pls refund", causes: 'buyer_remorse' },
  { text: 'did nothing for my spots', causes: 'function_defect' },
  { text: 'twice what my local garage charges', causes: 'price_value' },
  { text: 'menu only in chinese, gave up', causes: 'hard_to_use' },
  {
    text: 'Was billed twice for the boots, asked for a proper invoice 4 times, now the chat just closes when I log in',
    causes: 'customer_service',
  },
  {
    text: "Seller message before purchase: 'yes bro 100% fit your car, plug and play'. Reality: connector different, frame 1 cm too wide, steering buttons don't do nothing. Garage say it cannot be done in this car. Now same seller writes i should have checked by myself and closes my ticket. Very bad.",
    causes: 'compatibility customer_service not_as_described',
  },
  { text: 'Great fun, for the whole 4 minutes it lasts on a charge...', causes: 'function_defect', trap: 'sarcasm' },
  { text: 'Not noisy at all, love it', causes: '', trap: 'negation' },
  { text: 'came day after his birthday', causes: 'delivery' },
  { text: 'stale biscuits and 3 weeks late', causes: 'used_or_dirty delivery' },
  {
    text: "Gorgeous boots, I get compliments every time, soft leather, warm, the heel is just right for a short arse like me. After about three weeks though the colour on the toe has started coming off in little flakes and I've had to go over it with a felt tip. Would be five stars if not for that",
    causes: 'quality_material',
  },
  {
    text: "Bought this after my sister's warped on induction. Mine is flat as a pancake and heats evenly.",
    causes: '',
    trap: 'other-thing',
  },
  {
    text: "Ordered the three piece for a wedding in August. I'm a 42 long in every other suit I own, this one pinches across the back like a child's blazer and the trousers stop above my ankle. Asked to swap for the next size up and got told I'd have to buy the second one and wait for the first refund, 15 working days. The wedding photos will feature me in my old work suit with my arms behind my back, looking like a doorman. I wrote to the complaints address twice and both times got a robot thanking me for my feedback. Cheers for nothing.",
    causes: 'size_fit customer_service',
  },
  {
    text: "Tank leaks at the seam within hours. My neighbour's smelt bad and cracked, but that was another make",
    causes: 'function_defect',
    trap: 'other-thing',
  },
  { text: 'want me pay 14 for return, their fault', causes: 'customer_service' },
  {
    text: "Christmas morning. It goes up, turns left, hits the shed. Not the boy's fault, it does the same indoors, always veers left. App says 'calibrate', the booklet shows a different model with different buttons, so calibrate how? Seller has kindly offered me 3 dollar to change my review.",
    causes: 'function_defect hard_to_use customer_service',
  },
  { text: 'cheaper on their own site by 30 quid', causes: 'price_value' },
  {
    text: "Ok rant. Took delivery of the cot on the 4th (promised for the 21st of the month before, so baby slept in a drawer, I'm not joking). Opened it: no bolts. None. Rang them, got a guy who didn't know what a cot was. Rang again, they said order a spares pack for 19.99. For bolts that should be in the box!! Third call they cut me off. It is the 17th today and I've a very nice flat pile of wood in the nursery and still no bolts. I could scream.",
    causes: 'missing_parts customer_service delivery',
  },
  { text: 'Bought for a wedding that got called off', causes: 'buyer_remorse' },
  { text: '10mm missing, of course 😂 typical. Rest is solid chrome, worth every penny', causes: 'missing_parts' },
  {
    text: "My daughter's one (different brand) fell apart in a month, so I was nervous. I needn't have been. This has been going nearly a year, twice a day, no burning smell, no loss of power, and the cord hasn't twisted. If the diffuser ever breaks I'll get a spare from them. Faultless.",
    causes: '',
    trap: 'other-thing',
  },
  { text: 'non stick started peeling 2nd fry up', causes: 'quality_material' },
  {
    text: "Stuffing all over the lounge within the hour. And it's listed as fitting a lab, it fits a cat",
    causes: 'quality_material size_fit not_as_described',
  },
  {
    text: "Two of the three wicks drown after ten minutes so it never burns properly, and the lid had been taped back on with somebody's gift tag still inside. And ok, this is on me, I just don't like the scent I picked, too churchy for my taste.",
    causes: 'function_defect used_or_dirty buyer_remorse',
  },
  {
    text: 'Starts first pull, no smoke, no drama. My old mower took half an hour and a lot of swearing',
    causes: '',
    trap: 'comparison',
  },
  {
    text: 'It will not see my tablet whatever I try, and the listing swears it prints from tablets.',
    causes: 'compatibility not_as_described',
  },
  {
    text: 'There was already a login for some guy on it and crumbs under the keys. Battery gives 40 min tops',
    causes: 'used_or_dirty function_defect',
  },
  {
    text: 'Bubble wrap? Never heard of it. One thin bag round a mirror, bent corner on the frame and glass all over the box',
    causes: 'damage_transit',
  },
  {
    text: "Copies, not the proper brush heads: print is blurry and no logo. And they won't lock onto my handle either",
    causes: 'counterfeit compatibility',
  },
  {
    text: 'Last pair I had from here ripped at the crotch in a month but these are brilliant, 8 months and going strong',
    causes: '',
    trap: 'other-thing',
  },
  { text: 'No dropouts, no lag, no faff with the app. Best thing on our baby list', causes: '', trap: 'negation' },
  {
    text: "Barcode scans as nothing, brand told me those boots don't exist. 100% replica. Asked for refund, they offered 10%",
    causes: 'counterfeit customer_service',
  },
  {
    text: "Put it on properly that night and woke up with my eyelids swollen like golf balls and cheeks on fire. Two days off work plus antihistamines. Pharmacist had a look at the tub, says the batch code doesn't exist and the brand never made a 75 ml. So not even real.",
    causes: 'safety counterfeit',
  },
  { text: 'jar smashed, jam in everything', causes: 'damage_transit' },
  { text: 'ordered navy got bottle green', causes: 'wrong_item' },
  {
    text: "Beautiful rug, thick, colours sing. I measured the room in feet and mixed it up with yards like an idiot, so it's way too big and the door won't open over it. Nothing wrong with it whatsoever.",
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  { text: 'seal broken and finger mark in the cream', causes: 'used_or_dirty' },
  { text: '2 mugs short and 1 chipped', causes: 'missing_parts damage_transit' },
  {
    text: 'We have ordered this same sack for 2 years, never a problem. This time there were weevils crawling all through it, I only noticed when the bowl started moving. Whole 15 kg in the bin. And the price has gone up from 38 to 52 since spring, for that??',
    causes: 'safety price_value',
  },
  {
    text: "I really wanted to love it. The coffee is fine, my husband drinks three a day. But the noise, good lord, it's like a jet taking off in the kitchen at 6am, and descaling takes an hour with a procedure you need to read off a tiny folded sheet in nine languages, none of which seems to be English.",
    causes: 'function_defect hard_to_use',
  },
  {
    text: "Bought as original brake pads. Box print is fuzzy, the hologram is a plain sticker, no part number stamped into the backing plate. Sent pics to the manufacturer and they confirmed these aren't theirs. On the plus side delivery was next day.",
    causes: 'counterfeit',
    trap: 'praise',
  },
  { text: 'not what i expected', causes: '' },
  {
    text: 'Was meant to be the rubber mats, got carpet. Sent the wrong thing twice now and they ignore my messages',
    causes: 'wrong_item customer_service',
  },
  { text: 'camera hole in wrong place for my phone', causes: 'compatibility' },
  {
    text: 'Great little kettle. boils quick, looks smart. Only moan is the lid needs two hands and strong nails to open',
    causes: 'hard_to_use',
  },
  {
    text: "Supposed to be here by the 12th for my mums 60th, turned up 19th. The free truffles they promised weren't in there",
    causes: 'delivery missing_parts',
  },
  { text: 'wrong shade sent, and no pump with it', causes: 'wrong_item missing_parts' },
  {
    text: "Not a thing wrong with it, before anyone asks. No smell, no dip in the middle, puffed up to full size in an hour. We got a job offer abroad the same week so we don't need a bed here now, and they want 79 off me to take it back!! That's not mentioned anywhere.",
    causes: 'buyer_remorse customer_service',
    trap: 'negation',
  },
  { text: "Hose end doesn't go on UK taps and it leaks at the trigger", causes: 'compatibility function_defect' },
  {
    text: "Not for us I'm afraid. Hoped for better going by the reviews. Please tell me how to get my money back",
    causes: '',
  },
  { text: "Another bloke's hairs in the shaver head. Absolutely rank.", causes: 'used_or_dirty' },
  { text: 'kid had my phone and pressed buy', causes: 'buyer_remorse' },
  {
    text: 'Came a day early, packed like the crown jewels, driver was a sweetheart. Thank you so much!! x',
    causes: '',
    trap: 'praise',
  },
  { text: 'oily, clearly been on another car', causes: 'used_or_dirty' },
  { text: 'plug sparked in the socket, i threw in bin straight away', causes: 'safety' },
  { text: 'no reply in 9 days, where is my money', causes: 'customer_service' },
  { text: 'maggots in the kibble', causes: 'safety' },
  { text: 'way darker than the photo', causes: 'not_as_described' },
  {
    text: 'Soles came away after two dog walks and the seller says its wear and tear. Not impressed.',
    causes: 'quality_material customer_service',
  },
  { text: 'comes up tiny. and u can see my bra thru it', causes: 'size_fit quality_material' },
  { text: 'deodorant marks under the arms, ew', causes: 'used_or_dirty' },
  { text: 'sleeves end at my elbows and the lining is ripped', causes: 'size_fit quality_material' },
  {
    text: "Box has the big brand's look at a glance but look twice: it's one letter off, the bricks don't have the name on the studs. My boy noticed it was fake before I did. Also bag 4 of 6 wasn't in there so we can't even finish the castle.",
    causes: 'counterfeit missing_parts',
  },
  { text: 'logo spelt wrong, box too. its a copy', causes: 'counterfeit' },
  {
    text: 'Read it as a 2 pack, my own stupid fault. cant get anyone to answer about sending it back tho',
    causes: 'buyer_remorse customer_service',
  },
  {
    text: "What a bargain. For only 160 euro I get sound like from the bottom of a well, a mic that makes my boss ask if I'm in the shower, and after one week I am the proud owner of a left ear only. Any 15 euro pair does better. Well done, engineers.",
    causes: 'function_defect price_value',
    trap: 'sarcasm',
  },
  {
    text: 'Desktop came with a gouge right down the middle and the legs are white, I ordered oak ones',
    causes: 'damage_transit wrong_item',
  },
  { text: 'Doesnt fit 2014 estate like advert says', causes: 'compatibility not_as_described' },
  { text: 'instructions make no sense, 4 hrs to fit', causes: 'hard_to_use' },
  { text: 'Everyone at work adores it, just too sweet for my nose, so back it goes', causes: 'buyer_remorse' },
  {
    text: "If they break in a year I'll be back to moan, but so far great sound and no drop outs",
    causes: '',
    trap: 'hypothetical',
  },
  {
    text: "Two guys carried the treadmill as far as the kerb, said not our job mate, and drove off. 90 kilos! I'd booked the upstairs service. Had to give next door's sons pizza money to get it up there. The machine itself runs quiet and smooth, I can't fault it.",
    causes: 'delivery',
  },
  { text: 'bigger than i thought, didnt read it, my bad', causes: 'buyer_remorse size_fit', trap: 'own-mistake' },
  {
    text: "Ordered the grey set with 4 cushions. Got beige, with 3 cushions. After 2 weeks of emails, each answered by somebody new who asks for the same photo, they've offered me a voucher. I don't want a voucher, I want what I ordered.",
    causes: 'wrong_item missing_parts customer_service',
  },
  {
    text: 'Lace makes me come up in a red rash wherever it touches. Such a pity, prettiest set I own',
    causes: 'safety',
  },
  {
    text: 'third holder case i buy here, 1st was super, 2nd ok. this one magnet so weak phone drop from car holder in first day. colour also not same like picture, picture is mint, mine is like hospital wall',
    causes: 'function_defect not_as_described',
  },
  { text: "US plug. I'm in Leeds.", causes: 'compatibility' },
  {
    text: 'Pack says 10 pairs, I count 8. Fluffy and warm mind, could have done with the lot',
    causes: 'missing_parts',
  },
  {
    text: 'The colour is lovely and soft but the double is more like a single, and the listing says 200x200',
    causes: 'size_fit not_as_described',
  },
  {
    text: "Says on the page it fits 54 to 62. On me (59cm head) it perches like an egg cup, and the dial to tighten it snapped off in my fingers the second time. Might be unsafe in a crash, who knows, I'm not going to find out.",
    causes: 'size_fit not_as_described quality_material',
    trap: 'hypothetical',
  },
  { text: 'brought me out in hives', causes: 'safety' },
  { text: 'no remote in box, nobody answer my mail', causes: 'missing_parts customer_service' },
  {
    text: 'Cannot fault it, sick bit of kit. Pumps like a beast, my legs are broken now 😂',
    causes: '',
    trap: 'figure',
  },
  {
    text: "Described as 'like new'. Coffee ring on the cover, someone's notes on every page.",
    causes: 'used_or_dirty not_as_described',
  },
  {
    text: "Beans taste like an ash tray. Then I looked and they're two months past date",
    causes: 'quality_material used_or_dirty',
  },
  { text: 'knock off jersey, badge is ironed on crooked', causes: 'counterfeit' },
  { text: 'waste of money', causes: '', trap: 'money-insult' },
  {
    text: 'Box like someone had kicked it down the stairs, panel cracked corner to corner. Seller wants ME to pay to ship it back',
    causes: 'damage_transit customer_service',
  },
  {
    text: "Lovely paper, sturdy cover, ink doesn't bleed. What a shame it's dotted when I ordered lined.",
    causes: 'wrong_item',
  },
  { text: 'wont hold charge past lunch', causes: 'function_defect' },
  {
    text: 'Listing say brand new sealed phone. But box tape was cut, battery health show 84% and in gallery there was 3 pictures of a dog. I check with maker, first activated 2 years ago. Very disapointed, please full money back.',
    causes: 'used_or_dirty not_as_described',
  },
  { text: 'forty quid for that? its a fiver down the market', causes: 'price_value' },
  {
    text: "Instructions drawn by a sadist and half the panels scratched before I'd even started",
    causes: 'hard_to_use damage_transit',
  },
  { text: 'too tall for under my cupboards', causes: 'size_fit' },
  { text: 'Paid 89, a week later its 49 in the same shop. Feel mugged', causes: 'price_value' },
  {
    text: "Parcel 'out for delivery' since the 3rd. Match is saturday so I've bought locally, don't need it any more",
    causes: 'delivery',
  },
  { text: 'Cat was sick all night after one pouch, vet bill 180', causes: 'safety' },
  {
    text: "Faded from red to pink by July. You'd think for 200 pounds it could survive a British summer",
    causes: 'quality_material price_value',
  },
  { text: 'Screen cracked soon as i opened box', causes: 'damage_transit' },
  { text: 'one left shoe, no right one in box', causes: 'missing_parts' },
  {
    text: 'advert says 925 silver, but a magnet sticks to it. And its miles too big for my finger',
    causes: 'not_as_described size_fit',
  },
  {
    text: "box shows chestnut, i came out ginger. Patchy too, didn't cover the grey",
    causes: 'not_as_described function_defect',
  },
  {
    text: 'Power bank got so hot in my bag it scorched the lining. Terrifying. Took it straight back to the shop',
    causes: 'safety',
  },
  { text: 'pages fall out when u open it', causes: 'quality_material' },
  {
    text: 'Let the rain in on us all night. And that was after 2 hours pitching it cos the diagram makes no sense',
    causes: 'function_defect hard_to_use',
  },
  {
    text: "It's my own fault, I saw 'cordless' and never clocked that it comes body only (says so in bold, fair enough). Don't own any other tools from that range so I've no battery for it. Unused, still in the wrapping, sending back.",
    causes: 'buyer_remorse',
    trap: 'own-mistake',
  },
  { text: 'Burned my cheeks red raw and my dark spots are exactly where they were', causes: 'safety function_defect' },
  { text: 'handle gets so hot i burnt my palm', causes: 'safety' },
  {
    text: 'Started the return by accident, please ignore, we are keeping the mattress',
    causes: '',
    trap: 'own-mistake',
  },
  { text: 'its the 32gb one, i ordered 128', causes: 'wrong_item' },
  { text: 'somebody elses photos still on it', causes: 'used_or_dirty' },
  {
    text: "Hi, bought the stand mixer on Monday. On Wednesday you dropped it by 70 dollars. I asked politely for the difference and was told 'prices are dynamic'. OK then, dynamic return. Please send a free label, because making me pay 25 to post it back to you is a cheek.",
    causes: 'price_value customer_service',
  },
  { text: 'photocopied pages, pirated for sure', causes: 'counterfeit' },
  { text: 'said 120cm wide, its 95', causes: 'size_fit not_as_described' },
  {
    text: 'Another genius purchase: a fountain pen that empties itself into my shirt pocket.',
    causes: 'function_defect',
    trap: 'sarcasm',
  },
  {
    text: 'stitching all wonky, no hologram card, lining smells of glue. This bag never came from the real fashion house',
    causes: 'counterfeit',
  },
  { text: 'Great speaker, just a shame about the buzz', causes: 'function_defect' },
  { text: 'wheel nuts wrong thread for my van', causes: 'compatibility' },
  {
    text: 'I never read the manual properly and had the filter in upside down. Works a treat now, sorry for the earlier one star',
    causes: '',
    trap: 'own-mistake',
  },
  {
    text: 'Fitting guide for the roof bars is four blurry photos, took me and my brother a whole sunday',
    causes: 'hard_to_use',
  },
  { text: 'bag burst, rice all over the box', causes: 'damage_transit' },
  {
    text: 'Age 5-6 but my skinny 4 yr old is bursting out of it, and the cloth is that scratchy he cried till it came off',
    causes: 'size_fit quality_material',
  },
  {
    text: 'Sixteen piece set. Four bowls smashed, two plates with hairline cracks, one side plate simply not there. One sheet of newspaper round the lot, that was it! Contacted the shop, they sent replacements in 2 days without any fuss so fair play to them, but honestly, wrap the things.',
    causes: 'damage_transit missing_parts',
    trap: 'settled',
  },
  { text: 'says 1kg, my scale says 780g', causes: 'missing_parts' },
  { text: 'son loves it, thx', causes: '' },
  {
    text: "Bought two of these so my mum can turn lamps on by voice. App wants an account, then a second account, then your location, then it turns out it only talks to 2.4 wifi which her router doesn't do. Spent a whole bank holiday on it. The printed guide is a QR code to a page that doesn't exist. I'm 34, I fix photocopiers for a living, and I ended up on the stairs shouting at a light bulb while my mum made sandwiches. She's gone back to the switch on the wall.",
    causes: 'hard_to_use compatibility',
  },
  { text: 'fits like a glove, killer look 🔥', causes: '', trap: 'figure' },
  {
    text: "Lovely coat, beautifully made, but honestly I've nowhere to wear it and hubby says I've too many. Sending back",
    causes: 'buyer_remorse',
  },
  { text: 'cant get my calves in, zip stops halfway', causes: 'size_fit' },
  {
    text: "Was so chuffed with this for the first fortnight. Smoothies like silk, easy wash. Then it began to leak from under the blade, every morning a green puddle on the worktop, and last Tuesday the base gave a bang and blue sparks came out the side. I've unplugged it and put it in the shed. Fire hazard, do not buy.",
    causes: 'safety function_defect',
  },
  {
    text: "Needed this for my exam on the 10th. Ordered a month before with 'express', it went to a town 200 miles away, then back to the warehouse, then nothing. I got it the day after the exam. And it's the 4th edition, when my order clearly says 6th.",
    causes: 'delivery wrong_item',
  },
  { text: 'not the real perfume, scent gone in 5 min', causes: 'counterfeit' },
  { text: 'super fast delivery, great seller, thanks 👍', causes: '', trap: 'praise' },
  {
    text: "Sat at the depot from Thursday till Tuesday in a heatwave. Courier says not his problem, tracking says 'handed to resident' at a time when no one was home. By the time I got my hamper off the back step the brie had fur on it.",
    causes: 'delivery used_or_dirty',
  },
  {
    text: 'Left two streets away with someone I dont know, no card, spent my whole evening knocking on doors. Vase has a chip too',
    causes: 'delivery damage_transit',
  },
  {
    text: 'hi seller, remote no pair with box, i follow all step 5 times. manual is only chinese. what to do??',
    causes: 'function_defect hard_to_use',
  },
  { text: 'bit snapped on first screw', causes: 'quality_material' },
  { text: 'bit melted but who cares, still lush', causes: '', trap: 'settled' },
  { text: 'please refund 👎', causes: '' },
  { text: 'driver chucked it over fence into pond', causes: 'delivery' },
  {
    text: "battery from my old drill of same brand dont click in. page say 'fits all 18V'",
    causes: 'compatibility not_as_described',
  },
  {
    text: 'squat test failed, everyone at the gym got a view of my knickers lol. Otherwise comfy and true to size',
    causes: 'quality_material',
  },
];
