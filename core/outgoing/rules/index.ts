import { recipientMeant } from './recipient-meant.ts';

/** Every rule about messages being written, the gravest first. */
export const outgoingRules = [recipientMeant] as const;

/** The name of a rule: `recipient-meant`. */
export type OutgoingRuleId = (typeof outgoingRules)[number]['id'];
