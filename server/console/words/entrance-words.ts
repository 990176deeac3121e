import type { Language } from '../../../core/texts/card.ts';
import { counted } from './counted.ts';

/** What the ways in say, and one's own account. */
export interface EntranceWords {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly password: string;
  readonly code: string;
  readonly codeHint: string;
  readonly enter: string;
  readonly openId: (name: string) => string;
  readonly or: string;
  readonly refused: string;
  readonly wait: (seconds: number) => string;
  readonly setupTitle: string;
  readonly setupLead: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly nameHint: string;
  readonly passwordHint: string;
  readonly setup: string;
  readonly role: string;
  readonly until: string;
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly changePassword: string;
  readonly passwordChanged: string;
  readonly passwordWrong: string;
  readonly secondFactor: string;
  readonly secondFactorOn: string;
  readonly secondFactorOff: string;
  readonly secondFactorOpenId: string;
  readonly secondFactorSet: string;
  readonly scan: string;
  readonly qr: string;
  readonly secret: string;
  readonly openApp: string;
  readonly secretHint: string;
  readonly confirm: string;
  readonly confirmed: string;
}

/** The ways in, in their languages. */
export const entranceWords: Readonly<Record<Language, EntranceWords>> = {
  fr: {
    title: 'Console de Vigie',
    lead: 'Réservée à l’équipe de sécurité.',
    name: 'Identifiant',
    password: 'Mot de passe',
    code: 'Code à six chiffres',
    codeHint: 'Celui que montre votre application d’authentification.',
    enter: 'Me connecter',
    openId: (name) => `Me connecter avec ${name}`,
    or: 'ou avec un compte de ce serveur',
    refused: 'Identifiant, mot de passe ou code incorrect.',
    wait: (seconds) => `Trop d’essais. Attendez ${counted('fr', seconds, 'seconde', 'secondes')}.`,
    setupTitle: 'Premier démarrage',
    setupLead: 'Créez le premier compte d’administration. Il pourra ensuite en créer d’autres.',
    token: 'Jeton de premier démarrage',
    tokenHint: 'Le serveur l’a affiché une seule fois, à son premier démarrage.',
    nameHint: 'Lettres minuscules, chiffres, points et tirets : claire.martin',
    passwordHint: 'Au moins 12 caractères.',
    setup: 'Créer le compte',
    role: 'Rôle',
    until: 'Session valable jusqu’au',
    currentPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    changePassword: 'Changer le mot de passe',
    passwordChanged: 'Le mot de passe est changé. Vos autres sessions sont fermées.',
    passwordWrong: 'Ce n’est pas votre mot de passe actuel.',
    secondFactor: 'Second facteur',
    secondFactorOn: 'Un code vous est demandé à chaque connexion.',
    secondFactorOff: 'Votre compte n’est protégé que par un mot de passe.',
    secondFactorOpenId: 'Votre compte est celui de l’organisation : elle décide du second facteur.',
    secondFactorSet: 'Activer le second facteur',
    scan: 'Avec votre application d’authentification, scannez ce code QR.',
    qr: 'Code QR du second facteur ; la clé qu’il contient est écrite au-dessous',
    secret: 'Ou saisissez-y cette clé :',
    openApp: 'Ou ouvrez-la dans une application de cet appareil',
    secretHint: 'Ne les montrez à personne. Saisissez ensuite le code à six chiffres que l’application affiche.',
    confirm: 'Confirmer',
    confirmed: 'Le second facteur est actif.',
  },
  en: {
    title: 'Vigie console',
    lead: 'For the security team.',
    name: 'Name',
    password: 'Password',
    code: 'Six-digit code',
    codeHint: 'The one that your authenticator app shows.',
    enter: 'Log in',
    openId: (name) => `Log in with ${name}`,
    or: 'or with an account of this server',
    refused: 'Wrong name, password or code.',
    wait: (seconds) => `Too many attempts. Wait ${counted('en', seconds, 'second', 'seconds')}.`,
    setupTitle: 'First start',
    setupLead: 'Create the first administrator. They can then create others.',
    token: 'First-start token',
    tokenHint: 'The server printed it once, when it first started.',
    nameHint: 'Lower-case letters, digits, dots and hyphens: claire.martin',
    passwordHint: 'At least 12 characters.',
    setup: 'Create the account',
    role: 'Role',
    until: 'Session ends at the latest on',
    currentPassword: 'Present password',
    newPassword: 'New password',
    changePassword: 'Change the password',
    passwordChanged: 'The password is changed. Your other sessions are closed.',
    passwordWrong: 'This is not your present password.',
    secondFactor: 'Second factor',
    secondFactorOn: 'You are asked for a code at every log-in.',
    secondFactorOff: 'Only a password protects your account.',
    secondFactorOpenId: 'Your account is the organisation’s: it decides about second factors.',
    secondFactorSet: 'Turn the second factor on',
    scan: 'Scan this QR code with your authenticator app.',
    qr: 'QR code of the second factor; the key that it holds is written below',
    secret: 'Or type this key into it:',
    openApp: 'Or open it in an app on this device',
    secretHint: 'Show them to nobody. Then type the six-digit code that the app shows.',
    confirm: 'Confirm',
    confirmed: 'The second factor is on.',
  },
};
