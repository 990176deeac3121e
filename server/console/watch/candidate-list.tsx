import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Segments } from '../parts/segments.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { candidateHash, listsPane } from '../state/route.ts';
import type { WatchFilter } from '../state/watch.ts';
import { watchWords } from '../words/watch-words.ts';
import { CandidateRow } from './candidate-row.tsx';

const filters: readonly WatchFilter[] = ['open', 'watched', 'imitation', 'harmless'];

/** The left pane: candidates, the most deceptive first. */
export function CandidateList({ current }: { readonly current: string | undefined }): JSX.Element {
  const { watch } = useDesk();
  const words = watchWords[useLanguage()];
  const open = watch.open.value;
  return (
    <section class="c-pane c-queue" aria-label={words.title}>
      <header class="c-queue__head">
        <h2>{words.title}</h2>
        <p class="v-muted">{open === undefined ? '\u00a0' : words.open(open)}</p>
        <div class="c-filters">
          <Segments
            label={words.filters}
            choices={filters.map((value) => ({ value, label: words.filter[value] }))}
            chosen={watch.filter.value}
            onChoose={(value) => {
              watch.filter.value = value;
              void watch.load();
            }}
          />
          <a
            class="c-lists-link"
            href={candidateHash(listsPane)}
            aria-current={current === listsPane ? 'page' : undefined}
          >
            <Icon name="plus" />
            <span>{words.lists}</span>
          </a>
        </div>
      </header>
      <Rows current={current} />
    </section>
  );
}

function Rows({ current }: { readonly current: string | undefined }): JSX.Element {
  const { watch } = useDesk();
  const words = watchWords[useLanguage()];
  const rows = watch.rows.value;
  if (watch.trouble.value !== undefined && rows.length === 0) {
    return (
      <div>
        <TroubleNotice trouble={watch.trouble.value} onRetry={() => void watch.load()} />
      </div>
    );
  }
  if (rows.length === 0 && watch.open.value !== undefined) {
    const { title, text } = words.empty[watch.filter.value];
    return (
      <EmptyState icon="eye" title={title}>
        {text}
      </EmptyState>
    );
  }
  return (
    <>
      <ul role="list" class="c-rows" aria-busy={watch.isLoading.value}>
        {rows.map((row) => (
          <CandidateRow key={row.host} candidate={row} isCurrent={row.host === current} />
        ))}
      </ul>
      {watch.hasMore.value && <Button onPress={() => void watch.more()}>{words.more}</Button>}
    </>
  );
}
