import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { marie } from '../ground/people.ts';
import { type Roundcube, startRoundcube } from '../ground/roundcube.ts';
import { type SignOn, startSignOn } from '../ground/sign-on.ts';
import { startTlsFront, type TlsFront } from '../ground/tls-front.ts';
import { isSignedOut } from './signed-out.ts';

const { mail } = ground();
const signOnOrigin = 'https://cas.ac-montpellier.fr';
const gateOrigin = 'https://courrier.ac-montpellier.fr';
const policy = { minutes: 1, warningSeconds: 30, mayDisable: true, sharedComputer: { minutes: 1, mayDisable: false } };

let roundcube: Roundcube;
let signOn: SignOn;
let front: TlsFront;
const extensions: BuiltExtension[] = [];
beforeAll(async () => {
  roundcube = await startRoundcube({ skin: 'elastic', ...mail, settings: { plugins: ['http_authentication'] } });
  signOn = await startSignOn({ signOnOrigin, gateOrigin, upstream: roundcube.url });
  front = await startTlsFront({
    [new URL(signOnOrigin).hostname]: signOn.url,
    [new URL(gateOrigin).hostname]: signOn.gate,
  });
});
afterAll(async () => {
  await front.stop();
  await signOn.stop();
  await roundcube.stop();
  for (const extension of extensions) await extension.stop();
});

describe.for(browsers)('%s', ([name, start]) => {
  /** Left alone behind a single sign-on, with and without an address in the profile where that logs out. */
  async function leftAlone(signOnLogOut: string | undefined): Promise<{ browser: Browser; page: Page }> {
    const webmail = { kind: 'roundcube', url: `${gateOrigin}/`, ...(signOnLogOut && { signOnLogOut }) };
    const extension = await builtExtension({ idle: policy, report: {}, webmails: [webmail] }, 8000);
    extensions.push(extension);
    const browser = await start({ extension: extension.folderFor(name), front });
    onTestFinished(() => browser.stop());
    const page = await browser.open(`${gateOrigin}/`);
    await (await page.find('#user')).type(marie.address);
    await (await page.find('#password')).type(marie.password);
    await page.press('Enter');
    await page.find('#messagelist');
    await isSignedOut(page);
    return { browser, page };
  }

  test('afterwards the webmail asks for the password again', async () => {
    const { browser, page } = await leftAlone(`${signOnOrigin}/logout`);
    expect(await (await page.find('main')).text()).not.toMatch(/toutes les fenêtres/u);
    const next = await browser.open(`${gateOrigin}/`);
    await next.find('#password');
    expect(next.url()).toContain(signOnOrigin);
  });

  test('where nobody knows how to leave the single sign-on, the page says that the browser must be closed', async () => {
    const { page } = await leftAlone(undefined);
    expect(await (await page.find('main')).text()).toMatch(/fenêtres|navigateur/u);
  });
});
