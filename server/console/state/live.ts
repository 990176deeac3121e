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

/** What a browser gives up for good (an answer that is no stream, as of a server that starts) is tried again after so long, in milliseconds. */
const patience = 10_000;

/** Listens until it is stopped; after every break what was missed is read again. */
export function listen(onEvent: (event: ConsoleEvent) => void, onReconnect: () => void): Live {
  const connected = signal(false);
  let wasLost = false;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function connect(): void {
    const stream = new EventSource(paths.events);
    source = stream;
    stream.addEventListener('open', () => {
      connected.value = true;
      if (wasLost) onReconnect();
      wasLost = false;
    });
    stream.addEventListener('error', () => {
      connected.value = false;
      wasLost = true;
      if (stream.readyState !== EventSource.CLOSED) return;
      // Perhaps the session is over: asking for the queue shows it.
      onReconnect();
      timer = setTimeout(connect, patience);
    });
    stream.addEventListener('message', ({ data: text }: MessageEvent<unknown>) => {
      const event = eventOf(text);
      if (event) onEvent(event);
    });
  }

  connect();
  return {
    connected,
    stop: () => {
      clearTimeout(timer);
      source?.close();
    },
  };
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
