import type { Handler } from '../handler.ts';

/** “Annuler”: nothing of it stays. */
export const dropDraft: Handler<'drop-draft'> = async ({ draft }, _place, { drafts }) => {
  await drafts.drop(draft);
  return null;
};
