import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import { keyedBy, markOf, type Keyed } from './keyed.ts';
import { remembered, rememberFirst } from './settings-of-store.ts';
import type { Store } from './store.ts';

/** Where the secret of the keyed hashes is set; nowhere: it lies in the store itself. */
export type SecretPlace = Pick<Settings, 'secret' | 'secretFile'>;

/** A store's keyed hash, or why it cannot be made. */
export type KeyedReading =
  | { readonly ok: true; readonly keyed: Keyed; readonly secret: Buffer }
  | { readonly ok: false; readonly problem: string };

/** The names under which a store remembers its secret, or by what it knows one that lies elsewhere. */
export const secretSettings = { secret: 'secret', mark: 'secret-mark' } as const;

/** What a file or a variable must hold: 32 bytes in hexadecimal, as `openssl rand -hex 32` prints them. */
export const secretForm = /^[0-9a-f]{64}$/iu;

/**
 * The keyed hash of a store. A secret from outside must be the one by which the store has hashed so far: with another, nothing that is
 * known would be recognised, and nobody would be told.
 */
export async function openKeyed(store: Store, place: SecretPlace): Promise<KeyedReading> {
  const outside = await outsideSecret(place);
  if (outside !== undefined && !secretForm.test(outside)) {
    return problem('VIGIE_SECRET, VIGIE_SECRET_FILE: 64 hexadecimal digits are expected, as of openssl rand -hex 32');
  }
  const inside = await remembered(store.db, secretSettings.secret);
  const mark = await remembered(store.db, secretSettings.mark);
  if (outside === undefined) {
    if (inside === undefined && mark !== undefined) {
      return problem('the secret of this store lies outside: set VIGIE_SECRET_FILE or VIGIE_SECRET');
    }
    const fresh = randomBytes(32).toString('hex');
    return read(Buffer.from(inside ?? (await rememberFirst(store.db, secretSettings.secret, fresh)), 'hex'));
  }
  const secret = Buffer.from(outside, 'hex');
  const isOther =
    inside === undefined
      ? (await rememberFirst(store.db, secretSettings.mark, mark ?? markOf(secret))) !== markOf(secret)
      : secret.toString('hex') !== inside;
  return isOther
    ? problem('this is not the secret by which the store has hashed so far; “secret renew” takes another')
    : read(secret);
}

/** What is set outside, as it stands there; throws where the file cannot be read. */
export async function outsideSecret({ secret, secretFile }: SecretPlace): Promise<string | undefined> {
  return secretFile === undefined ? secret : (await readFile(secretFile, 'utf8')).trim();
}

function read(secret: Buffer): KeyedReading {
  return secret.length === 32 ? { ok: true, keyed: keyedBy(secret), secret } : problem('the store has lost its secret');
}

function problem(text: string): KeyedReading {
  return { ok: false, problem: text };
}
