// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import type { PageView, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import { adapters } from '../../../extension/webmail/adapters.ts';
import { recognise } from '../../../extension/webmail/recognise.ts';
import { viewWith } from './views.ts';

/** Addresses at which one adapter or another believes itself at home. */
const addresses = [
  'https://webmail.example/',
  'https://webmail.example/?_task=mail&_action=show&_uid=../../x&_mbox=INBOX%2F..%2F%3F',
  'https://webmail.example/SOGo/so/marie/Mail/view#!/Mail/0/%E0%A4%A/3',
  'https://webmail.example/modern/email/Inbox/conversation/300',
  'https://webmail.example/h/search?st=message&id=257',
  'https://webmail.example/iwc_static/layout/main.html?lang=fr',
  'https://webmail.example/webapp/mail/.m/1',
  'https://outlook.cloud.microsoft/mail/',
  'https://exchange.example/owa/',
  'https://mail.google.com/mail/u/0/',
] as const;

/** All by which adapters know parts of pages, to be put together in any way. */
const words = {
  tags: [
    'div',
    'span',
    'a',
    'table',
    'td',
    'form',
    'input',
    'textarea',
    'script',
    'h2',
    'button',
    'time',
    'md-chips',
    'p',
  ],
  ids: [
    'messagebody',
    'message-header',
    'skin_outer',
    'skin_container_logoff',
    'x_MSGC257',
    'MSG_1_FROM',
    'UniqueMessageBody_1',
    'zv__COMPOSE-1',
    'OPSHOWORIG',
    'iframeBody',
    '_to',
    'a"b',
  ],
  classes: [
    'header from',
    'rcmContactAddress',
    'msg-body',
    'md-caption',
    'ZmMailMsgView',
    'MsgHeaderTable',
    'zimbra-client_viewer',
    'zimbra-client_html-viewer_inner',
    'zimbra-client_address-list_addressName',
    'adn',
    'a3s',
    'gD',
    'mail-viewer',
    'body-viewer',
    'message-body',
    'subject',
    'mail-composer',
    'bm-banner-user',
  ],
  attributes: [
    ['title', 'j@a.fr'],
    ['email', 'j@a.fr'],
    ['role', 'document'],
    ['href', 'mailto:%'],
    ['href', '/service/home/~/?id=%%'],
    ['data-message-id', '1'],
    ['data-legacy-message-id', 'abc'],
    ['name', 'form'],
    ['name', 'subjectbox'],
    ['ng-bind', 'message.from'],
    ['contenteditable', 'true'],
  ],
  texts: [
    '',
    'Jean',
    'j@a.fr',
    '<',
    'Répondre',
    `rcmail.set_env({"request_token":"x"});`,
    "var UserFolderURL = '/SOGo/so/marie/';",
  ],
} as const;

/** An element, in one of those before it. */
const piece = fc.record({
  tag: fc.constantFrom(...words.tags),
  id: fc.option(fc.constantFrom(...words.ids), { nil: undefined }),
  className: fc.constantFrom('', ...words.classes),
  attribute: fc.constantFrom(...words.attributes),
  text: fc.constantFrom(...words.texts),
  parent: fc.nat(40),
});
type Piece = typeof piece extends fc.Arbitrary<infer Value> ? Value : never;

afterEach(() => document.body.replaceChildren());

function show(pieces: readonly Piece[], url: string): PageView {
  document.body.replaceChildren();
  const placed: Element[] = [document.body];
  for (const { tag, id, className, attribute, text, parent } of pieces) {
    const made = document.createElement(tag);
    if (id !== undefined) made.id = id;
    made.className = className;
    made.setAttribute(attribute[0], attribute[1]);
    made.append(text);
    placed[parent % placed.length]?.append(made);
    placed.push(made);
  }
  return viewWith(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }), url, {}, document);
}

/** Everything that an adapter says of a page; drafts and log-outs are done, not said. */
async function askAll(adapter: WebmailAdapter, view: PageView): Promise<void> {
  adapter.marks(view);
  adapter.steps(view);
  adapter.mailbox(view);
  for (const { element, address } of adapter.listedSenders(view)) {
    expect(element.isConnected).toBe(true);
    expect(address).toContain('@');
  }
  for (const composer of adapter.composers(view)) {
    composer.recipients();
    composer.subject();
    composer.body();
    composer.sendButtons();
    composer.editors();
    composer.sendsBy(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    for (const field of ['recipients', 'subject', 'body'] as const) composer.place(field);
  }
  const messages = adapter.openMessages(view);
  expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
  for (const { bannerBefore, bodies, source } of messages) {
    expect(bannerBefore.isConnected).toBe(true);
    // The banner goes before its element: that place is in no body.
    for (const body of bodies) {
      expect(body.contains(bannerBefore.parentNode)).toBe(false);
      for (const { element } of adapter.listedSenders(view)) expect(body.contains(element)).toBe(false);
      for (const { root } of adapter.composers(view)) expect(body.contains(root)).toBe(false);
    }
    const given = await source(new AbortController().signal);
    expect(given.kind).not.toBe('raw');
  }
}

describe.for(adapters)('$name', (adapter) => {
  test('says what it is and how far it was tried', () => {
    expect(adapter.name).not.toBe('');
    expect(['live', 'pages']).toContain(adapter.verified);
  });

  test('an empty page is none of its own', () => {
    const view = viewWith(() => new Response(), 'https://www.example.org/', {}, document);
    expect(adapter.marks(view).every(({ found }) => found)).toBe(false);
    expect(adapter.openMessages(view)).toEqual([]);
    expect(adapter.composers(view)).toEqual([]);
    expect(adapter.listedSenders(view)).toEqual([]);
    expect(adapter.mailbox(view)).toBeUndefined();
  });

  test('no page makes it throw, put a banner into a body, or mistake one message for another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...addresses), (pieces, url) =>
        askAll(adapter, show(pieces, url)),
      ),
      { numRuns: 120 },
    );
  });
});

test('the adapters have names of their own, and what fits any page comes last', () => {
  const ids = adapters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.at(-1)).toBe('generic');
});

test.for(['about:blank', 'about:srcdoc', 'data:text/html,x', 'blob:https://webmail.example/1'])(
  'a frame at %s is of none, whatever stands in it',
  (url) => {
    document.body.append(Object.assign(document.createElement('div'), { id: 'skin_outer' }));
    document.body.append(Object.assign(document.createElement('div'), { id: 'skin_container_logoff' }));
    expect(recognise(viewWith(() => new Response(), 'https://a.fr/', {}, document)).adapter?.id).toBe('zimbra-classic');
    expect(recognise(viewWith(() => new Response(), url, {}, document)).adapter).toBeUndefined();
  },
);
