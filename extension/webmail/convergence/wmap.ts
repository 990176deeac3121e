import type { Failure, PageView } from '../adapter.ts';
import { askServer } from '../ask-server.ts';
import { cookieOf } from '../cookie.ts';
import { listIn } from './list-notation.ts';

/** A message as Convergence's server knows it. */
export interface WmapId {
  readonly uid: string;
  readonly mailbox: string;
}

/** An answer of the server that began with 0, or why there is none. */
export type WmapAnswer = { readonly kind: 'answer'; readonly fields: readonly unknown[] } | Failure;

/** What is asked of the server. */
export interface WmapQuestion {
  /** For the diagnostics page. */
  readonly step: string;
  /** `msg.mjs` */
  readonly command: string;
  readonly parameters: readonly (readonly [string, string])[];
  readonly signal?: AbortSignal;
}

/** Why a server that is asked for anything does not answer once the session has ended. */
export const sessionOver = 'the session is over';

/** What the two numbers mean that are met. */
const errors: Readonly<Record<string, string>> = { '1101': sessionOver, '18': sessionOver };

/** Asks wmap, the mail protocol of Convergence: an array that begins with an error number, after `while(1);`. */
export async function askWmap(view: PageView, question: WmapQuestion): Promise<WmapAnswer> {
  const { step, command, parameters, signal } = question;
  const asked = new URLSearchParams([['rev', '3'], ['sid', ''], ...parameters.map(([name, value]) => [name, value])]);
  asked.set('token', await tokenOf(view));
  const answer = await askServer(view, {
    step,
    path: `${contextOf(view)}/svc/wmap/${command}?${asked.toString()}`,
    types: ['text/', 'application/json', 'application/javascript', 'application/x-javascript'],
    ...(signal && { signal }),
  });
  if (answer.kind === 'failed') return answer;
  const text = new TextDecoder().decode(answer.bytes);
  const fields = listIn(text.replace(/^\s*while\s*\(1\);/u, ''));
  if (!fields) return { kind: 'failed', step, why: 'the answer is no list' };
  const [error] = fields;
  if (error === 0) return { kind: 'answer', fields };
  return { kind: 'failed', step, why: errors[String(error)] ?? `error ${Number(error)}` };
}

/** Where the application is on its host: `/iwc`, or what its cookie says, `iwc-auth=…:path=/iwc`. */
export function contextOf({ document }: PageView): string {
  return (
    /(?:^|:)path=(?<path>\/[\w-]{1,40})(?::|$)/u.exec(decoded(cookieOf(document, 'iwc-auth')))?.groups?.['path'] ??
    '/iwc'
  );
}

/** In a cookie, `iwc-auth=…:token=XyZ…`, or in the page's own world. */
export async function tokenOf(view: PageView): Promise<string> {
  const cookie = cookieOf(view.document, 'iwc-auth');
  const token = /(?:^|:)token=(?<token>[^:;]{1,200})/u.exec(decoded(cookie))?.groups?.['token'];
  return token ?? (await view.pageFact('convergence-token')) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that is one.
    return text;
  }
}
