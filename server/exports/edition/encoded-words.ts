/** Bytes of text in one encoded word, so that the word stays within RFC 2047's 75 letters. */
const wordBytes = 45;

/** A text as a header may carry it: encoded words of UTF-8 where it is not plain ASCII, each on a line of its own. */
export function encodedWords(text: string): string {
  if (/^[\u0020-\u007e]{0,70}$/u.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > wordBytes) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}
