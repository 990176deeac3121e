import type { Language } from '../../core/texts/card.ts';

/** What pages say of notifications, by language. */
export const notificationWords: Readonly<Record<Language, Readonly<Record<'lead' | 'allow' | 'allowed', string>>>> = {
  fr: {
    lead: 'Si vous travaillez dans une autre fenêtre, une notification peut vous rappeler avant la fermeture de votre session.',
    allow: 'Activer les notifications',
    allowed: 'Une notification vous préviendra avant la fermeture de votre session.',
  },
  en: {
    lead: 'While you work in another window, a notification can call you back before your session is closed.',
    allow: 'Turn on notifications',
    allowed: 'A notification will tell you before your session is closed.',
  },
};
