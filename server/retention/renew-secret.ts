import { recordIn } from '../audit/audit-log.ts';
import { lastCheckpoint, sealed } from '../audit/checkpoint.ts';
import { encryptAnew, type Lost } from '../store/encrypted-values.ts';
import { encryptionBy, type Encryption } from '../store/encryption.ts';
import { keyedBy, markOf, type Keyed } from '../store/keyed.ts';
import { secretSettings } from '../store/secret.ts';
import { remember } from '../store/settings-of-store.ts';
import type { Queries, Store } from '../store/store.ts';

/** What a new secret came to. */
export interface SecretRenewal extends Lost {
  /** Reports whose reporters are counted by new hashes. */
  readonly reports: number;
  /** Keys of legitimate mail, which nobody recognises any more. */
  readonly forgotten: number;
}

const atOnce = 1000;

/**
 * Hashes anew by another secret. What stands in clear is hashed again, so campaigns still grow by address, host, sender and subject.
 * What stands there only as a hash can be of no use under another secret, and is of use to whoever has the old one: it goes, and what
 * legitimate mail carries is learnt anew. Who reported is hashed once more, so that the same person still counts once among old reports.
 * What it encrypted stays only where `before` can read it.
 */
export function renewSecret(
  store: Store,
  { secret, before }: { readonly secret: Buffer; readonly before: Encryption | undefined },
  now: number,
): Promise<SecretRenewal> {
  const keyed = keyedBy(secret);
  return store.inTurn('triage', async (tx) => {
    await remember(tx, secretSettings.mark, markOf(secret));
    await tx.deleteFrom('setting').where('name', '=', secretSettings.inside).execute();
    const forgotten = await tx.deleteFrom('legitimate_key').executeTakeFirst();
    await tx.deleteFrom('bucket').execute();
    await tx.updateTable('decision').set({ legitimate_keys: null }).execute();
    await renewCampaignKeys(tx, keyed);
    const renewal = {
      reports: await renewReporters(tx, keyed),
      forgotten: Number(forgotten.numDeletedRows),
      ...(await encryptAnew(tx, encryptionBy(secret), before)),
    };
    // The seal of a shortened audit log is of the old secret; this entry carries the new one.
    const checkpoint = await lastCheckpoint(tx);
    const facts = { ...renewal, ...(checkpoint ? sealed(checkpoint, keyed) : {}) };
    await recordIn(store, tx, { actor: 'command', action: 'secret-renewed', facts }, now);
    return renewal;
  });
}

async function renewCampaignKeys(tx: Queries, keyed: Keyed): Promise<void> {
  await tx.deleteFrom('campaign_key').execute();
  const indicators = await tx.selectFrom('indicator').selectAll().execute();
  await tx.deleteFrom('indicator').execute();
  for (let start = 0; start < indicators.length; start += atOnce) {
    const rows = indicators.slice(start, start + atOnce).map((row) => ({ ...row, key: keyed(row.kind, row.value) }));
    await tx.insertInto('indicator').values(rows).execute();
    // Those of the house, of partners and of shared platforms join nothing, as when a report is placed.
    const joining = rows.filter(({ barred }) => barred === null || barred === 'unproven');
    if (joining.length === 0) continue;
    const keys = joining.map(({ key, campaign_id, kind, reports }) => ({ key, campaign_id, kind, reports }));
    await tx.insertInto('campaign_key').values(keys).execute();
  }
}

async function renewReporters(tx: Queries, keyed: Keyed): Promise<number> {
  let [reports, last] = [0, ''];
  for (;;) {
    const page = await tx
      .selectFrom('report')
      .select(['id', 'installation_key', 'reporter_key'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    if (page.length === 0) return reports;
    for (const { id, installation_key, reporter_key } of page) {
      const set = {
        installation_key: keyed('renewed', installation_key),
        reporter_key: reporter_key === null ? null : keyed('renewed', reporter_key),
        keys: '[]',
      };
      await tx.updateTable('report').set(set).where('id', '=', id).execute();
    }
    reports += page.length;
    last = page.at(-1)?.id ?? last;
  }
}
