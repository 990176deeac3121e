import type { Locus } from '../finding.ts';
import type { Message } from '../message.ts';
import { bodyOf } from './body-of.ts';
import { withoutCitations } from './cited.ts';
import { asks, lures, type Meaning } from '../phrases/meanings.ts';
import { scan, type Heard } from '../phrases/scan.ts';
import { fieldsIn } from './fields.ts';
import { quote, type Words } from './fold.ts';

/** Something that a message says, in its own words. */
export interface Said {
  /** `votre boîte est pleine`. */
  readonly quote: string;
  readonly at: Locus;
}

/** Phishing comes to the point; in a long newsletter every phrase turns up somewhere. */
const headWords = 350;
const headLength = 12_000;
/** Longest subject and name that are read. */
const lineLength = 1_000;
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
const asking = /^(?:ask|request|require|demand|pedi|pedim|solicit|frag|bitt|vrag|verz|chied|richied)/u;
/** What befell the writer's own account is told, not held out. */
const mine = new Set(
  'my our his her their mon ma mes notre nos mein meine meinem unser mijn onze meu minha mi mio mia'.split(' '),
);
/** Of these the ones that mean nobody but the writer, even within a phrase: “I reached my quota limit”. */
const mineAlone = new Set('my his her their mon ma mes mein meine meinem mijn meu minha mi mio mia'.split(' '));
/** What is told of oneself is no bait: “mon NUMEN figure sur le formulaire” gives it and wants none. */
const tellable: ReadonlySet<Meaning> = new Set<Meaning>([...lures, 'numen', 'birth']);
const refusable: ReadonlySet<Meaning> = new Set<Meaning>([...asks, 'verify']);

/** What the subject, the sender's name, the beginning of the body and the links' texts say; of each meaning the first place. */
export function says(message: Message, listen: (text: string) => Heard): ReadonlyMap<Meaning, Said> {
  const said = new Map<Meaning, Said>();
  hear(said, listen(message.subject.slice(0, lineLength)), { in: 'subject' });
  const words = head(withoutCitations(message));
  hear(said, { words, hits: scan(words) }, { in: 'body' });
  for (const { ask, quote: written } of fieldsIn(bodyOf(message).slice(0, headLength))) {
    if (!said.has(ask)) said.set(ask, { quote: written, at: { in: 'body' } });
  }
  for (const [index, link] of message.links.slice(0, linkLimit).entries()) {
    if (link.text !== '' && link.text.length < 300) hear(said, listen(link.text), { in: 'link', index });
  }
  if (message.from) hear(said, listen(message.from.name.slice(0, lineLength)), { in: 'from' });
  return said;
}

function hear(said: Map<Meaning, Said>, { words, hits }: Heard, at: Locus): void {
  for (const { meaning, from, to } of hits) {
    if (tellable.has(meaning) && isTold(words.words, from, to, meaning)) {
      // What is given in the text was only named in the subject.
      if (meaning === 'numen' && said.get(meaning)?.at.in === 'subject') said.delete(meaning);
      continue;
    }
    if (said.has(meaning) || (refusable.has(meaning) && refused(words.words, from))) continue;
    said.set(meaning, { quote: quote(words, from, to), at });
  }
}

/** Whether a phrase tells of the writer, or gives what others ask for: “NUMEN : 34E1234567XYZ”. */
function isTold(words: readonly string[], from: number, to: number, meaning: Meaning): boolean {
  if (meaning === 'numen' && isGiven(words[to] ?? '')) return true;
  return mine.has(words[from - 1] ?? '') || words.slice(from, to).some((word) => mineAlone.has(word));
}

function isGiven(next: string): boolean {
  return next.length > 8 && /\d/u.test(next);
}

/** “We never ask you to confirm your password” asks for nothing; “if you do not confirm …” does. */
function refused(words: readonly string[], from: number): boolean {
  let denied = false;
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    const word = words[at] ?? '';
    if (word === '.' || conditions.has(word)) return denied && word === '.';
    // “Not verified: confirm your password” denies nothing; “do not confirm” and “will not ask you to confirm” do.
    const denies = not.has(word) && (at >= from - 2 || asking.test(words[at + 1] ?? ''));
    if (never.has(word) || denies) denied = true;
  }
  return denied;
}

function head(text: Words): Words {
  return text.words.length <= headWords ? text : { ...text, words: text.words.slice(0, headWords) };
}
