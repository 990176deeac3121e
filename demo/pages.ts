import { html, raw } from 'hono/html';
import type { DemoMessage } from './mailbox.ts';

type Page = ReturnType<typeof html>;

const person = 'marie.dupont@ac-montpellier.fr';

/** The list of messages, and beside it a frame for the one that is open. */
export function listPage(messages: readonly DemoMessage[], token: string): Page {
  return page({
    task: 'mail',
    token,
    title: `(${messages.length}) Démonstration :: Boîte de réception`,
    body: html`
      <header>
        <p class="name">Messagerie de démonstration</p>
        <p>
          <span class="username">${person}</span>
          <a class="logout" href="/?_task=logout&_token=${token}">Déconnexion</a>
        </p>
      </header>
      <main>
        <nav aria-label="Boîte de réception">
          <table id="messagelist">
            <tbody>
              ${messages.map(row)}
            </tbody>
          </table>
        </nav>
        <iframe
          id="messagecontframe"
          name="messagecontframe"
          title="Message ouvert"
          src="/?_task=mail&_action=preview&_framed=1&_mbox=INBOX&_uid=${messages[0]?.uid ?? 0}"
        ></iframe>
      </main>
      <script src="/demo.js"></script>
    `,
  });
}

function row({ uid, from, subject, date }: DemoMessage): Page {
  const id = Buffer.from(String(uid)).toString('base64').replaceAll('=', '');
  return html`<tr id="rcmrow${id}" class="message">
    <td class="subject">
      <span class="fromto"
        ><span class="rcmContactAddress" title="${from.address}">${from.name || from.address}</span></span
      >
      <time datetime="${date.toISOString()}">${day(date)}</time>
      <a href="/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show" target="messagecontframe">${subject}</a>
    </td>
  </tr>`;
}

function day(date: Date): string {
  return date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** One message, as Roundcube shows it in its frame. */
export function messagePage(message: DemoMessage, token: string): Page {
  const { from, to, subject, date, attachments } = message;
  return page({
    task: 'mail',
    token,
    title: subject,
    bodyClass: 'task-mail action-preview',
    body: html`
      <div id="message-header">
        <h2 class="subject">${subject}</h2>
        <table class="headers-table header-headers">
          <tbody>
            <tr>
              <td class="header-title">De</td>
              <td class="header from">${contact(from)}</td>
            </tr>
            <tr>
              <td class="header-title">À</td>
              <td class="header to">${to.map(contact)}</td>
            </tr>
            <tr>
              <td class="header-title">Date</td>
              <td class="header date">${date.toLocaleString('fr-FR', { dateStyle: 'full', timeStyle: 'short' })}</td>
            </tr>
          </tbody>
        </table>
        ${
          attachments.length === 0
            ? ''
            : html`<ul id="attachment-list">
                ${attachments.map((name) => html`<li><span class="attachment-name">${name}</span></li>`)}
              </ul>`
        }
      </div>
      <div id="message-content">
        <div id="message-objects"></div>
        <div id="messagebody">
          <div id="message-htmlpart1" class="message-htmlpart"><div class="rcmBody">${raw(message.html)}</div></div>
        </div>
      </div>
    `,
  });
}

function contact({ name, address }: DemoMessage['from']): Page {
  return html`<span class="adr"
    ><a class="rcmContactAddress" href="mailto:${address}" title="${address}">${name || address}</a></span
  > `;
}

/** Before the session, and after it ended. */
export function logInPage(): Page {
  return page({
    task: 'login',
    token: '',
    title: 'Démonstration :: Connexion',
    body: html`
      <main class="log-in">
        <h1>Messagerie de démonstration</h1>
        <p>
          Une boîte aux lettres inventée, pour voir Vigie à l’œuvre. Aucun message ne vient de personne, aucun n’est
          envoyé.
        </p>
        <form method="post" action="/">
          <input type="hidden" id="rcmloginuser" name="_user" value="${person}" />
          <button>Entrer</button>
        </form>
      </main>
    `,
  });
}

interface Parts {
  readonly task: 'mail' | 'login';
  readonly token: string;
  readonly title: string;
  readonly bodyClass?: string;
  readonly body: Page;
}

function page({ task, token, title, bodyClass, body }: Parts): Page {
  // As in Roundcube the settings stand in a script, which here is read and never run.
  const settings = JSON.stringify({ task, request_token: token, rcversion: 10605, session_lifetime: 600 });
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo.css" />
        <script type="text/plain">
          rcmail.set_env(${raw(settings)});
        </script>
      </head>
      <body class="${bodyClass ?? 'task-mail action-none'}">
        ${body}
      </body>
    </html>`;
}
