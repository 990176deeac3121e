import type { JSX } from 'preact';

/**
 * A sentence of a card. What stands in quotation marks is the sender's: set apart, so that no right-to-left letters in it turn the rest
 * around, and a name is not broken at its hyphens.
 */
export function Sentence({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {quotedParts(text).map(({ words, quoted }, index) =>
        quoted ? (
          <bdi key={index} class={/\s/u.test(words.slice(2, -2)) ? undefined : 'v-quoted'}>
            {words}
          </bdi>
        ) : (
          words
        ),
      )}
    </>
  );
}

/** A text cut at its quotation marks, which stay with what they quote: `« a »`, `“a”`. */
export function quotedParts(text: string): readonly { readonly words: string; readonly quoted: boolean }[] {
  return text
    .split(/(?=[«“])|(?<=[»”])/u)
    .map((words) => ({ words, quoted: /^[«“]/u.test(words) && /[»”]$/u.test(words) }));
}
