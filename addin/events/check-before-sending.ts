import { assessOutgoing } from '../../core/outgoing/assess-outgoing.ts';
import type { Hosts } from '../../core/outgoing/hosts.ts';
import type { OutgoingMessage } from '../../core/outgoing/outgoing-message.ts';
import { outgoingCardOf, type OutgoingCard } from '../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../core/texts/card.ts';
import { emptyDraft, readOpenDraft } from '../compose/read-draft.ts';
import type { OpenDraft } from '../outlook/open-draft.ts';

/** What Outlook is told about a message that is about to leave. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  /** Plain text above the buttons of Outlook's own dialog. */
  readonly errorMessage?: string;
  /** The pane that a button of the dialog opens; Outlooks without such buttons pay no heed. */
  readonly commandId?: string;
  /** Words of that button, twenty characters at most. */
  readonly cancelLabel?: string;
}

/** What lets the mail go: nothing found, and every failure of ours. */
export const letGo: SendAnswer = { allowEvent: true };

/** Milliseconds for reading, of the three seconds that all of it may take. */
const readingLimit = 2_500;
/** Characters of the dialog's text. */
const longestText = 500;
const labels: Readonly<Record<Language, string>> = { fr: 'Voir dans Vigie', en: 'See in Vigie' };

/**
 * Looks at a message before it is sent. Only what is strong asks a question; what Outlook does not give, or not in time, is not held
 * against it, and what it gave is looked at all the same.
 */
export async function checkBeforeSending(
  draft: OpenDraft | undefined,
  hosts: Hosts,
  language: Language,
): Promise<SendAnswer> {
  if (!draft) return letGo;
  const verdict = assessOutgoing(await readInTime(draft), hosts);
  if (verdict.attention !== 'ask') return letGo;
  const card = outgoingCardOf(verdict, language);
  return {
    allowEvent: false,
    errorMessage: textOf(card),
    commandId: 'composePaneButton',
    cancelLabel: labels[language],
  };
}

function readInTime(draft: OpenDraft): Promise<OutgoingMessage> {
  return new Promise((resolve, reject) => {
    let known = emptyDraft;
    setTimeout(() => resolve(known), readingLimit);
    readOpenDraft(draft, (sofar) => {
      known = sofar;
    }).then(({ message }) => resolve(message), reject);
  });
}

/** Title, what is asked about, advice, as much as there is room for, the strongest first; never half a sentence where it can be helped. */
function textOf({ title, reasons: all, advice }: OutgoingCard): string {
  const reasons = all.filter(({ strength }) => strength !== 'weak');
  let text = title;
  for (const sentence of [...reasons.map((reason) => `• ${reason.text}`), ...advice]) {
    const longer = `${text}\n${sentence}`;
    if (longer.length > longestText) break;
    text = longer;
  }
  const [first] = reasons;
  // One address can be longer than the room: its beginning is better than no reason.
  return text === title && first ? `${title}\n${first.text}`.slice(0, longestText) : text;
}
