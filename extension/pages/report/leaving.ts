import type { Leaving } from '../../../ui/report/what-leaves.tsx';
import type { Draft } from '../../protocol/reporting.ts';
import { fromBase64 } from '../base64.ts';

/** A page that shows 25 MB of text stands still; whoever wants all of it saves the file. */
const mostShown = 200_000;

/** What the form shows of a draft. */
export function leavingOf(
  { from, subject, source, size, completeness, reporter, to }: Draft,
  organisation: string,
): Leaving {
  // Four characters of base64 are three bytes.
  const beginning = fromBase64(source.slice(0, Math.ceil(mostShown / 3) * 4));
  return {
    sender: from,
    subject,
    size,
    completeness,
    reporter,
    to: to.kind === 'nowhere' ? { kind: 'nobody' } : { ...to, organisation },
    // Mail of another charset shows its odd letters as such: nothing is left out.
    source: new TextDecoder('utf-8').decode(beginning),
    shown: Math.min(beginning.length, size),
  };
}
