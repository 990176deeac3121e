import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useLanguage } from '../state/desk.ts';
import { watchWords } from '../words/watch-words.ts';

/** A file of names, to be read by the server. */
export function UploadForm({
  isReading,
  onFile,
}: {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}): JSX.Element {
  const words = watchWords[useLanguage()];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="v-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const file = input.current?.files?.[0];
        if (file) onFile(file);
      }}
    >
      <div class="v-field">
        <label class="v-field__label" for={id}>
          {words.file}
        </label>
        <p class="v-field__hint" id={`${id}-hint`}>
          {words.fileHint}
        </p>
        <input
          ref={input}
          id={id}
          class="v-input c-file"
          type="file"
          required
          accept=".txt,.csv,.json,.jsonl,.ndjson,.gz,text/plain,application/gzip"
          aria-describedby={`${id}-hint`}
        />
      </div>
      <p>
        <Button submits icon="inbox" off={isReading}>
          {words.read}
        </Button>
      </p>
    </form>
  );
}
