import type { Background } from './background.ts';

/**
 * Something that the background does unasked: it adds its listeners at once, while the background starts, or the browser does not wake
 * us for them. A task is a file of `tasks/`, listed once in `tasks.ts`.
 */
export type Task = (background: Background) => void;
