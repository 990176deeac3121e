/** Whose state something is: of one mailbox in one webmail, never of the browser. */
export interface Owner {
  /** The webmail's origin, as the browser says it: `https://webmail.ac-montpellier.fr`. */
  readonly webmail: string;
  /** As the page shows it; empty where it does not. */
  readonly mailbox: string;
}

/** Whether two are the same. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  return one.webmail === other.webmail && one.mailbox === other.mailbox;
}

/** Under which name something of an owner is kept. */
export function ownerKey(what: string, { webmail, mailbox }: Owner): string {
  return `${what}:${webmail}:${mailbox}`;
}
