import { marie } from '../ground/people.ts';

/** Puts a mail together: headers in this order, then the body, with CRLF at line ends. */
function mail(headers: readonly string[], body: readonly string[]): Buffer {
  const usual = [
    'Received: from mx.example (mx.example [192.0.2.7]) by mail.ac-montpellier.fr; Mon, 16 Nov 2026 10:02:00 +0100',
    ...headers,
    `To: ${marie.name} <${marie.address}>`,
    'Date: Mon, 16 Nov 2026 10:02:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return Buffer.from([...usual, '', ...body, ''].join('\r\n'));
}

/** A mail from a lookalike of the academy, which wants a password typed on a lookalike of its webmail. */
export const lookalike = mail(
  [
    'From: "Assistance informatique" <assistance@ac-montpe11ier.fr>',
    'Subject: Votre messagerie sera fermee',
    'Message-ID: <lookalike@ac-montpe11ier.fr>',
  ],
  [
    '<p>Bonjour,</p>',
    '<p>Votre boîte sera fermée dans 24 heures. Confirmez votre mot de passe&nbsp;:</p>',
    '<p><a id="danger" href="https://webmail.ac-montpe11ier.fr/login?id=1">https://webmail.ac-montpellier.fr</a></p>',
    '<p>Le site de l’académie&nbsp;: <a id="home" href="https://www.ac-montpellier.fr/">ac-montpellier.fr</a></p>',
    '.',
    '<p>Cordialement   </p>   ',
  ],
);

/** An ordinary mail from a colleague. */
export const ordinary = mail(
  [
    'From: "Jean Martin" <jean.martin@ac-montpellier.fr>',
    'Subject: Conseil de classe',
    'Message-ID: <ordinary@ac-montpellier.fr>',
  ],
  [
    '<p>Bonjour Marie, le conseil de classe est à 17 h.</p>',
    '<p><a href="https://www.ac-montpellier.fr/">Le site</a></p>',
  ],
);
