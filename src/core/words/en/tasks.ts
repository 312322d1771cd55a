/** What a task says: a title a person would write, the figures behind it, and the first fix to try. */
export const tasks = {
  titles: {
    size_fit: 'Correct the size chart and the size photos of {product}',
    function_defect: 'Find out why {product} fails and stop it',
    quality_material: 'Improve material and workmanship of {product} with the supplier',
    damage_transit: 'Pack {product} so that it arrives whole',
    missing_parts: 'Make sure every {product} is packed complete',
    wrong_item: 'Stop wrong items being sent for {product}',
    not_as_described: 'Bring the listing of {product} in line with the product',
    counterfeit: 'Clear up doubts that {product} is genuine',
    hard_to_use: 'Make {product} easy to set up: guide and video',
    compatibility: 'State what {product} fits and what it does not',
    delivery: 'Shorten or explain the delivery of {product}',
    used_or_dirty: 'Stop used or dirty units of {product} being sold as new',
    safety: 'Stop selling {product} until a reported danger is checked',
    price_value: 'Check the price of {product} against what buyers get',
    buyer_remorse: 'Help buyers choose the right {product}',
    customer_service: 'Answer and refund buyers of {product} faster',
  },
  playbook: {
    size_fit:
      'Measure five units, correct the size chart, add a photo with measures on the body or beside a known object, and say whether to order a size up or down.',
    function_defect:
      'Read the comments of units that came back sellable: if they work, add a quick-start card and a video. If not, test ten units of the batch and send the failure to the supplier.',
    quality_material:
      'Compare a returned unit with the golden sample, agree a material or workmanship limit with the supplier, and inspect the next batch for it.',
    damage_transit:
      'Drop-test the pack from every side, add cushioning or a stronger carton, and ask for reimbursement of units damaged by the carrier.',
    missing_parts:
      'Write a packing list with a photo of all parts, weigh each carton at the supplier, and put the list into the box.',
    wrong_item:
      'Check barcode and label of the stock in the fulfilment centre, keep similar variants apart, and correct the variation set-up.',
    not_as_described:
      'Hold title, bullets and images against a real unit, correct every claim that buyers contradict, and state limits plainly ("for X, not for Y").',
    counterfeit:
      'Check supply documents and other sellers on the listing, add proof of origin to the listing, and report a hijacker.',
    hard_to_use:
      "Rewrite the guide in the buyers' language with pictures, film the one step that goes wrong, and link the video from listing and card.",
    compatibility: 'Add a list of models that fit and of models that do not as the first bullet, and an image with it.',
    delivery:
      'Compare promised and real days, correct handling time or move stock nearer, and tell buyers of delays before they ask.',
    used_or_dirty:
      'Order a removal of returned stock, inspect what came back as sellable, seal the packs, and check the shelf life of the lot.',
    safety:
      'Stop selling the batch until it is checked, keep the units named, inform the supplier, and decide on recall or warning before selling on.',
    price_value:
      'Compare price and pack size with three alternatives, keep price changes gentle, and show what is included.',
    buyer_remorse:
      'Make the choice clearer: comparison table, variant names, and a picture of what each variant is for.',
    customer_service:
      'Set an answer time, write templates for the three most frequent questions, and check that refunds go out within two days.',
  },
  whyCount: 'Voices: {voices}, units: {units}. {share} of the complaints about this product, {from} to {to}.',
  whyRate: 'Return rate of this cause: {rate} ({returned} of {shipped} units shipped).',
  whyNoRate: 'No rate: {shipped} units shipped are known, at least {minimum} are needed.',
  whyCost: 'Its returns cost {cost}: {share} of all that returns are known to cost.',
  whyQuotes: 'Buyers say: {quotes}',
  quote: '"{words}"',
  ownerTab: {
    name: 'Tasks of {owner}',
    heading: 'Open tasks of',
    hint: 'This tab follows Tasks. Change tasks there.',
  },
  baselineRate: '{returned} of {shipped} units ({rate}), {from} to {to}',
  baselineCount: 'Units: {units}, voices: {voices}, {from} to {to}',
  baselineNeeded: 'Proof that it falls by {fall} takes {units} units shipped after the fix.',
  sinceAgainst:
    'Measured against {returned} of {shipped} units ({rate}), {from} to {to}: the months in Baseline reach beyond the fix.',
  sinceNone: 'No complete month after the fix yet: the first one that counts is {month}.',
  sinceRate: '{returned} of {shipped} units ({rate}), {from} to {to}.',
  sinceMore: 'Units still to ship before it can be judged: {units}.',
  fell: 'The rate fell by {points} percentage points (95 %: {low} to {high}).',
  rose: 'The rate rose by {points} percentage points (95 %: {low} to {high}).',
  avoided: 'Units that did not come back thanks to that fall: about {units} (95 %: {low} to {high}).',
  chance: 'Chance alone makes such a difference in {chance} of cases.',
} as const;
