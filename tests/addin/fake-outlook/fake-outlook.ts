import { callsWith, Refused, type Calls, type Faults } from './calls.ts';
import { clients, has, type Client, type ClientName } from './clients.ts';
import { checkAnswer } from './event-answers.ts';
import type { FakeAddress, FakeItem } from './fake-item.ts';
import { composeApi, readApi } from './item-apis.ts';
import { checkForm } from './message-form.ts';
import { notificationsOf } from './notifications.ts';

/** What is imitated. */
export interface FakeOptions {
  readonly client: ClientName;
  readonly items: readonly FakeItem[];
  /** The index of what is selected at first; none when left out. */
  readonly selected?: number;
  readonly faults?: Faults;
  /** Whose mailbox it is. */
  readonly mailbox?: string;
  /** `fr-FR` unless told otherwise. */
  readonly language?: string;
}

/** What became of an event that was handed to a handler. */
export interface EventOutcome {
  /** What each call of `completed` was given: one, if all is well. */
  readonly completions: unknown[];
}

/** An Outlook of our own, and what a test does with it. */
export interface FakeOutlook {
  /** What stands as the global `Office`. */
  readonly Office: object;
  readonly calls: Calls;
  /** Selects another item, or none; `quietly` as Outlook sometimes does, without telling. */
  readonly select: (index: number | undefined, quietly?: boolean) => void;
  /** Puts another list of recipients into a message being written, and tells of it. */
  readonly address: (index: number, to: readonly FakeAddress[]) => void;
  /** Calls the handler that was associated with a name of the manifest. */
  readonly raise: (functionName: string, event?: object) => EventOutcome;
  /** Names that were associated. */
  readonly associated: () => readonly string[];
  /** What stands on the selected message. */
  readonly notifications: () => ReadonlyMap<string, { readonly message: string }>;
  /** Windows to write in that were opened. */
  readonly forms: readonly object[];
}

type Handler = (event: object) => void;

/** Makes an Outlook with its documented limits. */
export function fakeOutlook({
  client: name,
  items,
  selected,
  faults = {},
  mailbox: address = 'marie.dupont@ac-montpellier.fr',
  language = 'fr-FR',
}: FakeOptions): FakeOutlook {
  const client: Client = clients[name];
  const calls = callsWith(faults, client.atOnce);
  const actions = new Map<string, Handler>();
  const changed: Handler[] = [];
  const forms: object[] = [];
  const addressees = new Map<number, readonly FakeAddress[]>();
  const addressed: { readonly index: number; readonly handler: Handler }[] = [];
  let current = selected;
  const objects = items.map((item, index) => {
    const notifications = notificationsOf(calls, client.notifications);
    const stillSelected = (): void => {
      // What was asked of an item that is no longer selected fails, or answers for the wrong one: here it fails.
      if (current !== index) throw new Refused(9020, 'GenericResponseError');
    };
    const api =
      item.mode === 'read'
        ? readApi(item, calls, client, stillSelected)
        : composeApi(item, calls, client, {
            to: () => addressees.get(index) ?? item.to,
            onRecipients: (handler) => void addressed.push({ index, handler }),
          });
    return { api: { ...api, notificationMessages: notifications.api }, notifications };
  });

  const mailbox = {
    get item() {
      return current === undefined ? null : objects[current]?.api;
    },
    diagnostics: { hostName: client.hostName, hostVersion: '16.0.1' },
    userProfile: {
      displayName: 'Marie Dupont',
      emailAddress: address,
      accountType: 'enterprise',
    },
    ...(has(client, '1.5') && {
      addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) =>
        calls.answer('addHandlerAsync', rest, () => {
          if (type === 'olkItemSelectedChanged') changed.push(handler);
        }),
    }),
    ...(has(client, '1.6') && {
      displayNewMessageForm: (form: object) => {
        checkForm(form);
        forms.push(form);
      },
    }),
  };
  const Office = {
    onReady: (then?: (ready: object) => void) => {
      const ready = { host: 'Outlook', platform: client.platform, addin: {} };
      then?.(ready);
      return Promise.resolve(ready);
    },
    actions: { associate: (action: string, handler: Handler) => void actions.set(action, handler) },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Html: 'html', Text: 'text' },
    EventType: { ItemChanged: 'olkItemSelectedChanged', RecipientsChanged: 'olkRecipientsChanged' },
    MailboxEnums: {
      MoveSpamItemTo: { NoMove: 'noMove', JunkFolder: 'junkFolder' },
      SendModeOverride: { PromptUser: 'promptUser' },
      BodyMode: { FullBody: 0, HostConfig: 1 },
      ItemNotificationMessageType: { InformationalMessage: 'informationalMessage', ErrorMessage: 'errorMessage' },
    },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      platform: client.platform,
      partitionKey: 'fake-partition',
      requirements: { isSetSupported: (set: string, least = '1.1') => set === 'Mailbox' && has(client, least) },
      mailbox,
    },
  };
  return {
    Office,
    calls,
    select(index, quietly = false) {
      current = index;
      if (!quietly) for (const handler of changed) handler({ type: 'olkItemSelectedChanged' });
    },
    address(index, to) {
      addressees.set(index, to);
      for (const each of addressed) if (each.index === index) each.handler({ type: 'olkRecipientsChanged' });
    },
    raise(functionName, event = {}) {
      const outcome: EventOutcome = { completions: [] };
      const handler = actions.get(functionName);
      if (handler === undefined) throw new Error(`Nothing is associated with ${functionName}`);
      const completed = (options: unknown): void => {
        checkAnswer(options);
        outcome.completions.push(options);
      };
      handler({ ...event, completed });
      return outcome;
    },
    associated: () => [...actions.keys()],
    notifications: () => (current === undefined ? new Map() : (objects[current]?.notifications.shown ?? new Map())),
    forms,
  };
}
