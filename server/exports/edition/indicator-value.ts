import { parseHost } from '../../../core/domain/parse-host.ts';
import type { Indicator } from './edition.ts';
import { redactUrl } from './redact-url.ts';

/** What of an indicator may leave the house; `undefined` for what is not what it says it is. */
export function indicatorValue(indicator: Indicator): string | undefined {
  const { kind, value } = indicator;
  if (kind === 'url') return redactUrl(indicator);
  if (kind === 'host') return parseHost(value)?.host;
  const shape = kind === 'file' ? /^[0-9a-f]{64}$/u : /^[^\s@]+@[^\s@]+$/u;
  return shape.test(value) ? value : undefined;
}
