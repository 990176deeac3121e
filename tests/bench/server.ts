import { table } from '../../scripts/evaluate/table.ts';
import { startPostgres } from '../e2e/ground/postgres.ts';
import { arrival, type Arrival } from './server-arrival.ts';
import { crowd, type Question } from './server-crowd.ts';
import { serverMemory, type ServerMemory } from './server-memory.ts';

/** What was measured of the server. */
export interface ServerFigures {
  readonly arrivals: readonly Arrival[];
  readonly questions: readonly Question[];
  readonly memory: ServerMemory;
}

const kilobyte = 1000;

/** Measures the server on a file and on a PostgreSQL of its own that writes as a real one does. */
export async function serverBench(reports = 200_000): Promise<ServerFigures> {
  const memory = await serverMemory(10, 20_000 * kilobyte);
  const postgres = await startPostgres(true);
  try {
    const stores = [() => Promise.resolve(undefined), (name: string) => postgres.createDatabase(name)] as const;
    const [arrivals, questions]: [Arrival[], Question[]] = [[], []];
    for (const [index, database] of stores.entries()) {
      arrivals.push(await arrival(await database(`small${index}`), 10 * kilobyte, 1000));
      arrivals.push(await arrival(await database(`large${index}`), 1000 * kilobyte, 100));
      questions.push(...(await crowd(await database(`crowd${index}`), reports)));
    }
    return { arrivals, questions, memory };
  } finally {
    await postgres.stop();
  }
}

/** Prints what was measured. */
export function printServerFigures({ arrivals, questions, memory }: ServerFigures): void {
  const rows = arrivals.map(({ store, bytes, perSecond, p95, barePerSecond, bareP95 }) => [
    `${store}, ${bytes / kilobyte} kB`,
    perSecond.toFixed(0),
    p95.toFixed(0),
    barePerSecond.toFixed(0),
    bareP95.toFixed(0),
  ]);
  console.log('\nReports accepted a second, eight at a time, beside bare inserts of the same bytes');
  console.log(table(['', 'reports/s', 'p95 ms', 'bare inserts/s', 'p95 ms'], rows));
  console.log('\nQuestions to a store of 200 000 reports, in ms');
  console.log(
    table(
      ['', 'p50', 'p95'],
      questions.map(({ store, name, p50, p95 }) => [`${store}: ${name}`, p50.toFixed(1), p95.toFixed(1)]),
    ),
  );
  const { mails, bytes, idleMb, peakMb, ms } = memory;
  const shown = (megabytes: number | undefined): string => megabytes?.toFixed(0) ?? '–';
  console.log(
    `\n${mails} mails of ${bytes / kilobyte / kilobyte} MB at once: ${shown(idleMb)} → ${shown(peakMb)} MB, ${ms.toFixed(0)} ms`,
  );
}
