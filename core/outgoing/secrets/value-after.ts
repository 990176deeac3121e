/** A value that a text gives to what it just named. */
export interface Value {
  readonly text: string;
  /** Where it ends in the whole text. */
  readonly to: number;
  /** Nothing else stands in its line, or it is in quotation marks. */
  readonly alone: boolean;
}

/** How far behind the name a value may begin, and how long it may be. */
const reach = 48;
const longest = 64;

/** What makes a value of what follows: « : », « = », « est », “is”. An address's colon does not. */
const connector = /[:=](?!\/\/)|\s(?:est|c['’]est|sera|is)\s/u;
/** Words between the connector and the value: « est le suivant : », “is now”. */
const fillers = ['le suivant', 'now '];
const skipped = new Set('«»"“”\'‘’([`*:= \u00A0\u202F\t\n\r');
const quotes = new Set('«"“\'‘`');

/** The value given behind a place: of « mot de passe : Soleil34! » from its colon on `Soleil34!`. */
export function valueAfter(text: string, from: number): Value | undefined {
  const line = lineFrom(text, from);
  const found = connector.exec(line.slice(0, reach));
  // A sentence that ends before gives nothing: “mot de passe oublié ? Voici …”.
  if (!found || /[.?!;]\s/u.test(line.slice(0, found.index))) return undefined;
  const { start, quoted } = beginningOf(line, found.index + found[0].length);
  const rest = line.slice(start, start + longest + 1);
  const end = rest.search(/[\s«»"“”<>]/u);
  const word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;:!?)\]'’`*]$/u, (mark) => (mark === '!' ? mark : ''));
  if (word === '' || word.length > longest) return undefined;
  const alone = quoted || line.slice(start + word.length).replace(/^[.,;)»"”'’\s]+/u, '') === '';
  return { text: word, to: from + start + word.length, alone };
}

/** The rest of the line, and where that is empty but for a colon, the next one: a value below its name. */
function lineFrom(text: string, from: number): string {
  const window = text.slice(from, from + reach + longest * 2);
  const end = window.indexOf('\n');
  if (end < 0) return window;
  const isAnnounced = window.slice(0, end).trim() === ':';
  if (!isAnnounced) return window.slice(0, end);
  const next = window.indexOf('\n', end + 1);
  return next < 0 ? window : window.slice(0, next);
}

/** Where the value itself begins behind the connector, and whether in quotation marks. */
function beginningOf(line: string, from: number): { readonly start: number; readonly quoted: boolean } {
  let start = from;
  let quoted = false;
  for (;;) {
    const filler = fillers.find((words) => line.startsWith(words, start));
    if (filler === undefined && !skipped.has(line.charAt(start))) return { start, quoted };
    quoted ||= quotes.has(line.charAt(start));
    start += filler?.length ?? 1;
  }
}
