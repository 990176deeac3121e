import type { OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { findMessages, type FoundMessage } from '../find-message.ts';
import { fingerprintOf, seenIn, type ShownMessage } from '../shown-message.ts';

/** Any other webmail: what looks like a message is judged by what the page shows of it, and the card says what that leaves out. */
export const generic: WebmailAdapter = {
  id: 'generic',
  name: 'Autre webmail',
  verified: 'pages',
  marks: ({ document }) => [
    // A frame may well hold a mail body alone, and that may show anything.
    { name: 'the page itself, no frame in it', found: document.defaultView?.parent === document.defaultView },
    { name: 'something that looks like a message', found: findMessages(document).length > 0 },
  ],
  openMessages: ({ document }: PageView) => findMessages(document).map(openMessage),
  steps: ({ document }) =>
    findMessages(document)[0]?.signs ?? [{ name: 'a body with a header above it', found: false }],
  listedSenders: () => [],
  composers: () => [],
  mailbox: () => undefined,
  logOut: undefined,
};

function openMessage({ place, bodies, sender, subject }: FoundMessage): OpenMessage {
  const shown: ShownMessage = { sender, subject, bodies, attachments: undefined };
  return {
    key: fingerprintOf(shown),
    bannerBefore: place,
    bodies,
    shownSender: sender,
    source: () => Promise.resolve({ kind: 'seen', message: seenIn(shown), insteadOf: undefined }),
  };
}
