import type { Page } from 'playwright-core';

/** A view of the console to be taken a picture of. */
export interface PictureView {
  /** `console-queue-light` */
  readonly name: string;
  readonly hash: string;
  /** What shows that it has come. */
  readonly sign: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly width: number;
  readonly dark: boolean;
  readonly whole: boolean;
  /** One of those that the documents show. */
  readonly inDocuments: boolean;
}

type Scene = Pick<PictureView, 'hash' | 'sign' | 'act' | 'whole'>;

const tab = (name: string) => (page: Page) => page.locator(`[data-tab=${name}]`).click();

const scenes: Readonly<Record<string, Scene>> = {
  list: { hash: '#/', sign: '.c-row', whole: false },
  queue: { hash: '#/campaigns/c1', sign: '.c-evidence .v-card, .c-campaign .c-table', whole: false },
  evidence: { hash: '#/campaigns/c1/reports/r1', sign: '.c-evidence .v-card', whole: true },
  preview: { hash: '#/campaigns/c1/reports/r1', sign: '.c-preview', act: tab('preview'), whole: false },
  headers: { hash: '#/campaigns/c1/reports/r1', sign: '.c-checks', act: tab('headers'), whole: false },
  attachments: { hash: '#/campaigns/c1/reports/r1', sign: '.c-files', act: tab('attachments'), whole: false },
  decision: {
    hash: '#/campaigns/c1',
    sign: '.c-publishes',
    act: (page) => page.locator('.c-decide__button--phishing').click(),
    whole: false,
  },
  help: { hash: '#/', sign: '.c-keys', act: (page) => page.getByTitle('Aide et raccourcis').click(), whole: false },
  watch: { hash: '#/watch/ac-montpelier.fr', sign: '.c-campaign .v-letters', whole: false },
  imitation: {
    hash: '#/watch/ac-monptellier.fr',
    sign: '.c-consequences',
    act: (page) => page.locator('.c-decide__button--phishing').click(),
    whole: false,
  },
  names: { hash: '#/watch', sign: '.c-row', whole: false },
  lists: { hash: '#/watch/lists', sign: '.c-campaign .c-table', whole: true },
  dashboard: { hash: '#/dashboard', sign: '.c-confusion', whole: true },
  feed: { hash: '#/feed', sign: '.c-proposal', whole: true },
  exports: { hash: '#/exports', sign: '.c-exports', whole: true },
  audit: { hash: '#/audit', sign: '.c-table', whole: true },
  users: { hash: '#/users', sign: '.c-table', whole: true },
  account: {
    hash: '#/account',
    sign: '.c-qr',
    act: (page) => page.getByRole('button', { name: 'Activer le second facteur' }).click(),
    whole: true,
  },
};
const looks = [
  { look: 'light', width: 1480, dark: false },
  { look: 'dark', width: 1480, dark: true },
  { look: 'medium', width: 900, dark: false },
  { look: 'narrow', width: 360, dark: false },
] as const;
const shown = new Set(['console-queue-light']);

/** Every view in every look. */
export const pictureViews: readonly PictureView[] = Object.entries(scenes).flatMap(([scene, view]) =>
  looks.map(({ look, width, dark }) => {
    const name = `console-${scene}-${look}`;
    return { ...view, name, width, dark, inDocuments: shown.has(name) };
  }),
);
