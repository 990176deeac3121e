import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Happening, type Report, reportSchema } from '../../../core/report/report.ts';
import type { Language } from '../../../core/texts/card.ts';
import { mailAddress } from '../../../core/profile/fields.ts';
import { randomId } from '../bytes.ts';
import type { KeyValues } from '../store/key-values.ts';
import type { StoredDraft } from './draft.ts';

/** What the person said besides. */
export interface Said {
  readonly happened: readonly Happening[];
  readonly comment: string;
  readonly language: Language;
}

/** The report of a draft, as it goes to the server beside the source. Its id is the draft's: a draft is sent once. */
export async function makeReport(draft: StoredDraft, said: Said, disk: KeyValues): Promise<Report> {
  const reporter = reporterOf(draft);
  return v.parse(reportSchema, {
    version: 1,
    id: draft.id,
    receipt: randomId(),
    channel: draft.owner ? 'extension' : 'check-page',
    client: `extension ${browser.runtime.getManifest().version}`,
    installation: await installation(disk),
    language: said.language,
    ...(reporter !== undefined && { reporter }),
    happened: said.happened,
    comment: said.comment,
    ...(draft.webmail !== undefined && { webmail: draft.webmail }),
    completeness: draft.completeness,
    message: { sha256: draft.sha256, size: draft.source.length },
    verdict: { ...draft.verdict, rules: draft.verdict.rules.slice(0, 100) },
  });
}

/** The mailbox that the page was for, where it shows an address and not a bare log-in. */
export function reporterOf({ owner }: Pick<StoredDraft, 'owner'>): string | undefined {
  const address = owner?.mailbox.toLowerCase();
  return v.is(mailAddress, address) ? address : undefined;
}

/** Random, made once, and of no other use than limits that do not count a whole school as one. */
async function installation(disk: KeyValues): Promise<string> {
  const stored = await disk.get('installation');
  if (typeof stored === 'string' && /^[0-9a-f]{32}$/u.test(stored)) return stored;
  const made = randomId();
  await disk.set('installation', made);
  return made;
}
