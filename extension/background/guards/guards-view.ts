import type { GuardsView } from '../../protocol/guards.ts';
import type { Background } from '../background.ts';

/** What is on and who decided it. */
export async function guardsView({ profiles, reuse, settings, siteScript }: Background): Promise<GuardsView> {
  const [{ profile }, isGranted, { isAllowed, isLearned }, { sharedComputer }] = await Promise.all([
    profiles.inForce(),
    siteScript.isGranted(),
    reuse.state(),
    settings.read(),
  ]);
  const pages = !isGranted ? 'off' : profile.pageGuard === 'granted' ? 'organisation' : 'on';
  return { pages, reuse: { allowed: isAllowed, learned: isLearned, shared: sharedComputer } };
}
