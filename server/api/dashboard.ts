import type { Decision } from '../../core/report/answer.ts';
import type { Level } from '../../core/verdict.ts';
import type { Channel } from './campaign.ts';

/** What a team leader wants to know of a stretch of days. */
export interface Dashboard {
  /** First and last day, `2026-11-01`, in the server's time zone. */
  readonly from: string;
  readonly to: string;
  readonly reports: number;
  readonly campaigns: number;
  /** From a campaign's first report to the first look of the team. */
  readonly firstLook: Delay;
  /** From a campaign's first report to the decision. */
  readonly decision: Delay;
  readonly backlog: Backlog;
  /** Of the reports that could be answered, those that are: 0 to 1; `undefined` when there were none. */
  readonly answeredShare: number | undefined;
  readonly undone: number;
  /** What clients said against what the team decided, in reports. */
  readonly confusion: readonly ConfusionCell[];
  readonly byHour: readonly HourCount[];
  readonly byDay: readonly DayCount[];
  readonly byChannel: readonly { readonly channel: Channel; readonly reports: number }[];
  /** What people did before they reported. */
  readonly happened: {
    readonly clicked: number;
    readonly typedPassword: number;
    readonly openedAttachment: number;
    readonly replied: number;
  };
  /** At most ten, most reports first. */
  readonly top: readonly TopCampaign[];
}

/** How long something took. */
export interface Delay {
  readonly count: number;
  /** Seconds; `undefined` when nothing was counted. */
  readonly median: number | undefined;
  readonly p90: number | undefined;
  /** Seconds it should take at most. */
  readonly target: number;
  /** Share that took no longer, 0 to 1. */
  readonly inTarget: number | undefined;
}

/** What waits now. */
export interface Backlog {
  readonly campaigns: number;
  readonly reports: number;
  readonly incidents: number;
  /** When the oldest open campaign began, ISO 8601 UTC. */
  readonly oldestAt: string | undefined;
}

/** One cell of client verdict against decision. */
export interface ConfusionCell {
  readonly client: Level | 'none-given';
  readonly decision: Decision;
  readonly reports: number;
}

/** Reports that arrived on a weekday in an hour. */
export interface HourCount {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly reports: number;
}

/** Reports and new campaigns of one day; days without any are listed too. */
export interface DayCount {
  /** `2026-11-23`. */
  readonly day: string;
  readonly reports: number;
  readonly campaigns: number;
}

/** A campaign of the stretch with many reports. */
export interface TopCampaign {
  readonly id: string;
  readonly title: string;
  readonly decision: Decision | undefined;
  readonly reports: number;
  readonly reporters: number;
  readonly schools: number;
}
