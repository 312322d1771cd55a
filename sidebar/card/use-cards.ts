import { useEffect, useRef, useState } from 'preact/hooks';
import type { Server } from '../../src/api.ts';
import { BUILT_IN_RULES, type RulesOn } from '../../src/core/policies/rule-table.ts';
import { CARD_FIELDS, type Card, type CardField, EMPTY_CARD } from '../../src/core/prevention/insert-card/card.ts';
import type { GuideLanguage } from '../../src/core/prevention/insert-card/markets.ts';
import type { Need } from '../../src/core/prevention/needs.ts';
import type { Problem } from '../../src/core/problem.ts';

/** The cards of a product as they are worked on. */
export interface Cards {
  /** Nothing was read yet. */
  isLoading: boolean;
  isBusy: boolean;
  problem: Problem | null;
  /** Cells that somebody else changed while the last save was under way. */
  stale: readonly CardField[];
  /** The rules cards are checked by. */
  rules: RulesOn;
  /** What buyers need beside what is in the box, which a card should name. */
  needs: readonly Need[];
  /** A save went well since the last change. */
  isSaved: boolean;
  isChanged: boolean;
  /** Languages that have a card, saved or not. */
  languages: readonly GuideLanguage[];
  /** The card at hand. */
  card: Card;
  cardIn: (language: GuideLanguage) => Card;
  change: (field: CardField, value: string) => void;
  choose: (language: GuideLanguage) => void;
  load: () => Promise<void>;
  save: () => Promise<void>;
}

/** What a card in a further language takes over from another; its texts are written anew. */
const SHARED: readonly CardField[] = [
  ...(['channel', 'size', 'product', 'url', 'target', 'print', 'distance'] as const),
  ...(['manufacturer', 'responsible', 'batch'] as const),
];

type ByLanguage = Partial<Record<GuideLanguage, Card>>;

const changedFields = (draft: Card, saved: Card): CardField[] =>
  CARD_FIELDS.filter((field) => field !== 'language' && draft[field] !== saved[field]);

const blank = (language: GuideLanguage): Card => ({ ...EMPTY_CARD, language });

/** Reads the cards of a product, keeps what is changed, and saves it cell by cell. */
export function useCards(server: Server, sku: string): Cards {
  const [saved, setSaved] = useState<ByLanguage | null>(null);
  const [drafts, setDrafts] = useState<ByLanguage>({});
  const [language, setLanguage] = useState<GuideLanguage>('en');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [stale, setStale] = useState<readonly CardField[]>([]);
  const [isSaved, setIsSaved] = useState(false);
  const [rules, setRules] = useState<RulesOn>(BUILT_IN_RULES);
  const [needs, setNeeds] = useState<readonly Need[]>([]);

  const byLanguage = (cards: readonly Card[]): ByLanguage =>
    Object.fromEntries(cards.flatMap((card) => (card.language === '' ? [] : [[card.language, card]])));
  const load = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await server('cards', { sku });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    const first = answer.value.cards.find((card) => card.language !== '')?.language;
    setSaved(byLanguage(answer.value.cards));
    setRules(answer.value.rules);
    setNeeds(answer.value.needs);
    if (first) setLanguage(first);
  };
  const atFirst = useRef(load);
  useEffect(() => void atFirst.current(), []);

  const cardIn = (one: GuideLanguage): Card => drafts[one] ?? saved?.[one] ?? blank(one);
  const card = cardIn(language);
  const changed = Object.values(drafts).filter(
    (draft) =>
      draft.language !== '' && changedFields(draft, saved?.[draft.language] ?? blank(draft.language)).length > 0,
  );

  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const left: ByLanguage = {};
    const refused = new Set<CardField>();
    for (const draft of changed) {
      if (draft.language === '') continue;
      const before = saved?.[draft.language] ?? blank(draft.language);
      const cells = changedFields(draft, before).map((field) => ({ field, was: before[field], is: draft[field] }));
      const answer = await server('keepCard', { sku, language: draft.language, cells });
      if (!answer.ok) {
        setProblem(answer.problem);
        left[draft.language] = draft;
        continue;
      }
      setSaved(byLanguage(answer.value.cards));
      const { stale: fields } = answer.value;
      if (fields.length === 0) continue;
      for (const field of fields) refused.add(field);
      const now = answer.value.cards.find((one) => one.language === draft.language) ?? before;
      left[draft.language] = { ...now, ...Object.fromEntries(fields.map((field) => [field, draft[field]])) };
    }
    setDrafts(left);
    setStale([...refused]);
    setIsSaved(Object.keys(left).length === 0);
    setBusy(false);
  };

  return {
    isLoading: saved === null,
    rules,
    needs,
    isBusy,
    problem,
    stale,
    isSaved,
    isChanged: changed.length > 0,
    languages: Object.keys({ ...saved, ...drafts }) as GuideLanguage[],
    card,
    cardIn,
    change(field, value) {
      setIsSaved(false);
      setDrafts((before) => ({ ...before, [language]: { ...(before[language] ?? card), [field]: value } }));
    },
    choose(next) {
      if (saved?.[next] === undefined && drafts[next] === undefined) {
        const shared = Object.fromEntries(SHARED.map((field) => [field, card[field]]));
        setDrafts((before) => ({ ...before, [next]: { ...blank(next), ...shared } }));
      }
      setLanguage(next);
    },
    load,
    save,
  };
}
