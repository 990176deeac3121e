import { createHash } from 'node:crypto';

import { parseUrl } from '../../core/domain/parse-url.ts';
import type { Edition, Export, ExportedCampaign } from './edition/edition.ts';
import { indicatorValue } from './edition/indicator-value.ts';
import { oneLine } from './edition/one-line.ts';
import { sampleSource } from './edition/sample-source.ts';
import { randomLikeUuid } from './edition/uuid.ts';

/** A report for the hoster of each page, `content/phishing` of XARF v4 (xarf.org). */
export const xarf: Export = {
  id: 'xarf',
  use: 'draft',
  write: (edition) =>
    edition.campaigns
      .filter(({ state }) => state === 'confirmed')
      .flatMap((campaign) =>
        pagesOf(campaign).map((page, index) => ({
          name: `xarf-${randomLikeUuid(campaign.id).slice(0, 8)}-${index + 1}.json`,
          type: 'application/json',
          content: `${JSON.stringify(reportOf(page, campaign, edition), undefined, 2)}\n`,
        })),
      ),
};

function pagesOf({ indicators }: ExportedCampaign): readonly string[] {
  const pages = indicators.filter(({ kind }) => kind === 'url').map(indicatorValue);
  return [...new Set(pages.filter((page) => page !== undefined))];
}

function reportOf(page: string, campaign: ExportedCampaign, { publisher }: Edition): object {
  const { name, domain, contact } = publisher;
  const who = { org: Array.from(name).slice(0, 200).join(''), contact, domain };
  const host = parseUrl(page)?.host;
  return {
    xarf_version: '4.2.0',
    report_id: randomLikeUuid(`${campaign.id} ${page}`),
    timestamp: new Date(campaign.firstSeen).toISOString(),
    reporter: who,
    sender: who,
    source_identifier: host?.host ?? page,
    category: 'content',
    type: 'phishing',
    evidence_source: 'user_report',
    url: page,
    ...(host?.kind === 'domain' && domainForm.test(host.host) && { domain: host.host }),
    ...(campaign.imitates !== undefined && { target_brand: campaign.imitates }),
    verification_method: 'user_report',
    verified_at: new Date(campaign.decidedAt).toISOString(),
    description: oneLine(`Phishing page sent by mail: ${campaign.title}`, 1000),
    confidence: 1,
    evidence: evidenceOf(campaign),
  };
}

/** As XARF's schema wants a domain: an A-label (`xn--…`) is none there, and the address says it anyway. */
const domainForm = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/u;
/** The largest piece of evidence that XARF takes, in bytes. */
const mostEvidence = 5_242_880;

function evidenceOf({ sample }: ExportedCampaign): readonly object[] {
  if (!sample) return [];
  const source = Buffer.from(sampleSource(sample));
  if (source.length > mostEvidence) return [];
  return [
    {
      content_type: 'message/rfc822',
      description: 'The message that leads to the page; recipients redacted (RFC 6590)',
      payload: source.toString('base64'),
      hash: `sha256:${createHash('sha256').update(source).digest('hex')}`,
      size: source.length,
    },
  ];
}
