import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to do where there is no browser. */
export const NO_BROWSER =
  'The browser tests need Chrome or Chromium: install one, or put its path into HEADWATER_CHROME.';

/** `HEADWATER_CHROME`, else a Chrome or Chromium in its usual place. `null` where there is none. */
export function findBrowser(): string | null {
  return process.env.HEADWATER_CHROME || (PLACES.find((place) => existsSync(place)) ?? null);
}
