import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { paneTexts } from '../texts/of-language.ts';

/** Takes a message as a file: picked with a button, or dropped anywhere on the page. */
export function DropPlace({
  language,
  onFile,
}: {
  readonly language: Language;
  readonly onFile: (file: File) => void;
}): JSX.Element {
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    // A file dropped beside the frame would else replace the page, and be shown by the browser itself.
    addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event: DragEvent) => setOver(event.relatedTarget !== null), { signal });
    addEventListener(
      'drop',
      (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      },
      { signal },
    );
    return () => ended.abort();
  }, [onFile]);
  const words = paneTexts(language).check;
  return (
    <div class={isOver ? 'p-drop p-drop--over' : 'p-drop'}>
      <Icon name="letterOpen" />
      <p>{words.drop}</p>
      <Button look="primary" onPress={() => picker.current?.click()}>
        {words.pick}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".eml,.msg,message/rfc822,application/vnd.ms-outlook"
        aria-label={words.pick}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
