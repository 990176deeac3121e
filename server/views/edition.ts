import type { Edition, ExportedCampaign, Indicator, Sample } from '../exports/edition/edition.ts';
import { redactMessage } from '../exports/edition/redact-message.ts';
import { parseSource } from '../../core/mail/source/parse-source.ts';
import type { Selectable } from 'kysely';
import type { Site } from '../site.ts';
import { wholeMail } from '../store/mails.ts';
import type { CampaignTable } from '../store/tables.ts';
import { isoOf } from './campaign-row.ts';

/** Campaigns in one edition, the newest first. */
const mostCampaigns = 1000;

/** All that the team has decided to be phishing, or one such campaign with a redacted sample; `undefined` when there is no such campaign. */
export async function editionOf(site: Site, campaign?: string): Promise<Edition | undefined> {
  const { store, profile, now } = site;
  let query = store.db
    .selectFrom('campaign')
    .selectAll()
    .where('decision', '=', 'phishing')
    .where('merged_into', 'is', null)
    .orderBy('decided_at', 'desc')
    .limit(mostCampaigns);
  if (campaign !== undefined) query = query.where('id', '=', campaign);
  const rows = await query.execute();
  if (campaign !== undefined && rows.length === 0) return undefined;
  const campaigns: ExportedCampaign[] = [];
  for (const row of rows) campaigns.push(await exported(site, row, campaign !== undefined));
  const domain = profile.protected[0]?.domain ?? 'invalid';
  return {
    at: isoOf(now()),
    serial: await serialOf(site),
    publisher: {
      name: profile.organisation.name.fr,
      domain,
      contact: profile.contacts.security?.email ?? `abuse@${domain}`,
    },
    campaigns,
  };
}

async function exported(site: Site, row: Selectable<CampaignTable>, withSample: boolean): Promise<ExportedCampaign> {
  const indicators = await site.store.db
    .selectFrom('feed_entry')
    .innerJoin('indicator', (join) =>
      join
        .onRef('indicator.kind', '=', 'feed_entry.kind')
        .onRef('indicator.value', '=', 'feed_entry.value')
        .on('indicator.campaign_id', '=', row.id),
    )
    .select(['indicator.kind', 'indicator.value', 'indicator.reports'])
    .where('feed_entry.campaign_id', '=', row.id)
    .where('feed_entry.state', 'in', ['waiting', 'second-person', 'published', 'refused'])
    .orderBy('indicator.reports', 'desc')
    .execute();
  return {
    id: row.id,
    title: row.title,
    state: 'confirmed',
    decidedAt: isoOf(row.decided_at ?? 0),
    firstSeen: isoOf(row.first_at),
    lastSeen: isoOf(row.last_at),
    reports: row.reports,
    imitates: undefined,
    indicators: indicators.map(({ kind, value, reports }) => ({
      kind: kind as Indicator['kind'],
      value: kind === 'url' ? `https://${value}` : value,
      firstSeen: isoOf(row.first_at),
      recipients: reports,
    })),
    sample: withSample ? await sampleOf(site, row.id) : undefined,
  };
}

/** The newest mail that is still kept, with whoever got it taken out. */
async function sampleOf({ store, judge, profile }: Site, campaign: string): Promise<Sample | undefined> {
  const report = await store.db
    .selectFrom('report')
    .leftJoin('reporter', 'reporter.report_id', 'report.id')
    .select(['mail_hash', 'address'])
    .where('campaign_id', '=', campaign)
    .where('mail_state', '=', 'kept')
    .orderBy('arrived_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const source = report && (await wholeMail(store.db, report.mail_hash));
  const read = source && (await judge.evidence({ source, border: undefined }));
  if (!source || !read?.ok) return undefined;
  const { text, to, cc } = read.result;
  const { headers } = await parseSource(source);
  const people = [...to, ...cc].map((each) => ({ ...each, domain: undefined }));
  const shown = { text: { visible: text, own: text, hidden: 0, invisible: 0, language: 'und' }, to: people, cc: [] };
  return redactMessage(shown, headers, {
    people: report.address === null ? [] : [{ name: '', address: report.address }],
    domains: profile.protected.map(({ domain }) => domain),
  });
}

/** Grows with every decision and every one undone. */
async function serialOf({ store }: Site): Promise<number> {
  const row = await store.db
    .selectFrom('decision')
    .select(({ fn }) => [fn.countAll<number>().as('taken'), fn.count<number>('undone_at').as('undone')])
    .executeTakeFirstOrThrow();
  return row.taken + row.undone;
}
