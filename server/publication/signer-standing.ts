import type { Published } from './publisher.ts';

/** What was last heard of the signer, in this process. */
export interface SignerStanding {
  readonly heard: (answer: Published, now: number) => void;
  readonly now: () => SignerNews;
}

/** How the signer is, as far as it was asked. */
export interface SignerNews {
  /** `unasked` before the first order, and for good where the server knows of no signer. */
  readonly state: 'unasked' | 'well' | 'away';
  /** When it was last asked, in milliseconds since 1970. */
  readonly at: number;
  /** Since when it has been in this state. */
  readonly since: number;
  /** Why it is away: `ENOENT`, `too-many`, `failed`; empty otherwise. */
  readonly why: string;
  /** The last head that it told of. */
  readonly head: { readonly serial: number; readonly sequence: number } | undefined;
}

/** A signer of whom nothing was heard yet. */
export function signerStanding(): SignerStanding {
  let news: SignerNews = { state: 'unasked', at: 0, since: 0, why: '', head: undefined };
  return {
    heard(answer, now) {
      const state = answer.outcome === 'later' ? 'away' : 'well';
      news = {
        state,
        at: now,
        since: state === news.state ? news.since : now,
        why: answer.outcome === 'later' ? answer.why : '',
        head: answer.outcome === 'published' ? { serial: answer.serial, sequence: answer.sequence } : news.head,
      };
    },
    now: () => news,
  };
}
