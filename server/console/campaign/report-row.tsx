import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import type { CampaignReport } from '../../api/campaign.ts';
import { Moment } from '../parts/moment.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { campaignHash } from '../state/route.ts';
import { valueOf } from '../state/remote.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { IncidentStep } from './incident-step.tsx';

/** One report: who says what, and how sure that is. */
export function ReportRow({
  campaign,
  report,
  picked,
  onPick,
}: {
  readonly campaign: string;
  readonly report: CampaignReport;
  readonly picked: boolean;
  readonly onPick?: () => void;
}): JSX.Element {
  const { evidence } = useDesk();
  const words = campaignWords[useLanguage()];
  const { id, at, channel, proof, reporter, happened, comment, mail, answered } = report;
  const isShown = valueOf(evidence.now.value)?.report.id === id;
  return (
    <li class="c-report" data-shown={isShown ? '' : undefined}>
      {onPick && (
        <label class="c-report__pick">
          <input type="checkbox" checked={picked} onChange={onPick} />
          <span class="v-spoken">{words.pick(report.subject)}</span>
        </label>
      )}
      <div class="c-report__main">
        <a href={campaignHash(campaign, id)} aria-current={isShown ? 'true' : undefined}>
          {reporter ?? words.nobody}
        </a>
        <p class="v-muted">
          <Moment at={at} ago /> · {words.channel[channel]} · {proof === 'mailbox' ? words.proved : words.claim}
          {answered && ` · ${words.answered}`}
          {mail !== 'kept' && ` · ${words.mail[mail]}`}
        </p>
        {happened.length > 0 && (
          <p class="c-report__happened">
            {happened.map((each) => (
              <span key={each} class="c-tag" data-kind={each}>
                {each === 'typed-password' && <Icon name="key" />}
                {words.happened[each]}
              </span>
            ))}
          </p>
        )}
        {comment !== '' && <blockquote>{comment}</blockquote>}
        {report.incident && <IncidentStep report={id} campaign={campaign} incident={report.incident} />}
      </div>
    </li>
  );
}
