/**
 * Whether a character is a letter or a digit. Told by code and case: the engine of old classic Outlook may know neither `\p{L}` nor
 * what looks behind in a regular expression.
 */
export function isAlphanumeric(character: string): boolean {
  return isDigit(character) || isLetter(character);
}

/** Whether a character is a letter of a script that has capitals: `é`. */
export function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** Whether a character is one of the ten digits. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}
