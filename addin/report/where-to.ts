import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import type { Recipient } from '../../ui/report/what-leaves.tsx';
import type { ReportServer } from './posted.ts';

/** The report server of a profile, if it has one. */
export function serverOf({ report }: Profile): ReportServer | undefined {
  return report.server === undefined ? undefined : { address: withoutSlash(report.server), key: report.key };
}

/** Whom reports go to: the server, else the security team's mailbox, else nobody yet. */
export function recipientOf(profile: Profile, language: Language): Recipient {
  const organisation = profile.organisation.name[language];
  const server = serverOf(profile);
  if (server) return { kind: 'server', organisation, address: new URL(server.address).host };
  const address = profile.report.securityMailbox ?? profile.contacts.security?.email;
  return address === undefined ? { kind: 'nobody' } : { kind: 'mailbox', organisation, address };
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}
