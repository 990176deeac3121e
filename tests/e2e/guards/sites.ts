import { createServer, type IncomingMessage, type Server } from 'node:http';

import type { GuestHost } from '../ground/guests.ts';

/** What was asked of a site: `{ host: 'forum-profs.example', path: '/in', body: 'user=a&password=b' }`. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

/** Strangers' sites that ask for passwords, each in its way. */
export interface Sites {
  /** All that forms and scripts sent. */
  readonly sent: readonly Asked[];
  readonly stop: () => Promise<void>;
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const fields =
  '<label>Identifiant <input name="user"></label> <label>Mot de passe <input id="p" type="password" name="password"></label>';
const academys = 'https://webmail.ac-montpellier.fr/iwc_static/c11n/allDomain/layout';
const kit = `<link rel="icon" href="${academys}/images/ac-montpellier.ico">`;

const inAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Pages by their path; any host shows them. */
const pages: Readonly<Record<string, string>> = {
  '/bank': page(
    'Ma banque en ligne',
    `<h1>Espace client</h1><form action="/in" method="post">${fields}<button>Entrer</button></form>`,
  ),
  '/forum': page(
    'Forum des professeurs de mathématiques de l’académie de Montpellier',
    `<p>Des enseignants de l’académie de Montpellier.</p><form action="/in" method="post">${fields}<button>Entrer</button></form>`,
  ),
  // A kit as it is found: its name, the academy's icon, a hidden drop box, and fields that are called like what a browser has.
  '/clone': page(
    'Convergence',
    `<form action="post.php" method="post">${fields}
      <input type="hidden" name="mailla" value="boite.du.voleur@gmail.com">
      <input type="hidden" name="getAttribute"><input type="hidden" name="checkVisibility"><input type="hidden" name="submit">
      <button id="signin">Connexion</button></form><img name="documentElement" alt=""><form name="createTreeWalker"></form>`,
    kit,
  ),
  '/suspicious': page('Académie de Montpellier', `<form action="/in" method="post">${fields}</form>`),
  '/closed': page(
    'Académie de Montpellier',
    `<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = '<form action="/in" method="post"><input id="p" type="password" name="password"><button>Entrer</button></form>';
      window.enter = () => root.getElementById('p').focus();
    </script>`,
    kit,
  ),
  // A kit that writes its form into a frame which has no address, and leaves nothing of itself on the page but the title.
  '/framed': page(
    'Webmail – Académie de Montpellier',
    `<iframe title="Connexion" srcdoc="${inAttribute(`<form action="/in" method="post">${fields}</form>`)}"></iframe>`,
  ),
  '/framed-shop': page(
    'Une boutique',
    `<iframe title="Compte" srcdoc="${inAttribute(`<form action="/in" method="post">${fields}<button>Entrer</button></form>`)}"
      width="700" height="500"></iframe>`,
  ),
  '/script': page(
    'Une boutique',
    `<form action="/in" method="post">${fields}<button type="button" id="go">Entrer</button></form>
     <script>document.getElementById('go').onclick = ({ target }) => target.form.submit();</script>`,
  ),
  // Where the organisation's password is changed.
  '/motdepasse': page(
    'Changer de mot de passe',
    `<main><h1>Changer de mot de passe</h1><form action="/in" method="post">
      <p><label>Nom <input name="nom" value="Bellegarde"></label></p>
      <p><label>Mot de passe actuel <input type="password" name="old"></label></p>
      <p><label for="p">Nouveau mot de passe</label> <input id="p" type="password" name="new" aria-describedby="rule"></p>
      <p id="rule">Douze caractères au moins.</p>
      <p><label for="c">Confirmez</label> <input id="c" type="password" name="confirm"></p><button>Changer</button></form></main>`,
  ),
  '/fetch': page(
    'Une autre boutique',
    `${fields}<button type="button" id="go">Entrer</button>
     <script>document.getElementById('go').onclick = () => fetch('/in', { method: 'POST', body: 'password=' + document.getElementById('p').value });</script>`,
  ),
};

/** Starts them on the ports of the ground's guests. */
export async function startSites(guests: Readonly<Partial<Record<GuestHost, number>>>): Promise<Sites> {
  const sent: Asked[] = [];
  const servers = Object.entries(guests).map(([host, port]) => {
    const server = createServer((asked, answer) => {
      const path = asked.url ?? '';
      const html = pages[path] ?? page('Rien', '<h1 id="site">Bienvenue</h1>');
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      if (asked.method === 'POST') void bodyOf(asked).then((body) => sent.push({ host, path, body }));
    });
    return new Promise<Server>((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
  });
  const listening = await Promise.all(servers);
  return {
    sent,
    async stop() {
      for (const server of listening) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
