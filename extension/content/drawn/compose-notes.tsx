import { render } from 'preact';
import type { OutgoingReason } from '../../../core/outgoing/texts/outgoing-card.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { JudgedWritten } from '../compose/judge-written.ts';
import type { WebmailPage } from '../part.ts';
import type { Composer } from '../../webmail/adapter.ts';
import { isolated, type Isolated } from './isolated.ts';

/** Words beside the fields of a message being written. */
export interface ComposeNotes {
  /** What is thought of it now; takes away what was thought before. */
  readonly show: (judged: JudgedWritten) => void;
  readonly erase: () => void;
}

const fields = ['recipients', 'subject', 'body'] as const;
type Field = (typeof fields)[number];

/** The notes of one composer; `correct` puts the address that was meant in place. */
export function composeNotes(
  composer: Composer,
  { view, greeting, fault }: WebmailPage,
  correct: (judged: JudgedWritten, reason: OutgoingReason) => Promise<boolean>,
): ComposeNotes {
  const places = new Map<Field, Isolated>();
  const placeOf = (field: Field): Isolated => {
    const had = places.get(field);
    if (had) return had;
    const made = isolated(view.document, 'vigie-note', 'block', greeting.language);
    places.set(field, made);
    return made;
  };
  const showIn = (field: Field, judged: JudgedWritten): void => {
    const reasons = judged.card.reasons.filter(({ at }) => fieldOf(at) === field);
    if (reasons.length === 0 && !places.has(field)) return;
    const { host, inside } = placeOf(field);
    render(
      reasons.map((reason) => (
        <div class="v-compose-note" key={reason.text}>
          <Notice kind={reason.strength === 'weak' ? 'note' : 'caution'} title={reason.text} live>
            {reason.correction && (
              <Button
                onPress={() => void correct(judged, reason).catch((error: unknown) => fault('compose-guard', error))}
              >
                {reason.correction.label}
              </Button>
            )}
          </Notice>
        </div>
      )),
      inside,
    );
    if (reasons.length === 0) host.remove();
    else putAfter(composer.place(field), host);
  };
  return {
    show: (judged) => fields.forEach((field) => showIn(field, judged)),
    erase() {
      for (const { host, inside } of places.values()) {
        render(undefined, inside);
        host.remove();
      }
    },
  };
}

function fieldOf({ in: where }: OutgoingReason['at']): Field {
  return where === 'subject' || where === 'body' ? where : 'recipients';
}

/** A row of a table has its last cell to put something in; nothing may stand between rows. */
function putAfter(place: Element | undefined, host: HTMLElement): void {
  if (!place) return;
  const cell = place.localName === 'tr' ? place.lastElementChild : null;
  if (cell ? host.parentElement === cell : place.nextElementSibling === host) return;
  if (cell) cell.append(host);
  else place.after(host);
}
