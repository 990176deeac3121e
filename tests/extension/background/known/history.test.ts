import { expect, test } from 'vitest';

import { history } from '../../../../extension/background/known/history.ts';
import { memoryValues } from '../../memory-values.ts';

const marie = { webmail: 'https://webmail.example', mailbox: 'marie@example.fr' };
const jean = { ...marie, mailbox: 'jean@example.fr' };

async function acquainted() {
  const disk = memoryValues();
  const met = history(disk);
  for (let domain = 0; domain < 25; domain++) await met.meet(marie, `d${domain}.example`, `message${domain}`);
  return { disk, met };
}

test('while little is known, the first from a domain is no news', async () => {
  expect(await history(memoryValues()).meet(marie, 'new.example', 'message')).toBeUndefined();
});

test('the first from a domain stays the first when read again; the second is not', async () => {
  const { met } = await acquainted();
  expect(await met.meet(marie, 'new.example', 'first-message')).toBe(true);
  expect(await met.meet(marie, 'new.example', 'first-message')).toBe(true);
  expect(await met.meet(marie, 'new.example', 'second-message')).toBe(false);
});

test('one mailbox knows nothing of what another had', async () => {
  const { met } = await acquainted();
  expect(await met.meet(jean, 'd1.example', 'message')).toBeUndefined();
});

test('the disk holds neither domain nor mailbox', async () => {
  const { disk } = await acquainted();
  const [key = ''] = await disk.keys('history:');
  expect(key + JSON.stringify(await disk.get(key))).not.toMatch(/example|marie/u);
});
