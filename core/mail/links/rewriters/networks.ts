import { either, parameter, under, type Forwarder } from './forwarder.ts';

/** Social networks' and forums' pages for leaving. */
export const networks: readonly Forwarder[] = [
  {
    hosts: ['facebook.com', 'messenger.com', 'instagram.com', 'threads.com', 'threads.net'],
    target: either(under('/l.php', parameter('u')), under('/flx/warn', parameter('u'))),
  },
  {
    hosts: ['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.threads.com', 'l.messenger.com', 'l.wl.co'],
    target: parameter('u'),
  },
  {
    hosts: ['linkedin.com'],
    target: either(under('/redir/', parameter('url')), under('/safety/go', parameter('url'))),
  },
  { hosts: ['youtube.com'], target: under('/redirect', parameter('q')) },
  { hosts: ['slack-redir.net'], target: parameter('url') },
  { hosts: ['steamcommunity.com'], target: under('/linkfilter', parameter('url', 'u')) },
  { hosts: ['vk.com', 'vk.ru'], target: under('/away', parameter('to')) },
  { hosts: ['out.reddit.com', 'exit.sc', 'gate.sc', 'disq.us'], target: parameter('url') },
  { hosts: ['t.umblr.com'], target: parameter('z') },
  { hosts: ['medium.com'], target: under('/r/', parameter('url')) },
  { hosts: ['pinterest.*'], target: under('/offsite', parameter('url')) },
  { hosts: ['href.li', 'anonym.to', 'nullrefer.com'], target: ({ query }) => query },
  { hosts: ['redirect.viglink.com'], target: parameter('u') },
  { hosts: ['go.redirectingat.com', 'go.skimresources.com'], target: parameter('url') },
  { hosts: ['awin1.com'], target: parameter('ued', 'p') },
];
