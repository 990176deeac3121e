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

/** How sentences such as « Le lundi 3 mars 2025, Claire a écrit : » begin, and the verb that ends them; some say the name last. */
const sentences: readonly { readonly start: string; readonly verb: string; readonly nameLast?: true }[] = [
  { start: 'le ', verb: 'a écrit' },
  { start: 'le ', verb: 'écrivait' },
  { start: 'on ', verb: 'wrote' },
  { start: 'am ', verb: 'schrieb', nameLast: true },
  { start: 'el ', verb: 'escribió' },
  { start: 'il ', verb: 'ha scritto' },
  { start: 'op ', verb: 'schreef', nameLast: true },
  { start: 'em ', verb: 'escreveu' },
];

/** Labels of the header lines that are copied above the other message. */
const senderLabel = /^\*?(?:de|from|von|da|van|expéditeur)\s?\*?\s?:/u;
const subjectLabel = /^\*?(?:objet|subject|betreff|asunto|oggetto|onderwerp|assunto|sujet)\s?\*?\s?:/u;
const otherLabel =
  /^\*?(?:envoyé(?: le)?|sent|date|gesendet|datum|enviado|inviato|verzonden|à|a|to|an|para|aan|cc|répondre à|reply-to)\s?\*?\s?:/u;
/** No more of them stand above one message. */
const headerLines = 8;

/** Whether a line, with the one after it, announces another message. */
export function replyMarkAt(line: string, next: string): ReplyMark {
  if (line.length > 400) return undefined;
  const lower = line.trim().toLowerCase();
  if (lower === '') return undefined;
  const bare = lower.replace(/^[\s\-_*=]+/u, '');
  if (forwarded.some((words) => bare.startsWith(words))) return 'forwarded';
  if (lower.startsWith('-') && separators.some((words) => bare.startsWith(words))) return 'separator';
  const known = sentences.filter(({ start }) => lower.startsWith(start));
  if (known.length === 0 || lower.endsWith('.')) return undefined;
  // The sentence may go on in the next line.
  const both = `${lower} ${next.slice(0, 200).trim().toLowerCase()}`;
  return known.some((sentence) => ends(lower, sentence) || ends(both, sentence)) ? 'answered' : undefined;
}

/** Whether a line is one of the headers copied above the other message: `De : Claire Martin`. */
export function isHeaderLine(line: string): boolean {
  const start = startOf(line);
  return senderLabel.test(start) || subjectLabel.test(start) || otherLabel.test(start);
}

/** Whether a block of such headers begins here: a sender, and right below a subject; a timetable has no subject. */
export function beginsHeaders(lines: readonly string[], at: number): boolean {
  if (!senderLabel.test(startOf(lines[at] ?? ''))) return false;
  for (let below = at + 1; below < at + headerLines; below++) {
    const line = lines[below] ?? '';
    if (subjectLabel.test(startOf(line))) return true;
    if (!isHeaderLine(line)) return false;
  }
  return false;
}

function startOf(line: string): string {
  return line.slice(0, 60).trim().toLowerCase();
}

function ends(text: string, { verb, nameLast }: (typeof sentences)[number]): boolean {
  if (!text.endsWith(':')) return false;
  return nameLast ? text.includes(` ${verb} `) : text.slice(0, -1).trimEnd().endsWith(verb);
}
