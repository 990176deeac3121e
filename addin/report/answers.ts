import * as v from 'valibot';
import { answerSchema, type Answer } from '../../core/report/answer.ts';
import type { Parcel, Parcels } from './parcels.ts';
import type { ReportServer } from './posted.ts';

/** A report of this mailbox and where it stands: `undefined` while it has not left. */
export interface ListedReport {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly subject: string;
  readonly answer: Answer | undefined;
}

/** Reports asked about at once; older ones keep what was last heard of them. */
const mostAsked = 10;

/** Asks the server what became of a report, by its receipt; `undefined` when it does not say. */
export type AskServer = (receipt: string) => Promise<Answer | undefined>;

/** The reports of a mailbox, newest first, each with the team's answer as far as there is one; an answer is kept. */
export async function listReports(mailbox: string, parcels: Parcels, ask: AskServer): Promise<readonly ListedReport[]> {
  const known = await parcels.of(mailbox);
  const open = known.filter(({ body, answer }) => body === undefined && answer?.status !== 'answered');
  const asked = new Set(open.slice(0, mostAsked).map(({ id }) => id));
  return Promise.all(
    known.map(async (parcel) => listed(asked.has(parcel.id) ? await heard(parcel, parcels, ask) : parcel)),
  );
}

async function heard(parcel: Parcel, parcels: Parcels, ask: AskServer): Promise<Parcel> {
  const answer = await ask(parcel.receipt);
  if (answer === undefined) return parcel;
  const answered = { ...parcel, answer };
  await parcels.keep(answered);
  return answered;
}

function listed({ id, at, subject, body, answer }: Parcel): ListedReport {
  return { id, at, subject, answer: body === undefined ? (answer ?? { status: 'received', at }) : undefined };
}

/** Asks the report server over the network. Whatever it says is checked. */
export function askOverNetwork({ address }: ReportServer): AskServer {
  return async (receipt) => {
    try {
      const response = await fetch(`${address}/api/v1/reports/${receipt}`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!response.ok) return undefined;
      const { success, output } = v.safeParse(answerSchema, await response.json());
      return success ? output : undefined;
    } catch {
      // No network, or no JSON: what is known already stands.
      return undefined;
    }
  };
}
