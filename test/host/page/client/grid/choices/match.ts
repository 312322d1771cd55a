/** The choices that hold a typed text in any letter case, those that start with it first. */
export function matching(choices: readonly string[], typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...choices];
  const start = choices.filter((choice) => choice.toLowerCase().startsWith(wanted));
  const inside = choices.filter((choice) => !start.includes(choice) && choice.toLowerCase().includes(wanted));
  return [...start, ...inside];
}

/** What Enter takes for a typed text: the choice it names or stands for best; a formula or a text like none as it is. */
export function completed(choices: readonly string[], typed: string): string {
  if (typed.trim() === '' || typed.startsWith('=')) return typed;
  const same = choices.find((choice) => choice.toLowerCase() === typed.trim().toLowerCase());
  return same ?? matching(choices, typed)[0] ?? typed;
}
