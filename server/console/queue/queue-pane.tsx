import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { SearchField } from '../search/search-field.tsx';
import { SearchHits } from '../search/search-hits.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { queueWords } from '../words/queue-words.ts';
import { QueueFilters } from './queue-filters.tsx';
import { QueueRow } from './queue-row.tsx';

/** The left pane: campaigns, the most urgent first, or what a search found. */
export function QueuePane(): JSX.Element {
  const { queue, search } = useDesk();
  const words = queueWords[useLanguage()];
  const open = queue.open.value;
  return (
    <section class="c-pane c-queue" aria-label={words.title}>
      <header class="c-queue__head">
        <h2>{words.title}</h2>
        <p class="v-muted">{open === undefined ? '\u00a0' : words.open(open)}</p>
        <SearchField />
        {search.now.value.status === 'none' && <QueueFilters />}
      </header>
      {search.now.value.status === 'none' ? <Rows /> : <SearchHits />}
    </section>
  );
}

function Rows(): JSX.Element {
  const { queue, route } = useDesk();
  const words = queueWords[useLanguage()];
  const current = route.value.view === 'queue' ? route.value.campaign : undefined;
  const rows = queue.rows.value;
  if (queue.trouble.value !== undefined && rows.length === 0) {
    return <TroubleNotice trouble={queue.trouble.value} onRetry={() => void queue.load()} />;
  }
  if (rows.length === 0 && queue.open.value !== undefined) {
    const { title, text } = words.empty[queue.filter.value.state];
    return (
      <EmptyState icon="inbox" title={title}>
        {text}
      </EmptyState>
    );
  }
  return (
    <>
      <ul role="list" class="c-rows" aria-busy={queue.isLoading.value}>
        {rows.map((row) => (
          <QueueRow key={row.id} row={row} isCurrent={row.id === current} />
        ))}
      </ul>
      {queue.hasMore.value && <Button onPress={() => void queue.more()}>{words.more}</Button>}
    </>
  );
}
