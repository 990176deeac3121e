import type { Finding } from '../finding.ts';
import type { Hosts } from './hosts.ts';
import type { OutgoingPlace } from './outgoing-message.ts';
import type { Draft } from './draft.ts';

/** What a rule about a message being written yields. */
export type OutgoingFinding<Fact extends string = string> = Finding<Fact, OutgoingPlace>;

/** Looks at a message being written and yields what it finds. Never sums, never knows another rule, never throws, linear time. */
export interface OutgoingRule<Id extends string = string, Fact extends string = string> {
  readonly id: Id;
  /** The names of the facts that its findings carry and its words may use. A secret itself is never one. */
  readonly facts: readonly Fact[];
  readonly inspect: (draft: Draft, hosts: Hosts) => Iterable<OutgoingFinding<Fact>>;
}

/** Gives a rule its exact type, so that words and tests can be checked against it. */
export function outgoingRule<const Id extends string, const Fact extends string = never>(
  rule: OutgoingRule<Id, Fact>,
): OutgoingRule<Id, Fact> {
  return rule;
}
