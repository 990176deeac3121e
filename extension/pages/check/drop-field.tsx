import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { checkWords } from './check-words.ts';

/** Where a file is dropped, or picked by button: the drop is a convenience, nothing needs it. */
export function DropField({
  language,
  onFile,
}: {
  readonly language: Language;
  readonly onFile: (file: File) => void;
}): JSX.Element {
  const words = checkWords[language];
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? 'p-drop p-drop--over' : 'p-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="letter" />
      <div>
        <p>
          <strong>{words.drop}</strong>
        </p>
        <p class="v-muted">{words.dropMore}</p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".eml,.msg,message/rfc822"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be picked again.
          currentTarget.value = '';
        }}
      />
      <Button icon="plus" onPress={() => input.current?.click()}>
        {words.pick}
      </Button>
    </div>
  );
}
