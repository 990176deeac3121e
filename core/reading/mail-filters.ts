import type { Domain } from '../domain/domain.ts';

/** Registrable domains of services that filter an organisation's mail and send digests of what they held. */
// prettier-ignore
const names: ReadonlySet<string> = new Set([
  'proofpoint.com', 'proofpointessentials.com', 'ppe-hosted.com', 'pphosted.com', 'mimecast.com', 'mimecast.co.za', 'mimecastprotect.com',
  'barracuda.com', 'barracudanetworks.com', 'barracudacentral.org', 'cudasvc.com', 'vadesecure.com', 'vadecloud.com', 'hornetsecurity.com',
  'mailinblack.com', 'altospam.com', 'oktey.com', 'spamenmoins.com', 'e-securemail.com', 'spamhero.com', 'mailcleaner.net', 'spamtitan.com',
  'messagelabs.com', 'symanteccloud.com', 'antispamcloud.com', 'spamexperts.com', 'antispameurope.com', 'sophos.com', 'iphmx.com',
  'trendmicro.com', 'trendmicro.eu', 'fireeye.com', 'trellix.com', 'libraesva.com', 'retarus.com', 'mailguard.com.au', 'solarwinds.com',
  'n-able.com', 'zerospam.ca', 'eset.com', 'trustwave.com', 'securence.com', 'appriver.com', 'everycloudtech.com', 'abnormalsecurity.com',
]);

/** Whether a domain is a mail filter's: its digests quote the very mails it held, lures and all. */
export function isMailFilter({ registrable }: Domain): boolean {
  return names.has(registrable);
}
