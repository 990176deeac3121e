import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { ProfileFile } from '../../../core/profile/profile.ts';
import { ingestKey } from '../../server/test-site.ts';
import { freePort } from '../ground/port.ts';
import { openWorkplace } from '../ground/workplace.ts';

/** The report server as `npm run server` runs it, in a folder of its own. */
export interface RealServer {
  /** `http://127.0.0.1:24017`: on the loopback, where browsers take its cookies without TLS. */
  readonly address: string;
  /** What it printed for who makes the first account. */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/** Starts it on SQLite, with the profile of Montpellier, a key to report with, and what else a test sets. */
export async function startRealServer(env: Readonly<Record<string, string>> = {}): Promise<RealServer> {
  const place = await openWorkplace('server');
  const profile = JSON.parse(await readFile('profiles/montpellier.json', 'utf8')) as ProfileFile;
  const file = await place.write(
    'profile.json',
    JSON.stringify({ ...profile, report: { ...profile.report, key: ingestKey } }),
  );
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let token = '';
  await place.start({
    command: resolve('node_modules/.bin/node'),
    args: [resolve('server/main.ts')],
    env: {
      VIGIE_PORT: String(port),
      VIGIE_ORIGIN: address,
      VIGIE_VAR: join(place.folder, 'var'),
      VIGIE_PROFILE: file,
      ...env,
    },
    isReady: (said) => {
      token = /token: (\S+)/u.exec(said)?.[1] ?? '';
      return token !== '' && said.includes(`Vigie: ${address}`);
    },
  });
  return { address, token, stop: place.stop };
}
