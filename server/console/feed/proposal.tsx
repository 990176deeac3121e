import type { JSX } from 'preact';
import type { FeedProposal } from '../../api/feed.ts';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignHash, candidateHash } from '../state/route.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { feedWords } from '../words/feed-words.ts';
import { SecondPerson } from './second-person.tsx';

/** What somebody decided and another confirms or not: what would be published, what colleagues would read, and where it comes from. */
export function Proposal({
  proposal: { decision, names, reason, by, at, campaign },
  onDone,
}: {
  readonly proposal: FeedProposal;
  readonly onDone: () => void;
}): JSX.Element {
  const language = useLanguage();
  const words = feedWords[language];
  return (
    <li class="c-proposal">
      <ul role="list" class="c-lines">
        {names.map(({ kind, value, legitimate }) => (
          <li key={`${kind} ${value}`}>
            {campaignWords[language].kind[kind]} <code class="c-value">{value}</code>
            {legitimate > 0 && <b class="c-hits"> {decisionWords[language].hits(legitimate)}</b>}
          </li>
        ))}
      </ul>
      <blockquote>{reason}</blockquote>
      <p class="v-muted">
        {words.decidedBy(by)}, <Moment at={at} ago />
        {' · '}
        {campaign === undefined ? (
          <a href={candidateHash(names[0]?.value)}>{words.noCampaign}</a>
        ) : (
          <a href={campaignHash(campaign.id)}>{campaign.title === '' ? words.campaign : campaign.title}</a>
        )}
      </p>
      <SecondPerson decision={decision} by={by} onDone={onDone} />
    </li>
  );
}
