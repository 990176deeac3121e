import { signal, type Signal } from '@preact/signals';
import type { CampaignRow } from '../../api/campaign.ts';
import type { Client } from '../api/client.ts';
import { pagedRows, type PagedRows } from './paged-rows.ts';

/** Which campaigns the queue shows, and in what order. */
export interface QueueFilter {
  readonly state: 'open' | 'decided' | 'all';
  readonly order: 'priority' | 'newest';
}

/** The left pane's campaigns. */
export interface Queue extends PagedRows<CampaignRow> {
  readonly filter: Signal<QueueFilter>;
}

/** A queue that has not asked yet. */
export function createQueue(client: Client): Queue {
  const filter = signal<QueueFilter>({ state: 'open', order: 'priority' });
  const paged = pagedRows<CampaignRow>(
    async (query) => {
      const outcome = await client.campaigns({ ...filter.value, ...query });
      if (!outcome.ok) return outcome;
      const { campaigns: rows, next, open } = outcome.value;
      return { ok: true, value: { rows, next, open } };
    },
    ({ id }) => id,
  );
  return { filter, ...paged };
}
