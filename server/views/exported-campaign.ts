import type { Selectable } from 'kysely';
import { parseSource } from '../../core/mail/source/parse-source.ts';
import type { ExportedCampaign, Indicator, Sample } from '../exports/edition/edition.ts';
import { redactMessage, redactText, type Private } from '../exports/edition/redact-message.ts';
import { reporterOf } from '../store/encrypted-values.ts';
import type { Site } from '../site.ts';
import { wholeMail } from '../store/mails.ts';
import type { CampaignTable } from '../store/tables.ts';
import { isoOf } from './campaign-row.ts';

/** A campaign to be exported, and how the decision about it stands. */
export interface Exportable {
  readonly row: Selectable<CampaignTable>;
  readonly state: ExportedCampaign['state'];
  /** Of the decision that was taken, whether or not it still holds: milliseconds since 1970. */
  readonly decidedAt: number;
}

const states: Readonly<Record<ExportedCampaign['state'], readonly string[]>> = {
  confirmed: ['waiting', 'second-person', 'published', 'refused', 'expired'],
  withdrawn: ['withdrawing', 'withdrawn'],
};

/** A campaign as exports write it down: with what was published of it, and without those who got it. */
export async function exportedCampaign(
  site: Site,
  { row, state, decidedAt }: Exportable,
  withSample: boolean,
): Promise<ExportedCampaign> {
  const hidden = await peopleOf(site, row.id);
  return {
    id: row.id,
    title: redactText(row.title, hidden),
    state,
    decidedAt: isoOf(decidedAt),
    firstSeen: isoOf(row.first_at),
    lastSeen: isoOf(row.last_at),
    reports: row.reports,
    imitates: undefined,
    indicators: await indicatorsOf(site, row, state),
    sample: withSample && state === 'confirmed' ? await sampleOf(site, row.id, hidden) : undefined,
  };
}

async function indicatorsOf(
  { store }: Site,
  { id, first_at: firstAt }: Selectable<CampaignTable>,
  state: ExportedCampaign['state'],
): Promise<readonly Indicator[]> {
  const rows = await store.db
    .selectFrom('feed_entry')
    .innerJoin('feed_support', (join) =>
      join.onRef('feed_support.kind', '=', 'feed_entry.kind').onRef('feed_support.value', '=', 'feed_entry.value'),
    )
    .innerJoin('indicator', (join) =>
      join
        .onRef('indicator.kind', '=', 'feed_entry.kind')
        .onRef('indicator.value', '=', 'feed_entry.value')
        .on('indicator.campaign_id', '=', id),
    )
    .select(['indicator.kind', 'indicator.value', 'indicator.reports'])
    .distinct()
    .where('feed_support.campaign_id', '=', id)
    .where('feed_support.withdrawn_at', state === 'confirmed' ? 'is' : 'is not', null)
    .where('feed_entry.state', 'in', states[state])
    .orderBy('indicator.reports', 'desc')
    .execute();
  return rows.map(({ kind, value, reports }) => ({
    kind: kind as Indicator['kind'],
    value: kind === 'url' ? `https://${value}` : value,
    firstSeen: isoOf(firstAt),
    recipients: reports,
  }));
}

/** Those who reported the campaign, as long as their addresses are kept. */
async function peopleOf({ store, encryption, profile }: Site, campaign: string): Promise<Private> {
  const rows = await store.db
    .selectFrom('reporter')
    .innerJoin('report', 'report.id', 'reporter.report_id')
    .select(['report_id', 'address'])
    .where('campaign_id', '=', campaign)
    .execute();
  const known = rows.flatMap(({ report_id: id, address }) => encryption.decrypt(reporterOf(id), address) ?? []);
  return {
    people: [...new Set(known)].map((address) => ({ name: '', address })),
    domains: profile.protected.map(({ domain }) => domain),
  };
}

/** The newest mail that is still kept, with whoever got it taken out. */
async function sampleOf({ store, judge }: Site, campaign: string, hidden: Private): Promise<Sample | undefined> {
  const report = await store.db
    .selectFrom('report')
    .select('mail_hash')
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
  return redactMessage(shown, headers, hidden);
}
