import type { OutgoingReason } from '../../../core/outgoing/texts/outgoing-card.ts';

/** What a person says to the question before sending. */
export type SendingAnswer = 'send' | 'back' | OutgoingReason;
