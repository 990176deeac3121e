import { Refused, type Calls } from './calls.ts';

/** `Office.NotificationMessages` of one message, with its documented limits. */
export function notificationsOf(
  calls: Calls,
  most: number,
): {
  readonly shown: ReadonlyMap<string, { readonly message: string }>;
  readonly api: object;
} {
  const shown = new Map<string, { readonly message: string }>();
  const check = (
    key: string,
    given: { readonly type: string; readonly message: string; readonly icon?: string; readonly persistent?: boolean },
  ): void => {
    if (key.length > 32) throw new Refused(9000, 'KeyTooLong');
    if (given.message.length > 150) throw new Refused(9000, 'MessageTooLong');
    const hasLook = given.icon !== undefined || given.persistent !== undefined;
    if (given.type !== 'informationalMessage' && hasLook) throw new Refused(9000, 'ArgumentException');
    if (given.type === 'informationalMessage' && given.icon === undefined) throw new Refused(9000, 'IconMissing');
  };
  const api = {
    addAsync: (key: string, given: { readonly type: string; readonly message: string }, ...rest: unknown[]) =>
      calls.answer('notificationMessages.addAsync', rest, () => {
        check(key, given);
        if (shown.has(key)) throw new Refused(9014, 'DuplicateKey');
        if (shown.size >= most) throw new Refused(9009, 'TooManyNotifications');
        shown.set(key, given);
      }),
    removeAsync: (key: string, ...rest: unknown[]) =>
      calls.answer('notificationMessages.removeAsync', rest, () => {
        if (!shown.delete(key)) throw new Refused(9015, 'NoSuchKey');
      }),
    replaceAsync: (key: string, given: { readonly type: string; readonly message: string }, ...rest: unknown[]) =>
      calls.answer('notificationMessages.replaceAsync', rest, () => {
        check(key, given);
        shown.set(key, given);
      }),
  };
  return { shown, api };
}
