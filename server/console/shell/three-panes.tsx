import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import { CampaignPane } from '../campaign/campaign-pane.tsx';
import { EvidencePane } from '../evidence/evidence-pane.tsx';
import { QueuePane } from '../queue/queue-pane.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { valueOf } from '../state/remote.ts';
import { campaignHash } from '../state/route.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** Queue, campaign, evidence side by side; where there is no room for all, the address says which one is seen. */
export function ThreePanes(): JSX.Element {
  const { route, evidence } = useDesk();
  const language = useLanguage();
  const { campaign, report } = route.value.view === 'queue' ? route.value : { campaign: undefined, report: undefined };
  const pane = campaign === undefined ? 'queue' : report === undefined ? 'campaign' : 'evidence';
  const readable = report ?? valueOf(evidence.now.value)?.report.id;
  return (
    <div class="c-panes" data-pane={pane}>
      {campaign !== undefined && (
        <nav class="c-switch" aria-label={campaignWords[language].pane}>
          <a href="#/">
            <Icon name="back" />
            <span>{shellWords[language].queue}</span>
          </a>
          <a href={campaignHash(campaign)} aria-current={pane === 'campaign' ? 'page' : undefined}>
            {campaignWords[language].pane}
          </a>
          {readable !== undefined && (
            <a href={campaignHash(campaign, readable)} aria-current={pane === 'evidence' ? 'page' : undefined}>
              {evidenceWords[language].tab.reading}
            </a>
          )}
        </nav>
      )}
      <QueuePane />
      <CampaignPane />
      <EvidencePane />
    </div>
  );
}
