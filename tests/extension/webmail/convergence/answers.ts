/** Writes values as the server of Convergence does: in single quotes, long texts over several lines, `</` cut in two. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value !== 'string') return String(value);
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('</', "</'+'");
  return `'${escaped.match(/.{1,150}/gsu)?.join('\\\n') ?? ''}'`;
}

/** A part as `msg.mjs` lists it. */
export function part(
  type: string,
  headers: readonly (readonly [string, string])[],
  text: string | null = null,
  parent: number | null = null,
): readonly unknown[] {
  return [parent, type, text?.length ?? 1000, true, [], headers, text, true];
}

/** The header of a message, as a border and a sender leave it. */
export const header = [
  ['Return-path', '<jean.martin@ac-montpe11ier.fr>'],
  ['Authentication-Results', 'mx.ac-montpellier.fr; dmarc=fail header.from=ac-montpe11ier.fr'],
  ['Received', 'from relais.example by mx.ac-montpellier.fr with ESMTP; Mon, 16 Nov 2026 09:00:00 +0100'],
  ['Authentication-Results', 'mx.ac-montpellier.fr; dmarc=pass header.from=ac-montpellier.fr'],
  ['From', '"Jean Martin" <jean.martin@ac-montpe11ier.fr>'],
  ['To', 'marie.dupont@ac-montpellier.fr'],
  ['Reply-To', 'jm@mail.example'],
  ['Subject', 'Marques contrefaites'],
  ['Content-type', 'multipart/mixed; boundary=x'],
] as const;
