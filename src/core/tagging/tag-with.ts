import { CAUSE_CODES, type CauseCode } from '../causes.ts';
import { readClickPath } from './click-path.ts';
import type { Matcher } from './compile.ts';
import { type Case, weigh } from './decide.ts';
import { detectLanguage } from './language.ts';
import type { Folded } from './normalise.ts';
import { createFolded, fold } from './normalise.ts';
import { neverReached, normaliseReason, priorOf, reasonThatHolds } from './reason-codes.ts';
import type { Prior } from './reason-tables.ts';
import { createScanner, type Hit } from './scan.ts';
import { readScopes } from './scopes.ts';
import type { Certainty, Evidence, Guard, Language, Tagger, Tagging } from './tagging.ts';

interface Reader {
  matcher: Matcher;
  scan: (text: Folded) => Hit[];
}

/** Reason codes alone are trusted from these probabilities on. */
const CODE_SURE = 0.9;
const CODE_LIKELY = 0.75;
const CODE_ENOUGH = 0.5;

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
  ): { cases: Case[]; guards: Guard[]; places: Int32Array } {
    const { matcher, scan } = readerOf(language);
    fold(text, language, folded, matcher.spellings);
    const hits = scan(folded);
    if (hits.length === 0) return { cases: [], guards: [], places: folded.places };
    const { claims, guards } = readScopes(matcher, folded, hits);
    return { cases: claims.length === 0 ? [] : weigh(claims, prior, withStars), guards, places: folded.places };
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
          certainty: certaintyOf(found.cases, guards, prior, text.length),
          evidence: evidenceOf(found.cases, found.places, comment, from),
          decidedBy: 'words',
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

/** A phrase that is enough alone. */
const STRONG = 0.9;
/** Where the proof is so much of a comment, little is left in it that could turn what was found. */
const CLEAR = 0.2;

/** The share of a comment that proves something. */
function proofShare(cases: readonly Case[], length: number): number {
  let proof = 0;
  for (const { claims } of cases)
    for (const { spans } of claims)
      for (let at = 0; at < spans.length; at += 2) proof += (spans[at + 1] as number) - (spans[at] as number);
  return proof / Math.max(1, length);
}

/**
 * How far the causes of a comment can be trusted. Sure: one cause, strongly said, which is most of what is said or what the reason code
 * says too. Check: weakly said amid other words, much set aside, or more causes than two. Likely is what lies between.
 */
function certaintyOf(cases: readonly Case[], guards: readonly Guard[], prior: Prior, length: number): Certainty {
  const agrees = names(
    prior,
    cases.map(({ cause }) => cause),
  );
  const disagrees = prior.length > 0 && !agrees;
  const allStrong = cases.every(({ strongest }) => strongest >= STRONG);
  const isClear = proofShare(cases, length) >= CLEAR;
  const isAlone = cases.length === 1;
  if (isAlone && allStrong && guards.length === 0 && !disagrees && (isClear || agrees)) return 'sure';
  if (guards.length > 1 || cases.length > 2) return 'check';
  if (isAlone && allStrong) return 'likely';
  return isClear && !disagrees ? 'likely' : 'check';
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
