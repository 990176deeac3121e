import type { Domain } from '../../core/domain/domain.ts';
import { parseHost } from '../../core/domain/parse-host.ts';
import { parseUrl } from '../../core/domain/parse-url.ts';
import { readExpression } from '../../core/feed/expression-of.ts';
import { isHostOfMany } from '../../core/feed/host-of-many.ts';
import type { Names } from '../../core/profile/claim.ts';
import { isPrivateNetwork } from './private-network.ts';

/** Why an entry must not be published as it is. */
export type Objection =
  /** Not written as the feed writes it. */
  | 'not-an-expression'
  /** The organisation's own, at the level of a host. */
  | 'own'
  /** A ministry's or another partner's, at the level of a host. */
  | 'partner'
  /** Known and visited by everyone, at the level of a host. */
  | 'popular'
  /** Serves many who have nothing to do with each other, at the level of a host. */
  | 'shared'
  /** A public suffix: `github.io`. */
  | 'suffix'
  /** An address that is another machine in every network. */
  | 'private-network'
  /** A file that is everybody's: the empty one. */
  | 'any-file'
  /** One person has decided it, and two must. */
  | 'second-person';

/** What the guard rails are set by. */
export interface GuardRails {
  /** Of the profile. */
  readonly names: Names;
  /** Registrable domains that many visit, from the server's configuration. */
  readonly popular: ReadonlySet<string>;
}

const emptyFile = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * What speaks against publishing an expression on the word of these persons; nothing, for one that may be published. A host is everybody's
 * who is there: two persons decide it, and own, ministry, popular and shared ones are never named. A page of theirs may be, by two persons.
 */
export function objectionsTo(expression: string, persons: readonly string[], rails: GuardRails): readonly Objection[] {
  const read = readExpression(expression);
  if (read === undefined) return ['not-an-expression'];
  const { kind, value } = read;
  const alone: readonly Objection[] = differentPersons(persons).length >= 2 ? [] : ['second-person'];
  if (kind === 'file') return value === emptyFile ? ['any-file'] : [];
  if (kind === 'host') return [...hostObjections(value, rails), ...alone];
  if (kind === 'url') return pageObjections(value, rails, alone);
  return isOfHouse(value.slice(value.lastIndexOf('@') + 1), rails) ? alone : [];
}

/** Who stands behind a decision, each once: `CM ` and `cm` are one person. */
export function differentPersons(persons: readonly string[]): readonly string[] {
  const byName = new Map(persons.map((person) => [person.normalize('NFKC').trim().toLowerCase(), person.trim()]));
  byName.delete('');
  return [...byName.values()];
}

function hostObjections(value: string, { names, popular }: GuardRails): readonly Objection[] {
  const host = parseHost(value);
  if (host?.kind === 'ip') return isPrivateNetwork(host.host) ? ['private-network'] : [];
  if (host?.kind !== 'domain') return ['suffix'];
  const owner = names.ownerOf(host);
  if (owner) return [owner.kind === 'organisation' ? 'own' : owner.kind === 'partner' ? 'partner' : 'popular'];
  if (isHostOfMany(host)) return ['shared'];
  return isPopular(host, popular) ? ['popular'] : [];
}

/** A page is one's own wherever it is; a folder near the root of a host that many share is the host itself. */
function pageObjections(value: string, rails: GuardRails, alone: readonly Objection[]): readonly Objection[] {
  const url = parseUrl(`https://${value}`);
  const host = url?.host;
  if (!url || !host) return ['not-an-expression'];
  const guarded = hostObjections(host.host, rails);
  const folders = url.path.split('/').length - 2;
  const isWide = url.path.endsWith('/') && url.query === '' && folders < 2;
  if (isWide && guarded.length > 0) return guarded;
  const isHost = url.path === '/' && url.query === '';
  return isHost || guarded.some((objection) => objection !== 'shared') ? alone : [];
}

function isOfHouse(hostText: string, { names }: GuardRails): boolean {
  const host = parseHost(hostText);
  const owner = host?.kind === 'domain' ? names.ownerOf(host) : undefined;
  return owner?.kind === 'organisation' || owner?.kind === 'partner';
}

function isPopular(domain: Domain, popular: ReadonlySet<string>): boolean {
  return popular.has(domain.registrable) || popular.has(domain.host);
}
