import { expect, test, vi } from 'vitest';

import type { FrameMessage } from '../../../../extension/protocol/page-state.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { badgeOf } = await import('../../../../extension/background/tabs/badge.ts');
const { summaryOf } = await import('../../../../extension/background/tabs/summary.ts');

const failed = { step: 'source', why: 'HTTP 500' };
const message = (state: Partial<FrameMessage>): FrameMessage => ({ title: '', subject: '', covered: false, ...state });

test.for([
  ['nothing open', [], { icon: '', text: '' }],
  ['a message in which nothing was found', [message({ level: 'none' })], { icon: '', text: '·' }],
  ['a suspicious one', [message({ level: 'caution' })], { icon: 'caution-', text: '' }],
  [
    'the worst of several',
    [message({ level: 'caution' }), message({ level: 'danger' }), message({ level: 'none' })],
    { icon: 'danger-', text: '' },
  ],
  ['one that could not be read', [message({ failed })], { icon: 'broken-', text: '' }],
  [
    'danger before what could not be read',
    [message({ failed }), message({ level: 'danger' })],
    { icon: 'danger-', text: '' },
  ],
] as const)('%s', ([, messages, expected]) => {
  const state = { marks: [], steps: [], messages: [...messages] };
  expect(badgeOf(summaryOf([{ tab: 1, frame: 0, origin: 'https://webmail.example', state }]), 'fr')).toMatchObject(
    expected,
  );
});

test('what lies over the banner is told in words', () => {
  expect(badgeOf({ level: 'danger', covered: true, broken: false }, 'fr').title).toContain('cache l’avertissement');
});
