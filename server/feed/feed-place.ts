import { join } from 'node:path';

/** The folder of the feed where nobody names another: `var/feed`. The server serves its `public`, and its signer listens there. */
export function feedFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(env['VIGIE_VAR'] ?? 'var', 'feed');
}
