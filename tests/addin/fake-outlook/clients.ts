/** An Outlook that is imitated. */
export interface Client {
  /** The highest Mailbox requirement set that it says it has: `1.14`. */
  readonly set: string;
  /** `Office.context.platform`. */
  readonly platform: 'PC' | 'OfficeOnline' | 'Mac' | 'iOS' | 'Android';
  /** `Office.context.mailbox.diagnostics.hostName`. */
  readonly hostName: string;
  /** Calls answered at once; one more fails. */
  readonly atOnce: number;
  /** Recipients of a field that it tells of. */
  readonly recipients: number;
  /** Notifications that one message may carry. */
  readonly notifications: number;
}

/** The Outlooks of 2026, by the requirement sets that Microsoft lists for them. On-premises Exchange limits every client to 1.5. */
export const clients = {
  'classic Windows': {
    set: '1.16',
    platform: 'PC',
    hostName: 'Outlook',
    atOnce: 3,
    recipients: 1000,
    notifications: 5,
  },
  'classic Windows LTSC 2021': {
    set: '1.9',
    platform: 'PC',
    hostName: 'Outlook',
    atOnce: 3,
    recipients: 500,
    notifications: 5,
  },
  'new Windows': {
    set: '1.16',
    platform: 'OfficeOnline',
    hostName: 'newOutlookWindows',
    atOnce: 3,
    recipients: 1000,
    notifications: 5,
  },
  web: {
    set: '1.16',
    platform: 'OfficeOnline',
    hostName: 'OutlookWebApp',
    atOnce: 3,
    recipients: 1000,
    notifications: 5,
  },
  Mac: { set: '1.14', platform: 'Mac', hostName: 'Outlook', atOnce: 3, recipients: Infinity, notifications: 5 },
  'Mac, classic look': {
    set: '1.8',
    platform: 'Mac',
    hostName: 'Outlook',
    atOnce: 3,
    recipients: 500,
    notifications: 5,
  },
  'on-premises': { set: '1.5', platform: 'PC', hostName: 'Outlook', atOnce: 3, recipients: 500, notifications: 5 },
  mobile: { set: '1.5', platform: 'iOS', hostName: 'OutlookIOS', atOnce: 3, recipients: 100, notifications: 1 },
} as const satisfies Readonly<Record<string, Client>>;

/** `classic Windows`. */
export type ClientName = keyof typeof clients;

/** Whether a client has a set: `1.9` is before `1.14`. */
export function has(client: Client, wanted: string): boolean {
  return minor(client.set) >= minor(wanted);
}

function minor(set: string): number {
  return Number(set.split('.')[1]);
}
