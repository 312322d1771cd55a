/* Runs the cases below in this spreadsheet, which should be blank, and writes what it saw into the tab Conformance. */

const REPORT = 'Conformance';
const TAB = 'Sheet1';
const HEADINGS = ['Case', 'Says', 'Expected', 'Seen', 'Verdict', 'Seen on'];
/** An execution may last six minutes; what is left then is done by the next. */
const BUDGET = 4.5 * 60 * 1000;
/** Rows wait in properties until the last case is done: a tab more would change what some cases see. */
const KEPT = 'conformance ';
const KEPT_TOGETHER = 5;

/** Start here, in a blank spreadsheet. Runs as many cases as time allows and goes on by itself a minute later until all are done. */
function runConformance() {
  const start = Date.now();
  const ss = SpreadsheetApp.getActive();
  const store = PropertiesService.getScriptProperties();
  let done = Number(store.getProperty(`${KEPT}done`) || 0);
  while (done < CASES.length && Date.now() - start < BUDGET) {
    const cases = CASES.slice(done, done + KEPT_TOGETHER);
    const rows = cases.map((one) => rowOf(one, seen(ss, one)));
    store.setProperty(KEPT + done, JSON.stringify(rows));
    done += cases.length;
    store.setProperty(`${KEPT}done`, String(done));
  }
  if (done >= CASES.length) report(ss, store);
  goOn(done < CASES.length);
  return `${done} of ${CASES.length}`;
}

function report(ss, store) {
  const kept = store.getProperties();
  const rows = [];
  for (let at = 0; at < CASES.length; at += KEPT_TOGETHER) {
    for (const row of JSON.parse(kept[KEPT + at])) rows.push(row);
    store.deleteProperty(KEPT + at);
  }
  store.deleteProperty(`${KEPT}done`);
  const sheet = ss.insertSheet(REPORT);
  sheet.getRange('A:F').setNumberFormat('@');
  sheet.getRange(1, 1, rows.length + 1, HEADINGS.length).setValues([HEADINGS, ...rows]);
  SpreadsheetApp.flush();
}

/** What one case gives in a blank spreadsheet, as text: JSON of what it returns, or the error. */
function seen(ss, one) {
  const sheet = blankTab(ss);
  try {
    const value = one.run(ss, sheet, (a1) => sheet.getRange(a1));
    SpreadsheetApp.flush();
    return { text: JSON.stringify(value === undefined ? null : plain(value)), threw: false };
  } catch (error) {
    return { text: String(error?.message || error), threw: true };
  }
}

/** The one tab there is, after everything the case before left is gone. */
function blankTab(ss) {
  for (const kept of [ss.getNamedRanges(), ss.getDeveloperMetadata()]) {
    kept.forEach((one) => {
      one.remove();
    });
  }
  PropertiesService.getDocumentProperties().deleteAllProperties();
  const fresh = ss.insertSheet(`blank ${ss.getSheets().length} ${Date.now()}`);
  ss.getSheets().forEach((one) => {
    if (one.getSheetId() !== fresh.getSheetId()) ss.deleteSheet(one);
  });
  return fresh.setName(TAB);
}

/** A value as the expectation writes it: a date as its instant. */
function plain(value) {
  if (value instanceof Date) return { date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    const copy = {};
    Object.keys(value)
      .sort()
      .forEach((key) => {
        copy[key] = plain(value[key]);
      });
    return copy;
  }
  return value;
}

function rowOf(one, seen) {
  const same = one.throws
    ? seen.threw && seen.text.indexOf(one.expected) >= 0
    : !seen.threw && seen.text === one.expected;
  return [
    one.name,
    one.says,
    one.expected,
    seen.text,
    same ? 'same' : 'differs',
    new Date().toISOString().slice(0, 10),
  ];
}

/** Calls this again in a minute while there is more to do; without that right a person runs it again. */
function goOn(more) {
  try {
    ScriptApp.getProjectTriggers().forEach((one) => {
      ScriptApp.deleteTrigger(one);
    });
    if (more)
      ScriptApp.newTrigger('runConformance')
        .timeBased()
        .after(60 * 1000)
        .create();
  } catch (error) {
    console.log(`Run runConformance again: ${error}`);
  }
}
