import { expect, test } from 'vitest';

import { type FeedFetch, sourceOver } from '../../../core/feed/source-over.ts';

interface Asked {
  readonly address: string;
  readonly manner: Parameters<FeedFetch>[1];
}

function answering(body: ReadableStream<Uint8Array> | null): { readonly fetch: FeedFetch; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const headers = new Headers({ 'Retry-After': '60' });
  const fetch: FeedFetch = (address, manner) => {
    asked.push({ address, manner });
    return Promise.resolve({ status: 200, headers, body });
  };
  return { fetch, asked };
}

test.each(['https://vigie.example/feed/v1', 'https://vigie.example/feed/v1/'])('%s is asked by path', async (base) => {
  const { fetch, asked } = answering(null);
  const answer = await sourceOver(base, fetch).get('blob/9f86', undefined);
  expect(asked.map(({ address }) => address)).toEqual(['https://vigie.example/feed/v1/blob/9f86']);
  expect(answer).toMatchObject({ status: 200, retryAfter: '60' });
});

test('no cookie goes along, no cache answers, and nobody leads elsewhere', async () => {
  const { fetch, asked } = answering(null);
  await sourceOver('https://vigie.example', fetch).get('head', '"3-1042"');
  expect(asked[0]?.manner).toEqual({
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: { 'If-None-Match': '"3-1042"' },
  });
});

test('a body that is left early is read no further, and its connection closed', async () => {
  let [given, cancelled] = [0, false];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        given += 1;
        controller.enqueue(Uint8Array.of(given));
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const answer = await sourceOver('https://vigie.example', answering(body).fetch).get('head', undefined);
  for await (const chunk of answer.body) {
    expect(chunk).toEqual(Uint8Array.of(1));
    break;
  }
  expect({ given, cancelled }).toEqual({ given: 1, cancelled: true });
});
