// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { SeenAttachment } from '../../../../core/mail/seen/seen-message.ts';
import { picturesIn, withPictures } from '../../../../extension/webmail/convergence/pictures.ts';
import { viewWith } from '../views.ts';

const folder = '/iwc/svc/wmap/attach/';
const asked: string[] = [];
beforeEach(() => void (asked.length = 0));
// Other files have the same document.
afterEach(() => document.body.replaceChildren());

const server = (path: string): Response => {
  asked.push(path);
  return path.includes('broken')
    ? new Response('', { status: 404 })
    : new Response(Uint8Array.of(1, 2, 3), {
        headers: { 'content-type': path.includes('page') ? 'text/html' : 'image/png' },
      });
};
const signal = new AbortController().signal;

const inBody = (html: string): Promise<readonly SeenAttachment[]> => {
  document.body.innerHTML = html;
  return picturesIn(viewWith(server), [document.body], signal);
};

test('a picture that the page shows is had from the same address', async () => {
  const found = await inBody(`<img src="${folder}code%20QR.png?token=x&uid=1&number=3&type=image&subtype=PNG">`);
  expect(found).toEqual([
    { name: 'code QR.png', type: 'image/png', size: 3, contentId: '', content: Uint8Array.of(1, 2, 3) },
  ]);
  expect(asked).toEqual([`${folder}code%20QR.png?token=x&uid=1&number=3&type=image&subtype=PNG`]);
});

test.for([
  ['of another host', '<img src="https://evil.example/iwc/svc/wmap/attach/a.png">'],
  ['of another part of the webmail', '<img src="/iwc/svc/iwcp/logout.iwc">'],
  ['out of its folder', `<img src="${folder}../../iwcp/logout.iwc">`],
  ['without an address', '<img src="http://[">'],
] as const)('what is %s is not asked for', async ([, html]) => {
  expect(await inBody(html)).toEqual([]);
  expect(asked).toEqual([]);
});

test('what is no picture, or not there, is left out; of many the first are asked for', async () => {
  expect(await inBody(`<img src="${folder}broken"><img src="${folder}page">`)).toEqual([]);
  const many = Array.from({ length: 9 }, (_, at) => `<img src="${folder}${at}.png">`).join('');
  expect(await inBody(many)).toHaveLength(5);
});

test('files get the bytes of pictures of their names, and others are added', () => {
  const file = (name: string, content?: Uint8Array): SeenAttachment => ({
    name,
    type: 'image/png',
    size: content?.length ?? 0,
    contentId: '',
    content,
  });
  const had = [file('a.png', Uint8Array.of(1)), file('b.png', Uint8Array.of(1, 2))];
  expect(withPictures([file('a.png'), file('c.pdf')], had)?.map(({ name, size }) => [name, size])).toEqual([
    ['a.png', 1],
    ['c.pdf', 0],
    ['b.png', 2],
  ]);
  expect(withPictures(undefined, [])).toBeUndefined();
});
