import type { Parcel } from '../report/parcels.ts';
import { inStore } from '../storage/database.ts';

/** Milliseconds that this may hold up the thanks; a database in a frame has been seen to say nothing at all. */
const limit = 1_000;

/**
 * Keeps the receipt of a report that has arrived, for the pane to show the team's answer. Classic Outlook's event runtime has no
 * database: there the answer comes by mail alone.
 */
export async function keepReceipt(parcel: Parcel): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const kept = inStore('parcels', 'readwrite', (parcels) => parcels.put(parcel));
  // What cannot be kept is no reason to say that a report which arrived did not.
  const settled = kept.then(nothing, nothing);
  await Promise.race([settled, new Promise<void>((resolve) => setTimeout(resolve, limit))]);
}

function nothing(): void {
  // Told by the mail of the team's answer.
}
