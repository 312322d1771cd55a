import type { CauseCode } from '../../../causes.ts';

/** Nouns by cause: with a judgement near them they are a complaint of that cause. */
export const aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>> = {
  size_fit: [
    '(the |)(fit|sizing|sleeve length|inseam|waistband|waist|toe box|bust|arm holes|armholes|leg openings|size chart)',
  ],
  function_defect: [
    '(sound quality|sound|audio quality|audio|picture quality|video quality|image quality|bluetooth|wifi|connection|connectivity|battery life|battery|batteries|charger|charging|charging port|motor|suction|speaker*|microphone|mic|screen|display|touch screen|touchscreen|remote control|remote|sensor*|timer|thermostat|pump|heater|heating element|fan|blade*|adhesive|glue|sticky side|suction cup*|magnet*|mechanism|signal|reception|range|volume|bass|camera|lens focus|night vision|gps|alarm|clock|light output|brightness|led*|bulb*|button*|switch|power|noise cancell*|noise level|seal|lid seal|drain|spray nozzle|nozzle|trigger|flow|water pressure|heat|temperature control|temperature|cooling|airflow|steam|lock|latch|keyboard|trackpad|touchpad|keys|usb port|ports|software|firmware|performance|effectiveness|grip|traction|absorption|ink|ink flow|design|functionality|brakes|steering|gears|ignition|brush head|filter|accuracy|reading*|insulation|coverage|pigment|scent throw)',
  ],
  quality_material: [
    '(quality|material|materials|fabric|cloth|stitching|seam*|zipper|zip|strap*|handle*|finish|paint|paint job|plating|coating|plastic|metal|wood|leather|rubber|foam|padding|cushion*|filling|stuffing|print|printing|binding|paper|workmanship|craftsmanship|construction|build|texture|feel|comfort|taste|flavor|smell|scent|odor|aroma|aftertaste|lining|elastic|buckle|clasp|hinge*|sole*|insole*|heel*|button holes|buttons on the shirt|embroidery|hem|collar|wheels|legs|frame|joints|welds|screws supplied|hardware|mattress|pillow|sheets|towel*|blanket|thread*|chain|stones|hook*|velcro|snaps|cover material|graphics|color fastness|edges|base|hair|lace|wig|bristles)',
  ],
  hard_to_use: [
    '(instructions|instruction manual|manual|directions|user guide|guide|app|interface|assembly|installation|setup|set up|set up process|menu|controls|operation|user interface|diagram*|documentation|cleaning it|opening it|website|registration|pairing process|assembly instructions)',
  ],
  damage_transit: ['(packaging|packing|box|carton|package|parcel|outer box|shipping box|wrapping)'],
  delivery: [
    '(delivery|shipping|courier|carrier|shipment|delivery service|delivery time|postal service|mail service|delivery driver|driver)',
  ],
  customer_service: [
    '(customer service|customer support|support|seller|vendor|after sales service|return policy|return process|refund process|warranty|warranty service|communication|company|service|tech support)',
  ],
  price_value: ['(price|price tag|value|cost|pricing|value for money)'],
  not_as_described: ['(description|picture|photo|listing|advertising|product page|pictures|photos)'],
};

/** Words that judge an aspect badly. */
export const judgements: readonly string[] = [
  '(bad|terrible|horrible|awful|poor|poorly|worst|worse|lousy|crappy|crap|dreadful|atrocious|abysmal|appalling|pathetic|disappointing|disappoint*|disgusting|gross|nasty|inferior|inadequate|insufficient|mediocre|subpar|unacceptable|unsatisfactory|useless|worthless|garbage|trash|rubbish|junk|joke|ridiculous|laughable|horrendous|horrid|shoddy|sloppy|weak|flimsy|faulty|defective|problematic|a problem|problems|issue|issues|trouble|nightmare|a mess|annoying|frustrating|a letdown|let down|lacking|sucks|suck|sucked|stinks|shitty|bs|shocking|deplorable|wretched|dismal|miserable|rotten|lame|meh|so so|iffy|hit or miss|questionable|suspect|substandard|shameful|embarrassing|no good|unpleasant|unreliable|inconsistent|uneven|overwhelming|unbearable|too strong)',
  '(not|never|isnt|nothing|hardly|far from|wasnt|barely|could be|should be|needs to be|need to be|wish .. was|wish .. were|less than|leaves) (that |very |so |too |really |all that |as |the |even |at all |exactly |particularly |special |much |any |a |)(good|great|best|better|well|nice|impressive|impressed|happy|satisfied|satisfactory|acceptable|adequate|ideal|up to par|up to scratch|up to standard|up to snuff|what it should|right|correct|properly|reliable|consistent|to be desired|stellar|perfect|the greatest|thrilled|pleased|improved|stronger|enough|sturdy|durable|comfortable|soft|improvement|expected|as expected)',
  '(broke|broken|breaks|fails|failed|failing|cracked|snapped|ripped|torn|tore|fell off|fell apart|falls off|falls apart|came off|comes off|came loose|wore out|worn out|gave out|malfunction*|busted|peeling|bent|loose|leaks|leaking|rattles|wobbl*|squeak*|crumbl*|split|burst|came undone|comes undone|came apart|coming apart|crooked)',
  '(dont|did not|not|cannot|could not|hate|hated|hates|dislike|disliked|despise) (like|love|care for|the|stand|recommend|hold|stay|last|stick|close|open|fit together)',
  '(too|so|very|really|extremely|super|incredibly|way too|a bit|a little) (weak|low|slow|dim|loud|noisy|bitter|salty|bland|artificial|slippery|sticky|fragile|tinny|poor|bad)',
];
