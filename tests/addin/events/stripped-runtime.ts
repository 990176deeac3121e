import { createContext, runInContext } from 'node:vm';

/** The globals of ECMAScript 2016: all that a runtime without a browser around it is known to have. */
const globalsOf2016 = new Set(
  (
    'Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array ' +
    'Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol ' +
    'SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI ' +
    'decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape'
  ).split(' '),
);

/** What each of them learned later. */
const learnedLater = {
  'Array.prototype': 'at flat flatMap findLast findLastIndex toReversed toSorted toSpliced with',
  'String.prototype': 'at padStart padEnd trimStart trimEnd matchAll replaceAll isWellFormed toWellFormed',
  Object: 'values entries fromEntries getOwnPropertyDescriptors hasOwn groupBy',
  Promise: 'allSettled any withResolvers try',
  'Promise.prototype': 'finally',
  Map: 'groupBy',
  Array: 'fromAsync',
  'Object.getPrototypeOf(Uint8Array.prototype)': 'at findLast findLastIndex toReversed toSorted with',
} as const;

/** Runs a script as classic Outlook does at its worst: an engine of 2016, Office, timers, XMLHttpRequest, and nothing else. */
export function runStripped(script: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  const context = createContext({});
  runInContext('delete globalThis.console;', context);
  const names = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  for (const name of names) if (!globalsOf2016.has(name)) runInContext(`delete globalThis.${name}`, context);
  for (const [owner, methods] of Object.entries(learnedLater)) {
    for (const method of methods.split(' ')) runInContext(`delete ${owner}.${method}`, context);
  }
  Object.assign(context, {
    setTimeout: (work: () => void, after: number) => setTimeout(work, after),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    ...given,
  });
  runInContext(script, context);
  return runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
}
