import { Refused, type Calls } from './calls.ts';
import { has, type Client } from './clients.ts';
import type { FakeAddress, FakeDraft, FakeMessage } from './fake-item.ts';

/** A message that is read, with what its Outlook has. */
export function readApi(item: FakeMessage, calls: Calls, client: Client, stillSelected: () => void): object {
  const later = (name: string, given: readonly unknown[], value: () => unknown): void =>
    calls.answer(name, given, () => {
      stillSelected();
      return value();
    });
  const isMobile = client.notifications === 1;
  return {
    itemType: 'message',
    itemId: item.itemId,
    from: recipient(item.from),
    sender: recipient(item.sender),
    to: item.to.map(recipient),
    cc: item.cc.map(recipient),
    subject: item.subject,
    internetMessageId: item.internetMessageId,
    dateTimeCreated: new Date(item.created),
    attachments: item.attachments.map((each) => ({ ...each, base64: undefined, attachmentType: 'file' })),
    body: {
      getAsync: (type: string, ...rest: unknown[]) =>
        later('body.getAsync', rest, () => (type === 'html' ? item.html : item.text)),
    },
    ...(has(client, '1.8') &&
      !isMobile && {
        getAllInternetHeadersAsync: (...rest: unknown[]) =>
          later('getAllInternetHeadersAsync', rest, () => item.headers),
        getAttachmentContentAsync: (id: string, ...rest: unknown[]) =>
          later('getAttachmentContentAsync', rest, () => {
            const found = item.attachments.find((each) => each.id === id);
            if (!found) throw new Refused(9008, 'InvalidAttachmentId');
            return { content: found.base64, format: 'base64' };
          }),
      }),
    ...(has(client, '1.14') && {
      getAsFileAsync: (...rest: unknown[]) => later('getAsFileAsync', rest, () => item.source),
    }),
  };
}

/** What changes in a message while it is being written. */
export interface Writing {
  readonly to: () => readonly FakeAddress[];
  readonly onRecipients: (handler: (event: object) => void) => void;
}

/** A message that is written, with what its Outlook has. */
export function composeApi(item: FakeDraft, calls: Calls, client: Client, { to, onRecipients }: Writing): object {
  const field = (name: 'to' | 'cc' | 'bcc'): object => ({
    getAsync: (...rest: unknown[]) =>
      calls.answer(`${name}.getAsync`, rest, () =>
        // More than Outlook tells of are there all the same.
        (name === 'to' ? to() : item[name]).slice(0, client.recipients).map(recipient),
      ),
  });
  return {
    itemType: 'message',
    to: field('to'),
    cc: field('cc'),
    bcc: field('bcc'),
    ...(has(client, '1.7') && {
      addHandlerAsync: (type: string, handler: (event: object) => void, ...rest: unknown[]) =>
        calls.answer('item.addHandlerAsync', rest, () => {
          if (type === 'olkRecipientsChanged') onRecipients(handler);
        }),
    }),
    subject: { getAsync: (...rest: unknown[]) => calls.answer('subject.getAsync', rest, () => item.subject) },
    body: {
      getAsync: (_type: string, ...rest: unknown[]) =>
        calls.answer('body.getAsync', rest, () => {
          const options = rest.find((each) => typeof each === 'object') as { readonly bodyMode?: number } | undefined;
          const onlyReply = options?.bodyMode === 1 && client.platform === 'OfficeOnline';
          return onlyReply ? (item.currentReply ?? item.text) : item.text;
        }),
    },
  };
}

function recipient(address: FakeAddress): object {
  return { ...address, recipientType: 'user', appointmentResponse: undefined };
}
