import type { Campaign } from '../../../server/api/campaign.ts';
import type { Consequences, DecisionMade } from '../../../server/api/decision.ts';
import type { Decision } from '../../../core/report/answer.ts';
import { sampleCampaigns } from './sample-campaigns.ts';

/** Campaigns that can be decided and taken back, as the server would do it: in memory, for tests of the console alone. */
export interface FakeDesk {
  readonly all: () => readonly Campaign[];
  readonly one: (id: string) => Campaign | undefined;
  readonly preview: (id: string, decision: Decision) => Consequences | undefined;
  readonly decide: (
    id: string,
    decision: Decision,
    version: number,
    comment: string,
  ) => DecisionMade | 'conflict' | undefined;
  readonly undo: (decision: string) => Campaign | undefined;
  readonly change: (id: string, change: Partial<Campaign>) => void;
}

/** A desk with the sample campaigns on it, or none. */
export function fakeDesk(campaigns: readonly Campaign[] = sampleCampaigns()): FakeDesk {
  const kept = new Map(campaigns.map((each) => [each.id, each]));
  const change = (id: string, changed: Partial<Campaign>): void => {
    const before = kept.get(id);
    if (before) kept.set(id, { ...before, ...changed, version: before.version + 1 });
  };
  return {
    all: () => [...kept.values()],
    one: (id) => kept.get(id),
    preview(id, decision) {
      const campaign = kept.get(id);
      if (!campaign) return undefined;
      const isAttack = decision === 'phishing';
      return {
        decision,
        version: campaign.version,
        reporters: { byReceipt: campaign.reporters - 1, byMail: 1 },
        publishes: isAttack ? campaign.indicators.filter(({ publication }) => publication.publish) : [],
        withholds: isAttack ? campaign.indicators.filter(({ publication }) => !publication.publish) : [],
        withdraws: [],
        openIncidents: campaign.incidents,
      };
    },
    decide(id, decision, version, comment) {
      const campaign = kept.get(id);
      if (!campaign) return undefined;
      if (campaign.version !== version) return 'conflict';
      const event = `d-${id}-${version}`;
      change(id, {
        state: 'decided',
        decision,
        history: [
          {
            kind: 'decided',
            id: event,
            at: new Date().toISOString(),
            by: 'claire.martin',
            decision,
            comment,
            undone: undefined,
          },
          ...campaign.history,
        ],
        entries: campaign.entries.map((each) => ({ ...each, answered: true })),
      });
      const answersAt = new Date(Date.now() + 30_000).toISOString();
      return { id: event, campaign: id, decision, version: version + 1, answersAt };
    },
    undo(decision) {
      const campaign = [...kept.values()].find(({ history }) =>
        history.some((each) => each.kind === 'decided' && each.id === decision),
      );
      if (!campaign) return undefined;
      const undone = { at: new Date().toISOString(), by: 'claire.martin' };
      change(campaign.id, {
        state: 'open',
        decision: undefined,
        history: campaign.history.map((each) =>
          each.kind === 'decided' && each.id === decision ? { ...each, undone } : each,
        ),
        entries: campaign.entries.map((each) => ({ ...each, answered: false })),
      });
      return kept.get(campaign.id);
    },
    change,
  };
}
