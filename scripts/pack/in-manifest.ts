/** As much of a built manifest as packing reads and changes. */
export interface PackedManifest {
  readonly [key: string]: unknown;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string; readonly strict_min_version: string } };
}

/** Changes the manifest among the files that are packed, and nothing else; what it makes `undefined` is left out. */
export function inManifest(change: (manifest: PackedManifest) => object) {
  return (path: string, content: Uint8Array): Uint8Array => {
    if (path !== 'manifest.json') return content;
    const manifest = JSON.parse(Buffer.from(content).toString()) as PackedManifest;
    return Buffer.from(`${JSON.stringify(change(manifest), undefined, 2)}\n`);
  };
}
