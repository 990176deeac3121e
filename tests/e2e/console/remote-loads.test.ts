import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { escapeHtml } from '../../../server/evidence/escape-html.ts';
import { previewPage } from '../../../server/evidence/preview-page.ts';
import { previewHeaders } from '../../../server/evidence/preview-policy.ts';
import { mailWith, markupOf, remoteTricks } from '../../server/evidence/remote-tricks.ts';
import { ground } from '../ground/ground.ts';
import type { Browser } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { listen } from '../ground/port.ts';
import type { Workplace } from '../ground/workplace.ts';
import { writeMarkingExtension } from '../marking-extension.ts';

const { front, guests } = ground();
const host = 'vigie.ac-montpellier.fr';
const tricks = Object.keys(remoteTricks);

/** Serves each way to show a mail: as it is in a sandbox alone, with the policy alone, rewritten alone, and as the console does. */
async function pageAt(
  path: string,
): Promise<{ readonly body: string; readonly headers: Readonly<Record<string, string>> }> {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const [, way = '', trick = ''] = path.split('/');
  const rewritten = async () => (await previewPage(mailWith(markupOf(trick)))) ?? '';
  if (way === 'mail-policy') return { body: markupOf(trick), headers: previewHeaders };
  if (way === 'mail-rewritten') return { body: await rewritten(), headers: html };
  if (way === 'mail-console') return { body: await rewritten(), headers: previewHeaders };
  if (way === 'all-sandbox') {
    const frames = tricks.map((each) => `<iframe sandbox srcdoc="${escapeHtml(markupOf(each))}"></iframe>`);
    return { body: `<!doctype html>${frames.join('')}<p id="end">end</p>`, headers: html };
  }
  const frames = tricks.map(
    (each) => `<iframe sandbox referrerpolicy="no-referrer" src="/${way.replace('all', 'mail')}/${each}"></iframe>`,
  );
  return { body: `<!doctype html>${frames.join('')}<p id="end">end</p>`, headers: html };
}

let server: Server;
let extension: Workplace;
beforeAll(async () => {
  extension = await writeMarkingExtension();
  server = createServer((asked, answer) => {
    void pageAt(asked.url ?? '/').then(({ body, headers }) => answer.writeHead(200, headers).end(body));
  });
  await listen(server, guests[host]);
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await extension.stop();
});

describe.for(browsers)('%s', ([, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folder, front });
  });
  afterAll(() => browser.stop());

  /** Trackers that were asked while a page with all tricks was open. */
  async function askedBy(way: string): Promise<ReadonlySet<string>> {
    const before = browser.strayRequests.length;
    const page = await browser.open(`https://${host}/all-${way}`);
    await page.find('#end');
    // What loads late, as a refresh or a preload does, has begun by then.
    await page.evaluate((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)), 3_000);
    await page.close();
    return new Set(
      browser.strayRequests.slice(before).flatMap((asked) => /([\w-]+)\.tracker\.example/u.exec(asked)?.[1] ?? []),
    );
  }

  test('a sandboxed frame alone asks many trackers: what the tests look at does see it', async () => {
    const asked = await askedBy('sandbox');
    expect(asked.size).toBeGreaterThanOrEqual(20);
    expect([...asked]).toEqual(expect.arrayContaining(['img-tag', 'style-import', 'attribute-background']));
  });

  test.for(['rewritten', 'console'])('with %s nobody is asked', async (way) => {
    expect([...(await askedBy(way))]).toEqual([]);
  });

  test('with the policy alone nobody is asked for anything, but Chromium knocks: rewriting is no luxury', async () => {
    const ahead = new Set(['link-preconnect', 'iframe', 'frame']);
    expect([...(await askedBy('policy'))].filter((trick) => !ahead.has(trick))).toEqual([]);
  });
});
