import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import type { Campaign } from '../../api/campaign.ts';
import type { ReportEvidence } from '../../api/evidence.ts';
import type { FeedStanding } from '../../api/feed.ts';
import type { SearchResult } from '../../api/search.ts';
import type { Session } from '../../api/session.ts';
import type { Client } from '../api/client.ts';
import { createDeciding, type Deciding } from './deciding.ts';
import type { Preferences } from './preferences.ts';
import { createQueue, type Queue } from './queue.ts';
import { remoteBox, valueOf, type RemoteBox } from './remote.ts';
import type { Route, Router } from './route.ts';
import { createWatch, type Watch } from './watch.ts';

/** All that the console knows while it is open; its parts read it, and change it through what stands here. */
export interface Desk {
  readonly client: Client;
  readonly preferences: Preferences;
  readonly route: ReadonlySignal<Route>;
  readonly go: Router['go'];
  /** Who is logged in; `undefined` for nobody. */
  readonly session: Signal<Session | undefined>;
  readonly queue: Queue;
  readonly campaign: RemoteBox<Campaign>;
  readonly evidence: RemoteBox<ReportEvidence>;
  readonly search: RemoteBox<SearchResult>;
  readonly feed: RemoteBox<FeedStanding>;
  readonly deciding: Deciding;
  readonly watch: Watch;
  /** What is read out to who does not see the screen. */
  readonly announcement: Signal<string>;
  readonly helpOpen: Signal<boolean>;
  readonly connected: Signal<boolean>;
  /** Reads a campaign again if it is the one that is shown. */
  readonly refresh: (campaign: string) => Promise<void>;
}

/** A desk with nothing on it. */
export function createDesk(client: Client, preferences: Preferences, { route, go }: Router): Desk {
  const queue = createQueue(client);
  const campaign = remoteBox<Campaign>();
  const refresh = async (id: string): Promise<void> => {
    const shown = route.value.view === 'queue' ? route.value.campaign : undefined;
    await Promise.all([queue.load(), shown === id ? campaign.ask(() => client.campaign(id)) : undefined]);
  };
  return {
    client,
    preferences,
    route,
    go,
    session: signal<Session>(),
    queue,
    campaign,
    evidence: remoteBox(),
    search: remoteBox(),
    feed: remoteBox(),
    deciding: createDeciding(client, (id) => void refresh(id)),
    watch: createWatch(client),
    announcement: signal(''),
    helpOpen: signal(false),
    connected: signal(false),
    refresh,
  };
}

/** Carries the desk to every part. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk that a part stands at. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part stands at no desk');
  return desk;
}

/** The language of the reader. */
export function useLanguage(): Language {
  return useDesk().preferences.language.value;
}

/** Whether the person may decide. */
export function mayDecide({ session }: Pick<Desk, 'session'>): boolean {
  return session.value !== undefined && session.value.role !== 'reader';
}

/** The campaign that is shown, once it is there. */
export function shownCampaign({ campaign }: Pick<Desk, 'campaign'>): Campaign | undefined {
  return valueOf(campaign.now.value);
}
