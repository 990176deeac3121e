import { ask } from '../bus.ts';
import { startRuntime } from './runtime.ts';

// Whatever happens here, the webmail goes on: what failed is told to the popup, if even that can be.
startRuntime(document).catch((error: unknown) => {
  ask({ kind: 'tell-fault', where: 'start', what: String(error).slice(0, 2000) }).catch(() => undefined);
});
