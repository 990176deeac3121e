import type { JSX } from 'preact';
import type { CampaignRow } from '../../api/campaign.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LevelSign } from '../../../ui/level-sign.tsx';
import { DecisionSign } from '../parts/decision-sign.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignHash } from '../state/route.ts';
import { queueWords } from '../words/queue-words.ts';

/** One campaign of the queue: what it says, how urgent it is, how many it reached. */
export function QueueRow({
  row,
  isCurrent,
  foundBy,
}: {
  readonly row: CampaignRow;
  readonly isCurrent: boolean;
  readonly foundBy?: string | undefined;
}): JSX.Element {
  const language = useLanguage();
  const words = queueWords[language];
  const { id, title, sender, priority, level, decision, reports, schools, incidents, lastAt } = row;
  return (
    <li>
      <a
        class="c-row"
        href={campaignHash(id)}
        data-campaign={id}
        aria-current={isCurrent ? 'true' : undefined}
        // One stop for the tabulator; j and k go from row to row.
        tabIndex={isCurrent ? 0 : undefined}
      >
        <span class="c-row__score" data-urgent={priority.score >= 60 ? '' : undefined}>
          <span aria-hidden="true">{priority.score}</span>
          <span class="v-spoken">{words.priority(priority.score)}</span>
        </span>
        <span class="c-row__main">
          <span class="c-row__title">{title || words.noTitle}</span>
          <span class="c-row__line">
            <span class="c-row__sender">{sender.name || sender.address}</span>
            {decision ? <DecisionSign decision={decision} /> : level && <LevelSign level={level} language={language} />}
          </span>
          {incidents > 0 && (
            <span class="c-row__incident">
              <Icon name="key" />
              <span>{words.incidents(incidents)}</span>
            </span>
          )}
          {foundBy !== undefined && (
            <span class="c-row__found">
              {words.foundBy} <code>{foundBy}</code>
            </span>
          )}
          <span class="c-row__facts">
            <span>{words.reports(reports)}</span>
            {schools > 1 && <span>{words.schools(schools)}</span>}
            <Moment at={lastAt} ago />
          </span>
        </span>
      </a>
    </li>
  );
}
