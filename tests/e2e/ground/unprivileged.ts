import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Somebody that the system knows, by name and by number. */
export interface Account {
  readonly user: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
}

const nobody: Account = { user: 'nobody', group: 'nogroup', uid: 65_534, gid: 65_534 };

const isRoot = process.getuid?.() === 0;

/** As whom servers run: PostgreSQL and SOGo refuse root, so nobody stands in for it; anybody else is good enough. */
export function serversAccount(): Account {
  if (isRoot) return nobody;
  const { username: user, uid, gid } = userInfo();
  return { user, group: execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim(), uid, gid };
}

/** The options of a new process, and the owner of a file, that make it the servers'; nothing where they are ours anyway. */
export const unprivileged: { readonly uid?: number; readonly gid?: number } = isRoot
  ? { uid: nobody.uid, gid: nobody.gid }
  : {};
