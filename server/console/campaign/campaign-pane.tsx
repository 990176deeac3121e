import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Campaign } from '../../api/campaign.ts';
import { DecideButtons } from '../decision/decide-buttons.tsx';
import { CampaignExports } from '../exporting/campaign-exports.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { CampaignHead } from './campaign-head.tsx';
import { Endorsement } from './endorsement.tsx';
import { History } from './history.tsx';
import { Indicators } from './indicators.tsx';
import { Priority } from './priority.tsx';
import { Related } from './related.tsx';
import { Reports } from './reports.tsx';
import { Spread } from './spread.tsx';

/** The middle pane: a campaign, and all that one decides it by. */
export function CampaignPane(): JSX.Element {
  const { campaign, client, route } = useDesk();
  const words = campaignWords[useLanguage()];
  const id = route.value.view === 'queue' ? route.value.campaign : undefined;
  return (
    <section class="c-pane c-campaign" aria-label={words.pane}>
      <RemoteView
        remote={campaign.now.value}
        onRetry={() => {
          if (id !== undefined) void campaign.ask(() => client.campaign(id));
        }}
        none={
          <EmptyState icon="letterOpen" title={words.nothing.title}>
            {words.nothing.text}
          </EmptyState>
        }
      >
        {(shown) => <Whole campaign={shown} />}
      </RemoteView>
    </section>
  );
}

function Whole({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = campaignWords[useLanguage()];
  return (
    <>
      <CampaignHead campaign={campaign} />
      <DecideButtons campaign={campaign} />
      <Section title={words.why}>
        <Priority priority={campaign.priority} />
      </Section>
      <Reports key={campaign.id} campaign={campaign} />
      <Section title={words.indicators}>
        <Indicators indicators={campaign.indicators} />
        <Endorsement campaign={campaign} />
        <Spread campaign={campaign} />
      </Section>
      {campaign.verdicts.length > 0 && (
        <Section title={words.verdicts}>
          <ul class="c-lines" role="list">
            {campaign.verdicts.map((pair) => (
              <li key={`${pair.client} ${pair.server}`}>{words.verdictLine(pair)}</li>
            ))}
          </ul>
        </Section>
      )}
      <CampaignExports key={`exports ${campaign.id}`} campaign={campaign} />
      <Related campaign={campaign} />
      <Section title={words.history}>
        <History events={campaign.history} />
      </Section>
    </>
  );
}
