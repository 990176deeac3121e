import type { JSX } from 'preact';
import { logoShapes } from './logo-shape.ts';

/** The lookout in the accent colour of its surroundings; its name stands beside it. */
export function Logo(): JSX.Element {
  return (
    <svg class="v-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={logoShapes.logo} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
