/** A share with the 95 % interval that it stands for: 3 of 4 is 0.75, somewhere in 0.30–0.95. */
export interface Share {
  readonly hits: number;
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % quantile of the normal distribution. */
const z = 1.959964;

/** Wilson's score interval, honest for small counts and for shares near 0 and 1: `wilson(0, 24).high` is 0.138. */
export function wilson(hits: number, n: number): Share {
  if (n === 0) return { hits, n, share: 0, low: 0, high: 1 };
  const share = hits / n;
  const scale = 1 + (z * z) / n;
  const centre = share + (z * z) / (2 * n);
  const margin = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { hits, n, share, low: Math.max(0, (centre - margin) / scale), high: Math.min(1, (centre + margin) / scale) };
}

/** A share as people read it: `97.5 % [95.1–98.8]`. */
export function percent({ n, share, low, high }: Share): string {
  const points = (value: number): string => (100 * value).toFixed(1);
  return n === 0 ? '–' : `${points(share)} % [${points(low)}–${points(high)}]`;
}
