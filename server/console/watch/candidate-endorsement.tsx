import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Candidate } from '../../api/watch.ts';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { feedWords } from '../words/feed-words.ts';
import { watchWords } from '../words/watch-words.ts';

/** Asks a second person to stand behind an imitation that waits to be published; nothing where none is awaited. */
export function CandidateEndorsement({ candidate }: { readonly candidate: Candidate }): JSX.Element | null {
  const desk = useDesk();
  const language = useLanguage();
  const words = feedWords[language];
  const [trouble, setTrouble] = useState<Trouble>();
  const { decided, feed } = candidate;
  // Who decided it cannot confirm it, and is not offered to.
  const isOwn = decided?.by === desk.session.value?.name;

  async function say(word: 'endorse' | 'decline'): Promise<void> {
    if (!decided) return;
    const outcome = await desk.client[word](decided.id);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (outcome.ok)
      desk.announcement.value = words[word === 'endorse' ? 'endorsed' : 'declined'](outcome.value.entries);
    await desk.watch.load();
  }

  if (feed !== 'second-person' || !decided) return null;
  return (
    <Notice kind="note" title={watchWords[language].endorseTitle}>
      <p>{watchWords[language].endorseText}</p>
      {isOwn && <p>{words.yours}</p>}
      {mayDecide(desk) && !isOwn && (
        <div class="v-row">
          <Button icon="people" onPress={() => void say('endorse')}>
            {words.endorse}
          </Button>
          <Button look="plain" icon="close" onPress={() => void say('decline')}>
            {words.decline}
          </Button>
        </div>
      )}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </Notice>
  );
}
