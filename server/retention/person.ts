import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { reporterOf } from '../store/encrypted-values.ts';
import type { Store } from '../store/store.ts';

/** A report as whoever sent it may ask for it. */
export interface PersonsReport {
  readonly id: string;
  readonly arrived_at: number;
  readonly mail_state: string;
  readonly subject: string;
}

/** The reports of whoever has an address, also once the address itself is erased: its keyed hash tells. */
export async function reportsOfPerson(
  { store: { db }, keyed, encryption }: Pick<Site, 'store' | 'keyed' | 'encryption'>,
  address: string,
): Promise<readonly PersonsReport[]> {
  const wanted = address.trim().toLowerCase();
  const kept = await db.selectFrom('reporter').select(['report_id', 'address']).execute();
  // Under a renewed secret the hashes of before are others; the addresses can be read.
  const own = kept.filter(({ report_id: id, address: each }) => encryption.decrypt(reporterOf(id), each) === wanted);
  return db
    .selectFrom('report')
    .select(['id', 'arrived_at', 'mail_state', 'subject'])
    .where((row) =>
      row.or([
        row('reporter_key', '=', keyed('reporter', wanted)),
        ...(own.length === 0
          ? []
          : [
              row(
                'id',
                'in',
                own.map(({ report_id: id }) => id),
              ),
            ]),
      ]),
    )
    .orderBy('arrived_at')
    .execute();
}

/** Forgets whose reports these are, at once; mail, subject, sender and comment go with the next purge, also where they were held. */
export async function erasePerson(store: Store, reports: readonly PersonsReport[], now: number): Promise<void> {
  await store.transaction(async (tx) => {
    for (const { id } of reports) {
      await tx.deleteFrom('reporter').where('report_id', '=', id).execute();
      // A forwarded mail knows its sender by the second hash too.
      const hashes = { reporter_key: null, installation_key: `erased ${id}` };
      const set = { ...hashes, keep_until: 0, held: 0 as const };
      await tx.updateTable('report').set(set).where('id', '=', id).execute();
    }
    const facts = { reports: reports.length };
    await recordIn(store, tx, { actor: 'command', action: 'person-erased', facts }, now);
  });
}
