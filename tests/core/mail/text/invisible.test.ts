import { expect, test } from 'vitest';
import { countInvisible, withoutInvisible } from '../../../../core/mail/text/invisible.ts';
import { readHtml } from '../raw.ts';

test.each([
  [1, 'mot de pas\u200bse'],
  [3, 'm\u200bo\u2060t\ufeff de'.replace(' de', 'de')],
  [1, 'pass\u00adword'],
  [2, 'ac\u202e\u202cces'],
  [1, 'ac\u{e0041}cès'],
  [0, 'Bonjour \u200c \u200c \u200c'],
  [0, 'famille \u{1f468}\u200d\u{1f469}'],
  // Persian writes with zero-width non-joiners.
  [0, 'می\u200cخواهم'],
])('%i in %j', (count, text) => {
  expect(countInvisible(text)).toBe(count);
});

test('a message is read without them, and they are counted', async () => {
  const { text } = await readHtml('<p>mot de pas&#8203;se</p>');
  expect(text.visible).toBe('mot de passe');
  expect(text.invisible).toBe(1);
  expect(withoutInvisible('a\u200bb')).toBe('ab');
});
