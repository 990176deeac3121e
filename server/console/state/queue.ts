import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CampaignPage, CampaignRow } from '../../api/campaign.ts';
import type { Client } from '../api/client.ts';
import type { Trouble } from '../api/outcome.ts';

/** Which campaigns the queue shows, and in what order. */
export interface QueueFilter {
  readonly state: 'open' | 'decided' | 'all';
  readonly order: 'priority' | 'newest';
}

/** The left pane's campaigns. */
export interface Queue {
  readonly filter: Signal<QueueFilter>;
  readonly rows: ReadonlySignal<readonly CampaignRow[]>;
  /** Open campaigns in all; `undefined` until the server has said. */
  readonly open: ReadonlySignal<number | undefined>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  readonly isLoading: ReadonlySignal<boolean>;
  /** Reads as many as are shown, from the top. */
  readonly load: () => Promise<void>;
  readonly more: () => Promise<void>;
}

const pageSize = 50;
const mostAtOnce = 200;

/** A queue that has not asked yet. */
export function createQueue(client: Client): Queue {
  const filter = signal<QueueFilter>({ state: 'open', order: 'priority' });
  const rows = signal<readonly CampaignRow[]>([]);
  const open = signal<number>();
  const next = signal<string>();
  const hasMore = signal(false);
  const trouble = signal<Trouble>();
  const isLoading = signal(false);
  let asked = 0;

  async function ask(limit: number, after: string | undefined, take: (page: CampaignPage) => void): Promise<void> {
    const mine = ++asked;
    isLoading.value = true;
    const outcome = await client.campaigns({
      ...filter.value,
      limit: String(limit),
      ...(after !== undefined && { after }),
    });
    if (mine !== asked) return;
    isLoading.value = false;
    trouble.value = outcome.ok ? undefined : outcome.trouble;
    if (!outcome.ok) return;
    take(outcome.value);
    open.value = outcome.value.open;
    next.value = outcome.value.next;
    hasMore.value = outcome.value.next !== undefined;
  }

  return {
    filter,
    rows,
    open,
    hasMore,
    trouble,
    isLoading,
    load: () =>
      ask(Math.min(mostAtOnce, Math.max(pageSize, rows.value.length)), undefined, ({ campaigns }) => {
        rows.value = campaigns;
      }),
    more: () =>
      ask(pageSize, next.value, ({ campaigns }) => {
        const known = new Set(rows.value.map(({ id }) => id));
        rows.value = [...rows.value, ...campaigns.filter(({ id }) => !known.has(id))];
      }),
  };
}
