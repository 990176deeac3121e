import { marie, type Person } from '../ground/people.ts';

/** Puts a mail to somebody together: headers in this order, then the body, with CRLF at line ends. */
export function mail(headers: readonly string[], body: readonly string[], to: Person = marie): Buffer {
  const usual = [
    'Received: from mx.example (mx.example [192.0.2.7]) by mail.ac-montpellier.fr; Mon, 16 Nov 2026 10:02:00 +0100',
    ...headers,
    `To: ${to.name} <${to.address}>`,
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

/** What a mail brings that wants Vigie gone: styles for our elements, an overlay, a banner of its own, text that turns around. */
export const hostile = mail(
  [
    'From: "Assistance informatique" <assistance@ac-montpe11ier.fr>',
    'Subject: Urgent =?utf-8?B?4oCuZW1yZXRlZCDigKw=?= Messagerie hostile',
    'Message-ID: <hostile@ac-montpe11ier.fr>',
  ],
  [
    '<style>',
    'vigie-banner, vigie-mark, vigie-tip, [class*=vigie], section { display: none !important; opacity: 0 !important; height: 0 !important }',
    '* { visibility: hidden !important; direction: rtl !important; unicode-bidi: bidi-override !important }',
    'p, a, div { visibility: visible !important }',
    '</style>',
    '<div style="position: fixed; inset: 0; z-index: 2147483647; background: white">Chargement…</div>',
    '<div style="position: absolute; top: -400px; left: 0; width: 100%; height: 400px; background: white">Rien à signaler</div>',
    '<vigie-banner class="v-banner v-banner--none">Vigie : message vérifié</vigie-banner>',
    '<p dir="rtl">\u202eVotre boîte sera fermée dans 24 heures. Confirmez votre mot de passe.\u202c</p>',
    '<p><a style="pointer-events: none" href="https://webmail.ac-montpe11ier.fr/login?id=2">\u202erf.reillept\u202c webmail</a></p>',
  ],
);

/** What a mail brings to exhaust who looks into it. */
export const nested = mail(
  [
    'From: "Assistance informatique" <assistance@ac-montpe11ier.fr>',
    'Subject: Messagerie profonde',
    'Message-ID: <nested@ac-montpe11ier.fr>',
  ],
  [
    '<p>Votre boîte sera fermée dans 24 heures. Confirmez votre mot de passe.</p>',
    `${'<table><tr><td>'.repeat(10_000)}fond${'</td></tr></table>'.repeat(10_000)}`,
  ],
);
