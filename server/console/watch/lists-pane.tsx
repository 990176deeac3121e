import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mostListBytes, type ListOutcome } from '../../api/watch.ts';
import type { Outcome } from '../api/outcome.ts';
import { RemoteView } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { watchWords } from '../words/watch-words.ts';
import { ListResult } from './list-result.tsx';
import { ReadLists } from './read-lists.tsx';
import { SourceRow } from './source-row.tsx';
import { UploadForm } from './upload-form.tsx';

/** The right pane while no name is at hand: lists to read, those that are read by themselves, those that were. */
export function ListsPane(): JSX.Element {
  const desk = useDesk();
  const { client, watch } = desk;
  const words = watchWords[useLanguage()];
  const lists = useRemote(() => client.watchLists(), '');
  const load = () => lists.ask(() => client.watchLists());
  const [result, setResult] = useState<Outcome<ListOutcome> | 'reading'>();

  async function read(question: () => Promise<Outcome<ListOutcome>>): Promise<void> {
    if (result === 'reading') return;
    setResult('reading');
    setResult(await question());
    await Promise.all([load(), watch.load()]);
  }

  return (
    <section class="c-pane c-campaign" aria-label={words.lists}>
      <header class="c-head">
        <h2 tabIndex={-1} data-pane-title>
          {words.lists}
        </h2>
        <p class="v-muted">{words.listsLead}</p>
      </header>
      <ListResult result={result} />
      {mayDecide(desk) && (
        <Section title={words.upload}>
          <UploadForm
            isReading={result === 'reading'}
            onFile={(file) => void read(() => (file.size > mostListBytes ? tooLarge : client.uploadList(file)))}
          />
        </Section>
      )}
      <RemoteView remote={lists.now.value} onRetry={() => void load()}>
        {({ sources, read: past }) => (
          <>
            <Section title={words.sources} note={sources.length === 0 ? words.noSources : words.sourcesLead}>
              {sources.length > 0 && (
                <ul role="list" class="c-list-sources">
                  {sources.map((source) => (
                    <SourceRow
                      key={source.name}
                      source={source}
                      mayChange={mayDecide(desk)}
                      onSchedule={(on) => lists.ask(() => client.scheduleSource(source.name, on))}
                      onRead={() => void read(() => client.readSource(source.name))}
                    />
                  ))}
                </ul>
              )}
            </Section>
            <Section title={words.history}>
              <ReadLists lists={past} />
            </Section>
          </>
        )}
      </RemoteView>
    </section>
  );
}

/** What the server would say once all of it has come. */
const tooLarge = Promise.resolve<Outcome<ListOutcome>>({
  ok: true,
  value: { outcome: 'refused', because: 'too-large' },
});
