import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { notificationWords } from './notification-words.ts';

/** Whether Vigie may call people back to a mailbox that is about to be closed, and the button that allows it. */
export function NotificationGrant({
  allowed,
  language,
  onAllow,
}: {
  readonly allowed: boolean;
  readonly language: Language;
  readonly onAllow: () => void;
}): JSX.Element {
  const words = notificationWords[language];
  if (allowed) {
    return (
      <p class="p-check">
        <Icon name="check" />
        <span>{words.allowed}</span>
      </p>
    );
  }
  return (
    <div class="p-ask">
      <p class="v-muted">{words.lead}</p>
      <div class="v-row">
        <Button onPress={onAllow}>{words.allow}</Button>
      </div>
    </div>
  );
}
