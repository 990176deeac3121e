import type { DiagnosedWebmail, Diagnostics } from '../../protocol/page-state.ts';

/** All of it as plain text, for a message to the helpdesk: the same names in every language. */
export function helpdeskText(diagnostics: Diagnostics): string {
  const {
    version,
    browser,
    profile,
    policyProblems,
    webmails,
    feed,
    reports,
    privateWindows,
    notifications,
    faults,
    conflicts,
  } = diagnostics;
  return [
    `vigie ${version}`,
    `browser ${browser}`,
    `profile ${profile.organisation} (${profile.from})`,
    `private-windows ${yesNo(privateWindows)}`,
    `notifications ${yesNo(notifications)}`,
    `feed ${feed.url ?? 'none'} version ${feed.version ?? '-'} at ${feed.at ?? '-'}${feed.staleDays === undefined ? '' : ' out-of-date'}${feed.problem === undefined ? '' : ` problem ${feed.problem}`}`,
    `reports ${reports.server ?? 'no-server'} waiting ${reports.waiting} sent ${reports.sent}`,
    ...policyProblems.map((problem) => `policy-problem ${problem}`),
    ...conflicts.map((conflict) => `conflict ${conflict}`),
    ...webmails.flatMap(webmailLines),
    ...faults.map(({ at, where, what }) => `fault ${at} ${where}: ${what}`),
  ]
    .map((line) => line.replaceAll(/\s+/gu, ' '))
    .join('\n');
}

function webmailLines(each: DiagnosedWebmail): readonly string[] {
  const { origin, granted, webmail, name: known, verified, marks, steps, failures } = each;
  return [
    `webmail ${origin} granted ${yesNo(granted)} recognised ${webmail ?? (known === undefined ? 'no' : `no, nearest ${known}`)} verified ${verified ?? '-'}`,
    ...marks.map(({ name, found }) => `mark ${yesNo(found)} ${name}`),
    ...steps.map(({ name, found }) => `step ${yesNo(found)} ${name}`),
    ...failures.map(({ step, why }) => `failure ${step}: ${why}`),
  ];
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
