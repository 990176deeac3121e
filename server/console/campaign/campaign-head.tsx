import type { JSX } from 'preact';
import { LevelSign } from '../../../ui/level-sign.tsx';
import type { Campaign } from '../../api/campaign.ts';
import { DecisionSign } from '../parts/decision-sign.tsx';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { queueWords } from '../words/queue-words.ts';

/** What the campaign is: subject, sender, how far it reached. */
export function CampaignHead({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const language = useLanguage();
  const words = campaignWords[language];
  const { title, sender, level, decision, reports, reporters, schools, firstAt, lastAt } = campaign;
  const reach = [
    queueWords[language].reports(reports),
    ...(schools > 0 ? [queueWords[language].schools(schools)] : []),
  ];
  return (
    <header class="c-head">
      <div class="v-row">
        {level && <LevelSign level={level} language={language} />}
        {decision && <DecisionSign decision={decision} />}
      </div>
      <h2 tabIndex={-1} data-pane-title>
        {title || queueWords[language].noTitle}
      </h2>
      <Facts
        facts={[
          [
            words.sender,
            <>
              {sender.name} {sender.address && <code>{sender.address}</code>}
            </>,
          ],
          [words.reporters, [words.people(reporters), ...reach].join(' · ')],
          [words.first, <Moment at={firstAt} />],
          [words.last, <Moment at={lastAt} ago />],
        ]}
      />
    </header>
  );
}
