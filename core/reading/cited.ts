import type { Message } from '../message.ts';
import { bodyOf } from './body-of.ts';
import { fold, type Words } from './fold.ts';

/** Longest quotation: a lure that a warning repeats, not a whole letter between quotation marks. */
const longest = 160;
const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** What warnings, reports and trainings are about, in seven languages. */
const subjects =
  /hameçonnage|phishing(?!@)|arnaque|escroquerie|frauduleu|usurpation|signal(?:ement|é comme)|pourriel|scam|fraudulent|betrug|golpe|estafa|truffa|oplichting/iu;

/** The stretches of a text that repeat what others write, if the message is about fraud: none in any other message. */
function citations(message: Message): readonly (readonly [start: number, end: number])[] {
  const { subject, from } = message;
  const body = bodyOf(message).slice(0, 12_000);
  if (!subjects.test(`${subject} ${from?.name ?? ''} ${body}`)) return [];
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const closing = pairs[body.charAt(at)];
    const end = closing === undefined ? -1 : body.slice(at + 1, at + 1 + longest).indexOf(closing);
    if (end < 0) continue;
    found.push([at, at + 1 + end]);
    at += end + 1;
  }
  return found;
}

/** The words of a body without those that it only cites. */
export function withoutCitations(message: Message): Words {
  const all = fold(bodyOf(message).slice(0, 12_000));
  const cited = citations(message);
  if (cited.length === 0) return all;
  const stays = all.starts.map((start) => !cited.some(([from, to]) => from <= start && start < to));
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => stays[index]);
  return { source: all.source, words: keep(all.words), starts: keep(all.starts), ends: keep(all.ends) };
}
