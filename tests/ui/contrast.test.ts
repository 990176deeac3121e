import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('ui/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const [themes] = [{ light, dark: dark.split('@media')[0] ?? '' }];

type Theme = keyof typeof themes;

const grounds = ['ground', 'surface', 'sunken'] as const;
/** Text on what it stands on. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) =>
    ['text', 'muted', 'accent', 'danger', 'caution', 'done'].map((each) => [each, ground] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ...['text', 'muted', 'accent', 'danger'].map((each) => [each, 'danger-soft'] as const),
  ...['text', 'muted', 'accent', 'caution'].map((each) => [each, 'caution-soft'] as const),
  ...['text', 'muted', 'accent'].map((each) => [each, 'accent-soft'] as const),
];
/** What must be seen to be used: edges of fields and buttons, focus. */
const edges: readonly (readonly [edge: string, ground: string])[] = grounds.flatMap((ground) =>
  ['edge', 'accent', 'focus'].map((each) => [each, ground] as const),
);

function color(theme: Theme, name: string): string {
  const found = new RegExp(`--v-${name}: (#[0-9a-f]{6});`, 'u').exec(themes[theme])?.[1];
  if (found === undefined) throw new Error(`${theme} has no ${name}`);
  return found;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(color(theme, one)), luminance(color(theme, other))].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

test.for(['light', 'dark'] as const)('%s: text is read on every ground, edges are seen', (theme) => {
  const weak = [
    ...texts.filter(([text, ground]) => contrast(theme, text, ground) < 4.5),
    ...edges.filter(([edge, ground]) => contrast(theme, edge, ground) < 3),
  ];
  expect(weak).toEqual([]);
});

test('the reckoning is WCAG’s', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect((1.05 / (luminance('#777777') + 0.05)).toFixed(2)).toBe('4.48');
});
