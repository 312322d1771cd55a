import { AFTER_MONTHS, type SimulatedYear, simulateYear } from './simulate-year.ts';

const year: SimulatedYear = await simulateYear((line) => console.log(line));
const { working, idle } = year;
console.log(`Voices ${year.voices}, tasks ${year.tasks}, ${AFTER_MONTHS} months after the fixes, ${year.seconds} s`);
console.log(`Fixes that work, with enough units: proven ${working.proven} of ${working.judged}`);
console.log(`Fixes that do nothing: proven ${idle.proven} of ${idle.judged}`);
console.log(`Steps in Task log that did not happen, or are missing: ${year.wrongSteps.length}`);
for (const step of year.wrongSteps) console.log(`  ${step}`);
