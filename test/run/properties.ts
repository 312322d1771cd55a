import * as fc from 'fast-check';

/**
 * Milliseconds after which a property that does not hold is told with the smallest case found until then: looking on for a smaller
 * one may take hours, and no limit of a test ends what never waits. Shorter than the limit of a test.
 */
const MOST = 60_000;

fc.configureGlobal({ interruptAfterTimeLimit: MOST });
