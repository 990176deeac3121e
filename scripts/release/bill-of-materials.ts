import type { Lock, LockedPackage } from './lock.ts';
import { reachedFrom } from './lock.ts';

/** Whom the bill is of: the package whose dependencies are shipped. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * The software bill of materials, CycloneDX 1.5 in JSON, from the lock: what is locked is what is shipped. `npm sbom` would leave
 * out what a tool of ours happens to depend on too (preact, valibot), and writes the time and a random number into each bill.
 */
export function billOfMaterials(lock: Lock, shipped: Shipped): object {
  const packages = reachedFrom(lock, shipped.dependencies);
  const ref = `pkg:npm/${shipped.name}@${shipped.version}`;
  const refOf = (place: string): string => purlOf(nameOf(place), packages.get(place)?.locked);
  const dependencies = [...packages].map(([place, { needs }]) => ({
    ref: refOf(place),
    dependsOn: [...new Set(needs.map((need) => refOf(need)))].toSorted(),
  }));
  const direct = Object.keys(shipped.dependencies).map((name) => refOf(`node_modules/${name}`));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name: shipped.name,
        version: shipped.version,
        purl: ref,
        licenses: licensesOf(shipped.license),
      },
    },
    components: once([...packages].map(([place, { locked }]) => componentOf(nameOf(place), locked))),
    dependencies: once([{ ref, dependsOn: direct.toSorted() }, ...dependencies]),
  };
}

function componentOf(name: string, locked: LockedPackage) {
  const purl = purlOf(name, locked);
  const [scope, bare] = name.startsWith('@') ? name.split('/', 2) : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name: bare,
    version: locked.version,
    purl,
    ...(locked.integrity !== undefined && { hashes: hashesOf(locked.integrity) }),
    ...(locked.license !== undefined && { licenses: licensesOf(locked.license) }),
  };
}

/** The name under which CycloneDX and others know a package: `pkg:npm/%40hono/node-server@2.1.8`. */
function purlOf(name: string, locked: LockedPackage | undefined): string {
  return `pkg:npm/${name.replace('@', '%40')}@${locked?.version ?? ''}`;
}

/** `node_modules/pg/node_modules/@x/y` → `@x/y`. */
function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** `sha512-AbC…=` → what CycloneDX writes of it, in hexadecimal digits. */
function hashesOf(integrity: string): readonly object[] {
  return integrity.split(' ').map((each) => {
    const [algorithm = '', digest = ''] = each.split('-', 2);
    return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
  });
}

/** One licence by its SPDX name; what is put together of several is an expression. */
function licensesOf(license: string): readonly object[] {
  return / |\(/u.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** In order of the references, a package that lies in two folders once. */
function once<Entry extends { readonly ref: string } | { readonly 'bom-ref': string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const refOf = (entry: Entry): string => ('ref' in entry ? entry.ref : entry['bom-ref']);
  const byRef = new Map(entries.map((entry) => [refOf(entry), entry]));
  return [...byRef.values()].toSorted((one, other) => (refOf(one) < refOf(other) ? -1 : 1));
}
