/** Whether something begins as a message does: with header fields, after what mailboxes put above them. */
export function looksLikeMail(head: Uint8Array): boolean {
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart();
  const [first = '', second = ''] = text.split('\n', 2);
  return isField(first) || (first.startsWith('From ') && isField(second));
}

/** `Received: from …`; a name of printable ASCII, as RFC 5322 (2.2) has it. */
function isField(line: string): boolean {
  return /^[\w!#$%&'*+./^|~-]{1,76}[ \t]{0,4}:/u.test(line);
}
