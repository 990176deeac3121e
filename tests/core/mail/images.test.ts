import { describe, expect, test } from 'vitest';
import { read } from './raw.ts';

const png = Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG'), Buffer.alloc(400)]);
const tiny = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(30)]);

/** A message with a page and these parts, as `type; name=…` and bytes. */
function withParts(html: string, ...parts: readonly (readonly [headers: string, bytes: Uint8Array])[]): string {
  const all = parts.map(
    ([headers, bytes]) =>
      `--b\n${headers}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n`,
  );
  return `From: a@exemple.fr\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${html}\n${all.join('')}--b--`;
}

const embedded: readonly [string, Uint8Array] = ['Content-Type: image/png\nContent-ID: <qr@x>', png];
const reads = (texts: readonly string[]) => ({ decodeQr: async () => Promise.resolve(texts) });

describe('pictures', () => {
  test.each([
    ['<img src="https://a.fr/b.png" alt="Logo">', [], ['remote Logo']],
    ['<img src="//a.fr/b.png">', [], ['remote ']],
    ['<img src="cid:qr@x" alt="Code">', [embedded], ['embedded Code']],
    ['<img src="cid:qr@x"><img src="cid:qr@x">', [embedded], ['embedded ']],
    ['<img src="data:image/png;base64,iVBORw0=">', [], ['embedded ']],
    ['x', [['Content-Type: image/png; name=plan.png\nContent-Disposition: attachment', png]], ['embedded plan.png']],
    ['<table background="https://a.fr/b.png">', [], ['remote ']],
    ['<a style="background: #fff url(\'https://a.fr/b.png\') no-repeat">x</a>', [], ['remote ']],
  ] as const)('%s', async (html, parts, expected) => {
    const { images } = await read(withParts(html, ...parts));
    expect(images.map(({ source, alt }) => `${source} ${alt}`)).toEqual(expected);
  });
});

describe('QR codes', () => {
  test('what they lead to is a link', async () => {
    const source = withParts('<img src="cid:qr@x">', embedded);
    const { links, images, missing } = await read(
      source,
      reads(['https://evil.example/', 'www.evil.example/b', 'WIFI:S:x;;']),
    );
    expect(links.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'qr https://evil.example/',
      'qr http://www.evil.example/b',
    ]);
    expect(images[0]?.qr).toHaveLength(3);
    expect(missing.has('qr')).toBe(false);
  });

  test('the message says that nobody looked', async () => {
    const source = withParts('<img src="cid:qr@x">', embedded);
    expect((await read(source)).missing.has('qr')).toBe(true);
    const failing = { decodeQr: async () => Promise.reject(new Error('no codec')) };
    expect((await read(source, failing)).missing.has('qr')).toBe(true);
  });

  test('pixels that only count readers hold none', async () => {
    const pixel: readonly [string, Uint8Array] = ['Content-Type: image/gif\nContent-ID: <p>', tiny];
    expect((await read(withParts('<img src="cid:p">', pixel))).missing.has('qr')).toBe(false);
  });

  test('eight pictures are looked at, and the message says that there were more', async () => {
    let looked = 0;
    const decodeQr = async (): Promise<readonly string[]> => {
      looked++;
      return Promise.resolve([]);
    };
    const parts = Array.from({ length: 9 }, (_, index) => [`Content-Type: image/png; name=${index}.png`, png] as const);
    const { missing } = await read(withParts('x', ...parts), { decodeQr });
    expect(looked).toBe(8);
    expect(missing.has('qr')).toBe(true);
  });
});
