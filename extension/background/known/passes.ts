import * as v from 'valibot';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';

const passesSchema = v.array(v.object({ href: v.string(), until: v.number() }));

const hour = 3_600_000;
const limit = 200;

/** Addresses where a person said “Continuer”: for an hour, and not after the browser was closed. */
export interface Passes {
  readonly give: (href: string) => Promise<void>;
  /** A snapshot to ask: whether there is a pass for this very address. */
  readonly current: () => Promise<(href: string) => boolean>;
}

/** The passes given in this browser. */
export function passes(session: KeyValues, clock: () => number): Passes {
  const given = kept(session, { key: 'passes', schema: passesSchema, initial: [] });
  return {
    async give(href) {
      await given.change((before) => [...before, { href, until: clock() + hour }].slice(-limit));
    },
    async current() {
      const now = clock();
      const valid = new Set((await given.read()).flatMap(({ href, until }) => (until > now ? [href] : [])));
      return (href) => valid.has(href);
    },
  };
}
