import * as v from 'valibot';
import { oneUseId } from '../../protocol/question.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';

const ownerSchema = v.object({ webmail: v.string(), mailbox: v.string() });

const draftSchema = v.object({
  id: oneUseId,
  /** Milliseconds since 1970. */
  at: v.number(),
  source: v.instance(Uint8Array<ArrayBuffer>),
  sha256: v.string(),
  from: v.string(),
  subject: v.string(),
  completeness: v.picklist(['raw', 'rebuilt', 'view']),
  verdict: v.object({ level: v.picklist(['none', 'caution', 'danger']), rules: v.array(v.string()) }),
  /** Whose it is; left out for a file that was dropped on the check page. */
  owner: v.optional(ownerSchema),
  webmail: v.optional(v.string()),
});

/** A message that somebody means to report, before they said so. */
export type StoredDraft = Readonly<v.InferOutput<typeof draftSchema>>;

/** A draft that nobody came back to is thrown away: it holds a whole mail. */
const lifetime = 24 * 3_600_000;

/** Drafts on disk, so that a closed tab or a stopped background loses none. */
export interface Drafts {
  readonly keep: (draft: StoredDraft) => Promise<void>;
  readonly read: (id: string) => Promise<StoredDraft | undefined>;
  readonly drop: (id: string) => Promise<void>;
  readonly dropOld: (now: number) => Promise<void>;
}

/** The drafts of this browser. */
export function drafts(disk: KeyValues): Drafts {
  const draft = (id: string) =>
    kept<StoredDraft | undefined>(disk, { key: `draft:${id}`, schema: draftSchema, initial: undefined });
  return {
    keep: (value) => disk.set(`draft:${value.id}`, value),
    read: (id) => draft(id).read(),
    drop: (id) => disk.remove(`draft:${id}`),
    async dropOld(now) {
      for (const key of await disk.keys('draft:')) {
        const { at } = (await draft(key.slice('draft:'.length)).read()) ?? { at: 0 };
        if (now - at > lifetime) await disk.remove(key);
      }
    },
  };
}
