import { randomFrom } from './random.ts';

/** A mail to measure with. */
export interface BenchMail {
  readonly subject: string;
  readonly bytes: number;
  readonly mail: Uint8Array;
}

/** Mails from a lookalike of these sizes: text first, a picture for the rest, as real ones are. */
export const benchMails: readonly BenchMail[] = [10_000, 200_000, 2_000_000].map((bytes) => {
  const subject = `Mesure de ${bytes / 1000} ko`;
  return { subject, bytes, mail: mailOf(subject, bytes) };
});

function mailOf(subject: string, bytes: number): Uint8Array {
  const paragraphs = Array.from(
    { length: 60 },
    (_, index) =>
      `<p>Paragraphe ${index} d’un message ordinaire. <a href="https://www.ac-montpellier.fr/page/${index}">Lire</a></p>`,
  );
  const lines = [
    'From: "Assistance informatique" <assistance@ac-montpe11ier.fr>',
    'To: marie.dupont@ac-montpellier.fr',
    `Subject: ${subject}`,
    'Date: Mon, 16 Nov 2026 10:02:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="m"',
    '',
    '--m',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '<p>Votre boîte sera fermée dans 24 heures. Confirmez votre mot de passe&nbsp;:</p>',
    '<p><a href="https://webmail.ac-montpe11ier.fr/login">https://webmail.ac-montpellier.fr</a></p>',
    ...paragraphs,
    '--m',
    'Content-Type: application/octet-stream; name="annexe.bin"',
    'Content-Disposition: attachment; filename="annexe.bin"',
    'Content-Transfer-Encoding: base64',
    '',
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n`);
  const chance = randomFrom(bytes);
  const rest = Buffer.from(
    Uint8Array.from({ length: Math.max(0, (bytes - head.length) * 0.73) }, () => chance() * 256),
  );
  const encoded = rest.toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
  return Buffer.concat([head, Buffer.from(`${encoded}\r\n--m--\r\n`)]);
}
