import { render } from 'preact';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { JudgedOpenMessage, WebmailPage } from '../part.ts';
import { contentTexts } from '../texts.ts';
import { isolated } from './isolated.ts';

/** Draws the banner of a message into a host of its own, which the part then puts into the page. */
export function drawBanner(
  message: JudgedOpenMessage,
  { view, greeting, fault }: WebmailPage,
): { readonly host: HTMLElement; readonly erase: () => void } {
  const { language, mark } = greeting;
  const { host, inside } = isolated(view.document, 'vigie-banner', 'block', language);
  const { judged } = message;
  const { said, can } = judged.legitimacy;
  const words = contentTexts[language].legitimate;
  const attempt = (work: () => Promise<void>) => () => void work().catch((error: unknown) => fault('banner', error));
  render(
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
    </>,
    inside,
  );
  return {
    host,
    erase() {
      render(undefined, inside);
      host.remove();
    },
  };
}
