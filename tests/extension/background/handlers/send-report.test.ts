import { expect, test, vi } from 'vitest';

import type { Background } from '../../../../extension/background/background.ts';
import { largestMessage } from '../../../../core/report/report.ts';
import type { Profile } from '../../../../core/profile/profile.ts';
import type { Happening } from '../../../../core/report/report.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { sendReport } = await import('../../../../extension/background/handlers/send-report.ts');

const draft = 'a'.repeat(32);
const place = { asker: 'page', origin: '', url: '', tab: 1, frame: 0 } as const;

/** A background with one draft and a profile that says this of reports. */
function send(report: Partial<Profile['report']>, size = 100, happened: readonly Happening[] = []) {
  const stored = { id: draft, source: new Uint8Array(size), sha256: 'e'.repeat(64), from: '', subject: '' };
  const background = {
    drafts: { read: async (id: string) => (id === draft ? stored : undefined) },
    knowledge: { profile: async () => ({ report, contacts: {} }) },
    language: async () => 'fr',
    queue: {
      add: () => {
        throw new Error('Nothing may leave');
      },
    },
  } as unknown as Background;
  return sendReport({ kind: 'send-report', draft, happened: [...happened], comment: '' }, place, background);
}

test('without a server the file is saved, and a mail to the security mailbox prepared that says what happened', async () => {
  const sent = await send({ securityMailbox: 'securite@exemple.fr' }, 100, ['clicked']);
  expect(sent).toMatchObject({ kind: 'saved', file: 'message-eeeeeeeeeeee.eml' });
  const mail = new URL(sent?.kind === 'saved' ? (sent.mailTo ?? '') : '');
  expect(decodeURIComponent(mail.pathname)).toBe('securite@exemple.fr');
  expect(mail.searchParams.get('subject')).toBe('Signalement d’un message suspect');
  expect(mail.searchParams.get('body')).toContain('message-eeeeeeeeeeee.eml');
  expect(mail.searchParams.get('body')).toMatch(/cliqué/u);
});

test('where no mailbox is known either, the file alone is saved', async () => {
  expect(await send({})).toEqual({ kind: 'saved', file: 'message-eeeeeeeeeeee.eml', mailTo: undefined });
});

test('what is larger than the server takes is saved', async () => {
  expect(await send({ server: 'https://vigie.example' }, largestMessage + 1)).toMatchObject({ kind: 'saved' });
});
