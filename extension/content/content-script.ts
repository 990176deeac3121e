import { ask } from '../bus.ts';
import { offerGuide } from './guide/offer-guide.ts';
import { startRuntime } from './runtime.ts';

/** Where a script of ours leaves how to end it: after an update the next version runs in the same page. */
interface OurWorld {
  vigieEnd?: () => void;
}

const world = globalThis as OurWorld;
world.vigieEnd?.();
const end = new AbortController();
world.vigieEnd = () => end.abort();

const fault = (what: unknown): void => {
  ask({ kind: 'tell-fault', where: 'guide', what: String(what).slice(0, 2000) }).catch(() => undefined);
};
addEventListener('focusin', ({ target }) => void offerGuide(target).catch(fault), { signal: end.signal });

// Whatever happens here, the webmail goes on: what failed is told to the popup, if even that can be.
startRuntime(document, end).catch((error: unknown) => {
  ask({ kind: 'tell-fault', where: 'start', what: String(error).slice(0, 2000) }).catch(() => undefined);
});
