import { signal, type ReadonlySignal } from '@preact/signals';
import type { Outcome, Trouble } from '../api/outcome.ts';

/** Something that the server has and the console asked for. */
export type Remote<Value> =
  | { readonly status: 'none' }
  /** `last` is what was there before, to be shown until the new comes. */
  | { readonly status: 'coming'; readonly last: Value | undefined }
  | { readonly status: 'here'; readonly value: Value }
  | { readonly status: 'trouble'; readonly trouble: Trouble };

/** A place for one such thing. */
export interface RemoteBox<Value> {
  readonly now: ReadonlySignal<Remote<Value>>;
  /** Asks, and shows the answer unless something newer was asked meanwhile. `anew` forgets what is there. */
  readonly ask: (question: () => Promise<Outcome<Value>>, anew?: boolean) => Promise<Outcome<Value>>;
  readonly put: (value: Value) => void;
  readonly clear: () => void;
}

/** What is known of it at this moment. */
export function valueOf<Value>(remote: Remote<Value>): Value | undefined {
  if (remote.status === 'here') return remote.value;
  return remote.status === 'coming' ? remote.last : undefined;
}

/** An empty place. */
export function remoteBox<Value>(): RemoteBox<Value> {
  const now = signal<Remote<Value>>({ status: 'none' });
  let asked = 0;
  return {
    now,
    async ask(question, anew = false) {
      const mine = ++asked;
      now.value = { status: 'coming', last: anew ? undefined : valueOf(now.value) };
      const outcome = await question();
      if (mine === asked) {
        now.value = outcome.ok
          ? { status: 'here', value: outcome.value }
          : { status: 'trouble', trouble: outcome.trouble };
      }
      return outcome;
    },
    put(value) {
      asked++;
      now.value = { status: 'here', value };
    },
    clear() {
      asked++;
      now.value = { status: 'none' };
    },
  };
}
