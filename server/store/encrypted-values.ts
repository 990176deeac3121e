import { isEncrypted, type Encryption } from './encryption.ts';
import type { Queries } from './store.ts';

/** What the address of a report's reporter is encrypted as. */
export const reporterOf = (report: string): string => `reporter ${report}`;
/** What an account's second factor is encrypted as. */
export const secondFactorOf = (account: string): string => `second-factor ${account}`;

/** A column whose values are encrypted. */
interface Place {
  readonly of: (id: string) => string;
  readonly rows: (db: Queries) => Promise<readonly { readonly id: string; readonly value: string }[]>;
  readonly put: (db: Queries, id: string, value: string) => Promise<unknown>;
  /** For what nobody can read any more. */
  readonly drop: (db: Queries, id: string) => Promise<unknown>;
}

const addresses: Place = {
  of: reporterOf,
  rows: (db) => db.selectFrom('reporter').select(['report_id as id', 'address as value']).execute(),
  put: (db, id, address) => db.updateTable('reporter').set({ address }).where('report_id', '=', id).execute(),
  drop: (db, id) => db.deleteFrom('reporter').where('report_id', '=', id).execute(),
};

const secondFactors: Place = {
  of: secondFactorOf,
  rows: (db) =>
    db
      .selectFrom('account')
      .select('name as id')
      .select((row) => row.ref('totp_secret').$notNull().as('value'))
      .where('totp_secret', 'is not', null)
      .execute(),
  put: (db, name, value) => db.updateTable('account').set({ totp_secret: value }).where('name', '=', name).execute(),
  drop: (db, name) =>
    db.updateTable('account').set({ totp_secret: null, totp_confirmed: 0 }).where('name', '=', name).execute(),
};

/** Encrypts what a store of before holds in clear. */
export async function encryptClear(db: Queries, { encrypt }: Encryption): Promise<void> {
  for (const { of, rows, put } of [addresses, secondFactors]) {
    for (const { id, value } of await rows(db)) if (!isEncrypted(value)) await put(db, id, encrypt(of(id), value));
  }
}

/** How many values could not be read by the secret of before, and went. */
export interface Lost {
  readonly addresses: number;
  readonly secondFactors: number;
}

/** Encrypts by another secret what the one of before can read, where it is at hand. */
export async function encryptAnew(db: Queries, encryption: Encryption, before: Encryption | undefined): Promise<Lost> {
  return {
    addresses: await anew(db, addresses, encryption, before),
    secondFactors: await anew(db, secondFactors, encryption, before),
  };
}

async function anew(
  db: Queries,
  { of, rows, put, drop }: Place,
  { encrypt }: Encryption,
  before: Encryption | undefined,
): Promise<number> {
  let lost = 0;
  for (const { id, value } of await rows(db)) {
    const text = before?.decrypt(of(id), value);
    await (text === undefined ? drop(db, id) : put(db, id, encrypt(of(id), text)));
    lost += text === undefined ? 1 : 0;
  }
  return lost;
}
