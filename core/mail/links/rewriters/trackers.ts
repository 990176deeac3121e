import type { Url } from '../../../domain/url.ts';
import { decodePercent } from '../../../domain/percent.ts';
import { decodeBase64 } from '../../bytes/base64.ts';
import { decodeStrictly } from '../../bytes/decode-text.ts';
import { parametersOf } from '../parameters.ts';
import { segment, type Forwarder } from './forwarder.ts';

/** Newsletter services that count clicks. SendGrid, Mailchimp, HubSpot, Brevo and most others encrypt: nothing to undo. */
export const trackers: readonly Forwarder[] = [
  // Amazon SES: `/L0/https:%2F%2Fexemple.fr%2F/1/…`
  { hosts: ['awstrack.me'], target: segment },
  // Mandrill: base64 of JSON in JSON
  { hosts: ['mandrillapp.com'], target: (url) => jsonAddress(parametersOf(url).get('p'), 'url') },
  { hosts: ['customeriomail.com'], target: ({ path }) => jsonAddress(lastSegment(path), 'href') },
  {
    hosts: ['substack.com'],
    target: ({ path }) => (path.startsWith('/redirect/') ? jsonAddress(lastSegment(path), 'e') : undefined),
  },
  // Postmark: `/3s/exemple.fr%2Facces/…`, `s` for https
  { hosts: ['pstmrk.it'], target: postmark },
];

function jsonAddress(encoded: string | undefined, key: string): string | undefined {
  const json = encoded === undefined ? undefined : decodeStrictly(decodeBase64(encoded.split('.', 1)[0] ?? ''));
  const bare = json?.replaceAll('\\', '') ?? '';
  const start = bare.indexOf(`"${key}":"`);
  return start < 0 ? undefined : bare.slice(start + key.length + 4).split('"', 1)[0];
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function postmark({ path }: Url): string | undefined {
  const [, version, target] = path.split('/', 3);
  if (version === undefined || target === undefined) return undefined;
  const decoded = decodePercent(target);
  return decoded.includes('://') ? decoded : `${version.endsWith('s') ? 'https' : 'http'}://${decoded}`;
}
