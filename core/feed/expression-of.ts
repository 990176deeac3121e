import { parseHost } from '../domain/parse-host.ts';
import { parseUrl } from '../domain/parse-url.ts';
import { hostExpressions, pageExpressions } from './address-expressions.ts';
import type { ExpressionKind } from './expressions.ts';

const longestValue = 2048;

/**
 * The expression for what a person names, as `expressionsOf` finds it in messages: `('url', 'https://EVIL.example//login#x')` is
 * `url:evil.example/login`, with one parameter in its query `url:evil.example/login?id=7`. `undefined` for what names nothing.
 */
export function expressionOf(kind: ExpressionKind, value: string): string | undefined {
  const text = value.trim();
  return text === '' || text.length > longestValue ? undefined : writers[kind](text);
}

const writers: Readonly<Record<ExpressionKind, (text: string) => string | undefined>> = {
  host: (text) => {
    const host = parseHost(text);
    return host && hostExpressions(host)[0];
  },
  url: pageExpression,
  sender: (text) => senderExpression(text.toLowerCase()),
  file: (text) => (/^[0-9a-f]{64}$/iu.test(text) ? `file:${text.toLowerCase()}` : undefined),
};

/** The kind and the value of an expression that is written as it must be; `undefined` for any other text. */
export function readExpression(
  expression: string,
): { readonly kind: ExpressionKind; readonly value: string } | undefined {
  const colon = expression.indexOf(':');
  const [kind, value] = [expression.slice(0, colon), expression.slice(colon + 1)];
  if (kind !== 'url' && kind !== 'host' && kind !== 'sender' && kind !== 'file') return undefined;
  return expressionOf(kind, value) === expression ? { kind, value } : undefined;
}

function pageExpression(text: string): string | undefined {
  const url = parseUrl(text.includes('://') ? text : `https://${text}`);
  if (!url?.host || url.host.kind === 'local') return undefined;
  const [page, parameter] = pageExpressions(url);
  return url.query === '' || url.query.includes('&') ? page : parameter;
}

function senderExpression(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const host = parseHost(address.slice(at + 1));
  const local = address.slice(0, at);
  return at > 0 && host?.kind === 'domain' && !/[\s\p{C}]/u.test(local) ? `sender:${local}@${host.host}` : undefined;
}
