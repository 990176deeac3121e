// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';

import { zimbraClassic } from '../../../extension/webmail/adapters/zimbra-classic.ts';
import { recognise } from '../../../extension/webmail/recognise.ts';
import { viewWith } from './views.ts';

// Other files have the same document.
afterEach(() => document.body.replaceChildren());

const own = 'https://webmail.example/zimbra/public/launchNewWindow.jsp?skin=harmony&childId=1';

/** A window of Zimbra's own that this page opened; none when the page is of another host. */
function windowOpenedBy(opener: () => unknown): ReturnType<typeof viewWith> {
  document.body.innerHTML = '<div class="MainShell"></div>';
  const defaultView = Object.defineProperty({}, 'opener', { get: opener });
  const page = new Proxy(document, {
    get(target, name) {
      const value: unknown = name === 'defaultView' ? defaultView : Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return viewWith(() => new Response(), own, {}, page);
}

const main = new DOMParser().parseFromString(
  '<div id="skin_container_username"><span title="marie@ac-montpellier.fr">Marie</span></div>',
  'text/html',
);

test('a window of its own is known without a skin, and is of the mailbox of the page that opened it', () => {
  const view = windowOpenedBy(() => ({ document: main }));
  expect(recognise(view).adapter?.id).toBe('zimbra-classic');
  expect(zimbraClassic.mailbox(view)).toBe('marie@ac-montpellier.fr');
});

const strangers: readonly (readonly [string, () => unknown])[] = [
  ['was opened by nobody', () => null],
  [
    'was opened by a page of another host',
    () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  ],
];
test.for(strangers)('of one that %s nobody knows the mailbox', ([, opener]) => {
  expect(zimbraClassic.mailbox(windowOpenedBy(opener))).toBeUndefined();
});

test('the address alone makes no window of Zimbra', () => {
  expect(recognise(viewWith(() => new Response(), own, {}, document)).adapter).toBeUndefined();
});

test('a body that stands in no view says that a message is open, so that none being found is told', () => {
  const { body } = new DOMParser().parseFromString('<body class="MsgBody">Bonjour</body>', 'text/html');
  const frame = { contentDocument: { body }, getClientRects: () => [{}] };
  const page = { querySelectorAll: (selector: string) => (selector === 'iframe' ? [frame] : []) };
  const view = viewWith(() => new Response(), 'https://webmail.example/', {}, page as unknown as Document);
  expect(zimbraClassic.openMessages(view)).toEqual([]);
  expect(zimbraClassic.namesMessage?.(view)).toBe(true);
  frame.getClientRects = () => [];
  expect(zimbraClassic.namesMessage?.(view)).toBe(false);
});
