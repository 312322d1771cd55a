import { CAUSE_CODES, type CauseCode } from '../causes.ts';
import { type CodeSays, certaintyOfOdds, certaintyOfPhrases } from './certainty.ts';
import { readSentences } from './classifier/classifier.ts';
import { COMBINATION } from './classifier/combination.ts';
import { judge } from './classifier/judge.ts';
import { proofOf } from './classifier/proof.ts';
import { readClickPath } from './click-path.ts';
import type { Matcher } from './compile.ts';
import { type Case, weigh } from './decide.ts';
import { detectLanguage } from './language.ts';
import type { Folded } from './normalise.ts';
import { createFolded, fold } from './normalise.ts';
import { CODE_ENOUGH, neverReached, normaliseReason, priorOf, reasonThatHolds } from './reason-codes.ts';
import type { Prior } from './reason-tables.ts';
import { createScanner, type Hit } from './scan.ts';
import { type Reading, readScopes } from './scopes.ts';
import type { Certainty, Evidence, Guard, Language, Tagger, Tagging } from './tagging.ts';

interface Reader {
  matcher: Matcher;
  scan: (text: Folded) => Hit[];
}

/** Reason codes alone are trusted from these probabilities on. */
const CODE_SURE = 0.9;
const CODE_LIKELY = 0.75;

const NOTHING_SAID: Reading = { claims: [], asides: [] };

/** Makes a tagger; the matcher of a language is asked for when its first text comes, and whatever that throws comes out. */
export function tagWith(matcherOf: (language: Language) => Matcher): Tagger {
  const readers = new Map<Language, Reader>();
  const folded = createFolded();

  function readerOf(language: Language): Reader {
    const known = readers.get(language);
    if (known) return known;
    const matcher = matcherOf(language);
    const reader = { matcher, scan: createScanner(matcher) };
    readers.set(language, reader);
    return reader;
  }

  /** What one stretch of a text says. */
  function read(
    text: string,
    language: Language,
    prior: Prior,
    withStars: boolean,
  ): { cases: Case[]; guards: Guard[]; certainty: Certainty } {
    const { matcher, scan } = readerOf(language);
    fold(text, language, folded, matcher.spellings);
    const hits = scan(folded);
    const reading = hits.length === 0 ? NOTHING_SAID : readScopes(matcher, folded, hits);
    const guards = reading.asides.map(({ guard }) => guard);
    const { classifier } = matcher;
    if (classifier === null) {
      const cases = weigh(reading.claims, prior, withStars);
      return {
        cases,
        guards,
        certainty: certaintyOfPhrases(cases, guards.length, codeSays(prior, cases), text.length),
      };
    }
    const sentences = readSentences(classifier, folded);
    const cases = judge({ ...reading, language, classifier, sentences }, COMBINATION, prior, withStars, (cause) =>
      proofOf(classifier, folded, cause),
    );
    return { cases, guards, certainty: certaintyOfOdds(cases, codeSays(prior, cases)) };
  }

  return ({ comment, reason = '', disposition = '', rating = null }) => {
    const path = readClickPath(comment);
    const given = reasonThatHolds(normaliseReason(reason), disposition);
    const unseen = neverReached(given);
    let prior = priorOf(given, disposition);
    const isAsked = path !== null && path.code !== '' && !unseen && (path.isDetail || prior.length === 0);
    const clicked = isAsked ? priorOf(path.code, disposition) : [];
    if (clicked.length > 0) prior = clicked;
    const from = path ? path.from : 0;
    const text = path ? comment.slice(path.from, path.to) : comment;
    const language = detectLanguage(text || comment);
    const withStars = rating !== null && rating >= 4;
    let guards: Guard[] = [];
    if (language !== '' && text.trim() !== '' && !unseen) {
      const found = read(text, language, prior, withStars);
      guards = found.guards;
      if (found.cases.length > 0) {
        const causes = found.cases.map((one) => one.cause);
        const byReason = priorOf(given, disposition);
        const agrees = names(prior === clicked ? [] : prior, causes);
        const [first] = ranked(byReason);
        const disagrees = first && first[1] >= CODE_ENOUGH && !names(byReason, causes);
        return {
          causes,
          certainty: found.certainty,
          evidence: evidenceOf(found.cases, folded.places, comment, from),
          decidedBy: found.cases[0]?.isByWording ? 'wording' : 'words',
          reason: agrees ? given : '',
          reasonSays: disagrees ? first[0] : '',
          language,
        };
      }
    }
    const [top] = ranked(prior);
    if (top && top[1] >= CODE_ENOUGH)
      return byCode(
        top,
        prior === clicked ? { comment, end: path?.from ?? 0 } : null,
        given,
        language,
        unseen ? '' : text,
        withStars,
      );
    const nothing: Tagging = {
      causes: [],
      certainty: null,
      evidence: [],
      decidedBy: 'nothing',
      reason: '',
      reasonSays: '',
      language,
    };
    const [setAside] = guards;
    return setAside ? { ...nothing, setAside } : nothing;
  };
}

