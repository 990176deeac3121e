import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { paths } from '../../api/paths.ts';
import { askText } from '../api/ask-text.ts';
import { RemoteView } from '../parts/remote-view.tsx';
import { useLanguage } from '../state/desk.ts';
import { remoteBox } from '../state/remote.ts';
import { evidenceWords } from '../words/evidence-words.ts';

/** The mail as it came, once somebody asks for it: every look is written down. */
export function SourceTab({ report }: { readonly report: string }): JSX.Element {
  const words = evidenceWords[useLanguage()];
  const source = useMemo(() => remoteBox<string>(), [report]);
  const load = (): void => void source.ask(() => askText(paths.source(report)));
  return (
    <div class="v-stack">
      <RemoteView
        remote={source.now.value}
        onRetry={load}
        none={
          <>
            <p>{words.sourceNote}</p>
            <p>
              <Button icon="eye" onPress={load}>
                {words.showSource}
              </Button>
            </p>
          </>
        }
      >
        {(text) => <pre class="c-source">{text}</pre>}
      </RemoteView>
    </div>
  );
}
