import type { Url } from '../../../domain/url.ts';
import { parameter, segment, type Forwarder } from './forwarder.ts';

/**
 * Mail filters that put their own address around every link of a message and leave the true one readable in it.
 * Mimecast, Hornetsecurity, Darktrace and Intermedia keep theirs to themselves: nothing to undo.
 */
export const mailFilters: readonly Forwarder[] = [
  // Microsoft Defender, https://learn.microsoft.com/defender-office-365/safe-links-about
  {
    hosts: [
      'safelinks.protection.outlook.com',
      'safelinks.protection.office365.us',
      'safelinks.protection.partner.outlook.cn',
      'statics.teams.cdn.office.net',
    ],
    target: parameter('url'),
  },
  { hosts: ['safelink.emails.azure.net'], target: parameter('destination') },
  // Barracuda
  { hosts: ['linkprotect.cudasvc.com'], target: parameter('a') },
  // Cisco
  { hosts: ['secure-web.cisco.com'], target: segment },
  // Sophos: base64
  { hosts: ['protection.sophos.com'], target: parameter('u') },
  // Trend Micro: `…-ctp.trendmicro.com/wis/clicktime/v1/query?url=`
  { hosts: ['trendmicro.com', 'tmurl.trendmicro.co.jp'], target: parameter('url') },
  // FireEye, then Trellix
  {
    hosts: ['protect.fireeye.com', 'protect2.fireeye.com', 'protect.trellix.com', 'protect2.trellix.com'],
    target: parameter('u'),
  },
  // Symantec
  { hosts: ['clicktime.symantec.com', 'clicktime.cloud.postoffice.net'], target: parameter('u') },
  // Vade, Hornetsecurity's French house
  { hosts: ['vadesecure.com', 'vadecloud.com'], target: parameter('u', 'url') },
  // Libra Esva
  { hosts: ['urlsand.esvalabs.com', 'urlsand.com'], target: parameter('u') },
  // Trustwave
  { hosts: ['scanmail.trustwave.com'], target: parameter('u') },
  // TitanHQ
  { hosts: ['linklock.titanhq.com'], target: parameter('url') },
  // AppRiver
  { hosts: ['link.edgepilot.com'], target: parameter('u') },
  // GMX and Web.de
  {
    hosts: ['deref-gmx.net', 'deref-gmx.com', 'deref-gmx.fr', 'deref-web.de', 'deref-mail.com'],
    target: parameter('redirecturl'),
  },
  // Check Point
  { hosts: ['checkpoint.url-protection.com'], target: parameter('o') },
  { hosts: ['url.avanan.click', 'protect.checkpoint.com'], target: betweenUnderscores },
  // Bitdefender: base64 as the last segment
  { hosts: ['linkscan.io'], target: ({ path }) => path.slice(path.lastIndexOf('/') + 1) },
];

/** `/v2/___https://exemple.fr/___.YXA…` */
function betweenUnderscores({ text }: Url): string | undefined {
  const start = text.indexOf('___');
  const end = text.indexOf('___', start + 3);
  return start < 0 || end < 0 ? undefined : text.slice(start + 3, end);
}
