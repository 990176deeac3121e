import type { Message } from '../message.ts';

/** A message that says nothing at all; what a host fills in replaces its parts: `{ ...emptyMessage, subject: 'Paie' }`. */
export const emptyMessage: Message = {
  completeness: 'raw',
  from: undefined,
  authors: [],
  sender: undefined,
  replyTo: [],
  returnPath: undefined,
  to: [],
  cc: [],
  subject: '',
  messageId: '',
  date: '',
  authentication: { status: 'unavailable' },
  marks: { list: false, calendar: false, automatic: false, reply: false, headers: new Map() },
  text: { visible: '', own: '', hidden: 0, invisible: 0, language: 'und' },
  links: [],
  forms: [],
  attachments: [],
  images: [],
  missing: new Set(),
};
