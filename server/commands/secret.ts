import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { renewSecret } from '../retention/renew-secret.ts';
import { encryptionBy } from '../store/encryption.ts';
import { markOf } from '../store/keyed.ts';
import { openStore } from '../store/open-store.ts';
import { makeSecretFile, secretForm, secretSet } from '../store/secret-file.ts';
import { secretSettings } from '../store/secret.ts';
import { remembered } from '../store/settings-of-store.ts';
import type { Store } from '../store/store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/**
 * `secret renew [FILE-OF-BEFORE]`: takes the secret that is set now, or makes one, instead of the one before, which leaked or was lost.
 * With the one before, what it encrypted is encrypted anew; without, it goes.
 */
export async function secret(io: CommandIo): Promise<ExitCode> {
  const [act, before, ...more] = io.args;
  if (act !== 'renew' || more.length > 0) {
    io.complain('secret renew [FILE-OF-BEFORE]');
    return 2;
  }
  const store = await openStore(io.settings);
  try {
    return await renew(store, before, io);
  } finally {
    await store.close();
  }
}

async function renew(
  store: Store,
  beforeFile: string | undefined,
  { settings, print, complain, now }: CommandIo,
): Promise<ExitCode> {
  const text = (await secretSet(settings)) ?? (await makeSecretFile(settings, randomBytes(32).toString('hex')));
  const beforeText = beforeFile === undefined ? undefined : (await readFile(beforeFile, 'utf8')).trim();
  if (!secretForm.test(text) || (beforeText !== undefined && !secretForm.test(beforeText))) {
    complain('64 hexadecimal digits are expected, as of openssl rand -hex 32');
    return 1;
  }
  const [fresh, before] = [
    Buffer.from(text, 'hex'),
    beforeText === undefined ? undefined : Buffer.from(beforeText, 'hex'),
  ];
  const mark = await remembered(store.db, secretSettings.mark);
  if (markOf(fresh) === mark) {
    complain('this is the secret that the store has: move its file away, or set another');
    return 1;
  }
  if (before !== undefined && markOf(before) !== mark) {
    complain('what is given as the secret of before is another one');
    return 1;
  }
  const { reports, forgotten, addresses, secondFactors } = await renewSecret(
    store,
    { secret: fresh, before: before && encryptionBy(before) },
    now(),
  );
  print(
    `reports ${reports}, hashes forgotten ${forgotten}, addresses lost ${addresses}, second factors to be set up again ${secondFactors}`,
  );
  return 0;
}
