import * as v from 'valibot';
import type { Dashboard } from '../../../api/dashboard.ts';
import { channel, decision, maybe } from './words-of.ts';

const delay = v.object({
  count: v.number(),
  median: maybe(v.number()),
  p90: maybe(v.number()),
  target: v.number(),
  inTarget: maybe(v.number()),
});

/** The dashboard as it arrives. */
export const dashboardShape: v.GenericSchema<unknown, Dashboard> = v.object({
  from: v.string(),
  to: v.string(),
  reports: v.number(),
  campaigns: v.number(),
  firstLook: delay,
  decision: delay,
  backlog: v.object({
    campaigns: v.number(),
    reports: v.number(),
    incidents: v.number(),
    oldestAt: maybe(v.string()),
  }),
  answeredShare: maybe(v.number()),
  undone: v.number(),
  confusion: v.array(
    v.object({ client: v.picklist(['none', 'caution', 'danger', 'none-given']), decision, reports: v.number() }),
  ),
  byHour: v.array(v.object({ weekday: v.number(), hour: v.number(), reports: v.number() })),
  byDay: v.array(v.object({ day: v.string(), reports: v.number(), campaigns: v.number() })),
  byChannel: v.array(v.object({ channel, reports: v.number() })),
  happened: v.object({
    clicked: v.number(),
    typedPassword: v.number(),
    openedAttachment: v.number(),
    replied: v.number(),
  }),
  top: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      decision: maybe(decision),
      reports: v.number(),
      reporters: v.number(),
      schools: v.number(),
    }),
  ),
});
