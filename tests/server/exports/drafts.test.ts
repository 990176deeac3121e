import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';

import { cert } from '../../../server/exports/cert.ts';
import type { ExportedCampaign } from '../../../server/exports/edition/edition.ts';
import { pharos } from '../../../server/exports/pharos.ts';
import { phishingInitiative } from '../../../server/exports/phishing-initiative.ts';
import { signalSpam } from '../../../server/exports/signal-spam.ts';
import { aCampaign, anEdition, hostile } from './editions.ts';

const channels = { cert, pharos, 'phishing-initiative': phishingInitiative, 'signal-spam': signalSpam };
type Channel = keyof typeof channels;
const every = Object.keys(channels) as Channel[];

/** A draft in its parts: where it goes, what the person does, and what they paste. */
function draftOf(channel: Channel, campaign: ExportedCampaign = aCampaign()) {
  const [file] = channels[channel].write(anEdition(campaign));
  const [before = '', ...after] = (file?.content ?? '').split(`${'─'.repeat(60)}\n\n`);
  const [where = '', , ...steps] = before.trimEnd().split('\n');
  return { name: file?.name ?? '', where, steps, paste: after.join('') };
}

test.each<[Channel, RegExp]>([
  ['cert', /le CERT dont vous dépendez/u],
  ['pharos', /https:\/\/www\.internet-signalement\.gouv\.fr\//u],
  ['phishing-initiative', /https:\/\/phishing-initiative\.fr\//u],
  ['signal-spam', /https:\/\/www\.signal-spam\.fr\//u],
])('the draft for %s says where it goes, then what to do, then what to paste', (channel, where) => {
  const draft = draftOf(channel);
  expect(draft.name).toMatch(new RegExp(`^${channel}-[0-9a-f]{8}\\.txt$`, 'u'));
  expect(draft.where).toMatch(where);
  expect(draft.steps.map((step) => step.slice(0, 2))).toEqual(['1.', '2.', '3.']);
  expect(draft.paste).not.toBe('');
});

test.each(['cert', 'pharos'] as const)(
  'what people read in a draft for %s leads nowhere, whatever the mail said',
  (channel) => {
    const title = 'Cliquez sur https://evil.example/a ou www.evil.example';
    for (const campaign of [aCampaign({ title }), hostile]) {
      const { paste } = draftOf(channel, campaign);
      const ours = paste.replaceAll('securite@ac-montpellier.example', '');
      expect(ours).not.toMatch(/https?:|evil\.example|\w@\w/u);
      expect(ours).not.toMatch(/\p{Cf}|[\r\u2028]/u);
    }
    const { paste } = draftOf(channel);
    expect(paste).toContain('hxxps[://]ac-montpelier[.]example/connexion');
    expect(paste).toContain('support[@]ac-montpelier[.]example');
    expect(paste).toContain('4 mars 2026 à 09:00');
  },
);

test('a mail to a CERT claims nothing that only the team knows', () => {
  expect(draftOf('cert').paste).toContain('[À compléter\u202f: combien de personnes ont saisi leur mot de passe');
});

test('a form that checks pages gets them alive, one a line, without what names one person', () => {
  expect(draftOf('phishing-initiative').paste.trim().split('\n')).toEqual([
    'https://ac-montpelier.example/connexion?page=1',
  ]);
  expect(draftOf('phishing-initiative', aCampaign({ indicators: [] })).paste).toContain('Aucune page confirmée');
});

test('a form that takes a source gets one that another’s parser reads, with nothing begun by the sender', async () => {
  const read = await PostalMime.parse(draftOf('signal-spam').paste);
  expect(read).toMatchObject({ subject: 'Votre boîte est pleine', from: { address: 'support@ac-montpelier.example' } });
  const { headers } = await PostalMime.parse(draftOf('signal-spam', hostile).paste);
  expect(headers.map(({ key }) => key)).not.toContain('bcc');
  expect(draftOf('signal-spam', aCampaign({ sample: undefined })).paste).toContain('n’est plus conservée');
});

test.each(every)('what was taken back is drafted for nobody: %s', (channel) => {
  expect(channels[channel].write(anEdition(aCampaign({ state: 'withdrawn' })))).toEqual([]);
});
