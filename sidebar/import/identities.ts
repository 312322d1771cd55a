import type { ReadOutcome } from '../../src/core/reports/report.ts';
import { packDays } from '../../src/core/units/days.ts';
import { keyOfUnits } from '../../src/core/units/key.ts';
import { toldOf } from '../../src/core/units/send.ts';
import { printOf } from '../../src/core/voices/print.ts';
import { type Hooks, inSlices } from './slices.ts';

/** What makes each record of an export the same record again, and what shows that it changed; parallel to the records. */
export async function identities(
  { voices, units }: ReadOutcome,
  hooks: Hooks,
): Promise<{ keys: string[]; prints: string[] }> {
  if (units.length > 0) {
    return { keys: units.map(keyOfUnits), prints: units.map((one) => `${packDays(one)} ${toldOf(one)}`) };
  }
  const prints: string[] = [];
  const print = (at: number): void => {
    const voice = voices[at];
    if (voice) prints.push(printOf(voice));
  };
  await inSlices(voices.length, print, hooks);
  return { keys: voices.map(({ key }) => key), prints };
}
