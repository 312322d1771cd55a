import type { Answers } from './api/answers.ts';
import { describeRequests, type Requests, type Shapes } from './api/requests.ts';
import { fail, type Result } from './core/problem.ts';

export type {
  CardsView,
  CauseName,
  ChunkOutcome,
  CorrectedLine,
  Decision,
  ImportContext,
  ImportEntry,
  KeptJson,
  LedgerView,
  NotedVoice,
  OpenTask,
  PreventedProduct,
  PreventView,
  Proof,
  ProofRow,
  RefreshOutcome,
  Review,
  ReviewedMonth,
  ReviewVoice,
  RuleLine,
  SheetRows,
  TabLink,
  TaggedVoice,
  TaggedVoices,
  TodayView,
  UndoOutcome,
  VoiceDigest,
} from './api/answers.ts';
export type { ImportHeader, RejectedRow } from './api/requests.ts';

/** Everything the sidebar may ask for. Requests and answers are plain data: no Date, no class, no function. */
export type Api = { [Name in keyof Requests]: (request: Requests[Name]) => Result<Answers[Name]> };

/** A request by the name of its handler. */
export type Request<Name extends keyof Api> = Requests[Name];

/** A good answer by the name of its handler. */
export type Answer<Name extends keyof Api> = Answers[Name];

/** Sends requests to the spreadsheet; the sidebar and the tests are its two users. */
export type Server = <Name extends keyof Api>(name: Name, request: Request<Name>) => Promise<Result<Answer<Name>>>;

/** The single door of the server: checks name and request, then runs the handler. Never throws for a wrong request. */
export function createDoor(api: Api): (name: string, request: unknown) => Result<unknown> {
  let shapes: Shapes | null = null;
  const isName = (name: string, known: Shapes): name is keyof Api => Object.keys(known).includes(name);
  return (name, request) => {
    shapes ??= describeRequests();
    if (!isName(name, shapes)) return fail('out-of-step');
    const parsed = shapes[name].safeParse(request);
    if (!parsed.success) return fail('out-of-step');
    return (api[name] as (request: unknown) => Result<unknown>)(parsed.data);
  };
}
