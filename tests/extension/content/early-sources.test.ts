import { expect, test } from 'vitest';

import { withEarlySources } from '../../../extension/content/early-sources.ts';
import type { MessageSource, OpenMessage, PageView, WebmailAdapter } from '../../../extension/webmail/adapter.ts';

const view = {} as PageView;
const { signal } = new AbortController();

/** An adapter that finds messages of these keys; `fetched` counts what is asked of the server. */
function webmail(keys: readonly string[], source: (key: string) => Promise<MessageSource>) {
  const fetched: string[] = [];
  const open = keys.map((key) => ({
    key,
    source: () => {
      fetched.push(key);
      return source(key);
    },
  }));
  const adapter = { id: 'roundcube', openMessages: () => open } as unknown as WebmailAdapter;
  return { adapter, fetched };
}

const raw = async (key: string): Promise<MessageSource> => ({ kind: 'raw', bytes: new TextEncoder().encode(key) });
const first = (adapter: WebmailAdapter): OpenMessage => adapter.openMessages(view)[0] as OpenMessage;

test('what is open already is fetched at once, and no second time for who asks for it', async () => {
  const { adapter, fetched } = webmail(['1'], raw);
  const early = withEarlySources(adapter, view, signal);
  expect(fetched).toEqual(['1']);
  expect(await first(early).source(signal)).toEqual(await raw('1'));
  expect(fetched).toEqual(['1']);
});

test('a message that is opened again is fetched again', async () => {
  const { adapter, fetched } = webmail(['1'], raw);
  const early = withEarlySources(adapter, view, signal);
  await first(early).source(signal);
  await first(early).source(signal);
  expect(fetched).toEqual(['1', '1']);
});

test('a failure is told to who asks, and to nobody else', async () => {
  const { adapter } = webmail(['1'], () => Promise.reject(new Error('no network')));
  const early = withEarlySources(adapter, view, signal);
  await new Promise((resolve) => setTimeout(resolve));
  await expect(first(early).source(signal)).rejects.toThrow('no network');
});
