import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/target.ts';
import { addressesOf, type Place } from './place.ts';
import { trialRoot } from './signer.ts';

/** The profile of the demonstration, which its server and its extension share. */
export interface DemoProfile {
  /** Its file. */
  readonly file: string;
  /** Tells one demonstration from another, and nobody its key: `5f0c3a…`. */
  readonly id: string;
}

/** Writes the profile: Montpellier's with the demonstration's webmail and server; the key is made at the first start and kept. */
export async function writeProfile(place: Place): Promise<DemoProfile> {
  const [file, keyFile] = [join(place.folder, 'profile.json'), join(place.folder, 'key')];
  await mkdir(place.folder, { recursive: true });
  if (!existsSync(keyFile)) await writeFile(keyFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const key = await readFile(keyFile, 'utf8');
  const addresses = addressesOf(place);
  const profile = {
    ...(JSON.parse(await readFile(join(root, 'profiles/montpellier.json'), 'utf8')) as object),
    webmails: [{ kind: 'roundcube', url: addresses.webmail }],
    border: { authservIds: ['mx.ac-montpellier.fr'], receivedBy: [] },
    report: { server: addresses.server, key },
    feed: { url: `${addresses.server}/feed/v1`, publicKeys: [await trialRoot(place)] },
  };
  await writeFile(file, `${JSON.stringify(profile, undefined, 2)}\n`, { mode: 0o600 });
  return { file, id: createHash('sha256').update(`demo\0${key}`).digest('hex').slice(0, 32) };
}
