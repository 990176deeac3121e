import fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldedSkeleton, skeleton } from '../../../core/domain/skeleton.ts';

test.for([
  ['ac-montpellier', 'ac-rnontpellier'],
  ['AC-MONTPELLIER', 'ac-rnontpellier'],
  ['ac-rnontpellier', 'ac-rnontpellier'],
  ['аc-mоntреlliеr', 'ac-rnontpellier'],
  ['ac-m0ntpe11ier', 'ac-rnontpellier'],
  ['ac‐montpellier', 'ac-rnontpellier'],
  ['ac-mont\u200Bpellier', 'ac-rnontpellier'],
  ['𝒂𝒄-ｍontpellier', 'ac-rnontpellier'],
  ['раураӏ', 'paypal'],
  ['ѕсоре', 'scope'],
  ['ᏢᎪᎩ', 'pay'],
  ['ꓒꓠꓗ', 'dnk'],
  ['ⲟⲣⲥ', 'opc'],
  ['օɩɭ', 'oil\u{328}'],
  ['œuf æ ﬁn', 'oeuf ae fin'],
  ['é', 'e\u0301'],
  ['ø', 'o\u0338'],
  ['ac-lyon.fr', 'ac-lyon.fr'],
  ['0123456789', 'ol23456789'],
  ['abcdefghijklnopqrstuvwxyz', 'abcdefghijklnopqrstuvwxyz'],
  ['中文', '中文'],
] as const)('%s looks like %s', ([text, like]) => {
  expect(skeleton(text)).toBe(like);
});

test.for([
  ['ac-montpelliér', 'ac-rnontpellier'],
  ['áç-möñţpēłľįëŕ', 'ac-rnontpellier'],
  ['ас-монтреllіег', 'ac-rnohtpellier'],
  ['αс-мοητρεllιεr', 'ac-rnontpellier'],
  ['ᴀᴄ-ᴍᴏɴᴛᴘᴇʟʟɪᴇʀ', 'ac-rnontpellier'],
  ['ƈɦʋ-ɱoŋʈ', 'chu-rnont'],
  ['straße', 'strabe'],
  ['ŀ', 'l'],
  ['ac—lyon', 'ac-lyon'],
  ['ac-lyon.fr', 'ac-lyon.fr'],
] as const)('a hurried eye reads %s as %s', ([text, read]) => {
  expect(foldedSkeleton(text)).toBe(read);
});

test('no Latin letter with an accent, hook, stroke or tail stays what it is', () => {
  const kept: string[] = [];
  for (let point = 0xe0; point < 0x250; point++) {
    const letter = String.fromCodePoint(point);
    const isLower = letter.toLowerCase() === letter && letter.toUpperCase() !== letter;
    if (isLower && !/^[a-z0-9']+$/.test(foldedSkeleton(letter))) kept.push(letter);
  }
  // Letters of a shape of their own: hv, lambda with a stroke, gha, glottal stop.
  expect(kept.join(' ')).toBe('ƕ ƛ ƣ ɂ');
});

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'m1lI0о́̀ʍꓒ𝒂ﬁ·ĿßΣς') }));

test('the skeleton of a skeleton is itself, and so is the fold of a fold', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(skeleton(skeleton(text))).toBe(skeleton(text));
      expect(foldedSkeleton(foldedSkeleton(text))).toBe(foldedSkeleton(text));
    }),
    { numRuns: 2000 },
  );
});

test('what has equal skeletons has equal folds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldedSkeleton(skeleton(text))).toBe(foldedSkeleton(text));
    }),
  );
});
