/** What is wrong with a file, and the way out. */
export const fileProblems = {
  'empty-file': { message: '{file} is empty.', fix: 'Download the report again and check its size before importing.' },
  'not-a-table': {
    message: '{file} is not a table: it looks like {kind}.',
    fix: 'Choose the export as it was downloaded: .txt, .csv, .tsv, .xlsx, .xls, .xml or .zip.',
  },
  'empty-archive': {
    message: '{file} is an archive without files.',
    fix: 'Download the report again, or choose the export itself.',
  },
  'damaged-archive': {
    message: '{file} is an archive that is damaged or packed in a way that cannot be opened here.',
    fix: 'Download it again, or unpack it and choose the export inside.',
  },
  'locked-archive': {
    message: '{file} is an archive that is protected by a password.',
    fix: 'Unpack it with the password and choose the export inside.',
  },
  'archive-too-large': {
    message: '{file} is too large: unpacked it may hold at most {files} files and {megabytes} MB.',
    fix: 'Unpack it and choose the exports inside one after another, or download shorter periods.',
  },
  'needs-encoding': {
    message:
      '{file}: its letters can be read in several ways ({candidates}), and which one is right cannot be told for certain.',
    fix: 'Choose the way in which the comments read right, or save the file as UTF-8 and import it again.',
  },
  'headings-only': {
    message: '{file} has headings but no rows.',
    fix: 'The period may hold no data. Choose a longer period and download it again.',
  },
  'unknown-report': {
    message: '{file} is not an export Headwater knows. Its headings are: {headings}.',
    fix: 'See "Which exports can be imported?" for what can be read and where to download it.',
  },
  'no-orders': {
    message: '{file} has no column with order numbers.',
    fix: 'Choose an export of orders, such as All Orders of Amazon or the orders export of your shop.',
  },
  'wrong-report': {
    message: '{file} looks like {looksLike}, which Headwater does not import because {because}.',
    fix: 'See "Which exports can be imported?" for what can be read and where to download it.',
  },
  'missing-headings': {
    message: '{file} looks like {report}, but these columns are missing: {missing}.',
    fix: 'Download the report again with all its columns and do not edit it.',
  },
  'repeated-heading': {
    message: '{file} has the heading "{heading}" in columns {first} and {second}.',
    fix: 'Remove or rename one of the two columns and import the file again.',
  },
  'needs-month': {
    message: '{file} does not say which month its figures belong to.',
    fix: 'Choose the month you downloaded it for.',
  },
  'needs-marketplace': {
    message: 'The dates in {file} can be read in several ways: {date}.',
    fix: 'Choose the marketplace the file comes from.',
  },
  'no-units': {
    message: '{file} holds no shipped units: all its {rows} rows are cancelled, pending or without a quantity.',
    fix: 'Choose a longer period and download the report again.',
  },
  'no-voices': {
    message: '{file} holds nothing a buyer said: all its {rows} rows are automatic messages, empty or cancelled.',
    fix: 'Choose a longer period, or add the columns with the words of the buyer to the export.',
  },
  'no-valid-row': {
    message:
      '{file}: none of its {rows} rows could be read. First: line {line}, column "{column}": found "{found}", {expected}.',
    fix: 'Download the report again without editing it. The file may have been saved by another program.',
  },
  'too-many-rows': {
    message: '{file} has {rows} rows; one import takes at most {limit}.',
    fix: 'Download the report in shorter periods and import the files one after another.',
  },
  'not-a-mapping': {
    message: 'This mapping cannot be used: {fault}.',
    fix: 'Load a file that "Export as JSON" made, or choose the columns by hand.',
  },
  'wrong-mapping-column': {
    message: 'This mapping cannot be used: its column "{heading}" {fault}.',
    fix: 'Correct the file, or choose the columns by hand.',
  },
  'mapping-elsewhere': {
    message: 'This mapping names columns the file does not have: {missing}.',
    fix: 'Choose them by hand: everything else is taken over.',
  },
  'mapping-too-large': {
    message: 'This description takes {bytes} bytes; the spreadsheet keeps at most {limit} for one.',
    fix: 'Export the file with fewer columns and choose it again.',
  },
  'several-accounts': {
    message: 'Google did not let the sidebar into this spreadsheet.',
    fix: 'You are probably signed in to several Google accounts. Open the spreadsheet in a window with one account only.',
  },
} as const;

/** What a cell should hold, as the end of the sentence "found ..., ...". */
export const expected = {
  date: 'which should be a date such as 2026-01-31',
  units: 'which should be a whole number of 1 or more',
  count: 'which should be a whole number',
  amount: 'which should be an amount of money such as 12.50',
  share: 'which should be a percentage with its sign, such as 2.4%',
  rating: 'which should be a number of stars from 1 to 5',
  asin: 'which should be a 10-character ASIN',
  'order-id': 'which should be an order number such as 111-2223334-4445556',
  filled: 'which should not be empty',
  'closed-quote': 'a quotation mark that is never closed',
  'whole-row': 'which is too few cells: the file ends in the middle of the row, the download was probably cut off',
  'digits-lost': 'which has lost digits in another program and cannot be restored',
  'short-enough': 'which is longer than the 50,000 characters a cell can hold',
  'same-columns': 'which is more cells than there are headings',
} as const;

/** What a file is that is no table, as the end of "it looks like ...". */
export const fileKinds = {
  picture: 'a picture',
  pdf: 'a PDF document',
  'other-archive': 'a RAR, 7z or TAR archive: unpack it first and choose the export inside',
  'nested-archive': 'an archive inside of archives: unpack it first and choose the export inside',
  html: 'a web page, perhaps a sign-in page saved in place of the report',
  xml: 'an XML file without a list of records',
  json: 'a JSON data file',
  'other-office': 'a file of another office program: open it and save it as .xlsx or .csv',
  'locked-workbook': 'an Excel workbook that is protected by a password or damaged',
  binary: 'a program, a film or another file without text',
  text: 'text without columns',
} as const;

/** Exports that are taken for one of ours by mistake: what they are, and why they are not imported. */
export const otherExports = {
  'unshipped-orders': {
    name: 'the report of new or unshipped orders',
    because: 'it lists names and addresses of buyers and no returns',
  },
  'business-report-without-units': {
    name: 'a business report without the column Units Ordered',
    because: 'there is nothing else in it that is counted',
  },
} as const;

/** Why a mapping cannot be used, as the end of "This mapping cannot be used: ..." or of "its column ...". */
export const mappingFaults = {
  'not-json': 'it is not JSON',
  'other-json': 'it is JSON of another kind, or a part of it is missing',
  'no-date': 'it names no column with the date',
  'no-words': "it names neither a column with the buyer's words nor one with the reason",
  'not-among-headings': 'is not among its headings',
  'used-twice': 'is used for two things',
  personal: 'holds personal data, which is never read',
} as const;
