import { Window } from 'happy-dom';
import { beforeEach, expect, test, vi } from 'vitest';

import type { Notice } from '../../../extension/protocol.ts';
import type { WebmailPage } from '../../../extension/content/part.ts';

const asked: (readonly string[])[] = [];
let answers: Readonly<Record<string, string>> = {};
vi.mock('../../../extension/bus.ts', () => ({
  ask: async ({ addresses }: { readonly addresses: readonly string[] }) => {
    asked.push(addresses);
    return addresses.map((address) => answers[address] ?? null);
  },
}));
vi.mock('../../../extension/content/load-drawings.ts', () => ({
  loadDrawings: async () => ({
    setMark: (after: Element, level: string, title: string) => {
      after.setAttribute('data-mark', `${level}: ${title}`);
      return () => after.removeAttribute('data-mark');
    },
  }),
}));

const { listMarks } = await import('../../../extension/content/parts/list-marks.ts');

let list: HTMLElement;
let changed: () => void;
let noticed: (notice: Notice) => void;
let end: AbortController;

/** A list of messages from these addresses, to which the part is attached. */
function attach(addresses: readonly string[]): void {
  const { document } = new Window();
  list = document.body as unknown as HTMLElement;
  show(addresses);
  end = new AbortController();
  const page = {
    adapter: {
      listedSenders: () =>
        [...list.querySelectorAll('span')].map((element) => ({ element, address: element.textContent })),
    },
    view: {},
    greeting: { language: 'fr' },
    onChange: (listener: () => void) => (changed = listener),
    onNotice: (listener: typeof noticed) => (noticed = listener),
    fault: (where: string, error: unknown) => {
      throw new Error(where, { cause: error });
    },
  };
  void listMarks.attachToPage?.(page as unknown as WebmailPage, end.signal);
}

function show(addresses: readonly string[]): void {
  list.innerHTML = addresses.map((address) => `<span>${address}</span>`).join('');
}

const marks = (): readonly (string | null)[] =>
  [...list.querySelectorAll('span')].map((row) => row.getAttribute('data-mark'));
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const lookalike = 'a@ac-montpe11ier.fr';
const colleague = 'b@ac-montpellier.fr';
beforeEach(() => {
  asked.length = 0;
  answers = { [lookalike]: 'ressemble à ac-montpellier.fr' };
});

test('a sender who looks like another is marked in the list, with the reason, and no other', async () => {
  attach([lookalike, colleague, lookalike]);
  await settle();
  expect(marks()).toEqual([
    expect.stringMatching(/^caution: .*ressemble à ac-montpellier\.fr$/u),
    null,
    expect.stringContaining('caution'),
  ]);
});

test('each address is asked about once, however often the list is drawn anew', async () => {
  attach([lookalike, colleague]);
  await settle();
  show([lookalike, colleague, 'c@exemple.fr']);
  changed();
  await settle();
  expect(asked).toEqual([[lookalike, colleague], ['c@exemple.fr']]);
  expect(marks()[0]).toContain('caution');
});

test('of a list of thousands the first rows are asked about, so many at once', async () => {
  attach(Array.from({ length: 3000 }, (_, at) => `p${at}@exemple.fr`));
  await settle();
  expect(asked.map(({ length }) => length)).toEqual([200, 200, 100]);
});

test('a row that is used again for another sender loses the mark', async () => {
  attach([lookalike, colleague]);
  await settle();
  const [first, second] = list.querySelectorAll('span');
  first?.replaceChildren(colleague);
  second?.replaceChildren(lookalike);
  changed();
  await settle();
  expect(marks()).toEqual([null, expect.stringContaining('caution')]);
});

test('what is known of a sender since is shown, and what was said before taken back', async () => {
  attach([lookalike, colleague]);
  await settle();
  answers = { [colleague]: 'signalé par votre équipe' };
  noticed({ kind: 'judge-again' });
  await settle();
  expect(marks()).toEqual([null, expect.stringContaining('signalé par votre équipe')]);
});

test('at the end the list is as it was', async () => {
  attach([lookalike]);
  await settle();
  end.abort();
  expect(marks()).toEqual([null]);
});
