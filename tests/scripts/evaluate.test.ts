import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../scripts/evaluate/edit-distance.ts';
import { table } from '../../scripts/evaluate/table.ts';
import { tradeOffs } from '../../scripts/evaluate/trade-off.ts';
import { percent, wilson } from '../../scripts/evaluate/wilson.ts';
import { dangerousMail, ordinaryMail } from '../cli/letters-to-judge.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

async function evaluate(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/evaluate.ts', ...args]);
  return stdout;
}

test('a list of hosts is measured by class, with its false alarms, and says what is not scored', async () => {
  const rows = [
    ['domain', 'protects', 'label', 'class', 'source'],
    ['ac-montpelier.fr', 'ac-montpellier.fr', 'lookalike', 'typo', 'x'],
    ['www.nothing-like-it.example', 'ac-montpellier.fr', 'lookalike', 'typo', 'x'],
    ['webmail.example.com', 'ac-montpellier.fr', 'legit', 'plain', 'x'],
    ['faux.gouv.fr', 'ac-montpellier.fr', 'lookalike', 'state', 'x'],
    ['acm-montpellier.fr', 'ac-montpellier.fr', 'ambig', 'plain', 'x'],
  ];
  const folder = temporaryFolder({ 'list.tsv': rows.map((row) => row.join('\t')).join('\n') });
  const out = await evaluate('domains', `${folder}/list.tsv`, '--misses');
  expect(out).toMatch(/^typo +2 +50\.0 % \[9\.5–90\.5\]/mu);
  expect(out).toMatch(/eth-phishing-detect +Dice ≥ \.8 +DL ≤ 2 +substring/u);
  expect(out).toMatch(/False alarms among 1 legitimate hosts.*: 0/u);
  expect(out).toMatch(
    /Not scored: 2\n +1 +suffix that only the State registers: faux\.gouv\.fr\n +1 +label ambig: acm/u,
  );
  expect(out).toMatch(/Missed: 1\n {2}www\.nothing-like-it\.example/u);
});

test('a folder of mails is measured by class and language, with the rules behind each false alarm', async () => {
  const folder = temporaryFolder({
    'rows.tsv':
      'file\tlabel\tclass\tlanguage\na.eml\tham\tplain\tfr\nb.eml\tphish\tcredential\tfr\nc.eml\tham\tplain\tfr\n',
    'a.eml': ordinaryMail,
    'b.eml': dangerousMail,
    'c.eml': dangerousMail,
  });
  const out = await evaluate('mails', folder);
  expect(out).toMatch(/^phish +credential +\* +1 +100\.0 %/mu);
  expect(out).toMatch(/^ham +plain +\* +2 +50\.0 %/mu);
  expect(out).toMatch(/False alarms: 1\n {2}danger +c\.eml {2}\[plain, fr\].*sender-lookalike \(/u);
  expect(out).toMatch(/^as shipped +100\.0 %/mu);
  const { rules } = JSON.parse(await evaluate('mails', folder, '--json')) as { rules: { rule: string; ham: number }[] };
  expect(rules.find(({ rule }) => rule === 'sender-lookalike')?.ham).toBe(1);
});

test.for([
  [0, 24, '0.0 % [0.0–13.8]'],
  [24, 24, '100.0 % [86.2–100.0]'],
  [15, 20, '75.0 % [53.1–88.8]'],
  [0, 0, '–'],
] as const)('%d of %d is %s', ([hits, n, text]) => {
  expect(percent(wilson(hits, n))).toBe(text);
});

test.for([
  ['montpelier', 'montpellier', 1],
  ['monptellier', 'montpellier', 1],
  ['abc', 'abc', 0],
  ['abc', 'xyz', 3],
  ['', 'ab', 2],
] as const)('%s and %s are %d edits apart', ([a, b, edits]) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

test('the distance is the same both ways and never above the limit by more than one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
      expect(editDistance(a, b, limit)).toBeLessThanOrEqual(limit + 1);
    }),
  );
});

test('no choice on the trade-off curve is beaten by another', () => {
  const curve = tradeOffs([['strong', 'weak', 'weak'], ['weak'], ['conclusive']], [['weak'], [], ['strong']]);
  const scores = curve.map(({ phishCaution, phishDanger, hamCaution, hamDanger }) => [
    phishCaution.hits,
    phishDanger.hits,
    -hamCaution.hits,
    -hamDanger.hits,
  ]);
  expect(curve.length).toBeGreaterThan(1);
  for (const one of scores) {
    expect(scores.some((other) => other !== one && other.every((score, index) => score >= (one[index] ?? 0)))).toBe(
      false,
    );
  }
});

test('columns are as wide as what stands in them', () => {
  expect(
    table(
      ['a', 'n'],
      [
        ['one', 1],
        ['b', 22],
      ],
    ),
  ).toBe('a     n\n───  ──\none   1\nb    22');
});
