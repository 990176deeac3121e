import type { ContentPart, WebmailPage } from './part.ts';

/** Attaches each part; one that throws is told, and the others are attached all the same. */
export function attachParts(
  parts: readonly ContentPart[],
  page: WebmailPage,
  attach: (part: ContentPart) => void | Promise<void> | undefined,
): void {
  const attempt = async (part: ContentPart): Promise<void> => attach(part);
  for (const part of parts) {
    attempt(part).catch((error: unknown) => page.fault(part.name, error));
  }
}
