import { afterAll, beforeAll, expect, test } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import { ground } from '../ground/ground.ts';
import { axeOf } from '../ground/axe.ts';
import type { Page } from '../ground/browser.ts';
import { type Chromium, startChromium } from '../ground/chromium.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';

const { front } = ground();
const [elastic] = webmails;
if (!elastic) throw new Error('The ground has webmails');

let extension: BuiltExtension;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  const idle = { minutes: 1, warningSeconds: 60, mayDisable: true, sharedComputer: { minutes: 1, mayDisable: false } };
  // The warning stays for half a minute: long enough to look at it.
  extension = await builtExtension({ idle, report: {} }, 60_000);
  browser = await startChromium({ extension: extension.folderFor('Chromium'), front });
  page = await browser.open(elastic.url);
  await elastic.logIn(page, marie);
  await page.find('[role="alertdialog"]', { seconds: 60 });
}, 120_000);
afterAll(async () => {
  await browser.stop();
  await extension.stop();
});

test('axe finds nothing wrong with the warning, and looked into its shadow root', async () => {
  const { violations, visited } = await axeOf(page, 'vigie-idle');
  expect(violations).toEqual([]);
  expect(visited).toContain('v-idle');
});

test('a screen reader is told what it is about and what can be done, once', async () => {
  const tab = browser.context.pages().find((each) => each.url() === page.url());
  if (!tab) throw new Error('The tab is open');
  const session = await browser.context.newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const dialog = nodes.find(({ role }) => role?.value === 'alertdialog');
  const told: string[] = [];
  const tell = (id: string, depth: number): void => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (!node) return;
    const name = String(node.name?.value ?? '').replaceAll(/\d+/gu, 'N');
    const isSaid = !node.ignored && !['InlineTextBox', 'generic', 'none'].includes(String(node.role?.value));
    if (isSaid) told.push(`${'  '.repeat(depth)}${String(node.role?.value)}${name === '' ? '' : ` “${name}”`}`);
    for (const child of node.childIds ?? []) tell(child, depth + (isSaid ? 1 : 0));
  };
  tell(dialog?.nodeId ?? '', 0);
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "alertdialog “Êtes-vous toujours là ?”
      heading “Êtes-vous toujours là ?”
        StaticText “Êtes-vous toujours là ?”
      paragraph
        StaticText “Sans réponse de votre part, votre session de messagerie sera fermée dans”
      timer
        StaticText “N:N”
      paragraph
        StaticText “Ce que vous êtes en train d’écrire sera d’abord enregistré comme brouillon, si la messagerie le permet.”
      status
        StaticText “Déconnexion dans moins de N secondes.”
      button “Garder ma session ouverte”
        StaticText “Garder ma session ouverte”
      button “Me déconnecter”
        StaticText “Me déconnecter”"
  `);
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  expect(focused.map(({ name }) => String(name?.value ?? ''))).toContain('Garder ma session ouverte');
});
