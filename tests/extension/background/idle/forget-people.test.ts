import { expect, test } from 'vitest';

import { forgetPeople } from '../../../../extension/background/idle/forget-people.ts';
import type { ReportQueue } from '../../../../extension/background/reports/queue.ts';
import { kept } from '../../../../extension/background/store/kept.ts';
import { type Settings, settingsSchema } from '../../../../extension/protocol/settings.ts';
import { memoryValues } from '../../memory-values.ts';

/** A shared computer on which somebody worked, and what is done with their reports. */
async function used(waiting: number) {
  const stores = { disk: memoryValues(), session: memoryValues() };
  const theirs = ['trust', 'history:1', 'history-key', 'draft:1', 'report:1', 'reuse', 'recent', 'passes'];
  for (const key of [...theirs, 'idle', 'hosts', 'policy', 'installation', 'feed:1']) {
    await stores.disk.set(key, 'x');
    await stores.session.set(key, 'x');
  }
  const settings = kept<Settings>(stores.disk, {
    key: 'settings',
    schema: settingsSchema,
    initial: { idleOff: false, sharedComputer: false },
  });
  await settings.change(() => ({
    idleOff: false,
    sharedComputer: true,
    mark: { color: '#11a8a0', word: 'tournesol' },
    language: 'en',
  }));
  const done: string[] = [];
  const queue = {
    retryNow: async () => void done.push('retry'),
    run: async ({ server }: { readonly server: string }) => void done.push(`send to ${server}`),
    all: async () => Array.from({ length: waiting }, () => ({ state: { kind: 'waiting' } })),
  } as unknown as ReportQueue;
  const forget = (server?: string) =>
    forgetPeople({ stores, settings, queue, report: async () => (server === undefined ? {} : { server }) });
  return { stores, settings, done, forget };
}

test('what was a person’s goes, what is the computer’s stays', async () => {
  const { stores, settings, forget } = await used(0);
  await forget();
  for (const store of [stores.disk, stores.session]) {
    const left = (await store.keys('')).filter((key) => key !== 'settings');
    expect(left).toEqual(['feed:1', 'hosts', 'idle', 'installation', 'policy']);
  }
  expect(await settings.read()).toEqual({ idleOff: false, sharedComputer: true, language: 'en' });
});

test('reports that wait are sent before, and those that could not be are counted as lost', async () => {
  const { done, forget } = await used(2);
  expect(await forget('https://vigie.example')).toBe(2);
  expect(done).toEqual(['retry', 'send to https://vigie.example']);
});
