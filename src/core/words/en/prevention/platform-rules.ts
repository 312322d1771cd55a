/** Rules of platforms as rows of the table of policies, and what is wrong with a row. */
export const platformRules = {
  listing: {
    titleLength: {
      name: 'Listing: most characters in a title',
      reason: 'Blanks count. A row with stores wins there over one without.',
    },
    mediaTitleLength: {
      name: 'Listing: most characters in a title of books, music or video',
      reason: 'By the product type in Listings. Wins over the row for all titles.',
    },
    titleWord: {
      name: 'Listing: most times the same word in a title',
      reason: 'Small words such as "and" do not count.',
    },
    titleSigns: { name: 'Listing: signs a title may not have', reason: 'Those of the brand name are allowed.' },
    bulletsFewest: { name: 'Listing: fewest bullets', reason: 'Fewer tell buyers too little.' },
    bulletsMost: { name: 'Listing: most bullets', reason: 'Further ones are not shown.' },
    bulletShortest: { name: 'Listing: fewest characters in a bullet', reason: 'A shorter one may be taken out.' },
    bulletLongest: { name: 'Listing: most characters in a bullet', reason: 'A longer one may be cut.' },
    bulletsTogether: { name: 'Listing: most characters in all bullets', reason: 'Counted together.' },
    bulletSigns: {
      name: 'Listing: signs a bullet may not have',
      reason: 'Amazon may take such bullets out without asking.',
    },
    descriptionLongest: { name: 'Listing: most characters in a description', reason: 'A longer one is refused.' },
    keywordBytes: { name: 'Listing: most bytes of keywords', reason: 'Beyond it the whole field is ignored.' },
    imageLeast: { name: 'Main picture: fewest pixels', reason: 'Longest side. A smaller picture is refused.' },
    imageZoom: {
      name: 'Main picture: fewest pixels for zoom',
      reason: 'Longest side. Below it buyers cannot zoom in.',
    },
    imageGood: { name: 'Main picture: pixels for a good zoom', reason: 'Longest side, as Amazon advises.' },
    imageMost: { name: 'Main picture: most pixels', reason: 'Longest side. A larger picture is refused.' },
    imageCount: { name: 'Listing: fewest pictures', reason: 'As many as Amazon advises.' },
    safetyPage: {
      name: 'Law: page names maker and EU responsible person',
      reason: 'In the UK for goods that go to Northern Ireland. No: the check does not apply there.',
    },
  },
  card: {
    steering: {
      name: 'Insert card: asks for good reviews or rewards them',
      reason: 'Cards are read by these words. No: they are not looked for.',
    },
    changeReview: {
      name: 'Insert card: asks to change a review',
      reason: 'Cards are read by these words. No: they are not looked for.',
    },
    divert: {
      name: 'Insert card: keeps buyers from a review',
      reason: 'Cards are read by these words. No: they are not looked for.',
    },
    marketing: {
      name: 'Insert card: advertising',
      reason: 'Not in parcels of Amazon and Walmart. No: it is not looked for.',
    },
    contact: {
      name: 'Insert card: other ways to reach you',
      reason: 'Amazon wants questions to come through Your Orders. No: they are not looked for.',
    },
    qrSide: { name: 'Insert card: QR code, least side (mm)', reason: 'Smaller ones are read badly.' },
    qrGoodSide: { name: 'Insert card: QR code, good side (mm)', reason: 'This wide where the card has room for it.' },
    qrModule: {
      name: 'Insert card: QR code, least module (mm)',
      reason: 'A module is one of its small squares. Finer ones run together in print.',
    },
    qrQuiet: {
      name: 'Insert card: QR code, white edge (modules)',
      reason: 'So many modules stay white on every side, so that phones find the code.',
    },
    qrDistance: {
      name: 'Insert card: QR code, scan distance over side, at most',
      reason: '10: a code of 2 cm is read from 20 cm.',
    },
    qrSmooth: {
      name: 'Insert card: QR code, correction on smooth paper',
      reason: 'M, Q or H: about 15, 25 or 30 % of the code may be unreadable.',
    },
    qrRough: {
      name: 'Insert card: QR code, correction on rough paper or with a logo',
      reason: 'M, Q or H: about 15, 25 or 30 % of the code may be unreadable.',
    },
    qrKraft: {
      name: 'Insert card: QR code, correction on kraft or thermal paper',
      reason: 'M, Q or H: about 15, 25 or 30 % of the code may be unreadable.',
    },
    cardMargin: {
      name: 'Insert card: margin (mm)',
      reason: 'No text and no code comes nearer to the cut.',
    },
    safetyCard: {
      name: 'Law: card or pack names maker, EU responsible person and batch',
      reason:
        'Must: a card without them is not printed. Look: you are asked, as in the UK for goods that go to Northern Ireland. No: nothing is checked.',
    },
    cardBleed: { name: 'Insert card: bleed (mm)', reason: 'What your printer cuts off on each side. Ask for it.' },
  },
  choices: {
    must: 'Must',
    look: 'Look',
    no: 'No',
    yes: 'Allowed',
    onlyIf: 'Under a condition',
    platform: 'Platform sends it',
  },
  code: 'Insert card: QR code to {target}',
  message: 'Message rule {id}',
  pack: 'Packaging rule: {check}',
  moment: {
    name: 'Message at the moment “{moment}”',
    reason: 'For the channels in Store; a new row with one channel changes it there. Condition: {condition}',
  },
  marks: { open: 'Not looked up', own: 'Our advice' },
  sources: {
    titles: 'Seller Central: product title requirements',
    announcement: "Amazon's announcement of 10 June 2026, as tools tell it",
    bullets: "Amazon's rule on bullets of 15 August 2024, in two places",
    reported: 'One maker of tools',
    pages: 'Reported',
    images: 'Seller Central: product image requirements (G1881)',
    cards: 'Rules on messages and on packaging inserts',
    moments: 'Rules of each platform on messages, put together',
    safetyLaw: 'Regulation (EU) 2023/988 (GPSR)',
    qrMakers: 'Several makers of QR codes',
    qrStandard: 'ISO/IEC 18004, in three glossaries',
    common: 'Common with printers',
    own: 'Headwater',
  },
  trouble: 'Policies, row {row} ({name}): {says}',
  until: {
    rule: 'Until then nothing is checked by this rule.',
    fee: 'Until then no return fee is judged by it.',
    own: 'Until then {value} counts.',
    limit: 'Until then it is no benchmark.',
  },
  more: '{count} more {count:row|rows} of Policies cannot be read.',
  contradict: 'Policies: {least} lies above {most}. Change one of them. Until then nothing is checked by either.',
  ofRow: '{value} in row {row} ({name})',
  builtIn: '{value} ({name}, built in)',
  troubles: {
    noDay: 'Valid from is empty. Write the day the rule counts from, such as 2026-07-27.',
    badDay: '“{found}” in Valid from is no day. Write one such as 2026-07-27.',
    badCount: '“{found}” cannot be its value. Write a whole number from {least} to {most}.',
    badMeasure: '“{found}” cannot be its value. Write a number from {least} to {most}.',
    badChoice: '“{found}” cannot be its value. Write one of these: {choices}.',
    badShare:
      '“{found}” cannot be its value. Write a share such as 8.1%, 0 where every unit pays, or nothing where nobody knows it.',
    badSigns: '“{found}” cannot be its value. Write the signs one after the other, without letters and digits.',
    badSwitch: '“{found}” cannot be its value. Write Yes or No.',
    badStore:
      '“{found}” in Store is no store we know. Write countries such as US, DE, or leave it empty for all stores.',
    badChannel: '“{found}” in Store is no channel we know. Write these: {channels}. Empty: all channels.',
    noStore: 'This rule is the same in all stores. Empty the cell Store.',
    twiceDay: 'Row {other} says the same from the same day. Delete one of them or change its day.',
    twice:
      'Row {other} says the same rule for the same store or channel from the same day. Delete one of them or change its day.',
  },
};
