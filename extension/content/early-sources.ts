import type { MessageSource, PageView, WebmailAdapter } from '../webmail/adapter.ts';

/**
 * The same adapter, which has begun to fetch the sources of the messages that are open already: what the background takes to wake, a third
 * of a second after a rest, is as long as the webmail's server takes to answer.
 */
export function withEarlySources(adapter: WebmailAdapter, view: PageView, signal: AbortSignal): WebmailAdapter {
  const early = new Map<string, Promise<MessageSource>>();
  for (const { key, source } of adapter.openMessages(view)) {
    const fetched = source(signal);
    early.set(key, fetched);
    // Nobody may come to ask for it; who does hears of the failure.
    fetched.catch(() => undefined);
  }
  return {
    ...adapter,
    openMessages: (of) =>
      adapter.openMessages(of).map((message) => ({
        ...message,
        source(until) {
          const fetched = early.get(message.key);
          // Once: a message that is opened again may be another by then.
          early.delete(message.key);
          return fetched ?? message.source(until);
        },
      })),
  };
}
