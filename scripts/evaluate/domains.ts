import { compileNames } from '../../core/profile/names.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { classReport } from './domain-report.ts';
import type { ClassReport, Judgement } from './domain-report.ts';
import { readDomainRows } from './domain-rows.ts';
import type { DomainRow } from './domain-rows.ts';
import { groupBy } from './group-by.ts';
import { aloneProfile, judgeAll, judgeEach, ownsHost } from './judge-domains.ts';
import { peerNames } from './peers.ts';
import { table } from './table.ts';
import { percent } from './wilson.ts';

/** What `npm run evaluate -- domains` measures. */
export interface DomainEvaluation {
  readonly all: ClassReport;
  readonly classes: readonly ClassReport[];
  readonly misses: readonly Judgement[];
  /** Legitimate hosts taken for imitations with the profile's first domain alone, and with everything protected at once. */
  readonly alarms: { readonly alone: readonly Judgement[]; readonly together: readonly Judgement[] };
  readonly legit: number;
  readonly peerAlarms: Readonly<Record<'alone' | 'together', Readonly<Record<string, number>>>>;
  readonly protectedTogether: number;
  readonly unscored: readonly DomainRow[];
}

/** Measures a list of hosts against a profile. */
export function evaluateDomains(path: string, profile: Profile, withPeers: boolean): DomainEvaluation {
  const peers = withPeers ? peerNames : [];
  const names = compileNames(profile);
  const rows = readDomainRows(path).map((row) =>
    row.unscored === undefined && row.label === 'lookalike' && ownsHost(names, row.host)
      ? { ...row, unscored: 'an owner’s own domain' }
      : row,
  );
  const scored = rows.filter(({ unscored }) => unscored === undefined);
  const judged = judgeEach(
    scored.filter(({ label }) => label === 'lookalike'),
    profile,
    withPeers,
  );
  const legit = scored.filter(({ label }) => label === 'legit');
  const every = [...new Set(rows.map(({ protects }) => protects).filter((name) => name !== ''))];
  const first = profile.protected[0]?.domain ?? '';
  const alone = judgeAll(legit, aloneProfile(profile), [first], withPeers);
  const together = judgeAll(legit, profile, every, withPeers);
  const classes = [...groupBy(judged, ({ row }) => row.kind)].map(([kind, group]) => classReport(kind, group, peers));
  const alarmed = (judgements: readonly Judgement[]): readonly Judgement[] =>
    judgements.filter(({ of }) => of !== undefined);
  return {
    all: classReport('all', judged, peers),
    classes: classes.toSorted((a, b) => a.found.share - b.found.share || b.found.n - a.found.n),
    misses: judged.filter(({ right }) => !right),
    alarms: { alone: alarmed(alone), together: alarmed(together) },
    legit: legit.length,
    peerAlarms: { alone: peerCounts(alone, peers), together: peerCounts(together, peers) },
    protectedTogether: every.length,
    unscored: rows.filter(({ unscored }) => unscored !== undefined),
  };
}

function peerCounts(judgements: readonly Judgement[], names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, judgements.filter(({ peers }) => peers.has(name)).length]));
}

/** The evaluation as a person reads it. */
export function domainReport(evaluation: DomainEvaluation, misses: boolean): string {
  const { all, classes, alarms, legit, peerAlarms, protectedTogether, unscored } = evaluation;
  const peers = Object.keys(all.peers);
  const reasons = [...groupBy(unscored, (row) => row.unscored ?? '')];
  return [
    'Lookalikes found, each with the profile and its own protected name (worst classes first; 95 % intervals)',
    table(
      ['class', 'n', 'found', 'as any', 'firm', ...peers],
      [...classes, all].map(({ kind, found, asAny, firm, peers: theirs }) => [
        kind,
        found.n,
        percent(found),
        points(asAny.share),
        points(firm.share),
        ...peers.map((name) => points(theirs[name]?.share ?? 0)),
      ]),
    ),
    `\nFalse alarms among ${legit} legitimate hosts, with the first protected domain alone: ${alarms.alone.length}`,
    peersLine(peerAlarms.alone),
    ...alarms.alone.map(judgementLine),
    `\nFalse alarms with the whole profile and ${protectedTogether} names of the list protected at once: ${alarms.together.length}`,
    peersLine(peerAlarms.together),
    ...alarms.together.map(judgementLine),
    `\nNot scored: ${unscored.length}`,
    ...reasons.map(
      ([reason, rows]) =>
        `  ${rows.length}  ${reason}: ${rows
          .slice(0, 6)
          .map(({ host }) => host)
          .join(' ')}`,
    ),
    ...(misses ? [`\nMissed: ${evaluation.misses.length}`, ...evaluation.misses.map(judgementLine)] : []),
  ].join('\n');
}

function points(share: number): string {
  return (100 * share).toFixed(1);
}

function peersLine(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  return entries.length === 0 ? '' : `  peers: ${entries.map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

function judgementLine({ row, of, technique, strength }: Judgement): string {
  const said = of === undefined ? 'nothing' : `${of} by ${technique ?? ''}, ${strength ?? ''}`;
  return `  ${row.host}  [${row.kind}; ${row.protects || '–'}] → ${said}`;
}
