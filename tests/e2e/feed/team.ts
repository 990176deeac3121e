import * as v from 'valibot';

import type { Campaign } from '../../../server/api/campaign.ts';
import type { Consequences, DecisionMade, DecisionUndone, Endorsed } from '../../../server/api/decision.ts';
import type { FeedStanding } from '../../../server/api/feed.ts';
import { paths } from '../../../server/api/paths.ts';
import type { Candidate, CandidateDecided, ListOutcome } from '../../../server/api/watch.ts';
import { campaignShape, pageShape } from '../../../server/console/api/shapes/campaign-shape.ts';
import {
  consequencesShape,
  endorsedShape,
  madeShape,
  undoneShape,
} from '../../../server/console/api/shapes/decision-shape.ts';
import { feedShape } from '../../../server/console/api/shapes/feed-shape.ts';
import { candidateShape, decidedShape, listOutcomeShape } from '../../../server/console/api/shapes/watch-shape.ts';

/** Somebody of the team at the console: its own requests, with the cookie and the headers that its pages send. */
export interface TeamMember {
  readonly name: string;
  /** The newest campaign whose title is this; `undefined` until its first mail is judged. */
  readonly campaign: (title: string) => Promise<Campaign | undefined>;
  readonly preview: (campaign: string) => Promise<Consequences>;
  readonly decide: (campaign: Campaign, reason: string) => Promise<DecisionMade>;
  readonly endorse: (decision: string) => Promise<Endorsed>;
  readonly undo: (decision: string) => Promise<DecisionUndone>;
  readonly feed: () => Promise<FeedStanding>;
  /** Reads a list of newly registered names. */
  readonly readList: (list: string) => Promise<ListOutcome>;
  readonly candidate: (host: string) => Promise<Candidate>;
  readonly decideImitation: (candidate: Candidate) => Promise<CandidateDecided>;
}

const password = 'correct cheval pile agrafe';

/** Makes the first account of a server at a port of this machine, and a second; gives both, logged in. */
export async function openTeam(
  port: number,
  origin: string,
  token: string,
): Promise<readonly [TeamMember, TeamMember]> {
  const ask = asker(port, origin);
  const first = await ask(paths.setup, { token, name: 'anne', password });
  await first.ask(paths.users, { name: 'bea', role: 'analyst', password });
  const second = await ask(paths.session, { name: 'bea', password });
  return [member('anne', first.ask), member('bea', second.ask)];
}

type Ask = (path: string, body?: unknown) => Promise<{ readonly value: unknown; readonly ask: Ask }>;

/** Asks with the cookie that the answer before has set; a text is a file that is handed in. */
function asker(port: number, origin: string, cookie = ''): Ask {
  return async (path, body) => {
    const isFile = typeof body === 'string';
    const type = isFile ? 'application/octet-stream' : 'application/json';
    const headers = { Origin: origin, Cookie: cookie, 'Content-Type': type };
    const sent = { headers, method: 'POST', body: isFile ? body : JSON.stringify(body) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, body === undefined ? { headers } : sent);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    const [given = cookie] = response.headers.getSetCookie();
    return { value: await response.json(), ask: asker(port, origin, given.split(';', 1)[0]) };
  };
}

function member(name: string, ask: Ask): TeamMember {
  const asked = async <Shape>(shape: v.GenericSchema<unknown, Shape>, path: string, body?: unknown): Promise<Shape> =>
    v.parse(shape, (await ask(path, body)).value);
  return {
    name,
    async campaign(title) {
      const { campaigns } = await asked(pageShape, `${paths.campaigns}?state=all&order=newest`);
      const found = campaigns.find((each) => each.title === title);
      return found && asked(campaignShape, paths.campaign(found.id));
    },
    preview: (campaign) => asked(consequencesShape, `${paths.preview(campaign)}?decision=phishing`),
    decide: ({ id, version }, reason) =>
      asked(madeShape, paths.decisions(id), { decision: 'phishing', version, reason }),
    endorse: (decision) => asked(endorsedShape, paths.feedEndorsement(decision), {}),
    undo: (decision) => asked(undoneShape, paths.undo(decision), {}),
    feed: () => asked(feedShape, paths.feed),
    readList: (list) => asked(listOutcomeShape, `${paths.watchLists}?name=noms.txt`, list),
    candidate: (host) => asked(candidateShape, paths.candidate(host)),
    decideImitation: ({ host, version }) =>
      asked(decidedShape, paths.candidateDecisions(host), { decision: 'imitation', version }),
  };
}
