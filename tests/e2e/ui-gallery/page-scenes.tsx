import type { Scene } from './scene.ts';

/** The extension's pages, a view each, over ports of the gallery's own. */
export const pageScenes: Readonly<Record<string, Scene>> = {};
