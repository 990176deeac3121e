import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { ProfileFile } from '../../../core/profile/profile.ts';
import { ingestKey } from '../../server/test-site.ts';
import { freePort } from '../ground/port.ts';
import { openWorkplace } from '../ground/workplace.ts';

/** The report server as `npm run server` runs it, in a folder of its own. */
export interface RealServer {
  /** `http://127.0.0.1:24017`: on the loopback, where browsers take its cookies without TLS; or the origin that was wanted. */
  readonly address: string;
  /** What it printed for who makes the first account. */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/** What a test wants otherwise. */
export interface RealServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
  /** How browsers reach it; behind a front with TLS, another address than its own. */
  readonly origin?: string;
  /** Changes of Montpellier's profile. */
  readonly profile?: Readonly<Record<string, unknown>>;
  /** With these, the feed's signer runs beside it: names and contents of the files that only the signer reads. */
  readonly signer?: Readonly<Record<string, string>>;
}

/** Starts it on SQLite, with the profile of Montpellier and a key to report with; and the signer, as a process of its own. */
export async function startRealServer(options: RealServerOptions = {}): Promise<RealServer> {
  const place = await openWorkplace('server');
  const profile = JSON.parse(await readFile('profiles/montpellier.json', 'utf8')) as ProfileFile;
  const file = await place.write(
    'profile.json',
    JSON.stringify({ ...profile, report: { ...profile.report, key: ingestKey }, ...options.profile }),
  );
  const port = options.port ?? (await freePort());
  const address = options.origin ?? `http://127.0.0.1:${port}`;
  const env = {
    VIGIE_PORT: String(port),
    VIGIE_ORIGIN: address,
    VIGIE_VAR: await place.makeFolder('var'),
    VIGIE_PROFILE: file,
    ...options.env,
  };
  const command = resolve('node_modules/.bin/node');
  if (options.signer) {
    for (const [name, content] of Object.entries(options.signer)) {
      await place.write(join('var/feed/private', name), content);
    }
    const isReady = (said: string): boolean => said.includes('signer.sock');
    await place.start({ command, args: [resolve('server/main.ts'), 'feed', 'sign'], env, isOurs: true, isReady });
  }
  let token = '';
  await place.start({
    command,
    args: [resolve('server/main.ts')],
    isOurs: true,
    env,
    isReady: (said) => {
      token = /token: (\S+)/u.exec(said)?.[1] ?? '';
      return token !== '' && said.includes(`Vigie: ${address}`);
    },
  });
  return { address, token, stop: place.stop };
}
