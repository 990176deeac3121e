import type { Page } from './browser.ts';
import type { Person } from './people.ts';

/** What a person does in a webmail, whichever it is. */
export interface Webmail {
  readonly name: string;
  readonly url: string;
  /** The part of the page, or of one of its frames, that shows the open message. */
  readonly messageView: string;
  /** From the log-in page to the list of messages. */
  readonly logIn: (page: Page, person: Person) => Promise<void>;
  /** Opens the nth message of the list, counted from 1, or the first whose row contains a text: its subject. */
  readonly openMessage: (page: Page, which: number | string) => Promise<void>;
  /** The open message's source as the server gives it to the page's own session. */
  readonly rawSource: (page: Page) => Promise<Uint8Array>;
  /** Begins a new message and leaves it unsent. */
  readonly write: (page: Page, letter: Letter) => Promise<void>;
  /** Sends what was written. */
  readonly send: (page: Page) => Promise<void>;
}

/** A message as a person thinks of it. */
export interface Letter {
  /** An address: `jean.martin@ac-montpellier.fr`. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The row of a list: of a number the nth that matches, of a text the first that contains it. */
export async function findRow(page: Page, rows: string, which: number | string): ReturnType<Page['find']> {
  if (typeof which === 'string') return page.find(rows, { containing: which });
  await page.find(rows);
  const row = (await page.findAll(rows))[which - 1];
  if (row === undefined) throw new Error(`The list has fewer than ${which} messages`);
  return row;
}
