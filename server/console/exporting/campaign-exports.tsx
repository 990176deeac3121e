import type { JSX } from 'preact';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { Campaign } from '../../api/campaign.ts';
import { paths } from '../../api/paths.ts';
import { RemoteView } from '../parts/remote-view.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { adminWords } from '../words/admin-words.ts';
import { ExportList } from './export-list.tsx';

/** What one campaign can be taken out as, once it is decided to be an attack. */
export function CampaignExports({ campaign }: { readonly campaign: Campaign }): JSX.Element | null {
  const desk = useDesk();
  const words = adminWords[useLanguage()];
  if (campaign.decision !== 'phishing' || !mayDecide(desk)) return null;
  return (
    <Disclosure title={words.exportsOne}>
      <Offers id={campaign.id} />
    </Disclosure>
  );
}

function Offers({ id }: { readonly id: string }): JSX.Element {
  const { client } = useDesk();
  const words = adminWords[useLanguage()];
  const offers = useRemote(() => client.exports(), '');
  const addressOf = (format: string): string => paths.campaignExport(id, format);
  return (
    <RemoteView remote={offers.now.value} onRetry={() => void offers.ask(() => client.exports())}>
      {(list) => (
        <div class="v-stack">
          <h4>{words.drafts}</h4>
          <ExportList offers={list.filter(({ use }) => use === 'draft')} addressOf={addressOf} />
          <h4>{words.lists}</h4>
          <ExportList offers={list.filter(({ use }) => use === 'list')} addressOf={addressOf} />
          <p class="v-muted">{words.redacted}</p>
        </div>
      )}
    </RemoteView>
  );
}
