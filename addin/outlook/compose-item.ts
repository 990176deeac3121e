import type { Recipient } from '../../core/outgoing/outgoing-message.ts';
import { absent, ask, type Answer } from '../office.ts';
import type { OpenDraft } from './open-draft.ts';
import { turns } from './turns.ts';

/** Limits of `NotificationMessages`: characters of a message and of its key. */
const longestNotification = 150;
const key = 'vigie-recipients';

/** The item that is being written; `undefined` in a message that is read. */
export function openDraft(): OpenDraft | undefined {
  const item: unknown = Office.context.mailbox.item;
  return isMessageCompose(item) ? draftOf(item) : undefined;
}

function isMessageCompose(item: unknown): item is Office.MessageCompose {
  if (typeof item !== 'object' || item === null) return false;
  const { subject } = item as Partial<Office.MessageCompose>;
  // In a message that is read the subject is a text.
  return typeof subject === 'object';
}

function draftOf(item: Office.MessageCompose): OpenDraft {
  const inTurn = turns();
  return {
    recipients: (field) => inTurn(() => recipientsOf(item[field])),
    subject: () => inTurn(() => ask((done) => item.subject.getAsync(done))),
    body: () => inTurn(() => bodyOf(item)),
    notify: (message) => inTurn(() => notify(item, message)),
  };
}

/** Only those that Outlook has resolved; a contact list has a name and no address. */
async function recipientsOf(field: Office.Recipients): Promise<Answer<readonly Recipient[]>> {
  const answer = await ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done));
  if (!answer.ok) return answer;
  const value = answer.value.map((details) => {
    const { displayName, emailAddress } = details as Partial<Office.EmailAddressDetails>;
    return { name: displayName ?? '', address: emailAddress ?? '' };
  });
  return { ok: true, value };
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
