import { open } from 'node:fs/promises';
import { record } from '../audit/audit-log.ts';
import { renewSecret } from '../retention/renew-secret.ts';
import { keyedBy, markOf } from '../store/keyed.ts';
import { openStore } from '../store/open-store.ts';
import { outsideSecret, secretForm, secretSettings } from '../store/secret.ts';
import { remember, remembered } from '../store/settings-of-store.ts';
import type { Store } from '../store/store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/**
 * `secret move FILE` takes the secret of the keyed hashes out of the store into a file, which VIGIE_SECRET_FILE then names.
 * `secret renew` takes the secret that is set outside instead of the one before, which leaked or was lost.
 */
export async function secret(io: CommandIo): Promise<ExitCode> {
  const [act, path] = io.args;
  const store = await openStore(io.settings);
  try {
    if (act === 'move' && path !== undefined) return await move(store, path, io);
    if (act === 'renew' && path === undefined) return await renew(store, io);
    io.complain('secret move FILE | secret renew');
    return 2;
  } finally {
    await store.close();
  }
}

async function move(store: Store, path: string, { print, complain, now }: CommandIo): Promise<ExitCode> {
  const inside = await remembered(store.db, secretSettings.secret);
  if (inside === undefined) {
    complain('the secret does not lie in the store');
    return 1;
  }
  // On disk before it leaves the store, and never over a file that is there.
  const file = await open(path, 'wx', 0o600);
  await file.write(`${inside}\n`);
  await file.sync();
  await file.close();
  await remember(store.db, secretSettings.mark, markOf(Buffer.from(inside, 'hex')));
  await store.db.deleteFrom('setting').where('name', '=', secretSettings.secret).execute();
  await record(store, { actor: 'command', action: 'secret-moved' }, now());
  print(`VIGIE_SECRET_FILE=${path}`);
  return 0;
}

async function renew(store: Store, { settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const outside = await outsideSecret(settings);
  if (outside === undefined || !secretForm.test(outside)) {
    complain('set VIGIE_SECRET_FILE or VIGIE_SECRET to the new secret: openssl rand -hex 32');
    return 1;
  }
  const fresh = Buffer.from(outside, 'hex');
  const { reports, forgotten } = await renewSecret(store, keyedBy(fresh), markOf(fresh), now());
  print(`reports ${reports}, hashes forgotten ${forgotten}`);
  return 0;
}
