/** What mail programs put the message into that they answer. */
const quotes =
  'blockquote, .gmail_quote, .gmail_quote_container, .moz-cite-prefix, #reply-intro, #divRplyFwdMsg, [name="quote"], .reply-content';
/** Elements that begin a line of their own. */
const blocks = new Set('ADDRESS BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE TABLE TR UL'.split(' '));

/** A body being written in HTML, as text: what is the writer's, and what is marked as quoted. */
export function writtenIn(root: ParentNode): { readonly own: string; readonly quoted: string } {
  const own: string[] = [];
  const quoted: string[] = [];
  // A frame's elements are of another world of types: no `instanceof` here.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const marked = new Set(root.querySelectorAll(quotes));
  let quote: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (quote && !quote.contains(node)) quote = undefined;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!quote && marked.has(node as Element)) quote = node;
      const { nodeName } = node;
      if (nodeName === 'BR' || blocks.has(nodeName)) (quote ? quoted : own).push('\n');
    } else if (!['STYLE', 'SCRIPT'].includes(node.parentNode?.nodeName ?? '')) {
      (quote ? quoted : own).push(node.nodeValue ?? '');
    }
  }
  return { own: tidy(own), quoted: tidy(quoted) };
}

function tidy(pieces: readonly string[]): string {
  return pieces.join('').replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim();
}
