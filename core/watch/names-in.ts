/** Where lists and streams of certificates keep names, whatever stands around them. */
const keys: ReadonlySet<string> = new Set(
  'domain domains name names host hostname fqdn dns_name dns_names common_name name_value all_domains'.split(' '),
);

/** What a JSON line is looked through to; certificates name a few hundred hosts. */
const deepest = 6;
const mostNames = 2_000;

/**
 * The names in a line of a list: one as it stands, or the first field of several (`evil.fr;2026-11-23`), or those of a JSON line as certificate
 * streams and registries write them. Empty lines and remarks (`# …`) hold none.
 */
export function namesIn(line: string): readonly string[] {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return [];
  const first = text.charAt(0);
  if (first === '{' || first === '[' || first === '"') return inJson(text);
  const name = text.slice(0, fieldEnd(text));
  return name === '' ? [] : [withoutStar(name)];
}

/** Where the first of several fields ends: at white space, a comma or a semicolon. */
function fieldEnd(text: string): number {
  let end = 0;
  while (end < text.length && !isSeparator(text.charCodeAt(end))) end++;
  return end;
}

function isSeparator(code: number): boolean {
  return code <= 0x20 || code === 0x2c || code === 0x3b;
}

function inJson(text: string): readonly string[] {
  const names = new Set<string>();
  collect(parsed(text), true, 0, names);
  return [...names];
}

function collect(value: unknown, isName: boolean, depth: number, names: Set<string>): void {
  if (depth > deepest || names.size >= mostNames) return;
  if (typeof value === 'string') {
    // One certificate's names may stand in one text, a line each.
    if (isName) for (const name of value.split('\n')) if (name !== '') names.add(withoutStar(name.trim()));
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, isName, depth + 1, names);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) collect(each, keys.has(key.toLowerCase()), depth + 1, names);
  }
}

/** A certificate for all names below one speaks of that one. */
function withoutStar(name: string): string {
  return name.startsWith('*.') ? name.slice(2) : name;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
