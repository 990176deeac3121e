/** Every text of a record of words, however deep; functions are called with each sample. */
export function sentencesOf(words: object, samples: readonly (readonly unknown[])[]): readonly string[] {
  return Object.values(words).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return told(value as (...given: readonly unknown[]) => unknown, samples);
    return typeof value === 'object' && value !== null ? sentencesOf(value, samples) : [];
  });
}

/** Not each function takes each sample: those that it cannot take are left out, and one must be taken. */
function told(tell: (...given: readonly unknown[]) => unknown, samples: readonly (readonly unknown[])[]): string[] {
  const texts = samples.flatMap((sample) => {
    try {
      const text = tell(...sample);
      return typeof text === 'string' && !/undefined|NaN|\[object/u.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
  if (texts.length === 0) throw new Error(`No sample fits ${String(tell)}`);
  return texts;
}

/** What is not set as French is: a sign without its narrow space, a guillemet without its own, a straight apostrophe, a left-over mark. */
export const misset = /(?<!\u202F)[;!?](?:\s|$)|(?<!\u202F):(?!\/\/)(?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»|'|~|\.\.\./u;

/** What we never promise and nobody whom we accuse. */
export const forbidden = /(?<!\p{L})(?:sûre?s?|safe|malicious|malveillant|pirate|criminal|undefined)(?!\p{L})/iu;
