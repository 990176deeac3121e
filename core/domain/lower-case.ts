/** Greek with iota subscript and old Cyrillic forms, which case-fold to more or other letters than they lower to. */
const foldedByCapital = /[\u0345\u1C80-\u1C88\u1F80-\u1FFC]/g;

/** Lowers text as host names are lowered, each letter for itself: `ΣΑΣ` → `σασ`, `ᾳ` → `αι`; Cherokee keeps its older letters, `Ꭺ`. */
export function lowerCase(text: string): string {
  return (
    text
      // At the end of a word, toLowerCase would make it ς.
      .replaceAll('Σ', 'σ')
      .replace(foldedByCapital, (letter) => letter.toUpperCase())
      .toLowerCase()
      .replace(/[\uAB70-\uABBF\u13F8-\u13FD]/g, (letter) => letter.toUpperCase())
  );
}
