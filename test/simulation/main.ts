import { AFTER_MONTHS, simulateYear } from './simulate-year.ts';

/** Of fixes that do nothing as many may pass for proven: one in forty by chance, and no more than two of twenty more often than 1 in 100 times. */
const MOST_BY_CHANCE = 2;

const { voices, tasks, working, idle, wrongSteps, seconds } = await simulateYear((line) => console.log(line));
console.log(`Voices ${voices}, tasks ${tasks}, ${AFTER_MONTHS} months after the fixes, ${seconds} s`);
console.log(`Fixes that work: proven ${working.proven} of ${working.judged} judged`);
console.log(`Fixes that do nothing: proven ${idle.proven} of ${idle.judged} judged`);
console.log(`Steps in Task log that did not happen, or are missing: ${wrongSteps.length}`);
for (const step of wrongSteps) console.log(`  ${step}`);
const holds = working.proven === working.judged && working.judged > 0 && idle.proven <= MOST_BY_CHANCE;
if (!holds || wrongSteps.length > 0) process.exitCode = 1;
