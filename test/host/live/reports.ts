import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** What a live spreadsheet gave for one case. */
export interface Sighting {
  name: string;
  seen: string;
  same: boolean;
  /** Day of the run, ISO. */
  on: string;
}

/** The newest sighting of each case in the reports of a folder: tabs Conformance downloaded as CSV. Throws for a file that is none. */
export function readReports(folder: string): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.csv')) : [];
  for (const file of files) {
    const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    if (!['Case', 'Seen', 'Verdict', 'Seen on'].every((heading) => meta.fields?.includes(heading)))
      throw new Error(`${file} is no report of the conformance run.`);
    for (const row of data) {
      const { Case: name = '', Seen: seen = '', Verdict: verdict, 'Seen on': on = '' } = row;
      const known = sightings.get(name);
      if (!known || known.on < on) sightings.set(name, { name, seen, same: verdict === 'same', on });
    }
  }
  return sightings;
}
