import { Window } from 'happy-dom';
import { beforeEach, expect, test, vi } from 'vitest';

import type { WebmailPage } from '../../../extension/content/part.ts';
import type { FrameState } from '../../../extension/protocol/page-state.ts';

const told: (FrameState | null)[] = [];
vi.mock('../../../extension/bus.ts', () => ({
  ask: async ({ state }: { readonly state: FrameState | null }) => void told.push(state),
}));
const { tellFrame } = await import('../../../extension/content/tell-frame.ts');

let window: InstanceType<typeof Window>;
beforeEach(() => {
  told.length = 0;
  window = new Window();
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function start(): ReturnType<typeof tellFrame> {
  const adapter = { id: 'roundcube', marks: () => [], steps: () => [], mailbox: () => 'marie@exemple.fr' };
  return tellFrame({ adapter, view: { document: window.document } } as unknown as WebmailPage);
}

test('all that changes at the same time is told once', async () => {
  const { tell } = start();
  tell('1', { title: 'a', subject: '', covered: false });
  tell('2', { title: 'b', subject: '', covered: false });
  tell('1', undefined);
  await settle();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ webmail: 'roundcube', mailbox: 'marie@exemple.fr', messages: [{ title: 'b' }] });
});

test('a page that is left is nobody’s mailbox any more, and again one when it is shown again', async () => {
  start();
  await settle();
  window.dispatchEvent(new window.Event('pagehide'));
  expect(told.at(-1)).toBeNull();
  const shown = new window.Event('pageshow');
  Object.defineProperty(shown, 'persisted', { value: true });
  window.dispatchEvent(shown);
  await settle();
  expect(told.at(-1)).toMatchObject({ mailbox: 'marie@exemple.fr' });
});
