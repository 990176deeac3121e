import { readFileSync } from 'node:fs';
import { createContext } from '../../core/create-context.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Strength } from '../../core/finding.ts';
import type { Level } from '../../core/verdict.ts';
import { borderOf } from '../../cli/scan/border-of.ts';
import { judgeMessage } from '../../cli/scan/judge-message.ts';
import { groupBy } from './group-by.ts';
import { readMailRows } from './mail-rows.ts';
import type { MailRow } from './mail-rows.ts';
import { tradeOffs } from './trade-off.ts';
import type { TradeOff } from './trade-off.ts';
import { wilson } from './wilson.ts';
import type { Share } from './wilson.ts';

/** One mail and what was said of it. */
export interface JudgedMail {
  readonly row: MailRow;
  readonly level: Level;
  readonly evidence: readonly { readonly rule: string; readonly strength: Strength }[];
  readonly ms: number;
}

/** How many mails of a group reach each level. */
export interface MailClass {
  readonly label: string;
  readonly kind: string;
  readonly language: string;
  readonly caution: Share;
  readonly danger: Share;
}

/** How often a rule found something, on which mails. */
export interface RuleHits {
  readonly rule: string;
  readonly ham: number;
  readonly phish: number;
  readonly credential: number;
  /** Mails that only this rule flags. */
  readonly alone: number;
}

/** What `npm run evaluate -- mails` measures. */
export interface MailEvaluation {
  readonly classes: readonly MailClass[];
  readonly languages: readonly MailClass[];
  readonly totals: readonly MailClass[];
  readonly alarms: readonly JudgedMail[];
  readonly misses: readonly JudgedMail[];
  readonly rules: readonly RuleHits[];
  /** On credential phishing against legitimate mail, mails written for the purpose (`synth-…`) aside: as shipped, and other choices. */
  readonly shipped: Omit<TradeOff, 'thresholds'>;
  readonly curve: readonly TradeOff[];
  readonly ms: { readonly p50: number; readonly p95: number; readonly most: number };
}

/** Judges every mail of an index and counts. */
export async function evaluateMails(
  path: string,
  profile: Profile,
  border: string | undefined,
): Promise<MailEvaluation> {
  const judged: JudgedMail[] = [];
  const context = createContext(profile);
  const believed = borderOf(profile, border);
  const rows = readMailRows(path);
  for (const row of rows) {
    const input = { kind: 'message', name: row.file, bytes: readFileSync(row.path) } as const;
    const outcome = await judgeMessage(input, context, believed);
    if (outcome.kind !== 'judged') throw new Error(`${row.file} could not be judged: ${JSON.stringify(outcome)}`);
    const { verdict, ms } = outcome.judged;
    const evidence = verdict.evidence.map(({ rule, strength }) => ({ rule, strength }));
    judged.push({ row, level: verdict.level, evidence, ms });
  }
  const of = (label: string): readonly JudgedMail[] => judged.filter(({ row }) => row.label === label);
  const [ham, phish] = [of('ham'), of('phish')];
  const found = (mails: readonly JudgedMail[]): readonly JudgedMail[] =>
    mails.filter(({ row }) => !row.kind.startsWith('synth'));
  const credential = found(phish).filter(({ row }) => row.kind === 'credential');
  const [target, innocent] = [credential.length > 0 ? credential : phish, found(ham)];
  const strengths = (mails: readonly JudgedMail[]): readonly (readonly Strength[])[] =>
    mails.map(({ evidence }) =>
      [...new Set(evidence.map(({ rule, strength }) => `${strength} ${rule}`))].map(
        (each) => each.split(' ')[0] as Strength,
      ),
    );
  return {
    classes: classesOf(judged, ({ label, kind }) => [label, kind, '*']),
    languages: classesOf(judged, ({ label, language }) => [label, '*', language]),
    totals: classesOf(judged, ({ label }) => [label, '*', '*']),
    alarms: ham.filter(({ level }) => level !== 'none'),
    misses: phish.filter(({ level }) => level === 'none'),
    rules: ruleHits(judged),
    shipped: {
      phishCaution: shareAt(target, ['caution', 'danger']),
      phishDanger: shareAt(target, ['danger']),
      hamCaution: shareAt(innocent, ['caution', 'danger']),
      hamDanger: shareAt(innocent, ['danger']),
    },
    curve: tradeOffs(strengths(target), strengths(innocent)),
    ms: times(judged.map(({ ms }) => ms)),
  };
}

function shareAt(mails: readonly JudgedMail[], levels: readonly Level[]): Share {
  return wilson(mails.filter(({ level }) => levels.includes(level)).length, mails.length);
}

function classesOf(
  judged: readonly JudgedMail[],
  key: (row: MailRow) => readonly [string, string, string],
): readonly MailClass[] {
  return [...groupBy(judged, ({ row }) => key(row).join('\t'))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const [label = '', kind = '', language = ''] = name.split('\t');
      return {
        label,
        kind,
        language,
        caution: shareAt(group, ['caution', 'danger']),
        danger: shareAt(group, ['danger']),
      };
    });
}

function ruleHits(judged: readonly JudgedMail[]): readonly RuleHits[] {
  const hits = new Map<string, { ham: number; phish: number; credential: number; alone: number }>();
  for (const { row, evidence, level } of judged) {
    const rules = new Set(evidence.map(({ rule }) => rule));
    for (const rule of rules) {
      const count = hits.get(rule) ?? { ham: 0, phish: 0, credential: 0, alone: 0 };
      hits.set(rule, count);
      count[row.label === 'ham' ? 'ham' : 'phish']++;
      if (row.kind === 'credential') count.credential++;
      if (rules.size === 1 && level !== 'none') count.alone++;
    }
  }
  return [...hits].map(([rule, count]) => ({ rule, ...count })).toSorted((a, b) => b.phish - a.phish);
}

function times(ms: readonly number[]): MailEvaluation['ms'] {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
