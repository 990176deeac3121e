import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A few choices side by side, of which one holds: the browser's own radio buttons, so arrows move between them. */
export function Segments<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="c-segments">
      <legend class="v-spoken">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            class="v-spoken"
            type="radio"
            name={name}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
