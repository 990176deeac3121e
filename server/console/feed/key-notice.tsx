import type { JSX } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import { useLanguage } from '../state/desk.ts';
import { feedWords } from '../words/feed-words.ts';

const day = 86_400_000;
/** Days before its end in which the next key is asked for: whoever keeps the root keys must come by. */
const soon = 14;

/** Says that the signer's key is about to end; nothing while there is time. */
export function KeyNotice({ until }: { readonly until: string }): JSX.Element | null {
  const words = feedWords[useLanguage()];
  const days = Math.floor((Date.parse(until) - Date.now()) / day);
  if (days >= soon) return null;
  return (
    <Notice kind="caution" title={words.keySoon(Math.max(0, days))}>
      <p>{words.keySoonMore}</p>
    </Notice>
  );
}
