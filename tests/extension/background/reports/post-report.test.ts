import { expect, test } from 'vitest';

import { askAnswer, postReport } from '../../../../extension/background/reports/post-report.ts';
import type { Report } from '../../../../core/report/report.ts';

const report: Report = {
  version: 1,
  id: 'a'.repeat(32),
  receipt: 'b'.repeat(32),
  channel: 'extension',
  client: 'extension 0.1.0',
  installation: 'c'.repeat(32),
  language: 'fr',
  happened: ['clicked'],
  comment: '',
  completeness: 'raw',
  message: { sha256: 'd'.repeat(64), size: 3 },
};

test('the report comes first, then the source byte for byte, to the path below the server’s', async () => {
  let asked: { readonly url: string; readonly form: FormData; readonly key: string | null } | undefined;
  const request: typeof fetch = async (url, options) => {
    const key = new Headers(options?.headers).get('authorization');
    asked = { url: new Request(url).url, form: options?.body as FormData, key };
    return new Response(null, { status: 202 });
  };
  const bytes = Uint8Array.of(0, 255, 10);
  expect(await postReport({ server: 'https://vigie.example/base', key: 'k1' }, report, bytes, request)).toEqual({
    kind: 'received',
  });
  expect(asked).toMatchObject({ url: 'https://vigie.example/base/api/v1/reports', key: 'Bearer k1' });
  expect([...(asked?.form.keys() ?? [])]).toEqual(['report', 'message']);
  const [sent, message] = ['report', 'message'].map((name) => asked?.form.get(name) as File);
  expect(message?.type).toBe('message/rfc822');
  expect(new Uint8Array((await message?.arrayBuffer()) ?? [])).toEqual(bytes);
  expect(JSON.parse((await sent?.text()) ?? '')).toEqual(report);
});

test.for([
  [202, 'received'],
  [200, 'received'],
  [400, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
  [401, 'failed'],
  [404, 'failed'],
  [429, 'failed'],
  [503, 'failed'],
] as const)('%i is %s', async ([status, kind]) => {
  const request: typeof fetch = async () => new Response(null, { status });
  expect((await postReport({ server: 'https://vigie.example' }, report, Uint8Array.of(1), request)).kind).toBe(kind);
});

test('no network is no refusal', async () => {
  const request: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const came = await postReport({ server: 'https://vigie.example' }, report, Uint8Array.of(1), request);
  expect(came).toEqual({ kind: 'failed', problem: 'TypeError', retryAfter: undefined });
  expect(await askAnswer({ server: 'https://vigie.example' }, report.receipt, request)).toBeUndefined();
});

test('an answer of another shape is none', async () => {
  const request: typeof fetch = async () => Response.json({ status: 'answered', decision: 'whatever' });
  expect(await askAnswer({ server: 'https://vigie.example' }, report.receipt, request)).toBeUndefined();
});
