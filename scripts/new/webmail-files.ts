import { camelCase, type NewFile, withImport } from './names.ts';

/** The adapter of a webmail, and a page of our own to try it on; both are invented, and say so, until the real marks stand in them. */
export function webmailFiles(name: string): readonly NewFile[] {
  return [
    { path: `extension/webmail/adapters/${name}.ts`, content: adapter(name) },
    { path: `tests/e2e/webmail/pages/${name}.ts`, content: page(name) },
  ];
}

function adapter(name: string): string {
  return `import type { OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askForSource } from '../ask-server.ts';
import { ofSender } from '../of-sender.ts';
import { type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { outside, shownMailbox, shownText } from '../shown.ts';

/** TODO: which versions, and how it is known what stands here; every selector below is invented. */
export const ${camelCase(name)}: WebmailAdapter = {
  id: '${name}',
  name: 'TODO: as a person knows it',
  verified: 'pages',
  marks: ({ document }) => [
    { name: 'TODO: the frame of the program', found: document.querySelector('#${name}-app') !== null },
  ],
  openMessages,
  steps: ({ document }) => [{ name: 'the body of a message', found: bodiesIn(document).length > 0 }],
  listedSenders: () => [],
  composers: () => [],
  mailbox: ({ document }) => shownText(document.querySelector('#${name}-account')) || undefined,
  logOut: undefined,
};

/** A body is the sender's: all else is taken from \`outside\` it, and of bodies in each other the outermost is the real one. */
function bodiesIn(document: Document): readonly Element[] {
  const found = [...document.querySelectorAll('.${name}-body')];
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
}

function openMessages(view: PageView): readonly OpenMessage[] {
  const { document } = view;
  const bodies = bodiesIn(document);
  const [body] = bodies;
  const id = document.querySelector('#${name}-app')?.getAttribute('data-message') ?? '';
  if (!body || !/^\\w{1,64}$/u.test(id)) return [];
  const shown = shownIn(document, bodies);
  return [
    {
      key: id,
      bannerBefore: body,
      bodies,
      shownSender: shown.sender,
      source: (signal) =>
        sourceOrShown(
          askForSource(view, {
            step: 'the source by id',
            path: \`?\${new URLSearchParams({ source: id }).toString()}\`,
            types: ['message/rfc822', 'text/plain'],
            signal,
          }).then((source) => ofSender(source, shown.sender)),
          () => shown,
        ),
    },
  ];
}

function shownIn(document: Document, bodies: readonly Element[]): ShownMessage {
  const [sender] = outside(document, '.${name}-from', bodies);
  return {
    sender: sender && shownMailbox(shownText(sender), sender.getAttribute('title') ?? ''),
    subject: shownText(outside(document, '.${name}-subject', bodies)[0]),
    bodies,
    attachments: outside(document, '.${name}-attachment', bodies).map(shownText),
  };
}
`;
}

function page(name: string): string {
  return `import { cunning } from '../cunning-mail.ts';
import { cunningBody, shown, type WebmailPage } from './page.ts';

/** TODO: from what this page was written; see docs/adding-a-webmail.md, “giving us a page without its contents”. */
export const ${camelCase(name)}Page: WebmailPage = {
  id: '${name}',
  host: '${name}.example',
  path: '/mail/',
  html: \`<!doctype html><html><body><div id="${name}-app" data-message="17"><p id="${name}-account">marie.dupont@ac-montpellier.fr</p>
    <h1 class="${name}-subject">\${shown.subject}</h1><p class="${name}-from" title="\${shown.address}">\${shown.name}</p>
    <div class="${name}-body">\${cunningBody}</div></div></body></html>\`,
  answer: ({ url }) => (url.searchParams.get('source') === '17' ? { type: 'message/rfc822', body: cunning } : undefined),
  gives: 'raw',
  mailbox: 'marie.dupont@ac-montpellier.fr',
  composers: 0,
};
`;
}

/** `adapters.ts` with one adapter more, before the one that fits any page. */
export function withAdapter(list: string, name: string): string {
  const variable = camelCase(name);
  return withImport(list, `import { ${variable} } from './adapters/${name}.ts';`, './adapters/').replace(
    '\n  generic,\n',
    `\n  ${variable},\n  generic,\n`,
  );
}

/** `adapter.ts` with one id more. */
export function withId(contract: string, name: string): string {
  return contract.replace("\n  | 'generic';", `\n  | '${name}'\n  | 'generic';`);
}

/** `pages.test.ts` with one page more. */
export function withPage(test: string, name: string): string {
  const variable = `${camelCase(name)}Page`;
  return withImport(test, `import { ${variable} } from './pages/${name}.ts';`, './pages/').replace(
    '\n  unknownInline,\n',
    `\n  ${variable},\n  unknownInline,\n`,
  );
}
