import { render } from 'preact';
import { LinkDestination } from '../../../ui/link-destination.tsx';
import type { LinkJudgement } from '../../protocol/reading.ts';
import type { Language } from '../../../core/texts/card.ts';
import { isolated } from './isolated.ts';
import { contentTexts } from '../texts.ts';

/** Shows where a link really leads, beside it. */
export interface Tip {
  readonly show: (link: Element, judgement: LinkJudgement) => void;
  readonly hide: () => void;
  /** Whether something is the tip itself. */
  readonly holds: (target: EventTarget | null) => boolean;
}

/** One tip for a document; it lies over the page, and goes with the signal. */
export function tip(document: Document, language: Language, signal: AbortSignal): Tip {
  const { host, inside } = isolated(document, 'vigie-tip', 'over', language);
  const words = contentTexts[language].link;
  const hide = (): void => host.remove();
  signal.addEventListener('abort', hide);
  return {
    hide,
    holds: (target) => target === host,
    show(link, { level, destination, reasons }) {
      render(
        <div class="v-tip">
          <p>
            <b>{level === 'danger' ? words.danger : words.caution}</b>
          </p>
          <LinkDestination destination={destination} language={language} />
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {level === 'danger' && <p>{words.stopped}</p>}
        </div>,
        inside,
      );
      document.documentElement.append(host);
      const { left, top, bottom } = placeOf(link, document);
      const { width, height } = host.getBoundingClientRect();
      const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
      const below = bottom + 6 + height <= innerHeight || top < height + 6;
      host.style.setProperty('left', `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`, 'important');
      host.style.setProperty('top', `${below ? bottom + 6 : top - height - 6}px`, 'important');
    },
  };
}

/** Where a link stands in the outer document, also when it is in a frame of that. */
function placeOf(
  link: Element,
  outer: Document,
): { readonly left: number; readonly top: number; readonly bottom: number } {
  let { left, top, bottom } = link.getBoundingClientRect();
  for (let inner = link.ownerDocument; inner !== outer;) {
    const frame = inner.defaultView?.frameElement;
    if (!frame) break;
    const around = frame.getBoundingClientRect();
    [left, top, bottom] = [left + around.left, top + around.top, bottom + around.top];
    inner = frame.ownerDocument;
  }
  return { left, top, bottom };
}
