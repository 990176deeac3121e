import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import type { Workplace } from '../ground/workplace.ts';
import { cunning } from './cunning-mail.ts';
import { bluemindOther, bluemindPage } from './pages/bluemind.ts';
import {
  convergenceAnswer,
  convergenceByRequest,
  convergenceListed,
  convergenceOther,
  convergencePage,
} from './pages/convergence.ts';
import { unknownFrame, unknownInline, unknownShadow } from './pages/generic.ts';
import { gmailPage } from './pages/gmail.ts';
import { exchangePage, microsoft365Page } from './pages/outlook-web.ts';
import { shown, type WebmailPage } from './pages/page.ts';
import { type Fault, type Pages, servePages } from './pages/serve.ts';
import { bnumPage } from './pages/roundcube.ts';
import {
  zimbraConversation,
  zimbraMeanwhile,
  zimbraMessage,
  zimbraPlain,
  zimbraWindow,
} from './pages/zimbra-classic.ts';
import { basicPage } from './pages/zimbra-basic.ts';
import { modernAmbiguous, modernConversation, modernMessage } from './pages/zimbra-modern.ts';
import { see, writeProbeExtension } from './probe.ts';

const pages: readonly WebmailPage[] = [
  bnumPage,
  zimbraConversation,
  zimbraMessage,
  zimbraMeanwhile,
  zimbraPlain,
  zimbraWindow,
  modernMessage,
  modernConversation,
  modernAmbiguous,
  basicPage,
  convergencePage,
  convergenceByRequest,
  convergenceListed,
  convergenceOther,
  convergenceAnswer,
  bluemindPage,
  bluemindOther,
  exchangePage,
  microsoft365Page,
  gmailPage,
  unknownInline,
  unknownFrame,
  unknownShadow,
];

/** A fault of the server, and what the diagnostics page says of it. */
const faults: readonly (readonly [Fault, RegExp])[] = [
  ['log-in page', /page instead|tell|no list/u],
  ['refused', /HTTP 401|tell/u],
  ['broken', /HTTP 500|tell/u],
  ['wrong type', /image\/png|tell/u],
  ['no message', /begin as a message|no list|application|text\/plain|tell|sender/u],
  ['elsewhere', /TypeError|tell/u],
  ['silent', /HTTP 502|tell/u],
];

let extension: Workplace;
let served: Pages;
beforeAll(async () => {
  served = await servePages(pages);
  extension = await writeProbeExtension(served.front.hosts);
});
afterAll(async () => {
  await served.stop();
  await extension.stop();
});

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folder, front: served.front });
  });
  afterAll(() => browser.stop());
  afterEach(() => served.fail(undefined));

  describe.for(pages)('$id at $host', (fixture) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open(`https://${fixture.host}${fixture.path}`);
    });
    afterAll(() => page.close());

    test('the message that is open is seen, whatever marks its body imitates', async () => {
      const seen = await see(page, fixture.frame);
      expect(seen.id).toBe(fixture.id);
      expect(seen.mailbox).toBe(fixture.mailbox);
      expect(seen.steps.filter(({ found }) => !found)).toEqual([]);
      expect(seen.messages).toMatchObject([{ isBannerOutside: true, sender: { name: shown.name } }]);
      // Zimbra's classic interface shows names alone.
      if (fixture.id !== 'zimbra-classic') expect(seen.messages[0]?.sender?.address).toBe(shown.address);
      expect(seen.messages[0]?.text).toContain('Bonjour, à bientôt');
    });

    test('its source is what the server has, or what of it there is', async () => {
      const given = (await see(page, fixture.frame)).messages[0]?.source;
      if (fixture.gives === 'raw') {
        expect(given?.kind === 'raw' ? Buffer.from(given.base64, 'base64').equals(cunning) : given).toBe(true);
        return;
      }
      expect(given).toMatchObject({ kind: 'seen', message: { completeness: fixture.gives } });
      if (given?.kind !== 'seen') return;
      expect(given.insteadOf?.step).toBe(fixture.insteadOf);
      expect(given.message.html).toContain('https://webmail.ac-montpe11ier.fr/');
      if (fixture.gives === 'view') expect(given.message.from?.name).toBe(shown.name);
      else expect(given.message.headers).toContain(`From: "${shown.name}" <${shown.address}>\r\n`);
    });

    test('messages being written are seen', async () => {
      const { composers } = await see(page, fixture.frame);
      expect(composers).toHaveLength(fixture.composers);
      for (const composer of composers) {
        expect(composer).toMatchObject({
          recipients: [{ address: 'claire@ac-montpelier.fr', field: 'to' }],
          subject: 'Conseil',
          body: { own: 'Bonjour Claire' },
          sendButtons: 1,
          places: [true, true, true],
        });
      }
    });

    // What goes wrong at the server is the same in all browsers.
    test.runIf(name === 'Chromium' && fixture.gives !== 'view')(
      'a server at fault leaves what is shown, and the step that failed',
      async () => {
        for (const [fault, why] of faults) {
          served.fail(fault);
          const given = (await see(page, fixture.frame)).messages[0]?.source;
          expect(given, fault).toMatchObject({ kind: 'seen', message: { completeness: 'view' } });
          expect(given?.kind === 'seen' ? given.insteadOf?.why : undefined, fault).toMatch(why);
        }
      },
    );
  });

  test('an answer without end is given up', async () => {
    const page = await browser.open(`https://${gmailPage.host}${gmailPage.path}`);
    served.fail('endless');
    const given = (await see(page)).messages[0]?.source;
    expect(given).toMatchObject({
      kind: 'seen',
      insteadOf: { step: 'the source by view=att', why: 'more than 64 MB' },
    });
    await page.close();
  });

  test('nothing was asked of anybody else', () => {
    expect(browser.strayRequests.filter((request) => !request.includes('cas.example'))).toEqual([]);
  });
});
