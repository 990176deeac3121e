import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { type BuildOptions, root } from '../target.ts';
import { eventTables, reducedConfusables, reducedSuffixes } from './event-tables.ts';

/** The most that the events may weigh, in bytes: large bundles have been seen never to run (office-js #4780). */
const mostBytes = 100_000;

/**
 * Bundles the events: one script without imports, in the JavaScript of 2016 and not minified, since classic Outlook's event runtime
 * is choosy about both.
 */
export async function bundleEvents(
  outDir: string,
  { profile, version }: Pick<BuildOptions, 'profile' | 'version'>,
): Promise<void> {
  const off = { outDir, name: 'events-off.js' };
  await bundled(join(root, 'addin/events/events-off-script.ts'), profile, version, off);
  const entry = join(root, 'addin/events/events-script.ts');
  const sizeWithout = async (excess: number): Promise<number> =>
    Buffer.byteLength(await bundled(entry, profile, version, { outDir, excess }));
  const whole = await sizeWithout(0);
  if (whole <= mostBytes) return;
  const size = await sizeWithout(whole - mostBytes);
  if (size > mostBytes) throw new Error(`events.js has ${size} bytes, more than ${mostBytes}`);
  console.warn(
    `events.js: no room for all names of ${profile.protected.length} protected domains. Before sending, Outlook asks about fewer imitations of them.`,
  );
}

/** Where a bundle is written to, under which name, and how many bytes of names it must do without. */
interface BundlingOptions {
  readonly outDir?: string;
  readonly name?: string;
  readonly excess?: number;
}

/** Bundles an entry with the reduced tables in the place of the whole ones, as the events are; gives its code. */
export async function bundled(
  entry: string,
  profile: BuildOptions['profile'],
  version: string,
  { outDir, name = 'events.js', excess }: BundlingOptions = {},
): Promise<string> {
  const config: InlineConfig = {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      VIGIE_EVENTS: JSON.stringify(eventTables(profile, version, excess)),
      VIGIE_SUFFIXES: JSON.stringify(reducedSuffixes(profile).join(' ')),
    },
    plugins: [withReducedTables(), withoutIndentation()],
    build: {
      ...(outDir === undefined ? { write: false } : { outDir }),
      emptyOutDir: false,
      target: 'es2016',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        // No engine of Outlook's has `document.all`, for whose sake `??` would be written out twice as long.
        transform: { assumptions: { noDocumentAll: true } },
        output: {
          format: 'iife',
          entryFileNames: name,
          codeSplitting: false,
          comments: { annotation: false, jsdoc: false, legal: true },
        },
      },
    },
  };
  const [result] = [await build(config)].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}

/** Puts the reduced tables behind the ports that the whole ones stand behind. */
function withReducedTables(): Plugin {
  return {
    name: 'vigie-reduced-tables',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/core/domain/suffixes.ts')) {
        return `export * from ${JSON.stringify(join(root, 'addin/events/reduced-suffixes.ts'))};`;
      }
      if (!path.endsWith('/core/domain/confusables.generated.ts')) return undefined;
      return `export const confusables = ${JSON.stringify(reducedConfusables())};`;
    },
  };
}

/** Lines begin at their margin, and none names a file of ours: an eighth of the bundle would be that. Names and lines stay as they are. */
function withoutIndentation(): Plugin {
  return {
    name: 'vigie-margin',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/^\t*(?:\/\/ \S+\n)?/gmu, '');
      }
    },
  };
}
