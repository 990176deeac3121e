/// <reference lib="dom" />
import browser from 'webextension-polyfill';

import type { OpenMessage, PageView } from '../../../extension/webmail/adapter.ts';
import { viewOf } from '../../../extension/webmail/page-view.ts';
import { recognise } from '../../../extension/webmail/recognise.ts';
import type { Order, Seen, SeenOpen } from './probe.ts';

// A content script that runs the adapters in its own world, and tells the page what they see: what the test may order and read.
const view = viewOf(document, {
  pageFact: (name) => browser.runtime.sendMessage(name),
  signal: new AbortController().signal,
});

document.addEventListener('probe-order', (event) => {
  const { id, order } = JSON.parse((event as CustomEvent<string>).detail) as {
    readonly id: string;
    readonly order: Order;
  };
  void carryOut(order).then(
    (result) => answer(id, result),
    (error: unknown) => answer(id, { thrown: String(error) }),
  );
});
document.documentElement.dataset['probe'] = 'ready';

function answer(id: string, result: unknown): void {
  const place = document.createElement('script');
  place.type = 'application/json';
  place.id = id;
  place.textContent = JSON.stringify(result ?? null);
  document.head.append(place);
}

async function carryOut(order: Order): Promise<unknown> {
  const { adapter, looked } = recognise(view);
  if (!adapter) return order.do === 'see' ? { id: undefined, looked } : undefined;
  const [composer] = adapter.composers(view);
  switch (order.do) {
    case 'see':
      return see(view, adapter);
    case 'correct':
      return composer?.correct(order.wrong, order.right);
    case 'save-draft':
      return composer?.saveDraft?.();
    case 'log-out':
      return adapter.logOut?.(view);
    default:
      throw new Error('No such order');
  }
}

async function see(of: PageView, adapter: NonNullable<ReturnType<typeof recognise>['adapter']>): Promise<Seen> {
  return {
    id: adapter.id,
    steps: adapter.steps(of),
    messages: await Promise.all(adapter.openMessages(of).map(seenOpen)),
    listed: adapter.listedSenders(of).map(({ address }) => address),
    mailbox: adapter.mailbox(of) ?? (await adapter.askMailbox?.(of)),
    composers: adapter.composers(of).map((composer) => ({
      recipients: composer.recipients(),
      subject: composer.subject(),
      body: composer.body(),
      sendButtons: composer.sendButtons().length,
      places: (['recipients', 'subject', 'body'] as const).map((field) => composer.place(field) !== undefined),
    })),
  };
}

async function seenOpen({ key, bannerBefore, bodies, shownSender, source }: OpenMessage): Promise<SeenOpen> {
  const given = await source(new AbortController().signal);
  return {
    key,
    banner: bannerBefore.id || bannerBefore.className,
    // It goes before its element, which may be the body itself.
    isBannerOutside: bodies.every((body) => !body.contains(bannerBefore.parentNode)),
    text: bodies.map((body) => ('body' in body ? (body as Document).body : body).textContent?.trim()).join('\n'),
    sender: shownSender,
    source: given.kind === 'raw' ? { kind: 'raw', base64: base64Of(given.bytes) } : given,
  };
}

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
