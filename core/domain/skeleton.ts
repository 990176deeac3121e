/** UTS #39 skeleton of lower-cased text; equal skeletons look alike: `аc-montpellier` (Cyrillic а) and `ac-montpellier`. */
export function skeleton(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/m/g, 'rn').replace(/1/g, 'l').replace(/0/g, 'o').normalize('NFD');
}
