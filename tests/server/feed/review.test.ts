import { expect, test } from 'vitest';
import { review } from '../../../server/feed/review.ts';
import { bounds } from './guard-rails.ts';

const mails = { hitBy: (expression: string) => Promise.resolve(expression === 'url:mutuelle.example/espace' ? 12 : 0) };

test('what would hit legitimate mail is said, and wants a second person', async () => {
  const expressions = ['url:mutuelle.example/espace', 'url:evil.example/login', 'host:evil.example', 'https://x/'];
  expect(await review(expressions, ['cm'], bounds.rails, mails)).toEqual([
    { expression: 'url:mutuelle.example/espace', legitimate: 12, objections: ['second-person'] },
    { expression: 'url:evil.example/login', legitimate: 0, objections: [] },
    { expression: 'host:evil.example', legitimate: 0, objections: ['second-person'] },
    { expression: 'https://x/', legitimate: 0, objections: ['not-an-expression'] },
  ]);
  const [both] = await review(expressions, ['cm', 'jb'], bounds.rails, mails);
  expect(both).toEqual({ expression: 'url:mutuelle.example/espace', legitimate: 12, objections: [] });
});
