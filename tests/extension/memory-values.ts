import type { KeyValues } from '../../extension/background/store/key-values.ts';

/** A store in memory, which keeps copies as a real one does; `failing` makes every write fail from then on. */
export function memoryValues(): KeyValues & { readonly fail: () => void } {
  const values = new Map<string, unknown>();
  let failing = false;
  return {
    fail: () => (failing = true),
    get: async (key) => structuredClone(values.get(key)),
    keys: async (start) => [...values.keys()].filter((key) => key.startsWith(start)).toSorted(),
    async set(key, value) {
      if (failing) throw new Error('No room');
      values.set(key, value instanceof CryptoKey ? value : structuredClone(value));
    },
    remove: async (key) => void values.delete(key),
  };
}
