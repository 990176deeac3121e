import { isGenerated, modulesOf } from './module.ts';
import { isNode, lineOf, listOf, nodesOf, type SyntaxNode } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** Words that no name may contain. */
const emptyWords = new Set(
  'whitelist whitelisted blacklist blacklisted malicious manager managers helper helpers util utils'.split(' '),
);
/** Words that alone, or as the last, make a name that says nothing: `data`, `userInfo`. */
const emptyEndings = new Set(['data', 'info', 'infos']);

/** What we never tell a person: that something is safe, or that someone is a criminal. */
const never = /(?<![\p{L}-])(?:sûre?s?|safe|safely|malicious|malveillante?s?|whitelist|blacklist)(?![\p{L}-])/iu;
/** Names of products that carry such a word. */
const products = /safe links/giu;

/** Names that somebody else's format or page fixes, by the file that has to say them. */
const foreign = new Set([
  'extension/webmail/page-facts/bluemind.ts bmcSessionInfos',
  'server/exports/misp/event-of.ts info',
  'tests/addin/manifest/xml.ts data',
]);

/** Names that the project declares and that say nothing. Names taken from packages are theirs. */
export function nameProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter((module) => !isGenerated(module))
    .flatMap(({ path, text, program }) =>
      [...nodesOf(program)].flatMap((node) =>
        declaredBy(node).flatMap((name) =>
          saysNothing(name) && !foreign.has(`${path} ${name}`) ? [`${path}:${lineOf(text, node)} names ${name}`] : [],
        ),
      ),
    );
}

/** Sentences shown to people that use a word of the list *Never*. */
export function sentenceProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter(({ path }) => /^(?:core\/(?:[a-z]+\/)?texts|ui|extension\/pages|addin|server\/console)\//u.test(path))
    .flatMap(({ path, text, program }) =>
      [...nodesOf(program)].flatMap((node) => {
        const found = never.exec(sentenceOf(node).replaceAll(products, ''));
        return found ? [`${path}:${lineOf(text, node)} says “${found[0]}”`] : [];
      }),
    );
}

function saysNothing(name: string): boolean {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(' ');
  return words.some((word) => emptyWords.has(word)) || emptyEndings.has(words.at(-1) ?? '');
}

const withId = new Set([
  'VariableDeclarator',
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
]);
const withKey = new Set(['TSPropertySignature', 'PropertyDefinition', 'MethodDefinition']);

function declaredBy(node: SyntaxNode): readonly string[] {
  const names = [
    ...(withId.has(node.type) ? [node['id']] : []),
    ...(withKey.has(node.type) ? [node['key']] : []),
    ...listOf(node['params']),
  ];
  return names.flatMap((each) =>
    isNode(each) && each.type === 'Identifier' && typeof each['name'] === 'string' ? [each['name']] : [],
  );
}

function sentenceOf(node: SyntaxNode): string {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const { value } = node;
  if (node.type !== 'TemplateElement' || typeof value !== 'object' || value === null || !('cooked' in value)) return '';
  return typeof value.cooked === 'string' ? value.cooked : '';
}
