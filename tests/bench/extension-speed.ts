import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { builtExtension } from '../e2e/extension/built-extension.ts';
import { startChromium } from '../e2e/ground/chromium.ts';
import { deliver } from '../e2e/ground/maildirs.ts';
import { marie } from '../e2e/ground/people.ts';
import { openWorkplace } from '../e2e/ground/workplace.ts';
import { backgroundHeap, type HeapGrowth } from './extension-heap.ts';
import { loadCost, type LoadCost } from './extension-load.ts';
import { benchMails } from './extension-mails.ts';
import { openTimes, type OpenTimes } from './extension-open.ts';
import { startRoundcubeGround } from './extension-ground.ts';

/** What the extension costs in a real Chromium on a real Roundcube. */
export interface ExtensionSpeed {
  readonly opens: readonly OpenTimes[];
  readonly load: LoadCost;
  readonly scripts: readonly { readonly name: string; readonly gzip: number }[];
  readonly heap: HeapGrowth;
}

const emptyManifest = { manifest_version: 3, name: 'Does nothing', version: '1.0' };

/** Measures it; `rounds` messages are opened of each size. */
export async function extensionSpeed(rounds: number): Promise<ExtensionSpeed> {
  const ground = await startRoundcubeGround();
  const extension = await builtExtension();
  const nothing = await openWorkplace('nothing');
  await nothing.write('manifest.json', JSON.stringify(emptyManifest));
  try {
    for (const { mail } of benchMails) await deliver(ground.maildirs, marie, mail);
    const folder = extension.folderFor('Chromium');
    const browser = await startChromium({ extension: folder, front: ground.front });
    const opens: OpenTimes[] = [];
    for (const mail of benchMails) opens.push(await openTimes(browser, mail, rounds));
    for (const mail of benchMails.slice(0, 1)) opens.push(await openTimes(browser, mail, rounds, true));
    const withIt = await loadCost(browser, rounds);
    const heap = await backgroundHeap(browser, 1000);
    await browser.stop();
    const plain = await startChromium({ extension: nothing.folder, front: ground.front });
    const without = await loadCost(plain, rounds);
    await plain.stop();
    return {
      opens,
      heap,
      load: { task: withIt.task - without.task, script: withIt.script - without.script },
      scripts: ['content.js', 'drawn.js'].map((name) => ({
        name,
        gzip: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      })),
    };
  } finally {
    await Promise.all([ground.stop(), extension.stop(), nothing.stop()]);
  }
}
