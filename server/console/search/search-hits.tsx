import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { QueueRow } from '../queue/queue-row.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { queueWords } from '../words/queue-words.ts';

/** Campaigns that a search found, each with what it was found by. */
export function SearchHits(): JSX.Element {
  const { search, route } = useDesk();
  const words = queueWords[useLanguage()];
  const current = route.value.view === 'queue' ? route.value.campaign : undefined;
  return (
    <RemoteView remote={search.now.value} onRetry={search.clear}>
      {({ hits, query }) =>
        hits.length === 0 ? (
          <EmptyState icon="question" title={words.foundNothing.title}>
            {words.foundNothing.text}
          </EmptyState>
        ) : (
          <>
            <p class="v-muted" role="status">
              {words.found(hits.length, query)}
            </p>
            <ul role="list" class="c-rows">
              {hits.map(({ campaign, by }) => (
                <QueueRow key={campaign.id} row={campaign} isCurrent={campaign.id === current} foundBy={by?.value} />
              ))}
            </ul>
          </>
        )
      }
    </RemoteView>
  );
}
