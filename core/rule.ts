import type { Context } from './context.ts';
import type { Message } from './message.ts';
import type { Finding } from './finding.ts';

/** Looks at a subject and yields what it finds. Never sums, never knows another rule, never throws, linear time. */
export interface Rule<Subject, Id extends string = string, Fact extends string = string> {
  readonly id: Id;
  /** The names of the facts that its findings carry and its words may use. */
  readonly facts: readonly Fact[];
  /**
   * Whether genuine internal mail (the border says DMARC pass, aligned, protected domain) or a trusted sender silences it.
   * Only findings about the sender may be silenced.
   */
  readonly about: 'sender' | 'content';
  readonly inspect: (subject: Subject, context: Context) => Iterable<Finding<Fact>>;
}

/** Gives a rule about messages its exact type, so that words and tests can be checked against it. */
export function messageRule<const Id extends string, const Fact extends string = never>(
  rule: Rule<Message, Id, Fact>,
): Rule<Message, Id, Fact> {
  return rule;
}
