import { Window } from 'happy-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { LinkJudgement } from '../../../extension/protocol/reading.ts';
import type { JudgedOpenMessage, WebmailPage } from '../../../extension/content/part.ts';

const asked: object[] = [];
const shown: unknown[] = [];
let hidden = 0;
vi.mock('../../../extension/bus.ts', () => ({
  ask: async (request: object) => {
    asked.push(request);
    return null;
  },
}));
vi.mock('../../../extension/content/load-drawings.ts', () => ({
  loadDrawings: async () => ({
    setMark: (after: Element, level: string) => {
      after.setAttribute('data-mark', level);
      return () => after.removeAttribute('data-mark');
    },
    tip: () => ({ show: (link: unknown) => void shown.push(link), hide: () => (hidden += 1), holds: () => false }),
  }),
}));

const { linkMarks } = await import('../../../extension/content/parts/link-marks.ts');

const bad = 'https://evil.example/login';
const odd = 'https://short.example/x';
const good = 'https://www.ac-montpellier.fr/';
const html = `<a id="bad" href="${bad}" target="_blank">Cliquez</a> <a id="odd" href="${odd}">ici</a> <a id="good" href="${good}">là</a>`;

const judgement = (level: LinkJudgement['level'], passed = false): LinkJudgement => ({
  level,
  destination: { before: 'https://', owner: 'evil.example', after: '/login' },
  reasons: [],
  letters: undefined,
  passed,
});

let body: HTMLElement;
let changed: () => void;
let end: AbortController;

/** A message of three links, attached; `links` are judged in their order. */
async function attach(links: readonly LinkJudgement[]): Promise<void> {
  const { document } = new Window();
  document.write(`<div id="body">${html}</div>`);
  body = document.querySelector('#body') as unknown as HTMLElement;
  const message = { open: () => ({ bodies: [body] }), judged: { message: 'a'.repeat(64), links } };
  const page = {
    view: { document },
    greeting: { language: 'fr' },
    onChange: (listener: () => void) => (changed = listener),
    fault: (where: string) => {
      throw new Error(where);
    },
  };
  end = new AbortController();
  await linkMarks.attachToMessage?.(
    message as unknown as JudgedOpenMessage,
    page as unknown as WebmailPage,
    end.signal,
  );
}

const link = (id: string): HTMLElement => body.querySelector<HTMLElement>(`#${id}`) as HTMLElement;

/** Something that a person does; says whether the page was kept from acting on it. */
function does(id: string, type: string, more: object = {}): boolean {
  const window = body.ownerDocument.defaultView as unknown as InstanceType<typeof Window>;
  const event = new window.Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, more);
  Object.defineProperty(event, 'isTrusted', { value: true });
  link(id).dispatchEvent(event as unknown as Event);
  return event.defaultPrevented;
}

beforeEach(() => {
  asked.length = 0;
  shown.length = 0;
  hidden = 0;
});

test('suspicious links are marked and described, a dangerous one has no address, the others stay as they are', async () => {
  await attach([judgement('danger'), judgement('caution'), judgement('none')]);
  expect(link('bad').hasAttribute('href')).toBe(false);
  expect(link('bad').getAttribute('role')).toBe('link');
  expect(link('bad').getAttribute('aria-description')).toContain('evil.example');
  expect(link('odd').getAttribute('href')).toBe(odd);
  expect(link('odd').dataset['mark']).toBe('caution');
  expect(link('good').outerHTML).toBe(`<a id="good" href="${good}">là</a>`);
});

describe('what a person does with a stopped link', () => {
  test.for([
    ['a press', 'click', {}, true, 1],
    ['a press of the middle button', 'auxclick', { button: 1 }, true, 1],
    ['a press of the right button', 'auxclick', { button: 2 }, true, 0],
    ['Enter', 'keydown', { key: 'Enter' }, true, 1],
    ['Tab, which moves on', 'keydown', { key: 'Tab' }, false, 0],
    ['drawing it elsewhere', 'dragstart', {}, true, 0],
  ] as const)('%s', async ([, type, more, prevented, times]) => {
    await attach([judgement('danger'), judgement('none'), judgement('none')]);
    expect(does('bad', type, more)).toBe(prevented);
    expect(asked).toHaveLength(times);
    if (times > 0) expect(asked[0]).toEqual({ kind: 'stop-link', message: 'a'.repeat(64), href: bad, text: 'Cliquez' });
  });
});

test('links that are only marked, or passed, or of no concern do what they did', async () => {
  await attach([judgement('danger', true), judgement('caution'), judgement('none')]);
  expect(['bad', 'odd', 'good'].map((id) => does(id, 'click'))).toEqual([false, false, false]);
  expect(link('bad').getAttribute('href')).toBe(bad);
  expect(asked).toEqual([]);
});

test('the true destination is shown over a marked link and its focus, and hidden elsewhere and by Escape', async () => {
  await attach([judgement('danger'), judgement('caution'), judgement('none')]);
  does('odd', 'pointerover');
  does('bad', 'focusin');
  expect(shown).toHaveLength(2);
  does('good', 'pointerover');
  does('bad', 'keydown', { key: 'Escape' });
  expect(hidden).toBe(2);
});

test('a press hides it, and coming back to the pressed link does not show it again', async () => {
  await attach([judgement('danger'), judgement('caution'), judgement('none')]);
  does('bad', 'focusin');
  does('bad', 'click');
  does('bad', 'focusin');
  expect([shown.length, hidden]).toEqual([1, 1]);
  does('odd', 'focusin');
  does('bad', 'focusin');
  expect(shown).toHaveLength(3);
});

test('an address that the webmail brings back is taken again', async () => {
  await attach([judgement('danger'), judgement('none'), judgement('none')]);
  link('bad').setAttribute('href', bad);
  changed();
  expect(link('bad').hasAttribute('href')).toBe(false);
});

test('at the end every link is as it was', async () => {
  await attach([judgement('danger'), judgement('caution'), judgement('none')]);
  end.abort();
  expect(body.innerHTML).toBe(html);
  expect(does('bad', 'click')).toBe(false);
});
