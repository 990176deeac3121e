/** What a host name turned out to be: a domain name, an IP address, or a name of one label. */
export type Host = Domain | IpAddress | LocalName;

/** A host name under a public suffix, parsed once: `webmail.ac-montpellier.fr`. */
export interface Domain {
  readonly kind: 'domain';
  /** Lower case, A-labels, no trailing dot: `xn--ac-versalles-zfb.fr`. */
  readonly host: string;
  /** The same with U-labels, as a person reads it: `ac-versaílles.fr`. */
  readonly unicode: string;
  /** The registrable domain: `ac-montpellier.fr`; under a private suffix, `evil.web.app`. */
  readonly registrable: string;
  /** The registrable domain's own label: `ac-montpellier`, as a U-label. */
  readonly name: string;
  /** The public suffix: `fr`, `web.app`. */
  readonly suffix: string;
  /** Whether the suffix belongs to a company that lets anyone take names under it: `web.app`. */
  readonly privateSuffix: boolean;
  /** Labels left of the registrable domain, as U-labels, in reading order: `['webmail']`. */
  readonly subdomains: readonly string[];
  /** UTS #39 skeleton of the U-label form; equal skeletons look alike. */
  readonly skeleton: string;
}

/** An IP address, in whatever notation it was written: `0x7f.1` is `127.0.0.1`. */
export interface IpAddress {
  readonly kind: 'ip';
  /** Canonical text: dotted decimal, or RFC 5952 for IPv6 without brackets. */
  readonly host: string;
}

/** A name with no public suffix above it: `localhost`, `intranet`, or a public suffix itself: `gouv.fr`. */
export interface LocalName {
  readonly kind: 'local';
  readonly host: string;
}
