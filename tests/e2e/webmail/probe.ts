/// <reference lib="dom" />
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';

import type {
  ComposedRecipient,
  Mark,
  MessageSource,
  OpenMessage,
  WebmailId,
} from '../../../extension/webmail/adapter.ts';
import type { Page } from '../ground/browser.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';

/** What the probe can be told to do in the frame that an adapter recognises. */
export type Order =
  | { readonly do: 'see' | 'save-draft' | 'log-out' }
  | { readonly do: 'correct'; readonly wrong: string; readonly right: string };

/** A message as the adapter sees it. */
export interface SeenOpen {
  readonly key: string;
  readonly banner: string;
  readonly isBannerOutside: boolean;
  readonly text: string;
  readonly sender: OpenMessage['shownSender'];
  readonly source: { readonly kind: 'raw'; readonly base64: string } | Exclude<MessageSource, { readonly kind: 'raw' }>;
}

/** All that an adapter sees in a frame. */
export interface Seen {
  readonly id: WebmailId;
  readonly steps: readonly Mark[];
  readonly messages: readonly SeenOpen[];
  readonly listed: readonly string[];
  readonly mailbox: string | undefined;
  readonly composers: readonly {
    readonly recipients: readonly ComposedRecipient[];
    readonly subject: string;
    readonly body: { readonly own: string; readonly quoted: string };
    readonly sendButtons: number;
    readonly places: readonly boolean[];
  }[];
}

/** Writes an extension whose content script runs the adapters in every frame of some hosts. */
export async function writeProbeExtension(hosts: readonly string[]): Promise<Workplace> {
  const place = await openWorkplace('probe');
  const matches = hosts.map((host) => `https://${host}/*`);
  await place.write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Runs the webmail adapters',
      version: '1.0',
      permissions: ['scripting'],
      host_permissions: matches,
      // Firefox takes the one, Chromium the other.
      background: { scripts: ['background.js'], service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['probe.js'], all_frames: true, run_at: 'document_idle' }],
      browser_specific_settings: { gecko: { id: 'probe@vigie.example' } },
    }),
  );
  for (const [entry, name] of [
    ['probe-entry', 'probe'],
    ['probe-background-entry', 'background'],
  ] as const) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: place.folder,
        emptyOutDir: false,
        lib: { entry: `tests/e2e/webmail/${entry}.ts`, formats: ['iife'], name, fileName: () => `${name}.js` },
      },
    });
  }
  return place;
}

let orders = 0;

/** Has the probe do something in each frame of a tab, and gives what came of it frame by frame, the top one first. */
export async function order(page: Page, what: Order, frames: readonly string[] = ['']): Promise<readonly unknown[]> {
  orders += 1;
  const id = `probe-${orders}`;
  const deadline = Date.now() + 30_000;
  // A frame may show its message before content scripts run in it.
  const isReady = (): Promise<boolean> => page.evaluate(areReady, frames);
  while (!(await isReady()) && Date.now() < deadline) await sleep(50);
  await page.evaluate(sendOrder, { id, detail: JSON.stringify({ id, order: what }), frames });
  while (Date.now() < deadline) {
    const texts = await page.evaluate(readAnswers, { id, frames });
    if (texts.every((text) => text !== '')) return texts.map((text): unknown => JSON.parse(text));
    await sleep(50);
  }
  throw new Error(`The probe did not answer ${what.do}`);
}

/** What the adapters see in the top frame, or in a frame: `'#inner in #outer'`. */
export async function see(page: Page, frame = ''): Promise<Seen> {
  const [seen] = await order(page, { do: 'see' }, [frame]);
  return seen as Seen;
}

// The next three run in the page.

function areReady(frames: readonly string[]): boolean {
  return frames.every((frame) => {
    const inner = frame
      .split(' in ')
      .filter((selector) => selector !== '')
      .reduceRight<Document | null | undefined>(
        (page, selector) => page?.querySelector<HTMLIFrameElement>(selector)?.contentDocument,
        document,
      );
    return inner?.documentElement.dataset['probe'] === 'ready';
  });
}

function sendOrder({ id, detail, frames }: { id: string; detail: string; frames: readonly string[] }): void {
  for (const frame of frames) {
    const inner = frame
      .split(' in ')
      .filter((selector) => selector !== '')
      .reduceRight<Document | null | undefined>(
        (page, selector) => page?.querySelector<HTMLIFrameElement>(selector)?.contentDocument,
        document,
      );
    for (const old of inner?.querySelectorAll('script[id^="probe-"]') ?? []) if (old.id !== id) old.remove();
    inner?.dispatchEvent(new CustomEvent('probe-order', { detail }));
  }
}

function readAnswers({ id, frames }: { id: string; frames: readonly string[] }): readonly string[] {
  return frames.map((frame) => {
    const inner = frame
      .split(' in ')
      .filter((selector) => selector !== '')
      .reduceRight<Document | null | undefined>(
        (page, selector) => page?.querySelector<HTMLIFrameElement>(selector)?.contentDocument,
        document,
      );
    return inner?.getElementById(id)?.textContent ?? '';
  });
}
