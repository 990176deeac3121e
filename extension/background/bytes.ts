import { decodeBase64 } from '../../core/mail/bytes/base64.ts';
import type { SeenMessage } from '../../core/mail/seen/seen-message.ts';
import type { WiredSource } from '../protocol/wire.ts';

/** A message as it arrived, its bytes as bytes again. */
export type ArrivedSource =
  | { readonly kind: 'raw'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'seen'; readonly message: SeenMessage };

/** Takes a message off the wire. */
export function unwired(source: WiredSource): ArrivedSource {
  if (source.kind === 'raw') return { kind: 'raw', bytes: bytesOf(source.bytes) };
  const { message } = source;
  return {
    kind: 'seen',
    message: {
      ...message,
      headers: message.headers,
      from: message.from,
      sender: message.sender,
      html: message.html,
      text: message.text,
      attachments: message.attachments?.map((attachment) => ({
        ...attachment,
        content: attachment.content === undefined ? undefined : bytesOf(attachment.content),
      })),
    },
  };
}

/** Bytes of base64: by the browser's own decoder, which is faster than ours, unless it is not quite base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    // Not quite base64: whatever can be read is.
    return Uint8Array.from(decodeBase64(base64));
  }
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

/** `0f1e2d…`: 128 random bits, for what is named once. */
export function randomId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** Lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
