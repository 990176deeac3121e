import { sql, type RawBuilder } from 'kysely';
import type { Level } from '../../core/verdict.ts';
import { counting } from '../store/counting.ts';
import type { Queries } from '../store/store.ts';
import { priorityOf, type CampaignFacts } from './priority.ts';

const hour = 3_600_000;

/** Counts anew what stands in a campaign, and gives it its place; a campaign without reports goes. */
export async function refreshCampaign(tx: Queries, id: string, now: number): Promise<void> {
  const counted = await countsOf(tx, id, now);
  const legitimate = await tx
    .selectFrom('campaign_key')
    .innerJoin('legitimate_key', 'legitimate_key.key', 'campaign_key.key')
    .select(({ fn }) => fn.countAll<number>().as('keys'))
    .where('campaign_key.campaign_id', '=', id)
    .where('campaign_key.kind', '=', 'copy')
    .where('legitimate_key.mails', '>', 0)
    .executeTakeFirstOrThrow();
  const level =
    counted.danger > 0 ? 'danger' : counted.caution > 0 ? 'caution' : counted.judged > 0 ? 'none' : undefined;
  const priority = priorityOf(factsOf(counted, level, legitimate.keys));
  const figures = {
    level: level ?? null,
    reports: counted.reports,
    reporters: counted.reporters,
    schools: counted.schools,
    incidents: counted.incidents,
    first_at: counted.first_at ?? now,
    last_at: counted.last_at ?? now,
  };
  const before = await tx.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  // A place in the queue that fades with time is no change that an analyst would have to read again.
  const grew = Object.entries(figures).some(([name, value]) => before[name as keyof typeof figures] !== value);
  const reasons = JSON.stringify(priority.reasons);
  if (!grew && before.score === priority.score && before.reasons === reasons) return;
  await tx
    .updateTable('campaign')
    .set({
      ...figures,
      score: priority.score,
      reasons,
      version: before.version + (grew ? 1 : 0),
      changed_at: now,
    })
    .where('id', '=', id)
    .execute();
}

type Counted = Awaited<ReturnType<typeof countsOf>>;

function countsOf(tx: Queries, id: string, now: number) {
  const proved = sql`proof <> 'claim'`;
  return tx
    .selectFrom('report')
    .select(({ fn }) => [
      fn.countAll<number>().as('reports'),
      sql<number>`count(distinct coalesce(reporter_key, installation_key))`.as('reporters'),
      sql<number>`count(distinct school)`.as('schools'),
      counting(sql`incident_state in ('flagged', 'opened')`).as('incidents'),
      counting(sql`server_level = 'danger'`).as('danger'),
      counting(sql`server_level = 'caution'`).as('caution'),
      counting(sql`server_level is not null`).as('judged'),
      counting(sql`client_level = 'danger'`).as('client_danger'),
      counting(sql`server_rules like '%"simulation"%'`).as('simulations'),
      counting(sql`arrived_at > ${now - hour}`).as('last_hour'),
      counting(happened('typed-password')).as('typed'),
      counting(sql`${happened('typed-password')} and ${proved}`).as('typed_proved'),
      counting(happened('opened-attachment')).as('opened'),
      counting(sql`${happened('opened-attachment')} and ${proved}`).as('opened_proved'),
      counting(happened('clicked')).as('clicked'),
      counting(sql`${happened('clicked')} and ${proved}`).as('clicked_proved'),
      counting(happened('replied')).as('replied'),
      counting(sql`${happened('replied')} and ${proved}`).as('replied_proved'),
      fn.min<number | null>('arrived_at').as('first_at'),
      fn.max<number | null>('arrived_at').as('last_at'),
    ])
    .where('campaign_id', '=', id)
    .executeTakeFirstOrThrow();
}

function happened(what: string): RawBuilder<unknown> {
  return sql`happened like ${`%"${what}"%`}`;
}

function factsOf(counted: Counted, level: Level | undefined, seenLegitimate: number): CampaignFacts {
  return {
    typedPassword: { count: counted.typed, proved: counted.typed_proved },
    openedAttachment: { count: counted.opened, proved: counted.opened_proved },
    clicked: { count: counted.clicked, proved: counted.clicked_proved },
    replied: { count: counted.replied, proved: counted.replied_proved },
    lastHour: counted.last_hour,
    schools: counted.schools,
    level,
    clientDanger: counted.client_danger,
    seenLegitimate,
    simulation: counted.reports > 0 && counted.simulations === counted.reports,
  };
}
