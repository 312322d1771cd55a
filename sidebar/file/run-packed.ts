import { inflateSync } from 'fflate';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** What a program packed into the page defines; it is unpacked and run the first time, under the id its script has. */
export function runPacked(id: string): unknown {
  const known: unknown = Reflect.get(globalThis, id);
  if (typeof known === 'object') return known;
  const packed = document.querySelector<HTMLScriptElement>(`script#${id}`)?.textContent;
  if (!packed) throw new Error(`The page has no ${id}.`);
  const script = document.createElement('script');
  script.textContent = new TextDecoder().decode(inflateSync(bytesOf(packed)));
  document.head.append(script);
  script.remove();
  return Reflect.get(globalThis, id);
}
