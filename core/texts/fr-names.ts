/** A name's article: `l’`, `le `, `la `, `les `. */
type Article = 'l’' | 'le ' | 'la ' | 'les ';

/** The common nouns with which bodies' names begin; other names, brands above all, are names of their own: `École Directe`. */
const articles = new Map<string, Article>(
  (
    [
      ['l’', 'académie université école inspection hôpital institut établissement agence association administration'],
      [
        'la ',
        'région direction mairie ville délégation communauté métropole préfecture caisse mutuelle faculté commune',
      ],
      [
        'le ',
        'rectorat vice-rectorat ministère lycée collège service centre conseil département groupe syndicat réseau',
      ],
      ['les ', 'services écoles lycées collèges'],
    ] as const
  ).flatMap(([article, nouns]) => nouns.split(' ').map((noun) => [noun, article] as const)),
);

function articleOf(name: string): Article | undefined {
  return name.includes(' ') ? articles.get(name.slice(0, name.indexOf(' '))) : undefined;
}

/** A name as subject or object: `l’académie de Montpellier`, `le rectorat de Lyon`, `« Netflix »`. */
export function named(name: string): string {
  const article = articleOf(name);
  return article === undefined ? `«\u00A0${name}\u00A0»` : `${article}${name}`;
}

/** After “de”: `de l’académie de Montpellier`, `du rectorat de Lyon`, `de « Netflix »`. */
export function ofNamed(name: string): string {
  const article = articleOf(name);
  if (article === 'le ') return `du ${name}`;
  return article === 'les ' ? `des ${name}` : `de ${named(name)}`;
}

/** After “à”: `à l’académie de Montpellier`, `au rectorat de Lyon`, `à « Netflix »`. */
export function toNamed(name: string): string {
  const article = articleOf(name);
  if (article === 'le ') return `au ${name}`;
  return article === 'les ' ? `aux ${name}` : `à ${named(name)}`;
}
