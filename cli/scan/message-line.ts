import { reasonText } from '../../core/texts/card.ts';
import type { Language } from '../../core/texts/card.ts';
import type { Evidence, Level, Unchecked } from '../../core/verdict.ts';
import type { Judged } from './judge-message.ts';
import { senderOf } from './sender-of.ts';

/** A judged message as one line of JSON. */
export interface MessageLine {
  readonly file: string;
  readonly level: Level;
  readonly evidence: readonly (Evidence & { readonly text: string })[];
  /** `Rectorat <ce.rectorat@ac-montpellier.fr>`. */
  readonly from: string;
  readonly subject: string;
  readonly unchecked: readonly Unchecked[];
  /** Milliseconds, to a tenth. */
  readonly ms: number;
}

/** What is said of a message, for programs. */
export function messageLine({ name, message, verdict, ms }: Judged, language: Language): MessageLine {
  return {
    file: name,
    level: verdict.level,
    evidence: verdict.evidence.map((evidence) => ({ ...evidence, text: reasonText(evidence, language) })),
    from: senderOf(message),
    subject: message.subject,
    unchecked: verdict.unchecked,
    ms: Math.round(10 * ms) / 10,
  };
}
