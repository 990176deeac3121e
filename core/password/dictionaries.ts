import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import type { GuideDictionaries } from './guide.ts';

/**
 * The common passwords of the world, and the words and names of French. More than a megabyte: a host imports this file when a
 * password is being chosen (`await import(…)`), and never in a script that runs on every page.
 */
export const guideDictionaries: GuideDictionaries = {
  dictionary: { ...common, ...french },
  graphs: adjacencyGraphs,
};
