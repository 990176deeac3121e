import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a pane with its title. */
export function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="c-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note !== undefined && <p class="v-muted">{note}</p>}
      {children}
    </section>
  );
}
