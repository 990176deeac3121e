// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { CheckPort } from '../../../extension/pages/check/check-port.ts';
import { CheckPage } from '../../../extension/pages/check/page.tsx';
import type { Checked } from '../../../extension/protocol/reporting.ts';
import { cardFor } from '../../e2e/ui-gallery/cards.ts';
import { mount, settle } from '../../ui/mount.ts';
import { settingsView } from './examples.ts';

const message: Checked = {
  kind: 'message',
  card: cardFor('danger', 'fr'),
  from: 'x@evil.example',
  subject: '',
  source: 'c291cmNl',
};

function check(changed: Partial<CheckPort> = {}) {
  const done: unknown[] = [];
  const port: CheckPort = {
    checkFile: (name, bytes) => {
      done.push([name, ...bytes]);
      return Promise.resolve(message);
    },
    checkText: (text) => {
      done.push(text);
      return Promise.resolve({ kind: 'address', card: cardFor('caution', 'fr'), address: text });
    },
    loadGuide: () => {
      done.push('load guide');
      return Promise.resolve(null);
    },
    report: (source) => {
      done.push(`report ${source}`);
      return Promise.resolve();
    },
    ...changed,
  };
  return { done, shown: mount(h(CheckPage, { port, settings: settingsView('fr') })) };
}

async function drop(root: HTMLElement, file: File): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files: [file] } });
  await act(() => void root.querySelector('.p-drop')?.dispatchEvent(event));
  // A file is read in a turn of its own.
  await new Promise((read) => setTimeout(read, 20));
  await settle();
}

test('a dropped file gives the same card, byte for byte what was dropped, and can be reported', async () => {
  const { done, shown } = check();
  const { root, text, press } = await shown;
  await drop(root, new File([Uint8Array.of(0, 233, 255)], 'message.eml'));
  expect(done).toEqual([['message.eml', 0, 233, 255]]);
  expect(text()).toContain('Ce message ressemble à un hameçonnage');
  expect(text()).toContain('Sans objet');
  await press('Signaler');
  expect(done.at(-1)).toBe('report c291cmNl');
});

test('a pasted link is judged, and there is nothing to report', async () => {
  const { done, shown } = check();
  const { root, type, text, buttons } = await shown;
  await type('Un lien', 'https://evil.example');
  await act(
    () => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await settle();
  expect(done).toEqual(['https://evil.example']);
  expect(text()).toContain('Prudence');
  expect(buttons()).not.toContain('Signaler');
});

test.for([
  ['empty', 'Il n’y a rien à lire'],
  ['not-a-message', 'Ce fichier n’est pas un message'],
  ['too-large', 'Ce fichier est trop grand'],
  ['not-an-address', 'Ce n’est pas une adresse'],
] as const)('%s is a clear word', async ([why, words]) => {
  const { shown } = check({ checkFile: () => Promise.resolve({ kind: 'unreadable', why }) });
  const { root, text } = await shown;
  await drop(root, new File(['x'], 'x.eml'));
  expect(text()).toContain(words);
});

test('a file that no message can be is not even read', async () => {
  const { done, shown } = check();
  const { root, text } = await shown;
  const large = new File(['x'], 'x.eml');
  Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
  await drop(root, large);
  expect(done).toEqual([]);
  expect(text()).toContain('Ce fichier est trop grand');
});

test('of two files the later is shown, though the first is judged last', async () => {
  const waiting: ((checked: Checked) => void)[] = [];
  const { shown } = check({ checkFile: () => new Promise((answer) => waiting.push(answer)) });
  const { root, text } = await shown;
  await drop(root, new File(['1'], '1.eml'));
  await drop(root, new File(['2'], '2.eml'));
  waiting[1]?.({ ...message, subject: 'second' });
  await settle();
  waiting[0]?.({ ...message, subject: 'first' });
  await settle();
  expect(text()).toContain('second');
  expect(text()).not.toContain('first');
});

test('a check that failed is told', async () => {
  const { shown } = check({ checkFile: () => Promise.reject(new Error('no background')) });
  const { root, text } = await shown;
  await drop(root, new File(['1'], '1.eml'));
  expect(text()).toContain('no background');
});
