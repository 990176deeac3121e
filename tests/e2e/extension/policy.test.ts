import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { findBrowser } from '../../../scripts/system/programs.ts';
import type { Browser } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { ground } from '../ground/ground.ts';
import { layOverEtc, type MachineFiles } from '../ground/machine-files.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';

const { front, guests } = ground();
const host = 'vigie.ac-montpellier.fr';

interface Policy {
  readonly [key: string]: unknown;
}

/** What is set besides, for the test: Chromium's tools do not look into what a policy installed unless they are told that they may. */
const inspectable = { DeveloperToolsAvailability: 1 };
/**
 * An add-on without Mozilla's signature, from a server whose certificate is of an authority of one's own: Debian's ESR takes it so, a release of
 * Firefox never does.
 */
const unsigned = {
  'xpinstall.signatures.required': { Value: false, Status: 'locked' },
  'extensions.install.requireBuiltInCerts': { Value: false, Status: 'locked' },
};

let place: Workplace;
let folder: string;
const asked = new Set<string>();
const server = createServer((request, answer) => {
  const name = new URL(request.url ?? '', `https://${host}`).pathname.replace('/extension/', '');
  asked.add(name);
  readFile(join(folder, name)).then(
    (bytes) => answer.end(bytes),
    () => answer.writeHead(404).end(),
  );
});

beforeAll(async () => {
  place = await openWorkplace('policy');
  const montpellier = JSON.parse(await readFile('profiles/montpellier.json', 'utf8')) as Policy;
  const profile = await place.write('profile.json', JSON.stringify({ ...montpellier, idle: { minutes: 7 } }));
  const managed = await place.write(
    'managed.json',
    JSON.stringify({ ...montpellier, idle: { minutes: 9, mayDisable: false } }),
  );
  folder = join(place.folder, 'self-hosted');
  const where = ['--self-hosted', `https://${host}/extension/`, '--key', join(place.folder, 'key.pem')];
  const what = ['--profile', profile, '--managed', managed, '--out', place.folder];
  await promisify(execFile)(process.execPath, ['scripts/pack.ts', ...what, ...where]);
  await new Promise<void>((resolve) => server.listen(guests[host], '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await place.stop();
});

async function policyIn(name: string): Promise<Policy> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as Policy;
}

function extensionIn(policy: Policy): string {
  const [id = ''] = Object.keys(policy['ExtensionSettings'] as object);
  return id;
}

/** What an administrator puts into `/etc` for each browser, as it was packed. */
const machines = {
  async Chromium() {
    const policy = await policyIn('policy-chromium.json');
    const files = {
      'chromium/policies/managed/vigie.json': JSON.stringify(policy),
      'chromium/policies/managed/test.json': JSON.stringify(inspectable),
    };
    return { id: extensionIn(policy), files };
  },
  async Firefox() {
    const { policies } = (await policyIn('policy-firefox.json')) as { readonly policies: Policy };
    const Certificates = { Install: [await place.write('authority.pem', front.authority)] };
    const file = { policies: { ...policies, Preferences: unsigned, Certificates } };
    return { id: extensionIn(policies), files: { 'firefox/policies/policies.json': JSON.stringify(file) } };
  },
} as const;

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  let machine: MachineFiles;
  beforeAll(async () => {
    const { id, files } = await machines[name]();
    machine = await layOverEtc(place, files);
    const starter = await machine.starterOf(findBrowser(name === 'Chromium' ? 'chromium' : 'firefox') ?? name);
    browser = await start({ extension: { starter, id }, front });
  });
  afterAll(async () => {
    await browser.stop();
    await machine.stop();
  });

  test('a policy installs the extension from a server of one’s own, and the profile that it gives is followed, shown and locked', async () => {
    expect(asked).toContain(name === 'Chromium' ? 'vigie.crx' : 'vigie.xpi');
    const page = await browser.open(`${browser.extensionOrigin}/options.html`);
    // The first reading of a policy takes Chromium seconds; until then the profile that was built in is followed.
    await vi.waitFor(
      async () => {
        await page.goTo(`${browser.extensionOrigin}/options.html`);
        await page.find('.v-notice', { containing: 'Votre académie a fixé certains de ces réglages', seconds: 2 });
      },
      { timeout: 30_000 },
    );
    const panel = await (await page.find('.p-panel', { containing: 'Décidé par votre académie' })).text();
    expect(panel).toMatch(/9\sminutes/u);
    expect(panel).not.toMatch(/7\sminutes|15\sminutes|Jamais/u);
    await page.goTo(`${browser.extensionOrigin}/diagnostics.html`);
    await page.find('dd', { containing: 'fixé par votre académie' });
    expect(browser.strayRequests).toEqual([]);
  });
});
