import { html } from 'hono/html';
import type { DemoMessage } from '../mailbox.ts';
import { icon, type IconName } from './icons.ts';
import { page, type Piece } from './page.ts';
import { avatar, person } from './person.ts';

/** What the page shows. */
export interface ListParts {
  /** `INBOX` */
  readonly folder: string;
  readonly messages: readonly DemoMessage[];
  /** The messages that have been opened. */
  readonly read: ReadonlySet<number>;
  readonly token: string;
  readonly now: Date;
}

/** Folders by the names that IMAP knows; all but the first are empty. */
const folders: readonly (readonly [id: string, name: string, icon: IconName])[] = [
  ['INBOX', 'Boîte de réception', 'inbox'],
  ['Drafts', 'Brouillons', 'draft'],
  ['Sent', 'Envoyés', 'sent'],
  ['Junk', 'Indésirables', 'junk'],
  ['Trash', 'Corbeille', 'trash'],
];

/** Folders, the messages of one of them, and a frame for the message that is open. */
export function listPage(parts: ListParts): Piece {
  const { folder, messages, read, token } = parts;
  const name = folders.find(([id]) => id === folder)?.[1] ?? folder;
  const unread = messages.filter(({ uid }) => !read.has(uid)).length;
  return page({
    task: 'mail',
    token,
    title: `${unread > 0 ? `(${unread}) ` : ''}${name} – Messagerie`,
    bodyClass: 'task-mail action-none',
    body: html`
      <header class="bar">
        <p class="brand">${icon('envelope')} Messagerie <span class="ribbon">démonstration</span></p>
        <label class="search">
          ${icon('search')}
          <span class="voice">Chercher dans les messages</span>
          <input type="search" placeholder="Chercher" autocomplete="off" />
        </label>
        <p class="account">
          ${avatar(person)}
          <span class="who"><b>${person.name}</b> <span class="username">${person.address}</span></span>
          <a class="logout" href="/?_task=logout&_token=${token}">${icon('leave')}<span>Déconnexion</span></a>
        </p>
      </header>
      <main>
        <nav class="folders" aria-label="Dossiers">
          <ul>
            ${folders.map((each) => folderItem(each, folder, unread))}
          </ul>
          <p class="note">
            Les personnes et les messages sont inventés. Rien n’est envoyé à personne, et ce navigateur n’atteint que
            cette machine.
          </p>
        </nav>
        <section class="list" aria-label="${name}">
          <h1>${name}</h1>
          <table id="messagelist">
            <tbody>
              ${messages.map((message) => row(message, parts))}
            </tbody>
          </table>
          <p class="empty" ${messages.length > 0 ? 'hidden' : ''}>Aucun message ici.</p>
        </section>
        <section class="reading" aria-label="Message ouvert">
          <button class="back" type="button">${icon('back')} Tous les messages</button>
          <p class="empty nothing-open">${icon('envelope')}Choisissez un message pour le lire.</p>
          <iframe id="messagecontframe" name="messagecontframe" title="Message ouvert" hidden></iframe>
        </section>
      </main>
    `,
  });
}

function folderItem([id, name, drawing]: (typeof folders)[number], open: string, unread: number): Piece {
  const count = id === 'INBOX' && id === open && unread > 0 ? html`<span class="count">${unread}</span>` : '';
  return html`<li>
    <a href="/?_task=mail&_mbox=${id}" ${id === open ? html`aria-current="page"` : ''}>
      ${icon(drawing)}<span>${name}</span>${count}
    </a>
  </li>`;
}

function row({ uid, from, subject, date, preview, attachments }: DemoMessage, { read, now }: ListParts): Piece {
  const id = Buffer.from(String(uid)).toString('base64').replaceAll('=', '');
  return html`<tr id="rcmrow${id}" class="message${read.has(uid) ? '' : ' unread'}">
    <td class="subject">
      ${avatar(from)}
      <span class="fromto"
        ><span class="rcmContactAddress" title="${from.address}">${from.name || from.address}</span></span
      >
      <time datetime="${date.toISOString()}">${shortDate(date, now)}</time>
      <a href="/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=preview&_framed=1" target="messagecontframe">${subject}</a>
      ${attachments.length > 0 ? html`<span class="has-clip">${icon('clip')}<span class="voice">pièce jointe</span></span>` : ''}
      <span class="preview">${preview}</span>
    </td>
  </tr>`;
}

function shortDate(date: Date, now: Date): string {
  const days = Math.round((startOf(now) - startOf(date)) / 86_400_000);
  if (days === 0) return date.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
  if (days === 1) return 'hier';
  return date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'short' });
}

function startOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
