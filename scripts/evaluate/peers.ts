import PhishingDetector from 'eth-phishing-detect/src/detector.js';
import { compareTwoStrings } from 'string-similarity';
import { parse } from 'tldts';
import { editDistance } from './edit-distance.ts';

/** Another way to judge a host, measured in the same run: whether it takes `host` for one of its protected names. */
export interface Peer {
  readonly name: string;
  readonly judge: (host: string) => boolean;
}

/** The peers in the order of their columns. */
export const peerNames = ['eth-phishing-detect', 'Dice ≥ .8', 'DL ≤ 2', 'substring'] as const;

/**
 * The peers that npm has, each told the same protected names and, where it can be told, that they are nobody's imitation.
 * All compare registrable domains, which favours them: whole hosts would only add distance.
 */
export function peersFor(protectedNames: readonly string[]): readonly Peer[] {
  const own = new Set(protectedNames);
  const names = protectedNames.map((domain) => nameOf(domain)).filter((name) => name !== '');
  const lists = { allowlist: protectedNames, blocklist: [], fuzzylist: protectedNames };
  const detector = new PhishingDetector([{ name: 'peer', version: 1, tolerance: 2, ...lists }]);
  const foreign = (host: string, judge: (registrable: string) => boolean): boolean => {
    const registrable = registrableOf(host);
    return !own.has(registrable) && !own.has(host) && judge(registrable);
  };
  return [
    { name: 'eth-phishing-detect', judge: (host) => foreign(host, (domain) => detector.check(domain).result) },
    {
      name: 'Dice ≥ .8',
      judge: (host) => foreign(host, (domain) => protectedNames.some((name) => compareTwoStrings(domain, name) >= 0.8)),
    },
    {
      name: 'DL ≤ 2',
      judge: (host) => foreign(host, (domain) => protectedNames.some((name) => editDistance(domain, name, 2) <= 2)),
    },
    { name: 'substring', judge: (host) => foreign(host, () => names.some((name) => host.includes(name))) },
  ];
}

function registrableOf(host: string): string {
  return parse(host, { allowPrivateDomains: true, validateHostname: false }).domain ?? host;
}

function nameOf(domain: string): string {
  return parse(domain, { allowPrivateDomains: true, validateHostname: false }).domainWithoutSuffix ?? '';
}
