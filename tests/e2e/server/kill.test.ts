import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { checkStore } from '../../../server/retention/check-store.ts';
import { openSecret } from '../../../server/store/secret.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { phishingMail, reportOf, sending } from '../../server/report-form.ts';
import { newDatabase } from './new-database.ts';
import { serverFolder, startServer } from './running-server.ts';

const rounds = 20;
const atOnce = 12;

// Both stores at the same time: most of a round is waiting for a process to start.
test.concurrent.each([
  ['SQLite', () => Promise.resolve(undefined)],
  ['PostgreSQL', newDatabase],
] as const)(
  'kill -9 during a burst of reports, again and again, on %s: nothing acknowledged is lost, nothing doubled',
  async (_, database) => {
    const databaseUrl = await database();
    const { folder, remove } = await serverFolder();
    const acknowledged = new Set<string>();
    const sent: string[] = [];
    let cut = 0;
    // What a server compiles it keeps when it stops, and those that are killed start quicker with it.
    await (await startServer(folder, databaseUrl)).stop();
    for (let round = 0; round < rounds; round++) {
      const server = await startServer(folder, databaseUrl);
      let isUp = true;
      let answered = 0;
      const burst = Array.from({ length: atOnce }, async (__, sender) => {
        for (let number = 0; isUp && number < 200; number++) {
          // Every tenth is large enough to go by a file of its own.
          const padding = number % 10 === 9 ? 'x'.repeat(400_000) : '';
          const source = Buffer.concat([phishingMail(`${round}-${sender}-${number}`), Buffer.from(padding)]);
          const report = reportOf(source);
          sent.push(report.id);
          // Sent twice at once, as a client does whose first answer is late.
          const twice = [0, 1].map(() => fetch(`${server.url}/api/v1/reports`, sending(report, source)));
          for (const answer of await Promise.allSettled(twice)) {
            if (answer.status === 'rejected') cut += 1;
            else if (answer.value.status === 202) {
              acknowledged.add(report.id);
              answered += 1;
            }
          }
        }
      });
      // In the midst of it, wherever that is: after some answers, and a moment more.
      const enough = randomInt(1, 3 * atOnce);
      while (answered < enough) await sleep(5);
      await sleep(randomInt(0, 30));
      isUp = false;
      await Promise.all([server.kill(), ...burst]);
    }
    const store = await openStore({ databaseUrl, folder });
    const rows = await store.db.selectFrom('report').select(['id', 'mail_hash']).execute();
    const kept = new Set(rows.map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.size).toBe(rows.length);
    expect(rows.every(({ id }) => sent.includes(id))).toBe(true);
    const opened = await openSecret(store, { secret: undefined, secretFile: undefined, folder }, Date.now());
    if (!opened.ok) throw new Error(opened.problem);
    expect(await checkStore(store, opened.keyed)).toMatchObject({ problems: [], reports: rows.length });
    // Or nothing was tried: some were acknowledged, some cut off.
    expect(acknowledged.size).toBeGreaterThanOrEqual(rounds);
    expect(cut).toBeGreaterThan(0);
    // What the killed ones had in their hands is given back a minute later: as if it had passed.
    await store.db
      .updateTable('report')
      .set(({ eb }) => ({ claimed_until: eb('claimed_until', '-', 60_000) }))
      .execute();

    const last = await startServer(folder, databaseUrl);
    const waiting = () =>
      store.db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('judged_at', 'is', null)
        .executeTakeFirstOrThrow();
    while ((await waiting()).count > 0) await sleep(100);
    const counted = await store.db
      .selectFrom('campaign')
      .select(({ fn }) => fn.sum<number>('reports').as('reports'))
      .executeTakeFirstOrThrow();
    expect(counted.reports).toBe(rows.length);
    await store.close();
    expect(await last.stop()).toBe(0);
    await remove();
  },
  400_000,
);
