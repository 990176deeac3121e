import type { ComponentChildren, JSX } from 'preact';

/** A view of one column: title, what can be done with all of it, and its content. */
export function Page({
  title,
  lead,
  tools,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="c-page">
      <header class="c-page__head">
        <div>
          <h2>{title}</h2>
          {lead !== undefined && <p class="v-muted">{lead}</p>}
        </div>
        {tools !== undefined && <div class="c-page__tools">{tools}</div>}
      </header>
      {children}
    </div>
  );
}
