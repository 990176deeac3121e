/** Characters that pass for letters, and the letters. */
const disguises: readonly (readonly [seen: string, meant: string])[] = [
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['5', 's'],
  ['vv', 'w'],
  ['rn', 'm'],
];

/** Names shorter than this stand in others by chance. */
const leastName = 6;

/** Whether a host carries a domain's name about, in plain letters or with digits for some: `ac-montpe11ier.fr`, `ac-montpellier-aide.com`. */
export function isDressedAs(host: string, domain: string): boolean {
  const dot = domain.indexOf('.');
  const name = undressed(dot < 0 ? domain : domain.slice(0, dot));
  return name.length >= leastName && undressed(host).includes(name);
}

function undressed(host: string): string {
  return disguises.reduce((text, [seen, meant]) => text.replaceAll(seen, meant), host.normalize('NFKD'));
}
