/// <reference lib="dom" />
import type { Page } from './browser.ts';

/** An answer to a request that a page made over its own session. */
export interface Fetched {
  readonly status: number;
  /** `message/rfc822` */
  readonly type: string;
  readonly body: Uint8Array;
}

/** Has the page in the tab ask its own server: `fetchInPage(page, '?_task=mail&_action=viewsource&_uid=3')`. */
export async function fetchInPage(
  page: Page,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Fetched> {
  const { status, type, body } = await page.evaluate(
    async (asked) => {
      const response = await fetch(asked.url, { headers: asked.headers });
      const blob = await response.blob();
      // Only JSON leaves the page, and base64 is the densest text that bytes have there.
      const base64 = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,?/u, '')));
        reader.readAsDataURL(blob);
      });
      return { status: response.status, type: response.headers.get('content-type') ?? '', body: base64 };
    },
    { url, headers },
  );
  return { status, type, body: Buffer.from(body, 'base64') };
}
