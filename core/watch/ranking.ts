import { type Candidate, compareCandidates } from './candidate.ts';

/** The first of many candidates, in room for so many. */
export interface Ranking {
  /** Puts one in its place; a host that is there already is no second candidate. */
  readonly add: (candidate: Candidate) => void;
  /** The first first. */
  readonly ranked: () => readonly Candidate[];
  /** Whether some had no room. */
  readonly isCut: () => boolean;
}

/** An empty ranking. Candidates gather to twice the room and are then cut back, so that each costs the logarithm of the room. */
export function ranking(room: number): Ranking {
  const hosts = new Map<string, Candidate>();
  let cut = false;
  const sorted = (): readonly Candidate[] => [...hosts.values()].toSorted(compareCandidates);
  const cutBack = (): void => {
    for (const { host } of sorted().slice(room)) {
      hosts.delete(host);
      cut = true;
    }
  };
  return {
    add: (candidate) => {
      hosts.set(candidate.host, candidate);
      if (hosts.size >= 2 * room) cutBack();
    },
    ranked: () => sorted().slice(0, room),
    isCut: () => cut || hosts.size > room,
  };
}
