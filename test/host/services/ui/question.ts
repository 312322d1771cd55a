import type { HostQuestion } from '../../host.ts';
import { enumName } from '../arguments.ts';
import { isEnum } from '../service.ts';

const BUTTONS: Record<string, readonly string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What a call of `alert` or `prompt` with these arguments shows: a single text is the message, the first of two the title. */
export function questionOf(args: readonly unknown[], takesText: boolean): HostQuestion {
  const set = args.find(isEnum);
  const texts = args.filter((arg) => !isEnum(arg) && arg !== undefined).map(String);
  const [title, text] = texts.length > 1 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
  return { title, text, buttons: BUTTONS[set ? enumName(set) : 'OK'] ?? [], takesText };
}
