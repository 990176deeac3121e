import { createTransport } from 'nodemailer';
import { ownMark } from '../mailbox/read-forwarded.ts';

/** A letter to one person: plain text, nothing in it that leads anywhere. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters. */
export interface Post {
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
}

/** Sends by the mail server at an address: `smtps://name:password@smtp.example`; rejects where it does not take a letter. */
export function smtpPost(address: string, from: string): Post {
  const transport = createTransport({
    url: address,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({
        from: { name: 'Vigie', address: from },
        // An object, so that a comma in it makes no second recipient.
        to: { name: '', address: to },
        subject: oneLine(subject),
        text,
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', [ownMark]: '1' },
        textEncoding: 'base64',
      });
    },
    close: () => transport.close(),
  };
}

/** A line break in a subject would begin another header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200);
}
