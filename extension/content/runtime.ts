import { ask, listen } from '../bus.ts';
import type { Notice } from '../protocol.ts';
import type { Greeting } from '../protocol/reading.ts';
import type { PageView, WebmailAdapter } from '../webmail/adapter.ts';
import { viewOf } from '../webmail/page-view.ts';
import { recognise } from '../webmail/recognise.ts';
import { attachParts } from './attach-parts.ts';
import { withEarlySources } from './early-sources.ts';
import { followComposers } from './follow-composers.ts';
import { followMessages } from './follow-messages.ts';
import { startIdle } from './idle/start-idle.ts';
import type { WebmailPage } from './part.ts';
import { parts } from './parts.ts';
import { tellFrame } from './tell-frame.ts';
import { tellUnrecognised } from './tell-unrecognised.ts';
import { watchChanges } from './watch-changes.ts';

/** Runs in every frame of a webmail: waits until the page is one that an adapter knows, then attaches the parts. */
export async function startRuntime(document: Document, end: AbortController): Promise<void> {
  const { signal } = end;
  const view = viewOf(document, {
    signal,
    pageFact: async (name) => (await ask({ kind: 'page-fact', name })) ?? undefined,
  });
  const changes = watchChanges(document, signal);
  let attached: Attached | undefined;
  const greeted = ask({ kind: 'greet' });
  const { adapter: known } = recognise(view);
  const early = known && known.id !== 'generic' ? withEarlySources(known, view, signal) : undefined;
  const mailbox = mailboxAsked(view);
  if (known) void mailbox(known);
  let greeting = await greeted;

  const attach = (adapter: WebmailAdapter, life: AbortController): void => {
    const noticed = new Set<(notice: Notice) => void>();
    listen((notice) => noticed.forEach((hear) => hear(notice)), life.signal);
    const page: WebmailPage = {
      adapter,
      view,
      greeting,
      onChange: changes.onChange,
      onNotice(hear, until) {
        noticed.add(hear);
        until.addEventListener('abort', () => noticed.delete(hear));
      },
      fault: (where, error) => {
        // The background is gone, with the extension: there is nobody left to tell.
        ask({ kind: 'tell-fault', where, what: faultText(error) }).catch(() => end.abort());
      },
    };
    const told = tellFrame(page);
    followMessages(page, told, life.signal);
    followComposers(page, life.signal);
    attachParts(parts, page, (part) => part.attachToPage?.(page, life.signal));
  };
  const look = (): void => {
    const adapter = attached?.adapter ?? recognised(view, greeting);
    if (!adapter || attached) return;
    attached = { adapter, life: childOf(signal) };
    begin(adapter.id === early?.id ? early : adapter, attached.life);
  };
  const begin = (adapter: WebmailAdapter, life: AbortController): void => {
    const asked = mailbox(adapter);
    const attachFor = async (whose: Promise<string | undefined>): Promise<void> => {
      const owner = await whose;
      if (!life.signal.aborted) attach({ ...adapter, mailbox: () => owner }, life);
    };
    if (asked) void attachFor(asked);
    else attach(adapter, life);
  };
  const greetAgain = async (): Promise<void> => {
    greeting = await ask({ kind: 'greet' });
    attached?.life.abort();
    attached = undefined;
    look();
  };
  listen((notice) => {
    if (notice.kind === 'greet-again') greetAgain().catch(() => end.abort());
  }, signal);
  changes.onChange(look, signal);
  look();
  tellUnrecognised(view, () => attached !== undefined, signal);
  startIdle({ view, adapter: () => recognised(view, greeting), greeting, signal });
}

interface Attached {
  readonly adapter: WebmailAdapter;
  readonly life: AbortController;
}

/** The generic adapter fits any page, so it is taken only where somebody said that it should be. */
function recognised(view: Parameters<typeof recognise>[0], { generic }: Greeting): WebmailAdapter | undefined {
  const { adapter } = recognise(view);
  return adapter?.id === 'generic' && !generic ? undefined : adapter;
}

/** Asks whose mailbox it is where only the server tells, once for a page. */
function mailboxAsked(view: PageView): (adapter: WebmailAdapter) => Promise<string | undefined> | undefined {
  let asked: Promise<string | undefined> | undefined;
  return ({ askMailbox }) => {
    if (!askMailbox) return undefined;
    // Whom nobody can tell is nobody known: messages are judged all the same.
    asked ??= askMailbox(view).catch(() => undefined);
    return asked;
  };
}

function childOf(parent: AbortSignal): AbortController {
  const child = new AbortController();
  parent.addEventListener('abort', () => child.abort());
  return child;
}

function faultText(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2000);
}
