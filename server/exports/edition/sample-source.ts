import type { Sample } from './edition.ts';

/** The longest piece of base64 on one line of a mail. */
const lineLength = 76;

/** A redacted message as a mail: its headers as they are left, and its text. */
export function sampleSource({ headers, text }: Sample): string {
  const body = Buffer.from(text).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < body.length; at += lineLength) lines.push(body.slice(at, at + lineLength));
  return [
    ...headers.map((header) => header.replaceAll(/[\r\n]+/gu, ' ')),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ].join('\r\n');
}
