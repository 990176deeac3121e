import { createHash } from 'node:crypto';

import * as v from 'valibot';
import { expect, test } from 'vitest';

import type { ExportedCampaign } from '../../../server/exports/edition/edition.ts';
import { xarf } from '../../../server/exports/xarf.ts';
import { aCampaign, anEdition, anIndicator, hostile } from './editions.ts';

const contact = v.strictObject({
  org: v.pipe(v.string(), v.maxLength(200)),
  contact: v.pipe(v.string(), v.email()),
  domain: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u)),
});
const instant = v.pipe(v.string(), v.isoTimestamp());

/** XARF v4's `xarf-core.json`, `content-base.json` and `content-phishing.json` (github.com/xarf/xarf-spec), for what we write. */
const reportSchema = v.strictObject({
  xarf_version: v.pipe(v.string(), v.regex(/^4\.\d+\.\d+$/u)),
  report_id: v.pipe(v.string(), v.uuid(), v.regex(/^.{14}4/u)),
  timestamp: instant,
  reporter: contact,
  sender: contact,
  source_identifier: v.pipe(v.string(), v.nonEmpty()),
  category: v.literal('content'),
  type: v.literal('phishing'),
  evidence_source: v.string(),
  url: v.pipe(v.string(), v.url()),
  domain: v.exactOptional(v.pipe(v.string(), v.regex(/^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/u))),
  target_brand: v.exactOptional(v.string()),
  verification_method: v.picklist(['manual', 'automated_crawler', 'user_report', 'honeypot', 'threat_intelligence']),
  verified_at: instant,
  description: v.pipe(v.string(), v.maxLength(1000)),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.pipe(
    v.array(
      v.strictObject({
        content_type: v.literal('message/rfc822'),
        description: v.pipe(v.string(), v.maxLength(500)),
        payload: v.pipe(v.string(), v.base64()),
        hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u)),
        size: v.pipe(v.number(), v.integer(), v.maxValue(5_242_880)),
      }),
    ),
    v.maxLength(50),
  ),
});

const reportsOf = (campaign: ExportedCampaign) =>
  xarf.write(anEdition(campaign)).map(({ content }) => v.parse(reportSchema, JSON.parse(content)));

test('a name of other scripts is no domain of XARF’s, and the report is sent all the same', () => {
  const [report] = reportsOf(aCampaign({ indicators: [anIndicator('url', 'https://xn--c-montpellier-sqa.fr/a')] }));
  expect(report).toMatchObject({ source_identifier: 'xn--c-montpellier-sqa.fr' });
  expect(report).not.toHaveProperty('domain');
});

test('a mail too large to be evidence is left out', () => {
  const { headers } = aCampaign().sample ?? { headers: [] };
  const [report] = reportsOf(aCampaign({ sample: { headers, text: 'x'.repeat(5_000_000) } }));
  expect(report?.evidence).toEqual([]);
});

test.for([
  ['an ordinary campaign', aCampaign(), 1],
  ['one that tries to break out', hostile, 2],
  ['one undone', aCampaign({ state: 'withdrawn' }), 0],
] as const)('%s is a report of XARF v4 for each of its pages', ([, campaign, pages]) => {
  const reports = reportsOf(campaign);
  expect(reports).toHaveLength(pages);
  for (const [evidence] of reports.map((report) => report.evidence)) {
    const payload = Buffer.from(evidence?.payload ?? '', 'base64');
    expect(evidence?.hash).toBe(`sha256:${createHash('sha256').update(payload).digest('hex')}`);
    expect(evidence?.size).toBe(payload.length);
  }
});
