import type { Url } from '../../domain/url.ts';
import type { Passage } from '../../message.ts';

/** Where an address leads once everything that can be undone without asking anyone is undone. */
export interface Unwrapped {
  readonly url: Url;
  readonly via: readonly Passage[];
}

/** Undoes mail filters' rewriting and redirectors. */
export function unwrap(url: Url): Unwrapped {
  return { url, via: [] };
}
