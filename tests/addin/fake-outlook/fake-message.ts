import PostalMime, { type Address } from 'postal-mime';

import type { FakeAddress, FakeMessage } from './fake-item.ts';

/** What Outlook would make of a message: `fakeMessage(await readFile('samples/12-expediteur-ressemblant.eml'))`. */
export async function fakeMessage(source: Uint8Array, itemId = 'item'): Promise<FakeMessage> {
  const mail = await PostalMime.parse(source);
  const text = Buffer.from(source).toString('latin1');
  const from = addressOf(mail.from);
  return {
    mode: 'read',
    itemId,
    from,
    sender: mail.sender ? addressOf(mail.sender) : from,
    to: (mail.to ?? []).map(addressOf),
    cc: (mail.cc ?? []).map(addressOf),
    subject: mail.subject ?? '',
    internetMessageId: mail.messageId ?? '',
    created: mail.date ?? '2025-01-01T00:00:00.000Z',
    // Outlook makes HTML of what is none.
    html: mail.html ?? `<html><body><pre>${escaped(mail.text ?? '')}</pre></body></html>`,
    text: mail.text ?? '',
    headers: text.slice(0, /\r?\n\r?\n/u.exec(text)?.index ?? text.length),
    source: Buffer.from(source).toString('base64'),
    attachments: mail.attachments.map(({ filename, mimeType, content, disposition, contentId }, index) => {
      const bytes = Buffer.from(content as ArrayBuffer);
      return {
        id: `attachment-${index}`,
        name: filename ?? '',
        contentType: mimeType,
        size: bytes.length,
        isInline: disposition === 'inline',
        contentId: (contentId ?? '').replaceAll(/^<|>$/gu, ''),
        base64: bytes.toString('base64'),
      };
    }),
  };
}

function addressOf(address: Address | undefined): FakeAddress {
  return { displayName: address?.name || (address?.address ?? ''), emailAddress: address?.address ?? '' };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
