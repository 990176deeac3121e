import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { FeedProposal } from '../../api/feed.ts';
import type { Trouble } from '../api/outcome.ts';
import { Moment } from '../parts/moment.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { campaignHash, candidateHash } from '../state/route.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { feedWords } from '../words/feed-words.ts';

/** What somebody decided and another confirms or not: what would be published, what colleagues would read, and where it comes from. */
export function Proposal({
  proposal: { decision, names, reason, by, at, campaign },
  onDone,
}: {
  readonly proposal: FeedProposal;
  readonly onDone: () => void;
}): JSX.Element {
  const desk = useDesk();
  const language = useLanguage();
  const words = feedWords[language];
  const [trouble, setTrouble] = useState<Trouble>();

  async function say(word: 'endorse' | 'decline'): Promise<void> {
    const outcome = await desk.client[word](decision);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (outcome.ok)
      desk.announcement.value = words[word === 'endorse' ? 'endorsed' : 'declined'](outcome.value.entries);
    onDone();
  }

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
      {mayDecide(desk) && by !== desk.session.value?.name && (
        <div class="v-row">
          <Button icon="people" onPress={() => void say('endorse')}>
            {words.endorse}
          </Button>
          <Button look="plain" icon="close" onPress={() => void say('decline')}>
            {words.decline}
          </Button>
        </div>
      )}
      {by === desk.session.value?.name && <p>{words.yours}</p>}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </li>
  );
}
