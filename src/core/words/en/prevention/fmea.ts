/** Design and warning marks: what can go wrong with a product, and what is done about it. */
export const fmea = {
  actions: {
    designChange: 'Design change',
    warningMark: 'Warning mark',
    guide: 'Guide',
    packaging: 'Packaging',
    supplier: 'Supplier',
  },
  priorities: { H: 'High', M: 'Medium', L: 'Low' },
  /** How each cause usually shows, what it does to the buyer, and what usually helps. */
  playbook: {
    size_fit: [
      'Chosen in the wrong size',
      'Does not fit, goes back',
      'measured size chart, comparison with a common object',
    ],
    function_defect: [
      'Stops working or never starts',
      'Main use is lost',
      'stronger or simpler part, function test of every unit',
    ],
    quality_material: [
      'Wears out, breaks or comes apart',
      'Looks or works poorly, goes back',
      'golden sample, material written into the order',
    ],
    damage_transit: [
      'Breaks on the way',
      'Arrives broken',
      'inner fixing and cushions, drop test before the first lot',
    ],
    missing_parts: [
      'A part is not in the box',
      'Cannot be used as a whole',
      'tray with a place for each part, box weighed when packed',
    ],
    wrong_item: ['Another variant is packed', 'Cannot be used', 'colour code and large variant name on the box'],
    not_as_described: [
      'Looks different from the page',
      'Disappointed, goes back',
      'photos of the real product, dimensions in a picture',
    ],
    counterfeit: [
      'Brand or marks look false',
      'Distrust, complaint to the marketplace',
      'proof of origin, serial number, sealed box',
    ],
    hard_to_use: [
      'Put in the wrong way round',
      'Does not work, seems broken',
      'embossed arrow, or a shape that fits one way only',
    ],
    compatibility: ['Bought for a device it does not fit', 'Cannot be used', 'list of models on pack and page'],
    delivery: ['Comes late or not at all', 'Not needed any more', 'pack that passes without special handling'],
    used_or_dirty: ['Arrives opened, dirty or expired', 'Not accepted', 'tamper-evident seal, date on the outer box'],
    safety: [
      'Overheats, cuts, pinches or leaks',
      'Injury or damage',
      'remove the hazard by design; a warning only for what is left',
    ],
    price_value: ['Seems too simple for its price', 'Goes back', 'better material where buyers touch it'],
    buyer_remorse: ['Ordered by mistake', 'Goes back unused', 'say clearly for whom it is and for whom not'],
    customer_service: [
      'Question stays without an answer',
      'Returned instead of solved',
      'the three most frequent questions answered in the guide',
    ],
  },
  usual: 'What usually helps: {action} ({measure}).',
  noRating: '{columns}: write a whole number from 1 to 10.',
  missing: 'Still missing: {columns}.',
  severityFell:
    'Severity falls only by a design change: a mark, a guide or a check makes it rarer, not less bad. Not rated after the action.',
  dataHigher: 'Your own returns say {score} for occurrence, you wrote {typed}.',
  tooFew: 'No occurrence by data: {shipped} units shipped in complete months, at least {least} are needed.',
  noAction: 'High priority: choose an action.',
  badAction: 'Action: choose one from the list.',
  badCost: 'Cost of the fix: write an amount from 0 on.',
  noCause: 'Cause: choose one from the list.',
  noCost: {
    voices: 'No failure cost: nothing is known of what came back of this product.',
    days: 'No failure cost: voices of less than four weeks are known.',
    price: 'No failure cost: fill in price and landed cost in Products.',
  },
  task: {
    title: 'Remove the failure modes of high priority of {product}',
    why: 'Failure modes of high priority: {modes}. Actions stand in the tab FMEA.',
    mode: '{mode} (RPN {rpn}; action: {action})',
    none: 'none yet',
  },
  gate: {
    idle: '{count} of {high} failure modes of high priority have no action.',
    unrated: 'Failure modes not rated yet: {count}.',
    unproven: 'Rate again after the action, or do more: {count} still of high priority.',
  },
};
