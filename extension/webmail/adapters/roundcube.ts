import type { ListedSender, LogOut, Mark, MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askForSource } from '../ask-server.ts';
import { roundcubeComposers } from '../compose/roundcube.ts';
import { endSession } from '../end-session.ts';
import { sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, scriptsOutside, shownMailbox, shownText } from '../shown.ts';

/** Roundcube 1.4 and later in its skins elastic and larry, and the forks that keep their page: Mel and Bnum put it into frames. */
export const roundcube: WebmailAdapter = {
  id: 'roundcube',
  name: 'Roundcube',
  verified: 'live',
  marks: (view) => [
    {
      name: 'a task of Roundcube in the address',
      found: view.url.searchParams.get('_task') === 'mail' || isStart(view),
    },
    { name: 'the script that sets up Roundcube', found: settings(view) !== undefined },
  ],
  openMessages,
  namesMessage: (view) => shown(view) !== undefined,
  steps,
  listedSenders,
  composers: roundcubeComposers,
  mailbox,
  logOut,
};

/** Right after the log-in the address may still name no task. */
function isStart({ url, document }: PageView): boolean {
  return !url.searchParams.has('_task') && document.querySelector('#messagelist') !== null;
}

/** The text of the script in which Roundcube tells the page its settings: `rcmail.set_env({"task":"mail",…});`. */
function settings({ document }: PageView): string | undefined {
  return scriptsOutside(document, bodiesIn(document)).find(
    (text) => text.includes('rcube_webmail()') || text.includes('rcmail.set_env('),
  );
}

/** `"request_token":"kXbm…"`: what the server wants beside the cookie for all that changes or saves something. */
function token(view: PageView): string {
  return /"request_token":"(?<token>\w{8,80})"/u.exec(settings(view) ?? '')?.groups?.['token'] ?? '';
}

/** The ids of the page come before any that a message could bring, and Roundcube puts letters before a message's own. */
function bodiesIn(document: Document): readonly Element[] {
  const body = document.querySelector('#messagebody');
  return body ? [body] : [];
}

function shown({ url }: PageView): { readonly uid: string; readonly mailbox: string } | undefined {
  const asked = url.searchParams;
  const uid = asked.get('_uid');
  const shows = ['show', 'preview'].includes(asked.get('_action') ?? '');
  return shows && uid ? { uid, mailbox: asked.get('_mbox') ?? 'INBOX' } : undefined;
}

function openMessages(view: PageView): readonly OpenMessage[] {
  const { document } = view;
  const open = shown(view);
  const bodies = bodiesIn(document);
  const [body] = bodies;
  if (!open || !body) return [];
  const shownSender = senderIn(document, bodies);
  return [
    {
      key: `${open.mailbox}/${open.uid}`,
      bannerBefore: bannerPlace(document, bodies) ?? body,
      bodies,
      shownSender,
      source: (signal) =>
        sourceOrShown(sourceOf(view, open, signal), () => ({
          sender: shownSender,
          subject: subjectIn(document, bodies),
          bodies,
          attachments: outside(document, '#attachment-list .attachment-name', bodies).map(shownText),
        })),
    },
  ];
}

function sourceOf(
  view: PageView,
  { uid, mailbox: folder }: NonNullable<ReturnType<typeof shown>>,
  signal: AbortSignal,
): Promise<MessageSource> {
  const asked = { _task: 'mail', _action: 'viewsource', _uid: uid, _mbox: folder, _save: '1', _token: token(view) };
  return askForSource(view, {
    step: 'the source by viewsource',
    path: `?${new URLSearchParams(asked).toString()}`,
    // Without its token the server answers all the same, with a page.
    types: ['text/plain', 'message/', 'application/octet-stream'],
    signal,
  });
}

/** The subject without what is there for screen readers alone: `Objet: `. */
function subjectIn(document: Document, bodies: readonly Element[]): string {
  const [heading] = outside(document, 'h2.subject, h3.subject', bodies);
  const spoken = shownText(heading?.querySelector('.voice'));
  const text = shownText(heading);
  return text.startsWith(spoken) ? text.slice(spoken.length).trim() : text;
}

/** Above the header, but in larry's own window, whose parts lie at fixed heights: there where it puts its own notices. */
function bannerPlace(document: Document, bodies: readonly Element[]): Element | undefined {
  const [place] = outside(document, '#message-header, #messageheader.previewheader', bodies);
  return place ?? outside(document, '#message-objects', bodies)[0];
}

function senderIn(document: Document, bodies: readonly Element[]): OpenMessage['shownSender'] {
  // In larry's preview of what one sent oneself, the short header says “from” and shows the recipients.
  const [cell] = outside(document, 'table:not(#preview-shortheaders) td.header.from', bodies);
  const link = cell?.querySelector('.rcmContactAddress');
  const address = link?.getAttribute('title') ?? addressIn(link?.getAttribute('href')) ?? '';
  return shownMailbox(shownText(link ?? cell), address);
}

function steps(view: PageView): readonly Mark[] {
  const { document, url } = view;
  return [
    { name: 'a message in the address', found: shown(view) !== undefined },
    { name: 'the body #messagebody', found: bodiesIn(document).length > 0 },
    { name: 'the token of the session', found: token(view) !== '' },
    {
      name: 'the list of messages, or a message',
      found: url.searchParams.has('_uid') || document.querySelector('#messagelist') !== null,
    },
  ];
}

function listedSenders({ document }: PageView): readonly ListedSender[] {
  return outside(document, '#messagelist > tbody > tr.message .rcmContactAddress[title]', bodiesIn(document)).flatMap(
    (element) => {
      const address = addressIn(element.getAttribute('title'));
      return address ? [{ element, address }] : [];
    },
  );
}

/** The preview is a frame of the page that names the mailbox; in Bnum that page is a frame as well. */
function mailbox({ document }: PageView): string | undefined {
  for (let page: Document | undefined = document, level = 0; page && level < 4; page = parentOf(page), level++) {
    const name = shownText(page.querySelector('.username'));
    if (name) return name;
  }
  return undefined;
}

function parentOf(document: Document): Document | undefined {
  const { defaultView: here } = document;
  try {
    return here && here.parent !== here ? here.parent.document : undefined;
  } catch {
    // A frame in a page of another origin: that page is not the webmail's.
    return undefined;
  }
}

/** Without the token Roundcube logs nobody out, and says so nowhere. */
function logOut(view: PageView): Promise<LogOut> {
  return endSession(view, {
    end: `?${new URLSearchParams({ _task: 'logout', _token: token(view) }).toString()}`,
    probe: '?_task=mail',
    async isInside(answer) {
      const page = await answer.text();
      return !page.includes('rcmloginuser') && !page.includes('"task":"login"');
    },
    page: view.url.pathname,
  });
}
