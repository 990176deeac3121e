import { join } from 'node:path';
import { readHead } from '../../core/feed/head-text.ts';
import type {
  FeedEntry,
  FeedEntryState,
  FeedHeadStanding,
  FeedNamed,
  FeedProposal,
  FeedStanding,
  ProposedName,
} from '../api/feed.ts';
import { fileIfThere } from '../feed/feed-folder.ts';
import { differentPersons } from '../feed/objections.ts';
import { spreadAmong } from '../feed/poll-counts.ts';
import type { MinuteOfPolls } from '../feed/poll-minutes.ts';
import { signerSocket } from '../publication/signer-place.ts';
import type { Site } from '../site.ts';
import { spreadOf } from './campaign-publication.ts';
import { legitimateHits } from '../triage/legitimate-hits.ts';
import { isoOf } from './campaign-row.ts';

/** Entries shown of what was published. */
const mostEntries = 100;
/** Entries shown of what waits for a second person. */
const mostWaiting = 500;

/** How the feed is: its signer, its head, what waits for a second person, what changed last. */
export async function feedStanding(site: Site): Promise<FeedStanding> {
  const news = site.signer.now();
  const lately = await site.polls.lately(site.now());
  return {
    signer: {
      state: signerSocket(site) === undefined ? 'none' : news.state,
      since: isoOf(news.since),
      why: news.why,
    },
    head: await headOf(site, lately),
    proposals: await proposalsOf(site),
    entries: await entriesOf(site, lately),
  };
}

async function headOf({ settings }: Site, lately: readonly MinuteOfPolls[]): Promise<FeedHeadStanding | undefined> {
  const text = await fileIfThere(join(settings.feed, 'public', 'head'));
  const read = text && readHead(text.toString());
  if (!read) return undefined;
  const { delegation, sequence, issued, expires } = read.head;
  return {
    number: `${delegation.serial}-${sequence}`,
    issued: isoOf(issued),
    expires: isoOf(expires),
    keyUntil: isoOf(delegation.until),
    spread: spreadAmong(lately, delegation.serial, sequence),
  };
}

async function proposalsOf(site: Site): Promise<readonly FeedProposal[]> {
  const rows = await site.store.db
    .selectFrom('feed_entry')
    .innerJoin('feed_support', (on) =>
      on.onRef('feed_support.kind', '=', 'feed_entry.kind').onRef('feed_support.value', '=', 'feed_entry.value'),
    )
    .leftJoin('campaign', 'campaign.id', 'feed_support.campaign_id')
    .selectAll('feed_support')
    .select(['campaign.id as campaign', 'campaign.title'])
    .where('feed_entry.state', '=', 'second-person')
    .where('feed_support.withdrawn_at', 'is', null)
    .orderBy('feed_support.at')
    .limit(mostWaiting)
    .execute();
  const proposals = new Map<string, FeedProposal & { readonly names: ProposedName[] }>();
  for (const { decision_id, campaign, title, person, at, reason, kind, value } of rows) {
    const proposal = proposals.get(decision_id) ?? {
      decision: decision_id,
      campaign: campaign === null ? undefined : { id: campaign, title: title ?? '' },
      by: person,
      at: isoOf(at),
      reason,
      names: [],
    };
    const name = { kind: kind as FeedNamed['kind'], value };
    proposal.names.push({ ...name, legitimate: await legitimateHits(site, name) });
    proposals.set(decision_id, proposal);
  }
  return [...proposals.values()];
}

async function entriesOf(site: Site, lately: readonly MinuteOfPolls[]): Promise<readonly FeedEntry[]> {
  const { db } = site.store;
  const entries = await db
    .selectFrom('feed_entry')
    .selectAll()
    .orderBy('changed_at', 'desc')
    .orderBy('value')
    .limit(mostEntries)
    .execute();
  const supports = await db
    .selectFrom('feed_support')
    .select(['kind', 'value', 'person'])
    .where('value', 'in', ['', ...entries.map(({ value }) => value)])
    .orderBy('at')
    .execute();
  return entries.map(({ kind, value, state, refusal, reason, until, changed_at, serial, sequence }) => ({
    kind: kind as FeedNamed['kind'],
    value,
    state: state as FeedEntryState,
    refusal,
    reason,
    persons: differentPersons(
      supports.filter((each) => each.kind === kind && each.value === value).map(({ person }) => person),
    ),
    until: isoOf(until),
    changedAt: isoOf(changed_at),
    spread: state === 'published' || state === 'withdrawn' ? spreadOf(lately, serial, sequence) : undefined,
  }));
}
