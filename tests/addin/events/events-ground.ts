import { vi } from 'vitest';

import { readProfile } from '../../../core/profile/read-profile.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { bundled } from '../../../scripts/build/addin/bundle-events.ts';
import type { Faults } from '../fake-outlook/calls.ts';
import type { ClientName } from '../fake-outlook/clients.ts';
import type { FakeItem } from '../fake-outlook/fake-item.ts';
import { fakeOutlook, type FakeOutlook } from '../fake-outlook/fake-outlook.ts';
import { runStripped } from './stripped-runtime.ts';

/** Montpellier with a report server. */
export const profile: Profile = (() => {
  const reading = readProfile({ ...montpellier, report: { server: 'https://signalement.example/', key: 'k-1' } });
  if (!reading.ok) throw new Error('no profile');
  return reading.profile;
})();

/** The events as they are built. */
export const eventsScript: string = await bundled('addin/events/events-script.ts', profile, '0.1.0');

/** A request that the events made. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** Events loaded into a stripped runtime. */
export interface EventsGround extends FakeOutlook {
  readonly sent: readonly Sent[];
  /** Globals that the runtime had in the end. */
  readonly globals: readonly string[];
  /** Raises an event, lets time pass, and gives everything that `completed` was called with. */
  readonly complete: (name: string, milliseconds?: number, event?: object) => Promise<readonly unknown[]>;
}

/** What a request comes to: a status, or nothing at all. */
export type Response = number | 'error' | 'timeout' | 'silence';

/** Loads the built events beside a fake Outlook. */
export function eventsIn(
  client: ClientName,
  item: FakeItem | undefined,
  {
    faults = {},
    response = 202,
    responses = [],
    script = eventsScript,
  }: { faults?: Faults; response?: Response; responses?: readonly Response[]; script?: string } = {},
): EventsGround {
  vi.useFakeTimers();
  const outlook = fakeOutlook({
    client,
    items: item ? [item] : [],
    faults,
    ...(item && { selected: 0 }),
  });
  const sent: Sent[] = [];
  const globals = runStripped(script, {
    Office: outlook.Office,
    XMLHttpRequest: requestClass(sent, (at) => responses[at] ?? response),
  });
  return {
    ...outlook,
    sent,
    globals,
    async complete(name, milliseconds = 10_000, event = {}) {
      const { completions } = outlook.raise(name, event);
      await vi.advanceTimersByTimeAsync(milliseconds);
      return completions;
    },
  };
}

function requestClass(sent: Sent[], responseTo: (at: number) => Response): unknown {
  return class {
    status = 0;
    timeout = 0;
    onload = (): void => undefined;
    onerror = (): void => undefined;
    ontimeout = (): void => undefined;
    private asked = { method: '', url: '' };
    private readonly headers: Record<string, string> = {};

    open(method: string, url: string): void {
      this.asked = { method, url };
    }

    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }

    send(body: Uint8Array): void {
      const response = responseTo(sent.length);
      sent.push({ ...this.asked, headers: this.headers, body: Uint8Array.from(body) });
      if (response === 'silence') return;
      setTimeout(() => {
        if (response === 'error') this.onerror();
        else if (response === 'timeout') this.ontimeout();
        else {
          this.status = response;
          this.onload();
        }
      }, 5);
    }
  };
}
