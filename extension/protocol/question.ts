import * as v from 'valibot';

/** Who may ask the background: the script in a webmail's frames, the script on any other site, a page of the extension itself. */
export type Asker = 'webmail' | 'site' | 'page';

/** One thing that may be asked: by whom, and in what shape it must arrive. */
export interface Question<Schema extends v.GenericSchema = v.GenericSchema> {
  readonly askers: readonly Asker[];
  readonly schema: Schema;
}

/** Declares a question: `question(['page'], { id: oneUseId })`; its `kind` is the name that it is listed under. */
export function question<const Entries extends v.ObjectEntries>(
  askers: readonly Asker[],
  entries: Entries,
): Question<v.ObjectSchema<Entries, undefined>> {
  return { askers, schema: v.object(entries) };
}

/** A text of at most so many characters, which may be empty. */
export function line(limit: number) {
  return v.pipe(v.string(), v.maxLength(limit));
}

/** 128 random bits in hexadecimal, by which one thing is asked for once: `0f1e2d3c4b5a69788796a5b4c3d2e1f0`. */
export const oneUseId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/** A message as answers name it: the SHA-256 of its source, in hexadecimal. */
export const messageId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** An origin that permissions can be asked for: `https://webmail.ac-montpellier.fr`. */
export const origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/?#\s]+$/u));
