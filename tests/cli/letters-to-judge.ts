/** A colleague's mail, with nothing in it. */
export const ordinaryMail = [
  'From: Claire Martin <claire.martin@exemple.fr>',
  'To: jean.durand@exemple.fr',
  'Date: Tue, 4 Mar 2025 08:12:45 +0100',
  'Subject: Conseil de classe',
  'Message-ID: <1@exemple.fr>',
  '',
  'Bonjour, le conseil de classe est jeudi à 17 h en salle 12.',
  '',
].join('\r\n');

/** A sender who imitates the academy and wants a password. */
export const dangerousMail = [
  'From: Assistance Rectorat <assistance@ac-montpelier.fr>',
  'To: jean.durand@exemple.fr',
  'Date: Tue, 4 Mar 2025 08:12:45 +0100',
  'Subject: Votre messagerie va =?utf-8?Q?=C3=AAtre?= suspendue',
  'Message-ID: <2@ac-montpelier.fr>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Votre boîte est pleine. Validez votre compte et votre mot de passe sous 24 heures, sinon il sera supprimé.</p>',
  '<p><a href="https://webmail.ac-montpelier.fr/login">https://webmail.ac-montpellier.fr</a></p>',
  '',
].join('\r\n');
