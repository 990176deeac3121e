import type { Decision } from '../../../core/report/answer.ts';

/** What a key does. */
export type KeyAction =
  | { readonly do: 'next' | 'previous' | 'undo' | 'search' | 'help' }
  | { readonly do: 'decide'; readonly decision: Decision };

/** As much of a key press as counts. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Keys and what they do, in the order of the help. */
export const keyActions: readonly (readonly [key: string, action: KeyAction])[] = [
  ['j', { do: 'next' }],
  ['k', { do: 'previous' }],
  ['p', { do: 'decide', decision: 'phishing' }],
  ['l', { do: 'decide', decision: 'legitimate' }],
  ['s', { do: 'decide', decision: 'spam' }],
  ['u', { do: 'undo' }],
  ['/', { do: 'search' }],
  ['?', { do: 'help' }],
];

/** What a press asks for; `undefined` for one that belongs to the browser, or to nobody. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Press): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return keyActions.find(([each]) => each === key)?.[1];
}

/** The row after or before the one at hand; from nowhere to the first, and never past an end. */
export function neighbour(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
  gone: number,
): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  if (at >= 0) return ids[Math.min(ids.length - 1, Math.max(0, at + step))];
  // What was decided has left the list; the next one has taken its place.
  const place = current === undefined ? 0 : step === 1 ? gone : gone - 1;
  return ids[Math.min(ids.length - 1, Math.max(0, place))];
}
