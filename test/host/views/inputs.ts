import { choices } from '../book/criteria.ts';
import type { Book, Sheet, Validation } from '../book/model.ts';
import type { Area, InputView } from '../view.ts';

/** What a rule lets a person choose; cells share rules, so each is read once. */
export function inputsOf(book: Book): (rule: Validation) => InputView {
  const known = new Map<Validation, InputView>();
  return (rule) => {
    const before = known.get(rule);
    if (before) return before;
    const kind = rule.type === 'CHECKBOX' ? 'checkbox' : rule.type.startsWith('VALUE_IN') ? 'list' : 'other';
    const values = choices(book, rule);
    const input: InputView = { kind, values, allowInvalid: rule.allowInvalid, help: rule.help ?? '' };
    known.set(rule, input);
    return input;
  };
}

/** Where the dropdowns and checkboxes of a tab are, as few tall rectangles one column wide. */
export function inputAreas(book: Book, sheet: Sheet): { areas: Area[]; input: InputView }[] {
  const inputOf = inputsOf(book);
  const groups = new Map<string, { areas: Area[]; input: InputView }>();
  const keys = new Map<Validation, string>();
  const keyOf = (rule: Validation): string => {
    const key = keys.get(rule) ?? JSON.stringify(inputOf(rule));
    keys.set(rule, key);
    return key;
  };
  const open: ({ key: string; area: Area } | undefined)[] = [];
  sheet.validations.rows.forEach((cells, index) => {
    cells?.forEach((rule, place) => {
      if (!rule) return;
      const key = keyOf(rule);
      const last = open[place];
      if (last?.key === key && last.area.row + last.area.rows === index + 1) {
        last.area.rows += 1;
        return;
      }
      const area = { row: index + 1, column: place + 1, rows: 1, columns: 1 };
      open[place] = { key, area };
      const group = groups.get(key);
      if (group) group.areas.push(area);
      else groups.set(key, { areas: [area], input: inputOf(rule) });
    });
  });
  return [...groups.values()];
}
