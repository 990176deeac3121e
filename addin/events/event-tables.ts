import type { HostTable } from '../../core/outgoing/host-table.ts';
import type { Language } from '../../core/texts/card.ts';
import type { Help } from './report-dialog.ts';
import type { ReportServer } from '../report/posted.ts';

/** All that the events know of the organisation: classic Outlook has no room for a whole profile. */
export interface EventTables {
  readonly language: Language;
  readonly hosts: HostTable;
  readonly server: ReportServer | undefined;
  readonly help: Help;
  /** `0.1.0`. */
  readonly version: string;
}

/** The same as the build writes it: lists as one text, since each line of a list would cost as much again. */
declare const VIGIE_EVENTS: Omit<EventTables, 'hosts'> & { readonly hosts: Readonly<Record<keyof HostTable, string>> };

/** The tables that these events were built with. */
export function builtTables(): EventTables {
  const { language, server, help, version, hosts } = VIGIE_EVENTS;
  const { ours, partners, brands, freeMail, spoken } = hosts;
  return {
    language,
    server,
    help,
    version,
    hosts: {
      ours: ours.split(' '),
      partners: partners.split(' '),
      brands: brands.split(' '),
      freeMail: freeMail.split(' '),
      spoken: spoken.split(',').map(listOf),
    },
  };
}

/** `ac-montpellier.fr rectoratmontpellier …` */
function listOf(text: string): readonly [string, ...string[]] {
  const [domain = '', ...names] = text.split(' ');
  return [domain, ...names];
}
