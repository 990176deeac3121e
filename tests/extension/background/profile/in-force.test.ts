import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { profiles } from '../../../../extension/background/profile/in-force.ts';
import { memoryValues } from '../../memory-values.ts';

const built: object = JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')) as object;
const policy = { ...built, language: 'en' };

test('before the policy is read, and where there is none, the build’s profile is followed', async () => {
  const both = profiles(memoryValues(), built, async () => ({}));
  expect(await both.inForce()).toMatchObject({ from: 'build', problems: [], profile: { language: 'fr' } });
  expect(await both.readPolicy()).toBe(false);
});

test('a policy takes its place, and from then on also before it is read again', async () => {
  const disk = memoryValues();
  const first = profiles(disk, built, async () => policy);
  expect(await first.readPolicy()).toBe(true);
  expect(await first.inForce()).toMatchObject({ from: 'policy', profile: { language: 'en' } });
  const never = new Promise<Readonly<Record<string, unknown>>>(() => undefined);
  expect(await profiles(disk, built, () => never).inForce()).toMatchObject({ from: 'policy' });
});

test('a policy that was taken back is followed no longer', async () => {
  const disk = memoryValues();
  await profiles(disk, built, async () => policy).readPolicy();
  const later = profiles(disk, built, async () => ({}));
  expect(await later.readPolicy()).toBe(true);
  expect(await later.inForce()).toMatchObject({ from: 'build' });
});

test('a policy that is no profile is told and not followed', async () => {
  const wrong = profiles(memoryValues(), built, async () => ({ version: 1, language: 'de' }));
  await wrong.readPolicy();
  const { from, problems } = await wrong.inForce();
  expect(from).toBe('build');
  expect(problems.join()).toContain('language');
});

test('a policy that cannot be read, as in Firefox where there is none, changes nothing', async () => {
  const rejecting = profiles(memoryValues(), built, () =>
    Promise.reject(new Error('Managed storage manifest not found')),
  );
  await expect(rejecting.readPolicy()).rejects.toThrow('not found');
  expect(await rejecting.inForce()).toMatchObject({ from: 'build' });
});
