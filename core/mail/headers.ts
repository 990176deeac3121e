import { decodeWords } from 'postal-mime';

/** One header line, unfolded: its name in lower case, its value as it came. */
export interface Header {
  readonly key: string;
  readonly value: string;
}

/** Longest value that is decoded. */
const valueLimit = 20_000;

/** Value of the topmost header of a name, or empty: `headerOf(headers, 'message-id')`. */
export function headerOf(headers: readonly Header[], name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? '';
}

/** Values of all headers of a name, from the top down. */
export function headersOf(headers: readonly Header[], name: string): readonly string[] {
  return headers.filter(({ key }) => key === name).map(({ value }) => value);
}

/** Text of an unstructured header such as Subject: encoded words decoded, white space collapsed. */
export function decodeHeader(value: string): string {
  return decodeWords(value.slice(0, valueLimit)).replace(/\s+/gu, ' ').trim();
}
