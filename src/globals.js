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
 * Opens the sidebar at the review of the last month.
 */
function openMonthlyReview() {
  Headwater_.openSidebarAt('month');
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
 * @return {(string|number)[][]} Four columns, one row a label; what has no label or weighs nothing is left out.
 * @customfunction
 */
function HW_PARETO(labels, weights) {
  return Headwater_.pareto(labels, weights);
}

/**
 * Where the true return rate lies, from and to as fractions (Wilson interval); blank where nothing shipped. Few units give a wide range.
 * @param {number|number[][]} returned Units returned: one cell or a column.
 * @param {number|number[][]} shipped Units shipped: one cell or a column of the same height.
 * @param {number} confidence Optional: how sure the range is, such as 0.95 (default) or 0.99.
 * @return {(string|number)[][]} Two columns, from and to.
 * @customfunction
 */
function HW_RATE_RANGE(returned, shipped, confidence) {
  return Headwater_.rateRange(returned, shipped, confidence);
}

/**
 * The drops a packed unit must stand: number, drop, height in cm and in inches, a row a drop. By Amazon's table for FBA units, or an
 * in-house test following the order of ISTA 1A or 2A; it is no certificate.
 * @param {number} weight Packed weight: one cell, in kilograms unless said otherwise.
 * @param {string} purpose Optional: "fba" (default), "1A" for a parcel you ship yourself, or "2A" for one that goes abroad.
 * @param {string} unit Optional: "kg" (default) or "lb".
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} Four columns, one row a drop.
 * @customfunction
 */
function HW_DROP_TEST(weight, purpose, unit, output) {
  return Headwater_.dropTest(weight, purpose, unit, output);
}

/**
 * Whether returns differ from what is usual by more than chance: "Signal up", "Signal down", "Noise" or "Too few to judge".
 * @param {number|number[][]} returned Units returned: one cell or a column.
 * @param {number|number[][]} shipped Units shipped: one cell or a column of the same height.
 * @param {number|number[][]} baseline The usual return rate as a fraction, such as 0.08 or 8%.
 * @param {number} minimum Optional: units below which a row is too few to judge, by default 50.
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} One verdict for each row.
 * @customfunction
 */
function HW_SIGNAL(returned, shipped, baseline, minimum, output) {
  return Headwater_.signal(returned, shipped, baseline, minimum, output);
}

/**
 * What new data says of a fix: "Proven better", "Worse", "No proof yet" or "Not enough data", then by how much the rate fell and
 * between which limits that lies (95 %).
 * @param {number|number[][]} returnedBefore Units returned before the fix: one cell or a column.
 * @param {number|number[][]} shippedBefore Units shipped before the fix.
 * @param {number|number[][]} returnedAfter Units returned after the fix.
 * @param {number|number[][]} shippedAfter Units shipped after the fix.
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} Four columns: verdict, fall of the rate, from, to.
 * @customfunction
 */
function HW_EFFECT(returnedBefore, shippedBefore, returnedAfter, shippedAfter, output) {
  return Headwater_.effect(returnedBefore, shippedBefore, returnedAfter, shippedAfter, output);
}

/**
 * How many units of a lot to look at, with how many defective ones it is accepted, and from how many on rejected (ISO 2859-1, single
 * sampling). A sample as large as the lot means: look at every unit.
 * @param {number|number[][]} lot Units in the lot: one cell or a column.
 * @param {string|string[][]} level Optional: inspection level "S-1" to "S-4", "I", "II" (default) or "III".
 * @param {number|number[][]} aql Optional: acceptance quality limit 0.65, 1, 1.5, 2.5 (default) or 4.
 * @param {string} severity Optional: "normal" (default) or "tightened".
 * @return {(string|number)[][]} Three columns: sample size, accept up to, reject from.
 * @customfunction
 */
function HW_SAMPLE(lot, level, aql, severity) {
  return Headwater_.sample(lot, level, aql, severity);
}

/**
 * What returned units cost you: fulfilment, the part of the referral fee that is kept, goods that cannot be sold again, and more. The
 * price itself is not a cost.
 * @param {number|number[][]} units Units returned: one cell or a column.
 * @param {number|number[][]} price Price of a unit with shipping, without tax.
 * @param {number|number[][]} landed What a unit cost until it lay in the warehouse.
 * @param {number|number[][]} fee Fulfilment fee of the first delivery.
 * @param {number|number[][]} sellable Share of returned units that can be sold again, such as 0.6 or 60%.
 * @param {number|number[][]} processing Optional: returns processing fee a unit.
 * @param {number|number[][]} disposal Optional: removal or disposal of a unit nobody can sell.
 * @param {number|number[][]} handling Optional: inspecting, answering and repacking a unit.
 * @param {number|number[][]} referral Optional: referral fee as a share of the price, by default 0.15.
 * @return {(string|number)[][]} The cost for each row; blank where one of the first five cells is empty.
 * @customfunction
 */
function HW_COST(units, price, landed, fee, sellable, processing, disposal, handling, referral) {
  return Headwater_.cost(units, price, landed, fee, sellable, processing, disposal, handling, referral);
}

/**
 * What the rules of a channel, as the add-on brings them, have against a message to buyers, a row each: rule, severity, the words that hit, the reason. Of a column of messages, a row each. "No known problem found" where nothing is known.
 * @param {string|string[][]} text The message: one cell, or a column of messages.
 * @param {string|string[][]} channel "Amazon", "Amazon FBA", "Walmart", "eBay", "Etsy" or "Own shop".
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} Four columns, one row a finding.
 * @customfunction
 */
function HW_CHECK_MESSAGE(text, channel, output) {
  return Headwater_.checkMessages(text, channel, output);
}

/**
 * What the rule table of the add-on, without changes made in Policies, knows against a title: number of the check, the words it is about, and reason with suggestion, a row each. The last row
 * says of which day the rule table is. Of a column of titles, a row each.
 * @param {string|string[][]} text The title: one cell, or a column of titles.
 * @param {string|string[][]} store The store, such as "US", "DE" or "amazon.co.jp".
 * @param {Date|string} date The day to check for: a date, or text such as "2026-11-27".
 * @param {string|string[][]} productType Optional: "media", "books", "music", "video" or "dvd" keep the old limit.
 * @param {string|string[][]} brand Optional: the brand name, whose own signs are allowed.
 * @param {string} output Optional: "en" (default), "zh" or "code".
 * @return {(string|number)[][]} Three columns; "No known problem found." where nothing is found.
 * @customfunction
 */
function HW_CHECK_TITLE(text, store, date, productType, brand, output) {
  return Headwater_.checkListingTitle(text, store, date, productType, brand, output);
}
