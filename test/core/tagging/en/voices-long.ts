import type { Label } from '../score.ts';

/** Longer stories, with one cause or several. */
export const longVoices: readonly Label[] = [
  [
    'I make sourdough every weekend and was excited for this basket. Day one the cane splintered, and by the third loaf bits of it were stuck in the crust. My old basket has lasted years.',
    'quality_material',
  ],
  [
    'We set the pool up on Saturday, kids over the moon. By Sunday morning half the water was on the lawn. Looked for a hole for hours, it seeps out along the seam.',
    'function_defect',
  ],
  [
    'As a nurse I am on my feet 12 hours. The reviews raved about comfort, but by noon the soles felt like concrete and I had blisters on both heels.',
    'quality_material safety',
  ],
  [
    'Our daughter turns 6 on the 14th and the doll house was promised for the 10th. It is now the 20th, tracking has not moved since it left the depot, and the shop says be patient.',
    'delivery customer_service',
  ],
  [
    'Lovely shade and so soft. Sadly the arms finish at my elbows and when I reach up my whole stomach shows. I am 5 foot 9 if that helps anyone.',
    'size_fit',
  ],
  [
    'I checked the chart twice, my car is on it, 2014 Focus 1.6. The mechanic tried for half an hour and said the bracket is from another engine. Now I have paid him for nothing.',
    'compatibility not_as_described',
  ],
  [
    'Bought as a present for my dad who is hard of hearing. The phone itself is okay but the ring is so faint that he misses every call, exactly what it was meant to solve.',
    'function_defect',
  ],
  [
    'The description mentions four compartments and a padded laptop sleeve. What I got has two and no padding. I think they changed the bag and never updated the page.',
    'not_as_described',
  ],
  [
    'First one arrived with a chipped spout. To be fair they replaced it at once. The second one has a chip in the same place so I guess it is how they wrap it.',
    'damage_transit',
  ],
  [
    'To assemble this wardrobe we needed two adults, a borrowed drill and a bottle of wine. The drawings are the size of stamps and panels are not numbered.',
    'hard_to_use',
  ],
  [
    'It is a perfectly good lamp. I just did not realise how modern it would look beside our old furniture, so back it goes.',
    'buyer_remorse',
  ],
  [
    'I am not one to complain, but seventy pounds for a lunch bag that does what a carrier bag does? My colleague paid nine for hers.',
    'price_value',
  ],
  [
    'The cream came without a box, the foil under the lid was missing and there was a finger mark in it. No way I put that on my face.',
    'used_or_dirty',
  ],
  [
    'My husband plugged the heater in and went to make tea. When he came back the cable had gone brown and the carpet under it was black. We were lucky.',
    'safety',
  ],
  [
    'Advertisement shows a lady lifting it with one hand. It weighs as much as a car battery, my wrist hurts after vacuuming the stairs, and the cord does not reach the next room.',
    'hard_to_use size_fit not_as_described',
  ],
  [
    "I have bought this mascara for ten years, so I know it. The brush on this one is different, the writing on the tube rubs off and the batch code is not valid on the maker's site.",
    'counterfeit',
  ],
  [
    "Opened the box to find a waffle iron. A very nice waffle iron, but we ordered a hand mixer for our daughter's wedding.",
    'wrong_item',
  ],
  [
    'Worked great for the first month, then the left side got quieter and quieter. Now I only hear in one ear. The company wants pictures, then video, then the receipt, then pictures again.',
    'function_defect customer_service',
  ],
  [
    'Item is good but is not for my case. I need for 220V and this one only 110V, I did not see it before to buy.',
    'compatibility buyer_remorse',
  ],
  ['Hello, i am write because i order 2 pillow and in package was only 1. Please send other one.', 'missing_parts'],
  ['Dear seller, the shoe is beautiful but number 38 is like 36. My foot not enter. I want return.', 'size_fit'],
  [
    'My dog normally wolfs down anything, he sniffed at these and walked off. Tried three times. I had a nibble myself and frankly I get it.',
    'quality_material',
  ],
  [
    'I specifically asked before ordering whether the shade holder takes an E27 bulb and was told yes. It is E14. Writing back gets me automatic replies.',
    'compatibility customer_service not_as_described',
  ],
  [
    'Received the jacket today, the security tag is still attached and there is deodorant on the inside. It also reeks of cigarettes.',
    'used_or_dirty quality_material',
  ],
  [
    'The picture makes it look like a proper sized garden table. It would suit a doll. I should probably have looked at the measurements but come on.',
    'size_fit not_as_described',
  ],
  [
    'Dissapointed with this stroller, wheels squeek since the first walk, the brake doesnt lock on a slope so it rolled off with my baby in it, thank god my mum caught it',
    'safety function_defect',
  ],
  [
    'Not impressed. Pump gave out after four uses, and the company only offers 15% back if I keep it.',
    'function_defect customer_service',
  ],
  [
    'The sofa looks nice in the living room. Sitting on it is another story, like sitting on a plank, and the seller does not do collections so I would need to hire a van.',
    'quality_material customer_service',
  ],
  [
    'I wear an 8 in every brand. I had my wife tug the boot from the front while I held on to the door frame and still no luck. The tread looks good though.',
    'size_fit',
  ],
  [
    'Great idea, terrible execution. The magnet lets go of the phone at the first pothole, and there is no way to aim it toward the driver.',
    'function_defect',
  ],
  ['Ok for price, but after three wash the colour is go away and it become small.', 'quality_material'],
  ['Book itself is wonderful. This copy has chapter 7 twice and no chapter 8.', 'quality_material missing_parts'],
  [
    'I read "set" in the title and assumed both chairs. My mistake I suppose, though the main photo shows two.',
    'missing_parts not_as_described buyer_remorse',
  ],
  [
    "Second hand at best. Somebody's name was written inside the cover, and the batteries had leaked over the contacts so it will not start.",
    'used_or_dirty function_defect',
  ],
  ['The seeds germinated fine. Only they are not tomatoes. We seem to be growing some kind of squash.', 'wrong_item'],
  [
    'Supposed to be a surprise for our anniversary. The box had a huge picture of the thing on it and was left in plain view on the porch for the whole street.',
    'delivery',
  ],
  [
    'My sister-in-law raved about hers. I followed every step, left it on overnight, and the stain is laughing at me.',
    'function_defect',
  ],
  [
    'I returned the coat on the 3rd, they confirmed on the 6th, it is the 29th. Every person I call sees something different on their screen.',
    'customer_service',
  ],
  [
    'Nobody mentions that you need a subscription to see more than the last hour of video. Ten bucks a month on top of 150 for the camera.',
    'price_value not_as_described',
  ],
  [
    'Handles get so hot that I burnt my fingers taking it off the stove, and the non stick surface came off in flakes in my omelette.',
    'safety quality_material',
  ],
];
