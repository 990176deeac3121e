/** What came of asking Outlook. `silent`: it never called back, as it happens with S/MIME, IRM and shared mailboxes. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly why: Refusal;
      /** For diagnostics: `9020 GenericResponseError`. */ readonly detail: string;
    };

/** Why Outlook did not answer: it has no such call, it said no, or it said nothing. */
export type Refusal = 'absent' | 'refused' | 'silent';

/** Milliseconds that one call may take; `long` is for what has to come from the server, such as a whole source. */
export const patience = { short: 5_000, long: 12_000 } as const;

/**
 * Calls Outlook and answers once, whatever it does: `ask((done) => item.getAsFileAsync(done), patience.long)`.
 * The one place that knows how Office calls back.
 */
export function ask<Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
  limit: number = patience.short,
): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, why: 'silent', detail: `${limit} ms` }), limit);
    const answer = (given: Answer<Value>): void => {
      clearTimeout(timer);
      resolve(given);
    };
    try {
      call(({ status, value, error }) => {
        // The enumeration itself is missing from some runtimes; its values are these words.
        if (String(status) === 'succeeded') answer({ ok: true, value });
        else answer({ ok: false, why: 'refused', detail: detailOf(error) });
      });
    } catch (error) {
      answer({ ok: false, why: 'refused', detail: detailOf(error) });
    }
  });
}

/** What stands for a call that this Outlook does not have. */
export const absent = { ok: false, why: 'absent', detail: '' } as const;

/** The requirement sets that Vigie asks for by name. */
export type MailboxSet = '1.5' | '1.6' | '1.7' | '1.8' | '1.14' | '1.16';

/** Whether this Outlook says that it has a requirement set. The manifest's floor is lower, so that it installs everywhere. */
export function supports(set: MailboxSet): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', set);
  } catch {
    // Requirements are missing from some event runtimes, which then must do with the floor.
    return false;
  }
}

/** Where this page runs: in an Outlook, or in a browser of its own. */
export type Place = 'outlook' | 'alone';

/** Waits for office.js to say where the page runs; a page that office.js never reached is one of its own. */
export function whenReady(limit: number = patience.long): Promise<Place> {
  return new Promise((resolve) => {
    if (typeof Office === 'undefined') {
      resolve('alone');
      return;
    }
    const timer = setTimeout(() => resolve('alone'), limit);
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      // Outside every Office, host is null, whatever its type says.
      resolve(String(host) === 'Outlook' ? 'outlook' : 'alone');
    });
  });
}

/** Code and name say which failure it is; a message may hold an address. */
function detailOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, name } = error as Partial<Office.Error>;
  return [code, name].filter((part) => part !== undefined).join(' ');
}
