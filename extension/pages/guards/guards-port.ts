import browser from 'webextension-polyfill';
import { ask } from '../../bus.ts';
import { everySite } from '../../every-site.ts';
import type { GuardsView } from '../../protocol/guards.ts';

/** What is asked and done where the guards are offered. */
export interface GuardsPort {
  readonly read: () => Promise<GuardsView>;
  /** `undefined` when the person, or a policy, said no. */
  readonly allowPages: () => Promise<GuardsView | undefined>;
  readonly stopPages: () => Promise<GuardsView>;
  readonly allowReuse: (allowed: boolean) => Promise<GuardsView>;
}

const permission = { origins: everySite, permissions: ['webNavigation' as const] };

/** Asks the browser itself for the permission; that must be within a press, or browsers do not ask. */
export const guardsPort: GuardsPort = {
  read: () => ask({ kind: 'read-guards' }),
  async allowPages() {
    const granted = await browser.permissions.request(permission);
    return granted ? ask({ kind: 'change-page-guard' }) : undefined;
  },
  async stopPages() {
    await browser.permissions.remove(permission);
    return ask({ kind: 'change-page-guard' });
  },
  allowReuse: (allowed) => ask({ kind: 'allow-reuse', allowed }),
};
