import { compilePhrases, type Hit, type Scanner } from '../reading/phrases.ts';
import { fold, type Words } from '../reading/fold.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Meaning } from './meanings.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

let compiled: Scanner<Meaning> | undefined;

/** Everything that a text says, in any of the seven languages at once: phishing often mixes them. */
export function scan(text: Words): readonly Hit<Meaning>[] {
  compiled ??= compilePhrases([fr, en, de, es, it, nl, pt]);
  return compiled(text);
}

/** A text's words and what they say. */
export interface Heard {
  readonly words: Words;
  readonly hits: readonly Hit<Meaning>[];
}

/** Listens to the texts of one message, of which many are the same: each is read once. */
export function listener(): (text: string) => Heard {
  const heard = new Map<string, Heard>();
  return (text) => {
    const known = heard.get(text);
    if (known) return known;
    const words = fold(text);
    const fresh = { words, hits: scan(words) };
    heard.set(text, fresh);
    return fresh;
  };
}
