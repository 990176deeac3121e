import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { valueOf } from '../state/remote.ts';
import { feedWords } from '../words/feed-words.ts';

/** Beside the section's name: how many decisions wait for the person at the desk, or that nothing is being published. */
export function FeedCall(): JSX.Element | null {
  const desk = useDesk();
  const words = feedWords[useLanguage()];
  const standing = valueOf(desk.feed.now.value);
  if (!standing) return null;
  if (standing.signer.state === 'away') {
    return (
      <span class="c-call c-call--caution">
        <Icon name="caution" />
        <span class="v-spoken">{words.awayShort}</span>
      </span>
    );
  }
  const waiting = standing.proposals.filter(({ by }) => by !== desk.session.value?.name).length;
  if (waiting === 0 || !mayDecide(desk)) return null;
  return (
    <span class="c-call">
      <span aria-hidden="true">{waiting}</span>
      <span class="v-spoken">{words.waiting(waiting)}</span>
    </span>
  );
}
