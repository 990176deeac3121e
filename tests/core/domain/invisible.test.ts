import { expect, test } from 'vitest';

import { invisibleCharacters, withoutInvisible } from '../../../core/domain/invisible.ts';

test.for([
  ['ac-montpellier', 0],
  ['académie 💌', 0],
  ['a\u00ADb', 1],
  ['a\u200Bb\u200Cc\u200Dd', 3],
  ['\u202Eab\u202C', 2],
  ['\u2066ab\u2069', 2],
  ['a\u2060\u2064\uFEFFb', 3],
  ['a\uFE0Fb\u{E0100}', 2],
  ['\u{E0041}\u{E007F}', 2],
  ['a\u034Fb\u115Fc\u3164d\uFFA0', 4],
  ['\u180E\u17B4', 2],
] as const)('%j has %i', ([text, count]) => {
  expect(invisibleCharacters(text)).toBe(count);
  expect(invisibleCharacters(withoutInvisible(text))).toBe(0);
});
