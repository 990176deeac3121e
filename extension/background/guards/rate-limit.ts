/** How often something may be asked. */
export interface Allowance {
  /** Takes one for a site, and says whether there was one left. */
  readonly take: (origin: string) => boolean;
}

const minute = 60_000;
/** A person mistypes a few times; whoever wants to guess a password needs more than that. */
const perSite = { count: 6, within: 10 * minute };
const inAll = { count: 30, within: 60 * minute };

/** An allowance by site, and one for all of them together, or many sites would ask for one. */
export function rateLimit(clock: () => number): Allowance {
  let taken: readonly { readonly origin: string; readonly at: number }[] = [];
  return {
    take(origin) {
      const now = clock();
      taken = taken.filter(({ at }) => now - at < inAll.within);
      const here = taken.filter((each) => each.origin === origin && now - each.at < perSite.within);
      if (taken.length >= inAll.count || here.length >= perSite.count) return false;
      taken = [...taken, { origin, at: now }];
      return true;
    },
  };
}
