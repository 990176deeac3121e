import type { JSX } from 'preact';
import { iconShapes, type IconName } from './icon-shapes.ts';

/** A line icon in the colour and size of the text around it. A word always stands beside it, so screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="v-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconShapes[name]} />
    </svg>
  );
}
