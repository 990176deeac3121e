import { cunning } from '../cunning-mail.ts';
import { cunningBody, shown, type WebmailPage, writeInto } from './page.ts';

/** From mail-webapp: names are shown, addresses stand in titles; the body is a frame at /webapp/blank. */
export const bluemindPage: WebmailPage = {
  id: 'bluemind',
  host: 'bluemind.example',
  path: '/webapp/mail/.m/12:128',
  html: `<!doctype html><html><head><script>window.bmcSessionInfos = { login: 'marie', defaultEmail: 'marie.dupont@ac-montpellier.fr', sid: 'd3b07384-d9a0' };</script></head>
    <body><div class="bm-banner-user" title="marie.dupont@ac-montpellier.fr">Marie</div><div id="app">
    <section class="mail-viewer"><div class="mail-viewer-content"><h1 class="title">${shown.subject}</h1><div class="date">16 nov.</div>
    <div class="mail-viewer-from"><span class="transparent-contact" title="${shown.address}">${shown.name}</span></div>
    <div class="body-viewer"><iframe class="i-frame" id="body"></iframe></div></div></section>
    <form class="mail-composer"><div class="mail-composer-recipient"><span class="contact" title="claire@ac-montpelier.fr">Claire</span><input></div>
      <input class="mail-composer-subject" value="Conseil"><div class="roosterjs-container" contenteditable="true">Bonjour Claire</div><button type="submit">Envoyer</button></form></div>
    ${writeInto('#body', `<html><body>${cunningBody}</body></html>`)}
    <script>document.querySelector('#app').__vue__ = { $store: { state: { mail: { activeMessage: { key: 'k' },
      conversations: { messages: { k: { folderRef: { uid: '9f86d081-884c' }, remoteRef: { imapUid: 128 } } } } } } } };</script></body></html>`,
  answer: ({ url, headers }) =>
    url.pathname === '/api/mail_items/9f86d081-884c/eml/128' && headers['x-bm-apikey'] === 'd3b07384-d9a0'
      ? { type: 'message/rfc822', body: cunning }
      : undefined,
  gives: 'raw',
  mailbox: 'marie.dupont@ac-montpellier.fr',
  composers: 1,
};

/** A server that gives the source of another message than the one shown. */
export const bluemindOther: WebmailPage = {
  ...bluemindPage,
  host: 'other.bluemind.example',
  answer: () => ({ type: 'message/rfc822', body: 'From: claire@ac-montpellier.fr\r\nSubject: Autre\r\n\r\nBonjour' }),
  gives: 'view',
  insteadOf: 'which message is open',
};
