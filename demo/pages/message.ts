import { html, raw } from 'hono/html';
import type { DemoMessage } from '../mailbox.ts';
import { icon } from './icons.ts';
import { page, type Piece } from './page.ts';
import { avatar } from './person.ts';

/** One message, in the frame beside the list. */
export function messagePage(message: DemoMessage, token: string): Piece {
  const { from, to, subject, date, attachments } = message;
  return page({
    task: 'mail',
    token,
    title: subject,
    bodyClass: 'task-mail action-preview',
    body: html`
      <div id="layout-content" role="main">
        <h1 class="voice">Message ouvert</h1>
        <div id="message-header">
          <h2 class="subject">${subject}</h2>
          <div class="envelope">
            ${avatar(from)}
            <table class="headers-table header-headers">
              <tbody>
                <tr>
                  <td class="header-title"><span class="voice">De</span></td>
                  <td class="header from">${contact(from)} <span class="address">${from.address}</span></td>
                </tr>
                <tr>
                  <td class="header-title">À</td>
                  <td class="header to">${to.map(contact)}</td>
                </tr>
              </tbody>
            </table>
            <time datetime="${date.toISOString()}">${longDate(date)}</time>
          </div>
          ${
            attachments.length === 0
              ? ''
              : html`<ul id="attachment-list">
                  ${attachments.map((name) => html`<li>${icon('clip')}<span class="attachment-name">${name}</span></li>`)}
                </ul>`
          }
        </div>
        <div id="message-content">
          <div id="message-objects"></div>
          <div id="messagebody">
            <div id="message-htmlpart1" class="message-htmlpart"><div class="rcmBody">${raw(message.html)}</div></div>
          </div>
        </div>
      </div>
    `,
  });
}

function contact({ name, address }: DemoMessage['from']): Piece {
  return html`<span class="adr"
    ><a class="rcmContactAddress" href="mailto:${address}" title="${address}">${name || address}</a></span
  >`;
}

function longDate(date: Date): string {
  return date.toLocaleString('fr-FR', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
