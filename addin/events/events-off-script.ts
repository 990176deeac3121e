import type { OutlookEvent } from './completing.ts';

/*
 * To be put in the place of `events.js` when the check must stop for everybody at once. The manifest stays what it is for days, so
 * Outlook goes on calling: a file that is missing or empty keeps people waiting for minutes, this one answers at once.
 */
const stopped = {
  title: 'Vigie est arrêtée',
  description: 'Rien n’a été envoyé. Transférez ce message en pièce jointe à l’assistance.',
};

function answering<Options>(options: Options): (event: OutlookEvent<Options>) => void {
  return (event) => event.completed(options);
}

Office.actions.associate('checkBeforeSending', answering({ allowEvent: true }));
Office.actions.associate('checkRecipients', answering(undefined));
Office.actions.associate(
  'reportMessage',
  answering({ moveItemTo: 'noMove', onErrorDeleteItem: false, showPostProcessingDialog: stopped }),
);
