import { parseHost } from '../../core/domain/parse-host.ts';
import { editDistance } from './edit-distance.ts';
import { readTsv } from './tsv.ts';

/** One row of the list to be measured against. */
export interface DomainRow {
  readonly host: string;
  /** The name that it imitates: `ac-montpellier.fr`. */
  readonly protects: string;
  readonly label: string;
  readonly kind: string;
  readonly source: string;
  /** Why it does not count, or `undefined`. */
  readonly unscored: string | undefined;
}

/** Reads the list: columns domain, protects, label, class, source. */
export function readDomainRows(path: string): readonly DomainRow[] {
  return readTsv(path).map((row) => {
    const cell = (column: string): string => row.get(column) ?? '';
    const [host, protects, label] = [cell('domain'), cell('protects'), cell('label')];
    const unscored = unscoredReason(host, protects, label);
    return { host, protects, label, kind: cell('class'), source: cell('source'), unscored };
  });
}

/** Words of the language that happen to be somebody's name: with other words around them they imitate nobody. */
const dictionaryWords: ReadonlySet<string> = new Set(['education', 'orange', 'free', 'poste', 'banque']);

function unscoredReason(host: string, protects: string, label: string): string | undefined {
  if (label !== 'lookalike' && label !== 'legit') return `label ${label}`;
  if (label === 'legit') return undefined;
  const [seen, target] = [parseHost(host), parseHost(protects)];
  if (target?.kind !== 'domain') return 'no protected name';
  if (seen?.kind !== 'domain') return seen === undefined ? 'not a host name' : undefined;
  if (seen.suffix === 'gouv.fr' || seen.suffix.endsWith('.gouv.fr')) return 'suffix that only the State registers';
  const bare = dictionaryWords.has(target.name) && seen.unicode.includes(target.name);
  if (bare && !seen.unicode.includes(target.suffix.split('.')[0] ?? '')) return 'bare dictionary word';
  const edits = editDistance(seen.name, target.name, 2);
  if (edits === 2 && target.name.length <= 6) return 'two edits on a short name';
  if (target.suffix === 'gouv.fr' && bothPartsChanged(seen.name, target.name)) return 'both parts of the name changed';
  if (target.name === 'laposte' && seen.unicode.includes('colissimo') && !seen.unicode.includes('laposte')) {
    return 'a product that the profile may name';
  }
  return undefined;
}

/** `inpots-guov` for `impots.gouv.fr`: neither half is whole any more. */
function bothPartsChanged(seen: string, name: string): boolean {
  if (seen.includes(name) || seen.includes('gouv')) return false;
  for (let cut = 1; cut < seen.length; cut++) {
    const head = seen.slice(0, cut).replace('-', '');
    const tail = seen.slice(cut).replace('-', '');
    if (editDistance(head, name, 2) <= 2 && editDistance(tail, 'gouv', 2) <= 2) return true;
  }
  return false;
}
