/** Characters of a text, or entries of a list, that `displayNewMessageForm` takes of each parameter. */
const most: Readonly<Record<string, number>> = {
  toRecipients: 100,
  ccRecipients: 100,
  bccRecipients: 100,
  subject: 255,
  htmlBody: 32 * 1024,
  attachments: 500,
};

/** Throws at what is unknown or too long, as Outlook does. */
export function checkForm(form: object): void {
  for (const [name, value] of Object.entries(form) as [
    string,
    string | readonly { name?: string; type?: string }[],
  ][]) {
    const limit = most[name];
    if (limit === undefined) throw new RangeError(`${name} is no parameter`);
    if (value.length > limit) throw new RangeError(`${name} is too long`);
    if (name !== 'attachments' || typeof value === 'string') continue;
    for (const { name: file = '', type } of value) {
      if (file.length > 255) throw new RangeError('the name of an attachment is too long');
      if (type !== 'item' && type !== 'file') throw new RangeError(`${type} cannot be attached`);
    }
  }
}
