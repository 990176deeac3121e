/** Bodies' names that begin with what they are: `University of Lyon`. */
const bodies = /^(?:academy|university|ministry|department|school|region|city|office) of /iu;

/** A name in a sentence: `the Montpellier education authority`, `the University of Lyon`, `Netflix`. */
export function named(name: string): string {
  const last = name.split(' ').at(-1) ?? '';
  const common = /^\p{Ll}/u.test(last) || bodies.test(name);
  return common && name.includes(' ') && !/^the /iu.test(name) ? `the ${name}` : name;
}

/** What is theirs: `the Montpellier education authority’s`, `Galeries Lafayette’s`, `Bouygues’`. */
export function ofNamed(name: string): string {
  return `${named(name)}${name.endsWith('s') ? '’' : '’s'}`;
}
