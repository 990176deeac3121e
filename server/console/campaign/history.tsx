import type { JSX } from 'preact';
import type { CampaignEvent } from '../../api/campaign.ts';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { queueWords } from '../words/queue-words.ts';

/** What was done with the campaign, newest first. */
export function History({ events }: { readonly events: readonly CampaignEvent[] }): JSX.Element {
  const words = campaignWords[useLanguage()];
  if (events.length === 0) return <p class="v-muted">{words.noHistory}</p>;
  return (
    <ol role="list" class="c-lines c-history">
      {events.map((event) => (
        <li key={`${event.kind} ${event.at}`}>
          <EventLine event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventLine({ event }: { readonly event: CampaignEvent }): JSX.Element {
  const language = useLanguage();
  const words = campaignWords[language];
  if (event.kind !== 'decided') {
    const tell = event.kind === 'merged' ? words.merged : words.splitOff;
    return (
      <>
        <Moment at={event.at} /> · {tell(event.reports, event.by)}
      </>
    );
  }
  const { at, by, decision, comment, undone } = event;
  return (
    <>
      <span data-undone={undone ? '' : undefined}>
        <Moment at={at} /> · {words.decided(queueWords[language].decision[decision], by)}
      </span>
      {undone && (
        <>
          {' · '}
          <Moment at={undone.at} /> · {words.undone(undone.by)}
        </>
      )}
      {comment !== '' && <blockquote>{comment}</blockquote>}
    </>
  );
}
