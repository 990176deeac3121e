import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { feedWords } from '../words/feed-words.ts';
import { EntryTable } from './entry-table.tsx';
import { HeadFacts } from './head-facts.tsx';
import { KeyNotice } from './key-notice.tsx';
import { Proposal } from './proposal.tsx';
import { SignerNotice } from './signer-notice.tsx';

/** Milliseconds after which the view looks again how far things have spread. */
const lookEvery = 30_000;

/** What is published to everybody: what waits for a second person, how far it has come, whether its signer is well. */
export function FeedView(): JSX.Element {
  const { client, feed } = useDesk();
  const words = feedWords[useLanguage()];
  const load = (): void => void feed.ask(() => client.feed());
  useEffect(() => {
    load();
    const timer = setInterval(load, lookEvery);
    return () => clearInterval(timer);
  }, []);
  return (
    <Page title={words.title} lead={words.lead}>
      <RemoteView remote={feed.now.value} onRetry={load}>
        {({ signer, head, proposals, entries }) => (
          <>
            <SignerNotice signer={signer} />
            {head && signer.why !== 'key-term' && <KeyNotice until={head.keyUntil} />}
            <Section title={words.toConfirm} note={words.toConfirmNote}>
              {proposals.length === 0 ? (
                <EmptyState icon="people" title={words.noProposals.title}>
                  {words.noProposals.text}
                </EmptyState>
              ) : (
                <ul role="list" class="c-proposals">
                  {proposals.map((proposal) => (
                    <Proposal key={proposal.decision} proposal={proposal} onDone={load} />
                  ))}
                </ul>
              )}
            </Section>
            {head && (
              <Section title={words.served} note={words.servedNote}>
                <HeadFacts head={head} />
              </Section>
            )}
            <Section title={words.last}>
              {entries.length === 0 ? (
                <EmptyState icon="bell" title={words.noEntries.title}>
                  {words.noEntries.text}
                </EmptyState>
              ) : (
                <EntryTable entries={entries} />
              )}
            </Section>
          </>
        )}
      </RemoteView>
    </Page>
  );
}
