import type { JSX } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import type { Campaign } from '../../api/campaign.ts';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { spreadText } from '../words/spread-text.ts';

/** How far the decision has come: whether it leaves at all, and what share of the clients has it. */
export function Spread({ campaign: { publication, indicators } }: { readonly campaign: Campaign }): JSX.Element | null {
  const language = useLanguage();
  const words = campaignWords[language];
  const isHeld = indicators.some(({ feed }) => feed === 'waiting' || feed === 'withdrawing');
  if (publication.isSignerAway && isHeld) {
    return (
      <Notice kind="caution" title={words.held} live>
        <p>
          <a href="#/feed">{words.heldWhy}</a>
        </p>
      </Notice>
    );
  }
  if (!publication.spread) return null;
  return (
    <p>
      {words.reached} <b>{spreadText(publication.spread, language)}</b>
    </p>
  );
}
