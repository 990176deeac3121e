import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Idle } from '../../../../extension/background/idle/idle.ts';
import type { Site } from '../../../../extension/background/idle/site.ts';
import { type Settings, settingsSchema } from '../../../../extension/protocol/settings.ts';
import { profile as montpellier } from '../../../e2e/ui-gallery/cards.ts';
import { memoryValues } from '../../memory-values.ts';
import { fake, fakeBrowser, fakeWorld, type FakeWorld, webmail } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { idle } = await import('../../../../extension/background/idle/idle.ts');
const { bringForward } = await import('../../../../extension/background/idle/call-attention.ts');
const { kept } = await import('../../../../extension/background/store/kept.ts');

let world: FakeWorld;
const minute = 60_000;
const site: Site = { origin: new URL(webmail).origin, store: '0' };
let now: number;
let stores: { readonly disk: ReturnType<typeof memoryValues>; readonly session: ReturnType<typeof memoryValues> };
let forgotten: number;
let restored: number[];

/** The background as it starts, over the disk that there is; the session's storage ends with the browser. */
function start(chosen: Partial<Settings> = {}): Idle {
  stores = { disk: stores.disk, session: memoryValues() };
  const initial = { idleOff: false, sharedComputer: false, ...chosen };
  return idle({
    stores,
    clock: () => now,
    settings: kept<Settings>(stores.session, { key: 'settings', schema: settingsSchema, initial }),
    profile: async () => ({ ...montpellier, webmails: [{ kind: 'roundcube', url: webmail }] }),
    language: async () => 'fr',
    minute,
    restoreBadge: async (tab) => void restored.push(tab),
    forget: async () => {
      forgotten += 1;
      return 1;
    },
  });
}

beforeEach(() => {
  world = fakeWorld();
  fake.world = world;
  now = Date.UTC(2026, 10, 29);
  stores = { disk: memoryValues(), session: memoryValues() };
  [forgotten, restored] = [0, []];
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a log-out waits for passes. */
async function done(work: Promise<void>): Promise<void> {
  await vi.advanceTimersByTimeAsync(20_000);
  return work;
}

const toldIn = async ({ loggedOut }: Idle): Promise<object | undefined> => {
  const [tab] = world.tabs.values();
  return loggedOut(new URL(tab?.url ?? '').searchParams.get('id') ?? '');
};

test('a browser that is opened again, its session restored, logs out who was away too long', async () => {
  await start().keeper.activity(site, true);
  // Closed with the mailbox open; restored, its tab is asleep until somebody looks.
  now += 9 * 60 * minute;
  world.tabs.set(1, { url: webmail, page: 'asleep' });
  const again = start();
  await done(again.keeper.look());
  expect(world.hasSession).toBe(false);
  expect(await toldIn(again)).toMatchObject({ why: 'idle', confirmed: true, minutes: 30 });
});

test('one that is opened again in time watches on from where it was', async () => {
  await start().keeper.activity(site, true);
  now += 20 * minute;
  const again = start();
  await done(again.keeper.look());
  expect(world.hasSession).toBe(true);
  expect(await again.keeper.read(site, true)).toMatchObject({ phase: 'active' });
});

test('the warning is shown in the toolbar and, where that was allowed, by a notification; both go when somebody stays', async () => {
  world.mayNotify = true;
  const { keeper } = start();
  await keeper.activity(site, true);
  now += 29 * minute;
  await done(keeper.look());
  expect([...world.badges]).toEqual([[1, '!']]);
  const [[name, shown] = []] = world.notifications;
  expect(shown?.title).toMatch(/toujours là/u);
  expect(shown?.message).toContain('webmail.example');
  await bringForward(name ?? '');
  await keeper.stay(site);
  expect(world.notifications.size).toBe(0);
  expect(restored).toContain(1);
});

test('without that permission there is none', async () => {
  const { keeper } = start();
  await keeper.activity(site, true);
  now += 29 * minute;
  await done(keeper.look());
  expect(world.badges.get(1)).toBe('!');
  expect(world.notifications.size).toBe(0);
});

describe('on a shared computer', () => {
  test('a lock ends the session, and all that was kept goes', async () => {
    const idleHere = start({ sharedComputer: true });
    await idleHere.keeper.activity(site, true);
    await done(idleHere.keeper.locked());
    expect(world.hasSession).toBe(false);
    expect(forgotten).toBe(1);
    expect(world.cleared).not.toEqual([]);
    expect(await toldIn(idleHere)).toMatchObject({ why: 'lock', reportsLost: 1 });
  });

  test('its shorter time holds', async () => {
    const { keeper } = start({ sharedComputer: true });
    await keeper.activity(site, true);
    now += montpellier.idle.sharedComputer.minutes * minute;
    await done(keeper.look());
    expect(world.hasSession).toBe(false);
  });
});

test('on a computer of one’s own a lock ends nothing', async () => {
  const { keeper } = start();
  await keeper.activity(site, true);
  await done(keeper.locked());
  expect(world.hasSession).toBe(true);
});
