import browser, { type Runtime } from 'webextension-polyfill';
import type { Answers, Kind, Notice, Request } from './protocol.ts';

/** What goes over the wire: an answer, or why there is none. */
export type Reply = { readonly answer: unknown } | { readonly fault: string };

/**
 * Asks the background, waking it when it sleeps: `await ask({ kind: 'read-tab' })`. Rejects when it refuses or fails, and when
 * the extension was updated or removed under the page: whoever asks must be able to do without.
 */
export async function ask<Of extends Kind>(request: Request<Of> & { readonly kind: Of }): Promise<Answers[Of]> {
  const reply: Reply | undefined = await browser.runtime.sendMessage(request);
  if (reply === undefined) throw new Error(`${request.kind}: nobody answered`);
  if ('fault' in reply) throw new Error(`${request.kind}: ${reply.fault}`);
  // The background answers with what its handler's type says.
  return reply.answer as Answers[Of];
}

/** Answers what arrives, from whomever; must be called while the background starts, or it is not woken for it. */
export function answerAll(answer: (request: unknown, sender: Runtime.MessageSender) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((request: unknown, sender: Runtime.MessageSender) => answer(request, sender));
}

/** Tells every frame of a tab; a tab without a script of ours hears nothing. */
export async function tell(tab: number, notice: Notice): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, notice);
  } catch {
    // Nobody listens there: a page that was left, or none of ours.
  }
}

/** Listens to what the background tells, as long as `signal` lasts. */
export function listen(heard: (notice: Notice) => void, signal: AbortSignal): void {
  const listener = (notice: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id) heard(notice as Notice);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
