/** One `method=result` of an Authentication-Results header, with its properties by lower-case name: `smtp.mailfrom`. */
export interface MethodResult {
  /** Lower case: `dkim`. */
  readonly method: string;
  /** Lower case: `pass`. */
  readonly result: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** An Authentication-Results header taken apart (RFC 8601). */
export interface AuthenticationResults {
  /** Lower case: `mx.ac-montpellier.fr`; empty where the header names none. */
  readonly authservId: string;
  readonly results: readonly MethodResult[];
}

/** Longest header that is read. */
const headerLimit = 20_000;

/** Parses the value of an Authentication-Results header: comments, quoted strings, version and folding included. */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const [first = [], ...rest] = statements(value.slice(0, headerLimit));
  // Microsoft leaves the authserv-id out and begins with a result.
  const named = first[1] !== '=';
  const results = (named ? rest : [first, ...rest]).flatMap((statement) => readStatement(statement) ?? []);
  return { authservId: named ? (first[0] ?? '').toLowerCase() : '', results };
}

/** `dkim = pass header.d = x.fr`, with `/` and a version after the method perhaps. */
function readStatement(tokens: readonly string[]): MethodResult | undefined {
  const equals = tokens.indexOf('=');
  const method = tokens[0]?.split('/', 1)[0]?.toLowerCase() ?? '';
  const result = tokens[equals + 1];
  if (equals < 1 || result === undefined || !/^[a-z][a-z\d-]*$/u.test(method)) return undefined;
  const properties = new Map<string, string>();
  for (let at = equals + 2; at + 1 < tokens.length; at++) {
    if (tokens[at + 1] !== '=') continue;
    const name = (tokens[at] ?? '').toLowerCase();
    if (!properties.has(name)) properties.set(name, tokens[at + 2] ?? '');
    at += 2;
  }
  return { method, result: result.toLowerCase(), properties };
}

/** Tokens of each statement between semicolons: words, `=`, quoted strings as what they mean; comments left out. */
function statements(value: string): readonly (readonly string[])[] {
  let tokens: string[] = [];
  const all = [tokens];
  let word = '';
  let depth = 0;
  let quoted = false;

  function endWord(): void {
    if (word === '') return;
    const last = tokens.at(-1) ?? '';
    // `policy . expired` is one name, however many comments stand between.
    const joins = tokens.at(-2) !== '=' && (last.endsWith('.') || (word.startsWith('.') && last !== '='));
    if (joins && last !== '') tokens[tokens.length - 1] = last + word;
    else tokens.push(word);
    word = '';
  }

  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (character === '\\' && (quoted || depth > 0)) {
      at++;
      if (depth === 0) word += value.charAt(at);
    } else if (character === '"' && depth === 0) {
      quoted = !quoted;
    } else if (quoted) {
      word += character;
    } else if (character === '(') {
      if (depth++ === 0) endWord();
    } else if (character === ')' || depth > 0) {
      if (character === ')' && depth > 0) depth--;
    } else if (character === ';') {
      endWord();
      tokens = [];
      all.push(tokens);
    } else if (character === '=' && tokens.at(-1) !== '=') {
      endWord();
      tokens.push('=');
    } else if (/\s/u.test(character)) {
      endWord();
    } else {
      word += character;
    }
  }
  endWord();
  return all;
}
