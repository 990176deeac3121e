import { pageRule } from '../page-rule.ts';

/** Words that a title calls a mailbox by, and webmails themselves: `Zimbra Web Client : connexion`. */
const mail = new Set(
  'webmail messagerie messageries mail email courriel courrier boite mel owa zimbra convergence roundcube sogo'.split(
    ' ',
  ),
);
/** What else stands in such a title. */
const around = new Set(
  'a acces au aux bienvenue client connectez connexion dans de du electronique en identification identifiez in l la le lettres log login ma mon page portail professionnelle academique session sign sur to votre vous web welcome'.split(
    ' ',
  ),
);
/** A school's own mailbox names its academy too. */
const school = new Set('college colleges lycee lycees ecole ecoles universite campus cfa greta'.split(' '));

/**
 * A stranger's page that asks for a secret says that it is the organisation's mailbox, which only the organisation's own hosts have:
 * its title is `Messagerie – Rectorat de Montpellier`, or nothing but `Webmail` above a text that names the organisation.
 */
export const pageMailboxClaim = pageRule({
  id: 'page-mailbox-claim',
  facts: ['name'],
  *inspect({ titleWords, textWords, titled, named, asksSecret }) {
    if (!asksSecret) return;
    const title = titled.find(({ owner, whole }) => owner.kind === 'organisation' && whole);
    const text = named.find(({ owner }) => owner.kind === 'organisation');
    const isMail = titleWords.some((word) => mail.has(word));
    const isMailOnly = titleWords.every((word) => mail.has(word) || around.has(word));
    const speaks = title ? isMail : text && isMail && isMailOnly && !textWords.some((word) => school.has(word));
    if (speaks === true)
      yield { strength: 'strong', at: { in: 'title' }, facts: { name: (title ?? text)?.seen ?? '' } };
  },
});
