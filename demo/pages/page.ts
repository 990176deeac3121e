import { html, raw } from 'hono/html';

/** A piece of HTML in which whatever was put in is text, unless it is such a piece itself. */
export type Piece = ReturnType<typeof html>;

/** What a page is made of. */
export interface PageParts {
  readonly task: 'mail' | 'login';
  readonly token: string;
  readonly title: string;
  readonly bodyClass: string;
  readonly body: Piece;
}

/** A page of the webmail, built as Roundcube builds its own as far as an adapter looks at it. */
export function page({ task, token, title, bodyClass, body }: PageParts): Piece {
  // As in Roundcube the settings stand in a script, which here is read and never run.
  const settings = JSON.stringify({ task, request_token: token, rcversion: 10605, session_lifetime: 600 });
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <!-- Chrome would offer to translate it, over the very place where one reads who writes. -->
        <meta name="google" content="notranslate" />
        <title>${title}</title>
        <link rel="icon" href="/look/icon.svg" />
        <link rel="stylesheet" href="/look/webmail.css" />
        <script type="text/plain">
          rcmail.set_env(${raw(settings)});
        </script>
        <script src="/script.js" defer></script>
      </head>
      <body class="${bodyClass}">
        ${body}
      </body>
    </html>`;
}
