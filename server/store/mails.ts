import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Spooled } from '../intake/spool.ts';
import type { Queries } from './store.ts';
import type { Instant } from './column.ts';

/** Puts a mail into the store unless it is there. */
export async function keepMail(tx: Queries, mail: Spooled, now: Instant): Promise<void> {
  const { hash, size, stored } = mail;
  // The update takes the row's lock: whoever purges the same mail at this moment is waited for, or waits and finds it seen anew.
  await tx
    .insertInto('mail')
    .values({ hash, size, stored, seen_at: now })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ seen_at: now }))
    .execute();
  let seq = 0;
  for await (const bytes of mail.pieces()) {
    const kept = await tx
      .insertInto('mail_chunk')
      .values({ hash, seq, bytes })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // Whoever sees the first piece there sees all: they were committed together.
    if (kept.numInsertedOrUpdatedRows === 0n) return;
    seq++;
  }
}

/** The source of a mail as it came, piece by piece; nothing comes where the mail is purged. */
export function mailSource(db: Queries, hash: string): AsyncIterable<Buffer> {
  // A failure on the way destroys the last of them, where whoever reads hears of it.
  return pipeline(Readable.from(chunksOf(db, hash)), createGunzip(), () => undefined);
}

/** The whole source of a mail; `undefined` once it is purged. */
export async function wholeMail(db: Queries, hash: string): Promise<Buffer | undefined> {
  const mail = await db.selectFrom('mail').select('size').where('hash', '=', hash).executeTakeFirst();
  if (!mail) return undefined;
  const source = Buffer.alloc(mail.size);
  let length = 0;
  for await (const piece of mailSource(db, hash)) length += piece.copy(source, length);
  return length === mail.size ? source : undefined;
}

async function* chunksOf(db: Queries, hash: string): AsyncGenerator<Uint8Array> {
  for (let seq = 0; ; seq++) {
    const chunk = await db
      .selectFrom('mail_chunk')
      .select('bytes')
      .where('hash', '=', hash)
      .where('seq', '=', seq)
      .executeTakeFirst();
    if (!chunk) return;
    yield chunk.bytes;
  }
}
