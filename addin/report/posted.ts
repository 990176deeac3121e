/** Where reports go. */
export interface ReportServer {
  /** Without a slash at its end: `https://signalement.ac-montpellier.fr`. */
  readonly address: string;
  readonly key: string | undefined;
}

/** What came of one attempt: `later` is worth another one. */
export type Posted = 'accepted' | 'refused' | 'too-large' | 'later';

/** What a status of the server's means for a report: 202 is on disk, 429 and everything from 500 on is worth another attempt. */
export function postedBy(status: number): Posted {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 413) return 'too-large';
  return status === 408 || status === 429 || status >= 500 || status === 0 ? 'later' : 'refused';
}
