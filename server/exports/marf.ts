import type { Edition, Export, ExportedCampaign, Sample } from './edition/edition.ts';
import { encodedWords } from './edition/encoded-words.ts';
import { oneLine } from './edition/one-line.ts';
import { sampleSource } from './edition/sample-source.ts';
import { uuidOf } from './edition/uuid.ts';

/** A feedback report (RFC 5965) to the sender's provider, as a mail ready to be sent; recipients redacted as RFC 6590 asks. */
export const marf: Export = {
  id: 'marf',
  use: 'draft',
  write: (edition) =>
    edition.campaigns.flatMap((campaign) =>
      campaign.sample && campaign.state === 'confirmed'
        ? [
            {
              name: `marf-${uuidOf(campaign.id).slice(0, 8)}.eml`,
              type: 'message/rfc822',
              content: reportOf(campaign, campaign.sample, edition),
            },
          ]
        : [],
    ),
};

function reportOf(campaign: ExportedCampaign, sample: Sample, { at, publisher }: Edition): string {
  const boundary = `vigie-${uuidOf(`marf ${campaign.id}`)}`;
  const date = new Date(at).toUTCString().replace('GMT', '+0000');
  return [
    `From: ${encodedWords(oneLine(publisher.name))} <${publisher.contact}>`,
    `Subject: ${encodedWords(`Phishing report: ${oneLine(campaign.title, 120)}`)}`,
    `Date: ${date}`,
    // Mail programs open it as a message that is still to be sent.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=feedback-report; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(explanation(campaign, publisher.name)).toString('base64').replaceAll(/.{76}/gu, '$&\r\n'),
    '',
    `--${boundary}`,
    'Content-Type: message/feedback-report',
    '',
    ...feedback(campaign, publisher.domain),
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    sampleSource(sample),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function explanation({ reports, title, firstSeen }: ExportedCampaign, name: string): string {
  return [
    `This is a phishing message that was reported to ${name}.`,
    `Subject: ${oneLine(title)}`,
    `First seen: ${firstSeen}. Reports: ${reports}.`,
    'Recipients have been redacted (RFC 6590). Please act against the account that sent it.',
    '',
  ].join('\r\n');
}

/** The fields of RFC 5965 section 3; `fraud` is its word for phishing. */
function feedback({ reports, firstSeen, indicators }: ExportedCampaign, domain: string): readonly string[] {
  const senders = indicators.filter(({ kind }) => kind === 'sender').map(({ value }) => oneLine(value, 320));
  const [sender] = senders;
  return [
    'Feedback-Type: fraud',
    'User-Agent: Vigie/1',
    'Version: 1',
    ...(sender === undefined ? [] : [`Original-Mail-From: <${sender}>`]),
    `Arrival-Date: ${new Date(firstSeen).toUTCString().replace('GMT', '+0000')}`,
    `Original-Rcpt-To: <redacted@${domain}>`,
    `Incidents: ${Math.max(1, reports)}`,
    ...senders.map((address) => `Reported-Domain: ${address.slice(address.lastIndexOf('@') + 1)}`).slice(0, 1),
  ];
}
