import { beforeEach, expect, test, vi } from 'vitest';

import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { readProfile } from '../../../core/profile/read-profile.ts';
import type { Background } from '../../../extension/background/background.ts';
import { trust } from '../../../extension/background/known/trust.ts';
import { type Frames, frames } from '../../../extension/background/tabs/frames.ts';
import { memoryValues } from '../memory-values.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { contains: async () => false },
    extension: { isAllowedIncognitoAccess: async () => false },
  },
}));
// Another file of the same process may have loaded it with a browser of its own.
vi.resetModules();
const { settingsView } = await import('../../../extension/background/settings-view.ts');

const webmail = 'https://webmail.ac-montpellier.fr';
const read = readProfile(montpellier);
let open: Frames;
let background: Background;
beforeEach(async () => {
  open = frames(memoryValues());
  const known = trust(memoryValues());
  for (const name of ['marie', 'jean']) {
    const owner = { webmail, mailbox: `${name}@ac-montpellier.fr` };
    await known.add({ owner, what: 'message', subject: 'a'.repeat(64), name: `Courrier de ${name}`, since: 1 });
  }
  background = {
    profiles: { inForce: async () => ({ profile: read.ok && read.profile, from: 'build', problems: [] }) },
    settings: { read: async () => ({ idleOff: false, sharedComputer: false }) },
    language: async () => 'fr',
    knowledge: { trust: known },
    hosts: { list: async () => [] },
    frames: open,
  } as unknown as Background;
});

test('what one person called legitimate is shown while their mailbox is open, and to nobody else', async () => {
  const names = async (): Promise<readonly string[]> =>
    (await settingsView(background)).trusted.map(({ name }) => name);
  expect(await names()).toEqual([]);
  const state = { webmail: 'roundcube', marks: [], steps: [], mailbox: 'marie@ac-montpellier.fr', messages: [] };
  await open.told({ tab: 7, frame: 0, origin: webmail, state });
  expect(await names()).toEqual(['Courrier de marie']);
  await open.left({ tab: 7, frame: 0 });
  expect(await names()).toEqual([]);
});
