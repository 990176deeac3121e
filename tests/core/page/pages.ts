import { bareAddress, type PageDescription, type PageField } from '../../../core/page/page-description.ts';

/** What differs from a page with nothing on it. */
export type PageDraft = Partial<PageDescription>;

/** A page for a test: `aPage({ url: 'https://shop.example/', fields: [password] })`. */
export function aPage(draft: PageDraft): PageDescription {
  return { ...bareAddress, ...draft };
}

/** A field for a test, from its type and label. */
export function aField(type: string, label = '', name = ''): PageField {
  return { type, name, label, autocomplete: '' };
}

/** What nearly every log-in form asks. */
export const logIn = [aField('text', 'Identifiant', 'username'), aField('password', 'Mot de passe', 'password')];

const academys = 'https://webmail.ac-montpellier.fr/iwc_static/c11n/allDomain/layout';

/** Pages made to take the academy's passwords, in the ways that kits do it. */
export const clones: readonly (readonly [what: string, draft: PageDraft])[] = [
  [
    'a kit that was saved from the academy',
    {
      url: 'https://evil.example/wp-content/mel/index.html',
      title: 'Webmail',
      fields: logIn,
      savedFrom: [` saved from url=(0135)${academys}/login.html?lang=fr `],
    },
  ],
  [
    'the same kit, its comment taken out',
    {
      url: 'https://evil.example/mel/',
      title: 'Convergence',
      fields: logIn,
      icons: [`${academys}/images/ac-montpellier.ico`],
      hiddenAddresses: ['boite.du.voleur@gmail.com'],
      actions: ['https://evil.example/mel/post.php'],
    },
  ],
  [
    'a copy whose look still comes from the academy',
    {
      url: 'https://evil.example/mel/',
      title: 'Académie de Montpellier – Webmail',
      fields: logIn,
      resources: [`${academys}/css/login.css`, `${academys}/images/logo.png`],
    },
  ],
  [
    'a copy that took all its files with it',
    {
      url: 'https://evil.example/a/',
      title: 'Messagerie académie de Montpellier',
      text: 'Rectorat de Montpellier. Identifiant. Mot de passe.',
      fields: logIn,
      resources: ['https://evil.example/a/iwc_static/js/iwc.js'],
    },
  ],
  [
    'a page that anyone may put up',
    { url: 'https://messagerie-academique.web.app/', title: 'Webmail académie de Montpellier', fields: logIn },
  ],
  [
    'a form that anyone may make',
    {
      url: 'https://docs.google.com/forms/d/e/1FAIpQ/viewform',
      title: 'Académie de Montpellier - mise à jour de la messagerie',
      fields: [aField('text', 'NUMEN'), aField('text', 'Date de naissance')],
    },
  ],
  [
    'a kit that took all with it but the link for forgotten passwords',
    {
      url: 'https://evil.example/mel/',
      title: 'Convergence',
      text: 'Se connecter. Mot de passe oublié ? Partenaire de l’académie de Montpellier',
      fields: logIn,
      links: ['https://aida.ac-montpellier.fr/'],
      marks: ['dj_webkit', 'dj_contentbox', 'username', 'password', 'signin'],
    },
  ],
  [
    'a Zimbra that only looks like the national one',
    {
      url: 'https://zimbra-education.example/',
      title: 'Messagerie de l’académie de Montpellier',
      text: 'Académie de Montpellier Connexion',
      fields: logIn,
      marks: ['ZLoginFormPanel', 'ZLoginButton'],
    },
  ],
  [
    'a password in a field that shows it',
    {
      url: 'https://mel-montpellier.weebly.com/',
      title: 'Rectorat de Montpellier',
      fields: [aField('text', 'Adresse'), aField('text', 'Mot de passe')],
    },
  ],
  [
    'the organisation’s mailbox by its title, on nobody’s host',
    { url: 'https://compte-verif.example/', title: 'Messagerie – Rectorat de Montpellier', fields: logIn },
  ],
  [
    'a webmail without a name above the academy’s',
    {
      url: 'https://soleil.example/rc/',
      title: 'Webmail académique',
      text: 'Bienvenue sur la messagerie de l’académie de Montpellier. Identifiant. Mot de passe.',
      fields: logIn,
      marks: ['rcmloginuser'],
    },
  ],
  [
    'a page that anyone may put up, greets whom it was sent to, and hands the password on',
    {
      url: 'https://storage.googleapis.com/boite/index.html',
      title: 'Sign in',
      text: 'claire.martin@ac-montpellier.fr Votre session a expiré. Entrez votre mot de passe.',
      fields: [aField('password')],
      actions: ['https://evil.example/p.php'],
    },
  ],
  ['a lookalike, of which only the address is known', { url: 'https://webmail.ac-montpelier.fr/' }],
  ['the academy in front of another domain', { url: 'https://ac-montpellier.fr.connexion.example/' }],
];

