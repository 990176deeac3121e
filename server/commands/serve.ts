import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { isGuardedOrigin } from '../access/cookies.ts';
import { firstStartToken } from '../access/set-up.ts';
import { createApp } from '../app.ts';
import { choresOf } from '../chores.ts';
import { feedRoutes } from '../feed/routes.ts';
import { lineLog } from '../log.ts';
import { openSite } from '../open-site.ts';
import { keepDoing } from '../work.ts';
import type { CommandIo, ExitCode } from './command.ts';

const console = join(import.meta.dirname, '../../dist/console');
/** Milliseconds that requests under way are given when the server is told to stop. */
const patience = 5_000;

/** `npm run server`: takes reports, judges and groups them, shows the console, until it is told to stop. */
export async function serve({ settings, print, complain, now, signal }: CommandIo): Promise<ExitCode> {
  if (!isGuardedOrigin(settings.origin)) {
    complain(
      'VIGIE_ORIGIN: without https the console is offered to this very machine only, or passwords would travel in clear',
    );
    return 2;
  }
  const log = lineLog((line) => void process.stderr.write(line), now);
  const opening = await openSite(settings, log, now, signal);
  if (!opening.ok) {
    for (const problem of opening.problems) complain(problem);
    return 1;
  }
  const { site, close } = opening;
  const feed = feedRoutes({ folder: join(settings.feed, 'public'), polls: site.polls, now });
  const app = createApp(site, { feed, ...(existsSync(join(console, 'index.html')) ? { console } : {}) });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const token = await firstStartToken(site.store);
  if (token !== undefined) print(`Premier démarrage · first start: ${settings.origin}/ · jeton · token: ${token}`);
  print(`Vigie: ${settings.origin}`);
  log.note('listening', { port: settings.port, store: site.store.kind });
  const chores = choresOf(site, signal).map((chore) => keepDoing(chore, log, signal));
  if (!signal.aborted) await once(signal, 'abort');
  server.close();
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
  await Promise.all(chores);
  await (server.listening ? once(server, 'close') : undefined);
  clearTimeout(cut);
  await close();
  log.note('stopped');
  return 0;
}
