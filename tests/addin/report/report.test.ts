import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { composeReport } from '../../../addin/report/compose-report.ts';
import { multipartOf } from '../../../addin/report/multipart.ts';
import { sha256 } from '../../../addin/report/sha256.ts';
import { reportSchema } from '../../../core/report/report.ts';

const id = '0123456789abcdef0123456789abcdef';
const source = Uint8Array.of(0, 13, 10, 255, 128, 65);
const report = composeReport({
  channel: 'add-in',
  version: '0.1.0',
  ids: { id, receipt: id, installation: id },
  language: 'fr',
  reporter: 'marie.dupont@ac-montpellier.fr',
  happened: ['clicked'],
  comment: 'é'.repeat(3000),
  completeness: 'raw',
  source,
  verdict: {
    level: 'danger',
    evidence: [{ rule: 'link-lookalike' }, { rule: 'link-lookalike' }] as never,
    unchecked: [],
  },
});

test('SHA-256 is that of the platform, whatever the length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
  const large = new Uint8Array(1_000_003).fill(7);
  expect(sha256(large)).toBe(createHash('sha256').update(large).digest('hex'));
});

test('a report is what the server takes', () => {
  expect(v.parse(reportSchema, JSON.parse(JSON.stringify(report)))).toMatchObject({
    client: 'add-in 0.1.0',
    webmail: 'outlook',
    verdict: { level: 'danger', rules: ['link-lookalike'] },
    message: { size: source.length },
  });
});

test('a form reader finds the report first and the source byte for byte', async () => {
  const { type, bytes } = multipartOf(report, source);
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  expect([...form.keys()]).toEqual(['report', 'message']);
  const [json, message] = [form.get('report'), form.get('message')];
  expect(typeof json === 'string' && JSON.parse(json)).toEqual(report);
  expect(message instanceof File && new Uint8Array(await message.arrayBuffer())).toEqual(source);
});
