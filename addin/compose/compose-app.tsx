import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
  /** Calls when a recipient was added or taken away. */
  readonly onChanged: (changed: () => void) => void;
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
  const [checked, setChecked] = useState<Checked>();
  const cover = useIdleCover(idle);
  const look = async (): Promise<void> => {
    cover.noteActivity();
    setChecked(await ports.check());
  };
  useEffect(() => {
    void look();
    ports.onChanged(() => void look());
  }, [ports]);
  useEffect(() => {
    if (cover.isCovered) setChecked(undefined);
  }, [cover.isCovered]);
  const words = paneTexts(language).compose;
  if (cover.isCovered) {
    const resume = (): void => {
      cover.resume();
      void look();
    };
    return <Cover language={language} onResume={resume} />;
  }
  const again = (
    <Button look="plain" icon="refresh" onPress={() => void look()}>
      {words.again}
    </Button>
  );
  return (
    <Frame language={language} action={again}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="v-spoken" role="status">
        {checked?.extent === 'nothing' ? words.unread : checked?.card.title}
      </p>
      {checked && <AboutDraft checked={checked} language={language} />}
    </Frame>
  );
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
