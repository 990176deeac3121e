import * as v from 'valibot';
import { hex } from '../bytes.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';
import { type Owner, ownerKey } from './owner.ts';

/** Which domains a mailbox has had mail from. */
export interface History {
  /**
   * Whether this message is the first from its domain, and takes note of it. `undefined` while so few domains are known that the
   * first from one says nothing.
   */
  readonly meet: (owner: Owner, registrable: string, message: string) => Promise<boolean | undefined>;
}

/** Domains kept of one mailbox, and known before a new one is news. */
const [mostDomains, fewestDomains] = [5000, 25];

/** The keyed hash of a domain, and a piece of the message's hash by which it was first met, so that it stays the first when read again. */
const meetingsSchema = v.array(v.tuple([v.string(), v.string()]));

/** History as keyed hashes: the key never leaves this browser and cannot be read out, so the list tells nobody who wrote. */
export function history(disk: KeyValues): History {
  let key: Promise<CryptoKey> | undefined;
  const hash = async (text: string): Promise<string> => {
    key ??= storedKey(disk);
    const signature = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
    return hex(new Uint8Array(signature).subarray(0, 10));
  };
  return {
    async meet(owner, registrable, message) {
      const entry = kept(disk, {
        key: `history:${await hash(ownerKey('owner', owner))}`,
        schema: meetingsSchema,
        initial: [],
      });
      const domain = await hash(ownerKey(registrable, owner));
      const first = message.slice(0, 12);
      const before = await entry.read();
      const met = before.find(([known]) => known === domain);
      if (!met)
        await entry.change((meetings) => [...meetings, [domain, first] as [string, string]].slice(-mostDomains));
      if (before.length < fewestDomains) return undefined;
      return met === undefined || met[1] === first;
    },
  };
}

async function storedKey(disk: KeyValues): Promise<CryptoKey> {
  const stored = await disk.get('history-key');
  if (stored instanceof CryptoKey) return stored;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  await disk.set('history-key', made);
  return made;
}
