import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { type SecurityMark, SecurityMarkSign } from '../../ui/security-mark.tsx';
import { markColors, markNames } from '../../ui/security-mark-colors.ts';
import { uiTexts } from '../../ui/texts/of-language.ts';
import { Locked } from './locked.tsx';
import { optionsWords } from './options/options-words.ts';

/** The colour and the word by which a person knows a true banner: chosen, seen as they will be, kept. */
export function MarkChoice({
  language,
  mark,
  locked = false,
  onKeep,
}: {
  readonly language: Language;
  readonly mark: SecurityMark | undefined;
  readonly locked?: boolean;
  /** `undefined`: no mark any more. */
  readonly onKeep: (mark: SecurityMark | undefined) => void;
}): JSX.Element {
  const words = optionsWords[language].mark;
  const { colors } = uiTexts(language).mark;
  const id = useId();
  const [color, setColor] = useState<string>(mark?.color ?? markColors.turquoise);
  const [word, setWord] = useState(mark?.word ?? '');
  const [missing, setMissing] = useState(false);
  const trimmed = word.trim();
  const keep = (): void => {
    setMissing(trimmed === '');
    if (trimmed !== '') onKeep({ color, word: trimmed });
  };
  return (
    <section class="p-panel">
      <div class="p-section">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        {locked && <Locked language={language} />}
      </div>
      <fieldset class="p-colors" disabled={locked}>
        <legend>{words.color}</legend>
        {markNames.map((name) => (
          <label class="p-color" key={name}>
            <input
              type="radio"
              name={id}
              checked={color === markColors[name]}
              onChange={() => setColor(markColors[name])}
            />
            <span class="v-mark__color" style={{ '--v-mark-color': markColors[name] }} />
            <span>{colors[name]}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={words.word}
        hint={words.wordHint}
        value={word}
        limit={24}
        locked={locked}
        fault={missing ? words.wordMissing : undefined}
        onInput={setWord}
      />
      {trimmed !== '' && (
        <p class="v-row">
          <span>{words.preview}</span>
          <SecurityMarkSign mark={{ color, word: trimmed }} language={language} />
        </p>
      )}
      {!locked && (
        <div class="v-row">
          <Button look="primary" onPress={keep}>
            {words.keep}
          </Button>
          {mark && (
            <Button look="plain" onPress={() => onKeep(undefined)}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
