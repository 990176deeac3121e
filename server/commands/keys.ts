import { record } from '../audit/audit-log.ts';
import { addIngestKey, revokeIngestKeys } from '../intake/ingest-keys.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

const channels = new Set(['any', 'extension', 'add-in', 'check-page']);

/** `keys`, `keys add CHANNEL LABEL`, `keys revoke LABEL`. A new key is printed once. */
export async function keys({ args, settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const [act = 'list', first = '', second = ''] = args;
  const isAdd = act === 'add' && channels.has(first) && second !== '';
  if (act !== 'list' && !isAdd && !(act === 'revoke' && first !== '')) {
    complain('keys | keys add any|extension|add-in|check-page LABEL | keys revoke LABEL');
    return 2;
  }
  const store = await openStore(settings);
  try {
    if (isAdd) {
      print(await addIngestKey(store.db, first, second, now()));
      await record(store, { actor: 'command', action: 'key-added', target: second, facts: { channel: first } }, now());
    } else if (act === 'revoke') {
      const revoked = await revokeIngestKeys(store.db, first, now());
      await record(store, { actor: 'command', action: 'key-revoked', target: first, facts: { revoked } }, now());
      print(`${revoked}`);
      return revoked > 0 ? 0 : 1;
    } else {
      const rows = await store.db.selectFrom('ingest_key').selectAll().orderBy('created_at').execute();
      for (const { label, channel, revoked_at } of rows)
        print(`${label}\t${channel}\t${revoked_at === null ? '' : 'revoked'}`);
    }
    return 0;
  } finally {
    await store.close();
  }
}
