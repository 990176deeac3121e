import type { ComponentChildren, JSX } from 'preact';

/** A part of a pane with its title; no landmark, of which a pane would have too many to be of use. */
export function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="c-section">
      <h3>{title}</h3>
      {note !== undefined && <p class="v-muted">{note}</p>}
      {children}
    </section>
  );
}
