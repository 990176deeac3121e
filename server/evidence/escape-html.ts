const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that stays one in a page and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replaceAll(/[&<>"']/gu, (character) => escapes[character] ?? '');
}
