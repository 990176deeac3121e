import * as v from 'valibot';
import { expect, test } from 'vitest';

import type { ExportedCampaign } from '../../../server/exports/edition/edition.ts';
import { stix } from '../../../server/exports/stix.ts';
import { aCampaign, anEdition, anIndicator, hostile } from './editions.ts';
import { bundleSchema } from './stix-schema.ts';

const bundleOf = (...campaigns: readonly ExportedCampaign[]) =>
  v.parse(bundleSchema, JSON.parse(stix.write(anEdition(...campaigns))[0]?.content ?? ''));

test.for([
  ['an ordinary campaign', aCampaign()],
  ['one undone', aCampaign({ state: 'withdrawn' })],
  ['one seen for a single moment, without indicators', aCampaign({ lastSeen: aCampaign().firstSeen, indicators: [] })],
  ['one that tries to break out', hostile],
] as const)('%s is a bundle of STIX 2.1', ([, campaign]) => {
  const ids = bundleOf(campaign).objects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every reference leads to an object of the bundle', () => {
  const { objects } = bundleOf();
  const ids = new Set<string>(objects.map(({ id }) => id));
  const references = objects.flatMap((object) =>
    object.type === 'relationship' ? [object.source_ref, object.target_ref, object.created_by_ref] : [],
  );
  expect(references.filter((id) => !ids.has(id))).toEqual([]);
  expect(references).toHaveLength(18);
});

test('patterns say what to look for', () => {
  const patterns = bundleOf().objects.flatMap((object) => (object.type === 'indicator' ? [object.pattern] : []));
  expect(patterns).toEqual([
    "[url:value = 'https://ac-montpelier.example/connexion?page=1']",
    "[domain-name:value = 'ac-montpelier.example']",
    "[domain-name:value = 'messagerie.evil.example']",
    "[email-message:from_ref.value = 'support@ac-montpelier.example']",
    "[email-message:additional_header_fields.'Reply-To' = 'caisse@evil.example']",
    `[file:hashes.'SHA-256' = '${'a'.repeat(64)}']`,
  ]);
});

test('a second export has the same ids, and revokes what was undone', () => {
  const ids = (state: 'confirmed' | 'withdrawn') => bundleOf(aCampaign({ state })).objects.map(({ id }) => id);
  expect(ids('withdrawn')).toEqual(ids('confirmed'));
  const stated = bundleOf(aCampaign({ state: 'withdrawn' })).objects.filter((object) => 'created_by_ref' in object);
  expect(stated.every((object) => 'revoked' in object && object.revoked)).toBe(true);
});

test('an address of a host is looked for as one', () => {
  const campaign = aCampaign({ indicators: [anIndicator('host', '203.0.113.9')] });
  expect(bundleOf(campaign).objects.find(({ type }) => type === 'indicator')).toMatchObject({
    pattern: "[ipv4-addr:value = '203.0.113.9']",
  });
});
