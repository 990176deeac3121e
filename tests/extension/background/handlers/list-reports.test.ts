import { expect, test } from 'vitest';

import type { Background } from '../../../../extension/background/background.ts';
import { listReports } from '../../../../extension/background/handlers/list-reports.ts';
import { frames } from '../../../../extension/background/tabs/frames.ts';
import { memoryValues } from '../../memory-values.ts';

const webmail = 'https://webmail.example';
const reported = (mailbox: string) => ({
  report: { id: mailbox },
  at: 0,
  from: '',
  subject: '',
  state: { kind: 'waiting', attempts: 0, next: 0 },
  owner: { webmail, mailbox },
});
const queue = { all: async () => ['marie', 'jean'].map((name) => reported(`${name}@exemple.fr`)) };
const state = { webmail: 'roundcube', marks: [], steps: [], mailbox: 'marie@exemple.fr', messages: [] };
const place = { asker: 'page', origin: '', url: '', tab: 1, frame: 0 } as const;

test('reports are those of mailboxes that are open, and of nobody once theirs was left', async () => {
  const open = frames(memoryValues());
  const background = { queue, frames: open } as unknown as Background;
  const listed = async () =>
    (await listReports({ kind: 'list-reports' }, place, background)).map(({ report }) => report);
  await open.told({ tab: 7, frame: 0, origin: webmail, state });
  expect(await listed()).toEqual(['marie@exemple.fr']);
  await open.left({ tab: 7, frame: 0 });
  expect(await listed()).toEqual([]);
});
