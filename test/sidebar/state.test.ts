import { expect, test } from 'vitest';
import { planImport } from '../../sidebar/import/plan-import.ts';
import { type ImportRun, startRun } from '../../sidebar/import/run-import.ts';
import {
  firstState,
  type ImportStep,
  isBusy,
  isFree,
  type State,
  withoutPreview,
  withRun,
  withToday,
} from '../../sidebar/state.ts';
import { firstMapping } from '../../src/core/reports/mapping/first-mapping.ts';
import { BUSY_TODAY, sampleContext, sampleOutcome, sampleVoice } from './sample.ts';

const file = { name: 'returns.txt', bytes: async () => new Uint8Array() };
const nothing = () => ({
  causes: [],
  certainty: null,
  evidence: [],
  decidedBy: 'nothing' as const,
  reason: '',
  reasonSays: '' as const,
  language: '' as const,
});
const planned = await planImport('returns.txt', sampleOutcome([sampleVoice(1)]), sampleContext('n'), nothing);
if (!planned.ok) throw new Error(planned.problem.code);
const plan = planned.value;
const run = startRun(plan, 'import-0001');
const mapping = firstMapping('returns.csv', { headings: [], rows: [] }, []);
const idle: State = { ...firstState('today', 'en'), call: null };

test.each<{ step: ImportStep; busy: boolean; free: boolean; because: string }>([
  { step: { at: 'choose' }, busy: false, free: true, because: 'nothing is under way' },
  { step: { at: 'reading', file, share: 0 }, busy: true, free: false, because: 'a file is compared with the workbook' },
  {
    step: { at: 'mapping', file, headings: [], rows: [], answers: {}, mapping },
    busy: false,
    free: true,
    because: 'what a person says of a file is not in the workbook yet',
  },
  { step: { at: 'preview', file, plan }, busy: false, free: true, because: 'a preview can be made again' },
  {
    step: { at: 'running', file, run, share: 0, stopping: false },
    busy: true,
    free: false,
    because: 'rows are being written',
  },
  { step: { at: 'resting', file, run }, busy: false, free: false, because: 'the other half is still to come' },
  { step: { at: 'result', run }, busy: false, free: true, because: 'all is done' },
])('$step.at: busy $busy, free $free ($because)', ({ step, busy, free }) => {
  expect(isBusy({ ...idle, step })).toBe(busy);
  expect(isFree({ ...idle, step })).toBe(free);
});

test('a call under way keeps everything else from starting', () => {
  expect(isBusy({ ...idle, call: 'undo' })).toBe(true);
});

test('the sidebar speaks the language the workbook answers with', () => {
  expect(withToday(idle, { ...BUSY_TODAY, language: 'zh' }).language).toBe('zh');
});

test('a preview of a workbook that has changed is dropped, and its file is next again', () => {
  const after = withoutPreview({ ...idle, step: { at: 'preview', file, plan }, waiting: [{ ...file, name: 'b.txt' }] });
  expect(after.step).toEqual({ at: 'choose' });
  expect(after.waiting.map(({ name }) => name)).toEqual(['returns.txt', 'b.txt']);
});

test.each<{ state: ImportRun['state']; written: number; leadsTo: ImportStep['at']; because: string }>([
  { state: 'stopped', written: 0, leadsTo: 'preview', because: 'nothing was sent' },
  { state: 'stopped', written: 1, leadsTo: 'resting', because: 'half is written' },
  { state: 'failed', written: 0, leadsTo: 'resting', because: 'the first chunk may have arrived' },
  { state: 'failed', written: 1, leadsTo: 'resting', because: 'half is written' },
  { state: 'done', written: 1, leadsTo: 'result', because: 'all is written' },
])('a run that is $state after $written chunks leads to $leadsTo ($because)', ({ state, written, leadsTo }) => {
  expect(withRun(idle, { ...run, state, written }, file).step.at).toBe(leadsTo);
});
