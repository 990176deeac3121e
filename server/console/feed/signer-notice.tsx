import type { JSX } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import type { FeedStanding } from '../../api/feed.ts';
import { useLanguage } from '../state/desk.ts';
import { feedWords } from '../words/feed-words.ts';
import { durationText } from '../words/times.ts';

/** Says that nothing is published, and why; nothing while the signer is well. */
export function SignerNotice({ signer }: { readonly signer: FeedStanding['signer'] }): JSX.Element | null {
  const language = useLanguage();
  const words = feedWords[language];
  if (signer.state === 'none') {
    return (
      <Notice kind="note" title={words.none.title}>
        <p>{words.none.text}</p>
      </Notice>
    );
  }
  if (signer.state !== 'away') return null;
  return (
    <Notice
      kind="caution"
      title={words.away(durationText((Date.now() - Date.parse(signer.since)) / 1000, language))}
      live
    >
      <p>{words.whyAway[signer.why] ?? words.whyUnknown(signer.why)}</p>
    </Notice>
  );
}
