/** A date as mail writes it: `Thu, 15 Jan 2026 10:12:00 +0100`. */
const mailDate =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}/gu;

/** Minutes since the newest message came: what has just come is what people look at first. */
const newestAge = 4;

/** Moves all dates in the headers of messages by one and the same time, so that the newest came a moment before `now`. */
export function movedToNow(sources: readonly Uint8Array[], now: Date): readonly Uint8Array[] {
  const texts = sources.map((source) => Buffer.from(source).toString('latin1'));
  const times = texts.map((text) => Date.parse(/^Date: (?<date>.+)$/mu.exec(text)?.groups?.['date'] ?? ''));
  const by = now.getTime() - newestAge * 60_000 - Math.max(...times);
  return texts.map((text) => {
    const end = text.indexOf('\r\n\r\n');
    const headers = text.slice(0, end).replaceAll(mailDate, (date) => written(new Date(Date.parse(date) + by)));
    return Buffer.from(headers + text.slice(end), 'latin1');
  });
}

function written(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}
