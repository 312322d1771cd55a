import { card } from './prevention/card.ts';
import { customerVoice } from './prevention/customer-voice.ts';
import { fmea } from './prevention/fmea.ts';
import { inspection } from './prevention/inspection.ts';
import { listing } from './prevention/listing.ts';
import { lists } from './prevention/lists.ts';
import { messageRules } from './prevention/message-rules.ts';
import { messages } from './prevention/messages.ts';
import { nitPicking } from './prevention/nit-picking.ts';
import { packaging } from './prevention/packaging.ts';
import { platformRules } from './prevention/platform-rules.ts';
import { routines } from './prevention/routines.ts';
import { sourcing } from './prevention/sourcing.ts';
import { spareParts } from './prevention/spare-parts.ts';

/** Trouble removed before the first sale: what products are, how their gates stand, and the tools. */
export const prevention = {
  properties: {
    fragile: 'Fragile',
    liquid: 'Liquid',
    electronic: 'Electronic',
    battery: 'Battery',
    sharp: 'Sharp',
    set: 'Set',
  },
  stages: {
    sourcing: 'Sourcing',
    inspection: 'Inspection',
    design: 'Design',
    listing: 'Listing',
    packaging: 'Packaging',
    messages: 'Messages',
    nitPicking: 'Nit-picking',
    monthlyReview: 'Monthly review',
  },
  stageList: '{a}, {b}',
  gates: { missing: 'Not begun', open: 'To do', passed: 'Passed', stopped: 'Stopped' },
  launch: { ready: 'May launch', notYet: 'Not yet' },
  card,
  tooFew: 'Too few stages',
  groundless: {
    closed: 'No longer needed: the voices were taken back, or tell of another cause by now.',
    stays:
      'The voices it rests on were taken back, or tell of another cause by now; it stays, for somebody has worked on it.',
  },
  faults: {
    'missing-tab-heading':
      'Not checked, because the tab "{tab}" has no column "{heading}" any more: name it so again, then check again.',
    'repeated-tab-heading':
      'Not checked, because the tab "{tab}" has two columns named "{heading}", {first} and {second}: rename your own, then check again.',
    'rows-moving':
      'Not checked to the end, because rows of "{tab}" kept moving: check again when nobody sorts or inserts rows there.',
  },
  review: {
    notWritten: 'The page of {month} is not written yet: see Month in the sidebar.',
    overdue: 'Overdue tasks: {count}.',
  },
  packaging,
  inspection,
  messages,
  listing,
  nitPicking,
  customerVoice,
  lists,
  routines,
  spareParts,
  sourcing,
  fmea,
  platformRules,
  messageRules,
};
