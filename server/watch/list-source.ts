/** A list that the configuration names: what is fetched comes from these addresses and from nowhere else. */
export interface ListSource {
  /** `afnic`. */
  readonly name: string;
  /** With the day left open: `https://registry.example/{yyyy}{mm}{dd}_CREA_fr.txt`. */
  readonly address: string;
}

const mostSources = 20;

/** Reads `afnic=https://… certs=https://…`; `undefined` where that is not what it says. */
export function readListSources(text: string): readonly ListSource[] | undefined {
  const sources: ListSource[] = [];
  for (const part of text.split(/\s+/u).filter(Boolean)) {
    const [, name, address] = /^([a-z0-9][a-z0-9-]{0,39})=(\S{1,500})$/u.exec(part) ?? [];
    if (name === undefined || address === undefined || sources.some((each) => each.name === name)) return undefined;
    const source = { name, address };
    if (!mayBeFetched(addressOn(source, '2026-01-31'))) return undefined;
    sources.push(source);
  }
  return sources.length > mostSources ? undefined : sources;
}

/** Where a source has the list of a day: `2026-11-22`. */
export function addressOn({ address }: ListSource, day: string): URL | undefined {
  const [year = '', month = '', date = ''] = day.split('-');
  const text = address.replaceAll('{yyyy}', year).replaceAll('{mm}', month).replaceAll('{dd}', date);
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a source has a list for each day, and not one that it writes anew. */
export function hasDays({ address }: ListSource): boolean {
  return address.includes('{dd}');
}

/** Whether an address is one to fetch from: encrypted, or on this very machine; without a password in it. */
export function mayBeFetched(url: URL | undefined): url is URL {
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);
