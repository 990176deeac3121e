import type { JSX } from 'preact';
import { EntrancePage } from '../entrance/entrance-page.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { shellWords } from '../words/shell-words.ts';
import { Workplace } from './workplace.tsx';

/** The console: the way in for nobody, the workplace for somebody. */
export function ConsoleApp({ isKnown }: { readonly isKnown: boolean }): JSX.Element {
  const { session } = useDesk();
  const words = shellWords[useLanguage()];
  if (session.value) return <Workplace session={session.value} />;
  document.title = words.name;
  if (isKnown) return <EntrancePage />;
  return (
    <p class="c-coming" role="status">
      {words.loading}
    </p>
  );
}
