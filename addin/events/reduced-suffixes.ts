/**
 * The public suffixes of more than one label that the names of this profile have, written in by the build, and what is none: `gouv.fr !com.be`.
 * The build puts this file in the place of `core/domain/suffixes.ts`, whose list alone is larger than the bundle may be.
 */
declare const VIGIE_SUFFIXES: string;

const suffixes: ReadonlySet<string> = new Set(VIGIE_SUFFIXES.split(' '));
/** Second labels that registries of countries sell names under, where the profile names no host of theirs: `ac.uk`, `com.br`. */
const secondLabels: ReadonlySet<string> = new Set(
  'ac co com edu gob gouv gov govt mil net nom or org sch school'.split(' '),
);

/** The public suffix of a lower-case ASCII host: `a.b.web.app` → `web.app`; of an unknown ending, its last label. */
export function suffixOf(asciiHost: string): string {
  for (let rest = afterDot(asciiHost); rest.indexOf('.') > 0; rest = afterDot(rest)) {
    if (suffixes.has(rest)) return rest;
  }
  if (suffixes.has(asciiHost)) return asciiHost;
  const labels = asciiHost.split('.');
  const last = labels[labels.length - 1] ?? asciiHost;
  const second = labels[labels.length - 2];
  const isOfCountry = last.length === 2 && second !== undefined && secondLabels.has(second);
  return isOfCountry && labels.length > 2 && !suffixes.has(`!${second}.${last}`) ? `${second}.${last}` : last;
}

/** Whether a host's suffix is a company's; the events do not ask, so none is. */
export function hasPrivateSuffix(_asciiHost: string): boolean {
  return false;
}

/** The suffix and one label more: `a.b.web.app`, `web.app` → `b.web.app`; `undefined` when the host is the suffix itself. */
export function registrableOf(asciiHost: string, suffix: string): string | undefined {
  const end = asciiHost.length - suffix.length - 1;
  return end <= 0 ? undefined : asciiHost.slice(asciiHost.lastIndexOf('.', end - 1) + 1);
}

function afterDot(host: string): string {
  return host.slice(host.indexOf('.') + 1);
}
