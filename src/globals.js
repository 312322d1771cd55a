/* Every name Google calls. Copied to the build as it stands; the comments are what people read while they type a formula. */

/**
 * Builds the menu when a document is opened.
 */
function onOpen() {
  Headwater_.onOpen();
}

/**
 * Builds the menu when the add-on is installed.
 */
function onInstall() {
  Headwater_.onOpen();
}

/**
 * Opens the sidebar at what to do today.
 */
function openSidebar() {
  Headwater_.openSidebarAt('today');
}

/**
 * Opens the sidebar at the import of a file.
 */
function openImport() {
  Headwater_.openSidebarAt('import');
}

/**
 * Opens the sidebar at the voices whose cause is uncertain.
 */
function openReview() {
  Headwater_.openSidebarAt('review');
}

/**
 * Brings pivots, Home and tasks up to date.
 */
function refreshSummaries() {
  Headwater_.refreshSummaries();
}

/**
 * Says what the add-on is and where to begin.
 */
function showHelp() {
  Headwater_.showHelp();
}

/**
 * Answers the sidebar.
 * @param {string} name What is asked for.
 * @param {unknown} request The question, plain data.
 * @return {unknown} The answer, plain data.
 */
function callServer(name, request) {
  return Headwater_.callServer(name, request);
}

/**
 * The root cause of each comment, or blank where there is no complaint.
 * @param {string|string[][]} comment The buyer's words: one cell or a column.
 * @param {string|string[][]} reason Optional: the marketplace's reason code, one cell or a column of the same height.
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} One cause for each row.
 * @customfunction
 */
function HW_CAUSE(comment, reason, output) {
  return Headwater_.cause(comment, reason, output);
}

/**
 * Up to three root causes of each comment in three columns, the primary first.
 * @param {string|string[][]} comment The buyer's words: one cell or a column.
 * @param {string|string[][]} reason Optional: the marketplace's reason code, one cell or a column of the same height.
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} Three columns for each row.
 * @customfunction
 */
function HW_CAUSES(comment, reason, output) {
  return Headwater_.causes(comment, reason, output);
}

/**
 * What decided the cause of each comment: its own words, or the reason code.
 * @param {string|string[][]} comment The buyer's words: one cell or a column.
 * @param {string|string[][]} reason Optional: the marketplace's reason code, one cell or a column of the same height.
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} The deciding words for each row.
 * @customfunction
 */
function HW_WHY(comment, reason, output) {
  return Headwater_.why(comment, reason, output);
}

/**
 * A marketplace's reason code in plain words.
 * @param {string|string[][]} code Reason codes such as DEFECTIVE or AMZ-PG-BAD-DESC.
 * @param {string} output Optional: "en" (default), "zh" or "code" (the code without prefixes).
 * @return {(string|number)[][]} Plain words for each cell.
 * @customfunction
 */
function HW_REASON(code, output) {
  return Headwater_.reason(code, output);
}

/**
 * The text without e-mail addresses, phone numbers, postal addresses, order numbers and names.
 * @param {string|string[][]} text One cell or a range.
 * @return {(string|number|Date)[][]} The texts without personal data.
 * @customfunction
 */
function HW_REDACT(text) {
  return Headwater_.redact(text);
}

/**
 * Share of shipped units that came back, as a fraction; blank where nothing shipped. Format the cell as a percentage.
 * @param {number|number[][]} returned Units returned: one cell or a column.
 * @param {number|number[][]} shipped Units shipped: one cell or a column of the same height.
 * @return {(string|number)[][]} The return rate for each row.
 * @customfunction
 */
function HW_RATE(returned, shipped) {
  return Headwater_.rate(returned, shipped);
}

/**
 * Label, total, share and cumulative share, largest first.
 * @param {string[][]} labels A column of labels, for example causes.
 * @param {number[][]} weights Optional: a column of units or money of the same height; without it each label counts 1.
 * @return {(string|number)[][]} Four columns, one row a label.
 * @customfunction
 */
function HW_PARETO(labels, weights) {
  return Headwater_.pareto(labels, weights);
}
