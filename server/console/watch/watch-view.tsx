import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../../ui/icon.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { valueOf } from '../state/remote.ts';
import { candidateHash, listsPane } from '../state/route.ts';
import { watchWords } from '../words/watch-words.ts';
import { CandidateList } from './candidate-list.tsx';
import { CandidatePane } from './candidate-pane.tsx';
import { ImitationDialog } from './imitation-dialog.tsx';
import { ListsPane } from './lists-pane.tsx';
import { WatchBar } from './watch-bar.tsx';

/** Newly registered names beside the one at hand, or beside the lists that they come from. */
export function WatchView(): JSX.Element {
  const { route, watch } = useDesk();
  const words = watchWords[useLanguage()];
  const wanted = route.value.view === 'watch' ? route.value.candidate : undefined;
  const host = wanted === listsPane ? undefined : wanted;
  useEffect(() => void watch.load(), []);
  useEffect(() => void watch.show(host), [host]);
  const candidate = valueOf(watch.candidate.now.value);
  return (
    <>
      <div class="c-panes c-panes--two" data-pane={wanted === undefined ? 'queue' : 'campaign'}>
        {wanted !== undefined && (
          <nav class="c-switch" aria-label={words.title}>
            <a href={candidateHash()}>
              <Icon name="back" />
              <span>{words.title}</span>
            </a>
          </nav>
        )}
        <CandidateList current={wanted} />
        {host === undefined ? <ListsPane /> : <CandidatePane />}
      </div>
      <WatchBar />
      {watch.pending.value && candidate && <ImitationDialog key={candidate.host} candidate={candidate} />}
    </>
  );
}
