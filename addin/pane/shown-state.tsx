import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/texts/card.ts';
import type { Said } from '../../core/legitimacy.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { paneTexts } from '../texts/of-language.ts';
import type { Judged } from '../judge/judge.ts';
import { countLinks, Links } from './links.tsx';
import type { PaneState } from './pane-state.ts';
import { SubjectLines } from './subject-lines.tsx';

/** Milliseconds after which a person is told that Outlook is slow. */
const patienceOfPeople = 4_000;

/** Calls something legitimate, and takes that back. */
export interface OnTrust {
  readonly call: (said: Said) => void;
  readonly takeBack: (said: Said) => void;
}

/** What the pane says of what is selected. */
export function ShownState({
  state,
  language,
  onReport,
  onTrust,
}: {
  readonly state: PaneState;
  readonly language: Language;
  readonly onReport: () => void;
  readonly onTrust?: OnTrust | undefined;
}): JSX.Element {
  const words = paneTexts(language);
  if (state.kind === 'starting') {
    return (
      <>
        <h1 class="v-spoken">Vigie</h1>
        <p role="status">{words.starting}</p>
      </>
    );
  }
  if (state.kind === 'nothing-open') {
    return (
      <>
        <h1 class="v-spoken">Vigie</h1>
        <EmptyState icon="letterOpen" title={words.nothingOpen.title}>
          {words.nothingOpen.lead}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <SubjectLines of={state.of} language={language} isTitle />
      <AboutMessage state={state} language={language} onReport={onReport} onTrust={onTrust} />
    </>
  );
}

function AboutMessage({
  state,
  language,
  onReport,
  onTrust,
}: {
  readonly state: Exclude<PaneState, { readonly kind: 'starting' | 'nothing-open' }>;
  readonly language: Language;
  readonly onReport: () => void;
  readonly onTrust: OnTrust | undefined;
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
      <VerdictCard card={judged.card} language={language} actions={{ onReport, onTrust: callOf(judged, onTrust) }} />
      {onTrust && <SaidBefore judged={judged} language={language} onTrust={onTrust} />}
      {links > 0 && (
        <Disclosure title={words.links.title(links)} open={judged.verdict.level !== 'none'}>
          <Links judged={judged} language={language} />
        </Disclosure>
      )}
    </>
  );
}

/** “Ce message est légitime” is offered where something was found that may be silenced. */
function callOf(
  { verdict, legitimacy: { can }, called }: Judged,
  onTrust: OnTrust | undefined,
): (() => void) | undefined {
  if (!onTrust || can === 'nothing' || verdict.level === 'none') return undefined;
  return () => onTrust.call(called[can]);
}

/** What the person said of this message or of its sender, to be taken back where it is seen. */
function SaidBefore({
  judged: { legitimacy, called },
  language,
  onTrust,
}: {
  readonly judged: Judged;
  readonly language: Language;
  readonly onTrust: OnTrust;
}): JSX.Element | null {
  const { said } = legitimacy;
  if (!said) return null;
  const words = paneTexts(language).legitimate;
  return (
    <Notice kind="note" title={words[said].title} live>
      <p>{words[said].lead}</p>
      <Button onPress={() => onTrust.takeBack(called[said])}>{words.undo}</Button>
    </Notice>
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
