import { randomBytes } from 'node:crypto';
import { recordIn } from '../audit/audit-log.ts';
import { encryptClear } from './encrypted-values.ts';
import { encryptionBy, type Encryption } from './encryption.ts';
import { keyedBy, markOf, type Keyed } from './keyed.ts';
import { makeSecretFile, ownSecretFile, secretForm, secretSet, type SecretPlace } from './secret-file.ts';
import { remembered, rememberFirst } from './settings-of-store.ts';
import type { Store } from './store.ts';

/** What a store's secret is for, or why it is not to be had. */
export type SecretReading =
  | { readonly ok: true; readonly keyed: Keyed; readonly encryption: Encryption }
  | { readonly ok: false; readonly problem: string };

/** The names under which a store remembers by what it knows its secret; and its secret itself, where it was made before this lay apart. */
export const secretSettings = { mark: 'secret-mark', inside: 'secret' } as const;

/**
 * Opens a store's secret, which lies apart from it: made in a file at the first start, unless it is set elsewhere. It must be the one by
 * which the store has hashed and encrypted so far: with another nothing that is known would be recognised, and nobody would be told.
 */
export async function openSecret(store: Store, place: SecretPlace, now: number): Promise<SecretReading> {
  const set = await secretSet(place);
  if (set !== undefined && !secretForm.test(set)) {
    return problem('the secret: 64 hexadecimal digits are expected, as of openssl rand -hex 32');
  }
  const inside = await remembered(store.db, secretSettings.inside);
  const mark = await remembered(store.db, secretSettings.mark);
  if (set === undefined && inside === undefined && mark !== undefined) {
    return problem(
      `the secret of this store is not there: put it into ${ownSecretFile(place)}, or set VIGIE_SECRET_FILE; where it is lost, “secret renew” takes another`,
    );
  }
  const secret = Buffer.from(set ?? (await makeSecretFile(place, inside ?? randomBytes(32).toString('hex'))), 'hex');
  const known = inside === undefined ? mark : markOf(Buffer.from(inside, 'hex'));
  if ((known ?? (await rememberFirst(store.db, secretSettings.mark, markOf(secret)))) !== markOf(secret)) {
    return problem('this is not the secret by which the store has hashed so far; “secret renew” takes another');
  }
  const encryption = encryptionBy(secret);
  await store.inTurn('setup', async (tx) => {
    if (inside !== undefined) {
      await rememberFirst(tx, secretSettings.mark, markOf(secret));
      await tx.deleteFrom('setting').where('name', '=', secretSettings.inside).execute();
      await recordIn(store, tx, { actor: 'server', action: 'secret-moved' }, now);
    }
    await encryptClear(tx, encryption);
  });
  return { ok: true, keyed: keyedBy(secret), encryption };
}

function problem(text: string): SecretReading {
  return { ok: false, problem: text };
}
