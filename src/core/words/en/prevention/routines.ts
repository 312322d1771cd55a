/** What a team does again and again. */
export const routines = {
  names: {
    import: 'Import the newest returns, reviews, messages and orders',
    signals: 'Read Home: what rose by more than chance',
    overdue: 'Go through open and overdue tasks with their owners',
    voice: 'Send each team its digest of what customers said',
    review: 'Review the month in the sidebar, write its page and agree on the next tasks',
    causes: 'Check the voices whose cause is uncertain',
    proofs: 'Read the verdicts on fixes: close what is proven, try again where it is not',
    gates: 'Bring the product board up to date: which gates are closed, which score is lowest',
    rules: 'Look up whether the rules and figures of Policies still hold',
    costs: 'Bring price, landed cost and fees in Products up to date',
    nitPicking: 'Hold the nit-picking session',
    launchGates: 'Go through all gates before the launch',
    firstReturns: 'Read the first returns and reviews after the launch',
    foreseen: 'Hold what buyers complained of against what was foreseen',
  },
  rhythms: { week: 'Every week', month: 'Every month', quarter: 'Every quarter', launch: 'Once a launch' },
  says: {
    due: 'Due by {day}',
    overdue: 'Overdue since {day}',
    done: 'Done',
    notDay: '"{text}" is no day. Write it as 2026-11-27; until then it does not count.',
    ahead: 'This day is still to come; until then it does not count.',
  },
  calendar: { add: 'Add to Google Calendar', details: 'In the Headwater workbook, tab "{tab}"' },
  checklist: { heading: 'Checklist of the month', none: 'Nothing to do.', line: '☐ {name}' },
};
