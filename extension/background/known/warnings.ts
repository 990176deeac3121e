import * as v from 'valibot';
import { line, oneUseId } from '../../protocol/question.ts';
import { randomId } from '../bytes.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';
import { lettersSchema } from './letters-schema.ts';

const destination = v.object({
  before: v.string(),
  owner: v.string(),
  after: v.string(),
  encoded: v.exactOptional(v.string()),
  through: v.exactOptional(v.array(v.string())),
});

/** What an interstitial says that stands for a page, where no link was pressed. */
const stoppedPage = v.object({
  title: v.string(),
  advice: v.array(v.string()),
  leave: v.string(),
  /** Left out where there is nothing to go on to. */
  goOn: v.optional(v.string()),
  /** What “Continuer” gives, beside the way there. */
  pass: v.string(),
});

const warningSchema = v.object({
  id: oneUseId,
  /** Where “Continuer” leads. */
  href: line(8192),
  shown: v.string(),
  destination: v.optional(destination),
  reasons: v.array(v.string()),
  letters: lettersSchema,
  page: v.optional(stoppedPage),
});

/** An interstitial that was opened: what it says stands here, and its address holds but an id. */
export type StoredWarning = Readonly<v.InferOutput<typeof warningSchema>>;

/** More than anybody leaves open. */
const limit = 30;

/** The interstitials that are open in this browser. */
export interface Warnings {
  /** Keeps what one is to say, and gives its id. */
  readonly open: (warning: Omit<StoredWarning, 'id'>) => Promise<string>;
  readonly read: (id: string) => Promise<StoredWarning | undefined>;
  readonly close: (id: string) => Promise<void>;
}

/** Warnings as they are kept while the browser runs: a reloaded interstitial still knows what it says. */
export function warnings(session: KeyValues): Warnings {
  const open = kept<readonly StoredWarning[]>(session, {
    key: 'warnings',
    schema: v.array(warningSchema),
    initial: [],
  });
  return {
    async open(warning) {
      const id = randomId();
      await open.change((before) => [...before, { ...warning, id }].slice(-limit));
      return id;
    },
    read: async (id) => (await open.read()).find((each) => each.id === id),
    async close(id) {
      await open.change((before) => before.filter((each) => each.id !== id));
    },
  };
}
