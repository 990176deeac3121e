import type { Attributes } from './scan-html.ts';

const quoteClasses = new Set(['gmail_quote', 'yahoo_quoted', 'protonmail_quote', 'tutanota_quote', 'zmail_extra']);
/** After these everything is another message, to the end of the page. */
const endMarks = new Set(['divrplyfwdmsg', 'appendonsend', 'reply-intro', 'zwchr']);

/** Whether an element holds (`inside`) or begins (`after`) the message that this one answers, by the marks mail programs leave. */
export function quotationAt(name: string, attributes: Attributes): 'inside' | 'after' | undefined {
  if (attributes.size === 0) return undefined;
  const id = attributes.get('id')?.toLowerCase();
  if (id !== undefined && endMarks.has(withoutPrefix(id))) return 'after';
  if (name === 'blockquote' && (attributes.get('type')?.toLowerCase() === 'cite' || attributes.has('cite')))
    return 'inside';
  const classes = attributes.get('class');
  if (classes === undefined) return undefined;
  return classes.split(' ', 20).some((each) => quoteClasses.has(each)) ? 'inside' : undefined;
}

/** Outlook on the web puts `x_` before the ids of what it quotes. */
function withoutPrefix(id: string): string {
  return id.startsWith('x_') ? id.slice(2) : id;
}
