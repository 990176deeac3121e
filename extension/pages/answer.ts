import { useCallback, useEffect, useState } from 'preact/hooks';

/** What came of asking the background: not yet, an answer, or none. */
export type Asked<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly why: string };

/** Asks when the page opens; `again` asks anew, keeping what is shown until the new answer is there. */
export function useAnswer<Answer>(ask: () => Promise<Answer>): {
  readonly asked: Asked<Answer>;
  readonly again: () => void;
  /** Puts an answer that came another way in its place. */
  readonly put: (answer: Answer) => void;
} {
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'waiting' });
  const put = useCallback((answer: Answer) => setAsked({ state: 'answered', answer }), []);
  const again = useCallback(() => {
    ask().then(put, (error: unknown) => setAsked({ state: 'failed', why: messageOf(error) }));
  }, [ask]);
  useEffect(again, [again]);
  return { asked, again, put };
}

/** What an error says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
