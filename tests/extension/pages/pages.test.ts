import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../extension/pages/base64.ts';
import { checkWords } from '../../../extension/pages/check/check-words.ts';
import { diagnosticsWords } from '../../../extension/pages/diagnostics/diagnostics-words.ts';
import { optionsWords } from '../../../extension/pages/options/options-words.ts';
import { pageWords } from '../../../extension/pages/page-words.ts';
import { popupWords } from '../../../extension/pages/popup/popup-words.ts';
import { reportWords } from '../../../extension/pages/report/report-words.ts';
import { fileName } from '../../../extension/pages/save-file.ts';
import { signedOutWords } from '../../../extension/pages/signed-out/signed-out-words.ts';
import { warningWords } from '../../../extension/pages/warning/warning-words.ts';
import { welcomeWords } from '../../../extension/pages/welcome/welcome-words.ts';
import { pageNames } from '../../../extension/page-names.ts';
import { forbidden, misset, sentencesOf } from '../../ui/sentences.ts';

const all = [
  checkWords,
  diagnosticsWords,
  optionsWords,
  pageWords,
  popupWords,
  reportWords,
  signedOutWords,
  warningWords,
  welcomeWords,
];
const samples: readonly (readonly unknown[])[] = [[1], [2], ['x.example'], [3, 'x']];
const fr = all.flatMap((words) => sentencesOf(words.fr, samples));
const en = all.flatMap((words) => sentencesOf(words.en, samples));

test.for(fr)('« %s » is set as French is', (sentence) => {
  // An address has its colon right after a letter.
  expect(sentence.replaceAll(/https:\/\/\S+/gu, '')).not.toMatch(misset);
});

test.for([...fr, ...en])('“%s” promises nothing and accuses nobody', (sentence) => {
  expect(sentence).not.toMatch(forbidden);
});

test('both languages say as many things', () => {
  expect(en.length).toBe(fr.length);
});

const pages = readdirSync('extension/pages').filter((name) => name.endsWith('.html'));

test('every page that others lead to is there', () => {
  expect(pages).toEqual(Object.values(pageNames).toSorted());
});

test.for(pages)('%s holds no script or style of its own, and says its language', (name) => {
  const html = readFileSync(`extension/pages/${name}`, 'utf8');
  expect(html).toContain('<html lang="fr">');
  expect(html).not.toMatch(/<style|style=|\son[a-z]+=|<script(?![^>]*\ssrc="\.\/)|<script[^>]*>[^<]/u);
});

test.for([
  ['Votre boîte', 'Votre boîte.eml'],
  ['Re: a/b\\c:d*?"<>|', 'Re a b c d.eml'],
  ['../../etc/passwd', 'message.eml'],
  ['\u202Eexe.fdp', 'exe.fdp.eml'],
  ['', 'message.eml'],
  ['x'.repeat(300), `${'x'.repeat(80)}.eml`],
] as const)('a file named after “%s”', ([subject, name]) => {
  expect(fileName(subject)).toBe(name);
});

test('bytes come back from base64 as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
  const long = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
});
