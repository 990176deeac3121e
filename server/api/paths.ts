/**
 * Where the console asks for what; all but `entrance`, `session` (POST) and `setup` want a session, and every unsafe method wants
 * JSON from the same origin. Instants are ISO 8601 UTC. Refusals are a `Problem`.
 */
export const paths = {
  /** GET → `Entrance`: what the log-in page offers. */
  entrance: '/api/console/entrance',
  /** GET → `Session` or 401; POST `Login` → `LoginOutcome`; DELETE logs out. */
  session: '/api/console/session',
  /** POST `Setup` → `Session`: the first administrator, once. */
  setup: '/api/console/setup',
  /** POST → `SecondFactorOffer`; PUT `{ code }` → 204, and from now on it is asked for; DELETE of one's own. */
  secondFactor: '/api/console/session/second-factor',
  /** PUT `PasswordChange` → 204; 403 where the present one is another. */
  password: '/api/console/session/password',
  /** GET, by the browser itself: leads to the organisation's log-in page, and back to `/`. */
  openId: '/api/console/openid',
  /** GET `CampaignQuery` → `CampaignPage`. */
  campaigns: '/api/console/campaigns',
  /** GET → `Campaign`. */
  campaign: (id: string) => `/api/console/campaigns/${encodeURIComponent(id)}`,
  /** GET `?decision=phishing` → `Consequences`. */
  preview: (id: string) => `/api/console/campaigns/${encodeURIComponent(id)}/consequences`,
  /** POST `DecisionRequest` → `DecisionMade`; 409 when the campaign has changed since it was read. */
  decisions: (id: string) => `/api/console/campaigns/${encodeURIComponent(id)}/decisions`,
  /** POST `{}` → `DecisionUndone`. */
  undo: (decision: string) => `/api/console/decisions/${encodeURIComponent(decision)}/undo`,
  /** GET → `FeedStanding`: signer, head, what waits for a second person, what was published last. */
  feed: '/api/console/feed',
  /** POST `{}` → `Endorsed`: a second analyst stands behind what a decision wants published and waits for one. */
  feedEndorsement: (decision: string) => `/api/console/feed/decisions/${encodeURIComponent(decision)}/endorsement`,
  /** POST `{}` → `Endorsed`: an analyst does not, and it is not published. */
  feedDeclining: (decision: string) => `/api/console/feed/decisions/${encodeURIComponent(decision)}/declining`,
  /** POST `mergeSchema` → `Campaign`: the other one is gone afterwards. */
  merge: (id: string) => `/api/console/campaigns/${encodeURIComponent(id)}/merge`,
  /** POST `splitSchema` → `Campaign`: the new one. */
  split: (id: string) => `/api/console/campaigns/${encodeURIComponent(id)}/split`,
  /** GET → `ReportEvidence`; 410 once the mail is purged. Written in the audit log. */
  report: (id: string) => `/api/console/reports/${encodeURIComponent(id)}`,
  /** POST `incidentSchema` → `Incident`. */
  incident: (report: string) => `/api/console/reports/${encodeURIComponent(report)}/incident`,
  /** POST `holdSchema` → 204: keeps the mail as evidence beyond its term, or no longer. */
  hold: (report: string) => `/api/console/reports/${encodeURIComponent(report)}/hold`,
  /** GET → the HTML of the message, rewritten and with a policy that loads nothing: for `<iframe sandbox>` without any allowance. */
  html: (report: string) => `/api/console/reports/${encodeURIComponent(report)}/preview`,
  /** GET → the source as text, to be shown. Written in the audit log. */
  source: (report: string) => `/api/console/reports/${encodeURIComponent(report)}/source`,
  /** GET → a ZIP of the source, encrypted with the password `infected`. Analysts only; written in the audit log. */
  archive: (report: string) => `/api/console/reports/${encodeURIComponent(report)}/archive`,
  /** GET → `readonly ExportOffer[]`. */
  exports: '/api/console/exports',
  /** GET → the file of an export of all that is decided. Analysts only; written in the audit log. */
  export: (format: string) => `/api/console/exports/${encodeURIComponent(format)}`,
  /** GET → the file of an export of one campaign. Analysts only; written in the audit log. */
  campaignExport: (id: string, format: string) =>
    `/api/console/campaigns/${encodeURIComponent(id)}/exports/${encodeURIComponent(format)}`,
  /** GET `?q=…` → `SearchResult`. */
  search: '/api/console/search',
  /** GET `?from=2026-11-01&to=2026-11-30` → `Dashboard`; both days belong to it. */
  dashboard: '/api/console/dashboard',
  /** GET `?before=812&limit=100` → `AuditPage`. Administrators only. */
  audit: '/api/console/audit',
  /** GET → `readonly User[]`; POST `NewUser` → `User`. Administrators only. */
  users: '/api/console/users',
  /** PATCH `UserChange` → `User`. Administrators only. */
  user: (name: string) => `/api/console/users/${encodeURIComponent(name)}`,
  /** GET `CandidateQuery` → `CandidatePage`: newly registered names that imitate. */
  candidates: '/api/console/watch/candidates',
  /** GET → `Candidate`. */
  candidate: (host: string) => `/api/console/watch/candidates/${encodeURIComponent(host)}`,
  /** GET → `ImitationConsequences`. */
  candidatePreview: (host: string) => `/api/console/watch/candidates/${encodeURIComponent(host)}/consequences`,
  /** POST `CandidateDecisionRequest` → `CandidateDecided`; 409 when somebody has decided since it was read. */
  candidateDecisions: (host: string) => `/api/console/watch/candidates/${encodeURIComponent(host)}/decisions`,
  /** POST `{}` → `CandidateUndone`. */
  candidateUndo: (decision: string) => `/api/console/watch/decisions/${encodeURIComponent(decision)}/undo`,
  /** GET → `WatchLists`; POST a file as `application/octet-stream`, `?name=…` → `ListOutcome`. */
  watchLists: '/api/console/watch/lists',
  /** PUT `scheduleSchema` → `WatchLists`, of a list that the configuration names. */
  watchSource: (name: string) => `/api/console/watch/sources/${encodeURIComponent(name)}`,
  /** POST `{}` → `ListOutcome`: reads what is due now. */
  watchSourceRead: (name: string) => `/api/console/watch/sources/${encodeURIComponent(name)}/read`,
  /** GET → `text/event-stream`, each `data` a `ConsoleEvent`. */
  events: '/api/console/events',
} as const;
