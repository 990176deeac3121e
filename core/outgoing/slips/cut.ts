/** A domain cut at its first dot: `ac-montpellier` and `fr`; without one it has no ending. */
export interface Cut {
  readonly name: string;
  readonly ending: string;
}

/** Cuts a host or an ending: of `com.fr` the `com`. */
export function cut(domain: string): Cut {
  const dot = domain.indexOf('.');
  return dot < 0 ? { name: domain, ending: '' } : { name: domain.slice(0, dot), ending: domain.slice(dot + 1) };
}

/** Whether a host is a domain with its dots left out, doubled or elsewhere: `gmailcom`, `orange..fr`, `gmail.com.`. */
export function isMisdotted(host: string, domain: string): boolean {
  return host !== domain && host[0] === domain[0] && host.replaceAll('.', '') === domain.replaceAll('.', '');
}
