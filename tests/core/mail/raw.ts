import { readMessage, type ReadOptions } from '../../../core/mail/read-message.ts';
import { readPage } from '../../../core/mail/html/read-page.ts';
import type { Message } from '../../../core/message.ts';

/** The bytes of a source written with `\n`; characters from U+0080 on are one byte each, as old mailers send them. */
export function latin(source: string): Uint8Array {
  return new Uint8Array(Buffer.from(source.replaceAll('\n', '\r\n'), 'latin1'));
}

/** The same in UTF-8. */
export function utf8(source: string): Uint8Array {
  return new Uint8Array(Buffer.from(source.replaceAll('\n', '\r\n'), 'utf8'));
}

/** Reads a source as from a folder, border unknown. */
export async function read(source: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<Message> {
  return readMessage(typeof source === 'string' ? utf8(source) : source, { border: undefined, ...options });
}

/** Reads a message that is one page. */
export async function readHtml(html: string): Promise<Message> {
  return read(`From: a@exemple.fr\nContent-Type: text/html; charset=utf-8\n\n${html}`);
}

/** Reads a message with one attachment. */
export async function readAttached(name: string, type: string, content: string | Uint8Array): Promise<Message> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return read(
    `From: a@exemple.fr\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nVoir ci-joint.\n` +
      `--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n` +
      `Content-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n--b--\n`,
  );
}

/** What can be seen of a page. */
export function seen(html: string): string {
  return readPage(html).visible;
}
