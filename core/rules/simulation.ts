import type { Message } from '../message.ts';
import type { Simulation } from '../profile/profile.ts';
import { messageRule } from '../rule.ts';

/**
 * The message is an exercise of the organisation's own, as the profile names it. It is judged like any other, and no card
 * says so: hosts praise who reports it, and the team does not take it for an attack.
 */
export const simulation = messageRule({
  id: 'simulation',
  facts: ['name'],
  about: 'content',
  *inspect(message, { profile }) {
    const exercise = profile.simulations.find((each) => fits(each, message));
    if (exercise) yield { strength: 'weak', at: { in: 'message' }, facts: { name: exercise.name } };
  },
});

/** All that the profile gives must hold; one that gives nothing fits nothing. */
function fits({ header, value, linkDomain, sender }: Simulation, { marks, links, from }: Message): boolean {
  const found = header === undefined ? undefined : marks.headers.get(header.toLowerCase());
  const checks = [
    header === undefined ? undefined : found !== undefined && (value === undefined || found === value),
    linkDomain === undefined
      ? undefined
      : links.some(({ domain }) => domain?.registrable === linkDomain || domain?.host === linkDomain),
    sender === undefined ? undefined : from?.address === sender.toLowerCase(),
  ].filter((check) => check !== undefined);
  return checks.length > 0 && checks.every(Boolean);
}
