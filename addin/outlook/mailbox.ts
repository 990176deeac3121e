import { absent, ask, supports, type Answer } from '../office.ts';

/** Calls when another message, or none, is selected while the pane is pinned; Mailbox 1.5. */
export function onItemChanged(changed: () => void): Promise<Answer<void>> {
  if (!supports('1.5')) return Promise.resolve(absent);
  return ask((done) => Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed, done));
}

/** Calls when a recipient of the message being written was added or taken away; Mailbox 1.7. */
export function onRecipientsChanged(changed: () => void): Promise<Answer<void>> {
  const { item } = Office.context.mailbox;
  if (!item || !('addHandlerAsync' in item) || !supports('1.7')) return Promise.resolve(absent);
  return ask((done) => item.addHandlerAsync(Office.EventType.RecipientsChanged, changed, done));
}

/** The mailbox's own address, a claim like every other: `marie.dupont@ac-montpellier.fr`. */
export function ownAddress(): string | undefined {
  const { emailAddress } = Office.context.mailbox.userProfile;
  return emailAddress === '' ? undefined : emailAddress;
}

/** A message to the security team as a person would write it, which they see and send themselves. */
export interface PreparedMail {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The reported message, to be attached as it is. */
  readonly attach: { readonly id: string; readonly name: string };
}

/** Limits of `displayNewMessageForm`: characters of a subject and of a name; and of a text, of which 32 kB as HTML are taken. */
const longestName = 255;
const longestText = 6_000;

/** Opens Outlook's own window to write in, with a message attached; `false` where this Outlook cannot. */
export function prepareMail({ to, subject, text, attach }: PreparedMail): boolean {
  if (typeof Office.context.mailbox.displayNewMessageForm !== 'function' || !supports('1.6')) return false;
  try {
    Office.context.mailbox.displayNewMessageForm({
      toRecipients: [...to],
      subject: subject.slice(0, longestName),
      htmlBody: escapeHtml(text.slice(0, longestText)).replaceAll('\n', '<br>'),
      attachments: [{ type: 'item', itemId: attach.id, name: attach.name.slice(0, longestName) }],
    });
    return true;
  } catch {
    // Outlook says no by throwing: the caller offers another way.
    return false;
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
