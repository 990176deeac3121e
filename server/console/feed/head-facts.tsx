import type { JSX } from 'preact';
import type { FeedHeadStanding } from '../../api/feed.ts';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { feedWords } from '../words/feed-words.ts';

/** What clients get now, and how many have it. */
export function HeadFacts({ head }: { readonly head: FeedHeadStanding }): JSX.Element {
  const words = feedWords[useLanguage()];
  return (
    <Facts
      facts={[
        [words.reached, words.spread(head.spread)],
        [words.signed, <Moment at={head.issued} ago />],
        [words.expires, <Moment at={head.expires} />],
        [words.keyUntil, <Moment at={head.keyUntil} />],
        [words.number, <code class="c-value">{head.number}</code>],
      ]}
    />
  );
}
