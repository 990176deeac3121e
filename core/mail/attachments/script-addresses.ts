import { readTarget } from '../links/read-target.ts';

/** Addresses taken from one script. */
const addressLimit = 50;
const longest = 2_000;
/** The names of languages, not places. */
const namespaces = /^https?:\/\/(?:www\.)?w3\.org\//iu;

/** The addresses that a script holds as text, `\/` undone, and those it holds in base64. */
export function scriptAddresses(script: string): readonly string[] {
  const found = new Set<string>();
  for (const [text] of script.matchAll(/https?:(?:\\?\/){2}[^\s"'`<>()]{1,2000}|aHR0c[\w+/=-]{8,2000}/giu)) {
    const address = readTarget(text.slice(0, longest).replaceAll('\\/', '/').split('\\', 1)[0] ?? '');
    if (address !== undefined && !namespaces.test(address)) found.add(address);
    if (found.size >= addressLimit) break;
  }
  return [...found];
}
