/** Parts that wear or break, and how a buyer gets a new one. */
export const spareParts = {
  risks: { wears: 'Wears out', breaks: 'Breaks', lost: 'Gets lost', none: 'Lasts as long as the product' },
  plans: {
    inBox: 'A spare one in the box',
    free: 'Sent free by service',
    sold: 'Sold as a product',
    none: 'No spare part',
  },
  says: {
    noPart: 'Name a part that wears, breaks or gets lost.',
    noRisk: 'Choose what happens to it.',
    notRisk: '"{text}" is none of the list: choose what happens to it.',
    noPlan: 'Choose how a buyer gets a new one.',
    notPlan: '"{text}" is none of the list: choose how a buyer gets a new one.',
    unplanned: 'It wears, breaks or gets lost and there is no spare one: order some, or make it last.',
    noSource: 'Write the SKU of the spare part, or how many are kept per 100 units.',
    planned: 'Planned.',
    gate: 'Parts without a spare-part plan: {list}.',
  },
};
