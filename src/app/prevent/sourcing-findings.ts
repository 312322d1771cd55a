import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import { QUESTIONS } from '../../core/prevention/sourcing/questions.ts';
import { MOST_UNKNOWN } from '../../core/prevention/sourcing/score.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import type { WordsOfTool } from '../../core/words/tool-words.ts';
import type { Scored } from '../tabs/prevention/sourcing-scores.ts';

type Texts = WordsOfTool<'sourcing'>;

const weakAnswers = ({ answers }: Scored, { questions }: Texts): string[] =>
  QUESTIONS.flatMap(({ id }) => {
    const points = answers.points[id];
    return points === undefined || points > 1 ? [] : `${questions[id][0]} ${questions[id][points + 1]}`;
  });

const stoppedSentence = ({ result }: Scored, { knockouts, gate, lists }: Texts): string =>
  result.stoppedBy.length === 0
    ? ''
    : fill(gate.stopped, {
        list: listed(
          result.stoppedBy.map((id) => knockouts[id]),
          lists.clauses,
        ),
      });

/** The work that removes what is weak, or what stops the product. */
export function sourcingTask(one: Scored, texts: Texts): PreventiveTask {
  const { result, sku } = one;
  const weak = weakAnswers(one, texts);
  const why = [
    stoppedSentence(one, texts),
    result.band === null ? '' : fill(texts.task.score, { score: result.score }),
    ...(result.band === null ? [] : result.weakest).map((group) => texts.mitigations[group]),
    weak.length === 0 ? '' : fill(texts.task.weak, { list: listed(weak, texts.lists.clauses) }),
  ];
  const title = fill(texts.task.title, { product: sku });
  return { product: sku, title, cause: '', stage: 'sourcing', team: 'sourcing', why: why.filter(Boolean).join('\n') };
}

/** How the gate stands; amber passes once its task is closed. `unplanned` tells of parts without a spare-part plan. */
export function sourcingStanding(one: Scored, isMitigated: boolean, texts: Texts, unplanned = ''): Standing {
  const { band, score, stoppedBy, unknown, unansweredKnockouts } = one.result;
  const list = (ids: readonly string[]): string => listed(ids, texts.lists.words);
  const isStopped = stoppedBy.length > 0 || band === 'red';
  const isPassed = unansweredKnockouts.length === 0 && (band === 'green' || (band === 'amber' && isMitigated));
  const notes = [
    stoppedSentence(one, texts),
    unansweredKnockouts.length > 0 ? fill(texts.gate.knockouts, { list: list(unansweredKnockouts) }) : '',
    band === null ? fill(texts.gate.noClass, { count: unknown.length, of: QUESTIONS.length, most: MOST_UNKNOWN }) : '',
    band !== null && unknown.length > 0 ? fill(texts.gate.evidence, { list: list(unknown) }) : '',
    band === 'amber' && !isMitigated ? texts.gate.amber : '',
    band === 'red' ? texts.gate.red : '',
    unplanned,
  ];
  return {
    state: isStopped ? 'stopped' : isPassed ? 'passed' : 'open',
    score: band === null ? null : Math.round(score),
    date: '',
    note: listed(notes.filter(Boolean), texts.lists.sentences),
  };
}
