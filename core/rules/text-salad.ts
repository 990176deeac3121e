import { messageRule } from '../rule.ts';

/** Long runs of filler push the real text out of sight or past filters: hundreds of underscores, dashes, dots. */
export const textSalad = messageRule({
  id: 'text-salad',
  facts: ['filler'],
  about: 'content',
  *inspect({ text: { visible } }) {
    let run = 0;
    for (let at = 1; at < visible.length; at += 1) {
      run =
        visible.charCodeAt(at) === visible.charCodeAt(at - 1) && '_-=.~*'.includes(visible.charAt(at)) ? run + 1 : 0;
      // A line across the page has some eighty.
      if (run < 150) continue;
      yield { strength: 'weak', at: { in: 'body' }, facts: { filler: visible.charAt(at).repeat(5) } };
      return;
    }
  },
});
