import { ask } from '../../bus.ts';
import type { GuideView } from '../../protocol/guards.ts';
import { isNewPassword } from './new-password-field.ts';

/** Where the script that guides leaves what it can do, and who of us was first where both run. */
interface OurWorld {
  vigieGuide?: (field: HTMLInputElement, view: GuideView) => void;
  vigieGuided?: WeakSet<HTMLInputElement>;
}

const world = globalThis as OurWorld;

/** Called by the script that guides. */
export function keepGuide(guide: NonNullable<OurWorld['vigieGuide']>): void {
  world.vigieGuide = guide;
}

/** Shows the guide beside a field where a password is chosen, if the organisation's belongs there; on other sites it is asked once and left. */
export async function offerGuide(target: EventTarget | null | undefined): Promise<void> {
  const guided = (world.vigieGuided ??= new WeakSet());
  if (!isNewPassword(target) || guided.has(target)) return;
  guided.add(target);
  const view = await ask({ kind: 'read-guide' });
  if (!view) return;
  const why = world.vigieGuide ? null : await ask({ kind: 'load-guide' });
  if (!world.vigieGuide) throw new Error(`The script that guides did not run: ${why}`);
  world.vigieGuide(target, view);
}
