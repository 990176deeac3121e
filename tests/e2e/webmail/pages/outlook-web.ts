import { cunning } from '../cunning-mail.ts';
import { cunningBody, json, shown, type WebmailPage } from './page.ts';

const itemId = 'AAMkAGI2TG93AAA=';

const html = `<!doctype html><html><body><div role="main"><div data-app-section="ConversationContainer">
  <div role="heading" id="CONV_1_SUBJECT">${shown.subject}</div>
  <div id="MSG_1_FROM"><span title="${shown.address}">${shown.name}</span></div>
  <div role="document" id="UniqueMessageBody_1" class="rps_1a2b">${cunningBody}</div></div></div>
  <div><div><div role="textbox" contenteditable="true" aria-label="À"></div><span title="claire@ac-montpelier.fr">Claire</span></div>
    <input aria-label="Ajouter un objet" value="Conseil"><div role="textbox" contenteditable="true" aria-multiline="true">Bonjour Claire</div><button aria-label="Envoyer">Envoyer</button></div>
  <script>window.__satchelGlobalContext = { rootStore: new Map([['readingpane', { itemReadingPaneViewState: { itemId: { Id: '${itemId}' } } }]]) };</script></body></html>`;

/** An Exchange of one's own, which gives the source in base64. */
export const exchangePage: WebmailPage = {
  id: 'outlook-web',
  host: 'exchange.example',
  path: '/owa/#path=/mail',
  html,
  cookie: 'X-OWA-CANARY=canary-1.',
  answer({ method, url, headers }) {
    if (method !== 'POST' || url.pathname !== '/owa/service.svc' || headers['x-owa-canary'] !== 'canary-1.')
      return undefined;
    const asked = JSON.parse(decodeURIComponent(String(headers['x-owa-urlpostdata']))) as {
      readonly Body: {
        readonly ItemIds: readonly { readonly Id: string }[];
        readonly ItemShape: { readonly IncludeMimeContent: boolean };
      };
    };
    if (asked.Body.ItemIds[0]?.Id !== itemId || !asked.Body.ItemShape.IncludeMimeContent) return undefined;
    const value = cunning.toString('base64');
    return json({
      Body: { ResponseMessages: { Items: [{ Items: [{ MimeContent: { CharacterSet: 'UTF-8', Value: value } }] }] } },
    });
  },
  gives: 'raw',
  composers: 1,
};

/** Microsoft 365, which gives no source to anybody but its own code. */
export const microsoft365Page: WebmailPage = {
  ...exchangePage,
  host: 'outlook.cloud.microsoft',
  path: '/mail/inbox/id/AAQk',
  answer: () => undefined,
  gives: 'view',
};
