import type { PageView } from '../../../extension/webmail/adapter.ts';
import type { PageFactName } from '../../../extension/webmail/page-facts.ts';

/** How a webmail's server answers in a test. */
export type Server = (path: string, options: RequestInit) => Response | Promise<Response>;

/** A page as an adapter sees it, without the document where none is needed. */
export function viewWith(
  server: Server,
  url = 'https://webmail.example/mail/',
  facts: Readonly<Partial<Record<PageFactName, string>>> = {},
  page: Document = { cookie: '' } as Document,
): PageView {
  return {
    document: page,
    url: new URL(url),
    fetch: async (path, options = {}) => server(path, options),
    pageFact: (name) => Promise.resolve(facts[name]),
  };
}
