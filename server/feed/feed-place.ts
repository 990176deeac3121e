import { join } from 'node:path';

/** What the environment says of folders. */
interface Places {
  readonly VIGIE_FEED?: string | undefined;
  readonly VIGIE_VAR?: string | undefined;
}

/** The folder of the feed: `var/feed`, unless another is set. The server serves its `public`, and its signer listens there. */
export function feedFolder({ VIGIE_FEED: own, VIGIE_VAR: all = 'var' }: Places): string {
  return own ?? join(all, 'feed');
}
