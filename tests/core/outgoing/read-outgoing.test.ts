import { expect, test } from 'vitest';
import { readOutgoing } from '../../../core/outgoing/read-outgoing.ts';
import { anOutgoing } from './drafts.ts';

test.for([
  anOutgoing({}),
  anOutgoing({ to: 'a@x.example', cc: 'b@x.example', bcc: 'c@x.example', subject: 'x', body: 'y' }),
  anOutgoing({ answers: { from: 'a@x.example', replyTo: ['b@x.example'] } }),
])('a message stays the same on its way', (message) => {
  expect(readOutgoing(JSON.parse(JSON.stringify(message)))).toEqual(message);
});

test.for<readonly [what: string, json: unknown]>([
  ['nothing', undefined],
  ['a text', 'x'],
  ['a message without recipients', { ...anOutgoing({}), to: undefined }],
  ['an address that is none', { ...anOutgoing({}), to: [{ name: '', address: 1 }] }],
  ['more than is asked', { ...anOutgoing({}), attachments: [] }],
])('%s is none', ([, json]) => {
  expect(readOutgoing(json)).toBeUndefined();
});
