import type { Context } from '../context.ts';
import { parseHost } from '../domain/parse-host.ts';
import type { Strength } from '../finding.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Message } from '../message.ts';
import { leadsHome } from './leads-home.ts';
import { presses } from './pressure.ts';
import { read } from './read.ts';

/**
 * How much a lookalike proves in this message. Nobody has a good reason to look like the organisation; among all the brands of
 * the world some honest name resembles one, so there the message must speak for the brand, or want something.
 */
export function lookalikeStrength(lookalike: Lookalike, message: Message, context: Context): Strength {
  const target = parseHost(lookalike.of);
  const owner = target?.kind === 'domain' ? context.names.ownerOf(target) : undefined;
  if (owner?.kind !== 'brand') return lookalike.strength;
  const reading = read(message, context);
  if (leadsHome(reading, owner, context)) return 'weak';
  const spoken = reading.claims.some((claim) => claim.owner.id === owner.id);
  return spoken || presses(reading) ? lookalike.strength : 'weak';
}
