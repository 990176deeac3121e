import type { FeedStore } from '../../core/feed/ports.ts';
import { inStore } from '../storage/database.ts';

/** The team's list in the browser's own database; where nothing can be kept, it is fetched at each opening of the pane. */
export function feedStoreOnDisk(): FeedStore {
  return {
    async read(slot) {
      try {
        const record = await inStore<unknown>('feed', 'readonly', (kept) => kept.get(slot));
        return record instanceof Uint8Array ? record : undefined;
      } catch {
        return undefined;
      }
    },
    async write(slot, record) {
      try {
        await inStore('feed', 'readwrite', (kept) => kept.put(record, slot));
        return true;
      } catch {
        return false;
      }
    },
  };
}
