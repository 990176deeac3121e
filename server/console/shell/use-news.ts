import { useEffect } from 'preact/hooks';
import { effect } from '@preact/signals';
import type { ConsoleEvent } from '../../api/event.ts';
import { useDesk } from '../state/desk.ts';
import { listen } from '../state/live.ts';
import { campaignHash } from '../state/route.ts';
import { queueWords } from '../words/queue-words.ts';

/** News that come within this time are read at once, in milliseconds: a burst of reports is one change. */
const pause = 400;

/** Keeps what is shown up to date, and says aloud what changed. */
export function useNews(): void {
  const desk = useDesk();
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const words = () => queueWords[desk.preferences.language.value];

    function readChanges(): void {
      timer = undefined;
      const { value: route } = desk.route;
      const shown = route.view === 'queue' ? route.campaign : undefined;
      desk.announcement.value = words().arrived(changed.size);
      void (shown !== undefined && changed.has(shown) ? desk.refresh(shown) : desk.queue.load());
      changed.clear();
    }

    function readFeed(): void {
      const { value: route } = desk.route;
      void desk.feed.ask(() => desk.client.feed());
      if (route.view === 'queue' && route.campaign !== undefined) void desk.refresh(route.campaign);
      if (route.view === 'watch') void desk.watch.load();
    }

    function take(event: ConsoleEvent): void {
      if (event.kind === 'session-over') {
        desk.session.value = undefined;
        return;
      }
      if (event.kind === 'feed') {
        readFeed();
        return;
      }
      if (event.kind === 'candidates') {
        void desk.watch.load();
        return;
      }
      if (event.kind === 'incident') desk.announcement.value = words().incident;
      if (
        event.kind === 'campaign-gone' &&
        desk.route.value.view === 'queue' &&
        desk.route.value.campaign === event.id
      ) {
        desk.go(campaignHash(event.into));
      }
      changed.add(event.kind === 'incident' ? event.campaign : event.id);
      timer ??= setTimeout(readChanges, pause);
    }

    readFeed();
    const live = listen(take, () => {
      readFeed();
      void desk.queue.load();
    });
    const stopFollowing = effect(() => {
      desk.connected.value = live.connected.value;
    });
    return () => {
      clearTimeout(timer);
      stopFollowing();
      live.stop();
    };
  }, [desk]);
}
