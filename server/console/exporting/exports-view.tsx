import type { JSX } from 'preact';
import { paths } from '../../api/paths.ts';
import { Page } from '../parts/page.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { adminWords } from '../words/admin-words.ts';
import { ExportList } from './export-list.tsx';

/** All that is confirmed, in the formats of other tools. */
export function ExportsView(): JSX.Element {
  const { client } = useDesk();
  const words = adminWords[useLanguage()];
  const offers = useRemote(() => client.exports(), '');
  return (
    <Page title={words.exportsTitle} lead={words.exportsLead}>
      <RemoteView remote={offers.now.value} onRetry={() => void offers.ask(() => client.exports())}>
        {(list) => (
          <Section title={words.lists} note={words.redacted}>
            <ExportList offers={list.filter(({ use }) => use === 'list')} addressOf={paths.export} />
          </Section>
        )}
      </RemoteView>
    </Page>
  );
}
