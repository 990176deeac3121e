import { mailOf } from './report-form.ts';

/** A border that the shipped profile believes, as it would judge a colleague's mail. */
export const passed =
  'mx.ac-montpellier.fr; spf=pass smtp.mailfrom=ac-montpellier.fr; dkim=pass header.d=ac-montpellier.fr; dmarc=pass header.from=ac-montpellier.fr';

/** How a mail program attaches a mail. */
export interface Attaching {
  readonly type?: string;
  readonly disposition?: string;
  readonly encoding?: string;
}

/** A mail to the reporting mailbox with another attached as it is told. */
export function forwarding(
  attached: Buffer | undefined,
  { type = 'message/rfc822', disposition, encoding = '8bit' }: Attaching = {},
  fields: Readonly<Record<string, string>> = {},
): Buffer {
  const content =
    encoding === 'base64' ? Buffer.from(attached?.toString('base64').replaceAll(/.{76}/gu, '$&\r\n') ?? '') : attached;
  const head = [
    `Content-Type: ${type}`,
    ...(disposition === undefined ? [] : [`Content-Disposition: ${disposition}`]),
    `Content-Transfer-Encoding: ${encoding}`,
  ];
  const whole = mailOf(
    {
      'Authentication-Results': passed,
      Received: 'from smtp.ac-montpellier.fr by mx.ac-montpellier.fr; Mon, 23 Nov 2026 08:00:00 +0100',
      From: '"Marie Dupont" <marie.dupont@ac-montpellier.fr>',
      To: 'signalement@ac-montpellier.fr',
      Subject: 'TR: bizarre',
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/mixed; boundary="limite"',
      ...fields,
    },
    '--limite\nContent-Type: text/plain; charset=utf-8\n\nCe message me semble bizarre, qu’en pensez-vous ?\n',
  );
  if (!content) return Buffer.concat([whole, Buffer.from('--limite--\r\n')]);
  return Buffer.concat([
    whole,
    Buffer.from(`--limite\r\n${head.join('\r\n')}\r\n\r\n`),
    content,
    Buffer.from('\r\n--limite--\r\n'),
  ]);
}
