/** What a mail program writes before the message that is answered or passed on. */
export type ReplyMark = 'answered' | 'forwarded' | 'separator' | undefined;

const forwarded = [
  'forwarded message',
  'message transféré',
  'message transmis',
  'début du message transféré',
  'début du message réexpédié',
  'begin forwarded message',
  'weitergeleitete nachricht',
  'mensaje reenviado',
  'messaggio inoltrato',
  'doorgestuurd bericht',
  'mensagem encaminhada',
];

const separators = [
  "message d'origine",
  'message d’origine',
  'message original',
  'mail original',
  'original message',
  'ursprüngliche nachricht',
  'originalnachricht',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'mensagem original',
];

/** How sentences such as « Le lundi 3 mars 2025, Claire a écrit : » begin and end. */
const sentences: readonly (readonly [start: string, end: string])[] = [
  ['le ', 'a écrit'],
  ['le ', 'écrivait'],
  ['on ', 'wrote'],
  ['am ', 'schrieb'],
  ['el ', 'escribió'],
  ['il ', 'ha scritto'],
  ['op ', 'schreef'],
  ['em ', 'escreveu'],
];

/** Labels of the header lines that are copied above the other message, in the order sender, other. */
const senderLabel = /^\*?(?:de|from|von|da|van|expéditeur)\s?\*?\s?:/u;
const otherLabel =
  /^\*?(?:envoyé(?: le)?|sent|date|gesendet|datum|enviado|inviato|verzonden|à|a|to|an|para|aan|cc|objet|subject|betreff|asunto|oggetto|onderwerp|assunto|sujet|répondre à|reply-to)\s?\*?\s?:/u;

/** Whether a line, with the one after it, announces another message. */
export function replyMarkAt(line: string, next: string): ReplyMark {
  if (line.length > 400) return undefined;
  const lower = line.trim().toLowerCase();
  if (lower === '') return undefined;
  const bare = lower.replace(/^[\s\-_*=]+/u, '');
  if (forwarded.some((words) => bare.startsWith(words))) return 'forwarded';
  if (lower.startsWith('-') && separators.some((words) => bare.startsWith(words))) return 'separator';
  const sentence = `${lower} ${next.slice(0, 200).trim().toLowerCase()}`;
  for (const [start, end] of sentences) {
    if (lower.startsWith(start) && (endsWith(lower, end) || (!lower.endsWith('.') && endsWith(sentence, end)))) {
      return 'answered';
    }
  }
  return undefined;
}

/** Whether a line is one of the headers copied above the other message: `De : Claire Martin`. */
export function isHeaderLine(line: string): boolean {
  const lower = line.slice(0, 60).trim().toLowerCase();
  return senderLabel.test(lower) || otherLabel.test(lower);
}

/** Whether a block of such headers begins here: a sender, and two more right below. */
export function beginsHeaders(lines: readonly string[], at: number): boolean {
  if (!senderLabel.test((lines[at] ?? '').slice(0, 60).trim().toLowerCase())) return false;
  return isHeaderLine(lines[at + 1] ?? '') && isHeaderLine(lines[at + 2] ?? '');
}

function endsWith(text: string, words: string): boolean {
  const end = text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
  return end.endsWith(words) && text.endsWith(':');
}
