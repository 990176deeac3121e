import type { Brand } from '../profile.ts';

/** The brands that Vigie ships, by the names under which a profile asks for them. */
export const brandLists: Readonly<Record<'france' | 'world', readonly Brand[]>> = { france: [], world: [] };
