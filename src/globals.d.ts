/** The bundle as `globals.js` sees it: one object made by the build from `app/entry.ts`. */
declare const Headwater_: typeof import('./app/entry.ts');
