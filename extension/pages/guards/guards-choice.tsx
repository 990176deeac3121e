import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { GuardsView } from '../../protocol/guards.ts';
import { messageOf, useAnswer } from '../answer.ts';
import { WhenAnswered } from '../when-answered.tsx';
import type { GuardsPort } from './guards-port.ts';
import { guardsWords } from './guards-words.ts';
import { PagesChoice } from './pages-choice.tsx';
import { ReuseChoice } from './reuse-choice.tsx';

/** The two guards outside the mailbox: what each does, what it costs, and the consent. */
export function GuardsChoice({
  port,
  language,
}: {
  readonly port: GuardsPort;
  readonly language: Language;
}): JSX.Element {
  const words = guardsWords[language];
  const { asked, again, put } = useAnswer(port.read);
  const [fault, setFault] = useState<string>();
  const change = async (answer: Promise<GuardsView | undefined>): Promise<void> => {
    try {
      const view = await answer;
      setFault(view ? undefined : words.pages.refused);
      if (view) put(view);
    } catch (error) {
      setFault(messageOf(error));
    }
  };
  return (
    <section class="p-panel">
      <div class="p-section">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <WhenAnswered asked={asked} again={again} language={language}>
        {({ pages, reuse }) => (
          <>
            <PagesChoice
              pages={pages}
              language={language}
              onAllow={() => void change(port.allowPages())}
              onStop={() => void change(port.stopPages())}
            />
            {fault !== undefined && <Notice kind="caution" title={fault} live />}
            <ReuseChoice
              reuse={reuse}
              hasPages={pages !== 'off'}
              language={language}
              onAllow={(allowed) => void change(port.allowReuse(allowed))}
            />
          </>
        )}
      </WhenAnswered>
    </section>
  );
}
