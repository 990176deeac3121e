/* Punycode, RFC 3492; names of the parameters as in its section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 0x80;
const maxCodePoint = 0x10_ff_ff;

/** A label is at most 63 bytes; the algorithm is quadratic, so nothing longer is tried. */
const longestLabel = 63;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, tMin), tMax);
}

function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return base;
}

function digitCode(digit: number): number {
  return digit < 26 ? digit + 0x61 : digit - 26 + 0x30;
}

/** Decodes what follows `xn--`: `ac-versalles-zfb` → `ac-versaílles`; `undefined` when it is no Punycode. */
export function decodePunycode(text: string): string | undefined {
  if (text.length > longestLabel) return undefined;
  const delimiter = text.lastIndexOf('-');
  const points: number[] = [];
  for (let at = 0; at < delimiter; at++) points.push(text.charCodeAt(at));
  if (points.some((point) => point >= initialN)) return undefined;
  let n = initialN;
  let i = 0;
  let bias = initialBias;
  let at = delimiter > 0 ? delimiter + 1 : 0;
  while (at < text.length) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const digit = at < text.length ? digitOf(text.charCodeAt(at++)) : base;
      if (digit >= base) return undefined;
      i += digit * weight;
      const t = threshold(k, bias);
      if (digit < t) break;
      weight *= base - t;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > maxCodePoint || (n >= 0xd8_00 && n <= 0xdf_ff)) return undefined;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}

/** Encodes a label without its `xn--`: `ac-versaílles` → `ac-versalles-zfb`; `undefined` when it is longer than a label may be. */
export function encodePunycode(label: string): string | undefined {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  if (points.length > longestLabel) return undefined;
  const basic = points.filter((point) => point < initialN);
  let output = String.fromCodePoint(...basic);
  if (basic.length > 0) output += '-';
  let n = initialN;
  let delta = 0;
  let bias = initialBias;
  let handled = basic.length;
  while (handled < points.length) {
    let next = maxCodePoint;
    for (const point of points) if (point >= n && point < next) next = point;
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const t = threshold(k, bias);
        if (rest < t) break;
        output += String.fromCharCode(digitCode(t + ((rest - t) % (base - t))));
        rest = Math.floor((rest - t) / (base - t));
      }
      output += String.fromCharCode(digitCode(rest));
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return output;
}
