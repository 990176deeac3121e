import type { Domain } from '../../core/domain/domain.ts';
import { parseHost } from '../../core/domain/parse-host.ts';
import { compileLookalikes } from '../../core/lookalike/compile.ts';
import type { Lookalike, Lookalikes } from '../../core/lookalike/lookalike.ts';
import { compileNames } from '../../core/profile/names.ts';
import type { Names } from '../../core/profile/claim.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { withProtected } from '../../core/profile/with-protected.ts';
import type { Judgement } from './domain-report.ts';
import type { DomainRow } from './domain-rows.ts';
import { peersFor } from './peers.ts';

/** Judges each row with the profile and the row's own protected name, as `vigie domains --protect` would. */
export function judgeEach(rows: readonly DomainRow[], profile: Profile, withPeers: boolean): readonly Judgement[] {
  const judges = new Map<string, (row: DomainRow) => Judgement>();
  return rows.map((row) => {
    const judge = judges.get(row.protects) ?? judgeOf(profile, [row.protects], withPeers);
    judges.set(row.protects, judge);
    return judge(row);
  });
}

/** Judges every row with the same protected names beside the profile's. */
export function judgeAll(
  rows: readonly DomainRow[],
  profile: Profile,
  protects: readonly string[],
  withPeers: boolean,
): readonly Judgement[] {
  return rows.map(judgeOf(profile, protects, withPeers));
}

function judgeOf(profile: Profile, protects: readonly string[], withPeers: boolean): (row: DomainRow) => Judgement {
  const own = withProtected(profile, protects);
  const lookalikes = compileLookalikes(own);
  const names = compileNames(own);
  const peers = withPeers ? peersFor(protects) : [];
  const ownerOf = (host: string): string | undefined => {
    const domain = domainOf(host);
    const owner = domain && names.ownerOf(domain);
    return owner && `${owner.kind} ${owner.id}`;
  };
  return (row) => {
    const found = lookalikeOf(lookalikes, row.host);
    const owner = found && ownerOf(found.of);
    const right = found?.of === row.protects || (owner !== undefined && owner === ownerOf(row.protects));
    const host = row.host.toLowerCase();
    return {
      row,
      of: found?.of,
      technique: found?.technique,
      strength: found?.strength,
      right,
      peers: new Set(peers.filter(({ judge }) => judge(host)).map(({ name }) => name)),
    };
  };
}

function lookalikeOf(lookalikes: Lookalikes, text: string): Lookalike | undefined {
  const host = domainOf(text);
  return host && lookalikes.of(host);
}

/** Whether a host belongs to someone whom the profile knows: a brand's own other domain is no imitation of it. */
export function ownsHost(names: Names, text: string): boolean {
  const host = domainOf(text);
  return host !== undefined && names.ownerOf(host) !== undefined;
}

function domainOf(text: string): Domain | undefined {
  const host = parseHost(text);
  return host?.kind === 'domain' ? host : undefined;
}

/** The profile with its own domains and nobody else's: no brands, no partners, so that nothing but accuracy spares a name. */
export function aloneProfile(profile: Profile): Profile {
  return { ...profile, protected: profile.protected.slice(0, 1), brands: [], partners: [] };
}
