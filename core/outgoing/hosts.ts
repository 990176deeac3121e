import type { Strength } from '../finding.ts';

/** Whose mail a host takes: `ours` the organisation's, `known` a partner's or brand's, `free-mail` anyone's, `other` somebody's. */
export type Standing = 'ours' | 'known' | 'free-mail' | 'other';

/** What was meant by the host of an address. */
export interface Meant {
  /** `ac-montpellier.fr`. */
  readonly domain: string;
  /** `slip`: fingers do that; `lookalike`: somebody may have registered it on purpose. */
  readonly by: 'slip' | 'lookalike';
  readonly strength: Strength;
}

/**
 * All that the rules must know of the part of an address behind the `@`, in lower case. `hostsOf` fills it from a whole profile;
 * `reducedHosts` from a table, for classic Outlook, whose bundle has no room for the rest.
 */
export interface Hosts {
  readonly standingOf: (host: string) => Standing;
  /** Who receives mail there, equal for two hosts of one body: `ac-montpellier.fr`. */
  readonly bodyOf: (host: string) => string;
  /** `undefined` for what is nobody's slip. */
  readonly meantBy: (host: string) => Meant | undefined;
}
