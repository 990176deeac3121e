import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Campaign } from '../../api/campaign.ts';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { decidedBy, standing } from '../state/deciding.ts';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';

/** Asks a second person to stand behind whole hosts that wait to be published; nothing where none waits. */
export function Endorsement({ campaign }: { readonly campaign: Campaign }): JSX.Element | null {
  const desk = useDesk();
  const words = campaignWords[useLanguage()];
  const [trouble, setTrouble] = useState<Trouble>();
  const [entries, setEntries] = useState<number>();

  async function endorse(): Promise<void> {
    const decision = standing(campaign);
    if (decision === undefined) return;
    const outcome = await desk.client.endorse(decision);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    setEntries(outcome.ok ? outcome.value.entries : undefined);
    await desk.refresh(campaign.id);
  }

  // Who decided it cannot confirm it, and is not offered to.
  const isOwn = decidedBy(campaign) === desk.session.value?.name;
  if (!campaign.indicators.some(({ feed }) => feed === 'second-person')) return null;
  return (
    <Notice kind="note" title={words.feed['second-person']}>
      <p>{words.endorseText}</p>
      {mayDecide(desk) && !isOwn && (
        <p>
          <Button icon="people" onPress={() => void endorse()}>
            {words.endorse}
          </Button>
        </p>
      )}
      {entries !== undefined && <p role="status">{words.endorsed(entries)}</p>}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </Notice>
  );
}