/** What a code says of causes, the likeliest first. */
const ranked = (prior: Prior): Prior => [...prior].sort((a, b) => b[1] - a[1]);

/** Whether a code names one of the causes. */
const names = (prior: Prior, causes: readonly CauseCode[]): boolean =>
  causes.some((cause) => prior.some(([named]) => named === cause));

/** What a code says to the causes the words gave. */
function codeSays(prior: Prior, cases: readonly Case[]): CodeSays {
  const agrees = names(
    prior,
    cases.map(({ cause }) => cause),
  );
  return { agrees, disagrees: prior.length > 0 && !agrees };
}

function byCode(
  [cause, probability]: readonly [CauseCode, number],
  head: { comment: string; end: number } | null,
  code: string,
  language: Language | '',
  text: string,
  withStars: boolean,
): Tagging {
  const silent = text.trim() === '';
  const certainty: Certainty =
    withStars || head || !silent
      ? 'check'
      : probability >= CODE_SURE
        ? 'sure'
        : probability >= CODE_LIKELY
          ? 'likely'
          : 'check';
  const tagging: Tagging = {
    causes: [cause],
    certainty,
    evidence: [],
    decidedBy: 'reason',
    reason: code,
    reasonSays: '',
    language,
  };
  if (!head) return tagging;
  const end = head.comment.slice(0, head.end).replace(/[|\s]+$/, '').length;
  return { ...tagging, evidence: [{ cause, start: 0, end }], decidedBy: 'words', reason: '' };
}

const WORD_PART = /[A-Za-z0-9'’]/;
const HELPER_BEFORE = /(?:do|does|did|is|are|was|were|will|would|can|could|has|have|had) $/i;

/** Quotes begin with a whole word, also where the engine read a contraction in full; a "not" brings the verb before it. */
function wordStart(comment: string, start: number, least: number): number {
  let at = start;
  while (at > least && WORD_PART.test(comment.charAt(at)) && WORD_PART.test(comment.charAt(at - 1))) at--;
  if (!/^not\b/i.test(comment.slice(at, at + 4))) return at;
  const before = HELPER_BEFORE.exec(comment.slice(Math.max(least, at - 7), at));
  return before ? at - before[0].length : at;
}

function wordEnd(comment: string, end: number): number {
  let at = end;
  while (at < comment.length && WORD_PART.test(comment.charAt(at - 1)) && /[A-Za-z0-9]/.test(comment.charAt(at))) at++;
  return at;
}

/** The proof of each cause as spans of the comment in reading order; spans of a cause that touch are one. */
function evidenceOf(cases: readonly Case[], places: Int32Array, comment: string, offset: number): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { cause, claims } of cases) {
    const spans: [number, number][] = [];
    for (const claim of claims) {
      for (let at = 0; at < claim.spans.length; at += 2) {
        const start = offset + (places[claim.spans[at] as number] as number);
        const end = offset + (places[(claim.spans[at + 1] as number) - 1] as number) + 1;
        spans.push([wordStart(comment, start, offset), wordEnd(comment, end)]);
      }
    }
    spans.sort((a, b) => a[0] - b[0]);
    let last: Evidence | null = null;
    for (const [start, end] of spans) {
      if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
      else {
        last = { cause, start, end };
        evidence.push(last);
      }
    }
  }
  return evidence.sort((a, b) => a.start - b.start || CAUSE_CODES.indexOf(a.cause) - CAUSE_CODES.indexOf(b.cause));
}
