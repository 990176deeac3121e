/** What `.com`, `.fr` and `.net` become under hasty fingers. Endings that somebody truly has a mailbox under are not here. */
const slips: ReadonlyMap<string, readonly string[]> = new Map([
  ['com', 'con cm co om cim cpm vom xom comm ccom coom cmo ocm come comp coml c'.split(' ')],
  ['fr', 'fe ft fd rf frr ffr dr f r'.split(' ')],
  ['net', 'ne et nt nte ent nett ney ner nrt met bet'.split(' ')],
]);

/** Endings that people write by habit in place of the true one. */
const habits = new Set(['com', 'fr', 'net', 'org', 'eu']);

/** Whether an ending is a slip of the fingers: `con` for `com`. */
export function isEndingSlip(written: string, meant: string): boolean {
  return slips.get(meant)?.includes(written) ?? false;
}

/** Whether an ending is one that people write by habit: `com`. */
export function isHabitualEnding(written: string): boolean {
  return habits.has(written);
}

/** Whether somebody who means one ending writes this one: by slip, or by habit: `com` for `fr`. */
export function isEndingFor(written: string, meant: string): boolean {
  return written === meant || habits.has(written) || isEndingSlip(written, meant);
}
