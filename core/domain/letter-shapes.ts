/**
 * Letters that UTS #39 keeps apart from ASCII, being distinguishable side by side, but that a hurried eye reads as ASCII:
 * with hooks, tails and strokes, small capitals, the Cyrillic and Greek letters of such shapes. Each line: what is read, then
 * the letters, as they stand after the UTS #39 mapping (`м` is `ʍ` by then, `з` is `ɜ`). Chromium folds the same kinds.
 */
const shapes: readonly string[] = [
  '- — ー ⸗',
  'a ɐ ɒ ᴀ ᴂ ᶏ ꬰ ꬱ ꞻ',
  'b ƅ в ь ъ ҍ ʙ ß ᴃ ᵬ ᶀ ꞗ',
  'c ƈ ɕ ʗ ꞔ ᲃ 𝼝',
  'd ð ∂ ȡ ԃ ᴅ ᴆ ᵭ ᶁ ᶑ ꝺ ꟈ 𝼥',
  'e ǝ ə ɘ ɛ ꞓ є э ҽ ҿ ᴇ ᶒ ᶓ ꬳ ꬴ ⱻ',
  'f ꜰ ᶂ ꝼ ғ',
  'g ɢ ʛ ᵷ ᵹ ꬶ ꞡ ꟑ ԍ',
  'h ʜ ɧ ꜧ ꞕ ђ ћ ҥ ԋ ԣ ԧ ԩ ⱨ',
  'i ꞽ ᴉ ᵎ ᶖ 𝼚',
  'j ȷ ɟ ʄ ʝ ᴊ',
  'k ĸ к қ ҝ ҟ ҡ ӄ ԟ ᶄ ꝁ ꝃ ꝅ ꞣ ⱪ',
  'l ȴ ɬ ʟ ᴌ ᶅ ꝇ ꝉ ꞁ ꞎ ꬷ ꬸ ꬹ ⱡ 𝼄 𝼑 𝼓 𝼦',
  'rn ʍ м ӎ ᶆ ɰ ꬺ ꟿ',
  'n ɲ ɴ ȵ ᶇ ꞑ ꞥ ꬻ π п ҧ ԥ ᴎ 𝼧',
  'o ɷ ʘ ꝍ ꟁ ᲂ ѻ ꙩ ꚛ ⱺ 𝼛',
  'oe ɶ',
  'p ᴘ ᵱ ᶈ ꝑ ꝓ ꝕ ҏ ϼ',
  'q ɋ ꝗ ꝙ ϙ',
  'r ʀ ɹ ɻ ɾ ʁ ᴙ я ᶉ ꝛ ꞃ ꞧ ꭅ ꭆ ꭉ ꭋ ꭌ ӷ ӻ 𝼨',
  's ς ȿ ƨ ᶊ ꞅ ꞩ ꟊ ꟗ ꟙ 𝼞 𝼩',
  't ƫ ȶ ʇ ʈ ᴛ т ҭ ꚋ ꞇ ᲄ ⱦ 𝼉 𝼪',
  'u μ ʉ ʊ ᵿ ᶙ ꞹ ꞿ ꭏ ц',
  'v ʌ ꝟ ỽ ⱱ ⱴ',
  'w ω ꞷ щ ꟃ ⱳ',
  'x χ ҳ ӽ ӿ ᶍ ꭔ ꭖ ꭗ ꭘ ꭙ',
  'y ʎ',
  'z ɀ ʑ ᶎ ꝣ ζ ⱬ',
  '3 ɜ ɝ ɞ ȝ ƹ ӡ ҙ ꜫ',
];

const reading: ReadonlyMap<string, string> = new Map(
  shapes.flatMap((line) => {
    const [read = '', ...letters] = line.split(' ');
    return letters.map((letter) => [letter, read] as const);
  }),
);

/** What a hurried eye reads one character of a skeleton as: `ᴛ` → `t`, `ʍ` → `rn`, `x` → `x`. */
export function readAs(character: string): string {
  return reading.get(character) ?? character;
}
