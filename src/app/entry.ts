/** Everything the globals of `globals.js` call; the build makes one object of it. */

export { cause, causes, why } from '../core/functions/cause.ts';
export { checkMessages } from '../core/functions/check-message.ts';
export { checkListingTitle } from '../core/functions/check-title.ts';
export { cost } from '../core/functions/cost.ts';
export { dropTest } from '../core/functions/drop-test.ts';
export { effect } from '../core/functions/effect.ts';
export { pareto } from '../core/functions/pareto.ts';
export { rate } from '../core/functions/rate.ts';
export { rateRange } from '../core/functions/rate-range.ts';
export { reason } from '../core/functions/reason.ts';
export { redact } from '../core/functions/redact.ts';
export { sample } from '../core/functions/sample.ts';
export { signal } from '../core/functions/signal.ts';
export { callServer } from './handlers.ts';
export { onOpen, openSidebarAt, refreshSummaries, showHelp } from './menu-items.ts';
