import type { Task } from './task.ts';
import { guardSites } from './tasks/guard-sites.ts';
import { pollFeed } from './tasks/poll-feed.ts';
import { readPolicy } from './tasks/read-policy.ts';
import { registerHosts } from './tasks/register-hosts.ts';
import { sendReports } from './tasks/send-reports.ts';
import { watchIdle } from './tasks/watch-idle.ts';
import { watchTabs } from './tasks/watch-tabs.ts';
import { welcome } from './tasks/welcome.ts';

/** All that the background does unasked. */
export const tasks: readonly Task[] = [
  readPolicy,
  registerHosts,
  watchTabs,
  pollFeed,
  sendReports,
  watchIdle,
  guardSites,
  welcome,
];
