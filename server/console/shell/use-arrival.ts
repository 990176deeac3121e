import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shownCampaign, useDesk, useLanguage } from '../state/desk.ts';
import { valueOf } from '../state/remote.ts';
import { queueWords } from '../words/queue-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** Names the window for what it shows, and brings who came to another view to its beginning: nothing else tells a screen reader. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  const language = useLanguage();
  const { view } = desk.route.value;
  const title = shownCampaign(desk)?.title;
  const candidate = view === 'watch' ? valueOf(desk.watch.candidate.now.value) : undefined;
  const words = shellWords[language];
  const ofView = view === 'queue' ? queueWords[language].title : view === 'not-found' ? words.notFound : words[view];
  const name = (view === 'queue' ? title : candidate?.shown) ?? ofView;

  useEffect(() => {
    document.title = `${name || queueWords[language].noTitle} · ${words.name}`;
  }, [name, words, language]);

  const last = useRef(view);
  useEffect(() => {
    if (last.current !== view) main.current?.focus();
    last.current = view;
  }, [view, main]);

  // Where there is room for one pane only, the row that was chosen is gone, and the focus with it; so is one that was decided.
  const campaign = shownCampaign(desk)?.id ?? candidate?.host;
  const isListed = [
    ...desk.queue.rows.value.map(({ id }) => id),
    ...desk.watch.rows.value.map(({ host }) => host),
  ].some((each) => each === campaign);
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.checkVisibility() === false;
    if (campaign !== undefined && isLost) document.querySelector<HTMLElement>('[data-pane-title]')?.focus();
  }, [campaign, isListed]);
}
