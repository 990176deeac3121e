import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../build/extension.ts';
import { readOptions, root } from '../build/target.ts';

/** Where each part of the demonstration listens, on this machine only. */
export const ports = { server: 8025, webmail: 8026, check: 8027 } as const;

/** The folder of all that the demonstration keeps between two starts. */
const folder = join(root, 'var');
/** The profile with which the demonstration's server and extension are run: they share its key. */
export const demoProfile = join(folder, 'demo-profile.json');

/** Writes the profile, its key made at the first start and kept, and builds the extension with it; gives the folder of builds. */
export async function buildDemo(): Promise<string> {
  const keyFile = join(folder, 'demo-key');
  await mkdir(folder, { recursive: true });
  if (!existsSync(keyFile)) await writeFile(keyFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const montpellier = JSON.parse(await readFile(join(root, 'profiles/montpellier.json'), 'utf8')) as object;
  const profile = {
    ...montpellier,
    webmails: [{ kind: 'roundcube', url: `http://localhost:${ports.webmail}/` }],
    report: { server: `http://localhost:${ports.server}`, key: await readFile(keyFile, 'utf8') },
  };
  await writeFile(demoProfile, `${JSON.stringify(profile, undefined, 2)}\n`, { mode: 0o600 });
  const out = join(root, 'dist/demo');
  await buildExtension.build(readOptions({ profile: demoProfile, out }));
  return out;
}
