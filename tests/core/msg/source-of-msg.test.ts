import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rtfDecompressed } from '../../../core/msg/rtf-decompressed.ts';
import { sourceOfMsg } from '../../../core/msg/source-of-msg.ts';
import { compoundFile, outlookFile, type MsgDraft } from './outlook-file.ts';

function rebuilt(draft: MsgDraft): string {
  return Buffer.from(sourceOfMsg(outlookFile(draft))?.source ?? []).toString();
}

const decoded = (part: string): string => Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString();

test('the transport headers come first, without those that speak of parts', () => {
  const headers =
    'Received: from a\r\n\tby b\r\nFrom: Rectorat <a@b.example>\r\nContent-Type: text/html\r\nMIME-Version: 1.0\r\n';
  const source = rebuilt({ texts: { 0x007d: headers, 0x1000: 'Bonjour' } });
  expect(source).toMatch(
    /^Received: from a\r\n\tby b\r\nFrom: Rectorat <a@b\.example>\r\nMIME-Version: 1\.0\r\nContent-Type: text\/plain/u,
  );
  expect(source.match(/content-type/giu)).toHaveLength(1);
});

test('without transport headers, Outlook’s own fields make them', () => {
  const source = rebuilt({
    texts: {
      0x0c1a: 'Élodie',
      0x0c1f: '/O=EXCHANGE/CN=ELODIE',
      0x5d01: 'elodie@b.example',
      0x0037: 'Objet\r\nX-Forged: 1',
    },
    recipients: [
      { texts: { 0x3001: 'Jean', 0x39fe: 'jean@b.example' }, numbers: { 0x0c15: 1 } },
      { texts: { 0x3001: 'Luc', 0x3003: 'luc@b.example' }, numbers: { 0x0c15: 2 } },
    ],
  });
  expect(source).toContain('From: =?utf-8?B?w4lsb2RpZQ==?= <elodie@b.example>\r\n');
  expect(source).toContain('To: Jean <jean@b.example>\r\nCc: Luc <luc@b.example>\r\n');
  expect(source).not.toMatch(/^X-Forged/mu);
  expect(sourceOfMsg(outlookFile({ texts: { 0x0037: 'x' } }))?.headers).toBe(false);
});

test('text, HTML, files and attached messages become parts', () => {
  const source = rebuilt({
    texts: { 0x1000: 'Bonjour' },
    binaries: { 0x1013: Buffer.from('<p>Bonjour</p>') },
    numbers: { 0x3fde: 1252 },
    attachments: [
      { texts: { 0x3707: 'été.html', 0x370e: 'text/html' }, binaries: { 0x3701: Buffer.from('<form>'.repeat(1_000)) } },
      { texts: { 0x3001: 'Fwd' }, message: { texts: { 0x0037: 'Dedans', 0x1000: 'Au fond' } } },
    ],
  });
  const parts = source.split(/\r\n--=_vigie_\w+\r\n/u);
  expect(parts.map((part) => /Content-Type: ([^;\r]+)/u.exec(part)?.[1])).toEqual([
    'multipart/mixed',
    'multipart/alternative',
    'text/plain',
    'text/html',
    'text/html',
    'message/rfc822',
  ]);
  expect(parts[3]).toContain('charset=windows-1252');
  expect(parts[4]).toContain("filename*=utf-8''%C3%A9t%C3%A9.html");
  expect(decoded(parts[4] ?? '')).toBe('<form>'.repeat(1_000));
  expect(decoded(parts[5] ?? '')).toContain('Subject: Dedans');
});

test('HTML that Outlook wrapped in RTF is unwrapped', () => {
  const rtf =
    String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\htmltag64 <p>}` +
    String.raw`\htmlrtf {\htmlrtf0 B\'e9n\u233?voles \{x\}{\*\htmltag84 <a href="https://x.example/?a=1">}` +
    String.raw`\htmlrtf {\ul \htmlrtf0 lien\htmlrtf }\htmlrtf0 {\*\htmltag92 </a>}{\*\mhtmltag84 <a href="cid:no">}\htmlrtf }\htmlrtf0 }`;
  const header = Buffer.alloc(16);
  header.writeUInt32LE(0x414c454d, 8);
  const source = rebuilt({ binaries: { 0x1009: Buffer.concat([header, Buffer.from(rtf, 'latin1')]) } });
  expect(decoded(source)).toBe('<p>Bénévoles {x}<a href="https://x.example/?a=1">lien</a>');
});

test('compressed RTF is unpacked ([MS-OXRTFCP] 3.1)', () => {
  const example = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
  expect(Buffer.from(rtfDecompressed(Buffer.from(example, 'hex')) ?? []).toString()).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  );
});

test('a reference to what is being written repeats it ([MS-OXRTFCP] 3.2)', () => {
  const example = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0';
  expect(Buffer.from(rtfDecompressed(Buffer.from(example, 'hex')) ?? []).toString()).toBe(
    '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}',
  );
});

test.for([
  ['nothing', new Uint8Array(0)],
  ['another compound file', compoundFile({ WordDocument: Buffer.from('x') })],
  ['a signature alone', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['text', Buffer.from('Subject: x\n\n')],
] as const)('%s is no Outlook message', ([, bytes]) => {
  expect(sourceOfMsg(bytes)).toBeUndefined();
});

test('chains that loop end', () => {
  const file = Buffer.from(outlookFile({ texts: { 0x1000: 'x'.repeat(2_200) } }));
  for (let at = 512; at + 4 <= file.length; at += 4) {
    const looping = Buffer.from(file);
    looping.writeUInt32LE(1, at);
    sourceOfMsg(looping);
  }
  expect(sourceOfMsg(file)).toBeDefined();
});

test('no damage makes it throw', () => {
  const file = outlookFile({
    texts: { 0x0037: 'x', 0x1000: 'y'.repeat(5_000) },
    attachments: [{ binaries: { 0x3701: Buffer.alloc(5_000) } }, { message: { texts: { 0x0037: 'z' } } }],
  });
  const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(damage, fc.nat(file.length), (changes, length) => {
      const damaged = Uint8Array.from(file);
      for (const [at, byte] of changes) damaged[at] = byte;
      sourceOfMsg(damaged);
      sourceOfMsg(damaged.subarray(0, length));
    }),
    { numRuns: 300 },
  );
});
