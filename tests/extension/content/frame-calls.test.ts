// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { offerFrameCalls } from '../../../extension/content/idle/frame-calls.ts';
import { type FrameCalls, frameCallsName } from '../../../extension/protocol/frame-calls.ts';
import type { Composer, PageView, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import { viewWith } from '../webmail/views.ts';

let end: AbortController;
let composers: readonly Composer[];
let typed: (into: HTMLElement) => void;
let status: number;
beforeEach(() => {
  document.body.innerHTML =
    '<form><textarea id="known">Bonjour</textarea></form><textarea id="unknown">Cher collègue</textarea>';
  composers = [];
  status = 200;
  end = new AbortController();
  offer({ id: 'convergence', composers: () => composers } as unknown as WebmailAdapter);
});
afterEach(() => end.abort());

function offer(adapter: WebmailAdapter | undefined): void {
  const answer = (): Response => new Response('<html><body>Bienvenue</body></html>', { status });
  const view: PageView = viewWith(answer, 'https://webmail.example/', {}, document);
  typed = offerFrameCalls(view, () => adapter, end.signal);
}

const calls = (): FrameCalls =>
  (globalThis as unknown as Readonly<Record<string, FrameCalls>>)[frameCallsName] as FrameCalls;
const field = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;

/** A message being written in the form, which the webmail saves or does not. */
function composer(isSaved: boolean, text = 'Bonjour'): Composer {
  const root = document.querySelector('form') as Element;
  const body = () => ({ own: text, quoted: '' });
  const parts = { root, editors: () => [], recipients: () => [], subject: () => '', body };
  return { ...parts, saveDraft: async () => isSaved } as unknown as Composer;
}

describe('what is being written', () => {
  test.for([
    ['is saved by the webmail', true, { saved: 1, lost: 0 }],
    ['is lost where the webmail does not say that it is saved', false, { saved: 0, lost: 1 }],
  ] as const)('%s', async ([, isSaved, drafts]) => {
    composers = [composer(isSaved)];
    typed(field('known'));
    expect(await calls().saveDrafts()).toEqual(drafts);
  });

  test('is nothing to lose in a form that was merely opened', async () => {
    composers = [composer(false, ' ')];
    expect(await calls().saveDrafts()).toEqual({ saved: 0, lost: 0 });
  });

  test('is told to be lost where no composer is known, if a person typed it', async () => {
    expect(await calls().saveDrafts()).toEqual({ saved: 0, lost: 0 });
    typed(field('unknown'));
    expect(await calls().saveDrafts()).toEqual({ saved: 0, lost: 1 });
  });

  test('is not once it was sent, or taken back', async () => {
    typed(field('unknown'));
    (field('unknown') as HTMLTextAreaElement).value = '';
    expect(await calls().saveDrafts()).toEqual({ saved: 0, lost: 0 });
    (field('unknown') as HTMLTextAreaElement).value = 'encore';
    field('unknown').remove();
    expect(await calls().saveDrafts()).toEqual({ saved: 0, lost: 0 });
  });
});

test('a page that an adapter knows is a mailbox; one that it does not is another', () => {
  expect(calls().shows()).toBe('mailbox');
  offer(undefined);
  expect(calls().shows()).toBe('other');
});

test.for([
  [200, 'other'],
  [401, 'other'],
  [404, 'error'],
  [502, 'error'],
] as const)('a server that answers %i opens as “%s”', async ([answered, shown]) => {
  status = answered;
  expect(await calls().opens()).toBe(shown);
});

test('a webmail of which nothing is known cannot be logged out from here, and that is said', async () => {
  expect(await calls().logOut()).toEqual({ kind: 'unsupported' });
});

test('at the end nothing is left to be called', () => {
  end.abort();
  expect(calls()).toBeUndefined();
});
