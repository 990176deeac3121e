import { render } from 'preact';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { watchCover } from '../cover.ts';
import { isolated } from '../isolated.ts';
import type { ContentPart, JudgedOpenMessage, WebmailPage } from '../part.ts';
import { contentTexts } from '../texts.ts';

/** How often what took the banner away may do so before the toolbar tells instead. */
const mostReturns = 20;

/** The banner above a message that is suspicious, out of the reach of what the message brings along. */
export const banner: ContentPart = {
  name: 'banner',
  attachToMessage(message, page, signal) {
    const { level } = message.judged.card;
    if (level === 'none' && !message.justCalledLegitimate) return;
    const { view, greeting } = page;
    const { host, inside } = isolated(view.document, 'vigie-banner', 'block', greeting.language);
    let returns = -1;
    const place = (): void => {
      const before = message.open()?.bannerBefore;
      if (!before || (host.nextElementSibling === before && host.isConnected)) return;
      returns += 1;
      if (returns > mostReturns) message.tellCovered(true);
      else before.before(host);
    };
    place();
    render(<Content message={message} page={page} />, inside);
    page.onChange(place, signal);
    watchCover(host, message.tellCovered, page.onChange, signal);
    signal.addEventListener('abort', () => {
      render(undefined, inside);
      host.remove();
    });
  },
};

function Content({
  message,
  page: { greeting, fault },
}: {
  readonly message: JudgedOpenMessage;
  readonly page: WebmailPage;
}) {
  const { language, mark } = greeting;
  const { judged } = message;
  const { said, can } = judged.legitimacy;
  const words = contentTexts[language].legitimate;
  const attempt = (work: () => Promise<void>) => () => void work().catch((error: unknown) => fault('banner', error));
  return (
    <>
      {message.justCalledLegitimate && said && (
        <Notice kind="note" title={words[said]} live>
          <Button onPress={attempt(message.takeBackLegitimate)}>{words.undo}</Button>
        </Notice>
      )}
      {judged.card.level !== 'none' && (
        <Banner
          card={judged.card}
          language={language}
          mark={mark}
          actions={{
            onReport: attempt(message.report),
            onTrust: can === 'nothing' ? undefined : attempt(message.callLegitimate),
          }}
        />
      )}
    </>
  );
}
