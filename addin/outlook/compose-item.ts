import type { Recipient } from '../../core/outgoing/outgoing-message.ts';
import { absent, ask, patience, supports, type Answer } from '../office.ts';
import type { OpenDraft } from './open-draft.ts';
import { turns } from './turns.ts';

/** Limits of `NotificationMessages`: characters of a message and of its key. */
const longestNotification = 150;
const key = 'vigie-recipients';

/**
 * The item that is being written; `undefined` in a message that is read. Recipients and subject are at hand or never come, so that a limit
 * in milliseconds may be short; the body, which is asked for last, takes as long as it takes.
 */
export function openDraft(limit: number = patience.short): OpenDraft | undefined {
  const item: unknown = Office.context.mailbox.item;
  return isMessageCompose(item) ? draftOf(item, limit) : undefined;
}

function isMessageCompose(item: unknown): item is Office.MessageCompose {
  if (typeof item !== 'object' || item === null) return false;
  const { subject } = item as Partial<Office.MessageCompose>;
  // In a message that is read the subject is a text.
  return typeof subject === 'object';
}

function draftOf(item: Office.MessageCompose, limit: number): OpenDraft {
  const inTurn = turns();
  return {
    // Of `Recipients.getAsync`; Outlook for Mac has no limit, and is taken at the lower one.
    mostRecipients: supports('1.16') ? 1000 : 500,
    recipients: (field) => inTurn(() => recipientsOf(item[field], limit)),
    subject: () => inTurn(() => ask((done) => item.subject.getAsync(done), limit)),
    body: () => inTurn(() => bodyOf(item)),
    notify: (message) => inTurn(() => notify(item, message)),
  };
}

/** Only those that Outlook has resolved; a contact list has a name and no address. */
async function recipientsOf(field: Office.Recipients, limit: number): Promise<Answer<readonly Recipient[]>> {
  const answer = await ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done), limit);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value.map(recipientOf) };
}

/** A message begun from a contact's card has name and address the wrong way round. */
function recipientOf(details: Partial<Office.EmailAddressDetails>): Recipient {
  const { displayName = '', emailAddress = '' } = details;
  const isTurned = !emailAddress.includes('@') && displayName.includes('@');
  return isTurned ? { name: emailAddress, address: displayName } : { name: displayName, address: emailAddress };
}

/** Outlooks that do not know the mode take no offence; the web gives only the reply where a conversation is shown as one. */
function bodyOf(item: Office.MessageCompose): Promise<Answer<string>> {
  const { BodyMode } = Office.MailboxEnums as Partial<typeof Office.MailboxEnums>;
  const options = BodyMode ? { bodyMode: BodyMode.HostConfig } : {};
  return ask((done) => item.body.getAsync('text', options, done));
}

/** Taken away before it is put up again: replacing has been broken in 2026 (office-js #6650). */
async function notify(item: Office.MessageCompose, message: string | undefined): Promise<Answer<void>> {
  const { notificationMessages } = item as Partial<Office.MessageCompose>;
  if (!notificationMessages) return absent;
  const removed = await ask<void>((done) => notificationMessages.removeAsync(key, done));
  if (message === undefined) return removed;
  const cut = message.length > longestNotification ? `${message.slice(0, longestNotification - 1)}…` : message;
  const notification = { type: 'informationalMessage', message: cut, icon: 'Icon.16', persistent: false };
  return ask((done) => notificationMessages.addAsync(key, notification as Office.NotificationMessageDetails, done));
}
