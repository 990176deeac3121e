import { cunning } from '../cunning-mail.ts';
import { cunningBody, json, shown, type WebmailPage } from './page.ts';

const message = (name: string, address: string, body: string): string => `
  <div class="zimbra-client_viewer"><div class="zimbra-client_viewer_header">
    <span class="zimbra-client_address-list_addressName" title="${address}">${name}</span><time>16 nov.</time></div>
    <div class="zimbra-client_html-viewer_wrap"><div class="zimbra-client_html-viewer_inner">${body}</div></div></div>`;

const composer = `<div class="zimbra-client_composer"><div class="zimbra-client_composer_inner"><div class="zimbra-client_composer_fields">
    <div><button>À</button><div><div role="button" title="claire@ac-montpelier.fr">Claire</div><input class="zimbra-client_address-field_inputField"></div></div></div>
    <input class="zimbra-client_composer_subject" value="Conseil"><rich-text-area><div contenteditable="true">Bonjour Claire</div></rich-text-area>
    <button class="blocks_button zimbra-client_composer_send">Envoyer</button></div></div>`;

/** A message by itself: the address of the page names it. */
export const modernMessage: WebmailPage = {
  id: 'zimbra-modern',
  host: 'modern.zimbra.example',
  path: '/modern/email/Inbox/message/257',
  html: `<!doctype html><html><body><div class="zimbra-client_header-actions"><span title="marie.dupont@ac-montpellier.fr">Marie</span></div>
    <div class="zimbra-client_mail-pane_readPane"><div class="zimbra-client_viewer-title_headerText">${shown.subject}</div>${message(shown.name, shown.address, cunningBody)}</div>
    ${composer}</body></html>`,
  answer: ({ url }) =>
    url.pathname === '/service/home/~/' && url.searchParams.get('id') === '257'
      ? { type: 'message/rfc822', body: cunning }
      : undefined,
  gives: 'raw',
  mailbox: 'marie.dupont@ac-montpellier.fr',
  composers: 1,
};

/** A message in a conversation: the server tells which messages it has, and one alone is of this sender. */
export const modernConversation: WebmailPage = {
  ...modernMessage,
  host: 'conversation.modern.example',
  path: '/modern/email/Inbox/conversation/300',
  html: modernMessage.html.replace(composer, ''),
  answer({ url }) {
    if (url.pathname !== '/service/home/~/') return undefined;
    if (url.searchParams.get('query') === 'conv:"300"') {
      const from = (id: string, address: string) => ({
        id,
        e: [
          { a: 'marie.dupont@ac-montpellier.fr', t: 't' },
          { a: address, t: 'f' },
        ],
      });
      return json({ m: [from('301', 'claire@ac-montpellier.fr'), from('302', shown.address)] });
    }
    return url.searchParams.get('id') === '302' ? { type: 'message/rfc822', body: cunning } : undefined;
  },
  composers: 0,
};

/** Two messages of one sender in a conversation: which of them is shown, nothing says for sure. */
export const modernAmbiguous: WebmailPage = {
  ...modernConversation,
  host: 'ambiguous.modern.example',
  answer: ({ url }) =>
    url.searchParams.has('query')
      ? json({ m: ['303', '304'].map((id) => ({ id, e: [{ a: shown.address, t: 'f' }] })) })
      : { type: 'message/rfc822', body: cunning },
  gives: 'view',
  insteadOf: 'the message of the conversation',
};
