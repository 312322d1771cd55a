import { inflateSync } from 'fflate';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The text of a program packed into the page; its script has the program's global name as `data-defines`. */
export function programOf(name: string): string {
  const packed = document.querySelector<HTMLScriptElement>(`script[data-defines="${name}"]`)?.textContent;
  if (!packed) throw new Error(`The page has no ${name}.`);
  return new TextDecoder().decode(inflateSync(bytesOf(packed)));
}

/**
 * What a program packed into the page defines under a global name; it is unpacked and run the first time. That name is not
 * the id of its script: browsers make a global of every id, which would pass for the program.
 */
export function runPacked(name: string): unknown {
  const known: unknown = Reflect.get(globalThis, name);
  if (typeof known === 'object') return known;
  const script = document.createElement('script');
  script.textContent = programOf(name);
  document.head.append(script);
  script.remove();
  return Reflect.get(globalThis, name);
}
