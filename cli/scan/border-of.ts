import type { Border, Profile } from '../../core/profile/profile.ts';

/**
 * Whose Authentication-Results to believe: nobody's, since a file has no border, unless a person says which authserv-id
 * the messages came through. The profile's receiving hosts count with one of its own ids.
 */
export function borderOf({ border }: Profile, id: string | undefined): Border | undefined {
  if (id === undefined) return undefined;
  const known = border?.authservIds.includes(id) === true;
  return { authservIds: [id], receivedBy: known ? border.receivedBy : [] };
}
