import type { ListedSender, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askForSource } from '../ask-server.ts';
import { gmailComposers } from '../compose/gmail.ts';
import { ofSender } from '../of-sender.ts';
import { type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, shownMailbox, shownText } from '../shown.ts';

/** Gmail, where some staff read the mail of their private mailbox. */
export const gmail: WebmailAdapter = {
  id: 'gmail',
  name: 'Gmail',
  verified: 'pages',
  marks: ({ url }) => [
    { name: 'Gmail in the address', found: url.hostname === 'mail.google.com' && url.pathname.startsWith('/mail/') },
  ],
  openMessages,
  steps: ({ document }) => [
    { name: 'a message with an id', found: viewsIn(document).length > 0 },
    { name: 'the body of each', found: viewsIn(document).every((view) => bodiesOf(view).length > 0) },
    { name: 'the sender of each', found: viewsIn(document).every((view) => senderOf(view) !== undefined) },
  ],
  listedSenders,
  composers: gmailComposers,
  mailbox: ({ document }) =>
    addressIn(document.querySelector('a[href*="SignOutOptions"][aria-label*="@"]')?.getAttribute('aria-label')),
  // Google ends its sessions on another host, for all its services at once.
  logOut: undefined,
};

function viewsIn(document: Document): readonly Element[] {
  const found = [...document.querySelectorAll('div.adn[data-message-id][data-legacy-message-id]')];
  return found.filter((view) => !found.some((other) => other !== view && other.contains(view)));
}

function bodiesOf(view: Element): readonly Element[] {
  const found = [...view.querySelectorAll('.a3s')];
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
}

function senderOf(view: Element): Element | undefined {
  return outside(view, 'span[email].gD', bodiesOf(view))[0];
}

function openMessages(view: PageView): readonly OpenMessage[] {
  return viewsIn(view.document).flatMap((element) => {
    const bodies = bodiesOf(element);
    const [body] = bodies;
    const id = element.getAttribute('data-legacy-message-id') ?? '';
    if (!body || !/^[0-9a-f]{1,32}$/u.test(id)) return [];
    const shown = shownIn(view.document, element, bodies);
    return {
      key: id,
      bannerBefore: body.closest('.ii') ?? body,
      bodies,
      shownSender: shown.sender,
      source: (signal: AbortSignal) =>
        sourceOrShown(
          askForSource(view, {
            step: 'the source by view=att',
            path: `?${new URLSearchParams({ view: 'att', th: id, attid: '0', disp: 'comp', safe: '1', zw: '' }).toString()}`,
            types: ['message/rfc822', 'text/plain', 'application/octet-stream'],
            signal,
          }).then((source) => ofSender(source, shown.sender)),
          () => shown,
        ),
    };
  });
}

function shownIn(document: Document, view: Element, bodies: readonly Element[]): ShownMessage {
  const sender = senderOf(view);
  return {
    sender: sender && shownMailbox(shownText(sender), sender.getAttribute('email') ?? ''),
    subject: shownText(outside(document, 'h2.hP', viewsIn(document).flatMap(bodiesOf))[0]),
    bodies,
    attachments: outside(view, '.aQH [download_url], .aQH .aV3', bodies).map(shownText),
  };
}

function listedSenders({ document }: PageView): readonly ListedSender[] {
  return outside(document, 'tr.zA span[email]', viewsIn(document).flatMap(bodiesOf)).flatMap((element) => {
    const address = addressIn(element.getAttribute('email'));
    return address ? [{ element, address }] : [];
  });
}
