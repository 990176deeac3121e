import type { Disguise } from '../rules/link-disguised.ts';
import { rules } from './fr-rules.ts';
import { ofNamed, toNamed } from './fr-names.ts';
import { vocabulary } from './fr-vocabulary.ts';
import { wordOf } from './word-of.ts';
import type { Texts } from './texts.ts';

const { techniques, lures, asks } = vocabulary;

const disguises: Readonly<Record<Disguise, string>> = {
  userinfo:
    'Un lien commence par un nom connu suivi d’un « @ » : le navigateur ne tient compte que de ce qui vient après.',
  script: 'Un lien ne mène pas à un site : il fait exécuter du code.',
  'ip-notation': 'L’adresse d’un lien est un nombre, pour cacher où il mène.',
  letters: 'L’adresse d’un lien est écrite avec des caractères déguisés.',
  'ip-address': 'Un lien mène à une machine sans nom.',
  port: 'Un lien mène à une entrée inhabituelle d’un site.',
  'foreign-label': 'L’adresse d’un lien contient des lettres d’un autre alphabet, là où personne n’en met.',
  nowhere: 'Un lien a une adresse qu’aucun navigateur ne peut ouvrir.',
};

const traits: Readonly<Record<string, string>> = {
  'password-field': 'demande un mot de passe',
  smuggling: 'fabrique un fichier à l’ouverture',
  redirect: 'envoie aussitôt vers un site',
  form: 'contient un formulaire',
  script: 'exécute du code à l’ouverture',
  'double-extension': 'porte un double nom pour cacher que c’est un programme',
  executable: 'est un programme',
  macro: 'contient des macros, c’est-à-dire un programme',
  encrypted: 'est protégée par un mot de passe, ce qui empêche de l’examiner',
};

const toDomain = (domain: string): string => (domain === '' ? 'ailleurs' : `vers « ${domain} »`);

