import type { JSX } from 'preact';
import type { Priority as CampaignPriority } from '../../api/campaign.ts';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { queueWords } from '../words/queue-words.ts';

/** The campaign's place in the queue, one line a reason. */
export function Priority({ priority }: { readonly priority: CampaignPriority }): JSX.Element {
  const language = useLanguage();
  const words = campaignWords[language];
  if (priority.reasons.length === 0) return <p>{words.noReason}</p>;
  return (
    <div class="c-priority">
      <p class="c-priority__score">
        <span class="v-spoken">{queueWords[language].priority(priority.score)}</span>
        <span aria-hidden="true">
          <b>{priority.score}</b>/100
        </span>
      </p>
      <ul role="list" class="c-priority__reasons">
        {priority.reasons.map((reason) => (
          <li key={reason.kind} data-kind={reason.kind}>
            <span>{queueWords[language].reason(reason)}</span>
            <span class="c-number">{words.points(reason.points)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
