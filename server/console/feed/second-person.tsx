import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { feedWords } from '../words/feed-words.ts';

/** The second person's word for what somebody decided, or against it; who decided it cannot give it, and is not offered to. */
export function SecondPerson({
  decision,
  by,
  onDone,
}: {
  readonly decision: string;
  readonly by: string;
  readonly onDone: () => void;
}): JSX.Element {
  const desk = useDesk();
  const words = feedWords[useLanguage()];
  const [trouble, setTrouble] = useState<Trouble>();
  const isOwn = by === desk.session.value?.name;

  async function say(word: 'endorse' | 'decline'): Promise<void> {
    const outcome = await desk.client[word](decision);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (outcome.ok)
      desk.announcement.value = words[word === 'endorse' ? 'endorsed' : 'declined'](outcome.value.entries);
    onDone();
  }

  return (
    <>
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
      {isOwn && <p>{words.yours}</p>}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </>
  );
}
