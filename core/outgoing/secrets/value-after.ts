/** A value that a text gives to what it just named. */
export interface Value {
  readonly text: string;
  /** Where it ends in the whole text. */
  readonly to: number;
  /** Nothing else stands in its line, or it is in quotation marks. */
  readonly alone: boolean;
  readonly quoted: boolean;
  /** The rest of its sentence, itself included. */
  readonly rest: string;
}

/** How far behind the name a value may begin, and how long it may be. */
const reach = 48;
const longest = 64;

/** What makes a value of what follows: « : », « = », « est », “is”. An address's colon does not. */
const connector = /[:=](?!\/\/)|\s(?:est|c['’]est|sera|reste|était|is|was)\s/u;
/** A sentence that ends before gives nothing, « mot de passe oublié ? Voici … », nor does a lost one: « mot de passe oublié : … ». */
const cutOff = /[.?!;]\s|\b(?:oubli|perdu|forgot|lost)/iu;
/** What may stand between a name and a value beside it: « mdp Cigale66 », « changé en Cigale66 », “set to Sunflower24”. */
const beside = /^[ \u00A0]*(?:(?:->|[→(–—-]|en\b|to\b)[ \u00A0]*)?[«"“'‘]?[ \u00A0]?/u;
/** Words between the connector and the value: « est le suivant : », “is now”. */
const fillers = ['le suivant', 'now '];
const skipped = new Set('«»"“”\'‘’([`*:= \u00A0\u202F\t\n\r');
const quotes = new Set('«"“\'‘`');

/** The value given behind a place: of « mot de passe : Soleil34! » from its colon on `Soleil34!`. */
export function valueAfter(text: string, from: number): Value | undefined {
  const line = lineFrom(text, from);
  const found = connector.exec(line.slice(0, reach));
  if (!found || cutOff.test(line.slice(0, found.index))) return undefined;
  const { start, quoted } = beginningOf(line, found.index + found[0].length);
  return valueAt(line, start, from, quoted);
}

/** The next word behind a place, whatever it is: of « mdp Cigale66 » from the space on `Cigale66`. */
export function valueBeside(text: string, from: number): Value | undefined {
  const line = lineFrom(text, from);
  const start = beside.exec(line)?.[0].length ?? 0;
  return /[:=]/u.test(line.charAt(start)) ? undefined : valueAt(line, start, from, false);
}

/** The second of two values: of « mes identifiants : mdupont / Cigale66 » behind the name `Cigale66`. */
export function secondValueAfter(text: string, from: number): Value | undefined {
  const line = lineFrom(text, from);
  const pair = /^[^:=]{0,9}[:=]\s{0,3}[^\s/,;]{2,40}\s{0,3}(?:[/,;-]|et\b|and\b)\s{0,3}/u.exec(line);
  return pair ? valueAt(line, pair[0].length, from, false) : undefined;
}

function valueAt(line: string, start: number, from: number, quoted: boolean): Value | undefined {
  const rest = line.slice(start, start + longest + 1);
  const end = rest.search(/[\s«»"“”<>]/u);
  const word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;:!?)\]'’`*]$/u, (mark) => (mark === '!' ? mark : ''));
  if (word === '' || word.length > longest) return undefined;
  const alone = quoted || line.slice(start + word.length).replace(/^[.,;)»"”'’\s]+/u, '') === '';
  const sentence = line.slice(start).split(/[.,;:!?«»"()\n]/u, 1)[0] ?? '';
  return { text: word, to: from + start + word.length, alone, quoted, rest: sentence.trimEnd() };
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
