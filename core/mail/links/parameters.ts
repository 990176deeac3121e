import { decodePercent } from '../../domain/percent.ts';
import type { Url } from '../../domain/url.ts';

/** No address that leads anywhere has more. */
const parameterLimit = 200;

/** Parameters of an address by lower-case name, decoded once; of two with one name the first: `?q=https%3A%2F%2Fx.fr` gives `q`. */
export function parametersOf({ query }: Url): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  if (query === '') return parameters;
  for (const pair of query.split(/[&;]/u, parameterLimit)) {
    const equals = pair.indexOf('=');
    if (equals <= 0) continue;
    const name = decodePercent(pair.slice(0, equals)).toLowerCase();
    if (!parameters.has(name)) parameters.set(name, decodePercent(pair.slice(equals + 1)));
  }
  return parameters;
}