/** French: the first language of Vigie. */
export const fr: Texts = {
  levels: {
    none: 'Rien de suspect n’a été trouvé',
    caution: 'Prudence : vérifiez avant d’agir',
    danger: 'Ce message ressemble à un hameçonnage',
  },
  findings: {
    'known-bad': ({ expression, reason }) =>
      `L’équipe de sécurité a signalé « ${expression} »${reason === '' ? '.' : ` : ${reason}`}`,
    'sender-lookalike': ({ domain, target, technique, seen, meant }) =>
      `L’expéditeur écrit depuis « ${domain} », qui ressemble à « ${target} » sans l’être : ${letters(seen, meant, domain)}${wordOf(techniques, technique)}.`,
    'link-lookalike': ({ domain, target, technique, seen, meant, where }) =>
      where === 'path'
        ? `Un lien mène vers « ${domain} » et porte « ${target} » plus loin dans son adresse : seul compte ce qui précède la première barre oblique.`
        : `Un lien mène vers « ${domain} », qui ressemble à « ${target} » sans l’être : ${letters(seen, meant, domain)}${wordOf(techniques, technique)}.`,
    'display-name-organisation': ({ name, organisation, address }) =>
      `L’expéditeur se présente comme « ${name} », mais « ${address} » n’est pas une adresse ${ofNamed(organisation)}.`,
    'display-name-brand': ({ name, brand, address }) =>
      `L’expéditeur se présente comme « ${name} », mais « ${address} » n’est pas une adresse ${ofNamed(brand)}.`,
    'display-name-address': ({ shown, address }) =>
      `Le nom affiché est l’adresse « ${shown} », mais le message vient de « ${address} ».`,
    'display-name-role': ({ name, address }) =>
      `L’expéditeur se présente comme « ${name} », mais « ${address} » n’est pas une adresse de l’organisation.`,
    'display-name-script': ({ word }) =>
      `Le mot « ${word} » mélange plusieurs alphabets : certaines lettres en imitent d’autres.`,
    'from-authentication': ({ domain, result }) =>
      result === 'fail'
        ? `Le message dit venir de « ${domain} », mais le contrôle de la messagerie l’a démenti.`
        : `Le message dit venir de « ${domain} », mais rien ne le confirme.`,
    'credential-request': ({ ask, quote, domain }) =>
      domain === ''
        ? `Le message demande ${wordOf(asks, ask)}${quoted(quote, wordOf(asks, ask))}, ce que personne ne doit demander par message.`
        : `Le message demande ${wordOf(asks, ask)}${quoted(quote, wordOf(asks, ask))} et son lien mène ${toDomain(domain)}.`,
    'numen-request': () =>
      'Le message demande le NUMEN et la date de naissance : ensemble, ils suffisent à prendre votre compte.',
    'password-form': ({ domain }) =>
      `Le message contient un formulaire qui demande un secret${domain === '' ? '' : ` et l’envoie ${toDomain(domain)}`}.`,
    lure: ({ lure, quote, domain, claimed }) =>
      `Le message ${wordOf(lures, lure)} (« ${quote} »), mais son lien mène ${toDomain(domain)}${claimed === '' ? '' : `, qui n’est pas ${toNamed(claimed)}`}.`,
    'link-text-mismatch': ({ shown, domain }) => `Un lien affiche « ${shown} », mais mène ${toDomain(domain)}.`,
    'link-disguised': ({ disguise, host }) =>
      `${wordOf(disguises, disguise).replace(/\.$/u, '')}${host === '' ? '' : ` (« ${host} »)`}.`,
    'form-builder': ({ domain, claimed }) =>
      `Un lien mène à un formulaire que n’importe qui peut créer (« ${domain} »)${claimed === '' ? '' : `, au nom ${ofNamed(claimed)}`}.`,
    'free-hosting': ({ domain, claimed }) =>
      `Un lien mène à une page que n’importe qui peut publier (« ${domain} »)${claimed === '' ? '' : `, au nom ${ofNamed(claimed)}`}.`,
    'link-shortener': ({ domain }) => `Un lien court (« ${domain} ») cache où il mène.`,
    'open-redirect': ({ through, domain }) => `Un lien passe par « ${through} » pour mener ${toDomain(domain)}.`,
    'qr-login': ({ domain }) => `Un code QR mène ${toDomain(domain)}, ce qui ne se voit pas avant de le scanner.`,
    callback: ({ claimed, phone }) =>
      `Le message annonce une facture${claimed === '' ? '' : ` au nom ${ofNamed(claimed)}`} et donne un numéro à appeler (${phone.replaceAll(' ', '\u00A0')}).`,
    'html-attachment': ({ name, trait }) => `La pièce jointe « ${name} » est une page qui ${wordOf(traits, trait)}.`,
    'risky-attachment': ({ name, trait }) => `La pièce jointe « ${name} » ${wordOf(traits, trait)}.`,
    'reply-to-elsewhere': ({ from, replyTo }) =>
      `Une réponse n’irait pas à « ${from} », mais à « ${replyTo} », qui est ailleurs.`,
    'brand-impersonation': ({ claimed, leads }) =>
      `Le message se présente au nom ${ofNamed(claimed)}, mais ${leads === '' ? 'n’en vient pas' : `mène ${toDomain(leads)}`}.`,
    'free-mail-speaker': ({ address, claimed }) =>
      `Le message parle au nom ${ofNamed(claimed)} depuis une adresse gratuite (« ${address} »).`,
    'sender-malformed': ({ address }) =>
      address === ''
        ? 'Le message ne donne aucune adresse d’expéditeur.'
        : `L’adresse de l’expéditeur (« ${address} ») ne peut pas exister.`,
    'name-unrelated': ({ name, address }) =>
      `L’expéditeur se nomme « ${name} », ce qui n’a rien à voir avec son adresse « ${address} ».`,
    'first-contact': ({ domain }) => `C’est le premier message que vous recevez de « ${domain} ».`,
    deadline: ({ quote }) => `Le message presse d’agir vite (« ${quote} »).`,
    'picture-only': ({ domain }) => `Tout le message est une image, qui mène ${toDomain(domain)}.`,
    'hidden-text': () => 'Le message contient beaucoup de texte caché.',
    'invisible-characters': () => 'Des caractères invisibles sont glissés dans les mots du message.',
    'text-salad': () => 'Le message est rempli de caractères sans signification.',
    simulation: ({ name }) => `Ce message est un exercice (${name}).`,
  },
  rules,
  counsel: {
    'touch-nothing': 'Ne cliquez sur aucun lien, n’ouvrez aucune pièce jointe et ne répondez pas.',
    'check-otherwise':
      'Avant d’agir, vérifiez auprès de l’expéditeur par un autre moyen : un numéro que vous connaissez, ou de vive voix.',
    'go-yourself':
      'Si vous avez un doute, allez vous-même sur le site en tapant son adresse, sans passer par le message.',
    'open-no-file': 'N’ouvrez pas la pièce jointe.',
    'call-no-number': 'N’appelez pas le numéro du message : utilisez celui que vous connaissez déjà.',
    'give-no-secret':
      'Ne donnez ni mot de passe, ni code, ni NUMEN : personne n’a le droit de vous les demander par message.',
    'answer-nothing': 'Ne répondez pas au message : la réponse partirait ailleurs.',
    report: 'Signalez ce message : vous protégez aussi vos collègues.',
    'gave-password':
      'Si vous avez déjà saisi votre mot de passe, changez-le tout de suite et prévenez l’assistance : cela arrive à tout le monde.',
    'stay-alert': 'Un détail mérite votre attention, sans être inquiétant à lui seul.',
  },
  unchecked: {
    headers: 'Les en-têtes du message n’ont pas pu être lus.',
    authentication: 'L’origine du message n’a pas pu être contrôlée.',
    body: 'Le texte du message n’a pas pu être lu en entier.',
    attachments: 'Le contenu des pièces jointes n’a pas pu être examiné.',
    qr: 'Les codes QR des images n’ont pas pu être lus.',
  },
};

/** The letters that differ, side by side; nothing when the whole name is the imitation. */
function letters(seen: string, meant: string, domain: string): string {
  return seen === '' || seen === meant || seen === domain ? '' : `« ${seen} » pour « ${meant} », `;
}

/** What the message says, in its own words; nothing where they are the word itself: « NUMEN ». */
function quoted(quote: string, word: string): string {
  return quote === '' || word.toLowerCase().includes(quote.toLowerCase()) ? '' : ` (« ${quote} »)`;
}
