import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LevelSign } from '../../../ui/level-sign.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { FrameMessage, TabState } from '../../protocol/page-state.ts';
import { EnableSite } from './enable-site.tsx';
import type { PopupPort } from './popup-port.ts';
import { popupWords } from './popup-words.ts';

/** What was found in the tab, or why nothing could be. */
export function Found({
  tab,
  port,
  language,
}: {
  readonly tab: TabState;
  readonly port: PopupPort;
  readonly language: Language;
}): JSX.Element {
  const words = popupWords[language];
  if (tab.reach === 'possible' && tab.origin !== undefined) {
    return <EnableSite origin={tab.origin} port={port} language={language} />;
  }
  if (tab.reach === 'possible' || tab.reach === 'closed') {
    return (
      <EmptyState icon="eye" title={words.closed}>
        {words.closedMore}
      </EmptyState>
    );
  }
  const messages = tab.frames.flatMap((frame) => frame.messages);
  if (messages.length > 0) {
    return (
      <>
        {messages.map((message, index) => (
          <FoundMessage key={message.message ?? index} {...{ message, tab: tab.tab, port, language }} />
        ))}
      </>
    );
  }
  const known = tab.frames.some(({ webmail }) => webmail !== undefined);
  return (
    <EmptyState icon={known ? 'letter' : 'question'} title={known ? words.noMessage : words.unknownPage}>
      {known ? words.noMessageMore : words.unknownPageMore}
    </EmptyState>
  );
}

function FoundMessage({
  message: { message, level, title, subject, covered, failed },
  tab,
  port,
  language,
}: {
  readonly message: FrameMessage;
  readonly tab: number | undefined;
  readonly port: PopupPort;
  readonly language: Language;
}): JSX.Element {
  const words = popupWords[language];
  const isJudged = level !== undefined;
  const [gone, setGone] = useState(false);
  const report = async (number: number): Promise<void> => {
    if (await port.report(number, message)) port.close();
    else setGone(true);
  };
  return (
    <article class={`p-panel p-panel--${level ?? 'unread'}`}>
      {level && (
        <div class="v-row">
          <LevelSign level={level} language={language} />
        </div>
      )}
      <div>
        <h3>{failed && !isJudged ? words.unread : title}</h3>
        {(isJudged || subject !== '') && <p class="v-muted">{subject === '' ? words.noSubject : subject}</p>}
      </div>
      {covered && <Notice kind="danger" title={words.covered} />}
      {failed && isJudged && <p>{words.asShown}</p>}
      {failed && (
        <p class="v-muted">
          {failed.step} – {failed.why}
        </p>
      )}
      {tab !== undefined && isJudged && (
        <div class="v-row">
          <Button
            icon="report"
            look={level === 'none' ? 'ordinary' : 'primary'}
            onPress={() => {
              void report(tab);
            }}
          >
            {words.report}
          </Button>
        </div>
      )}
      {gone && <Notice kind="note" title={words.nothingToReport} live />}
    </article>
  );
}
