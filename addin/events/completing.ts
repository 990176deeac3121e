/** As much of an event of Outlook's as matters here. */
export interface OutlookEvent<Options> {
  readonly completed: (options?: Options) => void;
}

/** Milliseconds that a check before sending may take: Outlook itself loses patience at five seconds, loading included. */
export const sendLimit = 3_000;

/**
 * Runs a handler so that its event is completed exactly once: with what the handler gives, or with `otherwise` when that throws,
 * rejects, takes longer than `limit` or is nothing that Outlook takes. What comes later is dropped.
 */
export function completing<Options>(
  event: OutlookEvent<Options>,
  limit: number,
  otherwise: () => Options,
  handle: () => Promise<Options>,
): void {
  let isOpen = true;
  const complete = (options: Options): void => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(timer);
    try {
      event.completed(options);
    } catch {
      // Outlook refuses an answer by throwing, and goes on waiting, for five minutes.
      event.completed(otherwise());
    }
  };
  // A mistake of ours must not hold anybody's mail.
  const fail = (): void => complete(otherwise());
  const timer = setTimeout(fail, limit);
  try {
    handle().then(complete, fail);
  } catch {
    fail();
  }
}
