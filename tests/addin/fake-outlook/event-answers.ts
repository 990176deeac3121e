import { Refused } from './calls.ts';

/** As much of an answer to an event as has limits. */
interface Answer {
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly moveItemTo?: string;
  readonly commandId?: string;
  readonly showPostProcessingDialog?: { readonly title?: string; readonly description?: string };
}

const places = new Set(['noMove', 'junkFolder', 'deletedItemsFolder', 'customFolder']);

/** What Outlook takes as an answer to an event; the rest it refuses by throwing, and the event stays open. */
export function checkAnswer(options: unknown): void {
  const {
    errorMessage = '',
    cancelLabel = '',
    moveItemTo,
    commandId,
    showPostProcessingDialog,
  } = (options ?? {}) as Answer;
  if (errorMessage.length > 500) throw new Refused(9000, 'ErrorMessageTooLong');
  if (cancelLabel.length > 20) throw new Refused(9000, 'CancelLabelTooLong');
  if (moveItemTo === undefined) return;
  if (!places.has(moveItemTo)) throw new Refused(9000, 'NoSuchFolder');
  // A pane can be opened after a report only where the message stays.
  if (commandId !== undefined && moveItemTo !== 'noMove') throw new Refused(9000, 'CommandNeedsNoMove');
  const { title = '', description = '' } = showPostProcessingDialog ?? {};
  if (title === '' || description === '') throw new Refused(9000, 'EmptyDialog');
}
