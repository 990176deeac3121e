/** Suffixes under which anyone registers, those first that stand in front of imitations of French names most often. */
export const openSuffixes: readonly string[] =
  'fr com net org eu info online site app xyz shop store top club pro live cloud email support services education school academy re'.split(
    ' ',
  );

/** Suffixes under which anyone gets a name within minutes, unpaid. */
export const freeSuffixes: readonly string[] = 'web.app pages.dev github.io netlify.app vercel.app weebly.com'.split(
  ' ',
);

/** Suffixes that one State's bodies alone register under. */
const closed = /^(?:gouv|gov|edu|ac)(?:\.|$)/u;

/** Whether anyone may register under a suffix: `fr`, not `gouv.fr`. */
export function isOpen(suffix: string): boolean {
  return !closed.test(suffix);
}
