import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One thing to tick or to choose. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps<Value extends string> {
  readonly question: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly locked?: boolean;
}

/** Several things of which any may be ticked. */
export function TickChoices<Value extends string>(
  props: ChoicesProps<Value> & {
    readonly ticked: readonly Value[];
    readonly onTick: (ticked: readonly Value[]) => void;
  },
): JSX.Element {
  const { ticked, onTick, choices } = props;
  const toggle = (value: Value): void =>
    onTick(choices.map((each) => each.value).filter((each) => (each === value) !== ticked.includes(each)));
  return <ChoiceList {...props} type="checkbox" isChosen={(value) => ticked.includes(value)} onChoose={toggle} />;
}

/** Several things of which one is chosen. */
export function PickChoice<Value extends string>(
  props: ChoicesProps<Value> & { readonly picked: Value; readonly onPick: (value: Value) => void },
): JSX.Element {
  const { picked, onPick } = props;
  return <ChoiceList {...props} type="radio" isChosen={(value) => value === picked} onChoose={onPick} />;
}

interface ChoiceListProps<Value extends string> extends ChoicesProps<Value> {
  readonly type: 'checkbox' | 'radio';
  readonly isChosen: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
}

function ChoiceList<Value extends string>(props: ChoiceListProps<Value>): JSX.Element {
  const { question, hint, choices, locked = false, type, isChosen, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="v-choices" aria-describedby={hint ? `${id}-hint` : undefined} disabled={locked}>
      <legend>{question}</legend>
      {hint && (
        <p class="v-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {choices.map(({ value, label, hint: more }) => (
        <label class="v-choice" key={value}>
          <input type={type} name={id} checked={isChosen(value)} onChange={() => onChoose(value)} />
          <span>
            {label}
            {more && <span class="v-choice__hint">{more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
