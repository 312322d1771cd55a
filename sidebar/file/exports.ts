/** All that knows exports and tables of one's own: the build packs it, and the page runs it when the first file is read. */
export { firstMapping } from '../../src/core/reports/mapping/first-mapping.ts';
export { guessMapping } from '../../src/core/reports/mapping/guess.ts';
export { readMapping } from '../../src/core/reports/mapping/mapping.ts';
export { tryMapping } from '../../src/core/reports/mapping/try-mapping.ts';
export { redact } from '../../src/core/voices/redact.ts';
export { messagesCsv, readOrderFile } from './order-file.ts';
export { previewEncodings } from './preview-encodings.ts';
export { readExport } from './read-export.ts';
