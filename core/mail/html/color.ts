/** Red, green and blue as 0xRRGGBB; `transparent` shows whatever is behind. */
export type Color = number | 'transparent';

const named: ReadonlyMap<string, Color> = new Map<string, Color>([
  ['transparent', 'transparent'],
  ['white', 0xffffff],
  ['black', 0x000000],
  ['red', 0xff0000],
  ['green', 0x008000],
  ['blue', 0x0000ff],
  ['yellow', 0xffff00],
  ['gray', 0x808080],
  ['grey', 0x808080],
  ['silver', 0xc0c0c0],
  ['lightgray', 0xd3d3d3],
  ['lightgrey', 0xd3d3d3],
  ['whitesmoke', 0xf5f5f5],
  ['snow', 0xfffafa],
  ['ivory', 0xfffff0],
  ['ghostwhite', 0xf8f8ff],
]);

/** A colour as HTML and CSS write it: `#fff`, `ffffff`, `rgb(255, 255, 255)`, `white`; `undefined` for what it does not know. */
export function parseColor(text: string): Color | undefined {
  const word = text.trim().toLowerCase().split(' ', 1)[0] ?? '';
  const known = named.get(word);
  if (known !== undefined) return known;
  const [, digits] = /^#?([0-9a-f]{3,8})$/u.exec(word) ?? [];
  if (digits !== undefined) return fromDigits(digits);
  const [, inside] = /^rgba?\(([\d.,\s/%]{5,60})\)/u.exec(text.trim().toLowerCase()) ?? [];
  return inside === undefined ? undefined : fromNumbers(inside.split(/[,\s/]+/u));
}

/** Whether nobody can tell two colours apart: white on #fefefe. */
export function isSameColor(one: number, other: number): boolean {
  const differs = (shift: number): boolean => Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)) > 8;
  return !differs(0) && !differs(8) && !differs(16);
}

function fromDigits(digits: string): Color | undefined {
  if (digits.length === 3 || digits.length === 4) {
    if (digits[3] === '0') return 'transparent';
    return Number.parseInt(digits.slice(0, 3).replace(/./gu, '$&$&'), 16);
  }
  if (digits.length === 6) return Number.parseInt(digits, 16);
  if (digits.length !== 8) return undefined;
  return digits.endsWith('00') ? 'transparent' : Number.parseInt(digits.slice(0, 6), 16);
}

function fromNumbers([red, green, blue, alpha]: readonly string[]): Color | undefined {
  if (alpha !== undefined && alpha !== '' && Number.parseFloat(alpha) < 0.05) return 'transparent';
  let color = 0;
  for (const part of [red, green, blue]) {
    const amount = Number.parseFloat(part ?? '');
    if (!Number.isFinite(amount)) return undefined;
    color = color * 256 + Math.min(255, Math.max(0, Math.round(part?.endsWith('%') === true ? amount * 2.55 : amount)));
  }
  return color;
}
