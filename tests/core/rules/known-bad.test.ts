import { expect, test } from 'vitest';
import { knownBad } from '../../../core/rules/known-bad.ts';
import { aMessage } from '../../builders.ts';
import { context, judge } from './judge.ts';

const hit = { ...context, knownBad: new Map([['host:evil.example', 'Fausse page de connexion']]) };

judge(knownBad, [['a link of the feed', { links: ['https://www.evil.example/'] }, 'conclusive']], hit);
judge(knownBad, [['nothing of the feed', { links: ['https://www.evil.example/'] }, 'silent']]);

test('the link is named, with the team’s reason', () => {
  const [found] = knownBad.inspect(aMessage({ links: ['https://a.example/', 'https://www.evil.example/'] }), hit);
  expect(found).toMatchObject({ at: { in: 'link', index: 1 }, facts: { reason: 'Fausse page de connexion' } });
});
