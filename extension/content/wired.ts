import type { WiredSource } from '../protocol/wire.ts';
import type { MessageSource } from '../webmail/adapter.ts';

/** As much as can be reported, and as goes through the browser's own mail between scripts. */
const largest = 25 * 2 ** 20;

/** Whether all of a source goes on the wire; of a larger one the beginning is judged, and it cannot be reported from here. */
export function isWhole(source: MessageSource): boolean {
  return source.kind !== 'raw' || source.bytes.length <= largest;
}

/** Puts a source on the wire: its bytes as base64, which every browser passes on as it is. */
export async function wired(source: Exclude<MessageSource, { readonly kind: 'failed' }>): Promise<WiredSource> {
  if (source.kind === 'raw') return { kind: 'raw', bytes: await base64Of(source.bytes.subarray(0, largest)) };
  const { message } = source;
  const attachments = message.attachments?.map(async (attachment) => ({
    ...attachment,
    content: attachment.content && (await base64Of(attachment.content)),
  }));
  return {
    kind: 'seen',
    message: {
      ...message,
      replyTo: [...message.replyTo],
      to: [...message.to],
      cc: [...message.cc],
      attachments: attachments && (await Promise.all(attachments)),
    },
  };
}

/** The browser's own encoder, which does not hold up the page as a loop over two million bytes would. */
function base64Of(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const text = typeof reader.result === 'string' ? reader.result : '';
      resolve(text.slice(text.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The bytes could not be read')));
    // A blob of nothing has an address without a comma's end: `data:`.
    if (bytes.length === 0) resolve('');
    else reader.readAsDataURL(new Blob([Uint8Array.from(bytes)]));
  });
}
