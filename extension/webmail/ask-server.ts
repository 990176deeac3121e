import type { Failure, MessageSource, PageView } from './adapter.ts';

/** Most that is read of one answer: a mail of 25 MB is 36 MB in base64, and nothing that is more can be reported. */
export const answerLimit = 64 * 2 ** 20;

/** What a webmail's server is asked for. */
export interface Question {
  /** For the diagnostics page: `the source by viewsource`. */
  readonly step: string;
  /** From the page's address on: `?_task=mail&_action=viewsource&_uid=6`. */
  readonly path: string;
  /** Beginnings of the content types that are an answer: `['message/rfc822']`. A log-in page is text/html. */
  readonly types: readonly string[];
  readonly signal?: AbortSignal;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer of the kind that was asked for, or which step failed and why. */
export type Answer = { readonly kind: 'answer'; readonly bytes: Uint8Array } | Failure;

/** Asks the webmail's own server within the page's session. */
export async function askServer(view: PageView, question: Question): Promise<Answer> {
  const { step, path, types, signal, method = 'GET', headers, body } = question;
  const failed = (why: string): Failure => ({ kind: 'failed', step, why });
  try {
    const response = await view.fetch(path, {
      method,
      ...(signal && { signal }),
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    });
    if (!response.ok) return failed(`HTTP ${response.status}`);
    const type = (response.headers.get('content-type') ?? '').toLowerCase();
    if (!types.some((wanted) => type.startsWith(wanted))) {
      return failed(
        type.startsWith('text/html') ? 'a page instead: the session may be over' : `it is ${shortened(type)}`,
      );
    }
    const bytes = await bytesOf(response);
    return bytes ? { kind: 'answer', bytes } : failed(`more than ${answerLimit / 2 ** 20} MB`);
  } catch (error) {
    // No network, a redirection to another host, the page left: expected, and told by the name of the error alone.
    return failed(error instanceof Error ? error.name : 'no answer');
  }
}

/** Asks for the source of a message: what does not begin as one is a failure, whatever its type says. */
export async function askForSource(view: PageView, question: Question): Promise<MessageSource> {
  const answer = await askServer(view, question);
  if (answer.kind === 'failed') return answer;
  return sourceFrom(question.step, answer.bytes);
}

/** A source, if it begins as a message does: with the name of a header field. */
export function sourceFrom(step: string, bytes: Uint8Array): MessageSource {
  if (!/^[!-9;-~]{1,80}[ \t]*:/u.test(textOf(bytes.subarray(0, 100)))) {
    return { kind: 'failed', step, why: 'it does not begin as a message does' };
  }
  return { kind: 'raw', bytes };
}

/** The JSON of an answer, after a guard like `while(1);`; `undefined` if it is none. */
export function jsonOf({ bytes }: { readonly bytes: Uint8Array }): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text.slice(/^\s*(?:while\s*\(1\);|\)\]\}',?|for\s*\(;;\);)?/u.exec(text)?.[0].length ?? 0));
  } catch {
    // A log-in page or half an answer; the caller names the step that failed.
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A type as a stranger's server wrote it goes to the diagnostics page: short, and nothing but its letters. */
function shortened(type: string): string {
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}/u.exec(type)?.[0] ?? 'of no type';
}

async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    if (declared > answerLimit || length > answerLimit) {
      await reader.cancel();
      return undefined;
    }
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    chunks.push(value);
    length += value.length;
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
