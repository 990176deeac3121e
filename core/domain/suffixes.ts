import { parse } from 'tldts';

/** Where a host name divides into what is registered and what it is registered under. */
export interface SuffixSplit {
  /** The public suffix: `fr`, `gouv.fr`, `web.app`. */
  readonly suffix: string;
  /** The suffix and one label more; `undefined` when the host is itself a suffix. */
  readonly registrable: string | undefined;
  /** Whether the suffix is in the private section of the Public Suffix List: `web.app`. */
  readonly isPrivate: boolean;
}

const options = {
  allowPrivateDomains: true,
  detectIp: false,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
};

/** Splits a lower-case ASCII host: `a.b.web.app` → `web.app`, `b.web.app`, private. The last label of an unknown ending is its suffix. */
export function splitSuffix(asciiHost: string): SuffixSplit {
  const found = parse(asciiHost, options);
  return {
    suffix: found.publicSuffix ?? asciiHost,
    registrable: found.domain ?? undefined,
    isPrivate: found.isPrivate === true,
  };
}
