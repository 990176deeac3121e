import { signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import type { ConsoleEvent } from '../../api/event.ts';
import { paths } from '../../api/paths.ts';
import { eventShape } from '../api/shapes/event-shape.ts';

/** News from the server as it happens. */
export interface Live {
  readonly connected: ReadonlySignal<boolean>;
  readonly stop: () => void;
}

/** Listens until it is stopped; the browser connects anew by itself, and what was missed is read again then. */
export function listen(onEvent: (event: ConsoleEvent) => void, onReconnect: () => void): Live {
  const connected = signal(false);
  const source = new EventSource(paths.events);
  let wasLost = false;
  source.addEventListener('open', () => {
    connected.value = true;
    if (wasLost) onReconnect();
    wasLost = false;
  });
  source.addEventListener('error', () => {
    connected.value = false;
    wasLost = true;
  });
  source.addEventListener('message', ({ data: text }: MessageEvent<unknown>) => {
    const event = eventOf(text);
    if (event) onEvent(event);
  });
  return { connected, stop: () => source.close() };
}

/** An event of the stream; `undefined` for what a newer server may say and this console does not know. */
export function eventOf(text: unknown): ConsoleEvent | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const read = v.safeParse(eventShape, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined; // Not JSON: no event of ours.
  }
}
