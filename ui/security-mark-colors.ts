/** The colours that a security mark may have: told apart by eye and by name. */
export const markColors = {
  blue: '#2b6cd4',
  turquoise: '#11a8a0',
  green: '#43963b',
  yellow: '#f1ce2e',
  orange: '#e8801a',
  pink: '#e469a8',
  violet: '#7d4fc4',
  brown: '#835433',
} as const;

/** A colour of a security mark: `turquoise`. */
export type MarkColor = keyof typeof markColors;

/** Which of them a colour is: `#11a8a0` is `turquoise`. */
export function markColorOf(color: string): MarkColor | undefined {
  return markNames.find((name) => markColors[name] === color);
}

/** Their names, in the order in which they are offered. */
export const markNames: readonly MarkColor[] = [
  'blue',
  'turquoise',
  'green',
  'yellow',
  'orange',
  'pink',
  'violet',
  'brown',
];
