import type { JSX } from 'preact';
import { Letters } from '../../../ui/letters.tsx';
import type { Candidate } from '../../api/watch.ts';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { watchWords } from '../words/watch-words.ts';
import { CandidateButtons } from './candidate-buttons.tsx';
import { CandidateEndorsement } from './candidate-endorsement.tsx';

/** The right pane: the name at hand over the one that it is taken for, and what can be done with it. */
export function CandidatePane(): JSX.Element {
  const { watch } = useDesk();
  const words = watchWords[useLanguage()];
  return (
    <section class="c-pane c-campaign" aria-label={words.pane}>
      <RemoteView remote={watch.candidate.now.value} onRetry={() => void watch.load()}>
        {(candidate) => <Shown candidate={candidate} />}
      </RemoteView>
    </section>
  );
}

function Shown({ candidate }: { readonly candidate: Candidate }): JSX.Element {
  const language = useLanguage();
  const words = watchWords[language];
  const { host, shown, of, technique, strength, letters, firstSeenAt, lastSeenAt, list, feed, state, decided } =
    candidate;
  return (
    <>
      <header class="c-head">
        <h2 tabIndex={-1} data-pane-title>
          {shown}
        </h2>
        {decided && (
          <p class="v-muted">
            {words.state[state]} · {words.decidedBy(decided.by)}, <Moment at={decided.at} />
          </p>
        )}
      </header>
      <CandidateButtons candidate={candidate} />
      <CandidateEndorsement candidate={candidate} />
      <Letters runs={letters} language={language} />
      <Facts
        facts={[
          [words.imitates, <code class="c-value">{of}</code>],
          ...(host === shown ? [] : [[words.registered, <code class="c-value">{host}</code>] as const]),
          [words.how, words.technique[technique]],
          [words.howSure, words.strength[strength]],
          [words.firstSeen, <Moment at={firstSeenAt} />],
          [words.lastSeen, <Moment at={lastSeenAt} />],
          [words.list, list],
          ...(feed === 'absent' ? [] : [[words.feed, campaignWords[language].feed[feed]] as const]),
        ]}
      />
    </>
  );
}
