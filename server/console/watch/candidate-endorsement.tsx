import type { JSX } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import type { Candidate } from '../../api/watch.ts';
import { SecondPerson } from '../feed/second-person.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { watchWords } from '../words/watch-words.ts';

/** Asks a second person to stand behind an imitation that waits to be published; nothing where none is awaited. */
export function CandidateEndorsement({
  candidate: { decided, feed },
}: {
  readonly candidate: Candidate;
}): JSX.Element | null {
  const { watch } = useDesk();
  const words = watchWords[useLanguage()];
  if (feed !== 'second-person' || !decided) return null;
  return (
    <Notice kind="note" title={words.endorseTitle}>
      <p>{words.endorseText}</p>
      <SecondPerson decision={decided.id} by={decided.by} onDone={() => void watch.load()} />
    </Notice>
  );
}
