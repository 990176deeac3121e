import { sql } from 'kysely';
import type { Decision } from '../../core/report/answer.ts';
import type { Happening } from '../../core/report/report.ts';
import type { Channel } from '../api/campaign.ts';
import type { ConfusionCell, Dashboard } from '../api/dashboard.ts';
import type { Queries } from '../store/store.ts';
import type { HourOfReports } from './hours.ts';

/** What reports of some time come to. */
export interface ReportFigures extends Pick<Dashboard, 'byChannel' | 'confusion' | 'happened'> {
  readonly count: number;
  /** Reports of decided campaigns whose reporters can be answered, and those of them who were. */
  readonly answerable: number;
  readonly answered: number;
  readonly hours: readonly HourOfReports[];
}

/** Reports that are the same in all that is counted. */
type Group = Awaited<ReturnType<typeof groupsOf>>[number];

/** Counts the reports that arrived from one instant to another: the store reads them once, in one index, and gives groups. */
export async function reportFigures(db: Queries, start: number, end: number): Promise<ReportFigures> {
  const groups = await groupsOf(db, start, end);
  const sum = (of: readonly Group[]): number => of.reduce((total, { reports }) => total + reports, 0);
  const answerable = groups.filter(
    ({ state, channel, proof }) => state === 'decided' && (channel !== 'mailbox' || proof === 'mailbox'),
  );
  const happened = (what: Happening): number => sum(groups.filter((group) => group.happened.includes(`"${what}"`)));
  return {
    count: sum(groups),
    answerable: sum(answerable),
    answered: sum(answerable.filter(({ answered }) => answered === 1)),
    hours: [...counted(groups, ({ hour }) => hour)].map(([hour, reports]) => ({ hour, reports })),
    byChannel: [...counted(groups, ({ channel }) => channel)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([channel, reports]) => ({ channel: channel as Channel, reports })),
    confusion: confusionOf(groups),
    happened: {
      clicked: happened('clicked'),
      typedPassword: happened('typed-password'),
      openedAttachment: happened('opened-attachment'),
      replied: happened('replied'),
    },
  };
}

/** Grouped before campaigns are looked up, so that each is looked up once and not once for each of its reports. */
function groupsOf(db: Queries, start: number, end: number) {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('report')
        .select(({ fn }) => [
          sql<number>`arrived_at / 3600000`.as('hour'),
          'campaign_id',
          'channel',
          'client_level',
          'happened',
          'proof',
          sql<number>`case when answered_at is null then 0 else 1 end`.as('answered'),
          fn.countAll<number>().as('reports'),
        ])
        .where('arrived_at', '>=', start)
        .where('arrived_at', '<', end)
        .groupBy(['hour', 'campaign_id', 'channel', 'client_level', 'happened', 'proof', 'answered'])
        .as('grouped'),
    )
    .leftJoin('campaign', 'campaign.id', 'grouped.campaign_id')
    .select(['hour', 'channel', 'client_level', 'happened', 'proof', 'answered', 'grouped.reports'])
    .select(['campaign.state', 'campaign.decision'])
    .execute();
}

function confusionOf(groups: readonly Group[]): readonly ConfusionCell[] {
  const cells = counted(
    groups.filter(({ decision }) => decision !== null),
    ({ client_level, decision }) => `${client_level ?? 'none-given'} ${decision}`,
  );
  return [...cells].map(([name, reports]) => {
    const [client, decision] = name.split(' ') as [ConfusionCell['client'], Decision];
    return { client, decision, reports };
  });
}

function counted<Name>(groups: readonly Group[], nameOf: (group: Group) => Name): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const group of groups) counts.set(nameOf(group), (counts.get(nameOf(group)) ?? 0) + group.reports);
  return counts;
}
