import type { ReportState } from '../../ui/report/report-state.ts';
import type { MultipartBody } from './multipart.ts';
import type { Parcel, Parcels } from './parcels.ts';
import type { Posted } from './posted.ts';

/** What delivering needs of its surroundings. */
export interface DeliveryPorts {
  readonly parcels: Parcels;
  readonly post: (body: MultipartBody) => Promise<Posted>;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/**
 * Sends a report, which is on disk before it is on its way: what finds no network leaves when the pane is next opened.
 * Where nothing can be kept, it is sent all the same, and only a report that did not arrive says so.
 */
export async function deliver(
  parcel: Parcel & { readonly body: MultipartBody },
  { parcels, post, now }: DeliveryPorts,
): Promise<ReportState> {
  const isKept = await succeeds(parcels.keep(parcel));
  const posted = await post(parcel.body);
  if (posted === 'later') return isKept ? { kind: 'queued' } : { kind: 'failed', why: 'not-kept' };
  await settle(parcel, posted, parcels);
  return posted === 'accepted' ? { kind: 'sent', at: now(), receipt: parcel.receipt } : { kind: 'failed', why: posted };
}

/** Sends what still waits of a mailbox; gives how many arrived. */
export async function deliverWaiting(mailbox: string, { parcels, post }: DeliveryPorts): Promise<number> {
  let arrived = 0;
  for (const parcel of await parcels.of(mailbox)) {
    if (parcel.body === undefined) continue;
    const posted = await post(parcel.body);
    // One that finds no server finds none for the others either.
    if (posted === 'later') break;
    await settle(parcel, posted, parcels);
    if (posted === 'accepted') arrived += 1;
  }
  return arrived;
}

/** Of what arrived the receipt stays; what was refused for good is gone, as the person was told. */
async function settle(parcel: Parcel, posted: Exclude<Posted, 'later'>, parcels: Parcels): Promise<void> {
  await succeeds(posted === 'accepted' ? parcels.keep({ ...parcel, body: undefined }) : parcels.drop(parcel.id));
}

/** Storage that fails costs a receipt, never a report: the server counts the same id once. */
async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}
