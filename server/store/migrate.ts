import { Migrator, type Kysely, type Migration } from 'kysely';
import { begin } from './migrations/begin.ts';
import { feedPolls } from './migrations/feed-polls.ts';
import { feedSupports } from './migrations/feed-supports.ts';
import { reportFigures } from './migrations/report-figures.ts';
import { sideBySide } from './migrations/side-by-side.ts';
import { watchDays } from './migrations/watch-days.ts';
import { watch } from './migrations/watch.ts';

/** Brings a store's tables up to date; throws, with nothing changed, where that fails. */
export async function migrate<Any>(db: Kysely<Any>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const bytes = kind === 'sqlite' ? 'blob' : 'bytea';
  const migrations: Readonly<Record<string, Migration>> = {
    '0001-begin': { up: (fresh) => begin(fresh, bytes) },
    '0002-feed-supports': { up: feedSupports },
    '0004-side-by-side': { up: (before) => sideBySide(before, kind) },
    '0005-watch': { up: (before) => watch(before, kind) },
    '0006-watch-days': { up: watchDays },
    '0007-report-figures': { up: reportFigures },
    '0008-feed-polls': { up: (before) => feedPolls(before, kind) },
  };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('the store could not be brought up to date', { cause: error });
}
