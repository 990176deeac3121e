import type { ComponentChildren, JSX } from 'preact';

/** Names and what they are: a list of terms. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, fact: ComponentChildren])[];
}): JSX.Element {
  return (
    <dl class="c-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
