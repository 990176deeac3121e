import type { Edition, ExportedCampaign, ExportFile } from '../edition/edition.ts';
import { deadLinks } from '../../letters/dead-links.ts';
import { defang } from '../edition/defang.ts';
import { indicatorValue } from '../edition/indicator-value.ts';
import { oneLine } from '../edition/one-line.ts';
import { uuidOf } from '../edition/uuid.ts';

/** A text for a form or a mail that a person fills in and sends: what to do first, then what to paste. */
export interface Draft {
  /** Where it goes, for who does it: `https://phishing-initiative.fr/`. */
  readonly where: string;
  /** What the person does there. */
  readonly steps: readonly string[];
  /** What is pasted; empty lines between paragraphs. */
  readonly paste: string;
}

/** A draft a confirmed campaign, as text files named for the channel. */
export function drafts(
  channel: string,
  edition: Edition,
  draftOf: (campaign: ExportedCampaign) => Draft,
): readonly ExportFile[] {
  return edition.campaigns
    .filter(({ state }) => state === 'confirmed')
    .map((campaign) => {
      const { where, steps, paste } = draftOf(campaign);
      const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
      return {
        name: `${channel}-${uuidOf(campaign.id).slice(0, 8)}.txt`,
        type: 'text/plain; charset=utf-8',
        content: [`Destination\u202f: ${where}`, '', ...numbered, '', '─'.repeat(60), '', paste, ''].join('\n'),
      };
    });
}

/** The pages of a campaign, redacted: live for a form that checks them, or defanged for what people read. */
export function pagesOf({ indicators }: ExportedCampaign, form: 'live' | 'defanged'): readonly string[] {
  const pages = indicators.filter(({ kind }) => kind === 'url').flatMap((each) => indicatorValue(each) ?? []);
  return [...new Set(pages)].map((page) => (form === 'live' ? page : defang(page)));
}

/** What happened, in French, for whom it may concern; nothing in it leads anywhere. */
export function accountOf(campaign: ExportedCampaign): string {
  const { title, firstSeen, lastSeen, reports, imitates, indicators } = campaign;
  const senders = indicators.filter(({ kind }) => kind === 'sender').flatMap((each) => indicatorValue(each) ?? []);
  return [
    `Objet du message\u202f: «\u00a0${deadLinks(oneLine(title))}\u00a0»`,
    `Premier signalement\u202f: ${day(firstSeen)}. Dernier\u202f: ${day(lastSeen)}. Nombre\u202f: ${reports}.`,
    ...(imitates === undefined ? [] : [`Organisme imité\u202f: ${deadLinks(oneLine(imitates))}`]),
    ...listed('Expéditeurs affichés', senders.map(defang)),
    ...listed('Pages', pagesOf(campaign, 'defanged')),
  ].join('\n');
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}\u202f:`, ...lines.map((line) => `  – ${line}`)];
}

/** `4 mars 2026 à 09:15` in Paris. */
function day(iso: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
    new Date(iso),
  );
}
