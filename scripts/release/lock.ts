/** As much of `package-lock.json` as is looked at. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A package of a lock, by the folder where it will lie: `node_modules/pg`. */
export interface LockedPackage {
  readonly [key: string]: unknown;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package that is reached, and the places of those that it reaches itself. */
export interface Reached {
  readonly locked: LockedPackage;
  readonly needs: readonly string[];
}

/** All that a set of dependencies brings, by its place, in order. */
export function reachedFrom(lock: Lock, dependencies: Readonly<Record<string, string>>): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  const waiting = placesOf(lock, '', Object.keys(dependencies));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const locked = lock.packages[place];
    if (locked === undefined || reached.has(place)) continue;
    const peers = Object.keys(locked.peerDependencies ?? {});
    const isOptional = (peer: string): boolean => locked.peerDependenciesMeta?.[peer]?.optional === true;
    const needs = [
      ...placesOf(lock, place, [
        ...Object.keys(locked.dependencies ?? {}),
        ...peers.filter((peer) => !isOptional(peer)),
      ]),
      // Of these npm takes what the system can have; optional peers are whatever another package brings.
      ...Object.keys(locked.optionalDependencies ?? {}).flatMap((name) => placeOf(lock, place ?? '', name) ?? []),
    ];
    reached.set(place, { locked, needs });
    waiting.push(...needs);
  }
  return new Map([...reached].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The lock of a package that depends on a part of what this one does: the same versions, and only what is reached from it. */
export function lockFor(
  lock: Lock,
  root: LockedPackage & { readonly name: string; readonly dependencies: Readonly<Record<string, string>> },
): object {
  const packages = [...reachedFrom(lock, root.dependencies)].map(([place, { locked }]) => {
    // Whatever it was for here, there it is needed to run.
    const { dev: _, devOptional: __, ...rest } = locked;
    return [place, rest] as const;
  });
  return {
    name: root.name,
    version: root.version,
    lockfileVersion: lock.lockfileVersion,
    requires: true,
    packages: { '': root, ...Object.fromEntries(packages) },
  };
}

function placesOf(lock: Lock, from: string, names: readonly string[]): string[] {
  return names.map((name) => {
    const place = placeOf(lock, from, name);
    if (place === undefined) throw new Error(`package-lock.json has no ${name} for ${from === '' ? 'us' : from}`);
    return place;
  });
}

/** Where Node finds a package: in the folder of who asks, or the nearest above it. */
function placeOf({ packages }: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}
