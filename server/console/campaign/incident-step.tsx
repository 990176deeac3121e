import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Incident } from '../../api/campaign.ts';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';

/** Where a typed password stands, and the next step for who may take it. */
export function IncidentStep({
  report,
  campaign,
  incident,
}: {
  readonly report: string;
  readonly campaign: string;
  readonly incident: Incident;
}): JSX.Element {
  const desk = useDesk();
  const words = campaignWords[useLanguage()];
  const [trouble, setTrouble] = useState<Trouble>();
  const next = incident.state === 'flagged' ? 'opened' : incident.state === 'opened' ? 'closed' : undefined;

  async function take(state: 'opened' | 'closed'): Promise<void> {
    const outcome = await desk.client.incident(report, state);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    await desk.refresh(campaign);
  }

  return (
    <div class="c-incident" data-state={incident.state}>
      <span class="c-incident__state">
        <Icon name={incident.state === 'closed' ? 'done' : 'key'} />
        <span>
          {words.incident[incident.state]}
          {incident.by !== undefined && `, ${incident.by}`}
        </span>
      </span>
      {next && mayDecide(desk) && (
        <Button onPress={() => void take(next)}>{next === 'opened' ? words.openIncident : words.closeIncident}</Button>
      )}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </div>
  );
}
