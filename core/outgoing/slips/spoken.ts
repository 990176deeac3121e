import { glanceOf } from './dressed.ts';

/** Shorter names mean the organisation only right in front of the ending: `ia34.fr`, and not `ia34.example.org`. */
const leastInside = 12;

/** Says which protected domain is spoken of by a host whose label is one of its other names: `rectorat-montpellier.com`, `montpellier-ac.fr`. */
export function spokenNames(lists: readonly (readonly [domain: string, ...names: readonly string[]])[]) {
  const domains = new Map(lists.flatMap(([domain, ...names]) => names.map((name) => [glanceOf(name), domain])));
  return (host: string, registrable: string): string | undefined => {
    const labels = host.split('.').map(glanceOf);
    const front = glanceOf(registrable.slice(0, Math.max(0, registrable.indexOf('.'))));
    const named = labels.find((label) => domains.has(label) && (label === front || label.length >= leastInside));
    return named === undefined ? undefined : domains.get(named);
  };
}
