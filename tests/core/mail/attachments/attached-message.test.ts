import { expect, test } from 'vitest';
import { read } from '../raw.ts';

/** A mail around another. */
function around(inner: string, depth: number): string {
  return depth === 0 ? inner : around(`From: a@exemple.fr\nContent-Type: message/rfc822\n\n${inner}`, depth - 1);
}

const inner = 'From: x@evil.example\nContent-Type: text/html\n\n<a href="https://evil.example/">Ici</a>';

test('an attached mail is opened, and never mixed into the body', async () => {
  const message = await read(
    `From: a@exemple.fr\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nVoir ci-joint.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--`,
  );
  expect(message.text.visible).toBe('Voir ci-joint.');
  expect(message.attachments.map(({ traits }) => [...traits])).toEqual([['message']]);
  expect(message.links.map(({ kind, domain }) => `${kind} ${domain?.host}`)).toEqual(['attachment evil.example']);
});

test('what its own attachments are, it is', async () => {
  const page =
    'From: x@evil.example\nContent-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<input type=password><script>a</script>';
  const { attachments, forms } = await read(around(page, 1));
  expect([...(attachments[0]?.traits ?? [])].toSorted()).toEqual([
    'form',
    'html',
    'message',
    'password-field',
    'script',
  ]);
  expect(forms.map(({ attachment }) => attachment)).toEqual([0]);
});

test('mails within mails are opened to a depth, and what is left closed is said', async () => {
  expect((await read(around(inner, 6))).links).toHaveLength(1);
  expect((await read(around(inner, 6))).missing).toEqual(new Set());
  const deep = await read(around(inner, 40));
  expect(deep.links).toEqual([]);
  expect(deep.missing).toEqual(new Set(['attachments']));
});
