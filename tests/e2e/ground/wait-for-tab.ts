import { setTimeout as sleep } from 'node:timers/promises';

/** A tab whose address contains a text, once it is there. */
export async function waitForTab<Tab extends { readonly url: () => string }>(
  part: string,
  tabs: () => readonly Tab[] | Promise<readonly Tab[]>,
): Promise<Tab> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const open = await tabs();
    const found = open.find((tab) => tab.url().includes(part));
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`No tab at …${part}: ${open.map((tab) => tab.url()).join(', ')}`);
    await sleep(50);
  }
}
