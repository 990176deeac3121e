import { expect, test } from 'vitest';
import { lateAlarms, type Place } from '../../../../extension/background/guards/late-alarm.ts';

const shop: Place = { tab: 7, frame: 0, origin: 'https://boutique.example' };

function alarms() {
  const told: Place[] = [];
  return { told, late: lateAlarms(async (place) => void told.push(place)) };
}

const soon = (is: boolean): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(is), 5));

test('a form that had to go is told of once its password is known to be the mailbox’s', async () => {
  const { told, late } = alarms();
  late.comparing(shop, soon(true));
  await late.letGo(shop);
  expect(told).toEqual([shop]);
});

test('also when it was known just before the form went', async () => {
  const { told, late } = alarms();
  const isReused = Promise.resolve(true);
  late.comparing(shop, isReused);
  await isReused;
  await late.letGo(shop);
  expect(told).toEqual([shop]);
});

test('once, however often the page says that it goes', async () => {
  const { told, late } = alarms();
  late.comparing(shop, soon(true));
  await Promise.all([late.letGo(shop), late.letGo(shop)]);
  await late.letGo(shop);
  expect(told).toHaveLength(1);
});

test.for<readonly [what: string, gone: Place, isReused: Promise<boolean>]>([
  ['another password', shop, soon(false)],
  ['another tab', { ...shop, tab: 8 }, soon(true)],
  ['another site in that tab', { ...shop, origin: 'https://autre.example' }, soon(true)],
])('%s is nothing to tell of', async ([, gone, isReused]) => {
  const { told, late } = alarms();
  late.comparing(shop, isReused);
  await late.letGo(gone);
  expect(told).toEqual([]);
});

test('a comparison that failed is nothing to tell of, and no fault of who asks', async () => {
  const { told, late } = alarms();
  const failing = Promise.reject(new Error('disk'));
  late.comparing(shop, failing);
  await expect(late.letGo(shop)).rejects.toThrow('disk');
  expect(told).toEqual([]);
});
