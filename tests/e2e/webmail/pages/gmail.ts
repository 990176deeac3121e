import { cunning } from '../cunning-mail.ts';
import { cunningBody, shown, type WebmailPage } from './page.ts';

/** Gmail, as libraries that stand on it read it. */
export const gmailPage: WebmailPage = {
  id: 'gmail',
  host: 'mail.google.com',
  path: '/mail/u/0/',
  html: `<!doctype html><html><body><a href="https://accounts.google.com/SignOutOptions" aria-label="Compte : marie.dupont@gmail.com">M</a>
    <table><tr class="zA"><td><span email="${shown.address}">${shown.name}</span></td></tr></table><h2 class="hP">${shown.subject}</h2>
    <div class="adn" data-message-id="#msg-f:179" data-legacy-message-id="18c3f00d"><span class="gD" email="${shown.address}">${shown.name}</span>
      <div class="ii gt"><div class="a3s">${cunningBody}</div></div></div>
    <div role="dialog"><div name="to"><div data-hovercard-id="claire@ac-montpelier.fr">Claire</div><input></div><input name="subjectbox" value="Conseil">
      <div role="textbox" contenteditable="true">Bonjour Claire</div><div role="button" class="T-I aoO">Envoyer</div></div></body></html>`,
  answer: ({ url }) =>
    url.searchParams.get('view') === 'att' && url.searchParams.get('th') === '18c3f00d'
      ? { type: 'message/rfc822', body: cunning }
      : undefined,
  gives: 'raw',
  mailbox: 'marie.dupont@gmail.com',
  composers: 1,
};
