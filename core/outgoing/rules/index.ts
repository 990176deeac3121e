import { codeWritten } from './code-written.ts';
import { externalRecipient } from './external-recipient.ts';
import { numenWithBirth } from './numen-with-birth.ts';
import { numenWritten } from './numen-written.ts';
import { passwordWritten } from './password-written.ts';
import { recipientMeant } from './recipient-meant.ts';
import { replyElsewhere } from './reply-elsewhere.ts';

/** Every rule about messages being written, the gravest first: evidence of one strength is shown in this order. */
export const outgoingRules = [
  numenWithBirth,
  recipientMeant,
  passwordWritten,
  codeWritten,
  numenWritten,
  replyElsewhere,
  externalRecipient,
] as const;

/** The name of a rule: `recipient-meant`. */
export type OutgoingRuleId = (typeof outgoingRules)[number]['id'];
