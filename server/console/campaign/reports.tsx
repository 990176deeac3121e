import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Campaign } from '../../api/campaign.ts';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { campaignHash } from '../state/route.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { ReportRow } from './report-row.tsx';

/** The reports of a campaign; some of them picked can be split off. */
export function Reports({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const desk = useDesk();
  const words = campaignWords[useLanguage()];
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const canSplit = mayDecide(desk) && campaign.reports > 1;
  const toggle = (id: string): void =>
    setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);

  async function split(): Promise<void> {
    const outcome = await desk.client.split(campaign.id, picked);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    setPicked([]);
    desk.go(campaignHash(outcome.value.id));
    await desk.queue.load();
  }

  return (
    <Section
      title={`${words.entries} (${campaign.reports})`}
      {...(campaign.entries.length < campaign.reports && {
        note: words.entriesCut(campaign.entries.length, campaign.reports),
      })}
    >
      <ul role="list" class="c-reports">
        {campaign.entries.map((report) => (
          <ReportRow
            key={report.id}
            campaign={campaign.id}
            report={report}
            picked={picked.includes(report.id)}
            {...(canSplit && { onPick: () => toggle(report.id) })}
          />
        ))}
      </ul>
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      {picked.length > 0 && picked.length < campaign.reports && (
        <p>
          <Button onPress={() => void split()}>{words.split(picked.length)}</Button>
        </p>
      )}
    </Section>
  );
}
