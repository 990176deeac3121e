import { setTimeout as sleep } from 'node:timers/promises';

/** The tabs that are open, and how each is asked for its address. */
export interface OpenTabs<Tab> {
  readonly tabs: () => readonly Tab[] | Promise<readonly Tab[]>;
  readonly addressOf: (tab: Tab) => string | Promise<string>;
}

/** A tab whose address contains a text, once it is there. */
export async function waitForTab<Tab>(part: string, { tabs, addressOf }: OpenTabs<Tab>): Promise<Tab> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const open = await tabs();
    const addresses = await Promise.all(open.map(async (tab) => addressOf(tab)));
    const found = open[addresses.findIndex((address) => address.includes(part))];
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`No tab at …${part}: ${addresses.join(', ')}`);
    await sleep(50);
  }
}
