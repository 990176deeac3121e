/** Ways of making a file or a page out of what a script carries. */
const builders =
  /atob\s{0,9}\(|new\s{1,9}Blob|createObjectURL|msSave|document\s{0,9}\.\s{0,9}write|unescape\s{0,9}\(|fromCharCode|Uint8Array|\.download\b|srcdoc|decodeURIComponent\s{0,9}\(|\beval\s{0,9}\(/u;
const leads =
  /location\s{0,9}(?:\.\s{0,9}href\s{0,9})?=[^=]|location\s{0,9}\.\s{0,9}(?:replace|assign)\s{0,9}\(|\blocation\s{0,9}\[/u;

/** Shortest stretch of encoded bytes that is worth unpacking. */
const payloadLength = 600;
/** Letters, digits and what base64, percent-encoding, escapes and lists of numbers are written with. */
const encoded = /[\w+/=%\\,]/u;

/** Whether a script builds something from encoded bytes that it carries itself (HTML smuggling). */
export function isSmuggling(script: string): boolean {
  return builders.test(script) && hasPayload(script);
}

/** Whether a script leads the browser elsewhere. */
export function isLeadingAway(script: string): boolean {
  return leads.test(script);
}

/** A long stretch of encoded bytes: no blank, no bracket, no operator in it. */
function hasPayload(script: string): boolean {
  let length = 0;
  for (let at = 0; at < script.length; at++) {
    length = encoded.test(script.charAt(at)) ? length + 1 : 0;
    if (length >= payloadLength) return true;
  }
  return false;
}
