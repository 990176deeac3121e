import type { IndicatorKind } from '../edition/edition.ts';

/** What of an observation each kind is compared with. */
const compared: Readonly<Record<IndicatorKind, string>> = {
  url: 'url:value',
  host: 'domain-name:value',
  sender: 'email-message:from_ref.value',
  'reply-to': "email-message:additional_header_fields.'Reply-To'",
  file: "file:hashes.'SHA-256'",
};

/** `[url:value = 'https://evil.example/']`. */
export function patternOf(kind: IndicatorKind, value: string): string {
  const path = kind === 'host' && /^[\d.]+$|:/u.test(value) ? addressPath(value) : compared[kind];
  return `[${path} = '${value.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}']`;
}

function addressPath(value: string): string {
  return value.includes(':') ? 'ipv6-addr:value' : 'ipv4-addr:value';
}
