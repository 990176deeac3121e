import { callsWith, Refused, type Calls, type Faults } from './calls.ts';
import { clients, has, type Client, type ClientName } from './clients.ts';
import type { FakeAddress, FakeDraft, FakeItem, FakeMessage } from './fake-item.ts';
import { notificationsOf } from './notifications.ts';

/** What is imitated. */
export interface FakeOptions {
  readonly client: ClientName;
  readonly items: readonly FakeItem[];
  /** The index of what is selected at first; none when left out. */
  readonly selected?: number;
  readonly faults?: Faults;
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
  language = 'fr-FR',
}: FakeOptions): FakeOutlook {
  const client: Client = clients[name];
  const calls = callsWith(faults, client.atOnce);
  const actions = new Map<string, Handler>();
  const changed: Handler[] = [];
  const forms: object[] = [];
  let current = selected;
  const objects = items.map((item, index) => {
    const notifications = notificationsOf(calls, client.notifications);
    const stillSelected = (): void => {
      // What was asked of an item that is no longer selected fails, or answers for the wrong one: here it fails.
      if (current !== index) throw new Refused(9020, 'GenericResponseError');
    };
    const api = item.mode === 'read' ? readApi(item, calls, client, stillSelected) : composeApi(item, calls, client);
    return { api: { ...api, notificationMessages: notifications.api }, notifications };
  });

  const mailbox = {
    get item() {
      return current === undefined ? null : objects[current]?.api;
    },
    diagnostics: { hostName: client.hostName, hostVersion: '16.0.1' },
    userProfile: {
      displayName: 'Marie Dupont',
      emailAddress: 'marie.dupont@ac-montpellier.fr',
      accountType: 'enterprise',
    },
    ...(has(client, '1.5') && {
      addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) =>
        calls.answer('addHandlerAsync', rest, () => {
          if (type === 'olkItemSelectedChanged') changed.push(handler);
        }),
    }),
    ...(has(client, '1.6') && { displayNewMessageForm: (form: object) => void forms.push(form) }),
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
    EventType: { ItemChanged: 'olkItemSelectedChanged' },
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

/** What Outlook shows of an answer to an event has limits; what is longer is an error of the add-in. */
function checkAnswer(options: unknown): void {
  const { errorMessage = '', cancelLabel = '' } = (options ?? {}) as { errorMessage?: string; cancelLabel?: string };
  if (errorMessage.length > 500) throw new Refused(9000, 'ErrorMessageTooLong');
  if (cancelLabel.length > 20) throw new Refused(9000, 'CancelLabelTooLong');
}

function readApi(item: FakeMessage, calls: Calls, client: Client, stillSelected: () => void): object {
  const later = (name: string, given: readonly unknown[], value: () => unknown): void =>
    calls.answer(name, given, () => {
      stillSelected();
      return value();
    });
  const isMobile = client.notifications === 1;
  return {
    itemType: 'message',
    itemId: item.itemId,
    from: recipient(item.from),
    sender: recipient(item.sender),
    to: item.to.map(recipient),
    cc: item.cc.map(recipient),
    subject: item.subject,
    internetMessageId: item.internetMessageId,
    dateTimeCreated: new Date(item.created),
    attachments: item.attachments.map((each) => ({ ...each, base64: undefined, attachmentType: 'file' })),
    body: {
      getAsync: (type: string, ...rest: unknown[]) =>
        later('body.getAsync', rest, () => (type === 'html' ? item.html : item.text)),
    },
    ...(has(client, '1.8') &&
      !isMobile && {
        getAllInternetHeadersAsync: (...rest: unknown[]) =>
          later('getAllInternetHeadersAsync', rest, () => item.headers),
        getAttachmentContentAsync: (id: string, ...rest: unknown[]) =>
          later('getAttachmentContentAsync', rest, () => {
            const found = item.attachments.find((each) => each.id === id);
            if (!found) throw new Refused(9008, 'InvalidAttachmentId');
            return { content: found.base64, format: 'base64' };
          }),
      }),
    ...(has(client, '1.14') && {
      getAsFileAsync: (...rest: unknown[]) => later('getAsFileAsync', rest, () => item.source),
    }),
  };
}

function composeApi(item: FakeDraft, calls: Calls, client: Client): object {
  const field = (name: 'to' | 'cc' | 'bcc'): object => ({
    getAsync: (...rest: unknown[]) => calls.answer(`${name}.getAsync`, rest, () => item[name].map(recipient)),
  });
  return {
    itemType: 'message',
    to: field('to'),
    cc: field('cc'),
    bcc: field('bcc'),
    subject: { getAsync: (...rest: unknown[]) => calls.answer('subject.getAsync', rest, () => item.subject) },
    body: {
      getAsync: (_type: string, ...rest: unknown[]) =>
        calls.answer('body.getAsync', rest, () => {
          const options = rest.find((each) => typeof each === 'object') as { readonly bodyMode?: number } | undefined;
          const onlyReply = options?.bodyMode === 1 && client.platform === 'OfficeOnline';
          return onlyReply ? (item.currentReply ?? item.text) : item.text;
        }),
    },
  };
}

function recipient(address: FakeAddress): object {
  return { ...address, recipientType: 'user', appointmentResponse: undefined };
}
