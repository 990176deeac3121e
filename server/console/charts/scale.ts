/** The steps of an axis from nought: round numbers, at most `steps` of them, the last no less than the largest value. */
export function ticksTo(largest: number, steps = 4): readonly number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / steps;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * magnitude >= rough) ?? 10) * magnitude);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}
