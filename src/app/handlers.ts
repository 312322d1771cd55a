import { type Api, createDoor } from '../api.ts';
import { fail, ProblemError, type Result, succeed } from '../core/problem.ts';
import { lexiconOf } from '../core/tagging/lexicon/lexicons.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { addPivotTab } from './add-pivot.ts';
import { addProduct } from './add-product.ts';
import { cards, keepCard } from './card-builder.ts';
import { changeRules } from './change-rules.ts';
import { commitChunk } from './commit-chunk.ts';
import { evidencePack } from './evidence-pack.ts';
import { keepMapping, mappings } from './mappings.ts';
import { mergeIntoMessages } from './merge-messages.ts';
import { monthlyReview, writeReview } from './monthly-review.ts';
import { noteVoice } from './note-voice.ts';
import { openTasks } from './open-tasks.ts';
import { ownerTab } from './owner-tab.ts';
import { prepareImport } from './prepare-import.ts';
import { openTool, prevent } from './prevent.ts';
import { keepProof, labelProof, proof } from './proof.ts';
import { readSheet } from './read-sheet.ts';
import { refresh } from './refresh.ts';
import { decideCauses, keepLearned, reviewVoices } from './review-voices.ts';
import { setLanguage } from './set-language.ts';
import { setPrivacy } from './set-privacy.ts';
import { showVoices } from './show-voices.ts';
import { correctedLines } from './tabs/rejected.ts';
import { taggedVoices } from './tagged-voices.ts';
import { taggingRules } from './tagging-rules.ts';
import { today } from './today.ts';
import { trimGrid } from './trim-grid.ts';
import { undoImport } from './undo-import.ts';
import { voiceDigest } from './voice-digest.ts';

/** Runs a use case and turns what stops it into a problem: expected ones as they are, anything else logged and told plainly. */
function answer<Value>(act: (now: Date) => Value): Result<Value> {
  try {
    return succeed(act(new Date()));
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return fail('unexpected', { reason: error instanceof Error ? error.message : String(error) });
  }
}

const handlers: Api = {
  today: () => answer(today),
  prepareImport: (request) => answer((now) => prepareImport(request, now)),
  lexicon: ({ language }) => succeed(lexiconOf(language)),
  taggingRules: () => answer(taggingRules),
  commitChunk: (request) => answer((now) => commitChunk(request, now)),
  reviewVoices: () => answer(reviewVoices),
  taggedVoices: (request) => answer((now) => taggedVoices(request, now)),
  changeRules: (request) => answer((now) => changeRules(request, now)),
  proof: (request) => answer((now) => proof(request, now)),
  labelProof: (request) => answer((now) => labelProof(request, now)),
  keepProof: (request) => answer((now) => keepProof(request, now)),
  decideCauses: (request) => answer((now) => decideCauses(request, now)),
  keepLearned: (request) => answer((now) => keepLearned(request, now)),
  refresh: () => answer(refresh),
  undoImport: (request) => answer((now) => undoImport(request, now)),
  corrections: () => answer((now) => correctedLines(openWorkbook(now))),
  readSheet: (request) => answer((now) => readSheet(request, now)),
  addPivot: (request) => answer((now) => addPivotTab(request, now)),
  openTasks: () => answer(openTasks),
  showVoices: (request) => answer((now) => showVoices(request, now)),
  ownerTab: (request) => answer((now) => ownerTab(request, now)),
  monthlyReview: (request) => answer((now) => monthlyReview(request, now)),
  writeReview: (request) => answer((now) => writeReview(request, now)),
  prevent: () => answer(prevent),
  openTool: (request) => answer((now) => openTool(request, now)),
  addProduct: (request) => answer((now) => addProduct(request, now)),
  evidencePack: (request) => answer((now) => evidencePack(request, now)),
  mergeMessages: (request) => answer((now) => mergeIntoMessages(request, now)),
  noteVoice: (request) => answer((now) => noteVoice(request, now)),
  voiceDigest: (request) => answer((now) => voiceDigest(request, now)),
  cards: (request) => answer((now) => cards(request, now)),
  keepCard: (request) => answer((now) => keepCard(request, now)),
  trimGrid: () => answer(trimGrid),
  setPrivacy: (request) => answer((now) => setPrivacy(request, now)),
  setLanguage: (request) => answer((now) => setLanguage(request, now)),
  mappings: () => answer(mappings),
  keepMapping: (request) => answer(() => keepMapping(request)),
};

/** Answers every request of the sidebar. */
export const callServer = createDoor(handlers);
