import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads at `/metrics`. */
export interface Metrics {
  readonly registry: Registry;
  readonly reports: Counter<'channel' | 'outcome'>;
  readonly judged: Counter<'level'>;
  readonly judgeSeconds: Histogram;
  readonly waiting: Gauge;
  readonly openCampaigns: Gauge;
  readonly letters: Counter<'outcome'>;
}

/** Fresh counters; a process has one set. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    reports: new Counter({
      name: 'vigie_reports_total',
      help: 'Reports by channel and what became of them',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    judged: new Counter({
      name: 'vigie_judged_total',
      help: 'Mails judged by the server, by level',
      labelNames: ['level'],
      registers,
    }),
    judgeSeconds: new Histogram({
      name: 'vigie_judge_seconds',
      help: 'How long judging a mail took',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    waiting: new Gauge({ name: 'vigie_reports_waiting', help: 'Reports that wait to be judged', registers }),
    openCampaigns: new Gauge({ name: 'vigie_campaigns_open', help: 'Campaigns without a decision', registers }),
    letters: new Counter({
      name: 'vigie_letters_total',
      help: 'Answers by mail and what became of them',
      labelNames: ['outcome'],
      registers,
    }),
  };
}
