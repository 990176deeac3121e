import type { Url } from '../../../domain/url.ts';
import { either, parameter, under, type Forwarder } from './forwarder.ts';

/** Search engines' and advertisers' addresses that forward to what they name. */
export const searchEngines: readonly Forwarder[] = [
  {
    hosts: ['google.*'],
    target: either(
      under('/url', parameter('q', 'url')),
      under('/amp/', afterAmp),
      under('/aclk', parameter('adurl')),
      under('/local_url', parameter('q')),
      under('/travel/clk', parameter('pcurl')),
      under('/translate', parameter('u')),
    ),
  },
  {
    hosts: ['googleadservices.com', 'googleads.g.doubleclick.net', 'adclick.g.doubleclick.net'],
    target: parameter('adurl'),
  },
  { hosts: ['ad.doubleclick.net'], target: ({ query }) => query },
  { hosts: ['translate.goog'], target: translated },
  { hosts: ['cdn.ampproject.org'], target: ampCached },
  // `u=a1` and base64
  { hosts: ['bing.com'], target: (url) => bingTarget(parameter('u', 'url')(url)) },
  { hosts: ['r.search.yahoo.com', 'rds.yahoo.com'], target: yahooTarget },
  { hosts: ['duckduckgo.com'], target: under('/l/', parameter('uddg')) },
  { hosts: ['yandex.*'], target: under('/clck', parameter('url')) },
  { hosts: ['ecosia.org'], target: parameter('u') },
];

/** `/amp/s/exemple.fr/page`, `s` for https. */
function afterAmp({ path, query }: Url): string {
  const rest = path.slice('/amp/'.length);
  const target = rest.startsWith('s/') ? `https://${rest.slice(2)}` : `http://${rest}`;
  return query === '' ? target : `${target}?${query}`;
}

/** `/c/s/exemple.fr/page` */
function ampCached({ path, query }: Url): string | undefined {
  const [, secure, target] = /^\/[a-z]\/(s\/)?(.+)$/u.exec(path) ?? [];
  if (target === undefined) return undefined;
  return `${secure === undefined ? 'http' : 'https'}://${target}${query === '' ? '' : `?${query}`}`;
}

/** `mon--site-exemple-fr.translate.goog` is `mon-site.exemple.fr`. */
function translated({ host, path, query }: Url): string | undefined {
  if (host?.kind !== 'domain') return undefined;
  const label = host.host.slice(0, -'.translate.goog'.length);
  const name = label.replaceAll('--', ' ').replaceAll('-', '.').replaceAll(' ', '-');
  return `https://${name}${path}${query === '' ? '' : `?${query}`}`;
}

function bingTarget(value: string | undefined): string | undefined {
  return value?.startsWith('a1') === true ? value.slice(2) : value;
}

/** `/_ylt=…/RU=https%3a%2f%2fexemple.fr%2f/RK=2/RS=…` */
function yahooTarget({ path }: Url): string | undefined {
  return path
    .split('/')
    .find((each) => each.startsWith('RU='))
    ?.slice('RU='.length);
}
