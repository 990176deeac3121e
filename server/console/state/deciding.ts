import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Decision } from '../../../core/report/answer.ts';
import type { Campaign } from '../../api/campaign.ts';
import type { DecisionMade, DecisionRequest, DecisionUndone } from '../../api/decision.ts';
import type { Client } from '../api/client.ts';
import type { Outcome, Trouble } from '../api/outcome.ts';

/** What is being decided, and what was decided last. */
export interface Deciding {
  /** The decision whose consequences are shown; `undefined` while none is. */
  readonly pending: Signal<Decision | undefined>;
  /** The last that was taken here and could be taken back. */
  readonly made: Signal<DecisionMade | undefined>;
  readonly undone: ReadonlySignal<DecisionUndone | undefined>;
  readonly trouble: Signal<Trouble | undefined>;
  readonly decide: (campaign: Campaign, request: Omit<DecisionRequest, 'version'>) => Promise<Outcome<DecisionMade>>;
  /** Takes back the last decision made here, else the one that the campaign stands under. */
  readonly undo: (campaign: Campaign | undefined) => Promise<Outcome<DecisionUndone> | undefined>;
}

/** Nothing decided yet; `changed` is called with the campaign of whatever is. */
export function createDeciding(client: Client, changed: (campaign: string) => void): Deciding {
  const pending = signal<Decision>();
  const made = signal<DecisionMade>();
  const undone = signal<DecisionUndone>();
  const trouble = signal<Trouble>();
  return {
    pending,
    made,
    undone,
    trouble,
    async decide({ id, version }, request) {
      const outcome = await client.decide(id, { ...request, version });
      trouble.value = outcome.ok ? undefined : outcome.trouble;
      if (outcome.ok) {
        pending.value = undefined;
        undone.value = undefined;
        made.value = outcome.value;
      }
      // After a conflict too: what is shown is no longer what is.
      changed(id);
      return outcome;
    },
    async undo(campaign) {
      const decision = made.value?.id ?? (campaign && standing(campaign));
      if (decision === undefined) return undefined;
      const outcome = await client.undo(decision);
      trouble.value = outcome.ok ? undefined : outcome.trouble;
      if (outcome.ok) {
        made.value = undefined;
        undone.value = outcome.value;
        changed(outcome.value.campaign);
      }
      return outcome;
    },
  };
}

/** Who took the decision that a campaign stands under, if any. */
export function decidedBy({ history }: Pick<Campaign, 'history'>): string | undefined {
  return history.find((each) => each.kind === 'decided' && each.undone === undefined)?.by;
}

/** The id of the decision that a campaign stands under, if any. */
export function standing({ history }: Pick<Campaign, 'history'>): string | undefined {
  const event = history.find((each) => each.kind === 'decided' && each.undone === undefined);
  return event?.kind === 'decided' ? event.id : undefined;
}
