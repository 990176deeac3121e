/** The school that an address is the office of, by its national number: `ce.0340038w@ac-montpellier.fr` → `0340038w`. */
export function schoolOf(address: string | undefined): string | undefined {
  return /^ce\.(\d{7}[a-z])@/iu.exec(address ?? '')?.[1]?.toLowerCase();
}
