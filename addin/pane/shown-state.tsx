import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/texts/card.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { paneTexts } from '../texts/of-language.ts';
import { countLinks, Links } from './links.tsx';
import type { PaneState } from './pane-state.ts';
import { SubjectLines } from './subject-lines.tsx';

/** Milliseconds after which a person is told that Outlook is slow. */
const patienceOfPeople = 4_000;

/** What the pane says of what is selected. */
export function ShownState({
  state,
  language,
  onReport,
}: {
  readonly state: PaneState;
  readonly language: Language;
  readonly onReport: () => void;
}): JSX.Element {
  const words = paneTexts(language);
  if (state.kind === 'starting') return <p role="status">{words.starting}</p>;
  if (state.kind === 'nothing-open') {
    return (
      <EmptyState icon="letterOpen" title={words.nothingOpen.title}>
        {words.nothingOpen.lead}
      </EmptyState>
    );
  }
  return (
    <>
      <SubjectLines of={state.of} language={language} />
      <AboutMessage state={state} language={language} onReport={onReport} />
    </>
  );
}

function AboutMessage({
  state,
  language,
  onReport,
}: {
  readonly state: Exclude<PaneState, { readonly kind: 'starting' | 'nothing-open' }>;
  readonly language: Language;
  readonly onReport: () => void;
}): JSX.Element {
  const words = paneTexts(language);
  if (state.kind === 'reading') return <Reading language={language} />;
  if (state.kind === 'failed') {
    const { title, lead } = state.why === 'no-message' ? words.noMessage : words.failed;
    return (
      <Notice kind="caution" title={title} live>
        <p>{lead}</p>
      </Notice>
    );
  }
  const { judged } = state;
  const links = countLinks(judged);
  return (
    <>
      <p class="v-spoken" role="status">
        {judged.card.title}
      </p>
      <VerdictCard card={judged.card} language={language} actions={{ onReport }} />
      {links > 0 && (
        <Disclosure title={words.links.title(links)} open={judged.verdict.level !== 'none'}>
          <Links judged={judged} language={language} />
        </Disclosure>
      )}
    </>
  );
}

function Reading({ language }: { readonly language: Language }): JSX.Element {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceOfPeople);
    return () => clearTimeout(timer);
  }, []);
  const words = paneTexts(language);
  return <p role="status">{isSlow ? words.slow : words.reading}</p>;
}
