import type { Random } from './random.ts';

/** No mutated mail grows beyond this, so that many can be tried. */
const sizeLimit = 300_000;

/** Pieces that mean something somewhere in a mail; in the wrong place they find the wrong assumption. */
const pieces = (
  '\r\n¦\n¦\r¦\n\n¦--¦--b¦\0¦\u00ff¦ ¦\t¦;¦:¦=¦=\r\n¦=3D¦=?utf-8?Q?¦?=¦From: ¦Subject: ¦Received: from a by b¦Reply-To: <>¦Date: ¦' +
  'Authentication-Results: mx; dmarc=pass¦Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n¦; boundary=b¦; charset=utf-16¦' +
  'Content-Type: message/rfc822\r\n\r\n¦Content-Type: text/html\r\n\r\n¦Content-Transfer-Encoding: base64\r\n¦; charset=x-none¦' +
  "Content-Transfer-Encoding: quoted-printable\r\n¦; name*0*=utf-8''%e9¦Content-Disposition: attachment; filename=a.html\r\n¦" +
  '<a href="¦</a>¦<a href=https://www.google.com/url?q=https://a.fr>¦<base href="//">¦<form action=¦<input type=password>¦<¦' +
  '<div style="display:none">¦<style>.a{¦}¦<!--[if mso]>¦<![endif]-->¦<script>¦</script>¦<svg>¦<table><td>¦https://¦http://xn--¦' +
  'www.¦@¦%¦%25¦&#x¦&amp;¦\u202e¦\u00e9¦data:text/html;base64,¦javascript:¦https://eur01.safelinks.protection.outlook.com/?url=¦' +
  'https://urldefense.com/v3/__¦__;¦!!¦**¦aHR0c¦Le 4 mars, A a \u00e9crit :\n¦> ¦-----Message original-----\n¦De : a\nObjet : b\n¦' +
  'PK\u0003\u0004¦MZ'
)
  .split('¦')
  .map((piece) => Uint8Array.from(piece, (character) => character.charCodeAt(0) & 0xff));

/** One to eight small damages to a mail: bytes flipped, cut, doubled, pieces put in, parts of another mail. */
export function mutate(mail: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let mutated = mail;
  for (let left = 1 + random(8); left > 0; left--) mutated = damage(mutated, other, random).subarray(0, sizeLimit);
  return mutated;
}

function damage(mail: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random(mail.length + 1);
  const [from, to] = range(mail, random);
  switch (random(8)) {
    case 0:
      return mail.map((byte, index) => (index === at ? byte ^ (1 << random(8)) : byte));
    case 1:
      return mail.map((byte, index) => (index >= from && index < Math.min(to, from + 16) ? random(256) : byte));
    case 2:
      return join(mail.subarray(0, from), mail.subarray(to));
    case 3:
      return mail.subarray(0, at);
    case 4:
      return join(mail.subarray(0, to), mail.subarray(from));
    case 5: {
      const piece = mail.subarray(from, Math.min(to, from + 100));
      return join(mail.subarray(0, at), ...Array.from({ length: random(300) }, () => piece), mail.subarray(at));
    }
    case 6:
      return join(mail.subarray(0, at), other.subarray(...range(other, random)), mail.subarray(at));
    default:
      return join(mail.subarray(0, at), pieces[random(pieces.length)] ?? mail, mail.subarray(at));
  }
}

/** Mostly short. */
function range(mail: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = random(mail.length + 1);
  return [from, Math.min(mail.length, from + random(random(4) === 0 ? mail.length + 1 : 200))];
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
