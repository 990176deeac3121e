/** Why there is nothing to judge: a word of ours, or the code of a system's error (`EISDIR`). */
export type Reason = ReasonWord | { readonly code: string };

/** The reasons that have words of their own. */
export type ReasonWord =
  | 'empty'
  | 'not-a-message'
  | 'too-large'
  | 'broken-msg'
  | 'not-found'
  | 'forbidden'
  | 'is-a-folder';

const ofCode: ReadonlyMap<string, ReasonWord> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EISDIR', 'is-a-folder'],
]);

/** What an error of the file system means; any other error is a mistake of ours and goes on. */
export function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) throw error;
  return ofCode.get(code) ?? { code };
}
