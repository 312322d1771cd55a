import * as z from 'zod/mini';
import { CAUSE_CODES, HAND_CAUSE_CODES, TEAMS } from '../core/causes.ts';
import { PREVENTABLE, URGENCIES, VOICE_CHANNELS } from '../core/prevention/customer-voice/entry.ts';
import { CARD_FIELDS, MOST_IN_CELL } from '../core/prevention/insert-card/card.ts';
import { GUIDE_LANGUAGES } from '../core/prevention/insert-card/markets.ts';
import { CHANNELS, MOMENTS } from '../core/prevention/messages/channels.ts';
import { PROPERTIES } from '../core/prevention/properties.ts';
import { TOOL_IDS } from '../core/prevention/tools.ts';
import { RECORD_TARGETS } from '../core/reports/report.ts';
import { TABS_ON_REQUEST } from '../core/tab.ts';
import { LANGUAGES } from '../core/tagging/tagging.ts';
import { UNITS_SOURCES } from '../core/units/shipped-units.ts';
import { VOICE_TYPES } from '../core/voices/voice.ts';

/** The shape of every request by its name. Made when the first request comes: a formula that loads the script never pays for it. */
export function describeRequests() {
  const text = z.string();
  const count = z.number().check(z.int(), z.minimum(0));
  const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
  const target = z.enum(['voices', 'units', ...RECORD_TARGETS]);
  const record = z.object({ key: text, cells: z.catchall(z.object({}), z.union([text, z.number()])) });

  const voice = z.object({
    key: z.string().check(z.minLength(1)),
    type: z.enum(VOICE_TYPES),
    date,
    marketplace: text,
    sku: text,
    asin: text,
    product: text,
    units: count,
    order: text,
    reason: text,
    disposition: text,
    rating: z.nullable(z.number().check(z.minimum(1), z.maximum(5))),
    comment: z.string().check(z.maxLength(50_000)),
  });

  const shippedUnits = z.object({
    sku: text,
    asin: text,
    month,
    days: z.array(count),
    wholeDays: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(31))),
    source: z.enum(UNITS_SOURCES),
    /** Codes of the orders the units belong to. */
    orders: z.string().check(z.maxLength(50_000)),
    /** Their parent and marketplaces. */
    told: z.string().check(z.maxLength(50_000)),
  });

  /** `row` holds the cells of the line as JSON, so that it can be corrected and read again; `''` where it cannot. */
  const rejectedRow = z.object({ line: count, column: text, found: text, expected: text, row: text });

  const phraseRule = z.object({
    cause: z.enum(CAUSE_CODES),
    language: z.enum(LANGUAGES),
    phrase: text,
    strength: z.enum(['strong', 'normal', 'weak']),
    unless: text,
    own: z.optional(z.boolean()),
  });

  const importHeader = z.object({
    id: z.string().check(z.regex(/^[a-z0-9-]{8,40}$/)),
    fileName: text,
    /** The name of the export in the language of the workbook. */
    report: text,
    target,
    from: z.union([date, z.literal('')]),
    to: z.union([date, z.literal('')]),
    rowsRead: count,
    /** Records known beforehand to be in the workbook as they are that are not sent; of voices their keys are. */
    unchanged: count,
    /** Records that will be sent over all chunks. */
    records: count,
    /** Rows that could not be read, over all chunks. */
    rejected: count,
    /** Columns of records in the workbook that this export says nothing of. */
    unsaid: z.array(text),
    /** Rows left out on purpose: cancelled, not shipped, twice in the file. */
    leftOut: count,
  });

  return {
    /** What the workbook says today; asked when the sidebar opens and after each change. */
    today: z.object({}),
    /** What the workbook knows of these records; writes nothing. `keys` and `prints` are parallel. */
    prepareImport: z.object({
      target,
      /** The names of the export in all languages. */
      reportNames: z.array(text),
      fileName: text,
      keys: z.array(text),
      prints: z.array(text),
      /** Records of another tab than voices and units, which are compared cell by cell. */
      records: z.array(record),
    }),
    /** What the engine knows of a language: the page asks for it when it has texts in it to tag, and carries none itself. */
    lexicon: z.object({ language: z.enum(LANGUAGES) }),
    /** What tags voices in this workbook; the page asks for it while it reads a large file. */
    taggingRules: z.object({}),
    /** Writes up to 5,000 records. Sending the same chunk again adds nothing. */
    commitChunk: z.object({
      header: importHeader,
      /** 1-based number of this chunk and how many there are. */
      chunk: count,
      of: count,
      voices: z.array(voice),
      units: z.array(shippedUnits),
      records: z.array(record),
      rejected: z.array(rejectedRow),
      /** Rejected rows of earlier imports that this one takes in, as corrected. */
      corrected: z.array(z.object({ import: text, line: count })),
      /** Keys of voices the export holds too and the workbook has as they are: the rows become this import's as well. */
      known: z.array(text),
      /** Keys of voices in the workbook that are to be tagged once more, with the rules and lessons below. */
      anew: z.array(text),
      /** The phrase rules the preview was made with (`null`: the built-in ones), so that what was approved is what is written. */
      rules: z.nullable(z.array(phraseRule)),
      /** What was learned from corrections as the preview used it, packed; `''` for nothing. */
      learned: z.string(),
      /** Names the seller gave to causes (`null`: all have ours), as the preview knew them. */
      causeNames: z.nullable(z.array(z.object({ cause: z.enum(CAUSE_CODES), name: text }))),
      /** The person stopped the import: nothing more will come, and this chunk (the last, maybe empty) says so. */
      stopped: z.boolean(),
    }),
    /** The voices a person should look at, and those somebody has looked at. */
    reviewVoices: z.object({}),
    /** Voices as they are tagged, from the `from`th row on (counted from 0); the rules come with the first. */
    taggedVoices: z.object({ from: count }),
    /** Adds rules to the Rules tab as learned ones, and takes away those that were added so. */
    changeRules: z.object({ add: z.array(phraseRule), remove: z.array(phraseRule) }),
    /** The voices of the proof at hand; with a seed other ones are drawn first. */
    proof: z.object({ seed: text }),
    /** Writes what a person said of a voice of the proof, as cells. */
    labelProof: z.object({ key: text, cause: text, others: text }),
    /** Keeps the figures of a proof, and what each voice was tagged with, as cells. */
    keepProof: z.object({
      figures: z.array(z.object({ figure: text, value: text, range: text, count: text })),
      tagged: z.array(z.object({ key: text, causes: text })),
    }),
    /** Writes what people decided on the causes of voices; a voice whose cause changed since it was shown is left alone. */
    decideCauses: z.object({ decisions: z.array(z.object({ key: text, was: text, cause: text, checked: text })) }),
    /** Keeps what was learned from corrections, packed, in place of what was kept before. */
    keepLearned: z.object({ packed: z.string().check(z.maxLength(400_000)) }),
    /** Brings pivots, Home and tasks up to date with the voices and units in the workbook. */
    refresh: z.object({}),
    /** Removes exactly what one import added and puts back what it changed. */
    undoImport: z.object({ id: z.string().check(z.minLength(1)) }),
    /** Rejected rows somebody wrote a correction for that no import has taken in yet. */
    corrections: z.object({}),
    /** Rows of the open tab, or of the cells selected in it, from the `from`th on (counted from 0), as text. */
    readSheet: z.object({ selection: z.boolean(), from: count }),
    /** Makes a pivot table or the control chart on a tab of its own and opens it. */
    addPivot: z.object({
      pivot: z.enum(TABS_ON_REQUEST),
    }),
    /** The open tasks and the people they can go to. */
    openTasks: z.object({}),
    /**
     * Opens Voices at those behind a figure: of one cause, or of those that are ranked, one month, and the returns of one product; `''` is
     * all of them. `null` shows all voices again.
     */
    showVoices: z.object({
      behind: z.nullable(
        z.object({
          product: text,
          cause: z.union([z.literal(''), z.literal('ranked'), z.enum([...CAUSE_CODES, ...HAND_CAUSE_CODES])]),
          month: z.union([month, z.literal('')]),
        }),
      ),
    }),
    /** Checks every tool of prevention that was begun, writes what follows, and says where the products stand. */
    prevent: z.object({}),
    /** Opens the tab of a tool of prevention, made where there is none yet, with the rows a product begins with (`''`: no product). */
    openTool: z.object({ tool: z.enum(TOOL_IDS), sku: text }),
    /** Takes in one thing a customer said, redacted; `''` for what nobody knows. Sent twice it adds one. */
    noteVoice: z.object({
      text: z.string().check(z.regex(/\S/), z.maxLength(5_000)),
      sku: z.string().check(z.regex(/^(?:\S(?:.*\S)?)?$/), z.maxLength(80)),
      channel: z.enum(VOICE_CHANNELS),
      order: z.string().check(z.maxLength(40)),
      reporter: z.string().check(z.maxLength(80)),
      preventable: z.enum(PREVENTABLE),
      /** The line of the page that is wrong or missing. */
      line: z.string().check(z.maxLength(500)),
      urgency: z.enum(URGENCIES),
    }),
    /** Writes the digest of a team (`''`: of all) on a tab: of this week, or so many weeks before. */
    voiceDigest: z.object({ team: z.union([z.enum(TEAMS), z.literal('')]), weeksAgo: count }),
    /** Adds a product that is to be launched; one whose SKU is there already stays as it is. */
    addProduct: z.object({
      sku: z.string().check(z.regex(/^\S(?:.*\S)?$/), z.maxLength(80)),
      name: text,
      brand: text,
      supplier: text,
      weight: z.nullable(z.number().check(z.positive())),
      properties: z.array(z.enum(PROPERTIES)),
    }),
    /** Makes a page of evidence for the supplier of a product, one a day, or opens the one there is. */
    evidencePack: z.object({ sku: text }),
    /** Fills the texts of the plan that are on for orders of an export; writes nothing and keeps nothing. */
    mergeMessages: z.object({
      moment: z.enum(MOMENTS),
      channel: z.enum(CHANNELS),
      language: z.union([z.enum(LANGUAGES), z.literal('')]),
      newDate: text,
      detail: text,
      orders: z
        .array(z.object({ order: text, sku: text, product: text, date: text, tracking: text, country: text }))
        .check(z.maxLength(5_000)),
    }),
    /** The insert cards of a product. */
    cards: z.object({ sku: text }),
    /** Writes what was changed of the card of a product in a language, cells as they were seen and as they are to be. */
    keepCard: z.object({
      sku: z.string().check(z.regex(/^\S(?:.*\S)?$/), z.maxLength(80)),
      language: z.enum(GUIDE_LANGUAGES),
      cells: z.array(
        z.object({ field: z.enum(CARD_FIELDS), was: text, is: z.string().check(z.maxLength(MOST_IN_CELL)) }),
      ),
    }),
    /** Removes empty rows and columns at the end of tabs, so that the spreadsheet has cells left again. */
    trimGrid: z.object({}),
    /** Whether order numbers are kept only as a code that cannot be read back. */
    setPrivacy: z.object({ hashOrders: z.boolean() }),
    /** Makes a tab of the open tasks of one owner, or opens the one there is. */
    ownerTab: z.object({ owner: z.string().check(z.regex(/^\S(?:.*\S)?$/), z.maxLength(80)) }),
    /** A month beside the month before and the year before (`''`: the newest that is known as a whole); writes nothing. */
    monthlyReview: z.object({ month: z.union([month, z.literal('')]) }),
    /** Writes the review of a month on a page of its own, in a language, where it has none yet, and opens it. */
    writeReview: z.object({ month, language: z.enum(['en', 'zh']) }),
    /** The language the add-on speaks to this person; also the workbook's while it has no tabs. */
    setLanguage: z.object({ language: z.enum(['en', 'zh']) }),
    /** How tables of the seller's own are to be read, as people described them. */
    mappings: z.object({}),
    /** Keeps such a description, or forgets it; what it says is the page's business. */
    keepMapping: z.object({
      key: z.string().check(z.regex(/^\w{8,40}$/)),
      json: z.string().check(z.maxLength(9_000)),
      forget: z.boolean(),
    }),
  };
}

/** The shapes as they are made. */
export type Shapes = ReturnType<typeof describeRequests>;

/** Every request by its name. */
export type Requests = { [Name in keyof Shapes]: z.infer<Shapes[Name]> };

/** What an import is, the same in each of its chunks. */
export type ImportHeader = Requests['commitChunk']['header'];

/** A row that could not be read, as it is kept in the Rejected tab; `expected` is a sentence in the workbook's language. */
export type RejectedRow = Requests['commitChunk']['rejected'][number];
