import { cunningBody, shown, type WebmailPage, writeInto } from './page.ts';

const header = `<h2>${shown.subject}</h2><div class="sender"><a href="mailto:${shown.address}">${shown.name}</a></div><time>16 nov.</time>
  <button>Répondre</button>`;

/** A webmail that nobody knows, with the body in the page. */
export const unknownInline: WebmailPage = {
  id: 'generic',
  host: 'inline.generic.example',
  path: '/mail/',
  html: `<!doctype html><html><body><nav><a href="mailto:aide@ac-montpellier.fr">Aide</a></nav>
    <main>${header}<div class="message-body">${cunningBody}</div></main></body></html>`,
  answer: () => undefined,
  gives: 'view',
  composers: 0,
};

/** The same with the body in a frame. */
export const unknownFrame: WebmailPage = {
  ...unknownInline,
  host: 'frame.generic.example',
  html: `<!doctype html><html><body><main>${header}<iframe id="body"></iframe></main>${writeInto('#body', `<html><body>${cunningBody}</body></html>`)}</body></html>`,
};

/** The same with the body in a shadow root, as Carbonio has it. */
export const unknownShadow: WebmailPage = {
  ...unknownInline,
  host: 'shadow.generic.example',
  html: `<!doctype html><html><body><main>${header}<div data-testid="shadow-dom-wrapper"><template shadowrootmode="open">${cunningBody}</template></div></main></body></html>`,
};
