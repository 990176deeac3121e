import { expect, test } from 'vitest';
import { pdfAddresses } from '../../../../core/mail/attachments/pdf-addresses.ts';
import { readAttached } from '../raw.ts';

test.each([
  ['/A<</S/URI/URI(https://a.fr/b)>>', 'https://a.fr/b'],
  ['/URI (https://a.fr/\\(b\\))', 'https://a.fr/(b)'],
  ['/URI <68747470733a2f2f612e66722f>', 'https://a.fr/'],
  ['/URI(https://a.fr/)/URI(https://a.fr/)/URI(https://b.fr/)', 'https://a.fr/', 'https://b.fr/'],
  // No string, no address, no end.
  ['/URI 12 0 R /URI(mailto:a@b.fr) /URI(https:'],
])('%s', (content, ...expected) => {
  expect(pdfAddresses(new TextEncoder().encode(`%PDF-1.4\n${content}`))).toEqual(expected);
});

test('only of PDFs, and as links of the attachment', async () => {
  const content = '%PDF-1.4\n1 0 obj <</S/URI/URI(https://a.fr/)>> endobj';
  expect(pdfAddresses(new TextEncoder().encode(content.slice(1)))).toEqual([]);
  expect((await readAttached('a.pdf', 'application/pdf', content)).links).toMatchObject([
    { kind: 'attachment', href: 'https://a.fr/' },
  ]);
});
