import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import type { Candidate } from '../../api/watch.ts';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { candidateHash } from '../state/route.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { watchWords } from '../words/watch-words.ts';

/** One candidate of the list: the name, what it looks like, how, since when. */
export function CandidateRow({
  candidate,
  isCurrent,
}: {
  readonly candidate: Candidate;
  readonly isCurrent: boolean;
}): JSX.Element {
  const language = useLanguage();
  const words = watchWords[language];
  const { host, shown, of, technique, strength, firstSeenAt, state, feed } = candidate;
  return (
    <li>
      <a
        class="c-row c-row--name"
        href={candidateHash(host)}
        data-candidate={host}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : undefined}
      >
        <span class="c-row__main">
          <span class="c-row__title">{shown}</span>
          <span class="c-row__found">
            {words.imitates} <code>{of}</code>
          </span>
          {feed === 'second-person' && (
            <span class="c-row__waits">
              <Icon name="people" />
              <span>{campaignWords[language].feed[feed]}</span>
            </span>
          )}
          <span class="c-row__facts">
            <span>{words.technique[technique]}</span>
            <span>
              {words.howSure.toLowerCase()} {words.strength[strength]}
            </span>
            {state !== 'new' && <span>{words.state[state]}</span>}
            <Moment at={firstSeenAt} ago />
          </span>
        </span>
      </a>
    </li>
  );
}
