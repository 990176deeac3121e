import { html } from 'hono/html';
import { icon } from './icons.ts';
import { page, type Piece } from './page.ts';
import { avatar, person } from './person.ts';

/** Before a session, and after it ended. */
export function logInPage(): Piece {
  return page({
    task: 'login',
    token: '',
    title: 'Connexion – Messagerie',
    bodyClass: 'task-login',
    body: html`
      <main class="entrance">
        <p class="brand">${icon('envelope')} Messagerie <span class="ribbon">démonstration</span></p>
        <h1>Bonjour</h1>
        <p>
          Voici une boîte aux lettres inventée, pour voir Vigie à l’œuvre. Aucun message ne vient de personne, aucun
          n’est envoyé.
        </p>
        <form method="post" action="/">
          <p class="account">
            ${avatar(person)}<span class="who"><b>${person.name}</b> <span>${person.address}</span></span>
          </p>
          <input type="hidden" id="rcmloginuser" name="_user" value="${person.address}" />
          <button>Ouvrir la boîte</button>
        </form>
      </main>
    `,
  });
}

/** In place of any page of the Internet: the browser of the demonstration is sent here with all that is not of this machine. */
export function nowherePage(host: string): Piece {
  return page({
    task: 'login',
    token: '',
    title: 'Hors de la démonstration',
    bodyClass: 'task-login',
    body: html`
      <main class="entrance">
        <p class="brand">${icon('envelope')} Messagerie <span class="ribbon">démonstration</span></p>
        <h1>Rien n’a été ouvert</h1>
        <p>
          Le navigateur de la démonstration n’atteint que cette machine. Le lien menait vers « <b>${host}</b> », à qui
          rien n’a été demandé.
        </p>
      </main>
    `,
  });
}
