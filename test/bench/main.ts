import { benchBigTab } from './big-tab.ts';
import { timeFunctions } from './custom-functions.ts';
import { timeFormulas } from './formulas.ts';
import { importNaively, importWell } from './naive-import.ts';
import { benchPage } from './page-preview.ts';
import { benchPreview } from './preview.ts';
import { benchLarge, benchReading } from './reading.ts';
import { benchRefresh } from './refresh.ts';
import { benchTagging } from './tagging.ts';

const IMPORT_ROWS = 2_000;

console.log('Preview of a large returns file, in a page just opened');
console.table(await benchPreview());

console.log('Large files in the built page, in a browser, from choosing one to its preview');
console.table(await benchPage());

console.log('Reading beside plain readers of the same bytes, processor time, best of three turns each');
console.table(await benchReading());

console.log('Files as large as an import takes, and larger');
console.table(await benchLarge());

console.log('Tagging comments of about 120 characters, one core');
console.table(await benchTagging());

console.log(`Importing ${IMPORT_ROWS} returns (trips: those that write the import)`);
console.table([importNaively(IMPORT_ROWS), await importWell(IMPORT_ROWS)]);

console.log('A column of causes in the local Google Sheets');
console.table([
  timeFormulas(1_000, 'one chain a cell'),
  timeFormulas(1_000, 'one HW_CAUSE over the column'),
  timeFormulas(10_000, 'one chain a cell'),
  timeFormulas(10_000, 'one HW_CAUSE over the column'),
]);

console.log('Custom functions over a column in one call, the script just loaded');
console.table(timeFunctions());

console.log('A tab of 100,000 rows of 25 columns');
console.table(await benchBigTab());

console.log(
  'A refresh of 100,000 voices, 200 SKUs and 24 months of orders: at most 20 calls a tab and 10 s of computing',
);
console.table(await benchRefresh());