/** Pages that ask for a password with every right to. */
export const honest: readonly (readonly [what: string, draft: PageDraft])[] = [
  [
    'the real log-in',
    {
      url: `${academys}/login.html`,
      title: 'Convergence',
      text: 'Académie de Montpellier',
      fields: logIn,
      icons: [`${academys}/images/ac-montpellier.ico`],
      resources: [`${academys}/css/login.css`],
      actions: ['https://webmail.ac-montpellier.fr/iwc/svc/iwcp/login.iwc'],
      marks: ['dj_webkit', 'signin'],
    },
  ],
  ['where an account is taken back', { url: 'https://aida.ac-montpellier.fr/', fields: [aField('text', 'NUMEN')] }],
  [
    'a bank',
    {
      url: 'https://www.credit-agricole.fr/',
      title: 'Crédit Agricole',
      fields: [aField('password', 'Code personnel')],
    },
  ],
  ['a bank that nobody listed', { url: 'https://banque.example/', title: 'Ma banque', fields: logIn }],
  [
    'a forum that only mentions the academy',
    {
      url: 'https://forum-profs.example/login',
      title: 'Forum des professeurs de mathématiques de l’académie de Montpellier',
      text: 'Bienvenue. Ce forum réunit des enseignants de l’académie de Montpellier.',
      fields: logIn,
    },
  ],
  [
    'such a forum where anyone may open one',
    {
      url: 'https://profs-maths.forumactif.com/login',
      title: 'Les profs de maths de l’académie de Montpellier',
      text: 'Académie de Montpellier',
      fields: logIn,
    },
  ],
  [
    'another academy',
    { url: 'https://webmail.ac-toulouse.fr/', title: 'Académie de Toulouse – Webmail', fields: logIn },
  ],
  [
    'a school’s own site with the academy’s logo',
    {
      url: 'https://clg-moulin.mon-ent-occitanie.fr/connexion',
      title: 'Collège Jean Moulin – Environnement numérique de travail',
      text: 'Collège Jean Moulin, académie de Montpellier, région Occitanie. Élèves et parents, personnels.',
      fields: logIn,
      resources: ['https://www.ac-montpellier.fr/sites/logo.png'],
      links: ['https://aida.ac-montpellier.fr/', 'https://www.ac-montpellier.fr/'],
      actions: ['https://cas.mon-ent-occitanie.fr/login'],
    },
  ],
  [
    'a digital workspace whose log-in is another service’s, with all that a school shows of its academy',
    {
      url: 'https://ent-occitanie.example/connexion',
      title: 'ENT des collèges',
      text: 'Service proposé avec l’académie de Montpellier',
      fields: logIn,
      resources: ['https://www.ac-montpellier.fr/sites/logo.png'],
      links: ['https://aida.ac-montpellier.fr/'],
      actions: ['https://comptes.example.com/cas/login'],
    },
  ],
  ['an ordinary shop', { url: 'https://boutique.example/compte', title: 'Mon compte', fields: logIn }],
  [
    'a shop that logs in elsewhere',
    { url: 'https://boutique.example/', fields: logIn, actions: ['https://comptes.example.com/session'] },
  ],
  [
    'another body’s Roundcube',
    {
      url: 'https://mail.association.example/',
      title: 'Roundcube Webmail :: Bienvenue',
      fields: logIn,
      marks: ['rcmloginuser', 'rcmloginpwd', 'task-login'],
      resources: ['https://mail.association.example/skins/elastic/styles/styles.min.css'],
    },
  ],
  [
    'a university’s Convergence',
    {
      url: 'https://poczta.uczelnia.example/',
      title: 'Convergence',
      fields: logIn,
      resources: ['https://poczta.uczelnia.example/iwc_static/js/iwc.js'],
    },
  ],
  [
    'a machine of the house',
    { url: 'http://192.168.1.20/', title: 'Académie de Montpellier – Webmail', fields: logIn },
  ],
  [
    'a copy kept to be read, that asks for nothing',
    { url: 'https://archive.example/', savedFrom: ['saved from url=(0030)https://www.ac-montpellier.fr/'] },
  ],
  ['an article about the academy', { url: 'https://journal.example/', title: 'L’académie de Montpellier recrute' }],
  [
    'a supplier of schools that borrows the logo and mentions the academy',
    {
      url: 'https://notes.example/montpellier',
      title: 'Espace professeurs',
      text: 'Service utilisé par l’académie de Montpellier',
      fields: logIn,
      resources: ['https://www.ac-montpellier.fr/logo.svg'],
      actions: ['https://auth.example.com/'],
    },
  ],
  [
    'a school’s own webmail',
    {
      url: 'https://mail.lycee-moulin.example/',
      title: 'Webmail',
      text: 'Lycée Jean Moulin, Béziers – académie de Montpellier',
      fields: logIn,
    },
  ],
  [
    'a lesson on the academy’s webmail that is locked',
    {
      url: 'https://cours.example/webmail',
      title: 'Webmail académique : tutoriel',
      text: 'Académie de Montpellier',
      fields: [aField('password', 'Mot de passe du document')],
    },
  ],
  [
    'a service that greets by the academy’s address',
    { url: 'https://app.example/login', title: 'Connexion', text: 'claire@ac-montpellier.fr', fields: logIn },
  ],
  [
    'a union’s members',
    {
      url: 'https://syndicat-montpellier.example/',
      title: 'Syndicat, académie de Montpellier : espace adhérents',
      text: 'Section académique',
      fields: logIn,
    },
  ],
  ['a file', { url: 'file:///home/claire/page.html', fields: logIn }],
];
