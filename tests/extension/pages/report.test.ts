// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReportPage } from '../../../extension/pages/report/page.tsx';
import type { ReportPort } from '../../../extension/pages/report/report-port.ts';
import { toBase64 } from '../../../extension/pages/base64.ts';
import type { Draft, ListedReport } from '../../../extension/protocol/reporting.ts';
import { mount, settle } from '../../ui/mount.ts';
import { draft, draftSource, settingsView } from './examples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const report = 'b'.repeat(32);

function page(read: Draft | null, changed: Partial<ReportPort> = {}) {
  const done: unknown[] = [];
  const port: ReportPort = {
    readDraft: () => Promise.resolve(read),
    consent: () => Promise.resolve(true),
    send: (answers) => {
      done.push(answers);
      return Promise.resolve({ kind: 'queued', report });
    },
    drop: () => {
      done.push('drop');
      return Promise.resolve();
    },
    redact: () => Promise.resolve({ source: toBase64(Uint8Array.of(1)), redacted: 3 }),
    follow: () => Promise.resolve(undefined),
    save: (name, bytes) => done.push([name, ...bytes]),
    close: () => done.push('close'),
    ...changed,
  };
  return { done, shown: mount(h(ReportPage, { port, settings: settingsView('fr') })) };
}

async function wait(seconds: number): Promise<void> {
  await act(() => void vi.advanceTimersByTime(seconds * 1000));
  await settle();
}

test('the source is shown, and saved byte for byte', async () => {
  const { done, shown } = page(draft('fr'));
  const { root, press } = await shown;
  expect(root.querySelector('pre')?.textContent).toContain('Subject: Votre messagerie');
  await press('Enregistrer une copie (.eml)');
  expect(done).toEqual([['Votre messagerie va être suspendue.eml', ...draftSource]]);
});

test('a report is followed from the queue to the team’s answer', async () => {
  const states: ListedReport['state'][] = [
    { kind: 'waiting', attempts: 1, problem: undefined },
    { kind: 'received', at: '2026-11-23T09:41:00Z' },
    { kind: 'answered', at: '2026-11-23T10:05:00Z', decision: 'phishing', comment: '' },
  ];
  const follow = (id: string): Promise<ListedReport | undefined> => {
    const state = states.shift();
    return Promise.resolve(state && { report: id, at: '', from: '', subject: '', state });
  };
  const { done, shown } = page(draft('fr'), { follow });
  const { choose, press, text } = await shown;
  await choose('J’ai cliqué');
  await press('Envoyer');
  expect(done).toEqual([{ happened: ['clicked'], comment: '' }]);
  expect(text()).toContain('partira dès que possible');
  await wait(1);
  expect(text()).toContain('partira dès que possible');
  await wait(2);
  expect(text()).toContain('Numéro de reçu bbbbbbbb');
  await wait(4);
  expect(text()).toContain('C’était bien un hameçonnage');
  await press('Fermer');
  expect(done.at(-1)).toBe('close');
  expect(done).not.toContain('drop');
});

test('without a server the file is saved and a mail is prepared', async () => {
  const mailTo = 'mailto:securite%40exemple.fr?subject=x';
  const send = () => Promise.resolve({ kind: 'saved', file: 'message-1.eml', mailTo } as const);
  const { done, shown } = page(draft('fr', { to: { kind: 'mailbox', address: 'securite@exemple.fr' } }), { send });
  const { press, root, text } = await shown;
  await press('Envoyer');
  expect(done).toEqual([['message-1.eml', ...draftSource]]);
  expect(text()).toContain('message préparé pour securite@exemple.fr');
  expect(root.querySelector(`a[href="${mailTo}"]`)).not.toBeNull();
});

test('“Annuler” drops the draft', async () => {
  const { done, shown } = page(draft('fr'));
  await (await shown).press('Annuler');
  expect(done).toEqual(['drop', 'close']);
});

test('what the background could not keep is told, and may be tried again with the same answers', async () => {
  let tries = 0;
  const { done, shown } = page(draft('fr'), {
    send: (answers) => {
      tries += 1;
      done.push(answers);
      return tries === 1 ? Promise.reject(new Error('disk')) : Promise.resolve({ kind: 'queued', report });
    },
  });
  const { choose, press, text } = await shown;
  await choose('J’ai répondu');
  await press('Envoyer');
  expect(text()).toContain('n’est pas parti');
  await press('Réessayer');
  expect(text()).toContain('partira dès que possible');
  expect(done).toEqual([
    { happened: ['replied'], comment: '' },
    { happened: ['replied'], comment: '' },
  ]);
});

test('the copy for outside is the masked one', async () => {
  const { done, shown } = page(draft('fr'));
  const { press, text } = await shown;
  await press('Enregistrer la copie masquée');
  expect(done).toEqual([['Votre messagerie va être suspendue.eml', 1]]);
  expect(text()).toContain('3 endroits masqués');
});

test('a draft that is gone is said to be', async () => {
  const { text, buttons } = await page(null).shown;
  expect(text()).toContain('Ce signalement n’est plus là');
  expect(buttons()).toEqual([]);
});

test('without the browser’s consent nothing leaves, and one may think again', async () => {
  const answers = [false, true];
  const { done, shown } = page(draft('fr'), { consent: () => Promise.resolve(answers.shift() === true) });
  const { press, text } = await shown;
  await press('Envoyer');
  expect(done).toEqual([]);
  expect(text()).toContain('attend votre accord');
  await press('Réessayer');
  expect(done).toHaveLength(1);
  expect(text()).toContain('partira dès que possible');
});

test('what is only saved needs no consent', async () => {
  const send = () => Promise.resolve({ kind: 'saved', file: 'message-1.eml', mailTo: undefined } as const);
  const consent = () => Promise.reject(new Error('Nothing leaves'));
  const { shown } = page(draft('fr', { to: { kind: 'mailbox', address: 'securite@exemple.fr' } }), { send, consent });
  const { press, text } = await shown;
  await press('Envoyer');
  expect(text()).toContain('message-1.eml');
});
