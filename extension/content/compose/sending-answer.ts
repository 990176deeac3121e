/** What a person says to the question before sending: `correct` puts every address right that a correction is known for. */
export type SendingAnswer = 'send' | 'back' | 'correct';
