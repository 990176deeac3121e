import type { JudgedMail, MailClass, MailEvaluation } from './mails.ts';
import { table } from './table.ts';
import { thresholdsText } from './trade-off.ts';
import { percent } from './wilson.ts';

/** The evaluation as a person reads it. */
export function mailReport(evaluation: MailEvaluation, misses: boolean): string {
  const { classes, languages, totals, alarms, rules, shipped, curve, ms } = evaluation;
  return [
    'Mails by class (95 % intervals)',
    classTable(classes),
    '\nBy language',
    classTable(languages),
    '\nIn all',
    classTable(totals),
    `\nFalse alarms: ${alarms.length}`,
    ...alarms.map(mailLine),
    '\nHow often each rule found something (alone: it was the only rule behind a level)',
    table(
      ['rule', 'ham', 'phish', 'of it credential', 'alone'],
      rules.map((hits) => [hits.rule, hits.ham, hits.phish, hits.credential, hits.alone]),
    ),
    '\nThe trade-off on the same findings: credential phishing against legitimate mail, mails written for it aside',
    table(
      ['thresholds', 'phish caution+', 'phish danger', 'ham caution+', 'ham danger'],
      [
        ['as shipped', ...pointCells(shipped)],
        ...curve.map((point) => [thresholdsText(point.thresholds), ...pointCells(point)]),
      ],
    ),
    `\nTime a message: p50 ${ms.p50.toFixed(1)} ms, p95 ${ms.p95.toFixed(1)} ms, most ${ms.most.toFixed(1)} ms`,
    ...(misses ? [`\nMissed: ${evaluation.misses.length}`, ...evaluation.misses.map(mailLine)] : []),
  ].join('\n');
}

function pointCells(point: MailEvaluation['shipped']): readonly string[] {
  return [point.phishCaution, point.phishDanger, point.hamCaution, point.hamDanger].map(percent);
}

function classTable(classes: readonly MailClass[]): string {
  return table(
    ['label', 'class', 'language', 'n', 'caution+', 'danger'],
    classes.map(({ label, kind, language, caution, danger }) => [
      label,
      kind,
      language,
      caution.n,
      percent(caution),
      percent(danger),
    ]),
    [0, 1, 2],
  );
}

function mailLine({ row, level, evidence }: JudgedMail): string {
  const found = evidence.map(({ rule, strength }) => `${rule} (${strength})`).join(', ');
  return `  ${level.padEnd(7)} ${row.file}  [${row.kind}, ${row.language}] ${JSON.stringify(row.subject.slice(0, 70))} ${found}`;
}
