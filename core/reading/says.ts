import type { Locus } from '../finding.ts';
import type { Message } from '../message.ts';
import { asks, type Meaning } from '../phrases/meanings.ts';
import { scan } from '../phrases/scan.ts';
import { fold, quote, type Words } from './fold.ts';

/** Something that a message says, in its own words. */
export interface Said {
  /** `votre boîte est pleine`. */
  readonly quote: string;
  readonly at: Locus;
}

/** Phishing comes to the point; in a long newsletter every phrase turns up somewhere. */
const headWords = 350;
const linkLimit = 40;

const never = new Set(['never', 'jamais', 'nunca', 'jamas', 'niemals', 'nie', 'nooit', 'mai', 'neither']);
const not = new Set([
  'not',
  't',
  'ne',
  'n',
  'pas',
  'nao',
  'nicht',
  'keine',
  'niet',
  'geen',
  'non',
  'no',
  'without',
  'sans',
]);
const conditions = new Set([
  'if',
  'unless',
  'until',
  'si',
  'se',
  'wenn',
  'falls',
  'als',
  'indien',
  'caso',
  'until',
  'tant',
]);
const refusable: ReadonlySet<Meaning> = new Set<Meaning>([...asks, 'verify']);

/** What the subject, the sender's name, the beginning of the body and the links' texts say; of each meaning the first place. */
export function says(message: Message): ReadonlyMap<Meaning, Said> {
  const said = new Map<Meaning, Said>();
  hear(said, fold(message.subject), { in: 'subject' });
  hear(said, head(fold(message.text.own)), { in: 'body' });
  for (const [index, link] of message.links.slice(0, linkLimit).entries()) {
    if (link.text !== '' && link.text.length < 300) hear(said, fold(link.text), { in: 'link', index });
  }
  if (message.from) hear(said, fold(message.from.name), { in: 'from' });
  return said;
}

function hear(said: Map<Meaning, Said>, text: Words, at: Locus): void {
  for (const { meaning, from, to } of scan(text)) {
    if (said.has(meaning) || (refusable.has(meaning) && refused(text.words, from))) continue;
    said.set(meaning, { quote: quote(text, from, to), at });
  }
}

/** “We never ask you to confirm your password” asks for nothing; “if you do not confirm …” does. */
function refused(words: readonly string[], from: number): boolean {
  let denied = false;
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    const word = words[at] ?? '';
    if (word === '.' || conditions.has(word)) return denied && word === '.';
    if (never.has(word) || (not.has(word) && at >= from - 3)) denied = true;
  }
  return denied;
}

function head(text: Words): Words {
  return text.words.length <= headWords ? text : { ...text, words: text.words.slice(0, headWords) };
}
