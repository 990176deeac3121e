import * as v from 'valibot';
import type { AuditPage } from '../../api/audit.ts';
import type { Campaign, CampaignPage, CampaignQuery, Incident } from '../../api/campaign.ts';
import type { Dashboard } from '../../api/dashboard.ts';
import type { Consequences, DecisionMade, DecisionRequest, DecisionUndone, Endorsed } from '../../api/decision.ts';
import type { ExportOffer } from '../../api/export-offer.ts';
import type { ReportEvidence } from '../../api/evidence.ts';
import type { FeedStanding } from '../../api/feed.ts';
import { paths } from '../../api/paths.ts';
import type {
  Candidate,
  CandidateDecided,
  CandidateDecisionRequest,
  CandidatePage,
  CandidateQuery,
  CandidateUndone,
  ImitationConsequences,
  ListOutcome,
  WatchLists,
} from '../../api/watch.ts';
import type { SearchResult } from '../../api/search.ts';
import type {
  Entrance,
  Login,
  LoginOutcome,
  NewUser,
  PasswordChange,
  SecondFactorOffer,
  Session,
  Setup,
  User,
  UserChange,
} from '../../api/session.ts';
import type { Decision } from '../../../core/report/answer.ts';
import { ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { auditShape } from './shapes/audit-shape.ts';
import { campaignShape, incidentShape, pageShape } from './shapes/campaign-shape.ts';
import { dashboardShape } from './shapes/dashboard-shape.ts';
import { consequencesShape, endorsedShape, madeShape, undoneShape } from './shapes/decision-shape.ts';
import { evidenceShape } from './shapes/evidence-shape.ts';
import { exportShape } from './shapes/export-shape.ts';
import { feedShape } from './shapes/feed-shape.ts';
import { searchShape } from './shapes/search-shape.ts';
import {
  candidatePageShape,
  candidateShape,
  decidedShape,
  imitationShape,
  listOutcomeShape,
  undoneCandidateShape,
  watchListsShape,
} from './shapes/watch-shape.ts';
import { entranceShape, offerShape, outcomeShape, sessionShape, userShape } from './shapes/session-shape.ts';

type Asked<Value> = Promise<Outcome<Value>>;

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);
const query = (parts: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
};
const post = (body: unknown = {}) => ({ method: 'POST', body }) as const;
/** A refused log-in is an answer, not a failure. */
const isLoginAnswer = (status: number): boolean => status < 400 || status === 401 || status === 429;

/** A list that is refused is told why. */
const isListAnswer = (status: number): boolean => status < 400 || status === 422;

/** Everything that the console asks its server: one function a question. */
export const client = {
  entrance: (): Asked<Entrance> => ask(paths.entrance, entranceShape),
  session: (): Asked<Session> => ask(paths.session, sessionShape),
  login: (login: Login): Asked<LoginOutcome> => ask(paths.session, outcomeShape, post(login), isLoginAnswer),
  logout: (): Asked<undefined> => ask(paths.session, nothing, { method: 'DELETE' }),
  setup: (setup: Setup): Asked<Session> => ask(paths.setup, sessionShape, post(setup)),
  changePassword: (change: PasswordChange): Asked<undefined> =>
    ask(paths.password, nothing, { method: 'PUT', body: change }),
  offerSecondFactor: (): Asked<SecondFactorOffer> => ask(paths.secondFactor, offerShape, post()),
  confirmSecondFactor: (code: string): Asked<undefined> =>
    ask(paths.secondFactor, nothing, { method: 'PUT', body: { code } }),
  campaigns: (wanted: CampaignQuery): Asked<CampaignPage> => ask(`${paths.campaigns}${query(wanted)}`, pageShape),
  campaign: (id: string): Asked<Campaign> => ask(paths.campaign(id), campaignShape),
  preview: (id: string, decision: Decision): Asked<Consequences> =>
    ask(`${paths.preview(id)}${query({ decision })}`, consequencesShape),
  decide: (id: string, decision: DecisionRequest): Asked<DecisionMade> =>
    ask(paths.decisions(id), madeShape, post(decision)),
  undo: (decision: string): Asked<DecisionUndone> => ask(paths.undo(decision), undoneShape, post()),
  feed: (): Asked<FeedStanding> => ask(paths.feed, feedShape),
  endorse: (decision: string): Asked<Endorsed> => ask(paths.feedEndorsement(decision), endorsedShape, post()),
  decline: (decision: string): Asked<Endorsed> => ask(paths.feedDeclining(decision), endorsedShape, post()),
  merge: (id: string, other: string): Asked<Campaign> => ask(paths.merge(id), campaignShape, post({ other })),
  split: (id: string, reports: readonly string[]): Asked<Campaign> =>
    ask(paths.split(id), campaignShape, post({ reports })),
  report: (id: string): Asked<ReportEvidence> => ask(paths.report(id), evidenceShape),
  incident: (report: string, state: 'opened' | 'closed'): Asked<Incident> =>
    ask(paths.incident(report), incidentShape, post({ state })),
  hold: (report: string, held: boolean): Asked<undefined> => ask(paths.hold(report), nothing, post({ held })),
  search: (text: string): Asked<SearchResult> => ask(`${paths.search}${query({ q: text })}`, searchShape),
  dashboard: (from: string, to: string): Asked<Dashboard> =>
    ask(`${paths.dashboard}${query({ from, to })}`, dashboardShape),
  candidates: (wanted: CandidateQuery): Asked<CandidatePage> =>
    ask(`${paths.candidates}${query(wanted)}`, candidatePageShape),
  candidate: (host: string): Asked<Candidate> => ask(paths.candidate(host), candidateShape),
  candidatePreview: (host: string): Asked<ImitationConsequences> => ask(paths.candidatePreview(host), imitationShape),
  decideCandidate: (host: string, decision: CandidateDecisionRequest): Asked<CandidateDecided> =>
    ask(paths.candidateDecisions(host), decidedShape, post(decision)),
  undoCandidate: (decision: string): Asked<CandidateUndone> =>
    ask(paths.candidateUndo(decision), undoneCandidateShape, post()),
  watchLists: (): Asked<WatchLists> => ask(paths.watchLists, watchListsShape),
  uploadList: (file: File): Asked<ListOutcome> =>
    ask(`${paths.watchLists}${query({ name: file.name })}`, listOutcomeShape, { method: 'POST', file }, isListAnswer),
  scheduleSource: (name: string, scheduled: boolean): Asked<WatchLists> =>
    ask(paths.watchSource(name), watchListsShape, { method: 'PUT', body: { scheduled } }),
  readSource: (name: string): Asked<ListOutcome> =>
    ask(paths.watchSourceRead(name), listOutcomeShape, post(), isListAnswer),
  exports: (): Asked<readonly ExportOffer[]> => ask(paths.exports, v.array(exportShape)),
  audit: (before: number | undefined): Asked<AuditPage> =>
    ask(`${paths.audit}${query({ before, limit: 100 })}`, auditShape),
  users: (): Asked<readonly User[]> => ask(paths.users, v.array(userShape)),
  addUser: (user: NewUser): Asked<User> => ask(paths.users, userShape, post(user)),
  changeUser: (name: string, change: UserChange): Asked<User> =>
    ask(paths.user(name), userShape, { method: 'PATCH', body: change }),
} as const;

/** The questions as something that tests can answer in the server's place. */
export type Client = typeof client;
