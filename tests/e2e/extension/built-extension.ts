import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildExtension } from '../../../scripts/build/extension.ts';
import { readOptions, root } from '../../../scripts/build/target.ts';
import { hosts } from '../ground/webmails.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';

/** The extension, built for the webmails of the ground. */
export interface BuiltExtension extends Pick<Workplace, 'stop'> {
  /** Its folder for a browser. */
  readonly folderFor: (browser: 'Chromium' | 'Firefox') => string;
}

/** What a test wants otherwise in the profile: `{ report: { server: '…' } }`. */
export type ProfileChanges = Readonly<Record<string, unknown>>;

/** The organisation of the tests: Montpellier's own profile, with the webmails and the border of the ground. */
async function testProfile(changes: ProfileChanges): Promise<object> {
  const montpellier = JSON.parse(await readFile(join(root, 'profiles/montpellier.json'), 'utf8')) as object;
  return {
    ...montpellier,
    webmails: [
      { kind: 'roundcube', url: `https://${hosts.elastic}/` },
      { kind: 'roundcube', url: `https://${hosts.larry}/` },
      { kind: 'sogo', url: `https://${hosts.sogo}/` },
    ],
    border: { authservIds: ['mx.ac-montpellier.fr'], receivedBy: [] },
    report: { server: 'https://vigie.ac-montpellier.fr' },
    ...changes,
  };
}

/** Builds it, with shadow roots that tests may look into unless told otherwise; a minute of the automatic log-out lasts so many milliseconds. */
export async function builtExtension(
  changes: ProfileChanges = {},
  minute = 60_000,
  shadow: ShadowRootMode = 'open',
): Promise<BuiltExtension> {
  const place = await openWorkplace('extension');
  const profile = await place.write('profile.json', JSON.stringify(await testProfile(changes)));
  await buildExtension.build(
    readOptions({
      profile,
      out: join(place.folder, 'dist'),
      ...(shadow === 'open' && { 'open-shadow': 'yes' }),
      minute: String(minute),
    }),
  );
  return {
    folderFor: (browser) => join(place.folder, 'dist', browser === 'Chromium' ? 'chrome' : 'firefox'),
    stop: place.stop,
  };
}
