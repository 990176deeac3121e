import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IdlePolicy } from '../../core/idle/idle-phase.ts';
import type { OutgoingCard } from '../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cover } from '../idle/cover.tsx';
import { useIdleCover } from '../idle/use-idle-cover.ts';
import { Frame } from '../pane/frame.tsx';
import { paneTexts } from '../texts/of-language.ts';
import { OutgoingFindings } from './outgoing-findings.tsx';
import type { DraftReading } from './read-draft.ts';

/** What was found in the message being written. */
export interface Checked {
  readonly card: OutgoingCard;
  readonly extent: DraftReading['extent'];
}

/** What the compose pane needs of Outlook. */
export interface ComposePorts {
  /** `undefined` where nothing is being written. */
  readonly check: () => Promise<Checked | undefined>;
  /** Calls when a recipient was added or taken away, and with `another` when another message is being written than before. */
  readonly onChanged: (changed: (what: 'recipients' | 'another') => void) => void;
}

/** The pane beside a message that is being written. */
export function ComposeApp({
  language,
  idle,
  ports,
}: {
  readonly language: Language;
  readonly idle: IdlePolicy | undefined;
  readonly ports: ComposePorts;
}): JSX.Element {
  const [checked, setChecked] = useState<Checked | 'nothing' | undefined>();
  const cover = useIdleCover(idle);
  const generation = useRef(0);
  const forget = (): void => {
    generation.current += 1;
    setChecked(undefined);
  };
  const look = useRef<() => Promise<void>>(() => Promise.resolve());
  look.current = async () => {
    cover.noteActivity();
    if (cover.isCovered) return;
    generation.current += 1;
    const mine = generation.current;
    const found = await ports.check();
    // What was found before the last change, or in another message, is no longer true.
    if (mine === generation.current) setChecked(found ?? 'nothing');
  };
  useEffect(() => {
    ports.onChanged((what) => {
      if (what === 'another') forget();
      void look.current();
    });
  }, [ports]);
  useEffect(() => {
    if (cover.isCovered) forget();
    else void look.current();
  }, [cover.isCovered]);
  const words = paneTexts(language).compose;
  if (cover.isCovered) return <Cover language={language} isInOutlook onResume={cover.resume} />;
  const again = (
    <Button look="plain" icon="refresh" onPress={() => void look.current()}>
      {words.again}
    </Button>
  );
  return (
    <Frame language={language} action={again}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="v-spoken" role="status">
        {spokenOf(checked, language)}
      </p>
      {checked === 'nothing' ? (
        <EmptyState icon="letterOpen" title={words.nothing.title}>
          {words.nothing.lead}
        </EmptyState>
      ) : checked ? (
        <AboutDraft checked={checked} language={language} />
      ) : (
        <p>{paneTexts(language).reading}</p>
      )}
    </Frame>
  );
}

/** What a screen reader says of a check that was made. */
function spokenOf(checked: Checked | 'nothing' | undefined, language: Language): string {
  const words = paneTexts(language).compose;
  if (checked === undefined || checked === 'nothing') return '';
  return checked.extent === 'nothing' ? words.unread : checked.card.title;
}

function AboutDraft({
  checked: { card, extent },
  language,
}: {
  readonly checked: Checked;
  readonly language: Language;
}): JSX.Element {
  const words = paneTexts(language).compose;
  if (extent === 'nothing') return <Notice kind="caution" title={words.unread} />;
  return (
    <>
      {card.attention === 'none' ? (
        <EmptyState icon="check" title={words.none.title}>
          {words.none.lead}
        </EmptyState>
      ) : (
        <OutgoingFindings card={card} language={language} />
      )}
      {extent === 'part' && <Notice kind="note" title={words.partly} />}
    </>
  );
}
