import { expect, test } from 'vitest';
import { fold } from '../../../core/reading/fold.ts';
import { compilePhrases } from '../../../core/reading/phrases.ts';
import { processorTime } from '../../processor-time.ts';

const scan = compilePhrases<'a' | 'b'>([
  {
    classes: { account: 'account|mailbox', blocked: 'suspend~|closed' },
    phrases: { a: ['your {account} _ {blocked}'], b: ['verif~ your|the {account} now'] },
  },
  { classes: { account: 'konto' }, phrases: { a: ['ihr {account} _ gesperrt'], b: [] } },
]);

test.for([
  ['Your account has been suspended', 'a'],
  ['your mailbox closed', 'a'],
  ['your account will quite soon be permanently suspended', ''],
  ['your account is fine. Suspended particles', ''],
  ['Please verify the mailbox now', 'b'],
  ['verifying your account now', 'b'],
  ['verify account now', ''],
  ['Ihr Konto wurde gesperrt', 'a'],
  ['your konto closed', ''],
  ['your account suspended and verify your account now', 'ab'],
] as const)('%s: “%s”', ([text, meanings]) => {
  const found = scan(fold(text)).map(({ meaning }) => meaning);
  expect([...new Set(found)].toSorted().join('')).toBe(meanings);
});

test('a phrase of an unknown class is a mistake of the table', () => {
  expect(() => compilePhrases([{ classes: {}, phrases: { a: ['your {account}'] } }])).toThrow('account');
});

test('a text of nothing but first words costs no more than any other', () => {
  const hostile = fold('your account '.repeat(3_000));
  expect(processorTime(() => scan(hostile))).toBeLessThan(1000);
});
