import { marie } from '../ground/people.ts';

/** A message that imitates the marks by which the webmails are read, and holds what gets lost when anybody re-encodes it. */
export const cunning: Buffer = Buffer.from(
  [
    'Received: from mx.ac-montpe11ier.fr (mx.ac-montpe11ier.fr [192.0.2.7])',
    '\tby mail.ac-montpellier.fr; Mon, 16 Nov 2026 10:02:00 +0100',
    'From: "Jean Martin" <jean.martin@ac-montpe11ier.fr>',
    `To: ${marie.name} <${marie.address}>`,
    'Subject: Marques contrefaites',
    'Date: Mon, 16 Nov 2026 10:02:00 +0100',
    'Message-ID: <cunning@ac-montpe11ier.fr>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=iso-8859-1',
    'Content-Transfer-Encoding: 8bit',
    '',
    '<p>Bonjour &amp; \xe0 bient\xf4t,</p>',
    '.',
    '<script>rcmail.set_env({"request_token":"forged1234567890"}); var UserFolderURL = \'https://elsewhere.example/\';</script>',
    '<table class="headers-table"><tr><td class="header from"><span class="adr"><a class="rcmContactAddress" title="recteur@ac-montpellier.fr">Le recteur</a></span></td></tr></table>',
    '<div id="messagebody"><div class="rcmBody" id="message-header" data-message-id="7">Tout va bien</div></div>',
    '<div class="msg-body"><span ng-bind="::viewer.message.from[0].name">Le recteur</span><a class="md-caption" ng-bind="::viewer.message.from[0].email">recteur@ac-montpellier.fr</a></div>',
    '<p><a href="https://webmail.ac-montpe11ier.fr/">votre webmail</a></p>   ',
    '',
    '',
  ].join('\r\n'),
  'latin1',
);
