import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

import type { Background } from '../../../extension/background/background.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'vigie', getURL: (path: string) => `chrome-extension://vigie/${path}` },
    storage: { session: {} },
  },
}));
vi.mock('zxing-wasm/reader', () => ({ prepareZXingModule: async () => undefined, readBarcodes: async () => [] }));

const { answering } = await import('../../../extension/background/answer.ts');

const webmail = 'https://webmail.example';
const dropped: string[] = [];
const faults: string[] = [];

/** As much of the background as these questions touch. */
const background = {
  hosts: { isWebmail: async (origin: string) => origin === webmail, isGeneric: async () => false },
  drafts: {
    drop: async (id: string) => {
      if (id.startsWith('f')) throw new Error('disk');
      dropped.push(id);
    },
  },
  faults: { add: async (where: string) => void faults.push(where) },
  knowledge: { profile: async () => undefined, compiled: () => undefined },
  language: async () => 'fr',
  settings: { read: async () => ({ idleOff: false, sharedComputer: false }) },
} as unknown as Background;

const answer = answering(background);
const tab = { id: 7 } as NonNullable<Runtime.MessageSender['tab']>;
const page = { id: 'vigie', url: 'chrome-extension://vigie/report.html', tab };
const inWebmail = { id: 'vigie', url: `${webmail}/?_task=mail`, tab, frameId: 0 };
const elsewhere = { id: 'vigie', url: 'https://elsewhere.example/', tab, frameId: 0 };
const draft = 'a'.repeat(32);

beforeEach(() => {
  dropped.length = 0;
  faults.length = 0;
});

describe('who may ask what', () => {
  test.for([
    ['a page of ours drops a draft', page, { kind: 'drop-draft', draft }, { answer: null }],
    ['a webmail does not', inWebmail, { kind: 'drop-draft', draft }, { fault: 'refused' }],
    [
      'a webmail is greeted',
      inWebmail,
      { kind: 'greet' },
      { answer: { language: 'fr', mark: undefined, generic: false } },
    ],
    [
      'a frame without an address is of the page that the browser says it is of',
      { id: 'vigie', url: 'about:srcdoc', origin: webmail, tab, frameId: 3 },
      { kind: 'greet' },
      { answer: { language: 'fr', mark: undefined, generic: false } },
    ],
    [
      'one in a sandbox, as mails are shown in, speaks for no webmail',
      { id: 'vigie', url: 'about:srcdoc', origin: 'null', tab: { ...tab, url: `${webmail}/` }, frameId: 3 },
      { kind: 'greet' },
      { fault: 'refused' },
    ],
    [
      'though it may tell of a fault',
      { id: 'vigie', url: 'about:srcdoc', origin: 'null', tab: { ...tab, url: `${webmail}/` }, frameId: 3 },
      { kind: 'tell-fault', where: 'site', what: 'x' },
      { answer: null },
    ],
    [
      'and one that a webmail shows of somebody else’s is no webmail',
      {
        id: 'vigie',
        url: 'about:srcdoc',
        origin: 'https://elsewhere.example',
        tab: { ...tab, url: webmail },
        frameId: 3,
      },
      { kind: 'greet' },
      { fault: 'refused' },
    ],
    [
      'one of nobody’s is refused',
      { id: 'vigie', url: 'about:blank', tab, frameId: 3 },
      { kind: 'greet' },
      { fault: 'refused' },
    ],
    ['another site is not', elsewhere, { kind: 'greet' }, { fault: 'refused' }],
    ['nor another extension', { ...inWebmail, id: 'other' }, { kind: 'greet' }, { fault: 'refused' }],
    ['nor a page that is in no tab', { id: 'vigie', url: webmail }, { kind: 'greet' }, { fault: 'refused' }],
    [
      'nor one whose address only begins like ours',
      { ...page, url: 'chrome-extension://vigie.example/' },
      { kind: 'drop-draft', draft },
      { fault: 'refused' },
    ],
    ['what is no question is none', page, { kind: 'constructor' }, { fault: 'refused' }],
    ['nor is nothing', page, null, { fault: 'refused' }],
    [
      'a question of another shape is malformed',
      page,
      { kind: 'drop-draft', draft: '../x' },
      { fault: 'malformed: draft' },
    ],
  ] as const)('%s', async ([, sender, request, expected]) => {
    expect(await answer(request, sender as Runtime.MessageSender)).toEqual(expected);
  });
});

test('a handler that fails is told to the popup, and to the page only that it did', async () => {
  const failed = await answer({ kind: 'drop-draft', draft: 'f'.repeat(32) }, page);
  expect(failed).toEqual({ fault: 'failed' });
  expect(faults).toEqual(['drop-draft']);
});
