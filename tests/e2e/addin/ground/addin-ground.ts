import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';

import { buildAddin } from '../../../../scripts/build/addin.ts';
import { readOptions } from '../../../../scripts/build/target.ts';
import { programOf } from '../../../../scripts/system/programs.ts';
import type { FakeOptions } from '../../../addin/fake-outlook/fake-outlook.ts';
import { browsersOwn, startProxy } from '../../ground/proxy.ts';
import { startTlsFront } from '../../ground/tls-front.ts';
import { plainServer, serveAddin } from './serve-addin.ts';
import { startReportServer, type ReportServer } from './report-server.ts';

/** The add-in served as it would be, in a Chromium that can reach nobody else. */
export interface AddinGround {
  readonly folder: string;
  readonly reports: ReportServer;
  /** What was asked of anybody but the add-in's host, Microsoft's library and the report server. */
  readonly strayRequests: readonly string[];
  /** What pages complained of: errors, and what their policy did not let in. */
  readonly complaints: string[];
  /** A page of the add-in, in an Outlook of ours or in none. */
  readonly open: (page: string, outlook?: FakeOptions, how?: Opening) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  /** In the browser of another page, with what it keeps. */
  readonly beside?: Page;
  /** A script that runs in the page before any of its own. */
  readonly init?: string;
  /** With a clock that the test moves. */
  readonly clock?: boolean;
}

/** Where the add-in stands in these tests. */
const addinAddress = 'https://addin.example/';
const hostOfOffice = 'appsforoffice.microsoft.com';
/** What Chromium asks of its own maker, which no page has a part in. */
const ownServices = [
  'gaia-url',
  'component-updater=url-source',
  'gcm-checkin-url',
  'gcm-registration-url',
  'autofill-server-url',
];

/** Builds the add-in for Montpellier, with or without a report server, and serves it. */
export async function startAddinGround(
  report: object = { server: 'https://signalement.example/', key: 'k-1' },
): Promise<AddinGround> {
  const out = await mkdtemp(join(tmpdir(), 'vigie-addin-'));
  const profile = JSON.parse(await readFile('profiles/montpellier.json', 'utf8')) as object;
  const profileFile = join(out, 'profile.json');
  await writeFile(profileFile, JSON.stringify({ ...profile, report }));
  const [folder = ''] = await buildAddin.build(readOptions({ out, profile: profileFile, 'addin-url': addinAddress }));
  const officeScript = await bundleOffice();
  const addin = await serveAddin(folder);
  const reports = await startReportServer();
  const office = await plainServer(() => ({
    status: 200,
    headers: { 'content-type': 'text/javascript' },
    body: Buffer.from(officeScript),
  }));
  const front = await startTlsFront({
    'addin.example': addin.address,
    [hostOfOffice]: office.address,
    'signalement.example': reports.address,
  });
  const proxy = await startProxy(front);
  const browser = await chromium.launch({
    executablePath: programOf('chromium', 'chromium-browser'),
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    args: [
      `--ignore-certificate-errors-spki-list=${front.keyFingerprint}`,
      ...ownServices.map((service) => `--${service}=https://${browsersOwn}/`),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const complaints: string[] = [];
  return {
    folder,
    reports,
    strayRequests: proxy.strayRequests,
    complaints,
    async open(path, outlook, { beside, init, clock = false, ...options } = {}) {
      const viewport = { width: 360, height: 800 };
      const context = beside?.context() ?? (await browser.newContext({ locale: 'fr-FR', viewport, ...options }));
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      if (clock) await page.clock.install();
      if (outlook) await page.addInitScript(`globalThis.vigieFake = ${JSON.stringify(outlook)};`);
      if (init !== undefined) await page.addInitScript(init);
      await page.goto(addinAddress + path);
      return page;
    },
    async stop() {
      await browser.close();
      for (const each of [proxy, front, office, reports, addin]) await each.stop();
      await rm(out, { recursive: true, force: true });
    },
  };
}

async function bundleOffice(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'tests/e2e/addin/ground/office-entry.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was bundled');
  return chunk.code;
}
