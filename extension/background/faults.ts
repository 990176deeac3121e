import * as v from 'valibot';
import type { Fault } from '../protocol/page-state.ts';
import { kept } from './store/kept.ts';
import type { KeyValues } from './store/key-values.ts';

const faultSchema = v.object({ at: v.string(), where: v.string(), what: v.string() });

/** Internal errors, for popup and diagnostics: never in the page, never with an address in them. */
export interface Faults {
  readonly add: (where: string, error: unknown) => Promise<void>;
  /** Newest first. */
  readonly all: () => Promise<readonly Fault[]>;
}

const limit = 30;

/** The faults since the browser was started. */
export function faults(session: KeyValues, clock: () => number): Faults {
  const errors = kept<readonly Fault[]>(session, { key: 'faults', schema: v.array(faultSchema), initial: [] });
  return {
    all: errors.read,
    async add(where, error) {
      const fault = { at: new Date(clock()).toISOString(), where, what: anonymous(error) };
      await errors.change((before) => [fault, ...before].slice(0, limit));
    },
  };
}

/** An error as the helpdesk may see it: no mail address and no address of the Web, whatever the browser put into it. */
function anonymous(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text
    .slice(0, 500)
    .split(/\s+/u)
    .map((word) =>
      word.includes('@') || (word.includes('://') && !/^\W?(?:chrome|moz)-extension:/u.test(word)) ? '…' : word,
    )
    .join(' ');
}
