import type { Url } from '../../../domain/url.ts';
import { parametersOf } from '../parameters.ts';

/** A service whose addresses name where they lead. */
export interface Forwarder {
  /** `google.*` is Google in every country; a host covers the hosts below it. */
  readonly hosts: readonly string[];
  /** The destination as it is written there, still encoded; `undefined` for addresses that only the service can read. */
  readonly target: (url: Url) => string | undefined;
}

/** Takes the first of these parameters that is there: `parameter('q', 'url')`. */
export function parameter(...names: readonly string[]): Forwarder['target'] {
  return (url) => {
    const parameters = parametersOf(url);
    for (const name of names) {
      const value = parameters.get(name);
      if (value !== undefined && value !== '') return value;
    }
    return undefined;
  };
}

/** The same below one path only: `under('/url', parameter('q'))`. */
export function under(path: string, target: Forwarder['target']): Forwarder['target'] {
  return (url) => (url.path.startsWith(path) ? target(url) : undefined);
}

/** Tries one after the other. */
export function either(...targets: readonly Forwarder['target'][]): Forwarder['target'] {
  return (url) => {
    for (const target of targets) {
      const found = target(url);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** A percent-encoded address as one segment of the path: `/1AbC/https%3A%2F%2Fexemple.fr%2F`. */
export function segment({ path }: Url): string | undefined {
  return path.split('/').find((each) => /^https?(?:%3a|:)(?:%2f|$)/iu.test(each) && each.length > 8);
}
