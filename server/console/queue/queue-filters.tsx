import type { JSX } from 'preact';
import { Segments } from '../parts/segments.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import type { QueueFilter } from '../state/queue.ts';
import { queueWords } from '../words/queue-words.ts';

const states = ['open', 'decided', 'all'] as const;
const orders = ['priority', 'newest'] as const;

/** Which campaigns, and in what order. */
export function QueueFilters(): JSX.Element {
  const { queue } = useDesk();
  const words = queueWords[useLanguage()];
  const filter = queue.filter.value;
  const choose = (change: Partial<QueueFilter>): void => {
    queue.filter.value = { ...filter, ...change };
    void queue.load();
  };
  return (
    <div class="c-filters">
      <Segments
        label={words.show}
        choices={states.map((value) => ({ value, label: words.showing[value] }))}
        chosen={filter.state}
        onChoose={(state) => choose({ state })}
      />
      <Segments
        label={words.order}
        choices={orders.map((value) => ({ value, label: words.ordering[value] }))}
        chosen={filter.order}
        onChoose={(order) => choose({ order })}
      />
    </div>
  );
}
