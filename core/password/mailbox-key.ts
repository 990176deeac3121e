import { fingerprintOf, type DeriveBits } from './fingerprint.ts';

/**
 * Under what a mailbox's fingerprint is kept, so that one person's raises no alarm for the next and no address is written down:
 * `81b04fe`. As dear to try as a password; but whoever already knows the address can tell that it is kept here.
 */
export async function mailboxKeyOf(address: string, salt: Uint8Array, derive: DeriveBits): Promise<string> {
  // A mailbox's name is never taken for a password with the same letters.
  const { value } = await fingerprintOf(`mailbox\n${address.trim().toLowerCase()}`, salt, derive);
  return value;
}
