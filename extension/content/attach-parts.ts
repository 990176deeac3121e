import type { ContentPart, WebmailPage } from './part.ts';

/** Attaches each part; one that throws is told, and the others are attached all the same. */
export function attachParts(
  parts: readonly ContentPart[],
  page: WebmailPage,
  attach: (part: ContentPart) => void,
): void {
  for (const part of parts) {
    try {
      attach(part);
    } catch (error) {
      page.fault(part.name, error);
    }
  }
}
